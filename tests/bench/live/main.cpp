// SPDX-License-Identifier: MIT
#include "support/nopasswords.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

namespace {

using namespace triptych;

/// Tables of 16 columns; of every tenth one the models disagree about one column's nullability, of every hundredth
/// about one's name.
Schema schemaOf(int tables, bool isModels)
{
    Schema schema;
    schema.source.title = QStringLiteral("bench");
    for (int t = 0; t < tables; ++t) {
        Table table;
        table.name = {{}, QStringLiteral("table_%1").arg(t, 5, 10, QLatin1Char('0'))};
        for (int c = 0; c < 16; ++c) {
            Column column;
            const bool isOther = isModels && c == 3 && t % 100 == 0;
            column.name = isOther ? QStringLiteral("other_name") : QStringLiteral("column_%1").arg(c);
            SqlType type;
            type.text = type.sql = c % 3 == 0 ? QStringLiteral("integer") : QStringLiteral("varchar(255)");
            column.type = type;
            column.nullable = isModels && c == 5 && t % 10 == 0;
            column.defaultExpression = std::optional<QString>();
            table.columns.items << column;
        }
        table.primaryKey = PrimaryKey{{}, {QStringLiteral("column_0")}, {}};
        schema.tables.items << table;
    }
    return schema;
}

/// Beats as often as the event loop lets it, and keeps the longest time that it had to wait.
class Heart
{
public:
    Heart()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, m_clock.nsecsElapsed());
            m_clock.start();
        });
        m_clock.start();
        m_timer.start(0);
    }
    /// In milliseconds, since the last time it was asked.
    [[nodiscard]] double longest() { return double(std::exchange(m_longest, 0)) / 1e6; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace

/// Tells how long the window's thread is kept from answering while large sources are read and compared.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int tables = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 10'000;
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    NoPasswords passwords;
    SourceTools tools;
    tools.open = [tables](const SourceChoice &) {
        PerSide<SchemaSource> sources;
        for (const Side side : allSides) {
            sources[side] = [tables, side](const ProgressSink &, const Cancellation &) -> Result<Schema> {
                return schemaOf(tables, side == Side::Models);
            };
        }
        return sources;
    };
    tools.stateFolder = folder.filePath(QStringLiteral("comparisons"));
    SourceChoice choice;
    choice.database = folder.filePath(QStringLiteral("database.json"));
    choice.models = QStringList{folder.filePath(QStringLiteral("models.json"))};
    choice.document = folder.filePath(QStringLiteral("document.json"));

    MainWindow window(tools, passwords, settings);
    window.resize(1440, 900);
    window.show();
    Heart heart;
    QTextStream out(stdout);
    int runs = 0;
    QElapsedTimer clock;
    clock.start();
    QObject::connect(&window.controller(), &ComparisonController::comparisonChanged, &window,
        [&](const std::shared_ptr<const Comparison> &comparison) {
            if (!comparison)
                return;
            // What comes after it (painting, freeing the one before) counts as well.
            QTimer::singleShot(1500, &window, [&] {
                out << (runs == 0 ? "first reading" : "reading again") << ": longest wait " << heart.longest()
                    << " ms of " << clock.restart() << " ms\n";
                if (++runs == 3)
                    QApplication::quit();
                else
                    window.controller().readAll();
            });
        });
    out << tables << " tables, 3 sides; start of the window: " << heart.longest() << " ms\n";
    window.compare(choice);
    return QApplication::exec();
}
