// SPDX-License-Identifier: MIT
#include "ui/nullabilityview.h"

#include "items/nullabilitywords.h"
#include "reports/texttable.h"
#include "ui/flatbutton.h"
#include "ui/flowlayout.h"
#include "ui/nullabilitycolumns.h"
#include "ui/nullabilitydelegate.h"
#include "ui/sidebysidemessage.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSet>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace triptych {

namespace {

FlatButton *buttonOf(QAction *action, QWidget *parent)
{
    auto *button = new FlatButton(FlatButton::Shape::Rounded, parent);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + QStringLiteral(".button"));
    button->setAccessibleName(action->text().remove(QLatin1Char('&')));
    return button;
}

} // namespace

NullabilityView::NullabilityView(const WindowActions &actions, QWidget *parent)
    : LazyView(parent), m_table(new QTableView), m_scope(new QComboBox), m_timeout(new QSpinBox), m_status(new QLabel),
      m_progress(new QProgressBar), m_message(new SideBySideMessage), m_pages(new QStackedWidget)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QWidget *bar = makeBar(actions);
    makeTable();
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_message);
    m_status->setObjectName(QStringLiteral("nullability.status"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_progress->setAccessibleName(tr("Columns counted"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumSize(200, 10);
    auto *status = new QHBoxLayout;
    status->setContentsMargins(10, 0, 10, 6);
    status->addWidget(m_progress);
    status->addWidget(m_status, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addLayout(status);
    layout->addWidget(m_pages, 1);
    connect(m_message, &SideBySideMessage::clearFilterRequested, this, [this] {
        m_scope->setCurrentIndex(0);
        Q_EMIT clearFilterRequested();
    });
    setStatus({}, nullptr);
}

QWidget *NullabilityView::makeBar(const WindowActions &actions)
{
    auto *bar = new QWidget;
    m_scope->setObjectName(QStringLiteral("nullability.scope"));
    m_scope->setAccessibleName(tr("Which columns to show"));
    for (int i = 0; i <= int(NullabilityScope::Safe); ++i)
        m_scope->addItem(text(NullabilityScope(i)));
    connect(m_scope, &QComboBox::currentIndexChanged, this, &NullabilityView::invalidate);
    m_timeout->setObjectName(QStringLiteral("nullability.timeout"));
    m_timeout->setRange(1, 86400);
    m_timeout->setAccessibleName(tr("Time limit for each table, in seconds"));
    m_timeout->setToolTip(tr("The server stops counting a table after this time"));
    m_timeout->setPrefix(tr("at most "));
    m_timeout->setSuffix(tr(" s a table", "seconds"));
    setTimeout(NullCountOrder().timeout);
    connect(m_timeout, &QSpinBox::valueChanged, this, &NullabilityView::timeoutChanged);
    auto *layout = new FlowLayout(bar);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(8);
    layout->addWidget(m_scope);
    FlatButton *count = buttonOf(actions.countNulls, bar);
    count->setPrimary(true);
    layout->addWidget(count);
    layout->addWidget(m_timeout);
    layout->addWidget(buttonOf(actions.cancelCount, bar));
    layout->addStretch();
    layout->addWidget(buttonOf(actions.copyNotNull, bar));
    layout->addWidget(buttonOf(actions.exportNullability, bar));
    return bar;
}

void NullabilityView::makeTable()
{
    m_table->setObjectName(QStringLiteral("nullability"));
    m_table->setAccessibleName(tr("Columns whose nullability differs"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new NullabilityDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_columns = new NullabilityColumns(m_table, &m_model);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
            if (current.isValid())
                Q_EMIT currentRowChanged(current.data(TableRowRole).toInt(), current.data(ColumnRowRole).toInt());
        });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isRestoring) {
            m_hidden.clear();
            m_hiddenCurrent = {};
        }
        Q_EMIT selectionChanged();
    });
}

void NullabilityView::setCounts(const NullCounts &counts, const QSet<ColumnName> &waiting)
{
    m_model.setCounts(counts, waiting);
}

void NullabilityView::setStatus(const QString &text, const Progress *progress)
{
    m_status->setText(text);
    m_progress->setVisible(progress != nullptr);
    if (progress) {
        m_progress->setRange(0, progress->total);
        m_progress->setValue(progress->done);
    }
}

/// Rows that were selected are selected again, by their names.
void NullabilityView::refresh()
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    const auto before = m_model.comparison();
    const bool isAnother = before != comparison();
    QList<RowRef> selected = m_hidden;
    for (const NullabilityRow &row : selectedRows())
        selected << row.row;
    const QModelIndex current = m_table->currentIndex();
    QList<RowRef> currentRow{current.isValid() ? m_model.rowAt(current.row()).row : m_hiddenCurrent};
    const bool isSeen = !current.isValid() || m_table->viewport()->rect().intersects(m_table->visualRect(current));
    const int scrolled = m_table->verticalScrollBar()->value();
    if (isAnother) {
        m_columns->keep();
        m_model.setComparison(comparison());
        selected = before && comparison() ? sameRows(*before, selected, *comparison()) : QList<RowRef>();
        currentRow = before && comparison() ? sameRows(*before, currentRow, *comparison()) : QList<RowRef>();
    }
    m_model.setFilter(filter(), scope());
    m_columns->adapt();
    m_table->verticalScrollBar()->setValue(scrolled);
    select(selected, currentRow.value(0));
    if (isSeen && m_table->currentIndex().isValid())
        m_table->scrollTo(m_table->currentIndex());
    showMessage();
    Q_EMIT selectionChanged();
}

