// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "sources/imported/boundedprocess.h"
#include "sources/imported/importedsource.h"

#include <QCoreApplication>

namespace triptych::imported {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(triptych::ImportedSource)
};

/// The error of an interpreter that gave no answer.
[[nodiscard]] Error silentFailure(const ImportedModels &models, const ProcessEnd &end);

/// The error that importing.py answered with.
/// \param kind as fail() in channel.py has it \param lines of a traceback
[[nodiscard]] Error toldFailure(const ImportedModels &models, const QString &kind, const QStringList &lines);

/// A text without the passwords of its connection URIs, values of secret keys, and of variables of the environment that
/// are named as secrets.
[[nodiscard]] QString withoutSecrets(QString text, const QProcessEnvironment &environment);

} // namespace triptych::imported
