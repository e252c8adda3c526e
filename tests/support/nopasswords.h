// SPDX-License-Identifier: MIT
#pragma once

#include "ui/passwordstore.h"

namespace triptych {

/// No keychain: what is tested needs no password.
class NoPasswords : public PasswordStore
{
public:
    [[nodiscard]] bool isAvailable() const override { return false; }
    [[nodiscard]] QFuture<Result<QString>> read(const QString &) override
    {
        return QtFuture::makeReadyFuture(Result<QString>(failure({Error::Kind::NotFound, {}, {}, {}})));
    }
    [[nodiscard]] QFuture<Result<void>> write(const QString &, const QString &) override
    {
        return QtFuture::makeReadyFuture(Result<void>());
    }
    [[nodiscard]] QFuture<Result<void>> remove(const QString &) override
    {
        return QtFuture::makeReadyFuture(Result<void>());
    }
};

} // namespace triptych
