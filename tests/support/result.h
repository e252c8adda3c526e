// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>

/// Fails the test with the error's own text unless the result holds a value.
#define VERIFY_RESULT(result) QVERIFY2((result).has_value(), (result) ? "" : qPrintable((result).error().message()))
