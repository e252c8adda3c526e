// SPDX-License-Identifier: MIT
#include "ui/ignoredialog.h"

#include "compare/rules.h"
#include "ui/literal.h"
#include "words/words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace triptych {

namespace {

constexpr int mostShown = 200; ///< lines of the preview; nobody reads more

template <typename T>
T *named(T *widget, const char *name)
{
    widget->setObjectName(QStringLiteral("ignore.") + QLatin1String(name));
    return widget;
}

QString tableText(const Comparison &comparison, const Finding &finding)
{
    return displayText(comparison.name(comparison.tables[finding.tableRow]));
}

QString placeText(const Comparison &comparison, const Finding &finding)
{
    const QString table = tableText(comparison, finding);
    return finding.column.isEmpty() ? table : table + QLatin1Char('.') + finding.column;
}

QString findingLine(const Comparison &comparison, const Finding &finding)
{
    return QStringLiteral("%1 · %2").arg(text(finding.kind), placeText(comparison, finding));
}

/// A text that several findings share; `several` where they differ.
template <typename TextOf>
QString shared(const QList<const Finding *> &findings, const QString &several, const TextOf &textOf)
{
    const QString first = textOf(*findings.first());
    const bool isOne = std::ranges::all_of(findings, [&](const Finding *each) { return textOf(*each) == first; });
    return isOne ? first : several;
}

} // namespace

