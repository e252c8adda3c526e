// SPDX-License-Identifier: MIT
#include "documentgroups.h"

#include <QRegularExpression>

namespace triptych {

namespace {

/// A heading and the lines under it, down to the next heading.
struct Piece
{
    int level = 0; ///< 0: what stands before the first heading
    QString text;
    QStringList lines; ///< with the heading's own
};

QList<Piece> piecesOf(const QString &document)
{
    static const QRegularExpression heading(QStringLiteral("^ {0,3}(#{1,6})(?:[ \\t]+(.*?))?[ \\t]*#*[ \\t]*$"));
    static const QRegularExpression fence(QStringLiteral("^\\s{0,3}(```|~~~)"));
    QList<Piece> pieces{Piece()};
    bool isFenced = false;
    for (const QString &line : document.split(QLatin1Char('\n'))) {
        if (fence.match(line).hasMatch())
            isFenced = !isFenced;
        if (const auto match = heading.match(line); !isFenced && match.hasMatch())
            pieces.append({int(match.capturedLength(1)), match.captured(2), {}});
        pieces.last().lines.append(line);
    }
    return pieces;
}

/// Reads pieces from top to bottom.
class Grouper
{
public:
    void read(const Piece &piece)
    {
        const DocumentSection section = sectionFrom(piece.lines.mid(1));
        if (piece.level > 0 && section.describesColumns) {
            if (!m_isOpen)
                m_result.groups.append({std::exchange(m_result.after, {}), {}});
            m_isOpen = true;
            m_level = piece.level;
            m_result.groups.last().entries.append({headingName(piece.text), piece.level, section, {}});
        } else if (m_isOpen && piece.level >= m_level) {
            m_result.groups.last().entries.last().after += piece.lines;
        } else {
            m_isOpen = false;
            m_result.after += piece.lines;
        }
    }

    DocumentGroups finish() { return std::move(m_result); }

private:
    DocumentGroups m_result;
    bool m_isOpen = false; ///< a group goes on
    int m_level = 0; ///< of its tables' headings
};

} // namespace

bool DocumentGroups::Group::isOfViews() const
{
    static const QRegularExpression views(
        QStringLiteral("^#+\\s+(materialized )?views\\s*$"), QRegularExpression::CaseInsensitiveOption);
    for (auto line = before.crbegin(); line != before.crend(); ++line) {
        if (line->startsWith(QLatin1Char('#')))
            return views.match(*line).hasMatch();
    }
    return false;
}

DocumentGroups groupsFrom(const QString &document)
{
    Grouper grouper;
    for (const Piece &piece : piecesOf(document))
        grouper.read(piece);
    return grouper.finish();
}

QString headingName(const QString &text)
{
    QString name = text.trimmed();
    name.remove(QLatin1Char('`')).replace(QStringLiteral("\"\""), QStringLiteral("\x01"));
    return name.remove(QLatin1Char('"'))
        .replace(QLatin1Char('\x01'), QLatin1Char('"'))
        .remove(QLatin1Char('\\'))
        .trimmed();
}

} // namespace triptych
