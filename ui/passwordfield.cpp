// SPDX-License-Identifier: MIT
#include "ui/passwordfield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace triptych {

PasswordField::PasswordField(bool hasKeychain, QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_keep(new QCheckBox(tr("Re&member in the keychain"), this)),
      m_hasKeychain(hasKeychain)
{
    m_line->setObjectName(QStringLiteral("password"));
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setAccessibleName(tr("Password"));
    m_keep->setObjectName(QStringLiteral("keepPassword"));
    m_keep->setVisible(hasKeychain);
    setFocusProxy(m_line);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line, 1);
    layout->addWidget(m_keep);
    connect(m_line, &QLineEdit::textEdited, this, &PasswordField::edited);
}

void PasswordField::setPassword(const QString &password)
{
    m_line->setText(password);
}

QString PasswordField::password() const
{
    return m_line->text();
}

bool PasswordField::isToBeKept() const
{
    return m_keep->isVisibleTo(this) && m_keep->isChecked() && !password().isEmpty();
}

void PasswordField::offerToKeep(bool offered)
{
    m_keep->setVisible(offered && m_hasKeychain);
}

} // namespace triptych
