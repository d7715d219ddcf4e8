<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>That did not work. Everything else is as it was.</source>
        <translation>Das hat nicht funktioniert. Alles andere ist unverändert.</translation>
    </message>
    <message>
        <source>Copy summaries</source>
        <translation>Zusammenfassungen kopieren</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>As text…</source>
        <translation>Als Text…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>Als JSON…</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Stopped: nothing was copied.</source>
        <translation>Abgebrochen: Nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>Summaries of {} copied.</source>
        <translation>Zusammenfassungen von {} kopiert.</translation>
    </message>
    <message>
        <source>None of these articles has been read yet.</source>
        <translation>Noch keiner dieser Artikel wurde gelesen.</translation>
    </message>
    <message>
        <source>Copying {} of {}</source>
        <translation>Kopieren: {} von {}</translation>
    </message>
    <message>
        <source>Nothing can be saved here: the list is gone when you close.</source>
        <translation>Hier lässt sich nichts speichern: Beim Schließen geht die Liste verloren.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Inside panes and lists</source>
        <translation>In Bereichen und Listen</translation>
    </message>
    <message>
        <source>Next or previous entry or sentence</source>
        <translation>Nächster oder vorheriger Eintrag oder Satz</translation>
    </message>
    <message>
        <source>First or last entry or sentence</source>
        <translation>Erster oder letzter Eintrag oder Satz</translation>
    </message>
    <message>
        <source>The entry that begins with these letters</source>
        <translation>Der Eintrag, der mit diesen Buchstaben beginnt</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>Im Artikel anzeigen</translation>
    </message>
    <message>
        <source>Next or previous sentence of a red line&apos;s card</source>
        <translation>Nächster oder vorheriger Satz auf der Karte einer roten Linie</translation>
    </message>
    <message>
        <source>Next or previous place while finding</source>
        <translation>Nächste oder vorherige Fundstelle beim Suchen</translation>
    </message>
    <message>
        <source>Next or previous control</source>
        <translation>Nächstes oder vorheriges Bedienelement</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample article</source>
        <translation>&amp;Beispielartikel öffnen</translation>
    </message>
    <message>
        <source>&amp;Export as text…</source>
        <translation>Als &amp;Text exportieren…</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>Als &amp;JSON exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>&amp;Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Copy summary with &amp;title</source>
        <translation>Zusammenfassung mit &amp;Titel kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste text</source>
        <translation>Text &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation>Im Artikel &amp;suchen</translation>
    </message>
    <message>
        <source>Search artic&amp;les</source>
        <translation>&amp;Artikel suchen</translation>
    </message>
    <message>
        <source>Filter red l&amp;ines…</source>
        <translation>Rote &amp;Linien filtern…</translation>
    </message>
    <message>
        <source>Clear filt&amp;er</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <source>&amp;What can be done here</source>
        <translation>Was hier &amp;möglich ist</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>&amp;Key actors</source>
        <translation>&amp;Hauptakteure</translation>
    </message>
    <message>
        <source>&amp;Red lines</source>
        <translation>&amp;Rote Linien</translation>
    </message>
    <message>
        <source>Show or hide the &amp;article</source>
        <translation>&amp;Artikel ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Lines left &amp;out</source>
        <translation>Ausge&amp;lassene Zeilen</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>S&amp;horter summary</source>
        <translation>&amp;Kürzere Zusammenfassung</translation>
    </message>
    <message>
        <source>&amp;Longer summary</source>
        <translation>Län&amp;gere Zusammenfassung</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Größere &amp;Schrift</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Kleinere S&amp;chrift</translation>
    </message>
    <message>
        <source>Normal te&amp;xt size</source>
        <translation>N&amp;ormale Schriftgröße</translation>
    </message>
    <message>
        <source>Show or hide the l&amp;ist</source>
        <translation>L&amp;iste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Sort th&amp;e list</source>
        <translation>Liste sor&amp;tieren</translation>
    </message>
    <message>
        <source>List onl&amp;y</source>
        <translation>Liste &amp;beschränken auf</translation>
    </message>
    <message>
        <source>Stop readin&amp;g this</source>
        <translation>Lesen &amp;dieses Artikels abbrechen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Pre&amp;vious article</source>
        <translation>&amp;Vorheriger Artikel</translation>
    </message>
    <message>
        <source>Ne&amp;xt article</source>
        <translation>&amp;Nächster Artikel</translation>
    </message>
    <message>
        <source>&amp;Next place</source>
        <translation>Nächste &amp;Stelle</translation>
    </message>
    <message>
        <source>&amp;Previous place</source>
        <translation>V&amp;orherige Stelle</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Erneut &amp;lesen</translation>
    </message>
    <message>
        <source>Read again what &amp;failed</source>
        <translation>&amp;Fehlgeschlagenes erneut lesen</translation>
    </message>
    <message>
        <source>Pa&amp;use reading, or go on</source>
        <translation>Lesen &amp;anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Lesen a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation>Im O&amp;rdner anzeigen</translation>
    </message>
    <message>
        <source>&amp;Take back corrections</source>
        <translation>&amp;Korrekturen zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Neuerungen</translation>
    </message>
    <message>
        <source>&amp;About Redline Desk</source>
        <translation>Ü&amp;ber Redline Desk</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>{mentions}, salience {salience}</source>
        <translation>{mentions}, Gewicht {salience}</translation>
    </message>
    <message>
        <source>also {}</source>
        <translation>auch {}</translation>
    </message>
    <message>
        <source>Condition: {}.</source>
        <translation>Bedingung: {}.</translation>
    </message>
    <message>
        <source>Consequence: {}.</source>
        <translation>Folge: {}.</translation>
    </message>
    <message>
        <source>{speaker} to {addressee}: {words}</source>
        <translation>{speaker} an {addressee}: {words}</translation>
    </message>
    <message>
        <source>{speaker}: {words}</source>
        <translation>{speaker}: {words}</translation>
    </message>
    <message>
        <source>To {addressee}: {words}</source>
        <translation>An {addressee}: {words}</translation>
    </message>
    <message>
        <source>{kind}: you said so</source>
        <translation>{kind}: nach Ihrer Angabe</translation>
    </message>
    <message>
        <source>{kind}, {strength}: {confidence} sure</source>
        <translation>{kind}, {strength}: zu {confidence} sicher</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation>Stärkste zuerst</translation>
    </message>
    <message>
        <source>As in the article</source>
        <translation>Wie im Artikel</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Said to</source>
        <translation>Gerichtet an</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Only by {}</source>
        <translation>Nur von {}</translation>
    </message>
    <message>
        <source>Only to {}</source>
        <translation>Nur an {}</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Drohung</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Weigerung</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Mild</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Bestimmt</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>All strengths</source>
        <translation>Alle Stärken</translation>
    </message>
    <message>
        <source>Firm and strong</source>
        <translation>Bestimmt und stark</translation>
    </message>
    <message>
        <source>Strong only</source>
        <translation>Nur starke</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Finding actors…</source>
        <translation>Akteure werden gesucht…</translation>
    </message>
    <message>
        <source>Finding keywords…</source>
        <translation>Schlagwörter werden gesucht…</translation>
    </message>
    <message>
        <source>Summarizing…</source>
        <translation>Wird zusammengefasst…</translation>
    </message>
    <message>
        <source>Looking for red lines…</source>
        <translation>Rote Linien werden gesucht…</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 Satz</translation>
    </message>
    <message>
        <source>{} sentences</source>
        <translation>{} Sätze</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>{} words</source>
        <translation>{} Wörter</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Share of the article</source>
        <translation>Anteil am Artikel</translation>
    </message>
    <message>
        <source>1 red line</source>
        <translation>1 rote Linie</translation>
    </message>
    <message>
        <source>{} red lines</source>
        <translation>{} rote Linien</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 Erwähnung</translation>
    </message>
    <message>
        <source>{} mentions</source>
        <translation>{} Erwähnungen</translation>
    </message>
    <message>
        <source>1 line left out</source>
        <translation>1 Zeile ausgelassen</translation>
    </message>
    <message>
        <source>{} lines left out</source>
        <translation>{} Zeilen ausgelassen</translation>
    </message>
    <message>
        <source>The article is too long for {}: ranked by Balanced.</source>
        <translation>Der Artikel ist zu lang für {}: nach „Ausgewogen“ geordnet.</translation>
    </message>
    <message>
        <source>Basic: this language is not learned yet.</source>
        <translation>Einfach: Diese Sprache ist noch nicht gelernt.</translation>
    </message>
    <message>
        <source>{} · by you</source>
        <translation>{} · von Ihnen</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Wie hinzugefügt</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Title A–Z</source>
        <translation>Titel A–Z</translation>
    </message>
    <message>
        <source>Most red lines</source>
        <translation>Meiste rote Linien</translation>
    </message>
    <message>
        <source>Strongest lines</source>
        <translation>Stärkste Linien</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Zustand</translation>
    </message>
    <message>
        <source>Newest first, by the articles’ dates</source>
        <translation>Neueste zuerst, nach dem Datum der Artikel</translation>
    </message>
    <message>
        <source>Most red lines first</source>
        <translation>Meiste rote Linien zuerst</translation>
    </message>
    <message>
        <source>Strongest red lines first</source>
        <translation>Stärkste rote Linien zuerst</translation>
    </message>
    <message>
        <source>By state: failed, not read, done</source>
        <translation>Nach Zustand: fehlgeschlagen, nicht gelesen, fertig</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>With red lines</source>
        <translation>Mit roten Linien</translation>
    </message>
    <message>
        <source>Strong red lines</source>
        <translation>Starke rote Linien</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Not read again: {}</source>
        <translation>Nicht neu gelesen: {}</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>{}, {} strong</source>
        <translation>{}, davon {} stark</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>„{}“</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{}&#xa0;%</translation>
    </message>
    <message>
        <source>no red lines</source>
        <translation>keine roten Linien</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{} articles</source>
        <translation>{} Artikel</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>{} files</source>
        <translation>{} Dateien</translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation>etwa {} s</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>etwa {} min</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>Diese Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted. Drop it here from its new place.</source>
        <translation>Sie wurde verschoben, umbenannt oder gelöscht. Ziehen Sie sie von ihrem neuen Ort hierher.</translation>
    </message>
    <message>
        <source>This file may not be read.</source>
        <translation>Diese Datei darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Change its permissions in its folder, then try again.</source>
        <translation>Ändern Sie ihre Zugriffsrechte im Ordner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Redline Desk can&apos;t read {} yet.</source>
        <translation>Redline Desk liest {} noch nicht.</translation>
    </message>
    <message>
        <source>Redline Desk never goes online.</source>
        <translation>Redline Desk geht nie ins Internet.</translation>
    </message>
    <message>
        <source>Save the page and drop the file.</source>
        <translation>Speichern Sie die Seite und ziehen Sie die Datei hierher.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>There is nothing in it to read.</source>
        <translation>Es steht nichts darin, was sich lesen lässt.</translation>
    </message>
    <message>
        <source>This file holds pictures only, no text.</source>
        <translation>Diese Datei enthält nur Bilder, keinen Text.</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) on it, then drop it here again.</source>
        <translation>Wenden Sie eine Texterkennung (OCR) darauf an und ziehen Sie sie dann erneut hierher.</translation>
    </message>
    <message>
        <source>This file needs a password.</source>
        <translation>Diese Datei ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>Save a copy without one and open that.</source>
        <translation>Speichern Sie eine Kopie ohne Kennwort und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>Reading took too long and was stopped.</source>
        <translation>Das Lesen dauerte zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Try again, save the article as text, or allow more time in the settings.</source>
        <translation>Versuchen Sie es erneut, speichern Sie den Artikel als Text oder erlauben Sie in den Einstellungen mehr Zeit.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Diese Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Try to save it again from where it came.</source>
        <translation>Versuchen Sie, sie an ihrer Quelle noch einmal zu speichern.</translation>
    </message>
    <message>
        <source>Something went wrong with this article.</source>
        <translation>Bei diesem Artikel ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Save it as .docx or PDF, then drop that.</source>
        <translation>Speichern Sie sie als .docx oder PDF und ziehen Sie diese Datei hierher.</translation>
    </message>
    <message>
        <source>Save it as PDF, then drop that.</source>
        <translation>Speichern Sie sie als PDF und ziehen Sie dieses hierher.</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) on it, then drop the text.</source>
        <translation>Wenden Sie eine Texterkennung (OCR) darauf an und ziehen Sie den Text hierher.</translation>
    </message>
    <message>
        <source>Unpack it and drop what is in it.</source>
        <translation>Entpacken Sie sie und ziehen Sie den Inhalt hierher.</translation>
    </message>
    <message>
        <source>Have it written down as text, then drop that.</source>
        <translation>Lassen Sie sie abschreiben und ziehen Sie den Text hierher.</translation>
    </message>
    <message>
        <source>Open the frame that holds the article, save that and drop it here.</source>
        <translation>Öffnen Sie den Frame mit dem Artikel, speichern Sie ihn und ziehen Sie ihn hierher.</translation>
    </message>
    <message>
        <source>There is no article in it.</source>
        <translation>Darin steht kein Artikel.</translation>
    </message>
    <message>
        <source>Save the article as text or as a web page, then drop that.</source>
        <translation>Speichern Sie den Artikel als Text oder als Webseite und ziehen Sie diese Datei hierher.</translation>
    </message>
    <message>
        <source>Split it, or copy the part that you need and paste it here.</source>
        <translation>Teilen Sie sie auf, oder kopieren Sie den Teil, den Sie brauchen, und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Allow more in the settings, or copy the part that you need and paste it here.</source>
        <translation>Erlauben Sie in den Einstellungen mehr, oder kopieren Sie den Teil, den Sie brauchen, und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>This file is too big (over {} words).</source>
        <translation>Diese Datei ist zu groß (über {} Wörter).</translation>
    </message>
    <message>
        <source>This file is too big (over {} MB when unpacked).</source>
        <translation>Diese Datei ist zu groß (entpackt über {} MB).</translation>
    </message>
    <message>
        <source>This file takes too much memory to read (over {} MB).</source>
        <translation>Diese Datei braucht zu viel Speicher beim Lesen (über {} MB).</translation>
    </message>
    <message>
        <source>This file is too big (over {} MB).</source>
        <translation>Diese Datei ist zu groß (über {} MB).</translation>
    </message>
    <message>
        <source>This file is too big.</source>
        <translation>Diese Datei ist zu groß.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norwegisch (Bokmål)</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Sentences dense with frequent words: good for technical texts.</source>
        <translation>Sätze mit vielen häufigen Wörtern: gut für Fachtexte.</translation>
    </message>
    <message>
        <source>Sentences near headings and with the title&apos;s words: good for essays and speeches.</source>
        <translation>Sätze bei Überschriften und mit Wörtern des Titels: gut für Essays und Reden.</translation>
    </message>
    <message>
        <source>Sentences that carry the main topics: good for texts with several subjects.</source>
        <translation>Sätze, die die Hauptthemen tragen: gut für Texte mit mehreren Themen.</translation>
    </message>
    <message>
        <source>Sentences that many others resemble: good for reports on one subject.</source>
        <translation>Sätze, denen viele andere ähneln: gut für Berichte über ein einziges Thema.</translation>
    </message>
    <message>
        <source>Sentences that share the most words with others: good for long, even texts.</source>
        <translation>Sätze, die mit anderen die meisten Wörter teilen: gut für lange, gleichmäßige Texte.</translation>
    </message>
    <message>
        <source>Sentences that together use words as the article does: good for a fair sample.</source>
        <translation>Sätze, die zusammen die Wörter wie der Artikel verteilen: gut für eine getreue Auswahl.</translation>
    </message>
    <message>
        <source>Sentences with the most links to all others: long and thorough.</source>
        <translation>Sätze mit den meisten Bezügen zu allen anderen: lang und gründlich.</translation>
    </message>
    <message>
        <source>Short sentences full of frequent words: good for a quick impression.</source>
        <translation>Kurze Sätze voller häufiger Wörter: gut für einen schnellen Eindruck.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>The article&apos;s own opening: right for short agency news.</source>
        <translation>Der Anfang des Artikels selbst: richtig für kurze Agenturmeldungen.</translation>
    </message>
    <message>
        <source>The best choice for news: the words that readers keep, said once.</source>
        <translation>Die beste Wahl für Nachrichten: die Worte, die im Gedächtnis bleiben, einmal gesagt.</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a BMP image</source>
        <translation>ein BMP-Bild</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>ein DjVu-Dokument</translation>
    </message>
    <message>
        <source>a FLAC recording</source>
        <translation>eine FLAC-Aufnahme</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a HEIC image</source>
        <translation>ein HEIC-Bild</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>ein Kindle-Buch</translation>
    </message>
    <message>
        <source>a Matroska film</source>
        <translation>einen Matroska-Film</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a Palm book</source>
        <translation>ein Palm-Buch</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>eine PostScript-Datei</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>eine PowerPoint-Präsentation</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>a WAV recording</source>
        <translation>eine WAV-Aufnahme</translation>
    </message>
    <message>
        <source>a WebP image</source>
        <translation>ein WebP-Bild</translation>
    </message>
    <message>
        <source>a Windows Write document</source>
        <translation>ein Windows-Write-Dokument</translation>
    </message>
    <message>
        <source>a Windows help file</source>
        <translation>eine Windows-Hilfedatei</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>a WordPerfect document</source>
        <translation>ein WordPerfect-Dokument</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>ein Zstandard-Archiv</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>a cabinet archive</source>
        <translation>ein Cabinet-Archiv</translation>
    </message>
    <message>
        <source>a command: “{0}”</source>
        <translation>ein Befehl: „{0}“</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a device or pipe</source>
        <translation>ein Gerät oder eine Pipe</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>einen Ordner</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>eine Schriftart</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation>ein Postfach</translation>
    </message>
    <message>
        <source>a page of frames</source>
        <translation>eine Seite aus Frames</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a property list</source>
        <translation>eine Eigenschaftsliste</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>ein tar-Archiv</translation>
    </message>
    <message>
        <source>adds background</source>
        <translation>liefert Hintergrund</translation>
    </message>
    <message>
        <source>an AVI film</source>
        <translation>einen AVI-Film</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>ein AVIF-Bild</translation>
    </message>
    <message>
        <source>an Apple Pages document</source>
        <translation>ein Apple-Pages-Dokument</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>ein EPUB-Buch</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>eine Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>an MHTML page</source>
        <translation>eine MHTML-Seite</translation>
    </message>
    <message>
        <source>an MP3 recording</source>
        <translation>eine MP3-Aufnahme</translation>
    </message>
    <message>
        <source>an MPEG-4 film or recording</source>
        <translation>einen MPEG-4-Film oder eine MPEG-4-Aufnahme</translation>
    </message>
    <message>
        <source>an MPEG-4 recording</source>
        <translation>eine MPEG-4-Aufnahme</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <translation>eine Ogg-Aufnahme</translation>
    </message>
    <message>
        <source>an OpenDocument drawing</source>
        <translation>eine OpenDocument-Zeichnung</translation>
    </message>
    <message>
        <source>an OpenDocument presentation</source>
        <translation>eine OpenDocument-Präsentation</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet</source>
        <translation>eine OpenDocument-Tabelle</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>einen OpenDocument-Text</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation>eine Outlook-Nachricht</translation>
    </message>
    <message>
        <source>an XPS document</source>
        <translation>ein XPS-Dokument</translation>
    </message>
    <message>
        <source>an e-mail message</source>
        <translation>eine E-Mail</translation>
    </message>
    <message>
        <source>an encrypted Office document</source>
        <translation>ein verschlüsseltes Office-Dokument</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>ein Symbol</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls)</source>
        <translation>eine alte Excel-Arbeitsmappe (.xls)</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>an old PowerPoint presentation (.ppt)</source>
        <translation>eine alte PowerPoint-Präsentation (.ppt)</translation>
    </message>
    <message>
        <source>an old Word document (.doc)</source>
        <translation>ein altes Word-Dokument (.doc)</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>ein xz-Archiv</translation>
    </message>
    <message>
        <source>by place and frequent words alone: this language is not learned yet</source>
        <translation>allein nach Stellung und häufigen Wörtern: Diese Sprache ist noch nicht gelernt</translation>
    </message>
    <message>
        <source>holds the words that matter most</source>
        <translation>enthält die wichtigsten Wörter</translation>
    </message>
    <message>
        <source>holds words that matter most here: {0}, {1}, {2}</source>
        <translation>enthält hier wichtige Wörter: {0}, {1}, {2}</translation>
    </message>
    <message>
        <source>its wording as a whole</source>
        <translation>der Wortlaut insgesamt</translation>
    </message>
    <message>
        <source>names the main actors</source>
        <translation>nennt die Hauptakteure</translation>
    </message>
    <message>
        <source>names {0}</source>
        <translation>nennt {0}</translation>
    </message>
    <message>
        <source>names {0} and {1}</source>
        <translation>nennt {0} und {1}</translation>
    </message>
    <message>
        <source>not part of the story</source>
        <translation>gehört nicht zum Bericht</translation>
    </message>
    <message>
        <source>on a condition</source>
        <translation>unter einer Bedingung</translation>
    </message>
    <message>
        <source>opens the story</source>
        <translation>eröffnet den Bericht</translation>
    </message>
    <message>
        <source>said before, word for word</source>
        <translation>schon wörtlich gesagt</translation>
    </message>
    <message>
        <source>says what will or must be done: “{0}”</source>
        <translation>sagt, was geschehen wird oder muss: „{0}“</translation>
    </message>
    <message>
        <source>takes up the headline</source>
        <translation>greift die Überschrift auf</translation>
    </message>
    <message>
        <source>the text is too long for this method ({0}): ranked by the default one</source>
        <translation>der Text ist für diese Methode ({0}) zu lang: nach der üblichen geordnet</translation>
    </message>
    <message>
        <source>this type of file</source>
        <translation>diesen Dateityp</translation>
    </message>
    <message>
        <source>words of {0}: “{1}”</source>
        <translation>Worte aus der Gruppe {0}: „{1}“</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>“{0}” + {1}</source>
        <translation>„{0}“ + {1}</translation>
    </message>
