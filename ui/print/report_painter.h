// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems.h"
#include "report.h"

#include <QLocale>
#include <QPageLayout>
#include <QPageSize>

#include <functional>

class QPagedPaintDevice;

namespace twinbook {

// Paints a report page by page on a printer, a preview or a PDF: heading, blocks, "Page n of m" at the foot.
// The device says paper, orientation, margins and which pages are wanted.
// Gives the number of pages painted; 0 when the device could not be written, or when progress, which is told
// the share done, said to stop.
int paintReport(const Report &report, const QLocale &locale, QPagedPaintDevice &device,
    const std::function<bool(double)> &progress = {});

// Paper, orientation and margins of reports.
QPageLayout reportPage(bool landscape, QPageSize::PageSizeId size = QPageSize::A4);

// The direction that the report asks for, or the one that its tables need.
bool isLandscape(const Report &report, const QLocale &locale, QPageSize::PageSizeId size = QPageSize::A4);

// The report as a PDF with title and author; the path back, or the sentence why it could not be written.
Result<QString> writePdf(const Report &report, const QLocale &locale, const QString &path,
    QPageSize::PageSizeId size = QPageSize::A4);

// As saveReport() in models/report, and .pdf as well.
Result<QString> saveReportAs(const Report &report, const QString &path, const QLocale &locale,
    QPageSize::PageSizeId size = QPageSize::A4);

} // namespace twinbook
