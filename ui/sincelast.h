// SPDX-License-Identifier: MIT
#pragma once

#include "project/sourcechoice.h"
#include "reports/changes.h"
#include "words/findingcells.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace triptych {

/// Tells what is new, changed, resolved since last time: since what the same sides of the same sources gave when the
/// program was last used, or since a report that the person names. Keeps what each comparison found for the next time.
class SinceLast : public QObject
{
    Q_OBJECT

public:
    /// \param folder where it is kept; empty: nowhere, and last time is the first comparison of this one
    /// \param window the parent of what is asked and said
    SinceLast(QString folder, QWidget *window);
    /// Waits until what was found is written.
    ~SinceLast() override;

    /// What is compared from now on.
    /// \param choice without a password
    /// \param project the file of the project, whose last time stays its own when its sources change; empty: none
    void setSources(const SourceChoice &choice, const QString &project = {});
    /// The last comparison; null: there is none.
    /// \param chosen the sides that were to be compared, also those of which the source failed
    void setComparison(std::shared_ptr<const Comparison> comparison, const QList<Side> &chosen);

    /// Null: not known yet.
    [[nodiscard]] const std::shared_ptr<const Changes> &changes() const { return m_changes; }
    /// "3 new · 12 resolved since 21 Nov 2026 14:02"; empty: there is nothing to compare with yet.
    [[nodiscard]] QString title() const;
    [[nodiscard]] NewFindings fresh() const;

    /// Asks for an earlier report and compares with it.
    void askReport();
    /// Shows all that changed.
    void show();

public Q_SLOTS:
    /// Tells from now on what changed since this report, or says why it cannot.
    void compareWithReport(const QString &path);
    void compareWith(const triptych::Report &report);
    /// From now on, last time is now.
    void takeBaseline();

Q_SIGNALS:
    void changed();
    /// The person wants to see this finding (Finding::id).
    void findingRequested(const QString &id);

private:
    struct Answer;
    using States = QMap<QList<Side>, EarlierState>; ///< by the sides that were to be compared

    struct Question;
    static Answer compareStates(const Question &question);
    void update();
    void take(int run, const Answer &answer);
    void tell(const Error &error);
    void compareWith(const EarlierState &earlier);
    [[nodiscard]] QString file() const;

    const QString m_folder;
    QWidget *m_window;
    QString m_key; ///< of what is compared
    std::shared_ptr<const Comparison> m_comparison;
    QList<Side> m_chosen;
    States m_baselines; ///< of this session
    std::optional<EarlierState> m_report; ///< instead of them
    bool m_isFirst = false; ///< the comparison is the one that later ones are compared with
    bool m_isShownNext = false; ///< when it is known what changed
    std::shared_ptr<const Changes> m_changes;
    bool m_isBeginning = false; ///< they are those since this very comparison
    int m_run = 0; ///< counts the questions, of which only the last one's answer counts
    QThreadPool m_pool; ///< one after the other
};

} // namespace triptych
