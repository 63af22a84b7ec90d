<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;files …</source>
        <translation>Открыть &amp;файлы …</translation>
    </message>
    <message>
        <source>Open f&amp;older …</source>
        <translation>Открыть &amp;папку …</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>Открыть &amp;образец</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Предыдущий</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Следующий</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Открыть &amp;недавние</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>T&amp;urn</source>
        <translation>&amp;Повернуть</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Отметки</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Чтение</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Переход</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>&amp;Модель</translation>
    </message>
    <message>
        <source>The file&apos;s own windows, and those worked out from the image</source>
        <translation>Окна, заданные в файле, и окна, рассчитанные по изображению</translation>
    </message>
    <message>
        <source>One radiogra&amp;ph</source>
        <translation>Один снимо&amp;к</translation>
    </message>
    <message>
        <source>Two &amp;side by side</source>
        <translation>Два &amp;рядом</translation>
    </message>
    <message>
        <source>Four side &amp;by side</source>
        <translation>&amp;Четыре рядом</translation>
    </message>
    <message>
        <source>N&amp;ext viewport</source>
        <translation>Следующая о&amp;бласть просмотра</translation>
    </message>
    <message>
        <source>Lin&amp;k zoom and window</source>
        <translation>Свя&amp;зать масштаб и окно</translation>
    </message>
    <message>
        <source>He&amp;at map</source>
        <translation>&amp;Тепловая карта</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>Compare with another &amp;model …</source>
        <translation>&amp;Сравнить с другой моделью …</translation>
    </message>
    <message>
        <source>&amp;End the comparison</source>
        <translation>Завер&amp;шить сравнение</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Повернуть</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Измерить</translation>
    </message>
    <message>
        <source>Save &amp;picture …</source>
        <translation>Сохранить &amp;изображение …</translation>
    </message>
    <message>
        <source>Save r&amp;eport …</source>
        <translation>Сохранить о&amp;тчёт …</translation>
    </message>
    <message>
        <source>Save &amp;list as table …</source>
        <translation>Сохранить &amp;список таблицей …</translation>
    </message>
    <message>
        <source>Pr&amp;int report …</source>
        <translation>Пе&amp;чать отчёта …</translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation>&amp;Копировать вид</translation>
    </message>
    <message>
        <source>DICOM &amp;tags</source>
        <translation>Те&amp;ги DICOM</translation>
    </message>
    <message>
        <source>Model in &amp;use</source>
        <translation>&amp;Используемая модель</translation>
    </message>
    <message>
        <source>&amp;Load a model …</source>
        <translation>&amp;Загрузить модель …</translation>
    </message>
    <message>
        <source>&amp;Built-in model</source>
        <translation>&amp;Встроенная модель</translation>
    </message>
</context>
<context>
    <name>AnalysisPanel</name>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
</context>
<context>
    <name>ArrangementControls</name>
    <message>
        <source>Find patient, date, or score: &gt;50</source>
        <translation>Найти пациента, дату или балл: &gt;50</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Найти в списке</translation>
    </message>
    <message>
        <source>Words of name, Patient ID, date or file; or a score such as &gt;50, &lt;=20</source>
        <translation>Слова из ФИО, ID пациента, даты или имени файла либо балл, например &gt;50, &lt;=20</translation>
    </message>
    <message>
        <source>Which radiographs the list shows</source>
        <translation>Какие снимки показаны в списке</translation>
    </message>
    <message>
        <source>What the list is sorted by</source>
        <translation>По чему сортируется список</translation>
    </message>
    <message>
        <source>Highest or latest first</source>
        <translation>Сначала наибольшие или последние</translation>
    </message>
    <message>
        <source>Lowest or earliest first</source>
        <translation>Сначала наименьшие или самые ранние</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Направить</translation>
    </message>
    <message>
        <source>No referral</source>
        <translation>Не направлять</translation>
    </message>
    <message>
        <source>Without verdict</source>
        <translation>Без заключения</translation>
    </message>
    <message>
        <source>With verdict</source>
        <translation>С заключением</translation>
    </message>
    <message>
        <source>With score</source>
        <translation>С баллом</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Не оценён</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>С ошибкой</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>По порядку</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Заключение</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>BoxSection</name>
    <message>
        <source>Boxes; choosing one zooms to it</source>
        <translation>Рамки; выбор рамки увеличивает её</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Рамки</translation>
    </message>
    <message>
        <source>Click one to zoom to it.</source>
        <translation>Щёлкните рамку, чтобы увеличить её.</translation>
    </message>
    <message>
        <source>No region of the model&apos;s minimum area at this threshold, only smaller ones.</source>
        <translation>При этом пороге нет области, которая достигала бы минимальной площади, заданной моделью; есть только меньшие.</translation>
    </message>
    <message>
        <source>No region at this threshold. The highest activation is {highest}.</source>
        <translation>При этом пороге областей нет. Наибольшая активация {highest}.</translation>
    </message>
    <message>
        <source>peak {peak}  mean {mean}</source>
        <translation>макс. {peak}  ср. {mean}</translation>
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
        <translation>Использовать эту модель?</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>Используемая модель</translation>
    </message>
    <message>
        <source>Its scores and thresholds are its own: radiographs in the list are analysed again, and a site threshold that was set for another model is not used.</source>
        <translation>У неё собственные баллы и пороги: снимки из списка будут проанализированы заново, а порог учреждения, заданный для другой модели, не применяется.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Model id (SHA-256)</source>
        <translation>Идентификатор модели (SHA-256)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Дата создания</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>not stated: ask whoever gave it to you</source>
        <translation>не указана: спросите у того, от кого вы получили модель</translation>
    </message>
    <message>
        <source>Tells apart</source>
        <translation>Различает классы</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Обучена на данных</translation>
    </message>
    <message>
        <source>Heat-map threshold</source>
        <translation>Порог тепловой карты</translation>
    </message>
    <message>
        <source>Refers from score</source>
        <translation>Направлять начиная с балла</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбран</translation>
    </message>
    <message>
        <source>Input image</source>
        <translation>Размер входного изображения</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Показатели качества</translation>
    </message>
    <message>
        <source>none are stated, so nobody can say how good it is</source>
        <translation>не указаны, поэтому никто не может сказать, насколько она хороша</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Карточка модели</translation>
    </message>
    <message>
        <source>This model comes without a card. Ask whoever gave it to you.</source>
        <translation>У этой модели нет карточки. Спросите у того, от кого вы её получили.</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Использовать эту модель</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Оставить текущую</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>BundleChoice</name>
    <message>
        <source>Model bundles</source>
        <translation>Файлы моделей</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>Загрузить модель</translation>
    </message>
    <message>
        <source>The file of the model “{0}” holds another model now: its card is in the menu Model.</source>
        <translation>В файле модели «{0}» теперь другая модель: её карточка в меню «Модель».</translation>
    </message>
    <message>
        <source>The model “{0}”, chosen last, is no longer there. The built-in one is used.</source>
        <translation>Выбранной в прошлый раз модели «{0}» больше нет на прежнем месте. Используется встроенная.</translation>
    </message>
    <message>
        <source>This model cannot be used</source>
        <translation>Эту модель нельзя использовать</translation>
    </message>
    <message>
        <source>{0}
The present model stays in use.</source>
        <translation>{0}
Используется прежняя модель.</translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>Calibrate</source>
        <translation>Калибровка</translation>
    </message>
    <message>
        <source>Known length in millimetres</source>
        <translation>Известная длина в миллиметрах</translation>
    </message>
    <message>
        <source>How long is this line in the patient?
All lengths of this radiograph are measured by it; they hold in the plane of what you drew along.</source>
        <translation>Какова истинная длина этой линии у пациента?
По ней измеряются все длины на этом снимке; они верны в плоскости того объекта, вдоль которого она проведена.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Radiograph</source>
        <translation>Снимок</translation>
    </message>
</context>
<context>
    <name>CanvasHint</name>
    <message>
        <source>Length: drag from end to end. Esc puts the tool away.</source>
        <translation>Длина: протяните от одного конца до другого. Esc убирает инструмент.</translation>
    </message>
    <message>
        <source>Angle: click the end of one arm, the corner, the end of the other. Esc puts the tool away.</source>
        <translation>Угол: щёлкните конец одной стороны, вершину и конец другой стороны. Esc убирает инструмент.</translation>
    </message>
    <message>
        <source>Calibrate: drag along something whose length you know. Esc puts the tool away.</source>
        <translation>Калибровка: протяните вдоль объекта, длина которого вам известна. Esc убирает инструмент.</translation>
    </message>
    <message>
        <source>Ellipse: drag from corner to corner. Esc puts the tool away.</source>
        <translation>Эллипс: протяните от угла до угла. Esc убирает инструмент.</translation>
    </message>
    <message>
        <source>Region: drag around it, or click its corners; a double click, or a click on the first corner, closes it. Esc puts the tool away.</source>
        <translation>Область: обведите её либо щёлкайте по углам; двойной щелчок или щелчок по первому углу замыкает её. Esc убирает инструмент.</translation>
    </message>
