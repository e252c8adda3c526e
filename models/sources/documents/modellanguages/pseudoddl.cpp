// SPDX-License-Identifier: MIT
#include "pseudoddl.h"

#include "sources/documents/names.h"
#include "sources/documents/tables.h"
#include "sources/documents/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace triptych::documents {

namespace {

const WordRules rules{"--", "\"`'"};

bool opensTable(const WordLine &line)
{
    const qsizetype size = line.words.size();
    if (size < 2 || !(line.words.last().is('(') || line.words.last().is('{')))
        return false;
    const qsizetype first = line.holds(0, "table") && size > 2 ? 1 : 0;
    for (qsizetype i = first; i + 1 < size; ++i) {
        const bool isName = line.words[i].isName() && line.words[i].quote != '\'';
        if ((i - first) % 2 == 0 ? !isName : !line.words[i].is('.'))
            return false;
    }
    return true;
}

bool closesTable(const WordLine &line)
{
    return line.words.first().is(')') || line.words.first().is('}');
}

/// "id increments", as query builders say an integer key that counts.
bool isCounter(const WordLine &line)
{
    return line.holds(1, "increments") || line.holds(1, "bigincrements");
}

bool isColumn(const WordLine &line)
{
    return line.words.size() > 1 && line.words[0].isName() && line.words[1].kind == Word::Kind::Word
        && (isTypeWord(line.words[1].text) || isCounter(line));
}

/// "primary key (a, b)": of the table, not of a column.
bool isPrimaryKey(const WordLine &line)
{
    const qsizetype bracket = line.holds(0, "pk") ? 1 : 2;
    return (bracket == 1 || (line.holds(0, "primary") && line.holds(1, "key"))) && line.holds(bracket, '(');
}

bool isEllipsis(const WordLine &line)
{
    return line.text.trimmed() == QLatin1String("...") || line.text.trimmed() == QChar(u'\u2026');
}

bool isOfTable(const WordLine &line)
{
    const bool isConstraint = line.holds(0, "unique") || line.holds(0, "index") || line.holds(0, "check")
        || line.holds(0, "constraint") || (line.holds(0, "foreign") && line.holds(1, "key"));
    return isPrimaryKey(line) || isEllipsis(line) || (isConstraint && line.text.contains(QLatin1Char('(')));
}

class PseudoDdlReader
{
    Q_DECLARE_TR_FUNCTIONS(triptych::PseudoDdlReader)

public:
    explicit PseudoDdlReader(const Passage &passage) : m_passage(passage), m_lines(wordLines(passage.utf8, rules)) { }

    Readings read(const Cancellation &cancellation)
    {
        while (m_at < m_lines.size() && !cancellation.isCancelled()) {
            const WordLine &line = m_lines[m_at++];
            if (opensTable(line))
                readTable(line);
        }
        return m_readings;
    }

private:
    [[nodiscard]] Origin origin(const WordLine &line) const
    {
        return {m_passage.file, m_passage.line + line.line - 1, {}};
    }

    void readTable(const WordLine &line)
    {
        const qsizetype first = line.holds(0, "table") && line.words.size() > 2 ? 1 : 0;
        QString name;
        for (const Word &word : line.words.mid(first, line.words.size() - first - 1))
            name += word.text;
        Reading reading{unknownTable(relationName(name), origin(line)), Dialect::ModelLanguage, {}};
        reading.table.columns = {};
        QStringList key;
        for (; m_at < m_lines.size() && !closesTable(m_lines[m_at]) && !opensTable(m_lines[m_at]); ++m_at)
            readColumn(reading, m_lines[m_at], key);
        m_at += m_at < m_lines.size() && closesTable(m_lines[m_at]) ? 1 : 0;
        setPrimaryKey(reading.table, key, reading.table.origin);
        if (!reading.table.columns.items.isEmpty())
            m_readings.tables << reading;
    }

    void readColumn(Reading &reading, const WordLine &line, QStringList &key)
    {
        if (isPrimaryKey(line)) {
            for (qsizetype at = 1; at < line.words.size(); ++at) {
                if (line.words[at].isName() && !line.holds(at, "key"))
                    key << line.words[at].text;
            }
            return;
        }
        if (isOfTable(line) && !isEllipsis(line))
            return;
        if (isEllipsis(line)) {
            reading.table.columns.incomplete
                = tr("The document says that there are more columns (line %1).").arg(origin(line).line);
            return;
        }
        if (!isColumn(line)) {
            reading.table.columns.incomplete = tr("Line %1 of the document is not understood.").arg(origin(line).line);
            reading.notes.append({origin(line), line.text.simplified(), tr("This is no column.")});
            return;
        }
        Column column;
        column.name = line.words[0].text;
        column.origin = origin(line);
        const qsizetype type = typeEnd(line);
        if (isCounter(line)) {
            column.autoincrement = true;
            key << column.name;
        } else {
            column.type = documentType(line.written(1, type));
        }
        for (qsizetype at = type; at < line.words.size();)
            at = readMark(reading, column, line, at, key);
        reading.table.columns.items << column;
    }

