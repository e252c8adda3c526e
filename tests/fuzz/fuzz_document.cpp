// SPDX-License-Identifier: MIT
#include "fuzz.h"
#include "sources/documents/documentsource.h"

using namespace triptych;

/// Of one language: FUZZED_FILE is named as its files are.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::check(documentSource(fuzz::fileWith(FUZZED_FILE, data, size)));
    return 0;
}
