// SPDX-License-Identifier: MIT
#include "ui/connectionprofiles.h"

#include <QSettings>

#include <algorithm>

namespace triptych {

namespace {

const QString group = QStringLiteral("connectionProfiles");

void write(QSettings &settings, const QList<ConnectionProfile> &profiles)
{
    settings.remove(group);
    settings.beginWriteArray(group, int(profiles.size()));
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        settings.setArrayIndex(int(i));
        settings.setValue(QStringLiteral("name"), profiles[i].name);
        settings.setValue(QStringLiteral("database"), profiles[i].database);
        settings.setValue(QStringLiteral("schemas"), profiles[i].schemas);
        settings.setValue(QStringLiteral("excludedSchemas"), profiles[i].excludedSchemas);
        settings.setValue(QStringLiteral("allTables"), profiles[i].allTables);
    }
    settings.endArray();
}

QList<ConnectionProfile> withoutProfile(QList<ConnectionProfile> profiles, const QString &name)
{
    profiles.removeIf([&](const ConnectionProfile &profile) { return profile.name == name; });
    return profiles;
}

} // namespace

QList<ConnectionProfile> connectionProfiles(QSettings &settings)
{
    QList<ConnectionProfile> profiles;
    const int count = settings.beginReadArray(group);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        profiles << ConnectionProfile{settings.value(QStringLiteral("name")).toString(),
            settings.value(QStringLiteral("database")).toString(),
            settings.value(QStringLiteral("schemas")).toStringList(),
            settings.value(QStringLiteral("excludedSchemas")).toStringList(),
            settings.value(QStringLiteral("allTables")).toBool()};
    }
    settings.endArray();
    return profiles;
}

void saveConnectionProfile(QSettings &settings, const ConnectionProfile &profile)
{
    QList<ConnectionProfile> profiles = withoutProfile(connectionProfiles(settings), profile.name);
    const auto next = std::ranges::upper_bound(
        profiles, profile.name,
        [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; },
        &ConnectionProfile::name);
    profiles.insert(next, profile);
    write(settings, profiles);
}

void removeConnectionProfile(QSettings &settings, const QString &name)
{
    write(settings, withoutProfile(connectionProfiles(settings), name));
}

} // namespace triptych
