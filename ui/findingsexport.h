// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "reports/texttable.h"

#include <QFutureWatcher>
#include <QObject>

namespace triptych {

/// Brings a table of findings to the clipboard or into a file.
class FindingsExport : public QObject
{
    Q_OBJECT

public:
    enum class Format { Text, Markdown, Csv };

    /// \param window the parent of what it asks and says
    explicit FindingsExport(QWidget *window);

    /// Text comes with the same as HTML, for programs that paste tables; CSV and Markdown also under their own types.
    static void copy(const TextTable &table, Format format);
    /// Asks for the file and writes it in the background, whole or not at all; tells why where it cannot.
    void save(const TextTable &table, Format format);

private:
    void write(const TextTable &table, Format format, const QString &path);
    void finish();

    QWidget *m_window;
    QFutureWatcher<Result<void>> m_writing;
};

} // namespace triptych
