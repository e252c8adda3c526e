// SPDX-License-Identifier: MIT
#include "ui/findingsexport.h"

#include "base/textfile.h"
#include "ui/messages.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QtConcurrentRun>

namespace triptych {

namespace {

QString textOf(const TextTable &table, FindingsExport::Format format)
{
    switch (format) {
    case FindingsExport::Format::Text:
        return tabSeparated(table);
    case FindingsExport::Format::Markdown:
        return markdownText(table);
    case FindingsExport::Format::Csv:
        return csvText(table);
    }
    return {};
}

} // namespace

FindingsExport::FindingsExport(QWidget *window) : QObject(window), m_window(window)
{
    connect(&m_writing, &QFutureWatcherBase::finished, this, &FindingsExport::finish);
}

void FindingsExport::copy(const TextTable &table, Format format)
{
    const QString text = textOf(table, format);
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    if (format == Format::Text)
        data->setHtml(htmlText(table));
    if (format == Format::Markdown)
        data->setData(QStringLiteral("text/markdown"), text.toUtf8());
    if (format == Format::Csv)
        data->setData(QStringLiteral("text/csv"), text.toUtf8());
    QGuiApplication::clipboard()->setMimeData(data.release());
}

void FindingsExport::save(const TextTable &table, Format format)
{
    const bool isCsv = format == Format::Csv;
    auto *dialog = new QFileDialog(m_window, tr("Save the findings"));
    dialog->setObjectName(QStringLiteral("findingsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(isCsv ? tr("Tables (*.csv)") : tr("Markdown (*.md)"));
    dialog->setDefaultSuffix(isCsv ? QStringLiteral("csv") : QStringLiteral("md"));
    dialog->selectFile(isCsv ? tr("findings.csv") : tr("findings.md"));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, table, format](const QString &path) { write(table, format, path); });
    dialog->open();
}

void FindingsExport::write(const TextTable &table, Format format, const QString &path)
{
    m_writing.setFuture(
        QtConcurrent::run([table, format, path] { return writeFileAtomically(path, textOf(table, format).toUtf8()); }));
}

void FindingsExport::finish()
{
    const Result<void> result = m_writing.result();
    if (result)
        return;
    tellProblem(tr("Save the findings"), result.error(), m_window);
}

} // namespace triptych
