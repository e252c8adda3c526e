// SPDX-License-Identifier: MIT
#include "ui/reportview.h"

#include "reports/textsummary.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace triptych {

ReportView::ReportView(QWidget *parent) : LazyView(parent), m_text(new QPlainTextEdit(this))
{
    m_text->setAccessibleName(tr("Report"));
    m_text->setObjectName(QStringLiteral("report"));
    m_text->setReadOnly(true);
    m_text->setLayoutDirection(Qt::LeftToRight); // its lines begin at the left in any window
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->document()->setDocumentMargin(10);
    m_text->setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
}

QString ReportView::currentText() const
{
    const QTextCursor cursor = m_text->textCursor();
    return cursor.hasSelection() ? cursor.selection().toPlainText() : m_text->toPlainText();
}

/// The place stays while the filter changes.
void ReportView::refresh()
{
    if (m_shown == comparison())
        return;
    m_shown = comparison();
    const int place = m_text->verticalScrollBar()->value();
    m_text->setPlainText(m_shown ? textSummary(*m_shown) : QString());
    m_text->verticalScrollBar()->setValue(place); // what is read again mostly says the same
}

} // namespace triptych
