// SPDX-License-Identifier: MIT
#include "mermaid.h"

#include "diagramtable.h"
#include "sources/documents/names.h"
#include "sources/documents/words.h"

#include <algorithm>

namespace triptych::documents {

namespace {

const WordRules entityRules{"%%", "\"`", "_-"};
const WordRules classRules{"%%", "\"`"};

/// The lines below the front matter, which stands between two lines "---".
QList<WordLine> diagramLines(const QByteArray &utf8, const WordRules &rules)
{
    QList<WordLine> lines = wordLines(utf8, rules);
    const auto isRule = [](const WordLine &line) { return line.text.trimmed() == QLatin1String("---"); };
    if (lines.isEmpty() || !isRule(lines.first()))
        return lines;
    const auto end = std::find_if(lines.begin() + 1, lines.end(), isRule);
    return end == lines.end() ? QList<WordLine>() : QList<WordLine>(end + 1, lines.end());
}

bool isEntityDiagram(const QList<WordLine> &lines)
{
    return !lines.isEmpty() && lines.first().holds(0, "erDiagram");
}

bool isClassDiagram(const QList<WordLine> &lines)
{
    return !lines.isEmpty() && lines.first().holds(0, "classDiagram");
}

/// Mermaid's older versions knew no underscore in a name, and SQL knows no hyphen.
QualifiedName tableNameOf(const QString &written)
{
    return relationName(QString(written).replace(QLatin1Char('-'), QLatin1Char('_')));
}

bool isAnyColumnType(const QString &type, const QHash<QString, QStringList> &enums)
{
    const qsizetype end = type.indexOf(QLatin1Char('('));
    const QString word = (end < 0 ? type : type.left(end)).section(QLatin1Char('['), 0, 0);
    return isTypeWord(word) || enums.contains(word.toLower());
}

class MermaidReader
{
public:
    MermaidReader(const Passage &passage, const QList<WordLine> &lines) : m_passage(passage), m_lines(lines) { }

    Readings readEntities(const Cancellation &cancellation)
    {
        for (m_at = 1; m_at < m_lines.size() && !cancellation.isCancelled();) {
            const WordLine &line = m_lines[m_at++];
            const auto brace = std::ranges::find_if(line.words, [](const Word &word) { return word.is('{'); });
            // A relation has signs before its brace: "A ||--o{ B".
            const qsizetype at = brace - line.words.begin();
            const bool isBlock = at > 0 && at < line.words.size()
                && (line.holds(at - 1, ']') || line.words[at - 1].isName()) && !line.text.contains(QLatin1String("--"))
                && !line.text.contains(QLatin1String(".."));
            if (isBlock)
                readEntity(line, at);
        }
        return m_readings;
    }

    Readings readClasses(const Cancellation &cancellation)
    {
        for (m_at = 1; m_at < m_lines.size() && !cancellation.isCancelled();)
            readClassLine(m_lines[m_at++]);
        for (const Class &each : std::as_const(m_classes)) {
            const auto hasColumnType
                = [&](const DiagramColumn &column) { return isAnyColumnType(column.type, m_enums); };
            const bool isTable = !each.hasMethods && std::ranges::any_of(each.columns, hasColumnType)
                && std::ranges::all_of(each.columns,
                    [&](const DiagramColumn &column) { return column.type.isEmpty() || hasColumnType(column); });
            if (isTable)
                m_readings.tables << diagramTable(tableNameOf(each.name), each.columns, origin(each.line), m_enums);
        }
        return m_readings;
    }

private:
    struct Class
    {
        QString name;
        int line = 1;
        QList<DiagramColumn> columns = {};
        bool hasMethods = false;
    };

    [[nodiscard]] Origin origin(int line) const { return {m_passage.file, m_passage.line + line - 1, {}}; }

    /// `p[Person] {` is the entity Person, which the diagram's lines call p.
    void readEntity(const WordLine &line, qsizetype brace)
    {
        QString name = line.words.first().text;
        for (qsizetype i = 1; i + 1 < brace; ++i) {
            if (line.holds(i, '[') && line.words[i + 1].isName())
                name = line.words[i + 1].text;
            else if (line.holds(i, '.') && line.words[i + 1].isName())
                name += QLatin1Char('.') + line.words[i + 1].text;
        }
        QList<DiagramColumn> columns;
        bool isWhole = true;
        WordLine rest{line.line, line.text, line.words.mid(brace + 1)};
        const auto closes = [](const WordLine &each) { return !each.words.isEmpty() && each.words.last().is('}'); };
        while (!closes(rest)) {
            isWhole = addColumn(rest, columns) && isWhole;
            if (m_at >= m_lines.size())
                break;
            rest = m_lines[m_at++];
        }
        if (!rest.words.isEmpty() && closes(rest))
            rest.words.removeLast();
        isWhole = addColumn(rest, columns) && isWhole;
        if (columns.isEmpty())
            return;
        Reading reading = diagramTable(tableNameOf(name), columns, origin(line.line), m_enums);
        if (!isWhole)
            reading.table.columns.incomplete = QString();
        m_readings.tables << reading;
    }

