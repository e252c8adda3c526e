// SPDX-License-Identifier: MIT
#include "documentmutations.h"

using namespace triptych;

/// One change to one line of a document of the survey: exactly its finding is made, and no other.
class DocumentMutationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QDirIterator files(QStringLiteral(SURVEY), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (files.fileName().endsWith(QLatin1String(".expected")) || !file.open(QIODevice::ReadOnly))
                continue;
            const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
            const auto schema = readAs(files.fileName(), lines);
            if (schema && schema->notes.isEmpty()) // what is described twice changes in two places
                m_originals.append({files.fileName(), lines, *schema});
        }
        QVERIFY(m_originals.size() > 10);
    }

    void type()
    {
        each([this](const Original &original, const Table &table, const Column &column) {
            if (!column.type.isKnown() || !column.type.value().labels.isEmpty())
                return;
            const QString written = column.type.value().text;
            static const QRegularExpression textual(
                QStringLiteral("text|char|string|uuid"), QRegularExpression::CaseInsensitiveOption);
            QString line = original.lines[column.origin.line - 1];
            const auto place = line.lastIndexOf(word(written));
            const bool isPrisma = line.contains(QLatin1String("Int")) || line.contains(QLatin1Char('@'));
            if (place < 0 || isPrisma || carriesMore(original, table, column.name)
                || (column.defaultExpression.isKnown() && column.defaultExpression.value()))
                return;
            line.replace(
                place, written.size(), written.contains(textual) ? QStringLiteral("bigint") : QStringLiteral("text"));
            expect(original, column, line, {QStringLiteral("type:") + id(table, column)});
        });
    }

    void dropped()
    {
        each([this](const Original &original, const Table &table, const Column &column) {
            if (!carriesMore(original, table, column.name) && table.columns.isComplete()
                && table.columns.items.size() > 2)
                expect(original, column, {}, {QStringLiteral("missing:") + id(table, column)});
        });
    }

    void nullability()
    {
        each([this](const Original &original, const Table &table, const Column &column) {
            QString line = original.lines[column.origin.line - 1];
            static const QRegularExpression notNull(
                QStringLiteral("\\bnot null\\b"), QRegularExpression::CaseInsensitiveOption);
            static const QRegularExpression no(QStringLiteral("\\| no \\|"));
            if (carriesMore(original, table, column.name) || line.count(notNull) + line.count(no) != 1)
                return;
            line.replace(notNull, QStringLiteral("NULL")).replace(no, QStringLiteral("| yes |"));
            expect(original, column, line, {QStringLiteral("nullable:") + id(table, column)});
        });
    }

    void renamed()
    {
        each([this](const Original &original, const Table &table, const Column &column) {
            if (!carriesMore(original, table, column.name) && table.columns.isComplete())
                expectRenamed(original, table, column);
        });
    }

    void keyColumnDropped()
    {
        each([this](const Original &original, const Table &table, const Column &column) {
            if (!carriesOnlyForeignKeys(original, table, column) || !table.columns.isComplete())
                return;
            expect(original, column, {}, {QStringLiteral("missing:") + id(table, column)});
        });
    }

    void keyColumnRenamed()
    {
        each([this](const Original &original, const Table &table, const Column &column) {
            if (carriesOnlyForeignKeys(original, table, column) && table.columns.isComplete())
                expectRenamed(original, table, column);
        });
    }

    void primaryKeyRemoved()
    {
        eachTable([this](const Original &original, const Table &table) {
            const PrimaryKey key = table.primaryKey.valueOr({});
            if (key.columns.isEmpty() || !key.origin.line)
                return;
            const bool isInline = key.origin.line == table.origin.line || isColumnLine(original, key.origin.line);
            const int line = isInline ? table.column(key.columns.first())->origin.line : key.origin.line;
            const auto lines = isInline ? withoutMark(original.lines, line, primaryKeyMark())
                                        : std::optional(withoutClause(original.lines, line));
            if (!lines)
                return;
            expectOfTable(original, table, *lines, line, [&](const Table &mutated) {
                QStringList expected{QStringLiteral("primary_key:") + displayText(table.name)};
                for (const QString &name : key.columns) {
                    if (mutated.column(name)->nullable.valueOr(false)) // which it is, but for the key
                        expected += QStringLiteral("nullable:") + id(table, *table.column(name));
                }
                return isSilent(original, mutated.primaryKey.isKnown()) ? QStringList() : expected;
            });
        });
    }

    void foreignKeyRemoved()
    {
        eachTable([this](const Original &original, const Table &table) {
            for (const ForeignKey &key : table.foreignKeys.items) {
                const int line = key.origin.line;
                const QRegularExpression cell(QStringLiteral("(?<=\\|)[^|]*\\b%1\\b[^|]*(?=\\|)").arg(key.target.name));
                auto lines = std::optional(withoutClause(original.lines, line));
                if (isColumnLine(original, line))
                    lines = withoutMark(original.lines, line, foreignKeyMark());
                if (!lines)
                    lines = withoutMark(original.lines, line, cell);
                if (!lines)
                    continue;
                const QString columns = key.columns.size() == 1
                    ? QLatin1Char('.') + key.columns.first()
                    : QStringLiteral("(%1)").arg(key.columns.join(QStringLiteral(", ")));
                expectOfTable(original, table, *lines, line, [&](const Table &mutated) {
                    const QStringList expected{QStringLiteral("foreign_key:") + displayText(table.name) + columns};
                    return isSilent(original, mutated.foreignKeys.isComplete()) ? QStringList() : expected;
                });
            }
        });
    }

    void tableRenamed()
    {
        eachTable([this](const Original &original, const Table &table) {
            const int line = table.origin.line;
            const QRegularExpression name = word(table.name.name);
            QString changed = original.lines[line - 1];
            if (changed.count(name) != 1 || original.lines.filter(name).size() != 1)
                return;
            changed.replace(name, table.name.name + QStringLiteral("_zz"));
            ++m_tried;
            const QStringList found = findingsAfter(original, line, changed);
            const QString id = displayText(table.name);
            const bool isUncompared = table.isView(); // what no other source describes
            const QStringList two{
                QStringLiteral("missing:") + id, QStringLiteral("missing:") + id + QStringLiteral("_zz")};
            if (isUncompared ? !found.isEmpty() : found != QStringList{QStringLiteral("renamed:") + id} && found != two)
                m_wrong += told(original, line, id, found);
        });
    }

