// SPDX-License-Identifier: MIT
#include "reports/changestext.h"

#include "reports/texttable.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace triptych {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Changes)
};

QString stated(const std::optional<QString> &says)
{
    if (says == unknownKey)
        return unknownText();
    return !says ? QStringLiteral("—") : says->isEmpty() ? Text::tr("none") : *says;
}

bool saysAnything(const KeptFinding &finding)
{
    return std::ranges::any_of(finding.says, [](const auto &each) { return each.has_value(); });
}

class Writer
{
public:
    explicit Writer(TextFormat format) : m_isMarkdown(format == TextFormat::Markdown) { }

    void title(const QString &title) { m_text += (m_isMarkdown ? QStringLiteral("# ") : QString()) + title + u'\n'; }
    void line(const QString &line) { m_text += (m_isMarkdown ? QStringLiteral("\n") : QString()) + line + u'\n'; }
    void heading(const QString &heading)
    {
        m_text += u'\n' + (m_isMarkdown ? QStringLiteral("## ") : QString()) + heading + u'\n';
        if (m_isMarkdown)
            m_text += u'\n';
    }
    void finding(const KeptFinding &finding, const QString &says)
    {
        const QString kind = text(finding.kind);
        const QString place = placeText(finding);
        QString line = m_isMarkdown ? QStringLiteral("- %1: %2").arg(kind, codeSpan(place))
                                    : QStringLiteral("  %1: %2").arg(kind, place);
        if (!says.isEmpty())
            line += QStringLiteral(" (%1)").arg(m_isMarkdown ? codeSpan(says) : says);
        m_text += line.replace(QLatin1Char('\n'), QLatin1Char(' ')) + u'\n';
    }
    [[nodiscard]] QString text() const { return m_text; }

private:
    static QString text(FindingKind kind) { return triptych::text(kind); }

    bool m_isMarkdown;
    QString m_text;
};

} // namespace

QString changesTitle(const Changes &changes)
{
    QStringList parts;
    if (!changes.fresh.isEmpty())
        parts << Text::tr("%n new", nullptr, int(changes.fresh.size()));
    if (!changes.changed.isEmpty())
        parts << Text::tr("%n changed", nullptr, int(changes.changed.size()));
    if (!changes.resolved.isEmpty())
        parts << Text::tr("%n resolved", nullptr, int(changes.resolved.size()));
    if (!changes.decided.isEmpty())
        parts << Text::tr("%n decided", nullptr, int(changes.decided.size()));
    if (!changes.notCompared.isEmpty())
        parts << Text::tr("%n not compared this time", nullptr, int(changes.notCompared.size()));
    return parts.isEmpty() ? Text::tr("nothing new") : parts.join(QStringLiteral(" · "));
}

QString countsByKind(const QList<KeptFinding> &findings)
{
    QStringList parts;
    for (const FindingKind kind : allFindingKinds) {
        if (const auto count = std::ranges::count(findings, kind, &KeptFinding::kind); count > 0)
            parts << QStringLiteral("%1 %L2").arg(text(kind)).arg(count);
    }
    return parts.join(QStringLiteral(", "));
}

QString placeText(const KeptFinding &finding)
{
    return finding.column.isEmpty() ? finding.table : finding.table + QLatin1Char('.') + finding.column;
}

QString saysText(const KeptFinding &finding, const QList<Side> &sides)
{
    return saysText(Changes::Changed{finding, finding}, sides);
}

QString saysText(const Changes::Changed &changed, const QList<Side> &sides)
{
    QStringList parts;
    if (!saysAnything(changed.now))
        return {};
    for (const Side side : sides) {
        const QString now = stated(changed.now.says[side]);
        const QString before = stated(changed.before.says[side]);
        const bool isOther = !changed.before.id.isEmpty() && before != now;
        parts << QStringLiteral("%1: %2").arg(text(side), isOther ? QStringLiteral("%1 → %2").arg(before, now) : now);
    }
    return parts.join(QStringLiteral(" · "));
}

QString saysText(const Changes::Decided &decided, const QList<Side> &sides)
{
    const auto decision = [&] {
        switch (decided.decision) {
        case Changes::Decision::Ignored:
            return Text::tr("is ignored now");
        case Changes::Decision::NotIgnored:
            return Text::tr("is not ignored any more");
        case Changes::Decision::Rename:
            return decided.isThere ? Text::tr("by a decision on a rename") : Text::tr("gone by a decision on a rename");
        }
        return QString();
    }();
    const QString says = saysText(decided.finding, sides);
    return says.isEmpty() ? decision : QStringLiteral("%1 · %2").arg(decision, says);
}

QString changesText(const Changes &changes, TextFormat format)
{
    Writer writer(format);
    writer.title(Text::tr("Drift since %1").arg(QLocale().toString(changes.since.toLocalTime(), QLocale::ShortFormat)));
    writer.line(changesTitle(changes));
    if (!changes.fresh.isEmpty())
        writer.heading(Text::tr("New: %1").arg(countsByKind(changes.fresh)));
    for (const KeptFinding &finding : changes.fresh)
        writer.finding(finding, saysText(finding, changes.sides));
    if (!changes.changed.isEmpty())
        writer.heading(Text::tr("Changed"));
    for (const Changes::Changed &each : changes.changed)
        writer.finding(each.now, saysText(each, changes.sides));
    if (!changes.resolved.isEmpty())
        writer.heading(Text::tr("Resolved: %1").arg(countsByKind(changes.resolved)));
    for (const KeptFinding &finding : changes.resolved)
        writer.finding(finding, saysText(finding, changes.sides));
    if (!changes.decided.isEmpty())
        writer.heading(Text::tr("Decided"));
    for (const Changes::Decided &each : changes.decided)
        writer.finding(each.finding, saysText(each, changes.sides));
    if (!changes.notCompared.isEmpty())
        writer.heading(Text::tr("Not compared this time: %1").arg(countsByKind(changes.notCompared)));
    for (const KeptFinding &finding : changes.notCompared)
        writer.finding(finding, saysText(finding, changes.sides));
    if (!changes.unchanged.isEmpty())
        writer.heading(Text::tr("Unchanged: %1").arg(countsByKind(changes.unchanged)));
    return writer.text();
}

} // namespace triptych
