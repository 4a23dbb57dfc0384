// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enclosing.h"

#include "ask.h"
#include "detail_view.h"
#include "file_drop.h"
#include "record_list.h"
#include "record_words.h"
#include "session.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QImageReader>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

const QString scheme = u"enclosure"_s;

QString linkTo(const char *verb, const Enclosure &enclosure)
{
    return u"%1:%2/%3"_s.arg(scheme, QString::fromLatin1(verb)).arg(enclosure.id.value);
}

} // namespace

Enclosing::Enclosing(RecordList &list)
    : QObject(&list)
    , m_list(list)
{
    DetailView &view = *list.detailView();
    view.takeLinks(scheme, [this](const QString &link) { follow(link); });
    view.setPictures([this](const QString &name, int side) { return picture(name, side); });
    if (list.session().store().isReadOnly())
        return;
    list.addForRows(u"add"_s, tr("Attach a file..."), TablePage::Needs::OneRow, [this] { ask(); });
    new FileDrop(&view, [this](const QString &path) { attach(path); });
}

void Enclosing::addTo(Detail &detail, qint64 id) const
{
    const Store &store = m_list.session().store();
    const QLocale &locale = m_list.session().locale();
    const bool writing = !store.isReadOnly();
    DetailPart part{recordOf<Enclosure>().manyLabel(), {}};
    for (const Enclosure &enclosure : enclosuresOf(store, m_list.kind().shape->table, id)) {
        DetailFact fact;
        fact.lines += DetailLine{enclosure.name, linkTo("open", enclosure),
            u" (%1)"_s.arg(sizeInWords(enclosure.size, locale)),
            enclosure.isImage() ? QString::number(enclosure.id.value) : QString()};
        if (!enclosure.notes.isEmpty())
            fact.lines += DetailLine{enclosure.notes, {}, {}};
        fact.lines += DetailLine{tr("Save it elsewhere"), linkTo("save", enclosure), {}};
        if (writing)
            fact.lines += DetailLine{tr("Take it out"), linkTo("remove", enclosure), {}};
        part.add(fact);
    }
    if (part.facts.isEmpty())
        return;
    const qsizetype last = detail.parts.size();
    detail.parts.insert(last > 0 ? last - 1 : 0, part); // the history is the last
}

void Enclosing::ask()
{
    const auto path = Ask::openFile(&m_list, tr("Attach a file"),
        tr("Photographs and letters (*.jpg *.jpeg *.png *.gif *.webp *.pdf *.doc *.docx *.odt *.txt *.eml)")
            + u";;"_s + tr("All files (*)"));
    if (path)
        attach(*path);
}

void Enclosing::attach(const QString &path)
{
    Session &session = m_list.session();
    const qint64 id = m_list.currentId();
    if (!id)
        return session.say(tr("Choose the entry first that the file belongs to."), Tone::Warning);
    const Result<FoundFile> file = readEnclosure(path);
    if (!file)
        return session.say(file.sentence, Tone::Bad);
    const RecordShape &shape = *m_list.kind().shape;
    const auto record = session.store().get(shape, id);
    session.edit(
        tr("Attach %1 to %2").arg(file->name, record ? record->title() : QString()),
        [&](Edit &edit) { enclose(edit, *file, shape.table, id, session.today()); },
        tr("Attached %1.").arg(file->name));
}

void Enclosing::follow(const QString &link)
{
    const Store &store = m_list.session().store();
    const auto enclosure = store.get(Id<Enclosure>(link.section(u'/', 1).toLongLong()));
    if (!enclosure)
        return;
    const QString verb = link.section(u'/', 0, 0);
    if (verb == u"open")
        open(*enclosure);
    else if (verb == u"save")
        saveAs(*enclosure);
    else if (verb == u"remove")
        remove(*enclosure);
}

void Enclosing::open(const Enclosure &enclosure)
{
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    const Result<QString> path = saveEnclosure(
        m_list.session().store(), enclosure, m_opened->filePath(QString::number(enclosure.id.value)));
    if (!path)
        return m_list.session().say(path.sentence, Tone::Bad);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
        m_list.session().say(tr("No program on this computer opens %1. Save it elsewhere and open it there.")
                                 .arg(enclosure.name),
            Tone::Warning);
}

void Enclosing::saveAs(const Enclosure &enclosure)
{
    const auto folder = Ask::chooseFolder(&m_list, tr("Into which folder?"));
    if (!folder)
        return;
    const Result<QString> path = saveEnclosure(m_list.session().store(), enclosure, *folder);
    m_list.session().say(path ? tr("Saved as %1.").arg(*path) : path.sentence, path ? Tone::Good : Tone::Bad);
}

void Enclosing::remove(const Enclosure &enclosure)
{
    m_list.session().edit(
        tr("Take out %1").arg(enclosure.name), [&](Edit &edit) { edit.remove(enclosure.id); },
        tr("Took out %1.").arg(enclosure.name));
}

QImage Enclosing::picture(const QString &name, int side) const
{
    const Store &store = m_list.session().store();
    const auto enclosure = store.get(Id<Enclosure>(name.toLongLong()));
    std::optional<QByteArray> bytes = enclosure ? bytesOf(store, *enclosure) : std::nullopt;
    if (!bytes)
        return {};
    QBuffer buffer(&*bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize whole = reader.size();
    if (whole.isValid() && (whole.width() > side || whole.height() > side))
        reader.setScaledSize(whole.scaled(side, side, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    return image.width() > side || image.height() > side
        ? image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        : image;
}

} // namespace twinbook
