// SPDX-License-Identifier: MIT
#include "sources/postgres/catalogversion.h"

namespace triptych::postgres {

namespace {

constexpr int withoutCountKnown = 140000; // reltuples is -1 before the first VACUUM or ANALYZE; it was 0
constexpr int withNullsNotDistinct = 150000;
constexpr int withDeleteColumns = 150000;
constexpr int withNotNullConstraints = 180000; // as rows of pg_constraint, which may be not valid; and NOT ENFORCED

QString since(int first, int number, const char *sql, const char *before)
{
    return QString::fromLatin1(number >= first ? sql : before);
}

} // namespace

CatalogVersion::CatalogVersion(int number)
    : nullsNotDistinct(since(withNullsNotDistinct, number, "i.indnullsnotdistinct", "false")),
      isEnforced(since(withNotNullConstraints, number, "k.conenforced", "true")),
      deletesSome(since(withDeleteColumns, number, "k.confdelsetcols IS NOT NULL", "false")),
      isColumnConstraint(since(withNotNullConstraints, number,
          "(k.contype IN ('p', 'f', 'u') OR (k.contype = 'n' AND NOT k.convalidated))",
          "k.contype IN ('p', 'f', 'u')")),
      isCounted(since(withoutCountKnown, number, "c.reltuples >= 0", "(c.reltuples > 0 OR c.relpages > 0)"))
{ }

} // namespace triptych::postgres
