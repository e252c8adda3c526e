// SPDX-License-Identifier: MIT
#include "samplewindow.h"
#include "support/result.h"
#include "ui/exportcontroller.h"
#include "ui/flatbutton.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTreeView>
#include <QTest>

using namespace triptych;

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue &each : value.toArray())
        result << each.toString();
    result.sort();
    return result;
}

QStringList sorted(const char *words)
{
    QStringList result = QString::fromLatin1(words).split(QLatin1Char(' '));
    result.sort();
    return result;
}

} // namespace

/// The whole path as a person goes it: a live database, models and a document; compare, filter, export; and what the
/// reports say against what the drift analysis of this situation says.
class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleWindow>();
        VERIFY_RESULT(m_sample->prepare());
        m_window = &m_sample->open();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->controller().comparison(), 30000);
        QCOMPARE(m_window->controller().comparison()->sides().size(), 3);
    }

    void cleanupTestCase() { m_sample.reset(); }

    void theChipsCount()
    {
        QCOMPARE(chip("type")->badge(), QStringLiteral("0"));
        QCOMPARE(chip("primary_key")->badge(), QStringLiteral("1"));
        QVERIFY(chip("nullable")->badge().toInt() > 20);
    }

    void filtersToTheRenames()
    {
        QTest::keyClick(m_window, Qt::Key_3, Qt::ControlModifier);
        QTest::mouseClick(chip("renamed"), Qt::LeftButton);
        const QAbstractItemModel *model = m_window->findChild<QWidget *>(QStringLiteral("findings"))->findChild<QTreeView *>()->model();
        QStringList renamed;
        for (int row = 0; row < model->rowCount(); ++row)
            renamed << model->index(row, 2).data().toString() + QLatin1Char('.')
                    + model->index(row, 3).data().toString();
        for (const char *each : {"notifications.users_id", "users_sessions.users_id", "users_devices.users_id",
                 "users_sessions.last_activity_at"})
            QVERIFY2(renamed.contains(QLatin1String(each)), qPrintable(renamed.join(QLatin1Char(' '))));
        QTest::mouseClick(chip("renamed"), Qt::LeftButton);
    }

    void exportsTheReports()
    {
        auto *exporter = m_window->findChild<ExportController *>();
        QSignalSpy exported(exporter, &ExportController::exported);
        QTest::keyClick(m_window, Qt::Key_E, Qt::ControlModifier);
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(m_sample->folder());
        dialog->close();
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(QDir(m_sample->folder()).entryList({QStringLiteral("sok_compare_*.json")}).size(), 3);
    }

    void theReportHoldsTheTablesOfTheSummary()
    {
        QCOMPARE(strings(drift()[QLatin1String("tables_only_in_schema")]),
            sorted("media_backup tv_channels users_media_affinity"));
        QVERIFY(!drift().contains(QLatin1String("tables_only_in_models")));
        const QJsonObject key
            = drift()[QLatin1String("users_faves_directors")][QLatin1String("primary_key_mismatch")].toObject();
        QCOMPARE(strings(key[QLatin1String("schema_pk")]), QStringList());
        QCOMPARE(strings(key[QLatin1String("model_pk")]), QStringList{QStringLiteral("id")});
    }

    void theReportHoldsTheColumnsOfTheSummary_data()
    {
        QTest::addColumn<QStringList>("inDatabase");
        QTest::addColumn<QStringList>("inModels");
        QTest::newRow("notifications") << sorted("metadata created_by expires_at is_sent users_id updated_at")
                                       << sorted("user_id read_at action_data");
        QTest::newRow("users_sessions") << sorted("device_info last_activity_at users_id updated_at is_active")
                                        << sorted("user_id user_agent last_activity");
        QTest::newRow("users_devices") << sorted(
            "location_info browser_info ip_address last_used_at users_id updated_at")
                                       << sorted("user_id last_active is_blocked login_count");
        QTest::newRow("users_actions") << sorted("updated_by created_by updated_at") << QStringList();
    }

    void theReportHoldsTheColumnsOfTheSummary()
    {
        QFETCH(const QStringList, inDatabase);
        QFETCH(const QStringList, inModels);
        const QJsonObject table = drift()[QLatin1String(QTest::currentDataTag())].toObject();
        QCOMPARE(strings(table[QLatin1String("columns_only_in_schema")]), inDatabase);
        QCOMPARE(strings(table[QLatin1String("columns_only_in_models")]), inModels);
    }

    void theReportHoldsNoTypeConflictAndNoOtherTable()
    {
        const QStringList columnTables = sorted("notifications users_actions users_devices users_sessions");
        const QJsonObject all = drift();
        for (auto it = all.begin(); it != all.end(); ++it) {
            const QJsonObject table = it.value().toObject();
            QVERIFY2(!table.contains(QLatin1String("type_mismatches")), qPrintable(it.key()));
            const bool hasColumns = table.contains(QLatin1String("columns_only_in_schema"))
                || table.contains(QLatin1String("columns_only_in_models"));
            QCOMPARE(hasColumns, columnTables.contains(it.key()));
            QCOMPARE(table.contains(QLatin1String("primary_key_mismatch")),
                it.key() == QLatin1String("users_faves_directors"));
        }
    }

    void databaseAndDocumentAgree()
    {
        const QJsonObject pair = report("sok_compare_db_doc_*.json");
        QVERIFY(pair.contains(QLatin1String("metadata")));
        QVERIFY(pair[QLatin1String("discrepancies")].toObject().isEmpty());
    }

private:
    FlatButton *chip(const char *kind)
    {
        return m_window->findChild<FlatButton *>(QStringLiteral("chip.") + QLatin1String(kind));
    }

    QJsonObject report(const char *pattern)
    {
        const QStringList names = QDir(m_sample->folder()).entryList({QLatin1String(pattern)});
        QFile file(m_sample->folder() + QLatin1Char('/') + names.value(0));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject{{QStringLiteral("discrepancies"), names.size()}};
    }
    QJsonObject drift() { return report("sok_compare_db_models_*.json")[QLatin1String("discrepancies")].toObject(); }

    std::unique_ptr<SampleWindow> m_sample;
    MainWindow *m_window = nullptr;
};

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
