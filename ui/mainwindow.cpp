// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "compare/coverage.h"
#include "ui/comparisonviews.h"
#include "ui/documentcontroller.h"
#include "ui/editorcontroller.h"
#include "ui/exportcontroller.h"
#include "ui/findingsview.h"
#include "ui/livereading.h"
#include "ui/passwordcontroller.h"
#include "ui/passwordprompt.h"
#include "ui/projectcontroller.h"
#include "ui/savedreports.h"
#include "ui/sidebar.h"
#include "ui/sidebyside.h"
#include "ui/sincelast.h"
#include "ui/sourcecard.h"
#include "ui/sourcesdialog.h"
#include "ui/startcontroller.h"
#include "ui/statusmessages.h"
#include "ui/welcomepage.h"
#include "ui/workspace.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>

namespace triptych {

namespace {

constexpr QSize drawnSize(1440, 900); ///< of the drawings
constexpr QSize frame(8, 40); ///< about what a window manager puts around a window

const QString geometryKey = QStringLiteral("window/geometry");

} // namespace

MainWindow::MainWindow(SourceTools tools, PasswordStore &passwords, QSettings &settings, QWidget *parent)
    : QMainWindow(parent), m_tools(std::move(tools)), m_settings(settings), m_actions(this),
      m_project(new ProjectController(settings, this)), m_editor(new EditorController(settings, this)),
      m_live(new LiveReading(m_controller, m_actions.watchFiles, this)),
      m_since(new SinceLast(m_tools.stateFolder, this)), m_passwords(new PasswordController(m_tools, passwords, this)),
      m_export(new ExportController(this)), m_documents(new DocumentController(m_tools, this)),
      m_reports(new SavedReports(this)), m_pages(new QStackedWidget(this)),
      m_start(new StartController(m_actions, m_tools, settings, this)),
      m_workspace(new Workspace(m_actions, *m_project, m_tools, settings, m_passwords->prompt())),
      m_status(new StatusMessages(statusBar())),
      m_statusRight(new QLabel(tr("Read-only transaction · triptych %1").arg(QStringLiteral(TRIPTYCH_VERSION)), this))
{
    m_actions.fill(menuBar(), {m_project->undoAction(), m_project->redoAction()});
    m_pages->addWidget(m_start->page());
    m_pages->addWidget(m_workspace);
    setCentralWidget(m_pages);
    menuBar()->insertMenu(menuBar()->actions().constLast(), m_workspace->views()->findings()->windowMenu());
    m_statusRight->setForegroundRole(QPalette::PlaceholderText);
    statusBar()->addPermanentWidget(m_statusRight);
    connectActions();
    connectController();
    connectProject();
    connectCards();
    connectStart();
    connectChanges();
    showBusy();
    restore();
}

/// The views go first, while what they report to still stands.
MainWindow::~MainWindow()
{
    delete takeCentralWidget();
}

void MainWindow::connectActions()
{
    connect(m_actions.newComparison, &QAction::triggered, this, [this] { askSources({}, Side::Database); });
    connect(m_actions.openProject, &QAction::triggered, m_project, &ProjectController::askToOpen);
    connect(m_actions.saveProject, &QAction::triggered, m_project, [this] { m_project->save(); });
    connect(m_actions.editor, &QAction::triggered, m_editor, &EditorController::ask);
    connect(m_actions.decisions, &QAction::triggered, m_project, &ProjectController::showDecisions);
    connect(m_actions.editSources, &QAction::triggered, this, [this] { editSources(Side::Database); });
    connect(m_actions.exportReports, &QAction::triggered, this,
        [this] { m_export->ask(m_controller.comparison(), m_project->reports()); });
    connect(m_actions.exportFile, &QAction::triggered, this,
        [this] { m_export->askForFile(m_controller.comparison(), m_project->reports()); });
    connect(m_actions.openReport, &QAction::triggered, m_reports, &SavedReports::ask);
    connect(m_actions.writeDocument, &QAction::triggered, this, &MainWindow::writeDocument);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.compare, &QAction::triggered, &m_controller, &ComparisonController::readAll);
    connect(m_actions.cancel, &QAction::triggered, this, [this] { m_controller.cancel(); });
    for (qsizetype i = 0; i < m_actions.pairs.size(); ++i) {
        connect(m_actions.pairs[i], &QAction::triggered, this, [this, i] { m_controller.choose(sideChoices()[i]); });
        addAction(m_actions.pairs[i]);
    }
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_export, &ExportController::exported, this, [this](const QStringList &paths) {
        m_status->tell(tr("Wrote %n report(s) into %1", nullptr, int(paths.size()))
                           .arg(QDir::toNativeSeparators(m_export->folder())));
    });
}

