// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sourcetools.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QGridLayout;
class QLineEdit;
QT_END_NAMESPACE

namespace triptych {

class PasswordField;

/// A connection as one line of text and as fields, which fill each other. Whoever writes a URI keeps a URI. A password
/// in the text moves into its own field.
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionForm(SourceTools tools, bool hasKeychain, QWidget *parent = nullptr);

    void setConnection(const QString &connection, const QString &password);
    [[nodiscard]] QString connection() const; ///< also "env:NAME"
    [[nodiscard]] PasswordField *password() const { return m_password; }
    /// What is wrong with what was typed; empty: nothing.
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Puts one more field in line under those of the connection.
    [[nodiscard]] QLineEdit *addLastField(const QString &label, const char *name);
    void addLastRow(QWidget *widget); ///< likewise, without a label

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QLineEdit *addField(const QString &label, const char *name, int row, int column, int columns = 1);
    void addWidget(QWidget *widget, const QString &label, int row, int column, int columns = 1);
    void addParameter(const QString &label, const char *keyword, int row, int column, int columns = 1);
    void addFile(const QString &label, const char *keyword, int row);
    void browse(const QString &keyword);
    void readText();
    void takePassword();
    void setParameter(const QString &keyword, const QString &value);
    void showText(const QString &text);
    void showFields();

    SourceTools m_tools;
    ConnectionFields m_fields;
    QString m_problem;

    QGridLayout *m_grid;
    QLineEdit *m_text;
    PasswordField *m_password;
    QComboBox *m_sslMode;
    QMap<QString, QLineEdit *> m_edits; ///< by keyword
};

} // namespace triptych
