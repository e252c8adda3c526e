// SPDX-License-Identifier: MIT
#include "ui/nullabilitycontroller.h"

#include "base/textfile.h"
#include "reports/texttable.h"
#include "suggestions/suggestions.h"
#include "ui/nullabilityview.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QtConcurrentRun>

#include <algorithm>

namespace triptych {

namespace {

constexpr qint64 manyRows = 10'000'000; ///< of a table that is not counted without asking
const QString timeoutKey = QStringLiteral("nullability/timeout");
const QString folderKey = QStringLiteral("nullability/folder");

/// The statements for those of the findings that ask for some, in their order.
QStringList statementsOf(const std::shared_ptr<const Comparison> &comparison, const QList<int> &findings)
{
    QStringList result;
    for (const int finding : findings)
        result << notNullStatements(*comparison, comparison->findings[finding]);
    result.removeAll(QString());
    return result;
}

/// The rows with the statements of each in one more cell.
Result<QString> writeCsv(const QString &path, QList<QStringList> rows, const QString &statementsTitle,
    const std::shared_ptr<const Comparison> &comparison, const QList<int> &findings)
{
    TextTable table{rows.takeFirst() + QStringList{statementsTitle}, rows};
    for (qsizetype i = 0; i < findings.size(); ++i) {
        table.rows[i] << (findings[i] < 0 ? QString()
                                          : notNullStatements(*comparison, comparison->findings[findings[i]]));
    }
    return writeFileAtomically(path, csvText(table).toUtf8()).map([&] { return path; });
}

QString rowsText(const Comparison &comparison, const TableColumns &table)
{
    for (const Table &each : (*comparison.schemas[Side::Database])->tables.items) {
        if (each.name == table.table && each.statistics.isKnown() && each.statistics.value().rows > manyRows)
            return NullabilityController::tr("%1: about %2 rows")
                .arg(displayText(each.name), QLocale().toString(each.statistics.value().rows));
    }
    return {};
}

/// A line for each table of which the estimate says that counting takes a while.
QStringList bigTables(const Comparison &comparison, const NullCountOrder &order)
{
    QStringList lines;
    for (const TableColumns &table : order.tables)
        lines << rowsText(comparison, table);
    lines.removeAll(QString());
    return lines;
}

/// Whether there is something to count: the database has the column, and lets it be NULL.
bool isCountable(const Comparison &comparison, const NullabilityRow &row)
{
    return databaseColumn(comparison, row.row)
        && nullVerdict(comparison, row.row, nullptr) != NullVerdict::AlreadyNotNull;
}

bool hasStatistics(const Comparison &comparison)
{
    return std::ranges::any_of((*comparison.schemas[Side::Database])->tables.items,
        [](const Table &table) { return table.statistics.isKnown(); });
}

} // namespace

NullabilityController::NullabilityController(
    NullabilityView &view, const WindowActions &actions, SourceTools tools, QSettings &settings, QWidget *window)
    : QObject(window), m_view(view), m_actions(actions), m_settings(settings), m_window(window),
      m_counting(std::move(tools))
{
    if (settings.contains(timeoutKey))
        view.setTimeout(std::chrono::seconds(settings.value(timeoutKey).toInt()));
    connect(&view, &NullabilityView::selectionChanged, this, &NullabilityController::update);
    connect(&view, &NullabilityView::timeoutChanged, this,
        [this] { m_settings.setValue(timeoutKey, int(m_view.timeout().count())); });
    connect(&m_counting, &NullCounting::changed, this, [this] {
        m_view.setCounts(m_counting.counts(), m_counting.waiting());
        update();
    });
    connect(actions.countNulls, &QAction::triggered, this, &NullabilityController::askToCount);
    connect(actions.cancelCount, &QAction::triggered, &m_counting, &NullCounting::cancel);
    connect(actions.copyNotNull, &QAction::triggered, this, &NullabilityController::copyStatements);
    connect(actions.exportNullability, &QAction::triggered, this, &NullabilityController::askWhereToWrite);
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        const Result<QString> written = m_writing.result();
        if (written)
            Q_EMIT told(tr("Wrote %1").arg(QDir::toNativeSeparators(*written)));
        else
            tell(tr("Export"), written.error().message());
    });
    connect(&m_writingStatements, &QFutureWatcherBase::finished, this, [this] {
        const QStringList statements = m_writingStatements.result();
        QGuiApplication::clipboard()->setText(statements.join(QStringLiteral("\n\n")) + QLatin1Char('\n'));
        Q_EMIT told(tr("Copied the statements for %n column(s)", nullptr, int(statements.size())));
    });
    update();
}

/// The selected columns that there is something to count of, table by table as they are shown.
NullCountOrder NullabilityController::order() const
{
    NullCountOrder order;
    order.timeout = m_view.timeout();
    const auto &comparison = m_view.model().comparison();
    QHash<QualifiedName, qsizetype> places;
    for (const NullabilityRow &row : m_view.selectedRows()) {
        if (!isCountable(*comparison, row))
            continue;
        const auto name = countedName(*comparison, row.row);
        if (!places.contains(name->table)) {
            places.insert(name->table, order.tables.size());
            order.tables << TableColumns{name->table, {}};
        }
        order.tables[places.value(name->table)].columns << name->column;
    }
    return order;
}

/// Why the selected rows cannot be counted; empty: they can.
QString NullabilityController::obstacle() const
{
    const auto &comparison = m_view.model().comparison();
    if (!comparison || !comparison->isCompared(Side::Database))
        return tr("The database is not compared.");
    if (const QString why = m_counting.obstacle(); !why.isEmpty())
        return why;
    const QList<NullabilityRow> rows = m_view.selectedRows();
    if (rows.isEmpty())
        return tr("Select the columns to count.");
    const bool isAny = std::ranges::any_of(rows, [&](const auto &row) { return isCountable(*comparison, row); });
    return isAny ? QString() : tr("The selected columns refuse NULL already, or are not in the database.");
}

