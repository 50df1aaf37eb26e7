<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Announced</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Breath {0} of {1}</source>
        <translation>Atemzug {0} von {1}</translation>
    </message>
    <message>
        <source>a ring that fills while you breathe in</source>
        <translation>ein Ring, der sich füllt, während du einatmest</translation>
    </message>
    <message>
        <source>a ring that fills while you breathe out</source>
        <translation>ein Ring, der sich füllt, während du ausatmest</translation>
    </message>
    <message>
        <source>a ring that fills while you pause</source>
        <translation>ein Ring, der sich in der Pause füllt</translation>
    </message>
    <message>
        <source>a ring that fills through the phase</source>
        <translation>ein Ring, der sich mit der Phase füllt</translation>
    </message>
    <message>
        <source>a balloon</source>
        <translation>ein Ballon</translation>
    </message>
    <message>
        <source>a disc</source>
        <translation>eine Scheibe</translation>
    </message>
    <message>
        <source>{0}, and {1} in it</source>
        <translation>{0}, darin {1}</translation>
    </message>
    <message>
        <source>Figure: {0}</source>
        <translation>Figur: {0}</translation>
    </message>
    <message>
        <source>Drill {0} of {1}</source>
        <translation>Übung {0} von {1}</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Einen Verlauf importieren</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabelle für ein Rechenblatt (*.csv)</translation>
    </message>
    <message>
        <source>Everything, for another machine (*.json)</source>
        <translation>Alles, für einen anderen Rechner (*.json)</translation>
    </message>
    <message>
        <source>Sessions written to {1}: {0}.</source>
        <translation>Einheiten nach {1} geschrieben: {0}.</translation>
    </message>
    <message>
        <source>Imported sessions: {0} added, {1} changed, {2} deleted, {3} known already.</source>
        <translation>Importierte Einheiten: {0} dazu, {1} geändert, {2} gelöscht, {3} schon bekannt.</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}.</source>
        <translation>{0} ist nicht zu gebrauchen: {1}.</translation>
    </message>
    <message>
        <source>{0} is neither a .csv nor a .json file; nothing was written.</source>
        <translation>{0} ist weder eine .csv- noch eine .json-Datei; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is no history to export yet.</source>
        <translation>Es gibt noch keinen Verlauf zum Exportieren.</translation>
    </message>
    <message>
        <source>{0} holds something else; it was left as it is.</source>
        <translation>In {0} steht etwas anderes; die Datei blieb, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>keine Einheit</translation>
    </message>
    <message>
        <source>Effort and pain, 0 to 10</source>
        <translation>Anstrengung und Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>MMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <comment>a day of the month: 23, in German 23.</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>week of {0} to {1}</source>
        <translation>Woche vom {0} bis {1}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Minuten pro Tag</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minuten pro Woche</translation>
    </message>
    <message>
        <source>Minutes a month</source>
        <translation>Minuten pro Monat</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h {1:02} min</source>
        <translation>{0} h {1:02} min</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Einheit</translation>
    </message>
    <message numerus="yes">
        <source>{0} sessions</source>
        <translation>
            <numerusform>{0} Einheit</numerusform>
            <numerusform>{0} Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>eine Antwort</translation>
    </message>
    <message numerus="yes">
        <source>mean of {0} answers</source>
        <translation>
            <numerusform>Mittel aus {0} Antwort</numerusform>
            <numerusform>Mittel aus {0} Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>niedriger</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>höher</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>{0} before the drills, {1} ({2} is further)</source>
        <translation>{0} vor den Übungen, {1} ({2} ist weiter)</translation>
    </message>
    <message>
        <source>shaded: measurement noise, ±{0} around the first three of all</source>
        <translation>hinterlegt: Messrauschen, ±{0} um die ersten drei von allen</translation>
    </message>
    <message>
        <source>last three of all against first three: {0} apart, {1} ({2})</source>
        <translation>letzte drei von allen gegen erste drei: {0} auseinander, {1} ({2})</translation>
    </message>
    <message>
        <source>last three of all against first three: {0} further, {1} (noise {2})</source>
        <translation>letzte drei von allen gegen erste drei: {0} weiter, {1} (Rauschen {2})</translation>
    </message>
    <message>
        <source>last three of all against first three: {0} less far, {1} (noise {2})</source>
        <translation>letzte drei von allen gegen erste drei: {0} weniger weit, {1} (Rauschen {2})</translation>
    </message>
    <message>
        <source>One more cold score is needed to say what lasts.</source>
        <translation>Es fehlt noch ein kalter Wert, um zu sagen, was bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>{0} more cold scores are needed to say what lasts.</source>
        <translation>
            <numerusform>Es fehlt noch {0} kalter Wert, um zu sagen, was bleibt.</numerusform>
            <numerusform>Es fehlen noch {0} kalte Werte, um zu sagen, was bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} before the drills, {1}</source>
        <translation>{0} vor den Übungen, {1}</translation>
    </message>
    <message>
        <source>No measure before the drills in this time.</source>
        <translation>In dieser Zeit keine Messung vor den Übungen.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0} on one day</source>
        <translation>{0} an einem Tag</translation>
    </message>
    <message numerus="yes">
        <source>{0} on {1} days</source>
        <translation>
            <numerusform>{0} an {1} Tag</numerusform>
            <numerusform>{0} an {1} Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Check-in</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>How hard was it?</source>
        <translation>Wie anstrengend war es?</translation>
    </message>
    <message>
        <source>0 no effort, 10 all you have</source>
        <translation>0 keine Anstrengung, 10 alles, was geht</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Pain now?</source>
        <translation>Schmerz jetzt?</translation>
    </message>
    <message>
        <source>0 none, 10 the worst there is</source>
        <translation>0 keiner, 10 der schlimmste überhaupt</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Did you feel it where you should?</source>
        <translation>Hast du es am richtigen Ort gespürt?</translation>
    </message>
    <message>
        <source>1 yes, 0 no.</source>
        <translation>1 ja, 0 nein.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, or elsewhere</source>
        <translation>Nein, oder anderswo</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Edit this check-in</source>
        <translation>Diesen Rückblick bearbeiten</translation>
    </message>
    <message>
        <source>Type what is missing or wrong; Enter goes on. Esc leaves it as it was.</source>
        <translation>Tippe, was fehlt oder falsch ist; Enter geht weiter. Esc lässt es, wie es war.</translation>
    </message>
    <message>
        <source>Pain around each drill</source>
        <translation>Schmerz um jede Übung</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>Counted tries</source>
        <translation>Gezählte Versuche</translation>
    </message>
    <message>
        <source>With spaces between; empty: not taken.</source>
        <translation>Mit Leerzeichen dazwischen; leer: nicht gemessen.</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>What to remember next time</source>
        <translation>Was du dir fürs nächste Mal merken willst</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Type a number; Enter or two seconds end it. Esc skips the rest.</source>
        <translation>Tippe eine Zahl; Enter oder zwei Sekunden beenden sie. Esc lässt den Rest aus.</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>{0} of {1} sets · {2} · {3} min of work</source>
        <translation>{0} von {1} Sätzen · {2} · {3} min aktiv</translation>
    </message>
    <message>
        <source>1 breath</source>
        <translation>1 Atemzug</translation>
    </message>
    <message numerus="yes">
        <source>{0} breaths</source>
        <translation>
            <numerusform>{0} Atemzug</numerusform>
            <numerusform>{0} Atemzüge</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>Pain before {0}</source>
        <translation>Schmerz vor {0}</translation>
    </message>
    <message>
        <source>Pain after {0}</source>
        <translation>Schmerz nach {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Here menus are made by installers, not by entries: there is nothing to install or remove.</source>
        <translation>Hier machen Installationsprogramme die Menüs, nicht Einträge: Es gibt nichts einzurichten oder zu entfernen.</translation>
    </message>
    <message>
        <source>The system knows no home folder for the entry: set HOME.</source>
        <translation>Das System kennt kein Benutzerverzeichnis für den Eintrag: Setze HOME.</translation>
    </message>
    <message>
        <source>Ninety is no longer in the menu.</source>
        <translation>Ninety steht nicht mehr im Menü.</translation>
    </message>
    <message>
        <source>Ninety was not in the menu.</source>
        <translation>Ninety stand nicht im Menü.</translation>
    </message>
    <message>
        <source>Ninety is in the menu: {0}</source>
        <translation>Ninety steht im Menü: {0}</translation>
    </message>
    <message>
        <source>No sessions yet.</source>
        <translation>Noch keine Einheiten.</translation>
    </message>
    <message>
        <source>about {0} min, of which {1} work</source>
        <translation>etwa {0} min, davon {1} aktiv</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>{0} of {1} sets</source>
        <translation>{0} von {1} Sätzen</translation>
    </message>
    <message>
        <source>There is no routine {0}; there are {1}.</source>
        <translation>Es gibt kein Programm {0}; es gibt {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>{0} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{0} is no good routine. {1}</source>
        <translation>{0} ist kein gültiges Programm. {1}</translation>
    </message>
    <message>
        <source>It goes beyond what Ninety ships:</source>
        <translation>Es geht über das hinaus, was Ninety mitbringt:</translation>
    </message>
    <message numerus="yes">
        <source>… and {0} more.</source>
        <translation>
            <numerusform>… und {0} weiteres.</numerusform>
            <numerusform>… und {0} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard to read from the floor, over {0} letters: {1}.</source>
        <translation>Vom Boden aus schwer zu lesen, über {0} Buchstaben: {1}.</translation>
    </message>
    <message>
        <source>the name {0} is not UTF-8</source>
        <translation>der Name {0} ist kein UTF-8</translation>
    </message>
    <message>
        <source>{0} goes beyond what Ninety ships; open it once in the window and confirm that.</source>
        <translation>{0} geht über das hinaus, was Ninety mitbringt; öffne das Programm einmal im Fenster und bestätige das.</translation>
    </message>
    <message>
        <source>1 drill</source>
        <translation>1 Übung</translation>
    </message>
    <message numerus="yes">
        <source>{0} drills</source>
        <translation>
            <numerusform>{0} Übung</numerusform>
            <numerusform>{0} Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of tones written to {1}</source>
        <translation>{0} an Tönen geschrieben nach {1}</translation>
    </message>
    <message>
        <source>{0} of tones and speech written to {1}</source>
        <translation>{0} an Tönen und Sprache geschrieben nach {1}</translation>
    </message>
    <message>
        <source>Nothing can be spoken into a file: {0}. Without --voice the tones are written.</source>
        <translation>In eine Datei kann nichts gesprochen werden: {0}. Ohne --voice werden die Töne geschrieben.</translation>
    </message>
    <message>
        <source>kept back: {0}</source>
        <translation>zurückgehalten: {0}</translation>
    </message>
    <message>
        <source>{0}, level {1}: {2}</source>
        <translation>{0}, Stufe {1}: {2}</translation>
    </message>
    <message>
        <source>{0} cannot be written</source>
        <translation>{0} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{0} holds something else than a cue log; it was left as it is.</source>
        <translation>In {0} steht etwas anderes als ein Protokoll der Zeichen; die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>A page on 1 session written to {0}</source>
        <translation>Eine Seite über 1 Einheit geschrieben nach {0}</translation>
    </message>
    <message numerus="yes">
        <source>A page on {0} sessions written to {1}</source>
        <translation>
            <numerusform>Eine Seite über {0} Einheit geschrieben nach {1}</numerusform>
            <numerusform>Eine Seite über {0} Einheiten geschrieben nach {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is no .pdf file; nothing was written.</source>
        <translation>{0} ist keine .pdf-Datei; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is no period from four weeks before to {0}.</source>
        <translation>Es gibt keinen Zeitraum von vier Wochen davor bis {0}.</translation>
    </message>
    <message>
        <source>There is no period from {0} to {1}.</source>
        <translation>Es gibt keinen Zeitraum von {0} bis {1}.</translation>
    </message>
    <message>
        <source>There is no history to report on yet.</source>
        <translation>Es gibt noch keinen Verlauf, über den zu berichten wäre.</translation>
    </message>
    <message>
        <source>1 session written to {0}</source>
        <translation>1 Einheit geschrieben nach {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} sessions written to {1}</source>
        <translation>
            <numerusform>{0} Einheit geschrieben nach {1}</numerusform>
            <numerusform>{0} Einheiten geschrieben nach {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session added, {0} changed, {1} deleted, {2} known already</source>
        <translation>1 Einheit dazugekommen, {0} geändert, {1} gelöscht, {2} schon bekannt</translation>
    </message>
    <message numerus="yes">
        <source>{0} sessions added, {1} changed, {2} deleted, {3} known already</source>
        <translation>
            <numerusform>{0} Einheit dazugekommen, {1} geändert, {2} gelöscht, {3} schon bekannt</numerusform>
            <numerusform>{0} Einheiten dazugekommen, {1} geändert, {2} gelöscht, {3} schon bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} cannot be imported</source>
        <translation>{0} kann nicht importiert werden</translation>
    </message>
    <message>
        <source>The history was kept as {0}</source>
        <translation>Der Verlauf wurde aufbewahrt als {0}</translation>
    </message>
    <message>
        <source>There is no history to keep yet.</source>
        <translation>Es gibt noch keinen Verlauf, der aufzubewahren wäre.</translation>
    </message>
    <message>
        <source>The history is as in {0}</source>
        <translation>Der Verlauf ist nun wie in {0}</translation>
    </message>
    <message>
        <source>The history is as in {0}; the one before was kept as {1}</source>
        <translation>Der Verlauf ist nun wie in {0}; der vorige wurde aufbewahrt als {1}</translation>
    </message>
    <message>
        <source>{0} cannot be restored</source>
        <translation>{0} kann nicht wiederhergestellt werden</translation>
    </message>
    <message>
        <source>{0} takes over six hours: too long for a sound file.</source>
        <translation>{0} dauert über sechs Stunden: zu lang für eine Tondatei.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Run scripts/run.sh: it installs what is missing, or says how.</source>
        <translation>Rufe scripts/run.sh auf: Es installiert, was fehlt, oder sagt wie.</translation>
    </message>
    <message>
        <source>Install the system&apos;s package that has what is missing.</source>
        <translation>Installiere das Paket des Systems, das das Fehlende enthält.</translation>
    </message>
    <message>
        <source>no display</source>
        <translation>kein Bildschirm</translation>
    </message>
    <message>
        <source>neither WAYLAND_DISPLAY nor DISPLAY is set</source>
        <translation>weder WAYLAND_DISPLAY noch DISPLAY ist gesetzt</translation>
    </message>
    <message>
        <source>Start Ninety from a desktop; sounds can be rendered to a file without one.</source>
        <translation>Starte Ninety auf einem Desktop; Töne lassen sich auch ohne ihn in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Qt does not come back from opening it</source>
        <translation>Qt kommt vom Öffnen nicht zurück</translation>
    </message>
    <message>
        <source>Qt ended without a word</source>
        <translation>Qt endete ohne ein Wort</translation>
    </message>
    <message>
        <source>Log out of the desktop and in again.</source>
        <translation>Melde dich am Desktop ab und wieder an.</translation>
    </message>
    <message>
        <source>sound device</source>
        <translation>Tongerät</translation>
    </message>
    <message>
        <source>it opens</source>
        <translation>es lässt sich öffnen</translation>
    </message>
    <message>
        <source>Switch a sound device or the sound server on; until then a session is only seen.</source>
        <translation>Schalte ein Tongerät oder den Tonserver ein; bis dahin ist eine Einheit nur zu sehen.</translation>
    </message>
    <message>
        <source>speech engine</source>
        <translation>Sprachausgabe</translation>
    </message>
    <message>
        <source>it speaks; sessions can be heard in words</source>
        <translation>sie spricht; Einheiten sind in Worten zu hören</translation>
    </message>
    <message>
        <source>The tones say everything. For a voice on Linux, install the packages speech-dispatcher and speech-dispatcher-espeak-ng.</source>
        <translation>Die Töne sagen alles. Für eine Stimme unter Linux installiere die Pakete speech-dispatcher und speech-dispatcher-espeak-ng.</translation>
    </message>
    <message>
        <source>End speech-dispatcher, or log out and in again; until then the tones say everything.</source>
        <translation>Beende speech-dispatcher oder melde dich ab und wieder an; bis dahin sagen die Töne alles.</translation>
    </message>
    <message>
        <source>Qt opens it</source>
        <translation>Qt öffnet ihn</translation>
    </message>
    <message>
        <source>Qt opens it ({0})</source>
        <translation>Qt öffnet ihn ({0})</translation>
    </message>
    <message>
        <source>nothing can be heard ({0})</source>
        <translation>nichts ist zu hören ({0})</translation>
    </message>
    <message>
        <source>nothing can be spoken ({0})</source>
        <translation>nichts kann gesprochen werden ({0})</translation>
    </message>
    <message>
        <source>session bus</source>
        <translation>Sitzungsbus</translation>
    </message>
    <message>
        <source>it answers</source>
        <translation>er antwortet</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keinen</translation>
    </message>
    <message>
        <source>this system has none</source>
        <translation>dieses System hat keinen</translation>
    </message>
    <message>
        <source>it does not answer, and is left alone</source>
        <translation>er antwortet nicht und wird in Ruhe gelassen</translation>
    </message>
    <message>
        <source>nobody listens there</source>
        <translation>dort hört niemand zu</translation>
    </message>
    <message>
        <source>it does not let Ninety in</source>
        <translation>er lässt Ninety nicht ein</translation>
    </message>
    <message>
        <source>its address is of a kind that Ninety does not know</source>
        <translation>seine Adresse ist von einer Art, die Ninety nicht kennt</translation>
    </message>
    <message>
        <source>Log out and in again. Until then Ninety works without keep-awake and media keys.</source>
        <translation>Melde dich ab und wieder an. Bis dahin arbeitet Ninety ohne Wachhalten und Medientasten.</translation>
    </message>
    <message>
        <source>a headset&apos;s buttons and media keys reach a session</source>
        <translation>Knöpfe eines Headsets und Medientasten erreichen eine Einheit</translation>
    </message>
    <message>
        <source>Any key, mouse button or clicker pauses a session as well.</source>
        <translation>Jede Taste, Maustaste oder Fernbedienung hält eine Einheit ebenso an.</translation>
    </message>
    <message>
        <source>keep-awake</source>
        <translation>Wachhalten</translation>
    </message>
    <message>
        <source>the machine stays awake while a session runs</source>
        <translation>der Rechner bleibt wach, solange eine Einheit läuft</translation>
    </message>
    <message>
        <source>there is no session bus to ask over</source>
        <translation>es gibt keinen Sitzungsbus, über den zu fragen wäre</translation>
    </message>
    <message>
        <source>the desktop does not answer</source>
        <translation>der Desktop antwortet nicht</translation>
    </message>
    <message>
        <source>the desktop offers no way</source>
        <translation>der Desktop bietet keinen Weg</translation>
    </message>
    <message>
        <source>Before a session, switch the screen saver and sleep mode off yourself.</source>
        <translation>Schalte Bildschirmschoner und Ruhezustand vor einer Einheit selbst ab.</translation>
    </message>
    <message>
        <source>menu entry</source>
        <translation>Menüeintrag</translation>
    </message>
    <message>
        <source>it is there and starts Ninety</source>
        <translation>er ist da und startet Ninety</translation>
    </message>
    <message>
        <source>it is not installed</source>
        <translation>er ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>The command launcher install puts it there.</source>
        <translation>Der Befehl launcher install richtet ihn ein.</translation>
    </message>
    <message>
        <source>the program that it starts is gone</source>
        <translation>das Programm, das er startet, ist weg</translation>
    </message>
    <message>
        <source>Run launcher install again, from where Ninety is now.</source>
        <translation>Rufe launcher install noch einmal auf, von dort, wo Ninety jetzt liegt.</translation>
    </message>
    <message>
        <source>menus are made by installers here</source>
        <translation>hier machen Installationsprogramme die Menüs</translation>
    </message>
    <message>
        <source>made at the first start</source>
        <translation>wird beim ersten Start angelegt</translation>
    </message>
    <message>
        <source>the disk is nearly full</source>
        <translation>der Datenträger ist fast voll</translation>
    </message>
    <message>
        <source>Make room on that disk.</source>
        <translation>Schaffe Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Give yourself the rights to it, or choose another folder with --data-dir.</source>
        <translation>Gib dir die Rechte daran oder wähle mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>it</source>
        <translation>er</translation>
    </message>
    <message>
        <source>it can be written to</source>
        <translation>es kann hineingeschrieben werden</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}</source>
        <translation>{0} ist nicht zu gebrauchen: {1}</translation>
    </message>
    <message>
        <source>no session was recorded yet</source>
        <translation>noch wurde keine Einheit aufgezeichnet</translation>
    </message>
    <message>
        <source>it is another program&apos;s database</source>
        <translation>es ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>it was written by a newer version of Ninety</source>
        <translation>eine neuere Fassung von Ninety hat sie geschrieben</translation>
    </message>
    <message>
        <source>it is whole</source>
        <translation>sie ist heil</translation>
    </message>
    <message>
        <source>The next start keeps it under another name and begins a new one.</source>
        <translation>Der nächste Start bewahrt sie unter anderem Namen auf und beginnt eine neue.</translation>
    </message>
    <message>
        <source>Move that file elsewhere, or choose another folder with --data-dir.</source>
        <translation>Die Datei woandershin verschieben oder mit --data-dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Use the newer version; this one leaves the file as it is.</source>
        <translation>Nimm die neuere Fassung; diese lässt die Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>Close other programs that use the file, and look at the rights to its folder.</source>
        <translation>Schließe andere Programme, die die Datei benutzen, und sieh nach den Rechten am Ordner.</translation>
    </message>
    <message>
        <source>nothing was changed yet</source>
        <translation>noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>they can be read</source>
        <translation>sie sind lesbar</translation>
    </message>
    <message>
        <source>the file makes no sense</source>
        <translation>die Datei ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>The defaults hold instead; the next change in the window writes the file anew.</source>
        <translation>Stattdessen gelten die Vorgaben; die nächste Änderung im Fenster schreibt die Datei neu.</translation>
    </message>
    <message>
        <source>display</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>keep awake</source>
        <translation>Wachhalten</translation>
    </message>
    <message>
        <source>media keys</source>
        <translation>Medientasten</translation>
    </message>
    <message>
        <source>launcher</source>
        <translation>Menüeintrag</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close other programs, and look again.</source>
        <translation>Schließe andere Programme und sieh noch einmal nach.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>NOT OK</source>
        <translation>FEHLT</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>↑ ↓ scroll · ← → the drill before, the next · Esc goes back</source>
        <translation>↑ ↓ blättern · ← → die Übung davor, die nächste · Esc geht zurück</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>Wie gut sie bekannt ist</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stellung</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>X on Today adds the other side, a set for each.</source>
        <translation>X auf „Heute“ nimmt die andere Seite dazu, mit je einem Satz.</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Du brauchst</translation>
    </message>
    <message>
        <source>You should feel</source>
        <translation>Das solltest du spüren</translation>
    </message>
    <message>
        <source>You should not feel</source>
        <translation>Das solltest du nicht spüren</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Häufige Fehler</translation>
    </message>
    <message>
        <source>Stop when</source>
        <translation>Aufhören bei</translation>
    </message>
    <message>
        <source>Hold any key for a second, or press D: the work ends at once.</source>
        <translation>Halte eine beliebige Taste eine Sekunde lang oder drücke D: Die Übung endet sofort.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>your level</source>
        <translation>deine Stufe</translation>
    </message>
    <message>
        <source>kept back by a safety answer</source>
        <translation>durch eine Sicherheitsantwort gesperrt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>no address known</source>
        <translation>keine Adresse bekannt</translation>
    </message>
    <message>
        <source>{0}  {1}</source>
        <translation>{0}  {1}</translation>
    </message>
    <message>
        <source>Basis: {0}</source>
        <translation>Grundlage: {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 Satz</translation>
    </message>
    <message numerus="yes">
        <source>{0} sets</source>
        <translation>
            <numerusform>{0} Satz</numerusform>
            <numerusform>{0} Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} repetitions a set</source>
        <translation>{0} Wiederholungen pro Satz</translation>
    </message>
    <message>
        <source>{0} breaths a set</source>
        <translation>{0} Atemzüge pro Satz</translation>
    </message>
    <message>
        <source>{0} in a first session</source>
        <translation>{0} in einer ersten Einheit</translation>
    </message>
    <message>
        <source>{0} s of rest</source>
        <translation>{0} s Ruhe</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>A routine has one drill or more.</source>
        <translation>Ein Programm hat mindestens eine Übung.</translation>
    </message>
    <message>
        <source>No other drill would be left: add one first.</source>
        <translation>Es bliebe keine andere Übung: Füge erst eine hinzu.</translation>
    </message>
    <message>
        <source>Another drill has this id.</source>
        <translation>Eine andere Übung hat diese Kennung.</translation>
    </message>
    <message>
        <source>Another phase has this name.</source>
        <translation>Eine andere Phase hat diesen Namen.</translation>
    </message>
    <message>
        <source>A drill has one phase or more.</source>
        <translation>Eine Übung hat mindestens eine Phase.</translation>
    </message>
    <message>
        <source>What ends a set may not shrink to nothing.</source>
        <translation>Was einen Satz beendet, darf nicht zu nichts schrumpfen.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>A routine file cannot say this.</source>
        <translation>Eine Programmdatei kann das nicht ausdrücken.</translation>
    </message>
    <message>
        <source>My drill</source>
        <translation>Meine Übung</translation>
    </message>
    <message>
        <source>Get into position.</source>
        <translation>Nimm die Stellung ein.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Ends a set</source>
        <translation>Beendet einen Satz</translation>
    </message>
    <message>
        <source>First-session doses at the start levels</source>
        <translation>Dosen der ersten Einheit auf den Anfangsstufen</translation>
    </message>
    <message>
        <source>Sets of every drill</source>
        <translation>Sätze jeder Übung</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>as set on Today</source>
        <translation>wie auf Heute gewählt</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Breaths a set</source>
        <translation>Atemzüge pro Satz</translation>
    </message>
    <message>
        <source>Repetitions a set</source>
        <translation>Wiederholungen pro Satz</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie sonst</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Changes after</source>
        <translation>Wechsel nach</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>Auf beiden Seiten</translation>
    </message>
    <message>
        <source>On one side only</source>
        <translation>Nur auf einer Seite</translation>
    </message>
    <message>
        <source>as the drill says</source>
        <translation>wie in der Übung</translation>
    </message>
    <message>
        <source>Set-up lines</source>
        <translation>Zeilen zum Aufbau</translation>
    </message>
    <message>
        <source>One a line. Empty: those of the drill.</source>
        <translation>Eine pro Zeile. Leer: die der Übung.</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Gesagte Zeile</translation>
    </message>
    <message>
        <source>Word in work</source>
        <translation>Wort beim Üben</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>both at once</source>
        <translation>beide zugleich</translation>
    </message>
    <message>
        <source>left only</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>right only</source>
        <translation>nur rechts</translation>
    </message>
    <message>
        <source>changing within a set</source>
        <translation>im Wechsel innerhalb des Satzes</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>nacheinander</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>lying</source>
        <translation>liegend</translation>
    </message>
    <message>
        <source>kneeling</source>
        <translation>kniend</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>stehend</translation>
    </message>
    <message>
        <source>breaths</source>
        <translation>Atemzüge</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a straw</source>
        <translation>einen Trinkhalm</translation>
    </message>
    <message>
        <source>a balloon</source>
        <translation>einen Ballon</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>pause after it</source>
        <translation>Pause danach</translation>
    </message>
    <message>
        <source>in and out</source>
        <translation>ein und aus</translation>
    </message>
    <message>
        <source>as it comes</source>
        <translation>wie es kommt</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>A drill needs a line or more that sets it up.</source>
        <translation>Eine Übung braucht mindestens eine Zeile, die sie aufbaut.</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Eine pro Zeile.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Gezählt in</translation>
    </message>
    <message>
        <source>Blown into</source>
        <translation>Gepustet wird in</translation>
    </message>
    <message>
        <source>Sets in a first session</source>
        <translation>Sätze in der ersten Einheit</translation>
    </message>
    <message>
        <source>Said before a set</source>
        <translation>Vor dem Satz gesagt</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie ist</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausrüstung</translation>
    </message>
    <message>
        <source>Should be felt</source>
        <translation>Zu spüren</translation>
    </message>
    <message>
        <source>Should not be felt</source>
        <translation>Nicht zu spüren</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Wann aufhören</translation>
    </message>
    <message>
        <source>Id in the file</source>
        <translation>Kennung in der Datei</translation>
    </message>
    <message>
        <source>Name of the phase</source>
        <translation>Name der Phase</translation>
    </message>
    <message>
        <source>Small letters, digits, - and _.</source>
        <translation>Kleinbuchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Atem</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Am schnellsten</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Am langsamsten</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>Add what ends a set</source>
        <translation>Satzende hinzufügen</translation>
    </message>
    <message>
        <source>Edit a routine</source>
        <translation>Programm bearbeiten</translation>
    </message>
    <message>
        <source>Ctrl+S saves · Ctrl+Z undoes, Ctrl+Shift+Z does again · Alt+↑ ↓ moves a drill · F6 between list and fields · Esc goes back, nothing is lost</source>
        <translation>Strg+S speichert · Strg+Z nimmt zurück, Strg+Umschalt+Z stellt wieder her · Alt+↑ ↓ verschiebt eine Übung · F6 zwischen Liste und Feldern · Esc geht zurück, nichts geht verloren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Drills of the routine</source>
        <translation>Übungen des Programms</translation>
    </message>
    <message>
        <source>The routine</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>Add a drill</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Add a drill of my own</source>
        <translation>Eigene Übung hinzufügen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>My drill: {0}</source>
        <translation>Meine Übung: {0}</translation>
    </message>
    <message>
        <source>Not kept so: this {0}.</source>
        <translation>So nicht übernommen: {0}.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>what it links to is not there</source>
        <translation>das Ziel der Verknüpfung ist nicht da</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it may not be written to</source>
        <translation>es darf nicht hineingeschrieben werden</translation>
    </message>
    <message>
        <source>The system knows no home folder: set HOME, or name a folder with --data-dir.</source>
        <translation>Das System kennt kein Benutzerverzeichnis: Setze HOME oder nenne mit --data-dir einen Ordner.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be used: {1}.</source>
        <translation>Der Ordner {0} ist nicht zu gebrauchen: {1}.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to Ninety</source>
        <translation>Willkommen bei Ninety</translation>
    </message>
    <message>
        <source>Ninety paces 90/90 hip lift with balloon breathing and five more hip drills. You lie with your feet on a wall, later kneel and stand, and follow the tones; lying down your eyes can stay closed.</source>
        <translation>Ninety gibt den Takt für das 90/90-Hüftheben mit Ballonatmung und fünf weitere Hüftübungen vor. Du liegst mit den Füßen an der Wand, später kniest und stehst du, und folgst den Tönen; im Liegen können die Augen zu bleiben.</translation>
    </message>
    <message>
        <source>If you hear nothing, breathe normally.</source>
        <translation>Wenn du nichts hörst, atme normal.</translation>
    </message>
    <message>
        <source>Silence never means: hold your breath.</source>
        <translation>Stille heißt nie: Luft anhalten.</translation>
    </message>
    <message>
        <source>Hold any key for a second and the work stops at once.</source>
        <translation>Halte eine beliebige Taste eine Sekunde lang, und die Übung endet sofort.</translation>
    </message>
    <message>
        <source>Ninety is not medical advice and does not know you. When in doubt, ask a clinician.</source>
        <translation>Ninety ersetzt keinen ärztlichen Rat und kennt dich nicht. Im Zweifel frag ärztlich nach.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Does one of these apply to you?</source>
        <translation>Trifft eines davon auf dich zu?</translation>
    </message>
    <message>
        <source>What you tick keeps back drills and levels until a clinician agrees. Your answers stay on this machine; you can change them later.</source>
        <translation>Was du ankreuzt, sperrt Übungen und Stufen, bis ärztlich zugestimmt ist. Deine Antworten bleiben auf diesem Rechner; du kannst sie später ändern.</translation>
    </message>
    <message>
        <source>Space ticks; Enter or ↓ goes to the next.</source>
        <translation>Leertaste kreuzt an; Enter oder ↓ geht weiter.</translation>
    </message>
    <message>
        <source>My clinician agreed that I do these drills</source>
        <translation>Ich darf diese Übungen machen (ärztlich zugestimmt)</translation>
    </message>
    <message>
        <source>How do you begin?</source>
        <translation>Wie fängst du an?</translation>
    </message>
    <message>
        <source>A therapist has shown me these drills</source>
        <translation>Mir wurden die Übungen therapeutisch gezeigt</translation>
    </message>
    <message>
        <source>Full doses, and the balloon where your answers allow it.</source>
        <translation>Volle Dosen und der Ballon, wo deine Antworten ihn erlauben.</translation>
    </message>
    <message>
        <source>I am new to them</source>
        <translation>Sie sind mir neu</translation>
    </message>
    <message>
        <source>Small doses and the easiest levels, without the balloon.</source>
        <translation>Kleine Dosen und die leichtesten Stufen, ohne Ballon.</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter takes it.</source>
        <translation>↑ ↓ wählen, Enter übernimmt.</translation>
    </message>
    <message>
        <source>your answer so far</source>
        <translation>deine bisherige Antwort</translation>
    </message>
    <message>
        <source>My clinician agreed that I do these drills (since {0})</source>
        <translation>Ich darf diese Übungen machen (ärztlich zugestimmt, seit {0})</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges Kapitel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Paces 90/90 hip lift with balloon breathing, by ear. Without a command it opens the window.</source>
        <translation>Gibt beim 90/90-Hüftheben mit Ballonatmung den Takt, zum Hören. Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the input was wrong, 2 usage, 3 the machine&apos;s fault. ninety COMMAND --help says more.</source>
        <translation>Rückgabewerte: 0 getan, 1 falsche Eingabe, 2 falscher Aufruf, 3 es lag am Rechner. ninety BEFEHL --help sagt mehr.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>die Version zeigen und enden</translation>
    </message>
    <message>
        <source>open the window at this page</source>
        <translation>das Fenster auf dieser Seite öffnen</translation>
    </message>
    <message>
        <source>--page opens the window and goes with no command</source>
        <translation>--page öffnet das Fenster und steht neben keinem Befehl</translation>
    </message>
    <message>
        <source>keep history and preferences in this folder</source>
        <translation>Verlauf und Einstellungen in diesem Ordner halten</translation>
    </message>
    <message>
        <source>answer in JSON, for scripts</source>
        <translation>in JSON antworten, für Skripte</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>ROUTINE</source>
        <translation>PROGRAMM</translation>
    </message>
    <message>
        <source>id of a routine or a routine file (default: full)</source>
        <translation>Kennung eines Programms oder eine Programmdatei (Vorgabe: full)</translation>
    </message>
    <message>
        <source>id of a routine, as the command routines lists them, or a routine file (.toml)</source>
        <translation>Kennung eines Programms, wie der Befehl routines sie auflistet, oder eine Programmdatei (.toml)</translation>
    </message>
    <message>
        <source>the routine file</source>
        <translation>die Programmdatei</translation>
    </message>
    <message>
        <source>the shipped full dose at this level, whatever is remembered</source>
        <translation>die mitgelieferte volle Dosis auf dieser Stufe, was auch immer gemerkt ist</translation>
    </message>
    <message>
        <source>N times as fast, to try a routine out (default: 1)</source>
        <translation>N-mal so schnell, um ein Programm auszuprobieren (Vorgabe: 1)</translation>
    </message>
    <message>
        <source>write a JSON line for every cue that was given</source>
        <translation>für jedes gegebene Zeichen eine JSON-Zeile schreiben</translation>
    </message>
    <message>
        <source>the sound file to write</source>
        <translation>die Tondatei, die geschrieben wird</translation>
    </message>
    <message>
        <source>speak too, where espeak-ng is installed</source>
        <translation>auch sprechen, wo espeak-ng installiert ist</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>die Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>first day, as in 2026-05-01 (default: four weeks before the last)</source>
        <translation>erster Tag, etwa 2026-05-01 (Vorgabe: vier Wochen vor dem letzten)</translation>
    </message>
    <message>
        <source>last day (default: today)</source>
        <translation>letzter Tag (Vorgabe: heute)</translation>
    </message>
    <message>
        <source>a name to stand on the page (default: none)</source>
        <translation>ein Name für die Seite (Vorgabe: keiner)</translation>
    </message>
    <message>
        <source>put the entry into the menu, or take it away</source>
        <translation>den Eintrag ins Menü setzen oder entfernen</translation>
    </message>
    <message>
        <source>open the window with a session running</source>
        <translation>das Fenster mit laufender Einheit öffnen</translation>
    </message>
    <message>
        <source>Opens the window with a session running at once, and asks nothing. At another speed than 1 it is a try-out and is not recorded.</source>
        <translation>Öffnet das Fenster und beginnt die Einheit sofort, ohne zu fragen. Mit anderer Geschwindigkeit als 1 ist es ein Versuch und wird nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>list what can be started</source>
        <translation>auflisten, was sich starten lässt</translation>
    </message>
    <message>
        <source>Lists the routines, with the time that each would take you today.</source>
        <translation>Listet die Programme auf, mit der Zeit, die jedes dich heute kosten würde.</translation>
    </message>
    <message>
        <source>show every segment of a routine</source>
        <translation>jeden Abschnitt eines Programms zeigen</translation>
    </message>
    <message>
        <source>Shows a routine laid out in time as you would do it today: every phase, with what is said and sounded. Set-ups are counted with the set-up seconds of the preferences.</source>
        <translation>Zeigt ein Programm in seiner Zeit, wie du es heute machen würdest: jede Phase, mit dem, was gesagt wird und klingt. Der Aufbau zählt mit seinen Sekunden aus den Einstellungen.</translation>
    </message>
    <message>
        <source>Writes the tones of a whole routine, as you would do it today, to a WAV file for a phone or a player. A sound file of Ninety’s that is there already is replaced; any other file stays as it is.</source>
        <translation>Schreibt die Töne eines ganzen Programms, wie du es heute machen würdest, in eine WAV-Datei für Telefon oder Abspielgerät. Eine Tondatei von Ninety, die schon da ist, wird ersetzt; jede andere Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Writes one A4 page (PDF) on a period: what was prescribed and done, levels, effort, pain, measures, stop signals and notes. A page of Ninety’s that is there already is replaced; any other file stays as it is.</source>
        <translation>Schreibt eine A4-Seite (PDF) über einen Zeitraum: was verordnet und getan wurde, Stufen, Anstrengung, Schmerz, Messungen, Stoppsignale und Notizen. Eine Seite von Ninety, die schon da ist, wird ersetzt; jede andere Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>say what works on this machine</source>
        <translation>sagen, was auf diesem Rechner geht</translation>
    </message>
    <message>
        <source>Looks at what Ninety needs on this machine and says what works, and what to do about the rest. It reports, so the exit code is 0 also when something does not work.</source>
        <translation>Sieht nach, was Ninety auf diesem Rechner braucht, und sagt, was geht und was beim Rest zu tun ist. Es ist ein Bericht, daher ist der Rückgabewert auch dann 0, wenn etwas nicht geht.</translation>
    </message>
    <message>
        <source>put Ninety into the desktop&apos;s menu</source>
        <translation>Ninety ins Menü des Desktops setzen</translation>
    </message>
    <message>
        <source>Writes the entry of the desktop&apos;s menu, its icons and its description where your desktop looks for them (XDG_DATA_HOME), or takes them away again. The entry starts the program that wrote it.</source>
        <translation>Schreibt den Eintrag im Menü des Desktops, seine Symbole und seine Beschreibung dorthin, wo dein Desktop sie sucht (XDG_DATA_HOME), oder nimmt sie wieder weg. Der Eintrag startet das Programm, das ihn geschrieben hat.</translation>
    </message>
    <message>
        <source>write the tones of a routine to a sound file</source>
        <translation>die Töne eines Programms in eine Tondatei schreiben</translation>
    </message>
    <message>
        <source>say whether a routine file is good</source>
        <translation>sagen, ob eine Programmdatei gültig ist</translation>
    </message>
    <message>
        <source>Reads a routine file and says what it is, or what is wrong in it and where. Nothing is changed. docs/routine-files.md tells the format.</source>
        <translation>Liest eine Programmdatei und sagt, was sie ist, oder was daran falsch ist und wo. Nichts wird geändert. docs/routine-files.md beschreibt das Format.</translation>
    </message>
    <message>
        <source>list your sessions, newest first; export, import, back up</source>
        <translation>deine Einheiten auflisten, die neueste zuerst; exportieren, importieren, sichern</translation>
    </message>
    <message>
        <source>Lists your sessions, newest first. Also while one is running. Or does with them what stands below; docs/history-format.md tells the formats.</source>
        <translation>Listet deine Einheiten auf, die neueste zuerst, auch während eine läuft. Oder tut mit ihnen, was unten steht; docs/history-format.md beschreibt die Formate.</translation>
    </message>
    <message>
        <source>write one page for the therapist</source>
        <translation>eine Seite für die Therapie schreiben</translation>
    </message>
    <message>
        <source>{0} is no name of a file or folder.</source>
        <translation>{0} ist kein Name einer Datei oder eines Ordners.</translation>
    </message>
    <message>
        <source>--speed is a number above 0 and at most {0}, not {1}.</source>
        <translation>--speed ist eine Zahl über 0 und höchstens {0}, nicht {1}.</translation>
    </message>
    <message>
        <source>--level is the number of a level, not {0}.</source>
        <translation>--level ist die Nummer einer Stufe, nicht {0}.</translation>
    </message>
    <message>
        <source>--block-window is a whole number of milliseconds, not {0}.</source>
        <translation>--block-window ist eine ganze Zahl von Millisekunden, nicht {0}.</translation>
    </message>
    <message>
        <source>--block-window cannot be less than 0.</source>
        <translation>--block-window kann nicht kleiner als 0 sein.</translation>
    </message>
    <message>
        <source>A day is written as 2026-05-01, not {0}.</source>
        <translation>Ein Tag wird geschrieben wie 2026-05-01, nicht {0}.</translation>
    </message>
    <message>
        <source>what else to do with it</source>
        <translation>was sich damit tun lässt</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>write all sessions to a .csv or .json file</source>
        <translation>alle Einheiten in eine .csv- oder .json-Datei schreiben</translation>
    </message>
    <message>
        <source>Writes all sessions: to PATH.csv a table with a row for each drill, for a spreadsheet; to PATH.json everything, for another machine or another program. An export that is there already is replaced, any other file is not.</source>
        <translation>Schreibt alle Einheiten: nach PFAD.csv eine Tabelle mit einer Zeile je Übung, zum Rechnen; nach PFAD.json alles, für einen anderen Rechner oder ein anderes Programm. Ein Export, der schon da ist, wird ersetzt, jede andere Datei nicht.</translation>
    </message>
    <message>
        <source>the file to write, ending in .csv or .json</source>
        <translation>die Datei, die geschrieben wird, mit der Endung .csv oder .json</translation>
    </message>
    <message>
        <source>take in what another machine exported as .json</source>
        <translation>aufnehmen, was ein anderer Rechner als .json exportiert hat</translation>
    </message>
    <message>
        <source>Takes in a .json file that Ninety exported. Doing it again changes nothing, and two machines come to the same in whatever order they do it. A file that is wrong changes nothing.</source>
        <translation>Nimmt eine .json-Datei auf, die Ninety exportiert hat. Noch einmal ändert nichts, und zwei Rechner kommen in jeder Reihenfolge zum Gleichen. Eine fehlerhafte Datei ändert nichts.</translation>
    </message>
    <message>
        <source>the .json file to take in</source>
        <translation>die .json-Datei, die aufgenommen wird</translation>
    </message>
    <message>
        <source>keep a copy beside the history</source>
        <translation>eine Kopie neben dem Verlauf aufbewahren</translation>
    </message>
    <message>
        <source>Keeps a copy of the history in the folder backups beside it, where it stays until you delete it. A copy is made there before the first change of each day as well; of those the last five stay.</source>
        <translation>Bewahrt eine Kopie des Verlaufs im Ordner backups daneben auf, bis du sie löschst. Auch vor der ersten Änderung jedes Tages entsteht dort eine Kopie; von diesen bleiben die letzten fünf.</translation>
    </message>
    <message>
        <source>put a backup in the place of the history</source>
        <translation>eine Sicherung an die Stelle des Verlaufs setzen</translation>
    </message>
    <message>
        <source>Puts a backup, or the history.db of another machine, in the place of the history. The present one is kept in the folder backups first. What is no history of Ninety changes nothing.</source>
        <translation>Setzt eine Sicherung oder die history.db eines anderen Rechners an die Stelle des Verlaufs. Der jetzige wird vorher im Ordner backups aufbewahrt. Was kein Verlauf von Ninety ist, ändert nichts.</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>die Sicherung</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <source>After your first session a chart grows here: minutes of practice by day, week or month, how hard it felt, whether it hurt, and your measure inside its noise, if you keep one.</source>
        <translation>Nach deiner ersten Einheit wächst hier ein Diagramm: Minuten pro Tag, Woche oder Monat, wie anstrengend es war, ob es wehtat, und deine Messung in ihrem Rauschen, wenn du eine führst.</translation>
    </message>
    <message>
        <source>Beside it every session stands in a list, drill by drill, as soon as it begins. It all stays on this machine.</source>
        <translation>Daneben steht jede Einheit in einer Liste, Übung für Übung, sobald sie beginnt. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>4, 6, A: how far back. D, W, M: bars. V: next chart. ← → walk through it. Enter opens a session.</source>
        <translation>4, 6, A: wie weit zurück. D, W, M: Balken. V: nächstes Diagramm. ← → gehen hindurch. Enter öffnet eine Einheit.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>A bar for each</source>
        <translation>Ein Balken pro</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Routines listed</source>
        <translation>Programme in der Liste</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>All routines</source>
        <translation>Alle Programme</translation>
    </message>
    <message>
        <source>No session of this routine.</source>
        <translation>Keine Einheit mit diesem Programm.</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>All charts</source>
        <translation>Alle Diagramme</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Effort and pain</source>
        <translation>Anstrengung und Schmerz</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Routine, A to Z</source>
        <translation>Programm, A bis Z</translation>
    </message>
    <message>
        <source>Routine, Z to A</source>
        <translation>Programm, Z bis A</translation>
    </message>
    <message>
        <source>Most done first</source>
        <translation>Am meisten gemacht</translation>
    </message>
    <message>
        <source>Least done first</source>
        <translation>Am wenigsten gemacht</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <source>Hardest first</source>
        <translation>Schwerste zuerst</translation>
    </message>
    <message>
        <source>Easiest first</source>
        <translation>Leichteste zuerst</translation>
    </message>
    <message>
        <source>Most pain first</source>
        <translation>Meiste Schmerzen zuerst</translation>
    </message>
    <message>
        <source>Least pain first</source>
        <translation>Wenigste Schmerzen zuerst</translation>
    </message>
    <message>
        <source>Highest measure first</source>
        <translation>Höchste Messung zuerst</translation>
    </message>
    <message>
        <source>Lowest measure first</source>
        <translation>Niedrigste Messung zuerst</translation>
    </message>
    <message>
        <source>Note, A to Z</source>
        <translation>Notiz, A bis Z</translation>
    </message>
    <message>
        <source>Note, Z to A</source>
        <translation>Notiz, Z bis A</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Einheit</translation>
    </message>
    <message numerus="yes">
        <source>{0} sessions</source>
        <translation>
            <numerusform>{0} Einheit</numerusform>
            <numerusform>{0} Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>The session of {0} was deleted.</source>
        <translation>Die Einheit vom {0} wurde gelöscht.</translation>
    </message>
    <message>
        <source>The session of {0} is back.</source>
        <translation>Die Einheit vom {0} ist wieder da.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The chart was saved as {0}</source>
        <translation>Das Diagramm wurde als {0} gespeichert</translation>
    </message>
    <message>
        <source>The chart could not be saved: {0}.</source>
        <translation>Das Diagramm konnte nicht gespeichert werden: {0}.</translation>
    </message>
    <message>
        <source>Details of the session</source>
        <translation>Einzelheiten der Einheit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{0} of {1} sets</source>
        <translation>{0} von {1} Sätzen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>{0} of session, {1} of pauses, {2}</source>
        <translation>{0} Einheit, {1} Pausen, {2}</translation>
    </message>
    <message>
        <source>Effort {0}, pain {1}</source>
        <translation>Anstrengung {0}, Schmerz {1}</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Stop signals</source>
        <translation>Stoppsignale</translation>
    </message>
    <message>
        <source>Level {0}</source>
        <translation>Stufe {0}</translation>
    </message>
    <message>
        <source>no drills</source>
        <translation>keine Übungen</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>{0} of {1} sets, {2} of {3} breaths, {4} of work</source>
        <translation>{0} von {1} Sätzen, {2} von {3} Atemzügen, {4} aktiv</translation>
    </message>
    <message>
        <source>{0}, pace {1}</source>
        <translation>{0}, Tempo {1}</translation>
    </message>
    <message>
        <source>Pain {0} before it</source>
        <translation>Schmerz davor {0}</translation>
    </message>
    <message>
        <source>Pain {0} after it</source>
        <translation>Schmerz danach {0}</translation>
    </message>
    <message>
        <source>Pain {0} before it, {1} after it</source>
        <translation>Schmerz davor {0}, danach {1}</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>At {0} for {1}, {2}</source>
        <translation>Um {0} für {1}, {2}</translation>
    </message>
    <message>
        <source>by a key</source>
        <translation>durch eine Taste</translation>
    </message>
    <message>
        <source>asked whether to stop</source>
        <translation>gefragt, ob Schluss ist</translation>
    </message>
    <message>
        <source>another session was asked for</source>
        <translation>eine andere Einheit war gewünscht</translation>
    </message>
    <message>
        <source>sound was lost</source>
        <translation>der Ton fiel aus</translation>
    </message>
    <message>
        <source>the machine stood still</source>
        <translation>der Rechner stand still</translation>
    </message>
    <message>
        <source>a stop signal</source>
        <translation>ein Stoppsignal</translation>
    </message>
    <message>
        <source>interrupted, then gone on</source>
        <translation>unterbrochen, dann fortgesetzt</translation>
    </message>
    <message>
        <source>At {0}, {1}, level {2}: {3}</source>
        <translation>Bei {0}, {1}, Stufe {2}: {3}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>too hard</source>
        <translation>zu schwer</translation>
    </message>
    <message>
        <source>light-headed</source>
        <translation>benommen</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>cramp</source>
        <translation>Krampf</translation>
    </message>
    <message>
        <source>numbness</source>
        <translation>Taubheit</translation>
    </message>
    <message>
        <source>Felt where it should be</source>
        <translation>Am richtigen Ort gespürt</translation>
    </message>
    <message>
        <source>Not felt where it should be</source>
        <translation>Nicht am richtigen Ort gespürt</translation>
    </message>
    <message>
        <source>{0} {1} → {2}</source>
        <translation>{0} {1} → {2}</translation>
    </message>
</context>
<context>
    <name>History file</name>
    <message>
        <source>The backup {0} could not be made: {1}.</source>
        <translation>Die Sicherung {0} konnte nicht angelegt werden: {1}.</translation>
    </message>
    <message>
        <source>The history {0} was written by a newer version of Ninety; it was left as it is, and this version cannot read it.</source>
        <translation>Eine neuere Fassung von Ninety hat den Verlauf {0} geschrieben; er blieb, wie er ist, und diese Fassung kann ihn nicht lesen.</translation>
    </message>
    <message>
        <source>What is at {0} is another program&apos;s database; it was left as it is.</source>
        <translation>Was unter {0} liegt, ist die Datenbank eines anderen Programms; sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the file may only be read</source>
        <translation>die Datei darf nur gelesen werden</translation>
    </message>
    <message>
        <source>the rights to it are missing</source>
        <translation>die Rechte daran fehlen</translation>
    </message>
    <message>
        <source>the file or its folder cannot be opened</source>
        <translation>die Datei oder ihr Ordner lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm benutzt die Datei</translation>
    </message>
    <message>
        <source>the disk could not be read or written</source>
        <translation>der Datenträger ließ sich nicht lesen oder beschreiben</translation>
    </message>
    <message>
        <source>the file is too large for this disk</source>
        <translation>die Datei ist zu groß für diesen Datenträger</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>nach dem Ende folgt noch etwas</translation>
    </message>
    <message>
        <source>{0} is no history that Ninety exported: {1}.</source>
        <translation>{0} ist kein Verlauf, den Ninety exportiert hat: {1}.</translation>
    </message>
    <message>
        <source>{0} is no history that Ninety exported.</source>
        <translation>{0} ist kein Verlauf, den Ninety exportiert hat.</translation>
    </message>
    <message>
        <source>{0} was exported by a newer version of Ninety; nothing was changed.</source>
        <translation>Eine neuere Fassung von Ninety hat {0} exportiert; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>it does not begin with format and version</source>
        <translation>der Anfang ist nicht „format“ und „version“</translation>
    </message>
    <message>
        <source>there should be sessions or deleted</source>
        <translation>hier sollte „sessions“ oder „deleted“ stehen</translation>
    </message>
    <message>
        <source>half a character is no text</source>
        <translation>ein halbes Zeichen ist kein Text</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0} cannot be imported, and nothing was changed: {1}.</source>
        <translation>{0} kann nicht importiert werden, und es wurde nichts geändert: {1}.</translation>
    </message>
    <message>
        <source>it ends early</source>
        <translation>der Text endet zu früh</translation>
    </message>
    <message>
        <source>it is no JSON there</source>
        <translation>dort ist es kein JSON</translation>
    </message>
    <message>
        <source>there should be {0} instead of {1}</source>
        <translation>hier sollte {0} statt {1} stehen</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>der Text ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>it holds one value that is too large</source>
        <translation>ein einzelner Wert darin ist zu groß</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>das ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>eine Zahl ist zu groß</translation>
    </message>
    <message>
        <source>{0} is no number</source>
        <translation>{0} ist keine Zahl</translation>
    </message>
    <message>
        <source>The file of the history was removed or replaced; what it lacks was kept as {0}.</source>
        <translation>Die Datei des Verlaufs wurde entfernt oder ersetzt; was ihr fehlt, wurde aufbewahrt als {0}.</translation>
    </message>
    <message>
        <source>The history was damaged and could not be read; it was kept as {0} and a new one was begun. The newest backup is {1}; run history restore to go back to it.</source>
        <translation>Der Verlauf war beschädigt und nicht zu lesen; er wurde aufbewahrt als {0}, und ein neuer ist begonnen. Die neueste Sicherung ist {1}; history restore führt zu ihr zurück.</translation>
    </message>
    <message>
        <source>The history was damaged and could not be read; it was kept as {0} and a new one was begun.</source>
        <translation>Der Verlauf war beschädigt und nicht zu lesen; er wurde aufbewahrt als {0}, und ein neuer ist begonnen.</translation>
    </message>
    <message>
        <source>The history {0} cannot be opened: {1}.</source>
        <translation>Der Verlauf {0} lässt sich nicht öffnen: {1}.</translation>
    </message>
    <message>
        <source>The history could not be restored: {0}.</source>
        <translation>Der Verlauf konnte nicht wiederhergestellt werden: {0}.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of Ninety; nothing was changed.</source>
        <translation>Eine neuere Fassung von Ninety hat {0} geschrieben; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{0} is no history of Ninety, or it is damaged; nothing was changed.</source>
        <translation>{0} ist kein Verlauf von Ninety oder ist beschädigt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Some sessions in the history make no sense, and are kept but not shown.</source>
        <translation>Einige Einheiten im Verlauf ergeben keinen Sinn; sie bleiben erhalten, werden aber nicht gezeigt.</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>The history could not be {0}: {1}.</source>
        <translation>Der Verlauf konnte nicht {0} werden: {1}.</translation>
    </message>
    <message>
        <source>tries are 1 to {0} numbers between {1} and {2}</source>
        <translation>Versuche (tries) sind 1 bis {0} Zahlen zwischen {1} und {2}</translation>
    </message>
    <message>
        <source>{0} is not a time in UTC</source>
        <translation>{0} ist keine Zeit in UTC</translation>
    </message>
    <message>
        <source>{0} lies in the years {1} to {2}, not in {3}</source>
        <translation>{0} liegt in den Jahren {1} bis {2}, nicht in {3}</translation>
    </message>
    <message>
        <source>{0} goes from {1} to {2}, not {3}</source>
        <translation>{0} geht von {1} bis {2}, nicht {3}</translation>
    </message>
    <message>
        <source>there should be {0}; found was {1}</source>
        <translation>hier sollte stehen: {0}; gefunden: {1}</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation>{0} fehlt</translation>
    </message>
    <message>
        <source>{0} is none of the words that may stand there</source>
        <translation>{0} ist keines der Wörter, die dort stehen dürfen</translation>
    </message>
    <message>
        <source>there should be a time such as {0}</source>
        <translation>hier sollte eine Zeit wie {0} stehen</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>eine Zeit</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Any key closes this; ↑ ↓ scroll where there is more.</source>
        <translation>Jede Taste schließt dies; ↑ ↓ blättern, wo mehr steht.</translation>
    </message>
    <message>
        <source>Stop rules</source>
        <translation>Stoppregeln</translation>
    </message>
    <message>
        <source>Hold any key for a second, or press D: the work ends at once.</source>
        <translation>Halte eine beliebige Taste eine Sekunde lang oder drücke D: Die Übung endet sofort.</translation>
    </message>
    <message>
        <source>If you hear nothing, breathe normally.</source>
        <translation>Wenn du nichts hörst, atme normal.</translation>
    </message>
    <message>
        <source>Stop rules: {0}</source>
        <translation>Stoppregeln: {0}</translation>
    </message>
    <message>
        <source>any key</source>
        <translation>jede Taste</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Beim Üben</translation>
    </message>
    <message>
        <source>pause, and go on; so does a click or a pedal</source>
        <translation>Pause und weiter; ebenso Klick oder Pedal</translation>
    </message>
    <message>
        <source>held for a second: stop signal (also D)</source>
        <translation>eine Sekunde gehalten: Stoppsignal (auch D)</translation>
    </message>
    <message>
        <source>next step; at once again: next drill</source>
        <translation>nächster Schritt; gleich noch einmal: nächste Übung</translation>
    </message>
    <message>
        <source>repeat the set; twice: the drill before</source>
        <translation>Satz wiederholen; zweimal: die Übung davor</translation>
    </message>
    <message>
        <source>faster, slower, from the next breath on</source>
        <translation>schneller, langsamer, ab dem nächsten Atemzug</translation>
    </message>
    <message>
        <source>pause, and show this</source>
        <translation>Pause und dies zeigen</translation>
    </message>
    <message>
        <source>full screen on and off</source>
        <translation>Vollbild ein und aus</translation>
    </message>
    <message>
        <source>pause and ask; Enter or Esc again stops</source>
        <translation>Pause und fragen; Enter oder noch einmal Esc beendet</translation>
    </message>
    <message>
        <source>After a stop signal</source>
        <translation>Nach einem Stoppsignal</translation>
    </message>
    <message>
        <source>too hard</source>
        <translation>zu schwer</translation>
    </message>
    <message>
        <source>light-headed</source>
        <translation>benommen</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>cramp</source>
        <translation>Krampf</translation>
    </message>
    <message>
        <source>numbness</source>
        <translation>Taubheit</translation>
    </message>
    <message>
        <source>While paused</source>
        <translation>Solange angehalten</translation>
    </message>
    <message>
        <source>sound off and on</source>
        <translation>Ton aus und an</translation>
    </message>
    <message>
        <source>voice off and on</source>
        <translation>Stimme aus und an</translation>
    </message>
    <message>
        <source>louder, softer</source>
        <translation>lauter, leiser</translation>
    </message>
    <message>
        <source>the level, when a set-up was paused (by ?)</source>
        <translation>die Stufe, wenn ein Aufbau angehalten wurde (mit ?)</translation>
    </message>
    <message>
        <source>Before the first drill, and in the rest after each</source>
        <translation>Vor der ersten Übung und in der Ruhe nach jeder</translation>
    </message>
    <message>
        <source>pain now; 1 and then 0 is ten; no digit: unchanged</source>
        <translation>Schmerz jetzt; 1 und dann 0 ist zehn; keine Ziffer: unverändert</translation>
    </message>
    <message>
        <source>In the history</source>
        <translation>Im Verlauf</translation>
    </message>
    <message>
        <source>four weeks, six months, all</source>
        <translation>vier Wochen, sechs Monate, alles</translation>
    </message>
    <message>
        <source>a bar a day, week or month</source>
        <translation>ein Balken pro Tag, Woche oder Monat</translation>
    </message>
    <message>
        <source>the next chart alone</source>
        <translation>das nächste Diagramm allein</translation>
    </message>
    <message>
        <source>in the chart: walk; Home and End: its ends</source>
        <translation>im Diagramm: hindurchgehen; Pos1 und Ende: seine Enden</translation>
    </message>
    <message>
        <source>in the chart: another series, the same day</source>
        <translation>im Diagramm: andere Reihe, gleicher Tag</translation>
    </message>
    <message>
        <source>chart or sessions, in a narrow window</source>
        <translation>Diagramm oder Einheiten, in einem schmalen Fenster</translation>
    </message>
    <message>
        <source>in the list: the columns beside</source>
        <translation>in der Liste: die Spalten daneben</translation>
    </message>
    <message>
        <source>to the choice of routine, to the order</source>
        <translation>zur Wahl des Programms, zur Reihenfolge</translation>
    </message>
    <message>
        <source>open a session, and close it</source>
        <translation>eine Einheit öffnen und schließen</translation>
    </message>
    <message>
        <source>edit the chosen session</source>
        <translation>die gewählte Einheit bearbeiten</translation>
    </message>
    <message>
        <source>delete it; Ctrl+Z brings it back</source>
        <translation>sie löschen; Strg+Z holt sie zurück</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>save the chart as a picture</source>
        <translation>das Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>export the history, import one</source>
        <translation>den Verlauf exportieren, einen importieren</translation>
    </message>
    <message>
        <source>On Today and other pages</source>
        <translation>Auf „Heute“ und anderen Seiten</translation>
    </message>
    <message>
        <source>choose; Enter starts</source>
        <translation>wählen; Enter startet</translation>
    </message>
    <message>
        <source>a drill alone</source>
        <translation>eine Übung allein</translation>
    </message>
    <message>
        <source>the level of the chosen drill; also + and −</source>
        <translation>die Stufe der gewählten Übung; auch + und −</translation>
    </message>
    <message>
        <source>short routine</source>
        <translation>kurzes Programm</translation>
    </message>
    <message>
        <source>balloon breathing</source>
        <translation>Ballonatmung</translation>
    </message>
    <message>
        <source>reset: two sets</source>
        <translation>Neustart: zwei Sätze</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>put the chosen routine first</source>
        <translation>das gewählte Programm zuerst zeigen</translation>
    </message>
    <message>
        <source>about the chosen drill</source>
        <translation>über die gewählte Übung</translation>
    </message>
    <message>
        <source>wall push: right leg only, or both sides</source>
        <translation>Wanddrücken: nur rechtes Bein oder beide Seiten</translation>
    </message>
    <message>
        <source>measure first, where that is offered</source>
        <translation>erst messen, wo es angeboten wird</translation>
    </message>
    <message>
        <source>why these drills</source>
        <translation>warum diese Übungen</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>routines</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <source>the guide; F1 on every page outside a session</source>
        <translation>die Anleitung; F1 auf jeder Seite außerhalb einer Einheit</translation>
    </message>
    <message>
        <source>do what a notice offers</source>
        <translation>tun, was ein Hinweis anbietet</translation>
    </message>
    <message>
        <source>one step back</source>
        <translation>einen Schritt zurück</translation>
    </message>
    <message>
        <source>yes or no to what Today offers by itself</source>
        <translation>ja oder nein zu dem, was „Heute“ von sich aus anbietet</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>beenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Strg+Q</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message>
        <source>about {total} min, of which {work} work</source>
        <translation>etwa {total} min, davon {work} aktiv</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>{0}: {1} sets so far with balloon or straw, {2} are the most.</source>
        <translation>{0}: bis hierher {1} Sätze mit Ballon oder Strohhalm, höchstens {2} sind vorgesehen.</translation>
    </message>
    <message>
        <source>{0}: {1} takes {2} s, usual is {3}.</source>
        <translation>{0}: {1} dauert {2} s, üblich sind {3}.</translation>
    </message>
    <message>
        <source>{0}: {1} breaths a set with balloon or straw, {2} are the most.</source>
        <translation>{0}: {1} Atemzüge je Satz mit Ballon oder Strohhalm, höchstens {2} sind vorgesehen.</translation>
    </message>
    <message>
        <source>{0}: {1} s of rest after balloon or straw, {2} s are the least.</source>
        <translation>{0}: {1} s Ruhe nach Ballon oder Strohhalm, mindestens {2} s sind vorgesehen.</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} to {1} s</source>
        <translation>{0} bis {1} s</translation>
    </message>
