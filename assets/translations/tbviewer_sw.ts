<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;files …</source>
        <translation>&amp;Fungua faili …</translation>
    </message>
    <message>
        <source>Open f&amp;older …</source>
        <translation>Fungua fo&amp;lda …</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>Fungua &amp;mfano</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>On&amp;doka</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>Iliyo&amp;tangulia</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Inayo&amp;fuata</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Faili</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fungua za &amp;karibuni</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>M&amp;wonekano</translation>
    </message>
    <message>
        <source>T&amp;urn</source>
        <translation>&amp;Zungusha</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>Mi&amp;choro</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Usomaji</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Nenda</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>M&amp;odeli</translation>
    </message>
    <message>
        <source>The file&apos;s own windows, and those worked out from the image</source>
        <translation>Madirisha ya faili yenyewe, na yale yaliyokokotolewa kutoka kwenye picha</translation>
    </message>
    <message>
        <source>One radiogra&amp;ph</source>
        <translation>Picha m&amp;oja</translation>
    </message>
    <message>
        <source>Two &amp;side by side</source>
        <translation>Mb&amp;ili kando kwa kando</translation>
    </message>
    <message>
        <source>Four side &amp;by side</source>
        <translation>&amp;Nne kando kwa kando</translation>
    </message>
    <message>
        <source>N&amp;ext viewport</source>
        <translation>Kidirisha kinacho&amp;fuata</translation>
    </message>
    <message>
        <source>Lin&amp;k zoom and window</source>
        <translation>&amp;Unganisha ukuzaji na dirisha</translation>
    </message>
    <message>
        <source>He&amp;at map</source>
        <translation>&amp;Ramani ya joto</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>Ra&amp;ngi</translation>
    </message>
    <message>
        <source>Compare with another &amp;model …</source>
        <translation>&amp;Linganisha na modeli nyingine …</translation>
    </message>
    <message>
        <source>&amp;End the comparison</source>
        <translation>Maliza &amp;ulinganisho</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Zana</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Dirisha</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Zungusha</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Pima</translation>
    </message>
    <message>
        <source>Save &amp;picture …</source>
        <translation>Hifadhi &amp;picha …</translation>
    </message>
    <message>
        <source>Save r&amp;eport …</source>
        <translation>Hifadhi &amp;ripoti …</translation>
    </message>
    <message>
        <source>Save &amp;list as table …</source>
        <translation>Hifadhi &amp;orodha kama jedwali …</translation>
    </message>
    <message>
        <source>Pr&amp;int report …</source>
        <translation>&amp;Chapisha ripoti …</translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation>&amp;Nakili mwonekano</translation>
    </message>
    <message>
        <source>DICOM &amp;tags</source>
        <translation>Le&amp;bo za DICOM</translation>
    </message>
    <message>
        <source>Model in &amp;use</source>
        <translation>&amp;Modeli inayotumika</translation>
    </message>
    <message>
        <source>&amp;Load a model …</source>
        <translation>&amp;Pakia modeli …</translation>
    </message>
    <message>
        <source>&amp;Built-in model</source>
        <translation>Modeli iliyo&amp;kuja na programu</translation>
    </message>
</context>
<context>
    <name>AnalysisPanel</name>
    <message>
        <source>Model</source>
        <translation>Modeli</translation>
    </message>
</context>
<context>
    <name>ArrangementControls</name>
    <message>
        <source>Find patient, date, or score: &gt;50</source>
        <translation>Tafuta mgonjwa, tarehe au alama: &gt;50</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Tafuta kwenye orodha</translation>
    </message>
    <message>
        <source>Words of name, Patient ID, date or file; or a score such as &gt;50, &lt;=20</source>
        <translation>Maneno ya jina, namba ya mgonjwa, tarehe au faili; au alama kama &gt;50, &lt;=20</translation>
    </message>
    <message>
        <source>Which radiographs the list shows</source>
        <translation>Picha zipi zionyeshwe kwenye orodha</translation>
    </message>
    <message>
        <source>What the list is sorted by</source>
        <translation>Orodha ipangwe kwa kigezo kipi</translation>
    </message>
    <message>
        <source>Highest or latest first</source>
        <translation>Ya juu zaidi au ya karibuni kwanza</translation>
    </message>
    <message>
        <source>Lowest or earliest first</source>
        <translation>Ya chini zaidi au ya zamani kwanza</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Zote</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Pa rufaa</translation>
    </message>
    <message>
        <source>No referral</source>
        <translation>Hakuna rufaa</translation>
    </message>
    <message>
        <source>Without verdict</source>
        <translation>Bila uamuzi</translation>
    </message>
    <message>
        <source>With verdict</source>
        <translation>Zenye uamuzi</translation>
    </message>
    <message>
        <source>With score</source>
        <translation>Zenye alama</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Haikutathminiwa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Imeshindikana</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Inasubiri</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Kwa mfuatano</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Alama</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Mgonjwa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Uamuzi</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Funga ujumbe</translation>
    </message>
</context>
<context>
    <name>BoxSection</name>
    <message>
        <source>Boxes; choosing one zooms to it</source>
        <translation>Visanduku; ukichagua kimoja kinakuzwa</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Visanduku</translation>
    </message>
    <message>
        <source>Click one to zoom to it.</source>
        <translation>Bofya kimoja ili kukikuza.</translation>
    </message>
    <message>
        <source>No region of the model&apos;s minimum area at this threshold, only smaller ones.</source>
        <translation>Hakuna eneo lenye ukubwa wa chini unaotakiwa na modeli kwenye kizingiti hiki, ila madogo zaidi tu.</translation>
    </message>
    <message>
        <source>No region at this threshold. The highest activation is {highest}.</source>
        <translation>Hakuna eneo kwenye kizingiti hiki. Uamilisho wa juu kabisa ni {highest}.</translation>
    </message>
    <message>
        <source>peak {peak}  mean {mean}</source>
        <translation>kilele {peak}  wastani {mean}</translation>
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
        <translation>Utumie modeli hii?</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>Modeli inayotumika</translation>
    </message>
    <message>
        <source>Its scores and thresholds are its own: radiographs in the list are analysed again, and a site threshold that was set for another model is not used.</source>
        <translation>Alama na vizingiti vyake ni vyake yenyewe: picha zilizo kwenye orodha zitachambuliwa upya, na kizingiti cha kituo kilichowekwa kwa modeli nyingine hakitatumika.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Model id (SHA-256)</source>
        <translation>Kitambulisho cha modeli (SHA-256)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>haikutajwa</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Tarehe ya kutengenezwa</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Leseni</translation>
    </message>
    <message>
        <source>not stated: ask whoever gave it to you</source>
        <translation>haikutajwa: muulize aliyekupa modeli hii</translation>
    </message>
    <message>
        <source>Tells apart</source>
        <translation>Makundi inayotofautisha</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Ilifunzwa kwa</translation>
    </message>
    <message>
        <source>Heat-map threshold</source>
        <translation>Kizingiti cha ramani ya joto</translation>
    </message>
    <message>
        <source>Refers from score</source>
        <translation>Rufaa kuanzia alama</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>haijachaguliwa</translation>
    </message>
    <message>
        <source>Input image</source>
        <translation>Ukubwa wa picha inayosoma</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Utendaji</translation>
    </message>
    <message>
        <source>none are stated, so nobody can say how good it is</source>
        <translation>hakuna zilizotajwa, kwa hiyo hakuna awezaye kusema ina ubora gani</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Kadi ya modeli</translation>
    </message>
    <message>
        <source>This model comes without a card. Ask whoever gave it to you.</source>
        <translation>Modeli hii haina kadi. Muulize aliyekupa.</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Tumia modeli hii</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Baki na ya sasa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
</context>
<context>
    <name>BundleChoice</name>
    <message>
        <source>Model bundles</source>
        <translation>Vifurushi vya modeli</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>Pakia modeli</translation>
    </message>
    <message>
        <source>The file of the model “{0}” holds another model now: its card is in the menu Model.</source>
        <translation>Faili ya modeli “{0}” sasa ina modeli nyingine: kadi yake iko kwenye menyu ya Modeli.</translation>
    </message>
    <message>
        <source>The model “{0}”, chosen last, is no longer there. The built-in one is used.</source>
        <translation>Modeli “{0}”, iliyochaguliwa mara ya mwisho, haipo tena. Inatumika ile iliyokuja na programu.</translation>
    </message>
    <message>
        <source>This model cannot be used</source>
        <translation>Modeli hii haiwezi kutumika</translation>
    </message>
    <message>
        <source>{0}
The present model stays in use.</source>
        <translation>{0}
Modeli ya sasa inaendelea kutumika.</translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>Calibrate</source>
        <translation>Sawazisha</translation>
    </message>
    <message>
        <source>Known length in millimetres</source>
        <translation>Urefu unaojulikana, kwa milimita</translation>
    </message>
    <message>
        <source>How long is this line in the patient?
All lengths of this radiograph are measured by it; they hold in the plane of what you drew along.</source>
        <translation>Mstari huu una urefu gani ndani ya mgonjwa?
Urefu wote kwenye picha hii utapimwa kwa mstari huo; ni sahihi kwenye tabaka la kile ulichochora juu yake.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Radiograph</source>
        <translation>Picha ya eksirei</translation>
    </message>
</context>
<context>
    <name>CanvasHint</name>
    <message>
        <source>Length: drag from end to end. Esc puts the tool away.</source>
        <translation>Urefu: buruta kutoka mwisho mmoja hadi mwingine. Esc huweka zana kando.</translation>
    </message>
    <message>
        <source>Angle: click the end of one arm, the corner, the end of the other. Esc puts the tool away.</source>
        <translation>Pembe: bofya mwisho wa mkono mmoja, kona, kisha mwisho wa mkono wa pili. Esc huweka zana kando.</translation>
    </message>
    <message>
        <source>Calibrate: drag along something whose length you know. Esc puts the tool away.</source>
        <translation>Sawazisha: buruta kando ya kitu ambacho unajua urefu wake. Esc huweka zana kando.</translation>
    </message>
    <message>
        <source>Ellipse: drag from corner to corner. Esc puts the tool away.</source>
        <translation>Duaradufu: buruta kutoka kona hadi kona ya mkabala. Esc huweka zana kando.</translation>
    </message>
    <message>
        <source>Region: drag around it, or click its corners; a double click, or a click on the first corner, closes it. Esc puts the tool away.</source>
        <translation>Eneo: buruta kulizunguka, au bofya kona zake; mbofyo maradufu, au mbofyo kwenye kona ya kwanza, hulifunga. Esc huweka zana kando.</translation>
    </message>
