// SPDX-License-Identifier: MIT
#include "sources/python/linker.h"

#include "sources/python/modeltext.h"
#include "sources/python/naming.h"
#include "sources/python/sqlalchemynames.h"

#include <QHash>

#include <algorithm>

namespace triptych::python {

namespace {

constexpr int longestChain = 32;

class Linker
{
public:
    Linker(ModelTables &models, QList<Note> &notes) : m_models(models), m_notes(notes) { }

    QList<Table> link()
    {
        removeDoubles();
        for (const auto &table : m_models.tables)
            m_byName[table->table.name].append(table.get());
        for (const auto &table : m_models.tables)
            settlePrimaryKey(*table);
        for (const auto &table : m_models.tables)
            settleForeignKeys(*table);
        for (const auto &table : m_models.tables)
            settleTypes(*table);
        settleComments();
        noteNamesInCommon();
        QList<Table> result;
        for (const auto &table : m_models.tables) {
            if (table->isLibrary)
                continue;
            settleAutoincrement(*table);
            settleNames(*table);
            for (const ModelCheck &check : std::as_const(table->checks))
                table->table.checks.items.append(check.check);
            for (const ModelColumn &column : std::as_const(table->columns))
                table->table.columns.items.append(column.column);
            result.append(table->table);
        }
        std::ranges::stable_sort(result, [](const Table &a, const Table &b) {
            return std::pair(a.origin.file, a.origin.line) < std::pair(b.origin.file, b.origin.line);
        });
        return result;
    }

private:
    void removeDoubles()
    {
        std::ranges::stable_partition(
            m_models.tables, [](const std::unique_ptr<ModelTable> &table) { return !table->extendsExisting; });
        QHash<QualifiedName, QList<ModelTable *>> first;
        std::erase_if(m_models.tables, [&](const std::unique_ptr<ModelTable> &table) {
            QList<ModelTable *> &known = first[table->table.name];
            const auto same = std::ranges::find_if(
                known, [&](const ModelTable *each) { return each->metadata.mayBe(table->metadata); });
            if (same == known.end()) {
                known.append(table.get());
                return false;
            }
            if (table->extendsExisting) {
                (*same)->extend(*table);
                return true;
            }
            m_notes.append({table->table.origin, table->table.name.name,
                ModelText::tr("The table is described twice; %1 was taken.").arg(displayText((*same)->table.origin))});
            return true;
        });
    }

    static std::pair<QString, int> placeOf(const ModelTable *table)
    {
        return {table->table.origin.file, table->table.origin.line};
    }

    /// Tables of several MetaData stay apart, most often in several databases.
    void noteNamesInCommon()
    {
        for (const auto &table : m_models.tables) {
            if (table->isLibrary)
                continue;
            QList<ModelTable *> named = m_byName.value(table->table.name);
            named.removeIf([](const ModelTable *each) { return each->isLibrary; });
            const ModelTable *first = *std::ranges::min_element(named, {}, placeOf);
            if (first == table.get())
                continue;
            m_notes.append({table->table.origin, table->table.name.name,
                ModelText::tr("Another MetaData has a table of this name too: %1.")
                    .arg(displayText(first->table.origin))});
        }
    }

    /// The table of that name in the MetaData of the one that refers to it; else in any, or nullptr.
    ModelTable *find(const ModelTable &from, const QualifiedName &name) const
    {
        const QList<ModelTable *> tables = m_byName.value(name);
        const auto found
            = std::ranges::find_if(tables, [&](const ModelTable *each) { return each->metadata.mayBe(from.metadata); });
        return found == tables.end() ? tables.value(0) : *found;
    }

