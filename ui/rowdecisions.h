// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"

#include <QObject>

#include <memory>

namespace triptych {

class ProjectController;
struct WindowActions;

/// What can be decided about the selected row: whether its rename is one, what of it need not be seen, and the way
/// back. Keeps the actions for it in step with the row.
class RowDecisions : public QObject
{
    Q_OBJECT

public:
    /// \param actions, project outlive this
    RowDecisions(const WindowActions &actions, ProjectController &project, QObject *parent = nullptr);

    /// -1, -1 or no comparison: no row is selected.
    void setRow(std::shared_ptr<const Comparison> comparison, int tableRow, int columnRow);

private:
    /// Of the rename that was found here, else of the likeliest possible one; empty: there is none.
    [[nodiscard]] QList<RenameDecision> renames(bool confirmed) const;
    [[nodiscard]] QList<RenameDecision> taken() const;
    [[nodiscard]] QList<int> ignorable() const;

    const WindowActions &m_actions;
    std::shared_ptr<const Comparison> m_comparison;
    int m_tableRow = -1;
    int m_columnRow = -1;
};

} // namespace triptych
