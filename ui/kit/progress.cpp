// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress.h"

#include "progress_dialog.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QMutex>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <exception>
#include <memory>

namespace twinbook {

namespace {

constexpr int patience = 1000; // ms before anything is shown
constexpr int beat = 50; // ms between two looks at the window

// Between the worker and the window: the last step told.
class SharedReport : public ProgressReport
{
public:
    bool step(qint64 done, qint64 all, const QString &words) override
    {
        const QMutexLocker lock(&m_mutex);
        m_done = done;
        m_all = all;
        if (!words.isEmpty())
            m_words = words;
        return !m_cancelled;
    }
    void show(ProgressDialog &dialog)
    {
        const QMutexLocker lock(&m_mutex);
        dialog.showStep(m_done, m_all, m_words);
    }
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }

private:
    QMutex m_mutex;
    qint64 m_done = 0;
    qint64 m_all = 0;
    QString m_words;
    std::atomic<bool> m_cancelled = false;
};

// In the window's own thread: every step may let the dialog be painted and its button be pressed.
class HereReport : public ProgressReport
{
public:
    HereReport(QWidget *parent, const QString &title)
        : m_parent(parent)
        , m_title(title)
    {
        m_since.start();
    }
    bool step(qint64 done, qint64 all, const QString &words) override
    {
        if (!words.isEmpty())
            m_words = words;
        if (!m_dialog && m_since.elapsed() < patience)
            return true;
        if (!m_dialog) {
            m_dialog = std::make_unique<ProgressDialog>(m_title, m_parent);
            m_dialog->show();
            m_last.start();
        } else if (m_last.elapsed() < beat) {
            return !m_dialog->isCancelled();
        }
        m_last.restart();
        m_dialog->showStep(done, all, m_words);
        // The dialog is modal: keys and clicks reach nothing but its button.
        QApplication::processEvents(QEventLoop::AllEvents, beat);
        return !m_dialog->isCancelled();
    }
    bool isCancelled() const { return m_dialog && m_dialog->isCancelled(); }

private:
    QWidget *m_parent;
    QString m_title;
    QString m_words;
    QElapsedTimer m_since;
    QElapsedTimer m_last;
    std::unique_ptr<ProgressDialog> m_dialog;
};

} // namespace

bool runInThread(QWidget *parent, const QString &title, const std::function<void(ProgressReport &)> &work)
{
    SharedReport report;
    std::exception_ptr thrown;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        try {
            work(report);
        } catch (...) {
            thrown = std::current_exception();
        }
    }));
    QEventLoop loop;
    ProgressDialog dialog(title, parent);
    QTimer appear;
    appear.setSingleShot(true);
    QTimer look;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    QObject::connect(&appear, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&look, &QTimer::timeout, &dialog, [&] { report.show(dialog); });
    QObject::connect(&dialog, &ProgressDialog::cancelled, &loop, [&report] { report.cancel(); });
    appear.start(patience);
    thread->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents); // keys and clicks wait: nobody changes what is worked on
    if (!thread->isFinished()) {
        look.start(beat);
        dialog.show();
        loop.exec();
    }
    thread->wait();
    if (thrown)
        std::rethrow_exception(thrown);
    return !report.isCancelled();
}

bool runHere(QWidget *parent, const QString &title, const std::function<void(ProgressReport &)> &work)
{
    HereReport report(parent, title);
    work(report);
    return !report.isCancelled();
}

} // namespace twinbook
