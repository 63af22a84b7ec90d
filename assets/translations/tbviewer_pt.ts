<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;files …</source>
        <translation>Abrir &amp;arquivos …</translation>
    </message>
    <message>
        <source>Open f&amp;older …</source>
        <translation>Abrir &amp;pasta …</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>Abrir &amp;exemplo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Próxima</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
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
        <translation>&amp;Leitura</translation>
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
        <translation>As janelas do arquivo e as calculadas a partir da imagem</translation>
    </message>
    <message>
        <source>One radiogra&amp;ph</source>
        <translation>&amp;Uma radiografia</translation>
    </message>
    <message>
        <source>Two &amp;side by side</source>
        <translation>Duas lad&amp;o a lado</translation>
    </message>
    <message>
        <source>Four side &amp;by side</source>
        <translation>&amp;Quatro lado a lado</translation>
    </message>
    <message>
        <source>N&amp;ext viewport</source>
        <translation>Próxima &amp;vista</translation>
    </message>
    <message>
        <source>Lin&amp;k zoom and window</source>
        <translation>Vincular &amp;zoom e janela</translation>
    </message>
    <message>
        <source>He&amp;at map</source>
        <translation>Mapa de &amp;calor</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>C&amp;ores</translation>
    </message>
    <message>
        <source>Compare with another &amp;model …</source>
        <translation>Comparar com outro &amp;modelo …</translation>
    </message>
    <message>
        <source>&amp;End the comparison</source>
        <translation>&amp;Terminar a comparação</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
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
        <translation>Salvar &amp;imagem …</translation>
    </message>
    <message>
        <source>Save r&amp;eport …</source>
        <translation>Salvar re&amp;latório …</translation>
    </message>
    <message>
        <source>Save &amp;list as table …</source>
        <translation>Salvar lista como &amp;tabela …</translation>
    </message>
    <message>
        <source>Pr&amp;int report …</source>
        <translation>Impri&amp;mir relatório …</translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation>&amp;Copiar vista</translation>
    </message>
    <message>
        <source>DICOM &amp;tags</source>
        <translation>Ta&amp;gs DICOM</translation>
    </message>
    <message>
        <source>Model in &amp;use</source>
        <translation>Modelo em &amp;uso</translation>
    </message>
    <message>
        <source>&amp;Load a model …</source>
        <translation>&amp;Carregar um modelo …</translation>
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
        <translation>Buscar paciente, data ou pontuação: &gt;50</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar na lista</translation>
    </message>
    <message>
        <source>Words of name, Patient ID, date or file; or a score such as &gt;50, &lt;=20</source>
        <translation>Palavras do nome, ID do paciente, data ou arquivo; ou uma pontuação como &gt;50, &lt;=20</translation>
    </message>
    <message>
        <source>Which radiographs the list shows</source>
        <translation>Radiografias que a lista mostra</translation>
    </message>
    <message>
        <source>What the list is sorted by</source>
        <translation>Ordem da lista</translation>
    </message>
    <message>
        <source>Highest or latest first</source>
        <translation>Primeiro a mais alta ou a mais recente</translation>
    </message>
    <message>
        <source>Lowest or earliest first</source>
        <translation>Primeiro a mais baixa ou a mais antiga</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Encaminhar</translation>
    </message>
    <message>
        <source>No referral</source>
        <translation>Não encaminhar</translation>
    </message>
    <message>
        <source>Without verdict</source>
        <translation>Sem veredito</translation>
    </message>
    <message>
        <source>With verdict</source>
        <translation>Com veredito</translation>
    </message>
    <message>
        <source>With score</source>
        <translation>Com pontuação</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Não avaliada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Abertura</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
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
        <translation>Data</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Fechar a mensagem</translation>
    </message>
</context>
<context>
    <name>BoxSection</name>
    <message>
        <source>Boxes; choosing one zooms to it</source>
        <translation>Caixas; escolher uma amplia-a</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Caixas</translation>
    </message>
    <message>
        <source>Click one to zoom to it.</source>
        <translation>Clique em uma para ampliá-la.</translation>
    </message>
    <message>
        <source>No region of the model&apos;s minimum area at this threshold, only smaller ones.</source>
        <translation>Neste limiar, nenhuma região atinge a área mínima do modelo; só há regiões menores.</translation>
    </message>
    <message>
        <source>No region at this threshold. The highest activation is {highest}.</source>
        <translation>Nenhuma região neste limiar. A maior ativação é {highest}.</translation>
    </message>
    <message>
        <source>peak {peak}  mean {mean}</source>
        <translation>máx. {peak}  média {mean}</translation>
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
        <translation>Usar este modelo?</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>O modelo em uso</translation>
    </message>
    <message>
        <source>Its scores and thresholds are its own: radiographs in the list are analysed again, and a site threshold that was set for another model is not used.</source>
        <translation>As pontuações e os limiares são próprios dele: as radiografias da lista são analisadas de novo, e um limiar do serviço definido para outro modelo não é aplicado.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Model id (SHA-256)</source>
        <translation>Identificador do modelo (SHA-256)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>not stated: ask whoever gave it to you</source>
        <translation>não indicada: pergunte a quem lhe entregou o modelo</translation>
    </message>
    <message>
        <source>Tells apart</source>
        <translation>Distingue</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Treinado com</translation>
    </message>
    <message>
        <source>Heat-map threshold</source>
        <translation>Limiar do mapa de calor</translation>
    </message>
    <message>
        <source>Refers from score</source>
        <translation>Encaminha a partir da pontuação</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>não escolhida</translation>
    </message>
    <message>
        <source>Input image</source>
        <translation>Imagem de entrada</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Desempenho</translation>
    </message>
    <message>
        <source>none are stated, so nobody can say how good it is</source>
        <translation>não indicado: ninguém pode dizer se o modelo é bom</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha do modelo</translation>
    </message>
    <message>
        <source>This model comes without a card. Ask whoever gave it to you.</source>
        <translation>Este modelo vem sem ficha. Peça-a a quem o entregou.</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Manter o atual</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>BundleChoice</name>
    <message>
        <source>Model bundles</source>
        <translation>Arquivos de modelo</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>Carregar um modelo</translation>
    </message>
    <message>
        <source>The file of the model “{0}” holds another model now: its card is in the menu Model.</source>
        <translation>O arquivo do modelo “{0}” contém agora outro modelo: a ficha dele está no menu Modelo.</translation>
    </message>
    <message>
        <source>The model “{0}”, chosen last, is no longer there. The built-in one is used.</source>
        <translation>O modelo “{0}”, escolhido da última vez, já não está lá. É usado o modelo integrado.</translation>
    </message>
    <message>
        <source>This model cannot be used</source>
        <translation>Este modelo não pode ser usado</translation>
    </message>
    <message>
        <source>{0}
The present model stays in use.</source>
        <translation>{0}
O modelo atual continua em uso.</translation>
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
        <translation>Comprimento conhecido em milímetros</translation>
    </message>
    <message>
        <source>How long is this line in the patient?
All lengths of this radiograph are measured by it; they hold in the plane of what you drew along.</source>
        <translation>Quanto mede esta linha no paciente?
Todos os comprimentos desta radiografia são medidos a partir dela; são válidos no plano do objeto sobre o qual a traçou.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Radiograph</source>
        <translation>Radiografia</translation>
    </message>
</context>
<context>
    <name>CanvasHint</name>
    <message>
        <source>Length: drag from end to end. Esc puts the tool away.</source>
        <translation>Comprimento: arraste de uma ponta à outra. Esc solta a ferramenta.</translation>
    </message>
    <message>
        <source>Angle: click the end of one arm, the corner, the end of the other. Esc puts the tool away.</source>
        <translation>Ângulo: clique na ponta de um lado, no vértice e na ponta do outro. Esc solta a ferramenta.</translation>
    </message>
    <message>
        <source>Calibrate: drag along something whose length you know. Esc puts the tool away.</source>
        <translation>Calibrar: arraste ao longo de algo cujo comprimento conheça. Esc solta a ferramenta.</translation>
    </message>
    <message>
        <source>Ellipse: drag from corner to corner. Esc puts the tool away.</source>
        <translation>Elipse: arraste de canto a canto. Esc solta a ferramenta.</translation>
    </message>
    <message>
        <source>Region: drag around it, or click its corners; a double click, or a click on the first corner, closes it. Esc puts the tool away.</source>
        <translation>Região: arraste em volta dela, ou clique nos vértices; um duplo clique, ou um clique no primeiro vértice, fecha-a. Esc solta a ferramenta.</translation>
    </message>