</context>
<context>
    <name>CanvasMessage</name>
    <message>
        <source>No earlier radiograph of this patient is in the list.</source>
        <translation>В списке нет прежних снимков этого пациента.</translation>
    </message>
    <message>
        <source>Click here, then on a radiograph in the list.</source>
        <translation>Щёлкните здесь, затем снимок в списке.</translation>
    </message>
    <message>
        <source>No score: {reason}</source>
        <translation>Нет балла: {reason}</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Чтение {name} …</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Some readings could not be saved. They end with this window.</source>
        <translation>Некоторые заключения не удалось сохранить. Они исчезнут вместе с этим окном.</translation>
    </message>
    <message>
        <source>Keep it open to export them (menu Reading, Export readings), or until they can be saved.</source>
        <translation>Оставьте его открытым, чтобы экспортировать их (меню «Чтение», «Экспорт заключений») или пока их не удастся сохранить.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Всё равно закрыть</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Оставить открытым</translation>
    </message>
</context>
<context>
    <name>ColourBar</name>
    <message>
        <source>Colour bar of the heat map, activation 0 to 1</source>
        <translation>Цветовая шкала тепловой карты, активация от 0 до 1</translation>
    </message>
    <message>
        <source>Activation of the TB class. The same colour means the same in every patient.</source>
        <translation>Активация класса ТБ. Один и тот же цвет значит одно и то же у всех пациентов.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Активация</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Model bundles</source>
        <translation>Файлы моделей</translation>
    </message>
    <message>
        <source>Compare with another model</source>
        <translation>Сравнить с другой моделью</translation>
    </message>
    <message>
        <source>This is the model in use. Choose another one to compare it with.</source>
        <translation>Это используемая модель. Выберите для сравнения другую.</translation>
    </message>
    <message>
        <source>The file of the model “{0}” holds another model now, so the comparison has ended. Begin it again to see what that one says.</source>
        <translation>В файле модели «{0}» теперь другая модель, поэтому сравнение закончено. Начните его снова, чтобы увидеть, что говорит она.</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>The settings and readings were damaged. They were put aside as {name}, and new ones begun.</source>
        <translation>Файл настроек и заключений был повреждён. Он сохранён под именем {name}, и начат новый.</translation>
    </message>
</context>
<context>
    <name>CornerText</name>
    <message>
        <source>Colour capture</source>
        <translation>Цветное изображение</translation>
    </message>
    <message>
        <source>W {width}  C {center}</source>
        <translation>Ширина {width}  Центр {center}</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Инвертировано</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>род. {date}</translation>
    </message>
    <message>
        <source>{columns} × {rows}  {bits} bit</source>
        <translation>{columns} × {rows}  {bits} бит</translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation>Масштаб {percent} %</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n radiograph(s)</source>
        <translation>
            <numerusform>%n снимок</numerusform>
            <numerusform>%n снимка</numerusform>
            <numerusform>%n снимков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening {name}: %n found</source>
        <comment>radiographs</comment>
        <translation>
            <numerusform>Открывается {name}: найден %n снимок</numerusform>
            <numerusform>Открывается {name}: найдено %n снимка</numerusform>
            <numerusform>Открывается {name}: найдено %n снимков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>radiographs</comment>
        <translation>
            <numerusform>показан %n</numerusform>
            <numerusform>показано %n</numerusform>
            <numerusform>показано %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <comment>boxes around regions of the heat map</comment>
        <translation>
            <numerusform>%n рамка</numerusform>
            <numerusform>%n рамки</numerusform>
            <numerusform>%n рамок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <comment>age in years, short</comment>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>DICOM tags</comment>
        <translation>
            <numerusform>найден %n тег</numerusform>
            <numerusform>найдено %n тега</numerusform>
            <numerusform>найдено %n тегов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n line(s) found; type more of the word.</source>
        <comment>DICOM tags</comment>
        <translation>
            <numerusform>Показана первая %n найденная строка; введите слово полнее.</numerusform>
            <numerusform>Показаны первые %n найденные строки; введите слово полнее.</numerusform>
            <numerusform>Показаны первые %n найденных строк; введите слово полнее.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>With patient data: name, Patient ID, dates, file name</source>
        <translation>С данными пациента: ФИО, ID пациента, даты, имя файла</translation>
    </message>
    <message>
        <source>Writing that is burned into the image itself goes along in any case. Look before you pass it on.</source>
        <translation>Надписи, впечатанные в само изображение, передаются в любом случае. Проверьте его, прежде чем передавать.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The file&apos;s overlays are shown and go along too, with whatever is written in them. To leave them out, cancel and hide them in the menu View.</source>
        <translation>Наложения файла показаны и тоже попадут туда, со всем, что в них написано. Чтобы их исключить, отмените и скройте их в меню «Вид».</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>A PNG picture of the whole radiograph as it is shown: window, heat map, boxes, marks, and a caption with score, thresholds and model.</source>
        <translation>Изображение PNG всего снимка в том виде, как он показан: окно, тепловая карта, рамки, отметки и подпись с баллом, порогами и моделью.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Сохранить изображение</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Изображение PNG</translation>
    </message>
    <message>
        <source>A PDF report of one radiograph: image, heat map, boxes, score with its interval, thresholds, model and the reader&apos;s verdict.</source>
        <translation>Отчёт PDF об одном снимке: изображение, тепловая карта, рамки, балл с интервалом, пороги, модель и заключение читающего.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>Отчёт PDF</translation>
    </message>
    <message>
        <source>A table (CSV) with a row for each radiograph in the list.</source>
        <translation>Таблица (CSV), по строке на каждый снимок из списка.</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>The report on paper. You see it before it is printed.</source>
        <translation>Отчёт на бумаге. Вы увидите его до печати.</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Печать отчёта</translation>
    </message>
    <message>
        <source>Show …</source>
        <translation>Показать …</translation>
    </message>
    <message>
        <source>The view was copied, without name, ID and dates from the header, but with the file&apos;s overlays; look for writing in them and in the image.</source>
        <translation>Вид скопирован без ФИО, ID и дат из заголовка, но с наложениями файла; проверьте, нет ли надписей на них и на изображении.</translation>
    </message>
    <message>
        <source>The view was copied, without name, ID and dates from the header; look for writing in the image.</source>
        <translation>Вид скопирован без ФИО, ID и дат из заголовка; проверьте, нет ли на изображении надписей.</translation>
    </message>
    <message>
        <source>Chest radiograph report</source>
        <translation>Отчёт по рентгенограмме грудной клетки</translation>
    </message>
    <message>
        <source>This radiograph is no longer open. Show it again, then do this once more.</source>
        <translation>Этот снимок больше не открыт. Покажите его снова и повторите действие.</translation>
    </message>
    <message>
        <source>There is nothing to export or print yet: open a radiograph first.</source>
        <translation>Пока нечего экспортировать или печатать: сначала откройте снимок.</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Сохранить …</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Сохранено как {path}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Текст руководства</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Найти в руководстве</translation>
    </message>
    <message>
        <source>Find in the guide (Return: next place)</source>
        <translation>Найти в руководстве (Enter: дальше)</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
</context>
<context>
    <name>HeatmapActions</name>
    <message>
        <source>&amp;Heat map</source>
        <translation>&amp;Тепловая карта</translation>
    </message>
    <message>
        <source>&amp;Lower threshold</source>
        <translation>Сн&amp;изить порог</translation>
    </message>
    <message>
        <source>H&amp;igher threshold</source>
        <translation>&amp;Повысить порог</translation>
    </message>
    <message>
        <source>Lower by a hundredth</source>
        <translation>Снизить на 0.01</translation>
    </message>
    <message>
        <source>Higher by a hundredth</source>
        <translation>Повысить на 0.01</translation>
    </message>
    <message>
        <source>Model&apos;s &amp;default threshold</source>
        <translation>Порог &amp;модели по умолчанию</translation>
    </message>
    <message>
        <source>&amp;Filled</source>
        <translation>&amp;Заливка</translation>
    </message>
    <message>
        <source>&amp;Contours</source>
        <translation>&amp;Контуры</translation>
    </message>
    <message>
        <source>&amp;Switch between filled and contours</source>
        <translation>З&amp;аливка или контуры</translation>
    </message>
    <message>
        <source>L&amp;ook beneath (hold the key)</source>
        <translation>По&amp;смотреть под картой (держать клавишу)</translation>
    </message>
