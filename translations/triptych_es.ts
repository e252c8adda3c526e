<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>main</name>
    <message>
        <source>Shows where a database, its models and its documentation disagree.</source>
        <translation>Muestra dónde discrepan una base de datos, sus modelos y su documentación.</translation>
    </message>
    <message>
        <source>The project file: its sources are compared as it asks.</source>
        <translation>El archivo de proyecto: sus orígenes se comparan como él lo pide.</translation>
    </message>
    <message>
        <source>light, dark, contrast, contrast-dark or system</source>
        <translation>light (claro), dark (oscuro), contrast, contrast-dark o system</translation>
    </message>
    <message>
        <source>A project&apos;s folder or triptych.json; or models, a document, a snapshot; or saved reports.</source>
        <translation>La carpeta de un proyecto o triptych.json; o modelos, un documento, una instantánea; o informes guardados.</translation>
    </message>
</context>
<context>
    <name>triptych::Arguments</name>
    <message>
        <source>Folders of installed packages that the models stand on, such as .venv/lib/python3.11/site-packages; without it, those of the virtual environment nearest to the models.</source>
        <translation>Carpetas de paquetes instalados de los que dependen los modelos, como .venv/lib/python3.11/site-packages; sin esta opción, los del entorno virtual más cercano a los modelos.</translation>
    </message>
    <message>
        <source>Let this Python import the models: it runs their code, in the folder of --models. Without it they are read as text, and nothing is run.</source>
        <translation>Dejar que este Python importe los modelos: ejecuta su código, en la carpeta de --models. Sin esta opción se leen como texto y no se ejecuta nada.</translation>
    </message>
    <message>
        <source>What --interpreter imports: package.module, or package.module:metadata.</source>
        <translation>Lo que importa --interpreter: package.module o package.module:metadata.</translation>
    </message>
    <message>
        <source>Of --interpreter and --target there is only one.</source>
        <translation>De --interpreter y --target solo se indicó uno.</translation>
    </message>
    <message>
        <source>Give both, for models that a Python imports, or none.</source>
        <translation>Indique ambos, para modelos que importa un Python, o ninguno.</translation>
    </message>
    <message>
        <source>The database: a URI, key=value pairs, service=NAME, env:VARIABLE, or a snapshot file. &quot;postgresql://&quot; leaves everything to the PG* variables.</source>
        <translation>La base de datos: un URI, pares key=value, service=NOMBRE, env:VARIABLE o un archivo de instantánea. «postgresql://» lo deja todo a las variables PG*.</translation>
    </message>
    <message>
        <source>Python files, folders or glob patterns with SQLAlchemy models, or a snapshot file.</source>
        <translation>Archivos de Python, carpetas o patrones glob con modelos de SQLAlchemy, o un archivo de instantánea.</translation>
    </message>
    <message>
        <source>Schemas of the database to read, names or patterns with * and ?; without it, every one but the system&apos;s own.</source>
        <translation>Esquemas de la base de datos que se leen, nombres o patrones con * y ?; sin esta opción, todos menos los del sistema.</translation>
    </message>
    <message>
        <source>Schemas of the database to leave out, names or patterns with * and ?.</source>
        <translation>Esquemas de la base de datos que se excluyen, nombres o patrones con * y ?.</translation>
    </message>
    <message>
        <source>Read also the tables that extensions own, and those of migration tools.</source>
        <translation>Leer también las tablas que pertenecen a extensiones y las de herramientas de migración.</translation>
    </message>
    <message>
        <source>The schema document (- for standard input), or a snapshot file.</source>
        <translation>El documento del esquema (- para la entrada estándar), o un archivo de instantánea.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; here.</source>
        <translation>Aquí no existe «%1».</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Elija entre: %1.</translation>
    </message>
</context>
<context>
    <name>triptych::Assembler</name>
    <message>
        <source>Its partitioned table describes it.</source>
        <translation>La describe su tabla particionada.</translation>
    </message>
    <message>
        <source>An extension owns it.</source>
        <translation>Pertenece a una extensión.</translation>
    </message>
    <message>
        <source>A migration tool keeps its books in it.</source>
        <translation>Una herramienta de migración lleva en ella su registro.</translation>
    </message>
    <message>
        <source>A foreign table cannot have one.</source>
        <translation>Una tabla foránea no puede tenerla.</translation>
    </message>
    <message>
        <source>A view does not say.</source>
        <translation>Una vista no lo dice.</translation>
    </message>
    <message>
        <source>It cannot be read while another session holds the table locked.</source>
        <translation>No se puede leer mientras otra sesión tenga bloqueada la tabla.</translation>
    </message>
    <message>
        <source>The expression of the index %1 cannot be read while another session holds the table locked.</source>
        <translation>La expresión del índice %1 no se puede leer mientras otra sesión tenga bloqueada la tabla.</translation>
    </message>
    <message>
        <source>Invalid indexes are used by no query, and may still refuse duplicates; %1 left out.</source>
        <translation>Ninguna consulta usa los índices no válidos, pero aún pueden rechazar duplicados; %1 excluidos.</translation>
    </message>
    <message>
        <source>It is %1, for some of the columns only.</source>
        <translation>Es %1, pero solo para algunas de las columnas.</translation>
    </message>
    <message>
        <source>The expression of the check %1 cannot be read while another session holds the table locked.</source>
        <translation>La expresión de la restricción check %1 no se puede leer mientras otra sesión tenga bloqueada la tabla.</translation>
    </message>
    <message>
        <source>Constraints that are NOT VALID may be broken by older rows; %1 found.</source>
        <translation>Filas antiguas pueden violar las restricciones NOT VALID; %1 encontradas.</translation>
    </message>
    <message>
        <source>Constraints that are NOT ENFORCED may be broken by any row; %1 found.</source>
        <translation>Cualquier fila puede violar las restricciones NOT ENFORCED; %1 encontradas.</translation>
    </message>
    <message>
        <source>The role may not read all statistics of %1 of the tables: the share of NULLs in columns may be unknown. SELECT on these tables, without row security, would show it.</source>
        <translation>El rol no puede leer todas las estadísticas de %1 de las tablas: puede desconocerse la proporción de NULL en las columnas. SELECT sobre estas tablas, sin seguridad a nivel de registros, la mostraría.</translation>
    </message>
</context>
<context>
    <name>triptych::Breadcrumbs</name>
    <message>
        <source>Where you are</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Go to the first table of the schema</source>
        <translation>Ir a la primera tabla del esquema</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Ir a la tabla</translation>
    </message>
    <message>
        <source>Go to the column</source>
        <translation>Ir a la columna</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
</context>
<context>
    <name>triptych::Changes</name>
    <message>
        <source>all three</source>
        <translation>los tres</translation>
    </message>
    <message>
        <source>The report is of other sides: %1.</source>
        <translation>El informe trata de otros lados: %1.</translation>
    </message>
    <message>
        <source>Compare these first, or choose a report of %1.</source>
        <translation>Compare antes estos, o elija un informe de %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n resuelto</numerusform>
            <numerusform>%n resueltos</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>Drift since %1</source>
        <translation>Divergencias desde %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevos: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>Resueltos: %1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Sin cambios: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n decidido</numerusform>
            <numerusform>%n decididos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not compared this time</source>
        <translation>
            <numerusform>%n no comparado esta vez</numerusform>
            <numerusform>%n no comparados esta vez</numerusform>
        </translation>
    </message>
    <message>
        <source>is ignored now</source>
        <translation>ahora se ignora</translation>
    </message>
    <message>
        <source>is not ignored any more</source>
        <translation>ya no se ignora</translation>
    </message>
    <message>
        <source>by a decision on a rename</source>
        <translation>por una decisión sobre un cambio de nombre</translation>
    </message>
    <message>
        <source>gone by a decision on a rename</source>
        <translation>desaparecido por una decisión sobre un cambio de nombre</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Not compared this time: %1</source>
        <translation>No comparado esta vez: %1</translation>
    </message>
</context>
<context>
    <name>triptych::ChangesModel</name>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>What the sides say</source>
        <translation>Lo que dicen los lados</translation>
    </message>
    <message>
        <source>New (%L1)</source>
        <translation>Nuevos (%L1)</translation>
    </message>
    <message>
        <source>Changed (%L1)</source>
        <translation>Cambiados (%L1)</translation>
    </message>
    <message>
        <source>Resolved (%L1)</source>
        <translation>Resueltos (%L1)</translation>
    </message>
    <message>
        <source>Unchanged (%L1)</source>
        <translation>Sin cambios (%L1)</translation>
    </message>
    <message>
        <source>Decided (%L1)</source>
        <translation>Decididos (%L1)</translation>
    </message>
    <message>
        <source>Not compared this time (%L1)</source>
        <translation>No comparados esta vez (%L1)</translation>
    </message>
</context>
<context>
    <name>triptych::Choice</name>
    <message>
        <source>The role %1 has no permission on the schema %2.</source>
        <translation>El rol %1 no tiene permiso sobre el esquema %2.</translation>
    </message>
    <message>
        <source>Its owner can allow it: GRANT USAGE ON SCHEMA %1 TO %2;</source>
        <translation>Su dueño puede concederlo: GRANT USAGE ON SCHEMA %1 TO %2;</translation>
    </message>
    <message>
        <source>The database has no schema %1.</source>
        <translation>La base de datos no tiene ningún esquema %1.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Tiene: %1.</translation>
    </message>
    <message>
        <source>Every schema of the database is left out.</source>
        <translation>Se excluyen todos los esquemas de la base de datos.</translation>
    </message>
</context>
<context>
    <name>triptych::Commands</name>
    <message>
        <source>Compares, and writes the drift that is there today into the project file as accepted. From then on it is hidden and counted, until the sides state something else. Exit status 0: written; 2: it could not compare, or not write.</source>
        <translation>Compara y anota en el archivo de proyecto las divergencias de hoy como aceptadas. A partir de entonces se ocultan y se cuentan, hasta que los lados declaren otra cosa. Código de salida 0: anotado; 2: no se pudo comparar o escribir.</translation>
    </message>
    <message>
        <source>Nothing was compared: there is no table that two sides tell of. Nothing was accepted.</source>
        <translation>No se comparó nada: ninguna tabla está en dos lados. No se aceptó nada.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n finding(s) in %1</source>
        <translation>
            <numerusform>%n hallazgo aceptado en %1</numerusform>
            <numerusform>%n hallazgos aceptados en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>: %1 new, %2 no more.
</source>
        <translation>: %1 nuevos, %2 desaparecidos.
</translation>
    </message>
    <message>
        <source>A password on the command line can be read by others until the program hides it, as it has now. Put the connection into a variable (--database env:NAME), or the password into the password file (~/.pgpass).</source>
        <translation>Otros pueden leer una contraseña de la línea de órdenes hasta que el programa la oculta, como acaba de hacer. Ponga la conexión en una variable (--database env:NOMBRE), o la contraseña en el archivo de contraseñas (~/.pgpass).</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.
%2</source>
        <translation>No hay ninguna orden «%1».
%2</translation>
    </message>
    <message>
        <source>Compares two or three of: a database, models, a document. They are named here or in a project file: one given here takes the place of the project&apos;s, two or three are all that is compared. Exit status 0: no drift at or above the level; 1: drift; 2: it could not compare, or there was nothing to compare.</source>
        <translation>Compara dos o tres de: una base de datos, modelos, un documento. Se nombran aquí o en un archivo de proyecto: uno indicado aquí ocupa el lugar del indicado en el proyecto; si se indican dos o tres, solo se comparan esos. Código de salida 0: ninguna divergencia de este nivel o superior; 1: divergencias; 2: no se pudo comparar, o no había nada que comparar.</translation>
    </message>
    <message>
        <source>Do not look for a project file.</source>
        <translation>No buscar un archivo de proyecto.</translation>
    </message>
    <message>
        <source>The least severity that counts as drift: critical (default), warning, info or none.</source>
        <translation>La gravedad mínima que cuenta como divergencia: critical (por omisión), warning, info o none.</translation>
    </message>
    <message>
        <source>Let JSON reports tell what was taken for the same although it is written in another way.</source>
        <translation>Hacer que los informes JSON digan también qué se dio por igual aunque esté escrito de otra forma.</translation>
    </message>
    <message>
        <source>Project: %1
</source>
        <translation>Proyecto: %1
</translation>
    </message>
    <message>
        <source>Report: %1
</source>
        <translation>Informe: %1
