// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"
#include "project/decisions.h"

#include <QDialog>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace triptych {

/// Asks how much to hide of some findings and others like them, and why; says what that would hide now.
class IgnoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param findings indexes in Comparison::findings, at least one
    IgnoreDialog(std::shared_ptr<const Comparison> comparison, QList<int> findings, QWidget *parent = nullptr);

    [[nodiscard]] QList<IgnoreRule> rules() const; ///< each once
    /// How many findings that are shown the rules hide.
    [[nodiscard]] int hiddenCount() const { return m_hiddenCount; }

private:
    [[nodiscard]] QWidget *makeScopes();
    [[nodiscard]] QWidget *makePatterns();
    [[nodiscard]] QWidget *makeReason();
    [[nodiscard]] std::optional<IgnoreScope> scope() const; ///< nullopt: the patterns
    void preview();
    void validate();

    std::shared_ptr<const Comparison> m_comparison;
    QList<int> m_findings;
    int m_hiddenCount = 0;
    QList<std::optional<IgnoreScope>> m_scopes;
    QButtonGroup *m_choices;
    QLineEdit *m_table;
    QLineEdit *m_column;
    QLabel *m_count;
    QListWidget *m_hidden;
    QLineEdit *m_reason;
    QLineEdit *m_owner;
    QCheckBox *m_hasEnd;
    QDateEdit *m_until;
    QPushButton *m_ignore;
};

} // namespace triptych
