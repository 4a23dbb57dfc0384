// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QList>
#include <QString>

namespace twinbook {

// One line of a fact; what stands in `text` leads to `link` when there is one, `after` is never part of it.
struct DetailLine
{
    QString text;
    QString link; // "mailto:anne@example.org", "twinbook:person/42"
    QString after; // " (62)"
    QString picture{}; // name of a small picture above it, for DetailView::setPictures
};

// What is known of one thing: "Telephone: 01632 960123".
struct DetailFact
{
    QString label; // empty: the lines stand by themselves, over the whole width
    QList<DetailLine> lines;
    Tone tone = Tone::Neutral; // anything else is shown with its shape
};

struct DetailPart
{
    QString heading; // empty for the first
    QList<DetailFact> facts; // none: the part is not shown

    // Facts that say nothing are left out.
    void add(const QString &label, const QString &text, Tone tone = Tone::Neutral);
    void addLink(const QString &label, const QString &text, const QString &link);
    void add(const DetailFact &fact);
};

struct DetailState
{
    QString word;
    Tone tone = Tone::Neutral;
};

// Everything about one record as the right side of a list page shows it: values without any widget, so that
// each area only says what is to be told.
struct Detail
{
    QString title; // "Mrs Anne Fairweather"
    QString subtitle; // "Member since 1998 - 68 years old"
    QList<DetailState> states;
    QList<DetailPart> parts;

    void add(const DetailPart &part); // without facts it is left out
};

// The parts as a page of HTML in the colours of the palette; stacked: labels above, for narrow places.
QString detailHtml(const Detail &detail, const QPalette &palette, int emPixels, bool stacked);

} // namespace twinbook
