// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"
#include "options.h"
#include "sample.h"
#include "settings.h"
#include "window_main.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace twinbook {

// A desk with the real pages, settings of its own and the sample committee in a temporary folder.
class WindowFixture
{
public:
    explicit WindowFixture(const QString &language = QStringLiteral("en"))
    {
        qputenv("TWINBOOK_SETTINGS", m_folder.filePath(QStringLiteral("settings.ini")).toLocal8Bit());
        qputenv("TWINBOOK_NO_MODAL", "1");
        Options options;
        options.language = language;
        options.who = QStringLiteral("Joan Adams");
        options.look.scheme = Scheme::Light;
        writeOptions(options);
        applyLook(*qApp, options.look);
        Composition composition;
        composition.pages = [this] {
            return allPages([this](const QString &to) { m_desk->changeLanguage(to); });
        };
        composition.today = today();
        m_desk = std::make_unique<Desk>(composition);
    }

    static QDate today() { return {2026, 5, 20}; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Desk &desk() { return *m_desk; }
    MainWindow &window() { return *m_desk->window(); }
    Store &store() { return window().session().store(); }

    // The sample committee, open in the window.
    bool openSample()
    {
        const QString book = path(QStringLiteral("northbridge.twinbook"));
        {
            const auto made = makeSample(book, m_desk->openOptions(), m_desk->asked());
            if (!made) {
                qWarning("%s", qPrintable(made.sentence));
                return false;
            }
        }
        return m_desk->openBook(book);
    }

    bool makeEmpty()
    {
        return m_desk->makeBook(path(QStringLiteral("empty.twinbook")),
            {{QStringLiteral("association"), QStringLiteral("Harton Twinning Society")}});
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
};

} // namespace twinbook
