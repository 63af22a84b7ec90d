<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;files …</source>
        <translation>Abrir &amp;archivos …</translation>
    </message>
    <message>
        <source>Open f&amp;older …</source>
        <translation>Abrir &amp;carpeta …</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>T&amp;urn</source>
        <translation>&amp;Girar</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Marcas</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lectura</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>M&amp;odelo</translation>
    </message>
    <message>
        <source>The file&apos;s own windows, and those worked out from the image</source>
        <translation>Las ventanas del archivo y las calculadas a partir de la imagen</translation>
    </message>
    <message>
        <source>One radiogra&amp;ph</source>
        <translation>U&amp;na radiografía</translation>
    </message>
    <message>
        <source>Two &amp;side by side</source>
        <translation>&amp;Dos lado a lado</translation>
    </message>
    <message>
        <source>Four side &amp;by side</source>
        <translation>Cuatr&amp;o lado a lado</translation>
    </message>
    <message>
        <source>N&amp;ext viewport</source>
        <translation>Vista siguient&amp;e</translation>
    </message>
    <message>
        <source>Lin&amp;k zoom and window</source>
        <translation>Vincular &amp;zoom y ventana</translation>
    </message>
    <message>
        <source>He&amp;at map</source>
        <translation>Mapa de &amp;calor</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>Compare with another &amp;model …</source>
        <translation>Comparar con otro &amp;modelo …</translation>
    </message>
    <message>
        <source>&amp;End the comparison</source>
        <translation>&amp;Terminar la comparación</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Save &amp;picture …</source>
        <translation>Guardar &amp;imagen …</translation>
    </message>
    <message>
        <source>Save r&amp;eport …</source>
        <translation>Guardar i&amp;nforme …</translation>
    </message>
    <message>
        <source>Save &amp;list as table …</source>
        <translation>Guardar &amp;lista como tabla …</translation>
    </message>
    <message>
        <source>Pr&amp;int report …</source>
        <translation>Im&amp;primir informe …</translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation>Copiar &amp;vista</translation>
    </message>
    <message>
        <source>DICOM &amp;tags</source>
        <translation>E&amp;tiquetas DICOM</translation>
    </message>
    <message>
        <source>Model in &amp;use</source>
        <translation>Modelo en &amp;uso</translation>
    </message>
    <message>
        <source>&amp;Load a model …</source>
        <translation>&amp;Cargar un modelo …</translation>
    </message>
    <message>
        <source>&amp;Built-in model</source>
        <translation>Modelo &amp;integrado</translation>
    </message>
</context>
<context>
    <name>AnalysisPanel</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>ArrangementControls</name>
    <message>
        <source>Find patient, date, or score: &gt;50</source>
        <translation>Buscar paciente, fecha o puntuación: &gt;50</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Words of name, Patient ID, date or file; or a score such as &gt;50, &lt;=20</source>
        <translation>Palabras del nombre, ID del paciente, fecha o archivo; o una puntuación como &gt;50, &lt;=20</translation>
    </message>
    <message>
        <source>Which radiographs the list shows</source>
        <translation>Radiografías que muestra la lista</translation>
    </message>
    <message>
        <source>What the list is sorted by</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>Highest or latest first</source>
        <translation>Primero la más alta o la más reciente</translation>
    </message>
    <message>
        <source>Lowest or earliest first</source>
        <translation>Primero la más baja o la más antigua</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Referir</translation>
    </message>
    <message>
        <source>No referral</source>
        <translation>No referir</translation>
    </message>
    <message>
        <source>Without verdict</source>
        <translation>Sin veredicto</translation>
    </message>
    <message>
        <source>With verdict</source>
        <translation>Con veredicto</translation>
    </message>
    <message>
        <source>With score</source>
        <translation>Con puntuación</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>No evaluada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>BoxSection</name>
    <message>
        <source>Boxes; choosing one zooms to it</source>
        <translation>Recuadros; al elegir uno se amplía</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Recuadros</translation>
    </message>
    <message>
        <source>Click one to zoom to it.</source>
        <translation>Haga clic en uno para ampliarlo.</translation>
    </message>
    <message>
        <source>No region of the model&apos;s minimum area at this threshold, only smaller ones.</source>
        <translation>Con este umbral ninguna región alcanza el área mínima del modelo; solo las hay menores.</translation>
    </message>
    <message>
        <source>No region at this threshold. The highest activation is {highest}.</source>
        <translation>Ninguna región con este umbral. La activación más alta es {highest}.</translation>
    </message>
    <message>
        <source>peak {peak}  mean {mean}</source>
        <translation>máx. {peak}  media {mean}</translation>
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
        <translation>¿Usar este modelo?</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>El modelo en uso</translation>
    </message>
    <message>
        <source>Its scores and thresholds are its own: radiographs in the list are analysed again, and a site threshold that was set for another model is not used.</source>
        <translation>Sus puntuaciones y umbrales son propios: las radiografías de la lista se analizan de nuevo, y no se aplica un umbral del centro fijado para otro modelo.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Model id (SHA-256)</source>
        <translation>Identificador del modelo (SHA-256)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Creado el</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>not stated: ask whoever gave it to you</source>
        <translation>no indicada: pregunte a quien le entregó el modelo</translation>
    </message>
    <message>
        <source>Tells apart</source>
        <translation>Distingue</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <source>Heat-map threshold</source>
        <translation>Umbral del mapa de calor</translation>
    </message>
    <message>
        <source>Refers from score</source>
        <translation>Refiere desde la puntuación</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegida</translation>
    </message>
    <message>
        <source>Input image</source>
        <translation>Imagen de entrada</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>none are stated, so nobody can say how good it is</source>
        <translation>no se indica: nadie puede decir si el modelo es bueno</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>This model comes without a card. Ask whoever gave it to you.</source>
        <translation>Este modelo viene sin ficha. Pídala a quien se lo entregó.</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Conservar el actual</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>BundleChoice</name>
    <message>
        <source>Model bundles</source>
        <translation>Archivos de modelo</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>Cargar un modelo</translation>
    </message>
    <message>
        <source>The file of the model “{0}” holds another model now: its card is in the menu Model.</source>
        <translation>El archivo del modelo «{0}» contiene ahora otro modelo: su ficha está en el menú Modelo.</translation>
    </message>
    <message>
        <source>The model “{0}”, chosen last, is no longer there. The built-in one is used.</source>
        <translation>El modelo «{0}», elegido la última vez, ya no está. Se usa el integrado.</translation>
    </message>
    <message>
        <source>This model cannot be used</source>
        <translation>Este modelo no se puede usar</translation>
    </message>
    <message>
        <source>{0}
The present model stays in use.</source>
        <translation>{0}
El modelo actual sigue en uso.</translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>Calibrate</source>
        <translation>Calibrar</translation>
    </message>
    <message>
        <source>Known length in millimetres</source>
        <translation>Longitud conocida en milímetros</translation>
    </message>
    <message>
        <source>How long is this line in the patient?
All lengths of this radiograph are measured by it; they hold in the plane of what you drew along.</source>
        <translation>¿Cuánto mide esta línea en el paciente?
Todas las longitudes de esta radiografía se miden a partir de ella; son válidas en el plano del objeto sobre el que la trazó.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Radiograph</source>
        <translation>Radiografía</translation>
    </message>
</context>
<context>
    <name>CanvasHint</name>
    <message>
        <source>Length: drag from end to end. Esc puts the tool away.</source>
        <translation>Longitud: arrastre de un extremo al otro. Esc suelta la herramienta.</translation>
    </message>
    <message>
        <source>Angle: click the end of one arm, the corner, the end of the other. Esc puts the tool away.</source>
        <translation>Ángulo: haga clic en el extremo de un lado, en el vértice y en el extremo del otro. Esc suelta la herramienta.</translation>
    </message>
    <message>
        <source>Calibrate: drag along something whose length you know. Esc puts the tool away.</source>
        <translation>Calibrar: arrastre a lo largo de algo cuya longitud conozca. Esc suelta la herramienta.</translation>
    </message>
    <message>
        <source>Ellipse: drag from corner to corner. Esc puts the tool away.</source>
        <translation>Elipse: arrastre de esquina a esquina. Esc suelta la herramienta.</translation>
    </message>
    <message>
        <source>Region: drag around it, or click its corners; a double click, or a click on the first corner, closes it. Esc puts the tool away.</source>
        <translation>Región: arrastre a su alrededor, o haga clic en sus vértices; un doble clic, o un clic en el primer vértice, la cierra. Esc suelta la herramienta.</translation>
    </message>
