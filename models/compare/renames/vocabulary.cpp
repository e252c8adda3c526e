// SPDX-License-Identifier: MIT
#include "compare/renames/vocabulary.h"

#include <QMultiHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace triptych::vocabulary {

namespace {

using Entry = std::pair<const char *, const char *>;

constexpr std::array expansions{
    Entry{"acc", "account"},
    Entry{"acct", "account"},
    Entry{"addr", "address"},
    Entry{"amt", "amount"},
    Entry{"app", "application"},
    Entry{"attr", "attribute"},
    Entry{"auth", "authentication"},
    Entry{"avg", "average"},
    Entry{"bal", "balance"},
    Entry{"bool", "boolean"},
    Entry{"cat", "category"},
    Entry{"cfg", "configuration"},
    Entry{"children", "child"},
    Entry{"cmt", "comment"},
    Entry{"cnt", "count"},
    Entry{"config", "configuration"},
    Entry{"conf", "configuration"},
    Entry{"ctry", "country"},
    Entry{"curr", "current"},
    Entry{"cust", "customer"},
    Entry{"dept", "department"},
    Entry{"desc", "description"},
    Entry{"descr", "description"},
    Entry{"dest", "destination"},
    Entry{"dir", "directory"},
    Entry{"dob", "birth date"},
    Entry{"doc", "document"},
    Entry{"dst", "destination"},
    Entry{"dt", "date"},
    Entry{"emp", "employee"},
    Entry{"err", "error"},
    Entry{"exp", "expiration"},
    Entry{"ext", "extension"},
    Entry{"fname", "first name"},
    Entry{"freq", "frequency"},
    Entry{"geo", "geography"},
    Entry{"grp", "group"},
    Entry{"hr", "hour"},
    Entry{"identifier", "id"},
    Entry{"idx", "index"},
    Entry{"img", "image"},
    Entry{"indices", "index"},
    Entry{"info", "information"},
    Entry{"inv", "invoice"},
    Entry{"lang", "language"},
    Entry{"lat", "latitude"},
    Entry{"len", "length"},
    Entry{"lname", "last name"},
    Entry{"lng", "longitude"},
    Entry{"loc", "location"},
    Entry{"lon", "longitude"},
    Entry{"lvl", "level"},
    Entry{"mail", "email"},
    Entry{"max", "maximum"},
    Entry{"men", "man"},
    Entry{"meta", "metadata"},
    Entry{"mgr", "manager"},
    Entry{"min", "minimum"},
    Entry{"misc", "miscellaneous"},
    Entry{"mod", "modified"},
    Entry{"msg", "message"},
    Entry{"nbr", "number"},
    Entry{"no", "number"},
    Entry{"nr", "number"},
    Entry{"num", "number"},
    Entry{"org", "organization"},
    Entry{"param", "parameter"},
    Entry{"pct", "percent"},
    Entry{"people", "person"},
    Entry{"perc", "percent"},
    Entry{"percentage", "percent"},
    Entry{"perm", "permission"},
    Entry{"pic", "picture"},
    Entry{"pmt", "payment"},
    Entry{"pos", "position"},
    Entry{"pref", "preference"},
    Entry{"prev", "previous"},
    Entry{"prod", "product"},
    Entry{"pwd", "password"},
    Entry{"passwd", "password"},
    Entry{"qty", "quantity"},
    Entry{"quant", "quantity"},
    Entry{"recv", "received"},
    Entry{"ref", "reference"},
    Entry{"req", "request"},
    Entry{"resp", "response"},
    Entry{"sec", "second"},
    Entry{"seq", "sequence"},
    Entry{"spec", "specification"},
    Entry{"src", "source"},
    Entry{"std", "standard"},
    Entry{"str", "string"},
    Entry{"sz", "size"},
    Entry{"tel", "telephone"},
    Entry{"phone", "telephone"},
    Entry{"tmp", "temporary"},
    Entry{"ts", "timestamp"},
    Entry{"tx", "transaction"},
    Entry{"txn", "transaction"},
    Entry{"txt", "text"},
    Entry{"tz", "timezone"},
    Entry{"uid", "user id"},
    Entry{"upd", "updated"},
    Entry{"uri", "url"},
    Entry{"usr", "user"},
    Entry{"val", "value"},
    Entry{"ver", "version"},
    Entry{"vol", "volume"},
    Entry{"women", "woman"},
    Entry{"yr", "year"},
};

constexpr std::array particles{"a", "an", "and", "are", "as", "at", "by", "can", "did", "does", "for", "has", "id",
    "in", "is", "of", "on", "or", "pk", "fk", "the", "to", "was"};

constexpr std::array kinds{"amount", "boolean", "code", "column", "count", "data", "date", "datetime", "field", "flag",
    "json", "key", "link", "list", "name", "new", "number", "object", "string", "text", "time", "type", "url", "uuid",
    "value", "timestamp", "temporary", "old", "first", "last", "next", "previous", "current", "default", "total"};

/// Poles of one axis, parted by "|"; words of one pole, by a space. No word of one pole replaces one of another.
constexpr std::array axes{
    "start begin|end finish stop",
    "first|second|third|last",
    "created inserted added|updated modified changed edited|deleted removed",
    "created inserted added|accessed seen",
    "billing|shipping delivery",
    "minimum|maximum|average",
    "in|out",
    "from|to",
    "net|gross|tax",
    "source|target destination",
    "sender|receiver recipient",
    "before|after",
    "old previous|new|next",
    "left|right",
    "top|bottom",
    "width|height|depth",
    "latitude|longitude",
    "up|down",
    "buyer|seller",
    "debit|credit",
    "income|expense",
    "request|response",
    "import|export",
    "upload|download",
    "parent|child",
    "read|write",
    "sent|received",
    "enabled|disabled",
    "active|inactive",
    "public|private",
    "primary|secondary",
    "home|away|work",
    "day|night",
    "open|closed",
    "like|dislike",
    "approved accepted|rejected declined",
    "success|failure error",
    "follower|following",
    "year|month|week|day|hour|minute|second",
    "yearly annual|monthly|weekly|daily|hourly",
    "street|city|country|postal zip",
    "email|telephone|fax",
    "male|female",
    "high|low",
    "upper|lower",
    "unit|total",
    "input|output",
    "subject|body",
    "login|logout",
    "arrival|departure",
    "issued|due",
    "by|at on date time timestamp",
    "planned expected estimated|actual",
    "question|answer",
    "username|password",
    "key|value",
    "x|y|z",
    "north|south|east|west",
    "win|loss",
    "ordered|shipped delivered|received|fulfilled|returned|refunded",
};

/// Words of which one often takes the other's place in a column's name.
constexpr std::array synonyms{
    "at on date time datetime timestamp",
    "url link",
    "name title label caption",
    "description summary text content body",
    "comment note remark",
    "picture image photo avatar",
    "status state",
    "type kind category class",
    "quantity count number amount",
    "amount value sum total",
    "price cost rate",
    "order position rank sequence sort",
    "created inserted added",
    "updated modified changed edited",
    "deleted removed",
    "start begin",
    "end finish stop",
    "active enabled",
    "visible public published",
    "user account member person",
    "customer client buyer",
    "vendor supplier seller",
    "company organization",
    "author creator owner",
    "receiver recipient",
    "telephone mobile cell",
    "zip postal postcode",
    "surname lastname",
    "expiration expiry expires expired",
    "code key",
    "metadata data information detail",
    "parameter option setting configuration",
    "shipping delivery",
    "group category",
};

QMultiHash<QString, int> synonymsByStem()
{
    QMultiHash<QString, int> result;
    for (int set = 0; set < int(synonyms.size()); ++set) {
        const QStringList words = QString::fromLatin1(synonyms[std::size_t(set)]).split(QLatin1Char(' '));
        for (const QString &word : words)
            result.insert(stem(word), set);
    }
    return result;
}

QMultiHash<QString, Pole> polesByStem()
{
    QMultiHash<QString, Pole> result;
    for (int axis = 0; axis < int(axes.size()); ++axis) {
        const QStringList poles = QString::fromLatin1(axes[std::size_t(axis)]).split(QLatin1Char('|'));
        for (int pole = 0; pole < poles.size(); ++pole) {
            const QStringList words = poles[pole].split(QLatin1Char(' '));
            for (const QString &word : words)
                result.insert(stem(word), {axis, pole});
        }
    }
    return result;
}

bool isNumber(const QString &word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar each) { return each.isDigit(); });
}

} // namespace

