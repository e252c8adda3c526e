<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>main</name>
    <message>
        <source>Shows where a database, its models and its documentation disagree.</source>
        <translation>Montre où une base de données, ses modèles et sa documentation se contredisent.</translation>
    </message>
    <message>
        <source>The project file: its sources are compared as it asks.</source>
        <translation>Le fichier de projet&#xa0;: ses sources sont comparées comme il le demande.</translation>
    </message>
    <message>
        <source>light, dark, contrast, contrast-dark or system</source>
        <translation>light (clair), dark (sombre), contrast, contrast-dark ou system</translation>
    </message>
    <message>
        <source>A project&apos;s folder or triptych.json; or models, a document, a snapshot; or saved reports.</source>
        <translation>Le dossier d’un projet ou triptych.json ; ou des modèles, un document, un instantané ; ou des rapports enregistrés.</translation>
    </message>
</context>
<context>
    <name>triptych::Arguments</name>
    <message>
        <source>Folders of installed packages that the models stand on, such as .venv/lib/python3.11/site-packages; without it, those of the virtual environment nearest to the models.</source>
        <translation>Dossiers de paquets installés dont dépendent les modèles, par exemple .venv/lib/python3.11/site-packages&#x202f;; sans cette option, ceux de l’environnement virtuel le plus proche des modèles.</translation>
    </message>
    <message>
        <source>Let this Python import the models: it runs their code, in the folder of --models. Without it they are read as text, and nothing is run.</source>
        <translation>Laisser ce Python importer les modèles&#xa0;: leur code est alors exécuté, dans le dossier de --models. Sans cette option, ils sont lus comme du texte et rien n’est exécuté.</translation>
    </message>
    <message>
        <source>What --interpreter imports: package.module, or package.module:metadata.</source>
        <translation>Ce que --interpreter importe&#xa0;: package.module ou package.module:metadata.</translation>
    </message>
    <message>
        <source>Of --interpreter and --target there is only one.</source>
        <translation>Des deux options --interpreter et --target, une seule est donnée.</translation>
    </message>
    <message>
        <source>Give both, for models that a Python imports, or none.</source>
        <translation>Donnez les deux pour des modèles à importer par un Python, ou aucune.</translation>
    </message>
    <message>
        <source>The database: a URI, key=value pairs, service=NAME, env:VARIABLE, or a snapshot file. &quot;postgresql://&quot; leaves everything to the PG* variables.</source>
        <translation>La base de données&#xa0;: une URI, des paires key=value, service=NOM, env:VARIABLE ou un fichier d’instantané. «&#xa0;postgresql://&#xa0;» laisse tout aux variables PG*.</translation>
    </message>
    <message>
        <source>Python files, folders or glob patterns with SQLAlchemy models, or a snapshot file.</source>
        <translation>Fichiers Python, dossiers ou motifs glob contenant des modèles SQLAlchemy, ou un fichier d’instantané.</translation>
    </message>
    <message>
        <source>Schemas of the database to read, names or patterns with * and ?; without it, every one but the system&apos;s own.</source>
        <translation>Schémas de la base à lire, noms ou motifs avec * et&#x202f;?&#x202f;; sans cette option, tous sauf ceux du système.</translation>
    </message>
    <message>
        <source>Schemas of the database to leave out, names or patterns with * and ?.</source>
        <translation>Schémas de la base à exclure, noms ou motifs avec * et&#x202f;?.</translation>
    </message>
    <message>
        <source>Read also the tables that extensions own, and those of migration tools.</source>
        <translation>Lire aussi les tables qui appartiennent à des extensions et celles des outils de migration.</translation>
    </message>
    <message>
        <source>The schema document (- for standard input), or a snapshot file.</source>
        <translation>Le document du schéma (- pour l’entrée standard), ou un fichier d’instantané.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; here.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas ici.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Choisissez parmi&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>triptych::Assembler</name>
    <message>
        <source>Its partitioned table describes it.</source>
        <translation>Sa table partitionnée la décrit.</translation>
    </message>
    <message>
        <source>An extension owns it.</source>
        <translation>Elle appartient à une extension.</translation>
    </message>
    <message>
        <source>A migration tool keeps its books in it.</source>
        <translation>Un outil de migration y tient ses registres.</translation>
    </message>
    <message>
        <source>A foreign table cannot have one.</source>
        <translation>Une table distante ne peut pas en avoir.</translation>
    </message>
    <message>
        <source>A view does not say.</source>
        <translation>Une vue ne le précise pas.</translation>
    </message>
    <message>
        <source>It cannot be read while another session holds the table locked.</source>
        <translation>Illisible tant qu’une autre session verrouille la table.</translation>
    </message>
    <message>
        <source>The expression of the index %1 cannot be read while another session holds the table locked.</source>
        <translation>L’expression de l’index %1 est illisible tant qu’une autre session verrouille la table.</translation>
    </message>
    <message>
        <source>Invalid indexes are used by no query, and may still refuse duplicates; %1 left out.</source>
        <translation>Les index invalides ne servent à aucune requête, mais peuvent encore refuser des doublons&#x202f;; %1 ignorés.</translation>
    </message>
    <message>
        <source>It is %1, for some of the columns only.</source>
        <translation>C’est %1, mais pour une partie des colonnes seulement.</translation>
    </message>
    <message>
        <source>The expression of the check %1 cannot be read while another session holds the table locked.</source>
        <translation>L’expression de la contrainte CHECK %1 est illisible tant qu’une autre session verrouille la table.</translation>
    </message>
    <message>
        <source>Constraints that are NOT VALID may be broken by older rows; %1 found.</source>
        <translation>D’anciennes lignes peuvent enfreindre des contraintes NOT VALID&#x202f;; %1 trouvées.</translation>
    </message>
    <message>
        <source>Constraints that are NOT ENFORCED may be broken by any row; %1 found.</source>
        <translation>N’importe quelle ligne peut enfreindre des contraintes NOT ENFORCED&#x202f;; %1 trouvées.</translation>
    </message>
    <message>
        <source>The role may not read all statistics of %1 of the tables: the share of NULLs in columns may be unknown. SELECT on these tables, without row security, would show it.</source>
        <translation>Le rôle ne peut pas lire toutes les statistiques de %1 des tables&#xa0;: la part de NULL dans les colonnes peut rester inconnue. Le droit SELECT sur ces tables, sans sécurité au niveau ligne, la montrerait.</translation>
    </message>
</context>
<context>
    <name>triptych::Breadcrumbs</name>
    <message>
        <source>Where you are</source>
        <translation>Où vous êtes</translation>
    </message>
    <message>
        <source>Go to the first table of the schema</source>
        <translation>Aller à la première table du schéma</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Aller à la table</translation>
    </message>
    <message>
        <source>Go to the column</source>
        <translation>Aller à la colonne</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes de la table</translation>
    </message>
</context>
<context>
    <name>triptych::Changes</name>
    <message>
        <source>all three</source>
        <translation>les trois</translation>
    </message>
    <message>
        <source>The report is of other sides: %1.</source>
        <translation>Le rapport porte sur d’autres côtés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Compare these first, or choose a report of %1.</source>
        <translation>Comparez d’abord ceux-ci, ou choisissez un rapport sur %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n résolu</numerusform>
            <numerusform>%n résolus</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>Drift since %1</source>
        <translation>Écarts depuis %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveaux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>Résolus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Inchangés&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n décidé</numerusform>
            <numerusform>%n décidés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not compared this time</source>
        <translation>
            <numerusform>%n non comparé cette fois</numerusform>
            <numerusform>%n non comparés cette fois</numerusform>
        </translation>
    </message>
    <message>
        <source>is ignored now</source>
        <translation>est ignoré désormais</translation>
    </message>
    <message>
        <source>is not ignored any more</source>
        <translation>n’est plus ignoré</translation>
    </message>
    <message>
        <source>by a decision on a rename</source>
        <translation>par une décision sur un renommage</translation>
    </message>
    <message>
        <source>gone by a decision on a rename</source>
        <translation>disparu par une décision sur un renommage</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Not compared this time: %1</source>
        <translation>Non comparé cette fois : %1</translation>
    </message>
</context>
<context>
    <name>triptych::ChangesModel</name>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>What the sides say</source>
        <translation>Ce que disent les côtés</translation>
    </message>
    <message>
        <source>New (%L1)</source>
        <translation>Nouveaux (%L1)</translation>
    </message>
    <message>
        <source>Changed (%L1)</source>
        <translation>Modifiés (%L1)</translation>
    </message>
    <message>
        <source>Resolved (%L1)</source>
        <translation>Résolus (%L1)</translation>
    </message>
    <message>
        <source>Unchanged (%L1)</source>
        <translation>Inchangés (%L1)</translation>
    </message>
    <message>
        <source>Decided (%L1)</source>
        <translation>Décidés (%L1)</translation>
    </message>
    <message>
        <source>Not compared this time (%L1)</source>
        <translation>Non comparés cette fois (%L1)</translation>
    </message>
</context>
<context>
    <name>triptych::Choice</name>
    <message>
        <source>The role %1 has no permission on the schema %2.</source>
        <translation>Le rôle %1 n’a aucun droit sur le schéma %2.</translation>
    </message>
    <message>
        <source>Its owner can allow it: GRANT USAGE ON SCHEMA %1 TO %2;</source>
        <translation>Son propriétaire peut l’accorder&#xa0;: GRANT USAGE ON SCHEMA %1 TO %2;</translation>
    </message>
    <message>
        <source>The database has no schema %1.</source>
        <translation>La base de données n’a pas de schéma %1.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Elle contient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Every schema of the database is left out.</source>
        <translation>Tous les schémas de la base sont exclus.</translation>
    </message>
</context>
<context>
    <name>triptych::Commands</name>
    <message>
        <source>Compares, and writes the drift that is there today into the project file as accepted. From then on it is hidden and counted, until the sides state something else. Exit status 0: written; 2: it could not compare, or not write.</source>
        <translation>Compare et inscrit les écarts du jour dans le fichier de projet comme acceptés. Ils sont dès lors masqués et comptés, jusqu’à ce que les côtés déclarent autre chose. Code de retour 0&#xa0;: inscrit&#x202f;; 2&#xa0;: comparaison ou écriture impossible.</translation>
    </message>
    <message>
        <source>Nothing was compared: there is no table that two sides tell of. Nothing was accepted.</source>
        <translation>Rien n’a été comparé&#xa0;: aucune table n’est présente de deux côtés. Rien n’a été accepté.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n finding(s) in %1</source>
        <translation>
            <numerusform>%n constat accepté dans %1</numerusform>
            <numerusform>%n constats acceptés dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>: %1 new, %2 no more.
</source>
        <translation>&#xa0;: %1 nouveaux, %2 disparus.
</translation>
    </message>
    <message>
        <source>A password on the command line can be read by others until the program hides it, as it has now. Put the connection into a variable (--database env:NAME), or the password into the password file (~/.pgpass).</source>
        <translation>Un mot de passe sur la ligne de commande peut être lu par d’autres jusqu’à ce que le programme le masque, ce qui est fait maintenant. Placez la connexion dans une variable (--database env:NOM), ou le mot de passe dans le fichier des mots de passe (~/.pgpass).</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.
%2</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.
%2</translation>
    </message>
    <message>
        <source>Compares two or three of: a database, models, a document. They are named here or in a project file: one given here takes the place of the project&apos;s, two or three are all that is compared. Exit status 0: no drift at or above the level; 1: drift; 2: it could not compare, or there was nothing to compare.</source>
        <translation>Compare deux ou trois éléments parmi&#xa0;: une base de données, des modèles, un document. Ils sont nommés ici ou dans un fichier de projet&#xa0;: un élément donné ici remplace celui du projet&#x202f;; si deux ou trois sont donnés, eux seuls sont comparés. Code de retour 0&#xa0;: aucun écart de ce niveau ou au-dessus&#x202f;; 1&#xa0;: écarts&#x202f;; 2&#xa0;: comparaison impossible, ou rien à comparer.</translation>
    </message>
    <message>
        <source>Do not look for a project file.</source>
        <translation>Ne pas chercher de fichier de projet.</translation>
    </message>
    <message>
        <source>The least severity that counts as drift: critical (default), warning, info or none.</source>
        <translation>La gravité minimale qui compte comme écart&#xa0;: critical (par défaut), warning, info ou none.</translation>
    </message>
    <message>
        <source>Let JSON reports tell what was taken for the same although it is written in another way.</source>
        <translation>Faire aussi indiquer par les rapports JSON ce qui est tenu pour identique bien qu’écrit autrement.</translation>
    </message>
    <message>
        <source>Project: %1
</source>
        <translation>Projet&#xa0;: %1
</translation>
    </message>
    <message>
        <source>Report: %1
</source>
        <translation>Rapport&#xa0;: %1
</translation>
    </message>
    <message>
        <source>Nothing was compared: there is no table that two sides tell of. Check what the sources are to be read from.</source>
        <translation>Rien n’a été comparé&#xa0;: aucune table n’est présente de deux côtés. Vérifiez d’où les sources doivent être lues.</translation>
    </message>
    <message>
        <source>The project file, which holds sources, severities, rules and decisions. Without it, the nearest triptych.json in this folder or above it.</source>
        <translation>Le fichier de projet, qui contient sources, gravités, règles et décisions. Sans cette option, le triptych.json le plus proche, dans ce dossier ou au-dessus.</translation>
    </message>
    <message>
        <source>Let the models be imported where the project file asks for it, which runs their code.</source>
        <translation>Laisser importer les modèles là où le fichier de projet le demande, ce qui exécute leur code.</translation>
    </message>
    <message>
        <source>Two sources are needed:</source>
        <translation>Deux sources sont nécessaires&#xa0;:</translation>
    </message>
    <message>
        <source>give two or three of --database, --models and --doc, or name them in a project file.</source>
        <translation>donnez deux ou trois options parmi --database, --models et --doc, ou nommez les sources dans un fichier de projet.</translation>
    </message>
    <message>
        <source>This project file lets %1 import %2, which runs code.</source>
        <translation>Ce fichier de projet fait importer %2 par %1, ce qui exécute du code.</translation>
    </message>
    <message>
        <source>If you trust it, give --run-models, or open it in Triptych&apos;s window and confirm it there. With --models the models are read as text.</source>
        <translation>Si vous lui faites confiance, donnez --run-models, ou ouvrez-le dans la fenêtre de Triptych et confirmez-le là. Avec --models, les modèles sont lus comme du texte.</translation>
    </message>
    <message>
        <source>Tell on standard error, step by step, what is read, from where, and how long it takes.</source>
        <translation>Indiquer sur la sortie d’erreur, étape par étape, ce qui est lu, où, et en combien de temps.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Voir --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to no option.</source>
        <translation>«&#xa0;%1&#xa0;» n’appartient à aucune option.</translation>
    </message>
    <message>
        <source>%1: %2 Password: </source>
        <translation>%1&#xa0;: %2 Mot de passe&#xa0;: </translation>
    </message>
    <message>
        <source>%1 and %2 are one</source>
        <translation>%1 et %2 ne font qu’un</translation>
    </message>
    <message>
        <source>%1 and %2 are two</source>
        <translation>%1 et %2 sont distincts</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>names, table</comment>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>Writes into the project file whether two names are one column or table, renamed, or two that have nothing to do with each other. A decision on the same names is replaced.</source>
        <translation>Inscrit dans le fichier de projet si deux noms désignent une même colonne ou table, renommée, ou deux qui n’ont rien à voir entre elles. Une décision sur les mêmes noms est remplacée.</translation>
    </message>
    <message>
        <source>The name on one side.</source>
        <translation>Le nom d’un côté.</translation>
    </message>
    <message>
        <source>The name on another side.</source>
        <translation>Le nom d’un autre côté.</translation>
    </message>
    <message>
        <source>The two are one.</source>
        <translation>Les deux ne font qu’un.</translation>
    </message>
    <message>
        <source>The two are not one.</source>
        <translation>Les deux sont distincts.</translation>
    </message>
    <message>
        <source>The table that the columns are in; without it, the names are tables.</source>
        <translation>La table qui contient les colonnes&#x202f;; sans cette option, les noms sont des tables.</translation>
    </message>
    <message>
        <source>Give one of --confirm and --reject.</source>
        <translation>Donnez soit --confirm, soit --reject.</translation>
    </message>
    <message>
        <source>Two names are needed, as they are written on either side.</source>
        <translation>Deux noms sont nécessaires, tels qu’ils sont écrits de chaque côté.</translation>
    </message>
    <message>
        <source>%1: %2
</source>
        <comment>file, decision</comment>
        <translation>%1&#xa0;: %2
