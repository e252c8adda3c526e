// SPDX-License-Identifier: MIT
#include "dbml.h"

#include "dbmlreferences.h"
#include "sources/documents/tables.h"
#include "sources/documents/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace triptych::documents {

namespace {

const WordRules rules{"//", "'\"`"};
constexpr char codeQuote = '`';

using Words = std::span<const Word>;

QList<Words> parted(Words words, char sign)
{
    QList<Words> parts;
    std::size_t start = 0;
    int depth = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        depth += words[i].is('(') ? 1 : words[i].is(')') ? -1 : 0;
        if (depth == 0 && words[i].is(sign)) {
            parts << words.subspan(start, i - start);
            start = i + 1;
        }
    }
    if (start < words.size())
        parts << words.subspan(start);
    return parts;
}

bool startsWith(Words words, std::initializer_list<const char *> wanted)
{
    std::size_t at = 0;
    return words.size() >= wanted.size()
        && std::ranges::all_of(wanted, [&](const char *each) { return words[at++].is(each); });
}

std::optional<ReferentialAction> actionIn(const QList<Words> &settings, const char *event)
{
    for (const Words &setting : settings) {
        if (setting.size() < 3 || !setting[0].is(event) || !setting[1].is(':'))
            continue;
        QStringList action;
        for (const Word &word : setting.subspan(2))
            action << word.text;
        return referentialAction(action.join(QLatin1Char(' ')));
    }
    return std::nullopt;
}

class DbmlReader
{
    Q_DECLARE_TR_FUNCTIONS(triptych::DbmlReader)

public:
    explicit DbmlReader(const Passage &passage)
        : m_passage(passage), m_lines(blockLines(wordLines(passage.utf8, rules)))
    { }

    Readings read(const Cancellation &cancellation)
    {
        while (m_at < m_lines.size() && !cancellation.isCancelled())
            readBlock();
        return finish();
    }

private:
    [[nodiscard]] Origin origin(int line) const { return {m_passage.file, m_passage.line + line - 1, {}}; }
    [[nodiscard]] Origin origin(const Word &word) const { return origin(word.line); }

    void note(const WordLine &line, const QString &reason)
    {
        m_readings.notes.append({origin(line.line), line.text.simplified(), reason});
    }

    void readBlock()
    {
        const WordLine &line = m_lines[m_at++];
        const Word &first = line.words.first();
        if (first.is("table") || first.is("tablepartial"))
            readTable(line);
        else if (first.is("enum"))
            readEnum(line);
        else if (first.is("ref"))
            readReferences(line);
        else
            skipBlock(line);
    }

    /// Whether a block is opened in a line, or alone in the one below, which is then passed over.
    bool opens(const WordLine &line)
    {
        if (std::ranges::any_of(line.words, [](const Word &word) { return word.is('{'); }))
            return true;
        const bool isBelow = m_at < m_lines.size() && m_lines[m_at].words.size() == 1 && m_lines[m_at].holds(0, '{');
        m_at += isBelow ? 1 : 0;
        return isBelow;
    }

    void skipBlock(const WordLine &line)
    {
        if (!opens(line))
            return;
        int depth = 0;
        const auto count = [&](const WordLine &each) {
            for (const Word &word : each.words)
                depth += word.is('{') ? 1 : word.is('}') ? -1 : 0;
        };
        count(line);
        depth = std::max(depth, line.words.last().is('}') ? 0 : 1);
        while (depth > 0 && m_at < m_lines.size())
            count(m_lines[m_at++]);
    }

    /// The name that follows a block's word.
    static QualifiedName nameIn(const WordLine &line, qsizetype &at)
    {
        QStringList parts;
        while (at < line.words.size() && line.words[at].isName()) {
            parts << line.words[at++].text;
            if (!line.holds(at, '.'))
                break;
            ++at;
        }
        return {parts.value(parts.size() - 2), parts.value(parts.size() - 1)};
    }

    void readTable(const WordLine &line)
    {
        const bool isPartial = line.words.first().is("tablepartial");
        qsizetype at = 1;
        const QualifiedName name = nameIn(line, at);
        if (name.name.isEmpty() || !opens(line))
            return note(line, tr("This names no table."));
        if (line.holds(at, "as") && at + 1 < line.words.size())
            m_references.addAlias(line.words[at + 1].text, name);
        Reading reading{unknownTable(name, origin(line.line)), Dialect::ModelLanguage, {}};
        reading.table.columns = {};
        QStringList key;
        while (m_at < m_lines.size() && !m_lines[m_at].words.first().is('}')) {
            const WordLine &each = m_lines[m_at++];
            const bool isBlock = each.words.last().is('{');
            if (each.words.first().is("indexes") && isBlock)
                readIndexes(reading.table, key);
            else if (each.holds(0, '~'))
                inject(reading.table, each, key);
            else if (isBlock)
                skipBlock(each);
            else if (!each.holds(1, ':'))
                readColumn(reading, each, key);
        }
        ++m_at;
        setPrimaryKey(reading.table, key, reading.table.origin);
        if (isPartial)
            m_partials.insert(name.name.toLower(), reading.table);
        else
            m_readings.tables.append(reading);
    }