</context>
<context>
    <name>AboutBox</name>
    <message>
        <source>About Redline Desk</source>
        <translation>Über Redline Desk</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Redline Desk {}</source>
        <translation>Redline Desk {}</translation>
    </message>
    <message>
        <source>Summaries, key actors and red lines of news articles, each one click from its place.</source>
        <translation>Zusammenfassungen, Hauptakteure und rote Linien von Nachrichtenartikeln, jeweils einen Klick von ihrer Stelle entfernt.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: nothing is fetched, and nothing is sent.</source>
        <translation>Alles bleibt auf diesem Computer: Nichts wird geholt und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence; what it is made of is listed under Licences.</source>
        <translation>Freie Software unter der MIT-Lizenz; woraus sie besteht, steht unter „Lizenzen“.</translation>
    </message>
    <message>
        <source>Nothing can be saved here: the list is gone when you close.</source>
        <translation>Hier lässt sich nichts speichern: Beim Schließen geht die Liste verloren.</translation>
    </message>
    <message>
        <source>Your articles, results and settings are kept in:</source>
        <translation>Ihre Artikel, Ergebnisse und Einstellungen liegen in:</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Angaben kopieren</translation>
    </message>
    <message>
        <source>Versions and system, for a report of a mistake; no names of files</source>
        <translation>Versionen und System, für eine Fehlermeldung; keine Dateinamen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ActorsPane</name>
    <message>
        <source>Key actors</source>
        <translation>Hauptakteure</translation>
    </message>
    <message>
        <source>Kinds of actors</source>
        <translation>Arten von Akteuren</translation>
    </message>
    <message>
        <source>Not offered for this language yet.</source>
        <translation>Für diese Sprache noch nicht verfügbar.</translation>
    </message>
    <message>
        <source>No people, organizations or places found.</source>
        <translation>Keine Personen, Organisationen oder Orte gefunden.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>Im Artikel anzeigen</translation>
    </message>
