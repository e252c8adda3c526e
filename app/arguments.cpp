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
    return argument == QLatin1String("--models") || argument == QLatin1String("--schema")
        || argument == QLatin1String("--exclude-schema") || argument == QLatin1String("--python-path");
}

} // namespace

ModelOptions::ModelOptions()
    : m_pythonPath(QStringLiteral("python-path"),
        Arguments::tr(
            "Folders of installed packages that the models stand on, such as .venv/lib/python3.11/site-packages; "
            "without it, those of the virtual environment nearest to the models."),
        QStringLiteral("folder…")),
      m_interpreter(QStringLiteral("interpreter"),
          Arguments::tr(
              "Let this Python import the models: it runs their code, in the folder of --models. Without it they are "
              "read as text, and nothing is run."),
          QStringLiteral("python")),
      m_target(QStringLiteral("target"),
          Arguments::tr("What --interpreter imports: package.module, or package.module:metadata."),
          QStringLiteral("module"))
{ }

QList<QCommandLineOption> ModelOptions::all() const
{
    return {m_pythonPath, m_interpreter, m_target};
}

Result<void> ModelOptions::apply(const QCommandLineParser &parser, SourceChoice &choice) const
{
    choice.pythonPath = parser.values(m_pythonPath);
    choice.interpreter = parser.value(m_interpreter);
    choice.target = parser.value(m_target);
    if (choice.interpreter.isEmpty() != choice.target.isEmpty())
        return failure({Error::Kind::Invalid, Arguments::tr("Of --interpreter and --target there is only one."), {},
            Arguments::tr("Give both, for models that a Python imports, or none.")});
    if (!choice.interpreter.isEmpty() && choice.models.isEmpty())
        choice.models = {QStringLiteral(".")};
    return {};
}

SourceOptions::SourceOptions()
    : m_database(QStringLiteral("database"),
        Arguments::tr("The database: a URI, key=value pairs, service=NAME, env:VARIABLE, or a snapshot file. "
                      "\"postgresql://\" leaves everything to the PG* variables."),
        QStringLiteral("conninfo")),
      m_models(QStringLiteral("models"),
          Arguments::tr("Python files, folders or glob patterns with SQLAlchemy models, or a snapshot file."),
          QStringLiteral("path…")),
      m_document(QStringLiteral("doc"),
          Arguments::tr("The schema document (- for standard input), or a snapshot file."), QStringLiteral("path")),
      m_schemas(QStringLiteral("schema"),
          Arguments::tr(
              "Schemas of the database to read, names or patterns with * and ?; without it, every one but the "
              "system's own."),
          QStringLiteral("name…")),
      m_excludedSchemas(QStringLiteral("exclude-schema"),
          Arguments::tr("Schemas of the database to leave out, names or patterns with * and ?."),
          QStringLiteral("name…")),
      m_allTables(QStringLiteral("all-tables"),
          Arguments::tr("Read also the tables that extensions own, and those of migration tools."))
{ }

QList<QCommandLineOption> SourceOptions::all() const
{
    return QList{m_database, m_models, m_document, m_schemas, m_excludedSchemas, m_allTables} + m_modelOptions.all();
}

Result<SourceChoice> SourceOptions::choice(const QCommandLineParser &parser) const
{
    SourceChoice choice;
    choice.database = parser.value(m_database);
    if (parser.isSet(m_database) && choice.database.isEmpty())
        choice.database = QStringLiteral("postgresql://");
    choice.models = parser.values(m_models);
    choice.document = parser.value(m_document);
    choice.schemas = parser.values(m_schemas);
    choice.excludedSchemas = parser.values(m_excludedSchemas);
    choice.allTables = parser.isSet(m_allTables);
    return m_modelOptions.apply(parser, choice).map([&] { return choice; });
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