</context>
<context>
    <name>HeatmapSection</name>
    <message>
        <source>Heat-map threshold</source>
        <translation>Порог тепловой карты</translation>
    </message>
    <message>
        <source>Heat-map opacity</source>
        <translation>Непрозрачность тепловой карты</translation>
    </message>
    <message>
        <source>How much of the radiograph is covered.</source>
        <translation>Насколько плотно карта закрывает снимок.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Double-click for the model&apos;s default. Activation at and above it is shown and boxed</source>
        <translation>Двойной щелчок: значение модели. Показывается и обводится активация от этого значения</translation>
    </message>
    <message>
        <source>Back to the threshold the model came with</source>
        <translation>Вернуть порог, заданный моделью</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Рамки</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Тепловая карта</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Непрозрачность</translation>
    </message>
    <message>
        <source>Style of the heat map</source>
        <translation>Вид тепловой карты</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Заливка</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>Контуры</translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation>Цвета тепловой карты</translation>
    </message>
    <message>
        <source>The colours of each colour map can be told apart by colour-blind readers, and in print.</source>
        <translation>Цвета каждой палитры различимы при нарушениях цветового зрения и в печати.</translation>
    </message>
    <message>
        <source>Of {model}. Each side has a threshold of its own: click an image to move it.</source>
        <translation>Модель {model}. У каждой стороны свой порог: щёлкните изображение, чтобы изменить его.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;Keyboard …</source>
        <translation>&amp;Клавиатура …</translation>
    </message>
    <message>
        <source>What the model &amp;is and is not</source>
        <translation>&amp;Чем модель является и чем нет</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;О программе</translation>
    </message>
    <message>
        <source>Move to the &amp;other screen</source>
        <translation>&amp;Переместить на другой экран</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Настройки</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Display size</source>
        <translation>&amp;Размер на экране</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Settings cannot be saved in this window.</source>
        <translation>В этом окне настройки не сохраняются.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The change holds from the next start of the program.</source>
        <translation>Изменение вступит в силу при следующем запуске программы.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>Для исследований, не для диагностики</translation>
    </message>
    <message>
        <source>Languages other than English were not reviewed by clinicians who speak them.</source>
        <translation>Переводы с английского не проверены врачами, говорящими на этих языках.</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Модель: {name}</translation>
    </message>
    <message>
        <source>There is only one screen.</source>
        <translation>Экран только один.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Drop chest radiographs here</source>
        <translation>Перетащите сюда рентгенограммы грудной клетки</translation>
    </message>
    <message>
        <source>DICOM, PNG, JPEG, TIFF or BMP files, folders, ZIP archives, CDs</source>
        <translation>Файлы DICOM, PNG, JPEG, TIFF или BMP, папки, архивы ZIP, диски</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>There is not enough memory to show this image.</source>
        <translation>Недостаточно памяти, чтобы показать это изображение.</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>&amp;Reset window</source>
        <translation>&amp;Сбросить окно</translation>
    </message>
    <message>
        <source>&amp;Next window</source>
        <translation>Сле&amp;дующее окно</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>&amp;Рамки</translation>
    </message>
    <message>
        <source>&amp;Magnifier</source>
        <translation>Луп&amp;а</translation>
    </message>
    <message>
        <source>In&amp;vert</source>
        <translation>Инвер&amp;тировать</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Т&amp;екст</translation>
    </message>
    <message>
        <source>Over&amp;lays</source>
        <translation>&amp;Наложения</translation>
    </message>
    <message>
        <source>Left &amp;drag changes the window</source>
        <translation>Менять окно &amp;левой кнопкой</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Вписать</translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>&amp;True size</source>
        <translation>&amp;Истинный размер</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>Turn &amp;right</source>
        <translation>Повернуть &amp;вправо</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>Повернуть в&amp;лево</translation>
    </message>
    <message>
        <source>Flip &amp;horizontally</source>
        <translation>Отразить по &amp;горизонтали</translation>
    </message>
    <message>
        <source>Flip &amp;vertically</source>
        <translation>Отразить по в&amp;ертикали</translation>
    </message>
    <message>
        <source>As in the &amp;file</source>
        <translation>Как в &amp;файле</translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>Magnifier: image, and image with heat map</source>
        <translation>Лупа: изображение и изображение с тепловой картой</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>With heat map</source>
        <translation>С тепловой картой</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open files …</source>
        <translation>Открыть файлы …</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>Открыть папку …</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Открыть образец</translation>
    </message>
    <message>
        <source>Open radiographs</source>
        <translation>Открыть снимки</translation>
    </message>
    <message>
        <source>Open a folder of radiographs</source>
        <translation>Открыть папку со снимками</translation>
    </message>
    <message>
        <source>Radiographs and archives</source>
        <translation>Снимки и архивы</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>Для исследований, не для диагностики</translation>
    </message>
</context>
<context>
    <name>MarkLayer</name>
    <message>
        <source>{length} mm, set by hand</source>
        <translation>{length} mm, задано вручную</translation>
    </message>
</context>
<context>
    <name>MarkSection</name>
    <message>
        <source>Marks; choosing one selects it, Delete removes it</source>
        <translation>Отметки; щелчок выбирает отметку, Delete удаляет её</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Calibrated by hand with a line of {length} mm.</source>
        <translation>Откалибровано вручную по линии {length} mm.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Угол</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Эллипс</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Область</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>draw length</source>
        <translation>измерение длины</translation>
    </message>
    <message>
        <source>draw angle</source>
        <translation>измерение угла</translation>
    </message>
    <message>
        <source>draw ellipse</source>
        <translation>рисование эллипса</translation>
    </message>
    <message>
        <source>draw region</source>
        <translation>рисование области</translation>
    </message>
    <message>
        <source>remove length</source>
        <translation>удаление длины</translation>
    </message>
    <message>
        <source>remove angle</source>
        <translation>удаление угла</translation>
    </message>
    <message>
        <source>remove ellipse</source>
        <translation>удаление эллипса</translation>
    </message>
    <message>
        <source>remove region</source>
        <translation>удаление области</translation>
    </message>
    <message>
        <source>name mark</source>
        <translation>именование отметки</translation>
    </message>
    <message>
        <source>move mark</source>
        <translation>перемещение отметки</translation>
    </message>
    <message>
        <source>calibrate</source>
        <translation>калибровку</translation>
    </message>
    <message>
        <source>remove calibration</source>
        <translation>удаление калибровки</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Переместить</translation>
    </message>
    <message>
        <source>Measure &amp;length</source>
        <translation>Измерить &amp;длину</translation>
    </message>
    <message>
        <source>Measure &amp;angle</source>
        <translation>Измерить &amp;угол</translation>
    </message>
    <message>
        <source>Draw &amp;ellipse</source>
        <translation>Нарисовать &amp;эллипс</translation>
    </message>
    <message>
        <source>Draw re&amp;gion</source>
        <translation>Нарисовать о&amp;бласть</translation>
    </message>
    <message>
        <source>&amp;Calibrate with a known length …</source>
        <translation>&amp;Калибровать по известной длине …</translation>
    </message>
    <message>
        <source>&amp;Put the tool away</source>
        <translation>Убрать &amp;инструмент</translation>
    </message>
    <message>
        <source>&amp;Name the selected mark …</source>
        <translation>&amp;Назвать выбранную отметку …</translation>
    </message>
    <message>
        <source>&amp;Remove the selected mark</source>
        <translation>Удали&amp;ть выбранную отметку</translation>
    </message>
    <message>
        <source>Remove the cali&amp;bration</source>
        <translation>Убрать ка&amp;либровку</translation>
    </message>
    <message>
        <source>&amp;Show marks</source>
        <translation>Показать от&amp;метки</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>По&amp;вторить</translation>
    </message>
    <message>
        <source>&amp;Undo {name}</source>
        <translation>&amp;Отменить {name}</translation>
    </message>
    <message>
        <source>Re&amp;do {name}</source>
        <translation>По&amp;вторить {name}</translation>
    </message>
    <message>
        <source>The name was not saved: the mark, or its radiograph, is no longer there.</source>
        <translation>Имя не сохранено: отметки или её снимка больше нет.</translation>
    </message>
    <message>
        <source>Name the mark</source>
        <translation>Назвать отметку</translation>
    </message>
    <message>
        <source>Name, such as cavity:</source>
        <translation>Название, например «каверна»:</translation>
    </message>
</context>
<context>
    <name>ModelLabel</name>
    <message>
        <source>Score {score}   threshold {threshold}</source>
        <translation>Балл {score}   порог {threshold}</translation>
    </message>
    <message>
        <source>Score {score}   threshold {threshold} (default {default})</source>
        <translation>Балл {score}   порог {threshold} (по умолчанию {default})</translation>
    </message>
