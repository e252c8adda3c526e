// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sourcetools.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;
class QTabWidget;
QT_END_NAMESPACE

namespace triptych {

class DatabasePage;
class ModelsPage;
class Passwords;

/// Chooses what to compare: a database or a snapshot, models, a document; at least two of them.
class SourcesDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param passwords, settings outlive the dialog
    SourcesDialog(const SourceTools &tools, Passwords &passwords, QSettings &settings, QWidget *parent = nullptr);
    ~SourcesDialog() override;

    void setChoice(const SourceChoice &choice, Side page);
    [[nodiscard]] SourceChoice choice() const;
    /// Whether the person wants the choice's password kept in the keychain.
    [[nodiscard]] bool isPasswordToBeKept() const;

private:
    [[nodiscard]] QWidget *makeDocumentPage();
    void browseDocument();
    void validate();

    QTabWidget *m_tabs;
    DatabasePage *m_database;
    ModelsPage *m_models;
    QLineEdit *m_document;
    QLabel *m_problem;
    QPushButton *m_compare;
};

} // namespace triptych
