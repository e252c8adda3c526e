// SPDX-License-Identifier: MIT
#include "project/projectjson.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace triptych::project {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(triptych::ProjectFile)
};

constexpr const char *off = "off";

QStringList words(const char *joined)
{
    return QString::fromLatin1(joined).split(QLatin1Char(' '));
}

template <typename Enumeration>
QStringList keyTexts(const Enumeration &values)
{
    QStringList keys;
    for (const auto value : values)
        keys.append(keyText(value));
    return keys;
}

std::string utf8(const QString &text)
{
    return text.toStdString();
}

/// Sets a member, or takes it out where the value is empty.
void put(Json &json, const char *key, const Json &value)
{
    const bool isEmpty = value.is_null() || value.empty() || (value.is_string() && value == "");
    if (!isEmpty)
        json[key] = value;
    else if (json.contains(key))
        json.erase(key);
}

Json jsonList(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(utf8(text));
    return list;
}

/// A name without a slash is a command, and no path.
QString interpreterPath(const QString &interpreter, const PathMap &pathOf)
{
    if (!interpreter.contains(QLatin1Char('/')))
        return interpreter;
    const QString path = pathOf(interpreter);
    return path.contains(QLatin1Char('/')) ? path : QLatin1String("./") + path;
}

/// The interpreter and what it imports, which make no sense alone. Where nothing else is said it runs in the file's
/// folder.
void readImport(SourceChoice &sources, const Place &place, const PathMap &pathOf)
{
    sources.interpreter = interpreterPath(place.text("interpreter"), pathOf);
    sources.target = place.text("target");
    if (sources.interpreter.isEmpty() != sources.target.isEmpty())
        place.fail(Text::tr("Of \"interpreter\" and \"target\" there is only one."),
            Text::tr("Name both for models that a Python imports, none for models that are read as text."));
    if (!sources.interpreter.isEmpty() && sources.models.isEmpty())
        sources.models = {pathOf(QStringLiteral("."))};
}

std::optional<bool> decisionFromKey(const QString &key)
{
    if (key != QLatin1String("confirmed") && key != QLatin1String("rejected"))
        return std::nullopt;
    return key == QLatin1String("confirmed");
}

using SeverityOrOff = std::optional<Severity>;

std::optional<SeverityOrOff> severityOrOffFromKey(const QString &key)
{
    const SeverityOrOff severity = severityFromKey(key);
    if (!severity && key != QLatin1String(off))
        return std::nullopt;
    return std::make_optional(severity);
}

IgnoreRule ruleFrom(const Place &place)
{
    place.expectKeys(words("table column kind side finding reason owner until"));
    IgnoreRule rule;
    rule.table = place.text("table");
    rule.column = place.text("column");
    rule.kind = place.word("kind", &findingKindFromKey, keyTexts(allFindingKinds));
    rule.side = place.word("side", &sideFromKey, keyTexts(allSides));
    rule.finding = place.text("finding");
    rule.reason = place.text("reason");
    rule.owner = place.text("owner");
    if (place.has("until")) {
        rule.until = QDate::fromString(place.text("until"), Qt::ISODate);
        if (!rule.until.isValid())
            place.member("until").fail(Text::tr("This is no date."), Text::tr("Write it as 2026-12-31."));
    }
    place.require("reason", Text::tr("Say why these findings need not be seen."));
    if (rule.table.isEmpty() && rule.column.isEmpty() && !rule.kind && !rule.side && rule.finding.isEmpty())
        place.fail(Text::tr("The rule would hide everything."),
            Text::tr("Give it a table, a column, a kind or a side. A kind that nobody wants to see can be off in "
                     "\"severities\"."));
    return rule;
}

AcceptedFinding acceptedFindingFrom(const Place &place)
{
    place.expectKeys(words("finding") + keyTexts(allSides));
    place.require("finding", Text::tr("Run \"triptych-cli baseline\" to write the list anew."));
    AcceptedFinding entry;
    entry.id = place.text("finding");
    const auto kind = findingKindFromKey(entry.id.section(QLatin1Char(':'), 0, 0));
    if (!kind)
        place.member("finding").failAmong(keyTexts(allFindingKinds));
    entry.kind = kind.value_or(FindingKind::Missing);
    for (const Side side : allSides) {
        const std::string key = utf8(keyText(side));
        if (place.has(key.c_str())) {
            const Place stated = place.member(key.c_str());
            entry.stated[side] = stated.json().is_null() ? QString() : stated.text();
        }
    }
    return entry;
}

} // namespace

