// SPDX-License-Identifier: MIT
#pragma once

#include "compare/canonical/canonicalexpression.h"

#include <QHash>
#include <QJsonObject>

namespace triptych {

/// Prints one parse tree (parsetree.h) so that trees that mean the same print the same.
class ExpressionPrinter
{
public:
    enum class Names { Qualified, Unqualified };

    ExpressionPrinter(const QByteArray &source, const ExpressionPlace &place, Names names)
        : m_source(source), m_place(place), m_names(names)
    { }

    [[nodiscard]] QString print(const QJsonObject &node);
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    [[nodiscard]] const QStringList &rules() const { return m_rules; }
    /// Whether a name with a schema was printed, so that it would print otherwise without.
    [[nodiscard]] bool isQualified() const { return m_isQualified; }

private:
    /// A part of an expression. A literal keeps what it was written as, for a cast around it, or what it is compared
    /// with, decides what it means.
    struct Term
    {
        QString text;
        std::optional<QString> literal = {};
        std::optional<CanonicalType> type = {}; ///< where it is told: of a column, and of what is cast
    };
    Term term(const QJsonObject &node);
    Term constant(const QJsonObject &fields);
    Term columnReference(const QJsonObject &fields);
    Term typeCast(const QJsonObject &fields);
    Term functionCall(const QJsonObject &fields);
    Term valueFunction(const QJsonObject &fields);
    Term operation(const QJsonObject &fields);
    Term binary(QString operatorName, const QJsonObject &left, const QJsonObject &right);
    /// "(a, b) = (1, 2)" as the comparisons of its parts; nullopt: it is none.
    std::optional<Term> rowComparison(const QString &operatorName, const QJsonObject &left, const QJsonObject &right);
    Term membership(const Term &left, const QList<Term> &items, bool isMember);
    /// An operand without the cast that PostgreSQL adds, as "(age)::numeric", where the two operands differ in type.
    Term operand(const QJsonObject &node);
    /// A literal that is compared with something of a type.
    static void settle(Term &literal, const Term &other);
    /// The value twice compared with its bounds; symmetric: with the bounds in either order.
    Term between(const QJsonObject &value, const QJsonArray &bounds, bool isNegated, bool isSymmetric);
    Term boolean(const QJsonObject &fields);
    Term chain(const QStringList &parts, const QString &word);
    Term array(const QJsonObject &fields);
    Term caseWhen(const QJsonObject &fields);
    /// Any other node, by its fields.
    Term plain(const QJsonObject &node);
    QString plainValue(const QJsonValue &value);

    QList<Term> terms(const QJsonValue &list);
    QStringList texts(const QJsonValue &list);
    static std::optional<QList<Term>> arrayTerms(const QString &literal, const CanonicalType &type);
    /// The elements of an array that is written out; nullopt: it is not.
    std::optional<QList<Term>> elements(const QJsonObject &node);
    QString text(const QJsonValue &node) { return term(node.toObject()).text; }
    void note(const char *rule);

    const QByteArray &m_source;
    const ExpressionPlace &m_place;
    Names m_names;
    /// Chains of AND or OR by their text, so that one around them can take up their links.
    struct Chain
    {
        QString word;
        QStringList links;
    };
    QHash<QString, Chain> m_chains;
    bool m_isQualified = false;
    QStringList m_columns;
    QStringList m_rules;
};

} // namespace triptych
