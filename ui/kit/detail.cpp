// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QString toneName(Tone tone)
{
    return tone == Tone::Good ? u"good"_s : tone == Tone::Warning ? u"warning"_s : u"bad"_s;
}

QString asHtml(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString asHtml(const DetailFact &fact, const QPalette &palette)
{
    QStringList lines;
    for (const DetailLine &line : fact.lines) {
        QString text = asHtml(line.text);
        if (!line.picture.isEmpty())
            text = u"<img src=\"picture:%1\"><br>%2"_s.arg(line.picture.toHtmlEscaped(), text);
        if (!line.link.isEmpty())
            text = u"<a href=\"%1\">%2</a>"_s.arg(line.link.toHtmlEscaped(), text);
        lines.append(text + asHtml(line.after));
    }
    const QString all = lines.join(u"<br>"_s);
    if (fact.tone == Tone::Neutral)
        return all;
    return u"<img src=\"tone:%1\" style=\"vertical-align:middle\">&nbsp;<span style=\"color:%2\">%3</span>"_s
        .arg(toneName(fact.tone), toneLook(fact.tone, palette).text.name(), all);
}

} // namespace

void DetailPart::add(const QString &label, const QString &text, Tone tone)
{
    if (!text.trimmed().isEmpty())
        facts.append({label, {{text.trimmed(), {}, {}}}, tone});
}

void DetailPart::addLink(const QString &label, const QString &text, const QString &link)
{
    if (!text.trimmed().isEmpty())
        facts.append({label, {{text.trimmed(), link, {}}}, Tone::Neutral});
}

void DetailPart::add(const DetailFact &fact)
{
    if (!fact.lines.isEmpty())
        facts.append(fact);
}

void Detail::add(const DetailPart &part)
{
    if (!part.facts.isEmpty())
        parts.append(part);
}

QString detailHtml(const Detail &detail, const QPalette &palette, int emPixels, bool stacked)
{
    const QString quiet = quietText(palette).name();
    const int gap = emPixels / 4;
    QString html;
    for (const DetailPart &part : detail.parts) {
        if (!part.heading.isEmpty())
            html += u"<h3 style=\"margin-top:%1px; margin-bottom:%2px\">%3</h3>"_s.arg(emPixels).arg(gap).arg(
                asHtml(part.heading));
        const QString cell =
            u"<td style=\"padding-bottom:%1px; padding-right:%2px\" "_s.arg(gap).arg(emPixels);
        html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">"_s;
        for (const DetailFact &fact : part.facts) {
            const QString label = u"<span style=\"color:%1\">%2</span>"_s.arg(quiet, asHtml(fact.label));
            const QString value = asHtml(fact, palette);
            if (fact.label.isEmpty())
                html += u"<tr>"_s + cell + u"colspan=\"2\">%1</td></tr>"_s.arg(value);
            else if (stacked)
                html += u"<tr>"_s + cell + u"colspan=\"2\">%1<br>%2</td></tr>"_s.arg(label, value);
            else
                html += u"<tr>"_s + cell + u"width=\"40%\">%1</td>"_s.arg(label) + cell
                    + u"width=\"60%\">%1</td></tr>"_s.arg(value);
        }
        html += u"</table>"_s;
    }
    return html;
}

} // namespace twinbook