</translation>
    </message>
    <message>
        <source>Nothing was compared: there is no table that two sides tell of. Check what the sources are to be read from.</source>
        <translation>No se comparó nada: ninguna tabla está en dos lados. Compruebe de dónde deben leerse los orígenes.</translation>
    </message>
    <message>
        <source>The project file, which holds sources, severities, rules and decisions. Without it, the nearest triptych.json in this folder or above it.</source>
        <translation>El archivo de proyecto, con orígenes, gravedades, reglas y decisiones. Sin esta opción, el triptych.json más cercano, en esta carpeta o más arriba.</translation>
    </message>
    <message>
        <source>Let the models be imported where the project file asks for it, which runs their code.</source>
        <translation>Dejar que se importen los modelos donde el archivo de proyecto lo pide, lo que ejecuta su código.</translation>
    </message>
    <message>
        <source>Two sources are needed:</source>
        <translation>Se necesitan dos orígenes:</translation>
    </message>
    <message>
        <source>give two or three of --database, --models and --doc, or name them in a project file.</source>
        <translation>indique dos o tres de --database, --models y --doc, o nómbrelos en un archivo de proyecto.</translation>
    </message>
    <message>
        <source>This project file lets %1 import %2, which runs code.</source>
        <translation>Este archivo de proyecto hace que %1 importe %2, lo que ejecuta código.</translation>
    </message>
    <message>
        <source>If you trust it, give --run-models, or open it in Triptych&apos;s window and confirm it there. With --models the models are read as text.</source>
        <translation>Si confía en él, indique --run-models, o ábralo en la ventana de Triptych y confírmelo allí. Con --models, los modelos se leen como texto.</translation>
    </message>
    <message>
        <source>Tell on standard error, step by step, what is read, from where, and how long it takes.</source>
        <translation>Contar por la salida de error, paso a paso, qué se lee, de dónde y cuánto tarda.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Vea --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to no option.</source>
        <translation>«%1» no pertenece a ninguna opción.</translation>
    </message>
    <message>
        <source>%1: %2 Password: </source>
        <translation>%1: %2 Contraseña: </translation>
    </message>
    <message>
        <source>%1 and %2 are one</source>
        <translation>%1 y %2 son lo mismo</translation>
    </message>
    <message>
        <source>%1 and %2 are two</source>
        <translation>%1 y %2 son distintos</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>names, table</comment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Writes into the project file whether two names are one column or table, renamed, or two that have nothing to do with each other. A decision on the same names is replaced.</source>
        <translation>Anota en el archivo de proyecto si dos nombres son una misma columna o tabla, con el nombre cambiado, o dos que no tienen nada que ver. Se reemplaza una decisión sobre los mismos nombres.</translation>
    </message>
    <message>
        <source>The name on one side.</source>
        <translation>El nombre en un lado.</translation>
    </message>
    <message>
        <source>The name on another side.</source>
        <translation>El nombre en otro lado.</translation>
    </message>
    <message>
        <source>The two are one.</source>
        <translation>Los dos son lo mismo.</translation>
    </message>
    <message>
        <source>The two are not one.</source>
        <translation>Los dos son distintos.</translation>
    </message>
    <message>
        <source>The table that the columns are in; without it, the names are tables.</source>
        <translation>La tabla en la que están las columnas; sin esta opción, los nombres son tablas.</translation>
    </message>
    <message>
        <source>Give one of --confirm and --reject.</source>
        <translation>Indique --confirm o --reject.</translation>
    </message>
    <message>
        <source>Two names are needed, as they are written on either side.</source>
        <translation>Se necesitan dos nombres, tal como están escritos en cada lado.</translation>
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
        <translation>Se necesita una base de datos: indique --database y ningún otro origen.</translation>
    </message>
    <message>
        <source>Reads Python models and gives a snapshot with origins and notes. They are not run but by --interpreter.</source>
        <translation>Lee modelos de Python y da una instantánea con procedencias y notas. Solo se ejecutan con --interpreter.</translation>
    </message>
    <message>
        <source>Python files, folders or glob patterns.</source>
        <translation>Archivos de Python, carpetas o patrones glob.</translation>
    </message>
    <message>
        <source>Give the files or folders that hold the models.</source>
        <translation>Indique los archivos o carpetas que contienen los modelos.</translation>
    </message>
    <message>
        <source>Writes saved JSON reports, Triptych&apos;s or those of the tool before it, in another format.</source>
        <translation>Escribe informes JSON guardados, de Triptych o de la herramienta anterior, en otro formato.</translation>
    </message>
    <message>
        <source>Write into this file rather than to standard output (-).</source>
        <translation>Escribir en este archivo en lugar de la salida estándar (-).</translation>
    </message>
    <message>
        <source>Give the JSON reports.</source>
        <translation>Indique los informes JSON.</translation>
    </message>
    <message>
        <source>accepts the drift that is there today, so that only new drift is told</source>
        <translation>acepta las divergencias de hoy, para que solo se señalen las nuevas</translation>
    </message>
    <message>
        <source>Accepts what differs now in what the nearest triptych.json names.</source>
        <translation>Acepta lo que difiere ahora en lo que nombra el triptych.json más cercano.</translation>
    </message>
    <message>
        <source>Begins a project file with today&apos;s drift; &quot;compare&quot; tells of new drift only.</source>
        <translation>Empieza un archivo de proyecto con las divergencias de hoy; «compare» solo señala las nuevas.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Nothing on standard error but errors.</source>
        <translation>Nada más que errores en la salida de error.</translation>
    </message>
    <message>
        <source>compares a database, models and a document, two or all three</source>
        <translation>compara una base de datos, modelos y un documento, dos de ellos o los tres</translation>
    </message>
    <message>
        <source>Compares all three and prints a summary, worst first.</source>
        <translation>Compara los tres y muestra un resumen, lo más grave primero.</translation>
    </message>
    <message>
        <source>Compares what the nearest triptych.json names.</source>
        <translation>Compara lo que nombra el triptych.json más cercano.</translation>
    </message>
    <message>
        <source>In a script: the exit status is 1 from warnings on.</source>
        <translation>En un script: el código de salida es 1 a partir de las advertencias.</translation>
    </message>
    <message>
        <source>Writes the findings for a code host to show on the lines of a pull request; the summary goes into the log.</source>
        <translation>Escribe los hallazgos para que una plataforma de código los muestre en las líneas de un pull request; el resumen va al registro.</translation>
    </message>
    <message>
        <source>Compares a snapshot, which needs no server, and hands the report to another program.</source>
        <translation>Compara una instantánea, que no necesita servidor, y pasa el informe a otro programa.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>No se puede escribir en la salida estándar: %1.</translation>
    </message>
    <message>
        <source>What was printed is not whole.</source>
        <translation>Lo que se mostró está incompleto.</translation>
    </message>
    <message>
        <source>There is no --color &quot;%1&quot;.</source>
        <translation>No existe --color «%1».</translation>
    </message>
    <message>
        <source>Choose auto, always or never.</source>
        <translation>Elija auto, always o never.</translation>
    </message>
    <message>
        <source>confirms or rejects a suggested rename</source>
        <translation>confirma o rechaza un cambio de nombre sugerido</translation>
    </message>
    <message>
        <source>The two are one column, renamed.</source>
        <translation>Los dos son una misma columna, con el nombre cambiado.</translation>
    </message>
    <message>
        <source>These are two tables.</source>
        <translation>Son dos tablas distintas.</translation>
    </message>
    <message>
        <source>The document to write or to mend, or - for standard output; if not said, the project&apos;s document.</source>
        <translation>El documento que se escribe o se corrige, o - para la salida estándar; si no se indica, el documento del proyecto.</translation>
    </message>
    <message>
        <source>Show what would change, and write nothing.</source>
        <translation>Mostrar qué cambiaría, sin escribir nada.</translation>
    </message>
    <message>
        <source>A document is held against the database, not the models.</source>
        <translation>Un documento se contrasta con la base de datos, no con los modelos.</translation>
    </message>
    <message>
        <source>Give --database, which may be a snapshot of models.</source>
        <translation>Indique --database, que puede ser una instantánea de modelos.</translation>
    </message>
    <message>
        <source>A database is needed:</source>
        <translation>Se necesita una base de datos:</translation>
    </message>
    <message>
        <source>give --database, or name one in a project file.</source>
        <translation>indique --database, o nombre una en un archivo de proyecto.</translation>
    </message>
    <message>
        <source>Where to? Give --output, or name the document in a project file.</source>
        <translation>¿Dónde se escribe? Indique --output, o nombre el documento en un archivo de proyecto.</translation>
    </message>
    <message>
        <source>%1 is current.</source>
        <translation>%1 está al día.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Se escribió %1.</translation>
    </message>
    <message>
        <source>Wrote %1; what it was before is in %2.</source>
        <translation>Se escribió %1; lo que había antes está en %2.</translation>
    </message>
    <message>
        <source>Which document? Give --doc, or name it in a project file.</source>
        <translation>¿Qué documento? Indique --doc, o nómbrelo en un archivo de proyecto.</translation>
    </message>
    <message>
        <source>writes the schema document of a database, or mends it</source>
        <translation>escribe el documento del esquema de una base de datos, o lo corrige</translation>
    </message>
    <message>
        <source>Writes what a database holds as a schema document in Markdown: tables and views by name, with columns, primary and foreign keys. Of a document that is there already only these are written anew: what people wrote between, in and after the sections stays. The difference is shown, and what the file was before is kept beside it. A document that is current is not touched.</source>
        <translation>Escribe lo que contiene una base de datos como documento del esquema en Markdown: tablas y vistas por nombre, con columnas, llaves primarias y llaves foráneas. De un documento que ya existe solo se reescribe eso: se conserva lo que se haya escrito a mano entre las secciones, dentro de ellas y después. Se muestra la diferencia, y lo que el archivo era antes se guarda a su lado. Un documento que está al día no se toca.</translation>
    </message>
    <message>
        <source>Writes the document, or mends it.</source>
        <translation>Escribe el documento, o lo corrige.</translation>
    </message>
    <message>
        <source>Shows what would change in the project&apos;s document.</source>
        <translation>Muestra qué cambiaría en el documento del proyecto.</translation>
    </message>
    <message>
        <source>Prints a document with pipe tables, from a snapshot.</source>
        <translation>Muestra un documento con tablas de barras verticales, a partir de una instantánea.</translation>
    </message>
    <message>
        <source>tells whether the schema document is current</source>
        <translation>dice si el documento del esquema está al día</translation>
    </message>
    <message>
        <source>Compares the schema document with the database. Exit status 0: the document is current; 1: it is not, in whatever it states, however slight; 2: it could not compare.</source>
        <translation>Compara el documento del esquema con la base de datos. Código de salida 0: el documento está al día; 1: no lo está, en algo de lo que declara, por leve que sea; 2: no se pudo comparar.</translation>
    </message>
    <message>
        <source>Tells what in the document is no longer so.</source>
        <translation>Dice qué ya no es cierto en el documento.</translation>
    </message>
    <message>
        <source>Mends the project&apos;s document where it needs it.</source>
        <translation>Corrige el documento del proyecto donde hace falta.</translation>
    </message>
    <message>
        <source>Findings in tables of this name on any side: a pattern with * ? [abc].</source>
        <translation>Hallazgos en tablas con este nombre en cualquier lado: un patrón con * ? [abc].</translation>
    </message>
    <message>
        <source>Findings about columns, likewise.</source>
        <translation>Hallazgos sobre columnas, del mismo modo.</translation>
    </message>
    <message>
        <source>Findings of this kind, such as nullable.</source>
        <translation>Hallazgos de esta clase, como nullable.</translation>
    </message>
    <message>
        <source>Findings in which this side stands alone: database, models or documentation.</source>
        <translation>Hallazgos en los que este lado discrepa solo: database, models o documentation.</translation>
    </message>
    <message>
        <source>The finding of this id, as JSON reports name it.</source>
        <translation>El hallazgo con este id, tal como lo nombran los informes JSON.</translation>
    </message>
    <message>
        <source>Why they need not be seen. Every rule has one.</source>
        <translation>Por qué no hace falta verlos. Toda regla tiene un motivo.</translation>
    </message>
    <message>
        <source>Who answers for it.</source>
        <translation>Quién responde por ello.</translation>
    </message>
    <message>
        <source>The last day that it holds: 2026-12-31.</source>
        <translation>El último día en que vale: 2026-12-31.</translation>
    </message>
    <message>
        <source>The rule would hide everything.</source>
        <translation>La regla lo ocultaría todo.</translation>
    </message>
    <message>
        <source>Give one or more of --table, --column, --kind, --side and --finding.</source>
        <translation>Indique una o más de --table, --column, --kind, --side y --finding.</translation>
    </message>
    <message>
        <source>The rule has no reason.</source>
        <translation>La regla no tiene motivo.</translation>
    </message>
    <message>
        <source>Say with --reason why these findings need not be seen.</source>
        <translation>Diga con --reason por qué no hace falta ver estos hallazgos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>«%1» no es una fecha.</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>Escríbala como 2026-12-31.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, of %2: %3</source>
        <comment>rule, owner, reason</comment>
        <translation>%1, de %2: %3</translation>
    </message>
    <message>
        <source> (expired on %1)</source>
        <translation> (expirada el %1)</translation>
    </message>
    <message>
        <source> (until %1)</source>
        <translation> (hasta el %1)</translation>
    </message>
    <message>
        <source>There are no rules.</source>
        <translation>No hay reglas.</translation>
    </message>
    <message>
        <source>This rule is there already: %1</source>
        <translation>Esta regla ya existe: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, rule</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>hides findings that need not be seen, with a reason; lists the rules</source>
        <translation>oculta hallazgos que no hace falta ver, con un motivo; enumera las reglas</translation>
    </message>
    <message>
        <source>Writes a rule into the project file that hides the findings that fit all it names. They are counted, and reports tell of rules that are expired or fit nothing. Without any option the rules are listed.</source>
        <translation>Anota en el archivo de proyecto una regla que oculta los hallazgos que cumplen todo lo que ella nombra. Se cuentan, y los informes señalan las reglas expiradas o sin uso. Sin ninguna opción se enumeran las reglas.</translation>
    </message>
    <message>
        <source>Hides whatever is found in these tables, until the end of the year.</source>
        <translation>Oculta todo lo que se encuentre en estas tablas, hasta fin de año.</translation>
    </message>
    <message>
        <source>Hides types that differ, of these columns.</source>
        <translation>Oculta los tipos que difieren en estas columnas.</translation>
    </message>
    <message>
        <source>Lists the rules of the nearest triptych.json.</source>
        <translation>Enumera las reglas del triptych.json más cercano.</translation>
    </message>
    <message>
        <source>--introspect takes a snapshot file, or live.</source>
        <translation>--introspect admite un archivo de instantánea, o live.</translation>
    </message>
    <message>
        <source>How to connect is said by --database.</source>
        <translation>Cómo conectarse se indica con --database.</translation>
    </message>
    <message>
        <source>This command compares models and a document.</source>
        <translation>Esta orden compara modelos y un documento.</translation>
    </message>
    <message>
        <source>This command compares a database and models.</source>
        <translation>Esta orden compara una base de datos y modelos.</translation>
    </message>
    <message>
        <source>A snapshot file, or live: the database of the project file or the PG* variables.</source>
        <translation>Un archivo de instantánea, o live: la base de datos del archivo de proyecto o de las variables PG*.</translation>
    </message>
    <message>
        <source>compares a database and models, as it used to</source>
        <translation>compara una base de datos y modelos, como antes</translation>
    </message>
    <message>
        <source>The older name of &quot;compare&quot;, for a database and models. What is not named is looked for in a project file, then in models and as the newest snapshot in %1, where the JSON report is written unless --output says otherwise. A link to triptych-cli of this name does the same.</source>
        <translation>El nombre anterior de «compare», para una base de datos y modelos. Lo que no se nombra se busca en un archivo de proyecto, luego en models y como la instantánea más reciente en %1, donde se escribe el informe JSON salvo que --output diga otra cosa. Un enlace a triptych-cli con este nombre hace lo mismo.</translation>
    </message>
    <message>
        <source>Reads the database that the project file or the PG* variables name.</source>
        <translation>Lee la base de datos que nombran el archivo de proyecto o las variables PG*.</translation>
    </message>
    <message>
        <source>Compares a snapshot with the models in the folder &quot;models&quot;.</source>
        <translation>Compara una instantánea con los modelos de la carpeta «models».</translation>
    </message>
    <message>
        <source>compares models and a document, as it used to</source>
        <translation>compara modelos y un documento, como antes</translation>
    </message>
    <message>
        <source>The older name of &quot;compare&quot;, for models and a document. What is not named is looked for in a project file, then in models and %1. The JSON report is written into %2 unless --output says otherwise. A link to triptych-cli of this name does the same.</source>
        <translation>El nombre anterior de «compare», para modelos y un documento. Lo que no se nombra se busca en un archivo de proyecto, luego en models y %1. El informe JSON se escribe en %2 salvo que --output diga otra cosa. Un enlace a triptych-cli con este nombre hace lo mismo.</translation>
    </message>
    <message>
        <source>Compares these and writes the JSON report.</source>
        <translation>Compara estos y escribe el informe JSON.</translation>
    </message>
    <message>
        <source>The same by its own name.</source>
        <translation>Lo mismo, con su propio nombre.</translation>
    </message>
    <message>
        <source>What to write: %1; if not said, what the name of --output ends in, or text.</source>
        <translation>Qué escribir: %1; si no se indica, lo que diga la terminación del nombre de --output, o text.</translation>
    </message>
    <message>
        <source>writes saved JSON reports in another format</source>
        <translation>escribe informes JSON guardados en otro formato</translation>
    </message>
    <message>
        <source>JSON reports of comparisons; - for standard input.</source>
        <translation>Informes JSON de comparaciones; - para la entrada estándar.</translation>
    </message>
    <message>
        <source>One page for people, of all reports.</source>
        <translation>Una página para leer, con todos los informes.</translation>
    </message>
    <message>
        <source>Reads the report from the program before it.</source>
        <translation>Lee el informe del programa que lo precede.</translation>
    </message>
    <message>
        <source>What to print: %1; text, if not said.</source>
        <translation>Qué mostrar: %1; text, si no se indica.</translation>
    </message>
    <message>
        <source>Write a JSON report for each pair into this folder; or one file, such as drift.html, in --format or what its name ends in. With - nothing is written, only printed.</source>
        <translation>Escribir un informe JSON por cada par en esta carpeta; o un solo archivo, como drift.html, en el formato de --format o el que diga la terminación de su nombre. Con - no se escribe nada, solo se muestra.</translation>
    </message>
    <message>
        <source>Colour the text: auto (on a terminal, unless NO_COLOR is set), always or never.</source>
        <translation>Colorear el texto: auto (en un terminal, salvo que NO_COLOR esté definida), always o never.</translation>
    </message>
    <message>
        <source>Write the snapshot into this folder, under a name with the time, or into this file.json, rather than to standard output (-).</source>
        <translation>Escribir la instantánea en esta carpeta, con un nombre que lleva la hora, o en este file.json, en lugar de la salida estándar (-).</translation>
    </message>
    <message>
        <source>Give one document, or - for standard input.</source>
        <translation>Indique un documento, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>reads a live database and gives a snapshot of it</source>
        <translation>lee una base de datos en vivo y da una instantánea de ella</translation>
    </message>
    <message>
        <source>Reads a live database and gives a snapshot of it, which stands in for it in any comparison.</source>
        <translation>Lee una base de datos en vivo y da una instantánea de ella, que la sustituye en cualquier comparación.</translation>
    </message>
    <message>
        <source>Writes a file named by the time, and prints its path.</source>
        <translation>Escribe un archivo con la hora en el nombre y muestra su ruta.</translation>
    </message>
    <message>
        <source>Takes the connection from a variable, and one schema.</source>
        <translation>Toma la conexión de una variable, y un solo esquema.</translation>
    </message>
    <message>
        <source>reads Python models and gives a snapshot of them</source>
        <translation>lee modelos de Python y da una instantánea de ellos</translation>
    </message>
    <message>
        <source>Reads the modules of a folder that describe tables.</source>
        <translation>Lee los módulos de una carpeta que describen tablas.</translation>
    </message>
    <message>
        <source>Imports the models, which runs their code.</source>
        <translation>Importa los modelos, lo que ejecuta su código.</translation>
    </message>
    <message>
        <source>reads a schema document and gives a snapshot of it</source>
        <translation>lee un documento del esquema y da una instantánea de él</translation>
    </message>
    <message>
        <source>Reads a schema document and gives a snapshot of what it says, with the lines, and notes on what it leaves open.</source>
        <translation>Lee un documento del esquema y da una instantánea de lo que dice, con las líneas, y notas sobre lo que deja abierto.</translation>
    </message>
    <message>
        <source>The document; - for standard input.</source>
        <translation>El documento; - para la entrada estándar.</translation>
    </message>
    <message>
        <source>Prints what Triptych understands of the document.</source>
        <translation>Muestra lo que Triptych entiende del documento.</translation>
    </message>
    <message>
        <source>Keeps an earlier state, to compare with --doc before.json.</source>
        <translation>Guarda un estado anterior, para comparar con --doc before.json.</translation>
    </message>
    <message>
        <source>How columns are listed: bullets or table, a pipe table; if not said, as the document has them, a new one in bullets.</source>
        <translation>Cómo se presentan las columnas: bullets o table, una tabla con barras verticales; si no se dice, como las tiene el documento, y uno nuevo con bullets.</translation>
    </message>
</context>
<context>
    <name>triptych::CompareBar</name>
    <message>
        <source>Filter (%1)</source>
        <translation>Filtrar (%1)</translation>
    </message>
    <message>
        <source>Filter tables and columns by name</source>
        <translation>Filtrar tablas y columnas por nombre</translation>
    </message>
</context>
<context>
    <name>triptych::ComparisonModel</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnas</numerusform>
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
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not stated here</source>
        <translation>No se indica aquí</translation>
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
        <translation>PostgreSQL %1 como %2, %3</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Encrypted: %1, %2</source>
        <translation>Cifrada: %1, %2</translation>
    </message>
    <message>
        <source>Connected in %1 ms, answers in %2 ms</source>
        <translation>Conectado en %1 ms, responde en %2 ms</translation>
    </message>
    <message>
        <source>It may not use the schemas: %1</source>
        <translation>Sin permiso para usar los esquemas: %1</translation>
    </message>
    <message>
        <source>It may not see the statistics of: %1</source>
        <translation>Sin permiso para ver las estadísticas de: %1</translation>
    </message>
</context>
<context>
    <name>triptych::ConnectionForm</name>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>postgresql://user@host:5432/database, key=value, service=…, or env:NAME</source>
        <translation>postgresql://user@host:5432/database, key=value, service=… o env:NOMBRE</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>Base de &amp;datos</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Co&amp;ntraseña</translation>
    </message>
    <message>
        <source>as libpq chooses</source>
        <translation>la que elija libpq</translation>
    </message>
    <message>
        <source>T&amp;LS</source>
        <translation>T&amp;LS</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>Ser&amp;vicio</translation>
    </message>
    <message>
        <source>&amp;Root certificate</source>
        <translation>Certificado &amp;raíz</translation>
    </message>
    <message>
        <source>Cl&amp;ient certificate</source>
        <translation>Certificado del cl&amp;iente</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>Lla&amp;ve del cliente</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Examinar: %1</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.key);;All files (*)</source>
        <translation>Certificados y llaves (*.pem *.crt *.key);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>triptych::Counting</name>
    <message>
        <source>It is not in the database any more: %1.</source>
        <translation>Ya no está en la base de datos: %1.</translation>
    </message>
    <message>
        <source>Read the database again.</source>
        <translation>Vuelva a leer la base de datos.</translation>
    </message>
    <message>
        <source>The role may not see all of it: %1.</source>
        <translation>El rol no puede verlo todo: %1.</translation>
    </message>
    <message>
        <source>It takes SELECT on the column, and rows that row security does not hide.</source>
        <translation>Hace falta SELECT sobre la columna, y filas que la seguridad a nivel de registros no oculte.</translation>
    </message>
    <message>
        <source>The server stopped counting: %1.</source>
        <translation>El servidor interrumpió el recuento: %1.</translation>
    </message>
    <message>
        <source>Allow a longer time, or count when the server is less busy.</source>
        <translation>Permita más tiempo, o cuente cuando el servidor esté menos ocupado.</translation>
    </message>
    <message>
        <source>Another session has locked the table: %1.</source>
        <translation>Otra sesión ha bloqueado la tabla: %1.</translation>
    </message>
    <message>
        <source>Try again when its transaction has ended.</source>
        <translation>Inténtelo de nuevo cuando termine su transacción.</translation>
    </message>
    <message>
        <source>The server could not count: %1.</source>
        <translation>El servidor no pudo contar: %1.</translation>
    </message>
    <message>
        <source>Counting %1</source>
        <translation>Contando %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
</context>
<context>
    <name>triptych::Coverage</name>
    <message>
        <source>It is a view.</source>
        <translation>Es una vista.</translation>
    </message>
</context>
<context>
    <name>triptych::DatabasePage</name>
    <message>
        <source>A PostgreSQL &amp;server</source>
        <translation>Un &amp;servidor PostgreSQL</translation>
    </message>
    <message>
        <source>A s&amp;napshot file (sok_introspect_*.json)</source>
        <translation>Un archivo de i&amp;nstantánea (sok_introspect_*.json)</translation>
    </message>
    <message>
        <source>Schem&amp;as</source>
        <translation>Esquem&amp;as</translation>
    </message>
    <message>
        <source>all; or names, separated by commas: public, app_*</source>
        <translation>todos; o nombres separados por comas: public, app_*</translation>
    </message>
    <message>
        <source>E&amp;xcept</source>
        <translation>E&amp;xcepto</translation>
    </message>
    <message>
        <source>none; or names, separated by commas: tmp_?, audit*</source>
        <translation>ninguno; o nombres separados por comas: tmp_?, audit*</translation>
    </message>
    <message>
        <source>* stands for any text, ? for any character</source>
        <translation>* representa cualquier texto, ? cualquier carácter</translation>
    </message>
    <message>
        <source>Also &amp;tables of extensions and migration tools</source>
        <translation>También &amp;tablas de extensiones y herramientas de migración</translation>
    </message>
    <message>
        <source>T&amp;est the connection</source>
        <translation>Pr&amp;obar la conexión</translation>
    </message>
    <message>
        <source>F&amp;orget the password</source>
        <translation>Olvidar la &amp;contraseña</translation>
    </message>
    <message>
        <source>Takes the password of this connection out of the keychain.</source>
        <translation>Quita la contraseña de esta conexión del depósito de claves.</translation>
    </message>
    <message>
        <source>Snapshot file</source>
        <translation>Archivo de instantánea</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Snapshots (*.json);;All files (*)</source>
        <translation>Instantáneas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>✓ No password of this connection is kept.</source>
        <translation>✓ No se guarda ninguna contraseña de esta conexión.</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>Canc&amp;el the test</source>
        <translation>Canc&amp;elar la prueba</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
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
        <translation>Esto no nombra ninguna tabla.</translation>
    </message>
    <message>
        <source>“%1” is not described.</source>
        <translation>«%1» no está descrito.</translation>
    </message>
    <message>
        <source>Line %1 of the document is not understood.</source>
        <translation>La línea %1 del documento no se entiende.</translation>
    </message>
    <message>
        <source>This is no column.</source>
        <translation>Esto no es una columna.</translation>
    </message>
    <message>
        <source>This is no reference.</source>
        <translation>Esto no es una referencia.</translation>
    </message>
    <message>
        <source>Line %1 does not say which table holds the foreign key.</source>
        <translation>La línea %1 no dice qué tabla contiene la llave foránea.</translation>
    </message>
</context>
<context>
    <name>triptych::DecisionsDialog</name>
    <message>
        <source>%1, over</source>
        <comment>a day</comment>
        <translation>%1, vencido</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>only where %1 stand alone</source>
        <comment>a side</comment>
        <translation>solo donde discrepa un lado: %1</translation>
    </message>
    <message>
        <source>Nothing was decided, and no rule hides anything.</source>
        <translation>No se decidió nada y ninguna regla oculta nada.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Decisions and rules</source>
        <translation>Decisiones y reglas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>%1 and %2 are one</source>
        <translation>%1 y %2 son lo mismo</translation>
    </message>
    <message>
        <source>%1 and %2 are no rename</source>
        <translation>%1 y %2 no son un cambio de nombre</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>names, table</comment>
        <translation>%1, en %2</translation>
    </message>
    <message numerus="yes">
        <source>Baseline of %n accepted finding(s)</source>
        <translation>
            <numerusform>Línea base de %n hallazgo aceptado</numerusform>
            <numerusform>Línea base de %n hallazgos aceptados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::DetailFields</name>
    <message>
        <source>by itself</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Unique</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Índices</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Restricciones check</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Enum labels</source>
        <translation>Etiquetas de enum</translation>
    </message>
    <message>
        <source>Nullable</source>
        <translation>Admite NULL</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valor por omisión</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generada</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Llave primaria</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>Foreign keys</source>
        <translation>Llaves foráneas</translation>
    </message>
