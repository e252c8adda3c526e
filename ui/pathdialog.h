// SPDX-License-Identifier: MIT
#pragma once

#include <QFileDialog>

#include <functional>

namespace triptych {

/// Asks for a file or a folder, and takes some that QFileDialog would not.
class PathDialog : public QFileDialog
{
    Q_OBJECT

public:
    /// What is given in the place of what the person chose; empty: QFileDialog goes on as it does.
    using Taking = std::function<QString(const QString &chosen)>;

    PathDialog(QWidget *window, const QString &title, const QString &folder, const QString &filter, Taking taking);

    /// Begins with that file or folder: where it is missing, in the nearest folder above it, with the rest as its name.
    void beginAt(const QString &path);

protected:
    void accept() override;

private:
    const Taking m_taking;
};

} // namespace triptych
