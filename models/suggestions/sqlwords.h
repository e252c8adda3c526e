// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace triptych {

/// The identifier, in double quotes where PostgreSQL would read it otherwise without them (upper case, odd
/// characters, key words that are not free for every use).
[[nodiscard]] QString sqlIdentifier(const QString &name);
[[nodiscard]] QString sqlIdentifiers(const QStringList &names); ///< "a, b"
[[nodiscard]] QString sqlIdentifier(const QualifiedName &name); ///< with its schema where one is stated
/// The text as a string constant.
[[nodiscard]] QString sqlLiteral(const QString &text);

/// "orders_user_id_fkey": PostgreSQL's own pattern for generated names, cut to 63 bytes as it cuts them, and with a
/// number where it is taken.
[[nodiscard]] QString generatedName(
    const QString &table, const QString &columns, const QString &label, const QSet<QString> &taken = {});

/// The columns that an SQL expression names, each once; empty where it cannot be parsed.
[[nodiscard]] QStringList columnsIn(const QString &expression);

/// The sequence that a default draws from, as SQL names it: of "nextval('a.b_seq'::regclass)" "a.b_seq"; empty: none.
[[nodiscard]] QString sequenceOf(const QString &defaultExpression);

} // namespace triptych
