// SPDX-License-Identifier: MIT
#include "reports/formats/readablesummary.h"

#include "reports/findingwords.h"
#include "reports/summaryparts.h"
#include "words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <map>

namespace triptych {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(triptych::ReadableSummary)
};

using FindingTest = std::function<bool(const Finding &)>;

QString sidesText(const QList<Side> &sides)
{
    QStringList names;
    for (const Side side : sides)
        names.append(withinSentence(text(side)));
    return names.join(Text::tr(" and ", "between sides"));
}

QList<Finding> selected(const Report &report, const FindingTest &test)
{
    QList<Finding> findings;
    std::ranges::copy_if(report.findings, std::back_inserter(findings), test);
    return findings;
}

bool isOf(const Finding &finding, FindingKind kind, bool ofColumn)
{
    return finding.kind == kind && finding.column.isEmpty() != ofColumn;
}

/// By table, in the order of the names.
std::map<QString, QList<Finding>> byTable(const QList<Finding> &findings)
{
    std::map<QString, QList<Finding>> tables;
    for (const Finding &finding : findings)
        tables[displayText(finding.table)].append(finding);
    return tables;
}

/// Whether the document is not what the other sides say.
bool isOfDocument(const Report &report, const Finding &finding)
{
    if (!isDrift(finding.kind) || !report.sides.contains(Side::Documentation))
        return false;
    if (report.sides.size() == 2)
        return true;
    if (finding.alone)
        return finding.alone == Side::Documentation;
    const auto &says = finding.says[Side::Documentation]; // nobody stands alone: all differ, or it does not say
    return says && says->isKnown();
}

/// The sides that lack what is missing, or have it.
QList<Side> sidesThat(const Report &report, const Finding &finding, bool have)
{
    QList<Side> sides;
    for (const Side side : report.sides) {
        if (finding.says[side].has_value() == have)
            sides.append(side);
    }
    return sides;
}

/// The summary on its way.
class Writer
{
public:
    explicit Writer(const QList<Report> &reports) : m_reports(reports) { }

    QList<Block> write()
    {
        m_blocks.append(heading(1, Text::tr("Schema drift summary")));
        const QDateTime at = std::ranges::max(m_reports, {}, &Report::at).at;
        m_blocks.append(paragraph(Text::tr("Generated: %1").arg(at.toUTC().toString(Qt::ISODate))));
        writeExecutiveSummary();
        writeDocumentationDrift();
        writeMissingTables();
        writeColumnMismatches();
        writePrimaryKeys();
        writeTable(
            Text::tr("Nullability"), true, [](const Finding &each) { return each.kind == FindingKind::Nullable; });
        writeOthers();
        writeCosmetic();
        writeRecommendations();
        writeUnseen();
        writeStatus();
        return m_blocks;
    }

private:
    void writeExecutiveSummary()
    {
        m_blocks.append(heading(2, Text::tr("Executive summary")));
        QList<Line> lines;
        for (const Report &report : m_reports) {
            QString told = report.findings.size() == report.count(FindingKind::Cosmetic) ? Text::tr("no drift")
                                                                                         : severityCounts(report);
            if (report.coverage)
                told += Text::tr("; compared %1 of %n table(s)", nullptr, report.coverage->total())
                            .arg(report.coverage->compared);
            lines.append(plainLine(Text::tr("%1: %2", "pair, counts").arg(sidesTitle(report.sides), told)));
        }
        m_blocks.append(bullets(lines));
        writeSources();
    }

    void writeSources()
    {
        QList<Line> lines;
        for (const Side side : allSides) {
            QStringList titles;
            for (const Report &report : m_reports) {
                const auto &source = report.sources[side];
                if (source && !source->title.isEmpty() && !titles.contains(source->title))
                    titles.append(source->title);
            }
            if (!titles.isEmpty())
                lines.append(lineWith(QStringLiteral("%2: %1"), titles, text(side)));
        }
        if (!lines.isEmpty())
            m_blocks += {heading(3, Text::tr("Compared")), bullets(lines)};
    }

    void writeDocumentationDrift()
    {
        m_blocks.append(heading(2, Text::tr("Documentation drift")));
        const bool isCompared = std::ranges::any_of(
            m_reports, [](const Report &report) { return report.sides.contains(Side::Documentation); });
        QList<Line> lines;
        for (const Report &report : m_reports) {
            const auto findings = selected(report, [&](const Finding &each) { return isOfDocument(report, each); });
            for (const auto &[table, of] : byTable(findings))
                lines.append(lineWith(QStringLiteral("%1: %2"), {table}, kindCounts(of)));
        }
        if (!isCompared)
            m_blocks.append(paragraph(Text::tr("The documentation was not compared.")));
        else if (lines.isEmpty())
            m_blocks.append(paragraph(Text::tr("None: the documentation says what it was compared with.")));
        else
            m_blocks.append(bullets(lines));
    }

