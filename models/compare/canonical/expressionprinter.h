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

private:
    /// A part of an expression. A literal keeps what it was written as, for a cast around it decides what it means.
    struct Term
    {
        QString text;
        std::optional<QString> literal = {};
    };
    Term term(const QJsonObject &node);
    Term constant(const QJsonObject &fields);
    Term columnReference(const QJsonObject &fields);
    Term typeCast(const QJsonObject &fields);
    Term functionCall(const QJsonObject &fields);
    Term valueFunction(const QJsonObject &fields);
    Term operation(const QJsonObject &fields);
    Term binary(QString operatorName, const QJsonObject &left, const QJsonObject &right);
    Term membership(const QString &left, const QStringList &items, bool isMember);
    Term boolean(const QJsonObject &fields);
    Term chain(const QStringList &parts, const QString &word);
    Term array(const QJsonObject &fields);
    Term caseWhen(const QJsonObject &fields);
    /// Any other node, by its fields.
    Term plain(const QJsonObject &node);
    QString plainValue(const QJsonValue &value);

    QStringList texts(const QJsonValue &list);
    /// The elements of an array that is written out; nullopt: it is not.
    std::optional<QStringList> elements(const QJsonObject &node);
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
    QStringList m_columns;
    QStringList m_rules;
};

} // namespace triptych
