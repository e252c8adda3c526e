// SPDX-License-Identifier: MIT
#pragma once

#include "items/differences.h"
#include "ui/sourcetools.h"
#include "words/findingcells.h"

#include <QWidget>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QSettings;
class QSplitter;
QT_END_NAMESPACE

namespace triptych {

class Browsing;
class CompareBar;
class ComparisonViews;
class DetailPane;
class FilterController;
class Finder;
class KindChips;
class NullabilityController;
class ProjectController;
class RowDecisions;
class RowPlaces;
class SideBar;
struct WindowActions;

/// What the window holds while something is compared: the bars, what is compared, the views, and everything about the
/// selected row; with the filter and the places that they share.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    /// \param actions, project, settings outlive the workspace
    /// \param prompt stands above the views; becomes a child of the workspace
    Workspace(const WindowActions &actions, ProjectController &project, const SourceTools &tools, QSettings &settings,
        QWidget *prompt, QWidget *parent = nullptr);

    /// The sources that are read from now on, complete with the password.
    void setSources(const SourceChoice &sources);
    /// Null: nothing is compared.
    void setComparison(const std::shared_ptr<const Comparison> &comparison);

    /// Which of its findings were not there last time.
    void setNew(const NewFindings &fresh);

    [[nodiscard]] SideBar *sideBar() const { return m_sideBar; }
    [[nodiscard]] ComparisonViews *views() const { return m_views; }

    void save() const; ///< how it looks, into the settings
    void restore();

public Q_SLOTS:
    /// Goes to where a finding is.
    void showFinding(const QString &id);

Q_SIGNALS:
    void told(const QString &message); ///< what was done, for the status bar

private:
    void layOut(const WindowActions &actions, QWidget *prompt);
    void connectActions();
    void connectParts(ProjectController &project);
    void showRow(int tableRow, int columnRow);
    void selectNew(const Comparison &before);
    void showFilter();
    void showKind(RowRef row, const std::optional<FindingKind> &kind);
    void copyRow() const;
    void copySuggestion() const;

    const WindowActions &m_actions;
    const ProjectController &m_project;
    QSettings &m_settings;
    std::shared_ptr<const Comparison> m_comparison;
    bool m_isUndoing = false; ///< what the next comparison has more is what came back

    CompareBar *m_bar;
    KindChips *m_chips;
    SideBar *m_sideBar;
    ComparisonViews *m_views;
    DetailPane *m_detail;
    FilterController *m_filter;
    Browsing *m_browsing;
    Finder *m_finder;
    NullabilityController *m_nullability;
    RowDecisions *m_decisions;
    RowPlaces *m_places;
    QSplitter *m_across;
    QSplitter *m_down;
};

} // namespace triptych
