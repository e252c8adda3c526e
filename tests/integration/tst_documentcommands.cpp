// SPDX-License-Identifier: MIT
#include "commandline.h"
#include "support/privatecluster.h"
#include "support/result.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace triptych;

/// generate-docs and validate, run as people run them, against a database that uses everything.
class DocumentCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto cluster = PrivateCluster::start();
        VERIFY_RESULT(cluster);
        m_cluster = std::make_unique<PrivateCluster>(std::move(*cluster));
        VERIFY_RESULT(m_cluster->createDatabase(QStringLiteral("everything")));
        VERIFY_RESULT(m_cluster->execute(
            QStringLiteral("everything"), QString::fromUtf8(bytesOf(QStringLiteral(TEST_DATA "/everything.sql")))));
        m_database = {QStringLiteral("--database"), m_cluster->conninfo(QStringLiteral("everything"))};
    }

    void cleanupTestCase() { m_cluster.reset(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("docs/database_schema.md"));
    }

    void whatIsWrittenHasNoDrift_data()
    {
        QTest::addColumn<QString>("style");
        QTest::newRow("bullets") << "bullets";
        QTest::newRow("table") << "table";
    }

    void whatIsWrittenHasNoDrift()
    {
        QFETCH(const QString, style);
        const Run written = generate({QStringLiteral("--style"), style});
        QVERIFY2(written.status == 0, written.errors.constData());
        QVERIFY(written.output.startsWith("diff --git"));
        const Run compared = validate();
        QVERIFY2(compared.status == 0, (compared.output + compared.errors).constData());
        QVERIFY2(compared.output.contains("No drift."), compared.output.constData());
        QVERIFY2(!compared.output.contains("Compared 0 "), compared.output.constData());
    }

    void theSecondTimeNothingChanges()
    {
        QCOMPARE(generate().status, 0);
        const QByteArray first = bytesOf(m_path);
        const Run second = generate();
        QCOMPARE(second.status, 0);
        QCOMPARE(second.output, QByteArray());
        QVERIFY(second.errors.contains("is current"));
        QCOMPARE(bytesOf(m_path), first);
        QCOMPARE(QDir(m_folder->filePath(QStringLiteral("docs"))).entryList(QDir::Files).size(), 1);
    }

    void aChangeIsMendedAndTheEarlierVersionKept()
    {
        QCOMPARE(generate().status, 0);
        const QByteArray current = bytesOf(m_path);
        const QByteArray changed = QByteArray(current)
                                       .replace(" NOT NULL\n", " NULL\n")
                                       .replace("## Tables\n", "## Tables\n\nRead me first.\n");
        QVERIFY(changed != current);
        write(changed);
        const Run stale = validate();
        QCOMPARE(stale.status, 1);

        const Run shown = generate({QStringLiteral("--dry-run")});
        QVERIFY(shown.output.contains("\n+- `"));
        QCOMPARE(bytesOf(m_path), changed);

        QCOMPARE(generate().status, 0);
        QVERIFY(bytesOf(m_path).contains("## Tables\n\nRead me first.\n"));
        QCOMPARE(validate().status, 0);
        const QStringList backups = QDir(m_folder->filePath(QStringLiteral("docs")))
                                        .entryList({QStringLiteral("database_schema.md.*.bak")}, QDir::Files);
        QCOMPARE(backups.size(), 1);
        QCOMPARE(bytesOf(m_folder->filePath(QStringLiteral("docs/") + backups.first())), changed);
    }

    void lineEndsStay()
    {
        QCOMPARE(generate().status, 0);
        write(bytesOf(m_path).replace("\n", "\r\n"));
        QVERIFY(generate().errors.contains("is current"));
        write(bytesOf(m_path).replace(" NOT NULL\r\n", " NULL\r\n"));
        QCOMPARE(generate().status, 0);
        const QByteArray mended = bytesOf(m_path);
        QCOMPARE(mended.count('\n'), mended.count("\r\n"));
    }

    void aDocumentInWordsOfItsOwnIsNotTouched()
    {
        VERIFY_RESULT(m_cluster->createDatabase(QStringLiteral("one")));
        VERIFY_RESULT(m_cluster->execute(QStringLiteral("one"), QStringLiteral("CREATE TABLE orders (id integer)")));
        QDir().mkpath(m_folder->filePath(QStringLiteral("docs")));
        const QByteArray before = "# Ours\n\n## orders\n\n| Field | Type |\n| --- | --- |\n| id | text |\n";
        write(before);
        const Run refused = run({QStringLiteral("generate-docs"), QStringLiteral("--output"), m_path,
            QStringLiteral("--database"), m_cluster->conninfo(QStringLiteral("one"))});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.errors.contains("orders"), refused.errors.constData());
        QCOMPARE(bytesOf(m_path), before);
    }

    void toStandardOutput()
    {
        const Run printed = run(
            QStringList{QStringLiteral("generate-docs"), QStringLiteral("--output"), QStringLiteral("-")} + m_database,
            environment());
        QCOMPARE(printed.status, 0);
        QVERIFY(printed.output.startsWith("# Database Schema Overview\n\n*Last updated (UTC): 2001-09-09 01:46:40*\n"));
        QVERIFY(!printed.output.contains(".bak"));
    }

    void aPasswordIsNotWritten()
    {
        const Run printed = run({QStringLiteral("generate-docs"), QStringLiteral("--database"),
                                    m_database.last() + QStringLiteral(" password=hunter2"), QStringLiteral("--output"),
                                    QStringLiteral("-")},
            environment());
        QCOMPARE(printed.status, 0);
        QVERIFY(!printed.output.contains("hunter2"));
        QVERIFY(printed.output.contains("--database env:DATABASE_URL"));
    }

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QByteArray &bytes) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QProcessEnvironment environment()
    {
        QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
        result.insert(QStringLiteral("SOURCE_DATE_EPOCH"), QStringLiteral("1000000000"));
        return result;
    }

    Run generate(const QStringList &more = {}) const
    {
        return run(
            QStringList{QStringLiteral("generate-docs"), QStringLiteral("--output"), m_path} + m_database + more);
    }

    Run validate() const
    {
        return run(QStringList{QStringLiteral("validate"), QStringLiteral("--doc"), m_path} + m_database);
    }

    std::unique_ptr<PrivateCluster> m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QStringList m_database;
};

QTEST_GUILESS_MAIN(DocumentCommandsTest)
#include "tst_documentcommands.moc"
