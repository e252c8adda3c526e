// SPDX-License-Identifier: MIT
#include "tablebuilder.h"

#include "indextext.h"
#include "keytext.h"
#include "sources/documents/types.h"
#include "tokens.h"

#include <QCoreApplication>

#include <algorithm>

namespace triptych::documents {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(triptych::TableBuilder)
};

TextLine plain(const QString &text)
{
    return {{{text, Span::Style::Plain}}, 0};
}

/// The text after those words; nullopt where it begins otherwise.
std::optional<QString> after(const QString &text, QLatin1String words)
{
    if (!text.startsWith(words, Qt::CaseInsensitive))
        return std::nullopt;
    return text.mid(words.size()).trimmed();
}

bool saysNone(const QStringList &words)
{
    static const QStringList none{QStringLiteral("0"), QStringLiteral("nenhuma"), QStringLiteral("ninguna"),
        QStringLiteral("none"), QStringLiteral("-"), QStringLiteral("\u2013"), QStringLiteral("\u2014"),
        QStringLiteral("n/a")};
    return words.size() == 1 && none.contains(words.first().toLower());
}

/// What stands in the first brackets, and nothing where they don't end.
QString inBrackets(const QString &text)
{
    const qsizetype open = text.indexOf(QLatin1Char('('));
    int depth = 0;
    for (qsizetype at = std::max<qsizetype>(open, 0); open >= 0 && at < text.size(); ++at) {
        depth += text[at] == QLatin1Char('(') ? 1 : text[at] == QLatin1Char(')') ? -1 : 0;
        if (depth == 0)
            return text.mid(open + 1, at - open - 1).trimmed();
    }
    return {};
}

} // namespace

TableBuilder::TableBuilder(const QualifiedName &name, Dialect dialect, const Origin &origin)
{
    m_reading.dialect = dialect;
    Table &table = m_reading.table;
    table.name = name;
    table.origin = origin;
    table.columns = Listed<Column>::unknown();
    table.foreignKeys = Listed<ForeignKey>::unknown();
    table.uniqueConstraints = Listed<UniqueConstraint>::unknown();
    table.indexes = Listed<Index>::unknown();
}

void TableBuilder::startColumns()
{
    if (!m_hasColumns)
        table().columns.incomplete.reset();
    m_hasColumns = true;
}

void TableBuilder::setPartial(const QString &reason)
{
    m_hasColumns = true;
    table().columns.incomplete = reason;
}

void TableBuilder::addNote(int line, const QString &written, const QString &reason)
{
    m_reading.notes.append({{table().origin.file, line, {}}, written.simplified(), reason});
}

void TableBuilder::addColumn(const ColumnText &text, const Stated<SqlType> &type, int line, const QString &written)
{
    const Origin origin{table().origin.file, line, {}};
    for (const QString &name : text.names) {
        const QString key = name.toLower();
        if (const auto first = m_lineOf.constFind(key); first != m_lineOf.constEnd()) {
            addNote(line, written, Texts::tr("The column is described twice; line %1 stands.").arg(*first));
            continue;
        }
        m_lineOf.insert(key, line);
        m_placeOf.insert(key, table().columns.items.size());
        Column column;
        column.name = name;
        column.attribute = text.formerName;
        column.origin = origin;
        column.type = type;
        if (text.nullable)
            column.nullable = *text.nullable;
        column.defaultExpression = text.defaultExpression;
        if (text.autoincrement)
            column.autoincrement = true;
        if (text.comment)
            column.comment = *text.comment;
        table().columns.items.append(column);
        if (!text.check.isEmpty())
            table().checks.items.append({{}, text.check, origin});
        if (text.primaryKey)
            m_inlineKey.append(name);
        if (text.primaryKey && m_inlineKey.size() == 1)
            m_inlineKeyLine = line;
        if (text.unique)
            table().uniqueConstraints.items.append({{}, {name}, origin});
        if (text.foreignKey) {
            ForeignKey foreign = *text.foreignKey;
            foreign.columns = {name};
            foreign.origin = origin;
            table().foreignKeys.items.append(foreign);
        } else if (text.hasUnknownTarget && table().foreignKeys.incomplete == QString()) {
            table().foreignKeys.incomplete
                = Texts::tr("Line %1 of the document does not say to which table.").arg(line);
        }
    }
    if (!text.notUnderstood.isEmpty())
        addNote(line, written, Texts::tr("“%1” is not understood.").arg(text.notUnderstood));
}

bool TableBuilder::addConstraint(const QString &name, const QString &definition, int line)
{
    const Origin origin{table().origin.file, line, {}};
    if (const auto rest = after(definition, QLatin1String("PRIMARY KEY"))) {
        const auto columns = parseColumnNames(plain(inBrackets(*rest)));
        if (columns)
            table().primaryKey = PrimaryKey{name, *columns, origin};
        return columns.has_value();
    }
    if (const auto rest = after(definition, QLatin1String("FOREIGN KEY"))) {
        auto key = parseForeignKey(plain(*rest));
        if (key) {
            key->name = name;
            key->origin = origin;
            table().foreignKeys.items.append(*key);
        }
        return key.has_value();
    }
    auto unique = after(definition, QLatin1String("UNIQUE"));
    if (unique) {
        const auto columns = parseColumnNames(plain(inBrackets(*unique)));
        if (columns)
            table().uniqueConstraints.items.append({name, *columns, origin});
        return columns.has_value();
    }
    if (const auto rest = after(definition, QLatin1String("CHECK"))) {
        if (const QString expression = inBrackets(*rest); !expression.isEmpty())
            table().checks.items.append({name, expression, origin});
        return true;
    }
    return false;
}

