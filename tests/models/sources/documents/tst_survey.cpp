// SPDX-License-Identifier: MIT
#include "documentlines.h"

#include <QDirIterator>
#include <QTest>

using namespace triptych;

namespace {

const QString folder = QStringLiteral(SURVEY);

/// What stands beside a document: what a person reads in it, as flat() writes it, or "refused: " and a word of why.
QString expectationOf(const QString &document)
{
    QFile file(folder + QLatin1Char('/') + document + QStringLiteral(".expected"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

/// The lines that one has and the other lacks.
QString differences(const QString &expected, const QString &read)
{
    QStringList missing = expected.split(QLatin1Char('\n'));
    QString text;
    for (const QString &line : read.split(QLatin1Char('\n'))) {
        if (!missing.removeOne(line))
            text += QStringLiteral("\n+ ") + line;
    }
    for (const QString &line : std::as_const(missing))
        text += QStringLiteral("\n- ") + line;
    return text.isEmpty() ? QStringLiteral("the same lines in another order") : text;
}

} // namespace

/// Whole documents, one for each line of the survey of what people write: everything that they say is read, on its
/// line, and nothing else. A document needs no code: it stands in survey/, and beside it what it says.
class SurveyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reading_data()
    {
        QTest::addColumn<QString>("document");
        QDirIterator files(folder, QDir::Files);
        while (files.hasNext()) {
            files.next();
            if (!files.fileName().endsWith(QLatin1String(".expected")))
                QTest::newRow(qPrintable(files.fileName())) << files.fileName();
        }
    }

    void reading()
    {
        QFETCH(const QString, document);
        const QString expected = expectationOf(document);
        QVERIFY2(!expected.isEmpty(), "Nothing says what is to be read.");
        const auto schema
            = documentSource(folder + QLatin1Char('/') + document)([](const Progress &) {}, Cancellation());
        const QString read = schema ? flat(*schema, Detail::All) : QStringLiteral("refused: ") + schema.error().what;
        QVERIFY2(read == expected, qPrintable(differences(expected, read)));
    }
};

QTEST_GUILESS_MAIN(SurveyTest)
#include "tst_survey.moc"
