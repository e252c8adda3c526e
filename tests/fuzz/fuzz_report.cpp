// SPDX-License-Identifier: MIT
#include "fuzz.h"
#include "reports/formats/csvreport.h"
#include "reports/formats/htmlreport.h"
#include "reports/formats/markdownreport.h"
#include "reports/reportreader.h"

using namespace triptych;

/// What is read of a report can be written in every format.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto reports = reportsFromJson(json, QStringLiteral("report.json"));
    fuzz::require(reports || !reports.error().what.isEmpty());
    if (reports) {
        fuzz::require(!htmlReport(*reports).isEmpty());
        fuzz::require(!markdownReport(*reports).isEmpty());
        fuzz::require(!csvReport(*reports).isEmpty());
    }
    return 0;
}