</context>
<context>
    <name>CanvasMessage</name>
    <message>
        <source>No earlier radiograph of this patient is in the list.</source>
        <translation>No hay ninguna radiografía anterior de este paciente en la lista.</translation>
    </message>
    <message>
        <source>Click here, then on a radiograph in the list.</source>
        <translation>Haga clic aquí y después en una radiografía de la lista.</translation>
    </message>
    <message>
        <source>No score: {reason}</source>
        <translation>Sin puntuación: {reason}</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Leyendo {name} …</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Some readings could not be saved. They end with this window.</source>
        <translation>Algunas lecturas no se pudieron guardar. Terminan con esta ventana.</translation>
    </message>
    <message>
        <source>Keep it open to export them (menu Reading, Export readings), or until they can be saved.</source>
        <translation>Manténgala abierta para exportarlas (menú Lectura, Exportar lecturas) o hasta que se puedan guardar.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Mantener abierta</translation>
    </message>
</context>
<context>
    <name>ColourBar</name>
    <message>
        <source>Colour bar of the heat map, activation 0 to 1</source>
        <translation>Escala de colores del mapa de calor, activación de 0 a 1</translation>
    </message>
    <message>
        <source>Activation of the TB class. The same colour means the same in every patient.</source>
        <translation>Activación de la clase TB. El mismo color significa lo mismo en todos los pacientes.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Model bundles</source>
        <translation>Archivos de modelo</translation>
    </message>
    <message>
        <source>Compare with another model</source>
        <translation>Comparar con otro modelo</translation>
    </message>
    <message>
        <source>This is the model in use. Choose another one to compare it with.</source>
        <translation>Este es el modelo en uso. Elija otro para compararlo.</translation>
    </message>
    <message>
        <source>The file of the model “{0}” holds another model now, so the comparison has ended. Begin it again to see what that one says.</source>
        <translation>El archivo del modelo «{0}» contiene ahora otro modelo, por lo que la comparación ha terminado. Comiéncela de nuevo para ver qué dice ese.</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>The settings and readings were damaged. They were put aside as {name}, and new ones begun.</source>
        <translation>Los ajustes y las lecturas estaban dañados. Se apartaron con el nombre {name} y se crearon otros nuevos.</translation>
    </message>
</context>
<context>
    <name>CornerText</name>
    <message>
        <source>Colour capture</source>
        <translation>Imagen en color</translation>
    </message>
    <message>
        <source>W {width}  C {center}</source>
        <translation>Ancho {width}  Centro {center}</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Invertida</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>nac. {date}</translation>
    </message>
    <message>
        <source>{columns} × {rows}  {bits} bit</source>
        <translation>{columns} × {rows}  {bits} bits</translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation>Zoom {percent} %</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n radiograph(s)</source>
        <translation>
            <numerusform>%n radiografía</numerusform>
            <numerusform>%n radiografías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening {name}: %n found</source>
        <comment>radiographs</comment>
        <translation>
            <numerusform>Abriendo {name}: %n encontrada</numerusform>
            <numerusform>Abriendo {name}: %n encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>radiographs</comment>
        <translation>
            <numerusform>%n mostrada</numerusform>
            <numerusform>%n mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <comment>boxes around regions of the heat map</comment>
        <translation>
            <numerusform>%n recuadro</numerusform>
            <numerusform>%n recuadros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <comment>age in years, short</comment>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>DICOM tags</comment>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n line(s) found; type more of the word.</source>
        <comment>DICOM tags</comment>
        <translation>
            <numerusform>La primera línea encontrada; escriba más letras de la palabra.</numerusform>
            <numerusform>Las primeras %n líneas encontradas; escriba más letras de la palabra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>With patient data: name, Patient ID, dates, file name</source>
        <translation>Con los datos del paciente: nombre, ID del paciente, fechas, nombre del archivo</translation>
    </message>
    <message>
        <source>Writing that is burned into the image itself goes along in any case. Look before you pass it on.</source>
        <translation>Los textos grabados en la propia imagen se incluyen en todo caso. Revísela antes de entregarla.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The file&apos;s overlays are shown and go along too, with whatever is written in them. To leave them out, cancel and hide them in the menu View.</source>
        <translation>Las superposiciones del archivo se muestran y van también, con lo que haya escrito en ellas. Para omitirlas, cancele y ocúltelas en el menú Ver.</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>A PNG picture of the whole radiograph as it is shown: window, heat map, boxes, marks, and a caption with score, thresholds and model.</source>
        <translation>Una imagen PNG de la radiografía completa tal como se muestra: ventana, mapa de calor, recuadros, marcas y un pie con puntuación, umbrales y modelo.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>A PDF report of one radiograph: image, heat map, boxes, score with its interval, thresholds, model and the reader&apos;s verdict.</source>
        <translation>Un informe PDF de una radiografía: imagen, mapa de calor, recuadros, puntuación con su intervalo, umbrales, modelo y veredicto del lector.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>Informe PDF</translation>
    </message>
    <message>
        <source>A table (CSV) with a row for each radiograph in the list.</source>
        <translation>Una tabla (CSV) con una fila por cada radiografía de la lista.</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Guardar lista</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The report on paper. You see it before it is printed.</source>
        <translation>El informe en papel. Lo verá antes de imprimirlo.</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Imprimir informe</translation>
    </message>
    <message>
        <source>Show …</source>
        <translation>Vista previa …</translation>
    </message>
    <message>
        <source>The view was copied, without name, ID and dates from the header, but with the file&apos;s overlays; look for writing in them and in the image.</source>
        <translation>Se copió la vista, sin nombre, ID ni fechas de la cabecera, pero con las superposiciones del archivo; compruebe si hay escritura en ellas y en la imagen.</translation>
    </message>
    <message>
        <source>The view was copied, without name, ID and dates from the header; look for writing in the image.</source>
        <translation>Se copió la vista, sin nombre, ID ni fechas de la cabecera; compruebe si hay escritura en la imagen.</translation>
    </message>
    <message>
        <source>Chest radiograph report</source>
        <translation>Informe de radiografía de tórax</translation>
    </message>
    <message>
        <source>This radiograph is no longer open. Show it again, then do this once more.</source>
        <translation>Esta radiografía ya no está abierta. Muéstrela de nuevo y repita la acción.</translation>
    </message>
    <message>
        <source>There is nothing to export or print yet: open a radiograph first.</source>
        <translation>Todavía no hay nada que exportar ni imprimir: abra primero una radiografía.</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Guardar …</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Texto de la guía</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Find in the guide (Return: next place)</source>
        <translation>Buscar en la guía (Intro: siguiente)</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
</context>
<context>
    <name>HeatmapActions</name>
    <message>
        <source>&amp;Heat map</source>
        <translation>&amp;Mapa de calor</translation>
    </message>
    <message>
        <source>&amp;Lower threshold</source>
        <translation>&amp;Bajar el umbral</translation>
    </message>
    <message>
        <source>H&amp;igher threshold</source>
        <translation>&amp;Subir el umbral</translation>
    </message>
    <message>
        <source>Lower by a hundredth</source>
        <translation>Bajar una centésima</translation>
    </message>
    <message>
        <source>Higher by a hundredth</source>
        <translation>Subir una centésima</translation>
    </message>
    <message>
        <source>Model&apos;s &amp;default threshold</source>
        <translation>Umbral pre&amp;determinado del modelo</translation>
    </message>
    <message>
        <source>&amp;Filled</source>
        <translation>Re&amp;lleno</translation>
    </message>
    <message>
        <source>&amp;Contours</source>
        <translation>&amp;Contornos</translation>
    </message>
    <message>
        <source>&amp;Switch between filled and contours</source>
        <translation>&amp;Alternar relleno y contornos</translation>
    </message>
    <message>
        <source>L&amp;ook beneath (hold the key)</source>
        <translation>&amp;Ver debajo (mantener la tecla)</translation>
    </message>
