// SPDX-License-Identifier: MIT
#include "compare/rules.h"

#include <QSet>

#include <algorithm>
#include <numeric>
#include <tuple>

#include <fnmatch.h>

namespace triptych {

/// A name as one side writes it.
struct Hiding::SideName
{
    QByteArray text;
    bool caseCounts = true;

    [[nodiscard]] bool fits(const QByteArray &glob) const
    {
        return fnmatch(glob.constData(), text.constData(), caseCounts ? 0 : FNM_CASEFOLD) == 0;
    }
};

namespace {

constexpr QLatin1Char separator('\n');

/// The compared object in the side's own names: "users", "users.email", "orders(tenant_id, id)".
QString placeText(const Comparison &comparison, const Finding &finding, Side side)
{
    const TableRow &row = comparison.tables[finding.tableRow];
    const Table *table = comparison.table(row, side);
    if (!table)
        return {};
    QStringList columns;
    // What a key or constraint states names its columns; which columns it differs in depends on who it is compared
    // with.
    using enum FindingKind;
    constexpr std::array ofTables{PrimaryKey, Unique, Index, Check};
    if (std::ranges::find(ofTables, finding.kind) == ofTables.end()) {
        for (const int columnRow : finding.columnRows) {
            if (const Column *column = comparison.column(row, row.columns[columnRow], side))
                columns.append(column->name);
        }
    }
    const QString name = displayText(table->name);
    if (columns.isEmpty())
        return name;
    return columns.size() == 1 ? name + QLatin1Char('.') + columns.first()
                               : name + QLatin1Char('(') + columns.join(QStringLiteral(", ")) + QLatin1Char(')');
}

/// The sides that a finding is a disagreement of: those that state something, or state that they lack it.
QList<Side> speakingSides(const Comparison &comparison, const Finding &finding)
{
    QList<Side> sides;
    std::ranges::copy_if(comparison.sides(), std::back_inserter(sides), [&](Side side) {
        const auto &says = finding.says[side];
        if (says)
            return says->isKnown();
        const bool couldHaveIt = finding.columnRows.isEmpty() || comparison.tables[finding.tableRow].index[side];
        return finding.kind == FindingKind::Missing && couldHaveIt;
    });
    return sides;
}

/// The only name that a glob fits; nullopt: it may fit several.
std::optional<QString> literalName(const QString &glob)
{
    QString name;
    for (qsizetype i = 0; i < glob.size(); ++i) {
        const bool isEscaped = glob[i] == QLatin1Char('\\') && i + 1 < glob.size();
        if (!isEscaped && QStringView(u"*?[\\").contains(glob[i]))
            return std::nullopt;
        i += isEscaped ? 1 : 0;
        name += glob[i];
    }
    return name.isEmpty() ? std::nullopt : std::optional(name);
}

/// Whether a comparison looks at all that an entry of the baseline is about.
bool isJudged(const Comparison &comparison, const AcceptedFinding &entry)
{
    return comparison.settings.severities.of(entry.kind)
        && std::ranges::all_of(allSides, [&](Side side) { return !entry.stated[side] || comparison.isCompared(side); });
}

/// Whether the entry was accepted in a comparison of just these sides.
bool isOfSides(const Comparison &comparison, const AcceptedFinding &entry)
{
    return std::ranges::all_of(
        allSides, [&](Side side) { return entry.stated[side].has_value() == comparison.isCompared(side); });
}

} // namespace

QString statement(const Comparison &comparison, const Finding &finding, Side side)
{
    const auto &says = finding.says[side];
    if (!says)
        return {};
    if (!says->isKnown())
        return QStringLiteral("?");
    const QString place = placeText(comparison, finding, side);
    const QString &what = says->value();
    const bool isName = what == place || place.endsWith(QLatin1Char('.') + what);
    if (isName && (finding.kind == FindingKind::Missing || finding.kind == FindingKind::Renamed))
        return place;
    return what.isEmpty() ? place + QLatin1Char(':') : place + QStringLiteral(": ") + what;
}

AcceptedFinding accepted(const Comparison &comparison, const Finding &finding)
{
    AcceptedFinding entry{finding.id, finding.kind, {}};
    for (const Side side : comparison.sides())
        entry.stated[side] = statement(comparison, finding, side);
    return entry;
}

QString patternText(const IgnoreRule &rule)
{
    QStringList parts;
    if (!rule.table.isEmpty())
        parts.append(QStringLiteral("table ") + rule.table);
    if (!rule.column.isEmpty())
        parts.append(QStringLiteral("column ") + rule.column);
    if (rule.kind)
        parts.append(QStringLiteral("kind ") + keyText(*rule.kind));
    if (rule.side)
        parts.append(QStringLiteral("side ") + keyText(*rule.side));
    if (!rule.finding.isEmpty())
        parts.append(QStringLiteral("finding ") + rule.finding);
    return parts.isEmpty() ? QStringLiteral("all") : parts.join(QStringLiteral(", "));
}

bool isAboutSide(const Comparison &comparison, const Finding &finding, Side side)
{
    if (finding.alone)
        return finding.alone == side;
    const QList<Side> speaking = speakingSides(comparison, finding);
    return speaking.size() == 2 && speaking.contains(side);
}

bool isExpired(const IgnoreRule &rule, const QDate &today)
{
    return rule.until.isValid() && today.isValid() && today > rule.until;
}

Hiding::Hiding(const Comparison &comparison, const Comparison *whole) : m_comparison(comparison)
{
    for (const IgnoreRule &rule : comparison.settings.rules) {
        const auto table = literalName(rule.table);
        (table ? m_rulesOf[table->toCaseFolded()] : m_rulesOfAny).append(int(m_patterns.size()));
        m_patterns.append({rule.table.toUtf8(), rule.column.toUtf8()});
    }
    const QList<AcceptedFinding> &accepted = comparison.settings.accepted;
    for (int entry = 0; entry < accepted.size(); ++entry) {
        const auto states = [&](Side side) { return accepted[entry].stated[side].has_value(); };
        const QString entryKey = key(accepted[entry].kind, accepted[entry].stated);
        if (std::ranges::all_of(comparison.sides(), states) && !m_entries.contains(entryKey))
            m_entries.insert(entryKey, entry);
    }
    if (!whole || (m_patterns.isEmpty() && m_entries.isEmpty()))
        return;
    const auto keyInWhole
        = [&](const Finding &finding) { return key(finding.kind, triptych::accepted(*whole, finding).stated); };
    for (const IgnoredFinding &ignored : whole->ignored)
        m_decided.insert(keyInWhole(ignored.finding), ignored.rule);
    for (const Finding &finding : whole->findings)
        m_decided.insert(keyInWhole(finding), std::nullopt);
}

QList<Hiding::SideName> Hiding::tableNames(const Finding &finding) const
{
    QList<SideName> names;
    for (const Side side : m_comparison.sides()) {
        if (const Table *table = m_comparison.table(m_comparison.tables[finding.tableRow], side))
            names.append({displayText(table->name).toUtf8(), (*m_comparison.schemas[side])->caseSensitiveNames});
    }
    return names;
}

QList<QList<Hiding::SideName>> Hiding::columnNames(const Finding &finding) const
{
    const TableRow &row = m_comparison.tables[finding.tableRow];
    QList<QList<SideName>> result;
    for (const int columnRow : finding.columnRows) {
        QList<SideName> names;
        for (const Side side : m_comparison.sides()) {
            if (const Column *column = m_comparison.column(row, row.columns[columnRow], side))
                names.append({column->name.toUtf8(), (*m_comparison.schemas[side])->caseSensitiveNames});
        }
        result.append(names);
    }
    return result;
}

QList<int> Hiding::fittingRules(const Finding &finding) const
{
    if (m_patterns.isEmpty())
        return {};
    const QList<SideName> tables = tableNames(finding);
    const QList<QList<SideName>> columns = columnNames(finding);
    const auto anyFits = [](const QList<SideName> &names, const QByteArray &glob) {
        return std::ranges::any_of(names, [&](const SideName &name) { return name.fits(glob); });
    };
    QList<int> candidates = m_rulesOfAny;
    QSet<QString> folded;
    for (const SideName &name : tables)
        folded.insert(QString::fromUtf8(name.text).toCaseFolded());
    for (const QString &name : std::as_const(folded))
        candidates += m_rulesOf.value(name);
    std::ranges::sort(candidates);
    QList<int> result;
    for (const int index : std::as_const(candidates)) {
        const IgnoreRule &rule = m_comparison.settings.rules[index];
        const Patterns &patterns = m_patterns[index];
        if (!rule.finding.isEmpty() && rule.finding != finding.id)
            continue;
        if ((rule.kind && *rule.kind != finding.kind) || (rule.side && !isAboutSide(m_comparison, finding, *rule.side)))
            continue;
        if (!patterns.table.isEmpty() && !anyFits(tables, patterns.table))
            continue;
        // A finding about several columns is hidden when all of them are.
        const bool columnsFit = !columns.isEmpty()
            && std::ranges::all_of(columns, [&](const auto &names) { return anyFits(names, patterns.column); });
        if (patterns.column.isEmpty() || columnsFit)
            result.append(index);
    }
    return result;
}

std::optional<int> Hiding::coveringEntry(const Finding &finding) const
{
    if (m_entries.isEmpty())
        return std::nullopt;
    const auto found = m_entries.constFind(key(finding));
    return found == m_entries.cend() ? std::nullopt : std::optional(*found);
}

std::optional<int> Hiding::hiddenBy(const Finding &finding) const
{
    if (!m_decided.isEmpty()) {
        if (const auto found = m_decided.constFind(key(finding)); found != m_decided.cend())
            return *found;
    }
    const ComparisonSettings &settings = m_comparison.settings;
    for (const int rule : fittingRules(finding)) {
        if (!isExpired(settings.rules[rule], settings.today))
            return rule;
    }
    return coveringEntry(finding) ? std::optional(IgnoredFinding::byBaseline) : std::nullopt;
}

QString Hiding::key(const Finding &finding) const
{
    return key(finding.kind, accepted(m_comparison, finding).stated);
}

QString Hiding::key(FindingKind kind, const PerSide<QString> &stated) const
{
    QStringList parts{keyText(kind)};
    for (const Side side : m_comparison.sides())
        parts.append(stated[side].value_or(QString()));
    return parts.join(separator);
}

int HidingUse::hidden() const
{
    return std::accumulate(
        rules.begin(), rules.end(), baselineHides, [](int sum, const RuleUse &rule) { return sum + rule.hides; });
}

HidingUse hidingUse(const Comparison &comparison)
{
    const ComparisonSettings &settings = comparison.settings;
    const Hiding hiding(comparison);
    HidingUse use;
    use.rules.resize(settings.rules.size());
    QSet<int> covering;
    QSet<QString> ids;
    const auto look = [&](const Finding &finding) {
        ids.insert(finding.id);
        for (const int rule : hiding.fittingRules(finding))
            ++use.rules[rule].fits;
        if (const std::optional<int> entry = hiding.coveringEntry(finding))
            covering.insert(*entry);
    };
    for (const Finding &finding : comparison.findings)
        look(finding);
    for (const IgnoredFinding &ignored : comparison.ignored) {
        look(ignored.finding);
        ++(ignored.rule == IgnoredFinding::byBaseline ? use.baselineHides : use.rules[ignored.rule].hides);
    }
    for (int index = 0; index < settings.rules.size(); ++index) {
        const IgnoreRule &rule = settings.rules[index];
        RuleUse &ruleUse = use.rules[index];
        ruleUse.isExpired = isExpired(rule, settings.today);
        ruleUse.isUnused = ruleUse.fits + ruleUse.hides == 0 && (!rule.side || comparison.isCompared(*rule.side));
    }
    for (int index = 0; index < settings.accepted.size(); ++index) {
        const AcceptedFinding &entry = settings.accepted[index];
        if (isJudged(comparison, entry) && isOfSides(comparison, entry) && !covering.contains(index))
            (ids.contains(entry.id) ? use.changed : use.resolved).append(index);
    }
    return use;
}

QList<AcceptedFinding> acceptToday(const Comparison &comparison)
{
    ComparisonSettings settings = comparison.settings;
    // What these sides can tell is told anew; the rest stays.
    settings.accepted.removeIf([&](const AcceptedFinding &entry) { return isJudged(comparison, entry); });
    const auto acceptAll = [&settings](const Comparison &compared) {
        for (const Finding &finding : compared.findings) {
            if (isDrift(finding.kind))
                settings.accepted.append(accepted(compared, finding));
        }
    };
    acceptAll(compare(comparison.schemas, settings));
    if (comparison.sides().size() > 2) {
        for (const Comparison &pair : pairs(compare(comparison.schemas, settings)))
            acceptAll(pair);
    }
    std::ranges::sort(settings.accepted, {}, [](const AcceptedFinding &entry) {
        return std::tuple(
            entry.id, entry.stated[Side::Database], entry.stated[Side::Models], entry.stated[Side::Documentation]);
    });
    return settings.accepted;
}

} // namespace triptych
