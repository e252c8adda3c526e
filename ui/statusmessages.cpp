// SPDX-License-Identifier: MIT
#include "ui/statusmessages.h"

#include <QStatusBar>

#include <chrono>

namespace triptych {

namespace {

constexpr auto aWhile = std::chrono::milliseconds(10'000);

} // namespace

StatusMessages::StatusMessages(QStatusBar *bar) : QObject(bar), m_bar(bar)
{
    connect(m_bar, &QStatusBar::messageChanged, this, [this](const QString &message) {
        if (message.isEmpty() && !m_standing.isEmpty())
            m_bar->showMessage(m_standing);
    });
}

void StatusMessages::stand(const QString &message)
{
    m_standing = message;
    m_bar->showMessage(message);
}

void StatusMessages::tell(const QString &message)
{
    m_bar->showMessage(message, int(aWhile.count()));
}

} // namespace triptych