</context>
<context>
    <name>HeatmapSection</name>
    <message>
        <source>Heat-map threshold</source>
        <translation>Umbral del mapa de calor</translation>
    </message>
    <message>
        <source>Heat-map opacity</source>
        <translation>Opacidad del mapa de calor</translation>
    </message>
    <message>
        <source>How much of the radiograph is covered.</source>
        <translation>Cuánto se cubre la radiografía.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Double-click for the model&apos;s default. Activation at and above it is shown and boxed</source>
        <translation>Doble clic: el del modelo. Se muestra y recuadra la activación desde este valor</translation>
    </message>
    <message>
        <source>Back to the threshold the model came with</source>
        <translation>Volver al umbral que trae el modelo</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Recuadros</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Style of the heat map</source>
        <translation>Estilo del mapa de calor</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>Contornos</translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation>Colores del mapa de calor</translation>
    </message>
    <message>
        <source>The colours of each colour map can be told apart by colour-blind readers, and in print.</source>
        <translation>Los colores de cada paleta pueden distinguirlos los lectores daltónicos, también impresos.</translation>
    </message>
    <message>
        <source>Of {model}. Each side has a threshold of its own: click an image to move it.</source>
        <translation>De {model}. Cada lado tiene su propio umbral: haga clic en una imagen para moverlo.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Keyboard …</source>
        <translation>&amp;Teclado …</translation>
    </message>
    <message>
        <source>What the model &amp;is and is not</source>
        <translation>&amp;Qué es y qué no es el modelo</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>Move to the &amp;other screen</source>
        <translation>Mover a la &amp;otra pantalla</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Display size</source>
        <translation>Ta&amp;maño en pantalla</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Settings cannot be saved in this window.</source>
        <translation>Los ajustes no se pueden guardar en esta ventana.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The change holds from the next start of the program.</source>
        <translation>El cambio valdrá desde el próximo inicio del programa.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>Uso en investigación, no para diagnóstico</translation>
    </message>
    <message>
        <source>Languages other than English were not reviewed by clinicians who speak them.</source>
        <translation>Los idiomas distintos del inglés no fueron revisados por clínicos que los hablen.</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modelo: {name}</translation>
    </message>
    <message>
        <source>There is only one screen.</source>
        <translation>Solo hay una pantalla.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Drop chest radiographs here</source>
        <translation>Suelte aquí radiografías de tórax</translation>
    </message>
    <message>
        <source>DICOM, PNG, JPEG, TIFF or BMP files, folders, ZIP archives, CDs</source>
        <translation>Archivos DICOM, PNG, JPEG, TIFF o BMP, carpetas, archivos ZIP, CD</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>There is not enough memory to show this image.</source>
        <translation>No hay memoria suficiente para mostrar esta imagen.</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>&amp;Reset window</source>
        <translation>&amp;Restablecer la ventana</translation>
    </message>
    <message>
        <source>&amp;Next window</source>
        <translation>Ventana &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>&amp;Recuadros</translation>
    </message>
    <message>
        <source>&amp;Magnifier</source>
        <translation>L&amp;upa</translation>
    </message>
    <message>
        <source>In&amp;vert</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>Over&amp;lays</source>
        <translation>Su&amp;perposiciones</translation>
    </message>
    <message>
        <source>Left &amp;drag changes the window</source>
        <translation>Arrastrar con el iz&amp;quierdo cambia la ventana</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>&amp;True size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Turn &amp;right</source>
        <translation>Girar a la &amp;derecha</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>Girar a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Flip &amp;horizontally</source>
        <translation>Voltear &amp;horizontalmente</translation>
    </message>
    <message>
        <source>Flip &amp;vertically</source>
        <translation>Voltear &amp;verticalmente</translation>
    </message>
    <message>
        <source>As in the &amp;file</source>
        <translation>Como en el &amp;archivo</translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>Magnifier: image, and image with heat map</source>
        <translation>Lupa: imagen, e imagen con mapa de calor</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>With heat map</source>
        <translation>Con mapa de calor</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open files …</source>
        <translation>Abrir archivos …</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>Abrir carpeta …</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Open radiographs</source>
        <translation>Abrir radiografías</translation>
    </message>
    <message>
        <source>Open a folder of radiographs</source>
        <translation>Abrir una carpeta de radiografías</translation>
    </message>
    <message>
        <source>Radiographs and archives</source>
        <translation>Radiografías y archivos comprimidos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>Uso en investigación, no para diagnóstico</translation>
    </message>
</context>
<context>
    <name>MarkLayer</name>
    <message>
        <source>{length} mm, set by hand</source>
        <translation>{length} mm, indicado a mano</translation>
    </message>
</context>
<context>
    <name>MarkSection</name>
    <message>
        <source>Marks; choosing one selects it, Delete removes it</source>
        <translation>Marcas; al elegir una se selecciona, Supr la quita</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Calibrated by hand with a line of {length} mm.</source>
        <translation>Calibrada a mano con una línea de {length} mm.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>draw length</source>
        <translation>medición de longitud</translation>
    </message>
    <message>
        <source>draw angle</source>
        <translation>medición de ángulo</translation>
    </message>
    <message>
        <source>draw ellipse</source>
        <translation>dibujo de elipse</translation>
    </message>
    <message>
        <source>draw region</source>
        <translation>dibujo de región</translation>
    </message>
    <message>
        <source>remove length</source>
        <translation>eliminación de longitud</translation>
    </message>
    <message>
        <source>remove angle</source>
        <translation>eliminación de ángulo</translation>
    </message>
    <message>
        <source>remove ellipse</source>
        <translation>eliminación de elipse</translation>
    </message>
    <message>
        <source>remove region</source>
        <translation>eliminación de región</translation>
    </message>
    <message>
        <source>name mark</source>
        <translation>nombre de marca</translation>
    </message>
    <message>
        <source>move mark</source>
        <translation>desplazamiento de marca</translation>
    </message>
    <message>
        <source>calibrate</source>
        <translation>calibración</translation>
    </message>
    <message>
        <source>remove calibration</source>
        <translation>eliminación de la calibración</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>Measure &amp;length</source>
        <translation>Medir &amp;longitud</translation>
    </message>
    <message>
        <source>Measure &amp;angle</source>
        <translation>Medir án&amp;gulo</translation>
    </message>
    <message>
        <source>Draw &amp;ellipse</source>
        <translation>Dibujar &amp;elipse</translation>
    </message>
    <message>
        <source>Draw re&amp;gion</source>
        <translation>Dibujar reg&amp;ión</translation>
    </message>
    <message>
        <source>&amp;Calibrate with a known length …</source>
        <translation>&amp;Calibrar con una longitud conocida …</translation>
    </message>
    <message>
        <source>&amp;Put the tool away</source>
        <translation>Soltar la &amp;herramienta</translation>
    </message>
    <message>
        <source>&amp;Name the selected mark …</source>
        <translation>&amp;Nombrar la marca elegida …</translation>
    </message>
    <message>
        <source>&amp;Remove the selected mark</source>
        <translation>&amp;Quitar la marca elegida</translation>
    </message>
    <message>
        <source>Remove the cali&amp;bration</source>
        <translation>Quitar la cali&amp;bración</translation>
    </message>
    <message>
        <source>&amp;Show marks</source>
        <translation>Mo&amp;strar marcas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo {name}</source>
        <translation>&amp;Deshacer {name}</translation>
    </message>
    <message>
        <source>Re&amp;do {name}</source>
        <translation>&amp;Rehacer {name}</translation>
    </message>
    <message>
        <source>The name was not saved: the mark, or its radiograph, is no longer there.</source>
        <translation>El nombre no se guardó: la marca, o su radiografía, ya no está.</translation>
    </message>
    <message>
        <source>Name the mark</source>
        <translation>Nombrar la marca</translation>
    </message>
    <message>
        <source>Name, such as cavity:</source>
        <translation>Nombre, por ejemplo caverna:</translation>
    </message>
</context>
<context>
    <name>ModelLabel</name>
    <message>
        <source>Score {score}   threshold {threshold}</source>
        <translation>Puntuación {score}   umbral {threshold}</translation>
    </message>
    <message>
        <source>Score {score}   threshold {threshold} (default {default})</source>
        <translation>Puntuación {score}   umbral {threshold} (predeterminado {default})</translation>
    </message>
