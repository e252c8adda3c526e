// SPDX-License-Identifier: MIT
#include "reports/formats/csvreport.h"

#include "reports/texttable.h"

namespace triptych {

namespace {

QString statedText(const std::optional<Stated<QString>> &stated)
{
    if (!stated)
        return {};
    return stated->isKnown() ? stated->value() : QStringLiteral("unknown");
}

QString placeText(const std::optional<Origin> &where)
{
    if (!where)
        return {};
    if (where->file.isEmpty())
        return where->object;
    return where->line > 0 ? where->file + QLatin1Char(':') + QString::number(where->line) : where->file;
}

class Rows
{
public:
    explicit Rows(const QList<Report> &reports) : m_sides(sidesOf(reports))
    {
        m_table.header = QStringList{QStringLiteral("compared"), QStringLiteral("severity"), QStringLiteral("kind"),
            QStringLiteral("table"), QStringLiteral("column")};
        for (const Side side : m_sides)
            m_table.header.append(keyText(side));
        m_table.header += QStringList{QStringLiteral("alone"), QStringLiteral("confidence"),
            QStringLiteral("ignored_by"), QStringLiteral("reason"), QStringLiteral("id")};
        for (const Side side : m_sides)
            m_table.header.append(QStringLiteral("where_") + keyText(side));
    }

    void add(const Report &report, const Finding &finding, const QString &rule, const QString &reason)
    {
        QStringList compared;
        for (const Side side : report.sides)
            compared.append(keyText(side));
        QStringList row{compared.join(QLatin1Char(' ')), keyText(finding.severity), keyText(finding.kind),
            displayText(finding.table), finding.column};
        for (const Side side : m_sides)
            row.append(statedText(finding.says[side]));
        row += QStringList{finding.alone ? keyText(*finding.alone) : QString(),
            finding.confidence ? QString::number(*finding.confidence, 'f', 2) : QString(), rule, reason, finding.id};
        for (const Side side : m_sides)
            row.append(placeText(finding.where[side]));
        m_table.rows.append(row);
    }

    [[nodiscard]] const TextTable &table() const { return m_table; }

private:
    const QList<Side> m_sides;
    TextTable m_table;
};

} // namespace

QByteArray csvReport(const QList<Report> &reports)
{
    Rows rows(reports);
    for (const Report &report : reports) {
        for (const Finding &finding : report.findings)
            rows.add(report, finding, {}, {});
        for (const HiddenFinding &hidden : report.hidden)
            rows.add(report, hidden.finding, hidden.rule, hidden.reason);
    }
    return csvText(rows.table()).toUtf8();
}

} // namespace triptych
