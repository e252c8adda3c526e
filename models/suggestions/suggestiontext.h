// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace triptych {

/// The words of suggestions, for their cautions and the comments in them.
struct SuggestionText
{
    Q_DECLARE_TR_FUNCTIONS(triptych::SuggestionText)
};

} // namespace triptych
