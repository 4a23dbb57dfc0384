// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forget.h"

#include "finding.h"
#include "journal.h"
#include "store_private.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QStringList longestFirst(QStringList names)
{
    names.removeAll(QString());
    names.removeDuplicates();
    std::sort(
        names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return names;
}

// Puts words in the place of names, wherever these stand as whole words.
class Replacing
{
public:
    Replacing(const QStringList &names, const QString &inPlace)
        : m_names(longestFirst(names))
        , m_inPlace(inPlace)
    {
        for (const QString &name : m_names) {
            m_patterns +=
                QRegularExpression(u"(?<![\\w])"_s + QRegularExpression::escape(name) + u"(?![\\w])"_s,
                    QRegularExpression::UseUnicodePropertiesOption);
        }
    }
    const QStringList &names() const { return m_names; }
    QList<QStringList> inBatches() const // as many as one statement takes
    {
        constexpr qsizetype most = 100;
        QList<QStringList> batches;
        for (qsizetype i = 0; i < m_names.size(); i += most)
            batches += m_names.mid(i, most);
        return batches;
    }
    QString operator()(QString text) const
    {
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            if (text.contains(m_names.at(i)))
                text.replace(m_patterns.at(i), QString(m_inPlace).replace(u'\\', u"\\\\"_s));
        }
        return text;
    }
    QJsonValue operator()(const QJsonValue &value) const
    {
        return value.isString() ? QJsonValue((*this)(value.toString())) : value;
    }

private:
    QStringList m_names;
    QString m_inPlace;
    QList<QRegularExpression> m_patterns;
};

QJsonObject objectOf(const QString &data)
{
    return QJsonDocument::fromJson(data.toUtf8()).object();
}

// A text as it stands inside JSON, without its quotes.
QString insideJson(const QString &text)
{
    const QString whole = QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
    return whole.mid(2, whole.size() - 4);
}

// The triggers that keep what is published or closed as it is: away until they are restored. Where the edit
// is rolled back they come back with it.
class Guards
{
public:
    explicit Guards(const QSqlDatabase &db)
        : m_db(db)
    {
        QStringList names;
        {
            Statement s(m_db,
                u"SELECT name,sql FROM sqlite_master WHERE type='trigger' AND instr(sql,'RAISE(ABORT')>0"_s);
            s.run();
            while (s.next()) {
                names += s.value(0).toString();
                m_made += s.value(1).toString();
            }
        }
        for (const QString &name : std::as_const(names))
            runSql(m_db, u"DROP TRIGGER "_s + name);
    }
    void restore()
    {
        for (const QString &sql : std::as_const(m_made))
            runSql(m_db, sql);
    }

private:
    const QSqlDatabase &m_db;
    QStringList m_made;
};

// The work of one Store::forget, inside its edit.
class Forgetter
{
public:
    Forgetter(const QSqlDatabase &db, const Forgetting &what, qint64 edit)
        : m_db(db)
        , m_what(what)
        , m_edit(edit)
        , m_replacing(what.names, what.inPlace)
    {
    }
    void run()
    {
        Guards guards(m_db); // what is published is forgotten all the same
        for (const ForgetRow &row : m_what.rows)
            blank(row);
        for (const QString &table : journal::recordedTables(m_db))
            replaceIn(table);
        for (const ForgetRow &row : m_what.rows)
            blankJournal(row);
        replaceInJournal();
        closeRanks();
        replaceInLabels();
        for (const QString &attachment : m_what.attachments)
            runSql(m_db, u"DELETE FROM attachment WHERE sha256=?"_s, {attachment});
        guards.restore();
    }

private:
    struct Line
    {
        qint64 edit = 0;
        qint64 n = 0;
        QString op;
        QString data;
    };

