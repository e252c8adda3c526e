// SPDX-License-Identifier: MIT
#include "reports/sentences.h"

#include <algorithm>

namespace triptych {

void Sentences::add(Severity severity, Place place, const QString &table, const QString &text)
{
    const Place group = std::min(place, Place::OnlyLeft); // what is in tables is one group
    m_sentences.append({severity, {group, table, place, text}});
}

Json Sentences::json() const
{
    QList<std::pair<Severity, Order>> sorted = m_sentences;
    std::ranges::sort(sorted);
    Json json = Json::object();
    for (const Severity severity : {Severity::Critical, Severity::Warning, Severity::Info})
        json[utf8(keyText(severity))] = Json::array();
    for (const auto &[severity, order] : std::as_const(sorted))
        json[utf8(keyText(severity))].push_back(utf8(std::get<3>(order)));
    return json;
}

} // namespace triptych
