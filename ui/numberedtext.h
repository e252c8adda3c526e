// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace triptych {

/// Text to read, in a fixed font with the numbers of its lines beside it.
class NumberedText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NumberedText(QWidget *parent = nullptr);

    /// \param firstLine the number of the first line
    void setNumberedText(const QString &text, int firstLine);
    [[nodiscard]] bool hasLine(int line) const;
    /// Marks a line and scrolls it to the middle; 0: none is marked.
    void mark(int line);
    [[nodiscard]] int markedLine() const { return m_marked; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintNumbers(QPaintEvent *event);
    void layOut();
    void tint();

    class Numbers;
    Numbers *m_numbers;
    int m_firstLine = 1;
    int m_marked = 0;
};

} // namespace triptych
