// SPDX-License-Identifier: MIT
#include "ui/savedreports.h"

#include "reports/formats/formats.h"
#include "reports/reportreader.h"
#include "ui/messages.h"
#include "ui/reportwindow.h"
#include "ui/whenfinished.h"

#include <QDir>
#include <QFileDialog>
#include <QtConcurrentRun>

namespace triptych {

SavedReports::SavedReports(QWidget *window) : QObject(window), m_window(window) { }

void SavedReports::ask()
{
    auto *dialog = new QFileDialog(m_window, tr("Open reports"), QDir::currentPath(), tr("Reports (*.json)"));
    dialog->setObjectName(QStringLiteral("openReportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &SavedReports::open);
    dialog->open();
}

void SavedReports::open(const QStringList &paths)
{
    whenFinished(QtConcurrent::run(&SavedReports::read, paths), this, [this](const Result<OpenedReports> &opened) {
        if (opened)
            show(*opened);
        else
            tellProblem(tr("Open reports"), opened.error(), m_window);
    });
}

Result<OpenedReports> SavedReports::read(const QStringList &paths)
{
    return readReports(paths).map([&](const QList<Report> &reports) {
        const QByteArray text = formatNamed(formatOfFile(QStringLiteral("report.txt")))->write(reports, {});
        return OpenedReports{paths, reports, QString::fromUtf8(text)};
    });
}

void SavedReports::show(const OpenedReports &opened)
{
    auto *window = new ReportWindow(opened, m_window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setComparable(m_isComparable);
    connect(window, &ReportWindow::compareRequested, this, &SavedReports::compareRequested);
    window->show();
}

void SavedReports::setComparable(bool comparable)
{
    m_isComparable = comparable;
    for (ReportWindow *each : m_window->findChildren<ReportWindow *>())
        each->setComparable(comparable);
}

} // namespace triptych
