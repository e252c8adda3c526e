// SPDX-License-Identifier: MIT
#include "reports/jsonreport.h"

#include "reports/discrepancies.h"

namespace triptych {

namespace {

/// The key under which our own part names a side.
std::string sideKey(Side side)
{
    switch (side) {
    case Side::Database:
        return "database";
    case Side::Models:
        return "models";
    case Side::Documentation:
        break;
    }
    return "documentation";
}

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(utf8(text));
}

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
        case Side::Models: {
            json["models"] = Json::array();
            for (const QString &file : files)
                json["models"].push_back(utf8(file));
            break;
        }
        case Side::Documentation:
            json["doc"] = utf8(files.isEmpty() ? source.title : files.first());
            break;
        }
    }
    return json;
}

Json originJson(const Origin &origin)
{
    Json json = Json::object();
    if (!origin.file.isEmpty())
        json["file"] = utf8(origin.file);
    if (origin.line > 0)
        json["line"] = origin.line;
    if (!origin.object.isEmpty())
        json["object"] = utf8(origin.object);
    return json;
}

Json findingJson(const Comparison &pair, const Finding &finding)
{
    Json says = Json::object();
    Json where = Json::object();
    for (const Side side : pair.sides()) {
        const auto &said = finding.says[side];
        says[sideKey(side)] = !said ? Json() : said->isKnown() ? Json(utf8(said->value())) : Json("unknown");
        where[sideKey(side)] = finding.where[side] ? originJson(*finding.where[side]) : Json();
    }
    Json because = Json::array();
    for (const QString &reason : finding.reasons)
        because.push_back(utf8(reason));
    return {{"id", utf8(finding.id)}, {"kind", utf8(keyText(finding.kind))},
        {"severity", utf8(keyText(finding.severity))}, {"table", utf8(displayText(finding.table))},
        {"column", textOrNull(finding.column)}, {"says", says}, {"where", where},
        {"confidence", finding.confidence ? Json(std::round(*finding.confidence * 100) / 100) : Json()},
        {"because", because}, {"ignored_by", Json()}, {"reason", Json()}};
}

Json notesJson(const Comparison &pair)
{
    Json json = Json::array();
    for (const Side side : pair.sides()) {
        for (const Note &note : (*pair.schemas[side])->notes)
            json.push_back({{"side", sideKey(side)}, {"where", originJson(note.origin)},
                {"expression", textOrNull(note.expression)}, {"reason", utf8(note.reason)}});
    }
    return json;
}

Json driftJson(const Comparison &pair)
{
    Json counts = Json::object();
    for (const Severity severity : {Severity::Critical, Severity::Warning, Severity::Info})
        counts[utf8(keyText(severity))] = pair.count(severity);
    for (const FindingKind kind : allFindingKinds)
        counts[utf8(keyText(kind))] = pair.count(kind);

    Json compared = Json::object();
    for (const Side side : pair.sides()) {
        const Schema &schema = **pair.schemas[side];
        compared[sideKey(side)] = {{"source", utf8(schema.source.title)}, {"tables", schema.tables.items.size()},
            {"columns", schema.columnCount()}};
    }
    Json findings = Json::array();
    for (const Finding &finding : pair.findings)
        findings.push_back(findingJson(pair, finding));
    return {{"format_version", 1}, {"compared", compared}, {"counts", counts}, {"findings", findings},
        {"notes", notesJson(pair)}};
}

} // namespace

QByteArray jsonReport(const Comparison &pair, const QDateTime &utc)
{
    const ReportPair sides(pair);
    const auto [discrepanciesJson, categoriesJson] = discrepancies(pair, sides);
    const QString timestamp
        = utc.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + QStringLiteral("000+00:00");
    const Json report{{"metadata",
                          {{"generator", "Triptych " TRIPTYCH_VERSION}, {"timestamp", utf8(timestamp)},
                              {"command", utf8(sides.command())}, {"sources", sourcesJson(pair)}}},
        {"discrepancies", discrepanciesJson}, {"categories", categoriesJson}, {"drift", driftJson(pair)}};
    return QByteArray::fromStdString(report.dump(2)) + '\n';
}

QString jsonReportFileName(const Comparison &pair, const QDateTime &utc)
{
    return ReportPair(pair).fileStem() + utc.toUTC().toString(QStringLiteral("_yyyyMMdd_HHmmss'.json'"));
}

} // namespace triptych
