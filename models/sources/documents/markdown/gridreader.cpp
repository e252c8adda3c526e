// SPDX-License-Identifier: MIT
#include "gridreader.h"

#include "defaulttext.h"
#include "marks.h"
#include "sources/documents/names.h"
#include "sources/documents/types.h"
#include "tokens.h"

#include <QSet>

#include <algorithm>

namespace triptych::documents {

namespace {

/// Reads the rows of one grid.
class GridReader
{
public:
    GridReader(const Grid &grid, const GridHeader &header) : m_grid(grid), m_header(header)
    {
        m_nullable = column(Role::Nullable);
        m_notNull = column(Role::NotNull);
        m_nullableCircles = hasCircles(textsOf(m_nullable));
        m_notNullCircles = hasCircles(textsOf(m_notNull));
        m_nullableBlank = meaningOfBlank(textsOf(m_nullable));
        m_notNullBlank = meaningOfBlank(textsOf(m_notNull));
    }

    QList<GridColumn> read()
    {
        QList<GridColumn> columns;
        for (const QList<TextLine> &row : m_grid.rows) {
            for (const QList<TextLine> &each : rowsOf(row)) {
                if (auto column = readRow(each))
                    columns.append(*std::move(column));
            }
        }
        return columns;
    }

private:
    [[nodiscard]] qsizetype column(Role role) const { return m_header.indexOf(role); }

    [[nodiscard]] QStringList textsOf(qsizetype column) const
    {
        QStringList texts;
        for (const QList<TextLine> &row : m_grid.rows) {
            if (column >= 0)
                texts.append(row.value(column).text());
        }
        return texts;
    }

    [[nodiscard]] static QString textIn(const QList<TextLine> &row, qsizetype column)
    {
        return column < 0 ? QString() : row.value(column).text().trimmed();
    }
    [[nodiscard]] QString textIn(const QList<TextLine> &row, Role role) const { return textIn(row, column(role)); }

    /// A row for each of the names where each has a type of its own: "a / b" beside "uuid / int".
    [[nodiscard]] QList<QList<TextLine>> rowsOf(const QList<TextLine> &row) const
    {
        const QStringList names = textIn(row, Role::Name).split(QStringLiteral(" / "));
        const QStringList types = textIn(row, Role::Type).split(QStringLiteral(" / "));
        if (names.size() < 2 || names.size() != types.size())
            return {row};
        QList<QList<TextLine>> rows;
        for (qsizetype at = 0; at < names.size(); ++at) {
            rows.append(row);
            rows.last()[column(Role::Name)].spans = {{names[at], Span::Style::Code}};
            rows.last()[column(Role::Type)].spans = {{types[at], Span::Style::Code}};
        }
        return rows;
    }

    std::optional<GridColumn> readRow(const QList<TextLine> &row)
    {
        GridColumn result;
        result.line = row.first().line;
        if (const QString table = textIn(row, Role::Table); !table.isEmpty())
            m_table = tableOf(row, table);
        result.table = m_table;
        const TextLine &name = row.value(column(Role::Name));
        const QString text = name.text().trimmed();
        if (isEllipsis(text) || (text.isEmpty() && isEllipsis(textIn(row, 0)))) {
            result.standsForMore = true;
            return result;
        }
        if (text.isEmpty() || isHeaderAgain(row) || isGroup(row, name) || isStruck(name))
            return std::nullopt;
        readName(name, result.text);
        if (result.text.names.isEmpty())
            return std::nullopt;
        readType(row, result);
        readNullability(row, result.text);
        readKeys(row, result.text);
        readWords(row, result);
        return result;
    }

    QualifiedName tableOf(const QList<TextLine> &row, const QString &table) const
    {
        const QString schema = textIn(row, Role::TableSchema);
        return schema.isEmpty() ? relationName(table) : QualifiedName{identifier(schema), identifier(table)};
    }

    static bool isStruck(const TextLine &name)
    {
        return std::ranges::any_of(name.spans, [](const Span &span) { return span.style == Span::Style::Struck; });
    }