</context>
<context>
    <name>AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>For another language the window opens anew.</source>
        <translation>Für eine andere Sprache öffnet sich das Fenster neu.</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Reading {number} of {total} – Redline Desk</source>
        <translation>Lesen: {number} von {total} – Redline Desk</translation>
    </message>
</context>
<context>
    <name>BatchFooter</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop reading (Ctrl+.)</source>
        <translation>Lesen abbrechen (Strg+.)</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what failed</source>
        <translation>Fehlgeschlagenes zeigen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Read again what failed in this batch</source>
        <translation>Was in diesem Durchgang fehlschlug, erneut lesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading {number} of {total}</source>
        <translation>Lesen: {number} von {total}</translation>
    </message>
    <message>
        <source>Paused at {number} of {total}</source>
        <translation>Angehalten bei {number} von {total}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>noch {}</translation>
    </message>
    <message>
        <source>{} read</source>
        <translation>{} gelesen</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>{} failed</source>
        <translation>{} fehlgeschlagen</translation>
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
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>Everything is shown again</source>
        <translation>Alles wird wieder gezeigt</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Show article</source>
        <translation>Artikel zeigen</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Take out of the summary</source>
        <translation>Aus der Zusammenfassung nehmen</translation>
    </message>
    <message>
        <source>Take into the summary</source>
        <translation>In die Zusammenfassung nehmen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Mark as red line</source>
        <translation>Als rote Linie markieren</translation>
    </message>
    <message>
        <source>Not a red line</source>
        <translation>Keine rote Linie</translation>
    </message>
    <message>
        <source>Is the same as</source>
        <translation>Ist dasselbe wie</translation>
    </message>
    <message>
        <source>Is somebody else</source>
        <translation>Ist jemand anderes</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name of {}:</source>
        <translation>Name von {}:</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop to add {}</source>
        <translation>Loslassen, um {} hinzuzufügen</translation>
    </message>
    <message>
        <source>Redline Desk never goes online: save the page and drop the file</source>
        <translation>Redline Desk geht nie ins Internet: Seite speichern und die Datei hierher ziehen</translation>
    </message>
    <message>
        <source>Drop to read this text</source>
        <translation>Loslassen, um diesen Text zu lesen</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No articles yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Try the sample article</source>
        <translation>Beispielartikel ausprobieren</translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation>Artikel hierher ziehen</translation>
    </message>
    <message>
        <source>See what each one says, who matters, and what was threatened, demanded or ruled out.</source>
        <translation>Sehen Sie, was jeder sagt, auf wen es ankommt und was angedroht, gefordert oder ausgeschlossen wurde.</translation>
    </message>
    <message>
        <source>Tip: copy text anywhere, then press Ctrl+V here.</source>
        <translation>Tipp: Kopieren Sie irgendwo Text und drücken Sie hier Strg+V.</translation>
    </message>
    <message>
        <source>Text, PDF, Word, web pages, e-mail and e-books. Whole folders too.</source>
        <translation>Text, PDF, Word, Webseiten, E-Mails und E-Books. Auch ganze Ordner.</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Alles bleibt auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>ErrandFooter</name>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Stop (Ctrl+.)</source>
        <translation>Abbrechen (Strg+.)</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>As text…</source>
        <translation>Als Text…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>Als JSON…</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>None of these articles has been read yet.</source>
        <translation>Noch keiner dieser Artikel wurde gelesen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Exported to {}</source>
        <translation>Exportiert nach {}</translation>
    </message>
    <message>
        <source>This article is no longer there.</source>
        <translation>Dieser Artikel ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Exporting {} of {}</source>
        <translation>Exportieren: {} von {}</translation>
    </message>
    <message>
        <source>Stopped: {} exported into {}</source>
        <translation>Abgebrochen: {} nach {} exportiert</translation>
    </message>
    <message>
        <source>{} exported into {}</source>
        <translation>{} nach {} exportiert</translation>
    </message>
    <message>
        <source>{}: cannot be written ({})</source>
        <translation>{}: kann nicht geschrieben werden ({})</translation>
    </message>