</context>
<context>
    <name>Machine</name>
    <message>
        <source>no such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>der Datenträger kann nur gelesen werden</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>zu viele Ebenen symbolischer Verknüpfungen</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>Gerät oder Ressource belegt</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>Speicherkontingent überschritten</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>cannot allocate memory</source>
        <translation>kein Arbeitsspeicher verfügbar</translation>
    </message>
    <message>
        <source>no such device</source>
        <translation>kein solches Gerät</translation>
    </message>
    <message>
        <source>no such device or address</source>
        <translation>kein solches Gerät oder keine solche Adresse</translation>
    </message>
    <message>
        <source>stale file handle</source>
        <translation>veralteter Dateizugriff</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>It cannot be done: {0}.</source>
        <translation>Es geht nicht: {0}.</translation>
    </message>
    <message>
        <source>It cannot be done: {0} ({1}).</source>
        <translation>Es geht nicht: {0} ({1}).</translation>
    </message>
    <message>
        <source>The folder {0} cannot be used</source>
        <translation>Der Ordner {0} ist nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>The folder {0} cannot be used: it is not a folder.</source>
        <translation>Der Ordner {0} ist nicht zu gebrauchen: Es ist kein Ordner.</translation>
    </message>
    <message>
        <source>{0}: it is a folder.</source>
        <translation>{0}: Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>{0}: what is there is no sound file of Ninety’s.</source>
        <translation>{0}: Was dort liegt, ist keine Tondatei von Ninety.</translation>
    </message>
    <message>
        <source>The history {0} cannot be opened: {1}.</source>
        <translation>Der Verlauf {0} lässt sich nicht öffnen: {1}.</translation>
    </message>
    <message>
        <source>There is no display to open the window on</source>
        <translation>Es gibt keinen Bildschirm für das Fenster</translation>
    </message>
    <message>
        <source>the desktop</source>
        <translation>der Desktop</translation>
    </message>
    <message>
        <source>Qt platform {0}</source>
        <translation>Qt-Plattform {0}</translation>
    </message>
    <message>
        <source>Wayland display {0}</source>
        <translation>Wayland-Bildschirm {0}</translation>
    </message>
    <message>
        <source>X11 display {0}</source>
        <translation>X11-Bildschirm {0}</translation>
    </message>
    <message>
        <source>it does not answer ({0})</source>
        <translation>er antwortet nicht ({0})</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>{0}°</source>
        <translation>{0}°</translation>
    </message>
    <message>
        <source>{0} cm</source>
        <translation>{0} cm</translation>
    </message>
    <message>
        <source>minus {0}</source>
        <translation>minus {0}</translation>
    </message>
    <message>
        <source>{0} degrees</source>
        <translation>{0} Grad</translation>
    </message>
    <message>
        <source>{0} centimetres</source>
        <translation>{0} Zentimeter</translation>
    </message>
    <message>
        <source>{0}, left</source>
        <translation>{0}, links</translation>
    </message>
    <message>
        <source>{0}, right</source>
        <translation>{0}, rechts</translation>
    </message>
    <message>
        <source>{0} before, {1}</source>
        <translation>{0} davor, {1}</translation>
    </message>
    <message>
        <source>{0} after, {1}</source>
        <translation>{0} danach, {1}</translation>
    </message>
    <message>
        <source>within measurement noise</source>
        <translation>im Messrauschen</translation>
    </message>
    <message>
        <source>probably changed</source>
        <translation>wahrscheinlich verändert</translation>
    </message>
    <message>
        <source>clearly changed</source>
        <translation>deutlich verändert</translation>
    </message>
    <message>
        <source>{0}: {1} apart, and below {2} nothing can be told</source>
        <translation>{0}: {1} auseinander, und unter {2} lässt sich nichts sagen</translation>
    </message>
    <message>
        <source>{0}: reached {1} further</source>
        <translation>{0}: {1} weiter</translation>
    </message>
    <message>
        <source>{0}: reached {1} less far</source>
        <translation>{0}: {1} weniger weit</translation>
    </message>
    <message>
        <source>{0} today, {1}.</source>
        <translation>{0} heute, {1}.</translation>
    </message>
    <message>
        <source>One more cold score is needed in this time to say what lasts.</source>
        <translation>In dieser Zeit fehlt noch ein kalter Wert, um zu sagen, was bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>{0} more cold scores are needed in this time to say what lasts.</source>
        <translation>
            <numerusform>In dieser Zeit fehlt noch {0} kalter Wert, um zu sagen, was bleibt.</numerusform>
            <numerusform>In dieser Zeit fehlen noch {0} kalte Werte, um zu sagen, was bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Below {0} is noise: learnt from your own scores.</source>
        <translation>Unter {0} ist Rauschen: aus deinen eigenen Werten gelernt.</translation>
    </message>
    <message>
        <source>Below {0} is noise: by what is published.</source>
        <translation>Unter {0} ist Rauschen: nach dem, was veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Rest alone moved it as much: by {0}.</source>
        <translation>Ruhe allein hat es genauso verändert: um {0}.</translation>
    </message>
    <message>
        <source>Enter starts the session.</source>
        <translation>Enter startet die Einheit.</translation>
    </message>
    <message>
        <source>More than 3 minutes after the last drill: it says less of what the drills did.</source>
        <translation>Mehr als 3 Minuten nach der letzten Übung: Es sagt weniger über die Wirkung der Übungen.</translation>
    </message>
    <message>
        <source>Drill {0}, {1}, trains this test itself: part is practice.</source>
        <translation>Übung {0}, {1}, trainiert diesen Test selbst: Ein Teil ist Übung.</translation>
    </message>
