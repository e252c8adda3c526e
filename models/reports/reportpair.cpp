// SPDX-License-Identifier: MIT
#include "reports/reportpair.h"

#include <cmath>

namespace triptych {

Json jsonList(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(utf8(text));
    return list;
}

Json confidenceJson(const std::optional<double> &confidence)
{
    return confidence ? Json(std::round(*confidence * 100) / 100) : Json();
}

ReportPair::ReportPair(const Comparison &pair) : left(pair.sides().first()), right(pair.sides().last())
{
    Q_ASSERT(pair.sides().size() == 2);
    if (left == Side::Models)
        std::swap(left, right);
}

QString ReportPair::command() const
{
    return fileStem().replace(QLatin1Char('_'), QLatin1Char('-'));
}

QString ReportPair::fileStem() const
{
    if (left == Side::Documentation)
        return QStringLiteral("compare_models_doc");
    return right == Side::Models ? QStringLiteral("compare_db_models") : QStringLiteral("compare_db_doc");
}

} // namespace triptych