    static void settlePrimaryKey(ModelTable &table)
    {
        if (table.unknownKey) {
            table.table.primaryKey = Stated<PrimaryKey>::unknown(*table.unknownKey);
            return;
        }
        PrimaryKey key;
        key.origin = table.table.origin;
        if (table.explicitKey) {
            key = *table.explicitKey;
            for (ModelColumn &column : table.columns) {
                column.primaryKey = key.columns.contains(column.column.name);
                if (column.primaryKey)
                    column.column.nullable = false;
            }
        } else {
            for (const ModelColumn &column : std::as_const(table.columns)) {
                if (!column.primaryKey)
                    continue;
                if (key.columns.isEmpty())
                    key.origin = column.column.origin;
                key.columns.append(column.column.name);
            }
            // A column that could not be read may be the key.
            if (key.columns.isEmpty() && table.table.columns.incomplete) {
                table.table.primaryKey = Stated<PrimaryKey>::unknown(*table.table.columns.incomplete);
                return;
            }
        }
        table.table.primaryKey = key;
    }

    /// A table and one of its columns.
    struct Target
    {
        QualifiedName table;
        QString column; ///< its name; empty: the column of the referring one's name
        bool known = false;
    };

    Target ofColumn(const ModelTable &table, const ModelColumn *column) const
    {
        return column ? Target{table.table.name, column->column.name, true} : Target();
    }

    Target targetOf(const ModelTable &from, const Value &value) const
    {
        if (const auto *text = as<QString>(value)) {
            QStringList parts = text->split(QLatin1Char('.'));
            Target target;
            target.known = true;
            if (parts.size() > 1)
                target.column = parts.takeLast();
            target.table.name = parts.takeLast();
            target.table.schema = parts.isEmpty() ? from.defaultSchema : parts.join(QLatin1Char('.'));
            if (const ModelTable *table = find(from, target.table)) {
                const ModelColumn *column = table->byKey(target.column);
                target.column = column ? column->column.name : target.column;
            }
            return target;
        }
        if (const Instance *call = columnCall(value)) {
            QList<Target> found;
            for (const auto &table : m_models.tables) {
                if (const ModelColumn *column = table->byDefinition(call))
                    found.append(ofColumn(*table, column));
            }
            return found.size() == 1 ? found.first() : Target();
        }
        return symbolTarget(value);
    }

    /// `users.c.id`, `User.__table__.c.id`, `User.id`
    Target symbolTarget(const Value &value) const
    {
        const auto *symbol = object<Instance>(value);
        if (!symbol || symbol->form == Instance::Form::Call)
            return {};
        const auto *index = symbol->arguments.isEmpty() ? nullptr : as<QString>(symbol->arguments.first());
        const QString key = symbol->form == Instance::Form::Attribute ? symbol->name : index ? *index : QString();
        Value owner = symbol->callee;
        if (const auto *columns = object<Instance>(owner); columns && columns->form == Instance::Form::Attribute
            && (columns->name == QLatin1String("c") || columns->name == QLatin1String("columns")))
            owner = columns->callee;
        if (const auto *table = object<Instance>(owner);
            table && table->form == Instance::Form::Attribute && table->name == QLatin1String("__table__"))
            owner = table->callee;
        // A class without a table of its own has its parent's columns.
        const auto *cls = object<Class>(owner);
        for (const Value &each : cls ? cls->mro : QList<Value>{owner}) {
            for (const auto &table : m_models.tables) {
                const bool isIt = (table->cls && object<Class>(each) == table->cls)
                    || (table->call && object<Instance>(each) == table->call);
                for (qsizetype i = 0; isIt && i < table->columns.size(); ++i) {
                    const ModelColumn &column = table->columns[i];
                    if (column.key == key || column.column.attribute == key)
                        return ofColumn(*table, &column);
                }
            }
        }
        return {};
    }

    void settleForeignKeys(ModelTable &table)
    {
        for (ModelForeignKey &written : table.foreignKeys) {
            ForeignKey &key = written.key;
            bool known = !written.targets.isEmpty();
            for (qsizetype i = 0; i < written.targets.size(); ++i) {
                const Target target = targetOf(table, written.targets[i]);
                known = known && target.known && (i == 0 || target.table == key.target);
                key.target = target.table;
                key.targetColumns.append(target.column.isEmpty() ? key.columns.value(i) : target.column);
            }
            if (known) {
                table.table.foreignKeys.items.append(key);
                continue;
            }
            const auto *reason = written.targets.isEmpty() ? nullptr : as<Unknown>(written.targets.first());
            const QString why
                = reason ? reason->note->reason : ModelText::tr("Reading can't tell which column this refers to.");
            table.table.foreignKeys.incomplete = why;
            m_notes.append(
                {key.origin, written.targets.isEmpty() ? QString() : sourceText(written.targets.first()), why});
        }
    }