SourceChoice sourcesFrom(const Place &place, const PathMap &pathOf)
{
    SourceChoice sources;
    sources.database = place.text("database");
    if (place.has("snapshot")) {
        if (!sources.database.isEmpty())
            place.member("snapshot")
                .fail(Text::tr("There is a database as well."), Text::tr("Keep one of \"database\" and \"snapshot\"."));
        sources.database = pathOf(place.text("snapshot"));
        if (!isFile(sources.database))
            place.member("snapshot")
                .fail(Text::tr("This is no path."), Text::tr("How to connect stands under \"database\"."));
    } else if (isFile(sources.database)) {
        sources.database = pathOf(sources.database);
    } else if (holdsSecret(sources.database)) {
        place.member("database")
            .fail(Text::tr("The connection cannot be read, or holds a password."),
                Text::tr("Others can read this file: keep the password in .pgpass or in a service file, or write "
                         "\"env:NAME\" for a connection kept in a variable. A snapshot's key is \"snapshot\"."));
    }
    sources.schemas = place.texts("schemas");
    sources.excludedSchemas = place.texts("excluded_schemas");
    sources.allTables = place.isSet("all_tables");
    for (const QString &path : place.texts("models"))
        sources.models.append(pathOf(path));
    for (const QString &path : place.texts("python_path"))
        sources.pythonPath.append(pathOf(path));
    readImport(sources, place, pathOf);
    if (place.has("document"))
        sources.document = pathOf(place.text("document"));
    return sources;
}

void putSources(Json &json, const SourceChoice &sources, const PathMap &pathOf)
{
    const auto pathJson = [&](const QString &path) { return path.isEmpty() ? Json() : Json(utf8(pathOf(path))); };
    const bool isSnapshot = isFile(sources.database);
    put(json, "database", isSnapshot ? Json() : Json(utf8(sources.database)));
    put(json, "snapshot", isSnapshot ? pathJson(sources.database) : Json());
    put(json, "schemas", jsonList(sources.schemas));
    put(json, "excluded_schemas", jsonList(sources.excludedSchemas));
    put(json, "all_tables", sources.allTables ? Json(true) : Json());
    const auto pathsJson = [&](const QStringList &paths) {
        QStringList mapped;
        std::ranges::transform(paths, std::back_inserter(mapped), pathOf);
        return jsonList(mapped);
    };
    put(json, "models", pathsJson(sources.models));
    put(json, "python_path", pathsJson(sources.pythonPath));
    put(json, "interpreter", utf8(interpreterPath(sources.interpreter, pathOf)));
    put(json, "target", utf8(sources.target));
    put(json, "document", pathJson(sources.document));
}

ReportSettings reportsFrom(const Place &place, const PathMap &pathOf)
{
    ReportSettings reports;
    if (place.has("folder"))
        reports.folder = pathOf(place.text("folder"));
    reports.format = place.text("format");
    if (!place.has("prefix"))
        return reports;
    reports.prefix = place.text("prefix");
    if (reports.prefix.isEmpty() || reports.prefix.contains(QLatin1Char('/')))
        place.member("prefix").fail(
            Text::tr("No file name can begin like this."), Text::tr("Give a word such as sok."));
    return reports;
}

void putReports(Json &json, const ReportSettings &reports, const PathMap &pathOf)
{
    put(json, "folder", reports.folder.isEmpty() ? Json() : Json(utf8(pathOf(reports.folder))));
    put(json, "format", utf8(reports.format));
    put(json, "prefix", reports.prefix == ReportSettings().prefix ? Json() : Json(utf8(reports.prefix)));
}