void MainWindow::connectController()
{
    connect(&m_controller, &ComparisonController::sideStateChanged, this, &MainWindow::showSide);
    connect(&m_controller, &ComparisonController::comparisonChanged, this, &MainWindow::showComparison);
    connect(&m_controller, &ComparisonController::busyChanged, this, &MainWindow::showBusy);
    connect(&m_controller, &ComparisonController::chosenChanged, this, &MainWindow::showBusy);
    connect(&m_controller, &ComparisonController::sourcesChanged, this, [this] {
        m_workspace->sideBar()->showCards(m_controller.available());
        for (const Side side : allSides) {
            m_workspace->sideBar()->card(side)->setTitle(titleOf(m_choice, side, m_tools));
            m_workspace->sideBar()->card(side)->setFile(fileOf(m_choice, side));
            showSide(side);
        }
        m_pages->setCurrentIndex(m_controller.available().isEmpty() ? 0 : 1);
        showBusy();
    });
    connect(m_workspace, &Workspace::told, m_status, &StatusMessages::tell);
}

void MainWindow::connectCards()
{
    for (const Side side : allSides) {
        SourceCard *card = m_workspace->sideBar()->card(side);
        connect(card, &SourceCard::cancelRequested, this, [this](Side of) { m_controller.cancel(of); });
        connect(card, &SourceCard::retryRequested, &m_controller, &ComparisonController::read);
        connect(card, &SourceCard::editRequested, this, &MainWindow::editSources);
        connect(card, &SourceCard::passwordRequested, this,
            [this](Side of) { m_passwords->follow(m_choice, m_controller.state(of)); });
    }
    connect(m_passwords, &PasswordController::given, this, [this](const SourceChoice &choice) {
        m_choice = choice;
        m_workspace->setSources(choice);
        m_controller.setSource(Side::Database, *m_tools.open(choice)[Side::Database]);
        m_controller.read(Side::Database);
    });
}

void MainWindow::connectStart()
{
    connect(m_start, &StartController::reportDropped, m_since, &SinceLast::compareWithReport);
    connect(m_start, &StartController::reportsOpened, m_reports, &SavedReports::open);
    connect(m_start, &StartController::rowRequested, m_workspace->views()->sideBySide(), &SideBySide::select);
    connect(m_start, &StartController::projectRequested, m_project, &ProjectController::open);
    connect(m_start, &StartController::compareRequested, this, [this](const SourceChoice &choice) { compare(choice); });
    connect(m_start, &StartController::changeRequested, this, &MainWindow::changeSources);
    connect(m_start, &StartController::askRequested, this, [this](const SourceChoice &choice, const QString &folder) {
        askSources(
            choice, Side::Database, [this](const SourceChoice &chosen) { compare(chosen); }, folder);
    });
}

void MainWindow::connectProject()
{
    connect(m_project, &ProjectController::compareRequested, this, &MainWindow::read);
    connect(m_project, &ProjectController::settingsChanged, &m_controller, &ComparisonController::compareWith);
}

