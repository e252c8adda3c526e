// SPDX-License-Identifier: MIT
#include "reports/drift.h"

#include "compare/coverage.h"
#include "compare/explain.h"
#include "compare/rules.h"

#include <functional>

namespace triptych {

namespace {

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(utf8(text));
}

/// An object with a member for each compared side.
Json bySide(const Comparison &pair, const std::function<Json(Side)> &value)
{
    Json json = Json::object();
    for (const Side side : pair.sides())
        json[utf8(keyText(side))] = value(side);
    return json;
}

Json originJson(const std::optional<Origin> &origin)
{
    if (!origin)
        return {};
    Json json = Json::object();
    if (!origin->file.isEmpty())
        json["file"] = utf8(origin->file);
    if (origin->line > 0)
        json["line"] = origin->line;
    if (!origin->object.isEmpty())
        json["object"] = utf8(origin->object);
    return json;
}

Json statedJson(const std::optional<Stated<QString>> &says)
{
    return !says ? Json() : says->isKnown() ? Json(utf8(says->value())) : Json("unknown");
}

Json statusJson(const Finding &finding)
{
    if (finding.kind != FindingKind::Renamed)
        return {};
    return finding.status == RenameStatus::Confirmed ? "confirmed" : "suggested";
}

/// `rule`: what hides the finding; nullopt: nothing does.
Json findingJson(const Comparison &pair, const Finding &finding, std::optional<int> rule)
{
    const IgnoreRule *ignoring = rule && *rule != IgnoredFinding::byBaseline ? &pair.settings.rules[*rule] : nullptr;
    const Json ignoredBy = ignoring ? Json(utf8(patternText(*ignoring))) : rule ? Json("baseline") : Json();
    return {{"id", utf8(finding.id)}, {"kind", utf8(keyText(finding.kind))},
        {"severity", utf8(keyText(finding.severity))}, {"table", utf8(displayText(finding.table))},
        {"column", textOrNull(finding.column)},
        {"says", bySide(pair, [&](Side side) { return statedJson(finding.says[side]); })},
        {"canonical", bySide(pair, [&](Side side) { return textOrNull(finding.canonical[side].value_or(QString())); })},
        {"where", bySide(pair, [&](Side side) { return originJson(finding.where[side]); })},
        {"confidence", confidenceJson(finding.confidence)}, {"status", statusJson(finding)},
        {"because", jsonList(finding.reasons)}, {"ignored_by", ignoredBy},
        {"reason", ignoring ? Json(utf8(ignoring->reason)) : Json()}};
}

Json findingsJson(const Comparison &pair)
{
    Json json = Json::array();
    for (const Finding &finding : pair.findings)
        json.push_back(findingJson(pair, finding, {}));
    for (const IgnoredFinding &ignored : pair.ignored)
        json.push_back(findingJson(pair, ignored.finding, ignored.rule));
    return json;
}

Json comparedJson(const Comparison &pair)
{
    return bySide(pair, [&](Side side) {
        const Schema &schema = **pair.schemas[side];
        return Json{{"source", utf8(schema.source.title)}, {"tables", schema.tables.items.size()},
            {"columns", schema.columnCount()}};
    });
}

Json uncomparedJson(const QList<UncomparedTable> &tables)
{
    Json list = Json::array();
    for (const UncomparedTable &table : tables) {
        Json reasons = Json::object();
        for (const Side side : allSides) {
            if (table.reasons[side])
                reasons[utf8(keyText(side))] = utf8(*table.reasons[side]);
        }
        list.push_back({{"table", utf8(table.name)}, {"reasons", reasons}});
    }
    return list;
}

Json coverageJson(const Coverage &coverage)
{
    Json empty = Json::array();
    for (const Side side : coverage.empty)
        empty.push_back(utf8(keyText(side)));
    return {{"tables", coverage.total()}, {"compared", coverage.compared}, {"nothing_compared", coverage.isNothing()},
        {"left_out", uncomparedJson(coverage.leftOut)}, {"unknown", uncomparedJson(coverage.unknown)},
        {"empty", empty}};
}

Json countsJson(const Comparison &pair)
{
    Json counts = Json::object();
    for (const Severity severity : {Severity::Critical, Severity::Warning, Severity::Info})
        counts[utf8(keyText(severity))] = pair.count(severity);
    for (const FindingKind kind : allFindingKinds)
        counts[utf8(keyText(kind))] = pair.count(kind);
    counts["ignored"] = pair.ignored.size();
    return counts;
}

Json rulesJson(const Comparison &pair, const HidingUse &use)
{
    Json list = Json::array();
    for (int index = 0; index < use.rules.size(); ++index) {
        const IgnoreRule &rule = pair.settings.rules[index];
        list.push_back({{"rule", utf8(patternText(rule))}, {"reason", utf8(rule.reason)},
            {"owner", textOrNull(rule.owner)}, {"until", textOrNull(rule.until.toString(Qt::ISODate))},
            {"hides", use.rules[index].hides}, {"fits", use.rules[index].fits}, {"expired", use.rules[index].isExpired},
            {"unused", use.rules[index].isUnused}});
    }
    return list;
}

Json baselineJson(const Comparison &pair, const HidingUse &use)
{
    const auto ids = [&](const QList<int> &entries) {
        QStringList texts;
        for (const int entry : entries)
            texts.append(pair.settings.accepted[entry].id);
        return jsonList(texts);
    };
    return {{"accepted", pair.settings.accepted.size()}, {"hides", use.baselineHides}, {"resolved", ids(use.resolved)},
        {"changed", ids(use.changed)}};
}

Json possibleRenamesJson(const Comparison &pair)
{
    Json list = Json::array();
    for (const PossibleRename &rename : pair.possibleRenames) {
        const auto placeJson = [&](Side side, int tableRow, int columnRow) {
            const TableRow &table = pair.tables[tableRow];
            const Json column = columnRow < 0 ? Json() : Json(utf8(pair.name(table, table.columns[columnRow])));
            return Json{
                {"side", utf8(keyText(side))}, {"table", utf8(displayText(pair.name(table)))}, {"column", column}};
        };
        list.push_back({{"names",
                            {placeJson(rename.side, rename.tableRow, rename.columnRow),
                                placeJson(rename.otherSide, rename.otherTableRow, rename.otherColumnRow)}},
            {"confidence", confidenceJson(rename.confidence)}, {"because", jsonList(rename.reasons)}});
    }
    return list;
}

/// What was taken for the same although it is written in another way, and why.
Json equalSpellingsJson(const Comparison &pair)
{
    Json list = Json::array();
    for (const EqualSpelling &spelling : equalSpellings(pair)) {
        const TableRow &table = pair.tables[spelling.tableRow];
        const QString column = spelling.columnRow < 0 ? QString() : pair.name(table, table.columns[spelling.columnRow]);
        const auto texts = [&](const PerSide<QString> &each) {
            return bySide(pair, [&](Side side) { return each[side] ? Json(utf8(*each[side])) : Json(); });
        };
        list.push_back({{"kind", utf8(keyText(spelling.kind))}, {"table", utf8(displayText(pair.name(table)))},
            {"column", textOrNull(column)}, {"says", texts(spelling.says)}, {"canonical", texts(spelling.canonical)},
            {"rule", utf8(spelling.rule)}});
    }
    return list;
}

Json notesJson(const Comparison &pair)
{
    Json json = Json::array();
    for (const Side side : pair.sides()) {
        for (const Note &note : (*pair.schemas[side])->notes)
            json.push_back({{"side", utf8(keyText(side))}, {"where", originJson(note.origin)},
                {"expression", textOrNull(note.expression)}, {"reason", utf8(note.reason)}});
    }
    return json;
}

} // namespace

Json driftJson(const Comparison &pair, ReportDetail detail)
{
    const HidingUse use = hidingUse(pair);
    Json json{{"format_version", 1}, {"compared", comparedJson(pair)}, {"coverage", coverageJson(coverage(pair))},
        {"counts", countsJson(pair)}, {"findings", findingsJson(pair)}, {"rules", rulesJson(pair, use)},
        {"baseline", baselineJson(pair, use)}, {"possible_renames", possibleRenamesJson(pair)},
        {"notes", notesJson(pair)}};
    if (detail == ReportDetail::Explained)
        json["equal_spellings"] = equalSpellingsJson(pair);
    return json;
}

} // namespace triptych
