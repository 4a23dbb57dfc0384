// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace twinbook {

// Lets a file be dropped anywhere on a widget, one at a time, and hands over its path when the drop has
// ended.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    FileDrop(QWidget *onto, const std::function<void(const QString &path)> &taken);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void(const QString &path)> m_taken;
};

} // namespace twinbook
