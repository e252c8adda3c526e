// SPDX-License-Identifier: MIT
#include "narration.h"

#include "compare/finding.h"
#include "console.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace triptych {

namespace {

struct Narration
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Narration)
};

/// Valid: what is done is told, and when since it was started.
QElapsedTimer &narrationClock()
{
    static QElapsedTimer clock;
    return clock;
}

QString seconds(qint64 milliseconds)
{
    return QStringLiteral("%1 s").arg(double(milliseconds) / 1000, 0, 'f', 3);
}

void tell(Side side, const QString &text)
{
    inform(QStringLiteral("[%1] %2: %3").arg(seconds(narrationClock().elapsed()), keyText(side), text));
}

QString outcome(const Result<Schema> &schema)
{
    if (!schema)
        return Narration::tr("failed");
    QString text = Narration::tr("read %1, tables: %2, columns: %3")
                       .arg(schema->source.title)
                       .arg(schema->tables.items.size())
                       .arg(schema->columnCount());
    if (!schema->source.detail.isEmpty())
        text += QStringLiteral(" (%1)").arg(schema->source.detail);
    return text;
}

} // namespace

void startNarration()
{
    narrationClock().start();
}

Result<Schema> read(const SchemaSource &source, Side side)
{
    if (!narrationClock().isValid())
        return source([](const Progress &) {}, Cancellation());
    QElapsedTimer clock;
    clock.start();
    QString step;
    Result<Schema> schema = source(
        [&](const Progress &progress) {
            if (progress.step != std::exchange(step, progress.step))
                tell(side, progress.step);
        },
        Cancellation());
    tell(side, Narration::tr("%1 in %2").arg(outcome(schema), seconds(clock.elapsed())));
    return schema;
}

} // namespace triptych
