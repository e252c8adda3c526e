// SPDX-License-Identifier: MIT
#include "sources/postgres/diagnosis.h"

#include <QDeadlineTimer>

#include <libpq-fe.h>

#include <algorithm>
#include <memory>
#include <vector>

#include <poll.h>

namespace triptych::postgres {

namespace {

using Connection = std::unique_ptr<PGconn, decltype(&PQfinish)>;

constexpr int patience = 2000; // ms

/// libpq's arrays of keywords and values; points into itself.
class ParameterArrays
{
public:
    explicit ParameterArrays(const ConnectionParameters &parameters)
    {
        for (auto it = parameters.begin(); it != parameters.end(); ++it)
            m_texts << it.key().toUtf8() << it.value().toUtf8();
        for (qsizetype i = 0; i < m_texts.size(); i += 2) {
            keywords.push_back(m_texts.at(i).constData());
            values.push_back(m_texts.at(i + 1).constData());
        }
        keywords.push_back(nullptr);
        values.push_back(nullptr);
    }

    std::vector<const char *> keywords;
    std::vector<const char *> values;

private:
    QList<QByteArray> m_texts;
};

/// Goes on until the connection is made, has failed, or the time is up. Gives whether somebody has answered what was
/// said to them, at the last address that was tried.
bool connectWithin(PGconn *connection, QDeadlineTimer deadline)
{
    bool isAnswered = false;
    PostgresPollingStatusType status = PGRES_POLLING_WRITING;
    while (status == PGRES_POLLING_READING || status == PGRES_POLLING_WRITING) {
        pollfd waiting{PQsocket(connection), short(status == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
        if (waiting.fd < 0 || poll(&waiting, 1, int(deadline.remainingTime())) <= 0)
            return isAnswered;
        isAnswered = status == PGRES_POLLING_READING;
        status = PQconnectPoll(connection);
    }
    return isAnswered;
}

/// With PQERRORS_SQLSTATE the server's answer ends in its SQLSTATE; libpq's own messages have none.
QString sqlStateAtEnd(const char *message)
{
    const QByteArray state = QByteArray(message).trimmed().right(5);
    const bool isState = state.size() == 5
        && std::ranges::all_of(state, [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); });
    return isState ? QString::fromLatin1(state) : QString();
}

} // namespace

ConnectionFailure diagnose(const ConnectionParameters &parameters, const QString &text)
{
    const ParameterArrays arrays(parameters);
    const Connection connection(PQconnectStartParams(arrays.keywords.data(), arrays.values.data(), 0), PQfinish);
    PQsetErrorVerbosity(connection.get(), PQERRORS_SQLSTATE);
    const bool isAnswered
        = PQstatus(connection.get()) != CONNECTION_BAD && connectWithin(connection.get(), QDeadlineTimer(patience));

    ConnectionFailure failure;
    failure.text = text;
    failure.address = {QString::fromUtf8(PQhost(connection.get())), QString::fromUtf8(PQport(connection.get())),
        QString::fromUtf8(PQdb(connection.get())), QString::fromUtf8(PQuser(connection.get()))};
    failure.sqlState = sqlStateAtEnd(PQerrorMessage(connection.get()));
    const bool isService = parameters.contains(QStringLiteral("service")) || qEnvironmentVariableIsSet("PGSERVICE");
    if (!failure.sqlState.isEmpty())
        failure.stage = ConnectionFailure::Stage::Server;
    else if (isService && !PQuser(connection.get()))
        failure.stage
            = ConnectionFailure::Stage::Service; // read before anything else, so that not even a user is known
    else if (PQconnectionNeedsPassword(connection.get()))
        failure.stage = ConnectionFailure::Stage::Password;
    else if (text.contains(QLatin1String("certificate verify failed"))) // OpenSSL's words, in whatever language
        failure.stage = ConnectionFailure::Stage::Certificate;
    else if (PQsocket(connection.get()) < 0
        && PQpingParams(arrays.keywords.data(), arrays.values.data(), 0) == PQPING_NO_ATTEMPT)
        failure.stage = ConnectionFailure::Stage::Parameters;
    else if (isAnswered && PQstatus(connection.get()) == CONNECTION_BAD)
        failure.stage = ConnectionFailure::Stage::Greeting;
    return failure;
}

} // namespace triptych::postgres
