// SPDX-License-Identifier: MIT
#include "ui/documentdialog.h"

#include "documentation/difference.h"
#include "ui/messages.h"
#include "ui/whenfinished.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <chrono>

namespace triptych {

/// What is made in the background.
struct DocumentDialog::Preview
{
    DocumentUpdate update;
    ReadDifference difference;
};

DocumentDialog::DocumentDialog(DocumentMaker maker, const QString &path, QWidget *parent)
    : QDialog(parent), m_maker(std::move(maker)), m_order(new QWidget),
      m_path(new QLineEdit(QDir::toNativeSeparators(path))), m_style(new QComboBox), m_progress(new QProgressBar),
      m_status(new QLabel), m_difference(new DifferenceText),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this)),
      m_write(m_buttons->addButton(tr("&Write"), QDialogButtonBox::AcceptRole))
{
    setObjectName(QStringLiteral("documentDialog"));
    setWindowTitle(tr("Write the schema document"));
    layOut();
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(250));
    connect(&m_pause, &QTimer::timeout, this, &DocumentDialog::make);
    connect(m_path, &QLineEdit::textChanged, this, &DocumentDialog::order);
    connect(m_path, &QLineEdit::returnPressed, this, [this] {
        if (m_pause.isActive())
            make();
    });
    connect(m_style, &QComboBox::activated, this, [this](int index) {
        m_asked = DocumentStyle(m_style->itemData(index).toInt());
        order();
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &DocumentDialog::write);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_path->setFocus();
    order();
    make();
}

void DocumentDialog::layOut()
{
    m_path->setObjectName(QStringLiteral("document.path"));
    m_style->setObjectName(QStringLiteral("document.style"));
    m_style->addItem(tr("Lists"), int(DocumentStyle::Bullets));
    m_style->addItem(tr("Pipe tables"), int(DocumentStyle::Grid));
    m_progress->setFixedSize(90, 6);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_status->setObjectName(QStringLiteral("document.status"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status->setWordWrap(true);
    m_difference->setObjectName(QStringLiteral("document.difference"));
    m_difference->setAccessibleName(tr("The difference"));
    m_difference->setPlaceholderText(tr("No difference"));
    m_write->setObjectName(QStringLiteral("document.write"));
    auto *browse = new QPushButton(tr("&Browse…"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &DocumentDialog::browse);

    auto *row = new QHBoxLayout;
    row->addWidget(m_path);
    row->addWidget(browse);
    auto *label = new QLabel(tr("&Document:"));
    label->setBuddy(m_path);
    auto *form = new QFormLayout(m_order);
    form->setContentsMargins({});
    form->addRow(label, row);
    form->addRow(tr("&Columns as:"), m_style);
    auto *state = new QHBoxLayout;
    state->addWidget(m_progress);
    state->addWidget(m_status, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_order);
    layout->addLayout(state);
    layout->addWidget(m_difference, 1);
    layout->addWidget(m_buttons);
    m_write->setDefault(true); // of this dialog, which it stands in now
    resize(QSize(820, 640).boundedTo(screen()->availableSize() - QSize(20, 60)));
}

void DocumentDialog::browse()
{
    auto *dialog = new QFileDialog(
        this, windowTitle(), QFileInfo(m_path->text()).path(), tr("Schema documents (*.md *.markdown)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // the difference is shown, and a backup kept
    dialog->setLabelText(QFileDialog::Accept, tr("Choose"));
    dialog->setDefaultSuffix(QStringLiteral("md"));
    dialog->selectFile(QFileInfo(m_path->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, m_path,
        [this](const QString &path) { m_path->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

/// What is shown is no longer what is asked for.
void DocumentDialog::order()
{
    ++m_run;
    m_update.reset();
    m_write->setEnabled(false);
    m_difference->clear();
    if (m_path->text().trimmed().isEmpty()) {
        m_pause.stop();
        say(tr("Choose the file to write."));
        return;
    }
    say(tr("Making the document…"), true);
    m_pause.start();
}

void DocumentDialog::make()
{
    m_pause.stop();
    const int run = m_run;
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.isEmpty())
        return;
    whenFinished(QtConcurrent::run(&DocumentDialog::preview, m_maker, path, m_asked), this,
        [this, run](const Result<Preview> &made) {
            if (run != m_run)
                return;
            if (made)
                show(*made);
            else
                say(made.error().message());
        });
}

Result<DocumentDialog::Preview> DocumentDialog::preview(
    const DocumentMaker &maker, const QString &path, const std::optional<DocumentStyle> &style)
{
    return maker(path, style).map([&](const DocumentUpdate &update) {
        return Preview{update, readDifference(difference(update.before, update.after, path))};
    });
}

void DocumentDialog::show(const Preview &preview)
{
    m_update = preview.update;
    m_style->setCurrentIndex(m_style->findData(int(m_update->style)));
    const ReadDifference &difference = preview.difference;
    m_difference->setPlainText(difference.text);
    m_write->setEnabled(!m_update->isCurrent());
    if (m_update->isCurrent()) {
        say(tr("The document is current: there is nothing to write."));
        return;
    }
    //: %1 is "8 lines are added", %2 "3 lines are removed"
    QString words = tr("%1, %2.").arg(tr("%Ln line(s) are added", nullptr, difference.added),
        tr("%Ln line(s) are removed", nullptr, difference.removed));
    if (m_update->before.isEmpty())
        words = tr("This file is new: %Ln line(s).", nullptr, difference.added);
    if (!difference.isWhole)
        words += QLatin1Char(' ')
            + tr("Only the first %Ln line(s) of the difference are shown.", nullptr, m_difference->blockCount());
    say(words);
}

void DocumentDialog::say(const QString &status, bool isWorking)
{
    m_status->setText(status);
    m_progress->setVisible(isWorking);
}

void DocumentDialog::write()
{
    if (!m_update)
        return;
    m_order->setEnabled(false);
    m_write->setEnabled(false);
    say(tr("Writing…"), true);
    whenFinished(QtConcurrent::run(&writeDocument, *m_update, QDateTime::currentDateTimeUtc()), this,
        [this](const Result<QString> &backup) { finish(backup); });
}

void DocumentDialog::finish(const Result<QString> &backup)
{
    if (!backup) {
        tellProblem(windowTitle(), backup.error(), this);
        m_order->setEnabled(true);
        order();
        make();
        return;
    }
    const QString path = QDir::toNativeSeparators(m_update->path);
    say(backup->isEmpty() ? tr("Wrote %1.").arg(path)
                          : tr("Wrote %1. What it was before is in %2.").arg(path, QDir::toNativeSeparators(*backup)));
    m_write->hide();
    m_buttons->setStandardButtons(QDialogButtonBox::Close);
    m_buttons->button(QDialogButtonBox::Close)->setDefault(true);
    m_buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace triptych
