// SPDX-License-Identifier: MIT
#include "compare/canonical/literal.h"

#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonValue>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>

namespace triptych {

namespace {

bool isDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar each) { return each >= QLatin1Char('0') && each <= QLatin1Char('9'); });
}

std::optional<QString> number(const QString &text)
{
    QString digits = text.trimmed();
    const bool isNegative = digits.startsWith(QLatin1Char('-'));
    if (isNegative || digits.startsWith(QLatin1Char('+')))
        digits.remove(0, 1);
    const qsizetype mark = digits.indexOf(QLatin1Char('e'), 0, Qt::CaseInsensitive);
    bool isNumber = true;
    const int exponent = mark < 0 ? 0 : digits.mid(mark + 1).toInt(&isNumber);
    const QString mantissa = mark < 0 ? digits : digits.left(mark);
    const qsizetype point = mantissa.indexOf(QLatin1Char('.'));
    QString whole = point < 0 ? mantissa : mantissa.left(point);
    QString fraction = point < 0 ? QString() : mantissa.mid(point + 1);
    constexpr int mostShift = 400; // past the range of double precision
    if (!isNumber || (whole + fraction).isEmpty() || !isDigits(whole) || !isDigits(fraction)
        || std::abs(exponent) > mostShift)
        return std::nullopt;

    if (exponent > 0) {
        fraction = fraction.leftJustified(exponent, QLatin1Char('0'));
        whole += fraction.left(exponent);
        fraction.remove(0, exponent);
    } else if (exponent < 0) {
        whole = whole.rightJustified(-exponent, QLatin1Char('0'));
        fraction.prepend(whole.right(-exponent));
        whole.chop(-exponent);
    }
    while (whole.startsWith(QLatin1Char('0')))
        whole.remove(0, 1);
    while (fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    QString result = whole.isEmpty() ? QStringLiteral("0") : whole;
    if (!fraction.isEmpty())
        result += QLatin1Char('.') + fraction;
    return isNegative && result != QLatin1String("0") ? QLatin1Char('-') + result : result;
}

/// PostgreSQL manual, 8.6: unique beginnings of the words count too.
std::optional<QString> boolean(const QString &text)
{
    const QString word = text.trimmed().toLower();
    const auto isBeginOf = [&](const char *whole) { return !word.isEmpty() && QLatin1String(whole).startsWith(word); };
    if (isBeginOf("true") || isBeginOf("yes") || word == QLatin1String("on") || word == QLatin1String("1"))
        return QStringLiteral("true");
    if (isBeginOf("false") || isBeginOf("no") || isBeginOf("off") || word == QLatin1String("0"))
        return word == QLatin1String("o") ? std::nullopt : std::optional(QStringLiteral("false"));
    return std::nullopt;
}

std::optional<QString> document(const QString &text)
{
    // The library parses objects and arrays only; any value stands in an array.
    const QJsonDocument json = QJsonDocument::fromJson("[" + text.toUtf8() + "]");
    if (json.isNull())
        return std::nullopt;
    const QByteArray compact = json.toJson(QJsonDocument::Compact);
    return quotedLiteral(QString::fromUtf8(compact.mid(1, compact.size() - 2)));
}

/// PostgreSQL manual, 8.5.4: years and months, days, and the rest are three numbers that do not mix.
struct Span
{
    double months = 0;
    double days = 0;
    double seconds = 0;

    bool add(double count, const QString &unit)
    {
        struct Unit
        {
            const char *name;
            double Span::*part;
            double factor;
        };
        static constexpr std::array units{
            Unit{"year", &Span::months, 12},
            Unit{"yr", &Span::months, 12},
            Unit{"mon", &Span::months, 1},
            Unit{"month", &Span::months, 1},
            Unit{"week", &Span::days, 7},
            Unit{"day", &Span::days, 1},
            Unit{"hour", &Span::seconds, 3600},
            Unit{"hr", &Span::seconds, 3600},
            Unit{"minute", &Span::seconds, 60},
            Unit{"min", &Span::seconds, 60},
            Unit{"second", &Span::seconds, 1},
            Unit{"sec", &Span::seconds, 1},
            Unit{"millisecond", &Span::seconds, 0.001},
        };
        QString name = unit.toLower();
        if (name.endsWith(QLatin1Char('s')))
            name.chop(1);
        const auto *found
            = std::ranges::find_if(units, [&](const Unit &each) { return name == QLatin1String(each.name); });
        if (found == units.end())
            return false;
        this->*found->part += count * found->factor;
        return true;
    }

    /// "04:05:06.7", "-02:00".
    bool addClock(QString text)
    {
        const double sign = text.startsWith(QLatin1Char('-')) ? -1 : 1;
        if (text.startsWith(QLatin1Char('-')) || text.startsWith(QLatin1Char('+')))
            text.remove(0, 1);
        const QStringList parts = text.split(QLatin1Char(':'));
        if (parts.size() < 2 || parts.size() > 3)
            return false;
        double factor = 3600;
        for (const QString &part : parts) {
            bool isNumber = false;
            seconds += sign * factor * part.toDouble(&isNumber);
            factor /= 60;
            if (!isNumber)
                return false;
        }
        return true;
    }
};

std::optional<QString> interval(const QString &text)
{
    Span span;
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].contains(QLatin1Char(':'))) {
            if (!span.addClock(words[i]))
                return std::nullopt;
            continue;
        }
        bool isNumber = false;
        const double count = words[i].toDouble(&isNumber);
        if (!isNumber || i + 1 == words.size() || !span.add(count, words[i + 1]))
            return std::nullopt;
        ++i;
    }
    if (words.isEmpty())
        return std::nullopt;
    QStringList parts;
    const auto append = [&](double count, const char *unit) {
        if (count != 0)
            parts.append(QString::number(count, 'g', 15) + QLatin1Char(' ') + QLatin1String(unit));
    };
    append(span.months, "mon");
    append(span.days, "day");
    append(span.seconds, "sec");
    return quotedLiteral(parts.isEmpty() ? QStringLiteral("0 sec") : parts.join(QLatin1Char(' ')));
}

