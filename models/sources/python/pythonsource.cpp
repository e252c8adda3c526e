// SPDX-License-Identifier: MIT
#include "sources/python/pythonsource.h"

#include "sources/python/code.h"
#include "sources/python/declarative.h"
#include "sources/python/discovery.h"
#include "sources/python/libraries.h"
#include "sources/python/linker.h"
#include "sources/python/mappedclass.h"
#include "sources/python/metadata.h"
#include "sources/python/modeltext.h"
#include "sources/python/sourcefiles.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <functional>
#include <future>
#include <thread>
#include <vector>

namespace triptych {

namespace {

using namespace python;

tl::unexpected<Error> cancelled()
{
    return failure({Error::Kind::Cancelled, ModelText::tr("Reading was cancelled."), {}, {}});
}

/// Calls `work` with the index of each of `count` things, on as many threads as the machine has processors; those not
/// yet begun are left out on cancel.
void onEveryProcessor(qsizetype count, const Cancellation &cancellation, const std::function<void(qsizetype)> &work)
{
    std::atomic<qsizetype> next = 0;
    const auto loop = [&] {
        for (qsizetype at = next++; at < count && !cancellation.isCancelled(); at = next++)
            work(at);
    };
    std::vector<std::future<void>> helpers;
    for (qsizetype i = 1; i < std::min<qsizetype>(std::thread::hardware_concurrency(), count); ++i)
        helpers.push_back(std::async(std::launch::async, loop));
    loop();
    for (const std::future<void> &helper : helpers)
        helper.wait();
}

/// A file's bytes, whatever they are; of a large one, its beginning.
QByteArray rawBytes(const QString &file)
{
    constexpr qint64 enough = 8 * 1024 * 1024;
    QFile raw(file);
    return QFileInfo(file).isFile() && raw.open(QIODevice::ReadOnly) ? raw.read(enough) : QByteArray();
}

/// Finds the files that describe tables among those given, and runs them.
class Reading
{
public:
    Reading(const SourceFiles &files, const QStringList &libraries, const ProgressSink &progress,
        const Cancellation &cancellation)
        : m_files(files), m_progress(progress), m_cancellation(cancellation),
          m_modules(files.named + files.found + files.asides, libraries), m_interpreter(m_modules, cancellation)
    { }

    void run()
    {
        for (const Source &each : sourcesOf(m_files.named, [](QByteArrayView) { return true; }))
            begin(each, [](QByteArrayView) { return true; });
        QList<Source> left = beginWanted(sourcesOf(m_files.found, &speaksOfTables), &speaksOfTables);
        // What these define may make tables in code that doesn't speak of any: class Tag(NamedModel).
        for (TableMakers makers = tableMakers(m_interpreter, m_modules);
             makers != m_makers && !m_cancellation.isCancelled(); makers = tableMakers(m_interpreter, m_modules)) {
            m_makers = makers;
            const auto isWanted = [&](QByteArrayView text) { return speaksOfTables(text) || standsOn(text, makers); };
            for (Module *module : std::as_const(m_begun))
                m_interpreter.run(module, isWanted);
            left = beginWanted(std::move(left), isWanted);
        }
        runSharingLibraries();
    }

    /// Notes what of the files can't be read and may hold tables.
    void noteProblems(Schema &schema) const
    {
        for (const auto &module : m_modules.all()) {
            if (!module->code || module->isLibrary)
                continue;
            schema.source.files.append(module->file);
            for (const SyntaxProblem &problem : module->code->problems()) {
                const QByteArrayView text = problem.line > 0 ? module->code->text(problem.piece) : QByteArrayView();
                if (problem.line > 0 && !speaksOfTables(text) && !standsOn(text, m_makers))
                    continue;
                schema.notes.append({{module->file, problem.line, {}}, problem.expression, problem.reason});
                if (!schema.tables.incomplete)
                    schema.tables.incomplete = problem.line > 0
                        ? ModelText::tr("%1 is not valid Python throughout.").arg(module->file)
                        : problem.reason;
            }
        }
        schema.source.files.sort();
        schema.source.lookedAt = lookedAt(schema.source.files);
        schema.source.detail = ModelText::tr("SQLAlchemy · %n file(s)", nullptr, int(schema.source.files.size()));
    }

    [[nodiscard]] Interpreter &interpreter() { return m_interpreter; }

private:
    /// The folders, and the files that were found in them and not read.
    [[nodiscard]] QStringList lookedAt(const QStringList &read) const
    {
        QStringList result = m_files.folders;
        std::ranges::copy_if(m_files.found, std::back_inserter(result),
            [&](const QString &file) { return !std::ranges::binary_search(read, file); });
        result.sort();
        return result;
    }

    using IsWanted = std::function<bool(QByteArrayView)>;

    struct Source
    {
        QString file;
        QByteArray bytes;
        std::shared_ptr<const Code> code; ///< null until it is split and parsed
    };