</context>
<context>
    <name>MeasureFacts</name>
    <message>
        <source>Below {0} is noise, {1}</source>
        <translation>Unter {0} ist Messrauschen, {1}</translation>
    </message>
    <message>
        <source>Tries more than {0} apart are taken again: {1}</source>
        <translation>Versuche, die mehr als {0} auseinanderliegen, werden wiederholt: {1}</translation>
    </message>
    <message>
        <source>Warm-up, {0}: {1}</source>
        <translation>Aufwärmen, {0}: {1}</translation>
    </message>
    <message>
        <source>Tries for practice, {0}: {1}</source>
        <translation>Versuche zur Übung, {0}: {1}</translation>
    </message>
    <message>
        <source>Tries that count, {0}: {1}</source>
        <translation>Versuche, die zählen, {0}: {1}</translation>
    </message>
    <message>
        <source>Pause before the next try, {0}: {1}</source>
        <translation>Pause vor dem nächsten Versuch, {0}: {1}</translation>
    </message>
    <message>
        <source>How often they are asked for at most, {0} times: {1}</source>
        <translation>Wie oft sie höchstens verlangt werden, {0}-mal: {1}</translation>
    </message>
    <message>
        <source>After the last drill a first try is late from {0} on: {1}</source>
        <translation>Nach der letzten Übung ist ein erster Versuch spät ab {0}: {1}</translation>
    </message>
    <message>
        <source>Rest for comparison, {0}: {1}</source>
        <translation>Ruhe zum Vergleich, {0}: {1}</translation>
    </message>
    <message>
        <source>How measures are taken</source>
        <translation>Wie gemessen wird</translation>
    </message>
