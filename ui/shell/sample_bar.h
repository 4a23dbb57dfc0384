// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace twinbook {

// Says above the pages that this is the sample committee, and offers to begin a book of one's own.
class SampleBar : public QWidget
{
    Q_OBJECT

public:
    explicit SampleBar(QWidget *parent = nullptr);

Q_SIGNALS:
    void ownBookWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();
};

} // namespace twinbook
