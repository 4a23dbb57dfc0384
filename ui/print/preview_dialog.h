// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "label_painter.h"
#include "report.h"

#include <QDialog>
#include <QLocale>
#include <QPageSize>

#include <memory>

namespace twinbook {

// Shows on the screen what the paper will be, and from there prints it or saves it as PDF or spreadsheet.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreviewDialog(const Report &report, const QLocale &locale = {}, QWidget *parent = nullptr);
    PreviewDialog(const QList<Label> &labels, const LabelSheet &sheet, const LabelPrinting &printing,
        const QString &title, QWidget *parent = nullptr);
    ~PreviewDialog() override;

    int pageCount() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace twinbook
