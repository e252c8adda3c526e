// SPDX-License-Identifier: MIT
#include "ui/suggestionlist.h"

#include "ui/flatbutton.h"
#include "ui/theme.h"
#include "words/words.h"

#include <QClipboard>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace triptych {

namespace {

/// Text in a fixed font on a plate of its own, to read and to select.
class CodeLabel : public QLabel
{
public:
    explicit CodeLabel(const QString &text) : QLabel(text)
    {
        setTextFormat(Qt::PlainText);
        setLayoutDirection(Qt::LeftToRight);
        setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        setWordWrap(true);
        setMargin(7);
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const ThemeColors &c = colors(themeOf(palette()));
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? c.accent : c.border);
        painter.setBrush(c.raised);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.end();
        QLabel::paintEvent(event);
    }
};

QString followText(Side follower, Side leader)
{
    const auto leads = [&](const QString &toDatabase, const QString &toModels, const QString &toDocument) {
        return leader == Side::Database ? toDatabase : leader == Side::Models ? toModels : toDocument;
    };
    switch (follower) {
    case Side::Database:
        return leads(
            {}, SuggestionList::tr("Database follows models"), SuggestionList::tr("Database follows documentation"));
    case Side::Models:
        return leads(
            SuggestionList::tr("Models follow database"), {}, SuggestionList::tr("Models follow documentation"));
    case Side::Documentation:
        return leads(SuggestionList::tr("Documentation follows database"),
            SuggestionList::tr("Documentation follows models"), {});
    }
    return {};
}

/// What to do with the text, with the place to do it; empty: it is run.
QString useText(const Suggestion &suggestion)
{
    const QString file = QFileInfo(suggestion.at.file).fileName();
    const QString place = suggestion.at.line > 0 ? QStringLiteral("%1:%2").arg(file).arg(suggestion.at.line) : file;
    switch (suggestion.use) {
    case SuggestionUse::Run:
        return {};
    case SuggestionUse::Add:
        return place.isEmpty() ? SuggestionList::tr("add at the end of the file")
                               : SuggestionList::tr("add after %1").arg(place);
    case SuggestionUse::Replace:
        return SuggestionList::tr("replace %1").arg(place);
    case SuggestionUse::Remove:
        return SuggestionList::tr("remove %1").arg(place);
    }
    return {};
}

QLabel *wrappedLabel(const QString &text, QPalette::ColorRole role)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(role);
    return label;
}

} // namespace

QString suggestionTitle(const Suggestion &suggestion)
{
    const QString who = followText(suggestion.follower, suggestion.leader);
    const QString use = useText(suggestion);
    QStringList parts{
        use.isEmpty() ? who : SuggestionList::tr("%1: %2", "who follows whom, and what to do").arg(who, use)};
    for (const FindingKind kind : suggestion.settles.size() > 1 ? suggestion.settles : QList<FindingKind>())
        parts.append(text(kind));
    return parts.join(QStringLiteral(" · "));
}

SuggestionList::SuggestionList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
}

void SuggestionList::setSuggestions(const QList<Suggestion> &suggestions)
{
    if (suggestions == m_suggestions)
        return;
    m_suggestions = suggestions;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may be what led here
        delete item;
    }
    for (const Suggestion &each : suggestions)
        m_layout->addWidget(makeItem(each));
}

QWidget *SuggestionList::makeItem(const Suggestion &suggestion)
{
    const QString title = suggestionTitle(suggestion);
    auto *item = new QWidget(this);
    auto *copy = new FlatButton(FlatButton::Shape::Rounded);
    copy->setText(tr("Copy"));
    copy->setObjectName(QStringLiteral("suggestion.copy"));
    copy->setAccessibleName(tr("Copy: %1").arg(title));
    connect(copy, &QAbstractButton::clicked, this,
        [text = suggestion.text] { QGuiApplication::clipboard()->setText(text + QLatin1Char('\n')); });
    auto *code = new CodeLabel(suggestion.text);
    code->setObjectName(QStringLiteral("suggestion.text"));
    code->setAccessibleName(title);
    code->setAccessibleDescription(suggestion.text);
    auto *head = new QHBoxLayout;
    head->addWidget(wrappedLabel(title, QPalette::PlaceholderText), 1);
    head->addWidget(copy);
    auto *layout = new QVBoxLayout(item);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(code);
    if (!suggestion.cautions.isEmpty()) {
        const QString cautions = suggestion.cautions.join(QLatin1Char(' '));
        auto *caution = wrappedLabel(tr("⚠ %1", "a caution").arg(cautions), QPalette::Text);
        caution->setObjectName(QStringLiteral("suggestion.caution"));
        layout->addWidget(caution);
    }
    return item;
}

} // namespace triptych
