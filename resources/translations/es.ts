<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>That did not work. Everything else is as it was.</source>
        <translation>No ha funcionado. Todo lo demás sigue igual.</translation>
    </message>
    <message>
        <source>Copy summaries</source>
        <translation>Copiar los resúmenes</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Copiar el resumen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>As text…</source>
        <translation>Como texto…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>Como JSON…</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Leer ahora</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Stopped: nothing was copied.</source>
        <translation>Detenido: no se ha copiado nada.</translation>
    </message>
    <message>
        <source>Summaries of {} copied.</source>
        <translation>Resúmenes de {} copiados.</translation>
    </message>
    <message>
        <source>None of these articles has been read yet.</source>
        <translation>Ninguno de estos artículos se ha leído todavía.</translation>
    </message>
    <message>
        <source>Copying {} of {}</source>
        <translation>Copiando {} de {}</translation>
    </message>
    <message>
        <source>Nothing can be saved here: the list is gone when you close.</source>
        <translation>Aquí no se puede guardar nada: la lista se perderá al cerrar.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Inside panes and lists</source>
        <translation>En paneles y listas</translation>
    </message>
    <message>
        <source>Next or previous entry or sentence</source>
        <translation>Entrada o frase siguiente o anterior</translation>
    </message>
    <message>
        <source>First or last entry or sentence</source>
        <translation>Primera o última entrada o frase</translation>
    </message>
    <message>
        <source>The entry that begins with these letters</source>
        <translation>La entrada que empieza por estas letras</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>Mostrar en el artículo</translation>
    </message>
    <message>
        <source>Next or previous sentence of a red line&apos;s card</source>
        <translation>Frase siguiente o anterior de la ficha de una línea roja</translation>
    </message>
    <message>
        <source>Next or previous place while finding</source>
        <translation>Pasaje siguiente o anterior al buscar</translation>
    </message>
    <message>
        <source>Next or previous control</source>
        <translation>Control siguiente o anterior</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open the &amp;sample article</source>
        <translation>Abrir el artículo de &amp;muestra</translation>
    </message>
    <message>
        <source>&amp;Export as text…</source>
        <translation>Exportar como &amp;texto…</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>Exportar como &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>Copiar el res&amp;umen</translation>
    </message>
    <message>
        <source>Copy summary with &amp;title</source>
        <translation>Copiar el resumen con el &amp;título</translation>
    </message>
    <message>
        <source>&amp;Paste text</source>
        <translation>&amp;Pegar texto</translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation>&amp;Buscar en el artículo</translation>
    </message>
    <message>
        <source>Search artic&amp;les</source>
        <translation>Buscar artícu&amp;los</translation>
    </message>
    <message>
        <source>Filter red l&amp;ines…</source>
        <translation>&amp;Filtrar las líneas rojas…</translation>
    </message>
    <message>
        <source>Clear filt&amp;er</source>
        <translation>&amp;Quitar el filtro</translation>
    </message>
    <message>
        <source>&amp;What can be done here</source>
        <translation>Qué se puede &amp;hacer aquí</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>&amp;Key actors</source>
        <translation>Actores &amp;clave</translation>
    </message>
    <message>
        <source>&amp;Red lines</source>
        <translation>&amp;Líneas rojas</translation>
    </message>
    <message>
        <source>Show or hide the &amp;article</source>
        <translation>Mostrar u ocultar el &amp;artículo</translation>
    </message>
    <message>
        <source>Lines left &amp;out</source>
        <translation>Líneas &amp;omitidas</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Panel anterior</translation>
    </message>
    <message>
        <source>S&amp;horter summary</source>
        <translation>Resumen más cor&amp;to</translation>
    </message>
    <message>
        <source>&amp;Longer summary</source>
        <translation>Resumen más lar&amp;go</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Te&amp;xto más grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>Normal te&amp;xt size</source>
        <translation>Tamaño &amp;normal del texto</translation>
    </message>
    <message>
        <source>Show or hide the l&amp;ist</source>
        <translation>&amp;Mostrar u ocultar la lista</translation>
    </message>
    <message>
        <source>Sort th&amp;e list</source>
        <translation>Or&amp;denar la lista</translation>
    </message>
    <message>
        <source>List onl&amp;y</source>
        <translation>Lim&amp;itar la lista a</translation>
    </message>
    <message>
        <source>Stop readin&amp;g this</source>
        <translation>Dejar de leer &amp;este artículo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>Pre&amp;vious article</source>
        <translation>Artículo &amp;anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt article</source>
        <translation>Artículo &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Next place</source>
        <translation>Pasaje si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Previous place</source>
        <translation>Pasaje an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>Read again what &amp;failed</source>
        <translation>Leer de nuevo lo &amp;fallido</translation>
    </message>
    <message>
        <source>Pa&amp;use reading, or go on</source>
        <translation>&amp;Pausar o reanudar la lectura</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Detener la lectura</translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Take back corrections</source>
        <translation>Deshacer las co&amp;rrecciones</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtículo</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>&amp;About Redline Desk</source>
        <translation>A&amp;cerca de Redline Desk</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>{mentions}, salience {salience}</source>
        <translation>{mentions}, relevancia {salience}</translation>
    </message>
    <message>
        <source>also {}</source>
        <translation>también {}</translation>
    </message>
    <message>
        <source>Condition: {}.</source>
        <translation>Condición: {}.</translation>
    </message>
    <message>
        <source>Consequence: {}.</source>
        <translation>Consecuencia: {}.</translation>
    </message>
    <message>
        <source>{speaker} to {addressee}: {words}</source>
        <translation>{speaker} a {addressee}: {words}</translation>
    </message>
    <message>
        <source>{speaker}: {words}</source>
        <translation>{speaker}: {words}</translation>
    </message>
    <message>
        <source>To {addressee}: {words}</source>
        <translation>A {addressee}: {words}</translation>
    </message>
    <message>
        <source>{kind}: you said so</source>
        <translation>{kind}: así lo ha indicado usted</translation>
    </message>
    <message>
        <source>{kind}, {strength}: {confidence} sure</source>
        <translation>{kind}, {strength}: {confidence} de certeza</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Cambiar el tamaño</translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation>Las más fuertes primero</translation>
    </message>
    <message>
        <source>As in the article</source>
        <translation>Como en el artículo</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dicho por</translation>
    </message>
    <message>
        <source>Said to</source>
        <translation>Dirigido a</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Only by {}</source>
        <translation>Solo de {}</translation>
    </message>
    <message>
        <source>Only to {}</source>
        <translation>Solo a {}</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Amenaza</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Exigencia</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Negativa</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firme</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>All strengths</source>
        <translation>Todas las intensidades</translation>
    </message>
    <message>
        <source>Firm and strong</source>
        <translation>Firmes y fuertes</translation>
    </message>
    <message>
        <source>Strong only</source>
        <translation>Solo las fuertes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Finding actors…</source>
        <translation>Buscando actores…</translation>
    </message>
    <message>
        <source>Finding keywords…</source>
        <translation>Buscando palabras clave…</translation>
    </message>
    <message>
        <source>Summarizing…</source>
        <translation>Resumiendo…</translation>
    </message>
    <message>
        <source>Looking for red lines…</source>
        <translation>Buscando líneas rojas…</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 frase</translation>
    </message>
    <message>
        <source>{} sentences</source>
        <translation>{} frases</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message>
        <source>{} words</source>
        <translation>{} palabras</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Share of the article</source>
        <translation>Parte del artículo</translation>
    </message>
    <message>
        <source>1 red line</source>
        <translation>1 línea roja</translation>
    </message>
    <message>
        <source>{} red lines</source>
        <translation>{} líneas rojas</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 mención</translation>
    </message>
    <message>
        <source>{} mentions</source>
        <translation>{} menciones</translation>
    </message>
    <message>
        <source>1 line left out</source>
        <translation>1 línea omitida</translation>
    </message>
    <message>
        <source>{} lines left out</source>
        <translation>{} líneas omitidas</translation>
    </message>
    <message>
        <source>The article is too long for {}: ranked by Balanced.</source>
        <translation>El artículo es demasiado largo para {}: ordenado por «Equilibrado».</translation>
    </message>
    <message>
        <source>Basic: this language is not learned yet.</source>
        <translation>Básico: este idioma aún no se ha aprendido.</translation>
    </message>
    <message>
        <source>{} · by you</source>
        <translation>{} · por usted</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Orden de adición</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Los más recientes primero</translation>
    </message>
    <message>
        <source>Title A–Z</source>
        <translation>Título A–Z</translation>
    </message>
    <message>
        <source>Most red lines</source>
        <translation>Más líneas rojas</translation>
    </message>
    <message>
        <source>Strongest lines</source>
        <translation>Líneas más fuertes</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Newest first, by the articles’ dates</source>
        <translation>Los más recientes primero, por la fecha de los artículos</translation>
    </message>
    <message>
        <source>Most red lines first</source>
        <translation>Más líneas rojas primero</translation>
    </message>
    <message>
        <source>Strongest red lines first</source>
        <translation>Líneas rojas más fuertes primero</translation>
    </message>
    <message>
        <source>By state: failed, not read, done</source>
        <translation>Por estado: fallidos, no leídos, terminados</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>With red lines</source>
        <translation>Con líneas rojas</translation>
    </message>
    <message>
        <source>Strong red lines</source>
        <translation>Líneas rojas fuertes</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Not read again: {}</source>
        <translation>No releído: {}</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>{}, {} strong</source>
        <translation>{}, fuertes: {}</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{}&#xa0;%</translation>
    </message>
    <message>
        <source>no red lines</source>
        <translation>ninguna línea roja</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <source>{} articles</source>
        <translation>{} artículos</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>{} files</source>
        <translation>{} archivos</translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation>unos {} s</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>unos {} min</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>Este archivo ya no está.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted. Drop it here from its new place.</source>
        <translation>Se ha movido, renombrado o borrado. Suéltelo aquí desde su nueva ubicación.</translation>
    </message>
    <message>
        <source>This file may not be read.</source>
        <translation>No hay permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>Change its permissions in its folder, then try again.</source>
        <translation>Cambie sus permisos en su carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Redline Desk can&apos;t read {} yet.</source>
        <translation>Redline Desk aún no lee {}.</translation>
    </message>
    <message>
        <source>Redline Desk never goes online.</source>
        <translation>Redline Desk nunca se conecta a internet.</translation>
    </message>
    <message>
        <source>Save the page and drop the file.</source>
        <translation>Guarde la página y suelte el archivo.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>There is nothing in it to read.</source>
        <translation>No contiene nada que leer.</translation>
    </message>
    <message>
        <source>This file holds pictures only, no text.</source>
        <translation>Este archivo solo contiene imágenes, sin texto.</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) on it, then drop it here again.</source>
        <translation>Aplíquele un reconocimiento de texto (OCR) y vuelva a soltarlo aquí.</translation>
    </message>
    <message>
        <source>This file needs a password.</source>
        <translation>Este archivo necesita una contraseña.</translation>
    </message>
    <message>
        <source>Save a copy without one and open that.</source>
        <translation>Guarde una copia sin contraseña y ábrala.</translation>
    </message>
    <message>
        <source>Reading took too long and was stopped.</source>
        <translation>La lectura tardaba demasiado y se ha detenido.</translation>
    </message>
    <message>
        <source>Try again, save the article as text, or allow more time in the settings.</source>
        <translation>Inténtelo de nuevo, guarde el artículo como texto o permita más tiempo en los ajustes.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Este archivo está dañado.</translation>
    </message>
    <message>
        <source>Try to save it again from where it came.</source>
        <translation>Intente guardarlo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>Something went wrong with this article.</source>
        <translation>Algo ha fallado con este artículo.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Save it as .docx or PDF, then drop that.</source>
        <translation>Guárdelo como .docx o PDF y suelte ese archivo.</translation>
    </message>
    <message>
        <source>Save it as PDF, then drop that.</source>
        <translation>Guárdelo como PDF y suelte ese archivo.</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) on it, then drop the text.</source>
        <translation>Aplíquele un reconocimiento de texto (OCR) y suelte el texto.</translation>
    </message>
    <message>
        <source>Unpack it and drop what is in it.</source>
        <translation>Descomprímalo y suelte su contenido.</translation>
    </message>
    <message>
        <source>Have it written down as text, then drop that.</source>
        <translation>Haga que lo transcriban y suelte el texto.</translation>
    </message>
    <message>
        <source>Open the frame that holds the article, save that and drop it here.</source>
        <translation>Abra el marco que contiene el artículo, guárdelo y suéltelo aquí.</translation>
    </message>
    <message>
        <source>There is no article in it.</source>
        <translation>No contiene ningún artículo.</translation>
    </message>
    <message>
        <source>Save the article as text or as a web page, then drop that.</source>
        <translation>Guarde el artículo como texto o como página web y suelte ese archivo.</translation>
    </message>
    <message>
        <source>Split it, or copy the part that you need and paste it here.</source>
        <translation>Divídalo, o copie la parte que necesite y péguela aquí.</translation>
    </message>
    <message>
        <source>Allow more in the settings, or copy the part that you need and paste it here.</source>
        <translation>Permita más en los ajustes, o copie la parte que necesite y péguela aquí.</translation>
    </message>
    <message>
        <source>This file is too big (over {} words).</source>
        <translation>Este archivo es demasiado grande (más de {} palabras).</translation>
    </message>
    <message>
        <source>This file is too big (over {} MB when unpacked).</source>
        <translation>Este archivo es demasiado grande (más de {} MB descomprimido).</translation>
    </message>
    <message>
        <source>This file takes too much memory to read (over {} MB).</source>
        <translation>Leer este archivo requiere demasiada memoria (más de {} MB).</translation>
    </message>
    <message>
        <source>This file is too big (over {} MB).</source>
        <translation>Este archivo es demasiado grande (más de {} MB).</translation>
    </message>
    <message>
        <source>This file is too big.</source>
        <translation>Este archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenio</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengalí</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danés</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgiano</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Noruego (bokmål)</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Sentences dense with frequent words: good for technical texts.</source>
        <translation>Frases con muchas palabras frecuentes: bueno para textos técnicos.</translation>
    </message>
    <message>
        <source>Sentences near headings and with the title&apos;s words: good for essays and speeches.</source>
        <translation>Frases cerca de los ladillos y con palabras del título: bueno para ensayos y discursos.</translation>
    </message>
    <message>
        <source>Sentences that carry the main topics: good for texts with several subjects.</source>
        <translation>Frases que llevan los temas principales: bueno para textos con varios asuntos.</translation>
    </message>
    <message>
        <source>Sentences that many others resemble: good for reports on one subject.</source>
        <translation>Frases a las que muchas otras se parecen: bueno para noticias de un solo asunto.</translation>
    </message>
    <message>
        <source>Sentences that share the most words with others: good for long, even texts.</source>
        <translation>Frases que comparten más palabras con otras: bueno para textos largos y uniformes.</translation>
    </message>
    <message>
        <source>Sentences that together use words as the article does: good for a fair sample.</source>
        <translation>Frases que juntas usan las palabras como el artículo: bueno para una muestra fiel.</translation>
    </message>
    <message>
        <source>Sentences with the most links to all others: long and thorough.</source>
        <translation>Frases con más vínculos con todas las demás: largo y minucioso.</translation>
    </message>
    <message>
        <source>Short sentences full of frequent words: good for a quick impression.</source>
        <translation>Frases cortas llenas de palabras frecuentes: bueno para una impresión rápida.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>The article&apos;s own opening: right for short agency news.</source>
        <translation>El propio comienzo del artículo: adecuado para breves de agencia.</translation>
    </message>
    <message>
        <source>The best choice for news: the words that readers keep, said once.</source>
        <translation>La mejor opción para noticias: las palabras que se recuerdan, dichas una vez.</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>un archivo 7-Zip</translation>
    </message>
    <message>
        <source>a BMP image</source>
        <translation>una imagen BMP</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>un documento DjVu</translation>
    </message>
    <message>
        <source>a FLAC recording</source>
        <translation>una grabación FLAC</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a HEIC image</source>
        <translation>una imagen HEIC</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>un libro de Kindle</translation>
    </message>
    <message>
        <source>a Matroska film</source>
        <translation>una película Matroska</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a Palm book</source>
        <translation>un libro de Palm</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>un archivo PostScript</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>una presentación de PowerPoint</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo RAR</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>una imagen TIFF</translation>
    </message>
    <message>
        <source>a WAV recording</source>
        <translation>una grabación WAV</translation>
    </message>
    <message>
        <source>a WebP image</source>
        <translation>una imagen WebP</translation>
    </message>
    <message>
        <source>a Windows Write document</source>
        <translation>un documento de Windows Write</translation>
    </message>
    <message>
        <source>a Windows help file</source>
        <translation>un archivo de ayuda de Windows</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un documento de Word</translation>
    </message>
    <message>
        <source>a WordPerfect document</source>
        <translation>un documento de WordPerfect</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivo ZIP</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>un archivo Zstandard</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>un archivo bzip2</translation>
    </message>
    <message>
        <source>a cabinet archive</source>
        <translation>un archivo Cabinet</translation>
    </message>
    <message>
        <source>a command: “{0}”</source>
        <translation>una orden: «{0}»</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a device or pipe</source>
        <translation>un dispositivo o una tubería</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>una fuente tipográfica</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>un archivo gzip</translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation>un buzón de correo</translation>
    </message>
    <message>
        <source>a page of frames</source>
        <translation>una página de marcos</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a property list</source>
        <translation>una lista de propiedades</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>un archivo tar</translation>
    </message>
    <message>
        <source>adds background</source>
        <translation>aporta contexto</translation>
    </message>
    <message>
        <source>an AVI film</source>
        <translation>una película AVI</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>una imagen AVIF</translation>
    </message>
    <message>
        <source>an Apple Pages document</source>
        <translation>un documento de Apple Pages</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>un libro EPUB</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>un libro de Excel</translation>
    </message>
    <message>
        <source>an MHTML page</source>
        <translation>una página MHTML</translation>
    </message>
    <message>
        <source>an MP3 recording</source>
        <translation>una grabación MP3</translation>
    </message>
    <message>
        <source>an MPEG-4 film or recording</source>
        <translation>una película o grabación MPEG-4</translation>
    </message>
    <message>
        <source>an MPEG-4 recording</source>
        <translation>una grabación MPEG-4</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <translation>una grabación Ogg</translation>
    </message>
    <message>
        <source>an OpenDocument drawing</source>
        <translation>un dibujo OpenDocument</translation>
    </message>
    <message>
        <source>an OpenDocument presentation</source>
        <translation>una presentación OpenDocument</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet</source>
        <translation>una hoja de cálculo OpenDocument</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>un texto OpenDocument</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation>un mensaje de Outlook</translation>
    </message>
    <message>
        <source>an XPS document</source>
        <translation>un documento XPS</translation>
    </message>
    <message>
        <source>an e-mail message</source>
        <translation>un mensaje de correo</translation>
    </message>
    <message>
        <source>an encrypted Office document</source>
        <translation>un documento de Office cifrado</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>un icono</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls)</source>
        <translation>un libro de Excel antiguo (.xls)</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un documento de Office antiguo</translation>
    </message>
    <message>
        <source>an old PowerPoint presentation (.ppt)</source>
        <translation>una presentación de PowerPoint antigua (.ppt)</translation>
    </message>
    <message>
        <source>an old Word document (.doc)</source>
        <translation>un documento de Word antiguo (.doc)</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>un archivo xz</translation>
    </message>
    <message>
        <source>by place and frequent words alone: this language is not learned yet</source>
        <translation>solo por posición y palabras frecuentes: este idioma aún no se ha aprendido</translation>
    </message>
    <message>
        <source>holds the words that matter most</source>
        <translation>contiene las palabras más importantes</translation>
    </message>
    <message>
        <source>holds words that matter most here: {0}, {1}, {2}</source>
        <translation>contiene palabras importantes aquí: {0}, {1}, {2}</translation>
    </message>
    <message>
        <source>its wording as a whole</source>
        <translation>su redacción en conjunto</translation>
    </message>
    <message>
        <source>names the main actors</source>
        <translation>nombra a los actores principales</translation>
    </message>
    <message>
        <source>names {0}</source>
        <translation>nombra a {0}</translation>
    </message>
    <message>
        <source>names {0} and {1}</source>
        <translation>nombra a {0} y {1}</translation>
    </message>
    <message>
        <source>not part of the story</source>
        <translation>no forma parte de la noticia</translation>
    </message>
    <message>
        <source>on a condition</source>
        <translation>con una condición</translation>
    </message>
    <message>
        <source>opens the story</source>
        <translation>abre la noticia</translation>
    </message>
    <message>
        <source>said before, word for word</source>
        <translation>ya dicho, palabra por palabra</translation>
    </message>
    <message>
        <source>says what will or must be done: “{0}”</source>
        <translation>dice qué se hará o debe hacerse: «{0}»</translation>
    </message>
    <message>
        <source>takes up the headline</source>
        <translation>retoma el titular</translation>
    </message>
    <message>
        <source>the text is too long for this method ({0}): ranked by the default one</source>
        <translation>el texto es demasiado largo para este método ({0}): ordenado por el habitual</translation>
    </message>
    <message>
        <source>this type of file</source>
        <translation>este tipo de archivo</translation>
    </message>
    <message>
        <source>words of {0}: “{1}”</source>
        <translation>palabras del grupo {0}: «{1}»</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>“{0}” + {1}</source>
        <translation>«{0}» + {1}</translation>
    </message>
