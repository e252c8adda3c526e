// SPDX-License-Identifier: MIT
#include "translations/translationfaults.h"

#include <QRegularExpression>

namespace triptych {

namespace {

/// Whether words are written without spaces, in signs that are no letters of a keyboard.
bool isCjk(const QString &language)
{
    return language == QLatin1String("ja") || language == QLatin1String("zh_CN");
}

QStringList matches(const QString &pattern, const QString &text)
{
    QStringList found;
    for (auto each = QRegularExpression(pattern).globalMatch(text); each.hasNext();)
        found << each.next().captured();
    found.sort();
    return found;
}

/// What a translation has to repeat as it is, in any order.
struct Repeated
{
    QString name;
    QString pattern;
};

const QList<Repeated> &repeated()
{
    static const QList<Repeated> all{
        {QStringLiteral("places"), QStringLiteral("%L?(\\d+|n)")},
        {QStringLiteral("tags"), QStringLiteral("</?[a-z]+[^>]*>")},
        {QStringLiteral("line breaks"), QStringLiteral("\n")},
        {QStringLiteral("options"), QStringLiteral("--[a-z][a-z-]*")},
        {QStringLiteral("file names"), QStringLiteral("\\(\\*[^)]*\\)")},
    };
    return all;
}

QStringList mnemonics(const QString &text)
{
    return matches(QStringLiteral("&\\w"), QString(text).remove(QLatin1String("&&")));
}

QStringList mnemonicFaults(const QString &language, const QString &source, const QString &form)
{
    const qsizetype wanted = mnemonics(source).size();
    const qsizetype there = mnemonics(form).size();
    if (there != wanted)
        return {wanted > there ? QStringLiteral("no mnemonic") : QStringLiteral("a mnemonic too much")};
    static const QRegularExpression cjkMnemonic(QStringLiteral("\\(&[A-Z0-9]\\)"));
    if (wanted > 0 && isCjk(language) && !cjkMnemonic.match(form).hasMatch())
        return {QStringLiteral("the mnemonic is not written as (&X)")};
    return {};
}

QString leading(const QString &text)
{
    static const QRegularExpression spaces(QStringLiteral("^[ \n]*"));
    return spaces.match(text).captured();
}

QString trailing(const QString &text)
{
    static const QRegularExpression spaces(QStringLiteral("[ \n]*\\z"));
    return spaces.match(text).captured();
}

QStringList edgeFaults(const QString &language, const QString &source, const QString &form)
{
    QStringList faults;
    if (leading(form) != leading(source))
        faults << QStringLiteral("spaces at the beginning");
    // A full-width sign brings its space along.
    static const QRegularExpression fullWidth(QStringLiteral("[、，：。]\\z"));
    const bool needsNone = isCjk(language) && fullWidth.match(form).hasMatch();
    if (trailing(form) != trailing(source) && !needsNone)
        faults << QStringLiteral("spaces at the end");
    if (form.endsWith(QChar(u'…')) != source.endsWith(QChar(u'…')))
        faults << QStringLiteral("… at the end");
    return faults;
}

/// \param mayOmitNumber for a singular that is of one thing only
QStringList formFaults(const QString &language, const QString &source, const QString &form, bool mayOmitNumber)
{
    if (form.isEmpty())
        return {QStringLiteral("empty")};
    QStringList faults;
    for (const Repeated &each : repeated()) {
        QStringList wanted = matches(each.pattern, source);
        const QStringList there = matches(each.pattern, form);
        static const QRegularExpression number(QStringLiteral("%L?n"));
        if (mayOmitNumber && !form.contains(number))
            wanted.removeIf([](const QString &place) { return number.match(place).hasMatch(); });
        if (there != wanted)
            faults << QStringLiteral("%1: %2 rather than %3")
                          .arg(each.name, there.join(QLatin1Char(' ')), wanted.join(QLatin1Char(' ')));
    }
    return faults + mnemonicFaults(language, source, form) + edgeFaults(language, source, form);
}

} // namespace

QStringList faults(const QString &language, const TranslatedText &text)
{
    if (!text.isFinished)
        return {QStringLiteral("unfinished")};
    const qsizetype plurals = isCjk(language) ? 1 : 2;
    if (text.forms.size() != (text.isPlural ? plurals : 1))
        return {QStringLiteral("plural forms: %1").arg(text.forms.size())};
    QStringList all;
    const bool oneIsSingular = text.isPlural && plurals == 2 && language != QLatin1String("fr"); // where 0 is, too
    for (qsizetype form = 0; form < text.forms.size(); ++form)
        all += formFaults(language, text.source, text.forms[form], oneIsSingular && form == 0);
    all.removeDuplicates();
    return all;
}

} // namespace triptych