</context>
<context>
    <name>CanvasMessage</name>
    <message>
        <source>No earlier radiograph of this patient is in the list.</source>
        <translation>Não há nenhuma radiografia anterior deste paciente na lista.</translation>
    </message>
    <message>
        <source>Click here, then on a radiograph in the list.</source>
        <translation>Clique aqui e depois em uma radiografia da lista.</translation>
    </message>
    <message>
        <source>No score: {reason}</source>
        <translation>Sem pontuação: {reason}</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Lendo {name} …</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Some readings could not be saved. They end with this window.</source>
        <translation>Algumas leituras não puderam ser salvas. Elas terminam com esta janela.</translation>
    </message>
    <message>
        <source>Keep it open to export them (menu Reading, Export readings), or until they can be saved.</source>
        <translation>Mantenha-a aberta para exportá-las (menu Leitura, Exportar leituras), ou até que possam ser salvas.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fechar mesmo assim</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Manter aberta</translation>
    </message>
</context>
<context>
    <name>ColourBar</name>
    <message>
        <source>Colour bar of the heat map, activation 0 to 1</source>
        <translation>Escala de cores do mapa de calor, ativação de 0 a 1</translation>
    </message>
    <message>
        <source>Activation of the TB class. The same colour means the same in every patient.</source>
        <translation>Ativação da classe TB. A mesma cor significa o mesmo em todos os pacientes.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Ativação</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Model bundles</source>
        <translation>Arquivos de modelo</translation>
    </message>
    <message>
        <source>Compare with another model</source>
        <translation>Comparar com outro modelo</translation>
    </message>
    <message>
        <source>This is the model in use. Choose another one to compare it with.</source>
        <translation>Este é o modelo em uso. Escolha outro para comparar.</translation>
    </message>
    <message>
        <source>The file of the model “{0}” holds another model now, so the comparison has ended. Begin it again to see what that one says.</source>
        <translation>O arquivo do modelo “{0}” contém agora outro modelo, por isso a comparação terminou. Comece-a de novo para ver o que esse diz.</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>The settings and readings were damaged. They were put aside as {name}, and new ones begun.</source>
        <translation>As configurações e as leituras estavam danificadas. Foram postas de lado com o nome {name} e foram criadas novas.</translation>
    </message>
</context>
<context>
    <name>CornerText</name>
    <message>
        <source>Colour capture</source>
        <translation>Imagem em cores</translation>
    </message>
    <message>
        <source>W {width}  C {center}</source>
        <translation>Largura {width}  Centro {center}</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Invertida</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>nasc. {date}</translation>
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
            <numerusform>%n radiografia</numerusform>
            <numerusform>%n radiografias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening {name}: %n found</source>
        <comment>radiographs</comment>
        <translation>
            <numerusform>Abrindo {name}: %n encontrada</numerusform>
            <numerusform>Abrindo {name}: %n encontradas</numerusform>
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
            <numerusform>%n caixa</numerusform>
            <numerusform>%n caixas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <comment>age in years, short</comment>
        <translation>
            <numerusform>%n ano</numerusform>
            <numerusform>%n anos</numerusform>
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
            <numerusform>A primeira linha encontrada; escreva mais letras da palavra.</numerusform>
            <numerusform>As primeiras %n linhas encontradas; escreva mais letras da palavra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>With patient data: name, Patient ID, dates, file name</source>
        <translation>Com os dados do paciente: nome, ID do paciente, datas, nome do arquivo</translation>
    </message>
    <message>
        <source>Writing that is burned into the image itself goes along in any case. Look before you pass it on.</source>
        <translation>Os textos gravados na própria imagem vão junto em qualquer caso. Verifique antes de a entregar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The file&apos;s overlays are shown and go along too, with whatever is written in them. To leave them out, cancel and hide them in the menu View.</source>
        <translation>As sobreposições do arquivo estão visíveis e vão também, com tudo o que estiver escrito nelas. Para deixá-las de fora, cancele e oculte-as no menu Exibir.</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>A PNG picture of the whole radiograph as it is shown: window, heat map, boxes, marks, and a caption with score, thresholds and model.</source>
        <translation>Uma imagem PNG da radiografia inteira tal como é mostrada: janela, mapa de calor, caixas, marcas e uma legenda com pontuação, limiares e modelo.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salvar imagem</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagem PNG</translation>
    </message>
    <message>
        <source>A PDF report of one radiograph: image, heat map, boxes, score with its interval, thresholds, model and the reader&apos;s verdict.</source>
        <translation>Um relatório PDF de uma radiografia: imagem, mapa de calor, caixas, pontuação com o seu intervalo, limiares, modelo e veredito do leitor.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Salvar relatório</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>Relatório PDF</translation>
    </message>
    <message>
        <source>A table (CSV) with a row for each radiograph in the list.</source>
        <translation>Uma tabela (CSV) com uma linha por radiografia da lista.</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Salvar lista</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>The report on paper. You see it before it is printed.</source>
        <translation>O relatório em papel. Pode vê-lo antes de imprimir.</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Imprimir relatório</translation>
    </message>
    <message>
        <source>Show …</source>
        <translation>Pré-visualizar …</translation>
    </message>
    <message>
        <source>The view was copied, without name, ID and dates from the header, but with the file&apos;s overlays; look for writing in them and in the image.</source>
        <translation>A vista foi copiada, sem nome, ID nem datas do cabeçalho, mas com as sobreposições do arquivo; verifique se há texto nelas e na imagem.</translation>
    </message>
    <message>
        <source>The view was copied, without name, ID and dates from the header; look for writing in the image.</source>
        <translation>A vista foi copiada, sem nome, ID nem datas do cabeçalho; verifique se há texto na imagem.</translation>
    </message>
    <message>
        <source>Chest radiograph report</source>
        <translation>Relatório de radiografia de tórax</translation>
    </message>
    <message>
        <source>This radiograph is no longer open. Show it again, then do this once more.</source>
        <translation>Esta radiografia não está mais aberta. Mostre-a de novo e repita a ação.</translation>
    </message>
    <message>
        <source>There is nothing to export or print yet: open a radiograph first.</source>
        <translation>Ainda não há nada para exportar ou imprimir: abra primeiro uma radiografia.</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Salvar …</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Salvo como {path}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Texto do guia</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar no guia</translation>
    </message>
    <message>
        <source>Find in the guide (Return: next place)</source>
        <translation>Buscar no guia (Enter: próximo)</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nada encontrado.</translation>
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
        <translation>&amp;Baixar o limiar</translation>
    </message>
    <message>
        <source>H&amp;igher threshold</source>
        <translation>&amp;Subir o limiar</translation>
    </message>
    <message>
        <source>Lower by a hundredth</source>
        <translation>Baixar um centésimo</translation>
    </message>
    <message>
        <source>Higher by a hundredth</source>
        <translation>Subir um centésimo</translation>
    </message>
    <message>
        <source>Model&apos;s &amp;default threshold</source>
        <translation>Limiar pa&amp;drão do modelo</translation>
    </message>
    <message>
        <source>&amp;Filled</source>
        <translation>&amp;Preenchido</translation>
    </message>
    <message>
        <source>&amp;Contours</source>
        <translation>&amp;Contornos</translation>
    </message>
    <message>
        <source>&amp;Switch between filled and contours</source>
        <translation>&amp;Alternar preenchido e contornos</translation>
    </message>
    <message>
        <source>L&amp;ook beneath (hold the key)</source>
        <translation>&amp;Ver por baixo (segurar a tecla)</translation>
    </message>
