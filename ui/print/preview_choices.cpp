// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_dialog.h"

#include "flow_layout.h"
#include "report_painter.h"
#include "settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>

// What can be chosen in the preview: paper and direction, or the first label, and the zoom.

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// The paper used last; until then that of the reader's country.
QPageSize::PageSizeId usualPaper(const QLocale &locale)
{
    const bool american =
        locale.territory() == QLocale::UnitedStates || locale.territory() == QLocale::Canada;
    const QString name = openSettings()->value(u"print/paper"_s).toString();
    return name == u"Letter"_s || (name.isEmpty() && american) ? QPageSize::Letter : QPageSize::A4;
}

// A field with its label, which are not torn apart where there is little room.
QWidget *named(const QString &words, QWidget *field)
{
    auto *pair = new QWidget(field->parentWidget());
    auto *label = new QLabel(words, pair);
    label->setBuddy(field);
    field->setAccessibleName(QString(words).remove(u'&'));
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(field);
    return pair;
}

} // namespace

void PreviewDialog::addPaperChoices(const Report &report)
{
    m_paper = new QComboBox(this);
    m_paper->addItem(tr("A4", "paper"), QPageSize::A4);
    m_paper->addItem(tr("Letter", "paper"), QPageSize::Letter);
    m_paper->setCurrentIndex(m_paper->findData(usualPaper(m_locale)));
    m_orientation = new QComboBox(this);
    m_orientation->addItem(tr("Upright"), false);
    m_orientation->addItem(tr("Sideways"), true);
    m_orientation->setCurrentIndex(isLandscape(report, m_locale, usualPaper(m_locale)) ? 1 : 0);
    m_choices->addWidget(named(tr("Pape&r:"), m_paper));
    m_choices->addWidget(named(tr("D&irection:"), m_orientation));
    connect(m_orientation, &QComboBox::currentIndexChanged, this, &PreviewDialog::setPaper);
    connect(m_paper, &QComboBox::currentIndexChanged, this, [this] {
        openSettings()->setValue(u"print/paper"_s, m_paper->currentIndex() == 1 ? u"Letter"_s : u"A4"_s);
        setPaper();
    });
}

void PreviewDialog::addLabelChoices(const LabelSheet &sheet)
{
    auto *first = new QSpinBox(this);
    first->setRange(1, sheet.count());
    first->setToolTip(tr("Rows are counted from the left, from top to bottom."));
    auto *outlines = new QCheckBox(tr("Draw the &edges of the labels, for a trial on plain paper"), this);
    m_choices->addWidget(named(tr("Begin with label num&ber:"), first));
    m_choices->addWidget(outlines);
    connect(first, &QSpinBox::valueChanged, this, [this](int number) {
        m_labelPrinting.firstFree = number - 1;
        m_preview->updatePreview();
    });
    connect(outlines, &QCheckBox::toggled, this, [this](bool on) {
        m_labelPrinting.outlines = on;
        m_preview->updatePreview();
    });
}

QLayout *PreviewDialog::pageRow()
{
    auto *zoom = new QComboBox(this);
    zoom->addItem(tr("Whole page"), 0);
    zoom->addItem(tr("Full width"), -1);
    for (const int percent : {50, 75, 100, 150, 200, 300})
        zoom->addItem(m_locale.toString(percent) + u"\u202F"_s + m_locale.percent(), percent);
    connect(zoom, &QComboBox::currentIndexChanged, this, [this, zoom] {
        const int percent = zoom->currentData().toInt();
        if (percent > 0)
            m_preview->setZoomFactor(percent / 100.0);
        else if (percent == 0)
            m_preview->fitInView();
        else
            m_preview->fitToWidth();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { turnTo(m_preview->currentPage() - 1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { turnTo(m_preview->currentPage() + 1); });
    auto *close = new QPushButton(tr("&Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *turning = new FlowLayout;
    for (QWidget *part : QList<QWidget *>{m_back, m_page, m_forward, named(tr("&Zoom:"), zoom)})
        turning->addWidget(part);
    auto *row = new QHBoxLayout;
    row->addLayout(turning, 1);
    row->addWidget(close, 0, Qt::AlignBottom);
    for (QPushButton *button : {m_back, m_forward, close})
        button->setAutoDefault(false);
    return row;
}

} // namespace twinbook
