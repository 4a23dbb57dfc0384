// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leavers.h"

#include "text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace twinbook {

Status readStatus(const QString &text)
{
    static const QRegularExpression current(
        u"^(active?|actifs?|actives|aktive?|current|member|membre|mitglied|adherente?|a jour|paid|ok|oui|yes|"
        "ja|valid|valide|gultig)$"_s);
    static const QRegularExpression gone(
        u"^(deceased|died|dead|decede(e|s|es)?|mort|morte|verstorben|gestorben|tot|resigned|resignation|"
        "moved( away)?|gone away|left|quit|withdrawn|former( member)?|ex member|past member|cancelled|"
        "terminated|demissionnaires?|demission|demissionne|parti|partie|demenage|demenagee|anciens?|ancienne|"
        "ancien (membre|adherent)|ancienne "
        "adherente|radie|radiee|sorti|sortie|ausgetreten|austritt|gekundigt|"
        "verzogen|weggezogen|ehemalig|ehemalige|ehemaliger|ehemaliges mitglied|inactive|inactif|inaktiv)"
        "( (in |en |im |on |am |le |since |depuis |seit )?[0-9][0-9 ]*)?$"_s);
    const QString folded = fold(text);
    if (current.match(folded).hasMatch())
        return Status::Current;
    return gone.match(folded).hasMatch() ? Status::Gone : Status::Unknown;
}

} // namespace twinbook
