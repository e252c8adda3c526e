// SPDX-License-Identifier: MIT
#include "reports/reportreader.h"

#include "base/textfile.h"
#include "reports/findingwords.h"
#include "reports/jsonvalues.h"
#include "reports/oldreport.h"

#include <QCoreApplication>

namespace triptych {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(triptych::ReportReader)
};

std::optional<Origin> originOf(const Json &json)
{
    const Origin origin{textAt(json, "file"), numberAt(json, "line").value_or(0), textAt(json, "object")};
    return origin == Origin() ? std::nullopt : std::optional(origin);
}

std::optional<Stated<QString>> statedOf(const Json &says, Side side)
{
    const auto stated = says.find(keyText(side).toStdString());
    if (stated == says.end() || !stated->is_string())
        return std::nullopt;
    const QString text = QString::fromStdString(stated->get<std::string>());
    return text == QLatin1String("unknown") ? Stated<QString>() : Stated<QString>(text);
}

std::optional<Finding> findingOf(const Json &json)
{
    const auto kind = findingKindFromKey(textAt(json, "kind"));
    Finding finding;
    finding.id = textAt(json, "id");
    if (finding.id.isEmpty() || !kind)
        return std::nullopt;
    finding.kind = *kind;
    finding.severity = severityFromKey(textAt(json, "severity")).value_or(Severity::Info);
    finding.table = {{}, textAt(json, "table")};
    finding.column = textAt(json, "column");
    const Json says = objectAt(json, "says");
    const Json canonical = objectAt(json, "canonical");
    const Json where = objectAt(json, "where");
    for (const Side side : allSides) {
        const std::string key = keyText(side).toStdString();
        finding.says[side] = statedOf(says, side);
        if (const QString text = textAt(canonical, key); !text.isEmpty())
            finding.canonical[side] = text;
        finding.where[side] = originOf(objectAt(where, key));
    }
    if (const auto confidence = json.find("confidence"); confidence != json.end() && confidence->is_number())
        finding.confidence = confidence->get<double>();
    finding.status
        = textAt(json, "status") == QLatin1String("confirmed") ? RenameStatus::Confirmed : RenameStatus::Suggested;
    finding.reasons = textsAt(json, "because");
    return finding;
}

QList<UncomparedTable> uncomparedOf(const Json &list)
{
    QList<UncomparedTable> tables;
    for (const Json &each : list) {
        UncomparedTable table{textAt(each, "table"), {}};
        const Json reasons = objectAt(each, "reasons");
        for (const Side side : allSides) {
            if (reasons.contains(keyText(side).toStdString()))
                table.reasons[side] = textAt(reasons, keyText(side).toStdString());
        }
        tables.append(table);
    }
    return tables;
}

std::optional<Coverage> coverageOf(const Json &drift)
{
    const Json json = objectAt(drift, "coverage");
    const auto compared = numberAt(json, "compared");
    if (!compared)
        return std::nullopt;
    Coverage coverage;
    coverage.compared = *compared;
    coverage.leftOut = uncomparedOf(listAt(json, "left_out"));
    coverage.unknown = uncomparedOf(listAt(json, "unknown"));
    for (const QString &key : textsAt(json, "empty")) {
        if (const auto side = sideFromKey(key))
            coverage.empty.append(*side);
    }
    return coverage;
}

QList<ReportedNote> notesOf(const Json &drift)
{
    QList<ReportedNote> notes;
    for (const Json &each : listAt(drift, "notes")) {
        if (const auto side = sideFromKey(textAt(each, "side")))
            notes.append({*side,
                {originOf(objectAt(each, "where")).value_or(Origin()), textAt(each, "expression"),
                    textAt(each, "reason")}});
    }
    return notes;
}

bool truthAt(const Json &object, const char *key)
{
    const auto value = object.is_object() ? object.find(key) : object.end();
    return value != object.end() && value->is_boolean() && value->get<bool>();
}

/// What the rules and the baseline do.
void addHiding(Report &report, const Json &drift)
{
    for (const Json &each : listAt(drift, "rules")) {
        const RuleUse use{numberAt(each, "hides").value_or(0), numberAt(each, "fits").value_or(0),
            truthAt(each, "expired"), truthAt(each, "unused")};
        report.rules.append({textAt(each, "rule"), textAt(each, "reason"), textAt(each, "owner"),
            QDate::fromString(textAt(each, "until"), Qt::ISODate), use});
    }
    const Json baseline = objectAt(drift, "baseline");
    report.baseline = {numberAt(baseline, "hides").value_or(0), int(textsAt(baseline, "resolved").size()),
        int(textsAt(baseline, "changed").size())};
}

void addPossibleRenames(Report &report, const Json &drift)
{
    QSet<QString> seen; // a place that has a finding
    for (const Finding &finding : std::as_const(report.findings)) {
        if (finding.kind == FindingKind::Missing)
            seen.insert(placeText(finding));
    }
    for (const Json &each : listAt(drift, "possible_renames")) {
        const Json names = listAt(each, "names");
        const auto confidence = each.find("confidence");
        if (names.size() != 2 || confidence == each.end() || !confidence->is_number())
            continue;
        const auto placeAt = [&](std::size_t i) {
            const QString table = textAt(names[i], "table");
            const QString column = textAt(names[i], "column");
            return column.isEmpty() ? table : table + QLatin1Char('.') + column;
        };
        const auto side = sideFromKey(textAt(names[0], "side"));
        const auto other = sideFromKey(textAt(names[1], "side"));
        if (side && other && seen.contains(placeAt(0)) && seen.contains(placeAt(1)))
            report.possibleRenames.append({*side, placeAt(0), *other, placeAt(1), confidence->get<double>()});
    }
}

