// SPDX-License-Identifier: MIT
#include "support/comparisontext.h"
#include "ui/findingsview.h"

#include <QTest>

using namespace triptych;
using namespace triptych::test;

class FindingsViewTest : public QObject
{
    Q_OBJECT
};

QTEST_MAIN(FindingsViewTest)
#include "tst_findingsview.moc"
