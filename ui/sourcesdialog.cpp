// SPDX-License-Identifier: MIT
#include "ui/sourcesdialog.h"

#include "ui/databasepage.h"
#include "ui/modelspage.h"
#include "ui/projectfolder.h"
#include "words/words.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace triptych {

namespace {

/// A page that scrolls where the screen is too small for it.
QScrollArea *scrolled(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFocusProxy(page);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return area;
}

} // namespace

SourcesDialog::SourcesDialog(const SourceTools &tools, Passwords &passwords, QSettings &settings, QWidget *parent)
    : QDialog(parent), m_folder(new ProjectFolder(
                           tools, [this](Side side) { return isFree(side); }, this)),
      m_tabs(new QTabWidget(this)), m_database(new DatabasePage(tools, passwords, settings)), m_models(new ModelsPage),
      m_document(new QLineEdit), m_problem(new QLabel(this))
{
    setWindowTitle(tr("New comparison"));
    resize(QSize(660, 720).boundedTo(screen()->availableSize() - QSize(20, 60)));
    m_tabs->setAccessibleName(tr("What is compared"));
    m_tabs->addTab(scrolled(m_database), text(Side::Database));
    m_tabs->addTab(scrolled(m_models), text(Side::Models));
    m_tabs->addTab(makeDocumentPage(), text(Side::Documentation));
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_compare = buttons->addButton(tr("Compare"), QDialogButtonBox::AcceptRole);
    m_compare->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_folder);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);

    connect(m_database, &DatabasePage::changed, this, &SourcesDialog::validate);
    connect(m_models, &ModelsPage::changed, this, &SourcesDialog::validate);
    connect(m_document, &QLineEdit::textChanged, this, &SourcesDialog::validate);
    connect(m_folder, &ProjectFolder::chosen, this, &SourcesDialog::takeFound);
    connect(m_folder, &ProjectFolder::projectRequested, this, [this](const QString &path) {
        reject();
        Q_EMIT projectRequested(path);
    });
    m_folder->setFocus();
    validate();
}

/// As QDialog goes it hides, and a field that loses the focus says that it was edited.
SourcesDialog::~SourcesDialog()
{
    m_database->disconnect(this);
}

void SourcesDialog::setChoice(const SourceChoice &choice, Side page)
{
    put(choice);
    m_tabs->setCurrentIndex(int(page));
    if (choice.count() > 0)
        m_tabs->currentWidget()->setFocus();
}

void SourcesDialog::searchFolder(const QString &folder)
{
    m_folder->search(folder);
}

void SourcesDialog::put(const SourceChoice &choice)
{
    m_database->setChoice(choice);
    m_models->setChoice(choice);
    m_document->setText(choice.document);
}

bool SourcesDialog::isFree(Side side) const
{
    const SourceChoice chosen = choice();
    return !chosen.has(side) || withSide(chosen, side, m_found) == chosen;
}

void SourcesDialog::takeFound(Side side, const SourceChoice &sources)
{
    put(withSide(choice(), side, sources));
    m_found = withSide(m_found, side, choice());
}

SourceChoice SourcesDialog::choice() const
{
    SourceChoice choice;
    m_database->fill(choice);
    m_models->fill(choice);
    choice.document = m_document->text().trimmed();
    return choice;
}

bool SourcesDialog::isPasswordToBeKept() const
{
    return m_database->isPasswordToBeKept();
}

QWidget *SourcesDialog::makeDocumentPage()
{
    auto *page = new QWidget;
    auto *browse = new QPushButton(tr("Browse…"));
    page->setFocusProxy(m_document);
    m_document->setObjectName(QStringLiteral("document"));
    m_document->setPlaceholderText(tr("docs/database_schema.md"));
    auto *label = new QLabel(tr("&Schema document (Markdown)"));
    label->setBuddy(m_document);
    connect(browse, &QPushButton::clicked, this, &SourcesDialog::browseDocument);
    auto *row = new QHBoxLayout;
    row->addWidget(m_document);
    row->addWidget(browse);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(label);
    layout->addLayout(row);
    layout->addStretch();
    return page;
}

void SourcesDialog::browseDocument()
{
    QString patterns;
    for (const QString &ending : documentEndings())
        patterns += QStringLiteral("*.%1 ").arg(ending);
    auto *dialog = new QFileDialog(this, tr("Schema document"), QFileInfo(m_document->text()).path(),
        tr("Schema documents (%1);;All files (*)").arg(patterns + QStringLiteral("*.json")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_document, &QLineEdit::setText);
    dialog->open();
}

void SourcesDialog::validate()
{
    const SourceChoice chosen = choice();
    for (const Side side : allSides) {
        const QString mark = side == Side::Database && m_database->isRefused() ? tr("✕ %1") : tr("✓ %1");
        m_tabs->setTabText(int(side), chosen.has(side) ? mark.arg(text(side)) : text(side));
    }
    QString problem = m_database->problem();
    if (problem.isEmpty())
        problem = m_models->problem();
    if (problem.isEmpty() && !chosen.document.isEmpty() && !QFileInfo(chosen.document).isFile())
        problem = tr("There is no file “%1”.").arg(chosen.document);
    const int missing = 2 - chosen.count();
    if (problem.isEmpty() && missing > 0)
        problem = tr("Choose %n more source(s): at least two are compared.", nullptr, missing);
    m_problem->setText(problem);
    m_compare->setEnabled(problem.isEmpty());
}

} // namespace triptych
