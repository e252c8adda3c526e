// SPDX-License-Identifier: MIT
#include "ui/projectcontroller.h"

#include "project/decisions.h"
#include "project/runconfirmation.h"
#include "ui/messages.h"
#include "ui/pathdialog.h"
#include "ui/runquestion.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QUndoCommand>

namespace triptych {

namespace {

/// One step: what the decisions were, and what they became. The controller takes it and takes it back.
class Decision : public QUndoCommand
{
public:
    Decision(const QString &text, ComparisonSettings before, ComparisonSettings after)
        : QUndoCommand(text), before(std::move(before)), after(std::move(after))
    { }

    const ComparisonSettings before;
    const ComparisonSettings after;
};

const Decision *stepAt(const QUndoStack &stack, int index)
{
    return static_cast<const Decision *>(stack.command(index));
}

/// A stack's action that asks the controller instead: a step that can't be written is not taken.
QAction *makeAction(QAction *action, const QUndoStack &stack, const char *name, QKeySequence::StandardKey keys)
{
    QObject::disconnect(action, nullptr, &stack, nullptr);
    action->setObjectName(QStringLiteral("action.") + QLatin1String(name));
    action->setShortcuts(keys);
    return action;
}

QString projectFilter()
{
    return ProjectController::tr("Projects (*.json)");
}

QString nameOf(const QString &path)
{
    const QFileInfo file(QFileInfo(path).absoluteFilePath());
    return file.fileName() == projectFileName() ? file.dir().dirName() : file.completeBaseName();
}

} // namespace

ProjectController::ProjectController(QSettings &settings, QWidget *window)
    : QObject(window), m_settings(settings), m_window(window), m_stack(this),
      m_undo(makeAction(m_stack.createUndoAction(this, tr("&Undo:")), m_stack, "undo", QKeySequence::Undo)),
      m_redo(makeAction(m_stack.createRedoAction(this, tr("&Redo:")), m_stack, "redo", QKeySequence::Redo))
{
    connect(m_undo, &QAction::triggered, this, &ProjectController::undo);
    connect(m_redo, &QAction::triggered, this, &ProjectController::redo);
    connect(&m_stack, &QUndoStack::cleanChanged, this, &ProjectController::showTitle);
    showTitle();
}

/// The stack clears itself, which is no news for a window that goes as well.
ProjectController::~ProjectController()
{
    m_stack.disconnect(this);
}

void ProjectController::askToOpen()
{
    const auto projectIn = [](const QString &path) {
        const QFileInfo file(QDir(path), projectFileName());
        return QFileInfo(path).isDir() && file.isFile() ? file.filePath() : QString();
    };
    const QString folder = m_path.isEmpty() ? QDir::currentPath() : QFileInfo(m_path).absolutePath();
    auto *dialog
        = new PathDialog(m_window, tr("Open project: its folder or its file"), folder, projectFilter(), projectIn);
    dialog->setObjectName(QStringLiteral("openProjectDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    // Who comes into a project's folder is one Enter away from its project.
    const auto propose = [dialog, projectIn](const QString &in) {
        if (projectIn(in).isEmpty())
            return;
        dialog->selectFile(projectIn(in));
        if (auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))) {
            name->setText(projectFileName()); // which selectFile() leaves alone while it has the focus
            name->setFocus();
        }
    };
    connect(dialog, &QFileDialog::directoryEntered, dialog, propose);
    connect(dialog, &QFileDialog::fileSelected, this, &ProjectController::open);
    propose(folder);
    dialog->open();
}

void ProjectController::open(const QString &path)
{
    if (const auto readable = readProject(path); !readable) {
        tell(tr("Open project"), readable.error());
        return;
    }
    leave([this, path] {
        const Result<Project> project = readProject(path); // as it is once the person has saved
        if (!project)
            tell(tr("Open project"), project.error());
        else if (!project->sources.interpreter.isEmpty() && !isRunConfirmed(m_settings, path, *project))
            askToRun(path, *project);
        else
            openNow(path, *project, true);
    });
}

void ProjectController::askToRun(const QString &path, const Project &project)
{
    QMessageBox *question = runQuestion(path, project, m_window);
    connect(question, &QMessageBox::finished, this, [this, path, project](int answer) {
        if (answer == QMessageBox::Yes)
            confirmRun(m_settings, path, project);
        openNow(path, project, answer == QMessageBox::Yes);
    });
    question->open();
}

void ProjectController::openNow(const QString &path, const Project &project, bool mayRun)
{
    reset(path, project);
    SourceChoice sources = project.sources;
    m_isRunRefused = !mayRun;
    if (m_isRunRefused) {
        sources.interpreter.clear();
        sources.target.clear();
    }
    Q_EMIT opened(QFileInfo(path).absoluteFilePath());
    Q_EMIT compareRequested(sources);
}

void ProjectController::start(const SourceChoice &sources, const ComparisonSettings &settings)
{
    reset({}, {sources, settings, {}});
}

void ProjectController::reset(const QString &path, const Project &project)
{
    m_path = path;
    m_project = project;
    m_isRunRefused = false;
    m_haveSourcesChanged = false;
    m_stack.clear();
    showTitle();
}

void ProjectController::setSources(const SourceChoice &chosen)
{
    SourceChoice sources = chosen;
    // What the person did not want run here stays in the file for those who do.
    if (m_isRunRefused && sources.models == m_project.sources.models && sources.interpreter.isEmpty()) {
        sources.interpreter = m_project.sources.interpreter;
        sources.target = m_project.sources.target;
    }
    m_haveSourcesChanged = m_haveSourcesChanged || m_project.sources != sources;
    m_project.sources = sources;
    showTitle();
}

bool ProjectController::isModified() const
{
    return m_path.isEmpty() ? !m_stack.isClean() : m_haveSourcesChanged;
}

void ProjectController::leave(const std::function<void()> &then)
{
    if (!isModified()) {
        then();
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Save project"),
        m_path.isEmpty() ? tr("What was decided is not saved.")
                         : tr("The sources of \"%1\" are not saved.").arg(nameOf(m_path)),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    question->setObjectName(QStringLiteral("leaveQuestion"));
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("A project file keeps sources, decisions and rules."));
    question->setDefaultButton(QMessageBox::Save);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::finished, this, [this, then](int answer) {
        if (answer == QMessageBox::Save) {
            save(then);
        } else if (answer == QMessageBox::Discard) {
            m_haveSourcesChanged = false;
            m_stack.setClean();
            then();
        }
    });
    question->open();
}