</context>
<context>
    <name>FailedPage</name>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>This article has not been read.</source>
        <translation>Dieser Artikel wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Reading was stopped before it was done.</source>
        <translation>Das Lesen wurde vor dem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Jetzt lesen</translation>
    </message>
</context>
<context>
    <name>FirstHint</name>
    <message>
        <source>Click anything to see where the article says it.</source>
        <translation>Klicken Sie etwas an, um zu sehen, wo es im Artikel steht.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide to Redline Desk</source>
        <translation>Anleitung zu Redline Desk</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>In der Anleitung suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>Happenings</name>
    <message>
        <source>Your articles could not be saved: {}</source>
        <translation>Ihre Artikel konnten nicht gespeichert werden: {}</translation>
    </message>
    <message>
        <source>Reading has come to a halt. Start Redline Desk again to go on.</source>
        <translation>Das Lesen ist stehengeblieben. Starten Sie Redline Desk neu, um fortzufahren.</translation>
    </message>
    <message>
        <source>The list could not be read and starts anew. The old one was kept as {}.</source>
        <translation>Die Liste konnte nicht gelesen werden und beginnt neu. Die alte wurde als {} aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing can be saved here: the list is gone when you close.</source>
        <translation>Hier lässt sich nichts speichern: Beim Schließen geht die Liste verloren.</translation>
    </message>
    <message>
        <source>{} skipped: hidden, or of a type that can&apos;t be read yet.</source>
        <translation>{} übergangen: versteckt oder von einem Typ, der noch nicht lesbar ist.</translation>
    </message>
    <message>
        <source>There is nothing to read in this folder.</source>
        <translation>In diesem Ordner gibt es nichts zu lesen.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Article details</source>
        <translation>Angaben zum Artikel</translation>
    </message>
    <message>
        <source>Show or hide them in the article</source>
        <translation>Im Artikel ein- oder ausblenden</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <source>{} min read</source>
        <translation>{} min Lesezeit</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is no text to paste.</source>
        <translation>Es gibt keinen Text zum Einfügen.</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Articles ({})</source>
        <translation>Artikel ({})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Ordner mit Artikeln öffnen</translation>
    </message>
