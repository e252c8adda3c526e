// SPDX-License-Identifier: MIT
#include "reports/discrepancies.h"

#include "reports/formatwords.h"
#include "reports/sentences.h"

#include <QMap>

#include <algorithm>

namespace triptych {

namespace {

using Place = Sentences::Place;

/// Collects what both parts of the report say, finding by finding.
class Collector
{
public:
    Collector(const Comparison &pair, const ReportPair &sides)
        : m_pair(pair), m_left(sides.left), m_right(sides.right), m_leftWords(wordsOf(sides.left, true)),
          m_rightWords(wordsOf(sides.right, false))
    { }

    Discrepancies collect()
    {
        for (const Finding &finding : m_pair.findings)
            add(finding);
        for (const RenameDecision &decision : m_pair.settings.renames) {
            if (!decision.confirmed)
                addRejected(decision);
        }
        return {discrepanciesJson(), m_sentences.json()};
    }

private:
    /// What is collected of one table, by key; lists are sorted at the end.
    using Entries = QMap<QByteArray, Json>;

    /// A table (with no row) or a column that only one side has.
    struct OneSided
    {
        int tableRow = -1;
        QString name;

        bool operator==(const OneSided &) const = default;
    };

    void add(const Finding &finding)
    {
        const QString table = displayText(finding.table);
        switch (finding.kind) {
        case FindingKind::Missing:
            addOneSided(finding, finding.column.isEmpty() ? table : finding.column, finding.where[m_left].has_value());
            break;
        case FindingKind::Renamed:
            addRenamed(finding);
            break;
        case FindingKind::Nullable:
            addNullable(finding, table);
            break;
        case FindingKind::PrimaryKey:
            addPrimaryKey(finding, table);
            break;
        case FindingKind::Type:
        case FindingKind::Cosmetic:
            addType(finding, table);
            break;
        case FindingKind::ForeignKey:
            addOneSidedForeignKey(finding, table, m_left, m_leftWords, m_rightWords);
            addOneSidedForeignKey(finding, table, m_right, m_rightWords, m_leftWords);
            break;
        default:
            addFacet(finding, table);
            break;
        }
    }

    void addOneSided(const Finding &finding, const QString &name, bool onLeft)
    {
        const SideWords &has = onLeft ? m_leftWords : m_rightWords;
        const SideWords &lacks = onLeft ? m_rightWords : m_leftWords;
        const bool isTable = finding.column.isEmpty();
        m_oneSided[onLeft ? 0 : 1].append({isTable ? -1 : finding.tableRow, name});
        if (isTable) {
            const QString sentence = onLeft ? QStringLiteral("Table '%1' exists in %2 but missing from %3")
                                            : QStringLiteral("Table '%1' defined in %2 but missing from %3");
            m_sentences.add(finding.severity, onLeft ? Place::TableOnlyLeft : Place::TableOnlyRight, name,
                sentence.arg(name, has.inTables, lacks.inTables));
            return;
        }
        const QString table = displayText(finding.table);
        push(table, "columns_only_in_" + has.plural, utf8(name));
        m_sentences.add(finding.severity, onLeft ? Place::OnlyLeft : Place::OnlyRight, table,
            QStringLiteral("Table '%1': Column '%2' in %3 but not in %4")
                .arg(table, name, has.inColumns, lacks.inColumns));
    }

    /// A suggested rename is one finding, and both names stay in the lists until it is settled.
    void addRenamed(const Finding &finding)
    {
        const QString left = finding.says[m_left]->value();
        const QString right = finding.says[m_right]->value();
        const bool isConfirmed = finding.status == RenameStatus::Confirmed;
        pushRename(finding.tableRow, !finding.column.isEmpty(), left, right, confidenceJson(finding.confidence),
            isConfirmed ? "confirmed" : "suggested");
        if (!isConfirmed) {
            addOneSided(finding, left, true);
            addOneSided(finding, right, false);
        } else if (finding.column.isEmpty()) {
            m_sentences.add(finding.severity, Place::TableName, left,
                QStringLiteral("Table '%1' in %2 is named '%3' in %4")
                    .arg(left, m_leftWords.inTables, right, m_rightWords.inTables));
        } else {
            const QString table = displayText(finding.table);
            m_sentences.add(finding.severity, Place::ColumnName, table,
                QStringLiteral("Table '%1': Column '%2' in %3 is named '%4' in %5")
                    .arg(table, left, m_leftWords.inColumns, right, m_rightWords.inColumns));
        }
    }

