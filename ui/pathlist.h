// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QListWidget;
QT_END_NAMESPACE

namespace triptych {

/// A list of model files, folders and patterns; takes what is dropped on it.
class PathList : public QWidget
{
    Q_OBJECT

public:
    explicit PathList(QWidget *parent = nullptr);

    void setPaths(const QStringList &paths);
    [[nodiscard]] QStringList paths() const;
    void add(const QStringList &paths); ///< those that are not there yet

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addFiles();
    void addFolder();
    void removeSelected();

    QListWidget *m_list;
};

} // namespace triptych
