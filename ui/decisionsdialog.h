// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"

#include <QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace triptych {

/// The decisions and rules in force, what each hides now, and a way to take them back.
class DecisionsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DecisionsDialog(QWidget *parent = nullptr);

    /// Shows those that the comparison was made with.
    void setComparison(const std::shared_ptr<const Comparison> &comparison);

Q_SIGNALS:
    void takeBackRequested(const QList<triptych::RenameDecision> &decisions, const QList<triptych::IgnoreRule> &rules);

private:
    void addDecisions();
    void addRules();
    void addBaseline(int hidden);
    void takeBack();

    std::shared_ptr<const Comparison> m_comparison;
    QTreeWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_takeBack;
};

/// What a rule hides, in words: "Nullable · notifications.title · only where models stand alone".
[[nodiscard]] QString ruleText(const IgnoreRule &rule);

} // namespace triptych