</context>
<context>
    <name>ModelStatement</name>
    <message>
        <source>What the model is and is not</source>
        <translation>Чем модель является и чем нет</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>Для исследований, не для диагностики</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Чем она является</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Чем она не является</translation>
    </message>
    <message>
        <source>I have read this. Decisions about patients stay with me.</source>
        <translation>Я прочитал(а) это. Решения о пациентах принимаю я.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>A program that estimates from one frontal chest radiograph of an adult how likely TB is.</source>
        <translation>Программа, которая по одному прямому снимку грудной клетки взрослого оценивает вероятность туберкулёза.</translation>
    </message>
    <message>
        <source>The score, 0 to 100, is that probability × 100. The heat map shows where the model saw it.</source>
        <translation>Балл от 0 до 100 — это вероятность × 100. Тепловая карта показывает, где модель его увидела.</translation>
    </message>
    <message>
        <source>It works on this computer alone. No radiograph leaves it.</source>
        <translation>Она работает только на этом компьютере. Снимки его не покидают.</translation>
    </message>
    <message>
        <source>It is no medical device and makes no diagnosis. A low score does not exclude TB.</source>
        <translation>Это не медицинское изделие, и она не ставит диагноз. Низкий балл не исключает туберкулёз.</translation>
    </message>
    <message>
        <source>Heat map and boxes may miss a lesion or lie beside it: look at the whole radiograph.</source>
        <translation>Тепловая карта и рамки могут пропустить очаг или оказаться рядом с ним: смотрите весь снимок.</translation>
    </message>
    <message>
        <source>It was not made for children under 15, lateral views, CT or photographs of films.</source>
        <translation>Она не предназначена для детей до 15 лет, боковых снимков, КТ и фотографий плёнок.</translation>
    </message>
    <message>
        <source>It looks for TB only: a cancer, a fracture or heart failure may be there and not be named.</source>
        <translation>Она ищет только туберкулёз: рак, перелом или сердечная недостаточность могут быть и остаться неназванными.</translation>
    </message>
    <message>
        <source>It learned from few hospitals. Where patients or equipment differ, it errs more often.</source>
        <translation>Она обучена на данных немногих больниц. У других пациентов и аппаратов она ошибается чаще.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Normal</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>Abnormal, TB</source>
        <translation>Патология, ТБ</translation>
    </message>
    <message>
        <source>Abnormal, other</source>
        <translation>Патология, другая</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Нечитаемо</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читается</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Анализ</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Проанализирован</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Не оценён</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Не проанализирован</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Направить</translation>
    </message>
    <message>
        <source>No referral</source>
        <translation>Не направлять</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Сначала прочтите</translation>
    </message>
    <message>
        <source>TB score</source>
        <translation>Балл ТБ</translation>
    </message>
    <message>
        <source>same as {file}</source>
        <translation>то же, что {file}</translation>
    </message>
    <message>
        <source>same image as {file}, of another patient</source>
        <translation>то же изображение, что {file}, но другого пациента</translation>
    </message>
    <message>
        <source>Another file holds the same image under another patient&apos;s name. Find out whose it is.</source>
        <translation>В другом файле то же изображение под именем другого пациента. Выясните, чьё оно.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>a description longer than any model card</source>
        <translation>описание длиннее любой карточки модели</translation>
    </message>
    <message>
        <source>a graph within the graph</source>
        <translation>граф внутри графа</translation>
    </message>
    <message>
        <source>a part of an unknown kind</source>
        <translation>часть неизвестного вида</translation>
    </message>
    <message>
        <source>a sparse weight</source>
        <translation>разреженный вес</translation>
    </message>
    <message>
        <source>an operator of an unknown kind</source>
        <translation>оператор неизвестного вида</translation>
    </message>
    <message>
        <source>an operator set of an unknown kind</source>
        <translation>набор операторов неизвестного вида</translation>
    </message>
    <message>
        <source>metadata of an unknown kind</source>
        <translation>метаданные неизвестного вида</translation>
    </message>
    <message>
        <source>more operations than any bundle</source>
        <translation>больше операций, чем любая модель</translation>
    </message>
    <message>
        <source>numbers of an unknown kind</source>
        <translation>числа неизвестного вида</translation>
    </message>
    <message>
        <source>operators from elsewhere ({domain})</source>
        <translation>операторы из другого источника ({domain})</translation>
    </message>
    <message>
        <source>the operator {name}</source>
        <translation>оператор {name}</translation>
    </message>
    <message>
        <source>weights kept in another file</source>
        <translation>веса, хранящиеся в другом файле</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>причина неизвестна</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>нет прав доступа</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>операция не разрешена</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>нет такого файла или папки</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>это не папка</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>файл уже существует</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>слишком длинное имя файла</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>на носителе нет места</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>превышена дисковая квота</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>файловая система только для чтения</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>ошибка ввода-вывода</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>устройство занято</translation>
    </message>
</context>
<context>
    <name>PriorsSection</name>
    <message>
        <source>Same patient</source>
        <translation>Тот же пациент</translation>
    </message>
    <message>
        <source>Show it beside the current one</source>
        <translation>Показать рядом с текущим</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>балл {score}</translation>
    </message>
    <message>
        <source>other model: not compared</source>
        <translation>другая модель: не сравнивается</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>{change} since</source>
        <translation>{change} с тех пор</translation>
    </message>
    <message>
        <source>{change} after this one</source>
        <translation>{change} после этого снимка</translation>
    </message>
</context>
<context>
    <name>ReadingActions</name>
    <message>
        <source>No verdict</source>
        <translation>Без заключения</translation>
    </message>
    <message>
        <source>Save and &amp;show the score</source>
        <translation>&amp;Сохранить и показать балл</translation>
    </message>
    <message>
        <source>Read first &amp;without the score</source>
        <translation>Сначала &amp;читать без балла</translation>
    </message>
    <message>
        <source>Compare with e&amp;arlier radiographs</source>
        <translation>Сравнить с пре&amp;жними снимками</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>&amp;Найти в списке</translation>
    </message>
    <message>
        <source>&amp;List of radiographs</source>
        <translation>Сп&amp;исок снимков</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Убрать из списка</translation>
    </message>
    <message>
        <source>Reader&apos;s &amp;name …</source>
        <translation>&amp;Имя читающего …</translation>
    </message>
    <message>
        <source>Site &amp;threshold</source>
        <translation>&amp;Порог учреждения</translation>
    </message>
    <message>
        <source>&amp;Export readings …</source>
        <translation>&amp;Экспорт заключений …</translation>
    </message>
    <message>
        <source>&amp;Delete all settings and readings …</source>
        <translation>&amp;Удалить все настройки и заключения …</translation>
    </message>
</context>
<context>
    <name>ReadingSection</name>
    <message>
        <source>Draw region</source>
        <translation>Обвести область</translation>
    </message>
    <message>
        <source>Save and show the score</source>
        <translation>Сохранить и показать балл</translation>
    </message>
    <message>
        <source>Your reading</source>
        <translation>Ваше заключение</translation>
    </message>
    <message>
        <source>Verdict: {name}</source>
        <translation>Заключение: {name}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Comment on this radiograph</source>
        <translation>Комментарий к этому снимку</translation>
    </message>
    <message>
        <source>Drag around the region on the image, or click its corners; a double click, or a click on the first corner, closes it</source>
        <translation>Обведите область на изображении либо щёлкайте по её углам; двойной щелчок или щелчок по первому углу замыкает её</translation>
    </message>
    <message>
        <source>Read first. The score is shown after your verdict.</source>
        <translation>Сначала прочтите снимок. Балл появится после вашего заключения.</translation>
    </message>
    <message>
        <source>Regions: {count}</source>
        <translation>Областей: {count}</translation>
    </message>
    <message>
        <source>First reading, without the score: {verdict}</source>
        <translation>Первое чтение, без балла: {verdict}</translation>
    </message>
    <message>
        <source>Saved {moment}</source>
        <translation>Сохранено {moment}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>value {value}</source>
        <translation>значение {value}</translation>
    </message>
    <message>
        <source>activation {value}</source>
        <translation>активация {value}</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Пока ничего не открывали</translation>
    </message>
    <message>
        <source>Forget this list</source>
        <translation>Очистить этот список</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Chest radiograph: what the model says</source>
        <translation>Рентгенограмма грудной клетки: оценка модели</translation>
    </message>
    <message>
        <source>Patient data left out</source>
        <translation>Данные пациента не включены</translation>
    </message>
    <message>
        <source>At or above this site&apos;s threshold of {0:g}</source>
        <translation>На уровне порога учреждения ({0:g}) или выше</translation>
    </message>
    <message>
        <source>Below this site&apos;s threshold of {0:g}</source>
        <translation>Ниже порога учреждения ({0:g})</translation>
    </message>
    <message>
        <source>Heat-map threshold</source>
        <translation>Порог тепловой карты</translation>
    </message>
    <message>
        <source>Site threshold</source>
        <translation>Порог учреждения</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Date of report</source>
        <translation>Дата отчёта</translation>
    </message>
    <message>
        <source>No box at this heat-map threshold.</source>
        <translation>При этом пороге тепловой карты рамок нет.</translation>
    </message>
    <message>
        <source>Boxes at this threshold</source>
        <translation>Рамки при этом пороге</translation>
    </message>
    <message>
        <source>{0}   peak {1:.2f}   mean {2:.2f}   columns {3}–{4}, rows {5}–{6} of the image</source>
        <translation>{0}   макс. {1:.2f}   средн. {2:.2f}   столбцы {3}–{4}, строки {5}–{6} изображения</translation>
    </message>
    <message>
        <source>Before trusting it</source>
        <translation>Прежде чем доверять оценке</translation>
    </message>
    <message>
        <source>Reader&apos;s verdict</source>
        <translation>Заключение читающего</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не дано</translation>
    </message>
    <message>
        <source>Read by {0}</source>
        <translation>Читающий: {0}</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID пациента</translation>
    </message>
    <message>
        <source>Born, sex, age</source>
        <translation>Рожд., пол, возраст</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Исследование</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Учётный номер</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
