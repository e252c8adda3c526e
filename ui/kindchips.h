// SPDX-License-Identifier: MIT
#pragma once

#include "items/filtercounts.h"

#include <QWidget>

#include <array>
#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
QT_END_NAMESPACE

namespace triptych {

class FlatButton;
struct WindowActions;

/// Chips for kinds of finding, with their counts, each of which shows only its kind; "More", what else can narrow the
/// filter, with a chip for each that does, which takes it away; and "Only drift". The common kinds always have a chip,
/// so that "Type 0" can be read; the others where the comparison has such findings or they filter; a kind that is off
/// has none. The row's actions are checkable and stand in a menu as well.
class KindChips : public QWidget
{
    Q_OBJECT

public:
    /// \param actions outlive the chips
    explicit KindChips(const WindowActions &actions, QWidget *parent = nullptr);

    /// Counts what each choice would show with the rest of the filter as it is, which never makes a kind's chip come or
    /// go. No comparison: no counts.
    void setCounts(const std::shared_ptr<const Comparison> &shown, const FindingFilter &filter);

Q_SIGNALS:
    /// Empty: all.
    void schemasChosen(const QSet<QString> &schemas);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addMore();
    void askSchemas();
    void updateIcons();
    void showKinds(const Comparison *comparison, const FindingFilter &filter);
    void showMore(const Comparison *comparison, const FindingFilter &filter);

    const WindowActions &m_actions;
    std::array<FlatButton *, allFindingKinds.size()> m_chips;
    FlatButton *m_more;
    QAction *m_aloneTitle = nullptr; ///< over the sides in the menu
    FlatButton *m_schemas; ///< says which are chosen
    FilterCounts m_counts;
    QSet<QString> m_chosenSchemas;
};

} // namespace triptych