QString expanded(const QString &word)
{
    static const QHash<QString, QString> byWord = [] {
        QHash<QString, QString> result;
        for (const auto &[abbreviation, meaning] : expansions)
            result.insert(QString::fromLatin1(abbreviation), QString::fromLatin1(meaning));
        return result;
    }();
    return byWord.value(word, word);
}

QString singular(const QString &word)
{
    const auto ends = [&](const char *ending) { return word.endsWith(QLatin1String(ending)); };
    if (word.size() <= 3 || !ends("s") || ends("ss") || ends("us") || ends("is") || ends("as"))
        return word;
    if (ends("ies"))
        return word.chopped(3) + QLatin1Char('y');
    if (ends("sses") || ends("xes") || ends("ches") || ends("shes") || ends("uses") || ends("iases"))
        return word.chopped(2);
    return word.chopped(1);
}

QString stem(const QString &word)
{
    constexpr std::array endings{QLatin1String("ations"), QLatin1String("ation"), QLatin1String("ions"),
        QLatin1String("ion"), QLatin1String("ing"), QLatin1String("ies"), QLatin1String("ied"), QLatin1String("ed"),
        QLatin1String("es"), QLatin1String("e"), QLatin1String("y"), QLatin1String("s")};
    constexpr qsizetype shortestStem = 4;
    for (const QLatin1String suffix : endings) {
        if (word.endsWith(suffix) && word.size() - suffix.size() >= shortestStem)
            return word.chopped(suffix.size());
    }
    return word;
}

double substance(const QString &word)
{
    static const QHash<QString, double> known = [] {
        QHash<QString, double> result;
        for (const char *each : kinds)
            result.insert(QString::fromLatin1(each), 0.5);
        for (const char *each : particles)
            result.insert(QString::fromLatin1(each), 0.2);
        return result;
    }();
    return known.value(word, 1);
}

Meaning meaning(const QString &stem)
{
    static const QMultiHash<QString, Pole> poles = polesByStem();
    static const QMultiHash<QString, int> sets = synonymsByStem();
    return {isNumber(stem), poles.values(stem), sets.values(stem)};
}

bool areOpposites(const Meaning &word, const Meaning &other)
{
    if (word.isNumber && other.isNumber)
        return true;
    return std::ranges::any_of(word.poles, [&](const Pole &mine) {
        return std::ranges::any_of(
            other.poles, [&](const Pole &yours) { return mine.axis == yours.axis && mine.pole != yours.pole; });
    });
}

bool areSynonyms(const Meaning &word, const Meaning &other)
{
    return std::ranges::any_of(word.synonyms, [&](int set) { return other.synonyms.contains(set); });
}

} // namespace triptych::vocabulary
