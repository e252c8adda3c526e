// SPDX-License-Identifier: MIT
#pragma once

namespace triptych {

/// Lets screen readers walk through side-by-side panes as trees, cell by cell. Needed once in the program; a second
/// call changes nothing.
void installSideBySideAccessibility();

} // namespace triptych