</context>
<context>
    <name>triptych::DetailPane</name>
    <message>
        <source>Selected row, field by field</source>
        <translation>Fila seleccionada, campo por campo</translation>
    </message>
    <message>
        <source>What is the same in spite of its spelling</source>
        <translation>Lo que es igual a pesar de su escritura</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Desconocido: %1</translation>
    </message>
    <message>
        <source>No difference here.</source>
        <translation>Aquí no hay diferencias.</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>leído como %1</translation>
    </message>
    <message>
        <source>%1 is the same</source>
        <comment>a facet</comment>
        <translation>%1: igual</translation>
    </message>
    <message>
        <source>Whatever is the same here is written the same.</source>
        <translation>Todo lo que es igual aquí está escrito igual.</translation>
    </message>
    <message>
        <source>Go to what it references</source>
        <translation>Ir a lo que refiere</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>show</source>
        <comment>in the document</comment>
        <translation>mostrar</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>What was found in the selected row, and what would settle it</source>
        <translation>Lo que se encontró en la fila seleccionada y lo que lo resolvería</translation>
    </message>
    <message>
        <source>Select a row to see what each side says about it.</source>
        <translation>Seleccione una fila para ver qué dice cada lado de ella.</translation>
    </message>
</context>
<context>
    <name>triptych::DiagramTable</name>
    <message>
        <source>“%1” is no type that is known.</source>
        <translation>«%1» no es un tipo conocido.</translation>
    </message>
    <message>
        <source>The diagram does not say what “%1” refers to.</source>
        <translation>El diagrama no dice a qué hace referencia «%1».</translation>
    </message>
</context>
<context>
    <name>triptych::Discovery</name>
    <message>
        <source>%1 of the environment</source>
        <translation>%1 del entorno</translation>
    </message>
    <message numerus="yes">
        <source>Looking for models in %n file(s)</source>
        <translation>
            <numerusform>Buscando modelos en %n archivo</numerusform>
            <numerusform>Buscando modelos en %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n document(s)</source>
        <translation>
            <numerusform>Leyendo %n documento</numerusform>
            <numerusform>Leyendo %n documentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::DocumentDialog</name>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
    <message>
        <source>Write the schema document</source>
        <translation>Escribir el documento del esquema</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Pipe tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>La diferencia</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Ninguna diferencia</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;Document:</source>
        <translation>&amp;Documento:</translation>
    </message>
    <message>
        <source>&amp;Columns as:</source>
        <translation>&amp;Columnas como:</translation>
    </message>
    <message>
        <source>Schema documents (*.md *.markdown)</source>
        <translation>Documentos del esquema (*.md *.markdown)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose the file to write.</source>
        <translation>Elija el archivo que se va a escribir.</translation>
    </message>
    <message>
        <source>Making the document…</source>
        <translation>Preparando el documento…</translation>
    </message>
    <message>
        <source>The document is current: there is nothing to write.</source>
        <translation>El documento está al día: no hay nada que escribir.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 is &quot;8 lines are added&quot;, %2 &quot;3 lines are removed&quot;</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are added</source>
        <translation>
            <numerusform>se añade %Ln línea</numerusform>
            <numerusform>se añaden %Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are removed</source>
        <translation>
            <numerusform>se quita %Ln línea</numerusform>
            <numerusform>se quitan %Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is new: %Ln line(s).</source>
        <translation>
            <numerusform>Este archivo es nuevo: %Ln línea.</numerusform>
            <numerusform>Este archivo es nuevo: %Ln líneas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln line(s) of the difference are shown.</source>
        <translation>
            <numerusform>Solo se muestra la primera línea de la diferencia.</numerusform>
            <numerusform>Solo se muestran las primeras %Ln líneas de la diferencia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Se ha escrito %1.</translation>
    </message>
    <message>
        <source>Wrote %1. What it was before is in %2.</source>
        <translation>Se ha escrito %1. La versión anterior está en %2.</translation>
    </message>
</context>
<context>
    <name>triptych::DocumentPart</name>
    <message>
        <source>The document cannot be read.</source>
        <translation>No se puede leer el documento.</translation>
    </message>
</context>
<context>
    <name>triptych::DocumentSource</name>
    <message>
        <source>generated %1</source>
        <translation>generado el %1</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Se canceló la lectura.</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>Leyendo el documento</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>El documento está vacío.</translation>
    </message>
    <message>
        <source>Choose the document that describes the schema.</source>
        <translation>Elija el documento que describe el esquema.</translation>
    </message>
    <message>
        <source>The document describes no table.</source>
        <translation>El documento no describe ninguna tabla.</translation>
    </message>
    <message>
        <source>The document describes collections of a document database, not tables.</source>
        <translation>El documento describe colecciones de una base de datos documental, no tablas.</translation>
    </message>
    <message>
        <source>Triptych compares relational schemas: choose the document that describes one.</source>
        <translation>Triptych compara esquemas relacionales: elija el documento que describe uno.</translation>
    </message>
    <message>
        <source>Expected is a heading for each table, and under it a table with the headers Column and Type, or a line “Columns:” and a list with items such as “`id`: INTEGER NOT NULL”; or a script of SQL, a diagram or a model in a language of its own.</source>
        <translation>Se espera un encabezado para cada tabla y, debajo, una tabla con las cabeceras Column y Type, o una línea «Columns:» y una lista con elementos como «`id`: INTEGER NOT NULL»; o un script de SQL, un diagrama o un modelo en un lenguaje propio.</translation>
    </message>
</context>
<context>
    <name>triptych::DocumentText</name>
    <message>
        <source>There is no table to describe.</source>
        <translation>No hay ninguna tabla que describir.</translation>
    </message>
    <message>
        <source>Check which schemas are read, and what the connection may see.</source>
        <translation>Compruebe qué esquemas se leen y qué puede ver la conexión.</translation>
    </message>
    <message>
        <source>This document describes %1 in words of its own, which cannot be mended.</source>
        <translation>Este documento describe %1 con palabras propias, que no se pueden corregir.</translation>
    </message>
    <message>
        <source>Take that section out of it, or write into another file.</source>
        <translation>Quite esa sección, o escriba en otro archivo.</translation>
    </message>
    <message>
        <source>The schema document is written in Markdown, which this file is not.</source>
        <translation>El documento del esquema se escribe en Markdown, y este archivo no lo es.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .md.</source>
        <translation>Elija un archivo cuyo nombre termine en .md.</translation>
    </message>
    <message>
        <source>The document has been changed meanwhile.</source>
        <translation>El documento ha cambiado mientras tanto.</translation>
    </message>
    <message>
        <source>Look at the difference to what it is now.</source>
        <translation>Mire la diferencia con lo que contiene ahora.</translation>
    </message>
</context>
<context>
    <name>triptych::DocumentTypes</name>
    <message>
        <source>“%1” does not say what the elements are.</source>
        <translation>«%1» no dice qué son los elementos.</translation>
    </message>
    <message>
        <source>“%1” does not say which type it is.</source>
        <translation>«%1» no dice qué tipo es.</translation>
    </message>
    <message>
        <source>“%1” may be a length or an array.</source>
        <translation>«%1» puede ser una longitud o un array.</translation>
    </message>
    <message>
        <source>“%1” may be a number or a boolean.</source>
        <translation>«%1» puede ser un número o un booleano.</translation>
    </message>
</context>
<context>
    <name>triptych::DocumentView</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>The document&apos;s text</source>
        <translation>El texto del documento</translation>
    </message>
    <message>
        <source>The document tells nothing of the selected row.</source>
        <translation>El documento no dice nada de la fila seleccionada.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>%1 — a part of a large document</source>
        <translation>%1 — una parte de un documento grande</translation>
    </message>
</context>
<context>
    <name>triptych::DropTarget</name>
    <message>
        <source>Open the project %1</source>
        <translation>Abrir el proyecto %1</translation>
    </message>
    <message>
        <source>Look for models and documents in %1</source>
        <translation>Buscar modelos y documentos en %1</translation>
    </message>
    <message>
        <source>Take the snapshot %1 for the database</source>
        <translation>Tomar la instantánea %1 como base de datos</translation>
    </message>
    <message>
        <source>Read the models in %1</source>
        <translation>Leer los modelos en %1</translation>
    </message>
    <message numerus="yes">
        <source>Read the models in %n place(s)</source>
        <translation>
            <numerusform>Leer los modelos en %n lugar</numerusform>
            <numerusform>Leer los modelos en %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 for the schema document</source>
        <translation>Tomar %1 como documento del esquema</translation>
    </message>
    <message>
        <source>Compare with the earlier report %1</source>
        <translation>Comparar con el informe anterior %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used</source>
        <translation>
            <numerusform>No se puede usar %n archivo</numerusform>
            <numerusform>No se pueden usar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be compared. Drop a project&apos;s folder, Python files with models, a schema document (.md, .sql, .dbml …), a snapshot or a report (.json), or triptych.json.</source>
        <translation>Esto no se puede comparar. Suelte una carpeta de proyecto, archivos de Python con modelos, un documento del esquema (.md, .sql, .dbml …), una instantánea o un informe (.json), o triptych.json.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n report(s)</source>
        <translation>
            <numerusform>Abrir %n informe</numerusform>
            <numerusform>Abrir %n informes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the report %1</source>
        <translation>Abrir el informe %1</translation>
    </message>
</context>
<context>
    <name>triptych::EarlierReport</name>
    <message>
        <source>There are several reports in this file.</source>
        <translation>En este archivo hay varios informes.</translation>
    </message>
    <message>
        <source>Choose a file with the report of one pair.</source>
        <translation>Elija un archivo con el informe de un solo par.</translation>
    </message>
</context>
<context>
    <name>triptych::Editor</name>
    <message>
        <source>Write a command such as: myeditor --line {line} {file}</source>
        <translation>Escriba una orden como: myeditor --line {line} {file}</translation>
    </message>
    <message>
        <source>No editor is named.</source>
        <translation>No se indica ningún editor.</translation>
    </message>
    <message>
        <source>The command does not say where the file goes.</source>
        <translation>La orden no dice dónde va el archivo.</translation>
    </message>
</context>
<context>
    <name>triptych::EditorController</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>Compare again to see where things stand now.</source>
        <translation>Compare de nuevo para ver cómo están las cosas ahora.</translation>
    </message>
    <message>
        <source>The desktop has no program for it.</source>
        <translation>El escritorio no tiene ningún programa para ello.</translation>
    </message>
    <message>
        <source>Choose an editor.</source>
        <translation>Elija un editor.</translation>
    </message>
    <message>
        <source>The editor cannot be started.</source>
        <translation>No se puede iniciar el editor.</translation>
    </message>
    <message>
        <source>Install it, or choose another one.</source>
        <translation>Instálelo, o elija otro.</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>Abrir en el editor</translation>
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
        <translation>El programa del escritorio para el archivo (no va a la línea)</translation>
    </message>
    <message>
        <source>%1 (not found here)</source>
        <translation>%1 (no se encuentra aquí)</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>&amp;Definitions open in:</source>
        <translation>Abrir las &amp;definiciones en:</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>&amp;Orden:</translation>
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
        <translation>Exportar los informes JSON a</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Exportar un informe</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown summary (*.md)</source>
        <translation>Resumen en Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>SARIF for code hosts (*.sarif)</source>
        <translation>SARIF para plataformas de código (*.sarif)</translation>
    </message>
    <message>
        <source>JUnit for CI (*.xml)</source>
        <translation>JUnit para CI (*.xml)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>It is not known what “%1” is to hold.</source>
        <translation>No se sabe qué debe contener «%1».</translation>
    </message>
    <message>
        <source>Choose a kind of file below the name.</source>
        <translation>Elija un tipo de archivo debajo del nombre.</translation>
    </message>
</context>
<context>
    <name>triptych::FacetWords</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Llave</translation>
    </message>
</context>
<context>
    <name>triptych::Failure</name>
    <message>
        <source>The server does not accept the password of %1.</source>
        <translation>El servidor no acepta la contraseña de %1.</translation>
    </message>
    <message>
        <source>Check the user name and the password, and that it has not expired (VALID UNTIL of the role): the server tells no difference.</source>
        <translation>Compruebe el nombre de usuario, la contraseña y que esta no haya expirado (VALID UNTIL del rol): el servidor no los distingue.</translation>
    </message>
    <message>
        <source>The server does not let %1 in: %2.</source>
        <translation>El servidor no deja entrar a %1: %2.</translation>
    </message>
    <message>
        <source>Check that the role exists, may log in, and that pg_hba.conf lets it in from here.</source>
        <translation>Compruebe que el rol existe, que puede conectarse y que pg_hba.conf lo deja entrar desde aquí.</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>No existe la base de datos %1.</translation>
    </message>
    <message>
        <source>Check its name; it is case-sensitive.</source>
        <translation>Compruebe su nombre; distingue mayúsculas de minúsculas.</translation>
    </message>
    <message>
        <source>The role %1 may not connect to the database %2.</source>
        <translation>El rol %1 no puede conectarse a la base de datos %2.</translation>
    </message>
    <message>
        <source>Its owner can allow it: GRANT CONNECT ON DATABASE %1 TO %2;</source>
        <translation>Su dueño puede concederlo: GRANT CONNECT ON DATABASE %1 TO %2;</translation>
    </message>
    <message>
        <source>The server has no free connection: %1.</source>
        <translation>El servidor no tiene ninguna conexión libre: %1.</translation>
    </message>
    <message>
        <source>Try again when others have gone, or raise max_connections or the role&apos;s limit.</source>
        <translation>Inténtelo de nuevo cuando se hayan liberado, o aumente max_connections o el límite del rol.</translation>
    </message>
    <message>
        <source>The server is not ready: %1.</source>
        <translation>El servidor no está listo: %1.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The server refuses the connection: %1.</source>
        <translation>El servidor rechaza la conexión: %1.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s parameters and the server&apos;s log.</source>
        <translation>Compruebe los parámetros de la conexión y el registro del servidor.</translation>
    </message>
    <message>
        <source>local socket</source>
        <translation>socket local</translation>
    </message>
    <message>
        <source>The connection&apos;s parameters make no sense: %1.</source>
        <translation>Los parámetros de la conexión no tienen sentido: %1.</translation>
    </message>
    <message>
        <source>Correct that parameter.</source>
        <translation>Corrija ese parámetro.</translation>
    </message>
    <message>
        <source>The connection service cannot be used: %1.</source>
        <translation>No se puede usar el servicio de conexión: %1.</translation>
    </message>
    <message>
        <source>Check the service&apos;s name and the service file (~/.pg_service.conf, or the one that PGSERVICEFILE names).</source>
        <translation>Compruebe el nombre del servicio y el archivo de servicios (~/.pg_service.conf, o el que indica PGSERVICEFILE).</translation>
    </message>
    <message>
        <source>The server wants a password of %1, and none was given.</source>
        <translation>El servidor pide una contraseña a %1 y no se indicó ninguna.</translation>
    </message>
    <message>
        <source>Enter it, or put it into the password file (~/.pgpass).</source>
        <translation>Introdúzcala, o póngala en el archivo de contraseñas (~/.pgpass).</translation>
    </message>
    <message>
        <source>What answers there makes no connection: %1.</source>
        <translation>Lo que responde allí no establece ninguna conexión: %1.</translation>
    </message>
    <message>
        <source>Check that the port is a PostgreSQL server&apos;s, and that sslmode is what the server offers.</source>
        <translation>Compruebe que el puerto es el de un servidor PostgreSQL y que sslmode es lo que ofrece el servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be verified: %1.</source>
        <translation>No se puede verificar el certificado del servidor: %1.</translation>
    </message>
    <message>
        <source>Name the certificate of the authority that signed it (sslrootcert); if it is the right one, another server may be posing as yours.</source>
        <translation>Indique el certificado de la autoridad que lo firmó (sslrootcert); si es el correcto, tal vez otro servidor se haga pasar por el suyo.</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1.</source>
        <translation>No se puede alcanzar el servidor: %1.</translation>
    </message>
    <message>
        <source>Check host and port, and that the server runs and accepts connections from here.</source>
        <translation>Compruebe el host y el puerto, y que el servidor está en marcha y acepta conexiones desde aquí.</translation>
    </message>
    <message>
        <source>The server went away while it was read: %1.</source>
        <translation>El servidor desapareció durante la lectura: %1.</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>Inténtelo de nuevo cuando vuelva.</translation>
    </message>
    <message>
        <source>The role %1 may not read the catalog: %2.</source>
        <translation>El rol %1 no puede leer el catálogo: %2.</translation>
    </message>
    <message>
        <source>Ask the database&apos;s administrator for the right to read it.</source>
        <translation>Pida permiso para leerlo al administrador de la base de datos.</translation>
    </message>
    <message>
        <source>The server ended a catalog query that took too long: %1.</source>
        <translation>El servidor interrumpió una consulta al catálogo que tardaba demasiado: %1.</translation>
    </message>
    <message>
        <source>Choose fewer schemas, or try again when the server is less busy.</source>
        <translation>Elija menos esquemas, o inténtelo de nuevo cuando el servidor esté menos ocupado.</translation>
    </message>
    <message>
        <source>Another session holds a lock that the reading would have to wait for: %1.</source>
        <translation>Otra sesión mantiene un bloqueo al que la lectura tendría que esperar: %1.</translation>
    </message>
    <message>
        <source>Try again when its transaction has ended.</source>
        <translation>Inténtelo de nuevo cuando termine su transacción.</translation>
    </message>
    <message>
        <source>The server could not answer a catalog query: %1.</source>
        <translation>El servidor no pudo responder a una consulta al catálogo: %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays, the server&apos;s log says more.</source>
        <translation>Inténtelo de nuevo; si persiste, el registro del servidor dice más.</translation>
    </message>
</context>
<context>
    <name>triptych::FilterActions</name>
    <message>
        <source>Sc&amp;hemas…</source>
        <translation>Es&amp;quemas…</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Mostrar solo estos</translation>
    </message>
    <message>
        <source>Show only where this side stands alone</source>
        <translation>Mostrar solo donde este lado discrepa</translation>
    </message>
    <message>
        <source>Show only the tables of some schemas</source>
        <translation>Mostrar solo las tablas de algunos esquemas</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>&amp;Gravedad</translation>
    </message>
    <message>
        <source>S&amp;ide that stands alone</source>
        <translation>&amp;Lado discrepante</translation>
    </message>
    <message>
        <source>Only new since last &amp;time</source>
        <translation>Solo lo nuevo desde la úl&amp;tima vez</translation>
    </message>
    <message>
        <source>Show only the findings that were not there last time</source>
        <translation>Mostrar solo los hallazgos que no estaban la última vez</translation>
    </message>
</context>
<context>
    <name>triptych::Finder</name>
    <message>
        <source>Find any table or column</source>
        <translation>Buscar cualquier tabla o columna</translation>
    </message>
    <message>
        <source>Name of a table or column</source>
        <translation>Nombre de una tabla o columna</translation>
    </message>
    <message>
        <source>Table, column, or table.column</source>
        <translation>Tabla, columna o tabla.columna</translation>
    </message>
    <message>
        <source>Tables and columns found</source>
        <translation>Tablas y columnas encontradas</translation>
    </message>
    <message>
        <source>Type a part of a name.</source>
        <translation>Escriba una parte de un nombre.</translation>
    </message>
    <message>
        <source>Places of late</source>
        <translation>Lugares recientes</translation>
    </message>
    <message>
        <source>No table or column has such a name.</source>
        <translation>Ninguna tabla o columna se llama así.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
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
        <translation>Clase</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>Lado discrepante</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Desde la última vez</translation>
    </message>
    <message>
        <source>New</source>
        <comment>finding</comment>
        <translation>Nuevo</translation>
    </message>
</context>
<context>
    <name>triptych::FindingGroups</name>
    <message>
        <source>No side stands alone</source>
        <translation>Ningún lado discrepa solo</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>that findings are grouped by</comment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Side that stands alone</source>
        <translation>Lado discrepante</translation>
    </message>
