// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "project/sourcechoice.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QStringList>

namespace triptych {

/// The options that name what to compare; the window and the command line share them.
class SourceOptions
{
public:
    SourceOptions();

    void addTo(QCommandLineParser &parser) const;
    [[nodiscard]] SourceChoice choice(const QCommandLineParser &parser) const;

private:
    QCommandLineOption m_database;
    QCommandLineOption m_models;
    QCommandLineOption m_document;
    QCommandLineOption m_schemas;
};

/// Writes "--models a b" as "--models a --models b", so that a shell's glob can stand after the option.
[[nodiscard]] QStringList withRepeatedOptions(const QStringList &arguments);

} // namespace triptych
