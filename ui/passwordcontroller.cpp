// SPDX-License-Identifier: MIT
#include "ui/passwordcontroller.h"

#include "ui/messages.h"
#include "ui/passwordprompt.h"
#include "ui/whenfinished.h"

namespace triptych {

PasswordController::PasswordController(const SourceTools &tools, PasswordStore &store, QWidget *window)
    : QObject(window), m_passwords(tools, store), m_window(window),
      m_prompt(new PasswordPrompt(store.isAvailable(), window))
{
    connect(m_prompt, &PasswordPrompt::given, this, [this](const QString &password, bool isToBeKept) {
        m_choice.password = password;
        m_passwords.use(m_choice);
        if (isToBeKept)
            keep(m_choice);
        Q_EMIT given(m_choice);
    });
}

void PasswordController::complete(const SourceChoice &choice, const std::function<void(const SourceChoice &)> &then)
{
    m_passwords.use(choice);
    const int asked = ++m_asked;
    whenFinished(m_passwords.find(choice), this, [this, asked, choice, then](const Result<QString> &password) {
        if (asked != m_asked)
            return;
        if (!password && password.error().kind != Error::Kind::NotFound)
            tell(password.error());
        SourceChoice complete = choice;
        complete.password = password.value_or(QString());
        then(complete);
    });
}

void PasswordController::keep(const SourceChoice &choice)
{
    whenFinished(m_passwords.keep(choice), this, [this](const Result<void> &result) {
        if (!result)
            tell(result.error());
    });
}

void PasswordController::follow(const SourceChoice &choice, const SourceState &database)
{
    const bool isWanted
        = database.phase == SourceState::Phase::Failed && database.error.kind == Error::Kind::PasswordNeeded;
    if (!isWanted) {
        m_prompt->hide();
        return;
    }
    m_choice = choice;
    m_prompt->ask(database.error, m_passwords.canKeep(choice.database));
}

void PasswordController::tell(const Error &error)
{
    tellProblem(tr("Keychain"), error, m_window);
}

} // namespace triptych
