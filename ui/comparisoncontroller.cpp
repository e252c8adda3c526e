// SPDX-License-Identifier: MIT
#include "ui/comparisoncontroller.h"

#include <QMutex>
#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace triptych {

namespace {

/// Lets through what an eye can follow: every new step, and of one step no more than 20 values a second.
class ProgressGate
{
public:
    [[nodiscard]] bool admits(const Progress &progress)
    {
        const QMutexLocker locker(&m_mutex);
        if (m_clock.isValid() && progress.step == m_step && m_clock.elapsed() < 50)
            return false;
        m_step = progress.step;
        m_clock.start();
        return true;
    }

private:
    QMutex m_mutex;
    QElapsedTimer m_clock;
    QString m_step;
};

/// Frees a large value on another thread, whoever lets go of it last: that of 10,000 tables takes a while.
template <typename T>
std::shared_ptr<const T> shared(T &&value)
{
    return std::shared_ptr<const T>(new T(std::move(value)), [](const T *old) {
        if (QThreadPool *pool = QThreadPool::globalInstance())
            pool->start([old] { delete old; });
        else
            delete old;
    });
}

constexpr auto longSilence = std::chrono::milliseconds(400);

} // namespace

ComparisonController::ComparisonController(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ComparisonController::breakSilence);
    m_pool.setMaxThreadCount(int(allSides.size()) + 1);
    connect(&m_comparing, &QFutureWatcherBase::finished, this, [this] {
        if (m_comparing.isCanceled())
            return;
        m_comparison = m_comparing.result();
        m_tookMs = m_clock.elapsed();
        updateBusy();
        Q_EMIT comparisonChanged(m_comparison);
    });
}

ComparisonController::~ComparisonController()
{
    for (const Side side : available())
        m_readers[side]->cancellation.cancel();
    m_comparingCancellation.cancel();
    m_pool.clear();
    m_pool.waitForDone();
}

void ComparisonController::setSources(const PerSide<SchemaSource> &sources)
{
    cancel();
    m_comparison.reset();
    m_tookMs = 0;
    for (const Side side : allSides) {
        m_readers[side].reset();
        if (sources[side])
            m_readers[side].emplace().source = *sources[side];
    }
    m_chosen = available();
    updateBusy();
    Q_EMIT sourcesChanged();
    Q_EMIT chosenChanged();
    Q_EMIT comparisonChanged(m_comparison);
}

QList<Side> ComparisonController::available() const
{
    QList<Side> result;
    std::ranges::copy_if(
        allSides, std::back_inserter(result), [this](Side side) { return m_readers[side].has_value(); });
    return result;
}

void ComparisonController::compareWith(const ComparisonSettings &settings)
{
    m_settings = settings;
    breakSilence();
    m_clock.start();
    compareKept();
}

void ComparisonController::choose(const QList<Side> &sides)
{
    QList<Side> chosen = available();
    chosen.removeIf([&](Side side) { return !sides.contains(side); });
    const bool isShown = m_comparison && m_comparison->sides() == chosen;
    if (chosen.size() < 2 || (chosen == m_chosen && isShown))
        return;
    m_chosen = chosen;
    Q_EMIT chosenChanged();
    breakSilence();
    m_clock.start();
    compareKept();
}

void ComparisonController::readAll()
{
    breakSilence();
    m_clock.start();
    for (const Side side : available())
        startReading(side);
}

void ComparisonController::read(Side side)
{
    breakSilence();
    m_clock.start();
    startReading(side);
}

void ComparisonController::readAgain(Side side, const QDateTime &changedAt)
{
    if (!m_readers[side])
        return;
    if (m_readers[side]->isReading) {
        m_readers[side]->changedSince = changedAt;
        return;
    }
    if (!isReading(available()) && !m_comparing.isRunning()) {
        m_isSilent = true;
        m_patience.start(longSilence);
        m_clock.start();
    }
    startReading(side, changedAt);
}

void ComparisonController::breakSilence()
{
    m_isSilent = false;
    m_patience.stop();
    for (const Side side : available()) {
        Reader &reader = *m_readers[side];
        if (!reader.isReading || reader.state.phase == SourceState::Phase::Reading)
            continue;
        reader.state.phase = SourceState::Phase::Reading;
        Q_EMIT sideStateChanged(side);
    }
    updateBusy();
}

void ComparisonController::cancel()
{
    for (const Side side : available())
        cancel(side);
    m_comparingCancellation.cancel();
    m_comparing.setFuture({});
    updateBusy();
}

void ComparisonController::cancel(Side side)
{
    if (!m_readers[side])
        return;
    m_readers[side]->changedSince = {};
    m_readers[side]->cancellation.cancel();
}

bool ComparisonController::isOutdated() const
{
    return m_comparison && std::ranges::any_of(available(), [this](Side side) {
        return m_comparison->isCompared(side) && m_readers[side]->state.phase == SourceState::Phase::Failed;
    });
}

