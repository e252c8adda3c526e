// SPDX-License-Identifier: MIT
#pragma once

#include "project/sourcechoice.h"
#include "ui/comparisoncontroller.h"
#include "ui/filewatch.h"

#include <QMap>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace triptych {

/// Reads a side again when the files that it was read from change, while the person wants that. Waits while a menu or a
/// dialog is open or a mouse button is down, so that nothing moves under the person's hand.
class LiveReading : public QObject
{
    Q_OBJECT

public:
    /// \param controller, wanted (checkable) outlive this
    LiveReading(ComparisonController &controller, QAction *wanted, QObject *parent);

    /// What the sources are named by; watched also where nothing could be read yet.
    void setChoice(const SourceChoice &choice);
    /// The open project's file; empty: there is none.
    void setProject(const QString &path);

Q_SIGNALS:
    /// Somebody else has written the project's file, or this program has.
    void projectChanged();
    /// There are so many files that changes are seen later; told once.
    void slow();

private:
    void watch(Side side);
    void watchAll();
    void watchProject();
    void take(int subject, const QDateTime &at);
    void readWhatChanged();
    [[nodiscard]] QStringList paths(Side side) const;

    ComparisonController &m_controller;
    QAction *m_wanted;
    SourceChoice m_choice;
    QString m_project;
    QMap<int, QDateTime> m_changed; ///< subjects that wait for the person's hand to be free, and since when
    QTimer m_hand;
    FileWatch *m_watch;
};

} // namespace triptych