</translation>
    </message>
    <message>
        <source>One database is needed: give --database, and no other source.</source>
        <translation>Une base de données est nécessaire&#xa0;: donnez --database, et aucune autre source.</translation>
    </message>
    <message>
        <source>Reads Python models and gives a snapshot with origins and notes. They are not run but by --interpreter.</source>
        <translation>Lit des modèles Python et en donne un instantané avec origines et remarques. Ils ne sont exécutés qu’avec --interpreter.</translation>
    </message>
    <message>
        <source>Python files, folders or glob patterns.</source>
        <translation>Fichiers Python, dossiers ou motifs glob.</translation>
    </message>
    <message>
        <source>Give the files or folders that hold the models.</source>
        <translation>Donnez les fichiers ou dossiers qui contiennent les modèles.</translation>
    </message>
    <message>
        <source>Writes saved JSON reports, Triptych&apos;s or those of the tool before it, in another format.</source>
        <translation>Écrit dans un autre format des rapports JSON enregistrés, de Triptych ou de l’outil d’avant.</translation>
    </message>
    <message>
        <source>Write into this file rather than to standard output (-).</source>
        <translation>Écrire dans ce fichier plutôt que sur la sortie standard (-).</translation>
    </message>
    <message>
        <source>Give the JSON reports.</source>
        <translation>Indiquez les rapports JSON.</translation>
    </message>
    <message>
        <source>accepts the drift that is there today, so that only new drift is told</source>
        <translation>accepte les écarts du jour, pour que seuls les nouveaux soient signalés</translation>
    </message>
    <message>
        <source>Accepts what differs now in what the nearest triptych.json names.</source>
        <translation>Accepte ce qui diffère maintenant dans ce que nomme le triptych.json le plus proche.</translation>
    </message>
    <message>
        <source>Begins a project file with today&apos;s drift; &quot;compare&quot; tells of new drift only.</source>
        <translation>Commence un fichier de projet avec les écarts du jour&#x202f;; «&#xa0;compare&#xa0;» ne signale que les nouveaux.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Nothing on standard error but errors.</source>
        <translation>Rien sur la sortie d’erreur hormis les erreurs.</translation>
    </message>
    <message>
        <source>compares a database, models and a document, two or all three</source>
        <translation>compare une base de données, des modèles et un document, deux d’entre eux ou les trois</translation>
    </message>
    <message>
        <source>Compares all three and prints a summary, worst first.</source>
        <translation>Compare les trois et affiche un résumé, le plus grave d’abord.</translation>
    </message>
    <message>
        <source>Compares what the nearest triptych.json names.</source>
        <translation>Compare ce que nomme le triptych.json le plus proche.</translation>
    </message>
    <message>
        <source>In a script: the exit status is 1 from warnings on.</source>
        <translation>Dans un script&#xa0;: le code de retour est 1 dès les avertissements.</translation>
    </message>
    <message>
        <source>Writes the findings for a code host to show on the lines of a pull request; the summary goes into the log.</source>
        <translation>Écrit les constats pour qu’un hébergeur de code les montre sur les lignes d’une pull request&#x202f;; le résumé va dans le journal.</translation>
    </message>
    <message>
        <source>Compares a snapshot, which needs no server, and hands the report to another program.</source>
        <translation>Compare un instantané, qui n’a besoin d’aucun serveur, et transmet le rapport à un autre programme.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>La sortie standard ne peut pas être écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What was printed is not whole.</source>
        <translation>Ce qui a été affiché est incomplet.</translation>
    </message>
    <message>
        <source>There is no --color &quot;%1&quot;.</source>
        <translation>--color «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Choose auto, always or never.</source>
        <translation>Choisissez auto, always ou never.</translation>
    </message>
    <message>
        <source>confirms or rejects a suggested rename</source>
        <translation>confirme ou rejette un renommage suggéré</translation>
    </message>
    <message>
        <source>The two are one column, renamed.</source>
        <translation>Les deux sont une même colonne, renommée.</translation>
    </message>
    <message>
        <source>These are two tables.</source>
        <translation>Ce sont deux tables distinctes.</translation>
    </message>
    <message>
        <source>The document to write or to mend, or - for standard output; if not said, the project&apos;s document.</source>
        <translation>Le document à écrire ou à mettre à jour, ou - pour la sortie standard&#x202f;; sans cette option, le document du projet.</translation>
    </message>
    <message>
        <source>Show what would change, and write nothing.</source>
        <translation>Montrer ce qui changerait, sans rien écrire.</translation>
    </message>
    <message>
        <source>A document is held against the database, not the models.</source>
        <translation>Un document se compare à la base de données, pas aux modèles.</translation>
    </message>
    <message>
        <source>Give --database, which may be a snapshot of models.</source>
        <translation>Donnez --database, qui peut être un instantané de modèles.</translation>
    </message>
    <message>
        <source>A database is needed:</source>
        <translation>Une base de données est nécessaire&#xa0;:</translation>
    </message>
    <message>
        <source>give --database, or name one in a project file.</source>
        <translation>donnez --database, ou nommez-en une dans un fichier de projet.</translation>
    </message>
    <message>
        <source>Where to? Give --output, or name the document in a project file.</source>
        <translation>Où écrire&#x202f;? Donnez --output, ou nommez le document dans un fichier de projet.</translation>
    </message>
    <message>
        <source>%1 is current.</source>
        <translation>%1 est à jour.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 a été écrit.</translation>
    </message>
    <message>
        <source>Wrote %1; what it was before is in %2.</source>
        <translation>%1 a été écrit&#x202f;; sa version précédente est dans %2.</translation>
    </message>
    <message>
        <source>Which document? Give --doc, or name it in a project file.</source>
        <translation>Quel document&#x202f;? Donnez --doc, ou nommez-le dans un fichier de projet.</translation>
    </message>
    <message>
        <source>writes the schema document of a database, or mends it</source>
        <translation>écrit le document du schéma d’une base de données, ou le met à jour</translation>
    </message>
    <message>
        <source>Writes what a database holds as a schema document in Markdown: tables and views by name, with columns, primary and foreign keys. Of a document that is there already only these are written anew: what people wrote between, in and after the sections stays. The difference is shown, and what the file was before is kept beside it. A document that is current is not touched.</source>
        <translation>Écrit ce que contient une base de données sous forme de document du schéma en Markdown&#xa0;: tables et vues par nom, avec colonnes, clés primaires et clés étrangères. D’un document qui existe déjà, seuls ces éléments sont réécrits&#xa0;: ce que des personnes ont écrit entre les sections, dedans et après est conservé. La différence est affichée, et l’ancienne version du fichier est conservée à côté. Un document à jour n’est pas touché.</translation>
    </message>
    <message>
        <source>Writes the document, or mends it.</source>
        <translation>Écrit le document, ou le met à jour.</translation>
    </message>
    <message>
        <source>Shows what would change in the project&apos;s document.</source>
        <translation>Montre ce qui changerait dans le document du projet.</translation>
    </message>
    <message>
        <source>Prints a document with pipe tables, from a snapshot.</source>
        <translation>Affiche un document avec des tableaux à barres verticales, à partir d’un instantané.</translation>
    </message>
    <message>
        <source>tells whether the schema document is current</source>
        <translation>dit si le document du schéma est à jour</translation>
    </message>
    <message>
        <source>Compares the schema document with the database. Exit status 0: the document is current; 1: it is not, in whatever it states, however slight; 2: it could not compare.</source>
        <translation>Compare le document du schéma à la base de données. Code de retour 0&#xa0;: le document est à jour&#x202f;; 1&#xa0;: il ne l’est pas, sur un point quelconque, même minime&#x202f;; 2&#xa0;: comparaison impossible.</translation>
    </message>
    <message>
        <source>Tells what in the document is no longer so.</source>
        <translation>Dit ce qui n’est plus exact dans le document.</translation>
    </message>
    <message>
        <source>Mends the project&apos;s document where it needs it.</source>
        <translation>Met à jour le document du projet là où il le faut.</translation>
    </message>
    <message>
        <source>Findings in tables of this name on any side: a pattern with * ? [abc].</source>
        <translation>Constats dans les tables de ce nom, d’un côté quelconque&#xa0;: un motif avec * ? [abc].</translation>
    </message>
    <message>
        <source>Findings about columns, likewise.</source>
        <translation>Constats sur les colonnes de ce nom, de même.</translation>
    </message>
    <message>
        <source>Findings of this kind, such as nullable.</source>
        <translation>Constats de cette sorte, par exemple nullable.</translation>
    </message>
    <message>
        <source>Findings in which this side stands alone: database, models or documentation.</source>
        <translation>Constats où ce côté est isolé&#xa0;: database, models ou documentation.</translation>
    </message>
    <message>
        <source>The finding of this id, as JSON reports name it.</source>
        <translation>Le constat qui porte cet identifiant, tel que les rapports JSON l’indiquent.</translation>
    </message>
    <message>
        <source>Why they need not be seen. Every rule has one.</source>
        <translation>Pourquoi ils n’ont pas à être vus. Chaque règle a une raison.</translation>
    </message>
    <message>
        <source>Who answers for it.</source>
        <translation>Qui en répond.</translation>
    </message>
    <message>
        <source>The last day that it holds: 2026-12-31.</source>
        <translation>Le dernier jour où elle vaut&#xa0;: 2026-12-31.</translation>
    </message>
    <message>
        <source>The rule would hide everything.</source>
        <translation>La règle masquerait tout.</translation>
    </message>
    <message>
        <source>Give one or more of --table, --column, --kind, --side and --finding.</source>
        <translation>Donnez une ou plusieurs options parmi --table, --column, --kind, --side et --finding.</translation>
    </message>
    <message>
        <source>The rule has no reason.</source>
        <translation>La règle n’a pas de raison.</translation>
    </message>
    <message>
        <source>Say with --reason why these findings need not be seen.</source>
        <translation>Dites avec --reason pourquoi ces constats n’ont pas à être vus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>Écrivez-la comme 2026-12-31.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, of %2: %3</source>
        <comment>rule, owner, reason</comment>
        <translation>%1, responsable %2&#xa0;: %3</translation>
    </message>
    <message>
        <source> (expired on %1)</source>
        <translation> (expirée le %1)</translation>
    </message>
    <message>
        <source> (until %1)</source>
        <translation> (jusqu’au %1)</translation>
    </message>
    <message>
        <source>There are no rules.</source>
        <translation>Il n’y a pas de règles.</translation>
    </message>
    <message>
        <source>This rule is there already: %1</source>
        <translation>Cette règle existe déjà&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, rule</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>hides findings that need not be seen, with a reason; lists the rules</source>
        <translation>masque des constats qui n’ont pas à être vus, avec une raison&#x202f;; énumère les règles</translation>
    </message>
    <message>
        <source>Writes a rule into the project file that hides the findings that fit all it names. They are counted, and reports tell of rules that are expired or fit nothing. Without any option the rules are listed.</source>
        <translation>Inscrit dans le fichier de projet une règle qui masque les constats correspondant à tout ce qu’elle nomme. Ils sont comptés, et les rapports signalent les règles qui sont expirées ou ne correspondent à rien. Sans aucune option, les règles sont énumérées.</translation>
    </message>
    <message>
        <source>Hides whatever is found in these tables, until the end of the year.</source>
        <translation>Masque tout ce qui est constaté dans ces tables, jusqu’à la fin de l’année.</translation>
    </message>
    <message>
        <source>Hides types that differ, of these columns.</source>
        <translation>Masque les types qui diffèrent pour ces colonnes.</translation>
    </message>
    <message>
        <source>Lists the rules of the nearest triptych.json.</source>
        <translation>Énumère les règles du triptych.json le plus proche.</translation>
    </message>
    <message>
        <source>--introspect takes a snapshot file, or live.</source>
        <translation>--introspect prend un fichier d’instantané, ou live.</translation>
    </message>
    <message>
        <source>How to connect is said by --database.</source>
        <translation>La connexion s’indique avec --database.</translation>
    </message>
    <message>
        <source>This command compares models and a document.</source>
        <translation>Cette commande compare des modèles et un document.</translation>
    </message>
    <message>
        <source>This command compares a database and models.</source>
        <translation>Cette commande compare une base de données et des modèles.</translation>
    </message>
    <message>
        <source>A snapshot file, or live: the database of the project file or the PG* variables.</source>
        <translation>Un fichier d’instantané, ou live&#xa0;: la base de données du fichier de projet ou des variables PG*.</translation>
    </message>
    <message>
        <source>compares a database and models, as it used to</source>
        <translation>compare une base de données et des modèles, comme auparavant</translation>
    </message>
    <message>
        <source>The older name of &quot;compare&quot;, for a database and models. What is not named is looked for in a project file, then in models and as the newest snapshot in %1, where the JSON report is written unless --output says otherwise. A link to triptych-cli of this name does the same.</source>
        <translation>L’ancien nom de «&#xa0;compare&#xa0;», pour une base de données et des modèles. Ce qui n’est pas nommé est cherché dans un fichier de projet, puis dans models et comme instantané le plus récent dans %1, où le rapport JSON est écrit sauf si --output en dispose autrement. Un lien de ce nom vers triptych-cli fait de même.</translation>
    </message>
    <message>
        <source>Reads the database that the project file or the PG* variables name.</source>
        <translation>Lit la base de données que nomment le fichier de projet ou les variables PG*.</translation>
    </message>
    <message>
        <source>Compares a snapshot with the models in the folder &quot;models&quot;.</source>
        <translation>Compare un instantané aux modèles du dossier «&#xa0;models&#xa0;».</translation>
    </message>
    <message>
        <source>compares models and a document, as it used to</source>
        <translation>compare des modèles et un document, comme auparavant</translation>
    </message>
    <message>
        <source>The older name of &quot;compare&quot;, for models and a document. What is not named is looked for in a project file, then in models and %1. The JSON report is written into %2 unless --output says otherwise. A link to triptych-cli of this name does the same.</source>
        <translation>L’ancien nom de «&#xa0;compare&#xa0;», pour des modèles et un document. Ce qui n’est pas nommé est cherché dans un fichier de projet, puis dans models et %1. Le rapport JSON est écrit dans %2 sauf si --output en dispose autrement. Un lien de ce nom vers triptych-cli fait de même.</translation>
    </message>
    <message>
        <source>Compares these and writes the JSON report.</source>
        <translation>Compare ceux-ci et écrit le rapport JSON.</translation>
    </message>
    <message>
        <source>The same by its own name.</source>
        <translation>La même chose sous son propre nom.</translation>
    </message>
    <message>
        <source>What to write: %1; if not said, what the name of --output ends in, or text.</source>
        <translation>Ce qu’il faut écrire&#xa0;: %1&#x202f;; sans cette option, selon la fin du nom donné à --output, sinon text.</translation>
    </message>
    <message>
        <source>writes saved JSON reports in another format</source>
        <translation>écrit dans un autre format des rapports JSON enregistrés</translation>
    </message>
    <message>
        <source>JSON reports of comparisons; - for standard input.</source>
        <translation>Rapports JSON de comparaisons&#x202f;; - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>One page for people, of all reports.</source>
        <translation>Une page à lire, réunissant tous les rapports.</translation>
    </message>
    <message>
        <source>Reads the report from the program before it.</source>
        <translation>Lit le rapport du programme qui précède.</translation>
    </message>
    <message>
        <source>What to print: %1; text, if not said.</source>
        <translation>Ce qu’il faut afficher&#xa0;: %1&#x202f;; sans cette option, text.</translation>
    </message>
    <message>
        <source>Write a JSON report for each pair into this folder; or one file, such as drift.html, in --format or what its name ends in. With - nothing is written, only printed.</source>
        <translation>Écrire un rapport JSON pour chaque paire dans ce dossier&#x202f;; ou un seul fichier, par exemple drift.html, au format de --format ou selon la fin de son nom. Avec -, rien n’est écrit, seulement affiché.</translation>
    </message>
    <message>
        <source>Colour the text: auto (on a terminal, unless NO_COLOR is set), always or never.</source>
        <translation>Colorer le texte&#xa0;: auto (sur un terminal, sauf si NO_COLOR est définie), always ou never.</translation>
    </message>
    <message>
        <source>Write the snapshot into this folder, under a name with the time, or into this file.json, rather than to standard output (-).</source>
        <translation>Écrire l’instantané dans ce dossier, sous un nom contenant l’heure, ou dans ce fichier.json, plutôt que sur la sortie standard (-).</translation>
    </message>
    <message>
        <source>Give one document, or - for standard input.</source>
        <translation>Donnez un document, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>reads a live database and gives a snapshot of it</source>
        <translation>lit une base de données active et en donne un instantané</translation>
    </message>
    <message>
        <source>Reads a live database and gives a snapshot of it, which stands in for it in any comparison.</source>
        <translation>Lit une base de données active et en donne un instantané, qui la remplace dans toute comparaison.</translation>
    </message>
    <message>
        <source>Writes a file named by the time, and prints its path.</source>
        <translation>Écrit un fichier nommé d’après l’heure, et affiche son chemin.</translation>
    </message>
    <message>
        <source>Takes the connection from a variable, and one schema.</source>
        <translation>Prend la connexion dans une variable, et un seul schéma.</translation>
    </message>
    <message>
        <source>reads Python models and gives a snapshot of them</source>
        <translation>lit des modèles Python et en donne un instantané</translation>
    </message>
    <message>
        <source>Reads the modules of a folder that describe tables.</source>
        <translation>Lit les modules d’un dossier qui décrivent des tables.</translation>
    </message>
    <message>
        <source>Imports the models, which runs their code.</source>
        <translation>Importe les modèles, ce qui exécute leur code.</translation>
    </message>
    <message>
        <source>reads a schema document and gives a snapshot of it</source>
        <translation>lit un document du schéma et en donne un instantané</translation>
    </message>
    <message>
        <source>Reads a schema document and gives a snapshot of what it says, with the lines, and notes on what it leaves open.</source>
        <translation>Lit un document du schéma et donne un instantané de ce qu’il dit, avec les lignes et des remarques sur ce qu’il laisse ouvert.</translation>
    </message>
    <message>
        <source>The document; - for standard input.</source>
        <translation>Le document&#x202f;; - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>Prints what Triptych understands of the document.</source>
        <translation>Affiche ce que Triptych comprend du document.</translation>
    </message>
    <message>
        <source>Keeps an earlier state, to compare with --doc before.json.</source>
        <translation>Conserve un état antérieur, à comparer avec --doc before.json.</translation>
    </message>
    <message>
        <source>How columns are listed: bullets or table, a pipe table; if not said, as the document has them, a new one in bullets.</source>
        <translation>Présentation des colonnes : bullets ou table, un tableau à barres verticales ; sans indication, comme dans le document, et bullets pour un nouveau.</translation>
    </message>
</context>
<context>
    <name>triptych::CompareBar</name>
    <message>
        <source>Filter (%1)</source>
        <translation>Filtrer (%1)</translation>
    </message>
    <message>
        <source>Filter tables and columns by name</source>
        <translation>Filtrer les tables et colonnes par nom</translation>
    </message>
</context>
<context>
    <name>triptych::ComparisonModel</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>facet and value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and kind of findings</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not stated here</source>
        <translation>Non indiqué ici</translation>
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
        <translation>PostgreSQL %1 en tant que %2, %3</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffrée</translation>
    </message>
    <message>
        <source>Encrypted: %1, %2</source>
        <translation>Chiffrée&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Connected in %1 ms, answers in %2 ms</source>
        <translation>Connecté en %1 ms, répond en %2 ms</translation>
    </message>
    <message>
        <source>It may not use the schemas: %1</source>
        <translation>Schémas inaccessibles au rôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>It may not see the statistics of: %1</source>
        <translation>Statistiques invisibles pour le rôle&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>triptych::ConnectionForm</name>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>postgresql://user@host:5432/database, key=value, service=…, or env:NAME</source>
        <translation>postgresql://user@host:5432/database, key=value, service=… ou env:NOM</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Mot de pa&amp;sse</translation>
    </message>
    <message>
        <source>as libpq chooses</source>
        <translation>au choix de libpq</translation>
    </message>
    <message>
        <source>T&amp;LS</source>
        <translation>T&amp;LS</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>Ser&amp;vice</translation>
    </message>
    <message>
        <source>&amp;Root certificate</source>
        <translation>Certificat &amp;racine</translation>
    </message>
    <message>
        <source>Cl&amp;ient certificate</source>
        <translation>Certificat cl&amp;ient</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>C&amp;lé du client</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Parcourir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.key);;All files (*)</source>
        <translation>Certificats et clés (*.pem *.crt *.key);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>triptych::Counting</name>
    <message>
        <source>It is not in the database any more: %1.</source>
        <translation>Ceci n’est plus dans la base de données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Read the database again.</source>
        <translation>Relisez la base de données.</translation>
    </message>
    <message>
        <source>The role may not see all of it: %1.</source>
        <translation>Le rôle ne peut pas tout en voir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It takes SELECT on the column, and rows that row security does not hide.</source>
        <translation>Il faut SELECT sur la colonne, et des lignes que la sécurité au niveau ligne ne cache pas.</translation>
    </message>
    <message>
        <source>The server stopped counting: %1.</source>
        <translation>Le serveur a arrêté le comptage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Allow a longer time, or count when the server is less busy.</source>
        <translation>Accordez plus de temps, ou comptez quand le serveur sera moins chargé.</translation>
    </message>
    <message>
        <source>Another session has locked the table: %1.</source>
        <translation>Une autre session a verrouillé la table&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Try again when its transaction has ended.</source>
        <translation>Réessayez quand sa transaction sera terminée.</translation>
    </message>
    <message>
        <source>The server could not count: %1.</source>
        <translation>Le serveur n’a pas pu compter&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Counting %1</source>
        <translation>Comptage de %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
</context>
<context>
    <name>triptych::Coverage</name>
    <message>
        <source>It is a view.</source>
        <translation>C’est une vue.</translation>
    </message>
