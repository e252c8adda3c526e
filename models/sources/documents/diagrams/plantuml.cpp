// SPDX-License-Identifier: MIT
#include "plantuml.h"

#include "diagramtable.h"
#include "sources/documents/names.h"
#include "sources/documents/words.h"

#include <algorithm>

namespace triptych::documents {

namespace {

const WordRules rules{"'", "\"", "_", true};

bool isIdentifier(const QString &text)
{
    return !text.isEmpty() && !text[0].isDigit() && std::ranges::all_of(text, [](QChar c) {
        return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('.');
    });
}

/// What a macro around a column's name says, by the macro's own name.
QStringList marksOfMacro(const QString &macro)
{
    const QString name = macro.toLower();
    if (name.contains(QLatin1String("primary")) || name == QLatin1String("pk"))
        return {QStringLiteral("pk")};
    if (name.contains(QLatin1String("foreign")) || name == QLatin1String("fk"))
        return {QStringLiteral("fk")};
    if (name.contains(QLatin1String("not_null")) || name.contains(QLatin1String("notnull"))
        || name == QLatin1String("nn"))
        return {QStringLiteral("not null")};
    if (name.contains(QLatin1String("unique")) || name == QLatin1String("uk"))
        return {QStringLiteral("uk")};
    return {};
}

class PlantUmlReader
{
public:
    explicit PlantUmlReader(const Passage &passage) : m_passage(passage), m_lines(wordLines(passage.utf8, rules)) { }

    Readings read(const Cancellation &cancellation)
    {
        while (m_at < m_lines.size() && !cancellation.isCancelled()) {
            const WordLine &line = m_lines[m_at++];
            const bool isDefinition = line.holds(0, '!');
            if (!isDefinition && line.words.last().is('{'))
                readBlock(line);
        }
        for (Entity &each : m_entities) {
            if (!each.columns.isEmpty() && !each.hasMethods)
                m_readings.tables << diagramTable(relationName(each.name), each.columns, origin(each.line), m_enums);
        }
        return m_readings;
    }

private:
    struct Entity
    {
        QString name;
        int line = 1;
        QList<DiagramColumn> columns = {};
        bool hasMethods = false;
    };

    [[nodiscard]] Origin origin(int line) const { return {m_passage.file, m_passage.line + line - 1, {}}; }

    void readBlock(const WordLine &line)
    {
        const bool isEntity = line.holds(0, "entity") || line.holds(0, "class") || line.holds(0, "struct")
            || (line.words[0].text.endsWith(QLatin1String("table"), Qt::CaseInsensitive) && line.holds(1, '('));
        if (line.holds(0, "enum"))
            return readEnum(line);
        if (!isEntity)
            return; // a package: what is in it is read line by line
        Entity entity{nameIn(line), line.line};
        const bool isClass = line.holds(0, "class");
        for (; m_at < m_lines.size() && !m_lines[m_at].holds(0, '}'); ++m_at)
            readMember(entity, m_lines[m_at], isClass);
        ++m_at;
        if (!entity.name.isEmpty())
            m_entities << entity;
    }

    void readEnum(const WordLine &line)
    {
        QStringList labels;
        for (; m_at < m_lines.size() && !m_lines[m_at].holds(0, '}'); ++m_at) {
            if (m_lines[m_at].words.first().isName())
                labels << m_lines[m_at].words.first().text;
        }
        ++m_at;
        m_enums.insert(nameIn(line).toLower(), labels);
    }

    /// Of `entity "users" as u`, `entity u as "users"` and `Table(users, "People")`: what reads as an identifier, the
    /// quoted one first.
    static QString nameIn(const WordLine &line)
    {
        QString name;
        QString quoted;
        for (qsizetype i = 1; i < line.words.size(); ++i) {
            const Word &word = line.words[i];
            if (word.is('<') || word.is('#') || word.is('{'))
                break;
            if (word.kind == Word::Kind::Quoted && quoted.isEmpty())
                quoted = word.text.trimmed();
            else if (word.kind == Word::Kind::Word && line.holds(i - 1, '.'))
                name += QLatin1Char('.') + word.text;
            else if (word.kind == Word::Kind::Word && name.isEmpty() && !word.is("as"))
                name = word.text;
        }
        const bool isMacro = line.holds(1, '(');
        return isIdentifier(quoted) && (!isMacro || name.isEmpty()) ? quoted : name;
    }

