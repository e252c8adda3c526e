// SPDX-License-Identifier: MIT
#include "ui/sourcecard.h"

#include "ui/flowlayout.h"
#include "ui/homepath.h"
#include "ui/linklabel.h"
#include "ui/notesdialog.h"
#include "ui/openorigin.h"
#include "ui/theme.h"
#include "words/words.h"

#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace triptych {

namespace {

using Phase = SourceState::Phase;

/// The state as a mark that differs in shape, not only in colour.
QString mark(Phase phase)
{
    switch (phase) {
    case Phase::Idle:
        return QStringLiteral("○");
    case Phase::Reading:
        return QStringLiteral("◐");
    case Phase::Read:
        return QStringLiteral("●");
    case Phase::Failed:
        return QStringLiteral("✕");
    }
    return {};
}

QColor markColor(Phase phase, Theme theme)
{
    switch (phase) {
    case Phase::Idle:
        return colors(theme).mutedText;
    case Phase::Reading:
        return colors(theme).accent;
    case Phase::Read:
        return colors(theme).good;
    case Phase::Failed:
        return kindColor(FindingKind::Missing, theme);
    }
    return {};
}

QLabel *wrappingLabel(QWidget *parent, bool muted)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (muted) {
        label->setForegroundRole(QPalette::PlaceholderText);
        QFont font = label->font();
        font.setPointSizeF(font.pointSizeF() * 0.92);
        label->setFont(font);
    }
    return label;
}

/// Lets a label break a path or an address anywhere behind a separator.
QString breakable(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        result += c;
        if (QStringView(u"/_.:@-").contains(c))
            result += QChar(0x200b);
    }
    return result;
}

/// "Reading columns: 341 of 757"
QString stepText(const Progress &progress)
{
    const QString step = progress.step.isEmpty() ? SourceCard::tr("Reading…") : progress.step;
    return progress.total > 0
        //: %1 is what is being done, "Reading columns"
        ? SourceCard::tr("%1: %L2 of %L3").arg(step).arg(progress.done).arg(progress.total)
        : step;
}

} // namespace

SourceCard::SourceCard(Side side, QWidget *parent)
    : QFrame(parent), m_side(side), m_heading(new QLabel(this)), m_name(wrappingLabel(this, false)),
      m_facts(wrappingLabel(this, true)), m_age(wrappingLabel(this, true)), m_notes(new LinkLabel(this)),
      m_step(wrappingLabel(this, true)), m_progress(new QProgressBar(this)), m_error(wrappingLabel(this, false)),
      m_mend(wrappingLabel(this, true)), m_password(new QPushButton(tr("Enter the password…"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_retry(new QPushButton(tr("Retry"), this)),
      m_edit(new QPushButton(editText(), this)), m_open(new QPushButton(tr("Open the file"), this))
{
    setObjectName(QStringLiteral("card.") + QString::number(int(side)));
    m_notes->setFont(m_age->font());
    for (QLabel *label : {m_error, m_mend})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_error->setObjectName(QStringLiteral("card.error"));
    m_mend->setObjectName(QStringLiteral("card.mend"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Progress of reading: %1").arg(text(side)));

    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_cancel, m_password, m_retry, m_edit, m_open}) {
        button->setAccessibleName(tr("%1: %2").arg(text(side), button->text()));
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(2);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_heading, m_name, m_facts, m_age, m_notes, m_step, m_progress, m_error, m_mend})
        layout->addWidget(widget);
    layout->addLayout(buttons);

    m_ageTimer.setSingleShot(true);
    connect(&m_ageTimer, &QTimer::timeout, this, &SourceCard::refreshAge);
    connect(m_notes, &QLabel::linkActivated, this, &SourceCard::showNotes);
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT cancelRequested(m_side); });
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(m_side); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_side); });
    connect(m_password, &QPushButton::clicked, this, [this] { Q_EMIT passwordRequested(m_side); });
    connect(m_open, &QPushButton::clicked, this, [this] { openOrigin({m_file, 0, {}}); });
    refresh();
}

void SourceCard::setFile(const QString &path)
{
    m_file = path;
    refresh();
}

void SourceCard::setTitle(const QString &title)
{
    m_title = title;
    refresh();
}

void SourceCard::setState(const SourceState &state, std::shared_ptr<const Schema> schema)
{
    m_state = state;
    m_schema = std::move(schema);
    refresh();
}

