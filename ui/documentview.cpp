// SPDX-License-Identifier: MIT
#include "ui/documentview.h"

#include "ui/numberedtext.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace triptych {

DocumentView::DocumentView(QWidget *parent) : QDialog(parent), m_where(new QLabel), m_text(new NumberedText)
{
    setObjectName(QStringLiteral("documentView"));
    setWindowTitle(tr("Document"));
    resize(720, 620);
    m_where->setObjectName(QStringLiteral("document.where"));
    m_where->setTextFormat(Qt::PlainText);
    m_where->setWordWrap(true);
    m_where->setContentsMargins(10, 8, 10, 8);
    m_text->setObjectName(QStringLiteral("document.text"));
    m_text->setAccessibleName(tr("The document's text"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_where);
    layout->addWidget(m_text, 1);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &DocumentView::showPart);
}

void DocumentView::showPlace(const Origin &origin)
{
    m_origin = origin;
    if (origin.file.isEmpty()) {
        m_text->mark(0);
        m_where->setText(tr("The document tells nothing of the selected row."));
    } else if (isShown(origin)) {
        m_text->mark(origin.line);
        m_where->setText(displayText(origin));
    } else {
        read();
    }
}

bool DocumentView::isShown(const Origin &origin) const
{
    return m_path == origin.file && m_changed == QFileInfo(origin.file).lastModified() && m_text->hasLine(origin.line);
}

void DocumentView::read()
{
    m_where->setText(tr("Reading %1…").arg(m_origin.file));
    m_changed = QFileInfo(m_origin.file).lastModified();
    m_path = m_origin.file;
    m_reading.setFuture(QtConcurrent::run([path = m_path, line = m_origin.line] { return documentPart(path, line); }));
}

void DocumentView::showPart()
{
    if (m_reading.isCanceled())
        return;
    const Result<DocumentPart> part = m_reading.result();
    if (!part) {
        m_path.clear();
        m_text->setNumberedText({}, 1);
        m_where->setText(part.error().message());
        return;
    }
    setWindowTitle(QFileInfo(m_path).fileName());
    m_text->setNumberedText(part->text, part->firstLine);
    m_text->mark(m_origin.file == m_path ? m_origin.line : 0);
    const QString where = displayText(m_origin);
    m_where->setText(part->isWhole ? where : tr("%1 — a part of a large document").arg(where));
}

} // namespace triptych
