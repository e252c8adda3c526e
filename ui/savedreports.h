// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "reports/report.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace triptych {

struct OpenedReports;

/// Opens saved reports, Triptych's and those of the tool before it, each call in a window of its own. Reads in the
/// background.
class SavedReports : public QObject
{
    Q_OBJECT

public:
    /// \param window the parent of what is asked, shown and said
    explicit SavedReports(QWidget *window);

    /// Asks for the files.
    void ask();
    /// Whether there is a comparison that reports can be compared with.
    void setComparable(bool comparable);

public Q_SLOTS:
    /// Opens these files together, or says which cannot be read and why.
    void open(const QStringList &paths);

Q_SIGNALS:
    /// What is compared now is to be compared with this one.
    void compareRequested(const triptych::Report &report);

private:
    static Result<OpenedReports> read(const QStringList &paths);
    void show(const OpenedReports &opened);

    QWidget *m_window;
    bool m_isComparable = false;
};

} // namespace triptych
