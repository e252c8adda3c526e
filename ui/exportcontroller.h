// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "compare/comparison.h"
#include "project/projectfile.h"
#include "reports/report.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace triptych {

/// Asks where to and writes reports there in the background. A folder that is not there is made.
class ExportController : public QObject
{
    Q_OBJECT

public:
    /// \param window the parent of what it asks and says
    explicit ExportController(QWidget *window);

    /// Asks for the folder of the JSON reports, beginning in that of the settings, else in the last one.
    void ask(std::shared_ptr<const Comparison> comparison, const ReportSettings &settings);
    /// Asks for a file, in any format that people or other programs read, PDF too; begins likewise, with the format of
    /// the settings.
    void askForFile(std::shared_ptr<const Comparison> comparison, const ReportSettings &settings = {});
    void askForFile(const QList<Report> &reports, const ReportSettings &settings = {});
    void write(std::shared_ptr<const Comparison> comparison, const QString &folder, const QString &prefix);

    void setFolder(const QString &folder) { m_folder = folder; }
    [[nodiscard]] const QString &folder() const { return m_folder; } ///< the last one that was chosen

Q_SIGNALS:
    void exported(const QStringList &paths);

private:
    using ReportMaker = std::function<QList<Report>()>; ///< is called in the background

    void askForFile(const ReportMaker &reports, const ReportSettings &settings);
    void writeFile(const ReportMaker &reports, const QString &path);
    void finish();

    QWidget *m_window;
    QString m_folder;
    QFutureWatcher<Result<QStringList>> m_writing;
};

} // namespace triptych
