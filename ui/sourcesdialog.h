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
class ProjectFolder;

/// Chooses what to compare: a database or a snapshot, models, a document; at least two of them.
class SourcesDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param passwords, settings outlive the dialog
    SourcesDialog(const SourceTools &tools, Passwords &passwords, QSettings &settings, QWidget *parent = nullptr);
    ~SourcesDialog() override;

    void setChoice(const SourceChoice &choice, Side page);
    /// Searches a project's folder, and takes what is best of what is found for the sides that have no source.
    void searchFolder(const QString &folder);
    [[nodiscard]] SourceChoice choice() const;
    /// Whether the person wants the choice's password kept in the keychain.
    [[nodiscard]] bool isPasswordToBeKept() const;

Q_SIGNALS:
    /// A project file that was found is to be opened instead; the dialog is closed.
    void projectRequested(const QString &path);

private:
    void put(const SourceChoice &choice);
    [[nodiscard]] bool isFree(Side side) const; ///< chosen by nobody, or by what was found in a folder
    void takeFound(Side side, const SourceChoice &sources);
    [[nodiscard]] QWidget *makeDocumentPage();
    void browseDocument();
    void validate();

    SourceChoice m_found; ///< what was taken over from the folder
    ProjectFolder *m_folder;
    QTabWidget *m_tabs;
    DatabasePage *m_database;
    ModelsPage *m_models;
    QLineEdit *m_document;
    QLabel *m_problem;
    QPushButton *m_compare;
};

} // namespace triptych
