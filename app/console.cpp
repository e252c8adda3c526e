// SPDX-License-Identifier: MIT
#include "console.h"

#include "base/printable.h"
#include "commands.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <cwchar>
#include <mutex>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace triptych {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Commands)
};

/// What standard error and standard output are in.
struct Console
{
    std::recursive_mutex mutex;
    bool isQuiet = false;
    bool hasProgress = false;
    bool holdsProgress = false;
    int printError = 0; ///< the first errno of standard output
};

Console &console()
{
    static Console console;
    return console;
}

void note(bool succeeded)
{
    if (!succeeded && console().printError == 0)
        console().printError = errno;
}

void putError(const QString &text)
{
    const std::lock_guard lock(console().mutex);
    showProgress({});
    std::fputs(qUtf8Printable(QStringLiteral("triptych-cli: ") + printable(text) + QLatin1Char('\n')), stderr);
}

/// As much of the text as fits into that many cells of a terminal.
QString cut(const QString &text, qsizetype cells)
{
    QString result;
    qsizetype used = 0;
    for (const char32_t each : text.toStdU32String()) {
        used += std::max(wcwidth(wchar_t(each)), 1);
        if (used >= cells)
            return result + QStringLiteral("…");
        result += QString::fromUcs4(&each, 1);
    }
    return result;
}

qsizetype terminalWidth()
{
    winsize size{};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

} // namespace

void occupyStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // The lowest free number is the one that is given; what stands there fails as a closed one does.
        if (fcntl(stream, F_GETFD) < 0)
            open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

void print(const QByteArray &bytes)
{
    const std::lock_guard lock(console().mutex);
    showProgress({});
    note(std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout) == std::size_t(bytes.size()));
}

void print(const QString &text)
{
    print(text.toUtf8());
}

Result<void> finishPrinting()
{
    note(std::fflush(stdout) == 0);
    const int error = console().printError;
    if (error == 0 || error == EPIPE)
        return {};
    return failure({Error::Kind::Unwritable,
        Commands::tr("Standard output cannot be written: %1.").arg(QString::fromLocal8Bit(std::strerror(error))), {},
        Commands::tr("What was printed is not whole.")});
}

void setQuiet(bool quiet)
{
    console().isQuiet = quiet;
}

void inform(const QString &text)
{
    if (!console().isQuiet)
        putError(text);
}

int complain(const QString &text)
{
    putError(text);
    return CouldNotCompare;
}

int complain(const Error &error)
{
    return complain(error.message());
}

bool canShowProgress()
{
    return !console().isQuiet && isatty(STDERR_FILENO) != 0 && qgetenv("TERM") != "dumb";
}

void showProgress(const QStringList &parts)
{
    const std::lock_guard lock(console().mutex);
    if (parts.isEmpty() ? !console().hasProgress : console().holdsProgress)
        return;
    console().hasProgress = !parts.isEmpty();
    const QString separator = QStringLiteral(" · ");
    const auto count = std::max<qsizetype>(parts.size(), 1);
    QStringList cuts;
    for (const QString &part : parts)
        cuts.append(cut(printable(part), (terminalWidth() - 1) / count - separator.size()));
    // Back to the first column, the line, and nothing behind it (ECMA-48, EL).
    std::fputs(qUtf8Printable(QLatin1Char('\r') + cuts.join(separator) + QStringLiteral("\x1b[K")), stderr);
    std::fflush(stderr);
}

void holdProgress(bool hold)
{
    const std::lock_guard lock(console().mutex);
    if (hold)
        showProgress({});
    console().holdsProgress = hold;
}

Result<bool> isColored(const QString &when)
{
    if (when == QLatin1String("auto"))
        return isatty(STDOUT_FILENO) != 0 && qgetenv("TERM") != "dumb" && qgetenv("NO_COLOR").isEmpty();
    if (when == QLatin1String("always") || when == QLatin1String("never"))
        return when == QLatin1String("always");
    return failure({Error::Kind::Invalid, Commands::tr("There is no --color \"%1\".").arg(when), {},
        Commands::tr("Choose auto, always or never.")});
}

QString inputPath(const QString &path)
{
    return path == QLatin1String("-") ? QStringLiteral("/dev/stdin") : path;
}

} // namespace triptych
