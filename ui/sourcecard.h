// SPDX-License-Identifier: MIT
#pragma once

#include "ui/comparisoncontroller.h"

#include <QFrame>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace triptych {

/// How one source stands: what it is, its counts and age; while reading, how far, and a way to stop; after a failure,
/// why, and what mends it.
class SourceCard : public QFrame
{
    Q_OBJECT

public:
    explicit SourceCard(Side side, QWidget *parent = nullptr);

    /// How the source is called until it was read.
    void setTitle(const QString &title);
    /// \param schema the last that was read, or null
    void setState(const SourceState &state, std::shared_ptr<const Schema> schema);

Q_SIGNALS:
    void cancelRequested(triptych::Side side);
    void retryRequested(triptych::Side side);
    void editRequested(triptych::Side side);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void refreshHeading();
    void refreshFacts();
    void refreshAge();
    void showNotes();

    Side m_side;
    QString m_title;
    SourceState m_state;
    std::shared_ptr<const Schema> m_schema;

    QLabel *m_heading;
    QLabel *m_name;
    QLabel *m_facts;
    QLabel *m_age;
    QLabel *m_notes;
    QLabel *m_step;
    QProgressBar *m_progress;
    QLabel *m_error;
    QPushButton *m_cancel;
    QPushButton *m_retry;
    QPushButton *m_edit;
    QTimer m_ageTimer;
};

} // namespace triptych