    void blank(const ForgetRow &row)
    {
        QStringList sets;
        QVariantList values;
        for (auto it = row.instead.begin(); it != row.instead.end(); ++it) {
            sets += it.key() + u"=?"_s;
            values += *it;
        }
        if (!sets.isEmpty())
            runSql(m_db, u"UPDATE %1 SET %2 WHERE id=?"_s.arg(row.table, sets.join(u',')), values << row.id);
    }
    QStringList textColumns(const QString &table) const
    {
        QStringList names;
        Statement s(m_db, u"SELECT name FROM pragma_table_info(?) WHERE type='TEXT' AND \"notnull\"=1"_s);
        s.bind({table}).run();
        while (s.next())
            names += s.value(0).toString();
        return names;
    }
    void replaceIn(const QString &table)
    {
        const QStringList columns = textColumns(table);
        if (columns.isEmpty())
            return;
        QHash<qint64, QStringList> found;
        for (const QStringList &names : m_replacing.inBatches()) {
            Statement s(m_db,
                u"SELECT id,%1 FROM %2 WHERE %3"_s.arg(
                    columns.join(u','), table, holds(columns.join(u"||' | '||"_s), names.size())));
            s.bind(QVariantList(names.begin(), names.end())).run();
            while (s.next()) {
                QStringList texts;
                for (int i = 0; i < columns.size(); ++i)
                    texts += s.value(i + 1).toString();
                found.insert(s.value(0).toLongLong(), texts);
            }
        }
        for (auto it = found.begin(); it != found.end(); ++it) {
            for (int i = 0; i < columns.size(); ++i) {
                const QString after = m_replacing(it->at(i));
                if (after != it->at(i))
                    runSql(m_db, u"UPDATE %1 SET %2=? WHERE id=?"_s.arg(table, columns.at(i)),
                        {after, it.key()});
            }
        }
    }
    // "(instr(x,?)>0 OR instr(x,?)>0)"
    static QString holds(const QString &what, qsizetype count)
    {
        return u'(' + QStringList(count, u"instr(%1,?)>0"_s.arg(what)).join(u" OR "_s) + u')';
    }

    QList<Line> lines(const QString &condition, const QVariantList &values) const
    {
        QList<Line> found;
        Statement s(m_db, u"SELECT edit,n,op,data FROM edit_row WHERE edit<>? AND "_s + condition);
        s.bind(QVariantList{m_edit} + values).run();
        while (s.next())
            found += {s.value(0).toLongLong(), s.value(1).toLongLong(), s.value(2).toString(),
                s.value(3).toString()};
        return found;
    }
    void store(const Line &line, const QJsonObject &data)
    {
        if (line.op == u"U" && data.isEmpty()) {
            runSql(m_db, u"DELETE FROM edit_row WHERE edit=? AND n=?"_s, {line.edit, line.n});
            m_thinned.insert(line.edit);
            return;
        }
        const QString text = QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
        if (text != line.data)
            runSql(m_db, u"UPDATE edit_row SET data=? WHERE edit=? AND n=?"_s, {text, line.edit, line.n});
    }
    // The journal as it would be had the row always held what it holds now.
    void blankJournal(const ForgetRow &row)
    {
        const QHash<QString, QVariant> normal = defaultsOf(row.table);
        for (const Line &line : lines(u"tbl=? AND row=?"_s, {row.table, row.id})) {
            m_touched.insert(line.edit);
            QJsonObject data = objectOf(line.data);
            for (auto it = row.instead.begin(); it != row.instead.end(); ++it) {
                data.remove(it.key());
                if (line.op == u"U" || isSame(*it, normal.value(it.key())))
                    continue;
                const QJsonValue value = QJsonValue::fromVariant(*it);
                data.insert(it.key(),
                    line.op == u"I" ? QJsonArray{QJsonValue(), value} : QJsonArray{value, QJsonValue()});
            }
            store(line, data);
        }
    }
    static bool isSame(const QVariant &a, const QVariant &b)
    {
        return a.isNull() == b.isNull() && a.toString() == b.toString();
    }
    QHash<QString, QVariant> defaultsOf(const QString &table) const
    {
        QHash<QString, QVariant> normal;
        const QList<journal::ColumnInfo> columns = journal::columnsOf(m_db, table);
        QStringList normals;
        for (const journal::ColumnInfo &column : columns)
            normals += column.normal;
        Statement s(m_db, u"SELECT "_s + normals.join(u','));
        s.run().next();
        for (int i = 0; i < columns.size(); ++i)
            normal.insert(columns.at(i).name, s.value(i));
        return normal;
    }
    void replaceInJournal()
    {
        for (const QStringList &names : m_replacing.inBatches()) {
            QVariantList values;
            for (const QString &name : names)
                values += insideJson(name);
            for (const Line &line : lines(holds(u"data"_s, names.size()), values))
                replaceInLine(line);
        }
    }
    void replaceInLine(const Line &line)
    {
        QJsonObject data;
        const QJsonObject before = objectOf(line.data);
        for (auto it = before.begin(); it != before.end(); ++it) {
            const QJsonArray pair = it.value().toArray();
            const QJsonArray after{m_replacing(pair.at(0)), m_replacing(pair.at(1))};
            if (line.op != u"U" || after.at(0) != after.at(1))
                data.insert(it.key(), after);
        }
        store(line, data);
    }
    // History counts the rows of a change by the number of the last one.
    void closeRanks()
    {
        constexpr int most = 1000;
        for (const qint64 edit : std::as_const(m_thinned)) {
            QList<qint64> numbers;
            Statement s(m_db, u"SELECT n FROM edit_row WHERE edit=? ORDER BY n LIMIT ?"_s);
            s.bind({edit, most}).run();
            while (s.next())
                numbers += s.value(0).toLongLong();
            s.finish();
            if (numbers.size() == most)
                continue; // "and 4,012 more entries" may be one too many
            for (int i = 0; i < numbers.size(); ++i) {
                if (numbers.at(i) != i + 1)
                    runSql(m_db, u"UPDATE edit_row SET n=? WHERE edit=? AND n=?"_s,
                        {i + 1, edit, numbers.at(i)});
            }
        }
    }
    void replaceInLabels()
    {
        const Replacing own(m_what.names + m_what.ownNames, m_what.inPlace);
        for (const qint64 edit : std::as_const(m_touched)) {
            const QString label = oneValue(m_db, u"SELECT label FROM edit WHERE id=?"_s, {edit}).toString();
            relabel(edit, label, own(label));
        }
        for (const QString &name : m_replacing.names()) {
            QList<QPair<qint64, QString>> found;
            Statement s(m_db, u"SELECT id,label FROM edit WHERE instr(label,?)>0"_s);
            s.bind({name}).run();
            while (s.next())
                found += {s.value(0).toLongLong(), s.value(1).toString()};
            s.finish();
            for (const auto &[edit, label] : std::as_const(found))
                relabel(edit, label, m_replacing(label));
        }
    }
    void relabel(qint64 edit, const QString &before, const QString &after)
    {
        if (before != after)
            runSql(m_db, u"UPDATE edit SET label=? WHERE id=?"_s, {after, edit});
    }

