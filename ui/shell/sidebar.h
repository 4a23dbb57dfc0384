// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_page.h"

#include <QScrollArea>

class QButtonGroup;
class QToolButton;

namespace twinbook {

// The pages by icon and word, areas on top and tools below; one stop of the tab key, arrows within.
class Sidebar : public QScrollArea
{
    Q_OBJECT

public:
    Sidebar(const PageKinds &kinds, QWidget *parent = nullptr);

    void setCurrent(int page);
    void focusCurrent();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width(), 0}; }

Q_SIGNALS:
    void chosen(int page);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void measure();

    QButtonGroup *m_buttons;
};

} // namespace twinbook
