// SPDX-License-Identifier: MIT
#include "sources/imported/importfailure.h"

#include <QHash>
#include <QRegularExpression>

#include <cstring>

namespace triptych::imported {

namespace {

using Kind = Error::Kind;
using How = ProcessEnd::How;

constexpr qsizetype shownLines = 12;

/// Whether a line says something to those who don't know our script.
bool isTelling(const QString &line)
{
    return !line.trimmed().isEmpty() && !line.contains(QLatin1String("File \"<string>\""))
        && !line.contains(QLatin1String("File \"<frozen importlib"));
}

/// The last lines of a traceback, or the first of one that stands upside down, as that of a signal does; each on a line
/// of its own below the sentence.
QString shown(const QStringList &lines)
{
    QStringList said;
    qsizetype crash = -1;
    for (const QString &line : lines) {
        if (!isTelling(line))
            continue;
        if (line.startsWith(QLatin1String("Current thread")))
            crash = said.size();
        said.append(line);
    }
    const qsizetype first = crash >= 0 ? crash : qMax(qsizetype(0), said.size() - shownLines);
    const QString text
        = withoutSecrets(said.mid(first, shownLines).join(QLatin1Char('\n')), QProcessEnvironment::systemEnvironment());
    return text.isEmpty() ? text : QLatin1Char('\n') + text + QLatin1Char('\n');
}

QString whereOf(const ImportedModels &models)
{
    return ImportText::tr("%1 in %2", "import target, folder").arg(models.target, models.folder);
}

struct Failure
{
    Kind kind;
    QString what;
    QString mend;
};

Failure ending(const ImportedModels &models, const ProcessEnd &end)
{
    switch (end.how) {
    case How::NotStarted:
        return {Kind::Invalid, ImportText::tr("%1 could not be started.").arg(models.interpreter),
            ImportText::tr("Name the Python of the project's virtual environment, such as .venv/bin/python.")};
    case How::Exited:
        return {Kind::Unreadable,
            ImportText::tr("The import ended Python, with exit status %1, before the models could be told.")
                .arg(end.code),
            ImportText::tr("Name a module that only defines models.")};
    case How::Crashed:
        return {Kind::Unreadable,
            ImportText::tr("Python crashed: %1.").arg(QString::fromLocal8Bit(strsignal(end.code))),
            ImportText::tr("See whether \"import\" of the module works in that interpreter.")};
    case How::OutOfTime:
        return {Kind::Unreadable,
            ImportText::tr("The import took longer than %n second(s) and was ended.", nullptr,
                int(std::chrono::ceil<std::chrono::seconds>(models.timeLimit).count())),
            ImportText::tr("Name a module that only defines models, and starts nothing.")};
    case How::TooMuchOutput:
        return {Kind::Unreadable, ImportText::tr("The import printed too much and was ended."),
            ImportText::tr("Name a module that only defines models.")};
    case How::Cancelled:
        break;
    }
    return {Kind::Cancelled, ImportText::tr("The import was cancelled."), {}};
}

Failure told(const ImportedModels &models, const QString &kind)
{
    const QString module = models.target.section(QLatin1Char(':'), 0, 0);
    const QString name = models.target.section(QLatin1Char(':'), 1);
    const QHash<QString, Failure> failures{
        {QStringLiteral("no_sqlalchemy"),
            {Kind::NotFound, ImportText::tr("%1 has no SQLAlchemy that can be imported.").arg(models.interpreter),
                ImportText::tr("Name the Python of the project's virtual environment, such as .venv/bin/python.")}},
        {QStringLiteral("old_sqlalchemy"),
            {Kind::Invalid, ImportText::tr("The SQLAlchemy of %1 is older than 1.4.").arg(models.interpreter),
                ImportText::tr("Let the models be read as text.")}},
        {QStringLiteral("no_module"),
            {Kind::NotFound, ImportText::tr("There is no module %1.").arg(module),
                ImportText::tr("Name it as \"import\" would in that folder, or give the folder it is in.")}},
        {QStringLiteral("import"),
            {Kind::Unreadable, ImportText::tr("Importing %1 failed.").arg(module),
                ImportText::tr("See whether \"import\" of the module works in that interpreter.")}},
        {QStringLiteral("no_attribute"),
            {Kind::NotFound, ImportText::tr("The module %1 has no %2.").arg(module, name),
                ImportText::tr("Name a MetaData, or a declarative base, or leave the name out.")}},
        {QStringLiteral("no_metadata"),
            {Kind::Invalid, ImportText::tr("%2 in %1 has no MetaData.").arg(module, name),
                ImportText::tr("Name a MetaData, or a declarative base, or leave the name out.")}},
        {QStringLiteral("no_tables"),
            {Kind::NotFound, ImportText::tr("Importing %1 made no tables.").arg(module),
                ImportText::tr("Name the module that imports the models.")}},
    };
    return failures.value(
        kind, {Kind::Unreadable, ImportText::tr("The models of %1 could not be told.").arg(module), {}});
}

Error errorOf(const ImportedModels &models, const Failure &failure, const QStringList &lines)
{
    return {failure.kind, failure.what + shown(lines), whereOf(models), failure.mend};
}

} // namespace

Error silentFailure(const ImportedModels &models, const ProcessEnd &end)
{
    return errorOf(models, ending(models, end), QString::fromUtf8(end.errors).split(QLatin1Char('\n')));
}

Error toldFailure(const ImportedModels &models, const QString &kind, const QStringList &lines)
{
    return errorOf(models, told(models, kind), lines);
}

QString withoutSecrets(QString text, const QProcessEnvironment &environment)
{
    const QString hidden = QStringLiteral("***");
    static const QString secretName = QStringLiteral("pass(?:word|wd|phrase)?|secret|token|api_?key|credentials?");
    static const QRegularExpression secretVariable(
        QStringLiteral("(?:^|_)(?:%1)(?:_|$)|password$").arg(secretName), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression uriPassword(QStringLiteral("(://[^\\s/@:]*:)[^\\s/@]+@"));
    static const QRegularExpression assigned(
        QStringLiteral("((?:\\b|_)(?:%1)[\"']?\\s*[:=]\\s*)(\"[^\"]*\"|'[^']*'|[^\\s,;)}\\]&]+)").arg(secretName),
        QRegularExpression::CaseInsensitiveOption);
    const QStringList variables = environment.keys();
    for (const QString &variable : variables) {
        const QString value = environment.value(variable);
        constexpr qsizetype tellingLength = 4; // a shorter one would hide words
        if (value.size() >= tellingLength && secretVariable.match(variable).hasMatch())
            text.replace(value, hidden);
    }
    text.replace(uriPassword, QStringLiteral("\\1") + hidden + QLatin1Char('@'));
    return text.replace(assigned, QStringLiteral("\\1") + hidden);
}

} // namespace triptych::imported
