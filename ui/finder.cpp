// SPDX-License-Identifier: MIT
#include "ui/finder.h"

#include "ui/browsing.h"
#include "ui/finderdelegate.h"
#include "ui/whenfinished.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace triptych {

namespace {

constexpr QSize mostSize(640, 460);
constexpr int fromTop = 48;
constexpr int margin = 20; ///< that the window keeps at its sides

QList<FoundRow> searchNames(
    const std::shared_ptr<const RowNames> &names, const QString &text, int limit, const Cancellation &cancellation)
{
    return findRows(*names, text, limit, [&cancellation] { return cancellation.isCancelled(); });
}

} // namespace

Finder::Finder(Browsing &browsing, QWidget *window)
    : QFrame(window), m_browsing(browsing), m_field(new QLineEdit(this)), m_title(new QLabel(this)),
      m_list(new QListView(this))
{
    setObjectName(QStringLiteral("finder"));
    setAccessibleName(tr("Find any table or column"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_field->setObjectName(QStringLiteral("finder.field"));
    m_field->setAccessibleName(tr("Name of a table or column"));
    m_field->setPlaceholderText(tr("Table, column, or table.column"));
    m_field->setClearButtonEnabled(true);
    m_title->setObjectName(QStringLiteral("finder.title"));
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_title->setContentsMargins(4, 2, 4, 2);
    m_list->setObjectName(QStringLiteral("finder.list"));
    m_list->setAccessibleName(tr("Tables and columns found"));
    m_list->setModel(&m_rows);
    m_list->setItemDelegate(new FinderDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_field, m_title, m_list})
        layout->addWidget(widget);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_isChosenUnseen = false;
        search();
    });
    connect(m_list, &QListView::clicked, this, &Finder::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &Finder::announceCurrent);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now && now != this && !isAncestorOf(now))
            hide();
    });
    hide();
}

Finder::~Finder()
{
    stopSearching();
}

void Finder::open()
{
    if (!m_browsing.comparison())
        return;
    if (isHidden())
        m_focusBefore = QApplication::focusWidget();
    m_field->clear();
    search();
    QFrame::show();
    raise();
    fit();
    m_field->setFocus(Qt::ShortcutFocusReason);
    prepare();
}

void Finder::changeComparison()
{
    m_names.reset();
    m_rows.setRows(nullptr, {}, {});
    if (!m_browsing.comparison())
        hide();
    else if (isVisible())
        search();
}

void Finder::close()
{
    const QPointer<QWidget> before = m_focusBefore;
    hide();
    if (before)
        before->setFocus(Qt::OtherFocusReason);
}

void Finder::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    stopSearching();
    m_isChosenUnseen = false;
}

void Finder::prepare()
{
    const auto comparison = m_browsing.comparison();
    const bool isPrepared = m_names && m_names->comparison() == comparison;
    if (isPrepared || m_isPreparing)
        return;
    m_names.reset();
    m_isPreparing = true;
    const auto read = [comparison] { return std::make_shared<const RowNames>(comparison); };
    whenFinished(QtConcurrent::run(read), this, [this](const std::shared_ptr<const RowNames> &names) {
        m_isPreparing = false;
        if (names->comparison() == m_browsing.comparison())
            m_names = names;
        if (isVisible())
            search();
    });
}

void Finder::stopSearching()
{
    ++m_searches;
    m_search.cancel();
    m_isSearching = false;
}

void Finder::search()
{
    stopSearching();
    const QString text = m_field->text();
    if (text.trimmed().isEmpty()) {
        QList<FoundRow> rows;
        for (const RowRef &row : m_browsing.recent())
            rows.append(foundRow(*m_browsing.comparison(), row));
        showRows(rows, rows.isEmpty() ? tr("Type a part of a name.") : tr("Places of late"));
        return;
    }
    m_isSearching = true;
    if (!m_names || m_names->comparison() != m_browsing.comparison()) {
        prepare();
        return;
    }
    m_search = Cancellation();
    const auto found = QtConcurrent::run(searchNames, m_names, text, limit, m_search);
    whenFinished(found, this, [this, search = m_searches](const QList<FoundRow> &rows) {
        if (search != m_searches)
            return;
        m_isSearching = false;
        showRows(rows, rows.isEmpty() ? tr("No table or column has such a name.") : QString());
        if (m_isChosenUnseen)
            choose();
    });
}

void Finder::showRows(const QList<FoundRow> &rows, const QString &title)
{
    m_rows.setRows(m_browsing.comparison(), m_browsing.filter(), rows);
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_list->setVisible(!rows.isEmpty());
    m_field->setAccessibleDescription(rows.isEmpty() ? title : tr("%n found", nullptr, int(rows.size())));
    fit();
    m_list->setCurrentIndex(m_rows.index(0));
    m_list->scrollToTop();
}

void Finder::choose()
{
    if (m_isSearching) {
        m_isChosenUnseen = true;
        return;
    }
    const QModelIndex chosen = m_list->currentIndex();
    if (!chosen.isValid())
        return;
    const RowRef row = chosen.data(FoundRowsModel::FoundRowRole).value<FoundRow>().row;
    close();
    m_browsing.go(row);
}

/// As high as what it shows.
void Finder::fit()
{
    const QSize room = parentWidget()->size() - QSize(2 * margin, fromTop + margin);
    const int rows = m_rows.rowCount() == 0 ? 0 : m_list->sizeHintForRow(0) * m_rows.rowCount() + 2;
    m_list->setFixedHeight(rows);
    const QSize wanted(mostSize.width(), layout()->sizeHint().height());
    m_list->setMinimumHeight(0);
    const QSize size = wanted.boundedTo(mostSize).boundedTo(room);
    setGeometry(QRect(QPoint((parentWidget()->width() - size.width()) / 2, fromTop), size));
}

/// The field keeps the focus, so the list tells a screen reader by itself which entry is meant.
void Finder::announceCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!QAccessible::isActive() || !current.isValid() || !isVisible())
        return;
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
}

bool Finder::handleKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    default:
        return false;
    }
}

bool Finder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event));
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        fit();
    return QFrame::eventFilter(watched, event);
}

} // namespace triptych
