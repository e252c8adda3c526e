// SPDX-License-Identifier: MIT
#pragma once

#include "ui/rowdetails.h"

#include <QSplitter>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QTableWidget;
QT_END_NAMESPACE

namespace triptych {

/// Everything about the selected row: what each side says field by field and where, and the findings in words.
class DetailPane : public QSplitter
{
    Q_OBJECT

public:
    /// \param copy what its button does; outlives the pane
    explicit DetailPane(QAction *copy, QWidget *parent = nullptr);

    void setDetails(const RowDetails &details);
    void clear();
    [[nodiscard]] const RowDetails &details() const { return m_details; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillTable();
    void fillCell(int row, int column, const DetailCell &cell);
    void fillSentences();

    RowDetails m_details;
    QTableWidget *m_table;
    QLabel *m_sentences;
    QWidget *m_words;
};

} // namespace triptych
