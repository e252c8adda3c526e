<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>main</name>
    <message>
        <source>Shows where a database, its models and its documentation disagree.</source>
        <translation>Zeigt, wo eine Datenbank, ihre Modelle und ihre Dokumentation einander widersprechen.</translation>
    </message>
    <message>
        <source>The project file: its sources are compared as it asks.</source>
        <translation>Die Projektdatei: Ihre Quellen werden verglichen, wie sie es vorgibt.</translation>
    </message>
    <message>
        <source>light, dark, contrast, contrast-dark or system</source>
        <translation>light (hell), dark (dunkel), contrast, contrast-dark oder system</translation>
    </message>
    <message>
        <source>A project&apos;s folder or triptych.json; or models, a document, a snapshot; or saved reports.</source>
        <translation>Ordner eines Projekts oder triptych.json; oder Modelle, ein Dokument, ein Snapshot; oder gespeicherte Berichte.</translation>
    </message>
</context>
<context>
    <name>triptych::Arguments</name>
    <message>
        <source>Folders of installed packages that the models stand on, such as .venv/lib/python3.11/site-packages; without it, those of the virtual environment nearest to the models.</source>
        <translation>Ordner mit installierten Paketen, auf denen die Modelle aufbauen, etwa .venv/lib/python3.11/site-packages; ohne diese Option die der virtuellen Umgebung, die den Modellen am nächsten liegt.</translation>
    </message>
    <message>
        <source>Let this Python import the models: it runs their code, in the folder of --models. Without it they are read as text, and nothing is run.</source>
        <translation>Die Modelle von diesem Python importieren lassen: Das führt ihren Code aus, im Ordner von --models. Ohne diese Option werden sie als Text gelesen und nichts wird ausgeführt.</translation>
    </message>
    <message>
        <source>What --interpreter imports: package.module, or package.module:metadata.</source>
        <translation>Was --interpreter importiert: package.module oder package.module:metadata.</translation>
    </message>
    <message>
        <source>Of --interpreter and --target there is only one.</source>
        <translation>Von --interpreter und --target ist nur eines angegeben.</translation>
    </message>
    <message>
        <source>Give both, for models that a Python imports, or none.</source>
        <translation>Geben Sie beide an, wenn ein Python die Modelle importieren soll, oder keines.</translation>
    </message>
    <message>
        <source>The database: a URI, key=value pairs, service=NAME, env:VARIABLE, or a snapshot file. &quot;postgresql://&quot; leaves everything to the PG* variables.</source>
        <translation>Die Datenbank: eine URI, key=value-Paare, service=NAME, env:VARIABLE oder eine Snapshot-Datei. „postgresql://“ überlässt alles den PG*-Variablen.</translation>
    </message>
    <message>
        <source>Python files, folders or glob patterns with SQLAlchemy models, or a snapshot file.</source>
        <translation>Python-Dateien, Ordner oder Glob-Muster mit SQLAlchemy-Modellen, oder eine Snapshot-Datei.</translation>
    </message>
    <message>
        <source>Schemas of the database to read, names or patterns with * and ?; without it, every one but the system&apos;s own.</source>
        <translation>Schemas der Datenbank, die gelesen werden: Namen oder Muster mit * und ?; ohne diese Option alle außer denen des Systems.</translation>
    </message>
    <message>
        <source>Schemas of the database to leave out, names or patterns with * and ?.</source>
        <translation>Schemas der Datenbank, die ausgelassen werden: Namen oder Muster mit * und ?.</translation>
    </message>
    <message>
        <source>Read also the tables that extensions own, and those of migration tools.</source>
        <translation>Auch die Tabellen lesen, die Erweiterungen gehören, und die von Migrationswerkzeugen.</translation>
    </message>
    <message>
        <source>The schema document (- for standard input), or a snapshot file.</source>
        <translation>Das Schemadokument (- für die Standardeingabe) oder eine Snapshot-Datei.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; here.</source>
        <translation>„%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Wählen Sie eines von: %1.</translation>
    </message>
</context>
<context>
    <name>triptych::Assembler</name>
    <message>
        <source>Its partitioned table describes it.</source>
        <translation>Ihre partitionierte Tabelle beschreibt sie.</translation>
    </message>
    <message>
        <source>An extension owns it.</source>
        <translation>Sie gehört einer Erweiterung.</translation>
    </message>
    <message>
        <source>A migration tool keeps its books in it.</source>
        <translation>Ein Migrationswerkzeug führt darin Buch.</translation>
    </message>
    <message>
        <source>A foreign table cannot have one.</source>
        <translation>Eine Fremdtabelle kann keine haben.</translation>
    </message>
    <message>
        <source>A view does not say.</source>
        <translation>Eine Sicht gibt darüber keine Auskunft.</translation>
    </message>
    <message>
        <source>It cannot be read while another session holds the table locked.</source>
        <translation>Das ist nicht lesbar, solange eine andere Sitzung die Tabelle sperrt.</translation>
    </message>
    <message>
        <source>The expression of the index %1 cannot be read while another session holds the table locked.</source>
        <translation>Der Ausdruck des Index %1 ist nicht lesbar, solange eine andere Sitzung die Tabelle sperrt.</translation>
    </message>
    <message>
        <source>Invalid indexes are used by no query, and may still refuse duplicates; %1 left out.</source>
        <translation>Ungültige Indexe werden von keiner Abfrage verwendet und können dennoch Duplikate abweisen; %1 ausgelassen.</translation>
    </message>
    <message>
        <source>It is %1, for some of the columns only.</source>
        <translation>Es ist %1, aber nur für einen Teil der Spalten.</translation>
    </message>
    <message>
        <source>The expression of the check %1 cannot be read while another session holds the table locked.</source>
        <translation>Der Ausdruck des Check-Constraints %1 ist nicht lesbar, solange eine andere Sitzung die Tabelle sperrt.</translation>
    </message>
    <message>
        <source>Constraints that are NOT VALID may be broken by older rows; %1 found.</source>
        <translation>Constraints mit NOT VALID können von älteren Zeilen verletzt sein; %1 gefunden.</translation>
    </message>
    <message>
        <source>Constraints that are NOT ENFORCED may be broken by any row; %1 found.</source>
        <translation>Constraints mit NOT ENFORCED können von jeder Zeile verletzt werden; %1 gefunden.</translation>
    </message>
    <message>
        <source>The role may not read all statistics of %1 of the tables: the share of NULLs in columns may be unknown. SELECT on these tables, without row security, would show it.</source>
        <translation>Die Rolle darf nicht alle Statistiken von %1 der Tabellen lesen: Der Anteil der NULL-Werte in Spalten kann unbekannt sein. SELECT auf diese Tabellen, ohne Row-Level-Security, würde ihn zeigen.</translation>
    </message>
</context>
<context>
    <name>triptych::Breadcrumbs</name>
    <message>
        <source>Where you are</source>
        <translation>Wo Sie sind</translation>
    </message>
    <message>
        <source>Go to the first table of the schema</source>
        <translation>Zur ersten Tabelle des Schemas gehen</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Zur Tabelle gehen</translation>
    </message>
    <message>
        <source>Go to the column</source>
        <translation>Zur Spalte gehen</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
</context>
<context>
    <name>triptych::Changes</name>
    <message>
        <source>all three</source>
        <translation>alle drei</translation>
    </message>
    <message>
        <source>The report is of other sides: %1.</source>
        <translation>Der Bericht handelt von anderen Seiten: %1.</translation>
    </message>
    <message>
        <source>Compare these first, or choose a report of %1.</source>
        <translation>Vergleichen Sie zuerst diese, oder wählen Sie einen Bericht über %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n behoben</numerusform>
            <numerusform>%n behoben</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>Drift since %1</source>
        <translation>Abweichungen seit %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>Behoben: %1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Unverändert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n entschieden</numerusform>
            <numerusform>%n entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not compared this time</source>
        <translation>
            <numerusform>%n diesmal nicht verglichen</numerusform>
            <numerusform>%n diesmal nicht verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>is ignored now</source>
        <translation>wird jetzt ignoriert</translation>
    </message>
    <message>
        <source>is not ignored any more</source>
        <translation>wird nicht mehr ignoriert</translation>
    </message>
    <message>
        <source>by a decision on a rename</source>
        <translation>durch eine Entscheidung über eine Umbenennung</translation>
    </message>
    <message>
        <source>gone by a decision on a rename</source>
        <translation>fort durch eine Entscheidung über eine Umbenennung</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Not compared this time: %1</source>
        <translation>Diesmal nicht verglichen: %1</translation>
    </message>
</context>
<context>
    <name>triptych::ChangesModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>What the sides say</source>
        <translation>Was die Seiten sagen</translation>
    </message>
    <message>
        <source>New (%L1)</source>
        <translation>Neu (%L1)</translation>
    </message>
    <message>
        <source>Changed (%L1)</source>
        <translation>Geändert (%L1)</translation>
    </message>
    <message>
        <source>Resolved (%L1)</source>
        <translation>Behoben (%L1)</translation>
    </message>
    <message>
        <source>Unchanged (%L1)</source>
        <translation>Unverändert (%L1)</translation>
    </message>
    <message>
        <source>Decided (%L1)</source>
        <translation>Entschieden (%L1)</translation>
    </message>
    <message>
        <source>Not compared this time (%L1)</source>
        <translation>Diesmal nicht verglichen (%L1)</translation>
    </message>
</context>
<context>
    <name>triptych::Choice</name>
    <message>
        <source>The role %1 has no permission on the schema %2.</source>
        <translation>Die Rolle %1 hat keine Berechtigung für das Schema %2.</translation>
    </message>
    <message>
        <source>Its owner can allow it: GRANT USAGE ON SCHEMA %1 TO %2;</source>
        <translation>Sein Eigentümer kann es erlauben: GRANT USAGE ON SCHEMA %1 TO %2;</translation>
    </message>
    <message>
        <source>The database has no schema %1.</source>
        <translation>Die Datenbank hat kein Schema %1.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Sie hat: %1.</translation>
    </message>
    <message>
        <source>Every schema of the database is left out.</source>
        <translation>Alle Schemas der Datenbank sind ausgelassen.</translation>
    </message>
</context>
<context>
    <name>triptych::Commands</name>
    <message>
        <source>Compares, and writes the drift that is there today into the project file as accepted. From then on it is hidden and counted, until the sides state something else. Exit status 0: written; 2: it could not compare, or not write.</source>
        <translation>Vergleicht und trägt die Abweichungen, die es heute gibt, als akzeptiert in die Projektdatei ein. Von da an werden sie ausgeblendet und gezählt, bis die Seiten etwas anderes angeben. Exit-Status 0: geschrieben; 2: Vergleichen oder Schreiben war nicht möglich.</translation>
    </message>
    <message>
        <source>Nothing was compared: there is no table that two sides tell of. Nothing was accepted.</source>
        <translation>Es wurde nichts verglichen: Keine Tabelle kommt auf zwei Seiten vor. Es wurde nichts akzeptiert.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n finding(s) in %1</source>
        <translation>
            <numerusform>%n Befund in %1 akzeptiert</numerusform>
            <numerusform>%n Befunde in %1 akzeptiert</numerusform>
        </translation>
    </message>
    <message>
        <source>: %1 new, %2 no more.
</source>
        <translation>: %1 neu, %2 nicht mehr vorhanden.
</translation>
    </message>
    <message>
        <source>A password on the command line can be read by others until the program hides it, as it has now. Put the connection into a variable (--database env:NAME), or the password into the password file (~/.pgpass).</source>
        <translation>Ein Passwort auf der Befehlszeile können andere lesen, bis das Programm es verbirgt, was nun geschehen ist. Legen Sie die Verbindung in einer Variablen ab (--database env:NAME) oder das Passwort in der Passwortdatei (~/.pgpass).</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.
%2</source>
        <translation>Den Befehl „%1“ gibt es nicht.
%2</translation>
    </message>
    <message>
        <source>Compares two or three of: a database, models, a document. They are named here or in a project file: one given here takes the place of the project&apos;s, two or three are all that is compared. Exit status 0: no drift at or above the level; 1: drift; 2: it could not compare, or there was nothing to compare.</source>
        <translation>Vergleicht zwei oder drei von: einer Datenbank, Modellen, einem Dokument. Sie werden hier oder in einer Projektdatei genannt: Eine hier genannte Quelle tritt an die Stelle der des Projekts; sind es hier zwei oder drei, werden nur sie verglichen. Exit-Status 0: keine Abweichung dieses Schweregrads oder darüber; 1: Abweichungen; 2: Vergleichen war nicht möglich, oder es gab nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Do not look for a project file.</source>
        <translation>Keine Projektdatei suchen.</translation>
    </message>
    <message>
        <source>The least severity that counts as drift: critical (default), warning, info or none.</source>
        <translation>Der niedrigste Schweregrad, der als Abweichung zählt: critical (Vorgabe), warning, info oder none.</translation>
    </message>
    <message>
        <source>Let JSON reports tell what was taken for the same although it is written in another way.</source>
        <translation>JSON-Berichte auch nennen lassen, was trotz anderer Schreibweise als gleich gilt.</translation>
    </message>
    <message>
        <source>Project: %1
</source>
        <translation>Projekt: %1
</translation>
    </message>
    <message>
        <source>Report: %1
</source>
        <translation>Bericht: %1
</translation>
    </message>
    <message>
        <source>Nothing was compared: there is no table that two sides tell of. Check what the sources are to be read from.</source>
        <translation>Es wurde nichts verglichen: Keine Tabelle kommt auf zwei Seiten vor. Prüfen Sie, woraus die Quellen gelesen werden sollen.</translation>
    </message>
    <message>
        <source>The project file, which holds sources, severities, rules and decisions. Without it, the nearest triptych.json in this folder or above it.</source>
        <translation>Die Projektdatei mit Quellen, Schweregraden, Regeln und Entscheidungen. Ohne diese Option die nächste triptych.json in diesem Ordner oder darüber.</translation>
    </message>
    <message>
        <source>Let the models be imported where the project file asks for it, which runs their code.</source>
        <translation>Die Modelle importieren lassen, wo die Projektdatei es verlangt; das führt ihren Code aus.</translation>
    </message>
    <message>
        <source>Two sources are needed:</source>
        <translation>Zwei Quellen sind nötig:</translation>
    </message>
    <message>
        <source>give two or three of --database, --models and --doc, or name them in a project file.</source>
        <translation>Geben Sie zwei oder drei von --database, --models und --doc an, oder nennen Sie sie in einer Projektdatei.</translation>
    </message>
    <message>
        <source>This project file lets %1 import %2, which runs code.</source>
        <translation>Diese Projektdatei lässt %1 den Import von %2 ausführen; dabei läuft Code.</translation>
    </message>
    <message>
        <source>If you trust it, give --run-models, or open it in Triptych&apos;s window and confirm it there. With --models the models are read as text.</source>
        <translation>Wenn Sie ihr vertrauen, geben Sie --run-models an, oder öffnen Sie sie im Fenster von Triptych und bestätigen Sie es dort. Mit --models werden die Modelle als Text gelesen.</translation>
    </message>
    <message>
        <source>Tell on standard error, step by step, what is read, from where, and how long it takes.</source>
        <translation>Auf der Standardfehlerausgabe Schritt für Schritt melden, was woher gelesen wird und wie lange es dauert.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Siehe --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to no option.</source>
        <translation>„%1“ gehört zu keiner Option.</translation>
    </message>
    <message>
        <source>%1: %2 Password: </source>
        <translation>%1: %2 Passwort: </translation>
    </message>
    <message>
        <source>%1 and %2 are one</source>
        <translation>%1 und %2 sind dasselbe</translation>
    </message>
    <message>
        <source>%1 and %2 are two</source>
        <translation>%1 und %2 sind zweierlei</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>names, table</comment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Writes into the project file whether two names are one column or table, renamed, or two that have nothing to do with each other. A decision on the same names is replaced.</source>
        <translation>Trägt in die Projektdatei ein, ob zwei Namen dieselbe, umbenannte Spalte oder Tabelle meinen oder zwei, die nichts miteinander zu tun haben. Eine Entscheidung über dieselben Namen wird ersetzt.</translation>
    </message>
    <message>
        <source>The name on one side.</source>
        <translation>Der Name auf der einen Seite.</translation>
    </message>
    <message>
        <source>The name on another side.</source>
        <translation>Der Name auf einer anderen Seite.</translation>
    </message>
    <message>
        <source>The two are one.</source>
        <translation>Beide sind dasselbe.</translation>
    </message>
    <message>
        <source>The two are not one.</source>
        <translation>Beide sind nicht dasselbe.</translation>
    </message>
    <message>
        <source>The table that the columns are in; without it, the names are tables.</source>
        <translation>Die Tabelle, in der die Spalten sind; ohne diese Option sind die Namen Tabellen.</translation>
    </message>
    <message>
        <source>Give one of --confirm and --reject.</source>
        <translation>Geben Sie entweder --confirm oder --reject an.</translation>
    </message>
    <message>
        <source>Two names are needed, as they are written on either side.</source>
        <translation>Zwei Namen sind nötig, so wie sie auf den beiden Seiten geschrieben sind.</translation>
    </message>
    <message>
        <source>%1: %2
</source>
        <comment>file, decision</comment>
        <translation>%1: %2
