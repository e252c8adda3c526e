// SPDX-License-Identifier: MIT
#include "fuzz.h"
#include "project/projectfile.h"

using namespace triptych;

/// What is read of a project file is kept when it is written.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString path = fuzz::fileWith("triptych.json", data, size);
    const auto project = readProject(path);
    fuzz::require(project || !project.error().what.isEmpty());
    if (project && writeProject(path, *project)) {
        const auto again = readProject(path);
        fuzz::require(again && again->sources == project->sources && again->settings == project->settings
            && again->reports == project->reports);
    }
    return 0;
}