    /// Those that can't be read count where their bytes matter.
    [[nodiscard]] QList<Source> sourcesOf(const QStringList &files, const IsWanted &matters) const
    {
        QList<Source> sources(files.size());
        Source *const first = sources.data();
        const QString step = ModelText::tr("Looking for models");
        std::atomic<int> done = 0;
        onEveryProcessor(files.size(), m_cancellation, [&](qsizetype at) {
            m_progress({step, done++, int(files.size())});
            const Result<QByteArray> bytes = readSource(files[at]);
            first[at].file = files[at];
            if (bytes)
                first[at].bytes = *bytes;
            else if (matters(rawBytes(files[at])))
                first[at].code = std::make_shared<const Code>(bytes.error());
        });
        return sources;
    }

    /// Begins with the files whose text is wanted, and those that can't be read; returns the others.
    QList<Source> beginWanted(QList<Source> sources, const IsWanted &isWanted)
    {
        Source *const first = sources.data();
        onEveryProcessor(sources.size(), m_cancellation, [&](qsizetype at) {
            Source &each = first[at];
            if (each.code || !isWanted(each.bytes) || isTest(each.file, each.bytes))
                return;
            each.code = codeOf(each.file, each.bytes);
            for (int piece = 0; piece < each.code->count(); ++piece) {
                if (isWanted(each.code->text(piece))) [[maybe_unused]]
                    const QList<Node> parsed = each.code->statements(piece);
            }
        });
        QList<Source> others;
        for (qsizetype i = 0; i < sources.size() && !m_cancellation.isCancelled(); ++i) {
            m_progress({ModelText::tr("Understanding %1").arg(sources[i].file), int(i), int(sources.size())});
            if (sources[i].code)
                begin(sources[i], isWanted);
            else
                others.append(sources[i]);
        }
        return others;
    }

    void begin(const Source &source, const IsWanted &isWanted)
    {
        Module *module = m_modules.ofFile(source.file);
        Modules::load(module, source.code ? source.code : codeOf(source.file, source.bytes));
        m_begun.append(module);
        m_interpreter.run(module, isWanted);
    }

    /// An installed module with a class of the models' own MetaData describes tables of theirs, in all of it.
    void runSharingLibraries()
    {
        const QList<Value> own = ownMetadata(m_interpreter);
        for (qsizetype i = 0; i < m_interpreter.classes().size() && !m_cancellation.isCancelled(); ++i) {
            const Class *cls = m_interpreter.classes()[i];
            if (cls->made.byLibrary() && isMapped(cls) && own.contains(classMetadata(cls).identity))
                m_interpreter.run(cls->module);
        }
    }

    const SourceFiles &m_files;
    const ProgressSink &m_progress;
    const Cancellation &m_cancellation;
    Modules m_modules;
    Interpreter m_interpreter;
    QList<Module *> m_begun; ///< whose tables are wanted, not only what others import of them
    TableMakers m_makers;
};

/// Says what stood in the way, where something did.
Error nothingFound(const Schema &schema, int files)
{
    QString mend = ModelText::tr("Choose the files or the folder that define the SQLAlchemy classes.");
    if (!schema.notes.isEmpty()) {
        const Note &note = schema.notes.first();
        mend = ModelText::tr("What could not be read, first of all: %1:%2: %3")
                   .arg(note.origin.file)
                   .arg(note.origin.line)
                   .arg(note.reason);
    }
    return {Error::Kind::NotFound, ModelText::tr("No models were found in %n file(s).", nullptr, files),
        schema.source.title, mend};
}

Result<Schema> read(const PythonModels &models, const ProgressSink &progress, const Cancellation &cancellation)
{
    const Result<SourceFiles> files = sourceFiles(models.paths, cancellation);
    if (!files)
        return failure(files.error());
    Schema schema;
    schema.source.title = pathsTitle(models.paths);

    Reading reading(*files, libraryFolders(models.paths, models.libraries), progress, cancellation);
    reading.run();
    if (cancellation.isCancelled())
        return cancelled();
    reading.noteProblems(schema);
    Interpreter &interpreter = reading.interpreter();
    ModelTables found = mapModels(interpreter, schema.notes);
    if (cancellation.isCancelled())
        return cancelled();
    schema.notes += interpreter.skipped();
    if (!interpreter.skipped().isEmpty())
        schema.tables.incomplete = interpreter.skipped().first().reason;
    if (found.incomplete)
        schema.tables.incomplete = found.incomplete;
    schema.tables.items = linkTables(found, schema.notes);
    if (schema.tables.items.isEmpty())
        return failure(nothingFound(schema, int(files->named.size() + files->found.size())));
    return schema;
}

} // namespace

SchemaSource pythonSource(PythonModels models)
{
    return [models = std::move(models)](const ProgressSink &progress, const Cancellation &cancellation) {
        return read(models, progress, cancellation);
    };
}

} // namespace triptych