</context>
<context>
    <name>MeasureSettings</name>
    <message>
        <source>Measure</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Kept before and after sessions</source>
        <translation>Vor und nach Einheiten gemessen</translation>
    </message>
    <message>
        <source>Keep to one. It is offered before a session, never asked for.</source>
        <translation>Bleib bei einer. Sie wird vor einer Einheit angeboten, nie verlangt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Toe touch, cm</source>
        <translation>Zehen, cm</translation>
    </message>
    <message>
        <source>Leg raise, °</source>
        <translation>Bein, °</translation>
    </message>
    <message>
        <source>Rest alone, for comparison</source>
        <translation>Ruhe allein, zum Vergleich</translation>
    </message>
    <message>
        <source>Once: measure, rest five minutes without drills, measure again. If rest moves it as much, Ninety says so.</source>
        <translation>Einmal: messen, fünf Minuten ohne Übungen ruhen, noch einmal messen. Verändert Ruhe es genauso, sagt Ninety das.</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Beginnen …</translation>
    </message>
    <message>
        <source>You need: {0}.</source>
        <translation>Du brauchst: {0}.</translation>
    </message>
    <message>
        <source>Changes below {0} are within measurement noise ({1}).</source>
        <translation>Änderungen unter {0} liegen im Messrauschen ({1}).</translation>
    </message>
    <message>
        <source>{0} is kept back by a safety answer.</source>
        <translation>{0} ist durch eine Sicherheitsantwort gesperrt.</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>{0} before the drills</source>
        <translation>{0} vor den Übungen</translation>
    </message>
    <message>
        <source>{0} after the drills</source>
        <translation>{0} nach den Übungen</translation>
    </message>
    <message>
        <source>{0} before the rest</source>
        <translation>{0} vor der Ruhe</translation>
    </message>
    <message>
        <source>{0} after the rest</source>
        <translation>{0} nach der Ruhe</translation>
    </message>
    <message>
        <source>Rest alone</source>
        <translation>Ruhe allein</translation>
    </message>
    <message>
        <source>Left leg · </source>
        <translation>Linkes Bein · </translation>
    </message>
    <message>
        <source>Right leg · </source>
        <translation>Rechtes Bein · </translation>
    </message>
    <message>
        <source>{0}practice try {1} of {2}</source>
        <translation>{0}Probe {1} von {2}</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Rest, without drills</source>
        <translation>Ruhe, ohne Übungen</translation>
    </message>
    <message>
        <source>{0}counted try {1} of {2}</source>
        <translation>{0}Versuch {1} von {2}</translation>
    </message>
    <message>
        <source>Walk or march on the spot, easily.</source>
        <translation>Geh locker umher oder auf der Stelle.</translation>
    </message>
    <message>
        <source>Sit or lie still. No drills, no stretching.</source>
        <translation>Sitz oder lieg still. Keine Übungen, kein Dehnen.</translation>
    </message>
    <message>
        <source>Let go. Rest.</source>
        <translation>Lass los. Ruh dich aus.</translation>
    </message>
    <message>
        <source>Reach, then type the number.</source>
        <translation>Streck dich, dann tippe die Zahl.</translation>
    </message>
    <message>
        <source>Enter: I am warm · Esc skips the measure</source>
        <translation>Enter: Ich bin warm · Esc lässt die Messung aus</translation>
    </message>
    <message>
        <source>It goes on by itself · Esc ends it</source>
        <translation>Es geht von selbst weiter · Esc beendet es</translation>
    </message>
    <message>
        <source>Enter when done · Esc skips the measure</source>
        <translation>Enter, wenn fertig · Esc lässt die Messung aus</translation>
    </message>
    <message>
        <source>Enter: at once · Backspace: the last number again · Esc skips</source>
        <translation>Enter: sofort · Rücktaste: letzte Zahl noch einmal · Esc lässt aus</translation>
    </message>
    <message>
        <source>Digits, minus, point · Enter or 2 s end the number · Esc skips</source>
        <translation>Ziffern, Minus, Punkt · Enter oder 2 s beenden die Zahl · Esc lässt aus</translation>
    </message>
    <message>
        <source>{0}°</source>
        <translation>{0}°</translation>
    </message>
    <message>
        <source>{0} cm</source>
        <translation>{0} cm</translation>
    </message>
    <message>
        <source>Try {0}: {1}</source>
        <translation>Versuch {0}: {1}</translation>
    </message>
    <message>
        <source>Walk or march on the spot, easily, for two minutes. Enter ends it.</source>
        <translation>Geh zwei Minuten locker umher oder auf der Stelle. Enter beendet es.</translation>
    </message>
    <message>
        <source>Now five minutes of rest. No drills, no stretching.</source>
        <translation>Jetzt fünf Minuten Ruhe. Keine Übungen, kein Dehnen.</translation>
    </message>
    <message>
        <source>Now it counts. Reach, then type the number.</source>
        <translation>Jetzt zählt es. Streck dich, dann tippe die Zahl.</translation>
    </message>
    <message>
        <source>Try {0}, within fifteen seconds.</source>
        <translation>Versuch {0}, innerhalb von fünfzehn Sekunden.</translation>
    </message>
    <message>
        <source>Once more without counting.</source>
        <translation>Noch einmal, ohne zu zählen.</translation>
    </message>
    <message>
        <source>Left leg. </source>
        <translation>Linkes Bein. </translation>
    </message>
    <message>
        <source>Right leg. </source>
        <translation>Rechtes Bein. </translation>
    </message>
    <message>
        <source>Two tries do not count. Enter after each.</source>
        <translation>Zwei Versuche zählen nicht. Enter nach jedem.</translation>
    </message>
    <message>
        <source>Rest until the tone.</source>
        <translation>Ruh dich aus bis zum Ton.</translation>
    </message>
    <message>
        <source>Rest first: the next try begins with the tone.</source>
        <translation>Erst Ruhe: Der nächste Versuch beginnt mit dem Ton.</translation>
    </message>
    <message>
        <source>That cannot be: it goes from {0} to {1}.</source>
        <translation>Das kann nicht sein: Es geht von {0} bis {1}.</translation>
    </message>
    <message>
        <source>The tries lie more than {0} apart. Please three more.</source>
        <translation>Die Versuche liegen mehr als {0} auseinander. Bitte noch drei.</translation>
    </message>
    <message>
        <source>They still lie more than {0} apart: the mean is less sure.</source>
        <translation>Sie liegen noch immer mehr als {0} auseinander: Das Mittel ist weniger sicher.</translation>
    </message>
    <message>
        <source>First counted try within {0}</source>
        <translation>Erster gezählter Versuch innerhalb von {0}</translation>
    </message>
    <message>
        <source>{0} before: {1}, the mean of {2}.</source>
        <translation>{0} davor: {1}, das Mittel aus {2}.</translation>
    </message>
    <message>
        <source>{0} after: {1}, the mean of {2}.</source>
        <translation>{0} danach: {1}, das Mittel aus {2}.</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The session of {0} was interrupted. What was done of it stands in the history.</source>
        <translation>Die Einheit vom {0} wurde unterbrochen. Was davon gemacht war, steht im Verlauf.</translation>
    </message>
    <message>
        <source>The session of {0} was interrupted. It cannot go on: its routine is not in your list. What was done of it stands in the history.</source>
        <translation>Die Einheit vom {0} wurde unterbrochen. Sie kann nicht weitergehen: Ihr Programm steht nicht in deiner Liste. Was davon gemacht war, steht im Verlauf.</translation>
    </message>
    <message>
        <source>No sound. Breathe normally; the session pauses at the phase&apos;s end.</source>
        <translation>Kein Ton. Atme normal; die Einheit hält am Ende der Phase an.</translation>
    </message>
    <message>
        <source>No sound. If you hear nothing, breathe normally.</source>
        <translation>Kein Ton. Hörst du nichts, atme normal.</translation>
    </message>
    <message>
        <source>The log {0} cannot be written: {1}.</source>
        <translation>Das Protokoll {0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>The cue log {0} cannot be written: {1}. The session goes on.</source>
        <translation>Das Protokoll der Zeichen {0} lässt sich nicht schreiben: {1}. Die Einheit geht weiter.</translation>
    </message>
    <message>
        <source>The history is written again, and nothing of it is missing.</source>
        <translation>Der Verlauf wird wieder geschrieben, und nichts fehlt darin.</translation>
    </message>
    <message>
        <source>At {0} times the speed: tried out, not recorded.</source>
        <translation>Mit {0}-facher Geschwindigkeit: ausprobiert, nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>No voice: the tones say everything. For a voice on Linux, install speech-dispatcher and speech-dispatcher-espeak-ng, then start Ninety again.</source>
        <translation>Keine Stimme: Die Töne sagen alles. Für eine Stimme unter Linux installiere speech-dispatcher und speech-dispatcher-espeak-ng und starte Ninety neu.</translation>
    </message>
    <message>
        <source>The voice is gone: {0}. The tones go on.</source>
        <translation>Die Stimme ist weg: {0}. Die Töne gehen weiter.</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Stimme an</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Stimme aus</translation>
    </message>
    <message>
        <source>Keys go to another window now. Click here to have them back.</source>
        <translation>Die Tasten gehen jetzt an ein anderes Fenster. Klick hier, um sie zurückzuholen.</translation>
    </message>
    <message>
        <source>The sound is off: M turns it on while a session is paused.</source>
        <translation>Der Ton ist aus: M schaltet ihn ein, während eine Einheit pausiert.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Volume {0} %</source>
        <translation>Lautstärke {0} %</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Verlauf zeigen</translation>
    </message>
    <message>
        <source>The changes to {0} were not saved. They are kept.</source>
        <translation>Die Änderungen an {0} wurden nicht gespeichert. Sie sind aufgehoben.</translation>
    </message>
    <message>
        <source>Another session was asked for.</source>
        <translation>Eine andere Einheit ist gewünscht.</translation>
    </message>
    <message>
        <source>Stop, and start that one</source>
        <translation>Beenden und jene starten</translation>
    </message>
    <message>
        <source>Another session was asked for. The stop signal comes first.</source>
        <translation>Eine andere Einheit wurde verlangt. Das Stoppsignal geht vor.</translation>
    </message>
    <message>
        <source>The routine that was asked for is no longer there.</source>
        <translation>Das verlangte Programm ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Show routines</source>
        <translation>Programme zeigen</translation>
    </message>
    <message>
        <source>A session is running</source>
        <translation>Eine Einheit läuft</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>{0} was imported.</source>
        <translation>{0} wurde importiert.</translation>
    </message>
    <message>
        <source>{0} was not imported. {1}</source>
        <translation>{0} wurde nicht importiert. {1}</translation>
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation>Nach {0} exportiert.</translation>
    </message>
    <message>
        <source>It was not exported: {0}.</source>
        <translation>Nicht exportiert: {0}.</translation>
    </message>
    <message>
        <source>{0} was deleted. The history keeps what was done.</source>
        <translation>{0} wurde gelöscht. Was gemacht wurde, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>{0} was saved.</source>
        <translation>{0} wurde gespeichert.</translation>
    </message>
    <message>
        <source>The file of {0} was changed elsewhere meanwhile; yours was saved as {1}.</source>
        <translation>Die Datei von {0} wurde inzwischen anderswo geändert; deine ist als {1} gespeichert.</translation>
    </message>
    <message>
        <source>The changes to {0} are kept, but not saved: E on Routines goes on with them.</source>
        <translation>Die Änderungen an {0} sind aufgehoben, aber nicht gespeichert: E bei den Programmen macht mit ihnen weiter.</translation>
    </message>
    <message>
        <source>{0} goes beyond what Ninety ships: read it here and confirm it.</source>
        <translation>{0} geht über das hinaus, was Ninety mitbringt: Lies es hier und bestätige es.</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>{0}: go up to level {1}, {2}?</source>
        <translation>{0}: hinauf auf Stufe {1}, {2}?</translation>
    </message>
    <message>
        <source>{0}: from the first session&apos;s dose to the full one?</source>
        <translation>{0}: von der Dosis der ersten Einheit zur vollen?</translation>
    </message>
    <message>
        <source>{0}: go down to level {1}, {2}?</source>
        <translation>{0}: hinunter auf Stufe {1}, {2}?</translation>
    </message>
    <message>
        <source>{0}: leave it out until this has settled.</source>
        <translation>{0}: auslassen, bis sich das beruhigt hat.</translation>
    </message>
    <message>
        <source>Two sessions in a row: all sets done, light, hardly any pain, felt where it should.</source>
        <translation>Zwei Einheiten nacheinander: alle Sätze gemacht, leicht, kaum Schmerz, am richtigen Ort gespürt.</translation>
    </message>
    <message>
        <source>You stopped it with the stop signal last time.</source>
        <translation>Du hast sie beim letzten Mal mit dem Stoppsignal beendet.</translation>
    </message>
    <message>
        <source>Pain was 4 or 5 after it last time.</source>
        <translation>Der Schmerz lag danach beim letzten Mal bei 4 oder 5.</translation>
    </message>
    <message>
        <source>Pain was over 5 after it last time, or rose by 2 or more. If it is not back to where it was by the next morning, ask your clinician before you go on.</source>
        <translation>Der Schmerz lag danach beim letzten Mal über 5 oder stieg um 2 oder mehr. Ist er am nächsten Morgen nicht wieder wie vorher, frag ärztlich nach, bevor du weitermachst.</translation>
    </message>
    <message>
        <source>The last two sessions took an effort of 6 or more.</source>
        <translation>Die letzten zwei Einheiten kosteten eine Anstrengung von 6 oder mehr.</translation>
    </message>
    <message>
        <source>You decide; the rule is a default without a source.</source>
        <translation>Du entscheidest; die Regel ist eine Vorgabe ohne Quelle.</translation>
    </message>
    <message>
        <source>{0} {1} Y yes, N no.</source>
        <translation>{0} {1} Y ja, N nein.</translation>
    </message>
    <message>
        <source>Go up</source>
        <translation>Hinauf</translation>
    </message>
    <message>
        <source>Full dose</source>
        <translation>Volle Dosis</translation>
    </message>
    <message>
        <source>Go down</source>
        <translation>Hinunter</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Go on with {0}, at set {1} of {2}?</source>
        <translation>Mit {0} weitermachen, bei Satz {1} von {2}?</translation>
    </message>
    <message>
        <source>The session of {0} was interrupted. For half an hour it can go on where it was.</source>
        <translation>Die Einheit vom {0} wurde unterbrochen. Eine halbe Stunde lang kann sie dort weitergehen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>finished</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Inhale</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Exhale</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hand lift pause</source>
        <translation>Pause mit Handheben</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>Inhale return</source>
        <translation>Einatmen, zurück</translation>
    </message>
    <message>
        <source>Exhale reach</source>
        <translation>Ausatmen, strecken</translation>
    </message>
    <message>
        <source>Inhale ease</source>
        <translation>Einatmen, nachlassen</translation>
    </message>
    <message>
        <source>Exhale push</source>
        <translation>Ausatmen, drücken</translation>
    </message>
    <message>
        <source>Pause hold</source>
        <translation>Pause, halten</translation>
    </message>
    <message>
        <source>Reach inhale</source>
        <translation>Strecken, einatmen</translation>
    </message>
    <message>
        <source>Fold exhale</source>
        <translation>Beugen, ausatmen</translation>
    </message>
    <message>
        <source>Bottom inhale</source>
        <translation>Unten einatmen</translation>
    </message>
    <message>
        <source>Bottom exhale</source>
        <translation>Unten ausatmen</translation>
    </message>
    <message>
        <source>Rise inhale</source>
        <translation>Hochkommen, einatmen</translation>
    </message>
    <message>
        <source>Top exhale</source>
        <translation>Oben ausatmen</translation>
    </message>
    <message>
        <source>Exhale lower</source>
        <translation>Ausatmen, senken</translation>
    </message>
    <message>
        <source>Inhale raise</source>
        <translation>Einatmen, heben</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>{0} is done at level {1}: level {2}</source>
        <translation>{0} wird auf Stufe {1} gemacht: Stufe {2}</translation>
    </message>
    <message>
        <source>{0} at level {1}</source>
        <translation>{0} auf Stufe {1}</translation>
    </message>
    <message>
        <source>{0} cannot be done so: {1}.</source>
        <translation>{0} lässt sich so nicht machen: {1}.</translation>
    </message>
    <message>
        <source>{0} is left out: {1} rounds with balloon or straw are the most in one session.</source>
        <translation>{0} fällt weg: Höchstens {1} Sätze mit Ballon oder Strohhalm sind in einer Einheit vorgesehen.</translation>
    </message>
    <message>
        <source>{0}: a breath may not shrink to nothing</source>
        <translation>{0}: Ein Atemzug darf nicht zu nichts schrumpfen</translation>
    </message>
    <message>
        <source>{0}: a {1} may not shrink to nothing</source>
        <translation>{0}: {1} darf nicht zu nichts schrumpfen</translation>
    </message>
    <message>
        <source>{0}: each side by itself leaves no room for a second set-up</source>
        <translation>{0}: Jede Seite für sich lässt keinen Platz für einen zweiten Aufbau</translation>
    </message>
    <message>
        <source>{0} has levels 1 to {1}, not {2}.</source>
        <translation>{0} hat die Stufen 1 bis {1}, nicht {2}.</translation>
    </message>
    <message>
        <source>The safety answers given before cannot be read</source>
        <translation>Die früheren Sicherheitsantworten lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>Open the window and give them again.</source>
        <translation>Öffne das Fenster und gib sie neu.</translation>
    </message>
    <message>
        <source>{0} is kept back by a safety answer.</source>
        <translation>{0} ist durch eine Sicherheitsantwort gesperrt.</translation>
    </message>
    <message>
        <source>{0} “{1}”: {2}</source>
        <translation>{0} „{1}“: {2}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Every change is kept at once. Esc goes back.</source>
        <translation>Jede Änderung gilt sofort. Esc geht zurück.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Time to get into position, once you know the drill.</source>
        <translation>Zeit, in die Stellung zu kommen, wenn du die Übung kennst.</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Ruhe zwischen Sätzen</translation>
    </message>
    <message>
        <source>At least 30 seconds after a set with balloon or straw.</source>
        <translation>Mindestens 30 Sekunden nach einem Satz mit Ballon oder Trinkhalm.</translation>
    </message>
    <message>
        <source>Planned days a week</source>
        <translation>Geplante Tage pro Woche</translation>
    </message>
    <message>
        <source>A week is kept at two thirds of them. Nothing is lost otherwise.</source>
        <translation>Eine Woche zählt ab zwei Dritteln davon. Sonst geht nichts verloren.</translation>
    </message>
    <message>
        <source>Pace of each drill</source>
        <translation>Tempo jeder Übung</translation>
    </message>
    <message>
        <source>Above 0 faster, below slower: each step is half a second a phase. ↑ and ↓ in a session set it too.</source>
        <translation>Über 0 schneller, darunter langsamer: Jeder Schritt ist eine halbe Sekunde pro Phase. ↑ und ↓ in einer Einheit stellen es auch.</translation>
    </message>
    <message>
        <source>Safety answers</source>
        <translation>Sicherheitsantworten</translation>
    </message>
    <message>
        <source>Read or change what you answered at first.</source>
        <translation>Lies oder ändere, was du am Anfang geantwortet hast.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>As loud as in the session.</source>
        <translation>So laut wie in der Einheit.</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>When sound is lost</source>
        <translation>Wenn der Ton ausfällt</translation>
    </message>
    <message>
        <source>With closed eyes, silence must not go on unnoticed.</source>
        <translation>Mit geschlossenen Augen darf Stille nicht unbemerkt bleiben.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Sound check before a session</source>
        <translation>Tonprobe vor einer Einheit</translation>
    </message>
    <message>
        <source>Window and keys</source>
        <translation>Fenster und Tasten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of all words and the voice, from the next start on. No native speaker has read the German words yet.</source>
        <translation>Aller Texte und der Stimme, ab dem nächsten Start. Die deutschen Texte hat noch niemand gelesen, der mit Deutsch aufgewachsen ist.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
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
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Sessions fill the screen</source>
        <translation>Einheiten füllen den Bildschirm</translation>
    </message>
    <message>
        <source>Page keys step</source>
        <translation>Seitentasten springen</translation>
    </message>
    <message>
        <source>Page Up and Page Down of a clicker repeat and skip instead of pausing.</source>
        <translation>Bild auf und Bild ab eines Klickers wiederholen und überspringen, statt anzuhalten.</translation>
    </message>
    <message>
        <source>A screen reader says each phase</source>
        <translation>Ein Bildschirmleser sagt jede Phase</translation>
    </message>
    <message>
        <source>In sessions, while one is running. The voice above needs none.</source>
        <translation>In Einheiten, während einer läuft. Die Stimme oben braucht keinen.</translation>
    </message>
    <message>
        <source>Pace: {0}</source>
        <translation>Tempo: {0}</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>The voice speaks in sessions</source>
        <translation>Die Stimme spricht in Einheiten</translation>
    </message>
    <message>
        <source>Full lines in set-up and rest, one short word a phase. V while paused.</source>
        <translation>Ganze Sätze bei Aufbau und Ruhe, ein kurzes Wort pro Phase. V in der Pause.</translation>
    </message>
    <message>
        <source>Words instead of breath tones</source>
        <translation>Wörter statt Atemtönen</translation>
    </message>
    <message>
        <source>Where a word is left out for want of time, its tones are heard.</source>
        <translation>Wo für ein Wort die Zeit fehlt, sind seine Töne zu hören.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>What your system has of English voices.</source>
        <translation>Was dein System an deutschen Stimmen hat.</translation>
    </message>
    <message>
        <source>One that suits</source>
        <translation>Eine passende</translation>
    </message>
    <message>
        <source>Rate of speech</source>
        <translation>Sprechtempo</translation>
    </message>
    <message>
        <source>Above 0 faster, below slower.</source>
        <translation>Über 0 schneller, darunter langsamer.</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>Beside the tones; Volume sets both.</source>
        <translation>Neben den Tönen; „Lautstärke“ stellt beides.</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Stimme anhören</translation>
    </message>
    <message>
        <source>{0}: less</source>
        <translation>{0}: weniger</translation>
    </message>
    <message>
        <source>{0}: more</source>
        <translation>{0}: mehr</translation>
    </message>
</context>
<context>
    <name>Preferences file</name>
    <message>
        <source>The preferences {0} cannot be read: {1}.</source>
        <translation>Die Einstellungen {0} lassen sich nicht lesen: {1}.</translation>
    </message>
    <message>
        <source>The preferences could not be saved: {0}.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: {0}.</translation>
    </message>
    <message>
        <source>The preferences {0} make no sense.</source>
        <translation>Die Einstellungen {0} ergeben keinen Sinn.</translation>
    </message>
    <message>
        <source>The preferences {0} make no sense and cannot be moved: {1}.</source>
        <translation>Die Einstellungen {0} ergeben keinen Sinn und lassen sich nicht beiseitelegen: {1}.</translation>
    </message>
    <message>
        <source>The preferences could not be read; they were kept as {0} and are as at first.</source>
        <translation>Die Einstellungen waren nicht zu lesen; sie wurden aufbewahrt als {0}, und nun gilt alles wie am Anfang.</translation>
    </message>
    <message>
        <source>it is left out</source>
        <translation>sie wird weggelassen</translation>
    </message>
    <message>
        <source>it counts as yes until it is given again</source>
        <translation>sie zählt als Ja, bis sie neu gegeben wird</translation>
    </message>
    <message>
        <source>The preferences are no JSON object.</source>
        <translation>Die Einstellungen sind kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The preference {0} is not known; it is left out.</source>
        <translation>Die Einstellung {0} ist nicht bekannt; sie wird weggelassen.</translation>
    </message>
    <message>
        <source>The safety questions will be asked again.</source>
        <translation>Die Sicherheitsfragen werden neu gestellt.</translation>
    </message>
    <message>
        <source>the default is used</source>
        <translation>es gilt die Vorgabe</translation>
    </message>
    <message>
        <source>it is an object with an entry each</source>
        <translation>es ist ein Objekt mit je einem Eintrag</translation>
    </message>
    <message>
        <source>The preference {0} ends after {1} entries.</source>
        <translation>Die Einstellung {0} endet nach {1} Einträgen.</translation>
    </message>
    <message>
        <source>The preference {0} is {1}, but {2}; {3}.</source>
        <translation>Für die Einstellung {0} steht {1} da, aber {2}; {3}.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a huge number</source>
        <translation>eine riesige Zahl</translation>
    </message>
    <message>
        <source>{0} more of the preferences were wrong.</source>
        <translation>Weitere falsche Einstellungen: {0}.</translation>
    </message>
    <message>
        <source>it goes from {0} to {1}</source>
        <translation>erlaubt ist {0} bis {1}</translation>
    </message>
    <message>
        <source>a name has at most {0} letters</source>
        <translation>ein Name hat höchstens {0} Zeichen</translation>
    </message>
    <message>
        <source>it holds more than {0} entries</source>
        <translation>es sind mehr als {0} Einträge</translation>
    </message>
    <message>
        <source>an id has 1 to {0} letters</source>
        <translation>eine Kennung hat 1 bis {0} Zeichen</translation>
    </message>
    <message>
        <source>it is a whole number</source>
        <translation>es ist eine ganze Zahl</translation>
    </message>
    <message>
        <source>it is true or false</source>
        <translation>es ist true oder false</translation>
    </message>
    <message>
        <source>it is a list of ids</source>
        <translation>es ist eine Liste von Kennungen</translation>
    </message>
    <message>
        <source>it is an id, or empty</source>
        <translation>es ist eine Kennung oder leer</translation>
    </message>
    <message>
        <source>it is a number</source>
        <translation>es ist eine Zahl</translation>
    </message>
    <message>
        <source>it is a name</source>
        <translation>es ist ein Name</translation>
    </message>
    <message>
        <source>it is one of {0}</source>
        <translation>es ist eines von {0}</translation>
    </message>
    <message>
        <source>it is an object with &quot;yes&quot; and &quot;agreed_on&quot;</source>
        <translation>es ist ein Objekt mit &quot;yes&quot; und &quot;agreed_on&quot;</translation>
    </message>
    <message>
        <source>the day it was agreed on is a date</source>
        <translation>der Tag der Absprache ist ein Datum</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Start ↵</source>
        <translation>Start ↵</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Have these within reach</source>
        <translation>Das brauchst du in Reichweite</translation>
    </message>
    <message>
        <source>Enter starts · ↑ ↓ scroll · Esc goes back</source>
        <translation>Enter startet · ↑ ↓ blättern · Esc geht zurück</translation>
    </message>
    <message>
        <source>Measure first</source>
        <translation>Erst messen</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Noch einmal messen</translation>
    </message>
    <message>
        <source>What will come</source>
        <translation>Was kommt</translation>
    </message>
    <message>
        <source>If you hear nothing, breathe normally.</source>
        <translation>Wenn du nichts hörst, atme normal.</translation>
    </message>
    <message>
        <source>{0}, before and after</source>
        <translation>{0}, davor und danach</translation>
    </message>
    <message>
        <source>Two minutes of walking, then a few tries. You need: {0}. {1}</source>
        <translation>Zwei Minuten gehen, dann ein paar Versuche. Du brauchst: {0}. {1}</translation>
    </message>
    <message>
        <source>Level {0} of {1}: {2}</source>
        <translation>Stufe {0} von {1}: {2}</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Ninety: something went wrong</source>
        <translation>Ninety: Etwas ging schief</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ging schief</translation>
    </message>
    <message>
        <source>This is a fault of the program. What was recorded is kept. If Ninety behaves oddly, close it and start it again.</source>
        <translation>Das ist ein Fehler des Programms. Was aufgezeichnet wurde, bleibt. Verhält sich Ninety seltsam, schließ es und starte es neu.</translation>
    </message>
    <message>
        <source>The text below helps to mend it. Your answers and your history are not in it. Read it before you pass it on; nothing is sent by itself.</source>
        <translation>Der Text unten hilft, ihn zu beheben. Deine Antworten und dein Verlauf stehen nicht darin. Lies ihn, bevor du ihn weitergibst; von selbst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Routine file</name>
    <message>
        <source>must be {0}, not {1}</source>
        <translation>muss {0} sein, nicht {1}</translation>
    </message>
    <message>
        <source>is missing: it must be {0}</source>
        <translation>fehlt: Es muss {0} sein</translation>
    </message>
    <message>
        <source>stands twice: {0}</source>
        <translation>kommt zweimal vor: {0}</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a huge number</source>
        <translation>eine riesige Zahl</translation>
    </message>
    <message>
        <source>is not known here; there are {0}</source>
        <translation>ist hier nicht bekannt; es gibt {0}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list of at most {0} lines</source>
        <translation>eine Liste von höchstens {0} Zeilen</translation>
    </message>
    <message>
        <source>a list of at most {0} tables</source>
        <translation>eine Liste von höchstens {0} Tabellen</translation>
    </message>
    <message>
        <source>a table with an entry a phase</source>
        <translation>eine Tabelle mit einem Eintrag je Phase</translation>
    </message>
    <message>
        <source>is no phase of it; there are {0}</source>
        <translation>ist keine Phase davon; es gibt {0}</translation>
    </message>
    <message>
        <source>must be plain text on one line, without control characters</source>
        <translation>muss einfacher Text in einer Zeile sein, ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>eine ganze Zahl von {0} bis {1}</translation>
    </message>
    <message>
        <source>seconds from {0} to {1}</source>
        <translation>eine Dauer von {0} bis {1} Sekunden</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>eines von {0}</translation>
    </message>
    <message>
        <source>a text of 1 to {0} letters</source>
        <translation>ein Text aus 1 bis {0} Zeichen</translation>
    </message>
    <message>
        <source>must be {0}, not one of {1}</source>
        <translation>muss {0} sein, nicht eine von {1}</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>Line {0}: {1} {2}.</source>
        <translation>Zeile {0}: {1} {2}.</translation>
    </message>
    <message>
        <source>It is larger than {0} KiB.</source>
        <translation>Die Datei ist größer als {0} KiB.</translation>
    </message>
    <message>
        <source>Line {0}: this is no text in UTF-8.</source>
        <translation>Zeile {0}: Das ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Line {0}: a number of too many digits.</source>
        <translation>Zeile {0}: eine Zahl mit zu vielen Ziffern.</translation>
    </message>
    <message>
        <source>Line {0}: this is no TOML: {1}.</source>
        <translation>Zeile {0}: Das ist kein TOML: {1}.</translation>
    </message>
    <message>
        <source>is missing: a routine has one [[steps]] or more</source>
        <translation>fehlt: Ein Programm hat mindestens ein [[steps]]</translation>
    </message>
    <message>
        <source>is that of a drill that Ninety has: {0}</source>
        <translation>ist die einer Übung, die Ninety hat: {0}</translation>
    </message>
    <message>
        <source>makes the routine too long: it may have {0} breaths in all</source>
        <translation>macht das Programm zu lang: Es darf insgesamt {0} Atemzüge haben</translation>
    </message>
    <message>
        <source>1 to {0} small letters, digits, - and _</source>
        <translation>1 bis {0} Kleinbuchstaben, Ziffern, - und _</translation>
    </message>
    <message>
        <source>is missing: a drill needs a line or more that sets it up</source>
        <translation>fehlt: Eine Übung braucht mindestens eine Zeile zum Aufbau</translation>
    </message>
    <message>
        <source>must hold a phase, not named &apos;finish&apos;, that is always longer than 0 seconds</source>
        <translation>muss eine Phase enthalten, die nicht &apos;finish&apos; heißt und immer länger als 0 Sekunden ist</translation>
    </message>
    <message>
        <source>must begin above 0 for a finish</source>
        <translation>muss für ein &apos;finish&apos; über 0 beginnen</translation>
    </message>
    <message>
        <source>the least and the most seconds, as in [3, 5]</source>
        <translation>ein Paar aus kürzester und längster Dauer in Sekunden wie [3, 5]</translation>
    </message>
    <message>
        <source>must go around the phase&apos;s {0} seconds</source>
        <translation>muss die {0} Sekunden der Phase einschließen</translation>
    </message>
    <message>
        <source>is for sides = &apos;alternate&apos; or &apos;each&apos; only</source>
        <translation>gilt nur für sides = &apos;alternate&apos; oder &apos;each&apos;</translation>
    </message>
    <message>
        <source>is for sides = &apos;alternate&apos; only</source>
        <translation>gilt nur für sides = &apos;alternate&apos;</translation>
    </message>
    <message>
        <source>cannot stand beside sides</source>
        <translation>kann nicht neben sides stehen</translation>
    </message>
    <message>
        <source>did you mean {0}</source>
        <translation>meinst du {0}</translation>
    </message>
    <message>
        <source>there are {0}</source>
        <translation>es gibt {0}</translation>
    </message>
    <message>
        <source>is {0}, which is no drill; {1}</source>
        <translation>ist {0}, und das ist keine Übung; {1}</translation>
    </message>
    <message>
        <source>is not for {0}: use sides instead</source>
        <translation>passt nicht zu {0}: Nimm stattdessen sides</translation>
    </message>
    <message>
        <source>cannot be &apos;each&apos; where the set-up changes in mid-drill</source>
        <translation>kann nicht &apos;each&apos; sein, wo der Aufbau mitten in der Übung wechselt</translation>
    </message>
    <message>
        <source>must be longer than 0</source>
        <translation>muss länger als 0 sein</translation>
    </message>
    <message>
        <source>must leave a phase that is always longer than 0</source>
        <translation>muss eine Phase übrig lassen, die immer länger als 0 ist</translation>
    </message>
    <message>
        <source>must hold a line or more</source>
        <translation>muss mindestens eine Zeile enthalten</translation>
    </message>
    <message>
        <source>Line {0}: nested deeper than {1} levels.</source>
        <translation>Zeile {0}: tiefer als {1} Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The folder of routines {0} cannot be read: {1}.</source>
        <translation>Der Ordner der Programme {0} lässt sich nicht lesen: {1}.</translation>
    </message>
    <message>
        <source>The folder of routines {0} holds more than {1} files; only the first {1} by name are read.</source>
        <translation>Im Ordner der Programme {0} liegen mehr als {1} Dateien; nur die ersten {1} nach dem Namen werden gelesen.</translation>
    </message>
    <message>
        <source>Ninety has a routine of this name: give the file another.</source>
        <translation>Ninety hat ein Programm dieses Namens: Gib der Datei einen anderen.</translation>
    </message>
    <message>
        <source>The name of the file must be plain text of 1 to {0} letters.</source>
        <translation>Der Name der Datei muss einfacher Text aus 1 bis {0} Zeichen sein.</translation>
    </message>
    <message>
        <source>It cannot be read: {0}.</source>
        <translation>Die Datei lässt sich nicht lesen: {0}.</translation>
    </message>
    <message>
        <source>The routine cannot be saved: {0}.</source>
        <translation>Das Programm kann nicht gespeichert werden: {0}.</translation>
    </message>
    <message>
        <source>The routine cannot be deleted: {0}.</source>
        <translation>Das Programm kann nicht gelöscht werden: {0}.</translation>
    </message>
</context>
<context>
    <name>Routines</name>
    <message>
        <source>Routines</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter starts. A routine file can be dropped here.</source>
        <translation>Pfeiltasten wählen, Enter startet. Eine Programmdatei kann hier abgelegt werden.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy and edit</source>
        <translation>Kopie bearbeiten</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>First on Today</source>
        <translation>Auf „Heute“ zuerst</translation>
    </message>
    <message>
        <source>I was told to do it so</source>
        <translation>So wurde es mir gesagt</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Comes first on Today.</source>
        <translation>Steht auf „Heute“ zuerst.</translation>
    </message>
    <message>
        <source>Changes to it are not saved yet.</source>
        <translation>Änderungen daran sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>This file is no good routine; nothing else suffers.</source>
        <translation>Diese Datei ist kein gültiges Programm; sonst leidet nichts.</translation>
    </message>
    <message>
        <source>It goes beyond what Ninety ships:</source>
        <translation>Es geht über das hinaus, was Ninety mitbringt:</translation>
    </message>
    <message>
        <source>Confirmed on this computer.</source>
        <translation>Auf diesem Rechner bestätigt.</translation>
    </message>
    <message>
        <source>Confirm it only when a therapist gave it to you. It is asked once.</source>
        <translation>Bestätige es nur, wenn du es aus einer Therapie hast. Es wird einmal gefragt.</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>first</source>
        <translation>zuerst</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>ungespeichert</translation>
    </message>
    <message>
        <source>faulty file</source>
        <translation>fehlerhafte Datei</translation>
    </message>
    <message>
        <source>beyond</source>
        <translation>darüber</translation>
    </message>
    <message>
        <source>{0} · about {1} min, of which {2} work</source>
        <translation>{0} · etwa {1} min, davon {2} aktiv</translation>
    </message>
    <message>
        <source>1 drill</source>
        <translation>1 Übung</translation>
    </message>
    <message numerus="yes">
        <source>{0} drills</source>
        <translation>
            <numerusform>{0} Übung</numerusform>
            <numerusform>{0} Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>level {0}</source>
        <translation>Stufe {0}</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 Satz</translation>
    </message>
    <message numerus="yes">
        <source>{0} sets</source>
        <translation>
            <numerusform>{0} Satz</numerusform>
            <numerusform>{0} Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} a set</source>
        <translation>je {0}</translation>
    </message>
    <message>
        <source>{0}, my own</source>
        <translation>{0}, eigenes</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Mein Programm</translation>
    </message>
    <message>
        <source>Routines (*.toml)</source>
        <translation>Programme (*.toml)</translation>
    </message>
    <message>
        <source>Import a routine</source>
        <translation>Programm importieren</translation>
    </message>
    <message>
        <source>Export the routine</source>
        <translation>Programm exportieren</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>Aufhören?</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Relax</source>
        <translation>Locker</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Enter or Esc: stop and keep what was done.
