// SPDX-License-Identifier: MIT
#include "reports/oldreport.h"

#include "compare/settings.h"
#include "reports/jsonvalues.h"

#include <array>

namespace triptych {

namespace {

/// The report's left side, "schema", and its right one.
struct OldPair
{
    const char *command;
    Side left;
    Side right;
    std::string rightWord; ///< in keys: tables_only_in_models
    std::string rightStem; ///< in keys: model_type
};

const std::array oldPairs{
    OldPair{"compare-db-models", Side::Database, Side::Models, "models", "model"},
    OldPair{"compare-models-doc", Side::Documentation, Side::Models, "models", "model"},
    OldPair{"compare-db-doc", Side::Database, Side::Documentation, "doc", "doc"},
};

/// A JSON value as a report writes what a side says: a list of names, a text, a truth.
QString valueText(const Json &value)
{
    if (value.is_string())
        return QString::fromStdString(value.get<std::string>());
    if (value.is_boolean())
        return value.get<bool>() ? QStringLiteral("null") : QStringLiteral("not null");
    QStringList names;
    for (const Json &each : value.is_array() ? value : Json::array()) {
        if (each.is_string())
            names.append(QString::fromStdString(each.get<std::string>()));
    }
    return names.join(QStringLiteral(", "));
}

class Collector
{
public:
    explicit Collector(const OldPair &pair) : m_pair(pair)
    {
        m_report.sides = {std::min(pair.left, pair.right), std::max(pair.left, pair.right)};
        m_report.isOld = true;
    }

    Report collect(const Json &discrepancies)
    {
        for (auto each = discrepancies.begin(); each != discrepancies.end(); ++each) {
            if (each->is_object())
                addTable(QString::fromStdString(each.key()), *each);
        }
        for (const QString &name : textsAt(discrepancies, "tables_only_in_schema"))
            addOneSided(FindingKind::Missing, m_pair.left, name, {}, name);
        for (const QString &name : textsAt(discrepancies, "tables_only_in_" + m_pair.rightWord))
            addOneSided(FindingKind::Missing, m_pair.right, name, {}, name);
        return m_report;
    }

private:
    void addTable(const QString &table, const Json &json)
    {
        addOneSided(m_pair.left, "schema", table, json);
        addOneSided(m_pair.right, m_pair.rightWord, table, json);
        addMismatches(FindingKind::Nullable, table, listAt(json, "nullable_mismatches"), "_nullable");
        addMismatches(FindingKind::Type, table, listAt(json, "type_mismatches"), "_type");
        if (const Json keys = objectAt(json, "primary_key_mismatch"); !keys.empty())
            addMismatches(FindingKind::PrimaryKey, table, Json::array({keys}), "_pk");
    }

    void addOneSided(Side side, const std::string &word, const QString &table, const Json &json)
    {
        for (const QString &column : textsAt(json, "columns_only_in_" + word))
            addOneSided(FindingKind::Missing, side, table, column, column);
        for (const Json &key : listAt(json, "foreign_keys_only_in_" + word)) {
            const Json references = objectAt(key, "references");
            const QString target = textAt(references, "table") + QLatin1Char('.') + textAt(references, "column");
            addOneSided(FindingKind::ForeignKey, side, table, textAt(key, "column"), target);
        }
    }

    void addOneSided(FindingKind kind, Side side, const QString &table, const QString &column, const QString &says)
    {
        PerSide<Stated<QString>> said;
        said[side] = says;
        add(kind, table, column, said);
    }

    void addMismatches(FindingKind kind, const QString &table, const Json &list, const std::string &ending)
    {
        for (const Json &each : list) {
            PerSide<Stated<QString>> says;
            if (each.is_object() && each.contains("schema" + ending))
                says[m_pair.left] = valueText(each.at("schema" + ending));
            if (each.is_object() && each.contains(m_pair.rightStem + ending))
                says[m_pair.right] = valueText(each.at(m_pair.rightStem + ending));
            add(kind, table, textAt(each, "column"), says);
        }
    }

    void add(FindingKind kind, const QString &table, const QString &column, const PerSide<Stated<QString>> &says)
    {
        Finding finding;
        finding.id = keyText(kind) + QLatin1Char(':') + (column.isEmpty() ? table : table + QLatin1Char('.') + column);
        finding.kind = kind;
        finding.severity = Severities().of(kind).value_or(Severity::Info);
        finding.table = {{}, table};
        finding.column = column;
        finding.says = says;
        if (m_ids.contains(finding.id))
            return;
        m_ids.insert(finding.id);
        (kind == FindingKind::Type ? m_report.unjudged : m_report.findings).append(finding);
    }

    const OldPair &m_pair;
    Report m_report;
    QSet<QString> m_ids;
};

} // namespace

Report oldReport(const Json &discrepancies, const QString &command)
{
    for (const OldPair &pair : oldPairs) {
        if (command == QLatin1String(pair.command))
            return Collector(pair).collect(discrepancies);
    }
    return {};
}

QSet<FindingKind> oldKinds()
{
    return {FindingKind::Missing, FindingKind::Renamed, FindingKind::Nullable, FindingKind::PrimaryKey,
        FindingKind::Type, FindingKind::ForeignKey};
}

} // namespace triptych