    /// A rejected rename is told of where both names stand in the lists.
    void addRejected(const RenameDecision &decision)
    {
        const bool isColumn = !decision.table.isEmpty();
        for (const OneSided &left : std::as_const(m_oneSided[0])) {
            if ((left.tableRow >= 0) != isColumn || (left.name != decision.name && left.name != decision.otherName))
                continue;
            const QString other = left.name == decision.name ? decision.otherName : decision.name;
            if ((!isColumn || isNamed(left.tableRow, decision.table))
                && m_oneSided[1].contains(OneSided{left.tableRow, other}))
                pushRename(left.tableRow, isColumn, left.name, other, {}, "rejected");
        }
    }

    /// Whether the table of a row has that name on any side.
    [[nodiscard]] bool isNamed(int tableRow, const QString &name) const
    {
        return std::ranges::any_of(m_pair.sides(), [&](Side side) {
            const Table *table = m_pair.table(m_pair.tables[tableRow], side);
            return table && displayText(table->name) == name;
        });
    }

    void pushRename(int tableRow, bool isColumn, const QString &left, const QString &right, const Json &confidence,
        const char *status)
    {
        const std::string what = isColumn ? "_column" : "_table";
        const Json entry{{m_leftWords.singular + what, utf8(left)}, {m_rightWords.singular + what, utf8(right)},
            {"confidence", confidence}, {"status", status}};
        if (isColumn)
            push(displayText(m_pair.name(m_pair.tables[tableRow])), "renamed_columns", entry);
        else
            m_renamedTables.push_back(entry);
    }

    void addNullable(const Finding &finding, const QString &table)
    {
        const bool left = column(finding, m_left).nullable.value();
        const bool right = column(finding, m_right).nullable.value();
        push(table, "nullable_mismatches",
            {{"column", utf8(finding.column)}, {m_leftWords.singular + "_nullable", left},
                {m_rightWords.singular + "_nullable", right}});
        addMismatch(finding, Place::Nullable, QStringLiteral("Column '%1' nullable").arg(finding.column),
            pythonBool(left), pythonBool(right));
    }

    void addPrimaryKey(const Finding &finding, const QString &table)
    {
        const TableRow &row = m_pair.tables[finding.tableRow];
        const QStringList left = m_pair.table(row, m_left)->primaryKey.value().columns;
        const QStringList right = m_pair.table(row, m_right)->primaryKey.value().columns;
        m_entries[table]["primary_key_mismatch"]
            = {{m_leftWords.singular + "_pk", jsonList(left)}, {m_rightWords.singular + "_pk", jsonList(right)}};
        addMismatch(finding, Place::PrimaryKey, QStringLiteral("Primary key"), pythonList(left), pythonList(right));
    }

    void addType(const Finding &finding, const QString &table)
    {
        const QString left = typeText(column(finding, m_left).type.value());
        const QString right = typeText(column(finding, m_right).type.value());
        const bool conflict = finding.kind == FindingKind::Type;
        push(table, conflict ? "type_mismatches" : "cosmetic_type_differences",
            {{"column", utf8(finding.column)}, {m_leftWords.singular + "_type", utf8(left)},
                {m_rightWords.singular + "_type", utf8(right)}});
        if (conflict)
            addMismatch(finding, Place::Type, QStringLiteral("Column '%1' type").arg(finding.column), left, right);
    }

    /// A key that stands on both sides with other targets or actions stands in both lists.
    void addOneSidedForeignKey(
        const Finding &finding, const QString &table, Side side, const SideWords &has, const SideWords &lacks)
    {
        const std::optional<int> index = finding.foreignKeys[side];
        if (!index)
            return;
        const ForeignKey &key = m_pair.table(m_pair.tables[finding.tableRow], side)->foreignKeys.items[*index];
        for (const Json &entry : foreignKeyJson(key))
            push(table, "foreign_keys_only_in_" + has.plural, entry);
        m_sentences.add(finding.severity, Place::ForeignKey, table,
            QStringLiteral("Table '%1': FK '%2' in %3 but not in %4")
                .arg(table, key.columns.join(QStringLiteral(", ")), has.inColumns, lacks.inColumns));
    }

