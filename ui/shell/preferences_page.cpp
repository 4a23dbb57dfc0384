// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preferences_page.h"

#include "ask.h"
#include "association_details.h"
#include "icons.h"
#include "labels.h"
#include "options.h"
#include "page_head.h"
#include "rates_dialog.h"
#include "settled_box.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

PreferencesPage::PreferencesPage(
    Session &session, std::function<void(const QString &)> changeLanguage, QWidget *parent)
    : WindowPage(session, parent)
    , m_changeLanguage(std::move(changeLanguage))
    , m_size(new SettledBox(this))
    , m_scheme(new SettledBox(this))
    , m_language(new SettledBox(this))
    , m_who(new QLineEdit(this))
{
    auto *head = new PageHead(this);
    head->setTitle(tr("Preferences"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(scroll);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, emPx(this, 1), 0);
    column->setSpacing(emPx(this, 0.5));
    buildOwn(column);
    buildAssociation(column);
    column->addStretch(1);
    scroll->setWidget(body);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(head);
    whole->addWidget(scroll, 1);
    head->setFigures(tr("How Twinbook looks on this computer, and who you are to others"));
}

void PreferencesPage::addChoice(QVBoxLayout *column, const QString &text, QWidget *field, const QString &hint)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    field->setAccessibleName(text);
    field->setMaximumWidth(emPx(this, 24));
    column->addWidget(label);
    column->addWidget(field);
    if (!hint.isEmpty()) {
        field->setAccessibleDescription(hint);
        column->addWidget(quietParagraph(hint, field->parentWidget()));
    }
}

void PreferencesPage::buildOwn(QVBoxLayout *column)
{
    QList<ChoiceItem> sizes;
    for (const int percent : textSizes())
        sizes.append({QString::number(percent),
            percent == 100 ? tr("%1 % (normal)").arg(percent) : tr("%1 %").arg(percent)});
    m_size->setItems(sizes);
    m_scheme->setItems({{u"0"_s, tr("As the system is")}, {u"1"_s, tr("Light")}, {u"2"_s, tr("Dark")},
        {u"3"_s, tr("High contrast")}});
    QList<ChoiceItem> languages;
    for (const auto &[code, name] : languagesToChoose())
        languages.append({code, name});
    m_language->setItems(languages);

    column->addWidget(new HeadingLabel(tr("On this computer"), 2, this));
    addChoice(column, tr("Text size"), m_size, tr("Ctrl and + or - does the same anywhere."));
    addChoice(column, tr("Colours"), m_scheme);
    addChoice(column, tr("Language"), m_language);
    addChoice(column, tr("Your name"), m_who,
        tr("It stands beside your changes in History, so that others know whom to ask. It is used from the "
           "next time "
           "the book is opened."));
    showOwn();

    connect(m_size, &SettledBox::settled, this, [](const QString &key) {
        Look look = currentLook();
        look.textPercent = key.toInt();
        changeLook(look);
    });
    connect(m_scheme, &SettledBox::settled, this, [](const QString &key) {
        Look look = currentLook();
        look.scheme = Scheme(key.toInt());
        changeLook(look);
    });
    // The window is made anew for it, when the key or the click that chose it has done all it does.
    connect(
        m_language, &SettledBox::settled, this,
        [this](const QString &key) {
            if (key != readOptions().language)
                m_changeLanguage(key);
        },
        Qt::QueuedConnection);
    m_language->setObjectName(u"language"_s); // so that the keys stay where they are in the new window
    m_who->setObjectName(u"who"_s);
    connect(m_who, &QLineEdit::editingFinished, this, [this] {
        Options options = readOptions();
        if (options.who == m_who->text().trimmed())
            return;
        options.who = m_who->text().trimmed();
        writeOptions(options);
    });
}

