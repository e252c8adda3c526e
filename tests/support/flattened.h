// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

namespace triptych::test {

/// An item model as lines of text, one for each row: its cells' text between bars, children after their parent and
/// indented.
inline QStringList flattened(
    const QAbstractItemModel &model, const QModelIndex &parent = {}, int role = Qt::DisplayRole, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(model.index(row, column, parent).data(role).toString());
        lines.append(QString(depth, QLatin1Char('>')) + cells.join(QLatin1Char('|')));
        lines.append(flattened(model, model.index(row, 0, parent), role, depth + 1));
    }
    return lines;
}

} // namespace triptych::test