    void readMember(Entity &entity, const WordLine &line, bool isClass)
    {
        DiagramColumn column;
        column.line = origin(line.line).line;
        qsizetype at = 0;
        while (at < line.words.size() && !line.words[at].isName()) {
            if (line.holds(at, '*'))
                column.marks << QStringLiteral("not null");
            ++at;
        }
        const bool isSeparator = at > 1 && line.words[0].text == line.words[1].text && !line.holds(0, '*');
        if (at >= line.words.size() || isSeparator)
            return;
        const qsizetype end = readStereotypes(line, column);
        at = unwrapped(line, at, column);
        if (at >= end || !line.words[at].isName())
            return;
        qsizetype after = at + 1;
        while (line.holds(after, ')'))
            ++after;
        const bool isMethod = line.holds(after, '(');
        if (isMethod) {
            entity.hasMethods = true;
            return;
        }
        column.name = line.words[at].text;
        if (line.holds(after, ':'))
            column.type = typeIn(line, after + 1, end, column);
        else if (after < end && isClass && line.words[after].isName() && !isTypeWord(line.words[after].text)
            && isTypeWord(column.name)) {
            column.type = std::exchange(column.name, line.words[after].text); // "Type name"
        } else if (after < end)
            column.type = typeIn(line, after, end, column);
        entity.columns << column;
    }

    /// "INTEGER NOT NULL PK": the type, its words that are marks taken off.
    static QString typeIn(const WordLine &line, qsizetype from, qsizetype end, DiagramColumn &column)
    {
        qsizetype last = from;
        int depth = 0;
        for (qsizetype i = from; i < end; ++i) {
            if (line.holds(i, "default"))
                break;
            depth += line.holds(i, '(') ? 1 : line.holds(i, ')') ? -1 : 0;
            if (line.holds(i, "not") && line.holds(i + 1, "null")) {
                column.marks << QStringLiteral("not null");
                ++i;
            } else if (line.holds(i, "null") || line.holds(i, "nullable")) {
                column.marks << QStringLiteral("null");
            } else if (!addMarks(line.words[i].text, column.marks) && last == i) {
                last = i + 1;
            } else if (depth > 0 && last < i) {
                break;
            }
        }
        return line.written(from, last);
    }

    /// Reads <<PK>> and the like; gives where the first stands, the line's end where there is none.
    static qsizetype readStereotypes(const WordLine &line, DiagramColumn &column)
    {
        qsizetype end = line.words.size();
        for (qsizetype i = line.words.size() - 1; i > 0; --i) {
            if (!line.holds(i, '<') || !line.holds(i - 1, '<'))
                continue;
            end = i - 1;
            for (qsizetype word = i + 1; word < line.words.size() && !line.holds(word, '>'); ++word)
                addMarks(line.words[word].text, column.marks);
        }
        return end;
    }

    /// Into the brackets of known macros: not_null(unique(name)).
    static qsizetype unwrapped(const WordLine &line, qsizetype at, DiagramColumn &column)
    {
        while (line.holds(at + 1, '(')) {
            const QStringList marks = marksOfMacro(line.words[at].text);
            const bool isPlain = line.holds(at, "column") || line.holds(at, "col");
            if (marks.isEmpty() && !isPlain)
                break;
            column.marks += marks;
            at += 2;
            while (line.holds(at, '$'))
                ++at;
        }
        return at;
    }

    const Passage &m_passage;
    const QList<WordLine> m_lines;
    qsizetype m_at = 0;
    Readings m_readings;
    QList<Entity> m_entities;
    QHash<QString, QStringList> m_enums;
};

} // namespace

Readings readPlantUml(const Passage &passage, const Cancellation &cancellation)
{
    return PlantUmlReader(passage).read(cancellation);
}

bool isPlantUml(const QByteArray &utf8)
{
    return utf8.trimmed().startsWith("@startuml");
}

} // namespace triptych::documents