void MainWindow::connectChanges()
{
    connect(m_live, &LiveReading::slow, this,
        [this] { m_status->tell(tr("There are many files: changes are seen a few seconds later")); });
    connect(m_project, &ProjectController::opened, m_live, &LiveReading::setProject); // also of a new place
    connect(m_live, &LiveReading::projectChanged, m_project, &ProjectController::readAgain);
    connect(m_actions.compareEarlier, &QAction::triggered, m_since, &SinceLast::askReport);
    connect(m_actions.sinceLast, &QAction::triggered, m_since, &SinceLast::show);
    connect(m_workspace->sideBar(), &SideBar::changesRequested, m_since, &SinceLast::show);
    connect(m_since, &SinceLast::changed, this, [this] {
        m_workspace->sideBar()->setChanges(m_since->title());
        m_workspace->setNew(m_since->fresh());
        m_actions.sinceLast->setEnabled(m_since->changes() != nullptr);
        m_actions.compareEarlier->setEnabled(m_controller.comparison() != nullptr);
        m_reports->setComparable(m_controller.comparison() != nullptr);
    });
    connect(m_reports, &SavedReports::compareRequested, m_since, qOverload<const Report &>(&SinceLast::compareWith));
    connect(m_since, &SinceLast::findingRequested, m_workspace, &Workspace::showFinding);
}

void MainWindow::compare(const SourceChoice &choice, const ComparisonSettings &settings)
{
    m_project->leave([this, choice, settings] {
        m_project->start(withoutPassword(choice, m_tools), settings);
        read(choice);
    });
}

void MainWindow::openProject(const QString &path)
{
    m_project->open(path);
}

void MainWindow::open(const QStringList &paths)
{
    m_start->open(paths);
}

void MainWindow::askSources(const SourceChoice &choice, Side page)
{
    askSources(choice, page, [this](const SourceChoice &chosen) { compare(chosen); });
}

void MainWindow::editSources(Side page)
{
    askSources(m_choice, page, [this](const SourceChoice &chosen) {
        changeSources(chosen);
    })->setWindowTitle(tr("Sources"));
}

void MainWindow::changeSources(const SourceChoice &choice)
{
    m_project->setSources(withoutPassword(choice, m_tools));
    read(choice);
}

