// SPDX-License-Identifier: MIT
#include "keychain.h"
#include "support/result.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace triptych;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms

template <typename T>
Result<T> answered(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience))
        return failure({Error::Kind::Unreachable, u"no answer"_s, {}, {}});
    return future.result();
}

QByteArrayList filesBelow(const QString &folder)
{
    QByteArrayList contents;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            contents << file.readAll();
    }
    return contents;
}

} // namespace

/// gnome-keyring, unlocked.
class UnlockedKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThere() { QVERIFY(Keychain().isAvailable()); }

    void givesBackWhatItKeeps_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("password");
        QTest::newRow("plain") << u"host=db.example user=ann"_s << u"s3cret-in-plain"_s;
        QTest::newRow("odd key") << u"host='a b' dbname='it\\'s \\\\ 100% ü/🦊' user=\"x\""_s << u"s3cret-of-odd"_s;
        QTest::newRow("odd password") << u"odd"_s << u" ü🦊'\"\\%s\n\t;--$(x) "_s;
        QTest::newRow("long") << u"long"_s << QString(4000, u'x');
    }

    void givesBackWhatItKeeps()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, password);
        Keychain keychain;
        const auto before = answered(keychain.read(key));
        QVERIFY(!before);
        QVERIFY2(before.error().kind == Error::Kind::NotFound, qPrintable(before.error().message()));

        VERIFY_RESULT(answered(keychain.write(key, password)));
        QCOMPARE(answered(Keychain().read(key)).value_or(QString()), password);
        VERIFY_RESULT(answered(keychain.write(key, password + u"-new"_s)));
        QCOMPARE(answered(keychain.read(key)).value_or(QString()), password + u"-new"_s);
        QVERIFY(!answered(keychain.read(key + u'x')));

        const QByteArrayList files = filesBelow(qEnvironmentVariable("HOME"));
        QVERIFY2(!files.isEmpty(), "the keyring is kept somewhere");
        for (const QByteArray &content : files)
            QVERIFY2(!content.contains(password.toUtf8()), "the password stands there in plain text");

        VERIFY_RESULT(answered(keychain.remove(key)));
        const auto after = answered(keychain.read(key));
        QVERIFY(!after);
        QCOMPARE(after.error().kind, Error::Kind::NotFound);
        VERIFY_RESULT(answered(keychain.remove(key)));
    }
};

/// gnome-keyring, locked, and nobody there to unlock it.
class LockedKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatItIsLocked()
    {
        Keychain keychain;
        QVERIFY(keychain.isAvailable());
        const auto written = answered(keychain.write(u"key"_s, u"s3cret"_s));
        QVERIFY(!written);
        verifySaysLocked(written.error());
        const auto read = answered(keychain.read(u"key"_s));
        QVERIFY(!read);
        verifySaysLocked(read.error());
        const auto removed = answered(keychain.remove(u"key"_s));
        QVERIFY(!removed);
        verifySaysLocked(removed.error());
    }

private:
    static void verifySaysLocked(const Error &error)
    {
        QVERIFY2(error.kind == Error::Kind::Denied, qPrintable(error.message()));
        QCOMPARE(error.message(), u"The keychain is locked. Unlock it and try again."_s);
    }
};

/// No session bus.
class NoKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNotThere()
    {
        Keychain keychain;
        QVERIFY(!keychain.isAvailable());
        QVERIFY(!answered(keychain.read(u"key"_s)));
        QVERIFY(!answered(keychain.write(u"key"_s, u"s3cret"_s)));
        for (const QByteArray &content : filesBelow(qEnvironmentVariable("HOME")))
            QVERIFY(!content.contains("s3cret"));
    }
};

namespace {

/// How a session is started that $0, with its arguments, runs in.
struct Session
{
    const char *name;
    const char *script;
};

constexpr Session sessions[]{
    {"unlocked", R"sh(
exec dbus-run-session -- sh -c 'eval "$(printf "pw\n" | gnome-keyring-daemon --unlock --components=secrets)"
exec "$0" "$@"' "$0" "$@")sh"},
    // The first daemon makes the keyring, the second finds it locked.
    {"locked", R"sh(
dbus-run-session -- sh -c 'printf "pw\n" | gnome-keyring-daemon --unlock --components=secrets' >/dev/null
export XDG_RUNTIME_DIR="$HOME/second"
mkdir -m 700 "$XDG_RUNTIME_DIR"
exec dbus-run-session -- sh -c 'eval "$(gnome-keyring-daemon --start --components=secrets)"
exec "$0" "$@"' "$0" "$@")sh"},
    {"none", R"sh(exec "$0" "$@")sh"},
};

/// Runs the test for one session in it, with a home of its own.
int runInSession(const Session &session, const QStringList &arguments)
{
    const QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_CONFIG_HOME",
             "XDG_DATA_HOME", "XDG_CURRENT_DESKTOP", "GNOME_KEYRING_CONTROL"})
        environment.remove(QLatin1String(variable));
    for (const char *variable : {"HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QLatin1String(variable), folder.path());
    environment.insert(u"KEYCHAIN_SESSION"_s, QLatin1String(session.name));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(u"sh"_s, QStringList{u"-c"_s, QLatin1String(session.script)} + arguments);
    const bool ended = process.waitForFinished(4 * patience);
    return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 1;
}

} // namespace

/// Starts a session for each state of the keychain and runs itself in it.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString session = qEnvironmentVariable("KEYCHAIN_SESSION");
    if (session == u"unlocked"_s) {
        UnlockedKeychainTest test;
        return QTest::qExec(&test, argc, argv);
    }
    if (session == u"locked"_s) {
        LockedKeychainTest test;
        return QTest::qExec(&test, argc, argv);
    }
    if (session == u"none"_s) {
        NoKeychainTest test;
        return QTest::qExec(&test, argc, argv);
    }
    QStringList arguments = QCoreApplication::arguments();
    arguments[0] = QCoreApplication::applicationFilePath();
    int failures = 0;
    for (const Session &each : sessions)
        failures += runInSession(each, arguments);
    return failures;
}

#include "tst_keychain.moc"
