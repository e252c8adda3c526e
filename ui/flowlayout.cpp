// SPDX-License-Identifier: MIT
#include "ui/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace triptych {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent) { }

FlowLayout::~FlowLayout() = default;

void FlowLayout::addStretch()
{
    m_trailingFrom = count();
}

void FlowLayout::addJoined(QWidget *widget)
{
    addWidget(widget);
    m_entries.back().joined = true;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_entries.push_back({std::unique_ptr<QLayoutItem>(item), false});
}

int FlowLayout::count() const
{
    return int(m_entries.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_entries[std::size_t(index)].item.get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_entries[std::size_t(index)].item.release();
    m_entries.erase(m_entries.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = 0;
    int height = 0;
    for (const Entry &entry : m_entries) {
        width += entry.item->sizeHint().width() + (entry.joined ? 0 : spacing());
        height = qMax(height, entry.item->sizeHint().height());
    }
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize widest;
    for (int i = 0; i < count(); ++i)
        widest = widest.expandedTo(
            {m_entries[std::size_t(i)].joined ? 0 : groupWidth(i), itemAt(i)->minimumSize().height()});
    return widest.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

/// Breaks the items into lines; returns the height they need.
int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int y = inner.top();
    int used = 0;
    int lineHeight = 0;
    int first = 0;
    const auto endLine = [&](int end) {
        if (apply)
            place(first, end, {inner.left(), y, inner.width(), lineHeight}, used);
        first = end;
    };
    for (int i = 0; i < count(); ++i) {
        const Entry &entry = m_entries[std::size_t(i)];
        if (entry.item->isEmpty())
            continue;
        const int gap = used == 0 || entry.joined ? 0 : spacing();
        if (!entry.joined && used > 0 && used + gap + groupWidth(i) > inner.width()) {
            endLine(i);
            y += lineHeight + spacing();
            used = 0;
            lineHeight = 0;
        }
        used += (used == 0 ? 0 : gap) + entry.item->sizeHint().width();
        lineHeight = qMax(lineHeight, entry.item->sizeHint().height());
    }
    endLine(count());
    return y + lineHeight - rect.top() + contentsMargins().bottom();
}

void FlowLayout::place(int from, int to, const QRect &line, int used) const
{
    int x = line.left();
    for (int i = from; i < to; ++i) {
        const Entry &entry = m_entries[std::size_t(i)];
        if (entry.item->isEmpty())
            continue;
        if (x > line.left() && !entry.joined)
            x += spacing();
        if (i == m_trailingFrom)
            x += qMax(0, line.width() - used);
        const QSize size = entry.item->sizeHint();
        const QRect box(x, line.top() + (line.height() - size.height()) / 2, size.width(), size.height());
        entry.item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), line, box));
        x += size.width();
    }
}

int FlowLayout::groupWidth(int from) const
{
    int width = itemAt(from)->sizeHint().width();
    for (int i = from + 1; i < count() && m_entries[std::size_t(i)].joined; ++i)
        width += itemAt(i)->sizeHint().width();
    return width;
}

} // namespace triptych