Any other key: go on.</source>
        <translation>Enter oder Esc: beenden und Gemachtes behalten.
Jede andere Taste: weiter.</translation>
    </message>
    <message>
        <source>Breathe normally.</source>
        <translation>Atme normal.</translation>
    </message>
    <message>
        <source>Pain now? Press 0 to 10.</source>
        <translation>Schmerz jetzt? Drücke 0 bis 10.</translation>
    </message>
    <message>
        <source>Pain {0}: better not today, and ask if it stays.</source>
        <translation>Schmerz {0}: Heute besser nicht, und frag nach, wenn er bleibt.</translation>
    </message>
    <message>
        <source>Pain {0}: leave that drill out, and ask if it stays.</source>
        <translation>Schmerz {0}: Lass diese Übung aus und frag nach, wenn er bleibt.</translation>
    </message>
    <message>
        <source>Pain {0}</source>
        <translation>Schmerz {0}</translation>
    </message>
    <message>
        <source>Level {0}: {1}</source>
        <translation>Stufe {0}: {1}</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Es folgt: {0}</translation>
    </message>
    <message>
        <source>set {0} of {1}</source>
        <translation>Satz {0} von {1}</translation>
    </message>
    <message>
        <source>left first, then in turn</source>
        <translation>links zuerst, dann im Wechsel</translation>
    </message>
    <message>
        <source>right first, then in turn</source>
        <translation>rechts zuerst, dann im Wechsel</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <source>Sound is back.
