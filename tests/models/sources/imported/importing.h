// SPDX-License-Identifier: MIT
#pragma once

#include "sources/imported/importedsource.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace triptych {

/// A folder of Python files that the system's interpreter imports.
class ImportFolder
{
public:
    [[nodiscard]] QString path(const char *name = "") const { return m_folder.filePath(QLatin1String(name)); }

    void write(const char *name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        [[maybe_unused]] const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        Q_ASSERT(written);
    }

    [[nodiscard]] ImportedModels models(const QString &target) const
    {
        return {QStringLiteral("/usr/bin/python3"), target, m_folder.path()};
    }

private:
    QTemporaryDir m_folder;
};

inline Result<Schema> readModels(const ImportedModels &models, const Cancellation &cancellation = {})
{
    return importedSource(models)([](const Progress &) {}, cancellation);
}

/// A module of one table.
inline constexpr const char *oneTable = "from sqlalchemy import Column, Integer, MetaData\n"
                                        "from sqlalchemy.orm import declarative_base\n"
                                        "Base = declarative_base()\n"
                                        "class User(Base):\n"
                                        "    __tablename__ = 'users'\n"
                                        "    id = Column(Integer, primary_key=True)\n";

} // namespace triptych
