// SPDX-License-Identifier: MIT
#pragma once

#include "project/sourcechoice.h"

#include <QDateTime>
#include <QList>
#include <QObject>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace triptych {

/// Something that was compared: a project, or sources without one.
struct RecentComparison
{
    QString project; ///< its file; empty: there is none
    SourceChoice sources; ///< of no project; without a password
    QString title; ///< what it is called
    QDateTime openedAt;

    /// Where it is: the project's file, or the files that are compared.
    [[nodiscard]] QString place() const;
    /// The first of its files that is not there; empty: none is missing. Asks the file system, which may take its time.
    [[nodiscard]] QString missingFile() const;

    bool operator==(const RecentComparison &) const = default;
};

/// What was compared last, kept in the settings: the newest first, each once.
class RecentProjects : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 10;

    /// \param settings outlives this
    explicit RecentProjects(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] const QList<RecentComparison> &entries() const { return m_entries; }
    void addProject(const QString &path);
    /// \param sources without a password (withoutPassword)
    void addSources(const SourceChoice &sources, const QString &title);
    void remove(qsizetype index);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void add(RecentComparison entry);
    void load();
    void save();

    QSettings &m_settings;
    QList<RecentComparison> m_entries;
};

} // namespace triptych
