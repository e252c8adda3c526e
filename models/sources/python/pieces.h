// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QList>

namespace triptych::python {

/// A piece of a file that begins in the first column: one statement, a class with its decorators.
struct Piece
{
    qsizetype from = 0; ///< bytes
    qsizetype to = 0;
    int line = 0; ///< of its beginning, counted from 0
    QByteArray defines; ///< the class or function that it is
};

/// Splits a file (UTF-8) without parsing it, so that each piece can be parsed when something asks for it, and what the
/// grammar can't take costs one piece and not the file.
[[nodiscard]] QList<Piece> pieces(QByteArrayView source);

} // namespace triptych::python
