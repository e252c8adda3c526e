// SPDX-License-Identifier: MIT
#include "project/sourcechoice.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <memory>

#include <libpq-fe.h>

namespace triptych {

namespace {

bool isVariable(const QString &database)
{
    return database.startsWith(QLatin1String("env:"));
}

} // namespace

bool SourceChoice::has(Side side) const
{
    switch (side) {
    case Side::Database:
        return !database.isEmpty();
    case Side::Models:
        return !models.isEmpty();
    case Side::Documentation:
        return !document.isEmpty();
    }
    return false;
}

int SourceChoice::count() const
{
    return int(std::ranges::count_if(allSides, [this](Side side) { return has(side); }));
}

bool isFile(const QString &database)
{
    static const QRegularExpression pathAlone(
        QStringLiteral("^(?!.*://)[^=]*(?<=\\.json)$|^(?!.*://)[^=\\s]+$"), QRegularExpression::CaseInsensitiveOption);
    return !isVariable(database) && (QFileInfo(database).isFile() || pathAlone.match(database).hasMatch());
}

bool holdsSecret(const QString &database)
{
    if (database.isEmpty() || isVariable(database) || isFile(database))
        return false;
    char *error = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(database.toUtf8().constData(), &error), PQconninfoFree);
    PQfreemem(error);
    for (const PQconninfoOption *option = options.get(); option && option->keyword; ++option) {
        const bool isSecret = option->dispchar[0] == '*'; // how libpq asks a dialog to hide it
        if (isSecret && option->val && *option->val)
            return true;
    }
    return !options;
}

QStringList documentEndings()
{
    return {QStringLiteral("md"), QStringLiteral("markdown"), QStringLiteral("mdx"), QStringLiteral("sql"),
        QStringLiteral("ddl"), QStringLiteral("dbml"), QStringLiteral("prisma"), QStringLiteral("mmd"),
        QStringLiteral("mermaid"), QStringLiteral("puml"), QStringLiteral("plantuml")};
}

} // namespace triptych
