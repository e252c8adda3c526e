// SPDX-License-Identifier: MIT
#include "ui/reporttext.h"

#include <QFontDatabase>
#include <QTextDocumentFragment>

namespace triptych {

ReportText::ReportText(QWidget *parent) : QPlainTextEdit(parent)
{
    setAccessibleName(tr("Report"));
    setReadOnly(true);
    setLayoutDirection(Qt::LeftToRight); // its lines begin at the left in any window
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    document()->setDocumentMargin(10);
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
}

QString ReportText::selectedOrAll() const
{
    const QTextCursor cursor = textCursor();
    return cursor.hasSelection() ? cursor.selection().toPlainText() : toPlainText();
}

} // namespace triptych
