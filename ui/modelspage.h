// SPDX-License-Identifier: MIT
#pragma once

#include "project/sourcechoice.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QFormLayout;
class QLineEdit;
class QRadioButton;
QT_END_NAMESPACE

namespace triptych {

class PathList;

/// The page of the sources dialog that asks where the models are, and whether they are read as text or imported.
class ModelsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ModelsPage(QWidget *parent = nullptr);

    void setChoice(const SourceChoice &choice);
    /// Puts the models' part into the choice.
    void fill(SourceChoice &choice) const;
    /// What is missing, as a sentence; empty when nothing is.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *makeImport();
    QLineEdit *addField(QFormLayout *form, const QString &label, const char *name, const QString &placeholder);
    void browseInterpreter();

    PathList *m_paths;
    QLineEdit *m_pythonPath;
    QRadioButton *m_readAsText;
    QRadioButton *m_import;
    QLineEdit *m_interpreter;
    QLineEdit *m_target;
};

} // namespace triptych