</context>
<context>
    <name>ModelStatement</name>
    <message>
        <source>What the model is and is not</source>
        <translation>Qué es y qué no es el modelo</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>Uso en investigación, no para diagnóstico</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Qué no es</translation>
    </message>
    <message>
        <source>I have read this. Decisions about patients stay with me.</source>
        <translation>He leído esto. Las decisiones sobre los pacientes son mías.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A program that estimates from one frontal chest radiograph of an adult how likely TB is.</source>
        <translation>Un programa que estima, a partir de una radiografía de tórax frontal de un adulto, la probabilidad de TB.</translation>
    </message>
    <message>
        <source>The score, 0 to 100, is that probability × 100. The heat map shows where the model saw it.</source>
        <translation>La puntuación, de 0 a 100, es esa probabilidad × 100. El mapa de calor muestra dónde la vio el modelo.</translation>
    </message>
    <message>
        <source>It works on this computer alone. No radiograph leaves it.</source>
        <translation>Trabaja solo en este equipo. Ninguna radiografía sale de él.</translation>
    </message>
    <message>
        <source>It is no medical device and makes no diagnosis. A low score does not exclude TB.</source>
        <translation>No es un producto sanitario y no hace diagnósticos. Una puntuación baja no descarta la TB.</translation>
    </message>
    <message>
        <source>Heat map and boxes may miss a lesion or lie beside it: look at the whole radiograph.</source>
        <translation>El mapa de calor y los recuadros pueden omitir una lesión o quedar junto a ella: mire toda la radiografía.</translation>
    </message>
    <message>
        <source>It was not made for children under 15, lateral views, CT or photographs of films.</source>
        <translation>No se hizo para menores de 15 años, vistas laterales, TC ni fotografías de placas.</translation>
    </message>
    <message>
        <source>It looks for TB only: a cancer, a fracture or heart failure may be there and not be named.</source>
        <translation>Solo busca TB: puede haber un cáncer, una fractura o insuficiencia cardíaca sin que se nombre.</translation>
    </message>
    <message>
        <source>It learned from few hospitals. Where patients or equipment differ, it errs more often.</source>
        <translation>Aprendió de pocos hospitales. Donde los pacientes o los equipos son distintos, se equivoca más.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Abnormal, TB</source>
        <translation>Anormal, TB</translation>
    </message>
    <message>
        <source>Abnormal, other</source>
        <translation>Anormal, otra</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Analizando</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analizada</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>No evaluada</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>No analizada</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Referir</translation>
    </message>
    <message>
        <source>No referral</source>
        <translation>No referir</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Lea primero</translation>
    </message>
    <message>
        <source>TB score</source>
        <translation>Puntuación de TB</translation>
    </message>
    <message>
        <source>same as {file}</source>
        <translation>igual que {file}</translation>
    </message>
    <message>
        <source>same image as {file}, of another patient</source>
        <translation>la misma imagen que {file}, de otro paciente</translation>
    </message>
    <message>
        <source>Another file holds the same image under another patient&apos;s name. Find out whose it is.</source>
        <translation>Otro archivo contiene la misma imagen con el nombre de otro paciente. Averigüe de quién es.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>a description longer than any model card</source>
        <translation>una descripción más larga que cualquier ficha de modelo</translation>
    </message>
    <message>
        <source>a graph within the graph</source>
        <translation>un grafo dentro del grafo</translation>
    </message>
    <message>
        <source>a part of an unknown kind</source>
        <translation>una parte de tipo desconocido</translation>
    </message>
    <message>
        <source>a sparse weight</source>
        <translation>un peso disperso</translation>
    </message>
    <message>
        <source>an operator of an unknown kind</source>
        <translation>un operador de tipo desconocido</translation>
    </message>
    <message>
        <source>an operator set of an unknown kind</source>
        <translation>un conjunto de operadores de tipo desconocido</translation>
    </message>
    <message>
        <source>metadata of an unknown kind</source>
        <translation>metadatos de tipo desconocido</translation>
    </message>
    <message>
        <source>more operations than any bundle</source>
        <translation>más operaciones que cualquier modelo</translation>
    </message>
    <message>
        <source>numbers of an unknown kind</source>
        <translation>números de tipo desconocido</translation>
    </message>
    <message>
        <source>operators from elsewhere ({domain})</source>
        <translation>operadores de otro origen ({domain})</translation>
    </message>
    <message>
        <source>the operator {name}</source>
        <translation>el operador {name}</translation>
    </message>
    <message>
        <source>weights kept in another file</source>
        <translation>pesos guardados en otro archivo</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>el archivo o la carpeta no existe</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>cuota de disco superada</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>dispositivo ocupado</translation>
    </message>
</context>
<context>
    <name>PriorsSection</name>
    <message>
        <source>Same patient</source>
        <translation>Mismo paciente</translation>
    </message>
    <message>
        <source>Show it beside the current one</source>
        <translation>Mostrarla junto a la actual</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>puntuación {score}</translation>
    </message>
    <message>
        <source>other model: not compared</source>
        <translation>otro modelo: no se compara</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>{change} since</source>
        <translation>{change} desde entonces</translation>
    </message>
    <message>
        <source>{change} after this one</source>
        <translation>{change} después de esta</translation>
    </message>
</context>
<context>
    <name>ReadingActions</name>
    <message>
        <source>No verdict</source>
        <translation>Sin veredicto</translation>
    </message>
    <message>
        <source>Save and &amp;show the score</source>
        <translation>&amp;Guardar y mostrar la puntuación</translation>
    </message>
    <message>
        <source>Read first &amp;without the score</source>
        <translation>&amp;Leer primero sin la puntuación</translation>
    </message>
    <message>
        <source>Compare with e&amp;arlier radiographs</source>
        <translation>Co&amp;mparar con radiografías anteriores</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>&amp;Buscar en la lista</translation>
    </message>
    <message>
        <source>&amp;List of radiographs</source>
        <translation>&amp;Lista de radiografías</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Reader&apos;s &amp;name …</source>
        <translation>&amp;Nombre del lector …</translation>
    </message>
    <message>
        <source>Site &amp;threshold</source>
        <translation>&amp;Umbral del centro</translation>
    </message>
    <message>
        <source>&amp;Export readings …</source>
        <translation>&amp;Exportar lecturas …</translation>
    </message>
    <message>
        <source>&amp;Delete all settings and readings …</source>
        <translation>&amp;Borrar todos los ajustes y lecturas …</translation>
    </message>
</context>
<context>
    <name>ReadingSection</name>
    <message>
        <source>Draw region</source>
        <translation>Dibujar región</translation>
    </message>
    <message>
        <source>Save and show the score</source>
        <translation>Guardar y mostrar la puntuación</translation>
    </message>
    <message>
        <source>Your reading</source>
        <translation>Su lectura</translation>
    </message>
    <message>
        <source>Verdict: {name}</source>
        <translation>Veredicto: {name}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Comment on this radiograph</source>
        <translation>Comentario sobre esta radiografía</translation>
    </message>
    <message>
        <source>Drag around the region on the image, or click its corners; a double click, or a click on the first corner, closes it</source>
        <translation>Arrastre alrededor de la región en la imagen, o haga clic en sus vértices; un doble clic, o un clic en el primer vértice, la cierra</translation>
    </message>
    <message>
        <source>Read first. The score is shown after your verdict.</source>
        <translation>Lea primero. La puntuación se muestra después de su veredicto.</translation>
    </message>
    <message>
        <source>Regions: {count}</source>
        <translation>Regiones: {count}</translation>
    </message>
    <message>
        <source>First reading, without the score: {verdict}</source>
        <translation>Primera lectura, sin la puntuación: {verdict}</translation>
    </message>
    <message>
        <source>Saved {moment}</source>
        <translation>Guardado {moment}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún no guardado</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>value {value}</source>
        <translation>valor {value}</translation>
    </message>
    <message>
        <source>activation {value}</source>
        <translation>activación {value}</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Aún no se ha abierto nada</translation>
    </message>
    <message>
        <source>Forget this list</source>
        <translation>Olvidar esta lista</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Chest radiograph: what the model says</source>
        <translation>Radiografía de tórax: lo que dice el modelo</translation>
    </message>
    <message>
        <source>Patient data left out</source>
        <translation>Datos del paciente omitidos</translation>
    </message>
    <message>
        <source>At or above this site&apos;s threshold of {0:g}</source>
        <translation>Igual o superior al umbral de este centro, fijado en {0:g}</translation>
    </message>
    <message>
        <source>Below this site&apos;s threshold of {0:g}</source>
        <translation>Inferior al umbral de este centro, fijado en {0:g}</translation>
    </message>
    <message>
        <source>Heat-map threshold</source>
        <translation>Umbral del mapa de calor</translation>
    </message>
    <message>
        <source>Site threshold</source>
        <translation>Umbral del centro</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Date of report</source>
        <translation>Fecha del informe</translation>
    </message>
    <message>
        <source>No box at this heat-map threshold.</source>
        <translation>Ningún recuadro con este umbral del mapa de calor.</translation>
    </message>
    <message>
        <source>Boxes at this threshold</source>
        <translation>Recuadros con este umbral</translation>
    </message>
    <message>
        <source>{0}   peak {1:.2f}   mean {2:.2f}   columns {3}–{4}, rows {5}–{6} of the image</source>
        <translation>{0}   máx. {1:.2f}   media {2:.2f}   columnas {3}–{4}, filas {5}–{6} de la imagen</translation>
    </message>
    <message>
        <source>Before trusting it</source>
        <translation>Antes de confiar en el resultado</translation>
    </message>
    <message>
        <source>Reader&apos;s verdict</source>
        <translation>Veredicto del lector</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no emitido</translation>
    </message>
    <message>
        <source>Read by {0}</source>
        <translation>Leído por {0}</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID del paciente</translation>
    </message>
    <message>
        <source>Born, sex, age</source>
        <translation>Nacimiento, sexo, edad</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Número de acceso</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
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
        <translation>Otra anomalía</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>waiting …</source>
        <translation>en espera …</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>leyendo …</translation>
    </message>
    <message>
        <source>analysing …</source>
        <translation>analizando …</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>de 100</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>no evaluada</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>no analizada</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>How far the score would move had the model been calibrated on other radiographs of the same kind and number.
It does not cover what else may be wrong: the model itself, its labels, or patients unlike those it learned from.</source>
        <translation>Cuánto variaría la puntuación si el modelo se hubiera calibrado con otras radiografías del mismo tipo y en igual número.
