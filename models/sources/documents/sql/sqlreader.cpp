// SPDX-License-Identifier: MIT
#include "sqlreader.h"

#include "script.h"

namespace triptych::documents {

Readings readSql(const Passage &passage, const Cancellation &cancellation)
{
    sql::Script script(passage);
    sql::Splitter statements(passage.utf8);
    while (const auto statement = statements.next()) {
        if (cancellation.isCancelled())
            break;
        script.apply(*statement);
    }
    return script.finish();
}

} // namespace triptych::documents