</context>
<context>
    <name>CanvasMessage</name>
    <message>
        <source>No earlier radiograph of this patient is in the list.</source>
        <translation>Hakuna picha ya awali ya mgonjwa huyu kwenye orodha.</translation>
    </message>
    <message>
        <source>Click here, then on a radiograph in the list.</source>
        <translation>Bofya hapa, kisha picha mojawapo kwenye orodha.</translation>
    </message>
    <message>
        <source>No score: {reason}</source>
        <translation>Hakuna alama: {reason}</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Inasoma {name} …</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Not saved</source>
        <translation>Haijahifadhiwa</translation>
    </message>
    <message>
        <source>Some readings could not be saved. They end with this window.</source>
        <translation>Baadhi ya usomaji haikuweza kuhifadhiwa. Utapotea dirisha hili likifungwa.</translation>
    </message>
    <message>
        <source>Keep it open to export them (menu Reading, Export readings), or until they can be saved.</source>
        <translation>Liache wazi ili kuuhamisha (menyu Usomaji, Hamisha usomaji), au hadi utakapoweza kuhifadhiwa.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Funga hata hivyo</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Liache wazi</translation>
    </message>
</context>
<context>
    <name>ColourBar</name>
    <message>
        <source>Colour bar of the heat map, activation 0 to 1</source>
        <translation>Kipimo cha rangi cha ramani ya joto, uamilisho 0 hadi 1</translation>
    </message>
    <message>
        <source>Activation of the TB class. The same colour means the same in every patient.</source>
        <translation>Uamilisho wa kundi la TB. Rangi ileile ina maana ileile kwa kila mgonjwa.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Uamilisho</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Model bundles</source>
        <translation>Vifurushi vya modeli</translation>
    </message>
    <message>
        <source>Compare with another model</source>
        <translation>Linganisha na modeli nyingine</translation>
    </message>
    <message>
        <source>This is the model in use. Choose another one to compare it with.</source>
        <translation>Hii ndiyo modeli inayotumika. Chagua nyingine ya kulinganisha nayo.</translation>
    </message>
    <message>
        <source>The file of the model “{0}” holds another model now, so the comparison has ended. Begin it again to see what that one says.</source>
        <translation>Faili ya modeli “{0}” sasa ina modeli nyingine, kwa hiyo ulinganisho umeisha. Uanze tena kuona hiyo inasema nini.</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>The settings and readings were damaged. They were put aside as {name}, and new ones begun.</source>
        <translation>Hifadhi ya mipangilio na usomaji iliharibika. Imewekwa kando kwa jina {name}, na mpya imeanzishwa.</translation>
    </message>
</context>
<context>
    <name>CornerText</name>
    <message>
        <source>Colour capture</source>
        <translation>Picha ya rangi</translation>
    </message>
    <message>
        <source>W {width}  C {center}</source>
        <translation>Upana {width}  Kitovu {center}</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Rangi zimegeuzwa</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>alizaliwa {date}</translation>
    </message>
    <message>
        <source>{columns} × {rows}  {bits} bit</source>
        <translation>{columns} × {rows}  biti {bits}</translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation>Ukuzaji {percent} %</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n radiograph(s)</source>
        <translation>
            <numerusform>Picha %n</numerusform>
            <numerusform>Picha %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening {name}: %n found</source>
        <comment>radiographs</comment>
        <translation>
            <numerusform>Inafungua {name}: %n imepatikana</numerusform>
            <numerusform>Inafungua {name}: %n zimepatikana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>radiographs</comment>
        <translation>
            <numerusform>%n inaonyeshwa</numerusform>
            <numerusform>%n zinaonyeshwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <comment>boxes around regions of the heat map</comment>
        <translation>
            <numerusform>kisanduku %n</numerusform>
            <numerusform>visanduku %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <comment>age in years, short</comment>
        <translation>
            <numerusform>mwaka %n</numerusform>
            <numerusform>miaka %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>DICOM tags</comment>
        <translation>
            <numerusform>%n imepatikana</numerusform>
            <numerusform>%n zimepatikana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n line(s) found; type more of the word.</source>
        <comment>DICOM tags</comment>
        <translation>
            <numerusform>Mstari wa kwanza umepatikana; andika zaidi ya neno.</numerusform>
            <numerusform>Mistari %n ya kwanza imepatikana; andika zaidi ya neno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>With patient data: name, Patient ID, dates, file name</source>
        <translation>Pamoja na taarifa za mgonjwa: jina, namba ya mgonjwa, tarehe, jina la faili</translation>
    </message>
    <message>
        <source>Writing that is burned into the image itself goes along in any case. Look before you pass it on.</source>
        <translation>Maandishi yaliyo ndani ya picha yenyewe huenda pamoja nayo kwa vyovyote vile. Angalia kabla ya kuikabidhi kwa mwingine.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>The file&apos;s overlays are shown and go along too, with whatever is written in them. To leave them out, cancel and hide them in the menu View.</source>
        <translation>Tabaka za juu za faili zinaonyeshwa na zitaenda pia, pamoja na chochote kilichoandikwa humo. Ili kuziacha, ghairi kisha uzifiche kwenye menyu ya Mwonekano.</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>A PNG picture of the whole radiograph as it is shown: window, heat map, boxes, marks, and a caption with score, thresholds and model.</source>
        <translation>Picha ya PNG ya eksirei nzima kama inavyoonyeshwa: dirisha, ramani ya joto, visanduku, michoro, na maelezo yenye alama, vizingiti na modeli.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Hifadhi picha</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Picha ya PNG</translation>
    </message>
    <message>
        <source>A PDF report of one radiograph: image, heat map, boxes, score with its interval, thresholds, model and the reader&apos;s verdict.</source>
        <translation>Ripoti ya PDF ya picha moja ya eksirei: picha, ramani ya joto, visanduku, alama na wigo wake, vizingiti, modeli na uamuzi wa msomaji.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Hifadhi ripoti</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>Ripoti ya PDF</translation>
    </message>
    <message>
        <source>A table (CSV) with a row for each radiograph in the list.</source>
        <translation>Jedwali (CSV) lenye safu moja kwa kila picha iliyo kwenye orodha.</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Hifadhi orodha</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Jedwali</translation>
    </message>
    <message>
        <source>The report on paper. You see it before it is printed.</source>
        <translation>Ripoti kwenye karatasi. Utaiona kabla haijachapishwa.</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Chapisha ripoti</translation>
    </message>
    <message>
        <source>Show …</source>
        <translation>Onyesha …</translation>
    </message>
    <message>
        <source>The view was copied, without name, ID and dates from the header, but with the file&apos;s overlays; look for writing in them and in the image.</source>
        <translation>Mwonekano umenakiliwa, bila jina, namba ya mgonjwa na tarehe za kichwa cha faili, lakini pamoja na tabaka za juu za faili; angalia kama kuna maandishi humo na ndani ya picha.</translation>
    </message>
    <message>
        <source>The view was copied, without name, ID and dates from the header; look for writing in the image.</source>
        <translation>Mwonekano umenakiliwa, bila jina, namba ya mgonjwa na tarehe za kichwa cha faili; angalia kama kuna maandishi ndani ya picha.</translation>
    </message>
    <message>
        <source>Chest radiograph report</source>
        <translation>Ripoti ya picha ya eksirei ya kifua</translation>
    </message>
    <message>
        <source>This radiograph is no longer open. Show it again, then do this once more.</source>
        <translation>Picha hii haiko wazi tena. Ionyeshe tena, kisha rudia tendo hili.</translation>
    </message>
    <message>
        <source>There is nothing to export or print yet: open a radiograph first.</source>
        <translation>Bado hakuna cha kuhamisha wala kuchapisha: fungua picha ya eksirei kwanza.</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Hifadhi …</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Hifadhi kama</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Imehifadhiwa kama {path}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Mwongozo</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Maandishi ya mwongozo</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Sura</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Tafuta kwenye mwongozo</translation>
    </message>
    <message>
        <source>Find in the guide (Return: next place)</source>
        <translation>Tafuta kwenye mwongozo (Enter: inayofuata)</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Hakuna kilichopatikana.</translation>
    </message>
</context>
<context>
    <name>HeatmapActions</name>
    <message>
        <source>&amp;Heat map</source>
        <translation>&amp;Ramani ya joto</translation>
    </message>
    <message>
        <source>&amp;Lower threshold</source>
        <translation>&amp;Punguza kizingiti</translation>
    </message>
    <message>
        <source>H&amp;igher threshold</source>
        <translation>&amp;Ongeza kizingiti</translation>
    </message>
    <message>
        <source>Lower by a hundredth</source>
        <translation>Punguza kwa 0.01</translation>
    </message>
    <message>
        <source>Higher by a hundredth</source>
        <translation>Ongeza kwa 0.01</translation>
    </message>
    <message>
        <source>Model&apos;s &amp;default threshold</source>
        <translation>Kizingiti cha &amp;kawaida cha modeli</translation>
    </message>
    <message>
        <source>&amp;Filled</source>
        <translation>&amp;Iliyojazwa</translation>
    </message>
    <message>
        <source>&amp;Contours</source>
        <translation>&amp;Mistari</translation>
    </message>
    <message>
        <source>&amp;Switch between filled and contours</source>
        <translation>&amp;Badilisha kati ya iliyojazwa na mistari</translation>
    </message>
    <message>
        <source>L&amp;ook beneath (hold the key)</source>
        <translation>Tazama &amp;chini yake (shikilia kitufe)</translation>
    </message>