No abarca otros errores posibles: el propio modelo, las etiquetas con que aprendió, o pacientes distintos de aquellos de los que aprendió.</translation>
    </message>
    <message>
        <source>100 × the calibrated probability of TB. It is no diagnosis.</source>
        <translation>100 × la probabilidad calibrada de TB. No es un diagnóstico.</translation>
    </message>
    <message>
        <source>TB score</source>
        <translation>Puntuación de TB</translation>
    </message>
    <message>
        <source>Probability of {name}</source>
        <translation>Probabilidad de {name}</translation>
    </message>
    <message>
        <source>TB score {score}</source>
        <translation>Puntuación de TB {score}</translation>
    </message>
    <message>
        <source>No radiograph is open.</source>
        <translation>No hay ninguna radiografía abierta.</translation>
    </message>
    <message>
        <source>shown after your first reading</source>
        <translation>se muestra tras su primera lectura</translation>
    </message>
    <message>
        <source>95 % interval {low}–{high}</source>
        <translation>Intervalo del 95 % {low}–{high}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The file says it is of modality {modality}, not a radiograph (CR or DX). The model reads frontal chest radiographs only.</source>
        <translation>El archivo dice ser de modalidad {modality}, no una radiografía (CR o DX). El modelo solo lee radiografías de tórax frontales.</translation>
    </message>
    <message>
        <source>This is a picture in colours, not a radiograph. The model reads frontal chest radiographs only.</source>
        <translation>Esta es una imagen en colores, no una radiografía. El modelo solo lee radiografías de tórax frontales.</translation>
    </message>
    <message>
        <source>The file says it shows the body part “{part}”, not a chest. The model reads frontal chest radiographs only.</source>
        <translation>El archivo dice mostrar «{part}», no un tórax. El modelo solo lee radiografías de tórax frontales.</translation>
    </message>
    <message>
        <source>This does not look like a whole frontal chest radiograph: another part of the body, a side view, a part of a chest or another kind of picture. The model reads frontal chest radiographs only.</source>
        <translation>Esto no parece una radiografía de tórax frontal completa: puede ser otra parte del cuerpo, una vista lateral, una parte de un tórax u otro tipo de imagen. El modelo solo lee radiografías de tórax frontales.</translation>
    </message>
    <message>
        <source>The file says this is not a frontal view. The model reads PA and AP chest radiographs only.</source>
        <translation>El archivo dice que no es una vista frontal. El modelo solo lee radiografías de tórax PA y AP.</translation>
    </message>
    <message>
        <source>The file says the patient is younger than 15. The model was trained on adults and cannot be trusted here.</source>
        <translation>El archivo dice que el paciente tiene menos de 15 años. El modelo se entrenó con adultos y aquí no es fiable.</translation>
    </message>
    <message>
        <source>The image is {columns} × {rows} pixels; the model needs at least {least} on each side. Use the original, not a thumbnail.</source>
        <translation>La imagen tiene {columns} × {rows} píxeles; el modelo necesita al menos {least} por lado. Use el original, no una miniatura.</translation>
    </message>
    <message>
        <source>The picture is not a DICOM file, so age, view and body part could not be checked.</source>
        <translation>La imagen no es un archivo DICOM; no se pudo comprobar edad, vista ni parte del cuerpo.</translation>
    </message>
    <message>
        <source>The file does not say which part of the body it shows.</source>
        <translation>El archivo no dice qué parte del cuerpo muestra.</translation>
    </message>
    <message>
        <source>The image was compressed with loss before it came here.</source>
        <translation>La imagen se comprimió con pérdida antes de llegar aquí.</translation>
    </message>
    <message>
        <source>The file&apos;s window makes no sense; an automatic one is used instead.</source>
        <translation>La ventana del archivo no tiene sentido; en su lugar se usa una automática.</translation>
    </message>
    <message>
        <source>Black and white seem to be exchanged, which misleads the model. Save the image the other way round, or correct Photometric Interpretation, and open it again.</source>
        <translation>El blanco y el negro parecen intercambiados, lo que confunde al modelo. Guarde la imagen invertida o corrija Photometric Interpretation, y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>The chest seems to lie on its side or upside down, which misleads the model. Turn the image upright where it is stored, and open it again.</source>
        <translation>El tórax parece estar de lado o al revés, lo que confunde al modelo. Enderece la imagen donde está guardada y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>The chest seems to be tilted, by 15 degrees or more. The model saw few of those.</source>
        <translation>El tórax parece inclinado 15 grados o más. El modelo vio pocas imágenes así.</translation>
    </message>
    <message>
        <source>The image is only {columns} × {rows} pixels. Small lesions cannot be seen in it; use the original.</source>
        <translation>La imagen tiene solo {columns} × {rows} píxeles. En ella no se ven las lesiones pequeñas; use el original.</translation>
    </message>
    <message>
        <source>Parts of the chest are pure black or pure white: what was there is lost, and the model cannot see it.</source>
        <translation>Partes del tórax son negro puro o blanco puro: lo que había ahí se perdió y el modelo no puede verlo.</translation>
    </message>
    <message>
        <source>The image is very dark, very bright or very flat.</source>
        <translation>La imagen es muy oscura, muy clara o tiene muy poco contraste.</translation>
    </message>
    <message>
        <source>The detector got too much exposure (deviation index {index}).</source>
        <translation>El detector recibió demasiada exposición (índice de desviación {index}).</translation>
    </message>
    <message>
        <source>The detector got too little exposure (deviation index {index}).</source>
        <translation>El detector recibió muy poca exposición (índice de desviación {index}).</translation>
    </message>
    <message>
        <source>The picture has colours, as a photograph of a film or screen has. Reflections and slant mislead the model; use the original or a scan.</source>
        <translation>La imagen tiene colores, como una fotografía de una placa o de una pantalla. Los reflejos y la inclinación confunden al modelo; use el original o una copia digitalizada con escáner.</translation>
    </message>
    <message>
        <source>The picture was taken with a camera, from a film or screen. Reflections and slant mislead the model; use the original or a scan.</source>
        <translation>La imagen se tomó con una cámara, de una placa o de una pantalla. Los reflejos y la inclinación confunden al modelo; use el original o una copia digitalizada con escáner.</translation>
    </message>
    <message>
        <source>There seems to be writing in the image. It may name the patient: look before you pass it on.</source>
        <translation>Parece haber escritura en la imagen. Puede nombrar al paciente: mire antes de pasarla a otros.</translation>
    </message>
    <message>
        <source>The file says that there is writing in the image. It may name the patient: look before you pass it on.</source>
        <translation>El archivo dice que hay escritura en la imagen. Puede nombrar al paciente: mire antes de pasarla a otros.</translation>
    </message>
    <message>
        <source>The files that belong to the program are missing. Install it again.</source>
        <translation>Faltan archivos que pertenecen al programa. Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The model file was damaged or changed after it was made: its weights are not the ones it describes. Get the file again from where it came from.</source>
        <translation>El archivo del modelo se dañó o se modificó después de crearse: sus pesos no son los que describe. Obtenga de nuevo el archivo de donde procede.</translation>
    </message>
    <message>
        <source>The model file has format {found}, this program reads format {wanted}. Use a program and a model of matching versions.</source>
        <translation>El archivo del modelo tiene el formato {found}; este programa lee el formato {wanted}. Use un programa y un modelo de versiones compatibles.</translation>
    </message>
    <message>
        <source>The picture has no valid pixel values. Save it in another format.</source>
        <translation>La imagen no tiene valores de píxel válidos. Guárdela en otro formato.</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Unpack it, then open what was in it.</source>
        <translation>El archivo comprimido está protegido con contraseña. Descomprímalo y abra después su contenido.</translation>
    </message>
    <message>
        <source>You may not read this. Ask whoever owns it for access, or have it copied to where you may read it.</source>
        <translation>No tiene permiso para leer esto. Pida acceso a su propietario o haga que se lo copien donde pueda leerlo.</translation>
    </message>
    <message>
        <source>The model needs preprocessing version {wanted}, this program has version {found}. Use a program and a model of matching versions.</source>
        <translation>El modelo necesita la versión {wanted} del preprocesamiento; este programa tiene la versión {found}. Use un programa y un modelo de versiones compatibles.</translation>
    </message>
    <message>
        <source>The work was stopped because the program was closing.</source>
        <translation>El trabajo se detuvo porque el programa se estaba cerrando.</translation>
    </message>
    <message>
        <source>The settings and readings could not be read or saved. Check that the disk is not full and that you may write there.</source>
        <translation>No se pudieron leer o guardar los ajustes y las lecturas. Compruebe que el disco no está lleno y que tiene permiso para escribir en él.</translation>
    </message>
    <message>
        <source>The model file is larger than 256 MiB, which no bundle is.</source>
        <translation>El archivo del modelo supera los 256 MiB, lo que ningún modelo alcanza.</translation>
    </message>
    <message>
        <source>The file does not say how old the patient is. Of a child under 15 the score says nothing.</source>
        <translation>El archivo no dice qué edad tiene el paciente. De un niño menor de 15 años la puntuación no dice nada.</translation>
    </message>
    <message>
        <source>The file does not say whether this is a frontal view.</source>
        <translation>El archivo no dice si es una vista frontal.</translation>
    </message>
    <message>
        <source>The file holds what the detector measured, not the image made for reading. The model saw none of that kind: open the other one.</source>
        <translation>El archivo contiene lo que midió el detector, no la imagen hecha para leerla. El modelo no vio ninguna de ese tipo: abra la otra.</translation>
    </message>
    <message>
        <source>The image&apos;s pixels are not square, and the model sees the chest stretched or squeezed.</source>
        <translation>Los píxeles de la imagen no son cuadrados, y el modelo ve el tórax estirado o comprimido.</translation>
    </message>
    <message>
        <source>The file was replaced by another since it was opened. Open it again to see what it now holds.</source>
        <translation>El archivo fue sustituido por otro desde que se abrió. Ábralo de nuevo para ver lo que contiene ahora.</translation>
    </message>
    <message>
        <source>The file is empty or holds nothing but zeros, as when copying was broken off. Copy it again.</source>
        <translation>El archivo está vacío o solo contiene ceros, como cuando se interrumpe una copia. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The archive holds several files of this name, which cannot be told apart. Have it packed anew, each file under a name of its own.</source>
        <translation>El archivo comprimido contiene varios archivos con este nombre, que no se pueden distinguir. Pida que lo compriman de nuevo, cada archivo con su propio nombre.</translation>
    </message>
    <message>
        <source>This folder lies more than {count} folders deep. Open it by itself.</source>
        <translation>Esta carpeta está a más de {count} carpetas de profundidad. Ábrala por separado.</translation>
    </message>
    <message>
        <source>A window of the file makes no sense and was left out; another one of the file is used.</source>
        <translation>Una ventana del archivo no tiene sentido y se descartó; se usa otra del archivo.</translation>
    </message>
    <message>
        <source>The model file cannot be read ({why}). Check that it exists.</source>
        <translation>El archivo del modelo no se puede leer ({why}). Compruebe que existe.</translation>
    </message>
    <message>
        <source>The system could not read this ({detail}). Check the disk or USB stick.</source>
        <translation>El sistema no pudo leer esto ({detail}). Revise el disco o la memoria USB.</translation>
    </message>
    <message>
        <source>The file could not be written ({why}). Check that the folder exists, that you may write there and that the disk is not full.</source>
        <translation>El archivo no se pudo escribir ({why}). Compruebe que la carpeta existe, que tiene permiso para escribir en ella y que el disco no está lleno.</translation>
    </message>
    <message>
        <source>The file could not be replaced ({why}). It may be open in another program: close it there, then try again. Check also that you may write there.</source>
        <translation>El archivo no se pudo reemplazar ({why}). Puede estar abierto en otro programa: ciérrelo allí e inténtelo otra vez. Compruebe también que tiene permiso para escribir en ese lugar.</translation>
    </message>
    <message>
        <source>This ended the process that was reading it; nothing else was harmed. The file is damaged or was made to do so: copy it again from where it came from.</source>
        <translation>Esto interrumpió el proceso que lo leía; nada más resultó afectado. El archivo está dañado o se hizo para eso: cópielo de nuevo de donde procede.</translation>
    </message>
    <message>
        <source>This file in the archive is larger than the archive says.</source>
        <translation>Este archivo es mayor de lo que indica el archivo comprimido que lo contiene.</translation>
    </message>
    <message>
        <source>The archive is damaged or cut short. Copy or send it again.</source>
        <translation>El archivo comprimido está dañado o incompleto. Cópielo o envíelo de nuevo.</translation>
    </message>
    <message>
        <source>This file in the archive is damaged. Copy it again.</source>
        <translation>Este archivo está dañado dentro del archivo comprimido. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The header does not say how large the image is. Copy or send the file again.</source>
        <translation>La cabecera no indica el tamaño de la imagen. Copie o envíe de nuevo el archivo.</translation>
    </message>
    <message>
        <source>The file&apos;s header is damaged or cut short. Copy or send the file again.</source>
        <translation>La cabecera del archivo está dañada o incompleta. Copie o envíe de nuevo el archivo.</translation>
    </message>
    <message>
        <source>The compressed contents of the file are damaged. Copy it again.</source>
        <translation>El contenido comprimido del archivo está dañado. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The table of contents of this CD is damaged. Open the folder with the images instead.</source>
        <translation>El índice de este CD está dañado. Abra en su lugar la carpeta con las imágenes.</translation>
    </message>
    <message>
        <source>The file is damaged in a way that could not be read around.</source>
        <translation>El archivo está dañado de un modo que impide leerlo.</translation>
    </message>
    <message>
        <source>The RLE header does not fit the image. The file is damaged.</source>
        <translation>La cabecera RLE no corresponde a la imagen. El archivo está dañado.</translation>
    </message>
    <message>
        <source>This TIFF is of a kind that the program does not read, or its header is damaged. Save it as PNG, or use the DICOM file.</source>
        <translation>Este TIFF es de un tipo que el programa no lee, o su encabezado está dañado. Guárdelo como PNG o use el archivo DICOM.</translation>
    </message>
    <message>
        <source>The RLE segments are out of order. The file is damaged.</source>
        <translation>Los segmentos RLE están desordenados. El archivo está dañado.</translation>
    </message>
    <message>
        <source>The compressed image in the file is damaged. Copy or send the file again.</source>
        <translation>La imagen comprimida del archivo está dañada. Copie o envíe de nuevo el archivo.</translation>
    </message>
    <message>
        <source>The colour image has an odd width, which its format forbids.</source>
        <translation>La imagen en color tiene un ancho impar, lo que su formato no permite.</translation>
    </message>
    <message>
        <source>The file&apos;s colour table is missing or damaged.</source>
        <translation>La tabla de colores del archivo falta o está dañada.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short. Copy or send it again.</source>
        <translation>La imagen está dañada o incompleta. Cópiela o envíela de nuevo.</translation>
    </message>
    <message>
        <source>The picture&apos;s header is damaged or cut short. Copy or send it again.</source>
        <translation>La cabecera de la imagen está dañada o incompleta. Copie o envíe de nuevo la imagen.</translation>
    </message>
    <message>
        <source>This took longer than {seconds} seconds and was stopped. Copy the file again from where it came from, then try once more.</source>
        <translation>Esto tardó más de {seconds} segundos y se detuvo. Copie de nuevo el archivo de donde procede e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The program failed on this file through a fault of its own. Please report it.</source>
        <translation>El programa falló con este archivo por un error propio. Le rogamos que lo comunique.</translation>
    </message>
    <message>
        <source>The model file&apos;s description is damaged. Get the file again from where it came from.</source>
        <translation>La descripción del archivo del modelo está dañada. Obtenga de nuevo el archivo de donde procede.</translation>
    </message>
    <message>
        <source>The marks that were saved for this radiograph are damaged and cannot be shown.</source>
        <translation>Las marcas guardadas para esta radiografía están dañadas y no se pueden mostrar.</translation>
    </message>
    <message>
        <source>This needs more memory than the program gives to one file, or than is free. Close other programs, then try again.</source>
        <translation>Esto necesita más memoria de la que el programa concede a un archivo o de la que hay libre. Cierre otros programas e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is not a number: it is damaged or was trained badly. Use another model.</source>
        <translation>La respuesta del modelo no es un número: está dañado o mal entrenado. Use otro modelo.</translation>
    </message>
    <message>
        <source>The model does not do what its description says.</source>
        <translation>El modelo no hace lo que dice su descripción.</translation>
    </message>
    <message>
        <source>The model file holds {what}, which no model made for this program does. It was not loaded; choose another file.</source>
        <translation>El archivo del modelo contiene {what}, lo que no contiene ningún modelo hecho para este programa. No se cargó; elija otro archivo.</translation>
    </message>
    <message>
        <source>An archive inside an archive is not opened. Unpack it first.</source>
        <translation>No se abre un archivo comprimido dentro de otro. Descomprímalo primero.</translation>
    </message>
    <message>
        <source>The file nests sequences more than {deep} deep, which no real one does. It was not opened.</source>
        <translation>El archivo anida secuencias en más de {deep} niveles, lo que ningún archivo real hace. No se abrió.</translation>
    </message>
    <message>
        <source>The file is DICOM but holds no image, only data about one. Choose the image itself.</source>
        <translation>El archivo es DICOM pero no contiene ninguna imagen, solo datos sobre una. Elija la propia imagen.</translation>
    </message>
    <message>
        <source>This model was not made for this program: it carries no description. Make one with `tbtrain export`, or choose another file.</source>
        <translation>Este modelo no se hizo para este programa: no lleva descripción. Cree uno con `tbtrain export` o elija otro archivo.</translation>
    </message>
    <message>
        <source>Nothing here is a radiograph: no DICOM, PNG, JPEG, TIFF or BMP file.</source>
        <translation>Aquí no hay radiografías: ningún archivo DICOM, PNG, JPEG, TIFF o BMP.</translation>
    </message>
    <message>
        <source>This picture is not a DICOM file, so it has no tags.</source>
        <translation>Esta imagen no es un archivo DICOM, así que no tiene etiquetas.</translation>
    </message>
    <message>
        <source>This is not a model that the program can load. Choose another file.</source>
        <translation>No es un modelo que el programa pueda cargar. Elija otro archivo.</translation>
    </message>
    <message>
        <source>This is neither a DICOM file nor a PNG, JPEG, TIFF or BMP picture, whatever its name says.</source>
        <translation>No es un archivo DICOM ni una imagen PNG, JPEG, TIFF o BMP, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>The CD&apos;s table of contents names this as an image, but it is neither DICOM nor a picture, as when copying went wrong. Copy it again.</source>
        <translation>El índice del CD lo menciona como imagen, pero no es ni DICOM ni una imagen, como cuando la copia falló. Cópielo otra vez.</translation>
    </message>
    <message>
        <source>The archive no longer holds this file. Open it again.</source>
        <translation>El archivo comprimido ya no contiene este archivo. Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The CD&apos;s table of contents names a file that is missing.</source>
        <translation>El índice del CD menciona un archivo que falta.</translation>
    </message>
    <message>
        <source>There is no file or folder here. It may have been moved.</source>
        <translation>Aquí no hay archivo ni carpeta. Quizá se movió.</translation>
    </message>
    <message>
        <source>The file cannot be opened any more. It may have been moved.</source>
        <translation>El archivo ya no se puede abrir. Quizá se movió.</translation>
    </message>
    <message>
        <source>The site threshold of {score} was set for another model and says nothing about this one&apos;s scores. Set the threshold for the model in use.</source>
        <translation>El umbral del centro de {score} se fijó para otro modelo y no dice nada de las puntuaciones de este. Fije el umbral para el modelo en uso.</translation>
    </message>
    <message>
        <source>This is a link to a place outside of the folder, and was not followed. Open that place itself.</source>
        <translation>Es un enlace a un lugar fuera de la carpeta, y no se siguió. Abra ese lugar directamente.</translation>
    </message>
    <message>
        <source>The archive names a place outside itself for this file. It was not opened.</source>
        <translation>El archivo comprimido da para este archivo un lugar fuera de sí mismo. No se abrió.</translation>
    </message>
    <message>
        <source>The table of contents points outside its own folder. This was not followed.</source>
        <translation>El índice apunta fuera de su propia carpeta. No se siguió esa referencia.</translation>
    </message>
    <message>
        <source>This kind of picture (HEIC, WebP, AVIF, JPEG 2000, JPEG-LS or JPEG XL) cannot be opened here. Save it as JPEG or PNG, then open that.</source>
        <translation>Este tipo de imagen (HEIC, WebP, AVIF, JPEG 2000, JPEG-LS o JPEG XL) no se puede abrir aquí. Guárdela como JPEG o PNG y abra esa.</translation>
    </message>
    <message>
        <source>The model&apos;s preprocessing settings make no sense.</source>
        <translation>Los ajustes de preprocesamiento del modelo no tienen sentido.</translation>
    </message>
    <message>
        <source>A site threshold lies between 0 and 100.</source>
        <translation>Un umbral del centro está entre 0 y 100.</translation>
    </message>
    <message>
        <source>A site threshold belongs to a model; none is loaded.</source>
        <translation>Un umbral del centro pertenece a un modelo; no hay ninguno cargado.</translation>
    </message>
    <message>
        <source>The compressed image has another size than the header says. The file is damaged or was put together wrongly.</source>
        <translation>La imagen comprimida no tiene el tamaño que dice la cabecera. El archivo está dañado o se compuso mal.</translation>
    </message>
    <message>
        <source>The folder for settings and readings cannot be made ({why}). Check that you may write there; until then nothing is saved.</source>
        <translation>La carpeta de ajustes y lecturas no se puede crear ({why}). Compruebe que tiene permiso para escribir ahí; hasta entonces no se guarda nada.</translation>
    </message>
    <message>
        <source>Another program is holding the settings and readings. This change was not saved; close the other program, then make it again.</source>
        <translation>Otro programa tiene ocupados los ajustes y las lecturas. Este cambio no se guardó; cierre el otro programa y hágalo otra vez.</translation>
    </message>
    <message>
        <source>The settings and readings were saved by a newer version of this program. Install that version; until then nothing is saved.</source>
        <translation>Los ajustes y las lecturas se guardaron con una versión más nueva de este programa. Instale esa versión; hasta entonces no se guarda nada.</translation>
    </message>
    <message>
        <source>The archive holds more than this program unpacks. Unpack it and open a part of it.</source>
        <translation>El archivo comprimido contiene más de lo que este programa descomprime. Descomprímalo y abra una parte.</translation>
    </message>
    <message>
        <source>The file unpacks to more than any radiograph. It was not opened.</source>
        <translation>Descomprimido, el archivo ocupa más que cualquier radiografía. No se abrió.</translation>
    </message>
    <message>
        <source>The header claims {columns} × {rows} pixels, more than any radiograph has.</source>
        <translation>La cabecera dice {columns} × {rows} píxeles, más de los que tiene cualquier radiografía.</translation>
    </message>
    <message>
        <source>The file unpacks to more data than any radiograph holds. It was not opened.</source>
        <translation>Descomprimido, el archivo contiene más datos que cualquier radiografía. No se abrió.</translation>
    </message>
    <message>
        <source>The file&apos;s header holds more than any radiograph&apos;s. It was not opened.</source>
        <translation>La cabecera del archivo contiene más que la de cualquier radiografía. No se abrió.</translation>
    </message>
    <message>
        <source>The picture has more pixels than any radiograph. It was not opened.</source>
        <translation>La imagen tiene más píxeles que cualquier radiografía. No se abrió.</translation>
    </message>
    <message>
        <source>There is not enough memory to open this file.</source>
        <translation>No hay memoria suficiente para abrir este archivo.</translation>
    </message>
    <message>
        <source>The file is larger than 512 MiB, which no radiograph is. It was not opened.</source>
        <translation>El archivo supera los 512 MiB, lo que ninguna radiografía alcanza. No se abrió.</translation>
    </message>
    <message>
        <source>The file has more entries than can be listed.</source>
        <translation>El archivo tiene más elementos de los que se pueden enumerar.</translation>
    </message>
    <message>
        <source>The folder holds more than {count} files and folders. Open fewer.</source>
        <translation>La carpeta contiene más de {count} archivos y carpetas. Abra menos.</translation>
    </message>
    <message>
        <source>The file claims {frames} frames; it was not opened.</source>
        <translation>El archivo dice contener {frames} imágenes; no se abrió.</translation>
    </message>
    <message>
        <source>There are more than {count} images here. Open fewer.</source>
        <translation>Aquí hay más de {count} imágenes. Abra menos.</translation>
    </message>
    <message>
        <source>The file holds far less image than its header says. Copy it again.</source>
        <translation>El archivo contiene mucha menos imagen de la que dice su cabecera. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The compressed image ends too early. Copy the file again.</source>
        <translation>La imagen comprimida termina demasiado pronto. Copie de nuevo el archivo.</translation>
    </message>
    <message>
        <source>The file holds less image than its header says. It was cut short: copy or send it again.</source>
        <translation>El archivo contiene menos imagen de la que dice su cabecera. Quedó incompleto: cópielo o envíelo de nuevo.</translation>
    </message>
    <message>
        <source>The file ends in the middle of its header. Copy or send it again.</source>
        <translation>El archivo termina en mitad de su cabecera. Cópielo o envíelo de nuevo.</translation>
    </message>
    <message>
        <source>The picture is cut short: its end is missing. Copy or send it again.</source>
        <translation>La imagen está incompleta: falta el final. Cópiela o envíela de nuevo.</translation>
    </message>
    <message>
        <source>The image is compressed in a way this program does not know ({uid}). Save it uncompressed or as JPEG 2000.</source>
        <translation>La imagen está comprimida de un modo que este programa no conoce ({uid}). Guárdela sin comprimir o como JPEG 2000.</translation>
    </message>
    <message>
        <source>The picture has 16 bits a colour, in a form this program does not read. Save it as 16-bit grey PNG.</source>
        <translation>La imagen tiene 16 bits por color, en una forma que este programa no lee. Guárdela como PNG gris de 16 bits.</translation>
    </message>
    <message>
        <source>The image has {samples} samples of {bits} bits a pixel, a form this program does not read.</source>
        <translation>La imagen tiene {samples} muestras de {bits} bits por píxel, una forma que este programa no lee.</translation>
    </message>
    <message>
        <source>The image&apos;s colours are coded in a way this program does not read. Save it as RGB or grayscale.</source>
        <translation>Los colores de la imagen están codificados de un modo que este programa no lee. Guárdela como RGB o en escala de grises.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>New key for the chosen action</source>
        <translation>Tecla nueva para la acción elegida</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta tecla</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Todas como venían</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>Tecla nueva:</translation>
    </message>
    <message>
        <source>Always: arrows move the image, with Ctrl they change the window; with a tool in hand they move its point (Shift: finely) and Return sets it. Tab goes from control to control.</source>
        <translation>Siempre: las flechas mueven la imagen y con Ctrl cambian la ventana; con una herramienta mueven su punto (Mayús: con precisión) e Intro lo fija. Tab pasa de un control a otro.</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}” already. Choose another key, or change that one first.</source>
        <translation>{key} ya pertenece a «{action}». Elija otra tecla o cambie primero aquella.</translation>
    </message>
