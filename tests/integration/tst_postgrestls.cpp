// SPDX-License-Identifier: MIT
#include "sources/postgres/connectiontest.h"
#include "support/privatecluster.h"
#include "support/result.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace triptych;
using namespace Qt::StringLiterals;

/// A server that speaks TLS, with an authority of the test's own.
class PostgresTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        makeAuthority(u"authority"_s);
        makeAuthority(u"stranger"_s);
        makeCertificate(u"server"_s, u"localhost"_s);
        makeCertificate(u"certified"_s, u"certified"_s);
        ClusterOptions options{true, {}};
        options.access
            = QStringList{u"hostssl all certified 127.0.0.1/32 cert"_s, u"hostnossl all reader 127.0.0.1/32 reject"_s};
        options.tls = {text(u"server.crt"_s), text(u"server.key"_s), text(u"authority.crt"_s)};
        auto cluster = PrivateCluster::start(options);
        VERIFY_RESULT(cluster);
        m_cluster = std::make_unique<PrivateCluster>(std::move(*cluster));
        VERIFY_RESULT(m_cluster->execute(
            u"postgres"_s, u"CREATE ROLE reader LOGIN PASSWORD 's3cret'; CREATE ROLE certified LOGIN"_s));
    }

    void connects_data()
    {
        QTest::addColumn<QString>("parameters");
        QTest::addColumn<bool>("isEncrypted");
        const QString password = u"user=reader password=s3cret "_s;
        const QString root = u" sslrootcert="_s + path(u"authority.crt"_s);
        const QString client = u"user=certified sslmode=verify-full sslcert=%1 sslkey=%2"_s.arg(
            path(u"certified.crt"_s), path(u"certified.key"_s));
        QTest::newRow("as libpq chooses") << password << true;
        QTest::newRow("require") << password + u"sslmode=require"_s << true;
        QTest::newRow("verify-ca") << password + u"sslmode=verify-ca"_s + root << true;
        QTest::newRow("verify-full") << password + u"sslmode=verify-full"_s + root << true;
        QTest::newRow("client certificate") << client + root << true;
        QTest::newRow("disable") << u"user=postgres sslmode=disable host="_s + m_cluster->socketFolder() << false;
    }

    void connects()
    {
        QFETCH(const QString, parameters);
        QFETCH(const bool, isEncrypted);
        const auto info = test(parameters);
        VERIFY_RESULT(info);
        QCOMPARE(info->tlsProtocol.startsWith(u"TLSv1."_s), isEncrypted);
        QCOMPARE(info->tlsCipher.isEmpty(), !isEncrypted);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("parameters");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("named");
        const QString password = u"user=reader password=s3cret "_s;
        QTest::newRow("another authority") << password + u"sslmode=verify-full sslrootcert="_s + path(u"stranger.crt"_s)
                                           << Error::Kind::Denied << u"certificate cannot be verified"_s;
        QTest::newRow("another name") << password
                + u"host=db.example hostaddr=127.0.0.1 sslmode=verify-full sslrootcert="_s + path(u"authority.crt"_s)
                                      << Error::Kind::Unreachable << u"db.example"_s;
        QTest::newRow("no root certificate")
            << password + u"sslmode=verify-full sslrootcert="_s + path(u"nowhere.crt"_s) << Error::Kind::Unreachable
            << u"nowhere.crt"_s;
        QTest::newRow("no client certificate")
            << u"user=certified sslmode=require"_s << Error::Kind::Denied << u"\"certified\""_s;
        QTest::newRow("not encrypted") << password + u"sslmode=disable"_s << Error::Kind::Denied << u"pg_hba.conf"_s;
    }

    void saysWhatIsWrong()
    {
        QFETCH(const QString, parameters);
        QFETCH(const Error::Kind, kind);
        QFETCH(const QString, named);
        const auto info = test(parameters);
        QVERIFY(!info);
        const QString message = info.error().message();
        QVERIFY2(info.error().kind == kind, qPrintable(message));
        QVERIFY2(message.contains(named), qPrintable(message));
        QVERIFY2(!message.contains(u"s3cret"_s), qPrintable(message));
    }

private:
    [[nodiscard]] Result<ServerInfo> test(const QString &parameters) const
    {
        const QString server
            = u"host=127.0.0.1 dbname=postgres port=%1 "_s.arg(QString::number(m_cluster->port())) + parameters;
        return testConnection({server, {}, {}}, {});
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QString text(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
    }

    void makeAuthority(const QString &name) { openssl(name, name, {}); }
    void makeCertificate(const QString &name, const QString &owner)
    {
        openssl(name, owner,
            {u"-CA"_s, u"authority.crt"_s, u"-CAkey"_s, u"authority.key"_s, u"-addext"_s,
                u"subjectAltName=IP:127.0.0.1"_s, u"-addext"_s, u"basicConstraints=critical,CA:FALSE"_s});
    }

    void openssl(const QString &name, const QString &owner, const QStringList &more)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(u"openssl"_s,
            QStringList{u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + owner, u"-keyout"_s, name + u".key"_s,
                u"-out"_s, name + u".crt"_s}
                + more);
        QVERIFY2(process.waitForFinished() && process.exitCode() == 0, process.readAllStandardError().constData());
    }

    const QTemporaryDir m_folder;
    std::unique_ptr<PrivateCluster> m_cluster;
};

QTEST_GUILESS_MAIN(PostgresTlsTest)
#include "tst_postgrestls.moc"