    void addFacet(const Finding &finding, const QString &table)
    {
        const FacetWords &words = *std::ranges::find(facetWords, finding.kind, &FacetWords::kind);
        const TableRow &row = m_pair.tables[finding.tableRow];
        QStringList columns;
        for (const int each : finding.columnRows)
            columns.append(m_pair.name(row, row.columns[each]));
        Json entry = Json::object();
        if (words.isOfColumns)
            entry["columns"] = jsonList(columns);
        else if (!columns.isEmpty())
            entry["column"] = utf8(columns.first());
        const Json left = facetJson(finding.says[m_left]);
        const Json right = facetJson(finding.says[m_right]);
        entry[m_leftWords.singular + words.suffix] = left;
        entry[m_rightWords.singular + words.suffix] = right;
        push(table, words.list, entry);

        QString subject = columns.size() > 1 ? QStringLiteral("Columns '%1' ").arg(columns.join(QStringLiteral("', '")))
            : columns.isEmpty()              ? QString()
                                             : QStringLiteral("Column '%1' ").arg(columns.first());
        subject += words.noun;
        subject[0] = subject[0].toUpper();
        addMismatch(finding, Place::Facet, subject, pythonText(left), pythonText(right));
    }

    void addMismatch(
        const Finding &finding, Place place, const QString &what, const QString &left, const QString &right)
    {
        const QString table = displayText(finding.table);
        m_sentences.add(finding.severity, place, table,
            QStringLiteral("Table '%1': %2 mismatch (%3: %4, %5: %6)")
                .arg(table, what, m_leftWords.label, left, m_rightWords.label, right));
    }

    [[nodiscard]] const Column &column(const Finding &finding, Side side) const
    {
        const TableRow &table = m_pair.tables[finding.tableRow];
        return *m_pair.column(table, table.columns[finding.columnRows.first()], side);
    }

    void push(const QString &table, const std::string &key, Json entry)
    {
        Json &list = m_entries[table][QByteArray::fromStdString(key)];
        list.push_back(std::move(entry));
    }

    Json discrepanciesJson() const
    {
        Json json = Json::object();
        const std::array words{&m_leftWords, &m_rightWords};
        for (std::size_t i = 0; i < words.size(); ++i) {
            QStringList names;
            for (const OneSided &each : m_oneSided[i]) {
                if (each.tableRow < 0)
                    names.append(each.name);
            }
            names.sort();
            if (!names.isEmpty())
                json["tables_only_in_" + words[i]->plural] = jsonList(names);
        }
        if (!m_renamedTables.empty())
            json["renamed_tables"] = m_renamedTables;
        for (auto table = m_entries.begin(); table != m_entries.end(); ++table) {
            // What works together is no drift; a table with nothing else is left out like every table without drift.
            if (table->size() > 1 || !table->contains("cosmetic_type_differences"))
                json[utf8(table.key())] = tableJson(*table);
        }
        return json;
    }

    /// A table's entries in the order of report-format.md, each list sorted.
    Json tableJson(const Entries &entries) const
    {
        std::vector<std::string> order{"columns_only_in_" + m_leftWords.plural,
            "columns_only_in_" + m_rightWords.plural, "renamed_columns", "type_mismatches", "nullable_mismatches",
            "primary_key_mismatch", "foreign_keys_only_in_" + m_leftWords.plural,
            "foreign_keys_only_in_" + m_rightWords.plural, "cosmetic_type_differences"};
        std::ranges::transform(facetWords, std::back_inserter(order), &FacetWords::list);
        Json json = Json::object();
        for (const std::string &key : order) {
            const auto found = entries.find(QByteArray::fromStdString(key));
            if (found == entries.end())
                continue;
            Json entry = *found;
            if (entry.is_array())
                std::sort(entry.begin(), entry.end(), [](const Json &a, const Json &b) { return a.dump() < b.dump(); });
            json[key] = entry;
        }
        return json;
    }

    const Comparison &m_pair;
    Side m_left;
    Side m_right;
    SideWords m_leftWords;
    SideWords m_rightWords;
    std::array<QList<OneSided>, 2> m_oneSided; ///< that only the left, only the right side has
    Json m_renamedTables = Json::array();
    QMap<QString, Entries> m_entries;
    Sentences m_sentences;
};

} // namespace

Discrepancies discrepancies(const Comparison &pair, const ReportPair &sides)
{
    return Collector(pair, sides).collect();
}

} // namespace triptych
