// SPDX-License-Identifier: MIT
#include "suggestions/documentwriter.h"

#include "compare/canonical/canonicaltype.h"
#include "documentation/section.h"
#include "suggestions/suggestiontext.h"

#include <QRegularExpression>

#include <algorithm>

namespace triptych {

namespace {

const QString separator = QStringLiteral(", ");

QString replaced(const QString &line, const Stretch &stretch, const QString &text)
{
    return line.left(stretch.start) + text + line.mid(stretch.end);
}

/// "a, b", each name in the given quotes.
QString nameList(const QStringList &names, const QString &quote)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted.append(quote + name + quote);
    return quoted.join(separator);
}

QString actionText(const ForeignKey &key)
{
    QString text;
    for (const auto &[event, action] : {std::pair("UPDATE", key.onUpdate), std::pair("DELETE", key.onDelete)}) {
        if (action.valueOr(ReferentialAction::NoAction) != ReferentialAction::NoAction)
            text += QStringLiteral(" ON %1 ").arg(QLatin1String(event)) + sqlText(action.value());
    }
    return text;
}

} // namespace

DocumentWriter::DocumentWriter(
    const Comparison &comparison, const Finding &finding, Side leader, const SourceLines &linesOf)
    : m_comparison(comparison), m_finding(finding), m_leader(leader), m_linesOf(linesOf),
      m_row(&comparison.tables[finding.tableRow])
{
    m_own = comparison.table(*m_row, Side::Documentation);
    m_other = comparison.table(*m_row, leader);
    if (finding.columnRows.size() != 1)
        return;
    for (const Side side : {Side::Documentation, leader}) {
        if (const Column *column = comparison.column(*m_row, m_row->columns[finding.columnRows.first()], side))
            m_column[side] = column;
    }
}

QList<Suggestion> DocumentWriter::suggestions()
{
    const bool ofTable = m_finding.column.isEmpty();
    if (m_finding.kind == FindingKind::Missing && ofTable)
        m_own ? removeTable() : addTable();
    else if (m_finding.kind == FindingKind::Renamed && ofTable)
        renameTable();
    else if (m_finding.kind == FindingKind::PrimaryKey)
        setPrimaryKey();
    else if (m_finding.kind == FindingKind::ForeignKey)
        setForeignKey();
    else if (m_finding.kind == FindingKind::Missing && !ownColumn())
        addColumn();
    else if (ownColumn())
        editColumn();
    return m_suggestions;
}

void DocumentWriter::add(SuggestionUse use, const QString &text, const Origin &at, const QString &caution)
{
    const QStringList cautions = caution.isEmpty() ? QStringList() : QStringList{caution};
    m_suggestions.append({Side::Documentation, m_leader, SuggestionLanguage::Markdown, use, text, at, cautions, {}});
}

/// As the document spells that type elsewhere; else as reflection prints it, in the case that the document prefers.
QString DocumentWriter::typeText(const Column &other) const
{
    const auto wanted = other.type.isKnown() ? canonicalType(other.type.value().sql) : std::nullopt;
    if (!wanted)
        return {};
    int lower = 0;
    for (const Table &table : (*m_comparison.schemas[Side::Documentation])->tables.items) {
        for (const Column &column : table.columns.items) {
            if (!column.type.isKnown())
                continue;
            const QString &text = column.type.value().text;
            if (canonicalType(column.type.value().sql) == wanted)
                return text;
            lower += text == text.toLower() ? 1 : -1;
        }
    }
    return lower > 0 ? reflectedText(*wanted).toLower() : reflectedText(*wanted);
}

QStringList DocumentWriter::ownNames(const QStringList &otherColumns) const
{
    QStringList names;
    for (const QString &name : otherColumns) {
        names.append(name);
        for (const ColumnRow &row : m_row->columns) {
            const Column *other = m_comparison.column(*m_row, row, m_leader);
            const Column *own = m_comparison.column(*m_row, row, Side::Documentation);
            if (own && other && other->name == name)
                names.last() = own->name;
        }
    }
    return names;
}