</context>
<context>
    <name>ScoreSection</name>
    <message>
        <source>TB</source>
        <translation>ТБ</translation>
    </message>
    <message>
        <source>Other abnormality</source>
        <translation>Другая патология</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>waiting …</source>
        <translation>ожидание …</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>чтение …</translation>
    </message>
    <message>
        <source>analysing …</source>
        <translation>анализ …</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>из 100</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>не оценён</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>не проанализирован</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>How far the score would move had the model been calibrated on other radiographs of the same kind and number.
It does not cover what else may be wrong: the model itself, its labels, or patients unlike those it learned from.</source>
        <translation>Насколько сместился бы балл, если бы модель калибровали на других снимках того же рода и в том же количестве.
Интервал не охватывает прочих возможных ошибок: самой модели, её разметки или того, что пациенты не похожи на тех, на ком она обучалась.</translation>
    </message>
    <message>
        <source>100 × the calibrated probability of TB. It is no diagnosis.</source>
        <translation>100 × калиброванная вероятность ТБ. Это не диагноз.</translation>
    </message>
    <message>
        <source>TB score</source>
        <translation>Балл ТБ</translation>
    </message>
    <message>
        <source>Probability of {name}</source>
        <translation>Вероятность: {name}</translation>
    </message>
    <message>
        <source>TB score {score}</source>
        <translation>Балл ТБ {score}</translation>
    </message>
    <message>
        <source>No radiograph is open.</source>
        <translation>Снимок не открыт.</translation>
    </message>
    <message>
        <source>shown after your first reading</source>
        <translation>появится после вашего первого чтения</translation>
    </message>
    <message>
        <source>95 % interval {low}–{high}</source>
        <translation>95 % интервал {low}–{high}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The file says it is of modality {modality}, not a radiograph (CR or DX). The model reads frontal chest radiographs only.</source>
        <translation>В файле указана модальность {modality}, а не рентгенограмма (CR или DX). Модель читает только прямые снимки грудной клетки.</translation>
    </message>
    <message>
        <source>This is a picture in colours, not a radiograph. The model reads frontal chest radiographs only.</source>
        <translation>Это цветное изображение, а не рентгенограмма. Модель читает только прямые снимки грудной клетки.</translation>
    </message>
    <message>
        <source>The file says it shows the body part “{part}”, not a chest. The model reads frontal chest radiographs only.</source>
        <translation>В файле указана область тела «{part}», а не грудная клетка. Модель читает только прямые снимки грудной клетки.</translation>
    </message>
    <message>
        <source>This does not look like a whole frontal chest radiograph: another part of the body, a side view, a part of a chest or another kind of picture. The model reads frontal chest radiographs only.</source>
        <translation>Это не похоже на прямой снимок всей грудной клетки: возможно, это другая область тела, боковая проекция, часть грудной клетки или изображение иного рода. Модель читает только прямые снимки грудной клетки.</translation>
    </message>
    <message>
        <source>The file says this is not a frontal view. The model reads PA and AP chest radiographs only.</source>
        <translation>В файле указана не прямая проекция. Модель читает только снимки грудной клетки PA и AP.</translation>
    </message>
    <message>
        <source>The file says the patient is younger than 15. The model was trained on adults and cannot be trusted here.</source>
        <translation>В файле указано, что пациенту меньше 15 лет. Модель обучена на взрослых, и здесь ей нельзя доверять.</translation>
    </message>
    <message>
        <source>The image is {columns} × {rows} pixels; the model needs at least {least} on each side. Use the original, not a thumbnail.</source>
        <translation>Изображение {columns} × {rows} пикселей; модели нужно не менее {least} с каждой стороны. Возьмите оригинал, а не миниатюру.</translation>
    </message>
    <message>
        <source>The picture is not a DICOM file, so age, view and body part could not be checked.</source>
        <translation>Это не файл DICOM: возраст, проекцию и область тела проверить не удалось.</translation>
    </message>
    <message>
        <source>The file does not say which part of the body it shows.</source>
        <translation>В файле не указано, какая область тела показана.</translation>
    </message>
    <message>
        <source>The image was compressed with loss before it came here.</source>
        <translation>Изображение было сжато с потерями ещё до того, как попало сюда.</translation>
    </message>
    <message>
        <source>The file&apos;s window makes no sense; an automatic one is used instead.</source>
        <translation>Окно, заданное в файле, не имеет смысла; вместо него используется автоматическое.</translation>
    </message>
    <message>
        <source>Black and white seem to be exchanged, which misleads the model. Save the image the other way round, or correct Photometric Interpretation, and open it again.</source>
        <translation>Чёрное и белое, по-видимому, поменяны местами, что вводит модель в заблуждение. Сохраните изображение инвертированным или исправьте Photometric Interpretation и откройте его снова.</translation>
    </message>
    <message>
        <source>The chest seems to lie on its side or upside down, which misleads the model. Turn the image upright where it is stored, and open it again.</source>
        <translation>Грудная клетка, по-видимому, лежит на боку или перевёрнута, что вводит модель в заблуждение. Поверните изображение там, где оно хранится, и откройте его снова.</translation>
    </message>
    <message>
        <source>The chest seems to be tilted, by 15 degrees or more. The model saw few of those.</source>
        <translation>Грудная клетка, по-видимому, наклонена на 15 градусов или больше. Таких снимков модель видела мало.</translation>
    </message>
    <message>
        <source>The image is only {columns} × {rows} pixels. Small lesions cannot be seen in it; use the original.</source>
        <translation>Изображение всего {columns} × {rows} пикселей. Мелких очагов на нём не видно; возьмите оригинал.</translation>
    </message>
    <message>
        <source>Parts of the chest are pure black or pure white: what was there is lost, and the model cannot see it.</source>
        <translation>Участки грудной клетки сплошь чёрные или сплошь белые: то, что там было, утрачено, и модель этого не видит.</translation>
    </message>
    <message>
        <source>The image is very dark, very bright or very flat.</source>
        <translation>Изображение очень тёмное, очень светлое или очень малоконтрастное.</translation>
    </message>
    <message>
        <source>The detector got too much exposure (deviation index {index}).</source>
        <translation>Экспозиция детектора слишком велика (индекс отклонения {index}).</translation>
    </message>
    <message>
        <source>The detector got too little exposure (deviation index {index}).</source>
        <translation>Экспозиция детектора слишком мала (индекс отклонения {index}).</translation>
    </message>
    <message>
        <source>The picture has colours, as a photograph of a film or screen has. Reflections and slant mislead the model; use the original or a scan.</source>
        <translation>В изображении есть цвета, как на фотографии плёнки или экрана. Блики и наклон вводят модель в заблуждение; возьмите оригинал или скан.</translation>
    </message>
    <message>
        <source>The picture was taken with a camera, from a film or screen. Reflections and slant mislead the model; use the original or a scan.</source>
        <translation>Изображение снято камерой с плёнки или экрана. Блики и наклон вводят модель в заблуждение; возьмите оригинал или скан.</translation>
    </message>
    <message>
        <source>There seems to be writing in the image. It may name the patient: look before you pass it on.</source>
        <translation>На изображении, по-видимому, есть надписи. В них может быть имя пациента: проверьте, прежде чем передавать.</translation>
    </message>
    <message>
        <source>The file says that there is writing in the image. It may name the patient: look before you pass it on.</source>
        <translation>В файле указано, что на изображении есть надписи. В них может быть имя пациента: проверьте, прежде чем передавать.</translation>
    </message>
    <message>
        <source>The files that belong to the program are missing. Install it again.</source>
        <translation>Отсутствуют файлы, входящие в состав программы. Установите её заново.</translation>
    </message>
    <message>
        <source>The model file was damaged or changed after it was made: its weights are not the ones it describes. Get the file again from where it came from.</source>
        <translation>Файл модели повреждён или изменён после создания: его веса не те, что в нём описаны. Получите файл заново из источника.</translation>
    </message>
    <message>
        <source>The model file has format {found}, this program reads format {wanted}. Use a program and a model of matching versions.</source>
        <translation>Файл модели имеет формат {found}, а программа читает формат {wanted}. Используйте программу и модель совместимых версий.</translation>
    </message>
    <message>
        <source>The picture has no valid pixel values. Save it in another format.</source>
        <translation>В изображении нет допустимых значений пикселей. Сохраните его в другом формате.</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Unpack it, then open what was in it.</source>
        <translation>Архив защищён паролем. Распакуйте его, затем откройте содержимое.</translation>
    </message>
    <message>
        <source>You may not read this. Ask whoever owns it for access, or have it copied to where you may read it.</source>
        <translation>У вас нет права это читать. Попросите доступ у владельца или попросите скопировать туда, где вы сможете это прочитать.</translation>
    </message>
    <message>
        <source>The model needs preprocessing version {wanted}, this program has version {found}. Use a program and a model of matching versions.</source>
        <translation>Модели нужна предобработка версии {wanted}, а в программе версия {found}. Используйте программу и модель совместимых версий.</translation>
    </message>
    <message>
        <source>The work was stopped because the program was closing.</source>
        <translation>Работа прервана, потому что программа закрывалась.</translation>
    </message>
    <message>
        <source>The settings and readings could not be read or saved. Check that the disk is not full and that you may write there.</source>
        <translation>Не удалось прочитать или сохранить настройки и заключения. Проверьте, что диск не заполнен и что у вас есть право записи.</translation>
    </message>
    <message>
        <source>The model file is larger than 256 MiB, which no bundle is.</source>
        <translation>Файл модели больше 256 MiB; таких моделей не бывает.</translation>
    </message>
    <message>
        <source>The file does not say how old the patient is. Of a child under 15 the score says nothing.</source>
        <translation>В файле не указан возраст пациента. О ребёнке младше 15 лет балл ничего не говорит.</translation>
    </message>
    <message>
        <source>The file does not say whether this is a frontal view.</source>
        <translation>В файле не указано, прямая ли это проекция.</translation>
    </message>
    <message>
        <source>The file holds what the detector measured, not the image made for reading. The model saw none of that kind: open the other one.</source>
        <translation>В файле то, что измерил детектор, а не изображение для чтения. Таких модель не видела: откройте другое.</translation>
    </message>
    <message>
        <source>The image&apos;s pixels are not square, and the model sees the chest stretched or squeezed.</source>
        <translation>Пиксели изображения не квадратные, и модель видит грудную клетку растянутой или сжатой.</translation>
    </message>
    <message>
        <source>The file was replaced by another since it was opened. Open it again to see what it now holds.</source>
        <translation>После открытия файл был заменён другим. Откройте его снова, чтобы увидеть, что в нём теперь.</translation>
    </message>
    <message>
        <source>The file is empty or holds nothing but zeros, as when copying was broken off. Copy it again.</source>
        <translation>Файл пуст или содержит одни нули, как при прерванном копировании. Скопируйте его снова.</translation>
    </message>
    <message>
        <source>The archive holds several files of this name, which cannot be told apart. Have it packed anew, each file under a name of its own.</source>
        <translation>В архиве несколько файлов с этим именем, их нельзя различить. Пусть его упакуют заново, каждый файл под своим именем.</translation>
    </message>
    <message>
        <source>This folder lies more than {count} folders deep. Open it by itself.</source>
        <translation>Эта папка вложена глубже, чем на {count} папок. Откройте её отдельно.</translation>
    </message>
    <message>
        <source>A window of the file makes no sense and was left out; another one of the file is used.</source>
        <translation>Одно из окон, заданных в файле, не имеет смысла и отброшено; используется другое из файла.</translation>
    </message>
    <message>
        <source>The model file cannot be read ({why}). Check that it exists.</source>
        <translation>Файл модели не читается ({why}). Проверьте, существует ли он.</translation>
    </message>
    <message>
        <source>The system could not read this ({detail}). Check the disk or USB stick.</source>
        <translation>Система не смогла это прочитать ({detail}). Проверьте диск или USB-накопитель.</translation>
    </message>
    <message>
        <source>The file could not be written ({why}). Check that the folder exists, that you may write there and that the disk is not full.</source>
        <translation>Не удалось записать файл ({why}). Проверьте, что папка существует, что у вас есть право записи в неё и что диск не заполнен.</translation>
    </message>
    <message>
        <source>The file could not be replaced ({why}). It may be open in another program: close it there, then try again. Check also that you may write there.</source>
        <translation>Не удалось заменить файл ({why}). Возможно, он открыт в другой программе: закройте его там и повторите попытку. Проверьте также, что у вас есть право записи туда.</translation>
    </message>
    <message>
        <source>This ended the process that was reading it; nothing else was harmed. The file is damaged or was made to do so: copy it again from where it came from.</source>
        <translation>Процесс, читавший этот файл, аварийно завершился; больше ничего не пострадало. Файл повреждён или намеренно создан таким: скопируйте его ещё раз из источника.</translation>
    </message>
    <message>
        <source>This file in the archive is larger than the archive says.</source>
        <translation>Этот файл в архиве больше, чем указано в архиве.</translation>
    </message>
    <message>
        <source>The archive is damaged or cut short. Copy or send it again.</source>
        <translation>Архив повреждён или обрывается. Скопируйте или отправьте его заново.</translation>
    </message>
    <message>
        <source>This file in the archive is damaged. Copy it again.</source>
        <translation>Этот файл в архиве повреждён. Скопируйте его заново.</translation>
    </message>
    <message>
        <source>The header does not say how large the image is. Copy or send the file again.</source>
        <translation>В заголовке не указан размер изображения. Скопируйте или отправьте файл заново.</translation>
    </message>
    <message>
        <source>The file&apos;s header is damaged or cut short. Copy or send the file again.</source>
        <translation>Заголовок файла повреждён или обрывается. Скопируйте или отправьте файл заново.</translation>
    </message>
    <message>
        <source>The compressed contents of the file are damaged. Copy it again.</source>
        <translation>Сжатое содержимое файла повреждено. Скопируйте его заново.</translation>
    </message>
    <message>
        <source>The table of contents of this CD is damaged. Open the folder with the images instead.</source>
        <translation>Оглавление этого диска повреждено. Откройте вместо него папку с изображениями.</translation>
    </message>
    <message>
        <source>The file is damaged in a way that could not be read around.</source>
        <translation>Файл повреждён настолько, что прочитать его не удалось.</translation>
    </message>
    <message>
        <source>The RLE header does not fit the image. The file is damaged.</source>
        <translation>Заголовок RLE не соответствует изображению. Файл повреждён.</translation>
    </message>
    <message>
        <source>This TIFF is of a kind that the program does not read, or its header is damaged. Save it as PNG, or use the DICOM file.</source>
        <translation>Программа не читает TIFF такого вида, или его заголовок повреждён. Сохраните его как PNG или используйте файл DICOM.</translation>
    </message>
    <message>
        <source>The RLE segments are out of order. The file is damaged.</source>
        <translation>Сегменты RLE идут не по порядку. Файл повреждён.</translation>
    </message>
    <message>
        <source>The compressed image in the file is damaged. Copy or send the file again.</source>
        <translation>Сжатое изображение в файле повреждено. Скопируйте или отправьте файл заново.</translation>
    </message>
    <message>
        <source>The colour image has an odd width, which its format forbids.</source>
        <translation>У цветного изображения нечётная ширина, чего его формат не допускает.</translation>
    </message>
    <message>
        <source>The file&apos;s colour table is missing or damaged.</source>
        <translation>Цветовая таблица файла отсутствует или повреждена.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short. Copy or send it again.</source>
        <translation>Изображение повреждено или обрывается. Скопируйте или отправьте его заново.</translation>
    </message>
    <message>
        <source>The picture&apos;s header is damaged or cut short. Copy or send it again.</source>
        <translation>Заголовок изображения повреждён или обрывается. Скопируйте или отправьте его заново.</translation>
    </message>
    <message>
        <source>This took longer than {seconds} seconds and was stopped. Copy the file again from where it came from, then try once more.</source>
        <translation>Чтение заняло более {seconds} с и было остановлено. Скопируйте файл ещё раз из источника и повторите попытку.</translation>
    </message>
    <message>
        <source>The program failed on this file through a fault of its own. Please report it.</source>
        <translation>Программа не справилась с этим файлом из-за собственной ошибки. Пожалуйста, сообщите о ней.</translation>
    </message>
    <message>
        <source>The model file&apos;s description is damaged. Get the file again from where it came from.</source>
        <translation>Описание в файле модели повреждено. Получите файл заново из источника.</translation>
    </message>
    <message>
        <source>The marks that were saved for this radiograph are damaged and cannot be shown.</source>
        <translation>Отметки, сохранённые для этого снимка, повреждены и не могут быть показаны.</translation>
    </message>
    <message>
        <source>This needs more memory than the program gives to one file, or than is free. Close other programs, then try again.</source>
        <translation>Для этого нужно больше памяти, чем программа выделяет на один файл или чем свободно. Закройте другие программы и повторите попытку.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is not a number: it is damaged or was trained badly. Use another model.</source>
        <translation>Ответ модели — не число: она повреждена или плохо обучена. Используйте другую модель.</translation>
    </message>
    <message>
        <source>The model does not do what its description says.</source>
        <translation>Модель делает не то, что указано в её описании.</translation>
    </message>
    <message>
        <source>The model file holds {what}, which no model made for this program does. It was not loaded; choose another file.</source>
        <translation>Файл модели содержит то, чего нет ни в одной модели для этой программы: {what}. Он не загружен; выберите другой файл.</translation>
    </message>
    <message>
        <source>An archive inside an archive is not opened. Unpack it first.</source>
        <translation>Архив внутри архива не открывается. Сначала распакуйте его.</translation>
    </message>
    <message>
        <source>The file nests sequences more than {deep} deep, which no real one does. It was not opened.</source>
        <translation>Вложенность последовательностей в файле больше {deep}, чего в настоящих файлах не бывает. Он не открыт.</translation>
    </message>
    <message>
        <source>The file is DICOM but holds no image, only data about one. Choose the image itself.</source>
        <translation>Это файл DICOM, но в нём нет изображения, только данные о нём. Выберите само изображение.</translation>
    </message>
    <message>
        <source>This model was not made for this program: it carries no description. Make one with `tbtrain export`, or choose another file.</source>
        <translation>Эта модель создана не для этой программы: в ней нет описания. Создайте модель командой `tbtrain export` или выберите другой файл.</translation>
    </message>
    <message>
        <source>Nothing here is a radiograph: no DICOM, PNG, JPEG, TIFF or BMP file.</source>
        <translation>Здесь нет снимков: ни одного файла DICOM, PNG, JPEG, TIFF или BMP.</translation>
    </message>
    <message>
        <source>This picture is not a DICOM file, so it has no tags.</source>
        <translation>Это изображение не является файлом DICOM, поэтому тегов в нём нет.</translation>
    </message>
    <message>
        <source>This is not a model that the program can load. Choose another file.</source>
        <translation>Программа не может загрузить это как модель. Выберите другой файл.</translation>
    </message>
    <message>
        <source>This is neither a DICOM file nor a PNG, JPEG, TIFF or BMP picture, whatever its name says.</source>
        <translation>Это не файл DICOM и не изображение PNG, JPEG, TIFF или BMP, что бы ни говорило имя.</translation>
    </message>
    <message>
        <source>The CD&apos;s table of contents names this as an image, but it is neither DICOM nor a picture, as when copying went wrong. Copy it again.</source>
        <translation>В оглавлении диска он указан как изображение, но это не DICOM и не изображение, как бывает при сбое копирования. Скопируйте его заново.</translation>
    </message>
    <message>
        <source>The archive no longer holds this file. Open it again.</source>
        <translation>В архиве больше нет этого файла. Откройте архив заново.</translation>
    </message>
    <message>
        <source>The CD&apos;s table of contents names a file that is missing.</source>
        <translation>В оглавлении диска указан файл, которого нет.</translation>
    </message>
    <message>
        <source>There is no file or folder here. It may have been moved.</source>
        <translation>Здесь нет файла или папки. Возможно, их переместили.</translation>
    </message>
    <message>
        <source>The file cannot be opened any more. It may have been moved.</source>
        <translation>Файл больше не открывается. Возможно, его переместили.</translation>
    </message>
    <message>
        <source>The site threshold of {score} was set for another model and says nothing about this one&apos;s scores. Set the threshold for the model in use.</source>
        <translation>Порог учреждения {score} задан для другой модели и ничего не говорит о баллах этой. Задайте порог для используемой модели.</translation>
    </message>
    <message>
        <source>This is a link to a place outside of the folder, and was not followed. Open that place itself.</source>
        <translation>Это ссылка на место вне папки, по ней не переходили. Откройте само это место.</translation>
    </message>
    <message>
        <source>The archive names a place outside itself for this file. It was not opened.</source>
        <translation>Архив указывает для этого файла место за своими пределами. Файл не открыт.</translation>
    </message>
    <message>
        <source>The table of contents points outside its own folder. This was not followed.</source>
        <translation>Оглавление указывает за пределы своей папки. Переход не выполнен.</translation>
    </message>
    <message>
        <source>This kind of picture (HEIC, WebP, AVIF, JPEG 2000, JPEG-LS or JPEG XL) cannot be opened here. Save it as JPEG or PNG, then open that.</source>
        <translation>Изображения такого вида (HEIC, WebP, AVIF, JPEG 2000, JPEG-LS или JPEG XL) здесь открыть нельзя. Сохраните его как JPEG или PNG и откройте полученный файл.</translation>
    </message>
    <message>
        <source>The model&apos;s preprocessing settings make no sense.</source>
        <translation>Параметры предобработки в модели не имеют смысла.</translation>
    </message>
    <message>
        <source>A site threshold lies between 0 and 100.</source>
        <translation>Порог учреждения лежит в пределах от 0 до 100.</translation>
    </message>
    <message>
        <source>A site threshold belongs to a model; none is loaded.</source>
        <translation>Порог учреждения относится к модели, но ни одна не загружена.</translation>
    </message>
    <message>
        <source>The compressed image has another size than the header says. The file is damaged or was put together wrongly.</source>
        <translation>Размер сжатого изображения не совпадает с указанным в заголовке. Файл повреждён или неверно собран.</translation>
    </message>
    <message>
        <source>The folder for settings and readings cannot be made ({why}). Check that you may write there; until then nothing is saved.</source>
        <translation>Не удаётся создать папку для настроек и заключений ({why}). Проверьте, есть ли у вас право записи; до тех пор ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Another program is holding the settings and readings. This change was not saved; close the other program, then make it again.</source>
        <translation>Настройки и заключения заняты другой программой. Это изменение не сохранено; закройте другую программу и внесите его снова.</translation>
    </message>
    <message>
        <source>The settings and readings were saved by a newer version of this program. Install that version; until then nothing is saved.</source>
        <translation>Настройки и заключения сохранены более новой версией программы. Установите эту версию; до тех пор ничего не сохраняется.</translation>
    </message>
    <message>
        <source>The archive holds more than this program unpacks. Unpack it and open a part of it.</source>
        <translation>В архиве больше данных, чем эта программа распаковывает. Распакуйте его и откройте часть.</translation>
    </message>
    <message>
        <source>The file unpacks to more than any radiograph. It was not opened.</source>
        <translation>После распаковки файл больше любого снимка. Он не открыт.</translation>
    </message>
    <message>
        <source>The header claims {columns} × {rows} pixels, more than any radiograph has.</source>
        <translation>В заголовке заявлено {columns} × {rows} пикселей — больше, чем у любого снимка.</translation>
    </message>
    <message>
        <source>The file unpacks to more data than any radiograph holds. It was not opened.</source>
        <translation>После распаковки в файле больше данных, чем в любом снимке. Он не открыт.</translation>
    </message>
    <message>
        <source>The file&apos;s header holds more than any radiograph&apos;s. It was not opened.</source>
        <translation>Заголовок файла больше, чем у любого снимка. Он не открыт.</translation>
    </message>
    <message>
        <source>The picture has more pixels than any radiograph. It was not opened.</source>
        <translation>В изображении больше пикселей, чем в любом снимке. Оно не открыто.</translation>
    </message>
    <message>
        <source>There is not enough memory to open this file.</source>
        <translation>Недостаточно памяти, чтобы открыть этот файл.</translation>
    </message>
    <message>
        <source>The file is larger than 512 MiB, which no radiograph is. It was not opened.</source>
        <translation>Файл больше 512 MiB; таких снимков не бывает. Он не открыт.</translation>
    </message>
    <message>
        <source>The file has more entries than can be listed.</source>
        <translation>В файле больше элементов, чем можно показать в списке.</translation>
    </message>
    <message>
        <source>The folder holds more than {count} files and folders. Open fewer.</source>
        <translation>В папке больше {count} файлов и папок. Откройте меньше.</translation>
    </message>
    <message>
        <source>The file claims {frames} frames; it was not opened.</source>
        <translation>В файле заявлено кадров: {frames}; он не открыт.</translation>
    </message>
    <message>
        <source>There are more than {count} images here. Open fewer.</source>
        <translation>Здесь больше {count} изображений. Откройте меньше.</translation>
    </message>
    <message>
        <source>The file holds far less image than its header says. Copy it again.</source>
        <translation>Изображения в файле намного меньше, чем указано в заголовке. Скопируйте его заново.</translation>
    </message>
    <message>
        <source>The compressed image ends too early. Copy the file again.</source>
        <translation>Сжатое изображение обрывается слишком рано. Скопируйте файл заново.</translation>
    </message>
    <message>
        <source>The file holds less image than its header says. It was cut short: copy or send it again.</source>
        <translation>Данных изображения в файле меньше, чем указано в заголовке. Файл обрывается: скопируйте или отправьте его заново.</translation>
    </message>
    <message>
        <source>The file ends in the middle of its header. Copy or send it again.</source>
        <translation>Файл обрывается посреди заголовка. Скопируйте или отправьте его заново.</translation>
    </message>
    <message>
        <source>The picture is cut short: its end is missing. Copy or send it again.</source>
        <translation>Изображение обрывается: конец отсутствует. Скопируйте или отправьте его заново.</translation>
    </message>
    <message>
        <source>The image is compressed in a way this program does not know ({uid}). Save it uncompressed or as JPEG 2000.</source>
        <translation>Изображение сжато способом, неизвестным этой программе ({uid}). Сохраните его без сжатия или в JPEG 2000.</translation>
    </message>
    <message>
        <source>The picture has 16 bits a colour, in a form this program does not read. Save it as 16-bit grey PNG.</source>
        <translation>В изображении 16 бит на цвет, в виде, который эта программа не читает. Сохраните его как серый PNG с 16 битами.</translation>
    </message>
    <message>
        <source>The image has {samples} samples of {bits} bits a pixel, a form this program does not read.</source>
        <translation>На пиксель изображения приходится отсчётов: {samples}, бит в каждом: {bits}; такой формат эта программа не читает.</translation>
    </message>
    <message>
        <source>The image&apos;s colours are coded in a way this program does not read. Save it as RGB or grayscale.</source>
        <translation>Цвета изображения закодированы способом, который эта программа не читает. Сохраните его в RGB или в оттенках серого.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Найти действие или клавишу</translation>
    </message>
    <message>
        <source>New key for the chosen action</source>
        <translation>Новая клавиша для выбранного действия</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Использовать клавишу</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавиши</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Вернуть все исходные</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>Новая клавиша:</translation>
    </message>
    <message>
        <source>Always: arrows move the image, with Ctrl they change the window; with a tool in hand they move its point (Shift: finely) and Return sets it. Tab goes from control to control.</source>
        <translation>Всегда: стрелки двигают изображение, с Ctrl меняют окно; с инструментом двигают его точку (с Shift — точнее), Enter ставит её. Tab переходит между элементами.</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}” already. Choose another key, or change that one first.</source>
        <translation>{key} уже занята действием «{action}». Выберите другую клавишу или сначала измените ту.</translation>
    </message>
