// SPDX-License-Identifier: MIT
#pragma once

#include "reports/report.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace triptych {

class ExportController;
class ReportText;

/// Saved reports as they were opened, with what is found in each.
struct OpenedReports
{
    QStringList paths; ///< of the files
    QList<Report> reports;
    QString text;
};

/// Saved reports beside the window: to read, to copy, to export, and to compare with.
class ReportWindow : public QDialog
{
    Q_OBJECT

public:
    ReportWindow(const OpenedReports &opened, QWidget *parent);

    /// Whether there is a comparison that they can be compared with.
    void setComparable(bool comparable);

Q_SIGNALS:
    /// What is compared now is to be compared with this one.
    void compareRequested(const triptych::Report &report);

private:
    [[nodiscard]] QWidget *makeButtons();
    void offerComparing();

    const QList<Report> m_reports;
    ExportController *m_export;
    ReportText *m_text;
    QLabel *m_told;
    QPushButton *m_compare;
};

} // namespace triptych
