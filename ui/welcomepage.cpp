// SPDX-License-Identifier: MIT
#include "ui/welcomepage.h"

#include "ui/flatbutton.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace triptych {

WelcomePage::WelcomePage(QAction *newComparison, QWidget *parent)
    : QWidget(parent), m_last(new FlatButton(FlatButton::Shape::Rounded, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *title = new QLabel(tr("Where do your database, models and documentation disagree?"), this);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    font.setBold(true);
    title->setFont(font);
    title->setAlignment(Qt::AlignCenter);
    title->setWordWrap(true);
    auto *words
        = new QLabel(tr("Triptych reads a live PostgreSQL database, SQLAlchemy models and a schema document, and shows "
                        "them side by side. The database is only read, and models are not run unless you ask for it."),
            this);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setFixedWidth(560);
    words->setMinimumHeight(words->heightForWidth(560));

    auto *begin = new FlatButton(FlatButton::Shape::Rounded, this);
    begin->setDefaultAction(newComparison);
    begin->setPrimary(true);
    m_last->setObjectName(QStringLiteral("welcome.last"));
    connect(m_last, &QAbstractButton::clicked, this, &WelcomePage::lastRequested);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addStretch();
    layout->addWidget(title);
    layout->addWidget(words, 0, Qt::AlignHCenter);
    layout->addWidget(begin, 0, Qt::AlignHCenter);
    layout->addWidget(m_last, 0, Qt::AlignHCenter);
    layout->addStretch();
    offerLast({});
}

void WelcomePage::offerLast(const QString &summary)
{
    m_last->setVisible(!summary.isEmpty());
    m_last->setText(tr("Open the last one: %1").arg(summary));
}

} // namespace triptych
