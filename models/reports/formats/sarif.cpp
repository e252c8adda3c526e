// SPDX-License-Identifier: MIT
#include "reports/formats/sarif.h"

#include "reports/findingwords.h"
#include "reports/reportpair.h"
#include "words/words.h"

#include <QUrl>

#include <algorithm>

namespace triptych {

namespace {

const char *levelOf(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Info:
        break;
    }
    return "note";
}

Json message(const QString &text)
{
    return {{"text", utf8(text)}};
}

/// A file as the standard names it: relative to the root, its segments encoded (RFC 3986), or by its URL.
Json artifact(const QString &file, const QDir &root)
{
    const QString relative = QDir::cleanPath(root.relativeFilePath(root.absoluteFilePath(file)));
    const bool isOutside = relative == QLatin1String("..") || relative.startsWith(QLatin1String("../"));
    if (isOutside || QDir::isAbsolutePath(relative))
        return {{"uri", QUrl::fromLocalFile(root.absoluteFilePath(file)).toEncoded().toStdString()}};
    return {{"uri", QUrl::toPercentEncoding(relative, "/").toStdString()}, {"uriBaseId", "%SRCROOT%"}};
}

/// Where a reader of the repository is to be shown the finding.
std::optional<Origin> placeOf(const Report &report, const Finding &finding)
{
    for (const Side side : {Side::Models, Side::Documentation}) {
        if (const auto &where = finding.where[side]; where && !where->file.isEmpty())
            return where;
    }
    for (const Side side : {Side::Models, Side::Documentation}) {
        if (const auto &source = report.sources[side]; source && !source->files.isEmpty())
            return Origin{source->files.first(), 1, {}};
    }
    return std::nullopt;
}

Json location(const Report &report, const Finding &finding, const QDir &root)
{
    Json json = Json::object();
    if (const auto place = placeOf(report, finding)) {
        json["physicalLocation"] = {
            {"artifactLocation", artifact(place->file, root)}, {"region", {{"startLine", std::max(1, place->line)}}}};
    }
    const QString name = placeText(finding);
    json["logicalLocations"] = Json::array({{{"name", utf8(finding.column.isEmpty() ? name : finding.column)},
        {"fullyQualifiedName", utf8(name)}, {"kind", finding.column.isEmpty() ? "table" : "column"}}});
    return json;
}

Json result(const Report &report, const Finding &finding, const QDir &root)
{
    return {{"ruleId", utf8(keyText(finding.kind))}, {"ruleIndex", std::size_t(finding.kind)},
        {"level", levelOf(finding.severity)}, {"message", message(findingSentence(report.sides, finding))},
        {"locations", Json::array({location(report, finding, root)})},
        {"partialFingerprints", {{"triptychFinding/v1", utf8(finding.id)}}}};
}

Json results(const Report &report, const QDir &root)
{
    Json json = Json::array();
    for (const Finding &finding : report.findings) {
        if (isDrift(finding.kind))
            json.push_back(result(report, finding, root));
    }
    for (const HiddenFinding &hidden : report.hidden) {
        if (!isDrift(hidden.finding.kind))
            continue;
        Json suppressed = result(report, hidden.finding, root);
        const QString why = hidden.reason.isEmpty() ? hidden.rule : hidden.reason;
        suppressed["suppressions"] = Json::array({{{"kind", "external"}, {"justification", utf8(why)}}});
        json.push_back(std::move(suppressed));
    }
    return json;
}

Json driver()
{
    Json rules = Json::array();
    for (const FindingKind kind : allFindingKinds)
        rules.push_back({{"id", utf8(keyText(kind))}, {"shortDescription", message(text(kind))}});
    return {{"name", "Triptych"}, {"version", TRIPTYCH_VERSION}, {"rules", rules}};
}

Json run(const Report &report, const QDir &root)
{
    QStringList sides;
    for (const Side side : report.sides)
        sides.append(keyText(side));
    return {{"tool", {{"driver", driver()}}},
        {"automationDetails",
            {{"id", utf8(QStringLiteral("triptych/") + sides.join(QLatin1Char('-')) + QLatin1Char('/'))}}},
        {"columnKind", "utf16CodeUnits"}, {"results", results(report, root)}};
}

} // namespace

QByteArray sarifReport(const QList<Report> &reports, const QDir &root)
{
    Json runs = Json::array();
    for (const Report &report : reports)
        runs.push_back(run(report, root));
    const Json sarif{
        {"$schema", "https://json.schemastore.org/sarif-2.1.0.json"}, {"version", "2.1.0"}, {"runs", runs}};
    return QByteArray::fromStdString(sarif.dump(2)) + '\n';
}

} // namespace triptych
