// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace triptych {

/// A report as text, to read and to copy.
class ReportText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ReportText(QWidget *parent = nullptr);

    [[nodiscard]] QString selectedOrAll() const; ///< the selected text, all of it when none is
};

} // namespace triptych