</context>
<context>
    <name>HeatmapSection</name>
    <message>
        <source>Heat-map threshold</source>
        <translation>Limiar do mapa de calor</translation>
    </message>
    <message>
        <source>Heat-map opacity</source>
        <translation>Opacidade do mapa de calor</translation>
    </message>
    <message>
        <source>How much of the radiograph is covered.</source>
        <translation>Quanto da radiografia é coberto.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Double-click for the model&apos;s default. Activation at and above it is shown and boxed</source>
        <translation>Duplo clique: o do modelo. A ativação a partir deste valor é mostrada e marcada</translation>
    </message>
    <message>
        <source>Back to the threshold the model came with</source>
        <translation>Voltar ao limiar que veio com o modelo</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Caixas</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidade</translation>
    </message>
    <message>
        <source>Style of the heat map</source>
        <translation>Estilo do mapa de calor</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Preenchido</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>Contornos</translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation>Cores do mapa de calor</translation>
    </message>
    <message>
        <source>The colours of each colour map can be told apart by colour-blind readers, and in print.</source>
        <translation>As cores de cada paleta podem ser distinguidas por leitores com daltonismo, e também impressas.</translation>
    </message>
    <message>
        <source>Of {model}. Each side has a threshold of its own: click an image to move it.</source>
        <translation>De {model}. Cada lado tem o seu próprio limiar: clique numa imagem para movê-lo.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guia</translation>
    </message>
    <message>
        <source>&amp;Keyboard …</source>
        <translation>&amp;Teclado …</translation>
    </message>
    <message>
        <source>What the model &amp;is and is not</source>
        <translation>&amp;O que o modelo é e não é</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>Move to the &amp;other screen</source>
        <translation>Mover para a &amp;outra tela</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Con&amp;figurações</translation>
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
        <translation>Ta&amp;manho na tela</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Settings cannot be saved in this window.</source>
        <translation>As configurações não podem ser salvas nesta janela.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>The change holds from the next start of the program.</source>
        <translation>A mudança vale a partir do próximo início do programa.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>Uso em pesquisa, não para diagnóstico</translation>
    </message>
    <message>
        <source>Languages other than English were not reviewed by clinicians who speak them.</source>
        <translation>Os idiomas além do inglês não foram revisados por clínicos que os falam.</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modelo: {name}</translation>
    </message>
    <message>
        <source>There is only one screen.</source>
        <translation>Há apenas uma tela.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Drop chest radiographs here</source>
        <translation>Solte aqui radiografias de tórax</translation>
    </message>
    <message>
        <source>DICOM, PNG, JPEG, TIFF or BMP files, folders, ZIP archives, CDs</source>
        <translation>Arquivos DICOM, PNG, JPEG, TIFF ou BMP, pastas, arquivos ZIP, CDs</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>There is not enough memory to show this image.</source>
        <translation>Não há memória suficiente para mostrar esta imagem.</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>&amp;Reset window</source>
        <translation>&amp;Restaurar a janela</translation>
    </message>
    <message>
        <source>&amp;Next window</source>
        <translation>Próxi&amp;ma janela</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>Cai&amp;xas</translation>
    </message>
    <message>
        <source>&amp;Magnifier</source>
        <translation>&amp;Lupa</translation>
    </message>
    <message>
        <source>In&amp;vert</source>
        <translation>&amp;Inverter</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>Over&amp;lays</source>
        <translation>&amp;Sobreposições</translation>
    </message>
    <message>
        <source>Left &amp;drag changes the window</source>
        <translation>Arrastar com o botão &amp;esquerdo muda a janela</translation>
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
        <translation>&amp;Tamanho real</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Am&amp;pliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Re&amp;duzir</translation>
    </message>
    <message>
        <source>Turn &amp;right</source>
        <translation>Girar à &amp;direita</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>Girar à &amp;esquerda</translation>
    </message>
    <message>
        <source>Flip &amp;horizontally</source>
        <translation>Espelhar na &amp;horizontal</translation>
    </message>
    <message>
        <source>Flip &amp;vertically</source>
        <translation>Espelhar na &amp;vertical</translation>
    </message>
    <message>
        <source>As in the &amp;file</source>
        <translation>Como no &amp;arquivo</translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>Magnifier: image, and image with heat map</source>
        <translation>Lupa: imagem, e imagem com mapa de calor</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>With heat map</source>
        <translation>Com mapa de calor</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open files …</source>
        <translation>Abrir arquivos …</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>Abrir pasta …</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Abrir exemplo</translation>
    </message>
    <message>
        <source>Open radiographs</source>
        <translation>Abrir radiografias</translation>
    </message>
    <message>
        <source>Open a folder of radiographs</source>
        <translation>Abrir uma pasta de radiografias</translation>
    </message>
    <message>
        <source>Radiographs and archives</source>
        <translation>Radiografias e arquivos compactados</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>Uso em pesquisa, não para diagnóstico</translation>
    </message>
</context>
<context>
    <name>MarkLayer</name>
    <message>
        <source>{length} mm, set by hand</source>
        <translation>{length} mm, indicado à mão</translation>
    </message>
</context>
<context>
    <name>MarkSection</name>
    <message>
        <source>Marks; choosing one selects it, Delete removes it</source>
        <translation>Marcas; escolher uma seleciona-a, Delete remove-a</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Calibrated by hand with a line of {length} mm.</source>
        <translation>Calibrada à mão com uma linha de {length} mm.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ângulo</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>draw length</source>
        <translation>medição de comprimento</translation>
    </message>
    <message>
        <source>draw angle</source>
        <translation>medição de ângulo</translation>
    </message>
    <message>
        <source>draw ellipse</source>
        <translation>desenho de elipse</translation>
    </message>
    <message>
        <source>draw region</source>
        <translation>desenho de região</translation>
    </message>
    <message>
        <source>remove length</source>
        <translation>remoção de comprimento</translation>
    </message>
    <message>
        <source>remove angle</source>
        <translation>remoção de ângulo</translation>
    </message>
    <message>
        <source>remove ellipse</source>
        <translation>remoção de elipse</translation>
    </message>
    <message>
        <source>remove region</source>
        <translation>remoção de região</translation>
    </message>
    <message>
        <source>name mark</source>
        <translation>nome da marca</translation>
    </message>
    <message>
        <source>move mark</source>
        <translation>deslocamento de marca</translation>
    </message>
    <message>
        <source>calibrate</source>
        <translation>calibração</translation>
    </message>
    <message>
        <source>remove calibration</source>
        <translation>remoção da calibração</translation>
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
        <translation>Medir &amp;comprimento</translation>
    </message>
    <message>
        <source>Measure &amp;angle</source>
        <translation>Medir ân&amp;gulo</translation>
    </message>
    <message>
        <source>Draw &amp;ellipse</source>
        <translation>Desenhar &amp;elipse</translation>
    </message>
    <message>
        <source>Draw re&amp;gion</source>
        <translation>Desenhar reg&amp;ião</translation>
    </message>
    <message>
        <source>&amp;Calibrate with a known length …</source>
        <translation>Cali&amp;brar com um comprimento conhecido …</translation>
    </message>
    <message>
        <source>&amp;Put the tool away</source>
        <translation>Soltar a &amp;ferramenta</translation>
    </message>
    <message>
        <source>&amp;Name the selected mark …</source>
        <translation>&amp;Nomear a marca escolhida …</translation>
    </message>
    <message>
        <source>&amp;Remove the selected mark</source>
        <translation>Remover a m&amp;arca escolhida</translation>
    </message>
    <message>
        <source>Remove the cali&amp;bration</source>
        <translation>Remo&amp;ver a calibração</translation>
    </message>
    <message>
        <source>&amp;Show marks</source>
        <translation>Mo&amp;strar marcas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Undo {name}</source>
        <translation>&amp;Desfazer {name}</translation>
    </message>
    <message>
        <source>Re&amp;do {name}</source>
        <translation>&amp;Refazer {name}</translation>
    </message>
    <message>
        <source>The name was not saved: the mark, or its radiograph, is no longer there.</source>
        <translation>O nome não foi salvo: a marca, ou a sua radiografia, já não está lá.</translation>
    </message>
    <message>
        <source>Name the mark</source>
        <translation>Nomear a marca</translation>
    </message>
    <message>
        <source>Name, such as cavity:</source>
        <translation>Nome, por exemplo caverna:</translation>
    </message>
</context>
<context>
    <name>ModelLabel</name>
    <message>
        <source>Score {score}   threshold {threshold}</source>
        <translation>Pontuação {score}   limiar {threshold}</translation>
    </message>
    <message>
        <source>Score {score}   threshold {threshold} (default {default})</source>
        <translation>Pontuação {score}   limiar {threshold} (padrão {default})</translation>
    </message>
