// SPDX-License-Identifier: MIT
#include "ui/reportview.h"

#include "reports/textsummary.h"
#include "ui/reporttext.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace triptych {

ReportView::ReportView(QWidget *parent) : LazyView(parent), m_text(new ReportText(this))
{
    m_text->setObjectName(QStringLiteral("report"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
}

QString ReportView::currentText() const
{
    return m_text->selectedOrAll();
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
