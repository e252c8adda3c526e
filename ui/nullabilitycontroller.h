// SPDX-License-Identifier: MIT
#pragma once

#include "ui/nullcounting.h"

#include <QFutureWatcher>

class QAction;
class QSettings;
class QWidget;

namespace triptych {

class NullabilityView;
struct WindowActions;

/// What can be done with the rows of the Nullability view: counts their NULLs, asking first where that may take long,
/// copies the statements that set NOT NULL, and writes the table as CSV.
class NullabilityController : public QObject
{
    Q_OBJECT

public:
    /// \param view, actions, settings outlive this
    /// \param window that questions and errors are shown over
    NullabilityController(
        NullabilityView &view, const WindowActions &actions, SourceTools tools, QSettings &settings, QWidget *window);

    /// The sources that are compared from now on, complete with the password.
    void setSource(const SourceChoice &choice) { m_counting.setSource(choice); }
    /// Writes what the view shows; by its own thread. Tells what failed.
    void writeTo(const QString &path);

Q_SIGNALS:
    void told(const QString &message); ///< what was done, for the status bar

private:
    [[nodiscard]] NullCountOrder order() const;
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] QString hint() const;
    void update();
    void showStatus();
    void askToCount();
    void copyStatements();
    void askWhereToWrite();
    void tell(const QString &title, const QString &text);

    NullabilityView &m_view;
    const WindowActions &m_actions;
    QSettings &m_settings;
    QWidget *m_window;
    NullCounting m_counting;
    QFutureWatcher<Result<QString>> m_writing;
    QFutureWatcher<QStringList> m_writingStatements;
};

} // namespace triptych
