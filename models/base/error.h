// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace triptych {

/// Why something could not be done, for the person in front of it. Never holds a secret.
struct Error
{
    /// The failure in the words a caller may branch on; the texts below are for people only.
    enum class Kind {
        Invalid,
        NotFound,
        Unreadable,
        Denied,
        PasswordNeeded, ///< none was given, or not the right one: the same with another one may do
        Unreachable,
        Cancelled,
        Unwritable
    };

    Kind kind = Kind::Invalid;
    QString what; ///< what failed, one sentence
    QString where; ///< the file and line, server or object it failed at; may be empty
    QString mend; ///< what the person can do about it; may be empty

    bool operator==(const Error &) const = default;

    /// All three parts as one readable paragraph: "where: what mend".
    [[nodiscard]] QString message() const;
};

} // namespace triptych
