// SPDX-License-Identifier: MIT
#include "ui/exportcontroller.h"

#include "base/textfile.h"
#include "reports/formats/formats.h"
#include "reports/reportfiles.h"
#include "ui/messages.h"
#include "ui/pdfreport.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace triptych {

ExportController::ExportController(QWidget *window) : QObject(window), m_window(window)
{
    connect(&m_writing, &QFutureWatcherBase::finished, this, &ExportController::finish);
}

void ExportController::ask(std::shared_ptr<const Comparison> comparison, const QString &prefix)
{
    auto *dialog = new QFileDialog(m_window, tr("Export the JSON reports into"), m_folder);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setLabelText(QFileDialog::Accept, tr("Export"));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, comparison = std::move(comparison), prefix](
            const QString &folder) { write(comparison, folder, prefix); });
    dialog->open();
}

void ExportController::askForFile(std::shared_ptr<const Comparison> comparison)
{
    auto *dialog = new QFileDialog(m_window, tr("Export a report"), m_folder);
    dialog->setObjectName(QStringLiteral("exportFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setLabelText(QFileDialog::Accept, tr("Export"));
    dialog->setNameFilters({tr("Web page (*.html)"), tr("PDF document (*.pdf)"), tr("Markdown summary (*.md)"),
        tr("Table for spreadsheets (*.csv)"), tr("SARIF for code hosts (*.sarif)"), tr("JUnit for CI (*.xml)"),
        tr("Text (*.txt)")});
    dialog->setDefaultSuffix(QStringLiteral("html"));
    dialog->selectFile(QStringLiteral("schema-drift.html"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const QString suffix = filter.section(QStringLiteral("*."), 1).chopped(1);
        dialog->setDefaultSuffix(suffix);
        if (const QFileInfo chosen(dialog->selectedFiles().value(0)); !chosen.fileName().isEmpty())
            dialog->selectFile(chosen.completeBaseName() + QLatin1Char('.') + suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, comparison = std::move(comparison)](const QString &path) { writeFile(comparison, path); });
    dialog->open();
}

void ExportController::writeFile(std::shared_ptr<const Comparison> comparison, const QString &path)
{
    m_folder = QFileInfo(path).path();
    m_writing.setFuture(QtConcurrent::run([comparison = std::move(comparison), path]() -> Result<QStringList> {
        const QList<Report> reports{reportOf(*comparison, QDateTime::currentDateTimeUtc())};
        const bool isPdf = QFileInfo(path).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0;
        const Format *format = formatNamed(formatOfFile(path));
        if (!isPdf && !format)
            return failure(
                {Error::Kind::Invalid, tr("It is not known what “%1” is to hold.").arg(QFileInfo(path).fileName()),
                    path, tr("Choose a kind of file below the name.")});
        const QByteArray bytes = isPdf ? pdfReport(reports) : format->write(reports, {Severity::Critical, false});
        return writeFileAtomically(path, bytes).map([&] { return QStringList{path}; });
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
