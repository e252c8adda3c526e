// SPDX-License-Identifier: MIT
#include "ui/profilebar.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace triptych {

ProfileBar::ProfileBar(QSettings &settings, std::function<ConnectionProfile()> current, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_current(std::move(current)), m_names(new QComboBox)
{
    m_names->setObjectName(QStringLiteral("profiles"));
    m_names->setPlaceholderText(tr("none"));
    auto *label = new QLabel(tr("Pro&file"));
    label->setBuddy(m_names);
    auto *menu = new QMenu(this);
    m_save = menu->addAction(tr("&Save as…"), this, &ProfileBar::save);
    m_save->setObjectName(QStringLiteral("saveProfile"));
    m_rename = menu->addAction(tr("&Rename…"), this, &ProfileBar::rename);
    m_rename->setObjectName(QStringLiteral("renameProfile"));
    m_remove = menu->addAction(tr("&Delete…"), this, &ProfileBar::remove);
    m_remove->setObjectName(QStringLiteral("deleteProfile"));
    auto *manage = new QPushButton(tr("Mana&ge"));
    manage->setAutoDefault(false);
    manage->setMenu(menu);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_names, 1);
    layout->addWidget(manage);
    connect(m_names, &QComboBox::activated, this, [this](int index) {
        updateActions();
        Q_EMIT chosen(connectionProfiles(m_settings).value(index));
    });
    refresh({});
}

void ProfileBar::showLike(const ConnectionProfile &profile)
{
    const QList<ConnectionProfile> profiles = connectionProfiles(m_settings);
    const auto like = std::ranges::find_if(profiles, [&](ConnectionProfile each) {
        each.name = profile.name;
        return each == profile;
    });
    refresh(like == profiles.end() ? QString() : like->name);
}

void ProfileBar::setCanSave(bool canSave)
{
    m_save->setEnabled(canSave);
}

void ProfileBar::refresh(const QString &currentName)
{
    m_names->clear();
    for (const ConnectionProfile &profile : connectionProfiles(m_settings))
        m_names->addItem(profile.name);
    m_names->setCurrentIndex(m_names->findText(currentName, Qt::MatchExactly | Qt::MatchCaseSensitive));
    updateActions();
}

void ProfileBar::updateActions()
{
    for (QAction *action : {m_rename, m_remove})
        action->setEnabled(m_names->currentIndex() >= 0);
}

void ProfileBar::save()
{
    askName(tr("Save the profile"), {}, [this](const QString &name) {
        ConnectionProfile profile = m_current();
        profile.name = name;
        saveConnectionProfile(m_settings, profile);
        refresh(name);
    });
}

void ProfileBar::rename()
{
    askName(tr("Rename the profile"), m_names->currentText(), [this](const QString &name) {
        ConnectionProfile profile = connectionProfiles(m_settings).value(m_names->currentIndex());
        removeConnectionProfile(m_settings, profile.name);
        profile.name = name;
        saveConnectionProfile(m_settings, profile);
        refresh(name);
    });
}

void ProfileBar::remove()
{
    const QString name = m_names->currentText();
    confirm(tr("Delete the profile “%1”? A password in the keychain stays there.").arg(name), [this, name] {
        removeConnectionProfile(m_settings, name);
        refresh({});
    });
}

void ProfileBar::askName(const QString &title, const QString &free, const std::function<void(const QString &)> &use)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("&Name:"));
    dialog->setTextValue(m_names->currentText());
    connect(dialog, &QInputDialog::textValueSelected, this, [this, free, use](const QString &text) {
        const QString name = text.trimmed();
        if (name.isEmpty())
            return;
        if (name != free && isTaken(name))
            confirm(tr("There is a profile “%1”. Replace it?").arg(name), [use, name] { use(name); });
        else
            use(name);
    });
    dialog->open();
}

void ProfileBar::confirm(const QString &question, const std::function<void()> &act)
{
    auto *box = new QMessageBox(
        QMessageBox::Question, window()->windowTitle(), question, QMessageBox::Yes | QMessageBox::No, this);
    box->setTextFormat(Qt::PlainText); // a profile is called as anybody likes
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::No);
    connect(box, &QMessageBox::finished, this, [act](int answer) {
        if (answer == QMessageBox::Yes)
            act();
    });
    box->open();
}

bool ProfileBar::isTaken(const QString &name)
{
    return std::ranges::any_of(
        connectionProfiles(m_settings), [&](const ConnectionProfile &profile) { return profile.name == name; });
}

} // namespace triptych
