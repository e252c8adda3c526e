// SPDX-License-Identifier: MIT
#include "base/textfile.h"
#include "fakesources.h"
#include "ui/explanations.h"
#include "ui/rowdetails.h"
#include "ui/sourcelines.h"
#include "ui/suggestionlist.h"
#include "words/reasons.h"

#include <QTemporaryDir>
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
        QCOMPARE(lines[4], QStringLiteral("Where\tpublic.notifications #2\tmodels_user.py:2\tschema.md:2"));
        QVERIFY2(lines[5].startsWith(QStringLiteral("Renamed, ")), qPrintable(lines[5]));
        QVERIFY2(
            lines[5].contains(QStringLiteral("Models disagree with database and documentation")), qPrintable(lines[5]));
    }

    void whatNobodySpeaksOfIsNotShown()
    {
        QCOMPARE(labels(rowDetails(m_comparison, 1, 2)),
            QStringLiteral("Name, Type, Nullable, Where")); // there is no default, no key, no constraint
        QCOMPARE(labels(rowDetails(m_comparison, 1, 0)), QStringLiteral("Name, Type, Nullable, Primary key, Where"));
        QCOMPARE(labels(rowDetails(m_comparison, 1)), QStringLiteral("Name, Columns, Primary key, Where"));
    }

    void everyFacetThatASideStates()
    {
        const RowDetails details = rowDetails(rich(), 1, 2);
        QCOMPARE(plainText(details).section(QLatin1Char('\n'), 2, 12),
            QStringLiteral("Type\tvarchar(255)\tEnum ≈ mood\n"
                           "Enum labels\t?\tsad, ok\n"
                           "Nullable\tnot null\tnull\n"
                           "Default\t'ok'::text ≈ 'ok'\tnone\n"
                           "Identity\tALWAYS\t?\n"
                           "Generated\tlower(id::text)\tnone\n"
                           "Unique\tyes; title, id\tnone\n"
                           "Indexes\t(lower(title)) WHERE (id > 0)\tnone\n"
                           "Checks\tlength(title) > 2\t?\n"
                           "Comment\twhat it says\tnone\n"
                           "Where\tpublic.notifications #3\tmodels_user.py:3"));
    }

    void aSpellingAndWhatItIsUnderstoodAs()
    {
        const auto typeOf = [](const QString &text, const QString &sql, SqlType::Notation notation) {
            PerSide<std::shared_ptr<const Schema>> schemas;
            for (const Side side : {Side::Database, Side::Models}) {
                Schema schema = fakeSchema(side);
                if (side == Side::Models)
                    schema.tables.items[1].columns.items[2].type = SqlType{text, sql, notation};
                schemas[side] = std::make_shared<const Schema>(schema);
            }
            return rowDetails(compare(schemas), 1, 2).fields[1].cells[Side::Models]->text;
        };
        using enum SqlType::Notation;
        QCOMPARE(typeOf(QStringLiteral("String(80)"), QStringLiteral("VARCHAR(80)"), Mapper),
            QStringLiteral("String(80) ≈ varchar(80)"));
        QCOMPARE(typeOf(QStringLiteral("TEXT"), QStringLiteral("TEXT"), Prose), QStringLiteral("TEXT ≈ text"));
        QCOMPARE(typeOf(QStringLiteral("Enum"), QStringLiteral("\"Mood\""), Mapper), QStringLiteral("Enum ≈ \"Mood\""));
        QCOMPARE(typeOf(QStringLiteral("text"), QStringLiteral("text"), Catalog), QStringLiteral("text"));
    }

    void aRejectedRenameIsSaid()
    {
        ComparisonSettings settings;
        settings.renames
            = {{QStringLiteral("notifications"), QStringLiteral("user_id"), QStringLiteral("users_id"), false}};
        const RowDetails details = rowDetails(compare(m_comparison.schemas, settings), 1, 1);
        QCOMPARE(details.sentences.last().what, QStringLiteral("Not a rename of user_id"));
    }

    void whatAFindingSaysIsTinted()
    {
        const RowDetails details = rowDetails(rich(), 1, 2);
        QCOMPARE(tint(details, "Default", Side::Models), FindingKind::Default);
        QCOMPARE(tint(details, "Unique", Side::Database), FindingKind::Unique);
        QCOMPARE(tint(details, "Indexes", Side::Models), FindingKind::Index);
        QCOMPARE(tint(details, "Comment", Side::Database), FindingKind::Comment);
        QCOMPARE(tint(details, "Enum labels", Side::Models), std::nullopt);
        const RowDetails table = rowDetails(rich(), 1);
        QCOMPARE(tint(table, "Indexes", Side::Database), FindingKind::Index);
        QCOMPARE(tint(table, "Primary key", Side::Database), std::nullopt);
    }

    void whatASpellingWasUnderstoodAs()
    {
        const QString text = plainText(rowDetails(rich(), 1, 2));
        QVERIFY2(
            text.contains(QStringLiteral("Default: Database: 'ok'::text ≈ 'ok' · Models: none\n")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Comment: Database: what it says · Models: none\n")), qPrintable(text));
    }

    void aConfirmedRenameIsSaid()
    {
        ComparisonSettings settings;
        settings.renames
            = {{QStringLiteral("notifications"), QStringLiteral("user_id"), QStringLiteral("users_id"), true}};
        const RowDetails details = rowDetails(compare(m_comparison.schemas, settings), 1, 1);
        QCOMPARE(details.sentences.first().what, QStringLiteral("Renamed, confirmed"));
        QVERIFY(details.sentences.first().why.contains(QStringLiteral("decided in the project file")));
    }

    void aPossibleRenameIsSaidAtBothEnds()
    {
        Comparison comparison = compare(m_comparison.schemas);
        comparison.possibleRenames = {
            {Side::Database, Side::Models, 1, 1, 0, 2, 0.38, {QStringLiteral("same_type")}},
            {Side::Database, Side::Models, 0, 2, -1, -1, 0.31, {}},
        };
        const auto last = [&](int table, int column) { return rowDetails(comparison, table, column).sentences.last(); };
        QCOMPARE(last(1, 0).what, QStringLiteral("Possibly renamed to title, 38 % sure"));
        QCOMPARE(last(1, 0).why, QStringLiteral("in Models · same type"));
        QCOMPARE(last(1, 2).what, QStringLiteral("Possibly renamed from id, 38 % sure"));
        QCOMPARE(last(1, 2).why, QStringLiteral("in Database · same type"));
        QCOMPARE(last(0, -1).what, QStringLiteral("Possibly renamed to tv_channels, 31 % sure"));
        QCOMPARE(last(2, -1).what, QStringLiteral("Possibly renamed from faves, 31 % sure"));
        QCOMPARE(last(1, 1).kind, FindingKind::Renamed);
        QVERIFY(!last(1, 1).what.startsWith(QStringLiteral("Possibly")));
    }

    void whyWhatIsWrittenDifferentlyIsTheSame()
    {
        const Comparison comparison = rich();
        const QList<Explanation> found = explanations(comparison, 1, 1);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].what, QStringLiteral("Type"));
        QCOMPARE(
            found[0].written, (QStringList{QStringLiteral("Database: integer"), QStringLiteral("Models: Integer")}));
        QCOMPARE(found[0].why, QStringLiteral("two names of one type"));
        QCOMPARE(found[1].what, QStringLiteral("Default"));
        QCOMPARE(
            found[1].written, (QStringList{QStringLiteral("Database: '0'::integer"), QStringLiteral("Models: 0")}));
        QCOMPARE(found[1].understood, QStringLiteral("0"));
        QCOMPARE(found[1].why, QStringLiteral("a constant is the same with its type written out"));
        QVERIFY(explanations(comparison, 1).isEmpty()); // of the table itself
    }

    void theLinesOfADefinition()
    {
        QTemporaryDir folder;
        const auto write = [&](const char *name, const char *text) {
            const QString path = folder.filePath(QLatin1String(name));
            return writeFileAtomically(path, text) ? path : QString();
        };
        const QString models = write("m.py", "class A:\r\n    id = Column(\r\n        Integer)\r\n    b = 1\r\n");
        const QString document = write("d.md", "# A\n- `id`: INTEGER (\n");
        const SourceLines linesOf = linesOfFiles();
        QCOMPARE(linesOf({models, 2, {}}),
            (QStringList{QStringLiteral("    id = Column("), QStringLiteral("        Integer)")}));
        QCOMPARE(linesOf({document, 2, {}}), QStringList{QStringLiteral("- `id`: INTEGER (")});
        QCOMPARE(linesOf({document, 9, {}}), QStringList());
        QCOMPARE(linesOf({folder.filePath(QStringLiteral("none.py")), 1, {}}), QStringList());
        QCOMPARE(linesOf({{}, 1, QStringLiteral("public.a")}), QStringList());
    }

    void aSuggestionSaysWhoFollowsWhomAndWhere()
    {
        Suggestion suggestion;
        QCOMPARE(suggestionTitle(suggestion), QStringLiteral("Database follows models"));
        suggestion = {Side::Models, Side::Database, SuggestionLanguage::Python, SuggestionUse::Replace, {},
            {QStringLiteral("app/models_user.py"), 42, {}}, {}, {FindingKind::Nullable}};
        QCOMPARE(suggestionTitle(suggestion), QStringLiteral("Models follow database: replace models_user.py:42"));
        suggestion.settles.append(FindingKind::Type);
        QCOMPARE(suggestionTitle(suggestion),
            QStringLiteral("Models follow database: replace models_user.py:42 · Nullable · Type"));
        suggestion.settles.removeLast();
        suggestion.use = SuggestionUse::Add;
        suggestion.at = {};
        QCOMPARE(suggestionTitle(suggestion), QStringLiteral("Models follow database: add at the end of the file"));
    }

    void everyReasonHasWords_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"declared", "decided", "same_words", "similar_name", "same_type", "same_foreign_key",
                 "same_primary_key", "same_default", "same_place", "same_nullability", "only_candidate", "same_columns",
                 "same_foreign_keys", "same_references", "alias", "length_not_said", "length_not_stated",
                 "unbounded_text", "json", "text_family", "float", "time_zone_not_stated", "type_family",
                 "generic_type", "not_understood", "spelling", "now", "literal_cast", "text_cast", "own_type_cast",
                 "regclass_cast", "array_cast", "set", "between", "operand_order"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }

    void everyReasonHasWords()
    {
        QFETCH(const QString, key);
        const QString words = reasonText(key);
        QVERIFY2(words.contains(QLatin1Char(' ')) && !words.contains(QLatin1Char('_')), qPrintable(words));
    }

    void severalRulesAreJoined()
    {
        QCOMPARE(rulesText(QStringLiteral("now, json")), QStringLiteral("names of the current time; JSON either way"));
        QCOMPARE(rulesText({}), QString());
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
        QCOMPARE(cell, (DetailCell{QStringLiteral("?"), QStringLiteral("a call"), {}, {}, {}}));
    }