</translation>
    </message>
    <message>
        <source>One database is needed: give --database, and no other source.</source>
        <translation>Eine Datenbank ist nötig: Geben Sie --database und keine andere Quelle an.</translation>
    </message>
    <message>
        <source>Reads Python models and gives a snapshot with origins and notes. They are not run but by --interpreter.</source>
        <translation>Liest Python-Modelle und gibt einen Snapshot mit Fundstellen und Hinweisen aus. Nur mit --interpreter werden sie ausgeführt.</translation>
    </message>
    <message>
        <source>Python files, folders or glob patterns.</source>
        <translation>Python-Dateien, Ordner oder Glob-Muster.</translation>
    </message>
    <message>
        <source>Give the files or folders that hold the models.</source>
        <translation>Geben Sie die Dateien oder Ordner mit den Modellen an.</translation>
    </message>
    <message>
        <source>Writes saved JSON reports, Triptych&apos;s or those of the tool before it, in another format.</source>
        <translation>Schreibt gespeicherte JSON-Berichte, von Triptych oder von seinem Vorgänger, in einem anderen Format.</translation>
    </message>
    <message>
        <source>Write into this file rather than to standard output (-).</source>
        <translation>In diese Datei schreiben statt auf die Standardausgabe (-).</translation>
    </message>
    <message>
        <source>Give the JSON reports.</source>
        <translation>Geben Sie die JSON-Berichte an.</translation>
    </message>
    <message>
        <source>accepts the drift that is there today, so that only new drift is told</source>
        <translation>akzeptiert die heutigen Abweichungen, sodass nur noch neue gemeldet werden</translation>
    </message>
    <message>
        <source>Accepts what differs now in what the nearest triptych.json names.</source>
        <translation>Akzeptiert, was jetzt in dem abweicht, was die nächste triptych.json nennt.</translation>
    </message>
    <message>
        <source>Begins a project file with today&apos;s drift; &quot;compare&quot; tells of new drift only.</source>
        <translation>Beginnt eine Projektdatei mit den heutigen Abweichungen; „compare“ meldet nur noch neue.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>Nothing on standard error but errors.</source>
        <translation>Auf der Standardfehlerausgabe nur Fehler melden.</translation>
    </message>
    <message>
        <source>compares a database, models and a document, two or all three</source>
        <translation>vergleicht eine Datenbank, Modelle und ein Dokument, zwei davon oder alle drei</translation>
    </message>
    <message>
        <source>Compares all three and prints a summary, worst first.</source>
        <translation>Vergleicht alle drei und gibt eine Zusammenfassung aus, das Schlimmste zuerst.</translation>
    </message>
    <message>
        <source>Compares what the nearest triptych.json names.</source>
        <translation>Vergleicht, was die nächste triptych.json nennt.</translation>
    </message>
    <message>
        <source>In a script: the exit status is 1 from warnings on.</source>
        <translation>In einem Skript: Ab Warnungen ist der Exit-Status 1.</translation>
    </message>
    <message>
        <source>Writes the findings for a code host to show on the lines of a pull request; the summary goes into the log.</source>
        <translation>Schreibt die Befunde so, dass eine Code-Plattform sie an den Zeilen eines Pull-Requests zeigt; die Zusammenfassung geht ins Protokoll.</translation>
    </message>
    <message>
        <source>Compares a snapshot, which needs no server, and hands the report to another program.</source>
        <translation>Vergleicht einen Snapshot, der keinen Server braucht, und reicht den Bericht an ein anderes Programm weiter.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>Die Standardausgabe lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>What was printed is not whole.</source>
        <translation>Die Ausgabe ist nicht vollständig.</translation>
    </message>
    <message>
        <source>There is no --color &quot;%1&quot;.</source>
        <translation>--color „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose auto, always or never.</source>
        <translation>Wählen Sie auto, always oder never.</translation>
    </message>
    <message>
        <source>confirms or rejects a suggested rename</source>
        <translation>bestätigt eine vorgeschlagene Umbenennung oder lehnt sie ab</translation>
    </message>
    <message>
        <source>The two are one column, renamed.</source>
        <translation>Beide sind dieselbe, umbenannte Spalte.</translation>
    </message>
    <message>
        <source>These are two tables.</source>
        <translation>Das sind zwei Tabellen.</translation>
    </message>
    <message>
        <source>The document to write or to mend, or - for standard output; if not said, the project&apos;s document.</source>
        <translation>Das Dokument, das geschrieben oder berichtigt wird, oder - für die Standardausgabe; ohne diese Option das Dokument des Projekts.</translation>
    </message>
    <message>
        <source>Show what would change, and write nothing.</source>
        <translation>Zeigen, was sich ändern würde, und nichts schreiben.</translation>
    </message>
    <message>
        <source>A document is held against the database, not the models.</source>
        <translation>Ein Dokument wird an der Datenbank gemessen, nicht an den Modellen.</translation>
    </message>
    <message>
        <source>Give --database, which may be a snapshot of models.</source>
        <translation>Geben Sie --database an; das kann auch ein Snapshot von Modellen sein.</translation>
    </message>
    <message>
        <source>A database is needed:</source>
        <translation>Eine Datenbank ist nötig:</translation>
    </message>
    <message>
        <source>give --database, or name one in a project file.</source>
        <translation>Geben Sie --database an, oder nennen Sie eine in einer Projektdatei.</translation>
    </message>
    <message>
        <source>Where to? Give --output, or name the document in a project file.</source>
        <translation>Wohin? Geben Sie --output an, oder nennen Sie das Dokument in einer Projektdatei.</translation>
    </message>
    <message>
        <source>%1 is current.</source>
        <translation>%1 ist aktuell.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>Wrote %1; what it was before is in %2.</source>
        <translation>%1 geschrieben; der vorherige Inhalt ist in %2.</translation>
    </message>
    <message>
        <source>Which document? Give --doc, or name it in a project file.</source>
        <translation>Welches Dokument? Geben Sie --doc an, oder nennen Sie es in einer Projektdatei.</translation>
    </message>
    <message>
        <source>writes the schema document of a database, or mends it</source>
        <translation>schreibt das Schemadokument einer Datenbank oder berichtigt es</translation>
    </message>
    <message>
        <source>Writes what a database holds as a schema document in Markdown: tables and views by name, with columns, primary and foreign keys. Of a document that is there already only these are written anew: what people wrote between, in and after the sections stays. The difference is shown, and what the file was before is kept beside it. A document that is current is not touched.</source>
        <translation>Schreibt den Inhalt einer Datenbank als Schemadokument in Markdown: Tabellen und Sichten nach Namen, mit Spalten, Primär- und Fremdschlüsseln. In einem schon vorhandenen Dokument werden nur diese neu geschrieben: Was Menschen zwischen, in und nach den Abschnitten geschrieben haben, bleibt. Der Unterschied wird gezeigt, und der vorherige Inhalt der Datei wird daneben aufbewahrt. Ein aktuelles Dokument bleibt unberührt.</translation>
    </message>
    <message>
        <source>Writes the document, or mends it.</source>
        <translation>Schreibt das Dokument oder berichtigt es.</translation>
    </message>
    <message>
        <source>Shows what would change in the project&apos;s document.</source>
        <translation>Zeigt, was sich im Dokument des Projekts ändern würde.</translation>
    </message>
    <message>
        <source>Prints a document with pipe tables, from a snapshot.</source>
        <translation>Gibt ein Dokument mit Pipe-Tabellen aus, aus einem Snapshot.</translation>
    </message>
    <message>
        <source>tells whether the schema document is current</source>
        <translation>sagt, ob das Schemadokument aktuell ist</translation>
    </message>
    <message>
        <source>Compares the schema document with the database. Exit status 0: the document is current; 1: it is not, in whatever it states, however slight; 2: it could not compare.</source>
        <translation>Vergleicht das Schemadokument mit der Datenbank. Exit-Status 0: Das Dokument ist aktuell; 1: Es ist nicht aktuell, in irgendeiner noch so kleinen Angabe; 2: Vergleichen war nicht möglich.</translation>
    </message>
    <message>
        <source>Tells what in the document is no longer so.</source>
        <translation>Sagt, was im Dokument nicht mehr stimmt.</translation>
    </message>
    <message>
        <source>Mends the project&apos;s document where it needs it.</source>
        <translation>Berichtigt das Dokument des Projekts, wo es nötig ist.</translation>
    </message>
    <message>
        <source>Findings in tables of this name on any side: a pattern with * ? [abc].</source>
        <translation>Befunde in Tabellen dieses Namens auf irgendeiner Seite: ein Muster mit * ? [abc].</translation>
    </message>
    <message>
        <source>Findings about columns, likewise.</source>
        <translation>Befunde zu Spalten, ebenso.</translation>
    </message>
    <message>
        <source>Findings of this kind, such as nullable.</source>
        <translation>Befunde dieser Art, etwa nullable.</translation>
    </message>
    <message>
        <source>Findings in which this side stands alone: database, models or documentation.</source>
        <translation>Befunde, in denen diese Seite allein steht: database, models oder documentation.</translation>
    </message>
    <message>
        <source>The finding of this id, as JSON reports name it.</source>
        <translation>Der Befund mit dieser ID, wie JSON-Berichte sie angeben.</translation>
    </message>
    <message>
        <source>Why they need not be seen. Every rule has one.</source>
        <translation>Warum sie nicht gesehen werden müssen. Jede Regel hat eine Begründung.</translation>
    </message>
    <message>
        <source>Who answers for it.</source>
        <translation>Wer dafür verantwortlich ist.</translation>
    </message>
    <message>
        <source>The last day that it holds: 2026-12-31.</source>
        <translation>Der letzte Tag, an dem sie gilt: 2026-12-31.</translation>
    </message>
    <message>
        <source>The rule would hide everything.</source>
        <translation>Die Regel würde alles ausblenden.</translation>
    </message>
    <message>
        <source>Give one or more of --table, --column, --kind, --side and --finding.</source>
        <translation>Geben Sie --table, --column, --kind, --side oder --finding an, auch mehrere.</translation>
    </message>
    <message>
        <source>The rule has no reason.</source>
        <translation>Die Regel hat keine Begründung.</translation>
    </message>
    <message>
        <source>Say with --reason why these findings need not be seen.</source>
        <translation>Geben Sie mit --reason an, warum diese Befunde nicht gesehen werden müssen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>Schreiben Sie es wie 2026-12-31.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, of %2: %3</source>
        <comment>rule, owner, reason</comment>
        <translation>%1, von %2: %3</translation>
    </message>
    <message>
        <source> (expired on %1)</source>
        <translation> (abgelaufen am %1)</translation>
    </message>
    <message>
        <source> (until %1)</source>
        <translation> (bis %1)</translation>
    </message>
    <message>
        <source>There are no rules.</source>
        <translation>Es gibt keine Regeln.</translation>
    </message>
    <message>
        <source>This rule is there already: %1</source>
        <translation>Diese Regel gibt es schon: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, rule</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>hides findings that need not be seen, with a reason; lists the rules</source>
        <translation>blendet Befunde aus, die nicht gesehen werden müssen, mit Begründung; listet die Regeln auf</translation>
    </message>
    <message>
        <source>Writes a rule into the project file that hides the findings that fit all it names. They are counted, and reports tell of rules that are expired or fit nothing. Without any option the rules are listed.</source>
        <translation>Trägt eine Regel in die Projektdatei ein, die alle Befunde ausblendet, auf die alles zutrifft, was sie nennt. Sie werden gezählt, und Berichte nennen Regeln, die abgelaufen sind oder auf nichts zutreffen. Ohne Optionen werden die Regeln aufgelistet.</translation>
    </message>
    <message>
        <source>Hides whatever is found in these tables, until the end of the year.</source>
        <translation>Blendet bis zum Ende des Jahres alles aus, was in diesen Tabellen gefunden wird.</translation>
    </message>
    <message>
        <source>Hides types that differ, of these columns.</source>
        <translation>Blendet abweichende Typen dieser Spalten aus.</translation>
    </message>
    <message>
        <source>Lists the rules of the nearest triptych.json.</source>
        <translation>Listet die Regeln der nächsten triptych.json auf.</translation>
    </message>
    <message>
        <source>--introspect takes a snapshot file, or live.</source>
        <translation>--introspect nimmt eine Snapshot-Datei oder live.</translation>
    </message>
    <message>
        <source>How to connect is said by --database.</source>
        <translation>Wie die Verbindung hergestellt wird, sagt --database.</translation>
    </message>
    <message>
        <source>This command compares models and a document.</source>
        <translation>Dieser Befehl vergleicht Modelle und ein Dokument.</translation>
    </message>
    <message>
        <source>This command compares a database and models.</source>
        <translation>Dieser Befehl vergleicht eine Datenbank und Modelle.</translation>
    </message>
    <message>
        <source>A snapshot file, or live: the database of the project file or the PG* variables.</source>
        <translation>Eine Snapshot-Datei oder live: die Datenbank der Projektdatei oder der PG*-Variablen.</translation>
    </message>
    <message>
        <source>compares a database and models, as it used to</source>
        <translation>vergleicht eine Datenbank und Modelle, wie früher</translation>
    </message>
    <message>
        <source>The older name of &quot;compare&quot;, for a database and models. What is not named is looked for in a project file, then in models and as the newest snapshot in %1, where the JSON report is written unless --output says otherwise. A link to triptych-cli of this name does the same.</source>
        <translation>Der ältere Name von „compare“, für eine Datenbank und Modelle. Was nicht genannt ist, wird in einer Projektdatei gesucht, dann in models und als neuester Snapshot in %1, wohin auch der JSON-Bericht geschrieben wird, sofern --output nichts anderes sagt. Ein Link dieses Namens auf triptych-cli bewirkt dasselbe.</translation>
    </message>
    <message>
        <source>Reads the database that the project file or the PG* variables name.</source>
        <translation>Liest die Datenbank, die die Projektdatei oder die PG*-Variablen nennen.</translation>
    </message>
    <message>
        <source>Compares a snapshot with the models in the folder &quot;models&quot;.</source>
        <translation>Vergleicht einen Snapshot mit den Modellen im Ordner „models“.</translation>
    </message>
    <message>
        <source>compares models and a document, as it used to</source>
        <translation>vergleicht Modelle und ein Dokument, wie früher</translation>
    </message>
    <message>
        <source>The older name of &quot;compare&quot;, for models and a document. What is not named is looked for in a project file, then in models and %1. The JSON report is written into %2 unless --output says otherwise. A link to triptych-cli of this name does the same.</source>
        <translation>Der ältere Name von „compare“, für Modelle und ein Dokument. Was nicht genannt ist, wird in einer Projektdatei gesucht, dann in models und %1. Der JSON-Bericht wird in %2 geschrieben, sofern --output nichts anderes sagt. Ein Link dieses Namens auf triptych-cli bewirkt dasselbe.</translation>
    </message>
    <message>
        <source>Compares these and writes the JSON report.</source>
        <translation>Vergleicht diese und schreibt den JSON-Bericht.</translation>
    </message>
    <message>
        <source>The same by its own name.</source>
        <translation>Dasselbe unter seinem eigenen Namen.</translation>
    </message>
    <message>
        <source>What to write: %1; if not said, what the name of --output ends in, or text.</source>
        <translation>Was geschrieben wird: %1; ohne diese Option das, worauf der Name in --output endet, sonst text.</translation>
    </message>
    <message>
        <source>writes saved JSON reports in another format</source>
        <translation>schreibt gespeicherte JSON-Berichte in einem anderen Format</translation>
    </message>
    <message>
        <source>JSON reports of comparisons; - for standard input.</source>
        <translation>JSON-Berichte von Vergleichen; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>One page for people, of all reports.</source>
        <translation>Eine Seite für Menschen, aus allen Berichten.</translation>
    </message>
    <message>
        <source>Reads the report from the program before it.</source>
        <translation>Liest den Bericht vom Programm davor.</translation>
    </message>
    <message>
        <source>What to print: %1; text, if not said.</source>
        <translation>Was ausgegeben wird: %1; ohne diese Option text.</translation>
    </message>
    <message>
        <source>Write a JSON report for each pair into this folder; or one file, such as drift.html, in --format or what its name ends in. With - nothing is written, only printed.</source>
        <translation>Für jedes Paar einen JSON-Bericht in diesen Ordner schreiben; oder eine einzige Datei, etwa drift.html, in --format oder dem Format, auf das ihr Name endet. Mit - wird nichts geschrieben, nur ausgegeben.</translation>
    </message>
    <message>
        <source>Colour the text: auto (on a terminal, unless NO_COLOR is set), always or never.</source>
        <translation>Den Text einfärben: auto (auf einem Terminal, sofern NO_COLOR nicht gesetzt ist), always oder never.</translation>
    </message>
    <message>
        <source>Write the snapshot into this folder, under a name with the time, or into this file.json, rather than to standard output (-).</source>
        <translation>Den Snapshot in diesen Ordner schreiben, unter einem Namen mit der Zeit, oder in eine Datei wie file.json, statt auf die Standardausgabe (-).</translation>
    </message>
    <message>
        <source>Give one document, or - for standard input.</source>
        <translation>Geben Sie ein Dokument an, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>reads a live database and gives a snapshot of it</source>
        <translation>liest eine laufende Datenbank und gibt einen Snapshot davon aus</translation>
    </message>
    <message>
        <source>Reads a live database and gives a snapshot of it, which stands in for it in any comparison.</source>
        <translation>Liest eine laufende Datenbank und gibt einen Snapshot davon aus, der sie in jedem Vergleich vertritt.</translation>
    </message>
    <message>
        <source>Writes a file named by the time, and prints its path.</source>
        <translation>Schreibt eine nach der Zeit benannte Datei und gibt ihren Pfad aus.</translation>
    </message>
    <message>
        <source>Takes the connection from a variable, and one schema.</source>
        <translation>Nimmt die Verbindung aus einer Variablen und nur ein Schema.</translation>
    </message>
    <message>
        <source>reads Python models and gives a snapshot of them</source>
        <translation>liest Python-Modelle und gibt einen Snapshot davon aus</translation>
    </message>
    <message>
        <source>Reads the modules of a folder that describe tables.</source>
        <translation>Liest die Module eines Ordners, die Tabellen beschreiben.</translation>
    </message>
    <message>
        <source>Imports the models, which runs their code.</source>
        <translation>Importiert die Modelle; das führt ihren Code aus.</translation>
    </message>
    <message>
        <source>reads a schema document and gives a snapshot of it</source>
        <translation>liest ein Schemadokument und gibt einen Snapshot davon aus</translation>
    </message>
    <message>
        <source>Reads a schema document and gives a snapshot of what it says, with the lines, and notes on what it leaves open.</source>
        <translation>Liest ein Schemadokument und gibt einen Snapshot dessen aus, was es sagt, mit den Zeilen und mit Hinweisen auf das, was es offen lässt.</translation>
    </message>
    <message>
        <source>The document; - for standard input.</source>
        <translation>Das Dokument; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Prints what Triptych understands of the document.</source>
        <translation>Gibt aus, was Triptych von dem Dokument versteht.</translation>
    </message>
    <message>
        <source>Keeps an earlier state, to compare with --doc before.json.</source>
        <translation>Bewahrt einen früheren Stand auf, für einen Vergleich mit --doc before.json.</translation>
    </message>
    <message>
        <source>How columns are listed: bullets or table, a pipe table; if not said, as the document has them, a new one in bullets.</source>
        <translation>Wie Spalten aufgeführt werden: bullets oder table, eine Tabelle mit senkrechten Strichen; wenn nichts gesagt ist, wie das Dokument sie hat, ein neues mit bullets.</translation>
    </message>
</context>
<context>
    <name>triptych::CompareBar</name>
    <message>
        <source>Filter (%1)</source>
        <translation>Filter (%1)</translation>
    </message>
    <message>
        <source>Filter tables and columns by name</source>
        <translation>Tabellen und Spalten nach Namen filtern</translation>
    </message>
</context>
<context>
    <name>triptych::ComparisonModel</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>facet and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and kind of findings</comment>
        <translation>%1-mal %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not stated here</source>
        <translation>Hier nicht angegeben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>side and facet of a column</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>triptych::Connection</name>
    <message>
        <source>%1, … (%L2)</source>
        <translation>%1, … (%L2)</translation>
    </message>
    <message>
        <source>PostgreSQL %1 as %2, %3</source>
        <translation>PostgreSQL %1 als %2, %3</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Unverschlüsselt</translation>
    </message>
    <message>
        <source>Encrypted: %1, %2</source>
        <translation>Verschlüsselt: %1, %2</translation>
    </message>
    <message>
        <source>Connected in %1 ms, answers in %2 ms</source>
        <translation>Verbunden in %1 ms, antwortet in %2 ms</translation>
    </message>
    <message>
        <source>It may not use the schemas: %1</source>
        <translation>Keine Berechtigung für die Schemas: %1</translation>
    </message>
    <message>
        <source>It may not see the statistics of: %1</source>
        <translation>Keine Einsicht in die Statistiken von: %1</translation>
    </message>
</context>
<context>
    <name>triptych::ConnectionForm</name>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>postgresql://user@host:5432/database, key=value, service=…, or env:NAME</source>
        <translation>postgresql://user@host:5432/database, key=value, service=… oder env:NAME</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>as libpq chooses</source>
        <translation>wie libpq es wählt</translation>
    </message>
    <message>
        <source>T&amp;LS</source>
        <translation>T&amp;LS</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>Dien&amp;st</translation>
    </message>
    <message>
        <source>&amp;Root certificate</source>
        <translation>Stamm&amp;zertifikat</translation>
    </message>
    <message>
        <source>Cl&amp;ient certificate</source>
        <translation>Cl&amp;ient-Zertifikat</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>Client-Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Durchsuchen: %1</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.key);;All files (*)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.key);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>triptych::Counting</name>
    <message>
        <source>It is not in the database any more: %1.</source>
        <translation>Das gibt es in der Datenbank nicht mehr: %1.</translation>
    </message>
    <message>
        <source>Read the database again.</source>
        <translation>Lesen Sie die Datenbank erneut.</translation>
    </message>
    <message>
        <source>The role may not see all of it: %1.</source>
        <translation>Die Rolle darf nicht alles davon sehen: %1.</translation>
    </message>
    <message>
        <source>It takes SELECT on the column, and rows that row security does not hide.</source>
        <translation>Nötig sind SELECT auf die Spalte und Zeilen, die keine Row-Level-Security verbirgt.</translation>
    </message>
    <message>
        <source>The server stopped counting: %1.</source>
        <translation>Der Server brach das Zählen ab: %1.</translation>
    </message>
    <message>
        <source>Allow a longer time, or count when the server is less busy.</source>
        <translation>Lassen Sie mehr Zeit zu, oder zählen Sie, wenn der Server weniger belastet ist.</translation>
    </message>
    <message>
        <source>Another session has locked the table: %1.</source>
        <translation>Eine andere Sitzung hat die Tabelle gesperrt: %1.</translation>
    </message>
    <message>
        <source>Try again when its transaction has ended.</source>
        <translation>Versuchen Sie es erneut, wenn deren Transaktion beendet ist.</translation>
    </message>
    <message>
        <source>The server could not count: %1.</source>
        <translation>Der Server konnte nicht zählen: %1.</translation>
    </message>
    <message>
        <source>Counting %1</source>
        <translation>%1 wird gezählt</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
</context>
<context>
    <name>triptych::Coverage</name>
    <message>
        <source>It is a view.</source>
        <translation>Das ist eine Sicht.</translation>
    </message>
