// SPDX-License-Identifier: MIT
#include "plaintree.h"

#include "tables.h"

#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTreeView>

namespace bench {

namespace {

/// Tables and columns with a name, nothing else to look up.
class TrivialModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit TrivialModel(const triptych::Schema &schema)
    {
        for (const triptych::Table &table : schema.tables.items) {
            Names &names = m_tables.emplaceBack();
            names.table = table.name.name;
            for (const triptych::Column &column : table.columns.items)
                names.columns.append(column.name);
        }
    }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override
    {
        return hasIndex(row, column, parent)
            ? createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0))
            : QModelIndex();
    }
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override
    {
        return child.internalId() == 0 ? QModelIndex() : createIndex(int(child.internalId()) - 1, 0, quintptr(0));
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        if (!parent.isValid())
            return int(m_tables.size());
        return parent.internalId() == 0 && parent.column() == 0 ? int(m_tables[parent.row()].columns.size()) : 0;
    }
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 4; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return index.internalId() == 0 ? m_tables[index.row()].table
                                       : m_tables[qsizetype(index.internalId()) - 1].columns[index.row()];
    }

private:
    struct Names
    {
        QString table;
        QStringList columns;
    };
    QList<Names> m_tables;
};

} // namespace

Figures plainTree(Stopwatch &stopwatch, int count)
{
    const triptych::Schema schema = tables(count);
    TrivialModel model(schema);
    QSortFilterProxyModel proxy;
    proxy.setRecursiveFilteringEnabled(true);
    QTreeView view;
    view.setUniformRowHeights(true);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.resize(windowSize);
    view.setModel(&proxy);
    view.show();
    Figures result;
    (void)stopwatch.untilPainted([] {});
    result.firstPaint << stopwatch.untilPainted([&] { proxy.setSourceModel(&model); });
    QString text;
    for (const char *key = typedKeys; *key; ++key) {
        if (*key == '\b')
            text.chop(1);
        else
            text += QLatin1Char(*key);
        result.filterKeys << stopwatch.untilPainted([&] { proxy.setFilterFixedString(text); });
    }
    result.expandAll << stopwatch.untilPainted([&] { view.expandAll(); });
    for (int page = 0; page < scrolledPages; ++page) {
        result.pages << stopwatch.untilPainted(
            [&] { view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd); });
    }
    return result;
}

} // namespace bench

#include "plaintree.moc"
