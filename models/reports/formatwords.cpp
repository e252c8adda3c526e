// SPDX-License-Identifier: MIT
#include "reports/formatwords.h"

#include "compare/canonical/canonicaltype.h"

namespace triptych {

SideWords wordsOf(Side side, bool isLeft)
{
    const std::string schema = "schema";
    switch (side) {
    case Side::Database:
        return {schema, schema, QStringLiteral("DB"), QStringLiteral("DB"), QStringLiteral("DB")};
    case Side::Models:
        return {"models", "model", QStringLiteral("Model"), QStringLiteral("models"), QStringLiteral("model")};
    case Side::Documentation:
        break;
    }
    const std::string doc = isLeft ? schema : "doc";
    return {doc, doc, QStringLiteral("Doc"), QStringLiteral("doc"), QStringLiteral("doc")};
}

QString typeText(const SqlType &type)
{
    switch (type.notation) {
    case SqlType::Notation::Catalog: {
        const auto canonical = canonicalType(type.sql);
        return canonical ? reflectedText(*canonical) : type.text;
    }
    case SqlType::Notation::Mapper:
        return type.text.section(QLatin1Char('('), 0, 0);
    case SqlType::Notation::Prose:
        break;
    }
    return type.text;
}

QString pythonList(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted.append(QLatin1Char('\'') + name + QLatin1Char('\''));
    return QLatin1Char('[') + quoted.join(QStringLiteral(", ")) + QLatin1Char(']');
}

QString pythonBool(bool value)
{
    return value ? QStringLiteral("True") : QStringLiteral("False");
}

Json facetJson(const std::optional<Stated<QString>> &says)
{
    if (!says || (says->isKnown() && says->value().isEmpty()))
        return {};
    return says->isKnown() ? Json(utf8(says->value())) : Json("unknown");
}

QString pythonText(const Json &facet)
{
    return facet.is_null() ? QStringLiteral("None") : QString::fromStdString(facet.get_ref<const std::string &>());
}

Json foreignKeyJson(const ForeignKey &key)
{
    Json entries = Json::array();
    for (qsizetype i = 0; i < key.columns.size(); ++i)
        entries.push_back({{"column", utf8(key.columns[i])},
            {"references", {{"table", utf8(displayText(key.target))}, {"column", utf8(key.targetColumns.value(i))}}}});
    return entries;
}

} // namespace triptych
