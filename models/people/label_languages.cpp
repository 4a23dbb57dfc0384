// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_languages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

LabelLanguages::LabelLanguages()
{
    for (const QString &language : {u"fr"_s, u"de"_s}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(u":/translations/twinbook_"_s + language))
            m_others.push_back(std::move(translator));
    }
}

QStringList LabelLanguages::all(const QString &context, const char *source) const
{
    const QByteArray name = context.toLatin1();
    QStringList labels{QString::fromUtf8(source), QCoreApplication::translate(name.constData(), source)};
    for (const auto &translator : m_others) {
        const QString other = translator->translate(name.constData(), source);
        if (!other.isEmpty())
            labels += other;
    }
    labels.removeDuplicates();
    return labels;
}

} // namespace twinbook
