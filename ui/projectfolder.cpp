// SPDX-License-Identifier: MIT
#include "ui/projectfolder.h"

#include "ui/folderedit.h"
#include "words/words.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace triptych {

namespace {

constexpr int mostLines = 6; ///< that are seen without scrolling

Side sideOf(const FoundSource &source)
{
    return *std::ranges::find_if(allSides, [&](Side side) { return source.sources.has(side); });
}

bool isChecked(const QListWidgetItem *item)
{
    return item->checkState() == Qt::Checked;
}

} // namespace

ProjectFolder::ProjectFolder(SourceTools tools, std::function<bool(Side)> isFree, QWidget *parent)
    : QWidget(parent), m_tools(std::move(tools)), m_isFree(std::move(isFree)), m_folder(new FolderEdit),
      m_list(new QListWidget), m_status(new QLabel), m_progress(new QProgressBar), m_stop(new QPushButton(tr("Stop"))),
      m_open(new QPushButton(tr("Open the project")))
{
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setPlaceholderText(tr("is searched for models and documents; drop it here"));
    m_list->setObjectName(QStringLiteral("found"));
    m_list->setAccessibleName(tr("What was found in the folder"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_status->setObjectName(QStringLiteral("searchStatus"));
    m_status->setWordWrap(true);
    m_progress->setFixedSize(90, 6);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the search"));
    m_stop->setObjectName(QStringLiteral("stopSearch"));
    m_open->setObjectName(QStringLiteral("openFoundProject"));
    auto *browse = new QPushButton(tr("Browse…"));
    browse->setObjectName(QStringLiteral("browseFolder"));
    for (QPushButton *button : {browse, m_stop, m_open})
        button->setAutoDefault(false);
    auto *label = new QLabel(tr("Pro&ject folder"));
    label->setBuddy(m_folder);
    setFocusProxy(m_folder);

    auto *row = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_folder, browse})
        row->addWidget(widget);
    auto *below = new QHBoxLayout;
    below->addWidget(m_progress);
    below->addWidget(m_status, 1);
    below->addWidget(m_stop);
    below->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(m_list);
    layout->addLayout(below);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_list, m_status, m_progress, m_stop, m_open})
        widget->hide();

    connect(m_folder, &FolderEdit::given, this, &ProjectFolder::search);
    connect(browse, &QPushButton::clicked, this, &ProjectFolder::browse);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_cancellation.cancel(); });
    connect(
        m_open, &QPushButton::clicked, this, [this] { Q_EMIT projectRequested(m_discovery.found.first().project); });
    connect(m_list, &QListWidget::itemChanged, this, &ProjectFolder::follow);
}

ProjectFolder::~ProjectFolder()
{
    m_cancellation.cancel();
}

void ProjectFolder::search(const QString &folder)
{
    m_cancellation.cancel();
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_list->hide();
    m_open->hide();
    m_status->setVisible(!folder.isEmpty());
    const bool isThere = QFileInfo(folder).isDir();
    m_progress->setVisible(isThere);
    m_stop->setVisible(isThere);
    m_watcher.reset();
    if (!isThere) {
        m_status->setText(tr("There is no folder “%1”.").arg(QDir::toNativeSeparators(folder)));
        return;
    }
    m_status->setText(tr("Searching…"));
    m_progress->setRange(0, 0);
    m_cancellation = Cancellation();
    m_watcher = std::make_unique<QFutureWatcher<DiscoveryMessage>>();
    connect(m_watcher.get(), &QFutureWatcherBase::resultReadyAt, this,
        [this](int index) { receive(m_watcher->resultAt(index)); });
    m_watcher->setFuture(m_tools.discover(QDir(folder).absolutePath(), m_cancellation));
}