std::optional<QString> pointInTime(const QString &text)
{
    QString iso = text.trimmed();
    if (iso.size() > 10 && iso[10] == QLatin1Char(' '))
        iso[10] = QLatin1Char('T');
    const qsizetype zone = std::max(iso.lastIndexOf(QLatin1Char('+')), iso.lastIndexOf(QLatin1Char('-')));
    if (zone > 10 && iso.size() - zone == 3)
        iso += QStringLiteral(":00"); // PostgreSQL writes a whole hour's offset in two digits
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    const QDateTime utc = time.timeSpec() == Qt::LocalTime ? time : time.toUTC();
    return quotedLiteral(utc.toString(Qt::ISODateWithMs));
}

std::optional<QString> clock(const QString &text)
{
    const QTime time = QTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(quotedLiteral(time.toString(Qt::ISODateWithMs))) : std::nullopt;
}

/// PostgreSQL manual, 8.4: in hexadecimal, or as characters with octal escapes.
std::optional<QString> bytes(const QString &text)
{
    QByteArray value;
    const QByteArray written = text.toUtf8();
    if (written.startsWith("\\x"))
        return quotedLiteral(QLatin1String("\\x") + text.mid(2).toLower());
    for (qsizetype i = 0; i < written.size(); ++i) {
        const bool isOctal = written[i] == '\\' && i + 3 < written.size() && written[i + 1] != '\\';
        if (isOctal) {
            value += char(written.mid(i + 1, 3).toInt(nullptr, 8));
            i += 3;
        } else {
            i += written[i] == '\\' ? 1 : 0;
            value += written[i];
        }
    }
    return quotedLiteral(QLatin1String("\\x") + QString::fromLatin1(value.toHex()));
}

using Spelling = std::optional<QString> (*)(const QString &);

Spelling spellingOf(const QString &type)
{
    static const QHash<QString, Spelling> spellings{
        {QStringLiteral("bool"), boolean},
        {QStringLiteral("int2"), number},
        {QStringLiteral("int4"), number},
        {QStringLiteral("int8"), number},
        {QStringLiteral("numeric"), number},
        {QStringLiteral("float4"), number},
        {QStringLiteral("float8"), number},
        {QStringLiteral("oid"), number},
        {QStringLiteral("json"), document},
        {QStringLiteral("jsonb"), document},
        {QStringLiteral("interval"), interval},
        {QStringLiteral("bytea"), bytes},
        {QStringLiteral("date"), pointInTime},
        {QStringLiteral("time"), clock},
        {QStringLiteral("timestamp"), pointInTime},
        {QStringLiteral("timestamptz"), pointInTime},
    };
    return spellings.value(type);
}

} // namespace

QString quotedLiteral(const QString &text)
{
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\'');
}

QString canonicalNumber(const QString &text)
{
    return number(text).value_or(text);
}

std::optional<QStringList> arrayElements(const QString &text, CanonicalType type)
{
    type.array = false;
    const QString body = text.trimmed();
    if (!body.startsWith(QLatin1Char('{')) || !body.endsWith(QLatin1Char('}')))
        return std::nullopt;
    QStringList result;
    qsizetype at = 1;
    const qsizetype end = body.size() - 1;
    while (at < end) {
        QString element;
        const bool isQuoted = body[at] == QLatin1Char('"');
        at += isQuoted ? 1 : 0;
        while (at < end && body[at] != (isQuoted ? QLatin1Char('"') : QLatin1Char(','))) {
            if (body[at] == QLatin1Char('{'))
                return std::nullopt;
            at += body[at] == QLatin1Char('\\') ? 1 : 0;
            element += body[at++];
        }
        at += isQuoted ? 2 : 1; // the quote and the comma
        const bool isNull = !isQuoted && element.trimmed().compare(QLatin1String("null"), Qt::CaseInsensitive) == 0;
        result << (isNull ? QStringLiteral("NULL") : canonicalLiteral(isQuoted ? element : element.trimmed(), type));
    }
    return result;
}

QString canonicalLiteral(const QString &text, const CanonicalType &type)
{
    if (type.array) {
        const auto list = arrayElements(text, type);
        return list ? QStringLiteral("ARRAY[%1]").arg(list->join(QLatin1String(", "))) : quotedLiteral(text);
    }
    if (type.name == QLatin1String("uuid"))
        return quotedLiteral(text.toLower());
    const Spelling spelling = type.schema.isEmpty() ? spellingOf(type.name) : nullptr;
    return (spelling ? spelling(text) : std::nullopt).value_or(quotedLiteral(text));
}

} // namespace triptych
