// SPDX-License-Identifier: MIT
#include "samplewindow.h"
#include "support/result.h"
#include "ui/comparisonviews.h"
#include "ui/sidebyside.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QScreen>
#include <QTest>

using namespace triptych;

/// The real window on a real X server of the test's own: it paints the sample in both themes, and the pictures stay in
/// the build folder.
class ScreenshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(QGuiApplication::platformName(), QStringLiteral("xcb"));
        VERIFY_RESULT(m_sample.prepare());
        QVERIFY(QDir().mkpath(QStringLiteral(SCREENSHOTS)));
    }

    void theSample_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
    }

    void theSample()
    {
        QFETCH(const Theme, theme);
        applyTheme(*qApp, theme);
        MainWindow &window = m_sample.open();
        window.setGeometry(0, 0, 1440, 900);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_VERIFY_WITH_TIMEOUT(window.controller().comparison(), 30000);
        window.findChild<ComparisonViews *>()->next();
        QTest::qWait(300);
        const QImage image = window.screen()->grabWindow(window.winId()).toImage();
        QCOMPARE(image.size(), QSize(1440, 900));
        QVERIFY(image.save(QStringLiteral(SCREENSHOTS "/window-%1.png").arg(QLatin1String(QTest::currentDataTag()))));
        QCOMPARE(image.pixelColor(1435, 5), colors(theme).window);
        QVERIFY2(distinctColors(image) > 30, "the window is all but empty");
    }

private:
    static qsizetype distinctColors(const QImage &image)
    {
        QSet<QRgb> seen;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                seen << image.pixel(x, y);
        }
        return seen.size();
    }

    SampleWindow m_sample;
};

int main(int argc, char **argv)
{
    QProcess server;
    server.start(QStringLiteral("Xvfb"),
        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
            QStringLiteral("1440x900x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    if (!server.waitForReadyRead(20000))
        qFatal("Xvfb does not start: %s", qPrintable(server.errorString()));
    qputenv("DISPLAY", ':' + server.readLine().trimmed());
    qputenv("QT_QPA_PLATFORM", "xcb");
    int result = 1;
    {
        QApplication application(argc, argv);
        ScreenshotsTest test;
        result = QTest::qExec(&test, argc, argv);
    }
    server.terminate();
    server.waitForFinished();
    return result;
}

#include "tst_screenshots.moc"