</context>
<context>
    <name>KeywordRow</name>
    <message>
        <source>Keywords</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>This language is not learned yet: frequent words and phrases.</source>
        <translation>Diese Sprache ist noch nicht gelernt: häufige Wörter und Wendungen.</translation>
    </message>
    <message>
        <source>Number {} in the ranking, {}</source>
        <translation>Platz {} der Rangfolge, {}</translation>
    </message>
    <message>
        <source>{} more keywords</source>
        <translation>{} weitere Schlagwörter</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Diese Zeile auslassen</translation>
    </message>
    <message>
        <source>Bring this line back</source>
        <translation>Diese Zeile zurückholen</translation>
    </message>
    <message>
        <source>Hide lines left out</source>
        <translation>Ausgelassene Zeilen ausblenden</translation>
    </message>
    <message>
        <source>Show lines left out</source>
        <translation>Ausgelassene Zeilen einblenden</translation>
    </message>
</context>
<context>
    <name>LeftOutBar</name>
    <message>
        <source>Lines left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>Bring all back</source>
        <translation>Alle zurückholen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>{}, shown in grey. + brings a line back, − leaves one out.</source>
        <translation>{}, grau gezeigt. + holt eine Zeile zurück, − lässt eine aus.</translation>
    </message>
    <message>
        <source>Nothing is left out. − leaves a line out.</source>
        <translation>Nichts ist ausgelassen. − lässt eine Zeile aus.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>consequence</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>If this happens (condition), then that follows (consequence).</source>
        <translation>Wenn dies geschieht (Bedingung), folgt jenes (Folge).</translation>
    </message>
