// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace triptych {

class PasswordField;

/// A bar that asks for the password that a server wants; the window stays in use meanwhile.
class PasswordPrompt : public QFrame
{
    Q_OBJECT

public:
    explicit PasswordPrompt(bool hasKeychain, QWidget *parent = nullptr);

    /// Shows itself, empty, with what the server has said.
    void ask(const Error &error, bool canKeep);

Q_SIGNALS:
    void given(const QString &password, bool isToBeKept);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void give();

    QLabel *m_text;
    PasswordField *m_password;
};

} // namespace triptych
