<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>main</name>
    <message>
        <source>Shows where a database, its models and its documentation disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file: its sources are compared as it asks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::Arguments</name>
    <message>
        <source>Folders of installed packages that the models stand on, such as .venv/lib/python3.11/site-packages; without it, those of the virtual environment nearest to the models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this Python import the models: it runs their code, in the folder of --models. Without it they are read as text, and nothing is run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What --interpreter imports: package.module, or package.module:metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of --interpreter and --target there is only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both, for models that a Python imports, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database: a URI, key=value pairs, service=NAME, env:VARIABLE, or a snapshot file. &quot;postgresql://&quot; leaves everything to the PG* variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python files, folders or glob patterns with SQLAlchemy models, or a snapshot file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema document, or a snapshot file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemas of the database to read, names or patterns with * and ?; without it, every one but the system&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemas of the database to leave out, names or patterns with * and ?.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read also the tables that extensions own, and those of migration tools.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::Assembler</name>
    <message>
        <source>Its partitioned table describes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extension owns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A migration tool keeps its books in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A foreign table cannot have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read while another session holds the table locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression of the index %1 cannot be read while another session holds the table locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid indexes are used by no query, and may still refuse duplicates; %1 left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1, for some of the columns only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression of the check %1 cannot be read while another session holds the table locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraints that are NOT VALID may be broken by older rows; %1 found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraints that are NOT ENFORCED may be broken by any row; %1 found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role may not read all statistics of %1 of the tables: the share of NULLs in columns may be unknown. SELECT on these tables, without row security, would show it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::BulletReader</name>
    <message>
        <source>Line %1 of the document is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names no column. Expected is a line such as “`id`: INTEGER NOT NULL”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column is described twice; line %1 stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say what the elements are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say which type it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names no key. Expected are column names with commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no foreign key. Expected is a line such as “`users_id` -&gt; `users.id`”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::Choice</name>
    <message>
        <source>The role %1 has no permission on the schema %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner can allow it: GRANT USAGE ON SCHEMA %1 TO %2;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has no schema %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every schema of the database is left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::Commands</name>
    <message>
        <source>Compares, and writes the drift that is there today into the project file as accepted. From then on it is hidden and counted, until the sides state something else. Exit status 0: written; 2: it could not compare, or not write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was compared: there is no table that two sides tell of. Nothing was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n finding(s) in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>: %1 new, %2 no more.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password on the command line can be read by others until the program hides it, as it has now. Put the connection into a variable (--database env:NAME), or the password into the password file (~/.pgpass).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: triptych-cli COMMAND OPTION…

  compare      compares a database, models and a document, two or all three
  accept       accepts the drift that is there today, so that only new drift is told
  decide       confirms or rejects a suggested rename
  introspect   reads a live database and gives a snapshot of it
  read-models  reads Python models and gives a snapshot of them

&quot;triptych-cli COMMAND --help&quot; tells more.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares two or three of: a database, models, a document. They are named here or in a project file: one given here takes the place of the project&apos;s, two or three are all that is compared. Exit status 0: no drift at or above the level; 1: drift; 2: it could not compare, or there was nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not look for a project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a JSON report for each pair into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to print: text (default) or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least severity that counts as drift: critical (default), warning, info or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let JSON reports tell what was taken for the same although it is written in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;; choose text or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no severity &quot;%1&quot;; choose critical, warning, info or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project: %1
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report: %1
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was compared: there is no table that two sides tell of. Check what the sources are to be read from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file, which holds sources, severities, rules and decisions. Without it, the nearest triptych.json in this folder or above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the models be imported where the project file asks for it, which runs their code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sources are needed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give two or three of --database, --models and --doc, or name them in a project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project file lets %1 import %2, which runs code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you trust it, give --run-models, or open it in Triptych&apos;s window and confirm it there. With --models the models are read as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell on standard error, step by step, what is read, from where, and how long it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to no option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 Password: </source>
        <extracomment>%1 is &quot;shop @ db.example:5432&quot;, %2 a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>names, table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes into the project file whether two names are one column or table, renamed, or two that have nothing to do with each other. A decision on the same names is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name on one side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name on another side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table that the columns are in; without it, the names are tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of --confirm and --reject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two names are needed, as they are written on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2
