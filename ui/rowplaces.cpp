// SPDX-License-Identifier: MIT
#include "ui/rowplaces.h"

#include "ui/documentview.h"
#include "ui/openorigin.h"
#include "ui/rowdetails.h"
#include "ui/windowactions.h"

#include <QAction>

namespace triptych {

RowPlaces::RowPlaces(const WindowActions &actions, QWidget *window)
    : QObject(window), m_actions(actions), m_window(window)
{
    connect(actions.openDefinition, &QAction::triggered, this, [this] { openOrigin(m_definition); });
    connect(actions.showDocument, &QAction::triggered, this, &RowPlaces::showDocument);
    setRow(nullptr, -1, -1);
}

void RowPlaces::setRow(const Comparison *comparison, int tableRow, int columnRow)
{
    const bool isRow = comparison && tableRow >= 0;
    const auto originOn
        = [&](Side side) { return isRow ? rowOrigin(*comparison, tableRow, columnRow, side) : Origin(); };
    m_inDocument = originOn(Side::Documentation);
    const Origin inModels = originOn(Side::Models);
    m_definition = inModels.file.isEmpty() ? m_inDocument : inModels;
    m_actions.openDefinition->setEnabled(!m_definition.file.isEmpty());
    m_actions.showDocument->setEnabled(!m_inDocument.file.isEmpty());
    if (m_document && isRow)
        m_document->showPlace(m_inDocument);
}

void RowPlaces::showDocument()
{
    if (!m_document) {
        m_document = new DocumentView(m_window);
        m_document->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_document->showPlace(m_inDocument);
    m_document->show();
    m_document->raise();
    m_document->activateWindow();
}

} // namespace triptych
