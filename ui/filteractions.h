// SPDX-License-Identifier: MIT
#pragma once

#include "compare/finding.h"
#include "compare/side.h"

#include <QList>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QObject;
QT_END_NAMESPACE

namespace triptych {

/// The severities, gravest first: the order of FilterActions::severities.
inline constexpr std::array gravestFirst{Severity::Critical, Severity::Warning, Severity::Info};

/// What narrows the filter besides text and kinds. The actions belong to the object given to the constructor.
struct FilterActions
{
    explicit FilterActions(QObject *owner);

    /// Puts every action into a menu, in submenus.
    void fill(QMenu *menu) const;

    QList<QAction *> severities; ///< checkable, in the order of gravestFirst
    QList<QAction *> sides; ///< checkable, in the order of allSides; at most one is checked
    QAction *onlyNew; ///< checkable; disabled while there is no last time
    QAction *schemas; ///< asks which
};

} // namespace triptych
