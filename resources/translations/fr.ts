<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>That did not work. Everything else is as it was.</source>
        <translation>Cela n’a pas fonctionné. Tout le reste est inchangé.</translation>
    </message>
    <message>
        <source>Copy summaries</source>
        <translation>Copier les résumés</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Copier le résumé</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>As text…</source>
        <translation>En texte…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>En JSON…</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Lire maintenant</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Stopped: nothing was copied.</source>
        <translation>Arrêté&#xa0;: rien n’a été copié.</translation>
    </message>
    <message>
        <source>Summaries of {} copied.</source>
        <translation>Résumés de {} copiés.</translation>
    </message>
    <message>
        <source>None of these articles has been read yet.</source>
        <translation>Aucun de ces articles n’a encore été lu.</translation>
    </message>
    <message>
        <source>Copying {} of {}</source>
        <translation>Copie de {} sur {}</translation>
    </message>
    <message>
        <source>Nothing can be saved here: the list is gone when you close.</source>
        <translation>Rien ne peut être enregistré ici&#xa0;: la liste sera perdue à la fermeture.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Inside panes and lists</source>
        <translation>Dans les volets et les listes</translation>
    </message>
    <message>
        <source>Next or previous entry or sentence</source>
        <translation>Entrée ou phrase suivante ou précédente</translation>
    </message>
    <message>
        <source>First or last entry or sentence</source>
        <translation>Première ou dernière entrée ou phrase</translation>
    </message>
    <message>
        <source>The entry that begins with these letters</source>
        <translation>L’entrée qui commence par ces lettres</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>Afficher dans l’article</translation>
    </message>
    <message>
        <source>Next or previous sentence of a red line&apos;s card</source>
        <translation>Phrase suivante ou précédente de la fiche d’une ligne rouge</translation>
    </message>
    <message>
        <source>Next or previous place while finding</source>
        <translation>Passage suivant ou précédent pendant la recherche</translation>
    </message>
    <message>
        <source>Next or previous control</source>
        <translation>Commande suivante ou précédente</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open the &amp;sample article</source>
        <translation>Ouvrir l’article d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Export as text…</source>
        <translation>Exporter en &amp;texte…</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>Exporter en &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>Copier le ré&amp;sumé</translation>
    </message>
    <message>
        <source>Copy summary with &amp;title</source>
        <translation>Copier le résumé avec le &amp;titre</translation>
    </message>
    <message>
        <source>&amp;Paste text</source>
        <translation>C&amp;oller du texte</translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation>Rec&amp;hercher dans l’article</translation>
    </message>
    <message>
        <source>Search artic&amp;les</source>
        <translation>Rechercher des artic&amp;les</translation>
    </message>
    <message>
        <source>Filter red l&amp;ines…</source>
        <translation>&amp;Filtrer les lignes rouges…</translation>
    </message>
    <message>
        <source>Clear filt&amp;er</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>&amp;What can be done here</source>
        <translation>Que faire &amp;ici</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Résumé</translation>
    </message>
    <message>
        <source>&amp;Key actors</source>
        <translation>Acteurs &amp;clés</translation>
    </message>
    <message>
        <source>&amp;Red lines</source>
        <translation>&amp;Lignes rouges</translation>
    </message>
    <message>
        <source>Show or hide the &amp;article</source>
        <translation>Afficher ou masquer l’&amp;article</translation>
    </message>
    <message>
        <source>Lines left &amp;out</source>
        <translation>Li&amp;gnes écartées</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>S&amp;horter summary</source>
        <translation>Résumé plus c&amp;ourt</translation>
    </message>
    <message>
        <source>&amp;Longer summary</source>
        <translation>Résumé plus lo&amp;ng</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texte plus gran&amp;d</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Texte plus petit</translation>
    </message>
    <message>
        <source>Normal te&amp;xt size</source>
        <translation>Taille nor&amp;male du texte</translation>
    </message>
    <message>
        <source>Show or hide the l&amp;ist</source>
        <translation>Afficher ou mas&amp;quer la liste</translation>
    </message>
    <message>
        <source>Sort th&amp;e list</source>
        <translation>Tr&amp;ier la liste</translation>
    </message>
    <message>
        <source>List onl&amp;y</source>
        <translation>N’affich&amp;er que</translation>
    </message>
    <message>
        <source>Stop readin&amp;g this</source>
        <translation>Arrêter la lecture de cet &amp;article</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Pre&amp;vious article</source>
        <translation>Article &amp;précédent</translation>
    </message>
    <message>
        <source>Ne&amp;xt article</source>
        <translation>Article &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Next place</source>
        <translation>Passage suiva&amp;nt</translation>
    </message>
    <message>
        <source>&amp;Previous place</source>
        <translation>Passag&amp;e précédent</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Read again what &amp;failed</source>
        <translation>Relire les é&amp;checs</translation>
    </message>
    <message>
        <source>Pa&amp;use reading, or go on</source>
        <translation>Suspendre ou reprendre la &amp;lecture</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Arrêter la lec&amp;ture</translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Take back corrections</source>
        <translation>Ann&amp;uler les corrections</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rticle</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>&amp;About Redline Desk</source>
        <translation>À &amp;propos de Redline Desk</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>{mentions}, salience {salience}</source>
        <translation>{mentions}, importance {salience}</translation>
    </message>
    <message>
        <source>also {}</source>
        <translation>aussi {}</translation>
    </message>
    <message>
        <source>Condition: {}.</source>
        <translation>Condition&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Consequence: {}.</source>
        <translation>Conséquence&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{speaker} to {addressee}: {words}</source>
        <translation>{speaker} à {addressee}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{speaker}: {words}</source>
        <translation>{speaker}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>To {addressee}: {words}</source>
        <translation>À {addressee}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{kind}: you said so</source>
        <translation>{kind}&#xa0;: selon vous</translation>
    </message>
    <message>
        <source>{kind}, {strength}: {confidence} sure</source>
        <translation>{kind}, {strength}&#xa0;: sûr à {confidence}</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionner</translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation>Les plus sévères d’abord</translation>
    </message>
    <message>
        <source>As in the article</source>
        <translation>Comme dans l’article</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Said to</source>
        <translation>Adressé à</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Only by {}</source>
        <translation>Seulement de {}</translation>
    </message>
    <message>
        <source>Only to {}</source>
        <translation>Seulement à {}</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Menace</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Sévère</translation>
    </message>
    <message>
        <source>All strengths</source>
        <translation>Tous les degrés</translation>
    </message>
    <message>
        <source>Firm and strong</source>
        <translation>Fermes et sévères</translation>
    </message>
    <message>
        <source>Strong only</source>
        <translation>Sévères seulement</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Finding actors…</source>
        <translation>Recherche des acteurs…</translation>
    </message>
    <message>
        <source>Finding keywords…</source>
        <translation>Recherche des mots-clés…</translation>
    </message>
    <message>
        <source>Summarizing…</source>
        <translation>Résumé en cours…</translation>
    </message>
    <message>
        <source>Looking for red lines…</source>
        <translation>Recherche des lignes rouges…</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 phrase</translation>
    </message>
    <message>
        <source>{} sentences</source>
        <translation>{} phrases</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message>
        <source>{} words</source>
        <translation>{} mots</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Share of the article</source>
        <translation>Part de l’article</translation>
    </message>
    <message>
        <source>1 red line</source>
        <translation>1 ligne rouge</translation>
    </message>
    <message>
        <source>{} red lines</source>
        <translation>{} lignes rouges</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 mention</translation>
    </message>
    <message>
        <source>{} mentions</source>
        <translation>{} mentions</translation>
    </message>
    <message>
        <source>1 line left out</source>
        <translation>1 ligne écartée</translation>
    </message>
    <message>
        <source>{} lines left out</source>
        <translation>{} lignes écartées</translation>
    </message>
    <message>
        <source>The article is too long for {}: ranked by Balanced.</source>
        <translation>L’article est trop long pour {}&#xa0;: classé par «&#xa0;Équilibrée&#xa0;».</translation>
    </message>
    <message>
        <source>Basic: this language is not learned yet.</source>
        <translation>Simple&#xa0;: cette langue n’est pas encore apprise.</translation>
    </message>
    <message>
        <source>{} · by you</source>
        <translation>{} · par vous</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibrée</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Ordre d’ajout</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Title A–Z</source>
        <translation>Titre A–Z</translation>
    </message>
    <message>
        <source>Most red lines</source>
        <translation>Plus de lignes rouges</translation>
    </message>
    <message>
        <source>Strongest lines</source>
        <translation>Lignes les plus sévères</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>Newest first, by the articles’ dates</source>
        <translation>Les plus récents d’abord, selon la date des articles</translation>
    </message>
    <message>
        <source>Most red lines first</source>
        <translation>Le plus de lignes rouges d’abord</translation>
    </message>
    <message>
        <source>Strongest red lines first</source>
        <translation>Lignes rouges les plus sévères d’abord</translation>
    </message>
    <message>
        <source>By state: failed, not read, done</source>
        <translation>Par état&#xa0;: en échec, non lus, terminés</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>With red lines</source>
        <translation>Avec des lignes rouges</translation>
    </message>
    <message>
        <source>Strong red lines</source>
        <translation>Lignes rouges sévères</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Not read again: {}</source>
        <translation>Pas relu : {}</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>{}, {} strong</source>
        <translation>{}, sévères&#xa0;: {}</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{}&#xa0;%</translation>
    </message>
    <message>
        <source>no red lines</source>
        <translation>aucune ligne rouge</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>{} articles</source>
        <translation>{} articles</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>{} files</source>
        <translation>{} fichiers</translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation>environ {} s</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>environ {} min</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>Ce fichier n’existe plus.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted. Drop it here from its new place.</source>
        <translation>Il a été déplacé, renommé ou supprimé. Déposez-le ici depuis son nouvel emplacement.</translation>
    </message>
    <message>
        <source>This file may not be read.</source>
        <translation>La lecture de ce fichier n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Change its permissions in its folder, then try again.</source>
        <translation>Modifiez ses droits d’accès dans son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Redline Desk can&apos;t read {} yet.</source>
        <translation>Redline Desk ne lit pas encore {}.</translation>
    </message>
    <message>
        <source>Redline Desk never goes online.</source>
        <translation>Redline Desk ne se connecte jamais à Internet.</translation>
    </message>
    <message>
        <source>Save the page and drop the file.</source>
        <translation>Enregistrez la page et déposez le fichier.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>There is nothing in it to read.</source>
        <translation>Il n’y a rien à y lire.</translation>
    </message>
    <message>
        <source>This file holds pictures only, no text.</source>
        <translation>Ce fichier ne contient que des images, pas de texte.</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) on it, then drop it here again.</source>
        <translation>Soumettez-le à une reconnaissance de texte (OCR), puis déposez-le de nouveau ici.</translation>
    </message>
    <message>
        <source>This file needs a password.</source>
        <translation>Ce fichier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Save a copy without one and open that.</source>
        <translation>Enregistrez une copie sans mot de passe et ouvrez-la.</translation>
    </message>
    <message>
        <source>Reading took too long and was stopped.</source>
        <translation>La lecture prenait trop de temps et a été arrêtée.</translation>
    </message>
    <message>
        <source>Try again, save the article as text, or allow more time in the settings.</source>
        <translation>Réessayez, enregistrez l’article en texte, ou accordez plus de temps dans les paramètres.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Ce fichier est endommagé.</translation>
    </message>
    <message>
        <source>Try to save it again from where it came.</source>
        <translation>Essayez de l’enregistrer à nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>Something went wrong with this article.</source>
        <translation>Un problème est survenu avec cet article.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Save it as .docx or PDF, then drop that.</source>
        <translation>Enregistrez-le en .docx ou en PDF, puis déposez ce fichier.</translation>
    </message>
    <message>
        <source>Save it as PDF, then drop that.</source>
        <translation>Enregistrez-le en PDF, puis déposez ce fichier.</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) on it, then drop the text.</source>
        <translation>Soumettez-le à une reconnaissance de texte (OCR), puis déposez le texte.</translation>
    </message>
    <message>
        <source>Unpack it and drop what is in it.</source>
        <translation>Décompressez-le et déposez son contenu.</translation>
    </message>
    <message>
        <source>Have it written down as text, then drop that.</source>
        <translation>Faites-le transcrire, puis déposez le texte.</translation>
    </message>
    <message>
        <source>Open the frame that holds the article, save that and drop it here.</source>
        <translation>Ouvrez le cadre qui contient l’article, enregistrez-le et déposez-le ici.</translation>
    </message>
    <message>
        <source>There is no article in it.</source>
        <translation>Il ne contient pas d’article.</translation>
    </message>
    <message>
        <source>Save the article as text or as a web page, then drop that.</source>
        <translation>Enregistrez l’article en texte ou en page web, puis déposez ce fichier.</translation>
    </message>
    <message>
        <source>Split it, or copy the part that you need and paste it here.</source>
        <translation>Divisez-le, ou copiez la partie utile et collez-la ici.</translation>
    </message>
    <message>
        <source>Allow more in the settings, or copy the part that you need and paste it here.</source>
        <translation>Accordez plus dans les paramètres, ou copiez la partie utile et collez-la ici.</translation>
    </message>
    <message>
        <source>This file is too big (over {} words).</source>
        <translation>Ce fichier est trop gros (plus de {} mots).</translation>
    </message>
    <message>
        <source>This file is too big (over {} MB when unpacked).</source>
        <translation>Ce fichier est trop gros (plus de {} Mo une fois décompressé).</translation>
    </message>
    <message>
        <source>This file takes too much memory to read (over {} MB).</source>
        <translation>La lecture de ce fichier demande trop de mémoire (plus de {} Mo).</translation>
    </message>
    <message>
        <source>This file is too big (over {} MB).</source>
        <translation>Ce fichier est trop gros (plus de {} Mo).</translation>
    </message>
    <message>
        <source>This file is too big.</source>
        <translation>Ce fichier est trop gros.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Arménien</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danois</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Géorgien</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norvégien (bokmål)</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Sentences dense with frequent words: good for technical texts.</source>
        <translation>Phrases denses en mots fréquents&#xa0;: bien pour les textes techniques.</translation>
    </message>
    <message>
        <source>Sentences near headings and with the title&apos;s words: good for essays and speeches.</source>
        <translation>Phrases proches des intertitres ou reprenant le titre&#xa0;: bien pour les essais et les discours.</translation>
    </message>
    <message>
        <source>Sentences that carry the main topics: good for texts with several subjects.</source>
        <translation>Phrases qui portent les thèmes principaux&#xa0;: bien pour les textes à plusieurs sujets.</translation>
    </message>
    <message>
        <source>Sentences that many others resemble: good for reports on one subject.</source>
        <translation>Phrases auxquelles beaucoup d’autres ressemblent&#xa0;: bien pour les textes sur un seul sujet.</translation>
    </message>
    <message>
        <source>Sentences that share the most words with others: good for long, even texts.</source>
        <translation>Phrases qui partagent le plus de mots avec d’autres&#xa0;: bien pour les textes longs et réguliers.</translation>
    </message>
    <message>
        <source>Sentences that together use words as the article does: good for a fair sample.</source>
        <translation>Phrases qui, ensemble, emploient les mots comme l’article&#xa0;: bien pour un échantillon fidèle.</translation>
    </message>
    <message>
        <source>Sentences with the most links to all others: long and thorough.</source>
        <translation>Phrases les plus liées à toutes les autres&#xa0;: long et complet.</translation>
    </message>
    <message>
        <source>Short sentences full of frequent words: good for a quick impression.</source>
        <translation>Phrases courtes pleines de mots fréquents&#xa0;: bien pour un aperçu rapide.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamoul</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>The article&apos;s own opening: right for short agency news.</source>
        <translation>Le début même de l’article&#xa0;: juste pour les dépêches d’agence.</translation>
    </message>
    <message>
        <source>The best choice for news: the words that readers keep, said once.</source>
        <translation>Le meilleur choix pour l’actualité&#xa0;: les mots que l’on retient, dits une seule fois.</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>une archive 7-Zip</translation>
    </message>
    <message>
        <source>a BMP image</source>
        <translation>une image BMP</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>un document DjVu</translation>
    </message>
    <message>
        <source>a FLAC recording</source>
        <translation>un enregistrement FLAC</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>a HEIC image</source>
        <translation>une image HEIC</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>un livre Kindle</translation>
    </message>
    <message>
        <source>a Matroska film</source>
        <translation>un film Matroska</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a Palm book</source>
        <translation>un livre Palm</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>un fichier PostScript</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>une présentation PowerPoint</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>une image TIFF</translation>
    </message>
    <message>
        <source>a WAV recording</source>
        <translation>un enregistrement WAV</translation>
    </message>
    <message>
        <source>a WebP image</source>
        <translation>une image WebP</translation>
    </message>
    <message>
        <source>a Windows Write document</source>
        <translation>un document Windows Write</translation>
    </message>
    <message>
        <source>a Windows help file</source>
        <translation>un fichier d’aide Windows</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un document Word</translation>
    </message>
    <message>
        <source>a WordPerfect document</source>
        <translation>un document WordPerfect</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>une archive ZIP</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>une archive Zstandard</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>une archive bzip2</translation>
    </message>
    <message>
        <source>a cabinet archive</source>
        <translation>une archive Cabinet</translation>
    </message>
    <message>
        <source>a command: “{0}”</source>
        <translation>un ordre&#xa0;: «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a device or pipe</source>
        <translation>un périphérique ou un tube</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>une police de caractères</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>une archive gzip</translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation>une boîte aux lettres</translation>
    </message>
    <message>
        <source>a page of frames</source>
        <translation>une page de cadres</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a property list</source>
        <translation>une liste de propriétés</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>une archive tar</translation>
    </message>
    <message>
        <source>adds background</source>
        <translation>apporte le contexte</translation>
    </message>
    <message>
        <source>an AVI film</source>
        <translation>un film AVI</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>une image AVIF</translation>
    </message>
    <message>
        <source>an Apple Pages document</source>
        <translation>un document Apple Pages</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>un livre EPUB</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>un classeur Excel</translation>
    </message>
    <message>
        <source>an MHTML page</source>
        <translation>une page MHTML</translation>
    </message>
    <message>
        <source>an MP3 recording</source>
        <translation>un enregistrement MP3</translation>
    </message>
    <message>
        <source>an MPEG-4 film or recording</source>
        <translation>un film ou un enregistrement MPEG-4</translation>
    </message>
    <message>
        <source>an MPEG-4 recording</source>
        <translation>un enregistrement MPEG-4</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <translation>un enregistrement Ogg</translation>
    </message>
    <message>
        <source>an OpenDocument drawing</source>
        <translation>un dessin OpenDocument</translation>
    </message>
    <message>
        <source>an OpenDocument presentation</source>
        <translation>une présentation OpenDocument</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet</source>
        <translation>un classeur OpenDocument</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>un texte OpenDocument</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation>un message Outlook</translation>
    </message>
    <message>
        <source>an XPS document</source>
        <translation>un document XPS</translation>
    </message>
    <message>
        <source>an e-mail message</source>
        <translation>un courriel</translation>
    </message>
    <message>
        <source>an encrypted Office document</source>
        <translation>un document Office chiffré</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>une icône</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls)</source>
        <translation>un ancien classeur Excel (.xls)</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un ancien document Office</translation>
    </message>
    <message>
        <source>an old PowerPoint presentation (.ppt)</source>
        <translation>une ancienne présentation PowerPoint (.ppt)</translation>
    </message>
    <message>
        <source>an old Word document (.doc)</source>
        <translation>un ancien document Word (.doc)</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>une archive xz</translation>
    </message>
    <message>
        <source>by place and frequent words alone: this language is not learned yet</source>
        <translation>d’après la place et les mots fréquents seulement&#xa0;: cette langue n’est pas encore apprise</translation>
    </message>
    <message>
        <source>holds the words that matter most</source>
        <translation>contient les mots les plus importants</translation>
    </message>
    <message>
        <source>holds words that matter most here: {0}, {1}, {2}</source>
        <translation>contient des mots importants ici&#xa0;: {0}, {1}, {2}</translation>
    </message>
    <message>
        <source>its wording as a whole</source>
        <translation>sa formulation dans l’ensemble</translation>
    </message>
    <message>
        <source>names the main actors</source>
        <translation>nomme les acteurs principaux</translation>
    </message>
    <message>
        <source>names {0}</source>
        <translation>nomme {0}</translation>
    </message>
    <message>
        <source>names {0} and {1}</source>
        <translation>nomme {0} et {1}</translation>
    </message>
    <message>
        <source>not part of the story</source>
        <translation>ne fait pas partie de l’article</translation>
    </message>
    <message>
        <source>on a condition</source>
        <translation>sous condition</translation>
    </message>
    <message>
        <source>opens the story</source>
        <translation>ouvre l’article</translation>
    </message>
    <message>
        <source>said before, word for word</source>
        <translation>déjà dit, mot pour mot</translation>
    </message>
    <message>
        <source>says what will or must be done: “{0}”</source>
        <translation>dit ce qui sera ou doit être fait&#xa0;: «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>takes up the headline</source>
        <translation>reprend le titre</translation>
    </message>
    <message>
        <source>the text is too long for this method ({0}): ranked by the default one</source>
        <translation>le texte est trop long pour cette méthode ({0})&#xa0;: classé par la méthode par défaut</translation>
    </message>
    <message>
        <source>this type of file</source>
        <translation>ce type de fichier</translation>
    </message>
    <message>
        <source>words of {0}: “{1}”</source>
        <translation>termes du groupe {0}&#xa0;: «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>“{0}” + {1}</source>
        <translation>«&#xa0;{0}&#xa0;» + {1}</translation>
    </message>
