// SPDX-License-Identifier: MIT
#pragma once

#include "ui/rowdetails.h"
#include "ui/sourcelines.h"

#include <QSplitter>

#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTableWidget;
QT_END_NAMESPACE

namespace triptych {

class LinkLabel;
class SuggestionList;
struct WindowActions;

/// Everything about the selected row: what each side says field by field and where, the findings in words, on request
/// why something is none, and texts that would settle them.
class DetailPane : public QSplitter
{
    Q_OBJECT

public:
    /// \param actions those to copy the row and to explain it, which get buttons; outlive the pane
    explicit DetailPane(const WindowActions &actions, QWidget *parent = nullptr);

    /// Shows a row; -1, -1 or no comparison: none.
    void setRow(std::shared_ptr<const Comparison> comparison, int tableRow, int columnRow);
    [[nodiscard]] const RowDetails &details() const { return m_details; }
    /// The text of the first suggestion; empty: there is none.
    [[nodiscard]] QString firstSuggestion() const;

Q_SIGNALS:
    /// A foreign key's target was chosen.
    void rowLinkActivated(const triptych::RowRef &row);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void fillTable();
    void layOutTable();
    void orderLinks();
    void fillCell(int row, int column, const DetailCell &cell);
    [[nodiscard]] LinkLabel *makeLink(const DetailCell &cell, bool isDocument) const;
    [[nodiscard]] LinkLabel *makeTargetLinks(const DetailCell &cell);
    void fillSentences();
    void fillExplanation();

    std::shared_ptr<const Comparison> m_comparison;
    int m_tableRow = -1;
    int m_columnRow = -1;
    RowDetails m_details;
    const SourceLines m_linesOf = linesOfFiles();
    QAction *m_explain;
    QAction *m_showDocument;
    QWidget *m_fields; ///< the table with room around it
    QTableWidget *m_table;
    QLabel *m_sentences;
    QLabel *m_explanation;
    SuggestionList *m_suggestions;
    QWidget *m_words;
    QScrollArea *m_scroll; ///< around them
    QStackedWidget *m_pages; ///< that no row is selected, or the words
};

} // namespace triptych
