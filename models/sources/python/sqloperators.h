// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace triptych::python {

/// A piece of SQL with what decides its brackets inside of another (sqlalchemy.sql.operators, is_precedent()).
struct Sql
{
    QString sql;
    QString symbol = {}; ///< its outermost operator; empty: it never needs brackets
    int precedence = 0; ///< of that operator
    QString negated = {}; ///< what it becomes under NOT, where its operator has an opposite
    bool isText = false; ///< + joins it
    QStringList labels = {}; ///< of a column of an enum: what it stores

    [[nodiscard]] static Sql atom(QString sql) { return {std::move(sql)}; }
    [[nodiscard]] static Sql text(QString sql) { return {std::move(sql), {}, 0, {}, true, {}}; }
};

/// `-a`, `~a`; nullopt for an operator that SQLAlchemy doesn't have.
[[nodiscard]] std::optional<Sql> unaryOperation(const QString &name, const Sql &operand);
/// `a > b` and the like, by Python's name of the operator; nullopt where it is none or depends on more than the text.
[[nodiscard]] std::optional<Sql> binaryOperation(const QString &name, const Sql &left, const Sql &right);
/// `a.like(b)` and the like, by the method's name.
[[nodiscard]] std::optional<Sql> methodOperation(const QString &name, const Sql &left, const QList<Sql> &arguments);
/// `a.op("symbol")(b)`
[[nodiscard]] Sql customOperation(const QString &symbol, const Sql &left, const Sql &right);
[[nodiscard]] Sql containment(const Sql &left, const QStringList &items);
[[nodiscard]] Sql collated(const Sql &left, const QString &collation);
/// In brackets unless it never needs them.
[[nodiscard]] QString bracketed(const Sql &part);
[[nodiscard]] Sql negation(const Sql &operand);
/// Parts under AND or OR.
[[nodiscard]] Sql joined(bool isAnd, const QList<Sql> &parts);

} // namespace triptych::python
