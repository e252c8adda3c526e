// SPDX-License-Identifier: MIT
#include "ui/filtercontroller.h"

#include "ui/comparebar.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QSettings>

namespace triptych {

namespace {

const QString onlyDriftKey = QStringLiteral("filter/onlyDrift");
const QString kindsKey = QStringLiteral("filter/kinds");
const QString severitiesKey = QStringLiteral("filter/severities");
const QString aloneKey = QStringLiteral("filter/alone");

template <typename T>
QStringList keysOf(const QSet<T> &values)
{
    QStringList keys;
    for (const T value : values)
        keys << keyText(value);
    keys.sort();
    return keys;
}

template <typename T>
QSet<T> valuesOf(const QStringList &keys, std::optional<T> (*fromKey)(const QString &))
{
    QSet<T> values;
    for (const QString &key : keys) {
        if (const auto value = fromKey(key))
            values << *value;
    }
    return values;
}

} // namespace

FilterController::FilterController(const WindowActions &actions, CompareBar &bar, QObject *parent)
    : QObject(parent), m_actions(actions), m_bar(bar)
{
    m_filter.onlyDrift = actions.onlyDrift->isChecked();
    connect(&bar, &CompareBar::filterChanged, this, [this](const QString &text) {
        FindingFilter filter = m_filter;
        filter.text = text;
        setFilter(filter);
    });
    connect(&bar, &CompareBar::filterCleared, this, &FilterController::clear);
    connect(actions.filter, &QAction::triggered, &bar, &CompareBar::focusFilter);
    connect(actions.clearFilter, &QAction::triggered, this, &FilterController::clear);
    connect(actions.onlyDrift, &QAction::toggled, this, [this](bool onlyDrift) {
        FindingFilter filter = m_filter;
        filter.onlyDrift = onlyDrift;
        setFilter(filter);
    });
    for (qsizetype i = 0; i < actions.kinds.size(); ++i) {
        connect(actions.kinds[i], &QAction::toggled, this, [this, kind = allFindingKinds[std::size_t(i)]](bool wanted) {
            FindingFilter filter = m_filter;
            if (wanted)
                filter.kinds.insert(kind);
            else
                filter.kinds.remove(kind);
            setFilter(filter);
        });
    }
    connectNarrowing();
}

void FilterController::connectNarrowing()
{
    const FilterActions &narrow = m_actions.narrow;
    for (qsizetype i = 0; i < narrow.severities.size(); ++i) {
        const Severity severity = gravestFirst[std::size_t(i)];
        connect(narrow.severities[i], &QAction::toggled, this, [this, severity](bool wanted) {
            FindingFilter filter = m_filter;
            if (wanted)
                filter.severities.insert(severity);
            else
                filter.severities.remove(severity);
            setFilter(filter);
        });
    }
    for (qsizetype i = 0; i < narrow.sides.size(); ++i) {
        const Side side = allSides[std::size_t(i)];
        connect(narrow.sides[i], &QAction::toggled, this, [this, side](bool wanted) {
            FindingFilter filter = m_filter;
            if (wanted)
                filter.alone = side;
            else if (filter.alone == side)
                filter.alone.reset();
            setFilter(filter);
        });
    }
    connect(narrow.onlyNew, &QAction::toggled, this, [this](bool wanted) {
        FindingFilter filter = m_filter;
        filter.only = wanted ? m_fresh : std::nullopt;
        setFilter(filter);
    });
}

void FilterController::setNew(const NewFindings &fresh)
{
    m_fresh = fresh;
    FindingFilter filter = m_filter;
    if (filter.only)
        filter.only = m_fresh;
    setFilter(filter);
    m_actions.narrow.onlyNew->setEnabled(m_fresh.has_value());
}

void FilterController::setSchemas(const QSet<QString> &schemas)
{
    FindingFilter filter = m_filter;
    filter.schemas = schemas;
    setFilter(filter);
}

void FilterController::setFilter(const FindingFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showFilter();
    Q_EMIT filterChanged(m_filter);
}

void FilterController::save(QSettings &settings) const
{
    settings.setValue(onlyDriftKey, m_filter.onlyDrift);
    settings.setValue(kindsKey, keysOf(m_filter.kinds));
    settings.setValue(severitiesKey, keysOf(m_filter.severities));
    settings.setValue(aloneKey, m_filter.alone ? keyText(*m_filter.alone) : QString());
}

void FilterController::restore(const QSettings &settings)
{
    FindingFilter filter = m_filter;
    filter.onlyDrift = settings.value(onlyDriftKey, filter.onlyDrift).toBool();
    filter.kinds = valuesOf(settings.value(kindsKey).toStringList(), findingKindFromKey);
    filter.severities = valuesOf(settings.value(severitiesKey).toStringList(), severityFromKey);
    filter.alone = sideFromKey(settings.value(aloneKey).toString());
    setFilter(filter);
}

void FilterController::clear()
{
    FindingFilter filter;
    filter.onlyDrift = m_filter.onlyDrift;
    setFilter(filter);
}

/// What the controls say back is the filter as it is, and changes nothing.
void FilterController::showFilter()
{
    const FindingFilter filter = m_filter;
    m_bar.setFilterText(filter.text);
    m_actions.onlyDrift->setChecked(filter.onlyDrift);
    for (qsizetype i = 0; i < m_actions.kinds.size(); ++i)
        m_actions.kinds[i]->setChecked(filter.kinds.contains(allFindingKinds[std::size_t(i)]));
    const FilterActions &narrow = m_actions.narrow;
    for (qsizetype i = 0; i < narrow.severities.size(); ++i)
        narrow.severities[i]->setChecked(filter.severities.contains(gravestFirst[std::size_t(i)]));
    narrow.onlyNew->setChecked(filter.only.has_value());
    for (qsizetype i = 0; i < narrow.sides.size(); ++i)
        narrow.sides[i]->setChecked(filter.alone == allSides[std::size_t(i)]);
}

} // namespace triptych