</context>
<context>
    <name>triptych::DatabasePage</name>
    <message>
        <source>A PostgreSQL &amp;server</source>
        <translation>Ein PostgreSQL-&amp;Server</translation>
    </message>
    <message>
        <source>A s&amp;napshot file (sok_introspect_*.json)</source>
        <translation>Eine S&amp;napshot-Datei (sok_introspect_*.json)</translation>
    </message>
    <message>
        <source>Schem&amp;as</source>
        <translation>Schem&amp;as</translation>
    </message>
    <message>
        <source>all; or names, separated by commas: public, app_*</source>
        <translation>alle; oder Namen, durch Kommas getrennt: public, app_*</translation>
    </message>
    <message>
        <source>E&amp;xcept</source>
        <translation>A&amp;ußer</translation>
    </message>
    <message>
        <source>none; or names, separated by commas: tmp_?, audit*</source>
        <translation>keines; oder Namen, durch Kommas getrennt: tmp_?, audit*</translation>
    </message>
    <message>
        <source>* stands for any text, ? for any character</source>
        <translation>* steht für beliebigen Text, ? für ein beliebiges Zeichen</translation>
    </message>
    <message>
        <source>Also &amp;tables of extensions and migration tools</source>
        <translation>Auch &amp;Tabellen von Erweiterungen und Migrationswerkzeugen</translation>
    </message>
    <message>
        <source>T&amp;est the connection</source>
        <translation>Verbindung t&amp;esten</translation>
    </message>
    <message>
        <source>F&amp;orget the password</source>
        <translation>Passwort ver&amp;gessen</translation>
    </message>
    <message>
        <source>Takes the password of this connection out of the keychain.</source>
        <translation>Entfernt das Passwort dieser Verbindung aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Snapshot file</source>
        <translation>Snapshot-Datei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Snapshots (*.json);;All files (*)</source>
        <translation>Snapshots (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>✓ No password of this connection is kept.</source>
        <translation>✓ Zu dieser Verbindung ist kein Passwort gespeichert.</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>Canc&amp;el the test</source>
        <translation>Test a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
</context>
<context>
    <name>triptych::DbmlReader</name>
    <message>
        <source>This names no table.</source>
        <translation>Das nennt keine Tabelle.</translation>
    </message>
    <message>
        <source>“%1” is not described.</source>
        <translation>„%1“ ist nicht beschrieben.</translation>
    </message>
    <message>
        <source>Line %1 of the document is not understood.</source>
        <translation>Zeile %1 des Dokuments ist unverständlich.</translation>
    </message>
    <message>
        <source>This is no column.</source>
        <translation>Das ist keine Spalte.</translation>
    </message>
    <message>
        <source>This is no reference.</source>
        <translation>Das ist kein Verweis.</translation>
    </message>
    <message>
        <source>Line %1 does not say which table holds the foreign key.</source>
        <translation>Zeile %1 sagt nicht, welche Tabelle den Fremdschlüssel hat.</translation>
    </message>
</context>
<context>
    <name>triptych::DecisionsDialog</name>
    <message>
        <source>%1, over</source>
        <comment>a day</comment>
        <translation>%1, vorbei</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>only where %1 stand alone</source>
        <comment>a side</comment>
        <translation>nur wo eine Seite allein steht: %1</translation>
    </message>
    <message>
        <source>Nothing was decided, and no rule hides anything.</source>
        <translation>Es wurde nichts entschieden, und keine Regel blendet etwas aus.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Decisions and rules</source>
        <translation>Entscheidungen und Regeln</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>Blendet aus</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>%1 and %2 are one</source>
        <translation>%1 und %2 sind dasselbe</translation>
    </message>
    <message>
        <source>%1 and %2 are no rename</source>
        <translation>%1 und %2 sind keine Umbenennung</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>names, table</comment>
        <translation>%1, in %2</translation>
    </message>
    <message numerus="yes">
        <source>Baseline of %n accepted finding(s)</source>
        <translation>
            <numerusform>Baseline mit %n akzeptierten Befund</numerusform>
            <numerusform>Baseline mit %n akzeptierten Befunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::DetailFields</name>
    <message>
        <source>by itself</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Unique</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indexe</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Check-Constraints</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Enum labels</source>
        <translation>Enum-Werte</translation>
    </message>
    <message>
        <source>Nullable</source>
        <translation>NULL erlaubt</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabewert</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generiert</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenziert</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>Foreign keys</source>
        <translation>Fremdschlüssel</translation>
    </message>
</context>
<context>
    <name>triptych::DetailPane</name>
    <message>
        <source>Selected row, field by field</source>
        <translation>Ausgewählte Zeile, Feld für Feld</translation>
    </message>
    <message>
        <source>What is the same in spite of its spelling</source>
        <translation>Was trotz anderer Schreibweise gleich ist</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Unbekannt: %1</translation>
    </message>
    <message>
        <source>No difference here.</source>
        <translation>Hier gibt es keinen Unterschied.</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>gelesen als %1</translation>
    </message>
    <message>
        <source>%1 is the same</source>
        <comment>a facet</comment>
        <translation>%1 ist gleich</translation>
    </message>
    <message>
        <source>Whatever is the same here is written the same.</source>
        <translation>Was hier gleich ist, ist auch gleich geschrieben.</translation>
    </message>
    <message>
        <source>Go to what it references</source>
        <translation>Zum Referenzierten gehen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>show</source>
        <comment>in the document</comment>
        <translation>zeigen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>What was found in the selected row, and what would settle it</source>
        <translation>Was in der ausgewählten Zeile gefunden wurde und was es beilegen würde</translation>
    </message>
    <message>
        <source>Select a row to see what each side says about it.</source>
        <translation>Wählen Sie eine Zeile aus, um zu sehen, was jede Seite über sie sagt.</translation>
    </message>
</context>
<context>
    <name>triptych::DiagramTable</name>
    <message>
        <source>“%1” is no type that is known.</source>
        <translation>„%1“ ist kein bekannter Typ.</translation>
    </message>
    <message>
        <source>The diagram does not say what “%1” refers to.</source>
        <translation>Das Diagramm sagt nicht, worauf „%1“ verweist.</translation>
    </message>
</context>
<context>
    <name>triptych::Discovery</name>
    <message>
        <source>%1 of the environment</source>
        <translation>%1 der Umgebung</translation>
    </message>
    <message numerus="yes">
        <source>Looking for models in %n file(s)</source>
        <translation>
            <numerusform>Modelle werden in %n Datei gesucht</numerusform>
            <numerusform>Modelle werden in %n Dateien gesucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n document(s)</source>
        <translation>
            <numerusform>%n Dokument wird gelesen</numerusform>
            <numerusform>%n Dokumente werden gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::DocumentDialog</name>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>Write the schema document</source>
        <translation>Schemadokument schreiben</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Pipe tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>Der Unterschied</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Document:</source>
        <translation>D&amp;okument:</translation>
    </message>
    <message>
        <source>&amp;Columns as:</source>
        <translation>S&amp;palten als:</translation>
    </message>
    <message>
        <source>Schema documents (*.md *.markdown)</source>
        <translation>Schemadokumente (*.md *.markdown)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose the file to write.</source>
        <translation>Wählen Sie die Datei, die geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Making the document…</source>
        <translation>Das Dokument wird erstellt…</translation>
    </message>
    <message>
        <source>The document is current: there is nothing to write.</source>
        <translation>Das Dokument ist aktuell: Es gibt nichts zu schreiben.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 is &quot;8 lines are added&quot;, %2 &quot;3 lines are removed&quot;</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are added</source>
        <translation>
            <numerusform>%Ln Zeile kommt hinzu</numerusform>
            <numerusform>%Ln Zeilen kommen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are removed</source>
        <translation>
            <numerusform>%Ln Zeile fällt weg</numerusform>
            <numerusform>%Ln Zeilen fallen weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is new: %Ln line(s).</source>
        <translation>
            <numerusform>Diese Datei ist neu: %Ln Zeile.</numerusform>
            <numerusform>Diese Datei ist neu: %Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln line(s) of the difference are shown.</source>
        <translation>
            <numerusform>Nur die erste Zeile des Unterschieds ist zu sehen.</numerusform>
            <numerusform>Nur die ersten %Ln Zeilen des Unterschieds sind zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>Wrote %1. What it was before is in %2.</source>
        <translation>%1 ist geschrieben. Die frühere Fassung steht in %2.</translation>
    </message>
</context>
<context>
    <name>triptych::DocumentPart</name>
    <message>
        <source>The document cannot be read.</source>
        <translation>Das Dokument ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>triptych::DocumentSource</name>
    <message>
        <source>generated %1</source>
        <translation>erzeugt am %1</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>Dokument wird gelesen</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Das Dokument ist leer.</translation>
    </message>
    <message>
        <source>Choose the document that describes the schema.</source>
        <translation>Wählen Sie das Dokument, das das Schema beschreibt.</translation>
    </message>
    <message>
        <source>The document describes no table.</source>
        <translation>Das Dokument beschreibt keine Tabelle.</translation>
    </message>
    <message>
        <source>The document describes collections of a document database, not tables.</source>
        <translation>Das Dokument beschreibt Collections einer Dokumentdatenbank, keine Tabellen.</translation>
    </message>
    <message>
        <source>Triptych compares relational schemas: choose the document that describes one.</source>
        <translation>Triptych vergleicht relationale Schemas: Wählen Sie das Dokument, das eines beschreibt.</translation>
    </message>
    <message>
        <source>Expected is a heading for each table, and under it a table with the headers Column and Type, or a line “Columns:” and a list with items such as “`id`: INTEGER NOT NULL”; or a script of SQL, a diagram or a model in a language of its own.</source>
        <translation>Erwartet wird eine Überschrift je Tabelle, darunter eine Tabelle mit den Spaltenköpfen Column und Type oder eine Zeile „Columns:“ und eine Liste mit Einträgen wie „`id`: INTEGER NOT NULL“; oder ein SQL-Skript, ein Diagramm oder ein Modell in einer eigenen Sprache.</translation>
    </message>
</context>
<context>
    <name>triptych::DocumentText</name>
    <message>
        <source>There is no table to describe.</source>
        <translation>Es gibt keine Tabelle zu beschreiben.</translation>
    </message>
    <message>
        <source>Check which schemas are read, and what the connection may see.</source>
        <translation>Prüfen Sie, welche Schemas gelesen werden und was die Verbindung sehen darf.</translation>
    </message>
    <message>
        <source>This document describes %1 in words of its own, which cannot be mended.</source>
        <translation>Dieses Dokument beschreibt %1 mit eigenen Worten, die sich nicht berichtigen lassen.</translation>
    </message>
    <message>
        <source>Take that section out of it, or write into another file.</source>
        <translation>Nehmen Sie diesen Abschnitt heraus, oder schreiben Sie in eine andere Datei.</translation>
    </message>
    <message>
        <source>The schema document is written in Markdown, which this file is not.</source>
        <translation>Das Schemadokument wird in Markdown geschrieben, und diese Datei ist das nicht.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .md.</source>
        <translation>Wählen Sie eine Datei, deren Name auf .md endet.</translation>
    </message>
    <message>
        <source>The document has been changed meanwhile.</source>
        <translation>Das Dokument ist inzwischen geändert worden.</translation>
    </message>
    <message>
        <source>Look at the difference to what it is now.</source>
        <translation>Sehen Sie den Unterschied zum jetzigen Stand an.</translation>
    </message>
</context>
<context>
    <name>triptych::DocumentTypes</name>
    <message>
        <source>“%1” does not say what the elements are.</source>
        <translation>„%1“ sagt nicht, was die Elemente sind.</translation>
    </message>
    <message>
        <source>“%1” does not say which type it is.</source>
        <translation>„%1“ sagt nicht, welcher Typ es ist.</translation>
    </message>
    <message>
        <source>“%1” may be a length or an array.</source>
        <translation>„%1“ kann eine Länge oder ein Array sein.</translation>
    </message>
    <message>
        <source>“%1” may be a number or a boolean.</source>
        <translation>„%1“ kann eine Zahl oder ein Wahrheitswert sein.</translation>
    </message>
</context>
<context>
    <name>triptych::DocumentView</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>The document&apos;s text</source>
        <translation>Der Text des Dokuments</translation>
    </message>
    <message>
        <source>The document tells nothing of the selected row.</source>
        <translation>Das Dokument sagt nichts zur ausgewählten Zeile.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>%1 — a part of a large document</source>
        <translation>%1 – ein Teil eines großen Dokuments</translation>
    </message>
</context>
<context>
    <name>triptych::DropTarget</name>
    <message>
        <source>Open the project %1</source>
        <translation>Das Projekt %1 öffnen</translation>
    </message>
    <message>
        <source>Look for models and documents in %1</source>
        <translation>In %1 nach Modellen und Dokumenten suchen</translation>
    </message>
    <message>
        <source>Take the snapshot %1 for the database</source>
        <translation>Den Snapshot %1 als Datenbank nehmen</translation>
    </message>
    <message>
        <source>Read the models in %1</source>
        <translation>Die Modelle in %1 lesen</translation>
    </message>
    <message numerus="yes">
        <source>Read the models in %n place(s)</source>
        <translation>
            <numerusform>Die Modelle an %n Stelle lesen</numerusform>
            <numerusform>Die Modelle an %n Stellen lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 for the schema document</source>
        <translation>%1 als Schemadokument nehmen</translation>
    </message>
    <message>
        <source>Compare with the earlier report %1</source>
        <translation>Mit dem früheren Bericht %1 vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used</source>
        <translation>
            <numerusform>%n Datei ist nicht verwendbar</numerusform>
            <numerusform>%n Dateien sind nicht verwendbar</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be compared. Drop a project&apos;s folder, Python files with models, a schema document (.md, .sql, .dbml …), a snapshot or a report (.json), or triptych.json.</source>
        <translation>Das lässt sich nicht vergleichen. Ziehen Sie einen Projektordner, Python-Dateien mit Modellen, ein Schemadokument (.md, .sql, .dbml …), einen Snapshot oder Bericht (.json) oder triptych.json hierher.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n report(s)</source>
        <translation>
            <numerusform>%n Bericht öffnen</numerusform>
            <numerusform>%n Berichte öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the report %1</source>
        <translation>Den Bericht %1 öffnen</translation>
    </message>
</context>
<context>
    <name>triptych::EarlierReport</name>
    <message>
        <source>There are several reports in this file.</source>
        <translation>In dieser Datei stehen mehrere Berichte.</translation>
    </message>
    <message>
        <source>Choose a file with the report of one pair.</source>
        <translation>Wählen Sie eine Datei mit dem Bericht eines Paares.</translation>
    </message>
</context>
<context>
    <name>triptych::Editor</name>
    <message>
        <source>Write a command such as: myeditor --line {line} {file}</source>
        <translation>Schreiben Sie einen Befehl wie: myeditor --line {line} {file}</translation>
    </message>
    <message>
        <source>No editor is named.</source>
        <translation>Es ist kein Editor genannt.</translation>
    </message>
    <message>
        <source>The command does not say where the file goes.</source>
        <translation>Der Befehl sagt nicht, wo die Datei hingehört.</translation>
    </message>
</context>
<context>
    <name>triptych::EditorController</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Compare again to see where things stand now.</source>
        <translation>Vergleichen Sie erneut, um zu sehen, wo die Dinge jetzt stehen.</translation>
    </message>
    <message>
        <source>The desktop has no program for it.</source>
        <translation>Der Desktop hat kein Programm dafür.</translation>
    </message>
    <message>
        <source>Choose an editor.</source>
        <translation>Wählen Sie einen Editor.</translation>
    </message>
    <message>
        <source>The editor cannot be started.</source>
        <translation>Der Editor lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>Install it, or choose another one.</source>
        <translation>Installieren Sie ihn, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>Im Editor öffnen</translation>
    </message>
    <message>
        <source>&amp;Editor…</source>
        <translation>&amp;Editor…</translation>
    </message>
</context>
<context>
    <name>triptych::EditorDialog</name>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>The desktop&apos;s program for the file (opens no line)</source>
        <translation>Das Programm des Desktops für die Datei (springt zu keiner Zeile)</translation>
    </message>
    <message>
        <source>%1 (not found here)</source>
        <translation>%1 (hier nicht gefunden)</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Ein anderer</translation>
    </message>
    <message>
        <source>&amp;Definitions open in:</source>
        <translation>&amp;Definitionen öffnen in:</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>&amp;Befehl:</translation>
    </message>
    <message>
        <source>myeditor --line {line} {file}</source>
        <translation>myeditor --line {line} {file}</translation>
    </message>
</context>
<context>
    <name>triptych::ExportController</name>
    <message>
        <source>Export the JSON reports into</source>
        <translation>JSON-Berichte exportieren nach</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown summary (*.md)</source>
        <translation>Markdown-Zusammenfassung (*.md)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>SARIF for code hosts (*.sarif)</source>
        <translation>SARIF für Code-Plattformen (*.sarif)</translation>
    </message>
    <message>
        <source>JUnit for CI (*.xml)</source>
        <translation>JUnit für CI (*.xml)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>It is not known what “%1” is to hold.</source>
        <translation>Es ist nicht bekannt, was „%1“ enthalten soll.</translation>
    </message>
    <message>
        <source>Choose a kind of file below the name.</source>
        <translation>Wählen Sie unter dem Namen eine Dateiart.</translation>
    </message>
</context>
<context>
    <name>triptych::FacetWords</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
</context>
<context>
    <name>triptych::Failure</name>
    <message>
        <source>The server does not accept the password of %1.</source>
        <translation>Der Server akzeptiert das Passwort von %1 nicht.</translation>
    </message>
    <message>
        <source>Check the user name and the password, and that it has not expired (VALID UNTIL of the role): the server tells no difference.</source>
        <translation>Prüfen Sie den Benutzernamen, das Passwort und ob es abgelaufen ist (VALID UNTIL der Rolle): Der Server macht dabei keinen Unterschied.</translation>
    </message>
    <message>
        <source>The server does not let %1 in: %2.</source>
        <translation>Der Server lässt %1 nicht ein: %2.</translation>
    </message>
    <message>
        <source>Check that the role exists, may log in, and that pg_hba.conf lets it in from here.</source>
        <translation>Prüfen Sie, ob es die Rolle gibt, ob sie sich anmelden darf und ob pg_hba.conf sie von hier aus einlässt.</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>Es gibt keine Datenbank %1.</translation>
    </message>
    <message>
        <source>Check its name; it is case-sensitive.</source>
        <translation>Prüfen Sie den Namen; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>The role %1 may not connect to the database %2.</source>
        <translation>Die Rolle %1 darf sich nicht mit der Datenbank %2 verbinden.</translation>
    </message>
    <message>
        <source>Its owner can allow it: GRANT CONNECT ON DATABASE %1 TO %2;</source>
        <translation>Ihr Eigentümer kann es erlauben: GRANT CONNECT ON DATABASE %1 TO %2;</translation>
    </message>
    <message>
        <source>The server has no free connection: %1.</source>
        <translation>Der Server hat keine freie Verbindung: %1.</translation>
    </message>
    <message>
        <source>Try again when others have gone, or raise max_connections or the role&apos;s limit.</source>
        <translation>Versuchen Sie es erneut, wenn Verbindungen frei geworden sind, oder erhöhen Sie max_connections oder die Grenze der Rolle.</translation>
    </message>
    <message>
        <source>The server is not ready: %1.</source>
        <translation>Der Server ist nicht bereit: %1.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server refuses the connection: %1.</source>
        <translation>Der Server verweigert die Verbindung: %1.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s parameters and the server&apos;s log.</source>
        <translation>Prüfen Sie die Verbindungsparameter und das Serverlog.</translation>
    </message>
    <message>
        <source>local socket</source>
        <translation>lokales Socket</translation>
    </message>
    <message>
        <source>The connection&apos;s parameters make no sense: %1.</source>
        <translation>Die Verbindungsparameter ergeben keinen Sinn: %1.</translation>
    </message>
    <message>
        <source>Correct that parameter.</source>
        <translation>Berichtigen Sie diesen Parameter.</translation>
    </message>
    <message>
        <source>The connection service cannot be used: %1.</source>
        <translation>Der Verbindungsdienst ist nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>Check the service&apos;s name and the service file (~/.pg_service.conf, or the one that PGSERVICEFILE names).</source>
        <translation>Prüfen Sie den Namen des Dienstes und die Servicedatei (~/.pg_service.conf oder die in PGSERVICEFILE genannte).</translation>
    </message>
    <message>
        <source>The server wants a password of %1, and none was given.</source>
        <translation>Der Server verlangt ein Passwort von %1, und es wurde keines angegeben.</translation>
    </message>
    <message>
        <source>Enter it, or put it into the password file (~/.pgpass).</source>
        <translation>Geben Sie es ein, oder tragen Sie es in die Passwortdatei (~/.pgpass) ein.</translation>
    </message>
    <message>
        <source>What answers there makes no connection: %1.</source>
        <translation>Was dort antwortet, baut keine Verbindung auf: %1.</translation>
    </message>
    <message>
        <source>Check that the port is a PostgreSQL server&apos;s, and that sslmode is what the server offers.</source>
        <translation>Prüfen Sie, ob der Port der eines PostgreSQL-Servers ist und ob sslmode zu dem passt, was der Server anbietet.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be verified: %1.</source>
        <translation>Das Zertifikat des Servers lässt sich nicht überprüfen: %1.</translation>
    </message>
    <message>
        <source>Name the certificate of the authority that signed it (sslrootcert); if it is the right one, another server may be posing as yours.</source>
        <translation>Nennen Sie das Zertifikat der Stelle, die es signiert hat (sslrootcert); falls es das richtige ist, gibt sich womöglich ein anderer Server für Ihren aus.</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1.</source>
        <translation>Der Server ist nicht erreichbar: %1.</translation>
    </message>
    <message>
        <source>Check host and port, and that the server runs and accepts connections from here.</source>
        <translation>Prüfen Sie Host und Port und ob der Server läuft und Verbindungen von hier annimmt.</translation>
    </message>
    <message>
        <source>The server went away while it was read: %1.</source>
        <translation>Der Server brach die Verbindung während des Lesens ab: %1.</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>Versuchen Sie es erneut, wenn er wieder da ist.</translation>
    </message>
    <message>
        <source>The role %1 may not read the catalog: %2.</source>
        <translation>Die Rolle %1 darf den Katalog nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Ask the database&apos;s administrator for the right to read it.</source>
        <translation>Bitten Sie den Administrator der Datenbank um das Leserecht.</translation>
    </message>
    <message>
        <source>The server ended a catalog query that took too long: %1.</source>
        <translation>Der Server brach eine Katalogabfrage ab, die zu lange dauerte: %1.</translation>
    </message>
    <message>
        <source>Choose fewer schemas, or try again when the server is less busy.</source>
        <translation>Wählen Sie weniger Schemas, oder versuchen Sie es erneut, wenn der Server weniger belastet ist.</translation>
    </message>
    <message>
        <source>Another session holds a lock that the reading would have to wait for: %1.</source>
        <translation>Eine andere Sitzung hält eine Sperre, auf die das Lesen warten müsste: %1.</translation>
    </message>
    <message>
        <source>Try again when its transaction has ended.</source>
        <translation>Versuchen Sie es erneut, wenn deren Transaktion beendet ist.</translation>
    </message>
    <message>
        <source>The server could not answer a catalog query: %1.</source>
        <translation>Der Server konnte eine Katalogabfrage nicht beantworten: %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays, the server&apos;s log says more.</source>
        <translation>Versuchen Sie es erneut; wenn es dabei bleibt, sagt das Serverlog mehr.</translation>
    </message>
</context>
<context>
    <name>triptych::FilterActions</name>
    <message>
        <source>Sc&amp;hemas…</source>
        <translation>Sc&amp;hemas…</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>Show only where this side stands alone</source>
        <translation>Nur zeigen, wo diese Seite allein steht</translation>
    </message>
    <message>
        <source>Show only the tables of some schemas</source>
        <translation>Nur die Tabellen einiger Schemas zeigen</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>Schwere&amp;grad</translation>
    </message>
    <message>
        <source>S&amp;ide that stands alone</source>
        <translation>Se&amp;ite, die allein steht</translation>
    </message>
    <message>
        <source>Only new since last &amp;time</source>
        <translation>Nur Neues seit dem letzten &amp;Mal</translation>
    </message>
    <message>
        <source>Show only the findings that were not there last time</source>
        <translation>Nur die Befunde zeigen, die es beim letzten Mal nicht gab</translation>
    </message>
</context>
<context>
    <name>triptych::Finder</name>
    <message>
        <source>Find any table or column</source>
        <translation>Beliebige Tabelle oder Spalte suchen</translation>
    </message>
    <message>
        <source>Name of a table or column</source>
        <translation>Name einer Tabelle oder Spalte</translation>
    </message>
    <message>
        <source>Table, column, or table.column</source>
        <translation>Tabelle, Spalte oder tabelle.spalte</translation>
    </message>
    <message>
        <source>Tables and columns found</source>
        <translation>Gefundene Tabellen und Spalten</translation>
    </message>
    <message>
        <source>Type a part of a name.</source>
        <translation>Geben Sie einen Teil eines Namens ein.</translation>
    </message>
    <message>
        <source>Places of late</source>
        <translation>Zuletzt besucht</translation>
    </message>
    <message>
        <source>No table or column has such a name.</source>
        <translation>Keine Tabelle oder Spalte heißt so.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::FindingCells</name>
    <message>
        <source> · </source>
        <comment>between places</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Seit dem letzten Mal</translation>
    </message>
    <message>
        <source>New</source>
        <comment>finding</comment>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>triptych::FindingGroups</name>
    <message>
        <source>No side stands alone</source>
        <translation>Keine Seite steht allein</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>that findings are grouped by</comment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Side that stands alone</source>
        <translation>Seite, die allein steht</translation>
    </message>
</context>
<context>
    <name>triptych::FindingsActions</name>
    <message>
        <source>Show side by &amp;side</source>
        <translation>Nebeneinander zei&amp;gen</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Save as Markdo&amp;wn…</source>
        <translation>Als Mark&amp;down speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Als CS&amp;V speichern…</translation>
    </message>
    <message>
        <source>&amp;Open definition</source>
        <translation>Definition ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Co&amp;nfirm renames</source>
        <translation>&amp;Umbenennungen bestätigen</translation>
    </message>
    <message>
        <source>Not &amp;renames</source>
        <translation>&amp;Keine Umbenennungen</translation>
    </message>
    <message>
        <source>&amp;Ignore…</source>
        <translation>&amp;Ignorieren…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Not a rename</source>
        <translation>Keine Umbenennung</translation>
    </message>
    <message>
        <source>⇆ Side by side</source>
        <translation>⇆ Nebeneinander</translation>
    </message>
    <message>
        <source>Take the selected renames for what they are</source>
        <translation>Die ausgewählten Umbenennungen als solche anerkennen</translation>
    </message>
    <message>
        <source>Take the names of the selected renames for different things</source>
        <translation>Die Namen der ausgewählten Umbenennungen als Verschiedenes betrachten</translation>
    </message>
    <message>
        <source>Hide the selected findings, with a reason</source>
        <translation>Die ausgewählten Befunde ausblenden, mit Begründung</translation>
    </message>
    <message>
        <source>Show the row of the current finding in its table</source>
        <translation>Die Zeile des aktuellen Befunds in ihrer Tabelle zeigen</translation>
    </message>
    <message>
        <source>Group by &amp;kind</source>
        <translation>Nach A&amp;rt gruppieren</translation>
    </message>
    <message>
        <source>Group by s&amp;everity</source>
        <translation>Nach Sch&amp;weregrad gruppieren</translation>
    </message>
    <message>
        <source>Group by &amp;table</source>
        <translation>Nach Ta&amp;belle gruppieren</translation>
    </message>
    <message>
        <source>Group by sc&amp;hema</source>
        <translation>Nach Sc&amp;hema gruppieren</translation>
    </message>
    <message>
        <source>Group by the side that stands &amp;alone</source>
        <translation>Nach &amp;allein stehender Seite gruppieren</translation>
    </message>
    <message>
        <source>With&amp;out groups</source>
        <translation>&amp;Ohne Gruppen</translation>
    </message>
</context>
<context>
    <name>triptych::FindingsBar</name>
    <message>
        <source>Copy ▾</source>
        <translation>Kopieren ▾</translation>
    </message>
    <message>
        <source>Copy or save the findings</source>
        <translation>Befunde kopieren oder speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %2 selected</source>
        <comment>%2 is: 241 findings</comment>
        <translation>%L1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>Group by ▾</source>
        <translation>Gruppieren ▾</translation>
    </message>
    <message>
        <source>Group by: %1 ▾</source>
        <translation>Gruppiert nach: %1 ▾</translation>
    </message>
    <message>
        <source>Group by: %1</source>
        <translation>Gruppiert nach: %1</translation>
    </message>
</context>
<context>
    <name>triptych::FindingsColumns</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>triptych::FindingsExport</name>
    <message>
        <source>Save the findings</source>
        <translation>Befunde speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>findings.csv</source>
        <translation>befunde.csv</translation>
    </message>
    <message>
        <source>findings.md</source>
        <translation>befunde.md</translation>
    </message>
</context>
<context>
    <name>triptych::FindingsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column title and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the name of a group, %2 &quot;148 findings&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::FindingsView</name>
    <message>
        <source>Fi&amp;ndings</source>
        <translation>Bef&amp;unde</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>triptych::FoundRowsModel</name>
    <message>
        <source>%1 in %2</source>
        <comment>a name, a side</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>hidden by the filter</source>
        <translation>vom Filter ausgeblendet</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>triptych::HeatmapModel</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is a table, %2 a kind of finding</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>alle Arten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of finding and how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>triptych::HeatmapTable</name>
    <message>
        <source>Findings of each table, by kind</source>
        <translation>Befunde je Tabelle, nach Art</translation>
    </message>
</context>
<context>
    <name>triptych::HeatmapView</name>
    <message>
        <source>Most first</source>
        <translation>Meiste zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Without names and numbers, so that many tables are seen at once</source>
        <translation>Ohne Namen und Zahlen, sodass viele Tabellen auf einmal zu sehen sind</translation>
    </message>
</context>
<context>
    <name>triptych::Help</name>
    <message>
        <source>Usage: triptych-cli COMMAND [options]</source>
        <translation>Aufruf: triptych-cli BEFEHL [Optionen]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Exit-Status:</translation>
    </message>
    <message>
        <source>&quot;triptych-cli help COMMAND&quot; tells more, with examples.</source>
        <translation>„triptych-cli help BEFEHL“ sagt mehr dazu, mit Beispielen.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[Optionen]</translation>
    </message>
    <message>
        <source>done; no drift at or above the level that was asked for</source>
        <translation>erledigt; keine Abweichung des verlangten Schweregrads oder darüber</translation>
    </message>
    <message>
        <source>there is drift at or above that level</source>
        <translation>es gibt Abweichungen dieses Schweregrads oder darüber</translation>
    </message>
    <message>
        <source>it could not be done: a wrong call, a source that cannot be read, nothing to compare, a file that cannot be written</source>
        <translation>es war nicht möglich: ein falscher Aufruf, eine nicht lesbare Quelle, nichts zu vergleichen, eine Datei, die sich nicht schreiben lässt</translation>
    </message>
</context>
<context>
    <name>triptych::HtmlReport</name>
    <message>
        <source>Hidden: %1</source>
        <comment>rule</comment>
        <translation>Verborgen: %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Every finding</source>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation>Filter:</translation>
    </message>
    <message>
        <source>Schema drift</source>
        <translation>Schemaabweichungen</translation>
    </message>
</context>
<context>
    <name>triptych::IgnoreDialog</name>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Bis:</translation>
    </message>
    <message>
        <source>Ignore findings</source>
        <translation>Befunde ignorieren</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorieren</translation>
    </message>
    <message>
        <source>What it hides now</source>
        <translation>Was es jetzt ausblendet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>of these kinds</source>
        <translation>diese Arten</translation>
    </message>
    <message>
        <source>these tables</source>
        <translation>diesen Tabellen</translation>
    </message>
    <message>
        <source>&amp;This finding: %1</source>
        <translation>&amp;Diesen Befund: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;These %n finding(s)</source>
        <translation>
            <numerusform>&amp;Diesen %n Befund</numerusform>
            <numerusform>&amp;Diese %n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All %1 in %2</source>
        <comment>kind, table</comment>
        <translation>&amp;Alle in %2: %1</translation>
    </message>
    <message>
        <source>&amp;Everything in %1</source>
        <comment>table</comment>
        <translation>A&amp;lles in %1</translation>
    </message>
    <message>
        <source>All %1 every&amp;where</source>
        <comment>kind</comment>
        <translation>Alle übe&amp;rall: %1</translation>
    </message>
    <message>
        <source>All %1 where the names fit a &amp;pattern</source>
        <comment>kind</comment>
        <translation>Alle, deren Namen zu einem &amp;Muster passen: %1</translation>
    </message>
    <message>
        <source>Ta&amp;ble:</source>
        <translation>&amp;Tabelle:</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>&amp;Spalte:</translation>
    </message>
    <message>
        <source>any; * stands for any letters, ? for one</source>
        <translation>beliebig; * steht für beliebige Zeichen, ? für eines</translation>
    </message>
    <message>
        <source>why nobody needs to see it; stands in the report</source>
        <translation>warum niemand sie sehen muss; steht im Bericht</translation>
    </message>
    <message>
        <source>who answers for it; may be empty</source>
        <translation>wer dafür einsteht; darf leer bleiben</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Der letzte Tag</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation>&amp;Verantwortlich:</translation>
    </message>
    <message numerus="yes">
        <source>Hides %n finding(s) now:</source>
        <translation>
            <numerusform>Blendet jetzt %n Befund aus:</numerusform>
            <numerusform>Blendet jetzt %n Befunde aus:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::ImportedSource</name>
    <message>
        <source>SQLAlchemy cannot compile it: %1</source>
        <translation>SQLAlchemy kann es nicht kompilieren: %1</translation>
    </message>
    <message>
        <source>The models leave the default to the database.</source>
        <translation>Die Modelle überlassen den Vorgabewert der Datenbank.</translation>
    </message>
    <message>
        <source>The mappers could not be configured: %1</source>
        <translation>Die Mapper ließen sich nicht konfigurieren: %1</translation>
    </message>
    <message>
        <source>Another MetaData has this table too; it was left out. Name the MetaData that counts.</source>
        <translation>Ein anderes MetaData hat diese Tabelle auch; sie wurde ausgelassen. Nennen Sie das MetaData, das gelten soll.</translation>
    </message>
    <message>
        <source>There is no Python interpreter.</source>
        <translation>Es gibt keinen Python-Interpreter.</translation>
    </message>
    <message>
        <source>Name the Python of the project&apos;s virtual environment, such as .venv/bin/python.</source>
        <translation>Nennen Sie das Python der virtuellen Umgebung des Projekts, etwa .venv/bin/python.</translation>
    </message>
    <message>
        <source>This is no Python 3.</source>
        <translation>Das ist kein Python 3.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Nothing to import is named.</source>
        <translation>Es ist nichts genannt, was importiert werden soll.</translation>
    </message>
    <message>
        <source>Name a module: package.module, or package.module:metadata.</source>
        <translation>Nennen Sie ein Modul: package.module oder package.module:metadata.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>import target, folder</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The import ended Python, with exit status %1, before the models could be told.</source>
        <translation>Der Import beendete Python mit Exit-Status %1, bevor die Modelle ausgegeben werden konnten.</translation>
    </message>
    <message>
        <source>Name a module that only defines models.</source>
        <translation>Nennen Sie ein Modul, das nur Modelle definiert.</translation>
    </message>
    <message>
        <source>Python crashed: %1.</source>
        <translation>Python ist abgestürzt: %1.</translation>
    </message>
    <message>
        <source>See whether &quot;import&quot; of the module works in that interpreter.</source>
        <translation>Prüfen Sie, ob „import“ des Moduls in diesem Interpreter gelingt.</translation>
    </message>
    <message numerus="yes">
        <source>The import took longer than %n second(s) and was ended.</source>
        <translation>
            <numerusform>Der Import dauerte länger als %n Sekunde und wurde beendet.</numerusform>
            <numerusform>Der Import dauerte länger als %n Sekunden und wurde beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a module that only defines models, and starts nothing.</source>
        <translation>Nennen Sie ein Modul, das nur Modelle definiert und nichts startet.</translation>
    </message>
    <message>
        <source>The import printed too much and was ended.</source>
        <translation>Der Import gab zu viel aus und wurde beendet.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 has no SQLAlchemy that can be imported.</source>
        <translation>%1 hat kein SQLAlchemy, das sich importieren lässt.</translation>
    </message>
    <message>
        <source>The SQLAlchemy of %1 is older than 1.4.</source>
        <translation>Das SQLAlchemy von %1 ist älter als 1.4.</translation>
    </message>
    <message>
        <source>Let the models be read as text.</source>
        <translation>Lassen Sie die Modelle als Text lesen.</translation>
    </message>
    <message>
        <source>There is no module %1.</source>
        <translation>Es gibt kein Modul %1.</translation>
    </message>
    <message>
        <source>Name it as &quot;import&quot; would in that folder, or give the folder it is in.</source>
        <translation>Nennen Sie es so, wie „import“ es in diesem Ordner täte, oder geben Sie den Ordner an, in dem es liegt.</translation>
    </message>
    <message>
        <source>Importing %1 failed.</source>
        <translation>Der Import von %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The module %1 has no %2.</source>
        <translation>Das Modul %1 hat kein %2.</translation>
    </message>
    <message>
        <source>Name a MetaData, or a declarative base, or leave the name out.</source>
        <translation>Nennen Sie ein MetaData oder eine deklarative Basisklasse, oder lassen Sie den Namen weg.</translation>
    </message>
    <message>
        <source>%2 in %1 has no MetaData.</source>
        <translation>%2 in %1 hat kein MetaData.</translation>
    </message>
    <message>
        <source>Importing %1 made no tables.</source>
        <translation>Der Import von %1 ergab keine Tabellen.</translation>
    </message>
    <message>
        <source>Name the module that imports the models.</source>
        <translation>Nennen Sie das Modul, das die Modelle importiert.</translation>
    </message>
    <message>
        <source>The models of %1 could not be told.</source>
        <translation>Die Modelle von %1 ließen sich nicht ausgeben.</translation>
    </message>
</context>
<context>
    <name>triptych::JUnitReport</name>
    <message>
        <source>No drift</source>
        <translation>Keine Abweichung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side and place</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>triptych::Keychain</name>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperren Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain has no such password.</source>
        <translation>Der Schlüsselbund hat kein solches Passwort.</translation>
    </message>
    <message>
        <source>The keychain refuses: %1.</source>
        <translation>Der Schlüsselbund verweigert es: %1.</translation>
    </message>
    <message>
        <source>Unlock or repair it, or enter the password each time.</source>
        <translation>Entsperren oder reparieren Sie ihn, oder geben Sie das Passwort jedes Mal ein.</translation>
    </message>
</context>
<context>
    <name>triptych::KindChips</name>
    <message>
        <source>Only drift</source>
        <translation>Nur Abweichungen</translation>
    </message>
    <message>
        <source>☑ Only drift</source>
        <translation>☑ Nur Abweichungen</translation>
    </message>
    <message>
        <source>☐ Only drift</source>
        <translation>☐ Nur Abweichungen</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ausgeblendet)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <comment>take this out of the filter</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Filter: %1. Take it away</source>
        <comment>of a button</comment>
        <translation>Filter: %1. Aufheben</translation>
    </message>
    <message>
        <source>Take it out of the filter</source>
        <translation>Aus dem Filter nehmen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>More ▾</source>
        <comment>ways to filter</comment>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Filter by severity, by the side that stands alone, by schema</source>
        <translation>Nach Schweregrad, nach allein stehender Seite, nach Schema filtern</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <comment>a side</comment>
        <translation>%1 allein</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a choice and its findings</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n schema(s)</source>
        <translation>
            <numerusform>%n Schema</numerusform>
            <numerusform>%n Schemas</numerusform>
        </translation>
    </message>
    <message>
        <source>only new</source>
        <translation>nur neue</translation>
    </message>
