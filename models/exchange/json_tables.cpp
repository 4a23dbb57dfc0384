// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of objects as tables: the names of their members are the headings.
#include "json_nodes.h"
#include "table_layout.h"
#include "tables.h"
#include "text_encoding.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Json)
};

using Cells = QList<std::pair<QString, QString>>;

bool areObjects(const JsonNode &node)
{
    return node.kind == JsonNode::List && !node.items.isEmpty()
        && std::all_of(node.items.begin(), node.items.end(),
            [](const JsonNode &item) { return item.kind == JsonNode::Object; });
}

const JsonNode *member(const JsonNode &node, QStringView name)
{
    for (const auto &[key, value] : node.members) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return &value;
    }
    return nullptr;
}

// [{"name": "Value", "value": "50"}, ...]: fields that are told one by one.
bool arePairs(const JsonNode &node)
{
    return areObjects(node) && std::all_of(node.items.begin(), node.items.end(), [](const JsonNode &item) {
        const JsonNode *name = member(item, u"name");
        const JsonNode *value = member(item, u"value");
        return name && value && name->kind == JsonNode::Text && value->kind <= JsonNode::Text;
    });
}

QString plainText(const JsonNode &node)
{
    QStringList parts;
    switch (node.kind) {
    case JsonNode::Nothing:
        return {};
    case JsonNode::Text:
        return node.text;
    case JsonNode::List:
        for (const JsonNode &item : node.items)
            parts += plainText(item);
        break;
    case JsonNode::Object:
        for (const auto &[name, value] : node.members) {
            const QString text = plainText(value);
            if (!text.isEmpty())
                parts += name + u": "_s + text;
        }
        break;
    }
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

// The members as cells; lists of objects that are entries of their own are left to `lists`.
void flatten(const JsonNode &object, const QString &before, Cells &cells,
    QList<std::pair<QString, const JsonNode *>> &lists)
{
    for (const auto &[name, value] : object.members) {
        const QString heading = before.isEmpty() ? name : before + u'.' + name;
        if (value.kind == JsonNode::Object) {
            flatten(value, heading, cells, lists);
        } else if (arePairs(value)) {
            for (const JsonNode &pair : value.items)
                cells.append({member(pair, u"name")->text, plainText(*member(pair, u"value"))});
        } else if (areObjects(value)) {
            lists.append({name, &value});
        } else if (value.kind != JsonNode::List || !value.items.isEmpty()) {
            cells.append({heading, plainText(value)});
        }
    }
}

// A table while it grows: headings in order of coming.
struct Growing
{
    QHash<QString, qsizetype> columns;
    Table table;

    void add(const Cells &cells, int line)
    {
        QStringList row(table.headings.size());
        for (const auto &[heading, text] : cells) {
            qsizetype at = columns.value(heading, -1);
            if (at < 0) {
                at = table.headings.size();
                columns.insert(heading, at);
                table.headings += heading;
            }
            if (row.size() <= at)
                row.resize(at + 1);
            row[at] = row.at(at).isEmpty() ? text : row.at(at) + u"; "_s + text;
        }
        table.rows += row;
        table.lines += line;
    }
};

class JsonTables
{
public:
    void find(const JsonNode &node, const QString &name)
    {
        if (areObjects(node) && !arePairs(node)) {
            for (const JsonNode &item : node.items)
                addRow(item, name, {});
        } else if (node.kind == JsonNode::Object) {
            findInObject(node, name);
        } else if (node.kind == JsonNode::List) {
            findRecords(node, name);
        }
    }

    QList<NamedTable> finished() const
    {
        QList<NamedTable> all;
        for (const QString &name : m_order) {
            NamedTable one{name, m_tables.value(name).table};
            for (QStringList &row : one.table.rows)
                row.resize(one.table.headings.size());
            one.table.format = u"JSON"_s;
            one.table.headingLine = 1;
            all += one;
        }
        return all;
    }

private:
    Growing &tableOf(const QString &name)
    {
        if (!m_tables.contains(name))
            m_order += name;
        return m_tables[name];
    }

    // An entry, or several in a list of its own, which all carry what is said of them together: the gifts of
    // one person.
    void addRow(const JsonNode &object, const QString &name, const Cells &above)
    {
        Cells cells;
        QList<std::pair<QString, const JsonNode *>> lists;
        flatten(object, {}, cells, lists);
        for (const auto &[heading, text] : above) {
            const bool taken = std::any_of(
                cells.begin(), cells.end(), [&](const auto &cell) { return cell.first == heading; });
            cells.append({taken ? name + u'.' + heading : heading, text});
        }
        if (lists.isEmpty())
            return tableOf(name).add(cells, object.line);
        for (const auto &[key, list] : lists) {
            for (const JsonNode &item : list->items)
                addRow(item, lists.size() > 1 ? key : name, cells);
        }
    }

    // {"gifts": [...], "hospitality": [...]}, {"data": {...}}, or entries by their names.
    void findInObject(const JsonNode &node, const QString &name)
    {
        bool deeper = false;
        bool onlyObjects = node.members.size() > 1;
        for (const auto &[key, value] : node.members) {
            onlyObjects = onlyObjects && value.kind == JsonNode::Object;
            deeper = deeper || value.kind == JsonNode::List || value.kind == JsonNode::Object;
        }
        if (!deeper)
            return addRow(node, name, {});
        for (const auto &[key, value] : node.members) {
            if (onlyObjects && std::none_of(value.members.begin(), value.members.end(), [](const auto &m) {
                    return m.second.kind == JsonNode::List;
                }))
                addRow(value, name, {{u"id"_s, key}});
            else if (value.kind >= JsonNode::List)
                find(value, key);
        }
    }

    // [["Name", "Gift"], ["Anne", "Wine"]]
    void findRecords(const JsonNode &node, const QString &name)
    {
        RawTable raw;
        for (const JsonNode &item : node.items) {
            QStringList record;
            for (const JsonNode &cell : item.items)
                record += plainText(cell);
            if (item.kind == JsonNode::Object)
                addRow(item, name, {});
            else if (item.kind == JsonNode::List) {
                raw.records += record;
                raw.lines += item.line;
            }
        }
        raw.ragged = false;
        if (raw.records.isEmpty())
            return;
        if (const Result<Table> table = layOut(raw, {})) {
            m_order += name;
            m_tables[name].table = *table;
        }
    }

    QHash<QString, Growing> m_tables;
    QStringList m_order;
};

} // namespace

Result<QList<NamedTable>> readJsonTables(const QByteArray &bytes)
{
    const DecodedText text = decodeText(bytes);
    const Result<JsonNode> root = readJsonNodes(text.text);
    if (!root)
        return Result<QList<NamedTable>>::refused(root.sentence);
    JsonTables tables;
    tables.find(*root, {});
    const QList<NamedTable> all = tables.finished();
    if (all.isEmpty())
        return Result<QList<NamedTable>>::refused(
            Words::tr("This JSON file holds no list of entries, so there is nothing to take over."));
    return all;
}

} // namespace twinbook
