// SPDX-License-Identifier: MIT
#include "printable.h"

namespace triptych {

QString printable(QString text)
{
    for (QChar &each : text) {
        const char16_t code = each.unicode();
        if (code < u' ' && code != u'\n')
            each = QChar(u'\u2400' + code);
        else if (code >= u'\x7f' && code < u'\xa0') // delete, and the second set of controls
            each = QChar(u'\u2421');
    }
    return text;
}

} // namespace triptych