</context>
<context>
    <name>triptych::DatabasePage</name>
    <message>
        <source>A PostgreSQL &amp;server</source>
        <translation>Un &amp;serveur PostgreSQL</translation>
    </message>
    <message>
        <source>A s&amp;napshot file (sok_introspect_*.json)</source>
        <translation>Un fichier d’i&amp;nstantané (sok_introspect_*.json)</translation>
    </message>
    <message>
        <source>Schem&amp;as</source>
        <translation>Schém&amp;as</translation>
    </message>
    <message>
        <source>all; or names, separated by commas: public, app_*</source>
        <translation>tous&#x202f;; ou des noms séparés par des virgules&#xa0;: public, app_*</translation>
    </message>
    <message>
        <source>E&amp;xcept</source>
        <translation>Sa&amp;uf</translation>
    </message>
    <message>
        <source>none; or names, separated by commas: tmp_?, audit*</source>
        <translation>aucun&#x202f;; ou des noms séparés par des virgules&#xa0;: tmp_?, audit*</translation>
    </message>
    <message>
        <source>* stands for any text, ? for any character</source>
        <translation>* remplace un texte quelconque,&#x202f;? un caractère quelconque</translation>
    </message>
    <message>
        <source>Also &amp;tables of extensions and migration tools</source>
        <translation>Aussi les &amp;tables d’extensions et d’outils de migration</translation>
    </message>
    <message>
        <source>T&amp;est the connection</source>
        <translation>T&amp;ester la connexion</translation>
    </message>
    <message>
        <source>F&amp;orget the password</source>
        <translation>&amp;Oublier le mot de passe</translation>
    </message>
    <message>
        <source>Takes the password of this connection out of the keychain.</source>
        <translation>Retire le mot de passe de cette connexion du trousseau.</translation>
    </message>
    <message>
        <source>Snapshot file</source>
        <translation>Fichier d’instantané</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Snapshots (*.json);;All files (*)</source>
        <translation>Instantanés (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>✓ No password of this connection is kept.</source>
        <translation>✓ Aucun mot de passe de cette connexion n’est conservé.</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>Canc&amp;el the test</source>
        <translation>Annu&amp;ler le test</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion en cours…</translation>
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
        <translation>Ceci ne nomme aucune table.</translation>
    </message>
    <message>
        <source>“%1” is not described.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas décrit.</translation>
    </message>
    <message>
        <source>Line %1 of the document is not understood.</source>
        <translation>La ligne %1 du document n’est pas comprise.</translation>
    </message>
    <message>
        <source>This is no column.</source>
        <translation>Ce n’est pas une colonne.</translation>
    </message>
    <message>
        <source>This is no reference.</source>
        <translation>Ce n’est pas une référence.</translation>
    </message>
    <message>
        <source>Line %1 does not say which table holds the foreign key.</source>
        <translation>La ligne %1 ne dit pas quelle table contient la clé étrangère.</translation>
    </message>
</context>
<context>
    <name>triptych::DecisionsDialog</name>
    <message>
        <source>%1, over</source>
        <comment>a day</comment>
        <translation>%1, expiré</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>only where %1 stand alone</source>
        <comment>a side</comment>
        <translation>seulement si un côté est isolé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was decided, and no rule hides anything.</source>
        <translation>Rien n’a été décidé, et aucune règle ne masque quoi que ce soit.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Decisions and rules</source>
        <translation>Décisions et règles</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>%1 and %2 are one</source>
        <translation>%1 et %2 ne font qu’un</translation>
    </message>
    <message>
        <source>%1 and %2 are no rename</source>
        <translation>%1 et %2 ne sont pas un renommage</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>names, table</comment>
        <translation>%1, dans %2</translation>
    </message>
    <message numerus="yes">
        <source>Baseline of %n accepted finding(s)</source>
        <translation>
            <numerusform>Référence de %n constat accepté</numerusform>
            <numerusform>Référence de %n constats acceptés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::DetailFields</name>
    <message>
        <source>by itself</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Unique</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contraintes CHECK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Enum labels</source>
        <translation>Libellés d’énumération</translation>
    </message>
    <message>
        <source>Nullable</source>
        <translation>NULL autorisé</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Générée</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Clé primaire</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>Foreign keys</source>
        <translation>Clés étrangères</translation>
    </message>
</context>
<context>
    <name>triptych::DetailPane</name>
    <message>
        <source>Selected row, field by field</source>
        <translation>Ligne sélectionnée, champ par champ</translation>
    </message>
    <message>
        <source>What is the same in spite of its spelling</source>
        <translation>Ce qui est identique malgré son écriture</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>No difference here.</source>
        <translation>Aucune différence ici.</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>lu comme %1</translation>
    </message>
    <message>
        <source>%1 is the same</source>
        <comment>a facet</comment>
        <translation>%1&#xa0;: identique</translation>
    </message>
    <message>
        <source>Whatever is the same here is written the same.</source>
        <translation>Tout ce qui est identique ici est écrit de la même façon.</translation>
    </message>
    <message>
        <source>Go to what it references</source>
        <translation>Aller à ce qui est référencé</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>show</source>
        <comment>in the document</comment>
        <translation>afficher</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>What was found in the selected row, and what would settle it</source>
        <translation>Ce qui a été trouvé dans la ligne sélectionnée, et ce qui le réglerait</translation>
    </message>
    <message>
        <source>Select a row to see what each side says about it.</source>
        <translation>Sélectionnez une ligne pour voir ce que chaque côté en dit.</translation>
    </message>
</context>
<context>
    <name>triptych::DiagramTable</name>
    <message>
        <source>“%1” is no type that is known.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type connu.</translation>
    </message>
    <message>
        <source>The diagram does not say what “%1” refers to.</source>
        <translation>Le diagramme ne dit pas à quoi «&#xa0;%1&#xa0;» fait référence.</translation>
    </message>
</context>
<context>
    <name>triptych::Discovery</name>
    <message>
        <source>%1 of the environment</source>
        <translation>%1 de l’environnement</translation>
    </message>
    <message numerus="yes">
        <source>Looking for models in %n file(s)</source>
        <translation>
            <numerusform>Recherche de modèles dans %n fichier</numerusform>
            <numerusform>Recherche de modèles dans %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n document(s)</source>
        <translation>
            <numerusform>Lecture de %n document</numerusform>
            <numerusform>Lecture de %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::DocumentDialog</name>
    <message>
        <source>&amp;Write</source>
        <translation>É&amp;crire</translation>
    </message>
    <message>
        <source>Write the schema document</source>
        <translation>Écrire le document du schéma</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Pipe tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>La différence</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Document:</source>
        <translation>&amp;Document :</translation>
    </message>
    <message>
        <source>&amp;Columns as:</source>
        <translation>Co&amp;lonnes en :</translation>
    </message>
    <message>
        <source>Schema documents (*.md *.markdown)</source>
        <translation>Documents du schéma (*.md *.markdown)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose the file to write.</source>
        <translation>Choisissez le fichier à écrire.</translation>
    </message>
    <message>
        <source>Making the document…</source>
        <translation>Préparation du document…</translation>
    </message>
    <message>
        <source>The document is current: there is nothing to write.</source>
        <translation>Le document est à jour : il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 is &quot;8 lines are added&quot;, %2 &quot;3 lines are removed&quot;</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are added</source>
        <translation>
            <numerusform>%Ln ligne est ajoutée</numerusform>
            <numerusform>%Ln lignes sont ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are removed</source>
        <translation>
            <numerusform>%Ln ligne est retirée</numerusform>
            <numerusform>%Ln lignes sont retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is new: %Ln line(s).</source>
        <translation>
            <numerusform>Ce fichier est nouveau : %Ln ligne.</numerusform>
            <numerusform>Ce fichier est nouveau : %Ln lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln line(s) of the difference are shown.</source>
        <translation>
            <numerusform>Seule la première (%Ln) ligne de la différence est affichée.</numerusform>
            <numerusform>Seules les %Ln premières lignes de la différence sont affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>Wrote %1. What it was before is in %2.</source>
        <translation>%1 est écrit. La version précédente est dans %2.</translation>
    </message>
</context>
<context>
    <name>triptych::DocumentPart</name>
    <message>
        <source>The document cannot be read.</source>
        <translation>Le document est illisible.</translation>
    </message>
</context>
<context>
    <name>triptych::DocumentSource</name>
    <message>
        <source>generated %1</source>
        <translation>généré le %1</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>Lecture du document</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Le document est vide.</translation>
    </message>
    <message>
        <source>Choose the document that describes the schema.</source>
        <translation>Choisissez le document qui décrit le schéma.</translation>
    </message>
    <message>
        <source>The document describes no table.</source>
        <translation>Le document ne décrit aucune table.</translation>
    </message>
    <message>
        <source>The document describes collections of a document database, not tables.</source>
        <translation>Le document décrit des collections d’une base de données documentaire, pas des tables.</translation>
    </message>
    <message>
        <source>Triptych compares relational schemas: choose the document that describes one.</source>
        <translation>Triptych compare des schémas relationnels&#xa0;: choisissez le document qui en décrit un.</translation>
    </message>
    <message>
        <source>Expected is a heading for each table, and under it a table with the headers Column and Type, or a line “Columns:” and a list with items such as “`id`: INTEGER NOT NULL”; or a script of SQL, a diagram or a model in a language of its own.</source>
        <translation>Il faut un titre pour chaque table et, dessous, un tableau avec les en-têtes Column et Type, ou une ligne «&#xa0;Columns:&#xa0;» et une liste d’éléments tels que «&#xa0;`id`: INTEGER NOT NULL&#xa0;»&#x202f;; ou un script SQL, un diagramme ou un modèle dans son propre langage.</translation>
    </message>
</context>
<context>
    <name>triptych::DocumentText</name>
    <message>
        <source>There is no table to describe.</source>
        <translation>Il n’y a aucune table à décrire.</translation>
    </message>
    <message>
        <source>Check which schemas are read, and what the connection may see.</source>
        <translation>Vérifiez quels schémas sont lus, et ce que la connexion peut voir.</translation>
    </message>
    <message>
        <source>This document describes %1 in words of its own, which cannot be mended.</source>
        <translation>Ce document décrit %1 avec ses propres mots, qui ne peuvent pas être mis à jour.</translation>
    </message>
    <message>
        <source>Take that section out of it, or write into another file.</source>
        <translation>Retirez-en cette section, ou écrivez dans un autre fichier.</translation>
    </message>
    <message>
        <source>The schema document is written in Markdown, which this file is not.</source>
        <translation>Le document du schéma s’écrit en Markdown, ce que ce fichier n’est pas.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .md.</source>
        <translation>Choisissez un fichier dont le nom se termine par .md.</translation>
    </message>
    <message>
        <source>The document has been changed meanwhile.</source>
        <translation>Le document a changé entre-temps.</translation>
    </message>
    <message>
        <source>Look at the difference to what it is now.</source>
        <translation>Regardez la différence avec ce qu’il contient maintenant.</translation>
    </message>
</context>
<context>
    <name>triptych::DocumentTypes</name>
    <message>
        <source>“%1” does not say what the elements are.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas ce que sont les éléments.</translation>
    </message>
    <message>
        <source>“%1” does not say which type it is.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas de quel type il s’agit.</translation>
    </message>
    <message>
        <source>“%1” may be a length or an array.</source>
        <translation>«&#xa0;%1&#xa0;» peut être une longueur ou un tableau.</translation>
    </message>
    <message>
        <source>“%1” may be a number or a boolean.</source>
        <translation>«&#xa0;%1&#xa0;» peut être un nombre ou un booléen.</translation>
    </message>
</context>
<context>
    <name>triptych::DocumentView</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>The document&apos;s text</source>
        <translation>Le texte du document</translation>
    </message>
    <message>
        <source>The document tells nothing of the selected row.</source>
        <translation>Le document ne dit rien de la ligne sélectionnée.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>%1 — a part of a large document</source>
        <translation>%1 — une partie d’un grand document</translation>
    </message>
</context>
<context>
    <name>triptych::DropTarget</name>
    <message>
        <source>Open the project %1</source>
        <translation>Ouvrir le projet %1</translation>
    </message>
    <message>
        <source>Look for models and documents in %1</source>
        <translation>Chercher des modèles et des documents dans %1</translation>
    </message>
    <message>
        <source>Take the snapshot %1 for the database</source>
        <translation>Prendre l’instantané %1 comme base de données</translation>
    </message>
    <message>
        <source>Read the models in %1</source>
        <translation>Lire les modèles dans %1</translation>
    </message>
    <message numerus="yes">
        <source>Read the models in %n place(s)</source>
        <translation>
            <numerusform>Lire les modèles à %n emplacement</numerusform>
            <numerusform>Lire les modèles à %n emplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 for the schema document</source>
        <translation>Prendre %1 comme document du schéma</translation>
    </message>
    <message>
        <source>Compare with the earlier report %1</source>
        <translation>Comparer au rapport antérieur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used</source>
        <translation>
            <numerusform>%n fichier inutilisable</numerusform>
            <numerusform>%n fichiers inutilisables</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be compared. Drop a project&apos;s folder, Python files with models, a schema document (.md, .sql, .dbml …), a snapshot or a report (.json), or triptych.json.</source>
        <translation>Ceci ne peut pas être comparé. Déposez un dossier de projet, des fichiers Python avec des modèles, un document du schéma (.md, .sql, .dbml …), un instantané ou un rapport (.json), ou triptych.json.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n report(s)</source>
        <translation>
            <numerusform>Ouvrir %n rapport</numerusform>
            <numerusform>Ouvrir %n rapports</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the report %1</source>
        <translation>Ouvrir le rapport %1</translation>
    </message>
</context>
<context>
    <name>triptych::EarlierReport</name>
    <message>
        <source>There are several reports in this file.</source>
        <translation>Ce fichier contient plusieurs rapports.</translation>
    </message>
    <message>
        <source>Choose a file with the report of one pair.</source>
        <translation>Choisissez un fichier avec le rapport d’une seule paire.</translation>
    </message>
</context>
<context>
    <name>triptych::Editor</name>
    <message>
        <source>Write a command such as: myeditor --line {line} {file}</source>
        <translation>Écrivez une commande telle que&#xa0;: myeditor --line {line} {file}</translation>
    </message>
    <message>
        <source>No editor is named.</source>
        <translation>Aucun éditeur n’est indiqué.</translation>
    </message>
    <message>
        <source>The command does not say where the file goes.</source>
        <translation>La commande ne dit pas où placer le fichier.</translation>
    </message>
</context>
<context>
    <name>triptych::EditorController</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>Compare again to see where things stand now.</source>
        <translation>Comparez à nouveau pour voir où en sont les choses.</translation>
    </message>
    <message>
        <source>The desktop has no program for it.</source>
        <translation>Le bureau n’a pas de programme pour cela.</translation>
    </message>
    <message>
        <source>Choose an editor.</source>
        <translation>Choisissez un éditeur.</translation>
    </message>
    <message>
        <source>The editor cannot be started.</source>
        <translation>L’éditeur ne peut pas être démarré.</translation>
    </message>
    <message>
        <source>Install it, or choose another one.</source>
        <translation>Installez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>Ouvrir dans l’éditeur</translation>
    </message>
    <message>
        <source>&amp;Editor…</source>
        <translation>É&amp;diteur…</translation>
    </message>
</context>
<context>
    <name>triptych::EditorDialog</name>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>The desktop&apos;s program for the file (opens no line)</source>
        <translation>Le programme du bureau pour ce fichier (sans aller à la ligne)</translation>
    </message>
    <message>
        <source>%1 (not found here)</source>
        <translation>%1 (introuvable ici)</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>&amp;Definitions open in:</source>
        <translation>Ouvrir les &amp;définitions dans&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>&amp;Commande&#xa0;:</translation>
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
        <translation>Exporter les rapports JSON vers</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Exporter un rapport</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown summary (*.md)</source>
        <translation>Résumé Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tableau pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>SARIF for code hosts (*.sarif)</source>
        <translation>SARIF pour hébergeurs de code (*.sarif)</translation>
    </message>
    <message>
        <source>JUnit for CI (*.xml)</source>
        <translation>JUnit pour la CI (*.xml)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>It is not known what “%1” is to hold.</source>
        <translation>On ne sait pas ce que «&#xa0;%1&#xa0;» doit contenir.</translation>
    </message>
    <message>
        <source>Choose a kind of file below the name.</source>
        <translation>Choisissez un type de fichier sous le nom.</translation>
    </message>
</context>
<context>
    <name>triptych::FacetWords</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
</context>
<context>
    <name>triptych::Failure</name>
    <message>
        <source>The server does not accept the password of %1.</source>
        <translation>Le serveur n’accepte pas le mot de passe de %1.</translation>
    </message>
    <message>
        <source>Check the user name and the password, and that it has not expired (VALID UNTIL of the role): the server tells no difference.</source>
        <translation>Vérifiez le nom d’utilisateur, le mot de passe, et que ce dernier n’a pas expiré (VALID UNTIL du rôle)&#xa0;: le serveur ne fait pas la différence.</translation>
    </message>
    <message>
        <source>The server does not let %1 in: %2.</source>
        <translation>Le serveur refuse l’accès à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check that the role exists, may log in, and that pg_hba.conf lets it in from here.</source>
        <translation>Vérifiez que le rôle existe, qu’il peut se connecter et que pg_hba.conf l’admet depuis ici.</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>La base de données %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Check its name; it is case-sensitive.</source>
        <translation>Vérifiez son nom&#x202f;; il est sensible à la casse.</translation>
    </message>
    <message>
        <source>The role %1 may not connect to the database %2.</source>
        <translation>Le rôle %1 ne peut pas se connecter à la base de données %2.</translation>
    </message>
    <message>
        <source>Its owner can allow it: GRANT CONNECT ON DATABASE %1 TO %2;</source>
        <translation>Son propriétaire peut l’accorder&#xa0;: GRANT CONNECT ON DATABASE %1 TO %2;</translation>
    </message>
    <message>
        <source>The server has no free connection: %1.</source>
        <translation>Le serveur n’a plus de connexion libre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Try again when others have gone, or raise max_connections or the role&apos;s limit.</source>
        <translation>Réessayez quand des connexions se seront libérées, ou augmentez max_connections ou la limite du rôle.</translation>
    </message>
    <message>
        <source>The server is not ready: %1.</source>
        <translation>Le serveur n’est pas prêt&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The server refuses the connection: %1.</source>
        <translation>Le serveur refuse la connexion&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s parameters and the server&apos;s log.</source>
        <translation>Vérifiez les paramètres de connexion et le journal du serveur.</translation>
    </message>
    <message>
        <source>local socket</source>
        <translation>socket local</translation>
    </message>
    <message>
        <source>The connection&apos;s parameters make no sense: %1.</source>
        <translation>Les paramètres de connexion n’ont pas de sens&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Correct that parameter.</source>
        <translation>Corrigez ce paramètre.</translation>
    </message>
    <message>
        <source>The connection service cannot be used: %1.</source>
        <translation>Le service de connexion est inutilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the service&apos;s name and the service file (~/.pg_service.conf, or the one that PGSERVICEFILE names).</source>
        <translation>Vérifiez le nom du service et le fichier de services (~/.pg_service.conf, ou celui que PGSERVICEFILE désigne).</translation>
    </message>
    <message>
        <source>The server wants a password of %1, and none was given.</source>
        <translation>Le serveur demande un mot de passe à %1, et aucun n’a été donné.</translation>
    </message>
    <message>
        <source>Enter it, or put it into the password file (~/.pgpass).</source>
        <translation>Saisissez-le, ou placez-le dans le fichier des mots de passe (~/.pgpass).</translation>
    </message>
    <message>
        <source>What answers there makes no connection: %1.</source>
        <translation>Ce qui répond là n’établit pas de connexion&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check that the port is a PostgreSQL server&apos;s, and that sslmode is what the server offers.</source>
        <translation>Vérifiez que le port est celui d’un serveur PostgreSQL et que sslmode correspond à ce que le serveur propose.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be verified: %1.</source>
        <translation>Le certificat du serveur ne peut pas être vérifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name the certificate of the authority that signed it (sslrootcert); if it is the right one, another server may be posing as yours.</source>
        <translation>Indiquez le certificat de l’autorité qui l’a signé (sslrootcert)&#x202f;; si c’est le bon, un autre serveur se fait peut-être passer pour le vôtre.</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1.</source>
        <translation>Le serveur est injoignable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check host and port, and that the server runs and accepts connections from here.</source>
        <translation>Vérifiez l’hôte et le port, et que le serveur fonctionne et accepte les connexions d’ici.</translation>
    </message>
    <message>
        <source>The server went away while it was read: %1.</source>
        <translation>Le serveur a disparu pendant la lecture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>Réessayez quand il sera de retour.</translation>
    </message>
    <message>
        <source>The role %1 may not read the catalog: %2.</source>
        <translation>Le rôle %1 ne peut pas lire le catalogue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Ask the database&apos;s administrator for the right to read it.</source>
        <translation>Demandez à l’administrateur de la base le droit de le lire.</translation>
    </message>
    <message>
        <source>The server ended a catalog query that took too long: %1.</source>
        <translation>Le serveur a interrompu une requête sur le catalogue qui durait trop longtemps&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose fewer schemas, or try again when the server is less busy.</source>
        <translation>Choisissez moins de schémas, ou réessayez quand le serveur sera moins chargé.</translation>
    </message>
    <message>
        <source>Another session holds a lock that the reading would have to wait for: %1.</source>
        <translation>Une autre session détient un verrou que la lecture devrait attendre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Try again when its transaction has ended.</source>
        <translation>Réessayez quand sa transaction sera terminée.</translation>
    </message>
    <message>
        <source>The server could not answer a catalog query: %1.</source>
        <translation>Le serveur n’a pas pu répondre à une requête sur le catalogue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays, the server&apos;s log says more.</source>
        <translation>Réessayez&#x202f;; si cela persiste, le journal du serveur en dit plus.</translation>
    </message>
</context>
<context>
    <name>triptych::FilterActions</name>
    <message>
        <source>Sc&amp;hemas…</source>
        <translation>Sc&amp;hémas…</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>N’afficher que ceux-ci</translation>
    </message>
    <message>
        <source>Show only where this side stands alone</source>
        <translation>Afficher seulement là où ce côté est isolé</translation>
    </message>
    <message>
        <source>Show only the tables of some schemas</source>
        <translation>Afficher seulement les tables de certains schémas</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>Gra&amp;vité</translation>
    </message>
    <message>
        <source>S&amp;ide that stands alone</source>
        <translation>Côté &amp;isolé</translation>
    </message>
    <message>
        <source>Only new since last &amp;time</source>
        <translation>Seulement les nouveau&amp;tés depuis la dernière fois</translation>
    </message>
    <message>
        <source>Show only the findings that were not there last time</source>
        <translation>N’afficher que les constats qui n’existaient pas la dernière fois</translation>
    </message>
</context>
<context>
    <name>triptych::Finder</name>
    <message>
        <source>Find any table or column</source>
        <translation>Chercher une table ou une colonne</translation>
    </message>
    <message>
        <source>Name of a table or column</source>
        <translation>Nom d’une table ou d’une colonne</translation>
    </message>
    <message>
        <source>Table, column, or table.column</source>
        <translation>Table, colonne ou table.colonne</translation>
    </message>
    <message>
        <source>Tables and columns found</source>
        <translation>Tables et colonnes trouvées</translation>
    </message>
    <message>
        <source>Type a part of a name.</source>
        <translation>Saisissez une partie d’un nom.</translation>
    </message>
    <message>
        <source>Places of late</source>
        <translation>Derniers emplacements</translation>
    </message>
    <message>
        <source>No table or column has such a name.</source>
        <translation>Aucune table ni colonne ne porte ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
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
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>Côté isolé</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Depuis la dernière fois</translation>
    </message>
    <message>
        <source>New</source>
        <comment>finding</comment>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>triptych::FindingGroups</name>
    <message>
        <source>No side stands alone</source>
        <translation>Aucun côté n’est isolé</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>that findings are grouped by</comment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Side that stands alone</source>
        <translation>Côté isolé</translation>
    </message>
</context>
<context>
    <name>triptych::FindingsActions</name>
    <message>
        <source>Show side by &amp;side</source>
        <translation>Afficher côte à &amp;côte</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Copier en CS&amp;V</translation>
    </message>
    <message>
        <source>Save as Markdo&amp;wn…</source>
        <translation>Enregistrer en Markdo&amp;wn…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Enregistrer en C&amp;SV…</translation>
    </message>
    <message>
        <source>&amp;Open definition</source>
        <translation>&amp;Ouvrir la définition</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copier en &amp;texte</translation>
    </message>
    <message>
        <source>Co&amp;nfirm renames</source>
        <translation>Co&amp;nfirmer les renommages</translation>
    </message>
    <message>
        <source>Not &amp;renames</source>
        <translation>Pas des r&amp;enommages</translation>
    </message>
    <message>
        <source>&amp;Ignore…</source>
        <translation>&amp;Ignorer…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Not a rename</source>
        <translation>Pas un renommage</translation>
    </message>
    <message>
        <source>⇆ Side by side</source>
        <translation>⇆ Côte à côte</translation>
    </message>
    <message>
        <source>Take the selected renames for what they are</source>
        <translation>Tenir les renommages sélectionnés pour ce qu’ils sont</translation>
    </message>
    <message>
        <source>Take the names of the selected renames for different things</source>
        <translation>Tenir les noms des renommages sélectionnés pour des choses distinctes</translation>
    </message>
    <message>
        <source>Hide the selected findings, with a reason</source>
        <translation>Masquer les constats sélectionnés, avec une raison</translation>
    </message>
    <message>
        <source>Show the row of the current finding in its table</source>
        <translation>Afficher la ligne du constat actuel dans sa table</translation>
    </message>
    <message>
        <source>Group by &amp;kind</source>
        <translation>Grouper par sor&amp;te</translation>
    </message>
    <message>
        <source>Group by s&amp;everity</source>
        <translation>Grouper par gr&amp;avité</translation>
    </message>
    <message>
        <source>Group by &amp;table</source>
        <translation>Grouper par ta&amp;ble</translation>
    </message>
    <message>
        <source>Group by sc&amp;hema</source>
        <translation>Grouper par sc&amp;héma</translation>
    </message>
    <message>
        <source>Group by the side that stands &amp;alone</source>
        <translation>Grouper par côté &amp;isolé</translation>
    </message>
    <message>
        <source>With&amp;out groups</source>
        <translation>Sans &amp;groupes</translation>
    </message>
</context>
<context>
    <name>triptych::FindingsBar</name>
    <message>
        <source>Copy ▾</source>
        <translation>Copier ▾</translation>
    </message>
    <message>
        <source>Copy or save the findings</source>
        <translation>Copier ou enregistrer les constats</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %2 selected</source>
        <comment>%2 is: 241 findings</comment>
        <translation>%L1 sur %2 sélectionnés</translation>
    </message>
    <message>
        <source>Group by ▾</source>
        <translation>Grouper ▾</translation>
    </message>
    <message>
        <source>Group by: %1 ▾</source>
        <translation>Par&#xa0;: %1 ▾</translation>
    </message>
    <message>
        <source>Group by: %1</source>
        <translation>Grouper par&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>triptych::FindingsColumns</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>triptych::FindingsExport</name>
    <message>
        <source>Save the findings</source>
        <translation>Enregistrer les constats</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>findings.csv</source>
        <translation>constats.csv</translation>
    </message>
    <message>
        <source>findings.md</source>
        <translation>constats.md</translation>
    </message>
</context>
<context>
    <name>triptych::FindingsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column title and value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the name of a group, %2 &quot;148 findings&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::FindingsView</name>
    <message>
        <source>Fi&amp;ndings</source>
        <translation>Co&amp;nstats</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
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
        <translation>masqué par le filtre</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
</context>
<context>
    <name>triptych::HeatmapModel</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is a table, %2 a kind of finding</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>toutes les sortes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of finding and how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>triptych::HeatmapTable</name>
    <message>
        <source>Findings of each table, by kind</source>
        <translation>Constats de chaque table, par sorte</translation>
    </message>
</context>
<context>
    <name>triptych::HeatmapView</name>
    <message>
        <source>Most first</source>
        <translation>Plus nombreux</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Without names and numbers, so that many tables are seen at once</source>
        <translation>Sans noms ni nombres, pour voir beaucoup de tables à la fois</translation>
    </message>
</context>
<context>
    <name>triptych::Help</name>
    <message>
        <source>Usage: triptych-cli COMMAND [options]</source>
        <translation>Utilisation&#xa0;: triptych-cli COMMANDE [options]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Code de retour&#xa0;:</translation>
    </message>
    <message>
        <source>&quot;triptych-cli help COMMAND&quot; tells more, with examples.</source>
        <translation>«&#xa0;triptych-cli help COMMANDE&#xa0;» en dit plus, avec des exemples.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments&#xa0;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>done; no drift at or above the level that was asked for</source>
        <translation>terminé&#x202f;; aucun écart du niveau demandé ou au-dessus</translation>
    </message>
    <message>
        <source>there is drift at or above that level</source>
        <translation>il y a des écarts de ce niveau ou au-dessus</translation>
    </message>
    <message>
        <source>it could not be done: a wrong call, a source that cannot be read, nothing to compare, a file that cannot be written</source>
        <translation>opération impossible&#xa0;: un appel erroné, une source illisible, rien à comparer, un fichier qui ne peut pas être écrit</translation>
    </message>
</context>
<context>
    <name>triptych::HtmlReport</name>
    <message>
        <source>Hidden: %1</source>
        <comment>rule</comment>
        <translation>Masqué : %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Every finding</source>
        <translation>Tous les constats</translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation>Filtre :</translation>
    </message>
    <message>
        <source>Schema drift</source>
        <translation>Écarts de schéma</translation>
    </message>
</context>
<context>
    <name>triptych::IgnoreDialog</name>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Jusqu’au&#xa0;:</translation>
    </message>
    <message>
        <source>Ignore findings</source>
        <translation>Ignorer des constats</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>What it hides now</source>
        <translation>Ce que cela masque maintenant</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>of these kinds</source>
        <translation>ces sortes</translation>
    </message>
    <message>
        <source>these tables</source>
        <translation>ces tables</translation>
    </message>
    <message>
        <source>&amp;This finding: %1</source>
        <translation>&amp;Ce constat&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;These %n finding(s)</source>
        <translation>
            <numerusform>&amp;Ce %n constat</numerusform>
            <numerusform>&amp;Ces %n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All %1 in %2</source>
        <comment>kind, table</comment>
        <translation>Tous &amp;dans %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Everything in %1</source>
        <comment>table</comment>
        <translation>&amp;Tout dans %1</translation>
    </message>
    <message>
        <source>All %1 every&amp;where</source>
        <comment>kind</comment>
        <translation>Tous, part&amp;out&#xa0;: %1</translation>
    </message>
    <message>
        <source>All %1 where the names fit a &amp;pattern</source>
        <comment>kind</comment>
        <translation>Tous ceux dont les noms suivent un &amp;motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ta&amp;ble:</source>
        <translation>Ta&amp;ble&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>Co&amp;lonne&#xa0;:</translation>
    </message>
    <message>
        <source>any; * stands for any letters, ? for one</source>
        <translation>n’importe&#x202f;; * remplace des lettres quelconques,&#x202f;? une seule</translation>
    </message>
    <message>
        <source>why nobody needs to see it; stands in the report</source>
        <translation>pourquoi personne n’a besoin de les voir&#x202f;; figure dans le rapport</translation>
    </message>
    <message>
        <source>who answers for it; may be empty</source>
        <translation>qui en répond&#x202f;; peut rester vide</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Le dernier jour</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Raison&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation>R&amp;esponsable&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Hides %n finding(s) now:</source>
        <translation>
            <numerusform>Masque maintenant %n constat&#xa0;:</numerusform>
            <numerusform>Masque maintenant %n constats&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::ImportedSource</name>
    <message>
        <source>SQLAlchemy cannot compile it: %1</source>
        <translation>SQLAlchemy ne peut pas le compiler&#xa0;: %1</translation>
    </message>
    <message>
        <source>The models leave the default to the database.</source>
        <translation>Les modèles laissent la valeur par défaut à la base de données.</translation>
    </message>
    <message>
        <source>The mappers could not be configured: %1</source>
        <translation>Les mappers n’ont pas pu être configurés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another MetaData has this table too; it was left out. Name the MetaData that counts.</source>
        <translation>Un autre MetaData contient aussi cette table&#x202f;; elle a été ignorée. Nommez le MetaData qui compte.</translation>
    </message>
    <message>
        <source>There is no Python interpreter.</source>
        <translation>Il n’y a pas d’interpréteur Python.</translation>
    </message>
    <message>
        <source>Name the Python of the project&apos;s virtual environment, such as .venv/bin/python.</source>
        <translation>Indiquez le Python de l’environnement virtuel du projet, par exemple .venv/bin/python.</translation>
    </message>
    <message>
        <source>This is no Python 3.</source>
        <translation>Ce n’est pas un Python 3.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>Nothing to import is named.</source>
        <translation>Rien n’est indiqué à importer.</translation>
    </message>
    <message>
        <source>Name a module: package.module, or package.module:metadata.</source>
        <translation>Nommez un module&#xa0;: package.module ou package.module:metadata.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>import target, folder</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>The import ended Python, with exit status %1, before the models could be told.</source>
        <translation>L’importation a mis fin à Python, code de retour %1, avant que les modèles aient pu être transmis.</translation>
    </message>
    <message>
        <source>Name a module that only defines models.</source>
        <translation>Nommez un module qui ne fait que définir des modèles.</translation>
    </message>
    <message>
        <source>Python crashed: %1.</source>
        <translation>Python a planté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>See whether &quot;import&quot; of the module works in that interpreter.</source>
        <translation>Vérifiez que «&#xa0;import&#xa0;» du module fonctionne dans cet interpréteur.</translation>
    </message>
    <message numerus="yes">
        <source>The import took longer than %n second(s) and was ended.</source>
        <translation>
            <numerusform>L’importation a duré plus de %n seconde et a été interrompue.</numerusform>
            <numerusform>L’importation a duré plus de %n secondes et a été interrompue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a module that only defines models, and starts nothing.</source>
        <translation>Nommez un module qui ne fait que définir des modèles et ne démarre rien.</translation>
    </message>
    <message>
        <source>The import printed too much and was ended.</source>
        <translation>L’importation a trop affiché et a été interrompue.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>L’importation a été annulée.</translation>
    </message>
    <message>
        <source>%1 has no SQLAlchemy that can be imported.</source>
        <translation>%1 n’a pas de SQLAlchemy importable.</translation>
    </message>
    <message>
        <source>The SQLAlchemy of %1 is older than 1.4.</source>
        <translation>Le SQLAlchemy de %1 est antérieur à 1.4.</translation>
    </message>
    <message>
        <source>Let the models be read as text.</source>
        <translation>Faites lire les modèles comme du texte.</translation>
    </message>
    <message>
        <source>There is no module %1.</source>
        <translation>Le module %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Name it as &quot;import&quot; would in that folder, or give the folder it is in.</source>
        <translation>Nommez-le comme «&#xa0;import&#xa0;» le ferait dans ce dossier, ou indiquez le dossier où il se trouve.</translation>
    </message>
    <message>
        <source>Importing %1 failed.</source>
        <translation>L’importation de %1 a échoué.</translation>
    </message>
    <message>
        <source>The module %1 has no %2.</source>
        <translation>Le module %1 n’a pas de %2.</translation>
    </message>
    <message>
        <source>Name a MetaData, or a declarative base, or leave the name out.</source>
        <translation>Nommez un MetaData ou une base déclarative, ou omettez le nom.</translation>
    </message>
    <message>
        <source>%2 in %1 has no MetaData.</source>
        <translation>%2 dans %1 n’a pas de MetaData.</translation>
    </message>
    <message>
        <source>Importing %1 made no tables.</source>
        <translation>L’importation de %1 n’a produit aucune table.</translation>
    </message>
    <message>
        <source>Name the module that imports the models.</source>
        <translation>Nommez le module qui importe les modèles.</translation>
    </message>
    <message>
        <source>The models of %1 could not be told.</source>
        <translation>Les modèles de %1 n’ont pas pu être transmis.</translation>
    </message>
</context>
<context>
    <name>triptych::JUnitReport</name>
    <message>
        <source>No drift</source>
        <translation>Aucun écart</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side and place</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>triptych::Keychain</name>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keychain has no such password.</source>
        <translation>Le trousseau ne contient pas ce mot de passe.</translation>
    </message>
    <message>
        <source>The keychain refuses: %1.</source>
        <translation>Le trousseau refuse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Unlock or repair it, or enter the password each time.</source>
        <translation>Déverrouillez-le ou réparez-le, ou saisissez le mot de passe à chaque fois.</translation>
    </message>
</context>
<context>
    <name>triptych::KindChips</name>
    <message>
        <source>Only drift</source>
        <translation>Écarts seuls</translation>
    </message>
    <message>
        <source>☑ Only drift</source>
        <translation>☑ Écarts seuls</translation>
    </message>
    <message>
        <source>☐ Only drift</source>
        <translation>☐ Écarts seuls</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (masqué)</translation>
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
        <translation>Filtre&#xa0;: %1. Le retirer</translation>
    </message>
    <message>
        <source>Take it out of the filter</source>
        <translation>Retirer du filtre</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>Côté isolé</translation>
    </message>
    <message>
        <source>More ▾</source>
        <comment>ways to filter</comment>
        <translation>Plus ▾</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Autres filtres</translation>
    </message>
    <message>
        <source>Filter by severity, by the side that stands alone, by schema</source>
        <translation>Filtrer par gravité, par côté isolé, par schéma</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <comment>a side</comment>
        <translation>%1&#xa0;: isolé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a choice and its findings</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n schema(s)</source>
        <translation>
            <numerusform>%n schéma</numerusform>
            <numerusform>%n schémas</numerusform>
        </translation>
    </message>
    <message>
        <source>only new</source>
        <translation>seulement les nouveaux</translation>
    </message>
</context>
<context>
    <name>triptych::MainWindow</name>
    <message>
        <source>Read-only transaction · triptych %1</source>
        <translation>Transaction en lecture seule · triptych %1</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n report(s) into %1</source>
        <translation>
            <numerusform>%n rapport écrit dans %1</numerusform>
            <numerusform>%n rapports écrits dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the password…</source>
        <translation>Recherche du mot de passe…</translation>
    </message>
    <message>
        <source>Compared %1, %2 in %L3 ms</source>
        <extracomment>%1 is &quot;57 tables&quot;, %2 &quot;757 columns&quot;, %3 a number of milliseconds</extracomment>
        <translation>%1 et %2 comparées en %L3 ms</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln table</numerusform>
            <numerusform>%Ln tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the sources…</source>
        <translation>Lecture des sources…</translation>
    </message>
    <message>
        <source>Nothing to compare: at least two sources have to be read.
The cards on the left say what is wrong.</source>
        <translation>Rien à comparer&#xa0;: au moins deux sources doivent être lues.
Les cartes à gauche disent ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Reading and comparing…</source>
        <translation>Lecture et comparaison…</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Non comparé</translation>
    </message>
    <message>
        <source>About Triptych</source>
        <translation>À propos de Triptych</translation>
    </message>
    <message>
        <source>&lt;b&gt;Triptych %1&lt;/b&gt;&lt;p&gt;Shows where a PostgreSQL database, its ORM models and its documentation disagree.&lt;/p&gt;&lt;p&gt;MIT licence&lt;/p&gt;</source>
        <translation>&lt;b&gt;Triptych %1&lt;/b&gt;&lt;p&gt;Montre où une base de données PostgreSQL, ses modèles ORM et sa documentation se contredisent.&lt;/p&gt;&lt;p&gt;Licence MIT&lt;/p&gt;</translation>
    </message>
    <message>
        <source>There are many files: changes are seen a few seconds later</source>
        <translation>Les fichiers sont nombreux&#xa0;: les changements sont vus quelques secondes plus tard</translation>
    </message>
    <message>
        <source>A source could not be read again; what is shown is older</source>
        <translation>Une source n’a pas pu être relue&#x202f;; ce qui est affiché est plus ancien</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>triptych::Manual</name>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>What libpq takes from the environment where a connection does not say it.</source>
        <translation>Ce que libpq prend dans l’environnement quand une connexion ne l’indique pas.</translation>
    </message>
    <message>
        <source>Set and not empty: no colours, unless --color asks for them.</source>
        <translation>Définie et non vide&#xa0;: pas de couleurs, sauf si --color en demande.</translation>
    </message>
    <message>
        <source>The language of texts. JSON reports keep their keys and values in every language.</source>
        <translation>La langue des textes. Les rapports JSON gardent leurs clés et valeurs dans toutes les langues.</translation>
    </message>
    <message>
        <source>The project file: sources, severities, rules, decisions, how reports are written.</source>
        <translation>Le fichier de projet&#xa0;: sources, gravités, règles, décisions, manière d’écrire les rapports.</translation>
    </message>
    <message>
        <source>Passwords and connections, as libpq reads them.</source>
        <translation>Mots de passe et connexions, tels que libpq les lit.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>tells where a database, its models and its documentation disagree</source>
        <translation>dit où une base de données, ses modèles et sa documentation se contredisent</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SYNOPSIS</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPTION</translation>
    </message>
    <message>
        <source>Compares three descriptions of one schema: a live PostgreSQL database, ORM models, and a schema document. It only reads: nothing is written to a database, and no model file is run unless it is asked for.</source>
        <translation>Compare trois descriptions d’un même schéma&#xa0;: une base de données PostgreSQL active, des modèles ORM et un document du schéma. Ne fait que lire&#xa0;: rien n’est écrit dans une base de données, et aucun fichier de modèles n’est exécuté sauf si on le demande.</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMMANDES</translation>
    </message>
    <message>
        <source>OPTIONS OF EVERY COMMAND</source>
        <translation>OPTIONS DE TOUTES LES COMMANDES</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>CODE DE RETOUR</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ENVIRONNEMENT</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FICHIERS</translation>
    </message>
</context>
<context>
    <name>triptych::Merger</name>
    <message>
        <source>The table is described twice, in lines %1 and %2; line %1 stands.</source>
        <translation>La table est décrite deux fois, aux lignes %1 et %2&#x202f;; la ligne %1 est retenue.</translation>
    </message>
    <message>
        <source>Line %1 describes the table without this column, line %2 with it.</source>
        <translation>La ligne %1 décrit la table sans cette colonne, la ligne %2 avec elle.</translation>
    </message>
    <message>
        <source>Lines %1 and %2 disagree: “%3” and “%4”; line %1 stands.</source>
        <translation>Les lignes %1 et %2 se contredisent&#xa0;: «&#xa0;%3&#xa0;» et «&#xa0;%4&#xa0;»&#x202f;; la ligne %1 est retenue.</translation>
    </message>
    <message>
        <source>Lines %1 and %2 disagree on the primary key; line %1 stands.</source>
        <translation>Les lignes %1 et %2 se contredisent sur la clé primaire&#x202f;; la ligne %1 est retenue.</translation>
    </message>
    <message>
        <source>This is no table of a relational database.</source>
        <translation>Ce n’est pas une table d’une base de données relationnelle.</translation>
    </message>
</context>
<context>
    <name>triptych::ModelPlaces</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::ModelsPage</name>
    <message>
        <source>Read them as te&amp;xt; nothing is run</source>
        <translation>Les lire comme du te&amp;xte&#x202f;; rien n’est exécuté</translation>
    </message>
    <message>
        <source>&amp;Import them with a Python of the project</source>
        <translation>Les &amp;importer avec un Python du projet</translation>
    </message>
    <message>
        <source>Pac&amp;kages</source>
        <translation>Pa&amp;quets</translation>
    </message>
    <message>
        <source>those of the nearest virtual environment; or folders</source>
        <translation>ceux de l’environnement virtuel le plus proche&#x202f;; ou des dossiers</translation>
    </message>
    <message>
        <source>Folders of installed packages that the models stand on, separated by “%1”</source>
        <translation>Dossiers de paquets installés dont dépendent les modèles, séparés par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Name the interpreter and the module that it imports.</source>
        <translation>Indiquez l’interpréteur et le module qu’il importe.</translation>
    </message>
    <message>
        <source>Add the folder that the models are imported in.</source>
        <translation>Ajoutez le dossier dans lequel les modèles sont importés.</translation>
    </message>
    <message>
        <source>.venv/bin/python</source>
        <translation>.venv/bin/python</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Browse for the interpreter</source>
        <translation>Parcourir pour trouver l’interpréteur</translation>
    </message>
    <message>
        <source>I&amp;nterpreter</source>
        <translation>I&amp;nterpréteur</translation>
    </message>
    <message>
        <source>&amp;Module</source>
        <translation>&amp;Module</translation>
    </message>
    <message>
        <source>package.models, or package.models:Base</source>
        <translation>package.models ou package.models:Base</translation>
    </message>
    <message>
        <source>This runs the project&apos;s code, in the folder of the first entry above. Do it only with code that you trust.</source>
        <translation>Ceci exécute le code du projet, dans le dossier de la première entrée ci-dessus. Ne le faites qu’avec du code de confiance.</translation>
    </message>
    <message>
        <source>Python interpreter</source>
        <translation>Interpréteur Python</translation>
    </message>
</context>
<context>
    <name>triptych::Narration</name>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>read %1, tables: %2, columns: %3</source>
        <translation>%1 lu, tables&#xa0;: %2, colonnes&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side, step</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %3/%4: %2</source>
        <comment>side, step, done, total</comment>
        <translation>%1 %3/%4&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>triptych::NotesDialog</name>
    <message numerus="yes">
        <source>%1: %n note(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n remarque</numerusform>
            <numerusform>%1&#xa0;: %n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>triptych::NullCounting</name>
    <message>
        <source>There is no database to count in.</source>
        <translation>Il n’y a pas de base de données où compter.</translation>
    </message>
    <message>
        <source>The database side is a snapshot: there are no rows to count.</source>
        <translation>Le côté de la base est un instantané&#xa0;: il n’y a pas de lignes à compter.</translation>
    </message>
    <message>
        <source>This program cannot count.</source>
        <translation>Ce programme ne sait pas compter.</translation>
    </message>
</context>
<context>
    <name>triptych::Nullability</name>
    <message>
        <source>Not counted, no statistics</source>
        <translation>Non compté, sans statistiques</translation>
    </message>
    <message>
        <source>Not counted, estimated: none</source>
        <translation>Non compté, estimation&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Not counted, estimated: %1</source>
        <translation>Non compté, estimation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not counted, estimated: about %1</source>
        <translation>Non compté, estimation&#xa0;: environ %1</translation>
    </message>
    <message>
        <source>A view: cannot be set</source>
        <translation>Une vue&#xa0;: impossible à définir</translation>
    </message>
    <message>
        <source>A foreign table: not enforced</source>
        <translation>Une table distante&#xa0;: non appliqué</translation>
    </message>
    <message>
        <source>Not in the database</source>
        <translation>Absente de la base de données</translation>
    </message>
    <message>
        <source>The database is not compared</source>
        <translation>La base de données n’est pas comparée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln NULL(s) in the way</source>
        <translation>
            <numerusform>%Ln NULL fait obstacle</numerusform>
            <numerusform>%Ln NULL font obstacle</numerusform>
        </translation>
    </message>
    <message>
        <source>Inserts fail</source>
        <translation>Les insertions échouent</translation>
    </message>
    <message>
        <source>Reads may yield None</source>
        <translation>La lecture peut donner None</translation>
    </message>
    <message>
        <source>The document misleads</source>
        <translation>Le document induit en erreur</translation>
    </message>
    <message>
        <source>Models and document disagree</source>
        <translation>Modèles et document se contredisent</translation>
    </message>
    <message>
        <source>The models allow NULL where the database refuses it: an insert or update that leaves the value out fails.</source>
        <translation>Les modèles autorisent NULL là où la base le refuse&#xa0;: une insertion ou une mise à jour sans la valeur échoue.</translation>
    </message>
    <message>
        <source>The models rule NULL out where the database allows it: a read may yield None where the code does not expect it.</source>
        <translation>Les modèles excluent NULL là où la base l’autorise&#xa0;: une lecture peut donner None là où le code ne l’attend pas.</translation>
    </message>
    <message>
        <source>The document says otherwise than the database.</source>
        <translation>Le document dit autre chose que la base de données.</translation>
    </message>
    <message>
        <source>The models and the document say otherwise, and the database does not say.</source>
        <translation>Les modèles et le document disent des choses différentes, et la base de données ne se prononce pas.</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>Non compté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Safe to set</source>
        <translation>Possible sans risque</translation>
    </message>
    <message>
        <source>Already NOT NULL</source>
        <translation>Déjà NOT NULL</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Toutes les colonnes</translation>
    </message>
    <message>
        <source>SET NOT NULL is wanted</source>
        <translation>SET NOT NULL est souhaité</translation>
    </message>
    <message>
        <source>Not said by a side</source>
        <translation>Non indiqué par un côté</translation>
    </message>
    <message>
        <source>NULLs in the way</source>
        <translation>Des NULL font obstacle</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
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
        <translation>Ce n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Not said by a side</source>
        <translation>Non indiqué par un côté</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between troubles</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What breaks</source>
        <translation>Ce qui casse</translation>
    </message>
    <message>
        <source>Rows, about</source>
        <translation>Lignes, environ</translation>
    </message>
    <message>
        <source>NULLs, about</source>
        <translation>NULL, environ</translation>
    </message>
    <message>
        <source>NULLs, counted</source>
        <translation>NULL, comptés</translation>
    </message>
    <message>
        <source>SET NOT NULL</source>
        <translation>SET NOT NULL</translation>
    </message>
    <message>
        <source>As the planner&apos;s statistics of the last ANALYZE estimate it</source>
        <translation>D’après les statistiques du planificateur au dernier ANALYZE</translation>
    </message>
    <message>
        <source>There are no statistics, or none that the role may read. ANALYZE gathers them.</source>
        <translation>Il n’y a pas de statistiques, ou aucune que le rôle puisse lire. ANALYZE les recueille.</translation>
    </message>
    <message>
        <source>Share of NULLs, about</source>
        <translation>Part de NULL, environ</translation>
    </message>
    <message>
        <source>Rows, counted</source>
        <translation>Lignes, comptées</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>Compté à</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a number or &quot;failed&quot;, %2 a time</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1 of %2 rows are NULL, counted %3</source>
        <translation>%1 des %2 lignes sont NULL, compté %3</translation>
    </message>
</context>
<context>
    <name>triptych::NullabilityController</name>
    <message>
        <source>%1: about %2 rows</source>
        <translation>%1&#xa0;: environ %2 lignes</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 écrit</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>Copied the statements for %n column(s)</source>
        <translation>
            <numerusform>Instructions pour %n colonne copiées</numerusform>
            <numerusform>Instructions pour %n colonnes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is not compared.</source>
        <translation>La base de données n’est pas comparée.</translation>
    </message>
    <message>
        <source>Select the columns to count.</source>
        <translation>Sélectionnez les colonnes à compter.</translation>
    </message>
    <message>
        <source>The selected columns refuse NULL already, or are not in the database.</source>
        <translation>Les colonnes sélectionnées refusent déjà NULL, ou ne sont pas dans la base de données.</translation>
    </message>
    <message>
        <source>The Nullability view does this.</source>
        <translation>Cela se fait dans la vue Nullabilité.</translation>
    </message>
    <message>
        <source>Count the NULLs of the selected columns, read-only</source>
        <translation>Compter les NULL des colonnes sélectionnées, en lecture seule</translation>
    </message>
    <message>
        <source>Copy what sets NOT NULL on the selected columns that should refuse NULL</source>
        <translation>Copier ce qui définit NOT NULL sur les colonnes sélectionnées qui devraient refuser NULL</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 of %n column(s) counted</source>
        <extracomment>%1 is &quot;Counting users&quot;</extracomment>
        <translation>
            <numerusform>%1 – %2 sur %n colonne comptée</numerusform>
            <numerusform>%1 – %2 sur %n colonnes comptées</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %1 of %n column(s) counted</source>
        <translation>
            <numerusform>Annulé&#xa0;: %1 sur %n colonne comptée</numerusform>
            <numerusform>Annulé&#xa0;: %1 sur %n colonnes comptées</numerusform>
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
            <numerusform>%n colonne comptée</numerusform>
            <numerusform>%n colonnes comptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n could not be</source>
        <translation>
            <numerusform>, %n en échec</numerusform>
            <numerusform>, %n en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is not compared: nothing can be counted.</source>
        <translation>La base de données n’est pas comparée&#xa0;: rien ne peut être compté.</translation>
    </message>
    <message>
        <source>The database has no statistics yet: ANALYZE gathers them.</source>
        <translation>La base de données n’a pas encore de statistiques&#xa0;: ANALYZE les recueille.</translation>
    </message>
    <message>
        <source>Count NULLs</source>
        <translation>Compter les NULL</translation>
    </message>
    <message>
        <source>Counting reads every row, and these tables are large:</source>
        <translation>Compter lit chaque ligne, et ces tables sont grandes&#xa0;:</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Export nullability</source>
        <translation>Exporter la nullabilité</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Instructions</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s).</source>
        <translation>
            <numerusform>%n colonne.</numerusform>
            <numerusform>%n colonnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n column(s).</source>
        <translation>
            <numerusform>%1 sur %n colonne.</numerusform>
            <numerusform>%1 sur %n colonnes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::NullabilityModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column title and value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>triptych::NullabilityView</name>
    <message>
        <source>Columns counted</source>
        <translation>Colonnes comptées</translation>
    </message>
    <message>
        <source>Which columns to show</source>
        <translation>Quelles colonnes afficher</translation>
    </message>
    <message>
        <source>Time limit for each table, in seconds</source>
        <translation>Temps maximal par table, en secondes</translation>
    </message>
    <message>
        <source>The server stops counting a table after this time</source>
        <translation>Le serveur cesse de compter une table après ce temps</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>au plus </translation>
    </message>
    <message>
        <source> s a table</source>
        <comment>seconds</comment>
        <translation> s par table</translation>
    </message>
    <message>
        <source>Columns whose nullability differs</source>
        <translation>Colonnes dont l’acceptation des NULL diffère</translation>
    </message>
    <message>
        <source>Nullability is not compared</source>
        <translation>La nullabilité n’est pas comparée</translation>
    </message>
    <message>
        <source>The settings switch it off.</source>
        <translation>Les réglages la désactivent.</translation>
    </message>
    <message>
        <source>Everything is filtered away</source>
        <translation>Le filtre masque tout</translation>
    </message>
    <message numerus="yes">
        <source>None of %n column(s) passes the filter.</source>
        <translation>
            <numerusform>%n colonne ne passe pas le filtre.</numerusform>
            <numerusform>Aucune des %n colonnes ne passe le filtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nullability agrees everywhere</source>
        <translation>La nullabilité concorde partout</translation>
    </message>
</context>
<context>
    <name>triptych::Parameters</name>
    <message>
        <source>Write a URI (postgresql://user@host:5432/database) with special characters percent-encoded, or key=value pairs (host=… dbname=…) with values that hold spaces in single quotes.</source>
        <translation>Écrivez une URI (postgresql://user@host:5432/database) avec les caractères spéciaux encodés en&#xa0;%, ou des paires key=value (host=… dbname=…) avec les valeurs contenant des espaces entre apostrophes.</translation>
    </message>
    <message>
        <source>The connection string cannot be read.</source>
        <translation>La chaîne de connexion est illisible.</translation>
    </message>
    <message>
        <source>The connection string cannot be read: %1.</source>
        <translation>La chaîne de connexion est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The connection URI has an &quot;@&quot; or a port in a place that makes no sense; the user name or the password may need percent-encoding.</source>
        <translation>L’URI de connexion contient un «&#xa0;@&#xa0;» ou un port à un endroit qui n’a pas de sens&#x202f;; le nom d’utilisateur ou le mot de passe doit peut-être être encodé en&#xa0;%.</translation>
    </message>
    <message>
        <source>The connection parameter &quot;%1&quot; holds a semicolon, which Qt&apos;s PostgreSQL driver cannot pass on.</source>
        <translation>Le paramètre de connexion «&#xa0;%1&#xa0;» contient un point-virgule, que le pilote PostgreSQL de Qt ne peut pas transmettre.</translation>
    </message>
    <message>
        <source>Use a value without one, or put it into a service file and name that with service=….</source>
        <translation>Utilisez une valeur sans point-virgule, ou placez-la dans un fichier de services et désignez-le par service=….</translation>
    </message>
</context>
<context>
    <name>triptych::PasswordController</name>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
</context>
<context>
    <name>triptych::PasswordField</name>
    <message>
        <source>Re&amp;member in the keychain</source>
        <translation>&amp;Retenir dans le trousseau</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>triptych::PasswordPrompt</name>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Se co&amp;nnecter</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>Pas &amp;maintenant</translation>
    </message>
</context>
<context>
    <name>triptych::PathList</name>
    <message>
        <source>&amp;Python files, folders or patterns with SQLAlchemy models. They can be dropped here.</source>
        <translation>Fichiers, dossiers ou motifs &amp;Python contenant des modèles SQLAlchemy. Ils peuvent être déposés ici.</translation>
    </message>
    <message>
        <source>Model files and folders</source>
        <translation>Fichiers et dossiers de modèles</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>A&amp;jouter des fichiers…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Enlever</translation>
    </message>
    <message>
        <source>Model files</source>
        <translation>Fichiers de modèles</translation>
    </message>
    <message>
        <source>Python (*.py);;Snapshots (*.json);;All files (*)</source>
        <translation>Python (*.py);;Instantanés (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Folder with models</source>
        <translation>Dossier contenant des modèles</translation>
    </message>
</context>
<context>
    <name>triptych::PdfReport</name>
    <message>
        <source>Schema drift</source>
        <translation>Écarts de schéma</translation>
    </message>
</context>
<context>
    <name>triptych::Postgres</name>
    <message>
        <source>Reading the database was cancelled.</source>
        <translation>La lecture de la base de données a été annulée.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>PostgreSQL %1 · schema %2</source>
        <translation>PostgreSQL %1 · schéma %2</translation>
    </message>
    <message>
        <source>PostgreSQL %1 · schemas %2</source>
        <translation>PostgreSQL %1 · schémas %2</translation>
    </message>
    <message>
        <source>Its schema is not among those that are read.</source>
        <translation>Son schéma ne fait pas partie de ceux qui sont lus.</translation>
    </message>
    <message>
        <source>The role has no permission on its schema.</source>
        <translation>Le rôle n’a aucun droit sur son schéma.</translation>
    </message>
</context>
<context>
    <name>triptych::PrismaReader</name>
    <message>
        <source>Line %1 leaves a field out.</source>
        <translation>La ligne %1 exclut un champ.</translation>
    </message>
    <message>
        <source>“%1” is no scalar type of Prisma&apos;s.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type scalaire de Prisma.</translation>
    </message>
</context>
<context>
    <name>triptych::ProfileBar</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>Pro&amp;fil</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Mana&amp;ge</source>
        <translation>&amp;Gérer</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Enregistrer le profil</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Renommer le profil</translation>
    </message>
    <message>
        <source>Delete the profile “%1”? A password in the keychain stays there.</source>
        <translation>Supprimer le profil «&#xa0;%1&#xa0;»&#x202f;? Un mot de passe dans le trousseau y reste.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>There is a profile “%1”. Replace it?</source>
        <translation>Il y a déjà un profil «&#xa0;%1&#xa0;». Le remplacer&#x202f;?</translation>
    </message>
</context>
<context>
    <name>triptych::ProjectController</name>
    <message>
        <source>Projects (*.json)</source>
        <translation>Projets (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n rename(s)</source>
        <translation>
            <numerusform>Confirmer %n renommage</numerusform>
            <numerusform>Confirmer %n renommages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n rename(s)</source>
        <translation>
            <numerusform>Rejeter %n renommage</numerusform>
            <numerusform>Rejeter %n renommages</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm rename %1 → %2</source>
        <translation>Confirmer le renommage %1 → %2</translation>
    </message>
    <message>
        <source>Reject rename %1 → %2</source>
        <translation>Rejeter le renommage %1 → %2</translation>
    </message>
    <message>
        <source>&amp;Undo:</source>
        <translation>&amp;Annuler&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Redo:</source>
        <translation>&amp;Rétablir&#xa0;:</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>What was decided is not saved.</source>
        <translation>Ce qui a été décidé n’est pas enregistré.</translation>
    </message>
    <message>
        <source>The sources of &quot;%1&quot; are not saved.</source>
        <translation>Les sources de «&#xa0;%1&#xa0;» ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>A project file keeps sources, decisions and rules.</source>
        <translation>Un fichier de projet conserve sources, décisions et règles.</translation>
    </message>
    <message>
        <source>The decision was not taken</source>
        <translation>La décision n’a pas été prise</translation>
    </message>
    <message numerus="yes">
        <source>Ignore %n finding(s)</source>
        <translation>
            <numerusform>Ignorer %n constat</numerusform>
            <numerusform>Ignorer %n constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n decision(s)</source>
        <translation>
            <numerusform>Retirer %n décision</numerusform>
            <numerusform>Retirer %n décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed project</source>
        <translation>Projet sans nom</translation>
    </message>
    <message>
        <source>Triptych</source>
        <extracomment>%1 is a project&apos;s name; [*] is where an asterisk shows that it is not saved</extracomment>
        <translation>Triptych</translation>
    </message>
    <message>
        <source>%1[*] — Triptych</source>
        <translation>%1[*] — Triptych</translation>
    </message>
    <message>
        <source>Open project: its folder or its file</source>
        <translation>Ouvrir un projet : son dossier ou son fichier</translation>
    </message>
</context>
<context>
    <name>triptych::ProjectFile</name>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot;.</source>
        <translation>La clé «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Utilisez l’une de celles-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing or empty.</source>
        <translation>La clé «&#xa0;%1&#xa0;» manque ou est vide.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Here should stand %1.</source>
        <translation>Il faut ici %1.</translation>
    </message>
    <message>
        <source>Correct the file, or remove the key.</source>
        <translation>Corrigez le fichier, ou retirez la clé.</translation>
    </message>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation>La ligne %1 n’est pas du JSON.</translation>
    </message>
    <message>
        <source>Look for a missing or superfluous comma, quote or bracket there or just before.</source>
        <translation>Cherchez là ou juste avant une virgule, un guillemet ou un crochet manquant ou superflu.</translation>
    </message>
    <message>
        <source>A number in it is too large.</source>
        <translation>Un nombre y est trop grand.</translation>
    </message>
    <message>
        <source>The version of the format is not stated.</source>
        <translation>La version du format n’est pas indiquée.</translation>
    </message>
    <message>
        <source>Begin the file with &quot;format_version&quot;: %1.</source>
        <translation>Commencez le fichier par &quot;format_version&quot;: %1.</translation>
    </message>
    <message>
        <source>This project was written by a later version of Triptych.</source>
        <translation>Ce projet a été écrit par une version plus récente de Triptych.</translation>
    </message>
    <message>
        <source>Update Triptych to open it. The file was not touched.</source>
        <translation>Mettez Triptych à jour pour l’ouvrir. Le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>The connection to the database holds a password.</source>
        <translation>La connexion à la base de données contient un mot de passe.</translation>
    </message>
    <message>
        <source>A project file is for others to read: keep the password in the keychain, in .pgpass or in a service file, or use &quot;env:NAME&quot;.</source>
        <translation>Un fichier de projet est lu par d’autres&#xa0;: gardez le mot de passe dans le trousseau, dans .pgpass ou dans un fichier de services, ou utilisez «&#xa0;env:NOM&#xa0;».</translation>
    </message>
    <message>
        <source>Of &quot;interpreter&quot; and &quot;target&quot; there is only one.</source>
        <translation>De «&#xa0;interpreter&#xa0;» et «&#xa0;target&#xa0;», un seul est présent.</translation>
    </message>
    <message>
        <source>Name both for models that a Python imports, none for models that are read as text.</source>
        <translation>Indiquez les deux pour des modèles qu’un Python importe, aucun pour des modèles lus comme du texte.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>Écrivez-la comme 2026-12-31.</translation>
    </message>
    <message>
        <source>Say why these findings need not be seen.</source>
        <translation>Dites pourquoi ces constats n’ont pas à être vus.</translation>
    </message>
    <message>
        <source>The rule would hide everything.</source>
        <translation>La règle masquerait tout.</translation>
    </message>
    <message>
        <source>Give it a table, a column, a kind or a side. A kind that nobody wants to see can be off in &quot;severities&quot;.</source>
        <translation>Donnez-lui une table, une colonne, une sorte ou un côté. Une sorte que personne ne veut voir peut être mise à off dans «&#xa0;severities&#xa0;».</translation>
    </message>
    <message>
        <source>There is a database as well.</source>
        <translation>Il y a aussi une base de données.</translation>
    </message>
    <message>
        <source>Keep one of &quot;database&quot; and &quot;snapshot&quot;.</source>
        <translation>Gardez soit «&#xa0;database&#xa0;», soit «&#xa0;snapshot&#xa0;».</translation>
    </message>
    <message>
        <source>The connection cannot be read, or holds a password.</source>
        <translation>La connexion est illisible, ou contient un mot de passe.</translation>
    </message>
    <message>
        <source>Others can read this file: keep the password in .pgpass or in a service file, or write &quot;env:NAME&quot; for a connection kept in a variable. A snapshot&apos;s key is &quot;snapshot&quot;.</source>
        <translation>D’autres peuvent lire ce fichier&#xa0;: gardez le mot de passe dans .pgpass ou dans un fichier de services, ou écrivez «&#xa0;env:NOM&#xa0;» pour une connexion conservée dans une variable. La clé d’un instantané est «&#xa0;snapshot&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice.</source>
        <translation>«&#xa0;%1&#xa0;» y figure deux fois.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>A decision names both columns or tables, and says confirmed or rejected.</source>
        <translation>Une décision nomme les deux colonnes ou tables, et dit confirmed ou rejected.</translation>
    </message>
    <message>
        <source>Run &quot;triptych-cli baseline&quot; to write the list anew.</source>
        <translation>Exécutez «&#xa0;triptych-cli baseline&#xa0;» pour réécrire la liste.</translation>
    </message>
    <message>
        <source>No file name can begin like this.</source>
        <translation>Aucun nom de fichier ne peut commencer ainsi.</translation>
    </message>
    <message>
        <source>Give a word such as sok.</source>
        <translation>Donnez un mot tel que sok.</translation>
    </message>
    <message>
        <source>This is no path.</source>
        <translation>Ce n’est pas un chemin.</translation>
    </message>
    <message>
        <source>How to connect stands under &quot;database&quot;.</source>
        <translation>La connexion se place sous &quot;database&quot;.</translation>
    </message>
</context>
<context>
    <name>triptych::ProjectFiles</name>
    <message>
        <source>Looked at %L1 files</source>
        <translation>%L1 fichiers examinés</translation>
    </message>
</context>
<context>
    <name>triptych::ProjectFolder</name>
    <message>
        <source>What was found in the folder</source>
        <translation>Ce qui a été trouvé dans le dossier</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>Dossier du projet</translation>
    </message>
    <message>
        <source>This folder has a project, which says what is compared.</source>
        <translation>Ce dossier contient un projet, qui dit ce qui est comparé.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln file(s) were looked at.</source>
        <translation>
            <numerusform>Seul %Ln fichier a été examiné.</numerusform>
            <numerusform>Seuls les %Ln premiers fichiers ont été examinés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No models or schema documents were found in %Ln file(s). Choose them below.</source>
        <translation>
            <numerusform>Aucun modèle ni document du schéma trouvé dans %Ln fichier. Choisissez-les ci-dessous.</numerusform>
            <numerusform>Aucun modèle ni document du schéma trouvé dans %Ln fichiers. Choisissez-les ci-dessous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln table</numerusform>
            <numerusform>%Ln tables</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 — %3 in %4</source>
        <translation>%1&#xa0;: %2 — %3 dans %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 — snapshot, %3</source>
        <translation>%1&#xa0;: %2 — instantané, %3</translation>
    </message>
    <message>
        <source>%1: %2 — %3</source>
        <translation>%1&#xa0;: %2 — %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>is searched for models and documents; drop it here</source>
        <translation>parcouru à la recherche de modèles et de documents&#x202f;; déposez-le ici</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>Ouvrir le projet</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Pro&amp;ject folder</source>
        <translation>Dossier du pro&amp;jet</translation>
    </message>
</context>
<context>
    <name>triptych::PseudoDdlReader</name>
    <message>
        <source>Line %1 of the document is not understood.</source>
        <translation>La ligne %1 du document n’est pas comprise.</translation>
    </message>
    <message>
        <source>This is no column.</source>
        <translation>Ce n’est pas une colonne.</translation>
    </message>
    <message>
        <source>What “%1” refers to is not said.</source>
        <translation>Il n’est pas dit à quoi «&#xa0;%1&#xa0;» fait référence.</translation>
    </message>
    <message>
        <source>The document says that there are more columns (line %1).</source>
        <translation>Le document dit qu’il y a d’autres colonnes (ligne %1).</translation>
    </message>
</context>
<context>
    <name>triptych::Psql</name>
    <message>
        <source>This is no constraint as psql prints one.</source>
        <translation>Ce n’est pas une contrainte telle que psql les affiche.</translation>
    </message>
</context>
<context>
    <name>triptych::Queries</name>
    <message>
        <source>Reading schemas</source>
        <translation>Lecture des schémas</translation>
    </message>
    <message>
        <source>Reading rights</source>
        <translation>Lecture des droits</translation>
    </message>
    <message>
        <source>Reading types</source>
        <translation>Lecture des types</translation>
    </message>
    <message>
        <source>Reading domains</source>
        <translation>Lecture des domaines</translation>
    </message>
    <message>
        <source>Reading the checks of domains</source>
        <translation>Lecture des contraintes CHECK des domaines</translation>
    </message>
    <message>
        <source>Reading enumerated types</source>
        <translation>Lecture des types énumérés</translation>
    </message>
    <message>
        <source>Reading columns</source>
        <translation>Lecture des colonnes</translation>
    </message>
    <message>
        <source>Reading defaults</source>
        <translation>Lecture des valeurs par défaut</translation>
    </message>
    <message>
        <source>Reading generated columns</source>
        <translation>Lecture des colonnes générées</translation>
    </message>
    <message>
        <source>Reading sequences</source>
        <translation>Lecture des séquences</translation>
    </message>
    <message>
        <source>Reading collations</source>
        <translation>Lecture des collationnements</translation>
    </message>
    <message>
        <source>Reading constraints</source>
        <translation>Lecture des contraintes</translation>
    </message>
    <message>
        <source>Reading foreign keys</source>
        <translation>Lecture des clés étrangères</translation>
    </message>
    <message>
        <source>Reading exclusion constraints</source>
        <translation>Lecture des contraintes d’exclusion</translation>
    </message>
    <message>
        <source>Reading checks</source>
        <translation>Lecture des contraintes CHECK</translation>
    </message>
    <message>
        <source>Reading indexes</source>
        <translation>Lecture des index</translation>
    </message>
    <message>
        <source>Reading access methods</source>
        <translation>Lecture des méthodes d’accès</translation>
    </message>
    <message>
        <source>Reading operator classes</source>
        <translation>Lecture des classes d’opérateurs</translation>
    </message>
    <message>
        <source>Reading index expressions</source>
        <translation>Lecture des expressions d’index</translation>
    </message>
    <message>
        <source>Reading tables</source>
        <translation>Lecture des tables</translation>
    </message>
    <message>
        <source>Reading inheritance</source>
        <translation>Lecture de l’héritage</translation>
    </message>
    <message>
        <source>Reading partition keys</source>
        <translation>Lecture des clés de partitionnement</translation>
    </message>
    <message>
        <source>Reading comments</source>
        <translation>Lecture des commentaires</translation>
    </message>
    <message>
        <source>Reading sizes</source>
        <translation>Lecture des tailles</translation>
    </message>
    <message>
        <source>Reading statistics</source>
        <translation>Lecture des statistiques</translation>
    </message>
</context>
<context>
    <name>triptych::ReadableSummary</name>
    <message>
        <source> and </source>
        <comment>between sides</comment>
        <translation> et </translation>
    </message>
    <message>
        <source>Schema drift summary</source>
        <translation>Résumé des écarts de schéma</translation>
    </message>
    <message>
        <source>Generated: %1</source>
        <translation>Généré : %1</translation>
    </message>
    <message>
        <source>Nullability</source>
        <translation>Nullabilité</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>no drift</source>
        <translation>aucun écart</translation>
    </message>
    <message>
        <source>%1 critical, %2 warnings, %3 infos</source>
        <translation>%1 critiques, %2 avertissements, %3 informations</translation>
    </message>
    <message numerus="yes">
        <source>; compared %1 of %n table(s)</source>
        <translation>
            <numerusform>; %1 table comparée sur %n</numerusform>
            <numerusform>; %1 tables comparées sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pair, counts</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>Documentation drift</source>
        <translation>Écarts de la documentation</translation>
    </message>
    <message>
        <source>The documentation was not compared.</source>
        <translation>La documentation n’a pas été comparée.</translation>
    </message>
    <message>
        <source>None: the documentation says what it was compared with.</source>
        <translation>Aucun : la documentation dit la même chose que ce à quoi elle a été comparée.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and kind</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Missing tables</source>
        <translation>Tables manquantes</translation>
    </message>
    <message numerus="yes">
        <source>Missing in %2 (%n table(s)): %1</source>
        <translation>
            <numerusform>Manque dans %2 (%n table) : %1</numerusform>
            <numerusform>Manquent dans %2 (%n tables) : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed (confirmed): %1</source>
        <comment>names</comment>
        <translation>Renommé (confirmé) : %1</translation>
    </message>
    <message>
        <source>Probably renamed (%2 % sure): %1</source>
        <comment>names, confidence</comment>
        <translation>Probablement renommé (sûr à %2 %) : %1</translation>
    </message>
    <message>
        <source>Probably renamed: %1</source>
        <comment>names</comment>
        <translation>Probablement renommé : %1</translation>
    </message>
    <message>
        <source>Column mismatches</source>
        <translation>Colonnes divergentes</translation>
    </message>
    <message>
        <source>Missing in %2: %1</source>
        <comment>columns, sides</comment>
        <translation>Manque dans %2 : %1</translation>
    </message>
    <message>
        <source>Type of %1: %2</source>
        <comment>column, what sides say</comment>
        <translation>Type de %1 : %2</translation>
    </message>
    <message>
        <source>Primary keys</source>
        <translation>Clés primaires</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Other differences</source>
        <translation>Autres différences</translation>
    </message>
    <message>
        <source>Cosmetic types</source>
        <translation>Types cosmétiques</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) are written in another way that works together, and count for nothing.</source>
        <translation>
            <numerusform>%n type est écrit autrement, mais compatible, et ne compte pas.</numerusform>
            <numerusform>%n types sont écrits autrement, mais compatibles, et ne comptent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type mismatch(es) in a report of the tool before Triptych: it does not tell spellings from conflicts. Compare again to know.</source>
        <translation>
            <numerusform>%n écart de type dans un rapport de l’outil d’avant Triptych : il ne distingue pas les graphies des conflits. Comparez de nouveau pour le savoir.</numerusform>
            <numerusform>%n écarts de type dans un rapport de l’outil d’avant Triptych : il ne distingue pas les graphies des conflits. Comparez de nouveau pour le savoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle the columns that are missing or renamed: %1</source>
        <translation>Régler les colonnes manquantes ou renommées : %1</translation>
    </message>
    <message>
        <source>Settle the tables that are missing or renamed: %1</source>
        <translation>Régler les tables manquantes ou renommées : %1</translation>
    </message>
    <message>
        <source>Agree on the primary keys: %1</source>
        <translation>S’accorder sur les clés primaires : %1</translation>
    </message>
    <message>
        <source>Agree on the types and on what may be null: %1</source>
        <translation>S’accorder sur les types et ce qui peut être nul : %1</translation>
    </message>
    <message>
        <source>Priority %1: %2</source>
        <comment>number, what to do</comment>
        <translation>Priorité %1 : %2</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Non affiché</translation>
    </message>
    <message>
        <source>%1 is hidden by %2</source>
        <comment>place, rule and reason</comment>
        <translation>%1 est masqué par %2</translation>
    </message>
    <message>
        <source>Validation status</source>
        <translation>État de la validation</translation>
    </message>
    <message>
        <source>nothing was compared</source>
        <translation>rien n’a été comparé</translation>
    </message>
    <message>
        <source>drift, to be resolved</source>
        <translation>écarts, à régler</translation>
    </message>
    <message>
        <source>in agreement ✓</source>
        <translation>concordant ✓</translation>
    </message>
</context>
<context>
    <name>triptych::Reasons</name>
    <message>
        <source>stated by the source itself</source>
        <translation>indiqué par la source elle-même</translation>
    </message>
    <message>
        <source>decided in the project file</source>
        <translation>décidé dans le fichier de projet</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>mêmes mots</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nom semblable</translation>
    </message>
    <message>
        <source>same type</source>
        <translation>même type</translation>
    </message>
    <message>
        <source>same foreign key</source>
        <translation>même clé étrangère</translation>
    </message>
    <message>
        <source>same part in the primary key</source>
        <translation>même part dans la clé primaire</translation>
    </message>
    <message>
        <source>same default</source>
        <translation>même valeur par défaut</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>même position</translation>
    </message>
    <message>
        <source>same nullability</source>
        <translation>même acceptation des NULL</translation>
    </message>
    <message>
        <source>only candidate</source>
        <translation>seul candidat</translation>
    </message>
    <message>
        <source>same columns</source>
        <translation>mêmes colonnes</translation>
    </message>
    <message>
        <source>same foreign keys</source>
        <translation>mêmes clés étrangères</translation>
    </message>
    <message>
        <source>referenced by the same tables</source>
        <translation>référencée par les mêmes tables</translation>
    </message>
    <message>
        <source>two names of one type</source>
        <translation>deux noms d’un même type</translation>
    </message>
    <message>
        <source>the document names no length</source>
        <translation>le document n’indique pas de longueur</translation>
    </message>
    <message>
        <source>the model names no length</source>
        <translation>le modèle n’indique pas de longueur</translation>
    </message>
    <message>
        <source>unbounded text either way</source>
        <translation>texte sans limite dans les deux cas</translation>
    </message>
    <message>
        <source>JSON either way</source>
        <translation>JSON dans les deux cas</translation>
    </message>
    <message>
        <source>a string stands in for it</source>
        <translation>une chaîne en tient lieu</translation>
    </message>
    <message>
        <source>floating point of another width</source>
        <translation>virgule flottante d’une autre taille</translation>
    </message>
    <message>
        <source>the time zone is not stated</source>
        <translation>le fuseau horaire n’est pas indiqué</translation>
    </message>
    <message>
        <source>a type that leaves its form to the database</source>
        <translation>un type qui laisse sa forme à la base de données</translation>
    </message>
    <message>
        <source>not understood as SQL, so not compared</source>
        <translation>non compris comme du SQL, donc non comparé</translation>
    </message>
    <message>
        <source>a table of this name is compared already</source>
        <translation>une table de ce nom est déjà comparée</translation>
    </message>
    <message>
        <source>written in another way</source>
        <translation>écrit autrement</translation>
    </message>
    <message>
        <source>names of the current time</source>
        <translation>noms de l’heure courante</translation>
    </message>
    <message>
        <source>a constant is the same with its type written out</source>
        <translation>une constante est la même avec son type écrit</translation>
    </message>
    <message>
        <source>a cast to text changes nothing</source>
        <translation>une conversion en text ne change rien</translation>
    </message>
    <message>
        <source>a cast to the column&apos;s own type changes nothing</source>
        <translation>une conversion vers le type de la colonne ne change rien</translation>
    </message>
    <message>
        <source>a cast to regclass only says that it is a relation&apos;s name</source>
        <translation>une conversion en regclass dit seulement que c’est le nom d’une relation</translation>
    </message>
    <message>
        <source>an array of constants is the same with its type written out</source>
        <translation>un tableau de constantes est le même avec son type écrit</translation>
    </message>
    <message>
        <source>IN and = ANY mean the same, in any order</source>
        <translation>IN et = ANY signifient la même chose, quel que soit l’ordre</translation>
    </message>
    <message>
        <source>BETWEEN stands for two comparisons</source>
        <translation>BETWEEN équivaut à deux comparaisons</translation>
    </message>
    <message>
        <source>the operands mean the same in either order</source>
        <translation>les opérandes signifient la même chose dans les deux ordres</translation>
    </message>
    <message>
        <source>the document names a kind of type</source>
        <translation>le document nomme une famille de types</translation>
    </message>
</context>
<context>
    <name>triptych::RecentList</name>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>hier, %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Recent comparisons</source>
        <translation>Comparaisons récentes</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Remove from the list: %1</source>
        <translation>Retirer de la liste&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>triptych::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>Vider la &amp;liste</translation>
    </message>
</context>
<context>
    <name>triptych::ReportReader</name>
    <message>
        <source>This is no report of a comparison.</source>
        <translation>Ce n’est pas un rapport de comparaison.</translation>
    </message>
    <message>
        <source>Choose a JSON report that Triptych or its command line wrote.</source>
        <translation>Choisissez un rapport JSON écrit par Triptych ou sa ligne de commande.</translation>
    </message>
    <message>
        <source>A newer Triptych wrote this report.</source>
        <translation>Un Triptych plus récent a écrit ce rapport.</translation>
    </message>
    <message>
        <source>Update Triptych, or choose another report.</source>
        <translation>Mettez Triptych à jour, ou choisissez un autre rapport.</translation>
    </message>
    <message>
        <source>This file is not JSON.</source>
        <translation>Ce fichier n’est pas du JSON.</translation>
    </message>
</context>
<context>
    <name>triptych::ReportText</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>triptych::ReportWindow</name>
    <message>
        <source>Compare &amp;with the present result</source>
        <translation>Comparer avec le &amp;résultat actuel</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n rapport</numerusform>
            <numerusform>%n rapports</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 is a file&apos;s name, %2 a date and time</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>C&amp;opy as text</source>
        <translation>C&amp;opier en texte</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Database ↔ Models&quot;, %2 a date and time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is compared yet</source>
        <translation>Rien n’est encore comparé</translation>
    </message>
</context>
<context>
    <name>triptych::RowDecisions</name>
    <message>
        <source>%1 and %2 are one, under two names</source>
        <translation>%1 et %2 ne font qu’un, sous deux noms</translation>
    </message>
    <message>
        <source>%1 and %2 have nothing to do with each other</source>
        <translation>%1 et %2 n’ont rien à voir</translation>
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
        <translation>Absent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Renamed, confirmed</source>
        <translation>Renommage confirmé</translation>
    </message>
    <message>
        <source>Renamed, %1 % sure</source>
        <translation>Renommage, sûr à %1&#xa0;%</translation>
    </message>
    <message>
        <source>Possibly renamed to %1, %2 % sure</source>
        <translation>Peut-être renommé en %1, sûr à %2&#xa0;%</translation>
    </message>
    <message>
        <source>Possibly renamed from %1, %2 % sure</source>
        <translation>Peut-être renommé depuis %1, sûr à %2&#xa0;%</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a side</comment>
        <translation>côté&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n column(s)</source>
        <translation>
            <numerusform>dans %n colonne</numerusform>
            <numerusform>dans %n colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a rename of %1</source>
        <translation>Pas un renommage de %1</translation>
    </message>
</context>
<context>
    <name>triptych::RowMenu</name>
    <message>
        <source>Open in %1: %2</source>
        <extracomment>%1 a side, %2 a file and line</extracomment>
        <translation>Ouvrir dans «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Referenced by</source>
        <translation>Référencée par</translation>
    </message>
</context>
<context>
    <name>triptych::RunQuestion</name>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>This project wants to run code: its models are to be imported by a Python. Run it?</source>
        <translation>Ce projet veut exécuter du code&#xa0;: ses modèles doivent être importés par un Python. L’exécuter&#x202f;?</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Fichier de projet</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpréteur</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>In the folder of</source>
        <translation>Dans le dossier de</translation>
    </message>
    <message>
        <source>Run it only if you trust whoever wrote it. Otherwise the models are read as text, and nothing is run. Yes is remembered until the file changes.</source>
        <translation>Ne l’exécutez que si vous faites confiance à son auteur. Sinon, les modèles sont lus comme du texte et rien n’est exécuté. Oui est retenu jusqu’à ce que le fichier change.</translation>
    </message>
</context>
<context>
    <name>triptych::Sample</name>
    <message>
        <source>The sample cannot be unpacked: %1.</source>
        <translation>L’exemple ne peut pas être décompressé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Make room there, or allow writing to that folder.</source>
        <translation>Libérez-y de la place, ou autorisez l’écriture dans ce dossier.</translation>
    </message>
</context>
<context>
    <name>triptych::SavedReports</name>
    <message numerus="yes">
        <source>Not shown above: %Ln</source>
        <translation>
            <numerusform>Non affiché ci-dessus : %Ln</numerusform>
            <numerusform>Non affichés ci-dessus : %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>Ouvrir des rapports</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Rapports (*.json)</translation>
    </message>
</context>
<context>
    <name>triptych::SchemaDialog</name>
    <message>
        <source>Schemas</source>
        <translation>Schémas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a schema and the number of its findings</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the schemas by name</source>
        <translation>Rechercher les schémas par nom</translation>
    </message>
    <message>
        <source>Schemas to show</source>
        <translation>Schémas à afficher</translation>
    </message>
    <message>
        <source>&amp;All schemas</source>
        <translation>&amp;Tous les schémas</translation>
    </message>
</context>
<context>
    <name>triptych::SectionReader</name>
    <message>
        <source>The document describes several tables at once.</source>
        <translation>Le document décrit plusieurs tables à la fois.</translation>
    </message>
    <message>
        <source>The document lists only some of the columns (line %1).</source>
        <translation>Le document n’énumère qu’une partie des colonnes (ligne %1).</translation>
    </message>
    <message>
        <source>The document says that there are more columns (line %1).</source>
        <translation>Le document dit qu’il y a d’autres colonnes (ligne %1).</translation>
    </message>
    <message>
        <source>Line %1 of the document is not understood.</source>
        <translation>La ligne %1 du document n’est pas comprise.</translation>
    </message>
    <message>
        <source>This names no column. Expected is a line such as “`id`: INTEGER NOT NULL”.</source>
        <translation>Ceci ne nomme aucune colonne. Une ligne telle que «&#xa0;`id`: INTEGER NOT NULL&#xa0;» est attendue.</translation>
    </message>
</context>
<context>
    <name>triptych::Session</name>
    <message>
        <source>Qt&apos;s PostgreSQL driver is not installed.</source>
        <translation>Le pilote PostgreSQL de Qt n’est pas installé.</translation>
    </message>
    <message>
        <source>Install it; Debian&apos;s package is libqt6sql6-psql.</source>
        <translation>Installez-le&#x202f;; le paquet Debian est libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL %1, which is too old to be read.</source>
        <translation>Le serveur exécute PostgreSQL %1, trop ancien pour être lu.</translation>
    </message>
    <message>
        <source>Read a server of version 12 or newer.</source>
        <translation>Lisez un serveur de version 12 ou plus récente.</translation>
    </message>
</context>
<context>
    <name>triptych::SideBar</name>
    <message numerus="yes">
        <source>%Ln critical</source>
        <translation>
            <numerusform>%Ln critique</numerusform>
            <numerusform>%Ln critiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln info(s)</source>
        <translation>
            <numerusform>%Ln info</numerusform>
            <numerusform>%Ln infos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>compared %L1 of %Ln table(s)</source>
        <translation>
            <numerusform>%L1 table comparée sur %Ln</numerusform>
            <numerusform>%L1 tables comparées sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>compared %Ln table(s)</source>
        <translation>
            <numerusform>%Ln table comparée</numerusform>
            <numerusform>%Ln tables comparées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by rules</source>
        <translation>
            <numerusform>%Ln masqué par des règles</numerusform>
            <numerusform>%Ln masqués par des règles</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>pas encore comparé</translation>
    </message>
    <message>
        <source>Nothing was compared</source>
        <translation>Rien n’a été comparé</translation>
    </message>
    <message>
        <source>What is new, resolved and unchanged</source>
        <translation>Ce qui est nouveau, résolu et inchangé</translation>
    </message>
</context>
<context>
    <name>triptych::SideBySide</name>
    <message>
        <source>%1: %2</source>
        <comment>table and column, kind of finding</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>triptych::SideBySideMessage</name>
    <message numerus="yes">
        <source>%n cosmetic difference(s) are hidden.</source>
        <translation>
            <numerusform>%n différence cosmétique est masquée.</numerusform>
            <numerusform>%n différences cosmétiques sont masquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules hide %n finding(s).</source>
        <translation>
            <numerusform>Des règles masquent %n constat.</numerusform>
            <numerusform>Des règles masquent %n constats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>There is no table that two sides tell of.</source>
        <translation>Aucune table n’est présente de deux côtés.</translation>
    </message>
    <message>
        <source>Nothing was compared</source>
        <translation>Rien n’a été comparé</translation>
    </message>
    <message>
        <source>Everything is filtered away</source>
        <translation>Le filtre masque tout</translation>
    </message>
    <message numerus="yes">
        <source>None of %n table(s) passes the filter.</source>
        <translation>
            <numerusform>%n table ne passe pas le filtre.</numerusform>
            <numerusform>Aucune des %n tables ne passe le filtre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No drift in %n table(s)</source>
        <translation>
            <numerusform>Aucun écart dans %n table</numerusform>
            <numerusform>Aucun écart dans %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No drift in %n table(s) but what is hidden</source>
        <translation>
            <numerusform>Aucun écart dans %n table, hormis ce qui est masqué</numerusform>
            <numerusform>Aucun écart dans %n tables, hormis ce qui est masqué</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::SideBySideStrip</name>
    <message>
        <source>Where the findings are</source>
        <translation>Où sont les constats</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with findings. Next and previous difference go from one to the other.</source>
        <translation>
            <numerusform>%n ligne avec des constats. Les différences suivante et précédente mènent de l’une à l’autre.</numerusform>
            <numerusform>%n lignes avec des constats. Les différences suivante et précédente mènent de l’une à l’autre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::SinceLast</name>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 is &quot;3 new · 12 resolved&quot;, %2 a date and time</extracomment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>Compare with an earlier report</source>
        <translation>Comparer à un rapport antérieur</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Rapports (*.json)</translation>
    </message>
    <message>
        <source>There is no comparison yet.</source>
        <translation>Il n’y a pas encore de comparaison.</translation>
    </message>
    <message>
        <source>Compare the sources first, then choose the report.</source>
        <translation>Comparez d’abord les sources, puis choisissez le rapport.</translation>
    </message>
</context>
<context>
    <name>triptych::SinceLastDialog</name>
    <message>
        <source>Since last time</source>
        <translation>Depuis la dernière fois</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Nouveaux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Resolved: %1.</source>
        <translation>Résolus&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are of kinds that the report did not look for.</source>
        <translation>
            <numerusform>%n constat est d’une sorte que le rapport ne cherchait pas.</numerusform>
            <numerusform>%n constats sont de sortes que le rapport ne cherchait pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copier en &amp;texte</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
    <message>
        <source>Another &amp;report…</source>
        <translation>Autre &amp;rapport…</translation>
    </message>
    <message>
        <source>Take today as the new &amp;baseline</source>
        <translation>Prendre l’état du jour comme nouvelle ré&amp;férence</translation>
    </message>
    <message>
        <source>From now on, tell what changes from what is there now</source>
        <translation>Indiquer désormais ce qui change par rapport à l’état actuel</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message numerus="yes">
        <source>Of %n earlier finding(s) a source tells nothing this time: they may still be there.</source>
        <translation>
            <numerusform>De %n constat précédent une source ne dit rien cette fois : il existe peut-être encore.</numerusform>
            <numerusform>De %n constats précédents une source ne dit rien cette fois : ils existent peut-être encore.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::Snapshot</name>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>an object with the key “%1”</source>
        <translation>un objet avec la clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>The snapshot is not as expected: %1 is needed.</source>
        <translation>L’instantané n’est pas conforme&#xa0;: il faut %1.</translation>
    </message>
    <message>
        <source>At %1 %2 is needed.</source>
        <translation>À %1, il faut %2.</translation>
    </message>
    <message>
        <source>Write the snapshot anew, or mend it there.</source>
        <translation>Réécrivez l’instantané, ou corrigez-le à cet endroit.</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>instantané</translation>
    </message>
    <message>
        <source>snapshot of %1 UTC</source>
        <translation>instantané du %1 UTC</translation>
    </message>
    <message>
        <source>Reading the snapshot</source>
        <translation>Lecture de l’instantané</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <source>“%1” does not say which type it is.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas de quel type il s’agit.</translation>
    </message>
    <message>
        <source>Line %1, column %2 is not JSON: %3.</source>
        <translation>Ligne %1, colonne %2, ce n’est pas du JSON&#xa0;: %3.</translation>
    </message>
    <message>
        <source>This JSON is no snapshot.</source>
        <translation>Ce JSON n’est pas un instantané.</translation>
    </message>
    <message>
        <source>Choose a file that “triptych-cli introspect” wrote.</source>
        <translation>Choisissez un fichier écrit par «&#xa0;triptych-cli introspect&#xa0;».</translation>
    </message>
    <message>
        <source>A newer Triptych wrote this snapshot.</source>
        <translation>Un Triptych plus récent a écrit cet instantané.</translation>
    </message>
    <message>
        <source>Update Triptych, or write the snapshot with this one.</source>
        <translation>Mettez Triptych à jour, ou écrivez l’instantané avec celui-ci.</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>“ALWAYS”, “BY DEFAULT” or null</source>
        <translation>«&#xa0;ALWAYS&#xa0;», «&#xa0;BY DEFAULT&#xa0;» ou null</translation>
    </message>
    <message>
        <source>a referential action such as “CASCADE”</source>
        <translation>une action référentielle telle que «&#xa0;CASCADE&#xa0;»</translation>
    </message>
    <message>
        <source>an object with the key “columns”</source>
        <translation>un objet avec la clé «&#xa0;columns&#xa0;»</translation>
    </message>
    <message>
        <source>Reading tables</source>
        <translation>Lecture des tables</translation>
    </message>
</context>
<context>
    <name>triptych::SourceCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Progress of reading: %1</source>
        <translation>Progression de la lecture&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln table</numerusform>
            <numerusform>%Ln tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be read or resolved</source>
        <translation>Ce qui n’a pas pu être lu ou résolu</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>il y a %n s</numerusform>
            <numerusform>il y a %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1 in %L2 ms</source>
        <translation>lu %1 en %L2 ms</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Choose other models…</source>
        <translation>Choisir d’autres modèles…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
    <message>
        <source>changed %1, read again in %L2 ms</source>
        <translation>modifié %1, relu en %L2 ms</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3</source>
        <translation>%1 : %L2 sur %L3</translation>
    </message>
</context>
<context>
    <name>triptych::SourceFiles</name>
    <message>
        <source>No model files are given.</source>
        <translation>Aucun fichier de modèles n’est donné.</translation>
    </message>
    <message>
        <source>Name a Python file, a folder or a pattern such as models/*.py.</source>
        <translation>Nommez un fichier Python, un dossier ou un motif tel que models/*.py.</translation>
    </message>
    <message>
        <source>The pattern matches no Python file.</source>
        <translation>Aucun fichier Python ne correspond au motif.</translation>
    </message>
    <message>
        <source>Check the pattern and the folder it starts from.</source>
        <translation>Vérifiez le motif et le dossier dont il part.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Ce fichier ou dossier n’existe pas.</translation>
    </message>
    <message>
        <source>Check the path of the models.</source>
        <translation>Vérifiez le chemin des modèles.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::Sources</name>
    <message>
        <source>This file is no database snapshot.</source>
        <translation>Ce fichier n’est pas un instantané de base de données.</translation>
    </message>
    <message>
        <source>Give a file that &quot;triptych-cli introspect&quot; wrote, or how to connect: postgresql://user@host/database.</source>
        <translation>Donnez un fichier écrit par «&#xa0;triptych-cli introspect&#xa0;», ou comment se connecter&#xa0;: postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>La variable d’environnement %1 n’est pas définie.</translation>
    </message>
    <message>
        <source>Set it to a connection URI or to key=value pairs.</source>
        <translation>Donnez-lui pour valeur une URI de connexion ou des paires key=value.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
</context>
<context>
    <name>triptych::SourcesDialog</name>
    <message>
        <source>New comparison</source>
        <translation>Nouvelle comparaison</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>docs/database_schema.md</source>
        <translation>docs/database_schema.md</translation>
    </message>
    <message>
        <source>&amp;Schema document (Markdown)</source>
        <translation>Document du s&amp;chéma (Markdown)</translation>
    </message>
    <message>
        <source>Schema document</source>
        <translation>Document du schéma</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n more source(s): at least two are compared.</source>
        <translation>
            <numerusform>Choisissez encore %n source&#xa0;: il en faut au moins deux.</numerusform>
            <numerusform>Choisissez encore %n sources&#xa0;: il en faut au moins deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>Schema documents (%1);;All files (*)</source>
        <translation>Documents du schéma (%1);;Tous les fichiers (*)</translation>
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
        <translation>Ceci ne nomme aucune table.</translation>
    </message>
    <message>
        <source>Line %1 changes the table in a way that is not understood.</source>
        <translation>La ligne %1 modifie la table d’une façon qui n’est pas comprise.</translation>
    </message>
    <message>
        <source>This change is not understood.</source>
        <translation>Cette modification n’est pas comprise.</translation>
    </message>
    <message>
        <source>It is %1, for some of the columns only.</source>
        <translation>C’est %1, mais pour une partie des colonnes seulement.</translation>
    </message>
    <message>
        <source>Line %1 of the document is not understood.</source>
        <translation>La ligne %1 du document n’est pas comprise.</translation>
    </message>
    <message>
        <source>Line %1 says that there is more.</source>
        <translation>La ligne %1 dit qu’il y en a d’autres.</translation>
    </message>
    <message>
        <source>Line %1 takes columns over from another table.</source>
        <translation>La ligne %1 reprend des colonnes d’une autre table.</translation>
    </message>
    <message>
        <source>This is not understood.</source>
        <translation>Ceci n’est pas compris.</translation>
    </message>
    <message>
        <source>The constraint in line %1 is not understood.</source>
        <translation>La contrainte de la ligne %1 n’est pas comprise.</translation>
    </message>
    <message>
        <source>This constraint is not understood.</source>
        <translation>Cette contrainte n’est pas comprise.</translation>
    </message>
    <message>
        <source>This names no column.</source>
        <translation>Ceci ne nomme aucune colonne.</translation>
    </message>
    <message>
        <source>This is no column.</source>
        <translation>Ce n’est pas une colonne.</translation>
    </message>
    <message>
        <source>The column is there already; the first stands.</source>
        <translation>La colonne existe déjà&#x202f;; la première est retenue.</translation>
    </message>
    <message>
        <source>Line %1 is not understood.</source>
        <translation>La ligne %1 n’est pas comprise.</translation>
    </message>
    <message>
        <source>A quote or a comment that begins here has no end.</source>
        <translation>Un guillemet ou un commentaire qui commence ici n’a pas de fin.</translation>
    </message>
    <message>
        <source>The columns of %1 are not known.</source>
        <translation>Les colonnes de %1 ne sont pas connues.</translation>
    </message>
    <message>
        <source>The statement in line %1 is broken.</source>
        <translation>L’instruction de la ligne %1 est mal formée.</translation>
    </message>
    <message>
        <source>The statement does not list its columns.</source>
        <translation>L’instruction n’énumère pas ses colonnes.</translation>
    </message>
    <message>
        <source>A query gives the table its columns.</source>
        <translation>Une requête donne ses colonnes à la table.</translation>
    </message>
    <message>
        <source>This index is not understood.</source>
        <translation>Cet index n’est pas compris.</translation>
    </message>
    <message>
        <source>The index in line %1 is not understood.</source>
        <translation>L’index de la ligne %1 n’est pas compris.</translation>
    </message>
    <message>
        <source>The statement nests too deeply; it is read as well as can be.</source>
        <translation>L’instruction est trop profondément imbriquée&#x202f;; elle est lue aussi bien que possible.</translation>
    </message>
    <message>
        <source>PostgreSQL does not understand this (%1); it is read as well as can be.</source>
        <translation>PostgreSQL ne comprend pas ceci (%1)&#x202f;; c’est lu aussi bien que possible.</translation>
    </message>
</context>
<context>
    <name>triptych::StartController</name>
    <message>
        <source>Nothing to compare</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>L’exemple</translation>
    </message>
</context>
<context>
    <name>triptych::SuggestionList</name>
    <message>
        <source>Database follows models</source>
        <translation>La base suit les modèles</translation>
    </message>
    <message>
        <source>Database follows documentation</source>
        <translation>La base suit la documentation</translation>
    </message>
    <message>
        <source>Models follow database</source>
        <translation>Les modèles suivent la base</translation>
    </message>
    <message>
        <source>Models follow documentation</source>
        <translation>Les modèles suivent la documentation</translation>
    </message>
    <message>
        <source>Documentation follows database</source>
        <translation>La documentation suit la base</translation>
    </message>
    <message>
        <source>Documentation follows models</source>
        <translation>La documentation suit les modèles</translation>
    </message>
    <message>
        <source>add at the end of the file</source>
        <translation>ajouter à la fin du fichier</translation>
    </message>
    <message>
        <source>add after %1</source>
        <translation>ajouter après %1</translation>
    </message>
    <message>
        <source>replace %1</source>
        <translation>remplacer %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>enlever %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who follows whom, and what to do</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
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
        <translation>Enlevez cette section.</translation>
    </message>
    <message>
        <source>Take this out.</source>
        <translation>Enlevez ceci.</translation>
    </message>
    <message>
        <source>Left out, since SQLAlchemy has no name for their type: %1.</source>
        <translation>Laissées de côté, car SQLAlchemy n’a pas de nom pour leur type&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Where the file does not import it yet: %1.</source>
        <translation>Là où le fichier ne l’importe pas encore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Other classes share this definition.</source>
        <translation>D’autres classes partagent cette définition.</translation>
    </message>
    <message>
        <source>Take this out with all that belongs to it.</source>
        <translation>Enlevez ceci avec tout ce qui en dépend.</translation>
    </message>
    <message>
        <source>Fill the column of the rows that are there, then go on.</source>
        <translation>Remplissez la colonne pour les lignes présentes, puis continuez.</translation>
    </message>
    <message>
        <source>The rows that are there need a value before the column can refuse NULL.</source>
        <translation>Les lignes présentes ont besoin d’une valeur avant que la colonne puisse refuser NULL.</translation>
    </message>
    <message>
        <source>Deletes what the column holds, and the indexes and constraints that name it.</source>
        <translation>Supprime le contenu de la colonne, ainsi que les index et contraintes qui la nomment.</translation>
    </message>
    <message>
        <source>This deletes what the column holds, and the indexes and constraints that name it.</source>
        <translation>Ceci supprime le contenu de la colonne, ainsi que les index et contraintes qui la nomment.</translation>
    </message>
    <message>
        <source>The generated column %1 is computed from it and must go first.</source>
        <translation>La colonne générée %1 en est calculée et doit disparaître d’abord.</translation>
    </message>
    <message>
        <source>Programs that use the old name fail from then on.</source>
        <translation>Les programmes qui utilisent l’ancien nom échouent dès lors.</translation>
    </message>
    <message>
        <source>Fails while rows hold NULL in the column.</source>
        <translation>Échoue tant que des lignes ont NULL dans la colonne.</translation>
    </message>
    <message>
        <source>The column is part of the primary key, which must be changed first.</source>
        <translation>La colonne fait partie de la clé primaire, qui doit être modifiée d’abord.</translation>
    </message>
    <message>
        <source>The column is an identity column, which cannot hold NULL.</source>
        <translation>La colonne est une colonne d’identité, qui ne peut pas contenir NULL.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot change a column into a generated one: it is made anew.</source>
        <translation>PostgreSQL ne peut pas transformer une colonne en colonne générée&#xa0;: elle est recréée.</translation>
    </message>
    <message>
        <source>The foreign key %1 of %2 refers to it.</source>
        <translation>La clé étrangère %1 de %2 y fait référence.</translation>
    </message>
    <message>
        <source>Fails while rows repeat the key or hold NULL in it.</source>
        <translation>Échoue tant que des lignes répètent la clé ou y ont NULL.</translation>
    </message>
    <message>
        <source>The table %1 must be created first.</source>
        <translation>La table %1 doit d’abord être créée.</translation>
    </message>
    <message>
        <source>VALIDATE fails while rows refer to what is not there.</source>
        <translation>VALIDATE échoue tant que des lignes font référence à ce qui n’existe pas.</translation>
    </message>
    <message>
        <source>Fails while rows repeat a value.</source>
        <translation>Échoue tant que des lignes répètent une valeur.</translation>
    </message>
    <message>
        <source>VALIDATE fails while rows break the check.</source>
        <translation>VALIDATE échoue tant que des lignes enfreignent la contrainte CHECK.</translation>
    </message>
    <message>
        <source>Left out, since their type is not known: %1</source>
        <translation>Laissées de côté, car leur type est inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>There may be more columns than these.</source>
        <translation>Il peut y avoir d’autres colonnes que celles-ci.</translation>
    </message>
    <message>
        <source>Deletes the table with all its rows.</source>
        <translation>Supprime la table avec toutes ses lignes.</translation>
    </message>
    <message>
        <source>This deletes the table with all its rows.</source>
        <translation>Ceci supprime la table avec toutes ses lignes.</translation>
    </message>
    <message>
        <source>Fails where a value does not fit, and may rewrite the table while it is locked.</source>
        <translation>Échoue là où une valeur ne convient pas, et peut réécrire la table pendant qu’elle est verrouillée.</translation>
    </message>
    <message>
        <source>Of each array only the first element is kept.</source>
        <translation>De chaque tableau, seul le premier élément est conservé.</translation>
    </message>
    <message>
        <source>Reads the labels that differ as renamed, since they stand in the same places.</source>
        <translation>Tient les libellés différents pour renommés, puisqu’ils occupent les mêmes places.</translation>
    </message>
    <message>
        <source>Fails while rows hold a label that goes. Rewrites each table that uses the type.</source>
        <translation>Échoue tant que des lignes contiennent un libellé qui disparaît. Réécrit chaque table qui utilise le type.</translation>
    </message>
    <message>
        <source>PostgreSQL can neither drop nor reorder labels: a new type takes the place of this one.</source>
        <translation>PostgreSQL ne peut ni supprimer ni réordonner des libellés&#xa0;: un nouveau type prend la place de celui-ci.</translation>
    </message>
    <message>
        <source>The column %1 must be added first.</source>
        <translation>La colonne %1 doit d’abord être ajoutée.</translation>
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
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1: %2 (%3)</source>
        <comment>side, reason, tables</comment>
        <translation>  %1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule and reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>rule and owner</comment>
        <translation>%1, de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n règle</numerusform>
            <numerusform>%n règles</numerusform>
        </translation>
    </message>
    <message>
        <source>The baseline hides %1.</source>
        <comment>findings</comment>
        <translation>La référence masque %1.</translation>
    </message>
    <message>
        <source>%1 and the baseline hide %2.</source>
        <comment>rules, findings</comment>
        <translation>%1 et la référence masquent %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 hide %2.</source>
        <comment>rules, findings</comment>
        <translation>
            <numerusform>%1 masque %2.</numerusform>
            <numerusform>%1 masquent %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>place and side</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing was compared: there is no table that two sides tell of.</source>
        <translation>Rien n’a été comparé&#xa0;: aucune table n’est présente de deux côtés.</translation>
    </message>
    <message numerus="yes">
        <source>Compared %1 of %n table(s)</source>
        <translation>
            <numerusform>%1 table comparée sur %n</numerusform>
            <numerusform>%1 tables comparées sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n left out</source>
        <translation>
            <numerusform>&#x202f;; %n exclue</numerusform>
            <numerusform>&#x202f;; %n exclues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; of %n it is not known who has them</source>
        <translation>
            <numerusform>&#x202f;; pour %n, on ignore qui l’a</numerusform>
            <numerusform>&#x202f;; pour %n, on ignore qui les a</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclue</translation>
    </message>
    <message>
        <source>may have more tables than it tells</source>
        <translation>peut avoir plus de tables qu’indiqué</translation>
    </message>
    <message>
        <source>  No table at all in: %1.</source>
        <comment>sides</comment>
        <translation>  Aucune table du tout dans&#xa0;: %1.</translation>
    </message>
    <message>
        <source>  Expired on %1: %2</source>
        <comment>date, rule</comment>
        <translation>  Expirée le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>  Unused: %1</source>
        <comment>rule</comment>
        <translation>  Inutilisée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>  %n finding(s) that the baseline accepts are there no more.</source>
        <translation>
            <numerusform>  %n constat accepté par la référence n’existe plus.</numerusform>
            <numerusform>  %n constats acceptés par la référence n’existent plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n finding(s) have changed since the baseline.</source>
        <translation>
            <numerusform>  %n constat a changé depuis la référence.</numerusform>
            <numerusform>  %n constats ont changé depuis la référence.</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1 may be %2 (%3 % sure)</source>
        <comment>place, place, confidence</comment>
        <translation>  %1 est peut-être %2 (sûr à %3&#xa0;%)</translation>
    </message>
    <message>
        <source>Possible renames</source>
        <translation>Renommages possibles</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what the sides say</comment>
        <translation>, </translation>
    </message>
    <message>
        <source> %1 % sure</source>
        <comment>confidence of a rename</comment>
        <translation> sûr à %1&#xa0;%</translation>
    </message>
    <message>
        <source>. %1</source>
        <comment>after a finding: who stands alone</comment>
        <translation>. %1</translation>
    </message>
    <message>
        <source>  %1  %2: %3</source>
        <comment>side, place, reason</comment>
        <translation>  %1  %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>No drift.</source>
        <translation>Aucun écart.</translation>
    </message>
    <message>
        <source>No drift but what is hidden.</source>
        <translation>Aucun écart, hormis ce qui est masqué.</translation>
    </message>
    <message>
        <source>%1 critical, %2 warnings, %3 infos</source>
        <comment>counts</comment>
        <translation>Critiques&#xa0;: %1, avertissements&#xa0;: %2, infos&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>; %n type(s) that only work together not shown</source>
        <translation>
            <numerusform>&#x202f;; %n type seulement compatible non affiché</numerusform>
            <numerusform>&#x202f;; %n types seulement compatibles non affichés</numerusform>
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
            <numerusform>; %n écart de type, peut-être de graphie, non affiché</numerusform>
            <numerusform>; %n écarts de type, peut-être de graphie, non affichés</numerusform>
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
        <translation>%1&#xa0;: %2 (%3)</translation>
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
        <translation>La colonne est décrite deux fois&#x202f;; la ligne %1 est retenue.</translation>
    </message>
    <message>
        <source>Line %1 of the document does not say to which table.</source>
        <translation>La ligne %1 du document ne dit pas vers quelle table.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris.</translation>
    </message>
    <message>
        <source>Line %1 of the document is not understood.</source>
        <translation>La ligne %1 du document n’est pas comprise.</translation>
    </message>
    <message>
        <source>This names no key. Expected are column names with commas between.</source>
        <translation>Ceci ne nomme aucune clé. Des noms de colonnes séparés par des virgules sont attendus.</translation>
    </message>
    <message>
        <source>This is no foreign key. Expected is a line such as “`users_id` -&gt; `users.id`”.</source>
        <translation>Ceci n’est pas une clé étrangère. Une ligne telle que «&#xa0;`users_id` -&gt; `users.id`&#xa0;» est attendue.</translation>
    </message>
    <message>
        <source>Lines %1 and %2 disagree on the primary key; line %1 stands.</source>
        <translation>Les lignes %1 et %2 se contredisent sur la clé primaire&#x202f;; la ligne %1 est retenue.</translation>
    </message>
</context>
<context>
    <name>triptych::TblsReader</name>
    <message>
        <source>This is no JSON, or it is cut off.</source>
        <translation>Ce n’est pas du JSON, ou il est tronqué.</translation>
    </message>
    <message>
        <source>An index in line %1 is not understood.</source>
        <translation>Un index de la ligne %1 n’est pas compris.</translation>
    </message>
</context>
<context>
    <name>triptych::TextFile</name>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>This is a folder, a file is needed.</source>
        <translation>C’est un dossier, il faut un fichier.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Choisissez un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>Reading stopped: %1.</source>
        <translation>La lecture s’est arrêtée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8.</source>
        <translation>La ligne %1 n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has room.</source>
        <translation>Choisissez un dossier où vous pouvez écrire et qui a de la place.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Le dossier ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Choose one that you may write to.</source>
        <translation>Choisissez-en un où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The file holds more than %1 MB, which is the most that is read.</source>
        <translation>Le fichier dépasse %1 Mo, le maximum qui est lu.</translation>
    </message>
    <message>
        <source>Check that it is the file you mean.</source>
        <translation>Vérifiez que c’est bien le fichier voulu.</translation>
    </message>
    <message>
        <source>The file is UTF-16.</source>
        <translation>Le fichier est en UTF-16.</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <translation>Ce n’est pas un fichier texte.</translation>
    </message>
</context>
<context>
    <name>triptych::WelcomePage</name>
    <message>
        <source>Where do your database, models and documentation disagree?</source>
        <translation>Où la base de données, les modèles et la documentation se contredisent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>Triptych reads a live PostgreSQL database, SQLAlchemy models and a schema document, and shows them side by side. The database is only read, and models are not run unless you ask for it.</source>
        <translation>Triptych lit une base de données PostgreSQL active, des modèles SQLAlchemy et un document du schéma, et les montre côte à côte. La base n’est que lue, et les modèles ne sont pas exécutés sauf si vous le demandez.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Or drop a project&apos;s folder, model files, a schema document, a snapshot or a report anywhere onto this window.</source>
        <translation>Ou déposez un dossier de projet, des fichiers de modèles, un document du schéma, un instantané ou un rapport n’importe où sur cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>triptych::WindowActions</name>
    <message>
        <source>Docs</source>
        <translation>Doc</translation>
    </message>
    <message>
        <source>%1 ↔ %2</source>
        <translation>%1 ↔ %2</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>Les trois</translation>
    </message>
    <message>
        <source>&amp;New comparison…</source>
        <translation>&amp;Nouvelle comparaison…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>&amp;Export JSON reports…</source>
        <translation>&amp;Exporter les rapports JSON…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Ca&amp;ncel reading</source>
        <translation>Annu&amp;ler la lecture</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Nullability</source>
        <translation>Nullabilité</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Only &amp;drift</source>
        <translation>Écarts &amp;seuls</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>Tout &amp;déplier</translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation>Tout re&amp;plier</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>Différence &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>Différence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>&amp;Copier la ligne</translation>
    </message>
    <message>
        <source>Copy &amp;suggestion</source>
        <translation>Copier la &amp;suggestion</translation>
    </message>
    <message>
        <source>&amp;Why equal?</source>
        <translation>&amp;Pourquoi identique&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation>&amp;Sources…</translation>
    </message>
    <message>
        <source>&amp;About Triptych</source>
        <translation>À &amp;propos de Triptych</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>N’afficher que ceux-ci</translation>
    </message>
    <message>
        <source>Read every source and compare (F5)</source>
        <translation>Lire toutes les sources et comparer (F5)</translation>
    </message>
    <message>
        <source>↻ Compare</source>
        <translation>↻ Comparer</translation>
    </message>
    <message>
        <source>◀ Previous</source>
        <translation>◀ Précédent</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>Suivant ▶</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Say what is the same in spite of its spelling, and by which rule</source>
        <translation>Dire ce qui est identique malgré son écriture, et par quelle règle</translation>
    </message>
    <message>
        <source>Hide what agrees</source>
        <translation>Masquer ce qui concorde</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Save project…</source>
        <translation>Enre&amp;gistrer le projet…</translation>
    </message>
    <message>
        <source>C&amp;onfirm the rename</source>
        <translation>C&amp;onfirmer le renommage</translation>
    </message>
    <message>
        <source>&amp;Not a rename</source>
        <translation>Pas un reno&amp;mmage</translation>
    </message>
    <message>
        <source>&amp;Take the decision back</source>
        <translation>Re&amp;tirer la décision</translation>
    </message>
    <message>
        <source>&amp;Ignore…</source>
        <translation>&amp;Ignorer…</translation>
    </message>
    <message>
        <source>&amp;Decisions and rules…</source>
        <translation>&amp;Décisions et règles…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Not a rename</source>
        <translation>Pas un renommage</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Leave the rename undecided again</source>
        <translation>Laisser de nouveau le renommage en suspens</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorer…</translation>
    </message>
    <message>
        <source>Hide what was found here, with a reason</source>
        <translation>Masquer ce qui a été constaté ici, avec une raison</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>C&amp;hercher…</translation>
    </message>
    <message>
        <source>Go to the &amp;referenced table</source>
        <translation>Aller à la table &amp;référencée</translation>
    </message>
    <message>
        <source>Show in the &amp;document</source>
        <translation>Afficher dans le &amp;document</translation>
    </message>
    <message>
        <source>&amp;Editor…</source>
        <translation>É&amp;diteur…</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Ouvrir dans l’éditeur</translation>
    </message>
    <message>
        <source>Show in the document</source>
        <translation>Afficher dans le document</translation>
    </message>
    <message>
        <source>Count &amp;NULLs exactly</source>
        <translation>Compter exactement les N&amp;ULL</translation>
    </message>
    <message>
        <source>Cancel countin&amp;g</source>
        <translation>Annuler le compta&amp;ge</translation>
    </message>
    <message>
        <source>Copy SET NOT NU&amp;LL statements</source>
        <translation>Copier les &amp;instructions SET NOT NULL</translation>
    </message>
    <message>
        <source>Export nullability as CS&amp;V…</source>
        <translation>Exporter la nullabilité en CS&amp;V…</translation>
    </message>
    <message>
        <source>Count exactly</source>
        <translation>Compter exactement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy statements</source>
        <translation>Copier les instructions</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Open in the &amp;editor</source>
        <translation>&amp;Ouvrir dans l’éditeur</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>Essa&amp;yer l’exemple</translation>
    </message>
    <message>
        <source>Compare &amp;with an earlier report…</source>
        <translation>Comparer à &amp;un rapport antérieur…</translation>
    </message>
    <message>
        <source>&amp;Watch files</source>
        <translation>Sur&amp;veiller les fichiers</translation>
    </message>
    <message>
        <source>&amp;Since last time…</source>
        <translation>&amp;Depuis la dernière fois…</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Read models and documents again when their files change</source>
        <translation>Relire les modèles et les documents quand leurs fichiers changent</translation>
    </message>
    <message>
        <source>Compare a small project that comes with the program; no server is needed</source>
        <translation>Comparer un petit projet fourni avec le programme&#x202f;; aucun serveur n’est nécessaire</translation>
    </message>
    <message>
        <source>Tables by &amp;name</source>
        <translation>Tables par &amp;nom</translation>
    </message>
    <message>
        <source>Tables by number of &amp;findings</source>
        <translation>Tables par nombre de &amp;constats</translation>
    </message>
    <message>
        <source>Tables in the order of the &amp;source</source>
        <translation>Tables dans l’&amp;ordre de la source</translation>
    </message>
    <message>
        <source>As the most trusted side lists them: the database, unless the project says else</source>
        <translation>Telles que le côté le plus fiable les énumère&#xa0;: la base de données, sauf si le projet en dispose autrement</translation>
    </message>
    <message>
        <source>Expand only what d&amp;rifts</source>
        <translation>Ne déplier que les éca&amp;rts</translation>
    </message>
    <message>
        <source>Ex&amp;port a report…</source>
        <translation>Exporter un rappor&amp;t…</translation>
    </message>
    <message>
        <source>Open &amp;a report…</source>
        <translation>Ouvrir un r&amp;apport…</translation>
    </message>
    <message>
        <source>Write the schema &amp;document…</source>
        <translation>Écrire le &amp;document du schéma…</translation>
    </message>
    <message>
        <source>Write or mend the document from what the database holds</source>
        <translation>Écrire ou corriger le document d’après ce que contient la base de données</translation>
    </message>
</context>
<context>
    <name>triptych::Words</name>
    <message>
        <source>database says %1</source>
        <translation>la base dit %1</translation>
    </message>
    <message>
        <source>models say %1</source>
        <translation>les modèles disent %1</translation>
    </message>
    <message>
        <source>documentation says %1</source>
        <translation>la documentation dit %1</translation>
    </message>
    <message>
        <source>not in database</source>
        <translation>absent de la base</translation>
    </message>
    <message>
        <source>not in models</source>
        <translation>absent des modèles</translation>
    </message>
    <message>
        <source>not in documentation</source>
        <translation>absent de la documentation</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renommé</translation>
    </message>
    <message>
        <source>Nullable</source>
        <translation>NULL autorisé</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Clé primaire</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>Clé étrangère</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valeur par défaut</translation>
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
        <translation>Identité</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Générée</translation>
    </message>
    <message>
        <source>Enum labels</source>
        <translation>Libellés d’énumération</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Column order</source>
        <translation>Ordre des colonnes</translation>
    </message>
    <message>
        <source>Cosmetic</source>
        <translation>Cosmétique</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
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
        <translation>aucun</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of finding and what it says</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Database disagrees with models and documentation</source>
        <translation>La base contredit les modèles et la documentation</translation>
    </message>
    <message>
        <source>Models disagree with database and documentation</source>
        <translation>Les modèles contredisent la base et la documentation</translation>
    </message>
    <message>
        <source>Documentation disagrees with database and models</source>
        <translation>La documentation contredit la base et les modèles</translation>
    </message>
    <message>
        <source>lower case</source>
        <extracomment>Not shown. How terms such as “Database” and “Renamed” are written within a sentence: translate this as “as it is” where they keep their capital there, as German nouns do, and else as “lower case”; in English.</extracomment>
        <translation>lower case</translation>
    </message>
</context>
<context>
    <name>triptych::Workspace</name>
    <message>
        <source>The filter was lifted to show %1</source>
        <translation>Le filtre a été levé pour afficher %1</translation>
    </message>
</context>
<context>
    <name>triptych::python::Interpreter</name>
    <message>
        <source>It is nested too deeply.</source>
        <translation>C’est trop profondément imbriqué.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what this gives.</source>
        <translation>La lecture ne permet pas de dire ce que cela donne.</translation>
    </message>
    <message>
        <source>%1 has no attribute “%2”.</source>
        <translation>%1 n’a pas d’attribut «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what super() is.</source>
        <translation>La lecture ne permet pas de dire ce qu’est super().</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell whether “%1” holds.</source>
        <translation>La lecture ne permet pas de dire si «&#xa0;%1&#xa0;» est vrai.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell its items.</source>
        <translation>La lecture ne permet pas d’en déterminer les éléments.</translation>
    </message>
    <message>
        <source>This is not valid Python.</source>
        <translation>Ce n’est pas du Python valide.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what this calls.</source>
        <translation>La lecture ne permet pas de dire ce que cela appelle.</translation>
    </message>
    <message>
        <source>The arguments do not fit the function.</source>
        <translation>Les arguments ne conviennent pas à la fonction.</translation>
    </message>
    <message>
        <source>The function is not valid Python.</source>
        <translation>La fonction n’est pas du Python valide.</translation>
    </message>
    <message>
        <source>It grows too large.</source>
        <translation>Cela devient trop grand.</translation>
    </message>
    <message>
        <source>Working it out takes too many steps.</source>
        <translation>L’évaluer demande trop d’étapes.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell whether this holds.</source>
        <translation>La lecture ne permet pas de dire si c’est vrai.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell this slice.</source>
        <translation>La lecture ne permet pas de déterminer cette tranche.</translation>
    </message>
    <message>
        <source>There is no such item, or reading can&apos;t tell it.</source>
        <translation>Cet élément n’existe pas, ou la lecture ne permet pas de le déterminer.</translation>
    </message>
    <message>
        <source>The expression is too long.</source>
        <translation>L’expression est trop longue.</translation>
    </message>
    <message>
        <source>The string holds no expression.</source>
        <translation>La chaîne ne contient pas d’expression.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Le nombre est trop grand.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell its value.</source>
        <translation>La lecture ne permet pas d’en déterminer la valeur.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the value of this.</source>
        <translation>La lecture ne permet pas de déterminer cette valeur.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell how this is formatted.</source>
        <translation>La lecture ne permet pas de dire comment cela est formaté.</translation>
    </message>
    <message>
        <source>Bytes have no text.</source>
        <translation>Des octets n’ont pas de texte.</translation>
    </message>
    <message>
        <source>%1 has no name “%2”.</source>
        <translation>%1 n’a pas de nom «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The name “%1” is not defined here.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» n’est pas défini ici.</translation>
    </message>
    <message>
        <source>The function raises an exception.</source>
        <translation>La fonction lève une exception.</translation>
    </message>
    <message>
        <source>This is not valid Python; the statement was not read.</source>
        <translation>Ce n’est pas du Python valide&#x202f;; l’instruction n’a pas été lue.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell when this loop ends.</source>
        <translation>La lecture ne permet pas de dire quand cette boucle se termine.</translation>
    </message>
</context>
<context>
    <name>triptych::python::Models</name>
    <message>
        <source>This is not valid Python; the statement was not read.</source>
        <translation>Ce n’est pas du Python valide&#x202f;; l’instruction n’a pas été lue.</translation>
    </message>
    <message>
        <source>This is no file of text; it was not read.</source>
        <translation>Ce n’est pas un fichier texte&#x202f;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>The file is too large for models; it was not read.</source>
        <translation>Le fichier est trop grand pour des modèles&#x202f;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell this flag.</source>
        <translation>La lecture ne permet pas de déterminer cet indicateur.</translation>
    </message>
    <message>
        <source>PostgreSQL takes no more than %1 columns; the rest was not read.</source>
        <translation>PostgreSQL n’admet pas plus de %1 colonnes&#x202f;; le reste n’a pas été lu.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the comment.</source>
        <translation>La lecture ne permet pas de déterminer le commentaire.</translation>
    </message>
    <message>
        <source>The models leave the default to the database.</source>
        <translation>Les modèles laissent la valeur par défaut à la base de données.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the default&apos;s SQL.</source>
        <translation>La lecture ne permet pas de déterminer le SQL de la valeur par défaut.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the SQL that the column is generated by.</source>
        <translation>La lecture ne permet pas de déterminer le SQL qui génère la colonne.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the action.</source>
        <translation>La lecture ne permet pas de déterminer l’action.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the SQL of a check.</source>
        <translation>La lecture ne permet pas de déterminer le SQL d’une contrainte CHECK.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the enum&apos;s labels.</source>
        <translation>La lecture ne permet pas de déterminer les libellés de l’énumération.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the columns of a constraint.</source>
        <translation>La lecture ne permet pas de déterminer les colonnes d’une contrainte.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell which column this is.</source>
        <translation>La lecture ne permet pas de dire de quelle colonne il s’agit.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the table&apos;s name.</source>
        <translation>La lecture ne permet pas de déterminer le nom de la table.</translation>
    </message>
    <message>
        <source>The table&apos;s columns are read from a database.</source>
        <translation>Les colonnes de la table sont lues dans une base de données.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell which table the class maps.</source>
        <translation>La lecture ne permet pas de dire quelle table la classe représente.</translation>
    </message>
    <message>
        <source>The class names no table.</source>
        <translation>La classe ne nomme aucune table.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell __table_args__.</source>
        <translation>La lecture ne permet pas de déterminer __table_args__.</translation>
    </message>
    <message>
        <source>%1 is not among the given files; it may make a column.</source>
        <translation>%1 n’est pas parmi les fichiers donnés&#x202f;; cela peut créer une colonne.</translation>
    </message>
    <message>
        <source>The base class %1 is not among the given files; it may add columns.</source>
        <translation>La classe de base %1 n’est pas parmi les fichiers donnés&#x202f;; elle peut ajouter des colonnes.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell all of an index.</source>
        <translation>La lecture ne permet pas de déterminer tout un index.</translation>
    </message>
    <message>
        <source>The table is described twice; %1 was taken.</source>
        <translation>La table est décrite deux fois&#x202f;; %1 a été retenu.</translation>
    </message>
    <message>
        <source>Another MetaData has a table of this name too: %1.</source>
        <translation>Un autre MetaData a aussi une table de ce nom&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell which column this refers to.</source>
        <translation>La lecture ne permet pas de dire à quelle colonne cela fait référence.</translation>
    </message>
    <message>
        <source>The column names no type, and no column that it refers to has one.</source>
        <translation>La colonne ne nomme aucun type, et aucune colonne qu’elle référence n’en a un.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <source>%1 is not valid Python throughout.</source>
        <translation>%1 n’est pas partout du Python valide.</translation>
    </message>
    <message numerus="yes">
        <source>SQLAlchemy · %n file(s)</source>
        <translation>
            <numerusform>SQLAlchemy · %n fichier</numerusform>
            <numerusform>SQLAlchemy · %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Understanding %1</source>
        <translation>Analyse de %1</translation>
    </message>
    <message>
        <source>Choose the files or the folder that define the SQLAlchemy classes.</source>
        <translation>Choisissez les fichiers ou le dossier qui définissent les classes SQLAlchemy.</translation>
    </message>
    <message>
        <source>What could not be read, first of all: %1:%2: %3</source>
        <translation>Ce qui n’a pas pu être lu, en premier lieu&#xa0;: %1:%2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>No models were found in %n file(s).</source>
        <translation>
            <numerusform>Aucun modèle n’a été trouvé dans %n fichier.</numerusform>
            <numerusform>Aucun modèle n’a été trouvé dans %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>SQLModel has no column type for %1.</source>
        <translation>SQLModel n’a pas de type de colonne pour %1.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell whether this holds.</source>
        <translation>La lecture ne permet pas de dire si c’est vrai.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the columns of a foreign key.</source>
        <translation>La lecture ne permet pas de déterminer les colonnes d’une clé étrangère.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the columns of the primary key.</source>
        <translation>La lecture ne permet pas de déterminer les colonnes de la clé primaire.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what this adds to the table.</source>
        <translation>La lecture ne permet pas de dire ce que cela ajoute à la table.</translation>
    </message>
    <message>
        <source>The type is nested too deeply.</source>
        <translation>Le type est trop profondément imbriqué.</translation>
    </message>
    <message>
        <source>“%1” is no type that Triptych knows.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type que Triptych connaît.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what get_col_spec() of %1 gives.</source>
        <translation>La lecture ne permet pas de dire ce que donne get_col_spec() de %1.</translation>
    </message>
    <message>
        <source>%1 is no type that Triptych knows.</source>
        <translation>%1 n’est pas un type que Triptych connaît.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what %1.__init__() passes on.</source>
        <translation>La lecture ne permet pas de dire ce que %1.__init__() transmet.</translation>
    </message>
    <message>
        <source>The array names no type of its elements.</source>
        <translation>Le tableau ne nomme pas le type de ses éléments.</translation>
    </message>
    <message>
        <source>PostgreSQL needs a name for this enum.</source>
        <translation>PostgreSQL a besoin d’un nom pour cette énumération.</translation>
    </message>
    <message>
        <source>No type is known for Mapped[%1].</source>
        <translation>Aucun type n’est connu pour Mapped[%1].</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the type&apos;s arguments.</source>
        <translation>La lecture ne permet pas de déterminer les arguments du type.</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>Recherche de modèles</translation>
    </message>
</context>
</TS>
