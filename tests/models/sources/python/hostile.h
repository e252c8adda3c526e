// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/pythonsource.h"
#include "support/result.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace triptych {

/// A folder of models, one good file among them, that a test adds a hostile one to.
class HostileFolder
{
public:
    HostileFolder()
    {
        write("models/good.py",
            "from sqlalchemy.orm import declarative_base\nBase = declarative_base()\n"
            "class Good(Base):\n    __tablename__ = 'good'\n    id = Column(Integer, primary_key=True)\n");
    }

    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    void write(const QByteArray &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        [[maybe_unused]] const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        Q_ASSERT(written);
    }

    [[nodiscard]] Result<Schema> read() const
    {
        return pythonSource({{path("models")}})([](const Progress &) {}, {});
    }

private:
    QTemporaryDir m_folder;
};

inline const Table *tableOf(const Schema &schema, const char *name)
{
    const auto found = std::ranges::find_if(
        schema.tables.items, [&](const Table &table) { return table.name.name == QLatin1String(name); });
    return found == schema.tables.items.end() ? nullptr : &*found;
}

/// What most hostile files begin with.
inline constexpr const char *hostileImports = "from sqlalchemy import *\n"
                                              "from sqlalchemy.orm import declarative_base, declared_attr\n"
                                              "Base = declarative_base()\n";

/// A table that asks for everything that `probe` is.
inline constexpr const char *probing
    = "\nclass Probe(Base):\n    __tablename__ = 'probe'\n"
      "    id = Column(Integer, primary_key=True)\n"
      "    a = Column(String, comment=probe, server_default=probe, nullable=probe)\n"
      "    b = Column('b', probe)\n"
      "    c = Column(Enum(*probe, name='c'), CheckConstraint(probe), ForeignKey(probe))\n"
      "    __table_args__ = (Index('i', probe, postgresql_where=probe), probe)\n"
      "class Inheriting(probe):\n    __tablename__ = 'inheriting'\n"
      "    id = Column(Integer, primary_key=True)\n";

/// Fails the test unless the code is read to an end, and spoils no other file.
inline void verifyBounded(const HostileFolder &folder, const QByteArray &code)
{
    folder.write("models/bounded.py", hostileImports + code);
    const auto schema = folder.read();
    VERIFY_RESULT(schema);
    QVERIFY(tableOf(*schema, "good"));
}

} // namespace triptych
