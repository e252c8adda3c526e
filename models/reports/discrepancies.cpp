// SPDX-License-Identifier: MIT
#include "reports/discrepancies.h"

#include "compare/canonical/canonicaltype.h"

#include <QMap>

#include <algorithm>

namespace triptych {

namespace {

/// How the format names a side of the pair, in keys and in sentences.
struct SideWords
{
    std::string plural; ///< tables_only_in_models
    std::string singular; ///< model_type
    QString label; ///< (DB: …, Model: …)
    QString inTables; ///< "exists in DB but missing from models"
    QString inColumns; ///< "in DB but not in model"
};

SideWords wordsOf(Side side, bool isLeft)
{
    const std::string schema = "schema";
    switch (side) {
    case Side::Database:
        return {schema, schema, QStringLiteral("DB"), QStringLiteral("DB"), QStringLiteral("DB")};
    case Side::Models:
        return {"models", "model", QStringLiteral("Model"), QStringLiteral("models"), QStringLiteral("model")};
    case Side::Documentation:
        break;
    }
    const std::string doc = isLeft ? schema : "doc";
    return {doc, doc, QStringLiteral("Doc"), QStringLiteral("doc"), QStringLiteral("doc")};
}

/// A type in the words of the format: the database's as its reflection prints it, a model's by its class, a document's
/// as written.
QString typeText(const SqlType &type)
{
    switch (type.notation) {
    case SqlType::Notation::Catalog: {
        const auto canonical = canonicalType(type.sql);
        return canonical ? reflectedText(*canonical) : type.text;
    }
    case SqlType::Notation::Mapper:
        return type.text.section(QLatin1Char('('), 0, 0);
    case SqlType::Notation::Prose:
        break;
    }
    return type.text;
}

/// A list as the old tool's sentences show it: ['id'].
QString pythonList(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted.append(QLatin1Char('\'') + name + QLatin1Char('\''));
    return QLatin1Char('[') + quoted.join(QStringLiteral(", ")) + QLatin1Char(']');
}

QString pythonBool(bool value)
{
    return value ? QStringLiteral("True") : QStringLiteral("False");
}

Json jsonList(const QStringList &names)
{
    Json list = Json::array();
    for (const QString &name : names)
        list.push_back(utf8(name));
    return list;
}

/// One entry for each column of the key, so that its shape stays what scripts know.
Json jsonForeignKey(const ForeignKey &key)
{
    Json entries = Json::array();
    for (qsizetype i = 0; i < key.columns.size(); ++i)
        entries.push_back({{"column", utf8(key.columns[i])},
            {"references", {{"table", utf8(displayText(key.target))}, {"column", utf8(key.targetColumns.value(i))}}}});
    return entries;
}

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
        return {discrepanciesJson(), categoriesJson()};
    }

private:
    /// What is collected of one table, by key; lists are sorted at the end.
    using Entries = QMap<QByteArray, Json>;

    void add(const Finding &finding)
    {
        const QString table = displayText(finding.table);
        switch (finding.kind) {
        case FindingKind::Missing:
            finding.column.isEmpty() ? addMissingTable(finding) : addMissingColumn(finding, table);
            break;
        case FindingKind::Renamed:
            finding.column.isEmpty() ? addRenamedTable(finding) : addRenamedColumn(finding, table);
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
            addForeignKey(finding, table);
            break;
        case FindingKind::Default:
        case FindingKind::Unique:
        case FindingKind::Index:
        case FindingKind::Check:
        case FindingKind::Identity:
        case FindingKind::Generated:
        case FindingKind::EnumLabels:
        case FindingKind::Comment:
        case FindingKind::ColumnOrder:
            break;
        }
    }

    void addMissingTable(const Finding &finding)
    {
        const bool onLeft = finding.where[m_left].has_value();
        addOneSidedTable(displayText(finding.table), onLeft);
    }

