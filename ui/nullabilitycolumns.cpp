// SPDX-License-Identifier: MIT
#include "ui/nullabilitycolumns.h"

#include "items/nullabilitymodel.h"

#include <QDataStream>
#include <QHeaderView>
#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace triptych {

namespace {

constexpr quint32 stateVersion = 1;

using Section = NullabilitySection;

/// Wide enough for what is usually there, in widths of a digit.
int usualWidth(Section section)
{
    switch (section) {
    case Section::Table:
    case Section::Column:
        return 16;
    case Section::Says:
        return 10;
    case Section::Trouble:
        return 21;
    case Section::Rows:
        return 11;
    case Section::Share:
        return 15;
    case Section::Count:
        return 15;
    case Section::Verdict:
        return 20;
    }
    return 0;
}

} // namespace

NullabilityColumns::NullabilityColumns(QTableView *view, const NullabilityModel *model)
    : QObject(view), m_view(view), m_header(view->horizontalHeader()), m_model(model)
{
    m_header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_header->setHighlightSections(false);
    m_header->setStretchLastSection(true);
    m_header->setMinimumHeight(m_header->fontMetrics().height() + 12);
    m_header->setSortIndicatorClearable(true);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &NullabilityColumns::widenSorted);
}

void NullabilityColumns::keep()
{
    if (m_count > 0)
        m_states.insert(m_count, m_header->saveState());
}

void NullabilityColumns::adapt()
{
    if (m_model->columnCount() == m_count)
        return;
    m_count = m_model->columnCount();
    setUsualWidths();
    m_header->restoreState(m_states.value(m_count));
}

void NullabilityColumns::setUsualWidths()
{
    const int digit = m_view->fontMetrics().horizontalAdvance(QLatin1Char('0'));
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 8);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, std::max(usualWidth(m_model->section(column)) * digit, titleWidth(column)));
    widenSorted();
}

/// Without an arrow, which only one of the columns has.
int NullabilityColumns::titleWidth(int column) const
{
    const QString title = m_model->headerData(column, Qt::Horizontal).toString();
    const int margin = m_header->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, m_header);
    return m_header->fontMetrics().horizontalAdvance(title) + 2 * margin + 2;
}

/// Makes room for the arrow.
void NullabilityColumns::widenSorted()
{
    const int column = m_header->sortIndicatorSection();
    if (column >= 0 && column < m_header->count())
        m_header->resizeSection(column, std::max(m_header->sectionSize(column), m_header->sectionSizeHint(column)));
}

QByteArray NullabilityColumns::saveState() const
{
    QMap<qint32, QByteArray> states = m_states;
    if (m_count > 0)
        states.insert(m_count, m_header->saveState());
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << stateVersion << states;
    return state;
}

bool NullabilityColumns::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QMap<qint32, QByteArray> states;
    in >> version;
    if (version != stateVersion)
        return false;
    in >> states;
    if (in.status() != QDataStream::Ok)
        return false;
    m_states = states;
    return true;
}

} // namespace triptych
