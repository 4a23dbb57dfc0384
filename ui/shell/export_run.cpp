// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export_run.h"

#include "progress.h"
#include "renderers.h"
#include "session.h"
#include "statement.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr qsizetype few = 500; // written before anybody could wait

// In a thread of its own the store's connection must not be used: another one reads the same file.
Result<int> writeApart(const Exporter &exporter, const QString &book, const OpenOptions &options,
    const QString &path, const QList<qint64> &ids, const Asked &asked)
{
    try {
        const Result<std::shared_ptr<Store>> own = Store::open(book, options);
        return own ? exporter.write(**own, path, ids, asked) : Result<int>::refused(own.sentence);
    } catch (const StoreError &error) {
        return Result<int>::refused(error.sentenceWhen(Doing::Reading));
    }
}

} // namespace

const Exporter *exporterOf(const Session &session, const QString &kind)
{
    for (const Area &area : session.areas())
        for (const Exporter &exporter : area.exporters)
            if (exporter.kind == kind)
                return &exporter;
    return nullptr;
}

std::optional<Result<int>> runExport(QWidget *parent, const QString &title, const Exporter &exporter,
    const Store &store, const QString &path, const QList<qint64> &ids, const Asked &asked)
{
    // First beside it: who stops keeps the file that was there.
    const QTemporaryDir aside(QFileInfo(path).absolutePath() + u"/.export-XXXXXX"_s);
    if ((!ids.isEmpty() && ids.size() <= few) || !aside.isValid() || !QFileInfo::exists(store.path()))
        return exporter.write(store, path, ids, asked);
    const QString first = aside.filePath(QFileInfo(path).fileName());
    OpenOptions options;
    options.records = store.shapes();
    options.who = store.who();
    options.readOnly = true;
    Result<int> written = Result<int>::refused({});
    const bool ended = runInThread(parent, title, [&, book = store.path()](ProgressReport &) {
        written = writeApart(exporter, book, options, first, ids, asked);
    });
    if (!ended)
        return std::nullopt;
    if (!written)
        return Result<int>::refused(written.sentence.replace(first, path));
    QFile::remove(path);
    if (!QFile::rename(first, path))
        return Result<int>::refused(cannotWrite(path));
    return written;
}

} // namespace twinbook
