// SPDX-License-Identifier: MIT
#include "ui/connectionform.h"

#include "ui/passwordfield.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace triptych {

namespace {

const QString passwordKeyword = QStringLiteral("password");
const QString sslModeKeyword = QStringLiteral("sslmode");

/// Cuts the password out of a connection that cannot be read, perhaps because of it: what stands between the user and
/// the last "@" of a URI, else the value of "password=".
QString cutPassword(QString &text)
{
    const qsizetype scheme = text.indexOf(QLatin1String("://"));
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    const qsizetype colon = scheme < 0 ? -1 : text.indexOf(QLatin1Char(':'), scheme + 3);
    qsizetype start = colon + 1;
    qsizetype end = at;
    if (colon < 0 || at < colon) {
        const QString key = passwordKeyword + QLatin1Char('=');
        const qsizetype found = text.indexOf(key);
        if (found < 0)
            return {};
        start = found + key.size();
        const auto isEnd = [](QChar c) { return c.isSpace() || c == QLatin1Char('&'); };
        end = std::find_if(text.cbegin() + start, text.cend(), isEnd) - text.cbegin();
    }
    const QString password = text.mid(start, end - start);
    const qsizetype mark = colon >= 0 && at >= colon ? colon : start; // with its colon
    text.remove(mark, end - mark);
    return password;
}

} // namespace

ConnectionForm::ConnectionForm(SourceTools tools, bool hasKeychain, QWidget *parent)
    : QWidget(parent), m_tools(std::move(tools)), m_grid(new QGridLayout(this)),
      m_password(new PasswordField(hasKeychain)), m_sslMode(new QComboBox)
{
    m_grid->setContentsMargins(22, 0, 0, 6);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(3, 2);
    m_text = addField(tr("&Connection"), "connection", 0, 0, 3);
    m_text->setPlaceholderText(tr("postgresql://user@host:5432/database, key=value, service=…, or env:NAME"));
    setFocusProxy(m_text);
    addParameter(tr("&Host"), "host", 1, 0);
    addParameter(tr("&Port"), "port", 1, 2);
    m_edits[QStringLiteral("port")]->setPlaceholderText(QStringLiteral("5432"));
    addParameter(tr("&Database"), "dbname", 2, 0);
    addParameter(tr("&User"), "user", 2, 2);
    addWidget(m_password, tr("Pass&word"), 3, 0, 3);
    m_sslMode->setObjectName(sslModeKeyword);
    m_sslMode->addItem(tr("as libpq chooses"), QString());
    for (const char *mode : {"disable", "allow", "prefer", "require", "verify-ca", "verify-full"})
        m_sslMode->addItem(QLatin1String(mode), QLatin1String(mode));
    addWidget(m_sslMode, tr("T&LS"), 4, 0);
    addParameter(tr("Ser&vice"), "service", 4, 2);
    addFile(tr("&Root certificate"), "sslrootcert", 5);
    addFile(tr("Cl&ient certificate"), "sslcert", 6);
    addFile(tr("Client &key"), "sslkey", 7);

    connect(m_text, &QLineEdit::textEdited, this, &ConnectionForm::readText);
    connect(m_text, &QLineEdit::editingFinished, this, &ConnectionForm::takePassword);
    connect(m_password, &PasswordField::edited, this, &ConnectionForm::changed);
    connect(m_sslMode, &QComboBox::activated, this,
        [this] { setParameter(sslModeKeyword, m_sslMode->currentData().toString()); });
}

void ConnectionForm::setConnection(const QString &connection, const QString &password)
{
    showText(connection);
    m_password->setPassword(password);
    readText();
    takePassword();
}

QString ConnectionForm::connection() const
{
    return m_text->text().trimmed();
}

QLineEdit *ConnectionForm::addLastField(const QString &label, const char *name)
{
    return addField(label, name, m_grid->rowCount(), 0, 3);
}

void ConnectionForm::addLastRow(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 1, 1, 3);
}

QLineEdit *ConnectionForm::addField(const QString &label, const char *name, int row, int column, int columns)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    addWidget(edit, label, row, column, columns);
    return edit;
}

void ConnectionForm::addWidget(QWidget *widget, const QString &label, int row, int column, int columns)
{
    auto *name = new QLabel(label);
    name->setBuddy(widget);
    m_grid->addWidget(name, row, column);
    m_grid->addWidget(widget, row, column + 1, 1, columns);
}

void ConnectionForm::addParameter(const QString &label, const char *keyword, int row, int column, int columns)
{
    QLineEdit *edit = addField(label, keyword, row, column, columns);
    const QString key = QLatin1String(keyword);
    m_edits.insert(key, edit);
    connect(edit, &QLineEdit::textEdited, this, [this, key](const QString &value) { setParameter(key, value); });
}

void ConnectionForm::addFile(const QString &label, const char *keyword, int row)
{
    addParameter(label, keyword, row, 0, 3);
    const QString key = QLatin1String(keyword);
    auto *button = new QPushButton(tr("Browse…"));
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Browse: %1").arg(QString(label).remove(QLatin1Char('&'))));
    auto *line = new QHBoxLayout;
    m_grid->removeWidget(m_edits[key]);
    line->addWidget(m_edits[key]);
    line->addWidget(button);
    m_grid->addLayout(line, row, 1, 1, 3);
    connect(button, &QPushButton::clicked, this, [this, key] { browse(key); });
}

void ConnectionForm::browse(const QString &keyword)
{
    QLineEdit *edit = m_edits.value(keyword);
    auto *dialog = new QFileDialog(this, tr("Choose a file"), QFileInfo(edit->text()).path(),
        tr("Certificates and keys (*.pem *.crt *.key);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, keyword, edit](const QString &path) {
        edit->setText(path);
        setParameter(keyword, path);
    });
    dialog->open();
}

void ConnectionForm::readText()
{
    const QString text = connection();
    m_problem.clear();
    m_fields = {};
    if (isConnection(text)) {
        if (Result<ConnectionFields> parsed = m_tools.parseConnection(text))
            m_fields = *std::move(parsed);
        else
            m_problem = parsed.error().message();
    }
    showFields();
    Q_EMIT changed();
}

void ConnectionForm::takePassword()
{
    if (!m_problem.isEmpty()) {
        QString text = m_text->text();
        if (const QString password = cutPassword(text); !password.isEmpty()) {
            m_password->setPassword(password);
            showText(text);
            readText();
        }
    }
    const QString password = m_fields.parameters.take(passwordKeyword);
    if (password.isEmpty())
        return;
    m_password->setPassword(password);
    showText(m_tools.buildConnection(m_fields));
    Q_EMIT changed();
}

void ConnectionForm::setParameter(const QString &keyword, const QString &value)
{
    m_problem.clear();
    if (value.isEmpty())
        m_fields.parameters.remove(keyword);
    else
        m_fields.parameters.insert(keyword, value);
    showText(m_tools.buildConnection(m_fields));
    Q_EMIT changed();
}

void ConnectionForm::showText(const QString &text)
{
    m_text->setText(text);
    m_text->setCursorPosition(0); // the server's name matters more than the last parameter
}

void ConnectionForm::showFields()
{
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it)
        it.value()->setText(m_fields.parameters.value(it.key()));
    const QString mode = m_fields.parameters.value(sslModeKeyword);
    if (m_sslMode->findData(mode) < 0)
        m_sslMode->addItem(mode, mode);
    m_sslMode->setCurrentIndex(m_sslMode->findData(mode));
}

} // namespace triptych
