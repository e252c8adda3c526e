// SPDX-License-Identifier: MIT
#include "applied.h"
#include "sources/python/pythonsource.h"
#include "suggestions/pythondefinition.h"
#include "support/comparisontext.h"
#include "support/result.h"

#include <QTemporaryDir>

using namespace triptych;
using namespace triptych::test;

/// Suggested model lines, put into the file and read again: each removes its finding and makes no other.
class ModelSuggestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelsFollow_data()
    {
        QTest::addColumn<QString>("style");
        for (const char *style : {"flask", "annotated", "tables"})
            QTest::newRow(style) << QString::fromLatin1(style);
    }

    /// Until nothing can be suggested any more; the file then reads as data/<style>_followed.py.
    void modelsFollow()
    {
        QFETCH(const QString, style);
        QStringList file = readLines(QStringLiteral(TEST_DATA "/%1.py").arg(style));
        Comparison comparison = compareWith(file);
        while (true) {
            const QList<Suggestion> next = nextSuggestions(comparison, file);
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
        const QString expected = QStringLiteral(TEST_DATA "/%1_followed.py").arg(style);
        QCOMPARE(file.join(QLatin1Char('\n')), readLines(expected).join(QLatin1Char('\n')));
        QCOMPARE(findingLines(comparison), QStringList());
    }

    void whatIsWrittenOtherwiseGetsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "x", "x = 3", "x = Column(", "x = Column('a", "x = Column(a) + 1",
                 "x, y = Column(a)", "x = Column(a)(b)", "x = Column(,)", "x = y if z else Column(a)",
                 "class A(Base):", "x = [Column(a)]", "Column(a), Column(b)", "x = lambda: Column(a)", "def x(self):"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void whatIsWrittenOtherwiseGetsNone()
    {
        QFETCH(const QString, text);
        QVERIFY(!PythonDefinition::parse(text));
    }

private:
    static SourceLines linesOf(const QStringList &file)
    {
        return [file](const Origin &origin) { return logicalLine(file, origin.line); };
    }

    /// Of the first finding that has any; from the end of the file, so that no line moves before its turn.
    static QList<Suggestion> nextSuggestions(const Comparison &comparison, const QStringList &file)
    {
        for (const Finding &finding : comparison.findings) {
            QList<Suggestion> all = suggestions(comparison, finding, linesOf(file));
            all.removeIf([](const Suggestion &each) { return each.follower != Side::Models; });
            std::ranges::stable_sort(all, std::ranges::greater(), [](const Suggestion &each) { return each.at.line; });
            if (!all.isEmpty())
                return all;
        }
        return {};
    }

    static Comparison compareWith(const QStringList &file)
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("models.py"));
        QFile written(path);
        if (!written.open(QIODevice::WriteOnly))
            return {};
        written.write(file.join(QLatin1Char('\n')).toUtf8());
        written.close();
        const auto models = pythonSource({path})([](const Progress &) {}, Cancellation());
        if (!models)
            QTest::qFail(qPrintable(models.error().message()), __FILE__, __LINE__);
        PerSide<std::shared_ptr<const Schema>> schemas;
        const QStringList database = readLines(QStringLiteral(TEST_DATA "/database.txt"));
        schemas[Side::Database] = std::make_shared<const Schema>(schemaFromText(database.join(QLatin1Char('\n'))));
        schemas[Side::Models] = std::make_shared<const Schema>(models.value_or(Schema()));
        ComparisonSettings settings;
        return compare(schemas, settings);
    }
};

QTEST_GUILESS_MAIN(ModelSuggestionsTest)
#include "tst_modelsuggestions.moc"
