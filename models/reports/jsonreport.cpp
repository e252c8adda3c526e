// SPDX-License-Identifier: MIT
#include "reports/jsonreport.h"

#include "reports/discrepancies.h"
#include "reports/drift.h"

namespace triptych {

namespace {

/// Each source in the terms of the format; only what was compared.
Json sourcesJson(const Comparison &pair)
{
    Json json = Json::object();
    for (const Side side : pair.sides()) {
        const SourceDescription &source = (*pair.schemas[side])->source;
        QStringList files = source.files;
        files.sort();
        switch (side) {
        case Side::Database:
            json["introspect"] = files.isEmpty() ? "live" : utf8(files.first());
            break;
        case Side::Models:
            json["models"] = jsonList(files);
            break;
        case Side::Documentation:
            json["doc"] = utf8(files.isEmpty() ? source.title : files.first());
            break;
        }
    }
    return json;
}

} // namespace

QByteArray jsonReport(const Comparison &pair, const QDateTime &utc, ReportDetail detail)
{
    const ReportPair sides(pair);
    const auto [discrepanciesJson, categoriesJson] = discrepancies(pair, sides);
    const QString timestamp
        = utc.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + QStringLiteral("000+00:00");
    const Json report{{"metadata",
                          {{"generator", "Triptych " TRIPTYCH_VERSION}, {"timestamp", utf8(timestamp)},
                              {"command", utf8(sides.command())}, {"sources", sourcesJson(pair)}}},
        {"discrepancies", discrepanciesJson}, {"categories", categoriesJson}, {"drift", driftJson(pair, detail)}};
    return QByteArray::fromStdString(report.dump(2)) + '\n';
}

QString jsonReportFileName(const Comparison &pair, const QDateTime &utc, const QString &prefix)
{
    return prefix + QLatin1Char('_') + ReportPair(pair).fileStem()
        + utc.toUTC().toString(QStringLiteral("_yyyyMMdd_HHmmss'.json'"));
}

} // namespace triptych
