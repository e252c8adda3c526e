// SPDX-License-Identifier: MIT
#include "reports/earlierstate.h"

#include "base/textfile.h"
#include "reports/oldreport.h"
#include "reports/reportpair.h"
#include "reports/reportreader.h"

#include <QCoreApplication>

namespace triptych {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(triptych::EarlierReport)
};

KeptFinding kept(const Report &report, const Finding &finding, bool isHidden)
{
    KeptFinding result{finding.id, finding.kind, finding.severity, displayText(finding.table), finding.column, {},
        isHidden, finding.status};
    // The tool before Triptych writes what sides state in other words.
    for (const Side side : report.isOld ? QList<Side>() : report.sides) {
        if (const auto &says = finding.says[side])
            result.says[side] = says->isKnown() ? says->value() : unknownKey;
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
    if (finding.status == RenameStatus::Confirmed)
        json["status"] = "confirmed";
    if (finding.isHidden)
        json["ignored_by"] = "";
    return json;
}

} // namespace

EarlierState stateOf(const Report &report)
{
    EarlierState state;
    state.at = report.at;
    state.sides = report.sides;
    state.findings.reserve(report.findings.size() + report.hidden.size());
    for (const Finding &finding : report.findings) {
        if (isDrift(finding.kind))
            state.findings << kept(report, finding, false);
    }
    for (const Finding &finding : report.unjudged)
        state.spellings.insert(finding.id);
    for (const HiddenFinding &hidden : report.hidden) {
        if (isDrift(hidden.finding.kind))
            state.findings << kept(report, hidden.finding, true);
    }
    if (report.isOld)
        state.kinds = oldKinds();
    return state;
}

EarlierState stateOf(const Comparison &comparison, const QDateTime &utc)
{
    return stateOf(reportOf(comparison, utc));
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
    return reportsFromJson(json, path).and_then([&](const QList<Report> &reports) -> Result<EarlierState> {
        if (reports.size() > 1)
            return failure({Error::Kind::Invalid, Text::tr("There are several reports in this file."), path,
                Text::tr("Choose a file with the report of one pair.")});
        return stateOf(reports.first());
    });
}

Result<EarlierState> readEarlierState(const QString &path)
{
    return readUtf8File(path).and_then([&](const QByteArray &json) { return earlierState(json, path); });
}

} // namespace triptych
