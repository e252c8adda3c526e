// SPDX-License-Identifier: MIT
#pragma once

#include "documentation/documentupdate.h"
#include "ui/differencetext.h"

#include <QDialog>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace triptych {

/// What writing the schema document would make of the file of that name. Is called in the background.
using DocumentMaker
    = std::function<Result<DocumentUpdate>(const QString &path, const std::optional<DocumentStyle> &style)>;

/// Writes the schema document: asks where to and in which form, shows the difference that it makes to the file, writes
/// what was shown, and tells where the earlier version is. Makes, compares and writes in the background.
class DocumentDialog : public QDialog
{
    Q_OBJECT

public:
    DocumentDialog(DocumentMaker maker, const QString &path, QWidget *parent = nullptr);

private:
    struct Preview;

    static Result<Preview> preview(
        const DocumentMaker &maker, const QString &path, const std::optional<DocumentStyle> &style);
    void layOut();
    void browse();
    void order();
    void make();
    void show(const Preview &preview);
    void say(const QString &status, bool isWorking = false);
    void write();
    void finish(const Result<QString> &backup);

    const DocumentMaker m_maker;
    QTimer m_pause; ///< between the last key and the work
    int m_run = 0; ///< counts the orders, of which only the last one's result counts
    std::optional<DocumentStyle> m_asked; ///< what the person chose
    std::optional<DocumentUpdate> m_update; ///< what is shown

    QWidget *m_order; ///< what is asked for
    QLineEdit *m_path;
    QComboBox *m_style;
    QProgressBar *m_progress;
    QLabel *m_status;
    DifferenceText *m_difference;
    QDialogButtonBox *m_buttons;
    QPushButton *m_write;
};

} // namespace triptych
