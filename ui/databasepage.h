// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sourcetools.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSettings;
QT_END_NAMESPACE

namespace triptych {

class ConnectionForm;
struct ConnectionProfile;
class Passwords;
class ProfileBar;

/// Chooses the database: a server, or a snapshot file; by a profile or by hand.
class DatabasePage : public QWidget
{
    Q_OBJECT

public:
    /// \param passwords, settings outlive the page
    DatabasePage(SourceTools tools, Passwords &passwords, QSettings &settings, QWidget *parent = nullptr);
    ~DatabasePage() override; ///< cancels a test that is under way

    void setChoice(const SourceChoice &choice);
    /// Sets the database, password and schemas of a choice.
    void fill(SourceChoice &choice) const;
    /// What is wrong with what was typed; empty: nothing.
    [[nodiscard]] QString problem() const;
    /// Whether the person wants the password kept in the keychain.
    /// The last test of what is chosen failed.
    [[nodiscard]] bool isRefused() const;
    [[nodiscard]] bool isPasswordToBeKept() const;

Q_SIGNALS:
    void changed();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QWidget *makeServer();
    [[nodiscard]] QHBoxLayout *makeButtons();
    [[nodiscard]] QWidget *makeSnapshot();
    [[nodiscard]] ConnectionProfile profile() const;
    void setProfile(const ConnectionProfile &profile);
    void browseSnapshot();
    void forgetPassword();
    void testOrCancel();
    void test(const SourceChoice &choice, const QString &remark);
    void showTest(const QString &text);

    SourceTools m_tools;
    Passwords &m_passwords;
    Cancellation m_testing;
    bool m_isTesting = false;
    bool m_isRefused = false;

    ProfileBar *m_profiles;
    QRadioButton *m_useServer;
    QRadioButton *m_useSnapshot;
    ConnectionForm *m_form;
    QLineEdit *m_schemas;
    QLineEdit *m_excludedSchemas;
    QCheckBox *m_allTables;
    QPushButton *m_forget;
    QPushButton *m_test;
    QLabel *m_result; ///< of what a button did
    QLineEdit *m_snapshot;
};

} // namespace triptych
