// SPDX-License-Identifier: MIT
#include "prisma.h"

#include "sources/documents/tables.h"
#include "sources/documents/words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace triptych::documents {

namespace {

const WordRules rules{"//", "\""};

/// An attribute of a field or a model: "@relation(fields: [a], references: [b])".
struct Attribute
{
    QString name; ///< "relation", "db.VarChar"
    QHash<QString, QString> named; ///< argument texts
    QString first; ///< of an argument without a name; empty: none
    bool isFirstQuoted = false;
};

/// The names in "[a, b(sort: Desc)]".
QStringList namesIn(const QString &list)
{
    QStringList names;
    int depth = 0;
    QString name;
    const auto finish = [&] {
        if (!name.isEmpty())
            names << name;
        name.clear();
    };
    for (const QChar c : list) {
        depth += c == QLatin1Char('(') ? 1 : c == QLatin1Char(')') ? -1 : 0;
        const bool isPart = c.isLetterOrNumber() || c == QLatin1Char('_');
        if (depth == 0 && isPart)
            name += c;
        else if (depth == 0 && c != QLatin1Char(')'))
            finish();
    }
    finish();
    return names;
}

std::optional<ReferentialAction> actionOf(const QString &word)
{
    static const QHash<QString, ReferentialAction> actions{{QStringLiteral("Cascade"), ReferentialAction::Cascade},
        {QStringLiteral("Restrict"), ReferentialAction::Restrict},
        {QStringLiteral("NoAction"), ReferentialAction::NoAction},
        {QStringLiteral("SetNull"), ReferentialAction::SetNull},
        {QStringLiteral("SetDefault"), ReferentialAction::SetDefault}};
    const auto found = actions.constFind(word);
    return found == actions.constEnd() ? std::nullopt : std::optional(*found);
}

/// Prisma's scalar types as the PostgreSQL types that it makes of them.
QString scalarType(const QString &name)
{
    static const QHash<QString, QString> types{{QStringLiteral("String"), QStringLiteral("text")},
        {QStringLiteral("Boolean"), QStringLiteral("boolean")}, {QStringLiteral("Int"), QStringLiteral("integer")},
        {QStringLiteral("BigInt"), QStringLiteral("bigint")},
        {QStringLiteral("Float"), QStringLiteral("double precision")},
        {QStringLiteral("Decimal"), QStringLiteral("numeric")},
        {QStringLiteral("DateTime"), QStringLiteral("timestamp")}, {QStringLiteral("Json"), QStringLiteral("jsonb")},
        {QStringLiteral("Bytes"), QStringLiteral("bytea")}};
    return types.value(name);
}

/// "@db.VarChar(50)" as PostgreSQL writes it.
QString nativeType(const QString &name, const QString &arguments)
{
    static const QHash<QString, QString> renamed{
        {QStringLiteral("DoublePrecision"), QStringLiteral("double precision")},
        {QStringLiteral("ByteA"), QStringLiteral("bytea")}};
    const QString type = renamed.value(name, name.toLower());
    return arguments.isEmpty() ? type : type + QLatin1Char('(') + arguments + QLatin1Char(')');
}

QString quotedName(const QString &name)
{
    return QLatin1Char('"') + QString(name).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

class PrismaReader
{
    Q_DECLARE_TR_FUNCTIONS(triptych::PrismaReader)

public:
    explicit PrismaReader(const Passage &passage)
        : m_passage(passage), m_lines(blockLines(wordLines(passage.utf8, rules)))
    { }

    Readings read(const Cancellation &cancellation)
    {
        for (m_at = 0; m_at + 1 < m_lines.size(); ++m_at)
            declare(m_lines[m_at]);
        for (m_at = 0; m_at < m_lines.size() && !cancellation.isCancelled();) {
            const WordLine &line = m_lines[m_at++];
            if ((line.holds(0, "model") || line.holds(0, "view")) && line.words.last().is('{'))
                readModel(line);
        }
        return m_readings;
    }

private:
    struct Relation
    {
        Attribute attribute;
        QString model;
        int line = 1;
    };

    [[nodiscard]] Origin origin(int line) const { return {m_passage.file, m_passage.line + line - 1, {}}; }

    /// What has to be known before the fields are read: the models' and the enums' names in the database.
    void declare(const WordLine &line)
    {
        if (line.holds(0, "provider") && line.words.last().text == QLatin1String("mongodb"))
            m_isDocumentStore = true;
        if (line.holds(0, "relationMode") && line.words.last().text == QLatin1String("prisma"))
            m_hasForeignKeys = false;
        const bool isModel = line.holds(0, "model") || line.holds(0, "view");
        if ((!isModel && !line.holds(0, "enum")) || !line.words.last().is('{') || line.words.size() < 3)
            return;
        const QString name = line.words[1].text;
        QualifiedName mapped{{}, name};
        QStringList labels;
        QHash<QString, QString> columns;
        for (++m_at; m_at < m_lines.size() && !m_lines[m_at].holds(0, '}'); ++m_at) {
            const WordLine &each = m_lines[m_at];
            const QList<Attribute> attributes = attributesOf(each);
            for (const Attribute &attribute : attributes) {
                if (each.holds(0, '@') && attribute.name == QLatin1String("map"))
                    mapped.name = attribute.first;
                else if (each.holds(0, '@') && attribute.name == QLatin1String("schema"))
                    mapped.schema = attribute.first;
                else if (attribute.name == QLatin1String("map"))
                    columns.insert(each.words.first().text, attribute.first);
            }
            if (!each.holds(0, '@'))
                labels << columns.value(each.words.first().text, each.words.first().text);
        }
        if (isModel) {
            m_models.insert(name, mapped);
            m_columns.insert(name, columns);
        } else {
            m_enums.insert(name, {mapped.name, labels});
        }
    }

    static QList<Attribute> attributesOf(const WordLine &line)
    {
        QList<Attribute> attributes;
        for (qsizetype i = 0; i < line.words.size(); ++i) {
            if (!line.holds(i, '@'))
                continue;
            while (line.holds(i, '@'))
                ++i;
            Attribute attribute;
            for (; i < line.words.size() && (line.words[i].isName() || line.holds(i, '.')); ++i) {
                const bool follows = attribute.name.isEmpty() || line.words[i - 1].end == line.words[i].start;
                if (!follows)
                    break;
                attribute.name += line.words[i].text;
            }
            if (line.holds(i, '('))
                i = readArguments(line, i, attribute);
            else
                --i;
            attributes << attribute;
        }
        return attributes;
    }

    /// Gives the place of the closing bracket.
    static qsizetype readArguments(const WordLine &line, qsizetype at, Attribute &attribute)
    {
        int depth = 0;
        qsizetype start = at + 1;
        const auto finish = [&](qsizetype end) {
            const bool isNamed = line.holds(start + 1, ':');
            const qsizetype from = isNamed ? start + 2 : start;
            const bool isQuoted = end == from + 1 && line.words[from].kind == Word::Kind::Quoted;
            const QString text = isQuoted ? line.words[from].text : line.written(from, end);
            if (isNamed) {
                attribute.named.insert(line.words[start].text, text);
            } else if (attribute.first.isEmpty()) {
                attribute.first = text;
                attribute.isFirstQuoted = isQuoted;
            } else {
                attribute.first += QLatin1Char(',') + text; // @db.Decimal(10, 2)
            }
            start = end + 1;
        };
        for (; at < line.words.size(); ++at) {
            const bool closes = line.holds(at, ')') || line.holds(at, ']');
            depth += line.holds(at, '(') || line.holds(at, '[') ? 1 : closes ? -1 : 0;
            if (closes && depth == 0)
                break;
            if (depth == 1 && line.holds(at, ','))
                finish(at);
        }
        if (start < at)
            finish(at);
        return at;
    }

    void readModel(const WordLine &line)
    {
        const QString model = line.words.value(1).text;
        m_model = model;
        Reading reading{
            unknownTable(m_models.value(model, {{}, model}), origin(line.line)), Dialect::ModelLanguage, {}};
        Table &table = reading.table;
        table.columns = {};
        if (m_hasForeignKeys)
            table.foreignKeys = {};
        if (line.holds(0, "view"))
            table.kind = RelationKind::View;
        bool isIgnored = false;
        QList<Relation> relations;
        for (; m_at < m_lines.size() && !m_lines[m_at].holds(0, '}'); ++m_at) {
            const WordLine &each = m_lines[m_at];
            if (each.holds(0, '@'))
                isIgnored = !readModelAttribute(table, each) || isIgnored;
            else
                readField(table, each, relations);
        }
        ++m_at;
        for (const Relation &relation : std::as_const(relations))
            addForeignKey(table, relation);
        reading.isRelational = !m_isDocumentStore;
        if (!isIgnored)
            m_readings.tables << reading;
    }

    [[nodiscard]] QString columnName(const QString &model, const QString &field) const
    {
        return m_columns.value(model).value(field, field);
    }

    [[nodiscard]] QStringList columnNames(const QString &model, const QStringList &fields) const
    {
        QStringList names;
        for (const QString &field : fields)
            names << columnName(model, field);
        return names;
    }

    /// False: the model is ignored.
    bool readModelAttribute(Table &table, const WordLine &line)
    {
        for (const Attribute &attribute : attributesOf(line)) {
            const QString &list = attribute.named.contains(QStringLiteral("fields"))
                ? attribute.named[QStringLiteral("fields")]
                : attribute.first;
            const QStringList columns = columnNames(m_model, namesIn(list));
            if (attribute.name == QLatin1String("ignore"))
                return false;
            if (attribute.name == QLatin1String("id"))
                setPrimaryKey(table, columns, origin(line.line));
            else if (attribute.name == QLatin1String("unique") && !columns.isEmpty())
                table.uniqueConstraints.items.append(
                    {attribute.named.value(QStringLiteral("map")), columns, origin(line.line)});
            else if (attribute.name == QLatin1String("index") && !columns.isEmpty())
                addIndex(table, attribute, columns, line.line);
        }
        return true;
    }

    void addIndex(Table &table, const Attribute &attribute, const QStringList &columns, int line) const
    {
        Index index;
        index.name = attribute.named.value(QStringLiteral("map"));
        for (const QString &column : columns)
            index.keys << IndexKey{column};
        const QString method = attribute.named.value(QStringLiteral("type")).toLower();
        index.method = method == QLatin1String("btree") ? QString() : method;
        index.origin = origin(line);
        table.indexes.items << index;
    }

    void readField(Table &table, const WordLine &line, QList<Relation> &relations)
    {
        if (line.words.size() < 2 || !line.words[1].isName())
            return;
        const QString field = line.words[0].text;
        const QString type = line.words[1].text;
        const QList<Attribute> attributes = attributesOf(line);
        const auto find = [&](const char *name) {
            return std::ranges::find_if(
                attributes, [&](const Attribute &each) { return each.name == QLatin1String(name); });
        };
        if (m_models.contains(type)) {
            if (find("relation") != attributes.end())
                relations << Relation{*find("relation"), type, line.line};
            return;
        }
        if (find("ignore") != attributes.end()) {
            table.columns.incomplete = tr("Line %1 leaves a field out.").arg(origin(line.line).line);
            return;
        }
        Column column;
        column.name = columnName(m_model, field);
        column.attribute = column.name == field ? QString() : field;
        column.origin = origin(line.line);
        const bool isList = line.holds(2, '[');
        if (!isList)
            column.nullable = std::ranges::any_of(line.words, [](const Word &word) { return word.is('?'); });
        column.type = typeOf(line, type, attributes, isList);
        column.defaultExpression = isList ? Stated<std::optional<QString>>() : std::optional<QString>();
        if (const auto found = find("default"); found != attributes.end())
            setDefault(column, *found, m_enums.contains(type));
        else
            column.autoincrement = false;
        table.columns.items << column;
        if (find("id") != attributes.end())
            setPrimaryKey(table, {column.name}, column.origin);
        if (const auto unique = find("unique"); unique != attributes.end())
            table.uniqueConstraints.items.append(
                {unique->named.value(QStringLiteral("map")), {column.name}, column.origin});
    }

    [[nodiscard]] Stated<SqlType> typeOf(
        const WordLine &line, const QString &name, const QList<Attribute> &attributes, bool isList) const
    {
        const QString mark = isList ? QStringLiteral("[]") : QString();
        for (const Attribute &attribute : attributes) {
            if (attribute.name.startsWith(QLatin1String("db.")))
                return SqlType{QLatin1Char('@') + attribute.name
                        + (attribute.first.isEmpty() ? QString() : QStringLiteral("(%1)").arg(attribute.first)),
                    nativeType(attribute.name.mid(3), attribute.first) + mark, SqlType::Notation::Prose};
        }
        const QString text = name + mark;
        if (name == QLatin1String("Unsupported"))
            return SqlType{text, line.words.value(3).text, SqlType::Notation::Prose};
        if (const auto found = m_enums.constFind(name); found != m_enums.constEnd())
            return SqlType{text, quotedName(found->first) + mark, SqlType::Notation::Prose, false, found->second};
        const QString scalar = scalarType(name);
        return scalar.isEmpty() ? Stated<SqlType>::unknown(tr("“%1” is no scalar type of Prisma's.").arg(text))
                                : SqlType{text, scalar + mark, SqlType::Notation::Prose, true};
    }

    static void setDefault(Column &column, const Attribute &attribute, bool isEnum)
    {
        static const QSet<QString> madeByClient{QStringLiteral("uuid"), QStringLiteral("cuid"),
            QStringLiteral("nanoid"), QStringLiteral("ulid"), QStringLiteral("auto")};
        const QString &text = attribute.first;
        const QString call = text.section(QLatin1Char('('), 0, 0);
        column.autoincrement = call == QLatin1String("autoincrement");
        const auto constant = [](QString value) {
            return std::optional(
                QLatin1Char('\'') + value.replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\''));
        };
        if (attribute.isFirstQuoted || isEnum)
            column.defaultExpression = constant(text);
        else if (call == QLatin1String("autoincrement") || text.startsWith(QLatin1Char('[')))
            column.defaultExpression = {};
        else if (call == QLatin1String("now"))
            column.defaultExpression = std::optional(QStringLiteral("CURRENT_TIMESTAMP"));
        else if (call == QLatin1String("dbgenerated"))
            column.defaultExpression = text.contains(QLatin1Char('"'))
                ? Stated(std::optional(text.section(QLatin1Char('"'), 1, -2)))
                : Stated<std::optional<QString>>();
        else if (!madeByClient.contains(call))
            column.defaultExpression = std::optional(text);
    }

    void addForeignKey(Table &table, const Relation &relation)
    {
        const QStringList fields = namesIn(relation.attribute.named.value(QStringLiteral("fields")));
        if (fields.isEmpty() || !m_hasForeignKeys)
            return; // the other side of a relation
        ForeignKey key;
        key.name = relation.attribute.named.value(QStringLiteral("map"));
        key.columns = columnNames(m_model, fields);
        key.target = m_models.value(relation.model);
        key.targetColumns
            = columnNames(relation.model, namesIn(relation.attribute.named.value(QStringLiteral("references"))));
        if (const auto action = actionOf(relation.attribute.named.value(QStringLiteral("onDelete"))))
            key.onDelete = *action;
        if (const auto action = actionOf(relation.attribute.named.value(QStringLiteral("onUpdate"))))
            key.onUpdate = *action;
        key.origin = origin(relation.line);
        table.foreignKeys.items << key;
    }

    const Passage &m_passage;
    const QList<WordLine> m_lines;
    qsizetype m_at = 0;
    Readings m_readings;
    QString m_model; ///< that is being read
    QHash<QString, QualifiedName> m_models; ///< their tables
    QHash<QString, QHash<QString, QString>> m_columns; ///< of models: the columns of fields whose names differ
    QHash<QString, std::pair<QString, QStringList>> m_enums; ///< their types' names and labels
    bool m_hasForeignKeys = true;
    bool m_isDocumentStore = false;
};

} // namespace

Readings readPrisma(const Passage &passage, const Cancellation &cancellation)
{
    return PrismaReader(passage).read(cancellation);
}

bool isPrisma(const QByteArray &utf8)
{
    const QList<WordLine> lines = wordLines(utf8, rules);
    return std::ranges::any_of(lines,
        [](const WordLine &line) { return line.holds(0, "model") && line.holds(2, '{') && line.words[1].isName(); });
}

} // namespace triptych::documents