Any key goes on.</source>
        <translation>Der Ton ist wieder da.
Weiter mit jeder Taste.</translation>
    </message>
    <message>
        <source>No sound can be heard. Breathe normally.</source>
        <translation>Kein Ton zu hören. Atme normal.</translation>
    </message>
    <message>
        <source>The computer stood still. Breathe normally.</source>
        <translation>Der Rechner stand still. Atme normal.</translation>
    </message>
    <message>
        <source>1 to {0} set the level: now {1}, {2}.</source>
        <translation>Mit 1 bis {0} wählst du die Stufe: jetzt {1}, {2}.</translation>
    </message>
    <message>
        <source>Any key goes on.</source>
        <translation>Weiter mit jeder Taste.</translation>
    </message>
    <message>
        <source>Breathe normally.
Stay down until it is clear.</source>
        <translation>Atme normal.
Bleib unten, bis es vorbei ist.</translation>
    </message>
    <message>
        <source>Noted: {0}.
After two minutes any key goes on. Esc ends.</source>
        <translation>Notiert: {0}.
Nach zwei Minuten geht es mit jeder Taste weiter. Esc beendet.</translation>
    </message>
    <message>
        <source>1&#xa0;too&#xa0;hard · 2&#xa0;light-headed
3&#xa0;pain · 4&#xa0;cramp · 5&#xa0;numbness
Esc ends.</source>
        <translation>1&#xa0;zu&#xa0;schwer · 2&#xa0;benommen
