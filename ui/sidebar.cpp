// SPDX-License-Identifier: MIT
#include "ui/sidebar.h"

#include "ui/flatbutton.h"
#include "ui/sourcecard.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace triptych {

namespace {

QLabel *sectionLabel(const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 0.88);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    font.setCapitalization(QFont::AllUppercase);
    label->setFont(font);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(0, 8, 0, 2);
    return label;
}

} // namespace

SideBar::SideBar(const QList<QAction *> &views, QWidget *parent) : QScrollArea(parent), m_totals(new QLabel)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(180);
    setFocusPolicy(Qt::NoFocus);

    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(10, 6, 10, 10);
    layout->setSpacing(3);
    layout->addWidget(sectionLabel(tr("Sources")));
    for (const Side side : allSides) {
        m_cards[side] = new SourceCard(side, content);
        layout->addWidget(*m_cards[side]);
        layout->addSpacing(4);
    }
    layout->addWidget(sectionLabel(tr("Views")));
    for (QAction *view : views) {
        auto *button = new FlatButton(FlatButton::Shape::Row, content);
        button->setDefaultAction(view);
        layout->addWidget(button);
    }
    layout->addWidget(sectionLabel(tr("Status")));
    m_totals->setContentsMargins(8, 0, 0, 0);
    m_totals->setWordWrap(true);
    m_totals->setObjectName(QStringLiteral("totals"));
    layout->addWidget(m_totals);
    layout->addStretch();
    setWidget(content);
    setTotals(nullptr);
}

void SideBar::showCards(const QList<Side> &sides)
{
    for (const Side side : allSides)
        card(side)->setVisible(sides.contains(side));
}

void SideBar::setTotals(const Comparison *comparison)
{
    m_totals->setText(comparison ? tr("%1 · %2").arg(tr("%n critical", nullptr, comparison->count(Severity::Critical)),
                          tr("%n warning(s)", nullptr, comparison->count(Severity::Warning)))
                                 : tr("not compared yet"));
}

QSize SideBar::sizeHint() const
{
    return {228, 600};
}

} // namespace triptych
