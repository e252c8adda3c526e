// SPDX-License-Identifier: MIT
#include "ui/sidebysidemessage.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace triptych {

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

void SideBySideMessage::setMessage(const QString &title, const QString &detail, bool offersClear)
{
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_clear->setVisible(offersClear);
}

} // namespace triptych
