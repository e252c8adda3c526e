// SPDX-License-Identifier: MIT
#include "fuzz.h"
#include "sources/snapshot/snapshot.h"

#include <QDateTime>

using namespace triptych;

/// What is read of a snapshot is what a snapshot of it says again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto schema = schemaFromSnapshot(json, QStringLiteral("snapshot.json"));
    fuzz::check(schema);
    if (schema) {
        const QByteArray written = snapshotJson(*schema, QStringLiteral("introspect"), QDateTime());
        const auto again = schemaFromSnapshot(written, QStringLiteral("snapshot.json"));
        fuzz::require(again && snapshotJson(*again, QStringLiteral("introspect"), QDateTime()) == written);
    }
    return 0;
}
