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

class LinkLabel;

/// How one source stands: what it is, its counts and age; while reading, how far, and a way to stop; after a failure,
/// why, and what mends it.
class SourceCard : public QFrame
{
    Q_OBJECT

public:
    explicit SourceCard(Side side, QWidget *parent = nullptr);

    /// How the source is called until it was read.
    void setTitle(const QString &title);
    /// The file that is read; empty: a server, or models in several files.
    void setFile(const QString &path);
    /// \param schema the last that was read, or null
    void setState(const SourceState &state, std::shared_ptr<const Schema> schema);

Q_SIGNALS:
    void cancelRequested(triptych::Side side);
    void retryRequested(triptych::Side side);
    void editRequested(triptych::Side side); ///< another source, or another way to it
    void passwordRequested(triptych::Side side);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void refreshHeading();
    void refreshFacts();
    void refreshFailure();
    [[nodiscard]] QString editText() const;
    void refreshAge();
    void showNotes();

    Side m_side;
    QString m_title;
    QString m_file;
    SourceState m_state;
    std::shared_ptr<const Schema> m_schema;

    QLabel *m_heading;
    QLabel *m_name;
    QLabel *m_facts;
    QLabel *m_age;
    LinkLabel *m_notes;
    QLabel *m_step;
    QProgressBar *m_progress;
    QLabel *m_error; ///< what failed
    QLabel *m_mend; ///< where, and what to do about it
    QPushButton *m_password;
    QPushButton *m_cancel;
    QPushButton *m_retry;
    QPushButton *m_edit;
    QPushButton *m_open;
    QTimer m_ageTimer;
};

} // namespace triptych