private:
    static QString id(const Table &table, const Column &column)
    {
        return displayText(table.name) + QLatin1Char('.') + column.name;
    }
    static QString told(const Original &original, int line, const QString &what, const QStringList &found)
    {
        return QStringLiteral("\n%1:%2 %3: %4").arg(original.name).arg(line).arg(what, found.join(QStringLiteral(" ")));
    }

    void expect(const Original &original, const Column &column, const QString &line, const QStringList &expected)
    {
        ++m_tried;
        const QStringList found = findingsAfter(original, column.origin.line, line);
        if (found != expected)
            m_wrong += told(original, column.origin.line, column.name, found);
    }

    void expectRenamed(const Original &original, const Table &table, const Column &column)
    {
        QString line = original.lines[column.origin.line - 1];
        const auto place = line.indexOf(word(column.name));
        const bool hasComment = !column.comment.valueOr({}).isEmpty(); // which may name it elsewhere
        if (place < 0 || hasComment)
            return;
        line.replace(place, column.name.size(), column.name + QStringLiteral("_zz"));
        const QStringList found = findingsAfter(original, column.origin.line, line);
        const QString renamed = QStringLiteral("renamed:") + id(table, column);
        const bool isTwo = found.size() == 2 && found.contains(QStringLiteral("missing:") + id(table, column))
            && found.contains(QStringLiteral("missing:") + id(table, column) + QStringLiteral("_zz"));
        ++m_tried;
        if (found != QStringList{renamed} && !isTwo)
            m_wrong += told(original, column.origin.line, column.name, found);
    }

    /// Whether what is no longer said is unknown now, rather than not so. What a program prints says all there is.
    static bool isSilent(const Original &original, bool isKnown)
    {
        static const QStringList exact{QStringLiteral("dump.sql"), QStringLiteral("psql.md"),
            QStringLiteral("sql-fences.md"), QStringLiteral("tbls.md")};
        return !exact.contains(original.name) && !isKnown;
    }

    /// `expected` is asked with the table as the lines tell it now.
    template <typename Expected>
    void expectOfTable(
        const Original &original, const Table &table, const QStringList &lines, int line, const Expected &expected)
    {
        ++m_tried;
        const auto mutated = readAs(original.name, lines);
        const auto *now = mutated ? &mutated->tables.items : nullptr;
        const auto at = std::ranges::find(*now, table.name, &Table::name);
        const QStringList found = findings(original, *mutated);
        if (at == now->end() || found != expected(*at))
            m_wrong += told(original, line, displayText(table.name), found);
    }

    template <typename Mutate>
    void eachTable(const Mutate &mutate)
    {
        m_tried = 0;
        m_wrong.clear();
        for (const Original &original : std::as_const(m_originals)) {
            for (const Table &table : original.schema.tables.items)
                mutate(original, table);
        }
        QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong));
        QVERIFY(m_tried > 10);
    }

    template <typename Mutate>
    void each(const Mutate &mutate)
    {
        m_tried = 0;
        m_wrong.clear();
        for (const Original &original : std::as_const(m_originals)) {
            for (const Table &table : original.schema.tables.items) {
                for (const Column &column : table.columns.items) {
                    if (isAlone(original, column.origin.line))
                        mutate(original, table, column);
                }
            }
        }
        QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong));
        QVERIFY(m_tried > 10);
    }

    QList<Original> m_originals;
    QString m_wrong;
    int m_tried = 0;
};

QTEST_GUILESS_MAIN(DocumentMutationsTest)
#include "tst_documentmutations.moc"
