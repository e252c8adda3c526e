// SPDX-License-Identifier: MIT
#pragma once

#include "support/comparisontext.h"
#include "ui/findingstree.h"
#include "ui/findingsview.h"

#include <QAbstractButton>
#include <QAction>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace triptych::test {

/// What tests of the findings view share: the view over a comparison that drifts, seen and worked as a person does.
class ShownFindings : public QObject
{
protected:
    void show()
    {
        m_view = std::make_unique<FindingsView>();
        m_view->resize(1100, 500);
        m_view->show();
        m_view->setComparison(drifting());
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        tree()->setFocus();
    }

    static std::shared_ptr<const Comparison> drifting()
    {
        return std::make_shared<const Comparison>(compareTexts(
            "Books\n id: int pk\n title: text\nloans\n id: int pk\n due: date not null\n note: int\nusers\n"
            " id: int pk\n user_id: int not null\nboats\n id: int pk",
            "Books\n id: int pk\n title: int\nloans\n id: int pk\n due: date null\n note: text\nusers\n"
            " id: int pk\n users_id: int not null",
            "Books\n id: int pk\n title: text\nloans\n id: int pk\n due: date not null\n note: text\nusers\n"
            " id: int pk\n user_id: int not null\nboats\n id: int pk"));
    }

    /// Two findings in each of a hundred tables, after those in some more.
    static std::shared_ptr<const Comparison> many(int before)
    {
        QByteArray database;
        QByteArray models;
        const auto add = [&](const QByteArray &name) {
            database += name + "\n one: int\n two: int\n";
            models += name + "\n one: text\n two: text\n";
        };
        for (int i = 0; i < before; ++i)
            add("a" + QByteArray::number(i));
        for (int i = 0; i < 100; ++i)
            add("t" + QByteArray::number(i).rightJustified(3, '0'));
        return std::make_shared<const Comparison>(compareTexts(database.constData(), models.constData()));
    }

    static QStringList lines(const char *text)
    {
        QString all = QString::fromUtf8(text);
        return all.split(QLatin1Char(' '));
    }

    [[nodiscard]] FindingsTree *tree() const { return m_view->findChild<FindingsTree *>(); }
    [[nodiscard]] std::shared_ptr<const Comparison> comparison() const
    {
        return static_cast<FindingsModel *>(tree()->model())->comparison();
    }
    [[nodiscard]] QString summary() const
    {
        return m_view->findChild<QLabel *>(QStringLiteral("findings.summary"))->text();
    }
    [[nodiscard]] QAbstractButton *button(const char *name) const
    {
        return m_view->findChild<QAbstractButton *>(QLatin1String(name));
    }
    [[nodiscard]] QAction *action(const char *name) const { return m_view->findChild<QAction *>(QLatin1String(name)); }
    [[nodiscard]] QString shownText() const
    {
        QStringList texts;
        for (const QLabel *label : m_view->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(QLatin1Char('\n'));
    }

    static QString nameOf(const Finding &finding)
    {
        return finding.column.isEmpty() ? finding.table.name : finding.table.name + QLatin1Char('.') + finding.column;
    }

    /// What is seen from top to bottom: "[Kind]" of a group, "table.column|Kind" of a finding.
    [[nodiscard]] QStringList rows(const QTreeView *view = nullptr) const
    {
        view = view ? view : tree();
        const auto *model = static_cast<const FindingsModel *>(view->model());
        QStringList result;
        for (QModelIndex index = model->index(0, 0); index.isValid(); index = view->indexBelow(index)) {
            if (const FindingGroup *group = model->group(index))
                result << QLatin1Char('[') + group->name + QLatin1Char(']');
            else
                result << nameOf(model->comparison()->findings[model->finding(index)]) + QLatin1Char('|')
                        + index.siblingAtColumn(0).data().toString();
        }
        return result;
    }

    [[nodiscard]] QStringList chosen() const
    {
        QStringList result;
        for (const int index : tree()->chosen().findings())
            result << nameOf(comparison()->findings[index]);
        return result;
    }

    [[nodiscard]] QStringList ids(const QSignalSpy &spy) const
    {
        QStringList result;
        for (const int index : spy.last().first().value<QList<int>>())
            result << comparison()->findings[index].id;
        return result;
    }
    [[nodiscard]] const Finding *finding(const QSignalSpy &spy) const
    {
        return &comparison()->findings[spy.last().first().value<QList<int>>().first()];
    }

    void chord(Qt::Key key) const
    {
        QTest::keyClick(tree(), Qt::Key_G, Qt::ControlModifier);
        QTest::keyClick(tree(), key);
    }

    void click(int row, const QModelIndex &parent = {}, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QRect place = tree()->visualRect(tree()->model()->index(row, 1, parent));
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, modifiers, place.center());
    }

    void clickHeader(FindingCell cell) const
    {
        QHeaderView *header = tree()->header();
        const QPoint place(header->sectionViewportPosition(int(cell)) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    }

    void choose(const QString &path) const
    {
        auto *dialog = m_view->findChild<QFileDialog *>(QStringLiteral("findingsDialog"));
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
    }

    std::unique_ptr<FindingsView> m_view;
};

} // namespace triptych::test