private:
    /// Database and models; the column "title" with all that a database can state, and the models with less.
    Comparison rich() const
    {
        Schema database = fakeSchema(Side::Database);
        Table &table = database.tables.items[1];
        Column &title = table.columns.items[2];
        title.type = SqlType{
            QStringLiteral("character varying(255)"), QStringLiteral("varchar(255)"), SqlType::Notation::Catalog};
        title.defaultExpression = std::optional(QStringLiteral("'ok'::text"));
        title.identity = std::optional(IdentityKind::Always);
        title.generatedExpression = std::optional(QStringLiteral("lower(id::text)"));
        title.comment = QStringLiteral("what it says");
        table.columns.items[1].defaultExpression = std::optional(QStringLiteral("'0'::integer"));
        table.uniqueConstraints.items = {{{}, {QStringLiteral("title")}, {}}};
        const auto onTitle = [](const QString &expression) { return IndexKey{{}, expression}; };
        table.indexes.items = {{{}, {{QStringLiteral("title")}, {QStringLiteral("id")}}, true, {}},
            {{}, {onTitle(QStringLiteral("lower(title)"))}, false, {}, {}, {}, QStringLiteral("(id > 0)")}};
        table.checks = {{{{}, QStringLiteral("length(title) > 2"), {}}}, std::nullopt};

        Schema models = fakeSchema(Side::Models);
        Column &modelTitle = models.tables.items[1].columns.items[2];
        modelTitle.type = SqlType{QStringLiteral("Enum"), QStringLiteral("mood"), SqlType::Notation::Mapper, false,
            {QStringLiteral("sad"), QStringLiteral("ok")}};
        modelTitle.generatedExpression = std::optional<QString>();
        modelTitle.comment = QString();
        models.tables.items[1].columns.items[1].defaultExpression = std::optional(QStringLiteral("0"));
        PerSide<std::shared_ptr<const Schema>> schemas;
        schemas[Side::Database] = std::make_shared<const Schema>(database);
        schemas[Side::Models] = std::make_shared<const Schema>(models);
        return compare(schemas);
    }

    static QString labels(const RowDetails &details)
    {
        QStringList result;
        for (const DetailField &field : details.fields)
            result << field.label;
        return result.join(QStringLiteral(", "));
    }

    static std::optional<FindingKind> tint(const RowDetails &details, const char *label, Side side)
    {
        const auto field = std::ranges::find(details.fields, QLatin1String(label), &DetailField::label);
        return field == details.fields.end() ? std::nullopt : field->cells[side]->kind;
    }

    Comparison m_comparison;
};

QTEST_GUILESS_MAIN(RowDetailsTest)
#include "tst_rowdetails.moc"