</context>
<context>
    <name>AboutBox</name>
    <message>
        <source>About Redline Desk</source>
        <translation>À propos de Redline Desk</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Redline Desk {}</source>
        <translation>Redline Desk {}</translation>
    </message>
    <message>
        <source>Summaries, key actors and red lines of news articles, each one click from its place.</source>
        <translation>Résumés, acteurs clés et lignes rouges d’articles de presse, à un clic de leur place dans le texte.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: nothing is fetched, and nothing is sent.</source>
        <translation>Tout reste sur cet ordinateur&#xa0;: rien n’est téléchargé, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence; what it is made of is listed under Licences.</source>
        <translation>Logiciel libre sous licence MIT&#xa0;; ses composants sont énumérés sous «&#xa0;Licences&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing can be saved here: the list is gone when you close.</source>
        <translation>Rien ne peut être enregistré ici&#xa0;: la liste sera perdue à la fermeture.</translation>
    </message>
    <message>
        <source>Your articles, results and settings are kept in:</source>
        <translation>Vos articles, résultats et paramètres sont conservés dans&#xa0;:</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Versions and system, for a report of a mistake; no names of files</source>
        <translation>Versions et système, pour signaler un problème&#xa0;; aucun nom de fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ActorsPane</name>
    <message>
        <source>Key actors</source>
        <translation>Acteurs clés</translation>
    </message>
    <message>
        <source>Kinds of actors</source>
        <translation>Types d’acteurs</translation>
    </message>
    <message>
        <source>Not offered for this language yet.</source>
        <translation>Pas encore disponible pour cette langue.</translation>
    </message>
    <message>
        <source>No people, organizations or places found.</source>
        <translation>Aucune personne, organisation ni lieu trouvé.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>Afficher dans l’article</translation>
    </message>
