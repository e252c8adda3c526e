// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMap>
#include <QObject>

QT_BEGIN_NAMESPACE
class QHeaderView;
class QTableView;
QT_END_NAMESPACE

namespace triptych {

class NullabilityModel;

/// How wide the columns of the nullability view are and how they are sorted: as the person left them, for two sides and
/// for three.
class NullabilityColumns : public QObject
{
    Q_OBJECT

public:
    /// \param view of the model
    NullabilityColumns(QTableView *view, const NullabilityModel *model);

    void keep(); ///< before the model gets another comparison, whose sides give it other columns
    void adapt(); ///< when it has it
    /// As wide as a new font needs.
    void setUsualWidths();

    [[nodiscard]] QByteArray saveState() const;
    /// Before the first comparison. Bytes of another version give false and change nothing.
    bool restoreState(const QByteArray &state);

private:
    [[nodiscard]] int titleWidth(int column) const;
    void widenSorted();

    QTableView *m_view;
    QHeaderView *m_header;
    const NullabilityModel *m_model;
    int m_count = 0; ///< columns that are laid out
    QMap<qint32, QByteArray> m_states; ///< of the header, by the number of its columns
};

} // namespace triptych