</context>
<context>
    <name>triptych::MainWindow</name>
    <message>
        <source>Read-only transaction · triptych %1</source>
        <translation>Nur lesende Transaktion · triptych %1</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n report(s) into %1</source>
        <translation>
            <numerusform>%n Bericht nach %1 geschrieben</numerusform>
            <numerusform>%n Berichte nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the password…</source>
        <translation>Passwort wird gesucht…</translation>
    </message>
    <message>
        <source>Compared %1, %2 in %L3 ms</source>
        <extracomment>%1 is &quot;57 tables&quot;, %2 &quot;757 columns&quot;, %3 a number of milliseconds</extracomment>
        <translation>%1, %2 in %L3 ms verglichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln Tabelle</numerusform>
            <numerusform>%Ln Tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the sources…</source>
        <translation>Quellen werden gelesen…</translation>
    </message>
    <message>
        <source>Nothing to compare: at least two sources have to be read.
The cards on the left say what is wrong.</source>
        <translation>Nichts zu vergleichen: Mindestens zwei Quellen müssen gelesen sein.
Die Karten links sagen, woran es liegt.</translation>
    </message>
    <message>
        <source>Reading and comparing…</source>
        <translation>Wird gelesen und verglichen…</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>About Triptych</source>
        <translation>Über Triptych</translation>
    </message>
    <message>
        <source>&lt;b&gt;Triptych %1&lt;/b&gt;&lt;p&gt;Shows where a PostgreSQL database, its ORM models and its documentation disagree.&lt;/p&gt;&lt;p&gt;MIT licence&lt;/p&gt;</source>
        <translation>&lt;b&gt;Triptych %1&lt;/b&gt;&lt;p&gt;Zeigt, wo eine PostgreSQL-Datenbank, ihre ORM-Modelle und ihre Dokumentation einander widersprechen.&lt;/p&gt;&lt;p&gt;MIT-Lizenz&lt;/p&gt;</translation>
    </message>
    <message>
        <source>There are many files: changes are seen a few seconds later</source>
        <translation>Es sind viele Dateien: Änderungen zeigen sich erst nach einigen Sekunden</translation>
    </message>
    <message>
        <source>A source could not be read again; what is shown is older</source>
        <translation>Eine Quelle ließ sich nicht erneut lesen; was zu sehen ist, ist älter</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>triptych::Manual</name>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>What libpq takes from the environment where a connection does not say it.</source>
        <translation>Was libpq der Umgebung entnimmt, wo eine Verbindung es nicht angibt.</translation>
    </message>
    <message>
        <source>Set and not empty: no colours, unless --color asks for them.</source>
        <translation>Gesetzt und nicht leer: keine Farben, sofern --color sie nicht verlangt.</translation>
    </message>
    <message>
        <source>The language of texts. JSON reports keep their keys and values in every language.</source>
        <translation>Die Sprache der Texte. JSON-Berichte behalten ihre Schlüssel und Werte in jeder Sprache.</translation>
    </message>
    <message>
        <source>The project file: sources, severities, rules, decisions, how reports are written.</source>
        <translation>Die Projektdatei: Quellen, Schweregrade, Regeln, Entscheidungen, wie Berichte geschrieben werden.</translation>
    </message>
    <message>
        <source>Passwords and connections, as libpq reads them.</source>
        <translation>Passwörter und Verbindungen, wie libpq sie liest.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>tells where a database, its models and its documentation disagree</source>
        <translation>zeigt, wo eine Datenbank, ihre Modelle und ihre Dokumentation einander widersprechen</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>ÜBERSICHT</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[Optionen]</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>BESCHREIBUNG</translation>
    </message>
    <message>
        <source>Compares three descriptions of one schema: a live PostgreSQL database, ORM models, and a schema document. It only reads: nothing is written to a database, and no model file is run unless it is asked for.</source>
        <translation>Vergleicht drei Beschreibungen eines Schemas: eine laufende PostgreSQL-Datenbank, ORM-Modelle und ein Schemadokument. Es wird nur gelesen: In eine Datenbank wird nichts geschrieben, und keine Modelldatei wird ausgeführt, sofern es nicht verlangt wird.</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>BEFEHLE</translation>
    </message>
    <message>
        <source>OPTIONS OF EVERY COMMAND</source>
        <translation>OPTIONEN ALLER BEFEHLE</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>EXIT-STATUS</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>UMGEBUNG</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>DATEIEN</translation>
    </message>
</context>
<context>
    <name>triptych::Merger</name>
    <message>
        <source>The table is described twice, in lines %1 and %2; line %1 stands.</source>
        <translation>Die Tabelle ist doppelt beschrieben, in den Zeilen %1 und %2; Zeile %1 gilt.</translation>
    </message>
    <message>
        <source>Line %1 describes the table without this column, line %2 with it.</source>
        <translation>Zeile %1 beschreibt die Tabelle ohne diese Spalte, Zeile %2 mit ihr.</translation>
    </message>
    <message>
        <source>Lines %1 and %2 disagree: “%3” and “%4”; line %1 stands.</source>
        <translation>Die Zeilen %1 und %2 widersprechen sich: „%3“ und „%4“; Zeile %1 gilt.</translation>
    </message>
    <message>
        <source>Lines %1 and %2 disagree on the primary key; line %1 stands.</source>
        <translation>Die Zeilen %1 und %2 widersprechen sich beim Primärschlüssel; Zeile %1 gilt.</translation>
    </message>
    <message>
        <source>This is no table of a relational database.</source>
        <translation>Das ist keine Tabelle einer relationalen Datenbank.</translation>
    </message>
</context>
<context>
    <name>triptych::ModelPlaces</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::ModelsPage</name>
    <message>
        <source>Read them as te&amp;xt; nothing is run</source>
        <translation>Als &amp;Text lesen; nichts wird ausgeführt</translation>
    </message>
    <message>
        <source>&amp;Import them with a Python of the project</source>
        <translation>Mit einem Python des Projekts &amp;importieren</translation>
    </message>
    <message>
        <source>Pac&amp;kages</source>
        <translation>Pa&amp;kete</translation>
    </message>
    <message>
        <source>those of the nearest virtual environment; or folders</source>
        <translation>die der nächsten virtuellen Umgebung; oder Ordner</translation>
    </message>
    <message>
        <source>Folders of installed packages that the models stand on, separated by “%1”</source>
        <translation>Ordner mit installierten Paketen, auf denen die Modelle aufbauen, getrennt durch „%1“</translation>
    </message>
    <message>
        <source>Name the interpreter and the module that it imports.</source>
        <translation>Nennen Sie den Interpreter und das Modul, das er importiert.</translation>
    </message>
    <message>
        <source>Add the folder that the models are imported in.</source>
        <translation>Fügen Sie den Ordner hinzu, in dem die Modelle importiert werden.</translation>
    </message>
    <message>
        <source>.venv/bin/python</source>
        <translation>.venv/bin/python</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for the interpreter</source>
        <translation>Nach dem Interpreter suchen</translation>
    </message>
    <message>
        <source>I&amp;nterpreter</source>
        <translation>I&amp;nterpreter</translation>
    </message>
    <message>
        <source>&amp;Module</source>
        <translation>&amp;Modul</translation>
    </message>
    <message>
        <source>package.models, or package.models:Base</source>
        <translation>package.models oder package.models:Base</translation>
    </message>
    <message>
        <source>This runs the project&apos;s code, in the folder of the first entry above. Do it only with code that you trust.</source>
        <translation>Das führt Code des Projekts aus, im Ordner des ersten Eintrags oben. Tun Sie es nur mit Code, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>Python interpreter</source>
        <translation>Python-Interpreter</translation>
    </message>
</context>
<context>
    <name>triptych::Narration</name>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>read %1, tables: %2, columns: %3</source>
        <translation>%1 gelesen, Tabellen: %2, Spalten: %3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side, step</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %3/%4: %2</source>
        <comment>side, step, done, total</comment>
        <translation>%1 %3/%4: %2</translation>
    </message>
</context>
<context>
    <name>triptych::NotesDialog</name>
    <message numerus="yes">
        <source>%1: %n note(s)</source>
        <translation>
            <numerusform>%1: %n Hinweis</numerusform>
            <numerusform>%1: %n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>triptych::NullCounting</name>
    <message>
        <source>There is no database to count in.</source>
        <translation>Es gibt keine Datenbank, in der gezählt werden könnte.</translation>
    </message>
    <message>
        <source>The database side is a snapshot: there are no rows to count.</source>
        <translation>Die Datenbankseite ist ein Snapshot: Es gibt keine Zeilen zu zählen.</translation>
    </message>
    <message>
        <source>This program cannot count.</source>
        <translation>Dieses Programm kann nicht zählen.</translation>
    </message>
