<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>main</name>
    <message>
        <source>Shows where a database, its models and its documentation disagree.</source>
        <translation>显示数据库、模型与文档之间的不一致之处。</translation>
    </message>
    <message>
        <source>The project file: its sources are compared as it asks.</source>
        <translation>项目文件：按其要求比较其中的来源。</translation>
    </message>
    <message>
        <source>light, dark, contrast, contrast-dark or system</source>
        <translation>light（浅色）、dark（深色）、contrast、contrast-dark 或 system</translation>
    </message>
    <message>
        <source>A project&apos;s folder or triptych.json; or models, a document, a snapshot; or saved reports.</source>
        <translation>项目的文件夹或 triptych.json；或模型、文档、快照；或已保存的报告。</translation>
    </message>
</context>
<context>
    <name>triptych::Arguments</name>
    <message>
        <source>Folders of installed packages that the models stand on, such as .venv/lib/python3.11/site-packages; without it, those of the virtual environment nearest to the models.</source>
        <translation>模型所依赖的已安装软件包所在的文件夹，例如 .venv/lib/python3.11/site-packages；省略时使用离模型最近的虚拟环境。</translation>
    </message>
    <message>
        <source>Let this Python import the models: it runs their code, in the folder of --models. Without it they are read as text, and nothing is run.</source>
        <translation>让此 Python 导入模型：将在 --models 的文件夹中运行其代码。省略时按文本读取，不运行任何代码。</translation>
    </message>
    <message>
        <source>What --interpreter imports: package.module, or package.module:metadata.</source>
        <translation>--interpreter 要导入的内容：package.module 或 package.module:metadata。</translation>
    </message>
    <message>
        <source>Of --interpreter and --target there is only one.</source>
        <translation>--interpreter 和 --target 只给出了一个。</translation>
    </message>
    <message>
        <source>Give both, for models that a Python imports, or none.</source>
        <translation>由 Python 导入模型时请同时给出两者，否则都不要给出。</translation>
    </message>
    <message>
        <source>The database: a URI, key=value pairs, service=NAME, env:VARIABLE, or a snapshot file. &quot;postgresql://&quot; leaves everything to the PG* variables.</source>
        <translation>数据库：URI、key=value 对、service=名称、env:变量，或快照文件。“postgresql://” 表示一切取自 PG* 变量。</translation>
    </message>
    <message>
        <source>Python files, folders or glob patterns with SQLAlchemy models, or a snapshot file.</source>
        <translation>含有 SQLAlchemy 模型的 Python 文件、文件夹或 glob 通配符，或快照文件。</translation>
    </message>
    <message>
        <source>Schemas of the database to read, names or patterns with * and ?; without it, every one but the system&apos;s own.</source>
        <translation>要读取的数据库模式，可用名称或含 * 和 ? 的通配符；省略时为除系统模式外的全部模式。</translation>
    </message>
    <message>
        <source>Schemas of the database to leave out, names or patterns with * and ?.</source>
        <translation>要排除的数据库模式，可用名称或含 * 和 ? 的通配符。</translation>
    </message>
    <message>
        <source>Read also the tables that extensions own, and those of migration tools.</source>
        <translation>同时读取属于扩展和迁移工具的表。</translation>
    </message>
    <message>
        <source>The schema document (- for standard input), or a snapshot file.</source>
        <translation>模式文档（- 表示标准输入），或快照文件。</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; here.</source>
        <translation>此处没有“%1”。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>请从以下各项中选择：%1。</translation>
    </message>
</context>
<context>
    <name>triptych::Assembler</name>
    <message>
        <source>Its partitioned table describes it.</source>
        <translation>由其分区表描述。</translation>
    </message>
    <message>
        <source>An extension owns it.</source>
        <translation>属于某个扩展。</translation>
    </message>
    <message>
        <source>A migration tool keeps its books in it.</source>
        <translation>由迁移工具用来记录自身信息。</translation>
    </message>
    <message>
        <source>A foreign table cannot have one.</source>
        <translation>外部表不能有此项。</translation>
    </message>
    <message>
        <source>A view does not say.</source>
        <translation>视图没有说明此项。</translation>
    </message>
    <message>
        <source>It cannot be read while another session holds the table locked.</source>
        <translation>其他会话锁定该表期间无法读取。</translation>
    </message>
    <message>
        <source>The expression of the index %1 cannot be read while another session holds the table locked.</source>
        <translation>其他会话锁定该表期间无法读取索引 %1 的表达式。</translation>
    </message>
    <message>
        <source>Invalid indexes are used by no query, and may still refuse duplicates; %1 left out.</source>
        <translation>无效索引不会被任何查询使用，但仍可能拒绝重复值；已略过 %1 个。</translation>
    </message>
    <message>
        <source>It is %1, for some of the columns only.</source>
        <translation>为 %1，但只针对部分列。</translation>
    </message>
    <message>
        <source>The expression of the check %1 cannot be read while another session holds the table locked.</source>
        <translation>其他会话锁定该表期间无法读取检查约束 %1 的表达式。</translation>
    </message>
    <message>
        <source>Constraints that are NOT VALID may be broken by older rows; %1 found.</source>
        <translation>较早的行可能违反 NOT VALID 约束；发现 %1 个。</translation>
    </message>
    <message>
        <source>Constraints that are NOT ENFORCED may be broken by any row; %1 found.</source>
        <translation>任何行都可能违反 NOT ENFORCED 约束；发现 %1 个。</translation>
    </message>
    <message>
        <source>The role may not read all statistics of %1 of the tables: the share of NULLs in columns may be unknown. SELECT on these tables, without row security, would show it.</source>
        <translation>该角色无法读取 %1 个表的全部统计信息：列中 NULL 的比例可能未知。拥有这些表的 SELECT 权限（且不受行级安全限制）即可显示。</translation>
    </message>
</context>
<context>
    <name>triptych::Breadcrumbs</name>
    <message>
        <source>Where you are</source>
        <translation>当前位置</translation>
    </message>
    <message>
        <source>Go to the first table of the schema</source>
        <translation>转到该模式的第一个表</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>转到该表</translation>
    </message>
    <message>
        <source>Go to the column</source>
        <translation>转到该列</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表的列</translation>
    </message>
</context>
<context>
    <name>triptych::Changes</name>
    <message>
        <source>all three</source>
        <translation>全部三者</translation>
    </message>
    <message>
        <source>The report is of other sides: %1.</source>
        <translation>该报告针对的是其他侧：%1。</translation>
    </message>
    <message>
        <source>Compare these first, or choose a report of %1.</source>
        <translation>请先比较这些，或选择关于 %1 的报告。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 个变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n 个已解决</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新增</translation>
    </message>
    <message>
        <source>Drift since %1</source>
        <translation>自 %1 以来的差异</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>已解决：%1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>未变化：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n 个已决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not compared this time</source>
        <translation>
            <numerusform>%n 个本次未比较</numerusform>
        </translation>
    </message>
    <message>
        <source>is ignored now</source>
        <translation>现已忽略</translation>
    </message>
    <message>
        <source>is not ignored any more</source>
        <translation>不再忽略</translation>
    </message>
    <message>
        <source>by a decision on a rename</source>
        <translation>由于对重命名的决定</translation>
    </message>
    <message>
        <source>gone by a decision on a rename</source>
        <translation>由于对重命名的决定而消失</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Not compared this time: %1</source>
        <translation>本次未比较：%1</translation>
    </message>
</context>
<context>
    <name>triptych::ChangesModel</name>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What the sides say</source>
        <translation>各侧的内容</translation>
    </message>
    <message>
        <source>New (%L1)</source>
        <translation>新增（%L1）</translation>
    </message>
    <message>
        <source>Changed (%L1)</source>
        <translation>有变化（%L1）</translation>
    </message>
    <message>
        <source>Resolved (%L1)</source>
        <translation>已解决（%L1）</translation>
    </message>
    <message>
        <source>Unchanged (%L1)</source>
        <translation>未变化（%L1）</translation>
    </message>
    <message>
        <source>Decided (%L1)</source>
        <translation>已决定 (%L1)</translation>
    </message>
    <message>
        <source>Not compared this time (%L1)</source>
        <translation>本次未比较 (%L1)</translation>
    </message>
</context>
<context>
    <name>triptych::Choice</name>
    <message>
        <source>The role %1 has no permission on the schema %2.</source>
        <translation>角色 %1 没有模式 %2 的权限。</translation>
    </message>
    <message>
        <source>Its owner can allow it: GRANT USAGE ON SCHEMA %1 TO %2;</source>
        <translation>其所有者可以授权：GRANT USAGE ON SCHEMA %1 TO %2;</translation>
    </message>
    <message>
        <source>The database has no schema %1.</source>
        <translation>数据库中没有模式 %1。</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>现有：%1。</translation>
    </message>
    <message>
        <source>Every schema of the database is left out.</source>
        <translation>数据库的所有模式都被排除了。</translation>
    </message>
</context>
<context>
    <name>triptych::Commands</name>
    <message>
        <source>Compares, and writes the drift that is there today into the project file as accepted. From then on it is hidden and counted, until the sides state something else. Exit status 0: written; 2: it could not compare, or not write.</source>
        <translation>比较并将当前的差异作为已接受写入项目文件。此后这些差异会被隐藏并计数，直到各侧的内容发生变化。退出状态 0：已写入；2：无法比较或无法写入。</translation>
    </message>
    <message>
        <source>Nothing was compared: there is no table that two sides tell of. Nothing was accepted.</source>
        <translation>没有进行任何比较：没有任何表同时出现在两侧。没有接受任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n finding(s) in %1</source>
        <translation>
            <numerusform>已在 %1 中接受 %n 个发现项</numerusform>
        </translation>
    </message>
    <message>
        <source>: %1 new, %2 no more.
</source>
        <translation>：新增 %1 个，消失 %2 个。
</translation>
    </message>
    <message>
        <source>A password on the command line can be read by others until the program hides it, as it has now. Put the connection into a variable (--database env:NAME), or the password into the password file (~/.pgpass).</source>
        <translation>在程序隐藏之前（现在已隐藏），命令行中的密码可能被他人看到。请将连接放入变量（--database env:名称），或将密码放入密码文件（~/.pgpass）。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.
%2</source>
        <translation>没有命令“%1”。
%2</translation>
    </message>
    <message>
        <source>Compares two or three of: a database, models, a document. They are named here or in a project file: one given here takes the place of the project&apos;s, two or three are all that is compared. Exit status 0: no drift at or above the level; 1: drift; 2: it could not compare, or there was nothing to compare.</source>
        <translation>比较数据库、模型、文档中的两者或三者。可在此处或在项目文件中指定：此处给出的会取代项目中的；若在此处给出两个或三个，则只比较这些。退出状态 0：没有达到指定级别的差异；1：有差异；2：无法比较，或没有可比较的内容。</translation>
    </message>
    <message>
        <source>Do not look for a project file.</source>
        <translation>不查找项目文件。</translation>
    </message>
    <message>
        <source>The least severity that counts as drift: critical (default), warning, info or none.</source>
        <translation>视为差异的最低严重程度：critical（默认）、warning、info 或 none。</translation>
    </message>
    <message>
        <source>Let JSON reports tell what was taken for the same although it is written in another way.</source>
        <translation>让 JSON 报告同时说明哪些内容虽然写法不同但被视为相同。</translation>
    </message>
    <message>
        <source>Project: %1
</source>
        <translation>项目：%1
</translation>
    </message>
    <message>
        <source>Report: %1
</source>
        <translation>报告：%1
</translation>
    </message>
    <message>
        <source>Nothing was compared: there is no table that two sides tell of. Check what the sources are to be read from.</source>
        <translation>没有进行任何比较：没有任何表同时出现在两侧。请检查应从何处读取各来源。</translation>
    </message>
    <message>
        <source>The project file, which holds sources, severities, rules and decisions. Without it, the nearest triptych.json in this folder or above it.</source>
        <translation>包含来源、严重程度、规则和决定的项目文件。省略时使用此文件夹或上级文件夹中最近的 triptych.json。</translation>
    </message>
    <message>
        <source>Let the models be imported where the project file asks for it, which runs their code.</source>
        <translation>在项目文件要求时导入模型，这会运行其代码。</translation>
    </message>
    <message>
        <source>Two sources are needed:</source>
        <translation>需要两个来源：</translation>
    </message>
    <message>
        <source>give two or three of --database, --models and --doc, or name them in a project file.</source>
        <translation>请给出 --database、--models 和 --doc 中的两个或三个，或在项目文件中指定。</translation>
    </message>
    <message>
        <source>This project file lets %1 import %2, which runs code.</source>
        <translation>此项目文件让 %1 导入 %2，这会运行代码。</translation>
    </message>
    <message>
        <source>If you trust it, give --run-models, or open it in Triptych&apos;s window and confirm it there. With --models the models are read as text.</source>
        <translation>如果您信任它，请给出 --run-models，或在 Triptych 的窗口中打开并确认。使用 --models 时按文本读取模型。</translation>
    </message>
    <message>
        <source>Tell on standard error, step by step, what is read, from where, and how long it takes.</source>
        <translation>在标准错误输出中逐步说明读取了什么、从何处读取以及用时多久。</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>请参阅 --help。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to no option.</source>
        <translation>“%1”不属于任何选项。</translation>
    </message>
    <message>
        <source>%1: %2 Password: </source>
        <translation>%1：%2 密码：</translation>
    </message>
    <message>
        <source>%1 and %2 are one</source>
        <translation>%1 和 %2 是同一个</translation>
    </message>
    <message>
        <source>%1 and %2 are two</source>
        <translation>%1 和 %2 是两个</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>names, table</comment>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Writes into the project file whether two names are one column or table, renamed, or two that have nothing to do with each other. A decision on the same names is replaced.</source>
        <translation>在项目文件中写明两个名称是重命名后的同一列或同一个表，还是彼此无关。对相同名称的已有决定会被替换。</translation>
    </message>
    <message>
        <source>The name on one side.</source>
        <translation>一侧的名称。</translation>
    </message>
    <message>
        <source>The name on another side.</source>
        <translation>另一侧的名称。</translation>
    </message>
    <message>
        <source>The two are one.</source>
        <translation>两者是同一个。</translation>
    </message>
    <message>
        <source>The two are not one.</source>
        <translation>两者不是同一个。</translation>
    </message>
    <message>
        <source>The table that the columns are in; without it, the names are tables.</source>
        <translation>列所在的表；省略时，名称为表。</translation>
    </message>
    <message>
        <source>Give one of --confirm and --reject.</source>
        <translation>请给出 --confirm 或 --reject 之一。</translation>
    </message>
    <message>
        <source>Two names are needed, as they are written on either side.</source>
        <translation>需要两个名称，且须与两侧的写法一致。</translation>
    </message>
    <message>
        <source>%1: %2
</source>
        <comment>file, decision</comment>
        <translation>%1：%2
