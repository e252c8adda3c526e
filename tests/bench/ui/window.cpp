// SPDX-License-Identifier: MIT
#include "window.h"

#include "drift.h"
#include "support/nopasswords.h"
#include "tables.h"
#include "ui/comparisonviews.h"
#include "ui/mainwindow.h"
#include "ui/sidebyside.h"
#include "ui/sidebysidepane.h"
#include "ui/windowactions.h"
#include "waits.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <malloc.h>

namespace bench {

using namespace triptych;

namespace {

PerSide<Schema> sides(int count)
{
    PerSide<Schema> result;
    result[Side::Database] = tables(count);
    result[Side::Models] = asModels(*result[Side::Database]);
    result[Side::Documentation] = asDocument(*result[Side::Database]);
    return result;
}

/// Tools that have read everything already.
SourceTools tools(const PerSide<Schema> &schemas)
{
    SourceTools result;
    result.open = [schemas](const SourceChoice &) {
        PerSide<SchemaSource> sources;
        for (const Side side : allSides)
            sources[side] = [schema = *schemas[side]](const ProgressSink &, const Cancellation &) { return schema; };
        return sources;
    };
    result.parseConnection = [](const QString &) { return Result<ConnectionFields>(ConnectionFields()); };
    result.buildConnection = [](const ConnectionFields &) { return QStringLiteral("generated"); };
    result.isSecret = [](const QString &) { return false; };
    return result;
}

SourceChoice choice()
{
    SourceChoice result;
    result.database = QStringLiteral("dbname=generated");
    result.models = QStringList{QStringLiteral("generated")};
    result.document = QStringLiteral("generated.md");
    return result;
}

/// One window, from nothing to a comparison, and what is done in it.
class Session
{
public:
    Session(Stopwatch &stopwatch, const SourceTools &tools)
        : m_stopwatch(stopwatch), m_window(tools, m_passwords, m_settings)
    {
        m_window.resize(windowSize);
        m_window.show();
        (void)stopwatch.untilPainted([] {});
        QObject::connect(&m_window.controller(), &ComparisonController::comparisonChanged, &m_window,
            [&stopwatch](const std::shared_ptr<const Comparison> &comparison) {
                if (comparison)
                    stopwatch.mark();
            });
    }

    [[nodiscard]] double firstPaint()
    {
        m_window.compare(choice());
        return m_stopwatch.untilPaintedAfterMark();
    }

    [[nodiscard]] double trigger(const char *action)
    {
        auto *found = m_window.findChild<QAction *>(QStringLiteral("action.") + QLatin1String(action));
        return m_stopwatch.untilPainted([found] { found->trigger(); });
    }

    [[nodiscard]] QList<double> filterKeys()
    {
        auto *field = m_window.findChild<QLineEdit *>(QStringLiteral("filter"));
        field->setFocus();
        QList<double> result;
        for (const char *key = typedKeys; *key; ++key)
            result << m_stopwatch.untilPainted([&] { type(field, *key); });
        return result;
    }

    [[nodiscard]] QList<double> pages()
    {
        QScrollBar *bar = pane()->verticalScrollBar();
        QList<double> result;
        for (int page = 0; page < scrolledPages; ++page)
            result << m_stopwatch.untilPainted([&] { bar->triggerAction(QAbstractSlider::SliderPageStepAdd); });
        return result;
    }

    [[nodiscard]] QList<std::pair<QString, double>> waits() { return bench::waits(m_stopwatch, m_window); }

private:
    [[nodiscard]] SideBySidePane *pane() const { return m_window.findChild<SideBySidePane *>(); }

    Stopwatch &m_stopwatch;
    QTemporaryDir m_folder;
    NoPasswords m_passwords;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    MainWindow m_window;
};

/// A line of /proc/self/status, in MiB.
double memory(const QByteArray &key)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (file.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith(key))
                return double(line.simplified().split(' ')[1].toLongLong()) / 1024;
        }
    }
    return 0;
}

} // namespace

WindowFigures window(Stopwatch &stopwatch, int count, int rounds)
{
    const SourceTools generated = tools(sides(count));
    WindowFigures result;
    for (int round = 0; round < rounds; ++round) {
        Session session(stopwatch, generated);
        result.firstPaint << session.firstPaint();
        result.filterKeys << session.filterKeys();
        (void)session.trigger("onlyDrift");
        result.filterKeys << session.filterKeys();
        (void)session.trigger("collapseAll");
        result.expandAll << session.trigger("expandAll");
        result.pages << session.pages();
        if (round == 0)
            result.longest = session.waits();
    }
    return result;
}

double memoryOfViews(Stopwatch &stopwatch, int count)
{
    const PerSide<Schema> schemas = sides(count);
    PerSide<std::shared_ptr<const Schema>> shared;
    for (const Side side : allSides)
        shared[side] = std::make_shared<const Schema>(*schemas[side]);
    QObject owner;
    const WindowActions actions(&owner);
    ComparisonViews views(actions);
    views.resize(windowSize);
    views.setVisible(true);
    (void)stopwatch.untilPainted([] {});
    const auto comparison = std::make_shared<const Comparison>(compare(shared));
    malloc_trim(0);
    QFile reset(QStringLiteral("/proc/self/clear_refs")); // "5": the peak starts again (Linux, proc(5))
    if (!reset.open(QIODevice::WriteOnly) || reset.write("5") != 1 || !reset.flush())
        return 0;
    const double before = memory("VmRSS:");
    (void)stopwatch.untilPainted([&] { views.setComparison(comparison); });
    FindingFilter filter;
    filter.onlyDrift = false;
    (void)stopwatch.untilPainted([&] { views.setFilter(filter); });
    (void)stopwatch.untilPainted([&] { views.sideBySide()->expandAll(); });
    for (const char *text : {"i", "id", "i", ""}) {
        filter.text = QLatin1String(text);
        (void)stopwatch.untilPainted([&] { views.setFilter(filter); });
    }
    return memory("VmHWM:") - before;
}

} // namespace bench
