// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace triptych {

/// Widgets in a line that wraps where the window is too narrow. What is added after a stretch stands at the far end of
/// its line.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addStretch(); ///< what follows goes to the far end
    void addJoined(QWidget *widget); ///< without space before it, and never parted from it: a segmented control

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    [[nodiscard]] QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Entry
    {
        std::unique_ptr<QLayoutItem> item;
        bool joined = false;
    };

    int arrange(const QRect &rect, bool apply) const;
    void place(int from, int to, const QRect &line, int used) const;
    [[nodiscard]] int groupWidth(int from) const;

    std::vector<Entry> m_entries;
    int m_trailingFrom = -1;
};

} // namespace triptych
