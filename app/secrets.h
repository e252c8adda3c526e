// SPDX-License-Identifier: MIT
#pragma once

namespace triptych {

// What keeps the passwords that a program was given from others.

/// When this process crashes no image of it is written, whatever the limits say, and no other process of the same
/// person may look into it.
void closeToOthers();

/// As closeToOthers, as far as a window may go: the portals that open its file dialogs have to look into the process.
/// No image is written where the limit of its size is minded.
void refuseCoreDumps();

/// Overwrites each value of --database that holds a password, which everybody on the machine can read as long as the
/// program runs (proc(5)); gives whether there was one. What was there is lost to whoever asks argv from then on.
bool hidePasswords(int argc, char **argv);

} // namespace triptych