IgnoreDialog::IgnoreDialog(std::shared_ptr<const Comparison> comparison, QList<int> findings, QWidget *parent)
    : QDialog(parent), m_comparison(std::move(comparison)), m_findings(std::move(findings)),
      m_choices(new QButtonGroup(this)), m_table(named(new QLineEdit, "table")),
      m_column(named(new QLineEdit, "column")), m_count(named(new QLabel, "count")),
      m_hidden(named(new QListWidget, "hidden")), m_reason(named(new QLineEdit, "reason")),
      m_owner(named(new QLineEdit, "owner")), m_hasEnd(named(new QCheckBox(tr("&Until:")), "hasEnd")),
      m_until(named(new QDateEdit(QDate::currentDate().addMonths(1)), "until"))
{
    setObjectName(QStringLiteral("ignoreDialog"));
    setWindowTitle(tr("Ignore findings"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ignore = named(buttons->button(QDialogButtonBox::Ok), "ok");
    m_ignore->setText(tr("&Ignore"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    m_hidden->setAccessibleName(tr("What it hides now"));
    m_hidden->setSelectionMode(QAbstractItemView::NoSelection);
    m_hidden->setMinimumHeight(5 * fontMetrics().lineSpacing());
    m_count->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeReason());
    layout->addWidget(makeScopes());
    layout->addWidget(m_count);
    layout->addWidget(m_hidden, 1);
    layout->addWidget(buttons);
    resize(560, sizeHint().height());
    m_reason->setFocus();
    connect(m_reason, &QLineEdit::textChanged, this, &IgnoreDialog::validate);
    preview();
}

QWidget *IgnoreDialog::makeScopes()
{
    auto *box = new QGroupBox(tr("What"));
    auto *layout = new QVBoxLayout(box);
    box->setLayout(layout);
    connect(m_choices, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            preview();
    });
    QList<const Finding *> findings;
    for (const int finding : std::as_const(m_findings))
        findings << &m_comparison->findings[finding];
    const QString kind = shared(findings, tr("of these kinds"), [](const Finding &each) { return text(each.kind); });
    const QString table = literal(
        shared(findings, tr("these tables"), [this](const Finding &each) { return tableText(*m_comparison, each); }));
    const QList<std::pair<QString, std::optional<IgnoreScope>>> scopes{
        {findings.size() == 1 ? tr("&This finding: %1").arg(literal(findingLine(*m_comparison, *findings.first())))
                              : tr("&These %n finding(s)", nullptr, int(findings.size())),
            IgnoreScope::Finding},
        {tr("&All %1 in %2", "kind, table").arg(kind, table), IgnoreScope::KindInTable},
        {tr("&Everything in %1", "table").arg(table), IgnoreScope::Table},
        {tr("All %1 every&where", "kind").arg(kind), IgnoreScope::KindEverywhere},
        {tr("All %1 where the names fit a &pattern", "kind").arg(kind), std::nullopt},
    };
    for (const auto &[text, scope] : scopes) {
        auto *choice = named(new QRadioButton(text), "scope");
        choice->setObjectName(choice->objectName() + QString::number(m_scopes.size()));
        m_choices->addButton(choice, int(m_scopes.size()));
        m_scopes << scope;
        layout->addWidget(choice);
    }
    layout->addWidget(makePatterns());
    m_choices->button(0)->setChecked(true);
    return box;
}

QWidget *IgnoreDialog::makePatterns()
{
    auto *patterns = new QWidget;
    auto *form = new QFormLayout(patterns);
    form->setContentsMargins(24, 0, 0, 0);
    form->addRow(tr("Ta&ble:"), m_table);
    form->addRow(tr("&Column:"), m_column);
    const Finding &first = m_comparison->findings[m_findings.first()];
    m_table->setText(globFor(tableText(*m_comparison, first)));
    m_column->setText(globFor(first.column));
    for (QLineEdit *each : {m_table, m_column}) {
        each->setPlaceholderText(tr("any; * stands for any letters, ? for one"));
        connect(each, &QLineEdit::textChanged, this, &IgnoreDialog::preview);
    }
    patterns->setVisible(false);
    connect(m_choices->button(int(m_scopes.size()) - 1), &QAbstractButton::toggled, patterns, &QWidget::setVisible);
    return patterns;
}

QWidget *IgnoreDialog::makeReason()
{
    auto *why = new QWidget;
    auto *form = new QFormLayout(why);
    form->setContentsMargins(0, 0, 0, 0);
    m_reason->setPlaceholderText(tr("why nobody needs to see it; stands in the report"));
    m_owner->setPlaceholderText(tr("who answers for it; may be empty"));
    m_until->setCalendarPopup(true);
    m_until->setMinimumDate(QDate::currentDate());
    m_until->setAccessibleName(tr("The last day"));
    m_until->setEnabled(false);
    connect(m_hasEnd, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    form->addRow(tr("&Reason:"), m_reason);
    form->addRow(tr("&Owner:"), m_owner);
    form->addRow(m_hasEnd, m_until);
    return why;
}

std::optional<IgnoreScope> IgnoreDialog::scope() const
{
    return m_scopes[m_choices->checkedId()];
}

QList<IgnoreRule> IgnoreDialog::rules() const
{
    QList<IgnoreRule> rules;
    QSet<QString> patterns;
    for (const int index : m_findings) {
        const Finding &finding = m_comparison->findings[index];
        IgnoreRule rule = ignoreRule(*m_comparison, finding, scope().value_or(IgnoreScope::KindEverywhere));
        if (!scope()) {
            rule.table = m_table->text().trimmed();
            rule.column = m_column->text().trimmed();
        }
        rule.reason = m_reason->text().trimmed();
        rule.owner = m_owner->text().trimmed();
        rule.until = m_hasEnd->isChecked() ? m_until->date() : QDate();
        if (const QString pattern = patternText(rule); !patterns.contains(pattern)) {
            patterns.insert(pattern);
            rules << rule;
        }
    }
    return rules;
}

void IgnoreDialog::preview()
{
    const QList<int> hidden = fittingFindings(*m_comparison, rules());
    m_hiddenCount = int(hidden.size());
    m_count->setText(tr("Hides %n finding(s) now:", nullptr, m_hiddenCount));
    m_hidden->clear();
    for (const int finding : hidden.first(qMin(mostShown, m_hiddenCount)))
        m_hidden->addItem(findingLine(*m_comparison, m_comparison->findings[finding]));
    if (m_hiddenCount > mostShown)
        m_hidden->addItem(tr("… and %n more", nullptr, m_hiddenCount - mostShown));
    validate();
}

void IgnoreDialog::validate()
{
    m_ignore->setEnabled(m_hiddenCount > 0 && !m_reason->text().trimmed().isEmpty());
}

} // namespace triptych
