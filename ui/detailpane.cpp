// SPDX-License-Identifier: MIT
#include "ui/detailpane.h"

#include "ui/explanations.h"
#include "ui/flatbutton.h"
#include "ui/flowlayout.h"
#include "ui/linklabel.h"
#include "ui/openorigin.h"
#include "ui/suggestionlist.h"
#include "ui/theme.h"
#include "ui/windowactions.h"
#include "words/words.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

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

FlatButton *buttonOf(QAction *action)
{
    auto *button = new FlatButton(FlatButton::Shape::Rounded);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

/// What can't be done here is not offered.
FlatButton *shownWhileEnabled(FlatButton *button)
{
    const QAction *action = button->defaultAction();
    button->setVisible(action->isEnabled());
    QObject::connect(action, &QAction::enabledChanged, button, &QWidget::setVisible);
    return button;
}

QLabel *richLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// What stands in the pane's place while no row is selected.
QLabel *nothingLabel()
{
    auto *label = new QLabel(DetailPane::tr("Select a row to see what each side says about it."));
    label->setObjectName(QStringLiteral("detail.nothing"));
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBackgroundRole(QPalette::Base);
    label->setAutoFillBackground(true);
    return label;
}

QString anchor(const QString &name, const QString &text)
{
    return QStringLiteral("<a style='text-decoration:none' href='%1'>%2</a>").arg(name, text.toHtmlEscaped());
}

LinkLabel *linkLabel(const QString &html)
{
    auto *label = new LinkLabel;
    label->setLinks(html);
    const int margin = label->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1; // of a cell
    label->setContentsMargins(margin, 0, margin, 0);
    label->setAlignment(
        Qt::AlignAbsolute | QStyle::visualAlignment(label->layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    return label;
}

QString paragraph(const QString &bold, const QString &muted, const QColor &color)
{
    return QStringLiteral("<p style='margin:0 0 6px 0'><b>%1</b> <span style='color:%2'>%3</span></p>")
        .arg(bold.toHtmlEscaped(), color.name(), muted.toHtmlEscaped());
}

void setUp(QTableWidget *table)
{
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setItemDelegate(new LinedDelegate(table));
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setTextElideMode(Qt::ElideMiddle);
    table->horizontalHeader()->setMinimumHeight(table->fontMetrics().height() + 12);
}

} // namespace

DetailPane::DetailPane(const WindowActions &actions, QWidget *parent)
    : QSplitter(parent), m_explain(actions.explain), m_showDocument(actions.showDocument), m_fields(new QWidget(this)),
      m_table(new QTableWidget), m_sentences(richLabel(QStringLiteral("detail.findings"))),
      m_explanation(richLabel(QStringLiteral("detail.explanation"))), m_suggestions(new SuggestionList),
      m_words(new QWidget), m_scroll(new QScrollArea), m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("detail"));
    setHandleWidth(1);
    setUp(m_table);
    auto *framed = new QVBoxLayout(m_fields);
    framed->setContentsMargins(12, 4, 12, 8);
    framed->addWidget(m_table);
    framed->addStretch();
    m_fields->installEventFilter(this);
    m_fields->setBackgroundRole(QPalette::Base);
    m_fields->setAutoFillBackground(true);
    m_table->setAccessibleName(tr("Selected row, field by field"));
    m_explanation->setAccessibleName(tr("What is the same in spite of its spelling"));

    auto *buttons = new FlowLayout;
    for (QAction *action : {actions.confirmRename, actions.rejectRename, actions.takeBack, actions.ignore})
        buttons->addWidget(shownWhileEnabled(buttonOf(action)));
    buttons->addWidget(buttonOf(actions.copy));
    buttons->addWidget(buttonOf(m_explain));
    auto *layout = new QVBoxLayout(m_words);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addWidget(m_sentences);
    layout->addLayout(buttons);
    layout->addWidget(m_explanation);
    layout->addWidget(m_suggestions);
    layout->addStretch();
    connect(m_explain, &QAction::toggled, this, &DetailPane::fillExplanation);

    m_scroll->setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_words);
    m_scroll->setAccessibleName(tr("What was found in the selected row, and what would settle it"));
    m_scroll->setBackgroundRole(QPalette::Base);
    m_words->setBackgroundRole(QPalette::Base);
    m_words->setAutoFillBackground(true);
    m_pages->addWidget(nothingLabel());
    m_pages->addWidget(m_scroll);
    setSizes({700, 460});
    setChildrenCollapsible(false);
    fill();
}

