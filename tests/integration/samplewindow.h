// SPDX-License-Identifier: MIT
#pragma once

#include "connectiontools.h"
#include "support/nopasswords.h"
#include "support/privatecluster.h"
#include "ui/mainwindow.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

namespace triptych {

/// The window as the program makes it, and the sample: a live database of its own, models and document.
class SampleWindow
{
public:
    /// Starts the server and loads the sample into it; some seconds.
    [[nodiscard]] Result<void> prepare()
    {
        const QString database = QStringLiteral("media_share");
        Result<PrivateCluster> cluster = PrivateCluster::start();
        if (!cluster)
            return failure(cluster.error());
        m_cluster = std::make_unique<PrivateCluster>(std::move(*cluster));
        if (const Result<void> created = m_cluster->createDatabase(database); !created)
            return created;
        QFile sql(path("schema.sql"));
        if (!sql.open(QIODevice::ReadOnly))
            return failure({Error::Kind::NotFound, sql.errorString(), sql.fileName(), {}});
        m_choice.database = m_cluster->conninfo(database);
        m_choice.models = QStringList{path("models")};
        m_choice.document = path("database_schema.md");
        return m_cluster->execute(database, QString::fromUtf8(sql.readAll()));
    }

    /// A new window that reads the sample.
    MainWindow &open()
    {
        m_window = std::make_unique<MainWindow>(sourceTools(), m_passwords, m_settings);
        m_window->show();
        m_window->compare(m_choice);
        return *m_window;
    }

    [[nodiscard]] const SourceChoice &choice() const { return m_choice; }
    [[nodiscard]] QString folder() const { return m_folder.path(); } ///< an empty one, for what the window writes

private:
    static QString path(const char *name)
    {
        return QStringLiteral(REPOSITORY "/resources/sample/") + QLatin1String(name);
    }

    QTemporaryDir m_folder;
    NoPasswords m_passwords;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<PrivateCluster> m_cluster;
    SourceChoice m_choice;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace triptych
