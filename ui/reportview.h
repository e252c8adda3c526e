// SPDX-License-Identifier: MIT
#pragma once

#include "ui/comparisonview.h"

namespace triptych {

class ReportText;

/// The comparison as the text summary that the command line prints, to read and to copy. The filter changes nothing.
class ReportView : public LazyView
{
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent = nullptr);

    void showRow(RowRef) override { } // it has no rows
    void step(int) override { }
    [[nodiscard]] QString currentText() const override; ///< the selected text, all of it when none is

protected:
    void refresh() override;

private:
    ReportText *m_text;
    std::shared_ptr<const Comparison> m_shown;
};

} // namespace triptych
