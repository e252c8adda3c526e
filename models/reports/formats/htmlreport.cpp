// SPDX-License-Identifier: MIT
#include "reports/formats/htmlreport.h"

#include "reports/findingwords.h"
#include "reports/formats/readablesummary.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace triptych {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(triptych::HtmlReport)
};

const QLatin1String style(R"(
:root { color-scheme: light dark; --text: #1d2127; --muted: #5b6470; --base: #ffffff; --raised: #f3f5f7;
  --line: #d3d8de; --critical: #b3261e; --warning: #8a5a00; --info: #2f5f9e; }
@media (prefers-color-scheme: dark) { :root { --text: #e6e9ed; --muted: #a3acb8; --base: #16191d; --raised: #20252b;
  --line: #3a424c; --critical: #ff8a80; --warning: #f0b95b; --info: #8ab8f5; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--text); background: var(--base); margin: 0 auto;
  max-width: 72rem; padding: 2rem 1.5rem 4rem; }
h1, h2, h3, h4 { line-height: 1.25; margin: 1.8em 0 .5em; }
h1 { margin-top: 0; }
h2 { border-bottom: 1px solid var(--line); padding-bottom: .25em; }
code { font-family: ui-monospace, monospace; font-size: .92em; background: var(--raised); border-radius: 4px;
  padding: .1em .3em; overflow-wrap: anywhere; }
ul { padding-left: 1.4rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .93em; }
th, td { text-align: start; vertical-align: top; padding: .35em .6em; border-bottom: 1px solid var(--line);
  overflow-wrap: anywhere; }
th { background: var(--raised); }
.critical { color: var(--critical); font-weight: 600; }
.warning { color: var(--warning); font-weight: 600; }
.info { color: var(--info); }
.hidden { color: var(--muted); }
label { display: none; margin: .6em 0; }
.scripted label { display: block; }
input { font: inherit; color: inherit; background: var(--base); border: 1px solid var(--muted); border-radius: 6px;
  padding: .35em .6em; width: min(28rem, 90%); }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } .scripted label { display: none; }
  tr, li { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } }
)");

/// Hides the rows of the table that do not have every word that was typed.
const QLatin1String script(R"(
document.documentElement.classList.add('scripted');
const field = document.getElementById('filter');
const rows = Array.from(document.querySelectorAll('#findings tbody tr'));
const texts = rows.map(row => row.textContent.toLowerCase());
field.addEventListener('input', () => {
  const words = field.value.toLowerCase().split(/\s+/).filter(word => word);
  rows.forEach((row, i) => { row.hidden = !words.every(word => texts[i].includes(word)); });
});
)");

QString lineHtml(const Line &line)
{
    QString html;
    for (const Span &span : line) {
        const QString text = span.text.toHtmlEscaped();
        html += span.isName ? QStringLiteral("<code>") + text + QStringLiteral("</code>") : text;
    }
    return html;
}

QString element(const QString &name, const QString &html)
{
    return QStringLiteral("<%1>").arg(name) + html + QStringLiteral("</%1>").arg(name);
}

QString rowHtml(const QStringList &cells, const QString &cellElement)
{
    QString html;
    for (const QString &cell : cells)
        html += element(cellElement, cell.toHtmlEscaped());
    return element(QStringLiteral("tr"), html) + QLatin1Char('\n');
}

QString blockHtml(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        return element(QStringLiteral("h%1").arg(block.level), lineHtml(block.lines.first())) + QLatin1Char('\n');
    case Block::Kind::Paragraph:
        return element(QStringLiteral("p"), lineHtml(block.lines.first())) + QLatin1Char('\n');
    case Block::Kind::Bullets: {
        QString items;
        for (const Line &line : block.lines)
            items += element(QStringLiteral("li"), lineHtml(line)) + QLatin1Char('\n');
        return element(QStringLiteral("ul"), items) + QLatin1Char('\n');
    }
    case Block::Kind::Table:
        break;
    }
    QString rows;
    for (const QStringList &row : block.table.rows)
        rows += rowHtml(row, QStringLiteral("td"));
    return QStringLiteral("<div class=\"scroll\"><table><thead>") + rowHtml(block.table.header, QStringLiteral("th"))
        + QStringLiteral("</thead><tbody>\n") + rows + QStringLiteral("</tbody></table></div>\n");
}