SourceState ComparisonController::state(Side side) const
{
    return m_readers[side] ? m_readers[side]->state : SourceState{};
}

std::shared_ptr<const Schema> ComparisonController::schema(Side side) const
{
    return m_readers[side] ? m_readers[side]->schema : nullptr;
}

void ComparisonController::readSource(
    QPromise<Message> &promise, const SchemaSource &source, const Cancellation &cancellation)
{
    ProgressGate gate;
    auto result = source(
        [&](const Progress &progress) {
            if (gate.admits(progress))
                promise.addResult(Message(progress));
        },
        cancellation);
    promise.addResult(Message(std::move(result).map([](Schema &&schema) { return shared(std::move(schema)); })));
}

std::shared_ptr<const Comparison> ComparisonController::compareSchemas(
    const Schemas &schemas, const ComparisonSettings &settings, const Cancellation &cancellation)
{
    return shared(compare(schemas, settings, cancellation));
}

void ComparisonController::startReading(Side side, const QDateTime &changedAt)
{
    if (!m_readers[side] || m_readers[side]->isReading)
        return;
    Reader &reader = *m_readers[side];
    reader.isReading = true;
    reader.changedAt = changedAt;
    if (!m_isSilent)
        reader.state.phase = SourceState::Phase::Reading;
    reader.state.progress = {};
    reader.cancellation = Cancellation();
    reader.clock.start();
    reader.watcher = std::make_unique<QFutureWatcher<Message>>();
    QFutureWatcher<Message> *watcher = reader.watcher.get();
    connect(watcher, &QFutureWatcherBase::resultReadyAt, this,
        [this, side, watcher](int index) { receive(side, watcher->resultAt(index)); });
    watcher->setFuture(
        QtConcurrent::run(&m_pool, &ComparisonController::readSource, reader.source, reader.cancellation));
    updateBusy();
    Q_EMIT sideStateChanged(side);
}

void ComparisonController::receive(Side side, const Message &message)
{
    Reader &reader = *m_readers[side];
    if (const auto *progress = std::get_if<Progress>(&message)) {
        reader.state.progress = *progress;
        if (reader.state.phase == SourceState::Phase::Reading)
            Q_EMIT sideStateChanged(side);
        return;
    }
    settle(side, std::get<Result<std::shared_ptr<const Schema>>>(message));
    if (reader.changedSince.isValid())
        startReading(side, std::exchange(reader.changedSince, {}));
    compareKept();
}

void ComparisonController::settle(Side side, const Result<std::shared_ptr<const Schema>> &result)
{
    Reader &reader = *m_readers[side];
    reader.isReading = false;
    if (result) {
        reader.schema = *result;
        reader.state = {
            SourceState::Phase::Read, {}, {}, QDateTime::currentDateTime(), reader.clock.elapsed(), reader.changedAt};
    } else if (result.error().kind == Error::Kind::Cancelled) {
        reader.state.phase = reader.schema ? SourceState::Phase::Read : SourceState::Phase::Idle;
    } else {
        reader.state.phase = SourceState::Phase::Failed;
        reader.state.error = result.error();
        reader.state.changedAt = reader.changedAt;
    }
    Q_EMIT sideStateChanged(side);
}

/// A side that failed when it was read again by itself takes part with what it said before.
bool ComparisonController::takesPart(Side side) const
{
    const Reader &reader = *m_readers[side];
    const bool isHeld = reader.state.phase == SourceState::Phase::Failed && reader.state.changedAt.isValid();
    return reader.schema && (reader.state.phase == SourceState::Phase::Read || isHeld);
}

void ComparisonController::compareKept()
{
    Schemas schemas;
    int count = 0;
    for (const Side side : m_chosen) {
        if (!takesPart(side))
            continue;
        schemas[side] = m_readers[side]->schema;
        ++count;
    }
    if (!isReading(m_chosen) && count >= 2) {
        ComparisonSettings settings = m_settings;
        settings.today = QDate::currentDate();
        m_comparingCancellation.cancel();
        m_comparingCancellation = Cancellation();
        m_comparing.setFuture(QtConcurrent::run(
            &m_pool, &ComparisonController::compareSchemas, schemas, settings, m_comparingCancellation));
    }
    updateBusy();
}

bool ComparisonController::isReading(const QList<Side> &sides) const
{
    return std::ranges::any_of(sides, [this](Side side) { return m_readers[side]->isReading; });
}

void ComparisonController::updateBusy()
{
    const bool isWorking = isReading(available()) || m_comparing.isRunning();
    m_isSilent = m_isSilent && isWorking;
    const bool busy = isWorking && !m_isSilent;
    if (busy != m_busy) {
        m_busy = busy;
        Q_EMIT busyChanged(busy);
    }
}

} // namespace triptych