</context>
<context>
    <name>SideLetters</name>
    <message>
        <source>Turned 90° right</source>
        <translation>Girada 90° a la derecha</translation>
    </message>
    <message>
        <source>Turned 180°</source>
        <translation>Girada 180°</translation>
    </message>
    <message>
        <source>Turned 90° left</source>
        <translation>Girada 90° a la izquierda</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>En espejo</translation>
    </message>
    <message>
        <source>Mirrored, then turned 90° right</source>
        <translation>En espejo, luego girada 90° a la derecha</translation>
    </message>
    <message>
        <source>Mirrored top to bottom</source>
        <translation>En espejo de arriba abajo</translation>
    </message>
    <message>
        <source>Mirrored, then turned 90° left</source>
        <translation>En espejo, luego girada 90° a la izquierda</translation>
    </message>
</context>
<context>
    <name>SiteDialogs</name>
    <message>
        <source>Reader&apos;s name</source>
        <translation>Nombre del lector</translation>
    </message>
    <message>
        <source>Name or initials that your readings are saved under:</source>
        <translation>Nombre o iniciales con que se guardan sus lecturas:</translation>
    </message>
    <message>
        <source>Export readings</source>
        <translation>Exportar lecturas</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Delete all settings and readings</source>
        <translation>Borrar todos los ajustes y lecturas</translation>
    </message>
    <message>
        <source>Delete all readings, comments, regions, settings and the list of recent items?</source>
        <translation>¿Borrar todas las lecturas, los comentarios, las regiones, los ajustes y la lista de elementos recientes?</translation>
    </message>
    <message>
        <source>They are on this computer only and cannot be brought back. Radiographs are not touched.</source>
        <translation>Solo están en este equipo y no se pueden recuperar. Las radiografías no se tocan.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>SiteSection</name>
    <message>
        <source>Site threshold, a score from 0 to 100</source>
        <translation>Umbral del centro, una puntuación de 0 a 100</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Site threshold</source>
        <translation>Umbral del centro</translation>
    </message>
    <message>
        <source>None is set. The model suggests {score:g}.</source>
        <translation>No hay ninguno fijado. El modelo propone {score:g}.</translation>
    </message>
    <message>
        <source>None is set: the list is not divided into refer and no referral.</source>
        <translation>No hay ninguno fijado: la lista no se divide en referir y no referir.</translation>
    </message>
    <message>
        <source>{score:g} was set for another model ({other}) and does not hold for this one. Set it anew for the model in use ({model}).</source>
        <translation>{score:g} se fijó para otro modelo ({other}) y no vale para este. Fíjelo de nuevo para el modelo en uso ({model}).</translation>
    </message>
    <message>
        <source>Scores of {score:g} and above are referred. Holds for model {other} only.</source>
        <translation>Se refieren las puntuaciones de {score:g} o más. Vale solo para el modelo {other}.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>the blind first reading is not done yet.</source>
        <translation>aún no se ha hecho la primera lectura a ciegas.</translation>
    </message>
    <message>
        <source>the radiograph has not been analysed yet.</source>
        <translation>la radiografía aún no se ha analizado.</translation>
    </message>
    <message>
        <source>colour capture, shown as it is</source>
        <translation>imagen en color, mostrada tal cual</translation>
    </message>
    <message>
        <source>LUT {0}</source>
        <translation>LUT {0}</translation>
    </message>
    <message>
        <source>window width {0:.0f}, centre {1:.0f}</source>
        <translation>ancho de ventana {0:.0f}, centro {1:.0f}</translation>
    </message>
    <message>
        <source>, inverted</source>
        <translation>, invertida</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>en espejo</translation>
    </message>
    <message>
        <source>turned by {0}° clockwise</source>
        <translation>girada {0}° en sentido horario</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>Uso en investigación, no para diagnóstico</translation>
    </message>
    <message>
        <source>No score: {0}</source>
        <translation>Sin puntuación: {0}</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Sin puntuación</translation>
    </message>
    <message>
        <source>TB score {0} of 100</source>
        <translation>Puntuación de TB {0} de 100</translation>
    </message>
    <message>
        <source> (95 % interval {0}–{1})</source>
        <translation> (intervalo del 95 % {0}–{1})</translation>
    </message>
    <message>
        <source>heat-map threshold {0:.2f}</source>
        <translation>umbral del mapa de calor {0:.2f}</translation>
    </message>
    <message>
        <source>site threshold {0:g}</source>
        <translation>umbral del centro {0:g}</translation>
    </message>
    <message>
        <source>Reader&apos;s verdict: {0}</source>
        <translation>Veredicto del lector: {0}</translation>
    </message>
    <message>
        <source>Model {0}</source>
        <translation>Modelo {0}</translation>
    </message>
    <message>
        <source>no model loaded</source>
        <translation>ningún modelo cargado</translation>
    </message>
    <message>
        <source>written {0}</source>
        <translation>generado {0}</translation>
    </message>
