// SPDX-License-Identifier: MIT
#include "reports/earlierstate.h"

#include "base/textfile.h"
#include "compare/settings.h"
#include "reports/oldreport.h"
#include "reports/reportpair.h"

#include <QCoreApplication>

namespace triptych {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(triptych::EarlierReport)
};

KeptFinding kept(const Comparison &comparison, const Finding &finding, bool isHidden)
{
    KeptFinding result{
        finding.id, finding.kind, finding.severity, displayText(finding.table), finding.column, {}, isHidden};
    for (const Side side : comparison.sides()) {
        if (const auto &says = finding.says[side])
            result.says[side] = says->isKnown() ? says->value() : QStringLiteral("unknown");
    }
    return result;
}

Json findingJson(const EarlierState &state, const KeptFinding &finding)
{
    Json says = Json::object();
    for (const Side side : state.sides)
        says[utf8(keyText(side))] = finding.says[side] ? Json(utf8(*finding.says[side])) : Json();
    Json json{{"id", utf8(finding.id)}, {"kind", utf8(keyText(finding.kind))},
        {"severity", utf8(keyText(finding.severity))}, {"table", utf8(finding.table)}};
    if (!finding.column.isEmpty())
        json["column"] = utf8(finding.column);
    json["says"] = says;
    if (finding.isHidden)
        json["ignored_by"] = "";
    return json;
}

std::optional<KeptFinding> findingOf(const Json &json)
{
    const QString id = textAt(json, "id");
    const auto kind = findingKindFromKey(textAt(json, "kind"));
    if (id.isEmpty() || !kind)
        return std::nullopt;
    KeptFinding finding{id, *kind, severityFromKey(textAt(json, "severity")).value_or(Severity::Info),
        textAt(json, "table"), textAt(json, "column"), {}, false};
    const auto hiding = json.find("ignored_by");
    finding.isHidden = hiding != json.end() && !hiding->is_null();
    if (const auto says = json.find("says"); says != json.end() && says->is_object()) {
        for (const Side side : allSides) {
            const auto stated = says->find(keyText(side).toStdString());
            if (stated != says->end() && stated->is_string())
                finding.says[side] = QString::fromStdString(stated->get<std::string>());
        }
    }
    return finding;
}

/// Of "drift", Triptych's own part of a report.
EarlierState driftState(const Json &drift)
{
    EarlierState state;
    if (const auto compared = drift.find("compared"); compared != drift.end() && compared->is_object()) {
        for (const Side side : allSides) {
            if (compared->contains(keyText(side).toStdString()))
                state.sides << side;
        }
    }
    for (const Json &each : drift.at("findings")) {
        const auto finding = each.is_object() ? findingOf(each) : std::nullopt;
        if (finding && isDrift(finding->kind))
            state.findings << *finding;
    }
    return state;
}

Error noReport(const QString &path)
{
    return {Error::Kind::Invalid, Text::tr("This is no report of a comparison."), path,
        Text::tr("Choose a JSON report that Triptych or its command line wrote.")};
}

} // namespace

QString textAt(const Json &object, const char *key)
{
    const auto value = object.is_object() ? object.find(key) : object.end();
    return value != object.end() && value->is_string() ? QString::fromStdString(value->get<std::string>()) : QString();
}

EarlierState stateOf(const Comparison &comparison, const QDateTime &utc)
{
    EarlierState state;
    state.at = utc;
    state.sides = comparison.sides();
    state.findings.reserve(comparison.findings.size());
    for (const Finding &finding : comparison.findings) {
        if (isDrift(finding.kind))
            state.findings << kept(comparison, finding, false);
    }
    for (const IgnoredFinding &ignored : comparison.ignored) {
        if (isDrift(ignored.finding.kind))
            state.findings << kept(comparison, ignored.finding, true);
    }
    return state;
}

QByteArray stateJson(const EarlierState &state)
{
    Json compared = Json::object();
    for (const Side side : state.sides)
        compared[utf8(keyText(side))] = Json::object();
    Json findings = Json::array();
    for (const KeptFinding &finding : state.findings)
        findings.push_back(findingJson(state, finding));
    const Json json{{"metadata", {{"timestamp", utf8(state.at.toUTC().toString(Qt::ISODateWithMs))}}},
        {"drift", {{"format_version", 1}, {"compared", compared}, {"findings", findings}}}};
    return QByteArray::fromStdString(json.dump()) + '\n';
}

Result<EarlierState> earlierState(const QByteArray &json, const QString &path)
{
    const Json report = Json::parse(json.begin(), json.end(), nullptr, false);
    if (report.is_discarded())
        return failure({Error::Kind::Invalid, Text::tr("This file is not JSON."), path,
            Text::tr("Choose a JSON report that Triptych or its command line wrote.")});
    if (!report.is_object())
        return failure(noReport(path));
    const Json metadata = report.value("metadata", Json::object());
    const auto drift = report.find("drift");
    EarlierState state;
    if (drift != report.end() && drift->is_object() && drift->contains("findings")
        && drift->at("findings").is_array()) {
        const auto version = drift->find("format_version");
        if (version != drift->end() && version->is_number() && version->get<double>() > 1)
            return failure({Error::Kind::Invalid, Text::tr("A newer Triptych wrote this report."), path,
                Text::tr("Update Triptych, or choose another report.")});
        state = driftState(*drift);
    } else if (report.contains("discrepancies") && report.at("discrepancies").is_object()) {
        state = oldReportState(report.at("discrepancies"), textAt(metadata, "command"));
    }
    state.at = QDateTime::fromString(textAt(metadata, "timestamp"), Qt::ISODateWithMs).toUTC();
    if (state.sides.size() < 2)
        return failure(noReport(path));
    return state;
}

Result<EarlierState> readEarlierState(const QString &path)
{
    return readUtf8File(path).and_then([&](const QByteArray &json) { return earlierState(json, path); });
}

} // namespace triptych
