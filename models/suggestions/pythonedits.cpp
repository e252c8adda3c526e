// SPDX-License-Identifier: MIT
#include "suggestions/pythonwriter.h"

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