</context>
<context>
    <name>triptych::Nullability</name>
    <message>
        <source>Not counted, no statistics</source>
        <translation>Nicht gezählt, keine Statistik</translation>
    </message>
    <message>
        <source>Not counted, estimated: none</source>
        <translation>Nicht gezählt, geschätzt: keine</translation>
    </message>
    <message>
        <source>Not counted, estimated: %1</source>
        <translation>Nicht gezählt, geschätzt: %1</translation>
    </message>
    <message>
        <source>Not counted, estimated: about %1</source>
        <translation>Nicht gezählt, geschätzt: etwa %1</translation>
    </message>
    <message>
        <source>A view: cannot be set</source>
        <translation>Eine Sicht: nicht setzbar</translation>
    </message>
    <message>
        <source>A foreign table: not enforced</source>
        <translation>Eine Fremdtabelle: nicht durchgesetzt</translation>
    </message>
    <message>
        <source>Not in the database</source>
        <translation>Nicht in der Datenbank</translation>
    </message>
    <message>
        <source>The database is not compared</source>
        <translation>Die Datenbank wird nicht verglichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln NULL(s) in the way</source>
        <translation>
            <numerusform>%Ln NULL-Wert im Weg</numerusform>
            <numerusform>%Ln NULL-Werte im Weg</numerusform>
        </translation>
    </message>
    <message>
        <source>Inserts fail</source>
        <translation>Einfügen schlägt fehl</translation>
    </message>
    <message>
        <source>Reads may yield None</source>
        <translation>Lesen kann None ergeben</translation>
    </message>
    <message>
        <source>The document misleads</source>
        <translation>Das Dokument führt irre</translation>
    </message>
    <message>
        <source>Models and document disagree</source>
        <translation>Modelle und Dokument widersprechen sich</translation>
    </message>
    <message>
        <source>The models allow NULL where the database refuses it: an insert or update that leaves the value out fails.</source>
        <translation>Die Modelle erlauben NULL, wo die Datenbank es ablehnt: Ein Einfügen oder Aktualisieren ohne den Wert schlägt fehl.</translation>
    </message>
    <message>
        <source>The models rule NULL out where the database allows it: a read may yield None where the code does not expect it.</source>
        <translation>Die Modelle schließen NULL aus, wo die Datenbank es erlaubt: Beim Lesen kann sich None ergeben, wo der Code es nicht erwartet.</translation>
    </message>
    <message>
        <source>The document says otherwise than the database.</source>
        <translation>Das Dokument sagt etwas anderes als die Datenbank.</translation>
    </message>
    <message>
        <source>The models and the document say otherwise, and the database does not say.</source>
        <translation>Die Modelle und das Dokument sagen Verschiedenes, und die Datenbank sagt nichts dazu.</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>Nicht gezählt: %1</translation>
    </message>
    <message>
        <source>Safe to set</source>
        <translation>Sicher setzbar</translation>
    </message>
    <message>
        <source>Already NOT NULL</source>
        <translation>Schon NOT NULL</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Alle Spalten</translation>
    </message>
    <message>
        <source>SET NOT NULL is wanted</source>
        <translation>SET NOT NULL ist gewünscht</translation>
    </message>
    <message>
        <source>Not said by a side</source>
        <translation>Von einer Seite nicht angegeben</translation>
    </message>
    <message>
        <source>NULLs in the way</source>
        <translation>NULL-Werte im Weg</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>triptych::NullabilityCells</name>
    <message>
        <source>It does not say.</source>
        <translation>Dazu ist nichts angegeben.</translation>
    </message>
    <message>
        <source>Not said by a side</source>
        <translation>Von einer Seite nicht angegeben</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between troubles</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What breaks</source>
        <translation>Was bricht</translation>
    </message>
    <message>
        <source>Rows, about</source>
        <translation>Zeilen, etwa</translation>
    </message>
    <message>
        <source>NULLs, about</source>
        <translation>NULL-Werte, etwa</translation>
    </message>
    <message>
        <source>NULLs, counted</source>
        <translation>NULL-Werte, gezählt</translation>
    </message>
    <message>
        <source>SET NOT NULL</source>
        <translation>SET NOT NULL</translation>
    </message>
    <message>
        <source>As the planner&apos;s statistics of the last ANALYZE estimate it</source>
        <translation>Nach der Schätzung der Planerstatistik vom letzten ANALYZE</translation>
    </message>
    <message>
        <source>There are no statistics, or none that the role may read. ANALYZE gathers them.</source>
        <translation>Es gibt keine Statistik, oder keine, die die Rolle lesen darf. ANALYZE erhebt sie.</translation>
    </message>
    <message>
        <source>Share of NULLs, about</source>
        <translation>Anteil der NULL-Werte, etwa</translation>
    </message>
    <message>
        <source>Rows, counted</source>
        <translation>Zeilen, gezählt</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>Gezählt um</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a number or &quot;failed&quot;, %2 a time</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2 rows are NULL, counted %3</source>
        <translation>%1 von %2 Zeilen sind NULL, gezählt %3</translation>
    </message>
</context>
<context>
    <name>triptych::NullabilityController</name>
    <message>
        <source>%1: about %2 rows</source>
        <translation>%1: etwa %2 Zeilen</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Copied the statements for %n column(s)</source>
        <translation>
            <numerusform>Anweisungen für %n Spalte kopiert</numerusform>
            <numerusform>Anweisungen für %n Spalten kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is not compared.</source>
        <translation>Die Datenbank wird nicht verglichen.</translation>
    </message>
    <message>
        <source>Select the columns to count.</source>
        <translation>Wählen Sie die Spalten aus, die gezählt werden sollen.</translation>
    </message>
    <message>
        <source>The selected columns refuse NULL already, or are not in the database.</source>
        <translation>Die ausgewählten Spalten weisen NULL schon ab oder sind nicht in der Datenbank.</translation>
    </message>
    <message>
        <source>The Nullability view does this.</source>
        <translation>Das geht in der Ansicht „NULL-Zulässigkeit“.</translation>
    </message>
    <message>
        <source>Count the NULLs of the selected columns, read-only</source>
        <translation>Die NULL-Werte der ausgewählten Spalten zählen, nur lesend</translation>
    </message>
    <message>
        <source>Copy what sets NOT NULL on the selected columns that should refuse NULL</source>
        <translation>Kopieren, was auf den ausgewählten Spalten, die NULL abweisen sollen, NOT NULL setzt</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 of %n column(s) counted</source>
        <extracomment>%1 is &quot;Counting users&quot;</extracomment>
        <translation>
            <numerusform>%1 – %2 von %n Spalte gezählt</numerusform>
            <numerusform>%1 – %2 von %n Spalten gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird aufgebaut</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %1 of %n column(s) counted</source>
        <translation>
            <numerusform>Abgebrochen: %1 von %n Spalte gezählt</numerusform>
            <numerusform>Abgebrochen: %1 von %n Spalten gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>a failure</comment>
        <translation>⚠ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) counted</source>
        <translation>
            <numerusform>%n Spalte gezählt</numerusform>
            <numerusform>%n Spalten gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n could not be</source>
        <translation>
            <numerusform>, %n nicht möglich</numerusform>
            <numerusform>, %n nicht möglich</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is not compared: nothing can be counted.</source>
        <translation>Die Datenbank wird nicht verglichen: Es kann nichts gezählt werden.</translation>
    </message>
    <message>
        <source>The database has no statistics yet: ANALYZE gathers them.</source>
        <translation>Die Datenbank hat noch keine Statistiken: ANALYZE erhebt sie.</translation>
    </message>
    <message>
        <source>Count NULLs</source>
        <translation>NULL-Werte zählen</translation>
    </message>
    <message>
        <source>Counting reads every row, and these tables are large:</source>
        <translation>Zählen liest jede Zeile, und diese Tabellen sind groß:</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Export nullability</source>
        <translation>NULL-Zulässigkeit exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s).</source>
        <translation>
            <numerusform>%n Spalte.</numerusform>
            <numerusform>%n Spalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n column(s).</source>
        <translation>
            <numerusform>%1 von %n Spalte.</numerusform>
            <numerusform>%1 von %n Spalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::NullabilityModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column title and value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>triptych::NullabilityView</name>
    <message>
        <source>Columns counted</source>
        <translation>Gezählte Spalten</translation>
    </message>
    <message>
        <source>Which columns to show</source>
        <translation>Welche Spalten gezeigt werden</translation>
    </message>
    <message>
        <source>Time limit for each table, in seconds</source>
        <translation>Zeitgrenze je Tabelle, in Sekunden</translation>
    </message>
    <message>
        <source>The server stops counting a table after this time</source>
        <translation>Nach dieser Zeit hört der Server auf, eine Tabelle zu zählen</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>höchstens </translation>
    </message>
    <message>
        <source> s a table</source>
        <comment>seconds</comment>
        <translation> s je Tabelle</translation>
    </message>
    <message>
        <source>Columns whose nullability differs</source>
        <translation>Spalten mit unterschiedlicher NULL-Zulässigkeit</translation>
    </message>
    <message>
        <source>Nullability is not compared</source>
        <translation>Die NULL-Zulässigkeit wird nicht verglichen</translation>
    </message>
    <message>
        <source>The settings switch it off.</source>
        <translation>Die Einstellungen schalten sie ab.</translation>
    </message>
    <message>
        <source>Everything is filtered away</source>
        <translation>Alles ist weggefiltert</translation>
    </message>
    <message numerus="yes">
        <source>None of %n column(s) passes the filter.</source>
        <translation>
            <numerusform>Die Spalte passiert den Filter nicht.</numerusform>
            <numerusform>Keine von %n Spalten passiert den Filter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nullability agrees everywhere</source>
        <translation>Die NULL-Zulässigkeit stimmt überall überein</translation>
    </message>
