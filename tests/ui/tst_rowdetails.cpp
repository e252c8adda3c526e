// SPDX-License-Identifier: MIT
#include "fakesources.h"
#include "ui/rowdetails.h"

#include <QTest>

using namespace triptych;

class RowDetailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        PerSide<std::shared_ptr<const Schema>> schemas;
        for (const Side side : allSides)
            schemas[side] = std::make_shared<const Schema>(fakeSchema(side));
        m_comparison = compare(schemas);
    }

    void aRenamedColumn()
    {
        const RowDetails details = rowDetails(m_comparison, 1, 1);
        QCOMPARE(details.title, QStringLiteral("notifications.users_id"));
        const QStringList lines = plainText(details).split(QLatin1Char('\n'));
        QCOMPARE(lines[0], QStringLiteral("notifications.users_id\tDatabase\tModels\tDocumentation"));
        QCOMPARE(lines[1], QStringLiteral("Name\tusers_id\tuser_id\tusers_id"));
        QCOMPARE(lines[2], QStringLiteral("Type\tinteger\tInteger ≈ integer\tinteger"));
        QCOMPARE(lines[3], QStringLiteral("Nullable\tnot null\tnot null\tnot null"));
        QCOMPARE(lines[7], QStringLiteral("Where\tpublic.notifications #2\tmodels_user.py:2\tschema.md:2"));
        QVERIFY2(lines[8].startsWith(QStringLiteral("Renamed, ")), qPrintable(lines[8]));
        QVERIFY2(
            lines[8].contains(QStringLiteral("Models disagree with database and documentation")), qPrintable(lines[8]));
    }

    void onlyTheOneThatStandsAloneIsTinted()
    {
        const RowDetails details = rowDetails(m_comparison, 1, 2);
        const DetailField &nullable = details.fields[2];
        QCOMPARE(nullable.label, QStringLiteral("Nullable"));
        QVERIFY(!nullable.cells[Side::Database]->kind);
        QCOMPARE(nullable.cells[Side::Models]->kind, FindingKind::Nullable);
        QVERIFY(!nullable.cells[Side::Documentation]->kind);
        QVERIFY(!details.fields[1].cells[Side::Models]->kind);
    }

    void aTableSaysWhatItsColumnsHave()
    {
        const RowDetails details = rowDetails(m_comparison, 1);
        QCOMPARE(details.title, QStringLiteral("notifications"));
        QStringList words;
        for (const FindingSentence &sentence : details.sentences)
            words << sentence.what;
        QCOMPARE(words, (QStringList{QStringLiteral("Renamed"), QStringLiteral("Nullable")}));
    }

    void aMissingTable()
    {
        const RowDetails details = rowDetails(m_comparison, 2);
        QCOMPARE(details.sentences.first().what, QStringLiteral("Missing in Models"));
        QCOMPARE(details.fields.first().cells[Side::Models]->text, QStringLiteral("—"));
        QCOMPARE(details.fields.first().cells[Side::Models]->kind, FindingKind::Missing);
    }

    void unknownSaysWhy()
    {
        Schema models = fakeSchema(Side::Models);
        models.tables.items[1].columns.items[2].type = Stated<SqlType>::unknown(QStringLiteral("a call"));
        PerSide<std::shared_ptr<const Schema>> schemas = m_comparison.schemas;
        schemas[Side::Models] = std::make_shared<const Schema>(models);
        const DetailCell cell = *rowDetails(compare(schemas), 1, 2).fields[1].cells[Side::Models];
        QCOMPARE(cell, (DetailCell{QStringLiteral("?"), QStringLiteral("a call"), {}, {}}));
    }

private:
    Comparison m_comparison;
};

QTEST_GUILESS_MAIN(RowDetailsTest)
#include "tst_rowdetails.moc"
