// SPDX-License-Identifier: MIT
#pragma once

#include "ui/passwordstore.h"

namespace triptych {

/// The desktop's keychain, through QtKeychain; never a plain-text stand-in. Where no keychain answers, nothing is kept.
class Keychain : public PasswordStore
{
public:
    Keychain();

    [[nodiscard]] bool isAvailable() const override { return m_isAvailable; }
    [[nodiscard]] QFuture<Result<QString>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &key, const QString &password) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override;

private:
    bool m_isAvailable;
};

} // namespace triptych
