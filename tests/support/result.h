// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>

/// Fails the test with the error's own text unless the result holds a value. Evaluates its argument once.
#define VERIFY_RESULT(result)                                                                                          \
    do {                                                                                                               \
        const auto &verified = (result);                                                                               \
        QVERIFY2(verified.has_value(), verified ? "" : qPrintable(verified.error().message()));                        \
    } while (false)
