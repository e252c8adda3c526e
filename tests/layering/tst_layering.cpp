// SPDX-License-Identifier: MIT
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// Holds each folder's includes to what architecture.md lets it see: the one-way order of our own folders, and the
/// libraries.
class LayeringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesStayInside_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QStringList>("ownFolders"); // of ours, besides itself
        QTest::addColumn<QStringList>("libraries"); // beginnings of <headers> that are kept to some folders

        const QStringList none;
        const QString sources = QStringLiteral("sources/schemasource.h");
        const QStringList compared = list("base schema compare");
        QTest::newRow("base") << "models/base" << none << list("tl/");
        QTest::newRow("schema") << "models/schema" << list("base") << none;
        QTest::newRow("compare") << "models/compare" << list("base schema") << list("pg_query");
        QTest::newRow("postgres") << "models/sources/postgres" << list("base schema") + QStringList{sources}
                                  << list("QSql libpq");
        QTest::newRow("imported") << "models/sources/imported"
                                  << list("base schema sources/snapshot/snapshot.h") + QStringList{sources} << none;
        QTest::newRow("python") << "models/sources/python" << list("base schema") + QStringList{sources}
                                << list("tree_sitter");
        QTest::newRow("documents") << "models/sources/documents" << list("base schema") + QStringList{sources}
                                  << list("cmark pg_query nlohmann");
        QTest::newRow("snapshot") << "models/sources/snapshot" << list("base schema") + QStringList{sources}
                                  << list("nlohmann");
        QTest::newRow("documentation") << "models/documentation" << compared + list("project") << list("git2");
        QTest::newRow("suggestions") << "models/suggestions" << compared + list("documentation") << list("pg_query");
        QTest::newRow("words") << "models/words" << compared << none;
        QTest::newRow("project") << "models/project" << compared << list("nlohmann libpq");
        QTest::newRow("reports") << "models/reports" << compared + list("words") << list("nlohmann");
        QTest::newRow("items") << "models/items" << compared + list("words") << none;
        QTest::newRow("ui") << "ui" << list("base schema compare words project items reports documentation suggestions") + QStringList{sources}
                            << list("widgets");
    }

    void includesStayInside()
    {
        QFETCH(const QString, folder);
        QFETCH(const QStringList, ownFolders);
        QFETCH(const QStringList, libraries);

        const QString itself = QString(folder).remove(QStringLiteral("models/"));
        int files = 0;
        QDirIterator it(QStringLiteral(REPOSITORY "/") + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
            QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++files;
            static const QRegularExpression include(
                QStringLiteral("^#include ([<\"])([^>\"]+)[>\"]"), QRegularExpression::MultilineOption);
            auto matches = include.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const auto match = matches.next();
                const QString header = match.captured(2);
                const bool allowed = match.captured(1) == QStringLiteral("\"") ? isOwn(header, itself, ownFolders)
                                                                               : isLibrary(header, libraries);
                QVERIFY2(allowed, qPrintable(file.fileName() + QStringLiteral(" must not include ") + header));
            }
        }
        QVERIFY2(files > 0, "nothing was checked");
    }

    void onlyAppLinksConcreteSources()
    {
        QFile ui(QStringLiteral(REPOSITORY "/ui/CMakeLists.txt"));
        QVERIFY(ui.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(ui.readAll());
        for (const auto *source : {"triptych_imported", "triptych_postgres", "triptych_python", "triptych_documents", "triptych_snapshot"})
            QVERIFY2(!text.contains(QLatin1String(source)), source);
    }

private:
    static QStringList list(const char *words) { return QString::fromLatin1(words).split(QLatin1Char(' ')); }

    /// Ours: a header beside the file (no folder), in the folder itself, or in one that it may see.
    static bool isOwn(const QString &header, const QString &itself, const QStringList &folders)
    {
        if (!header.contains(QLatin1Char('/')) || header.startsWith(itself + QLatin1Char('/')))
            return true;
        return std::ranges::any_of(folders,
            [&](const QString &folder) { return header == folder || header.startsWith(folder + QLatin1Char('/')); });
    }

    /// A library's: free for all, or kept to folders that name it. Widgets are known by their class names.
    static bool isLibrary(const QString &header, const QStringList &libraries)
    {
        struct Kept
        {
            const char *library;
            const char *pattern;
        };
        static constexpr Kept kept[] = {
            {"tl/", "^tl/"},
            {"pg_query", "^pg_query"},
            {"QSql", "^QSql"},
            {"libpq", "^libpq|^postgres"},
            {"tree_sitter", "^tree_sitter"},
            {"cmark", "^cmark"},
            {"nlohmann", "^nlohmann"},
            {"git2", "^git2"},
            {"keychain", "keychain"},
            {"widgets",
                "^QtWidgets|^Q(Abstract(Button|ItemDelegate|ItemView|ScrollArea|Slider|Spin)|Action|Application$|.*Box$"
                "|"
                ".*Button$|.*Dialog|.*Edit$|.*Layout$|.*[^gy]View$|.*Widget|.*Menu|.*Bar$|Label|Frame|Splitter|"
                "Style|Wizard|Completer|.*Delegate|Shortcut|ToolTip|MainWindow)"},
        };
        return std::ranges::all_of(kept, [&](const Kept &each) {
            return libraries.contains(QLatin1String(each.library))
                || !QRegularExpression(QLatin1String(each.pattern)).match(header).hasMatch();
        });
    }
};

QTEST_GUILESS_MAIN(LayeringTest)
#include "tst_layering.moc"