</context>
<context>
    <name>AboutBox</name>
    <message>
        <source>About Redline Desk</source>
        <translation>Acerca de Redline Desk</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Redline Desk {}</source>
        <translation>Redline Desk {}</translation>
    </message>
    <message>
        <source>Summaries, key actors and red lines of news articles, each one click from its place.</source>
        <translation>Resúmenes, actores clave y líneas rojas de artículos de prensa, a un clic de su lugar en el texto.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: nothing is fetched, and nothing is sent.</source>
        <translation>Todo se queda en este equipo: no se descarga ni se envía nada.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence; what it is made of is listed under Licences.</source>
        <translation>Software libre con licencia MIT; sus componentes figuran en «Licencias».</translation>
    </message>
    <message>
        <source>Nothing can be saved here: the list is gone when you close.</source>
        <translation>Aquí no se puede guardar nada: la lista se perderá al cerrar.</translation>
    </message>
    <message>
        <source>Your articles, results and settings are kept in:</source>
        <translation>Sus artículos, resultados y ajustes se guardan en:</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Versions and system, for a report of a mistake; no names of files</source>
        <translation>Versiones y sistema, para informar de un error; sin nombres de archivos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ActorsPane</name>
    <message>
        <source>Key actors</source>
        <translation>Actores clave</translation>
    </message>
    <message>
        <source>Kinds of actors</source>
        <translation>Tipos de actores</translation>
    </message>
    <message>
        <source>Not offered for this language yet.</source>
        <translation>Aún no disponible para este idioma.</translation>
    </message>
    <message>
        <source>No people, organizations or places found.</source>
        <translation>No se han encontrado personas, organizaciones ni lugares.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>Mostrar en el artículo</translation>
    </message>