</context>
<context>
    <name>AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>For another language the window opens anew.</source>
        <translation>Pour une autre langue, la fenêtre s’ouvre à nouveau.</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Reading {number} of {total} – Redline Desk</source>
        <translation>Lecture de {number} sur {total} – Redline Desk</translation>
    </message>
</context>
<context>
    <name>BatchFooter</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop reading (Ctrl+.)</source>
        <translation>Arrêter la lecture (Ctrl+.)</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Suspendre la lecture</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show what failed</source>
        <translation>Afficher les échecs</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Read again what failed in this batch</source>
        <translation>Relire ce qui a échoué dans ce lot</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading {number} of {total}</source>
        <translation>Lecture de {number} sur {total}</translation>
    </message>
    <message>
        <source>Paused at {number} of {total}</source>
        <translation>En pause à {number} sur {total}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>encore {}</translation>
    </message>
    <message>
        <source>{} read</source>
        <translation>{} lus</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Reprendre la lecture</translation>
    </message>
    <message>
        <source>{} failed</source>
        <translation>{} en échec</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>{}: {}, {}</source>
        <translation>{}&#xa0;: {}, {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>Everything is shown again</source>
        <translation>Tout est de nouveau affiché</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Show article</source>
        <translation>Afficher l’article</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Take out of the summary</source>
        <translation>Retirer du résumé</translation>
    </message>
    <message>
        <source>Take into the summary</source>
        <translation>Ajouter au résumé</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Mark as red line</source>
        <translation>Marquer comme ligne rouge</translation>
    </message>
    <message>
        <source>Not a red line</source>
        <translation>Pas une ligne rouge</translation>
    </message>
    <message>
        <source>Is the same as</source>
        <translation>Est identique à</translation>
    </message>
    <message>
        <source>Is somebody else</source>
        <translation>Est quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name of {}:</source>
        <translation>Nom de {}&#xa0;:</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop to add {}</source>
        <translation>Déposez pour ajouter {}</translation>
    </message>
    <message>
        <source>Redline Desk never goes online: save the page and drop the file</source>
        <translation>Redline Desk ne se connecte jamais&#xa0;: enregistrez la page et déposez le fichier</translation>
    </message>
    <message>
        <source>Drop to read this text</source>
        <translation>Déposez pour lire ce texte</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No articles yet</source>
        <translation>Pas encore d’articles</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Coller du texte</translation>
    </message>
    <message>
        <source>Try the sample article</source>
        <translation>Essayer l’article d’exemple</translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation>Déposez des articles ici</translation>
    </message>
    <message>
        <source>See what each one says, who matters, and what was threatened, demanded or ruled out.</source>
        <translation>Voyez ce que dit chacun, qui compte, et ce qui est menacé, exigé ou exclu.</translation>
    </message>
    <message>
        <source>Tip: copy text anywhere, then press Ctrl+V here.</source>
        <translation>Astuce&#xa0;: copiez du texte n’importe où, puis appuyez ici sur Ctrl+V.</translation>
    </message>
    <message>
        <source>Text, PDF, Word, web pages, e-mail and e-books. Whole folders too.</source>
        <translation>Texte, PDF, Word, pages web, courriels et livres numériques. Des dossiers entiers aussi.</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Tout reste sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ErrandFooter</name>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’exportation</translation>
    </message>
    <message>
        <source>Stop (Ctrl+.)</source>
        <translation>Arrêter (Ctrl+.)</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>As text…</source>
        <translation>En texte…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>En JSON…</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>None of these articles has been read yet.</source>
        <translation>Aucun de ces articles n’a encore été lu.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exporter dans un dossier</translation>
    </message>
    <message>
        <source>Exported to {}</source>
        <translation>Exporté vers {}</translation>
    </message>
    <message>
        <source>This article is no longer there.</source>
        <translation>Cet article n’est plus là.</translation>
    </message>
    <message>
        <source>Exporting {} of {}</source>
        <translation>Exportation de {} sur {}</translation>
    </message>
    <message>
        <source>Stopped: {} exported into {}</source>
        <translation>Arrêté&#xa0;: {} exportés dans {}</translation>
    </message>
    <message>
        <source>{} exported into {}</source>
        <translation>{} exportés dans {}</translation>
    </message>
    <message>
        <source>{}: cannot be written ({})</source>
        <translation>{}&#xa0;: écriture impossible ({})</translation>
    </message>
