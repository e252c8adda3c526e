// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "compare/comparison.h"

#include <QFutureWatcher>
#include <QObject>

namespace triptych {

/// Asks for a folder and writes the reports there in the background.
class ExportController : public QObject
{
    Q_OBJECT

public:
    /// \param window the parent of what it asks and says
    explicit ExportController(QWidget *window);

    /// Asks for the folder, beginning in the last one.
    /// \param prefix of the files' names
    void ask(std::shared_ptr<const Comparison> comparison, const QString &prefix);
    void write(std::shared_ptr<const Comparison> comparison, const QString &folder, const QString &prefix);

    void setFolder(const QString &folder) { m_folder = folder; }
    [[nodiscard]] const QString &folder() const { return m_folder; } ///< the last one that was chosen

Q_SIGNALS:
    void exported(const QStringList &paths);

private:
    void finish();

    QWidget *m_window;
    QString m_folder;
    QFutureWatcher<Result<QStringList>> m_writing;
};

} // namespace triptych