void DetailPane::setRow(std::shared_ptr<const Comparison> comparison, int tableRow, int columnRow)
{
    const bool isNone = !comparison || tableRow < 0;
    const bool isAnother = tableRow != m_tableRow || columnRow != m_columnRow;
    m_comparison = isNone ? nullptr : std::move(comparison);
    m_tableRow = isNone ? -1 : tableRow;
    m_columnRow = isNone ? -1 : columnRow;
    m_details = isNone ? RowDetails() : rowDetails(*m_comparison, m_tableRow, m_columnRow);
    m_suggestions->setSuggestions(isNone
            ? QList<Suggestion>()
            : suggestions(*m_comparison, rowFindings(*m_comparison, m_tableRow, m_columnRow), m_linesOf));
    if (isAnother)
        m_scroll->verticalScrollBar()->setValue(0);
    fill();
}

QString DetailPane::firstSuggestion() const
{
    return m_suggestions->suggestions().isEmpty() ? QString() : m_suggestions->suggestions().first().text;
}

void DetailPane::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

void DetailPane::fill()
{
    m_fields->setVisible(m_comparison != nullptr);
    m_pages->setCurrentIndex(m_comparison ? 1 : 0);
    fillTable();
    fillSentences();
    fillExplanation();
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
    if (QTableWidgetItem *title = m_table->horizontalHeaderItem(0))
        title->setToolTip(m_details.title);
    m_table->setAccessibleDescription(m_details.title);
    for (int row = 0; row < m_details.fields.size(); ++row) {
        const DetailField &field = m_details.fields[row];
        auto *label = new QTableWidgetItem(field.label);
        label->setForeground(palette().color(QPalette::PlaceholderText));
        m_table->setItem(row, 0, label);
        for (int i = 0; i < m_details.sides.size(); ++i)
            fillCell(row, i + 1, *field.cells[m_details.sides[i]]);
    }
    orderLinks();
    layOutTable();
}

/// Columns as wide as what is in them; where that is more than there is room for, those that want more than their share
/// give way. As many whole rows as there is room for.
void DetailPane::layOutTable()
{
    const QRect room = m_fields->contentsRect().marginsRemoved(m_fields->layout()->contentsMargins());
    m_table->resizeColumnsToContents();
    QList<int> columns(m_table->columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    const auto wanted = [this](int column) { return qBound(70, m_table->columnWidth(column) + 16, 260); };
    std::ranges::stable_sort(columns, {}, wanted);
    int left = room.width() - m_table->verticalScrollBar()->sizeHint().width();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const int share = qMax(70, left / int(columns.size() - i));
        m_table->setColumnWidth(columns[i], qMin(share, wanted(columns[i])));
        left -= m_table->columnWidth(columns[i]);
    }
    m_table->resizeRowsToContents();
    const QHeaderView *header = m_table->horizontalHeader();
    int height = qMax(header->sizeHint().height(), header->minimumHeight());
    bool isRoom = true;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->setRowHeight(row, qMax(m_table->rowHeight(row), fontMetrics().height() + 8));
        isRoom = row == 0 || (isRoom && height + m_table->rowHeight(row) <= room.height());
        height += isRoom ? m_table->rowHeight(row) : 0;
    }
    m_table->setFixedHeight(height);
}

bool DetailPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_fields && event->type() == QEvent::Resize)
        layOutTable();
    return QSplitter::eventFilter(watched, event);
}

