// SPDX-License-Identifier: MIT
#include "reports/formats/junit.h"

#include "reports/findingwords.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <algorithm>

namespace triptych {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(triptych::JUnitReport)
};

/// Without the characters that XML 1.0 has no place for.
QString xmlText(QString text)
{
    for (QChar &c : text) {
        const bool isControl = c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t');
        if (isControl || c.unicode() == 0xFFFE || c.unicode() == 0xFFFF)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

/// One suite on its way out.
class Suite
{
public:
    Suite(QXmlStreamWriter &xml, const Report &report, std::optional<Severity> level)
        : m_xml(xml), m_report(report), m_level(level)
    { }

    void write()
    {
        const auto isShown = [](const Finding &finding) { return isDrift(finding.kind); };
        const auto shown = std::ranges::count_if(m_report.findings, isShown);
        const auto skipped = std::ranges::count_if(m_report.hidden, isShown, &HiddenFinding::finding);
        const auto failed
            = std::ranges::count_if(m_report.findings, [this](const Finding &finding) { return fails(finding); });
        m_xml.writeStartElement(QStringLiteral("testsuite"));
        m_xml.writeAttribute(QStringLiteral("name"), sidesTitle(m_report.sides));
        m_xml.writeAttribute(QStringLiteral("tests"), QString::number(std::max<qsizetype>(1, shown + skipped)));
        m_xml.writeAttribute(QStringLiteral("failures"), QString::number(failed));
        m_xml.writeAttribute(QStringLiteral("errors"), QStringLiteral("0"));
        m_xml.writeAttribute(QStringLiteral("skipped"), QString::number(skipped));
        m_xml.writeAttribute(
            QStringLiteral("timestamp"), m_report.at.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
        for (const Finding &finding : m_report.findings) {
            if (isShown(finding))
                writeFinding(finding);
        }
        for (const HiddenFinding &hidden : m_report.hidden) {
            if (isShown(hidden.finding))
                writeHidden(hidden);
        }
        if (shown + skipped == 0)
            writeCase(sidesTitle(m_report.sides), Text::tr("No drift"), [] {});
        m_xml.writeEndElement();
    }

private:
    [[nodiscard]] bool fails(const Finding &finding) const
    {
        return isDrift(finding.kind) && m_level && finding.severity >= *m_level;
    }

    template <typename Body>
    void writeCase(const QString &group, const QString &name, Body body)
    {
        m_xml.writeStartElement(QStringLiteral("testcase"));
        m_xml.writeAttribute(QStringLiteral("classname"), xmlText(group));
        m_xml.writeAttribute(QStringLiteral("name"), xmlText(name));
        body();
        m_xml.writeEndElement();
    }

    void writeFinding(const Finding &finding)
    {
        const QString sentence = xmlText(findingSentence(m_report.sides, finding));
        writeCase(text(finding.kind), placeText(finding), [&] {
            if (!fails(finding)) {
                m_xml.writeTextElement(QStringLiteral("system-out"), sentence);
                return;
            }
            m_xml.writeStartElement(QStringLiteral("failure"));
            m_xml.writeAttribute(QStringLiteral("type"), keyText(finding.severity));
            m_xml.writeAttribute(QStringLiteral("message"), sentence);
            m_xml.writeCharacters(xmlText(places(finding)));
            m_xml.writeEndElement();
        });
    }

    void writeHidden(const HiddenFinding &hidden)
    {
        writeCase(text(hidden.finding.kind), placeText(hidden.finding), [&] {
            m_xml.writeEmptyElement(QStringLiteral("skipped"));
            m_xml.writeAttribute(
                QStringLiteral("message"), xmlText(hidden.reason.isEmpty() ? hidden.rule : hidden.reason));
        });
    }

    /// A line for each side that says where.
    [[nodiscard]] QString places(const Finding &finding) const
    {
        QStringList lines;
        for (const Side side : m_report.sides) {
            if (const auto &where = finding.where[side]; where && !displayText(*where).isEmpty())
                lines.append(Text::tr("%1: %2", "side and place").arg(text(side), displayText(*where)));
        }
        return lines.join(QLatin1Char('\n'));
    }

    QXmlStreamWriter &m_xml;
    const Report &m_report;
    std::optional<Severity> m_level;
};

} // namespace

QByteArray junitReport(const QList<Report> &reports, std::optional<Severity> level)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuites"));
    for (const Report &report : reports)
        Suite(xml, report, level).write();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace triptych
