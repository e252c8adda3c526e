// SPDX-License-Identifier: MIT
#include "ui/databasepage.h"

#include "ui/connectionform.h"
#include "ui/passwordfield.h"
#include "ui/passwords.h"
#include "ui/profilebar.h"
#include "ui/whenfinished.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace triptych {

namespace {

/// "a, b" as names.
QStringList names(const QString &text)
{
    QStringList result;
    for (const QString &each : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const QString name = each.trimmed(); !name.isEmpty())
            result << name;
    }
    return result;
}

} // namespace

DatabasePage::DatabasePage(SourceTools tools, Passwords &passwords, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_tools(std::move(tools)), m_passwords(passwords),
      m_profiles(new ProfileBar(settings, [this] { return profile(); })),
      m_useServer(new QRadioButton(tr("A PostgreSQL &server"))),
      m_useSnapshot(new QRadioButton(tr("A s&napshot file (sok_introspect_*.json)")))
{
    m_useServer->setChecked(true);
    m_useSnapshot->setObjectName(QStringLiteral("useSnapshot"));
    QWidget *server = makeServer();
    QWidget *snapshot = makeSnapshot();
    snapshot->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_profiles);
    layout->addWidget(m_useServer);
    layout->addWidget(server);
    layout->addWidget(m_useSnapshot);
    layout->addWidget(snapshot);
    layout->addStretch();
    connect(m_profiles, &ProfileBar::chosen, this, &DatabasePage::setProfile);
    connect(this, &DatabasePage::changed, this, [this] {
        m_profiles->setCanSave(problem().isEmpty() && !profile().database.isEmpty());
        m_form->password()->offerToKeep(m_passwords.canKeep(m_form->connection()));
    });
    connect(m_useSnapshot, &QRadioButton::toggled, this, [this, server, snapshot](bool useSnapshot) {
        server->setEnabled(!useSnapshot);
        snapshot->setEnabled(useSnapshot);
        Q_EMIT changed();
    });
}

DatabasePage::~DatabasePage()
{
    m_testing.cancel();
}

/// To where the source is named. A focus proxy would let Tab pass by what stands above it.
void DatabasePage::focusInEvent(QFocusEvent *event)
{
    QWidget *place = m_form;
    if (m_useSnapshot->isChecked())
        place = m_snapshot;
    place->setFocus(event->reason());
}

void DatabasePage::setChoice(const SourceChoice &choice)
{
    const bool isSnapshot = !choice.database.isEmpty() && isFile(choice.database);
    m_useSnapshot->setChecked(isSnapshot);
    m_useServer->setChecked(!isSnapshot);
    m_snapshot->setText(isSnapshot ? choice.database : QString());
    m_form->setConnection(isSnapshot ? QString() : choice.database, choice.password);
    m_schemas->setText(choice.schemas.join(QLatin1String(", ")));
    m_excludedSchemas->setText(choice.excludedSchemas.join(QLatin1String(", ")));
    m_allTables->setChecked(choice.allTables);
    m_profiles->showLike(profile());
    Q_EMIT changed();
}

void DatabasePage::fill(SourceChoice &choice) const
{
    const bool useSnapshot = m_useSnapshot->isChecked();
    choice.database = useSnapshot ? m_snapshot->text().trimmed() : m_form->connection();
    choice.password = useSnapshot ? QString() : m_form->password()->password();
    choice.schemas = names(m_schemas->text());
    choice.excludedSchemas = names(m_excludedSchemas->text());
    choice.allTables = m_allTables->isChecked();
}

bool DatabasePage::isRefused() const
{
    return m_isRefused && m_useServer->isChecked();
}

QString DatabasePage::problem() const
{
    return m_useSnapshot->isChecked() ? QString() : m_form->problem();
}

bool DatabasePage::isPasswordToBeKept() const
{
    return m_useServer->isChecked() && m_form->password()->isToBeKept();
}

QWidget *DatabasePage::makeServer()
{
    auto *server = new QWidget;
    m_form = new ConnectionForm(m_tools, m_passwords.hasKeychain());
    m_schemas = m_form->addLastField(tr("Schem&as"), "schemas");
    m_schemas->setPlaceholderText(tr("all; or names, separated by commas: public, app_*"));
    m_excludedSchemas = m_form->addLastField(tr("E&xcept"), "excludedSchemas");
    m_excludedSchemas->setPlaceholderText(tr("none; or names, separated by commas: tmp_?, audit*"));
    for (QLineEdit *edit : {m_schemas, m_excludedSchemas})
        edit->setToolTip(tr("* stands for any text, ? for any character"));
    m_allTables = new QCheckBox(tr("Also &tables of extensions and migration tools"));
    m_allTables->setObjectName(QStringLiteral("allTables"));
    m_form->addLastRow(m_allTables);
    m_result = new QLabel;
    m_result->setObjectName(QStringLiteral("testResult"));
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result->setContentsMargins(22, 0, 0, 6);
    auto *layout = new QVBoxLayout(server);
    layout->setContentsMargins({});
    layout->addWidget(m_form);
    layout->addLayout(makeButtons());
    layout->addWidget(m_result);
    connect(m_form, &ConnectionForm::changed, this, [this] {
        m_isRefused = false;
        Q_EMIT changed();
    });
    return server;
}

