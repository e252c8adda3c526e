// SPDX-License-Identifier: MIT
#include "suggestions/pythonwriter.h"

#include "suggestions/pythontokens.h"
#include "suggestions/suggestiontext.h"

#include <algorithm>

namespace triptych {

namespace {

const QString nullableKey = QStringLiteral("nullable");

/// The type that stands in Mapped[…], and whether it may be None, of an annotation that is written that way.
struct Annotation
{
    QString wrapper; ///< "Mapped"
    QString type;
    bool isOptional = false;
};

std::optional<Annotation> parseAnnotation(const QString &text)
{
    Annotation result;
    const qsizetype open = text.indexOf(QLatin1Char('['));
    if (open < 0 || !text.endsWith(QLatin1Char(']')) || isPythonString(text))
        return std::nullopt;
    result.wrapper = text.left(open);
    result.type = text.mid(open + 1, text.size() - open - 2).trimmed();
    const QLatin1String optional("Optional[");
    const QLatin1String none("| None");
    if (calledPythonName(result.wrapper) != QLatin1String("Mapped"))
        return std::nullopt;
    if (result.type.startsWith(optional) && result.type.endsWith(QLatin1Char(']'))) {
        result.type = result.type.mid(optional.size()).chopped(1);
        result.isOptional = true;
    } else if (result.type.endsWith(none)) {
        result.type = result.type.chopped(none.size()).trimmed();
        result.isOptional = true;
    }
    const bool isPlain = !result.type.contains(QLatin1Char('|')) && !result.type.contains(QLatin1String("Optional"));
    return isPlain ? std::optional(result) : std::nullopt;
}

} // namespace

PythonWriter::PythonWriter(
    const Comparison &comparison, const Finding &finding, Side leader, const SourceLines &linesOf)
    : m_comparison(comparison), m_finding(finding), m_leader(leader), m_linesOf(linesOf),
      m_row(&comparison.tables[finding.tableRow])
{
    m_own = comparison.table(*m_row, Side::Models);
    m_other = comparison.table(*m_row, leader);
    if (m_own)
        m_style = pythonStyle(*m_own, linesOf);
    if (finding.columnRows.size() != 1)
        return;
    for (const Side side : {Side::Models, leader}) {
        if (const Column *column = comparison.column(*m_row, m_row->columns[finding.columnRows.first()], side))
            m_column[side] = column;
    }
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
            each.caution = each.caution.isEmpty() ? caution : each.caution + QLatin1Char(' ') + caution;
    }
    return m_suggestions;
}