/// Of "drift", Triptych's own part of a report.
Report driftReport(const Json &drift)
{
    Report report;
    const Json compared = objectAt(drift, "compared");
    for (const Side side : allSides) {
        const std::string key = keyText(side).toStdString();
        if (!compared.contains(key))
            continue;
        const Json source = objectAt(compared, key);
        report.sides.append(side);
        report.sources[side]
            = ReportedSource{textAt(source, "source"), {}, numberAt(source, "tables"), numberAt(source, "columns")};
    }
    report.coverage = coverageOf(drift);
    report.notes = notesOf(drift);
    for (const Json &each : listAt(drift, "findings")) {
        const auto finding = findingOf(each);
        if (!finding)
            continue;
        const auto hiding = each.find("ignored_by");
        if (hiding != each.end() && !hiding->is_null())
            report.hidden.append({*finding, textAt(each, "ignored_by"), textAt(each, "reason")});
        else
            report.findings.append(*finding);
    }
    addHiding(report, drift);
    addPossibleRenames(report, drift);
    return report;
}

Error noReport(const QString &path)
{
    return {Error::Kind::Invalid, Text::tr("This is no report of a comparison."), path,
        Text::tr("Choose a JSON report that Triptych or its command line wrote.")};
}

/// The files and the names that "metadata" gives; a live database has no file.
void addSources(Report &report, const Json &metadata)
{
    const Json sources = objectAt(metadata, "sources");
    const auto add = [&](Side side, const QStringList &files) {
        if (!report.sides.contains(side))
            return;
        ReportedSource source = report.sources[side].value_or(ReportedSource());
        source.files = files;
        if (source.title.isEmpty())
            source.title = files.join(QStringLiteral(", "));
        report.sources[side] = source;
    };
    const QString snapshot = textAt(sources, "introspect");
    add(Side::Database, snapshot == QLatin1String("live") ? QStringList() : QStringList{snapshot});
    add(Side::Models, textsAt(sources, "models"));
    add(Side::Documentation, {textAt(sources, "doc")});
}

Result<Report> reportFrom(const Json &json, const QString &path)
{
    const Json metadata = objectAt(json, "metadata");
    const Json drift = objectAt(json, "drift");
    Report report;
    if (drift.contains("findings")) {
        const auto version = drift.find("format_version");
        if (version != drift.end() && version->is_number() && version->get<double>() > 1)
            return failure({Error::Kind::Invalid, Text::tr("A newer Triptych wrote this report."), path,
                Text::tr("Update Triptych, or choose another report.")});
        report = driftReport(drift);
    } else if (json.is_object() && json.contains("discrepancies")) {
        report = oldReport(objectAt(json, "discrepancies"), textAt(metadata, "command"));
    }
    report.at = QDateTime::fromString(textAt(metadata, "timestamp"), Qt::ISODateWithMs).toUTC();
    addSources(report, metadata);
    if (report.sides.size() < 2)
        return failure(noReport(path));
    return report;
}

/// A list of what is in a JSON text; nothing deeper than a report can be.
Result<Json> listFrom(const QByteArray &json, const QString &path)
{
    static constexpr int deepest = 100; // JSON is written recursively
    const auto isWithin = [](int depth, Json::parse_event_t, const Json &) { return depth < deepest; };
    Json parsed = Json::parse(json.begin(), json.end(), isWithin, false);
    if (parsed.is_discarded())
        return failure({Error::Kind::Invalid, Text::tr("This file is not JSON."), path,
            Text::tr("Choose a JSON report that Triptych or its command line wrote.")});
    if (parsed.is_array())
        return parsed;
    Json list = Json::array();
    list.push_back(std::move(parsed));
    return list;
}

Result<QList<Report>> reportsFrom(const Json &list, const QString &path)
{
    QList<Report> reports;
    for (const Json &each : list) {
        const auto report = reportFrom(each, path);
        if (!report)
            return failure(report.error());
        reports.append(*report);
    }
    if (reports.isEmpty())
        return failure(noReport(path));
    return reports;
}

Result<Json> readList(const QString &path)
{
    return readUtf8File(path).and_then([&](const QByteArray &json) { return listFrom(json, path); });
}

} // namespace

Result<QList<Report>> reportsFromJson(const QByteArray &json, const QString &path)
{
    return listFrom(json, path).and_then([&](const Json &list) { return reportsFrom(list, path); });
}

Result<QList<Report>> readReports(const QStringList &paths)
{
    QList<Report> reports;
    for (const QString &path : paths) {
        const auto read = readList(path).and_then([&](const Json &list) { return reportsFrom(list, path); });
        if (!read)
            return failure(read.error());
        reports += *read;
    }
    return reports;
}

Result<QByteArray> joinedReports(const QStringList &paths)
{
    Json joined = Json::array();
    for (const QString &path : paths) {
        const auto list = readList(path);
        if (!list)
            return failure(list.error());
        if (const auto reports = reportsFrom(*list, path); !reports)
            return failure(reports.error());
        joined.insert(joined.end(), list->begin(), list->end());
    }
    return QByteArray::fromStdString((joined.size() == 1 ? joined.front() : joined).dump(2)) + '\n';
}

} // namespace triptych
