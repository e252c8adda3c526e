// SPDX-License-Identifier: MIT
#include "tblsreader.h"

#include "sources/documents/names.h"
#include "sources/documents/sql/definitions.h"
#include "sources/documents/sql/statements.h"
#include "sources/documents/tables.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

namespace triptych::documents {

namespace {

using nlohmann::json;

QString textAt(const json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

/// The member if it is an array; else an empty one.
const json &listAt(const json &object, const char *key)
{
    static const json none = json::array();
    const auto found = object.find(key);
    return found != object.end() && found->is_array() ? *found : none;
}

class TblsReader
{
    Q_DECLARE_TR_FUNCTIONS(triptych::TblsReader)

public:
    explicit TblsReader(const Passage &passage) : m_passage(passage), m_line(passage.line) { }

    Readings read(const Cancellation &cancellation)
    {
        const json document = json::parse(m_passage.utf8.begin(), m_passage.utf8.end(), nullptr, false);
        if (!document.is_object()) {
            m_readings.notes.append({{m_passage.file, 0, {}}, {}, tr("This is no JSON, or it is cut off.")});
            return m_readings;
        }
        const auto driver = document.find("driver");
        m_isPostgres = driver == document.end() || !driver->is_object()
            || textAt(*driver, "name").startsWith(QLatin1String("postgres")) || textAt(*driver, "name").isEmpty();
        for (const json &each : listAt(document, "enums"))
            readEnum(each);
        for (const json &each : listAt(document, "tables")) {
            if (cancellation.isCancelled())
                break;
            if (each.is_object())
                readTable(each);
        }
        return m_readings;
    }

private:
    void readEnum(const json &object)
    {
        if (!object.is_object())
            return;
        QStringList labels;
        for (const json &value : listAt(object, "values")) {
            if (value.is_string())
                labels << QString::fromStdString(value.get<std::string>());
        }
        const QString name = textAt(object, "name").toLower();
        m_enums.insert(name, labels);
        m_enums.insert(name.section(QLatin1Char('.'), -1), labels);
    }

    /// Whether what stands there is a member's value, not one of a list.
    [[nodiscard]] bool isValue(qsizetype at) const
    {
        while (at > 0 && m_passage.utf8[at - 1] == ' ')
            --at;
        return at > 0 && m_passage.utf8[at - 1] == ':';
    }

    /// Where a name stands, behind what was read before: the parser keeps no lines.
    Origin originOf(const QString &name)
    {
        const QByteArray quoted
            = QByteArray::fromStdString(json(name.toStdString()).dump(-1, ' ', false, json::error_handler_t::replace));
        qsizetype found = m_passage.utf8.indexOf(quoted, m_at);
        while (found > 0 && !isValue(found))
            found = m_passage.utf8.indexOf(quoted, found + 1);
        if (found >= 0) {
            m_line += int(m_passage.utf8.mid(m_at, found - m_at).count('\n'));
            m_at = found;
        }
        return {m_passage.file, m_line, {}};
    }

    void readTable(const json &object)
    {
        const QString name = textAt(object, "name");
        Reading reading{unknownTable(relationName(name), originOf(name)), Dialect::Sql, {}};
        Table &table = reading.table;
        const QString type = textAt(object, "type").toUpper();
        if (type == QLatin1String("VIEW"))
            table.kind = RelationKind::View;
        else if (type == QLatin1String("MATERIALIZED VIEW"))
            table.kind = RelationKind::MaterializedView;
        else if (type == QLatin1String("FOREIGN TABLE"))
            table.kind = RelationKind::ForeignTable;
        if (object.contains("comment"))
            table.comment = textAt(object, "comment");
        table.columns = {};
        for (const json &each : listAt(object, "columns")) {
            if (each.is_object() && !textAt(each, "name").isEmpty())
                table.columns.items << columnOf(each);
        }
        if (object.contains("indexes") && !table.isView())
            readIndexes(table, object);
        if (object.contains("constraints") && !table.isView())
            readConstraints(reading, object);
        m_readings.tables << reading;
    }

    Column columnOf(const json &object)
    {
        Column column;
        column.name = textAt(object, "name");
        column.origin = originOf(column.name);
        const QString type = textAt(object, "type");
        if (m_isPostgres && !type.isEmpty())
            column.type = SqlType{type, type};
        else
            column.type = documentType(type);
        setLabels(column, m_enums);
        if (const auto nullable = object.find("nullable"); nullable != object.end() && nullable->is_boolean())
            column.nullable = nullable->get<bool>();
        const auto value = object.find("default");
        const bool isPlain = textAt(object, "extra_def").isEmpty();
        if (value != object.end() && value->is_string())
            column.defaultExpression = std::optional(textAt(object, "default"));
        else if (value != object.end() && value->is_null() && isPlain)
            column.defaultExpression = std::optional<QString>();
        if (object.contains("comment"))
            column.comment = textAt(object, "comment");
        return column;
    }

    /// Their definitions are SQL, as the server prints it.
    void readConstraints(Reading &reading, const json &object)
    {
        sql::ScriptTable into;
        into.table = reading.table;
        into.table.foreignKeys = {};
        into.table.uniqueConstraints = {};
        into.table.checks = {};
        into.table.primaryKey = PrimaryKey{{}, {}, reading.table.origin};
        for (const json &each : listAt(object, "constraints")) {
            if (!each.is_object())
                continue;
            const QByteArray name = textAt(each, "name").replace(QLatin1Char('"'), QLatin1String("\"\"")).toUtf8();
            const QByteArray text = "CONSTRAINT \"" + name + "\" " + textAt(each, "def").toUtf8();
            const sql::Place place{m_passage.file, originOf(textAt(each, "name")).line, m_isPostgres};
            sql::Splitter splitter(text);
            if (const auto words = splitter.next())
                sql::DefinitionReader(into, text, place).readItem(words->tokens);
        }
        into.table.checks.items += into.ownChecks;
        reading.table = into.table;
        reading.notes += into.notes;
    }

    /// An index that backs a constraint has its name.
    void readIndexes(Table &table, const json &object)
    {
        QSet<QString> backing;
        for (const json &each : listAt(object, "constraints")) {
            if (each.is_object())
                backing.insert(textAt(each, "name"));
        }
        table.indexes = {};
        for (const json &each : listAt(object, "indexes")) {
            if (!each.is_object() || backing.contains(textAt(each, "name")))
                continue;
            const Origin origin = originOf(textAt(each, "name"));
            const QByteArray text = textAt(each, "def").toUtf8();
            sql::Splitter splitter(text);
            const auto words = splitter.next();
            auto index = words ? sql::indexOf(sql::Cursor(text, words->tokens)) : std::nullopt;
            if (!index) {
                table.indexes.incomplete = tr("An index in line %1 is not understood.").arg(origin.line);
                continue;
            }
            index->origin = origin;
            table.indexes.items << *index;
        }
    }

    const Passage &m_passage;
    Readings m_readings;
    QHash<QString, QStringList> m_enums;
    bool m_isPostgres = true;
    qsizetype m_at = 0; ///< up to where m_line counts
    int m_line;
};

} // namespace

Readings readTbls(const Passage &passage, const Cancellation &cancellation)
{
    return TblsReader(passage).read(cancellation);
}

bool isTbls(const QByteArray &utf8)
{
    return utf8.trimmed().startsWith('{') && utf8.contains("\"tables\"") && utf8.contains("\"columns\"")
        && (utf8.contains("\"relations\"") || utf8.contains("\"driver\""));
}

} // namespace triptych::documents
