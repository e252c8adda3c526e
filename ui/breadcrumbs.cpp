// SPDX-License-Identifier: MIT
#include "ui/breadcrumbs.h"

#include "ui/browsing.h"
#include "ui/flatbutton.h"
#include "ui/literal.h"
#include "ui/theme.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace triptych {

namespace {

FlatButton *stepButton(QAction *action, QWidget *parent)
{
    auto *button = new FlatButton(FlatButton::Shape::Row, parent);
    button->setDefaultAction(action);
    button->setObjectName(QString(action->objectName()).replace(QLatin1String("action."), QLatin1String("crumbs.")));
    button->setAccessibleName(action->text().remove(QLatin1Char('&')));
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

/// The schema of a table on the first side that states one; empty: none does.
QString schemaOf(const Comparison &comparison, const TableRow &row)
{
    for (const Side side : comparison.sides()) {
        const Table *table = comparison.table(row, side);
        if (table && !table->name.schema.isEmpty())
            return table->name.schema;
    }
    return {};
}

} // namespace

Breadcrumbs::Breadcrumbs(Browsing &browsing, const WindowActions &actions, QWidget *parent)
    : QWidget(parent), m_browsing(browsing)
{
    setObjectName(QStringLiteral("crumbs"));
    setAccessibleName(tr("Where you are"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 3);
    layout->setSpacing(0);
    const bool isMirrored = isRightToLeft();
    layout->addWidget(stepButton(actions.back, this));
    layout->addWidget(stepButton(actions.forward, this));
    layout->addSpacing(4);
    const auto addSeparator = [&] {
        auto *label = new QLabel(isMirrored ? QStringLiteral("‹") : QStringLiteral("›"), this);
        label->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(label);
        return label;
    };
    m_schema = addCrumb(QStringLiteral("crumbs.schema"), tr("Go to the first table of the schema"));
    m_afterSchema = addSeparator();
    m_table = addCrumb(QStringLiteral("crumbs.table"), tr("Go to the table"));
    m_afterTable = addSeparator();
    m_column = addCrumb(QStringLiteral("crumbs.column"), tr("Go to the column"));
    m_columns = addCrumb(QStringLiteral("crumbs.columns"), tr("Columns of the table"));
    m_columns->setText(QStringLiteral("▾"));
    m_columns->setAccessibleName(tr("Columns of the table"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    layout->addStretch();
    auto *columns = new QMenu(m_columns);
    columns->setObjectName(QStringLiteral("crumbs.columns.menu"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] { fillColumns(columns); });
    m_columns->setMenu(columns);
    connect(m_schema, &QAbstractButton::clicked, this, &Breadcrumbs::goToSchema);
    connect(m_table, &QAbstractButton::clicked, this, [this] { m_browsing.go({m_browsing.current().table, -1}); });
    connect(m_column, &QAbstractButton::clicked, this, [this] { m_browsing.go(m_browsing.current()); });
    connect(&browsing, &Browsing::currentChanged, this, &Breadcrumbs::showRow);
    showRow({});
}

FlatButton *Breadcrumbs::addCrumb(const QString &name, const QString &toolTip)
{
    auto *crumb = new FlatButton(FlatButton::Shape::Row, this);
    crumb->setObjectName(name);
    crumb->setToolTip(toolTip);
    crumb->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    layout()->addWidget(crumb);
    return crumb;
}

void Breadcrumbs::showRow(const RowRef &row)
{
    const Comparison *comparison = row.isValid() ? m_browsing.comparison().get() : nullptr;
    const TableRow *table = comparison ? &comparison->tables[row.table] : nullptr;
    const QString schema = table ? schemaOf(*comparison, *table) : QString();
    const auto show = [](FlatButton *crumb, const QString &text) {
        crumb->setText(literal(text));
        crumb->setVisible(!text.isEmpty());
    };
    show(m_schema, schema);
    show(m_table, table ? comparison->name(*table).name : QString());
    show(m_column, table && row.column >= 0 ? comparison->name(*table, table->columns[row.column]) : QString());
    m_afterSchema->setVisible(!schema.isEmpty());
    m_afterTable->setVisible(table && row.column >= 0);
    m_columns->setVisible(table && !table->columns.isEmpty());
}

void Breadcrumbs::fillColumns(QMenu *menu)
{
    menu->clear();
    const RowRef current = m_browsing.current();
    if (!current.isValid())
        return;
    const TableRow &table = m_browsing.comparison()->tables[current.table];
    for (int column = 0; column < table.columns.size(); ++column) {
        QAction *action = menu->addAction(literal(m_browsing.comparison()->name(table, table.columns[column])));
        action->setCheckable(true);
        action->setChecked(column == current.column);
        connect(action, &QAction::triggered, &m_browsing,
            [this, row = RowRef{current.table, column}] { m_browsing.go(row); });
    }
}

void Breadcrumbs::goToSchema()
{
    const Comparison &comparison = *m_browsing.comparison();
    const auto table = std::ranges::find_if(
        comparison.tables, [&](const TableRow &each) { return schemaOf(comparison, each) == m_schema->text(); });
    if (table != comparison.tables.end())
        m_browsing.go({int(table - comparison.tables.begin()), -1});
}

void Breadcrumbs::paintEvent(QPaintEvent *)
{
    const ThemeColors &c = colors(themeOf(palette()));
    QPainter painter(this);
    painter.fillRect(rect(), c.base);
    painter.setPen(c.border);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace triptych