3&#xa0;Schmerz · 4&#xa0;Krampf · 5&#xa0;Taubheit
Esc beendet.</translation>
    </message>
    <message>
        <source>Any key goes on one level lower. Esc ends.</source>
        <translation>Jede Taste: eine Stufe leichter weiter. Esc beendet.</translation>
    </message>
    <message>
        <source>Any key goes on without this drill. Esc ends.</source>
        <translation>Jede Taste macht ohne diese Übung weiter. Esc beendet.</translation>
    </message>
    <message>
        <source>Any key ends.</source>
        <translation>Jede Taste beendet.</translation>
    </message>
    <message>
        <source>{0}
Level {1} · {2}</source>
        <translation>{0}
Stufe {1} · {2}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>← says the lines again</source>
        <translation>← sagt die Zeilen noch einmal</translation>
    </message>
    <message>
        <source>Any key when you are ready</source>
        <translation>Eine Taste, wenn du bereit bist</translation>
    </message>
    <message>
        <source>Begins in {0} s · any key begins now</source>
        <translation>Beginnt in {0} s · jede Taste beginnt jetzt</translation>
    </message>
    <message>
        <source>Esc ends · ↑ faster · ↓ slower · M sound · V voice · + louder · − softer · ? all keys</source>
        <translation>Esc beendet · ↑ schneller · ↓ langsamer · M Ton · V Stimme · + lauter · − leiser · ? alle Tasten</translation>
    </message>
    <message>
        <source>any key pause · → next · ← repeat · ↑ faster · ↓ slower · hold: stop signal · ? keys</source>
        <translation>Pause: jede Taste · → weiter · ← noch einmal · ↑ schneller · ↓ langsamer · halten: Stoppsignal · ? Tasten</translation>
    </message>
    <message>
        <source>You need: {0}.</source>
        <translation>Du brauchst: {0}.</translation>
    </message>
    <message>
        <source>If you hear nothing, breathe normally. Dizzy or in pain: hold any key, or D.</source>
        <translation>Wenn du nichts hörst, atme normal. Bei Schwindel oder Schmerz: eine Taste halten oder D.</translation>
    </message>
    <message>
        <source>Skipped. ← to go back</source>
        <translation>Übersprungen. ← zurück</translation>
    </message>
    <message>
        <source>On to the next drill</source>
        <translation>Weiter zur nächsten Übung</translation>
    </message>
    <message>
        <source>This set again</source>
        <translation>Diesen Satz noch einmal</translation>
    </message>
    <message>
        <source>The lines again</source>
        <translation>Die Zeilen noch einmal</translation>
    </message>
    <message>
        <source>The drill before</source>
        <translation>Die Übung davor</translation>
    </message>
    <message>
        <source>This drill from its beginning</source>
        <translation>Diese Übung von vorn</translation>
    </message>
    <message>
        <source>Faster from the next breath: {0}</source>
        <translation>Schneller ab dem nächsten Atemzug: {0}</translation>
    </message>
    <message>
        <source>Slower from the next breath: {0}</source>
        <translation>Langsamer ab dem nächsten Atemzug: {0}</translation>
    </message>
    <message>
        <source>That is as far as it goes.</source>
        <translation>Weiter geht es nicht.</translation>
    </message>
    <message>
        <source>Keep resting: a set with balloon or straw needs its whole rest.</source>
        <translation>Ruh weiter: Ein Satz mit Ballon oder Trinkhalm braucht seine ganze Ruhe.</translation>
    </message>
    <message>
        <source>Five rounds are the most for one session.</source>
        <translation>Fünf Runden sind das Höchste für eine Einheit.</translation>
    </message>
    <message>
        <source>One level lower</source>
        <translation>Eine Stufe leichter</translation>
    </message>
    <message>
        <source>On without this drill</source>
        <translation>Weiter ohne diese Übung</translation>
    </message>
    <message>
        <source>Noted. Breathe normally.</source>
        <translation>Notiert. Atme normal.</translation>
    </message>
    <message>
        <source>That level is kept back.</source>
        <translation>Diese Stufe ist gesperrt.</translation>
    </message>
    <message>
        <source>The session has ended. New numbness, tingling or weakness, chest pain, faintness or unusual shortness of breath: get medical help. Otherwise rest, and ask a clinician before the next session if it comes back.</source>
        <translation>Die Einheit ist beendet. Neue Taubheit, Kribbeln oder Schwäche, Schmerzen in der Brust, Ohnmachtsgefühl oder ungewöhnliche Atemnot: Hol ärztliche Hilfe. Sonst ruh dich aus und frag vor der nächsten Einheit ärztlich nach, wenn es wiederkommt.</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Sound and voice</name>
    <message>
        <source>sound is off</source>
        <translation>der Ton ist aus</translation>
    </message>
    <message>
        <source>there is no speech engine</source>
        <translation>es gibt keine Sprachausgabe</translation>
    </message>
    <message>
        <source>the speech engine does not start</source>
        <translation>die Sprachausgabe startet nicht</translation>
    </message>
    <message>
        <source>the speech engine has no voice that speaks the language of the lines</source>
        <translation>die Sprachausgabe hat keine Stimme für die Sprache der Zeilen</translation>
    </message>
    <message>
        <source>simpleaudio cannot be loaded: {0}</source>
        <translation>simpleaudio lässt sich nicht laden: {0}</translation>
    </message>
    <message>
        <source>the sound process cannot be started: {0}</source>
        <translation>der Tonprozess lässt sich nicht starten: {0}</translation>
    </message>
    <message>
        <source>the sound system does not answer</source>
        <translation>das Tonsystem antwortet nicht</translation>
    </message>
    <message>
        <source>the sound process keeps ending</source>
        <translation>der Tonprozess endet immer wieder</translation>
    </message>
    <message>
        <source>simpleaudio is not installed</source>
        <translation>simpleaudio ist nicht installiert</translation>
    </message>
    <message>
        <source>simpleaudio is installed</source>
        <translation>simpleaudio ist installiert</translation>
    </message>
    <message>
        <source>the sound process ended</source>
        <translation>der Tonprozess hat sich beendet</translation>
    </message>
    <message>
        <source>the voice is off</source>
        <translation>die Stimme ist aus</translation>
    </message>
    <message>
        <source>{0} does not speak</source>
        <translation>{0} spricht nicht</translation>
    </message>
    <message>
        <source>no speech engine that writes files is installed ({0} is one)</source>
        <translation>es ist keine Sprachausgabe installiert, die Dateien schreibt ({0} ist eine)</translation>
    </message>
    <message>
        <source>{0} speaks in a form that is not known</source>
        <translation>{0} spricht in einer unbekannten Form</translation>
    </message>
    <message>
        <source>the voice process cannot be started: {0}</source>
        <translation>der Stimmprozess lässt sich nicht starten: {0}</translation>
    </message>
    <message>
        <source>the speech engine does not answer</source>
        <translation>die Sprachausgabe antwortet nicht</translation>
    </message>
    <message>
        <source>the speech engine keeps ending</source>
        <translation>die Sprachausgabe endet immer wieder</translation>
    </message>
</context>
<context>
    <name>SoundCheck</name>
    <message>
        <source>Sound check</source>
        <translation>Tonprobe</translation>
    </message>
    <message>
        <source>Before you lie down: hear both tones, as loud as in the session.</source>
        <translation>Bevor du dich hinlegst: Hör beide Töne, so laut wie in der Einheit.</translation>
    </message>
    <message>
        <source>Hear the breath in</source>
        <translation>Einatmen anhören</translation>
    </message>
    <message>
        <source>It climbs: breathe in.</source>
        <translation>Er steigt: einatmen.</translation>
    </message>
    <message>
        <source>Hear the breath out</source>
        <translation>Ausatmen anhören</translation>
    </message>
    <message>
        <source>It falls: blow, or breathe out.</source>
        <translation>Er fällt: pusten oder ausatmen.</translation>
    </message>
    <message>
        <source>Put a key under your raised hand and press it from there.</source>
        <translation>Leg eine Taste unter deine erhobene Hand und drücke sie von dort.</translation>
    </message>
    <message>
        <source>Any other key goes on.</source>
        <translation>Weiter mit jeder anderen Taste.</translation>
    </message>
    <message>
        <source>If you hear nothing, breathe normally.</source>
        <translation>Wenn du nichts hörst, atme normal.</translation>
    </message>
    <message>
        <source>I hear both, go on</source>
        <translation>Ich höre beide, weiter</translation>
    </message>
    <message>
        <source>Skip this check from now on</source>
        <translation>Diese Probe künftig auslassen</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>You need: {0}.</source>
        <translation>Du brauchst: {0}.</translation>
    </message>
    <message>
        <source>Breathe normally.</source>
        <translation>Atme normal.</translation>
    </message>
    <message>
        <source>Next: set {0} of {1}.</source>
        <translation>Es folgt: Satz {0} von {1}.</translation>
    </message>
    <message>
        <source>Next: {0}.</source>
        <translation>Es folgt: {0}.</translation>
    </message>
    <message>
        <source>Left first.</source>
        <translation>Links zuerst.</translation>
    </message>
    <message>
        <source>Right first.</source>
        <translation>Rechts zuerst.</translation>
    </message>
    <message>
        <source>Pain now? Press 0 to 10.</source>
        <translation>Schmerz jetzt? Drücke 0 bis 10.</translation>
    </message>
    <message>
        <source>Switch.</source>
        <translation>Wechsel.</translation>
    </message>
    <message>
        <source>Left side.</source>
        <translation>Linke Seite.</translation>
    </message>
    <message>
        <source>Right side.</source>
        <translation>Rechte Seite.</translation>
    </message>
    <message>
        <source>Set {0}, breath {1}.</source>
        <translation>Satz {0}, Atemzug {1}.</translation>
    </message>
    <message>
        <source>Set {0}.</source>
        <translation>Satz {0}.</translation>
    </message>
    <message>
        <source>Sound was lost.</source>
        <translation>Der Ton fiel aus.</translation>
    </message>
    <message>
        <source>The computer stood still.</source>
        <translation>Der Rechner stand still.</translation>
    </message>
    <message>
        <source>Paused. Breathe normally.</source>
        <translation>Angehalten. Atme normal.</translation>
    </message>
    <message>
        <source>Stop here? Enter or Escape stops and keeps what was done. Any other key goes on.</source>
        <translation>Aufhören? Enter oder Escape beendet, Gemachtes bleibt. Weiter mit jeder anderen Taste.</translation>
    </message>
    <message>
        <source>Breathe normally, stay down until it is clear.</source>
        <translation>Atme normal und bleib unten, bis es vorbei ist.</translation>
    </message>
    <message>
        <source>Then press 1 for too hard, 2 light-headed, 3 pain, 4 cramp, 5 numbness.</source>
        <translation>Dann drücke 1 für zu schwer, 2 benommen, 3 Schmerz, 4 Krampf, 5 Taubheit.</translation>
    </message>
    <message>
        <source>Any key goes on one level lower. Escape ends.</source>
        <translation>Jede Taste: eine Stufe leichter weiter. Escape beendet.</translation>
    </message>
    <message>
        <source>Any key goes on without this drill. Escape ends.</source>
        <translation>Jede Taste macht ohne diese Übung weiter. Escape beendet.</translation>
    </message>
    <message>
        <source>Any key ends.</source>
        <translation>Jede Taste beendet.</translation>
    </message>
    <message>
        <source>The session is done.</source>
        <translation>Die Einheit ist geschafft.</translation>
    </message>
    <message>
        <source>Stopped. What was done is kept.</source>
        <translation>Gestoppt. Gemachtes ist gespeichert.</translation>
    </message>
    <message>
        <source>The voice is on.</source>
        <translation>Die Stimme ist an.</translation>
    </message>
    <message>
        <source>Skipped, left to go back.</source>
        <translation>Übersprungen, links zurück.</translation>
    </message>
    <message>
        <source>On to the next drill.</source>
        <translation>Weiter zur nächsten Übung.</translation>
    </message>
    <message>
        <source>This set again.</source>
        <translation>Diesen Satz noch einmal.</translation>
    </message>
    <message>
        <source>The drill before.</source>
        <translation>Die Übung davor.</translation>
    </message>
    <message>
        <source>This drill from its beginning.</source>
        <translation>Diese Übung von vorn.</translation>
    </message>
    <message>
        <source>Faster from the next breath.</source>
        <translation>Schneller ab dem nächsten Atemzug.</translation>
    </message>
    <message>
        <source>Slower from the next breath.</source>
        <translation>Langsamer ab dem nächsten Atemzug.</translation>
    </message>
    <message>
        <source>That is as far as it goes.</source>
        <translation>Weiter geht es nicht.</translation>
    </message>
    <message>
        <source>Keep resting: this set needs its whole rest.</source>
        <translation>Ruh weiter: Dieser Satz braucht seine ganze Ruhe.</translation>
    </message>
    <message>
        <source>Five rounds are the most for one session.</source>
        <translation>Fünf Runden sind das Höchste für eine Einheit.</translation>
    </message>
    <message>
        <source>One level lower.</source>
        <translation>Eine Stufe leichter.</translation>
    </message>
    <message>
        <source>On without this drill.</source>
        <translation>Weiter ohne diese Übung.</translation>
    </message>
    <message>
        <source>That level is kept back.</source>
        <translation>Diese Stufe ist gesperrt.</translation>
    </message>
    <message>
        <source>Noted: {0}. Breathe normally. After two minutes any key goes on.</source>
        <translation>Notiert: {0}. Atme normal. Nach zwei Minuten geht es mit jeder Taste weiter.</translation>
    </message>
    <message>
        <source>In through the nose, quiet and easy. Blow.</source>
        <translation>Ein durch die Nase, ruhig und leicht. Pusten.</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>A suggestion</source>
        <translation>Ein Vorschlag</translation>
    </message>
    <message>
        <source>Y takes it, N leaves it as it is. Esc answers later, on Today.</source>
        <translation>Y nimmt ihn an, N lässt alles, wie es ist. Esc: später beantworten, unter „Heute“.</translation>
    </message>
