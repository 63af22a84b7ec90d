<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;files …</source>
        <translation>Ouvrir des &amp;fichiers …</translation>
    </message>
    <message>
        <source>Open f&amp;older …</source>
        <translation>Ouvrir un &amp;dossier …</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>Ouvrir l&apos;&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédente</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivante</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un élément &amp;récent</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>T&amp;urn</source>
        <translation>&amp;Pivoter</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Marques</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>All&amp;er</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>M&amp;odèle</translation>
    </message>
    <message>
        <source>The file&apos;s own windows, and those worked out from the image</source>
        <translation>Les fenêtres du fichier et celles calculées d&apos;après l&apos;image</translation>
    </message>
    <message>
        <source>One radiogra&amp;ph</source>
        <translation>U&amp;ne radiographie</translation>
    </message>
    <message>
        <source>Two &amp;side by side</source>
        <translation>&amp;Deux côte à côte</translation>
    </message>
    <message>
        <source>Four side &amp;by side</source>
        <translation>&amp;Quatre côte à côte</translation>
    </message>
    <message>
        <source>N&amp;ext viewport</source>
        <translation>Vu&amp;e suivante</translation>
    </message>
    <message>
        <source>Lin&amp;k zoom and window</source>
        <translation>Lier &amp;zoom et fenêtre</translation>
    </message>
    <message>
        <source>He&amp;at map</source>
        <translation>&amp;Carte de chaleur</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>C&amp;ouleurs</translation>
    </message>
    <message>
        <source>Compare with another &amp;model …</source>
        <translation>Comparer avec un autre &amp;modèle …</translation>
    </message>
    <message>
        <source>&amp;End the comparison</source>
        <translation>&amp;Terminer la comparaison</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
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
        <translation>Enregistrer l&apos;&amp;image …</translation>
    </message>
    <message>
        <source>Save r&amp;eport …</source>
        <translation>Enregistrer le ra&amp;pport …</translation>
    </message>
    <message>
        <source>Save &amp;list as table …</source>
        <translation>Enregistrer la &amp;liste en tableau …</translation>
    </message>
    <message>
        <source>Pr&amp;int report …</source>
        <translation>I&amp;mprimer le rapport …</translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation>&amp;Copier la vue</translation>
    </message>
    <message>
        <source>DICOM &amp;tags</source>
        <translation>&amp;Tags DICOM</translation>
    </message>
    <message>
        <source>Model in &amp;use</source>
        <translation>Modèle &amp;utilisé</translation>
    </message>
    <message>
        <source>&amp;Load a model …</source>
        <translation>&amp;Charger un modèle …</translation>
    </message>
    <message>
        <source>&amp;Built-in model</source>
        <translation>Modèle &amp;intégré</translation>
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
        <translation>Chercher patient, date ou score&#x202f;: &gt;50</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Words of name, Patient ID, date or file; or a score such as &gt;50, &lt;=20</source>
        <translation>Mots du nom, de l&apos;identifiant du patient, de la date ou du fichier&#x202f;; ou un score tel que &gt;50, &lt;=20</translation>
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
        <source>Lowest or earliest first</source>
        <translation>Le plus bas ou le plus ancien d&apos;abord</translation>
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
        <translation>Ouverture</translation>
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
        <translation>Cadres&#x202f;; en choisir un zoome dessus</translation>
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
        <translation>À ce seuil, aucune région n&apos;atteint la surface minimale du modèle&#x202f;; il n&apos;y en a que de plus petites.</translation>
    </message>
    <message>
        <source>No region at this threshold. The highest activation is {highest}.</source>
        <translation>Aucune région à ce seuil. L&apos;activation la plus élevée est {highest}.</translation>
    </message>
    <message>
        <source>peak {peak}  mean {mean}</source>
        <translation>max. {peak}  moy. {mean}</translation>
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
        <translation>Utiliser ce modèle&#x202f;?</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>Le modèle utilisé</translation>
    </message>
    <message>
        <source>Its scores and thresholds are its own: radiographs in the list are analysed again, and a site threshold that was set for another model is not used.</source>
        <translation>Ses scores et ses seuils lui sont propres&#x202f;: les radiographies de la liste sont analysées de nouveau, et un seuil du site fixé pour un autre modèle n&apos;est pas appliqué.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Model id (SHA-256)</source>
        <translation>Identifiant du modèle (SHA-256)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>not stated: ask whoever gave it to you</source>
        <translation>non indiquée&#x202f;: demandez à la personne qui vous a remis le modèle</translation>
    </message>
    <message>
        <source>Tells apart</source>
        <translation>Distingue</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <source>Heat-map threshold</source>
        <translation>Seuil de la carte de chaleur</translation>
    </message>
    <message>
        <source>Refers from score</source>
        <translation>Réfère à partir du score</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>Input image</source>
        <translation>Image d&apos;entrée</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performances</translation>
    </message>
    <message>
        <source>none are stated, so nobody can say how good it is</source>
        <translation>aucune n&apos;est indiquée&#x202f;: personne ne peut dire ce que vaut ce modèle</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>This model comes without a card. Ask whoever gave it to you.</source>
        <translation>Ce modèle est fourni sans fiche. Demandez-la à la personne qui vous l&apos;a remis.</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Garder le modèle actuel</translation>
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
        <translation>Fichiers de modèle</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>Charger un modèle</translation>
    </message>
    <message>
        <source>The file of the model “{0}” holds another model now: its card is in the menu Model.</source>
        <translation>Le fichier du modèle «&#x202f;{0}&#x202f;» contient maintenant un autre modèle&#x202f;: sa fiche est dans le menu Modèle.</translation>
    </message>
    <message>
        <source>The model “{0}”, chosen last, is no longer there. The built-in one is used.</source>
        <translation>Le modèle «&#x202f;{0}&#x202f;», choisi en dernier, n&apos;est plus là. Le modèle intégré est utilisé.</translation>
    </message>
    <message>
        <source>This model cannot be used</source>
        <translation>Ce modèle ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>{0}
The present model stays in use.</source>
        <translation>{0}
Le modèle actuel reste utilisé.</translation>
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
        <translation>Quelle est la longueur réelle de cette ligne chez le patient&#x202f;?
Toutes les longueurs de cette radiographie sont mesurées d&apos;après elle&#x202f;; elles sont valables dans le plan de l&apos;objet que vous avez suivi.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Radiograph</source>
        <translation>Radiographie</translation>
    </message>
</context>
<context>
    <name>CanvasHint</name>
    <message>
        <source>Length: drag from end to end. Esc puts the tool away.</source>
        <translation>Longueur&#x202f;: tirez d&apos;un bout à l&apos;autre. Échap range l&apos;outil.</translation>
    </message>
    <message>
        <source>Angle: click the end of one arm, the corner, the end of the other. Esc puts the tool away.</source>
        <translation>Angle&#x202f;: cliquez l&apos;extrémité d&apos;un côté, le sommet, l&apos;extrémité de l&apos;autre. Échap range l&apos;outil.</translation>
    </message>
    <message>
        <source>Calibrate: drag along something whose length you know. Esc puts the tool away.</source>
        <translation>Étalonnage&#x202f;: tirez le long d&apos;un objet dont vous connaissez la longueur. Échap range l&apos;outil.</translation>
    </message>
    <message>
        <source>Ellipse: drag from corner to corner. Esc puts the tool away.</source>
        <translation>Ellipse&#x202f;: tirez d&apos;un coin à l&apos;autre. Échap range l&apos;outil.</translation>
    </message>
    <message>
        <source>Region: drag around it, or click its corners; a double click, or a click on the first corner, closes it. Esc puts the tool away.</source>
        <translation>Région&#x202f;: entourez-la en tirant, ou cliquez ses sommets&#x202f;; un double clic, ou un clic sur le premier sommet, la ferme. Échap range l&apos;outil.</translation>
    </message>
