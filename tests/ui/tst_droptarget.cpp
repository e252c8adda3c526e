// SPDX-License-Identifier: MIT
#include "fakesources.h"
#include "project/projectfile.h"
#include "support/result.h"
#include "ui/droptarget.h"
#include "ui/mainwindow.h"
#include "ui/sourcesdialog.h"
#include "ui/startcontroller.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace triptych;

class DropTargetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(path("settings.ini"), QSettings::IniFormat);
        m_sources = FakeSources();
        SourceTools tools = fakeTools(m_sources);
        tools.discover = [searched = m_searched](const QString &folder, const Cancellation &) {
            *searched << folder;
            return QtFuture::makeReadyFuture(DiscoveryMessage(Discovery()));
        };
        m_searched->clear();
        m_window = std::make_unique<MainWindow>(tools, m_passwords, *m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void everythingIsTakenForWhatItIs()
    {
        const QString models = write("user.py", "x = 1");
        const QString document = write("schema.md", "# x");
        const QString snapshot
            = write("s.json", R"({"metadata": {"command": "introspect", "database": "d"}, "schema": {}})");
        const QString report = write("r.json",
            R"({"metadata": {"command": "compare-db-models", "sources": {"introspect": "live"}}, "discrepancies": {}})");
        const QString project = write("p.json", R"({"format_version": 1, "sources": {"document": "schema.md"}})");
        const QString other = write("other.txt", "x");
        const Dropped all = classify({models, document, snapshot, report, other});
        QCOMPARE(all.sources.models, QStringList{models});
        QCOMPARE(all.sources.document, document);
        QCOMPARE(all.sources.database, snapshot);
        QCOMPARE(all.reports, QStringList{report});
        QCOMPARE(all.unknown, QStringList{other});
        QVERIFY(all.folder.isEmpty() && all.project.isEmpty());
        QCOMPARE(classify({project}).project, project);
        QVERIFY(classify({other}).isEmpty());
        for (const char *name : {"structure.sql", "schema.dbml", "schema.prisma", "x.mmd", "x.PUML"}) {
            const QString path = write(name, "x");
            QCOMPARE(classify({path}).sources.document, path);
        }
        const QString tbls = write("schema.json", R"({"name": "d", "desc": "", "tables": [{"name": "users"}]})");
        QCOMPARE(classify({tbls}).sources.document, tbls);
        QVERIFY(classify({write("empty.json", "")}).isEmpty());
        QVERIFY(classify({}).isEmpty());
    }

    void aFolderIsAProjects()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("a")));
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("b")));
        QCOMPARE(classify({path("a")}).folder, path("a"));
        QCOMPARE(classify({path("a"), path("b")}).sources.models, QStringList({path("a"), path("b")}));
        const QString project = write("a/triptych.json", "{}");
        QCOMPARE(classify({path("a")}).project, project);
    }

    void whatWillHappenIsSaidMeanwhile()
    {
        auto *frame = m_window->findChild<QWidget *>(QStringLiteral("dropFrame"));
        QVERIFY(!frame->isVisible());
        drag({write("schema.md", "# x")});
        QVERIFY(frame->isVisible());
        QCOMPARE(frame->size(), m_window->size());
        QVERIFY2(frame->accessibleName().contains(QStringLiteral("schema.md")), qPrintable(frame->accessibleName()));
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(m_window.get(), &leave);
        QVERIFY(!frame->isVisible());
        drag({write("other.txt", "x")});
        QVERIFY2(frame->accessibleName().contains(QStringLiteral("triptych.json")), "what is taken");
    }

    void whatIsNotAFileIsLeftAlone()
    {
        QMimeData data;
        data.setText(QStringLiteral("words"));
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(!enter.isAccepted());
    }

    void twoSourcesAreComparedAtOnce()
    {
        drop({write("user.py", "x = 1"), write("schema.md", "# x")});
        QTRY_VERIFY(m_window->controller().comparison());
        QCOMPARE(m_sources.opened->last().document, path("schema.md"));
        QCOMPARE(m_sources.opened->last().models, QStringList{path("user.py")});
    }

    void oneSourceIsAskedTheRestOf()
    {
        drop({write("schema.md", "# x")});
        QVERIFY(dialog());
        QCOMPARE(dialog()->choice().document, path("schema.md"));
        QVERIFY(m_sources.opened->isEmpty());
    }

    void aFolderIsSearchedInTheDialog()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("app")));
        drop({path("app")});
        QVERIFY(dialog());
        QCOMPARE(*m_searched, QStringList{path("app")});
    }

    void onTheWorkspaceASideIsReplaced()
    {
        m_window->compare(fakeChoice());
        QTRY_VERIFY(m_window->controller().comparison());
        drop({write("new.md", "# x")});
        QTRY_COMPARE(m_sources.opened->last().document, path("new.md"));
        QCOMPARE(m_sources.opened->last().database, fakeChoice().database);
        QTRY_VERIFY(m_window->controller().comparison());
        QVERIFY(!dialog());
    }

    void aProjectIsOpened()
    {
        Project project;
        project.sources = fakeChoice();
        VERIFY_RESULT(writeProject(path("triptych.json"), project));
        drop({path("triptych.json")});
        QTRY_VERIFY(m_window->controller().comparison());
    }

    void onTheWelcomePageReportsAreOpened()
    {
        QSignalSpy opened(m_window->findChild<StartController *>(), &StartController::reportsOpened);
        const QStringList reports{write("r.json", R"({"discrepancies": {}})"), write("s.json", R"([{"drift": {},
            "metadata": {"command": "compare-db-models"}}])")};
        drop({reports.first()});
        QVERIFY2(said().contains(QStringLiteral("Open the report r.json")), qPrintable(said()));
        QCOMPARE(opened.takeFirst().first().toStringList(), QStringList{reports.first()});
        drop(reports);
        QVERIFY2(said().contains(QStringLiteral("Open 2 report")), qPrintable(said()));
        QCOMPARE(opened.takeFirst().first().toStringList(), reports);
    }

    void onAComparisonAReportIsComparedWith()
    {
        m_window->compare(fakeChoice());
        QTRY_VERIFY(m_window->controller().comparison());
        QSignalSpy dropped(m_window->findChild<StartController *>(), &StartController::reportDropped);
        QSignalSpy opened(m_window->findChild<StartController *>(), &StartController::reportsOpened);
        const QString report = write("r.json", R"({"discrepancies": {}})");
        drop({report});
        QVERIFY2(said().contains(QStringLiteral("Compare with the earlier report r.json")), qPrintable(said()));
        QCOMPARE(dropped.takeFirst().first().toString(), report);
        QVERIFY(opened.isEmpty());
    }

    void whatCannotBeUsedIsSaid()
    {
        drop({write("other.txt", "x")});
        auto *box = m_window->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(box->text().contains(QStringLiteral(".md")));
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    QString write(const char *name, const char *text)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(text);
        return path(name);
    }

    static QList<QUrl> urls(const QStringList &paths)
    {
        QList<QUrl> result;
        for (const QString &each : paths)
            result << QUrl::fromLocalFile(each);
        return result;
    }

    void drag(const QStringList &paths)
    {
        QMimeData data;
        data.setUrls(urls(paths));
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
    }

    void drop(const QStringList &paths)
    {
        drag(paths);
        QMimeData data;
        data.setUrls(urls(paths));
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &event);
        QVERIFY(!m_window->findChild<QWidget *>(QStringLiteral("dropFrame"))->isVisible());
    }

    /// What the frame has said last.
    [[nodiscard]] QString said() const
    {
        return m_window->findChild<QWidget *>(QStringLiteral("dropFrame"))->accessibleName();
    }

    SourcesDialog *dialog() { return m_window->findChild<SourcesDialog *>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::shared_ptr<QStringList> m_searched = std::make_shared<QStringList>();
    FakePasswords m_passwords;
    FakeSources m_sources;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(DropTargetTest)
#include "tst_droptarget.moc"
