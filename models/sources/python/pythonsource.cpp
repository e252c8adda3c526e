// SPDX-License-Identifier: MIT
#include "sources/python/pythonsource.h"

#include "base/textfile.h"
#include "sources/python/linker.h"
#include "sources/python/modeltext.h"
#include "sources/python/sourcefiles.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <future>
#include <thread>
#include <vector>

namespace triptych {

namespace {

using namespace python;

/// A file beyond this is data, not models.
constexpr qsizetype largestFile = 8 * 1024 * 1024;

tl::unexpected<Error> cancelled()
{
    return failure({Error::Kind::Cancelled, ModelText::tr("Reading was cancelled."), {}, {}});
}

/// A file that was read and parsed, or why it was not.
struct FileReading
{
    ParsedFile parsed;
    QString reason;
};

FileReading readFile(const QString &file)
{
    const Result<QByteArray> source = readUtf8File(file);
    if (!source)
        return {{}, source.error().what + QLatin1Char(' ') + source.error().mend};
    if (source->size() > largestFile)
        return {{}, ModelText::tr("The file is too large for models; it was not read.")};
    return {parseFile(file, *source), {}};
}

/// Reads the files on as many threads as the machine has processors; those not yet begun are left out on cancel.
std::vector<FileReading> readFiles(
    const QStringList &files, const std::function<void(const QString &)> &report, const Cancellation &cancellation)
{
    std::vector<FileReading> readings(std::size_t(files.size()));
    std::atomic<qsizetype> next = 0;
    const auto work = [&](const std::function<void(const QString &)> &begin) {
        for (qsizetype at = next++; at < files.size() && !cancellation.isCancelled(); at = next++) {
            begin(files[at]);
            readings[std::size_t(at)] = readFile(files[at]);
        }
    };
    const auto silent = [](const QString &) {};
    std::vector<std::future<void>> helpers;
    const auto threads = std::min<qsizetype>(std::thread::hardware_concurrency(), files.size());
    for (qsizetype i = 1; i < threads; ++i)
        helpers.push_back(std::async(std::launch::async, [&] { work(silent); }));
    work(report);
    for (const std::future<void> &helper : helpers)
        helper.wait();
    return readings;
}

/// What can't be read is a note, and the tables may be more than those of the others.
void addFile(const QString &file, FileReading reading, Modules &modules, Schema &schema)
{
    if (!reading.parsed.module) {
        schema.notes.append({{file, 0, {}}, {}, reading.reason});
        schema.tables.incomplete = reading.reason;
        return;
    }
    schema.notes += reading.parsed.problems;
    if (!reading.parsed.problems.isEmpty() && !schema.tables.incomplete)
        schema.tables.incomplete = ModelText::tr("%1 is not valid Python throughout.").arg(file);
    modules.add(std::move(reading.parsed.module));
}

Result<Schema> read(const QStringList &paths, const ProgressSink &progress, const Cancellation &cancellation)
{
    const Result<QStringList> files = sourceFiles(paths, cancellation);
    if (!files)
        return failure(files.error());
    Schema schema;
    schema.source.title = pathsTitle(paths);
    schema.source.detail = ModelText::tr("SQLAlchemy · %n file(s)", nullptr, int(files->size()));
    schema.source.files = *files;

    Modules modules;
    int done = 0;
    const auto report = [&](const QString &step) { progress({step, done++, int(2 * files->size())}); };
    std::vector<FileReading> readings = readFiles(
        *files, [&](const QString &file) { report(ModelText::tr("Reading %1").arg(file)); }, cancellation);
    if (cancellation.isCancelled())
        return cancelled();
    for (qsizetype i = 0; i < files->size(); ++i)
        addFile(files->at(i), std::move(readings[std::size_t(i)]), modules, schema);
    done = int(files->size());
    if (modules.all().empty() && !files->isEmpty())
        return failure({Error::Kind::Unreadable, schema.notes.first().reason, schema.notes.first().origin.file, {}});
    Interpreter interpreter(modules, cancellation);
    for (const auto &module : modules.all()) {
        if (cancellation.isCancelled())
            return cancelled();
        report(ModelText::tr("Understanding %1").arg(module->file));
        interpreter.run(module.get());
    }
    ModelTables models = mapModels(interpreter, schema.notes);
    if (cancellation.isCancelled())
        return cancelled();
    schema.notes += interpreter.skipped();
    if (!interpreter.skipped().isEmpty())
        schema.tables.incomplete = interpreter.skipped().first().reason;
    if (models.incomplete)
        schema.tables.incomplete = models.incomplete;
    schema.tables.items = linkTables(models, schema.notes);
    if (schema.tables.items.isEmpty())
        return failure({Error::Kind::NotFound,
            ModelText::tr("No models were found in %n file(s).", nullptr, int(files->size())), schema.source.title,
            ModelText::tr("Choose the files or the folder that define the SQLAlchemy classes.")});
    return schema;
}

} // namespace

SchemaSource pythonSource(PythonModels models)
{
    return [models = std::move(models)](const ProgressSink &progress, const Cancellation &cancellation) {
        return read(models.paths, progress, cancellation);
    };
}

} // namespace triptych
