// SPDX-License-Identifier: MIT
#include "ui/runquestion.h"

#include <QCoreApplication>
#include <QDir>
#include <QMessageBox>

namespace triptych {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(triptych::RunQuestion)
};

/// What a file says, as one line that no markup or line break in it can dress up.
QString line(const QString &label, const QString &said)
{
    return QStringLiteral("%1: <b>%2</b>").arg(label.toHtmlEscaped(), said.simplified().toHtmlEscaped());
}

} // namespace

QMessageBox *runQuestion(const QString &path, const Project &project, QWidget *parent)
{
    const SourceChoice &sources = project.sources;
    auto *box = new QMessageBox(QMessageBox::Warning, Text::tr("Open project"),
        Text::tr("This project wants to run code: its models are to be imported by a Python. Run it?"),
        QMessageBox::Yes | QMessageBox::No, parent);
    const QStringList lines{line(Text::tr("Project file"), QDir::toNativeSeparators(path)),
        line(Text::tr("Interpreter"), sources.interpreter), line(Text::tr("Imports"), sources.target),
        line(Text::tr("In the folder of"), sources.models.value(0))};
    const QString words
        = Text::tr("Run it only if you trust whoever wrote it. Otherwise the models are read as text, and "
                   "nothing is run. Yes is remembered until the file changes.");
    box->setInformativeText(
        QStringLiteral("<p>%1</p><p>%2</p>").arg(lines.join(QStringLiteral("<br>")), words.toHtmlEscaped()));
    box->setDefaultButton(QMessageBox::No);
    box->setEscapeButton(QMessageBox::No);
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

} // namespace triptych