</context>
<context>
    <name>FailedPage</name>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>This article has not been read.</source>
        <translation>Cet article n’a pas été lu.</translation>
    </message>
    <message>
        <source>Reading was stopped before it was done.</source>
        <translation>La lecture a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Lire maintenant</translation>
    </message>
</context>
<context>
    <name>FirstHint</name>
    <message>
        <source>Click anything to see where the article says it.</source>
        <translation>Cliquez sur un élément pour voir où l’article le dit.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide to Redline Desk</source>
        <translation>Guide de Redline Desk</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>Happenings</name>
    <message>
        <source>Your articles could not be saved: {}</source>
        <translation>Vos articles n’ont pas pu être enregistrés&#xa0;: {}</translation>
    </message>
    <message>
        <source>Reading has come to a halt. Start Redline Desk again to go on.</source>
        <translation>La lecture s’est interrompue. Relancez Redline Desk pour continuer.</translation>
    </message>
    <message>
        <source>The list could not be read and starts anew. The old one was kept as {}.</source>
        <translation>La liste n’a pas pu être lue et repart de zéro. L’ancienne a été conservée sous {}.</translation>
    </message>
    <message>
        <source>Nothing can be saved here: the list is gone when you close.</source>
        <translation>Rien ne peut être enregistré ici&#xa0;: la liste sera perdue à la fermeture.</translation>
    </message>
    <message>
        <source>{} skipped: hidden, or of a type that can&apos;t be read yet.</source>
        <translation>{} ignorés&#xa0;: cachés, ou d’un type encore illisible.</translation>
    </message>
    <message>
        <source>There is nothing to read in this folder.</source>
        <translation>Il n’y a rien à lire dans ce dossier.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Article details</source>
        <translation>Détails de l’article</translation>
    </message>
    <message>
        <source>Show or hide them in the article</source>
        <translation>Les afficher ou les masquer dans l’article</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} et {} autres</translation>
    </message>
    <message>
        <source>{} min read</source>
        <translation>{} min de lecture</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is no text to paste.</source>
        <translation>Il n’y a pas de texte à coller.</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Ouvrir des articles</translation>
    </message>
    <message>
        <source>Articles ({})</source>
        <translation>Articles ({})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Ouvrir un dossier d’articles</translation>
    </message>