    /// "type name PK, FK "comment""; several of them in a line that has no line breaks. False: there is something else.
    bool addColumn(const WordLine &line, QList<DiagramColumn> &columns)
    {
        qsizetype at = 0;
        while (at < line.words.size()) {
            const qsizetype start = at;
            if (!line.words[at].isName())
                return false;
            ++at;
            int depth = 0;
            while (at < line.words.size() && (depth > 0 || !line.words[at].isName())) {
                depth += line.holds(at, '(') || line.holds(at, '[') ? 1
                    : line.holds(at, ')') || line.holds(at, ']')    ? -1
                                                                    : 0;
                if (line.holds(at, '*') && depth == 0)
                    break;
                ++at;
            }
            const QString type = line.written(start, at);
            DiagramColumn column;
            if (line.holds(at, '*')) {
                column.marks << QStringLiteral("pk");
                ++at;
            }
            if (at >= line.words.size() || !line.words[at].isName())
                return false;
            column.name = line.words[at].text;
            column.type = type;
            column.line = origin(line.words[at].line).line;
            for (++at; at < line.words.size(); ++at) {
                const bool isRemark = line.words[at].kind == Word::Kind::Quoted;
                if (!isRemark && !line.holds(at, ',') && !addMarks(line.words[at].text, column.marks))
                    break;
            }
            columns << column;
        }
        return true;
    }

    Class &classOf(const QString &name, int line)
    {
        const auto known = m_places.constFind(name);
        if (known != m_places.constEnd())
            return m_classes[*known];
        m_places.insert(name, m_classes.size());
        m_classes.append({name, line});
        return m_classes.last();
    }

    void readClassLine(const WordLine &line)
    {
        if (line.holds(0, "class") && line.words.size() > 1) {
            Class each = classOf(line.words[1].text, line.line);
            if (line.words.last().is('{'))
                readMembers(each);
            classOf(each.name, line.line) = each;
        } else if (line.holds(1, ':') && line.words.size() > 2 && line.words[0].isName()) {
            addMember(classOf(line.words[0].text, line.line), {line.line, line.text, line.words.mid(2)});
        }
    }

    void readMembers(Class &into)
    {
        bool isEnum = false;
        QStringList labels;
        for (; m_at < m_lines.size() && !m_lines[m_at].holds(0, '}'); ++m_at) {
            const WordLine &line = m_lines[m_at];
            if (line.holds(0, '<'))
                isEnum = isEnum || line.text.contains(QLatin1String("enum"), Qt::CaseInsensitive);
            else if (isEnum)
                labels << line.words.first().text;
            else
                addMember(into, line);
        }
        ++m_at;
        if (isEnum)
            m_enums.insert(into.name.toLower(), labels);
    }

    /// "+Type name", "+name: Type", "+name"; what has brackets behind its name is a method.
    static bool isMethod(const WordLine &line)
    {
        const auto bracket = std::ranges::find_if(line.words, [](const Word &word) { return word.is('('); });
        const qsizetype at = bracket - line.words.begin();
        return at < line.words.size()
            && !(at + 1 < line.words.size() && !line.words[at + 1].text.isEmpty()
                && line.words[at + 1].text[0].isDigit());
    }

    void addMember(Class &into, const WordLine &line)
    {
        if (isMethod(line)) {
            into.hasMethods = true;
            return;
        }
        qsizetype at = 0;
        while (at < line.words.size() && !line.words[at].isName())
            ++at; // + - # ~
        DiagramColumn column;
        column.line = origin(line.line).line;
        const auto colon
            = std::find_if(line.words.begin() + at, line.words.end(), [](const Word &word) { return word.is(':'); });
        const qsizetype colonAt = colon - line.words.begin();
        qsizetype end = line.words.size();
        while (end > at + 1 && addMarks(line.words[end - 1].text, column.marks)) {
            --end;
            while (end > at && !line.words[end - 1].isName() && !line.holds(end - 1, ')') && !line.holds(end - 1, ']'))
                --end; // a comma, a bracket
        }
        if (colonAt < end && colonAt == at + 1) {
            column.name = line.words[at].text;
            column.type = line.written(colonAt + 1, end);
        } else if (end > at && line.words[end - 1].isName()) {
            column.name = line.words[end - 1].text;
            column.type = line.written(at, end - 1);
        }
        if (!column.name.isEmpty())
            into.columns << column;
    }

    const Passage &m_passage;
    const QList<WordLine> &m_lines;
    qsizetype m_at = 0;
    Readings m_readings;
    QList<Class> m_classes;
    QHash<QString, qsizetype> m_places; ///< of classes, by name
    QHash<QString, QStringList> m_enums;
};

} // namespace

Readings readMermaid(const Passage &passage, const Cancellation &cancellation)
{
    const QList<WordLine> entities = diagramLines(passage.utf8, entityRules);
    if (isEntityDiagram(entities))
        return MermaidReader(passage, entities).readEntities(cancellation);
    const QList<WordLine> classes = blockLines(diagramLines(passage.utf8, classRules));
    return isClassDiagram(classes) ? MermaidReader(passage, classes).readClasses(cancellation) : Readings();
}

bool isMermaid(const QByteArray &utf8)
{
    if (!utf8.contains("erDiagram") && !utf8.contains("classDiagram"))
        return false;
    const QList<WordLine> lines = diagramLines(utf8, classRules);
    return isEntityDiagram(lines) || isClassDiagram(lines);
}

} // namespace triptych::documents
