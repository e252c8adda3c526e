// SPDX-License-Identifier: MIT
#pragma once

#include "items/roles.h"
#include "support/comparisontext.h"
#include "ui/sidebyside.h"
#include "ui/sidebysidepane.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

namespace triptych::test {

inline constexpr const char *database
    = "a\n id: int pk\n name: text null\n gone: text\nb\n id: int\nc\n id: int\n x: text";
inline constexpr const char *models = "a\n id: int pk\n name: text not null\nb\n id: int\nc\n id: int\n x: int";

inline std::shared_ptr<const Comparison> compared(
    const char *left, const char *right, const char *documentation = nullptr)
{
    return std::make_shared<const Comparison>(compareTexts(left, right, documentation));
}

/// `count` tables, in each of which one of three columns drifts.
inline std::shared_ptr<const Comparison> many(int count)
{
    QByteArray left;
    QByteArray right;
    for (int i = 0; i < count; ++i) {
        const QByteArray name = "table" + QByteArray::number(1000 + i);
        left += name + "\n id: int\n x: text null\n y: text\n";
        right += name + "\n id: int\n x: text not null\n y: text\n";
    }
    return compared(left.constData(), right.constData());
}

inline FindingFilter everything()
{
    FindingFilter filter;
    filter.onlyDrift = false;
    return filter;
}

/// A side-by-side view on the screen.
struct Shown
{
    SideBySide view;

    explicit Shown(std::shared_ptr<const Comparison> comparison, const FindingFilter &filter = {})
    {
        view.resize(1000, 400);
        view.setFilter(filter);
        view.setComparison(std::move(comparison));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        tester.emplace(trees().first()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    [[nodiscard]] QList<SideBySidePane *> trees() const
    {
        QList<SideBySidePane *> result;
        for (auto *tree : view.findChildren<SideBySidePane *>()) {
            if (!tree->parentWidget()->isHidden())
                result.append(tree);
        }
        std::ranges::sort(result, {}, &SideBySidePane::side);
        return result;
    }

    /// The rows on the screen as text, from one pane: "a", ">id" …
    [[nodiscard]] QString rows(SideBySidePane *tree) const
    {
        QStringList names;
        for (int place = 0; place < tree->rowsShown(); ++place) {
            const QModelIndex name = tree->indexAtPlace(place);
            names.append((name.parent().isValid() ? QStringLiteral(">") : QString())
                + (name.data(GapRole).toBool() ? QStringLiteral("-") : name.data().toString()));
        }
        return names.join(QLatin1Char(' '));
    }
    [[nodiscard]] QString rows() const { return rows(trees().first()); }

    [[nodiscard]] QModelIndex index(int table, int column = -1) const
    {
        const QAbstractItemModel *model = trees().first()->model();
        return column < 0 ? model->index(table, 0) : model->index(column, 0, model->index(table, 0));
    }

    /// Clicks on the arrow before a table's name.
    void clickArrow(SideBySidePane *tree, int table) const
    {
        const QRect name = tree->visualRect(tree->nameIndex(index(table)));
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, {8, name.center().y()});
    }

private:
    std::optional<QAbstractItemModelTester> tester;
};

} // namespace triptych::test
