// SPDX-License-Identifier: MIT
#pragma once

#include "items/nullabilityrows.h"
#include "ui/sourcetools.h"

#include <QFutureWatcher>
#include <QObject>
#include <QSet>

namespace triptych {

/// Counts NULLs in the background, and keeps what was counted, with its time, until another database is chosen.
class NullCounting : public QObject
{
    Q_OBJECT

public:
    explicit NullCounting(SourceTools tools, QObject *parent = nullptr);
    ~NullCounting() override; ///< cancels

    /// Where to count from now on. Another database than before: what was counted is forgotten.
    void setSource(const SourceChoice &choice);
    /// Why nothing can be counted there, a sentence; empty: it can.
    [[nodiscard]] QString obstacle() const;

    /// Begins to count; nothing may be running.
    void start(const NullCountOrder &order);
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }
    [[nodiscard]] const NullCounts &counts() const { return m_counts; }
    [[nodiscard]] const QSet<ColumnName> &waiting() const { return m_waiting; } ///< not counted yet
    [[nodiscard]] const Progress &progress() const { return m_progress; } ///< in columns
    /// Why the last run ended early; also Cancelled.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] int failures() const { return m_failures; } ///< columns of the last run that could not be counted

Q_SIGNALS:
    void changed(); ///< any of it

private:
    void take(const Result<NullCountStep> &step);
    void finish();

    SourceTools m_tools;
    SourceChoice m_choice;
    Cancellation m_cancellation;
    QFutureWatcher<Result<NullCountStep>> m_watcher;
    NullCounts m_counts;
    QSet<ColumnName> m_waiting;
    Progress m_progress;
    std::optional<Error> m_error;
    int m_failures = 0;
};

} // namespace triptych
