<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;files …</source>
        <translation>Ouvrir des fichiers …</translation>
    </message>
    <message>
        <source>Open f&amp;older …</source>
        <translation>Ouvrir un dossier …</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>Ouvrir l&apos;exemple</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>&amp;One radiograph</source>
        <translation>Une radiographie</translation>
    </message>
    <message>
        <source>&amp;Two side by side</source>
        <translation>Deux côte à côte</translation>
    </message>
    <message>
        <source>&amp;Four side by side</source>
        <translation>Quatre côte à côte</translation>
    </message>
    <message>
        <source>&amp;Next viewport</source>
        <translation>Vue suivante</translation>
    </message>
    <message>
        <source>&amp;Link zoom and window</source>
        <translation>Lier zoom et fenêtre</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un élément récent</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>T&amp;urn</source>
        <translation>Pivoter</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Compare with another &amp;model …</source>
        <translation>Comparer avec un autre modèle …</translation>
    </message>
    <message>
        <source>&amp;End the comparison</source>
        <translation>Terminer la comparaison</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>The file&apos;s own windows, and those worked out from the image (W)</source>
        <translation>Les fenêtres du fichier et celles calculées d&apos;après l&apos;image (W)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Pivoter</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Save &amp;picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;report …</source>
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
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>ArrangementControls</name>
    <message>
        <source>Find patient, date, or score: &gt;50</source>
        <translation>Chercher patient, date ou score : &gt;50</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Words of name, Patient ID, date or file; or a score such as &gt;50, &lt;=20 (Ctrl+F)</source>
        <translation>Mots du nom, de l&apos;identifiant du patient, de la date ou du fichier ; ou un score tel que &gt;50, &lt;=20 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Which radiographs the list shows</source>
        <translation>Radiographies affichées dans la liste</translation>
    </message>
    <message>
        <source>What the list is sorted by</source>
        <translation>Critère de tri de la liste</translation>
    </message>
    <message>
        <source>Highest or latest first</source>
        <translation>Le plus élevé ou le plus récent d&apos;abord</translation>
    </message>
    <message>
        <source>Lowest or first first</source>
        <translation>Le plus bas ou le premier d&apos;abord</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Référer</translation>
    </message>
    <message>
        <source>No referral</source>
        <translation>Ne pas référer</translation>
    </message>
    <message>
        <source>Without verdict</source>
        <translation>Sans verdict</translation>
    </message>
    <message>
        <source>With verdict</source>
        <translation>Avec verdict</translation>
    </message>
    <message>
        <source>With score</source>
        <translation>Avec score</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non évaluée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Ordre d&apos;ouverture</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>BoxSection</name>
    <message>
        <source>Boxes; choosing one zooms to it</source>
        <translation>Cadres ; en choisir un zoome dessus</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <source>Click one to zoom to it.</source>
        <translation>Cliquez sur un cadre pour zoomer dessus.</translation>
    </message>
    <message>
        <source>No region of the model&apos;s minimum area at this threshold, only smaller ones.</source>
        <translation>À ce seuil, aucune région n&apos;atteint la surface minimale du modèle.</translation>
    </message>
    <message>
        <source>No region at this threshold. The highest activation is {highest}.</source>
        <translation>Aucune région à ce seuil. L&apos;activation la plus élevée est {highest}.</translation>
    </message>
    <message>
        <source>peak {peak}  mean {mean}</source>
        <translation>max. {peak}  moyenne {mean}</translation>
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
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Model id (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
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
        <source>Sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat-map threshold</source>
        <translation>Seuil de la carte de chaleur</translation>
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
        <source>Its numbers</source>
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
        <translation>Fermer</translation>
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
        <source>The file of the model “{0}” holds another model now: look at its card (Ctrl+M).</source>
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
        <translation>Étalonner</translation>
    </message>
    <message>
        <source>Known length in millimetres</source>
        <translation>Longueur connue en millimètres</translation>
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
        <translation>Radiographie</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasHint</name>
    <message>
        <source>Length: drag from end to end. Esc puts the tool away.</source>
        <translation>Longueur : tirez d&apos;un bout à l&apos;autre. Échap range l&apos;outil.</translation>
    </message>
    <message>
        <source>Angle: click the end of one arm, the corner, the end of the other. Esc puts the tool away.</source>
        <translation>Angle : cliquez l&apos;extrémité d&apos;un côté, le sommet, l&apos;extrémité de l&apos;autre. Échap range l&apos;outil.</translation>
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
        <source>Region: drag around it, or click its corners and double-click the last. Esc puts the tool away.</source>
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
        <translation>Pas de score : {reason}</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Lecture de {name} …</translation>
    </message>
</context>
<context>
    <name>ColourBar</name>
    <message>
        <source>Colour bar of the heat map, activation 0 to 1</source>
        <translation>Échelle de couleurs de la carte de chaleur, activation de 0 à 1</translation>
    </message>
    <message>
        <source>Activation of the TB class. The same colour means the same in every patient.</source>
        <translation>Activation de la classe TB. La même couleur a le même sens chez tous les patients.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
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
        <translation>Comparer avec un autre modèle</translation>
    </message>
    <message>
        <source>This is the model in use. Choose another one to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>The settings and readings were damaged. They were put aside as {name}, and new ones begun.</source>
        <translation>Les réglages et les lectures étaient endommagés. Ils ont été mis de côté sous le nom {name} et de nouveaux ont été créés.</translation>
    </message>
</context>
<context>
    <name>CornerText</name>
    <message>
        <source>Colour capture</source>
        <translation>Image en couleurs</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Inversée</translation>
    </message>
    <message>
        <source>{years} y</source>
        <translation>{years} ans</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>né(e) le {date}</translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation>Zoom {percent} %</translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>With patient data: name, number, dates, file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing that is burned into the image itself goes along in any case. Look before you pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <source>Chest radiograph report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to give yet: open a radiograph first.</source>
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
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Texte du guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Find in the guide (Return: next place)</source>
        <translation>Chercher dans le guide (Entrée : suivant)</translation>
    </message>
</context>
<context>
    <name>HeatmapActions</name>
    <message>
        <source>&amp;Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>&amp;Lower threshold</source>
        <translation>Baisser le seuil</translation>
    </message>
    <message>
        <source>&amp;Higher threshold</source>
        <translation>Relever le seuil</translation>
    </message>
    <message>
        <source>Lower by a hundredth</source>
        <translation>Baisser d&apos;un centième</translation>
    </message>
    <message>
        <source>Higher by a hundredth</source>
        <translation>Relever d&apos;un centième</translation>
    </message>
    <message>
        <source>Model&apos;s &amp;default threshold</source>
        <translation>Seuil par défaut du modèle</translation>
    </message>
    <message>
        <source>&amp;Filled</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>&amp;Contours</source>
        <translation>Contours</translation>
    </message>
    <message>
        <source>&amp;Switch between filled and contours</source>
        <translation>Alterner rempli et contours</translation>
    </message>
    <message>
        <source>Look &amp;beneath (hold the key)</source>
        <translation>Voir dessous (maintenir la touche)</translation>
    </message>
</context>
<context>
    <name>HeatmapSection</name>
    <message>
        <source>Heat-map threshold</source>
        <translation>Seuil de la carte de chaleur</translation>
    </message>
    <message>
        <source>Activation at and above it is shown and boxed ([ and ]). Double-click for the model&apos;s default.</source>
        <translation>L&apos;activation à partir de ce seuil est montrée et encadrée ([ et ]). Double-clic : seuil par défaut du modèle.</translation>
    </message>
    <message>
        <source>Heat-map opacity</source>
        <translation>Opacité de la carte de chaleur</translation>
    </message>
    <message>
        <source>How much of the radiograph is covered.</source>
        <translation>Part de la radiographie qui est couverte.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Back to the threshold the model came with (D)</source>
        <translation>Revenir au seuil fourni avec le modèle (D)</translation>
    </message>
    <message>
        <source>Map (H)</source>
        <translation>Carte (H)</translation>
    </message>
    <message>
        <source>Boxes (B)</source>
        <translation>Cadres (B)</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Style of the heat map</source>
        <translation>Style de la carte de chaleur</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>Contours</translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation>Couleurs de la carte de chaleur</translation>
    </message>
    <message>
        <source>All of them can be told apart by colour-blind readers, and in print.</source>
        <translation>Toutes se distinguent par les lecteurs daltoniens et à l&apos;impression.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>&amp;Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>&amp;Keyboard …</source>
        <translation>Clavier …</translation>
    </message>
    <message>
        <source>What the model &amp;is and is not</source>
        <translation>Ce que le modèle est et n&apos;est pas</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Move to the &amp;other screen</source>
        <translation>Déplacer vers l&apos;autre écran</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>&amp;Display size</source>
        <translation>Taille de l&apos;affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Settings cannot be saved in this window.</source>
        <translation>Les réglages ne peuvent pas être enregistrés dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The change holds from the next start of the program.</source>
        <translation>Le changement prendra effet au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Languages other than English were not reviewed by clinicians who speak them.</source>
        <translation>Les langues autres que l&apos;anglais n&apos;ont pas été relues par des cliniciens qui les parlent.</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modèle : {name}</translation>
    </message>
    <message>
        <source>There is only one screen.</source>
        <translation>Il n&apos;y a qu&apos;un seul écran.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Drop chest radiographs here</source>
        <translation>Déposez ici des radiographies thoraciques</translation>
    </message>
    <message>
        <source>DICOM, PNG, JPEG, TIFF or BMP files, folders, ZIP archives, CDs</source>
        <translation>Fichiers DICOM, PNG, JPEG, TIFF ou BMP, dossiers, archives ZIP, CD</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>There is not enough memory to show this image.</source>
        <translation>La mémoire ne suffit pas pour afficher cette image.</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>&amp;Reset window</source>
        <translation>Rétablir la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Next window</source>
        <translation>Fenêtre suivante</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>&amp;Overlays</source>
        <translation>Surimpressions</translation>
    </message>
    <message>
        <source>&amp;Magnifier</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>&amp;Left drag changes the window</source>
        <translation>Le glisser gauche change la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>&amp;True size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Turn &amp;right</source>
        <translation>Pivoter à droite</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>Pivoter à gauche</translation>
    </message>
    <message>
        <source>Flip &amp;horizontally</source>
        <translation>Retourner horizontalement</translation>
    </message>
    <message>
        <source>Flip &amp;vertically</source>
        <translation>Retourner verticalement</translation>
    </message>
    <message>
        <source>As in the &amp;file</source>
        <translation>Comme dans le fichier</translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>Magnifier: image, and image with heat map</source>
        <translation>Loupe : image, et image avec carte de chaleur</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>With heat map</source>
        <translation>Avec carte de chaleur</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open files …</source>
        <translation>Ouvrir des fichiers …</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>Ouvrir un dossier …</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Ouvrir l&apos;exemple</translation>
    </message>
    <message>
        <source>Open radiographs</source>
        <translation>Ouvrir des radiographies</translation>
    </message>
    <message>
        <source>Open a folder of radiographs</source>
        <translation>Ouvrir un dossier de radiographies</translation>
    </message>
    <message>
        <source>Radiographs and archives</source>
        <translation>Radiographies et archives</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>Usage de recherche, pas pour le diagnostic</translation>
    </message>
</context>
<context>
    <name>MarkLayer</name>
    <message>
        <source>{length} mm, set by hand</source>
        <translation>{length} mm, saisi à la main</translation>
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
        <translation>Marques</translation>
    </message>
    <message>
        <source>Calibrated by hand with a line of {length} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
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
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Measure &amp;length</source>
        <translation>Mesurer une longueur</translation>
    </message>
    <message>
        <source>Measure &amp;angle</source>
        <translation>Mesurer un angle</translation>
    </message>
    <message>
        <source>Draw &amp;ellipse</source>
        <translation>Tracer une ellipse</translation>
    </message>
    <message>
        <source>Draw re&amp;gion</source>
        <translation>Tracer une région</translation>
    </message>
    <message>
        <source>&amp;Calibrate with a known length …</source>
        <translation>Étalonner avec une longueur connue …</translation>
    </message>
    <message>
        <source>&amp;Put the tool away</source>
        <translation>Ranger l&apos;outil</translation>
    </message>
    <message>
        <source>&amp;Name the selected mark …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the selected mark</source>
        <translation>Supprimer la marque choisie</translation>
    </message>
    <message>
        <source>Remove the cali&amp;bration</source>
        <translation>Supprimer l&apos;étalonnage</translation>
    </message>
    <message>
        <source>&amp;Show marks</source>
        <translation>Montrer les marques</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Rétablir</translation>
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
        <source>Score {score}   own threshold {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelStatement</name>
    <message>
        <source>What the model is and is not</source>
        <translation>Ce que le modèle est et n&apos;est pas</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>Usage de recherche, pas pour le diagnostic</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce qu&apos;il est</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Ce qu&apos;il n&apos;est pas</translation>
    </message>
    <message>
        <source>I have read this. Decisions about patients stay with me.</source>
        <translation>J&apos;ai lu ceci. Les décisions concernant les patients restent les miennes.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A program that estimates from one frontal chest radiograph of an adult how likely TB is.</source>
        <translation>Un programme qui estime, d&apos;après une radiographie thoracique de face d&apos;un adulte, la probabilité de tuberculose.</translation>
    </message>
    <message>
        <source>The score, 0 to 100, is that probability × 100. The heat map shows where the model saw it.</source>
        <translation>Le score, de 0 à 100, est cette probabilité × 100. La carte de chaleur montre où le modèle l&apos;a vue.</translation>
    </message>
    <message>
        <source>It works on this computer alone. No radiograph leaves it.</source>
        <translation>Il travaille sur cet ordinateur seul. Aucune radiographie n&apos;en sort.</translation>
    </message>
    <message>
        <source>It is no medical device and makes no diagnosis. A low score does not exclude TB.</source>
        <translation>Ce n&apos;est pas un dispositif médical et il ne pose aucun diagnostic. Un score bas n&apos;exclut pas la tuberculose.</translation>
    </message>
    <message>
        <source>It was not made for children under 15, lateral views, CT or photographs of films.</source>
        <translation>Il n&apos;est pas fait pour les enfants de moins de 15 ans, les vues de profil, le scanner ni les photos de films.</translation>
    </message>
    <message>
        <source>It looks for TB only: a cancer, a fracture or heart failure may be there and not be named.</source>
        <translation>Il ne cherche que la tuberculose : un cancer, une fracture ou une insuffisance cardiaque peuvent être présents sans être nommés.</translation>
    </message>
    <message>
        <source>It learned from few hospitals. Where patients or equipment differ, it errs more often.</source>
        <translation>Il a appris de peu d&apos;hôpitaux. Là où les patients ou les appareils diffèrent, il se trompe plus souvent.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Abnormal, TB</source>
        <translation>Anormale, TB</translation>
    </message>
    <message>
        <source>Abnormal, other</source>
        <translation>Anormale, autre</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analysée</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non évaluée</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Non analysée</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Ne peut être lue</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Référer</translation>
    </message>
    <message>
        <source>No referral</source>
        <translation>Ne pas référer</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>À lire d&apos;abord</translation>
    </message>
    <message>
        <source>TB score</source>
        <translation>Score TB</translation>
    </message>
</context>
<context>
    <name>PriorsSection</name>
    <message>
        <source>Same patient</source>
        <translation>Même patient</translation>
    </message>
    <message>
        <source>Show it beside the current one</source>
        <translation>La montrer à côté de l&apos;actuelle</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>score {score}</translation>
    </message>
    <message>
        <source>other model: not compared</source>
        <translation>autre modèle : non comparé</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sans changement</translation>
    </message>
    <message>
        <source>{change} since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} until then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingActions</name>
    <message>
        <source>Save and &amp;show the score</source>
        <translation>Enregistrer et montrer le score</translation>
    </message>
    <message>
        <source>Read first &amp;without the score</source>
        <translation>Lire d&apos;abord sans le score</translation>
    </message>
    <message>
        <source>Compare with &amp;earlier radiographs</source>
        <translation>Comparer avec les radiographies antérieures</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Reader&apos;s &amp;name …</source>
        <translation>Nom du lecteur …</translation>
    </message>
    <message>
        <source>Site &amp;threshold</source>
        <translation>Seuil du site</translation>
    </message>
    <message>
        <source>&amp;Export readings …</source>
        <translation>Exporter les lectures …</translation>
    </message>
    <message>
        <source>&amp;Delete all settings and readings …</source>
        <translation>Supprimer tous les réglages et lectures …</translation>
    </message>
</context>
<context>
    <name>ReadingSection</name>
    <message>
        <source>Draw region</source>
        <translation>Tracer une région</translation>
    </message>
    <message>
        <source>Save and show the score</source>
        <translation>Enregistrer et montrer le score</translation>
    </message>
    <message>
        <source>Your reading</source>
        <translation>Votre lecture</translation>
    </message>
    <message>
        <source>Verdict: {name} (Alt+{key})</source>
        <translation>Verdict : {name} (Alt+{key})</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comment on this radiograph</source>
        <translation>Commentaire sur cette radiographie</translation>
    </message>
    <message>
        <source>Click around the region on the image; the last click, on the first corner, closes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read first. The score is shown after your verdict.</source>
        <translation>Lisez d&apos;abord. Le score est montré après votre verdict.</translation>
    </message>
    <message>
        <source>Regions: {count}</source>
        <translation>Régions : {count}</translation>
    </message>
    <message>
        <source>First reading, without the score: {verdict}</source>
        <translation>Première lecture, sans le score : {verdict}</translation>
    </message>
    <message>
        <source>Saved {moment}</source>
        <translation>Enregistré {moment}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>value {value}</source>
        <translation>valeur {value}</translation>
    </message>
    <message>
        <source>activation {value}</source>
        <translation>activation {value}</translation>
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
        <source>At or above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} this site&apos;s threshold of {1:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat-map threshold</source>
        <translation>Seuil de la carte de chaleur</translation>
    </message>
    <message>
        <source>Site threshold</source>
        <translation>Seuil du site</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
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
        <translation>Patient</translation>
    </message>
    <message>
        <source>Patient&apos;s number</source>
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
        <translation>Fichier</translation>
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
        <translation>Autre anomalie</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>waiting …</source>
        <translation>en attente …</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>lecture …</translation>
    </message>
    <message>
        <source>analysing …</source>
        <translation>analyse …</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>sur 100</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non évaluée</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>non analysée</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut être lue</translation>
    </message>
    <message>
        <source>How far the score would move had the model been calibrated on other radiographs of the same kind and number.
It does not cover what else may be wrong: the model itself, its labels, or patients unlike those it learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 × the calibrated probability of TB. It is no diagnosis.</source>
        <translation>100 × la probabilité calibrée de TB. Ce n&apos;est pas un diagnostic.</translation>
    </message>
    <message>
        <source>TB score</source>
        <translation>Score TB</translation>
    </message>
    <message>
        <source>Probability of {name}</source>
        <translation>Probabilité : {name}</translation>
    </message>
    <message>
        <source>TB score {score}</source>
        <translation>Score TB {score}</translation>
    </message>
    <message>
        <source>No radiograph is open.</source>
        <translation>Aucune radiographie n&apos;est ouverte.</translation>
    </message>
    <message>
        <source>shown after your first reading</source>
        <translation>montré après votre première lecture</translation>
    </message>
    <message>
        <source>95 % interval {low}–{high}</source>
        <translation>Intervalle à 95 % {low}–{high}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The file says it is of modality {modality}, not a radiograph (CR or DX). The model reads frontal chest radiographs only.</source>
        <translation>Le fichier indique la modalité {modality}, qui n&apos;est pas une radiographie (CR ou DX). Le modèle ne lit que des radiographies thoraciques de face.</translation>
    </message>
    <message>
        <source>The file says it shows the body part “{part}”, not a chest. The model reads frontal chest radiographs only.</source>
        <translation>Le fichier indique la partie du corps « {part} », qui n&apos;est pas un thorax. Le modèle ne lit que des radiographies thoraciques de face.</translation>
    </message>
    <message>
        <source>The file says this is not a frontal view. The model reads PA and AP chest radiographs only.</source>
        <translation>Le fichier indique que ce n&apos;est pas une vue de face. Le modèle ne lit que les incidences PA et AP.</translation>
    </message>
    <message>
        <source>The file says the patient is younger than 15. The model was trained on adults and cannot be trusted here.</source>
        <translation>Le fichier indique que le patient a moins de 15 ans. Le modèle a été entraîné sur des adultes et n&apos;est pas fiable ici.</translation>
    </message>
    <message>
        <source>The image is {columns} × {rows} pixels; the model needs at least {least} on each side. Use the original, not a thumbnail.</source>
        <translation>L&apos;image mesure {columns} × {rows} pixels ; le modèle en demande au moins {least} de chaque côté. Utilisez l&apos;original, pas une vignette.</translation>
    </message>
    <message>
        <source>The picture is not a DICOM file, so age, view and body part could not be checked.</source>
        <translation>L&apos;image n&apos;est pas un fichier DICOM : l&apos;âge, la vue et la partie du corps n&apos;ont pas pu être vérifiés.</translation>
    </message>
    <message>
        <source>The file does not say which part of the body it shows.</source>
        <translation>Le fichier n&apos;indique pas quelle partie du corps il montre.</translation>
    </message>
    <message>
        <source>The image was compressed with loss before it came here.</source>
        <translation>L&apos;image a été compressée avec perte avant d&apos;arriver ici.</translation>
    </message>
    <message>
        <source>The file&apos;s window makes no sense; an automatic one is used instead.</source>
        <translation>La fenêtre du fichier n&apos;a pas de sens ; une fenêtre automatique la remplace.</translation>
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
        <source>The model file has format {found}, this program reads format {wanted}. Use a program and a model of the same age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file is larger than 256 MiB, which no bundle is.</source>
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
        <source>The picture holds no numbers. Save it in another format.</source>
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
        <source>The file is locked with a password. Unpack the archive first.</source>
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
        <source>You may not read this. Ask whoever owns it, or copy it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is a radiograph: no DICOM, PNG, JPEG, TIFF or BMP file.</source>
        <translation>Rien ici n&apos;est une radiographie : aucun fichier DICOM, PNG, JPEG, TIFF ou BMP.</translation>
    </message>
    <message>
        <source>This is not a model that the program can load. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a DICOM file nor a PNG, JPEG, TIFF or BMP picture, whatever its name says.</source>
        <translation>Ce n&apos;est ni un fichier DICOM ni une image PNG, JPEG, TIFF ou BMP, quoi qu&apos;en dise son nom.</translation>
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
        <translation>Il n&apos;y a ni fichier ni dossier ici. Il a peut-être été déplacé.</translation>
    </message>
    <message>
        <source>The site threshold of {score} was set for another model and says nothing about this one&apos;s scores. Set the threshold for the model in use.</source>
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
        <source>The model&apos;s preprocessing settings make no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model needs preprocessing version {wanted}, this program has version {found}. Use a program and a model of the same age.</source>
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
        <source>The program was closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for settings and readings cannot be made ({why}). Check that you may write there; until then nothing is saved.</source>
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
        <source>This takes more memory than the program gives to one file, or than is free. Close other programs, then try again.</source>
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
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Chercher une action ou une touche</translation>
    </message>
    <message>
        <source>New key for the chosen action</source>
        <translation>Nouvelle touche pour l&apos;action choisie</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Utiliser cette touche</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Tout comme à l&apos;origine</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>Nouvelle touche :</translation>
    </message>
    <message>
        <source>Always: arrows move the image (Ctrl: faster; with a tool, its point), Return sets a point, Tab goes from control to control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} belongs to “{action}” already. Choose another key, or change that one first.</source>
        <translation>{key} appartient déjà à « {action} ». Choisissez une autre touche, ou changez d&apos;abord celle-là.</translation>
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
        <translation>Nom du lecteur</translation>
    </message>
    <message>
        <source>Name or initials that your readings are saved under:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export readings</source>
        <translation>Exporter les lectures</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all settings and readings</source>
        <translation>Supprimer tous les réglages et lectures</translation>
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
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
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
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Site threshold</source>
        <translation>Seuil du site</translation>
    </message>
    <message>
        <source>None is set. The model suggests {score:g}.</source>
        <translation>Aucun n&apos;est fixé. Le modèle propose {score:g}.</translation>
    </message>
    <message>
        <source>None is set: the list is not divided into refer and no referral.</source>
        <translation>Aucun n&apos;est fixé : la liste n&apos;est pas divisée entre référer et ne pas référer.</translation>
    </message>
    <message>
        <source>{score:g} was set for another model ({other}) and does not hold for this one. Set it anew for the model in use ({model}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of {score:g} and above are referred. Holds for model {other} only.</source>
        <translation>Les scores de {score:g} et plus sont référés. Valable pour le modèle {other} seulement.</translation>
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
        <source>turned by {0}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>Usage de recherche, pas pour le diagnostic</translation>
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
        <source>{0} boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site threshold {0:.0f}</source>
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
        <source>Reader: {0}</source>
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
        <translation>Fermer</translation>
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
    <message>
        <source>The first {0} lines found; search for more of the word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} found</source>
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
    <name>Windows</name>
    <message>
        <source>&amp;Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Window {number} of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colour capture has no window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No radiograph is open</source>
        <translation>Aucune radiographie n&apos;est ouverte</translation>
    </message>
    <message>
        <source>Automatic (around the lungs)</source>
        <translation>Automatique (autour des poumons)</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Poumon</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Os</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Étendue complète</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Radiographs</source>
        <translation>Radiographies</translation>
    </message>
</context>
<context>
    <name>WorklistProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Opening {name}: {count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing {done} of {total}</source>
        <translation>Analyse {done} sur {total}</translation>
    </message>
    <message>
        <source>{total} radiographs</source>
        <translation>{total} radiographies</translation>
    </message>
    <message>
        <source>1 radiograph</source>
        <translation>1 radiographie</translation>
    </message>
    <message>
        <source>{shown} shown</source>
        <translation>{shown} affichées</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>List no more; what was found stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
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
<context>
    <name>recents</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Rien n&apos;a encore été ouvert</translation>
    </message>
    <message>
        <source>Forget this list</source>
        <translation>Oublier cette liste</translation>
    </message>
</context>
</TS>