</context>
<context>
    <name>HeatmapSection</name>
    <message>
        <source>Heat-map threshold</source>
        <translation>Kizingiti cha ramani ya joto</translation>
    </message>
    <message>
        <source>Heat-map opacity</source>
        <translation>Ufunikaji wa ramani ya joto</translation>
    </message>
    <message>
        <source>How much of the radiograph is covered.</source>
        <translation>Ni kiasi gani cha picha kinafunikwa.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Kawaida</translation>
    </message>
    <message>
        <source>Double-click for the model&apos;s default. Activation at and above it is shown and boxed</source>
        <translation>Bofya mara mbili kupata kizingiti cha kawaida cha modeli. Uamilisho ulio sawa nacho au zaidi huonyeshwa na kuwekewa visanduku</translation>
    </message>
    <message>
        <source>Back to the threshold the model came with</source>
        <translation>Rudi kwenye kizingiti kilichokuja na modeli</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Ramani</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Visanduku</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Ramani ya joto</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Kizingiti</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Ufunikaji</translation>
    </message>
    <message>
        <source>Style of the heat map</source>
        <translation>Mtindo wa ramani ya joto</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Iliyojazwa</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>Mistari</translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation>Rangi za ramani ya joto</translation>
    </message>
    <message>
        <source>The colours of each colour map can be told apart by colour-blind readers, and in print.</source>
        <translation>Rangi za kila seti zinaweza kutofautishwa na wasomaji wenye upofu wa rangi, na pia zikichapishwa.</translation>
    </message>
    <message>
        <source>Of {model}. Each side has a threshold of its own: click an image to move it.</source>
        <translation>Cha {model}. Kila upande una kizingiti chake: bofya picha ili kukisogeza.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Mwongozo</translation>
    </message>
    <message>
        <source>&amp;Keyboard …</source>
        <translation>&amp;Kibodi …</translation>
    </message>
    <message>
        <source>What the model &amp;is and is not</source>
        <translation>Modeli ni &amp;nini na si nini</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ku&amp;husu</translation>
    </message>
    <message>
        <source>Move to the &amp;other screen</source>
        <translation>&amp;Hamishia skrini nyingine</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kama mfumo</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Giza</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Angavu</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Kama mfumo</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>M&amp;ipangilio</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lugha</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Mandhari</translation>
    </message>
    <message>
        <source>&amp;Display size</source>
        <translation>&amp;Ukubwa wa maonyesho</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>M&amp;saada</translation>
    </message>
    <message>
        <source>Settings cannot be saved in this window.</source>
        <translation>Mipangilio haiwezi kuhifadhiwa kwenye dirisha hili.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>The change holds from the next start of the program.</source>
        <translation>Badiliko litaanza programu itakapoanzishwa tena.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kuhusu</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>Kwa utafiti, si kwa utambuzi wa ugonjwa</translation>
    </message>
    <message>
        <source>Languages other than English were not reviewed by clinicians who speak them.</source>
        <translation>Lugha zisizo Kiingereza hazikuhakikiwa na matabibu wanaozizungumza.</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modeli: {name}</translation>
    </message>
    <message>
        <source>There is only one screen.</source>
        <translation>Kuna skrini moja tu.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Drop chest radiographs here</source>
        <translation>Dondosha hapa picha za eksirei za kifua</translation>
    </message>
    <message>
        <source>DICOM, PNG, JPEG, TIFF or BMP files, folders, ZIP archives, CDs</source>
        <translation>Faili za DICOM, PNG, JPEG, TIFF au BMP, folda, kumbukumbu za ZIP, CD</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>There is not enough memory to show this image.</source>
        <translation>Memori ya kompyuta haitoshi kuonyesha picha hii.</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>&amp;Reset window</source>
        <translation>&amp;Rejesha dirisha</translation>
    </message>
    <message>
        <source>&amp;Next window</source>
        <translation>Dirisha &amp;linalofuata</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>&amp;Visanduku</translation>
    </message>
    <message>
        <source>&amp;Magnifier</source>
        <translation>Kioo &amp;cha kukuza</translation>
    </message>
    <message>
        <source>In&amp;vert</source>
        <translation>&amp;Geuza rangi</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Maandishi</translation>
    </message>
    <message>
        <source>Over&amp;lays</source>
        <translation>&amp;Tabaka za juu</translation>
    </message>
    <message>
        <source>Left &amp;drag changes the window</source>
        <translation>Kuburuta kwa kitufe cha ku&amp;shoto hubadilisha dirisha</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Onyesha &amp;yote</translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>&amp;True size</source>
        <translation>Ukubwa &amp;halisi</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Kuza</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Punguza</translation>
    </message>
    <message>
        <source>Turn &amp;right</source>
        <translation>Zungusha &amp;kulia</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>Zungusha ku&amp;shoto</translation>
    </message>
    <message>
        <source>Flip &amp;horizontally</source>
        <translation>&amp;Pindua kushoto–kulia</translation>
    </message>
    <message>
        <source>Flip &amp;vertically</source>
        <translation>Pindua &amp;juu–chini</translation>
    </message>
    <message>
        <source>As in the &amp;file</source>
        <translation>Kama kwenye &amp;faili</translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>Magnifier: image, and image with heat map</source>
        <translation>Kioo cha kukuza: picha, na picha pamoja na ramani ya joto</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>With heat map</source>
        <translation>Pamoja na ramani ya joto</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open files …</source>
        <translation>Fungua faili …</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>Fungua folda …</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Fungua mfano</translation>
    </message>
    <message>
        <source>Open radiographs</source>
        <translation>Fungua picha za eksirei</translation>
    </message>
    <message>
        <source>Open a folder of radiographs</source>
        <translation>Fungua folda ya picha za eksirei</translation>
    </message>
    <message>
        <source>Radiographs and archives</source>
        <translation>Picha za eksirei na kumbukumbu za ZIP</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Faili zote</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>Kwa utafiti, si kwa utambuzi wa ugonjwa</translation>
    </message>
</context>
<context>
    <name>MarkLayer</name>
    <message>
        <source>{length} mm, set by hand</source>
        <translation>{length} mm, iliyowekwa kwa mkono</translation>
    </message>
</context>
<context>
    <name>MarkSection</name>
    <message>
        <source>Marks; choosing one selects it, Delete removes it</source>
        <translation>Michoro; ukichagua mmoja unateuliwa, Delete huufuta</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Michoro</translation>
    </message>
    <message>
        <source>Calibrated by hand with a line of {length} mm.</source>
        <translation>Imesawazishwa kwa mkono kwa mstari wa {length} mm.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Urefu</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Pembe</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Duaradufu</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Eneo</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>draw length</source>
        <translation>kuchora urefu</translation>
    </message>
    <message>
        <source>draw angle</source>
        <translation>kuchora pembe</translation>
    </message>
    <message>
        <source>draw ellipse</source>
        <translation>kuchora duaradufu</translation>
    </message>
    <message>
        <source>draw region</source>
        <translation>kuchora eneo</translation>
    </message>
    <message>
        <source>remove length</source>
        <translation>kuondoa urefu</translation>
    </message>
    <message>
        <source>remove angle</source>
        <translation>kuondoa pembe</translation>
    </message>
    <message>
        <source>remove ellipse</source>
        <translation>kuondoa duaradufu</translation>
    </message>
    <message>
        <source>remove region</source>
        <translation>kuondoa eneo</translation>
    </message>
    <message>
        <source>name mark</source>
        <translation>kuupa mchoro jina</translation>
    </message>
    <message>
        <source>move mark</source>
        <translation>kusogeza mchoro</translation>
    </message>
    <message>
        <source>calibrate</source>
        <translation>kusawazisha</translation>
    </message>
    <message>
        <source>remove calibration</source>
        <translation>kuondoa usawazishaji</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Sogeza</translation>
    </message>
    <message>
        <source>Measure &amp;length</source>
        <translation>Pima &amp;urefu</translation>
    </message>
    <message>
        <source>Measure &amp;angle</source>
        <translation>Pima &amp;pembe</translation>
    </message>
    <message>
        <source>Draw &amp;ellipse</source>
        <translation>Chora &amp;duaradufu</translation>
    </message>
    <message>
        <source>Draw re&amp;gion</source>
        <translation>Chora &amp;eneo</translation>
    </message>
    <message>
        <source>&amp;Calibrate with a known length …</source>
        <translation>Sawazisha kwa urefu u&amp;naojulikana …</translation>
    </message>
    <message>
        <source>&amp;Put the tool away</source>
        <translation>&amp;Weka zana kando</translation>
    </message>
    <message>
        <source>&amp;Name the selected mark …</source>
        <translation>Upe mchoro uliochaguliwa &amp;jina …</translation>
    </message>
    <message>
        <source>&amp;Remove the selected mark</source>
        <translation>&amp;Futa mchoro uliochaguliwa</translation>
    </message>
    <message>
        <source>Remove the cali&amp;bration</source>
        <translation>&amp;Ondoa usawazishaji</translation>
    </message>
    <message>
        <source>&amp;Show marks</source>
        <translation>Onyesha &amp;michoro</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Tendua</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rudia</translation>
    </message>
    <message>
        <source>&amp;Undo {name}</source>
        <translation>&amp;Tendua {name}</translation>
    </message>
    <message>
        <source>Re&amp;do {name}</source>
        <translation>&amp;Rudia {name}</translation>
    </message>
    <message>
        <source>The name was not saved: the mark, or its radiograph, is no longer there.</source>
        <translation>Jina halikuhifadhiwa: mchoro, au picha yake, haupo tena.</translation>
    </message>
    <message>
        <source>Name the mark</source>
        <translation>Upe mchoro jina</translation>
    </message>
    <message>
        <source>Name, such as cavity:</source>
        <translation>Jina, kama vile kaviti:</translation>
    </message>
</context>
<context>
    <name>ModelLabel</name>
    <message>
        <source>Score {score}   threshold {threshold}</source>
        <translation>Alama {score}   kizingiti {threshold}</translation>
    </message>
    <message>
        <source>Score {score}   threshold {threshold} (default {default})</source>
        <translation>Alama {score}   kizingiti {threshold} (cha kawaida {default})</translation>
    </message>