void PythonWriter::add(SuggestionUse use, const QString &text, const Origin &at, const QString &caution)
{
    Suggestion suggestion{Side::Models, m_leader, SuggestionLanguage::Python, use, text, at, caution};
    if (at.object.contains(QLatin1String(" via "))) // mappedclass.cpp: a mixin or a base declares it
        suggestion.caution
            = (SuggestionText::tr("Other classes share this definition.") + QLatin1Char(' ') + caution).trimmed();
    m_suggestions.append(suggestion);
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

bool PythonWriter::setNullable(PythonDefinition &definition)
{
    if (!otherColumn()->nullable.isKnown())
        return false;
    const bool nullable = otherColumn()->nullable.value();
    const auto annotation = parseAnnotation(definition.annotation());
    if (annotation && !definition.keyword(nullableKey)) {
        QString type = annotation->type;
        if (nullable && m_style->usesUnions)
            type += QStringLiteral(" | None");
        else if (nullable)
            type = named({QStringLiteral("typing"), QStringLiteral("Optional")}) + QLatin1Char('[') + type
                + QLatin1Char(']');
        definition.setAnnotation(annotation->wrapper + QLatin1Char('[') + type + QLatin1Char(']'));
        return true;
    }
    if (definition.callee().isEmpty())
        definition.setCall(m_style->callee);
    if (nullable && definition.annotation().isEmpty() && definition.positionalCall(QStringLiteral("Identity")) < 0)
        definition.removeKeyword(nullableKey); // a Column allows NULL unless it says otherwise
    else
        definition.setKeyword(nullableKey, nullable ? QStringLiteral("True") : QStringLiteral("False"));
    return true;
}

bool PythonWriter::setType(PythonDefinition &definition)
{
    const auto type = otherColumn()->type.isKnown() ? pythonType(otherColumn()->type.value()) : std::nullopt;
    if (!type || definition.keyword(QStringLiteral("type_")))
        return false;
    const QString text = typeText(*type);
    if (const auto annotation = parseAnnotation(definition.annotation()))
        definition.setAnnotation(this->annotation(*type, annotation->isOptional));
    const QList<PythonArgument> &arguments = definition.arguments();
    const int place
        = !arguments.isEmpty() && arguments[0].keyword.isEmpty() && isPythonString(definition.value(arguments[0])) ? 1
                                                                                                                   : 0;
    static const QStringList items{QStringLiteral("ForeignKey"), QStringLiteral("Identity"), QStringLiteral("Computed"),
        QStringLiteral("Sequence"), QStringLiteral("CheckConstraint"), QStringLiteral("FetchedValue")};
    const bool hasType = place < arguments.size() && arguments[place].keyword.isEmpty()
        && !items.contains(calledPythonName(definition.value(arguments[place])));
    if (hasType)
        definition.setArgument(place, text);
    else
        definition.insertArgument(place, text);
    return true;
}

/// The attribute keeps its name, which other code uses.
bool PythonWriter::setName(PythonDefinition &definition)
{
    const QString name = m_style->quoted(otherColumn()->name);
    const QList<PythonArgument> &arguments = definition.arguments();
    if (definition.keyword(QStringLiteral("name")))
        definition.setKeyword(QStringLiteral("name"), name);
    else if (!arguments.isEmpty() && arguments[0].keyword.isEmpty() && isPythonString(definition.value(arguments[0])))
        definition.setArgument(0, name);
    else if (!definition.attribute().isEmpty())
        definition.insertArgument(0, name);
    else
        return false;
    return true;
}

bool PythonWriter::setForeignKey(PythonDefinition &definition)
{
    const auto index = m_finding.foreignKeys[m_leader];
    const auto ownIndex = m_finding.foreignKeys[Side::Models];
    const bool isElsewhere = ownIndex && m_own->foreignKeys.items[*ownIndex].origin != ownColumn()->origin;
    if (isElsewhere)
        return false;
    if (!index)
        return setItem(definition, QStringLiteral("ForeignKey"), std::nullopt);
    const QString text = foreignKeyText(m_other->foreignKeys.items[*index]);
    return !text.isEmpty() && setItem(definition, QStringLiteral("ForeignKey"), text);
}

/// Puts one schema item in its place, after the type, or takes it out.
bool PythonWriter::setItem(PythonDefinition &definition, const QString &name, const std::optional<QString> &text)
{
    const int place = definition.positionalCall(name);
    if (!text && place >= 0) {
        definition.removeArgument(place);
    } else if (text && place >= 0) {
        definition.setArgument(place, *text);
    } else if (text) {
        const auto positional = [](const PythonArgument &each) { return each.keyword.isEmpty(); };
        definition.insertArgument(int(std::ranges::count_if(definition.arguments(), positional)), *text);
    }
    return true;
}

bool PythonWriter::setDefault(PythonDefinition &definition)
{
    const QString autoincrement = QStringLiteral("autoincrement");
    if (!otherColumn()->defaultExpression.isKnown())
        return false;
    if (otherColumn()->autoincrement.valueOr(false) && isInKey(*otherColumn())) {
        definition.removeKeyword(autoincrement); // a key of one integer counts by itself
        return true;
    }
    if (ownColumn()->autoincrement.valueOr(false))
        definition.setKeyword(autoincrement, QStringLiteral("False"));
    if (const auto expression = otherColumn()->defaultExpression.value())
        definition.setKeyword(QStringLiteral("server_default"), defaultText(*expression));
    else
        definition.removeKeyword(QStringLiteral("server_default"));
    return true;
}

bool PythonWriter::setFlag(PythonDefinition &definition, const QString &name, bool wanted)
{
    if (wanted)
        definition.setKeyword(name, QStringLiteral("True"));
    else
        definition.removeKeyword(name);
    return true;
}

bool PythonWriter::setUnique(PythonDefinition &definition)
{
    const auto ownConstraint = m_finding.constraints[Side::Models];
    const auto ownIndex = m_finding.indexes[Side::Models];
    const auto otherConstraint = m_finding.constraints[m_leader];
    const Origin &at = ownColumn()->origin;
    if (ownConstraint && m_own->uniqueConstraints.items[*ownConstraint].origin != at)
        return false;
    if (ownIndex && m_own->indexes.items[*ownIndex].origin != at)
        return false;
    if (otherConstraint && m_other->uniqueConstraints.items[*otherConstraint].nullsNotDistinct)
        return false;
    const bool wanted = otherConstraint || m_finding.indexes[m_leader];
    if (ownIndex && !wanted)
        definition.removeKeyword(QStringLiteral("index")); // with unique=True it was one thing
    return setFlag(definition, QStringLiteral("unique"), wanted);
}

bool PythonWriter::setIndex(PythonDefinition &definition)
{
    const auto index = m_finding.indexes[m_leader];
    const auto ownIndex = m_finding.indexes[Side::Models];
    if (ownIndex && m_own->indexes.items[*ownIndex].origin != ownColumn()->origin)
        return false;
    if (index && !isPlainIndex(m_other->indexes.items[*index], otherColumn()->name))
        return false;
    return setFlag(definition, QStringLiteral("index"), index.has_value());
}

bool PythonWriter::setComment(PythonDefinition &definition)
{
    if (!otherColumn()->comment.isKnown())
        return false;
    const QString comment = otherColumn()->comment.value();
    if (comment.isEmpty())
        definition.removeKeyword(QStringLiteral("comment"));
    else
        definition.setKeyword(QStringLiteral("comment"), m_style->quoted(comment));
    return true;
}

} // namespace triptych