    void inject(Table &table, const WordLine &line, QStringList &key)
    {
        const auto partial = m_partials.constFind(line.words.value(1).text.toLower());
        if (partial == m_partials.constEnd()) {
            table.columns.incomplete = tr("“%1” is not described.").arg(line.text.simplified());
            return;
        }
        table.columns.items += partial->columns.items;
        table.uniqueConstraints.items += partial->uniqueConstraints.items;
        table.indexes.items += partial->indexes.items;
        key += partial->primaryKey.valueOr({}).columns;
    }

    /// Where a line's settings begin: its first "[" that is not the "[]" of an array; its end where there are none.
    static qsizetype settingsAt(const WordLine &line)
    {
        for (qsizetype i = 1; i < line.words.size(); ++i) {
            const QString next = line.words.value(i + 1).text;
            const bool isArray = next == QLatin1String("]") || (!next.isEmpty() && next[0].isDigit());
            if (line.words[i].is('[') && !isArray)
                return i;
        }
        return line.words.size();
    }

    static QList<Words> settingsOf(const WordLine &line, qsizetype at)
    {
        const Words all(line.words.constData(), std::size_t(line.words.size()));
        if (at >= line.words.size())
            return {};
        Words inside = all.subspan(std::size_t(at) + 1);
        for (std::size_t i = inside.size(); i > 0; --i) {
            if (inside[i - 1].is(']'))
                return parted(inside.first(i - 1), ',');
        }
        return parted(inside, ',');
    }

    void readColumn(Reading &reading, const WordLine &line, QStringList &key)
    {
        Table &table = reading.table;
        if (!line.words.first().isName() || line.words.size() < 2) {
            table.columns.incomplete = tr("Line %1 of the document is not understood.").arg(origin(line.line).line);
            reading.notes.append({origin(line.line), line.text.simplified(), tr("This is no column.")});
            return;
        }
        const qsizetype settings = settingsAt(line);
        Column column;
        column.name = line.words.first().text;
        column.origin = origin(line.line);
        QString type = line.written(1, settings).trimmed();
        for (const char *mark : {" pk", " unique"}) { // the older form, without brackets
            if (!type.endsWith(QLatin1String(mark)))
                continue;
            type.chop(qsizetype(qstrlen(mark)));
            if (mark[1] == 'p')
                key << column.name;
            else
                table.uniqueConstraints.items.append({{}, {column.name}, column.origin});
        }
        column.type = documentType(type.remove(QLatin1Char('"')));
        for (const Words &setting : settingsOf(line, settings)) {
            if (!setting.empty())
                readSetting(reading, column, setting, key);
        }
        table.columns.items.append(column);
    }

    void readSetting(Reading &reading, Column &column, Words setting, QStringList &key)
    {
        Table &table = reading.table;
        if (startsWith(setting, {"pk"}) || startsWith(setting, {"primary", "key"})) {
            key << column.name;
        } else if (startsWith(setting, {"not", "null"})) {
            column.nullable = false;
        } else if (startsWith(setting, {"null"})) {
            column.nullable = true;
        } else if (startsWith(setting, {"unique"})) {
            table.uniqueConstraints.items.append({{}, {column.name}, column.origin});
        } else if (startsWith(setting, {"increment"})) {
            column.autoincrement = true;
        } else if (startsWith(setting, {"default"}) && setting.size() > 2) {
            column.defaultExpression = std::optional(defaultOf(setting.subspan(2)));
        } else if (startsWith(setting, {"check"}) && setting.size() > 2) {
            table.checks.items.append({{}, setting[2].text, column.origin});
        } else if (startsWith(setting, {"ref"}) && setting.size() > 3) {
            Words rest = setting.subspan(2);
            const std::size_t signs = !rest[0].isName() && !rest[1].isName() ? 2 : 1;
            m_references.add({{table.name, {column.name}}, signOf(rest.first(signs)), dbmlEnd(rest.subspan(signs)), {},
                {}, column.origin});
        }
    }

    static QString signOf(Words words)
    {
        QString sign;
        for (const Word &word : words)
            sign += word.text;
        return sign;
    }

    /// A default as SQL: a text in quotes is a string, one in back-ticks an expression.
    static QString defaultOf(Words words)
    {
        if (words[0].kind == Word::Kind::Quoted && words[0].quote != codeQuote)
            return QLatin1Char('\'') + QString(words[0].text).replace(QLatin1Char('\''), QLatin1String("''"))
                + QLatin1Char('\'');
        QString text;
        for (const Word &word : words)
            text += word.text;
        return text;
    }

