// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "association_details.h"

#include "text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Association)
};

Column column(const char *name, const char *label, Kind kind = Kind::Text, const QList<Choice> &choices = {})
{
    Column c;
    c.name = QString::fromLatin1(name);
    c.label = label;
    c.kind = kind;
    c.choices = choices;
    c.get = [key = c.name](const void *r) { return static_cast<const QVariantMap *>(r)->value(key, u""_s); };
    c.set = [key = c.name](
                void *r, const QVariant &v) { (*static_cast<QVariantMap *>(r))[key] = v.toString(); };
    return c;
}

QList<Choice> currencies()
{
    return {{u"GBP"_s, QT_TRANSLATE_NOOP("Association", "Pound sterling (GBP)")},
        {u"EUR"_s, QT_TRANSLATE_NOOP("Association", "Euro (EUR)")},
        {u"USD"_s, QT_TRANSLATE_NOOP("Association", "US dollar (USD)")},
        {u"CAD"_s, QT_TRANSLATE_NOOP("Association", "Canadian dollar (CAD)")},
        {u"AUD"_s, QT_TRANSLATE_NOOP("Association", "Australian dollar (AUD)")},
        {u"NZD"_s, QT_TRANSLATE_NOOP("Association", "New Zealand dollar (NZD)")},
        {u"CHF"_s, QT_TRANSLATE_NOOP("Association", "Swiss franc (CHF)")},
        {u"DKK"_s, QT_TRANSLATE_NOOP("Association", "Danish krone (DKK)")},
        {u"SEK"_s, QT_TRANSLATE_NOOP("Association", "Swedish krona (SEK)")},
        {u"NOK"_s, QT_TRANSLATE_NOOP("Association", "Norwegian krone (NOK)")},
        {u"PLN"_s, QT_TRANSLATE_NOOP("Association", "Polish zloty (PLN)")},
        {u"CZK"_s, QT_TRANSLATE_NOOP("Association", "Czech koruna (CZK)")},
        {u"HUF"_s, QT_TRANSLATE_NOOP("Association", "Hungarian forint (HUF)")},
        {u"JPY"_s, QT_TRANSLATE_NOOP("Association", "Japanese yen (JPY)")}};
}

QList<Choice> yearEnds()
{
    return {{u""_s, QT_TRANSLATE_NOOP("Association", "Not said")},
        {u"12-31"_s, QT_TRANSLATE_NOOP("Association", "31 December")},
        {u"03-31"_s, QT_TRANSLATE_NOOP("Association", "31 March")},
        {u"04-05"_s, QT_TRANSLATE_NOOP("Association", "5 April")},
        {u"04-30"_s, QT_TRANSLATE_NOOP("Association", "30 April")},
        {u"06-30"_s, QT_TRANSLATE_NOOP("Association", "30 June")},
        {u"08-31"_s, QT_TRANSLATE_NOOP("Association", "31 August")},
        {u"09-30"_s, QT_TRANSLATE_NOOP("Association", "30 September")}};
}

RecordShape makeShape()
{
    RecordShape shape;
    shape.table = u"setting"_s;
    shape.context = u"Association"_s;
    shape.one = QT_TRANSLATE_NOOP("Association", "Association");
    shape.many = QT_TRANSLATE_NOOP("Association", "Associations");
    shape.columns = {column("association", QT_TRANSLATE_NOOP("Association", "Name of the association")),
        column("association_short", QT_TRANSLATE_NOOP("Association", "Short name")),
        column("address", QT_TRANSLATE_NOOP("Association", "Address"), Kind::LongText),
        column("town", QT_TRANSLATE_NOOP("Association", "Your town")),
        column("country", QT_TRANSLATE_NOOP("Association", "Country")),
        column("email", QT_TRANSLATE_NOOP("Association", "E-mail"), Kind::Email),
        column("website", QT_TRANSLATE_NOOP("Association", "Website")),
        column("currency", QT_TRANSLATE_NOOP("Association", "Currency of its accounts"), Kind::Choice,
            currencies()),
        column("financial_year_end", QT_TRANSLATE_NOOP("Association", "The financial year ends on"),
            Kind::Choice, yearEnds()),
        column("charity_number", QT_TRANSLATE_NOOP("Association", "Charity number")),
        column("letter_footer", QT_TRANSLATE_NOOP("Association", "Line at the foot of letters"),
            Kind::LongText)};
    shape.title = [](const void *r) {
        return static_cast<const QVariantMap *>(r)->value(u"association"_s).toString();
    };
    shape.sortName = shape.title;
    shape.create = [] { return static_cast<void *>(new QVariantMap); };
    shape.destroy = [](void *r) { delete static_cast<QVariantMap *>(r); };
    shape.getId = [](const void *) { return qint64(0); };
    shape.setId = [](void *, qint64) {};
    return shape;
}

} // namespace

const RecordShape &associationShape()
{
    static const RecordShape shape = makeShape();
    return shape;
}

QList<FormSection> associationSections()
{
    return {{{}, {u"association"_s, u"association_short"_s, u"town"_s, u"country"_s}, false, {}},
        {Words::tr("How to reach it"), {u"address"_s, u"email"_s, u"website"_s}, false, {}},
        {Words::tr("Accounts and letters"),
            {u"currency"_s, u"financial_year_end"_s, u"charity_number"_s, u"letter_footer"_s}, false,
            Words::tr("They stand at the head and foot of what you print.")}};
}

QStringList associationBasics()
{
    return {u"association"_s, u"town"_s, u"currency"_s};
}

Problems checkAssociation(const QVariantMap &values)
{
    Problems problems;
    if (values.value(u"association"_s).toString().trimmed().isEmpty())
        problems.append({u"association"_s,
            Words::tr("The association needs a name. It stands at the head of the window and of all that is "
                      "printed."),
            0});
    const QString email = values.value(u"email"_s).toString().trimmed();
    if (!email.isEmpty() && !looksLikeEmail(email))
        problems.append({u"email"_s,
            Words::tr("“%1” is no e-mail address: there is one @ in it, and a dot after that.").arg(email),
            0});
    const QString site = values.value(u"website"_s).toString().trimmed();
    if (!site.isEmpty() && (!site.contains(u'.') || site.contains(u' ')))
        problems.append({u"website"_s,
            Words::tr("“%1” is no address of a website. It looks like www.example.org.").arg(site), 0});
    return problems;
}

QVariantMap associationOf(const Store &store)
{
    QVariantMap values;
    for (const Column &c : associationShape().columns)
        values[c.name] = store.setting(c.name);
    return values;
}

QMap<QString, QString> associationSettings(const QVariantMap &values)
{
    QMap<QString, QString> settings;
    for (const Column &c : associationShape().columns)
        if (values.contains(c.name))
            settings[c.name] = values.value(c.name).toString().trimmed();
    return settings;
}

QString guessedCurrency(const QLocale &locale)
{
    const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode);
    for (const Choice &choice : associationShape().find(u"currency"_s)->choices)
        if (choice.key == code)
            return code;
    return u"EUR"_s;
}

} // namespace twinbook
