// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sourcetools.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
QT_END_NAMESPACE

namespace triptych {

class PasswordStore;

/// Chooses the database: a server, by fields or by one line of text that fill each other, or a snapshot file.
class DatabasePage : public QWidget
{
    Q_OBJECT

public:
    /// \param passwords outlives the page
    DatabasePage(SourceTools tools, PasswordStore &passwords, QWidget *parent = nullptr);
    ~DatabasePage() override; ///< cancels a test that is under way

    void setChoice(const SourceChoice &choice);
    /// Sets the database, password and schemas of a choice.
    void fill(SourceChoice &choice) const;
    /// What is wrong with what was typed; empty: nothing.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Keeps the password in the keychain if the person wants it.
    void keepPassword();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *makeServer();
    [[nodiscard]] QWidget *makeSnapshot();
    QLineEdit *addField(QFormLayout *form, const QString &label, const char *name);
    [[nodiscard]] ConnectionFields fields() const;
    void setFields(const ConnectionFields &fields);
    void readText();
    void writeText();
    void browseSnapshot();
    void test();
    void showTest(const Result<QString> &result);

    SourceTools m_tools;
    PasswordStore &m_passwords;
    QString m_others; ///< parameters that have no field
    QString m_problem;
    Cancellation m_testing;
    bool m_isTesting = false;

    QRadioButton *m_useServer;
    QRadioButton *m_useSnapshot;
    QLineEdit *m_text;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_service;
    QComboBox *m_sslMode;
    QLineEdit *m_schemas;
    QCheckBox *m_remember;
    QPushButton *m_test;
    QLabel *m_testResult;
    QLineEdit *m_snapshot;
};

} // namespace triptych