void TableBuilder::addPrimaryKey(const TextLine &line)
{
    const Origin origin{table().origin.file, line.line, {}};
    auto columns = parseColumnNames(line);
    const QString text = line.text().trimmed();
    if (const qsizetype remark = text.indexOf(QLatin1String(" ("));
        !columns && remark > 0 && text.endsWith(QLatin1Char(')')))
        columns = parseColumnNames(plain(text.left(remark)));
    if (!columns) {
        table().primaryKey
            = Stated<PrimaryKey>::unknown(Texts::tr("Line %1 of the document is not understood.").arg(line.line));
        addNote(line.line, line.text(), Texts::tr("This names no key. Expected are column names with commas between."));
        return;
    }
    PrimaryKey key = table().primaryKey.valueOr({{}, {}, origin});
    if (!saysNone(*columns))
        key.columns += *columns;
    table().primaryKey = key;
}

bool TableBuilder::addKeySentence(const TextLine &line)
{
    const auto columns = parseKeySentence(line, [this](const QString &name) { return isColumn(name); });
    if (columns && !table().primaryKey.isKnown())
        table().primaryKey = PrimaryKey{{}, *columns, {table().origin.file, line.line, {}}};
    return columns.has_value();
}

void TableBuilder::startForeignKeys()
{
    if (!m_hasForeignKeys)
        table().foreignKeys.incomplete.reset();
    m_hasForeignKeys = true;
}

void TableBuilder::addForeignKey(const TextLine &line)
{
    Listed<ForeignKey> &keys = table().foreignKeys;
    if (auto key = parseForeignKey(line)) {
        key->origin = {table().origin.file, line.line, {}};
        keys.items.append(*key);
    } else if (const auto words = parseColumnNames(line); !words || !saysNone(*words)) {
        keys.incomplete = Texts::tr("Line %1 of the document is not understood.").arg(line.line);
        addNote(line.line, line.text(),
            Texts::tr("This is no foreign key. Expected is a line such as “`users_id` -> `users.id`”."));
    }
}

void TableBuilder::addUnique(const TextLine &line)
{
    const auto columns = parseColumnNames(line);
    const Origin origin{table().origin.file, line.line, {}};
    if (columns && !saysNone(*columns))
        table().uniqueConstraints.items.append({{}, *columns, origin});
    else if (!columns)
        addConstraint({}, line.text().trimmed(), line.line);
}

void TableBuilder::readIndexes()
{
    for (const TextLine &line : std::as_const(m_indexLines)) {
        if (auto index = parseIndex(line.text(), [this](const QString &name) { return isColumn(name); })) {
            index->origin = {table().origin.file, line.line, {}};
            table().indexes.items.append(*index);
        }
    }
}

void TableBuilder::addConstraints(const Grid &grid, const GridHeader &header)
{
    m_listsConstraints = true;
    bool isUnderstood = true;
    for (const QList<TextLine> &row : grid.rows) {
        const QString name = row.value(header.indexOf(Role::Name)).text().trimmed();
        const QString definition = row.value(header.indexOf(Role::Definition)).text().simplified();
        const bool isForeign = definition.startsWith(QLatin1String("FOREIGN"), Qt::CaseInsensitive);
        isUnderstood = (addConstraint(name, definition, row.first().line) || !isForeign) && isUnderstood;
    }
    if (isUnderstood)
        table().foreignKeys.incomplete.reset();
}

/// What the columns say of the key, where nothing else does; and a key's columns are not null (PostgreSQL
/// manual, 5.4.4).
Reading TableBuilder::finish()
{
    readIndexes();
    const QStringList key = table().primaryKey.valueOr({}).columns;
    const auto isInKey = [&](const QString &name) { return key.contains(name, Qt::CaseInsensitive); };
    if (!m_inlineKey.isEmpty() && table().primaryKey.isKnown()
        && (key.size() != m_inlineKey.size() || !std::ranges::all_of(m_inlineKey, isInKey)))
        addNote(m_inlineKeyLine, m_inlineKey.join(QStringLiteral(", ")),
            Texts::tr("Lines %1 and %2 disagree on the primary key; line %1 stands.")
                .arg(table().primaryKey.value().origin.line)
                .arg(m_inlineKeyLine));
    if (!m_inlineKey.isEmpty() && !table().primaryKey.isKnown())
        table().primaryKey = PrimaryKey{{}, m_inlineKey, {table().origin.file, m_inlineKeyLine, {}}};
    if (m_listsConstraints && m_reading.listsPrimaryKey && !table().primaryKey.isKnown())
        table().primaryKey = PrimaryKey{{}, {}, table().origin}; // it would stand in one of the two places
    for (const QString &name : table().primaryKey.valueOr({}).columns) {
        const auto place = m_placeOf.constFind(name.toLower());
        if (place == m_placeOf.constEnd())
            continue;
        Column &column = table().columns.items[*place];
        if (!column.nullable.isKnown())
            column.nullable = false;
    }
    return std::move(m_reading);
}

} // namespace triptych::documents