</context>
<context>
    <name>KeywordRow</name>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>This language is not learned yet: frequent words and phrases.</source>
        <translation>Cette langue n’est pas encore apprise&#xa0;: mots et expressions fréquents.</translation>
    </message>
    <message>
        <source>Number {} in the ranking, {}</source>
        <translation>Rang {} du classement, {}</translation>
    </message>
    <message>
        <source>{} more keywords</source>
        <translation>{} autres mots-clés</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Écarter cette ligne</translation>
    </message>
    <message>
        <source>Bring this line back</source>
        <translation>Rétablir cette ligne</translation>
    </message>
    <message>
        <source>Hide lines left out</source>
        <translation>Masquer les lignes écartées</translation>
    </message>
    <message>
        <source>Show lines left out</source>
        <translation>Afficher les lignes écartées</translation>
    </message>
</context>
<context>
    <name>LeftOutBar</name>
    <message>
        <source>Lines left out</source>
        <translation>Lignes écartées</translation>
    </message>
    <message>
        <source>Bring all back</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>{}, shown in grey. + brings a line back, − leaves one out.</source>
        <translation>{}, en gris. + rétablit une ligne, − en écarte une.</translation>
    </message>
    <message>
        <source>Nothing is left out. − leaves a line out.</source>
        <translation>Rien n’est écarté. − écarte une ligne.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>condition</source>
        <translation>condition</translation>
    </message>
    <message>
        <source>consequence</source>
        <translation>conséquence</translation>
    </message>
    <message>
        <source>If this happens (condition), then that follows (consequence).</source>
        <translation>Si ceci arrive (condition), cela s’ensuit (conséquence).</translation>
    </message>
