// SPDX-License-Identifier: MIT
#pragma once

#include "ui/passwordstore.h"
#include "ui/sourcetools.h"

#include <QHash>

namespace triptych {

/// The passwords that connections need: those that were typed in this run, and those that the keychain keeps.
class Passwords
{
public:
    /// \param store outlives this
    Passwords(SourceTools tools, PasswordStore &store) : m_tools(std::move(tools)), m_store(store) { }

    [[nodiscard]] bool hasKeychain() const { return m_store.isAvailable(); }
    /// Whether the keychain can keep a password for that database: what "env:NAME" stands for may change.
    [[nodiscard]] bool canKeep(const QString &database) const;

    /// The password of a choice: its own, else the one typed in this run, else the keychain's. Error::Kind::NotFound
    /// when there is none; any other error is the keychain's.
    [[nodiscard]] QFuture<Result<QString>> find(const SourceChoice &choice) const;
    /// Takes a choice's own password for the rest of this run.
    void use(const SourceChoice &choice);
    /// Keeps a choice's own password in the keychain.
    [[nodiscard]] QFuture<Result<void>> keep(const SourceChoice &choice);
    /// Forgets the password of a choice, if one is known, in this run and in the keychain.
    [[nodiscard]] QFuture<Result<void>> forget(const SourceChoice &choice);

private:
    [[nodiscard]] QString key(const QString &database) const;

    SourceTools m_tools;
    PasswordStore &m_store;
    QHash<QString, QString> m_typed;
};

} // namespace triptych
