// SPDX-License-Identifier: MIT
#pragma once

#include "items/differences.h"
#include "items/heatmapmodel.h"
#include "ui/comparisonview.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedWidget;
QT_END_NAMESPACE

namespace triptych {

class FlatButton;
class HeatmapTable;
class SideBySideMessage;

/// Tables by kind of finding, to see at a glance where the trouble is; from each cell it goes there.
class HeatmapView : public LazyView
{
    Q_OBJECT

public:
    explicit HeatmapView(QWidget *parent = nullptr);

    void showRow(RowRef) override { } // it is looked at as a whole
    /// Makes the next table with findings of the current kind current, or the previous one.
    void step(int by) override;
    [[nodiscard]] QString currentText() const override; ///< the current cell in words

Q_SIGNALS:
    /// The person wants to see a table, and the findings of a kind; nullopt: of all.
    void rowRequested(triptych::RowRef row, std::optional<triptych::FindingKind> kind);

protected:
    void refresh() override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] std::optional<FindingKind> kindOf(int column) const; ///< nullopt: the total, or no column
    [[nodiscard]] int columnOf(const std::optional<FindingKind> &kind) const; ///< the total where the kind has none
    void showOrder();
    void showMessage();

    HeatmapModel m_model;
    HeatmapTable *m_table;
    FlatButton *m_byTotal;
    FlatButton *m_byName;
    QLabel *m_told;
    SideBySideMessage *m_message;
    QStackedWidget *m_pages;
};

} // namespace triptych
