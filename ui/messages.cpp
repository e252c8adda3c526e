// SPDX-License-Identifier: MIT
#include "ui/messages.h"

#include <QMessageBox>

namespace triptych {

QMessageBox *problemBox(const QString &title, const Error &error, QWidget *window)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, error.message(), QMessageBox::Close, window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

void tellProblem(const QString &title, const Error &error, QWidget *window)
{
    problemBox(title, error, window)->open();
}

} // namespace triptych
