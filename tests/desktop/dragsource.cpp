// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QTextStream>
#include <QUrl>
#include <QWidget>

#include <utility>

namespace {

void tell(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

/// Files to be dragged away, as in a file manager.
class DragSource : public QWidget
{
public:
    explicit DragSource(const QStringList &paths)
    {
        for (const QString &path : paths)
            m_urls << QUrl::fromLocalFile(path);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (std::exchange(m_isTold, true))
            return;
        const QPoint center = mapToGlobal(rect().center());
        tell(QStringLiteral("at %1 %2").arg(center.x()).arg(center.y()));
    }

    void mouseMoveEvent(QMouseEvent *) override
    {
        auto *drag = new QDrag(this);
        auto *files = new QMimeData;
        files->setUrls(m_urls);
        drag->setMimeData(files);
        tell(QStringLiteral("dragging"));
        const Qt::DropAction action = drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::MoveAction);
        tell(action == Qt::CopyAction        ? QStringLiteral("copied")
                : action == Qt::IgnoreAction ? QStringLiteral("ignored")
                                             : QStringLiteral("moved"));
    }

private:
    QList<QUrl> m_urls;
    bool m_isTold = false;
};

} // namespace

/// A window at the left edge of the screen from which the named files are dragged; tells where it is and what became of
/// them.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    DragSource source(QApplication::arguments().mid(1));
    source.setGeometry(10, 300, 120, 120);
    source.show();
    return QApplication::exec();
}