    void readIndexes(Table &table, QStringList &key)
    {
        while (m_at < m_lines.size() && !m_lines[m_at].words.first().is('}'))
            readIndex(table, m_lines[m_at++], key);
        ++m_at;
    }

    void readIndex(Table &table, const WordLine &line, QStringList &key)
    {
        const auto opening = std::ranges::find_if(line.words, [](const Word &word) { return word.is('['); });
        const qsizetype settings = opening - line.words.begin();
        Index index;
        index.origin = origin(line.line);
        for (const Word &word : line.words.first(settings)) {
            if (word.kind == Word::Kind::Quoted && word.quote == codeQuote)
                index.keys << IndexKey{{}, word.text};
            else if (word.isName())
                index.keys << IndexKey{word.text};
        }
        bool isKey = false;
        for (const Words &setting : settingsOf(line, settings)) {
            isKey = isKey || startsWith(setting, {"pk"});
            index.unique = index.unique || startsWith(setting, {"unique"});
            if (startsWith(setting, {"name"}) && setting.size() > 2)
                index.name = setting[2].text;
            if (startsWith(setting, {"type"}) && setting.size() > 2 && !setting[2].is("btree"))
                index.method = setting[2].text.toLower();
        }
        if (isKey)
            key += keyTexts(index);
        else if (!index.keys.isEmpty())
            table.indexes.items << index;
    }

    void readEnum(const WordLine &line)
    {
        qsizetype at = 1;
        const QualifiedName name = nameIn(line, at);
        if (!opens(line))
            return;
        QStringList labels;
        while (m_at < m_lines.size() && !m_lines[m_at].words.first().is('}')) {
            if (m_lines[m_at].words.first().isName())
                labels << m_lines[m_at].words.first().text;
            ++m_at;
        }
        ++m_at;
        m_enums.insert(name.name.toLower(), labels);
        if (!name.schema.isEmpty())
            m_enums.insert((name.schema + QLatin1Char('.') + name.name).toLower(), labels);
    }

    void readReferences(const WordLine &line)
    {
        const auto colon = std::ranges::find_if(line.words, [](const Word &word) { return word.is(':'); });
        const auto bracket = std::ranges::find_if(line.words, [](const Word &word) { return word.is('['); });
        if (colon < bracket)
            return readReference(line, colon - line.words.begin() + 1);
        if (!opens(line))
            return note(line, tr("This is no reference."));
        while (m_at < m_lines.size() && !m_lines[m_at].words.first().is('}'))
            readReference(m_lines[m_at++], 0);
        ++m_at;
    }

    void readReference(const WordLine &line, qsizetype from)
    {
        const auto isSign = [](const Word &word) { return word.is('>') || word.is('<') || word.is('-'); };
        const auto end = std::ranges::find_if(line.words, [](const Word &word) { return word.is('['); });
        const auto sign = std::find_if(line.words.begin() + from, end, isSign);
        const auto after = std::find_if_not(sign, end, isSign);
        const auto left = dbmlEnd(Words(line.words.constData() + from, std::size_t(sign - line.words.begin() - from)));
        const auto right = sign == end ? std::nullopt : dbmlEnd(Words(&*after, std::size_t(end - after)));
        if (!left || !right)
            return note(line, tr("This is no reference."));
        const QList<Words> settings = settingsOf(line, end - line.words.begin());
        m_references.add({*left, signOf(Words(&*sign, std::size_t(after - sign))), right, actionIn(settings, "delete"),
            actionIn(settings, "update"), origin(line.line)});
    }

    Readings finish()
    {
        m_references.resolve(m_readings.tables);
        for (Reading &reading : m_readings.tables) {
            for (Column &column : reading.table.columns.items)
                setLabels(column, m_enums);
        }
        return m_readings;
    }

    const Passage &m_passage;
    const QList<WordLine> m_lines;
    qsizetype m_at = 0;
    Readings m_readings;
    QHash<QString, Table> m_partials;
    QHash<QString, QStringList> m_enums;
    DbmlReferences m_references;
};

} // namespace

Readings readDbml(const Passage &passage, const Cancellation &cancellation)
{
    return DbmlReader(passage).read(cancellation);
}

bool isDbml(const QByteArray &utf8)
{
    const QList<WordLine> lines = wordLines(utf8, rules);
    return std::ranges::any_of(lines, [](const WordLine &line) {
        return line.holds(0, "table") && line.words.size() > 2 && line.words[1].isName()
            && (line.words.last().is('{') || line.words.last().is('}'));
    });
}

} // namespace triptych::documents
