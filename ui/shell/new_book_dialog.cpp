// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "new_book_dialog.h"

#include "ask.h"
#include "association_details.h"
#include "desk.h"
#include "icons.h"
#include "labels.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// A file name that every system takes, from what people call their association.
QString fileNameOf(const QString &association)
{
    QString name;
    for (const QChar c : association.simplified())
        name += QStringLiteral("\\/:*?\"<>|").contains(c) || c < u' ' ? QChar(u'-') : c;
    while (name.endsWith(u'.'))
        name.chop(1);
    return name.left(80).trimmed();
}

} // namespace

NewBookDialog::NewBookDialog(const Setting &setting, QWidget *parent)
    : QDialog(parent)
    , m_form(nullptr)
    , m_where(nullptr)
    , m_make(nullptr)
{
    setWindowTitle(tr("New book"));
    FormExtras extras;
    extras.hints[u"association"_s] = tr("For example: Northbridge and District Twinning Association");
    extras.required = {u"association"_s};
    m_form = new Form(associationShape(), {{{}, associationBasics(), false, {}}}, setting, extras, this);
    m_form->setValues({{u"association"_s, QString()}, {u"town"_s, QString()},
        {u"currency"_s, guessedCurrency(setting.locale)}});
    m_form->setChecker(checkAssociation);

    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(tr("A book for your association"), 1, this));
    column->addWidget(paragraph(tr("All of it can be changed later, in Preferences."), this));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *asked = new QWidget(scroll);
    auto *askedColumn = new QVBoxLayout(asked);
    askedColumn->setContentsMargins(0, 0, emPx(this, 0.3), 0);
    askedColumn->addWidget(m_form);
    m_where = quietParagraph({}, this);
    auto *elsewhere = new QPushButton(tr("Keep it elsewhere..."), this);
    elsewhere->setAutoDefault(false);
    askedColumn->addWidget(m_where);
    askedColumn->addWidget(elsewhere, 0, Qt::AlignLeading);
    askedColumn->addStretch(1);
    scroll->setWidget(asked);
    column->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox(this);
    m_make = buttons->addButton(tr("Make the book"), QDialogButtonBox::AcceptRole);
    m_make->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    column->setSpacing(emPx(this, 0.7));
    const int gap = emPx(this, 1.2);
    column->setContentsMargins(gap, gap, gap, gap);
    const QSize room = screen()->availableSize();
    resize(QSize(emPx(this, 32), emPx(this, 34)).boundedTo(room * 0.94));

    connect(elsewhere, &QPushButton::clicked, this, &NewBookDialog::choosePath);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewBookDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewBookDialog::reject);
    connect(m_form, &Form::changed, this, &NewBookDialog::suggestPath);
    connect(m_form, &Form::saveWanted, this, &NewBookDialog::accept);
    connect(m_form, &Form::cancelWanted, this, &NewBookDialog::reject);
    suggestPath();
    m_form->focusField(u"association"_s);
}

QVariantMap NewBookDialog::values() const
{
    return m_form->values();
}

void NewBookDialog::suggestPath()
{
    if (m_chosen)
        return;
    const QString name = fileNameOf(m_form->values().value(u"association"_s).toString());
    const QDir folder(booksFolder());
    const QString stem = name.isEmpty() ? tr("Twinning association") : name;
    m_path = folder.filePath(stem + u".twinbook"_s);
    for (int n = 2; QFileInfo::exists(m_path); ++n)
        m_path = folder.filePath(u"%1 %2.twinbook"_s.arg(stem).arg(n));
    showPath();
}

void NewBookDialog::choosePath()
{
    const auto path =
        Ask::saveFile(this, tr("Where to keep the book"), m_path, tr("Twinbook books (*.twinbook)"));
    if (!path)
        return;
    m_path = *path;
    m_chosen = true;
    showPath();
}

void NewBookDialog::showPath()
{
    m_where->setText(tr("It will be kept in %1.").arg(QDir::toNativeSeparators(m_path)));
}

void NewBookDialog::accept()
{
    if (m_form->confirm())
        QDialog::accept();
}

} // namespace twinbook
