// SPDX-License-Identifier: MIT
#include "ui/livereading.h"

#include <QAction>
#include <QApplication>

namespace triptych {

namespace {

constexpr int projectSubject = int(allSides.size()); ///< the sides come before

bool isHandBusy()
{
    return QApplication::activePopupWidget() || QApplication::activeModalWidget()
        || QGuiApplication::mouseButtons() != Qt::NoButton;
}

} // namespace

LiveReading::LiveReading(ComparisonController &controller, QAction *wanted, QObject *parent)
    : QObject(parent), m_controller(controller), m_wanted(wanted), m_watch(new FileWatch(this))
{
    m_hand.setInterval(std::chrono::milliseconds(200));
    connect(&m_hand, &QTimer::timeout, this, &LiveReading::readWhatChanged);
    connect(m_watch, &FileWatch::changed, this, &LiveReading::take);
    connect(m_watch, &FileWatch::slow, this, &LiveReading::slow);
    connect(&m_controller, &ComparisonController::sideStateChanged, this, [this](Side side) {
        if (m_controller.state(side).phase != SourceState::Phase::Reading)
            watch(side);
    });
    connect(&m_controller, &ComparisonController::sourcesChanged, this, &LiveReading::watchAll);
    connect(m_wanted, &QAction::toggled, this, &LiveReading::watchAll);
}

void LiveReading::setChoice(const SourceChoice &choice)
{
    m_choice = choice;
}

void LiveReading::setProject(const QString &path)
{
    m_project = path;
    watchProject();
}

void LiveReading::watchAll()
{
    m_changed.clear();
    for (const Side side : allSides)
        watch(side);
    watchProject();
}

void LiveReading::watchProject()
{
    const bool isWatched = m_wanted->isChecked() && !m_project.isEmpty();
    m_watch->watch(projectSubject, isWatched ? QStringList{m_project} : QStringList(), {});
}

void LiveReading::watch(Side side)
{
    const SourceState state = m_controller.state(side);
    const bool isRead = state.phase == SourceState::Phase::Read;
    const bool isWatched = m_wanted->isChecked() && (isRead || state.phase == SourceState::Phase::Failed);
    m_watch->watch(int(side), isWatched ? paths(side) : QStringList(),
        isRead ? state.readAt.addMSecs(-state.tookMs) : QDateTime());
}

QStringList LiveReading::paths(Side side) const
{
    QStringList paths = side == Side::Models                        ? m_choice.models
        : side == Side::Documentation                               ? QStringList{m_choice.document}
        : m_choice.has(Side::Database) && isFile(m_choice.database) ? QStringList{m_choice.database}
                                                                    : QStringList();
    if (const auto schema = m_controller.schema(side))
        paths += schema->source.files + schema->source.lookedAt;
    paths.removeAll(QString());
    return paths;
}

void LiveReading::take(int subject, const QDateTime &at)
{
    if (!m_changed.contains(subject))
        m_changed.insert(subject, at);
    readWhatChanged();
}

void LiveReading::readWhatChanged()
{
    if (isHandBusy()) {
        m_hand.start();
        return;
    }
    m_hand.stop();
    const QMap<int, QDateTime> changed = std::exchange(m_changed, {});
    for (auto each = changed.begin(); each != changed.end(); ++each) {
        if (each.key() == projectSubject)
            Q_EMIT projectChanged();
        else
            m_controller.readAgain(Side(each.key()), *each);
    }
}

} // namespace triptych
