// SPDX-License-Identifier: MIT
#include "support/privatecluster.h"
#include "support/result.h"
#include "workfolder.h"

#include <QTest>

using namespace triptych;
using namespace Qt::StringLiterals;

namespace {

const char *sql = R"(
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE people (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, mail varchar(50) NOT NULL DEFAULT 'a',
    how mood, payload jsonb, age integer CHECK (age > 0), twice integer GENERATED ALWAYS AS (age * 2) STORED,
    users_id integer, old_name text, score real);
COMMENT ON COLUMN people.mail IS 'where to write';
CREATE TABLE teams (id integer, label text UNIQUE);
CREATE TABLE members (person integer REFERENCES people (id) ON DELETE CASCADE, team integer);
CREATE INDEX ON members (team);
CREATE TABLE legacy (id integer PRIMARY KEY);
)";

const char *models = R"(
class Person(Base):
    __tablename__ = 'people'
    age = Column(Integer)
    id = Column(Integer, Identity(always=False), primary_key=True)
    mail = Column(Text, nullable=True, comment='elsewhere')
    how = Column(Enum('sad', 'fine', name='mood'))
    payload = Column(JSON)
    score = Column(Float)
    twice = Column(Integer)
    user_id = Column(Integer)
    new_thing = Column(LargeBinary)
class Team(Base):
    __tablename__ = 'teams'
    id = Column(Integer, primary_key=True)
    label = Column(Text)
class Member(Base):
    __tablename__ = 'members'
    person = Column(Integer, primary_key=True)
    team = Column(Integer, ForeignKey('teams.id'))
    what = Column(something_else())
class Ghost(Base):
    __tablename__ = 'ghosts'
    id = Column(Integer, primary_key=True)
)";

const char *document = "# Schema\n\n### people\n\n**Primary Key:** id\n\n**Columns:**\n- `id`: INTEGER NOT NULL\n"
                       "- `mail`: VARCHAR(50) NOT NULL\n- `payload`: JSON NULL\n- `only_here`: DATE NULL\n";

const char *project = R"({"format_version": 1,
    "severities": {"comment": "info", "column_order": "info", "cosmetic": "info"},
    "rules": [{"table": "ghosts", "reason": "known", "owner": "ana", "until": "9999-12-31"},
              {"column": "payload", "reason": "later"}, {"table": "nobody", "reason": "gone", "until": "2020-01-01"}],
    "renames": [{"table": "people", "name": "old_name", "other_name": "new_thing", "decision": "rejected"}]})";

} // namespace

/// resources/report.schema.json against what triptych-cli writes, and the reports of the tool before it.
class ReportSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itTakesReportsAndNothingElse()
    {
        const auto cluster = PrivateCluster::start();
        VERIFY_RESULT(cluster);
        VERIFY_RESULT(cluster->execute(u"postgres"_s, QString::fromUtf8(sql)));
        const WorkFolder folder;
        folder.write(u"models.py"_s, models);
        folder.write(u"schema.md"_s, document);
        folder.write(u"triptych.json"_s, project);
        const QString compare
            = u"triptych-cli compare --quiet --models models.py --doc schema.md --database '%1' "_s.arg(
                cluster->conninfo());
        for (const QString &rest : {u"--output reports"_s, u"--output list.json --explain"_s}) {
            const Run compared = folder.bash(compare + rest);
            QVERIFY2(compared.status == 1, compared.errors.constData());
        }
        QCOMPARE(folder.bash(u"triptych-cli baseline --quiet --models models.py --doc schema.md"_s).status, 0);
        QCOMPARE(
            folder.bash(u"triptych-cli compare --models models.py --doc schema.md --output baseline.json"_s).status, 0);
        folder.write(u"empty.json"_s, "{\"schema\": {}}");
        QCOMPARE(folder.bash(u"triptych-cli compare --database empty.json --models empty.json --output nothing.json"_s)
                     .status,
            2);

        const Run result
            = folder.bash(u"python3 '%1/tests/app/mutatereport.py' '%1/resources/report.schema.json' reports/* "
                          "list.json baseline.json nothing.json '%1/%2'"_s.arg(
                              QStringLiteral(REPOSITORY), u"tests/models/reports/data/oldreport.json"_s));
        QVERIFY2(result.errors.isEmpty(), result.errors.constData());
        // Every list that the format has is in one of them.
        const QString lists
            = u"check_mismatches column_order_mismatches columns_only_in_doc columns_only_in_models "
              "columns_only_in_schema comment_mismatches cosmetic_type_differences default_mismatches "
              "enum_label_mismatches foreign_keys_only_in_models foreign_keys_only_in_schema generated_mismatches "
              "identity_mismatches index_mismatches nullable_mismatches primary_key_mismatch renamed_columns "
              "type_mismatches unique_mismatches"_s;
        QCOMPARE(QString::fromUtf8(result.output).simplified().split(u' '), lists.split(u' '));
    }
};

QTEST_GUILESS_MAIN(ReportSchemaTest)
#include "tst_reportschema.moc"
