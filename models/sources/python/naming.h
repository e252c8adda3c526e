// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/modeltable.h"

namespace triptych::python {

/// Gives what names itself by MetaData(naming_convention=…) or by SQLAlchemy's own rule its name
/// (sqlalchemy.sql.naming).
void settleNames(ModelTable &table);

} // namespace triptych::python