    const QSqlDatabase &m_db;
    const Forgetting &m_what;
    qint64 m_edit;
    Replacing m_replacing;
    QSet<qint64> m_touched; // edits that wrote one of the rows
    QSet<qint64> m_thinned; // edits that lost lines
};

} // namespace

EditOutcome Store::forget(const Forgetting &what)
{
    if (!isReadOnly() && !d->editing) {
        d->writers.clear();
        d->readers.clear();
        QSqlQuery(d->db).exec(u"PRAGMA secure_delete=ON"_s); // in case the file cannot be written anew below
    }
    EditOutcome outcome = run(
        what.label, 0,
        [&](qint64 edit) {
            runSql(d->db, u"PRAGMA defer_foreign_keys=ON"_s);
            Forgetter(d->db, what, edit).run();
            for (const QString &table : journal::changesOf(d->db, edit).tables) {
                if (const RecordShape *s = shape(table))
                    finding::refreshAfter(d->db, *s, edit);
            }
        },
        // What it changed is told to nobody either: an edit without rows stands in History and is passed over
        // by undo.
        [&](qint64 edit) {
            runSql(d->db, u"DELETE FROM edit_row WHERE edit=?"_s, {edit});
            d->undo.clear();
            d->redo.clear();
            d->undoCut = false;
            d->undoWindow = 0;
        });
    if (outcome.end != EditOutcome::Done)
        return outcome;
    d->writers.clear();
    d->readers.clear();
    try { // the bytes themselves
        runSql(d->db, u"VACUUM"_s);
        QSqlQuery(d->db).exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    } catch (const StoreError &error) {
        outcome.sentence =
            tr("It is forgotten, but traces may be left in the file until there is more room on the "
               "disk. %1")
                .arg(error.sentenceWhen(Doing::Writing));
    }
    return outcome;
}

} // namespace twinbook