    /// A page of a printed table repeats its headers.
    [[nodiscard]] bool isHeaderAgain(const QList<TextLine> &row) const
    {
        return std::ranges::equal(row, m_grid.headers,
            [](const TextLine &one, const TextLine &other) { return one.text().trimmed() == other.text().trimmed(); });
    }

    /// A line that parts the rows: words with nothing beside them.
    [[nodiscard]] bool isGroup(const QList<TextLine> &row, const TextLine &name) const
    {
        const auto isBlank = [](const TextLine &cell) { return cell.text().trimmed().isEmpty(); };
        const bool isLone = std::ranges::count_if(row, isBlank) == row.size() - 1 && row.size() > 1;
        const bool isStrong
            = std::ranges::all_of(name.spans, [](const Span &span) { return span.style == Span::Style::Strong; });
        return isLone && (isStrong || !isIdentifier(name.text().trimmed()));
    }

    /// The name in back-ticks or bold, or the first word; what stands beside it says more: "id (PK)", "name?".
    static void readName(const TextLine &cell, ColumnText &column)
    {
        QString rest;
        for (const Span &span : cell.spans) {
            const QString before = rest.trimmed();
            const bool isJoined = before == QLatin1String(",") || before == QLatin1String("/");
            const bool isCode = span.style == Span::Style::Code;
            if (isCode && (column.names.isEmpty() ? before.isEmpty() : isJoined)) {
                column.names.append(identifier(span.text));
                rest.clear();
            } else {
                rest += span.text;
            }
        }
        if (column.names.isEmpty()) {
            qsizetype end = 0;
            const QString text = rest.trimmed();
            const bool isQuotedName = text.startsWith(QLatin1Char('"')) && text.indexOf(QLatin1Char('"'), 1) > 1;
            if (isQuotedName)
                end = text.indexOf(QLatin1Char('"'), 1) + 1;
            const auto isPicture = [](QChar c) { return c.isSurrogate() || c.category() == QChar::Symbol_Other; };
            while (!isQuotedName && end < text.size() && !QStringLiteral("(*?,/\n[\u2020").contains(text[end])
                && !isPicture(text[end]))
                ++end;
            QString name = text.left(end).trimmed();
            rest = text.mid(end);
            const QString first = name.section(QLatin1Char(' '), 0, 0);
            if (!isQuotedName && isIdentifier(first) && first != name) {
                const Clauses clauses = readClauses(name.mid(first.size()), Voice::Statement);
                if (clauses.beginsKnown) {
                    rest = name.mid(first.size()) + rest;
                    name = first;
                }
            }
            if (!name.isEmpty())
                column.names = {identifier(name)};
            while (rest.startsWith(QLatin1Char(',')) || rest.startsWith(QLatin1Char('/'))) {
                const auto isJoint = [](QChar c) { return QStringLiteral(",/(").contains(c); };
                const auto joint = std::find_if(rest.begin() + 1, rest.end(), isJoint);
                const qsizetype next = joint == rest.end() ? -1 : joint - rest.begin();
                const QString more = rest.mid(1, next < 0 ? -1 : next - 1).trimmed();
                if (!isIdentifier(more) || readClauses(more, Voice::Statement).beginsKnown)
                    break;
                column.names.append(identifier(more));
                rest = next < 0 ? QString() : rest.mid(next);
            }
        }
        if (rest.startsWith(QLatin1Char('?')))
            column.nullable = true;
        apply(readClauses(rest, Voice::Statement), column);
    }

    void readType(const QList<TextLine> &row, GridColumn &result) const
    {
        const qsizetype place = column(Role::Type);
        if (place < 0)
            return;
        const TextLine &cell = row.value(place);
        const QString written = cell.text().simplified();
        if (std::ranges::all_of(written, isDash))
            return;
        ColumnText type = parseTypeCell(written);
        QString text = type.type;
        const QString userType = textIn(row, Role::UserType);
        if (!userType.isEmpty() && text.compare(QLatin1String("ARRAY"), Qt::CaseInsensitive) == 0
            && userType.startsWith(QLatin1Char('_')))
            text = userType.mid(1) + QStringLiteral("[]");
        else if (!userType.isEmpty() && text.compare(QLatin1String("USER-DEFINED"), Qt::CaseInsensitive) == 0)
            text = userType;
        text = withLength(text, row);
        result.type = documentType(text, type.labels);
        ColumnText &column = result.text;
        column.type = text;
        column.labels = type.labels;
        if (type.nullable)
            column.nullable = type.nullable;
        takeFrom(type, column);
    }