    static qsizetype typeEnd(const WordLine &line)
    {
        qsizetype at = 2;
        if (line.holds(1, "double") && line.holds(2, "precision"))
            ++at;
        if (line.holds(at, '(')) {
            while (at < line.words.size() && !line.holds(at, ')'))
                ++at;
            ++at;
        }
        while (line.holds(at, '[') && line.holds(at + 1, ']'))
            at += 2;
        if ((line.holds(at, "with") || line.holds(at, "without")) && line.holds(at + 1, "time"))
            at += 3;
        return std::min(at, line.words.size());
    }

    /// Gives the place behind what it has read.
    qsizetype readMark(Reading &reading, Column &column, const WordLine &line, qsizetype at, QStringList &key) const
    {
        Table &table = reading.table;
        if (line.holds(at, "pk") || (line.holds(at, "primary") && line.holds(at + 1, "key"))) {
            if (!key.contains(column.name))
                key << column.name;
            return at + (line.holds(at, "pk") ? 1 : 2);
        }
        if (line.holds(at, "not") && line.holds(at + 1, "null")) {
            column.nullable = false;
            return at + 2;
        }
        if (line.holds(at, "null")) {
            column.nullable = true;
        } else if (line.holds(at, "unique")) {
            table.uniqueConstraints.items.append({{}, {column.name}, column.origin});
        } else if (line.holds(at, "increments") || line.holds(at, "increment") || line.holds(at, "auto_increment")) {
            column.autoincrement = true;
        } else if (line.holds(at, "default") && at + 1 < line.words.size()) {
            return readDefault(column, line, at + 1);
        } else if (line.holds(at, "fk") || line.holds(at, "references") || line.holds(at, "ref")) {
            return readReference(table, column, line, at + 1);
        }
        return at + 1;
    }

    static qsizetype readDefault(Column &column, const WordLine &line, qsizetype at)
    {
        qsizetype end = at + 1;
        if (line.holds(at, '-'))
            ++end;
        if (line.holds(end, '(')) {
            while (end < line.words.size() && !line.holds(end, ')'))
                ++end;
            ++end;
        }
        column.defaultExpression = std::optional(line.written(at, end));
        return end;
    }

    /// "-> t(c)", "> t.c", "t".
    static qsizetype readReference(Table &table, const Column &column, const WordLine &line, qsizetype at)
    {
        while (at < line.words.size() && !line.words[at].isName() && !line.holds(at, ','))
            ++at;
        ForeignKey key;
        key.columns = {column.name};
        key.origin = column.origin;
        QStringList names;
        while (at < line.words.size() && line.words[at].isName()) {
            names << line.words[at++].text;
            if (!line.holds(at, '.'))
                break;
            ++at;
        }
        if (line.holds(at, '(')) {
            for (++at; at < line.words.size() && !line.holds(at, ')'); ++at) {
                if (line.words[at].isName())
                    key.targetColumns << line.words[at].text;
            }
            ++at;
        } else if (names.size() > 1) {
            key.targetColumns << names.takeLast();
        }
        if (names.isEmpty()) {
            table.foreignKeys.incomplete = tr("What “%1” refers to is not said.").arg(column.name);
            return at;
        }
        key.target = {names.value(names.size() - 2), names.last()};
        table.foreignKeys.items << key;
        if (table.foreignKeys.incomplete == QString())
            table.foreignKeys.incomplete.reset();
        return at;
    }

    const Passage &m_passage;
    const QList<WordLine> m_lines;
    qsizetype m_at = 0;
    Readings m_readings;
};

} // namespace

Readings readPseudoDdl(const Passage &passage, const Cancellation &cancellation)
{
    return PseudoDdlReader(passage).read(cancellation);
}

bool isPseudoDdl(const QByteArray &utf8)
{
    bool isInTable = false;
    int columns = 0;
    for (const WordLine &line : wordLines(utf8, rules)) {
        if (opensTable(line)) {
            isInTable = true;
        } else if (isInTable && closesTable(line)) {
            isInTable = false;
        } else if (isInTable) {
            if (!isColumn(line) && !isOfTable(line))
                return false;
            columns += isColumn(line) ? 1 : 0;
        }
    }
    return columns > 0;
}

} // namespace triptych::documents
