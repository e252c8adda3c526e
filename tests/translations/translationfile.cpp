// SPDX-License-Identifier: MIT
#include "translations/translationfile.h"

#include <QFile>
#include <QXmlStreamReader>

namespace triptych {

namespace {

void readForms(QXmlStreamReader &xml, TranslatedText &text)
{
    text.isFinished = xml.attributes().value(QLatin1String("type")).isEmpty();
    if (!text.isPlural) {
        text.forms << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        text.forms << xml.readElementText();
}

TranslatedText readText(QXmlStreamReader &xml, const QString &context)
{
    TranslatedText text;
    text.context = context;
    text.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            text.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            text.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readForms(xml, text);
        else
            xml.skipCurrentElement();
    }
    return text;
}

} // namespace

Result<TranslationFile> readTranslation(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({Error::Kind::NotFound, file.errorString(), path, {}});
    QXmlStreamReader xml(&file);
    TranslationFile translation;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("TS"))
            translation.language = xml.attributes().value(QLatin1String("language")).toString();
        else if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            translation.texts << readText(xml, context);
    }
    if (xml.hasError())
        return failure({Error::Kind::Invalid, xml.errorString(), path, {}});
    return translation;
}

QString nameOf(const TranslatedText &text)
{
    const QString name = QStringLiteral("%1: %2").arg(text.context, text.source);
    return text.comment.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, text.comment);
}

} // namespace triptych
