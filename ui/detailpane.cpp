// SPDX-License-Identifier: MIT
#include "ui/detailpane.h"

#include "ui/flatbutton.h"
#include "ui/openorigin.h"
#include "ui/theme.h"
#include "words/words.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace triptych {

namespace {

/// A thin line under every row, instead of a grid.
class LinedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(colors(themeOf(option.palette)).border);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
};

} // namespace

DetailPane::DetailPane(QAction *copy, QWidget *parent)
    : QSplitter(parent), m_table(new QTableWidget(this)), m_sentences(new QLabel), m_words(new QWidget)
{
    setObjectName(QStringLiteral("detail"));
    setHandleWidth(1);
    m_table->setAccessibleName(tr("Selected row, field by field"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegate(new LinedDelegate(m_table));
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setMinimumHeight(fontMetrics().height() + 12);

    m_sentences->setWordWrap(true);
    m_sentences->setTextFormat(Qt::RichText);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *button = new FlatButton(FlatButton::Shape::Rounded);
    button->setDefaultAction(copy);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *layout = new QVBoxLayout(m_words);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addWidget(m_sentences);
    layout->addWidget(button, 0, Qt::AlignLeading);
    layout->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_words);
    scroll->setBackgroundRole(QPalette::Base);
    m_words->setBackgroundRole(QPalette::Base);
    m_words->setAutoFillBackground(true);
    setSizes({620, 540});
    setChildrenCollapsible(false);
    clear();
}

void DetailPane::setDetails(const RowDetails &details)
{
    m_details = details;
    fillTable();
    fillSentences();
}

void DetailPane::clear()
{
    setDetails({});
}

void DetailPane::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setDetails(RowDetails(m_details));
}

void DetailPane::fillTable()
{
    m_table->clear();
    m_table->setColumnCount(m_details.sides.isEmpty() ? 0 : 1 + int(m_details.sides.size()));
    m_table->setRowCount(int(m_details.fields.size()));
    QStringList header{m_details.title};
    for (const Side side : m_details.sides)
        header << text(side);
    m_table->setHorizontalHeaderLabels(header);
    m_table->setAccessibleDescription(m_details.title);
    for (int row = 0; row < m_details.fields.size(); ++row) {
        const DetailField &field = m_details.fields[row];
        auto *label = new QTableWidgetItem(field.label);
        label->setForeground(palette().color(QPalette::PlaceholderText));
        m_table->setItem(row, 0, label);
        for (int i = 0; i < m_details.sides.size(); ++i)
            fillCell(row, i + 1, *field.cells[m_details.sides[i]]);
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column + 1 < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, qBound(110, m_table->columnWidth(column) + 16, 260));
    m_table->resizeRowsToContents();
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHeight(row, qMax(m_table->rowHeight(row), fontMetrics().height() + 8));
}

void DetailPane::fillCell(int row, int column, const DetailCell &cell)
{
    auto *item = new QTableWidgetItem(cell.text);
    item->setToolTip(cell.reason.isEmpty() ? QString() : tr("Unknown: %1").arg(cell.reason));
    if (row == 0) {
        QFont font = m_table->font();
        font.setBold(true);
        item->setFont(font);
    }
    if (cell.kind) {
        const Theme theme = themeOf(palette());
        item->setBackground(blended(kindColor(*cell.kind, theme), cellTint, palette().color(QPalette::Base)));
        item->setData(Qt::AccessibleDescriptionRole, text(*cell.kind));
    }
    m_table->setItem(row, column, item);
    if (cell.link.file.isEmpty())
        return;
    auto *link
        = new QLabel(QStringLiteral("<a style='text-decoration:none' href='#'>%1</a>").arg(cell.text.toHtmlEscaped()));
    link->setContentsMargins(4, 0, 4, 1);
    link->setToolTip(
        cell.link.line > 0 ? QStringLiteral("%1:%2").arg(cell.link.file).arg(cell.link.line) : cell.link.file);
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(link, &QLabel::linkActivated, this, [origin = cell.link] { openOrigin(origin); });
    item->setText({});
    item->setSizeHint(link->sizeHint());
    item->setData(Qt::AccessibleTextRole, cell.text);
    m_table->setCellWidget(row, column, link);
}

void DetailPane::fillSentences()
{
    m_words->setVisible(!m_details.title.isEmpty());
    QString html;
    const QString muted = palette().color(QPalette::PlaceholderText).name();
    for (const FindingSentence &sentence : std::as_const(m_details.sentences)) {
        html += QStringLiteral("<p style='margin:0 0 6px 0'><b>%1</b> <span style='color:%2'>%3</span></p>")
                    .arg(sentence.what.toHtmlEscaped(), muted, sentence.why.toHtmlEscaped());
    }
    if (html.isEmpty())
        html = QStringLiteral("<span style='color:%1'>%2</span>").arg(muted, tr("No difference here."));
    m_sentences->setText(html);
}

} // namespace triptych
