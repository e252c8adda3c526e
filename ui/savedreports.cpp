// SPDX-License-Identifier: MIT
#include "ui/savedreports.h"

#include "base/markdowntext.h"
#include "base/printable.h"
#include "reports/findingwords.h"
#include "reports/reportreader.h"
#include "reports/textsummary.h"
#include "ui/messages.h"
#include "ui/reportwindow.h"
#include "ui/whenfinished.h"

#include <QDir>
#include <QFileDialog>
#include <QtConcurrentRun>

#include <algorithm>

namespace triptych {

namespace {

/// The findings that the summary only counts: they may be spellings, or types that work together.
QString restOf(const Report &report)
{
    QList<Finding> findings = report.unjudged;
    std::ranges::copy_if(
        report.findings, std::back_inserter(findings), [](const Finding &each) { return !isDrift(each.kind); });
    if (findings.isEmpty())
        return {};
    QStringList lines{QString(), SavedReports::tr("Not shown above: %Ln", nullptr, int(findings.size()))};
    for (const Finding &finding : std::as_const(findings))
        lines << QStringLiteral("  ") + printable(onOneLine(findingSentence(report.sides, finding)));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace

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
        QStringList texts;
        for (const Report &report : reports)
            texts << textSummary(report) + restOf(report);
        return OpenedReports{paths, reports, texts.join(QLatin1Char('\n'))};
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