QHBoxLayout *DatabasePage::makeButtons()
{
    m_test = new QPushButton(tr("T&est the connection"));
    m_test->setObjectName(QStringLiteral("test"));
    m_forget = new QPushButton(tr("F&orget the password"));
    m_forget->setObjectName(QStringLiteral("forget"));
    m_forget->setToolTip(tr("Takes the password of this connection out of the keychain."));
    m_forget->setVisible(m_passwords.hasKeychain());
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(22, 0, 0, 0);
    layout->addWidget(m_test);
    layout->addWidget(m_forget);
    layout->addStretch();
    for (QPushButton *button : {m_test, m_forget})
        button->setAutoDefault(false);
    connect(m_test, &QPushButton::clicked, this, &DatabasePage::testOrCancel);
    connect(m_forget, &QPushButton::clicked, this, &DatabasePage::forgetPassword);
    return layout;
}

QWidget *DatabasePage::makeSnapshot()
{
    auto *row = new QWidget;
    m_snapshot = new QLineEdit;
    m_snapshot->setObjectName(QStringLiteral("snapshot"));
    m_snapshot->setAccessibleName(tr("Snapshot file"));
    auto *browse = new QPushButton(tr("&Browse…"));
    browse->setAutoDefault(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(22, 0, 0, 0);
    layout->addWidget(m_snapshot);
    layout->addWidget(browse);
    connect(m_snapshot, &QLineEdit::textChanged, this, &DatabasePage::changed);
    connect(browse, &QPushButton::clicked, this, &DatabasePage::browseSnapshot);
    return row;
}

ConnectionProfile DatabasePage::profile() const
{
    SourceChoice choice;
    fill(choice);
    choice = withoutPassword(choice, m_tools);
    return {{}, choice.database, choice.schemas, choice.excludedSchemas, choice.allTables};
}

void DatabasePage::setProfile(const ConnectionProfile &profile)
{
    SourceChoice choice;
    choice.database = profile.database;
    choice.schemas = profile.schemas;
    choice.excludedSchemas = profile.excludedSchemas;
    choice.allTables = profile.allTables;
    m_result->clear();
    setChoice(choice);
}

void DatabasePage::browseSnapshot()
{
    auto *dialog = new QFileDialog(
        this, tr("Snapshot"), QFileInfo(m_snapshot->text()).path(), tr("Snapshots (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_snapshot, &QLineEdit::setText);
    dialog->open();
}

void DatabasePage::forgetPassword()
{
    SourceChoice choice;
    fill(choice);
    whenFinished(m_passwords.forget(choice), this, [this](const Result<void> &result) {
        m_result->setText(
            result ? tr("✓ No password of this connection is kept.") : tr("✕ %1").arg(result.error().message()));
    });
}

void DatabasePage::testOrCancel()
{
    if (m_isTesting) {
        m_testing.cancel();
        return;
    }
    m_isTesting = true;
    m_testing = Cancellation();
    m_test->setText(tr("Canc&el the test"));
    m_result->setText(tr("Connecting…"));
    SourceChoice choice;
    fill(choice);
    whenFinished(m_passwords.find(choice), this, [this, choice](const Result<QString> &password) {
        SourceChoice complete = choice;
        complete.password = password.value_or(QString());
        const bool isAbsent = password || password.error().kind == Error::Kind::NotFound;
        test(complete, isAbsent ? QString() : QLatin1Char('\n') + password.error().message());
    });
}

void DatabasePage::test(const SourceChoice &choice, const QString &remark)
{
    whenFinished(m_tools.testConnection(choice, m_testing), this, [this, remark](const Result<QString> &result) {
        m_isRefused = !result && result.error().kind != Error::Kind::Cancelled;
        Q_EMIT changed();
        showTest((result ? tr("✓ %1").arg(*result) : tr("✕ %1").arg(result.error().message())) + remark);
    });
}

void DatabasePage::showTest(const QString &text)
{
    m_isTesting = false;
    m_test->setText(tr("T&est the connection"));
    m_result->setText(text);
}

} // namespace triptych
