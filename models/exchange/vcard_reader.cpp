// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vcard.h"

#include "file_kind.h"
#include "text_encoding.h"
#include "vcard_lines.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace twinbook {

using namespace Qt::StringLiterals;

namespace {

struct VCardReading
{
    Q_DECLARE_TR_FUNCTIONS(VCardReading)
};

constexpr qsizetype mostProblems = 100;

QString decoded(const QByteArray &bytes, const QByteArray &charset)
{
    const QByteArray name = charset.toUpper();
    const bool guess = name.isEmpty() || name == "UTF-8" || name.startsWith("ISO-8859-1")
        || name == "WINDOWS-1252" || name == "US-ASCII";
    if (!guess) {
        QStringDecoder decoder(name.constData());
        if (decoder.isValid())
            return decoder(bytes);
    }
    return decodeText(bytes).text;
}

QString unescaped(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\r') {
            out += u'\n';
            i += i + 1 < text.size() && text[i + 1] == u'\n';
        } else if (text[i] != u'\\' || i + 1 == text.size()) {
            out += text[i];
        } else if (const QChar next = text[++i]; next == u'n' || next == u'N') {
            out += u'\n';
        } else if (QStringView(u"\\,;:").contains(next)) {
            out += next;
        } else {
            out += u'\\';
            out += next;
        }
    }
    return out;
}

QStringList componentsOf(QStringView text, bool list)
{
    QStringList parts;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            ++i;
        } else if (text[i] == u';' || (list && text[i] == u',')) {
            parts.append(unescaped(text.sliced(start, i - start)).trimmed());
            start = i + 1;
        }
    }
    parts.append(unescaped(text.sliced(std::min(start, text.size()))).trimmed());
    return parts;
}

// Photos, sounds and keys: kilobytes that no field of ours holds.
bool isBulk(const VCardLineParts &parts)
{
    if (isBase64(parts) || parts.value.startsWith("data:"))
        return true;
    return parts.name == "PHOTO" || parts.name == "LOGO" || parts.name == "SOUND" || parts.name == "KEY";
}

VCardProperty propertyOf(const VCardLineParts &parts)
{
    VCardProperty property;
    property.group = QString::fromUtf8(parts.group);
    property.name = QString::fromUtf8(parts.name);
    QByteArray charset;
    for (const auto &[name, value] : parts.parameters) {
        if (name == "CHARSET")
            charset = value;
        else if (name != "ENCODING")
            property.parameters.insert(QString::fromUtf8(name), decodeText(value).text);
    }
    const QByteArray bytes = isQuotedPrintable(parts) ? decodeQuotedPrintable(parts.value) : parts.value;
    const QString text = decoded(bytes, charset);
    property.value = unescaped(text).trimmed();
    property.components = componentsOf(text, parts.name == "CATEGORIES" || parts.name == "NICKNAME");
    return property;
}

class CardReader
{
public:
    VCards read(const QByteArray &bytes)
    {
        for (const VCardLine &line : unfoldVCard(bytes))
            take(line);
        if (m_depth > 0)
            noteCutOff();
        keep();
        return std::move(m_out);
    }

private:
    void take(const VCardLine &line)
    {
        const std::optional<VCardLineParts> parts = splitVCardLine(line.bytes);
        const QByteArray value = parts ? parts->value.trimmed().toUpper() : QByteArray();
        if (parts && parts->name == "BEGIN" && value == "VCARD")
            begin(line.line);
        else if (parts && parts->name == "END" && value == "VCARD")
            end(line.line);
        else if (m_depth > 1 || (m_depth == 0 && !parts))
            return;
        else if (!parts)
            note(VCardReading::tr("Line %1 of the address book could not be read: it does not begin with a "
                                  "name and a colon.")
                     .arg(line.line),
                line.line);
        else if (m_depth == 1)
            addProperty(*parts);
    }

    void begin(int line)
    {
        // Only AGENT holds a card within a card; else the one before was cut off.
        if (m_depth > 0 && m_agent) {
            ++m_depth;
            return;
        }
        if (m_depth > 0)
            noteCutOff();
        keep();
        m_card = VCard();
        m_card.line = line;
        m_depth = 1;
    }

    void end(int line)
    {
        if (m_depth == 0)
            note(VCardReading::tr("Line %1 ends an address card that never began.").arg(line), line);
        if (m_depth == 1)
            keep();
        m_depth = std::max(0, m_depth - 1);
        m_agent = false;
    }

    void addProperty(const VCardLineParts &parts)
    {
        m_agent = parts.name == "AGENT";
        if (m_agent || isBulk(parts))
            return;
        VCardProperty property = propertyOf(parts);
        if (property.name == "VERSION"_L1)
            m_card.version = property.value;
        else if (!property.value.isEmpty())
            m_card.properties.append(std::move(property));
    }

    void noteCutOff()
    {
        note(VCardReading::tr("The address card that begins in line %1 does not end. What it holds was read.")
                 .arg(m_card.line),
            m_card.line);
    }

    void keep()
    {
        if (m_card.line > 0)
            m_out.cards.append(std::move(m_card));
        m_card = VCard();
        m_depth = 0;
        m_agent = false;
    }

    void note(const QString &sentence, int line)
    {
        if (m_out.problems.size() < mostProblems)
            m_out.problems.append({QString(), sentence, line});
    }

    VCards m_out;
    VCard m_card;
    int m_depth = 0;
    bool m_agent = false; // the line before was AGENT
};

} // namespace

Result<VCards> readVCards(const QByteArray &bytes)
{
    QByteArray text = looksLikeUtf16(bytes) ? decodeText(bytes).text.toUtf8() : bytes;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    if (text.trimmed().isEmpty())
        return Result<VCards>::refused(notAList(FileKind::Empty));
    VCards cards = CardReader().read(text);
    if (cards.cards.isEmpty())
        return Result<VCards>::refused(VCardReading::tr(
            "This file holds no address card. Choose an address book saved as vCard (.vcf)."));
    return cards;
}

Result<VCards> readVCardFile(const QString &path)
{
    const Result<QByteArray> bytes = readWholeFile(path);
    if (!bytes)
        return Result<VCards>::refused(bytes.sentence);
    return readVCards(*bytes);
}

} // namespace twinbook
