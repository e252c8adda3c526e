// SPDX-License-Identifier: MIT
#include "languagetext.h"

#include <QTest>

using namespace triptych;
using test::linesOf;
using test::placesOf;

namespace {

/// Of what nothing is known nothing is shown here.
QString said(const char *name, const QByteArray &text)
{
    QStringList lines;
    for (QString line : linesOf(name, text).split(QLatin1Char('\n'))) {
        line.remove(QStringLiteral(" default ?"))
            .remove(QStringLiteral(" auto ?"))
            .remove(QStringLiteral(" identity ?"));
        line.remove(QStringLiteral(" generated ?")).remove(QStringLiteral(" -- ?"));
        if (line != QLatin1String("  incomplete: ") && line != QLatin1String("  primary key ?"))
            lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

/// Mermaid's and PlantUML's diagrams.
class DocumentDiagramsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entities();
    void entitiesHaveLines();
    void classes();
    void classesThatAreNoTables();
    void plantUml();
    void plantUmlMacros();
};

void DocumentDiagramsTest::entities()
{
    QCOMPARE(said("x.mmd",
                 "---\ntitle: erDiagram\n---\n%% a comment\nerDiagram\n  direction LR\n"
                 "  CUSTOMER ||--o{ ORDER : places\n  A }|..|{ B : \"many { of\"\n"
                 "  CUSTOMER {\n    int id PK\n    varchar(255) name \"the name, FK\"\n    varchar_255_ short\n"
                 "    numeric_10_2_ price\n    uuid org_id FK\n    string[] tags\n    bigint both PK, FK\n"
                 "    text code UK\n    Weird odd\n    int same PK_FK\n  }\n"
                 "  LINE-ITEM { int id PK string sku }\n  p[Person] {\n    string name\n  }\n"
                 "  \"public.orders\" {\n    int *id\n  }\n  EMPTY\n  NONE {\n  }\n"),
        QStringLiteral(
            ".CUSTOMER\n  id int not null\n  name varchar(255) null ?\n  short varchar_255_ null ?\n"
            "  price numeric_10_2_ null ?\n  org_id uuid null ?\n  tags string[] null ?\n  both bigint not null\n"
            "  code text null ?\n  odd ?(“Weird” is no type that is known.) null ?\n  same int not null\n"
            "  primary key  (id, both, same)\n  incomplete: The diagram does not say what “same” refers to.\n"
            "  unique  (code)\n.LINE_ITEM\n  id int not null\n  sku string null ?\n  primary key  (id)\n"
            ".Person\n  name string null ?\npublic.orders\n  id int not null\n  primary key  (id)"));
}

void DocumentDiagramsTest::entitiesHaveLines()
{
    QCOMPARE(
        placesOf("x.mermaid", "erDiagram\r\n\r\n  A {\r\n    int a\r\n\r\n    int b\r\n  }\r\n  A ||--|| B : x\r\n"),
        QStringLiteral("A 3: a 4 b 6"));
}

void DocumentDiagramsTest::classes()
{
    QCOMPARE(said("x.mmd",
                 "classDiagram-v2\n  direction LR\n  class User {\n    +UUID id PK\n    +String email\n"
                 "    -name: varchar(50)\n    #code\n  }\n  class Status {\n    <<enumeration>>\n    ON\n    OFF\n  }\n"
                 "  User \"1\" --> \"*\" Post : has\n  Post : +int id\n  Post : +Status status\n"),
        QStringLiteral(".User\n  id UUID not null\n  email String null ?\n  name varchar(50) null ?\n  code ? null ?\n"
                       "  primary key  (id)\n.Post\n  id int null ?\n  status Status null ? labels (ON, OFF)"));
}

void DocumentDiagramsTest::classesThatAreNoTables()
{
    QCOMPARE(said("x.mmd",
                 "classDiagram\n  class Service {\n    -int count\n    +run(x) bool\n  }\n"
                 "  class Holder {\n    Repository repository\n    int n\n  }\n  class Empty {\n  }\n"),
        QStringLiteral("error: The document describes no table."));
}

void DocumentDiagramsTest::plantUml()
{
    const QByteArray text
        = "@startuml\n' entity no {\nhide circle\nskinparam linetype ortho\npackage x {\n"
          "entity \"users\" as u {\n  *id : bigint <<generated>> <<PK>>\n  --\n"
          "  * email : varchar(255) <<unique>>\n  name : text\n  org_id : int <<FK>>\n  note : text NOT NULL\n}\n"
          "}\nentity posts as \"The posts\" {\n  id : int <<PK>>\n  ..\n}\nclass Tag {\n  int id\n"
          "  +label: string\n  -- part --\n}\nclass Service {\n  run()\n  int n\n}\n"
          "enum Kind {\n  A\n}\nu ||--o{ posts\n@enduml\n";
    QCOMPARE(said("x.puml", text),
        QStringLiteral(
            ".users\n  id bigint not null\n  email varchar(255) not null\n  name text null ?\n  org_id int null ?\n"
            "  note text not null\n  primary key  (id)\n  incomplete: The diagram does not say what “org_id” refers "
            "to.\n"
            "  unique  (email)\n.posts\n  id int not null\n  primary key  (id)\n"
            ".Tag\n  id int null ?\n  label string null ?"));
    QCOMPARE(placesOf("x.txt", text),
        QStringLiteral("users 6: id 7 email 9 name 10 org_id 11 note 12\nposts 15: id 16\nTag 19: id 20 label 21"));
}

void DocumentDiagramsTest::plantUmlMacros()
{
    QCOMPARE(said("x.puml",
                 "@startuml\n!define Table(name,desc) class name as \"desc\" << (T,#FFAAAA) >> {\n"
                 "!define primary_key(x) <b>x</b>\n!define not_null(x) <u>x</u>\n\n"
                 "Table(posts, \"posts\\n(The posts)\") {\n  primary_key(id) INTEGER\n"
                 "  not_null(unique(slug)) VARCHAR(32)\n  body TEXT NOT NULL\n  foreign_key(author) INT\n}\n@enduml\n"),
        QStringLiteral(
            ".posts\n  id INTEGER not null\n  slug VARCHAR(32) not null\n  body TEXT not null\n  author INT null ?\n"
            "  primary key  (id)\n  incomplete: The diagram does not say what “author” refers to.\n  unique  (slug)"));
}

QTEST_GUILESS_MAIN(DocumentDiagramsTest)
#include "tst_documentdiagrams.moc"
