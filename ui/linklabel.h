// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace triptych {

/// Links that Tab and Shift+Tab go through one by one, and Enter or Space follows.
class LinkLabel : public QLabel
{
    Q_OBJECT

public:
    explicit LinkLabel(QWidget *parent = nullptr);

    /// \param html with the links
    void setLinks(const QString &html);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace triptych
