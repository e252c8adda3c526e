// SPDX-License-Identifier: MIT
#include "arguments.h"

#include <QCoreApplication>

namespace triptych {

namespace {

struct Arguments
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Arguments)
};

bool takesSeveral(const QString &argument)
{
    return argument == QLatin1String("--models") || argument == QLatin1String("--schema");
}

} // namespace

SourceOptions::SourceOptions()
    : m_database(QStringLiteral("database"),
        Arguments::tr("The database: a URI, key=value pairs, service=NAME, env:VARIABLE, or a snapshot file. "
                      "\"postgresql://\" leaves everything to the PG* variables."),
        QStringLiteral("conninfo")),
      m_models(QStringLiteral("models"),
          Arguments::tr("Python files, folders or glob patterns with SQLAlchemy models, or a snapshot file."),
          QStringLiteral("path…")),
      m_document(
          QStringLiteral("doc"), Arguments::tr("The schema document, or a snapshot file."), QStringLiteral("path")),
      m_schemas(QStringLiteral("schema"),
          Arguments::tr("Schemas of the database to compare; without it, every one but the system's own."),
          QStringLiteral("name…"))
{ }

void SourceOptions::addTo(QCommandLineParser &parser) const
{
    parser.addOptions({m_database, m_models, m_document, m_schemas});
}

SourceChoice SourceOptions::choice(const QCommandLineParser &parser) const
{
    SourceChoice choice;
    choice.database = parser.value(m_database);
    if (parser.isSet(m_database) && choice.database.isEmpty())
        choice.database = QStringLiteral("postgresql://");
    choice.models = parser.values(m_models);
    choice.document = parser.value(m_document);
    choice.schemas = parser.values(m_schemas);
    return choice;
}

QStringList withRepeatedOptions(const QStringList &arguments)
{
    QStringList result;
    QString several; // the option whose values are being read
    bool isFirst = false;
    for (const QString &argument : arguments) {
        if (argument.startsWith(QLatin1String("--"))) {
            several = takesSeveral(argument) ? argument : QString();
            isFirst = true;
        } else if (!several.isEmpty() && !isFirst) {
            result.append(several);
        } else {
            isFirst = false;
        }
        result.append(argument);
    }
    return result;
}

} // namespace triptych