void NullabilityView::select(const QList<RowRef> &rows, RowRef current)
{
    const auto key = [](RowRef row) { return qMakePair(row.table, row.column); };
    QSet<QPair<int, int>> wanted;
    for (const RowRef row : rows)
        wanted.insert(key(row));
    QItemSelection selection;
    int currentPlace = -1;
    for (int place = 0, first = -1; place <= m_model.rowCount(); ++place) {
        const bool isShown = place < m_model.rowCount();
        if (isShown && m_model.rowAt(place).row == current)
            currentPlace = place;
        const bool isWanted = isShown && wanted.remove(key(m_model.rowAt(place).row));
        if (isWanted && first < 0)
            first = place;
        if (!isWanted && first >= 0) {
            selection.select(m_model.index(first, 0), m_model.index(place - 1, m_model.columnCount() - 1));
            first = -1;
        }
    }
    m_hidden.clear();
    for (const auto &[table, column] : std::as_const(wanted))
        m_hidden.append({table, column});
    m_hiddenCurrent = currentPlace < 0 ? current : RowRef();
    if (currentPlace >= 0)
        m_table->selectionModel()->setCurrentIndex(m_model.index(currentPlace, 0), QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

const NullabilityModel &NullabilityView::model()
{
    ensureShown();
    return m_model;
}

QList<int> NullabilityView::selectedPlaces() const
{
    QList<int> places;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            places << row;
    }
    std::ranges::sort(places);
    return places;
}

QList<NullabilityRow> NullabilityView::selectedRows() const
{
    QList<NullabilityRow> rows;
    for (const int place : selectedPlaces())
        rows << m_model.rowAt(place);
    return rows;
}

QString NullabilityView::currentText() const
{
    TextTable table;
    for (int column = 0; column < m_model.columnCount(); ++column)
        table.header << m_model.headerData(column, Qt::Horizontal).toString();
    for (const int place : selectedPlaces()) {
        QStringList cells;
        for (int column = 0; column < m_model.columnCount(); ++column)
            cells << m_model.index(place, column).data().toString();
        table.rows << cells;
    }
    return table.rows.isEmpty() ? QString() : tabSeparated(table);
}

void NullabilityView::showRow(RowRef row)
{
    ensureShown();
    const int place = m_model.indexOf(row);
    if (place >= 0 && !m_table->selectionModel()->isRowSelected(place))
        selectAlone(m_model.index(place, 0));
}

void NullabilityView::step(int by)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const QModelIndex current = m_table->currentIndex();
    const int row = current.isValid() ? (current.row() + by + count) % count : by > 0 ? 0 : count - 1;
    selectAlone(m_model.index(row, qMax(0, current.column())));
}

/// Whatever keys are held: the one that brought the person here may be Ctrl+2.
void NullabilityView::selectAlone(const QModelIndex &index)
{
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

std::chrono::seconds NullabilityView::timeout() const
{
    return std::chrono::seconds(m_timeout->value());
}

void NullabilityView::setTimeout(std::chrono::seconds timeout)
{
    m_timeout->setValue(int(timeout.count()));
}

NullabilityScope NullabilityView::scope() const
{
    return NullabilityScope(m_scope->currentIndex());
}

QByteArray NullabilityView::saveState() const
{
    return m_columns->saveState();
}

bool NullabilityView::restoreState(const QByteArray &state)
{
    return m_columns->restoreState(state);
}

void NullabilityView::showMessage()
{
    m_pages->setCurrentIndex(m_model.rowCount() > 0 || !comparison() ? 0 : 1);
    if (!comparison() || m_model.rowCount() > 0)
        return;
    if (!comparison()->settings.severities.of(FindingKind::Nullable))
        m_message->setMessage(tr("Nullability is not compared"), tr("The settings switch it off."), false);
    else if (m_model.total() > 0)
        m_message->setMessage(tr("Everything is filtered away"),
            tr("None of %n column(s) passes the filter.", nullptr, m_model.total()), true);
    else
        m_message->setMessage(tr("Nullability agrees everywhere"), {}, false);
}

void NullabilityView::showEvent(QShowEvent *event)
{
    LazyView::showEvent(event);
    Q_EMIT selectionChanged();
}

void NullabilityView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT selectionChanged();
}

void NullabilityView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && comparison())
        m_columns->setUsualWidths();
}

} // namespace triptych