</context>
<context>
    <name>ModelStatement</name>
    <message>
        <source>What the model is and is not</source>
        <translation>O que o modelo é e não é</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>Uso em pesquisa, não para diagnóstico</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>O que não é</translation>
    </message>
    <message>
        <source>I have read this. Decisions about patients stay with me.</source>
        <translation>Li isto. As decisões sobre os pacientes são minhas.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>A program that estimates from one frontal chest radiograph of an adult how likely TB is.</source>
        <translation>Um programa que estima, a partir de uma radiografia de tórax frontal de um adulto, a probabilidade de TB.</translation>
    </message>
    <message>
        <source>The score, 0 to 100, is that probability × 100. The heat map shows where the model saw it.</source>
        <translation>A pontuação, de 0 a 100, é essa probabilidade × 100. O mapa de calor mostra onde o modelo a viu.</translation>
    </message>
    <message>
        <source>It works on this computer alone. No radiograph leaves it.</source>
        <translation>Trabalha só neste computador. Nenhuma radiografia sai dele.</translation>
    </message>
    <message>
        <source>It is no medical device and makes no diagnosis. A low score does not exclude TB.</source>
        <translation>Não é um dispositivo médico e não faz diagnóstico. Uma pontuação baixa não exclui TB.</translation>
    </message>
    <message>
        <source>Heat map and boxes may miss a lesion or lie beside it: look at the whole radiograph.</source>
        <translation>O mapa de calor e as caixas podem não marcar uma lesão ou ficar ao lado dela: olhe a radiografia inteira.</translation>
    </message>
    <message>
        <source>It was not made for children under 15, lateral views, CT or photographs of films.</source>
        <translation>Não foi feito para menores de 15 anos, incidências laterais, TC nem fotografias de filmes.</translation>
    </message>
    <message>
        <source>It looks for TB only: a cancer, a fracture or heart failure may be there and not be named.</source>
        <translation>Procura apenas TB: um câncer, uma fratura ou insuficiência cardíaca podem estar ali sem serem nomeados.</translation>
    </message>
    <message>
        <source>It learned from few hospitals. Where patients or equipment differ, it errs more often.</source>
        <translation>Aprendeu com poucos hospitais. Onde pacientes ou aparelhos diferem, erra mais.</translation>
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
        <translation>Anormal, outra</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Analisando</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analisada</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Não avaliada</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Não analisada</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Não pode ser lida</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Encaminhar</translation>
    </message>
    <message>
        <source>No referral</source>
        <translation>Não encaminhar</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Leia primeiro</translation>
    </message>
    <message>
        <source>TB score</source>
        <translation>Pontuação de TB</translation>
    </message>
    <message>
        <source>same as {file}</source>
        <translation>igual a {file}</translation>
    </message>
    <message>
        <source>same image as {file}, of another patient</source>
        <translation>mesma imagem que {file}, de outro paciente</translation>
    </message>
    <message>
        <source>Another file holds the same image under another patient&apos;s name. Find out whose it is.</source>
        <translation>Outro arquivo contém a mesma imagem com o nome de outro paciente. Descubra de quem ela é.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>a description longer than any model card</source>
        <translation>uma descrição mais longa que qualquer ficha de modelo</translation>
    </message>
    <message>
        <source>a graph within the graph</source>
        <translation>um grafo dentro do grafo</translation>
    </message>
    <message>
        <source>a part of an unknown kind</source>
        <translation>uma parte de tipo desconhecido</translation>
    </message>
    <message>
        <source>a sparse weight</source>
        <translation>um peso esparso</translation>
    </message>
    <message>
        <source>an operator of an unknown kind</source>
        <translation>um operador de tipo desconhecido</translation>
    </message>
    <message>
        <source>an operator set of an unknown kind</source>
        <translation>um conjunto de operadores de tipo desconhecido</translation>
    </message>
    <message>
        <source>metadata of an unknown kind</source>
        <translation>metadados de tipo desconhecido</translation>
    </message>
    <message>
        <source>more operations than any bundle</source>
        <translation>mais operações que qualquer modelo</translation>
    </message>
    <message>
        <source>numbers of an unknown kind</source>
        <translation>números de tipo desconhecido</translation>
    </message>
    <message>
        <source>operators from elsewhere ({domain})</source>
        <translation>operadores de outra origem ({domain})</translation>
    </message>
    <message>
        <source>the operator {name}</source>
        <translation>o operador {name}</translation>
    </message>
    <message>
        <source>weights kept in another file</source>
        <translation>pesos guardados em outro arquivo</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconhecido</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permissão negada</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operação não permitida</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>o arquivo ou a pasta não existe</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>não é uma pasta</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>o arquivo já existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nome de arquivo longo demais</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>não há espaço no dispositivo</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>cota de disco excedida</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de arquivos somente leitura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erro de entrada/saída</translation>
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
        <translation>Mesmo paciente</translation>
    </message>
    <message>
        <source>Show it beside the current one</source>
        <translation>Mostrá-la ao lado da atual</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>pontuação {score}</translation>
    </message>
    <message>
        <source>other model: not compared</source>
        <translation>outro modelo: sem comparação</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sem mudança</translation>
    </message>
    <message>
        <source>{change} since</source>
        <translation>{change} desde então</translation>
    </message>
    <message>
        <source>{change} after this one</source>
        <translation>{change} depois desta</translation>
    </message>
</context>
<context>
    <name>ReadingActions</name>
    <message>
        <source>No verdict</source>
        <translation>Sem veredito</translation>
    </message>
    <message>
        <source>Save and &amp;show the score</source>
        <translation>&amp;Salvar e mostrar a pontuação</translation>
    </message>
    <message>
        <source>Read first &amp;without the score</source>
        <translation>&amp;Ler primeiro sem a pontuação</translation>
    </message>
    <message>
        <source>Compare with e&amp;arlier radiographs</source>
        <translation>&amp;Comparar com radiografias anteriores</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>&amp;Buscar na lista</translation>
    </message>
    <message>
        <source>&amp;List of radiographs</source>
        <translation>&amp;Lista de radiografias</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Remover da lista</translation>
    </message>
    <message>
        <source>Reader&apos;s &amp;name …</source>
        <translation>&amp;Nome do leitor …</translation>
    </message>
    <message>
        <source>Site &amp;threshold</source>
        <translation>Li&amp;miar do serviço</translation>
    </message>
    <message>
        <source>&amp;Export readings …</source>
        <translation>&amp;Exportar leituras …</translation>
    </message>
    <message>
        <source>&amp;Delete all settings and readings …</source>
        <translation>&amp;Apagar todas as configurações e leituras …</translation>
    </message>
</context>
<context>
    <name>ReadingSection</name>
    <message>
        <source>Draw region</source>
        <translation>Desenhar região</translation>
    </message>
    <message>
        <source>Save and show the score</source>
        <translation>Salvar e mostrar a pontuação</translation>
    </message>
    <message>
        <source>Your reading</source>
        <translation>Sua leitura</translation>
    </message>
    <message>
        <source>Verdict: {name}</source>
        <translation>Veredito: {name}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Comment on this radiograph</source>
        <translation>Comentário sobre esta radiografia</translation>
    </message>
    <message>
        <source>Drag around the region on the image, or click its corners; a double click, or a click on the first corner, closes it</source>
        <translation>Arraste em volta da região na imagem, ou clique nos vértices; um duplo clique, ou um clique no primeiro vértice, fecha-a</translation>
    </message>
    <message>
        <source>Read first. The score is shown after your verdict.</source>
        <translation>Leia primeiro. A pontuação aparece depois do seu veredito.</translation>
    </message>
    <message>
        <source>Regions: {count}</source>
        <translation>Regiões: {count}</translation>
    </message>
    <message>
        <source>First reading, without the score: {verdict}</source>
        <translation>Primeira leitura, sem a pontuação: {verdict}</translation>
    </message>
    <message>
        <source>Saved {moment}</source>
        <translation>Salvo {moment}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ainda não salvo</translation>
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
        <translation>ativação {value}</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Nada foi aberto ainda</translation>
    </message>
    <message>
        <source>Forget this list</source>
        <translation>Esquecer esta lista</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Chest radiograph: what the model says</source>
        <translation>Radiografia de tórax: o que diz o modelo</translation>
    </message>
    <message>
        <source>Patient data left out</source>
        <translation>Dados do paciente omitidos</translation>
    </message>
    <message>
        <source>At or above this site&apos;s threshold of {0:g}</source>
        <translation>Igual ou superior ao limiar deste serviço, definido em {0:g}</translation>
    </message>
    <message>
        <source>Below this site&apos;s threshold of {0:g}</source>
        <translation>Inferior ao limiar deste serviço, definido em {0:g}</translation>
    </message>
    <message>
        <source>Heat-map threshold</source>
        <translation>Limiar do mapa de calor</translation>
    </message>
    <message>
        <source>Site threshold</source>
        <translation>Limiar do serviço</translation>
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
        <translation>Data do relatório</translation>
    </message>
    <message>
        <source>No box at this heat-map threshold.</source>
        <translation>Nenhuma caixa neste limiar do mapa de calor.</translation>
    </message>
    <message>
        <source>Boxes at this threshold</source>
        <translation>Caixas neste limiar</translation>
    </message>
    <message>
        <source>{0}   peak {1:.2f}   mean {2:.2f}   columns {3}–{4}, rows {5}–{6} of the image</source>
        <translation>{0}   máx. {1:.2f}   média {2:.2f}   colunas {3}–{4}, linhas {5}–{6} da imagem</translation>
    </message>
    <message>
        <source>Before trusting it</source>
        <translation>Antes de confiar no resultado</translation>
    </message>
    <message>
        <source>Reader&apos;s verdict</source>
        <translation>Veredito do leitor</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não emitido</translation>
    </message>
    <message>
        <source>Read by {0}</source>
        <translation>Lido por {0}</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID do paciente</translation>
    </message>
    <message>
        <source>Born, sex, age</source>
        <translation>Nascimento, sexo, idade</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudo</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Número de acesso</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
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
        <translation>Outra anormalidade</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>waiting …</source>
        <translation>em espera …</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>lendo …</translation>
    </message>
    <message>
        <source>analysing …</source>
        <translation>analisando …</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>de 100</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>não avaliada</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>não analisada</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lida</translation>
    </message>
    <message>
        <source>How far the score would move had the model been calibrated on other radiographs of the same kind and number.
It does not cover what else may be wrong: the model itself, its labels, or patients unlike those it learned from.</source>
        <translation>Quanto a pontuação variaria se o modelo tivesse sido calibrado com outras radiografias do mesmo tipo e em igual número.
