// SPDX-License-Identifier: MIT
#include "ui/openorigin.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace triptych {

void openOrigin(const Origin &origin)
{
    if (!origin.file.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(origin.file).absoluteFilePath()));
}

} // namespace triptych
