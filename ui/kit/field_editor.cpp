// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "field_editor.h"

#include "choice_box.h"
#include "date_edit.h"
#include "languages.h"
#include "money_edit.h"
#include "offer_edit.h"
#include "theme.h"

#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace twinbook {

namespace {

QString noProblem()
{
    return {};
}

FieldEditor lineEditor(Kind kind, const QStringList &suggestions, const TextOffers &offers, QWidget *parent,
    const std::function<void()> &changed)
{
    QLineEdit *edit = offers ? new OfferEdit(offers, parent) : new QLineEdit(parent);
    if (!suggestions.isEmpty()) {
        auto *completer = new QCompleter(suggestions, edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        edit->setCompleter(completer);
    }
    if (kind == Kind::Email)
        edit->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    QObject::connect(edit, &QLineEdit::textChanged, parent, [changed] { changed(); });
    return {edit, edit, [edit] { return QVariant(edit->text().trimmed()); },
        [edit](const QVariant &v) {
            edit->setText(v.toString());
            edit->setCursorPosition(0);
        },
        noProblem, kind == Kind::Phone ? 18.0 : 36.0};
}

FieldEditor longTextEditor(QWidget *parent, const std::function<void()> &changed)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    QObject::connect(edit, &QPlainTextEdit::textChanged, parent, [changed] { changed(); });
    return {edit, edit, [edit] { return QVariant(edit->toPlainText().trimmed()); },
        [edit](const QVariant &v) { edit->setPlainText(v.toString()); }, noProblem, 44};
}

FieldEditor integerEditor(const Setting &setting, QWidget *parent, const std::function<void()> &changed)
{
    auto *edit = new QLineEdit(parent);
    const QLocale locale = setting.locale;
    QObject::connect(edit, &QLineEdit::textChanged, parent, [changed] { changed(); });
    const auto read = [edit, locale](bool *understood) {
        const QString text = edit->text().trimmed();
        const qlonglong plain = text.toLongLong(understood);
        return *understood || text.isEmpty() ? plain : locale.toLongLong(text, understood);
    };
    return {edit, edit,
        [read] {
            bool understood = false;
            return QVariant(read(&understood));
        },
        [edit](const QVariant &v) {
            edit->setText(v.toLongLong() ? QString::number(v.toLongLong()) : QString());
        },
        [edit, read] {
            bool understood = false;
            read(&understood);
            const QString text = edit->text().trimmed();
            return understood || text.isEmpty()
                ? QString()
                : Form::tr("“%1” is not a whole number. Write it in figures, for example 2.").arg(text);
        },
        9};
}

FieldEditor moneyEditor(const Setting &setting, QWidget *parent, const std::function<void()> &changed)
{
    auto *edit = new MoneyEdit(setting.locale, setting.currency, parent);
    const Currency currency = setting.currency;
    QObject::connect(edit, &QLineEdit::textChanged, parent, [changed] { changed(); });
    return {edit, edit,
        [edit] { return edit->money() ? QVariant(qlonglong(edit->money()->minor)) : QVariant(); },
        [edit, currency](const QVariant &v) {
            edit->setMoney(v.isNull() ? std::nullopt : std::optional(Money{v.toLongLong(), currency}));
        },
        [edit] { return edit->problem(); }, 11};
}

FieldEditor dateEditor(
    const Setting &setting, bool birth, QWidget *parent, const std::function<void()> &changed)
{
    auto *edit = new DateEdit({setting.today, setting.locale, std::nullopt, birth}, parent);
    QObject::connect(edit->lineEdit(), &QLineEdit::textChanged, parent, [changed] { changed(); });
    return {edit, edit->lineEdit(),
        [edit] { return edit->date().isValid() ? QVariant(edit->date().toString(Qt::ISODate)) : QVariant(); },
        [edit](const QVariant &v) { edit->setDate(QDate::fromString(v.toString(), Qt::ISODate)); },
        [edit] { return edit->problem(); }};
}

FieldEditor flagEditor(const QString &label, QWidget *parent, const std::function<void()> &changed)
{
    auto *box = new QCheckBox(label, parent);
    QObject::connect(box, &QCheckBox::toggled, parent, [changed] { changed(); });
    FieldEditor editor{box, box, [box] { return QVariant(qlonglong(box->isChecked() ? 1 : 0)); },
        [box](const QVariant &v) { box->setChecked(v.toLongLong() != 0); }, noProblem};
    editor.labelInside = true;
    return editor;
}

FieldEditor choiceEditor(
    const RecordShape &shape, const Column &column, QWidget *parent, const std::function<void()> &changed)
{
    auto *box = new ChoiceBox(parent);
    QList<ChoiceItem> items;
    for (const Choice &choice : column.choices)
        items.append({choice.key, shape.choiceLabel(column, choice.key)});
    box->setItems(items);
    box->setMinimumWidth(emPx(box, 8)); // on a narrow screen the box gives way, not the form
    constexpr qreal usual = 26;
    constexpr qreal widest = 40; // of long answers
    QObject::connect(box, &ChoiceBox::keyChanged, parent, [changed] { changed(); });
    return {box, box, [box] { return QVariant(box->key()); },
        [box](const QVariant &v) { box->setKey(v.toString()); }, noProblem,
        std::clamp(box->sizeHint().width() / em(box), usual, widest)};
}

FieldEditor languagesEditor(QWidget *parent, const std::function<void()> &changed)
{
    auto *edit = new QLineEdit(parent);
    edit->setPlaceholderText(Form::tr("French B2, German A1"));
    QObject::connect(edit, &QLineEdit::textChanged, parent, [changed] { changed(); });
    return {edit, edit, [edit] { return QVariant(readLanguages(edit->text()).value.value_or(QString())); },
        [edit](const QVariant &v) { edit->setText(showLanguages(v.toString())); },
        [edit] { return readLanguages(edit->text()).sentence; }, 36};
}

FieldEditor linkEditor(
    const Column &column, const FormExtras &extras, QWidget *parent, const std::function<void()> &changed)
{
    auto *edit =
        new LinkEdit(extras.searches.value(column.name), extras.linkLabels.value(column.name), parent);
    QObject::connect(edit, &LinkEdit::linkChanged, parent, [changed] { changed(); });
    QObject::connect(edit, &QLineEdit::textEdited, parent, [changed] { changed(); });
    return {edit, edit, [edit] { return edit->link() ? QVariant(qlonglong(edit->link())) : QVariant(); },
        [edit](const QVariant &v) { edit->setLink(v.toLongLong()); }, [edit] { return edit->problem(); }, 36};
}

} // namespace

FieldEditor makeFieldEditor(const RecordShape &shape, const Column &column, const Setting &setting,
    const FormExtras &extras, QWidget *parent, const std::function<void()> &changed)
{
    switch (column.kind) {
    case Kind::LongText:
        return longTextEditor(parent, changed);
    case Kind::Integer:
        return integerEditor(setting, parent, changed);
    case Kind::Money:
        return moneyEditor(setting, parent, changed);
    case Kind::Date:
        return dateEditor(setting, extras.births.contains(column.name), parent, changed);
    case Kind::Flag:
        return flagEditor(extras.labels.value(column.name, shape.label(column)), parent, changed);
    case Kind::Choice:
        return choiceEditor(shape, column, parent, changed);
    case Kind::Languages:
        return languagesEditor(parent, changed);
    case Kind::Link:
        return linkEditor(column, extras, parent, changed);
    case Kind::Text:
    case Kind::Email:
    case Kind::Phone:
        break;
    }
    return lineEditor(column.kind, extras.suggestions.value(column.name), extras.offers.value(column.name),
        parent, changed);
}

} // namespace twinbook