Não abrange outros erros possíveis: o próprio modelo, os rótulos com que aprendeu, ou pacientes diferentes daqueles com que aprendeu.</translation>
    </message>
    <message>
        <source>100 × the calibrated probability of TB. It is no diagnosis.</source>
        <translation>100 × a probabilidade calibrada de TB. Não é um diagnóstico.</translation>
    </message>
    <message>
        <source>TB score</source>
        <translation>Pontuação de TB</translation>
    </message>
    <message>
        <source>Probability of {name}</source>
        <translation>Probabilidade de {name}</translation>
    </message>
    <message>
        <source>TB score {score}</source>
        <translation>Pontuação de TB {score}</translation>
    </message>
    <message>
        <source>No radiograph is open.</source>
        <translation>Nenhuma radiografia está aberta.</translation>
    </message>
    <message>
        <source>shown after your first reading</source>
        <translation>mostrada após a sua primeira leitura</translation>
    </message>
    <message>
        <source>95 % interval {low}–{high}</source>
        <translation>Intervalo de 95 % {low}–{high}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The file says it is of modality {modality}, not a radiograph (CR or DX). The model reads frontal chest radiographs only.</source>
        <translation>O arquivo diz ser da modalidade {modality}, não uma radiografia (CR ou DX). O modelo lê apenas radiografias de tórax frontais.</translation>
    </message>
    <message>
        <source>This is a picture in colours, not a radiograph. The model reads frontal chest radiographs only.</source>
        <translation>Esta é uma imagem em cores, não uma radiografia. O modelo lê apenas radiografias de tórax frontais.</translation>
    </message>
    <message>
        <source>The file says it shows the body part “{part}”, not a chest. The model reads frontal chest radiographs only.</source>
        <translation>O arquivo diz mostrar “{part}”, não um tórax. O modelo lê apenas radiografias de tórax frontais.</translation>
    </message>
    <message>
        <source>This does not look like a whole frontal chest radiograph: another part of the body, a side view, a part of a chest or another kind of picture. The model reads frontal chest radiographs only.</source>
        <translation>Isto não parece uma radiografia de tórax frontal inteira: pode ser outra parte do corpo, uma incidência lateral, uma parte de um tórax ou outro tipo de imagem. O modelo lê apenas radiografias de tórax frontais.</translation>
    </message>
    <message>
        <source>The file says this is not a frontal view. The model reads PA and AP chest radiographs only.</source>
        <translation>O arquivo diz que não é uma incidência frontal. O modelo lê apenas radiografias de tórax PA e AP.</translation>
    </message>
    <message>
        <source>The file says the patient is younger than 15. The model was trained on adults and cannot be trusted here.</source>
        <translation>O arquivo diz que o paciente tem menos de 15 anos. O modelo foi treinado com adultos e aqui não é confiável.</translation>
    </message>
    <message>
        <source>The image is {columns} × {rows} pixels; the model needs at least {least} on each side. Use the original, not a thumbnail.</source>
        <translation>A imagem tem {columns} × {rows} pixels; o modelo precisa de pelo menos {least} em cada lado. Use o original, não uma miniatura.</translation>
    </message>
    <message>
        <source>The picture is not a DICOM file, so age, view and body part could not be checked.</source>
        <translation>A imagem não é um arquivo DICOM; idade, incidência e parte do corpo não puderam ser verificadas.</translation>
    </message>
    <message>
        <source>The file does not say which part of the body it shows.</source>
        <translation>O arquivo não diz que parte do corpo mostra.</translation>
    </message>
    <message>
        <source>The image was compressed with loss before it came here.</source>
        <translation>A imagem foi comprimida com perda antes de chegar aqui.</translation>
    </message>
    <message>
        <source>The file&apos;s window makes no sense; an automatic one is used instead.</source>
        <translation>A janela do arquivo não faz sentido; em seu lugar é usada uma automática.</translation>
    </message>
    <message>
        <source>Black and white seem to be exchanged, which misleads the model. Save the image the other way round, or correct Photometric Interpretation, and open it again.</source>
        <translation>O preto e o branco parecem trocados, o que engana o modelo. Salve a imagem invertida ou corrija Photometric Interpretation, e abra-a novamente.</translation>
    </message>
    <message>
        <source>The chest seems to lie on its side or upside down, which misleads the model. Turn the image upright where it is stored, and open it again.</source>
        <translation>O tórax parece estar de lado ou de cabeça para baixo, o que engana o modelo. Endireite a imagem onde ela está guardada e abra-a novamente.</translation>
    </message>
    <message>
        <source>The chest seems to be tilted, by 15 degrees or more. The model saw few of those.</source>
        <translation>O tórax parece inclinado em 15 graus ou mais. O modelo viu poucas imagens assim.</translation>
    </message>
    <message>
        <source>The image is only {columns} × {rows} pixels. Small lesions cannot be seen in it; use the original.</source>
        <translation>A imagem tem apenas {columns} × {rows} pixels. Lesões pequenas não são visíveis nela; use o original.</translation>
    </message>
    <message>
        <source>Parts of the chest are pure black or pure white: what was there is lost, and the model cannot see it.</source>
        <translation>Partes do tórax estão totalmente pretas ou totalmente brancas: o que havia ali se perdeu, e o modelo não pode vê-lo.</translation>
    </message>
    <message>
        <source>The image is very dark, very bright or very flat.</source>
        <translation>A imagem é muito escura, muito clara ou tem muito pouco contraste.</translation>
    </message>
    <message>
        <source>The detector got too much exposure (deviation index {index}).</source>
        <translation>O detector recebeu exposição demais (índice de desvio {index}).</translation>
    </message>
    <message>
        <source>The detector got too little exposure (deviation index {index}).</source>
        <translation>O detector recebeu exposição de menos (índice de desvio {index}).</translation>
    </message>
    <message>
        <source>The picture has colours, as a photograph of a film or screen has. Reflections and slant mislead the model; use the original or a scan.</source>
        <translation>A imagem tem cores, como a fotografia de um filme ou de uma tela. Reflexos e inclinação enganam o modelo; use o original ou uma digitalização.</translation>
    </message>
    <message>
        <source>The picture was taken with a camera, from a film or screen. Reflections and slant mislead the model; use the original or a scan.</source>
        <translation>A imagem foi tirada com uma câmera, de um filme ou de uma tela. Reflexos e inclinação enganam o modelo; use o original ou uma digitalização.</translation>
    </message>
    <message>
        <source>There seems to be writing in the image. It may name the patient: look before you pass it on.</source>
        <translation>Parece haver texto na imagem. Ele pode nomear o paciente: olhe antes de passá-la adiante.</translation>
    </message>
    <message>
        <source>The file says that there is writing in the image. It may name the patient: look before you pass it on.</source>
        <translation>O arquivo diz que há texto na imagem. Ele pode nomear o paciente: olhe antes de passá-la adiante.</translation>
    </message>
    <message>
        <source>The files that belong to the program are missing. Install it again.</source>
        <translation>Faltam arquivos que pertencem ao programa. Instale-o de novo.</translation>
    </message>
    <message>
        <source>The model file was damaged or changed after it was made: its weights are not the ones it describes. Get the file again from where it came from.</source>
        <translation>O arquivo do modelo foi danificado ou alterado depois de criado: os pesos não são os que ele descreve. Obtenha o arquivo de novo na origem.</translation>
    </message>
    <message>
        <source>The model file has format {found}, this program reads format {wanted}. Use a program and a model of matching versions.</source>
        <translation>O arquivo do modelo tem o formato {found}; este programa lê o formato {wanted}. Use um programa e um modelo de versões compatíveis.</translation>
    </message>
    <message>
        <source>The picture has no valid pixel values. Save it in another format.</source>
        <translation>A imagem não tem valores de pixel válidos. Salve-a em outro formato.</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Unpack it, then open what was in it.</source>
        <translation>O arquivo compactado está protegido por senha. Descompacte-o e depois abra o conteúdo.</translation>
    </message>
    <message>
        <source>You may not read this. Ask whoever owns it for access, or have it copied to where you may read it.</source>
        <translation>Não tem permissão para ler isto. Peça acesso ao proprietário, ou peça que seja copiado para onde possa lê-lo.</translation>
    </message>
    <message>
        <source>The model needs preprocessing version {wanted}, this program has version {found}. Use a program and a model of matching versions.</source>
        <translation>O modelo precisa da versão {wanted} do pré-processamento; este programa tem a versão {found}. Use um programa e um modelo de versões compatíveis.</translation>
    </message>
    <message>
        <source>The work was stopped because the program was closing.</source>
        <translation>O trabalho foi interrompido porque o programa estava fechando.</translation>
    </message>
    <message>
        <source>The settings and readings could not be read or saved. Check that the disk is not full and that you may write there.</source>
        <translation>As configurações e leituras não puderam ser lidas ou salvas. Verifique se o disco não está cheio e se tem permissão para escrever nele.</translation>
    </message>
    <message>
        <source>The model file is larger than 256 MiB, which no bundle is.</source>
        <translation>O arquivo do modelo passa de 256 MiB, o que nenhum modelo atinge.</translation>
    </message>
    <message>
        <source>The file does not say how old the patient is. Of a child under 15 the score says nothing.</source>
        <translation>O arquivo não diz a idade do paciente. De uma criança com menos de 15 anos a pontuação não diz nada.</translation>
    </message>
    <message>
        <source>The file does not say whether this is a frontal view.</source>
        <translation>O arquivo não diz se é uma incidência frontal.</translation>
    </message>
    <message>
        <source>The file holds what the detector measured, not the image made for reading. The model saw none of that kind: open the other one.</source>
        <translation>O arquivo contém o que o detector mediu, não a imagem feita para leitura. O modelo não viu nenhuma desse tipo: abra a outra.</translation>
    </message>
    <message>
        <source>The image&apos;s pixels are not square, and the model sees the chest stretched or squeezed.</source>
        <translation>Os pixels da imagem não são quadrados, e o modelo vê o tórax esticado ou comprimido.</translation>
    </message>
    <message>
        <source>The file was replaced by another since it was opened. Open it again to see what it now holds.</source>
        <translation>O arquivo foi substituído por outro desde que foi aberto. Abra-o de novo para ver o que contém agora.</translation>
    </message>
    <message>
        <source>The file is empty or holds nothing but zeros, as when copying was broken off. Copy it again.</source>
        <translation>O arquivo está vazio ou só contém zeros, como quando uma cópia é interrompida. Copie-o de novo.</translation>
    </message>
    <message>
        <source>The archive holds several files of this name, which cannot be told apart. Have it packed anew, each file under a name of its own.</source>
        <translation>O arquivo compactado contém vários arquivos com este nome, que não podem ser distinguidos. Peça que o compactem de novo, cada arquivo com um nome próprio.</translation>
    </message>
    <message>
        <source>This folder lies more than {count} folders deep. Open it by itself.</source>
        <translation>Esta pasta está a mais de {count} pastas de profundidade. Abra-a separadamente.</translation>
    </message>
    <message>
        <source>A window of the file makes no sense and was left out; another one of the file is used.</source>
        <translation>Uma janela do arquivo não faz sentido e foi deixada de lado; é usada outra do arquivo.</translation>
    </message>
    <message>
        <source>The model file cannot be read ({why}). Check that it exists.</source>
        <translation>O arquivo do modelo não pode ser lido ({why}). Verifique se ele existe.</translation>
    </message>
    <message>
        <source>The system could not read this ({detail}). Check the disk or USB stick.</source>
        <translation>O sistema não conseguiu ler isto ({detail}). Verifique o disco ou o dispositivo USB.</translation>
    </message>
    <message>
        <source>The file could not be written ({why}). Check that the folder exists, that you may write there and that the disk is not full.</source>
        <translation>O arquivo não pôde ser escrito ({why}). Verifique se a pasta existe, se tem permissão para escrever nela e se o disco não está cheio.</translation>
    </message>
    <message>
        <source>The file could not be replaced ({why}). It may be open in another program: close it there, then try again. Check also that you may write there.</source>
        <translation>O arquivo não pôde ser substituído ({why}). Pode estar aberto em outro programa: feche-o lá e tente outra vez. Verifique também se tem permissão para escrever ali.</translation>
    </message>
    <message>
        <source>This ended the process that was reading it; nothing else was harmed. The file is damaged or was made to do so: copy it again from where it came from.</source>
        <translation>Isto interrompeu o processo que o lia; nada mais foi afetado. O arquivo está danificado ou foi feito para isso: copie-o de novo da origem.</translation>
    </message>
    <message>
        <source>This file in the archive is larger than the archive says.</source>
        <translation>Este arquivo é maior do que indica o arquivo compactado que o contém.</translation>
    </message>
    <message>
        <source>The archive is damaged or cut short. Copy or send it again.</source>
        <translation>O arquivo compactado está danificado ou incompleto. Copie-o ou envie-o de novo.</translation>
    </message>
    <message>
        <source>This file in the archive is damaged. Copy it again.</source>
        <translation>Este arquivo está danificado dentro do arquivo compactado. Copie-o de novo.</translation>
    </message>
    <message>
        <source>The header does not say how large the image is. Copy or send the file again.</source>
        <translation>O cabeçalho não indica o tamanho da imagem. Copie ou envie o arquivo de novo.</translation>
    </message>
    <message>
        <source>The file&apos;s header is damaged or cut short. Copy or send the file again.</source>
        <translation>O cabeçalho do arquivo está danificado ou incompleto. Copie ou envie o arquivo de novo.</translation>
    </message>
    <message>
        <source>The compressed contents of the file are damaged. Copy it again.</source>
        <translation>O conteúdo comprimido do arquivo está danificado. Copie-o de novo.</translation>
    </message>
    <message>
        <source>The table of contents of this CD is damaged. Open the folder with the images instead.</source>
        <translation>O índice deste CD está danificado. Abra antes a pasta com as imagens.</translation>
    </message>
    <message>
        <source>The file is damaged in a way that could not be read around.</source>
        <translation>O arquivo está danificado de um modo que impede a leitura.</translation>
    </message>
    <message>
        <source>The RLE header does not fit the image. The file is damaged.</source>
        <translation>O cabeçalho RLE não corresponde à imagem. O arquivo está danificado.</translation>
    </message>
    <message>
        <source>This TIFF is of a kind that the program does not read, or its header is damaged. Save it as PNG, or use the DICOM file.</source>
        <translation>Este TIFF é de um tipo que o programa não lê, ou seu cabeçalho está danificado. Salve-o como PNG ou use o arquivo DICOM.</translation>
    </message>
    <message>
        <source>The RLE segments are out of order. The file is damaged.</source>
        <translation>Os segmentos RLE estão fora de ordem. O arquivo está danificado.</translation>
    </message>
    <message>
        <source>The compressed image in the file is damaged. Copy or send the file again.</source>
        <translation>A imagem comprimida do arquivo está danificada. Copie ou envie o arquivo de novo.</translation>
    </message>
    <message>
        <source>The colour image has an odd width, which its format forbids.</source>
        <translation>A imagem em cores tem largura ímpar, o que o formato não permite.</translation>
    </message>
    <message>
        <source>The file&apos;s colour table is missing or damaged.</source>
        <translation>A tabela de cores do arquivo falta ou está danificada.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short. Copy or send it again.</source>
        <translation>A imagem está danificada ou incompleta. Copie-a ou envie-a de novo.</translation>
    </message>
    <message>
        <source>The picture&apos;s header is damaged or cut short. Copy or send it again.</source>
        <translation>O cabeçalho da imagem está danificado ou incompleto. Copie ou envie a imagem de novo.</translation>
    </message>
    <message>
        <source>This took longer than {seconds} seconds and was stopped. Copy the file again from where it came from, then try once more.</source>
        <translation>Isto demorou mais de {seconds} segundos e foi interrompido. Copie o arquivo de novo da origem e tente outra vez.</translation>
    </message>
    <message>
        <source>The program failed on this file through a fault of its own. Please report it.</source>
        <translation>O programa falhou neste arquivo por um erro próprio. Por favor, comunique-o.</translation>
    </message>
    <message>
        <source>The model file&apos;s description is damaged. Get the file again from where it came from.</source>
        <translation>A descrição do arquivo do modelo está danificada. Obtenha o arquivo de novo na origem.</translation>
    </message>
    <message>
        <source>The marks that were saved for this radiograph are damaged and cannot be shown.</source>
        <translation>As marcas salvas para esta radiografia estão danificadas e não podem ser mostradas.</translation>
    </message>
    <message>
        <source>This needs more memory than the program gives to one file, or than is free. Close other programs, then try again.</source>
        <translation>Isto precisa de mais memória do que o programa concede a um arquivo, ou do que está livre. Feche outros programas e tente outra vez.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is not a number: it is damaged or was trained badly. Use another model.</source>
        <translation>A resposta do modelo não é um número: ele está danificado ou foi mal treinado. Use outro modelo.</translation>
    </message>
    <message>
        <source>The model does not do what its description says.</source>
        <translation>O modelo não faz o que diz a sua descrição.</translation>
    </message>
    <message>
        <source>The model file holds {what}, which no model made for this program does. It was not loaded; choose another file.</source>
        <translation>O arquivo do modelo contém {what}, o que nenhum modelo feito para este programa contém. Não foi carregado; escolha outro arquivo.</translation>
    </message>
    <message>
        <source>An archive inside an archive is not opened. Unpack it first.</source>
        <translation>Um arquivo compactado dentro de outro não é aberto. Descompacte-o primeiro.</translation>
    </message>
    <message>
        <source>The file nests sequences more than {deep} deep, which no real one does. It was not opened.</source>
        <translation>O arquivo encaixa sequências em mais de {deep} níveis, o que nenhum arquivo real faz. Não foi aberto.</translation>
    </message>
    <message>
        <source>The file is DICOM but holds no image, only data about one. Choose the image itself.</source>
        <translation>O arquivo é DICOM mas não contém nenhuma imagem, apenas dados sobre uma. Escolha a própria imagem.</translation>
    </message>
    <message>
        <source>This model was not made for this program: it carries no description. Make one with `tbtrain export`, or choose another file.</source>
        <translation>Este modelo não foi feito para este programa: não traz descrição. Crie um com `tbtrain export` ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Nothing here is a radiograph: no DICOM, PNG, JPEG, TIFF or BMP file.</source>
        <translation>Aqui não há radiografias: nenhum arquivo DICOM, PNG, JPEG, TIFF ou BMP.</translation>
    </message>
    <message>
        <source>This picture is not a DICOM file, so it has no tags.</source>
        <translation>Esta imagem não é um arquivo DICOM, por isso não tem tags.</translation>
    </message>
    <message>
        <source>This is not a model that the program can load. Choose another file.</source>
        <translation>Não é um modelo que o programa possa carregar. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>This is neither a DICOM file nor a PNG, JPEG, TIFF or BMP picture, whatever its name says.</source>
        <translation>Não é um arquivo DICOM nem uma imagem PNG, JPEG, TIFF ou BMP, seja qual for o nome.</translation>
    </message>
    <message>
        <source>The CD&apos;s table of contents names this as an image, but it is neither DICOM nor a picture, as when copying went wrong. Copy it again.</source>
        <translation>O índice do CD cita-o como imagem, mas não é DICOM nem uma imagem, como quando a cópia deu errado. Copie-o de novo.</translation>
    </message>
    <message>
        <source>The archive no longer holds this file. Open it again.</source>
        <translation>O arquivo compactado já não contém este arquivo. Abra-o de novo.</translation>
    </message>
    <message>
        <source>The CD&apos;s table of contents names a file that is missing.</source>
        <translation>O índice do CD cita um arquivo que falta.</translation>
    </message>
    <message>
        <source>There is no file or folder here. It may have been moved.</source>
        <translation>Não há arquivo nem pasta aqui. Pode ter sido movido.</translation>
    </message>
    <message>
        <source>The file cannot be opened any more. It may have been moved.</source>
        <translation>O arquivo já não pode ser aberto. Pode ter sido movido.</translation>
    </message>
    <message>
        <source>The site threshold of {score} was set for another model and says nothing about this one&apos;s scores. Set the threshold for the model in use.</source>
        <translation>O limiar do serviço de {score} foi definido para outro modelo e nada diz sobre as pontuações deste. Defina o limiar para o modelo em uso.</translation>
    </message>
    <message>
        <source>This is a link to a place outside of the folder, and was not followed. Open that place itself.</source>
        <translation>É um link para um lugar fora da pasta e não foi seguido. Abra esse lugar diretamente.</translation>
    </message>
    <message>
        <source>The archive names a place outside itself for this file. It was not opened.</source>
        <translation>O arquivo compactado indica para este arquivo um lugar fora de si mesmo. Não foi aberto.</translation>
    </message>
    <message>
        <source>The table of contents points outside its own folder. This was not followed.</source>
        <translation>O índice aponta para fora da sua própria pasta. Essa referência não foi seguida.</translation>
    </message>
    <message>
        <source>This kind of picture (HEIC, WebP, AVIF, JPEG 2000, JPEG-LS or JPEG XL) cannot be opened here. Save it as JPEG or PNG, then open that.</source>
        <translation>Este tipo de imagem (HEIC, WebP, AVIF, JPEG 2000, JPEG-LS ou JPEG XL) não pode ser aberto aqui. Salve-a como JPEG ou PNG e abra essa.</translation>
    </message>
    <message>
        <source>The model&apos;s preprocessing settings make no sense.</source>
        <translation>As configurações de pré-processamento do modelo não fazem sentido.</translation>
    </message>
    <message>
        <source>A site threshold lies between 0 and 100.</source>
        <translation>Um limiar do serviço fica entre 0 e 100.</translation>
    </message>
    <message>
        <source>A site threshold belongs to a model; none is loaded.</source>
        <translation>Um limiar do serviço pertence a um modelo; nenhum está carregado.</translation>
    </message>
    <message>
        <source>The compressed image has another size than the header says. The file is damaged or was put together wrongly.</source>
        <translation>A imagem comprimida não tem o tamanho que diz o cabeçalho. O arquivo está danificado ou foi mal composto.</translation>
    </message>
    <message>
        <source>The folder for settings and readings cannot be made ({why}). Check that you may write there; until then nothing is saved.</source>
        <translation>A pasta das configurações e leituras não pode ser criada ({why}). Verifique se tem permissão para escrever ali; até lá, nada é salvo.</translation>
    </message>
    <message>
        <source>Another program is holding the settings and readings. This change was not saved; close the other program, then make it again.</source>
        <translation>Outro programa está usando as configurações e leituras. Esta mudança não foi salva; feche o outro programa e faça-a novamente.</translation>
    </message>
    <message>
        <source>The settings and readings were saved by a newer version of this program. Install that version; until then nothing is saved.</source>
        <translation>As configurações e leituras foram salvas por uma versão mais nova deste programa. Instale essa versão; até lá, nada é salvo.</translation>
    </message>
    <message>
        <source>The archive holds more than this program unpacks. Unpack it and open a part of it.</source>
        <translation>O arquivo compactado contém mais do que este programa descompacta. Descompacte-o e abra uma parte.</translation>
    </message>
    <message>
        <source>The file unpacks to more than any radiograph. It was not opened.</source>
        <translation>Descompactado, o arquivo é maior do que qualquer radiografia. Não foi aberto.</translation>
    </message>
    <message>
        <source>The header claims {columns} × {rows} pixels, more than any radiograph has.</source>
        <translation>O cabeçalho diz {columns} × {rows} pixels, mais do que tem qualquer radiografia.</translation>
    </message>
    <message>
        <source>The file unpacks to more data than any radiograph holds. It was not opened.</source>
        <translation>Descompactado, o arquivo contém mais dados do que qualquer radiografia. Não foi aberto.</translation>
    </message>
    <message>
        <source>The file&apos;s header holds more than any radiograph&apos;s. It was not opened.</source>
        <translation>O cabeçalho do arquivo contém mais do que o de qualquer radiografia. Não foi aberto.</translation>
    </message>
    <message>
        <source>The picture has more pixels than any radiograph. It was not opened.</source>
        <translation>A imagem tem mais pixels do que qualquer radiografia. Não foi aberta.</translation>
    </message>
    <message>
        <source>There is not enough memory to open this file.</source>
        <translation>Não há memória suficiente para abrir este arquivo.</translation>
    </message>
    <message>
        <source>The file is larger than 512 MiB, which no radiograph is. It was not opened.</source>
        <translation>O arquivo passa de 512 MiB, o que nenhuma radiografia atinge. Não foi aberto.</translation>
    </message>
    <message>
        <source>The file has more entries than can be listed.</source>
        <translation>O arquivo tem mais elementos do que se pode listar.</translation>
    </message>
    <message>
        <source>The folder holds more than {count} files and folders. Open fewer.</source>
        <translation>A pasta contém mais de {count} arquivos e pastas. Abra menos.</translation>
    </message>
    <message>
        <source>The file claims {frames} frames; it was not opened.</source>
        <translation>O arquivo diz conter {frames} imagens; não foi aberto.</translation>
    </message>
    <message>
        <source>There are more than {count} images here. Open fewer.</source>
        <translation>Há aqui mais de {count} imagens. Abra menos.</translation>
    </message>
    <message>
        <source>The file holds far less image than its header says. Copy it again.</source>
        <translation>O arquivo contém muito menos imagem do que diz o cabeçalho. Copie-o de novo.</translation>
    </message>
    <message>
        <source>The compressed image ends too early. Copy the file again.</source>
        <translation>A imagem comprimida termina cedo demais. Copie o arquivo de novo.</translation>
    </message>
    <message>
        <source>The file holds less image than its header says. It was cut short: copy or send it again.</source>
        <translation>O arquivo contém menos imagem do que diz o cabeçalho. Ficou incompleto: copie-o ou envie-o de novo.</translation>
    </message>
    <message>
        <source>The file ends in the middle of its header. Copy or send it again.</source>
        <translation>O arquivo termina no meio do cabeçalho. Copie-o ou envie-o de novo.</translation>
    </message>
    <message>
        <source>The picture is cut short: its end is missing. Copy or send it again.</source>
        <translation>A imagem está incompleta: falta o fim. Copie-a ou envie-a de novo.</translation>
    </message>
    <message>
        <source>The image is compressed in a way this program does not know ({uid}). Save it uncompressed or as JPEG 2000.</source>
        <translation>A imagem está comprimida de um modo que este programa não conhece ({uid}). Salve-a sem compressão ou como JPEG 2000.</translation>
    </message>
    <message>
        <source>The picture has 16 bits a colour, in a form this program does not read. Save it as 16-bit grey PNG.</source>
        <translation>A imagem tem 16 bits por cor, em uma forma que este programa não lê. Salve-a como PNG cinza de 16 bits.</translation>
    </message>
    <message>
        <source>The image has {samples} samples of {bits} bits a pixel, a form this program does not read.</source>
        <translation>A imagem tem {samples} amostras de {bits} bits por pixel, uma forma que este programa não lê.</translation>
    </message>
    <message>
        <source>The image&apos;s colours are coded in a way this program does not read. Save it as RGB or grayscale.</source>
        <translation>As cores da imagem estão codificadas de um modo que este programa não lê. Salve-a como RGB ou em escala de cinza.</translation>
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
        <translation>Buscar uma ação ou uma tecla</translation>
    </message>
    <message>
        <source>New key for the chosen action</source>
        <translation>Nova tecla para a ação escolhida</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta tecla</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sem tecla</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Todas como vieram</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Ações e suas teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>Nova tecla:</translation>
    </message>
    <message>
        <source>Always: arrows move the image, with Ctrl they change the window; with a tool in hand they move its point (Shift: finely) and Return sets it. Tab goes from control to control.</source>
        <translation>Sempre: as setas movem a imagem e, com Ctrl, mudam a janela; com uma ferramenta movem o ponto dela (Shift: com precisão) e Enter o marca. Tab passa de um elemento a outro.</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}” already. Choose another key, or change that one first.</source>
        <translation>{key} já pertence a “{action}”. Escolha outra tecla ou mude aquela primeiro.</translation>
    </message>
