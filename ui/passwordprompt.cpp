// SPDX-License-Identifier: MIT
#include "ui/passwordprompt.h"

#include "ui/passwordfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace triptych {

PasswordPrompt::PasswordPrompt(bool hasKeychain, QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_password(new PasswordField(hasKeychain, this))
{
    setObjectName(QStringLiteral("passwordPrompt"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setFocusProxy(m_password);
    hide();
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_password->setMinimumWidth(420);
    auto *connectButton = new QPushButton(tr("Co&nnect"), this);
    auto *close = new QPushButton(tr("Not no&w"), this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_password);
    layout->addWidget(connectButton);
    layout->addWidget(close);
    connect(connectButton, &QPushButton::clicked, this, &PasswordPrompt::give);
    connect(m_password->line(), &QLineEdit::returnPressed, this, &PasswordPrompt::give);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
}

void PasswordPrompt::ask(const Error &error, bool canKeep)
{
    const QString text = QStringLiteral("%1: %2").arg(error.where, error.what);
    m_text->setText(text);
    m_password->line()->setAccessibleDescription(text);
    m_password->setPassword({});
    m_password->offerToKeep(canKeep);
    show();
    m_password->setFocus();
}

void PasswordPrompt::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void PasswordPrompt::give()
{
    const QString password = m_password->password();
    if (password.isEmpty())
        return;
    const bool isToBeKept = m_password->isToBeKept();
    hide();
    m_password->setPassword({});
    Q_EMIT given(password, isToBeKept);
}

} // namespace triptych