</context>
<context>
    <name>CanvasMessage</name>
    <message>
        <source>No earlier radiograph of this patient is in the list.</source>
        <translation>Aucune radiographie antérieure de ce patient n&apos;est dans la liste.</translation>
    </message>
    <message>
        <source>Click here, then on a radiograph in the list.</source>
        <translation>Cliquez ici, puis sur une radiographie de la liste.</translation>
    </message>
    <message>
        <source>No score: {reason}</source>
        <translation>Pas de score&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Lecture de {name} …</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Some readings could not be saved. They end with this window.</source>
        <translation>Certaines lectures n&apos;ont pas pu être enregistrées. Elles prennent fin avec cette fenêtre.</translation>
    </message>
    <message>
        <source>Keep it open to export them (menu Reading, Export readings), or until they can be saved.</source>
        <translation>Gardez-la ouverte pour les exporter (menu Lecture, Exporter les lectures), ou jusqu&apos;à ce qu&apos;elles puissent être enregistrées.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Garder ouverte</translation>
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
        <translation>Fichiers de modèle</translation>
    </message>
    <message>
        <source>Compare with another model</source>
        <translation>Comparer avec un autre modèle</translation>
    </message>
    <message>
        <source>This is the model in use. Choose another one to compare it with.</source>
        <translation>C&apos;est le modèle utilisé. Choisissez-en un autre pour la comparaison.</translation>
    </message>
    <message>
        <source>The file of the model “{0}” holds another model now, so the comparison has ended. Begin it again to see what that one says.</source>
        <translation>Le fichier du modèle «&#x202f;{0}&#x202f;» contient maintenant un autre modèle, la comparaison a donc pris fin. Recommencez-la pour voir ce que dit celui-ci.</translation>
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
        <source>W {width}  C {center}</source>
        <translation>Largeur {width}  Centre {center}</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Inversée</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>né(e) le {date}</translation>
    </message>
    <message>
        <source>{columns} × {rows}  {bits} bit</source>
        <translation>{columns} × {rows}  {bits} bits</translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation>Zoom {percent}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n radiograph(s)</source>
        <translation>
            <numerusform>%n radiographie</numerusform>
            <numerusform>%n radiographies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening {name}: %n found</source>
        <comment>radiographs</comment>
        <translation>
            <numerusform>Ouverture de {name}&#x202f;: %n trouvée</numerusform>
            <numerusform>Ouverture de {name}&#x202f;: %n trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>radiographs</comment>
        <translation>
            <numerusform>%n affichée</numerusform>
            <numerusform>%n affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <comment>boxes around regions of the heat map</comment>
        <translation>
            <numerusform>%n cadre</numerusform>
            <numerusform>%n cadres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <comment>age in years, short</comment>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>DICOM tags</comment>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n line(s) found; type more of the word.</source>
        <comment>DICOM tags</comment>
        <translation>
            <numerusform>La première ligne trouvée&#x202f;; écrivez davantage du mot.</numerusform>
            <numerusform>Les %n premières lignes trouvées&#x202f;; écrivez davantage du mot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>With patient data: name, Patient ID, dates, file name</source>
        <translation>Avec les données du patient&#x202f;: nom, identifiant du patient, dates, nom du fichier</translation>
    </message>
    <message>
        <source>Writing that is burned into the image itself goes along in any case. Look before you pass it on.</source>
        <translation>Les inscriptions incrustées dans l&apos;image elle-même sont transmises dans tous les cas. Vérifiez-les avant de transmettre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The file&apos;s overlays are shown and go along too, with whatever is written in them. To leave them out, cancel and hide them in the menu View.</source>
        <translation>Les surimpressions du fichier sont affichées et partent aussi, avec tout ce qui y est écrit. Pour les omettre, annulez et masquez-les dans le menu Affichage.</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>A PNG picture of the whole radiograph as it is shown: window, heat map, boxes, marks, and a caption with score, thresholds and model.</source>
        <translation>Une image PNG de la radiographie entière telle qu&apos;elle est montrée&#x202f;: fenêtre, carte de chaleur, cadres, marques, et une légende avec score, seuils et modèle.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l&apos;image</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>A PDF report of one radiograph: image, heat map, boxes, score with its interval, thresholds, model and the reader&apos;s verdict.</source>
        <translation>Un rapport PDF d&apos;une radiographie&#x202f;: image, carte de chaleur, cadres, score avec son intervalle, seuils, modèle et verdict du lecteur.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>Rapport PDF</translation>
    </message>
    <message>
        <source>A table (CSV) with a row for each radiograph in the list.</source>
        <translation>Un tableau (CSV) avec une ligne par radiographie de la liste.</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The report on paper. You see it before it is printed.</source>
        <translation>Le rapport sur papier. Vous le voyez avant de l&apos;imprimer.</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>Show …</source>
        <translation>Aperçu …</translation>
    </message>
    <message>
        <source>The view was copied, without name, ID and dates from the header, but with the file&apos;s overlays; look for writing in them and in the image.</source>
        <translation>La vue a été copiée, sans nom, identifiant ni dates de l&apos;en-tête, mais avec les surimpressions du fichier&#x202f;; vérifiez s&apos;il y a du texte dans celles-ci et dans l&apos;image.</translation>
    </message>
    <message>
        <source>The view was copied, without name, ID and dates from the header; look for writing in the image.</source>
        <translation>La vue a été copiée, sans nom, identifiant ni dates de l&apos;en-tête&#x202f;; vérifiez s&apos;il y a du texte dans l&apos;image.</translation>
    </message>
    <message>
        <source>Chest radiograph report</source>
        <translation>Rapport de radiographie thoracique</translation>
    </message>
    <message>
        <source>This radiograph is no longer open. Show it again, then do this once more.</source>
        <translation>Cette radiographie n&apos;est plus ouverte. Affichez-la de nouveau, puis recommencez.</translation>
    </message>
    <message>
        <source>There is nothing to export or print yet: open a radiograph first.</source>
        <translation>Il n&apos;y a encore rien à exporter ni à imprimer&#x202f;: ouvrez d&apos;abord une radiographie.</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Enregistrer …</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
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
        <translation>Chercher dans le guide (Entrée&#x202f;: suivant)</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien n&apos;a été trouvé.</translation>
    </message>
</context>
<context>
    <name>HeatmapActions</name>
    <message>
        <source>&amp;Heat map</source>
        <translation>&amp;Carte de chaleur</translation>
    </message>
    <message>
        <source>&amp;Lower threshold</source>
        <translation>&amp;Baisser le seuil</translation>
    </message>
    <message>
        <source>H&amp;igher threshold</source>
        <translation>Rele&amp;ver le seuil</translation>
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
        <translation>Seuil par &amp;défaut du modèle</translation>
    </message>
    <message>
        <source>&amp;Filled</source>
        <translation>Rem&amp;pli</translation>
    </message>
    <message>
        <source>&amp;Contours</source>
        <translation>Con&amp;tours</translation>
    </message>
    <message>
        <source>&amp;Switch between filled and contours</source>
        <translation>&amp;Alterner rempli et contours</translation>
    </message>
    <message>
        <source>L&amp;ook beneath (hold the key)</source>
        <translation>Voir de&amp;ssous (maintenir la touche)</translation>
    </message>
</context>
<context>
    <name>HeatmapSection</name>
    <message>
        <source>Heat-map threshold</source>
        <translation>Seuil de la carte de chaleur</translation>
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
        <source>Double-click for the model&apos;s default. Activation at and above it is shown and boxed</source>
        <translation>Double-clic&#x202f;: seuil par défaut du modèle. L&apos;activation à partir de ce seuil est montrée et encadrée</translation>
    </message>
    <message>
        <source>Back to the threshold the model came with</source>
        <translation>Revenir au seuil fourni avec le modèle</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Cadres</translation>
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
        <source>The colours of each colour map can be told apart by colour-blind readers, and in print.</source>
        <translation>Les couleurs de chaque palette restent distinctes pour les lecteurs daltoniens, et à l&apos;impression.</translation>
    </message>
    <message>
        <source>Of {model}. Each side has a threshold of its own: click an image to move it.</source>
        <translation>De {model}. Chaque côté a son propre seuil&#x202f;: cliquez une image pour le déplacer.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Keyboard …</source>
        <translation>&amp;Clavier …</translation>
    </message>
    <message>
        <source>What the model &amp;is and is not</source>
        <translation>Ce que le &amp;modèle est et n&apos;est pas</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>Move to the &amp;other screen</source>
        <translation>&amp;Déplacer vers l&apos;autre écran</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Display size</source>
        <translation>Taille de l&apos;&amp;affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
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
        <source>Research use, not for diagnosis</source>
        <translation>Usage de recherche, pas pour le diagnostic</translation>
    </message>
    <message>
        <source>Languages other than English were not reviewed by clinicians who speak them.</source>
        <translation>Les langues autres que l&apos;anglais n&apos;ont pas été relues par des cliniciens qui les parlent.</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modèle&#x202f;: {name}</translation>
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
        <translation>Réta&amp;blir la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Next window</source>
        <translation>Fenêtre &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>Cad&amp;res</translation>
    </message>
    <message>
        <source>&amp;Magnifier</source>
        <translation>&amp;Loupe</translation>
    </message>
    <message>
        <source>In&amp;vert</source>
        <translation>&amp;Inverser</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>Over&amp;lays</source>
        <translation>S&amp;urimpressions</translation>
    </message>
    <message>
        <source>Left &amp;drag changes the window</source>
        <translation>Le &amp;glisser gauche change la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajuster</translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>&amp;True size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Turn &amp;right</source>
        <translation>Pivoter à &amp;droite</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>Pivoter à &amp;gauche</translation>
    </message>
    <message>
        <source>Flip &amp;horizontally</source>
        <translation>Retourner &amp;horizontalement</translation>
    </message>
    <message>
        <source>Flip &amp;vertically</source>
        <translation>Retourner &amp;verticalement</translation>
    </message>
    <message>
        <source>As in the &amp;file</source>
        <translation>Comme dans le &amp;fichier</translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>Magnifier: image, and image with heat map</source>
        <translation>Loupe&#x202f;: image, et image avec carte de chaleur</translation>
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
        <translation>Marques&#x202f;; en choisir une la sélectionne, Suppr la supprime</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Calibrated by hand with a line of {length} mm.</source>
        <translation>Étalonnée à la main avec une ligne de {length} mm.</translation>
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
        <translation>la mesure de longueur</translation>
    </message>
    <message>
        <source>draw angle</source>
        <translation>la mesure d&apos;angle</translation>
    </message>
    <message>
        <source>draw ellipse</source>
        <translation>le tracé d&apos;ellipse</translation>
    </message>
    <message>
        <source>draw region</source>
        <translation>le tracé de région</translation>
    </message>
    <message>
        <source>remove length</source>
        <translation>la suppression de longueur</translation>
    </message>
    <message>
        <source>remove angle</source>
        <translation>la suppression d&apos;angle</translation>
    </message>
    <message>
        <source>remove ellipse</source>
        <translation>la suppression d&apos;ellipse</translation>
    </message>
    <message>
        <source>remove region</source>
        <translation>la suppression de région</translation>
    </message>
    <message>
        <source>name mark</source>
        <translation>le nom de la marque</translation>
    </message>
    <message>
        <source>move mark</source>
        <translation>le déplacement de marque</translation>
    </message>
    <message>
        <source>calibrate</source>
        <translation>l&apos;étalonnage</translation>
    </message>
    <message>
        <source>remove calibration</source>
        <translation>la suppression de l&apos;étalonnage</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>Measure &amp;length</source>
        <translation>Mesurer une &amp;longueur</translation>
    </message>
    <message>
        <source>Measure &amp;angle</source>
        <translation>Mesurer un an&amp;gle</translation>
    </message>
    <message>
        <source>Draw &amp;ellipse</source>
        <translation>Tracer une &amp;ellipse</translation>
    </message>
    <message>
        <source>Draw re&amp;gion</source>
        <translation>Tracer une rég&amp;ion</translation>
    </message>
    <message>
        <source>&amp;Calibrate with a known length …</source>
        <translation>É&amp;talonner avec une longueur connue …</translation>
    </message>
    <message>
        <source>&amp;Put the tool away</source>
        <translation>Ranger l&apos;&amp;outil</translation>
    </message>
    <message>
        <source>&amp;Name the selected mark …</source>
        <translation>&amp;Nommer la marque choisie …</translation>
    </message>
    <message>
        <source>&amp;Remove the selected mark</source>
        <translation>&amp;Supprimer la marque choisie</translation>
    </message>
    <message>
        <source>Remove the cali&amp;bration</source>
        <translation>S&amp;upprimer l&apos;étalonnage</translation>
    </message>
    <message>
        <source>&amp;Show marks</source>
        <translation>&amp;Montrer les marques</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo {name}</source>
        <translation>&amp;Annuler {name}</translation>
    </message>
    <message>
        <source>Re&amp;do {name}</source>
        <translation>&amp;Rétablir {name}</translation>
    </message>
    <message>
        <source>The name was not saved: the mark, or its radiograph, is no longer there.</source>
        <translation>Le nom n&apos;a pas été enregistré&#x202f;: la marque, ou sa radiographie, n&apos;est plus là.</translation>
    </message>
    <message>
        <source>Name the mark</source>
        <translation>Nommer la marque</translation>
    </message>
    <message>
        <source>Name, such as cavity:</source>
        <translation>Nom, par exemple caverne&#x202f;:</translation>
    </message>
</context>
<context>
    <name>ModelLabel</name>
    <message>
        <source>Score {score}   threshold {threshold}</source>
        <translation>Score {score}   seuil {threshold}</translation>
    </message>
    <message>
        <source>Score {score}   threshold {threshold} (default {default})</source>
        <translation>Score {score}   seuil {threshold} (par défaut {default})</translation>
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
        <source>Heat map and boxes may miss a lesion or lie beside it: look at the whole radiograph.</source>
        <translation>La carte de chaleur et les cadres peuvent manquer une lésion ou se trouver à côté&#x202f;: regardez toute la radiographie.</translation>
    </message>
    <message>
        <source>It was not made for children under 15, lateral views, CT or photographs of films.</source>
        <translation>Il n&apos;est pas fait pour les enfants de moins de 15 ans, les vues de profil, le scanner ni les photos de films.</translation>
    </message>
    <message>
        <source>It looks for TB only: a cancer, a fracture or heart failure may be there and not be named.</source>
        <translation>Il ne cherche que la tuberculose&#x202f;: un cancer, une fracture ou une insuffisance cardiaque peuvent être présents sans être nommés.</translation>
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
        <translation>Lecture en cours</translation>
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
    <message>
        <source>same as {file}</source>
        <translation>identique à {file}</translation>
    </message>
    <message>
        <source>same image as {file}, of another patient</source>
        <translation>même image que {file}, d&apos;un autre patient</translation>
    </message>
    <message>
        <source>Another file holds the same image under another patient&apos;s name. Find out whose it is.</source>
        <translation>Un autre fichier contient la même image sous le nom d&apos;un autre patient. Cherchez à qui elle appartient.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>a description longer than any model card</source>
        <translation>une description plus longue que toute fiche de modèle</translation>
    </message>
    <message>
        <source>a graph within the graph</source>
        <translation>un graphe dans le graphe</translation>
    </message>
    <message>
        <source>a part of an unknown kind</source>
        <translation>une partie d&apos;un type inconnu</translation>
    </message>
    <message>
        <source>a sparse weight</source>
        <translation>un poids creux</translation>
    </message>
    <message>
        <source>an operator of an unknown kind</source>
        <translation>un opérateur d&apos;un type inconnu</translation>
    </message>
    <message>
        <source>an operator set of an unknown kind</source>
        <translation>un jeu d&apos;opérateurs d&apos;un type inconnu</translation>
    </message>
    <message>
        <source>metadata of an unknown kind</source>
        <translation>des métadonnées d&apos;un type inconnu</translation>
    </message>
    <message>
        <source>more operations than any bundle</source>
        <translation>plus d&apos;opérations que tout modèle</translation>
    </message>
    <message>
        <source>numbers of an unknown kind</source>
        <translation>des nombres d&apos;un type inconnu</translation>
    </message>
    <message>
        <source>operators from elsewhere ({domain})</source>
        <translation>des opérateurs d&apos;une autre origine ({domain})</translation>
    </message>
    <message>
        <source>the operator {name}</source>
        <translation>l&apos;opérateur {name}</translation>
    </message>
    <message>
        <source>weights kept in another file</source>
        <translation>des poids conservés dans un autre fichier</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier inexistant</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n&apos;est pas un dossier</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c&apos;est un dossier</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus d&apos;espace disponible sur le support</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d&apos;entrée/sortie</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>périphérique occupé</translation>
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
        <translation>autre modèle&#x202f;: non comparé</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sans changement</translation>
    </message>
    <message>
        <source>{change} since</source>
        <translation>{change} depuis</translation>
    </message>
    <message>
        <source>{change} after this one</source>
        <translation>{change} après celle-ci</translation>
    </message>
</context>
<context>
    <name>ReadingActions</name>
    <message>
        <source>No verdict</source>
        <translation>Aucun verdict</translation>
    </message>
    <message>
        <source>Save and &amp;show the score</source>
        <translation>Enregistrer et &amp;montrer le score</translation>
    </message>
    <message>
        <source>Read first &amp;without the score</source>
        <translation>Lire d&apos;&amp;abord sans le score</translation>
    </message>
    <message>
        <source>Compare with e&amp;arlier radiographs</source>
        <translation>&amp;Comparer avec les radiographies antérieures</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>&amp;Chercher dans la liste</translation>
    </message>
    <message>
        <source>&amp;List of radiographs</source>
        <translation>&amp;Liste des radiographies</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>Reader&apos;s &amp;name …</source>
        <translation>&amp;Nom du lecteur …</translation>
    </message>
    <message>
        <source>Site &amp;threshold</source>
        <translation>&amp;Seuil du site</translation>
    </message>
    <message>
        <source>&amp;Export readings …</source>
        <translation>&amp;Exporter les lectures …</translation>
    </message>
    <message>
        <source>&amp;Delete all settings and readings …</source>
        <translation>Su&amp;pprimer tous les réglages et lectures …</translation>
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
        <source>Verdict: {name}</source>
        <translation>Verdict&#x202f;: {name}</translation>
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
        <source>Drag around the region on the image, or click its corners; a double click, or a click on the first corner, closes it</source>
        <translation>Entourez la région sur l&apos;image en tirant, ou cliquez ses sommets&#x202f;; un double clic, ou un clic sur le premier sommet, la ferme</translation>
    </message>
    <message>
        <source>Read first. The score is shown after your verdict.</source>
        <translation>Lisez d&apos;abord. Le score est montré après votre verdict.</translation>
    </message>
    <message>
        <source>Regions: {count}</source>
        <translation>Régions&#x202f;: {count}</translation>
    </message>
    <message>
        <source>First reading, without the score: {verdict}</source>
        <translation>Première lecture, sans le score&#x202f;: {verdict}</translation>
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
    <name>Recents</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Rien n&apos;a encore été ouvert</translation>
    </message>
    <message>
        <source>Forget this list</source>
        <translation>Oublier cette liste</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Chest radiograph: what the model says</source>
        <translation>Radiographie thoracique&#x202f;: ce que dit le modèle</translation>
    </message>
    <message>
        <source>Patient data left out</source>
        <translation>Données du patient omises</translation>
    </message>
    <message>
        <source>At or above this site&apos;s threshold of {0:g}</source>
        <translation>Égal ou supérieur au seuil de ce site, fixé à {0:g}</translation>
    </message>
    <message>
        <source>Below this site&apos;s threshold of {0:g}</source>
        <translation>Inférieur au seuil de ce site, fixé à {0:g}</translation>
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
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Date of report</source>
        <translation>Date du rapport</translation>
    </message>
    <message>
        <source>No box at this heat-map threshold.</source>
        <translation>Aucun cadre à ce seuil de la carte de chaleur.</translation>
    </message>
    <message>
        <source>Boxes at this threshold</source>
        <translation>Cadres à ce seuil</translation>
    </message>
    <message>
        <source>{0}   peak {1:.2f}   mean {2:.2f}   columns {3}–{4}, rows {5}–{6} of the image</source>
        <translation>{0}   max. {1:.2f}   moyenne {2:.2f}   colonnes {3}–{4}, lignes {5}–{6} de l&apos;image</translation>
    </message>
    <message>
        <source>Before trusting it</source>
        <translation>Avant de s&apos;y fier</translation>
    </message>
    <message>
        <source>Reader&apos;s verdict</source>
        <translation>Verdict du lecteur</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non rendu</translation>
    </message>
    <message>
        <source>Read by {0}</source>
        <translation>Lu par {0}</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>Identifiant du patient</translation>
    </message>
    <message>
        <source>Born, sex, age</source>
        <translation>Naissance, sexe, âge</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Numéro d&apos;accession</translation>
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
        <translation>De combien le score varierait si le modèle avait été calibré sur d&apos;autres radiographies du même type et en même nombre.
Cela ne couvre pas les autres erreurs possibles&#x202f;: le modèle lui-même, ses étiquettes d&apos;apprentissage, ou des patients différents de ceux dont il a appris.</translation>
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
        <translation>Probabilité&#x202f;: {name}</translation>
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
        <translation>Intervalle à 95&#x202f;% {low}–{high}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The file says it is of modality {modality}, not a radiograph (CR or DX). The model reads frontal chest radiographs only.</source>
        <translation>Le fichier indique la modalité {modality}, qui n&apos;est pas une radiographie (CR ou DX). Le modèle ne lit que des radiographies thoraciques de face.</translation>
    </message>
    <message>
        <source>This is a picture in colours, not a radiograph. The model reads frontal chest radiographs only.</source>
        <translation>Ceci est une image en couleurs, pas une radiographie. Le modèle ne lit que des radiographies thoraciques de face.</translation>
    </message>
    <message>
        <source>The file says it shows the body part “{part}”, not a chest. The model reads frontal chest radiographs only.</source>
        <translation>Le fichier indique la partie du corps «&#x202f;{part}&#x202f;», qui n&apos;est pas un thorax. Le modèle ne lit que des radiographies thoraciques de face.</translation>
    </message>
    <message>
        <source>This does not look like a whole frontal chest radiograph: another part of the body, a side view, a part of a chest or another kind of picture. The model reads frontal chest radiographs only.</source>
        <translation>Ceci ne ressemble pas à une radiographie thoracique de face entière&#x202f;: peut-être une autre partie du corps, un profil, une partie d&apos;un thorax ou un autre type d&apos;image. Le modèle ne lit que des radiographies thoraciques de face.</translation>
    </message>
    <message>
        <source>The file says this is not a frontal view. The model reads PA and AP chest radiographs only.</source>
        <translation>Le fichier indique que ce n&apos;est pas une vue de face. Le modèle ne lit que les radiographies thoraciques PA et AP.</translation>
    </message>
    <message>
        <source>The file says the patient is younger than 15. The model was trained on adults and cannot be trusted here.</source>
        <translation>Le fichier indique que le patient a moins de 15 ans. Le modèle a été entraîné sur des adultes et n&apos;est pas fiable ici.</translation>
    </message>
    <message>
        <source>The image is {columns} × {rows} pixels; the model needs at least {least} on each side. Use the original, not a thumbnail.</source>
        <translation>L&apos;image mesure {columns} × {rows} pixels&#x202f;; le modèle en demande au moins {least} de chaque côté. Utilisez l&apos;original, pas une vignette.</translation>
    </message>
    <message>
        <source>The picture is not a DICOM file, so age, view and body part could not be checked.</source>
        <translation>L&apos;image n&apos;est pas un fichier DICOM&#x202f;: l&apos;âge, la vue et la partie du corps n&apos;ont pas pu être vérifiés.</translation>
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
        <translation>La fenêtre du fichier n&apos;a pas de sens&#x202f;; une fenêtre automatique la remplace.</translation>
    </message>
    <message>
        <source>Black and white seem to be exchanged, which misleads the model. Save the image the other way round, or correct Photometric Interpretation, and open it again.</source>
        <translation>Le noir et le blanc semblent inversés, ce qui induit le modèle en erreur. Enregistrez l&apos;image inversée ou corrigez Photometric Interpretation, puis rouvrez-la.</translation>
    </message>
    <message>
        <source>The chest seems to lie on its side or upside down, which misleads the model. Turn the image upright where it is stored, and open it again.</source>
        <translation>Le thorax semble couché sur le côté ou à l&apos;envers, ce qui induit le modèle en erreur. Redressez l&apos;image là où elle est enregistrée, puis rouvrez-la.</translation>
    </message>
    <message>
        <source>The chest seems to be tilted, by 15 degrees or more. The model saw few of those.</source>
        <translation>Le thorax semble incliné de 15 degrés ou plus. Le modèle a vu peu d&apos;images de ce type.</translation>
    </message>
    <message>
        <source>The image is only {columns} × {rows} pixels. Small lesions cannot be seen in it; use the original.</source>
        <translation>L&apos;image ne mesure que {columns} × {rows} pixels. Les petites lésions n&apos;y sont pas visibles&#x202f;; utilisez l&apos;original.</translation>
    </message>
    <message>
        <source>Parts of the chest are pure black or pure white: what was there is lost, and the model cannot see it.</source>
        <translation>Des parties du thorax sont entièrement noires ou entièrement blanches&#x202f;: ce qui s&apos;y trouvait est perdu, et le modèle ne peut pas le voir.</translation>
    </message>
    <message>
        <source>The image is very dark, very bright or very flat.</source>
        <translation>L&apos;image est très sombre, très claire ou très peu contrastée.</translation>
    </message>
    <message>
        <source>The detector got too much exposure (deviation index {index}).</source>
        <translation>Le détecteur a reçu une exposition trop forte (indice de déviation {index}).</translation>
    </message>
    <message>
        <source>The detector got too little exposure (deviation index {index}).</source>
        <translation>Le détecteur a reçu une exposition trop faible (indice de déviation {index}).</translation>
    </message>
    <message>
        <source>The picture has colours, as a photograph of a film or screen has. Reflections and slant mislead the model; use the original or a scan.</source>
        <translation>L&apos;image a des couleurs, comme la photographie d&apos;un film ou d&apos;un écran. Les reflets et la perspective induisent le modèle en erreur&#x202f;; utilisez l&apos;original ou une numérisation au scanner.</translation>
    </message>
    <message>
        <source>The picture was taken with a camera, from a film or screen. Reflections and slant mislead the model; use the original or a scan.</source>
        <translation>L&apos;image a été prise avec un appareil photo, d&apos;un film ou d&apos;un écran. Les reflets et la perspective induisent le modèle en erreur&#x202f;; utilisez l&apos;original ou une numérisation au scanner.</translation>
    </message>
    <message>
        <source>There seems to be writing in the image. It may name the patient: look before you pass it on.</source>
        <translation>Il semble y avoir du texte dans l&apos;image. Il peut nommer le patient&#x202f;: vérifiez avant de la transmettre.</translation>
    </message>
    <message>
        <source>The file says that there is writing in the image. It may name the patient: look before you pass it on.</source>
        <translation>Le fichier indique qu&apos;il y a du texte dans l&apos;image. Il peut nommer le patient&#x202f;: vérifiez avant de la transmettre.</translation>
    </message>
    <message>
        <source>The files that belong to the program are missing. Install it again.</source>
        <translation>Des fichiers appartenant au programme manquent. Réinstallez-le.</translation>
    </message>
    <message>
        <source>The model file was damaged or changed after it was made: its weights are not the ones it describes. Get the file again from where it came from.</source>
        <translation>Le fichier du modèle a été endommagé ou modifié après sa création&#x202f;: ses poids ne sont pas ceux qu&apos;il décrit. Procurez-vous de nouveau le fichier à sa source.</translation>
    </message>
    <message>
        <source>The model file has format {found}, this program reads format {wanted}. Use a program and a model of matching versions.</source>
        <translation>Le fichier du modèle a le format {found}, ce programme lit le format {wanted}. Utilisez un programme et un modèle de versions compatibles.</translation>
    </message>
    <message>
        <source>The picture has no valid pixel values. Save it in another format.</source>
        <translation>L&apos;image ne contient aucune valeur de pixel valide. Enregistrez-la dans un autre format.</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Unpack it, then open what was in it.</source>
        <translation>L&apos;archive est protégée par un mot de passe. Décompressez-la, puis ouvrez son contenu.</translation>
    </message>
    <message>
        <source>You may not read this. Ask whoever owns it for access, or have it copied to where you may read it.</source>
        <translation>Vous n&apos;avez pas le droit de lire ceci. Demandez l&apos;accès à son propriétaire, ou faites-le copier là où vous pouvez le lire.</translation>
    </message>
    <message>
        <source>The model needs preprocessing version {wanted}, this program has version {found}. Use a program and a model of matching versions.</source>
        <translation>Le modèle demande la version {wanted} du prétraitement, ce programme a la version {found}. Utilisez un programme et un modèle de versions compatibles.</translation>
    </message>
    <message>
        <source>The work was stopped because the program was closing.</source>
        <translation>Le travail a été interrompu parce que le programme se fermait.</translation>
    </message>
    <message>
        <source>The settings and readings could not be read or saved. Check that the disk is not full and that you may write there.</source>
        <translation>Les réglages et les lectures n&apos;ont pas pu être lus ou enregistrés. Vérifiez que le disque n&apos;est pas plein et que vous avez le droit d&apos;y écrire.</translation>
    </message>
    <message>
        <source>The model file is larger than 256 MiB, which no bundle is.</source>
        <translation>Le fichier du modèle dépasse 256 MiB, ce qu&apos;aucun modèle n&apos;atteint.</translation>
    </message>
    <message>
        <source>The file does not say how old the patient is. Of a child under 15 the score says nothing.</source>
        <translation>Le fichier n&apos;indique pas l&apos;âge du patient. Chez un enfant de moins de 15 ans, le score ne dit rien.</translation>
    </message>
    <message>
        <source>The file does not say whether this is a frontal view.</source>
        <translation>Le fichier n&apos;indique pas s&apos;il s&apos;agit d&apos;une vue de face.</translation>
    </message>
    <message>
        <source>The file holds what the detector measured, not the image made for reading. The model saw none of that kind: open the other one.</source>
        <translation>Le fichier contient ce que le détecteur a mesuré, non l&apos;image faite pour être lue. Le modèle n&apos;en a vu aucune de ce genre : ouvrez l&apos;autre.</translation>
    </message>
    <message>
        <source>The image&apos;s pixels are not square, and the model sees the chest stretched or squeezed.</source>
        <translation>Les pixels de l&apos;image ne sont pas carrés, et le modèle voit le thorax étiré ou comprimé.</translation>
    </message>
    <message>
        <source>The file was replaced by another since it was opened. Open it again to see what it now holds.</source>
        <translation>Le fichier a été remplacé par un autre depuis qu&apos;il a été ouvert. Ouvrez-le de nouveau pour voir ce qu&apos;il contient maintenant.</translation>
    </message>
    <message>
        <source>The file is empty or holds nothing but zeros, as when copying was broken off. Copy it again.</source>
        <translation>Le fichier est vide ou ne contient que des zéros, comme quand une copie a été interrompue. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The archive holds several files of this name, which cannot be told apart. Have it packed anew, each file under a name of its own.</source>
        <translation>L&apos;archive contient plusieurs fichiers de ce nom, que l&apos;on ne peut distinguer. Faites-la refaire, chaque fichier sous un nom à lui.</translation>
    </message>
    <message>
        <source>This folder lies more than {count} folders deep. Open it by itself.</source>
        <translation>Ce dossier se trouve à plus de {count} dossiers de profondeur. Ouvrez-le seul.</translation>
    </message>
    <message>
        <source>A window of the file makes no sense and was left out; another one of the file is used.</source>
        <translation>Une fenêtre du fichier n&apos;a pas de sens et a été écartée&#x202f;; une autre du fichier est utilisée.</translation>
    </message>
    <message>
        <source>The model file cannot be read ({why}). Check that it exists.</source>
        <translation>Le fichier du modèle ne peut pas être lu ({why}). Vérifiez qu&apos;il existe.</translation>
    </message>
    <message>
        <source>The system could not read this ({detail}). Check the disk or USB stick.</source>
        <translation>Le système n&apos;a pas pu lire ceci ({detail}). Vérifiez le disque ou la clé USB.</translation>
    </message>
    <message>
        <source>The file could not be written ({why}). Check that the folder exists, that you may write there and that the disk is not full.</source>
        <translation>Le fichier n&apos;a pas pu être écrit ({why}). Vérifiez que le dossier existe, que vous avez le droit d&apos;y écrire et que le disque n&apos;est pas plein.</translation>
    </message>
    <message>
        <source>The file could not be replaced ({why}). It may be open in another program: close it there, then try again. Check also that you may write there.</source>
        <translation>Le fichier n&apos;a pas pu être remplacé ({why}). Il est peut-être ouvert dans un autre programme&#x202f;: fermez-le là, puis réessayez. Vérifiez aussi que vous avez le droit d&apos;y écrire.</translation>
    </message>
    <message>
        <source>This ended the process that was reading it; nothing else was harmed. The file is damaged or was made to do so: copy it again from where it came from.</source>
        <translation>Ceci a interrompu le processus qui le lisait&#x202f;; rien d&apos;autre n&apos;a été touché. Le fichier est endommagé ou conçu pour cela&#x202f;: copiez-le de nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>This file in the archive is larger than the archive says.</source>
        <translation>Ce fichier de l&apos;archive est plus grand que l&apos;archive ne l&apos;indique.</translation>
    </message>
    <message>
        <source>The archive is damaged or cut short. Copy or send it again.</source>
        <translation>L&apos;archive est endommagée ou tronquée. Copiez-la ou envoyez-la de nouveau.</translation>
    </message>
    <message>
        <source>This file in the archive is damaged. Copy it again.</source>
        <translation>Ce fichier de l&apos;archive est endommagé. Copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>The header does not say how large the image is. Copy or send the file again.</source>
        <translation>L&apos;en-tête n&apos;indique pas la taille de l&apos;image. Copiez ou envoyez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The file&apos;s header is damaged or cut short. Copy or send the file again.</source>
        <translation>L&apos;en-tête du fichier est endommagé ou tronqué. Copiez ou envoyez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The compressed contents of the file are damaged. Copy it again.</source>
        <translation>Le contenu compressé du fichier est endommagé. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The table of contents of this CD is damaged. Open the folder with the images instead.</source>
        <translation>La table des matières de ce CD est endommagée. Ouvrez plutôt le dossier qui contient les images.</translation>
    </message>
    <message>
        <source>The file is damaged in a way that could not be read around.</source>
        <translation>Le fichier est endommagé d&apos;une façon qui empêche toute lecture.</translation>
    </message>
    <message>
        <source>The RLE header does not fit the image. The file is damaged.</source>
        <translation>L&apos;en-tête RLE ne correspond pas à l&apos;image. Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>This TIFF is of a kind that the program does not read, or its header is damaged. Save it as PNG, or use the DICOM file.</source>
        <translation>Ce TIFF est d&apos;un type que le programme ne lit pas, ou son en-tête est endommagé. Enregistrez-le en PNG ou utilisez le fichier DICOM.</translation>
    </message>
    <message>
        <source>The RLE segments are out of order. The file is damaged.</source>
        <translation>Les segments RLE sont dans le désordre. Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The compressed image in the file is damaged. Copy or send the file again.</source>
        <translation>L&apos;image compressée du fichier est endommagée. Copiez ou envoyez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The colour image has an odd width, which its format forbids.</source>
        <translation>L&apos;image en couleurs a une largeur impaire, ce que son format interdit.</translation>
    </message>
    <message>
        <source>The file&apos;s colour table is missing or damaged.</source>
        <translation>La table de couleurs du fichier est absente ou endommagée.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short. Copy or send it again.</source>
        <translation>L&apos;image est endommagée ou tronquée. Copiez-la ou envoyez-la de nouveau.</translation>
    </message>
    <message>
        <source>The picture&apos;s header is damaged or cut short. Copy or send it again.</source>
        <translation>L&apos;en-tête de l&apos;image est endommagé ou tronqué. Copiez ou envoyez de nouveau l&apos;image.</translation>
    </message>
    <message>
        <source>This took longer than {seconds} seconds and was stopped. Copy the file again from where it came from, then try once more.</source>
        <translation>Cela a pris plus de {seconds} secondes et a été arrêté. Copiez de nouveau le fichier depuis sa source, puis réessayez.</translation>
    </message>
    <message>
        <source>The program failed on this file through a fault of its own. Please report it.</source>
        <translation>Le programme a échoué sur ce fichier par une erreur qui lui est propre. Merci de la signaler.</translation>
    </message>
    <message>
        <source>The model file&apos;s description is damaged. Get the file again from where it came from.</source>
        <translation>La description du fichier du modèle est endommagée. Procurez-vous de nouveau le fichier à sa source.</translation>
    </message>
    <message>
        <source>The marks that were saved for this radiograph are damaged and cannot be shown.</source>
        <translation>Les marques enregistrées pour cette radiographie sont endommagées et ne peuvent pas être montrées.</translation>
    </message>
    <message>
        <source>This needs more memory than the program gives to one file, or than is free. Close other programs, then try again.</source>
        <translation>Cela demande plus de mémoire que le programme n&apos;en accorde à un fichier, ou qu&apos;il n&apos;en reste de libre. Fermez d&apos;autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is not a number: it is damaged or was trained badly. Use another model.</source>
        <translation>La réponse du modèle n&apos;est pas un nombre : il est endommagé ou mal entraîné. Utilisez un autre modèle.</translation>
    </message>
    <message>
        <source>The model does not do what its description says.</source>
        <translation>Le modèle ne fait pas ce que dit sa description.</translation>
    </message>
    <message>
        <source>The model file holds {what}, which no model made for this program does. It was not loaded; choose another file.</source>
        <translation>Le fichier du modèle contient {what}, ce que ne contient aucun modèle fait pour ce programme. Il n&apos;a pas été chargé&#x202f;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>An archive inside an archive is not opened. Unpack it first.</source>
        <translation>Une archive contenue dans une archive n&apos;est pas ouverte. Décompressez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>The file nests sequences more than {deep} deep, which no real one does. It was not opened.</source>
        <translation>Le fichier imbrique des séquences sur plus de {deep} niveaux, ce qu&apos;aucun vrai fichier ne fait. Il n&apos;a pas été ouvert.</translation>
    </message>
    <message>
        <source>The file is DICOM but holds no image, only data about one. Choose the image itself.</source>
        <translation>Le fichier est bien du DICOM mais ne contient aucune image, seulement des données sur une image. Choisissez l&apos;image elle-même.</translation>
    </message>
    <message>
        <source>This model was not made for this program: it carries no description. Make one with `tbtrain export`, or choose another file.</source>
        <translation>Ce modèle n&apos;a pas été fait pour ce programme&#x202f;: il ne porte aucune description. Créez-en un avec `tbtrain export`, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Nothing here is a radiograph: no DICOM, PNG, JPEG, TIFF or BMP file.</source>
        <translation>Rien ici n&apos;est une radiographie&#x202f;: aucun fichier DICOM, PNG, JPEG, TIFF ou BMP.</translation>
    </message>
    <message>
        <source>This picture is not a DICOM file, so it has no tags.</source>
        <translation>Cette image n&apos;est pas un fichier DICOM, elle n&apos;a donc pas de tags.</translation>
    </message>
    <message>
        <source>This is not a model that the program can load. Choose another file.</source>
        <translation>Ce n&apos;est pas un modèle que le programme peut charger. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This is neither a DICOM file nor a PNG, JPEG, TIFF or BMP picture, whatever its name says.</source>
        <translation>Ce n&apos;est ni un fichier DICOM ni une image PNG, JPEG, TIFF ou BMP, quoi qu&apos;en dise son nom.</translation>
    </message>
    <message>
        <source>The CD&apos;s table of contents names this as an image, but it is neither DICOM nor a picture, as when copying went wrong. Copy it again.</source>
        <translation>La table des matières du CD le cite comme image, mais ce n&apos;est ni du DICOM ni une image, comme après une copie ratée. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The archive no longer holds this file. Open it again.</source>
        <translation>L&apos;archive ne contient plus ce fichier. Ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <source>The CD&apos;s table of contents names a file that is missing.</source>
        <translation>La table des matières du CD cite un fichier qui est absent.</translation>
    </message>
    <message>
        <source>There is no file or folder here. It may have been moved.</source>
        <translation>Il n&apos;y a ni fichier ni dossier ici. Il a peut-être été déplacé.</translation>
    </message>
    <message>
        <source>The file cannot be opened any more. It may have been moved.</source>
        <translation>Le fichier ne peut plus être ouvert. Il a peut-être été déplacé.</translation>
    </message>
    <message>
        <source>The site threshold of {score} was set for another model and says nothing about this one&apos;s scores. Set the threshold for the model in use.</source>
        <translation>Le seuil du site de {score} a été fixé pour un autre modèle et ne dit rien des scores de celui-ci. Fixez le seuil pour le modèle utilisé.</translation>
    </message>
    <message>
        <source>This is a link to a place outside of the folder, and was not followed. Open that place itself.</source>
        <translation>C&apos;est un lien vers un endroit hors du dossier ; il n&apos;a pas été suivi. Ouvrez cet endroit directement.</translation>
    </message>
    <message>
        <source>The archive names a place outside itself for this file. It was not opened.</source>
        <translation>L&apos;archive donne pour ce fichier un emplacement hors d&apos;elle-même. Il n&apos;a pas été ouvert.</translation>
    </message>
    <message>
        <source>The table of contents points outside its own folder. This was not followed.</source>
        <translation>La table des matières renvoie hors de son propre dossier. Ce renvoi n&apos;a pas été suivi.</translation>
    </message>
    <message>
        <source>This kind of picture (HEIC, WebP, AVIF, JPEG 2000, JPEG-LS or JPEG XL) cannot be opened here. Save it as JPEG or PNG, then open that.</source>
        <translation>Ce type d&apos;image (HEIC, WebP, AVIF, JPEG 2000, JPEG-LS ou JPEG XL) ne peut pas être ouvert ici. Enregistrez-la en JPEG ou PNG, puis ouvrez celle-ci.</translation>
    </message>
    <message>
        <source>The model&apos;s preprocessing settings make no sense.</source>
        <translation>Les réglages de prétraitement du modèle n&apos;ont pas de sens.</translation>
    </message>
    <message>
        <source>A site threshold lies between 0 and 100.</source>
        <translation>Un seuil du site se situe entre 0 et 100.</translation>
    </message>
    <message>
        <source>A site threshold belongs to a model; none is loaded.</source>
        <translation>Un seuil du site appartient à un modèle&#x202f;; aucun n&apos;est chargé.</translation>
    </message>
    <message>
        <source>The compressed image has another size than the header says. The file is damaged or was put together wrongly.</source>
        <translation>L&apos;image compressée n&apos;a pas la taille qu&apos;indique l&apos;en-tête. Le fichier est endommagé ou a été mal constitué.</translation>
    </message>
    <message>
        <source>The folder for settings and readings cannot be made ({why}). Check that you may write there; until then nothing is saved.</source>
        <translation>Le dossier des réglages et des lectures ne peut pas être créé ({why}). Vérifiez que vous avez le droit d&apos;y écrire&#x202f;; d&apos;ici là, rien n&apos;est enregistré.</translation>
    </message>
    <message>
        <source>Another program is holding the settings and readings. This change was not saved; close the other program, then make it again.</source>
        <translation>Un autre programme tient les réglages et les lectures occupés. Cette modification n&apos;a pas été enregistrée&#x202f;; fermez l&apos;autre programme, puis refaites-la.</translation>
    </message>
    <message>
        <source>The settings and readings were saved by a newer version of this program. Install that version; until then nothing is saved.</source>
        <translation>Les réglages et les lectures ont été enregistrés par une version plus récente de ce programme. Installez cette version&#x202f;; d&apos;ici là, rien n&apos;est enregistré.</translation>
    </message>
    <message>
        <source>The archive holds more than this program unpacks. Unpack it and open a part of it.</source>
        <translation>L&apos;archive contient plus que ce programme n&apos;en décompresse. Décompressez-la et ouvrez-en une partie.</translation>
    </message>
    <message>
        <source>The file unpacks to more than any radiograph. It was not opened.</source>
        <translation>Une fois décompressé, le fichier est plus grand que toute radiographie. Il n&apos;a pas été ouvert.</translation>
    </message>
    <message>
        <source>The header claims {columns} × {rows} pixels, more than any radiograph has.</source>
        <translation>L&apos;en-tête annonce {columns} × {rows} pixels, plus qu&apos;aucune radiographie n&apos;en a.</translation>
    </message>
    <message>
        <source>The file unpacks to more data than any radiograph holds. It was not opened.</source>
        <translation>Une fois décompressé, le fichier contient plus de données que toute radiographie. Il n&apos;a pas été ouvert.</translation>
    </message>
    <message>
        <source>The file&apos;s header holds more than any radiograph&apos;s. It was not opened.</source>
        <translation>L&apos;en-tête du fichier contient plus que celui de toute radiographie. Le fichier n&apos;a pas été ouvert.</translation>
    </message>
    <message>
        <source>The picture has more pixels than any radiograph. It was not opened.</source>
        <translation>L&apos;image a plus de pixels que toute radiographie. Elle n&apos;a pas été ouverte.</translation>
    </message>
    <message>
        <source>There is not enough memory to open this file.</source>
        <translation>La mémoire ne suffit pas pour ouvrir ce fichier.</translation>
    </message>
    <message>
        <source>The file is larger than 512 MiB, which no radiograph is. It was not opened.</source>
        <translation>Le fichier dépasse 512 MiB, ce qu&apos;aucune radiographie n&apos;atteint. Il n&apos;a pas été ouvert.</translation>
    </message>
    <message>
        <source>The file has more entries than can be listed.</source>
        <translation>Le fichier a plus d&apos;éléments qu&apos;on ne peut en énumérer.</translation>
    </message>
    <message>
        <source>The folder holds more than {count} files and folders. Open fewer.</source>
        <translation>Le dossier contient plus de {count} fichiers et dossiers. Ouvrez-en moins.</translation>
    </message>
    <message>
        <source>The file claims {frames} frames; it was not opened.</source>
        <translation>Le fichier annonce {frames} images&#x202f;; il n&apos;a pas été ouvert.</translation>
    </message>
    <message>
        <source>There are more than {count} images here. Open fewer.</source>
        <translation>Il y a ici plus de {count} images. Ouvrez-en moins.</translation>
    </message>
    <message>
        <source>The file holds far less image than its header says. Copy it again.</source>
        <translation>Le fichier contient bien moins d&apos;image que ne l&apos;indique son en-tête. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The compressed image ends too early. Copy the file again.</source>
        <translation>L&apos;image compressée se termine trop tôt. Copiez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The file holds less image than its header says. It was cut short: copy or send it again.</source>
        <translation>Le fichier contient moins d&apos;image que ne l&apos;indique son en-tête. Il a été tronqué&#x202f;: copiez-le ou envoyez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file ends in the middle of its header. Copy or send it again.</source>
        <translation>Le fichier s&apos;arrête au milieu de son en-tête. Copiez-le ou envoyez-le de nouveau.</translation>
    </message>
    <message>
        <source>The picture is cut short: its end is missing. Copy or send it again.</source>
        <translation>L&apos;image est tronquée&#x202f;: la fin manque. Copiez-la ou envoyez-la de nouveau.</translation>
    </message>
    <message>
        <source>The image is compressed in a way this program does not know ({uid}). Save it uncompressed or as JPEG 2000.</source>
        <translation>L&apos;image est compressée d&apos;une façon que ce programme ne connaît pas ({uid}). Enregistrez-la sans compression ou en JPEG 2000.</translation>
    </message>
    <message>
        <source>The picture has 16 bits a colour, in a form this program does not read. Save it as 16-bit grey PNG.</source>
        <translation>L&apos;image a 16 bits par couleur, sous une forme que ce programme ne lit pas. Enregistrez-la en PNG gris 16 bits.</translation>
    </message>
    <message>
        <source>The image has {samples} samples of {bits} bits a pixel, a form this program does not read.</source>
        <translation>L&apos;image a {samples} échantillons de {bits} bits par pixel, une forme que ce programme ne lit pas.</translation>
    </message>
    <message>
        <source>The image&apos;s colours are coded in a way this program does not read. Save it as RGB or grayscale.</source>
        <translation>Les couleurs de l&apos;image sont codées d&apos;une façon que ce programme ne lit pas. Enregistrez-la en RGB ou en niveaux de gris.</translation>
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
        <translation>Nouvelle touche&#x202f;:</translation>
    </message>
    <message>
        <source>Always: arrows move the image, with Ctrl they change the window; with a tool in hand they move its point (Shift: finely) and Return sets it. Tab goes from control to control.</source>
        <translation>Toujours&#x202f;: les flèches déplacent l&apos;image, avec Ctrl elles changent la fenêtre&#x202f;; avec un outil elles déplacent son point (Maj&#x202f;: finement) et Entrée le pose. Tab passe d&apos;une commande à l&apos;autre.</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}” already. Choose another key, or change that one first.</source>
        <translation>{key} appartient déjà à «&#x202f;{action}&#x202f;». Choisissez une autre touche, ou changez d&apos;abord celle-là.</translation>
    </message>
</context>
<context>
    <name>SideLetters</name>
    <message>
        <source>Turned 90° right</source>
        <translation>Pivotée de 90° à droite</translation>
    </message>
    <message>
        <source>Turned 180°</source>
        <translation>Pivotée de 180°</translation>
    </message>
    <message>
        <source>Turned 90° left</source>
        <translation>Pivotée de 90° à gauche</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>En miroir</translation>
    </message>
    <message>
        <source>Mirrored, then turned 90° right</source>
        <translation>En miroir, puis pivotée de 90° à droite</translation>
    </message>
    <message>
        <source>Mirrored top to bottom</source>
        <translation>En miroir, haut et bas inversés</translation>
    </message>
    <message>
        <source>Mirrored, then turned 90° left</source>
        <translation>En miroir, puis pivotée de 90° à gauche</translation>
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
        <translation>Nom ou initiales sous lesquels vos lectures sont enregistrées&#x202f;:</translation>
    </message>
    <message>
        <source>Export readings</source>
        <translation>Exporter les lectures</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Delete all settings and readings</source>
        <translation>Supprimer tous les réglages et lectures</translation>
    </message>
    <message>
        <source>Delete all readings, comments, regions, settings and the list of recent items?</source>
        <translation>Supprimer toutes les lectures, tous les commentaires, régions et réglages, et la liste des éléments récents&#x202f;?</translation>
    </message>
    <message>
        <source>They are on this computer only and cannot be brought back. Radiographs are not touched.</source>
        <translation>Tout cela ne se trouve que sur cet ordinateur et ne peut pas être récupéré. Les radiographies ne sont pas touchées.</translation>
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
        <translation>Seuil du site, un score de 0 à 100</translation>
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
        <translation>Aucun n&apos;est fixé&#x202f;: la liste n&apos;est pas divisée entre référer et ne pas référer.</translation>
    </message>
    <message>
        <source>{score:g} was set for another model ({other}) and does not hold for this one. Set it anew for the model in use ({model}).</source>
        <translation>{score:g} a été fixé pour un autre modèle ({other}) et n&apos;est pas valable pour celui-ci. Fixez de nouveau le seuil pour le modèle utilisé ({model}).</translation>
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
        <translation>la première lecture à l&apos;aveugle n&apos;est pas encore faite.</translation>
    </message>
    <message>
        <source>the radiograph has not been analysed yet.</source>
        <translation>la radiographie n&apos;a pas encore été analysée.</translation>
    </message>
    <message>
        <source>colour capture, shown as it is</source>
        <translation>image en couleurs, montrée telle quelle</translation>
    </message>
    <message>
        <source>LUT {0}</source>
        <translation>LUT {0}</translation>
    </message>
    <message>
        <source>window width {0:.0f}, centre {1:.0f}</source>
        <translation>largeur de fenêtre {0:.0f}, centre {1:.0f}</translation>
    </message>
    <message>
        <source>, inverted</source>
        <translation>, inversée</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>en miroir</translation>
    </message>
    <message>
        <source>turned by {0}° clockwise</source>
        <translation>pivotée de {0}° dans le sens horaire</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>Usage de recherche, pas pour le diagnostic</translation>
    </message>
    <message>
        <source>No score: {0}</source>
        <translation>Pas de score&#x202f;: {0}</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Pas de score</translation>
    </message>
    <message>
        <source>TB score {0} of 100</source>
        <translation>Score TB {0} sur 100</translation>
    </message>
    <message>
        <source> (95 % interval {0}–{1})</source>
        <translation> (intervalle à 95&#x202f;% {0}–{1})</translation>
    </message>
    <message>
        <source>heat-map threshold {0:.2f}</source>
        <translation>seuil de la carte de chaleur {0:.2f}</translation>
    </message>
    <message>
        <source>site threshold {0:g}</source>
        <translation>seuil du site {0:g}</translation>
    </message>
    <message>
        <source>Reader&apos;s verdict: {0}</source>
        <translation>Verdict du lecteur&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Model {0}</source>
        <translation>Modèle {0}</translation>
    </message>
    <message>
        <source>no model loaded</source>
        <translation>aucun modèle chargé</translation>
    </message>
    <message>
        <source>written {0}</source>
        <translation>établi le {0}</translation>
    </message>
</context>
<context>
    <name>TagBrowser</name>
    <message>
        <source>DICOM tags</source>
        <translation>Tags DICOM</translation>
    </message>
    <message>
        <source>Search tag, name or value</source>
        <translation>Chercher un tag, un nom ou une valeur</translation>
    </message>
    <message>
        <source>Tags of the file</source>
        <translation>Tags du fichier</translation>
    </message>
    <message>
        <source>Value of the chosen tag</source>
        <translation>Valeur du tag choisi</translation>
    </message>
    <message>
        <source>Choose a line to read its value here.</source>
        <translation>Choisissez une ligne pour lire sa valeur ici.</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Aucun fichier n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien n&apos;a été trouvé.</translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>More … (double-click)</source>
        <translation>Suite … (double-clic)</translation>
    </message>
</context>
<context>
    <name>TrueSize</name>
    <message>
        <source>True size needs the pixel spacing, which this file does not state. Calibrate with a known length.</source>
        <translation>La taille réelle demande l&apos;espacement des pixels, que ce fichier n&apos;indique pas. Étalonnez avec une longueur connue.</translation>
    </message>
    <message>
        <source>True size cannot be shown: this screen does not report its own size.</source>
        <translation>La taille réelle ne peut pas être affichée&#x202f;: cet écran n&apos;indique pas ses dimensions.</translation>
    </message>
    <message>
        <source>True size ({unit}): {spacing} mm a pixel, on a screen that reports {dpi} dots per inch.</source>
        <translation>Taille réelle ({unit})&#x202f;: {spacing} mm par pixel, sur un écran qui indique {dpi} points par pouce.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>mm at detector</source>
        <translation>mm au détecteur</translation>
    </message>
    <message>
        <source>mm, calibrated by hand</source>
        <translation>mm, étalonné à la main</translation>
    </message>
    <message>
        <source>mm, origin not stated</source>
        <translation>mm, origine non indiquée</translation>
    </message>
    <message>
        <source>mm² at detector</source>
        <translation>mm² au détecteur</translation>
    </message>
    <message>
        <source>mm², calibrated by hand</source>
        <translation>mm², étalonné à la main</translation>
    </message>
    <message>
        <source>mm², origin not stated</source>
        <translation>mm², origine non indiquée</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenêtre</translation>
    </message>
    <message>
        <source>Window {number} of the file</source>
        <translation>Fenêtre {number} du fichier</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuelle</translation>
    </message>
    <message>
        <source>A colour capture has no window</source>
        <translation>Une image en couleurs n&apos;a pas de fenêtre</translation>
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
        <source>Paused at {done} of {total}</source>
        <translation>En pause&#x202f;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Analysing {done} of {total}</source>
        <translation>Analyse {done} sur {total}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>List no more of this; what was found stays</source>
        <translation>Ne plus rien ajouter de ceci à la liste&#x202f;; ce qui a été trouvé y reste</translation>
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
        <translation>Pendant la pause, seules les radiographies que vous regardez sont analysées</translation>
    </message>
</context>
<context>
    <name>_FindLine</name>
    <message>
        <source>Empty the line</source>
        <translation>Vider le champ</translation>
    </message>
</context>
</TS>
