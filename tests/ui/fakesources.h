// SPDX-License-Identifier: MIT
#pragma once

#include "ui/passwordstore.h"
#include "ui/sourcetools.h"

#include <QMap>
#include <QMutex>
#include <QPromise>
#include <QWaitCondition>

#include <atomic>
#include <functional>

namespace triptych {

/// A small schema with one of each: renamed column, nullability, a primary key that differs, a missing table; the
/// documentation agrees with the database.
inline Schema fakeSchema(Side side)
{
    const bool isModels = side == Side::Models;
    const QString file = isModels ? QStringLiteral("models_user.py") : QStringLiteral("schema.md");
    const auto column = [&](const QString &name, const QString &type, bool nullable, int line) {
        Column result;
        result.name = name;
        SqlType sqlType;
        sqlType.notation = side == Side::Database ? SqlType::Notation::Catalog
            : isModels                            ? SqlType::Notation::Mapper
                                                  : SqlType::Notation::Prose;
        sqlType.sql = type;
        sqlType.text = isModels && type == QLatin1String("integer") ? QStringLiteral("Integer") : type;
        result.type = sqlType;
        result.nullable = nullable;
        result.defaultExpression = std::optional<QString>();
        result.origin = side == Side::Database ? Origin{{}, 0, QStringLiteral("public.notifications #%1").arg(line)}
                                               : Origin{file, line, {}};
        return result;
    };
    const auto table = [&](const QString &name, const QList<Column> &columns, const QStringList &key) {
        Table result;
        result.name = {{}, name};
        result.columns.items = columns;
        result.primaryKey = PrimaryKey{{}, key, {}};
        result.origin = columns.first().origin;
        return result;
    };
    Schema schema;
    schema.source.title = QStringLiteral("title of ") + (side == Side::Database ? QStringLiteral("db") : file);
    const QString integer = QStringLiteral("integer");
    schema.tables.items << table(QStringLiteral("faves"), {column(QStringLiteral("id"), integer, false, 1)},
        isModels ? QStringList{QStringLiteral("id")} : QStringList())
                        << table(QStringLiteral("notifications"),
                               {column(QStringLiteral("id"), integer, false, 1),
                                   column(isModels ? QStringLiteral("user_id") : QStringLiteral("users_id"), integer,
                                       false, 2),
                                   column(QStringLiteral("title"), QStringLiteral("text"), isModels, 3)},
                               {QStringLiteral("id")});
    if (isModels)
        schema.notes << Note{{file, 7, {}}, QStringLiteral("mystery()"), QStringLiteral("the call cannot be resolved")};
    else
        schema.tables.items << table(
            QStringLiteral("tv_channels"), {column(QStringLiteral("id"), integer, false, 9)}, {QStringLiteral("id")});
    return schema;
}

/// A source whose reading the test holds, lets go, fails or counts.
class FakeSource
{
public:
    explicit FakeSource(Side side) : m_state(std::make_shared<State>()) { m_state->side = side; }

    /// Its readings wait until they are released or cancelled.
    void hold() const { m_state->held = true; }
    void release() const
    {
        const QMutexLocker locker(&m_state->mutex);
        m_state->held = false;
        m_state->changed.wakeAll();
    }
    void fail(std::optional<Error> error) const
    {
        const QMutexLocker locker(&m_state->mutex);
        m_state->error = std::move(error);
    }
    /// What it reads from now on is the fake schema so changed.
    void change(std::function<void(Schema &)> change) const
    {
        const QMutexLocker locker(&m_state->mutex);
        m_state->change = std::move(change);
    }
    [[nodiscard]] int readings() const { return m_state->readings; }

    [[nodiscard]] SchemaSource source() const
    {
        return [state = m_state](const ProgressSink &progress, const Cancellation &cancellation) -> Result<Schema> {
            ++state->readings;
            progress({QStringLiteral("Reading columns"), 3, 10});
            const Cancellation::Registration wake = cancellation.onCancel([state] { state->changed.wakeAll(); });
            QMutexLocker locker(&state->mutex);
            while (state->held && !cancellation.isCancelled())
                state->changed.wait(&state->mutex, 20);
            if (cancellation.isCancelled())
                return failure({Error::Kind::Cancelled, QStringLiteral("cancelled"), {}, {}});
            if (state->error)
                return failure(*state->error);
            Schema schema = fakeSchema(state->side);
            if (state->change)
                state->change(schema);
            return schema;
        };
    }

private:
    struct State
    {
        Side side = Side::Database;
        QMutex mutex;
        QWaitCondition changed;
        std::atomic_bool held = false;
        std::atomic_int readings = 0;
        std::optional<Error> error;
        std::function<void(Schema &)> change;
    };

