// SPDX-License-Identifier: MIT
#pragma once

#include "items/findingfilter.h"

#include <QStackedWidget>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QLabel;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace triptych {

class FindingsView;
class HeatmapView;
class NullabilityView;
class SideBySide;
struct WindowActions;

/// The views of one comparison, of which one is seen: side by side, nullability, findings, report, heat map. They
/// share the filter and the selected row.
class ComparisonViews : public QStackedWidget
{
    Q_OBJECT

public:
    enum View { SideBySideView, NullabilityView, FindingsListView, ReportView, HeatmapView };

    /// \param actions those of a view get buttons in it; outlive the views
    explicit ComparisonViews(const WindowActions &actions, QWidget *parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison);
    void setFilter(const FindingFilter &filter);
    /// What stands in the views' place while there is no comparison.
    void setPlaceholder(const QString &text);
    /// Dimmed: what is seen is older than what is being read.
    void setDimmed(bool dimmed);
    void show(View view);

    void next();
    void previous();
    void expandAll();
    void collapseAll();
    void focusView(); ///< to what is worked with in it, past the buttons above
    [[nodiscard]] QString currentText() const; ///< the selected row as text, or the selected text
    [[nodiscard]] SideBySide *sideBySide() const { return m_sideBySide; }
    [[nodiscard]] triptych::NullabilityView *nullability() const { return m_nullability; }
    [[nodiscard]] FindingsView *findings() const { return m_findings; }
    [[nodiscard]] triptych::HeatmapView *heatmap() const { return m_heatmap; }

public Q_SLOTS:
    /// Shows side by side, with this row selected; nothing where the filter hides it.
    void showRow(int tableRow, int columnRow);

Q_SIGNALS:
    /// -1, -1: none.
    void currentRowChanged(int tableRow, int columnRow);
    void clearFilterRequested();
    /// Another view is shown than was asked for by show().
    void viewChanged(triptych::ComparisonViews::View view);

private:
    void update();
    void selectRow(int tableRow, int columnRow);
    void openDefinition(int tableRow, int columnRow, Side side) const;

    std::shared_ptr<const Comparison> m_comparison;
    FindingFilter m_filter;
    View m_view = SideBySideView;
    QLabel *m_placeholder;
    SideBySide *m_sideBySide;
    triptych::NullabilityView *m_nullability;
    FindingsView *m_findings;
    QPlainTextEdit *m_report;
    triptych::HeatmapView *m_heatmap;
    QTimer m_dimming; ///< a quick comparison does not flicker
};

} // namespace triptych
