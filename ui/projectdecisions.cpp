// SPDX-License-Identifier: MIT
#include "project/decisions.h"
#include "ui/decisionsdialog.h"
#include "ui/ignoredialog.h"
#include "ui/projectcontroller.h"

// What is decided about the comparison shown: the steps that ProjectController takes.

namespace triptych {

namespace {

QString decisionText(const QList<RenameDecision> &decisions)
{
    const RenameDecision &first = decisions.first();
    const int count = int(decisions.size());
    if (count > 1)
        return first.confirmed ? ProjectController::tr("Confirm %n rename(s)", nullptr, count)
                               : ProjectController::tr("Reject %n rename(s)", nullptr, count);
    return (first.confirmed ? ProjectController::tr("Confirm rename %1 → %2")
                            : ProjectController::tr("Reject rename %1 → %2"))
        .arg(first.name, first.otherName);
}

} // namespace

void ProjectController::settle(const QList<RenameDecision> &decisions)
{
    if (decisions.isEmpty())
        return;
    ComparisonSettings after = m_project.settings;
    for (const RenameDecision &each : decisions)
        decide(after.renames, each);
    take(decisionText(decisions), after);
}

void ProjectController::settleRenames(const QList<int> &findings, bool confirmed)
{
    QList<RenameDecision> decisions;
    for (const int finding : m_comparison ? findings : QList<int>())
        decisions << renameDecisions(*m_comparison, m_comparison->findings[finding], confirmed);
    settle(decisions);
}

void ProjectController::ignoreFindings(const QList<int> &findings)
{
    if (!m_comparison || findings.isEmpty())
        return;
    auto *dialog = new IgnoreDialog(m_comparison, findings, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        ComparisonSettings after = m_project.settings;
        after.rules << dialog->rules();
        take(tr("Ignore %n finding(s)", nullptr, dialog->hiddenCount()), after);
    });
    dialog->open();
}

void ProjectController::takeBack(const QList<RenameDecision> &decisions, const QList<IgnoreRule> &rules)
{
    ComparisonSettings after = m_project.settings;
    for (const RenameDecision &each : decisions)
        after.renames.removeOne(each);
    for (const IgnoreRule &each : rules)
        after.rules.removeOne(each);
    const int count = int(decisions.size() + rules.size());
    take(tr("Take back %n decision(s)", nullptr, count), after);
}

void ProjectController::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    if (m_decisions)
        m_decisions->setComparison(m_comparison);
}

void ProjectController::showDecisions()
{
    if (!m_decisions) {
        m_decisions = new DecisionsDialog(m_window);
        m_decisions->setAttribute(Qt::WA_DeleteOnClose);
        m_decisions->setComparison(m_comparison);
        connect(m_decisions, &DecisionsDialog::takeBackRequested, this, &ProjectController::takeBack);
    }
    m_decisions->show();
    m_decisions->raise();
    m_decisions->activateWindow();
}

} // namespace triptych
