// SPDX-License-Identifier: MIT
#pragma once

#include "items/findingfilter.h"

#include <QList>
#include <QStackedWidget>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace triptych {

class ComparisonView;
class FindingsView;
class HeatmapView;
class NullabilityView;
class SideBySide;
class Veil;
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

    [[nodiscard]] ComparisonView *seen() const { return m_views[m_view]; }
    /// The next thing with a finding in the view that is seen, or the previous one.
    void step(int by);
    void focusView(); ///< to what is worked with in it, past the buttons above
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
    SideBySide *m_sideBySide;
    triptych::NullabilityView *m_nullability;
    FindingsView *m_findings;
    triptych::HeatmapView *m_heatmap;
    QList<ComparisonView *> m_views; ///< by View
    QLabel *m_placeholder;
    Veil *m_veil;
    QTimer m_dimming; ///< a quick comparison does not flicker
};

} // namespace triptych
