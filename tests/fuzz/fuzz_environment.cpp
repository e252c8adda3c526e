// SPDX-License-Identifier: MIT
#include "environmentfile.h"
#include "fuzz.h"

using namespace triptych;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto url = databaseUrl(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    fuzz::require(!url || !url->url.isEmpty());
    return 0;
}
