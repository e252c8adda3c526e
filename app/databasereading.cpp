// SPDX-License-Identifier: MIT
#include "databasereading.h"

#include "console.h"
#include "narration.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace triptych {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Commands)
};

/// A line from the terminal, which does not show it; empty where there is no terminal.
QString askUnseen(const QString &question)
{
    termios shown;
    if (tcgetattr(STDIN_FILENO, &shown) != 0)
        return {};
    termios unseen = shown;
    // Ctrl-C ends the line rather than the program, which would leave the terminal mute.
    unseen.c_lflag &= ~tcflag_t(ECHO | ISIG);
    unseen.c_cc[VEOL] = shown.c_cc[VINTR];
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
    std::fputs(qUtf8Printable(question), stderr);
    QByteArray line;
    char c = 0;
    while (::read(STDIN_FILENO, &c, 1) == 1 && c != '\n' && cc_t(c) != shown.c_cc[VINTR])
        line += c;
    tcsetattr(STDIN_FILENO, TCSANOW, &shown);
    std::fputs("\n", stderr);
    if (cc_t(c) == shown.c_cc[VINTR])
        std::raise(SIGINT);
    return QString::fromUtf8(line);
}

} // namespace

Result<Schema> readDatabase(PostgresOptions options)
{
    Result<Schema> schema = read(postgresSource(options), Side::Database);
    if (schema || schema.error().kind != Error::Kind::PasswordNeeded)
        return schema;
    //: %1 is "shop @ db.example:5432", %2 a sentence
    holdProgress(true);
    options.password = askUnseen(Commands::tr("%1: %2 Password: ").arg(schema.error().where, schema.error().what));
    holdProgress(false);
    return options.password.isEmpty() ? schema : read(postgresSource(options), Side::Database);
}

} // namespace triptych