</context>
<context>
    <name>LengthControl</name>
    <message>
        <source>Length of the summary</source>
        <translation>Longueur du résumé</translation>
    </message>
    <message>
        <source>Count sentences, words or the share of the article</source>
        <translation>Compter les phrases, les mots ou la part de l’article</translation>
    </message>
</context>
<context>
    <name>LineSwitches</name>
    <message>
        <source>You brought this line back. Click to leave it out again.</source>
        <translation>Vous avez rétabli cette ligne. Cliquez pour l’écarter à nouveau.</translation>
    </message>
    <message>
        <source>You left this line out. Click to bring it back.</source>
        <translation>Vous avez écarté cette ligne. Cliquez pour la rétablir.</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Écarter cette ligne</translation>
    </message>
    <message>
        <source>Bring this line back</source>
        <translation>Rétablir cette ligne</translation>
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
        <translation>{} retirés. Ctrl+Z les ramène.</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionner</translation>
    </message>
    <message>
        <source>{} – Redline Desk</source>
        <translation>{} – Redline Desk</translation>
    </message>
    <message>
        <source>Changed. Ctrl+Z takes it back.</source>
        <translation>Modifié. Ctrl+Z l’annule.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Red lines and marked places in the whole article</source>
        <translation>Lignes rouges et passages marqués dans tout l’article</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Hide article</source>
        <translation>Masquer l’article</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>ReadingGroup</name>
    <message>
        <source>Reading files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{}&#xa0;s</translation>
    </message>
    <message>
        <source>Lar&amp;gest file</source>
        <translation>Plus gros &amp;fichier</translation>
    </message>
    <message>
        <source>Longest t&amp;ime</source>
        <translation>&amp;Durée maximale</translation>
    </message>
    <message>
        <source>Most memor&amp;y</source>
        <translation>Mém&amp;oire maximale</translation>
    </message>
    <message>
        <source>A file that needs more is refused. This counts from the next file on.</source>
        <translation>Un fichier qui demande plus est refusé. Cela vaut dès le prochain fichier.</translation>
    </message>