</context>
<context>
    <name>triptych::FindingsActions</name>
    <message>
        <source>Show side by &amp;side</source>
        <translation>Mostrar &amp;lado a lado</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Copiar como CS&amp;V</translation>
    </message>
    <message>
        <source>Save as Markdo&amp;wn…</source>
        <translation>Guardar como Markdo&amp;wn…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Guardar como &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Open definition</source>
        <translation>&amp;Abrir la definición</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Co&amp;nfirm renames</source>
        <translation>Co&amp;nfirmar los cambios de nombre</translation>
    </message>
    <message>
        <source>Not &amp;renames</source>
        <translation>No son cam&amp;bios de nombre</translation>
    </message>
    <message>
        <source>&amp;Ignore…</source>
        <translation>I&amp;gnorar…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Not a rename</source>
        <translation>No es un cambio de nombre</translation>
    </message>
    <message>
        <source>⇆ Side by side</source>
        <translation>⇆ Lado a lado</translation>
    </message>
    <message>
        <source>Take the selected renames for what they are</source>
        <translation>Tomar los cambios de nombre seleccionados por lo que son</translation>
    </message>
    <message>
        <source>Take the names of the selected renames for different things</source>
        <translation>Tomar los nombres de los cambios seleccionados por cosas distintas</translation>
    </message>
    <message>
        <source>Hide the selected findings, with a reason</source>
        <translation>Ocultar los hallazgos seleccionados, con un motivo</translation>
    </message>
    <message>
        <source>Show the row of the current finding in its table</source>
        <translation>Mostrar la fila del hallazgo actual en su tabla</translation>
    </message>
    <message>
        <source>Group by &amp;kind</source>
        <translation>Agrupar por clas&amp;e</translation>
    </message>
    <message>
        <source>Group by s&amp;everity</source>
        <translation>Agru&amp;par por gravedad</translation>
    </message>
    <message>
        <source>Group by &amp;table</source>
        <translation>Agrupar por ta&amp;bla</translation>
    </message>
    <message>
        <source>Group by sc&amp;hema</source>
        <translation>Agrupar por es&amp;quema</translation>
    </message>
    <message>
        <source>Group by the side that stands &amp;alone</source>
        <translation>Agrupar por la&amp;do discrepante</translation>
    </message>
    <message>
        <source>With&amp;out groups</source>
        <translation>Sin &amp;grupos</translation>
    </message>
</context>
<context>
    <name>triptych::FindingsBar</name>
    <message>
        <source>Copy ▾</source>
        <translation>Copiar ▾</translation>
    </message>
    <message>
        <source>Copy or save the findings</source>
        <translation>Copiar o guardar los hallazgos</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %2 selected</source>
        <comment>%2 is: 241 findings</comment>
        <translation>%L1 de %2 seleccionados</translation>
    </message>
    <message>
        <source>Group by ▾</source>
        <translation>Agrupar ▾</translation>
    </message>
    <message>
        <source>Group by: %1 ▾</source>
        <translation>Por: %1 ▾</translation>
    </message>
    <message>
        <source>Group by: %1</source>
        <translation>Agrupar por: %1</translation>
    </message>
</context>
<context>
    <name>triptych::FindingsColumns</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>triptych::FindingsExport</name>
    <message>
        <source>Save the findings</source>
        <translation>Guardar los hallazgos</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>findings.csv</source>
        <translation>hallazgos.csv</translation>
    </message>
    <message>
        <source>findings.md</source>
        <translation>hallazgos.md</translation>
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
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::FindingsView</name>
    <message>
        <source>Fi&amp;ndings</source>
        <translation>Ha&amp;llazgos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
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
        <translation>oculto por el filtro</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabla %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
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
        <translation>todas las clases</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
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
        <translation>Hallazgos de cada tabla, por clase</translation>
    </message>
</context>
<context>
    <name>triptych::HeatmapView</name>
    <message>
        <source>Most first</source>
        <translation>Más primero</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>Without names and numbers, so that many tables are seen at once</source>
        <translation>Sin nombres ni números, para ver muchas tablas a la vez</translation>
    </message>
</context>
<context>
    <name>triptych::Help</name>
    <message>
        <source>Usage: triptych-cli COMMAND [options]</source>
        <translation>Uso: triptych-cli ORDEN [opciones]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Órdenes:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Código de salida:</translation>
    </message>
    <message>
        <source>&quot;triptych-cli help COMMAND&quot; tells more, with examples.</source>
        <translation>«triptych-cli help ORDEN» cuenta más, con ejemplos.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opciones]</translation>
    </message>
    <message>
        <source>done; no drift at or above the level that was asked for</source>
        <translation>hecho; ninguna divergencia del nivel pedido o superior</translation>
    </message>
    <message>
        <source>there is drift at or above that level</source>
        <translation>hay divergencias de ese nivel o superior</translation>
    </message>
    <message>
        <source>it could not be done: a wrong call, a source that cannot be read, nothing to compare, a file that cannot be written</source>
        <translation>no se pudo hacer: una llamada errónea, un origen que no se puede leer, nada que comparar, un archivo que no se puede escribir</translation>
    </message>
</context>
<context>
    <name>triptych::HtmlReport</name>
    <message>
        <source>Hidden: %1</source>
        <comment>rule</comment>
        <translation>Oculto: %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Every finding</source>
        <translation>Todos los hallazgos</translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation>Filtro:</translation>
    </message>
    <message>
        <source>Schema drift</source>
        <translation>Desviaciones del esquema</translation>
    </message>
</context>
<context>
    <name>triptych::IgnoreDialog</name>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Hasta:</translation>
    </message>
    <message>
        <source>Ignore findings</source>
        <translation>Ignorar hallazgos</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorar</translation>
    </message>
    <message>
        <source>What it hides now</source>
        <translation>Lo que oculta ahora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>of these kinds</source>
        <translation>estas clases</translation>
    </message>
    <message>
        <source>these tables</source>
        <translation>estas tablas</translation>
    </message>
    <message>
        <source>&amp;This finding: %1</source>
        <translation>&amp;Este hallazgo: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;These %n finding(s)</source>
        <translation>
            <numerusform>&amp;Este %n hallazgo</numerusform>
            <numerusform>&amp;Estos %n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All %1 in %2</source>
        <comment>kind, table</comment>
        <translation>To&amp;dos en %2: %1</translation>
    </message>
    <message>
        <source>&amp;Everything in %1</source>
        <comment>table</comment>
        <translation>&amp;Todo en %1</translation>
    </message>
    <message>
        <source>All %1 every&amp;where</source>
        <comment>kind</comment>
        <translation>Todos, en todas &amp;partes: %1</translation>
    </message>
    <message>
        <source>All %1 where the names fit a &amp;pattern</source>
        <comment>kind</comment>
        <translation>Todos cuyos nombres siguen un pat&amp;rón: %1</translation>
    </message>
    <message>
        <source>Ta&amp;ble:</source>
        <translation>Ta&amp;bla:</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>&amp;Columna:</translation>
    </message>
    <message>
        <source>any; * stands for any letters, ? for one</source>
        <translation>cualquiera; * representa cualquier texto, ? una letra</translation>
    </message>
    <message>
        <source>why nobody needs to see it; stands in the report</source>
        <translation>por qué nadie necesita verlos; figura en el informe</translation>
    </message>
    <message>
        <source>who answers for it; may be empty</source>
        <translation>quién responde por ello; puede quedar vacío</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>El último día</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motivo:</translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation>Re&amp;sponsable:</translation>
    </message>
    <message numerus="yes">
        <source>Hides %n finding(s) now:</source>
        <translation>
            <numerusform>Oculta ahora %n hallazgo:</numerusform>
            <numerusform>Oculta ahora %n hallazgos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::ImportedSource</name>
    <message>
        <source>SQLAlchemy cannot compile it: %1</source>
        <translation>SQLAlchemy no puede compilarlo: %1</translation>
    </message>
    <message>
        <source>The models leave the default to the database.</source>
        <translation>Los modelos dejan el valor por omisión a la base de datos.</translation>
    </message>
    <message>
        <source>The mappers could not be configured: %1</source>
        <translation>No se pudieron configurar los mappers: %1</translation>
    </message>
    <message>
        <source>Another MetaData has this table too; it was left out. Name the MetaData that counts.</source>
        <translation>Otro MetaData también tiene esta tabla; se excluyó. Indique el MetaData que vale.</translation>
    </message>
    <message>
        <source>There is no Python interpreter.</source>
        <translation>No hay ningún intérprete de Python.</translation>
    </message>
    <message>
        <source>Name the Python of the project&apos;s virtual environment, such as .venv/bin/python.</source>
        <translation>Indique el Python del entorno virtual del proyecto, como .venv/bin/python.</translation>
    </message>
    <message>
        <source>This is no Python 3.</source>
        <translation>Esto no es un Python 3.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Nothing to import is named.</source>
        <translation>No se indica nada que importar.</translation>
    </message>
    <message>
        <source>Name a module: package.module, or package.module:metadata.</source>
        <translation>Indique un módulo: package.module o package.module:metadata.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>import target, folder</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>No se pudo iniciar %1.</translation>
    </message>
    <message>
        <source>The import ended Python, with exit status %1, before the models could be told.</source>
        <translation>La importación terminó Python, con código de salida %1, antes de que se pudieran obtener los modelos.</translation>
    </message>
    <message>
        <source>Name a module that only defines models.</source>
        <translation>Indique un módulo que solo defina modelos.</translation>
    </message>
    <message>
        <source>Python crashed: %1.</source>
        <translation>Python falló: %1.</translation>
    </message>
    <message>
        <source>See whether &quot;import&quot; of the module works in that interpreter.</source>
        <translation>Vea si «import» del módulo funciona en ese intérprete.</translation>
    </message>
    <message numerus="yes">
        <source>The import took longer than %n second(s) and was ended.</source>
        <translation>
            <numerusform>La importación tardó más de %n segundo y se interrumpió.</numerusform>
            <numerusform>La importación tardó más de %n segundos y se interrumpió.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a module that only defines models, and starts nothing.</source>
        <translation>Indique un módulo que solo defina modelos y no inicie nada.</translation>
    </message>
    <message>
        <source>The import printed too much and was ended.</source>
        <translation>La importación imprimió demasiado y se interrumpió.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Se canceló la importación.</translation>
    </message>
    <message>
        <source>%1 has no SQLAlchemy that can be imported.</source>
        <translation>%1 no tiene ningún SQLAlchemy que se pueda importar.</translation>
    </message>
    <message>
        <source>The SQLAlchemy of %1 is older than 1.4.</source>
        <translation>El SQLAlchemy de %1 es anterior a 1.4.</translation>
    </message>
    <message>
        <source>Let the models be read as text.</source>
        <translation>Haga que los modelos se lean como texto.</translation>
    </message>
    <message>
        <source>There is no module %1.</source>
        <translation>No existe el módulo %1.</translation>
    </message>
    <message>
        <source>Name it as &quot;import&quot; would in that folder, or give the folder it is in.</source>
        <translation>Nómbrelo como lo haría «import» en esa carpeta, o indique la carpeta en la que está.</translation>
    </message>
    <message>
        <source>Importing %1 failed.</source>
        <translation>Falló la importación de %1.</translation>
    </message>
    <message>
        <source>The module %1 has no %2.</source>
        <translation>El módulo %1 no tiene %2.</translation>
    </message>
    <message>
        <source>Name a MetaData, or a declarative base, or leave the name out.</source>
        <translation>Indique un MetaData o una base declarativa, u omita el nombre.</translation>
    </message>
    <message>
        <source>%2 in %1 has no MetaData.</source>
        <translation>%2 en %1 no tiene MetaData.</translation>
    </message>
    <message>
        <source>Importing %1 made no tables.</source>
        <translation>La importación de %1 no creó ninguna tabla.</translation>
    </message>
    <message>
        <source>Name the module that imports the models.</source>
        <translation>Indique el módulo que importa los modelos.</translation>
    </message>
    <message>
        <source>The models of %1 could not be told.</source>
        <translation>No se pudieron obtener los modelos de %1.</translation>
    </message>
</context>
<context>
    <name>triptych::JUnitReport</name>
    <message>
        <source>No drift</source>
        <translation>Sin desviaciones</translation>
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
        <translation>El depósito de claves está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain has no such password.</source>
        <translation>El depósito de claves no tiene esa contraseña.</translation>
    </message>
    <message>
        <source>The keychain refuses: %1.</source>
        <translation>El depósito de claves lo rechaza: %1.</translation>
    </message>
    <message>
        <source>Unlock or repair it, or enter the password each time.</source>
        <translation>Desbloquéelo o repárelo, o introduzca la contraseña cada vez.</translation>
    </message>
</context>
<context>
    <name>triptych::KindChips</name>
    <message>
        <source>Only drift</source>
        <translation>Solo divergencias</translation>
    </message>
    <message>
        <source>☑ Only drift</source>
        <translation>☑ Solo divergencias</translation>
    </message>
    <message>
        <source>☐ Only drift</source>
        <translation>☐ Solo divergencias</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (oculto)</translation>
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
        <translation>Filtro: %1. Quitarlo</translation>
    </message>
    <message>
        <source>Take it out of the filter</source>
        <translation>Quitar del filtro</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>Lado discrepante</translation>
    </message>
    <message>
        <source>More ▾</source>
        <comment>ways to filter</comment>
        <translation>Más ▾</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Filter by severity, by the side that stands alone, by schema</source>
        <translation>Filtrar por gravedad, por lado discrepante, por esquema</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <comment>a side</comment>
        <translation>Discrepa: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a choice and its findings</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n schema(s)</source>
        <translation>
            <numerusform>%n esquema</numerusform>
            <numerusform>%n esquemas</numerusform>
        </translation>
    </message>
    <message>
        <source>only new</source>
        <translation>solo nuevos</translation>
    </message>
</context>
<context>
    <name>triptych::MainWindow</name>
    <message>
        <source>Read-only transaction · triptych %1</source>
        <translation>Transacción de solo lectura · triptych %1</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n report(s) into %1</source>
        <translation>
            <numerusform>%n informe escrito en %1</numerusform>
            <numerusform>%n informes escritos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the password…</source>
        <translation>Buscando la contraseña…</translation>
    </message>
    <message>
        <source>Compared %1, %2 in %L3 ms</source>
        <extracomment>%1 is &quot;57 tables&quot;, %2 &quot;757 columns&quot;, %3 a number of milliseconds</extracomment>
        <translation>%1 y %2 comparadas en %L3 ms</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln tabla</numerusform>
            <numerusform>%Ln tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the sources…</source>
        <translation>Leyendo los orígenes…</translation>
    </message>
    <message>
        <source>Nothing to compare: at least two sources have to be read.
The cards on the left say what is wrong.</source>
        <translation>Nada que comparar: hay que leer al menos dos orígenes.
Las tarjetas de la izquierda dicen qué falla.</translation>
    </message>
    <message>
        <source>Reading and comparing…</source>
        <translation>Leyendo y comparando…</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sin comparar</translation>
    </message>
    <message>
        <source>About Triptych</source>
        <translation>Acerca de Triptych</translation>
    </message>
    <message>
        <source>&lt;b&gt;Triptych %1&lt;/b&gt;&lt;p&gt;Shows where a PostgreSQL database, its ORM models and its documentation disagree.&lt;/p&gt;&lt;p&gt;MIT licence&lt;/p&gt;</source>
        <translation>&lt;b&gt;Triptych %1&lt;/b&gt;&lt;p&gt;Muestra dónde discrepan una base de datos PostgreSQL, sus modelos ORM y su documentación.&lt;/p&gt;&lt;p&gt;Licencia MIT&lt;/p&gt;</translation>
    </message>
    <message>
        <source>There are many files: changes are seen a few seconds later</source>
        <translation>Hay muchos archivos: los cambios se ven unos segundos después</translation>
    </message>
    <message>
        <source>A source could not be read again; what is shown is older</source>
        <translation>Un origen no se pudo volver a leer; lo que se muestra es más antiguo</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
</context>
<context>
    <name>triptych::Manual</name>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>What libpq takes from the environment where a connection does not say it.</source>
        <translation>Lo que libpq toma del entorno cuando una conexión no lo indica.</translation>
    </message>
    <message>
        <source>Set and not empty: no colours, unless --color asks for them.</source>
        <translation>Definida y no vacía: sin colores, salvo que --color los pida.</translation>
    </message>
    <message>
        <source>The language of texts. JSON reports keep their keys and values in every language.</source>
        <translation>El idioma de los textos. Los informes JSON conservan sus claves y valores en todos los idiomas.</translation>
    </message>
    <message>
        <source>The project file: sources, severities, rules, decisions, how reports are written.</source>
        <translation>El archivo de proyecto: orígenes, gravedades, reglas, decisiones, cómo se escriben los informes.</translation>
    </message>
    <message>
        <source>Passwords and connections, as libpq reads them.</source>
        <translation>Contraseñas y conexiones, tal como las lee libpq.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>tells where a database, its models and its documentation disagree</source>
        <translation>dice dónde discrepan una base de datos, sus modelos y su documentación</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SINOPSIS</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opciones]</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPCIÓN</translation>
    </message>
    <message>
        <source>Compares three descriptions of one schema: a live PostgreSQL database, ORM models, and a schema document. It only reads: nothing is written to a database, and no model file is run unless it is asked for.</source>
        <translation>Compara tres descripciones de un mismo esquema: una base de datos PostgreSQL en vivo, modelos ORM y un documento del esquema. Solo lee: no se escribe nada en ninguna base de datos, ni se ejecuta ningún archivo de modelos salvo que se pida.</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>ÓRDENES</translation>
    </message>
    <message>
        <source>OPTIONS OF EVERY COMMAND</source>
        <translation>OPCIONES DE TODAS LAS ÓRDENES</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>CÓDIGO DE SALIDA</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ENTORNO</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ARCHIVOS</translation>
    </message>
</context>
<context>
    <name>triptych::Merger</name>
    <message>
        <source>The table is described twice, in lines %1 and %2; line %1 stands.</source>
        <translation>La tabla está descrita dos veces, en las líneas %1 y %2; vale la línea %1.</translation>
    </message>
    <message>
        <source>Line %1 describes the table without this column, line %2 with it.</source>
        <translation>La línea %1 describe la tabla sin esta columna, la línea %2 con ella.</translation>
    </message>
    <message>
        <source>Lines %1 and %2 disagree: “%3” and “%4”; line %1 stands.</source>
        <translation>Las líneas %1 y %2 discrepan: «%3» y «%4»; vale la línea %1.</translation>
    </message>
    <message>
        <source>Lines %1 and %2 disagree on the primary key; line %1 stands.</source>
        <translation>Las líneas %1 y %2 discrepan en la llave primaria; vale la línea %1.</translation>
    </message>
    <message>
        <source>This is no table of a relational database.</source>
        <translation>Esto no es una tabla de una base de datos relacional.</translation>
    </message>
</context>
<context>
    <name>triptych::ModelPlaces</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::ModelsPage</name>
    <message>
        <source>Read them as te&amp;xt; nothing is run</source>
        <translation>Leerlos como te&amp;xto; no se ejecuta nada</translation>
    </message>
    <message>
        <source>&amp;Import them with a Python of the project</source>
        <translation>&amp;Importarlos con un Python del proyecto</translation>
    </message>
    <message>
        <source>Pac&amp;kages</source>
        <translation>Pa&amp;quetes</translation>
    </message>
    <message>
        <source>those of the nearest virtual environment; or folders</source>
        <translation>los del entorno virtual más cercano; o carpetas</translation>
    </message>
    <message>
        <source>Folders of installed packages that the models stand on, separated by “%1”</source>
        <translation>Carpetas de paquetes instalados de los que dependen los modelos, separadas por «%1»</translation>
    </message>
    <message>
        <source>Name the interpreter and the module that it imports.</source>
        <translation>Indique el intérprete y el módulo que importa.</translation>
    </message>
    <message>
        <source>Add the folder that the models are imported in.</source>
        <translation>Añada la carpeta en la que se importan los modelos.</translation>
    </message>
    <message>
        <source>.venv/bin/python</source>
        <translation>.venv/bin/python</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Browse for the interpreter</source>
        <translation>Buscar el intérprete</translation>
    </message>
    <message>
        <source>I&amp;nterpreter</source>
        <translation>I&amp;ntérprete</translation>
    </message>
    <message>
        <source>&amp;Module</source>
        <translation>&amp;Módulo</translation>
    </message>
    <message>
        <source>package.models, or package.models:Base</source>
        <translation>package.models o package.models:Base</translation>
    </message>
    <message>
        <source>This runs the project&apos;s code, in the folder of the first entry above. Do it only with code that you trust.</source>
        <translation>Esto ejecuta el código del proyecto, en la carpeta de la primera entrada de arriba. Hágalo solo con código en el que confíe.</translation>
    </message>
    <message>
        <source>Python interpreter</source>
        <translation>Intérprete de Python</translation>
    </message>
</context>
<context>
    <name>triptych::Narration</name>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>read %1, tables: %2, columns: %3</source>
        <translation>leído %1, tablas: %2, columnas: %3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
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
            <numerusform>%1: %n nota</numerusform>
            <numerusform>%1: %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>triptych::NullCounting</name>
    <message>
        <source>There is no database to count in.</source>
        <translation>No hay ninguna base de datos en la que contar.</translation>
    </message>
    <message>
        <source>The database side is a snapshot: there are no rows to count.</source>
        <translation>El lado de la base de datos es una instantánea: no hay filas que contar.</translation>
    </message>
    <message>
        <source>This program cannot count.</source>
        <translation>Este programa no puede contar.</translation>
    </message>