</context>
<context>
    <name>ModelStatement</name>
    <message>
        <source>What the model is and is not</source>
        <translation>Modeli ni nini na si nini</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>Kwa utafiti, si kwa utambuzi wa ugonjwa</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ni nini</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Si nini</translation>
    </message>
    <message>
        <source>I have read this. Decisions about patients stay with me.</source>
        <translation>Nimesoma haya. Maamuzi kuhusu wagonjwa yanabaki kwangu.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anza</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ondoka</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>A program that estimates from one frontal chest radiograph of an adult how likely TB is.</source>
        <translation>Programu inayokadiria uwezekano wa TB kutoka picha moja ya eksirei ya kifua ya mtu mzima, ya kutoka mbele.</translation>
    </message>
    <message>
        <source>The score, 0 to 100, is that probability × 100. The heat map shows where the model saw it.</source>
        <translation>Alama, 0 hadi 100, ni uwezekano huo × 100. Ramani ya joto huonyesha mahali modeli ilipouona.</translation>
    </message>
    <message>
        <source>It works on this computer alone. No radiograph leaves it.</source>
        <translation>Inafanya kazi kwenye kompyuta hii pekee. Hakuna picha inayotoka humo.</translation>
    </message>
    <message>
        <source>It is no medical device and makes no diagnosis. A low score does not exclude TB.</source>
        <translation>Si kifaa cha tiba na haitambui ugonjwa. Alama ya chini haiondoi uwezekano wa TB.</translation>
    </message>
    <message>
        <source>Heat map and boxes may miss a lesion or lie beside it: look at the whole radiograph.</source>
        <translation>Ramani ya joto na visanduku vinaweza kukosa kidonda au kuwa kando yake: angalia picha yote ya eksirei.</translation>
    </message>
    <message>
        <source>It was not made for children under 15, lateral views, CT or photographs of films.</source>
        <translation>Haikutengenezwa kwa watoto chini ya miaka 15, picha za upande, CT wala picha za filamu zilizopigwa kwa kamera.</translation>
    </message>
    <message>
        <source>It looks for TB only: a cancer, a fracture or heart failure may be there and not be named.</source>
        <translation>Inatafuta TB pekee: saratani, mvunjiko au moyo kushindwa kufanya kazi vinaweza kuwapo bila kutajwa.</translation>
    </message>
    <message>
        <source>It learned from few hospitals. Where patients or equipment differ, it errs more often.</source>
        <translation>Ilijifunza kutoka hospitali chache. Wagonjwa au vifaa vikiwa tofauti, hukosea mara nyingi zaidi.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Normal</source>
        <translation>Ya kawaida</translation>
    </message>
    <message>
        <source>Abnormal, TB</source>
        <translation>Si ya kawaida, TB</translation>
    </message>
    <message>
        <source>Abnormal, other</source>
        <translation>Si ya kawaida, nyingine</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Haisomeki</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Inasubiri</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Inasomwa</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Inachambua</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Imechambuliwa</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Haikutathminiwa</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Haikuchambuliwa</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Haiwezi kusomwa</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Pa rufaa</translation>
    </message>
    <message>
        <source>No referral</source>
        <translation>Hakuna rufaa</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Soma kwanza</translation>
    </message>
    <message>
        <source>TB score</source>
        <translation>Alama ya TB</translation>
    </message>
    <message>
        <source>same as {file}</source>
        <translation>sawa na {file}</translation>
    </message>
    <message>
        <source>same image as {file}, of another patient</source>
        <translation>picha ileile kama {file}, ya mgonjwa mwingine</translation>
    </message>
    <message>
        <source>Another file holds the same image under another patient&apos;s name. Find out whose it is.</source>
        <translation>Faili nyingine ina picha hiihii kwa jina la mgonjwa mwingine. Tafuta ni ya nani.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>a description longer than any model card</source>
        <translation>maelezo marefu kuliko kadi yoyote ya modeli</translation>
    </message>
    <message>
        <source>a graph within the graph</source>
        <translation>grafu ndani ya grafu</translation>
    </message>
    <message>
        <source>a part of an unknown kind</source>
        <translation>sehemu ya aina isiyojulikana</translation>
    </message>
    <message>
        <source>a sparse weight</source>
        <translation>uzani uliotawanyika</translation>
    </message>
    <message>
        <source>an operator of an unknown kind</source>
        <translation>opereta ya aina isiyojulikana</translation>
    </message>
    <message>
        <source>an operator set of an unknown kind</source>
        <translation>seti ya opereta ya aina isiyojulikana</translation>
    </message>
    <message>
        <source>metadata of an unknown kind</source>
        <translation>metadata ya aina isiyojulikana</translation>
    </message>
    <message>
        <source>more operations than any bundle</source>
        <translation>operesheni nyingi kuliko modeli yoyote</translation>
    </message>
    <message>
        <source>numbers of an unknown kind</source>
        <translation>namba za aina isiyojulikana</translation>
    </message>
    <message>
        <source>operators from elsewhere ({domain})</source>
        <translation>opereta za chanzo kingine ({domain})</translation>
    </message>
    <message>
        <source>the operator {name}</source>
        <translation>opereta {name}</translation>
    </message>
    <message>
        <source>weights kept in another file</source>
        <translation>uzani uliohifadhiwa kwenye faili nyingine</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>sababu haijulikani</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>ruhusa imekataliwa</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>kitendo hakiruhusiwi</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>hakuna faili au folda hiyo</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>si folda</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ni folda</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>faili tayari ipo</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>jina la faili ni refu mno</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>hakuna nafasi kwenye diski</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>kiwango cha diski kimepitwa</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>mfumo wa faili ni wa kusoma tu</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>hitilafu ya kusoma/kuandika</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>kifaa kinatumika</translation>
    </message>
</context>
<context>
    <name>PriorsSection</name>
    <message>
        <source>Same patient</source>
        <translation>Mgonjwa yuleyule</translation>
    </message>
    <message>
        <source>Show it beside the current one</source>
        <translation>Ionyeshe kando ya picha ya sasa</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>alama {score}</translation>
    </message>
    <message>
        <source>other model: not compared</source>
        <translation>modeli nyingine: hazilinganishwi</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>hakuna badiliko</translation>
    </message>
    <message>
        <source>{change} since</source>
        <translation>{change} tangu wakati huo</translation>
    </message>
    <message>
        <source>{change} after this one</source>
        <translation>{change} baada ya hii</translation>
    </message>
</context>
<context>
    <name>ReadingActions</name>
    <message>
        <source>No verdict</source>
        <translation>Bila uamuzi</translation>
    </message>
    <message>
        <source>Save and &amp;show the score</source>
        <translation>&amp;Hifadhi na uonyeshe alama</translation>
    </message>
    <message>
        <source>Read first &amp;without the score</source>
        <translation>&amp;Soma kwanza bila alama</translation>
    </message>
    <message>
        <source>Compare with e&amp;arlier radiographs</source>
        <translation>Linganisha na picha za &amp;awali</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>Tafuta &amp;kwenye orodha</translation>
    </message>
    <message>
        <source>&amp;List of radiographs</source>
        <translation>O&amp;rodha ya picha</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Ondoa kwenye orodha</translation>
    </message>
    <message>
        <source>Reader&apos;s &amp;name …</source>
        <translation>&amp;Jina la msomaji …</translation>
    </message>
    <message>
        <source>Site &amp;threshold</source>
        <translation>&amp;Kizingiti cha kituo</translation>
    </message>
    <message>
        <source>&amp;Export readings …</source>
        <translation>Ha&amp;misha usomaji …</translation>
    </message>
    <message>
        <source>&amp;Delete all settings and readings …</source>
        <translation>&amp;Futa mipangilio yote na usomaji wote …</translation>
    </message>
</context>
<context>
    <name>ReadingSection</name>
    <message>
        <source>Draw region</source>
        <translation>Chora eneo</translation>
    </message>
    <message>
        <source>Save and show the score</source>
        <translation>Hifadhi na uonyeshe alama</translation>
    </message>
    <message>
        <source>Your reading</source>
        <translation>Usomaji wako</translation>
    </message>
    <message>
        <source>Verdict: {name}</source>
        <translation>Uamuzi: {name}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Maoni</translation>
    </message>
    <message>
        <source>Comment on this radiograph</source>
        <translation>Maoni kuhusu picha hii</translation>
    </message>
    <message>
        <source>Drag around the region on the image, or click its corners; a double click, or a click on the first corner, closes it</source>
        <translation>Buruta kuzunguka eneo kwenye picha, au bofya kona zake; mbofyo maradufu, au mbofyo kwenye kona ya kwanza, hulifunga</translation>
    </message>
    <message>
        <source>Read first. The score is shown after your verdict.</source>
        <translation>Soma kwanza. Alama huonyeshwa baada ya uamuzi wako.</translation>
    </message>
    <message>
        <source>Regions: {count}</source>
        <translation>Maeneo: {count}</translation>
    </message>
    <message>
        <source>First reading, without the score: {verdict}</source>
        <translation>Usomaji wa kwanza, bila alama: {verdict}</translation>
    </message>
    <message>
        <source>Saved {moment}</source>
        <translation>Imehifadhiwa {moment}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Bado haijahifadhiwa</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>value {value}</source>
        <translation>thamani {value}</translation>
    </message>
    <message>
        <source>activation {value}</source>
        <translation>uamilisho {value}</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Bado hakuna kilichofunguliwa</translation>
    </message>
    <message>
        <source>Forget this list</source>
        <translation>Sahau orodha hii</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Chest radiograph: what the model says</source>
        <translation>Picha ya eksirei ya kifua: modeli inasema nini</translation>
    </message>
    <message>
        <source>Patient data left out</source>
        <translation>Taarifa za mgonjwa zimeachwa</translation>
    </message>
    <message>
        <source>At or above this site&apos;s threshold of {0:g}</source>
        <translation>Sawa na kizingiti cha kituo hiki ({0:g}) au juu yake</translation>
    </message>
    <message>
        <source>Below this site&apos;s threshold of {0:g}</source>
        <translation>Chini ya kizingiti cha kituo hiki ({0:g})</translation>
    </message>
    <message>
        <source>Heat-map threshold</source>
        <translation>Kizingiti cha ramani ya joto</translation>
    </message>
    <message>
        <source>Site threshold</source>
        <translation>Kizingiti cha kituo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Programu</translation>
    </message>
    <message>
        <source>Date of report</source>
        <translation>Tarehe ya ripoti</translation>
    </message>
    <message>
        <source>No box at this heat-map threshold.</source>
        <translation>Hakuna kisanduku kwenye kizingiti hiki cha ramani ya joto.</translation>
    </message>
    <message>
        <source>Boxes at this threshold</source>
        <translation>Visanduku kwenye kizingiti hiki</translation>
    </message>
    <message>
        <source>{0}   peak {1:.2f}   mean {2:.2f}   columns {3}–{4}, rows {5}–{6} of the image</source>
        <translation>{0}   kilele {1:.2f}   wastani {2:.2f}   safu wima {3}–{4}, safu mlalo {5}–{6} za picha</translation>
    </message>
    <message>
        <source>Before trusting it</source>
        <translation>Kabla ya kuiamini</translation>
    </message>
    <message>
        <source>Reader&apos;s verdict</source>
        <translation>Uamuzi wa msomaji</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>haukutolewa</translation>
    </message>
    <message>
        <source>Read by {0}</source>
        <translation>Imesomwa na {0}</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Mgonjwa</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>Namba ya mgonjwa</translation>
    </message>
    <message>
        <source>Born, sex, age</source>
        <translation>Kuzaliwa, jinsia, umri</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Uchunguzi</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Namba ya uchunguzi (Accession)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
