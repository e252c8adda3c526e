// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "compare/comparison.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace triptych::fuzz {

QString fileWith(const char *name, const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(QString::fromLatin1(name)));
    require(file.open(QIODevice::WriteOnly));
    require(file.write(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size))) == qint64(size));
    return file.fileName();
}

void check(const Result<Schema> &schema)
{
    if (!schema) {
        require(!schema.error().what.isEmpty());
        return;
    }
    const auto read = std::make_shared<const Schema>(*schema);
    PerSide<std::shared_ptr<const Schema>> sides;
    sides[Side::Database] = read;
    sides[Side::Documentation] = read;
    require(std::ranges::none_of(compare(sides).findings, isDrift, &Finding::kind));
}

void check(const SchemaSource &source)
{
    check(source([](const Progress &) {}, Cancellation()));
}

} // namespace triptych::fuzz
