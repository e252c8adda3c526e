// SPDX-License-Identifier: MIT
#include "ui/kindchips.h"

#include "ui/flatbutton.h"
#include "ui/flowlayout.h"
#include "ui/theme.h"
#include "words/words.h"

#include <QAction>
#include <QEvent>
#include <QLocale>

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

int countOf(FindingKind kind, const Comparison &comparison, const QString &text)
{
    if (text.isEmpty())
        return comparison.count(kind);
    const FindingFilter filter{text, {kind}, true};
    return int(std::ranges::count_if(
        comparison.findings, [&](const Finding &finding) { return passes(filter, comparison, finding); }));
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

KindChips::KindChips(const QList<QAction *> &actions, QAction *onlyDrift, QWidget *parent)
    : QWidget(parent), m_actions(actions)
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(10, 7, 10, 7);
    layout->setSpacing(6);
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i] = chipOf(actions[qsizetype(i)], this);
        m_chips[i]->setObjectName(QStringLiteral("chip.") + keyText(allFindingKinds[i]));
        layout->addWidget(m_chips[i]);
    }
    layout->addStretch();
    FlatButton *drift = chipOf(onlyDrift, this);
    drift->setObjectName(QStringLiteral("chip.onlyDrift"));
    drift->setAccessibleName(tr("Only drift"));
    const auto mark = [drift](bool checked) { drift->setText(checked ? tr("☑ Only drift") : tr("☐ Only drift")); };
    mark(onlyDrift->isChecked());
    connect(onlyDrift, &QAction::toggled, drift, mark);
    layout->addWidget(drift);
    updateIcons();
    setCounts(nullptr, {});
}

void KindChips::setCounts(const Comparison *comparison, const FindingFilter &filter)
{
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const FindingKind kind = allFindingKinds[i];
        m_chips[i]->setVisible(hasChip(kind, comparison, filter));
        const bool isHidden = isHiddenAtFirst(kind) && !passes(filter, kind);
        m_chips[i]->setText(isHidden ? tr("%1 (hidden)").arg(text(kind)) : text(kind));
        const int count = comparison ? countOf(kind, *comparison, filter.text) : 0;
        m_chips[i]->setBadge(comparison ? QLocale().toString(count) : QString());
        m_chips[i]->setAccessibleName(
            comparison ? tr("%1, %2").arg(text(kind), QLocale().toString(count)) : text(kind));
    }
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
        m_actions[qsizetype(i)]->setIcon(icon);
    }
}

} // namespace triptych
