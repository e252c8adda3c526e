<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>main</name>
    <message>
        <source>Shows where a database, its models and its documentation disagree.</source>
        <translation>データベース、モデル、ドキュメントの食い違いを表示します。</translation>
    </message>
    <message>
        <source>The project file: its sources are compared as it asks.</source>
        <translation>プロジェクトファイル：その指定どおりにソースを比較します。</translation>
    </message>
    <message>
        <source>light, dark, contrast, contrast-dark or system</source>
        <translation>light（明るい）、dark（暗い）、contrast、contrast-dark または system</translation>
    </message>
    <message>
        <source>A project&apos;s folder or triptych.json; or models, a document, a snapshot; or saved reports.</source>
        <translation>プロジェクトのフォルダーまたは triptych.json、モデル・文書・スナップショット、または保存済みのレポート。</translation>
    </message>
</context>
<context>
    <name>triptych::Arguments</name>
    <message>
        <source>Folders of installed packages that the models stand on, such as .venv/lib/python3.11/site-packages; without it, those of the virtual environment nearest to the models.</source>
        <translation>モデルが依存するインストール済みパッケージのフォルダー（例：.venv/lib/python3.11/site-packages）。省略時は、モデルに最も近い仮想環境のもの。</translation>
    </message>
    <message>
        <source>Let this Python import the models: it runs their code, in the folder of --models. Without it they are read as text, and nothing is run.</source>
        <translation>この Python でモデルをインポートします。--models のフォルダーでそのコードが実行されます。省略時はテキストとして読み取り、何も実行しません。</translation>
    </message>
    <message>
        <source>What --interpreter imports: package.module, or package.module:metadata.</source>
        <translation>--interpreter がインポートするもの：package.module または package.module:metadata。</translation>
    </message>
    <message>
        <source>Of --interpreter and --target there is only one.</source>
        <translation>--interpreter と --target の一方しか指定されていません。</translation>
    </message>
    <message>
        <source>Give both, for models that a Python imports, or none.</source>
        <translation>Python でモデルをインポートする場合は両方を指定し、そうでなければどちらも指定しないでください。</translation>
    </message>
    <message>
        <source>The database: a URI, key=value pairs, service=NAME, env:VARIABLE, or a snapshot file. &quot;postgresql://&quot; leaves everything to the PG* variables.</source>
        <translation>データベース：URI、key=value の組、service=名前、env:変数、またはスナップショットファイル。「postgresql://」はすべてを PG* 変数に任せます。</translation>
    </message>
    <message>
        <source>Python files, folders or glob patterns with SQLAlchemy models, or a snapshot file.</source>
        <translation>SQLAlchemy モデルの Python ファイル、フォルダー、glob パターン、またはスナップショットファイル。</translation>
    </message>
    <message>
        <source>Schemas of the database to read, names or patterns with * and ?; without it, every one but the system&apos;s own.</source>
        <translation>読み取るデータベースのスキーマ（名前、または * と ? を使ったパターン）。省略時は、システム以外のすべて。</translation>
    </message>
    <message>
        <source>Schemas of the database to leave out, names or patterns with * and ?.</source>
        <translation>除外するデータベースのスキーマ（名前、または * と ? を使ったパターン）。</translation>
    </message>
    <message>
        <source>Read also the tables that extensions own, and those of migration tools.</source>
        <translation>拡張機能やマイグレーションツールのテーブルも読み取ります。</translation>
    </message>
    <message>
        <source>The schema document (- for standard input), or a snapshot file.</source>
        <translation>スキーマ文書（標準入力は -）、またはスナップショットファイル。</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; here.</source>
        <translation>「%1」という選択肢はありません。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>次から選んでください：%1。</translation>
    </message>
</context>
<context>
    <name>triptych::Assembler</name>
    <message>
        <source>Its partitioned table describes it.</source>
        <translation>パーティションテーブルの側で記述されています。</translation>
    </message>
    <message>
        <source>An extension owns it.</source>
        <translation>拡張機能が所有しています。</translation>
    </message>
    <message>
        <source>A migration tool keeps its books in it.</source>
        <translation>マイグレーションツールが管理用に使っています。</translation>
    </message>
    <message>
        <source>A foreign table cannot have one.</source>
        <translation>外部テーブルには設定できません。</translation>
    </message>
    <message>
        <source>A view does not say.</source>
        <translation>ビューからは分かりません。</translation>
    </message>
    <message>
        <source>It cannot be read while another session holds the table locked.</source>
        <translation>別のセッションがテーブルをロックしている間は読み取れません。</translation>
    </message>
    <message>
        <source>The expression of the index %1 cannot be read while another session holds the table locked.</source>
        <translation>別のセッションがテーブルをロックしている間、インデックス %1 の式は読み取れません。</translation>
    </message>
    <message>
        <source>Invalid indexes are used by no query, and may still refuse duplicates; %1 left out.</source>
        <translation>無効なインデックスは問い合わせには使われませんが、重複を拒否することがあります。%1 個を除外しました。</translation>
    </message>
    <message>
        <source>It is %1, for some of the columns only.</source>
        <translation>%1 ですが、一部の列だけです。</translation>
    </message>
    <message>
        <source>The expression of the check %1 cannot be read while another session holds the table locked.</source>
        <translation>別のセッションがテーブルをロックしている間、検査制約 %1 の式は読み取れません。</translation>
    </message>
    <message>
        <source>Constraints that are NOT VALID may be broken by older rows; %1 found.</source>
        <translation>NOT VALID の制約には既存の行が違反している可能性があります。%1 個見つかりました。</translation>
    </message>
    <message>
        <source>Constraints that are NOT ENFORCED may be broken by any row; %1 found.</source>
        <translation>NOT ENFORCED の制約にはどの行も違反している可能性があります。%1 個見つかりました。</translation>
    </message>
    <message>
        <source>The role may not read all statistics of %1 of the tables: the share of NULLs in columns may be unknown. SELECT on these tables, without row security, would show it.</source>
        <translation>このロールは %1 個のテーブルの統計情報をすべては読み取れないため、列の NULL の割合が分からないことがあります。これらのテーブルへの SELECT 権限（行単位セキュリティなし）があれば分かります。</translation>
    </message>
</context>
<context>
    <name>triptych::Breadcrumbs</name>
    <message>
        <source>Where you are</source>
        <translation>現在の位置</translation>
    </message>
    <message>
        <source>Go to the first table of the schema</source>
        <translation>スキーマの最初のテーブルへ移動</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>テーブルへ移動</translation>
    </message>
    <message>
        <source>Go to the column</source>
        <translation>列へ移動</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>テーブルの列</translation>
    </message>
</context>
<context>
    <name>triptych::Changes</name>
    <message>
        <source>all three</source>
        <translation>3 つすべて</translation>
    </message>
    <message>
        <source>The report is of other sides: %1.</source>
        <translation>このレポートは別の側についてのものです：%1。</translation>
    </message>
    <message>
        <source>Compare these first, or choose a report of %1.</source>
        <translation>先にそれらを比較するか、%1 についてのレポートを選んでください。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新規 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>解消 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>新規なし</translation>
    </message>
    <message>
        <source>Drift since %1</source>
        <translation>%1 以降の差異</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新規：%1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>解消：%1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>変化なし：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>決定 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not compared this time</source>
        <translation>
            <numerusform>今回は未比較 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>is ignored now</source>
        <translation>今は無視されています</translation>
    </message>
    <message>
        <source>is not ignored any more</source>
        <translation>無視されなくなりました</translation>
    </message>
    <message>
        <source>by a decision on a rename</source>
        <translation>名前変更の決定による</translation>
    </message>
    <message>
        <source>gone by a decision on a rename</source>
        <translation>名前変更の決定により解消</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Not compared this time: %1</source>
        <translation>今回は未比較: %1</translation>
    </message>
</context>
<context>
    <name>triptych::ChangesModel</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What the sides say</source>
        <translation>各側の内容</translation>
    </message>
    <message>
        <source>New (%L1)</source>
        <translation>新規（%L1）</translation>
    </message>
    <message>
        <source>Changed (%L1)</source>
        <translation>変更（%L1）</translation>
    </message>
    <message>
        <source>Resolved (%L1)</source>
        <translation>解消（%L1）</translation>
    </message>
    <message>
        <source>Unchanged (%L1)</source>
        <translation>変化なし（%L1）</translation>
    </message>
    <message>
        <source>Decided (%L1)</source>
        <translation>決定 (%L1)</translation>
    </message>
    <message>
        <source>Not compared this time (%L1)</source>
        <translation>今回は未比較 (%L1)</translation>
    </message>
</context>
<context>
    <name>triptych::Choice</name>
    <message>
        <source>The role %1 has no permission on the schema %2.</source>
        <translation>ロール %1 にはスキーマ %2 に対する権限がありません。</translation>
    </message>
    <message>
        <source>Its owner can allow it: GRANT USAGE ON SCHEMA %1 TO %2;</source>
        <translation>所有者が許可できます：GRANT USAGE ON SCHEMA %1 TO %2;</translation>
    </message>
    <message>
        <source>The database has no schema %1.</source>
        <translation>データベースにスキーマ %1 はありません。</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>あるのは次のとおりです：%1。</translation>
    </message>
    <message>
        <source>Every schema of the database is left out.</source>
        <translation>データベースのすべてのスキーマが除外されています。</translation>
    </message>
</context>
<context>
    <name>triptych::Commands</name>
    <message>
        <source>Compares, and writes the drift that is there today into the project file as accepted. From then on it is hidden and counted, until the sides state something else. Exit status 0: written; 2: it could not compare, or not write.</source>
        <translation>比較し、現在ある差異を承認済みとしてプロジェクトファイルに書き込みます。以後は、いずれかの側の内容が変わるまで非表示になり、件数だけ数えます。終了ステータス 0：書き込み済み、2：比較または書き込みができなかった。</translation>
    </message>
    <message>
        <source>Nothing was compared: there is no table that two sides tell of. Nothing was accepted.</source>
        <translation>何も比較されませんでした：2 つの側に共通するテーブルがありません。何も承認していません。</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n finding(s) in %1</source>
        <translation>
            <numerusform>%n 件の検出事項を %1 で承認しました</numerusform>
        </translation>
    </message>
    <message>
        <source>: %1 new, %2 no more.
</source>
        <translation>：新規 %1 件、解消 %2 件。
</translation>
    </message>
    <message>
        <source>A password on the command line can be read by others until the program hides it, as it has now. Put the connection into a variable (--database env:NAME), or the password into the password file (~/.pgpass).</source>
        <translation>コマンドラインのパスワードは、プログラムが隠すまで（現在は隠し済み）他のユーザーに読まれる可能性があります。接続情報を変数に入れるか（--database env:名前）、パスワードをパスワードファイル（~/.pgpass）に入れてください。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.
%2</source>
        <translation>コマンド「%1」はありません。
%2</translation>
    </message>
    <message>
        <source>Compares two or three of: a database, models, a document. They are named here or in a project file: one given here takes the place of the project&apos;s, two or three are all that is compared. Exit status 0: no drift at or above the level; 1: drift; 2: it could not compare, or there was nothing to compare.</source>
        <translation>データベース、モデル、文書のうち 2 つまたは 3 つを比較します。ここかプロジェクトファイルで指定します。ここで指定したものはプロジェクトの指定に優先し、2 つ以上指定するとそれだけを比較します。終了ステータス 0：指定した重大度以上の差異なし、1：差異あり、2：比較できなかった、または比較対象がなかった。</translation>
    </message>
    <message>
        <source>Do not look for a project file.</source>
        <translation>プロジェクトファイルを探しません。</translation>
    </message>
    <message>
        <source>The least severity that counts as drift: critical (default), warning, info or none.</source>
        <translation>差異とみなす最低の重大度：critical（デフォルト）、warning、info または none。</translation>
    </message>
    <message>
        <source>Let JSON reports tell what was taken for the same although it is written in another way.</source>
        <translation>書き方は違っても同じとみなしたものを JSON レポートに含めます。</translation>
    </message>
    <message>
        <source>Project: %1
</source>
        <translation>プロジェクト：%1
</translation>
    </message>
    <message>
        <source>Report: %1
</source>
        <translation>レポート：%1
