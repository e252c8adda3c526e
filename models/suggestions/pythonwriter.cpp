// SPDX-License-Identifier: MIT
#include "suggestions/pythonwriter.h"

#include "suggestions/pythontokens.h"
#include "suggestions/suggestiontext.h"

#include <algorithm>

namespace triptych {

PythonWriter::PythonWriter(
    const Comparison &comparison, const Finding &finding, Side leader, const SourceLines &linesOf)
    : m_comparison(comparison), m_finding(finding), m_leader(leader), m_linesOf(linesOf),
      m_row(&comparison.tables[finding.tableRow])
{
    m_own = comparison.table(*m_row, Side::Models);
    m_other = comparison.table(*m_row, leader);
    if (m_own)
        useStyleOf(*m_own);
    if (finding.columnRows.size() != 1)
        return;
    for (const Side side : {Side::Models, leader}) {
        if (const Column *column = comparison.column(*m_row, m_row->columns[finding.columnRows.first()], side))
            m_column[side] = column;
    }
}

/// The quotes are those of the first table that has any, where this one has none.
void PythonWriter::useStyleOf(const Table &table)
{
    constexpr int mostRead = 20;
    m_style = pythonStyle(table, m_linesOf);
    const QList<Table> &tables = (*m_comparison.schemas[Side::Models])->tables.items;
    for (int i = 0; m_style && m_style->quote.isNull() && i < tables.size() && i < mostRead; ++i) {
        if (const auto other = pythonStyle(tables[i], m_linesOf))
            m_style->quote = other->quote;
    }
    if (m_style && m_style->quote.isNull())
        m_style->quote = QLatin1Char('"');
}

QList<Suggestion> PythonWriter::suggestions()
{
    const bool ofTable = m_finding.column.isEmpty();
    if (m_finding.kind == FindingKind::Missing) {
        if (ofTable)
            m_own ? removeTable() : addTable();
        else
            ownColumn() ? removeColumn() : addColumn();
    } else if (m_finding.kind == FindingKind::Renamed && ofTable) {
        renameTable();
    } else if (m_finding.kind == FindingKind::PrimaryKey) {
        setPrimaryKey();
    } else if (ownColumn()) {
        editColumn(*ownColumn(), [this](PythonDefinition &definition) { return edit(definition); });
    }
    QStringList imports;
    for (const PythonName &name : std::as_const(m_imports))
        imports.append(QStringLiteral("from %1 import %2").arg(name.package, name.name));
    if (!imports.isEmpty()) {
        const QString caution
            = SuggestionText::tr("Where the file does not import it yet: %1.").arg(imports.join(QStringLiteral("; ")));
        for (Suggestion &each : m_suggestions)
            each.cautions.append(caution);
    }
    return m_suggestions;
}

void PythonWriter::add(SuggestionUse use, const QString &text, const Origin &at, const QString &caution)
{
    QStringList cautions;
    if (at.object.contains(QLatin1String(" via "))) // mappedclass.cpp: a mixin or a base declares it
        cautions.append(SuggestionText::tr("Other classes share this definition."));
    if (!caution.isEmpty())
        cautions.append(caution);
    m_suggestions.append({Side::Models, m_leader, SuggestionLanguage::Python, use, text, at, cautions, {}});
}

template <typename Edit>
void PythonWriter::editColumn(const Column &column, Edit edit)
{
    auto definition = PythonDefinition::parse(m_linesOf(column.origin).join(QLatin1Char('\n')));
    if (!definition || !m_style)
        return;
    const QString before = definition->text();
    if (edit(*definition) && definition->text() != before)
        add(SuggestionUse::Replace, definition->text(), column.origin);
}

bool PythonWriter::edit(PythonDefinition &definition)
{
    const Column *other = otherColumn();
    const bool editsAnnotation = m_finding.kind == FindingKind::Nullable && !definition.annotation().isEmpty();
    if (definition.callee().isEmpty() && !editsAnnotation)
        definition.setCall(m_style->callee);
    switch (m_finding.kind) {
    case FindingKind::Renamed:
        return setName(definition);
    case FindingKind::Nullable:
        return setNullable(definition);
    case FindingKind::Type:
    case FindingKind::EnumLabels:
        return setType(definition);
    case FindingKind::ForeignKey:
        return setForeignKey(definition);
    case FindingKind::Default:
        return setDefault(definition);
    case FindingKind::Unique:
        return setUnique(definition);
    case FindingKind::Index:
        return setIndex(definition);
    case FindingKind::Identity: {
        const auto kind = other->identity.valueOr(std::nullopt);
        if (!kind && !other->nullable.valueOr(true) && definition.annotation().isEmpty())
            definition.setKeyword(QStringLiteral("nullable"), QStringLiteral("False")); // which an identity implies
        return other->identity.isKnown()
            && setItem(
                definition, QStringLiteral("Identity"), kind ? std::optional(identityText(*kind)) : std::nullopt);
    }
    case FindingKind::Generated: {
        const auto generated = other->generatedExpression.valueOr(std::nullopt);
        return other->generatedExpression.isKnown()
            && setItem(definition, QStringLiteral("Computed"),
                generated ? std::optional(computedText(*generated)) : std::nullopt);
    }
    case FindingKind::Comment:
        return setComment(definition);
    case FindingKind::Missing:
    case FindingKind::PrimaryKey:
    case FindingKind::Check:
    case FindingKind::ColumnOrder:
    case FindingKind::Cosmetic:
        break;
    }
    return false;
}

void PythonWriter::removeColumn()
{
    const Origin &at = ownColumn()->origin;
    const QString text = m_linesOf(at).join(QLatin1Char('\n'));
    if (PythonDefinition::parse(text))
        add(SuggestionUse::Remove, text, at, SuggestionText::tr("Take this out."));
}

void PythonWriter::removeTable()
{
    const QStringList lines = m_linesOf(m_own->origin);
    if (!lines.isEmpty())
        add(SuggestionUse::Remove, lines.join(QLatin1Char('\n')), m_own->origin,
            SuggestionText::tr("Take this out with all that belongs to it."));
}

/// The line that names the table stands in the class's body, or is the definition itself.
void PythonWriter::renameTable()
{
    constexpr int farthest = 60;
    const QString name = m_other->name.name;
    for (int offset = 0; m_style && offset < farthest; ++offset) {
        Origin at = m_own->origin;
        at.line += offset;
        const QString text = m_linesOf(at).join(QLatin1Char('\n'));
        auto definition = PythonDefinition::parse(text);
        if (definition && calledPythonName(definition->callee()) == QLatin1String("Table")
            && !definition->arguments().isEmpty()
            && isPythonString(definition->value(definition->arguments().first()))) {
            definition->setArgument(0, m_style->quoted(name));
            add(SuggestionUse::Replace, definition->text(), at);
            return;
        }
        const QList<PythonToken> tokens = pythonTokens(text);
        const auto part = [&](qsizetype i) { return text.mid(tokens[i].start, tokens[i].end - tokens[i].start); };
        if (tokens.size() < 3 || part(0) != QLatin1String("__tablename__") || part(1) != QLatin1String("=")
            || !isPythonString(part(2)))
            continue;
        add(SuggestionUse::Replace,
            QString(text).replace(tokens[2].start, tokens[2].end - tokens[2].start, m_style->quoted(name)), at);
        return;
    }
}

void PythonWriter::setPrimaryKey()
{
    if (!m_other->primaryKey.isKnown())
        return;
    for (const int row : m_finding.columnRows) {
        const Column *own = m_comparison.column(*m_row, m_row->columns[row], Side::Models);
        const Column *other = m_comparison.column(*m_row, m_row->columns[row], m_leader);
        if (!own)
            continue;
        const bool wanted = other && isInKey(*other);
        editColumn(*own, [&](PythonDefinition &definition) {
            if (definition.callee().isEmpty())
                definition.setCall(m_style->callee);
            return setFlag(definition, QStringLiteral("primary_key"), wanted);
        });
    }
}

} // namespace triptych
