// SPDX-License-Identifier: MIT
#include "ui/passwords.h"

namespace triptych {

bool Passwords::canKeep(const QString &database) const
{
    return hasKeychain() && isConnection(database);
}

QFuture<Result<QString>> Passwords::find(const SourceChoice &choice) const
{
    if (!choice.password.isEmpty())
        return QtFuture::makeReadyFuture(Result<QString>(choice.password));
    if (isConnection(choice.database)) {
        const auto fields = m_tools.parseConnection(choice.database);
        const QString own = fields ? fields->parameters.value(QStringLiteral("password")) : QString();
        if (!own.isEmpty())
            return QtFuture::makeReadyFuture(Result<QString>(own));
    }
    const QString key = this->key(choice.database);
    if (const QString typed = m_typed.value(key); !typed.isEmpty())
        return QtFuture::makeReadyFuture(Result<QString>(typed));
    if (canKeep(choice.database))
        return m_store.read(key);
    return QtFuture::makeReadyFuture(Result<QString>(failure({Error::Kind::NotFound, {}, {}, {}})));
}

void Passwords::use(const SourceChoice &choice)
{
    if (!choice.password.isEmpty() && !key(choice.database).isEmpty())
        m_typed.insert(key(choice.database), choice.password);
}

QFuture<Result<void>> Passwords::keep(const SourceChoice &choice)
{
    return m_store.write(key(choice.database), choice.password);
}

QFuture<Result<void>> Passwords::forget(const SourceChoice &choice)
{
    const QString key = this->key(choice.database);
    m_typed.remove(key);
    return canKeep(choice.database) ? m_store.remove(key) : QtFuture::makeReadyFuture(Result<void>());
}

QString Passwords::key(const QString &database) const
{
    if (!isConnection(database))
        return database;
    const auto fields = m_tools.parseConnection(database);
    return fields ? passwordKey(*fields, m_tools) : QString();
}

} // namespace triptych
