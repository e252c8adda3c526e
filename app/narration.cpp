// SPDX-License-Identifier: MIT
#include "narration.h"

#include "compare/finding.h"
#include "console.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <mutex>

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

/// What is being read, on one line of the terminal.
class ProgressLine
{
public:
    void show(Side side, const Progress &progress)
    {
        const std::lock_guard lock(m_mutex);
        const bool isStep = !m_sides[side] || m_sides[side]->step != progress.step;
        m_sides[side] = progress;
        if (isStep || !m_sinceDrawn.isValid() || m_sinceDrawn.elapsed() >= pause)
            draw();
    }
    void end(Side side)
    {
        const std::lock_guard lock(m_mutex);
        m_sides[side].reset();
        draw();
    }

private:
    static constexpr qint64 pause = 100; ///< milliseconds

    void draw()
    {
        QStringList parts;
        for (const Side side : allSides) {
            if (m_sides[side])
                parts.append(partOf(side, *m_sides[side]));
        }
        showProgress(parts);
        m_sinceDrawn.start();
    }

    static QString partOf(Side side, const Progress &progress)
    {
        if (progress.total <= 0)
            return Narration::tr("%1: %2", "side, step").arg(text(side), progress.step);
        return Narration::tr("%1 %3/%4: %2", "side, step, done, total")
            .arg(text(side), progress.step)
            .arg(progress.done)
            .arg(progress.total);
    }

    std::mutex m_mutex;
    PerSide<Progress> m_sides; ///< that are being read
    QElapsedTimer m_sinceDrawn;
};

Result<Schema> readShown(const SchemaSource &source, Side side)
{
    static ProgressLine line;
    const Result<Schema> schema
        = source([side](const Progress &progress) { line.show(side, progress); }, Cancellation());
    line.end(side);
    return schema;
}

Result<Schema> readTold(const SchemaSource &source, Side side)
{
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

} // namespace

void startNarration()
{
    narrationClock().start();
}

Result<Schema> read(const SchemaSource &source, Side side)
{
    if (narrationClock().isValid())
        return readTold(source, side);
    return canShowProgress() ? readShown(source, side) : source([](const Progress &) {}, Cancellation());
}

} // namespace triptych