void SourceCard::paintEvent(QPaintEvent *)
{
    const ThemeColors &c = colors(themeOf(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.border);
    painter.setBrush(c.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void SourceCard::refresh()
{
    const bool reading = m_state.phase == Phase::Reading;
    const bool failed = m_state.phase == Phase::Failed;
    const QString name = m_schema ? m_schema->source.title : m_title;
    m_name->setText(breakable(withoutHome(name)));
    m_name->setToolTip(name);
    m_name->setAccessibleName(name);
    m_name->setVisible(!m_name->text().isEmpty());
    refreshHeading();
    refreshFacts();
    refreshAge();

    m_step->setVisible(reading);
    m_step->setText(stepText(m_state.progress));
    m_progress->setVisible(reading);
    m_progress->setRange(0, m_state.progress.total);
    m_progress->setValue(m_state.progress.done);
    m_cancel->setVisible(reading);
    m_retry->setVisible(failed || m_state.phase == Phase::Idle);
    m_retry->setText(failed ? tr("Retry") : tr("Read"));
    refreshFailure();
}

void SourceCard::refreshFailure()
{
    const bool failed = m_state.phase == Phase::Failed;
    const Error::Kind kind = m_state.error.kind;
    const QStringList rest{m_state.error.where, m_state.error.mend};
    m_error->setVisible(failed);
    m_error->setText(breakable(m_state.error.what));
    m_mend->setText(breakable(rest.join(QLatin1Char('\n')).trimmed()));
    m_mend->setVisible(failed && !m_mend->text().isEmpty());
    m_error->setToolTip(m_state.error.message());
    m_mend->setToolTip(m_state.error.message());
    m_password->setVisible(failed && kind == Error::Kind::PasswordNeeded);
    m_edit->setVisible(failed);
    m_edit->setText(editText());
    m_edit->setAccessibleName(tr("%1: %2").arg(text(m_side), m_edit->text()));
    const bool isThere = kind == Error::Kind::Invalid || kind == Error::Kind::Unreadable;
    m_open->setVisible(failed && isThere && !m_file.isEmpty());
}

QString SourceCard::editText() const
{
    if (m_side == Side::Models)
        return tr("Choose other models…");
    return m_side == Side::Documentation || !m_file.isEmpty() ? tr("Choose another file…") : tr("Edit the connection…");
}

void SourceCard::refreshHeading()
{
    QString word;
    switch (m_state.phase) {
    case Phase::Idle:
        word = tr("not read");
        break;
    case Phase::Reading:
        word = tr("reading");
        break;
    case Phase::Read:
        word = tr("read");
        break;
    case Phase::Failed:
        word = tr("failed");
        break;
    }
    const QString side = text(m_side);
    const QString shown
        = m_state.phase == Phase::Read ? QString() : QStringLiteral(" <span>· %1</span>").arg(word.toHtmlEscaped());
    m_heading->setText(QStringLiteral("<span style='color:%1'>%2</span> <b>%3</b>%4")
                           .arg(markColor(m_state.phase, themeOf(palette())).name(), mark(m_state.phase),
                               side.toHtmlEscaped(), shown));
    m_heading->setAccessibleName(tr("%1: %2").arg(side, word));
    setAccessibleName(tr("%1: %2").arg(side, word));
    setAccessibleDescription(m_state.phase == Phase::Failed ? m_state.error.message() : m_name->accessibleName());
}

void SourceCard::refreshFacts()
{
    m_facts->setVisible(m_schema != nullptr);
    m_notes->setVisible(m_schema && !m_schema->notes.isEmpty());
    if (!m_schema)
        return;
    QStringList facts;
    if (!m_schema->source.detail.isEmpty())
        facts << m_schema->source.detail;
    facts << tr("%Ln table(s)", nullptr, int(m_schema->tables.items.size()));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    const QString notes = tr("%n note(s)", nullptr, int(m_schema->notes.size()));
    m_notes->setLinks(QStringLiteral("<a href='notes'>%1</a>").arg(notes));
    m_notes->setAccessibleName(tr("%1: %2").arg(text(m_side), notes));
    m_notes->setToolTip(tr("What could not be read or resolved"));
}

void SourceCard::refreshAge()
{
    m_age->setVisible(m_state.readAt.isValid() && m_state.phase != Phase::Reading);
    if (!m_state.readAt.isValid())
        return;
    const int seconds = int(qMax(qint64(0), m_state.readAt.secsTo(QDateTime::currentDateTime())));
    const QString age = seconds < 60 ? tr("%n s ago", nullptr, seconds)
        : seconds < 3600             ? tr("%n min ago", nullptr, seconds / 60)
                                     : QLocale().toString(m_state.readAt, QLocale::ShortFormat);
    m_age->setText((m_state.changedAt.isValid() ? tr("changed %1, read again in %L2 ms") : tr("read %1 in %L2 ms"))
                       .arg(age)
                       .arg(m_state.tookMs));
    if (seconds < 3600)
        m_ageTimer.start(seconds < 60 ? 1000 : 30000);
}

void SourceCard::showNotes()
{
    auto *dialog = new NotesDialog(m_side, m_schema->notes, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace triptych
