// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace twinbook {

class ChoiceBox;
class HeadingLabel;
class ImportColumnsStep;
class ImportPreviewStep;
class ToneText;

// Takes a list over into the book in four steps: choose the file, say what its columns are, look at what
// would happen, adopt it. Nothing is changed before the last step, and that is one edit.
class ImportAssistant : public QDialog
{
    Q_OBJECT

public:
    enum Step { File, Columns, Preview, Done };

    // kind: of the list, as in Importer::kind; empty: the user chooses where there are several.
    ImportAssistant(Session &session, const QString &kind = {}, QWidget *parent = nullptr);
    ~ImportAssistant() override;

    Step step() const;
    bool openFile(const QString &path); // reads it and goes to the columns; false and a sentence when refused
                                        // or nothing in it is known
    void next();
    void back();
    QString refusal() const; // shown in this step
    const ImportPlan *plan() const { return m_plan.get(); }
    ImportPreviewStep *previewStep() const { return m_preview; }
    ImportColumnsStep *columnsStep() const { return m_columns; }
    QPushButton *nextButton() const { return m_next; }

    void reject() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFileStep(const QString &kind);
    QWidget *makeDoneStep();
    const Importer *importer() const;
    void chooseFile();
    bool makePlan(); // with the choices of the columns step; false: there is nothing to be shown yet
    void show(Step step);
    void showWhere();
    void adoptPlan();
    void undoImport();
    void refuse(const QString &sentence);

    Session &m_session;
    QList<Importer> m_importers;
    QString m_path;
    std::unique_ptr<ImportPlan> m_plan;
    bool m_hasColumns = true;
    qint64 m_edit = 0; // of the import when done

    HeadingLabel *m_heading;
    QLabel *m_where;
    ToneText *m_refusal;
    QStackedWidget *m_steps;
    ChoiceBox *m_kind = nullptr;
    ImportColumnsStep *m_columns;
    ImportPreviewStep *m_preview;
    QLabel *m_done = nullptr;
    QListWidget *m_unread = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
};

} // namespace twinbook