</context>
<context>
    <name>triptych::Parameters</name>
    <message>
        <source>Write a URI (postgresql://user@host:5432/database) with special characters percent-encoded, or key=value pairs (host=… dbname=…) with values that hold spaces in single quotes.</source>
        <translation>Schreiben Sie eine URI (postgresql://user@host:5432/database) mit Prozentkodierung für Sonderzeichen, oder key=value-Paare (host=… dbname=…), bei denen Werte mit Leerzeichen in einfachen Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>The connection string cannot be read.</source>
        <translation>Die Verbindungszeichenkette ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The connection string cannot be read: %1.</source>
        <translation>Die Verbindungszeichenkette ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The connection URI has an &quot;@&quot; or a port in a place that makes no sense; the user name or the password may need percent-encoding.</source>
        <translation>In der Verbindungs-URI steht ein „@“ oder ein Port an einer Stelle, an der das keinen Sinn ergibt; womöglich fehlt dem Benutzernamen oder dem Passwort die Prozentkodierung.</translation>
    </message>
    <message>
        <source>The connection parameter &quot;%1&quot; holds a semicolon, which Qt&apos;s PostgreSQL driver cannot pass on.</source>
        <translation>Der Verbindungsparameter „%1“ enthält ein Semikolon, das der PostgreSQL-Treiber von Qt nicht weitergeben kann.</translation>
    </message>
    <message>
        <source>Use a value without one, or put it into a service file and name that with service=….</source>
        <translation>Verwenden Sie einen Wert ohne Semikolon, oder legen Sie ihn in einer Servicedatei ab und nennen Sie diese mit service=….</translation>
    </message>
</context>
<context>
    <name>triptych::PasswordController</name>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>triptych::PasswordField</name>
    <message>
        <source>Re&amp;member in the keychain</source>
        <translation>Im Schlüsselbund &amp;merken</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>triptych::PasswordPrompt</name>
    <message>
        <source>Co&amp;nnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>Nicht &amp;jetzt</translation>
    </message>
</context>
<context>
    <name>triptych::PathList</name>
    <message>
        <source>&amp;Python files, folders or patterns with SQLAlchemy models. They can be dropped here.</source>
        <translation>&amp;Python-Dateien, -Ordner oder -Muster mit SQLAlchemy-Modellen. Sie lassen sich hierher ziehen.</translation>
    </message>
    <message>
        <source>Model files and folders</source>
        <translation>Modelldateien und -ordner</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Dateien &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Model files</source>
        <translation>Modelldateien</translation>
    </message>
    <message>
        <source>Python (*.py);;Snapshots (*.json);;All files (*)</source>
        <translation>Python (*.py);;Snapshots (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Folder with models</source>
        <translation>Ordner mit Modellen</translation>
    </message>
</context>
<context>
    <name>triptych::PdfReport</name>
    <message>
        <source>Schema drift</source>
        <translation>Schemaabweichungen</translation>
    </message>
</context>
<context>
    <name>triptych::Postgres</name>
    <message>
        <source>Reading the database was cancelled.</source>
        <translation>Das Lesen der Datenbank wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird aufgebaut</translation>
    </message>
    <message>
        <source>PostgreSQL %1 · schema %2</source>
        <translation>PostgreSQL %1 · Schema %2</translation>
    </message>
    <message>
        <source>PostgreSQL %1 · schemas %2</source>
        <translation>PostgreSQL %1 · Schemas %2</translation>
    </message>
    <message>
        <source>Its schema is not among those that are read.</source>
        <translation>Ihr Schema gehört nicht zu denen, die gelesen werden.</translation>
    </message>
    <message>
        <source>The role has no permission on its schema.</source>
        <translation>Die Rolle hat keine Berechtigung für ihr Schema.</translation>
    </message>
</context>
<context>
    <name>triptych::PrismaReader</name>
    <message>
        <source>Line %1 leaves a field out.</source>
        <translation>Zeile %1 lässt ein Feld aus.</translation>
    </message>
    <message>
        <source>“%1” is no scalar type of Prisma&apos;s.</source>
        <translation>„%1“ ist kein skalarer Typ von Prisma.</translation>
    </message>
</context>
<context>
    <name>triptych::ProfileBar</name>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>Pro&amp;fil</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Mana&amp;ge</source>
        <translation>&amp;Verwalten</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Profil umbenennen</translation>
    </message>
    <message>
        <source>Delete the profile “%1”? A password in the keychain stays there.</source>
        <translation>Das Profil „%1“ löschen? Ein Passwort im Schlüsselbund bleibt dort.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>There is a profile “%1”. Replace it?</source>
        <translation>Es gibt schon ein Profil „%1“. Ersetzen?</translation>
    </message>
</context>
<context>
    <name>triptych::ProjectController</name>
    <message>
        <source>Projects (*.json)</source>
        <translation>Projekte (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n rename(s)</source>
        <translation>
            <numerusform>%n Umbenennung bestätigen</numerusform>
            <numerusform>%n Umbenennungen bestätigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n rename(s)</source>
        <translation>
            <numerusform>%n Umbenennung ablehnen</numerusform>
            <numerusform>%n Umbenennungen ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm rename %1 → %2</source>
        <translation>Umbenennung %1 → %2 bestätigen</translation>
    </message>
    <message>
        <source>Reject rename %1 → %2</source>
        <translation>Umbenennung %1 → %2 ablehnen</translation>
    </message>
    <message>
        <source>&amp;Undo:</source>
        <translation>&amp;Rückgängig:</translation>
    </message>
    <message>
        <source>&amp;Redo:</source>
        <translation>&amp;Wiederholen:</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>What was decided is not saved.</source>
        <translation>Was entschieden wurde, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The sources of &quot;%1&quot; are not saved.</source>
        <translation>Die Quellen von „%1“ sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>A project file keeps sources, decisions and rules.</source>
        <translation>Eine Projektdatei bewahrt Quellen, Entscheidungen und Regeln auf.</translation>
    </message>
    <message>
        <source>The decision was not taken</source>
        <translation>Die Entscheidung wurde nicht getroffen</translation>
    </message>
    <message numerus="yes">
        <source>Ignore %n finding(s)</source>
        <translation>
            <numerusform>%n Befund ignorieren</numerusform>
            <numerusform>%n Befunde ignorieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n decision(s)</source>
        <translation>
            <numerusform>%n Entscheidung zurücknehmen</numerusform>
            <numerusform>%n Entscheidungen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed project</source>
        <translation>Unbenanntes Projekt</translation>
    </message>
    <message>
        <source>Triptych</source>
        <extracomment>%1 is a project&apos;s name; [*] is where an asterisk shows that it is not saved</extracomment>
        <translation>Triptych</translation>
    </message>
    <message>
        <source>%1[*] — Triptych</source>
        <translation>%1[*] – Triptych</translation>
    </message>
    <message>
        <source>Open project: its folder or its file</source>
        <translation>Projekt öffnen: seinen Ordner oder seine Datei</translation>
    </message>
</context>
<context>
    <name>triptych::ProjectFile</name>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot;.</source>
        <translation>Den Schlüssel „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Verwenden Sie einen von: %1.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing or empty.</source>
        <translation>Der Schlüssel „%1“ fehlt oder ist leer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>„%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Here should stand %1.</source>
        <translation>Hier muss %1 stehen.</translation>
    </message>
    <message>
        <source>Correct the file, or remove the key.</source>
        <translation>Berichtigen Sie die Datei, oder entfernen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation>Zeile %1 ist kein JSON.</translation>
    </message>
    <message>
        <source>Look for a missing or superfluous comma, quote or bracket there or just before.</source>
        <translation>Suchen Sie dort oder kurz davor nach einem fehlenden oder überzähligen Komma, Anführungszeichen oder einer Klammer.</translation>
    </message>
    <message>
        <source>A number in it is too large.</source>
        <translation>Eine Zahl darin ist zu groß.</translation>
    </message>
    <message>
        <source>The version of the format is not stated.</source>
        <translation>Die Version des Formats ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Begin the file with &quot;format_version&quot;: %1.</source>
        <translation>Beginnen Sie die Datei mit &quot;format_version&quot;: %1.</translation>
    </message>
    <message>
        <source>This project was written by a later version of Triptych.</source>
        <translation>Dieses Projekt wurde von einer neueren Version von Triptych geschrieben.</translation>
    </message>
    <message>
        <source>Update Triptych to open it. The file was not touched.</source>
        <translation>Aktualisieren Sie Triptych, um es zu öffnen. Die Datei blieb unberührt.</translation>
    </message>
    <message>
        <source>The connection to the database holds a password.</source>
        <translation>Die Verbindung zur Datenbank enthält ein Passwort.</translation>
    </message>
    <message>
        <source>A project file is for others to read: keep the password in the keychain, in .pgpass or in a service file, or use &quot;env:NAME&quot;.</source>
        <translation>Eine Projektdatei wird von anderen gelesen: Bewahren Sie das Passwort im Schlüsselbund, in .pgpass oder in einer Servicedatei auf, oder verwenden Sie „env:NAME“.</translation>
    </message>
    <message>
        <source>Of &quot;interpreter&quot; and &quot;target&quot; there is only one.</source>
        <translation>Von „interpreter“ und „target“ ist nur eines da.</translation>
    </message>
    <message>
        <source>Name both for models that a Python imports, none for models that are read as text.</source>
        <translation>Nennen Sie beide, wenn ein Python die Modelle importiert, und keines, wenn sie als Text gelesen werden.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>Schreiben Sie es wie 2026-12-31.</translation>
    </message>
    <message>
        <source>Say why these findings need not be seen.</source>
        <translation>Geben Sie an, warum diese Befunde nicht gesehen werden müssen.</translation>
    </message>
    <message>
        <source>The rule would hide everything.</source>
        <translation>Die Regel würde alles ausblenden.</translation>
    </message>
    <message>
        <source>Give it a table, a column, a kind or a side. A kind that nobody wants to see can be off in &quot;severities&quot;.</source>
        <translation>Geben Sie ihr eine Tabelle, eine Spalte, eine Art oder eine Seite. Eine Art, die niemand sehen will, lässt sich in „severities“ auf off setzen.</translation>
    </message>
    <message>
        <source>There is a database as well.</source>
        <translation>Eine Datenbank gibt es auch.</translation>
    </message>
    <message>
        <source>Keep one of &quot;database&quot; and &quot;snapshot&quot;.</source>
        <translation>Behalten Sie entweder „database“ oder „snapshot“.</translation>
    </message>
    <message>
        <source>The connection cannot be read, or holds a password.</source>
        <translation>Die Verbindung ist nicht lesbar oder enthält ein Passwort.</translation>
    </message>
    <message>
        <source>Others can read this file: keep the password in .pgpass or in a service file, or write &quot;env:NAME&quot; for a connection kept in a variable. A snapshot&apos;s key is &quot;snapshot&quot;.</source>
        <translation>Andere können diese Datei lesen: Bewahren Sie das Passwort in .pgpass oder in einer Servicedatei auf, oder schreiben Sie „env:NAME“ für eine Verbindung aus einer Variablen. Der Schlüssel für einen Snapshot ist „snapshot“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice.</source>
        <translation>„%1“ steht dort doppelt.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Entfernen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>A decision names both columns or tables, and says confirmed or rejected.</source>
        <translation>Eine Entscheidung nennt beide Spalten oder Tabellen und dazu confirmed oder rejected.</translation>
    </message>
    <message>
        <source>Run &quot;triptych-cli baseline&quot; to write the list anew.</source>
        <translation>Führen Sie „triptych-cli baseline“ aus, um die Liste neu zu schreiben.</translation>
    </message>
    <message>
        <source>No file name can begin like this.</source>
        <translation>So kann kein Dateiname beginnen.</translation>
    </message>
    <message>
        <source>Give a word such as sok.</source>
        <translation>Geben Sie ein Wort wie sok an.</translation>
    </message>
    <message>
        <source>This is no path.</source>
        <translation>Das ist kein Pfad.</translation>
    </message>
    <message>
        <source>How to connect stands under &quot;database&quot;.</source>
        <translation>Wie verbunden wird, steht unter &quot;database&quot;.</translation>
    </message>
</context>
<context>
    <name>triptych::ProjectFiles</name>
    <message>
        <source>Looked at %L1 files</source>
        <translation>%L1 Dateien angesehen</translation>
    </message>
</context>
<context>
    <name>triptych::ProjectFolder</name>
    <message>
        <source>What was found in the folder</source>
        <translation>Was im Ordner gefunden wurde</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird durchsucht…</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>Projektordner</translation>
    </message>
    <message>
        <source>This folder has a project, which says what is compared.</source>
        <translation>Dieser Ordner hat ein Projekt, das sagt, was verglichen wird.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln file(s) were looked at.</source>
        <translation>
            <numerusform>Nur die erste Datei wurde angesehen.</numerusform>
            <numerusform>Nur die ersten %Ln Dateien wurden angesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No models or schema documents were found in %Ln file(s). Choose them below.</source>
        <translation>
            <numerusform>In %Ln Datei wurden keine Modelle oder Schemadokumente gefunden. Wählen Sie sie unten.</numerusform>
            <numerusform>In %Ln Dateien wurden keine Modelle oder Schemadokumente gefunden. Wählen Sie sie unten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln Tabelle</numerusform>
            <numerusform>%Ln Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 — %3 in %4</source>
        <translation>%1: %2 – %3 in %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 — snapshot, %3</source>
        <translation>%1: %2 – Snapshot, %3</translation>
    </message>
    <message>
        <source>%1: %2 — %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is searched for models and documents; drop it here</source>
        <translation>wird nach Modellen und Dokumenten durchsucht; ziehen Sie ihn hierher</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>Das Projekt öffnen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Pro&amp;ject folder</source>
        <translation>Pro&amp;jektordner</translation>
    </message>
</context>
<context>
    <name>triptych::PseudoDdlReader</name>
    <message>
        <source>Line %1 of the document is not understood.</source>
        <translation>Zeile %1 des Dokuments ist unverständlich.</translation>
    </message>
    <message>
        <source>This is no column.</source>
        <translation>Das ist keine Spalte.</translation>
    </message>
    <message>
        <source>What “%1” refers to is not said.</source>
        <translation>Worauf „%1“ verweist, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>The document says that there are more columns (line %1).</source>
        <translation>Das Dokument sagt, dass es weitere Spalten gibt (Zeile %1).</translation>
    </message>
</context>
<context>
    <name>triptych::Psql</name>
    <message>
        <source>This is no constraint as psql prints one.</source>
        <translation>Das ist kein Constraint in der Form, in der psql ihn ausgibt.</translation>
    </message>
</context>
<context>
    <name>triptych::Queries</name>
    <message>
        <source>Reading schemas</source>
        <translation>Schemas werden gelesen</translation>
    </message>
    <message>
        <source>Reading rights</source>
        <translation>Rechte werden gelesen</translation>
    </message>
    <message>
        <source>Reading types</source>
        <translation>Typen werden gelesen</translation>
    </message>
    <message>
        <source>Reading domains</source>
        <translation>Domänen werden gelesen</translation>
    </message>
    <message>
        <source>Reading the checks of domains</source>
        <translation>Check-Constraints der Domänen werden gelesen</translation>
    </message>
    <message>
        <source>Reading enumerated types</source>
        <translation>Enum-Typen werden gelesen</translation>
    </message>
    <message>
        <source>Reading columns</source>
        <translation>Spalten werden gelesen</translation>
    </message>
    <message>
        <source>Reading defaults</source>
        <translation>Vorgabewerte werden gelesen</translation>
    </message>
    <message>
        <source>Reading generated columns</source>
        <translation>Generierte Spalten werden gelesen</translation>
    </message>
    <message>
        <source>Reading sequences</source>
        <translation>Sequenzen werden gelesen</translation>
    </message>
    <message>
        <source>Reading collations</source>
        <translation>Sortierfolgen werden gelesen</translation>
    </message>
    <message>
        <source>Reading constraints</source>
        <translation>Constraints werden gelesen</translation>
    </message>
    <message>
        <source>Reading foreign keys</source>
        <translation>Fremdschlüssel werden gelesen</translation>
    </message>
    <message>
        <source>Reading exclusion constraints</source>
        <translation>Exclusion-Constraints werden gelesen</translation>
    </message>
    <message>
        <source>Reading checks</source>
        <translation>Check-Constraints werden gelesen</translation>
    </message>
    <message>
        <source>Reading indexes</source>
        <translation>Indexe werden gelesen</translation>
    </message>
    <message>
        <source>Reading access methods</source>
        <translation>Zugriffsmethoden werden gelesen</translation>
    </message>
    <message>
        <source>Reading operator classes</source>
        <translation>Operatorklassen werden gelesen</translation>
    </message>
    <message>
        <source>Reading index expressions</source>
        <translation>Indexausdrücke werden gelesen</translation>
    </message>
    <message>
        <source>Reading tables</source>
        <translation>Tabellen werden gelesen</translation>
    </message>
    <message>
        <source>Reading inheritance</source>
        <translation>Vererbung wird gelesen</translation>
    </message>
    <message>
        <source>Reading partition keys</source>
        <translation>Partitionierungsschlüssel werden gelesen</translation>
    </message>
    <message>
        <source>Reading comments</source>
        <translation>Kommentare werden gelesen</translation>
    </message>
    <message>
        <source>Reading sizes</source>
        <translation>Größen werden gelesen</translation>
    </message>
    <message>
        <source>Reading statistics</source>
        <translation>Statistiken werden gelesen</translation>
    </message>
</context>
<context>
    <name>triptych::ReadableSummary</name>
    <message>
        <source> and </source>
        <comment>between sides</comment>
        <translation> und </translation>
    </message>
    <message>
        <source>Schema drift summary</source>
        <translation>Zusammenfassung der Schemaabweichungen</translation>
    </message>
    <message>
        <source>Generated: %1</source>
        <translation>Erzeugt: %1</translation>
    </message>
    <message>
        <source>Nullability</source>
        <translation>NULL-Zulässigkeit</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>no drift</source>
        <translation>keine Abweichung</translation>
    </message>
    <message>
        <source>%1 critical, %2 warnings, %3 infos</source>
        <translation>%1 kritisch, %2 Warnungen, %3 Infos</translation>
    </message>
    <message numerus="yes">
        <source>; compared %1 of %n table(s)</source>
        <translation>
            <numerusform>; %1 von %n Tabelle verglichen</numerusform>
            <numerusform>; %1 von %n Tabellen verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pair, counts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Documentation drift</source>
        <translation>Abweichungen der Dokumentation</translation>
    </message>
    <message>
        <source>The documentation was not compared.</source>
        <translation>Die Dokumentation wurde nicht verglichen.</translation>
    </message>
    <message>
        <source>None: the documentation says what it was compared with.</source>
        <translation>Keine: Die Dokumentation sagt dasselbe wie das, womit sie verglichen wurde.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and kind</comment>
        <translation>%1-mal %2</translation>
    </message>
    <message>
        <source>Missing tables</source>
        <translation>Fehlende Tabellen</translation>
    </message>
    <message numerus="yes">
        <source>Missing in %2 (%n table(s)): %1</source>
        <translation>
            <numerusform>Fehlt in %2 (%n Tabelle): %1</numerusform>
            <numerusform>Fehlen in %2 (%n Tabellen): %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed (confirmed): %1</source>
        <comment>names</comment>
        <translation>Umbenannt (bestätigt): %1</translation>
    </message>
    <message>
        <source>Probably renamed (%2 % sure): %1</source>
        <comment>names, confidence</comment>
        <translation>Wahrscheinlich umbenannt (zu %2 % sicher): %1</translation>
    </message>
    <message>
        <source>Probably renamed: %1</source>
        <comment>names</comment>
        <translation>Wahrscheinlich umbenannt: %1</translation>
    </message>
    <message>
        <source>Column mismatches</source>
        <translation>Abweichende Spalten</translation>
    </message>
    <message>
        <source>Missing in %2: %1</source>
        <comment>columns, sides</comment>
        <translation>Fehlt in %2: %1</translation>
    </message>
    <message>
        <source>Type of %1: %2</source>
        <comment>column, what sides say</comment>
        <translation>Typ von %1: %2</translation>
    </message>
    <message>
        <source>Primary keys</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Other differences</source>
        <translation>Andere Unterschiede</translation>
    </message>
    <message>
        <source>Cosmetic types</source>
        <translation>Kosmetische Typen</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) are written in another way that works together, and count for nothing.</source>
        <translation>
            <numerusform>%n Typ ist anders geschrieben, verträgt sich aber, und zählt nicht.</numerusform>
            <numerusform>%n Typen sind anders geschrieben, vertragen sich aber, und zählen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type mismatch(es) in a report of the tool before Triptych: it does not tell spellings from conflicts. Compare again to know.</source>
        <translation>
            <numerusform>%n Typabweichung in einem Bericht des Vorgängers von Triptych: Er unterscheidet Schreibweisen nicht von Widersprüchen. Vergleichen Sie neu, um es zu wissen.</numerusform>
            <numerusform>%n Typabweichungen in einem Bericht des Vorgängers von Triptych: Er unterscheidet Schreibweisen nicht von Widersprüchen. Vergleichen Sie neu, um es zu wissen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle the columns that are missing or renamed: %1</source>
        <translation>Fehlende oder umbenannte Spalten klären: %1</translation>
    </message>
    <message>
        <source>Settle the tables that are missing or renamed: %1</source>
        <translation>Fehlende oder umbenannte Tabellen klären: %1</translation>
    </message>
    <message>
        <source>Agree on the primary keys: %1</source>
        <translation>Primärschlüssel abstimmen: %1</translation>
    </message>
    <message>
        <source>Agree on the types and on what may be null: %1</source>
        <translation>Typen und NULL-Zulässigkeit abstimmen: %1</translation>
    </message>
    <message>
        <source>Priority %1: %2</source>
        <comment>number, what to do</comment>
        <translation>Priorität %1: %2</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>%1 is hidden by %2</source>
        <comment>place, rule and reason</comment>
        <translation>%1 ist verborgen durch %2</translation>
    </message>
    <message>
        <source>Validation status</source>
        <translation>Stand der Prüfung</translation>
    </message>
    <message>
        <source>nothing was compared</source>
        <translation>nichts wurde verglichen</translation>
    </message>
    <message>
        <source>drift, to be resolved</source>
        <translation>Abweichungen, noch zu klären</translation>
    </message>
    <message>
        <source>in agreement ✓</source>
        <translation>stimmt überein ✓</translation>
    </message>
</context>
<context>
    <name>triptych::Reasons</name>
    <message>
        <source>stated by the source itself</source>
        <translation>von der Quelle selbst angegeben</translation>
    </message>
    <message>
        <source>decided in the project file</source>
        <translation>in der Projektdatei entschieden</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>gleiche Wörter</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>same type</source>
        <translation>gleicher Typ</translation>
    </message>
    <message>
        <source>same foreign key</source>
        <translation>gleicher Fremdschlüssel</translation>
    </message>
    <message>
        <source>same part in the primary key</source>
        <translation>gleicher Anteil am Primärschlüssel</translation>
    </message>
    <message>
        <source>same default</source>
        <translation>gleicher Vorgabewert</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>gleiche Stelle</translation>
    </message>
    <message>
        <source>same nullability</source>
        <translation>gleiche NULL-Zulässigkeit</translation>
    </message>
    <message>
        <source>only candidate</source>
        <translation>einziger Kandidat</translation>
    </message>
    <message>
        <source>same columns</source>
        <translation>gleiche Spalten</translation>
    </message>
    <message>
        <source>same foreign keys</source>
        <translation>gleiche Fremdschlüssel</translation>
    </message>
    <message>
        <source>referenced by the same tables</source>
        <translation>von denselben Tabellen referenziert</translation>
    </message>
    <message>
        <source>two names of one type</source>
        <translation>zwei Namen eines Typs</translation>
    </message>
    <message>
        <source>the document names no length</source>
        <translation>das Dokument nennt keine Länge</translation>
    </message>
    <message>
        <source>the model names no length</source>
        <translation>das Modell nennt keine Länge</translation>
    </message>
    <message>
        <source>unbounded text either way</source>
        <translation>unbegrenzter Text so oder so</translation>
    </message>
    <message>
        <source>JSON either way</source>
        <translation>JSON so oder so</translation>
    </message>
    <message>
        <source>a string stands in for it</source>
        <translation>eine Zeichenkette steht dafür</translation>
    </message>
    <message>
        <source>floating point of another width</source>
        <translation>Gleitkomma anderer Breite</translation>
    </message>
    <message>
        <source>the time zone is not stated</source>
        <translation>die Zeitzone ist nicht angegeben</translation>
    </message>
    <message>
        <source>a type that leaves its form to the database</source>
        <translation>ein Typ, der seine Form der Datenbank überlässt</translation>
    </message>
    <message>
        <source>not understood as SQL, so not compared</source>
        <translation>nicht als SQL verstanden, deshalb nicht verglichen</translation>
    </message>
    <message>
        <source>a table of this name is compared already</source>
        <translation>eine Tabelle dieses Namens wird bereits verglichen</translation>
    </message>
    <message>
        <source>written in another way</source>
        <translation>anders geschrieben</translation>
    </message>
    <message>
        <source>names of the current time</source>
        <translation>Namen der aktuellen Zeit</translation>
    </message>
    <message>
        <source>a constant is the same with its type written out</source>
        <translation>eine Konstante ist mit ausgeschriebenem Typ dieselbe</translation>
    </message>
    <message>
        <source>a cast to text changes nothing</source>
        <translation>eine Typumwandlung in text ändert nichts</translation>
    </message>
    <message>
        <source>a cast to the column&apos;s own type changes nothing</source>
        <translation>eine Typumwandlung in den Typ der Spalte ändert nichts</translation>
    </message>
    <message>
        <source>a cast to regclass only says that it is a relation&apos;s name</source>
        <translation>eine Typumwandlung in regclass sagt nur, dass es der Name einer Relation ist</translation>
    </message>
    <message>
        <source>an array of constants is the same with its type written out</source>
        <translation>ein Array von Konstanten ist mit ausgeschriebenem Typ dasselbe</translation>
    </message>
    <message>
        <source>IN and = ANY mean the same, in any order</source>
        <translation>IN und = ANY bedeuten dasselbe, in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>BETWEEN stands for two comparisons</source>
        <translation>BETWEEN steht für zwei Vergleiche</translation>
    </message>
    <message>
        <source>the operands mean the same in either order</source>
        <translation>die Operanden bedeuten in jeder Reihenfolge dasselbe</translation>
    </message>
    <message>
        <source>the document names a kind of type</source>
        <translation>das Dokument nennt nur eine Art von Typ</translation>
    </message>
</context>
<context>
    <name>triptych::RecentList</name>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Recent comparisons</source>
        <translation>Zuletzt verglichen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>Remove from the list: %1</source>
        <translation>Aus der Liste entfernen: %1</translation>
    </message>
</context>
<context>
    <name>triptych::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>triptych::ReportReader</name>
    <message>
        <source>This is no report of a comparison.</source>
        <translation>Das ist kein Bericht eines Vergleichs.</translation>
    </message>
    <message>
        <source>Choose a JSON report that Triptych or its command line wrote.</source>
        <translation>Wählen Sie einen JSON-Bericht, den Triptych oder seine Befehlszeile geschrieben hat.</translation>
    </message>
    <message>
        <source>A newer Triptych wrote this report.</source>
        <translation>Ein neueres Triptych hat diesen Bericht geschrieben.</translation>
    </message>
    <message>
        <source>Update Triptych, or choose another report.</source>
        <translation>Aktualisieren Sie Triptych, oder wählen Sie einen anderen Bericht.</translation>
    </message>
    <message>
        <source>This file is not JSON.</source>
        <translation>Diese Datei ist kein JSON.</translation>
    </message>
</context>
<context>
    <name>triptych::ReportText</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>triptych::ReportWindow</name>
    <message>
        <source>Compare &amp;with the present result</source>
        <translation>&amp;Mit dem jetzigen Ergebnis vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Bericht</numerusform>
            <numerusform>%n Berichte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 is a file&apos;s name, %2 a date and time</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>C&amp;opy as text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Database ↔ Models&quot;, %2 a date and time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is compared yet</source>
        <translation>Es ist noch nichts verglichen</translation>
    </message>
</context>
<context>
    <name>triptych::RowDecisions</name>
    <message>
        <source>%1 and %2 are one, under two names</source>
        <translation>%1 und %2 sind dasselbe unter zwei Namen</translation>
    </message>
    <message>
        <source>%1 and %2 have nothing to do with each other</source>
        <translation>%1 und %2 haben nichts miteinander zu tun</translation>
    </message>
</context>
<context>
    <name>triptych::RowDetails</name>
    <message>
        <source>%1 (%2)</source>
        <comment>unknown, and why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Missing in %1</source>
        <translation>Fehlt in: %1</translation>
    </message>
    <message>
        <source>Renamed, confirmed</source>
        <translation>Umbenannt, bestätigt</translation>
    </message>
    <message>
        <source>Renamed, %1 % sure</source>
        <translation>Umbenannt, zu %1&#xa0;% sicher</translation>
    </message>
    <message>
        <source>Possibly renamed to %1, %2 % sure</source>
        <translation>Möglicherweise umbenannt in %1, zu %2&#xa0;% sicher</translation>
    </message>
    <message>
        <source>Possibly renamed from %1, %2 % sure</source>
        <translation>Möglicherweise umbenannt aus %1, zu %2&#xa0;% sicher</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a side</comment>
        <translation>in: %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n column(s)</source>
        <translation>
            <numerusform>in %n Spalte</numerusform>
            <numerusform>in %n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a rename of %1</source>
        <translation>Keine Umbenennung von %1</translation>
    </message>
</context>
<context>
    <name>triptych::RowMenu</name>
    <message>
        <source>Open in %1: %2</source>
        <extracomment>%1 a side, %2 a file and line</extracomment>
        <translation>In „%1“ öffnen: %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Referenced by</source>
        <translation>Referenziert von</translation>
    </message>
</context>
<context>
    <name>triptych::RunQuestion</name>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>This project wants to run code: its models are to be imported by a Python. Run it?</source>
        <translation>Dieses Projekt will Code ausführen: Seine Modelle sollen von einem Python importiert werden. Ausführen?</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Projektdatei</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>In the folder of</source>
        <translation>Im Ordner von</translation>
    </message>
    <message>
        <source>Run it only if you trust whoever wrote it. Otherwise the models are read as text, and nothing is run. Yes is remembered until the file changes.</source>
        <translation>Führen Sie ihn nur aus, wenn Sie dem Verfasser vertrauen. Andernfalls werden die Modelle als Text gelesen und nichts wird ausgeführt. Ein Ja wird gemerkt, bis sich die Datei ändert.</translation>
    </message>
</context>
<context>
    <name>triptych::Sample</name>
    <message>
        <source>The sample cannot be unpacked: %1.</source>
        <translation>Die Beispieldaten lassen sich nicht entpacken: %1.</translation>
    </message>
    <message>
        <source>Make room there, or allow writing to that folder.</source>
        <translation>Schaffen Sie dort Platz, oder erlauben Sie das Schreiben in diesen Ordner.</translation>
    </message>
</context>
<context>
    <name>triptych::SavedReports</name>
    <message numerus="yes">
        <source>Not shown above: %Ln</source>
        <translation>
            <numerusform>Oben nicht gezeigt: %Ln</numerusform>
            <numerusform>Oben nicht gezeigt: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>Berichte öffnen</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Berichte (*.json)</translation>
    </message>
</context>
<context>
    <name>triptych::SchemaDialog</name>
    <message>
        <source>Schemas</source>
        <translation>Schemas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a schema and the number of its findings</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the schemas by name</source>
        <translation>Schemas nach Namen suchen</translation>
    </message>
    <message>
        <source>Schemas to show</source>
        <translation>Gezeigte Schemas</translation>
    </message>
    <message>
        <source>&amp;All schemas</source>
        <translation>&amp;Alle Schemas</translation>
    </message>
</context>
<context>
    <name>triptych::SectionReader</name>
    <message>
        <source>The document describes several tables at once.</source>
        <translation>Das Dokument beschreibt mehrere Tabellen auf einmal.</translation>
    </message>
    <message>
        <source>The document lists only some of the columns (line %1).</source>
        <translation>Das Dokument führt nur einen Teil der Spalten auf (Zeile %1).</translation>
    </message>
    <message>
        <source>The document says that there are more columns (line %1).</source>
        <translation>Das Dokument sagt, dass es weitere Spalten gibt (Zeile %1).</translation>
    </message>
    <message>
        <source>Line %1 of the document is not understood.</source>
        <translation>Zeile %1 des Dokuments ist unverständlich.</translation>
    </message>
    <message>
        <source>This names no column. Expected is a line such as “`id`: INTEGER NOT NULL”.</source>
        <translation>Das nennt keine Spalte. Erwartet wird eine Zeile wie „`id`: INTEGER NOT NULL“.</translation>
    </message>
</context>
<context>
    <name>triptych::Session</name>
    <message>
        <source>Qt&apos;s PostgreSQL driver is not installed.</source>
        <translation>Der PostgreSQL-Treiber von Qt ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install it; Debian&apos;s package is libqt6sql6-psql.</source>
        <translation>Installieren Sie ihn; das Debian-Paket heißt libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL %1, which is too old to be read.</source>
        <translation>Auf dem Server läuft PostgreSQL %1, das zum Lesen zu alt ist.</translation>
    </message>
    <message>
        <source>Read a server of version 12 or newer.</source>
        <translation>Lesen Sie einen Server ab Version 12.</translation>
    </message>
</context>
<context>
    <name>triptych::SideBar</name>
    <message numerus="yes">
        <source>%Ln critical</source>
        <translation>
            <numerusform>%Ln kritisch</numerusform>
            <numerusform>%Ln kritisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln info(s)</source>
        <translation>
            <numerusform>%Ln Info</numerusform>
            <numerusform>%Ln Infos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>compared %L1 of %Ln table(s)</source>
        <translation>
            <numerusform>%L1 von %Ln Tabelle verglichen</numerusform>
            <numerusform>%L1 von %Ln Tabellen verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>compared %Ln table(s)</source>
        <translation>
            <numerusform>%Ln Tabelle verglichen</numerusform>
            <numerusform>%Ln Tabellen verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by rules</source>
        <translation>
            <numerusform>%Ln durch Regeln ausgeblendet</numerusform>
            <numerusform>%Ln durch Regeln ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>noch nicht verglichen</translation>
    </message>
    <message>
        <source>Nothing was compared</source>
        <translation>Es wurde nichts verglichen</translation>
    </message>
    <message>
        <source>What is new, resolved and unchanged</source>
        <translation>Was neu, behoben und unverändert ist</translation>
    </message>
</context>
<context>
    <name>triptych::SideBySide</name>
    <message>
        <source>%1: %2</source>
        <comment>table and column, kind of finding</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>triptych::SideBySideMessage</name>
    <message numerus="yes">
        <source>%n cosmetic difference(s) are hidden.</source>
        <translation>
            <numerusform>%n kosmetischer Unterschied ist ausgeblendet.</numerusform>
            <numerusform>%n kosmetische Unterschiede sind ausgeblendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules hide %n finding(s).</source>
        <translation>
            <numerusform>Regeln blenden %n Befund aus.</numerusform>
            <numerusform>Regeln blenden %n Befunde aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>There is no table that two sides tell of.</source>
        <translation>Keine Tabelle kommt auf zwei Seiten vor.</translation>
    </message>
    <message>
        <source>Nothing was compared</source>
        <translation>Es wurde nichts verglichen</translation>
    </message>
    <message>
        <source>Everything is filtered away</source>
        <translation>Alles ist weggefiltert</translation>
    </message>
    <message numerus="yes">
        <source>None of %n table(s) passes the filter.</source>
        <translation>
            <numerusform>Die Tabelle passiert den Filter nicht.</numerusform>
            <numerusform>Keine von %n Tabellen passiert den Filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No drift in %n table(s)</source>
        <translation>
            <numerusform>Keine Abweichung in %n Tabelle</numerusform>
            <numerusform>Keine Abweichung in %n Tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No drift in %n table(s) but what is hidden</source>
        <translation>
            <numerusform>Keine Abweichung in %n Tabelle außer Ausgeblendetem</numerusform>
            <numerusform>Keine Abweichung in %n Tabellen außer Ausgeblendetem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::SideBySideStrip</name>
    <message>
        <source>Where the findings are</source>
        <translation>Wo die Befunde sind</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with findings. Next and previous difference go from one to the other.</source>
        <translation>
            <numerusform>%n Zeile mit Befunden. „Nächster“ und „Vorheriger Unterschied“ führen von einer zur anderen.</numerusform>
            <numerusform>%n Zeilen mit Befunden. „Nächster“ und „Vorheriger Unterschied“ führen von einer zur anderen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::SinceLast</name>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 is &quot;3 new · 12 resolved&quot;, %2 a date and time</extracomment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Compare with an earlier report</source>
        <translation>Mit einem früheren Bericht vergleichen</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Berichte (*.json)</translation>
    </message>
    <message>
        <source>There is no comparison yet.</source>
        <translation>Es gibt noch keinen Vergleich.</translation>
    </message>
    <message>
        <source>Compare the sources first, then choose the report.</source>
        <translation>Vergleichen Sie zuerst die Quellen, und wählen Sie dann den Bericht.</translation>
    </message>
</context>
<context>
    <name>triptych::SinceLastDialog</name>
    <message>
        <source>Since last time</source>
        <translation>Seit dem letzten Mal</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Neu: %1.</translation>
    </message>
    <message>
        <source>Resolved: %1.</source>
        <translation>Behoben: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are of kinds that the report did not look for.</source>
        <translation>
            <numerusform>%n Befund ist von einer Art, nach der der Bericht nicht suchte.</numerusform>
            <numerusform>%n Befunde sind von Arten, nach denen der Bericht nicht suchte.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Another &amp;report…</source>
        <translation>Anderer &amp;Bericht…</translation>
    </message>
    <message>
        <source>Take today as the new &amp;baseline</source>
        <translation>Heutigen Stand als neue Base&amp;line nehmen</translation>
    </message>
    <message>
        <source>From now on, tell what changes from what is there now</source>
        <translation>Von nun an melden, was sich gegenüber dem jetzigen Stand ändert</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Of %n earlier finding(s) a source tells nothing this time: they may still be there.</source>
        <translation>
            <numerusform>Zu %n früheren Befund sagt eine Quelle diesmal nichts: Er kann noch da sein.</numerusform>
            <numerusform>Zu %n früheren Befunden sagt eine Quelle diesmal nichts: Sie können noch da sein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::Snapshot</name>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an object with the key “%1”</source>
        <translation>ein Objekt mit dem Schlüssel „%1“</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
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
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>The snapshot is not as expected: %1 is needed.</source>
        <translation>Der Snapshot ist nicht wie erwartet: Nötig ist %1.</translation>
    </message>
    <message>
        <source>At %1 %2 is needed.</source>
        <translation>Bei %1 ist %2 nötig.</translation>
    </message>
    <message>
        <source>Write the snapshot anew, or mend it there.</source>
        <translation>Schreiben Sie den Snapshot neu, oder berichtigen Sie ihn dort.</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>snapshot of %1 UTC</source>
        <translation>Snapshot vom %1 UTC</translation>
    </message>
    <message>
        <source>Reading the snapshot</source>
        <translation>Snapshot wird gelesen</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” does not say which type it is.</source>
        <translation>„%1“ sagt nicht, welcher Typ es ist.</translation>
    </message>
    <message>
        <source>Line %1, column %2 is not JSON: %3.</source>
        <translation>Zeile %1, Spalte %2 ist kein JSON: %3.</translation>
    </message>
    <message>
        <source>This JSON is no snapshot.</source>
        <translation>Dieses JSON ist kein Snapshot.</translation>
    </message>
    <message>
        <source>Choose a file that “triptych-cli introspect” wrote.</source>
        <translation>Wählen Sie eine Datei, die „triptych-cli introspect“ geschrieben hat.</translation>
    </message>
    <message>
        <source>A newer Triptych wrote this snapshot.</source>
        <translation>Ein neueres Triptych hat diesen Snapshot geschrieben.</translation>
    </message>
    <message>
        <source>Update Triptych, or write the snapshot with this one.</source>
        <translation>Aktualisieren Sie Triptych, oder schreiben Sie den Snapshot mit diesem hier.</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>“ALWAYS”, “BY DEFAULT” or null</source>
        <translation>„ALWAYS“, „BY DEFAULT“ oder null</translation>
    </message>
    <message>
        <source>a referential action such as “CASCADE”</source>
        <translation>eine referenzielle Aktion wie „CASCADE“</translation>
    </message>
    <message>
        <source>an object with the key “columns”</source>
        <translation>ein Objekt mit dem Schlüssel „columns“</translation>
    </message>
    <message>
        <source>Reading tables</source>
        <translation>Tabellen werden gelesen</translation>
    </message>
</context>
<context>
    <name>triptych::SourceCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Progress of reading: %1</source>
        <translation>Fortschritt des Lesens: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln Tabelle</numerusform>
            <numerusform>%Ln Tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be read or resolved</source>
        <translation>Was sich nicht lesen oder auflösen ließ</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>vor %n s</numerusform>
            <numerusform>vor %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1 in %L2 ms</source>
        <translation>%1 in %L2 ms gelesen</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Choose other models…</source>
        <translation>Andere Modelle wählen…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>changed %1, read again in %L2 ms</source>
        <translation>%1 geändert, in %L2 ms erneut gelesen</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3</source>
        <translation>%1: %L2 von %L3</translation>
    </message>
</context>
<context>
    <name>triptych::SourceFiles</name>
    <message>
        <source>No model files are given.</source>
        <translation>Es sind keine Modelldateien angegeben.</translation>
    </message>
    <message>
        <source>Name a Python file, a folder or a pattern such as models/*.py.</source>
        <translation>Nennen Sie eine Python-Datei, einen Ordner oder ein Muster wie models/*.py.</translation>
    </message>
    <message>
        <source>The pattern matches no Python file.</source>
        <translation>Auf das Muster passt keine Python-Datei.</translation>
    </message>
    <message>
        <source>Check the pattern and the folder it starts from.</source>
        <translation>Prüfen Sie das Muster und den Ordner, von dem es ausgeht.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the path of the models.</source>
        <translation>Prüfen Sie den Pfad der Modelle.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::Sources</name>
    <message>
        <source>This file is no database snapshot.</source>
        <translation>Diese Datei ist kein Snapshot einer Datenbank.</translation>
    </message>
    <message>
        <source>Give a file that &quot;triptych-cli introspect&quot; wrote, or how to connect: postgresql://user@host/database.</source>
        <translation>Geben Sie eine Datei an, die „triptych-cli introspect“ geschrieben hat, oder eine Verbindung: postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>Set it to a connection URI or to key=value pairs.</source>
        <translation>Setzen Sie sie auf eine Verbindungs-URI oder auf key=value-Paare.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Es gibt keine solche Datei.</translation>
    </message>
</context>
<context>
    <name>triptych::SourcesDialog</name>
    <message>
        <source>New comparison</source>
        <translation>Neuer Vergleich</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>docs/database_schema.md</source>
        <translation>docs/database_schema.md</translation>
    </message>
    <message>
        <source>&amp;Schema document (Markdown)</source>
        <translation>&amp;Schemadokument (Markdown)</translation>
    </message>
    <message>
        <source>Schema document</source>
        <translation>Schemadokument</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n more source(s): at least two are compared.</source>
        <translation>
            <numerusform>Wählen Sie noch %n Quelle: Mindestens zwei werden verglichen.</numerusform>
            <numerusform>Wählen Sie noch %n Quellen: Mindestens zwei werden verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Schema documents (%1);;All files (*)</source>
        <translation>Schemadokumente (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
</context>
<context>
    <name>triptych::SqlDocument</name>
    <message>
        <source>This names no table.</source>
        <translation>Das nennt keine Tabelle.</translation>
    </message>
    <message>
        <source>Line %1 changes the table in a way that is not understood.</source>
        <translation>Zeile %1 ändert die Tabelle auf unverständliche Weise.</translation>
    </message>
    <message>
        <source>This change is not understood.</source>
        <translation>Diese Änderung ist unverständlich.</translation>
    </message>
    <message>
        <source>It is %1, for some of the columns only.</source>
        <translation>Es ist %1, aber nur für einen Teil der Spalten.</translation>
    </message>
    <message>
        <source>Line %1 of the document is not understood.</source>
        <translation>Zeile %1 des Dokuments ist unverständlich.</translation>
    </message>
    <message>
        <source>Line %1 says that there is more.</source>
        <translation>Zeile %1 sagt, dass es noch mehr gibt.</translation>
    </message>
    <message>
        <source>Line %1 takes columns over from another table.</source>
        <translation>Zeile %1 übernimmt Spalten aus einer anderen Tabelle.</translation>
    </message>
    <message>
        <source>This is not understood.</source>
        <translation>Das ist unverständlich.</translation>
    </message>
    <message>
        <source>The constraint in line %1 is not understood.</source>
        <translation>Der Constraint in Zeile %1 ist unverständlich.</translation>
    </message>
    <message>
        <source>This constraint is not understood.</source>
        <translation>Dieser Constraint ist unverständlich.</translation>
    </message>
    <message>
        <source>This names no column.</source>
        <translation>Das nennt keine Spalte.</translation>
    </message>
    <message>
        <source>This is no column.</source>
        <translation>Das ist keine Spalte.</translation>
    </message>
    <message>
        <source>The column is there already; the first stands.</source>
        <translation>Die Spalte gibt es schon; die erste gilt.</translation>
    </message>
    <message>
        <source>Line %1 is not understood.</source>
        <translation>Zeile %1 ist unverständlich.</translation>
    </message>
    <message>
        <source>A quote or a comment that begins here has no end.</source>
        <translation>Ein Text in Anführungszeichen oder ein Kommentar, der hier beginnt, hat kein Ende.</translation>
    </message>
    <message>
        <source>The columns of %1 are not known.</source>
        <translation>Die Spalten von %1 sind nicht bekannt.</translation>
    </message>
    <message>
        <source>The statement in line %1 is broken.</source>
        <translation>Die Anweisung in Zeile %1 ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The statement does not list its columns.</source>
        <translation>Die Anweisung führt ihre Spalten nicht auf.</translation>
    </message>
    <message>
        <source>A query gives the table its columns.</source>
        <translation>Eine Abfrage gibt der Tabelle ihre Spalten.</translation>
    </message>
    <message>
        <source>This index is not understood.</source>
        <translation>Dieser Index ist unverständlich.</translation>
    </message>
    <message>
        <source>The index in line %1 is not understood.</source>
        <translation>Der Index in Zeile %1 ist unverständlich.</translation>
    </message>
    <message>
        <source>The statement nests too deeply; it is read as well as can be.</source>
        <translation>Die Anweisung ist zu tief verschachtelt; sie wird so gut wie möglich gelesen.</translation>
    </message>
    <message>
        <source>PostgreSQL does not understand this (%1); it is read as well as can be.</source>
        <translation>PostgreSQL versteht das nicht (%1); es wird so gut wie möglich gelesen.</translation>
    </message>
</context>
<context>
    <name>triptych::StartController</name>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Die Beispieldaten</translation>
    </message>
</context>
<context>
    <name>triptych::SuggestionList</name>
    <message>
        <source>Database follows models</source>
        <translation>Datenbank folgt Modellen</translation>
    </message>
    <message>
        <source>Database follows documentation</source>
        <translation>Datenbank folgt Dokumentation</translation>
    </message>
    <message>
        <source>Models follow database</source>
        <translation>Modelle folgen Datenbank</translation>
    </message>
    <message>
        <source>Models follow documentation</source>
        <translation>Modelle folgen Dokumentation</translation>
    </message>
    <message>
        <source>Documentation follows database</source>
        <translation>Dokumentation folgt Datenbank</translation>
    </message>
    <message>
        <source>Documentation follows models</source>
        <translation>Dokumentation folgt Modellen</translation>
    </message>
    <message>
        <source>add at the end of the file</source>
        <translation>am Ende der Datei einfügen</translation>
    </message>
    <message>
        <source>add after %1</source>
        <translation>nach %1 einfügen</translation>
    </message>
    <message>
        <source>replace %1</source>
        <translation>%1 ersetzen</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who follows whom, and what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>a caution</comment>
        <translation>⚠ %1</translation>
    </message>
</context>
<context>
    <name>triptych::SuggestionText</name>
    <message>
        <source>Take this section out.</source>
        <translation>Entfernen Sie diesen Abschnitt.</translation>
    </message>
    <message>
        <source>Take this out.</source>
        <translation>Entfernen Sie dies.</translation>
    </message>
    <message>
        <source>Left out, since SQLAlchemy has no name for their type: %1.</source>
        <translation>Ausgelassen, da SQLAlchemy keinen Namen für ihren Typ hat: %1.</translation>
    </message>
    <message>
        <source>Where the file does not import it yet: %1.</source>
        <translation>Wo die Datei es noch nicht importiert: %1.</translation>
    </message>
    <message>
        <source>Other classes share this definition.</source>
        <translation>Andere Klassen teilen diese Definition.</translation>
    </message>
    <message>
        <source>Take this out with all that belongs to it.</source>
        <translation>Entfernen Sie dies mit allem, was dazu gehört.</translation>
    </message>
    <message>
        <source>Fill the column of the rows that are there, then go on.</source>
        <translation>Füllen Sie die Spalte in den vorhandenen Zeilen, und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>The rows that are there need a value before the column can refuse NULL.</source>
        <translation>Die vorhandenen Zeilen brauchen einen Wert, bevor die Spalte NULL abweisen kann.</translation>
    </message>
    <message>
        <source>Deletes what the column holds, and the indexes and constraints that name it.</source>
        <translation>Löscht den Inhalt der Spalte und die Indexe und Constraints, die sie nennen.</translation>
    </message>
    <message>
        <source>This deletes what the column holds, and the indexes and constraints that name it.</source>
        <translation>Das löscht den Inhalt der Spalte und die Indexe und Constraints, die sie nennen.</translation>
    </message>
    <message>
        <source>The generated column %1 is computed from it and must go first.</source>
        <translation>Die generierte Spalte %1 wird daraus berechnet und muss zuerst weg.</translation>
    </message>
    <message>
        <source>Programs that use the old name fail from then on.</source>
        <translation>Programme, die den alten Namen verwenden, schlagen von da an fehl.</translation>
    </message>
    <message>
        <source>Fails while rows hold NULL in the column.</source>
        <translation>Schlägt fehl, solange Zeilen in der Spalte NULL enthalten.</translation>
    </message>
    <message>
        <source>The column is part of the primary key, which must be changed first.</source>
        <translation>Die Spalte gehört zum Primärschlüssel, der zuerst geändert werden muss.</translation>
    </message>
    <message>
        <source>The column is an identity column, which cannot hold NULL.</source>
        <translation>Die Spalte ist eine Identitätsspalte, die NULL nicht enthalten kann.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot change a column into a generated one: it is made anew.</source>
        <translation>PostgreSQL kann eine Spalte nicht in eine generierte ändern: Sie wird neu angelegt.</translation>
    </message>
    <message>
        <source>The foreign key %1 of %2 refers to it.</source>
        <translation>Der Fremdschlüssel %1 von %2 verweist darauf.</translation>
    </message>
    <message>
        <source>Fails while rows repeat the key or hold NULL in it.</source>
        <translation>Schlägt fehl, solange Zeilen den Schlüssel wiederholen oder darin NULL enthalten.</translation>
    </message>
    <message>
        <source>The table %1 must be created first.</source>
        <translation>Die Tabelle %1 muss zuerst angelegt werden.</translation>
    </message>
    <message>
        <source>VALIDATE fails while rows refer to what is not there.</source>
        <translation>VALIDATE schlägt fehl, solange Zeilen auf nicht Vorhandenes verweisen.</translation>
    </message>
    <message>
        <source>Fails while rows repeat a value.</source>
        <translation>Schlägt fehl, solange Zeilen einen Wert wiederholen.</translation>
    </message>
    <message>
        <source>VALIDATE fails while rows break the check.</source>
        <translation>VALIDATE schlägt fehl, solange Zeilen den Check-Constraint verletzen.</translation>
    </message>
    <message>
        <source>Left out, since their type is not known: %1</source>
        <translation>Ausgelassen, da ihr Typ nicht bekannt ist: %1</translation>
    </message>
    <message>
        <source>There may be more columns than these.</source>
        <translation>Es kann mehr Spalten als diese geben.</translation>
    </message>
    <message>
        <source>Deletes the table with all its rows.</source>
        <translation>Löscht die Tabelle mit allen Zeilen.</translation>
    </message>
    <message>
        <source>This deletes the table with all its rows.</source>
        <translation>Das löscht die Tabelle mit allen Zeilen.</translation>
    </message>
    <message>
        <source>Fails where a value does not fit, and may rewrite the table while it is locked.</source>
        <translation>Schlägt fehl, wo ein Wert nicht passt, und schreibt die Tabelle womöglich neu, während sie gesperrt ist.</translation>
    </message>
    <message>
        <source>Of each array only the first element is kept.</source>
        <translation>Von jedem Array bleibt nur das erste Element.</translation>
    </message>
    <message>
        <source>Reads the labels that differ as renamed, since they stand in the same places.</source>
        <translation>Liest abweichende Enum-Werte als umbenannt, da sie an denselben Stellen stehen.</translation>
    </message>
    <message>
        <source>Fails while rows hold a label that goes. Rewrites each table that uses the type.</source>
        <translation>Schlägt fehl, solange Zeilen einen Enum-Wert enthalten, der entfällt. Schreibt jede Tabelle neu, die den Typ verwendet.</translation>
    </message>
    <message>
        <source>PostgreSQL can neither drop nor reorder labels: a new type takes the place of this one.</source>
        <translation>PostgreSQL kann Enum-Werte weder löschen noch umordnen: Ein neuer Typ tritt an die Stelle des alten.</translation>
    </message>
    <message>
        <source>The column %1 must be added first.</source>
        <translation>Die Spalte %1 muss zuerst hinzugefügt werden.</translation>
    </message>
</context>
<context>
    <name>triptych::Summary</name>
    <message>
        <source>, </source>
        <comment>between sides</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tables</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1: %2 (%3)</source>
        <comment>side, reason, tables</comment>
        <translation>  %1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule and reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>rule and owner</comment>
        <translation>%1, von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>The baseline hides %1.</source>
        <comment>findings</comment>
        <translation>Die Baseline blendet %1 aus.</translation>
    </message>
    <message>
        <source>%1 and the baseline hide %2.</source>
        <comment>rules, findings</comment>
        <translation>%1 und die Baseline blenden %2 aus.</translation>
    </message>
    <message numerus="yes">
        <source>%1 hide %2.</source>
        <comment>rules, findings</comment>
        <translation>
            <numerusform>%1 blendet %2 aus.</numerusform>
            <numerusform>%1 blenden %2 aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>place and side</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing was compared: there is no table that two sides tell of.</source>
        <translation>Es wurde nichts verglichen: Keine Tabelle kommt auf zwei Seiten vor.</translation>
    </message>
    <message numerus="yes">
        <source>Compared %1 of %n table(s)</source>
        <translation>
            <numerusform>%1 von %n Tabelle verglichen</numerusform>
            <numerusform>%1 von %n Tabellen verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n left out</source>
        <translation>
            <numerusform>; %n ausgelassen</numerusform>
            <numerusform>; %n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; of %n it is not known who has them</source>
        <translation>
            <numerusform>; von %n ist nicht bekannt, wer sie hat</numerusform>
            <numerusform>; von %n ist nicht bekannt, wer sie hat</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>may have more tables than it tells</source>
        <translation>hat vielleicht mehr Tabellen, als angegeben</translation>
    </message>
    <message>
        <source>  No table at all in: %1.</source>
        <comment>sides</comment>
        <translation>  Überhaupt keine Tabelle in: %1.</translation>
    </message>
    <message>
        <source>  Expired on %1: %2</source>
        <comment>date, rule</comment>
        <translation>  Am %1 abgelaufen: %2</translation>
    </message>
    <message>
        <source>  Unused: %1</source>
        <comment>rule</comment>
        <translation>  Unbenutzt: %1</translation>
    </message>
    <message numerus="yes">
        <source>  %n finding(s) that the baseline accepts are there no more.</source>
        <translation>
            <numerusform>  %n Befund, den die Baseline akzeptiert, ist nicht mehr da.</numerusform>
            <numerusform>  %n Befunde, die die Baseline akzeptiert, sind nicht mehr da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n finding(s) have changed since the baseline.</source>
        <translation>
            <numerusform>  %n Befund hat sich seit der Baseline geändert.</numerusform>
            <numerusform>  %n Befunde haben sich seit der Baseline geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1 may be %2 (%3 % sure)</source>
        <comment>place, place, confidence</comment>
        <translation>  %1 könnte %2 sein (zu %3&#xa0;% sicher)</translation>
    </message>
    <message>
        <source>Possible renames</source>
        <translation>Mögliche Umbenennungen</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n Tabelle</numerusform>
            <numerusform>%n Tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2 · %3, %4</source>
        <comment>side, source, tables, columns</comment>
        <translation>%1  %2 · %3, %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what the sides say</comment>
        <translation>, </translation>
    </message>
    <message>
        <source> %1 % sure</source>
        <comment>confidence of a rename</comment>
        <translation> zu %1&#xa0;% sicher</translation>
    </message>
    <message>
        <source>. %1</source>
        <comment>after a finding: who stands alone</comment>
        <translation>. %1</translation>
    </message>
    <message>
        <source>  %1  %2: %3</source>
        <comment>side, place, reason</comment>
        <translation>  %1  %2: %3</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>No drift.</source>
        <translation>Keine Abweichung.</translation>
    </message>
    <message>
        <source>No drift but what is hidden.</source>
        <translation>Keine Abweichung außer Ausgeblendetem.</translation>
    </message>
    <message>
        <source>%1 critical, %2 warnings, %3 infos</source>
        <comment>counts</comment>
        <translation>%1 kritisch, %2 Warnungen, %3 Infos</translation>
    </message>
    <message numerus="yes">
        <source>; %n type(s) that only work together not shown</source>
        <translation>
            <numerusform>; %n Typ, der nur zusammenpasst, nicht gezeigt</numerusform>
            <numerusform>; %n Typen, die nur zusammenpassen, nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>side, source</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>; %n type mismatch(es) that may be spellings not shown</source>
        <translation>
            <numerusform>; %n Typabweichung, die nur Schreibweise sein mag, nicht gezeigt</numerusform>
            <numerusform>; %n Typabweichungen, die nur Schreibweisen sein mögen, nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, what the sides say</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>kind, finding</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>severity, number, kinds</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>  %1  %2</source>
        <comment>kind, finding</comment>
        <translation>  %1  %2</translation>
    </message>
</context>
<context>
    <name>triptych::TableBuilder</name>
    <message>
        <source>The column is described twice; line %1 stands.</source>
        <translation>Die Spalte ist doppelt beschrieben; Zeile %1 gilt.</translation>
    </message>
    <message>
        <source>Line %1 of the document does not say to which table.</source>
        <translation>Zeile %1 des Dokuments sagt nicht, auf welche Tabelle verwiesen wird.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>„%1“ ist unverständlich.</translation>
    </message>
    <message>
        <source>Line %1 of the document is not understood.</source>
        <translation>Zeile %1 des Dokuments ist unverständlich.</translation>
    </message>
    <message>
        <source>This names no key. Expected are column names with commas between.</source>
        <translation>Das nennt keinen Schlüssel. Erwartet werden Spaltennamen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>This is no foreign key. Expected is a line such as “`users_id` -&gt; `users.id`”.</source>
        <translation>Das ist kein Fremdschlüssel. Erwartet wird eine Zeile wie „`users_id` -&gt; `users.id`“.</translation>
    </message>
    <message>
        <source>Lines %1 and %2 disagree on the primary key; line %1 stands.</source>
        <translation>Die Zeilen %1 und %2 widersprechen sich beim Primärschlüssel; Zeile %1 gilt.</translation>
    </message>
</context>
<context>
    <name>triptych::TblsReader</name>
    <message>
        <source>This is no JSON, or it is cut off.</source>
        <translation>Das ist kein JSON, oder es ist abgeschnitten.</translation>
    </message>
    <message>
        <source>An index in line %1 is not understood.</source>
        <translation>Ein Index in Zeile %1 ist unverständlich.</translation>
    </message>
</context>
<context>
    <name>triptych::TextFile</name>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>This is a folder, a file is needed.</source>
        <translation>Das ist ein Ordner, nötig ist eine Datei.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Reading stopped: %1.</source>
        <translation>Das Lesen brach ab: %1.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8.</source>
        <translation>Zeile %1 ist kein UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has room.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen und der Platz hat.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Der Ordner lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Choose one that you may write to.</source>
        <translation>Wählen Sie einen, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The file holds more than %1 MB, which is the most that is read.</source>
        <translation>Die Datei hat mehr als %1 MB; mehr wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Check that it is the file you mean.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>The file is UTF-16.</source>
        <translation>Die Datei ist in UTF-16.</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <translation>Das ist keine Textdatei.</translation>
    </message>
</context>
<context>
    <name>triptych::WelcomePage</name>
    <message>
        <source>Where do your database, models and documentation disagree?</source>
        <translation>Wo widersprechen sich Datenbank, Modelle und Dokumentation?</translation>
    </message>
    <message>
        <source>Triptych reads a live PostgreSQL database, SQLAlchemy models and a schema document, and shows them side by side. The database is only read, and models are not run unless you ask for it.</source>
        <translation>Triptych liest eine laufende PostgreSQL-Datenbank, SQLAlchemy-Modelle und ein Schemadokument und zeigt sie nebeneinander. Die Datenbank wird nur gelesen, und Modelle werden nicht ausgeführt, es sei denn, Sie verlangen es.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Or drop a project&apos;s folder, model files, a schema document, a snapshot or a report anywhere onto this window.</source>
        <translation>Oder ziehen Sie einen Projektordner, Modelldateien, ein Schemadokument, einen Snapshot oder einen Bericht irgendwo auf dieses Fenster.</translation>
    </message>
</context>
<context>
    <name>triptych::WindowActions</name>
    <message>
        <source>Docs</source>
        <translation>Doku</translation>
    </message>
    <message>
        <source>%1 ↔ %2</source>
        <translation>%1 ↔ %2</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>Alle drei</translation>
    </message>
    <message>
        <source>&amp;New comparison…</source>
        <translation>&amp;Neuer Vergleich…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Export JSON reports…</source>
        <translation>JSON-Berichte &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel reading</source>
        <translation>&amp;Lesen abbrechen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Nullability</source>
        <translation>NULL-Zulässigkeit</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Only &amp;drift</source>
        <translation>Nur Ab&amp;weichungen</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>Alles au&amp;fklappen</translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation>Alles &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>&amp;Vorheriger Unterschied</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>Filter &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>Zeile &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;suggestion</source>
        <translation>Vor&amp;schlag kopieren</translation>
    </message>
    <message>
        <source>&amp;Why equal?</source>
        <translation>&amp;Warum gleich?</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation>&amp;Quellen…</translation>
    </message>
    <message>
        <source>&amp;About Triptych</source>
        <translation>Ü&amp;ber Triptych</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>Read every source and compare (F5)</source>
        <translation>Alle Quellen lesen und vergleichen (F5)</translation>
    </message>
    <message>
        <source>↻ Compare</source>
        <translation>↻ Vergleichen</translation>
    </message>
    <message>
        <source>◀ Previous</source>
        <translation>◀ Vorheriger</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>Nächster ▶</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Say what is the same in spite of its spelling, and by which rule</source>
        <translation>Sagen, was trotz anderer Schreibweise gleich ist und nach welcher Regel</translation>
    </message>
    <message>
        <source>Hide what agrees</source>
        <translation>Übereinstimmendes ausblenden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Save project…</source>
        <translation>Projekt &amp;speichern…</translation>
    </message>
    <message>
        <source>C&amp;onfirm the rename</source>
        <translation>Umbenennung bes&amp;tätigen</translation>
    </message>
    <message>
        <source>&amp;Not a rename</source>
        <translation>Keine U&amp;mbenennung</translation>
    </message>
    <message>
        <source>&amp;Take the decision back</source>
        <translation>Entscheidung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Ignore…</source>
        <translation>&amp;Ignorieren…</translation>
    </message>
    <message>
        <source>&amp;Decisions and rules…</source>
        <translation>&amp;Entscheidungen und Regeln…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Not a rename</source>
        <translation>Keine Umbenennung</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Leave the rename undecided again</source>
        <translation>Die Umbenennung wieder offen lassen</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorieren…</translation>
    </message>
    <message>
        <source>Hide what was found here, with a reason</source>
        <translation>Ausblenden, was hier gefunden wurde, mit Begründung</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>Vo&amp;rwärts</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Go to the &amp;referenced table</source>
        <translation>Zur referenzierten &amp;Tabelle</translation>
    </message>
    <message>
        <source>Show in the &amp;document</source>
        <translation>Im &amp;Dokument zeigen</translation>
    </message>
    <message>
        <source>&amp;Editor…</source>
        <translation>&amp;Editor…</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Im Editor öffnen</translation>
    </message>
    <message>
        <source>Show in the document</source>
        <translation>Im Dokument zeigen</translation>
    </message>
    <message>
        <source>Count &amp;NULLs exactly</source>
        <translation>NULL-Werte e&amp;xakt zählen</translation>
    </message>
    <message>
        <source>Cancel countin&amp;g</source>
        <translation>Zählen a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Copy SET NOT NU&amp;LL statements</source>
        <translation>SET-NOT-NULL-Anweisungen &amp;kopieren</translation>
    </message>
    <message>
        <source>Export nullability as CS&amp;V…</source>
        <translation>NULL-Zulässigkeit als CS&amp;V exportieren…</translation>
    </message>
    <message>
        <source>Count exactly</source>
        <translation>Exakt zählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy statements</source>
        <translation>Anweisungen kopieren</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Open in the &amp;editor</source>
        <translation>Im &amp;Editor öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>Beispieldaten &amp;ausprobieren</translation>
    </message>
    <message>
        <source>Compare &amp;with an earlier report…</source>
        <translation>&amp;Mit früherem Bericht vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Watch files</source>
        <translation>Dateien über&amp;wachen</translation>
    </message>
    <message>
        <source>&amp;Since last time…</source>
        <translation>&amp;Seit dem letzten Mal…</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Read models and documents again when their files change</source>
        <translation>Modelle und Dokumente erneut lesen, wenn sich ihre Dateien ändern</translation>
    </message>
    <message>
        <source>Compare a small project that comes with the program; no server is needed</source>
        <translation>Ein kleines Projekt vergleichen, das dem Programm beiliegt; ein Server ist nicht nötig</translation>
    </message>
    <message>
        <source>Tables by &amp;name</source>
        <translation>Tabellen nach &amp;Namen</translation>
    </message>
    <message>
        <source>Tables by number of &amp;findings</source>
        <translation>Tabellen nach Anzahl der Befun&amp;de</translation>
    </message>
    <message>
        <source>Tables in the order of the &amp;source</source>
        <translation>Tabellen in der &amp;Reihenfolge der Quelle</translation>
    </message>
    <message>
        <source>As the most trusted side lists them: the database, unless the project says else</source>
        <translation>Wie die verlässlichste Seite sie aufführt: die Datenbank, sofern das Projekt nichts anderes sagt</translation>
    </message>
    <message>
        <source>Expand only what d&amp;rifts</source>
        <translation>Nur A&amp;bweichendes aufklappen</translation>
    </message>
    <message>
        <source>Ex&amp;port a report…</source>
        <translation>Be&amp;richt exportieren…</translation>
    </message>
    <message>
        <source>Open &amp;a report…</source>
        <translation>Beri&amp;cht öffnen…</translation>
    </message>
    <message>
        <source>Write the schema &amp;document…</source>
        <translation>Schema&amp;dokument schreiben…</translation>
    </message>
    <message>
        <source>Write or mend the document from what the database holds</source>
        <translation>Das Dokument aus dem schreiben oder ausbessern, was die Datenbank enthält</translation>
    </message>
</context>
<context>
    <name>triptych::Words</name>
    <message>
        <source>database says %1</source>
        <translation>Datenbank sagt %1</translation>
    </message>
    <message>
        <source>models say %1</source>
        <translation>Modelle sagen %1</translation>
    </message>
    <message>
        <source>documentation says %1</source>
        <translation>Dokumentation sagt %1</translation>
    </message>
    <message>
        <source>not in database</source>
        <translation>nicht in Datenbank</translation>
    </message>
    <message>
        <source>not in models</source>
        <translation>nicht in Modellen</translation>
    </message>
    <message>
        <source>not in documentation</source>
        <translation>nicht in Dokumentation</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Nullable</source>
        <translation>NULL erlaubt</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabewert</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Unique</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generiert</translation>
    </message>
    <message>
        <source>Enum labels</source>
        <translation>Enum-Werte</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Column order</source>
        <translation>Spaltenreihenfolge</translation>
    </message>
    <message>
        <source>Cosmetic</source>
        <translation>Kosmetisch</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>%1 ↔ %2</source>
        <translation>%1 ↔ %2</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>not null</translation>
    </message>
    <message>
        <source>FK</source>
        <translation>FK</translation>
    </message>
    <message>
        <source>PK FK</source>
        <translation>PK FK</translation>
    </message>
    <message>
        <source>PK</source>
        <translation>PK</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of finding and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Database disagrees with models and documentation</source>
        <translation>Datenbank widerspricht Modellen und Dokumentation</translation>
    </message>
    <message>
        <source>Models disagree with database and documentation</source>
        <translation>Modelle widersprechen Datenbank und Dokumentation</translation>
    </message>
    <message>
        <source>Documentation disagrees with database and models</source>
        <translation>Dokumentation widerspricht Datenbank und Modellen</translation>
    </message>
    <message>
        <source>lower case</source>
        <extracomment>Not shown. How terms such as “Database” and “Renamed” are written within a sentence: translate this as “as it is” where they keep their capital there, as German nouns do, and else as “lower case”; in English.</extracomment>
        <translation>as it is</translation>
    </message>
</context>
<context>
    <name>triptych::Workspace</name>
    <message>
        <source>The filter was lifted to show %1</source>
        <translation>Der Filter wurde aufgehoben, um %1 zu zeigen</translation>
    </message>
</context>
<context>
    <name>triptych::python::Interpreter</name>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Es ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what this gives.</source>
        <translation>Beim Lesen ist nicht zu erkennen, was dies ergibt.</translation>
    </message>
    <message>
        <source>%1 has no attribute “%2”.</source>
        <translation>%1 hat kein Attribut „%2“.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what super() is.</source>
        <translation>Beim Lesen ist nicht zu erkennen, was super() ist.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell whether “%1” holds.</source>
        <translation>Beim Lesen ist nicht zu erkennen, ob „%1“ zutrifft.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell its items.</source>
        <translation>Beim Lesen sind die Elemente nicht zu erkennen.</translation>
    </message>
    <message>
        <source>This is not valid Python.</source>
        <translation>Das ist kein gültiges Python.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what this calls.</source>
        <translation>Beim Lesen ist nicht zu erkennen, was dies aufruft.</translation>
    </message>
    <message>
        <source>The arguments do not fit the function.</source>
        <translation>Die Argumente passen nicht zur Funktion.</translation>
    </message>
    <message>
        <source>The function is not valid Python.</source>
        <translation>Die Funktion ist kein gültiges Python.</translation>
    </message>
    <message>
        <source>It grows too large.</source>
        <translation>Es wird zu groß.</translation>
    </message>
    <message>
        <source>Working it out takes too many steps.</source>
        <translation>Es auszuwerten braucht zu viele Schritte.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell whether this holds.</source>
        <translation>Beim Lesen ist nicht zu erkennen, ob dies zutrifft.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell this slice.</source>
        <translation>Beim Lesen ist dieser Ausschnitt nicht zu erkennen.</translation>
    </message>
    <message>
        <source>There is no such item, or reading can&apos;t tell it.</source>
        <translation>Dieses Element gibt es nicht, oder es ist beim Lesen nicht zu erkennen.</translation>
    </message>
    <message>
        <source>The expression is too long.</source>
        <translation>Der Ausdruck ist zu lang.</translation>
    </message>
    <message>
        <source>The string holds no expression.</source>
        <translation>Die Zeichenkette enthält keinen Ausdruck.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Die Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell its value.</source>
        <translation>Beim Lesen ist sein Wert nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the value of this.</source>
        <translation>Beim Lesen ist der Wert davon nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell how this is formatted.</source>
        <translation>Beim Lesen ist nicht zu erkennen, wie dies formatiert wird.</translation>
    </message>
    <message>
        <source>Bytes have no text.</source>
        <translation>Bytes haben keinen Text.</translation>
    </message>
    <message>
        <source>%1 has no name “%2”.</source>
        <translation>%1 hat keinen Namen „%2“.</translation>
    </message>
    <message>
        <source>The name “%1” is not defined here.</source>
        <translation>Der Name „%1“ ist hier nicht definiert.</translation>
    </message>
    <message>
        <source>The function raises an exception.</source>
        <translation>Die Funktion löst eine Ausnahme aus.</translation>
    </message>
    <message>
        <source>This is not valid Python; the statement was not read.</source>
        <translation>Das ist kein gültiges Python; die Anweisung wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell when this loop ends.</source>
        <translation>Beim Lesen ist nicht zu erkennen, wann diese Schleife endet.</translation>
    </message>
</context>
<context>
    <name>triptych::python::Models</name>
    <message>
        <source>This is not valid Python; the statement was not read.</source>
        <translation>Das ist kein gültiges Python; die Anweisung wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This is no file of text; it was not read.</source>
        <translation>Das ist keine Textdatei; sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file is too large for models; it was not read.</source>
        <translation>Die Datei ist zu groß für Modelle; sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell this flag.</source>
        <translation>Beim Lesen ist dieses Flag nicht zu erkennen.</translation>
    </message>
    <message>
        <source>PostgreSQL takes no more than %1 columns; the rest was not read.</source>
        <translation>PostgreSQL erlaubt höchstens %1 Spalten; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the comment.</source>
        <translation>Beim Lesen ist der Kommentar nicht zu erkennen.</translation>
    </message>
    <message>
        <source>The models leave the default to the database.</source>
        <translation>Die Modelle überlassen den Vorgabewert der Datenbank.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the default&apos;s SQL.</source>
        <translation>Beim Lesen ist das SQL des Vorgabewerts nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the SQL that the column is generated by.</source>
        <translation>Beim Lesen ist das SQL, aus dem die Spalte generiert wird, nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the action.</source>
        <translation>Beim Lesen ist die Aktion nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the SQL of a check.</source>
        <translation>Beim Lesen ist das SQL eines Check-Constraints nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the enum&apos;s labels.</source>
        <translation>Beim Lesen sind die Werte des Enums nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the columns of a constraint.</source>
        <translation>Beim Lesen sind die Spalten eines Constraints nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell which column this is.</source>
        <translation>Beim Lesen ist nicht zu erkennen, welche Spalte dies ist.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the table&apos;s name.</source>
        <translation>Beim Lesen ist der Name der Tabelle nicht zu erkennen.</translation>
    </message>
    <message>
        <source>The table&apos;s columns are read from a database.</source>
        <translation>Die Spalten der Tabelle werden aus einer Datenbank gelesen.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell which table the class maps.</source>
        <translation>Beim Lesen ist nicht zu erkennen, welche Tabelle die Klasse abbildet.</translation>
    </message>
    <message>
        <source>The class names no table.</source>
        <translation>Die Klasse nennt keine Tabelle.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell __table_args__.</source>
        <translation>Beim Lesen ist __table_args__ nicht zu erkennen.</translation>
    </message>
    <message>
        <source>%1 is not among the given files; it may make a column.</source>
        <translation>%1 ist nicht unter den angegebenen Dateien; es könnte eine Spalte erzeugen.</translation>
    </message>
    <message>
        <source>The base class %1 is not among the given files; it may add columns.</source>
        <translation>Die Basisklasse %1 ist nicht unter den angegebenen Dateien; sie könnte Spalten hinzufügen.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell all of an index.</source>
        <translation>Beim Lesen ist ein Index nicht ganz zu erkennen.</translation>
    </message>
    <message>
        <source>The table is described twice; %1 was taken.</source>
        <translation>Die Tabelle ist doppelt beschrieben; %1 wurde genommen.</translation>
    </message>
    <message>
        <source>Another MetaData has a table of this name too: %1.</source>
        <translation>Auch ein anderes MetaData hat eine Tabelle dieses Namens: %1.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell which column this refers to.</source>
        <translation>Beim Lesen ist nicht zu erkennen, auf welche Spalte dies verweist.</translation>
    </message>
    <message>
        <source>The column names no type, and no column that it refers to has one.</source>
        <translation>Die Spalte nennt keinen Typ, und keine Spalte, auf die sie verweist, hat einen.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 is not valid Python throughout.</source>
        <translation>%1 ist nicht durchgehend gültiges Python.</translation>
    </message>
    <message numerus="yes">
        <source>SQLAlchemy · %n file(s)</source>
        <translation>
            <numerusform>SQLAlchemy · %n Datei</numerusform>
            <numerusform>SQLAlchemy · %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Understanding %1</source>
        <translation>%1 wird ausgewertet</translation>
    </message>
    <message>
        <source>Choose the files or the folder that define the SQLAlchemy classes.</source>
        <translation>Wählen Sie die Dateien oder den Ordner, in denen die SQLAlchemy-Klassen definiert sind.</translation>
    </message>
    <message>
        <source>What could not be read, first of all: %1:%2: %3</source>
        <translation>Was nicht gelesen werden konnte, zuallererst: %1:%2: %3</translation>
    </message>
    <message numerus="yes">
        <source>No models were found in %n file(s).</source>
        <translation>
            <numerusform>In %n Datei wurden keine Modelle gefunden.</numerusform>
            <numerusform>In %n Dateien wurden keine Modelle gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>SQLModel has no column type for %1.</source>
        <translation>SQLModel hat keinen Spaltentyp für %1.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell whether this holds.</source>
        <translation>Beim Lesen ist nicht zu erkennen, ob dies zutrifft.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the columns of a foreign key.</source>
        <translation>Beim Lesen sind die Spalten eines Fremdschlüssels nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the columns of the primary key.</source>
        <translation>Beim Lesen sind die Spalten des Primärschlüssels nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what this adds to the table.</source>
        <translation>Beim Lesen ist nicht zu erkennen, was dies der Tabelle hinzufügt.</translation>
    </message>
    <message>
        <source>The type is nested too deeply.</source>
        <translation>Der Typ ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>“%1” is no type that Triptych knows.</source>
        <translation>„%1“ ist kein Typ, den Triptych kennt.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what get_col_spec() of %1 gives.</source>
        <translation>Beim Lesen ist nicht zu erkennen, was get_col_spec() von %1 ergibt.</translation>
    </message>
    <message>
        <source>%1 is no type that Triptych knows.</source>
        <translation>%1 ist kein Typ, den Triptych kennt.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what %1.__init__() passes on.</source>
        <translation>Beim Lesen ist nicht zu erkennen, was %1.__init__() weitergibt.</translation>
    </message>
    <message>
        <source>The array names no type of its elements.</source>
        <translation>Das Array nennt keinen Typ seiner Elemente.</translation>
    </message>
    <message>
        <source>PostgreSQL needs a name for this enum.</source>
        <translation>PostgreSQL braucht einen Namen für dieses Enum.</translation>
    </message>
    <message>
        <source>No type is known for Mapped[%1].</source>
        <translation>Für Mapped[%1] ist kein Typ bekannt.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the type&apos;s arguments.</source>
        <translation>Beim Lesen sind die Argumente des Typs nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>Modelle werden gesucht</translation>
    </message>
</context>
</TS>
