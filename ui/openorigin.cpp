// SPDX-License-Identifier: MIT
#include "ui/openorigin.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace triptych {

namespace {

std::function<void(const Origin &)> &opener()
{
    static std::function<void(const Origin &)> current;
    return current;
}

} // namespace

void openOrigin(const Origin &origin)
{
    if (origin.file.isEmpty())
        return;
    if (opener())
        opener()(origin);
    else
        openWithDesktop(origin);
}

void setOriginOpener(std::function<void(const Origin &)> opener)
{
    triptych::opener() = std::move(opener);
}

bool openWithDesktop(const Origin &origin)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(origin.file).absoluteFilePath()));
}

} // namespace triptych