    /// "2 missing, 1 type".
    static QString kindCounts(const QList<Finding> &findings)
    {
        QStringList parts;
        for (const FindingKind kind : allFindingKinds) {
            if (const auto count = std::ranges::count(findings, kind, &Finding::kind))
                parts.append(Text::tr("%1 %2", "count and kind").arg(count).arg(withinSentence(text(kind))));
        }
        return parts.join(QStringLiteral(", "));
    }

    /// Before what belongs to one of several reports.
    void writeReportTitle(const Report &report)
    {
        if (m_reports.size() > 1)
            m_blocks.append(heading(3, sidesTitle(report.sides)));
    }

    void writeMissingTables()
    {
        begin(Text::tr("Missing tables"));
        for (const Report &report : m_reports) {
            std::map<QList<Side>, QStringList> missing;
            for (const Finding &finding : report.findings) {
                if (isOf(finding, FindingKind::Missing, false))
                    missing[sidesThat(report, finding, false)].append(displayText(finding.table));
            }
            const auto renamed
                = selected(report, [](const Finding &each) { return isOf(each, FindingKind::Renamed, false); });
            if (missing.empty() && renamed.isEmpty())
                continue;
            writeReportTitle(report);
            QList<Line> lines;
            for (const auto &[sides, names] : missing)
                lines.append(lineWith(
                    Text::tr("Missing in %2 (%n table(s)): %1", nullptr, int(names.size())), names, sidesText(sides)));
            m_blocks.append(bullets(lines + renameLines(report, renamed)));
        }
        end();
    }

    static QList<Line> renameLines(const Report &report, const QList<Finding> &renamed)
    {
        QList<Line> lines;
        for (const Finding &finding : renamed) {
            QStringList names;
            for (const Side side : report.sides) {
                if (const auto &says = finding.says[side]; says && says->isKnown() && !names.contains(says->value()))
                    names.append(says->value());
            }
            const QString how = finding.status == RenameStatus::Confirmed ? Text::tr("Renamed (confirmed): %1", "names")
                : finding.confidence ? Text::tr("Probably renamed (%2 % sure): %1", "names, confidence")
                                     : Text::tr("Probably renamed: %1", "names");
            lines.append(lineWith(how, names, QString::number(qRound(finding.confidence.value_or(0) * 100))));
        }
        return lines;
    }

    void writeColumnMismatches()
    {
        begin(Text::tr("Column mismatches"));
        for (const Report &report : m_reports) {
            const auto findings = selected(report, [](const Finding &each) {
                return isOf(each, FindingKind::Missing, true) || isOf(each, FindingKind::Renamed, true)
                    || each.kind == FindingKind::Type;
            });
            if (findings.isEmpty())
                continue;
            writeReportTitle(report);
            for (const auto &[table, of] : byTable(findings))
                writeColumns(report, table, of);
        }
        end();
    }

    void writeColumns(const Report &report, const QString &table, const QList<Finding> &findings)
    {
        m_blocks.append(heading(m_reports.size() > 1 ? 4 : 3, lineWith(QStringLiteral("%1"), {table})));
        std::map<QList<Side>, QStringList> missing;
        QList<Finding> renamed;
        QList<Finding> types;
        for (const Finding &finding : findings) {
            if (finding.kind == FindingKind::Missing)
                missing[sidesThat(report, finding, false)].append(finding.column);
            else
                (finding.kind == FindingKind::Renamed ? renamed : types).append(finding);
        }
        QList<Line> lines;
        for (const auto &[sides, names] : missing)
            lines.append(lineWith(Text::tr("Missing in %2: %1", "columns, sides"), names, sidesText(sides)));
        lines += renameLines(report, renamed);
        for (const Finding &finding : types)
            lines.append(lineWith(Text::tr("Type of %1: %2", "column, what sides say"), {finding.column},
                saysText(report.sides, finding)));
        m_blocks.append(bullets(lines));
    }

    void writePrimaryKeys()
    {
        begin(Text::tr("Primary keys"));
        for (const Report &report : m_reports) {
            QList<Line> lines;
            for (const Finding &finding : report.findings) {
                if (finding.kind == FindingKind::PrimaryKey)
                    lines.append(
                        lineWith(QStringLiteral("%1: %2"), {placeText(finding)}, saysText(report.sides, finding)));
            }
            if (lines.isEmpty())
                continue;
            writeReportTitle(report);
            m_blocks.append(bullets(lines));
        }
        end();
    }

    /// A section with a table of these findings.
    /// \param isOfOneKind the title says which
    void writeTable(const QString &title, bool isOfOneKind, const FindingTest &test)
    {
        begin(title);
        for (const Report &report : m_reports) {
            const auto findings = selected(report, test);
            if (findings.isEmpty())
                continue;
            writeReportTitle(report);
            TextTable table{{Text::tr("Table"), Text::tr("Column")}, {}};
            if (!isOfOneKind)
                table.header.prepend(Text::tr("Kind"));
            for (const Side side : report.sides)
                table.header.append(text(side));
            for (const Finding &finding : findings) {
                QStringList row{displayText(finding.table), finding.column};
                if (!isOfOneKind)
                    row.prepend(text(finding.kind));
                for (const Side side : report.sides)
                    row.append(statedText(finding.says[side]));
                table.rows.append(row);
            }
            m_blocks.append(tableBlock(table));
        }
        end();
    }