</context>
<context>
    <name>AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>For another language the window opens anew.</source>
        <translation>Con otro idioma, la ventana se abre de nuevo.</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Reading {number} of {total} – Redline Desk</source>
        <translation>Leyendo {number} de {total} – Redline Desk</translation>
    </message>
</context>
<context>
    <name>BatchFooter</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop reading (Ctrl+.)</source>
        <translation>Detener la lectura (Ctrl+.)</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Pausar la lectura</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what failed</source>
        <translation>Mostrar lo fallido</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Read again what failed in this batch</source>
        <translation>Leer de nuevo lo que ha fallado en este lote</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reading {number} of {total}</source>
        <translation>Leyendo {number} de {total}</translation>
    </message>
    <message>
        <source>Paused at {number} of {total}</source>
        <translation>En pausa en {number} de {total}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>quedan {}</translation>
    </message>
    <message>
        <source>{} read</source>
        <translation>{} leídos</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Reanudar la lectura</translation>
    </message>
    <message>
        <source>{} failed</source>
        <translation>{} fallidos</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>{}: {}, {}</source>
        <translation>{}: {}, {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>Everything is shown again</source>
        <translation>Se vuelve a mostrar todo</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Show article</source>
        <translation>Mostrar el artículo</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Take out of the summary</source>
        <translation>Quitar del resumen</translation>
    </message>
    <message>
        <source>Take into the summary</source>
        <translation>Añadir al resumen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Mark as red line</source>
        <translation>Marcar como línea roja</translation>
    </message>
    <message>
        <source>Not a red line</source>
        <translation>No es una línea roja</translation>
    </message>
    <message>
        <source>Is the same as</source>
        <translation>Es el mismo que</translation>
    </message>
    <message>
        <source>Is somebody else</source>
        <translation>Es otra persona</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Name of {}:</source>
        <translation>Nombre de {}:</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop to add {}</source>
        <translation>Suelte para añadir {}</translation>
    </message>
    <message>
        <source>Redline Desk never goes online: save the page and drop the file</source>
        <translation>Redline Desk nunca se conecta: guarde la página y suelte el archivo</translation>
    </message>
    <message>
        <source>Drop to read this text</source>
        <translation>Suelte para leer este texto</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No articles yet</source>
        <translation>Aún no hay artículos</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir archivos…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Pegar texto</translation>
    </message>
    <message>
        <source>Try the sample article</source>
        <translation>Probar el artículo de muestra</translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation>Suelte artículos aquí</translation>
    </message>
    <message>
        <source>See what each one says, who matters, and what was threatened, demanded or ruled out.</source>
        <translation>Vea qué dice cada uno, quién importa y qué se ha amenazado, exigido o descartado.</translation>
    </message>
    <message>
        <source>Tip: copy text anywhere, then press Ctrl+V here.</source>
        <translation>Consejo: copie texto en cualquier sitio y pulse aquí Ctrl+V.</translation>
    </message>
    <message>
        <source>Text, PDF, Word, web pages, e-mail and e-books. Whole folders too.</source>
        <translation>Texto, PDF, Word, páginas web, correos y libros electrónicos. También carpetas enteras.</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Todo se queda en este equipo.</translation>
    </message>
</context>
<context>
    <name>ErrandFooter</name>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Stop (Ctrl+.)</source>
        <translation>Detener (Ctrl+.)</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>As text…</source>
        <translation>Como texto…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>Como JSON…</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>None of these articles has been read yet.</source>
        <translation>Ninguno de estos artículos se ha leído todavía.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <source>Exported to {}</source>
        <translation>Exportado a {}</translation>
    </message>
    <message>
        <source>This article is no longer there.</source>
        <translation>Este artículo ya no está.</translation>
    </message>
    <message>
        <source>Exporting {} of {}</source>
        <translation>Exportando {} de {}</translation>
    </message>
    <message>
        <source>Stopped: {} exported into {}</source>
        <translation>Detenido: {} exportados a {}</translation>
    </message>
    <message>
        <source>{} exported into {}</source>
        <translation>{} exportados a {}</translation>
    </message>
    <message>
        <source>{}: cannot be written ({})</source>
        <translation>{}: no se puede escribir ({})</translation>
    </message>
</context>
<context>
    <name>FailedPage</name>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>This article has not been read.</source>
        <translation>Este artículo no se ha leído.</translation>
    </message>
    <message>
        <source>Reading was stopped before it was done.</source>
        <translation>La lectura se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Leer ahora</translation>
    </message>
</context>
<context>
    <name>FirstHint</name>
    <message>
        <source>Click anything to see where the article says it.</source>
        <translation>Haga clic en cualquier cosa para ver dónde lo dice el artículo.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide to Redline Desk</source>
        <translation>Guía de Redline Desk</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Pasaje anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Pasaje siguiente</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
</context>
<context>
    <name>Happenings</name>
    <message>
        <source>Your articles could not be saved: {}</source>
        <translation>No se han podido guardar sus artículos: {}</translation>
    </message>
    <message>
        <source>Reading has come to a halt. Start Redline Desk again to go on.</source>
        <translation>La lectura se ha parado. Reinicie Redline Desk para continuar.</translation>
    </message>
    <message>
        <source>The list could not be read and starts anew. The old one was kept as {}.</source>
        <translation>No se ha podido leer la lista y empieza de cero. La anterior se ha conservado como {}.</translation>
    </message>
    <message>
        <source>Nothing can be saved here: the list is gone when you close.</source>
        <translation>Aquí no se puede guardar nada: la lista se perderá al cerrar.</translation>
    </message>
    <message>
        <source>{} skipped: hidden, or of a type that can&apos;t be read yet.</source>
        <translation>{} omitidos: ocultos o de un tipo que aún no se puede leer.</translation>
    </message>
    <message>
        <source>There is nothing to read in this folder.</source>
        <translation>No hay nada que leer en esta carpeta.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Article details</source>
        <translation>Datos del artículo</translation>
    </message>
    <message>
        <source>Show or hide them in the article</source>
        <translation>Mostrarlas u ocultarlas en el artículo</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} y {} más</translation>
    </message>
    <message>
        <source>{} min read</source>
        <translation>{} min de lectura</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is no text to paste.</source>
        <translation>No hay texto que pegar.</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Abrir artículos</translation>
    </message>
    <message>
        <source>Articles ({})</source>
        <translation>Artículos ({})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Abrir una carpeta de artículos</translation>
    </message>
