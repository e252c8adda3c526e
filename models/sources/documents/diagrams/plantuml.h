// SPDX-License-Identifier: MIT
#pragma once

#include "sources/documents/reading.h"

namespace triptych::documents {

/// Reads PlantUML's entities, tables (a macro of that name) and classes without methods. A star before a name is NOT
/// NULL; the macros that people define for keys are known by their names. A line between two is no foreign key.
[[nodiscard]] Readings readPlantUml(const Passage &passage, const Cancellation &cancellation);

/// Whether a text begins as PlantUML does, with @startuml.
[[nodiscard]] bool isPlantUml(const QByteArray &utf8);

} // namespace triptych::documents
