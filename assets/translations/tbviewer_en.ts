<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open f&amp;older …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;urn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s own windows, and those worked out from the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One radiogra&amp;ph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two &amp;side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four side &amp;by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ext viewport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lin&amp;k zoom and window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He&amp;at map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another &amp;model …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save r&amp;eport …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;list as table …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;int report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM &amp;tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model in &amp;use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load a model …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Built-in model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalysisPanel</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrangementControls</name>
    <message>
        <source>Find patient, date, or score: &gt;50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of name, Patient ID, date or file; or a score such as &gt;50, &lt;=20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which radiographs the list shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list is sorted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest or latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest or earliest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoxSection</name>
    <message>
        <source>Boxes; choosing one zooms to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click one to zoom to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No region of the model&apos;s minimum area at this threshold, only smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No region at this threshold. The highest activation is {highest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak {peak}  mean {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>Use this model?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its scores and thresholds are its own: radiographs in the list are analysed again, and a site threshold that was set for another model is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model id (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated: ask whoever gave it to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat-map threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refers from score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none are stated, so nobody can say how good it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model comes without a card. Ask whoever gave it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BundleChoice</name>
    <message>
        <source>Model bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the model “{0}” holds another model now: its card is in the menu Model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}”, chosen last, is no longer there. The built-in one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
The present model stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>Calibrate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known length in millimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long is this line in the patient?
All lengths of this radiograph are measured by it; they hold in the plane of what you drew along.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Radiograph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasHint</name>
    <message>
        <source>Length: drag from end to end. Esc puts the tool away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle: click the end of one arm, the corner, the end of the other. Esc puts the tool away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrate: drag along something whose length you know. Esc puts the tool away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellipse: drag from corner to corner. Esc puts the tool away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region: drag around it, or click its corners; a double click, or a click on the first corner, closes it. Esc puts the tool away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasMessage</name>
    <message>
        <source>No earlier radiograph of this patient is in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click here, then on a radiograph in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some readings could not be saved. They end with this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it open to export them (menu Reading, Export readings), or until they can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourBar</name>
    <message>
        <source>Colour bar of the heat map, activation 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation of the TB class. The same colour means the same in every patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Model bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the model in use. Choose another one to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the model “{0}” holds another model now, so the comparison has ended. Begin it again to see what that one says.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>The settings and readings were damaged. They were put aside as {name}, and new ones begun.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CornerText</name>
    <message>
        <source>Colour capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W {width}  C {center}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{columns} × {rows}  {bits} bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n radiograph(s)</source>
        <translation>
            <numerusform>%n radiograph</numerusform>
            <numerusform>%n radiographs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening {name}: %n found</source>
        <comment>radiographs</comment>
        <translation>
            <numerusform>Opening {name}: %n found</numerusform>
            <numerusform>Opening {name}: %n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>radiographs</comment>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <comment>boxes around regions of the heat map</comment>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <comment>age in years, short</comment>
        <translation>
            <numerusform>%n y</numerusform>
            <numerusform>%n y</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>DICOM tags</comment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n line(s) found; type more of the word.</source>
        <comment>DICOM tags</comment>
        <translation>
            <numerusform>The first line found; type more of the word.</numerusform>
            <numerusform>The first %n lines found; type more of the word.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>With patient data: name, Patient ID, dates, file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing that is burned into the image itself goes along in any case. Look before you pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s overlays are shown and go along too, with whatever is written in them. To leave them out, cancel and hide them in the menu View.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>A PNG picture of the whole radiograph as it is shown: window, heat map, boxes, marks, and a caption with score, thresholds and model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF report of one radiograph: image, heat map, boxes, score with its interval, thresholds, model and the reader&apos;s verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table (CSV) with a row for each radiograph in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report on paper. You see it before it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view was copied, without name, ID and dates from the header, but with the file&apos;s overlays; look for writing in them and in the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view was copied, without name, ID and dates from the header; look for writing in the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest radiograph report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This radiograph is no longer open. Show it again, then do this once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export or print yet: open a radiograph first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the guide (Return: next place)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatmapActions</name>
    <message>
        <source>&amp;Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lower threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;igher threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower by a hundredth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher by a hundredth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model&apos;s &amp;default threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Switch between filled and contours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ook beneath (hold the key)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatmapSection</name>
    <message>
        <source>Heat-map threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat-map opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the radiograph is covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click for the model&apos;s default. Activation at and above it is shown and boxed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the threshold the model came with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style of the heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of each colour map can be told apart by colour-blind readers, and in print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {model}. Each side has a threshold of its own: click an image to move it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model &amp;is and is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the &amp;other screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Display size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings cannot be saved in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change holds from the next start of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages other than English were not reviewed by clinicians who speak them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Drop chest radiographs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM, PNG, JPEG, TIFF or BMP files, folders, ZIP archives, CDs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>There is not enough memory to show this image.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>&amp;Reset window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Magnifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In&amp;vert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over&amp;lays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left &amp;drag changes the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;True size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip &amp;horizontally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip &amp;vertically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>Magnifier: image, and image with heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With heat map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open radiographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of radiographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiographs and archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkLayer</name>
    <message>
        <source>{length} mm, set by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkSection</name>
    <message>
        <source>Marks; choosing one selects it, Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrated by hand with a line of {length} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>draw length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibrate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove calibration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>&amp;Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure &amp;length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure &amp;angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw &amp;ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw re&amp;gion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Calibrate with a known length …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put the tool away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name the selected mark …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the selected mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the cali&amp;bration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;do {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name was not saved: the mark, or its radiograph, is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, such as cavity:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelLabel</name>
    <message>
        <source>Score {score}   threshold {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score {score}   threshold {threshold} (default {default})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelStatement</name>
    <message>
        <source>What the model is and is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this. Decisions about patients stay with me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that estimates from one frontal chest radiograph of an adult how likely TB is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score, 0 to 100, is that probability × 100. The heat map shows where the model saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works on this computer alone. No radiograph leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no medical device and makes no diagnosis. A low score does not exclude TB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map and boxes may miss a lesion or lie beside it: look at the whole radiograph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not made for children under 15, lateral views, CT or photographs of films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks for TB only: a cancer, a fracture or heart failure may be there and not be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learned from few hospitals. Where patients or equipment differ, it errs more often.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abnormal, TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abnormal, other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TB score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same image as {file}, of another patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file holds the same image under another patient&apos;s name. Find out whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>a description longer than any model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a graph within the graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of an unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sparse weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an operator of an unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an operator set of an unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata of an unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more operations than any bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers of an unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operators from elsewhere ({domain})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the operator {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights kept in another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriorsSection</name>
    <message>
        <source>Same patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it beside the current one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other model: not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} after this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingActions</name>
    <message>
        <source>No verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and &amp;show the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read first &amp;without the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with e&amp;arlier radiographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List of radiographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader&apos;s &amp;name …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site &amp;threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export readings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete all settings and readings …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingSection</name>
    <message>
        <source>Draw region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and show the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on this radiograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag around the region on the image, or click its corners; a double click, or a click on the first corner, closes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read first. The score is shown after your verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First reading, without the score: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>value {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Chest radiograph: what the model says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient data left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At or above this site&apos;s threshold of {0:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below this site&apos;s threshold of {0:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat-map threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No box at this heat-map threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes at this threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}   peak {1:.2f}   mean {2:.2f}   columns {3}–{4}, rows {5}–{6} of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before trusting it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader&apos;s verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born, sex, age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreSection</name>
    <message>
        <source>TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other abnormality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analysing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the score would move had the model been calibrated on other radiographs of the same kind and number.
It does not cover what else may be wrong: the model itself, its labels, or patients unlike those it learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 × the calibrated probability of TB. It is no diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TB score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TB score {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No radiograph is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown after your first reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval {low}–{high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The file says it is of modality {modality}, not a radiograph (CR or DX). The model reads frontal chest radiographs only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a picture in colours, not a radiograph. The model reads frontal chest radiographs only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says it shows the body part “{part}”, not a chest. The model reads frontal chest radiographs only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a whole frontal chest radiograph: another part of the body, a side view, a part of a chest or another kind of picture. The model reads frontal chest radiographs only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says this is not a frontal view. The model reads PA and AP chest radiographs only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says the patient is younger than 15. The model was trained on adults and cannot be trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is {columns} × {rows} pixels; the model needs at least {least} on each side. Use the original, not a thumbnail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is not a DICOM file, so age, view and body part could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say which part of the body it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image was compressed with loss before it came here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s window makes no sense; an automatic one is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white seem to be exchanged, which misleads the model. Save the image the other way round, or correct Photometric Interpretation, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chest seems to lie on its side or upside down, which misleads the model. Turn the image upright where it is stored, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chest seems to be tilted, by 15 degrees or more. The model saw few of those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is only {columns} × {rows} pixels. Small lesions cannot be seen in it; use the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the chest are pure black or pure white: what was there is lost, and the model cannot see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is very dark, very bright or very flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector got too much exposure (deviation index {index}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector got too little exposure (deviation index {index}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has colours, as a photograph of a film or screen has. Reflections and slant mislead the model; use the original or a scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was taken with a camera, from a film or screen. Reflections and slant mislead the model; use the original or a scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There seems to be writing in the image. It may name the patient: look before you pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says that there is writing in the image. It may name the patient: look before you pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files that belong to the program are missing. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file was damaged or changed after it was made: its weights are not the ones it describes. Get the file again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file has format {found}, this program reads format {wanted}. Use a program and a model of matching versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has no valid pixel values. Save it in another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is locked with a password. Unpack it, then open what was in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this. Ask whoever owns it for access, or have it copied to where you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model needs preprocessing version {wanted}, this program has version {found}. Use a program and a model of matching versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was stopped because the program was closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file is larger than 256 MiB, which no bundle is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say how old the patient is. Of a child under 15 the score says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say whether this is a frontal view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds what the detector measured, not the image made for reading. The model saw none of that kind: open the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image&apos;s pixels are not square, and the model sees the chest stretched or squeezed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was replaced by another since it was opened. Open it again to see what it now holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty or holds nothing but zeros, as when copying was broken off. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds several files of this name, which cannot be told apart. Have it packed anew, each file under a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder lies more than {count} folders deep. Open it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window of the file makes no sense and was left out; another one of the file is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file cannot be read ({why}). Check that it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system could not read this ({detail}). Check the disk or USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written ({why}). Check that the folder exists, that you may write there and that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be replaced ({why}). It may be open in another program: close it there, then try again. Check also that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ended the process that was reading it; nothing else was harmed. The file is damaged or was made to do so: copy it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file in the archive is larger than the archive says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged or cut short. Copy or send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file in the archive is damaged. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header does not say how large the image is. Copy or send the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s header is damaged or cut short. Copy or send the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed contents of the file are damaged. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of contents of this CD is damaged. Open the folder with the images instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged in a way that could not be read around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RLE header does not fit the image. The file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This TIFF is of a kind that the program does not read, or its header is damaged. Save it as PNG, or use the DICOM file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RLE segments are out of order. The file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed image in the file is damaged. Copy or send the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour image has an odd width, which its format forbids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s colour table is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is damaged or cut short. Copy or send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture&apos;s header is damaged or cut short. Copy or send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This took longer than {seconds} seconds and was stopped. Copy the file again from where it came from, then try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program failed on this file through a fault of its own. Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file&apos;s description is damaged. Get the file again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marks that were saved for this radiograph are damaged and cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs more memory than the program gives to one file, or than is free. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s answer is not a number: it is damaged or was trained badly. Use another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not do what its description says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file holds {what}, which no model made for this program does. It was not loaded; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archive inside an archive is not opened. Unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file nests sequences more than {deep} deep, which no real one does. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is DICOM but holds no image, only data about one. Choose the image itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model was not made for this program: it carries no description. Make one with `tbtrain export`, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is a radiograph: no DICOM, PNG, JPEG, TIFF or BMP file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is not a DICOM file, so it has no tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a model that the program can load. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a DICOM file nor a PNG, JPEG, TIFF or BMP picture, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CD&apos;s table of contents names this as an image, but it is neither DICOM nor a picture, as when copying went wrong. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive no longer holds this file. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CD&apos;s table of contents names a file that is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder here. It may have been moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened any more. It may have been moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site threshold of {score} was set for another model and says nothing about this one&apos;s scores. Set the threshold for the model in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a link to a place outside of the folder, and was not followed. Open that place itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive names a place outside itself for this file. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of contents points outside its own folder. This was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of picture (HEIC, WebP, AVIF, JPEG 2000, JPEG-LS or JPEG XL) cannot be opened here. Save it as JPEG or PNG, then open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s preprocessing settings make no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site threshold lies between 0 and 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site threshold belongs to a model; none is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed image has another size than the header says. The file is damaged or was put together wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings and readings could not be read or saved. Check that the disk is not full and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for settings and readings cannot be made ({why}). Check that you may write there; until then nothing is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is holding the settings and readings. This change was not saved; close the other program, then make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings and readings were saved by a newer version of this program. Install that version; until then nothing is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds more than this program unpacks. Unpack it and open a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file unpacks to more than any radiograph. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header claims {columns} × {rows} pixels, more than any radiograph has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file unpacks to more data than any radiograph holds. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s header holds more than any radiograph&apos;s. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has more pixels than any radiograph. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to open this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 512 MiB, which no radiograph is. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more entries than can be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds more than {count} files and folders. Open fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file claims {frames} frames; it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {count} images here. Open fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds far less image than its header says. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed image ends too early. Copy the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds less image than its header says. It was cut short: copy or send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of its header. Copy or send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is cut short: its end is missing. Copy or send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is compressed in a way this program does not know ({uid}). Save it uncompressed or as JPEG 2000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has 16 bits a colour, in a form this program does not read. Save it as 16-bit grey PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image has {samples} samples of {bits} bits a pixel, a form this program does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image&apos;s colours are coded in a way this program does not read. Save it as RGB or grayscale.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key for the chosen action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always: arrows move the image, with Ctrl they change the window; with a tool in hand they move its point (Shift: finely) and Return sets it. Tab goes from control to control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} belongs to “{action}” already. Choose another key, or change that one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideLetters</name>
    <message>
        <source>Turned 90° right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned 180°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned 90° left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrored, then turned 90° right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrored top to bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrored, then turned 90° left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteDialogs</name>
    <message>
        <source>Reader&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or initials that your readings are saved under:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all settings and readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all readings, comments, regions, settings and the list of recent items?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are on this computer only and cannot be brought back. Radiographs are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteSection</name>
    <message>
        <source>Site threshold, a score from 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is set. The model suggests {score:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is set: the list is not divided into refer and no referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score:g} was set for another model ({other}) and does not hold for this one. Set it anew for the model in use ({model}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of {score:g} and above are referred. Holds for model {other} only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>the blind first reading is not done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the radiograph has not been analysed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour capture, shown as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LUT {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window width {0:.0f}, centre {1:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned by {0}° clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TB score {0} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (95 % interval {0}–{1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heat-map threshold {0:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site threshold {0:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader&apos;s verdict: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagBrowser</name>
    <message>
        <source>DICOM tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search tag, name or value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the chosen tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line to read its value here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More … (double-click)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrueSize</name>
    <message>
        <source>True size needs the pixel spacing, which this file does not state. Calibrate with a known length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True size cannot be shown: this screen does not report its own size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True size ({unit}): {spacing} mm a pixel, on a screen that reports {dpi} dots per inch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>mm at detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm, calibrated by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm, origin not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm² at detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm², calibrated by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm², origin not stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window {number} of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colour capture has no window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No radiograph is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic (around the lungs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Radiographs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorklistProgress</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List no more of this; what was found stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While paused, only the radiographs that you look at are analysed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_FindLine</name>
    <message>
        <source>Empty the line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