</context>
<context>
    <name>RedLineSigns</name>
    <message>
        <source>Also a red line: click to see its card</source>
        <translation>Aussi une ligne rouge&#xa0;: cliquez pour voir sa fiche</translation>
    </message>
</context>
<context>
    <name>RedLinesPane</name>
    <message>
        <source>Red lines</source>
        <translation>Lignes rouges</translation>
    </message>
    <message>
        <source>Filter red lines</source>
        <translation>Filtrer les lignes rouges</translation>
    </message>
    <message>
        <source>Kinds of red lines</source>
        <translation>Types de lignes rouges</translation>
    </message>
    <message>
        <source>Ask for this no longer</source>
        <translation>Ne plus filtrer ainsi</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûres</translation>
    </message>
    <message>
        <source>Only what is almost certainly a red line</source>
        <translation>Seulement ce qui est presque sûrement une ligne rouge</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>The best balance of found and right</source>
        <translation>Le meilleur équilibre entre trouvé et juste</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Everything that may be a red line</source>
        <translation>Tout ce qui peut être une ligne rouge</translation>
    </message>
    <message>
        <source>By {}</source>
        <translation>De {}</translation>
    </message>
    <message>
        <source>To {}</source>
        <translation>À {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>Not offered for this language yet.</source>
        <translation>Pas encore disponible pour cette langue.</translation>
    </message>
    <message>
        <source>No red lines like that.</source>
        <translation>Aucune ligne rouge de ce genre.</translation>
    </message>
    <message>
        <source>No red lines by or to {}.</source>
        <translation>Aucune ligne rouge de ou à {}.</translation>
    </message>
    <message>
        <source>No red lines by {}.</source>
        <translation>Aucune ligne rouge de {}.</translation>
    </message>
    <message>
        <source>No red lines to {}.</source>
        <translation>Aucune ligne rouge à {}.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show what is less sure: {}</source>
        <translation>Afficher ce qui est moins sûr&#xa0;: {}</translation>
    </message>
    <message>
        <source>No red lines found</source>
        <translation>Aucune ligne rouge trouvée</translation>
    </message>
    <message>
        <source>Nobody in this article sets a limit, threatens, warns, demands, refuses or pledges to respond.</source>
        <translation>Personne dans cet article ne fixe de limite, ne menace, n’avertit, n’exige, ne refuse ni ne s’engage à réagir.</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>Plus sévères</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Dans l’ordre</translation>
    </message>
    <message>
        <source>Order: {}</source>
        <translation>Ordre&#xa0;: {}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with speaker</source>
        <translation>Copier avec l’auteur</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>Afficher dans l’article</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation>Résumé copié</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Rechercher un raccourci</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open article files (Ctrl+O)</source>
        <translation>Ouvrir des fichiers d’articles (Ctrl+O)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Read the text on the clipboard (Ctrl+V)</source>
        <translation>Lire le texte du presse-papiers (Ctrl+V)</translation>
    </message>
    <message>
        <source>No article in the list fits. Esc shows all again.</source>
        <translation>Aucun article de la liste ne correspond. Échap réaffiche tout.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
</context>
<context>
    <name>Sifter</name>
    <message>
        <source>{}: {} of {}. Show all again.</source>
        <translation>{}&#xa0;: {} sur {}. Tout réafficher.</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Words of titles and texts</source>
        <translation>Mots des titres et des textes</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Trier la liste</translation>
    </message>
    <message>
        <source>Show all articles again (Esc)</source>
        <translation>Réafficher tous les articles (Échap)</translation>
    </message>
    <message>
        <source>Sorted: {}</source>
        <translation>Tri&#xa0;: {}</translation>
    </message>
    <message>
        <source>Filter: {}</source>
        <translation>Filtre&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>StoreGroup</name>
    <message>
        <source>Your articles</source>
        <translation>Vos articles</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Tout oublier…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Nothing can be saved here: the list is gone when you close.</source>
        <translation>Rien ne peut être enregistré ici&#xa0;: la liste sera perdue à la fermeture.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservés dans</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Place sur le disque</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>Tout oublier&#xa0;?</translation>
    </message>
    <message>
        <source>Your list with all its articles, reports and corrections will be gone, and so will your settings. This cannot be undone. The files that the articles came from stay where they are.</source>
        <translation>Votre liste, avec tous ses articles, rapports et corrections, sera perdue, de même que vos paramètres. C’est irréversible. Les fichiers d’où viennent les articles restent en place.</translation>
    </message>
</context>
<context>
    <name>SummaryGroup</name>
    <message>
        <source>Summaries</source>
        <translation>Résumés</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>L&amp;ength</source>
        <translation>Lon&amp;gueur</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>What you have chosen for an article stays with it.</source>
        <translation>Ce que vous avez choisi pour un article lui reste.</translation>
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
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Sentences of the summary</source>
        <translation>Phrases du résumé</translation>
    </message>
    <message>
        <source>There is nothing to summarize.</source>
        <translation>Il n’y a rien à résumer.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the sentences shown; with Shift, the title, too</source>
        <translation>Copier les phrases affichées&#xa0;; avec Maj, le titre aussi</translation>
    </message>
    <message>
        <source>Short article: shown in full.</source>
        <translation>Article court&#xa0;: affiché en entier.</translation>
    </message>
    <message>
        <source>How the sentences are chosen</source>
        <translation>Comment les phrases sont choisies</translation>
    </message>
    <message>
        <source>{method}: {line}</source>
        <translation>{method}&#xa0;: {line}</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>Also a red line</source>
        <translation>Aussi une ligne rouge</translation>
    </message>
    <message>
        <source>You took this sentence into the summary</source>
        <translation>Vous avez ajouté cette phrase au résumé</translation>
    </message>
    <message>
        <source>Number {} in the ranking</source>
        <translation>Rang {} du classement</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>Afficher dans l’article</translation>
    </message>
</context>
<context>
    <name>_Licences</name>
    <message>
        <source>What Redline Desk is made of</source>
        <translation>De quoi Redline Desk est fait</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
</TS>
