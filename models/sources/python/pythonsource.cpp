// SPDX-License-Identifier: MIT
#include "sources/python/pythonsource.h"

#include "sources/python/code.h"
#include "sources/python/declarative.h"
#include "sources/python/discovery.h"
#include "sources/python/libraries.h"
#include "sources/python/linker.h"
#include "sources/python/mappedclass.h"
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
        runFiles(m_files.named, [](const QString &, QByteArrayView) { return true; });
        QStringList left = runFiles(m_files.found,
            [](const QString &file, QByteArrayView source) { return speaksOfTables(source) && !isTest(file, source); });
        // What these define may make tables in files that don't speak of any: class Tag(NamedModel).
        for (QSet<QByteArray> known; !left.isEmpty() && !m_cancellation.isCancelled();) {
            const QSet<QByteArray> makers = tableMakers(m_interpreter, m_modules);
            if (makers == known)
                break;
            known = makers;
            left = runFiles(left, [&](const QString &file, QByteArrayView source) {
                return standsOn(source, makers) && !isTest(file, source);
            });
        }
        runSharingLibraries();
    }

    [[nodiscard]] Interpreter &interpreter() { return m_interpreter; }
    [[nodiscard]] const Modules &modules() const { return m_modules; }

private:
    /// Runs the files that are wanted by their text, and those that can't be read; returns the others.
    QStringList runFiles(const QStringList &files, const std::function<bool(const QString &, QByteArrayView)> &isWanted)
    {
        std::vector<std::shared_ptr<const Code>> codes(std::size_t(files.size()));
        onEveryProcessor(files.size(), m_cancellation, [&](qsizetype at) {
            const Result<QByteArray> source = readSource(files[at]);
            if (!source)
                codes[std::size_t(at)] = unreadableCode(source.error());
            else if (isWanted(files[at], *source))
                codes[std::size_t(at)] = codeOf(files[at], *source);
        });
        QStringList others;
        QList<Module *> wanted;
        for (qsizetype i = 0; i < files.size(); ++i) {
            if (!codes[std::size_t(i)]) {
                others.append(files[i]);
                continue;
            }
            wanted.append(m_modules.ofFile(files[i]));
            Modules::load(wanted.last(), std::move(codes[std::size_t(i)]));
        }
        for (qsizetype i = 0; i < wanted.size() && !m_cancellation.isCancelled(); ++i) {
            m_progress({ModelText::tr("Understanding %1").arg(wanted[i]->file), int(i), int(wanted.size())});
            m_interpreter.run(wanted[i]);
        }
        return others;
    }

    /// An installed package whose classes share the models' base describes tables of theirs, in all of the module.
    void runSharingLibraries()
    {
        for (qsizetype i = 0; i < m_interpreter.classes().size() && !m_cancellation.isCancelled(); ++i) {
            const Class *cls = m_interpreter.classes()[i];
            if (cls->isLibrary && isMapped(cls) && declarativeBases(m_interpreter).contains(declarativeBase(cls)))
                m_interpreter.run(cls->module);
        }
    }

    const SourceFiles &m_files;
    const ProgressSink &m_progress;
    const Cancellation &m_cancellation;
    Modules m_modules;
    Interpreter m_interpreter;
};

/// Notes what of the files can't be read: the tables may be more than those of the others.
void noteProblems(const Modules &modules, Schema &schema)
{
    for (const auto &module : modules.all()) {
        if (!module->code || module->isLibrary)
            continue;
        schema.source.files.append(module->file);
        for (const SyntaxProblem &problem : module->code->problems) {
            schema.notes.append({{module->file, problem.line, {}}, problem.expression, problem.reason});
            if (module->started && !schema.tables.incomplete)
                schema.tables.incomplete = problem.line > 0
                    ? ModelText::tr("%1 is not valid Python throughout.").arg(module->file)
                    : problem.reason;
        }
    }
    schema.source.files.sort();
    schema.source.detail = ModelText::tr("SQLAlchemy · %n file(s)", nullptr, int(schema.source.files.size()));
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
    noteProblems(reading.modules(), schema);
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
        return failure({Error::Kind::NotFound,
            ModelText::tr(
                "No models were found in %n file(s).", nullptr, int(files->named.size() + files->found.size())),
            schema.source.title, ModelText::tr("Choose the files or the folder that define the SQLAlchemy classes.")});
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