void NullabilityController::update()
{
    const bool isSeen = m_view.isVisible();
    const bool isRunning = m_counting.isRunning();
    const QString why = isSeen ? obstacle() : tr("The Nullability view does this.");
    const auto withKeys = [](const QAction *action, const QString &text) {
        return QStringLiteral("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText));
    };
    m_actions.countNulls->setEnabled(!isRunning && why.isEmpty());
    m_actions.countNulls->setToolTip(
        why.isEmpty() ? withKeys(m_actions.countNulls, tr("Count the NULLs of the selected columns, read-only")) : why);
    m_actions.cancelCount->setEnabled(isRunning);
    const bool hasRows = isSeen && m_view.model().rowCount() > 0;
    const bool isWanted = isSeen
        && std::ranges::any_of(m_view.selectedRows(), [](const NullabilityRow &row) { return row.isNotNullWanted; });
    m_actions.copyNotNull->setEnabled(isWanted);
    m_actions.copyNotNull->setToolTip(
        withKeys(m_actions.copyNotNull, tr("Copy what sets NOT NULL on the selected columns that should refuse NULL")));
    m_actions.exportNullability->setEnabled(hasRows);
    showStatus();
}

void NullabilityController::showStatus()
{
    const Progress &progress = m_counting.progress();
    if (m_counting.isRunning()) {
        //: %1 is "Counting users"
        m_view.setStatus(
            tr("%1 – %2 of %n column(s) counted", nullptr, progress.total)
                .arg(progress.step.isEmpty() ? tr("Connecting") : progress.step, QLocale().toString(progress.done)),
            &progress);
        return;
    }
    const auto &error = m_counting.error();
    if (error && error->kind == Error::Kind::Cancelled) {
        m_view.setStatus(
            tr("Cancelled: %1 of %n column(s) counted", nullptr, progress.total).arg(QLocale().toString(progress.done)),
            nullptr);
    } else if (error) {
        m_view.setStatus(tr("⚠ %1", "a failure").arg(error->message()), nullptr);
    } else if (progress.total > 0) {
        QString text = tr("%n column(s) counted", nullptr, progress.total - m_counting.failures());
        if (m_counting.failures() > 0)
            text += tr(", %n could not be", nullptr, m_counting.failures());
        m_view.setStatus(text, nullptr);
    } else {
        m_view.setStatus(hint(), nullptr);
    }
}

/// What there is to know before anything was counted.
QString NullabilityController::hint() const
{
    if (!m_view.isVisible() || m_view.model().rowCount() == 0)
        return {};
    const Comparison &comparison = *m_view.model().comparison();
    if (!comparison.isCompared(Side::Database))
        return tr("The database is not compared: nothing can be counted.");
    const NullabilityModel &model = m_view.model();
    const QString shown = model.rowCount() == model.total()
        ? tr("%n column(s).", nullptr, model.total())
        : tr("%1 of %n column(s).", nullptr, model.total()).arg(QLocale().toString(model.rowCount()));
    QStringList sentences{shown, m_counting.obstacle()};
    if (!hasStatistics(comparison))
        sentences << tr("The database has no statistics yet: ANALYZE gathers them.");
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

void NullabilityController::askToCount()
{
    const NullCountOrder what = order();
    const QStringList big = bigTables(*m_view.model().comparison(), what);
    if (big.isEmpty()) {
        m_counting.start(what);
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Count NULLs"),
        tr("Counting reads every row, and these tables are large:"), QMessageBox::Cancel, m_window);
    question->setObjectName(QStringLiteral("countQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    constexpr int shown = 10;
    QString list = big.first(std::min<qsizetype>(shown, big.size())).join(QLatin1Char('\n'));
    if (big.size() > shown)
        list += QStringLiteral("\n…");
    question->setInformativeText(list);
    QPushButton *count = question->addButton(tr("Count"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(count, &QPushButton::clicked, this, [this, what] {
        if (!m_counting.isRunning())
            m_counting.start(what);
    });
    question->open();
}

void NullabilityController::copyStatements()
{
    QList<int> findings;
    for (const NullabilityRow &row : m_view.selectedRows()) {
        if (row.isNotNullWanted && row.finding >= 0)
            findings << row.finding;
    }
    m_writingStatements.setFuture(QtConcurrent::run(statementsOf, m_view.model().comparison(), findings));
}

void NullabilityController::askWhereToWrite()
{
    const QString folder = m_settings.value(folderKey, QDir::currentPath()).toString();
    auto *dialog = new QFileDialog(m_window, tr("Export nullability"), folder, tr("Comma-separated values (*.csv)"));
    dialog->setObjectName(QStringLiteral("exportNullabilityDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("nullability.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &NullabilityController::writeTo);
    dialog->open();
}

void NullabilityController::writeTo(const QString &path)
{
    m_settings.setValue(folderKey, QFileInfo(path).path());
    const NullabilityModel &model = m_view.model();
    QList<int> findings;
    for (int row = 0; row < model.rowCount(); ++row)
        findings << (model.rowAt(row).isNotNullWanted ? model.rowAt(row).finding : -1);
    m_writing.setFuture(
        QtConcurrent::run(writeCsv, path, model.exported(), tr("Statements"), model.comparison(), findings));
}

void NullabilityController::tell(const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, text, QMessageBox::Close, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace triptych
