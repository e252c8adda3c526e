// SPDX-License-Identifier: MIT
#pragma once

#include "items/findingfilter.h"
#include "words/findingcells.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace triptych {

class CompareBar;
struct WindowActions;

/// The filter that the views of a window share, and the actions and the field that show and change it.
class FilterController : public QObject
{
    Q_OBJECT

public:
    /// \param actions, bar outlive this
    FilterController(const WindowActions &actions, CompareBar &bar, QObject *parent = nullptr);

    [[nodiscard]] const FindingFilter &filter() const { return m_filter; }
    /// Takes this filter, and shows it in the actions and the field.
    void setFilter(const FindingFilter &filter);

    /// Which findings were not there last time; when only these are shown, they are these from now on.
    void setNew(const NewFindings &fresh);

    /// Keeps what is asked for of findings, whatever is compared: not the text, nor schemas.
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

public Q_SLOTS:
    /// Shows again what is seen at first; whether only drift is shown stays.
    void clear();
    /// Shows only the tables of these schemas; empty: of all.
    void setSchemas(const QSet<QString> &schemas);

Q_SIGNALS:
    void filterChanged(const triptych::FindingFilter &filter);

private:
    void connectNarrowing();
    void showFilter();

    const WindowActions &m_actions;
    CompareBar &m_bar;
    FindingFilter m_filter;
    NewFindings m_fresh;
};

} // namespace triptych
