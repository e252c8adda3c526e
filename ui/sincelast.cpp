// SPDX-License-Identifier: MIT
#include "ui/sincelast.h"

#include "base/textfile.h"
#include "reports/changestext.h"
#include "ui/messages.h"
#include "ui/sincelastdialog.h"
#include "ui/whenfinished.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFuture>
#include <QLocale>
#include <QtConcurrentRun>

#include <utility>

namespace triptych {

struct SinceLast::Question
{
    std::shared_ptr<const Comparison> comparison;
    std::optional<EarlierState> earlier; ///< nullopt: what is kept in the file
    QList<Side> chosen; ///< the sides that were to be compared
    QString file; ///< keeps the comparison; empty: nothing does
    bool isFirst = false; ///< nothing was before
    bool isReport = false; ///< `earlier` is one that the person named
};

/// What a comparison's findings became.
struct SinceLast::Answer
{
    EarlierState baseline; ///< that they were compared with
    bool isBeginning = false; ///< the baseline is the comparison itself
    Result<std::shared_ptr<const Changes>> changes;
};

SinceLast::SinceLast(QString folder, QWidget *window) : QObject(window), m_folder(std::move(folder)), m_window(window)
{
    m_pool.setMaxThreadCount(1);
}

SinceLast::~SinceLast()
{
    m_pool.waitForDone();
}

void SinceLast::setSources(const SourceChoice &choice, const QString &project)
{
    const auto absolute
        = [](const QString &path) { return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath(); };
    QStringList models;
    for (const QString &path : choice.models)
        models << absolute(path);
    const QString database = QFileInfo::exists(choice.database) ? absolute(choice.database) : choice.database;
    const QStringList sources{database, choice.schemas.join(u'\n'), models.join(u'\n'), choice.interpreter,
        choice.target, absolute(choice.document)};
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData((project.isEmpty() ? sources.join(u'\0') : absolute(project)).toUtf8());
    m_key = QString::fromLatin1(hash.result().toHex().left(16));
    m_baselines.clear();
    m_report.reset();
    setComparison(nullptr, {});
}

void SinceLast::setComparison(std::shared_ptr<const Comparison> comparison, const QList<Side> &chosen)
{
    m_comparison = std::move(comparison);
    m_chosen = chosen;
    update();
}

QString SinceLast::title() const
{
    if (!m_changes || m_isBeginning)
        return {};
    //: %1 is "3 new · 12 resolved", %2 a date and time
    return tr("%1 since %2")
        .arg(changesTitle(*m_changes), QLocale().toString(m_changes->since.toLocalTime(), QLocale::ShortFormat));
}

NewFindings SinceLast::fresh() const
{
    if (!m_changes || m_isBeginning)
        return std::nullopt;
    QSet<QString> ids;
    for (const KeptFinding &finding : m_changes->fresh)
        ids.insert(finding.id);
    return ids;
}

/// What stands beside the last run of the same sources; each choice of sides has its own.
QString SinceLast::file() const
{
    if (m_folder.isEmpty() || !m_comparison)
        return {};
    QString sides;
    for (const Side side : m_chosen)
        sides += QLatin1Char('-') + keyText(side);
    return QStringLiteral("%1/%2%3.json").arg(m_folder, m_key, sides);
}

SinceLast::Answer SinceLast::compareStates(const Question &question)
{
    EarlierState now = stateOf(*question.comparison, QDateTime::currentDateTimeUtc());
    std::optional<EarlierState> earlier = question.earlier;
    if (!earlier && !question.isFirst && !question.file.isEmpty()) {
        if (auto last = readEarlierState(question.file); last && last->sides == question.chosen)
            earlier = *std::move(last);
    }
    const EarlierState baseline = earlier.value_or(now);
    auto changes = changesSince(baseline, *question.comparison);
    if (!question.file.isEmpty() && now.sides == question.chosen) {
        if (changes && !question.isReport)
            now.findings += changes->notCompared; // till a source tells of them again
        const QFileInfo info(question.file);
        // What can't be kept is not missed before the next time, and is in nobody's way now.
        [[maybe_unused]] const auto written = writeIntoFolder(info.path(), info.fileName(), stateJson(now));
    }
    return {baseline, !earlier,
        std::move(changes).map([](Changes &&each) { return std::make_shared<const Changes>(std::move(each)); })};
}

void SinceLast::update()
{
    const int run = ++m_run;
    if (!m_comparison) {
        m_changes.reset();
        Q_EMIT changed();
        return;
    }
    const auto kept = m_baselines.constFind(m_chosen);
    const std::optional<EarlierState> earlier = m_report ? m_report
        : kept != m_baselines.constEnd()                 ? std::optional(*kept)
                                                         : std::nullopt;
    const Question question{
        m_comparison, earlier, m_chosen, file(), std::exchange(m_isFirst, false), m_report.has_value()};
    whenFinished(QtConcurrent::run(&m_pool, &SinceLast::compareStates, question), this,
        [this, run](const Answer &answer) { take(run, answer); });
}

void SinceLast::take(int run, const Answer &answer)
{
    if (run != m_run)
        return;
    const bool isWhole = m_comparison->sides() == m_chosen;
    if (!answer.changes && !isWhole && !m_isShownNext) { // a source failed: the report waits till it is read again
        m_changes.reset();
        Q_EMIT changed();
        return;
    }
    if (!answer.changes) {
        m_report.reset();
        m_isShownNext = false;
        tell(answer.changes.error());
        update();
        return;
    }
    if (!m_report && answer.baseline.sides == m_chosen)
        m_baselines.insert(m_chosen, answer.baseline);
    m_changes = *answer.changes;
    m_isBeginning = answer.isBeginning;
    Q_EMIT changed();
    if (std::exchange(m_isShownNext, false))
        show();
}

void SinceLast::askReport()
{
    auto *dialog
        = new QFileDialog(m_window, tr("Compare with an earlier report"), QDir::currentPath(), tr("Reports (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SinceLast::compareWithReport);
    dialog->open();
}

void SinceLast::compareWithReport(const QString &path)
{
    if (!m_comparison) {
        tell({Error::Kind::Invalid, tr("There is no comparison yet."), {},
            tr("Compare the sources first, then choose the report.")});
        return;
    }
    whenFinished(QtConcurrent::run(&m_pool, &readEarlierState, path), this, [this](const Result<EarlierState> &report) {
        if (!report) {
            tell(report.error());
            return;
        }
        compareWith(*report);
    });
}

void SinceLast::compareWith(const Report &report)
{
    compareWith(stateOf(report));
}

void SinceLast::compareWith(const EarlierState &earlier)
{
    if (!m_comparison)
        return;
    m_report = earlier;
    m_isShownNext = true;
    update();
}

void SinceLast::takeBaseline()
{
    if (!m_comparison)
        return;
    m_report.reset();
    m_baselines.remove(m_chosen);
    m_isFirst = true;
    update();
}

void SinceLast::show()
{
    if (!m_changes)
        return;
    auto *dialog = new SinceLastDialog(title(), *m_changes, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SinceLastDialog::findingRequested, this, &SinceLast::findingRequested);
    connect(dialog, &SinceLastDialog::baselineRequested, this, &SinceLast::takeBaseline);
    connect(dialog, &SinceLastDialog::reportRequested, this, &SinceLast::askReport);
    dialog->open();
}

void SinceLast::tell(const Error &error)
{
    tellProblem(tr("Compare with an earlier report"), error, m_window);
}

} // namespace triptych