    /// The type of a column, through the foreign keys of those that name none.
    Stated<SqlType> typeOf(ModelTable &table, ModelColumn &column, int depth)
    {
        if (!column.typeFromTarget)
            return column.column.type;
        for (const ForeignKey &key : std::as_const(table.table.foreignKeys.items)) {
            const qsizetype at = key.columns.indexOf(column.column.name);
            ModelTable *target = find(table, key.target);
            if (at < 0 || !target || depth > longestChain)
                continue;
            for (ModelColumn &each : target->columns) {
                if (each.column.name == key.targetColumns.value(at))
                    return typeOf(*target, each, depth + 1);
            }
        }
        return Stated<SqlType>::unknown(
            ModelText::tr("The column names no type, and no column that it refers to has one."));
    }

    void settleTypes(ModelTable &table)
    {
        for (ModelColumn &column : table.columns) {
            if (!column.typeFromTarget)
                continue;
            column.column.type = typeOf(table, column, 0);
            if (!column.column.type.isKnown())
                m_notes.append({column.column.origin, column.column.name, column.column.type.reason()});
        }
    }

    static bool isInteger(const Column &column)
    {
        static const QStringList integers
            = {QStringLiteral("INTEGER"), QStringLiteral("BIGINT"), QStringLiteral("SMALLINT")};
        return column.type.isKnown() && integers.contains(column.type.value().sql);
    }

    /// Models in which nobody writes a comment leave comments to the database; else what has none has none.
    void settleComments()
    {
        const auto isWritten = [](const Stated<QString> &comment) { return comment != Stated<QString>(); };
        const bool describes = std::ranges::any_of(m_models.tables, [&](const auto &table) {
            return isWritten(table->table.comment)
                || std::ranges::any_of(
                    table->columns, [&](const ModelColumn &column) { return isWritten(column.column.comment); });
        });
        if (!describes)
            return;
        for (const auto &table : m_models.tables) {
            if (!isWritten(table->table.comment))
                table->table.comment = QString();
            for (ModelColumn &column : table->columns) {
                if (!isWritten(column.column.comment))
                    column.column.comment = QString();
            }
        }
    }

    /// sqlalchemy.sql.schema.PrimaryKeyConstraint._autoincrement_column
    static void settleAutoincrement(ModelTable &table)
    {
        const auto &key = table.table.primaryKey;
        for (ModelColumn &column : table.columns) {
            if (!key.isKnown()) {
                column.column.autoincrement = Stated<bool>::unknown(key.reason());
                continue;
            }
            const bool inKey = key.value().columns.contains(column.column.name);
            const bool alone = inKey && key.value().columns.size() == 1;
            const bool refers = std::ranges::any_of(table.table.foreignKeys.items,
                [&](const ForeignKey &each) { return each.columns.contains(column.column.name); });
            const bool automatic = alone && !column.autoincrement && !column.hasServerDefault
                && column.hasClientSequence && (!refers || column.ignoresForeignKey);
            const bool asked = inKey && column.autoincrement.value_or(false);
            if (column.isIdentity)
                column.column.autoincrement = true;
            else if (column.hasOwnSequence)
                column.column.autoincrement = false;
            else if ((automatic || asked) && !column.column.type.isKnown())
                column.column.autoincrement = Stated<bool>::unknown(column.column.type.reason());
            else
                column.column.autoincrement = (automatic || asked) && isInteger(column.column);
            // Either kind of generated key serves a mapper.
            if (!column.isIdentity && !column.column.autoincrement.valueOr(true))
                column.column.identity = std::optional<IdentityKind>();
        }
    }

    ModelTables &m_models;
    QList<Note> &m_notes;
    QHash<QualifiedName, QList<ModelTable *>> m_byName;
};

} // namespace

QList<Table> linkTables(ModelTables &models, QList<Note> &notes)
{
    return Linker(models, notes).link();
}

} // namespace triptych::python
