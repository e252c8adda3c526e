// SPDX-License-Identifier: MIT
#include "types.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace triptych::documents {

namespace {

struct DocumentTypes
{
    Q_DECLARE_TR_FUNCTIONS(triptych::DocumentTypes)
};

struct ForeignWord
{
    const char *word;
    const char *family; ///< the PostgreSQL type that stands for its family
};

/// Words of other databases and of programming languages that PostgreSQL's parser would take for somebody's own type.
constexpr ForeignWord foreignWords[]{
    {"string", "text"},
    {"str", "text"},
    {"tinytext", "text"},
    {"mediumtext", "text"},
    {"longtext", "text"},
    {"clob", "text"},
    {"nvarchar", "varchar"},
    {"varchar2", "varchar"},
    {"nchar", "char"},
    {"number", "numeric"},
    {"bigdecimal", "numeric"},
    {"tinyint", "smallint"},
    {"short", "smallint"},
    {"int16", "smallint"},
    {"i16", "smallint"},
    {"mediumint", "integer"},
    {"int32", "integer"},
    {"i32", "integer"},
    {"u32", "integer"},
    {"uint", "integer"},
    {"uint32", "integer"},
    {"long", "bigint"},
    {"int64", "bigint"},
    {"i64", "bigint"},
    {"u64", "bigint"},
    {"uint64", "bigint"},
    {"biginteger", "bigint"},
    {"double", "double precision"},
    {"float32", "real"},
    {"float64", "double precision"},
    {"f32", "real"},
    {"f64", "double precision"},
    {"datetime", "timestamp"},
    {"datetime2", "timestamp"},
    {"smalldatetime", "timestamp"},
    {"localdatetime", "timestamp"},
    {"offsetdatetime", "timestamp"},
    {"zoneddatetime", "timestamp"},
    {"instant", "timestamp"},
    {"localdate", "date"},
    {"localtime", "time"},
    {"timedelta", "interval"},
    {"duration", "interval"},
    {"object", "jsonb"},
    {"dict", "jsonb"},
    {"blob", "bytea"},
    {"longblob", "bytea"},
    {"mediumblob", "bytea"},
    {"binary", "bytea"},
    {"varbinary", "bytea"},
    {"bytes", "bytea"},
    {"buffer", "bytea"},
    {"guid", "uuid"},
    {"uniqueidentifier", "uuid"},
    {"entero", "integer"},
    {"inteiro", "integer"},
    {"entier", "integer"},
    {"cadena", "text"},
    {"texto", "text"},
    {"booleano", "boolean"},
};

/// PostgreSQL manual, chapter 8, the types with several words by their first.
constexpr const char *ownWords[]{"smallint", "int2", "smallserial", "serial2", "integer", "int", "int4", "serial",
    "serial4", "bigint", "int8", "bigserial", "serial8", "numeric", "decimal", "money", "real", "float", "float4",
    "float8", "boolean", "bool", "character", "varchar", "char", "bpchar", "text", "citext", "name", "timestamp",
    "timestamptz", "date", "time", "timetz", "json", "jsonb", "hstore", "inet", "cidr", "macaddr", "macaddr8", "uuid",
    "bytea", "interval", "tsvector", "tsquery", "xml", "bit", "varbit", "point", "line", "lseg", "box", "path",
    "polygon", "circle", "oid", "int4range", "int8range", "numrange", "tsrange", "tstzrange", "daterange", "national",
    "geometry", "geography", "vector", "ltree", "regclass", "pg_lsn", "xid", "enum", "array", "user-defined"};

QString lowerWord(const QString &written)
{
    qsizetype end = 0;
    while (end < written.size() && (written[end].isLetterOrNumber() || QStringLiteral("_-").contains(written[end])))
        ++end;
    return written.left(end).toLower();
}

const char *familyOf(const QString &word)
{
    static const QHash<QString, const char *> families = [] {
        QHash<QString, const char *> result;
        for (const ForeignWord &each : foreignWords)
            result.insert(QString::fromLatin1(each.word), each.family);
        return result;
    }();
    return families.value(word, nullptr);
}

/// "Array<string>", "List<string>" and "ARRAY(TEXT)" as "string[]"; anything else as it is.
QString withArrayMark(const QString &written)
{
    const QString word = lowerWord(written);
    const bool isArray = word == QLatin1String("array") || word == QLatin1String("list");
    const QString rest = written.mid(word.size()).trimmed();
    const bool isHeld = (rest.startsWith(QLatin1Char('<')) && rest.endsWith(QLatin1Char('>')))
        || (rest.startsWith(QLatin1Char('(')) && rest.endsWith(QLatin1Char(')')));
    return isArray && isHeld && rest.size() > 2 ? rest.mid(1, rest.size() - 2).trimmed() + QStringLiteral("[]")
                                                : written;
}

/// The words of other languages put into PostgreSQL's.
SqlType fromForeignWord(const QString &written, const QString &shape, const QString &word, const char *family)
{
    QString rest = shape.mid(word.size()).trimmed();
    QString base = QString::fromLatin1(family);
    const bool hasLength = rest.startsWith(QLatin1Char('('));
    if (hasLength && base == QLatin1String("text"))
        base = QStringLiteral("varchar");
    const bool takesLength = base == QLatin1String("varchar") || base == QLatin1String("char")
        || base == QLatin1String("numeric") || base == QLatin1String("timestamp");
    if (hasLength && !takesLength)
        rest.remove(0, rest.indexOf(QLatin1Char(')')) + 1);
    const bool isExact = hasLength && takesLength && base != QLatin1String("timestamp");
    return {written, base + rest.trimmed(), SqlType::Notation::Prose, !isExact, {}};
}

bool saysNoType(const QString &word)
{
    static const QSet<QString> words{QStringLiteral("array"), QStringLiteral("list"), QStringLiteral("any"),
        QStringLiteral("mixed"), QStringLiteral("unknown"), QStringLiteral("varies")};
    return words.contains(word);
}

} // namespace

