// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "label_painter.h"
#include "problems.h"
#include "report.h"

#include <QDialog>
#include <QLocale>
#include <QPrinter>

#include <functional>

class QComboBox;
class QLabel;
class QLayout;
class QPrintPreviewWidget;
class QPushButton;

namespace twinbook {

class FlowLayout;

// Shows on the screen what the paper will be, and from there prints it or saves it as PDF or spreadsheet.
// Run it through Ask::run().
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreviewDialog(const Report &report, const QLocale &locale = {}, QWidget *parent = nullptr);
    PreviewDialog(const QList<Label> &labels, const LabelSheet &sheet, const QLocale &locale = {},
        QWidget *parent = nullptr);

    int pageCount() const;

public Q_SLOTS:
    void print();
    void savePdf();
    void saveTable();

Q_SIGNALS:
    void saved(const QString &path);

private:
    PreviewDialog(const QLocale &locale, QWidget *parent);
    QPushButton *addButton(const QString &iconName, const QString &words, void (PreviewDialog::*act)());
    void addPaperChoices(const Report &report);
    void addLabelChoices(const LabelSheet &sheet);
    QLayout *pageRow();
    void setUp();
    void setPaper();
    void turnTo(int page);
    void pageTurned();
    void save(const QString &suffix, const QString &filter);
    void say(const QString &sentence);

    QLocale m_locale;
    QPrinter m_printer;
    QPrintPreviewWidget *m_preview;
    FlowLayout *m_top; // what can be done
    FlowLayout *m_choices; // how it is printed
    QComboBox *m_paper = nullptr;
    QComboBox *m_orientation = nullptr;
    QLabel *m_page;
    QLabel *m_said;
    QPushButton *m_back;
    QPushButton *m_forward;
    LabelPrinting m_labelPrinting;
    bool m_stopped = false; // the setting of the pages, by the user
    std::function<int(QPagedPaintDevice &)> m_paint;
    std::function<Result<QString>(const QString &path)> m_save;
    std::function<QString(const QString &suffix)> m_fileName;
};

} // namespace twinbook
