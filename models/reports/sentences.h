// SPDX-License-Identifier: MIT
#pragma once

#include "compare/finding.h"
#include "reports/reportpair.h"

#include <QList>
#include <QString>

#include <tuple>

namespace triptych {

/// A report's "categories": one sentence for each discrepancy, in the wording that existing scripts read, under the
/// severity that it counts as.
class Sentences
{
public:
    /// Where a sentence stands among those of its severity: whole tables first, then table by table.
    enum class Place {
        TableOnlyLeft,
        TableOnlyRight,
        TableName,
        OnlyLeft,
        OnlyRight,
        ColumnName,
        PrimaryKey,
        Type,
        Nullable,
        ForeignKey,
        Facet
    };

    void add(Severity severity, Place place, const QString &table, const QString &text);

    /// {"critical": […], "warning": […], "info": […]}, each list sorted.
    [[nodiscard]] Json json() const;

private:
    using Order = std::tuple<Place, QString, Place, QString>; ///< whole table or what is in one, table, place, text
    QList<std::pair<Severity, Order>> m_sentences;
};

} // namespace triptych