</context>
<context>
    <name>ScoreSection</name>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>Other abnormality</source>
        <translation>Kasoro nyingine</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Ya kawaida</translation>
    </message>
    <message>
        <source>waiting …</source>
        <translation>inasubiri …</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>inasoma …</translation>
    </message>
    <message>
        <source>analysing …</source>
        <translation>inachambua …</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>kati ya 100</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>haikutathminiwa</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>haikuchambuliwa</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>haiwezi kusomwa</translation>
    </message>
    <message>
        <source>How far the score would move had the model been calibrated on other radiographs of the same kind and number.
It does not cover what else may be wrong: the model itself, its labels, or patients unlike those it learned from.</source>
        <translation>Ni kiasi gani alama ingebadilika kama modeli ingesawazishwa kwa picha nyingine za aina hiyo hiyo na idadi hiyo hiyo.
Haijumuishi makosa mengine yanayowezekana: modeli yenyewe, lebo zake, au wagonjwa wasiofanana na wale iliojifunza kwao.</translation>
    </message>
    <message>
        <source>100 × the calibrated probability of TB. It is no diagnosis.</source>
        <translation>100 × uwezekano wa TB uliosawazishwa. Si utambuzi wa ugonjwa.</translation>
    </message>
    <message>
        <source>TB score</source>
        <translation>Alama ya TB</translation>
    </message>
    <message>
        <source>Probability of {name}</source>
        <translation>Uwezekano: {name}</translation>
    </message>
    <message>
        <source>TB score {score}</source>
        <translation>Alama ya TB {score}</translation>
    </message>
    <message>
        <source>No radiograph is open.</source>
        <translation>Hakuna picha iliyofunguliwa.</translation>
    </message>
    <message>
        <source>shown after your first reading</source>
        <translation>itaonyeshwa baada ya usomaji wako wa kwanza</translation>
    </message>
    <message>
        <source>95 % interval {low}–{high}</source>
        <translation>Wigo wa 95 %: {low}–{high}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The file says it is of modality {modality}, not a radiograph (CR or DX). The model reads frontal chest radiographs only.</source>
        <translation>Faili inasema ni aina {modality}, si picha ya eksirei (CR au DX). Modeli husoma tu eksirei za kifua za kutoka mbele.</translation>
    </message>
    <message>
        <source>This is a picture in colours, not a radiograph. The model reads frontal chest radiographs only.</source>
        <translation>Hii ni picha ya rangi, si picha ya eksirei. Modeli husoma tu eksirei za kifua za kutoka mbele.</translation>
    </message>
    <message>
        <source>The file says it shows the body part “{part}”, not a chest. The model reads frontal chest radiographs only.</source>
        <translation>Faili inasema inaonyesha “{part}”, si kifua. Modeli husoma tu eksirei za kifua za kutoka mbele.</translation>
    </message>
    <message>
        <source>This does not look like a whole frontal chest radiograph: another part of the body, a side view, a part of a chest or another kind of picture. The model reads frontal chest radiographs only.</source>
        <translation>Hii haionekani kuwa picha nzima ya eksirei ya kifua ya kutoka mbele: huenda ni sehemu nyingine ya mwili, picha ya upande, sehemu ya kifua au picha ya aina nyingine. Modeli husoma tu eksirei za kifua za kutoka mbele.</translation>
    </message>
    <message>
        <source>The file says this is not a frontal view. The model reads PA and AP chest radiographs only.</source>
        <translation>Faili inasema hii si picha ya kutoka mbele. Modeli husoma tu eksirei za kifua za PA na AP.</translation>
    </message>
    <message>
        <source>The file says the patient is younger than 15. The model was trained on adults and cannot be trusted here.</source>
        <translation>Faili inasema mgonjwa ana umri chini ya miaka 15. Modeli ilifunzwa kwa watu wazima na haiaminiki hapa.</translation>
    </message>
    <message>
        <source>The image is {columns} × {rows} pixels; the model needs at least {least} on each side. Use the original, not a thumbnail.</source>
        <translation>Picha ina pikseli {columns} × {rows}; modeli inahitaji angalau {least} kila upande. Tumia picha asili, si picha ndogo.</translation>
    </message>
    <message>
        <source>The picture is not a DICOM file, so age, view and body part could not be checked.</source>
        <translation>Picha si faili ya DICOM, hivyo umri, mwelekeo wa picha na sehemu ya mwili havikuweza kukaguliwa.</translation>
    </message>
    <message>
        <source>The file does not say which part of the body it shows.</source>
        <translation>Faili haisemi inaonyesha sehemu gani ya mwili.</translation>
    </message>
    <message>
        <source>The image was compressed with loss before it came here.</source>
        <translation>Picha ilibanwa kwa kupoteza ubora kabla ya kufika hapa.</translation>
    </message>
    <message>
        <source>The file&apos;s window makes no sense; an automatic one is used instead.</source>
        <translation>Dirisha lililotajwa kwenye faili halina maana; badala yake linatumika la kiotomatiki.</translation>
    </message>
    <message>
        <source>Black and white seem to be exchanged, which misleads the model. Save the image the other way round, or correct Photometric Interpretation, and open it again.</source>
        <translation>Nyeusi na nyeupe zinaonekana kubadilishana, jambo linaloipotosha modeli. Hifadhi picha ikiwa imegeuzwa rangi, au rekebisha Photometric Interpretation, kisha uifungue tena.</translation>
    </message>
    <message>
        <source>The chest seems to lie on its side or upside down, which misleads the model. Turn the image upright where it is stored, and open it again.</source>
        <translation>Kifua kinaonekana kulala ubavu au kuwa juu chini, jambo linaloipotosha modeli. Isimamishe picha mahali ilipohifadhiwa, kisha uifungue tena.</translation>
    </message>
    <message>
        <source>The chest seems to be tilted, by 15 degrees or more. The model saw few of those.</source>
        <translation>Kifua kinaonekana kuinama kwa digrii 15 au zaidi. Modeli iliona picha chache za namna hiyo.</translation>
    </message>
    <message>
        <source>The image is only {columns} × {rows} pixels. Small lesions cannot be seen in it; use the original.</source>
        <translation>Picha ina pikseli {columns} × {rows} tu. Vidonda vidogo havionekani ndani yake; tumia picha asili.</translation>
    </message>
    <message>
        <source>Parts of the chest are pure black or pure white: what was there is lost, and the model cannot see it.</source>
        <translation>Sehemu za kifua ni nyeusi kabisa au nyeupe kabisa: kilichokuwapo kimepotea, na modeli haiwezi kukiona.</translation>
    </message>
    <message>
        <source>The image is very dark, very bright or very flat.</source>
        <translation>Picha ni ya giza mno, yenye mwanga mno au yenye utofauti mdogo mno.</translation>
    </message>
    <message>
        <source>The detector got too much exposure (deviation index {index}).</source>
        <translation>Kipokezi kilipata mionzi mingi mno (kielezo cha mkengeuko {index}).</translation>
    </message>
    <message>
        <source>The detector got too little exposure (deviation index {index}).</source>
        <translation>Kipokezi kilipata mionzi michache mno (kielezo cha mkengeuko {index}).</translation>
    </message>
    <message>
        <source>The picture has colours, as a photograph of a film or screen has. Reflections and slant mislead the model; use the original or a scan.</source>
        <translation>Picha ina rangi, kama picha ya filamu au skrini iliyopigwa kwa kamera. Miakisi na mshazari huipotosha modeli; tumia picha asili au iliyoskaniwa.</translation>
    </message>
    <message>
        <source>The picture was taken with a camera, from a film or screen. Reflections and slant mislead the model; use the original or a scan.</source>
        <translation>Picha ilipigwa kwa kamera, kutoka kwenye filamu au skrini. Miakisi na mshazari huipotosha modeli; tumia picha asili au iliyoskaniwa.</translation>
    </message>
    <message>
        <source>There seems to be writing in the image. It may name the patient: look before you pass it on.</source>
        <translation>Inaonekana kuna maandishi ndani ya picha. Yanaweza kumtaja mgonjwa: angalia kabla ya kuipa wengine.</translation>
    </message>
    <message>
        <source>The file says that there is writing in the image. It may name the patient: look before you pass it on.</source>
        <translation>Faili inasema kuna maandishi ndani ya picha. Yanaweza kumtaja mgonjwa: angalia kabla ya kuipa wengine.</translation>
    </message>
    <message>
        <source>The files that belong to the program are missing. Install it again.</source>
        <translation>Faili za programu yenyewe hazipo. Isakinishe upya.</translation>
    </message>
    <message>
        <source>The model file was damaged or changed after it was made: its weights are not the ones it describes. Get the file again from where it came from.</source>
        <translation>Faili ya modeli iliharibika au ilibadilishwa baada ya kutengenezwa: uzani wake si ule inaoueleza. Ipate faili upya kutoka ilikotoka.</translation>
    </message>
    <message>
        <source>The model file has format {found}, this program reads format {wanted}. Use a program and a model of matching versions.</source>
        <translation>Faili ya modeli ina umbizo {found}, programu hii husoma umbizo {wanted}. Tumia programu na modeli zenye matoleo yanayolingana.</translation>
    </message>
    <message>
        <source>The picture has no valid pixel values. Save it in another format.</source>
        <translation>Picha haina thamani halali za pikseli. Ihifadhi kwa umbizo lingine.</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Unpack it, then open what was in it.</source>
        <translation>Kumbukumbu ya ZIP imefungwa kwa nenosiri. Itoe faili zake, kisha fungua zilizokuwa ndani.</translation>
    </message>
    <message>
        <source>You may not read this. Ask whoever owns it for access, or have it copied to where you may read it.</source>
        <translation>Huruhusiwi kusoma hii. Muombe mwenyewe ruhusa, au omba inakiliwe mahali unapoweza kuisoma.</translation>
    </message>
    <message>
        <source>The model needs preprocessing version {wanted}, this program has version {found}. Use a program and a model of matching versions.</source>
        <translation>Modeli inahitaji toleo {wanted} la uchakataji wa awali, programu hii ina toleo {found}. Tumia programu na modeli zenye matoleo yanayolingana.</translation>
    </message>
    <message>
        <source>The work was stopped because the program was closing.</source>
        <translation>Kazi ilisimamishwa kwa sababu programu ilikuwa ikifungwa.</translation>
    </message>
    <message>
        <source>The settings and readings could not be read or saved. Check that the disk is not full and that you may write there.</source>
        <translation>Mipangilio na usomaji havikuweza kusomwa wala kuhifadhiwa. Hakikisha kwamba diski haijajaa na kwamba unaruhusiwa kuandika humo.</translation>
    </message>
    <message>
        <source>The model file is larger than 256 MiB, which no bundle is.</source>
        <translation>Faili ya modeli ni kubwa kuliko 256 MiB; hakuna kifurushi kikubwa hivyo.</translation>
    </message>
    <message>
        <source>The file does not say how old the patient is. Of a child under 15 the score says nothing.</source>
        <translation>Faili haisemi mgonjwa ana umri gani. Kwa mtoto chini ya miaka 15 alama haisemi chochote.</translation>
    </message>
    <message>
        <source>The file does not say whether this is a frontal view.</source>
        <translation>Faili haisemi kama hii ni picha ya mbele.</translation>
    </message>
    <message>
        <source>The file holds what the detector measured, not the image made for reading. The model saw none of that kind: open the other one.</source>
        <translation>Faili ina kile ambacho kipokezi kilipima, si picha iliyotengenezwa ili isomwe. Modeli haikuona yoyote ya aina hiyo: fungua ile nyingine.</translation>
    </message>
    <message>
        <source>The image&apos;s pixels are not square, and the model sees the chest stretched or squeezed.</source>
        <translation>Pikseli za picha si za mraba, na modeli inaona kifua kimevutwa au kimebanwa.</translation>
    </message>
    <message>
        <source>The file was replaced by another since it was opened. Open it again to see what it now holds.</source>
        <translation>Faili ilibadilishwa na nyingine tangu ilipofunguliwa. Ifungue tena uone ina nini sasa.</translation>
    </message>
    <message>
        <source>The file is empty or holds nothing but zeros, as when copying was broken off. Copy it again.</source>
        <translation>Faili ni tupu au ina sifuri tu, kama wakati kunakili kulipokatizwa. Inakili tena.</translation>
    </message>
    <message>
        <source>The archive holds several files of this name, which cannot be told apart. Have it packed anew, each file under a name of its own.</source>
        <translation>Kumbukumbu ya ZIP ina faili kadhaa zenye jina hili, ambazo haziwezi kutofautishwa. Ifungashwe upya, kila faili kwa jina lake.</translation>
    </message>
    <message>
        <source>This folder lies more than {count} folders deep. Open it by itself.</source>
        <translation>Folda hii iko ndani ya zaidi ya folda {count}. Ifungue peke yake.</translation>
    </message>
    <message>
        <source>A window of the file makes no sense and was left out; another one of the file is used.</source>
        <translation>Dirisha moja lililotajwa kwenye faili halina maana na limeachwa; linatumika lingine la faili.</translation>
    </message>
    <message>
        <source>The model file cannot be read ({why}). Check that it exists.</source>
        <translation>Faili ya modeli haiwezi kusomwa ({why}). Hakikisha kwamba ipo.</translation>
    </message>
    <message>
        <source>The system could not read this ({detail}). Check the disk or USB stick.</source>
        <translation>Mfumo haukuweza kusoma hii ({detail}). Kagua diski au kidude cha USB.</translation>
    </message>
    <message>
        <source>The file could not be written ({why}). Check that the folder exists, that you may write there and that the disk is not full.</source>
        <translation>Faili haikuweza kuandikwa ({why}). Hakikisha kwamba folda ipo, kwamba unaruhusiwa kuandika humo na kwamba diski haijajaa.</translation>
    </message>
    <message>
        <source>The file could not be replaced ({why}). It may be open in another program: close it there, then try again. Check also that you may write there.</source>
        <translation>Faili haikuweza kubadilishwa ({why}). Huenda imefunguliwa katika programu nyingine: ifunge huko, kisha jaribu tena. Hakikisha pia kwamba unaruhusiwa kuandika hapo.</translation>
    </message>
    <message>
        <source>This ended the process that was reading it; nothing else was harmed. The file is damaged or was made to do so: copy it again from where it came from.</source>
        <translation>Hii ilisimamisha mchakato uliokuwa ukiisoma; hakuna kingine kilichodhurika. Faili imeharibika au ilitengenezwa kwa makusudi iwe hivyo: inakili tena kutoka ilikotoka.</translation>
    </message>
    <message>
        <source>This file in the archive is larger than the archive says.</source>
        <translation>Faili hii iliyo ndani ya kumbukumbu ya ZIP ni kubwa kuliko kumbukumbu yenyewe inavyosema.</translation>
    </message>
    <message>
        <source>The archive is damaged or cut short. Copy or send it again.</source>
        <translation>Kumbukumbu ya ZIP imeharibika au imekatika. Inakili au uitume tena.</translation>
    </message>
    <message>
        <source>This file in the archive is damaged. Copy it again.</source>
        <translation>Faili hii iliyo ndani ya kumbukumbu ya ZIP imeharibika. Inakili tena.</translation>
    </message>
    <message>
        <source>The header does not say how large the image is. Copy or send the file again.</source>
        <translation>Kichwa cha faili hakisemi picha ina ukubwa gani. Nakili au tuma faili tena.</translation>
    </message>
    <message>
        <source>The file&apos;s header is damaged or cut short. Copy or send the file again.</source>
        <translation>Kichwa cha faili kimeharibika au kimekatika. Nakili au tuma faili tena.</translation>
    </message>
    <message>
        <source>The compressed contents of the file are damaged. Copy it again.</source>
        <translation>Yaliyobanwa ndani ya faili yameharibika. Inakili tena.</translation>
    </message>
    <message>
        <source>The table of contents of this CD is damaged. Open the folder with the images instead.</source>
        <translation>Jedwali la yaliyomo kwenye CD hii limeharibika. Badala yake fungua folda yenye picha.</translation>
    </message>
    <message>
        <source>The file is damaged in a way that could not be read around.</source>
        <translation>Faili imeharibika kiasi kwamba haikuweza kusomwa kwa njia yoyote.</translation>
    </message>
    <message>
        <source>The RLE header does not fit the image. The file is damaged.</source>
        <translation>Kichwa cha RLE hakilingani na picha. Faili imeharibika.</translation>
    </message>
    <message>
        <source>This TIFF is of a kind that the program does not read, or its header is damaged. Save it as PNG, or use the DICOM file.</source>
        <translation>TIFF hii ni ya aina ambayo programu haisomi, au kichwa chake kimeharibika. Ihifadhi kama PNG, au tumia faili ya DICOM.</translation>
    </message>
    <message>
        <source>The RLE segments are out of order. The file is damaged.</source>
        <translation>Vipande vya RLE haviko kwa mpangilio. Faili imeharibika.</translation>
    </message>
    <message>
        <source>The compressed image in the file is damaged. Copy or send the file again.</source>
        <translation>Picha iliyobanwa ndani ya faili imeharibika. Nakili au tuma faili tena.</translation>
    </message>
    <message>
        <source>The colour image has an odd width, which its format forbids.</source>
        <translation>Picha ya rangi ina upana wa namba witiri, jambo lisiloruhusiwa na umbizo lake.</translation>
    </message>
    <message>
        <source>The file&apos;s colour table is missing or damaged.</source>
        <translation>Jedwali la rangi la faili halipo au limeharibika.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short. Copy or send it again.</source>
        <translation>Picha imeharibika au imekatika. Inakili au uitume tena.</translation>
    </message>
    <message>
        <source>The picture&apos;s header is damaged or cut short. Copy or send it again.</source>
        <translation>Kichwa cha picha kimeharibika au kimekatika. Inakili au uitume tena.</translation>
    </message>
    <message>
        <source>This took longer than {seconds} seconds and was stopped. Copy the file again from where it came from, then try once more.</source>
        <translation>Hii ilichukua zaidi ya sekunde {seconds} na ikasimamishwa. Nakili faili tena kutoka ilikotoka, kisha jaribu mara nyingine.</translation>
    </message>
    <message>
        <source>The program failed on this file through a fault of its own. Please report it.</source>
        <translation>Programu ilishindwa kwenye faili hii kwa kosa lake yenyewe. Tafadhali toa taarifa.</translation>
    </message>
    <message>
        <source>The model file&apos;s description is damaged. Get the file again from where it came from.</source>
        <translation>Maelezo ya faili ya modeli yameharibika. Ipate faili upya kutoka ilikotoka.</translation>
    </message>
    <message>
        <source>The marks that were saved for this radiograph are damaged and cannot be shown.</source>
        <translation>Michoro iliyohifadhiwa kwa picha hii imeharibika na haiwezi kuonyeshwa.</translation>
    </message>
    <message>
        <source>This needs more memory than the program gives to one file, or than is free. Close other programs, then try again.</source>
        <translation>Hii inahitaji memori zaidi ya ile ambayo programu huipa faili moja, au zaidi ya iliyo wazi. Funga programu nyingine, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is not a number: it is damaged or was trained badly. Use another model.</source>
        <translation>Jibu la modeli si nambari: imeharibika au ilifunzwa vibaya. Tumia modeli nyingine.</translation>
    </message>
    <message>
        <source>The model does not do what its description says.</source>
        <translation>Modeli haifanyi kile maelezo yake yanachosema.</translation>
    </message>
    <message>
        <source>The model file holds {what}, which no model made for this program does. It was not loaded; choose another file.</source>
        <translation>Faili ya modeli ina kitu ({what}) ambacho hakuna modeli iliyotengenezwa kwa programu hii iliyo nacho. Haikupakiwa; chagua faili nyingine.</translation>
    </message>
    <message>
        <source>An archive inside an archive is not opened. Unpack it first.</source>
        <translation>Kumbukumbu ya ZIP iliyo ndani ya kumbukumbu nyingine haifunguliwi. Itoe kwanza.</translation>
    </message>
    <message>
        <source>The file nests sequences more than {deep} deep, which no real one does. It was not opened.</source>
        <translation>Faili ina mifuatano iliyo ndani ya mingine kwa zaidi ya viwango {deep}, jambo ambalo faili halisi haina. Haikufunguliwa.</translation>
    </message>
    <message>
        <source>The file is DICOM but holds no image, only data about one. Choose the image itself.</source>
        <translation>Faili ni ya DICOM lakini haina picha, ina taarifa tu kuhusu picha. Chagua picha yenyewe.</translation>
    </message>
    <message>
        <source>This model was not made for this program: it carries no description. Make one with `tbtrain export`, or choose another file.</source>
        <translation>Modeli hii haikutengenezwa kwa programu hii: haina maelezo. Tengeneza moja kwa `tbtrain export`, au chagua faili nyingine.</translation>
    </message>
    <message>
        <source>Nothing here is a radiograph: no DICOM, PNG, JPEG, TIFF or BMP file.</source>
        <translation>Hapa hakuna picha ya eksirei: hakuna faili ya DICOM, PNG, JPEG, TIFF wala BMP.</translation>
    </message>
    <message>
        <source>This picture is not a DICOM file, so it has no tags.</source>
        <translation>Picha hii si faili ya DICOM, hivyo haina lebo.</translation>
    </message>
    <message>
        <source>This is not a model that the program can load. Choose another file.</source>
        <translation>Hii si modeli ambayo programu inaweza kuipakia. Chagua faili nyingine.</translation>
    </message>
    <message>
        <source>This is neither a DICOM file nor a PNG, JPEG, TIFF or BMP picture, whatever its name says.</source>
        <translation>Hii si faili ya DICOM wala picha ya PNG, JPEG, TIFF au BMP, hata jina likisema nini.</translation>
    </message>
    <message>
        <source>The CD&apos;s table of contents names this as an image, but it is neither DICOM nor a picture, as when copying went wrong. Copy it again.</source>
        <translation>Jedwali la yaliyomo la CD linaitaja kama picha, lakini si DICOM wala picha, kama wakati kunakili kuliharibika. Inakili tena.</translation>
    </message>
    <message>
        <source>The archive no longer holds this file. Open it again.</source>
        <translation>Kumbukumbu ya ZIP haina tena faili hii. Ifungue tena.</translation>
    </message>
    <message>
        <source>The CD&apos;s table of contents names a file that is missing.</source>
        <translation>Jedwali la yaliyomo la CD linataja faili ambayo haipo.</translation>
    </message>
    <message>
        <source>There is no file or folder here. It may have been moved.</source>
        <translation>Hakuna faili wala folda hapa. Huenda imehamishwa.</translation>
    </message>
    <message>
        <source>The file cannot be opened any more. It may have been moved.</source>
        <translation>Faili haiwezi kufunguliwa tena. Huenda imehamishwa.</translation>
    </message>
    <message>
        <source>The site threshold of {score} was set for another model and says nothing about this one&apos;s scores. Set the threshold for the model in use.</source>
        <translation>Kizingiti cha kituo cha {score} kiliwekwa kwa modeli nyingine na hakisemi lolote kuhusu alama za hii. Weka kizingiti cha modeli inayotumika.</translation>
    </message>
    <message>
        <source>This is a link to a place outside of the folder, and was not followed. Open that place itself.</source>
        <translation>Hiki ni kiungo cha mahali nje ya folda, na hakikufuatwa. Fungua mahali hapo penyewe.</translation>
    </message>
    <message>
        <source>The archive names a place outside itself for this file. It was not opened.</source>
        <translation>Kumbukumbu ya ZIP inataja mahali nje yake kwa ajili ya faili hii. Haikufunguliwa.</translation>
    </message>
    <message>
        <source>The table of contents points outside its own folder. This was not followed.</source>
        <translation>Jedwali la yaliyomo linaelekeza nje ya folda yake lenyewe. Halikufuatwa.</translation>
    </message>
    <message>
        <source>This kind of picture (HEIC, WebP, AVIF, JPEG 2000, JPEG-LS or JPEG XL) cannot be opened here. Save it as JPEG or PNG, then open that.</source>
        <translation>Aina hii ya picha (HEIC, WebP, AVIF, JPEG 2000, JPEG-LS au JPEG XL) haiwezi kufunguliwa hapa. Ihifadhi kama JPEG au PNG, kisha fungua hiyo.</translation>
    </message>
    <message>
        <source>The model&apos;s preprocessing settings make no sense.</source>
        <translation>Mipangilio ya uchakataji wa awali ya modeli haina maana.</translation>
    </message>
    <message>
        <source>A site threshold lies between 0 and 100.</source>
        <translation>Kizingiti cha kituo huwa kati ya 0 na 100.</translation>
    </message>
    <message>
        <source>A site threshold belongs to a model; none is loaded.</source>
        <translation>Kizingiti cha kituo ni cha modeli fulani; hakuna modeli iliyopakiwa.</translation>
    </message>
    <message>
        <source>The compressed image has another size than the header says. The file is damaged or was put together wrongly.</source>
        <translation>Picha iliyobanwa ina ukubwa tofauti na ule unaotajwa kwenye kichwa cha faili. Faili imeharibika au iliunganishwa vibaya.</translation>
    </message>
    <message>
        <source>The folder for settings and readings cannot be made ({why}). Check that you may write there; until then nothing is saved.</source>
        <translation>Folda ya mipangilio na usomaji haiwezi kutengenezwa ({why}). Hakikisha kwamba unaruhusiwa kuandika hapo; hadi wakati huo hakuna kinachohifadhiwa.</translation>
    </message>
    <message>
        <source>Another program is holding the settings and readings. This change was not saved; close the other program, then make it again.</source>
        <translation>Programu nyingine inashikilia mipangilio na usomaji. Badiliko hili halikuhifadhiwa; funga programu hiyo, kisha ulifanye tena.</translation>
    </message>
    <message>
        <source>The settings and readings were saved by a newer version of this program. Install that version; until then nothing is saved.</source>
        <translation>Mipangilio na usomaji vilihifadhiwa na toleo jipya zaidi la programu hii. Sakinisha toleo hilo; hadi wakati huo hakuna kinachohifadhiwa.</translation>
    </message>
    <message>
        <source>The archive holds more than this program unpacks. Unpack it and open a part of it.</source>
        <translation>Kumbukumbu ya ZIP ina vitu zaidi ya vile programu hii inavyovitoa. Vitoe mwenyewe na ufungue sehemu yake.</translation>
    </message>
    <message>
        <source>The file unpacks to more than any radiograph. It was not opened.</source>
        <translation>Faili ikifunguliwa inakuwa kubwa kuliko picha yoyote ya eksirei. Haikufunguliwa.</translation>
    </message>
    <message>
        <source>The header claims {columns} × {rows} pixels, more than any radiograph has.</source>
        <translation>Kichwa cha faili kinadai pikseli {columns} × {rows}, zaidi ya picha yoyote ya eksirei.</translation>
    </message>
    <message>
        <source>The file unpacks to more data than any radiograph holds. It was not opened.</source>
        <translation>Faili ikifunguliwa inatoa data zaidi ya iliyo kwenye picha yoyote ya eksirei. Haikufunguliwa.</translation>
    </message>
    <message>
        <source>The file&apos;s header holds more than any radiograph&apos;s. It was not opened.</source>
        <translation>Kichwa cha faili kina mambo mengi kuliko cha picha yoyote ya eksirei. Haikufunguliwa.</translation>
    </message>
    <message>
        <source>The picture has more pixels than any radiograph. It was not opened.</source>
        <translation>Picha ina pikseli nyingi kuliko picha yoyote ya eksirei. Haikufunguliwa.</translation>
    </message>
    <message>
        <source>There is not enough memory to open this file.</source>
        <translation>Memori ya kompyuta haitoshi kufungua faili hii.</translation>
    </message>
    <message>
        <source>The file is larger than 512 MiB, which no radiograph is. It was not opened.</source>
        <translation>Faili ni kubwa kuliko 512 MiB; hakuna picha ya eksirei kubwa hivyo. Haikufunguliwa.</translation>
    </message>
    <message>
        <source>The file has more entries than can be listed.</source>
        <translation>Faili ina vipengele vingi kuliko vinavyoweza kuorodheshwa.</translation>
    </message>
    <message>
        <source>The folder holds more than {count} files and folders. Open fewer.</source>
        <translation>Folda ina zaidi ya faili na folda {count}. Fungua chache zaidi.</translation>
    </message>
    <message>
        <source>The file claims {frames} frames; it was not opened.</source>
        <translation>Faili inadai fremu {frames}; haikufunguliwa.</translation>
    </message>
    <message>
        <source>There are more than {count} images here. Open fewer.</source>
        <translation>Kuna zaidi ya picha {count} hapa. Fungua chache zaidi.</translation>
    </message>
    <message>
        <source>The file holds far less image than its header says. Copy it again.</source>
        <translation>Data ya picha kwenye faili ni kidogo sana kuliko kichwa chake kinavyosema. Inakili tena.</translation>
    </message>
    <message>
        <source>The compressed image ends too early. Copy the file again.</source>
        <translation>Picha iliyobanwa inaishia mapema mno. Nakili faili tena.</translation>
    </message>
    <message>
        <source>The file holds less image than its header says. It was cut short: copy or send it again.</source>
        <translation>Data ya picha kwenye faili ni kidogo kuliko kichwa chake kinavyosema. Ilikatika: inakili au uitume tena.</translation>
    </message>
    <message>
        <source>The file ends in the middle of its header. Copy or send it again.</source>
        <translation>Faili inaishia katikati ya kichwa chake. Inakili au uitume tena.</translation>
    </message>
    <message>
        <source>The picture is cut short: its end is missing. Copy or send it again.</source>
        <translation>Picha imekatika: mwisho wake haupo. Inakili au uitume tena.</translation>
    </message>
    <message>
        <source>The image is compressed in a way this program does not know ({uid}). Save it uncompressed or as JPEG 2000.</source>
        <translation>Picha imebanwa kwa njia ambayo programu hii haijui ({uid}). Ihifadhi bila kubanwa au kama JPEG 2000.</translation>
    </message>
    <message>
        <source>The picture has 16 bits a colour, in a form this program does not read. Save it as 16-bit grey PNG.</source>
        <translation>Picha ina biti 16 kwa kila rangi, kwa umbo ambalo programu hii haisomi. Ihifadhi kama PNG ya kijivu ya biti 16.</translation>
    </message>
    <message>
        <source>The image has {samples} samples of {bits} bits a pixel, a form this program does not read.</source>
        <translation>Picha ina sampuli {samples} za biti {bits} kwa kila pikseli, umbo ambalo programu hii haisomi.</translation>
    </message>
    <message>
        <source>The image&apos;s colours are coded in a way this program does not read. Save it as RGB or grayscale.</source>
        <translation>Rangi za picha zimesimbwa kwa njia ambayo programu hii haisomi. Ihifadhi kama RGB au rangi ya kijivu.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Kibodi</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Tafuta tendo au kitufe</translation>
    </message>
    <message>
        <source>New key for the chosen action</source>
        <translation>Kitufe kipya cha tendo lililochaguliwa</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Tumia kitufe hiki</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Hakuna kitufe</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Zote kama zilivyokuja</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Matendo na vitufe vyake</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tendo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kitufe</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>Kitufe kipya:</translation>
    </message>
    <message>
        <source>Always: arrows move the image, with Ctrl they change the window; with a tool in hand they move its point (Shift: finely) and Return sets it. Tab goes from control to control.</source>
        <translation>Daima: mishale husogeza picha, pamoja na Ctrl hubadilisha dirisha; ukiwa na zana husogeza nukta yake (Shift: kidogo kidogo) na Enter huiweka. Tab huenda kutoka kidhibiti kimoja hadi kingine.</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}” already. Choose another key, or change that one first.</source>
        <translation>{key} tayari ni cha “{action}”. Chagua kitufe kingine, au badilisha hicho kwanza.</translation>
    </message>
