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
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("leader");
        QTest::addColumn<QString>("followed");
        const auto row = [](const char *name, const char *file, const char *leader, const char *followed) {
            QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(leader)
                                << QString::fromLatin1(followed);
        };
        row("flask", "flask.py", "database.txt", "flask_followed.py");
        row("annotated", "annotated.py", "database.txt", "annotated_followed.py");
        row("tables", "tables.py", "database.txt", "tables_followed.py");
        row("facets come", "plain.py", "rich.py", "rich_followed.py");
        row("facets go", "rich.py", "plain.py", "plain_followed.py");
    }

    /// Until nothing can be suggested any more; the file then reads as expected.
    void modelsFollow()
    {
        QFETCH(const QString, leader);
        QStringList file = data("file");
        const Schema database = leader.endsWith(QLatin1String(".txt"))
            ? schemaFromText(data("leader").join(QLatin1Char('\n')))
            : readModels(data("leader"));
        Comparison comparison = compareWith(database, file);
        while (true) {
            const QList<Suggestion> next = nextSuggestions(comparison, Side::Models, linesOf(file));
            if (next.isEmpty())
                break;
            for (const Suggestion &each : next)
                apply(each, linesOf(file)(each.at), file);
            const QStringList before = findingLines(comparison);
            comparison = compareWith(database, file);
            for (const QString &finding : findingLines(comparison))
                QVERIFY2(before.contains(finding), qPrintable(finding + QLatin1Char('\n') + next.first().text));
            QVERIFY2(
                findingLines(comparison).size() < before.size(), qPrintable(before.join(u'\n') + next.first().text));
        }
        QCOMPARE(file.join(QLatin1Char('\n')), data("followed").join(QLatin1Char('\n')));
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

    /// The lines of the file that a column of the current row names.
    static QStringList data(const char *column)
    {
        const QString name = *static_cast<QString *>(QTest::qData(column, qMetaTypeId<QString>()));
        return readLines(QStringLiteral(TEST_DATA "/") + name);
    }

    static Schema readModels(const QStringList &file)
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("models.py"));
        QFile written(path);
        if (!written.open(QIODevice::WriteOnly))
            return {};
        written.write(file.join(QLatin1Char('\n')).toUtf8());
        written.close();
        const auto models = pythonSource({{path}})([](const Progress &) {}, Cancellation());
        if (!models)
            QTest::qFail(qPrintable(models.error().message()), __FILE__, __LINE__);
        return models.value_or(Schema());
    }

    static Comparison compareWith(const Schema &database, const QStringList &file)
    {
        PerSide<std::shared_ptr<const Schema>> schemas;
        schemas[Side::Database] = std::make_shared<const Schema>(database);
        schemas[Side::Models] = std::make_shared<const Schema>(readModels(file));
        return compare(schemas);
    }
};

QTEST_GUILESS_MAIN(ModelSuggestionsTest)
#include "tst_modelsuggestions.moc"
