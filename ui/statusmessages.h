// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QStatusBar;
QT_END_NAMESPACE

namespace triptych {

/// What a status bar says: how things stand, and for a while what was done. The last one said is seen.
class StatusMessages : public QObject
{
    Q_OBJECT

public:
    explicit StatusMessages(QStatusBar *bar);

    /// Says how things stand, until they stand otherwise.
    void stand(const QString &message);

public Q_SLOTS:
    /// Says what was done, for ten seconds.
    void tell(const QString &message);

private:
    QStatusBar *m_bar;
    QString m_standing;
};

} // namespace triptych
