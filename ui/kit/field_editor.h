// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"

namespace twinbook {

// One editor, whatever its widget: how to read it, to fill it and to ask what is wrong with what stands in
// it.
struct FieldEditor
{
    QWidget *widget = nullptr; // to be laid out
    QWidget *focus = nullptr; // takes the keys
    std::function<QVariant()> value; // as stored
    std::function<void(const QVariant &)> set;
    std::function<QString()> problem; // what was typed cannot be understood; empty when it can
    qreal widthEms = 0; // at most; 0: as wide as there is room
    bool labelInside = false; // a box to tick carries its own label
};

// The editor for one column; `changed` is called with every change by the user.
FieldEditor makeFieldEditor(const RecordShape &shape, const Column &column, const Setting &setting,
    const FormExtras &extras, QWidget *parent, const std::function<void()> &changed);

} // namespace twinbook