void PreferencesPage::buildAssociation(QVBoxLayout *column)
{
    column->addSpacing(emPx(this, 1));
    column->addWidget(new HeadingLabel(tr("The association"), 2, this));
    column->addWidget(quietParagraph(
        tr("These details belong to the book: everybody who opens it sees them, and they are printed."),
        this));
    FormExtras extras;
    extras.required = {u"association"_s};
    extras.hints[u"association_short"_s] = tr("As you call it among yourselves: NDTA");
    m_form = new Form(associationShape(), associationSections(), session().setting(), extras, this);
    m_form->setChecker(checkAssociation);
    m_save = new QPushButton(icon(u"save"_s, QPalette::HighlightedText), tr("Save the details"), this);
    m_save->setProperty("look", u"primary"_s);
    m_save->setAutoDefault(false);
    column->addWidget(m_form);
    column->addWidget(m_save, 0, Qt::AlignLeading);
    auto *rates = new QPushButton(icon(u"money"_s), tr("Rates and limits..."), this);
    rates->setAutoDefault(false);
    column->addSpacing(emPx(this, 1));
    column->addWidget(new HeadingLabel(tr("Rates and limits"), 2, this));
    column->addWidget(quietParagraph(tr("What the rules of the book reckon with, such as the limits of Gift "
                                        "Aid: since when each holds, and "
                                        "who says so."),
        this));
    column->addWidget(rates, 0, Qt::AlignLeading);
    connect(rates, &QPushButton::clicked, this, [this] { showRates(session(), this); });
    showDetails();
    const bool readOnly = session().store().isReadOnly();
    m_form->setEnabled(!readOnly);
    m_save->setEnabled(!readOnly);
    connect(m_save, &QPushButton::clicked, this, &PreferencesPage::saveDetails);
    connect(m_form, &Form::saveWanted, this, &PreferencesPage::saveDetails);
    connect(m_form, &Form::cancelWanted, this, &PreferencesPage::showDetails);
    connect(&session().store(), &Store::changed, this, [this](const Changes &changes) {
        if (changes.touches(u"setting"_s) && !m_form->isChanged())
            showDetails();
    });
}

void PreferencesPage::showOwn()
{
    const Options options = readOptions();
    m_size->showKey(QString::number(currentLook().textPercent));
    m_scheme->showKey(QString::number(int(currentLook().scheme)));
    m_language->showKey(options.language);
    m_who->setText(options.who);
    m_who->setPlaceholderText(session().store().who());
}

void PreferencesPage::showDetails()
{
    QVariantMap values = associationOf(session().store());
    if (values.value(u"currency"_s).toString().isEmpty())
        values[u"currency"_s] = session().currency().text();
    m_form->setValues(values);
}

bool PreferencesPage::saveDetails()
{
    if (!m_form->confirm())
        return false;
    const EditOutcome outcome = session().store().setSettings(
        tr("Change the association's details"), associationSettings(m_form->values()));
    session().tell(outcome, tr("Changed the association's details"));
    if (outcome)
        showDetails();
    return bool(outcome);
}

bool PreferencesPage::leave()
{
    if (!m_form->isChanged())
        return true;
    const QString verb = Ask::question(this,
        {tr("Save the association's details?"),
            tr("You have changed some of the association's details and not saved them yet."),
            {{tr("Save the details"), Ask::Role::Primary, u"save"_s},
                {tr("Leave without saving"), Ask::Role::Danger, u"leave"_s},
                {tr("Stay here"), Ask::Role::Cancel, u"stay"_s}}});
    if (verb == u"save")
        return saveDetails();
    if (verb != u"leave")
        return false;
    showDetails();
    return true;
}

QList<TourStop> PreferencesPage::tourStops()
{
    return {{u"rates"_s, [this]() -> QWidget * { return new RatesDialog(session(), this); }},
        {u"add-rate"_s, [this]() -> QWidget * {
             return new RecordDialog(
                 session(), rateDialogKind(u"giftaid_rate_percent"_s, session().today()), 0, this);
         }}};
}

QWidget *PreferencesPage::firstFocus() const
{
    return m_size;
}

void PreferencesPage::showEvent(QShowEvent *event)
{
    WindowPage::showEvent(event);
    showOwn();
}

// The text grows and shrinks by keys and by the menu too.
void PreferencesPage::changeEvent(QEvent *event)
{
    WindowPage::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_form) // the look is a style, with its letters
        QMetaObject::invokeMethod(
            this, [this] { m_size->showKey(QString::number(currentLook().textPercent)); },
            Qt::QueuedConnection);
}

} // namespace twinbook
