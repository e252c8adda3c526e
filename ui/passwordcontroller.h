// SPDX-License-Identifier: MIT
#pragma once

#include "ui/comparisoncontroller.h"
#include "ui/passwords.h"

#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace triptych {

class PasswordPrompt;

/// Finds the password of a database, asks for it where the server wants one, and tells in the window what the keychain
/// could not do.
class PasswordController : public QObject
{
    Q_OBJECT

public:
    /// \param store outlives this
    PasswordController(const SourceTools &tools, PasswordStore &store, QWidget *window);

    [[nodiscard]] Passwords &passwords() { return m_passwords; }
    [[nodiscard]] PasswordPrompt *prompt() const { return m_prompt; } ///< for the window's layout

    /// Goes on with the choice and the password that is known, if one is; not where another choice is completed before
    /// the keychain has answered.
    void complete(const SourceChoice &choice, const std::function<void(const SourceChoice &)> &then);
    void keep(const SourceChoice &choice);
    /// Asks for the password when the reading of a choice's database has failed for want of it.
    void follow(const SourceChoice &choice, const SourceState &database);

Q_SIGNALS:
    /// The choice that was followed, with the password that the person gave.
    void given(const triptych::SourceChoice &choice);

private:
    void tell(const Error &error);

    Passwords m_passwords;
    QWidget *m_window;
    PasswordPrompt *m_prompt;
    SourceChoice m_choice;
    int m_asked = 0; ///< counts the choices to complete, of which only the last one is
};

} // namespace triptych
