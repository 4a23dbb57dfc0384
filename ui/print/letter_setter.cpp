// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_setter.h"

#include "page_maker.h"

#include <algorithm>

namespace twinbook {

namespace {

// Points.
constexpr double textSize = 11;
constexpr double nameSize = 14;
constexpr double smallSize = 9;
constexpr double smallestAddress = 8;

// Millimetres from the edge of the sheet. A sheet folded in three slides up and down in a DL envelope; what
// stands between 57 and 81 mm is in its window wherever it lies (BS 4264: 35 mm high, 18 mm above the lower
// edge), and in that of DIN 5008 form B as well.
constexpr double paperLeft = 16; // margins of reportPage()
constexpr double paperTop = 14;
constexpr double textLeft = 25;
constexpr double textRight = 20;
constexpr double windowTop = 57;
constexpr double windowHeight = 25;
constexpr double windowWidth = 78;
constexpr double windowAtRight = 112; // NF Z 11-001
constexpr double dateTop = 90;

class LetterSetter
{
public:
    LetterSetter(PageMaker &maker, const LetterPage &letter)
        : m_maker(maker)
        , m_letter(letter)
        , m_left(mm(textLeft - paperLeft))
        , m_width(maker.width() - m_left - mm(textRight - paperLeft))
        , m_face(maker.fonts().face(textSize))
    {
    }

    void set()
    {
        m_maker.nextBarePage();
        putSender();
        putAddress();
        m_maker.moveTo(mm(dateTop - paperTop));
        m_maker.putText(m_letter.date, m_face, m_left + m_width, true);
        m_maker.skipLine(m_face);
        m_maker.skip(textSize);
        const Face &bold = m_maker.fonts().face(textSize, true);
        for (const QString &line : bold.wrapped(m_letter.subject, m_width))
            putLine(line, bold);
        m_maker.skip(textSize);
        putFoot();
        for (const QString &line : m_letter.body.split(QLatin1Char('\n')))
            putBodyLine(line);
    }

private:
    double mm(double length) const { return length * 72 / 25.4 * m_maker.unit(); }

    void putSender()
    {
        const Face &name = m_maker.fonts().face(nameSize, true);
        const Face &small = m_maker.fonts().face(smallSize);
        m_maker.moveTo(0);
        for (const QString &line : name.wrapped(m_letter.sender.value(0), m_width)) {
            m_maker.putText(line, name, m_left, false, Ink::Accent);
            m_maker.skipLine(name);
        }
        for (const QString &line : m_letter.sender.mid(1)) {
            if (m_maker.y() + small.lineHeight() > mm(windowTop - paperTop)) // never into the window
                break;
            m_maker.putText(line, small, m_left, false, Ink::Quiet);
            m_maker.skipLine(small);
        }
    }

    // As large as the text where it fits into the window.
    void putAddress()
    {
        double points = textSize;
        QStringList lines;
        for (;; points -= 0.5) {
            const Face &face = m_maker.fonts().face(points);
            lines.clear();
            for (const QString &line : m_letter.address)
                lines += face.wrapped(line, mm(windowWidth));
            if (face.lineHeight() * double(lines.size()) <= mm(windowHeight) || points <= smallestAddress)
                break;
        }
        const Face &face = m_maker.fonts().face(points);
        m_maker.moveTo(mm(windowTop - paperTop));
        for (const QString &line : std::as_const(lines)) {
            m_maker.putText(line, face, m_letter.windowRight ? mm(windowAtRight - paperLeft) : m_left, false);
            m_maker.skipLine(face);
        }
    }

    void putFoot()
    {
        const double back = m_maker.y();
        const Face &small = m_maker.fonts().face(smallSize);
        m_maker.moveTo(back + m_maker.room());
        m_maker.putText(m_letter.foot, small, m_left, false, Ink::Quiet);
        m_maker.moveTo(back);
    }

    void putLine(const QString &line, const Face &face)
    {
        if (!m_maker.hasRoom(face.lineHeight()))
            m_maker.nextBarePage();
        m_maker.putText(line, face, m_left, false);
        m_maker.skipLine(face);
    }

    void putBodyLine(const QString &line)
    {
        if (line.trimmed().isEmpty()) {
            m_maker.skip(textSize);
            return;
        }
        for (const QString &part : m_face.wrapped(line, m_width))
            putLine(part, m_face);
    }

    PageMaker &m_maker;
    const LetterPage &m_letter;
    double m_left;
    double m_width;
    const Face &m_face;
};

} // namespace

void setLetter(PageMaker &maker, const LetterPage &letter)
{
    maker.keepTogether(0);
    LetterSetter(maker, letter).set();
}

} // namespace twinbook
