// SPDX-License-Identifier: MIT
#include "reports/oldreport.h"

#include "compare/settings.h"

namespace triptych {

namespace {

/// The report's left side, "schema", and its right one.
struct OldPair
{
    const char *command;
    Side left;
    Side right;
    std::string rightWord; ///< in keys: tables_only_in_models
};

const std::array oldPairs{
    OldPair{"compare-db-models", Side::Database, Side::Models, "models"},
    OldPair{"compare-models-doc", Side::Documentation, Side::Models, "models"},
    OldPair{"compare-db-doc", Side::Database, Side::Documentation, "doc"},
};

class Collector
{
public:
    explicit Collector(const OldPair &pair) : m_pair(pair)
    {
        m_state.sides = {std::min(pair.left, pair.right), std::max(pair.left, pair.right)};
        m_state.kinds = {FindingKind::Missing, FindingKind::Renamed, FindingKind::Nullable, FindingKind::PrimaryKey,
            FindingKind::Type, FindingKind::ForeignKey};
    }

    EarlierState collect(const Json &discrepancies)
    {
        for (auto each = discrepancies.begin(); each != discrepancies.end(); ++each) {
            if (each->is_object())
                addTable(QString::fromStdString(each.key()), *each);
        }
        for (const std::string &word : {std::string("schema"), m_pair.rightWord}) {
            for (const Json &name : listAt(discrepancies, "tables_only_in_" + word)) {
                if (name.is_string())
                    add(FindingKind::Missing, QString::fromStdString(name.get<std::string>()), {});
            }
        }
        return m_state;
    }

private:
    static Json listAt(const Json &object, const std::string &key)
    {
        const auto list = object.find(key);
        return list != object.end() && list->is_array() ? *list : Json::array();
    }

    void addTable(const QString &table, const Json &json)
    {
        for (const std::string &word : {std::string("schema"), m_pair.rightWord}) {
            for (const Json &column : listAt(json, "columns_only_in_" + word)) {
                if (column.is_string())
                    add(FindingKind::Missing, table, QString::fromStdString(column.get<std::string>()));
            }
            for (const Json &key : listAt(json, "foreign_keys_only_in_" + word))
                add(FindingKind::ForeignKey, table, textAt(key, "column"));
        }
        for (const Json &each : listAt(json, "nullable_mismatches"))
            add(FindingKind::Nullable, table, textAt(each, "column"));
        for (const Json &each : listAt(json, "type_mismatches"))
            m_state.spellings << idOf(FindingKind::Type, table, textAt(each, "column"));
        if (json.contains("primary_key_mismatch"))
            add(FindingKind::PrimaryKey, table, {});
    }

    static QString idOf(FindingKind kind, const QString &table, const QString &column)
    {
        return keyText(kind) + QLatin1Char(':') + (column.isEmpty() ? table : table + QLatin1Char('.') + column);
    }

    void add(FindingKind kind, const QString &table, const QString &column)
    {
        const QString id = idOf(kind, table, column);
        if (m_ids.contains(id))
            return;
        m_ids << id;
        m_state.findings << KeptFinding{
            id, kind, Severities().of(kind).value_or(Severity::Info), table, column, {}, false};
    }

    const OldPair &m_pair;
    EarlierState m_state;
    QSet<QString> m_ids;
};

} // namespace

EarlierState oldReportState(const Json &discrepancies, const QString &command)
{
    for (const OldPair &pair : oldPairs) {
        if (command == QLatin1String(pair.command))
            return Collector(pair).collect(discrepancies);
    }
    return {};
}

} // namespace triptych
