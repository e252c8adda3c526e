// SPDX-License-Identifier: MIT
#include "gridheader.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace triptych::documents {

namespace {

struct Synonym
{
    Role role;
    std::initializer_list<const char16_t *> words;
};

/// Headers in ten languages, as key() spells them.
const std::initializer_list<Synonym> synonyms{
    {Role::Table,
        {u"table", u"table name", u"tabla", u"tabela", u"tabelle", u"\u30C6\u30FC\u30D6\u30EB\u540D",
            u"\u30C6\u30FC\u30D6\u30EB", u"\u8868\u540D", u"\u8868", u"\uD14C\uC774\uBE14", u"\uD14C\uC774\uBE14\uBA85",
            u"\u0442\u0430\u0431\u043B\u0438\u0446\u0430", u"relation name", u"entity", u"nombre de tabla",
            u"nom de table"}},
    {Role::TableSchema, {u"table schema", u"schema", u"schema name", u"esquema"}},
    {Role::Type,
        {u"type", u"data type", u"datatype", u"sql type", u"db type", u"column type", u"postgres type",
            u"postgresql type", u"pg type", u"field type", u"tipo", u"tipo de dato", u"tipo de dados", u"tipo de datos",
            u"tipo de columna", u"tipo da coluna", u"tipo de campo", u"tipo do campo", u"typ", u"datentyp",
            u"type de donn\u00E9es", u"\u0442\u0438\u043F", u"\u0442\u0438\u043F \u0434\u0430\u043D\u043D\u044B\u0445",
            u"\u578B", u"\u30BF\u30A4\u30D7", u"\u30C7\u30FC\u30BF\u578B", u"\u30C7\u30FC\u30BF\u30BF\u30A4\u30D7",
            u"\uD0C0\uC785", u"\uC790\uB8CC\uD615", u"\uB370\uC774\uD130 \uD0C0\uC785",
            u"\uB370\uC774\uD130\uD0C0\uC785", u"\u7C7B\u578B", u"\u6570\u636E\u7C7B\u578B",
            u"\u5B57\u6BB5\u7C7B\u578B", u"\u0E0A\u0E19\u0E34\u0E14", u"tipo di dato", u"datov\u00FD typ",
            u"typ danych", u"tipe", u"tipe data", u"tip", u"\u0646\u0648\u0639"}},
    {Role::UserType, {u"udt name"}},
    {Role::Length,
        {u"character maximum length", u"length", u"max length", u"\u957F\u5EA6", u"l\u00E4nge", u"longitud", u"tamanho",
            u"longueur", u"\u9577\u3055", u"\uAE38\uC774"}},
    {Role::Precision, {u"numeric precision"}},
    {Role::Scale, {u"numeric scale", u"\u5C0F\u6570\u4F4D"}},
    {Role::Nullable,
        {u"nullable", u"null", u"is nullable", u"is null", u"allow null", u"allow nulls", u"allows null", u"nulls",
            u"null allowed", u"optional", u"nulo", u"permite nulos", u"permite nulo", u"nulable", u"aceita nulo",
            u"null erlaubt", u"null \uD5C8\uC6A9", u"\uB110 \uD5C8\uC6A9", u"null\u8A31\u5BB9", u"null\u8A31\u53EF",
            u"null\u53EF", u"\u53EF\u7A7A", u"\u662F\u5426\u4E3A\u7A7A", u"\u5141\u8BB8\u4E3A\u7A7A",
            u"\u5141\u8BB8\u7A7A", u"\u53EF\u4E3A\u7A7A", u"\u5141\u8BB8\u7A7A\u503C", u"opcional", u"optionnel",
            u"nullbar", u"can be null"}},
    {Role::NotNull,
        {u"not null", u"notnull", u"nn", u"non null", u"required", u"mandatory", u"obrigat\u00F3rio", u"obligatorio",
            u"obligatoire", u"requerido", u"requis", u"pflicht", u"pflichtfeld", u"\u5FC5\u9808", u"\u5FC5\u586B",
            u"\uD544\uC218", u"\u975E\u7A7A", u"\u4E0D\u80FD\u4E3A\u7A7A", u"\u975Enull", u"not null\u5236\u7D04",
            u"no nulo", u"n\u00E3o nulo", u"is required",
            u"\u043E\u0431\u044F\u0437\u0430\u0442\u0435\u043B\u044C\u043D\u043E\u0435",
            u"\u043E\u0431\u044F\u0437\u0430\u0442\u0435\u043B\u044C\u043D\u044B\u0439", u"wymagane", u"povinn\u00E9",
            u"obbligatorio"}},
    {Role::PrimaryKey,
        {u"pk", u"primary key", u"pkey", u"primary", u"is pk", u"is primary key", u"\u4E3B\u952E",
            u"\u4E3B\u30AD\u30FC", u"\uAE30\uBCF8\uD0A4", u"clave primaria", u"chave prim\u00E1ria",
            u"prim\u00E4rschl\u00FCssel", u"cl\u00E9 primaire"}},
    {Role::ForeignKey,
        {u"fk", u"foreign key", u"fkey", u"references", u"reference", u"foreign keys", u"fk reference", u"fk to",
            u"ref", u"refs", u"foreign key reference", u"linked to", u"references to", u"fk target", u"\u5916\u952E",
            u"\u5916\u90E8\u30AD\u30FC", u"\uC678\uB798\uD0A4", u"clave for\u00E1nea", u"chave estrangeira",
            u"fremdschl\u00FCssel", u"cl\u00E9 \u00E9trang\u00E8re", u"relation", u"relations", u"related to",
            u"referencia", u"refer\u00EAncia", u"\u5173\u8054"}},
    {Role::Unique,
        {u"unique", u"is unique", u"uq", u"uk", u"\u552F\u4E00", u"\u30E6\u30CB\u30FC\u30AF", u"eindeutig",
            u"\u00FAnico"}},
    {Role::Constraints,
        {u"constraint", u"constraints", u"key", u"keys", u"index", u"idx", u"attributes", u"detail", u"details",
            u"extra", u"modifiers", u"modifier", u"options", u"key type", u"pk fk", u"fk pk", u"flags",
            u"\u043E\u0433\u0440\u0430\u043D\u0438\u0447\u0435\u043D\u0438\u044F",
            u"\u043E\u0433\u0440\u0430\u043D\u0438\u0447\u0435\u043D\u0438\u0435", u"\u043A\u043B\u044E\u0447",
            u"\u043A\u043B\u044E\u0447\u0438", u"\uC81C\uC57D", u"\uC81C\uC57D\uC870\uAC74",
            u"\uC81C\uC57D \uC870\uAC74", u"\uD0A4", u"\u5236\u7D04", u"\u7EA6\u675F", u"\u952E", u"\u30AD\u30FC",
            u"restri\u00E7\u00F5es", u"restri\u00E7\u00E3o", u"restricciones", u"restricci\u00F3n", u"contraintes",
            u"contrainte", u"chave", u"chaves", u"clave", u"claves", u"cl\u00E9", u"cl\u00E9s", u"schl\u00FCssel",
            u"column key", u"constraintes", u"einschr\u00E4nkungen", u"vincoli", u"omezen\u00ED", u"ograniczenia",
            u"properties", u"qualifiers", u"column constraints", u"extra definition"}},
    {Role::Default,
        {u"default", u"default value", u"column default", u"defaults", u"defaultwert", u"standardwert", u"padr\u00E3o",
            u"valor padr\u00E3o", u"por defecto", u"predeterminado", u"valor por defecto", u"valeur par d\u00E9faut",
            u"par d\u00E9faut", u"d\u00E9faut", u"\u30C7\u30D5\u30A9\u30EB\u30C8",
            u"\u30C7\u30D5\u30A9\u30EB\u30C8\u5024", u"\u521D\u671F\u5024", u"\uAE30\uBCF8\uAC12",
            u"\u9ED8\u8BA4\u503C", u"\u9ED8\u8BA4", u"domy\u015Blnie",
            u"\u043F\u043E \u0443\u043C\u043E\u043B\u0447\u0430\u043D\u0438\u044E", u"v\u00FDchoz\u00ED",
            u"warto\u015B\u0107 domy\u015Blna", u"predefinito"}},
    {Role::Parents, {u"parents", u"parent", u"\u89AA\u30C6\u30FC\u30D6\u30EB"}},
    {Role::Definition, {u"definition", u"\u5B9A\u7FA9", u"index definition", u"definici\u00F3n", u"\u5B9A\u4E49"}},
    {Role::Prose,
        {u"description", u"comment", u"comments", u"notes", u"note", u"remarks", u"remark", u"purpose", u"meaning",
            u"descri\u00E7\u00E3o", u"descripci\u00F3n", u"descrizione", u"beschreibung", u"bemerkung",
            u"\u043E\u043F\u0438\u0441\u0430\u043D\u0438\u0435", u"\u8AAC\u660E", u"\u30B3\u30E1\u30F3\u30C8",
            u"\u5099\u8003", u"\uBE44\uACE0", u"\uC124\uBA85", u"\u8BF4\u660E", u"\u5907\u6CE8", u"\u63CF\u8FF0",
            u"\u6CE8\u91CA", u"\u0E04\u0E27\u0E32\u0E21\u0E2B\u0E21\u0E32\u0E22", u"popis", u"opis", u"notas",
            u"coment\u00E1rio", u"comentario", u"commentaire",
            u"\u043A\u043E\u043C\u043C\u0435\u043D\u0442\u0430\u0440\u0438\u0439",
            u"\u043F\u0440\u0438\u043C\u0435\u0447\u0430\u043D\u0438\u0435", u"description constraints",
            u"notes constraints", u"explanation", u"keterangan", u"observaciones", u"observa\u00E7\u00F5es"}},
};

/// What names a column; the surer first where a grid has several.
const std::initializer_list<const char16_t *> nameWords{u"column name", u"column", u"columns", u"col", u"field name",
    u"field", u"coluna", u"columna", u"campo", u"colonne", u"champ", u"spalte", u"spaltenname", u"feld",
    u"\u7269\u7406\u540D", u"\u30AB\u30E9\u30E0\u540D", u"\u30AB\u30E9\u30E0", u"\u5217\u540D", u"\u5217",
    u"\u5B57\u6BB5\u540D", u"\u5B57\u6BB5\u540D\u79F0", u"\u5B57\u6BB5", u"\u5B57\u6BB5\u8DEF\u5F84",
    u"\uCEEC\uB7FC\uBA85", u"\uCEEC\uB7FC", u"\uCE7C\uB7FC\uBA85", u"\uCE7C\uB7FC", u"\uD544\uB4DC\uBA85",
    u"\uD544\uB4DC", u"\u043A\u043E\u043B\u043E\u043D\u043A\u0430", u"\u0441\u0442\u043E\u043B\u0431\u0435\u0446",
    u"\u043F\u043E\u043B\u0435", u"nome da coluna", u"nombre de columna", u"nombre de la columna", u"nombre del campo",
    u"nombre de campo", u"nome do campo", u"nom de la colonne", u"nom du champ", u"feldname", u"nazwa kolumny",
    u"nazwa pola", u"nama kolom", u"\u0438\u043C\u044F \u043F\u043E\u043B\u044F",
    u"\u0438\u043C\u044F \u0441\u0442\u043E\u043B\u0431\u0446\u0430",
    u"\u0438\u043C\u044F \u043A\u043E\u043B\u043E\u043D\u043A\u0438",
    u"\u043D\u0430\u0437\u0432\u0430\u043D\u0438\u0435 \u043F\u043E\u043B\u044F", u"sloupec", u"kolumna", u"pole",
    u"kolom", u"colonna", u"nom de colonne", u"\u0627\u0644\u0639\u0645\u0648\u062F", u"attribute", u"attribute name",
    u"attr", u"attribut", u"atributo", u"\u0430\u0442\u0440\u0438\u0431\u0443\u0442", u"property", u"property name",
    u"\u540D\u524D", u"\u540D\u79F0", u"\uC774\uB984", u"name", u"nome", u"nombre", u"nom", u"\u0438\u043C\u044F",
    u"\u0E0A\u0E37\u0E48\u0E2D"};

/// Headers over marks of keys of every kind.
const std::initializer_list<const char16_t *> keyWords{u"key", u"keys", u"key type", u"pk fk", u"fk pk", u"column key",
    u"chave", u"chaves", u"clave", u"claves", u"cl\u00E9", u"cl\u00E9s", u"schl\u00FCssel", u"\u043A\u043B\u044E\u0447",
    u"\u043A\u043B\u044E\u0447\u0438", u"\u952E", u"\u30AD\u30FC", u"\uD0A4"};

/// Headers of grids that list something else.
const std::initializer_list<const char16_t *> foreignWords{u"from", u"to", u"child", u"cardinality", u"enum", u"value",
    u"values", u"enum value", u"index name", u"method", u"layer", u"migration", u"endpoint", u"from table", u"to table",
    u"http method", u"status code", u"env", u"variable", u"environment variable", u"flag", u"option", u"parameter",
    u"param", u"argument", u"prop", u"query", u"version", u"change", u"key fields", u"row count", u"trigger", u"policy",
    u"operation", u"relationship", u"relationship type", u"old", u"new", u"before", u"after", u"source", u"target",
    u"in", u"location", u"command", u"setting", u"event", u"cascade", u"old type", u"new type", u"label value",
    u"code meaning"};

/// Letters and numbers in lower case with single spaces between, compatibility forms folded.
QString key(const QString &header)
{
    const QString text = header.normalized(QString::NormalizationForm_KC).toLower();
    QString result;
    for (const QChar c : text)
        result += c.isLetterOrNumber() || c.isMark() ? c : QLatin1Char(' ');
    return result.simplified();
}

QString withoutBrackets(const QString &text)
{
    const qsizetype open = text.normalized(QString::NormalizationForm_KC).indexOf(QLatin1Char('('));
    return open > 0 ? text.left(open) : text;
}

Role roleOf(const QString &key)
{
    static const QHash<QString, Role> roles = [] {
        QHash<QString, Role> result;
        for (const Synonym &synonym : synonyms) {
            for (const char16_t *word : synonym.words)
                result.insert(QString::fromUtf16(word), synonym.role);
        }
        return result;
    }();
    return key.isEmpty() ? Role::Prose : roles.value(key, Role::Other);
}

template <typename Words>
qsizetype placeIn(const Words &words, const QString &key)
{
    const auto place
        = std::find_if(words.begin(), words.end(), [&](const char16_t *word) { return key == QStringView(word); });
    return place == words.end() ? -1 : place - words.begin();
}

/// Of a header that means nothing as a whole, what stands before its brackets: "Nombre (`Name`)".
QString keyOf(const TextLine &header)
{
    const QString whole = key(header.text());
    const QString bare = key(withoutBrackets(header.text()));
    const auto isKnown
        = [](const QString &each) { return roleOf(each) != Role::Other || placeIn(nameWords, each) >= 0; };
    return !isKnown(whole) && !bare.isEmpty() && isKnown(bare) ? bare : whole;
}

/// The header that names the columns; -1: none.
qsizetype nameHeader(const QStringList &keys)
{
    qsizetype best = -1;
    qsizetype bestPlace = -1;
    for (qsizetype at = 0; at < keys.size(); ++at) {
        const qsizetype place = placeIn(nameWords, keys[at]);
        if (place >= 0 && (best < 0 || place < bestPlace)) {
            best = at;
            bestPlace = place;
        }
    }
    return best;
}

bool isForeign(const QStringList &keys, qsizetype name)
{
    for (qsizetype at = 0; at < keys.size(); ++at) {
        if (at != name && placeIn(foreignWords, keys[at]) >= 0)
            return true;
    }
    const bool listsColumns
        = keys.contains(QLatin1String("columns")) && (name < 0 || keys[name] != QLatin1String("columns"));
    return listsColumns
        || (name >= 0 && keys[name] == QLatin1String("columns") && keys.contains(QLatin1String("index")));
}

/// "| Index | Columns | …": not the columns of a table, each with its index.
bool listsIndexes(const QStringList &keys)
{
    static const QStringList ofColumns{QStringLiteral("columns"), QStringLiteral("column"), QStringLiteral("column s"),
        QStringLiteral("fields"), QStringLiteral("field"), QStringLiteral("field s"),
        QStringLiteral("indexed columns")};
    const QString first = keys.value(0);
    const bool isIndex = first == QLatin1String("index") || first == QLatin1String("index name");
    return isIndex && ofColumns.contains(keys.value(1));
}

} // namespace

