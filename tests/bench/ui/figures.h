// SPDX-License-Identifier: MIT
#pragma once

#include "stopwatch.h"

namespace bench {

/// What is measured, in milliseconds.
struct Figures
{
    QList<double> firstPaint;
    QList<double> filterKeys;
    QList<double> expandAll;
    QList<double> pages;
};

/// Typed into the filter, key by key: the start of a name of a tenth of the tables, one that is in every table, two
/// that are in many columns, one that is nowhere; all of it deleted again key by key ('\b').
inline constexpr const char *typedKeys = "invoice\b\b\b\b\b\b\bid\b\be_1\b\b\bzz\b\b";

inline constexpr QSize windowSize(1440, 900);
inline constexpr int scrolledPages = 500;

} // namespace bench
