// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"
#include "project/projectfile.h"

#include <QObject>
#include <QPointer>
#include <QUndoStack>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
class QSettings;
QT_END_NAMESPACE

namespace triptych {

class DecisionsDialog;

/// The open project: where it is kept, what was decided in it, and the way back. With a file, every decision and every
/// step back is written there at once, onto what the file holds by then; one that cannot be written is not taken.
/// Without a file, decisions stand until they are saved. The window's title shows which, and whether all is saved.
class ProjectController : public QObject
{
    Q_OBJECT

public:
    /// \param settings remembers what may be run (runconfirmation.h); outlives this
    /// \param window the parent of what is asked and said
    ProjectController(QSettings &settings, QWidget *window);
    ~ProjectController() override;

    /// Asks for a project file, and opens it.
    void askToOpen();
    /// Opens a project file, or says why it cannot be read. Asks first where decisions would be lost, and where it
    /// wants code to be run that the person has not confirmed before.
    void open(const QString &path);
    /// Begins a project without a file.
    void start(const SourceChoice &sources, const ComparisonSettings &settings);
    /// Other sources for the same project, which its file gets when it is saved. \param chosen without a password
    void setSources(const SourceChoice &chosen);
    /// Writes the file, or asks for the place of one.
    void save() { save({}); }
    /// Goes on with `then`: at once where nothing would be lost, else once the person has saved or said not to.
    void leave(const std::function<void()> &then);

    [[nodiscard]] const QString &path() const { return m_path; } ///< empty: there is no file yet
    [[nodiscard]] const ComparisonSettings &settings() const { return m_project.settings; }
    [[nodiscard]] const ReportSettings &reports() const { return m_project.reports; }
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    [[nodiscard]] QAction *redoAction() const { return m_redo; }

    /// What decisions are about; null: nothing.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    /// Opens the list of decisions and rules in force, which stays in step with the comparison.
    void showDecisions();

    /// Takes decisions on renames, all confirmed or all rejected, in the place of those about the same names.
    void settle(const QList<RenameDecision> &decisions);
    /// Takes decisions and rules back.
    void takeBack(const QList<RenameDecision> &decisions, const QList<IgnoreRule> &rules);

public Q_SLOTS:
    /// Takes the settings that somebody else has written into the file since. One that cannot be read just now changes
    /// nothing.
    void readAgain();
    // Findings are indexes in Comparison::findings of the comparison shown; those that are no renames are passed over.
    void confirmRenames(const QList<int> &findings) { settleRenames(findings, true); }
    void rejectRenames(const QList<int> &findings) { settleRenames(findings, false); }
    void ignoreFindings(const QList<int> &findings); ///< asks for the reason and how far the rule goes, once for all

Q_SIGNALS:
    /// A project file was opened, or saved in a new place. \param path absolute
    void opened(const QString &path);
    /// What a project that was opened wants compared.
    void compareRequested(const triptych::SourceChoice &sources);
    /// A decision was taken, or taken back.
    /// A decision is about to be undone.
    void undoing();
    void settingsChanged(const triptych::ComparisonSettings &settings);

private:
    void take(const QString &text, const ComparisonSettings &after);
    [[nodiscard]] bool apply(const ComparisonSettings &before, const ComparisonSettings &after);
    [[nodiscard]] Result<Project> changeFile(const std::function<void(Project &)> &change);
    void undo();
    void redo();
    void settleRenames(const QList<int> &findings, bool confirmed);
    void openNow(const QString &path, const Project &project, bool mayRun);
    void askToRun(const QString &path, const Project &project);
    void save(const std::function<void()> &then);
    void askPlace(const std::function<void()> &then);
    void saveAs(const QString &path, const std::function<void()> &then);
    void reset(const QString &path, const Project &project);
    void showTitle();
    void tell(const QString &title, const Error &error);

    QSettings &m_settings;
    QWidget *m_window;
    QUndoStack m_stack;
    QAction *m_undo;
    QAction *m_redo;
    QString m_path;
    Project m_project;
    bool m_isRunRefused = false; ///< what the file wants run, the person does not
    bool m_haveSourcesChanged = false; ///< and the file has not got them
    std::shared_ptr<const Comparison> m_comparison;
    QPointer<DecisionsDialog> m_decisions;
};

/// Where a new project file for these sources would stand: in the nearest repository around the models or the
/// document, else beside them, else in the current folder.
[[nodiscard]] QString placeForProject(const SourceChoice &sources);

} // namespace triptych
