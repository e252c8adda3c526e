// SPDX-License-Identifier: MIT
#include "ui/exportcontroller.h"

#include "base/textfile.h"
#include "reports/formats/formats.h"
#include "reports/reportfiles.h"
#include "ui/messages.h"
#include "ui/pathdialog.h"
#include "ui/pdfreport.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

namespace triptych {

namespace {

/// Of the files that a name filter shows.
QString suffixOf(const QString &filter)
{
    return filter.section(QStringLiteral("*."), 1).chopped(1);
}

/// What a file with all in it is called: by the project's prefix, where it has one.
QString fileStem(const ReportSettings &settings)
{
    const bool isUsual = settings.prefix == ReportSettings().prefix;
    return isUsual ? QStringLiteral("schema-drift") : settings.prefix + QStringLiteral("-drift");
}

} // namespace

ExportController::ExportController(QWidget *window) : QObject(window), m_window(window)
{
    connect(&m_writing, &QFutureWatcherBase::finished, this, &ExportController::finish);
}

void ExportController::ask(std::shared_ptr<const Comparison> comparison, const ReportSettings &settings)
{
    const auto missing = [](const QString &folder) { return QFileInfo::exists(folder) ? QString() : folder; };
    auto *dialog = new PathDialog(m_window, tr("Export the JSON reports into"), m_folder, {}, missing);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setLabelText(QFileDialog::Accept, tr("Export"));
    if (!settings.folder.isEmpty())
        dialog->beginAt(settings.folder);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, comparison = std::move(comparison), prefix = settings.prefix](
            const QString &folder) { write(comparison, folder, prefix); });
    dialog->open();
}

void ExportController::askForFile(std::shared_ptr<const Comparison> comparison, const ReportSettings &settings)
{
    askForFile([comparison = std::move(
                    comparison)] { return QList<Report>{reportOf(*comparison, QDateTime::currentDateTimeUtc())}; },
        settings);
}

void ExportController::askForFile(const QList<Report> &reports, const ReportSettings &settings)
{
    askForFile([reports] { return reports; }, settings);
}

void ExportController::askForFile(const ReportMaker &reports, const ReportSettings &settings)
{
    auto *dialog = new PathDialog(m_window, tr("Export a report"), m_folder, {}, {});
    dialog->setObjectName(QStringLiteral("exportFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setLabelText(QFileDialog::Accept, tr("Export"));
    dialog->setNameFilters({tr("Web page (*.html)"), tr("PDF document (*.pdf)"), tr("Markdown summary (*.md)"),
        tr("Table for spreadsheets (*.csv)"), tr("SARIF for code hosts (*.sarif)"), tr("JUnit for CI (*.xml)"),
        tr("Text (*.txt)")});
    const QStringList filters = dialog->nameFilters();
    const Format *format = formatNamed(settings.format);
    const auto wanted = std::ranges::find_if(
        filters, [format](const QString &filter) { return format && suffixOf(filter) == format->suffix; });
    const QString filter = wanted == filters.end() ? filters.first() : *wanted;
    dialog->selectNameFilter(filter);
    dialog->setDefaultSuffix(suffixOf(filter));
    const QString folder = settings.folder.isEmpty() ? m_folder : settings.folder;
    dialog->beginAt(QStringLiteral("%1/%2.%3").arg(folder, fileStem(settings), suffixOf(filter)));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &selected) {
        dialog->setDefaultSuffix(suffixOf(selected));
        if (const QFileInfo chosen(dialog->selectedFiles().value(0)); !chosen.fileName().isEmpty())
            dialog->beginAt(
                chosen.path() + QLatin1Char('/') + chosen.completeBaseName() + QLatin1Char('.') + suffixOf(selected));
    });
    connect(
        dialog, &QFileDialog::fileSelected, this, [this, reports](const QString &path) { writeFile(reports, path); });
    dialog->open();
}

void ExportController::writeFile(const ReportMaker &maker, const QString &path)
{
    m_folder = QFileInfo(path).path();
    m_writing.setFuture(QtConcurrent::run([maker, path]() -> Result<QStringList> {
        const QFileInfo file(path);
        const bool isPdf = file.suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0;
        const Format *format = formatNamed(formatOfFile(path));
        if (!isPdf && !format)
            return failure({Error::Kind::Invalid, tr("It is not known what “%1” is to hold.").arg(file.fileName()),
                path, tr("Choose a kind of file below the name.")});
        const QList<Report> reports = maker();
        const QByteArray bytes = isPdf ? pdfReport(reports) : format->write(reports, {Severity::Critical, false});
        return writeIntoFolder(file.path(), file.fileName(), bytes).map([](const QString &written) {
            return QStringList{written};
        });
    }));
}

void ExportController::write(std::shared_ptr<const Comparison> comparison, const QString &folder, const QString &prefix)
{
    m_folder = folder;
    m_writing.setFuture(QtConcurrent::run([comparison = std::move(comparison), folder, prefix] {
        return writeReports(*comparison, folder, QDateTime::currentDateTimeUtc(), ReportDetail::Findings, prefix);
    }));
}

void ExportController::finish()
{
    const Result<QStringList> result = m_writing.result();
    if (result) {
        Q_EMIT exported(*result);
        return;
    }
    tellProblem(tr("Export"), result.error(), m_window);
}

} // namespace triptych
