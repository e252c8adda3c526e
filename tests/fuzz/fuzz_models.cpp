// SPDX-License-Identifier: MIT
#include "fuzz.h"
#include "sources/python/pythonsource.h"

using namespace triptych;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::check(pythonSource({{fuzz::fileWith("models.py", data, size)}}));
    return 0;
}
