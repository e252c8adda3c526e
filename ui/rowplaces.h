// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"

#include <QObject>
#include <QPointer>

#include <memory>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace triptych {

class DocumentView;
struct WindowActions;

/// Where the selected row is defined: opens it in the editor, and shows it in the document, which follows the selection
/// while it is open.
class RowPlaces : public QObject
{
    Q_OBJECT

public:
    /// \param actions outlive this
    /// \param window the document's parent
    RowPlaces(const WindowActions &actions, QWidget *window);

    /// -1, -1 or no comparison: no row is selected.
    void setRow(const Comparison *comparison, int tableRow, int columnRow);

private:
    void showDocument();

    const WindowActions &m_actions;
    QWidget *m_window;
    Origin m_definition; ///< in the models, else in the document
    Origin m_inDocument;
    QPointer<DocumentView> m_document;
};

} // namespace triptych