/// A section as the tool's own documents have it, under a heading as deep as those of its tables.
void DocumentWriter::addTable()
{
    TableDescription table = described(*m_other);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (const QString type = typeText(m_other->columns.items[i]); !type.isEmpty())
            table.columns[i].type = type;
    }
    const QList<Table> &tables = (*m_comparison.schemas[Side::Documentation])->tables.items;
    const Table none;
    const Table &last = tables.isEmpty() ? none : tables.last();
    static const QRegularExpression marks(QStringLiteral("^ {0,3}(#{1,6})\\s"));
    const auto heading = marks.match(lineAt(last.origin));
    const int level = heading.hasMatch() ? int(heading.capturedLength(1)) : 3;
    const QList<DocumentLine> columns = documentLines(last, m_linesOf);
    const bool hasRows = std::ranges::any_of(columns, &DocumentLine::isRow);
    const QStringList lines = sectionLines(table, hasRows ? DocumentStyle::Grid : DocumentStyle::Bullets, level);
    add(SuggestionUse::Add, lines.join(QLatin1Char('\n')), {last.origin.file, 0, {}});
}

void DocumentWriter::removeTable()
{
    if (const QString line = lineAt(m_own->origin); !line.isEmpty())
        add(SuggestionUse::Remove, line, m_own->origin, SuggestionText::tr("Take this section out."));
}

void DocumentWriter::renameTable()
{
    const QString line = lineAt(m_own->origin);
    const Stretch name = wordIn(line, m_own->name.name);
    if (!name.isEmpty())
        add(SuggestionUse::Replace, replaced(line, name, m_other->name.name), m_own->origin);
}

void DocumentWriter::addColumn()
{
    const QString type = typeText(*otherColumn());
    const QList<DocumentLine> siblings = documentLines(*m_own, m_linesOf);
    if (type.isEmpty() || siblings.isEmpty())
        return;
    add(SuggestionUse::Add, newDocumentLine(siblings, otherColumn()->name, type, otherColumn()->nullable),
        m_own->columns.items.last().origin);
    for (const ForeignKey &key : m_other->foreignKeys.items) {
        if (key.columns == QStringList{otherColumn()->name})
            addForeignKey(key);
    }
}

void DocumentWriter::editColumn()
{
    const auto line = documentLine(*ownColumn(), m_linesOf);
    if (!line)
        return;
    const Origin &at = ownColumn()->origin;
    switch (m_finding.kind) {
    case FindingKind::Missing:
        add(SuggestionUse::Remove, line->text, at, SuggestionText::tr("Take this out."));
        break;
    case FindingKind::Renamed:
        add(SuggestionUse::Replace, replaced(line->text, line->name, otherColumn()->name), at);
        break;
    case FindingKind::Type:
        if (const QString type = typeText(*otherColumn()); !type.isEmpty() && !line->type.isEmpty())
            add(SuggestionUse::Replace, replaced(line->text, line->type, type), at);
        break;
    case FindingKind::Nullable: {
        const auto text
            = withNullability(*line, documentLines(*m_own, m_linesOf), otherColumn()->nullable.valueOr(true));
        if (text && otherColumn()->nullable.isKnown())
            add(SuggestionUse::Replace, *text, at);
        break;
    }
    default: // a document's line says no more in a form of its own
        break;
    }
}

void DocumentWriter::setPrimaryKey()
{
    if (!m_own->primaryKey.isKnown() || !m_other->primaryKey.isKnown())
        return;
    const PrimaryKey &own = m_own->primaryKey.value();
    const QStringList columns = ownNames(m_other->primaryKey.value().columns);
    if (own.columns.isEmpty()) {
        add(SuggestionUse::Add, QStringLiteral("\n**Primary Key:** ") + columns.join(separator), m_own->origin);
        return;
    }
    const QString line = lineAt(own.origin);
    const Stretch title = wordIn(line, QStringLiteral("key"), 0, Qt::CaseInsensitive);
    for (const QString &quote : {QStringLiteral("`"), QString()}) {
        const Stretch names = wordIn(line, nameList(own.columns, quote), title.end);
        if (title.isEmpty() || names.isEmpty())
            continue;
        if (columns.isEmpty())
            add(SuggestionUse::Remove, line, own.origin, SuggestionText::tr("Take this out."));
        else
            add(SuggestionUse::Replace, replaced(line, names, nameList(columns, quote)), own.origin);
        return;
    }
}