    std::shared_ptr<State> m_state;
};

/// The three sides.
struct FakeSources
{
    FakeSource database{Side::Database};
    FakeSource models{Side::Models};
    FakeSource document{Side::Documentation};

    std::shared_ptr<QStringList> tested = std::make_shared<QStringList>();

    std::shared_ptr<QList<SourceChoice>> opened = std::make_shared<QList<SourceChoice>>();

    /// With which passwords connections were tested.
    [[nodiscard]] QStringList testedPasswords() const { return *tested; }

    [[nodiscard]] PerSide<SchemaSource> all() const
    {
        PerSide<SchemaSource> result;
        result[Side::Database] = database.source();
        result[Side::Models] = models.source();
        result[Side::Documentation] = document.source();
        return result;
    }
};

inline Error unreachable()
{
    return {Error::Kind::Unreachable, QStringLiteral("The server does not answer."), QStringLiteral("db.example:5432"),
        QStringLiteral("Start it.")};
}

/// A keychain in memory, which may be absent or refuse.
class FakePasswords : public PasswordStore
{
public:
    [[nodiscard]] bool isAvailable() const override { return available; }
    [[nodiscard]] QFuture<Result<QString>> read(const QString &key) override
    {
        return answer(kept.contains(key) ? Result<QString>(kept[key]) : failure({Error::Kind::NotFound, {}, {}, {}}));
    }
    [[nodiscard]] QFuture<Result<void>> write(const QString &key, const QString &password) override
    {
        if (!refusal)
            kept[key] = password;
        return answer(Result<void>());
    }
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override
    {
        if (!refusal)
            kept.remove(key);
        return answer(Result<void>());
    }

    QMap<QString, QString> kept;
    std::optional<Error> refusal; ///< what it says to everything
    bool available = true;

private:
    template <typename T>
    [[nodiscard]] QFuture<Result<T>> answer(const Result<T> &result) const
    {
        return QtFuture::makeReadyFuture(refusal ? Result<T>(failure(*refusal)) : result);
    }
};

inline Error keychainLocked()
{
    return {Error::Kind::Denied, QStringLiteral("The keychain is locked."), {}, QStringLiteral("Unlock it.")};
}

inline Error passwordNeeded()
{
    return {Error::Kind::PasswordNeeded, QStringLiteral("The server wants a password of \"reader\"."),
        QStringLiteral("media_share @ db.example:5432"), QStringLiteral("Enter it.")};
}

/// Tools that open the fakes for the sides of a choice and read "key=value key=value".
inline SourceTools fakeTools(const FakeSources &sources)
{
    SourceTools tools;
    tools.open = [sources](const SourceChoice &choice) -> PerSide<SchemaSource> {
        *sources.opened << choice;
        PerSide<SchemaSource> opened = sources.all();
        for (const Side side : allSides) {
            if (!choice.has(side))
                opened[side].reset();
        }
        return opened;
    };
    tools.parseConnection = [](const QString &text) -> Result<ConnectionFields> {
        static const QStringList keywords{QStringLiteral("host"), QStringLiteral("port"), QStringLiteral("dbname"),
            QStringLiteral("user"), QStringLiteral("password"), QStringLiteral("sslmode"), QStringLiteral("sslcert"),
            QStringLiteral("application_name")};
        ConnectionFields fields;
        for (const QString &pair : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const QString keyword = pair.section(QLatin1Char('='), 0, 0);
            if (!keywords.contains(keyword))
                return failure({Error::Kind::Invalid, QStringLiteral("no such key: ") + keyword, {}, {}});
            if (const QString value = pair.section(QLatin1Char('='), 1); !value.isEmpty())
                fields.parameters.insert(keyword, value);
        }
        return fields;
    };
    tools.buildConnection = [](const ConnectionFields &fields) {
        QStringList parts;
        for (auto it = fields.parameters.begin(); it != fields.parameters.end(); ++it)
            parts << it.key() + QLatin1Char('=') + it.value();
        return parts.join(QLatin1Char(' '));
    };
    tools.isSecret = [](const QString &keyword) { return keyword == QLatin1String("password"); };
    tools.testConnection = [tested = sources.tested](const SourceChoice &choice, const Cancellation &) {
        *tested << choice.password;
        return QtFuture::makeReadyFuture(Result<QString>(QStringLiteral("tested ") + choice.database));
    };
    return tools;
}

inline SourceChoice fakeChoice()
{
    SourceChoice choice;
    choice.database = QStringLiteral("host=db.example dbname=media_share");
    choice.models = QStringList{QStringLiteral("models")};
    choice.document = QStringLiteral("schema.md");
    return choice;
}

} // namespace triptych
