// SPDX-License-Identifier: MIT
#include "ui/modelspage.h"

#include "ui/pathlist.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>

namespace triptych {

ModelsPage::ModelsPage(QWidget *parent)
    : QWidget(parent), m_paths(new PathList), m_readAsText(new QRadioButton(tr("Read them as te&xt; nothing is run"))),
      m_import(new QRadioButton(tr("&Import them with a Python of the project")))
{
    m_readAsText->setChecked(true);
    m_import->setObjectName(QStringLiteral("import"));
    setFocusProxy(m_paths);
    m_paths->layout()->setContentsMargins(0, 0, 0, 0);
    auto *text = new QWidget;
    auto *textForm = new QFormLayout(text);
    textForm->setContentsMargins(22, 0, 0, 6);
    m_pythonPath
        = addField(textForm, tr("Pac&kages"), "pythonPath", tr("those of the nearest virtual environment; or folders"));
    m_pythonPath->setToolTip(
        tr("Folders of installed packages that the models stand on, separated by “%1”").arg(QDir::listSeparator()));
    QWidget *import = makeImport();
    import->setEnabled(false);

    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_paths, m_readAsText, text, m_import, import})
        layout->addWidget(widget);
    layout->setStretchFactor(m_paths, 1);
    connect(m_paths, &PathList::changed, this, &ModelsPage::changed);
    connect(m_import, &QRadioButton::toggled, this, [this, import](bool on) {
        import->setEnabled(on);
        Q_EMIT changed();
    });
}

void ModelsPage::setChoice(const SourceChoice &choice)
{
    m_paths->setPaths(choice.models);
    m_pythonPath->setText(choice.pythonPath.join(QDir::listSeparator()));
    m_interpreter->setText(choice.interpreter);
    m_target->setText(choice.target);
    m_import->setChecked(!choice.interpreter.isEmpty());
    m_readAsText->setChecked(choice.interpreter.isEmpty());
}

void ModelsPage::fill(SourceChoice &choice) const
{
    choice.models = m_paths->paths();
    choice.pythonPath.clear();
    for (const QString &folder : m_pythonPath->text().split(QDir::listSeparator(), Qt::SkipEmptyParts))
        choice.pythonPath << folder.trimmed();
    choice.interpreter = m_import->isChecked() ? m_interpreter->text().trimmed() : QString();
    choice.target = m_import->isChecked() ? m_target->text().trimmed() : QString();
}

QString ModelsPage::problem() const
{
    if (!m_import->isChecked())
        return {};
    if (m_interpreter->text().trimmed().isEmpty() || m_target->text().trimmed().isEmpty())
        return tr("Name the interpreter and the module that it imports.");
    return m_paths->paths().isEmpty() ? tr("Add the folder that the models are imported in.") : QString();
}

QWidget *ModelsPage::makeImport()
{
    auto *import = new QWidget;
    auto *form = new QFormLayout(import);
    form->setContentsMargins(22, 0, 0, 0);
    m_interpreter = new QLineEdit;
    m_interpreter->setObjectName(QStringLiteral("interpreter"));
    m_interpreter->setPlaceholderText(tr(".venv/bin/python"));
    auto *browse = new QPushButton(tr("&Browse…"));
    browse->setAccessibleName(tr("Browse for the interpreter"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_interpreter);
    row->addWidget(browse);
    auto *label = new QLabel(tr("I&nterpreter"));
    label->setBuddy(m_interpreter);
    form->addRow(label, row);
    m_target = addField(form, tr("&Module"), "target", tr("package.models, or package.models:Base"));

    auto *sign = new QLabel;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    sign->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(size));
    sign->setAlignment(Qt::AlignTop | Qt::AlignRight);
    auto *warning = new QLabel(tr("This runs the project's code, in the folder of the first entry above. Do it only "
                                  "with code that you trust."));
    warning->setObjectName(QStringLiteral("importWarning"));
    warning->setWordWrap(true);
    form->addRow(sign, warning);
    m_interpreter->setAccessibleDescription(warning->text());

    connect(m_interpreter, &QLineEdit::textChanged, this, &ModelsPage::changed);
    connect(browse, &QPushButton::clicked, this, &ModelsPage::browseInterpreter);
    return import;
}

QLineEdit *ModelsPage::addField(QFormLayout *form, const QString &label, const char *name, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setPlaceholderText(placeholder);
    form->addRow(label, edit);
    connect(edit, &QLineEdit::textChanged, this, &ModelsPage::changed);
    return edit;
}

void ModelsPage::browseInterpreter()
{
    auto *dialog = new QFileDialog(this, tr("Python interpreter"), QFileInfo(m_interpreter->text()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    // A virtual environment is known by the link, not by what it leads to.
    dialog->setOption(QFileDialog::DontResolveSymlinks);
    connect(dialog, &QFileDialog::fileSelected, m_interpreter, &QLineEdit::setText);
    dialog->open();
}

} // namespace triptych
