// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "project/projectfile.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <optional>

namespace triptych::project {

/// JSON with its keys in the order that they were written.
using Json = nlohmann::ordered_json;

/// A value in a project file and the place it stands at. The first error stands; what is read after it is empty.
class Place
{
public:
    Place(const Json &json, QString file, std::optional<Error> &error);

    [[nodiscard]] bool has(const char *key) const;
    [[nodiscard]] Place member(const char *key) const; ///< null where it is not there
    [[nodiscard]] QString text(const char *key) const; ///< of a member; empty where it is not there
    [[nodiscard]] QStringList texts(const char *key) const; ///< likewise
    [[nodiscard]] bool isSet(const char *key) const; ///< likewise false
    [[nodiscard]] QString text() const;
    [[nodiscard]] QList<Place> items() const; ///< of a list
    [[nodiscard]] QStringList keys() const; ///< of an object

    /// Makes sure that this is an object of no other keys than these.
    void expectKeys(const QStringList &known) const;
    /// Makes sure that a member is there and not empty.
    void require(const char *key, const QString &why) const;

    /// The member as `fromKey` understands it, such as severityFromKey; nullopt where it is not there.
    template <typename T>
    [[nodiscard]] std::optional<T> word(
        const char *key, std::optional<T> (*fromKey)(const QString &), const QStringList &words) const
    {
        if (!has(key))
            return std::nullopt;
        const Place place = member(key);
        const std::optional<T> result = fromKey(place.text());
        if (!result)
            place.failAmong(words);
        return result;
    }

    void fail(const QString &what, const QString &mend) const;
    void failAmong(const QStringList &words) const; ///< the text is none of these

    [[nodiscard]] const Json &json() const { return *m_json; }

private:
    Place(const Json &json, QString key, const Place &parent);
    void expect(bool holds, const QString &expected) const;

    const Json *m_json;
    QString m_file;
    QString m_key; ///< "rules[2].until"; empty: the whole file
    std::optional<Error> *m_error;
};

/// Leads a path from one folder's point of view to another's.
using PathMap = std::function<QString(const QString &)>;

/// What the sources' object says.
[[nodiscard]] SourceChoice sourcesFrom(const Place &place, const PathMap &pathOf);
/// Puts the sources into the object; keys of others stay.
void putSources(Json &json, const SourceChoice &sources, const PathMap &pathOf);

/// Likewise of reports.
[[nodiscard]] ReportSettings reportsFrom(const Place &place, const PathMap &pathOf);
void putReports(Json &json, const ReportSettings &reports, const PathMap &pathOf);

/// What each of these reads, the function below it writes.
[[nodiscard]] Severities severitiesFrom(const Place &place);
[[nodiscard]] std::array<Side, allSides.size()> truthFrom(const Place &place);
[[nodiscard]] QList<RenameDecision> renamesFrom(const Place &place);
[[nodiscard]] QList<IgnoreRule> rulesFrom(const Place &place);
[[nodiscard]] QList<AcceptedFinding> acceptedFrom(const Place &place);

[[nodiscard]] Json severitiesJson(const Severities &severities); ///< only what is not the default
[[nodiscard]] Json truthJson(const std::array<Side, allSides.size()> &truth); ///< empty for the default
[[nodiscard]] Json renamesJson(const QList<RenameDecision> &renames);
[[nodiscard]] Json rulesJson(const QList<IgnoreRule> &rules);
[[nodiscard]] Json acceptedJson(const QList<AcceptedFinding> &accepted);

} // namespace triptych::project
