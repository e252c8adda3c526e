// SPDX-License-Identifier: MIT
#include "ui/sidebysidemessage.h"

#include "compare/coverage.h"
#include "reports/summaryparts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace triptych {

namespace {

/// What there is although no row is shown.
QString hiddenText(const Comparison &comparison)
{
    QStringList lines;
    if (const int cosmetic = comparison.count(FindingKind::Cosmetic); cosmetic > 0)
        lines << SideBySideMessage::tr("%n cosmetic difference(s) are hidden.", nullptr, cosmetic);
    if (const int ignored = int(comparison.ignored.size()); ignored > 0)
        lines << SideBySideMessage::tr("Rules hide %n finding(s).", nullptr, ignored);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

SideBySideMessage::SideBySideMessage(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_detail(new QLabel(this)),
      m_clear(new QPushButton(tr("Clear filter"), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont large = font();
    large.setPixelSize(fontInfo().pixelSize() * 3 / 2);
    large.setBold(true);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_detail);
    layout->addSpacing(8);
    layout->addWidget(m_clear, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_clear, &QPushButton::clicked, this, &SideBySideMessage::clearFilterRequested);
}

void SideBySideMessage::tell(const Comparison *comparison, const FindingFilter &filter)
{
    if (!comparison) {
        setMessage({}, {}, false);
        return;
    }
    const Coverage seen = coverage(*comparison);
    if (seen.isNothing()) {
        const QStringList why
            = QStringList{tr("There is no table that two sides tell of.")} + coverageLines(seen).mid(1);
        setMessage(tr("Nothing was compared"), why.join(QLatin1Char('\n')), false);
    } else if (filter.isNarrowed()) {
        setMessage(tr("Everything is filtered away"),
            tr("None of %n table(s) passes the filter.", nullptr, int(comparison->tables.size())), true);
    } else {
        setMessage(comparison->ignored.isEmpty()
                ? tr("No drift in %n table(s)", nullptr, seen.compared)
                : tr("No drift in %n table(s) but what is hidden", nullptr, seen.compared),
            hiddenText(*comparison), false);
    }
}

void SideBySideMessage::setMessage(const QString &title, const QString &detail, bool offersClear)
{
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_clear->setVisible(offersClear);
}

} // namespace triptych