</source>
        <comment>file, decision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the snapshot into this folder rather than to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a live database and gives a snapshot of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One database is needed: give --database, and no other source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads Python models and gives a snapshot with origins and notes. They are not run but by --interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python files, folders or glob patterns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the files or folders that hold the models.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::CompareBar</name>
    <message>
        <source>Filter (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter tables and columns by name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::ComparisonModel</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>facet and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and kind of findings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>side and facet of a column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::ComparisonViews</name>
    <message>
        <source>Columns whose nullability differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::Connection</name>
    <message>
        <source>%1, … (%L2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL %1 as %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected in %1 ms, answers in %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not use the schemas: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not see the statistics of: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::ConnectionForm</name>
    <message>
        <source>&amp;Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postgresql://user@host:5432/database, key=value, service=…, or env:NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as libpq chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;LS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Root certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ient certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.key);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::Coverage</name>
    <message>
        <source>It is a view.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::DatabasePage</name>
    <message>
        <source>A PostgreSQL &amp;server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A s&amp;napshot file (sok_introspect_*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schem&amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all; or names, separated by commas: public, app_*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xcept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; or names, separated by commas: tmp_?, audit*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* stands for any text, ? for any character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also &amp;tables of extensions and migration tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;est the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;orget the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the password of this connection out of the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ No password of this connection is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canc&amp;el the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::DetailFields</name>
    <message>
        <source>by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enum labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nullable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::DetailPane</name>
    <message>
        <source>Selected row, field by field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the same in spite of its spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the same</source>
        <comment>a facet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever is the same here is written the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::ExportController</name>
    <message>
        <source>Export the JSON reports into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::FacetWords</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::Failure</name>
    <message>
        <source>The server does not accept the password of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name and the password, and that it has not expired (VALID UNTIL of the role): the server tells no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let %1 in: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the role exists, may log in, and that pg_hba.conf lets it in from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name; it is case-sensitive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role %1 may not connect to the database %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner can allow it: GRANT CONNECT ON DATABASE %1 TO %2;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no free connection: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when others have gone, or raise max_connections or the role&apos;s limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not ready: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the connection: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection&apos;s parameters and the server&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection&apos;s parameters make no sense: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection service cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the service&apos;s name and the service file (~/.pg_service.conf, or the one that PGSERVICEFILE names).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a password of %1, and none was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it, or put it into the password file (~/.pgpass).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers there makes no connection: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the port is a PostgreSQL server&apos;s, and that sslmode is what the server offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be verified: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the certificate of the authority that signed it (sslrootcert); if it is the right one, another server may be posing as yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host and port, and that the server runs and accepts connections from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server went away while it was read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role %1 may not read the catalog: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the database&apos;s administrator for the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended a catalog query that took too long: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer schemas, or try again when the server is less busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another session holds a lock that the reading would have to wait for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when its transaction has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not answer a catalog query: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, the server&apos;s log says more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::FindingsModel</name>
    <message>
        <source> · </source>
        <comment>between places</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column title and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::FindingsView</name>
    <message>
        <source>No finding passes the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::ImportedSource</name>
    <message>
        <source>%1 via %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLAlchemy cannot compile it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models leave the default to the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mappers could not be configured: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another MetaData has this table too; it was left out. Name the MetaData that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Python interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the Python of the project&apos;s virtual environment, such as .venv/bin/python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no Python 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to import is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a module: package.module, or package.module:metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>import target, folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import ended Python, with exit status %1, before the models could be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a module that only defines models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python crashed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether &quot;import&quot; of the module works in that interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The import took longer than %n second(s) and was ended.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name a module that only defines models, and starts nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import printed too much and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no SQLAlchemy that can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQLAlchemy of %1 is older than 1.4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the models be read as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no module %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it as &quot;import&quot; would in that folder, or give the folder it is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module %1 has no %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a MetaData, or a declarative base, or leave the name out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 in %1 has no MetaData.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1 made no tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the module that imports the models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models of %1 could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::Keychain</name>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no such password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refuses: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock or repair it, or enter the password each time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::KindChips</name>
    <message>
        <source>Only drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>☑ Only drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>☐ Only drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::MainWindow</name>
    <message>
        <source>Read-only transaction · triptych %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triptych</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n report(s) into %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared %1, %2 in %L3 ms</source>
        <extracomment>%1 is &quot;57 tables&quot;, %2 &quot;757 columns&quot;, %3 a number of milliseconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare: at least two sources have to be read.
The cards on the left say what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading and comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Triptych</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Triptych %1&lt;/b&gt;&lt;p&gt;Shows where a PostgreSQL database, its ORM models and its documentation disagree.&lt;/p&gt;&lt;p&gt;MIT licence&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::MarkdownSource</name>
    <message>
        <source>This is a view; only tables are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is described twice, in lines %1 and %2; line %1 stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the document that describes the schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document describes no table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected is a heading for each table, and under it a line “Columns:” and a list with items such as “`id`: INTEGER NOT NULL”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::ModelsPage</name>
    <message>
        <source>Read them as te&amp;xt; nothing is run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import them with a Python of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pac&amp;kages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those of the nearest virtual environment; or folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders of installed packages that the models stand on, separated by “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the interpreter and the module that it imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the folder that the models are imported in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.venv/bin/python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for the interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;nterpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>package.models, or package.models:Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This runs the project&apos;s code, in the folder of the first entry above. Do it only with code that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python interpreter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::Narration</name>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1, tables: %2, columns: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::NotesDialog</name>
    <message numerus="yes">
        <source>%1: %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::Parameters</name>
    <message>
        <source>Write a URI (postgresql://user@host:5432/database) with special characters percent-encoded, or key=value pairs (host=… dbname=…) with values that hold spaces in single quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection string cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection string cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection URI has an &quot;@&quot; or a port in a place that makes no sense; the user name or the password may need percent-encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection parameter &quot;%1&quot; holds a semicolon, which Qt&apos;s PostgreSQL driver cannot pass on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a value without one, or put it into a service file and name that with service=….</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::PasswordController</name>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::PasswordField</name>
    <message>
        <source>Re&amp;member in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::PasswordPrompt</name>
    <message>
        <source>Co&amp;nnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::PathList</name>
    <message>
        <source>&amp;Python files, folders or patterns with SQLAlchemy models. They can be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model files and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python (*.py);;Snapshots (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with models</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::Postgres</name>
    <message>
        <source>Reading the database was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL %1 · schema %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL %1 · schemas %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its schema is not among those that are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role has no permission on its schema.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::ProfileBar</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mana&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the profile “%1”? A password in the keychain stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile “%1”. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::ProjectFile</name>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here should stand %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file, or remove the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a missing or superfluous comma, quote or bracket there or just before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number in it is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the format is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the file with &quot;format_version&quot;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project was written by a later version of Triptych.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Triptych to open it. The file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the database holds a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project file is for others to read: keep the password in the keychain, in .pgpass or in a service file, or use &quot;env:NAME&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of &quot;interpreter&quot; and &quot;target&quot; there is only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name both for models that a Python imports, none for models that are read as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why these findings need not be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule would hide everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a table, a column, a kind or a side. A kind that nobody wants to see can be off in &quot;severities&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &quot;triptych-cli accept&quot; to write the list anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a database as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of &quot;database&quot; and &quot;snapshot&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection cannot be read, or holds a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can read this file: keep the password in .pgpass or in a service file, or write &quot;env:NAME&quot; for a connection kept in a variable. A snapshot&apos;s key is &quot;snapshot&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision names both columns or tables, and says confirmed or rejected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::Queries</name>
    <message>
        <source>Reading schemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the checks of domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading enumerated types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading generated columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading collations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading foreign keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading exclusion constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading access methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading operator classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading index expressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading inheritance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading partition keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading statistics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::Reasons</name>
    <message>
        <source>stated by the source itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided in the project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same foreign key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same part in the primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same nullability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same foreign keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referenced by the same tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two names of one type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document names no length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model names no length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unbounded text either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string stands in for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floating point of another width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time zone is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a type that leaves its form to the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood as SQL, so not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table of this name is compared already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of the current time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a constant is the same with its type written out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cast to text changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cast to the column&apos;s own type changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cast to regclass only says that it is a relation&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of constants is the same with its type written out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IN and = ANY mean the same, in any order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BETWEEN stands for two comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the operands mean the same in either order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::RowDetails</name>
    <message>
        <source>%1 (%2)</source>
        <comment>unknown, and why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed, confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed, %1 % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possibly renamed to %1, %2 % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possibly renamed from %1, %2 % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a side</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n column(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::RunQuestion</name>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project wants to run code: its models are to be imported by a Python. Run it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it only if you trust whoever wrote it. Otherwise the models are read as text, and nothing is run. Yes is remembered until the file changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::Session</name>
    <message>
        <source>Qt&apos;s PostgreSQL driver is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it; Debian&apos;s package is libqt6sql6-psql.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server runs PostgreSQL %1, which is too old to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a server of version 12 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::SideBar</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>compared %1 of %n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>compared %n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by rules</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was compared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::SideBySide</name>
    <message>
        <source>%1: %2</source>
        <comment>table and column, kind of finding</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::SideBySideMessage</name>
    <message numerus="yes">
        <source>%n cosmetic difference(s) are hidden.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules hide %n finding(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table that two sides tell of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is filtered away</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of %n table(s) passes the filter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No drift in %n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No drift in %n table(s) but what is hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::SideBySideStrip</name>
    <message>
        <source>Where the findings are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks in the colours of the findings; a click goes to one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::Snapshot</name>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with the key “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot is not as expected: %1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 %2 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the snapshot anew, or mend it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapshot of %1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say which type it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2 is not JSON: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON is no snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that “triptych-cli introspect” wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Triptych wrote this snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Triptych, or write the snapshot with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“ALWAYS”, “BY DEFAULT” or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a referential action such as “CASCADE”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with the key “columns”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::SourceCard</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of reading: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be read or resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>read %1 in %L2 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::SourceFiles</name>
    <message>
        <source>No model files are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a Python file, a folder or a pattern such as models/*.py.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern matches no Python file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the pattern and the folder it starts from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path of the models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::Sources</name>
    <message>
        <source>This file is no database snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file that &quot;triptych-cli introspect&quot; wrote, or how to connect: postgresql://user@host/database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to a connection URI or to key=value pairs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::SourcesDialog</name>
    <message>
        <source>New comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docs/database_schema.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Schema document (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown *.mdx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Choose %n more source(s): at least two are compared.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::SuggestionList</name>
    <message>
        <source>Database follows models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database follows documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models follow database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models follow documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation follows database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation follows models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add at the end of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who follows whom, and what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>a caution</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::SuggestionText</name>
    <message>
        <source>Take this section out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, since SQLAlchemy has no name for their type: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file does not import it yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other classes share this definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this out with all that belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the column of the rows that are there, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows that are there need a value before the column can refuse NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes what the column holds, and the indexes and constraints that name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deletes what the column holds, and the indexes and constraints that name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generated column %1 is computed from it and must go first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that use the old name fail from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails while rows hold NULL in the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column is part of the primary key, which must be changed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column is an identity column, which cannot hold NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL cannot change a column into a generated one: it is made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The foreign key %1 of %2 refers to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails while rows repeat the key or hold NULL in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 must be created first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VALIDATE fails while rows refer to what is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails while rows repeat a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VALIDATE fails while rows break the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, since their type is not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be more columns than these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes the table with all its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deletes the table with all its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails where a value does not fit, and may rewrite the table while it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each array only the first element is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the labels that differ as renamed, since they stand in the same places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails while rows hold a label that goes. Rewrites each table that uses the type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL can neither drop nor reorder labels: a new type takes the place of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 must be added first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::Summary</name>
    <message>
        <source>, </source>
        <comment>between sides</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tables</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>  %1: %2 (%3)</source>
        <comment>side, reason, tables</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule and reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>rule and owner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The baseline hides %1.</source>
        <comment>findings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and the baseline hide %2.</source>
        <comment>rules, findings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 hide %2.</source>
        <comment>rules, findings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>place and side</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was compared: there is no table that two sides tell of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Compared %1 of %n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; of %n it is not known who has them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have more tables than it tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  No table at all in: %1.</source>
        <comment>sides</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Expired on %1: %2</source>
        <comment>date, rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Unused: %1</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>  %n finding(s) that the baseline accepts are there no more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n finding(s) have changed since the baseline.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>  %1 may be %2 (%3 % sure)</source>
        <comment>place, place, confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible renames</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2 · %3, %4</source>
        <comment>side, source, tables, columns</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side and what it says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what the sides say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1  %2 (%3)</source>
        <comment>kind, place, what the sides say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 % sure</source>
        <comment>confidence of a rename</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. %1</source>
        <comment>after a finding: who stands alone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1  %2: %3</source>
        <comment>side, place, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drift but what is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 critical, %2 warnings, %3 infos</source>
        <comment>counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>; %n type(s) that only work together not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::TextFile</name>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, a file is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading stopped: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::WelcomePage</name>
    <message>
        <source>Where do your database, models and documentation disagree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triptych reads a live PostgreSQL database, SQLAlchemy models and a schema document, and shows them side by side. The database is only read, and models are not run unless you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the last one: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::WindowActions</name>
    <message>
        <source>Docs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ↔ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New comparison…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export JSON reports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nullability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why equal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Triptych</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every source and compare (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↻ Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◀ Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is the same in spite of its spelling, and by which rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::Words</name>
    <message>
        <source>database says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>models say %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documentation says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nullable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enum labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ↔ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PK FK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of finding and what it says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database disagrees with models and documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models disagree with database and documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation disagrees with database and models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower case</source>
        <extracomment>Not shown. How terms such as “Database” and “Renamed” are written within a sentence: translate this as “as it is” where they keep their capital there, as German nouns do, and else as “lower case”; in English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::python::Interpreter</name>
    <message>
        <source>It is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what this gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no attribute “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what super() is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell whether “%1” holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell its items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what this calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arguments do not fit the function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function is not valid Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It grows too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out takes too many steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell whether this holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell this slice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such item, or reading can&apos;t tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The string holds no expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the value of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell how this is formatted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes have no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no name “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” is not defined here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function raises an exception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid Python; the statement was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell when this loop ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::python::Models</name>
    <message>
        <source>%1 via %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid Python; the statement was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file of text; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for models; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell this flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL takes no more than %1 columns; the rest was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models leave the default to the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the default&apos;s SQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the SQL that the column is generated by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the SQL of a check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the enum&apos;s labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the columns of a constraint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell which column this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the table&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table&apos;s columns are read from a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell which table the class maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class names no table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell __table_args__.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not among the given files; it may make a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base class %1 is not among the given files; it may add columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell all of an index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is described twice; %1 was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another MetaData has a table of this name too: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell which column this refers to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column names no type, and no column that it refers to has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid Python throughout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>SQLAlchemy · %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Understanding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the files or the folder that define the SQLAlchemy classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read, first of all: %1:%2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No models were found in %n file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>SQLModel has no column type for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell whether this holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the columns of a foreign key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the columns of the primary key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what this adds to the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no type that Triptych knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what get_col_spec() of %1 gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no type that Triptych knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what %1.__init__() passes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The array names no type of its elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL needs a name for this enum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No type is known for Mapped[%1].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the type&apos;s arguments.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