</context>
<context>
    <name>SideLetters</name>
    <message>
        <source>Turned 90° right</source>
        <translation>Повёрнуто на 90° вправо</translation>
    </message>
    <message>
        <source>Turned 180°</source>
        <translation>Повёрнуто на 180°</translation>
    </message>
    <message>
        <source>Turned 90° left</source>
        <translation>Повёрнуто на 90° влево</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Отражено зеркально</translation>
    </message>
    <message>
        <source>Mirrored, then turned 90° right</source>
        <translation>Отражено зеркально, затем повёрнуто на 90° вправо</translation>
    </message>
    <message>
        <source>Mirrored top to bottom</source>
        <translation>Отражено сверху вниз</translation>
    </message>
    <message>
        <source>Mirrored, then turned 90° left</source>
        <translation>Отражено зеркально, затем повёрнуто на 90° влево</translation>
    </message>
</context>
<context>
    <name>SiteDialogs</name>
    <message>
        <source>Reader&apos;s name</source>
        <translation>Имя читающего</translation>
    </message>
    <message>
        <source>Name or initials that your readings are saved under:</source>
        <translation>Имя или инициалы, под которыми сохраняются ваши заключения:</translation>
    </message>
    <message>
        <source>Export readings</source>
        <translation>Экспорт заключений</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Delete all settings and readings</source>
        <translation>Удалить все настройки и заключения</translation>
    </message>
    <message>
        <source>Delete all readings, comments, regions, settings and the list of recent items?</source>
        <translation>Удалить все заключения, комментарии, области, настройки и список недавних?</translation>
    </message>
    <message>
        <source>They are on this computer only and cannot be brought back. Radiographs are not touched.</source>
        <translation>Они есть только на этом компьютере, и восстановить их нельзя. Снимки не затрагиваются.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>SiteSection</name>
    <message>
        <source>Site threshold, a score from 0 to 100</source>
        <translation>Порог учреждения, балл от 0 до 100</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Site threshold</source>
        <translation>Порог учреждения</translation>
    </message>
    <message>
        <source>None is set. The model suggests {score:g}.</source>
        <translation>Не задан. Модель предлагает {score:g}.</translation>
    </message>
    <message>
        <source>None is set: the list is not divided into refer and no referral.</source>
        <translation>Не задан: список не делится на «направить» и «не направлять».</translation>
    </message>
    <message>
        <source>{score:g} was set for another model ({other}) and does not hold for this one. Set it anew for the model in use ({model}).</source>
        <translation>Порог {score:g} задан для другой модели ({other}) и для этой не действует. Задайте его заново для используемой модели ({model}).</translation>
    </message>
    <message>
        <source>Scores of {score:g} and above are referred. Holds for model {other} only.</source>
        <translation>Направляются баллы от {score:g}. Действует только для модели {other}.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>the blind first reading is not done yet.</source>
        <translation>первое чтение, без балла, ещё не выполнено.</translation>
    </message>
    <message>
        <source>the radiograph has not been analysed yet.</source>
        <translation>снимок ещё не проанализирован.</translation>
    </message>
    <message>
        <source>colour capture, shown as it is</source>
        <translation>цветное изображение, показано как есть</translation>
    </message>
    <message>
        <source>LUT {0}</source>
        <translation>LUT {0}</translation>
    </message>
    <message>
        <source>window width {0:.0f}, centre {1:.0f}</source>
        <translation>ширина окна {0:.0f}, центр {1:.0f}</translation>
    </message>
    <message>
        <source>, inverted</source>
        <translation>, инвертировано</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>отражено зеркально</translation>
    </message>
    <message>
        <source>turned by {0}° clockwise</source>
        <translation>повёрнуто на {0}° по часовой стрелке</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>Для исследований, не для диагностики</translation>
    </message>
    <message>
        <source>No score: {0}</source>
        <translation>Нет балла: {0}</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Нет балла</translation>
    </message>
    <message>
        <source>TB score {0} of 100</source>
        <translation>Балл ТБ {0} из 100</translation>
    </message>
    <message>
        <source> (95 % interval {0}–{1})</source>
        <translation> (95 % интервал {0}–{1})</translation>
    </message>
    <message>
        <source>heat-map threshold {0:.2f}</source>
        <translation>порог тепловой карты {0:.2f}</translation>
    </message>
    <message>
        <source>site threshold {0:g}</source>
        <translation>порог учреждения {0:g}</translation>
    </message>
    <message>
        <source>Reader&apos;s verdict: {0}</source>
        <translation>Заключение читающего: {0}</translation>
    </message>
    <message>
        <source>Model {0}</source>
        <translation>Модель {0}</translation>
    </message>
    <message>
        <source>no model loaded</source>
        <translation>модель не загружена</translation>
    </message>
    <message>
        <source>written {0}</source>
        <translation>создано {0}</translation>
    </message>
