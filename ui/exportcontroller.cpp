// SPDX-License-Identifier: MIT
#include "ui/exportcontroller.h"

#include "reports/reportfiles.h"
#include "ui/messages.h"

#include <QFileDialog>
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
