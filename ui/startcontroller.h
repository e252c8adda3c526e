// SPDX-License-Identifier: MIT
#pragma once

#include "ui/droptarget.h"
#include "ui/recentprojects.h"
#include "ui/sourcetools.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QSettings;
class QWidget;
QT_END_NAMESPACE

namespace triptych {

struct Comparison;
class WelcomePage;
struct WindowActions;

/// The ways in which a comparison begins without being asked for: the welcome page, the recent ones, the sample, what
/// is dropped onto the window or named where the program is started.
class StartController : public QObject
{
    Q_OBJECT

public:
    /// \param actions, settings outlive this
    StartController(const WindowActions &actions, SourceTools tools, QSettings &settings, QWidget *window);

    [[nodiscard]] WelcomePage *page() const { return m_page; } ///< for the window's layout
    [[nodiscard]] RecentProjects &recent() { return m_recent; }

    /// Begins with files and folders as if they were dropped.
    void open(const QStringList &paths) { take(classify(paths)); }
    /// Remembers what is compared now. \param project its file; empty: none
    void remember(const SourceChoice &sources, const QString &project);

    /// What is compared now, nullptr: nothing. Shows the most telling row of the sample once it is compared.
    void follow(const Comparison *comparison);

Q_SIGNALS:
    void rowRequested(int tableRow, int columnRow);
    void projectRequested(const QString &path);
    /// A comparison of its own.
    void compareRequested(const triptych::SourceChoice &sources);
    /// What is compared now, with one or more sides in the place of others.
    void changeRequested(const triptych::SourceChoice &sources);
    /// Not enough to compare yet: the dialog is to ask for the rest. \param folder to be searched; empty: none
    void askRequested(const triptych::SourceChoice &sources, const QString &folder);
    void reportsOpened(const QStringList &paths);
    void reportDropped(const QString &path); ///< onto a comparison

private:
    void take(const Dropped &dropped);
    void openRecent(qsizetype index);
    void openSample();
    void tell(const QString &title, const QString &text);

    SourceTools m_tools;
    QWidget *m_window;
    DropTarget *m_drop;
    RecentProjects m_recent;
    WelcomePage *m_page;
    SourceChoice m_current;
    bool m_isComparing = false;
    bool m_isSampleNew = false; ///< opened, and not compared yet
};

} // namespace triptych
