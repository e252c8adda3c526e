// SPDX-License-Identifier: MIT
#include "ui/recentlist.h"

#include "ui/flatbutton.h"
#include "ui/recentprojects.h"
#include "ui/theme.h"
#include "ui/whenfinished.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QtConcurrentRun>

namespace triptych {

namespace {

constexpr int margin = 10;

enum Role {
    PlaceRole = Qt::UserRole,
    WhenRole,
    MissingRole ///< the file that is gone; empty: none
};

QString whenText(const QDateTime &time)
{
    const qint64 days = time.date().daysTo(QDate::currentDate());
    const QString clock = QLocale().toString(time.time(), QLocale::ShortFormat);
    if (days == 0)
        return RecentList::tr("today, %1").arg(clock);
    if (days == 1)
        return RecentList::tr("yesterday, %1").arg(clock);
    return QLocale().toString(time.date(), QLocale::ShortFormat);
}

/// Two lines: the title and when; below it the place, without its middle where it is too long.
class RecentDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, 2 * option.fontMetrics.height() + 14};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColors &c = colors(themeOf(option.palette));
        const bool isMissing = !index.data(MissingRole).toString().isEmpty();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            const bool isChosen = option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus;
            painter->setPen(isChosen ? QPen(c.accent, 1) : QPen(Qt::NoPen));
            painter->setBrush(isChosen ? c.selection : blended(c.text, 0.06, c.base));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        const int room = isMissing ? removeWidth(option) + margin : 0;
        const QRect box = option.rect.adjusted(margin, 6, -margin - room, -6);
        const QRect upper(box.left(), box.top(), box.width(), option.fontMetrics.height());
        const QString when = isMissing ? RecentList::tr("not found") : index.data(WhenRole).toString();
        QFont bold = option.font;
        bold.setBold(true);
        const int whenWidth = option.fontMetrics.horizontalAdvance(when) + margin;
        write(painter, option, upper.adjusted(0, 0, -whenWidth, 0), bold, isMissing ? c.mutedText : c.text,
            index.data().toString());
        painter->setFont(option.font);
        painter->setPen(c.mutedText);
        painter->drawText(
            QStyle::visualRect(option.direction, option.rect, upper), int(Qt::AlignTrailing | Qt::AlignVCenter), when);
        write(painter, option, upper.translated(0, upper.height() + 2), option.font, c.mutedText,
            QDir::toNativeSeparators(index.data(PlaceRole).toString()));
        painter->restore();
    }

private:
    static int removeWidth(const QStyleOptionViewItem &option)
    {
        return option.fontMetrics.horizontalAdvance(RecentList::tr("Remove from the list")) + 2 * margin;
    }

    static void write(QPainter *painter, const QStyleOptionViewItem &option, const QRect &box, const QFont &font,
        const QColor &color, const QString &text)
    {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, box),
            int(Qt::AlignLeading | Qt::AlignVCenter),
            QFontMetrics(font).elidedText(text, Qt::ElideMiddle, box.width()));
    }
};

} // namespace

RecentList::RecentList(RecentProjects &recent, QWidget *parent) : QListWidget(parent), m_recent(recent)
{
    setObjectName(QStringLiteral("recent"));
    setAccessibleName(tr("Recent comparisons"));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new RecentDelegate(this));
    connect(&recent, &RecentProjects::changed, this, &RecentList::fill);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { Q_EMIT openRequested(row(item)); });
    fill();
}

QSize RecentList::sizeHint() const
{
    return {560, count() == 0 ? 0 : count() * sizeHintForRow(0)};
}

void RecentList::contextMenuEvent(QContextMenuEvent *event)
{
    const int at = row(event->reason() == QContextMenuEvent::Mouse ? itemAt(event->pos()) : currentItem());
    if (at < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Open")), &QAction::triggered, this, [this, at] { Q_EMIT openRequested(at); });
    connect(menu->addAction(tr("&Remove from the list")), &QAction::triggered, this, [this, at] { remove(at); });
    menu->popup(event->globalPos());
}

void RecentList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentRow() >= 0)
        Q_EMIT openRequested(currentRow());
    else if (event->matches(QKeySequence::Delete) && currentRow() >= 0)
        remove(currentRow());
    else
        QListWidget::keyPressEvent(event);
}

void RecentList::fill()
{
    clear();
    for (const RecentComparison &entry : m_recent.entries()) {
        auto *item = new QListWidgetItem(entry.title, this);
        item->setData(PlaceRole, entry.place());
        item->setData(WhenRole, whenText(entry.openedAt));
        item->setToolTip(QDir::toNativeSeparators(entry.place()));
    }
    if (count() > 0)
        setCurrentRow(0);
    showMissing(QStringList(count()));
    updateGeometry();
    lookForFiles();
}

/// A folder of another machine may take long to say whether it is there.
void RecentList::lookForFiles()
{
    const QList<RecentComparison> entries = m_recent.entries();
    const auto look = [entries] {
        QStringList missing;
        for (const RecentComparison &entry : entries)
            missing << entry.missingFile();
        return missing;
    };
    whenFinished(QtConcurrent::run(look), this, [this, entries](const QStringList &missing) {
        if (entries == m_recent.entries())
            showMissing(missing);
    });
}

void RecentList::showMissing(const QStringList &missing)
{
    for (int at = 0; at < count(); ++at) {
        QListWidgetItem *each = item(at);
        each->setData(MissingRole, missing[at]);
        const QString state = missing[at].isEmpty() ? each->data(WhenRole).toString() : tr("not found");
        each->setData(Qt::AccessibleTextRole,
            tr("%1, %2, %3").arg(each->text(), QDir::toNativeSeparators(each->data(PlaceRole).toString()), state));
        if (missing[at].isEmpty() || itemWidget(each))
            continue;
        each->setToolTip(tr("There is no file “%1”.").arg(QDir::toNativeSeparators(missing[at])));
        auto *holder = new QWidget;
        auto *button = new FlatButton(FlatButton::Shape::Pill);
        button->setObjectName(QStringLiteral("recent.remove"));
        button->setText(tr("Remove from the list"));
        button->setAccessibleName(tr("Remove from the list: %1").arg(each->text()));
        auto *layout = new QHBoxLayout(holder);
        layout->setContentsMargins(0, 0, margin, 0);
        layout->addStretch();
        layout->addWidget(button);
        setItemWidget(each, holder);
        connect(button, &QAbstractButton::clicked, this, [this, each] { remove(row(each)); });
    }
}

void RecentList::remove(int row)
{
    m_recent.remove(row);
    if (count() > 0)
        setCurrentRow(std::min(row, count() - 1));
}

} // namespace triptych
