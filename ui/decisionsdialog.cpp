// SPDX-License-Identifier: MIT
#include "ui/decisionsdialog.h"

#include "compare/rules.h"
#include "words/words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace triptych {

namespace {

enum Column { What, Hides, Reason, Owner, Until };

/// Which list of the settings a line stands for, and its index there.
enum Role { ListRole = Qt::UserRole, IndexRole };
enum List { Renames, Rules, Baseline };

QString untilText(const IgnoreRule &rule, bool isExpired)
{
    if (!rule.until.isValid())
        return {};
    const QString day = QLocale().toString(rule.until, QLocale::ShortFormat);
    return isExpired ? DecisionsDialog::tr("%1, over", "a day").arg(day) : day;
}

QTreeWidgetItem *addLine(QTreeWidget *list, List kind, int index, const QStringList &texts)
{
    auto *item = new QTreeWidgetItem(list, texts);
    item->setData(What, ListRole, kind);
    item->setData(What, IndexRole, index);
    item->setTextAlignment(Hides, Qt::AlignRight | Qt::AlignVCenter);
    for (int column = 0; column < texts.size(); ++column)
        item->setToolTip(column, texts[column]);
    return item;
}

} // namespace

QString ruleText(const IgnoreRule &rule)
{
    QStringList parts{rule.kind ? text(*rule.kind) : DecisionsDialog::tr("Everything")};
    if (!rule.column.isEmpty())
        parts << QStringLiteral("%1.%2").arg(rule.table.isEmpty() ? QStringLiteral("*") : rule.table, rule.column);
    else
        parts << (rule.table.isEmpty() ? DecisionsDialog::tr("everywhere") : rule.table);
    if (rule.side)
        parts << DecisionsDialog::tr("only where %1 stand alone", "a side").arg(text(*rule.side));
    return parts.join(QStringLiteral(" · "));
}

DecisionsDialog::DecisionsDialog(QWidget *parent)
    : QDialog(parent), m_list(new QTreeWidget), m_empty(new QLabel(tr("Nothing was decided, and no rule hides "
                                                                      "anything."))),
      m_takeBack(new QPushButton(tr("&Take back")))
{
    setObjectName(QStringLiteral("decisionsDialog"));
    setWindowTitle(tr("Decisions and rules"));
    resize(860, 360);
    m_list->setObjectName(QStringLiteral("decisions.list"));
    m_list->setAccessibleName(tr("Decisions and rules"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHeaderLabels({tr("What"), tr("Hides"), tr("Reason"), tr("Owner"), tr("Until")});
    m_list->setColumnWidth(What, 360);
    m_list->setColumnWidth(Hides, 60);
    m_list->setColumnWidth(Reason, 220);
    m_list->setColumnWidth(Owner, 90);
    m_empty->setObjectName(QStringLiteral("decisions.empty"));
    m_takeBack->setObjectName(QStringLiteral("decisions.takeBack"));
    m_takeBack->setShortcut(QKeySequence::Delete);
    m_takeBack->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_takeBack, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_takeBack, &QPushButton::clicked, this, &DecisionsDialog::takeBack);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
        [this] { m_takeBack->setEnabled(!m_list->selectedItems().isEmpty()); });
}

void DecisionsDialog::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    m_comparison = comparison;
    m_list->clear();
    m_takeBack->setEnabled(false);
    if (comparison) {
        addDecisions();
        addRules();
    }
    m_empty->setVisible(m_list->topLevelItemCount() == 0);
}

void DecisionsDialog::addDecisions()
{
    const QList<RenameDecision> &renames = m_comparison->settings.renames;
    for (int i = 0; i < renames.size(); ++i) {
        const RenameDecision &each = renames[i];
        const QString names
            = (each.confirmed ? tr("%1 and %2 are one") : tr("%1 and %2 are no rename")).arg(each.name, each.otherName);
        addLine(m_list, Renames, i,
            {each.table.isEmpty() ? names : tr("%1, in %2", "names, table").arg(names, each.table)});
    }
}

void DecisionsDialog::addRules()
{
    const HidingUse use = hidingUse(*m_comparison);
    const QList<IgnoreRule> &rules = m_comparison->settings.rules;
    for (int i = 0; i < rules.size(); ++i) {
        const IgnoreRule &each = rules[i];
        addLine(m_list, Rules, i,
            {ruleText(each), QLocale().toString(use.rules[i].hides), each.reason, each.owner,
                untilText(each, use.rules[i].isExpired)});
    }
    addBaseline(use.baselineHides);
}

/// Seen here, and taken back where it is made: accepting anew.
void DecisionsDialog::addBaseline(int hidden)
{
    const int count = int(m_comparison->settings.accepted.size());
    if (count == 0)
        return;
    QTreeWidgetItem *item = addLine(
        m_list, Baseline, 0, {tr("Baseline of %n accepted finding(s)", nullptr, count), QLocale().toString(hidden)});
    item->setFlags(Qt::ItemIsEnabled);
}

void DecisionsDialog::takeBack()
{
    QList<RenameDecision> decisions;
    QList<IgnoreRule> rules;
    for (const QTreeWidgetItem *item : m_list->selectedItems()) {
        const int index = item->data(What, IndexRole).toInt();
        if (item->data(What, ListRole).toInt() == Renames)
            decisions << m_comparison->settings.renames[index];
        else
            rules << m_comparison->settings.rules[index];
    }
    Q_EMIT takeBackRequested(decisions, rules);
}

} // namespace triptych