    void writeOthers()
    {
        writeTable(Text::tr("Other differences"), false,
            [](const Finding &each) { return each.kind > FindingKind::Type && each.kind != FindingKind::Cosmetic; });
    }

    void writeCosmetic()
    {
        int cosmetic = 0;
        int unjudged = 0;
        for (const Report &report : m_reports) {
            cosmetic += report.count(FindingKind::Cosmetic);
            unjudged += int(report.unjudged.size());
        }
        if (cosmetic + unjudged == 0)
            return;
        m_blocks.append(heading(2, Text::tr("Cosmetic types")));
        if (cosmetic > 0)
            m_blocks.append(
                paragraph(Text::tr("%n type(s) are written in another way that works together, and count for nothing.",
                    nullptr, cosmetic)));
        if (unjudged > 0)
            m_blocks.append(paragraph(Text::tr(
                "%n type mismatch(es) in a report of the tool before Triptych: it does not tell spellings from "
                "conflicts. Compare again to know.",
                nullptr, unjudged)));
    }

    void writeRecommendations()
    {
        const auto tables = [this](const FindingTest &test) {
            QStringList names;
            for (const Report &report : m_reports) {
                for (const Finding &finding : selected(report, test)) {
                    if (!names.contains(displayText(finding.table)))
                        names.append(displayText(finding.table));
                }
            }
            names.sort();
            return names;
        };
        const QList<std::pair<QString, QStringList>> steps{
            {Text::tr("Settle the columns that are missing or renamed: %1"), tables([](const Finding &each) {
                 return isOf(each, FindingKind::Missing, true) || isOf(each, FindingKind::Renamed, true);
             })},
            {Text::tr("Settle the tables that are missing or renamed: %1"), tables([](const Finding &each) {
                 return isOf(each, FindingKind::Missing, false) || isOf(each, FindingKind::Renamed, false);
             })},
            {Text::tr("Agree on the primary keys: %1"),
                tables([](const Finding &each) { return each.kind == FindingKind::PrimaryKey; })},
            {Text::tr("Agree on the types and on what may be null: %1"), tables([](const Finding &each) {
                 return each.kind == FindingKind::Nullable
                     || (each.kind == FindingKind::Type && each.severity >= Severity::Warning);
             })},
        };
        QList<Line> lines;
        for (const auto &[what, names] : steps) {
            if (!names.isEmpty())
                lines.append(
                    lineWith(Text::tr("Priority %1: %2", "number, what to do").arg(lines.size() + 1).arg(what), names));
        }
        if (!lines.isEmpty())
            m_blocks += {heading(2, Text::tr("Recommendations")), bullets(lines)};
    }

    /// What is not among the findings: hidden, left out, not understood.
    void writeUnseen()
    {
        begin(Text::tr("Not shown"));
        for (const Report &report : m_reports) {
            QList<Line> lines;
            for (const HiddenFinding &hidden : report.hidden)
                lines.append(
                    lineWith(Text::tr("%1 is hidden by %2", "place, rule and reason"), {placeText(hidden.finding)},
                        hidden.reason.isEmpty() ? hidden.rule : hidden.rule + QStringLiteral(": ") + hidden.reason));
            for (const QString &each : report.coverage ? coverageLines(*report.coverage).mid(1) : QStringList())
                lines.append(plainLine(each.trimmed()));
            for (const auto &[side, note] : report.notes)
                lines.append(lineWith(QStringLiteral("%1: %2"), {displayText(note.origin)}, note.reason));
            if (lines.isEmpty())
                continue;
            writeReportTitle(report);
            m_blocks.append(bullets(lines));
        }
        end();
    }

    void writeStatus()
    {
        m_blocks.append(heading(2, Text::tr("Validation status")));
        QList<Line> lines;
        for (const Report &report : m_reports) {
            const bool hasDrift = std::ranges::any_of(report.findings, isDrift, &Finding::kind);
            const bool isNothing = report.coverage && report.coverage->isNothing();
            lines.append(plainLine(Text::tr("%1: %2", "pair, counts")
                                       .arg(sidesTitle(report.sides),
                                           isNothing      ? Text::tr("nothing was compared")
                                               : hasDrift ? Text::tr("drift, to be resolved")
                                                          : Text::tr("in agreement ✓"))));
        }
        m_blocks.append(bullets(lines));
    }

    /// A section that is left out again where it stays empty.
    void begin(const QString &title)
    {
        m_blocks.append(heading(2, title));
        m_begun = m_blocks.size();
    }
    void end()
    {
        if (m_blocks.size() == m_begun)
            m_blocks.removeLast();
    }

    const QList<Report> &m_reports;
    QList<Block> m_blocks;
    qsizetype m_begun = 0;
};

} // namespace

QList<Block> readableSummary(const QList<Report> &reports)
{
    return reports.isEmpty() ? QList<Block>() : Writer(reports).write();
}

} // namespace triptych
