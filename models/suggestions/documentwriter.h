// SPDX-License-Identifier: MIT
#pragma once

#include "suggestions/documentlines.h"

namespace triptych {

/// Writes the document's lines that follow another side in one finding, in the form of the lines beside them.
class DocumentWriter
{
public:
    DocumentWriter(const Comparison &comparison, const Finding &finding, Side leader, const SourceLines &linesOf);

    /// Empty where nothing right can be written.
    [[nodiscard]] QList<Suggestion> suggestions();

private:
    void addTable();
    void removeTable();
    void renameTable();
    void addColumn();
    void editColumn();
    void setPrimaryKey();
    void setForeignKey();
    void addForeignKey(const ForeignKey &other);

    [[nodiscard]] QString typeText(const Column &other) const;
    [[nodiscard]] QString foreignKeyLine(const ForeignKey &other) const;
    [[nodiscard]] bool hasOwnLine(const ForeignKey &key) const;
    [[nodiscard]] QString targetText(const ForeignKey &key) const;
    /// What the document calls columns of the leader's.
    [[nodiscard]] QStringList ownNames(const QStringList &otherColumns) const;
    [[nodiscard]] QString lineAt(const Origin &origin) const { return m_linesOf(origin).value(0); }

    void add(SuggestionUse use, const QString &text, const Origin &at, const QString &caution = {});

    [[nodiscard]] const Column *ownColumn() const { return m_column[Side::Documentation].value_or(nullptr); }
    [[nodiscard]] const Column *otherColumn() const { return m_column[m_leader].value_or(nullptr); }

    const Comparison &m_comparison;
    const Finding &m_finding;
    Side m_leader;
    const SourceLines &m_linesOf;
    const TableRow *m_row = nullptr;
    const Table *m_own = nullptr; ///< the document's; nullptr: it lacks the table
    const Table *m_other = nullptr; ///< the leader's
    PerSide<const Column *> m_column; ///< of a finding about one column
    QList<Suggestion> m_suggestions;
};

} // namespace triptych