/// Tab goes from the table through its links, as they are read.
void DetailPane::orderLinks()
{
    QWidget *last = m_table;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            QWidget *link = m_table->cellWidget(row, column);
            if (!link)
                continue;
            setTabOrder(last, link);
            last = link;
        }
    }
}

void DetailPane::fillCell(int row, int column, const DetailCell &cell)
{
    auto *item = new QTableWidgetItem(cell.text);
    item->setToolTip(cell.reason.isEmpty() ? cell.text : tr("Unknown: %1").arg(cell.reason));
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
    if (cell.link.file.isEmpty() && cell.targets.isEmpty())
        return;
    LinkLabel *label = cell.targets.isEmpty() ? makeLink(cell, m_details.sides[column - 1] == Side::Documentation)
                                              : makeTargetLinks(cell);
    item->setText({});
    item->setSizeHint(label->sizeHint());
    item->setData(Qt::AccessibleTextRole, cell.text);
    m_table->setCellWidget(row, column, label);
}

/// For each line a link to what it refers to.
LinkLabel *DetailPane::makeTargetLinks(const DetailCell &cell)
{
    const QStringList lines = cell.text.split(QLatin1Char('\n'));
    QStringList html;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool leads = cell.targets.value(i).isValid();
        html << (leads ? anchor(QString::number(i), lines[i]) : lines[i].toHtmlEscaped());
    }
    LinkLabel *label = linkLabel(html.join(QStringLiteral("<br>")));
    label->setToolTip(tr("Go to what it references"));
    label->setAccessibleName(tr("Go to %1").arg(lines.join(QLatin1String(", "))));
    connect(label, &QLabel::linkActivated, this,
        [this, targets = cell.targets](const QString &line) { Q_EMIT rowLinkActivated(targets[line.toInt()]); });
    return label;
}

/// Opens the definition; a document's can be seen in its text as well.
LinkLabel *DetailPane::makeLink(const DetailCell &cell, bool isDocument) const
{
    const QString show = QStringLiteral("show");
    QString text = anchor(QStringLiteral("open"), cell.text);
    if (isDocument)
        text += QStringLiteral(" · ") + anchor(show, tr("show", "in the document"));
    LinkLabel *link = linkLabel(text);
    link->setToolTip(
        cell.link.line > 0 ? QStringLiteral("%1:%2").arg(cell.link.file).arg(cell.link.line) : cell.link.file);
    link->setObjectName(QStringLiteral("detail.link"));
    link->setAccessibleName(tr("Open %1").arg(cell.text));
    connect(link, &QLabel::linkActivated, this, [this, show, origin = cell.link](const QString &name) {
        if (name == show)
            m_showDocument->trigger();
        else
            openOrigin(origin);
    });
    return link;
}

void DetailPane::fillSentences()
{
    const QColor muted = palette().color(QPalette::PlaceholderText);
    QString html;
    for (const FindingSentence &sentence : std::as_const(m_details.sentences))
        html += paragraph(sentence.what, sentence.why, muted);
    m_sentences->setText(html.isEmpty() ? paragraph({}, tr("No difference here."), muted) : html);
}

void DetailPane::fillExplanation()
{
    m_explanation->setVisible(m_explain->isChecked());
    if (!m_explain->isChecked() || !m_comparison)
        return;
    const QColor muted = palette().color(QPalette::PlaceholderText);
    QString html;
    for (const Explanation &each : explanations(*m_comparison, m_tableRow, m_columnRow)) {
        QStringList parts{each.written.join(QStringLiteral(" · "))};
        if (!each.understood.isEmpty())
            parts << tr("read as %1").arg(each.understood);
        parts << each.why;
        html += paragraph(tr("%1 is the same", "a facet").arg(each.what), parts.join(QStringLiteral(" — ")), muted);
    }
    m_explanation->setText(
        html.isEmpty() ? paragraph({}, tr("Whatever is the same here is written the same."), muted) : html);
}

} // namespace triptych
