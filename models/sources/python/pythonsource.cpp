// SPDX-License-Identifier: MIT
#include "sources/python/pythonsource.h"

#include "base/textfile.h"
#include "sources/python/linker.h"
#include "sources/python/modeltext.h"
#include "sources/python/sourcefiles.h"

#include <algorithm>

namespace triptych {

namespace {

using namespace python;

/// A file beyond this is data, not models.
constexpr qsizetype largestFile = 8 * 1024 * 1024;

tl::unexpected<Error> cancelled()
{
    return failure({Error::Kind::Cancelled, ModelText::tr("Reading was cancelled."), {}, {}});
}

/// Reads and parses the files; what can't be read is a note, and the tables may be more than those of the others.
void addFile(const QString &file, Modules &modules, Schema &schema)
{
    const Result<QByteArray> source = readUtf8File(file);
    if (source && source->size() <= largestFile) {
        const qsizetype before = schema.notes.size();
        modules.add(file, *source, schema.notes);
        if (schema.notes.size() > before && !schema.tables.incomplete)
            schema.tables.incomplete = ModelText::tr("%1 is not valid Python throughout.").arg(file);
        return;
    }
    const QString reason = source ? ModelText::tr("The file is too large for models; it was not read.")
                                  : source.error().what + QLatin1Char(' ') + source.error().mend;
    schema.notes.append({{file, 0, {}}, {}, reason});
    schema.tables.incomplete = reason;
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
    for (const QString &file : *files) {
        if (cancellation.isCancelled())
            return cancelled();
        report(ModelText::tr("Reading %1").arg(file));
        addFile(file, modules, schema);
    }
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

SchemaSource pythonSource(QStringList paths)
{
    return [paths = std::move(paths)](const ProgressSink &progress, const Cancellation &cancellation) {
        return read(paths, progress, cancellation);
    };
}

} // namespace triptych
