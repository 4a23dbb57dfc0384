// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_nodes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Json)
};

constexpr int deepest = 100;

// Reads one text from its beginning to its end; `m_failed` from the first character that makes no sense on.
class JsonReader
{
public:
    explicit JsonReader(QStringView text)
        : m_text(text)
    {
    }

    Result<JsonNode> read()
    {
        JsonNode all;
        all.kind = JsonNode::List;
        skip();
        while (!atEnd() && !m_failed) {
            all.items += value(0);
            skip();
            if (!atEnd() && m_text.at(m_at) == u',')
                fail();
        }
        if (m_failed || all.items.isEmpty())
            return Result<JsonNode>::refused(sentence());
        return all.items.size() == 1 ? all.items.first() : all;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    void fail() { m_failed = true; }

    QString sentence() const
    {
        if (atEnd())
            return Words::tr(
                "This file breaks off before its end, at line %1. Get it once more from where it "
                "comes from.")
                .arg(m_line);
        return Words::tr(
            "This file is damaged: line %1 makes no sense as JSON. Get it once more from where it "
            "comes from.")
            .arg(m_line);
    }

    void skip()
    {
        while (!atEnd() && (m_text.at(m_at).isSpace() || m_text.at(m_at) == u'\ufeff')) {
            m_line += m_text.at(m_at) == u'\n';
            ++m_at;
        }
    }

    bool take(QChar c)
    {
        skip();
        if (atEnd() || m_text.at(m_at) != c)
            return false;
        ++m_at;
        return true;
    }

    JsonNode value(int depth)
    {
        JsonNode node;
        skip();
        node.line = m_line;
        if (atEnd() || depth > deepest) {
            fail();
        } else if (take(u'{')) {
            node.kind = JsonNode::Object;
            members(node, depth);
        } else if (take(u'[')) {
            node.kind = JsonNode::List;
            items(node, depth);
        } else if (m_text.at(m_at) == u'"') {
            node.kind = JsonNode::Text;
            node.text = quoted();
        } else {
            word(node);
        }
        return node;
    }

    void members(JsonNode &node, int depth)
    {
        if (take(u'}'))
            return;
        while (!m_failed) {
            skip();
            const QString name = !atEnd() && m_text.at(m_at) == u'"' ? quoted() : (fail(), QString());
            if (m_failed || !take(u':'))
                return fail();
            node.members.append({name, value(depth + 1)});
            if (m_failed || take(u'}'))
                return;
            if (!take(u','))
                return fail();
        }
    }

    void items(JsonNode &node, int depth)
    {
        if (take(u']'))
            return;
        while (!m_failed) {
            node.items += value(depth + 1);
            if (m_failed || take(u']'))
                return;
            if (!take(u','))
                return fail();
        }
    }

    // A number, true, false, null or what other programs write for nothing.
    void word(JsonNode &node)
    {
        const qsizetype from = m_at;
        while (!atEnd() && (m_text.at(m_at).isLetterOrNumber() || QStringView(u"+-.").contains(m_text.at(m_at))))
            ++m_at;
        const QStringView text = m_text.sliced(from, m_at - from);
        bool number = false;
        Q_UNUSED(text.toDouble(&number));
        if (text == u"null" || text == u"NaN")
            return;
        if (!number && text != u"true" && text != u"false") {
            m_at = std::min(m_at, m_text.size() - (text.isEmpty() ? 0 : 1)); // no end: a word that is none
            return fail();
        }
        node.kind = JsonNode::Text;
        node.text = text.toString();
    }

    QString quoted()
    {
        QString out;
        ++m_at;
        while (!atEnd() && m_text.at(m_at) != u'"') {
            const QChar c = m_text.at(m_at++);
            m_line += c == u'\n';
            if (c == u'\\')
                escaped(out);
            else
                out += c;
        }
        if (atEnd())
            fail();
        ++m_at;
        return out;
    }

    void escaped(QString &out)
    {
        if (atEnd())
            return fail();
        const QChar c = m_text.at(m_at++);
        constexpr qsizetype digits = 4;
        switch (c.unicode()) {
        case u'n':
            out += u'\n';
            break;
        case u't':
            out += u'\t';
            break;
        case u'r':
        case u'b':
        case u'f':
            out += u' ';
            break;
        case u'u': {
            bool hex = false;
            const uint code = m_text.mid(m_at, digits).toUInt(&hex, 16);
            if (!hex)
                return fail();
            out += QChar(char16_t(code));
            m_at += digits;
            break;
        }
        default:
            out += c;
        }
    }

    const QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_failed = false;
};

} // namespace

Result<JsonNode> readJsonNodes(QStringView text)
{
    return JsonReader(text).read();
}

} // namespace twinbook