</translation>
    </message>
    <message>
        <source>One database is needed: give --database, and no other source.</source>
        <translation>需要一个数据库：请给出 --database，不要给出其他来源。</translation>
    </message>
    <message>
        <source>Reads Python models and gives a snapshot with origins and notes. They are not run but by --interpreter.</source>
        <translation>读取 Python 模型并输出带有出处和备注的快照。除非使用 --interpreter，否则不运行模型。</translation>
    </message>
    <message>
        <source>Python files, folders or glob patterns.</source>
        <translation>Python 文件、文件夹或 glob 通配符。</translation>
    </message>
    <message>
        <source>Give the files or folders that hold the models.</source>
        <translation>请给出模型所在的文件或文件夹。</translation>
    </message>
    <message>
        <source>Writes saved JSON reports, Triptych&apos;s or those of the tool before it, in another format.</source>
        <translation>将保存的 JSON 报告（Triptych 或之前工具的）写成另一种格式。</translation>
    </message>
    <message>
        <source>Write into this file rather than to standard output (-).</source>
        <translation>写入此文件，而不是标准输出 (-)。</translation>
    </message>
    <message>
        <source>Give the JSON reports.</source>
        <translation>请给出 JSON 报告。</translation>
    </message>
    <message>
        <source>accepts the drift that is there today, so that only new drift is told</source>
        <translation>接受当前的差异，此后只报告新的差异</translation>
    </message>
    <message>
        <source>Accepts what differs now in what the nearest triptych.json names.</source>
        <translation>接受最近的 triptych.json 所指定的来源中目前的差异。</translation>
    </message>
    <message>
        <source>Begins a project file with today&apos;s drift; &quot;compare&quot; tells of new drift only.</source>
        <translation>新建包含当前差异的项目文件；此后“compare”只报告新的差异。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>输出此帮助。</translation>
    </message>
    <message>
        <source>Nothing on standard error but errors.</source>
        <translation>标准错误输出中只显示错误。</translation>
    </message>
    <message>
        <source>compares a database, models and a document, two or all three</source>
        <translation>比较数据库、模型和文档中的两者或全部三者</translation>
    </message>
    <message>
        <source>Compares all three and prints a summary, worst first.</source>
        <translation>比较全部三者并输出摘要，最严重的排在最前。</translation>
    </message>
    <message>
        <source>Compares what the nearest triptych.json names.</source>
        <translation>比较最近的 triptych.json 所指定的来源。</translation>
    </message>
    <message>
        <source>In a script: the exit status is 1 from warnings on.</source>
        <translation>在脚本中：有警告或更严重的差异时，退出状态为 1。</translation>
    </message>
    <message>
        <source>Writes the findings for a code host to show on the lines of a pull request; the summary goes into the log.</source>
        <translation>写入发现项，供代码托管平台在拉取请求的相应行上显示；摘要写入日志。</translation>
    </message>
    <message>
        <source>Compares a snapshot, which needs no server, and hands the report to another program.</source>
        <translation>比较快照（不需要服务器），并将报告交给另一个程序。</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>无法写入标准输出：%1。</translation>
    </message>
    <message>
        <source>What was printed is not whole.</source>
        <translation>输出的内容不完整。</translation>
    </message>
    <message>
        <source>There is no --color &quot;%1&quot;.</source>
        <translation>--color 不能为“%1”。</translation>
    </message>
    <message>
        <source>Choose auto, always or never.</source>
        <translation>请选择 auto、always 或 never。</translation>
    </message>
    <message>
        <source>confirms or rejects a suggested rename</source>
        <translation>确认或否决建议的重命名</translation>
    </message>
    <message>
        <source>The two are one column, renamed.</source>
        <translation>两者是同一列，只是重命名了。</translation>
    </message>
    <message>
        <source>These are two tables.</source>
        <translation>这是两个表。</translation>
    </message>
    <message>
        <source>The document to write or to mend, or - for standard output; if not said, the project&apos;s document.</source>
        <translation>要写入或更正的文档，- 表示标准输出；省略时使用项目的文档。</translation>
    </message>
    <message>
        <source>Show what would change, and write nothing.</source>
        <translation>显示将要更改的内容，不写入任何内容。</translation>
    </message>
    <message>
        <source>A document is held against the database, not the models.</source>
        <translation>文档与数据库比较，而不是与模型比较。</translation>
    </message>
    <message>
        <source>Give --database, which may be a snapshot of models.</source>
        <translation>请给出 --database，也可以是模型的快照。</translation>
    </message>
    <message>
        <source>A database is needed:</source>
        <translation>需要一个数据库：</translation>
    </message>
    <message>
        <source>give --database, or name one in a project file.</source>
        <translation>请给出 --database，或在项目文件中指定。</translation>
    </message>
    <message>
        <source>Where to? Give --output, or name the document in a project file.</source>
        <translation>写到哪里？请给出 --output，或在项目文件中指定文档。</translation>
    </message>
    <message>
        <source>%1 is current.</source>
        <translation>%1 已是最新。</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Wrote %1; what it was before is in %2.</source>
        <translation>已写入 %1；原来的内容在 %2 中。</translation>
    </message>
    <message>
        <source>Which document? Give --doc, or name it in a project file.</source>
        <translation>哪个文档？请给出 --doc，或在项目文件中指定。</translation>
    </message>
    <message>
        <source>writes the schema document of a database, or mends it</source>
        <translation>写入数据库的模式文档，或更正已有的文档</translation>
    </message>
    <message>
        <source>Writes what a database holds as a schema document in Markdown: tables and views by name, with columns, primary and foreign keys. Of a document that is there already only these are written anew: what people wrote between, in and after the sections stays. The difference is shown, and what the file was before is kept beside it. A document that is current is not touched.</source>
        <translation>将数据库的内容写成 Markdown 模式文档：按名称排列的表和视图，包括列、主键和外键。如果文档已存在，则只重写这些内容：各节之间、之内和之后由人撰写的内容会保留。会显示差异，并将文件原来的内容保存在其旁边。已是最新的文档不会改动。</translation>
    </message>
    <message>
        <source>Writes the document, or mends it.</source>
        <translation>写入文档，或更正已有的文档。</translation>
    </message>
    <message>
        <source>Shows what would change in the project&apos;s document.</source>
        <translation>显示项目文档中将要更改的内容。</translation>
    </message>
    <message>
        <source>Prints a document with pipe tables, from a snapshot.</source>
        <translation>根据快照输出带管道表格的文档。</translation>
    </message>
    <message>
        <source>tells whether the schema document is current</source>
        <translation>说明模式文档是否为最新</translation>
    </message>
    <message>
        <source>Compares the schema document with the database. Exit status 0: the document is current; 1: it is not, in whatever it states, however slight; 2: it could not compare.</source>
        <translation>比较模式文档与数据库。退出状态 0：文档是最新的；1：文档的某处说明已不是最新，无论多么细微；2：无法比较。</translation>
    </message>
    <message>
        <source>Tells what in the document is no longer so.</source>
        <translation>说明文档中哪些内容已不再属实。</translation>
    </message>
    <message>
        <source>Mends the project&apos;s document where it needs it.</source>
        <translation>在需要之处更正项目的文档。</translation>
    </message>
    <message>
        <source>Findings in tables of this name on any side: a pattern with * ? [abc].</source>
        <translation>表名与此相符的发现项（任一侧即可）：可用含 * ? [abc] 的通配符。</translation>
    </message>
    <message>
        <source>Findings about columns, likewise.</source>
        <translation>关于列的发现项，写法同上。</translation>
    </message>
    <message>
        <source>Findings of this kind, such as nullable.</source>
        <translation>此种类的发现项，例如 nullable。</translation>
    </message>
    <message>
        <source>Findings in which this side stands alone: database, models or documentation.</source>
        <translation>此侧与其他侧不一致的发现项：database、models 或 documentation。</translation>
    </message>
    <message>
        <source>The finding of this id, as JSON reports name it.</source>
        <translation>具有此 id 的发现项，与 JSON 报告中的写法相同。</translation>
    </message>
    <message>
        <source>Why they need not be seen. Every rule has one.</source>
        <translation>为什么无需查看。每条规则都有原因。</translation>
    </message>
    <message>
        <source>Who answers for it.</source>
        <translation>负责人。</translation>
    </message>
    <message>
        <source>The last day that it holds: 2026-12-31.</source>
        <translation>有效期的最后一天：2026-12-31。</translation>
    </message>
    <message>
        <source>The rule would hide everything.</source>
        <translation>此规则会隐藏所有内容。</translation>
    </message>
    <message>
        <source>Give one or more of --table, --column, --kind, --side and --finding.</source>
        <translation>请给出 --table、--column、--kind、--side 和 --finding 中的一个或多个。</translation>
    </message>
    <message>
        <source>The rule has no reason.</source>
        <translation>此规则没有原因。</translation>
    </message>
    <message>
        <source>Say with --reason why these findings need not be seen.</source>
        <translation>请用 --reason 说明为什么无需查看这些发现项。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>请写成 2026-12-31 这样的形式。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, of %2: %3</source>
        <comment>rule, owner, reason</comment>
        <translation>%1，负责人 %2：%3</translation>
    </message>
    <message>
        <source> (expired on %1)</source>
        <translation> (已于 %1 过期)</translation>
    </message>
    <message>
        <source> (until %1)</source>
        <translation> (截至 %1)</translation>
    </message>
    <message>
        <source>There are no rules.</source>
        <translation>没有规则。</translation>
    </message>
    <message>
        <source>This rule is there already: %1</source>
        <translation>此规则已存在：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, rule</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>hides findings that need not be seen, with a reason; lists the rules</source>
        <translation>隐藏无需查看的发现项并说明原因；列出规则</translation>
    </message>
    <message>
        <source>Writes a rule into the project file that hides the findings that fit all it names. They are counted, and reports tell of rules that are expired or fit nothing. Without any option the rules are listed.</source>
        <translation>在项目文件中写入一条规则，隐藏符合其全部条件的发现项。这些发现项会被计数，报告会指出已过期或不符合任何发现项的规则。不带任何选项时列出规则。</translation>
    </message>
    <message>
        <source>Hides whatever is found in these tables, until the end of the year.</source>
        <translation>隐藏这些表中的所有发现项，直到年底。</translation>
    </message>
    <message>
        <source>Hides types that differ, of these columns.</source>
        <translation>隐藏这些列的类型差异。</translation>
    </message>
    <message>
        <source>Lists the rules of the nearest triptych.json.</source>
        <translation>列出最近的 triptych.json 中的规则。</translation>
    </message>
    <message>
        <source>--introspect takes a snapshot file, or live.</source>
        <translation>--introspect 的值应为快照文件或 live。</translation>
    </message>
    <message>
        <source>How to connect is said by --database.</source>
        <translation>连接方式由 --database 给出。</translation>
    </message>
    <message>
        <source>This command compares models and a document.</source>
        <translation>此命令比较模型和文档。</translation>
    </message>
    <message>
        <source>This command compares a database and models.</source>
        <translation>此命令比较数据库和模型。</translation>
    </message>
    <message>
        <source>A snapshot file, or live: the database of the project file or the PG* variables.</source>
        <translation>快照文件，或 live：项目文件或 PG* 变量所指定的数据库。</translation>
    </message>
    <message>
        <source>compares a database and models, as it used to</source>
        <translation>按以前的方式比较数据库和模型</translation>
    </message>
    <message>
        <source>The older name of &quot;compare&quot;, for a database and models. What is not named is looked for in a project file, then in models and as the newest snapshot in %1, where the JSON report is written unless --output says otherwise. A link to triptych-cli of this name does the same.</source>
        <translation>“compare”的旧名称，用于数据库和模型。未指定的内容先在项目文件中查找，然后使用 models 文件夹和 %1 中的最新快照；除非 --output 另有指定，JSON 报告也写入该文件夹。使用此名称的 triptych-cli 链接作用相同。</translation>
    </message>
    <message>
        <source>Reads the database that the project file or the PG* variables name.</source>
        <translation>读取项目文件或 PG* 变量所指定的数据库。</translation>
    </message>
    <message>
        <source>Compares a snapshot with the models in the folder &quot;models&quot;.</source>
        <translation>比较快照与文件夹“models”中的模型。</translation>
    </message>
    <message>
        <source>compares models and a document, as it used to</source>
        <translation>按以前的方式比较模型和文档</translation>
    </message>
    <message>
        <source>The older name of &quot;compare&quot;, for models and a document. What is not named is looked for in a project file, then in models and %1. The JSON report is written into %2 unless --output says otherwise. A link to triptych-cli of this name does the same.</source>
        <translation>“compare”的旧名称，用于模型和文档。未指定的内容先在项目文件中查找，然后使用 models 文件夹和 %1。除非 --output 另有指定，JSON 报告写入 %2。使用此名称的 triptych-cli 链接作用相同。</translation>
    </message>
    <message>
        <source>Compares these and writes the JSON report.</source>
        <translation>比较这些来源并写入 JSON 报告。</translation>
    </message>
    <message>
        <source>The same by its own name.</source>
        <translation>用其自身的名称运行，作用相同。</translation>
    </message>
    <message>
        <source>What to write: %1; if not said, what the name of --output ends in, or text.</source>
        <translation>要写入的格式：%1；省略时由 --output 名称的结尾决定，否则为 text。</translation>
    </message>
    <message>
        <source>writes saved JSON reports in another format</source>
        <translation>将保存的 JSON 报告写成另一种格式</translation>
    </message>
    <message>
        <source>JSON reports of comparisons; - for standard input.</source>
        <translation>比较的 JSON 报告；- 表示标准输入。</translation>
    </message>
    <message>
        <source>One page for people, of all reports.</source>
        <translation>包含所有报告、供人阅读的一个页面。</translation>
    </message>
    <message>
        <source>Reads the report from the program before it.</source>
        <translation>从前一个程序读取报告。</translation>
    </message>
    <message>
        <source>What to print: %1; text, if not said.</source>
        <translation>要输出的格式：%1；省略时为 text。</translation>
    </message>
    <message>
        <source>Write a JSON report for each pair into this folder; or one file, such as drift.html, in --format or what its name ends in. With - nothing is written, only printed.</source>
        <translation>将每一对的 JSON 报告写入此文件夹；或写入一个文件，例如 drift.html，格式由 --format 或名称的结尾决定。使用 - 时只输出，不写入任何内容。</translation>
    </message>
    <message>
        <source>Colour the text: auto (on a terminal, unless NO_COLOR is set), always or never.</source>
        <translation>为文本着色：auto（在终端上，除非设置了 NO_COLOR）、always 或 never。</translation>
    </message>
    <message>
        <source>Write the snapshot into this folder, under a name with the time, or into this file.json, rather than to standard output (-).</source>
        <translation>将快照写入此文件夹（名称中含时间）或此 file.json，而不是标准输出 (-)。</translation>
    </message>
    <message>
        <source>Give one document, or - for standard input.</source>
        <translation>请给出一个文档，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>reads a live database and gives a snapshot of it</source>
        <translation>读取运行中的数据库并输出其快照</translation>
    </message>
    <message>
        <source>Reads a live database and gives a snapshot of it, which stands in for it in any comparison.</source>
        <translation>读取运行中的数据库并输出其快照，在任何比较中都可用快照代替数据库。</translation>
    </message>
    <message>
        <source>Writes a file named by the time, and prints its path.</source>
        <translation>写入以时间命名的文件，并输出其路径。</translation>
    </message>
    <message>
        <source>Takes the connection from a variable, and one schema.</source>
        <translation>从变量中获取连接，只读取一个模式。</translation>
    </message>
    <message>
        <source>reads Python models and gives a snapshot of them</source>
        <translation>读取 Python 模型并输出其快照</translation>
    </message>
    <message>
        <source>Reads the modules of a folder that describe tables.</source>
        <translation>读取文件夹中描述表的模块。</translation>
    </message>
    <message>
        <source>Imports the models, which runs their code.</source>
        <translation>导入模型，这会运行其代码。</translation>
    </message>
    <message>
        <source>reads a schema document and gives a snapshot of it</source>
        <translation>读取模式文档并输出其快照</translation>
    </message>
    <message>
        <source>Reads a schema document and gives a snapshot of what it says, with the lines, and notes on what it leaves open.</source>
        <translation>读取模式文档并输出其内容的快照，带有行号，以及关于未说明内容的备注。</translation>
    </message>
    <message>
        <source>The document; - for standard input.</source>
        <translation>文档；- 表示标准输入。</translation>
    </message>
    <message>
        <source>Prints what Triptych understands of the document.</source>
        <translation>输出 Triptych 对文档的理解。</translation>
    </message>
    <message>
        <source>Keeps an earlier state, to compare with --doc before.json.</source>
        <translation>保存较早的状态，以便用 --doc before.json 进行比较。</translation>
    </message>
    <message>
        <source>How columns are listed: bullets or table, a pipe table; if not said, as the document has them, a new one in bullets.</source>
        <translation>列的写法：bullets 或 table（竖线表格）；未指定时沿用文档原有写法，新文档用 bullets。</translation>
    </message>
</context>
<context>
    <name>triptych::CompareBar</name>
    <message>
        <source>Filter (%1)</source>
        <translation>筛选（%1）</translation>
    </message>
    <message>
        <source>Filter tables and columns by name</source>
        <translation>按名称筛选表和列</translation>
    </message>
</context>
<context>
    <name>triptych::ComparisonModel</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>facet and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and kind of findings</comment>
        <translation>%1 个%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Not stated here</source>
        <translation>此处未说明</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>side and facet of a column</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>triptych::Connection</name>
    <message>
        <source>%1, … (%L2)</source>
        <translation>%1、…（%L2）</translation>
    </message>
    <message>
        <source>PostgreSQL %1 as %2, %3</source>
        <translation>PostgreSQL %1，用户 %2，%3</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Encrypted: %1, %2</source>
        <translation>已加密：%1，%2</translation>
    </message>
    <message>
        <source>Connected in %1 ms, answers in %2 ms</source>
        <translation>%1 毫秒内连接，%2 毫秒内响应</translation>
    </message>
    <message>
        <source>It may not use the schemas: %1</source>
        <translation>无权使用的模式：%1</translation>
    </message>
    <message>
        <source>It may not see the statistics of: %1</source>
        <translation>无权查看其统计信息：%1</translation>
    </message>
</context>
<context>
    <name>triptych::ConnectionForm</name>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>postgresql://user@host:5432/database, key=value, service=…, or env:NAME</source>
        <translation>postgresql://user@host:5432/database、key=value、service=…，或 env:名称</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>数据库(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>as libpq chooses</source>
        <translation>由 libpq 选择</translation>
    </message>
    <message>
        <source>T&amp;LS</source>
        <translation>TLS(&amp;L)</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>服务(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Root certificate</source>
        <translation>根证书(&amp;R)</translation>
    </message>
    <message>
        <source>Cl&amp;ient certificate</source>
        <translation>客户端证书(&amp;I)</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>客户端密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>浏览：%1</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.key);;All files (*)</source>
        <translation>证书和密钥 (*.pem *.crt *.key);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>triptych::Counting</name>
    <message>
        <source>It is not in the database any more: %1.</source>
        <translation>数据库中已不存在：%1。</translation>
    </message>
    <message>
        <source>Read the database again.</source>
        <translation>请重新读取数据库。</translation>
    </message>
    <message>
        <source>The role may not see all of it: %1.</source>
        <translation>该角色无法看到其全部内容：%1。</translation>
    </message>
    <message>
        <source>It takes SELECT on the column, and rows that row security does not hide.</source>
        <translation>需要该列的 SELECT 权限，并且行未被行级安全隐藏。</translation>
    </message>
    <message>
        <source>The server stopped counting: %1.</source>
        <translation>服务器终止了计数：%1。</translation>
    </message>
    <message>
        <source>Allow a longer time, or count when the server is less busy.</source>
        <translation>请允许更长的时间，或在服务器负载降低后计数。</translation>
    </message>
    <message>
        <source>Another session has locked the table: %1.</source>
        <translation>另一会话锁定了该表：%1。</translation>
    </message>
    <message>
        <source>Try again when its transaction has ended.</source>
        <translation>请在其事务结束后重试。</translation>
    </message>
    <message>
        <source>The server could not count: %1.</source>
        <translation>服务器无法计数：%1。</translation>
    </message>
    <message>
        <source>Counting %1</source>
        <translation>正在统计 %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已统计</translation>
    </message>
</context>
<context>
    <name>triptych::Coverage</name>
    <message>
        <source>It is a view.</source>
        <translation>这是视图。</translation>
    </message>
