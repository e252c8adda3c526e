// SPDX-License-Identifier: MIT
#include "ui/sincelastdialog.h"

#include "ui/changesmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace triptych {

namespace {

QPushButton *addButton(QBoxLayout *layout, const QString &text, const char *name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    layout->addWidget(button);
    return button;
}

} // namespace

SinceLastDialog::SinceLastDialog(const QString &title, const Changes &changes, QWidget *parent)
    : QDialog(parent), m_changes(changes), m_model(new ChangesModel(changes, this)), m_tree(new QTreeView)
{
    setObjectName(QStringLiteral("sinceLast"));
    setWindowTitle(tr("Since last time"));
    resize(820, 560);
    auto *heading = new QLabel(title);
    heading->setTextFormat(Qt::PlainText);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(makeNotes(changes));
    layout->addWidget(makeTree(changes), 1);
    layout->addLayout(makeButtons());
    m_tree->setFocus();
}

/// What the lists don't show, one sentence each.
QWidget *SinceLastDialog::makeNotes(const Changes &changes)
{
    QStringList lines;
    if (!changes.fresh.isEmpty())
        lines << tr("New: %1.").arg(countsByKind(changes.fresh));
    if (!changes.resolved.isEmpty())
        lines << tr("Resolved: %1.").arg(countsByKind(changes.resolved));
    if (!changes.notCompared.isEmpty())
        lines << tr("Of %n earlier finding(s) a source tells nothing this time: they may still be there.", nullptr,
            int(changes.notCompared.size()));
    if (changes.notLookedFor > 0)
        lines << tr("%n finding(s) are of kinds that the report did not look for.", nullptr, changes.notLookedFor);
    auto *notes = new QLabel(lines.join(QLatin1Char('\n')));
    notes->setTextFormat(Qt::PlainText);
    notes->setWordWrap(true);
    notes->setForegroundRole(QPalette::PlaceholderText);
    notes->setVisible(!lines.isEmpty());
    return notes;
}

QWidget *SinceLastDialog::makeTree(const Changes &changes)
{
    m_tree->setObjectName(QStringLiteral("changes"));
    m_tree->setAccessibleName(tr("What changed"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->resizeSection(ChangesModel::What, 150);
    m_tree->header()->resizeSection(ChangesModel::Where, 250);
    for (int group = 0; group < ChangesModel::groupCount; ++group) {
        const QModelIndex index = m_model->index(group, 0);
        m_tree->setFirstColumnSpanned(group, {}, true);
        m_tree->setRowHidden(group, {}, m_model->rowCount(index) == 0);
        m_tree->setExpanded(index, group != ChangesModel::Unchanged || changes.isNothing());
    }
    connect(m_tree, &QTreeView::activated, this, &SinceLastDialog::follow);
    return m_tree;
}

QLayout *SinceLastDialog::makeButtons()
{
    auto *layout = new QHBoxLayout;
    connect(addButton(layout, tr("Copy as &text"), "copyText"), &QPushButton::clicked, this,
        [this] { copy(TextFormat::Plain); });
    connect(addButton(layout, tr("Copy as &Markdown"), "copyMarkdown"), &QPushButton::clicked, this,
        [this] { copy(TextFormat::Markdown); });
    layout->addStretch();
    QPushButton *report = addButton(layout, tr("Another &report…"), "anotherReport");
    connect(report, &QPushButton::clicked, this, &SinceLastDialog::reportRequested);
    connect(report, &QPushButton::clicked, this, &QDialog::accept);
    QPushButton *baseline = addButton(layout, tr("Take today as the new &baseline"), "takeBaseline");
    baseline->setToolTip(tr("From now on, tell what changes from what is there now"));
    connect(baseline, &QPushButton::clicked, this, &SinceLastDialog::baselineRequested);
    connect(baseline, &QPushButton::clicked, this, &QDialog::accept);
    connect(addButton(layout, tr("&Close"), "close"), &QPushButton::clicked, this, &QDialog::reject);
    return layout;
}

void SinceLastDialog::copy(TextFormat format) const
{
    QGuiApplication::clipboard()->setText(changesText(m_changes, format));
}

/// What is resolved, ignored or not compared stands in no view.
void SinceLastDialog::follow(const QModelIndex &index)
{
    if (!m_model->isThere(index))
        return;
    Q_EMIT findingRequested(m_model->finding(index)->id);
    accept();
}

} // namespace triptych
