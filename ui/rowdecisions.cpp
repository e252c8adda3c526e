// SPDX-License-Identifier: MIT
#include "ui/rowdecisions.h"

#include "project/decisions.h"
#include "ui/projectcontroller.h"
#include "ui/rowdetails.h"
#include "ui/windowactions.h"

#include <QAction>

#include <algorithm>

namespace triptych {

RowDecisions::RowDecisions(const WindowActions &actions, ProjectController &project, QObject *parent)
    : QObject(parent), m_actions(actions)
{
    connect(actions.confirmRename, &QAction::triggered, &project, [this, &project] { project.settle(renames(true)); });
    connect(actions.rejectRename, &QAction::triggered, &project, [this, &project] { project.settle(renames(false)); });
    connect(actions.takeBack, &QAction::triggered, &project, [this, &project] { project.takeBack(taken(), {}); });
    connect(actions.ignore, &QAction::triggered, &project, [this, &project] { project.ignoreFindings(ignorable()); });
    setRow(nullptr, -1, -1);
}

void RowDecisions::setRow(std::shared_ptr<const Comparison> comparison, int tableRow, int columnRow)
{
    m_comparison = tableRow < 0 ? nullptr : std::move(comparison);
    m_tableRow = tableRow;
    m_columnRow = columnRow;
    const QList<RenameDecision> offered = renames(true);
    const auto isTaken = [this](const RenameDecision &each) { return m_comparison->settings.renames.contains(each); };
    m_actions.confirmRename->setEnabled(!std::ranges::all_of(offered, isTaken));
    m_actions.rejectRename->setEnabled(!offered.isEmpty());
    m_actions.takeBack->setEnabled(!taken().isEmpty());
    m_actions.ignore->setEnabled(!ignorable().isEmpty());
    if (offered.isEmpty())
        return;
    const QString &name = offered.first().name;
    const QString &other = offered.first().otherName;
    m_actions.confirmRename->setToolTip(tr("%1 and %2 are one, under two names").arg(name, other));
    m_actions.rejectRename->setToolTip(tr("%1 and %2 have nothing to do with each other").arg(name, other));
}

QList<RenameDecision> RowDecisions::renames(bool confirmed) const
{
    if (!m_comparison)
        return {};
    for (const int index : rowFindings(*m_comparison, m_tableRow, m_columnRow)) {
        const Finding &finding = m_comparison->findings[index];
        if (finding.kind == FindingKind::Renamed)
            return renameDecisions(*m_comparison, finding, confirmed);
    }
    const PossibleRename *likeliest = nullptr;
    for (const PossibleRename &each : m_comparison->possibleRenames) {
        if (isEndOf(each, m_tableRow, m_columnRow) && (!likeliest || each.confidence > likeliest->confidence))
            likeliest = &each;
    }
    return likeliest ? renameDecisions(*m_comparison, *likeliest, confirmed) : QList<RenameDecision>();
}

QList<RenameDecision> RowDecisions::taken() const
{
    QList<RenameDecision> result;
    for (const int index : m_comparison ? decisionsAbout(*m_comparison, m_tableRow, m_columnRow) : QList<int>())
        result << m_comparison->settings.renames[index];
    return result;
}

/// The row's own findings, of a table without any those of its columns; what works together only where it is all.
QList<int> RowDecisions::ignorable() const
{
    if (!m_comparison)
        return {};
    QList<int> findings = rowFindings(*m_comparison, m_tableRow, m_columnRow);
    if (findings.isEmpty() && m_columnRow < 0)
        findings = m_comparison->tables[m_tableRow].findings;
    QList<int> drift = findings;
    drift.removeIf([this](int index) { return !isDrift(m_comparison->findings[index].kind); });
    return drift.isEmpty() ? findings : drift;
}

} // namespace triptych