</translation>
    </message>
    <message>
        <source>Nothing was compared: there is no table that two sides tell of. Check what the sources are to be read from.</source>
        <translation>何も比較されませんでした：2 つの側に共通するテーブルがありません。ソースの読み取り元を確認してください。</translation>
    </message>
    <message>
        <source>The project file, which holds sources, severities, rules and decisions. Without it, the nearest triptych.json in this folder or above it.</source>
        <translation>ソース、重大度、ルール、決定を収めたプロジェクトファイル。省略時は、このフォルダーまたは上位にある最も近い triptych.json。</translation>
    </message>
    <message>
        <source>Let the models be imported where the project file asks for it, which runs their code.</source>
        <translation>プロジェクトファイルが求める場合にモデルをインポートします。そのコードが実行されます。</translation>
    </message>
    <message>
        <source>Two sources are needed:</source>
        <translation>ソースが 2 つ必要です：</translation>
    </message>
    <message>
        <source>give two or three of --database, --models and --doc, or name them in a project file.</source>
        <translation>--database、--models、--doc のうち 2 つまたは 3 つを指定するか、プロジェクトファイルで指定してください。</translation>
    </message>
    <message>
        <source>This project file lets %1 import %2, which runs code.</source>
        <translation>このプロジェクトファイルは %1 に %2 をインポートさせ、コードを実行します。</translation>
    </message>
    <message>
        <source>If you trust it, give --run-models, or open it in Triptych&apos;s window and confirm it there. With --models the models are read as text.</source>
        <translation>信頼できる場合は --run-models を指定するか、Triptych のウィンドウで開いて確認してください。--models ではモデルをテキストとして読み取ります。</translation>
    </message>
    <message>
        <source>Tell on standard error, step by step, what is read, from where, and how long it takes.</source>
        <translation>何をどこから読み取り、どれだけ時間がかかったかを、標準エラー出力に段階ごとに表示します。</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>--help を参照してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to no option.</source>
        <translation>「%1」はどのオプションにも属していません。</translation>
    </message>
    <message>
        <source>%1: %2 Password: </source>
        <translation>%1：%2 パスワード：</translation>
    </message>
    <message>
        <source>%1 and %2 are one</source>
        <translation>%1 と %2 は同一です</translation>
    </message>
    <message>
        <source>%1 and %2 are two</source>
        <translation>%1 と %2 は別です</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>names, table</comment>
        <translation>%1（%2 内）</translation>
    </message>
    <message>
        <source>Writes into the project file whether two names are one column or table, renamed, or two that have nothing to do with each other. A decision on the same names is replaced.</source>
        <translation>2 つの名前が、名前変更された同じ列またはテーブルなのか、互いに無関係なものなのかをプロジェクトファイルに書き込みます。同じ名前についての決定は置き換えます。</translation>
    </message>
    <message>
        <source>The name on one side.</source>
        <translation>一方の側での名前。</translation>
    </message>
    <message>
        <source>The name on another side.</source>
        <translation>もう一方の側での名前。</translation>
    </message>
    <message>
        <source>The two are one.</source>
        <translation>2 つは同一です。</translation>
    </message>
    <message>
        <source>The two are not one.</source>
        <translation>2 つは別です。</translation>
    </message>
    <message>
        <source>The table that the columns are in; without it, the names are tables.</source>
        <translation>列が属するテーブル。省略時は、名前をテーブルとみなします。</translation>
    </message>
    <message>
        <source>Give one of --confirm and --reject.</source>
        <translation>--confirm と --reject のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>Two names are needed, as they are written on either side.</source>
        <translation>両側で書かれているとおりの名前が 2 つ必要です。</translation>
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
        <translation>データベースが 1 つ必要です。--database だけを指定し、他のソースは指定しないでください。</translation>
    </message>
    <message>
        <source>Reads Python models and gives a snapshot with origins and notes. They are not run but by --interpreter.</source>
        <translation>Python のモデルを読み取り、出所と注記を付けたスナップショットを出力します。--interpreter を指定しない限り実行はしません。</translation>
    </message>
    <message>
        <source>Python files, folders or glob patterns.</source>
        <translation>Python ファイル、フォルダー、または glob パターン。</translation>
    </message>
    <message>
        <source>Give the files or folders that hold the models.</source>
        <translation>モデルのあるファイルまたはフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Writes saved JSON reports, Triptych&apos;s or those of the tool before it, in another format.</source>
        <translation>保存された JSON レポート (Triptych または以前のツールのもの) を別の形式で書き出します。</translation>
    </message>
    <message>
        <source>Write into this file rather than to standard output (-).</source>
        <translation>標準出力 (-) ではなくこのファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Give the JSON reports.</source>
        <translation>JSON レポートを指定してください。</translation>
    </message>
    <message>
        <source>accepts the drift that is there today, so that only new drift is told</source>
        <translation>現在ある差異を承認し、新しい差異だけを示すようにする</translation>
    </message>
    <message>
        <source>Accepts what differs now in what the nearest triptych.json names.</source>
        <translation>最も近い triptych.json で指定されたものの現在の差異を承認します。</translation>
    </message>
    <message>
        <source>Begins a project file with today&apos;s drift; &quot;compare&quot; tells of new drift only.</source>
        <translation>現在の差異を記録したプロジェクトファイルを作成します。「compare」は新しい差異だけを示すようになります。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Nothing on standard error but errors.</source>
        <translation>標準エラー出力にはエラーだけを表示します。</translation>
    </message>
    <message>
        <source>compares a database, models and a document, two or all three</source>
        <translation>データベース、モデル、文書のうち 2 つまたは 3 つすべてを比較する</translation>
    </message>
    <message>
        <source>Compares all three and prints a summary, worst first.</source>
        <translation>3 つすべてを比較し、重大なものから順に要約を表示します。</translation>
    </message>
    <message>
        <source>Compares what the nearest triptych.json names.</source>
        <translation>最も近い triptych.json で指定されたものを比較します。</translation>
    </message>
    <message>
        <source>In a script: the exit status is 1 from warnings on.</source>
        <translation>スクリプト用：警告以上があれば終了ステータスが 1 になります。</translation>
    </message>
    <message>
        <source>Writes the findings for a code host to show on the lines of a pull request; the summary goes into the log.</source>
        <translation>コードホストがプルリクエストの行に表示できるように検出事項を書き出します。要約はログに出力されます。</translation>
    </message>
    <message>
        <source>Compares a snapshot, which needs no server, and hands the report to another program.</source>
        <translation>サーバー不要のスナップショットを比較し、レポートを別のプログラムに渡します。</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>標準出力に書き込めません：%1。</translation>
    </message>
    <message>
        <source>What was printed is not whole.</source>
        <translation>出力された内容は完全ではありません。</translation>
    </message>
    <message>
        <source>There is no --color &quot;%1&quot;.</source>
        <translation>--color に「%1」は指定できません。</translation>
    </message>
    <message>
        <source>Choose auto, always or never.</source>
        <translation>auto、always または never を選んでください。</translation>
    </message>
    <message>
        <source>confirms or rejects a suggested rename</source>
        <translation>名前変更の提案を確定または却下する</translation>
    </message>
    <message>
        <source>The two are one column, renamed.</source>
        <translation>2 つは、名前変更された同じ列です。</translation>
    </message>
    <message>
        <source>These are two tables.</source>
        <translation>これらは別々のテーブルです。</translation>
    </message>
    <message>
        <source>The document to write or to mend, or - for standard output; if not said, the project&apos;s document.</source>
        <translation>書き出しまたは更新する文書。標準出力は -。省略時はプロジェクトの文書。</translation>
    </message>
    <message>
        <source>Show what would change, and write nothing.</source>
        <translation>変更内容を表示するだけで、何も書き込みません。</translation>
    </message>
    <message>
        <source>A document is held against the database, not the models.</source>
        <translation>文書はモデルではなくデータベースと照合します。</translation>
    </message>
    <message>
        <source>Give --database, which may be a snapshot of models.</source>
        <translation>--database を指定してください。モデルのスナップショットでもかまいません。</translation>
    </message>
    <message>
        <source>A database is needed:</source>
        <translation>データベースが必要です：</translation>
    </message>
    <message>
        <source>give --database, or name one in a project file.</source>
        <translation>--database を指定するか、プロジェクトファイルで指定してください。</translation>
    </message>
    <message>
        <source>Where to? Give --output, or name the document in a project file.</source>
        <translation>書き込み先が必要です。--output を指定するか、プロジェクトファイルで文書を指定してください。</translation>
    </message>
    <message>
        <source>%1 is current.</source>
        <translation>%1 は最新です。</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 に書き込みました。</translation>
    </message>
    <message>
        <source>Wrote %1; what it was before is in %2.</source>
        <translation>%1 に書き込みました。元の内容は %2 にあります。</translation>
    </message>
    <message>
        <source>Which document? Give --doc, or name it in a project file.</source>
        <translation>文書が必要です。--doc を指定するか、プロジェクトファイルで指定してください。</translation>
    </message>
    <message>
        <source>writes the schema document of a database, or mends it</source>
        <translation>データベースのスキーマ文書を書き出す、または更新する</translation>
    </message>
    <message>
        <source>Writes what a database holds as a schema document in Markdown: tables and views by name, with columns, primary and foreign keys. Of a document that is there already only these are written anew: what people wrote between, in and after the sections stays. The difference is shown, and what the file was before is kept beside it. A document that is current is not touched.</source>
        <translation>データベースの内容を Markdown のスキーマ文書として書き出します。テーブルとビューを名前順に、列、主キー、外部キーとともに記載します。文書が既にある場合はこれらだけを書き直し、セクションの間、中、後に人が書いたものは残します。差分を表示し、ファイルの元の内容は同じ場所に保存します。最新の文書には手を加えません。</translation>
    </message>
    <message>
        <source>Writes the document, or mends it.</source>
        <translation>文書を書き出すか、更新します。</translation>
    </message>
    <message>
        <source>Shows what would change in the project&apos;s document.</source>
        <translation>プロジェクトの文書で変更される箇所を表示します。</translation>
    </message>
    <message>
        <source>Prints a document with pipe tables, from a snapshot.</source>
        <translation>スナップショットから、パイプ表を使った文書を表示します。</translation>
    </message>
    <message>
        <source>tells whether the schema document is current</source>
        <translation>スキーマ文書が最新かどうかを示す</translation>
    </message>
    <message>
        <source>Compares the schema document with the database. Exit status 0: the document is current; 1: it is not, in whatever it states, however slight; 2: it could not compare.</source>
        <translation>スキーマ文書をデータベースと比較します。終了ステータス 0：文書は最新、1：わずかでも最新でない記述がある、2：比較できなかった。</translation>
    </message>
    <message>
        <source>Tells what in the document is no longer so.</source>
        <translation>文書のうち、もう正しくない箇所を示します。</translation>
    </message>
    <message>
        <source>Mends the project&apos;s document where it needs it.</source>
        <translation>プロジェクトの文書を必要に応じて更新します。</translation>
    </message>
    <message>
        <source>Findings in tables of this name on any side: a pattern with * ? [abc].</source>
        <translation>いずれかの側でこの名前のテーブルの検出事項。* ? [abc] を使ったパターン。</translation>
    </message>
    <message>
        <source>Findings about columns, likewise.</source>
        <translation>列についての検出事項。指定方法は同じです。</translation>
    </message>
    <message>
        <source>Findings of this kind, such as nullable.</source>
        <translation>この種類の検出事項（例：nullable）。</translation>
    </message>
    <message>
        <source>Findings in which this side stands alone: database, models or documentation.</source>
        <translation>この側だけが異なる検出事項：database、models または documentation。</translation>
    </message>
    <message>
        <source>The finding of this id, as JSON reports name it.</source>
        <translation>この ID の検出事項。ID は JSON レポートに記載されています。</translation>
    </message>
    <message>
        <source>Why they need not be seen. Every rule has one.</source>
        <translation>表示しなくてよい理由。どのルールにも必要です。</translation>
    </message>
    <message>
        <source>Who answers for it.</source>
        <translation>ルールの責任者。</translation>
    </message>
    <message>
        <source>The last day that it holds: 2026-12-31.</source>
        <translation>ルールが有効な最終日：2026-12-31。</translation>
    </message>
    <message>
        <source>The rule would hide everything.</source>
        <translation>このルールではすべてが非表示になります。</translation>
    </message>
    <message>
        <source>Give one or more of --table, --column, --kind, --side and --finding.</source>
        <translation>--table、--column、--kind、--side、--finding のうち 1 つ以上を指定してください。</translation>
    </message>
    <message>
        <source>The rule has no reason.</source>
        <translation>ルールに理由がありません。</translation>
    </message>
    <message>
        <source>Say with --reason why these findings need not be seen.</source>
        <translation>これらの検出事項を表示しなくてよい理由を --reason で指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>「%1」は日付ではありません。</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>2026-12-31 のように書いてください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, of %2: %3</source>
        <comment>rule, owner, reason</comment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source> (expired on %1)</source>
        <translation> (%1 に期限切れ)</translation>
    </message>
    <message>
        <source> (until %1)</source>
        <translation> (%1 まで)</translation>
    </message>
    <message>
        <source>There are no rules.</source>
        <translation>ルールはありません。</translation>
    </message>
    <message>
        <source>This rule is there already: %1</source>
        <translation>このルールは既にあります：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, rule</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>hides findings that need not be seen, with a reason; lists the rules</source>
        <translation>表示しなくてよい検出事項を理由を付けて非表示にする、またはルールを一覧表示する</translation>
    </message>
    <message>
        <source>Writes a rule into the project file that hides the findings that fit all it names. They are counted, and reports tell of rules that are expired or fit nothing. Without any option the rules are listed.</source>
        <translation>指定した条件すべてに当てはまる検出事項を非表示にするルールを、プロジェクトファイルに書き込みます。非表示でも件数は数え、期限切れのルールや何にも当てはまらないルールはレポートに示します。オプションを省略すると、ルールを一覧表示します。</translation>
    </message>
    <message>
        <source>Hides whatever is found in these tables, until the end of the year.</source>
        <translation>年末まで、これらのテーブルで検出されたものをすべて非表示にします。</translation>
    </message>
    <message>
        <source>Hides types that differ, of these columns.</source>
        <translation>これらの列の型の違いを非表示にします。</translation>
    </message>
    <message>
        <source>Lists the rules of the nearest triptych.json.</source>
        <translation>最も近い triptych.json のルールを一覧表示します。</translation>
    </message>
    <message>
        <source>--introspect takes a snapshot file, or live.</source>
        <translation>--introspect にはスナップショットファイルまたは live を指定します。</translation>
    </message>
    <message>
        <source>How to connect is said by --database.</source>
        <translation>接続方法は --database で指定します。</translation>
    </message>
    <message>
        <source>This command compares models and a document.</source>
        <translation>このコマンドはモデルと文書を比較します。</translation>
    </message>
    <message>
        <source>This command compares a database and models.</source>
        <translation>このコマンドはデータベースとモデルを比較します。</translation>
    </message>
    <message>
        <source>A snapshot file, or live: the database of the project file or the PG* variables.</source>
        <translation>スナップショットファイル、または live（プロジェクトファイルまたは PG* 変数のデータベース）。</translation>
    </message>
    <message>
        <source>compares a database and models, as it used to</source>
        <translation>データベースとモデルを従来どおりに比較する</translation>
    </message>
    <message>
        <source>The older name of &quot;compare&quot;, for a database and models. What is not named is looked for in a project file, then in models and as the newest snapshot in %1, where the JSON report is written unless --output says otherwise. A link to triptych-cli of this name does the same.</source>
        <translation>データベースとモデルを比較する「compare」の以前の名前です。指定のないものは、プロジェクトファイル、次に models と、%1 にある最新のスナップショットから探します。JSON レポートも、--output の指定がなければ同じ場所に書き込みます。この名前の triptych-cli へのリンクも同じ動作をします。</translation>
    </message>
    <message>
        <source>Reads the database that the project file or the PG* variables name.</source>
        <translation>プロジェクトファイルまたは PG* 変数で指定されたデータベースを読み取ります。</translation>
    </message>
    <message>
        <source>Compares a snapshot with the models in the folder &quot;models&quot;.</source>
        <translation>スナップショットを、フォルダー「models」のモデルと比較します。</translation>
    </message>
    <message>
        <source>compares models and a document, as it used to</source>
        <translation>モデルと文書を従来どおりに比較する</translation>
    </message>
    <message>
        <source>The older name of &quot;compare&quot;, for models and a document. What is not named is looked for in a project file, then in models and %1. The JSON report is written into %2 unless --output says otherwise. A link to triptych-cli of this name does the same.</source>
        <translation>モデルと文書を比較する「compare」の以前の名前です。指定のないものは、プロジェクトファイル、次に models と %1 から探します。JSON レポートは、--output の指定がなければ %2 に書き込みます。この名前の triptych-cli へのリンクも同じ動作をします。</translation>
    </message>
    <message>
        <source>Compares these and writes the JSON report.</source>
        <translation>これらを比較し、JSON レポートを書き込みます。</translation>
    </message>
    <message>
        <source>The same by its own name.</source>
        <translation>同じことを、コマンド自身の名前で行います。</translation>
    </message>
    <message>
        <source>What to write: %1; if not said, what the name of --output ends in, or text.</source>
        <translation>書き出す形式：%1。省略時は --output の名前の末尾による形式、または text。</translation>
    </message>
    <message>
        <source>writes saved JSON reports in another format</source>
        <translation>保存された JSON レポートを別の形式で書き出す</translation>
    </message>
    <message>
        <source>JSON reports of comparisons; - for standard input.</source>
        <translation>比較の JSON レポート。標準入力は -。</translation>
    </message>
    <message>
        <source>One page for people, of all reports.</source>
        <translation>すべてのレポートを、人が読むための 1 ページにまとめます。</translation>
    </message>
    <message>
        <source>Reads the report from the program before it.</source>
        <translation>前のプログラムからレポートを読み取ります。</translation>
    </message>
    <message>
        <source>What to print: %1; text, if not said.</source>
        <translation>表示する形式：%1。省略時は text。</translation>
    </message>
    <message>
        <source>Write a JSON report for each pair into this folder; or one file, such as drift.html, in --format or what its name ends in. With - nothing is written, only printed.</source>
        <translation>各組の JSON レポートをこのフォルダーに書き込みます。または、drift.html のような 1 つのファイルに、--format または名前の末尾による形式で書き込みます。- を指定すると、表示するだけで何も書き込みません。</translation>
    </message>
    <message>
        <source>Colour the text: auto (on a terminal, unless NO_COLOR is set), always or never.</source>
        <translation>テキストの色付け：auto（端末で、NO_COLOR が設定されていない場合）、always または never。</translation>
    </message>
    <message>
        <source>Write the snapshot into this folder, under a name with the time, or into this file.json, rather than to standard output (-).</source>
        <translation>スナップショットを、標準出力 (-) ではなく、このフォルダーに時刻入りの名前で、またはこの file.json に書き込みます。</translation>
    </message>
    <message>
        <source>Give one document, or - for standard input.</source>
        <translation>文書を 1 つ、または標準入力を表す - を指定してください。</translation>
    </message>
    <message>
        <source>reads a live database and gives a snapshot of it</source>
        <translation>稼働中のデータベースを読み取り、そのスナップショットを出力する</translation>
    </message>
    <message>
        <source>Reads a live database and gives a snapshot of it, which stands in for it in any comparison.</source>
        <translation>稼働中のデータベースを読み取り、そのスナップショットを出力します。どの比較でもデータベースの代わりに使えます。</translation>
    </message>
    <message>
        <source>Writes a file named by the time, and prints its path.</source>
        <translation>時刻による名前のファイルを書き込み、そのパスを表示します。</translation>
    </message>
    <message>
        <source>Takes the connection from a variable, and one schema.</source>
        <translation>変数から接続情報を取り、スキーマを 1 つだけ読み取ります。</translation>
    </message>
    <message>
        <source>reads Python models and gives a snapshot of them</source>
        <translation>Python のモデルを読み取り、そのスナップショットを出力する</translation>
    </message>
    <message>
        <source>Reads the modules of a folder that describe tables.</source>
        <translation>フォルダー内の、テーブルを記述したモジュールを読み取ります。</translation>
    </message>
    <message>
        <source>Imports the models, which runs their code.</source>
        <translation>モデルをインポートします。そのコードが実行されます。</translation>
    </message>
    <message>
        <source>reads a schema document and gives a snapshot of it</source>
        <translation>スキーマ文書を読み取り、そのスナップショットを出力する</translation>
    </message>
    <message>
        <source>Reads a schema document and gives a snapshot of what it says, with the lines, and notes on what it leaves open.</source>
        <translation>スキーマ文書を読み取り、その記述内容のスナップショットを、行番号と、明記されていない点についての注記を付けて出力します。</translation>
    </message>
    <message>
        <source>The document; - for standard input.</source>
        <translation>文書。標準入力は -。</translation>
    </message>
    <message>
        <source>Prints what Triptych understands of the document.</source>
        <translation>Triptych が文書から解釈した内容を表示します。</translation>
    </message>
    <message>
        <source>Keeps an earlier state, to compare with --doc before.json.</source>
        <translation>以前の状態を保存し、--doc before.json で比較できるようにします。</translation>
    </message>
    <message>
        <source>How columns are listed: bullets or table, a pipe table; if not said, as the document has them, a new one in bullets.</source>
        <translation>列の書き方: bullets または table (パイプ表)。指定がなければ文書のまま、新しい文書では bullets。</translation>
    </message>
</context>
<context>
    <name>triptych::CompareBar</name>
    <message>
        <source>Filter (%1)</source>
        <translation>フィルター（%1）</translation>
    </message>
    <message>
        <source>Filter tables and columns by name</source>
        <translation>テーブルと列を名前で絞り込む</translation>
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
        <translation>%2 %1 件</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not stated here</source>
        <translation>ここには記述がありません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>side and facet of a column</comment>
        <translation>%1、%2</translation>
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
        <translation>PostgreSQL %1、ユーザー %2、%3</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>Encrypted: %1, %2</source>
        <translation>暗号化：%1、%2</translation>
    </message>
    <message>
        <source>Connected in %1 ms, answers in %2 ms</source>
        <translation>%1 ミリ秒で接続、応答 %2 ミリ秒</translation>
    </message>
    <message>
        <source>It may not use the schemas: %1</source>
        <translation>使用権限のないスキーマ：%1</translation>
    </message>
    <message>
        <source>It may not see the statistics of: %1</source>
        <translation>統計情報の権限がないもの：%1</translation>
    </message>
</context>
<context>
    <name>triptych::ConnectionForm</name>
    <message>
        <source>&amp;Connection</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>postgresql://user@host:5432/database, key=value, service=…, or env:NAME</source>
        <translation>postgresql://user@host:5432/database、key=value、service=…、または env:名前</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>データベース(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>as libpq chooses</source>
        <translation>libpq の選択に従う</translation>
    </message>
    <message>
        <source>T&amp;LS</source>
        <translation>TLS(&amp;L)</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>サービス(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Root certificate</source>
        <translation>ルート証明書(&amp;R)</translation>
    </message>
    <message>
        <source>Cl&amp;ient certificate</source>
        <translation>クライアント証明書(&amp;I)</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>クライアント鍵(&amp;K)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>参照：%1</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルの選択</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.key);;All files (*)</source>
        <translation>証明書と鍵 (*.pem *.crt *.key);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>triptych::Counting</name>
    <message>
        <source>It is not in the database any more: %1.</source>
        <translation>データベースにもう存在しません：%1。</translation>
    </message>
    <message>
        <source>Read the database again.</source>
        <translation>データベースを読み取り直してください。</translation>
    </message>
    <message>
        <source>The role may not see all of it: %1.</source>
        <translation>ロールはそのすべてを見ることができません：%1。</translation>
    </message>
    <message>
        <source>It takes SELECT on the column, and rows that row security does not hide.</source>
        <translation>列に対する SELECT 権限と、行単位セキュリティで隠されていない行が必要です。</translation>
    </message>
    <message>
        <source>The server stopped counting: %1.</source>
        <translation>サーバーが集計を打ち切りました：%1。</translation>
    </message>
    <message>
        <source>Allow a longer time, or count when the server is less busy.</source>
        <translation>制限時間を延ばすか、サーバーの負荷が下がってから数えてください。</translation>
    </message>
    <message>
        <source>Another session has locked the table: %1.</source>
        <translation>別のセッションがテーブルをロックしています：%1。</translation>
    </message>
    <message>
        <source>Try again when its transaction has ended.</source>
        <translation>そのトランザクションが終わってからやり直してください。</translation>
    </message>
    <message>
        <source>The server could not count: %1.</source>
        <translation>サーバーで数えられませんでした：%1。</translation>
    </message>
    <message>
        <source>Counting %1</source>
        <translation>%1 を集計中</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>集計済み</translation>
    </message>
</context>
<context>
    <name>triptych::Coverage</name>
    <message>
        <source>It is a view.</source>
        <translation>ビューです。</translation>
    </message>