</context>
<context>
    <name>SideLetters</name>
    <message>
        <source>Turned 90° right</source>
        <translation>Imezungushwa 90° kulia</translation>
    </message>
    <message>
        <source>Turned 180°</source>
        <translation>Imezungushwa 180°</translation>
    </message>
    <message>
        <source>Turned 90° left</source>
        <translation>Imezungushwa 90° kushoto</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Imepinduliwa kushoto–kulia</translation>
    </message>
    <message>
        <source>Mirrored, then turned 90° right</source>
        <translation>Imepinduliwa kushoto–kulia, kisha kuzungushwa 90° kulia</translation>
    </message>
    <message>
        <source>Mirrored top to bottom</source>
        <translation>Imepinduliwa juu–chini</translation>
    </message>
    <message>
        <source>Mirrored, then turned 90° left</source>
        <translation>Imepinduliwa kushoto–kulia, kisha kuzungushwa 90° kushoto</translation>
    </message>
</context>
<context>
    <name>SiteDialogs</name>
    <message>
        <source>Reader&apos;s name</source>
        <translation>Jina la msomaji</translation>
    </message>
    <message>
        <source>Name or initials that your readings are saved under:</source>
        <translation>Jina au herufi za kwanza ambazo usomaji wako utahifadhiwa kwazo:</translation>
    </message>
    <message>
        <source>Export readings</source>
        <translation>Hamisha usomaji</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Jedwali (*.csv)</translation>
    </message>
    <message>
        <source>Delete all settings and readings</source>
        <translation>Futa mipangilio yote na usomaji wote</translation>
    </message>
    <message>
        <source>Delete all readings, comments, regions, settings and the list of recent items?</source>
        <translation>Ufute usomaji wote, maoni, maeneo, mipangilio na orodha ya vilivyofunguliwa karibuni?</translation>
    </message>
    <message>
        <source>They are on this computer only and cannot be brought back. Radiographs are not touched.</source>
        <translation>Viko kwenye kompyuta hii pekee na haviwezi kurudishwa. Picha za eksirei haziguswi.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Weka</translation>
    </message>
