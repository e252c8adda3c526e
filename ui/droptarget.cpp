// SPDX-License-Identifier: MIT
#include "ui/droptarget.h"

#include "project/projectfile.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace triptych {

namespace {

struct Drop
{
    Q_DECLARE_TR_FUNCTIONS(triptych::DropTarget)
};

enum class JsonFile { Unknown, Project, Snapshot, Report, Document };

/// What a JSON file says of itself where it begins.
JsonFile jsonFile(const QString &path)
{
    constexpr qint64 beginning = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return JsonFile::Unknown;
    const QByteArray head = file.read(beginning);
    const QByteArray trimmed = head.trimmed();
    if (!trimmed.startsWith('{') && !trimmed.startsWith('['))
        return JsonFile::Unknown;
    if (head.contains("\"introspect\"") && !head.contains("\"sources\""))
        return JsonFile::Snapshot;
    if (head.contains("\"discrepancies\"") || head.contains("\"compare"))
        return JsonFile::Report;
    if (head.contains("\"read-models\"") || head.contains("\"schema\""))
        return JsonFile::Snapshot;
    if (head.contains("\"format_version\""))
        return JsonFile::Project;
    return head.contains("\"tables\"") ? JsonFile::Document : JsonFile::Unknown; // tbls' schema.json
}

void takeFirst(QString &place, const QString &path, QStringList &others)
{
    if (place.isEmpty())
        place = path;
    else
        others << path;
}

void takeJson(Dropped &dropped, const QString &path)
{
    switch (QFileInfo(path).fileName() == projectFileName() ? JsonFile::Project : jsonFile(path)) {
    case JsonFile::Project:
        return takeFirst(dropped.project, path, dropped.unknown);
    case JsonFile::Snapshot:
        return takeFirst(dropped.sources.database, path, dropped.unknown);
    case JsonFile::Report:
        dropped.reports << path;
        return;
    case JsonFile::Document:
        return takeFirst(dropped.sources.document, path, dropped.unknown);
    case JsonFile::Unknown:
        dropped.unknown << path;
    }
}

void takeFolders(Dropped &dropped, const QStringList &folders)
{
    if (folders.size() != 1) {
        dropped.sources.models += folders;
        return;
    }
    const QString project = QDir(folders.first()).filePath(projectFileName());
    if (dropped.project.isEmpty() && QFileInfo(project).isFile())
        dropped.project = project;
    else
        dropped.folder = folders.first();
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

} // namespace

bool Dropped::isEmpty() const
{
    return folder.isEmpty() && project.isEmpty() && reports.isEmpty() && sources.count() == 0;
}

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths << QDir::cleanPath(url.toLocalFile());
    }
    return paths;
}

Dropped classify(const QStringList &paths)
{
    Dropped dropped;
    QStringList folders;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        const QString suffix = info.suffix().toLower();
        if (info.isDir())
            folders << path;
        else if (suffix == QLatin1String("py"))
            dropped.sources.models << path;
        else if (documentEndings().contains(suffix))
            takeFirst(dropped.sources.document, path, dropped.unknown);
        else if (suffix == QLatin1String("json"))
            takeJson(dropped, path);
        else
            dropped.unknown << path;
    }
    takeFolders(dropped, folders);
    return dropped;
}

QString dropText(const Dropped &dropped, bool isComparing)
{
    if (dropped.isEmpty())
        return Drop::tr("This cannot be compared. Drop a project's folder, Python files with models, a schema document "
                        "(.md, .sql, .dbml …), a snapshot or a report (.json), or triptych.json.");
    QStringList lines;
    if (!dropped.project.isEmpty())
        return Drop::tr("Open the project %1").arg(QFileInfo(dropped.project).dir().dirName());
    if (!dropped.folder.isEmpty())
        lines << Drop::tr("Look for models and documents in %1").arg(nameOf(dropped.folder));
    if (!dropped.sources.database.isEmpty())
        lines << Drop::tr("Take the snapshot %1 for the database").arg(nameOf(dropped.sources.database));
    const QStringList &models = dropped.sources.models;
    if (models.size() == 1)
        lines << Drop::tr("Read the models in %1").arg(nameOf(models.first()));
    else if (!models.isEmpty())
        lines << Drop::tr("Read the models in %n place(s)", nullptr, int(models.size()));
    if (!dropped.sources.document.isEmpty())
        lines << Drop::tr("Take %1 for the schema document").arg(nameOf(dropped.sources.document));
    if (dropped.reports.size() > 1)
        lines << Drop::tr("Open %n report(s)", nullptr, int(dropped.reports.size()));
    else if (!dropped.reports.isEmpty() && isComparing)
        lines << Drop::tr("Compare with the earlier report %1").arg(nameOf(dropped.reports.first()));
    else if (!dropped.reports.isEmpty())
        lines << Drop::tr("Open the report %1").arg(nameOf(dropped.reports.first()));
    if (!dropped.unknown.isEmpty())
        lines << Drop::tr("%n file(s) cannot be used", nullptr, int(dropped.unknown.size()));
    return lines.join(QLatin1Char('\n'));
}

/// Covers a window with a tint, and says in its middle what a drop will do.
class DropFrame : public QWidget
{
public:
    explicit DropFrame(QWidget *window) : QWidget(window)
    {
        setObjectName(QStringLiteral("dropFrame"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

    void say(const QString &text, bool isWelcome)
    {
        m_isWelcome = isWelcome;
        setAccessibleName(text);
        setGeometry(parentWidget()->rect());
        raise();
        show();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ThemeColors &c = colors(themeOf(palette()));
        const QColor color = m_isWelcome ? c.accent : c.mutedText;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor veil = c.base;
        veil.setAlphaF(0.72F);
        painter.fillRect(rect(), veil);
        painter.setPen(QPen(color, 3, m_isWelcome ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(6, 6, -6, -6), 8, 8);

        QFont words = font();
        words.setPointSizeF(words.pointSizeF() * 1.25);
        painter.setFont(words);
        const int flags = int(Qt::AlignCenter) | int(Qt::TextWordWrap);
        const QRect room = rect().adjusted(40, 40, -40, -40);
        const QRect text = QFontMetrics(words).boundingRect(
            room.adjusted(room.width() / 8, 0, -room.width() / 8, 0), flags, accessibleName());
        painter.setPen(QPen(color, 1));
        painter.setBrush(c.base);
        painter.drawRoundedRect(QRectF(text.adjusted(-24, -16, 24, 16)), 6, 6);
        painter.setPen(c.text);
        painter.drawText(text, flags, accessibleName());
    }

private:
    bool m_isWelcome = false;
};

DropTarget::DropTarget(QWidget *window) : QObject(window), m_window(window), m_frame(new DropFrame(window))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *drag = static_cast<QDropEvent *>(event);
        if (!drag->mimeData()->hasUrls())
            return false;
        const Dropped what = classify(localPaths(*drag->mimeData()));
        m_frame->say(dropText(what, m_isComparing), !what.isEmpty());
        drag->setDropAction(Qt::CopyAction);
        drag->accept(); // so that the words stay also where nothing can be done
        return true;
    }
    case QEvent::DragMove:
        event->accept();
        return true;
    case QEvent::DragLeave:
        m_frame->hide();
        return true;
    case QEvent::Drop: {
        m_frame->hide();
        auto *drop = static_cast<QDropEvent *>(event);
        const Dropped what = classify(localPaths(*drop->mimeData()));
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        Q_EMIT dropped(what);
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace triptych
