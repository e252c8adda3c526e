// SPDX-License-Identifier: MIT
#include "ui/sidebyside.h"

namespace triptych {

class SideBySide::Private
{ };

SideBySide::SideBySide(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>()) { }

SideBySide::~SideBySide() = default;

void SideBySide::setComparison(std::shared_ptr<const Comparison>) { }
void SideBySide::setFilter(const FindingFilter &) { }
std::pair<int, int> SideBySide::current() const
{
    return {-1, -1};
}
QString SideBySide::currentText() const
{
    return {};
}
QByteArray SideBySide::saveState() const
{
    return {};
}
bool SideBySide::restoreState(const QByteArray &)
{
    return false;
}
void SideBySide::select(int, int) { }
void SideBySide::nextDifference() { }
void SideBySide::previousDifference() { }
void SideBySide::expandAll() { }
void SideBySide::collapseAll() { }

} // namespace triptych