</context>
<context>
    <name>KeywordRow</name>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Básico</translation>
    </message>
    <message>
        <source>This language is not learned yet: frequent words and phrases.</source>
        <translation>Este idioma aún no se ha aprendido: palabras y expresiones frecuentes.</translation>
    </message>
    <message>
        <source>Number {} in the ranking, {}</source>
        <translation>Puesto {} de la clasificación, {}</translation>
    </message>
    <message>
        <source>{} more keywords</source>
        <translation>{} palabras clave más</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Omitir esta línea</translation>
    </message>
    <message>
        <source>Bring this line back</source>
        <translation>Recuperar esta línea</translation>
    </message>
    <message>
        <source>Hide lines left out</source>
        <translation>Ocultar las líneas omitidas</translation>
    </message>
    <message>
        <source>Show lines left out</source>
        <translation>Mostrar las líneas omitidas</translation>
    </message>
</context>
<context>
    <name>LeftOutBar</name>
    <message>
        <source>Lines left out</source>
        <translation>Líneas omitidas</translation>
    </message>
    <message>
        <source>Bring all back</source>
        <translation>Recuperar todas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>{}, shown in grey. + brings a line back, − leaves one out.</source>
        <translation>{}, en gris. + recupera una línea, − omite una.</translation>
    </message>
    <message>
        <source>Nothing is left out. − leaves a line out.</source>
        <translation>No se omite nada. − omite una línea.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>condition</source>
        <translation>condición</translation>
    </message>
    <message>
        <source>consequence</source>
        <translation>consecuencia</translation>
    </message>
    <message>
        <source>If this happens (condition), then that follows (consequence).</source>
        <translation>Si ocurre esto (condición), sigue aquello (consecuencia).</translation>
    </message>
