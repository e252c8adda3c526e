// SPDX-License-Identifier: MIT
#include "ui/databasepage.h"

#include "ui/passwordstore.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace triptych {

DatabasePage::DatabasePage(SourceTools tools, PasswordStore &passwords, QWidget *parent)
    : QWidget(parent), m_tools(std::move(tools)), m_passwords(passwords),
      m_useServer(new QRadioButton(tr("A PostgreSQL ser&ver"))),
      m_useSnapshot(new QRadioButton(tr("A s&napshot file (sok_introspect_*.json)")))
{
    m_useServer->setChecked(true);
    m_useSnapshot->setObjectName(QStringLiteral("useSnapshot"));
    QWidget *server = makeServer();
    QWidget *snapshot = makeSnapshot();
    snapshot->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_useServer);
    layout->addWidget(server);
    layout->addWidget(m_useSnapshot);
    layout->addWidget(snapshot);
    layout->addStretch();
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

void DatabasePage::setChoice(const SourceChoice &choice)
{
    const bool isFile = !choice.database.isEmpty() && !isConnection(choice.database)
        && !choice.database.startsWith(QLatin1String("env:"));
    m_useSnapshot->setChecked(isFile);
    m_useServer->setChecked(!isFile);
    m_snapshot->setText(isFile ? choice.database : QString());
    m_text->setText(isFile ? QString() : choice.database);
    readText();
    if (!choice.password.isEmpty())
        m_password->setText(choice.password);
    m_schemas->setText(choice.schemas.join(QLatin1String(", ")));
    if (m_text->text().contains(QLatin1String("password")) || m_text->text().contains(QLatin1Char('@')))
        writeText();
    Q_EMIT changed();
}

void DatabasePage::fill(SourceChoice &choice) const
{
    const bool useSnapshot = m_useSnapshot->isChecked();
    choice.database = (useSnapshot ? m_snapshot : m_text)->text().trimmed();
    choice.password = useSnapshot ? QString() : m_password->text();
    choice.schemas.clear();
    for (const QString &schema : m_schemas->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const QString name = schema.trimmed(); !name.isEmpty())
            choice.schemas << name;
    }
}

void DatabasePage::keepPassword()
{
    if (m_remember->isChecked() && m_passwords.isAvailable() && !m_password->text().isEmpty())
        m_passwords.write(passwordKey(fields()), m_password->text());
}

QWidget *DatabasePage::makeServer()
{
    auto *server = new QWidget;
    auto *form = new QFormLayout(server);
    form->setContentsMargins(22, 0, 0, 6);
    m_text = addField(form, tr("&Connection"), "connection");
    m_text->setPlaceholderText(tr("postgresql://user@host:5432/database, key=value, service=…, or env:NAME"));
    m_host = addField(form, tr("&Host"), "host");
    m_port = addField(form, tr("&Port"), "port");
    m_port->setPlaceholderText(QStringLiteral("5432"));
    m_database = addField(form, tr("&Database"), "database");
    m_user = addField(form, tr("&User"), "user");
    m_password = addField(form, tr("Pass&word"), "password");
    m_password->setEchoMode(QLineEdit::Password);
    m_sslMode = new QComboBox;
    m_sslMode->setObjectName(QStringLiteral("sslMode"));
    m_sslMode->addItem(tr("as libpq chooses"), QString());
    for (const char *mode : {"disable", "allow", "prefer", "require", "verify-ca", "verify-full"})
        m_sslMode->addItem(QLatin1String(mode), QLatin1String(mode));
    form->addRow(tr("&TLS"), m_sslMode);
    m_service = addField(form, tr("Ser&vice"), "service");
    m_schemas = addField(form, tr("Sche&mas"), "schemas");
    m_schemas->setPlaceholderText(tr("every one; or names, separated by commas"));
    m_remember = new QCheckBox(tr("&Remember the password in the keychain"));
    m_remember->setVisible(m_passwords.isAvailable());
    form->addRow(QString(), m_remember);
    m_test = new QPushButton(tr("T&est the connection"));
    m_test->setObjectName(QStringLiteral("test"));
    m_testResult = new QLabel;
    m_testResult->setObjectName(QStringLiteral("testResult"));
    m_testResult->setWordWrap(true);
    m_testResult->setTextFormat(Qt::PlainText);
    form->addRow(m_test, m_testResult);

    connect(m_text, &QLineEdit::textEdited, this, &DatabasePage::readText);
    connect(m_text, &QLineEdit::editingFinished, this, [this] {
        if (m_problem.isEmpty() && isConnection(m_text->text()))
            writeText();
    });
    for (QLineEdit *edit : {m_host, m_port, m_database, m_user, m_service})
        connect(edit, &QLineEdit::textEdited, this, &DatabasePage::writeText);
    connect(m_sslMode, &QComboBox::activated, this, &DatabasePage::writeText);
    connect(m_test, &QPushButton::clicked, this, &DatabasePage::test);
    return server;
}

QWidget *DatabasePage::makeSnapshot()
{
    auto *row = new QWidget;
    m_snapshot = new QLineEdit;
    m_snapshot->setObjectName(QStringLiteral("snapshot"));
    m_snapshot->setAccessibleName(tr("Snapshot file"));
    auto *browse = new QPushButton(tr("&Browse…"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(22, 0, 0, 0);
    layout->addWidget(m_snapshot);
    layout->addWidget(browse);
    connect(m_snapshot, &QLineEdit::textChanged, this, &DatabasePage::changed);
    connect(browse, &QPushButton::clicked, this, &DatabasePage::browseSnapshot);
    return row;
}

QLineEdit *DatabasePage::addField(QFormLayout *form, const QString &label, const char *name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    form->addRow(label, edit);
    return edit;
}

ConnectionFields DatabasePage::fields() const
{
    return {m_host->text(), m_port->text(), m_database->text(), m_user->text(), {}, m_sslMode->currentData().toString(),
        m_service->text(), m_others};
}

void DatabasePage::setFields(const ConnectionFields &fields)
{
    m_host->setText(fields.host);
    m_port->setText(fields.port);
    m_database->setText(fields.database);
    m_user->setText(fields.user);
    m_service->setText(fields.service);
    m_sslMode->setCurrentIndex(qMax(0, m_sslMode->findData(fields.sslMode)));
    m_others = fields.others;
    if (!fields.password.isEmpty())
        m_password->setText(fields.password);
}

void DatabasePage::readText()
{
    const QString text = m_text->text().trimmed();
    m_problem.clear();
    if (!isConnection(text)) {
        setFields({});
    } else if (const Result<ConnectionFields> parsed = m_tools.parseConnection(text)) {
        setFields(*parsed);
    } else {
        m_problem = parsed.error().message();
    }
    Q_EMIT changed();
}

void DatabasePage::writeText()
{
    m_problem.clear();
    m_text->setText(m_tools.buildConnection(fields()));
    Q_EMIT changed();
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

void DatabasePage::test()
{
    if (m_isTesting) {
        m_testing.cancel();
        return;
    }
    m_isTesting = true;
    m_testing = Cancellation();
    m_test->setText(tr("Cancel"));
    m_testResult->setText(tr("Connecting…"));
    SourceChoice choice;
    fill(choice);
    m_tools.testConnection(choice, m_testing).then(this, [this](const Result<QString> &result) { showTest(result); });
}

void DatabasePage::showTest(const Result<QString> &result)
{
    m_isTesting = false;
    m_test->setText(tr("T&est the connection"));
    m_testResult->setText(result ? tr("✓ %1").arg(*result) : tr("✕ %1").arg(result.error().message()));
}

} // namespace triptych