    void addOneSidedTable(const QString &name, bool onLeft) { m_tables[onLeft ? 0 : 1].append(name); }

    void addMissingColumn(const Finding &finding, const QString &table)
    {
        addOneSidedColumn(table, finding.column, finding.where[m_left].has_value());
    }

    void addOneSidedColumn(const QString &table, const QString &column, bool onLeft)
    {
        const SideWords &has = onLeft ? m_leftWords : m_rightWords;
        const SideWords &lacks = onLeft ? m_rightWords : m_leftWords;
        push(table, "columns_only_in_" + has.plural, utf8(column));
        const QString sentence = QStringLiteral("Table '%1': Column '%2' in %3 but not in %4")
                                     .arg(table, column, has.inColumns, lacks.inColumns);
        m_critical[table].append({onLeft ? 0 : 1, sentence});
    }

    /// A suggested rename is one finding, and both columns stay in the lists until it is settled.
    void addRenamedColumn(const Finding &finding, const QString &table)
    {
        const QString left = finding.says[m_left]->value();
        const QString right = finding.says[m_right]->value();
        addOneSidedColumn(table, left, true);
        addOneSidedColumn(table, right, false);
        push(table, "renamed_columns",
            {{m_leftWords.singular + "_column", utf8(left)}, {m_rightWords.singular + "_column", utf8(right)},
                {"confidence", rounded(finding.confidence.value_or(0))}, {"status", "suggested"}});
    }

    void addRenamedTable(const Finding &finding)
    {
        const QString left = finding.says[m_left]->value();
        const QString right = finding.says[m_right]->value();
        addOneSidedTable(left, true);
        addOneSidedTable(right, false);
        m_renamedTables.push_back(
            {{m_leftWords.singular + "_table", utf8(left)}, {m_rightWords.singular + "_table", utf8(right)},
                {"confidence", rounded(finding.confidence.value_or(0))}, {"status", "suggested"}});
    }

    void addNullable(const Finding &finding, const QString &table)
    {
        const bool left = column(finding, m_left).nullable.value();
        const bool right = column(finding, m_right).nullable.value();
        push(table, "nullable_mismatches",
            {{"column", utf8(finding.column)}, {m_leftWords.singular + "_nullable", left},
                {m_rightWords.singular + "_nullable", right}});
        m_warning[table].append({1,
            QStringLiteral("Table '%1': Column '%2' nullable mismatch (%3: %4, %5: %6)")
                .arg(table, finding.column, m_leftWords.label, pythonBool(left), m_rightWords.label,
                    pythonBool(right))});
    }

    void addPrimaryKey(const Finding &finding, const QString &table)
    {
        const TableRow &row = m_pair.tables[finding.tableRow];
        const QStringList left = m_pair.table(row, m_left)->primaryKey.value().columns;
        const QStringList right = m_pair.table(row, m_right)->primaryKey.value().columns;
        m_entries[table]["primary_key_mismatch"]
            = {{m_leftWords.singular + "_pk", jsonList(left)}, {m_rightWords.singular + "_pk", jsonList(right)}};
        m_critical[table].append({2,
            QStringLiteral("Table '%1': Primary key mismatch (%2: %3, %4: %5)")
                .arg(table, m_leftWords.label, pythonList(left), m_rightWords.label, pythonList(right))});
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
            m_warning[table].append({0,
                QStringLiteral("Table '%1': Column '%2' type mismatch (%3: %4, %5: %6)")
                    .arg(table, finding.column, m_leftWords.label, left, m_rightWords.label, right)});
    }

    void addForeignKey(const Finding &finding, const QString &table)
    {
        addOneSidedForeignKey(finding, table, m_left, m_leftWords, m_rightWords);
        addOneSidedForeignKey(finding, table, m_right, m_rightWords, m_leftWords);
    }

