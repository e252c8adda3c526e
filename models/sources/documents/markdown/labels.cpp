// SPDX-License-Identifier: MIT
#include "labels.h"

#include <QSet>

#include <algorithm>

namespace triptych::documents {

namespace {

constexpr QLatin1Char colon(':');

struct LabelWords
{
    const char16_t *words;
    Label label;
};

constexpr LabelWords knownLabels[]{
    {u"primary key", Label::PrimaryKey},
    {u"primary keys", Label::PrimaryKey},
    {u"pk", Label::PrimaryKey},
    {u"composite primary key", Label::PrimaryKey},
    {u"composite pk", Label::PrimaryKey},
    {u"clave primaria compuesta", Label::PrimaryKey},
    {u"chave prim\u00E1ria composta", Label::PrimaryKey},
    {u"zusammengesetzter prim\u00E4rschl\u00FCssel", Label::PrimaryKey},
    {u"\u0441\u043E\u0441\u0442\u0430\u0432\u043D\u043E\u0439 \u043F\u0435\u0440\u0432\u0438\u0447\u043D\u044B\u0439 "
     u"\u043A\u043B\u044E\u0447",
        Label::PrimaryKey},
    {u"\u8054\u5408\u4E3B\u952E", Label::PrimaryKey},
    {u"\u590D\u5408\u4E3B\u952E", Label::PrimaryKey},
    {u"\u8907\u5408\u4E3B\u30AD\u30FC", Label::PrimaryKey},
    {u"cl\u00E9 primaire", Label::PrimaryKey},
    {u"cl\u00E9 primaire composite", Label::PrimaryKey},
    {u"clave primaria", Label::PrimaryKey},
    {u"llave primaria", Label::PrimaryKey},
    {u"chave prim\u00E1ria", Label::PrimaryKey},
    {u"prim\u00E4rschl\u00FCssel", Label::PrimaryKey},
    {u"chiave primaria", Label::PrimaryKey},
    {u"klucz g\u0142\u00F3wny", Label::PrimaryKey},
    {u"prim\u00E1rn\u00ED kl\u00ED\u010D", Label::PrimaryKey},
    {u"\u043F\u0435\u0440\u0432\u0438\u0447\u043D\u044B\u0439 \u043A\u043B\u044E\u0447", Label::PrimaryKey},
    {u"\u4E3B\u30AD\u30FC", Label::PrimaryKey},
    {u"\u4E3B\u952E", Label::PrimaryKey},
    {u"\uAE30\uBCF8\uD0A4", Label::PrimaryKey},
    {u"\uAE30\uBCF8 \uD0A4", Label::PrimaryKey},
    {u"foreign keys", Label::ForeignKeys},
    {u"foreign key", Label::ForeignKeys},
    {u"fk", Label::ForeignKeys},
    {u"fks", Label::ForeignKeys},
    {u"foreign-key constraints", Label::ForeignKeys},
    {u"foreign key constraints", Label::ForeignKeys},
    {u"cl\u00E9s \u00E9trang\u00E8res", Label::ForeignKeys},
    {u"cl\u00E9 \u00E9trang\u00E8re", Label::ForeignKeys},
    {u"claves for\u00E1neas", Label::ForeignKeys},
    {u"llaves for\u00E1neas", Label::ForeignKeys},
    {u"claves ajenas", Label::ForeignKeys},
    {u"chaves estrangeiras", Label::ForeignKeys},
    {u"chave estrangeira", Label::ForeignKeys},
    {u"fremdschl\u00FCssel", Label::ForeignKeys},
    {u"chiavi esterne", Label::ForeignKeys},
    {u"klucze obce", Label::ForeignKeys},
    {u"ciz\u00ED kl\u00ED\u010De", Label::ForeignKeys},
    {u"\u0432\u043D\u0435\u0448\u043D\u0438\u0435 \u043A\u043B\u044E\u0447\u0438", Label::ForeignKeys},
    {u"\u0432\u043D\u0435\u0448\u043D\u0438\u0439 \u043A\u043B\u044E\u0447", Label::ForeignKeys},
    {u"\u5916\u90E8\u30AD\u30FC", Label::ForeignKeys},
    {u"\u5916\u952E", Label::ForeignKeys},
    {u"\uC678\uB798\uD0A4", Label::ForeignKeys},
    {u"\uC678\uB798 \uD0A4", Label::ForeignKeys},
    {u"constraints", Label::Constraints},
    {u"constraint", Label::Constraints},
    {u"keys", Label::Constraints},
    {u"unique constraints", Label::Unique},
    {u"unique constraint", Label::Unique},
    {u"unique keys", Label::Unique},
    {u"unique key", Label::Unique},
    {u"unique", Label::Unique},
    {u"restricciones", Label::Constraints},
    {u"restri\u00E7\u00F5es", Label::Constraints},
    {u"contraintes", Label::Constraints},
    {u"\u043E\u0433\u0440\u0430\u043D\u0438\u0447\u0435\u043D\u0438\u044F", Label::Constraints},
    {u"\u5236\u7D04", Label::Constraints},
    {u"\u7EA6\u675F", Label::Constraints},
    {u"\uC81C\uC57D", Label::Constraints},
    {u"\uC81C\uC57D\uC870\uAC74", Label::Constraints},
    {u"\u5236\u7D04\u4E00\u89A7", Label::Constraints},
    {u"table", Label::Table},
    {u"table name", Label::Table},
    {u"tabla", Label::Table},
    {u"tabela", Label::Table},
    {u"tabelle", Label::Table},
    {u"\u30C6\u30FC\u30D6\u30EB\u540D", Label::Table},
    {u"\u8868\u540D", Label::Table},
    {u"\uD14C\uC774\uBE14\uBA85", Label::Table},
    {u"\u0442\u0430\u0431\u043B\u0438\u0446\u0430", Label::Table},
    {u"nombre de tabla", Label::Table},
    {u"nome da tabela", Label::Table},
    {u"nom de la table", Label::Table},
    {u"db table", Label::Table},
    {u"database table", Label::Table},
    {u"indexes", Label::Indexes},
    {u"indices", Label::Indexes},
    {u"\u00EDndices", Label::Indexes},
    {u"index", Label::Indexes},
    {u"key indexes", Label::Indexes},
    {u"database indexes", Label::Indexes},
    {u"indizes", Label::Indexes},
    {u"indexy", Label::Indexes},
    {u"\u0438\u043D\u0434\u0435\u043A\u0441\u044B", Label::Indexes},
    {u"\u30A4\u30F3\u30C7\u30C3\u30AF\u30B9", Label::Indexes},
    {u"\u7D22\u5F15", Label::Indexes},
    {u"\uC778\uB371\uC2A4", Label::Indexes},
    {u"check constraints", Label::Other},
    {u"relationships", Label::Other},
    {u"relations", Label::Other},
    {u"triggers", Label::Other},
    {u"notes", Label::Other},
    {u"rls", Label::Other},
    {u"policies", Label::Other},
    {u"rls policies", Label::Other},
    {u"row level security", Label::Other},
    {u"enum", Label::Other},
    {u"enums", Label::Other},
    {u"enum values", Label::Other},
    {u"relaciones", Label::Other},
    {u"business rules", Label::Other},
    {u"usage", Label::Other},
    {u"example", Label::Other},
    {u"examples", Label::Other},
    {u"referenced by", Label::Other},
    {u"description", Label::Other},
    {u"purpose", Label::Other},
    {u"referenced tables", Label::Other},
    {u"referencing tables", Label::Other},
};

constexpr const char16_t *columnWords[]{u"columns", u"column", u"fields", u"field", u"attributes", u"columnas",
    u"campos", u"colunas", u"colonnes", u"champs", u"spalten", u"felder", u"sloupce", u"kolumny", u"pola", u"kolom",
    u"campi", u"colonne", u"\u043F\u043E\u043B\u044F", u"\u043A\u043E\u043B\u043E\u043D\u043A\u0438",
    u"\u0441\u0442\u043E\u043B\u0431\u0446\u044B", u"\u5B57\u6BB5", u"\u5217", u"\u30AB\u30E9\u30E0",
    u"\u30AB\u30E9\u30E0\u4E00\u89A7", u"\u30D5\u30A3\u30FC\u30EB\u30C9", u"\uD544\uB4DC", u"\uCEEC\uB7FC",
    u"structure", u"table structure", u"table definition", u"schema", u"estructura", u"estrutura", u"struktur",
    u"\u0441\u0442\u0440\u0443\u043A\u0442\u0443\u0440\u0430", u"\u8868\u7ED3\u6784", u"\u8868\u5B57\u6BB5",
    u"\u6570\u636E\u5217", u"\u5B57\u6BB5\u8BF4\u660E"};

constexpr const char16_t *partialWords[]{u"key", u"important", u"main", u"core", u"notable", u"selected", u"relevant",
    u"essential", u"primary", u"some", u"new", u"added", u"additional", u"extra", u"required", u"mandatory",
    u"optional", u"recommended", u"wichtige", u"wichtigste", u"principales", u"principais", u"importantes",
    u"principaux", u"\u043E\u0441\u043D\u043E\u0432\u043D\u044B\u0435",
    u"\u043A\u043B\u044E\u0447\u0435\u0432\u044B\u0435", u"\u4E3B\u8981", u"\u4E3B\u306A", u"\uC8FC\uC694",
    u"hlavn\u00ED", u"klucz\u00F3we"};

/// What may stand about the word for columns: "structure of the table".
constexpr const char16_t *fillWords[]{u"table", u"all", u"database", u"the", u"of", u"tabela", u"da", u"tabla", u"de",
    u"la", u"tabelle", u"der", u"\u0442\u0430\u0431\u043B\u0438\u0446\u044B"};

template <typename Words>
bool isIn(const Words &words, const QString &word)
{
    return std::ranges::any_of(words, [&](const char16_t *each) { return word == QStringView(each); });
}

std::optional<KnownLabel> columnsLabel(const QString &words)
{
    if (isIn(columnWords, words))
        return KnownLabel{Label::Columns, false};
    QStringList parts = words.split(QLatin1Char(' '));
    const bool isPartial = std::ranges::any_of(parts, [](const QString &part) { return isIn(partialWords, part); });
    parts.removeIf([](const QString &part) { return isIn(partialWords, part) || isIn(fillWords, part); });
    if (parts.size() == 1 && isIn(columnWords, parts.first()))
        return KnownLabel{Label::Columns, isPartial};
    return std::nullopt;
}

/// The known label of those words; a count in brackets ("Columns (12)") and pictures are not part of them. "Columns
/// (partial)" says that there are more.
std::optional<KnownLabel> knownLabel(QString words)
{
    words = words.trimmed();
    if (words.endsWith(colon))
        words.chop(1);
    bool isPartial = false;
    if (words.endsWith(QLatin1Char(')')) && words.contains(QLatin1Char('('))) {
        const QString inside = words.mid(words.lastIndexOf(QLatin1Char('('))).toLower();
        isPartial = inside.contains(QLatin1String("partial")) || inside.contains(QLatin1String("key"))
            || inside.contains(QLatin1String("excerpt")) || inside.contains(QLatin1String("main"));
        words.truncate(words.lastIndexOf(QLatin1Char('(')));
    }
    const auto isLetter = [](QChar c) { return c.isLetterOrNumber() || c.isMark(); };
    words.remove(0, std::ranges::find_if(words, isLetter) - words.begin());
    words = words.simplified().toLower();
    const auto known
        = std::ranges::find_if(knownLabels, [&](const LabelWords &each) { return words == QStringView(each.words); });
    if (known != std::end(knownLabels))
        return KnownLabel{known->label, false};
    auto columns = columnsLabel(words);
    if (columns)
        columns->isPartial = columns->isPartial || isPartial;
    return columns;
}

/// The spans with leading space and one colon taken off.
QList<Span> withoutColon(QList<Span> spans)
{
    while (!spans.isEmpty() && spans.first().text.trimmed().isEmpty())
        spans.removeFirst();
    if (!spans.isEmpty() && spans.first().style == Span::Style::Plain) {
        QString &text = spans.first().text;
        text = text.trimmed().startsWith(colon) ? text.trimmed().mid(1) : text;
        if (text.trimmed().isEmpty())
            spans.removeFirst();
    }
    return spans;
}

/// The line with the wide colons of Chinese and Japanese as the narrow one, but for those in code.
TextLine withNarrowColons(TextLine line)
{
    for (Span &span : line.spans) {
        if (span.style != Span::Style::Code)
            span.text.replace(QChar(u'\uFF1A'), colon);
    }
    return line;
}

std::optional<LabelledLine> splitBold(const TextLine &line, const Span &bold)
{
    const TextLine rest{withoutColon(line.spans.mid(1)), line.line};
    if (const auto known = knownLabel(bold.text))
        return LabelledLine{known->label, rest, false, known->isPartial};
    const bool isLabel
        = rest.spans.isEmpty() || bold.text.trimmed().endsWith(colon) || line.spans[1].text.trimmed().startsWith(colon);
    return isLabel ? std::optional(LabelledLine{Label::Other, rest}) : std::nullopt;
}

} // namespace

std::optional<LabelledLine> splitLabel(const TextLine &written)
{
    const TextLine line = withNarrowColons(written);
    if (line.spans.isEmpty())
        return std::nullopt;
    const Span &first = line.spans.first();
    if (first.style == Span::Style::Strong)
        return splitBold(line, first);
    if (first.style == Span::Style::Code)
        return std::nullopt;

    const qsizetype end = first.text.indexOf(colon);
    if (const auto known = knownLabel(end < 0 ? line.text() : first.text.left(end))) {
        QList<Span> rest = line.spans;
        rest.first().text = end < 0 ? QString() : first.text.mid(end);
        return LabelledLine{
            known->label, {end < 0 ? QList<Span>() : withoutColon(rest), line.line}, false, known->isPartial};
    }
    const bool endsInColon = line.text().trimmed().endsWith(colon);
    return endsInColon ? std::optional(LabelledLine{Label::Other, {{}, line.line}, true}) : std::nullopt;
}

std::optional<KnownLabel> headingLabel(const TextLine &heading)
{
    const bool isPlain = heading.spans.size() == 1 && heading.spans.first().style != Span::Style::Code;
    return isPlain ? knownLabel(heading.text()) : std::nullopt;
}

bool saysTable(const TextLine &line)
{
    static const QSet<QString> words{QStringLiteral("table is"), QStringLiteral("the table is"),
        QStringLiteral("table name is"), QStringLiteral("table"), QStringLiteral("stored in"),
        QStringLiteral("stored in table")};
    return line.spans.size() > 1 && line.spans[1].style == Span::Style::Code
        && words.contains(line.spans[0].text.trimmed().toLower());
}

} // namespace triptych::documents
