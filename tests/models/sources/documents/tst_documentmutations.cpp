// SPDX-License-Identifier: MIT
#include "compare/comparison.h"
#include "documentlines.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace triptych;

namespace {

const QString folder = QStringLiteral(SURVEY);

/// A document of the survey and what it says.
struct Original
{
    QString name;
    QStringList lines;
    Schema schema;
};

Result<Schema> readAs(const QString &name, const QStringList &lines)
{
    const QTemporaryDir into;
    QFile file(into.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return failure({Error::Kind::NotFound, QStringLiteral("not written"), name, {}});
    file.write(lines.join(QLatin1Char('\n')).toUtf8());
    file.close();
    return documentSource(file.fileName())([](const Progress &) {}, Cancellation());
}

/// Every finding between the original and the document with one line changed: "type:users.id".
QStringList findingsAfter(const Original &original, int line, const QString &changed)
{
    QStringList lines = original.lines;
    if (changed.isNull())
        lines.removeAt(line - 1);
    else
        lines[line - 1] = changed;
    const auto mutated = readAs(original.name, lines);
    if (!mutated)
        return {mutated.error().what};
    PerSide<std::shared_ptr<const Schema>> sides;
    sides[Side::Database] = std::make_shared<const Schema>(original.schema);
    sides[Side::Documentation] = std::make_shared<const Schema>(*mutated);
    QStringList ids;
    for (const Finding &finding : compare(sides).findings) {
        if (isDrift(finding.kind))
            ids += finding.id;
    }
    return ids;
}

/// Whether a key, an index or a check stands on the column, which then follow from what happens to it.
bool carriesMore(const Original &original, const Table &table, const QString &name)
{
    if (table.primaryKey.valueOr({}).columns.contains(name) || !table.checks.items.isEmpty())
        return true;
    const auto holds = [&](const auto &each) { return each.columns.contains(name); };
    const auto stands = [&](const Index &each) { return keyTexts(each).contains(name); };
    const auto isTarget = [&](const Table &other) {
        return std::ranges::any_of(other.foreignKeys.items, [&](const ForeignKey &key) {
            return key.target.name.compare(table.name.name, Qt::CaseInsensitive) == 0
                && (key.targetColumns.contains(name) || key.targetColumns.isEmpty());
        });
    };
    return std::ranges::any_of(table.foreignKeys.items, holds)
        || std::ranges::any_of(table.uniqueConstraints.items, holds) || std::ranges::any_of(table.indexes.items, stands)
        || std::ranges::any_of(original.schema.tables.items, isTarget);
}

bool isAlone(const Original &original, int line)
{
    int count = 0;
    for (const Table &table : original.schema.tables.items) {
        count += table.origin.line == line ? 2 : 0;
        count += int(std::ranges::count_if(
            table.columns.items, [&](const Column &column) { return column.origin.line == line; }));
    }
    return count == 1;
}

QRegularExpression word(const QString &text)
{
    return QRegularExpression(QStringLiteral("(?<![\\w.])%1(?!\\w)").arg(QRegularExpression::escape(text)),
        QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

/// One change to one line of a document of the survey: exactly its finding is made, and no other.
class DocumentMutationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QDirIterator files(folder, QDir::Files);
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
            QString line = original.lines[column.origin.line - 1];
            const auto place = line.indexOf(word(column.name));
            const bool hasComment = !column.comment.valueOr({}).isEmpty(); // which may name it elsewhere
            if (place < 0 || hasComment || carriesMore(original, table, column.name) || !table.columns.isComplete())
                return;
            const QString name = column.name + QStringLiteral("_zz");
            line.replace(place, column.name.size(), name);
            const QStringList found = findingsAfter(original, column.origin.line, line);
            const QString renamed = QStringLiteral("renamed:") + id(table, column);
            const bool isTwo = found.size() == 2 && found.contains(QStringLiteral("missing:") + id(table, column))
                && found.contains(QStringLiteral("missing:") + id(table, column) + QStringLiteral("_zz"));
            ++m_tried;
            if (found != QStringList{renamed} && !isTwo)
                m_wrong += told(original, column, found);
        });
    }

private:
    static QString id(const Table &table, const Column &column)
    {
        return displayText(table.name) + QLatin1Char('.') + column.name;
    }
    static QString told(const Original &original, const Column &column, const QStringList &found)
    {
        return QStringLiteral("\n%1:%2 %3: %4")
            .arg(original.name)
            .arg(column.origin.line)
            .arg(column.name, found.join(QStringLiteral(" ")));
    }

    void expect(const Original &original, const Column &column, const QString &line, const QStringList &expected)
    {
        ++m_tried;
        const QStringList found = findingsAfter(original, column.origin.line, line);
        if (found != expected)
            m_wrong += told(original, column, found);
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
