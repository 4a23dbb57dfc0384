// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include "csv.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DatedFigure)
};

QList<DatedFigure> readShipped()
{
    QFile file(u":/resources/rules/figures.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the figures are missing from this program");
    const Result<Table> table = readCsv(file.readAll(), {true, {}, {}});
    if (!table)
        throw std::runtime_error("the figures of this program cannot be read");
    QList<DatedFigure> figures;
    for (const QStringList &row : table->rows)
        figures += DatedFigure{{}, row.value(0), row.value(1), QDate::fromString(row.value(2), Qt::ISODate),
            QDate::fromString(row.value(3), Qt::ISODate), row.value(4)};
    return figures;
}

const DatedFigure *latest(const QList<DatedFigure> &figures, const QString &name, QDate day)
{
    const DatedFigure *found = nullptr;
    for (const DatedFigure &figure : figures) {
        if (figure.name == name && figure.holdsOn(day) && (!found || figure.validFrom >= found->validFrom))
            found = &figure;
    }
    return found;
}

// Those that come in whole numbers: rates in per cent, days, months, years.
bool isWhole(const QString &name)
{
    const auto &shipped = shippedFigures();
    return std::none_of(shipped.begin(), shipped.end(),
        [&](const DatedFigure &figure) { return figure.name == name && figure.value.contains(u'.'); });
}

} // namespace

template <>
const Record<DatedFigure> &recordOf<DatedFigure>()
{
    using F = DatedFigure;
    static const Record<DatedFigure> record =
        Record<DatedFigure>("dated_figure", "DatedFigure", QT_TRANSLATE_NOOP("DatedFigure", "Rate or limit"),
            QT_TRANSLATE_NOOP("DatedFigure", "Rates and limits"))
            .text("name", &F::name, QT_TRANSLATE_NOOP("DatedFigure", "Name"))
            .searched()
            .text("value", &F::value, QT_TRANSLATE_NOOP("DatedFigure", "Value"))
            .date("valid_from", &F::validFrom, QT_TRANSLATE_NOOP("DatedFigure", "Valid from"))
            .date("valid_until", &F::validUntil, QT_TRANSLATE_NOOP("DatedFigure", "Valid until"))
            .text("source", &F::source, QT_TRANSLATE_NOOP("DatedFigure", "Who says so"), Kind::LongText)
            .searched()
            .flag("removed", &F::removed, QT_TRANSLATE_NOOP("DatedFigure", "Removed"))
            .titled([](const F &f) { return f.name; })
            .sortedBy([](const F &f) { return f.name; });
    return record;
}

QString plainNumber(const QString &typed)
{
    static const QRegularExpression signs(u"[\\s%£€$'\u2019]"_s);
    static const QRegularExpression grouped(u"^\\d{1,3}([.,]\\d{3})+(?=$|[.,]\\d{1,2}$)"_s);
    QString number = QString(typed).remove(signs);
    const QRegularExpressionMatch thousands = grouped.match(number);
    if (thousands.hasMatch()) {
        QString whole = thousands.captured();
        number = whole.remove(u',').remove(u'.') + number.mid(thousands.capturedLength());
    }
    return number.replace(u',', u'.');
}

Problems check(const DatedFigure &figure)
{
    Problems problems;
    const auto &shipped = shippedFigures();
    if (std::none_of(
            shipped.begin(), shipped.end(), [&](const DatedFigure &f) { return f.name == figure.name; }))
        problems += {u"name"_s, Words::tr("The program knows no rate or limit of this name.")};
    bool number = false;
    const double value = plainNumber(figure.value).toDouble(&number);
    constexpr double most = 1e9;
    if (!number || value < 0 || value > most)
        problems += {u"value"_s, Words::tr("Please write a number, such as 25 or 30.00.")};
    else if (isWhole(figure.name) && plainNumber(figure.value).contains(u'.'))
        problems += {u"value"_s, Words::tr("This is a whole number, without a fraction.")};
    if (figure.validFrom.isValid() && figure.validUntil.isValid() && figure.validUntil < figure.validFrom)
        problems += {u"valid_until"_s, Words::tr("This ends before it begins. Please check both dates.")};
    return problems;
}

const QList<DatedFigure> &shippedFigures()
{
    static const QList<DatedFigure> figures = readShipped();
    return figures;
}

std::optional<DatedFigure> figureOn(const Store &store, const QString &name, QDate day)
{
    const QList<DatedFigure> own = store.all<DatedFigure>(u"name=? AND removed=0"_s, {name});
    if (const DatedFigure *figure = latest(own, name, day))
        return *figure;
    if (const DatedFigure *figure = latest(shippedFigures(), name, day))
        return *figure;
    const auto isIt = [&name](const DatedFigure &figure) { return figure.name == name; };
    if (std::none_of(shippedFigures().begin(), shippedFigures().end(), isIt))
        throw std::logic_error("no figure is called " + name.toStdString());
    return std::nullopt;
}

qint64 numberOn(const Store &store, const QString &name, QDate day)
{
    const std::optional<DatedFigure> figure = figureOn(store, name, day);
    return figure ? plainNumber(figure->value).toLongLong() : 0;
}

Money amountOn(const Store &store, const QString &name, QDate day, Currency currency)
{
    const std::optional<DatedFigure> figure = figureOn(store, name, day);
    return figure ? readMoney(plainNumber(figure->value), QLocale::c(), currency).value_or(Money{0, currency})
                  : Money{0, currency};
}

} // namespace twinbook