</context>
<context>
    <name>triptych::Nullability</name>
    <message>
        <source>Not counted, no statistics</source>
        <translation>Sin contar, sin estadísticas</translation>
    </message>
    <message>
        <source>Not counted, estimated: none</source>
        <translation>Sin contar, estimación: ninguno</translation>
    </message>
    <message>
        <source>Not counted, estimated: %1</source>
        <translation>Sin contar, estimación: %1</translation>
    </message>
    <message>
        <source>Not counted, estimated: about %1</source>
        <translation>Sin contar, estimación: unos %1</translation>
    </message>
    <message>
        <source>A view: cannot be set</source>
        <translation>Una vista: no se puede establecer</translation>
    </message>
    <message>
        <source>A foreign table: not enforced</source>
        <translation>Una tabla foránea: no se impone</translation>
    </message>
    <message>
        <source>Not in the database</source>
        <translation>No está en la base de datos</translation>
    </message>
    <message>
        <source>The database is not compared</source>
        <translation>La base de datos no se compara</translation>
    </message>
    <message numerus="yes">
        <source>%Ln NULL(s) in the way</source>
        <translation>
            <numerusform>%Ln NULL lo impide</numerusform>
            <numerusform>%Ln NULL lo impiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Inserts fail</source>
        <translation>Las inserciones fallan</translation>
    </message>
    <message>
        <source>Reads may yield None</source>
        <translation>La lectura puede dar None</translation>
    </message>
    <message>
        <source>The document misleads</source>
        <translation>El documento induce a error</translation>
    </message>
    <message>
        <source>Models and document disagree</source>
        <translation>Modelos y documento discrepan</translation>
    </message>
    <message>
        <source>The models allow NULL where the database refuses it: an insert or update that leaves the value out fails.</source>
        <translation>Los modelos admiten NULL donde la base de datos lo rechaza: falla una inserción o actualización que omita el valor.</translation>
    </message>
    <message>
        <source>The models rule NULL out where the database allows it: a read may yield None where the code does not expect it.</source>
        <translation>Los modelos descartan NULL donde la base de datos lo admite: una lectura puede dar None donde el código no lo espera.</translation>
    </message>
    <message>
        <source>The document says otherwise than the database.</source>
        <translation>El documento dice otra cosa que la base de datos.</translation>
    </message>
    <message>
        <source>The models and the document say otherwise, and the database does not say.</source>
        <translation>Los modelos y el documento dicen cosas distintas, y la base de datos no lo dice.</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>Sin contar: %1</translation>
    </message>
    <message>
        <source>Safe to set</source>
        <translation>Se puede sin riesgo</translation>
    </message>
    <message>
        <source>Already NOT NULL</source>
        <translation>Ya es NOT NULL</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas las columnas</translation>
    </message>
    <message>
        <source>SET NOT NULL is wanted</source>
        <translation>Se desea SET NOT NULL</translation>
    </message>
    <message>
        <source>Not said by a side</source>
        <translation>Un lado no lo indica</translation>
    </message>
    <message>
        <source>NULLs in the way</source>
        <translation>Hay NULL que lo impiden</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Sin contar</translation>
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
        <translation>No se indica.</translation>
    </message>
    <message>
        <source>Not said by a side</source>
        <translation>Un lado no lo indica</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between troubles</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What breaks</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>Rows, about</source>
        <translation>Filas, aprox.</translation>
    </message>
    <message>
        <source>NULLs, about</source>
        <translation>NULL, aprox.</translation>
    </message>
    <message>
        <source>NULLs, counted</source>
        <translation>NULL, contados</translation>
    </message>
    <message>
        <source>SET NOT NULL</source>
        <translation>SET NOT NULL</translation>
    </message>
    <message>
        <source>As the planner&apos;s statistics of the last ANALYZE estimate it</source>
        <translation>Según la estimación de las estadísticas del planificador del último ANALYZE</translation>
    </message>
    <message>
        <source>There are no statistics, or none that the role may read. ANALYZE gathers them.</source>
        <translation>No hay estadísticas, o ninguna que el rol pueda leer. ANALYZE las recopila.</translation>
    </message>
    <message>
        <source>Share of NULLs, about</source>
        <translation>Proporción de NULL, aprox.</translation>
    </message>
    <message>
        <source>Rows, counted</source>
        <translation>Filas, contadas</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>Contado a las</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a number or &quot;failed&quot;, %2 a time</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>%1 of %2 rows are NULL, counted %3</source>
        <translation>%1 de %2 filas son NULL, contado %3</translation>
    </message>
</context>
<context>
    <name>triptych::NullabilityController</name>
    <message>
        <source>%1: about %2 rows</source>
        <translation>%1: unas %2 filas</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 escrito</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>Copied the statements for %n column(s)</source>
        <translation>
            <numerusform>Sentencias para %n columna copiadas</numerusform>
            <numerusform>Sentencias para %n columnas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is not compared.</source>
        <translation>La base de datos no se compara.</translation>
    </message>
    <message>
        <source>Select the columns to count.</source>
        <translation>Seleccione las columnas que se deben contar.</translation>
    </message>
    <message>
        <source>The selected columns refuse NULL already, or are not in the database.</source>
        <translation>Las columnas seleccionadas ya rechazan NULL, o no están en la base de datos.</translation>
    </message>
    <message>
        <source>The Nullability view does this.</source>
        <translation>Se hace en la vista Nulabilidad.</translation>
    </message>
    <message>
        <source>Count the NULLs of the selected columns, read-only</source>
        <translation>Contar los NULL de las columnas seleccionadas, solo lectura</translation>
    </message>
    <message>
        <source>Copy what sets NOT NULL on the selected columns that should refuse NULL</source>
        <translation>Copiar lo que establece NOT NULL en las columnas seleccionadas que deben rechazar NULL</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 of %n column(s) counted</source>
        <extracomment>%1 is &quot;Counting users&quot;</extracomment>
        <translation>
            <numerusform>%1 – %2 de %n columna contada</numerusform>
            <numerusform>%1 – %2 de %n columnas contadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %1 of %n column(s) counted</source>
        <translation>
            <numerusform>Cancelado: %1 de %n columna contada</numerusform>
            <numerusform>Cancelado: %1 de %n columnas contadas</numerusform>
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
            <numerusform>%n columna contada</numerusform>
            <numerusform>%n columnas contadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n could not be</source>
        <translation>
            <numerusform>, %n sin éxito</numerusform>
            <numerusform>, %n sin éxito</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is not compared: nothing can be counted.</source>
        <translation>La base de datos no se compara: no se puede contar nada.</translation>
    </message>
    <message>
        <source>The database has no statistics yet: ANALYZE gathers them.</source>
        <translation>La base de datos aún no tiene estadísticas: ANALYZE las recopila.</translation>
    </message>
    <message>
        <source>Count NULLs</source>
        <translation>Contar los NULL</translation>
    </message>
    <message>
        <source>Counting reads every row, and these tables are large:</source>
        <translation>Contar lee cada fila, y estas tablas son grandes:</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Export nullability</source>
        <translation>Exportar la nulabilidad</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Sentencias</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s).</source>
        <translation>
            <numerusform>%n columna.</numerusform>
            <numerusform>%n columnas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n column(s).</source>
        <translation>
            <numerusform>%1 de %n columna.</numerusform>
            <numerusform>%1 de %n columnas.</numerusform>
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
        <translation>Columnas contadas</translation>
    </message>
    <message>
        <source>Which columns to show</source>
        <translation>Qué columnas mostrar</translation>
    </message>
    <message>
        <source>Time limit for each table, in seconds</source>
        <translation>Límite de tiempo por tabla, en segundos</translation>
    </message>
    <message>
        <source>The server stops counting a table after this time</source>
        <translation>El servidor deja de contar una tabla después de este tiempo</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>como mucho </translation>
    </message>
    <message>
        <source> s a table</source>
        <comment>seconds</comment>
        <translation> s por tabla</translation>
    </message>
    <message>
        <source>Columns whose nullability differs</source>
        <translation>Columnas cuya nulabilidad difiere</translation>
    </message>
    <message>
        <source>Nullability is not compared</source>
        <translation>La nulabilidad no se compara</translation>
    </message>
    <message>
        <source>The settings switch it off.</source>
        <translation>La configuración la desactiva.</translation>
    </message>
    <message>
        <source>Everything is filtered away</source>
        <translation>El filtro lo oculta todo</translation>
    </message>
    <message numerus="yes">
        <source>None of %n column(s) passes the filter.</source>
        <translation>
            <numerusform>La columna no pasa el filtro.</numerusform>
            <numerusform>Ninguna de las %n columnas pasa el filtro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nullability agrees everywhere</source>
        <translation>La nulabilidad coincide en todas partes</translation>
    </message>
