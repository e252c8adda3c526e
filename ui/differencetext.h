// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace triptych {

/// What a unified diff changes, counted, and as much of it as can be read.
struct ReadDifference
{
    QString text; ///< without its head
    int added = 0; ///< lines
    int removed = 0; ///< lines
    int lines = 0; ///< of the whole, of which the text may be the beginning
    bool isWhole = true;
};

/// Of a difference in UTF-8 (documentation/difference.h), whose first lines are enough for a person and for the
/// window's thread.
[[nodiscard]] ReadDifference readDifference(const QByteArray &difference);

/// A difference to read, in a fixed font: lines that are added and removed are tinted, besides the sign they begin
/// with.
class DifferenceText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DifferenceText(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace triptych
