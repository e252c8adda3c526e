// SPDX-License-Identifier: MIT
#pragma once

#include "items/differences.h"
#include "items/heatmapmodel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedWidget;
QT_END_NAMESPACE

namespace triptych {

class FlatButton;
class HeatmapTable;
class SideBySideMessage;

/// Tables by kind of finding, to see at a glance where the trouble is; from each cell it goes there. What it shows is
/// made when it is first seen.
class HeatmapView : public QWidget
{
    Q_OBJECT

public:
    explicit HeatmapView(QWidget *parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison);
    void setFilter(const FindingFilter &filter);
    [[nodiscard]] QString currentText() const; ///< the current cell in words
    /// Makes the next table with findings of the current kind current, or the previous one.
    void step(int by);

Q_SIGNALS:
    /// The person wants to see a table, and the findings of a kind; nullopt: of all.
    void rowRequested(triptych::RowRef row, std::optional<triptych::FindingKind> kind);
    void clearFilterRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    void invalidate();
    void refresh();
    void showOrder();
    void showMessage();

    std::shared_ptr<const Comparison> m_comparison;
    FindingFilter m_filter;
    bool m_isStale = true; ///< the model does not show these yet
    HeatmapModel m_model;
    HeatmapTable *m_table;
    FlatButton *m_byTotal;
    FlatButton *m_byName;
    QLabel *m_told;
    SideBySideMessage *m_message;
    QStackedWidget *m_pages;
};

} // namespace triptych
