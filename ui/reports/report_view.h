// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include <QLocale>
#include <QTextBrowser>
#include <QTimer>

namespace twinbook {

// A report to be read on the screen: its texts, its tables up to a sensible length, its charts as pictures.
class ReportView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent = nullptr);

    // How a table is set on the screen: the gap between its columns in ems, its letters beside the page's.
    struct Setting
    {
        double gap;
        double letters;
    };

    void showReport(const Report &report, const QLocale &locale);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void rebuild();
    QString styled(QString html, const Setting &setting) const;
    QImage picture(const ReportChart &chart) const;

    Report m_report;
    QLocale m_locale;
    QTimer m_resized;
    int m_builtFor = 0; // width in pixels that the text was made for
};

} // namespace twinbook
