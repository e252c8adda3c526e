// SPDX-License-Identifier: MIT
#pragma once

#include "compare/side.h"
#include "schema/schema.h"

#include <QDialog>

namespace triptych {

/// What a source could not read or resolve: where, what and why. Enter or a double click opens the file.
class NotesDialog : public QDialog
{
    Q_OBJECT

public:
    NotesDialog(Side side, const QList<Note> &notes, QWidget *parent = nullptr);
};

} // namespace triptych
