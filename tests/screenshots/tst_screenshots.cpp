// SPDX-License-Identifier: MIT
#include "screenshots/scenes.h"
#include "support/result.h"
#include "support/xserver.h"
#include "translations.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QScreen>
#include <QTest>

using namespace triptych;

/// The real window on a real X server of the test's own, in every scene and both themes; the pictures stay in the build
/// folder. QT_SCALE_FACTOR scales it as desktops do.
class ScreenshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(QGuiApplication::platformName(), QStringLiteral("xcb"));
        VERIFY_RESULT(m_stage.prepare());
    }

    void theScene_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<QString>("folder");
        for (int i = 0; i < scenes().size(); ++i) {
            QTest::addRow("%s light", scenes()[i].name) << i << Theme::Light << QStringLiteral("light");
            QTest::addRow("%s dark", scenes()[i].name) << i << Theme::Dark << QStringLiteral("dark");
        }
        const auto found = std::ranges::find(scenes(), QByteArray("side-by-side"), &Scene::name);
        const int sideBySide = int(found - scenes().begin());
        QTest::newRow("side-by-side contrast") << sideBySide << Theme::ContrastLight << QStringLiteral("contrast");
        QTest::newRow("side-by-side contrast dark")
            << sideBySide << Theme::ContrastDark << QStringLiteral("contrast-dark");
    }

    void theScene()
    {
        QFETCH(const int, scene);
        QFETCH(const Theme, theme);
        QFETCH(const QString, folder);
        applyTheme(*qApp, theme);
        QWidget *shown = scenes()[scene].play(m_stage);
        QVERIFY(shown);
        QVERIFY(QTest::qWaitForWindowExposed(shown));
        QTest::qWait(100); // until what fades in or is laid out later stands
        const QImage image = shown->screen()->grabWindow(shown->winId()).toImage();
        const QString scaled
            = QStringLiteral(SCREENSHOTS "/%1-%2").arg(folder).arg(qRound(100 * shown->devicePixelRatioF()));
        QVERIFY(QDir().mkpath(scaled));
        QVERIFY(image.save(QStringLiteral("%1/%2.png").arg(scaled, QLatin1String(scenes()[scene].name))));
        QCOMPARE(image.size(), (QSizeF(shown->size()) * shown->devicePixelRatioF()).toSize());
        const QSet<QRgb> seen = colorsOf(image);
        QVERIFY2(seen.size() > 30, "the picture is all but empty");
        QVERIFY2(seen.contains(colors(theme).base.rgb()), "this is not the theme's background");
    }

private:
    static QSet<QRgb> colorsOf(const QImage &image)
    {
        QSet<QRgb> seen;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                seen << image.pixel(x, y);
        }
        return seen;
    }

    Stage m_stage;
};

int main(int argc, char **argv)
{
    const auto server = XServer::start({2880, 1800});
    if (!server)
        qFatal("%s", qPrintable(server.error().message()));
    QApplication application(argc, argv);
    installTranslations(application);
    ScreenshotsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screenshots.moc"
