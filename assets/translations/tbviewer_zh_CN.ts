<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;files …</source>
        <translation>打开文件(&amp;F) …</translation>
    </message>
    <message>
        <source>Open f&amp;older …</source>
        <translation>打开文件夹(&amp;O) …</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一张(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的项目(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;urn</source>
        <translation>旋转(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>阅片(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>模型(&amp;O)</translation>
    </message>
    <message>
        <source>The file&apos;s own windows, and those worked out from the image</source>
        <translation>文件自带的窗宽窗位，以及由图像算出的窗宽窗位</translation>
    </message>
    <message>
        <source>One radiogra&amp;ph</source>
        <translation>一张胸片(&amp;P)</translation>
    </message>
    <message>
        <source>Two &amp;side by side</source>
        <translation>两张并排(&amp;S)</translation>
    </message>
    <message>
        <source>Four side &amp;by side</source>
        <translation>四张并排(&amp;B)</translation>
    </message>
    <message>
        <source>N&amp;ext viewport</source>
        <translation>下一个视口(&amp;E)</translation>
    </message>
    <message>
        <source>Lin&amp;k zoom and window</source>
        <translation>联动缩放和窗宽窗位(&amp;K)</translation>
    </message>
    <message>
        <source>He&amp;at map</source>
        <translation>热图(&amp;A)</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>颜色(&amp;R)</translation>
    </message>
    <message>
        <source>Compare with another &amp;model …</source>
        <translation>与另一个模型比较(&amp;M) …</translation>
    </message>
    <message>
        <source>&amp;End the comparison</source>
        <translation>结束比较(&amp;E)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗宽窗位</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Save &amp;picture …</source>
        <translation>保存图片(&amp;P) …</translation>
    </message>
    <message>
        <source>Save r&amp;eport …</source>
        <translation>保存报告(&amp;E) …</translation>
    </message>
    <message>
        <source>Save &amp;list as table …</source>
        <translation>将列表保存为表格(&amp;L) …</translation>
    </message>
    <message>
        <source>Pr&amp;int report …</source>
        <translation>打印报告(&amp;I) …</translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation>复制视图(&amp;C)</translation>
    </message>
    <message>
        <source>DICOM &amp;tags</source>
        <translation>DICOM 标签(&amp;T)</translation>
    </message>
    <message>
        <source>Model in &amp;use</source>
        <translation>当前使用的模型(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Load a model …</source>
        <translation>加载模型(&amp;L) …</translation>
    </message>
    <message>
        <source>&amp;Built-in model</source>
        <translation>内置模型(&amp;B)</translation>
    </message>
</context>
<context>
    <name>AnalysisPanel</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>ArrangementControls</name>
    <message>
        <source>Find patient, date, or score: &gt;50</source>
        <translation>查找患者、日期或评分：&gt;50</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Words of name, Patient ID, date or file; or a score such as &gt;50, &lt;=20</source>
        <translation>姓名、患者编号、日期或文件名中的文字；或评分，例如 &gt;50、&lt;=20</translation>
    </message>
    <message>
        <source>Which radiographs the list shows</source>
        <translation>列表中显示哪些胸片</translation>
    </message>
    <message>
        <source>What the list is sorted by</source>
        <translation>列表的排序依据</translation>
    </message>
    <message>
        <source>Highest or latest first</source>
        <translation>从高到低，或从新到旧</translation>
    </message>
    <message>
        <source>Lowest or earliest first</source>
        <translation>从低到高，或从旧到新</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>转诊</translation>
    </message>
    <message>
        <source>No referral</source>
        <translation>不转诊</translation>
    </message>
    <message>
        <source>Without verdict</source>
        <translation>无结论</translation>
    </message>
    <message>
        <source>With verdict</source>
        <translation>有结论</translation>
    </message>
    <message>
        <source>With score</source>
        <translation>有评分</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未评判</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>打开顺序</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>BoxSection</name>
    <message>
        <source>Boxes; choosing one zooms to it</source>
        <translation>方框；选中一个即放大到该处</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>Click one to zoom to it.</source>
        <translation>点击方框可放大。</translation>
    </message>
    <message>
        <source>No region of the model&apos;s minimum area at this threshold, only smaller ones.</source>
        <translation>此阈值下没有达到模型最小面积的区域，只有更小的区域。</translation>
    </message>
    <message>
        <source>No region at this threshold. The highest activation is {highest}.</source>
        <translation>此阈值下没有区域。最高激活值为 {highest}。</translation>
    </message>
    <message>
        <source>peak {peak}  mean {mean}</source>
        <translation>峰值 {peak}  均值 {mean}</translation>
    </message>
    <message>
        <source>{width} × {height} px</source>
        <translation>{width} × {height} px</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>Use this model?</source>
        <translation>使用此模型？</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>当前使用的模型</translation>
    </message>
    <message>
        <source>Its scores and thresholds are its own: radiographs in the list are analysed again, and a site threshold that was set for another model is not used.</source>
        <translation>评分和阈值均以该模型自身为准：列表中的胸片将重新分析，为其他模型设定的机构阈值不再使用。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Model id (SHA-256)</source>
        <translation>模型标识 (SHA-256)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>not stated: ask whoever gave it to you</source>
        <translation>未说明：请询问向您提供模型的人</translation>
    </message>
    <message>
        <source>Tells apart</source>
        <translation>可区分的类别</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Heat-map threshold</source>
        <translation>热图阈值</translation>
    </message>
    <message>
        <source>Refers from score</source>
        <translation>转诊起始评分</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选定</translation>
    </message>
    <message>
        <source>Input image</source>
        <translation>输入图像尺寸</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>性能指标</translation>
    </message>
    <message>
        <source>none are stated, so nobody can say how good it is</source>
        <translation>未给出，因此无法判断其优劣</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>This model comes without a card. Ask whoever gave it to you.</source>
        <translation>此模型没有模型卡。请询问向您提供模型的人。</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>保留当前模型</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>BundleChoice</name>
    <message>
        <source>Model bundles</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>加载模型</translation>
    </message>
    <message>
        <source>The file of the model “{0}” holds another model now: its card is in the menu Model.</source>
        <translation>模型“{0}”的文件现在包含的是另一个模型：其模型卡在“模型”菜单中。</translation>
    </message>
    <message>
        <source>The model “{0}”, chosen last, is no longer there. The built-in one is used.</source>
        <translation>上次选择的模型“{0}”已不存在。现使用内置模型。</translation>
    </message>
    <message>
        <source>This model cannot be used</source>
        <translation>无法使用此模型</translation>
    </message>
    <message>
        <source>{0}
The present model stays in use.</source>
        <translation>{0}
继续使用当前模型。</translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>Calibrate</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Known length in millimetres</source>
        <translation>已知长度（毫米）</translation>
    </message>
    <message>
        <source>How long is this line in the patient?
All lengths of this radiograph are measured by it; they hold in the plane of what you drew along.</source>
        <translation>这条线在患者身上的实际长度是多少？
此胸片上的所有长度均以它为准，仅在您所画对象所在的平面内有效。</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Radiograph</source>
        <translation>胸片</translation>
    </message>
</context>
<context>
    <name>CanvasHint</name>
    <message>
        <source>Length: drag from end to end. Esc puts the tool away.</source>
        <translation>长度：从一端拖动到另一端。按 Esc 收起工具。</translation>
    </message>
    <message>
        <source>Angle: click the end of one arm, the corner, the end of the other. Esc puts the tool away.</source>
        <translation>角度：依次点击一边的端点、顶点和另一边的端点。按 Esc 收起工具。</translation>
    </message>
    <message>
        <source>Calibrate: drag along something whose length you know. Esc puts the tool away.</source>
        <translation>校准：沿已知长度的物体拖动。按 Esc 收起工具。</translation>
    </message>
    <message>
        <source>Ellipse: drag from corner to corner. Esc puts the tool away.</source>
        <translation>椭圆：从一角拖动到对角。按 Esc 收起工具。</translation>
    </message>
    <message>
        <source>Region: drag around it, or click its corners; a double click, or a click on the first corner, closes it. Esc puts the tool away.</source>
        <translation>区域：拖动圈出，或逐个点击各角点；双击或点击第一个角点即可闭合。按 Esc 收起工具。</translation>
    </message>
</context>
<context>
    <name>CanvasMessage</name>
    <message>
        <source>No earlier radiograph of this patient is in the list.</source>
        <translation>列表中没有该患者的既往胸片。</translation>
    </message>
    <message>
        <source>Click here, then on a radiograph in the list.</source>
        <translation>请先点击此处，再点击列表中的胸片。</translation>
    </message>
    <message>
        <source>No score: {reason}</source>
        <translation>无评分：{reason}</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>正在读取 {name} …</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Some readings could not be saved. They end with this window.</source>
        <translation>有些阅片结果未能保存，关闭此窗口后将丢失。</translation>
    </message>
    <message>
        <source>Keep it open to export them (menu Reading, Export readings), or until they can be saved.</source>
        <translation>请保持窗口打开，以便导出（菜单“阅片”，“导出阅片结果”），或等到可以保存为止。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍然关闭</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>保持打开</translation>
    </message>
</context>
<context>
    <name>ColourBar</name>
    <message>
        <source>Colour bar of the heat map, activation 0 to 1</source>
        <translation>热图色条，激活值 0 至 1</translation>
    </message>
    <message>
        <source>Activation of the TB class. The same colour means the same in every patient.</source>
        <translation>结核类别的激活值。同一颜色在每位患者中含义相同。</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活值</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Model bundles</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>Compare with another model</source>
        <translation>与另一个模型比较</translation>
    </message>
    <message>
        <source>This is the model in use. Choose another one to compare it with.</source>
        <translation>这就是当前使用的模型。请另选一个与它比较。</translation>
    </message>
    <message>
        <source>The file of the model “{0}” holds another model now, so the comparison has ended. Begin it again to see what that one says.</source>
        <translation>模型“{0}”的文件现在包含的是另一个模型，因此比较已结束。请重新开始比较以查看该模型的结果。</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>The settings and readings were damaged. They were put aside as {name}, and new ones begun.</source>
        <translation>设置和阅片结果已损坏。原文件已另存为 {name}，并已新建。</translation>
    </message>
</context>
<context>
    <name>CornerText</name>
    <message>
        <source>Colour capture</source>
        <translation>彩色图像</translation>
    </message>
    <message>
        <source>W {width}  C {center}</source>
        <translation>窗宽 {width}  窗位 {center}</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>已反相</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>生于 {date}</translation>
    </message>
    <message>
        <source>{columns} × {rows}  {bits} bit</source>
        <translation>{columns} × {rows}  {bits} 位</translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation>缩放 {percent} %</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n radiograph(s)</source>
        <translation>
            <numerusform>%n 张胸片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening {name}: %n found</source>
        <comment>radiographs</comment>
        <translation>
            <numerusform>正在打开 {name}：找到 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>radiographs</comment>
        <translation>
            <numerusform>显示 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <comment>boxes around regions of the heat map</comment>
        <translation>
            <numerusform>%n 个方框</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <comment>age in years, short</comment>
        <translation>
            <numerusform>%n 岁</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>DICOM tags</comment>
        <translation>
            <numerusform>找到 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n line(s) found; type more of the word.</source>
        <comment>DICOM tags</comment>
        <translation>
            <numerusform>仅显示找到的前 %n 行；请输入更完整的词。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>With patient data: name, Patient ID, dates, file name</source>
        <translation>包含患者数据：姓名、患者编号、日期、文件名</translation>
    </message>
    <message>
        <source>Writing that is burned into the image itself goes along in any case. Look before you pass it on.</source>
        <translation>图像中烧录的文字始终会一并输出。转交他人前请先检查。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The file&apos;s overlays are shown and go along too, with whatever is written in them. To leave them out, cancel and hide them in the menu View.</source>
        <translation>文件的叠加层正在显示，也会一并包含，连同其中的文字。如不想包含，请取消并在“视图”菜单中隐藏它们。</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>A PNG picture of the whole radiograph as it is shown: window, heat map, boxes, marks, and a caption with score, thresholds and model.</source>
        <translation>按当前显示保存整张胸片的 PNG 图片：窗宽窗位、热图、方框、标记，以及含评分、阈值和模型的说明文字。</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>A PDF report of one radiograph: image, heat map, boxes, score with its interval, thresholds, model and the reader&apos;s verdict.</source>
        <translation>一张胸片的 PDF 报告：图像、热图、方框、评分及其区间、阈值、模型和阅片者结论。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>PDF 报告</translation>
    </message>
    <message>
        <source>A table (CSV) with a row for each radiograph in the list.</source>
        <translation>表格 (CSV)，列表中每张胸片占一行。</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The report on paper. You see it before it is printed.</source>
        <translation>纸质报告。打印前可先预览。</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>打印报告</translation>
    </message>
    <message>
        <source>Show …</source>
        <translation>显示 …</translation>
    </message>
    <message>
        <source>The view was copied, without name, ID and dates from the header, but with the file&apos;s overlays; look for writing in them and in the image.</source>
        <translation>视图已复制，不含文件头中的姓名、患者编号和日期，但包含文件的叠加层；请检查叠加层和图像中是否有文字。</translation>
    </message>
    <message>
        <source>The view was copied, without name, ID and dates from the header; look for writing in the image.</source>
        <translation>视图已复制，不含文件头中的姓名、患者编号和日期；请检查图像中是否有文字。</translation>
    </message>
    <message>
        <source>Chest radiograph report</source>
        <translation>胸片报告</translation>
    </message>
    <message>
        <source>This radiograph is no longer open. Show it again, then do this once more.</source>
        <translation>此胸片已不再打开。请重新显示它，然后再试一次。</translation>
    </message>
    <message>
        <source>There is nothing to export or print yet: open a radiograph first.</source>
        <translation>暂无可导出或打印的内容：请先打开胸片。</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存 …</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>已保存为 {path}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>指南正文</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>在指南中查找</translation>
    </message>
    <message>
        <source>Find in the guide (Return: next place)</source>
        <translation>在指南中查找（回车：下一处）</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到任何内容。</translation>
    </message>
</context>
<context>
    <name>HeatmapActions</name>
    <message>
        <source>&amp;Heat map</source>
        <translation>热图(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Lower threshold</source>
        <translation>降低阈值(&amp;L)</translation>
    </message>
    <message>
        <source>H&amp;igher threshold</source>
        <translation>提高阈值(&amp;I)</translation>
    </message>
    <message>
        <source>Lower by a hundredth</source>
        <translation>降低 0.01</translation>
    </message>
    <message>
        <source>Higher by a hundredth</source>
        <translation>提高 0.01</translation>
    </message>
    <message>
        <source>Model&apos;s &amp;default threshold</source>
        <translation>模型默认阈值(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Filled</source>
        <translation>填充(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Contours</source>
        <translation>轮廓(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Switch between filled and contours</source>
        <translation>切换填充和轮廓(&amp;S)</translation>
    </message>
    <message>
        <source>L&amp;ook beneath (hold the key)</source>
        <translation>查看热图下方（按住按键）(&amp;O)</translation>
    </message>
</context>
<context>
    <name>HeatmapSection</name>
    <message>
        <source>Heat-map threshold</source>
        <translation>热图阈值</translation>
    </message>
    <message>
        <source>Heat-map opacity</source>
        <translation>热图不透明度</translation>
    </message>
    <message>
        <source>How much of the radiograph is covered.</source>
        <translation>热图对胸片的遮盖程度。</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Double-click for the model&apos;s default. Activation at and above it is shown and boxed</source>
        <translation>双击恢复模型默认值。显示并框出达到或超过此值的激活</translation>
    </message>
    <message>
        <source>Back to the threshold the model came with</source>
        <translation>恢复模型自带的阈值</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Style of the heat map</source>
        <translation>热图样式</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation>热图颜色</translation>
    </message>
    <message>
        <source>The colours of each colour map can be told apart by colour-blind readers, and in print.</source>
        <translation>每种配色中的颜色，色觉异常者和打印件均可分辨。</translation>
    </message>
    <message>
        <source>Of {model}. Each side has a threshold of its own: click an image to move it.</source>
        <translation>属于 {model}。两侧各有自己的阈值：点击图像即可调整。</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard …</source>
        <translation>键盘(&amp;K) …</translation>
    </message>
    <message>
        <source>What the model &amp;is and is not</source>
        <translation>模型是什么、不是什么(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>Move to the &amp;other screen</source>
        <translation>移到另一个屏幕(&amp;O)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Display size</source>
        <translation>显示大小(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Settings cannot be saved in this window.</source>
        <translation>此窗口中无法保存设置。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The change holds from the next start of the program.</source>
        <translation>更改将在下次启动程序时生效。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>仅供研究使用，不用于诊断</translation>
    </message>
    <message>
        <source>Languages other than English were not reviewed by clinicians who speak them.</source>
        <translation>英语以外的语言未经母语临床医生审阅。</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>模型：{name}</translation>
    </message>
    <message>
        <source>There is only one screen.</source>
        <translation>只有一个屏幕。</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Drop chest radiographs here</source>
        <translation>将胸片拖放到此处</translation>
    </message>
    <message>
        <source>DICOM, PNG, JPEG, TIFF or BMP files, folders, ZIP archives, CDs</source>
        <translation>DICOM、PNG、JPEG、TIFF 或 BMP 文件，文件夹，ZIP 压缩包，光盘</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>There is not enough memory to show this image.</source>
        <translation>内存不足，无法显示此图像。</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>&amp;Reset window</source>
        <translation>重置窗宽窗位(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next window</source>
        <translation>下一组窗宽窗位(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>方框(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Magnifier</source>
        <translation>放大镜(&amp;M)</translation>
    </message>
    <message>
        <source>In&amp;vert</source>
        <translation>反相(&amp;V)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>文字(&amp;X)</translation>
    </message>
    <message>
        <source>Over&amp;lays</source>
        <translation>叠加层(&amp;L)</translation>
    </message>
    <message>
        <source>Left &amp;drag changes the window</source>
        <translation>左键拖动调节窗宽窗位(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>&amp;True size</source>
        <translation>实际大小(&amp;T)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Turn &amp;right</source>
        <translation>向右旋转(&amp;R)</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>向左旋转(&amp;L)</translation>
    </message>
    <message>
        <source>Flip &amp;horizontally</source>
        <translation>水平翻转(&amp;H)</translation>
    </message>
    <message>
        <source>Flip &amp;vertically</source>
        <translation>垂直翻转(&amp;V)</translation>
    </message>
    <message>
        <source>As in the &amp;file</source>
        <translation>与文件一致(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>Magnifier: image, and image with heat map</source>
        <translation>放大镜：图像，以及带热图的图像</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>With heat map</source>
        <translation>带热图</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open files …</source>
        <translation>打开文件 …</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>打开文件夹 …</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Open radiographs</source>
        <translation>打开胸片</translation>
    </message>
    <message>
        <source>Open a folder of radiographs</source>
        <translation>打开胸片文件夹</translation>
    </message>
    <message>
        <source>Radiographs and archives</source>
        <translation>胸片和压缩包</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>仅供研究使用，不用于诊断</translation>
    </message>
</context>
<context>
    <name>MarkLayer</name>
    <message>
        <source>{length} mm, set by hand</source>
        <translation>{length} mm，手动设定</translation>
    </message>
</context>
<context>
    <name>MarkSection</name>
    <message>
        <source>Marks; choosing one selects it, Delete removes it</source>
        <translation>标记；点选即选中，按 Delete 删除</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Calibrated by hand with a line of {length} mm.</source>
        <translation>已用 {length} mm 的线段手动校准。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>draw length</source>
        <translation>测量长度</translation>
    </message>
    <message>
        <source>draw angle</source>
        <translation>测量角度</translation>
    </message>
    <message>
        <source>draw ellipse</source>
        <translation>画椭圆</translation>
    </message>
    <message>
        <source>draw region</source>
        <translation>画区域</translation>
    </message>
    <message>
        <source>remove length</source>
        <translation>删除长度</translation>
    </message>
    <message>
        <source>remove angle</source>
        <translation>删除角度</translation>
    </message>
    <message>
        <source>remove ellipse</source>
        <translation>删除椭圆</translation>
    </message>
    <message>
        <source>remove region</source>
        <translation>删除区域</translation>
    </message>
    <message>
        <source>name mark</source>
        <translation>命名标记</translation>
    </message>
    <message>
        <source>move mark</source>
        <translation>移动标记</translation>
    </message>
    <message>
        <source>calibrate</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>remove calibration</source>
        <translation>移除校准</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>&amp;Move</source>
        <translation>移动(&amp;M)</translation>
    </message>
    <message>
        <source>Measure &amp;length</source>
        <translation>测量长度(&amp;L)</translation>
    </message>
    <message>
        <source>Measure &amp;angle</source>
        <translation>测量角度(&amp;A)</translation>
    </message>
    <message>
        <source>Draw &amp;ellipse</source>
        <translation>画椭圆(&amp;E)</translation>
    </message>
    <message>
        <source>Draw re&amp;gion</source>
        <translation>画区域(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Calibrate with a known length …</source>
        <translation>用已知长度校准(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Put the tool away</source>
        <translation>收起工具(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name the selected mark …</source>
        <translation>命名所选标记(&amp;N) …</translation>
    </message>
    <message>
        <source>&amp;Remove the selected mark</source>
        <translation>删除所选标记(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the cali&amp;bration</source>
        <translation>移除校准(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Show marks</source>
        <translation>显示标记(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo {name}</source>
        <translation>撤销{name}(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do {name}</source>
        <translation>重做{name}(&amp;D)</translation>
    </message>
    <message>
        <source>The name was not saved: the mark, or its radiograph, is no longer there.</source>
        <translation>名称未保存：该标记或其胸片已不存在。</translation>
    </message>
    <message>
        <source>Name the mark</source>
        <translation>命名标记</translation>
    </message>
    <message>
        <source>Name, such as cavity:</source>
        <translation>名称，例如“空洞”：</translation>
    </message>
</context>
<context>
    <name>ModelLabel</name>
    <message>
        <source>Score {score}   threshold {threshold}</source>
        <translation>评分 {score}   阈值 {threshold}</translation>
    </message>
    <message>
        <source>Score {score}   threshold {threshold} (default {default})</source>
        <translation>评分 {score}   阈值 {threshold}（默认 {default}）</translation>
    </message>
</context>
<context>
    <name>ModelStatement</name>
    <message>
        <source>What the model is and is not</source>
        <translation>模型是什么、不是什么</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>仅供研究使用，不用于诊断</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>它是什么</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>它不是什么</translation>
    </message>
    <message>
        <source>I have read this. Decisions about patients stay with me.</source>
        <translation>我已阅读。关于患者的决定由我负责。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A program that estimates from one frontal chest radiograph of an adult how likely TB is.</source>
        <translation>本程序根据一张成人正位胸片估计结核病的可能性。</translation>
    </message>
    <message>
        <source>The score, 0 to 100, is that probability × 100. The heat map shows where the model saw it.</source>
        <translation>评分为 0 至 100，即该概率 × 100。热图显示模型在何处看到它。</translation>
    </message>
    <message>
        <source>It works on this computer alone. No radiograph leaves it.</source>
        <translation>它只在这台电脑上工作，胸片不会离开这台电脑。</translation>
    </message>
    <message>
        <source>It is no medical device and makes no diagnosis. A low score does not exclude TB.</source>
        <translation>它不是医疗器械，也不作诊断。评分低不能排除结核病。</translation>
    </message>
    <message>
        <source>Heat map and boxes may miss a lesion or lie beside it: look at the whole radiograph.</source>
        <translation>热图和方框可能遗漏病灶或偏离病灶：请查看整张胸片。</translation>
    </message>
    <message>
        <source>It was not made for children under 15, lateral views, CT or photographs of films.</source>
        <translation>它不适用于 15 岁以下儿童、侧位片、CT 或胶片的照片。</translation>
    </message>
    <message>
        <source>It looks for TB only: a cancer, a fracture or heart failure may be there and not be named.</source>
        <translation>它只寻找结核病：可能存在癌症、骨折或心力衰竭而未被指出。</translation>
    </message>
    <message>
        <source>It learned from few hospitals. Where patients or equipment differ, it errs more often.</source>
        <translation>它只从少数医院的数据学习。患者或设备不同时，出错更多。</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Abnormal, TB</source>
        <translation>异常，结核</translation>
    </message>
    <message>
        <source>Abnormal, other</source>
        <translation>异常，其他</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法判读</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取中</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>分析中</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>已分析</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未评判</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>未分析</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>转诊</translation>
    </message>
    <message>
        <source>No referral</source>
        <translation>不转诊</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>请先阅片</translation>
    </message>
    <message>
        <source>TB score</source>
        <translation>结核评分</translation>
    </message>
    <message>
        <source>same as {file}</source>
        <translation>与 {file} 相同</translation>
    </message>
    <message>
        <source>same image as {file}, of another patient</source>
        <translation>与 {file} 是同一图像，但属于另一患者</translation>
    </message>
    <message>
        <source>Another file holds the same image under another patient&apos;s name. Find out whose it is.</source>
        <translation>另一个文件以另一患者的姓名保存了同一图像。请查明它属于谁。</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>a description longer than any model card</source>
        <translation>比任何模型卡都长的说明</translation>
    </message>
    <message>
        <source>a graph within the graph</source>
        <translation>图中嵌套的图</translation>
    </message>
    <message>
        <source>a part of an unknown kind</source>
        <translation>类型未知的部分</translation>
    </message>
    <message>
        <source>a sparse weight</source>
        <translation>稀疏权重</translation>
    </message>
    <message>
        <source>an operator of an unknown kind</source>
        <translation>类型未知的算子</translation>
    </message>
    <message>
        <source>an operator set of an unknown kind</source>
        <translation>类型未知的算子集</translation>
    </message>
    <message>
        <source>metadata of an unknown kind</source>
        <translation>类型未知的元数据</translation>
    </message>
    <message>
        <source>more operations than any bundle</source>
        <translation>比任何模型都多的运算</translation>
    </message>
    <message>
        <source>numbers of an unknown kind</source>
        <translation>类型未知的数值</translation>
    </message>
    <message>
        <source>operators from elsewhere ({domain})</source>
        <translation>其他来源的算子（{domain}）</translation>
    </message>
    <message>
        <source>the operator {name}</source>
        <translation>算子 {name}</translation>
    </message>
    <message>
        <source>weights kept in another file</source>
        <translation>保存在另一个文件中的权重</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>原因未知</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备忙</translation>
    </message>
</context>
<context>
    <name>PriorsSection</name>
    <message>
        <source>Same patient</source>
        <translation>同一患者</translation>
    </message>
    <message>
        <source>Show it beside the current one</source>
        <translation>与当前胸片并排显示</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>评分 {score}</translation>
    </message>
    <message>
        <source>other model: not compared</source>
        <translation>模型不同：不作比较</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>{change} since</source>
        <translation>此后 {change}</translation>
    </message>
    <message>
        <source>{change} after this one</source>
        <translation>本次之后 {change}</translation>
    </message>
</context>
<context>
    <name>ReadingActions</name>
    <message>
        <source>No verdict</source>
        <translation>无结论</translation>
    </message>
    <message>
        <source>Save and &amp;show the score</source>
        <translation>保存并显示评分(&amp;S)</translation>
    </message>
    <message>
        <source>Read first &amp;without the score</source>
        <translation>先不看评分阅片(&amp;W)</translation>
    </message>
    <message>
        <source>Compare with e&amp;arlier radiographs</source>
        <translation>与既往胸片比较(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>在列表中查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;List of radiographs</source>
        <translation>胸片列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>Reader&apos;s &amp;name …</source>
        <translation>阅片者姓名(&amp;N) …</translation>
    </message>
    <message>
        <source>Site &amp;threshold</source>
        <translation>机构阈值(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export readings …</source>
        <translation>导出阅片结果(&amp;E) …</translation>
    </message>
    <message>
        <source>&amp;Delete all settings and readings …</source>
        <translation>删除所有设置和阅片结果(&amp;D) …</translation>
    </message>
</context>
<context>
    <name>ReadingSection</name>
    <message>
        <source>Draw region</source>
        <translation>画区域</translation>
    </message>
    <message>
        <source>Save and show the score</source>
        <translation>保存并显示评分</translation>
    </message>
    <message>
        <source>Your reading</source>
        <translation>您的阅片</translation>
    </message>
    <message>
        <source>Verdict: {name}</source>
        <translation>结论：{name}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Comment on this radiograph</source>
        <translation>对此胸片的备注</translation>
    </message>
    <message>
        <source>Drag around the region on the image, or click its corners; a double click, or a click on the first corner, closes it</source>
        <translation>在图像上拖动圈出区域，或逐个点击各角点；双击或点击第一个角点即可闭合</translation>
    </message>
    <message>
        <source>Read first. The score is shown after your verdict.</source>
        <translation>请先阅片。给出结论后显示评分。</translation>
    </message>
    <message>
        <source>Regions: {count}</source>
        <translation>区域：{count}</translation>
    </message>
    <message>
        <source>First reading, without the score: {verdict}</source>
        <translation>首次阅片（未见评分）：{verdict}</translation>
    </message>
    <message>
        <source>Saved {moment}</source>
        <translation>已保存 {moment}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>value {value}</source>
        <translation>像素值 {value}</translation>
    </message>
    <message>
        <source>activation {value}</source>
        <translation>激活值 {value}</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>尚未打开过任何内容</translation>
    </message>
    <message>
        <source>Forget this list</source>
        <translation>清除此列表</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Chest radiograph: what the model says</source>
        <translation>胸片：模型的评估</translation>
    </message>
    <message>
        <source>Patient data left out</source>
        <translation>未包含患者数据</translation>
    </message>
    <message>
        <source>At or above this site&apos;s threshold of {0:g}</source>
        <translation>达到或高于本机构阈值 {0:g}</translation>
    </message>
    <message>
        <source>Below this site&apos;s threshold of {0:g}</source>
        <translation>低于本机构阈值 {0:g}</translation>
    </message>
    <message>
        <source>Heat-map threshold</source>
        <translation>热图阈值</translation>
    </message>
    <message>
        <source>Site threshold</source>
        <translation>机构阈值</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Date of report</source>
        <translation>报告日期</translation>
    </message>
    <message>
        <source>No box at this heat-map threshold.</source>
        <translation>在此热图阈值下没有方框。</translation>
    </message>
    <message>
        <source>Boxes at this threshold</source>
        <translation>此阈值下的方框</translation>
    </message>
    <message>
        <source>{0}   peak {1:.2f}   mean {2:.2f}   columns {3}–{4}, rows {5}–{6} of the image</source>
        <translation>{0}   峰值 {1:.2f}   均值 {2:.2f}   图像第 {3}–{4} 列、第 {5}–{6} 行</translation>
    </message>
    <message>
        <source>Before trusting it</source>
        <translation>采信前须知</translation>
    </message>
    <message>
        <source>Reader&apos;s verdict</source>
        <translation>阅片者结论</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>Read by {0}</source>
        <translation>阅片者：{0}</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>患者编号</translation>
    </message>
    <message>
        <source>Born, sex, age</source>
        <translation>出生日期、性别、年龄</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>检查号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>ScoreSection</name>
    <message>
        <source>TB</source>
        <translation>结核</translation>
    </message>
    <message>
        <source>Other abnormality</source>
        <translation>其他异常</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>waiting …</source>
        <translation>等待中 …</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>读取中 …</translation>
    </message>
    <message>
        <source>analysing …</source>
        <translation>分析中 …</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>/ 100</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未评判</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>未分析</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>How far the score would move had the model been calibrated on other radiographs of the same kind and number.
It does not cover what else may be wrong: the model itself, its labels, or patients unlike those it learned from.</source>
        <translation>假如用同类、同等数量的其他胸片校准模型，评分会变动多少。
区间不涵盖其他可能的错误：模型本身、训练标注，或与训练数据不同的患者。</translation>
    </message>
    <message>
        <source>100 × the calibrated probability of TB. It is no diagnosis.</source>
        <translation>100 × 校准后的结核概率。它不是诊断。</translation>
    </message>
    <message>
        <source>TB score</source>
        <translation>结核评分</translation>
    </message>
    <message>
        <source>Probability of {name}</source>
        <translation>概率：{name}</translation>
    </message>
    <message>
        <source>TB score {score}</source>
        <translation>结核评分 {score}</translation>
    </message>
    <message>
        <source>No radiograph is open.</source>
        <translation>未打开胸片。</translation>
    </message>
    <message>
        <source>shown after your first reading</source>
        <translation>首次阅片后显示</translation>
    </message>
    <message>
        <source>95 % interval {low}–{high}</source>
        <translation>95 % 区间 {low}–{high}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The file says it is of modality {modality}, not a radiograph (CR or DX). The model reads frontal chest radiographs only.</source>
        <translation>文件标明其检查类型为 {modality}，不是 X 线摄影（CR 或 DX）。模型只读正位胸片。</translation>
    </message>
    <message>
        <source>This is a picture in colours, not a radiograph. The model reads frontal chest radiographs only.</source>
        <translation>这是彩色图片，不是 X 线摄影。模型只读正位胸片。</translation>
    </message>
    <message>
        <source>The file says it shows the body part “{part}”, not a chest. The model reads frontal chest radiographs only.</source>
        <translation>文件标明其部位为“{part}”，不是胸部。模型只读正位胸片。</translation>
    </message>
    <message>
        <source>This does not look like a whole frontal chest radiograph: another part of the body, a side view, a part of a chest or another kind of picture. The model reads frontal chest radiographs only.</source>
        <translation>这看起来不是完整的正位胸片：可能是身体的其他部位、侧位、胸部的一部分或其他类型的图片。模型只读正位胸片。</translation>
    </message>
    <message>
        <source>The file says this is not a frontal view. The model reads PA and AP chest radiographs only.</source>
        <translation>文件标明这不是正位。模型只读后前位和前后位胸片。</translation>
    </message>
    <message>
        <source>The file says the patient is younger than 15. The model was trained on adults and cannot be trusted here.</source>
        <translation>文件标明患者小于 15 岁。模型以成人数据训练，在此不可信。</translation>
    </message>
    <message>
        <source>The image is {columns} × {rows} pixels; the model needs at least {least} on each side. Use the original, not a thumbnail.</source>
        <translation>图像为 {columns} × {rows} 像素；模型每边至少需要 {least} 像素。请使用原图，而非缩略图。</translation>
    </message>
    <message>
        <source>The picture is not a DICOM file, so age, view and body part could not be checked.</source>
        <translation>图片不是 DICOM 文件，无法核对年龄、体位和部位。</translation>
    </message>
    <message>
        <source>The file does not say which part of the body it shows.</source>
        <translation>文件未说明显示身体的哪个部位。</translation>
    </message>
    <message>
        <source>The image was compressed with loss before it came here.</source>
        <translation>图像在送到此处之前经过有损压缩。</translation>
    </message>
    <message>
        <source>The file&apos;s window makes no sense; an automatic one is used instead.</source>
        <translation>文件中的窗宽窗位不合理；改用自动窗宽窗位。</translation>
    </message>
    <message>
        <source>Black and white seem to be exchanged, which misleads the model. Save the image the other way round, or correct Photometric Interpretation, and open it again.</source>
        <translation>黑白似乎颠倒，这会误导模型。请将图像反相后保存，或更正 Photometric Interpretation，然后重新打开。</translation>
    </message>
    <message>
        <source>The chest seems to lie on its side or upside down, which misleads the model. Turn the image upright where it is stored, and open it again.</source>
        <translation>胸部似乎是横置或上下颠倒的，这会误导模型。请在图像的存储处将其转正，然后重新打开。</translation>
    </message>
    <message>
        <source>The chest seems to be tilted, by 15 degrees or more. The model saw few of those.</source>
        <translation>胸部似乎倾斜了 15 度或以上。模型很少见过这样的图像。</translation>
    </message>
    <message>
        <source>The image is only {columns} × {rows} pixels. Small lesions cannot be seen in it; use the original.</source>
        <translation>图像只有 {columns} × {rows} 像素，看不到小病灶；请使用原图。</translation>
    </message>
    <message>
        <source>Parts of the chest are pure black or pure white: what was there is lost, and the model cannot see it.</source>
        <translation>胸部有部分区域为纯黑或纯白：那里的内容已丢失，模型无法看到。</translation>
    </message>
    <message>
        <source>The image is very dark, very bright or very flat.</source>
        <translation>图像过暗、过亮或对比度过低。</translation>
    </message>
    <message>
        <source>The detector got too much exposure (deviation index {index}).</source>
        <translation>探测器曝光过度（偏差指数 {index}）。</translation>
    </message>
    <message>
        <source>The detector got too little exposure (deviation index {index}).</source>
        <translation>探测器曝光不足（偏差指数 {index}）。</translation>
    </message>
    <message>
        <source>The picture has colours, as a photograph of a film or screen has. Reflections and slant mislead the model; use the original or a scan.</source>
        <translation>图片带有颜色，像是翻拍胶片或屏幕的照片。反光和倾斜会误导模型；请使用原图或扫描件。</translation>
    </message>
    <message>
        <source>The picture was taken with a camera, from a film or screen. Reflections and slant mislead the model; use the original or a scan.</source>
        <translation>图片是用相机翻拍胶片或屏幕得到的。反光和倾斜会误导模型；请使用原图或扫描件。</translation>
    </message>
    <message>
        <source>There seems to be writing in the image. It may name the patient: look before you pass it on.</source>
        <translation>图像中似乎有文字，可能包含患者姓名：转交前请先查看。</translation>
    </message>
    <message>
        <source>The file says that there is writing in the image. It may name the patient: look before you pass it on.</source>
        <translation>文件标明图像中有文字，可能包含患者姓名：转交前请先查看。</translation>
    </message>
    <message>
        <source>The files that belong to the program are missing. Install it again.</source>
        <translation>程序自带的文件缺失。请重新安装。</translation>
    </message>
    <message>
        <source>The model file was damaged or changed after it was made: its weights are not the ones it describes. Get the file again from where it came from.</source>
        <translation>模型文件已损坏，或在生成后被改动：其权重与描述不符。请从原来源重新获取该文件。</translation>
    </message>
    <message>
        <source>The model file has format {found}, this program reads format {wanted}. Use a program and a model of matching versions.</source>
        <translation>模型文件的格式为 {found}，本程序读取的格式为 {wanted}。请使用版本相匹配的程序和模型。</translation>
    </message>
    <message>
        <source>The picture has no valid pixel values. Save it in another format.</source>
        <translation>图片没有有效的像素值。请另存为其他格式。</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Unpack it, then open what was in it.</source>
        <translation>压缩包有密码保护。请先解压，再打开其中的文件。</translation>
    </message>
    <message>
        <source>You may not read this. Ask whoever owns it for access, or have it copied to where you may read it.</source>
        <translation>您没有读取权限。请向所有者申请权限，或请其复制到您可以读取的位置。</translation>
    </message>
    <message>
        <source>The model needs preprocessing version {wanted}, this program has version {found}. Use a program and a model of matching versions.</source>
        <translation>模型需要的预处理版本为 {wanted}，本程序的版本为 {found}。请使用版本相匹配的程序和模型。</translation>
    </message>
    <message>
        <source>The work was stopped because the program was closing.</source>
        <translation>由于程序正在关闭，操作已中止。</translation>
    </message>
    <message>
        <source>The settings and readings could not be read or saved. Check that the disk is not full and that you may write there.</source>
        <translation>无法读取或保存设置和阅片结果。请检查磁盘是否已满，以及您是否有写入权限。</translation>
    </message>
    <message>
        <source>The model file is larger than 256 MiB, which no bundle is.</source>
        <translation>模型文件大于 256 MiB，正常的模型文件不会这么大。</translation>
    </message>
    <message>
        <source>The file does not say how old the patient is. Of a child under 15 the score says nothing.</source>
        <translation>文件未说明患者年龄。对 15 岁以下儿童，该评分没有意义。</translation>
    </message>
    <message>
        <source>The file does not say whether this is a frontal view.</source>
        <translation>文件未说明这是否为正位。</translation>
    </message>
    <message>
        <source>The file holds what the detector measured, not the image made for reading. The model saw none of that kind: open the other one.</source>
        <translation>文件保存的是探测器的测量值，而不是供阅片的图像。模型从未见过此类图像：请打开另一幅。</translation>
    </message>
    <message>
        <source>The image&apos;s pixels are not square, and the model sees the chest stretched or squeezed.</source>
        <translation>图像的像素不是正方形，模型看到的胸部被拉长或压扁。</translation>
    </message>
    <message>
        <source>The file was replaced by another since it was opened. Open it again to see what it now holds.</source>
        <translation>文件打开后已被另一个文件替换。请重新打开以查看现在的内容。</translation>
    </message>
    <message>
        <source>The file is empty or holds nothing but zeros, as when copying was broken off. Copy it again.</source>
        <translation>文件为空或只含零，如复制中断时那样。请重新复制。</translation>
    </message>
    <message>
        <source>The archive holds several files of this name, which cannot be told apart. Have it packed anew, each file under a name of its own.</source>
        <translation>压缩包中有多个同名文件，无法区分。请重新打包，使每个文件都有自己的名称。</translation>
    </message>
    <message>
        <source>This folder lies more than {count} folders deep. Open it by itself.</source>
        <translation>此文件夹的层级超过 {count} 层。请单独打开它。</translation>
    </message>
    <message>
        <source>A window of the file makes no sense and was left out; another one of the file is used.</source>
        <translation>文件中的一组窗宽窗位不合理，已忽略；改用文件中的另一组。</translation>
    </message>
    <message>
        <source>The model file cannot be read ({why}). Check that it exists.</source>
        <translation>无法读取模型文件（{why}）。请检查它是否存在。</translation>
    </message>
    <message>
        <source>The system could not read this ({detail}). Check the disk or USB stick.</source>
        <translation>系统无法读取（{detail}）。请检查磁盘或 U 盘。</translation>
    </message>
    <message>
        <source>The file could not be written ({why}). Check that the folder exists, that you may write there and that the disk is not full.</source>
        <translation>无法写入文件（{why}）。请检查文件夹是否存在、您是否有写入权限，以及磁盘是否已满。</translation>
    </message>
    <message>
        <source>The file could not be replaced ({why}). It may be open in another program: close it there, then try again. Check also that you may write there.</source>
        <translation>无法替换文件（{why}）。它可能正在其他程序中打开：请在那里关闭后再试，并检查您是否有写入权限。</translation>
    </message>
    <message>
        <source>This ended the process that was reading it; nothing else was harmed. The file is damaged or was made to do so: copy it again from where it came from.</source>
        <translation>读取此文件的进程因它而终止，其他部分未受影响。文件已损坏或被蓄意如此制作：请从原来源重新复制。</translation>
    </message>
    <message>
        <source>This file in the archive is larger than the archive says.</source>
        <translation>压缩包中的此文件大于压缩包所标明的大小。</translation>
    </message>
    <message>
        <source>The archive is damaged or cut short. Copy or send it again.</source>
        <translation>压缩包已损坏或不完整。请重新复制或发送。</translation>
    </message>
    <message>
        <source>This file in the archive is damaged. Copy it again.</source>
        <translation>压缩包中的此文件已损坏。请重新复制。</translation>
    </message>
    <message>
        <source>The header does not say how large the image is. Copy or send the file again.</source>
        <translation>文件头未说明图像大小。请重新复制或发送该文件。</translation>
    </message>
    <message>
        <source>The file&apos;s header is damaged or cut short. Copy or send the file again.</source>
        <translation>文件头已损坏或不完整。请重新复制或发送该文件。</translation>
    </message>
    <message>
        <source>The compressed contents of the file are damaged. Copy it again.</source>
        <translation>文件的压缩内容已损坏。请重新复制。</translation>
    </message>
    <message>
        <source>The table of contents of this CD is damaged. Open the folder with the images instead.</source>
        <translation>此光盘的目录已损坏。请直接打开存放图像的文件夹。</translation>
    </message>
    <message>
        <source>The file is damaged in a way that could not be read around.</source>
        <translation>文件损坏严重，无法绕过损坏处读取。</translation>
    </message>
    <message>
        <source>The RLE header does not fit the image. The file is damaged.</source>
        <translation>RLE 头与图像不符。文件已损坏。</translation>
    </message>
    <message>
        <source>This TIFF is of a kind that the program does not read, or its header is damaged. Save it as PNG, or use the DICOM file.</source>
        <translation>此 TIFF 属于程序不支持的类型，或其文件头已损坏。请另存为 PNG，或使用 DICOM 文件。</translation>
    </message>
    <message>
        <source>The RLE segments are out of order. The file is damaged.</source>
        <translation>RLE 分段顺序错误。文件已损坏。</translation>
    </message>
    <message>
        <source>The compressed image in the file is damaged. Copy or send the file again.</source>
        <translation>文件中的压缩图像已损坏。请重新复制或发送该文件。</translation>
    </message>
    <message>
        <source>The colour image has an odd width, which its format forbids.</source>
        <translation>彩色图像的宽度为奇数，其格式不允许。</translation>
    </message>
    <message>
        <source>The file&apos;s colour table is missing or damaged.</source>
        <translation>文件的颜色表缺失或已损坏。</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short. Copy or send it again.</source>
        <translation>图片已损坏或不完整。请重新复制或发送。</translation>
    </message>
    <message>
        <source>The picture&apos;s header is damaged or cut short. Copy or send it again.</source>
        <translation>图片的文件头已损坏或不完整。请重新复制或发送。</translation>
    </message>
    <message>
        <source>This took longer than {seconds} seconds and was stopped. Copy the file again from where it came from, then try once more.</source>
        <translation>耗时超过 {seconds} 秒，已停止。请从原来源重新复制文件，然后再试。</translation>
    </message>
    <message>
        <source>The program failed on this file through a fault of its own. Please report it.</source>
        <translation>程序因自身故障未能处理此文件。请反馈此问题。</translation>
    </message>
    <message>
        <source>The model file&apos;s description is damaged. Get the file again from where it came from.</source>
        <translation>模型文件的描述已损坏。请从原来源重新获取该文件。</translation>
    </message>
    <message>
        <source>The marks that were saved for this radiograph are damaged and cannot be shown.</source>
        <translation>为此胸片保存的标记已损坏，无法显示。</translation>
    </message>
    <message>
        <source>This needs more memory than the program gives to one file, or than is free. Close other programs, then try again.</source>
        <translation>所需内存超出程序为单个文件分配的上限，或超出可用内存。请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>The model&apos;s answer is not a number: it is damaged or was trained badly. Use another model.</source>
        <translation>模型的输出不是数字：模型已损坏或训练不良。请使用其他模型。</translation>
    </message>
    <message>
        <source>The model does not do what its description says.</source>
        <translation>模型的行为与其描述不符。</translation>
    </message>
    <message>
        <source>The model file holds {what}, which no model made for this program does. It was not loaded; choose another file.</source>
        <translation>模型文件含有 {what}，为本程序制作的模型都不含此内容。未加载；请选择其他文件。</translation>
    </message>
    <message>
        <source>An archive inside an archive is not opened. Unpack it first.</source>
        <translation>不支持打开压缩包中的压缩包。请先解压。</translation>
    </message>
    <message>
        <source>The file nests sequences more than {deep} deep, which no real one does. It was not opened.</source>
        <translation>文件中序列的嵌套超过 {deep} 层，真实文件不会如此。未打开。</translation>
    </message>
    <message>
        <source>The file is DICOM but holds no image, only data about one. Choose the image itself.</source>
        <translation>这是 DICOM 文件，但不含图像，只含有关图像的数据。请选择图像本身。</translation>
    </message>
    <message>
        <source>This model was not made for this program: it carries no description. Make one with `tbtrain export`, or choose another file.</source>
        <translation>此模型不是为本程序制作的：它不含描述。请用 `tbtrain export` 制作，或选择其他文件。</translation>
    </message>
    <message>
        <source>Nothing here is a radiograph: no DICOM, PNG, JPEG, TIFF or BMP file.</source>
        <translation>此处没有胸片：没有 DICOM、PNG、JPEG、TIFF 或 BMP 文件。</translation>
    </message>
    <message>
        <source>This picture is not a DICOM file, so it has no tags.</source>
        <translation>此图片不是 DICOM 文件，因此没有标签。</translation>
    </message>
    <message>
        <source>This is not a model that the program can load. Choose another file.</source>
        <translation>这不是本程序可加载的模型。请选择其他文件。</translation>
    </message>
    <message>
        <source>This is neither a DICOM file nor a PNG, JPEG, TIFF or BMP picture, whatever its name says.</source>
        <translation>这既不是 DICOM 文件，也不是 PNG、JPEG、TIFF 或 BMP 图片，无论其名称如何。</translation>
    </message>
    <message>
        <source>The CD&apos;s table of contents names this as an image, but it is neither DICOM nor a picture, as when copying went wrong. Copy it again.</source>
        <translation>光盘目录将其列为图像，但它既不是 DICOM 也不是图片，可能是复制出错。请重新复制。</translation>
    </message>
    <message>
        <source>The archive no longer holds this file. Open it again.</source>
        <translation>压缩包中已没有此文件。请重新打开压缩包。</translation>
    </message>
    <message>
        <source>The CD&apos;s table of contents names a file that is missing.</source>
        <translation>光盘目录列出的文件缺失。</translation>
    </message>
    <message>
        <source>There is no file or folder here. It may have been moved.</source>
        <translation>此处没有文件或文件夹，可能已被移动。</translation>
    </message>
    <message>
        <source>The file cannot be opened any more. It may have been moved.</source>
        <translation>文件已无法打开，可能已被移动。</translation>
    </message>
    <message>
        <source>The site threshold of {score} was set for another model and says nothing about this one&apos;s scores. Set the threshold for the model in use.</source>
        <translation>机构阈值 {score} 是为其他模型设定的，对本模型的评分没有意义。请为当前使用的模型设定阈值。</translation>
    </message>
    <message>
        <source>This is a link to a place outside of the folder, and was not followed. Open that place itself.</source>
        <translation>这是指向文件夹之外的链接，未予跟随。请直接打开该位置。</translation>
    </message>
    <message>
        <source>The archive names a place outside itself for this file. It was not opened.</source>
        <translation>压缩包为此文件指定了压缩包以外的位置。未打开。</translation>
    </message>
    <message>
        <source>The table of contents points outside its own folder. This was not followed.</source>
        <translation>目录指向其所在文件夹之外。未予访问。</translation>
    </message>
    <message>
        <source>This kind of picture (HEIC, WebP, AVIF, JPEG 2000, JPEG-LS or JPEG XL) cannot be opened here. Save it as JPEG or PNG, then open that.</source>
        <translation>此类图片（HEIC、WebP、AVIF、JPEG 2000、JPEG-LS 或 JPEG XL）无法在此打开。请另存为 JPEG 或 PNG 后再打开。</translation>
    </message>
    <message>
        <source>The model&apos;s preprocessing settings make no sense.</source>
        <translation>模型的预处理设置不合理。</translation>
    </message>
    <message>
        <source>A site threshold lies between 0 and 100.</source>
        <translation>机构阈值须在 0 至 100 之间。</translation>
    </message>
    <message>
        <source>A site threshold belongs to a model; none is loaded.</source>
        <translation>机构阈值须对应一个模型；目前未加载模型。</translation>
    </message>
    <message>
        <source>The compressed image has another size than the header says. The file is damaged or was put together wrongly.</source>
        <translation>压缩图像的大小与文件头所述不同。文件已损坏或组装有误。</translation>
    </message>
    <message>
        <source>The folder for settings and readings cannot be made ({why}). Check that you may write there; until then nothing is saved.</source>
        <translation>无法创建存放设置和阅片结果的文件夹（{why}）。请检查您在该处是否有写入权限；在此之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>Another program is holding the settings and readings. This change was not saved; close the other program, then make it again.</source>
        <translation>设置和阅片结果正被另一个程序占用。此更改未保存；请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>The settings and readings were saved by a newer version of this program. Install that version; until then nothing is saved.</source>
        <translation>设置和阅片结果由本程序的更新版本保存。请安装该版本；在此之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>The archive holds more than this program unpacks. Unpack it and open a part of it.</source>
        <translation>压缩包的内容超出本程序的解压上限。请先解压，再打开其中一部分。</translation>
    </message>
    <message>
        <source>The file unpacks to more than any radiograph. It was not opened.</source>
        <translation>文件解压后大于任何胸片。未打开。</translation>
    </message>
    <message>
        <source>The header claims {columns} × {rows} pixels, more than any radiograph has.</source>
        <translation>文件头标明 {columns} × {rows} 像素，超过任何胸片。</translation>
    </message>
    <message>
        <source>The file unpacks to more data than any radiograph holds. It was not opened.</source>
        <translation>文件解压后的数据多于任何胸片。未打开。</translation>
    </message>
    <message>
        <source>The file&apos;s header holds more than any radiograph&apos;s. It was not opened.</source>
        <translation>文件头的内容多于任何胸片。未打开。</translation>
    </message>
    <message>
        <source>The picture has more pixels than any radiograph. It was not opened.</source>
        <translation>图片的像素多于任何胸片。未打开。</translation>
    </message>
    <message>
        <source>There is not enough memory to open this file.</source>
        <translation>内存不足，无法打开此文件。</translation>
    </message>
    <message>
        <source>The file is larger than 512 MiB, which no radiograph is. It was not opened.</source>
        <translation>文件大于 512 MiB，胸片不会这么大。未打开。</translation>
    </message>
    <message>
        <source>The file has more entries than can be listed.</source>
        <translation>文件中的条目过多，无法全部列出。</translation>
    </message>
    <message>
        <source>The folder holds more than {count} files and folders. Open fewer.</source>
        <translation>文件夹中的文件和文件夹超过 {count} 个。请减少打开的数量。</translation>
    </message>
    <message>
        <source>The file claims {frames} frames; it was not opened.</source>
        <translation>文件标明有 {frames} 帧；未打开。</translation>
    </message>
    <message>
        <source>There are more than {count} images here. Open fewer.</source>
        <translation>此处的图像超过 {count} 张。请减少打开的数量。</translation>
    </message>
    <message>
        <source>The file holds far less image than its header says. Copy it again.</source>
        <translation>文件所含的图像数据远少于文件头所述。请重新复制。</translation>
    </message>
    <message>
        <source>The compressed image ends too early. Copy the file again.</source>
        <translation>压缩图像提前结束。请重新复制该文件。</translation>
    </message>
    <message>
        <source>The file holds less image than its header says. It was cut short: copy or send it again.</source>
        <translation>文件所含的图像数据少于文件头所述。文件不完整：请重新复制或发送。</translation>
    </message>
    <message>
        <source>The file ends in the middle of its header. Copy or send it again.</source>
        <translation>文件在文件头中间中断。请重新复制或发送。</translation>
    </message>
    <message>
        <source>The picture is cut short: its end is missing. Copy or send it again.</source>
        <translation>图片不完整：缺少末尾部分。请重新复制或发送。</translation>
    </message>
    <message>
        <source>The image is compressed in a way this program does not know ({uid}). Save it uncompressed or as JPEG 2000.</source>
        <translation>图像使用了本程序不支持的压缩方式（{uid}）。请保存为未压缩格式或 JPEG 2000。</translation>
    </message>
    <message>
        <source>The picture has 16 bits a colour, in a form this program does not read. Save it as 16-bit grey PNG.</source>
        <translation>图片每种颜色为 16 位，其格式本程序无法读取。请另存为 16 位灰度 PNG。</translation>
    </message>
    <message>
        <source>The image has {samples} samples of {bits} bits a pixel, a form this program does not read.</source>
        <translation>图像每像素有 {samples} 个样本、每个样本 {bits} 位，本程序不支持读取这种格式。</translation>
    </message>
    <message>
        <source>The image&apos;s colours are coded in a way this program does not read. Save it as RGB or grayscale.</source>
        <translation>图像的颜色编码方式本程序不支持读取。请保存为 RGB 或灰度图像。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <source>New key for the chosen action</source>
        <translation>所选操作的新按键</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>使用此键</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>全部恢复原样</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>新按键：</translation>
    </message>
    <message>
        <source>Always: arrows move the image, with Ctrl they change the window; with a tool in hand they move its point (Shift: finely) and Return sets it. Tab goes from control to control.</source>
        <translation>始终有效：方向键移动图像，按住 Ctrl 则调整窗宽窗位；使用工具时移动其点（按住 Shift 微调），回车键放置该点。Tab 键在控件间切换。</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}” already. Choose another key, or change that one first.</source>
        <translation>{key} 已属于“{action}”。请选择其他按键，或先更改该操作。</translation>
    </message>
</context>
<context>
    <name>SideLetters</name>
    <message>
        <source>Turned 90° right</source>
        <translation>已向右旋转 90°</translation>
    </message>
    <message>
        <source>Turned 180°</source>
        <translation>已旋转 180°</translation>
    </message>
    <message>
        <source>Turned 90° left</source>
        <translation>已向左旋转 90°</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>已左右镜像</translation>
    </message>
    <message>
        <source>Mirrored, then turned 90° right</source>
        <translation>已左右镜像，再向右旋转 90°</translation>
    </message>
    <message>
        <source>Mirrored top to bottom</source>
        <translation>已上下镜像</translation>
    </message>
    <message>
        <source>Mirrored, then turned 90° left</source>
        <translation>已左右镜像，再向左旋转 90°</translation>
    </message>
</context>
<context>
    <name>SiteDialogs</name>
    <message>
        <source>Reader&apos;s name</source>
        <translation>阅片者姓名</translation>
    </message>
    <message>
        <source>Name or initials that your readings are saved under:</source>
        <translation>保存您的阅片结果时使用的姓名或缩写：</translation>
    </message>
    <message>
        <source>Export readings</source>
        <translation>导出阅片结果</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Delete all settings and readings</source>
        <translation>删除所有设置和阅片结果</translation>
    </message>
    <message>
        <source>Delete all readings, comments, regions, settings and the list of recent items?</source>
        <translation>删除所有阅片结果、备注、区域、设置和最近打开的项目列表？</translation>
    </message>
    <message>
        <source>They are on this computer only and cannot be brought back. Radiographs are not touched.</source>
        <translation>它们只保存在这台电脑上，删除后无法恢复。胸片不受影响。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>SiteSection</name>
    <message>
        <source>Site threshold, a score from 0 to 100</source>
        <translation>机构阈值，0 至 100 的评分</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Site threshold</source>
        <translation>机构阈值</translation>
    </message>
    <message>
        <source>None is set. The model suggests {score:g}.</source>
        <translation>尚未设定。模型建议 {score:g}。</translation>
    </message>
    <message>
        <source>None is set: the list is not divided into refer and no referral.</source>
        <translation>尚未设定：列表不分为转诊和不转诊。</translation>
    </message>
    <message>
        <source>{score:g} was set for another model ({other}) and does not hold for this one. Set it anew for the model in use ({model}).</source>
        <translation>{score:g} 是为另一个模型（{other}）设定的，对此模型无效。请为当前使用的模型（{model}）重新设定。</translation>
    </message>
    <message>
        <source>Scores of {score:g} and above are referred. Holds for model {other} only.</source>
        <translation>评分达到 {score:g} 即转诊。仅对模型 {other} 有效。</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>the blind first reading is not done yet.</source>
        <translation>尚未完成不看评分的首次阅片。</translation>
    </message>
    <message>
        <source>the radiograph has not been analysed yet.</source>
        <translation>胸片尚未分析。</translation>
    </message>
    <message>
        <source>colour capture, shown as it is</source>
        <translation>彩色图像，按原样显示</translation>
    </message>
    <message>
        <source>LUT {0}</source>
        <translation>LUT {0}</translation>
    </message>
    <message>
        <source>window width {0:.0f}, centre {1:.0f}</source>
        <translation>窗宽 {0:.0f}，窗位 {1:.0f}</translation>
    </message>
    <message>
        <source>, inverted</source>
        <translation>，已反相</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>左右镜像</translation>
    </message>
    <message>
        <source>turned by {0}° clockwise</source>
        <translation>顺时针旋转 {0}°</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>仅供研究使用，不用于诊断</translation>
    </message>
    <message>
        <source>No score: {0}</source>
        <translation>无评分：{0}</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>无评分</translation>
    </message>
    <message>
        <source>TB score {0} of 100</source>
        <translation>结核评分 {0} / 100</translation>
    </message>
    <message>
        <source> (95 % interval {0}–{1})</source>
        <translation> （95 % 区间 {0}–{1}）</translation>
    </message>
    <message>
        <source>heat-map threshold {0:.2f}</source>
        <translation>热图阈值 {0:.2f}</translation>
    </message>
    <message>
        <source>site threshold {0:g}</source>
        <translation>机构阈值 {0:g}</translation>
    </message>
    <message>
        <source>Reader&apos;s verdict: {0}</source>
        <translation>阅片者结论：{0}</translation>
    </message>
    <message>
        <source>Model {0}</source>
        <translation>模型 {0}</translation>
    </message>
    <message>
        <source>no model loaded</source>
        <translation>未加载模型</translation>
    </message>
    <message>
        <source>written {0}</source>
        <translation>生成于 {0}</translation>
    </message>
</context>
<context>
    <name>TagBrowser</name>
    <message>
        <source>DICOM tags</source>
        <translation>DICOM 标签</translation>
    </message>
    <message>
        <source>Search tag, name or value</source>
        <translation>搜索标签、名称或值</translation>
    </message>
    <message>
        <source>Tags of the file</source>
        <translation>文件的标签</translation>
    </message>
    <message>
        <source>Value of the chosen tag</source>
        <translation>所选标签的值</translation>
    </message>
    <message>
        <source>Choose a line to read its value here.</source>
        <translation>选择一行，即可在此查看其值。</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>未打开文件。</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在搜索 …</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到任何内容。</translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>More … (double-click)</source>
        <translation>更多 …（双击）</translation>
    </message>
</context>
<context>
    <name>TrueSize</name>
    <message>
        <source>True size needs the pixel spacing, which this file does not state. Calibrate with a known length.</source>
        <translation>实际大小需要像素间距，而此文件未注明。请用已知长度校准。</translation>
    </message>
    <message>
        <source>True size cannot be shown: this screen does not report its own size.</source>
        <translation>无法按实际大小显示：此屏幕未报告自身尺寸。</translation>
    </message>
    <message>
        <source>True size ({unit}): {spacing} mm a pixel, on a screen that reports {dpi} dots per inch.</source>
        <translation>实际大小（{unit}）：每像素 {spacing} mm，屏幕报告为每英寸 {dpi} 点。</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>mm at detector</source>
        <translation>mm（探测器平面）</translation>
    </message>
    <message>
        <source>mm, calibrated by hand</source>
        <translation>mm（手动校准）</translation>
    </message>
    <message>
        <source>mm, origin not stated</source>
        <translation>mm（来源未注明）</translation>
    </message>
    <message>
        <source>mm² at detector</source>
        <translation>mm²（探测器平面）</translation>
    </message>
    <message>
        <source>mm², calibrated by hand</source>
        <translation>mm²（手动校准）</translation>
    </message>
    <message>
        <source>mm², origin not stated</source>
        <translation>mm²（来源未注明）</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>&amp;Window</source>
        <translation>窗宽窗位(&amp;W)</translation>
    </message>
    <message>
        <source>Window {number} of the file</source>
        <translation>文件窗宽窗位 {number}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>A colour capture has no window</source>
        <translation>彩色图像没有窗宽窗位</translation>
    </message>
    <message>
        <source>No radiograph is open</source>
        <translation>未打开胸片</translation>
    </message>
    <message>
        <source>Automatic (around the lungs)</source>
        <translation>自动（以肺部为准）</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>肺窗</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>骨窗</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>全范围</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Radiographs</source>
        <translation>胸片</translation>
    </message>
</context>
<context>
    <name>WorklistProgress</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <translation>已暂停：{done}/{total}</translation>
    </message>
    <message>
        <source>Analysing {done} of {total}</source>
        <translation>正在分析 {done}/{total}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>List no more of this; what was found stays</source>
        <translation>停止列出此项；已找到的保留</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>While paused, only the radiographs that you look at are analysed</source>
        <translation>暂停期间只分析您正在查看的胸片</translation>
    </message>
</context>
<context>
    <name>_FindLine</name>
    <message>
        <source>Empty the line</source>
        <translation>清空输入行</translation>
    </message>
</context>
</TS>
