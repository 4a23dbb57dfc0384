// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "window_page.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace twinbook {

class Form;
class SettledBox;

// How Twinbook looks and speaks on this computer, and the details of the association, which travel with the
// book.
class PreferencesPage : public WindowPage
{
    Q_OBJECT

public:
    PreferencesPage(
        Session &session, std::function<void(const QString &)> changeLanguage, QWidget *parent = nullptr);

    bool leave() override;
    bool canPrint() const override { return false; }
    QWidget *firstFocus() const override;
    QList<TourStop> tourStops() override;
    Form *form() const { return m_form; }
    SettledBox *textSize() const { return m_size; }
    SettledBox *scheme() const { return m_scheme; }
    SettledBox *language() const { return m_language; }
    QLineEdit *who() const { return m_who; }
    bool saveDetails(); // false when a field has a problem

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildOwn(QVBoxLayout *column);
    void buildAssociation(QVBoxLayout *column);
    void addChoice(QVBoxLayout *column, const QString &text, QWidget *field, const QString &hint = {});
    void showOwn();
    void showDetails();

    std::function<void(const QString &)> m_changeLanguage;
    SettledBox *m_size;
    SettledBox *m_scheme;
    SettledBox *m_language;
    QLineEdit *m_who;
    Form *m_form = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace twinbook