QString DocumentWriter::targetText(const ForeignKey &key) const
{
    QString text = displayText(key.target);
    if (key.targetColumns.size() == 1)
        text += QLatin1Char('.') + key.targetColumns.first();
    else if (!key.targetColumns.isEmpty())
        text += QStringLiteral("(%1)").arg(key.targetColumns.join(separator));
    return text;
}

/// In the form of another key of one column, else as the tool's own documents have it.
QString DocumentWriter::foreignKeyLine(const ForeignKey &other) const
{
    const QString columns = m_own ? ownNames(other.columns).join(separator) : other.columns.join(separator);
    for (const ForeignKey &sibling : m_own ? m_own->foreignKeys.items : QList<ForeignKey>()) {
        const QString line = lineAt(sibling.origin);
        const Stretch name = wordIn(line, sibling.columns.join(separator));
        const Stretch target = name.isEmpty() ? Stretch() : wordIn(line, targetText(sibling), name.end);
        const QString end = line.mid(target.end).remove(actionText(sibling));
        const bool saysNoMore = hasOwnLine(sibling) && QString(end).remove(QLatin1Char('`')).trimmed().isEmpty();
        if (!target.isEmpty() && saysNoMore && sibling.columns.size() == 1 && other.columns.size() == 1)
            return line.left(name.start) + columns + line.mid(name.end, target.start - name.end) + targetText(other)
                + end + actionText(other);
    }
    const QString names = other.columns.size() > 1 ? QStringLiteral("(%1)").arg(columns) : columns;
    return QStringLiteral("- `%1` -> `%2`").arg(names, targetText(other)) + actionText(other);
}

/// Whether a line says that key and no column or other key.
bool DocumentWriter::hasOwnLine(const ForeignKey &key) const
{
    const auto isThere = [&](const auto &each) { return each.origin.line == key.origin.line; };
    return std::ranges::none_of(m_own->columns.items, isThere)
        && std::ranges::count_if(m_own->foreignKeys.items, isThere) == 1;
}

void DocumentWriter::setForeignKey()
{
    const auto ownIndex = m_finding.foreignKeys[Side::Documentation];
    const auto otherIndex = m_finding.foreignKeys[m_leader];
    if (!ownIndex) {
        if (otherIndex)
            addForeignKey(m_other->foreignKeys.items[*otherIndex]);
        return;
    }
    const ForeignKey &own = m_own->foreignKeys.items[*ownIndex];
    const QString line = lineAt(own.origin);
    if (!hasOwnLine(own) || line.isEmpty())
        return;
    if (otherIndex)
        add(SuggestionUse::Replace, foreignKeyLine(m_other->foreignKeys.items[*otherIndex]), own.origin);
    else
        add(SuggestionUse::Remove, line, own.origin, SuggestionText::tr("Take this out."));
}

void DocumentWriter::addForeignKey(const ForeignKey &other)
{
    const QList<ForeignKey> &keys = m_own->foreignKeys.items;
    const auto last
        = std::find_if(keys.crbegin(), keys.crend(), [&](const ForeignKey &key) { return hasOwnLine(key); });
    if (last != keys.crend())
        add(SuggestionUse::Add, foreignKeyLine(other), last->origin);
    else if (!m_own->columns.items.isEmpty())
        add(SuggestionUse::Add, QStringLiteral("\n**Foreign Keys:**\n") + foreignKeyLine(other),
            m_own->columns.items.last().origin);
}

} // namespace triptych