</context>
<context>
    <name>TagBrowser</name>
    <message>
        <source>DICOM tags</source>
        <translation>Etiquetas DICOM</translation>
    </message>
    <message>
        <source>Search tag, name or value</source>
        <translation>Buscar etiqueta, nombre o valor</translation>
    </message>
    <message>
        <source>Tags of the file</source>
        <translation>Etiquetas del archivo</translation>
    </message>
    <message>
        <source>Value of the chosen tag</source>
        <translation>Valor de la etiqueta elegida</translation>
    </message>
    <message>
        <source>Choose a line to read its value here.</source>
        <translation>Elija una línea para leer aquí su valor.</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>No hay ningún archivo abierto.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>More … (double-click)</source>
        <translation>Más … (doble clic)</translation>
    </message>
</context>
<context>
    <name>TrueSize</name>
    <message>
        <source>True size needs the pixel spacing, which this file does not state. Calibrate with a known length.</source>
        <translation>El tamaño real requiere el espaciado de píxeles, que este archivo no indica. Calibre con una longitud conocida.</translation>
    </message>
    <message>
        <source>True size cannot be shown: this screen does not report its own size.</source>
        <translation>No se puede mostrar el tamaño real: esta pantalla no informa de sus dimensiones.</translation>
    </message>
    <message>
        <source>True size ({unit}): {spacing} mm a pixel, on a screen that reports {dpi} dots per inch.</source>
        <translation>Tamaño real ({unit}): {spacing} mm por píxel, en una pantalla que informa {dpi} puntos por pulgada.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>mm at detector</source>
        <translation>mm en el detector</translation>
    </message>
    <message>
        <source>mm, calibrated by hand</source>
        <translation>mm, calibrado a mano</translation>
    </message>
    <message>
        <source>mm, origin not stated</source>
        <translation>mm, origen no indicado</translation>
    </message>
    <message>
        <source>mm² at detector</source>
        <translation>mm² en el detector</translation>
    </message>
    <message>
        <source>mm², calibrated by hand</source>
        <translation>mm², calibrado a mano</translation>
    </message>
    <message>
        <source>mm², origin not stated</source>
        <translation>mm², origen no indicado</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <source>Window {number} of the file</source>
        <translation>Ventana {number} del archivo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>A colour capture has no window</source>
        <translation>Una imagen en color no tiene ventana</translation>
    </message>
    <message>
        <source>No radiograph is open</source>
        <translation>No hay ninguna radiografía abierta</translation>
    </message>
    <message>
        <source>Automatic (around the lungs)</source>
        <translation>Automática (alrededor de los pulmones)</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Pulmón</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Hueso</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Rango completo</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Radiographs</source>
        <translation>Radiografías</translation>
    </message>
</context>
<context>
    <name>WorklistProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <translation>En pausa: {done} de {total}</translation>
    </message>
    <message>
        <source>Analysing {done} of {total}</source>
        <translation>Analizando {done} de {total}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>List no more of this; what was found stays</source>
        <translation>No añadir más de esto a la lista; lo encontrado permanece</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>While paused, only the radiographs that you look at are analysed</source>
        <translation>Durante la pausa solo se analizan las radiografías que usted mira</translation>
    </message>
</context>
<context>
    <name>_FindLine</name>
    <message>
        <source>Empty the line</source>
        <translation>Vaciar el campo</translation>
    </message>
</context>
</TS>