</context>
<context>
    <name>Therapist</name>
    <message>
        <source>Hip drills: prescribed and done</source>
        <translation>Hüftübungen: verordnet und gemacht</translation>
    </message>
    <message>
        <source>{0} to {1}, {2}</source>
        <translation>{0} bis {1}, {2}</translation>
    </message>
    <message>
        <source>Sessions: {0}, on {1}, {2} min in all. Finished {3}, stopped {4}, cut off {5}.</source>
        <translation>Einheiten: {0}, an {1}, insgesamt {2} min. Vollständig {3}, abgebrochen {4}, abgerissen {5}.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Pain at the end</source>
        <translation>Schmerz am Ende</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation>
            <numerusform>{0} Tag</numerusform>
            <numerusform>{0} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <comment>on</comment>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <comment>on</comment>
        <translation>
            <numerusform>{0} Tag</numerusform>
            <numerusform>{0} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: not answered.</source>
        <translation>{0}: nicht beantwortet.</translation>
    </message>
    <message>
        <source>{0} (0 to 10): {1} on average, {2} to {3}; first {4}, last {5}.</source>
        <translation>{0} (0 bis 10): im Mittel {1}, {2} bis {3}; erster Wert {4}, letzter {5}.</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Minuten pro Tag</translation>
    </message>
    <message>
        <source>Minutes in each {0} days</source>
        <translation>Minuten in je {0} Tagen</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>pain at the end</source>
        <translation>Schmerz am Ende</translation>
    </message>
    <message>
        <source>lifted on {0}, a clinician agreed</source>
        <translation>am {0} aufgehoben, ärztlich zugestimmt</translation>
    </message>
    <message>
        <source>Safety answers</source>
        <translation>Sicherheitsantworten</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>None that keeps anything back, and none lifted.</source>
        <translation>Keine, die etwas sperrt, und keine aufgehoben.</translation>
    </message>
    <message>
        <source>Prescribed is what the routine asked for on the day; each side is a set of its own. Level 1 is the easiest. Pain and effort are answers from 0 to 10; pain is the mean before and after the drill, and a change under 2 is noise.</source>
        <translation>Verordnet ist, was das Programm an dem Tag verlangte; jede Seite ist ein eigener Satz. Stufe 1 ist die leichteste. Schmerz und Anstrengung sind Antworten von 0 bis 10; Schmerz ist das Mittel vor und nach der Übung, und eine Änderung unter 2 ist Rauschen.</translation>
    </message>
    <message>
        <source>Written by Ninety {0} on {1} from the history on the person’s own machine. It is a record, not medical advice.</source>
        <translation>Von Ninety {0} am {1} aus dem Verlauf auf dem eigenen Rechner der Person geschrieben. Es ist eine Aufzeichnung, kein ärztlicher Rat.</translation>
    </message>
    <message>
        <source>Stop signals, and pain that rose by 2 or more</source>
        <translation>Stoppsignale und Schmerz, der um 2 oder mehr stieg</translation>
    </message>
    <message>
        <source>None in this period.</source>
        <translation>Keine in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>stopped: {0}</source>
        <translation>gestoppt: {0}</translation>
    </message>
    <message>
        <source>level {0}</source>
        <translation>Stufe {0}</translation>
    </message>
    <message>
        <source>pain rose: {0} to {1}</source>
        <translation>Schmerz stieg: {0} auf {1}</translation>
    </message>
    <message>
        <source>Prescribed and done</source>
        <translation>Verordnet und gemacht</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Atemzüge</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>No sessions in this period.</source>
        <translation>Keine Einheiten in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Measures, cold: before the drills of a day</source>
        <translation>Messungen, kalt: vor den Übungen eines Tages</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>First to last</source>
        <translation>Erste zu letzten</translation>
    </message>
    <message>
        <source>What may be said</source>
        <translation>Was sich sagen lässt</translation>
    </message>
    <message>
        <source>None taken in this period.</source>
        <translation>Keine in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>{0} more notes are in the history.</source>
        <translation>{0} weitere Notizen stehen im Verlauf.</translation>
    </message>
    <message>
        <source>{0} more are in the history.</source>
        <translation>{0} weitere stehen im Verlauf.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>at</source>
        <translation>bei</translation>
    </message>
    <message>
        <source>for</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>breath</source>
        <translation>Atemzug</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>said</source>
        <translation>gesagt</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Start ↵</source>
        <translation>Start ↵</translation>
    </message>
    <message>
        <source>One drill alone</source>
        <translation>Eine Übung allein</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>Each day you practise will have a bar here.</source>
        <translation>Jeder Tag, an dem du übst, bekommt hier einen Balken.</translation>
    </message>
    <message>
        <source>4 weeks ago</source>
        <translation>vor 4 Wochen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Denk daran</translation>
    </message>
    <message>
        <source>If you hear nothing, breathe normally.</source>
        <translation>Wenn du nichts hörst, atme normal.</translation>
    </message>
    <message>
        <source>Why these drills</source>
        <translation>Warum diese Übungen</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter starts, ← → change the level, I tells about the drill</source>
        <translation>↑ ↓ wählen, Enter startet, ← → ändern die Stufe, I erzählt von der Übung</translation>
    </message>
    <message>
        <source>← → change the level</source>
        <translation>← → ändern die Stufe</translation>
    </message>
    <message>
        <source>Enter tells about the drill</source>
        <translation>Enter erzählt von der Übung</translation>
    </message>
    <message>
        <source>kept back by a safety answer</source>
        <translation>durch eine Sicherheitsantwort gesperrt</translation>
    </message>
    <message>
        <source>Put first on Today</source>
        <translation>Auf „Heute“ zuerst zeigen</translation>
    </message>
    <message>
        <source>T puts the chosen routine first.</source>
        <translation>T zeigt das gewählte Programm zuerst.</translation>
    </message>
    <message>
        <source>Right leg only</source>
        <translation>Nur rechtes Bein</translation>
    </message>
    <message>
        <source>Both sides: right, then left</source>
        <translation>Beide Seiten: rechts, dann links</translation>
    </message>
    <message>
        <source>One level easier</source>
        <translation>Eine Stufe leichter</translation>
    </message>
    <message>
        <source>One level harder</source>
        <translation>Eine Stufe schwerer</translation>
    </message>
    <message>
        <source>Nothing can be started now. Your safety answers stand in Preferences.</source>
        <translation>Jetzt kann nichts gestartet werden. Deine Sicherheitsantworten stehen in den Einstellungen.</translation>
    </message>
    <message>
        <source>You need: {0}.</source>
        <translation>Du brauchst: {0}.</translation>
    </message>
    <message>
        <source>level {0} of {1}</source>
        <translation>Stufe {0} von {1}</translation>
    </message>
    <message>
        <source>Level {0} is kept back by a safety answer.</source>
        <translation>Stufe {0} ist durch eine Sicherheitsantwort gesperrt.</translation>
    </message>
    <message>
        <source>Levels {0} are kept back by a safety answer.</source>
        <translation>Stufen {0} sind durch eine Sicherheitsantwort gesperrt.</translation>
    </message>
    <message>
        <source>About {0}</source>
        <translation>Über {0}</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}, {3}. Left and right change the level.</source>
        <translation>{0}, {1}: {2}, {3}. Links und rechts ändern die Stufe.</translation>
    </message>
    <message>
        <source>Start {0}, {1}</source>
        <translation>{0} starten, {1}</translation>
    </message>
    <message>
        <source>{0} min on one day</source>
        <translation>{0} min an einem Tag</translation>
    </message>
    <message numerus="yes">
        <source>{0} min on {1} days</source>
        <translation>
            <numerusform>{0} min an {1} Tag</numerusform>
            <numerusform>{0} min an {1} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter starts. Everything else can wait.</source>
        <translation>Enter startet. Alles andere kann warten.</translation>
    </message>
    <message>
        <source>Nothing yet this week.</source>
        <translation>Diese Woche noch nichts.</translation>
    </message>
    <message>
        <source>The planned day of this week is done: the week is kept.</source>
        <translation>Der geplante Tag dieser Woche ist geschafft: Die Woche zählt.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} planned days this week.</source>
        <translation>
            <numerusform>{0} von {1} geplanten Tag diese Woche.</numerusform>
            <numerusform>{0} von {1} geplanten Tagen diese Woche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} planned days this week: the week is kept.</source>
        <translation>
            <numerusform>{0} von {1} geplanten Tag diese Woche: Die Woche zählt.</numerusform>
            <numerusform>{0} von {1} geplanten Tagen diese Woche: Die Woche zählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last session: today, {0} min.</source>
        <translation>Letzte Einheit: heute, {0} min.</translation>
    </message>
    <message>
        <source>Last session: yesterday, {0} min.</source>
        <translation>Letzte Einheit: gestern, {0} min.</translation>
    </message>
    <message numerus="yes">
        <source>Last session: {0} days ago, {1} min.</source>
        <translation>
            <numerusform>Letzte Einheit: vor {0} Tag, {1} min.</numerusform>
            <numerusform>Letzte Einheit: vor {0} Tagen, {1} min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen und enden</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s</source>
        <translation>%(prog)s: Fehler: %(message)s</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>Angabe %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>unbekannte Angaben: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>unbekannte Wahl: %(value)r (es gibt %(choices)s)</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>es fehlt eine Angabe</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>es fehlt: %s</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>%r gehört nicht dazu</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Why these drills</source>
        <translation>Warum diese Übungen</translation>
    </message>
    <message>
        <source>↑ ↓ scroll · 1 to 6 tell of a drill · C copies the sources · Esc goes back</source>
        <translation>↑ ↓ blättern · 1 bis 6 erzählen von einer Übung · C kopiert die Quellen · Esc geht zurück</translation>
    </message>
    <message>
        <source>How well each drill is known</source>
        <translation>Wie gut jede Übung bekannt ist</translation>
    </message>
    <message>
        <source>How well each measure is known</source>
        <translation>Wie gut jedes Maß belegt ist</translation>
    </message>
    <message>
        <source>About this drill</source>
        <translation>Über diese Übung</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>They were read as excerpts and abstracts. Ninety opens no address: mark one and copy it, or press C to copy them all.</source>
        <translation>Sie wurden in Auszügen und Zusammenfassungen gelesen. Ninety öffnet keine Adresse: Markiere und kopiere eine oder drücke C, um alle zu kopieren.</translation>
    </message>
    <message>
        <source>What measures rest on</source>
        <translation>Worauf Messungen beruhen</translation>
    </message>
    <message>
        <source>What this page rests on</source>
        <translation>Worauf diese Seite beruht</translation>
    </message>
    <message>
        <source>Copy the sources</source>
        <translation>Quellen kopieren</translation>
    </message>
    <message>
        <source>The sources are on the clipboard.</source>
        <translation>Die Quellen sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>no address known</source>
        <translation>keine Adresse bekannt</translation>
    </message>
    <message>
        <source>A: a paper, a trial registry or a society’s guidance</source>
        <translation>A: ein Fachartikel, ein Studienregister oder die Leitlinie einer Fachgesellschaft</translation>
    </message>
    <message>
        <source>B: whoever devised the drill, or its main teacher</source>
        <translation>B: wer die Übung erdacht hat oder sie hauptsächlich lehrt</translation>
    </message>
    <message>
        <source>C: a practitioner’s page, or a page for everybody</source>
        <translation>C: die Seite einer Fachkraft oder eine Seite für alle</translation>
    </message>
    <message>
        <source>D: notes of a student, a vendor’s page, public code</source>
        <translation>D: Notizen aus Kursen, die Seite eines Anbieters, öffentlicher Code</translation>
    </message>
    <message>
        <source>The reasoning</source>
        <translation>Die Überlegung</translation>
    </message>
    <message>
        <source>A hamstring that feels tight is often not short. It may be braking, because hips and trunk are not held steady in time. Stretching pulls against that brake; these drills practise what could make it needless.</source>
        <translation>Eine Oberschenkelrückseite, die sich straff anfühlt, ist oft nicht verkürzt. Vielleicht bremst sie, weil Hüften und Rumpf nicht rechtzeitig gehalten werden. Dehnen zieht gegen diese Bremse; diese Übungen üben, was sie überflüssig machen könnte.</translation>
    </message>
    <message>
        <source>The diaphragm keeps time for the muscles that hold trunk and pelvis. A long, complete breath out lets the ribs come down and the back muscles let go. From there the hips are moved: first lying, then kneeling, then standing.</source>
        <translation>Das Zwerchfell gibt den Muskeln, die Rumpf und Becken halten, den Takt. Ein langes, vollständiges Ausatmen lässt die Rippen sinken und die Rückenmuskeln loslassen. Von dort aus werden die Hüften bewegt: erst im Liegen, dann im Knien, dann im Stehen.</translation>
    </message>
    <message>
        <source>So argues a physical therapist’s post of 2016 that named the six drills. It calls them a common starting place and says that they will not work for everyone. The brake is a clinical model; it has not been tested in trials.</source>
        <translation>So argumentiert der Beitrag einer physiotherapeutischen Fachkraft von 2016, der die sechs Übungen nannte. Er nennt sie einen üblichen Anfang und sagt, dass sie nicht bei allen wirken. Die Bremse ist ein klinisches Modell; in Studien wurde sie nicht geprüft.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>The post tells of 25–30° and more after a breathing reset of under two minutes, and of 14–18° after six to eight weeks of daily stretching. That reset was hands-on work by a therapist, and how it was measured is not said. It is no promise for what you do by yourself.</source>
        <translation>Der Beitrag erzählt von 25–30° und mehr nach einem Atem-Neustart von weniger als zwei Minuten und von 14–18° nach sechs bis acht Wochen täglichen Dehnens. Der Neustart war therapeutische Arbeit mit den Händen, und wie gemessen wurde, steht nicht dabei. Für das, was du allein machst, verspricht das nichts.</translation>
    </message>
    <message>
        <source>Blowing a balloon in this position was studied for breathing: lung function rose. In one small study of a one-legged version the curve of the low back stayed as it was.</source>
        <translation>Einen Ballon in dieser Stellung aufzublasen wurde für die Atmung untersucht: Die Lungenfunktion stieg. In einer kleinen Studie einer einbeinigen Fassung blieb die Krümmung des unteren Rückens, wie sie war.</translation>
    </message>
    <message>
        <source>What a static stretch gains was gone after three to six minutes in two small studies.</source>
        <translation>Was ein statisches Dehnen bringt, war in zwei kleinen Studien nach drei bis sechs Minuten weg.</translation>
    </message>
    <message>
        <source>At six breaths a minute for ten minutes, 6 of 16 beginners breathed too much. So breathe softly: normal-size breaths, long breaths out.</source>
        <translation>Bei sechs Atemzügen pro Minute über zehn Minuten atmeten 6 von 16 Ungeübten zu viel. Also atme sanft: normal ein, lange aus.</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Was nicht bekannt ist</translation>
    </message>
    <message>
        <source>Whether these drills change the range of the hamstrings: no trial that measured it was found.</source>
        <translation>Ob diese Übungen die Beweglichkeit der Oberschenkelrückseite ändern: Es wurde keine Studie gefunden, die das gemessen hat.</translation>
    </message>
    <message>
        <source>How long an effect lasts. By the post it fades within a few hours, and lasting gains need a guided progression with several levels. That is why there are levels here; nobody has measured how long.</source>
        <translation>Wie lange eine Wirkung anhält. Laut Beitrag lässt sie nach wenigen Stunden nach, und für Bleibendes braucht es einen angeleiteten Aufbau in mehreren Stufen. Darum gibt es hier Stufen; wie lange es anhält, hat niemand gemessen.</translation>
    </message>
    <message>
        <source>How that clinic does the six drills: the post only names them. Drills 2, 3 and 4 were put together from neighbouring drills and wait for a therapist’s eye.</source>
        <translation>Wie die sechs Übungen in jener Praxis gemacht werden: Der Beitrag nennt sie nur. Die Übungen 2, 3 und 4 sind aus verwandten Übungen zusammengesetzt und warten auf einen therapeutischen Blick.</translation>
    </message>
    <message>
        <source>In which order, how often and for how many weeks: no source says it of the six together.</source>
        <translation>In welcher Reihenfolge, wie oft und wie viele Wochen: Keine Quelle sagt es für die sechs zusammen.</translation>
    </message>
    <message>
        <source>How often blowing a balloon makes people dizzy: no figure was found. When it does, stop and breathe normally.</source>
        <translation>Wie oft das Aufblasen eines Ballons schwindlig macht: Es wurde keine Zahl gefunden. Wenn es geschieht, hör auf und atme normal.</translation>
    </message>
    <message>
        <source>Where sources disagree, and what Ninety does</source>
        <translation>Wo sich Quellen widersprechen, und was Ninety tut</translation>
    </message>
    <message>
        <source>How long to breathe out: 4 to 6 seconds, 10, or about 15. Ninety: 5 to begin with, 8 at most.</source>
        <translation>Wie lange ausatmen: 4 bis 6 Sekunden, 10 oder etwa 15. Ninety: anfangs 5, höchstens 8.</translation>
    </message>
    <message>
        <source>Against a balloon, through a straw, or with open mouth. Ninety: the balloon comes late and is never needed.</source>
        <translation>Gegen einen Ballon, durch einen Trinkhalm oder mit offenem Mund. Ninety: Der Ballon kommt spät und muss nie sein.</translation>
    </message>
    <message>
        <source>The right buttock: one school trains it, another calls it over-active. Ninety: right as the drill is named, and both sides as an option.</source>
        <translation>Die rechte Gesäßseite: Eine Schule übt sie, eine andere nennt sie überaktiv. Ninety: rechts, wie die Übung heißt, und wahlweise beide Seiten.</translation>
    </message>
    <message>
        <source>Toe touch: toes raised first, or heels; 3 of each, or twice 6. Ninety follows those who devised it: toes first, 3 and 3.</source>
        <translation>Zehen berühren: zuerst die Zehen erhöht oder die Fersen; je 3 oder zweimal 6. Ninety folgt denen, die es erdacht haben: zuerst die Zehen, 3 und 3.</translation>
    </message>
    <message>
        <source>Lowering a leg on the breath out, or on the breath in. Ninety: out.</source>
        <translation>Ein Bein beim Ausatmen oder beim Einatmen senken. Ninety: beim Ausatmen.</translation>
    </message>
    <message>
        <source>Bending with osteoporosis: never, or within limits. Ninety: never, until your clinician agreed.</source>
        <translation>Beugen bei Osteoporose: nie oder in Grenzen. Ninety: nie, bis ärztlich zugestimmt ist.</translation>
    </message>
    <message>
        <source>On the back in pregnancy: until the end of the first trimester, week 16 or week 20. Ninety: not at all, until your clinician agreed.</source>
        <translation>Rückenlage in der Schwangerschaft: bis zum Ende des ersten Drittels, Woche 16 oder Woche 20. Ninety: gar nicht, bis ärztlich zugestimmt ist.</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>Take the drills as practice, not as treatment. Numbers without a source are called defaults here, and you or your therapist can change them.</source>
        <translation>Nimm die Übungen als Übung, nicht als Behandlung. Zahlen ohne Quelle heißen hier Vorgaben, und du oder deine Therapie können sie ändern.</translation>
    </message>
    <message>
        <source>Fewer drills are done better: in one small study two beat eight. The short routine is a full answer on most days.</source>
        <translation>Weniger Übungen werden besser gemacht: In einer kleinen Studie waren zwei besser als acht. Das kurze Programm genügt an den meisten Tagen.</translation>
    </message>
    <message>
        <source>A change smaller than the error of measuring is noise, and a change on the same day is only today’s.</source>
        <translation>Eine Änderung, die kleiner ist als der Messfehler, ist Rauschen, und eine Änderung am selben Tag gilt nur für heute.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>First start</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>Tonprobe</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>A suggestion</source>
        <translation>Ein Vorschlag</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Edit a routine</source>
        <translation>Programm bearbeiten</translation>
    </message>
    <message>
        <source>Why these drills</source>
        <translation>Warum diese Übungen</translation>
    </message>
    <message>
        <source>About a drill</source>
        <translation>Über eine Übung</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
</context>
</TS>