</context>
<context>
    <name>SideLetters</name>
    <message>
        <source>Turned 90° right</source>
        <translation>Girada 90° à direita</translation>
    </message>
    <message>
        <source>Turned 180°</source>
        <translation>Girada 180°</translation>
    </message>
    <message>
        <source>Turned 90° left</source>
        <translation>Girada 90° à esquerda</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Espelhada</translation>
    </message>
    <message>
        <source>Mirrored, then turned 90° right</source>
        <translation>Espelhada, depois girada 90° à direita</translation>
    </message>
    <message>
        <source>Mirrored top to bottom</source>
        <translation>Espelhada de cima para baixo</translation>
    </message>
    <message>
        <source>Mirrored, then turned 90° left</source>
        <translation>Espelhada, depois girada 90° à esquerda</translation>
    </message>
</context>
<context>
    <name>SiteDialogs</name>
    <message>
        <source>Reader&apos;s name</source>
        <translation>Nome do leitor</translation>
    </message>
    <message>
        <source>Name or initials that your readings are saved under:</source>
        <translation>Nome ou iniciais com que as suas leituras são salvas:</translation>
    </message>
    <message>
        <source>Export readings</source>
        <translation>Exportar leituras</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Delete all settings and readings</source>
        <translation>Apagar todas as configurações e leituras</translation>
    </message>
    <message>
        <source>Delete all readings, comments, regions, settings and the list of recent items?</source>
        <translation>Apagar todas as leituras, comentários, regiões, configurações e a lista de itens recentes?</translation>
    </message>
    <message>
        <source>They are on this computer only and cannot be brought back. Radiographs are not touched.</source>
        <translation>Estão apenas neste computador e não podem ser recuperados. As radiografias não são tocadas.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
