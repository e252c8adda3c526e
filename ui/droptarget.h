// SPDX-License-Identifier: MIT
#pragma once

#include "project/sourcechoice.h"

#include <QList>
#include <QObject>
#include <QUrl>

QT_BEGIN_NAMESPACE
class QMimeData;
class QWidget;
QT_END_NAMESPACE

namespace triptych {

/// Files and folders, by what they are taken for.
struct Dropped
{
    QString folder; ///< of a project, to be searched; empty: none
    QString project; ///< a project file
    QStringList reports; ///< our JSON reports
    SourceChoice sources; ///< Python files, folders beside others, a document, a snapshot in the database's place
    QStringList unknown; ///< what is none of these

    [[nodiscard]] bool isEmpty() const; ///< nothing that can be used
    bool operator==(const Dropped &) const = default;
};

/// Takes files and folders for what they are by their names, of a JSON file by its beginning. One folder is a
/// project's, or its project file where it holds one; of several, the models stand in them. Of documents, snapshots,
/// and projects the first counts.
[[nodiscard]] Dropped classify(const QStringList &paths);
[[nodiscard]] QStringList localPaths(const QMimeData &data);

/// What dropping it will do, a line for each thing; what can be dropped, where it is nothing.
/// \param isComparing there is a comparison: a report is compared with it, rather than opened
[[nodiscard]] QString dropText(const Dropped &dropped, bool isComparing);

/// Takes what is dropped anywhere onto a window, but where a widget in it takes drops itself; meanwhile a tinted frame
/// over the window says what will happen.
class DropTarget : public QObject
{
    Q_OBJECT

public:
    explicit DropTarget(QWidget *window);

    /// Whether there is a comparison.
    void setComparing(bool comparing) { m_isComparing = comparing; }

Q_SIGNALS:
    void dropped(const triptych::Dropped &dropped);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    class DropFrame *m_frame;
    bool m_isComparing = false;
};

} // namespace triptych
