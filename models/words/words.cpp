// SPDX-License-Identifier: MIT
#include "words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace triptych {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Words)
};

QString saysText(Side side, const QString &what)
{
    switch (side) {
    case Side::Database:
        return Words::tr("database says %1").arg(what);
    case Side::Models:
        return Words::tr("models say %1").arg(what);
    case Side::Documentation:
        return Words::tr("documentation says %1").arg(what);
    }
    return {};
}

QString lacksText(Side side)
{
    switch (side) {
    case Side::Database:
        return Words::tr("not in database");
    case Side::Models:
        return Words::tr("not in models");
    case Side::Documentation:
        return Words::tr("not in documentation");
    }
    return {};
}

/// What format_type() prints, in the short names that PostgreSQL has for the long ones of the SQL standard:
/// "timestamp(3) with time zone" is timestamptz(3). A name of the person's own that begins alike stands in quotes
/// there.
QString shortSpelling(QString type)
{
    if (type.startsWith(QLatin1String("character varying")))
        return type.replace(0, 17, QLatin1String("varchar"));
    if (type.startsWith(QLatin1String("time"))) {
        type.remove(QLatin1String(" without time zone"));
        if (type.contains(QLatin1String(" with time zone"))) {
            type.remove(QLatin1String(" with time zone"));
            const qsizetype end = type.startsWith(QLatin1String("timestamp")) ? 9 : 4;
            type.insert(end, QLatin1String("tz"));
        }
    }
    return type;
}

/// Whether `other` states something else than `side` does, as far as it says anything.
bool differs(const Finding &finding, Side side, Side other)
{
    const auto &stated = finding.says[other];
    if (other == side || !stated || !stated->isKnown())
        return false;
    if (finding.alone && finding.says[side] && finding.says[side]->isKnown())
        return (*finding.alone == side) != (*finding.alone == other);
    return stated != finding.says[side];
}

} // namespace

QString text(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Missing:
        return Words::tr("Missing");
    case FindingKind::Renamed:
        return Words::tr("Renamed");
    case FindingKind::Nullable:
        return Words::tr("Nullable");
    case FindingKind::PrimaryKey:
        return Words::tr("Primary key");
    case FindingKind::Type:
        return Words::tr("Type");
    case FindingKind::ForeignKey:
        return Words::tr("Foreign key");
    case FindingKind::Default:
        return Words::tr("Default");
    case FindingKind::Unique:
        return Words::tr("Unique");
    case FindingKind::Index:
        return Words::tr("Index");
    case FindingKind::Check:
        return Words::tr("Check");
    case FindingKind::Identity:
        return Words::tr("Identity");
    case FindingKind::Generated:
        return Words::tr("Generated");
    case FindingKind::EnumLabels:
        return Words::tr("Enum labels");
    case FindingKind::Comment:
        return Words::tr("Comment");
    case FindingKind::ColumnOrder:
        return Words::tr("Column order");
    case FindingKind::Cosmetic:
        return Words::tr("Cosmetic");
    }
    return {};
}

QString text(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Words::tr("Info");
    case Severity::Warning:
        return Words::tr("Warning");
    case Severity::Critical:
        return Words::tr("Critical");
    }
    return {};
}

QString text(Side side)
{
    switch (side) {
    case Side::Database:
        return Words::tr("Database");
    case Side::Models:
        return Words::tr("Models");
    case Side::Documentation:
        return Words::tr("Documentation");
    }
    return {};
}

QString withinSentence(const QString &term)
{
    //: Not shown. How terms such as “Database” and “Renamed” are written within a sentence: translate this as
    //: “as it is” where they keep their capital there, as German nouns do, and else as “lower case”; in English.
    const bool isLower = Words::tr("lower case") == QLatin1String("lower case");
    return isLower ? term.toLower() : term;
}

QString pairText(Side left, Side right)
{
    return Words::tr("%1 ↔ %2").arg(text(left), text(right));
}

QString unknownText()
{
    return QStringLiteral("?");
}

QString nullableText(const Stated<bool> &nullable)
{
    if (!nullable.isKnown())
        return unknownText();
    return nullable.value() ? Words::tr("null") : Words::tr("not null");
}

QString typeText(const Stated<SqlType> &type)
{
    if (!type.isKnown())
        return unknownText();
    return type.value().notation == SqlType::Notation::Catalog ? shortSpelling(type.value().text) : type.value().text;
}

QString keyText(const Table &table, const Column &column)
{
    const bool isForeign = std::ranges::any_of(
        table.foreignKeys.items, [&](const ForeignKey &key) { return key.columns.contains(column.name); });
    if (!table.primaryKey.isKnown())
        return isForeign ? Words::tr("FK") : unknownText();
    const bool isPrimary = table.primaryKey.value().columns.contains(column.name);
    if (isPrimary)
        return isForeign ? Words::tr("PK FK") : Words::tr("PK");
    return isForeign ? Words::tr("FK") : QString();
}

QString statedText(const std::optional<Stated<QString>> &stated)
{
    if (!stated)
        return QStringLiteral("—");
    if (!stated->isKnown())
        return unknownText();
    return stated->value().isEmpty() ? Words::tr("none") : stated->value();
}

QString statedText(const Comparison &comparison, const Finding &finding, Side side)
{
    const bool isType = finding.kind == FindingKind::Type || finding.kind == FindingKind::Cosmetic;
    if (isType && finding.columnRows.size() == 1) {
        const TableRow &table = comparison.tables[finding.tableRow];
        if (const Column *column = comparison.column(table, table.columns[finding.columnRows.first()], side))
            return typeText(column->type);
    }
    return statedText(finding.says[side]);
}

QString othersText(const Comparison &comparison, const Finding &finding, Side side)
{
    QStringList parts;
    for (const Side other : comparison.sides()) {
        if (!finding.says[other])
            parts.append(lacksText(other));
        else if (finding.kind != FindingKind::Missing && differs(finding, side, other))
            parts.append(saysText(other, statedText(comparison, finding, other)));
    }
    return parts.join(Words::tr(", ", "between parts of a sentence"));
}

QString findingText(const Comparison &comparison, const Finding &finding, Side side)
{
    return Words::tr("%1: %2", "a kind of finding and what it says")
        .arg(withinSentence(text(finding.kind)), othersText(comparison, finding, side));
}

QString aloneText(const Finding &finding)
{
    if (!finding.alone)
        return {};
    switch (*finding.alone) {
    case Side::Database:
        return Words::tr("Database disagrees with models and documentation");
    case Side::Models:
        return Words::tr("Models disagree with database and documentation");
    case Side::Documentation:
        return Words::tr("Documentation disagrees with database and models");
    }
    return {};
}

} // namespace triptych