    static void takeFrom(const ColumnText &other, ColumnText &column)
    {
        Clauses clauses;
        clauses.primaryKey = other.primaryKey;
        clauses.unique = other.unique;
        clauses.autoincrement = other.autoincrement;
        clauses.nullable = other.nullable;
        clauses.defaultExpression = other.defaultExpression;
        clauses.foreignKey = other.foreignKey;
        clauses.hasUnknownTarget = other.hasUnknownTarget;
        clauses.formerName = other.formerName;
        apply(clauses, column);
        column.check = column.check.isEmpty() ? other.check : column.check;
    }

    /// The type with the length, or precision and scale, that columns of their own give.
    [[nodiscard]] QString withLength(const QString &type, const QList<TextLine> &row) const
    {
        const QString base = type.toLower();
        bool isNumber = false;
        const int length = textIn(row, Role::Length).toInt(&isNumber);
        static const QSet<QString> lengthy{QStringLiteral("varchar"), QStringLiteral("character varying"),
            QStringLiteral("char"), QStringLiteral("character"), QStringLiteral("nvarchar")};
        if (isNumber && length > 0 && lengthy.contains(base))
            return QStringLiteral("%1(%2)").arg(type).arg(length);
        const bool isPrecision = m_header.has(Role::Scale) && !m_header.has(Role::Precision);
        const int precision = textIn(row, isPrecision ? Role::Length : Role::Precision).toInt(&isNumber);
        if (isNumber && precision > 0 && (base == QLatin1String("numeric") || base == QLatin1String("decimal"))) {
            const int scale = textIn(row, Role::Scale).toInt();
            return QStringLiteral("%1(%2, %3)").arg(type).arg(precision).arg(scale);
        }
        return type;
    }

    /// In East Asia a cross beside circles is a no.
    [[nodiscard]] static bool hasCircles(const QStringList &texts)
    {
        static const QStringList circles{
            QStringLiteral("o"), QStringLiteral("\u25CB"), QStringLiteral("\u25EF"), QStringLiteral("\u3007")};
        return std::ranges::any_of(
            texts, [](const QString &text) { return circles.contains(text.trimmed().toLower()); });
    }

    [[nodiscard]] std::optional<Meaning> meaningIn(
        const QString &text, bool hasCircles, std::optional<Meaning> ofBlank) const
    {
        const bool isCross = hasCircles && text.compare(QLatin1String("x"), Qt::CaseInsensitive) == 0;
        return isCross ? Meaning{false, false} : meaningOf(text, ofBlank);
    }

    void readNullability(const QList<TextLine> &row, ColumnText &text) const
    {
        if (m_nullable >= 0) {
            if (const auto value = meaningIn(textIn(row, m_nullable), m_nullableCircles, m_nullableBlank))
                text.nullable = value->isTrue;
        }
        if (m_notNull >= 0) {
            if (const auto value = meaningIn(textIn(row, m_notNull), m_notNullCircles, m_notNullBlank))
                text.nullable = value->isWord ? value->isTrue : !value->isTrue;
        }
    }

    void readKeys(const QList<TextLine> &row, ColumnText &text) const
    {
        const QString key = textIn(row, Role::PrimaryKey);
        const auto mark = meaningOf(key, {});
        bool isNumber = false;
        const int place = key.toInt(&isNumber);
        if ((mark && mark->isTrue && !mark->isWord) || (isNumber && place > 0)
            || readClauses(key, Voice::Statement).primaryKey)
            text.primaryKey = true;
        const auto unique = meaningOf(textIn(row, Role::Unique), {});
        if (unique && unique->isTrue && !unique->isWord)
            text.unique = true;
        readTarget(textIn(row, Role::ForeignKey), text);
        if (const QString value = textIn(row, Role::Default); !value.isEmpty())
            readDefault(value, text);
    }

