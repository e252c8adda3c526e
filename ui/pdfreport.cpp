// SPDX-License-Identifier: MIT
#include "ui/pdfreport.h"

#include "reports/formats/htmlreport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextDocument>

namespace triptych {

namespace {

struct Pdf
{
    Q_DECLARE_TR_FUNCTIONS(triptych::PdfReport)
};

} // namespace

QByteArray pdfReport(const QList<Report> &reports)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(Pdf::tr("Schema drift"));
    writer.setCreator(QStringLiteral("Triptych " TRIPTYCH_VERSION));
    // QTextDocument leaves a margin of 2 cm of its own, with the page's number in it.
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF()});
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSize(8);
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(
        QStringLiteral("th { text-align: left; background: #e8e8e8; } td, th { padding: 2px; }"
                       " code { font-family: monospace; }"));
    document.setHtml(plainHtml(reports));
    document.print(&writer);
    buffer.close();
    return bytes;
}

} // namespace triptych
