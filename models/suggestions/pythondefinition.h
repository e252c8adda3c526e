// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace triptych {

/// A stretch of a text, from `start` up to before `end`.
struct Stretch
{
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] bool isEmpty() const { return start == end; }
};

/// One argument of a call.
struct PythonArgument
{
    QString keyword; ///< empty: positional
    Stretch whole;
    Stretch value;
};

/// A definition of one statement, "attribute: annotation = callee(arguments)", of which any part but one may lack, or
/// a call alone. Edits keep everything else as it is written.
class PythonDefinition
{
public:
    /// Nullopt for what is written in any other way.
    [[nodiscard]] static std::optional<PythonDefinition> parse(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QString indent() const;
    [[nodiscard]] QString attribute() const { return at(m_attribute); }
    [[nodiscard]] QString annotation() const { return at(m_annotation); }
    [[nodiscard]] QString callee() const { return at(m_callee); } ///< empty: no call
    [[nodiscard]] const QList<PythonArgument> &arguments() const { return m_arguments; }
    [[nodiscard]] QString value(const PythonArgument &argument) const { return at(argument.value); }
    [[nodiscard]] const PythonArgument *keyword(const QString &name) const;
    /// The place among the arguments of a positional call of that name, with or without a prefix; -1: none.
    [[nodiscard]] int positionalCall(const QString &name) const;

    void setAnnotation(const QString &annotation) { replace(m_annotation, annotation); }
    void setCall(const QString &callee); ///< of a definition that has none
    void setKeyword(const QString &name, const QString &value);
    void removeKeyword(const QString &name);
    void setArgument(int place, const QString &text) { replace(m_arguments[place].whole, text); }
    void insertArgument(int place, const QString &text);
    void removeArgument(int place);

private:
    [[nodiscard]] QString at(const Stretch &stretch) const
    {
        return m_text.mid(stretch.start, stretch.end - stretch.start);
    }
    void replace(const Stretch &stretch, const QString &text);

    QString m_text;
    Stretch m_attribute;
    Stretch m_annotation;
    Stretch m_callee;
    qsizetype m_open = 0; ///< after the call's opening bracket
    QList<PythonArgument> m_arguments;
};

/// Whether a text is one string constant without prefix.
[[nodiscard]] bool isPythonString(const QString &text);
/// The last part of a dotted name before any bracket: of "sa.String(20)" "String".
[[nodiscard]] QString calledPythonName(const QString &text);

} // namespace triptych
