// SPDX-License-Identifier: MIT
#include "ui/kindchips.h"

#include "ui/flatbutton.h"
#include "ui/flowlayout.h"
#include "ui/schemadialog.h"
#include "ui/theme.h"
#include "ui/windowactions.h"
#include "words/words.h"

#include <QAction>
#include <QEvent>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace triptych {

namespace {

/// A chip that follows a checkable action, with words of its own.
FlatButton *chipOf(QAction *action, QWidget *parent)
{
    auto *chip = new FlatButton(FlatButton::Shape::Pill, parent);
    chip->setCheckable(true);
    chip->setChecked(action->isChecked());
    chip->setToolTip(action->toolTip());
    QObject::connect(chip, &QAbstractButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::toggled, chip, &QAbstractButton::setChecked);
    return chip;
}

void showRemovable(FlatButton *chip, const QString &what)
{
    chip->setText(KindChips::tr("%1 ✕", "take this out of the filter").arg(what));
    chip->setAccessibleName(KindChips::tr("Filter: %1. Take it away", "of a button").arg(what));
}

/// One that is there while the filter is narrowed by an action, and takes that away.
FlatButton *removableChip(QAction *action, const QString &what, QWidget *parent)
{
    FlatButton *chip = chipOf(action, parent);
    chip->setObjectName(QString(action->objectName()).replace(QLatin1String("action."), QLatin1String("chip.")));
    chip->setToolTip(KindChips::tr("Take it out of the filter"));
    const auto show = [action, chip] { chip->setVisible(action->isChecked() && action->isVisible()); };
    show();
    showRemovable(chip, what);
    QObject::connect(action, &QAction::changed, chip, show);
    return chip;
}

/// Whether its chip is there although its count is 0.
bool isCommon(FindingKind kind)
{
    return kind <= FindingKind::ForeignKey || kind == FindingKind::Cosmetic;
}

bool hasChip(FindingKind kind, const Comparison *comparison, const FindingFilter &filter)
{
    if (filter.kinds.contains(kind))
        return true;
    const bool isOff = comparison && !comparison->settings.severities.of(kind);
    return !isOff && (isCommon(kind) || (comparison && comparison->count(kind) > 0));
}

} // namespace

KindChips::KindChips(const WindowActions &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_more(new FlatButton(FlatButton::Shape::Pill)),
      m_schemas(new FlatButton(FlatButton::Shape::Pill))
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(10, 7, 10, 7);
    layout->setSpacing(6);
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i] = chipOf(actions.kinds[qsizetype(i)], this);
        m_chips[i]->setObjectName(QStringLiteral("chip.") + keyText(allFindingKinds[i]));
        layout->addWidget(m_chips[i]);
    }
    addMore();
    layout->addStretch();
    FlatButton *drift = chipOf(actions.onlyDrift, this);
    drift->setObjectName(QStringLiteral("chip.onlyDrift"));
    drift->setAccessibleName(tr("Only drift"));
    const auto mark = [drift](bool checked) { drift->setText(checked ? tr("☑ Only drift") : tr("☐ Only drift")); };
    mark(actions.onlyDrift->isChecked());
    connect(actions.onlyDrift, &QAction::toggled, drift, mark);
    layout->addWidget(drift);
    updateIcons();
    setCounts(nullptr, {});
}

