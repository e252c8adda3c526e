// SPDX-License-Identifier: MIT
#include "words/reasons.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace triptych {

namespace {

struct Reasons
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Reasons)
};

using Words = QHash<QString, QString>;

/// Of renames.h and tablerenames.h.
Words renameWords()
{
    return {
        {QStringLiteral("declared"), Reasons::tr("stated by the source itself")},
        {QStringLiteral("decided"), Reasons::tr("decided in the project file")},
        {QStringLiteral("same_words"), Reasons::tr("same words")},
        {QStringLiteral("similar_name"), Reasons::tr("similar name")},
        {QStringLiteral("same_type"), Reasons::tr("same type")},
        {QStringLiteral("same_foreign_key"), Reasons::tr("same foreign key")},
        {QStringLiteral("same_primary_key"), Reasons::tr("same part in the primary key")},
        {QStringLiteral("same_default"), Reasons::tr("same default")},
        {QStringLiteral("same_place"), Reasons::tr("same place")},
        {QStringLiteral("same_nullability"), Reasons::tr("same nullability")},
        {QStringLiteral("only_candidate"), Reasons::tr("only candidate")},
        {QStringLiteral("same_columns"), Reasons::tr("same columns")},
        {QStringLiteral("same_foreign_keys"), Reasons::tr("same foreign keys")},
        {QStringLiteral("same_references"), Reasons::tr("referenced by the same tables")},
    };
}

/// Of typeequivalence.h.
Words typeWords()
{
    return {
        {QStringLiteral("alias"), Reasons::tr("two names of one type")},
        {QStringLiteral("length_not_said"), Reasons::tr("the document names no length")},
        {QStringLiteral("length_not_stated"), Reasons::tr("the model names no length")},
        {QStringLiteral("unbounded_text"), Reasons::tr("unbounded text either way")},
        {QStringLiteral("json"), Reasons::tr("JSON either way")},
        {QStringLiteral("text_family"), Reasons::tr("a string stands in for it")},
        {QStringLiteral("float"), Reasons::tr("floating point of another width")},
        {QStringLiteral("time_zone_not_stated"), Reasons::tr("the time zone is not stated")},
        {QStringLiteral("type_family"), Reasons::tr("the document names a kind of type")},
        {QStringLiteral("generic_type"), Reasons::tr("a type that leaves its form to the database")},
    };
}

/// Of canonicalexpression.h and explain.h.
Words spellingWords()
{
    return {
        {QStringLiteral("not_understood"), Reasons::tr("not understood as SQL, so not compared")},
        {QStringLiteral("namesake"), Reasons::tr("a table of this name is compared already")},
        {QStringLiteral("spelling"), Reasons::tr("written in another way")},
        {QStringLiteral("now"), Reasons::tr("names of the current time")},
        {QStringLiteral("literal_cast"), Reasons::tr("a constant is the same with its type written out")},
        {QStringLiteral("text_cast"), Reasons::tr("a cast to text changes nothing")},
        {QStringLiteral("own_type_cast"), Reasons::tr("a cast to the column's own type changes nothing")},
        {QStringLiteral("regclass_cast"), Reasons::tr("a cast to regclass only says that it is a relation's name")},
        {QStringLiteral("array_cast"), Reasons::tr("an array of constants is the same with its type written out")},
        {QStringLiteral("set"), Reasons::tr("IN and = ANY mean the same, in any order")},
        {QStringLiteral("between"), Reasons::tr("BETWEEN stands for two comparisons")},
        {QStringLiteral("operand_order"), Reasons::tr("the operands mean the same in either order")},
    };
}

} // namespace

QString reasonText(const QString &key)
{
    Words words = renameWords();
    words.insert(typeWords());
    words.insert(spellingWords());
    return words.value(key, key);
}

QString rulesText(const QString &keys)
{
    QStringList texts;
    for (const QString &key : keys.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        texts.append(reasonText(key));
    return texts.join(QStringLiteral("; "));
}

} // namespace triptych