</context>
<context>
    <name>LengthControl</name>
    <message>
        <source>Length of the summary</source>
        <translation>Longitud del resumen</translation>
    </message>
    <message>
        <source>Count sentences, words or the share of the article</source>
        <translation>Contar frases, palabras o la parte del artículo</translation>
    </message>
</context>
<context>
    <name>LineSwitches</name>
    <message>
        <source>You brought this line back. Click to leave it out again.</source>
        <translation>Ha recuperado esta línea. Haga clic para omitirla de nuevo.</translation>
    </message>
    <message>
        <source>You left this line out. Click to bring it back.</source>
        <translation>Ha omitido esta línea. Haga clic para recuperarla.</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Omitir esta línea</translation>
    </message>
    <message>
        <source>Bring this line back</source>
        <translation>Recuperar esta línea</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Redline Desk</source>
        <translation>Redline Desk</translation>
    </message>
    <message>
        <source>{} removed. Ctrl+Z brings back.</source>
        <translation>{} quitados. Ctrl+Z los recupera.</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Cambiar el tamaño</translation>
    </message>
    <message>
        <source>{} – Redline Desk</source>
        <translation>{} – Redline Desk</translation>
    </message>
    <message>
        <source>Changed. Ctrl+Z takes it back.</source>
        <translation>Cambiado. Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Red lines and marked places in the whole article</source>
        <translation>Líneas rojas y pasajes marcados en todo el artículo</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Pasaje anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Pasaje siguiente</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Hide article</source>
        <translation>Ocultar el artículo</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>Texto del artículo</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
