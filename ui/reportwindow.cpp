// SPDX-License-Identifier: MIT
#include "ui/reportwindow.h"

#include "reports/findingwords.h"
#include "ui/exportcontroller.h"
#include "ui/reporttext.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace triptych {

namespace {

QString timeOf(const Report &report)
{
    return QLocale().toString(report.at.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

ReportWindow::ReportWindow(const OpenedReports &opened, QWidget *parent)
    : QDialog(parent), m_reports(opened.reports), m_export(new ExportController(this)), m_text(new ReportText),
      m_told(new QLabel), m_compare(new QPushButton(tr("Compare &with the present result")))
{
    setObjectName(QStringLiteral("reportWindow"));
    const QFileInfo first(opened.paths.first());
    if (m_reports.size() > 1)
        setWindowTitle(tr("%n report(s)", nullptr, int(m_reports.size())));
    else //: %1 is a file's name, %2 a date and time
        setWindowTitle(tr("%1 — %2").arg(first.fileName(), timeOf(m_reports.first())));
    resize(QSize(900, 680).boundedTo(screen()->availableSize() - QSize(20, 60)));
    m_export->setFolder(first.absolutePath());
    m_text->setObjectName(QStringLiteral("savedReport"));
    m_text->setPlainText(opened.text);
    m_told->setObjectName(QStringLiteral("report.told"));
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->hide();
    connect(m_export, &ExportController::exported, this, [this](const QStringList &paths) {
        m_told->setText(tr("Wrote %1.").arg(QDir::toNativeSeparators(paths.first())));
        m_told->show();
    });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_told);
    layout->addWidget(makeButtons());
    m_text->setFocus();
}

QWidget *ReportWindow::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    const auto add = [layout](QPushButton *button, const char *name) {
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        layout->addWidget(button);
        return button;
    };
    connect(add(new QPushButton(tr("C&opy as text")), "report.copy"), &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_text->selectedOrAll()); });
    connect(add(new QPushButton(tr("&Export…")), "report.export"), &QPushButton::clicked, this,
        [this] { m_export->askForFile(m_reports); });
    add(m_compare, "report.compare");
    offerComparing();
    layout->addStretch();
    connect(add(new QPushButton(tr("&Close")), "report.close"), &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

/// Of several reports, each is about a pair of sides or a day of its own.
void ReportWindow::offerComparing()
{
    if (m_reports.size() == 1) {
        connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareRequested(m_reports.first()); });
        return;
    }
    auto *menu = new QMenu(m_compare);
    for (const Report &report : m_reports) {
        //: %1 is "Database ↔ Models", %2 a date and time
        QAction *action = menu->addAction(tr("%1, %2").arg(sidesTitle(report.sides), timeOf(report)));
        connect(action, &QAction::triggered, this, [this, &report] { Q_EMIT compareRequested(report); });
    }
    m_compare->setMenu(menu);
}

void ReportWindow::setComparable(bool comparable)
{
    m_compare->setEnabled(comparable);
    m_compare->setToolTip(comparable ? QString() : tr("Nothing is compared yet"));
}

} // namespace triptych
