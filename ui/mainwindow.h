// SPDX-License-Identifier: MIT
#pragma once

#include "ui/comparisoncontroller.h"
#include "ui/sourcetools.h"
#include "ui/windowactions.h"

#include <QMainWindow>

QT_BEGIN_NAMESPACE
class QLabel;
class QSettings;
class QStackedWidget;
QT_END_NAMESPACE

namespace triptych {

class DocumentController;
class EditorController;
class ExportController;
class LiveReading;
class PasswordController;
class PasswordStore;
class ProjectController;
class SavedReports;
class SourcesDialog;
class SinceLast;
class StartController;
class StatusMessages;
class Workspace;

/// The window: assembles its parts and routes between them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// \param passwords, settings outlive the window
    MainWindow(SourceTools tools, PasswordStore &passwords, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Takes these sources and compares them at once, as the settings ask; fetches a password that is not given from
    /// the keychain, and asks for one that the server wants.
    void compare(const SourceChoice &choice, const ComparisonSettings &settings = {});
    /// Asks for the sources, on the page of that side, and compares them likewise.
    void askSources(const SourceChoice &choice, Side page);
    /// Begins with files and folders as if they were dropped onto the window.
    void open(const QStringList &paths);
    /// Compares what a project file names, as it asks (ProjectController::open).
    void openProject(const QString &path);

    [[nodiscard]] ComparisonController &controller() { return m_controller; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectActions();
    void connectController();
    void connectCards();
    void connectChanges();
    void connectProject();
    void connectStart();
    SourcesDialog *askSources(const SourceChoice &choice, Side page,
        const std::function<void(const SourceChoice &)> &accepted, const QString &folder = {});
    void editSources(Side page);
    void changeSources(const SourceChoice &choice);
    void read(const SourceChoice &choice);
    void open(const SourceChoice &choice);
    void showSide(Side side);
    void showComparison(const std::shared_ptr<const Comparison> &comparison);
    void showBusy();
    void showPairs();
    void writeDocument();
    void showAbout();
    void restore();

    SourceTools m_tools;
    QSettings &m_settings;
    ComparisonController m_controller;
    WindowActions m_actions;
    SourceChoice m_choice;

    ProjectController *m_project;
    EditorController *m_editor;
    LiveReading *m_live;
    SinceLast *m_since;
    PasswordController *m_passwords;
    ExportController *m_export;
    DocumentController *m_documents;
    SavedReports *m_reports;
    QStackedWidget *m_pages;
    StartController *m_start;
    Workspace *m_workspace;
    StatusMessages *m_status;
    QLabel *m_statusRight;
};

} // namespace triptych
