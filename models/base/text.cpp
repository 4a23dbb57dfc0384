// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <QStringList>
#include <QVarLengthArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// What to do with an ASCII character: itself in lower case, or one of these.
constexpr char drop = 1; // apostrophes
constexpr char stop = 2; // full stop: dropped after a letter
constexpr char gap = 3; // a space

constexpr std::array<char, 128> asciiTable = [] {
    std::array<char, 128> table{};
    for (int c = 0; c < 128; ++c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '@')
            table[size_t(c)] = char(c);
        else if (c >= 'A' && c <= 'Z')
            table[size_t(c)] = char(c + 32);
        else
            table[size_t(c)] = c == '\'' || c == '`' ? drop : c == '.' ? stop : gap;
    }
    return table;
}();

// Collects folded characters: single spaces, none at the ends.
class Folded
{
public:
    explicit Folded(qsizetype size) { m_text.reserve(size); }
    void letter(char32_t c)
    {
        if (m_gap && !m_text.isEmpty())
            m_text.append(u' ');
        m_gap = false;
        if (c < 0x10000)
            m_text.append(QChar(char16_t(c)));
        else
            m_text.append(QChar(QChar::highSurrogate(c))), m_text.append(QChar(QChar::lowSurrogate(c)));
    }
    void space() { m_gap = true; }
    void fullStop()
    {
        if (m_gap || m_text.isEmpty() || !m_text.back().isLetter())
            m_gap = true;
    }
    void ascii(char16_t c)
    {
        const char what = asciiTable[c];
        if (what == gap)
            space();
        else if (what == stop)
            fullStop();
        else if (what != drop)
            letter(char32_t(what));
    }
    QString take() const { return QString(m_text.constData(), m_text.size()); }

private:
    QVarLengthArray<QChar, 256> m_text; // most texts are short: no memory but the result's
    bool m_gap = false;
};

// Letters that no decomposition takes apart.
const char *plainLetters(char32_t c)
{
    switch (c) {
    case U'ß':
    case U'ẞ':
        return "ss";
    case U'æ':
    case U'Æ':
        return "ae";
    case U'œ':
    case U'Œ':
        return "oe";
    case U'ø':
    case U'Ø':
        return "o";
    case U'ł':
    case U'Ł':
        return "l";
    case U'đ':
    case U'Đ':
    case U'ð':
    case U'Ð':
        return "d";
    case U'þ':
    case U'Þ':
        return "th";
    case U'ħ':
    case U'Ħ':
        return "h";
    case U'ı':
        return "i";
    default:
        return nullptr;
    }
}

bool isApostrophe(char32_t c)
{
    return c == U'’' || c == U'‘' || c == U'ʼ' || c == U'ʻ' || c == U'´' || c == U'′' || c == U'‛';
}

void foldOther(Folded &out, char32_t c)
{
    if (const char *plain = plainLetters(c)) {
        for (; *plain; ++plain)
            out.letter(char32_t(*plain));
        return;
    }
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return;
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
        return out.letter(QChar::toCaseFolded(c));
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Mark_SpacingCombining:
    case QChar::Symbol_Other:
        return out.letter(c);
    case QChar::Number_DecimalDigit:
        return out.letter(char32_t(U'0' + QChar::digitValue(c)));
    case QChar::Number_Letter:
    case QChar::Number_Other:
        return out.letter(QChar::toCaseFolded(c));
    default:
        return out.space();
    }
}

QString foldUnicode(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (QChar c : text) {
        if (!isApostrophe(c.unicode()))
            plain += c;
    }
    const QString apart = plain.normalized(QString::NormalizationForm_KD);
    Folded out(apart.size());
    for (qsizetype i = 0; i < apart.size(); ++i) {
        const QChar c = apart.at(i);
        if (c.unicode() < 128) {
            out.ascii(c.unicode());
        } else if (c.isHighSurrogate() && i + 1 < apart.size() && apart.at(i + 1).isLowSurrogate()) {
            foldOther(out, QChar::surrogateToUcs4(c, apart.at(i + 1)));
            ++i;
        } else if (!isApostrophe(c.unicode())) {
            foldOther(out, c.unicode());
        }
    }
    return out.take();
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiouy").contains(c);
}

} // namespace

QString fold(QStringView text)
{
    Folded out(text.size());
    for (QChar c : text) {
        if (c.unicode() >= 128)
            return foldUnicode(text);
        out.ascii(c.unicode());
    }
    return out.take();
}

QString sortKey(QStringView text)
{
    constexpr qsizetype width = 12;
    const QString folded = fold(text);
    if (std::none_of(folded.begin(), folded.end(), [](QChar c) { return c.isDigit(); }))
        return folded;
    QString out;
    for (qsizetype i = 0; i < folded.size();) {
        qsizetype end = i;
        while (end < folded.size() && folded.at(end).isDigit())
            ++end;
        if (end == i) {
            out += folded.at(i++);
            continue;
        }
        out += folded.mid(i, end - i).rightJustified(width, u'0');
        i = end;
    }
    return out;
}

QString foldUmlauts(const QString &folded)
{
    QString out;
    out.reserve(folded.size());
    const auto letterAt = [&](qsizetype i) {
        return i >= 0 && i < folded.size() && folded.at(i).isLetter() ? folded.at(i) : QChar();
    };
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded.at(i);
        out += c;
        if ((c != u'a' && c != u'o' && c != u'u') || letterAt(i + 1) != u'e')
            continue;
        const QChar before = letterAt(i - 1);
        const QChar after = letterAt(i + 2);
        const QChar second = letterAt(i + 3);
        const bool closed = !after.isNull() && !isVowel(after); // not Joe, Sue, Mayer
        const bool isName = after == u'l' && (second.isNull() || isVowel(second)); // Michael, Samuel, Manuela
        if (closed && !isName && (before.isNull() || !isVowel(before)))
            ++i;
    }
    return out;
}

QString digitsOnly(QStringView text)
{
    QVarLengthArray<QChar, 64> out;
    for (QChar c : text) {
        if (c.isDigit())
            out.append(QChar(char16_t(u'0' + c.digitValue())));
    }
    return QString(out.constData(), out.size());
}

bool looksLikeEmail(QStringView text)
{
    const QStringView address = text.trimmed();
    const qsizetype at = address.indexOf(u'@');
    if (at < 1 || at > 64 || address.size() > 254 || address.indexOf(u'@', at + 1) >= 0)
        return false;
    const QStringView local = address.first(at);
    for (QChar c : local) {
        if (c.isSpace() || !c.isPrint() || QStringView(u"()<>[],;:\\\"").contains(c))
            return false;
    }
    if (local.front() == u'.' || local.back() == u'.' || local.contains(u".."_s))
        return false;
    const auto labels = address.sliced(at + 1).split(u'.');
    for (QStringView label : labels) {
        if (label.isEmpty() || label.front() == u'-' || label.back() == u'-')
            return false;
        for (QChar c : label) {
            if (!c.isLetterOrNumber() && !c.isMark() && c != u'-')
                return false;
        }
    }
    return labels.size() > 1 && labels.last().size() > 1 && !labels.last().front().isDigit();
}

} // namespace twinbook