</context>
<context>
    <name>SiteSection</name>
    <message>
        <source>Site threshold, a score from 0 to 100</source>
        <translation>Kizingiti cha kituo, alama kuanzia 0 hadi 100</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Weka kizingiti</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Site threshold</source>
        <translation>Kizingiti cha kituo</translation>
    </message>
    <message>
        <source>None is set. The model suggests {score:g}.</source>
        <translation>Hakuna kilichowekwa. Modeli inapendekeza {score:g}.</translation>
    </message>
    <message>
        <source>None is set: the list is not divided into refer and no referral.</source>
        <translation>Hakuna kilichowekwa: orodha haigawanywi kati ya pa rufaa na hakuna rufaa.</translation>
    </message>
    <message>
        <source>{score:g} was set for another model ({other}) and does not hold for this one. Set it anew for the model in use ({model}).</source>
        <translation>{score:g} kiliwekwa kwa modeli nyingine ({other}) na hakitumiki kwa hii. Kiweke upya kwa modeli inayotumika ({model}).</translation>
    </message>
    <message>
        <source>Scores of {score:g} and above are referred. Holds for model {other} only.</source>
        <translation>Alama za {score:g} na zaidi hupewa rufaa. Ni kwa modeli {other} pekee.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>the blind first reading is not done yet.</source>
        <translation>usomaji wa kwanza bila alama bado haujafanyika.</translation>
    </message>
    <message>
        <source>the radiograph has not been analysed yet.</source>
        <translation>picha bado haijachambuliwa.</translation>
    </message>
    <message>
        <source>colour capture, shown as it is</source>
        <translation>picha ya rangi, inaonyeshwa kama ilivyo</translation>
    </message>
    <message>
        <source>LUT {0}</source>
        <translation>LUT {0}</translation>
    </message>
    <message>
        <source>window width {0:.0f}, centre {1:.0f}</source>
        <translation>upana wa dirisha {0:.0f}, kitovu {1:.0f}</translation>
    </message>
    <message>
        <source>, inverted</source>
        <translation>, rangi zimegeuzwa</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>imepinduliwa kushoto–kulia</translation>
    </message>
    <message>
        <source>turned by {0}° clockwise</source>
        <translation>imezungushwa {0}° kwa mwelekeo wa saa</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>Kwa utafiti, si kwa utambuzi wa ugonjwa</translation>
    </message>
    <message>
        <source>No score: {0}</source>
        <translation>Hakuna alama: {0}</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Hakuna alama</translation>
    </message>
    <message>
        <source>TB score {0} of 100</source>
        <translation>Alama ya TB {0} kati ya 100</translation>
    </message>
    <message>
        <source> (95 % interval {0}–{1})</source>
        <translation> (wigo wa 95 % {0}–{1})</translation>
    </message>
    <message>
        <source>heat-map threshold {0:.2f}</source>
        <translation>kizingiti cha ramani ya joto {0:.2f}</translation>
    </message>
    <message>
        <source>site threshold {0:g}</source>
        <translation>kizingiti cha kituo {0:g}</translation>
    </message>
    <message>
        <source>Reader&apos;s verdict: {0}</source>
        <translation>Uamuzi wa msomaji: {0}</translation>
    </message>
    <message>
        <source>Model {0}</source>
        <translation>Modeli {0}</translation>
    </message>
    <message>
        <source>no model loaded</source>
        <translation>hakuna modeli iliyopakiwa</translation>
    </message>
    <message>
        <source>written {0}</source>
        <translation>iliandikwa {0}</translation>
    </message>
