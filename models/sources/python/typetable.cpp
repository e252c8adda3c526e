// SPDX-License-Identifier: MIT
#include "sources/python/typetable.h"

#include "sources/python/sqlalchemynames.h"

#include <QHash>

#include <algorithm>

namespace triptych::python {

namespace {

using enum TypeShape;

constexpr TypeRule rules[] = {
    {"", "Integer", "INTEGER"},
    {"", "INTEGER", "INTEGER"},
    {"", "INT", "INTEGER"},
    {"", "SmallInteger", "SMALLINT"},
    {"", "SMALLINT", "SMALLINT"},
    {"", "BigInteger", "BIGINT"},
    {"", "BIGINT", "BIGINT"},
    {"", "Numeric", "NUMERIC", Scale},
    {"", "NUMERIC", "NUMERIC", Scale},
    {"", "DECIMAL", "DECIMAL", Scale},
    {"", "Float", "FLOAT", TypeShape::Float, true},
    {"", "FLOAT", "FLOAT", TypeShape::Float},
    {"", "Double", "DOUBLE PRECISION"},
    {"", "DOUBLE", "DOUBLE"},
    {"", "DOUBLE_PRECISION", "DOUBLE PRECISION"},
    {"", "REAL", "REAL"},
    {"", "String", "VARCHAR", Length},
    {"", "Unicode", "VARCHAR", Length},
    {"", "VARCHAR", "VARCHAR", Length},
    {"", "NVARCHAR", "NVARCHAR", Length},
    {"", "CHAR", "CHAR", Length},
    {"", "NCHAR", "NCHAR", Length},
    {"", "Text", "TEXT", Length},
    {"", "UnicodeText", "TEXT", Length},
    {"", "TEXT", "TEXT", Length},
    {"", "CLOB", "CLOB"},
    {"", "Boolean", "BOOLEAN"},
    {"", "BOOLEAN", "BOOLEAN"},
    {"", "Date", "DATE"},
    {"", "DATE", "DATE"},
    {"", "DateTime", "TIMESTAMP", Zone, true},
    {"", "DATETIME", "DATETIME"},
    {"", "TIMESTAMP", "TIMESTAMP", Zone, true},
    {"", "Time", "TIME", Zone, true},
    {"", "TIME", "TIME", Zone, true},
    {"", "Interval", "INTERVAL", TypeShape::Interval},
    {"", "INTERVAL", "INTERVAL", TypeShape::Interval},
    {"", "LargeBinary", "BYTEA"},
    {"", "BYTEA", "BYTEA"},
    {"", "BLOB", "BLOB"},
    {"", "BINARY", "BINARY", Length},
    {"", "VARBINARY", "VARBINARY", Length},
    {"", "PickleType", "BYTEA"},
    {"", "Enum", "", TypeShape::Enum},
    {"", "ENUM", "", TypeShape::Enum},
    {"sqlalchemy.dialects.postgresql", "JSON", "JSON"},
    {"", "JSON", "JSON", Plain, true},
    {"", "JSONB", "JSONB"},
    {"", "JSONPATH", "JSONPATH"},
    {"", "Uuid", "UUID", Uuid},
    {"", "UUID", "UUID"},
    {"", "INET", "INET"},
    {"", "CIDR", "CIDR"},
    {"", "MACADDR", "MACADDR"},
    {"", "MACADDR8", "MACADDR8"},
    {"", "MONEY", "MONEY"},
    {"", "OID", "OID"},
    {"", "REGCLASS", "REGCLASS"},
    {"", "REGCONFIG", "REGCONFIG"},
    {"", "TSVECTOR", "TSVECTOR"},
    {"", "TSQUERY", "TSQUERY"},
    {"", "HSTORE", "HSTORE"},
    {"", "CITEXT", "CITEXT"},
    {"", "BIT", "BIT", Bit},
    {"", "ARRAY", "", Array},
    {"", "INT4RANGE", "INT4RANGE"},
    {"", "INT8RANGE", "INT8RANGE"},
    {"", "NUMRANGE", "NUMRANGE"},
    {"", "DATERANGE", "DATERANGE"},
    {"", "TSRANGE", "TSRANGE"},
    {"", "TSTZRANGE", "TSTZRANGE"},
    {"", "INT4MULTIRANGE", "INT4MULTIRANGE"},
    {"", "INT8MULTIRANGE", "INT8MULTIRANGE"},
    {"", "NUMMULTIRANGE", "NUMMULTIRANGE"},
    {"", "DATEMULTIRANGE", "DATEMULTIRANGE"},
    {"", "TSMULTIRANGE", "TSMULTIRANGE"},
    {"", "TSTZMULTIRANGE", "TSTZMULTIRANGE"},
    {"", "DOMAIN", "", Named},
    {"sqlmodel", "AutoString", "VARCHAR", Length},
    {"sqlalchemy_utils", "UUIDType", "UUID", Uuid},
    {"sqlalchemy_utils", "EmailType", "VARCHAR", Length, false, "255"},
    {"sqlalchemy_utils", "URLType", "TEXT"},
    {"sqlalchemy_utils", "IPAddressType", "VARCHAR", Limit, false, "50"},
    {"sqlalchemy_utils", "PhoneNumberType", "VARCHAR", Limit, false, "20"},
    {"sqlalchemy_utils", "ColorType", "VARCHAR", Limit, false, "20"},
    {"sqlalchemy_utils", "CountryType", "VARCHAR(2)"},
    {"sqlalchemy_utils", "CurrencyType", "VARCHAR(3)"},
    {"sqlalchemy_utils", "LocaleType", "VARCHAR(10)"},
    {"sqlalchemy_utils", "TimezoneType", "VARCHAR(50)"},
    {"sqlalchemy_utils", "ScalarListType", "TEXT"},
    {"sqlalchemy_utils", "JSONType", "JSON"},
    {"sqlalchemy_utils", "ArrowType", "TIMESTAMP", Zone, true},
    {"sqlalchemy_utils", "EnrichedDateTimeType", "TIMESTAMP WITHOUT TIME ZONE"},
    {"sqlalchemy_utils", "EnrichedDateType", "DATE"},
    {"sqlalchemy_utils", "TSVectorType", "TSVECTOR"},
    {"sqlalchemy_utils", "LtreeType", "LTREE"},
    {"sqlalchemy_utils", "ChoiceType", "VARCHAR(255)", Choice},
    {"sqlalchemy_utils", "BitType", "BIT", Bit},
    {"sqlalchemy_utils", "WeekDaysType", "BIT(7)"},
    {"sqlalchemy_utils", "PasswordType", "BYTEA"},
    {"sqlalchemy_utils", "EncryptedType", "BYTEA"},
    {"sqlalchemy_utils", "StringEncryptedType", "VARCHAR", NamedLength},
    {"sqlalchemy_utils", "IntRangeType", "INT4RANGE"},
    {"sqlalchemy_utils", "Int8RangeType", "INT8RANGE"},
    {"sqlalchemy_utils", "NumericRangeType", "NUMRANGE"},
    {"sqlalchemy_utils", "DateRangeType", "DATERANGE"},
    {"sqlalchemy_utils", "DateTimeRangeType", "TSRANGE"},
    {"sqlalchemy_utils", "CompositeType", "", Named},
    {"citext", "CIText", "CITEXT"},
    {"sqlalchemy_utc", "UtcDateTime", "TIMESTAMP WITH TIME ZONE"},
    {"sqlalchemy_json", "MutableJson", "JSON", Plain, true},
    {"sqlalchemy_json", "NestedMutableJson", "JSON", Plain, true},
    {"pgvector", "Vector", "VECTOR", Vector},
    {"pgvector", "VECTOR", "VECTOR", Vector},
    {"pgvector", "HALFVEC", "HALFVEC", Vector},
    {"pgvector", "SPARSEVEC", "SPARSEVEC", Vector},
    {"pgvector", "BIT", "BIT", Vector},
    {"geoalchemy2", "Geometry", "geometry", Geometry},
    {"geoalchemy2", "Geography", "geography", Geometry},
    {"geoalchemy2", "Raster", "raster", TypeShape::Raster},
    {"fastapi_users_db_sqlalchemy", "GUID", "UUID"},
    {"fastapi_users_db_sqlalchemy", "TIMESTAMPAware", "TIMESTAMP", Zone, true},
    {"advanced_alchemy", "GUID", "UUID"},
    {"advanced_alchemy", "DateTimeUTC", "TIMESTAMP WITH TIME ZONE"},
    {"advanced_alchemy", "BigIntIdentity", "BIGINT"},
    {"advanced_alchemy", "JsonB", "JSONB"},
    {"advanced_alchemy", "EncryptedString", "VARCHAR"},
    {"advanced_alchemy", "EncryptedText", "TEXT"},
    {"advanced_alchemy", "ObjectStore", "JSONB"},
    {"advanced_alchemy", "StoredObject", "JSONB"},
};

} // namespace

const TypeRule *typeRule(const Value &symbol)
{
    const auto *external = as<External>(symbol);
    if (!external)
        return nullptr;
    static const QMultiHash<QString, const TypeRule *> byName = [] {
        QMultiHash<QString, const TypeRule *> result;
        for (auto rule = std::rbegin(rules); rule != std::rend(rules); ++rule)
            result.insert(QString::fromLatin1(rule->name), &*rule);
        return result;
    }();
    const bool isSqlalchemy = !sqlalchemyName(symbol).isEmpty();
    for (const TypeRule *rule : byName.values(external->name())) {
        const QLatin1String package(rule->package);
        if (package.isEmpty() ? isSqlalchemy : external->path.startsWith(package + QLatin1Char('.')))
            return rule;
    }
    return nullptr;
}

} // namespace triptych::python
