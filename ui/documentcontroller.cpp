// SPDX-License-Identifier: MIT
#include "ui/documentcontroller.h"

#include "project/projectfile.h"
#include "ui/documentdialog.h"
#include "ui/projectcontroller.h"

#include <QDir>
#include <QFileInfo>

namespace triptych {

namespace {

/// Where the command would be called: paths below lead from there.
QDir folderOf(const SourceChoice &choice, const QString &project)
{
    return QFileInfo(project.isEmpty() ? placeForProject(choice) : project).absoluteDir();
}

QString pathFrom(const QDir &folder, const QString &path)
{
    const QString relative = folder.relativeFilePath(QFileInfo(path).absoluteFilePath());
    return relative.startsWith(QLatin1String("..")) ? path : relative;
}

QString usualPlace(const SourceChoice &choice, const QString &project)
{
    if (!choice.document.isEmpty() && isDocumentName(choice.document))
        return choice.document;
    return folderOf(choice, project).filePath(QStringLiteral("docs/database_schema.md"));
}

/// What says the same on the command line: as little as the project leaves to say.
DocumentCall callFor(const SourceChoice &choice, const QString &project, const QString &path)
{
    const QDir folder = folderOf(choice, project);
    DocumentCall call;
    if (project.isEmpty()) {
        call.sources = choice;
        if (isFile(choice.database))
            call.sources.database = pathFrom(folder, choice.database);
    } else if (QFileInfo(project).fileName() != projectFileName()) {
        call.project = QFileInfo(project).fileName();
    }
    if (project.isEmpty() || path != choice.document)
        call.output = pathFrom(folder, path);
    return call;
}

} // namespace

DocumentController::DocumentController(SourceTools tools, QWidget *window)
    : QObject(window), m_tools(std::move(tools)), m_window(window)
{ }

void DocumentController::ask(
    const std::shared_ptr<const Schema> &schema, const SourceChoice &choice, const QString &project)
{
    const DocumentReader reader = [open = m_tools.open](const QString &path) {
        SourceChoice document;
        document.document = path;
        return (*open(document)[Side::Documentation])([](const Progress &) {}, Cancellation());
    };
    const DocumentMaker maker = [=](const QString &path, const std::optional<DocumentStyle> &style) {
        DocumentCall call = callFor(choice, project, path);
        call.style = style;
        return documentUpdate(*schema, call, path, reader);
    };
    auto *dialog = new DocumentDialog(maker, usualPlace(choice, project), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace triptych
