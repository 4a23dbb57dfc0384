// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gift_rows.h"
#include "import_plan.h"
#include "known_gifts.h"

#include <memory>
#include <vector>

namespace twinbook {

// Computes the plan and, kept alive by it, saves its rows.
class GiftsImport
{
public:
    GiftsImport(
        const QList<GiftTable> &tables, const ImportChoices &choices, const Store &store, Currency home)
        : m_choices(choices)
        , m_store(store)
        , m_home(home)
        , m_known(store)
    {
        for (const GiftTable &table : tables)
            m_tables.push_back(std::make_unique<GiftRows>(table, choices, home));
    }

    bool plan(ImportPlan &plan);
    void write(Edit &edit, int at);

private:
    // What becomes of a row of the plan; its line is read again when it is written.
    struct Aim
    {
        int table = 0;
        int row = 0;
        QString above; // who holds it, where the line does not say
        Id<Gift> id; // of a known entry
        GiftKey key;
        GiftLine::What what = GiftLine::Entry;
    };

    void describe(ImportPlan &plan) const;
    void addTable(ImportPlan &plan, int table);
    void addEntry(ImportPlan &plan, ImportRow row, Aim aim, const GiftLine &line);
    void addNil(ImportPlan &plan, ImportRow row, Aim aim, const GiftLine &line);
    void addLeftOut(ImportPlan &plan, ImportRow row, Aim aim, const GiftLine &line);
    void placeFootnotes(ImportPlan &plan);
    void recognise(ImportPlan &plan);
    void tell(ImportPlan &plan) const;
    Gift giftOf(const Aim &aim, int at) const;
    bool usesAbove(int table, int row) const;
    bool progress(double done) const { return !m_choices.progress || m_choices.progress(done); }

    const ImportChoices m_choices;
    const Store &m_store;
    const Currency m_home;
    KnownGifts m_known;
    std::vector<std::unique_ptr<GiftRows>> m_tables;
    QList<Aim> m_aims; // one a row of the plan
    QHash<int, QStringList> m_footnotes; // of an entry, by row of the plan
    QList<std::pair<int, QString>> m_notesToPlace; // row of the plan, text
    QMap<QString, qint64> m_counts;
    QMap<QString, std::pair<qint64, qint64>> m_valued; // count and sum by currency
    bool m_stopped = false;
};

} // namespace twinbook