void ProjectController::save(const std::function<void()> &then)
{
    if (m_path.isEmpty()) {
        askPlace(then);
        return;
    }
    const Result<Project> saved = changeFile([this](Project &project) {
        if (m_haveSourcesChanged)
            project.sources = m_project.sources;
    });
    if (!saved) {
        tell(tr("Save project"), saved.error());
        return;
    }
    m_haveSourcesChanged = false;
    showTitle();
    if (then)
        then();
}

void ProjectController::askPlace(const std::function<void()> &then)
{
    const QFileInfo place(placeForProject(m_project.sources));
    auto *dialog = new QFileDialog(m_window, tr("Save project"), place.path(), projectFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("saveProjectDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(place.filePath());
    connect(dialog, &QFileDialog::fileSelected, this, [this, then](const QString &path) { saveAs(path, then); });
    dialog->open();
}

void ProjectController::saveAs(const QString &path, const std::function<void()> &then)
{
    // What a project that stands there has decided, and what else its file holds, stays.
    Project project{m_project.sources, m_project.settings, {}, m_project.reports};
    if (const auto there = readProject(path)) {
        project.settings = withChange({}, m_project.settings, there->settings);
        project.text = there->text;
        project.reports = there->reports;
    }
    const Result<Project> saved = writeProject(path, project).and_then([&] { return readProject(path); });
    if (!saved) {
        tell(tr("Save project"), saved.error());
        return;
    }
    if (!m_project.sources.interpreter.isEmpty())
        confirmRun(m_settings, path, *saved); // the person's own choice
    const bool haveSettingsChanged = saved->settings != m_project.settings;
    m_path = path;
    m_project = *saved;
    m_stack.setClean();
    showTitle();
    Q_EMIT opened(QFileInfo(path).absoluteFilePath());
    if (haveSettingsChanged)
        Q_EMIT settingsChanged(m_project.settings);
    if (then)
        then();
}

/// Changes what the file holds now; what may be run stays confirmed.
Result<Project> ProjectController::changeFile(const std::function<void(Project &)> &change)
{
    Result<Project> project = readProject(m_path);
    if (!project)
        return project;
    const SourceChoice sources = project->sources;
    const bool wasConfirmed = isRunConfirmed(m_settings, m_path, *project);
    change(*project);
    Result<Project> written = writeProject(m_path, *project).and_then([&] { return readProject(m_path); });
    if (written && wasConfirmed && written->sources == sources)
        confirmRun(m_settings, m_path, *written);
    return written;
}

void ProjectController::readAgain()
{
    if (m_path.isEmpty())
        return;
    const Result<Project> now = readProject(m_path);
    if (!now || now->settings == m_project.settings)
        return;
    m_project.settings = now->settings;
    m_project.text = now->text;
    Q_EMIT settingsChanged(m_project.settings);
}

bool ProjectController::apply(const ComparisonSettings &before, const ComparisonSettings &after)
{
    if (m_path.isEmpty()) {
        m_project.settings = withChange(before, after, m_project.settings);
    } else {
        const Result<Project> written
            = changeFile([&](Project &project) { project.settings = withChange(before, after, project.settings); });
        if (!written) {
            tell(tr("The decision was not taken"), written.error());
            return false;
        }
        m_project.settings = written->settings;
    }
    Q_EMIT settingsChanged(m_project.settings);
    return true;
}

void ProjectController::take(const QString &text, const ComparisonSettings &after)
{
    const ComparisonSettings before = m_project.settings;
    if (after != before && apply(before, after))
        m_stack.push(new Decision(text, before, after));
}

void ProjectController::undo()
{
    const Decision *step = stepAt(m_stack, m_stack.index() - 1);
    Q_EMIT undoing();
    if (apply(step->after, step->before))
        m_stack.undo();
}

void ProjectController::redo()
{
    const Decision *step = stepAt(m_stack, m_stack.index());
    if (apply(step->before, step->after))
        m_stack.redo();
}

void ProjectController::showTitle()
{
    const QString name = m_path.isEmpty() ? tr("Unnamed project") : nameOf(m_path);
    //: %1 is a project's name; [*] is where an asterisk shows that it is not saved
    m_window->setWindowTitle(
        m_project.sources.count() == 0 && m_path.isEmpty() ? tr("Triptych") : tr("%1[*] — Triptych").arg(name));
    m_window->setWindowModified(isModified());
}

void ProjectController::tell(const QString &title, const Error &error)
{
    tellProblem(title, error, m_window);
}

QString placeForProject(const SourceChoice &sources)
{
    const QString source = !sources.models.isEmpty() ? sources.models.first() : sources.document;
    const QFileInfo file(source);
    const QDir folder = source.isEmpty() ? QDir::current() : file.isDir() ? QDir(source) : file.absoluteDir();
    for (QDir above(folder.absolutePath());;) {
        if (above.exists(QStringLiteral(".git")))
            return above.filePath(projectFileName());
        if (!above.cdUp())
            return folder.absoluteFilePath(projectFileName());
    }
}

} // namespace triptych
