// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor.h"

#include <QObject>

namespace triptych {

/// Opens definitions in the editor of the person's choice, and asks for that choice. Whatever openOrigin() is given
/// comes here while this lives.
class EditorController : public QObject
{
    Q_OBJECT

public:
    /// \param settings keep the choice; outlive this
    /// \param window the parent of what is asked and said
    EditorController(QSettings &settings, QWidget *window);
    ~EditorController() override;

    void ask();

private:
    void open(const Origin &origin);
    void start(const EditorCommand &command);
    void tell(const Error &error);

    QSettings &m_settings;
    QWidget *m_window;
};

} // namespace triptych
