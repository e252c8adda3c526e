// SPDX-License-Identifier: MIT
#pragma once

#include "suggestions/pythondefinition.h"
#include "suggestions/pythonstyle.h"
#include "suggestions/pythontypes.h"

namespace triptych {

/// Writes the model lines that follow another side in one finding, in the style of the table's other columns. Split
/// over files by what it writes.
class PythonWriter
{
public:
    PythonWriter(const Comparison &comparison, const Finding &finding, Side leader, const SourceLines &linesOf);

    /// Empty where nothing right can be written.
    [[nodiscard]] QList<Suggestion> suggestions();

private:
    // pythonwriter.cpp
    void useStyleOf(const Table &table);
    void removeColumn();
    void removeTable();
    void renameTable();
    void setPrimaryKey();
    /// Edits the definition of one column by `edit`, which returns whether it could.
    template <typename Edit>
    void editColumn(const Column &column, Edit edit);
    [[nodiscard]] bool edit(PythonDefinition &definition);

    // pythonedits.cpp
    [[nodiscard]] bool setNullable(PythonDefinition &definition);
    [[nodiscard]] bool setType(PythonDefinition &definition);
    [[nodiscard]] bool setName(PythonDefinition &definition);
    [[nodiscard]] bool setForeignKey(PythonDefinition &definition);
    [[nodiscard]] bool setDefault(PythonDefinition &definition);
    [[nodiscard]] bool setFlag(PythonDefinition &definition, const QString &name, bool wanted);
    [[nodiscard]] bool setUnique(PythonDefinition &definition);
    [[nodiscard]] bool setIndex(PythonDefinition &definition);
    [[nodiscard]] bool setItem(PythonDefinition &definition, const QString &name, const std::optional<QString> &text);
    [[nodiscard]] bool setComment(PythonDefinition &definition);

    // pythonlines.cpp
    void addColumn();
    /// The definition of a column that the leader states; empty where its type has no name in SQLAlchemy.
    [[nodiscard]] QString columnLine(const Column &other);
    [[nodiscard]] QStringList columnArguments(const Column &other, const QString &type);
    [[nodiscard]] QString typeText(const PythonType &type);
    [[nodiscard]] QString annotation(const PythonType &type, bool optional);
    [[nodiscard]] QString foreignKeyText(const ForeignKey &key);
    [[nodiscard]] QString identityText(IdentityKind kind);
    [[nodiscard]] QString computedText(const QString &expression);
    [[nodiscard]] QString defaultText(const QString &expression);
    [[nodiscard]] QString attributeFor(const QString &column) const;
    /// The columns that a foreign key refers to, "users.id", in the models' names; empty where they are not known.
    [[nodiscard]] QStringList targetsOf(const ForeignKey &key) const;
    [[nodiscard]] QString ownName(const TableRow &row, const QString &otherColumn) const;
    [[nodiscard]] bool isInKey(const Column &other) const;
    [[nodiscard]] static bool isPlainIndex(const Index &index, const QString &column);

    // pythontables.cpp
    void addTable();
    [[nodiscard]] QStringList columnLines(QString &caution);
    [[nodiscard]] QStringList tableArguments();

    /// A name as the file writes it; one that it may not import yet is told.
    [[nodiscard]] QString named(const PythonName &name);
    [[nodiscard]] QString core(const char *name);

    void add(SuggestionUse use, const QString &text, const Origin &at, const QString &caution = {});

    [[nodiscard]] const Column *ownColumn() const { return m_column[Side::Models].value_or(nullptr); }
    [[nodiscard]] const Column *otherColumn() const { return m_column[m_leader].value_or(nullptr); }

    const Comparison &m_comparison;
    const Finding &m_finding;
    Side m_leader;
    const SourceLines &m_linesOf;
    const TableRow *m_row = nullptr;
    const Table *m_own = nullptr; ///< the models'; nullptr: they lack the table
    const Table *m_other = nullptr; ///< the leader's
    PerSide<const Column *> m_column; ///< of a finding about one column
    std::optional<PythonStyle> m_style;
    QList<PythonName> m_imports;
    QList<Suggestion> m_suggestions;
};

} // namespace triptych
