// SPDX-License-Identifier: MIT
#include "ui/sidebar.h"

#include "compare/coverage.h"
#include "reports/summaryparts.h"
#include "ui/flatbutton.h"
#include "ui/linklabel.h"
#include "ui/sourcecard.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

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

QString totalsText(const Comparison &comparison)
{
    QStringList counts{SideBar::tr("%Ln critical", nullptr, comparison.count(Severity::Critical)),
        SideBar::tr("%Ln warning(s)", nullptr, comparison.count(Severity::Warning))};
    const int infos = int(std::ranges::count_if(comparison.findings,
        [](const Finding &finding) { return finding.severity == Severity::Info && isDrift(finding.kind); }));
    if (infos > 0)
        counts << SideBar::tr("%Ln info(s)", nullptr, infos);
    counts.replaceInStrings(QStringLiteral(" "), QString(QChar::Nbsp)); // lines break between them
    return counts.join(QStringLiteral(" · "));
}

/// A line for each thing that is not seen in the views.
QString coverageText(const Comparison &comparison, const Coverage &seen)
{
    QStringList lines;
    if (seen.compared < seen.total())
        lines << SideBar::tr("compared %L1 of %Ln table(s)", nullptr, seen.total()).arg(seen.compared);
    else
        lines << SideBar::tr("compared %Ln table(s)", nullptr, seen.total());
    if (!comparison.ignored.isEmpty())
        lines << SideBar::tr("%Ln hidden by rules", nullptr, int(comparison.ignored.size()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

SideBar::SideBar(const QList<QAction *> &views, QWidget *parent)
    : QScrollArea(parent), m_totals(new QLabel), m_coverage(new QLabel), m_changes(new LinkLabel)
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
        button->setAccessibleName(view->text()); // without the glyph
        layout->addWidget(button);
    }
    layout->addWidget(sectionLabel(tr("Status")));
    m_totals->setObjectName(QStringLiteral("totals"));
    m_coverage->setObjectName(QStringLiteral("coverage"));
    m_coverage->setForegroundRole(QPalette::PlaceholderText);
    m_changes->setObjectName(QStringLiteral("sinceLastLine"));
    connect(m_changes, &QLabel::linkActivated, this, &SideBar::changesRequested);
    for (QLabel *label : std::initializer_list<QLabel *>{m_totals, m_coverage, m_changes}) {
        label->setContentsMargins(8, 0, 0, 0);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addStretch();
    setWidget(content);
    setTotals(nullptr);
    setChanges({});
}

void SideBar::showCards(const QList<Side> &sides)
{
    for (const Side side : allSides)
        card(side)->setVisible(sides.contains(side));
}

void SideBar::setTotals(const Comparison *comparison)
{
    m_coverage->setVisible(comparison != nullptr);
    if (!comparison) {
        m_totals->setText(tr("not compared yet"));
        return;
    }
    const Coverage seen = coverage(*comparison);
    m_totals->setText(seen.isNothing() ? tr("Nothing was compared") : totalsText(*comparison));
    m_coverage->setText(coverageText(*comparison, seen));
    m_coverage->setToolTip((coverageLines(seen) + hidingLines(reportOf(*comparison, {}))).join(QLatin1Char('\n')));
}

void SideBar::setChanges(const QString &title)
{
    m_changes->setVisible(!title.isEmpty());
    m_changes->setLinks(QStringLiteral("<a href='changes'>%1</a>").arg(title.toHtmlEscaped()));
    m_changes->setAccessibleName(title);
    m_changes->setToolTip(tr("What is new, resolved and unchanged"));
}

QSize SideBar::sizeHint() const
{
    return {228, 600};
}

} // namespace triptych
