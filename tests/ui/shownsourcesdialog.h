// SPDX-License-Identifier: MIT
#pragma once

#include "fakesources.h"
#include "ui/passwords.h"
#include "ui/sourcesdialog.h"

#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace triptych {

/// A dialog of sources on the screen, of sources and passwords that are made up.
class ShownSourcesDialog
{
protected:
    /// With nothing remembered.
    void start()
    {
        m_sources = FakeSources();
        m_store = std::make_unique<FakePasswords>();
        m_passwords = std::make_unique<Passwords>(fakeTools(m_sources), *m_store);
        m_settings
            = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_settings->clear();
        openDialog();
    }

    void openDialog()
    {
        m_dialog = std::make_unique<SourcesDialog>(fakeTools(m_sources), *m_passwords, *m_settings);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    QLineEdit *edit(const char *name) { return m_dialog->findChild<QLineEdit *>(QLatin1String(name)); }

    void type(const char *name, const QString &text)
    {
        QLineEdit *field = edit(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClicks(field, text);
    }

    FakeSources m_sources;
    QTemporaryDir m_folder;
    std::unique_ptr<FakePasswords> m_store;
    std::unique_ptr<Passwords> m_passwords;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<SourcesDialog> m_dialog;
};

} // namespace triptych