</context>
<context>
    <name>triptych::DatabasePage</name>
    <message>
        <source>A PostgreSQL &amp;server</source>
        <translation>PostgreSQL サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>A s&amp;napshot file (sok_introspect_*.json)</source>
        <translation>スナップショットファイル（sok_introspect_*.json）(&amp;N)</translation>
    </message>
    <message>
        <source>Schem&amp;as</source>
        <translation>スキーマ(&amp;A)</translation>
    </message>
    <message>
        <source>all; or names, separated by commas: public, app_*</source>
        <translation>すべて、またはコンマ区切りの名前：public, app_*</translation>
    </message>
    <message>
        <source>E&amp;xcept</source>
        <translation>除外(&amp;X)</translation>
    </message>
    <message>
        <source>none; or names, separated by commas: tmp_?, audit*</source>
        <translation>なし、またはコンマ区切りの名前：tmp_?, audit*</translation>
    </message>
    <message>
        <source>* stands for any text, ? for any character</source>
        <translation>* は任意の文字列、? は任意の 1 文字を表します</translation>
    </message>
    <message>
        <source>Also &amp;tables of extensions and migration tools</source>
        <translation>拡張機能とマイグレーションツールのテーブルも含める(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;est the connection</source>
        <translation>接続をテスト(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;orget the password</source>
        <translation>パスワードを破棄(&amp;O)</translation>
    </message>
    <message>
        <source>Takes the password of this connection out of the keychain.</source>
        <translation>この接続のパスワードをキーチェーンから削除します。</translation>
    </message>
    <message>
        <source>Snapshot file</source>
        <translation>スナップショットファイル</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Snapshots (*.json);;All files (*)</source>
        <translation>スナップショット (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>✓ No password of this connection is kept.</source>
        <translation>✓ この接続のパスワードは保存されていません。</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>Canc&amp;el the test</source>
        <translation>テストを中止(&amp;E)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
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
        <translation>テーブルの名前がありません。</translation>
    </message>
    <message>
        <source>“%1” is not described.</source>
        <translation>「%1」の記述がありません。</translation>
    </message>
    <message>
        <source>Line %1 of the document is not understood.</source>
        <translation>文書の %1 行目を解釈できません。</translation>
    </message>
    <message>
        <source>This is no column.</source>
        <translation>列ではありません。</translation>
    </message>
    <message>
        <source>This is no reference.</source>
        <translation>参照ではありません。</translation>
    </message>
    <message>
        <source>Line %1 does not say which table holds the foreign key.</source>
        <translation>%1 行目では、外部キーがどちらのテーブルにあるか分かりません。</translation>
    </message>
</context>
<context>
    <name>triptych::DecisionsDialog</name>
    <message>
        <source>%1, over</source>
        <comment>a day</comment>
        <translation>%1（期限切れ）</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>すべての場所</translation>
    </message>
    <message>
        <source>only where %1 stand alone</source>
        <comment>a side</comment>
        <translation>%1 だけが異なる場合のみ</translation>
    </message>
    <message>
        <source>Nothing was decided, and no rule hides anything.</source>
        <translation>決定はなく、非表示にするルールもありません。</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>取り消す(&amp;T)</translation>
    </message>
    <message>
        <source>Decisions and rules</source>
        <translation>決定とルール</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>非表示の件数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>%1 and %2 are one</source>
        <translation>%1 と %2 は同一です</translation>
    </message>
    <message>
        <source>%1 and %2 are no rename</source>
        <translation>%1 と %2 は名前変更ではない</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>names, table</comment>
        <translation>%1（%2 内）</translation>
    </message>
    <message numerus="yes">
        <source>Baseline of %n accepted finding(s)</source>
        <translation>
            <numerusform>承認済みの検出事項 %n 件のベースライン</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::DetailFields</name>
    <message>
        <source>by itself</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>一意</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検査制約</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Enum labels</source>
        <translation>列挙ラベル</translation>
    </message>
    <message>
        <source>Nullable</source>
        <translation>NULL 許容</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>IDENTITY</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成列</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>主キー</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参照先</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>Foreign keys</source>
        <translation>外部キー</translation>
    </message>
</context>
<context>
    <name>triptych::DetailPane</name>
    <message>
        <source>Selected row, field by field</source>
        <translation>選択した行の項目別表示</translation>
    </message>
    <message>
        <source>What is the same in spite of its spelling</source>
        <translation>書き方は違っても同じもの</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>不明：%1</translation>
    </message>
    <message>
        <source>No difference here.</source>
        <translation>ここに違いはありません。</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>%1 として解釈</translation>
    </message>
    <message>
        <source>%1 is the same</source>
        <comment>a facet</comment>
        <translation>%1 は同じです</translation>
    </message>
    <message>
        <source>Whatever is the same here is written the same.</source>
        <translation>ここで同じものは書き方も同じです。</translation>
    </message>
    <message>
        <source>Go to what it references</source>
        <translation>参照先へ移動</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 に移動</translation>
    </message>
    <message>
        <source>show</source>
        <comment>in the document</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>What was found in the selected row, and what would settle it</source>
        <translation>選択した行で見つかったものと、その解決方法</translation>
    </message>
    <message>
        <source>Select a row to see what each side says about it.</source>
        <translation>行を選択すると、各側の内容が表示されます。</translation>
    </message>
</context>
<context>
    <name>triptych::DiagramTable</name>
    <message>
        <source>“%1” is no type that is known.</source>
        <translation>「%1」は既知の型ではありません。</translation>
    </message>
    <message>
        <source>The diagram does not say what “%1” refers to.</source>
        <translation>図には「%1」の参照先が示されていません。</translation>
    </message>
</context>
<context>
    <name>triptych::Discovery</name>
    <message>
        <source>%1 of the environment</source>
        <translation>環境変数 %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking for models in %n file(s)</source>
        <translation>
            <numerusform>%n ファイルでモデルを検索中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n document(s)</source>
        <translation>
            <numerusform>%n 件の文書を読み取り中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::DocumentDialog</name>
    <message>
        <source>&amp;Write</source>
        <translation>書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>Write the schema document</source>
        <translation>スキーマ文書を書き込む</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Pipe tables</source>
        <translation>パイプ表</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>差分なし</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Document:</source>
        <translation>文書(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Columns as:</source>
        <translation>列の書き方(&amp;C):</translation>
    </message>
    <message>
        <source>Schema documents (*.md *.markdown)</source>
        <translation>スキーマ文書 (*.md *.markdown)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Choose the file to write.</source>
        <translation>書き込むファイルを選んでください。</translation>
    </message>
    <message>
        <source>Making the document…</source>
        <translation>文書を作成しています…</translation>
    </message>
    <message>
        <source>The document is current: there is nothing to write.</source>
        <translation>文書は最新です。書き込むものはありません。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 is &quot;8 lines are added&quot;, %2 &quot;3 lines are removed&quot;</extracomment>
        <translation>%1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are added</source>
        <translation>
            <numerusform>%Ln 行を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are removed</source>
        <translation>
            <numerusform>%Ln 行を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is new: %Ln line(s).</source>
        <translation>
            <numerusform>このファイルは新規です: %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln line(s) of the difference are shown.</source>
        <translation>
            <numerusform>差分の最初の %Ln 行だけを表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込んでいます…</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 に書き込みました。</translation>
    </message>
    <message>
        <source>Wrote %1. What it was before is in %2.</source>
        <translation>%1 に書き込みました。以前の内容は %2 にあります。</translation>
    </message>
</context>
<context>
    <name>triptych::DocumentPart</name>
    <message>
        <source>The document cannot be read.</source>
        <translation>文書を読み取れません。</translation>
    </message>
</context>
<context>
    <name>triptych::DocumentSource</name>
    <message>
        <source>generated %1</source>
        <translation>%1 に生成</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>読み取りは中止されました。</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>文書を読み取り中</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>文書が空です。</translation>
    </message>
    <message>
        <source>Choose the document that describes the schema.</source>
        <translation>スキーマを記述した文書を選んでください。</translation>
    </message>
    <message>
        <source>The document describes no table.</source>
        <translation>文書にテーブルの記述がありません。</translation>
    </message>
    <message>
        <source>The document describes collections of a document database, not tables.</source>
        <translation>文書はテーブルではなく、ドキュメントデータベースのコレクションを記述しています。</translation>
    </message>
    <message>
        <source>Triptych compares relational schemas: choose the document that describes one.</source>
        <translation>Triptych が比較するのはリレーショナルスキーマです。それを記述した文書を選んでください。</translation>
    </message>
    <message>
        <source>Expected is a heading for each table, and under it a table with the headers Column and Type, or a line “Columns:” and a list with items such as “`id`: INTEGER NOT NULL”; or a script of SQL, a diagram or a model in a language of its own.</source>
        <translation>テーブルごとの見出しと、その下に、見出し行が Column と Type の表、または「Columns:」の行と「`id`: INTEGER NOT NULL」のような項目のリストが必要です。または、SQL のスクリプト、図、専用の言語で書かれたモデルでもかまいません。</translation>
    </message>
</context>
<context>
    <name>triptych::DocumentText</name>
    <message>
        <source>There is no table to describe.</source>
        <translation>記述するテーブルがありません。</translation>
    </message>
    <message>
        <source>Check which schemas are read, and what the connection may see.</source>
        <translation>読み取るスキーマと、接続で参照できる範囲を確認してください。</translation>
    </message>
    <message>
        <source>This document describes %1 in words of its own, which cannot be mended.</source>
        <translation>この文書は %1 を独自の言葉で記述しているため、更新できません。</translation>
    </message>
    <message>
        <source>Take that section out of it, or write into another file.</source>
        <translation>そのセクションを文書から取り除くか、別のファイルに書き込んでください。</translation>
    </message>
    <message>
        <source>The schema document is written in Markdown, which this file is not.</source>
        <translation>スキーマ文書は Markdown で書かれますが、このファイルは Markdown ではありません。</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .md.</source>
        <translation>名前が .md で終わるファイルを選んでください。</translation>
    </message>
    <message>
        <source>The document has been changed meanwhile.</source>
        <translation>文書はその間に変更されています。</translation>
    </message>
    <message>
        <source>Look at the difference to what it is now.</source>
        <translation>現在の内容との差分を確認してください。</translation>
    </message>
</context>
<context>
    <name>triptych::DocumentTypes</name>
    <message>
        <source>“%1” does not say what the elements are.</source>
        <translation>「%1」では要素が何か分かりません。</translation>
    </message>
    <message>
        <source>“%1” does not say which type it is.</source>
        <translation>「%1」ではどの型か分かりません。</translation>
    </message>
    <message>
        <source>“%1” may be a length or an array.</source>
        <translation>「%1」は長さとも配列とも解釈できます。</translation>
    </message>
    <message>
        <source>“%1” may be a number or a boolean.</source>
        <translation>「%1」は数値とも真偽値とも解釈できます。</translation>
    </message>
</context>
<context>
    <name>triptych::DocumentView</name>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>The document&apos;s text</source>
        <translation>文書のテキスト</translation>
    </message>
    <message>
        <source>The document tells nothing of the selected row.</source>
        <translation>選択した行について、文書には記述がありません。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み取り中…</translation>
    </message>
    <message>
        <source>%1 — a part of a large document</source>
        <translation>%1 — 大きな文書の一部</translation>
    </message>
</context>
<context>
    <name>triptych::DropTarget</name>
    <message>
        <source>Open the project %1</source>
        <translation>プロジェクト %1 を開く</translation>
    </message>
    <message>
        <source>Look for models and documents in %1</source>
        <translation>%1 でモデルと文書を探す</translation>
    </message>
    <message>
        <source>Take the snapshot %1 for the database</source>
        <translation>スナップショット %1 をデータベースとして使う</translation>
    </message>
    <message>
        <source>Read the models in %1</source>
        <translation>%1 のモデルを読み取る</translation>
    </message>
    <message numerus="yes">
        <source>Read the models in %n place(s)</source>
        <translation>
            <numerusform>%n か所のモデルを読み取る</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 for the schema document</source>
        <translation>%1 をスキーマ文書として使う</translation>
    </message>
    <message>
        <source>Compare with the earlier report %1</source>
        <translation>以前のレポート %1 と比較する</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used</source>
        <translation>
            <numerusform>%n 個のファイルは使用できません</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be compared. Drop a project&apos;s folder, Python files with models, a schema document (.md, .sql, .dbml …), a snapshot or a report (.json), or triptych.json.</source>
        <translation>これは比較できません。プロジェクトのフォルダー、モデルの Python ファイル、スキーマ文書（.md、.sql、.dbml …）、スナップショットまたはレポート（.json）、triptych.json のいずれかをドロップしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Open %n report(s)</source>
        <translation>
            <numerusform>%n 件のレポートを開く</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the report %1</source>
        <translation>レポート %1 を開く</translation>
    </message>
</context>
<context>
    <name>triptych::EarlierReport</name>
    <message>
        <source>There are several reports in this file.</source>
        <translation>このファイルには複数のレポートがあります。</translation>
    </message>
    <message>
        <source>Choose a file with the report of one pair.</source>
        <translation>1 組のレポートのファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>triptych::Editor</name>
    <message>
        <source>Write a command such as: myeditor --line {line} {file}</source>
        <translation>次のようなコマンドを書いてください：myeditor --line {line} {file}</translation>
    </message>
    <message>
        <source>No editor is named.</source>
        <translation>エディターが指定されていません。</translation>
    </message>
    <message>
        <source>The command does not say where the file goes.</source>
        <translation>コマンドにファイルの位置が書かれていません。</translation>
    </message>
</context>
<context>
    <name>triptych::EditorController</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>ファイルはもうありません。</translation>
    </message>
    <message>
        <source>Compare again to see where things stand now.</source>
        <translation>現在の状態を確認するには、もう一度比較してください。</translation>
    </message>
    <message>
        <source>The desktop has no program for it.</source>
        <translation>デスクトップに対応するプログラムがありません。</translation>
    </message>
    <message>
        <source>Choose an editor.</source>
        <translation>エディターを選んでください。</translation>
    </message>
    <message>
        <source>The editor cannot be started.</source>
        <translation>エディターを起動できません。</translation>
    </message>
    <message>
        <source>Install it, or choose another one.</source>
        <translation>インストールするか、別のエディターを選んでください。</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>エディターで開く</translation>
    </message>
    <message>
        <source>&amp;Editor…</source>
        <translation>エディター(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>triptych::EditorDialog</name>
    <message>
        <source>Editor</source>
        <translation>エディター</translation>
    </message>
    <message>
        <source>The desktop&apos;s program for the file (opens no line)</source>
        <translation>デスクトップで関連付けられたプログラム（行への移動なし）</translation>
    </message>
    <message>
        <source>%1 (not found here)</source>
        <translation>%1（見つかりません）</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>&amp;Definitions open in:</source>
        <translation>定義を開くプログラム(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>コマンド(&amp;C)：</translation>
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
        <translation>JSON レポートの書き出し先</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>レポートの書き出し</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown summary (*.md)</source>
        <translation>Markdown の要約 (*.md)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>表計算用の表 (*.csv)</translation>
    </message>
    <message>
        <source>SARIF for code hosts (*.sarif)</source>
        <translation>コードホスト用の SARIF (*.sarif)</translation>
    </message>
    <message>
        <source>JUnit for CI (*.xml)</source>
        <translation>CI 用の JUnit (*.xml)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>It is not known what “%1” is to hold.</source>
        <translation>「%1」をどの形式で書き出すか分かりません。</translation>
    </message>
    <message>
        <source>Choose a kind of file below the name.</source>
        <translation>名前の下でファイルの種類を選んでください。</translation>
    </message>
</context>
<context>
    <name>triptych::FacetWords</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>triptych::Failure</name>
    <message>
        <source>The server does not accept the password of %1.</source>
        <translation>サーバーは %1 のパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>Check the user name and the password, and that it has not expired (VALID UNTIL of the role): the server tells no difference.</source>
        <translation>ユーザー名とパスワード、およびパスワードの有効期限（ロールの VALID UNTIL）を確認してください。サーバーはこれらを区別して知らせません。</translation>
    </message>
    <message>
        <source>The server does not let %1 in: %2.</source>
        <translation>サーバーは %1 の接続を拒否しています：%2。</translation>
    </message>
    <message>
        <source>Check that the role exists, may log in, and that pg_hba.conf lets it in from here.</source>
        <translation>ロールが存在してログインでき、pg_hba.conf でここからの接続が許可されていることを確認してください。</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>データベース %1 はありません。</translation>
    </message>
    <message>
        <source>Check its name; it is case-sensitive.</source>
        <translation>名前を確認してください。大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>The role %1 may not connect to the database %2.</source>
        <translation>ロール %1 はデータベース %2 に接続できません。</translation>
    </message>
    <message>
        <source>Its owner can allow it: GRANT CONNECT ON DATABASE %1 TO %2;</source>
        <translation>所有者が許可できます：GRANT CONNECT ON DATABASE %1 TO %2;</translation>
    </message>
    <message>
        <source>The server has no free connection: %1.</source>
        <translation>サーバーに空いている接続がありません：%1。</translation>
    </message>
    <message>
        <source>Try again when others have gone, or raise max_connections or the role&apos;s limit.</source>
        <translation>空きができてからやり直すか、max_connections またはロールの上限を増やしてください。</translation>
    </message>
    <message>
        <source>The server is not ready: %1.</source>
        <translation>サーバーの準備ができていません：%1。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてからやり直してください。</translation>
    </message>
    <message>
        <source>The server refuses the connection: %1.</source>
        <translation>サーバーが接続を拒否しました：%1。</translation>
    </message>
    <message>
        <source>Check the connection&apos;s parameters and the server&apos;s log.</source>
        <translation>接続パラメーターとサーバーのログを確認してください。</translation>
    </message>
    <message>
        <source>local socket</source>
        <translation>ローカルソケット</translation>
    </message>
    <message>
        <source>The connection&apos;s parameters make no sense: %1.</source>
        <translation>接続パラメーターが正しくありません：%1。</translation>
    </message>
    <message>
        <source>Correct that parameter.</source>
        <translation>そのパラメーターを修正してください。</translation>
    </message>
    <message>
        <source>The connection service cannot be used: %1.</source>
        <translation>接続サービスを使用できません：%1。</translation>
    </message>
    <message>
        <source>Check the service&apos;s name and the service file (~/.pg_service.conf, or the one that PGSERVICEFILE names).</source>
        <translation>サービスの名前とサービスファイル（~/.pg_service.conf または PGSERVICEFILE が示すファイル）を確認してください。</translation>
    </message>
    <message>
        <source>The server wants a password of %1, and none was given.</source>
        <translation>サーバーは %1 のパスワードを要求していますが、指定されていません。</translation>
    </message>
    <message>
        <source>Enter it, or put it into the password file (~/.pgpass).</source>
        <translation>入力するか、パスワードファイル（~/.pgpass）に入れてください。</translation>
    </message>
    <message>
        <source>What answers there makes no connection: %1.</source>
        <translation>応答はありますが、接続を確立できません：%1。</translation>
    </message>
    <message>
        <source>Check that the port is a PostgreSQL server&apos;s, and that sslmode is what the server offers.</source>
        <translation>ポートが PostgreSQL サーバーのものであること、sslmode がサーバーの提供するものであることを確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be verified: %1.</source>
        <translation>サーバーの証明書を検証できません：%1。</translation>
    </message>
    <message>
        <source>Name the certificate of the authority that signed it (sslrootcert); if it is the right one, another server may be posing as yours.</source>
        <translation>署名した認証局の証明書を指定してください（sslrootcert）。それが正しい場合は、別のサーバーがなりすましている可能性があります。</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1.</source>
        <translation>サーバーに到達できません：%1。</translation>
    </message>
    <message>
        <source>Check host and port, and that the server runs and accepts connections from here.</source>
        <translation>ホストとポートを確認し、サーバーが稼働してここからの接続を受け付けていることを確認してください。</translation>
    </message>
    <message>
        <source>The server went away while it was read: %1.</source>
        <translation>読み取り中にサーバーとの接続が失われました：%1。</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>復旧してからやり直してください。</translation>
    </message>
    <message>
        <source>The role %1 may not read the catalog: %2.</source>
        <translation>ロール %1 はカタログを読み取れません：%2。</translation>
    </message>
    <message>
        <source>Ask the database&apos;s administrator for the right to read it.</source>
        <translation>データベース管理者に読み取り権限を依頼してください。</translation>
    </message>
    <message>
        <source>The server ended a catalog query that took too long: %1.</source>
        <translation>時間がかかりすぎたため、サーバーがカタログの問い合わせを打ち切りました：%1。</translation>
    </message>
    <message>
        <source>Choose fewer schemas, or try again when the server is less busy.</source>
        <translation>スキーマを減らすか、サーバーの負荷が下がってからやり直してください。</translation>
    </message>
    <message>
        <source>Another session holds a lock that the reading would have to wait for: %1.</source>
        <translation>読み取りに必要なロックを別のセッションが保持しています：%1。</translation>
    </message>
    <message>
        <source>Try again when its transaction has ended.</source>
        <translation>そのトランザクションが終わってからやり直してください。</translation>
    </message>
    <message>
        <source>The server could not answer a catalog query: %1.</source>
        <translation>サーバーはカタログの問い合わせに応答できませんでした：%1。</translation>
    </message>
    <message>
        <source>Try again; if it stays, the server&apos;s log says more.</source>
        <translation>やり直してください。繰り返す場合は、サーバーのログに詳細があります。</translation>
    </message>
</context>
<context>
    <name>triptych::FilterActions</name>
    <message>
        <source>Sc&amp;hemas…</source>
        <translation>スキーマ(&amp;H)…</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>これだけを表示</translation>
    </message>
    <message>
        <source>Show only where this side stands alone</source>
        <translation>この側だけが異なるものに絞り込む</translation>
    </message>
    <message>
        <source>Show only the tables of some schemas</source>
        <translation>一部のスキーマのテーブルに絞り込む</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>重大度(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;ide that stands alone</source>
        <translation>孤立した側(&amp;I)</translation>
    </message>
    <message>
        <source>Only new since last &amp;time</source>
        <translation>前回以降の新しいものだけ(&amp;T)</translation>
    </message>
    <message>
        <source>Show only the findings that were not there last time</source>
        <translation>前回なかった検出事項だけを表示します</translation>
    </message>
</context>
<context>
    <name>triptych::Finder</name>
    <message>
        <source>Find any table or column</source>
        <translation>テーブルまたは列の検索</translation>
    </message>
    <message>
        <source>Name of a table or column</source>
        <translation>テーブルまたは列の名前</translation>
    </message>
    <message>
        <source>Table, column, or table.column</source>
        <translation>テーブル、列、または テーブル.列</translation>
    </message>
    <message>
        <source>Tables and columns found</source>
        <translation>見つかったテーブルと列</translation>
    </message>
    <message>
        <source>Type a part of a name.</source>
        <translation>名前の一部を入力してください。</translation>
    </message>
    <message>
        <source>Places of late</source>
        <translation>最近の場所</translation>
    </message>
    <message>
        <source>No table or column has such a name.</source>
        <translation>その名前のテーブルや列はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n 件見つかりました</numerusform>
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
        <translation>種類</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>孤立した側</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>前回から</translation>
    </message>
    <message>
        <source>New</source>
        <comment>finding</comment>
        <translation>新規</translation>
    </message>
</context>
<context>
    <name>triptych::FindingGroups</name>
    <message>
        <source>No side stands alone</source>
        <translation>孤立した側なし</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>that findings are grouped by</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Side that stands alone</source>
        <translation>孤立した側</translation>
    </message>
</context>
<context>
    <name>triptych::FindingsActions</name>
    <message>
        <source>Show side by &amp;side</source>
        <translation>並べて表示(&amp;S)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdown としてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>CSV としてコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Save as Markdo&amp;wn…</source>
        <translation>Markdown として保存(&amp;W)…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>CSV として保存(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Open definition</source>
        <translation>定義を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>テキストとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;nfirm renames</source>
        <translation>名前変更を確定(&amp;N)</translation>
    </message>
    <message>
        <source>Not &amp;renames</source>
        <translation>名前変更ではない(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Ignore…</source>
        <translation>無視(&amp;I)…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Not a rename</source>
        <translation>名前変更ではない</translation>
    </message>
    <message>
        <source>⇆ Side by side</source>
        <translation>⇆ 並べて表示</translation>
    </message>
    <message>
        <source>Take the selected renames for what they are</source>
        <translation>選択した名前変更を確定する</translation>
    </message>
    <message>
        <source>Take the names of the selected renames for different things</source>
        <translation>選択した名前変更を別のものとみなす</translation>
    </message>
    <message>
        <source>Hide the selected findings, with a reason</source>
        <translation>選択した検出事項を理由を付けて非表示にする</translation>
    </message>
    <message>
        <source>Show the row of the current finding in its table</source>
        <translation>現在の検出事項の行をテーブル内で表示する</translation>
    </message>
    <message>
        <source>Group by &amp;kind</source>
        <translation>種類でグループ化(&amp;K)</translation>
    </message>
    <message>
        <source>Group by s&amp;everity</source>
        <translation>重大度でグループ化(&amp;E)</translation>
    </message>
    <message>
        <source>Group by &amp;table</source>
        <translation>テーブルでグループ化(&amp;T)</translation>
    </message>
    <message>
        <source>Group by sc&amp;hema</source>
        <translation>スキーマでグループ化(&amp;H)</translation>
    </message>
    <message>
        <source>Group by the side that stands &amp;alone</source>
        <translation>孤立した側でグループ化(&amp;A)</translation>
    </message>
    <message>
        <source>With&amp;out groups</source>
        <translation>グループ化しない(&amp;O)</translation>
    </message>
</context>
<context>
    <name>triptych::FindingsBar</name>
    <message>
        <source>Copy ▾</source>
        <translation>コピー ▾</translation>
    </message>
    <message>
        <source>Copy or save the findings</source>
        <translation>検出事項をコピーまたは保存</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>検出事項 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %2 selected</source>
        <comment>%2 is: 241 findings</comment>
        <translation>%2中 %L1 件を選択</translation>
    </message>
    <message>
        <source>Group by ▾</source>
        <translation>グループ化 ▾</translation>
    </message>
    <message>
        <source>Group by: %1 ▾</source>
        <translation>グループ：%1 ▾</translation>
    </message>
    <message>
        <source>Group by: %1</source>
        <translation>グループ：%1</translation>
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
        <translation>検出事項の保存</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>検出事項 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::FindingsView</name>
    <message>
        <source>Fi&amp;ndings</source>
        <translation>検出事項(&amp;N)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
</context>
<context>
    <name>triptych::FoundRowsModel</name>
    <message>
        <source>%1 in %2</source>
        <comment>a name, a side</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>hidden by the filter</source>
        <translation>フィルターで非表示</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>テーブル %1</translation>
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
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
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
        <translation>テーブルごとの検出事項（種類別）</translation>
    </message>
</context>
<context>
    <name>triptych::HeatmapView</name>
    <message>
        <source>Most first</source>
        <translation>多い順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Without names and numbers, so that many tables are seen at once</source>
        <translation>名前と数値を省き、多くのテーブルを一度に表示します</translation>
    </message>
</context>
<context>
    <name>triptych::Help</name>
    <message>
        <source>Usage: triptych-cli COMMAND [options]</source>
        <translation>使い方：triptych-cli コマンド [オプション]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド：</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>終了ステータス：</translation>
    </message>
    <message>
        <source>&quot;triptych-cli help COMMAND&quot; tells more, with examples.</source>
        <translation>「triptych-cli help コマンド」で、詳しい説明と例を表示します。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方：%1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>引数：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション：</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>例：</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[オプション]</translation>
    </message>
    <message>
        <source>done; no drift at or above the level that was asked for</source>
        <translation>完了。指定した重大度以上の差異なし</translation>
    </message>
    <message>
        <source>there is drift at or above that level</source>
        <translation>指定した重大度以上の差異あり</translation>
    </message>
    <message>
        <source>it could not be done: a wrong call, a source that cannot be read, nothing to compare, a file that cannot be written</source>
        <translation>実行できなかった：呼び出しの誤り、読み取れないソース、比較対象なし、書き込めないファイル</translation>
    </message>
</context>
<context>
    <name>triptych::HtmlReport</name>
    <message>
        <source>Hidden: %1</source>
        <comment>rule</comment>
        <translation>非表示: %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Every finding</source>
        <translation>すべての検出項目</translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation>絞り込み:</translation>
    </message>
    <message>
        <source>Schema drift</source>
        <translation>スキーマの差異</translation>
    </message>
</context>
<context>
    <name>triptych::IgnoreDialog</name>
    <message>
        <source>&amp;Until:</source>
        <translation>期限(&amp;U)：</translation>
    </message>
    <message>
        <source>Ignore findings</source>
        <translation>検出事項を無視</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>無視(&amp;I)</translation>
    </message>
    <message>
        <source>What it hides now</source>
        <translation>現在非表示になるもの</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>of these kinds</source>
        <translation>これらの種類</translation>
    </message>
    <message>
        <source>these tables</source>
        <translation>これらのテーブル</translation>
    </message>
    <message>
        <source>&amp;This finding: %1</source>
        <translation>この検出事項：%1(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;These %n finding(s)</source>
        <translation>
            <numerusform>これら %n 件の検出事項(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All %1 in %2</source>
        <comment>kind, table</comment>
        <translation>%2 の%1すべて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Everything in %1</source>
        <comment>table</comment>
        <translation>%1 のすべて(&amp;E)</translation>
    </message>
    <message>
        <source>All %1 every&amp;where</source>
        <comment>kind</comment>
        <translation>すべての場所の%1(&amp;W)</translation>
    </message>
    <message>
        <source>All %1 where the names fit a &amp;pattern</source>
        <comment>kind</comment>
        <translation>名前がパターンに一致する%1(&amp;P)</translation>
    </message>
    <message>
        <source>Ta&amp;ble:</source>
        <translation>テーブル(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>列(&amp;C)：</translation>
    </message>
    <message>
        <source>any; * stands for any letters, ? for one</source>
        <translation>任意。* は任意の文字列、? は 1 文字を表します</translation>
    </message>
    <message>
        <source>why nobody needs to see it; stands in the report</source>
        <translation>表示しなくてよい理由（レポートに記載）</translation>
    </message>
    <message>
        <source>who answers for it; may be empty</source>
        <translation>責任者（省略可）</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation>責任者(&amp;O)：</translation>
    </message>
    <message numerus="yes">
        <source>Hides %n finding(s) now:</source>
        <translation>
            <numerusform>現在 %n 件の検出事項が非表示になります：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::ImportedSource</name>
    <message>
        <source>SQLAlchemy cannot compile it: %1</source>
        <translation>SQLAlchemy でコンパイルできません：%1</translation>
    </message>
    <message>
        <source>The models leave the default to the database.</source>
        <translation>モデルはデフォルトをデータベースに任せています。</translation>
    </message>
    <message>
        <source>The mappers could not be configured: %1</source>
        <translation>マッパーを構成できませんでした：%1</translation>
    </message>
    <message>
        <source>Another MetaData has this table too; it was left out. Name the MetaData that counts.</source>
        <translation>別の MetaData にもこのテーブルがあるため除外しました。有効な MetaData を指定してください。</translation>
    </message>
    <message>
        <source>There is no Python interpreter.</source>
        <translation>Python インタープリターがありません。</translation>
    </message>
    <message>
        <source>Name the Python of the project&apos;s virtual environment, such as .venv/bin/python.</source>
        <translation>プロジェクトの仮想環境の Python を指定してください（例：.venv/bin/python）。</translation>
    </message>
    <message>
        <source>This is no Python 3.</source>
        <translation>Python 3 ではありません。</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 をインポート中</translation>
    </message>
    <message>
        <source>Nothing to import is named.</source>
        <translation>インポートするものが指定されていません。</translation>
    </message>
    <message>
        <source>Name a module: package.module, or package.module:metadata.</source>
        <translation>モジュールを指定してください：package.module または package.module:metadata。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>そのフォルダーはありません。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>import target, folder</comment>
        <translation>%1（%2 内）</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 を起動できませんでした。</translation>
    </message>
    <message>
        <source>The import ended Python, with exit status %1, before the models could be told.</source>
        <translation>モデルを取得する前に、インポートによって Python が終了ステータス %1 で終了しました。</translation>
    </message>
    <message>
        <source>Name a module that only defines models.</source>
        <translation>モデルを定義するだけのモジュールを指定してください。</translation>
    </message>
    <message>
        <source>Python crashed: %1.</source>
        <translation>Python がクラッシュしました：%1。</translation>
    </message>
    <message>
        <source>See whether &quot;import&quot; of the module works in that interpreter.</source>
        <translation>そのインタープリターでモジュールの「import」ができるか確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>The import took longer than %n second(s) and was ended.</source>
        <translation>
            <numerusform>インポートが %n 秒を超えたため打ち切りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a module that only defines models, and starts nothing.</source>
        <translation>モデルを定義するだけで何も起動しないモジュールを指定してください。</translation>
    </message>
    <message>
        <source>The import printed too much and was ended.</source>
        <translation>インポートの出力が多すぎるため打ち切りました。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>インポートは中止されました。</translation>
    </message>
    <message>
        <source>%1 has no SQLAlchemy that can be imported.</source>
        <translation>%1 にはインポートできる SQLAlchemy がありません。</translation>
    </message>
    <message>
        <source>The SQLAlchemy of %1 is older than 1.4.</source>
        <translation>%1 の SQLAlchemy は 1.4 より古いものです。</translation>
    </message>
    <message>
        <source>Let the models be read as text.</source>
        <translation>モデルをテキストとして読み取ってください。</translation>
    </message>
    <message>
        <source>There is no module %1.</source>
        <translation>モジュール %1 はありません。</translation>
    </message>
    <message>
        <source>Name it as &quot;import&quot; would in that folder, or give the folder it is in.</source>
        <translation>そのフォルダーでの「import」と同じ書き方で指定するか、モジュールのあるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Importing %1 failed.</source>
        <translation>%1 のインポートに失敗しました。</translation>
    </message>
    <message>
        <source>The module %1 has no %2.</source>
        <translation>モジュール %1 に %2 はありません。</translation>
    </message>
    <message>
        <source>Name a MetaData, or a declarative base, or leave the name out.</source>
        <translation>MetaData または宣言的基底クラスを指定するか、名前を省略してください。</translation>
    </message>
    <message>
        <source>%2 in %1 has no MetaData.</source>
        <translation>%1 の %2 に MetaData はありません。</translation>
    </message>
    <message>
        <source>Importing %1 made no tables.</source>
        <translation>%1 をインポートしてもテーブルは作られませんでした。</translation>
    </message>
    <message>
        <source>Name the module that imports the models.</source>
        <translation>モデルをインポートするモジュールを指定してください。</translation>
    </message>
    <message>
        <source>The models of %1 could not be told.</source>
        <translation>%1 のモデルを取得できませんでした。</translation>
    </message>
</context>
<context>
    <name>triptych::JUnitReport</name>
    <message>
        <source>No drift</source>
        <translation>差異なし</translation>
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
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>ロックを解除してからやり直してください。</translation>
    </message>
    <message>
        <source>The keychain has no such password.</source>
        <translation>キーチェーンにそのパスワードはありません。</translation>
    </message>
    <message>
        <source>The keychain refuses: %1.</source>
        <translation>キーチェーンに拒否されました：%1。</translation>
    </message>
    <message>
        <source>Unlock or repair it, or enter the password each time.</source>
        <translation>ロックを解除または修復するか、毎回パスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>triptych::KindChips</name>
    <message>
        <source>Only drift</source>
        <translation>差異のみ</translation>
    </message>
    <message>
        <source>☑ Only drift</source>
        <translation>☑ 差異のみ</translation>
    </message>
    <message>
        <source>☐ Only drift</source>
        <translation>☐ 差異のみ</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（非表示）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <comment>take this out of the filter</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Filter: %1. Take it away</source>
        <comment>of a button</comment>
        <translation>フィルター：%1。解除する</translation>
    </message>
    <message>
        <source>Take it out of the filter</source>
        <translation>フィルターから外す</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>孤立した側</translation>
    </message>
    <message>
        <source>More ▾</source>
        <comment>ways to filter</comment>
        <translation>その他 ▾</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>その他のフィルター</translation>
    </message>
    <message>
        <source>Filter by severity, by the side that stands alone, by schema</source>
        <translation>重大度、孤立した側、スキーマで絞り込みます</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <comment>a side</comment>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a choice and its findings</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n schema(s)</source>
        <translation>
            <numerusform>%n スキーマ</numerusform>
        </translation>
    </message>
    <message>
        <source>only new</source>
        <translation>新規のみ</translation>
    </message>
</context>
<context>
    <name>triptych::MainWindow</name>
    <message>
        <source>Read-only transaction · triptych %1</source>
        <translation>読み取り専用トランザクション · triptych %1</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n report(s) into %1</source>
        <translation>
            <numerusform>%n 件のレポートを %1 に書き込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the password…</source>
        <translation>パスワードを検索中…</translation>
    </message>
    <message>
        <source>Compared %1, %2 in %L3 ms</source>
        <extracomment>%1 is &quot;57 tables&quot;, %2 &quot;757 columns&quot;, %3 a number of milliseconds</extracomment>
        <translation>%1、%2 を %L3 ミリ秒で比較しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln テーブル</numerusform>
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
        <translation>ソースを読み取り中…</translation>
    </message>
    <message>
        <source>Nothing to compare: at least two sources have to be read.
The cards on the left say what is wrong.</source>
        <translation>比較できません：少なくとも 2 つのソースを読み取る必要があります。
左のカードに理由が表示されています。</translation>
    </message>
    <message>
        <source>Reading and comparing…</source>
        <translation>読み取りと比較を実行中…</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未比較</translation>
    </message>
    <message>
        <source>About Triptych</source>
        <translation>Triptych について</translation>
    </message>
    <message>
        <source>&lt;b&gt;Triptych %1&lt;/b&gt;&lt;p&gt;Shows where a PostgreSQL database, its ORM models and its documentation disagree.&lt;/p&gt;&lt;p&gt;MIT licence&lt;/p&gt;</source>
        <translation>&lt;b&gt;Triptych %1&lt;/b&gt;&lt;p&gt;PostgreSQL データベース、ORM モデル、ドキュメントの食い違いを表示します。&lt;/p&gt;&lt;p&gt;MIT ライセンス&lt;/p&gt;</translation>
    </message>
    <message>
        <source>There are many files: changes are seen a few seconds later</source>
        <translation>ファイルが多いため、変更の検出に数秒かかります</translation>
    </message>
    <message>
        <source>A source could not be read again; what is shown is older</source>
        <translation>読み取り直せなかったソースがあります。表示内容は古いものです</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
</context>
<context>
    <name>triptych::Manual</name>
    <message>
        <source>Examples:</source>
        <translation>例：</translation>
    </message>
    <message>
        <source>What libpq takes from the environment where a connection does not say it.</source>
        <translation>接続情報に指定がない場合に、libpq が環境から取得するもの。</translation>
    </message>
    <message>
        <source>Set and not empty: no colours, unless --color asks for them.</source>
        <translation>設定されていて空でなければ、--color で指定しない限り色を付けません。</translation>
    </message>
    <message>
        <source>The language of texts. JSON reports keep their keys and values in every language.</source>
        <translation>テキストの言語。JSON レポートのキーと値は、どの言語でも変わりません。</translation>
    </message>
    <message>
        <source>The project file: sources, severities, rules, decisions, how reports are written.</source>
        <translation>プロジェクトファイル：ソース、重大度、ルール、決定、レポートの書き出し方。</translation>
    </message>
    <message>
        <source>Passwords and connections, as libpq reads them.</source>
        <translation>libpq が読み取るパスワードと接続情報。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>tells where a database, its models and its documentation disagree</source>
        <translation>データベース、モデル、ドキュメントの食い違いを示す</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[オプション]</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Compares three descriptions of one schema: a live PostgreSQL database, ORM models, and a schema document. It only reads: nothing is written to a database, and no model file is run unless it is asked for.</source>
        <translation>1 つのスキーマについての 3 つの記述、つまり稼働中の PostgreSQL データベース、ORM モデル、スキーマ文書を比較します。読み取るだけです。データベースには何も書き込まず、モデルのファイルは指定しない限り実行しません。</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>OPTIONS OF EVERY COMMAND</source>
        <translation>全コマンド共通のオプション</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>終了ステータス</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>triptych::Merger</name>
    <message>
        <source>The table is described twice, in lines %1 and %2; line %1 stands.</source>
        <translation>テーブルが %1 行目と %2 行目で 2 回記述されています。%1 行目を採用しました。</translation>
    </message>
    <message>
        <source>Line %1 describes the table without this column, line %2 with it.</source>
        <translation>%1 行目のテーブルの記述にはこの列がなく、%2 行目の記述にはあります。</translation>
    </message>
    <message>
        <source>Lines %1 and %2 disagree: “%3” and “%4”; line %1 stands.</source>
        <translation>%1 行目と %2 行目が食い違っています（「%3」と「%4」）。%1 行目を採用しました。</translation>
    </message>
    <message>
        <source>Lines %1 and %2 disagree on the primary key; line %1 stands.</source>
        <translation>%1 行目と %2 行目で主キーが食い違っています。%1 行目を採用しました。</translation>
    </message>
    <message>
        <source>This is no table of a relational database.</source>
        <translation>リレーショナルデータベースのテーブルではありません。</translation>
    </message>
</context>
<context>
    <name>triptych::ModelPlaces</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::ModelsPage</name>
    <message>
        <source>Read them as te&amp;xt; nothing is run</source>
        <translation>テキストとして読み取る（何も実行しない）(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Import them with a Python of the project</source>
        <translation>プロジェクトの Python でインポートする(&amp;I)</translation>
    </message>
    <message>
        <source>Pac&amp;kages</source>
        <translation>パッケージ(&amp;K)</translation>
    </message>
    <message>
        <source>those of the nearest virtual environment; or folders</source>
        <translation>最も近い仮想環境のもの、またはフォルダー</translation>
    </message>
    <message>
        <source>Folders of installed packages that the models stand on, separated by “%1”</source>
        <translation>モデルが依存するインストール済みパッケージのフォルダー（「%1」区切り）</translation>
    </message>
    <message>
        <source>Name the interpreter and the module that it imports.</source>
        <translation>インタープリターと、インポートするモジュールを指定してください。</translation>
    </message>
    <message>
        <source>Add the folder that the models are imported in.</source>
        <translation>モデルをインポートするフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>.venv/bin/python</source>
        <translation>.venv/bin/python</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse for the interpreter</source>
        <translation>インタープリターを参照</translation>
    </message>
    <message>
        <source>I&amp;nterpreter</source>
        <translation>インタープリター(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Module</source>
        <translation>モジュール(&amp;M)</translation>
    </message>
    <message>
        <source>package.models, or package.models:Base</source>
        <translation>package.models または package.models:Base</translation>
    </message>
    <message>
        <source>This runs the project&apos;s code, in the folder of the first entry above. Do it only with code that you trust.</source>
        <translation>上の最初の項目のフォルダーで、プロジェクトのコードを実行します。信頼できるコードでのみ使用してください。</translation>
    </message>
    <message>
        <source>Python interpreter</source>
        <translation>Python インタープリター</translation>
    </message>
</context>
<context>
    <name>triptych::Narration</name>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>read %1, tables: %2, columns: %3</source>
        <translation>%1 を読み取りました。テーブル：%2、列：%3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
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
            <numerusform>%1：注記 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>triptych::NullCounting</name>
    <message>
        <source>There is no database to count in.</source>
        <translation>集計するデータベースがありません。</translation>
    </message>
    <message>
        <source>The database side is a snapshot: there are no rows to count.</source>
        <translation>データベース側はスナップショットのため、数える行がありません。</translation>
    </message>
    <message>
        <source>This program cannot count.</source>
        <translation>このプログラムでは集計できません。</translation>
    </message>
</context>
<context>
    <name>triptych::Nullability</name>
    <message>
        <source>Not counted, no statistics</source>
        <translation>未集計、統計情報なし</translation>
    </message>
    <message>
        <source>Not counted, estimated: none</source>
        <translation>未集計、推定：なし</translation>
    </message>
    <message>
        <source>Not counted, estimated: %1</source>
        <translation>未集計、推定：%1</translation>
    </message>
    <message>
        <source>Not counted, estimated: about %1</source>
        <translation>未集計、推定：約 %1</translation>
    </message>
    <message>
        <source>A view: cannot be set</source>
        <translation>ビューのため設定不可</translation>
    </message>
    <message>
        <source>A foreign table: not enforced</source>
        <translation>外部テーブルのため強制されません</translation>
    </message>
    <message>
        <source>Not in the database</source>
        <translation>データベースにありません</translation>
    </message>
    <message>
        <source>The database is not compared</source>
        <translation>データベースは比較対象外です</translation>
    </message>
    <message numerus="yes">
        <source>%Ln NULL(s) in the way</source>
        <translation>
            <numerusform>妨げとなる NULL %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Inserts fail</source>
        <translation>挿入が失敗</translation>
    </message>
    <message>
        <source>Reads may yield None</source>
        <translation>読み取りで None の可能性</translation>
    </message>
    <message>
        <source>The document misleads</source>
        <translation>文書の誤り</translation>
    </message>
    <message>
        <source>Models and document disagree</source>
        <translation>モデルと文書が不一致</translation>
    </message>
    <message>
        <source>The models allow NULL where the database refuses it: an insert or update that leaves the value out fails.</source>
        <translation>データベースが拒否する NULL をモデルが許容しています。値を省いた挿入や更新は失敗します。</translation>
    </message>
    <message>
        <source>The models rule NULL out where the database allows it: a read may yield None where the code does not expect it.</source>
        <translation>データベースが許容する NULL をモデルが除外しています。コードの想定しない None が読み取られることがあります。</translation>
    </message>
    <message>
        <source>The document says otherwise than the database.</source>
        <translation>文書の記述がデータベースと異なります。</translation>
    </message>
    <message>
        <source>The models and the document say otherwise, and the database does not say.</source>
        <translation>モデルと文書の記述が異なり、データベースからは分かりません。</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>未集計：%1</translation>
    </message>
    <message>
        <source>Safe to set</source>
        <translation>設定しても安全</translation>
    </message>
    <message>
        <source>Already NOT NULL</source>
        <translation>既に NOT NULL</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>すべての列</translation>
    </message>
    <message>
        <source>SET NOT NULL is wanted</source>
        <translation>SET NOT NULL が必要</translation>
    </message>
    <message>
        <source>Not said by a side</source>
        <translation>記述のない側あり</translation>
    </message>
    <message>
        <source>NULLs in the way</source>
        <translation>NULL が妨げ</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未集計</translation>
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
        <translation>記述がありません。</translation>
    </message>
    <message>
        <source>Not said by a side</source>
        <translation>記述のない側あり</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between troubles</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What breaks</source>
        <translation>起こる問題</translation>
    </message>
    <message>
        <source>Rows, about</source>
        <translation>行数（概数）</translation>
    </message>
    <message>
        <source>NULLs, about</source>
        <translation>NULL（概数）</translation>
    </message>
    <message>
        <source>NULLs, counted</source>
        <translation>NULL（集計）</translation>
    </message>
    <message>
        <source>SET NOT NULL</source>
        <translation>SET NOT NULL</translation>
    </message>
    <message>
        <source>As the planner&apos;s statistics of the last ANALYZE estimate it</source>
        <translation>最後の ANALYZE によるプランナー統計情報からの推定</translation>
    </message>
    <message>
        <source>There are no statistics, or none that the role may read. ANALYZE gathers them.</source>
        <translation>統計情報がないか、ロールが読み取れません。ANALYZE で収集されます。</translation>
    </message>
    <message>
        <source>Share of NULLs, about</source>
        <translation>NULL の割合（概数）</translation>
    </message>
    <message>
        <source>Rows, counted</source>
        <translation>行数（集計）</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>集計時刻</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a number or &quot;failed&quot;, %2 a time</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 of %2 rows are NULL, counted %3</source>
        <translation>%2 行中 %1 行が NULL（%3 集計）</translation>
    </message>
</context>
<context>
    <name>triptych::NullabilityController</name>
    <message>
        <source>%1: about %2 rows</source>
        <translation>%1：約 %2 行</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 に書き込みました</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message numerus="yes">
        <source>Copied the statements for %n column(s)</source>
        <translation>
            <numerusform>%n 列の文をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is not compared.</source>
        <translation>データベースは比較対象外です。</translation>
    </message>
    <message>
        <source>Select the columns to count.</source>
        <translation>集計する列を選択してください。</translation>
    </message>
    <message>
        <source>The selected columns refuse NULL already, or are not in the database.</source>
        <translation>選択した列は既に NULL を拒否しているか、データベースにありません。</translation>
    </message>
    <message>
        <source>The Nullability view does this.</source>
        <translation>「NULL 許容」の表示で行えます。</translation>
    </message>
    <message>
        <source>Count the NULLs of the selected columns, read-only</source>
        <translation>選択した列の NULL を数えます（読み取り専用）</translation>
    </message>
    <message>
        <source>Copy what sets NOT NULL on the selected columns that should refuse NULL</source>
        <translation>選択した列のうち NULL を拒否すべきものに NOT NULL を設定する文をコピーします</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 of %n column(s) counted</source>
        <extracomment>%1 is &quot;Counting users&quot;</extracomment>
        <translation>
            <numerusform>%1 – %n 列中 %2 列を集計</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %1 of %n column(s) counted</source>
        <translation>
            <numerusform>中止：%n 列中 %1 列を集計</numerusform>
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
            <numerusform>%n 列を集計しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n could not be</source>
        <translation>
            <numerusform>、%n 列は集計できません</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is not compared: nothing can be counted.</source>
        <translation>データベースは比較対象外のため、集計できません。</translation>
    </message>
    <message>
        <source>The database has no statistics yet: ANALYZE gathers them.</source>
        <translation>データベースにまだ統計情報がありません。ANALYZE で収集されます。</translation>
    </message>
    <message>
        <source>Count NULLs</source>
        <translation>NULL の集計</translation>
    </message>
    <message>
        <source>Counting reads every row, and these tables are large:</source>
        <translation>集計ではすべての行を読み取ります。次のテーブルは大きなものです：</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>Export nullability</source>
        <translation>NULL 許容の書き出し</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>文</translation>
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
            <numerusform>%n 列中 %1 列。</numerusform>
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
        <translation>集計済みの列</translation>
    </message>
    <message>
        <source>Which columns to show</source>
        <translation>表示する列</translation>
    </message>
    <message>
        <source>Time limit for each table, in seconds</source>
        <translation>テーブルごとの制限時間（秒）</translation>
    </message>
    <message>
        <source>The server stops counting a table after this time</source>
        <translation>この時間を過ぎると、サーバーはテーブルの集計を打ち切ります</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>上限 </translation>
    </message>
    <message>
        <source> s a table</source>
        <comment>seconds</comment>
        <translation> 秒／テーブル</translation>
    </message>
    <message>
        <source>Columns whose nullability differs</source>
        <translation>NULL 許容が異なる列</translation>
    </message>
    <message>
        <source>Nullability is not compared</source>
        <translation>NULL 許容は比較していません</translation>
    </message>
    <message>
        <source>The settings switch it off.</source>
        <translation>設定で無効になっています。</translation>
    </message>
    <message>
        <source>Everything is filtered away</source>
        <translation>すべてフィルターで除外されています</translation>
    </message>
    <message numerus="yes">
        <source>None of %n column(s) passes the filter.</source>
        <translation>
            <numerusform>%n 列のいずれもフィルターに一致しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nullability agrees everywhere</source>
        <translation>NULL 許容はすべて一致しています</translation>
    </message>
</context>
<context>
    <name>triptych::Parameters</name>
    <message>
        <source>Write a URI (postgresql://user@host:5432/database) with special characters percent-encoded, or key=value pairs (host=… dbname=…) with values that hold spaces in single quotes.</source>
        <translation>特殊文字をパーセントエンコードした URI（postgresql://user@host:5432/database）か、空白を含む値を単一引用符で囲んだ key=value の組（host=… dbname=…）を書いてください。</translation>
    </message>
    <message>
        <source>The connection string cannot be read.</source>
        <translation>接続文字列を解釈できません。</translation>
    </message>
    <message>
        <source>The connection string cannot be read: %1.</source>
        <translation>接続文字列を解釈できません：%1。</translation>
    </message>
    <message>
        <source>The connection URI has an &quot;@&quot; or a port in a place that makes no sense; the user name or the password may need percent-encoding.</source>
        <translation>接続 URI の「@」またはポートの位置が正しくありません。ユーザー名またはパスワードにパーセントエンコードが必要かもしれません。</translation>
    </message>
    <message>
        <source>The connection parameter &quot;%1&quot; holds a semicolon, which Qt&apos;s PostgreSQL driver cannot pass on.</source>
        <translation>接続パラメーター「%1」にはセミコロンがあり、Qt の PostgreSQL ドライバーには渡せません。</translation>
    </message>
    <message>
        <source>Use a value without one, or put it into a service file and name that with service=….</source>
        <translation>セミコロンのない値を使うか、サービスファイルに入れて service=… で指定してください。</translation>
    </message>
</context>
<context>
    <name>triptych::PasswordController</name>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
</context>
<context>
    <name>triptych::PasswordField</name>
    <message>
        <source>Re&amp;member in the keychain</source>
        <translation>キーチェーンに保存(&amp;M)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
</context>
<context>
    <name>triptych::PasswordPrompt</name>
    <message>
        <source>Co&amp;nnect</source>
        <translation>接続(&amp;N)</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>後で(&amp;W)</translation>
    </message>
</context>
<context>
    <name>triptych::PathList</name>
    <message>
        <source>&amp;Python files, folders or patterns with SQLAlchemy models. They can be dropped here.</source>
        <translation>SQLAlchemy モデルの Python ファイル、フォルダー、またはパターン。ここにドロップできます。(&amp;P)</translation>
    </message>
    <message>
        <source>Model files and folders</source>
        <translation>モデルのファイルとフォルダー</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>ファイルを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>フォルダーを追加(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>取り除く(&amp;R)</translation>
    </message>
    <message>
        <source>Model files</source>
        <translation>モデルのファイル</translation>
    </message>
    <message>
        <source>Python (*.py);;Snapshots (*.json);;All files (*)</source>
        <translation>Python (*.py);;スナップショット (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Folder with models</source>
        <translation>モデルのフォルダー</translation>
    </message>
</context>
<context>
    <name>triptych::PdfReport</name>
    <message>
        <source>Schema drift</source>
        <translation>スキーマの差異</translation>
    </message>
</context>
<context>
    <name>triptych::Postgres</name>
    <message>
        <source>Reading the database was cancelled.</source>
        <translation>データベースの読み取りは中止されました。</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>PostgreSQL %1 · schema %2</source>
        <translation>PostgreSQL %1 · スキーマ %2</translation>
    </message>
    <message>
        <source>PostgreSQL %1 · schemas %2</source>
        <translation>PostgreSQL %1 · スキーマ %2</translation>
    </message>
    <message>
        <source>Its schema is not among those that are read.</source>
        <translation>そのスキーマは読み取り対象ではありません。</translation>
    </message>
    <message>
        <source>The role has no permission on its schema.</source>
        <translation>ロールにそのスキーマに対する権限がありません。</translation>
    </message>
</context>
<context>
    <name>triptych::PrismaReader</name>
    <message>
        <source>Line %1 leaves a field out.</source>
        <translation>%1 行目でフィールドが除外されています。</translation>
    </message>
    <message>
        <source>“%1” is no scalar type of Prisma&apos;s.</source>
        <translation>「%1」は Prisma のスカラー型ではありません。</translation>
    </message>
</context>
<context>
    <name>triptych::ProfileBar</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>プロファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前の変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Mana&amp;ge</source>
        <translation>管理(&amp;G)</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>プロファイルの保存</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>プロファイル名の変更</translation>
    </message>
    <message>
        <source>Delete the profile “%1”? A password in the keychain stays there.</source>
        <translation>プロファイル「%1」を削除しますか？ キーチェーンのパスワードはそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>There is a profile “%1”. Replace it?</source>
        <translation>プロファイル「%1」は既にあります。置き換えますか？</translation>
    </message>
</context>
<context>
    <name>triptych::ProjectController</name>
    <message>
        <source>Projects (*.json)</source>
        <translation>プロジェクト (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n rename(s)</source>
        <translation>
            <numerusform>%n 件の名前変更を確定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n rename(s)</source>
        <translation>
            <numerusform>%n 件の名前変更を却下</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm rename %1 → %2</source>
        <translation>名前変更 %1 → %2 を確定</translation>
    </message>
    <message>
        <source>Reject rename %1 → %2</source>
        <translation>名前変更 %1 → %2 を却下</translation>
    </message>
    <message>
        <source>&amp;Undo:</source>
        <translation>元に戻す(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Redo:</source>
        <translation>やり直す(&amp;R)：</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>プロジェクトの保存</translation>
    </message>
    <message>
        <source>What was decided is not saved.</source>
        <translation>決定した内容は保存されていません。</translation>
    </message>
    <message>
        <source>The sources of &quot;%1&quot; are not saved.</source>
        <translation>「%1」のソースは保存されていません。</translation>
    </message>
    <message>
        <source>A project file keeps sources, decisions and rules.</source>
        <translation>プロジェクトファイルには、ソース、決定、ルールが保存されます。</translation>
    </message>
    <message>
        <source>The decision was not taken</source>
        <translation>決定は行われませんでした</translation>
    </message>
    <message numerus="yes">
        <source>Ignore %n finding(s)</source>
        <translation>
            <numerusform>%n 件の検出事項を無視</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n decision(s)</source>
        <translation>
            <numerusform>%n 件の決定を取り消す</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed project</source>
        <translation>名前のないプロジェクト</translation>
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
        <translation>プロジェクトを開く: フォルダーまたはファイル</translation>
    </message>
</context>
<context>
    <name>triptych::ProjectFile</name>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot;.</source>
        <translation>キー「%1」はありません。</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>次のいずれかを使ってください：%1。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing or empty.</source>
        <translation>キー「%1」がないか、空です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>「%1」はここでは使えません。</translation>
    </message>
    <message>
        <source>Here should stand %1.</source>
        <translation>ここには%1が必要です。</translation>
    </message>
    <message>
        <source>Correct the file, or remove the key.</source>
        <translation>ファイルを修正するか、キーを削除してください。</translation>
    </message>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation>%1 行目が JSON ではありません。</translation>
    </message>
    <message>
        <source>Look for a missing or superfluous comma, quote or bracket there or just before.</source>
        <translation>その付近またはその直前で、コンマ、引用符、括弧の過不足を探してください。</translation>
    </message>
    <message>
        <source>A number in it is too large.</source>
        <translation>含まれている数値が大きすぎます。</translation>
    </message>
    <message>
        <source>The version of the format is not stated.</source>
        <translation>形式のバージョンが書かれていません。</translation>
    </message>
    <message>
        <source>Begin the file with &quot;format_version&quot;: %1.</source>
        <translation>ファイルを &quot;format_version&quot;: %1 で始めてください。</translation>
    </message>
    <message>
        <source>This project was written by a later version of Triptych.</source>
        <translation>このプロジェクトは、より新しいバージョンの Triptych で書かれています。</translation>
    </message>
    <message>
        <source>Update Triptych to open it. The file was not touched.</source>
        <translation>開くには Triptych を更新してください。ファイルは変更していません。</translation>
    </message>
    <message>
        <source>The connection to the database holds a password.</source>
        <translation>データベースの接続情報にパスワードが含まれています。</translation>
    </message>
    <message>
        <source>A project file is for others to read: keep the password in the keychain, in .pgpass or in a service file, or use &quot;env:NAME&quot;.</source>
        <translation>プロジェクトファイルは他の人も読むものです。パスワードはキーチェーン、.pgpass、またはサービスファイルに保存するか、「env:名前」を使ってください。</translation>
    </message>
    <message>
        <source>Of &quot;interpreter&quot; and &quot;target&quot; there is only one.</source>
        <translation>「interpreter」と「target」の一方しかありません。</translation>
    </message>
    <message>
        <source>Name both for models that a Python imports, none for models that are read as text.</source>
        <translation>Python でモデルをインポートする場合は両方を、テキストとして読み取る場合はどちらも指定しないでください。</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>日付ではありません。</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>2026-12-31 のように書いてください。</translation>
    </message>
    <message>
        <source>Say why these findings need not be seen.</source>
        <translation>これらの検出事項を表示しなくてよい理由を書いてください。</translation>
    </message>
    <message>
        <source>The rule would hide everything.</source>
        <translation>このルールではすべてが非表示になります。</translation>
    </message>
    <message>
        <source>Give it a table, a column, a kind or a side. A kind that nobody wants to see can be off in &quot;severities&quot;.</source>
        <translation>テーブル、列、種類、側のいずれかを指定してください。不要な種類は「severities」で off にできます。</translation>
    </message>
    <message>
        <source>There is a database as well.</source>
        <translation>データベースも指定されています。</translation>
    </message>
    <message>
        <source>Keep one of &quot;database&quot; and &quot;snapshot&quot;.</source>
        <translation>「database」と「snapshot」のどちらか一方を残してください。</translation>
    </message>
    <message>
        <source>The connection cannot be read, or holds a password.</source>
        <translation>接続情報を解釈できないか、パスワードが含まれています。</translation>
    </message>
    <message>
        <source>Others can read this file: keep the password in .pgpass or in a service file, or write &quot;env:NAME&quot; for a connection kept in a variable. A snapshot&apos;s key is &quot;snapshot&quot;.</source>
        <translation>このファイルは他の人も読めます。パスワードは .pgpass またはサービスファイルに保存するか、変数にある接続情報を「env:名前」と書いてください。スナップショットのキーは「snapshot」です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice.</source>
        <translation>「%1」が 2 回書かれています。</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>どちらかを削除してください。</translation>
    </message>
    <message>
        <source>A decision names both columns or tables, and says confirmed or rejected.</source>
        <translation>決定には両方の列またはテーブルと、confirmed または rejected が必要です。</translation>
    </message>
    <message>
        <source>Run &quot;triptych-cli baseline&quot; to write the list anew.</source>
        <translation>「triptych-cli baseline」を実行して一覧を書き直してください。</translation>
    </message>
    <message>
        <source>No file name can begin like this.</source>
        <translation>このように始まるファイル名は使えません。</translation>
    </message>
    <message>
        <source>Give a word such as sok.</source>
        <translation>sok のような単語を指定してください。</translation>
    </message>
    <message>
        <source>This is no path.</source>
        <translation>これはパスではありません。</translation>
    </message>
    <message>
        <source>How to connect stands under &quot;database&quot;.</source>
        <translation>接続方法は &quot;database&quot; に書きます。</translation>
    </message>
</context>
<context>
    <name>triptych::ProjectFiles</name>
    <message>
        <source>Looked at %L1 files</source>
        <translation>%L1 ファイルを確認しました</translation>
    </message>
</context>
<context>
    <name>triptych::ProjectFolder</name>
    <message>
        <source>What was found in the folder</source>
        <translation>フォルダーで見つかったもの</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>検索の進捗</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>フォルダー「%1」はありません。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>プロジェクトのフォルダー</translation>
    </message>
    <message>
        <source>This folder has a project, which says what is compared.</source>
        <translation>このフォルダーには、比較対象を指定したプロジェクトがあります。</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>検索は停止されました。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln file(s) were looked at.</source>
        <translation>
            <numerusform>最初の %Ln ファイルだけを確認しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No models or schema documents were found in %Ln file(s). Choose them below.</source>
        <translation>
            <numerusform>%Ln ファイルにモデルやスキーマ文書は見つかりませんでした。下で選んでください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln テーブル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 — %3 in %4</source>
        <translation>%1：%2 — %4に %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 — snapshot, %3</source>
        <translation>%1：%2 — スナップショット、%3</translation>
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
        <translation>モデルと文書を検索します。ここにドロップできます</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Pro&amp;ject folder</source>
        <translation>プロジェクトのフォルダー(&amp;J)</translation>
    </message>
</context>
<context>
    <name>triptych::PseudoDdlReader</name>
    <message>
        <source>Line %1 of the document is not understood.</source>
        <translation>文書の %1 行目を解釈できません。</translation>
    </message>
    <message>
        <source>This is no column.</source>
        <translation>列ではありません。</translation>
    </message>
    <message>
        <source>What “%1” refers to is not said.</source>
        <translation>「%1」の参照先が示されていません。</translation>
    </message>
    <message>
        <source>The document says that there are more columns (line %1).</source>
        <translation>文書によれば、ほかにも列があります (%1 行目)。</translation>
    </message>
</context>
<context>
    <name>triptych::Psql</name>
    <message>
        <source>This is no constraint as psql prints one.</source>
        <translation>psql が表示する形式の制約ではありません。</translation>
    </message>
</context>
<context>
    <name>triptych::Queries</name>
    <message>
        <source>Reading schemas</source>
        <translation>スキーマを読み取り中</translation>
    </message>
    <message>
        <source>Reading rights</source>
        <translation>権限を読み取り中</translation>
    </message>
    <message>
        <source>Reading types</source>
        <translation>型を読み取り中</translation>
    </message>
    <message>
        <source>Reading domains</source>
        <translation>ドメインを読み取り中</translation>
    </message>
    <message>
        <source>Reading the checks of domains</source>
        <translation>ドメインの検査制約を読み取り中</translation>
    </message>
    <message>
        <source>Reading enumerated types</source>
        <translation>列挙型を読み取り中</translation>
    </message>
    <message>
        <source>Reading columns</source>
        <translation>列を読み取り中</translation>
    </message>
    <message>
        <source>Reading defaults</source>
        <translation>デフォルトを読み取り中</translation>
    </message>
    <message>
        <source>Reading generated columns</source>
        <translation>生成列を読み取り中</translation>
    </message>
    <message>
        <source>Reading sequences</source>
        <translation>シーケンスを読み取り中</translation>
    </message>
    <message>
        <source>Reading collations</source>
        <translation>照合順序を読み取り中</translation>
    </message>
    <message>
        <source>Reading constraints</source>
        <translation>制約を読み取り中</translation>
    </message>
    <message>
        <source>Reading foreign keys</source>
        <translation>外部キーを読み取り中</translation>
    </message>
    <message>
        <source>Reading exclusion constraints</source>
        <translation>排他制約を読み取り中</translation>
    </message>
    <message>
        <source>Reading checks</source>
        <translation>検査制約を読み取り中</translation>
    </message>
    <message>
        <source>Reading indexes</source>
        <translation>インデックスを読み取り中</translation>
    </message>
    <message>
        <source>Reading access methods</source>
        <translation>アクセスメソッドを読み取り中</translation>
    </message>
    <message>
        <source>Reading operator classes</source>
        <translation>演算子クラスを読み取り中</translation>
    </message>
    <message>
        <source>Reading index expressions</source>
        <translation>インデックスの式を読み取り中</translation>
    </message>
    <message>
        <source>Reading tables</source>
        <translation>テーブルを読み取り中</translation>
    </message>
    <message>
        <source>Reading inheritance</source>
        <translation>継承を読み取り中</translation>
    </message>
    <message>
        <source>Reading partition keys</source>
        <translation>パーティションキーを読み取り中</translation>
    </message>
    <message>
        <source>Reading comments</source>
        <translation>コメントを読み取り中</translation>
    </message>
    <message>
        <source>Reading sizes</source>
        <translation>サイズを読み取り中</translation>
    </message>
    <message>
        <source>Reading statistics</source>
        <translation>統計情報を読み取り中</translation>
    </message>
</context>
<context>
    <name>triptych::ReadableSummary</name>
    <message>
        <source> and </source>
        <comment>between sides</comment>
        <translation> と </translation>
    </message>
    <message>
        <source>Schema drift summary</source>
        <translation>スキーマの差異の要約</translation>
    </message>
    <message>
        <source>Generated: %1</source>
        <translation>生成: %1</translation>
    </message>
    <message>
        <source>Nullability</source>
        <translation>NULL 可否</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>no drift</source>
        <translation>差異なし</translation>
    </message>
    <message>
        <source>%1 critical, %2 warnings, %3 infos</source>
        <translation>重大 %1、警告 %2、情報 %3</translation>
    </message>
    <message numerus="yes">
        <source>; compared %1 of %n table(s)</source>
        <translation>
            <numerusform>。%n テーブル中 %1 を比較</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pair, counts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較したもの</translation>
    </message>
    <message>
        <source>Documentation drift</source>
        <translation>ドキュメントの差異</translation>
    </message>
    <message>
        <source>The documentation was not compared.</source>
        <translation>ドキュメントは比較されていません。</translation>
    </message>
    <message>
        <source>None: the documentation says what it was compared with.</source>
        <translation>なし: ドキュメントは比較したものと一致しています。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and kind</comment>
        <translation>%2 %1 件</translation>
    </message>
    <message>
        <source>Missing tables</source>
        <translation>欠けているテーブル</translation>
    </message>
    <message numerus="yes">
        <source>Missing in %2 (%n table(s)): %1</source>
        <translation>
            <numerusform>%2 にない (%n テーブル): %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed (confirmed): %1</source>
        <comment>names</comment>
        <translation>名前変更 (確認済み): %1</translation>
    </message>
    <message>
        <source>Probably renamed (%2 % sure): %1</source>
        <comment>names, confidence</comment>
        <translation>おそらく名前変更 (確度 %2 %): %1</translation>
    </message>
    <message>
        <source>Probably renamed: %1</source>
        <comment>names</comment>
        <translation>おそらく名前変更: %1</translation>
    </message>
    <message>
        <source>Column mismatches</source>
        <translation>一致しない列</translation>
    </message>
    <message>
        <source>Missing in %2: %1</source>
        <comment>columns, sides</comment>
        <translation>%2 にない: %1</translation>
    </message>
    <message>
        <source>Type of %1: %2</source>
        <comment>column, what sides say</comment>
        <translation>%1 の型: %2</translation>
    </message>
    <message>
        <source>Primary keys</source>
        <translation>主キー</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Other differences</source>
        <translation>その他の差異</translation>
    </message>
    <message>
        <source>Cosmetic types</source>
        <translation>表記だけの型の違い</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) are written in another way that works together, and count for nothing.</source>
        <translation>
            <numerusform>%n 個の型は表記が異なりますが互換性があり、差異に数えません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type mismatch(es) in a report of the tool before Triptych: it does not tell spellings from conflicts. Compare again to know.</source>
        <translation>
            <numerusform>以前のツールのレポートに型の不一致が %n 件あります。表記の違いと矛盾を区別しません。確かめるには比較し直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle the columns that are missing or renamed: %1</source>
        <translation>欠けている列、名前が変わった列を解決する: %1</translation>
    </message>
    <message>
        <source>Settle the tables that are missing or renamed: %1</source>
        <translation>欠けているテーブル、名前が変わったテーブルを解決する: %1</translation>
    </message>
    <message>
        <source>Agree on the primary keys: %1</source>
        <translation>主キーを一致させる: %1</translation>
    </message>
    <message>
        <source>Agree on the types and on what may be null: %1</source>
        <translation>型と NULL 可否を一致させる: %1</translation>
    </message>
    <message>
        <source>Priority %1: %2</source>
        <comment>number, what to do</comment>
        <translation>優先度 %1: %2</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>推奨事項</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>表示していないもの</translation>
    </message>
    <message>
        <source>%1 is hidden by %2</source>
        <comment>place, rule and reason</comment>
        <translation>%1 は %2 により非表示</translation>
    </message>
    <message>
        <source>Validation status</source>
        <translation>検証の状態</translation>
    </message>
    <message>
        <source>nothing was compared</source>
        <translation>何も比較されていません</translation>
    </message>
    <message>
        <source>drift, to be resolved</source>
        <translation>差異あり、要対応</translation>
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
        <translation>ソース自体に明記</translation>
    </message>
    <message>
        <source>decided in the project file</source>
        <translation>プロジェクトファイルで決定</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>同じ単語</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>似た名前</translation>
    </message>
    <message>
        <source>same type</source>
        <translation>同じ型</translation>
    </message>
    <message>
        <source>same foreign key</source>
        <translation>同じ外部キー</translation>
    </message>
    <message>
        <source>same part in the primary key</source>
        <translation>主キーでの同じ役割</translation>
    </message>
    <message>
        <source>same default</source>
        <translation>同じデフォルト</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>同じ位置</translation>
    </message>
    <message>
        <source>same nullability</source>
        <translation>同じ NULL 許容</translation>
    </message>
    <message>
        <source>only candidate</source>
        <translation>唯一の候補</translation>
    </message>
    <message>
        <source>same columns</source>
        <translation>同じ列</translation>
    </message>
    <message>
        <source>same foreign keys</source>
        <translation>同じ外部キー</translation>
    </message>
    <message>
        <source>referenced by the same tables</source>
        <translation>同じテーブルから参照</translation>
    </message>
    <message>
        <source>two names of one type</source>
        <translation>同じ型の 2 つの名前</translation>
    </message>
    <message>
        <source>the document names no length</source>
        <translation>文書に長さの指定がない</translation>
    </message>
    <message>
        <source>the model names no length</source>
        <translation>モデルに長さの指定がない</translation>
    </message>
    <message>
        <source>unbounded text either way</source>
        <translation>どちらも長さ無制限のテキスト</translation>
    </message>
    <message>
        <source>JSON either way</source>
        <translation>どちらも JSON</translation>
    </message>
    <message>
        <source>a string stands in for it</source>
        <translation>文字列で代用</translation>
    </message>
    <message>
        <source>floating point of another width</source>
        <translation>幅の異なる浮動小数点数</translation>
    </message>
    <message>
        <source>the time zone is not stated</source>
        <translation>時間帯の指定がない</translation>
    </message>
    <message>
        <source>a type that leaves its form to the database</source>
        <translation>形式をデータベースに任せる型</translation>
    </message>
    <message>
        <source>not understood as SQL, so not compared</source>
        <translation>SQL として解釈できないため比較しない</translation>
    </message>
    <message>
        <source>a table of this name is compared already</source>
        <translation>この名前のテーブルは既に比較済み</translation>
    </message>
    <message>
        <source>written in another way</source>
        <translation>書き方が異なる</translation>
    </message>
    <message>
        <source>names of the current time</source>
        <translation>現在時刻の別名</translation>
    </message>
    <message>
        <source>a constant is the same with its type written out</source>
        <translation>型を明記しても定数は同じ</translation>
    </message>
    <message>
        <source>a cast to text changes nothing</source>
        <translation>text へのキャストでは何も変わらない</translation>
    </message>
    <message>
        <source>a cast to the column&apos;s own type changes nothing</source>
        <translation>列自身の型へのキャストでは何も変わらない</translation>
    </message>
    <message>
        <source>a cast to regclass only says that it is a relation&apos;s name</source>
        <translation>regclass へのキャストはリレーションの名前であることを示すだけ</translation>
    </message>
    <message>
        <source>an array of constants is the same with its type written out</source>
        <translation>型を明記しても定数の配列は同じ</translation>
    </message>
    <message>
        <source>IN and = ANY mean the same, in any order</source>
        <translation>IN と = ANY は順序によらず同じ意味</translation>
    </message>
    <message>
        <source>BETWEEN stands for two comparisons</source>
        <translation>BETWEEN は 2 つの比較と同じ</translation>
    </message>
    <message>
        <source>the operands mean the same in either order</source>
        <translation>オペランドはどちらの順序でも同じ意味</translation>
    </message>
    <message>
        <source>the document names a kind of type</source>
        <translation>文書に型の種類だけを指定</translation>
    </message>
</context>
<context>
    <name>triptych::RecentList</name>
    <message>
        <source>today, %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>Recent comparisons</source>
        <translation>最近の比較</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>リストから削除(&amp;R)</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>Remove from the list: %1</source>
        <translation>リストから削除：%1</translation>
    </message>
</context>
<context>
    <name>triptych::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったもの(&amp;R)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>リストを消去(&amp;C)</translation>
    </message>
</context>
<context>
    <name>triptych::ReportReader</name>
    <message>
        <source>This is no report of a comparison.</source>
        <translation>これは比較のレポートではありません。</translation>
    </message>
    <message>
        <source>Choose a JSON report that Triptych or its command line wrote.</source>
        <translation>Triptych またはそのコマンドラインで書き出した JSON レポートを選んでください。</translation>
    </message>
    <message>
        <source>A newer Triptych wrote this report.</source>
        <translation>このレポートは、より新しい Triptych で書かれています。</translation>
    </message>
    <message>
        <source>Update Triptych, or choose another report.</source>
        <translation>Triptych を更新するか、別のレポートを選んでください。</translation>
    </message>
    <message>
        <source>This file is not JSON.</source>
        <translation>このファイルは JSON ではありません。</translation>
    </message>
</context>
<context>
    <name>triptych::ReportText</name>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
</context>
<context>
    <name>triptych::ReportWindow</name>
    <message>
        <source>Compare &amp;with the present result</source>
        <translation>現在の結果と比較(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n 件のレポート</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 is a file&apos;s name, %2 a date and time</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 に書き込みました。</translation>
    </message>
    <message>
        <source>C&amp;opy as text</source>
        <translation>テキストとしてコピー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Database ↔ Models&quot;, %2 a date and time</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Nothing is compared yet</source>
        <translation>まだ何も比較していません</translation>
    </message>
</context>
<context>
    <name>triptych::RowDecisions</name>
    <message>
        <source>%1 and %2 are one, under two names</source>
        <translation>%1 と %2 は名前の異なる同一のもの</translation>
    </message>
    <message>
        <source>%1 and %2 have nothing to do with each other</source>
        <translation>%1 と %2 は無関係</translation>
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
        <translation>%1 に存在しない</translation>
    </message>
    <message>
        <source>Renamed, confirmed</source>
        <translation>名前変更、確定済み</translation>
    </message>
    <message>
        <source>Renamed, %1 % sure</source>
        <translation>名前変更、確度 %1 %</translation>
    </message>
    <message>
        <source>Possibly renamed to %1, %2 % sure</source>
        <translation>%1 への名前変更の可能性、確度 %2 %</translation>
    </message>
    <message>
        <source>Possibly renamed from %1, %2 % sure</source>
        <translation>%1 からの名前変更の可能性、確度 %2 %</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a side</comment>
        <translation>%1 側</translation>
    </message>
    <message numerus="yes">
        <source>in %n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a rename of %1</source>
        <translation>%1 の名前変更ではない</translation>
    </message>
</context>
<context>
    <name>triptych::RowMenu</name>
    <message>
        <source>Open in %1: %2</source>
        <extracomment>%1 a side, %2 a file and line</extracomment>
        <translation>%1 側で開く：%2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 へ移動</translation>
    </message>
    <message>
        <source>Referenced by</source>
        <translation>参照元</translation>
    </message>
</context>
<context>
    <name>triptych::RunQuestion</name>
    <message>
        <source>Open project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>This project wants to run code: its models are to be imported by a Python. Run it?</source>
        <translation>このプロジェクトはコードの実行を求めています：モデルを Python でインポートします。実行しますか？</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>プロジェクトファイル</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>インタープリター</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>インポート対象</translation>
    </message>
    <message>
        <source>In the folder of</source>
        <translation>実行フォルダー</translation>
    </message>
    <message>
        <source>Run it only if you trust whoever wrote it. Otherwise the models are read as text, and nothing is run. Yes is remembered until the file changes.</source>
        <translation>作成者を信頼できる場合にのみ実行してください。実行しない場合、モデルはテキストとして読み取られます。「はい」はファイルが変わるまで記憶されます。</translation>
    </message>
</context>
<context>
    <name>triptych::Sample</name>
    <message>
        <source>The sample cannot be unpacked: %1.</source>
        <translation>サンプルを展開できません：%1。</translation>
    </message>
    <message>
        <source>Make room there, or allow writing to that folder.</source>
        <translation>空き容量を確保するか、そのフォルダーへの書き込みを許可してください。</translation>
    </message>
</context>
<context>
    <name>triptych::SavedReports</name>
    <message numerus="yes">
        <source>Not shown above: %Ln</source>
        <translation>
            <numerusform>上に表示していないもの: %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>レポートを開く</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>レポート (*.json)</translation>
    </message>
</context>
<context>
    <name>triptych::SchemaDialog</name>
    <message>
        <source>Schemas</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a schema and the number of its findings</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the schemas by name</source>
        <translation>スキーマを名前で検索</translation>
    </message>
    <message>
        <source>Schemas to show</source>
        <translation>表示するスキーマ</translation>
    </message>
    <message>
        <source>&amp;All schemas</source>
        <translation>すべてのスキーマ(&amp;A)</translation>
    </message>
</context>
<context>
    <name>triptych::SectionReader</name>
    <message>
        <source>The document describes several tables at once.</source>
        <translation>文書は複数のテーブルをまとめて記述しています。</translation>
    </message>
    <message>
        <source>The document lists only some of the columns (line %1).</source>
        <translation>文書には一部の列しか記載されていません（%1 行目）。</translation>
    </message>
    <message>
        <source>The document says that there are more columns (line %1).</source>
        <translation>文書には、ほかにも列があると書かれています（%1 行目）。</translation>
    </message>
    <message>
        <source>Line %1 of the document is not understood.</source>
        <translation>文書の %1 行目を解釈できません。</translation>
    </message>
    <message>
        <source>This names no column. Expected is a line such as “`id`: INTEGER NOT NULL”.</source>
        <translation>列の名前がありません。「`id`: INTEGER NOT NULL」のような行が必要です。</translation>
    </message>
</context>
<context>
    <name>triptych::Session</name>
    <message>
        <source>Qt&apos;s PostgreSQL driver is not installed.</source>
        <translation>Qt の PostgreSQL ドライバーがインストールされていません。</translation>
    </message>
    <message>
        <source>Install it; Debian&apos;s package is libqt6sql6-psql.</source>
        <translation>インストールしてください。Debian のパッケージは libqt6sql6-psql です。</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL %1, which is too old to be read.</source>
        <translation>サーバーの PostgreSQL %1 は古すぎて読み取れません。</translation>
    </message>
    <message>
        <source>Read a server of version 12 or newer.</source>
        <translation>バージョン 12 以降のサーバーを使ってください。</translation>
    </message>
</context>
<context>
    <name>triptych::SideBar</name>
    <message numerus="yes">
        <source>%Ln critical</source>
        <translation>
            <numerusform>重大 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>警告 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln info(s)</source>
        <translation>
            <numerusform>情報 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>compared %L1 of %Ln table(s)</source>
        <translation>
            <numerusform>%Ln テーブル中 %L1 を比較</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>compared %Ln table(s)</source>
        <translation>
            <numerusform>%Ln テーブルを比較</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by rules</source>
        <translation>
            <numerusform>ルールにより %Ln 件を非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>まだ比較していません</translation>
    </message>
    <message>
        <source>Nothing was compared</source>
        <translation>何も比較されませんでした</translation>
    </message>
    <message>
        <source>What is new, resolved and unchanged</source>
        <translation>新規、解消、変化なしのもの</translation>
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
            <numerusform>表記だけの違い %n 件を非表示にしています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules hide %n finding(s).</source>
        <translation>
            <numerusform>ルールにより検出事項 %n 件が非表示です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>There is no table that two sides tell of.</source>
        <translation>2 つの側に共通するテーブルがありません。</translation>
    </message>
    <message>
        <source>Nothing was compared</source>
        <translation>何も比較されませんでした</translation>
    </message>
    <message>
        <source>Everything is filtered away</source>
        <translation>すべてフィルターで除外されています</translation>
    </message>
    <message numerus="yes">
        <source>None of %n table(s) passes the filter.</source>
        <translation>
            <numerusform>%n テーブルのいずれもフィルターに一致しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No drift in %n table(s)</source>
        <translation>
            <numerusform>%n テーブルに差異はありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No drift in %n table(s) but what is hidden</source>
        <translation>
            <numerusform>%n テーブルに、非表示のもの以外の差異はありません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::SideBySideStrip</name>
    <message>
        <source>Where the findings are</source>
        <translation>検出事項の位置</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with findings. Next and previous difference go from one to the other.</source>
        <translation>
            <numerusform>検出事項のある行は %n 行です。「次の差異」と「前の差異」で移動できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::SinceLast</name>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 is &quot;3 new · 12 resolved&quot;, %2 a date and time</extracomment>
        <translation>%1（%2 以降）</translation>
    </message>
    <message>
        <source>Compare with an earlier report</source>
        <translation>以前のレポートと比較</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>レポート (*.json)</translation>
    </message>
    <message>
        <source>There is no comparison yet.</source>
        <translation>まだ比較していません。</translation>
    </message>
    <message>
        <source>Compare the sources first, then choose the report.</source>
        <translation>先にソースを比較してから、レポートを選んでください。</translation>
    </message>
</context>
<context>
    <name>triptych::SinceLastDialog</name>
    <message>
        <source>Since last time</source>
        <translation>前回以降</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>新規：%1。</translation>
    </message>
    <message>
        <source>Resolved: %1.</source>
        <translation>解消：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are of kinds that the report did not look for.</source>
        <translation>
            <numerusform>検出事項 %n 件は、レポートの対象外の種類です。</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変わったもの</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>テキストとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdown としてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Another &amp;report…</source>
        <translation>別のレポート(&amp;R)…</translation>
    </message>
    <message>
        <source>Take today as the new &amp;baseline</source>
        <translation>現在の状態を新しいベースラインにする(&amp;B)</translation>
    </message>
    <message>
        <source>From now on, tell what changes from what is there now</source>
        <translation>以後、現在の状態からの変化を知らせます</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Of %n earlier finding(s) a source tells nothing this time: they may still be there.</source>
        <translation>
            <numerusform>以前の検出事項 %n 件について、今回は何も示さないソースがあります。まだ残っている可能性があります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::Snapshot</name>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>an object with the key “%1”</source>
        <translation>キー「%1」を持つオブジェクト</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>The snapshot is not as expected: %1 is needed.</source>
        <translation>スナップショットの内容が正しくありません：%1が必要です。</translation>
    </message>
    <message>
        <source>At %1 %2 is needed.</source>
        <translation>%1 には%2が必要です。</translation>
    </message>
    <message>
        <source>Write the snapshot anew, or mend it there.</source>
        <translation>スナップショットを書き直すか、その箇所を修正してください。</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>snapshot of %1 UTC</source>
        <translation>%1 UTC のスナップショット</translation>
    </message>
    <message>
        <source>Reading the snapshot</source>
        <translation>スナップショットを読み取り中</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>読み取りは中止されました。</translation>
    </message>
    <message>
        <source>“%1” does not say which type it is.</source>
        <translation>「%1」ではどの型か分かりません。</translation>
    </message>
    <message>
        <source>Line %1, column %2 is not JSON: %3.</source>
        <translation>%1 行 %2 列目が JSON ではありません：%3。</translation>
    </message>
    <message>
        <source>This JSON is no snapshot.</source>
        <translation>この JSON はスナップショットではありません。</translation>
    </message>
    <message>
        <source>Choose a file that “triptych-cli introspect” wrote.</source>
        <translation>「triptych-cli introspect」で書き出したファイルを選んでください。</translation>
    </message>
    <message>
        <source>A newer Triptych wrote this snapshot.</source>
        <translation>このスナップショットは、より新しい Triptych で書かれています。</translation>
    </message>
    <message>
        <source>Update Triptych, or write the snapshot with this one.</source>
        <translation>Triptych を更新するか、このバージョンでスナップショットを書き出してください。</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>“ALWAYS”, “BY DEFAULT” or null</source>
        <translation>「ALWAYS」、「BY DEFAULT」または null</translation>
    </message>
    <message>
        <source>a referential action such as “CASCADE”</source>
        <translation>「CASCADE」などの参照動作</translation>
    </message>
    <message>
        <source>an object with the key “columns”</source>
        <translation>キー「columns」を持つオブジェクト</translation>
    </message>
    <message>
        <source>Reading tables</source>
        <translation>テーブルを読み取り中</translation>
    </message>
</context>
<context>
    <name>triptych::SourceCard</name>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Progress of reading: %1</source>
        <translation>読み取りの進捗：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取る</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>read</source>
        <translation>読み取り済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln テーブル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>注記 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be read or resolved</source>
        <translation>読み取りまたは解決できなかったもの</translation>
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
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1 in %L2 ms</source>
        <translation>%1に読み取り、%L2 ミリ秒</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>パスワードを入力…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Choose other models…</source>
        <translation>別のモデルを選ぶ…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>別のファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>接続を編集…</translation>
    </message>
    <message>
        <source>changed %1, read again in %L2 ms</source>
        <translation>%1に変更、%L2 ミリ秒で再読み取り</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3</source>
        <translation>%1: %L2 / %L3</translation>
    </message>
</context>
<context>
    <name>triptych::SourceFiles</name>
    <message>
        <source>No model files are given.</source>
        <translation>モデルのファイルが指定されていません。</translation>
    </message>
    <message>
        <source>Name a Python file, a folder or a pattern such as models/*.py.</source>
        <translation>Python ファイル、フォルダー、または models/*.py のようなパターンを指定してください。</translation>
    </message>
    <message>
        <source>The pattern matches no Python file.</source>
        <translation>パターンに一致する Python ファイルがありません。</translation>
    </message>
    <message>
        <source>Check the pattern and the folder it starts from.</source>
        <translation>パターンと、その起点となるフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>そのファイルまたはフォルダーはありません。</translation>
    </message>
    <message>
        <source>Check the path of the models.</source>
        <translation>モデルのパスを確認してください。</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>読み取りは中止されました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::Sources</name>
    <message>
        <source>This file is no database snapshot.</source>
        <translation>このファイルはデータベースのスナップショットではありません。</translation>
    </message>
    <message>
        <source>Give a file that &quot;triptych-cli introspect&quot; wrote, or how to connect: postgresql://user@host/database.</source>
        <translation>「triptych-cli introspect」で書き出したファイルか、接続方法（postgresql://user@host/database）を指定してください。</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>環境変数 %1 が設定されていません。</translation>
    </message>
    <message>
        <source>Set it to a connection URI or to key=value pairs.</source>
        <translation>接続 URI または key=value の組を設定してください。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのようなファイルはありません。</translation>
    </message>
</context>
<context>
    <name>triptych::SourcesDialog</name>
    <message>
        <source>New comparison</source>
        <translation>新しい比較</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>docs/database_schema.md</source>
        <translation>docs/database_schema.md</translation>
    </message>
    <message>
        <source>&amp;Schema document (Markdown)</source>
        <translation>スキーマ文書（Markdown）(&amp;S)</translation>
    </message>
    <message>
        <source>Schema document</source>
        <translation>スキーマ文書</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n more source(s): at least two are compared.</source>
        <translation>
            <numerusform>あと %n 個のソースを選んでください。少なくとも 2 つを比較します。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較する対象</translation>
    </message>
    <message>
        <source>Schema documents (%1);;All files (*)</source>
        <translation>スキーマ文書 (%1);;すべてのファイル (*)</translation>
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
        <translation>テーブルの名前がありません。</translation>
    </message>
    <message>
        <source>Line %1 changes the table in a way that is not understood.</source>
        <translation>%1 行目でのテーブルの変更を解釈できません。</translation>
    </message>
    <message>
        <source>This change is not understood.</source>
        <translation>この変更を解釈できません。</translation>
    </message>
    <message>
        <source>It is %1, for some of the columns only.</source>
        <translation>%1 ですが、一部の列だけです。</translation>
    </message>
    <message>
        <source>Line %1 of the document is not understood.</source>
        <translation>文書の %1 行目を解釈できません。</translation>
    </message>
    <message>
        <source>Line %1 says that there is more.</source>
        <translation>%1 行目に、ほかにもあると書かれています。</translation>
    </message>
    <message>
        <source>Line %1 takes columns over from another table.</source>
        <translation>%1 行目で、別のテーブルの列を引き継いでいます。</translation>
    </message>
    <message>
        <source>This is not understood.</source>
        <translation>解釈できません。</translation>
    </message>
    <message>
        <source>The constraint in line %1 is not understood.</source>
        <translation>%1 行目の制約を解釈できません。</translation>
    </message>
    <message>
        <source>This constraint is not understood.</source>
        <translation>この制約を解釈できません。</translation>
    </message>
    <message>
        <source>This names no column.</source>
        <translation>列の名前がありません。</translation>
    </message>
    <message>
        <source>This is no column.</source>
        <translation>列ではありません。</translation>
    </message>
    <message>
        <source>The column is there already; the first stands.</source>
        <translation>列は既にあります。最初のものを採用しました。</translation>
    </message>
    <message>
        <source>Line %1 is not understood.</source>
        <translation>%1 行目を解釈できません。</translation>
    </message>
    <message>
        <source>A quote or a comment that begins here has no end.</source>
        <translation>ここで始まる引用符またはコメントが閉じられていません。</translation>
    </message>
    <message>
        <source>The columns of %1 are not known.</source>
        <translation>%1 の列が分かりません。</translation>
    </message>
    <message>
        <source>The statement in line %1 is broken.</source>
        <translation>%1 行目の文が壊れています。</translation>
    </message>
    <message>
        <source>The statement does not list its columns.</source>
        <translation>文に列が列挙されていません。</translation>
    </message>
    <message>
        <source>A query gives the table its columns.</source>
        <translation>テーブルの列は問い合わせで決まります。</translation>
    </message>
    <message>
        <source>This index is not understood.</source>
        <translation>このインデックスを解釈できません。</translation>
    </message>
    <message>
        <source>The index in line %1 is not understood.</source>
        <translation>%1 行目のインデックスを解釈できません。</translation>
    </message>
    <message>
        <source>The statement nests too deeply; it is read as well as can be.</source>
        <translation>文の入れ子が深すぎます。可能な範囲で読み取りました。</translation>
    </message>
    <message>
        <source>PostgreSQL does not understand this (%1); it is read as well as can be.</source>
        <translation>PostgreSQL ではこれを解釈できません（%1）。可能な範囲で読み取りました。</translation>
    </message>
</context>
<context>
    <name>triptych::StartController</name>
    <message>
        <source>Nothing to compare</source>
        <translation>比較するものがありません</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>サンプル</translation>
    </message>
</context>
<context>
    <name>triptych::SuggestionList</name>
    <message>
        <source>Database follows models</source>
        <translation>データベースをモデルに合わせる</translation>
    </message>
    <message>
        <source>Database follows documentation</source>
        <translation>データベースをドキュメントに合わせる</translation>
    </message>
    <message>
        <source>Models follow database</source>
        <translation>モデルをデータベースに合わせる</translation>
    </message>
    <message>
        <source>Models follow documentation</source>
        <translation>モデルをドキュメントに合わせる</translation>
    </message>
    <message>
        <source>Documentation follows database</source>
        <translation>ドキュメントをデータベースに合わせる</translation>
    </message>
    <message>
        <source>Documentation follows models</source>
        <translation>ドキュメントをモデルに合わせる</translation>
    </message>
    <message>
        <source>add at the end of the file</source>
        <translation>ファイルの末尾に追加</translation>
    </message>
    <message>
        <source>add after %1</source>
        <translation>%1 の後に追加</translation>
    </message>
    <message>
        <source>replace %1</source>
        <translation>%1 を置き換え</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who follows whom, and what to do</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー：%1</translation>
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
        <translation>この節を削除してください。</translation>
    </message>
    <message>
        <source>Take this out.</source>
        <translation>これを削除してください。</translation>
    </message>
    <message>
        <source>Left out, since SQLAlchemy has no name for their type: %1.</source>
        <translation>型に対応する SQLAlchemy の名前がないため除外しました：%1。</translation>
    </message>
    <message>
        <source>Where the file does not import it yet: %1.</source>
        <translation>ファイルがまだインポートしていない場合：%1。</translation>
    </message>
    <message>
        <source>Other classes share this definition.</source>
        <translation>他のクラスもこの定義を共有しています。</translation>
    </message>
    <message>
        <source>Take this out with all that belongs to it.</source>
        <translation>関連するものも含めてこれを削除してください。</translation>
    </message>
    <message>
        <source>Fill the column of the rows that are there, then go on.</source>
        <translation>既存の行の列に値を入れてから、続けてください。</translation>
    </message>
    <message>
        <source>The rows that are there need a value before the column can refuse NULL.</source>
        <translation>列が NULL を拒否できるようにするには、先に既存の行に値が必要です。</translation>
    </message>
    <message>
        <source>Deletes what the column holds, and the indexes and constraints that name it.</source>
        <translation>列の内容と、その列を参照するインデックスと制約を削除します。</translation>
    </message>
    <message>
        <source>This deletes what the column holds, and the indexes and constraints that name it.</source>
        <translation>列の内容と、その列を参照するインデックスと制約が削除されます。</translation>
    </message>
    <message>
        <source>The generated column %1 is computed from it and must go first.</source>
        <translation>生成列 %1 はこの列から計算されるため、先に削除する必要があります。</translation>
    </message>
    <message>
        <source>Programs that use the old name fail from then on.</source>
        <translation>古い名前を使うプログラムは、以後失敗します。</translation>
    </message>
    <message>
        <source>Fails while rows hold NULL in the column.</source>
        <translation>列に NULL を含む行がある間は失敗します。</translation>
    </message>
    <message>
        <source>The column is part of the primary key, which must be changed first.</source>
        <translation>列は主キーの一部です。先に主キーを変更する必要があります。</translation>
    </message>
    <message>
        <source>The column is an identity column, which cannot hold NULL.</source>
        <translation>IDENTITY 列であるため、NULL を含めることはできません。</translation>
    </message>
    <message>
        <source>PostgreSQL cannot change a column into a generated one: it is made anew.</source>
        <translation>PostgreSQL では既存の列を生成列に変更できないため、作り直します。</translation>
    </message>
    <message>
        <source>The foreign key %1 of %2 refers to it.</source>
        <translation>%2 の外部キー %1 がこれを参照しています。</translation>
    </message>
    <message>
        <source>Fails while rows repeat the key or hold NULL in it.</source>
        <translation>キーが重複する行や NULL を含む行がある間は失敗します。</translation>
    </message>
    <message>
        <source>The table %1 must be created first.</source>
        <translation>先にテーブル %1 を作成する必要があります。</translation>
    </message>
    <message>
        <source>VALIDATE fails while rows refer to what is not there.</source>
        <translation>存在しないものを参照する行がある間は VALIDATE が失敗します。</translation>
    </message>
    <message>
        <source>Fails while rows repeat a value.</source>
        <translation>値が重複する行がある間は失敗します。</translation>
    </message>
    <message>
        <source>VALIDATE fails while rows break the check.</source>
        <translation>検査制約に違反する行がある間は VALIDATE が失敗します。</translation>
    </message>
    <message>
        <source>Left out, since their type is not known: %1</source>
        <translation>型が不明なため除外しました：%1</translation>
    </message>
    <message>
        <source>There may be more columns than these.</source>
        <translation>これら以外にも列がある可能性があります。</translation>
    </message>
    <message>
        <source>Deletes the table with all its rows.</source>
        <translation>テーブルをすべての行とともに削除します。</translation>
    </message>
    <message>
        <source>This deletes the table with all its rows.</source>
        <translation>テーブルがすべての行とともに削除されます。</translation>
    </message>
    <message>
        <source>Fails where a value does not fit, and may rewrite the table while it is locked.</source>
        <translation>合わない値があると失敗します。また、テーブルをロックしたまま書き直すことがあります。</translation>
    </message>
    <message>
        <source>Of each array only the first element is kept.</source>
        <translation>各配列の最初の要素だけが残ります。</translation>
    </message>
    <message>
        <source>Reads the labels that differ as renamed, since they stand in the same places.</source>
        <translation>異なるラベルは、同じ位置にあるため名前変更とみなします。</translation>
    </message>
    <message>
        <source>Fails while rows hold a label that goes. Rewrites each table that uses the type.</source>
        <translation>なくなるラベルを含む行がある間は失敗します。この型を使うすべてのテーブルを書き直します。</translation>
    </message>
    <message>
        <source>PostgreSQL can neither drop nor reorder labels: a new type takes the place of this one.</source>
        <translation>PostgreSQL ではラベルの削除も並べ替えもできないため、新しい型で置き換えます。</translation>
    </message>
    <message>
        <source>The column %1 must be added first.</source>
        <translation>先に列 %1 を追加する必要があります。</translation>
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
            <numerusform>%1 ほか %n 件</numerusform>
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
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>検出事項 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>ルール %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The baseline hides %1.</source>
        <comment>findings</comment>
        <translation>ベースラインにより %1が非表示です。</translation>
    </message>
    <message>
        <source>%1 and the baseline hide %2.</source>
        <comment>rules, findings</comment>
        <translation>%1とベースラインにより %2が非表示です。</translation>
    </message>
    <message numerus="yes">
        <source>%1 hide %2.</source>
        <comment>rules, findings</comment>
        <translation>
            <numerusform>%1により %2が非表示です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>place and side</comment>
        <translation>%2の %1</translation>
    </message>
    <message>
        <source>Nothing was compared: there is no table that two sides tell of.</source>
        <translation>何も比較されませんでした：2 つの側に共通するテーブルがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Compared %1 of %n table(s)</source>
        <translation>
            <numerusform>%n テーブル中 %1 を比較しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n left out</source>
        <translation>
            <numerusform>、%n 件を除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; of %n it is not known who has them</source>
        <translation>
            <numerusform>、%n 件はどの側にあるか不明</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>may have more tables than it tells</source>
        <translation>示されている以外にもテーブルがある可能性があります</translation>
    </message>
    <message>
        <source>  No table at all in: %1.</source>
        <comment>sides</comment>
        <translation>  テーブルがまったくない側：%1。</translation>
    </message>
    <message>
        <source>  Expired on %1: %2</source>
        <comment>date, rule</comment>
        <translation>  %1 に期限切れ：%2</translation>
    </message>
    <message>
        <source>  Unused: %1</source>
        <comment>rule</comment>
        <translation>  未使用：%1</translation>
    </message>
    <message numerus="yes">
        <source>  %n finding(s) that the baseline accepts are there no more.</source>
        <translation>
            <numerusform>  ベースラインで承認した検出事項 %n 件は、もうありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n finding(s) have changed since the baseline.</source>
        <translation>
            <numerusform>  検出事項 %n 件がベースライン以降に変わりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1 may be %2 (%3 % sure)</source>
        <comment>place, place, confidence</comment>
        <translation>  %1 は %2 かもしれません（確度 %3 %）</translation>
    </message>
    <message>
        <source>Possible renames</source>
        <translation>名前変更の可能性</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n テーブル</numerusform>
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
        <translation>%1  %2 · %3、%4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side and what it says</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what the sides say</comment>
        <translation>、</translation>
    </message>
    <message>
        <source> %1 % sure</source>
        <comment>confidence of a rename</comment>
        <translation> 確度 %1 %</translation>
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
        <translation>注記</translation>
    </message>
    <message>
        <source>No drift.</source>
        <translation>差異はありません。</translation>
    </message>
    <message>
        <source>No drift but what is hidden.</source>
        <translation>非表示のもの以外に差異はありません。</translation>
    </message>
    <message>
        <source>%1 critical, %2 warnings, %3 infos</source>
        <comment>counts</comment>
        <translation>重大 %1 件、警告 %2 件、情報 %3 件</translation>
    </message>
    <message numerus="yes">
        <source>; %n type(s) that only work together not shown</source>
        <translation>
            <numerusform>、互換性があるだけの型 %n 件は非表示</numerusform>
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
            <numerusform>。表記の違いかもしれない型の不一致 %n 件は表示していません</numerusform>
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
        <translation>%1 %2 件</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>severity, number, kinds</comment>
        <translation>%1：%2 件（%3）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds</comment>
        <translation>、</translation>
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
        <translation>列が 2 回記述されています。%1 行目を採用しました。</translation>
    </message>
    <message>
        <source>Line %1 of the document does not say to which table.</source>
        <translation>文書の %1 行目に、参照先のテーブルが示されていません。</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>「%1」を解釈できません。</translation>
    </message>
    <message>
        <source>Line %1 of the document is not understood.</source>
        <translation>文書の %1 行目を解釈できません。</translation>
    </message>
    <message>
        <source>This names no key. Expected are column names with commas between.</source>
        <translation>キーの名前がありません。コンマ区切りの列名が必要です。</translation>
    </message>
    <message>
        <source>This is no foreign key. Expected is a line such as “`users_id` -&gt; `users.id`”.</source>
        <translation>外部キーではありません。「`users_id` -&gt; `users.id`」のような行が必要です。</translation>
    </message>
    <message>
        <source>Lines %1 and %2 disagree on the primary key; line %1 stands.</source>
        <translation>%1 行目と %2 行目で主キーが食い違っています。%1 行目を採用しました。</translation>
    </message>
</context>
<context>
    <name>triptych::TblsReader</name>
    <message>
        <source>This is no JSON, or it is cut off.</source>
        <translation>JSON ではないか、途中で切れています。</translation>
    </message>
    <message>
        <source>An index in line %1 is not understood.</source>
        <translation>%1 行目のインデックスを解釈できません。</translation>
    </message>
</context>
<context>
    <name>triptych::TextFile</name>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>This is a folder, a file is needed.</source>
        <translation>これはフォルダーです。ファイルが必要です。</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>その中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み取れません：%1。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>権限を確認してください。</translation>
    </message>
    <message>
        <source>Reading stopped: %1.</source>
        <translation>読み取りが中断しました：%1。</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8.</source>
        <translation>%1 行目が UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>ファイルを UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>ファイルに書き込めません：%1。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has room.</source>
        <translation>書き込み権限と空き容量のあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>フォルダーを作成できません。</translation>
    </message>
    <message>
        <source>Choose one that you may write to.</source>
        <translation>書き込み権限のあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The file holds more than %1 MB, which is the most that is read.</source>
        <translation>ファイルが読み取りの上限 %1 MB を超えています。</translation>
    </message>
    <message>
        <source>Check that it is the file you mean.</source>
        <translation>目的のファイルかどうか確認してください。</translation>
    </message>
    <message>
        <source>The file is UTF-16.</source>
        <translation>ファイルは UTF-16 です。</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <translation>テキストファイルではありません。</translation>
    </message>
</context>
<context>
    <name>triptych::WelcomePage</name>
    <message>
        <source>Where do your database, models and documentation disagree?</source>
        <translation>データベース、モデル、ドキュメントはどこで食い違っているのでしょうか。</translation>
    </message>
    <message>
        <source>Triptych reads a live PostgreSQL database, SQLAlchemy models and a schema document, and shows them side by side. The database is only read, and models are not run unless you ask for it.</source>
        <translation>Triptych は稼働中の PostgreSQL データベース、SQLAlchemy モデル、スキーマ文書を読み取り、並べて表示します。データベースは読み取るだけで、モデルは指定しない限り実行しません。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Or drop a project&apos;s folder, model files, a schema document, a snapshot or a report anywhere onto this window.</source>
        <translation>または、プロジェクトのフォルダー、モデルのファイル、スキーマ文書、スナップショット、レポートをこのウィンドウの任意の場所にドロップしてください。</translation>
    </message>
</context>
<context>
    <name>triptych::WindowActions</name>
    <message>
        <source>Docs</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>%1 ↔ %2</source>
        <translation>%1 ↔ %2</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>3 つすべて</translation>
    </message>
    <message>
        <source>&amp;New comparison…</source>
        <translation>新しい比較(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>プロジェクトを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export JSON reports…</source>
        <translation>JSON レポートを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel reading</source>
        <translation>読み取りを中止(&amp;N)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Nullability</source>
        <translation>NULL 許容</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Only &amp;drift</source>
        <translation>差異のみ(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>すべて展開(&amp;X)</translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation>すべて折りたたむ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>次の差異(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>前の差異(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>フィルターを解除(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;suggestion</source>
        <translation>提案をコピー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Why equal?</source>
        <translation>同じとみなした理由(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation>ソース(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;About Triptych</source>
        <translation>Triptych について(&amp;A)</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>これだけを表示</translation>
    </message>
    <message>
        <source>Read every source and compare (F5)</source>
        <translation>すべてのソースを読み取って比較（F5）</translation>
    </message>
    <message>
        <source>↻ Compare</source>
        <translation>↻ 比較</translation>
    </message>
    <message>
        <source>◀ Previous</source>
        <translation>◀ 前へ</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>次へ ▶</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Say what is the same in spite of its spelling, and by which rule</source>
        <translation>書き方は違っても同じものと、その根拠となる規則を示します</translation>
    </message>
    <message>
        <source>Hide what agrees</source>
        <translation>一致しているものを隠す</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Save project…</source>
        <translation>プロジェクトを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;onfirm the rename</source>
        <translation>名前変更を確定(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Not a rename</source>
        <translation>名前変更ではない(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take the decision back</source>
        <translation>決定を取り消す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Ignore…</source>
        <translation>無視(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Decisions and rules…</source>
        <translation>決定とルール(&amp;D)…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Not a rename</source>
        <translation>名前変更ではない</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Leave the rename undecided again</source>
        <translation>名前変更を未決定に戻す</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>無視…</translation>
    </message>
    <message>
        <source>Hide what was found here, with a reason</source>
        <translation>ここで検出されたものを理由を付けて非表示にする</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>進む(&amp;O)</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>検索(&amp;A)…</translation>
    </message>
    <message>
        <source>Go to the &amp;referenced table</source>
        <translation>参照先のテーブルへ移動(&amp;R)</translation>
    </message>
    <message>
        <source>Show in the &amp;document</source>
        <translation>文書内で表示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Editor…</source>
        <translation>エディター(&amp;E)…</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>エディターで開く</translation>
    </message>
    <message>
        <source>Show in the document</source>
        <translation>文書内で表示</translation>
    </message>
    <message>
        <source>Count &amp;NULLs exactly</source>
        <translation>NULL を正確に数える(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel countin&amp;g</source>
        <translation>集計を中止(&amp;G)</translation>
    </message>
    <message>
        <source>Copy SET NOT NU&amp;LL statements</source>
        <translation>SET NOT NULL 文をコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Export nullability as CS&amp;V…</source>
        <translation>NULL 許容を CSV として書き出す(&amp;V)…</translation>
    </message>
    <message>
        <source>Count exactly</source>
        <translation>正確に数える</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Copy statements</source>
        <translation>文をコピー</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV の書き出し…</translation>
    </message>
    <message>
        <source>Open in the &amp;editor</source>
        <translation>エディターで開く(&amp;E)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったもの(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>サンプルを試す(&amp;T)</translation>
    </message>
    <message>
        <source>Compare &amp;with an earlier report…</source>
        <translation>以前のレポートと比較(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Watch files</source>
        <translation>ファイルを監視(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Since last time…</source>
        <translation>前回以降(&amp;S)…</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Read models and documents again when their files change</source>
        <translation>ファイルが変わったら、モデルと文書を読み取り直します</translation>
    </message>
    <message>
        <source>Compare a small project that comes with the program; no server is needed</source>
        <translation>プログラムに付属する小さなプロジェクトを比較します。サーバーは不要です</translation>
    </message>
    <message>
        <source>Tables by &amp;name</source>
        <translation>テーブルを名前順に(&amp;N)</translation>
    </message>
    <message>
        <source>Tables by number of &amp;findings</source>
        <translation>テーブルを検出事項の多い順に(&amp;F)</translation>
    </message>
    <message>
        <source>Tables in the order of the &amp;source</source>
        <translation>テーブルをソースの順に(&amp;S)</translation>
    </message>
    <message>
        <source>As the most trusted side lists them: the database, unless the project says else</source>
        <translation>最も信頼できる側の順序。プロジェクトに指定がなければデータベースです</translation>
    </message>
    <message>
        <source>Expand only what d&amp;rifts</source>
        <translation>差異のあるものだけを展開(&amp;R)</translation>
    </message>
    <message>
        <source>Ex&amp;port a report…</source>
        <translation>レポートを書き出す(&amp;P)…</translation>
    </message>
    <message>
        <source>Open &amp;a report…</source>
        <translation>レポートを開く(&amp;A)…</translation>
    </message>
    <message>
        <source>Write the schema &amp;document…</source>
        <translation>スキーマ文書を書き込む(&amp;D)…</translation>
    </message>
    <message>
        <source>Write or mend the document from what the database holds</source>
        <translation>データベースの内容から文書を書き込む、または修正する</translation>
    </message>
</context>
<context>
    <name>triptych::Words</name>
    <message>
        <source>database says %1</source>
        <translation>データベースでは %1</translation>
    </message>
    <message>
        <source>models say %1</source>
        <translation>モデルでは %1</translation>
    </message>
    <message>
        <source>documentation says %1</source>
        <translation>ドキュメントでは %1</translation>
    </message>
    <message>
        <source>not in database</source>
        <translation>データベースにない</translation>
    </message>
    <message>
        <source>not in models</source>
        <translation>モデルにない</translation>
    </message>
    <message>
        <source>not in documentation</source>
        <translation>ドキュメントにない</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>名前変更</translation>
    </message>
    <message>
        <source>Nullable</source>
        <translation>NULL 許容</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>主キー</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>外部キー</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>一意</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査制約</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>IDENTITY</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成列</translation>
    </message>
    <message>
        <source>Enum labels</source>
        <translation>列挙ラベル</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Column order</source>
        <translation>列の順序</translation>
    </message>
    <message>
        <source>Cosmetic</source>
        <translation>表記</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>ドキュメント</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of finding and what it says</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Database disagrees with models and documentation</source>
        <translation>データベースだけがモデルおよびドキュメントと異なる</translation>
    </message>
    <message>
        <source>Models disagree with database and documentation</source>
        <translation>モデルだけがデータベースおよびドキュメントと異なる</translation>
    </message>
    <message>
        <source>Documentation disagrees with database and models</source>
        <translation>ドキュメントだけがデータベースおよびモデルと異なる</translation>
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
        <translation>%1 を表示するためフィルターを解除しました</translation>
    </message>
</context>
<context>
    <name>triptych::python::Interpreter</name>
    <message>
        <source>It is nested too deeply.</source>
        <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what this gives.</source>
        <translation>読み取りだけでは、これが何になるか分かりません。</translation>
    </message>
    <message>
        <source>%1 has no attribute “%2”.</source>
        <translation>%1 に属性「%2」はありません。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what super() is.</source>
        <translation>読み取りだけでは、super() が何か分かりません。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell whether “%1” holds.</source>
        <translation>読み取りだけでは、「%1」が成り立つか分かりません。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell its items.</source>
        <translation>読み取りだけでは、その要素が分かりません。</translation>
    </message>
    <message>
        <source>This is not valid Python.</source>
        <translation>正しい Python ではありません。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what this calls.</source>
        <translation>読み取りだけでは、何を呼び出しているか分かりません。</translation>
    </message>
    <message>
        <source>The arguments do not fit the function.</source>
        <translation>引数が関数に合いません。</translation>
    </message>
    <message>
        <source>The function is not valid Python.</source>
        <translation>関数が正しい Python ではありません。</translation>
    </message>
    <message>
        <source>It grows too large.</source>
        <translation>大きくなりすぎます。</translation>
    </message>
    <message>
        <source>Working it out takes too many steps.</source>
        <translation>評価に必要な手順が多すぎます。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell whether this holds.</source>
        <translation>読み取りだけでは、これが成り立つか分かりません。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell this slice.</source>
        <translation>読み取りだけでは、このスライスが分かりません。</translation>
    </message>
    <message>
        <source>There is no such item, or reading can&apos;t tell it.</source>
        <translation>そのような要素がないか、読み取りだけでは分かりません。</translation>
    </message>
    <message>
        <source>The expression is too long.</source>
        <translation>式が長すぎます。</translation>
    </message>
    <message>
        <source>The string holds no expression.</source>
        <translation>文字列に式が含まれていません。</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>数値が大きすぎます。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell its value.</source>
        <translation>読み取りだけでは、その値が分かりません。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the value of this.</source>
        <translation>読み取りだけでは、これの値が分かりません。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell how this is formatted.</source>
        <translation>読み取りだけでは、これがどう書式化されるか分かりません。</translation>
    </message>
    <message>
        <source>Bytes have no text.</source>
        <translation>バイト列にはテキストがありません。</translation>
    </message>
    <message>
        <source>%1 has no name “%2”.</source>
        <translation>%1 に名前「%2」はありません。</translation>
    </message>
    <message>
        <source>The name “%1” is not defined here.</source>
        <translation>名前「%1」はここで定義されていません。</translation>
    </message>
    <message>
        <source>The function raises an exception.</source>
        <translation>関数が例外を送出します。</translation>
    </message>
    <message>
        <source>This is not valid Python; the statement was not read.</source>
        <translation>正しい Python ではないため、この文は読み取っていません。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell when this loop ends.</source>
        <translation>読み取りだけでは、このループがいつ終わるか分かりません。</translation>
    </message>
</context>
<context>
    <name>triptych::python::Models</name>
    <message>
        <source>This is not valid Python; the statement was not read.</source>
        <translation>正しい Python ではないため、この文は読み取っていません。</translation>
    </message>
    <message>
        <source>This is no file of text; it was not read.</source>
        <translation>テキストファイルではないため、読み取っていません。</translation>
    </message>
    <message>
        <source>The file is too large for models; it was not read.</source>
        <translation>モデルとしてはファイルが大きすぎるため、読み取っていません。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell this flag.</source>
        <translation>読み取りだけでは、このフラグが分かりません。</translation>
    </message>
    <message>
        <source>PostgreSQL takes no more than %1 columns; the rest was not read.</source>
        <translation>PostgreSQL で使える列は %1 個までです。残りは読み取っていません。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the comment.</source>
        <translation>読み取りだけでは、コメントが分かりません。</translation>
    </message>
    <message>
        <source>The models leave the default to the database.</source>
        <translation>モデルはデフォルトをデータベースに任せています。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the default&apos;s SQL.</source>
        <translation>読み取りだけでは、デフォルトの SQL が分かりません。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the SQL that the column is generated by.</source>
        <translation>読み取りだけでは、列を生成する SQL が分かりません。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the action.</source>
        <translation>読み取りだけでは、動作が分かりません。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the SQL of a check.</source>
        <translation>読み取りだけでは、検査制約の SQL が分かりません。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the enum&apos;s labels.</source>
        <translation>読み取りだけでは、列挙型のラベルが分かりません。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the columns of a constraint.</source>
        <translation>読み取りだけでは、制約の列が分かりません。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell which column this is.</source>
        <translation>読み取りだけでは、どの列か分かりません。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the table&apos;s name.</source>
        <translation>読み取りだけでは、テーブルの名前が分かりません。</translation>
    </message>
    <message>
        <source>The table&apos;s columns are read from a database.</source>
        <translation>テーブルの列はデータベースから読み取られます。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell which table the class maps.</source>
        <translation>読み取りだけでは、クラスがどのテーブルに対応するか分かりません。</translation>
    </message>
    <message>
        <source>The class names no table.</source>
        <translation>クラスにテーブルの名前がありません。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell __table_args__.</source>
        <translation>読み取りだけでは、__table_args__ が分かりません。</translation>
    </message>
    <message>
        <source>%1 is not among the given files; it may make a column.</source>
        <translation>%1 は指定されたファイルにありません。列を作る可能性があります。</translation>
    </message>
    <message>
        <source>The base class %1 is not among the given files; it may add columns.</source>
        <translation>基底クラス %1 は指定されたファイルにありません。列を追加する可能性があります。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell all of an index.</source>
        <translation>読み取りだけでは、インデックスの全体が分かりません。</translation>
    </message>
    <message>
        <source>The table is described twice; %1 was taken.</source>
        <translation>テーブルが 2 回記述されています。%1 を採用しました。</translation>
    </message>
    <message>
        <source>Another MetaData has a table of this name too: %1.</source>
        <translation>別の MetaData にも同じ名前のテーブルがあります：%1。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell which column this refers to.</source>
        <translation>読み取りだけでは、どの列を参照しているか分かりません。</translation>
    </message>
    <message>
        <source>The column names no type, and no column that it refers to has one.</source>
        <translation>列に型の指定がなく、参照先の列にも型がありません。</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>読み取りは中止されました。</translation>
    </message>
    <message>
        <source>%1 is not valid Python throughout.</source>
        <translation>%1 には正しい Python でない箇所があります。</translation>
    </message>
    <message numerus="yes">
        <source>SQLAlchemy · %n file(s)</source>
        <translation>
            <numerusform>SQLAlchemy · %n ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Understanding %1</source>
        <translation>%1 を解析中</translation>
    </message>
    <message>
        <source>Choose the files or the folder that define the SQLAlchemy classes.</source>
        <translation>SQLAlchemy のクラスを定義しているファイルまたはフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>What could not be read, first of all: %1:%2: %3</source>
        <translation>最初に読み取れなかったもの：%1:%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>No models were found in %n file(s).</source>
        <translation>
            <numerusform>%n ファイルにモデルは見つかりませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>SQLModel has no column type for %1.</source>
        <translation>SQLModel には %1 に対応する列の型がありません。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell whether this holds.</source>
        <translation>読み取りだけでは、これが成り立つか分かりません。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the columns of a foreign key.</source>
        <translation>読み取りだけでは、外部キーの列が分かりません。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the columns of the primary key.</source>
        <translation>読み取りだけでは、主キーの列が分かりません。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what this adds to the table.</source>
        <translation>読み取りだけでは、これがテーブルに何を追加するか分かりません。</translation>
    </message>
    <message>
        <source>The type is nested too deeply.</source>
        <translation>型の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>“%1” is no type that Triptych knows.</source>
        <translation>「%1」は Triptych の知らない型です。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what get_col_spec() of %1 gives.</source>
        <translation>読み取りだけでは、%1 の get_col_spec() が何を返すか分かりません。</translation>
    </message>
    <message>
        <source>%1 is no type that Triptych knows.</source>
        <translation>%1 は Triptych の知らない型です。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell what %1.__init__() passes on.</source>
        <translation>読み取りだけでは、%1.__init__() が何を渡すか分かりません。</translation>
    </message>
    <message>
        <source>The array names no type of its elements.</source>
        <translation>配列に要素の型の指定がありません。</translation>
    </message>
    <message>
        <source>PostgreSQL needs a name for this enum.</source>
        <translation>PostgreSQL ではこの列挙型に名前が必要です。</translation>
    </message>
    <message>
        <source>No type is known for Mapped[%1].</source>
        <translation>Mapped[%1] に対応する型が分かりません。</translation>
    </message>
    <message>
        <source>Reading can&apos;t tell the type&apos;s arguments.</source>
        <translation>読み取りだけでは、型の引数が分かりません。</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>モデルを検索中</translation>
    </message>
</context>
</TS>