/// Every finding, seen or hidden, in a table that can be filtered.
class FindingsTable
{
public:
    explicit FindingsTable(const QList<Report> &reports) : m_sides(sidesOf(reports))
    {
        for (const Report &report : reports) {
            for (const Finding &finding : report.findings)
                add(finding, keyText(finding.severity), text(finding.severity));
            for (const HiddenFinding &hidden : report.hidden)
                add(hidden.finding, QStringLiteral("hidden"), Text::tr("Hidden: %1", "rule").arg(hidden.rule));
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

    /// \param tools that stand above the table
    [[nodiscard]] QString html(const QString &tools = {}) const
    {
        QStringList header{Text::tr("Severity"), Text::tr("Kind"), Text::tr("Place")};
        for (const Side side : m_sides)
            header.append(text(side));
        header.append(Text::tr("Where"));
        return element(QStringLiteral("h2"), Text::tr("Every finding").toHtmlEscaped()) + QLatin1Char('\n') + tools
            + QStringLiteral("<div class=\"scroll\"><table id=\"findings\"><thead>")
            + rowHtml(header, QStringLiteral("th")) + QStringLiteral("</thead><tbody>\n") + m_rows
            + QStringLiteral("</tbody></table></div>\n");
    }

private:
    void add(const Finding &finding, const QString &severityClass, const QString &severity)
    {
        QString cells = QStringLiteral("<td class=\"") + severityClass + QStringLiteral("\">")
            + severity.toHtmlEscaped() + QStringLiteral("</td>")
            + element(QStringLiteral("td"), text(finding.kind).toHtmlEscaped())
            + element(QStringLiteral("td"), lineHtml({{placeText(finding), true}}));
        QStringList places;
        for (const Side side : m_sides) {
            cells += element(QStringLiteral("td"), statedText(finding.says[side]).toHtmlEscaped());
            if (const auto &where = finding.where[side]; where && !where->file.isEmpty())
                places.append(displayText(*where).toHtmlEscaped());
        }
        cells += element(QStringLiteral("td"), places.join(QStringLiteral("<br>")));
        m_rows += element(QStringLiteral("tr"), cells) + QLatin1Char('\n');
    }

    const QList<Side> m_sides;
    QString m_rows;
};

} // namespace

QByteArray htmlReport(const QList<Report> &reports)
{
    const FindingsTable findings(reports);
    const bool isMirrored = QLocale().textDirection() == Qt::RightToLeft;
    QString page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"%2>\n<head>\n<meta charset=\"utf-8\">\n")
                       .arg(QLocale().bcp47Name(), isMirrored ? QStringLiteral(" dir=\"rtl\"") : QString());
    page += QStringLiteral("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        + element(QStringLiteral("title"), Text::tr("Schema drift").toHtmlEscaped()) + QLatin1Char('\n')
        + element(QStringLiteral("style"), style) + QStringLiteral("\n</head>\n<body>\n");
    for (const Block &block : readableSummary(reports))
        page += blockHtml(block);
    const QString filter = QStringLiteral("<label>%1 <input id=\"filter\" type=\"search\"></label>\n")
                               .arg(Text::tr("Filter:").toHtmlEscaped());
    if (!findings.isEmpty())
        page += findings.html(filter) + element(QStringLiteral("script"), script) + QLatin1Char('\n');
    page += QStringLiteral("</body>\n</html>\n");
    return page.toUtf8();
}

QString plainHtml(const QList<Report> &reports)
{
    const FindingsTable findings(reports);
    QString html;
    for (const Block &block : readableSummary(reports))
        html += blockHtml(block);
    if (!findings.isEmpty())
        html += findings.html();
    return html;
}

} // namespace triptych
