// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QString>

namespace triptych {

/// Where passwords are kept: the system's keychain. Results arrive on the window's thread.
class PasswordStore
{
public:
    virtual ~PasswordStore() = default;

    /// Whether there is a keychain to keep anything in.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// The password kept under that key; Error::Kind::NotFound when there is none.
    [[nodiscard]] virtual QFuture<Result<QString>> read(const QString &key) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> write(const QString &key, const QString &password) = 0;
    /// Also a success when there was none.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const QString &key) = 0;

protected:
    PasswordStore() = default;
    Q_DISABLE_COPY_MOVE(PasswordStore)
};

} // namespace triptych
