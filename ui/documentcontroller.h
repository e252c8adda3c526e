// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sourcetools.h"

#include <QObject>

#include <memory>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace triptych {

/// Lets the person write the schema document of the database that is compared.
class DocumentController : public QObject
{
    Q_OBJECT

public:
    /// \param window the parent of what is asked
    DocumentController(SourceTools tools, QWidget *window);

    /// Opens the dialog for the document that is compared, where it is a file that can be one, else for
    /// docs/database_schema.md in the project's folder.
    /// \param schema of the database
    /// \param choice without a password
    /// \param project the file that names these sources; empty: none does
    void ask(const std::shared_ptr<const Schema> &schema, const SourceChoice &choice, const QString &project);

private:
    SourceTools m_tools;
    QWidget *m_window;
};

} // namespace triptych