SourcesDialog *MainWindow::askSources(const SourceChoice &choice, Side page,
    const std::function<void(const SourceChoice &)> &accepted, const QString &folder)
{
    auto *dialog = new SourcesDialog(m_tools, m_passwords->passwords(), m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setChoice(choice, page);
    if (!folder.isEmpty())
        dialog->searchFolder(folder);
    connect(dialog, &SourcesDialog::projectRequested, this, &MainWindow::openProject);
    connect(dialog, &QDialog::accepted, this, [this, dialog, accepted] {
        if (dialog->isPasswordToBeKept())
            m_passwords->keep(dialog->choice());
        accepted(dialog->choice());
    });
    dialog->open();
    return dialog;
}

void MainWindow::writeDocument()
{
    const bool isSaved = !m_project->isModified();
    m_documents->ask(m_controller.schema(Side::Database), withoutPassword(m_choice, m_tools),
        isSaved ? m_project->path() : QString());
}

void MainWindow::read(const SourceChoice &choice)
{
    m_status->stand(tr("Looking for the password…"));
    m_passwords->complete(choice, [this](const SourceChoice &complete) { open(complete); });
}

void MainWindow::open(const SourceChoice &choice)
{
    m_choice = choice;
    m_start->remember(choice, m_project->path());
    m_live->setChoice(choice);
    m_live->setProject(m_project->path());
    m_since->setSources(withoutPassword(choice, m_tools), m_project->path());
    m_controller.setSettings(m_project->settings());
    m_workspace->setSources(choice);
    m_controller.setSources(m_tools.open(choice));
    m_controller.readAll();
    m_workspace->views()->focusView();
}

void MainWindow::showSide(Side side)
{
    m_workspace->sideBar()->card(side)->setState(m_controller.state(side), m_controller.schema(side));
    if (side == Side::Database)
        m_passwords->follow(m_choice, m_controller.state(side));
}

void MainWindow::showComparison(const std::shared_ptr<const Comparison> &comparison)
{
    m_project->setComparison(comparison);
    m_workspace->setComparison(comparison);
    m_since->setComparison(comparison, m_controller.chosen());
    showBusy();
    m_start->follow(comparison.get());
    if (!comparison || m_controller.isOutdated())
        return;
    int columns = 0;
    for (const TableRow &table : comparison->tables)
        columns += int(table.columns.size());
    //: %1 is "57 tables", %2 "757 columns", %3 a number of milliseconds
    m_status->stand(
        tr("Compared %1, %2 in %L3 ms")
            .arg(tr("%Ln table(s)", nullptr, coverage(*comparison).compared), tr("%Ln column(s)", nullptr, columns))
            .arg(m_controller.tookMs()));
}

void MainWindow::showBusy()
{
    const bool isBusy = m_controller.isBusy();
    const bool hasComparison = m_controller.comparison() != nullptr;
    const QList<Side> available = m_controller.available();
    m_actions.compare->setEnabled(!available.isEmpty() && !isBusy);
    m_actions.cancel->setEnabled(isBusy);
    for (QAction *action : {m_actions.exportReports, m_actions.exportFile, m_actions.next, m_actions.previous,
             m_actions.copy, m_actions.expandAll, m_actions.expandDrift, m_actions.collapseAll, m_actions.decisions,
             m_actions.filter, m_actions.clearFilter, m_actions.find})
        action->setEnabled(hasComparison);
    m_actions.writeDocument->setEnabled(hasComparison && m_controller.schema(Side::Database)
        && m_controller.state(Side::Database).phase != SourceState::Phase::Failed);
    m_actions.editSources->setEnabled(!available.isEmpty());
    m_actions.saveProject->setEnabled(!available.isEmpty());
    m_workspace->views()->setPlaceholder(isBusy ? tr("Reading the sources…")
                                                : tr("Nothing to compare: at least two sources have to be read.\n"
                                                     "The cards on the left say what is wrong."));
    m_workspace->views()->setDimmed((isBusy || m_controller.isOutdated()) && hasComparison);
    showPairs();
    if (isBusy)
        m_status->stand(tr("Reading and comparing…"));
    else if (m_controller.isOutdated())
        m_status->stand(tr("A source could not be read again; what is shown is older"));
    else if (!hasComparison && !available.isEmpty())
        m_status->stand(tr("Not compared"));
}

/// Offered are the sides that have a source which does not fail; chosen is what is compared.
void MainWindow::showPairs()
{
    const auto canCompare = [this](Side side) {
        return m_controller.available().contains(side) && m_controller.state(side).phase != SourceState::Phase::Failed;
    };
    const auto comparison = m_controller.comparison();
    const QList<Side> compared = comparison && !m_controller.isBusy() ? comparison->sides() : m_controller.chosen();
    for (qsizetype i = 0; i < m_actions.pairs.size(); ++i) {
        m_actions.pairs[i]->setEnabled(std::ranges::all_of(sideChoices()[i], canCompare));
        m_actions.pairs[i]->setChecked(sideChoices()[i] == compared);
    }
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Triptych"),
        tr("<b>Triptych %1</b><p>Shows where a PostgreSQL database, its ORM models and its "
           "documentation disagree.</p><p>MIT licence</p>")
            .arg(QStringLiteral(TRIPTYCH_VERSION)),
        QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        resize(drawnSize.boundedTo(screen()->availableSize() - frame));
    m_workspace->restore();
    m_actions.watchFiles->setChecked(m_settings.value(QStringLiteral("window/watchFiles"), true).toBool());
    m_export->setFolder(m_settings.value(QStringLiteral("export/folder"), QDir::currentPath()).toString());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_project->isModified()) {
        event->ignore();
        m_project->leave([this] { close(); });
        return;
    }
    m_settings.setValue(geometryKey, saveGeometry());
    m_workspace->save();
    m_settings.setValue(QStringLiteral("export/folder"), m_export->folder());
    m_settings.setValue(QStringLiteral("window/watchFiles"), m_actions.watchFiles->isChecked());
    m_controller.cancel();
    event->accept();
}

} // namespace triptych
