// SPDX-License-Identifier: MIT
#include "keychain.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QPromise>

#include <memory>

#include <qt6keychain/keychain.h>

namespace triptych {

namespace {

const QString service = QStringLiteral("triptych");

struct KeychainWords
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Keychain)
};

/// The Secret Service takes what is locked for absent when nobody unlocks it.
bool isLocked()
{
    QDBusMessage question = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
        QStringLiteral("/org/freedesktop/secrets/aliases/default"), QStringLiteral("org.freedesktop.DBus.Properties"),
        QStringLiteral("Get"));
    question << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    constexpr int patience = 1000; // ms; the service has just answered
    const QDBusReply<QVariant> answer = QDBusConnection::sessionBus().call(question, QDBus::Block, patience);
    return answer.isValid() && answer.value().toBool();
}

Error locked()
{
    return {Error::Kind::Denied, KeychainWords::tr("The keychain is locked."), {},
        KeychainWords::tr("Unlock it and try again.")};
}

Error errorOf(const QKeychain::Job &job)
{
    if (isLocked())
        return locked();
    if (job.error() == QKeychain::EntryNotFound)
        return {Error::Kind::NotFound, KeychainWords::tr("The keychain has no such password."), {}, {}};
    return {Error::Kind::Denied, KeychainWords::tr("The keychain refuses: %1.").arg(job.errorString()), {},
        KeychainWords::tr("Unlock or repair it, or enter the password each time.")};
}

/// Starts a job, which deletes itself, and gives what `take` makes of it once it ends.
template <typename T, typename Job, typename Take>
QFuture<Result<T>> run(Job *job, Take take)
{
    job->setInsecureFallback(false);
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, take] {
        promise->addResult(job->error() == QKeychain::NoError ? take(*job) : Result<T>(failure(errorOf(*job))));
        promise->finish();
    });
    const QFuture<Result<T>> future = promise->future();
    job->start();
    return future;
}

/// A keychain answers on the session bus: the Secret Service (GNOME, KeePassXC) or KWallet.
bool hasKeychain()
{
    QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    if (!bus)
        return false;
    const QStringList names = bus->registeredServiceNames().value() + bus->activatableServiceNames().value();
    for (const char *name : {"org.freedesktop.secrets", "org.kde.kwalletd5", "org.kde.kwalletd6"}) {
        if (names.contains(QLatin1String(name)))
            return true;
    }
    return false;
}

} // namespace

Keychain::Keychain() : m_isAvailable(hasKeychain()) { }

QFuture<Result<QString>> Keychain::read(const QString &key)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(key);
    return run<QString>(job, [](const QKeychain::ReadPasswordJob &done) { return Result<QString>(done.textData()); });
}

QFuture<Result<void>> Keychain::write(const QString &key, const QString &password)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(key);
    job->setTextData(password);
    return run<void>(job, [](const QKeychain::WritePasswordJob &) { return Result<void>(); });
}

QFuture<Result<void>> Keychain::remove(const QString &key)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(key);
    return run<void>(job, [](const QKeychain::DeletePasswordJob &) {
        return isLocked() ? Result<void>(failure(locked())) : Result<void>();
    });
}

} // namespace triptych
