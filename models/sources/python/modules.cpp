// SPDX-License-Identifier: MIT
#include "sources/python/modules.h"

#include "sources/python/code.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

static void initOutlines()
{
    Q_INIT_RESOURCE(outlines);
}

namespace triptych::python {

namespace {

/// What stands for well-known libraries that are not installed.
QString outlinesFolder()
{
    return QStringLiteral(":/triptych/python/outlines");
}

/// Python's own packages and those whose names are known by table: never followed, whatever a file is called.
bool isForeign(const QString &dotted)
{
    static const QSet<QString> packages = [] {
        const QString words = QStringLiteral(
            "sqlalchemy flask_sqlalchemy sqlmodel flask typing typing_extensions enum datetime decimal uuid types os "
            "sys re json functools abc collections dataclasses logging string time math itertools operator copy "
            "contextlib warnings hashlib random pathlib importlib inspect builtins __future__ pydantic");
        const QStringList names = words.split(QLatin1Char(' '));
        return QSet<QString>(names.begin(), names.end());
    }();
    return packages.contains(dotted.section(QLatin1Char('.'), 0, 0));
}

QString asPath(const QString &dotted)
{
    return QString(dotted).replace(QLatin1Char('.'), QLatin1Char('/'));
}

bool isPackageFile(const QString &file)
{
    return file.endsWith(QLatin1String("/__init__.py")) || file == QLatin1String("__init__.py");
}

QString modulePath(const QString &file)
{
    QString path = QDir::cleanPath(QFileInfo(file).absoluteFilePath());
    path.chop(path.endsWith(QLatin1String(".py")) ? 3 : 0);
    const QLatin1String package("/__init__");
    if (path.endsWith(package))
        path.chop(package.size());
    return path;
}

qsizetype commonPrefix(const QString &a, const QString &b)
{
    const auto [end, other] = std::ranges::mismatch(a, b);
    return end - a.begin();
}

} // namespace

Modules::Modules(const QStringList &files, const QStringList &libraries)
{
    initOutlines();
    for (const QString &folder : libraries + QStringList{outlinesFolder()}) {
        if (const QString canonical = QFileInfo(folder).canonicalFilePath(); !canonical.isEmpty())
            m_libraries.append(canonical);
    }
    for (const QString &file : files) {
        const QString path = modulePath(file);
        m_files.insert(path, file);
        m_pathsByName[path.section(QLatin1Char('/'), -1)].append(path);
    }
}

QString Modules::dottedName(const QString &path) const
{
    QString name = path.section(QLatin1Char('/'), -1);
    for (QString folder = path; !folder.isEmpty();) {
        folder = folder.section(QLatin1Char('/'), 0, -2);
        if (!m_files.contains(folder))
            break;
        name.prepend(folder.section(QLatin1Char('/'), -1) + QLatin1Char('.'));
    }
    return name;
}

Module *Modules::make(const QString &path, const QString &file, const QString &name, bool isLibrary)
{
    auto module = std::make_unique<Module>();
    module->file = file;
    module->name = name;
    module->isPackage = isPackageFile(file);
    module->isLibrary = isLibrary;
    module->isOutline = file.startsWith(outlinesFolder());
    m_byPath.insert(path, module.get());
    m_paths.insert(module.get(), path);
    m_modules.push_back(std::move(module));
    return m_modules.back().get();
}

Module *Modules::atPath(const QString &path)
{
    if (Module *module = m_byPath.value(path))
        return module;
    const auto file = m_files.constFind(path);
    return file == m_files.cend() ? nullptr : make(path, *file, dottedName(path), false);
}

Module *Modules::ofFile(const QString &file)
{
    return atPath(modulePath(file));
}

Module *Modules::given(const QString &dotted, const Module *importer, bool &insidePackage)
{
    const QString end = QLatin1Char('/') + asPath(dotted);
    const QString importing = m_paths.value(importer);
    QString best;
    std::pair<bool, qsizetype> bestRank;
    for (const QString &path : m_pathsByName.value(dotted.section(QLatin1Char('.'), -1))) {
        if (!path.endsWith(end) || path == importing)
            continue;
        // Python finds a package by its full name: `import utils` is not app/utils.py where app is a package.
        const std::pair rank{!m_files.contains(path.chopped(end.size())), commonPrefix(path, importing)};
        if (best.isEmpty() || rank > bestRank) {
            best = path;
            bestRank = rank;
        }
    }
    insidePackage = !bestRank.first;
    return best.isEmpty() ? nullptr : atPath(best);
}

Module *Modules::installed(const QString &dotted)
{
    if (m_libraries.isEmpty() || m_notInstalled.contains(dotted))
        return nullptr;
    for (const QString &library : std::as_const(m_libraries)) {
        const QString path = library + QLatin1Char('/') + asPath(dotted);
        if (Module *module = atPath(path))
            return module;
        for (const QString &file : {path + QLatin1String("/__init__.py"), path + QLatin1String(".py")}) {
            const QString canonical = QFileInfo(file).canonicalFilePath();
            if (QFileInfo(file).isFile() && canonical.startsWith(library + QLatin1Char('/')))
                return make(path, file, dotted, true);
        }
    }
    m_notInstalled.insert(dotted);
    return nullptr;
}

Module *Modules::absolute(const QString &dotted, const Module *importer)
{
    if (isForeign(dotted))
        return nullptr;
    bool insidePackage = false;
    Module *own = importer->isLibrary ? nullptr : given(dotted, importer, insidePackage);
    if (own && !insidePackage)
        return own;
    Module *found = installed(dotted);
    return found ? found : own;
}

Module *Modules::relative(const Module *importer, int level, const QString &dotted)
{
    QString path = m_paths.value(importer);
    for (int i = importer->isPackage ? 1 : 0; i < level; ++i)
        path = path.section(QLatin1Char('/'), 0, -2);
    if (!dotted.isEmpty())
        path += QLatin1Char('/') + asPath(dotted);
    if (!importer->isLibrary)
        return atPath(path);
    for (const QString &library : std::as_const(m_libraries)) {
        if (path.startsWith(library + QLatin1Char('/')))
            return installed(path.mid(library.size() + 1).replace(QLatin1Char('/'), QLatin1Char('.')));
    }
    return nullptr;
}

QString Modules::relativeName(const Module *importer, int level, const QString &dotted)
{
    QStringList parts = modulePath(importer->file).split(QLatin1Char('/'));
    const qsizetype dropped = level - (importer->isPackage ? 1 : 0);
    const QString package = parts.value(parts.size() - 1 - dropped, QStringLiteral("package"));
    return dotted.isEmpty() ? package : package + QLatin1Char('.') + dotted;
}

void Modules::load(Module *module, std::shared_ptr<const Code> code)
{
    if (module->code)
        return;
    module->code = code ? std::move(code) : readCode(module->file);
    module->steps.fill(Module::Step::Waiting, module->code->count());
}

} // namespace triptych::python