</context>
<context>
    <name>LengthControl</name>
    <message>
        <source>Length of the summary</source>
        <translation>Länge der Zusammenfassung</translation>
    </message>
    <message>
        <source>Count sentences, words or the share of the article</source>
        <translation>Sätze, Wörter oder den Anteil am Artikel zählen</translation>
    </message>
</context>
<context>
    <name>LineSwitches</name>
    <message>
        <source>You brought this line back. Click to leave it out again.</source>
        <translation>Sie haben diese Zeile zurückgeholt. Klicken Sie, um sie wieder auszulassen.</translation>
    </message>
    <message>
        <source>You left this line out. Click to bring it back.</source>
        <translation>Sie haben diese Zeile ausgelassen. Klicken Sie, um sie zurückzuholen.</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Diese Zeile auslassen</translation>
    </message>
    <message>
        <source>Bring this line back</source>
        <translation>Diese Zeile zurückholen</translation>
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
        <translation>{} entfernt. Strg+Z holt zurück.</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>{} – Redline Desk</source>
        <translation>{} – Redline Desk</translation>
    </message>
    <message>
        <source>Changed. Ctrl+Z takes it back.</source>
        <translation>Geändert. Strg+Z nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Red lines and marked places in the whole article</source>
        <translation>Rote Linien und markierte Stellen im ganzen Artikel</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Hide article</source>
        <translation>Artikel ausblenden</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>ReadingGroup</name>
    <message>
        <source>Reading files</source>
        <translation>Lesen von Dateien</translation>
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
        <translation>&amp;Größte Datei</translation>
    </message>
    <message>
        <source>Longest t&amp;ime</source>
        <translation>Längste &amp;Dauer</translation>
    </message>
    <message>
        <source>Most memor&amp;y</source>
        <translation>S&amp;peicher höchstens</translation>
    </message>
    <message>
        <source>A file that needs more is refused. This counts from the next file on.</source>
        <translation>Eine Datei, die mehr braucht, wird abgelehnt. Das gilt ab der nächsten Datei.</translation>
    </message>
