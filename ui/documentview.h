// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"
#include "ui/documentpart.h"

#include <QDateTime>
#include <QDialog>
#include <QFutureWatcher>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace triptych {

class NumberedText;

/// A document's own text beside the window, with the line that a row was read from marked. Reads in the background, and
/// of a large file only the part around the line.
class DocumentView : public QDialog
{
    Q_OBJECT

public:
    explicit DocumentView(QWidget *parent = nullptr);

    /// Shows a place in a file; the file is read again when it has changed. Without a file: says that the document
    /// tells nothing of the row.
    void showPlace(const Origin &origin);

private:
    [[nodiscard]] bool isShown(const Origin &origin) const;
    void read();
    void showPart();

    Origin m_origin; ///< what is asked for
    QString m_path; ///< what is shown
    QDateTime m_changed; ///< when that file was changed
    QFutureWatcher<Result<DocumentPart>> m_reading;
    QLabel *m_where;
    NumberedText *m_text;
};

} // namespace triptych
