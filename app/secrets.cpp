// SPDX-License-Identifier: MIT
#include "secrets.h"

#include "project/sourcechoice.h"

#include <algorithm>
#include <string_view>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace triptych {

namespace {

constexpr std::string_view option("--database");

/// Where the value of --database begins in an argument, written "--database=value" or after its option; nullptr: it
/// holds none.
char *databaseIn(char *argument, std::string_view before)
{
    const std::string_view text(argument);
    if (text.starts_with(option) && text.substr(option.size()).starts_with('='))
        return argument + option.size() + 1;
    return before == option ? argument : nullptr;
}

} // namespace

void closeToOthers()
{
    prctl(PR_SET_DUMPABLE, 0);
}

void refuseCoreDumps()
{
    rlimit limit{};
    getrlimit(RLIMIT_CORE, &limit);
    limit.rlim_cur = 0;
    setrlimit(RLIMIT_CORE, &limit);
}

bool hidePasswords(int argc, char **argv)
{
    bool isFound = false;
    for (int i = 1; i < argc; ++i) {
        char *value = databaseIn(argv[i], argv[i - 1]);
        if (!value || !holdsSecret(QString::fromLocal8Bit(value)))
            continue;
        std::fill_n(value, std::string_view(value).size(), 'x');
        isFound = true;
    }
    return isFound;
}

} // namespace triptych