</context>
<context>
    <name>RedLineSigns</name>
    <message>
        <source>Also a red line: click to see its card</source>
        <translation>Auch eine rote Linie: Klicken zeigt ihre Karte</translation>
    </message>
</context>
<context>
    <name>RedLinesPane</name>
    <message>
        <source>Red lines</source>
        <translation>Rote Linien</translation>
    </message>
    <message>
        <source>Filter red lines</source>
        <translation>Rote Linien filtern</translation>
    </message>
    <message>
        <source>Kinds of red lines</source>
        <translation>Arten von roten Linien</translation>
    </message>
    <message>
        <source>Ask for this no longer</source>
        <translation>Nicht mehr danach filtern</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Only what is almost certainly a red line</source>
        <translation>Nur was fast sicher eine rote Linie ist</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>The best balance of found and right</source>
        <translation>Das beste Verhältnis von gefunden und richtig</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everything that may be a red line</source>
        <translation>Alles, was eine rote Linie sein kann</translation>
    </message>
    <message>
        <source>By {}</source>
        <translation>Von {}</translation>
    </message>
    <message>
        <source>To {}</source>
        <translation>An {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>Not offered for this language yet.</source>
        <translation>Für diese Sprache noch nicht verfügbar.</translation>
    </message>
    <message>
        <source>No red lines like that.</source>
        <translation>Keine solchen roten Linien.</translation>
    </message>
    <message>
        <source>No red lines by or to {}.</source>
        <translation>Keine roten Linien von oder an {}.</translation>
    </message>
    <message>
        <source>No red lines by {}.</source>
        <translation>Keine roten Linien von {}.</translation>
    </message>
    <message>
        <source>No red lines to {}.</source>
        <translation>Keine roten Linien an {}.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show what is less sure: {}</source>
        <translation>Weniger Sicheres zeigen: {}</translation>
    </message>
    <message>
        <source>No red lines found</source>
        <translation>Keine roten Linien gefunden</translation>
    </message>
    <message>
        <source>Nobody in this article sets a limit, threatens, warns, demands, refuses or pledges to respond.</source>
        <translation>In diesem Artikel setzt niemand eine Grenze, droht, warnt, fordert, weigert sich oder sagt zu, zu reagieren.</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>Stärkste</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>Order: {}</source>
        <translation>Reihenfolge: {}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with speaker</source>
        <translation>Mit Sprecher kopieren</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>Im Artikel anzeigen</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation>Zusammenfassung kopiert</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Voreinstellungen wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open article files (Ctrl+O)</source>
        <translation>Artikeldateien öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Read the text on the clipboard (Ctrl+V)</source>
        <translation>Den Text der Zwischenablage lesen (Strg+V)</translation>
    </message>
    <message>
        <source>No article in the list fits. Esc shows all again.</source>
        <translation>Kein Artikel der Liste passt. Esc zeigt wieder alle.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
</context>
<context>
    <name>Sifter</name>
    <message>
        <source>{}: {} of {}. Show all again.</source>
        <translation>{}: {} von {}. Wieder alle zeigen.</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>Words of titles and texts</source>
        <translation>Wörter der Titel und Texte</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Liste sortieren</translation>
    </message>
    <message>
        <source>Show all articles again (Esc)</source>
        <translation>Wieder alle Artikel zeigen (Esc)</translation>
    </message>
    <message>
        <source>Sorted: {}</source>
        <translation>Sortiert: {}</translation>
    </message>
    <message>
        <source>Filter: {}</source>
        <translation>Filter: {}</translation>
    </message>
</context>
<context>
    <name>StoreGroup</name>
    <message>
        <source>Your articles</source>
        <translation>Ihre Artikel</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Alles vergessen…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Nothing can be saved here: the list is gone when you close.</source>
        <translation>Hier lässt sich nichts speichern: Beim Schließen geht die Liste verloren.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Liegen in</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Platz auf der Platte</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>Alles vergessen?</translation>
    </message>
    <message>
        <source>Your list with all its articles, reports and corrections will be gone, and so will your settings. This cannot be undone. The files that the articles came from stay where they are.</source>
        <translation>Ihre Liste mit allen Artikeln, Berichten und Korrekturen geht verloren, ebenso Ihre Einstellungen. Das lässt sich nicht rückgängig machen. Die Dateien, aus denen die Artikel stammen, bleiben, wo sie sind.</translation>
    </message>
</context>
<context>
    <name>SummaryGroup</name>
    <message>
        <source>Summaries</source>
        <translation>Zusammenfassungen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lang</translation>
    </message>
    <message>
        <source>L&amp;ength</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>What you have chosen for an article stays with it.</source>
        <translation>Was Sie für einen Artikel gewählt haben, bleibt bestehen.</translation>
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
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Sentences of the summary</source>
        <translation>Sätze der Zusammenfassung</translation>
    </message>
    <message>
        <source>There is nothing to summarize.</source>
        <translation>Es gibt nichts zusammenzufassen.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the sentences shown; with Shift, the title, too</source>
        <translation>Die gezeigten Sätze kopieren; mit Umschalt auch den Titel</translation>
    </message>
    <message>
        <source>Short article: shown in full.</source>
        <translation>Kurzer Artikel: vollständig gezeigt.</translation>
    </message>
    <message>
        <source>How the sentences are chosen</source>
        <translation>Wie die Sätze ausgewählt werden</translation>
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
        <translation>Auch eine rote Linie</translation>
    </message>
    <message>
        <source>You took this sentence into the summary</source>
        <translation>Sie haben diesen Satz in die Zusammenfassung genommen</translation>
    </message>
    <message>
        <source>Number {} in the ranking</source>
        <translation>Platz {} der Rangfolge</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>Im Artikel anzeigen</translation>
    </message>
</context>
<context>
    <name>_Licences</name>
    <message>
        <source>What Redline Desk is made of</source>
        <translation>Woraus Redline Desk besteht</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
</TS>