</context>
<context>
    <name>TagBrowser</name>
    <message>
        <source>DICOM tags</source>
        <translation>Lebo za DICOM</translation>
    </message>
    <message>
        <source>Search tag, name or value</source>
        <translation>Tafuta lebo, jina au thamani</translation>
    </message>
    <message>
        <source>Tags of the file</source>
        <translation>Lebo za faili</translation>
    </message>
    <message>
        <source>Value of the chosen tag</source>
        <translation>Thamani ya lebo iliyochaguliwa</translation>
    </message>
    <message>
        <source>Choose a line to read its value here.</source>
        <translation>Chagua mstari ili kusoma thamani yake hapa.</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Nakili thamani</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Hakuna faili iliyofunguliwa.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Inatafuta …</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Hakuna kilichopatikana.</translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>Tag</source>
        <translation>Lebo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Baiti</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Thamani</translation>
    </message>
    <message>
        <source>More … (double-click)</source>
        <translation>Zaidi … (bofya mara mbili)</translation>
    </message>
</context>
<context>
    <name>TrueSize</name>
    <message>
        <source>True size needs the pixel spacing, which this file does not state. Calibrate with a known length.</source>
        <translation>Ukubwa halisi unahitaji nafasi kati ya pikseli, ambayo faili hii haitaji. Sawazisha kwa urefu unaojulikana.</translation>
    </message>
    <message>
        <source>True size cannot be shown: this screen does not report its own size.</source>
        <translation>Ukubwa halisi hauwezi kuonyeshwa: skrini hii haitaji ukubwa wake yenyewe.</translation>
    </message>
    <message>
        <source>True size ({unit}): {spacing} mm a pixel, on a screen that reports {dpi} dots per inch.</source>
        <translation>Ukubwa halisi ({unit}): {spacing} mm kwa kila pikseli, kwenye skrini inayotaja nukta {dpi} kwa inchi.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>mm at detector</source>
        <translation>mm kwenye kipokezi</translation>
    </message>
    <message>
        <source>mm, calibrated by hand</source>
        <translation>mm, imesawazishwa kwa mkono</translation>
    </message>
    <message>
        <source>mm, origin not stated</source>
        <translation>mm, chanzo hakijatajwa</translation>
    </message>
    <message>
        <source>mm² at detector</source>
        <translation>mm² kwenye kipokezi</translation>
    </message>
    <message>
        <source>mm², calibrated by hand</source>
        <translation>mm², imesawazishwa kwa mkono</translation>
    </message>
    <message>
        <source>mm², origin not stated</source>
        <translation>mm², chanzo hakijatajwa</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Dirisha</translation>
    </message>
    <message>
        <source>Window {number} of the file</source>
        <translation>Dirisha namba {number} la faili</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Kiotomatiki</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Kwa mkono</translation>
    </message>
    <message>
        <source>A colour capture has no window</source>
        <translation>Picha ya rangi haina dirisha</translation>
    </message>
    <message>
        <source>No radiograph is open</source>
        <translation>Hakuna picha iliyofunguliwa</translation>
    </message>
    <message>
        <source>Automatic (around the lungs)</source>
        <translation>Kiotomatiki (kuzunguka mapafu)</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Pafu</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Mfupa</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Wigo wote</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Radiographs</source>
        <translation>Picha za eksirei</translation>
    </message>
</context>
<context>
    <name>WorklistProgress</name>
    <message>
        <source>Progress</source>
        <translation>Hatua iliyofikiwa</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <translation>Imesimamishwa: {done} kati ya {total}</translation>
    </message>
    <message>
        <source>Analysing {done} of {total}</source>
        <translation>Inachambua {done} kati ya {total}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>List no more of this; what was found stays</source>
        <translation>Usiongeze zaidi kutoka hapa kwenye orodha; zilizopatikana zitabaki</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>While paused, only the radiographs that you look at are analysed</source>
        <translation>Ikiwa imesimamishwa, ni picha unazotazama tu zinazochambuliwa</translation>
    </message>
</context>
<context>
    <name>_FindLine</name>
    <message>
        <source>Empty the line</source>
        <translation>Futa maandishi ya mstari</translation>
    </message>
</context>
</TS>
