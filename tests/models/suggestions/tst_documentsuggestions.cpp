// SPDX-License-Identifier: MIT
#include "applied.h"
#include "sources/documents/documentsource.h"
#include "suggestions/documentlines.h"
#include "support/comparisontext.h"
#include "support/result.h"

#include <QTemporaryDir>

using namespace triptych;
using namespace triptych::test;

/// Suggested lines of a document, put into it and read again: each removes its finding and makes no other.
class DocumentSuggestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentFollows_data()
    {
        QTest::addColumn<QString>("style");
        QTest::addColumn<QStringList>("left");
        for (const char *style : {"bullets", "dashes"})
            QTest::newRow(style) << QString::fromLatin1(style) << QStringList();
        QTest::newRow("rows") << QStringLiteral("rows")
                              << QStringList{
                                     QStringLiteral("critical primary_key:memberships = user_id, tag_id | user_id"),
                                     QStringLiteral("info foreign_key:users.tag_id =  | tags.id")}; // in cells
    }

    /// Until nothing can be suggested any more but what is left; the document then reads as data/<style>_followed.md.
    void documentFollows()
    {
        QFETCH(const QString, style);
        QStringList file = readLines(QStringLiteral(TEST_DATA "/%1.md").arg(style));
        Comparison comparison = compareWith(file);
        while (true) {
            const QList<Suggestion> next = nextSuggestions(comparison, Side::Documentation, linesOf(file));
            if (next.isEmpty())
                break;
            for (const Suggestion &each : next)
                apply(each, linesOf(file)(each.at), file);
            const QStringList before = findingLines(comparison);
            comparison = compareWith(file);
            for (const QString &finding : findingLines(comparison))
                QVERIFY2(before.contains(finding), qPrintable(finding + QLatin1Char('\n') + next.first().text));
            QVERIFY2(
                findingLines(comparison).size() < before.size(), qPrintable(before.join(u'\n') + next.first().text));
        }
        const QString expected = QStringLiteral(TEST_DATA "/%1_followed.md").arg(style);
        QCOMPARE(file.join(QLatin1Char('\n')), readLines(expected).join(QLatin1Char('\n')));
        QTEST(findingLines(comparison), "left");
    }

    void rows_data()
    {
        QTest::addColumn<Stated<bool>>("nullable");
        QTest::addColumn<QString>("row");
        QTest::newRow("null") << Stated<bool>(true) << QStringLiteral("| `age` | integer | YES |  |");
        QTest::newRow("not null") << Stated<bool>(false) << QStringLiteral("| `age` | integer | NO | key |");
        QTest::newRow("unknown") << Stated<bool>() << QStringLiteral("| `age` | integer |  |  |");
    }

    void rows()
    {
        QFETCH(const Stated<bool>, nullable);
        QTEST(newDocumentLine(pipeRows(), QStringLiteral("age"), QStringLiteral("integer"), nullable), "row");
    }

    void nullabilityOfARow()
    {
        QCOMPARE(withNullability(pipeRows()[1], pipeRows(), false),
            std::optional(QStringLiteral("| `name` | text | NO | what \\| others see |")));
        QCOMPARE(withNullability(pipeRows()[0], pipeRows(), true),
            std::optional(QStringLiteral("| `id` | uuid | YES | key |")));
    }

private:
    static QList<DocumentLine> pipeRows()
    {
        const QStringList rows{QStringLiteral("| `id` | uuid | NO | key |"),
            QStringLiteral("| `name` | text | YES | what \\| others see |"),
            QStringLiteral("| `text` | text | YES | the text |")};
        const QStringList names{QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("text")};
        QList<DocumentLine> lines;
        for (int i = 0; i < rows.size(); ++i) {
            Column column;
            column.name = names[i];
            column.type = SqlType{i == 0 ? QStringLiteral("uuid") : QStringLiteral("text"), {}};
            column.nullable = i > 0;
            if (const auto line = documentLine(column, [&](const Origin &) { return QStringList{rows[i]}; }))
                lines.append(*line);
        }
        return lines;
    }

    static SourceLines linesOf(const QStringList &file)
    {
        return [file](const Origin &origin) {
            return origin.line > 0 ? QStringList{file.value(origin.line - 1)} : QStringList();
        };
    }

    static Comparison compareWith(const QStringList &file)
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("schema.md"));
        QFile written(path);
        if (!written.open(QIODevice::WriteOnly))
            return {};
        written.write(file.join(QLatin1Char('\n')).toUtf8());
        written.close();
        const auto document = documentSource(path)([](const Progress &) {}, Cancellation());
        if (!document)
            QTest::qFail(qPrintable(document.error().message()), __FILE__, __LINE__);
        PerSide<std::shared_ptr<const Schema>> schemas;
        const QStringList database = readLines(QStringLiteral(TEST_DATA "/database.txt"));
        schemas[Side::Database] = std::make_shared<const Schema>(schemaFromText(database.join(QLatin1Char('\n'))));
        schemas[Side::Documentation] = std::make_shared<const Schema>(document.value_or(Schema()));
        return compare(schemas);
    }
};

QTEST_GUILESS_MAIN(DocumentSuggestionsTest)
#include "tst_documentsuggestions.moc"
