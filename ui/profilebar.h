// SPDX-License-Identifier: MIT
#pragma once

#include "ui/connectionprofiles.h"

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
class QComboBox;
QT_END_NAMESPACE

namespace triptych {

/// Chooses, saves, renames and deletes connection profiles.
class ProfileBar : public QWidget
{
    Q_OBJECT

public:
    /// \param current what there is to be saved, under any name
    /// \param settings outlives the bar
    ProfileBar(QSettings &settings, std::function<ConnectionProfile()> current, QWidget *parent = nullptr);

    /// Shows the profile that says the same, under whatever name, if there is one.
    void showLike(const ConnectionProfile &profile);
    /// Whether there is anything to save.
    void setCanSave(bool canSave);

Q_SIGNALS:
    void chosen(const triptych::ConnectionProfile &profile);

private:
    void refresh(const QString &currentName);
    void updateActions();
    void save();
    void rename();
    void remove();
    /// Asks for a name, and whether to replace the profile that has it already, and then calls `use` with it.
    /// \param free a name that replaces none
    void askName(const QString &title, const QString &free, const std::function<void(const QString &)> &use);
    void confirm(const QString &question, const std::function<void()> &act);
    [[nodiscard]] bool isTaken(const QString &name);

    QSettings &m_settings;
    std::function<ConnectionProfile()> m_current;
    QComboBox *m_names;
    QAction *m_save;
    QAction *m_rename;
    QAction *m_remove;
};

} // namespace triptych
