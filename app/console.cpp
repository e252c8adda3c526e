// SPDX-License-Identifier: MIT
#include "console.h"

#include "arguments.h"
#include "commands.h"
#include "narration.h"

#include <QCoreApplication>

#include <cstdio>

namespace triptych {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Commands)
};

} // namespace

void print(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
}

void print(const QString &text)
{
    print(text.toUtf8());
}

void inform(const QString &text)
{
    std::fputs(qUtf8Printable(QStringLiteral("triptych-cli: ") + text + QLatin1Char('\n')), stderr);
}

int complain(const QString &text)
{
    inform(text);
    return CouldNotCompare;
}

int complain(const Error &error)
{
    return complain(error.message());
}

Result<void> parse(QCommandLineParser &parser, const QStringList &arguments)
{
    parser.addHelpOption();
    const QCommandLineOption verbose(QStringLiteral("verbose"),
        Commands::tr("Tell on standard error, step by step, what is read, from where, and how long it takes."));
    parser.addOption(verbose);
    if (!parser.parse(withRepeatedOptions(arguments)))
        return failure({Error::Kind::Invalid, parser.errorText(), {}, Commands::tr("See --help.")});
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp(NoDrift);
    if (parser.isSet(verbose))
        startNarration();
    return {};
}

Result<void> expectNoArguments(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty())
        return {};
    return failure({Error::Kind::Invalid, Commands::tr("\"%1\" belongs to no option.").arg(arguments.first()), {},
        Commands::tr("See --help.")});
}

} // namespace triptych