</context>
<context>
    <name>triptych::Parameters</name>
    <message>
        <source>Write a URI (postgresql://user@host:5432/database) with special characters percent-encoded, or key=value pairs (host=… dbname=…) with values that hold spaces in single quotes.</source>
        <translation>Escriba un URI (postgresql://user@host:5432/database) con los caracteres especiales codificados con %, o pares key=value (host=… dbname=…) con los valores que contienen espacios entre comillas simples.</translation>
    </message>
    <message>
        <source>The connection string cannot be read.</source>
        <translation>No se puede leer la cadena de conexión.</translation>
    </message>
    <message>
        <source>The connection string cannot be read: %1.</source>
        <translation>No se puede leer la cadena de conexión: %1.</translation>
    </message>
    <message>
        <source>The connection URI has an &quot;@&quot; or a port in a place that makes no sense; the user name or the password may need percent-encoding.</source>
        <translation>El URI de conexión tiene una «@» o un puerto en un lugar sin sentido; tal vez haya que codificar con % el nombre de usuario o la contraseña.</translation>
    </message>
    <message>
        <source>The connection parameter &quot;%1&quot; holds a semicolon, which Qt&apos;s PostgreSQL driver cannot pass on.</source>
        <translation>El parámetro de conexión «%1» contiene un punto y coma, que el controlador de PostgreSQL de Qt no puede transmitir.</translation>
    </message>
    <message>
        <source>Use a value without one, or put it into a service file and name that with service=….</source>
        <translation>Use un valor sin punto y coma, o póngalo en un archivo de servicios e indíquelo con service=….</translation>
    </message>
</context>
<context>
    <name>triptych::PasswordController</name>
    <message>
        <source>Keychain</source>
        <translation>Depósito de claves</translation>
    </message>
</context>
<context>
    <name>triptych::PasswordField</name>
    <message>
        <source>Re&amp;member in the keychain</source>
        <translation>&amp;Recordar en el depósito de claves</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>triptych::PasswordPrompt</name>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Co&amp;nectar</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>A&amp;hora no</translation>
    </message>
</context>
<context>
    <name>triptych::PathList</name>
    <message>
        <source>&amp;Python files, folders or patterns with SQLAlchemy models. They can be dropped here.</source>
        <translation>Archivos, carpetas o patrones de &amp;Python con modelos de SQLAlchemy. Se pueden soltar aquí.</translation>
    </message>
    <message>
        <source>Model files and folders</source>
        <translation>Archivos y carpetas de modelos</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Añadir &amp;archivos…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Añadir &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Model files</source>
        <translation>Archivos de modelos</translation>
    </message>
    <message>
        <source>Python (*.py);;Snapshots (*.json);;All files (*)</source>
        <translation>Python (*.py);;Instantáneas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Folder with models</source>
        <translation>Carpeta con modelos</translation>
    </message>
</context>
<context>
    <name>triptych::PdfReport</name>
    <message>
        <source>Schema drift</source>
        <translation>Desviaciones del esquema</translation>
    </message>
</context>
<context>
    <name>triptych::Postgres</name>
    <message>
        <source>Reading the database was cancelled.</source>
        <translation>Se canceló la lectura de la base de datos.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>PostgreSQL %1 · schema %2</source>
        <translation>PostgreSQL %1 · esquema %2</translation>
    </message>
    <message>
        <source>PostgreSQL %1 · schemas %2</source>
        <translation>PostgreSQL %1 · esquemas %2</translation>
    </message>
    <message>
        <source>Its schema is not among those that are read.</source>
        <translation>Su esquema no está entre los que se leen.</translation>
    </message>
    <message>
        <source>The role has no permission on its schema.</source>
        <translation>El rol no tiene permiso sobre su esquema.</translation>
    </message>
</context>
<context>
    <name>triptych::PrismaReader</name>
    <message>
        <source>Line %1 leaves a field out.</source>
        <translation>La línea %1 omite un campo.</translation>
    </message>
    <message>
        <source>“%1” is no scalar type of Prisma&apos;s.</source>
        <translation>«%1» no es un tipo escalar de Prisma.</translation>
    </message>
</context>
<context>
    <name>triptych::ProfileBar</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>Per&amp;fil</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Mana&amp;ge</source>
        <translation>Ad&amp;ministrar</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Guardar el perfil</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Cambiar el nombre del perfil</translation>
    </message>
    <message>
        <source>Delete the profile “%1”? A password in the keychain stays there.</source>
        <translation>¿Eliminar el perfil «%1»? Una contraseña en el depósito de claves se queda allí.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>There is a profile “%1”. Replace it?</source>
        <translation>Ya hay un perfil «%1». ¿Reemplazarlo?</translation>
    </message>
</context>
<context>
    <name>triptych::ProjectController</name>
    <message>
        <source>Projects (*.json)</source>
        <translation>Proyectos (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n rename(s)</source>
        <translation>
            <numerusform>Confirmar %n cambio de nombre</numerusform>
            <numerusform>Confirmar %n cambios de nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n rename(s)</source>
        <translation>
            <numerusform>Rechazar %n cambio de nombre</numerusform>
            <numerusform>Rechazar %n cambios de nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm rename %1 → %2</source>
        <translation>Confirmar el cambio de nombre %1 → %2</translation>
    </message>
    <message>
        <source>Reject rename %1 → %2</source>
        <translation>Rechazar el cambio de nombre %1 → %2</translation>
    </message>
    <message>
        <source>&amp;Undo:</source>
        <translation>&amp;Deshacer:</translation>
    </message>
    <message>
        <source>&amp;Redo:</source>
        <translation>&amp;Rehacer:</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Guardar proyecto</translation>
    </message>
    <message>
        <source>What was decided is not saved.</source>
        <translation>Lo decidido no está guardado.</translation>
    </message>
    <message>
        <source>The sources of &quot;%1&quot; are not saved.</source>
        <translation>Los orígenes de «%1» no están guardados.</translation>
    </message>
    <message>
        <source>A project file keeps sources, decisions and rules.</source>
        <translation>Un archivo de proyecto conserva orígenes, decisiones y reglas.</translation>
    </message>
    <message>
        <source>The decision was not taken</source>
        <translation>No se tomó la decisión</translation>
    </message>
    <message numerus="yes">
        <source>Ignore %n finding(s)</source>
        <translation>
            <numerusform>Ignorar %n hallazgo</numerusform>
            <numerusform>Ignorar %n hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n decision(s)</source>
        <translation>
            <numerusform>Retirar %n decisión</numerusform>
            <numerusform>Retirar %n decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed project</source>
        <translation>Proyecto sin nombre</translation>
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
        <translation>Abrir un proyecto: su carpeta o su archivo</translation>
    </message>
</context>
<context>
    <name>triptych::ProjectFile</name>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot;.</source>
        <translation>No existe la clave «%1».</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use una de: %1.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing or empty.</source>
        <translation>La clave «%1» falta o está vacía.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>«%1» no se conoce aquí.</translation>
    </message>
    <message>
        <source>Here should stand %1.</source>
        <translation>Aquí debe figurar %1.</translation>
    </message>
    <message>
        <source>Correct the file, or remove the key.</source>
        <translation>Corrija el archivo, o quite la clave.</translation>
    </message>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation>La línea %1 no es JSON.</translation>
    </message>
    <message>
        <source>Look for a missing or superfluous comma, quote or bracket there or just before.</source>
        <translation>Busque una coma, comilla o corchete que falte o sobre allí o justo antes.</translation>
    </message>
    <message>
        <source>A number in it is too large.</source>
        <translation>Contiene un número demasiado grande.</translation>
    </message>
    <message>
        <source>The version of the format is not stated.</source>
        <translation>No se indica la versión del formato.</translation>
    </message>
    <message>
        <source>Begin the file with &quot;format_version&quot;: %1.</source>
        <translation>Empiece el archivo con &quot;format_version&quot;: %1.</translation>
    </message>
    <message>
        <source>This project was written by a later version of Triptych.</source>
        <translation>Una versión posterior de Triptych escribió este proyecto.</translation>
    </message>
    <message>
        <source>Update Triptych to open it. The file was not touched.</source>
        <translation>Actualice Triptych para abrirlo. El archivo no se tocó.</translation>
    </message>
    <message>
        <source>The connection to the database holds a password.</source>
        <translation>La conexión a la base de datos contiene una contraseña.</translation>
    </message>
    <message>
        <source>A project file is for others to read: keep the password in the keychain, in .pgpass or in a service file, or use &quot;env:NAME&quot;.</source>
        <translation>Un archivo de proyecto lo leen otros: guarde la contraseña en el depósito de claves, en .pgpass o en un archivo de servicios, o use «env:NOMBRE».</translation>
    </message>
    <message>
        <source>Of &quot;interpreter&quot; and &quot;target&quot; there is only one.</source>
        <translation>De «interpreter» y «target» solo hay uno.</translation>
    </message>
    <message>
        <source>Name both for models that a Python imports, none for models that are read as text.</source>
        <translation>Indique ambos para modelos que importa un Python, ninguno para modelos que se leen como texto.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>Escríbala como 2026-12-31.</translation>
    </message>
    <message>
        <source>Say why these findings need not be seen.</source>
        <translation>Diga por qué no hace falta ver estos hallazgos.</translation>
    </message>
    <message>
        <source>The rule would hide everything.</source>
        <translation>La regla lo ocultaría todo.</translation>
    </message>
    <message>
        <source>Give it a table, a column, a kind or a side. A kind that nobody wants to see can be off in &quot;severities&quot;.</source>
        <translation>Dele una tabla, una columna, una clase o un lado. Una clase que nadie quiere ver se puede poner en off en «severities».</translation>
    </message>
    <message>
        <source>There is a database as well.</source>
        <translation>También hay una base de datos.</translation>
    </message>
    <message>
        <source>Keep one of &quot;database&quot; and &quot;snapshot&quot;.</source>
        <translation>Deje «database» o «snapshot».</translation>
    </message>
    <message>
        <source>The connection cannot be read, or holds a password.</source>
        <translation>La conexión no se puede leer, o contiene una contraseña.</translation>
    </message>
    <message>
        <source>Others can read this file: keep the password in .pgpass or in a service file, or write &quot;env:NAME&quot; for a connection kept in a variable. A snapshot&apos;s key is &quot;snapshot&quot;.</source>
        <translation>Otros pueden leer este archivo: guarde la contraseña en .pgpass o en un archivo de servicios, o escriba «env:NOMBRE» para una conexión guardada en una variable. La clave de una instantánea es «snapshot».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice.</source>
        <translation>«%1» figura allí dos veces.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Quite uno de los dos.</translation>
    </message>
    <message>
        <source>A decision names both columns or tables, and says confirmed or rejected.</source>
        <translation>Una decisión nombra ambas columnas o tablas, y dice confirmed o rejected.</translation>
    </message>
    <message>
        <source>Run &quot;triptych-cli baseline&quot; to write the list anew.</source>
        <translation>Ejecute «triptych-cli baseline» para volver a escribir la lista.</translation>
    </message>
    <message>
        <source>No file name can begin like this.</source>
        <translation>Ningún nombre de archivo puede empezar así.</translation>
    </message>
    <message>
        <source>Give a word such as sok.</source>
        <translation>Indique una palabra como sok.</translation>
    </message>
    <message>
        <source>This is no path.</source>
        <translation>Esto no es una ruta.</translation>
    </message>
    <message>
        <source>How to connect stands under &quot;database&quot;.</source>
        <translation>La conexión va en &quot;database&quot;.</translation>
    </message>
</context>
<context>
    <name>triptych::ProjectFiles</name>
    <message>
        <source>Looked at %L1 files</source>
        <translation>%L1 archivos examinados</translation>
    </message>
</context>
<context>
    <name>triptych::ProjectFolder</name>
    <message>
        <source>What was found in the folder</source>
        <translation>Lo que se encontró en la carpeta</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>No existe la carpeta «%1».</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>Carpeta del proyecto</translation>
    </message>
    <message>
        <source>This folder has a project, which says what is compared.</source>
        <translation>Esta carpeta tiene un proyecto, que dice qué se compara.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Se detuvo la búsqueda.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln file(s) were looked at.</source>
        <translation>
            <numerusform>Solo se examinó el primer archivo.</numerusform>
            <numerusform>Solo se examinaron los primeros %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No models or schema documents were found in %Ln file(s). Choose them below.</source>
        <translation>
            <numerusform>No se encontraron modelos ni documentos del esquema en %Ln archivo. Elíjalos abajo.</numerusform>
            <numerusform>No se encontraron modelos ni documentos del esquema en %Ln archivos. Elíjalos abajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln tabla</numerusform>
            <numerusform>%Ln tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 — %3 in %4</source>
        <translation>%1: %2 — %3 en %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 — snapshot, %3</source>
        <translation>%1: %2 — instantánea, %3</translation>
    </message>
    <message>
        <source>%1: %2 — %3</source>
        <translation>%1: %2 — %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is searched for models and documents; drop it here</source>
        <translation>se buscan en ella modelos y documentos; suéltela aquí</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>Abrir el proyecto</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Pro&amp;ject folder</source>
        <translation>Carpeta del pro&amp;yecto</translation>
    </message>
</context>
<context>
    <name>triptych::PseudoDdlReader</name>
    <message>
        <source>Line %1 of the document is not understood.</source>
        <translation>La línea %1 del documento no se entiende.</translation>
    </message>
    <message>
        <source>This is no column.</source>
        <translation>Esto no es una columna.</translation>
    </message>
    <message>
        <source>What “%1” refers to is not said.</source>
        <translation>No se indica a qué hace referencia «%1».</translation>
    </message>
    <message>
        <source>The document says that there are more columns (line %1).</source>
        <translation>El documento dice que hay más columnas (línea %1).</translation>
    </message>
</context>
<context>
    <name>triptych::Psql</name>
    <message>
        <source>This is no constraint as psql prints one.</source>
        <translation>Esto no es una restricción como las que muestra psql.</translation>
    </message>
</context>
<context>
    <name>triptych::Queries</name>
    <message>
        <source>Reading schemas</source>
        <translation>Leyendo esquemas</translation>
    </message>
    <message>
        <source>Reading rights</source>
        <translation>Leyendo permisos</translation>
    </message>
    <message>
        <source>Reading types</source>
        <translation>Leyendo tipos</translation>
    </message>
    <message>
        <source>Reading domains</source>
        <translation>Leyendo dominios</translation>
    </message>
    <message>
        <source>Reading the checks of domains</source>
        <translation>Leyendo las restricciones check de los dominios</translation>
    </message>
    <message>
        <source>Reading enumerated types</source>
        <translation>Leyendo tipos enumerados</translation>
    </message>
    <message>
        <source>Reading columns</source>
        <translation>Leyendo columnas</translation>
    </message>
    <message>
        <source>Reading defaults</source>
        <translation>Leyendo valores por omisión</translation>
    </message>
    <message>
        <source>Reading generated columns</source>
        <translation>Leyendo columnas generadas</translation>
    </message>
    <message>
        <source>Reading sequences</source>
        <translation>Leyendo secuencias</translation>
    </message>
    <message>
        <source>Reading collations</source>
        <translation>Leyendo ordenamientos</translation>
    </message>
    <message>
        <source>Reading constraints</source>
        <translation>Leyendo restricciones</translation>
    </message>
    <message>
        <source>Reading foreign keys</source>
        <translation>Leyendo llaves foráneas</translation>
    </message>
    <message>
        <source>Reading exclusion constraints</source>
        <translation>Leyendo restricciones de exclusión</translation>
    </message>
    <message>
        <source>Reading checks</source>
        <translation>Leyendo restricciones check</translation>
    </message>
    <message>
        <source>Reading indexes</source>
        <translation>Leyendo índices</translation>
    </message>
    <message>
        <source>Reading access methods</source>
        <translation>Leyendo métodos de acceso</translation>
    </message>
    <message>
        <source>Reading operator classes</source>
        <translation>Leyendo clases de operadores</translation>
    </message>
    <message>
        <source>Reading index expressions</source>
        <translation>Leyendo expresiones de índices</translation>
    </message>
    <message>
        <source>Reading tables</source>
        <translation>Leyendo tablas</translation>
    </message>
    <message>
        <source>Reading inheritance</source>
        <translation>Leyendo la herencia</translation>
    </message>
    <message>
        <source>Reading partition keys</source>
        <translation>Leyendo llaves de particionamiento</translation>
    </message>
    <message>
        <source>Reading comments</source>
        <translation>Leyendo comentarios</translation>
    </message>
    <message>
        <source>Reading sizes</source>
        <translation>Leyendo tamaños</translation>
    </message>
    <message>
        <source>Reading statistics</source>
        <translation>Leyendo estadísticas</translation>
    </message>
</context>
<context>
    <name>triptych::ReadableSummary</name>
    <message>
        <source> and </source>
        <comment>between sides</comment>
        <translation> y </translation>
    </message>
    <message>
        <source>Schema drift summary</source>
        <translation>Resumen de las desviaciones del esquema</translation>
    </message>
    <message>
        <source>Generated: %1</source>
        <translation>Generado: %1</translation>
    </message>
    <message>
        <source>Nullability</source>
        <translation>Nulabilidad</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Resumen ejecutivo</translation>
    </message>
    <message>
        <source>no drift</source>
        <translation>sin desviaciones</translation>
    </message>
    <message>
        <source>%1 critical, %2 warnings, %3 infos</source>
        <translation>%1 críticas, %2 advertencias, %3 informaciones</translation>
    </message>
    <message numerus="yes">
        <source>; compared %1 of %n table(s)</source>
        <translation>
            <numerusform>; comparada %1 de %n tabla</numerusform>
            <numerusform>; comparadas %1 de %n tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pair, counts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>Documentation drift</source>
        <translation>Desviaciones de la documentación</translation>
    </message>
    <message>
        <source>The documentation was not compared.</source>
        <translation>La documentación no se comparó.</translation>
    </message>
    <message>
        <source>None: the documentation says what it was compared with.</source>
        <translation>Ninguna: la documentación dice lo mismo que aquello con lo que se comparó.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and kind</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Missing tables</source>
        <translation>Tablas que faltan</translation>
    </message>
    <message numerus="yes">
        <source>Missing in %2 (%n table(s)): %1</source>
        <translation>
            <numerusform>Falta en %2 (%n tabla): %1</numerusform>
            <numerusform>Faltan en %2 (%n tablas): %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed (confirmed): %1</source>
        <comment>names</comment>
        <translation>Renombrado (confirmado): %1</translation>
    </message>
    <message>
        <source>Probably renamed (%2 % sure): %1</source>
        <comment>names, confidence</comment>
        <translation>Probablemente renombrado (%2 % de certeza): %1</translation>
    </message>
    <message>
        <source>Probably renamed: %1</source>
        <comment>names</comment>
        <translation>Probablemente renombrado: %1</translation>
    </message>
    <message>
        <source>Column mismatches</source>
        <translation>Columnas que no coinciden</translation>
    </message>
    <message>
        <source>Missing in %2: %1</source>
        <comment>columns, sides</comment>
        <translation>Falta en %2: %1</translation>
    </message>
    <message>
        <source>Type of %1: %2</source>
        <comment>column, what sides say</comment>
        <translation>Tipo de %1: %2</translation>
    </message>
    <message>
        <source>Primary keys</source>
        <translation>Claves primarias</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Other differences</source>
        <translation>Otras diferencias</translation>
    </message>
    <message>
        <source>Cosmetic types</source>
        <translation>Tipos cosméticos</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) are written in another way that works together, and count for nothing.</source>
        <translation>
            <numerusform>%n tipo está escrito de otra manera, pero es compatible y no cuenta.</numerusform>
            <numerusform>%n tipos están escritos de otra manera, pero son compatibles y no cuentan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type mismatch(es) in a report of the tool before Triptych: it does not tell spellings from conflicts. Compare again to know.</source>
        <translation>
            <numerusform>%n diferencia de tipo en un informe de la herramienta anterior a Triptych: no distingue grafías de conflictos. Compare de nuevo para saberlo.</numerusform>
            <numerusform>%n diferencias de tipo en un informe de la herramienta anterior a Triptych: no distingue grafías de conflictos. Compare de nuevo para saberlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle the columns that are missing or renamed: %1</source>
        <translation>Resolver las columnas que faltan o cambiaron de nombre: %1</translation>
    </message>
    <message>
        <source>Settle the tables that are missing or renamed: %1</source>
        <translation>Resolver las tablas que faltan o cambiaron de nombre: %1</translation>
    </message>
    <message>
        <source>Agree on the primary keys: %1</source>
        <translation>Acordar las claves primarias: %1</translation>
    </message>
    <message>
        <source>Agree on the types and on what may be null: %1</source>
        <translation>Acordar los tipos y lo que puede ser nulo: %1</translation>
    </message>
    <message>
        <source>Priority %1: %2</source>
        <comment>number, what to do</comment>
        <translation>Prioridad %1: %2</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>No mostrado</translation>
    </message>
    <message>
        <source>%1 is hidden by %2</source>
        <comment>place, rule and reason</comment>
        <translation>%1 está oculto por %2</translation>
    </message>
    <message>
        <source>Validation status</source>
        <translation>Estado de la validación</translation>
    </message>
    <message>
        <source>nothing was compared</source>
        <translation>no se comparó nada</translation>
    </message>
    <message>
        <source>drift, to be resolved</source>
        <translation>desviaciones, por resolver</translation>
    </message>
    <message>
        <source>in agreement ✓</source>
        <translation>coincide ✓</translation>
    </message>
</context>
<context>
    <name>triptych::Reasons</name>
    <message>
        <source>stated by the source itself</source>
        <translation>indicado por el propio origen</translation>
    </message>
    <message>
        <source>decided in the project file</source>
        <translation>decidido en el archivo de proyecto</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>mismas palabras</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nombre parecido</translation>
    </message>
    <message>
        <source>same type</source>
        <translation>mismo tipo</translation>
    </message>
    <message>
        <source>same foreign key</source>
        <translation>misma llave foránea</translation>
    </message>
    <message>
        <source>same part in the primary key</source>
        <translation>misma parte en la llave primaria</translation>
    </message>
    <message>
        <source>same default</source>
        <translation>mismo valor por omisión</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>mismo lugar</translation>
    </message>
    <message>
        <source>same nullability</source>
        <translation>misma nulabilidad</translation>
    </message>
    <message>
        <source>only candidate</source>
        <translation>único candidato</translation>
    </message>
    <message>
        <source>same columns</source>
        <translation>mismas columnas</translation>
    </message>
    <message>
        <source>same foreign keys</source>
        <translation>mismas llaves foráneas</translation>
    </message>
    <message>
        <source>referenced by the same tables</source>
        <translation>referida por las mismas tablas</translation>
    </message>
    <message>
        <source>two names of one type</source>
        <translation>dos nombres de un mismo tipo</translation>
    </message>
    <message>
        <source>the document names no length</source>
        <translation>el documento no indica longitud</translation>
    </message>
    <message>
        <source>the model names no length</source>
        <translation>el modelo no indica longitud</translation>
    </message>
    <message>
        <source>unbounded text either way</source>
        <translation>texto sin límite en ambos casos</translation>
    </message>
    <message>
        <source>JSON either way</source>
        <translation>JSON en ambos casos</translation>
    </message>
    <message>
        <source>a string stands in for it</source>
        <translation>una cadena la sustituye</translation>
    </message>
    <message>
        <source>floating point of another width</source>
        <translation>coma flotante de otro tamaño</translation>
    </message>
    <message>
        <source>the time zone is not stated</source>
        <translation>no se indica el huso horario</translation>
    </message>
    <message>
        <source>a type that leaves its form to the database</source>
        <translation>un tipo que deja su forma a la base de datos</translation>
    </message>
    <message>
        <source>not understood as SQL, so not compared</source>
        <translation>no se entiende como SQL, así que no se compara</translation>
    </message>
    <message>
        <source>a table of this name is compared already</source>
        <translation>ya se compara una tabla con este nombre</translation>
    </message>
    <message>
        <source>written in another way</source>
        <translation>escrito de otra forma</translation>
    </message>
    <message>
        <source>names of the current time</source>
        <translation>nombres de la hora actual</translation>
    </message>
    <message>
        <source>a constant is the same with its type written out</source>
        <translation>una constante es la misma con su tipo escrito</translation>
    </message>
    <message>
        <source>a cast to text changes nothing</source>
        <translation>una conversión a text no cambia nada</translation>
    </message>
    <message>
        <source>a cast to the column&apos;s own type changes nothing</source>
        <translation>una conversión al tipo de la columna no cambia nada</translation>
    </message>
    <message>
        <source>a cast to regclass only says that it is a relation&apos;s name</source>
        <translation>una conversión a regclass solo dice que es el nombre de una relación</translation>
    </message>
    <message>
        <source>an array of constants is the same with its type written out</source>
        <translation>un array de constantes es el mismo con su tipo escrito</translation>
    </message>
    <message>
        <source>IN and = ANY mean the same, in any order</source>
        <translation>IN y = ANY significan lo mismo, en cualquier orden</translation>
    </message>
    <message>
        <source>BETWEEN stands for two comparisons</source>
        <translation>BETWEEN equivale a dos comparaciones</translation>
    </message>
    <message>
        <source>the operands mean the same in either order</source>
        <translation>los operandos significan lo mismo en cualquier orden</translation>
    </message>
    <message>
        <source>the document names a kind of type</source>
        <translation>el documento nombra una familia de tipos</translation>
    </message>
</context>
<context>
    <name>triptych::RecentList</name>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ayer, %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encuentra</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Recent comparisons</source>
        <translation>Comparaciones recientes</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>Remove from the list: %1</source>
        <translation>Quitar de la lista: %1</translation>
    </message>
</context>
<context>
    <name>triptych::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
</context>
<context>
    <name>triptych::ReportReader</name>
    <message>
        <source>This is no report of a comparison.</source>
        <translation>Esto no es un informe de una comparación.</translation>
    </message>
    <message>
        <source>Choose a JSON report that Triptych or its command line wrote.</source>
        <translation>Elija un informe JSON escrito por Triptych o por su línea de órdenes.</translation>
    </message>
    <message>
        <source>A newer Triptych wrote this report.</source>
        <translation>Un Triptych más nuevo escribió este informe.</translation>
    </message>
    <message>
        <source>Update Triptych, or choose another report.</source>
        <translation>Actualice Triptych, o elija otro informe.</translation>
    </message>
    <message>
        <source>This file is not JSON.</source>
        <translation>Este archivo no es JSON.</translation>
    </message>
</context>
<context>
    <name>triptych::ReportText</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>triptych::ReportWindow</name>
    <message>
        <source>Compare &amp;with the present result</source>
        <translation>Comparar con el resultado &amp;actual</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n informe</numerusform>
            <numerusform>%n informes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 is a file&apos;s name, %2 a date and time</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Se ha escrito %1.</translation>
    </message>
    <message>
        <source>C&amp;opy as text</source>
        <translation>C&amp;opiar como texto</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Database ↔ Models&quot;, %2 a date and time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is compared yet</source>
        <translation>Todavía no se ha comparado nada</translation>
    </message>
</context>
<context>
    <name>triptych::RowDecisions</name>
    <message>
        <source>%1 and %2 are one, under two names</source>
        <translation>%1 y %2 son lo mismo con dos nombres</translation>
    </message>
    <message>
        <source>%1 and %2 have nothing to do with each other</source>
        <translation>%1 y %2 no tienen nada que ver</translation>
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
        <translation>Falta en: %1</translation>
    </message>
    <message>
        <source>Renamed, confirmed</source>
        <translation>Cambio de nombre confirmado</translation>
    </message>
    <message>
        <source>Renamed, %1 % sure</source>
        <translation>Cambio de nombre, %1&#xa0;% de certeza</translation>
    </message>
    <message>
        <source>Possibly renamed to %1, %2 % sure</source>
        <translation>Posible cambio de nombre a %1, %2&#xa0;% de certeza</translation>
    </message>
    <message>
        <source>Possibly renamed from %1, %2 % sure</source>
        <translation>Posible cambio de nombre desde %1, %2&#xa0;% de certeza</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a side</comment>
        <translation>en: %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n column(s)</source>
        <translation>
            <numerusform>en %n columna</numerusform>
            <numerusform>en %n columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a rename of %1</source>
        <translation>No es un cambio de nombre de %1</translation>
    </message>
</context>
<context>
    <name>triptych::RowMenu</name>
    <message>
        <source>Open in %1: %2</source>
        <extracomment>%1 a side, %2 a file and line</extracomment>
        <translation>Abrir en «%1»: %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Referenced by</source>
        <translation>Referida por</translation>
    </message>
</context>
<context>
    <name>triptych::RunQuestion</name>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>This project wants to run code: its models are to be imported by a Python. Run it?</source>
        <translation>Este proyecto quiere ejecutar código: un Python debe importar sus modelos. ¿Ejecutarlo?</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Archivo de proyecto</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>In the folder of</source>
        <translation>En la carpeta de</translation>
    </message>
    <message>
        <source>Run it only if you trust whoever wrote it. Otherwise the models are read as text, and nothing is run. Yes is remembered until the file changes.</source>
        <translation>Ejecútelo solo si confía en quien lo escribió. Si no, los modelos se leen como texto y no se ejecuta nada. El sí se recuerda hasta que cambie el archivo.</translation>
    </message>
</context>
<context>
    <name>triptych::Sample</name>
    <message>
        <source>The sample cannot be unpacked: %1.</source>
        <translation>No se puede desempaquetar el ejemplo: %1.</translation>
    </message>
    <message>
        <source>Make room there, or allow writing to that folder.</source>
        <translation>Haga sitio allí, o permita escribir en esa carpeta.</translation>
    </message>
</context>
<context>
    <name>triptych::SavedReports</name>
    <message numerus="yes">
        <source>Not shown above: %Ln</source>
        <translation>
            <numerusform>No se muestra arriba: %Ln</numerusform>
            <numerusform>No se muestran arriba: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>Abrir informes</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Informes (*.json)</translation>
    </message>
</context>
<context>
    <name>triptych::SchemaDialog</name>
    <message>
        <source>Schemas</source>
        <translation>Esquemas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a schema and the number of its findings</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the schemas by name</source>
        <translation>Buscar esquemas por nombre</translation>
    </message>
    <message>
        <source>Schemas to show</source>
        <translation>Esquemas que se muestran</translation>
    </message>
    <message>
        <source>&amp;All schemas</source>
        <translation>&amp;Todos los esquemas</translation>
    </message>
</context>
<context>
    <name>triptych::SectionReader</name>
    <message>
        <source>The document describes several tables at once.</source>
        <translation>El documento describe varias tablas a la vez.</translation>
    </message>
    <message>
        <source>The document lists only some of the columns (line %1).</source>
        <translation>El documento solo enumera algunas de las columnas (línea %1).</translation>
    </message>
    <message>
        <source>The document says that there are more columns (line %1).</source>
        <translation>El documento dice que hay más columnas (línea %1).</translation>
    </message>
    <message>
        <source>Line %1 of the document is not understood.</source>
        <translation>La línea %1 del documento no se entiende.</translation>
    </message>
    <message>
        <source>This names no column. Expected is a line such as “`id`: INTEGER NOT NULL”.</source>
        <translation>Esto no nombra ninguna columna. Se espera una línea como «`id`: INTEGER NOT NULL».</translation>
    </message>
</context>
<context>
    <name>triptych::Session</name>
    <message>
        <source>Qt&apos;s PostgreSQL driver is not installed.</source>
        <translation>El controlador de PostgreSQL de Qt no está instalado.</translation>
    </message>
    <message>
        <source>Install it; Debian&apos;s package is libqt6sql6-psql.</source>
        <translation>Instálelo; el paquete de Debian es libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL %1, which is too old to be read.</source>
        <translation>El servidor ejecuta PostgreSQL %1, demasiado antiguo para leerlo.</translation>
    </message>
    <message>
        <source>Read a server of version 12 or newer.</source>
        <translation>Lea un servidor de la versión 12 o posterior.</translation>
    </message>
</context>
<context>
    <name>triptych::SideBar</name>
    <message numerus="yes">
        <source>%Ln critical</source>
        <translation>
            <numerusform>%Ln crítico</numerusform>
            <numerusform>%Ln críticos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln advertencia</numerusform>
            <numerusform>%Ln advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln info(s)</source>
        <translation>
            <numerusform>%Ln informativo</numerusform>
            <numerusform>%Ln informativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>compared %L1 of %Ln table(s)</source>
        <translation>
            <numerusform>%L1 de %Ln tabla comparada</numerusform>
            <numerusform>%L1 de %Ln tablas comparadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>compared %Ln table(s)</source>
        <translation>
            <numerusform>%Ln tabla comparada</numerusform>
            <numerusform>%Ln tablas comparadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by rules</source>
        <translation>
            <numerusform>%Ln oculto por reglas</numerusform>
            <numerusform>%Ln ocultos por reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>aún sin comparar</translation>
    </message>
    <message>
        <source>Nothing was compared</source>
        <translation>No se comparó nada</translation>
    </message>
    <message>
        <source>What is new, resolved and unchanged</source>
        <translation>Qué es nuevo, qué está resuelto y qué sigue igual</translation>
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
            <numerusform>Se oculta %n diferencia cosmética.</numerusform>
            <numerusform>Se ocultan %n diferencias cosméticas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules hide %n finding(s).</source>
        <translation>
            <numerusform>Las reglas ocultan %n hallazgo.</numerusform>
            <numerusform>Las reglas ocultan %n hallazgos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>There is no table that two sides tell of.</source>
        <translation>Ninguna tabla está en dos lados.</translation>
    </message>
    <message>
        <source>Nothing was compared</source>
        <translation>No se comparó nada</translation>
    </message>
    <message>
        <source>Everything is filtered away</source>
        <translation>El filtro lo oculta todo</translation>
    </message>
    <message numerus="yes">
        <source>None of %n table(s) passes the filter.</source>
        <translation>
            <numerusform>La tabla no pasa el filtro.</numerusform>
            <numerusform>Ninguna de las %n tablas pasa el filtro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No drift in %n table(s)</source>
        <translation>
            <numerusform>Ninguna divergencia en %n tabla</numerusform>
            <numerusform>Ninguna divergencia en %n tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No drift in %n table(s) but what is hidden</source>
        <translation>
            <numerusform>Ninguna divergencia en %n tabla, salvo lo oculto</numerusform>
            <numerusform>Ninguna divergencia en %n tablas, salvo lo oculto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::SideBySideStrip</name>
    <message>
        <source>Where the findings are</source>
        <translation>Dónde están los hallazgos</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with findings. Next and previous difference go from one to the other.</source>
        <translation>
            <numerusform>%n fila con hallazgos. Diferencia siguiente y anterior llevan de una a otra.</numerusform>
            <numerusform>%n filas con hallazgos. Diferencia siguiente y anterior llevan de una a otra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::SinceLast</name>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 is &quot;3 new · 12 resolved&quot;, %2 a date and time</extracomment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>Compare with an earlier report</source>
        <translation>Comparar con un informe anterior</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Informes (*.json)</translation>
    </message>
    <message>
        <source>There is no comparison yet.</source>
        <translation>Aún no hay ninguna comparación.</translation>
    </message>
    <message>
        <source>Compare the sources first, then choose the report.</source>
        <translation>Compare antes los orígenes y elija después el informe.</translation>
    </message>
</context>
<context>
    <name>triptych::SinceLastDialog</name>
    <message>
        <source>Since last time</source>
        <translation>Desde la última vez</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Nuevos: %1.</translation>
    </message>
    <message>
        <source>Resolved: %1.</source>
        <translation>Resueltos: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are of kinds that the report did not look for.</source>
        <translation>
            <numerusform>%n hallazgo es de una clase que el informe no buscaba.</numerusform>
            <numerusform>%n hallazgos son de clases que el informe no buscaba.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>Another &amp;report…</source>
        <translation>Otro &amp;informe…</translation>
    </message>
    <message>
        <source>Take today as the new &amp;baseline</source>
        <translation>Tomar lo de hoy como nueva &amp;línea base</translation>
    </message>
    <message>
        <source>From now on, tell what changes from what is there now</source>
        <translation>A partir de ahora, avisar de lo que cambie respecto a lo que hay</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Of %n earlier finding(s) a source tells nothing this time: they may still be there.</source>
        <translation>
            <numerusform>De %n hallazgo anterior una fuente no dice nada esta vez: puede que siga ahí.</numerusform>
            <numerusform>De %n hallazgos anteriores una fuente no dice nada esta vez: puede que sigan ahí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::Snapshot</name>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>an object with the key “%1”</source>
        <translation>un objeto con la clave «%1»</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>The snapshot is not as expected: %1 is needed.</source>
        <translation>La instantánea no es como se esperaba: se necesita %1.</translation>
    </message>
    <message>
        <source>At %1 %2 is needed.</source>
        <translation>En %1 se necesita %2.</translation>
    </message>
    <message>
        <source>Write the snapshot anew, or mend it there.</source>
        <translation>Vuelva a escribir la instantánea, o corríjala ahí.</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>instantánea</translation>
    </message>
    <message>
        <source>snapshot of %1 UTC</source>
        <translation>instantánea de %1 UTC</translation>
    </message>
    <message>
        <source>Reading the snapshot</source>
        <translation>Leyendo la instantánea</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Se canceló la lectura.</translation>
    </message>
    <message>
        <source>“%1” does not say which type it is.</source>
        <translation>«%1» no dice qué tipo es.</translation>
    </message>
    <message>
        <source>Line %1, column %2 is not JSON: %3.</source>
        <translation>Línea %1, columna %2: no es JSON: %3.</translation>
    </message>
    <message>
        <source>This JSON is no snapshot.</source>
        <translation>Este JSON no es una instantánea.</translation>
    </message>
    <message>
        <source>Choose a file that “triptych-cli introspect” wrote.</source>
        <translation>Elija un archivo escrito por «triptych-cli introspect».</translation>
    </message>
    <message>
        <source>A newer Triptych wrote this snapshot.</source>
        <translation>Un Triptych más nuevo escribió esta instantánea.</translation>
    </message>
    <message>
        <source>Update Triptych, or write the snapshot with this one.</source>
        <translation>Actualice Triptych, o escriba la instantánea con este.</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>“ALWAYS”, “BY DEFAULT” or null</source>
        <translation>«ALWAYS», «BY DEFAULT» o null</translation>
    </message>
    <message>
        <source>a referential action such as “CASCADE”</source>
        <translation>una acción referencial como «CASCADE»</translation>
    </message>
    <message>
        <source>an object with the key “columns”</source>
        <translation>un objeto con la clave «columns»</translation>
    </message>
    <message>
        <source>Reading tables</source>
        <translation>Leyendo tablas</translation>
    </message>
</context>
<context>
    <name>triptych::SourceCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Progress of reading: %1</source>
        <translation>Progreso de la lectura: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln tabla</numerusform>
            <numerusform>%Ln tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be read or resolved</source>
        <translation>Lo que no se pudo leer o resolver</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>hace %n s</numerusform>
            <numerusform>hace %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1 in %L2 ms</source>
        <translation>leído %1 en %L2 ms</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Introducir la contraseña…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Choose other models…</source>
        <translation>Elegir otros modelos…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Editar la conexión…</translation>
    </message>
    <message>
        <source>changed %1, read again in %L2 ms</source>
        <translation>cambiado %1, leído de nuevo en %L2 ms</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3</source>
        <translation>%1: %L2 de %L3</translation>
    </message>
</context>
<context>
    <name>triptych::SourceFiles</name>
    <message>
        <source>No model files are given.</source>
        <translation>No se indican archivos de modelos.</translation>
    </message>
    <message>
        <source>Name a Python file, a folder or a pattern such as models/*.py.</source>
        <translation>Indique un archivo de Python, una carpeta o un patrón como models/*.py.</translation>
    </message>
    <message>
        <source>The pattern matches no Python file.</source>
        <translation>Ningún archivo de Python coincide con el patrón.</translation>
    </message>
    <message>
        <source>Check the pattern and the folder it starts from.</source>
        <translation>Compruebe el patrón y la carpeta de la que parte.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>No existe ese archivo o carpeta.</translation>
    </message>
    <message>
        <source>Check the path of the models.</source>
        <translation>Compruebe la ruta de los modelos.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Se canceló la lectura.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::Sources</name>
    <message>
        <source>This file is no database snapshot.</source>
        <translation>Este archivo no es una instantánea de base de datos.</translation>
    </message>
    <message>
        <source>Give a file that &quot;triptych-cli introspect&quot; wrote, or how to connect: postgresql://user@host/database.</source>
        <translation>Indique un archivo escrito por «triptych-cli introspect», o cómo conectarse: postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>La variable de entorno %1 no está definida.</translation>
    </message>
    <message>
        <source>Set it to a connection URI or to key=value pairs.</source>
        <translation>Asígnele un URI de conexión o pares key=value.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
</context>
<context>
    <name>triptych::SourcesDialog</name>
    <message>
        <source>New comparison</source>
        <translation>Nueva comparación</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>docs/database_schema.md</source>
        <translation>docs/database_schema.md</translation>
    </message>
    <message>
        <source>&amp;Schema document (Markdown)</source>
        <translation>Documento del e&amp;squema (Markdown)</translation>
    </message>
    <message>
        <source>Schema document</source>
        <translation>Documento del esquema</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n more source(s): at least two are compared.</source>
        <translation>
            <numerusform>Elija %n origen más: se comparan al menos dos.</numerusform>
            <numerusform>Elija %n orígenes más: se comparan al menos dos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Lo que se compara</translation>
    </message>
    <message>
        <source>Schema documents (%1);;All files (*)</source>
        <translation>Documentos del esquema (%1);;Todos los archivos (*)</translation>
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
        <translation>Esto no nombra ninguna tabla.</translation>
    </message>
    <message>
        <source>Line %1 changes the table in a way that is not understood.</source>
        <translation>La línea %1 cambia la tabla de un modo que no se entiende.</translation>
    </message>
    <message>
        <source>This change is not understood.</source>
        <translation>Este cambio no se entiende.</translation>
    </message>
    <message>
        <source>It is %1, for some of the columns only.</source>
        <translation>Es %1, pero solo para algunas de las columnas.</translation>
    </message>
    <message>
        <source>Line %1 of the document is not understood.</source>
        <translation>La línea %1 del documento no se entiende.</translation>
    </message>
    <message>
        <source>Line %1 says that there is more.</source>
        <translation>La línea %1 dice que hay más.</translation>
    </message>
    <message>
        <source>Line %1 takes columns over from another table.</source>
        <translation>La línea %1 toma columnas de otra tabla.</translation>
    </message>
    <message>
        <source>This is not understood.</source>
        <translation>Esto no se entiende.</translation>
    </message>
    <message>
        <source>The constraint in line %1 is not understood.</source>
        <translation>La restricción de la línea %1 no se entiende.</translation>
    </message>
    <message>
        <source>This constraint is not understood.</source>
        <translation>Esta restricción no se entiende.</translation>
    </message>
    <message>
        <source>This names no column.</source>
        <translation>Esto no nombra ninguna columna.</translation>
    </message>
    <message>
        <source>This is no column.</source>
        <translation>Esto no es una columna.</translation>
    </message>
    <message>
        <source>The column is there already; the first stands.</source>
        <translation>La columna ya existe; vale la primera.</translation>
    </message>
    <message>
        <source>Line %1 is not understood.</source>
        <translation>La línea %1 no se entiende.</translation>
    </message>
    <message>
        <source>A quote or a comment that begins here has no end.</source>
        <translation>Una comilla o un comentario que empieza aquí no termina.</translation>
    </message>
    <message>
        <source>The columns of %1 are not known.</source>
        <translation>Las columnas de %1 no se conocen.</translation>
    </message>
    <message>
        <source>The statement in line %1 is broken.</source>
        <translation>La sentencia de la línea %1 está mal formada.</translation>
    </message>
    <message>
        <source>The statement does not list its columns.</source>
        <translation>La sentencia no enumera sus columnas.</translation>
    </message>
    <message>
        <source>A query gives the table its columns.</source>
        <translation>Una consulta da a la tabla sus columnas.</translation>
    </message>
    <message>
        <source>This index is not understood.</source>
        <translation>Este índice no se entiende.</translation>
    </message>
    <message>
        <source>The index in line %1 is not understood.</source>
        <translation>El índice de la línea %1 no se entiende.</translation>
    </message>
    <message>
        <source>The statement nests too deeply; it is read as well as can be.</source>
        <translation>La sentencia tiene demasiados niveles de anidamiento; se lee lo mejor posible.</translation>
    </message>
    <message>
        <source>PostgreSQL does not understand this (%1); it is read as well as can be.</source>
        <translation>PostgreSQL no entiende esto (%1); se lee lo mejor posible.</translation>
    </message>
</context>
<context>
    <name>triptych::StartController</name>
    <message>
        <source>Nothing to compare</source>
        <translation>Nada que comparar</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>El ejemplo</translation>
    </message>
</context>
<context>
    <name>triptych::SuggestionList</name>
    <message>
        <source>Database follows models</source>
        <translation>La base de datos sigue a los modelos</translation>
    </message>
    <message>
        <source>Database follows documentation</source>
        <translation>La base de datos sigue a la documentación</translation>
    </message>
    <message>
        <source>Models follow database</source>
        <translation>Los modelos siguen a la base de datos</translation>
    </message>
    <message>
        <source>Models follow documentation</source>
        <translation>Los modelos siguen a la documentación</translation>
    </message>
    <message>
        <source>Documentation follows database</source>
        <translation>La documentación sigue a la base de datos</translation>
    </message>
    <message>
        <source>Documentation follows models</source>
        <translation>La documentación sigue a los modelos</translation>
    </message>
    <message>
        <source>add at the end of the file</source>
        <translation>añadir al final del archivo</translation>
    </message>
    <message>
        <source>add after %1</source>
        <translation>añadir después de %1</translation>
    </message>
    <message>
        <source>replace %1</source>
        <translation>reemplazar %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>quitar %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who follows whom, and what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
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
        <translation>Quite esta sección.</translation>
    </message>
    <message>
        <source>Take this out.</source>
        <translation>Quite esto.</translation>
    </message>
    <message>
        <source>Left out, since SQLAlchemy has no name for their type: %1.</source>
        <translation>Excluidas, ya que SQLAlchemy no tiene nombre para su tipo: %1.</translation>
    </message>
    <message>
        <source>Where the file does not import it yet: %1.</source>
        <translation>Donde el archivo aún no lo importa: %1.</translation>
    </message>
    <message>
        <source>Other classes share this definition.</source>
        <translation>Otras clases comparten esta definición.</translation>
    </message>
    <message>
        <source>Take this out with all that belongs to it.</source>
        <translation>Quite esto con todo lo que le pertenece.</translation>
    </message>
    <message>
        <source>Fill the column of the rows that are there, then go on.</source>
        <translation>Rellene la columna en las filas existentes y continúe después.</translation>
    </message>
    <message>
        <source>The rows that are there need a value before the column can refuse NULL.</source>
        <translation>Las filas existentes necesitan un valor antes de que la columna pueda rechazar NULL.</translation>
    </message>
    <message>
        <source>Deletes what the column holds, and the indexes and constraints that name it.</source>
        <translation>Elimina el contenido de la columna y los índices y restricciones que la nombran.</translation>
    </message>
    <message>
        <source>This deletes what the column holds, and the indexes and constraints that name it.</source>
        <translation>Esto elimina el contenido de la columna y los índices y restricciones que la nombran.</translation>
    </message>
    <message>
        <source>The generated column %1 is computed from it and must go first.</source>
        <translation>La columna generada %1 se calcula a partir de ella y debe quitarse antes.</translation>
    </message>
    <message>
        <source>Programs that use the old name fail from then on.</source>
        <translation>Los programas que usan el nombre antiguo fallan a partir de entonces.</translation>
    </message>
    <message>
        <source>Fails while rows hold NULL in the column.</source>
        <translation>Falla mientras haya filas con NULL en la columna.</translation>
    </message>
    <message>
        <source>The column is part of the primary key, which must be changed first.</source>
        <translation>La columna forma parte de la llave primaria, que debe cambiarse antes.</translation>
    </message>
    <message>
        <source>The column is an identity column, which cannot hold NULL.</source>
        <translation>La columna es de identidad y no puede contener NULL.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot change a column into a generated one: it is made anew.</source>
        <translation>PostgreSQL no puede convertir una columna en generada: se crea de nuevo.</translation>
    </message>
    <message>
        <source>The foreign key %1 of %2 refers to it.</source>
        <translation>La llave foránea %1 de %2 hace referencia a ella.</translation>
    </message>
    <message>
        <source>Fails while rows repeat the key or hold NULL in it.</source>
        <translation>Falla mientras haya filas que repitan la llave o contengan NULL en ella.</translation>
    </message>
    <message>
        <source>The table %1 must be created first.</source>
        <translation>Antes debe crearse la tabla %1.</translation>
    </message>
    <message>
        <source>VALIDATE fails while rows refer to what is not there.</source>
        <translation>VALIDATE falla mientras haya filas que refieran a lo que no existe.</translation>
    </message>
    <message>
        <source>Fails while rows repeat a value.</source>
        <translation>Falla mientras haya filas que repitan un valor.</translation>
    </message>
    <message>
        <source>VALIDATE fails while rows break the check.</source>
        <translation>VALIDATE falla mientras haya filas que violen la restricción check.</translation>
    </message>
    <message>
        <source>Left out, since their type is not known: %1</source>
        <translation>Excluidas, ya que se desconoce su tipo: %1</translation>
    </message>
    <message>
        <source>There may be more columns than these.</source>
        <translation>Puede haber más columnas que estas.</translation>
    </message>
    <message>
        <source>Deletes the table with all its rows.</source>
        <translation>Elimina la tabla con todas sus filas.</translation>
    </message>
    <message>
        <source>This deletes the table with all its rows.</source>
        <translation>Esto elimina la tabla con todas sus filas.</translation>
    </message>
    <message>
        <source>Fails where a value does not fit, and may rewrite the table while it is locked.</source>
        <translation>Falla donde un valor no encaja, y puede reescribir la tabla mientras está bloqueada.</translation>
    </message>
    <message>
        <source>Of each array only the first element is kept.</source>
        <translation>De cada array solo se conserva el primer elemento.</translation>
    </message>
    <message>
        <source>Reads the labels that differ as renamed, since they stand in the same places.</source>
        <translation>Toma las etiquetas que difieren por renombradas, ya que ocupan los mismos lugares.</translation>
    </message>
    <message>
        <source>Fails while rows hold a label that goes. Rewrites each table that uses the type.</source>
        <translation>Falla mientras haya filas con una etiqueta que desaparece. Reescribe cada tabla que usa el tipo.</translation>
    </message>
    <message>
        <source>PostgreSQL can neither drop nor reorder labels: a new type takes the place of this one.</source>
        <translation>PostgreSQL no puede eliminar ni reordenar etiquetas: un tipo nuevo ocupa el lugar de este.</translation>
    </message>
    <message>
        <source>The column %1 must be added first.</source>
        <translation>Antes debe añadirse la columna %1.</translation>
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
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
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
        <translation>%1, de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>The baseline hides %1.</source>
        <comment>findings</comment>
        <translation>La línea base oculta %1.</translation>
    </message>
    <message>
        <source>%1 and the baseline hide %2.</source>
        <comment>rules, findings</comment>
        <translation>%1 y la línea base ocultan %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 hide %2.</source>
        <comment>rules, findings</comment>
        <translation>
            <numerusform>%1 oculta %2.</numerusform>
            <numerusform>%1 ocultan %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>place and side</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing was compared: there is no table that two sides tell of.</source>
        <translation>No se comparó nada: ninguna tabla está en dos lados.</translation>
    </message>
    <message numerus="yes">
        <source>Compared %1 of %n table(s)</source>
        <translation>
            <numerusform>%1 de %n tabla comparada</numerusform>
            <numerusform>%1 de %n tablas comparadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n left out</source>
        <translation>
            <numerusform>; %n excluida</numerusform>
            <numerusform>; %n excluidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; of %n it is not known who has them</source>
        <translation>
            <numerusform>; de %n no se sabe quién la tiene</numerusform>
            <numerusform>; de %n no se sabe quién las tiene</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>may have more tables than it tells</source>
        <translation>puede tener más tablas de las que indica</translation>
    </message>
    <message>
        <source>  No table at all in: %1.</source>
        <comment>sides</comment>
        <translation>  Ninguna tabla en absoluto en: %1.</translation>
    </message>
    <message>
        <source>  Expired on %1: %2</source>
        <comment>date, rule</comment>
        <translation>  Expirada el %1: %2</translation>
    </message>
    <message>
        <source>  Unused: %1</source>
        <comment>rule</comment>
        <translation>  Sin uso: %1</translation>
    </message>
    <message numerus="yes">
        <source>  %n finding(s) that the baseline accepts are there no more.</source>
        <translation>
            <numerusform>  %n hallazgo que la línea base acepta ya no está.</numerusform>
            <numerusform>  %n hallazgos que la línea base acepta ya no están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n finding(s) have changed since the baseline.</source>
        <translation>
            <numerusform>  %n hallazgo ha cambiado desde la línea base.</numerusform>
            <numerusform>  %n hallazgos han cambiado desde la línea base.</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1 may be %2 (%3 % sure)</source>
        <comment>place, place, confidence</comment>
        <translation>  %1 puede ser %2 (%3&#xa0;% de certeza)</translation>
    </message>
    <message>
        <source>Possible renames</source>
        <translation>Posibles cambios de nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n tabla</numerusform>
            <numerusform>%n tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnas</numerusform>
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
        <translation> %1&#xa0;% de certeza</translation>
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
        <translation>Notas</translation>
    </message>
    <message>
        <source>No drift.</source>
        <translation>Ninguna divergencia.</translation>
    </message>
    <message>
        <source>No drift but what is hidden.</source>
        <translation>Ninguna divergencia, salvo lo oculto.</translation>
    </message>
    <message>
        <source>%1 critical, %2 warnings, %3 infos</source>
        <comment>counts</comment>
        <translation>Críticos: %1, advertencias: %2, informativos: %3</translation>
    </message>
    <message numerus="yes">
        <source>; %n type(s) that only work together not shown</source>
        <translation>
            <numerusform>; %n tipo que solo es compatible no se muestra</numerusform>
            <numerusform>; %n tipos que solo son compatibles no se muestran</numerusform>
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
            <numerusform>; %n diferencia de tipo que puede ser solo grafía, no mostrada</numerusform>
            <numerusform>; %n diferencias de tipo que pueden ser solo grafías, no mostradas</numerusform>
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
        <translation>La columna está descrita dos veces; vale la línea %1.</translation>
    </message>
    <message>
        <source>Line %1 of the document does not say to which table.</source>
        <translation>La línea %1 del documento no dice a qué tabla.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>«%1» no se entiende.</translation>
    </message>
    <message>
        <source>Line %1 of the document is not understood.</source>
        <translation>La línea %1 del documento no se entiende.</translation>
    </message>
    <message>
        <source>This names no key. Expected are column names with commas between.</source>
        <translation>Esto no nombra ninguna llave. Se esperan nombres de columnas separados por comas.</translation>
    </message>
    <message>
        <source>This is no foreign key. Expected is a line such as “`users_id` -&gt; `users.id`”.</source>
        <translation>Esto no es una llave foránea. Se espera una línea como «`users_id` -&gt; `users.id`».</translation>
    </message>
    <message>
        <source>Lines %1 and %2 disagree on the primary key; line %1 stands.</source>
        <translation>Las líneas %1 y %2 discrepan en la llave primaria; vale la línea %1.</translation>
    </message>
</context>
<context>
    <name>triptych::TblsReader</name>
    <message>
        <source>This is no JSON, or it is cut off.</source>
        <translation>Esto no es JSON, o está cortado.</translation>
    </message>
    <message>
        <source>An index in line %1 is not understood.</source>
        <translation>Un índice de la línea %1 no se entiende.</translation>
    </message>
</context>
<context>
    <name>triptych::TextFile</name>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>This is a folder, a file is needed.</source>
        <translation>Esto es una carpeta, se necesita un archivo.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Elija un archivo que esté en ella.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Reading stopped: %1.</source>
        <translation>La lectura se detuvo: %1.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8.</source>
        <translation>La línea %1 no es UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has room.</source>
        <translation>Elija una carpeta en la que pueda escribir y que tenga espacio.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>No se puede crear la carpeta.</translation>
    </message>
    <message>
        <source>Choose one that you may write to.</source>
        <translation>Elija una en la que pueda escribir.</translation>
    </message>
    <message>
        <source>The file holds more than %1 MB, which is the most that is read.</source>
        <translation>El archivo tiene más de %1 MB, que es lo máximo que se lee.</translation>
    </message>
    <message>
        <source>Check that it is the file you mean.</source>
        <translation>Compruebe que es el archivo que quiere.</translation>
    </message>
    <message>
        <source>The file is UTF-16.</source>
        <translation>El archivo está en UTF-16.</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <translation>Esto no es un archivo de texto.</translation>
    </message>
</context>
<context>
    <name>triptych::WelcomePage</name>
    <message>
        <source>Where do your database, models and documentation disagree?</source>
        <translation>¿Dónde discrepan la base de datos, los modelos y la documentación?</translation>
    </message>
    <message>
        <source>Triptych reads a live PostgreSQL database, SQLAlchemy models and a schema document, and shows them side by side. The database is only read, and models are not run unless you ask for it.</source>
        <translation>Triptych lee una base de datos PostgreSQL activa, modelos de SQLAlchemy y un documento del esquema, y los muestra lado a lado. La base de datos solo se lee, y los modelos no se ejecutan a menos que usted lo pida.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Or drop a project&apos;s folder, model files, a schema document, a snapshot or a report anywhere onto this window.</source>
        <translation>O suelte una carpeta de proyecto, archivos de modelos, un documento del esquema, una instantánea o un informe en cualquier parte de esta ventana.</translation>
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
        <translation>Los tres</translation>
    </message>
    <message>
        <source>&amp;New comparison…</source>
        <translation>&amp;Nueva comparación…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Abrir proyecto…</translation>
    </message>
    <message>
        <source>&amp;Export JSON reports…</source>
        <translation>&amp;Exportar informes JSON…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Ca&amp;ncel reading</source>
        <translation>Canc&amp;elar la lectura</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Nullability</source>
        <translation>Nulabilidad</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Only &amp;drift</source>
        <translation>Solo &amp;divergencias</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>E&amp;xpandir todo</translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation>C&amp;ontraer todo</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>Diferencia &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>Diferencia &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Quitar el filtro</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>&amp;Copiar fila</translation>
    </message>
    <message>
        <source>Copy &amp;suggestion</source>
        <translation>Copiar &amp;sugerencia</translation>
    </message>
    <message>
        <source>&amp;Why equal?</source>
        <translation>&amp;Por qué es igual</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation>&amp;Orígenes…</translation>
    </message>
    <message>
        <source>&amp;About Triptych</source>
        <translation>&amp;Acerca de Triptych</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Mostrar solo estos</translation>
    </message>
    <message>
        <source>Read every source and compare (F5)</source>
        <translation>Leer todos los orígenes y comparar (F5)</translation>
    </message>
    <message>
        <source>↻ Compare</source>
        <translation>↻ Comparar</translation>
    </message>
    <message>
        <source>◀ Previous</source>
        <translation>◀ Anterior</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>Siguiente ▶</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Say what is the same in spite of its spelling, and by which rule</source>
        <translation>Decir qué es igual a pesar de su escritura y por qué regla</translation>
    </message>
    <message>
        <source>Hide what agrees</source>
        <translation>Ocultar lo que coincide</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Save project…</source>
        <translation>&amp;Guardar proyecto…</translation>
    </message>
    <message>
        <source>C&amp;onfirm the rename</source>
        <translation>C&amp;onfirmar el cambio de nombre</translation>
    </message>
    <message>
        <source>&amp;Not a rename</source>
        <translation>No es un cambio de no&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Take the decision back</source>
        <translation>Re&amp;tirar la decisión</translation>
    </message>
    <message>
        <source>&amp;Ignore…</source>
        <translation>I&amp;gnorar…</translation>
    </message>
    <message>
        <source>&amp;Decisions and rules…</source>
        <translation>Decis&amp;iones y reglas…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Not a rename</source>
        <translation>No es un cambio de nombre</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Leave the rename undecided again</source>
        <translation>Dejar de nuevo sin decidir el cambio de nombre</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorar…</translation>
    </message>
    <message>
        <source>Hide what was found here, with a reason</source>
        <translation>Ocultar lo hallado aquí, con un motivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Go to the &amp;referenced table</source>
        <translation>Ir a la tabla &amp;referida</translation>
    </message>
    <message>
        <source>Show in the &amp;document</source>
        <translation>Mostrar en el doc&amp;umento</translation>
    </message>
    <message>
        <source>&amp;Editor…</source>
        <translation>&amp;Editor…</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Abrir en el editor</translation>
    </message>
    <message>
        <source>Show in the document</source>
        <translation>Mostrar en el documento</translation>
    </message>
    <message>
        <source>Count &amp;NULLs exactly</source>
        <translation>Contar los NULL e&amp;xactamente</translation>
    </message>
    <message>
        <source>Cancel countin&amp;g</source>
        <translation>Cancelar el rec&amp;uento</translation>
    </message>
    <message>
        <source>Copy SET NOT NU&amp;LL statements</source>
        <translation>Copiar las se&amp;ntencias SET NOT NULL</translation>
    </message>
    <message>
        <source>Export nullability as CS&amp;V…</source>
        <translation>Exportar la nulabilidad como CS&amp;V…</translation>
    </message>
    <message>
        <source>Count exactly</source>
        <translation>Contar exactamente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy statements</source>
        <translation>Copiar sentencias</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Open in the &amp;editor</source>
        <translation>Abrir en el &amp;editor</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>&amp;Probar el ejemplo</translation>
    </message>
    <message>
        <source>Compare &amp;with an earlier report…</source>
        <translation>Comparar con un in&amp;forme anterior…</translation>
    </message>
    <message>
        <source>&amp;Watch files</source>
        <translation>&amp;Vigilar los archivos</translation>
    </message>
    <message>
        <source>&amp;Since last time…</source>
        <translation>&amp;Desde la última vez…</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Read models and documents again when their files change</source>
        <translation>Volver a leer modelos y documentos cuando cambien sus archivos</translation>
    </message>
    <message>
        <source>Compare a small project that comes with the program; no server is needed</source>
        <translation>Comparar un proyecto pequeño que viene con el programa; no hace falta ningún servidor</translation>
    </message>
    <message>
        <source>Tables by &amp;name</source>
        <translation>Tablas por &amp;nombre</translation>
    </message>
    <message>
        <source>Tables by number of &amp;findings</source>
        <translation>Tablas por número de &amp;hallazgos</translation>
    </message>
    <message>
        <source>Tables in the order of the &amp;source</source>
        <translation>Tablas en el orden del o&amp;rigen</translation>
    </message>
    <message>
        <source>As the most trusted side lists them: the database, unless the project says else</source>
        <translation>Como las enumera el lado más fiable: la base de datos, salvo que el proyecto diga otra cosa</translation>
    </message>
    <message>
        <source>Expand only what d&amp;rifts</source>
        <translation>Expandir solo lo que di&amp;verge</translation>
    </message>
    <message>
        <source>Ex&amp;port a report…</source>
        <translation>Expor&amp;tar un informe…</translation>
    </message>
    <message>
        <source>Open &amp;a report…</source>
        <translation>Abrir un &amp;informe…</translation>
    </message>
    <message>
        <source>Write the schema &amp;document…</source>
        <translation>Escribir el &amp;documento del esquema…</translation>
    </message>
    <message>
        <source>Write or mend the document from what the database holds</source>
        <translation>Escribir o corregir el documento a partir de lo que contiene la base de datos</translation>
    </message>
</context>
<context>
    <name>triptych::Words</name>
    <message>
        <source>database says %1</source>
        <translation>la base de datos dice %1</translation>
    </message>
    <message>
        <source>models say %1</source>
        <translation>los modelos dicen %1</translation>
    </message>
    <message>
        <source>documentation says %1</source>
        <translation>la documentación dice %1</translation>
    </message>
    <message>
        <source>not in database</source>
        <translation>no está en la base de datos</translation>
    </message>
    <message>
        <source>not in models</source>
        <translation>no está en los modelos</translation>
    </message>
    <message>
        <source>not in documentation</source>
        <translation>no está en la documentación</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renombrado</translation>
    </message>
    <message>
        <source>Nullable</source>
        <translation>Admite NULL</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Llave primaria</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>Llave foránea</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valor por omisión</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Unique</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generada</translation>
    </message>
    <message>
        <source>Enum labels</source>
        <translation>Etiquetas de enum</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Column order</source>
        <translation>Orden de columnas</translation>
    </message>
    <message>
        <source>Cosmetic</source>
        <translation>Cosmético</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Informativo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
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
        <translation>ninguno</translation>
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
        <translation>La base de datos discrepa de los modelos y la documentación</translation>
    </message>
    <message>
        <source>Models disagree with database and documentation</source>
        <translation>Los modelos discrepan de la base de datos y la documentación</translation>
    </message>
    <message>
        <source>Documentation disagrees with database and models</source>
        <translation>La documentación discrepa de la base de datos y los modelos</translation>
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
        <translation>Se quitó el filtro para mostrar %1</translation>
    </message>
</context>
<context>
    <name>triptych::python::Interpreter</name>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what this gives.</source>
        <translation>La lectura no permite saber qué da esto.</translation>
    </message>
    <message>
        <source>%1 has no attribute “%2”.</source>
        <translation>%1 no tiene el atributo «%2».</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what super() is.</source>
        <translation>La lectura no permite saber qué es super().</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell whether “%1” holds.</source>
        <translation>La lectura no permite saber si «%1» se cumple.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell its items.</source>
        <translation>La lectura no permite saber sus elementos.</translation>
    </message>
    <message>
        <source>This is not valid Python.</source>
        <translation>Esto no es Python válido.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what this calls.</source>
        <translation>La lectura no permite saber a qué llama esto.</translation>
    </message>
    <message>
        <source>The arguments do not fit the function.</source>
        <translation>Los argumentos no encajan con la función.</translation>
    </message>
    <message>
        <source>The function is not valid Python.</source>
        <translation>La función no es Python válido.</translation>
    </message>
    <message>
        <source>It grows too large.</source>
        <translation>Se hace demasiado grande.</translation>
    </message>
    <message>
        <source>Working it out takes too many steps.</source>
        <translation>Evaluarlo requiere demasiados pasos.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell whether this holds.</source>
        <translation>La lectura no permite saber si esto se cumple.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell this slice.</source>
        <translation>La lectura no permite saber qué segmento es este.</translation>
    </message>
    <message>
        <source>There is no such item, or reading can&apos;t tell it.</source>
        <translation>No existe ese elemento, o la lectura no permite saberlo.</translation>
    </message>
    <message>
        <source>The expression is too long.</source>
        <translation>La expresión es demasiado larga.</translation>
    </message>
    <message>
        <source>The string holds no expression.</source>
        <translation>La cadena no contiene ninguna expresión.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>El número es demasiado grande.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell its value.</source>
        <translation>La lectura no permite saber su valor.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the value of this.</source>
        <translation>La lectura no permite saber el valor de esto.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell how this is formatted.</source>
        <translation>La lectura no permite saber cómo se formatea esto.</translation>
    </message>
    <message>
        <source>Bytes have no text.</source>
        <translation>Los bytes no tienen texto.</translation>
    </message>
    <message>
        <source>%1 has no name “%2”.</source>
        <translation>%1 no tiene el nombre «%2».</translation>
    </message>
    <message>
        <source>The name “%1” is not defined here.</source>
        <translation>El nombre «%1» no está definido aquí.</translation>
    </message>
    <message>
        <source>The function raises an exception.</source>
        <translation>La función lanza una excepción.</translation>
    </message>
    <message>
        <source>This is not valid Python; the statement was not read.</source>
        <translation>Esto no es Python válido; no se leyó la sentencia.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell when this loop ends.</source>
        <translation>La lectura no permite saber cuándo termina este bucle.</translation>
    </message>
</context>
<context>
    <name>triptych::python::Models</name>
    <message>
        <source>This is not valid Python; the statement was not read.</source>
        <translation>Esto no es Python válido; no se leyó la sentencia.</translation>
    </message>
    <message>
        <source>This is no file of text; it was not read.</source>
        <translation>Esto no es un archivo de texto; no se leyó.</translation>
    </message>
    <message>
        <source>The file is too large for models; it was not read.</source>
        <translation>El archivo es demasiado grande para modelos; no se leyó.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell this flag.</source>
        <translation>La lectura no permite saber qué indica esta opción.</translation>
    </message>
    <message>
        <source>PostgreSQL takes no more than %1 columns; the rest was not read.</source>
        <translation>PostgreSQL no admite más de %1 columnas; el resto no se leyó.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the comment.</source>
        <translation>La lectura no permite saber el comentario.</translation>
    </message>
    <message>
        <source>The models leave the default to the database.</source>
        <translation>Los modelos dejan el valor por omisión a la base de datos.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the default&apos;s SQL.</source>
        <translation>La lectura no permite saber el SQL del valor por omisión.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the SQL that the column is generated by.</source>
        <translation>La lectura no permite saber el SQL que genera la columna.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the action.</source>
        <translation>La lectura no permite saber la acción.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the SQL of a check.</source>
        <translation>La lectura no permite saber el SQL de una restricción check.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the enum&apos;s labels.</source>
        <translation>La lectura no permite saber las etiquetas del enum.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the columns of a constraint.</source>
        <translation>La lectura no permite saber las columnas de una restricción.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell which column this is.</source>
        <translation>La lectura no permite saber qué columna es esta.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the table&apos;s name.</source>
        <translation>La lectura no permite saber el nombre de la tabla.</translation>
    </message>
    <message>
        <source>The table&apos;s columns are read from a database.</source>
        <translation>Las columnas de la tabla se leen de una base de datos.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell which table the class maps.</source>
        <translation>La lectura no permite saber qué tabla representa la clase.</translation>
    </message>
    <message>
        <source>The class names no table.</source>
        <translation>La clase no nombra ninguna tabla.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell __table_args__.</source>
        <translation>La lectura no permite saber __table_args__.</translation>
    </message>
    <message>
        <source>%1 is not among the given files; it may make a column.</source>
        <translation>%1 no está entre los archivos indicados; puede crear una columna.</translation>
    </message>
    <message>
        <source>The base class %1 is not among the given files; it may add columns.</source>
        <translation>La clase base %1 no está entre los archivos indicados; puede añadir columnas.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell all of an index.</source>
        <translation>La lectura no permite saber todo de un índice.</translation>
    </message>
    <message>
        <source>The table is described twice; %1 was taken.</source>
        <translation>La tabla está descrita dos veces; se tomó %1.</translation>
    </message>
    <message>
        <source>Another MetaData has a table of this name too: %1.</source>
        <translation>Otro MetaData también tiene una tabla con este nombre: %1.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell which column this refers to.</source>
        <translation>La lectura no permite saber a qué columna hace referencia esto.</translation>
    </message>
    <message>
        <source>The column names no type, and no column that it refers to has one.</source>
        <translation>La columna no indica ningún tipo, y ninguna columna a la que hace referencia lo tiene.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Se canceló la lectura.</translation>
    </message>
    <message>
        <source>%1 is not valid Python throughout.</source>
        <translation>%1 no es Python válido en su totalidad.</translation>
    </message>
    <message numerus="yes">
        <source>SQLAlchemy · %n file(s)</source>
        <translation>
            <numerusform>SQLAlchemy · %n archivo</numerusform>
            <numerusform>SQLAlchemy · %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Understanding %1</source>
        <translation>Interpretando %1</translation>
    </message>
    <message>
        <source>Choose the files or the folder that define the SQLAlchemy classes.</source>
        <translation>Elija los archivos o la carpeta que definen las clases de SQLAlchemy.</translation>
    </message>
    <message>
        <source>What could not be read, first of all: %1:%2: %3</source>
        <translation>Lo que no se pudo leer, ante todo: %1:%2: %3</translation>
    </message>
    <message numerus="yes">
        <source>No models were found in %n file(s).</source>
        <translation>
            <numerusform>No se encontraron modelos en %n archivo.</numerusform>
            <numerusform>No se encontraron modelos en %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>SQLModel has no column type for %1.</source>
        <translation>SQLModel no tiene tipo de columna para %1.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell whether this holds.</source>
        <translation>La lectura no permite saber si esto se cumple.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the columns of a foreign key.</source>
        <translation>La lectura no permite saber las columnas de una llave foránea.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the columns of the primary key.</source>
        <translation>La lectura no permite saber las columnas de la llave primaria.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what this adds to the table.</source>
        <translation>La lectura no permite saber qué añade esto a la tabla.</translation>
    </message>
    <message>
        <source>The type is nested too deeply.</source>
        <translation>El tipo está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>“%1” is no type that Triptych knows.</source>
        <translation>«%1» no es un tipo que Triptych conozca.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what get_col_spec() of %1 gives.</source>
        <translation>La lectura no permite saber qué da get_col_spec() de %1.</translation>
    </message>
    <message>
        <source>%1 is no type that Triptych knows.</source>
        <translation>%1 no es un tipo que Triptych conozca.</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what %1.__init__() passes on.</source>
        <translation>La lectura no permite saber qué transmite %1.__init__().</translation>
    </message>
    <message>
        <source>The array names no type of its elements.</source>
        <translation>El array no indica el tipo de sus elementos.</translation>
    </message>
    <message>
        <source>PostgreSQL needs a name for this enum.</source>
        <translation>PostgreSQL necesita un nombre para este enum.</translation>
    </message>
    <message>
        <source>No type is known for Mapped[%1].</source>
        <translation>No se conoce ningún tipo para Mapped[%1].</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the type&apos;s arguments.</source>
        <translation>La lectura no permite saber los argumentos del tipo.</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>Buscando modelos</translation>
    </message>
</context>
</TS>
