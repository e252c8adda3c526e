// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLineEdit;
QT_END_NAMESPACE

namespace triptych {

/// A password and, where there is a keychain, whether it shall be kept there.
class PasswordField : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordField(bool hasKeychain, QWidget *parent = nullptr);

    void setPassword(const QString &password);
    [[nodiscard]] QString password() const;
    [[nodiscard]] bool isToBeKept() const;
    /// Offers to keep the password, if there is a keychain; else it is not to be kept.
    void offerToKeep(bool offered);

    [[nodiscard]] QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_line;
    QCheckBox *m_keep;
    bool m_hasKeychain;
};

} // namespace triptych