</context>
<context>
    <name>triptych::DatabasePage</name>
    <message>
        <source>A PostgreSQL &amp;server</source>
        <translation>PostgreSQL 服务器(&amp;S)</translation>
    </message>
    <message>
        <source>A s&amp;napshot file (sok_introspect_*.json)</source>
        <translation>快照文件（sok_introspect_*.json）(&amp;N)</translation>
    </message>
    <message>
        <source>Schem&amp;as</source>
        <translation>模式(&amp;A)</translation>
    </message>
    <message>
        <source>all; or names, separated by commas: public, app_*</source>
        <translation>全部；或以逗号分隔的名称：public, app_*</translation>
    </message>
    <message>
        <source>E&amp;xcept</source>
        <translation>排除(&amp;X)</translation>
    </message>
    <message>
        <source>none; or names, separated by commas: tmp_?, audit*</source>
        <translation>无；或以逗号分隔的名称：tmp_?, audit*</translation>
    </message>
    <message>
        <source>* stands for any text, ? for any character</source>
        <translation>* 代表任意文本，? 代表任意一个字符</translation>
    </message>
    <message>
        <source>Also &amp;tables of extensions and migration tools</source>
        <translation>同时包括扩展和迁移工具的表(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;est the connection</source>
        <translation>测试连接(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;orget the password</source>
        <translation>忘记密码(&amp;O)</translation>
    </message>
    <message>
        <source>Takes the password of this connection out of the keychain.</source>
        <translation>从密钥环中移除此连接的密码。</translation>
    </message>
    <message>
        <source>Snapshot file</source>
        <translation>快照文件</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Snapshots (*.json);;All files (*)</source>
        <translation>快照 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>✓ No password of this connection is kept.</source>
        <translation>✓ 没有保存此连接的密码。</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>Canc&amp;el the test</source>
        <translation>取消测试(&amp;E)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
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
        <translation>此处没有表名。</translation>
    </message>
    <message>
        <source>“%1” is not described.</source>
        <translation>没有对“%1”的描述。</translation>
    </message>
    <message>
        <source>Line %1 of the document is not understood.</source>
        <translation>无法理解文档第 %1 行。</translation>
    </message>
    <message>
        <source>This is no column.</source>
        <translation>这不是列。</translation>
    </message>
    <message>
        <source>This is no reference.</source>
        <translation>这不是引用。</translation>
    </message>
    <message>
        <source>Line %1 does not say which table holds the foreign key.</source>
        <translation>第 %1 行没有说明外键在哪个表中。</translation>
    </message>
</context>
<context>
    <name>triptych::DecisionsDialog</name>
    <message>
        <source>%1, over</source>
        <comment>a day</comment>
        <translation>%1，已过期</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>only where %1 stand alone</source>
        <comment>a side</comment>
        <translation>仅限%1与其他侧不一致时</translation>
    </message>
    <message>
        <source>Nothing was decided, and no rule hides anything.</source>
        <translation>没有做出任何决定，也没有规则隐藏任何内容。</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>收回(&amp;T)</translation>
    </message>
    <message>
        <source>Decisions and rules</source>
        <translation>决定和规则</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>%1 and %2 are one</source>
        <translation>%1 和 %2 是同一个</translation>
    </message>
    <message>
        <source>%1 and %2 are no rename</source>
        <translation>%1 和 %2 不是重命名</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>names, table</comment>
        <translation>%1，位于 %2</translation>
    </message>
    <message numerus="yes">
        <source>Baseline of %n accepted finding(s)</source>
        <translation>
            <numerusform>含 %n 个已接受发现项的基线</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::DetailFields</name>
    <message>
        <source>by itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>唯一</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查约束</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Enum labels</source>
        <translation>枚举标签</translation>
    </message>
    <message>
        <source>Nullable</source>
        <translation>可空</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>标识列</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成列</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>主键</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>References</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 或更多</translation>
    </message>
    <message>
        <source>Foreign keys</source>
        <translation>外键</translation>
    </message>
</context>
<context>
    <name>triptych::DetailPane</name>
    <message>
        <source>Selected row, field by field</source>
        <translation>所选行的逐项内容</translation>
    </message>
    <message>
        <source>What is the same in spite of its spelling</source>
        <translation>写法不同但相同的内容</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>No difference here.</source>
        <translation>此处没有差异。</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>解读为 %1</translation>
    </message>
    <message>
        <source>%1 is the same</source>
        <comment>a facet</comment>
        <translation>%1相同</translation>
    </message>
    <message>
        <source>Whatever is the same here is written the same.</source>
        <translation>此处相同的内容写法也相同。</translation>
    </message>
    <message>
        <source>Go to what it references</source>
        <translation>转到所引用的内容</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>show</source>
        <comment>in the document</comment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>What was found in the selected row, and what would settle it</source>
        <translation>所选行中的发现及其解决办法</translation>
    </message>
    <message>
        <source>Select a row to see what each side says about it.</source>
        <translation>选择一行即可查看各侧的内容。</translation>
    </message>
</context>
<context>
    <name>triptych::DiagramTable</name>
    <message>
        <source>“%1” is no type that is known.</source>
        <translation>“%1”不是已知的类型。</translation>
    </message>
    <message>
        <source>The diagram does not say what “%1” refers to.</source>
        <translation>图中没有说明“%1”引用什么。</translation>
    </message>
</context>
<context>
    <name>triptych::Discovery</name>
    <message>
        <source>%1 of the environment</source>
        <translation>环境变量 %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking for models in %n file(s)</source>
        <translation>
            <numerusform>正在 %n 个文件中查找模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n document(s)</source>
        <translation>
            <numerusform>正在读取 %n 个文档</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::DocumentDialog</name>
    <message>
        <source>&amp;Write</source>
        <translation>写入(&amp;W)</translation>
    </message>
    <message>
        <source>Write the schema document</source>
        <translation>写入模式文档</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Pipe tables</source>
        <translation>竖线表格</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Document:</source>
        <translation>文档(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Columns as:</source>
        <translation>列的写法(&amp;C)：</translation>
    </message>
    <message>
        <source>Schema documents (*.md *.markdown)</source>
        <translation>模式文档 (*.md *.markdown)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose the file to write.</source>
        <translation>请选择要写入的文件。</translation>
    </message>
    <message>
        <source>Making the document…</source>
        <translation>正在生成文档…</translation>
    </message>
    <message>
        <source>The document is current: there is nothing to write.</source>
        <translation>文档是最新的：没有需要写入的内容。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 is &quot;8 lines are added&quot;, %2 &quot;3 lines are removed&quot;</extracomment>
        <translation>%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are added</source>
        <translation>
            <numerusform>增加 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are removed</source>
        <translation>
            <numerusform>删除 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is new: %Ln line(s).</source>
        <translation>
            <numerusform>这是新文件：%Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln line(s) of the difference are shown.</source>
        <translation>
            <numerusform>只显示差异的前 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Wrote %1. What it was before is in %2.</source>
        <translation>已写入 %1。先前的内容在 %2 中。</translation>
    </message>
</context>
<context>
    <name>triptych::DocumentPart</name>
    <message>
        <source>The document cannot be read.</source>
        <translation>无法读取文档。</translation>
    </message>
</context>
<context>
    <name>triptych::DocumentSource</name>
    <message>
        <source>generated %1</source>
        <translation>生成于 %1</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>读取已取消。</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>正在读取文档</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>文档为空。</translation>
    </message>
    <message>
        <source>Choose the document that describes the schema.</source>
        <translation>请选择描述模式的文档。</translation>
    </message>
    <message>
        <source>The document describes no table.</source>
        <translation>文档没有描述任何表。</translation>
    </message>
    <message>
        <source>The document describes collections of a document database, not tables.</source>
        <translation>文档描述的是文档数据库的集合，而不是表。</translation>
    </message>
    <message>
        <source>Triptych compares relational schemas: choose the document that describes one.</source>
        <translation>Triptych 比较的是关系模式：请选择描述关系模式的文档。</translation>
    </message>
    <message>
        <source>Expected is a heading for each table, and under it a table with the headers Column and Type, or a line “Columns:” and a list with items such as “`id`: INTEGER NOT NULL”; or a script of SQL, a diagram or a model in a language of its own.</source>
        <translation>应为：每个表有一个标题，其下是表头含 Column 和 Type 的表格，或一行 “Columns:” 以及由 “`id`: INTEGER NOT NULL” 之类条目组成的列表；也可以是 SQL 脚本、图，或用专门语言编写的模型。</translation>
    </message>
</context>
<context>
    <name>triptych::DocumentText</name>
    <message>
        <source>There is no table to describe.</source>
        <translation>没有可描述的表。</translation>
    </message>
    <message>
        <source>Check which schemas are read, and what the connection may see.</source>
        <translation>请检查读取哪些模式，以及该连接可以看到什么。</translation>
    </message>
    <message>
        <source>This document describes %1 in words of its own, which cannot be mended.</source>
        <translation>此文档以自己的写法描述 %1，无法更正。</translation>
    </message>
    <message>
        <source>Take that section out of it, or write into another file.</source>
        <translation>请从中删除该节，或写入其他文件。</translation>
    </message>
    <message>
        <source>The schema document is written in Markdown, which this file is not.</source>
        <translation>模式文档以 Markdown 写成，而此文件不是。</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .md.</source>
        <translation>请选择名称以 .md 结尾的文件。</translation>
    </message>
    <message>
        <source>The document has been changed meanwhile.</source>
        <translation>文档在此期间已被更改。</translation>
    </message>
    <message>
        <source>Look at the difference to what it is now.</source>
        <translation>请查看与现在内容的差异。</translation>
    </message>
</context>
<context>
    <name>triptych::DocumentTypes</name>
    <message>
        <source>“%1” does not say what the elements are.</source>
        <translation>“%1”没有说明元素是什么。</translation>
    </message>
    <message>
        <source>“%1” does not say which type it is.</source>
        <translation>“%1”没有说明是哪种类型。</translation>
    </message>
    <message>
        <source>“%1” may be a length or an array.</source>
        <translation>“%1”可能是长度，也可能是数组。</translation>
    </message>
    <message>
        <source>“%1” may be a number or a boolean.</source>
        <translation>“%1”可能是数字，也可能是布尔值。</translation>
    </message>
</context>
<context>
    <name>triptych::DocumentView</name>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>The document&apos;s text</source>
        <translation>文档的文本</translation>
    </message>
    <message>
        <source>The document tells nothing of the selected row.</source>
        <translation>文档没有提到所选的行。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>%1 — a part of a large document</source>
        <translation>%1 — 大型文档的一部分</translation>
    </message>
</context>
<context>
    <name>triptych::DropTarget</name>
    <message>
        <source>Open the project %1</source>
        <translation>打开项目 %1</translation>
    </message>
    <message>
        <source>Look for models and documents in %1</source>
        <translation>在 %1 中查找模型和文档</translation>
    </message>
    <message>
        <source>Take the snapshot %1 for the database</source>
        <translation>将快照 %1 用作数据库</translation>
    </message>
    <message>
        <source>Read the models in %1</source>
        <translation>读取 %1 中的模型</translation>
    </message>
    <message numerus="yes">
        <source>Read the models in %n place(s)</source>
        <translation>
            <numerusform>读取 %n 处的模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 for the schema document</source>
        <translation>将 %1 用作模式文档</translation>
    </message>
    <message>
        <source>Compare with the earlier report %1</source>
        <translation>与较早的报告 %1 比较</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used</source>
        <translation>
            <numerusform>%n 个文件无法使用</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be compared. Drop a project&apos;s folder, Python files with models, a schema document (.md, .sql, .dbml …), a snapshot or a report (.json), or triptych.json.</source>
        <translation>无法比较此内容。请拖放项目文件夹、含有模型的 Python 文件、模式文档（.md、.sql、.dbml …）、快照或报告（.json），或 triptych.json。</translation>
    </message>
    <message numerus="yes">
        <source>Open %n report(s)</source>
        <translation>
            <numerusform>打开 %n 份报告</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the report %1</source>
        <translation>打开报告 %1</translation>
    </message>
</context>
<context>
    <name>triptych::EarlierReport</name>
    <message>
        <source>There are several reports in this file.</source>
        <translation>此文件中有多个报告。</translation>
    </message>
    <message>
        <source>Choose a file with the report of one pair.</source>
        <translation>请选择只含一对的报告文件。</translation>
    </message>
</context>
<context>
    <name>triptych::Editor</name>
    <message>
        <source>Write a command such as: myeditor --line {line} {file}</source>
        <translation>请填写类似这样的命令：myeditor --line {line} {file}</translation>
    </message>
    <message>
        <source>No editor is named.</source>
        <translation>没有指定编辑器。</translation>
    </message>
    <message>
        <source>The command does not say where the file goes.</source>
        <translation>命令没有说明文件的位置。</translation>
    </message>
</context>
<context>
    <name>triptych::EditorController</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>该文件已不存在。</translation>
    </message>
    <message>
        <source>Compare again to see where things stand now.</source>
        <translation>请重新比较以查看当前的位置。</translation>
    </message>
    <message>
        <source>The desktop has no program for it.</source>
        <translation>桌面没有可用于它的程序。</translation>
    </message>
    <message>
        <source>Choose an editor.</source>
        <translation>请选择编辑器。</translation>
    </message>
    <message>
        <source>The editor cannot be started.</source>
        <translation>无法启动编辑器。</translation>
    </message>
    <message>
        <source>Install it, or choose another one.</source>
        <translation>请安装它，或选择其他编辑器。</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>在编辑器中打开</translation>
    </message>
    <message>
        <source>&amp;Editor…</source>
        <translation>编辑器(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>triptych::EditorDialog</name>
    <message>
        <source>Editor</source>
        <translation>编辑器</translation>
    </message>
    <message>
        <source>The desktop&apos;s program for the file (opens no line)</source>
        <translation>桌面为该文件关联的程序（不跳转到行）</translation>
    </message>
    <message>
        <source>%1 (not found here)</source>
        <translation>%1（此处未找到）</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>&amp;Definitions open in:</source>
        <translation>打开定义的程序(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>命令(&amp;C)：</translation>
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
        <translation>JSON 报告导出到</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown summary (*.md)</source>
        <translation>Markdown 摘要 (*.md)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>电子表格用的表格 (*.csv)</translation>
    </message>
    <message>
        <source>SARIF for code hosts (*.sarif)</source>
        <translation>代码托管平台用的 SARIF (*.sarif)</translation>
    </message>
    <message>
        <source>JUnit for CI (*.xml)</source>
        <translation>CI 用的 JUnit (*.xml)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>It is not known what “%1” is to hold.</source>
        <translation>不知道“%1”应包含什么内容。</translation>
    </message>
    <message>
        <source>Choose a kind of file below the name.</source>
        <translation>请在名称下方选择文件类型。</translation>
    </message>
</context>
<context>
    <name>triptych::FacetWords</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
</context>
<context>
    <name>triptych::Failure</name>
    <message>
        <source>The server does not accept the password of %1.</source>
        <translation>服务器不接受 %1 的密码。</translation>
    </message>
    <message>
        <source>Check the user name and the password, and that it has not expired (VALID UNTIL of the role): the server tells no difference.</source>
        <translation>请检查用户名和密码，以及密码是否已过期（角色的 VALID UNTIL）：服务器不会加以区分。</translation>
    </message>
    <message>
        <source>The server does not let %1 in: %2.</source>
        <translation>服务器不允许 %1 连接：%2。</translation>
    </message>
    <message>
        <source>Check that the role exists, may log in, and that pg_hba.conf lets it in from here.</source>
        <translation>请检查该角色是否存在、是否可以登录，以及 pg_hba.conf 是否允许从此处连接。</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>没有数据库 %1。</translation>
    </message>
    <message>
        <source>Check its name; it is case-sensitive.</source>
        <translation>请检查其名称；名称区分大小写。</translation>
    </message>
    <message>
        <source>The role %1 may not connect to the database %2.</source>
        <translation>角色 %1 不能连接数据库 %2。</translation>
    </message>
    <message>
        <source>Its owner can allow it: GRANT CONNECT ON DATABASE %1 TO %2;</source>
        <translation>其所有者可以授权：GRANT CONNECT ON DATABASE %1 TO %2;</translation>
    </message>
    <message>
        <source>The server has no free connection: %1.</source>
        <translation>服务器没有空闲连接：%1。</translation>
    </message>
    <message>
        <source>Try again when others have gone, or raise max_connections or the role&apos;s limit.</source>
        <translation>请在有连接释放后重试，或提高 max_connections 或该角色的上限。</translation>
    </message>
    <message>
        <source>The server is not ready: %1.</source>
        <translation>服务器尚未就绪：%1。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The server refuses the connection: %1.</source>
        <translation>服务器拒绝了连接：%1。</translation>
    </message>
    <message>
        <source>Check the connection&apos;s parameters and the server&apos;s log.</source>
        <translation>请检查连接参数和服务器日志。</translation>
    </message>
    <message>
        <source>local socket</source>
        <translation>本地套接字</translation>
    </message>
    <message>
        <source>The connection&apos;s parameters make no sense: %1.</source>
        <translation>连接参数不合理：%1。</translation>
    </message>
    <message>
        <source>Correct that parameter.</source>
        <translation>请更正该参数。</translation>
    </message>
    <message>
        <source>The connection service cannot be used: %1.</source>
        <translation>无法使用连接服务：%1。</translation>
    </message>
    <message>
        <source>Check the service&apos;s name and the service file (~/.pg_service.conf, or the one that PGSERVICEFILE names).</source>
        <translation>请检查服务名称和服务文件（~/.pg_service.conf，或 PGSERVICEFILE 指定的文件）。</translation>
    </message>
    <message>
        <source>The server wants a password of %1, and none was given.</source>
        <translation>服务器要求 %1 的密码，但没有给出。</translation>
    </message>
    <message>
        <source>Enter it, or put it into the password file (~/.pgpass).</source>
        <translation>请输入密码，或将其放入密码文件（~/.pgpass）。</translation>
    </message>
    <message>
        <source>What answers there makes no connection: %1.</source>
        <translation>该处有响应，但无法建立连接：%1。</translation>
    </message>
    <message>
        <source>Check that the port is a PostgreSQL server&apos;s, and that sslmode is what the server offers.</source>
        <translation>请检查端口是否属于 PostgreSQL 服务器，以及 sslmode 是否为服务器所支持。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be verified: %1.</source>
        <translation>无法验证服务器的证书：%1。</translation>
    </message>
    <message>
        <source>Name the certificate of the authority that signed it (sslrootcert); if it is the right one, another server may be posing as yours.</source>
        <translation>请指定签署该证书的机构的证书（sslrootcert）；如果已指定正确，则可能有其他服务器在冒充您的服务器。</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1.</source>
        <translation>无法访问服务器：%1。</translation>
    </message>
    <message>
        <source>Check host and port, and that the server runs and accepts connections from here.</source>
        <translation>请检查主机和端口，以及服务器是否在运行并接受来自此处的连接。</translation>
    </message>
    <message>
        <source>The server went away while it was read: %1.</source>
        <translation>读取期间服务器断开了连接：%1。</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>请在其恢复后重试。</translation>
    </message>
    <message>
        <source>The role %1 may not read the catalog: %2.</source>
        <translation>角色 %1 不能读取系统目录：%2。</translation>
    </message>
    <message>
        <source>Ask the database&apos;s administrator for the right to read it.</source>
        <translation>请向数据库管理员申请读取权限。</translation>
    </message>
    <message>
        <source>The server ended a catalog query that took too long: %1.</source>
        <translation>服务器终止了耗时过长的系统目录查询：%1。</translation>
    </message>
    <message>
        <source>Choose fewer schemas, or try again when the server is less busy.</source>
        <translation>请减少模式，或在服务器负载降低后重试。</translation>
    </message>
    <message>
        <source>Another session holds a lock that the reading would have to wait for: %1.</source>
        <translation>另一会话持有读取所需等待的锁：%1。</translation>
    </message>
    <message>
        <source>Try again when its transaction has ended.</source>
        <translation>请在其事务结束后重试。</translation>
    </message>
    <message>
        <source>The server could not answer a catalog query: %1.</source>
        <translation>服务器无法响应系统目录查询：%1。</translation>
    </message>
    <message>
        <source>Try again; if it stays, the server&apos;s log says more.</source>
        <translation>请重试；如果问题仍然存在，服务器日志中有更多信息。</translation>
    </message>
</context>
<context>
    <name>triptych::FilterActions</name>
    <message>
        <source>Sc&amp;hemas…</source>
        <translation>模式(&amp;H)…</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>只显示这些</translation>
    </message>
    <message>
        <source>Show only where this side stands alone</source>
        <translation>只显示此侧与其他侧不一致之处</translation>
    </message>
    <message>
        <source>Show only the tables of some schemas</source>
        <translation>只显示部分模式的表</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>严重程度(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;ide that stands alone</source>
        <translation>不一致的一侧(&amp;I)</translation>
    </message>
    <message>
        <source>Only new since last &amp;time</source>
        <translation>仅显示上次以来的新发现项(&amp;T)</translation>
    </message>
    <message>
        <source>Show only the findings that were not there last time</source>
        <translation>只显示上次没有的发现项</translation>
    </message>
</context>
<context>
    <name>triptych::Finder</name>
    <message>
        <source>Find any table or column</source>
        <translation>查找任意表或列</translation>
    </message>
    <message>
        <source>Name of a table or column</source>
        <translation>表或列的名称</translation>
    </message>
    <message>
        <source>Table, column, or table.column</source>
        <translation>表、列或 表.列</translation>
    </message>
    <message>
        <source>Tables and columns found</source>
        <translation>找到的表和列</translation>
    </message>
    <message>
        <source>Type a part of a name.</source>
        <translation>请输入名称的一部分。</translation>
    </message>
    <message>
        <source>Places of late</source>
        <translation>最近的位置</translation>
    </message>
    <message>
        <source>No table or column has such a name.</source>
        <translation>没有该名称的表或列。</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 个</numerusform>
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
        <translation>种类</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>不一致的一侧</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>自上次以来</translation>
    </message>
    <message>
        <source>New</source>
        <comment>finding</comment>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>triptych::FindingGroups</name>
    <message>
        <source>No side stands alone</source>
        <translation>没有单独不一致的一侧</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>that findings are grouped by</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Side that stands alone</source>
        <translation>不一致的一侧</translation>
    </message>
</context>
<context>
    <name>triptych::FindingsActions</name>
    <message>
        <source>Show side by &amp;side</source>
        <translation>并排显示(&amp;S)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>复制为 CSV(&amp;V)</translation>
    </message>
    <message>
        <source>Save as Markdo&amp;wn…</source>
        <translation>另存为 Markdown(&amp;W)…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>另存为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Open definition</source>
        <translation>打开定义(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;nfirm renames</source>
        <translation>确认重命名(&amp;N)</translation>
    </message>
    <message>
        <source>Not &amp;renames</source>
        <translation>不是重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Ignore…</source>
        <translation>忽略(&amp;I)…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Not a rename</source>
        <translation>不是重命名</translation>
    </message>
    <message>
        <source>⇆ Side by side</source>
        <translation>⇆ 并排</translation>
    </message>
    <message>
        <source>Take the selected renames for what they are</source>
        <translation>将所选的重命名确认为重命名</translation>
    </message>
    <message>
        <source>Take the names of the selected renames for different things</source>
        <translation>将所选重命名的名称视为不同的内容</translation>
    </message>
    <message>
        <source>Hide the selected findings, with a reason</source>
        <translation>隐藏所选的发现项，并说明原因</translation>
    </message>
    <message>
        <source>Show the row of the current finding in its table</source>
        <translation>在表中显示当前发现项所在的行</translation>
    </message>
    <message>
        <source>Group by &amp;kind</source>
        <translation>按种类分组(&amp;K)</translation>
    </message>
    <message>
        <source>Group by s&amp;everity</source>
        <translation>按严重程度分组(&amp;E)</translation>
    </message>
    <message>
        <source>Group by &amp;table</source>
        <translation>按表分组(&amp;T)</translation>
    </message>
    <message>
        <source>Group by sc&amp;hema</source>
        <translation>按模式分组(&amp;H)</translation>
    </message>
    <message>
        <source>Group by the side that stands &amp;alone</source>
        <translation>按不一致的一侧分组(&amp;A)</translation>
    </message>
    <message>
        <source>With&amp;out groups</source>
        <translation>不分组(&amp;O)</translation>
    </message>
</context>
<context>
    <name>triptych::FindingsBar</name>
    <message>
        <source>Copy ▾</source>
        <translation>复制 ▾</translation>
    </message>
    <message>
        <source>Copy or save the findings</source>
        <translation>复制或保存发现项</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 个发现项</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %2 selected</source>
        <comment>%2 is: 241 findings</comment>
        <translation>已选 %L1 个，共 %2</translation>
    </message>
    <message>
        <source>Group by ▾</source>
        <translation>分组 ▾</translation>
    </message>
    <message>
        <source>Group by: %1 ▾</source>
        <translation>分组：%1 ▾</translation>
    </message>
    <message>
        <source>Group by: %1</source>
        <translation>分组：%1</translation>
    </message>
</context>
<context>
    <name>triptych::FindingsColumns</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>triptych::FindingsExport</name>
    <message>
        <source>Save the findings</source>
        <translation>保存发现项</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>findings.csv</source>
        <translation>findings.csv</translation>
    </message>
    <message>
        <source>findings.md</source>
        <translation>findings.md</translation>
    </message>
</context>
<context>
    <name>triptych::FindingsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column title and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the name of a group, %2 &quot;148 findings&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 个发现项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::FindingsView</name>
    <message>
        <source>Fi&amp;ndings</source>
        <translation>发现项(&amp;N)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
</context>
<context>
    <name>triptych::FoundRowsModel</name>
    <message>
        <source>%1 in %2</source>
        <comment>a name, a side</comment>
        <translation>%1，位于%2</translation>
    </message>
    <message>
        <source>hidden by the filter</source>
        <translation>被筛选隐藏</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列 %1</translation>
    </message>
</context>
<context>
    <name>triptych::HeatmapModel</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is a table, %2 a kind of finding</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>所有种类</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of finding and how many</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>triptych::HeatmapTable</name>
    <message>
        <source>Findings of each table, by kind</source>
        <translation>各表的发现项，按种类</translation>
    </message>
</context>
<context>
    <name>triptych::HeatmapView</name>
    <message>
        <source>Most first</source>
        <translation>数量最多在前</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Without names and numbers, so that many tables are seen at once</source>
        <translation>不显示名称和数字，以便同时看到许多表</translation>
    </message>
</context>
<context>
    <name>triptych::Help</name>
    <message>
        <source>Usage: triptych-cli COMMAND [options]</source>
        <translation>用法：triptych-cli 命令 [选项]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>退出状态：</translation>
    </message>
    <message>
        <source>&quot;triptych-cli help COMMAND&quot; tells more, with examples.</source>
        <translation>“triptych-cli help 命令” 提供更多说明和示例。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>参数：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>done; no drift at or above the level that was asked for</source>
        <translation>已完成；没有达到指定级别的差异</translation>
    </message>
    <message>
        <source>there is drift at or above that level</source>
        <translation>有达到该级别的差异</translation>
    </message>
    <message>
        <source>it could not be done: a wrong call, a source that cannot be read, nothing to compare, a file that cannot be written</source>
        <translation>无法完成：调用有误、来源无法读取、没有可比较的内容、文件无法写入</translation>
    </message>
</context>
<context>
    <name>triptych::HtmlReport</name>
    <message>
        <source>Hidden: %1</source>
        <comment>rule</comment>
        <translation>已隐藏：%1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Every finding</source>
        <translation>全部发现</translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation>筛选：</translation>
    </message>
    <message>
        <source>Schema drift</source>
        <translation>模式偏差</translation>
    </message>
</context>
<context>
    <name>triptych::IgnoreDialog</name>
    <message>
        <source>&amp;Until:</source>
        <translation>截止日期(&amp;U)：</translation>
    </message>
    <message>
        <source>Ignore findings</source>
        <translation>忽略发现项</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>忽略(&amp;I)</translation>
    </message>
    <message>
        <source>What it hides now</source>
        <translation>当前会隐藏的内容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>of these kinds</source>
        <translation>这些种类</translation>
    </message>
    <message>
        <source>these tables</source>
        <translation>这些表</translation>
    </message>
    <message>
        <source>&amp;This finding: %1</source>
        <translation>此发现项：%1(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;These %n finding(s)</source>
        <translation>
            <numerusform>这 %n 个发现项(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All %1 in %2</source>
        <comment>kind, table</comment>
        <translation>%2 中的所有“%1”(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Everything in %1</source>
        <comment>table</comment>
        <translation>%1 中的全部(&amp;E)</translation>
    </message>
    <message>
        <source>All %1 every&amp;where</source>
        <comment>kind</comment>
        <translation>所有位置的“%1”(&amp;W)</translation>
    </message>
    <message>
        <source>All %1 where the names fit a &amp;pattern</source>
        <comment>kind</comment>
        <translation>名称符合通配符的所有“%1”(&amp;P)</translation>
    </message>
    <message>
        <source>Ta&amp;ble:</source>
        <translation>表(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>列(&amp;C)：</translation>
    </message>
    <message>
        <source>any; * stands for any letters, ? for one</source>
        <translation>任意；* 代表任意字符，? 代表一个字符</translation>
    </message>
    <message>
        <source>why nobody needs to see it; stands in the report</source>
        <translation>为什么无需查看；会写入报告</translation>
    </message>
    <message>
        <source>who answers for it; may be empty</source>
        <translation>由谁负责；可以留空</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>原因(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation>负责人(&amp;O)：</translation>
    </message>
    <message numerus="yes">
        <source>Hides %n finding(s) now:</source>
        <translation>
            <numerusform>当前隐藏 %n 个发现项：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 以及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::ImportedSource</name>
    <message>
        <source>SQLAlchemy cannot compile it: %1</source>
        <translation>SQLAlchemy 无法编译：%1</translation>
    </message>
    <message>
        <source>The models leave the default to the database.</source>
        <translation>模型将默认值交由数据库决定。</translation>
    </message>
    <message>
        <source>The mappers could not be configured: %1</source>
        <translation>无法配置映射器：%1</translation>
    </message>
    <message>
        <source>Another MetaData has this table too; it was left out. Name the MetaData that counts.</source>
        <translation>另一个 MetaData 也有此表，因此已略过。请指定要采用的 MetaData。</translation>
    </message>
    <message>
        <source>There is no Python interpreter.</source>
        <translation>没有 Python 解释器。</translation>
    </message>
    <message>
        <source>Name the Python of the project&apos;s virtual environment, such as .venv/bin/python.</source>
        <translation>请指定项目虚拟环境中的 Python，例如 .venv/bin/python。</translation>
    </message>
    <message>
        <source>This is no Python 3.</source>
        <translation>这不是 Python 3。</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>Nothing to import is named.</source>
        <translation>没有指定要导入的内容。</translation>
    </message>
    <message>
        <source>Name a module: package.module, or package.module:metadata.</source>
        <translation>请指定模块：package.module 或 package.module:metadata。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有该文件夹。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>import target, folder</comment>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>无法启动 %1。</translation>
    </message>
    <message>
        <source>The import ended Python, with exit status %1, before the models could be told.</source>
        <translation>在得到模型之前，导入使 Python 以退出状态 %1 结束。</translation>
    </message>
    <message>
        <source>Name a module that only defines models.</source>
        <translation>请指定只定义模型的模块。</translation>
    </message>
    <message>
        <source>Python crashed: %1.</source>
        <translation>Python 崩溃：%1。</translation>
    </message>
    <message>
        <source>See whether &quot;import&quot; of the module works in that interpreter.</source>
        <translation>请检查该解释器能否“import”此模块。</translation>
    </message>
    <message numerus="yes">
        <source>The import took longer than %n second(s) and was ended.</source>
        <translation>
            <numerusform>导入超过 %n 秒，已终止。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a module that only defines models, and starts nothing.</source>
        <translation>请指定只定义模型且不启动任何程序的模块。</translation>
    </message>
    <message>
        <source>The import printed too much and was ended.</source>
        <translation>导入输出过多，已终止。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
    <message>
        <source>%1 has no SQLAlchemy that can be imported.</source>
        <translation>%1 没有可导入的 SQLAlchemy。</translation>
    </message>
    <message>
        <source>The SQLAlchemy of %1 is older than 1.4.</source>
        <translation>%1 的 SQLAlchemy 早于 1.4。</translation>
    </message>
    <message>
        <source>Let the models be read as text.</source>
        <translation>请让模型按文本读取。</translation>
    </message>
    <message>
        <source>There is no module %1.</source>
        <translation>没有模块 %1。</translation>
    </message>
    <message>
        <source>Name it as &quot;import&quot; would in that folder, or give the folder it is in.</source>
        <translation>请按该文件夹中“import”的写法指定，或给出模块所在的文件夹。</translation>
    </message>
    <message>
        <source>Importing %1 failed.</source>
        <translation>导入 %1 失败。</translation>
    </message>
    <message>
        <source>The module %1 has no %2.</source>
        <translation>模块 %1 没有 %2。</translation>
    </message>
    <message>
        <source>Name a MetaData, or a declarative base, or leave the name out.</source>
        <translation>请指定 MetaData 或声明式基类，或省略名称。</translation>
    </message>
    <message>
        <source>%2 in %1 has no MetaData.</source>
        <translation>%1 中的 %2 没有 MetaData。</translation>
    </message>
    <message>
        <source>Importing %1 made no tables.</source>
        <translation>导入 %1 没有产生任何表。</translation>
    </message>
    <message>
        <source>Name the module that imports the models.</source>
        <translation>请指定导入这些模型的模块。</translation>
    </message>
    <message>
        <source>The models of %1 could not be told.</source>
        <translation>无法得到 %1 的模型。</translation>
    </message>
</context>
<context>
    <name>triptych::JUnitReport</name>
    <message>
        <source>No drift</source>
        <translation>没有偏差</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side and place</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>triptych::Keychain</name>
    <message>
        <source>The keychain is locked.</source>
        <translation>密钥环已锁定。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>请解锁后重试。</translation>
    </message>
    <message>
        <source>The keychain has no such password.</source>
        <translation>密钥环中没有该密码。</translation>
    </message>
    <message>
        <source>The keychain refuses: %1.</source>
        <translation>密钥环拒绝访问：%1。</translation>
    </message>
    <message>
        <source>Unlock or repair it, or enter the password each time.</source>
        <translation>请解锁或修复密钥环，或每次输入密码。</translation>
    </message>
</context>
<context>
    <name>triptych::KindChips</name>
    <message>
        <source>Only drift</source>
        <translation>仅差异</translation>
    </message>
    <message>
        <source>☑ Only drift</source>
        <translation>☑ 仅差异</translation>
    </message>
    <message>
        <source>☐ Only drift</source>
        <translation>☐ 仅差异</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（已隐藏）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <comment>take this out of the filter</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Filter: %1. Take it away</source>
        <comment>of a button</comment>
        <translation>筛选：%1。移除</translation>
    </message>
    <message>
        <source>Take it out of the filter</source>
        <translation>从筛选中移除</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>不一致的一侧</translation>
    </message>
    <message>
        <source>More ▾</source>
        <comment>ways to filter</comment>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选条件</translation>
    </message>
    <message>
        <source>Filter by severity, by the side that stands alone, by schema</source>
        <translation>按严重程度、不一致的一侧、模式筛选</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <comment>a side</comment>
        <translation>仅%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a choice and its findings</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n schema(s)</source>
        <translation>
            <numerusform>%n 个模式</numerusform>
        </translation>
    </message>
    <message>
        <source>only new</source>
        <translation>仅新发现项</translation>
    </message>
</context>
<context>
    <name>triptych::MainWindow</name>
    <message>
        <source>Read-only transaction · triptych %1</source>
        <translation>只读事务 · triptych %1</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n report(s) into %1</source>
        <translation>
            <numerusform>已将 %n 份报告写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the password…</source>
        <translation>正在查找密码…</translation>
    </message>
    <message>
        <source>Compared %1, %2 in %L3 ms</source>
        <extracomment>%1 is &quot;57 tables&quot;, %2 &quot;757 columns&quot;, %3 a number of milliseconds</extracomment>
        <translation>已比较 %1、%2，用时 %L3 毫秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln 个表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the sources…</source>
        <translation>正在读取来源…</translation>
    </message>
    <message>
        <source>Nothing to compare: at least two sources have to be read.
The cards on the left say what is wrong.</source>
        <translation>没有可比较的内容：至少要读取两个来源。
左侧的卡片说明了原因。</translation>
    </message>
    <message>
        <source>Reading and comparing…</source>
        <translation>正在读取和比较…</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未比较</translation>
    </message>
    <message>
        <source>About Triptych</source>
        <translation>关于 Triptych</translation>
    </message>
    <message>
        <source>&lt;b&gt;Triptych %1&lt;/b&gt;&lt;p&gt;Shows where a PostgreSQL database, its ORM models and its documentation disagree.&lt;/p&gt;&lt;p&gt;MIT licence&lt;/p&gt;</source>
        <translation>&lt;b&gt;Triptych %1&lt;/b&gt;&lt;p&gt;显示 PostgreSQL 数据库、ORM 模型与文档之间的不一致之处。&lt;/p&gt;&lt;p&gt;MIT 许可证&lt;/p&gt;</translation>
    </message>
    <message>
        <source>There are many files: changes are seen a few seconds later</source>
        <translation>文件很多：几秒后才能看到更改</translation>
    </message>
    <message>
        <source>A source could not be read again; what is shown is older</source>
        <translation>有来源无法重新读取；显示的内容较旧</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>triptych::Manual</name>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>What libpq takes from the environment where a connection does not say it.</source>
        <translation>连接中未说明的内容，由 libpq 从环境变量中获取。</translation>
    </message>
    <message>
        <source>Set and not empty: no colours, unless --color asks for them.</source>
        <translation>已设置且不为空：不使用颜色，除非用 --color 要求。</translation>
    </message>
    <message>
        <source>The language of texts. JSON reports keep their keys and values in every language.</source>
        <translation>文本的语言。JSON 报告的键和值在任何语言下都不变。</translation>
    </message>
    <message>
        <source>The project file: sources, severities, rules, decisions, how reports are written.</source>
        <translation>项目文件：来源、严重程度、规则、决定、报告的写入方式。</translation>
    </message>
    <message>
        <source>Passwords and connections, as libpq reads them.</source>
        <translation>密码和连接，由 libpq 读取。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>tells where a database, its models and its documentation disagree</source>
        <translation>说明数据库、模型与文档之间的不一致之处</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Compares three descriptions of one schema: a live PostgreSQL database, ORM models, and a schema document. It only reads: nothing is written to a database, and no model file is run unless it is asked for.</source>
        <translation>比较对同一模式的三种描述：运行中的 PostgreSQL 数据库、ORM 模型和模式文档。只进行读取：不会向数据库写入任何内容；除非您要求，否则不会运行模型文件。</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>OPTIONS OF EVERY COMMAND</source>
        <translation>所有命令的选项</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>退出状态</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>triptych::Merger</name>
    <message>
        <source>The table is described twice, in lines %1 and %2; line %1 stands.</source>
        <translation>该表在第 %1 行和第 %2 行被描述了两次；以第 %1 行为准。</translation>
    </message>
    <message>
        <source>Line %1 describes the table without this column, line %2 with it.</source>
        <translation>第 %1 行描述的表没有此列，第 %2 行则有。</translation>
    </message>
    <message>
        <source>Lines %1 and %2 disagree: “%3” and “%4”; line %1 stands.</source>
        <translation>第 %1 行和第 %2 行不一致：“%3”和“%4”；以第 %1 行为准。</translation>
    </message>
    <message>
        <source>Lines %1 and %2 disagree on the primary key; line %1 stands.</source>
        <translation>第 %1 行和第 %2 行的主键不一致；以第 %1 行为准。</translation>
    </message>
    <message>
        <source>This is no table of a relational database.</source>
        <translation>这不是关系数据库的表。</translation>
    </message>
</context>
<context>
    <name>triptych::ModelPlaces</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::ModelsPage</name>
    <message>
        <source>Read them as te&amp;xt; nothing is run</source>
        <translation>按文本读取；不运行任何代码(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Import them with a Python of the project</source>
        <translation>用项目的 Python 导入(&amp;I)</translation>
    </message>
    <message>
        <source>Pac&amp;kages</source>
        <translation>软件包(&amp;K)</translation>
    </message>
    <message>
        <source>those of the nearest virtual environment; or folders</source>
        <translation>最近的虚拟环境中的；或文件夹</translation>
    </message>
    <message>
        <source>Folders of installed packages that the models stand on, separated by “%1”</source>
        <translation>模型所依赖的已安装软件包所在的文件夹，以“%1”分隔</translation>
    </message>
    <message>
        <source>Name the interpreter and the module that it imports.</source>
        <translation>请指定解释器及其要导入的模块。</translation>
    </message>
    <message>
        <source>Add the folder that the models are imported in.</source>
        <translation>请添加导入模型所在的文件夹。</translation>
    </message>
    <message>
        <source>.venv/bin/python</source>
        <translation>.venv/bin/python</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse for the interpreter</source>
        <translation>浏览以选择解释器</translation>
    </message>
    <message>
        <source>I&amp;nterpreter</source>
        <translation>解释器(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Module</source>
        <translation>模块(&amp;M)</translation>
    </message>
    <message>
        <source>package.models, or package.models:Base</source>
        <translation>package.models，或 package.models:Base</translation>
    </message>
    <message>
        <source>This runs the project&apos;s code, in the folder of the first entry above. Do it only with code that you trust.</source>
        <translation>这会在上面第一项的文件夹中运行项目的代码。请仅对您信任的代码这样做。</translation>
    </message>
    <message>
        <source>Python interpreter</source>
        <translation>Python 解释器</translation>
    </message>
</context>
<context>
    <name>triptych::Narration</name>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>read %1, tables: %2, columns: %3</source>
        <translation>已读取 %1，表：%2，列：%3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，用时 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side, step</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %3/%4: %2</source>
        <comment>side, step, done, total</comment>
        <translation>%1 %3/%4：%2</translation>
    </message>
</context>
<context>
    <name>triptych::NotesDialog</name>
    <message numerus="yes">
        <source>%1: %n note(s)</source>
        <translation>
            <numerusform>%1：%n 条备注</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>triptych::NullCounting</name>
    <message>
        <source>There is no database to count in.</source>
        <translation>没有可供统计的数据库。</translation>
    </message>
    <message>
        <source>The database side is a snapshot: there are no rows to count.</source>
        <translation>数据库一侧是快照：没有可统计的行。</translation>
    </message>
    <message>
        <source>This program cannot count.</source>
        <translation>此程序无法统计。</translation>
    </message>
</context>
<context>
    <name>triptych::Nullability</name>
    <message>
        <source>Not counted, no statistics</source>
        <translation>未统计，没有统计信息</translation>
    </message>
    <message>
        <source>Not counted, estimated: none</source>
        <translation>未统计，估计：无</translation>
    </message>
    <message>
        <source>Not counted, estimated: %1</source>
        <translation>未统计，估计：%1</translation>
    </message>
    <message>
        <source>Not counted, estimated: about %1</source>
        <translation>未统计，估计：约 %1</translation>
    </message>
    <message>
        <source>A view: cannot be set</source>
        <translation>视图：无法设置</translation>
    </message>
    <message>
        <source>A foreign table: not enforced</source>
        <translation>外部表：不强制执行</translation>
    </message>
    <message>
        <source>Not in the database</source>
        <translation>不在数据库中</translation>
    </message>
    <message>
        <source>The database is not compared</source>
        <translation>未比较数据库</translation>
    </message>
    <message numerus="yes">
        <source>%Ln NULL(s) in the way</source>
        <translation>
            <numerusform>有 %Ln 个 NULL 阻碍</numerusform>
        </translation>
    </message>
    <message>
        <source>Inserts fail</source>
        <translation>插入失败</translation>
    </message>
    <message>
        <source>Reads may yield None</source>
        <translation>读取可能得到 None</translation>
    </message>
    <message>
        <source>The document misleads</source>
        <translation>文档有误导</translation>
    </message>
    <message>
        <source>Models and document disagree</source>
        <translation>模型与文档不一致</translation>
    </message>
    <message>
        <source>The models allow NULL where the database refuses it: an insert or update that leaves the value out fails.</source>
        <translation>数据库拒绝 NULL，而模型允许：省略该值的插入或更新会失败。</translation>
    </message>
    <message>
        <source>The models rule NULL out where the database allows it: a read may yield None where the code does not expect it.</source>
        <translation>数据库允许 NULL，而模型不允许：读取可能得到代码未预期的 None。</translation>
    </message>
    <message>
        <source>The document says otherwise than the database.</source>
        <translation>文档与数据库的说明不同。</translation>
    </message>
    <message>
        <source>The models and the document say otherwise, and the database does not say.</source>
        <translation>模型与文档的说明不同，而数据库没有说明。</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>未统计：%1</translation>
    </message>
    <message>
        <source>Safe to set</source>
        <translation>可以安全设置</translation>
    </message>
    <message>
        <source>Already NOT NULL</source>
        <translation>已是 NOT NULL</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>所有列</translation>
    </message>
    <message>
        <source>SET NOT NULL is wanted</source>
        <translation>需要 SET NOT NULL</translation>
    </message>
    <message>
        <source>Not said by a side</source>
        <translation>有一侧未说明</translation>
    </message>
    <message>
        <source>NULLs in the way</source>
        <translation>有 NULL 阻碍</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未统计</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>triptych::NullabilityCells</name>
    <message>
        <source>It does not say.</source>
        <translation>没有说明。</translation>
    </message>
    <message>
        <source>Not said by a side</source>
        <translation>有一侧未说明</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between troubles</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What breaks</source>
        <translation>会出的问题</translation>
    </message>
    <message>
        <source>Rows, about</source>
        <translation>行数（约）</translation>
    </message>
    <message>
        <source>NULLs, about</source>
        <translation>NULL 数（约）</translation>
    </message>
    <message>
        <source>NULLs, counted</source>
        <translation>NULL 数（实计）</translation>
    </message>
    <message>
        <source>SET NOT NULL</source>
        <translation>SET NOT NULL</translation>
    </message>
    <message>
        <source>As the planner&apos;s statistics of the last ANALYZE estimate it</source>
        <translation>根据最近一次 ANALYZE 的规划器统计信息估计</translation>
    </message>
    <message>
        <source>There are no statistics, or none that the role may read. ANALYZE gathers them.</source>
        <translation>没有统计信息，或该角色无法读取。ANALYZE 会收集统计信息。</translation>
    </message>
    <message>
        <source>Share of NULLs, about</source>
        <translation>NULL 占比（约）</translation>
    </message>
    <message>
        <source>Rows, counted</source>
        <translation>行数（实计）</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>统计时间</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a number or &quot;failed&quot;, %2 a time</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 of %2 rows are NULL, counted %3</source>
        <translation>%2 行中有 %1 行为 NULL，统计于 %3</translation>
    </message>
</context>
<context>
    <name>triptych::NullabilityController</name>
    <message>
        <source>%1: about %2 rows</source>
        <translation>%1：约 %2 行</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>Copied the statements for %n column(s)</source>
        <translation>
            <numerusform>已复制 %n 列的语句</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is not compared.</source>
        <translation>未比较数据库。</translation>
    </message>
    <message>
        <source>Select the columns to count.</source>
        <translation>请选择要统计的列。</translation>
    </message>
    <message>
        <source>The selected columns refuse NULL already, or are not in the database.</source>
        <translation>所选的列已拒绝 NULL，或不在数据库中。</translation>
    </message>
    <message>
        <source>The Nullability view does this.</source>
        <translation>可在“可空性”视图中进行。</translation>
    </message>
    <message>
        <source>Count the NULLs of the selected columns, read-only</source>
        <translation>统计所选列的 NULL，只读</translation>
    </message>
    <message>
        <source>Copy what sets NOT NULL on the selected columns that should refuse NULL</source>
        <translation>复制为所选的应拒绝 NULL 的列设置 NOT NULL 的语句</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 of %n column(s) counted</source>
        <extracomment>%1 is &quot;Counting users&quot;</extracomment>
        <translation>
            <numerusform>%1 – 已统计 %2 列，共 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %1 of %n column(s) counted</source>
        <translation>
            <numerusform>已取消：已统计 %1 列，共 %n 列</numerusform>
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
            <numerusform>已统计 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n could not be</source>
        <translation>
            <numerusform>，%n 列无法统计</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is not compared: nothing can be counted.</source>
        <translation>未比较数据库：无法统计任何内容。</translation>
    </message>
    <message>
        <source>The database has no statistics yet: ANALYZE gathers them.</source>
        <translation>数据库尚无统计信息：ANALYZE 会收集。</translation>
    </message>
    <message>
        <source>Count NULLs</source>
        <translation>统计 NULL</translation>
    </message>
    <message>
        <source>Counting reads every row, and these tables are large:</source>
        <translation>统计会读取每一行，而以下表很大：</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Export nullability</source>
        <translation>导出可空性</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>语句</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s).</source>
        <translation>
            <numerusform>%n 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n column(s).</source>
        <translation>
            <numerusform>%1 列，共 %n 列。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::NullabilityModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column title and value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>triptych::NullabilityView</name>
    <message>
        <source>Columns counted</source>
        <translation>已统计的列</translation>
    </message>
    <message>
        <source>Which columns to show</source>
        <translation>要显示哪些列</translation>
    </message>
    <message>
        <source>Time limit for each table, in seconds</source>
        <translation>每个表的时间限制（秒）</translation>
    </message>
    <message>
        <source>The server stops counting a table after this time</source>
        <translation>超过此时间后服务器会停止统计该表</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>最多 </translation>
    </message>
    <message>
        <source> s a table</source>
        <comment>seconds</comment>
        <translation> 秒/表</translation>
    </message>
    <message>
        <source>Columns whose nullability differs</source>
        <translation>可空性不一致的列</translation>
    </message>
    <message>
        <source>Nullability is not compared</source>
        <translation>未比较可空性</translation>
    </message>
    <message>
        <source>The settings switch it off.</source>
        <translation>设置已将其关闭。</translation>
    </message>
    <message>
        <source>Everything is filtered away</source>
        <translation>全部被筛选掉了</translation>
    </message>
    <message numerus="yes">
        <source>None of %n column(s) passes the filter.</source>
        <translation>
            <numerusform>%n 列中没有符合筛选条件的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nullability agrees everywhere</source>
        <translation>可空性处处一致</translation>
    </message>
</context>
<context>
    <name>triptych::Parameters</name>
    <message>
        <source>Write a URI (postgresql://user@host:5432/database) with special characters percent-encoded, or key=value pairs (host=… dbname=…) with values that hold spaces in single quotes.</source>
        <translation>请填写 URI（postgresql://user@host:5432/database），特殊字符用百分号编码；或 key=value 对（host=… dbname=…），含空格的值用单引号括起。</translation>
    </message>
    <message>
        <source>The connection string cannot be read.</source>
        <translation>无法解读连接字符串。</translation>
    </message>
    <message>
        <source>The connection string cannot be read: %1.</source>
        <translation>无法解读连接字符串：%1。</translation>
    </message>
    <message>
        <source>The connection URI has an &quot;@&quot; or a port in a place that makes no sense; the user name or the password may need percent-encoding.</source>
        <translation>连接 URI 中的 “@” 或端口位置不合理；用户名或密码可能需要百分号编码。</translation>
    </message>
    <message>
        <source>The connection parameter &quot;%1&quot; holds a semicolon, which Qt&apos;s PostgreSQL driver cannot pass on.</source>
        <translation>连接参数“%1”含有分号，Qt 的 PostgreSQL 驱动程序无法传递。</translation>
    </message>
    <message>
        <source>Use a value without one, or put it into a service file and name that with service=….</source>
        <translation>请使用不含分号的值，或将其放入服务文件并用 service=… 指定。</translation>
    </message>
</context>
<context>
    <name>triptych::PasswordController</name>
    <message>
        <source>Keychain</source>
        <translation>密钥环</translation>
    </message>
</context>
<context>
    <name>triptych::PasswordField</name>
    <message>
        <source>Re&amp;member in the keychain</source>
        <translation>保存到密钥环(&amp;M)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>triptych::PasswordPrompt</name>
    <message>
        <source>Co&amp;nnect</source>
        <translation>连接(&amp;N)</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>暂不(&amp;W)</translation>
    </message>
</context>
<context>
    <name>triptych::PathList</name>
    <message>
        <source>&amp;Python files, folders or patterns with SQLAlchemy models. They can be dropped here.</source>
        <translation>含有 SQLAlchemy 模型的 Python 文件、文件夹或通配符。可拖放到此处。(&amp;P)</translation>
    </message>
    <message>
        <source>Model files and folders</source>
        <translation>模型文件和文件夹</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>添加文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Model files</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>Python (*.py);;Snapshots (*.json);;All files (*)</source>
        <translation>Python (*.py);;快照 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Folder with models</source>
        <translation>模型所在的文件夹</translation>
    </message>
</context>
<context>
    <name>triptych::PdfReport</name>
    <message>
        <source>Schema drift</source>
        <translation>模式偏差</translation>
    </message>
</context>
<context>
    <name>triptych::Postgres</name>
    <message>
        <source>Reading the database was cancelled.</source>
        <translation>数据库读取已取消。</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>PostgreSQL %1 · schema %2</source>
        <translation>PostgreSQL %1 · 模式 %2</translation>
    </message>
    <message>
        <source>PostgreSQL %1 · schemas %2</source>
        <translation>PostgreSQL %1 · 模式 %2</translation>
    </message>
    <message>
        <source>Its schema is not among those that are read.</source>
        <translation>其模式不在读取范围内。</translation>
    </message>
    <message>
        <source>The role has no permission on its schema.</source>
        <translation>该角色没有其模式的权限。</translation>
    </message>
</context>
<context>
    <name>triptych::PrismaReader</name>
    <message>
        <source>Line %1 leaves a field out.</source>
        <translation>第 %1 行略去了一个字段。</translation>
    </message>
    <message>
        <source>“%1” is no scalar type of Prisma&apos;s.</source>
        <translation>“%1”不是 Prisma 的标量类型。</translation>
    </message>
</context>
<context>
    <name>triptych::ProfileBar</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>配置(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Mana&amp;ge</source>
        <translation>管理(&amp;G)</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>保存配置</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>重命名配置</translation>
    </message>
    <message>
        <source>Delete the profile “%1”? A password in the keychain stays there.</source>
        <translation>要删除配置“%1”吗？密钥环中的密码会保留。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>There is a profile “%1”. Replace it?</source>
        <translation>已有配置“%1”。要替换它吗？</translation>
    </message>
</context>
<context>
    <name>triptych::ProjectController</name>
    <message>
        <source>Projects (*.json)</source>
        <translation>项目 (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n rename(s)</source>
        <translation>
            <numerusform>确认 %n 个重命名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n rename(s)</source>
        <translation>
            <numerusform>否决 %n 个重命名</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm rename %1 → %2</source>
        <translation>确认重命名 %1 → %2</translation>
    </message>
    <message>
        <source>Reject rename %1 → %2</source>
        <translation>否决重命名 %1 → %2</translation>
    </message>
    <message>
        <source>&amp;Undo:</source>
        <translation>撤销(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Redo:</source>
        <translation>重做(&amp;R)：</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>What was decided is not saved.</source>
        <translation>所做的决定尚未保存。</translation>
    </message>
    <message>
        <source>The sources of &quot;%1&quot; are not saved.</source>
        <translation>“%1”的来源尚未保存。</translation>
    </message>
    <message>
        <source>A project file keeps sources, decisions and rules.</source>
        <translation>项目文件保存来源、决定和规则。</translation>
    </message>
    <message>
        <source>The decision was not taken</source>
        <translation>未能做出决定</translation>
    </message>
    <message numerus="yes">
        <source>Ignore %n finding(s)</source>
        <translation>
            <numerusform>忽略 %n 个发现项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n decision(s)</source>
        <translation>
            <numerusform>收回 %n 个决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed project</source>
        <translation>未命名项目</translation>
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
        <translation>打开项目：其文件夹或文件</translation>
    </message>
</context>
<context>
    <name>triptych::ProjectFile</name>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot;.</source>
        <translation>没有键“%1”。</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>请使用以下之一：%1。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing or empty.</source>
        <translation>键“%1”缺失或为空。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>此处不识别“%1”。</translation>
    </message>
    <message>
        <source>Here should stand %1.</source>
        <translation>此处应为%1。</translation>
    </message>
    <message>
        <source>Correct the file, or remove the key.</source>
        <translation>请更正文件，或移除该键。</translation>
    </message>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation>第 %1 行不是 JSON。</translation>
    </message>
    <message>
        <source>Look for a missing or superfluous comma, quote or bracket there or just before.</source>
        <translation>请在该处或其前面查找缺少或多余的逗号、引号或括号。</translation>
    </message>
    <message>
        <source>A number in it is too large.</source>
        <translation>其中有一个数过大。</translation>
    </message>
    <message>
        <source>The version of the format is not stated.</source>
        <translation>没有说明格式的版本。</translation>
    </message>
    <message>
        <source>Begin the file with &quot;format_version&quot;: %1.</source>
        <translation>请让文件以 &quot;format_version&quot;: %1 开头。</translation>
    </message>
    <message>
        <source>This project was written by a later version of Triptych.</source>
        <translation>此项目由更新版本的 Triptych 写入。</translation>
    </message>
    <message>
        <source>Update Triptych to open it. The file was not touched.</source>
        <translation>请更新 Triptych 后再打开。文件未被改动。</translation>
    </message>
    <message>
        <source>The connection to the database holds a password.</source>
        <translation>数据库连接中含有密码。</translation>
    </message>
    <message>
        <source>A project file is for others to read: keep the password in the keychain, in .pgpass or in a service file, or use &quot;env:NAME&quot;.</source>
        <translation>项目文件供他人阅读：请将密码保存在密钥环、.pgpass 或服务文件中，或使用 “env:名称”。</translation>
    </message>
    <message>
        <source>Of &quot;interpreter&quot; and &quot;target&quot; there is only one.</source>
        <translation>“interpreter” 和 “target” 只有一个。</translation>
    </message>
    <message>
        <source>Name both for models that a Python imports, none for models that are read as text.</source>
        <translation>由 Python 导入模型时请同时指定两者，按文本读取时都不要指定。</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>请写成 2026-12-31 这样的形式。</translation>
    </message>
    <message>
        <source>Say why these findings need not be seen.</source>
        <translation>请说明为什么不需要看到这些发现项。</translation>
    </message>
    <message>
        <source>The rule would hide everything.</source>
        <translation>此规则会隐藏所有内容。</translation>
    </message>
    <message>
        <source>Give it a table, a column, a kind or a side. A kind that nobody wants to see can be off in &quot;severities&quot;.</source>
        <translation>请为其指定表、列、种类或侧。不想看到的种类可以在 “severities” 中设为 off。</translation>
    </message>
    <message>
        <source>There is a database as well.</source>
        <translation>同时还有数据库。</translation>
    </message>
    <message>
        <source>Keep one of &quot;database&quot; and &quot;snapshot&quot;.</source>
        <translation>请只保留 “database” 和 “snapshot” 之一。</translation>
    </message>
    <message>
        <source>The connection cannot be read, or holds a password.</source>
        <translation>无法解读连接，或其中含有密码。</translation>
    </message>
    <message>
        <source>Others can read this file: keep the password in .pgpass or in a service file, or write &quot;env:NAME&quot; for a connection kept in a variable. A snapshot&apos;s key is &quot;snapshot&quot;.</source>
        <translation>他人可以读取此文件：请将密码保存在 .pgpass 或服务文件中，或用 “env:名称” 表示保存在变量中的连接。快照的键是 “snapshot”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice.</source>
        <translation>“%1”出现了两次。</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>请移除其中之一。</translation>
    </message>
    <message>
        <source>A decision names both columns or tables, and says confirmed or rejected.</source>
        <translation>决定须写明两个列或两个表，并注明 confirmed 或 rejected。</translation>
    </message>
    <message>
        <source>Run &quot;triptych-cli baseline&quot; to write the list anew.</source>
        <translation>请运行 “triptych-cli baseline” 以重新写入列表。</translation>
    </message>
    <message>
        <source>No file name can begin like this.</source>
        <translation>文件名不能以此开头。</translation>
    </message>
    <message>
        <source>Give a word such as sok.</source>
        <translation>请给出一个词，例如 sok。</translation>
    </message>
    <message>
        <source>This is no path.</source>
        <translation>这不是路径。</translation>
    </message>
    <message>
        <source>How to connect stands under &quot;database&quot;.</source>
        <translation>连接方式写在 &quot;database&quot; 下。</translation>
    </message>
</context>
<context>
    <name>triptych::ProjectFiles</name>
    <message>
        <source>Looked at %L1 files</source>
        <translation>已查看 %L1 个文件</translation>
    </message>
</context>
<context>
    <name>triptych::ProjectFolder</name>
    <message>
        <source>What was found in the folder</source>
        <translation>在文件夹中找到的内容</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>没有文件夹“%1”。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>项目文件夹</translation>
    </message>
    <message>
        <source>This folder has a project, which says what is compared.</source>
        <translation>此文件夹中有项目，其中说明了要比较的内容。</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>搜索已停止。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln file(s) were looked at.</source>
        <translation>
            <numerusform>只查看了前 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No models or schema documents were found in %Ln file(s). Choose them below.</source>
        <translation>
            <numerusform>在 %Ln 个文件中没有找到模型或模式文档。请在下方选择。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln 个表</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 — %3 in %4</source>
        <translation>%1：%2 — %4中有 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 — snapshot, %3</source>
        <translation>%1：%2 — 快照，%3</translation>
    </message>
    <message>
        <source>%1: %2 — %3</source>
        <translation>%1：%2 — %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>is searched for models and documents; drop it here</source>
        <translation>将在其中查找模型和文档；可拖放到此处</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Pro&amp;ject folder</source>
        <translation>项目文件夹(&amp;J)</translation>
    </message>
</context>
<context>
    <name>triptych::PseudoDdlReader</name>
    <message>
        <source>Line %1 of the document is not understood.</source>
        <translation>无法理解文档第 %1 行。</translation>
    </message>
    <message>
        <source>This is no column.</source>
        <translation>这不是列。</translation>
    </message>
    <message>
        <source>What “%1” refers to is not said.</source>
        <translation>没有说明“%1”引用什么。</translation>
    </message>
    <message>
        <source>The document says that there are more columns (line %1).</source>
        <translation>文档说还有更多的列（第 %1 行）。</translation>
    </message>
</context>
<context>
    <name>triptych::Psql</name>
    <message>
        <source>This is no constraint as psql prints one.</source>
        <translation>这不是 psql 所输出形式的约束。</translation>
    </message>
</context>
<context>
    <name>triptych::Queries</name>
    <message>
        <source>Reading schemas</source>
        <translation>正在读取模式</translation>
    </message>
    <message>
        <source>Reading rights</source>
        <translation>正在读取权限</translation>
    </message>
    <message>
        <source>Reading types</source>
        <translation>正在读取类型</translation>
    </message>
    <message>
        <source>Reading domains</source>
        <translation>正在读取域</translation>
    </message>
    <message>
        <source>Reading the checks of domains</source>
        <translation>正在读取域的检查约束</translation>
    </message>
    <message>
        <source>Reading enumerated types</source>
        <translation>正在读取枚举类型</translation>
    </message>
    <message>
        <source>Reading columns</source>
        <translation>正在读取列</translation>
    </message>
    <message>
        <source>Reading defaults</source>
        <translation>正在读取默认值</translation>
    </message>
    <message>
        <source>Reading generated columns</source>
        <translation>正在读取生成列</translation>
    </message>
    <message>
        <source>Reading sequences</source>
        <translation>正在读取序列</translation>
    </message>
    <message>
        <source>Reading collations</source>
        <translation>正在读取排序规则</translation>
    </message>
    <message>
        <source>Reading constraints</source>
        <translation>正在读取约束</translation>
    </message>
    <message>
        <source>Reading foreign keys</source>
        <translation>正在读取外键</translation>
    </message>
    <message>
        <source>Reading exclusion constraints</source>
        <translation>正在读取排他约束</translation>
    </message>
    <message>
        <source>Reading checks</source>
        <translation>正在读取检查约束</translation>
    </message>
    <message>
        <source>Reading indexes</source>
        <translation>正在读取索引</translation>
    </message>
    <message>
        <source>Reading access methods</source>
        <translation>正在读取访问方法</translation>
    </message>
    <message>
        <source>Reading operator classes</source>
        <translation>正在读取操作符类</translation>
    </message>
    <message>
        <source>Reading index expressions</source>
        <translation>正在读取索引表达式</translation>
    </message>
    <message>
        <source>Reading tables</source>
        <translation>正在读取表</translation>
    </message>
    <message>
        <source>Reading inheritance</source>
        <translation>正在读取继承关系</translation>
    </message>
    <message>
        <source>Reading partition keys</source>
        <translation>正在读取分区键</translation>
    </message>
    <message>
        <source>Reading comments</source>
        <translation>正在读取注释</translation>
    </message>
    <message>
        <source>Reading sizes</source>
        <translation>正在读取大小</translation>
    </message>
    <message>
        <source>Reading statistics</source>
        <translation>正在读取统计信息</translation>
    </message>
</context>
<context>
    <name>triptych::ReadableSummary</name>
    <message>
        <source> and </source>
        <comment>between sides</comment>
        <translation> 和 </translation>
    </message>
    <message>
        <source>Schema drift summary</source>
        <translation>模式偏差摘要</translation>
    </message>
    <message>
        <source>Generated: %1</source>
        <translation>生成时间：%1</translation>
    </message>
    <message>
        <source>Nullability</source>
        <translation>可空性</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>no drift</source>
        <translation>没有偏差</translation>
    </message>
    <message>
        <source>%1 critical, %2 warnings, %3 infos</source>
        <translation>严重 %1，警告 %2，信息 %3</translation>
    </message>
    <message numerus="yes">
        <source>; compared %1 of %n table(s)</source>
        <translation>
            <numerusform>；比较了 %n 个表中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pair, counts</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Documentation drift</source>
        <translation>文档偏差</translation>
    </message>
    <message>
        <source>The documentation was not compared.</source>
        <translation>未比较文档。</translation>
    </message>
    <message>
        <source>None: the documentation says what it was compared with.</source>
        <translation>无：文档与所比较的内容一致。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and kind</comment>
        <translation>%1 个%2</translation>
    </message>
    <message>
        <source>Missing tables</source>
        <translation>缺失的表</translation>
    </message>
    <message numerus="yes">
        <source>Missing in %2 (%n table(s)): %1</source>
        <translation>
            <numerusform>%2中缺失（%n 个表）：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed (confirmed): %1</source>
        <comment>names</comment>
        <translation>已改名（已确认）：%1</translation>
    </message>
    <message>
        <source>Probably renamed (%2 % sure): %1</source>
        <comment>names, confidence</comment>
        <translation>可能已改名（%2 % 把握）：%1</translation>
    </message>
    <message>
        <source>Probably renamed: %1</source>
        <comment>names</comment>
        <translation>可能已改名：%1</translation>
    </message>
    <message>
        <source>Column mismatches</source>
        <translation>不一致的列</translation>
    </message>
    <message>
        <source>Missing in %2: %1</source>
        <comment>columns, sides</comment>
        <translation>%2中缺失：%1</translation>
    </message>
    <message>
        <source>Type of %1: %2</source>
        <comment>column, what sides say</comment>
        <translation>%1 的类型：%2</translation>
    </message>
    <message>
        <source>Primary keys</source>
        <translation>主键</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Other differences</source>
        <translation>其他差异</translation>
    </message>
    <message>
        <source>Cosmetic types</source>
        <translation>仅写法不同的类型</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) are written in another way that works together, and count for nothing.</source>
        <translation>
            <numerusform>%n 个类型写法不同但彼此兼容，不计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type mismatch(es) in a report of the tool before Triptych: it does not tell spellings from conflicts. Compare again to know.</source>
        <translation>
            <numerusform>之前工具的报告中有 %n 处类型不一致：它不区分写法与冲突。请重新比较以确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle the columns that are missing or renamed: %1</source>
        <translation>处理缺失或改名的列：%1</translation>
    </message>
    <message>
        <source>Settle the tables that are missing or renamed: %1</source>
        <translation>处理缺失或改名的表：%1</translation>
    </message>
    <message>
        <source>Agree on the primary keys: %1</source>
        <translation>统一主键：%1</translation>
    </message>
    <message>
        <source>Agree on the types and on what may be null: %1</source>
        <translation>统一类型和可空性：%1</translation>
    </message>
    <message>
        <source>Priority %1: %2</source>
        <comment>number, what to do</comment>
        <translation>优先级 %1：%2</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>未显示</translation>
    </message>
    <message>
        <source>%1 is hidden by %2</source>
        <comment>place, rule and reason</comment>
        <translation>%1 被 %2 隐藏</translation>
    </message>
    <message>
        <source>Validation status</source>
        <translation>验证状态</translation>
    </message>
    <message>
        <source>nothing was compared</source>
        <translation>没有比较任何内容</translation>
    </message>
    <message>
        <source>drift, to be resolved</source>
        <translation>有偏差，待处理</translation>
    </message>
    <message>
        <source>in agreement ✓</source>
        <translation>一致 ✓</translation>
    </message>
</context>
<context>
    <name>triptych::Reasons</name>
    <message>
        <source>stated by the source itself</source>
        <translation>来源自身已说明</translation>
    </message>
    <message>
        <source>decided in the project file</source>
        <translation>已在项目文件中决定</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>词语相同</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>名称相似</translation>
    </message>
    <message>
        <source>same type</source>
        <translation>类型相同</translation>
    </message>
    <message>
        <source>same foreign key</source>
        <translation>外键相同</translation>
    </message>
    <message>
        <source>same part in the primary key</source>
        <translation>在主键中的作用相同</translation>
    </message>
    <message>
        <source>same default</source>
        <translation>默认值相同</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>位置相同</translation>
    </message>
    <message>
        <source>same nullability</source>
        <translation>可空性相同</translation>
    </message>
    <message>
        <source>only candidate</source>
        <translation>唯一候选</translation>
    </message>
    <message>
        <source>same columns</source>
        <translation>列相同</translation>
    </message>
    <message>
        <source>same foreign keys</source>
        <translation>外键相同</translation>
    </message>
    <message>
        <source>referenced by the same tables</source>
        <translation>被相同的表引用</translation>
    </message>
    <message>
        <source>two names of one type</source>
        <translation>同一类型的两个名称</translation>
    </message>
    <message>
        <source>the document names no length</source>
        <translation>文档没有给出长度</translation>
    </message>
    <message>
        <source>the model names no length</source>
        <translation>模型没有给出长度</translation>
    </message>
    <message>
        <source>unbounded text either way</source>
        <translation>两者都是不限长度的文本</translation>
    </message>
    <message>
        <source>JSON either way</source>
        <translation>两者都是 JSON</translation>
    </message>
    <message>
        <source>a string stands in for it</source>
        <translation>用字符串代替</translation>
    </message>
    <message>
        <source>floating point of another width</source>
        <translation>宽度不同的浮点数</translation>
    </message>
    <message>
        <source>the time zone is not stated</source>
        <translation>没有说明时区</translation>
    </message>
    <message>
        <source>a type that leaves its form to the database</source>
        <translation>由数据库决定形式的类型</translation>
    </message>
    <message>
        <source>not understood as SQL, so not compared</source>
        <translation>无法作为 SQL 理解，因此未比较</translation>
    </message>
    <message>
        <source>a table of this name is compared already</source>
        <translation>已比较过同名的表</translation>
    </message>
    <message>
        <source>written in another way</source>
        <translation>写法不同</translation>
    </message>
    <message>
        <source>names of the current time</source>
        <translation>当前时间的不同名称</translation>
    </message>
    <message>
        <source>a constant is the same with its type written out</source>
        <translation>写明类型后常量仍相同</translation>
    </message>
    <message>
        <source>a cast to text changes nothing</source>
        <translation>转换为 text 没有任何改变</translation>
    </message>
    <message>
        <source>a cast to the column&apos;s own type changes nothing</source>
        <translation>转换为列自身的类型没有任何改变</translation>
    </message>
    <message>
        <source>a cast to regclass only says that it is a relation&apos;s name</source>
        <translation>转换为 regclass 只表示它是关系的名称</translation>
    </message>
    <message>
        <source>an array of constants is the same with its type written out</source>
        <translation>写明类型后常量数组仍相同</translation>
    </message>
    <message>
        <source>IN and = ANY mean the same, in any order</source>
        <translation>IN 与 = ANY 含义相同，与顺序无关</translation>
    </message>
    <message>
        <source>BETWEEN stands for two comparisons</source>
        <translation>BETWEEN 等于两次比较</translation>
    </message>
    <message>
        <source>the operands mean the same in either order</source>
        <translation>操作数无论顺序如何含义都相同</translation>
    </message>
    <message>
        <source>the document names a kind of type</source>
        <translation>文档只给出了类型的大类</translation>
    </message>
</context>
<context>
    <name>triptych::RecentList</name>
    <message>
        <source>today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Recent comparisons</source>
        <translation>最近的比较</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>Remove from the list: %1</source>
        <translation>从列表中移除：%1</translation>
    </message>
</context>
<context>
    <name>triptych::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近使用的(&amp;R)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>triptych::ReportReader</name>
    <message>
        <source>This is no report of a comparison.</source>
        <translation>这不是比较报告。</translation>
    </message>
    <message>
        <source>Choose a JSON report that Triptych or its command line wrote.</source>
        <translation>请选择由 Triptych 或其命令行写入的 JSON 报告。</translation>
    </message>
    <message>
        <source>A newer Triptych wrote this report.</source>
        <translation>此报告由更新版本的 Triptych 写入。</translation>
    </message>
    <message>
        <source>Update Triptych, or choose another report.</source>
        <translation>请更新 Triptych，或选择其他报告。</translation>
    </message>
    <message>
        <source>This file is not JSON.</source>
        <translation>此文件不是 JSON。</translation>
    </message>
</context>
<context>
    <name>triptych::ReportText</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>triptych::ReportWindow</name>
    <message>
        <source>Compare &amp;with the present result</source>
        <translation>与当前结果比较(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n 份报告</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 is a file&apos;s name, %2 a date and time</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>C&amp;opy as text</source>
        <translation>复制为文本(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Database ↔ Models&quot;, %2 a date and time</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nothing is compared yet</source>
        <translation>尚未比较任何内容</translation>
    </message>
</context>
<context>
    <name>triptych::RowDecisions</name>
    <message>
        <source>%1 and %2 are one, under two names</source>
        <translation>%1 和 %2 是同一个，只是名称不同</translation>
    </message>
    <message>
        <source>%1 and %2 have nothing to do with each other</source>
        <translation>%1 和 %2 毫无关系</translation>
    </message>
</context>
<context>
    <name>triptych::RowDetails</name>
    <message>
        <source>%1 (%2)</source>
        <comment>unknown, and why</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Missing in %1</source>
        <translation>%1中缺失</translation>
    </message>
    <message>
        <source>Renamed, confirmed</source>
        <translation>重命名，已确认</translation>
    </message>
    <message>
        <source>Renamed, %1 % sure</source>
        <translation>重命名，可信度 %1%</translation>
    </message>
    <message>
        <source>Possibly renamed to %1, %2 % sure</source>
        <translation>可能重命名为 %1，可信度 %2%</translation>
    </message>
    <message>
        <source>Possibly renamed from %1, %2 % sure</source>
        <translation>可能由 %1 重命名而来，可信度 %2%</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a side</comment>
        <translation>在%1中</translation>
    </message>
    <message numerus="yes">
        <source>in %n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a rename of %1</source>
        <translation>不是 %1 的重命名</translation>
    </message>
</context>
<context>
    <name>triptych::RowMenu</name>
    <message>
        <source>Open in %1: %2</source>
        <extracomment>%1 a side, %2 a file and line</extracomment>
        <translation>在“%1”中打开：%2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>Referenced by</source>
        <translation>被以下内容引用</translation>
    </message>
</context>
<context>
    <name>triptych::RunQuestion</name>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>This project wants to run code: its models are to be imported by a Python. Run it?</source>
        <translation>此项目要运行代码：其模型将由 Python 导入。要运行吗？</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>项目文件</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>解释器</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入内容</translation>
    </message>
    <message>
        <source>In the folder of</source>
        <translation>所在文件夹</translation>
    </message>
    <message>
        <source>Run it only if you trust whoever wrote it. Otherwise the models are read as text, and nothing is run. Yes is remembered until the file changes.</source>
        <translation>仅当您信任其作者时才运行。否则将按文本读取模型，不运行任何代码。在文件改变之前会记住“是”。</translation>
    </message>
</context>
<context>
    <name>triptych::Sample</name>
    <message>
        <source>The sample cannot be unpacked: %1.</source>
        <translation>无法解压示例：%1。</translation>
    </message>
    <message>
        <source>Make room there, or allow writing to that folder.</source>
        <translation>请腾出空间，或允许写入该文件夹。</translation>
    </message>
</context>
<context>
    <name>triptych::SavedReports</name>
    <message numerus="yes">
        <source>Not shown above: %Ln</source>
        <translation>
            <numerusform>上面未显示：%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>报告 (*.json)</translation>
    </message>
</context>
<context>
    <name>triptych::SchemaDialog</name>
    <message>
        <source>Schemas</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a schema and the number of its findings</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the schemas by name</source>
        <translation>按名称搜索模式</translation>
    </message>
    <message>
        <source>Schemas to show</source>
        <translation>要显示的模式</translation>
    </message>
    <message>
        <source>&amp;All schemas</source>
        <translation>全部模式(&amp;A)</translation>
    </message>
</context>
<context>
    <name>triptych::SectionReader</name>
    <message>
        <source>The document describes several tables at once.</source>
        <translation>文档同时描述了多个表。</translation>
    </message>
    <message>
        <source>The document lists only some of the columns (line %1).</source>
        <translation>文档只列出了部分列（第 %1 行）。</translation>
    </message>
    <message>
        <source>The document says that there are more columns (line %1).</source>
        <translation>文档说明还有其他列（第 %1 行）。</translation>
    </message>
    <message>
        <source>Line %1 of the document is not understood.</source>
        <translation>无法理解文档第 %1 行。</translation>
    </message>
    <message>
        <source>This names no column. Expected is a line such as “`id`: INTEGER NOT NULL”.</source>
        <translation>此处没有列名。应为类似 “`id`: INTEGER NOT NULL” 的一行。</translation>
    </message>
</context>
<context>
    <name>triptych::Session</name>
    <message>
        <source>Qt&apos;s PostgreSQL driver is not installed.</source>
        <translation>没有安装 Qt 的 PostgreSQL 驱动程序。</translation>
    </message>
    <message>
        <source>Install it; Debian&apos;s package is libqt6sql6-psql.</source>
        <translation>请安装；Debian 的软件包为 libqt6sql6-psql。</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL %1, which is too old to be read.</source>
        <translation>服务器运行 PostgreSQL %1，版本过旧，无法读取。</translation>
    </message>
    <message>
        <source>Read a server of version 12 or newer.</source>
        <translation>请读取版本 12 或更新的服务器。</translation>
    </message>
</context>
<context>
    <name>triptych::SideBar</name>
    <message numerus="yes">
        <source>%Ln critical</source>
        <translation>
            <numerusform>%Ln 个严重</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln info(s)</source>
        <translation>
            <numerusform>%Ln 个信息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>compared %L1 of %Ln table(s)</source>
        <translation>
            <numerusform>已比较 %L1 个表，共 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>compared %Ln table(s)</source>
        <translation>
            <numerusform>已比较 %Ln 个表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by rules</source>
        <translation>
            <numerusform>规则隐藏了 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>尚未比较</translation>
    </message>
    <message>
        <source>Nothing was compared</source>
        <translation>没有进行任何比较</translation>
    </message>
    <message>
        <source>What is new, resolved and unchanged</source>
        <translation>新增、已解决和未变化的内容</translation>
    </message>
</context>
<context>
    <name>triptych::SideBySide</name>
    <message>
        <source>%1: %2</source>
        <comment>table and column, kind of finding</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>triptych::SideBySideMessage</name>
    <message numerus="yes">
        <source>%n cosmetic difference(s) are hidden.</source>
        <translation>
            <numerusform>已隐藏 %n 个仅写法不同的差异。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules hide %n finding(s).</source>
        <translation>
            <numerusform>规则隐藏了 %n 个发现项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>There is no table that two sides tell of.</source>
        <translation>没有任何表同时出现在两侧。</translation>
    </message>
    <message>
        <source>Nothing was compared</source>
        <translation>没有进行任何比较</translation>
    </message>
    <message>
        <source>Everything is filtered away</source>
        <translation>全部被筛选掉了</translation>
    </message>
    <message numerus="yes">
        <source>None of %n table(s) passes the filter.</source>
        <translation>
            <numerusform>%n 个表中没有符合筛选条件的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No drift in %n table(s)</source>
        <translation>
            <numerusform>%n 个表中没有差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No drift in %n table(s) but what is hidden</source>
        <translation>
            <numerusform>%n 个表中除隐藏的以外没有差异</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::SideBySideStrip</name>
    <message>
        <source>Where the findings are</source>
        <translation>发现项所在位置</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with findings. Next and previous difference go from one to the other.</source>
        <translation>
            <numerusform>有 %n 行含发现项。可用“下一处差异”和“上一处差异”在其间移动。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::SinceLast</name>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 is &quot;3 new · 12 resolved&quot;, %2 a date and time</extracomment>
        <translation>%1，自 %2 以来</translation>
    </message>
    <message>
        <source>Compare with an earlier report</source>
        <translation>与较早的报告比较</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>报告 (*.json)</translation>
    </message>
    <message>
        <source>There is no comparison yet.</source>
        <translation>还没有进行比较。</translation>
    </message>
    <message>
        <source>Compare the sources first, then choose the report.</source>
        <translation>请先比较来源，再选择报告。</translation>
    </message>
</context>
<context>
    <name>triptych::SinceLastDialog</name>
    <message>
        <source>Since last time</source>
        <translation>自上次以来</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>新增：%1。</translation>
    </message>
    <message>
        <source>Resolved: %1.</source>
        <translation>已解决：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are of kinds that the report did not look for.</source>
        <translation>
            <numerusform>%n 个发现项的种类不在该报告的查找范围内。</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>发生的变化</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Another &amp;report…</source>
        <translation>其他报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Take today as the new &amp;baseline</source>
        <translation>将当前状态作为新基线(&amp;B)</translation>
    </message>
    <message>
        <source>From now on, tell what changes from what is there now</source>
        <translation>从现在起，报告与当前状态相比的变化</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Of %n earlier finding(s) a source tells nothing this time: they may still be there.</source>
        <translation>
            <numerusform>对先前的 %n 个发现项，有来源这次没有说明：它们可能仍然存在。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::Snapshot</name>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>an object with the key “%1”</source>
        <translation>含有键“%1”的对象</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>The snapshot is not as expected: %1 is needed.</source>
        <translation>快照不符合要求：应为%1。</translation>
    </message>
    <message>
        <source>At %1 %2 is needed.</source>
        <translation>%1 处应为%2。</translation>
    </message>
    <message>
        <source>Write the snapshot anew, or mend it there.</source>
        <translation>请重新写入快照，或在该处更正。</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>snapshot of %1 UTC</source>
        <translation>%1 UTC 的快照</translation>
    </message>
    <message>
        <source>Reading the snapshot</source>
        <translation>正在读取快照</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>读取已取消。</translation>
    </message>
    <message>
        <source>“%1” does not say which type it is.</source>
        <translation>“%1”没有说明是哪种类型。</translation>
    </message>
    <message>
        <source>Line %1, column %2 is not JSON: %3.</source>
        <translation>第 %1 行第 %2 列不是 JSON：%3。</translation>
    </message>
    <message>
        <source>This JSON is no snapshot.</source>
        <translation>此 JSON 不是快照。</translation>
    </message>
    <message>
        <source>Choose a file that “triptych-cli introspect” wrote.</source>
        <translation>请选择由 “triptych-cli introspect” 写入的文件。</translation>
    </message>
    <message>
        <source>A newer Triptych wrote this snapshot.</source>
        <translation>此快照由更新版本的 Triptych 写入。</translation>
    </message>
    <message>
        <source>Update Triptych, or write the snapshot with this one.</source>
        <translation>请更新 Triptych，或用当前版本写入快照。</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>“ALWAYS”, “BY DEFAULT” or null</source>
        <translation>“ALWAYS”、“BY DEFAULT” 或 null</translation>
    </message>
    <message>
        <source>a referential action such as “CASCADE”</source>
        <translation>引用动作，例如 “CASCADE”</translation>
    </message>
    <message>
        <source>an object with the key “columns”</source>
        <translation>含有键 “columns” 的对象</translation>
    </message>
    <message>
        <source>Reading tables</source>
        <translation>正在读取表</translation>
    </message>
</context>
<context>
    <name>triptych::SourceCard</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Progress of reading: %1</source>
        <translation>读取进度：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln 个表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条备注</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be read or resolved</source>
        <translation>无法读取或解析的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1 in %L2 ms</source>
        <translation>%1读取，用时 %L2 毫秒</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Choose other models…</source>
        <translation>选择其他模型…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>编辑连接…</translation>
    </message>
    <message>
        <source>changed %1, read again in %L2 ms</source>
        <translation>%1更改，重新读取用时 %L2 毫秒</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3</source>
        <translation>%1：%L2/%L3</translation>
    </message>
</context>
<context>
    <name>triptych::SourceFiles</name>
    <message>
        <source>No model files are given.</source>
        <translation>没有给出模型文件。</translation>
    </message>
    <message>
        <source>Name a Python file, a folder or a pattern such as models/*.py.</source>
        <translation>请指定 Python 文件、文件夹或 models/*.py 这样的通配符。</translation>
    </message>
    <message>
        <source>The pattern matches no Python file.</source>
        <translation>没有与通配符匹配的 Python 文件。</translation>
    </message>
    <message>
        <source>Check the pattern and the folder it starts from.</source>
        <translation>请检查通配符及其起始文件夹。</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>没有该文件或文件夹。</translation>
    </message>
    <message>
        <source>Check the path of the models.</source>
        <translation>请检查模型的路径。</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>读取已取消。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::Sources</name>
    <message>
        <source>This file is no database snapshot.</source>
        <translation>此文件不是数据库快照。</translation>
    </message>
    <message>
        <source>Give a file that &quot;triptych-cli introspect&quot; wrote, or how to connect: postgresql://user@host/database.</source>
        <translation>请给出由 “triptych-cli introspect” 写入的文件，或连接方式：postgresql://user@host/database。</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>没有设置环境变量 %1。</translation>
    </message>
    <message>
        <source>Set it to a connection URI or to key=value pairs.</source>
        <translation>请将其设为连接 URI 或 key=value 对。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这样的文件。</translation>
    </message>
</context>
<context>
    <name>triptych::SourcesDialog</name>
    <message>
        <source>New comparison</source>
        <translation>新建比较</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>docs/database_schema.md</source>
        <translation>docs/database_schema.md</translation>
    </message>
    <message>
        <source>&amp;Schema document (Markdown)</source>
        <translation>模式文档（Markdown）(&amp;S)</translation>
    </message>
    <message>
        <source>Schema document</source>
        <translation>模式文档</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n more source(s): at least two are compared.</source>
        <translation>
            <numerusform>请再选择 %n 个来源：至少比较两个。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>要比较的内容</translation>
    </message>
    <message>
        <source>Schema documents (%1);;All files (*)</source>
        <translation>模式文档 (%1);;所有文件 (*)</translation>
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
        <translation>此处没有表名。</translation>
    </message>
    <message>
        <source>Line %1 changes the table in a way that is not understood.</source>
        <translation>无法理解第 %1 行对表的更改。</translation>
    </message>
    <message>
        <source>This change is not understood.</source>
        <translation>无法理解此更改。</translation>
    </message>
    <message>
        <source>It is %1, for some of the columns only.</source>
        <translation>为 %1，但只针对部分列。</translation>
    </message>
    <message>
        <source>Line %1 of the document is not understood.</source>
        <translation>无法理解文档第 %1 行。</translation>
    </message>
    <message>
        <source>Line %1 says that there is more.</source>
        <translation>第 %1 行说明还有其他内容。</translation>
    </message>
    <message>
        <source>Line %1 takes columns over from another table.</source>
        <translation>第 %1 行从另一个表沿用列。</translation>
    </message>
    <message>
        <source>This is not understood.</source>
        <translation>无法理解此内容。</translation>
    </message>
    <message>
        <source>The constraint in line %1 is not understood.</source>
        <translation>无法理解第 %1 行的约束。</translation>
    </message>
    <message>
        <source>This constraint is not understood.</source>
        <translation>无法理解此约束。</translation>
    </message>
    <message>
        <source>This names no column.</source>
        <translation>此处没有列名。</translation>
    </message>
    <message>
        <source>This is no column.</source>
        <translation>这不是列。</translation>
    </message>
    <message>
        <source>The column is there already; the first stands.</source>
        <translation>该列已存在；以第一个为准。</translation>
    </message>
    <message>
        <source>Line %1 is not understood.</source>
        <translation>无法理解第 %1 行。</translation>
    </message>
    <message>
        <source>A quote or a comment that begins here has no end.</source>
        <translation>从此处开始的引号或注释没有结束。</translation>
    </message>
    <message>
        <source>The columns of %1 are not known.</source>
        <translation>%1 的列未知。</translation>
    </message>
    <message>
        <source>The statement in line %1 is broken.</source>
        <translation>第 %1 行的语句不完整。</translation>
    </message>
    <message>
        <source>The statement does not list its columns.</source>
        <translation>该语句没有列出其列。</translation>
    </message>
    <message>
        <source>A query gives the table its columns.</source>
        <translation>该表的列由查询给出。</translation>
    </message>
    <message>
        <source>This index is not understood.</source>
        <translation>无法理解此索引。</translation>
    </message>
    <message>
        <source>The index in line %1 is not understood.</source>
        <translation>无法理解第 %1 行的索引。</translation>
    </message>
    <message>
        <source>The statement nests too deeply; it is read as well as can be.</source>
        <translation>该语句嵌套过深；已尽可能读取。</translation>
    </message>
    <message>
        <source>PostgreSQL does not understand this (%1); it is read as well as can be.</source>
        <translation>PostgreSQL 无法理解此内容（%1）；已尽可能读取。</translation>
    </message>
</context>
<context>
    <name>triptych::StartController</name>
    <message>
        <source>Nothing to compare</source>
        <translation>没有可比较的内容</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>triptych::SuggestionList</name>
    <message>
        <source>Database follows models</source>
        <translation>数据库依照模型</translation>
    </message>
    <message>
        <source>Database follows documentation</source>
        <translation>数据库依照文档</translation>
    </message>
    <message>
        <source>Models follow database</source>
        <translation>模型依照数据库</translation>
    </message>
    <message>
        <source>Models follow documentation</source>
        <translation>模型依照文档</translation>
    </message>
    <message>
        <source>Documentation follows database</source>
        <translation>文档依照数据库</translation>
    </message>
    <message>
        <source>Documentation follows models</source>
        <translation>文档依照模型</translation>
    </message>
    <message>
        <source>add at the end of the file</source>
        <translation>添加到文件末尾</translation>
    </message>
    <message>
        <source>add after %1</source>
        <translation>添加到 %1 之后</translation>
    </message>
    <message>
        <source>replace %1</source>
        <translation>替换 %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who follows whom, and what to do</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
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
        <translation>请删除此节。</translation>
    </message>
    <message>
        <source>Take this out.</source>
        <translation>请删除此处内容。</translation>
    </message>
    <message>
        <source>Left out, since SQLAlchemy has no name for their type: %1.</source>
        <translation>已略过，因为 SQLAlchemy 没有对应其类型的名称：%1。</translation>
    </message>
    <message>
        <source>Where the file does not import it yet: %1.</source>
        <translation>如果文件尚未导入：%1。</translation>
    </message>
    <message>
        <source>Other classes share this definition.</source>
        <translation>其他类也使用此定义。</translation>
    </message>
    <message>
        <source>Take this out with all that belongs to it.</source>
        <translation>请删除此处内容及其所属的全部内容。</translation>
    </message>
    <message>
        <source>Fill the column of the rows that are there, then go on.</source>
        <translation>请先为已有的行填充该列，然后继续。</translation>
    </message>
    <message>
        <source>The rows that are there need a value before the column can refuse NULL.</source>
        <translation>已有的行必须先有值，该列才能拒绝 NULL。</translation>
    </message>
    <message>
        <source>Deletes what the column holds, and the indexes and constraints that name it.</source>
        <translation>删除该列的内容，以及引用它的索引和约束。</translation>
    </message>
    <message>
        <source>This deletes what the column holds, and the indexes and constraints that name it.</source>
        <translation>这会删除该列的内容，以及引用它的索引和约束。</translation>
    </message>
    <message>
        <source>The generated column %1 is computed from it and must go first.</source>
        <translation>生成列 %1 由它计算得出，必须先删除。</translation>
    </message>
    <message>
        <source>Programs that use the old name fail from then on.</source>
        <translation>此后使用旧名称的程序会失败。</translation>
    </message>
    <message>
        <source>Fails while rows hold NULL in the column.</source>
        <translation>只要有行在该列中为 NULL，就会失败。</translation>
    </message>
    <message>
        <source>The column is part of the primary key, which must be changed first.</source>
        <translation>该列是主键的一部分，必须先更改主键。</translation>
    </message>
    <message>
        <source>The column is an identity column, which cannot hold NULL.</source>
        <translation>该列是标识列，不能为 NULL。</translation>
    </message>
    <message>
        <source>PostgreSQL cannot change a column into a generated one: it is made anew.</source>
        <translation>PostgreSQL 不能将已有的列改为生成列，因此会重新创建。</translation>
    </message>
    <message>
        <source>The foreign key %1 of %2 refers to it.</source>
        <translation>%2 的外键 %1 引用了它。</translation>
    </message>
    <message>
        <source>Fails while rows repeat the key or hold NULL in it.</source>
        <translation>只要有行的键重复或为 NULL，就会失败。</translation>
    </message>
    <message>
        <source>The table %1 must be created first.</source>
        <translation>必须先创建表 %1。</translation>
    </message>
    <message>
        <source>VALIDATE fails while rows refer to what is not there.</source>
        <translation>只要有行引用不存在的内容，VALIDATE 就会失败。</translation>
    </message>
    <message>
        <source>Fails while rows repeat a value.</source>
        <translation>只要有行的值重复，就会失败。</translation>
    </message>
    <message>
        <source>VALIDATE fails while rows break the check.</source>
        <translation>只要有行违反检查约束，VALIDATE 就会失败。</translation>
    </message>
    <message>
        <source>Left out, since their type is not known: %1</source>
        <translation>已略过，因为其类型未知：%1</translation>
    </message>
    <message>
        <source>There may be more columns than these.</source>
        <translation>除此之外可能还有其他列。</translation>
    </message>
    <message>
        <source>Deletes the table with all its rows.</source>
        <translation>删除该表及其所有行。</translation>
    </message>
    <message>
        <source>This deletes the table with all its rows.</source>
        <translation>这会删除该表及其所有行。</translation>
    </message>
    <message>
        <source>Fails where a value does not fit, and may rewrite the table while it is locked.</source>
        <translation>如有不合适的值就会失败，并且可能在锁定期间重写该表。</translation>
    </message>
    <message>
        <source>Of each array only the first element is kept.</source>
        <translation>每个数组只保留第一个元素。</translation>
    </message>
    <message>
        <source>Reads the labels that differ as renamed, since they stand in the same places.</source>
        <translation>将不同的标签视为重命名，因为它们位于相同的位置。</translation>
    </message>
    <message>
        <source>Fails while rows hold a label that goes. Rewrites each table that uses the type.</source>
        <translation>只要有行含有将被去掉的标签，就会失败。会重写使用该类型的每个表。</translation>
    </message>
    <message>
        <source>PostgreSQL can neither drop nor reorder labels: a new type takes the place of this one.</source>
        <translation>PostgreSQL 既不能删除标签也不能调整其顺序：将由新类型取代此类型。</translation>
    </message>
    <message>
        <source>The column %1 must be added first.</source>
        <translation>必须先添加列 %1。</translation>
    </message>
</context>
<context>
    <name>triptych::Summary</name>
    <message>
        <source>, </source>
        <comment>between sides</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tables</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1: %2 (%3)</source>
        <comment>side, reason, tables</comment>
        <translation>  %1：%2（%3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule and reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>rule and owner</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 个发现项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>The baseline hides %1.</source>
        <comment>findings</comment>
        <translation>基线隐藏了 %1。</translation>
    </message>
    <message>
        <source>%1 and the baseline hide %2.</source>
        <comment>rules, findings</comment>
        <translation>%1和基线隐藏了 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 hide %2.</source>
        <comment>rules, findings</comment>
        <translation>
            <numerusform>%1隐藏了 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>place and side</comment>
        <translation>%2中的 %1</translation>
    </message>
    <message>
        <source>Nothing was compared: there is no table that two sides tell of.</source>
        <translation>没有进行任何比较：没有任何表同时出现在两侧。</translation>
    </message>
    <message numerus="yes">
        <source>Compared %1 of %n table(s)</source>
        <translation>
            <numerusform>已比较 %1 个表，共 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n left out</source>
        <translation>
            <numerusform>；略过 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; of %n it is not known who has them</source>
        <translation>
            <numerusform>；%n 个不知哪侧拥有</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>may have more tables than it tells</source>
        <translation>实际的表可能多于其说明</translation>
    </message>
    <message>
        <source>  No table at all in: %1.</source>
        <comment>sides</comment>
        <translation>  完全没有表：%1。</translation>
    </message>
    <message>
        <source>  Expired on %1: %2</source>
        <comment>date, rule</comment>
        <translation>  已于 %1 过期：%2</translation>
    </message>
    <message>
        <source>  Unused: %1</source>
        <comment>rule</comment>
        <translation>  未使用：%1</translation>
    </message>
    <message numerus="yes">
        <source>  %n finding(s) that the baseline accepts are there no more.</source>
        <translation>
            <numerusform>  基线接受的 %n 个发现项已不存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n finding(s) have changed since the baseline.</source>
        <translation>
            <numerusform>  自基线以来有 %n 个发现项发生了变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1 may be %2 (%3 % sure)</source>
        <comment>place, place, confidence</comment>
        <translation>  %1 可能是 %2（可信度 %3%）</translation>
    </message>
    <message>
        <source>Possible renames</source>
        <translation>可能的重命名</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n 个表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2 · %3, %4</source>
        <comment>side, source, tables, columns</comment>
        <translation>%1  %2 · %3，%4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side and what it says</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what the sides say</comment>
        <translation>，</translation>
    </message>
    <message>
        <source> %1 % sure</source>
        <comment>confidence of a rename</comment>
        <translation> 可信度 %1%</translation>
    </message>
    <message>
        <source>. %1</source>
        <comment>after a finding: who stands alone</comment>
        <translation>。%1</translation>
    </message>
    <message>
        <source>  %1  %2: %3</source>
        <comment>side, place, reason</comment>
        <translation>  %1  %2：%3</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No drift.</source>
        <translation>没有差异。</translation>
    </message>
    <message>
        <source>No drift but what is hidden.</source>
        <translation>除隐藏的以外没有差异。</translation>
    </message>
    <message>
        <source>%1 critical, %2 warnings, %3 infos</source>
        <comment>counts</comment>
        <translation>%1 个严重，%2 个警告，%3 个信息</translation>
    </message>
    <message numerus="yes">
        <source>; %n type(s) that only work together not shown</source>
        <translation>
            <numerusform>；%n 个仅可兼容的类型未显示</numerusform>
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
            <numerusform>；%n 处可能只是写法的类型不一致未显示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, what the sides say</comment>
        <translation>%1（%2）</translation>
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
        <translation>%1：%2（%3）</translation>
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
        <translation>该列被描述了两次；以第 %1 行为准。</translation>
    </message>
    <message>
        <source>Line %1 of the document does not say to which table.</source>
        <translation>文档第 %1 行没有说明引用哪个表。</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>无法理解“%1”。</translation>
    </message>
    <message>
        <source>Line %1 of the document is not understood.</source>
        <translation>无法理解文档第 %1 行。</translation>
    </message>
    <message>
        <source>This names no key. Expected are column names with commas between.</source>
        <translation>此处没有键的名称。应为以逗号分隔的列名。</translation>
    </message>
    <message>
        <source>This is no foreign key. Expected is a line such as “`users_id` -&gt; `users.id`”.</source>
        <translation>这不是外键。应为类似 “`users_id` -&gt; `users.id`” 的一行。</translation>
    </message>
    <message>
        <source>Lines %1 and %2 disagree on the primary key; line %1 stands.</source>
        <translation>第 %1 行和第 %2 行的主键不一致；以第 %1 行为准。</translation>
    </message>
</context>
<context>
    <name>triptych::TblsReader</name>
    <message>
        <source>This is no JSON, or it is cut off.</source>
        <translation>这不是 JSON，或者内容不完整。</translation>
    </message>
    <message>
        <source>An index in line %1 is not understood.</source>
        <translation>无法理解第 %1 行的某个索引。</translation>
    </message>
</context>
<context>
    <name>triptych::TextFile</name>
    <message>
        <source>There is no such file.</source>
        <translation>没有该文件。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>This is a folder, a file is needed.</source>
        <translation>这是文件夹，需要的是文件。</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>请选择其中的文件。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>请检查其权限。</translation>
    </message>
    <message>
        <source>Reading stopped: %1.</source>
        <translation>读取中断：%1。</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8.</source>
        <translation>第 %1 行不是 UTF-8。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>请将文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has room.</source>
        <translation>请选择您有写入权限且有可用空间的文件夹。</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>无法创建文件夹。</translation>
    </message>
    <message>
        <source>Choose one that you may write to.</source>
        <translation>请选择您有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>The file holds more than %1 MB, which is the most that is read.</source>
        <translation>文件超过 %1 MB，这是可读取的上限。</translation>
    </message>
    <message>
        <source>Check that it is the file you mean.</source>
        <translation>请确认这就是您要的文件。</translation>
    </message>
    <message>
        <source>The file is UTF-16.</source>
        <translation>文件采用 UTF-16 编码。</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <translation>这不是文本文件。</translation>
    </message>
</context>
<context>
    <name>triptych::WelcomePage</name>
    <message>
        <source>Where do your database, models and documentation disagree?</source>
        <translation>数据库、模型和文档在哪里不一致？</translation>
    </message>
    <message>
        <source>Triptych reads a live PostgreSQL database, SQLAlchemy models and a schema document, and shows them side by side. The database is only read, and models are not run unless you ask for it.</source>
        <translation>Triptych 读取运行中的 PostgreSQL 数据库、SQLAlchemy 模型和模式文档，并将它们并排显示。对数据库只进行读取；除非您要求，否则不会运行模型。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Or drop a project&apos;s folder, model files, a schema document, a snapshot or a report anywhere onto this window.</source>
        <translation>或将项目文件夹、模型文件、模式文档、快照或报告拖放到此窗口的任意位置。</translation>
    </message>
</context>
<context>
    <name>triptych::WindowActions</name>
    <message>
        <source>Docs</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>%1 ↔ %2</source>
        <translation>%1 ↔ %2</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>全部三者</translation>
    </message>
    <message>
        <source>&amp;New comparison…</source>
        <translation>新建比较(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export JSON reports…</source>
        <translation>导出 JSON 报告(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel reading</source>
        <translation>取消读取(&amp;N)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Nullability</source>
        <translation>可空性</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Only &amp;drift</source>
        <translation>仅差异(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>全部展开(&amp;X)</translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation>全部折叠(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>下一处差异(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>上一处差异(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;suggestion</source>
        <translation>复制建议(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Why equal?</source>
        <translation>为何相同？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation>来源(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;About Triptych</source>
        <translation>关于 Triptych(&amp;A)</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>只显示这些</translation>
    </message>
    <message>
        <source>Read every source and compare (F5)</source>
        <translation>读取所有来源并比较（F5）</translation>
    </message>
    <message>
        <source>↻ Compare</source>
        <translation>↻ 比较</translation>
    </message>
    <message>
        <source>◀ Previous</source>
        <translation>◀ 上一个</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>下一个 ▶</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Say what is the same in spite of its spelling, and by which rule</source>
        <translation>说明哪些内容写法不同但相同，以及依据的规则</translation>
    </message>
    <message>
        <source>Hide what agrees</source>
        <translation>隐藏一致的内容</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Save project…</source>
        <translation>保存项目(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;onfirm the rename</source>
        <translation>确认重命名(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Not a rename</source>
        <translation>不是重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take the decision back</source>
        <translation>收回决定(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Ignore…</source>
        <translation>忽略(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Decisions and rules…</source>
        <translation>决定和规则(&amp;D)…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Not a rename</source>
        <translation>不是重命名</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Leave the rename undecided again</source>
        <translation>让此重命名重新待定</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>忽略…</translation>
    </message>
    <message>
        <source>Hide what was found here, with a reason</source>
        <translation>隐藏此处的发现项，并说明原因</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>前进(&amp;O)</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>查找(&amp;A)…</translation>
    </message>
    <message>
        <source>Go to the &amp;referenced table</source>
        <translation>转到被引用的表(&amp;R)</translation>
    </message>
    <message>
        <source>Show in the &amp;document</source>
        <translation>在文档中显示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Editor…</source>
        <translation>编辑器(&amp;E)…</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>在编辑器中打开</translation>
    </message>
    <message>
        <source>Show in the document</source>
        <translation>在文档中显示</translation>
    </message>
    <message>
        <source>Count &amp;NULLs exactly</source>
        <translation>精确统计 NULL(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel countin&amp;g</source>
        <translation>取消统计(&amp;G)</translation>
    </message>
    <message>
        <source>Copy SET NOT NU&amp;LL statements</source>
        <translation>复制 SET NOT NULL 语句(&amp;L)</translation>
    </message>
    <message>
        <source>Export nullability as CS&amp;V…</source>
        <translation>将可空性导出为 CSV(&amp;V)…</translation>
    </message>
    <message>
        <source>Count exactly</source>
        <translation>精确统计</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy statements</source>
        <translation>复制语句</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Open in the &amp;editor</source>
        <translation>在编辑器中打开(&amp;E)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近使用的(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>试用示例(&amp;T)</translation>
    </message>
    <message>
        <source>Compare &amp;with an earlier report…</source>
        <translation>与较早的报告比较(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Watch files</source>
        <translation>监视文件(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Since last time…</source>
        <translation>自上次以来(&amp;S)…</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Read models and documents again when their files change</source>
        <translation>文件更改时重新读取模型和文档</translation>
    </message>
    <message>
        <source>Compare a small project that comes with the program; no server is needed</source>
        <translation>比较程序自带的一个小项目；不需要服务器</translation>
    </message>
    <message>
        <source>Tables by &amp;name</source>
        <translation>按名称排列表(&amp;N)</translation>
    </message>
    <message>
        <source>Tables by number of &amp;findings</source>
        <translation>按发现项数量排列表(&amp;F)</translation>
    </message>
    <message>
        <source>Tables in the order of the &amp;source</source>
        <translation>按来源中的顺序排列表(&amp;S)</translation>
    </message>
    <message>
        <source>As the most trusted side lists them: the database, unless the project says else</source>
        <translation>按最可信的一侧的顺序：除非项目另有规定，否则为数据库</translation>
    </message>
    <message>
        <source>Expand only what d&amp;rifts</source>
        <translation>只展开有差异的(&amp;R)</translation>
    </message>
    <message>
        <source>Ex&amp;port a report…</source>
        <translation>导出报告(&amp;P)…</translation>
    </message>
    <message>
        <source>Open &amp;a report…</source>
        <translation>打开报告(&amp;A)…</translation>
    </message>
    <message>
        <source>Write the schema &amp;document…</source>
        <translation>写入模式文档(&amp;D)…</translation>
    </message>
    <message>
        <source>Write or mend the document from what the database holds</source>
        <translation>根据数据库的内容写入或修订文档</translation>
    </message>
</context>
<context>
    <name>triptych::Words</name>
    <message>
        <source>database says %1</source>
        <translation>数据库为 %1</translation>
    </message>
    <message>
        <source>models say %1</source>
        <translation>模型为 %1</translation>
    </message>
    <message>
        <source>documentation says %1</source>
        <translation>文档为 %1</translation>
    </message>
    <message>
        <source>not in database</source>
        <translation>数据库中没有</translation>
    </message>
    <message>
        <source>not in models</source>
        <translation>模型中没有</translation>
    </message>
    <message>
        <source>not in documentation</source>
        <translation>文档中没有</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Nullable</source>
        <translation>可空</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>主键</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>外键</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>唯一</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查约束</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>标识列</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成列</translation>
    </message>
    <message>
        <source>Enum labels</source>
        <translation>枚举标签</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Column order</source>
        <translation>列顺序</translation>
    </message>
    <message>
        <source>Cosmetic</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of finding and what it says</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Database disagrees with models and documentation</source>
        <translation>数据库与模型和文档不一致</translation>
    </message>
    <message>
        <source>Models disagree with database and documentation</source>
        <translation>模型与数据库和文档不一致</translation>
    </message>
    <message>
        <source>Documentation disagrees with database and models</source>
        <translation>文档与数据库和模型不一致</translation>
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
        <translation>为显示 %1 已取消筛选</translation>
    </message>
</context>
<context>
    <name>triptych::python::Interpreter</name>
    <message>
        <source>It is nested too deeply.</source>
        <translation>嵌套过深。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what this gives.</source>
        <translation>仅凭读取无法判断其结果。</translation>
    </message>
    <message>
        <source>%1 has no attribute “%2”.</source>
        <translation>%1 没有属性“%2”。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what super() is.</source>
        <translation>仅凭读取无法判断 super() 是什么。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell whether “%1” holds.</source>
        <translation>仅凭读取无法判断“%1”是否成立。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell its items.</source>
        <translation>仅凭读取无法判断其元素。</translation>
    </message>
    <message>
        <source>This is not valid Python.</source>
        <translation>这不是有效的 Python。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what this calls.</source>
        <translation>仅凭读取无法判断调用的是什么。</translation>
    </message>
    <message>
        <source>The arguments do not fit the function.</source>
        <translation>参数与函数不符。</translation>
    </message>
    <message>
        <source>The function is not valid Python.</source>
        <translation>该函数不是有效的 Python。</translation>
    </message>
    <message>
        <source>It grows too large.</source>
        <translation>变得过大。</translation>
    </message>
    <message>
        <source>Working it out takes too many steps.</source>
        <translation>求值需要的步骤过多。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell whether this holds.</source>
        <translation>仅凭读取无法判断其是否成立。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell this slice.</source>
        <translation>仅凭读取无法判断此切片。</translation>
    </message>
    <message>
        <source>There is no such item, or reading can&apos;t tell it.</source>
        <translation>没有该元素，或仅凭读取无法判断。</translation>
    </message>
    <message>
        <source>The expression is too long.</source>
        <translation>表达式过长。</translation>
    </message>
    <message>
        <source>The string holds no expression.</source>
        <translation>字符串中没有表达式。</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>数字过大。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell its value.</source>
        <translation>仅凭读取无法判断其值。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the value of this.</source>
        <translation>仅凭读取无法判断此项的值。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell how this is formatted.</source>
        <translation>仅凭读取无法判断其如何格式化。</translation>
    </message>
    <message>
        <source>Bytes have no text.</source>
        <translation>字节没有文本。</translation>
    </message>
    <message>
        <source>%1 has no name “%2”.</source>
        <translation>%1 没有名称“%2”。</translation>
    </message>
    <message>
        <source>The name “%1” is not defined here.</source>
        <translation>名称“%1”在此处没有定义。</translation>
    </message>
    <message>
        <source>The function raises an exception.</source>
        <translation>该函数引发异常。</translation>
    </message>
    <message>
        <source>This is not valid Python; the statement was not read.</source>
        <translation>这不是有效的 Python；该语句未被读取。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell when this loop ends.</source>
        <translation>仅凭读取无法判断此循环何时结束。</translation>
    </message>
</context>
<context>
    <name>triptych::python::Models</name>
    <message>
        <source>This is not valid Python; the statement was not read.</source>
        <translation>这不是有效的 Python；该语句未被读取。</translation>
    </message>
    <message>
        <source>This is no file of text; it was not read.</source>
        <translation>这不是文本文件，未被读取。</translation>
    </message>
    <message>
        <source>The file is too large for models; it was not read.</source>
        <translation>文件对模型而言过大，未被读取。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell this flag.</source>
        <translation>仅凭读取无法判断此标志。</translation>
    </message>
    <message>
        <source>PostgreSQL takes no more than %1 columns; the rest was not read.</source>
        <translation>PostgreSQL 最多允许 %1 列；其余未被读取。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the comment.</source>
        <translation>仅凭读取无法判断注释。</translation>
    </message>
    <message>
        <source>The models leave the default to the database.</source>
        <translation>模型将默认值交由数据库决定。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the default&apos;s SQL.</source>
        <translation>仅凭读取无法判断默认值的 SQL。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the SQL that the column is generated by.</source>
        <translation>仅凭读取无法判断生成该列的 SQL。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the action.</source>
        <translation>仅凭读取无法判断动作。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the SQL of a check.</source>
        <translation>仅凭读取无法判断检查约束的 SQL。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the enum&apos;s labels.</source>
        <translation>仅凭读取无法判断枚举的标签。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the columns of a constraint.</source>
        <translation>仅凭读取无法判断约束的列。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell which column this is.</source>
        <translation>仅凭读取无法判断这是哪一列。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the table&apos;s name.</source>
        <translation>仅凭读取无法判断表的名称。</translation>
    </message>
    <message>
        <source>The table&apos;s columns are read from a database.</source>
        <translation>该表的列是从数据库读取的。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell which table the class maps.</source>
        <translation>仅凭读取无法判断该类映射到哪个表。</translation>
    </message>
    <message>
        <source>The class names no table.</source>
        <translation>该类没有指定表。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell __table_args__.</source>
        <translation>仅凭读取无法判断 __table_args__。</translation>
    </message>
    <message>
        <source>%1 is not among the given files; it may make a column.</source>
        <translation>%1 不在给出的文件中；它可能会创建列。</translation>
    </message>
    <message>
        <source>The base class %1 is not among the given files; it may add columns.</source>
        <translation>基类 %1 不在给出的文件中；它可能会添加列。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell all of an index.</source>
        <translation>仅凭读取无法判断索引的全部内容。</translation>
    </message>
    <message>
        <source>The table is described twice; %1 was taken.</source>
        <translation>该表被描述了两次；采用了 %1。</translation>
    </message>
    <message>
        <source>Another MetaData has a table of this name too: %1.</source>
        <translation>另一个 MetaData 也有同名的表：%1。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell which column this refers to.</source>
        <translation>仅凭读取无法判断它引用哪一列。</translation>
    </message>
    <message>
        <source>The column names no type, and no column that it refers to has one.</source>
        <translation>该列没有指定类型，它引用的列也没有类型。</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>读取已取消。</translation>
    </message>
    <message>
        <source>%1 is not valid Python throughout.</source>
        <translation>%1 并非全部是有效的 Python。</translation>
    </message>
    <message numerus="yes">
        <source>SQLAlchemy · %n file(s)</source>
        <translation>
            <numerusform>SQLAlchemy · %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Understanding %1</source>
        <translation>正在解析 %1</translation>
    </message>
    <message>
        <source>Choose the files or the folder that define the SQLAlchemy classes.</source>
        <translation>请选择定义 SQLAlchemy 类的文件或文件夹。</translation>
    </message>
    <message>
        <source>What could not be read, first of all: %1:%2: %3</source>
        <translation>无法读取的内容，首先是：%1:%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>No models were found in %n file(s).</source>
        <translation>
            <numerusform>在 %n 个文件中没有找到模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>SQLModel has no column type for %1.</source>
        <translation>SQLModel 没有对应 %1 的列类型。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell whether this holds.</source>
        <translation>仅凭读取无法判断其是否成立。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the columns of a foreign key.</source>
        <translation>仅凭读取无法判断外键的列。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the columns of the primary key.</source>
        <translation>仅凭读取无法判断主键的列。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what this adds to the table.</source>
        <translation>仅凭读取无法判断它为表添加了什么。</translation>
    </message>
    <message>
        <source>The type is nested too deeply.</source>
        <translation>类型嵌套过深。</translation>
    </message>
    <message>
        <source>“%1” is no type that Triptych knows.</source>
        <translation>“%1”不是 Triptych 认识的类型。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what get_col_spec() of %1 gives.</source>
        <translation>仅凭读取无法判断 %1 的 get_col_spec() 返回什么。</translation>
    </message>
    <message>
        <source>%1 is no type that Triptych knows.</source>
        <translation>%1 不是 Triptych 认识的类型。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what %1.__init__() passes on.</source>
        <translation>仅凭读取无法判断 %1.__init__() 传递了什么。</translation>
    </message>
    <message>
        <source>The array names no type of its elements.</source>
        <translation>该数组没有指定元素的类型。</translation>
    </message>
    <message>
        <source>PostgreSQL needs a name for this enum.</source>
        <translation>PostgreSQL 需要此枚举的名称。</translation>
    </message>
    <message>
        <source>No type is known for Mapped[%1].</source>
        <translation>没有已知的类型对应 Mapped[%1]。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the type&apos;s arguments.</source>
        <translation>仅凭读取无法判断该类型的参数。</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>正在查找模型</translation>
    </message>
</context>
</TS>