bool isTypeWord(const QString &word)
{
    static const QSet<QString> own = [] {
        QSet<QString> result;
        for (const char *each : ownWords)
            result.insert(QString::fromLatin1(each));
        return result;
    }();
    const QString lower = word.toLower();
    return own.contains(lower) || familyOf(lower) || lower == QLatin1String("list");
}

bool isEverydayWord(const QString &word)
{
    static const QSet<QString> words{QStringLiteral("date"), QStringLiteral("time"), QStringLiteral("text"),
        QStringLiteral("name"), QStringLiteral("line"), QStringLiteral("path"), QStringLiteral("point"),
        QStringLiteral("box"), QStringLiteral("circle"), QStringLiteral("money"), QStringLiteral("interval"),
        QStringLiteral("real"), QStringLiteral("number"), QStringLiteral("object"), QStringLiteral("array"),
        QStringLiteral("list"), QStringLiteral("short"), QStringLiteral("long"), QStringLiteral("double"),
        QStringLiteral("instant"), QStringLiteral("duration"), QStringLiteral("binary"), QStringLiteral("bit"),
        QStringLiteral("string"), QStringLiteral("character"), QStringLiteral("vector"), QStringLiteral("timestamp"),
        QStringLiteral("national"), QStringLiteral("datetime"), QStringLiteral("json"), QStringLiteral("uuid"),
        QStringLiteral("boolean"), QStringLiteral("polygon"), QStringLiteral("geometry"), QStringLiteral("decimal"),
        QStringLiteral("float"), QStringLiteral("xml"), QStringLiteral("serial"), QStringLiteral("buffer"),
        QStringLiteral("bytes"), QStringLiteral("blob"), QStringLiteral("texto"), QStringLiteral("cadena")};
    return words.contains(word);
}

bool isTypeName(const QString &written)
{
    const auto isUpper = [](QChar c) { return c.isUpper(); };
    return written.contains(QLatin1Char('_')) || written.startsWith(QLatin1Char('"'))
        || std::any_of(written.begin() + 1, written.end(), isUpper);
}