</context>
<context>
    <name>ReadingGroup</name>
    <message>
        <source>Reading files</source>
        <translation>Lectura de archivos</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{}&#xa0;MB</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{}&#xa0;s</translation>
    </message>
    <message>
        <source>Lar&amp;gest file</source>
        <translation>Archivo más &amp;grande</translation>
    </message>
    <message>
        <source>Longest t&amp;ime</source>
        <translation>&amp;Duración máxima</translation>
    </message>
    <message>
        <source>Most memor&amp;y</source>
        <translation>Memo&amp;ria máxima</translation>
    </message>
    <message>
        <source>A file that needs more is refused. This counts from the next file on.</source>
        <translation>Se rechaza el archivo que necesite más. Vale a partir del próximo archivo.</translation>
    </message>
</context>
<context>
    <name>RedLineSigns</name>
    <message>
        <source>Also a red line: click to see its card</source>
        <translation>También es una línea roja: haga clic para ver su ficha</translation>
    </message>
</context>
<context>
    <name>RedLinesPane</name>
    <message>
        <source>Red lines</source>
        <translation>Líneas rojas</translation>
    </message>
    <message>
        <source>Filter red lines</source>
        <translation>Filtrar las líneas rojas</translation>
    </message>
    <message>
        <source>Kinds of red lines</source>
        <translation>Tipos de líneas rojas</translation>
    </message>
    <message>
        <source>Ask for this no longer</source>
        <translation>Dejar de filtrar así</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Grado de certeza</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguras</translation>
    </message>
    <message>
        <source>Only what is almost certainly a red line</source>
        <translation>Solo lo que casi seguro es una línea roja</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>The best balance of found and right</source>
        <translation>El mejor equilibrio entre hallado y correcto</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Everything that may be a red line</source>
        <translation>Todo lo que puede ser una línea roja</translation>
    </message>
    <message>
        <source>By {}</source>
        <translation>De {}</translation>
    </message>
    <message>
        <source>To {}</source>
        <translation>A {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>Not offered for this language yet.</source>
        <translation>Aún no disponible para este idioma.</translation>
    </message>
    <message>
        <source>No red lines like that.</source>
        <translation>Ninguna línea roja así.</translation>
    </message>
    <message>
        <source>No red lines by or to {}.</source>
        <translation>Ninguna línea roja de {} ni dirigida a él.</translation>
    </message>
    <message>
        <source>No red lines by {}.</source>
        <translation>Ninguna línea roja de {}.</translation>
    </message>
    <message>
        <source>No red lines to {}.</source>
        <translation>Ninguna línea roja dirigida a {}.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show what is less sure: {}</source>
        <translation>Mostrar lo menos seguro: {}</translation>
    </message>
    <message>
        <source>No red lines found</source>
        <translation>No se han encontrado líneas rojas</translation>
    </message>
    <message>
        <source>Nobody in this article sets a limit, threatens, warns, demands, refuses or pledges to respond.</source>
        <translation>Nadie en este artículo fija un límite, amenaza, advierte, exige, se niega o se compromete a responder.</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>Más fuertes</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Order: {}</source>
        <translation>Orden: {}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with speaker</source>
        <translation>Copiar con quien lo dice</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>Mostrar en el artículo</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation>Resumen copiado</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restaurar los valores iniciales</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Buscar un atajo</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open article files (Ctrl+O)</source>
        <translation>Abrir archivos de artículos (Ctrl+O)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Read the text on the clipboard (Ctrl+V)</source>
        <translation>Leer el texto del portapapeles (Ctrl+V)</translation>
    </message>
    <message>
        <source>No article in the list fits. Esc shows all again.</source>
        <translation>Ningún artículo de la lista coincide. Esc los muestra todos de nuevo.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
</context>
<context>
    <name>Sifter</name>
    <message>
        <source>{}: {} of {}. Show all again.</source>
        <translation>{}: {} de {}. Mostrar todo de nuevo.</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Buscar artículos</translation>
    </message>
    <message>
        <source>Words of titles and texts</source>
        <translation>Palabras de títulos y textos</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Ordenar la lista</translation>
    </message>
    <message>
        <source>Show all articles again (Esc)</source>
        <translation>Mostrar de nuevo todos los artículos (Esc)</translation>
    </message>
    <message>
        <source>Sorted: {}</source>
        <translation>Orden: {}</translation>
    </message>
    <message>
        <source>Filter: {}</source>
        <translation>Filtro: {}</translation>
    </message>
</context>
<context>
    <name>StoreGroup</name>
    <message>
        <source>Your articles</source>
        <translation>Sus artículos</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Olvidarlo todo…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Nothing can be saved here: the list is gone when you close.</source>
        <translation>Aquí no se puede guardar nada: la lista se perderá al cerrar.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Se guardan en</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Espacio en disco</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Olvidarlo todo</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>¿Olvidarlo todo?</translation>
    </message>
    <message>
        <source>Your list with all its articles, reports and corrections will be gone, and so will your settings. This cannot be undone. The files that the articles came from stay where they are.</source>
        <translation>Se perderá su lista con todos sus artículos, informes y correcciones, y también sus ajustes. No se puede deshacer. Los archivos de los que proceden los artículos se quedan donde están.</translation>
    </message>
</context>
<context>
    <name>SummaryGroup</name>
    <message>
        <source>Summaries</source>
        <translation>Resúmenes</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>L&amp;ength</source>
        <translation>&amp;Longitud</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>What you have chosen for an article stays with it.</source>
        <translation>Lo que haya elegido para un artículo se mantiene.</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>SummaryPane</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Sentences of the summary</source>
        <translation>Frases del resumen</translation>
    </message>
    <message>
        <source>There is nothing to summarize.</source>
        <translation>No hay nada que resumir.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the sentences shown; with Shift, the title, too</source>
        <translation>Copiar las frases mostradas; con Mayús, también el título</translation>
    </message>
    <message>
        <source>Short article: shown in full.</source>
        <translation>Artículo corto: se muestra entero.</translation>
    </message>
    <message>
        <source>How the sentences are chosen</source>
        <translation>Cómo se eligen las frases</translation>
    </message>
    <message>
        <source>{method}: {line}</source>
        <translation>{method}: {line}</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>Also a red line</source>
        <translation>También es una línea roja</translation>
    </message>
    <message>
        <source>You took this sentence into the summary</source>
        <translation>Usted ha añadido esta frase al resumen</translation>
    </message>
    <message>
        <source>Number {} in the ranking</source>
        <translation>Puesto {} de la clasificación</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>Mostrar en el artículo</translation>
    </message>
</context>
<context>
    <name>_Licences</name>
    <message>
        <source>What Redline Desk is made of</source>
        <translation>De qué está hecho Redline Desk</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
</context>
</TS>
