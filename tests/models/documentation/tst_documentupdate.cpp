// SPDX-License-Identifier: MIT
#include "documentation/documentupdate.h"
#include "sources/documents/documentsource.h"
#include "support/comparisontext.h"
#include "support/result.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace triptych;
using namespace triptych::test;

class DocumentUpdateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsWrittenIsCurrent()
    {
        const auto made = update("docs/new/schema.md");
        VERIFY_RESULT(made);
        QVERIFY(!made->isCurrent() && made->before.isEmpty());
        const auto backup = writeDocument(*made, at);
        VERIFY_RESULT(backup);
        QCOMPARE(*backup, QString());
        QVERIFY(bytesOf("docs/new/schema.md").contains("### orders"));
        QVERIFY(update("docs/new/schema.md")->isCurrent());
    }

    /// Who generates it, and from which copy of the database, is no change of the schema.
    void anotherHeadAloneIsNoChange()
    {
        VERIFY_RESULT(writeDocument(*update("schema.md"), at));
        DocumentCall call;
        call.sources.database = QStringLiteral("service=copy");
        QVERIFY(update("schema.md", call)->isCurrent());
    }

    void theStyleOfTheEarlierVersionStays_data()
    {
        QTest::addColumn<int>("style");
        QTest::newRow("lists") << int(DocumentStyle::Bullets);
        QTest::newRow("pipe tables") << int(DocumentStyle::Grid);
    }
    void theStyleOfTheEarlierVersionStays()
    {
        QFETCH(const int, style);
        DocumentCall call;
        call.style = DocumentStyle(style);
        VERIFY_RESULT(writeDocument(*update("schema.md", call), at));
        QCOMPARE(update("schema.md")->style, DocumentStyle(style));
        QVERIFY(update("schema.md")->isCurrent());
        call.style = style == int(DocumentStyle::Grid) ? DocumentStyle::Bullets : DocumentStyle::Grid;
        QVERIFY(!update("schema.md", call)->isCurrent());
    }

    void whatSomebodyWroteMeanwhileIsNotLost()
    {
        write("schema.md", "# Ours\n");
        const auto made = update("schema.md");
        VERIFY_RESULT(made);
        write("schema.md", "# Ours\n\nAnd more.\n");
        const auto backup = writeDocument(*made, at);
        QVERIFY(!backup);
        QVERIFY2(backup.error().message().contains(QLatin1String("changed meanwhile")),
            qPrintable(backup.error().message()));
        QCOMPARE(bytesOf("schema.md"), QByteArray("# Ours\n\nAnd more.\n"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
        VERIFY_RESULT(writeDocument(*update("schema.md"), at));
        QVERIFY(bytesOf("schema.md").contains("And more."));
        QCOMPARE(bytesOf("schema.md.20261123_100000.bak"), QByteArray("# Ours\n\nAnd more.\n"));
    }

    void eachVersionOfASecondIsKept()
    {
        for (const char *words : {"one", "two", "three"}) {
            write("schema.md", QByteArray("# Ours\n\n") + words);
            VERIFY_RESULT(writeDocument(*update("schema.md"), at));
        }
        QVERIFY(bytesOf("schema.md.20261123_100000.bak").endsWith("one"));
        QVERIFY(bytesOf("schema.md.20261123_100000-2.bak").endsWith("two"));
        QVERIFY(bytesOf("schema.md.20261123_100000-3.bak").endsWith("three"));
    }

    void otherLanguagesAreRefused()
    {
        for (const char *name : {"schema.sql", "schema.DBML", "schema.prisma", "schema.mmd", "schema.json"}) {
            write(name, "x");
            QVERIFY2(!update(name), name);
        }
        for (const char *name : {"a.md", "b.markdown", "c.txt", "README"})
            VERIFY_RESULT(update(name));
    }

    void theCall_data()
    {
        QTest::addColumn<DocumentCall>("call");
        QTest::addColumn<QString>("text");
        DocumentCall call;
        QTest::newRow("the project says all") << call << "triptych-cli generate-docs";
        call.sources.database = QStringLiteral("service=shop");
        call.sources.schemas = {QStringLiteral("public"), QStringLiteral("a b")};
        call.sources.allTables = true;
        call.output = QStringLiteral("docs/x.md");
        call.style = DocumentStyle::Grid;
        QTest::newRow("all is said") << call
                                     << "triptych-cli generate-docs --database service=shop --schema public "
                                        "--schema 'a b' --output docs/x.md --style table --all-tables";
        DocumentCall secret;
        secret.sources.database = QStringLiteral("dbname=shop password=hunter2");
        QTest::newRow("a secret") << secret << "triptych-cli generate-docs --database env:DATABASE_URL";
    }
    void theCall()
    {
        QFETCH(const DocumentCall, call);
        QFETCH(const QString, text);
        QCOMPARE(commandText(call), text);
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    [[nodiscard]] Result<DocumentUpdate> update(const char *name, const DocumentCall &call = {}) const
    {
        const Schema schema = schemaFromText(QStringLiteral("orders\n id: int not null pk\n total: text null"));
        return documentUpdate(schema, call, path(name),
            [](const QString &file) { return documentSource(file)([](const Progress &) {}, Cancellation()); });
    }

    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    [[nodiscard]] QByteArray bytesOf(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const QDateTime at{QDate(2026, 11, 23), QTime(10, 0), Qt::UTC};
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(DocumentUpdateTest)
#include "tst_documentupdate.moc"