void ProjectFolder::browse()
{
    auto *dialog = new QFileDialog(this, tr("Project folder"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ProjectFolder::search);
    dialog->open();
}

void ProjectFolder::receive(const DiscoveryMessage &message)
{
    if (const auto *progress = std::get_if<Progress>(&message)) {
        m_status->setText(progress->step);
        m_progress->setRange(0, progress->total);
        m_progress->setValue(progress->done);
    } else {
        show(std::get<Discovery>(message));
    }
}

void ProjectFolder::show(const Discovery &discovery)
{
    m_discovery = discovery;
    m_progress->hide();
    m_stop->hide();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const FoundSource &source : discovery.found)
            addLine(source);
    }
    const bool hasProject = !discovery.found.isEmpty() && !discovery.found.first().project.isEmpty();
    m_open->setVisible(hasProject);
    m_list->setVisible(m_list->count() > 0);
    if (m_list->count() > 0) {
        const int lines = std::min(m_list->count(), mostLines);
        m_list->setFixedHeight(lines * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
        m_list->setCurrentRow(0);
    }
    QStringList words;
    if (hasProject)
        words << tr("This folder has a project, which says what is compared.");
    if (m_cancellation.isCancelled())
        words << tr("The search was stopped.");
    else if (!discovery.isWhole)
        words << tr("Only the first %Ln file(s) were looked at.", nullptr, discovery.files);
    if (m_list->count() == 0)
        words << tr(
            "No models or schema documents were found in %Ln file(s). Choose them below.", nullptr, discovery.files);
    m_status->setText(words.join(QLatin1Char(' ')));
    m_status->setVisible(!words.isEmpty());
    for (const Side side : allSides) {
        if (const SourceChoice sources = ticked(side); sources.has(side))
            Q_EMIT chosen(side, sources);
    }
}

void ProjectFolder::addLine(const FoundSource &source)
{
    if (!source.project.isEmpty())
        return;
    auto *item = new QListWidgetItem(lineText(source), m_list);
    item->setToolTip(item->text());
    item->setData(Qt::UserRole, qsizetype(&source - m_discovery.found.constData()));
    item->setCheckState(source.isProposed && m_isFree(sideOf(source)) ? Qt::Checked : Qt::Unchecked);
}

/// One database and one document can be chosen, and any number of places with models.
void ProjectFolder::follow(QListWidgetItem *item)
{
    const auto sourceOf = [this](const QListWidgetItem *each) -> const FoundSource & {
        return m_discovery.found[each->data(Qt::UserRole).toLongLong()];
    };
    const Side side = sideOf(sourceOf(item));
    if (side != Side::Models && isChecked(item)) {
        const QSignalBlocker blocker(m_list);
        for (int row = 0; row < m_list->count(); ++row) {
            if (QListWidgetItem *other = m_list->item(row); other != item && sideOf(sourceOf(other)) == side)
                other->setCheckState(Qt::Unchecked);
        }
    }
    Q_EMIT chosen(side, ticked(side));
}

SourceChoice ProjectFolder::ticked(Side side) const
{
    SourceChoice sources;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        const FoundSource &source = m_discovery.found[item->data(Qt::UserRole).toLongLong()];
        if (!isChecked(item) || sideOf(source) != side)
            continue;
        sources.models += source.sources.models;
        if (side == Side::Database)
            sources.database = source.sources.database;
        if (side == Side::Documentation)
            sources.document = source.sources.document;
    }
    return sources;
}

QString ProjectFolder::lineText(const FoundSource &source) const
{
    const Side side = sideOf(source);
    const QString tables = tr("%Ln table(s)", nullptr, source.tables);
    const QString where = QDir::toNativeSeparators(source.name);
    if (side == Side::Models)
        return tr("%1: %2 — %3 in %4").arg(text(side), where, tables, tr("%Ln file(s)", nullptr, source.files));
    if (source.tables > 0)
        return side == Side::Database ? tr("%1: %2 — snapshot, %3").arg(text(side), where, tables)
                                      : tr("%1: %2 — %3").arg(text(side), where, tables);
    return isConnection(source.sources.database)
        ? tr("%1: %2 — %3").arg(text(side), where, titleOf(source.sources, side, m_tools))
        : tr("%1: %2").arg(text(side), where);
}

} // namespace triptych