    /// A key that stands on both sides with other targets or actions stands in both lists.
    void addOneSidedForeignKey(
        const Finding &finding, const QString &table, Side side, const SideWords &has, const SideWords &lacks)
    {
        const std::optional<int> index = finding.foreignKeys[side];
        if (!index)
            return;
        const ForeignKey &key = m_pair.table(m_pair.tables[finding.tableRow], side)->foreignKeys.items[*index];
        for (const Json &entry : jsonForeignKey(key))
            push(table, "foreign_keys_only_in_" + has.plural, entry);
        m_info[table].append({0,
            QStringLiteral("Table '%1': FK '%2' in %3 but not in %4")
                .arg(table, key.columns.join(QStringLiteral(", ")), has.inColumns, lacks.inColumns)});
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

    static double rounded(double confidence) { return std::round(confidence * 100) / 100; }

    Json discrepanciesJson() const
    {
        Json json = Json::object();
        const std::array words{&m_leftWords, &m_rightWords};
        for (std::size_t i = 0; i < words.size(); ++i) {
            QStringList names = m_tables[i];
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
        const std::array<std::string, 9> order{
            "columns_only_in_" + m_leftWords.plural,
            "columns_only_in_" + m_rightWords.plural,
            "renamed_columns",
            "type_mismatches",
            "nullable_mismatches",
            "primary_key_mismatch",
            "foreign_keys_only_in_" + m_leftWords.plural,
            "foreign_keys_only_in_" + m_rightWords.plural,
            "cosmetic_type_differences",
        };
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

    using Sentences = QMap<QString, QList<std::pair<int, QString>>>; ///< by table; each with its place in the table

    static Json sentencesJson(Json json, const Sentences &sentences)
    {
        for (QList<std::pair<int, QString>> ofTable : sentences) {
            std::ranges::sort(ofTable);
            for (const auto &[place, sentence] : ofTable)
                json.push_back(utf8(sentence));
        }
        return json;
    }

    Json categoriesJson() const
    {
        Json tables = Json::array();
        const auto sorted = [](QStringList names) {
            names.sort();
            return names;
        };
        for (const QString &name : sorted(m_tables[0]))
            tables.push_back(utf8(QStringLiteral("Table '%1' exists in %2 but missing from %3")
                                      .arg(name, m_leftWords.inTables, m_rightWords.inTables)));
        for (const QString &name : sorted(m_tables[1]))
            tables.push_back(utf8(QStringLiteral("Table '%1' defined in %2 but missing from %3")
                                      .arg(name, m_rightWords.inTables, m_leftWords.inTables)));
        return {{"critical", sentencesJson(tables, m_critical)}, {"warning", sentencesJson(Json::array(), m_warning)},
            {"info", sentencesJson(Json::array(), m_info)}};
    }

    const Comparison &m_pair;
    Side m_left;
    Side m_right;
    SideWords m_leftWords;
    SideWords m_rightWords;
    std::array<QStringList, 2> m_tables; ///< that only the left, only the right side has
    Json m_renamedTables = Json::array();
    QMap<QString, Entries> m_entries;
    Sentences m_critical;
    Sentences m_warning;
    Sentences m_info;
};

} // namespace

ReportPair::ReportPair(const Comparison &pair) : left(pair.sides().first()), right(pair.sides().last())
{
    Q_ASSERT(pair.sides().size() == 2);
    if (left == Side::Models)
        std::swap(left, right);
}

QString ReportPair::command() const
{
    return QStringLiteral("compare-")
        + fileStem().section(QLatin1Char('_'), 2).replace(QLatin1Char('_'), QLatin1Char('-'));
}

QString ReportPair::fileStem() const
{
    if (left == Side::Documentation)
        return QStringLiteral("sok_compare_models_doc");
    return right == Side::Models ? QStringLiteral("sok_compare_db_models") : QStringLiteral("sok_compare_db_doc");
}

Discrepancies discrepancies(const Comparison &pair, const ReportPair &sides)
{
    return Collector(pair, sides).collect();
}

} // namespace triptych