</context>
<context>
    <name>TagBrowser</name>
    <message>
        <source>DICOM tags</source>
        <translation>Теги DICOM</translation>
    </message>
    <message>
        <source>Search tag, name or value</source>
        <translation>Искать тег, название или значение</translation>
    </message>
    <message>
        <source>Tags of the file</source>
        <translation>Теги файла</translation>
    </message>
    <message>
        <source>Value of the chosen tag</source>
        <translation>Значение выбранного тега</translation>
    </message>
    <message>
        <source>Choose a line to read its value here.</source>
        <translation>Выберите строку, чтобы прочитать здесь её значение.</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Копировать значение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Файл не открыт.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Поиск …</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>More … (double-click)</source>
        <translation>Ещё … (двойной щелчок)</translation>
    </message>
</context>
<context>
    <name>TrueSize</name>
    <message>
        <source>True size needs the pixel spacing, which this file does not state. Calibrate with a known length.</source>
        <translation>Для истинного размера нужен шаг пикселя, который в этом файле не указан. Откалибруйте по известной длине.</translation>
    </message>
    <message>
        <source>True size cannot be shown: this screen does not report its own size.</source>
        <translation>Истинный размер показать нельзя: этот экран не сообщает свой размер.</translation>
    </message>
    <message>
        <source>True size ({unit}): {spacing} mm a pixel, on a screen that reports {dpi} dots per inch.</source>
        <translation>Истинный размер ({unit}): {spacing} mm на пиксель, экран сообщает {dpi} точек на дюйм.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>mm at detector</source>
        <translation>mm на детекторе</translation>
    </message>
    <message>
        <source>mm, calibrated by hand</source>
        <translation>mm, калибровка вручную</translation>
    </message>
    <message>
        <source>mm, origin not stated</source>
        <translation>mm, происхождение не указано</translation>
    </message>
    <message>
        <source>mm² at detector</source>
        <translation>mm² на детекторе</translation>
    </message>
    <message>
        <source>mm², calibrated by hand</source>
        <translation>mm², калибровка вручную</translation>
    </message>
    <message>
        <source>mm², origin not stated</source>
        <translation>mm², происхождение не указано</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Окно</translation>
    </message>
    <message>
        <source>Window {number} of the file</source>
        <translation>Окно {number} из файла</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>A colour capture has no window</source>
        <translation>У цветного изображения нет окна</translation>
    </message>
    <message>
        <source>No radiograph is open</source>
        <translation>Снимок не открыт</translation>
    </message>
    <message>
        <source>Automatic (around the lungs)</source>
        <translation>Автоматически (по лёгким)</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Лёгкое</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Кость</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Весь диапазон</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Radiographs</source>
        <translation>Снимки</translation>
    </message>
</context>
<context>
    <name>WorklistProgress</name>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <translation>Пауза: {done} из {total}</translation>
    </message>
    <message>
        <source>Analysing {done} of {total}</source>
        <translation>Анализ {done} из {total}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>List no more of this; what was found stays</source>
        <translation>Прекратить поиск здесь; найденное останется</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>While paused, only the radiographs that you look at are analysed</source>
        <translation>Во время паузы анализируются только те снимки, которые вы смотрите</translation>
    </message>
</context>
<context>
    <name>_FindLine</name>
    <message>
        <source>Empty the line</source>
        <translation>Очистить строку</translation>
    </message>
</context>
</TS>
