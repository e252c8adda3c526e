// SPDX-License-Identifier: MIT
#include "ui/schemadialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace triptych {

SchemaDialog::SchemaDialog(const QMap<QString, int> &counts, const QSet<QString> &chosen, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("schemaDialog"));
    setWindowTitle(tr("Schemas"));
    for (auto schema = counts.begin(); schema != counts.end(); ++schema) {
        //: a schema and the number of its findings
        auto *item = new QStandardItem(tr("%1 (%2)").arg(schema.key(), QLocale().toString(schema.value())));
        item->setData(schema.key());
        item->setCheckable(true);
        item->setEditable(false);
        item->setCheckState(chosen.contains(schema.key()) ? Qt::Checked : Qt::Unchecked);
        m_schemas.appendRow(item);
    }
    m_named.setSourceModel(&m_schemas);
    m_named.setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *search = new QLineEdit(this);
    search->setObjectName(QStringLiteral("schemaDialog.search"));
    search->setPlaceholderText(tr("Search"));
    search->setAccessibleName(tr("Search the schemas by name"));
    search->setClearButtonEnabled(true);
    auto *list = new QListView(this);
    list->setObjectName(QStringLiteral("schemaDialog.list"));
    list->setAccessibleName(tr("Schemas to show"));
    list->setModel(&m_named);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *all = buttons->addButton(tr("&All schemas"), QDialogButtonBox::ResetRole);
    all->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(320, 400);
    connect(search, &QLineEdit::textChanged, &m_named, &QSortFilterProxyModel::setFilterFixedString);
    connect(&m_schemas, &QStandardItemModel::itemChanged, this, &SchemaDialog::announce);
    connect(all, &QPushButton::clicked, this, &SchemaDialog::clear);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SchemaDialog::announce()
{
    QSet<QString> schemas;
    for (int row = 0; row < m_schemas.rowCount(); ++row) {
        if (m_schemas.item(row)->checkState() == Qt::Checked)
            schemas.insert(m_schemas.item(row)->data().toString());
    }
    Q_EMIT chosen(schemas);
}

void SchemaDialog::clear()
{
    {
        const QSignalBlocker once(this);
        for (int row = 0; row < m_schemas.rowCount(); ++row)
            m_schemas.item(row)->setCheckState(Qt::Unchecked);
    }
    announce();
}

} // namespace triptych
