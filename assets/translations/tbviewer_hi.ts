<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;files …</source>
        <translation>फ़ाइलें खोलें (&amp;F) …</translation>
    </message>
    <message>
        <source>Open f&amp;older …</source>
        <translation>फ़ोल्डर खोलें (&amp;O) …</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>नमूना खोलें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बंद करें (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>पिछला (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>अगला (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>हाल के खोलें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;urn</source>
        <translation>घुमाएँ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>चिह्न (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>पठन (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>जाएँ (&amp;G)</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>मॉडल (&amp;O)</translation>
    </message>
    <message>
        <source>The file&apos;s own windows, and those worked out from the image</source>
        <translation>फ़ाइल की अपनी विंडो, और चित्र से निकाली गई विंडो</translation>
    </message>
    <message>
        <source>One radiogra&amp;ph</source>
        <translation>एक एक्स-रे (&amp;P)</translation>
    </message>
    <message>
        <source>Two &amp;side by side</source>
        <translation>दो साथ-साथ (&amp;S)</translation>
    </message>
    <message>
        <source>Four side &amp;by side</source>
        <translation>चार साथ-साथ (&amp;B)</translation>
    </message>
    <message>
        <source>N&amp;ext viewport</source>
        <translation>अगला व्यूपोर्ट (&amp;E)</translation>
    </message>
    <message>
        <source>Lin&amp;k zoom and window</source>
        <translation>ज़ूम और विंडो लिंक करें (&amp;K)</translation>
    </message>
    <message>
        <source>He&amp;at map</source>
        <translation>हीट मैप (&amp;A)</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>रंग (&amp;R)</translation>
    </message>
    <message>
        <source>Compare with another &amp;model …</source>
        <translation>दूसरे मॉडल से तुलना करें (&amp;M) …</translation>
    </message>
    <message>
        <source>&amp;End the comparison</source>
        <translation>तुलना समाप्त करें (&amp;E)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>औज़ार</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>घुमाएँ</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>मापें</translation>
    </message>
    <message>
        <source>Save &amp;picture …</source>
        <translation>चित्र सहेजें (&amp;P) …</translation>
    </message>
    <message>
        <source>Save r&amp;eport …</source>
        <translation>रिपोर्ट सहेजें (&amp;E) …</translation>
    </message>
    <message>
        <source>Save &amp;list as table …</source>
        <translation>सूची को तालिका के रूप में सहेजें (&amp;L) …</translation>
    </message>
    <message>
        <source>Pr&amp;int report …</source>
        <translation>रिपोर्ट छापें (&amp;I) …</translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation>दृश्य कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>DICOM &amp;tags</source>
        <translation>DICOM टैग (&amp;T)</translation>
    </message>
    <message>
        <source>Model in &amp;use</source>
        <translation>उपयोग में मॉडल (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Load a model …</source>
        <translation>मॉडल लोड करें (&amp;L) …</translation>
    </message>
    <message>
        <source>&amp;Built-in model</source>
        <translation>अंतर्निर्मित मॉडल (&amp;B)</translation>
    </message>
</context>
<context>
    <name>AnalysisPanel</name>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
</context>
<context>
    <name>ArrangementControls</name>
    <message>
        <source>Find patient, date, or score: &gt;50</source>
        <translation>मरीज़, तारीख़ या स्कोर खोजें: &gt;50</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>सूची में खोजें</translation>
    </message>
    <message>
        <source>Words of name, Patient ID, date or file; or a score such as &gt;50, &lt;=20</source>
        <translation>नाम, मरीज़ ID, तारीख़ या फ़ाइल के शब्द; या स्कोर, जैसे &gt;50, &lt;=20</translation>
    </message>
    <message>
        <source>Which radiographs the list shows</source>
        <translation>सूची में कौन-से एक्स-रे दिखें</translation>
    </message>
    <message>
        <source>What the list is sorted by</source>
        <translation>सूची का क्रम किस आधार पर हो</translation>
    </message>
    <message>
        <source>Highest or latest first</source>
        <translation>सबसे अधिक या सबसे नया पहले</translation>
    </message>
    <message>
        <source>Lowest or earliest first</source>
        <translation>सबसे कम या सबसे पुराना पहले</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>रेफ़र करें</translation>
    </message>
    <message>
        <source>No referral</source>
        <translation>रेफ़र नहीं</translation>
    </message>
    <message>
        <source>Without verdict</source>
        <translation>बिना निर्णय</translation>
    </message>
    <message>
        <source>With verdict</source>
        <translation>निर्णय सहित</translation>
    </message>
    <message>
        <source>With score</source>
        <translation>स्कोर सहित</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>आँका नहीं गया</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>क्रम से</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>निर्णय</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>संदेश हटाएँ</translation>
    </message>
</context>
<context>
    <name>BoxSection</name>
    <message>
        <source>Boxes; choosing one zooms to it</source>
        <translation>बॉक्स; किसी एक को चुनने पर वह बड़ा दिखता है</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>बॉक्स</translation>
    </message>
    <message>
        <source>Click one to zoom to it.</source>
        <translation>बड़ा देखने के लिए किसी एक पर क्लिक करें।</translation>
    </message>
    <message>
        <source>No region of the model&apos;s minimum area at this threshold, only smaller ones.</source>
        <translation>इस सीमा पर मॉडल के न्यूनतम क्षेत्रफल जितना बड़ा कोई क्षेत्र नहीं, केवल उससे छोटे हैं।</translation>
    </message>
    <message>
        <source>No region at this threshold. The highest activation is {highest}.</source>
        <translation>इस सीमा पर कोई क्षेत्र नहीं। सबसे अधिक सक्रियता {highest} है।</translation>
    </message>
    <message>
        <source>peak {peak}  mean {mean}</source>
        <translation>अधि. {peak}  औसत {mean}</translation>
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
        <translation>यह मॉडल उपयोग करें?</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>उपयोग में मॉडल</translation>
    </message>
    <message>
        <source>Its scores and thresholds are its own: radiographs in the list are analysed again, and a site threshold that was set for another model is not used.</source>
        <translation>इसके स्कोर और सीमाएँ इसकी अपनी हैं: सूची के एक्स-रे का विश्लेषण दोबारा होगा, और किसी दूसरे मॉडल के लिए तय की गई केंद्र की सीमा लागू नहीं होगी।</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Model id (SHA-256)</source>
        <translation>मॉडल ID (SHA-256)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>नहीं बताया गया</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>बनाने की तारीख़</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>not stated: ask whoever gave it to you</source>
        <translation>नहीं बताया गया: जिसने मॉडल दिया है, उससे पूछें</translation>
    </message>
    <message>
        <source>Tells apart</source>
        <translation>किन वर्गों में भेद करता है</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>प्रशिक्षण के आँकड़े</translation>
    </message>
    <message>
        <source>Heat-map threshold</source>
        <translation>हीट मैप की सीमा</translation>
    </message>
    <message>
        <source>Refers from score</source>
        <translation>इस स्कोर से रेफ़र</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>चुना नहीं गया</translation>
    </message>
    <message>
        <source>Input image</source>
        <translation>इनपुट चित्र का आकार</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>प्रदर्शन</translation>
    </message>
    <message>
        <source>none are stated, so nobody can say how good it is</source>
        <translation>कोई आँकड़ा नहीं दिया गया, इसलिए कोई नहीं कह सकता कि यह कितना अच्छा है</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>मॉडल कार्ड</translation>
    </message>
    <message>
        <source>This model comes without a card. Ask whoever gave it to you.</source>
        <translation>इस मॉडल के साथ कार्ड नहीं है। जिसने मॉडल दिया है, उससे पूछें।</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>यह मॉडल उपयोग करें</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>वर्तमान मॉडल रखें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>BundleChoice</name>
    <message>
        <source>Model bundles</source>
        <translation>मॉडल बंडल</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>मॉडल लोड करें</translation>
    </message>
    <message>
        <source>The file of the model “{0}” holds another model now: its card is in the menu Model.</source>
        <translation>मॉडल “{0}” की फ़ाइल में अब दूसरा मॉडल है: उसका कार्ड मेनू मॉडल में है।</translation>
    </message>
    <message>
        <source>The model “{0}”, chosen last, is no longer there. The built-in one is used.</source>
        <translation>पिछली बार चुना गया मॉडल “{0}” अब वहाँ नहीं है। अंतर्निर्मित मॉडल उपयोग हो रहा है।</translation>
    </message>
    <message>
        <source>This model cannot be used</source>
        <translation>यह मॉडल उपयोग नहीं हो सकता</translation>
    </message>
    <message>
        <source>{0}
The present model stays in use.</source>
        <translation>{0}
वर्तमान मॉडल उपयोग में रहेगा।</translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>Calibrate</source>
        <translation>अंशांकन</translation>
    </message>
    <message>
        <source>Known length in millimetres</source>
        <translation>ज्ञात लंबाई, मिलीमीटर में</translation>
    </message>
    <message>
        <source>How long is this line in the patient?
All lengths of this radiograph are measured by it; they hold in the plane of what you drew along.</source>
        <translation>मरीज़ में यह रेखा कितनी लंबी है?
इस एक्स-रे की सभी लंबाइयाँ इसी से मापी जाएँगी; वे उसी तल में सही हैं जिसमें आपने रेखा खींची।</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Radiograph</source>
        <translation>एक्स-रे</translation>
    </message>
</context>
<context>
    <name>CanvasHint</name>
    <message>
        <source>Length: drag from end to end. Esc puts the tool away.</source>
        <translation>लंबाई: एक छोर से दूसरे छोर तक खींचें। Esc से औज़ार हट जाता है।</translation>
    </message>
    <message>
        <source>Angle: click the end of one arm, the corner, the end of the other. Esc puts the tool away.</source>
        <translation>कोण: एक भुजा के छोर पर, फिर शीर्ष पर, फिर दूसरी भुजा के छोर पर क्लिक करें। Esc से औज़ार हट जाता है।</translation>
    </message>
    <message>
        <source>Calibrate: drag along something whose length you know. Esc puts the tool away.</source>
        <translation>अंशांकन: किसी ऐसी चीज़ के साथ-साथ खींचें जिसकी लंबाई आप जानते हैं। Esc से औज़ार हट जाता है।</translation>
    </message>
    <message>
        <source>Ellipse: drag from corner to corner. Esc puts the tool away.</source>
        <translation>दीर्घवृत्त: एक कोने से सामने के कोने तक खींचें। Esc से औज़ार हट जाता है।</translation>
    </message>
    <message>
        <source>Region: drag around it, or click its corners; a double click, or a click on the first corner, closes it. Esc puts the tool away.</source>
        <translation>क्षेत्र: उसके चारों ओर खींचें, या उसके कोनों पर क्लिक करें; डबल-क्लिक, या पहले कोने पर क्लिक, उसे बंद करता है। Esc से औज़ार हट जाता है।</translation>
    </message>
</context>
<context>
    <name>CanvasMessage</name>
    <message>
        <source>No earlier radiograph of this patient is in the list.</source>
        <translation>सूची में इस मरीज़ का कोई पुराना एक्स-रे नहीं है।</translation>
    </message>
    <message>
        <source>Click here, then on a radiograph in the list.</source>
        <translation>यहाँ क्लिक करें, फिर सूची के किसी एक्स-रे पर।</translation>
    </message>
    <message>
        <source>No score: {reason}</source>
        <translation>स्कोर नहीं: {reason}</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>{name} पढ़ी जा रही है …</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Not saved</source>
        <translation>सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Some readings could not be saved. They end with this window.</source>
        <translation>कुछ पठन सहेजे नहीं जा सके। वे इस विंडो के साथ समाप्त हो जाएँगे।</translation>
    </message>
    <message>
        <source>Keep it open to export them (menu Reading, Export readings), or until they can be saved.</source>
        <translation>उन्हें निर्यात करने के लिए (मेनू पठन, पठन निर्यात करें), या जब तक वे सहेजे न जा सकें, इसे खुला रखें।</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>फिर भी बंद करें</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>खुला रखें</translation>
    </message>
</context>
<context>
    <name>ColourBar</name>
    <message>
        <source>Colour bar of the heat map, activation 0 to 1</source>
        <translation>हीट मैप की रंग-पट्टी, सक्रियता 0 से 1</translation>
    </message>
    <message>
        <source>Activation of the TB class. The same colour means the same in every patient.</source>
        <translation>टीबी वर्ग की सक्रियता। एक ही रंग का अर्थ हर मरीज़ में एक ही है।</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>सक्रियता</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Model bundles</source>
        <translation>मॉडल बंडल</translation>
    </message>
    <message>
        <source>Compare with another model</source>
        <translation>दूसरे मॉडल से तुलना करें</translation>
    </message>
    <message>
        <source>This is the model in use. Choose another one to compare it with.</source>
        <translation>यही मॉडल उपयोग में है। तुलना के लिए कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The file of the model “{0}” holds another model now, so the comparison has ended. Begin it again to see what that one says.</source>
        <translation>मॉडल “{0}” की फ़ाइल में अब दूसरा मॉडल है, इसलिए तुलना समाप्त हो गई। वह क्या कहता है यह देखने के लिए तुलना फिर शुरू करें।</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>The settings and readings were damaged. They were put aside as {name}, and new ones begun.</source>
        <translation>सेटिंग और पठन की फ़ाइल ख़राब थी। उसे {name} नाम से अलग रख दिया गया और नई शुरू की गई।</translation>
    </message>
</context>
<context>
    <name>CornerText</name>
    <message>
        <source>Colour capture</source>
        <translation>रंगीन कैप्चर</translation>
    </message>
    <message>
        <source>W {width}  C {center}</source>
        <translation>चौड़ाई {width}  केंद्र {center}</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>रंग उलटे</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>जन्म {date}</translation>
    </message>
    <message>
        <source>{columns} × {rows}  {bits} bit</source>
        <translation>{columns} × {rows}  {bits} बिट</translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation>ज़ूम {percent} %</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n radiograph(s)</source>
        <translation>
            <numerusform>%n एक्स-रे</numerusform>
            <numerusform>%n एक्स-रे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening {name}: %n found</source>
        <comment>radiographs</comment>
        <translation>
            <numerusform>{name} खोला जा रहा है: %n मिला</numerusform>
            <numerusform>{name} खोला जा रहा है: %n मिले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>radiographs</comment>
        <translation>
            <numerusform>%n दिख रहा है</numerusform>
            <numerusform>%n दिख रहे हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <comment>boxes around regions of the heat map</comment>
        <translation>
            <numerusform>%n बॉक्स</numerusform>
            <numerusform>%n बॉक्स</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <comment>age in years, short</comment>
        <translation>
            <numerusform>%n वर्ष</numerusform>
            <numerusform>%n वर्ष</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>DICOM tags</comment>
        <translation>
            <numerusform>%n मिला</numerusform>
            <numerusform>%n मिले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n line(s) found; type more of the word.</source>
        <comment>DICOM tags</comment>
        <translation>
            <numerusform>पहली पंक्ति मिली; शब्द और आगे तक लिखें।</numerusform>
            <numerusform>पहली %n पंक्तियाँ मिलीं; शब्द और आगे तक लिखें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>With patient data: name, Patient ID, dates, file name</source>
        <translation>मरीज़ की जानकारी सहित: नाम, मरीज़ ID, तारीख़ें, फ़ाइल का नाम</translation>
    </message>
    <message>
        <source>Writing that is burned into the image itself goes along in any case. Look before you pass it on.</source>
        <translation>चित्र के भीतर ही छपी लिखावट हर हाल में साथ जाती है। आगे देने से पहले देख लें।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>The file&apos;s overlays are shown and go along too, with whatever is written in them. To leave them out, cancel and hide them in the menu View.</source>
        <translation>फ़ाइल के ओवरले दिख रहे हैं और वे भी जाएँगे, उनमें लिखे हर शब्द के साथ। उन्हें छोड़ने के लिए रद्द करें और मेनू दृश्य में उन्हें छिपाएँ।</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>A PNG picture of the whole radiograph as it is shown: window, heat map, boxes, marks, and a caption with score, thresholds and model.</source>
        <translation>पूरे एक्स-रे का PNG चित्र, जैसा वह दिख रहा है: विंडो, हीट मैप, बॉक्स, चिह्न, और स्कोर, सीमाओं व मॉडल वाला शीर्षक।</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>चित्र सहेजें</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG चित्र</translation>
    </message>
    <message>
        <source>A PDF report of one radiograph: image, heat map, boxes, score with its interval, thresholds, model and the reader&apos;s verdict.</source>
        <translation>एक एक्स-रे की PDF रिपोर्ट: चित्र, हीट मैप, बॉक्स, स्कोर और उसका अंतराल, सीमाएँ, मॉडल और पाठक का निर्णय।</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>PDF रिपोर्ट</translation>
    </message>
    <message>
        <source>A table (CSV) with a row for each radiograph in the list.</source>
        <translation>तालिका (CSV), जिसमें सूची के हर एक्स-रे की एक पंक्ति होती है।</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>सूची सहेजें</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>The report on paper. You see it before it is printed.</source>
        <translation>काग़ज़ पर रिपोर्ट। छपने से पहले आप उसे देखेंगे।</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>रिपोर्ट छापें</translation>
    </message>
    <message>
        <source>Show …</source>
        <translation>दिखाएँ …</translation>
    </message>
    <message>
        <source>The view was copied, without name, ID and dates from the header, but with the file&apos;s overlays; look for writing in them and in the image.</source>
        <translation>दृश्य कॉपी हो गया, हेडर के नाम, ID और तारीख़ों के बिना, पर फ़ाइल के ओवरले के साथ; देख लें कि उनमें और चित्र में कुछ लिखा तो नहीं है।</translation>
    </message>
    <message>
        <source>The view was copied, without name, ID and dates from the header; look for writing in the image.</source>
        <translation>दृश्य कॉपी हो गया, हेडर के नाम, ID और तारीख़ों के बिना; देख लें कि चित्र में कुछ लिखा तो नहीं है।</translation>
    </message>
    <message>
        <source>Chest radiograph report</source>
        <translation>छाती के एक्स-रे की रिपोर्ट</translation>
    </message>
    <message>
        <source>This radiograph is no longer open. Show it again, then do this once more.</source>
        <translation>यह एक्स-रे अब खुला नहीं है। इसे फिर दिखाएँ, फिर यह दोबारा करें।</translation>
    </message>
    <message>
        <source>There is nothing to export or print yet: open a radiograph first.</source>
        <translation>अभी निर्यात करने या छापने को कुछ नहीं है: पहले कोई एक्स-रे खोलें।</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>सहेजें …</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>इस रूप में सहेजें</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>{path} के रूप में सहेजा गया</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>मार्गदर्शिका</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>मार्गदर्शिका का पाठ</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>अध्याय</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>मार्गदर्शिका में खोजें</translation>
    </message>
    <message>
        <source>Find in the guide (Return: next place)</source>
        <translation>मार्गदर्शिका में खोजें (Enter: अगला)</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>कुछ नहीं मिला।</translation>
    </message>
</context>
<context>
    <name>HeatmapActions</name>
    <message>
        <source>&amp;Heat map</source>
        <translation>हीट मैप (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Lower threshold</source>
        <translation>सीमा घटाएँ (&amp;L)</translation>
    </message>
    <message>
        <source>H&amp;igher threshold</source>
        <translation>सीमा बढ़ाएँ (&amp;I)</translation>
    </message>
    <message>
        <source>Lower by a hundredth</source>
        <translation>0.01 घटाएँ</translation>
    </message>
    <message>
        <source>Higher by a hundredth</source>
        <translation>0.01 बढ़ाएँ</translation>
    </message>
    <message>
        <source>Model&apos;s &amp;default threshold</source>
        <translation>मॉडल की मूल सीमा (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Filled</source>
        <translation>भरा हुआ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Contours</source>
        <translation>रेखाएँ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Switch between filled and contours</source>
        <translation>भरे हुए और रेखाओं के बीच बदलें (&amp;S)</translation>
    </message>
    <message>
        <source>L&amp;ook beneath (hold the key)</source>
        <translation>हीट मैप के नीचे देखें (कुंजी दबाए रखें) (&amp;O)</translation>
    </message>
</context>
<context>
    <name>HeatmapSection</name>
    <message>
        <source>Heat-map threshold</source>
        <translation>हीट मैप की सीमा</translation>
    </message>
    <message>
        <source>Heat-map opacity</source>
        <translation>हीट मैप की अपारदर्शिता</translation>
    </message>
    <message>
        <source>How much of the radiograph is covered.</source>
        <translation>एक्स-रे कितना ढका रहे।</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>Double-click for the model&apos;s default. Activation at and above it is shown and boxed</source>
        <translation>मॉडल की मूल सीमा के लिए डबल-क्लिक करें। इस मान और उससे ऊपर की सक्रियता दिखती है और बॉक्स में आती है</translation>
    </message>
    <message>
        <source>Back to the threshold the model came with</source>
        <translation>मॉडल की मूल सीमा पर लौटें</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>मैप</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>बॉक्स</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>हीट मैप</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>सीमा</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>अपारदर्शिता</translation>
    </message>
    <message>
        <source>Style of the heat map</source>
        <translation>हीट मैप की शैली</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>भरा हुआ</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>रेखाएँ</translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation>हीट मैप के रंग</translation>
    </message>
    <message>
        <source>The colours of each colour map can be told apart by colour-blind readers, and in print.</source>
        <translation>हर रंग-पट्टी के रंग वर्णांध पाठक भी पहचान सकते हैं, और छपाई में भी भेद दिखता है।</translation>
    </message>
    <message>
        <source>Of {model}. Each side has a threshold of its own: click an image to move it.</source>
        <translation>{model} की। हर ओर की अपनी सीमा है: उसे बदलने के लिए उस चित्र पर क्लिक करें।</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>&amp;Guide</source>
        <translation>मार्गदर्शिका (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard …</source>
        <translation>कीबोर्ड (&amp;K) …</translation>
    </message>
    <message>
        <source>What the model &amp;is and is not</source>
        <translation>मॉडल क्या है और क्या नहीं (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>परिचय (&amp;A)</translation>
    </message>
    <message>
        <source>Move to the &amp;other screen</source>
        <translation>दूसरी स्क्रीन पर ले जाएँ (&amp;O)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गहरा (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>हल्का (&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>सिस्टम के अनुसार (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>सेटिंग (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>थीम (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Display size</source>
        <translation>प्रदर्शन का आकार (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
    </message>
    <message>
        <source>Settings cannot be saved in this window.</source>
        <translation>इस विंडो में सेटिंग सहेजी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>The change holds from the next start of the program.</source>
        <translation>बदलाव प्रोग्राम को अगली बार शुरू करने पर लागू होगा।</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>अनुसंधान के लिए, निदान के लिए नहीं</translation>
    </message>
    <message>
        <source>Languages other than English were not reviewed by clinicians who speak them.</source>
        <translation>अंग्रेज़ी के सिवा अन्य भाषाओं की जाँच उन्हें बोलने वाले चिकित्सकों ने नहीं की है।</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>मॉडल: {name}</translation>
    </message>
    <message>
        <source>There is only one screen.</source>
        <translation>केवल एक ही स्क्रीन है।</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Drop chest radiographs here</source>
        <translation>छाती के एक्स-रे यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>DICOM, PNG, JPEG, TIFF or BMP files, folders, ZIP archives, CDs</source>
        <translation>DICOM, PNG, JPEG, TIFF या BMP फ़ाइलें, फ़ोल्डर, ZIP, सीडी</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>There is not enough memory to show this image.</source>
        <translation>यह चित्र दिखाने के लिए पर्याप्त मेमोरी नहीं है।</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>&amp;Reset window</source>
        <translation>विंडो रीसेट करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next window</source>
        <translation>अगली विंडो (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>बॉक्स (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Magnifier</source>
        <translation>आवर्धक (&amp;M)</translation>
    </message>
    <message>
        <source>In&amp;vert</source>
        <translation>रंग उलटें (&amp;V)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>पाठ (&amp;X)</translation>
    </message>
    <message>
        <source>Over&amp;lays</source>
        <translation>ओवरले (&amp;L)</translation>
    </message>
    <message>
        <source>Left &amp;drag changes the window</source>
        <translation>बाएँ बटन से खींचने पर विंडो बदले (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>पूरा दिखाएँ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>&amp;True size</source>
        <translation>वास्तविक आकार (&amp;T)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>बड़ा करें (&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>छोटा करें (&amp;O)</translation>
    </message>
    <message>
        <source>Turn &amp;right</source>
        <translation>दाएँ घुमाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>बाएँ घुमाएँ (&amp;L)</translation>
    </message>
    <message>
        <source>Flip &amp;horizontally</source>
        <translation>बाएँ-दाएँ पलटें (&amp;H)</translation>
    </message>
    <message>
        <source>Flip &amp;vertically</source>
        <translation>ऊपर-नीचे पलटें (&amp;V)</translation>
    </message>
    <message>
        <source>As in the &amp;file</source>
        <translation>जैसा फ़ाइल में है (&amp;F)</translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>Magnifier: image, and image with heat map</source>
        <translation>आवर्धक: चित्र, और हीट मैप सहित चित्र</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>With heat map</source>
        <translation>हीट मैप सहित</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open files …</source>
        <translation>फ़ाइलें खोलें …</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>फ़ोल्डर खोलें …</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>नमूना खोलें</translation>
    </message>
    <message>
        <source>Open radiographs</source>
        <translation>एक्स-रे खोलें</translation>
    </message>
    <message>
        <source>Open a folder of radiographs</source>
        <translation>एक्स-रे का फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Radiographs and archives</source>
        <translation>एक्स-रे और ZIP</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>अनुसंधान के लिए, निदान के लिए नहीं</translation>
    </message>
</context>
<context>
    <name>MarkLayer</name>
    <message>
        <source>{length} mm, set by hand</source>
        <translation>{length} mm, हाथ से तय</translation>
    </message>
</context>
<context>
    <name>MarkSection</name>
    <message>
        <source>Marks; choosing one selects it, Delete removes it</source>
        <translation>चिह्न; किसी एक को चुनने पर वह चयनित होता है, Delete उसे हटाता है</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>चिह्न</translation>
    </message>
    <message>
        <source>Calibrated by hand with a line of {length} mm.</source>
        <translation>{length} mm की रेखा से हाथ से अंशांकित।</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>लंबाई</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>कोण</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>दीर्घवृत्त</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>क्षेत्र</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>draw length</source>
        <translation>लंबाई बनाना</translation>
    </message>
    <message>
        <source>draw angle</source>
        <translation>कोण बनाना</translation>
    </message>
    <message>
        <source>draw ellipse</source>
        <translation>दीर्घवृत्त बनाना</translation>
    </message>
    <message>
        <source>draw region</source>
        <translation>क्षेत्र बनाना</translation>
    </message>
    <message>
        <source>remove length</source>
        <translation>लंबाई हटाना</translation>
    </message>
    <message>
        <source>remove angle</source>
        <translation>कोण हटाना</translation>
    </message>
    <message>
        <source>remove ellipse</source>
        <translation>दीर्घवृत्त हटाना</translation>
    </message>
    <message>
        <source>remove region</source>
        <translation>क्षेत्र हटाना</translation>
    </message>
    <message>
        <source>name mark</source>
        <translation>चिह्न को नाम देना</translation>
    </message>
    <message>
        <source>move mark</source>
        <translation>चिह्न खिसकाना</translation>
    </message>
    <message>
        <source>calibrate</source>
        <translation>अंशांकन करना</translation>
    </message>
    <message>
        <source>remove calibration</source>
        <translation>अंशांकन हटाना</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>&amp;Move</source>
        <translation>खिसकाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>Measure &amp;length</source>
        <translation>लंबाई मापें (&amp;L)</translation>
    </message>
    <message>
        <source>Measure &amp;angle</source>
        <translation>कोण मापें (&amp;A)</translation>
    </message>
    <message>
        <source>Draw &amp;ellipse</source>
        <translation>दीर्घवृत्त बनाएँ (&amp;E)</translation>
    </message>
    <message>
        <source>Draw re&amp;gion</source>
        <translation>क्षेत्र बनाएँ (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Calibrate with a known length …</source>
        <translation>ज्ञात लंबाई से अंशांकन करें (&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Put the tool away</source>
        <translation>औज़ार हटाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name the selected mark …</source>
        <translation>चयनित चिह्न को नाम दें (&amp;N) …</translation>
    </message>
    <message>
        <source>&amp;Remove the selected mark</source>
        <translation>चयनित चिह्न हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Remove the cali&amp;bration</source>
        <translation>अंशांकन हटाएँ (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Show marks</source>
        <translation>चिह्न दिखाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>फिर से करें (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo {name}</source>
        <translation>{name} पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do {name}</source>
        <translation>{name} फिर से करें (&amp;D)</translation>
    </message>
    <message>
        <source>The name was not saved: the mark, or its radiograph, is no longer there.</source>
        <translation>नाम सहेजा नहीं गया: चिह्न, या उसका एक्स-रे, अब वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>Name the mark</source>
        <translation>चिह्न को नाम दें</translation>
    </message>
    <message>
        <source>Name, such as cavity:</source>
        <translation>नाम, जैसे कैविटी:</translation>
    </message>
</context>
<context>
    <name>ModelLabel</name>
    <message>
        <source>Score {score}   threshold {threshold}</source>
        <translation>स्कोर {score}   सीमा {threshold}</translation>
    </message>
    <message>
        <source>Score {score}   threshold {threshold} (default {default})</source>
        <translation>स्कोर {score}   सीमा {threshold} (मूल {default})</translation>
    </message>
</context>
<context>
    <name>ModelStatement</name>
    <message>
        <source>What the model is and is not</source>
        <translation>मॉडल क्या है और क्या नहीं</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>अनुसंधान के लिए, निदान के लिए नहीं</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>यह क्या है</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>यह क्या नहीं है</translation>
    </message>
    <message>
        <source>I have read this. Decisions about patients stay with me.</source>
        <translation>मैंने यह पढ़ लिया है। मरीज़ों के बारे में निर्णय मेरे ही रहेंगे।</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>A program that estimates from one frontal chest radiograph of an adult how likely TB is.</source>
        <translation>यह प्रोग्राम वयस्क की छाती के एक सामने के एक्स-रे से अनुमान लगाता है कि टीबी की कितनी संभावना है।</translation>
    </message>
    <message>
        <source>The score, 0 to 100, is that probability × 100. The heat map shows where the model saw it.</source>
        <translation>स्कोर, 0 से 100, वही संभावना × 100 है। हीट मैप दिखाता है कि मॉडल ने उसे कहाँ देखा।</translation>
    </message>
    <message>
        <source>It works on this computer alone. No radiograph leaves it.</source>
        <translation>यह केवल इसी कंप्यूटर पर काम करता है। कोई एक्स-रे इससे बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>It is no medical device and makes no diagnosis. A low score does not exclude TB.</source>
        <translation>यह चिकित्सा उपकरण नहीं है और निदान नहीं करता। कम स्कोर से टीबी की संभावना समाप्त नहीं होती।</translation>
    </message>
    <message>
        <source>Heat map and boxes may miss a lesion or lie beside it: look at the whole radiograph.</source>
        <translation>हीट मैप और बॉक्स से विक्षति छूट सकती है या वे उसके बगल में हो सकते हैं: पूरा एक्स-रे देखें।</translation>
    </message>
    <message>
        <source>It was not made for children under 15, lateral views, CT or photographs of films.</source>
        <translation>यह 15 वर्ष से कम के बच्चों, पार्श्व दृश्य, सीटी या फ़िल्म की तस्वीरों के लिए नहीं बना।</translation>
    </message>
    <message>
        <source>It looks for TB only: a cancer, a fracture or heart failure may be there and not be named.</source>
        <translation>यह केवल टीबी खोजता है: कैंसर, हड्डी टूटना या हृदय विफलता हो सकती है और बताई न जाए।</translation>
    </message>
    <message>
        <source>It learned from few hospitals. Where patients or equipment differ, it errs more often.</source>
        <translation>इसने कम अस्पतालों से सीखा है। जहाँ मरीज़ या उपकरण भिन्न हों, वहाँ यह अधिक ग़लती करता है।</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Normal</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Abnormal, TB</source>
        <translation>असामान्य, टीबी</translation>
    </message>
    <message>
        <source>Abnormal, other</source>
        <translation>असामान्य, अन्य</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>अपठनीय</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>विश्लेषण जारी</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>विश्लेषित</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>आँका नहीं गया</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>विश्लेषण नहीं हुआ</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>रेफ़र करें</translation>
    </message>
    <message>
        <source>No referral</source>
        <translation>रेफ़र नहीं</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>पहले पढ़ें</translation>
    </message>
    <message>
        <source>TB score</source>
        <translation>टीबी स्कोर</translation>
    </message>
    <message>
        <source>same as {file}</source>
        <translation>{file} जैसा ही</translation>
    </message>
    <message>
        <source>same image as {file}, of another patient</source>
        <translation>{file} जैसा ही चित्र, दूसरे मरीज़ का</translation>
    </message>
    <message>
        <source>Another file holds the same image under another patient&apos;s name. Find out whose it is.</source>
        <translation>एक और फ़ाइल में यही चित्र दूसरे मरीज़ के नाम से है। पता करें कि यह किसका है।</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>a description longer than any model card</source>
        <translation>किसी भी मॉडल कार्ड से लंबा विवरण</translation>
    </message>
    <message>
        <source>a graph within the graph</source>
        <translation>ग्राफ़ के भीतर ग्राफ़</translation>
    </message>
    <message>
        <source>a part of an unknown kind</source>
        <translation>अज्ञात प्रकार का भाग</translation>
    </message>
    <message>
        <source>a sparse weight</source>
        <translation>स्पार्स भार</translation>
    </message>
    <message>
        <source>an operator of an unknown kind</source>
        <translation>अज्ञात प्रकार का ऑपरेटर</translation>
    </message>
    <message>
        <source>an operator set of an unknown kind</source>
        <translation>अज्ञात प्रकार का ऑपरेटर सेट</translation>
    </message>
    <message>
        <source>metadata of an unknown kind</source>
        <translation>अज्ञात प्रकार का मेटाडेटा</translation>
    </message>
    <message>
        <source>more operations than any bundle</source>
        <translation>किसी भी मॉडल से अधिक संक्रियाएँ</translation>
    </message>
    <message>
        <source>numbers of an unknown kind</source>
        <translation>अज्ञात प्रकार की संख्याएँ</translation>
    </message>
    <message>
        <source>operators from elsewhere ({domain})</source>
        <translation>दूसरे स्रोत के ऑपरेटर ({domain})</translation>
    </message>
    <message>
        <source>the operator {name}</source>
        <translation>ऑपरेटर {name}</translation>
    </message>
    <message>
        <source>weights kept in another file</source>
        <translation>दूसरी फ़ाइल में रखे भार</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>अज्ञात कारण</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>अनुमति नहीं मिली</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>इस क्रिया की अनुमति नहीं</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ऐसी कोई फ़ाइल या फ़ोल्डर नहीं</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>यह फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>यह फ़ोल्डर है</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>फ़ाइल पहले से मौजूद है</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>फ़ाइल का नाम बहुत लंबा है</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>डिवाइस पर जगह नहीं बची</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>डिस्क का कोटा पूरा हो गया</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>फ़ाइल सिस्टम केवल पढ़ने के लिए है</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>इनपुट/आउटपुट त्रुटि</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>डिवाइस व्यस्त है</translation>
    </message>
</context>
<context>
    <name>PriorsSection</name>
    <message>
        <source>Same patient</source>
        <translation>वही मरीज़</translation>
    </message>
    <message>
        <source>Show it beside the current one</source>
        <translation>इसे वर्तमान एक्स-रे के साथ दिखाएँ</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>स्कोर {score}</translation>
    </message>
    <message>
        <source>other model: not compared</source>
        <translation>दूसरा मॉडल: तुलना नहीं की गई</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>कोई बदलाव नहीं</translation>
    </message>
    <message>
        <source>{change} since</source>
        <translation>तब से {change}</translation>
    </message>
    <message>
        <source>{change} after this one</source>
        <translation>इसके बाद {change}</translation>
    </message>
</context>
<context>
    <name>ReadingActions</name>
    <message>
        <source>No verdict</source>
        <translation>कोई निर्णय नहीं</translation>
    </message>
    <message>
        <source>Save and &amp;show the score</source>
        <translation>सहेजें और स्कोर दिखाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>Read first &amp;without the score</source>
        <translation>पहले बिना स्कोर पढ़ें (&amp;W)</translation>
    </message>
    <message>
        <source>Compare with e&amp;arlier radiographs</source>
        <translation>पुराने एक्स-रे से तुलना करें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>सूची में खोजें (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;List of radiographs</source>
        <translation>एक्स-रे की सूची (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>सूची से हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Reader&apos;s &amp;name …</source>
        <translation>पाठक का नाम (&amp;N) …</translation>
    </message>
    <message>
        <source>Site &amp;threshold</source>
        <translation>केंद्र की सीमा (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export readings …</source>
        <translation>पठन निर्यात करें (&amp;E) …</translation>
    </message>
    <message>
        <source>&amp;Delete all settings and readings …</source>
        <translation>सभी सेटिंग और पठन मिटाएँ (&amp;D) …</translation>
    </message>
</context>
<context>
    <name>ReadingSection</name>
    <message>
        <source>Draw region</source>
        <translation>क्षेत्र बनाएँ</translation>
    </message>
    <message>
        <source>Save and show the score</source>
        <translation>सहेजें और स्कोर दिखाएँ</translation>
    </message>
    <message>
        <source>Your reading</source>
        <translation>आपका पठन</translation>
    </message>
    <message>
        <source>Verdict: {name}</source>
        <translation>निर्णय: {name}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Comment on this radiograph</source>
        <translation>इस एक्स-रे पर टिप्पणी</translation>
    </message>
    <message>
        <source>Drag around the region on the image, or click its corners; a double click, or a click on the first corner, closes it</source>
        <translation>चित्र पर क्षेत्र के चारों ओर खींचें, या उसके कोनों पर क्लिक करें; डबल-क्लिक, या पहले कोने पर क्लिक, उसे बंद करता है</translation>
    </message>
    <message>
        <source>Read first. The score is shown after your verdict.</source>
        <translation>पहले पढ़ें। स्कोर आपके निर्णय के बाद दिखेगा।</translation>
    </message>
    <message>
        <source>Regions: {count}</source>
        <translation>क्षेत्र: {count}</translation>
    </message>
    <message>
        <source>First reading, without the score: {verdict}</source>
        <translation>पहला पठन, बिना स्कोर: {verdict}</translation>
    </message>
    <message>
        <source>Saved {moment}</source>
        <translation>सहेजा गया {moment}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>अभी सहेजा नहीं गया</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>value {value}</source>
        <translation>मान {value}</translation>
    </message>
    <message>
        <source>activation {value}</source>
        <translation>सक्रियता {value}</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>अभी तक कुछ नहीं खोला गया</translation>
    </message>
    <message>
        <source>Forget this list</source>
        <translation>यह सूची भुला दें</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Chest radiograph: what the model says</source>
        <translation>छाती का एक्स-रे: मॉडल क्या कहता है</translation>
    </message>
    <message>
        <source>Patient data left out</source>
        <translation>मरीज़ की जानकारी शामिल नहीं</translation>
    </message>
    <message>
        <source>At or above this site&apos;s threshold of {0:g}</source>
        <translation>इस केंद्र की सीमा {0:g} के बराबर या उससे अधिक</translation>
    </message>
    <message>
        <source>Below this site&apos;s threshold of {0:g}</source>
        <translation>इस केंद्र की सीमा {0:g} से कम</translation>
    </message>
    <message>
        <source>Heat-map threshold</source>
        <translation>हीट मैप की सीमा</translation>
    </message>
    <message>
        <source>Site threshold</source>
        <translation>केंद्र की सीमा</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>सॉफ़्टवेयर</translation>
    </message>
    <message>
        <source>Date of report</source>
        <translation>रिपोर्ट की तारीख़</translation>
    </message>
    <message>
        <source>No box at this heat-map threshold.</source>
        <translation>हीट मैप की इस सीमा पर कोई बॉक्स नहीं।</translation>
    </message>
    <message>
        <source>Boxes at this threshold</source>
        <translation>इस सीमा पर बॉक्स</translation>
    </message>
    <message>
        <source>{0}   peak {1:.2f}   mean {2:.2f}   columns {3}–{4}, rows {5}–{6} of the image</source>
        <translation>{0}   अधिकतम {1:.2f}   औसत {2:.2f}   चित्र के स्तंभ {3}–{4}, पंक्तियाँ {5}–{6}</translation>
    </message>
    <message>
        <source>Before trusting it</source>
        <translation>भरोसा करने से पहले</translation>
    </message>
    <message>
        <source>Reader&apos;s verdict</source>
        <translation>पाठक का निर्णय</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>नहीं दिया गया</translation>
    </message>
    <message>
        <source>Read by {0}</source>
        <translation>पढ़ा: {0}</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>मरीज़ ID</translation>
    </message>
    <message>
        <source>Born, sex, age</source>
        <translation>जन्म, लिंग, आयु</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>एक्सेशन नंबर</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
</context>
<context>
    <name>ScoreSection</name>
    <message>
        <source>TB</source>
        <translation>टीबी</translation>
    </message>
    <message>
        <source>Other abnormality</source>
        <translation>अन्य असामान्यता</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>waiting …</source>
        <translation>प्रतीक्षा …</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>पढ़ रहा है …</translation>
    </message>
    <message>
        <source>analysing …</source>
        <translation>विश्लेषण …</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>100 में से</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>आँका नहीं गया</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>विश्लेषण नहीं हुआ</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>How far the score would move had the model been calibrated on other radiographs of the same kind and number.
It does not cover what else may be wrong: the model itself, its labels, or patients unlike those it learned from.</source>
        <translation>यदि मॉडल का अंशांकन इसी प्रकार और इतनी ही संख्या के दूसरे एक्स-रे पर हुआ होता, तो स्कोर कितना बदल सकता था।
इसमें अन्य संभावित त्रुटियाँ नहीं आतीं: स्वयं मॉडल, उसके लेबल, या ऐसे मरीज़ जो उन मरीज़ों से भिन्न हैं जिनसे उसने सीखा।</translation>
    </message>
    <message>
        <source>100 × the calibrated probability of TB. It is no diagnosis.</source>
        <translation>100 × टीबी की अंशांकित संभावना। यह निदान नहीं है।</translation>
    </message>
    <message>
        <source>TB score</source>
        <translation>टीबी स्कोर</translation>
    </message>
    <message>
        <source>Probability of {name}</source>
        <translation>संभावना: {name}</translation>
    </message>
    <message>
        <source>TB score {score}</source>
        <translation>टीबी स्कोर {score}</translation>
    </message>
    <message>
        <source>No radiograph is open.</source>
        <translation>कोई एक्स-रे खुला नहीं है।</translation>
    </message>
    <message>
        <source>shown after your first reading</source>
        <translation>आपके पहले पठन के बाद दिखेगा</translation>
    </message>
    <message>
        <source>95 % interval {low}–{high}</source>
        <translation>95 % अंतराल {low}–{high}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The file says it is of modality {modality}, not a radiograph (CR or DX). The model reads frontal chest radiographs only.</source>
        <translation>फ़ाइल के अनुसार यह {modality} है, एक्स-रे (CR या DX) नहीं। मॉडल केवल छाती के सामने के एक्स-रे पढ़ता है।</translation>
    </message>
    <message>
        <source>This is a picture in colours, not a radiograph. The model reads frontal chest radiographs only.</source>
        <translation>यह रंगीन चित्र है, एक्स-रे नहीं। मॉडल केवल छाती के सामने के एक्स-रे पढ़ता है।</translation>
    </message>
    <message>
        <source>The file says it shows the body part “{part}”, not a chest. The model reads frontal chest radiographs only.</source>
        <translation>फ़ाइल के अनुसार यह “{part}” है, छाती नहीं। मॉडल केवल छाती के सामने के एक्स-रे पढ़ता है।</translation>
    </message>
    <message>
        <source>This does not look like a whole frontal chest radiograph: another part of the body, a side view, a part of a chest or another kind of picture. The model reads frontal chest radiographs only.</source>
        <translation>यह छाती का पूरा, सामने का एक्स-रे नहीं लगता: शरीर का कोई दूसरा भाग, पार्श्व दृश्य, छाती का एक भाग या किसी और तरह का चित्र हो सकता है। मॉडल केवल छाती के सामने के एक्स-रे पढ़ता है।</translation>
    </message>
    <message>
        <source>The file says this is not a frontal view. The model reads PA and AP chest radiographs only.</source>
        <translation>फ़ाइल के अनुसार यह सामने का दृश्य नहीं है। मॉडल केवल छाती के PA और AP एक्स-रे पढ़ता है।</translation>
    </message>
    <message>
        <source>The file says the patient is younger than 15. The model was trained on adults and cannot be trusted here.</source>
        <translation>फ़ाइल के अनुसार मरीज़ 15 वर्ष से कम का है। मॉडल वयस्कों पर प्रशिक्षित है और यहाँ भरोसे योग्य नहीं।</translation>
    </message>
    <message>
        <source>The image is {columns} × {rows} pixels; the model needs at least {least} on each side. Use the original, not a thumbnail.</source>
        <translation>चित्र {columns} × {rows} पिक्सेल का है; मॉडल को हर ओर कम से कम {least} चाहिए। मूल चित्र लें, छोटा नहीं।</translation>
    </message>
    <message>
        <source>The picture is not a DICOM file, so age, view and body part could not be checked.</source>
        <translation>चित्र DICOM फ़ाइल नहीं है, इसलिए आयु, दृश्य और शरीर का भाग जाँचे नहीं जा सके।</translation>
    </message>
    <message>
        <source>The file does not say which part of the body it shows.</source>
        <translation>फ़ाइल नहीं बताती कि शरीर का कौन-सा भाग है।</translation>
    </message>
    <message>
        <source>The image was compressed with loss before it came here.</source>
        <translation>यहाँ आने से पहले चित्र को गुणवत्ता की हानि के साथ संपीड़ित किया गया था।</translation>
    </message>
    <message>
        <source>The file&apos;s window makes no sense; an automatic one is used instead.</source>
        <translation>फ़ाइल में दी गई विंडो अर्थहीन है; उसकी जगह स्वचालित विंडो ली गई है।</translation>
    </message>
    <message>
        <source>Black and white seem to be exchanged, which misleads the model. Save the image the other way round, or correct Photometric Interpretation, and open it again.</source>
        <translation>काला और सफ़ेद आपस में बदले हुए लगते हैं, जिससे मॉडल भ्रमित होता है। चित्र के रंग उलटकर सहेजें, या Photometric Interpretation ठीक करें, और उसे दोबारा खोलें।</translation>
    </message>
    <message>
        <source>The chest seems to lie on its side or upside down, which misleads the model. Turn the image upright where it is stored, and open it again.</source>
        <translation>छाती करवट या उल्टी लगती है, जिससे मॉडल भ्रमित होता है। चित्र जहाँ रखा है वहाँ उसे सीधा करें, और दोबारा खोलें।</translation>
    </message>
    <message>
        <source>The chest seems to be tilted, by 15 degrees or more. The model saw few of those.</source>
        <translation>छाती 15 डिग्री या उससे अधिक झुकी लगती है। मॉडल ने ऐसे चित्र कम देखे हैं।</translation>
    </message>
    <message>
        <source>The image is only {columns} × {rows} pixels. Small lesions cannot be seen in it; use the original.</source>
        <translation>चित्र केवल {columns} × {rows} पिक्सेल का है। उसमें छोटी विक्षतियाँ नहीं दिखतीं; मूल चित्र लें।</translation>
    </message>
    <message>
        <source>Parts of the chest are pure black or pure white: what was there is lost, and the model cannot see it.</source>
        <translation>छाती के कुछ भाग पूरे काले या पूरे सफ़ेद हैं: वहाँ जो था वह खो गया है, और मॉडल उसे नहीं देख सकता।</translation>
    </message>
    <message>
        <source>The image is very dark, very bright or very flat.</source>
        <translation>चित्र बहुत गहरा, बहुत हल्का या बहुत कम कंट्रास्ट वाला है।</translation>
    </message>
    <message>
        <source>The detector got too much exposure (deviation index {index}).</source>
        <translation>डिटेक्टर को बहुत अधिक एक्सपोज़र मिला (विचलन सूचकांक {index})।</translation>
    </message>
    <message>
        <source>The detector got too little exposure (deviation index {index}).</source>
        <translation>डिटेक्टर को बहुत कम एक्सपोज़र मिला (विचलन सूचकांक {index})।</translation>
    </message>
    <message>
        <source>The picture has colours, as a photograph of a film or screen has. Reflections and slant mislead the model; use the original or a scan.</source>
        <translation>चित्र में रंग हैं, जैसे फ़िल्म या स्क्रीन की तस्वीर में होते हैं। चमक और तिरछापन मॉडल को भ्रमित करते हैं; मूल चित्र या स्कैन लें।</translation>
    </message>
    <message>
        <source>The picture was taken with a camera, from a film or screen. Reflections and slant mislead the model; use the original or a scan.</source>
        <translation>चित्र कैमरे से, किसी फ़िल्म या स्क्रीन से लिया गया है। चमक और तिरछापन मॉडल को भ्रमित करते हैं; मूल चित्र या स्कैन लें।</translation>
    </message>
    <message>
        <source>There seems to be writing in the image. It may name the patient: look before you pass it on.</source>
        <translation>लगता है चित्र में कुछ लिखा है। उसमें मरीज़ का नाम हो सकता है: आगे देने से पहले देख लें।</translation>
    </message>
    <message>
        <source>The file says that there is writing in the image. It may name the patient: look before you pass it on.</source>
        <translation>फ़ाइल के अनुसार चित्र में कुछ लिखा है। उसमें मरीज़ का नाम हो सकता है: आगे देने से पहले देख लें।</translation>
    </message>
    <message>
        <source>The files that belong to the program are missing. Install it again.</source>
        <translation>प्रोग्राम की अपनी फ़ाइलें नहीं मिल रहीं। उसे दोबारा इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The model file was damaged or changed after it was made: its weights are not the ones it describes. Get the file again from where it came from.</source>
        <translation>मॉडल की फ़ाइल ख़राब है या बनने के बाद बदली गई है: उसके भार वे नहीं हैं जो वह बताती है। फ़ाइल जहाँ से आई थी, वहाँ से दोबारा लें।</translation>
    </message>
    <message>
        <source>The model file has format {found}, this program reads format {wanted}. Use a program and a model of matching versions.</source>
        <translation>मॉडल की फ़ाइल का फ़ॉर्मैट {found} है, यह प्रोग्राम फ़ॉर्मैट {wanted} पढ़ता है। मेल खाते संस्करणों का प्रोग्राम और मॉडल लें।</translation>
    </message>
    <message>
        <source>The picture has no valid pixel values. Save it in another format.</source>
        <translation>चित्र में मान्य पिक्सेल मान नहीं हैं। उसे दूसरे फ़ॉर्मैट में सहेजें।</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Unpack it, then open what was in it.</source>
        <translation>ZIP पासवर्ड से बंद है। उसे खोलकर फ़ाइलें निकालें, फिर वे फ़ाइलें खोलें।</translation>
    </message>
    <message>
        <source>You may not read this. Ask whoever owns it for access, or have it copied to where you may read it.</source>
        <translation>आपको इसे पढ़ने की अनुमति नहीं है। जिसकी यह है उससे अनुमति माँगें, या इसे वहाँ कॉपी करवाएँ जहाँ आप पढ़ सकें।</translation>
    </message>
    <message>
        <source>The model needs preprocessing version {wanted}, this program has version {found}. Use a program and a model of matching versions.</source>
        <translation>मॉडल को पूर्व-प्रसंस्करण का संस्करण {wanted} चाहिए, इस प्रोग्राम में संस्करण {found} है। मेल खाते संस्करणों का प्रोग्राम और मॉडल लें।</translation>
    </message>
    <message>
        <source>The work was stopped because the program was closing.</source>
        <translation>काम रोक दिया गया, क्योंकि प्रोग्राम बंद हो रहा था।</translation>
    </message>
    <message>
        <source>The settings and readings could not be read or saved. Check that the disk is not full and that you may write there.</source>
        <translation>सेटिंग और पठन पढ़े या सहेजे नहीं जा सके। देखें कि डिस्क भरी नहीं है और आपको वहाँ लिखने की अनुमति है।</translation>
    </message>
    <message>
        <source>The model file is larger than 256 MiB, which no bundle is.</source>
        <translation>मॉडल की फ़ाइल 256 MiB से बड़ी है; कोई बंडल इतना बड़ा नहीं होता।</translation>
    </message>
    <message>
        <source>The file does not say how old the patient is. Of a child under 15 the score says nothing.</source>
        <translation>फ़ाइल मरीज़ की आयु नहीं बताती। 15 वर्ष से छोटे बच्चे के बारे में स्कोर कुछ नहीं बताता।</translation>
    </message>
    <message>
        <source>The file does not say whether this is a frontal view.</source>
        <translation>फ़ाइल नहीं बताती कि यह सामने का दृश्य है या नहीं।</translation>
    </message>
    <message>
        <source>The file holds what the detector measured, not the image made for reading. The model saw none of that kind: open the other one.</source>
        <translation>फ़ाइल में डिटेक्टर का मापा हुआ है, पढ़ने के लिए बना चित्र नहीं। मॉडल ने ऐसा कोई चित्र नहीं देखा: दूसरा चित्र खोलें।</translation>
    </message>
    <message>
        <source>The image&apos;s pixels are not square, and the model sees the chest stretched or squeezed.</source>
        <translation>चित्र के पिक्सेल वर्गाकार नहीं हैं, और मॉडल को छाती खिंची या दबी हुई दिखती है।</translation>
    </message>
    <message>
        <source>The file was replaced by another since it was opened. Open it again to see what it now holds.</source>
        <translation>खोलने के बाद इस फ़ाइल की जगह दूसरी फ़ाइल आ गई। अब इसमें क्या है, यह देखने के लिए इसे फिर से खोलें।</translation>
    </message>
    <message>
        <source>The file is empty or holds nothing but zeros, as when copying was broken off. Copy it again.</source>
        <translation>फ़ाइल खाली है या इसमें केवल शून्य हैं, जैसे कॉपी बीच में रुकने पर होता है। इसे फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>The archive holds several files of this name, which cannot be told apart. Have it packed anew, each file under a name of its own.</source>
        <translation>ZIP में इस नाम की कई फ़ाइलें हैं, जिन्हें अलग नहीं पहचाना जा सकता। इसे फिर से पैक करवाएँ, हर फ़ाइल अपने अलग नाम से।</translation>
    </message>
    <message>
        <source>This folder lies more than {count} folders deep. Open it by itself.</source>
        <translation>यह फ़ोल्डर {count} से अधिक फ़ोल्डर भीतर है। इसे अलग से खोलें।</translation>
    </message>
    <message>
        <source>A window of the file makes no sense and was left out; another one of the file is used.</source>
        <translation>फ़ाइल की एक विंडो अर्थहीन है और छोड़ दी गई; फ़ाइल की दूसरी विंडो ली गई है।</translation>
    </message>
    <message>
        <source>The model file cannot be read ({why}). Check that it exists.</source>
        <translation>मॉडल की फ़ाइल पढ़ी नहीं जा सकती ({why})। देखें कि वह मौजूद है या नहीं।</translation>
    </message>
    <message>
        <source>The system could not read this ({detail}). Check the disk or USB stick.</source>
        <translation>सिस्टम इसे पढ़ नहीं सका ({detail})। डिस्क या USB ड्राइव जाँचें।</translation>
    </message>
    <message>
        <source>The file could not be written ({why}). Check that the folder exists, that you may write there and that the disk is not full.</source>
        <translation>फ़ाइल लिखी नहीं जा सकी ({why})। देखें कि फ़ोल्डर मौजूद है, आपको वहाँ लिखने की अनुमति है और डिस्क भरी नहीं है।</translation>
    </message>
    <message>
        <source>The file could not be replaced ({why}). It may be open in another program: close it there, then try again. Check also that you may write there.</source>
        <translation>फ़ाइल बदली नहीं जा सकी ({why})। हो सकता है वह किसी दूसरे प्रोग्राम में खुली हो: उसे वहाँ बंद करें, फिर दोबारा प्रयास करें। यह भी देखें कि आपको वहाँ लिखने की अनुमति है।</translation>
    </message>
    <message>
        <source>This ended the process that was reading it; nothing else was harmed. The file is damaged or was made to do so: copy it again from where it came from.</source>
        <translation>इससे इसे पढ़ने वाली प्रक्रिया बंद हो गई; और किसी चीज़ को हानि नहीं हुई। फ़ाइल ख़राब है या जानबूझकर ऐसी बनाई गई है: वह जहाँ से आई थी, वहाँ से दोबारा कॉपी करें।</translation>
    </message>
    <message>
        <source>This file in the archive is larger than the archive says.</source>
        <translation>ZIP के भीतर की यह फ़ाइल उससे बड़ी है जितना ZIP में लिखा है।</translation>
    </message>
    <message>
        <source>The archive is damaged or cut short. Copy or send it again.</source>
        <translation>ZIP फ़ाइल ख़राब या अधूरी है। उसे दोबारा कॉपी करें या भेजें।</translation>
    </message>
    <message>
        <source>This file in the archive is damaged. Copy it again.</source>
        <translation>ZIP के भीतर की यह फ़ाइल ख़राब है। उसे दोबारा कॉपी करें।</translation>
    </message>
    <message>
        <source>The header does not say how large the image is. Copy or send the file again.</source>
        <translation>हेडर नहीं बताता कि चित्र कितना बड़ा है। फ़ाइल दोबारा कॉपी करें या भेजें।</translation>
    </message>
    <message>
        <source>The file&apos;s header is damaged or cut short. Copy or send the file again.</source>
        <translation>फ़ाइल का हेडर ख़राब या अधूरा है। फ़ाइल दोबारा कॉपी करें या भेजें।</translation>
    </message>
    <message>
        <source>The compressed contents of the file are damaged. Copy it again.</source>
        <translation>फ़ाइल की संपीड़ित सामग्री ख़राब है। उसे दोबारा कॉपी करें।</translation>
    </message>
    <message>
        <source>The table of contents of this CD is damaged. Open the folder with the images instead.</source>
        <translation>इस सीडी की विषय-सूची ख़राब है। इसके बजाय चित्रों वाला फ़ोल्डर खोलें।</translation>
    </message>
    <message>
        <source>The file is damaged in a way that could not be read around.</source>
        <translation>फ़ाइल इस तरह ख़राब है कि उसे किसी तरह पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The RLE header does not fit the image. The file is damaged.</source>
        <translation>RLE हेडर चित्र से मेल नहीं खाता। फ़ाइल ख़राब है।</translation>
    </message>
    <message>
        <source>This TIFF is of a kind that the program does not read, or its header is damaged. Save it as PNG, or use the DICOM file.</source>
        <translation>यह TIFF ऐसे प्रकार की है जिसे प्रोग्राम नहीं पढ़ता, या इसका हेडर ख़राब है। इसे PNG में सहेजें, या DICOM फ़ाइल उपयोग करें।</translation>
    </message>
    <message>
        <source>The RLE segments are out of order. The file is damaged.</source>
        <translation>RLE खंड क्रम में नहीं हैं। फ़ाइल ख़राब है।</translation>
    </message>
    <message>
        <source>The compressed image in the file is damaged. Copy or send the file again.</source>
        <translation>फ़ाइल का संपीड़ित चित्र ख़राब है। फ़ाइल दोबारा कॉपी करें या भेजें।</translation>
    </message>
    <message>
        <source>The colour image has an odd width, which its format forbids.</source>
        <translation>रंगीन चित्र की चौड़ाई विषम संख्या है, जिसकी उसका फ़ॉर्मैट अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>The file&apos;s colour table is missing or damaged.</source>
        <translation>फ़ाइल की रंग-तालिका नहीं है या ख़राब है।</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short. Copy or send it again.</source>
        <translation>चित्र ख़राब या अधूरा है। उसे दोबारा कॉपी करें या भेजें।</translation>
    </message>
    <message>
        <source>The picture&apos;s header is damaged or cut short. Copy or send it again.</source>
        <translation>चित्र का हेडर ख़राब या अधूरा है। उसे दोबारा कॉपी करें या भेजें।</translation>
    </message>
    <message>
        <source>This took longer than {seconds} seconds and was stopped. Copy the file again from where it came from, then try once more.</source>
        <translation>इसमें {seconds} सेकंड से अधिक लगे, इसलिए इसे रोक दिया गया। फ़ाइल जहाँ से आई थी, वहाँ से दोबारा कॉपी करें, फिर एक बार और प्रयास करें।</translation>
    </message>
    <message>
        <source>The program failed on this file through a fault of its own. Please report it.</source>
        <translation>इस फ़ाइल पर प्रोग्राम अपनी ही गड़बड़ी से विफल हुआ। कृपया इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>The model file&apos;s description is damaged. Get the file again from where it came from.</source>
        <translation>मॉडल की फ़ाइल का विवरण ख़राब है। फ़ाइल जहाँ से आई थी, वहाँ से दोबारा लें।</translation>
    </message>
    <message>
        <source>The marks that were saved for this radiograph are damaged and cannot be shown.</source>
        <translation>इस एक्स-रे के लिए सहेजे गए चिह्न ख़राब हैं और दिखाए नहीं जा सकते।</translation>
    </message>
    <message>
        <source>This needs more memory than the program gives to one file, or than is free. Close other programs, then try again.</source>
        <translation>इसके लिए उससे अधिक मेमोरी चाहिए जितनी प्रोग्राम एक फ़ाइल को देता है, या जितनी ख़ाली है। दूसरे प्रोग्राम बंद करें, फिर दोबारा प्रयास करें।</translation>
    </message>
    <message>
        <source>The model&apos;s answer is not a number: it is damaged or was trained badly. Use another model.</source>
        <translation>मॉडल का उत्तर कोई संख्या नहीं है: वह ख़राब है या ठीक से प्रशिक्षित नहीं हुआ। दूसरा मॉडल उपयोग करें।</translation>
    </message>
    <message>
        <source>The model does not do what its description says.</source>
        <translation>मॉडल वह नहीं करता जो उसका विवरण कहता है।</translation>
    </message>
    <message>
        <source>The model file holds {what}, which no model made for this program does. It was not loaded; choose another file.</source>
        <translation>मॉडल की फ़ाइल में ऐसा कुछ है ({what}) जो इस प्रोग्राम के लिए बने किसी मॉडल में नहीं होता। उसे लोड नहीं किया गया; कोई दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>An archive inside an archive is not opened. Unpack it first.</source>
        <translation>ZIP के भीतर का ZIP नहीं खोला जाता। पहले उसकी फ़ाइलें निकालें।</translation>
    </message>
    <message>
        <source>The file nests sequences more than {deep} deep, which no real one does. It was not opened.</source>
        <translation>फ़ाइल में सीक्वेंस {deep} से अधिक स्तर तक एक के भीतर एक हैं, जो किसी असली फ़ाइल में नहीं होता। उसे नहीं खोला गया।</translation>
    </message>
    <message>
        <source>The file is DICOM but holds no image, only data about one. Choose the image itself.</source>
        <translation>फ़ाइल DICOM है पर उसमें चित्र नहीं है, केवल चित्र के बारे में जानकारी है। चित्र वाली फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>This model was not made for this program: it carries no description. Make one with `tbtrain export`, or choose another file.</source>
        <translation>यह मॉडल इस प्रोग्राम के लिए नहीं बना: इसमें विवरण नहीं है। `tbtrain export` से मॉडल बनाएँ, या दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Nothing here is a radiograph: no DICOM, PNG, JPEG, TIFF or BMP file.</source>
        <translation>यहाँ कुछ भी एक्स-रे नहीं है: कोई DICOM, PNG, JPEG, TIFF या BMP फ़ाइल नहीं।</translation>
    </message>
    <message>
        <source>This picture is not a DICOM file, so it has no tags.</source>
        <translation>यह चित्र DICOM फ़ाइल नहीं है, इसलिए इसमें टैग नहीं हैं।</translation>
    </message>
    <message>
        <source>This is not a model that the program can load. Choose another file.</source>
        <translation>यह ऐसा मॉडल नहीं है जिसे प्रोग्राम लोड कर सके। दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>This is neither a DICOM file nor a PNG, JPEG, TIFF or BMP picture, whatever its name says.</source>
        <translation>नाम चाहे जो हो, यह न DICOM फ़ाइल है, न PNG, JPEG, TIFF या BMP चित्र।</translation>
    </message>
    <message>
        <source>The CD&apos;s table of contents names this as an image, but it is neither DICOM nor a picture, as when copying went wrong. Copy it again.</source>
        <translation>सीडी की विषय-सूची इसे चित्र बताती है, पर यह न DICOM है न कोई चित्र, जैसा नक़ल बिगड़ने पर होता है। इसे फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>The archive no longer holds this file. Open it again.</source>
        <translation>ZIP में यह फ़ाइल अब नहीं है। ZIP दोबारा खोलें।</translation>
    </message>
    <message>
        <source>The CD&apos;s table of contents names a file that is missing.</source>
        <translation>सीडी की विषय-सूची में ऐसी फ़ाइल का नाम है जो मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>There is no file or folder here. It may have been moved.</source>
        <translation>यहाँ कोई फ़ाइल या फ़ोल्डर नहीं है। शायद हटाया गया है।</translation>
    </message>
    <message>
        <source>The file cannot be opened any more. It may have been moved.</source>
        <translation>फ़ाइल अब खुल नहीं सकती। शायद हटाई गई है।</translation>
    </message>
    <message>
        <source>The site threshold of {score} was set for another model and says nothing about this one&apos;s scores. Set the threshold for the model in use.</source>
        <translation>केंद्र की सीमा {score} किसी दूसरे मॉडल के लिए तय की गई थी और इस मॉडल के स्कोर पर लागू नहीं होती। उपयोग में मॉडल के लिए सीमा तय करें।</translation>
    </message>
    <message>
        <source>This is a link to a place outside of the folder, and was not followed. Open that place itself.</source>
        <translation>यह फ़ोल्डर के बाहर की जगह का लिंक है, और इसका अनुसरण नहीं किया गया। वह जगह सीधे खोलें।</translation>
    </message>
    <message>
        <source>The archive names a place outside itself for this file. It was not opened.</source>
        <translation>ZIP में इस फ़ाइल के लिए ZIP के बाहर का स्थान दिया गया है। इसे नहीं खोला गया।</translation>
    </message>
    <message>
        <source>The table of contents points outside its own folder. This was not followed.</source>
        <translation>विषय-सूची अपने फ़ोल्डर के बाहर की ओर इशारा करती है। उसे नहीं माना गया।</translation>
    </message>
    <message>
        <source>This kind of picture (HEIC, WebP, AVIF, JPEG 2000, JPEG-LS or JPEG XL) cannot be opened here. Save it as JPEG or PNG, then open that.</source>
        <translation>इस तरह का चित्र (HEIC, WebP, AVIF, JPEG 2000, JPEG-LS या JPEG XL) यहाँ नहीं खुल सकता। इसे JPEG या PNG के रूप में सहेजें, फिर वही खोलें।</translation>
    </message>
    <message>
        <source>The model&apos;s preprocessing settings make no sense.</source>
        <translation>मॉडल की पूर्व-प्रसंस्करण सेटिंग अर्थहीन हैं।</translation>
    </message>
    <message>
        <source>A site threshold lies between 0 and 100.</source>
        <translation>केंद्र की सीमा 0 और 100 के बीच होती है।</translation>
    </message>
    <message>
        <source>A site threshold belongs to a model; none is loaded.</source>
        <translation>केंद्र की सीमा किसी मॉडल की होती है; कोई मॉडल लोड नहीं है।</translation>
    </message>
    <message>
        <source>The compressed image has another size than the header says. The file is damaged or was put together wrongly.</source>
        <translation>संपीड़ित चित्र का आकार हेडर में बताए आकार से अलग है। फ़ाइल ख़राब है या ग़लत जोड़ी गई है।</translation>
    </message>
    <message>
        <source>The folder for settings and readings cannot be made ({why}). Check that you may write there; until then nothing is saved.</source>
        <translation>सेटिंग और पठन का फ़ोल्डर नहीं बन सकता ({why})। देखें कि आपको वहाँ लिखने की अनुमति है; तब तक कुछ नहीं सहेजा जाएगा।</translation>
    </message>
    <message>
        <source>Another program is holding the settings and readings. This change was not saved; close the other program, then make it again.</source>
        <translation>सेटिंग और पठन किसी दूसरे प्रोग्राम के कब्ज़े में हैं। यह बदलाव सहेजा नहीं गया; दूसरा प्रोग्राम बंद करें, फिर इसे दोबारा करें।</translation>
    </message>
    <message>
        <source>The settings and readings were saved by a newer version of this program. Install that version; until then nothing is saved.</source>
        <translation>सेटिंग और पठन इस प्रोग्राम के किसी नए संस्करण ने सहेजे हैं। वह संस्करण इंस्टॉल करें; तब तक कुछ नहीं सहेजा जाएगा।</translation>
    </message>
    <message>
        <source>The archive holds more than this program unpacks. Unpack it and open a part of it.</source>
        <translation>ZIP में उससे अधिक है जितना यह प्रोग्राम निकालता है। फ़ाइलें स्वयं निकालें और उनका एक भाग खोलें।</translation>
    </message>
    <message>
        <source>The file unpacks to more than any radiograph. It was not opened.</source>
        <translation>खुलने पर फ़ाइल किसी भी एक्स-रे से बड़ी हो जाती है। उसे नहीं खोला गया।</translation>
    </message>
    <message>
        <source>The header claims {columns} × {rows} pixels, more than any radiograph has.</source>
        <translation>हेडर {columns} × {rows} पिक्सेल बताता है, जो किसी भी एक्स-रे से अधिक है।</translation>
    </message>
    <message>
        <source>The file unpacks to more data than any radiograph holds. It was not opened.</source>
        <translation>खुलने पर फ़ाइल में किसी भी एक्स-रे से अधिक डेटा निकलता है। उसे नहीं खोला गया।</translation>
    </message>
    <message>
        <source>The file&apos;s header holds more than any radiograph&apos;s. It was not opened.</source>
        <translation>फ़ाइल के हेडर में किसी भी एक्स-रे के हेडर से अधिक सामग्री है। उसे नहीं खोला गया।</translation>
    </message>
    <message>
        <source>The picture has more pixels than any radiograph. It was not opened.</source>
        <translation>चित्र में किसी भी एक्स-रे से अधिक पिक्सेल हैं। उसे नहीं खोला गया।</translation>
    </message>
    <message>
        <source>There is not enough memory to open this file.</source>
        <translation>यह फ़ाइल खोलने के लिए पर्याप्त मेमोरी नहीं है।</translation>
    </message>
    <message>
        <source>The file is larger than 512 MiB, which no radiograph is. It was not opened.</source>
        <translation>फ़ाइल 512 MiB से बड़ी है; कोई एक्स-रे इतना बड़ा नहीं होता। उसे नहीं खोला गया।</translation>
    </message>
    <message>
        <source>The file has more entries than can be listed.</source>
        <translation>फ़ाइल में इतनी प्रविष्टियाँ हैं कि सूची में नहीं आ सकतीं।</translation>
    </message>
    <message>
        <source>The folder holds more than {count} files and folders. Open fewer.</source>
        <translation>फ़ोल्डर में {count} से अधिक फ़ाइलें और फ़ोल्डर हैं। कम खोलें।</translation>
    </message>
    <message>
        <source>The file claims {frames} frames; it was not opened.</source>
        <translation>फ़ाइल {frames} फ़्रेम बताती है; उसे नहीं खोला गया।</translation>
    </message>
    <message>
        <source>There are more than {count} images here. Open fewer.</source>
        <translation>यहाँ {count} से अधिक चित्र हैं। कम खोलें।</translation>
    </message>
    <message>
        <source>The file holds far less image than its header says. Copy it again.</source>
        <translation>फ़ाइल में चित्र का डेटा हेडर में बताए से बहुत कम है। उसे दोबारा कॉपी करें।</translation>
    </message>
    <message>
        <source>The compressed image ends too early. Copy the file again.</source>
        <translation>संपीड़ित चित्र समय से पहले समाप्त हो जाता है। फ़ाइल दोबारा कॉपी करें।</translation>
    </message>
    <message>
        <source>The file holds less image than its header says. It was cut short: copy or send it again.</source>
        <translation>फ़ाइल में चित्र का डेटा हेडर में बताए से कम है। वह अधूरी है: उसे दोबारा कॉपी करें या भेजें।</translation>
    </message>
    <message>
        <source>The file ends in the middle of its header. Copy or send it again.</source>
        <translation>फ़ाइल अपने हेडर के बीच में ही समाप्त हो जाती है। उसे दोबारा कॉपी करें या भेजें।</translation>
    </message>
    <message>
        <source>The picture is cut short: its end is missing. Copy or send it again.</source>
        <translation>चित्र अधूरा है: उसका अंत नहीं है। उसे दोबारा कॉपी करें या भेजें।</translation>
    </message>
    <message>
        <source>The image is compressed in a way this program does not know ({uid}). Save it uncompressed or as JPEG 2000.</source>
        <translation>चित्र ऐसे तरीक़े से संपीड़ित है जिसे यह प्रोग्राम नहीं जानता ({uid})। उसे असंपीड़ित या JPEG 2000 के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>The picture has 16 bits a colour, in a form this program does not read. Save it as 16-bit grey PNG.</source>
        <translation>चित्र में प्रति रंग 16 बिट हैं, ऐसे रूप में जिसे यह प्रोग्राम नहीं पढ़ता। इसे 16-बिट ग्रे PNG के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>The image has {samples} samples of {bits} bits a pixel, a form this program does not read.</source>
        <translation>चित्र में प्रति पिक्सेल {bits} बिट के {samples} सैंपल हैं; यह रूप यह प्रोग्राम नहीं पढ़ता।</translation>
    </message>
    <message>
        <source>The image&apos;s colours are coded in a way this program does not read. Save it as RGB or grayscale.</source>
        <translation>चित्र के रंग ऐसे तरीक़े से कोडित हैं जिसे यह प्रोग्राम नहीं पढ़ता। उसे RGB या ग्रेस्केल में सहेजें।</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>क्रिया या कुंजी खोजें</translation>
    </message>
    <message>
        <source>New key for the chosen action</source>
        <translation>चुनी गई क्रिया की नई कुंजी</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>यह कुंजी लें</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>कोई कुंजी नहीं</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>सब मूल रूप में</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>क्रियाएँ और उनकी कुंजियाँ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>क्रिया</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>नई कुंजी:</translation>
    </message>
    <message>
        <source>Always: arrows move the image, with Ctrl they change the window; with a tool in hand they move its point (Shift: finely) and Return sets it. Tab goes from control to control.</source>
        <translation>हमेशा: तीर चित्र को खिसकाते हैं, Ctrl के साथ विंडो बदलते हैं; औज़ार के साथ उसका बिंदु खिसकाते हैं (Shift: बारीकी से) और Enter उसे लगाता है। Tab एक नियंत्रण से अगले पर जाता है।</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}” already. Choose another key, or change that one first.</source>
        <translation>{key} पहले से “{action}” की है। दूसरी कुंजी चुनें, या पहले उसे बदलें।</translation>
    </message>
</context>
<context>
    <name>SideLetters</name>
    <message>
        <source>Turned 90° right</source>
        <translation>90° दाएँ घुमाया गया</translation>
    </message>
    <message>
        <source>Turned 180°</source>
        <translation>180° घुमाया गया</translation>
    </message>
    <message>
        <source>Turned 90° left</source>
        <translation>90° बाएँ घुमाया गया</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>बाएँ-दाएँ पलटा गया</translation>
    </message>
    <message>
        <source>Mirrored, then turned 90° right</source>
        <translation>बाएँ-दाएँ पलटा, फिर 90° दाएँ घुमाया गया</translation>
    </message>
    <message>
        <source>Mirrored top to bottom</source>
        <translation>ऊपर-नीचे पलटा गया</translation>
    </message>
    <message>
        <source>Mirrored, then turned 90° left</source>
        <translation>बाएँ-दाएँ पलटा, फिर 90° बाएँ घुमाया गया</translation>
    </message>
</context>
<context>
    <name>SiteDialogs</name>
    <message>
        <source>Reader&apos;s name</source>
        <translation>पाठक का नाम</translation>
    </message>
    <message>
        <source>Name or initials that your readings are saved under:</source>
        <translation>नाम या आद्याक्षर, जिससे आपके पठन सहेजे जाएँगे:</translation>
    </message>
    <message>
        <source>Export readings</source>
        <translation>पठन निर्यात करें</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>तालिका (*.csv)</translation>
    </message>
    <message>
        <source>Delete all settings and readings</source>
        <translation>सभी सेटिंग और पठन मिटाएँ</translation>
    </message>
    <message>
        <source>Delete all readings, comments, regions, settings and the list of recent items?</source>
        <translation>सभी पठन, टिप्पणियाँ, क्षेत्र, सेटिंग और हाल में खोली गई चीज़ों की सूची मिटाएँ?</translation>
    </message>
    <message>
        <source>They are on this computer only and cannot be brought back. Radiographs are not touched.</source>
        <translation>वे केवल इसी कंप्यूटर पर हैं और वापस नहीं लाए जा सकते। एक्स-रे वैसे ही रहेंगे।</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
</context>
<context>
    <name>SiteSection</name>
    <message>
        <source>Site threshold, a score from 0 to 100</source>
        <translation>केंद्र की सीमा, 0 से 100 तक का स्कोर</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>तय करें</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Site threshold</source>
        <translation>केंद्र की सीमा</translation>
    </message>
    <message>
        <source>None is set. The model suggests {score:g}.</source>
        <translation>कोई तय नहीं। मॉडल {score:g} सुझाता है।</translation>
    </message>
    <message>
        <source>None is set: the list is not divided into refer and no referral.</source>
        <translation>कोई तय नहीं: सूची रेफ़र करें और रेफ़र नहीं में नहीं बँटती।</translation>
    </message>
    <message>
        <source>{score:g} was set for another model ({other}) and does not hold for this one. Set it anew for the model in use ({model}).</source>
        <translation>{score:g} दूसरे मॉडल ({other}) के लिए तय की गई थी और इस पर लागू नहीं होती। उपयोग में मॉडल ({model}) के लिए इसे नए सिरे से तय करें।</translation>
    </message>
    <message>
        <source>Scores of {score:g} and above are referred. Holds for model {other} only.</source>
        <translation>{score:g} और अधिक स्कोर रेफ़र होते हैं। केवल मॉडल {other} के लिए।</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>the blind first reading is not done yet.</source>
        <translation>बिना स्कोर का पहला पठन अभी नहीं हुआ।</translation>
    </message>
    <message>
        <source>the radiograph has not been analysed yet.</source>
        <translation>एक्स-रे का विश्लेषण अभी नहीं हुआ।</translation>
    </message>
    <message>
        <source>colour capture, shown as it is</source>
        <translation>रंगीन कैप्चर, जैसा है वैसा ही</translation>
    </message>
    <message>
        <source>LUT {0}</source>
        <translation>LUT {0}</translation>
    </message>
    <message>
        <source>window width {0:.0f}, centre {1:.0f}</source>
        <translation>विंडो चौड़ाई {0:.0f}, विंडो केंद्र {1:.0f}</translation>
    </message>
    <message>
        <source>, inverted</source>
        <translation>, रंग उलटे</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>बाएँ-दाएँ पलटा गया</translation>
    </message>
    <message>
        <source>turned by {0}° clockwise</source>
        <translation>घड़ी की दिशा में {0}° घुमाया गया</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>अनुसंधान के लिए, निदान के लिए नहीं</translation>
    </message>
    <message>
        <source>No score: {0}</source>
        <translation>स्कोर नहीं: {0}</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>स्कोर नहीं</translation>
    </message>
    <message>
        <source>TB score {0} of 100</source>
        <translation>टीबी स्कोर 100 में से {0}</translation>
    </message>
    <message>
        <source> (95 % interval {0}–{1})</source>
        <translation> (95 % अंतराल {0}–{1})</translation>
    </message>
    <message>
        <source>heat-map threshold {0:.2f}</source>
        <translation>हीट मैप की सीमा {0:.2f}</translation>
    </message>
    <message>
        <source>site threshold {0:g}</source>
        <translation>केंद्र की सीमा {0:g}</translation>
    </message>
    <message>
        <source>Reader&apos;s verdict: {0}</source>
        <translation>पाठक का निर्णय: {0}</translation>
    </message>
    <message>
        <source>Model {0}</source>
        <translation>मॉडल {0}</translation>
    </message>
    <message>
        <source>no model loaded</source>
        <translation>कोई मॉडल लोड नहीं</translation>
    </message>
    <message>
        <source>written {0}</source>
        <translation>समय {0}</translation>
    </message>
</context>
<context>
    <name>TagBrowser</name>
    <message>
        <source>DICOM tags</source>
        <translation>DICOM टैग</translation>
    </message>
    <message>
        <source>Search tag, name or value</source>
        <translation>टैग, नाम या मान खोजें</translation>
    </message>
    <message>
        <source>Tags of the file</source>
        <translation>फ़ाइल के टैग</translation>
    </message>
    <message>
        <source>Value of the chosen tag</source>
        <translation>चुने गए टैग का मान</translation>
    </message>
    <message>
        <source>Choose a line to read its value here.</source>
        <translation>कोई पंक्ति चुनें, उसका मान यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>मान कॉपी करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>कोई फ़ाइल खुली नहीं है।</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>खोज जारी …</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>कुछ नहीं मिला।</translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>बाइट</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>More … (double-click)</source>
        <translation>और … (डबल-क्लिक)</translation>
    </message>
</context>
<context>
    <name>TrueSize</name>
    <message>
        <source>True size needs the pixel spacing, which this file does not state. Calibrate with a known length.</source>
        <translation>वास्तविक आकार के लिए पिक्सेल स्पेसिंग चाहिए, जो यह फ़ाइल नहीं बताती। ज्ञात लंबाई से अंशांकन करें।</translation>
    </message>
    <message>
        <source>True size cannot be shown: this screen does not report its own size.</source>
        <translation>वास्तविक आकार नहीं दिखाया जा सकता: यह स्क्रीन अपना आकार नहीं बताती।</translation>
    </message>
    <message>
        <source>True size ({unit}): {spacing} mm a pixel, on a screen that reports {dpi} dots per inch.</source>
        <translation>वास्तविक आकार ({unit}): प्रति पिक्सेल {spacing} mm; स्क्रीन के अनुसार {dpi} डॉट प्रति इंच।</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>mm at detector</source>
        <translation>mm, डिटेक्टर पर</translation>
    </message>
    <message>
        <source>mm, calibrated by hand</source>
        <translation>mm, हाथ से अंशांकित</translation>
    </message>
    <message>
        <source>mm, origin not stated</source>
        <translation>mm, आधार नहीं बताया गया</translation>
    </message>
    <message>
        <source>mm² at detector</source>
        <translation>mm², डिटेक्टर पर</translation>
    </message>
    <message>
        <source>mm², calibrated by hand</source>
        <translation>mm², हाथ से अंशांकित</translation>
    </message>
    <message>
        <source>mm², origin not stated</source>
        <translation>mm², आधार नहीं बताया गया</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>&amp;Window</source>
        <translation>विंडो (&amp;W)</translation>
    </message>
    <message>
        <source>Window {number} of the file</source>
        <translation>फ़ाइल की विंडो {number}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>स्वचालित</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>हाथ से</translation>
    </message>
    <message>
        <source>A colour capture has no window</source>
        <translation>रंगीन कैप्चर में विंडो नहीं होती</translation>
    </message>
    <message>
        <source>No radiograph is open</source>
        <translation>कोई एक्स-रे खुला नहीं है</translation>
    </message>
    <message>
        <source>Automatic (around the lungs)</source>
        <translation>स्वचालित (फेफड़ों के आसपास)</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>फेफड़ा</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>हड्डी</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>पूरा परास</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Radiographs</source>
        <translation>एक्स-रे</translation>
    </message>
</context>
<context>
    <name>WorklistProgress</name>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <translation>{total} में से {done} पर रुका</translation>
    </message>
    <message>
        <source>Analysing {done} of {total}</source>
        <translation>{total} में से {done} का विश्लेषण</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>List no more of this; what was found stays</source>
        <translation>इसमें से और न जोड़ें; जो मिल चुका, वह रहेगा</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>While paused, only the radiographs that you look at are analysed</source>
        <translation>रुके रहने पर केवल उन एक्स-रे का विश्लेषण होता है जिन्हें आप देखते हैं</translation>
    </message>
</context>
<context>
    <name>_FindLine</name>
    <message>
        <source>Empty the line</source>
        <translation>पंक्ति ख़ाली करें</translation>
    </message>
</context>
</TS>
