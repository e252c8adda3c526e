// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QMap>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

namespace triptych {

/// Asks which schemas are shown; what is checked counts at once.
class SchemaDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param counts every schema, and how many findings it has
    SchemaDialog(const QMap<QString, int> &counts, const QSet<QString> &chosen, QWidget *parent);

Q_SIGNALS:
    /// Empty: all.
    void chosen(const QSet<QString> &schemas);

private:
    void announce();
    void clear();

    QStandardItemModel m_schemas;
    QSortFilterProxyModel m_named;
};

} // namespace triptych
