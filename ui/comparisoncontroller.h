// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"
#include "items/roles.h"
#include "sources/schemasource.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <variant>

namespace triptych {

/// How one source stands.
struct SourceState
{
    enum class Phase {
        Idle, ///< never read, or cancelled before it ever was
        Reading,
        Read, ///< the kept schema is that of the last reading
        Failed ///< the last reading failed; an older schema may be kept, but is not compared
    };

    Phase phase = Phase::Idle;
    Progress progress; ///< while reading
    Error error; ///< when failed
    QDateTime readAt; ///< when the kept schema was read; invalid: none is kept
    qint64 tookMs = 0; ///< how long that took
    QDateTime changedAt; ///< when the files changed that it was read again for; invalid: somebody asked for it
};

/// Reads the sources and compares what they gave, each on a worker thread, and keeps the last good schema of every
/// side. A source that fails or is cancelled leaves the others standing. Owns no widget.
class ComparisonController : public QObject
{
    Q_OBJECT

public:
    explicit ComparisonController(QObject *parent = nullptr);
    /// Cancels what is under way and waits for it (SchemaSource promises to return within 200 ms).
    ~ComparisonController() override;

    /// Forgets the sources before, what they gave and the comparison; reads nothing yet. All available sides are
    /// chosen.
    void setSources(const PerSide<SchemaSource> &sources);
    [[nodiscard]] QList<Side> available() const; ///< the sides that have a source, in order

    /// Reads an available side from this source from its next reading on; what it gave before stays.
    void setSource(Side side, const SchemaSource &source) { m_readers[side]->source = source; }

    /// What the next comparisons are asked for; rules expire by the day on which they are made.
    void setSettings(const ComparisonSettings &settings) { m_settings = settings; }
    [[nodiscard]] const ComparisonSettings &settings() const { return m_settings; }

    /// Likewise, and compares again from the kept schemas.
    void compareWith(const ComparisonSettings &settings);

    /// Which sides to compare, at least two available ones; others are left out. Compares again from the kept schemas.
    void choose(const QList<Side> &sides);
    [[nodiscard]] const QList<Side> &chosen() const { return m_chosen; }

    void readAll(); ///< reads every source anew, and then compares
    void read(Side side); ///< reads one source anew, and then compares
    /// As read(), because what it was read from changed at that time; after the reading that is under way. In silence
    /// unless it takes long. Where it fails, the comparison before stays.
    void readAgain(Side side, const QDateTime &changedAt);
    void cancel(); ///< every reading and the comparison
    void cancel(Side side);

    /// Reading anything, or comparing; not while that is still silent (readAgain).
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Whether the comparison shows what a side said before its last reading failed.
    [[nodiscard]] bool isOutdated() const;
    [[nodiscard]] SourceState state(Side side) const;
    [[nodiscard]] std::shared_ptr<const Schema> schema(Side side) const; ///< the kept one, or null
    [[nodiscard]] std::shared_ptr<const Comparison> comparison() const { return m_comparison; } ///< the last, or null
    [[nodiscard]] qint64 tookMs() const { return m_tookMs; } ///< from the request to the last comparison

Q_SIGNALS:
    void sourcesChanged();
    void chosenChanged();
    void sideStateChanged(triptych::Side side);
    void busyChanged(bool busy);
    /// Null when the sources changed.
    void comparisonChanged(const std::shared_ptr<const triptych::Comparison> &comparison);

private:
    using Schemas = PerSide<std::shared_ptr<const Schema>>;
    /// What a reading hands over: progress on the way, and last the schema or why there is none.
    using Message = std::variant<Progress, Result<std::shared_ptr<const Schema>>>;
    struct Reader
    {
        SchemaSource source;
        SourceState state; ///< as it is told
        bool isReading = false;
        QDateTime changedAt; ///< of the reading under way
        QDateTime changedSince; ///< valid: what is being read has changed, and is read again afterwards
        std::shared_ptr<const Schema> schema;
        Cancellation cancellation;
        std::unique_ptr<QFutureWatcher<Message>> watcher;
        QElapsedTimer clock;
    };

    static void readSource(QPromise<Message> &promise, const SchemaSource &source, const Cancellation &cancellation);
    static std::shared_ptr<const Comparison> compareSchemas(
        const Schemas &schemas, const ComparisonSettings &settings, const Cancellation &cancellation);

    void startReading(Side side, const QDateTime &changedAt = {});
    void breakSilence();
    void receive(Side side, const Message &message);
    void settle(Side side, const Result<std::shared_ptr<const Schema>> &result);
    void compareKept();
    [[nodiscard]] bool isReading(const QList<Side> &sides) const;
    [[nodiscard]] bool takesPart(Side side) const; ///< in the next comparison
    void updateBusy();

    PerSide<Reader> m_readers;
    QList<Side> m_chosen;
    ComparisonSettings m_settings;
    std::shared_ptr<const Comparison> m_comparison;
    QFutureWatcher<std::shared_ptr<const Comparison>> m_comparing;
    Cancellation m_comparingCancellation;
    QElapsedTimer m_clock;
    qint64 m_tookMs = 0;
    bool m_busy = false; ///< as it is told
    bool m_isSilent = false; ///< what is under way is: only changed files have led to it
    QTimer m_patience; ///< with silence
    QThreadPool m_pool; ///< of its own, so that a source that waits for its server never keeps the others from reading
};

} // namespace triptych
