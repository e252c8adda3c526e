// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace triptych::python {

/// What the reader says of models.
struct ModelText
{
    Q_DECLARE_TR_FUNCTIONS(triptych::python::Models)
};

} // namespace triptych::python
