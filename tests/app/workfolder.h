// SPDX-License-Identifier: MIT
#pragma once

#include "integration/commandline.h"

#include <QFile>
#include <QTemporaryDir>

namespace triptych {

/// A folder that a test works in, as a person would at a prompt.
class WorkFolder
{
public:
    /// A file in it; folders are made where they are missing.
    void write(const QString &name, const QByteArray &text) const
    {
        QDir(m_folder.path()).mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(name));
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString path(const QString &name = {}) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList names(const QString &folder, const QString &pattern) const
    {
        return QDir(path(folder)).entryList({pattern}, QDir::Files);
    }

    /// triptych-cli with these words behind it; blanks part them.
    [[nodiscard]] Run cli(const QString &line) const
    {
        return run(line.split(QLatin1Char(' '), Qt::SkipEmptyParts), QProcessEnvironment::systemEnvironment(), path());
    }
    /// A line of bash, with triptych-cli on the PATH.
    [[nodiscard]] Run bash(
        const QString &line, const QStringList &shell = {QStringLiteral("bash"), QStringLiteral("-c")}) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"),
            QFileInfo(QStringLiteral(TRIPTYCH_CLI)).path() + QLatin1Char(':')
                + environment.value(QStringLiteral("PATH")));
        QProcess process;
        process.setWorkingDirectory(path());
        process.setProcessEnvironment(environment);
        process.start(shell.first(), shell.mid(1) + QStringList{line});
        process.waitForFinished(60000);
        const bool ended = process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// models.py and two documents: same.md says the same, missing.md lacks a column.
    void writeShop() const
    {
        write(QStringLiteral("models.py"),
            "class User(Base):\n    __tablename__ = 'users'\n    id = Column(Integer, primary_key=True)\n"
            "    email = Column(String(80), nullable=False)\n");
        const QByteArray document
            = "# Schema\n\n### users\n\n**Primary Key:** id\n\n**Columns:**\n- `id`: INTEGER NOT NULL\n";
        write(QStringLiteral("same.md"), document + "- `email`: VARCHAR(80) NOT NULL\n");
        write(QStringLiteral("missing.md"), document);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace triptych
