// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace triptych {

/// A database under a name of the person's own, as the settings keep it. Never a password.
struct ConnectionProfile
{
    QString name;
    QString database; ///< as in SourceChoice, without a password
    QStringList schemas;
    QStringList excludedSchemas;
    bool allTables = false;

    bool operator==(const ConnectionProfile &) const = default;
};

/// In the order of their names.
[[nodiscard]] QList<ConnectionProfile> connectionProfiles(QSettings &settings);

/// Takes the place of one with the same name.
void saveConnectionProfile(QSettings &settings, const ConnectionProfile &profile);
void removeConnectionProfile(QSettings &settings, const QString &name);

} // namespace triptych