GridHeader readHeader(const QList<TextLine> &headers)
{
    GridHeader header;
    QStringList keys;
    for (const TextLine &each : headers)
        keys.append(keyOf(each));
    header.firstHeader = headers.isEmpty() ? QString() : headers.first().text().trimmed();
    const qsizetype name = nameHeader(keys);
    for (qsizetype at = 0; at < keys.size(); ++at) {
        Role role = at == name ? Role::Name : roleOf(keys[at]);
        const bool isTaken
            = role != Role::Prose && role != Role::Constraints && role != Role::Other && header.has(role);
        header.roles.append(isTaken ? Role::Other : role);
    }
    if (listsIndexes(keys)) {
        header.kind = GridHeader::Kind::Indexes;
        header.roles[1] = Role::Name;
        return header;
    }
    if (isForeign(keys, name))
        return header;
    if (header.has(Role::Definition)) {
        header.kind = header.has(Role::Type) && name >= 0 ? GridHeader::Kind::Constraints : GridHeader::Kind::Other;
        return header;
    }
    const auto hasAny = [&](std::initializer_list<Role> roles) {
        return std::ranges::any_of(roles, [&](Role role) { return header.has(role); });
    };
    const bool isSecondType = keys.size() > 1 && header.roles.value(1) == Role::Type;
    const bool namesColumn = name >= 0 && keys[name] != QLatin1String("name") && keys[name] != QLatin1String("nom")
        && keys[name] != QLatin1String("nome") && keys[name] != QLatin1String("nombre");
    const bool isColumns = name >= 0
        && (header.has(Role::Type)
            || hasAny({Role::Nullable, Role::NotNull, Role::Constraints, Role::PrimaryKey, Role::ForeignKey})
            || (namesColumn && header.has(Role::Prose)));
    const bool isNamedByHeader = name < 0 && isSecondType && !header.has(Role::Table) && keys[0] != QString();
    if (isNamedByHeader)
        header.roles[0] = Role::Name;
    if (isColumns || isNamedByHeader)
        header.kind = GridHeader::Kind::Columns;
    if (isNamedByHeader == false)
        header.firstHeader.clear();
    header.isTbls = header.has(Role::Parents) && header.has(Role::Nullable) && keys.contains(QLatin1String("children"));
    header.isTbls = header.isTbls || (header.has(Role::Parents) && header.has(Role::Default));
    header.hasKeys = std::ranges::any_of(keys, [](const QString &each) { return placeIn(keyWords, each) >= 0; });
    const bool isColumnWord
        = name >= 0 && (keys[name].contains(QLatin1String("column")) || keys[name] == QLatin1String("coluna"));
    header.isDatabases = isColumnWord
        || hasAny({Role::Nullable, Role::PrimaryKey, Role::ForeignKey, Role::Constraints, Role::UserType});
    return header;
}

} // namespace triptych::documents
