// SPDX-License-Identifier: MIT
#include "ui/nullcounting.h"

namespace triptych {

NullCounting::NullCounting(SourceTools tools, QObject *parent) : QObject(parent), m_tools(std::move(tools))
{
    connect(
        &m_watcher, &QFutureWatcherBase::resultReadyAt, this, [this](int index) { take(m_watcher.resultAt(index)); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &NullCounting::finish);
}

NullCounting::~NullCounting()
{
    m_cancellation.cancel();
}

void NullCounting::setSource(const SourceChoice &choice)
{
    if (choice.database != m_choice.database) {
        cancel();
        m_watcher.setFuture({});
        m_counts.clear();
        m_waiting.clear();
        m_progress = {};
        m_error.reset();
        m_failures = 0;
    }
    m_choice = choice;
    Q_EMIT changed();
}

QString NullCounting::obstacle() const
{
    if (m_choice.database.isEmpty())
        return tr("There is no database to count in.");
    if (isFile(m_choice.database))
        return tr("The database side is a snapshot: there are no rows to count.");
    return m_tools.countNulls ? QString() : tr("This program cannot count.");
}

void NullCounting::start(const NullCountOrder &order)
{
    m_cancellation = Cancellation();
    m_error.reset();
    m_failures = 0;
    m_waiting.clear();
    for (const TableColumns &table : order.tables) {
        for (const QString &column : table.columns)
            m_waiting.insert({table.table, column});
    }
    m_progress = {{}, 0, int(m_waiting.size())};
    m_watcher.setFuture(m_tools.countNulls(m_choice, order, m_cancellation));
    Q_EMIT changed();
}

void NullCounting::cancel()
{
    m_cancellation.cancel();
}

void NullCounting::take(const Result<NullCountStep> &step)
{
    if (!step) {
        m_error = step.error();
    } else if (const auto *progress = std::get_if<Progress>(&*step)) {
        if (progress->total > 0)
            m_progress = *progress;
        else
            m_progress.step = progress->step;
    } else {
        for (const CountedColumn &each : std::get<QList<CountedColumn>>(*step)) {
            m_counts.insert(each.name, {each.count, QDateTime::currentDateTime()});
            m_waiting.remove(each.name);
            m_progress.done = m_progress.total - int(m_waiting.size());
            m_failures += each.count ? 0 : 1;
        }
    }
    Q_EMIT changed();
}

void NullCounting::finish()
{
    m_waiting.clear();
    Q_EMIT changed();
}

} // namespace triptych