</context>
<context>
    <name>SiteSection</name>
    <message>
        <source>Site threshold, a score from 0 to 100</source>
        <translation>Limiar do serviço, uma pontuação de 0 a 100</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Site threshold</source>
        <translation>Limiar do serviço</translation>
    </message>
    <message>
        <source>None is set. The model suggests {score:g}.</source>
        <translation>Nenhum definido. O modelo sugere {score:g}.</translation>
    </message>
    <message>
        <source>None is set: the list is not divided into refer and no referral.</source>
        <translation>Nenhum definido: a lista não é dividida em encaminhar e não encaminhar.</translation>
    </message>
    <message>
        <source>{score:g} was set for another model ({other}) and does not hold for this one. Set it anew for the model in use ({model}).</source>
        <translation>{score:g} foi definido para outro modelo ({other}) e não vale para este. Defina-o de novo para o modelo em uso ({model}).</translation>
    </message>
    <message>
        <source>Scores of {score:g} and above are referred. Holds for model {other} only.</source>
        <translation>Pontuações de {score:g} ou mais são encaminhadas. Vale só para o modelo {other}.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>the blind first reading is not done yet.</source>
        <translation>a primeira leitura cega ainda não foi feita.</translation>
    </message>
    <message>
        <source>the radiograph has not been analysed yet.</source>
        <translation>a radiografia ainda não foi analisada.</translation>
    </message>
    <message>
        <source>colour capture, shown as it is</source>
        <translation>imagem em cores, mostrada tal como é</translation>
    </message>
    <message>
        <source>LUT {0}</source>
        <translation>LUT {0}</translation>
    </message>
    <message>
        <source>window width {0:.0f}, centre {1:.0f}</source>
        <translation>largura da janela {0:.0f}, centro {1:.0f}</translation>
    </message>
    <message>
        <source>, inverted</source>
        <translation>, invertida</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>espelhada</translation>
    </message>
    <message>
        <source>turned by {0}° clockwise</source>
        <translation>girada {0}° no sentido horário</translation>
    </message>
    <message>
        <source>Research use, not for diagnosis</source>
        <translation>Uso em pesquisa, não para diagnóstico</translation>
    </message>
    <message>
        <source>No score: {0}</source>
        <translation>Sem pontuação: {0}</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Sem pontuação</translation>
    </message>
    <message>
        <source>TB score {0} of 100</source>
        <translation>Pontuação de TB {0} de 100</translation>
    </message>
    <message>
        <source> (95 % interval {0}–{1})</source>
        <translation> (intervalo de 95 % {0}–{1})</translation>
    </message>
    <message>
        <source>heat-map threshold {0:.2f}</source>
        <translation>limiar do mapa de calor {0:.2f}</translation>
    </message>
    <message>
        <source>site threshold {0:g}</source>
        <translation>limiar do serviço {0:g}</translation>
    </message>
    <message>
        <source>Reader&apos;s verdict: {0}</source>
        <translation>Veredito do leitor: {0}</translation>
    </message>
    <message>
        <source>Model {0}</source>
        <translation>Modelo {0}</translation>
    </message>
    <message>
        <source>no model loaded</source>
        <translation>nenhum modelo carregado</translation>
    </message>
    <message>
        <source>written {0}</source>
        <translation>gerado em {0}</translation>
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
        <translation>Buscar tag, nome ou valor</translation>
    </message>
    <message>
        <source>Tags of the file</source>
        <translation>Tags do arquivo</translation>
    </message>
    <message>
        <source>Value of the chosen tag</source>
        <translation>Valor da tag escolhida</translation>
    </message>
    <message>
        <source>Choose a line to read its value here.</source>
        <translation>Escolha uma linha para ler aqui o seu valor.</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Nenhum arquivo está aberto.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nada encontrado.</translation>
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
        <translation>Nome</translation>
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
        <translation>Mais … (duplo clique)</translation>
    </message>