Severities severitiesFrom(const Place &place)
{
    Severities severities;
    const QStringList levels = words(off) + keyTexts(std::array{Severity::Info, Severity::Warning, Severity::Critical});
    place.expectKeys(keyTexts(allFindingKinds));
    for (const FindingKind kind : allFindingKinds) {
        const std::string key = utf8(keyText(kind));
        if (const auto severity = place.word(key.c_str(), &severityOrOffFromKey, levels))
            severities.set(kind, *severity);
    }
    return severities;
}

std::array<Side, allSides.size()> truthFrom(const Place &place)
{
    QList<Side> truth;
    for (const Place &item : place.items()) {
        const auto side = sideFromKey(item.text());
        if (!side)
            item.failAmong(keyTexts(allSides));
        else if (truth.contains(*side))
            item.fail(Text::tr("\"%1\" stands there twice.").arg(item.text()), Text::tr("Remove one of the two."));
        else
            truth.append(*side);
    }
    std::ranges::copy_if(allSides, std::back_inserter(truth), [&](Side side) { return !truth.contains(side); });
    std::array<Side, allSides.size()> result{};
    std::ranges::copy(truth, result.begin());
    return result;
}

QList<RenameDecision> renamesFrom(const Place &place)
{
    QList<RenameDecision> renames;
    for (const Place &item : place.items()) {
        item.expectKeys(words("table name other_name decision"));
        for (const char *key : {"name", "other_name", "decision"})
            item.require(key, Text::tr("A decision names both columns or tables, and says confirmed or rejected."));
        const auto confirmed = item.word("decision", &decisionFromKey, words("confirmed rejected"));
        renames.append({item.text("table"), item.text("name"), item.text("other_name"), confirmed.value_or(false)});
    }
    return renames;
}

QList<IgnoreRule> rulesFrom(const Place &place)
{
    QList<IgnoreRule> rules;
    for (const Place &item : place.items())
        rules.append(ruleFrom(item));
    return rules;
}

QList<AcceptedFinding> acceptedFrom(const Place &place)
{
    QList<AcceptedFinding> accepted;
    for (const Place &item : place.items())
        accepted.append(acceptedFindingFrom(item));
    return accepted;
}

Json severitiesJson(const Severities &severities)
{
    Json json;
    for (const FindingKind kind : allFindingKinds) {
        const std::optional<Severity> severity = severities.of(kind);
        if (severity != Severities().of(kind))
            json[utf8(keyText(kind))] = severity ? utf8(keyText(*severity)) : off;
    }
    return json;
}

Json truthJson(const std::array<Side, allSides.size()> &truth)
{
    return truth == allSides ? Json() : jsonList(keyTexts(truth));
}

Json renamesJson(const QList<RenameDecision> &renames)
{
    Json list = Json::array();
    for (const RenameDecision &rename : renames) {
        Json json;
        put(json, "table", utf8(rename.table));
        json["name"] = utf8(rename.name);
        json["other_name"] = utf8(rename.otherName);
        json["decision"] = rename.confirmed ? "confirmed" : "rejected";
        list.push_back(json);
    }
    return list;
}

Json rulesJson(const QList<IgnoreRule> &rules)
{
    Json list = Json::array();
    for (const IgnoreRule &rule : rules) {
        Json json;
        put(json, "table", utf8(rule.table));
        put(json, "column", utf8(rule.column));
        put(json, "kind", rule.kind ? Json(utf8(keyText(*rule.kind))) : Json());
        put(json, "side", rule.side ? Json(utf8(keyText(*rule.side))) : Json());
        put(json, "finding", utf8(rule.finding));
        json["reason"] = utf8(rule.reason);
        put(json, "owner", utf8(rule.owner));
        put(json, "until", utf8(rule.until.toString(Qt::ISODate)));
        list.push_back(json);
    }
    return list;
}

Json acceptedJson(const QList<AcceptedFinding> &accepted)
{
    Json list = Json::array();
    for (const AcceptedFinding &entry : accepted) {
        Json json{{"finding", utf8(entry.id)}};
        for (const Side side : allSides) {
            if (entry.stated[side])
                json[utf8(keyText(side))] = entry.stated[side]->isEmpty() ? Json() : Json(utf8(*entry.stated[side]));
        }
        list.push_back(json);
    }
    return list;
}

} // namespace triptych::project