Stated<SqlType> documentType(const QString &written, const QStringList &labels)
{
    if (written.isEmpty() && labels.isEmpty())
        return {};
    const QString shape = withArrayMark(written);
    const QString word = lowerWord(shape);
    if (word == QLatin1String("enum") || !labels.isEmpty())
        return SqlType{written, QStringLiteral("enum"), SqlType::Notation::Prose, true, labels};
    if (saysNoType(word) && word.size() == shape.size())
        return Stated<SqlType>::unknown(DocumentTypes::tr("“%1” does not say what the elements are.").arg(written));
    if (word == QLatin1String("user-defined"))
        return Stated<SqlType>::unknown(DocumentTypes::tr("“%1” does not say which type it is.").arg(written));
    const QString rest = shape.mid(word.size());
    const bool isCharacter = word == QLatin1String("varchar") || word == QLatin1String("char");
    if (isCharacter && rest.startsWith(QLatin1Char('[')) && rest != QLatin1String("[]"))
        return Stated<SqlType>::unknown(DocumentTypes::tr("“%1” may be a length or an array.").arg(written));
    if (word == QLatin1String("tinyint") && rest.trimmed() == QLatin1String("(1)"))
        return Stated<SqlType>::unknown(DocumentTypes::tr("“%1” may be a number or a boolean.").arg(written));
    const bool isOfTwoWords = rest.trimmed().startsWith(QLatin1String("precision"), Qt::CaseInsensitive);
    if (const char *family = isOfTwoWords ? nullptr : familyOf(word))
        return fromForeignWord(written, shape, word, family);
    const bool isInteger = word == QLatin1String("int") || word == QLatin1String("bigint")
        || word == QLatin1String("smallint") || word == QLatin1String("integer");
    if (isInteger && rest.startsWith(QLatin1Char('('))) // MySQL's display width
        return SqlType{written, word, SqlType::Notation::Prose, false, {}};
    const bool isClassOfDates = written == QLatin1String("Date"); // JavaScript's has a time of day
    return SqlType{written, shape, SqlType::Notation::Prose, isClassOfDates, {}};
}

bool contradict(const SqlType &one, const SqlType &other)
{
    static const QHash<QString, QString> aliases{{QStringLiteral("int"), QStringLiteral("integer")},
        {QStringLiteral("int4"), QStringLiteral("integer")}, {QStringLiteral("serial"), QStringLiteral("integer")},
        {QStringLiteral("serial4"), QStringLiteral("integer")}, {QStringLiteral("int8"), QStringLiteral("bigint")},
        {QStringLiteral("bigserial"), QStringLiteral("bigint")}, {QStringLiteral("serial8"), QStringLiteral("bigint")},
        {QStringLiteral("int2"), QStringLiteral("smallint")},
        {QStringLiteral("smallserial"), QStringLiteral("smallint")},
        {QStringLiteral("bool"), QStringLiteral("boolean")}, {QStringLiteral("decimal"), QStringLiteral("numeric")},
        {QStringLiteral("float8"), QStringLiteral("double precision")},
        {QStringLiteral("float"), QStringLiteral("double precision")},
        {QStringLiteral("float4"), QStringLiteral("real")}, {QStringLiteral("character"), QStringLiteral("char")},
        {QStringLiteral("character varying"), QStringLiteral("varchar")},
        {QStringLiteral("timestamp with time zone"), QStringLiteral("timestamptz")},
        {QStringLiteral("timestamp without time zone"), QStringLiteral("timestamp")}};
    if (one.lenient || other.lenient)
        return false;
    const auto base = [](const SqlType &type) {
        const QString text = type.sql.section(QLatin1Char('('), 0, 0).simplified().toLower();
        return aliases.value(text, text);
    };
    const auto modifiers
        = [](const SqlType &type) { return type.sql.section(QLatin1Char('('), 1).remove(QLatin1Char(' ')).toLower(); };
    const bool sayBothMore = !modifiers(one).isEmpty() && !modifiers(other).isEmpty();
    return base(one) != base(other) || (sayBothMore && modifiers(one) != modifiers(other));
}

} // namespace triptych::documents
