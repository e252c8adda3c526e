// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "sources/python/pieces.h"
#include "sources/python/syntaxtree.h"

#include <QHash>
#include <QMutex>

#include <memory>
#include <optional>
#include <vector>

namespace triptych::python {

/// A file beyond this is data, not models.
constexpr qsizetype largestFile = 8 * 1024 * 1024;

/// A place that is not Python.
struct SyntaxProblem
{
    int line = 0; ///< 0: the whole file can't be read
    int piece = 0;
    QString expression;
    QString reason;
};

/// What a file says, before anything of it runs: its pieces, of which classes and functions are parsed when they are
/// asked for. May be used from several threads; nodes live as long as it does.
class Code
{
public:
    explicit Code(const QByteArray &source);
    /// The code of a file that can't be read: no pieces.
    explicit Code(const Error &error);

    [[nodiscard]] const QByteArray &source() const { return *m_source; }
    [[nodiscard]] int count() const { return int(m_pieces.size()); } ///< of the pieces
    [[nodiscard]] QByteArrayView text(int piece) const;
    /// The class or function that a piece is; empty for others.
    [[nodiscard]] const QByteArray &defines(int piece) const { return m_pieces[piece].defines; }
    [[nodiscard]] QList<Node> statements(int piece) const;
    /// The pieces that bind a name at the top level, in order.
    [[nodiscard]] QList<int> binders(const QString &name) const { return m_binders.value(name); }
    [[nodiscard]] QStringList boundNames() const { return m_binders.keys(); }
    /// The pieces with `from module import *`.
    [[nodiscard]] const QList<int> &stars() const { return m_stars; }
    /// Those of the pieces that were parsed.
    [[nodiscard]] QList<SyntaxProblem> problems() const;

private:
    [[nodiscard]] QList<Node> parsed(int piece) const;
    [[nodiscard]] std::optional<QList<Node>> fromWhole(const Piece &piece) const;

    std::shared_ptr<const QByteArray> m_source;
    QList<Piece> m_pieces;
    QHash<QString, QList<int>> m_binders;
    QList<int> m_stars;
    mutable QMutex m_mutex; ///< guards what follows
    mutable std::vector<std::optional<QList<Node>>> m_statements; ///< of each piece
    mutable QList<SyntaxTree> m_trees;
    mutable std::optional<SyntaxTree> m_whole;
    mutable QList<SyntaxProblem> m_problems;
};

/// The bytes of a file that is small enough for models, as UTF-8; it may declare another encoding (PEP 263).
[[nodiscard]] Result<QByteArray> readSource(const QString &file);

/// The code of a file's bytes. May be called side by side. What was parsed lately is remembered: a file with the same
/// bytes is not parsed again.
[[nodiscard]] std::shared_ptr<const Code> codeOf(const QString &file, const QByteArray &source);
/// The same of a file that is read for it.
[[nodiscard]] std::shared_ptr<const Code> readCode(const QString &file);

/// The names that a statement binds in its own scope, also inside if, try, with and loops.
[[nodiscard]] QStringList boundNames(Node statement);

} // namespace triptych::python