</context>
<context>
    <name>TrueSize</name>
    <message>
        <source>True size needs the pixel spacing, which this file does not state. Calibrate with a known length.</source>
        <translation>O tamanho real requer o espaçamento dos pixels, que este arquivo não indica. Calibre com um comprimento conhecido.</translation>
    </message>
    <message>
        <source>True size cannot be shown: this screen does not report its own size.</source>
        <translation>Não é possível mostrar o tamanho real: esta tela não informa as suas dimensões.</translation>
    </message>
    <message>
        <source>True size ({unit}): {spacing} mm a pixel, on a screen that reports {dpi} dots per inch.</source>
        <translation>Tamanho real ({unit}): {spacing} mm por pixel, em uma tela que informa {dpi} pontos por polegada.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>mm at detector</source>
        <translation>mm no detector</translation>
    </message>
    <message>
        <source>mm, calibrated by hand</source>
        <translation>mm, calibrado à mão</translation>
    </message>
    <message>
        <source>mm, origin not stated</source>
        <translation>mm, origem não indicada</translation>
    </message>
    <message>
        <source>mm² at detector</source>
        <translation>mm² no detector</translation>
    </message>
    <message>
        <source>mm², calibrated by hand</source>
        <translation>mm², calibrado à mão</translation>
    </message>
    <message>
        <source>mm², origin not stated</source>
        <translation>mm², origem não indicada</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Janela</translation>
    </message>
    <message>
        <source>Window {number} of the file</source>
        <translation>Janela {number} do arquivo</translation>
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
        <translation>Uma imagem em cores não tem janela</translation>
    </message>
    <message>
        <source>No radiograph is open</source>
        <translation>Nenhuma radiografia está aberta</translation>
    </message>
    <message>
        <source>Automatic (around the lungs)</source>
        <translation>Automática (em torno dos pulmões)</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Pulmão</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Osso</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Faixa completa</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Radiographs</source>
        <translation>Radiografias</translation>
    </message>
</context>
<context>
    <name>WorklistProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <translation>Em pausa: {done} de {total}</translation>
    </message>
    <message>
        <source>Analysing {done} of {total}</source>
        <translation>Analisando {done} de {total}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>List no more of this; what was found stays</source>
        <translation>Não acrescentar mais disto à lista; o que foi encontrado permanece</translation>
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
        <translation>Durante a pausa, só são analisadas as radiografias que você olha</translation>
    </message>
</context>
<context>
    <name>_FindLine</name>
    <message>
        <source>Empty the line</source>
        <translation>Limpar o campo</translation>
    </message>
</context>
</TS>
