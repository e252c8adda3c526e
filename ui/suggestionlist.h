// SPDX-License-Identifier: MIT
#pragma once

#include "suggestions/suggestions.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace triptych {

/// Who follows whom in a suggestion, and what to do with its text; of one that settles several findings, which:
/// "Models follow database: replace models_user.py:42 · Nullable · Type".
[[nodiscard]] QString suggestionTitle(const Suggestion &suggestion);

/// Texts that would settle a row's findings, each with what to know before and a button that copies it.
class SuggestionList : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestionList(QWidget *parent = nullptr);

    void setSuggestions(const QList<Suggestion> &suggestions);
    [[nodiscard]] const QList<Suggestion> &suggestions() const { return m_suggestions; }

private:
    [[nodiscard]] QWidget *makeItem(const Suggestion &suggestion);

    QList<Suggestion> m_suggestions;
    QVBoxLayout *m_layout;
};

} // namespace triptych
