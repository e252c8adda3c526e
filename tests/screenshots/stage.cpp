// SPDX-License-Identifier: MIT
#include "screenshots/stage.h"

#include <QAction>
#include <QDir>
#include <QPromise>
#include <QTest>
#include <QThread>

namespace triptych {

namespace {

/// What a server that is down is told as.
Error unreachable()
{
    return {Error::Kind::Unreachable, QStringLiteral("The server cannot be reached: connection refused."),
        QStringLiteral("media_share @ db.example:5432"),
        QStringLiteral("Check the host and the port, and that the server runs.")};
}

Result<Schema> hold(const ProgressSink &progress, const Cancellation &cancellation)
{
    progress({QStringLiteral("Reading columns"), 341, 757});
    while (!cancellation.isCancelled())
        QThread::msleep(10);
    return failure({Error::Kind::Cancelled, QStringLiteral("cancelled"), {}, {}});
}

/// What the statistics say is exact.
QFuture<Result<NullCountStep>> countNulls(const NullCountOrder &order)
{
    QPromise<Result<NullCountStep>> promise;
    promise.start();
    int done = 0;
    for (const TableColumns &table : order.tables)
        done += int(table.columns.size());
    promise.addResult(Result<NullCountStep>(NullCountStep(Progress{QStringLiteral("Counting"), done, done})));
    for (const TableColumns &table : order.tables) {
        QList<CountedColumn> counted;
        for (const QString &column : table.columns)
            counted << CountedColumn{
                {table.table, column}, NullCount{Stage::rows, qRound(Stage::rows * Stage::nullFraction(column))}};
        promise.addResult(Result<NullCountStep>(NullCountStep(counted)));
    }
    promise.finish();
    return promise.future();
}

} // namespace

PerSide<Stage::Acts> Stage::everyoneTells()
{
    PerSide<Acts> acts;
    acts.fill(Acts::Tells);
    return acts;
}

Result<void> Stage::prepare()
{
    if (const Result<void> prepared = m_live.prepare(); !prepared)
        return prepared;
    m_choice = m_live.choice();
    if (!prepareProject())
        return failure({Error::Kind::Unreadable, QStringLiteral("The sample cannot be copied."), project(), {}});
    const PerSide<SchemaSource> sources = sourceTools().open(m_choice);
    for (const Side side : allSides) {
        Result<Schema> schema = (*sources[side])([](const Progress &) {}, Cancellation());
        if (!schema)
            return failure(schema.error());
        m_sample[side] = std::move(*schema);
    }
    m_sample[Side::Database]->source.title = QStringLiteral("media_share @ db.example");
    return {};
}

bool Stage::prepareProject()
{
    const QDir models(m_choice.models.first());
    bool isCopied = QDir().mkpath(project()) && QDir::setCurrent(project()) && QDir().mkpath(QStringLiteral("models"))
        && QDir().mkpath(QStringLiteral("docs"));
    for (const QString &file : models.entryList(QDir::Files))
        isCopied = isCopied && QFile::copy(models.filePath(file), QStringLiteral("models/") + file);
    const QString document = QStringLiteral("docs/database_schema.md");
    isCopied = isCopied && QFile::copy(m_choice.document, document);
    m_choice.models = QStringList{QStringLiteral("models")};
    m_choice.document = document;
    return isCopied;
}

SourceTools Stage::tools() const
{
    SourceTools tools = sourceTools();
    tools.open = [schemas = m_schemas, acts = m_acts](const SourceChoice &choice) {
        PerSide<SchemaSource> sources;
        for (const Side side : allSides) {
            if (!choice.has(side))
                continue;
            sources[side] = [=](const ProgressSink &progress, const Cancellation &cancellation) -> Result<Schema> {
                switch (*(*acts)[side]) {
                case Acts::Holds:
                    return hold(progress, cancellation);
                case Acts::Fails:
                    return failure(unreachable());
                case Acts::Tells:
                    break;
                }
                return *(*schemas)[side];
            };
        }
        return sources;
    };
    tools.countNulls
        = [](const SourceChoice &, const NullCountOrder &order, const Cancellation &) { return countNulls(order); };
    return tools;
}

MainWindow &Stage::open()
{
    m_window.reset();
    *m_schemas = {};
    *m_acts = everyoneTells();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(tools(), m_passwords, *m_settings);
    m_window->setGeometry(0, 0, 1440, 900);
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get()))
        qWarning("the window does not come up");
    return *m_window;
}

void Stage::compare(const PerSide<Acts> &acts)
{
    if (!*m_schemas->begin())
        *m_schemas = m_sample;
    *m_acts = acts;
    m_window->compare(m_choice);
    const auto isSettled = [&](Side side) {
        const SourceState::Phase phase = m_window->controller().state(side).phase;
        return phase != SourceState::Phase::Idle && (acts[side] == Acts::Holds || phase != SourceState::Phase::Reading);
    };
    const bool holds = std::ranges::find(acts, std::optional(Acts::Holds)) != acts.end();
    const auto isDone
        = [&] { return std::ranges::all_of(allSides, isSettled) && (holds || m_window->controller().comparison()); };
    if (!QTest::qWaitFor(isDone, 60000))
        qWarning("the sources were not compared");
}

void Stage::compareSchemas(const PerSide<Schema> &schemas)
{
    *m_schemas = schemas;
    compare();
    *m_schemas = {};
}

QAction *Stage::action(const char *name) const
{
    return child<QAction>(qPrintable(QStringLiteral("action.") + QLatin1String(name)));
}

} // namespace triptych
