// SPDX-License-Identifier: MIT
#include "schema.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace triptych {

namespace {

using ActionName = std::pair<ReferentialAction, QLatin1String>;
constexpr std::array actionNames{
    ActionName{ReferentialAction::NoAction, QLatin1String("NO ACTION")},
    ActionName{ReferentialAction::Restrict, QLatin1String("RESTRICT")},
    ActionName{ReferentialAction::Cascade, QLatin1String("CASCADE")},
    ActionName{ReferentialAction::SetNull, QLatin1String("SET NULL")},
    ActionName{ReferentialAction::SetDefault, QLatin1String("SET DEFAULT")},
};

} // namespace

QString displayText(const Origin &origin)
{
    if (origin.file.isEmpty())
        return origin.object;
    return origin.line > 0 ? QStringLiteral("%1:%2").arg(origin.file).arg(origin.line) : origin.file;
}

QString displayText(const QualifiedName &name)
{
    const bool isDefault = name.schema.isEmpty() || name.schema == QLatin1String("public");
    return isDefault ? name.name : name.schema + QLatin1Char('.') + name.name;
}

QString sqlText(ReferentialAction action)
{
    const auto found = std::ranges::find(actionNames, action, &ActionName::first);
    return QString(found->second);
}

QString sqlText(Deferrability deferrability)
{
    switch (deferrability) {
    case Deferrability::InitiallyImmediate:
        return QStringLiteral("DEFERRABLE");
    case Deferrability::InitiallyDeferred:
        return QStringLiteral("DEFERRABLE INITIALLY DEFERRED");
    case Deferrability::NotDeferrable:
        break;
    }
    return {};
}

std::optional<ReferentialAction> referentialAction(const QString &sql)
{
    const QString wanted = sql.simplified().toUpper();
    const auto found
        = std::ranges::find_if(actionNames, [&](const ActionName &entry) { return entry.second == wanted; });
    return found == actionNames.end() ? std::nullopt : std::optional(found->first);
}

QString sqlText(IdentityKind kind)
{
    return kind == IdentityKind::Always ? QStringLiteral("ALWAYS") : QStringLiteral("BY DEFAULT");
}

QStringList keyTexts(const Index &index)
{
    QStringList texts;
    for (const IndexKey &key : index.keys)
        texts.append(key.column.isEmpty() ? key.expression : key.column);
    return texts;
}

const Column *Table::column(const QString &columnName) const
{
    const auto found = std::ranges::find(columns.items, columnName, &Column::name);
    return found == columns.items.end() ? nullptr : &*found;
}

int Schema::columnCount() const
{
    return std::accumulate(tables.items.begin(), tables.items.end(), 0,
        [](int sum, const Table &table) { return sum + int(table.columns.items.size()); });
}

} // namespace triptych