    static void readTarget(const QString &written, ColumnText &text)
    {
        const auto mark = meaningOf(written, {});
        if (written.isEmpty() || std::ranges::all_of(written, isDash) || (mark && !mark->isTrue)
            || written.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0
            || written.compare(QLatin1String("n/a"), Qt::CaseInsensitive) == 0)
            return;
        if (mark) {
            text.hasUnknownTarget = true;
            return;
        }
        const bool isName = !written.contains(QLatin1Char(' ')) || written.contains(QLatin1Char('('))
            || written.contains(QLatin1Char('.')) || readClauses(written, Voice::Prose).beginsKnown;
        if (isName && !readClauses(written, Voice::Statement).foreignKey)
            apply(readClauses(QStringLiteral("fk ") + written, Voice::Statement), text);
        else
            apply(readClauses(written, Voice::Statement), text);
    }

    static void readDefault(const QString &written, ColumnText &text)
    {
        const Clauses clauses = readClauses(written, Voice::Statement);
        if (clauses.autoincrement)
            text.autoincrement = true;
        else if (const auto value = documentDefault(written); value.isKnown())
            text.defaultExpression = value;
    }

    void readWords(const QList<TextLine> &row, GridColumn &result) const
    {
        for (qsizetype at = 0; at < m_header.roles.size(); ++at) {
            const Role role = m_header.roles[at];
            if (role == Role::Constraints)
                apply(readClauses(row.value(at).text(), Voice::Statement), result.text);
            else if (role == Role::Prose && !m_header.isTbls)
                apply(readClauses(row.value(at).text(), Voice::Prose), result.text);
            if (role == Role::Prose && !result.comment)
                result.comment = row.value(at).text().trimmed();
        }
    }

    const Grid &m_grid;
    const GridHeader &m_header;
    qsizetype m_nullable = -1;
    qsizetype m_notNull = -1;
    bool m_nullableCircles = false;
    bool m_notNullCircles = false;
    std::optional<Meaning> m_nullableBlank;
    std::optional<Meaning> m_notNullBlank;
    QualifiedName m_table;
};

} // namespace

QList<GridColumn> readGrid(const Grid &grid, const GridHeader &header)
{
    return GridReader(grid, header).read();
}

bool speaksOfDatabase(const ColumnText &column)
{
    static const QSet<QString> anyones{QStringLiteral("string"), QStringLiteral("number"), QStringLiteral("integer"),
        QStringLiteral("boolean"), QStringLiteral("object"), QStringLiteral("array"), QStringLiteral("bool"),
        QStringLiteral("int"), QStringLiteral("float"), QStringLiteral("date"), QStringLiteral("datetime"),
        QStringLiteral("any"), QStringLiteral("list"), QStringLiteral("enum"), QStringLiteral("double"),
        QStringLiteral("long"), QStringLiteral("str"), QStringLiteral("text"), QStringLiteral("uuid"),
        QStringLiteral("json"), QStringLiteral("path"), QStringLiteral("name"), QStringLiteral("time"),
        QStringLiteral("duration"), QStringLiteral("timestamp"), QStringLiteral("decimal"), QStringLiteral("bytes")};
    const QString word = column.type.section(QLatin1Char('['), 0, 0).trimmed();
    const bool isUpper = word.size() > 1 && word == word.toUpper() && word != word.toLower();
    const bool isTypeOfSql = isTypeWord(word.section(QLatin1Char('('), 0, 0).section(QLatin1Char(' '), 0, 0))
        && (isUpper || !anyones.contains(word.toLower()));
    return isTypeOfSql || column.primaryKey || column.foreignKey.has_value();
}

bool speaksOfDatabase(const QList<GridColumn> &columns)
{
    return std::ranges::any_of(columns, [](const GridColumn &column) { return speaksOfDatabase(column.text); });
}

bool speaksOfDocumentStore(const ColumnText &column)
{
    const QString type = column.type.toLower();
    return column.names.contains(QLatin1String("_id")) || type.startsWith(QLatin1String("objectid"))
        || type.contains(QLatin1String("types.objectid")) || type.startsWith(QLatin1String("mongoid"))
        || type == QLatin1String("geopoint") || type == QLatin1String("documentreference");
}

} // namespace triptych::documents
