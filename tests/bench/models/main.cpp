// SPDX-License-Identifier: MIT
// Times reading SQLAlchemy models, beside what else could be done with the same files in the same run.
//   bench_models generated [TABLES [FILES]]   beside parsing the files alone; prints processor seconds
//   bench_models folder PATH [LIBRARY…]       prints the seconds that a clock shows
#include "sources/python/pythonsource.h"
#include "sources/python/syntaxtree.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <ctime>
#include <limits>

namespace {

using namespace triptych;

constexpr int rounds = 5;
constexpr int columnsPerTable = 15;

double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// The columns beyond the key and the reference, in turn.
QByteArray columnCode(int column)
{
    static constexpr std::array kinds{"Column(String(255), nullable=False)", "Column(Text)",
        "Column(Numeric(12, 2), nullable=False, server_default='0')", "Column(DateTime(timezone=True))",
        "Column(Boolean, nullable=False, default=True)", "Column(Integer, index=True)", "Column(JSONB)",
        "Column(String(32), unique=True)"};
    const auto number = QByteArray::number(column);
    return "    field_" + number + " = " + kinds[std::size_t(column) % kinds.size()] + "\n";
}

QByteArray tableCode(int number)
{
    const auto text = QByteArray::number(number);
    QByteArray code = "class Model" + text + "(Base):\n    __tablename__ = 'model_" + text
        + "'\n\n    id = Column(Integer, primary_key=True)\n    parent_id = Column(ForeignKey('model_"
        + QByteArray::number(std::max(number - 1, 0)) + ".id', ondelete='CASCADE'))\n";
    for (int column = 2; column < columnsPerTable; ++column)
        code += columnCode(column);
    return code + "\n\n";
}

QList<QByteArray> generate(const QString &folder, int tables, int files)
{
    QList<QByteArray> sources(files);
    for (int i = 0; i < tables; ++i)
        sources[i * files / tables] += tableCode(i);
    for (int i = 0; i < files; ++i) {
        sources[i].prepend("from sqlalchemy import (Boolean, Column, DateTime, ForeignKey, Integer, Numeric, String,\n"
                           "                        Text)\nfrom sqlalchemy.dialects.postgresql import JSONB\n\n"
                           "from base import Base\n\n\n");
        QFile file(QDir(folder).filePath(QStringLiteral("models_%1.py").arg(i)));
        if (!file.open(QIODevice::WriteOnly) || file.write(sources[i]) != sources[i].size())
            qFatal("The files cannot be written.");
    }
    QFile base(QDir(folder).filePath(QStringLiteral("base.py")));
    if (!base.open(QIODevice::WriteOnly)
        || base.write("from sqlalchemy.orm import declarative_base\n\nBase = declarative_base()\n") < 0)
        qFatal("The files cannot be written.");
    return sources;
}

qsizetype readTables(const QString &folder, const QStringList &libraries)
{
    const auto schema = pythonSource({{folder}, libraries})([](const Progress &) {}, Cancellation());
    if (!schema)
        qFatal("%s", qUtf8Printable(schema.error().what));
    return schema->tables.items.size();
}

void measureGenerated(int tables, int files, QTextStream &out)
{
    qsizetype bytes = 0;
    double parsing = std::numeric_limits<double>::infinity();
    double first = parsing;
    double again = parsing;
    for (int round = 0; round < rounds; ++round) {
        // Files of their own for each round: what was parsed before is remembered.
        const QTemporaryDir folder;
        const QList<QByteArray> sources = generate(folder.path(), tables, files);
        bytes = 0;
        double start = processorSeconds();
        for (const QByteArray &source : sources) {
            [[maybe_unused]] const auto tree = python::SyntaxTree::parse(source);
            bytes += source.size();
        }
        parsing = std::min(parsing, processorSeconds() - start);
        start = processorSeconds();
        if (readTables(folder.path(), {}) != tables)
            qFatal("Not every table was found.");
        first = std::min(first, processorSeconds() - start);
        start = processorSeconds();
        [[maybe_unused]] const qsizetype same = readTables(folder.path(), {});
        again = std::min(again, processorSeconds() - start);
    }
    out << tables << " tables x " << columnsPerTable << " columns in " << files << " files, "
        << QString::number(double(bytes) / 1e6, 'f', 2) << " MB; processor seconds, the best of " << rounds << ":\n"
        << "  parsing alone    " << QString::number(parsing, 'f', 3) << "\n  reading          "
        << QString::number(first, 'f', 3) << "  = " << QString::number(first / parsing, 'f', 2)
        << " x parsing\n  reading again    " << QString::number(again, 'f', 3) << "\n";
}

double clockSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = app.arguments().mid(1);
    if (arguments.value(0) == QLatin1String("generated")) {
        measureGenerated(
            arguments.value(1, QStringLiteral("1000")).toInt(), arguments.value(2, QStringLiteral("100")).toInt(), out);
        return 0;
    }
    if (arguments.value(0) == QLatin1String("folder") && arguments.size() > 1) {
        const double start = clockSeconds();
        const double processor = processorSeconds();
        const qsizetype tables = readTables(arguments[1], arguments.mid(2));
        out << tables << " tables in " << QString::number(clockSeconds() - start, 'f', 3) << " s ("
            << QString::number(processorSeconds() - processor, 'f', 3) << " s of processor)\n";
        return 0;
    }
    out << "bench_models generated [TABLES [FILES]] | folder PATH [LIBRARY...]\n";
    return 2;
}
