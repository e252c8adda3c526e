// SPDX-License-Identifier: MIT
#pragma once

class QCoreApplication;

namespace triptych {

/// Our own texts, and Qt's in its dialogs, in the system's language; the application owns them. English has its plurals
/// from a file too.
void installTranslations(QCoreApplication &application);

} // namespace triptych
