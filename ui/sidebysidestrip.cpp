// SPDX-License-Identifier: MIT
#include "ui/sidebysidestrip.h"

#include "ui/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace triptych {

namespace {

// Measures of the drawings, in logical pixels.
constexpr int stripWidth = 16;
constexpr int markHeight = 3;
constexpr int margin = 3; // beside the marks, and above and below all of them

} // namespace

SideBySideStrip::SideBySideStrip(std::function<QString(const Difference &)> describe, QWidget *parent)
    : QWidget(parent), m_describe(std::move(describe))
{
    setFixedWidth(stripWidth);
    setAccessibleName(tr("Where the findings are"));
    setObjectName(QStringLiteral("strip"));
    setDifferences({});
}

void SideBySideStrip::setDifferences(Differences differences)
{
    m_differences = std::move(differences);
    setAccessibleDescription(tr("%n row(s) with findings. Next and previous difference go from one to the other.",
        nullptr, int(m_differences.items.size())));
    setCursor(m_differences.items.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void SideBySideStrip::setSeen(int first, int last)
{
    if (first == m_firstSeen && last == m_lastSeen)
        return;
    m_firstSeen = first;
    m_lastSeen = last;
    update();
}

QSize SideBySideStrip::sizeHint() const
{
    return {stripWidth, 0};
}

int SideBySideStrip::markTop(int position) const
{
    const int room = std::max(0, height() - 2 * margin - markHeight);
    const int steps = std::max(1, m_differences.rowCount - 1);
    return margin + int(qint64(position) * room / steps);
}

void SideBySideStrip::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())), colors(theme).border);
    const QRect seen(
        1, markTop(m_firstSeen) - 1, width() - 1, markTop(m_lastSeen) - markTop(m_firstSeen) + markHeight + 2);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), seen), colors(theme).border);
    painter.fillRect(
        QStyle::visualRect(layoutDirection(), rect(), seen.adjusted(1, 1, -1, -1)), palette().alternateBase());
    // Where several share a height, the gravest is seen.
    const QList<Difference> &items = m_differences.items;
    for (qsizetype first = 0; first < items.size();) {
        const int top = markTop(items[first].position);
        FindingKind kind = items[first].kind;
        qsizetype next = first + 1;
        for (; next < items.size() && markTop(items[next].position) <= top + markHeight; ++next) {
            if (isGraver(m_differences.severities, items[next].kind, kind))
                kind = items[next].kind;
        }
        painter.fillRect(margin + 1, top, width() - 2 * margin - 1, markHeight, kindColor(kind, theme));
        first = next;
    }
}

const Difference *SideBySideStrip::nearest(int y) const
{
    const QList<Difference> &items = m_differences.items;
    if (items.isEmpty())
        return nullptr;
    const auto distance = [&](const Difference &each) { return std::abs(markTop(each.position) + markHeight / 2 - y); };
    const auto below
        = std::ranges::lower_bound(items, y, {}, [this](const Difference &each) { return markTop(each.position); });
    if (below == items.end())
        return &items.last();
    if (below == items.begin())
        return &items.first();
    return distance(*below) < distance(*std::prev(below)) ? &*below : &*std::prev(below);
}

void SideBySideStrip::mousePressEvent(QMouseEvent *event)
{
    const Difference *found = event->button() == Qt::LeftButton ? nearest(event->pos().y()) : nullptr;
    if (found)
        Q_EMIT clicked(found->row);
}

bool SideBySideStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Difference *found = nearest(help->pos().y());
    QToolTip::showText(help->globalPos(), found ? Qt::convertFromPlainText(m_describe(*found)) : QString(), this);
    return true;
}

} // namespace triptych