void KindChips::addMore()
{
    const FilterActions &narrow = m_actions.narrow;
    auto *menu = new QMenu(m_more);
    menu->setObjectName(QStringLiteral("chip.more.menu"));
    menu->setToolTipsVisible(true);
    menu->addSection(tr("Severity"));
    menu->addActions(narrow.severities);
    m_aloneTitle = menu->addSection(tr("Stands alone"));
    menu->addActions(narrow.sides);
    menu->addSeparator();
    menu->addActions({narrow.onlyNew, narrow.schemas});
    m_more->setObjectName(QStringLiteral("chip.more"));
    m_more->setText(tr("More ▾", "ways to filter"));
    m_more->setAccessibleName(tr("More filters"));
    m_more->setToolTip(tr("Filter by severity, by the side that stands alone, by schema"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(menu);
    layout()->addWidget(m_more);
    for (qsizetype i = 0; i < narrow.severities.size(); ++i)
        layout()->addWidget(removableChip(narrow.severities[i], text(gravestFirst[std::size_t(i)]), this));
    for (qsizetype i = 0; i < narrow.sides.size(); ++i)
        layout()->addWidget(
            removableChip(narrow.sides[i], tr("%1 alone", "a side").arg(text(allSides[std::size_t(i)])), this));
    layout()->addWidget(removableChip(narrow.onlyNew, tr("only new"), this));
    m_schemas->setObjectName(QStringLiteral("chip.schemas"));
    m_schemas->setCheckable(true);
    m_schemas->setToolTip(tr("Take it out of the filter"));
    layout()->addWidget(m_schemas);
    connect(m_schemas, &QAbstractButton::clicked, this, [this] { Q_EMIT schemasChosen({}); });
    connect(narrow.schemas, &QAction::triggered, this, &KindChips::askSchemas);
}

void KindChips::askSchemas()
{
    auto *dialog = new SchemaDialog(m_counts.schemas, m_chosenSchemas, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SchemaDialog::chosen, this, &KindChips::schemasChosen);
    dialog->open();
}

void KindChips::setCounts(const std::shared_ptr<const Comparison> &shown, const FindingFilter &filter)
{
    const Comparison *comparison = shown.get();
    m_counts = comparison ? filterCounts(filter, *comparison, namesFor(filter, shown)) : FilterCounts();
    showKinds(comparison, filter);
    showMore(comparison, filter);
}

void KindChips::showKinds(const Comparison *comparison, const FindingFilter &filter)
{
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const FindingKind kind = allFindingKinds[i];
        m_chips[i]->setVisible(hasChip(kind, comparison, filter));
        const bool isHidden = isHiddenAtFirst(kind) && !passes(filter, kind);
        m_chips[i]->setText(isHidden ? tr("%1 (hidden)").arg(text(kind)) : text(kind));
        const QString count = QLocale().toString(m_counts.kinds[i]);
        m_chips[i]->setBadge(comparison ? count : QString());
        m_chips[i]->setAccessibleName(comparison ? tr("%1, %2").arg(text(kind), count) : text(kind));
    }
}

/// Who stands alone is asked only where somebody can.
void KindChips::showMore(const Comparison *comparison, const FindingFilter &filter)
{
    const FilterActions &narrow = m_actions.narrow;
    const auto counted = [&](const QString &what, int count) {
        return comparison ? tr("%1 (%2)", "a choice and its findings").arg(what, QLocale().toString(count)) : what;
    };
    for (qsizetype i = 0; i < narrow.severities.size(); ++i) {
        const Severity severity = gravestFirst[std::size_t(i)];
        narrow.severities[i]->setText(counted(text(severity), m_counts.severities[std::size_t(severity)]));
        narrow.severities[i]->setEnabled(comparison);
    }
    const bool isAloneAsked = !comparison || tellsWhoStandsAlone(*comparison);
    for (qsizetype i = 0; i < narrow.sides.size(); ++i) {
        const Side side = allSides[std::size_t(i)];
        narrow.sides[i]->setText(counted(text(side), m_counts.sides[std::size_t(side)]));
        narrow.sides[i]->setEnabled(comparison);
        narrow.sides[i]->setVisible(isAloneAsked);
    }
    m_aloneTitle->setVisible(isAloneAsked);
    narrow.schemas->setEnabled(comparison);
    m_more->setEnabled(comparison);
    m_chosenSchemas = filter.schemas;
    QStringList names = m_chosenSchemas.values();
    names.sort();
    m_schemas->setVisible(!names.isEmpty());
    m_schemas->setChecked(true);
    showRemovable(m_schemas,
        names.size() <= 3 ? names.join(QStringLiteral(", ")) : tr("%n schema(s)", nullptr, int(names.size())));
}

void KindChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

void KindChips::updateIcons()
{
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const QIcon icon = kindIcon(allFindingKinds[i], themeOf(palette()));
        m_chips[i]->setIcon(icon);
        m_actions.kinds[qsizetype(i)]->setIcon(icon);
    }
}

} // namespace triptych
