// SPDX-License-Identifier: MIT
#include "commands.h"
#include "compare/rules.h"
#include "comparing.h"
#include "console.h"
#include "formats.h"
#include "subcommands.h"

#include <QCoreApplication>

#include <algorithm>

namespace triptych {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Commands)
};

struct IgnoreOptions
{
    ProjectOption project;
    QCommandLineOption table{QStringLiteral("table"),
        Commands::tr("Findings in tables of this name on any side: a pattern with * ? [abc]."), QStringLiteral("name")};
    QCommandLineOption column{
        QStringLiteral("column"), Commands::tr("Findings about columns, likewise."), QStringLiteral("name")};
    QCommandLineOption kind{
        QStringLiteral("kind"), Commands::tr("Findings of this kind, such as nullable."), QStringLiteral("kind")};
    QCommandLineOption side{QStringLiteral("side"),
        Commands::tr("Findings in which this side stands alone: database, models or documentation."),
        QStringLiteral("side")};
    QCommandLineOption finding{QStringLiteral("finding"),
        Commands::tr("The finding of this id, as JSON reports name it."), QStringLiteral("id")};
    QCommandLineOption reason{QStringLiteral("reason"), Commands::tr("Why they need not be seen. Every rule has one."),
        QStringLiteral("text")};
    QCommandLineOption owner{QStringLiteral("owner"), Commands::tr("Who answers for it."), QStringLiteral("name")};
    QCommandLineOption until{
        QStringLiteral("until"), Commands::tr("The last day that it holds: 2026-12-31."), QStringLiteral("date")};

    [[nodiscard]] QList<QCommandLineOption> ofRule() const
    {
        return {table, column, kind, side, finding, reason, owner, until};
    }
};

template <typename T>
Result<std::optional<T>> wordOf(const QCommandLineParser &parser, const QCommandLineOption &option,
    std::optional<T> (*fromKey)(const QString &), const QStringList &names)
{
    if (!parser.isSet(option))
        return std::optional<T>();
    return expectAmong(parser.value(option), names).map(fromKey);
}

template <typename Values>
QStringList keysOf(const Values &values)
{
    QStringList keys;
    for (const auto value : values)
        keys.append(keyText(value));
    return keys;
}

auto invalid(const QString &what, const QString &mend)
{
    return failure({Error::Kind::Invalid, what, {}, mend});
}

Result<IgnoreRule> ruleFrom(const QCommandLineParser &parser, const IgnoreOptions &options)
{
    const auto kind = wordOf(parser, options.kind, &findingKindFromKey, keysOf(allFindingKinds));
    const auto side = wordOf(parser, options.side, &sideFromKey, keysOf(allSides));
    if (!kind || !side)
        return failure(kind ? side.error() : kind.error());
    IgnoreRule rule;
    rule.table = parser.value(options.table);
    rule.column = parser.value(options.column);
    rule.kind = *kind;
    rule.side = *side;
    rule.finding = parser.value(options.finding);
    if (rule == IgnoreRule())
        return invalid(Commands::tr("The rule would hide everything."),
            Commands::tr("Give one or more of --table, --column, --kind, --side and --finding."));
    rule.reason = parser.value(options.reason).trimmed();
    if (rule.reason.isEmpty())
        return invalid(Commands::tr("The rule has no reason."),
            Commands::tr("Say with --reason why these findings need not be seen."));
    rule.owner = parser.value(options.owner);
    rule.until = QDate::fromString(parser.value(options.until), Qt::ISODate);
    if (parser.isSet(options.until) && !rule.until.isValid())
        return invalid(Commands::tr("\"%1\" is no date.").arg(parser.value(options.until)),
            Commands::tr("Write it as 2026-12-31."));
    return rule;
}

QString lineOf(const IgnoreRule &rule)
{
    QString line = rule.owner.isEmpty()
        ? Commands::tr("%1: %2", "rule, reason").arg(patternText(rule), rule.reason)
        : Commands::tr("%1, of %2: %3", "rule, owner, reason").arg(patternText(rule), rule.owner, rule.reason);
    if (isExpired(rule, QDate::currentDate()))
        line += Commands::tr(" (expired on %1)").arg(rule.until.toString(Qt::ISODate));
    else if (rule.until.isValid())
        line += Commands::tr(" (until %1)").arg(rule.until.toString(Qt::ISODate));
    return line + QLatin1Char('\n');
}

int list(const Project &project)
{
    if (project.settings.rules.isEmpty())
        print(Commands::tr("There are no rules.") + QLatin1Char('\n'));
    for (const IgnoreRule &rule : project.settings.rules)
        print(lineOf(rule));
    return NoDrift;
}

int runIgnore(const QCommandLineParser &parser, const IgnoreOptions &options)
{
    const QString path = options.project.pathToWrite(parser);
    auto project = readOrNewProject(path);
    if (!project)
        return complain(project.error());
    const bool isAsked
        = std::ranges::any_of(options.ofRule(), [&](const auto &option) { return parser.isSet(option); });
    if (!isAsked)
        return list(*project);
    const auto rule = ruleFrom(parser, options);
    if (!rule)
        return complain(rule.error());
    if (project->settings.rules.contains(*rule))
        return complain(Commands::tr("This rule is there already: %1").arg(lineOf(*rule).trimmed()));
    project->settings.rules.append(*rule);
    if (const auto written = writeProject(path, *project); !written)
        return complain(written.error());
    print(Commands::tr("%1: %2", "file, rule").arg(path, lineOf(*rule)));
    return NoDrift;
}

} // namespace

Command ignoreCommand()
{
    const IgnoreOptions options;
    return {QStringLiteral("ignore"),
        Commands::tr("hides findings that need not be seen, with a reason; lists the rules"),
        Commands::tr("Writes a rule into the project file that hides the findings that fit all it names. They are "
                     "counted, and reports tell of rules that are expired or fit nothing. Without any option the rules "
                     "are listed."),
        {}, options.ofRule() + options.project.all(),
        {{QStringLiteral(
              "triptych-cli ignore --table 'tmp_*' --reason 'scratch tables' --owner ana --until 2026-12-31"),
             Commands::tr("Hides whatever is found in these tables, until the end of the year.")},
            {QStringLiteral("triptych-cli ignore --kind type --column 'legacy_*' --reason 'goes with version 3'"),
                Commands::tr("Hides types that differ, of these columns.")},
            {QStringLiteral("triptych-cli ignore"), Commands::tr("Lists the rules of the nearest triptych.json.")}},
        [options](const QCommandLineParser &parser) { return runIgnore(parser, options); }};
}

} // namespace triptych
