// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help_view.h"

#include "empty_state.h"
#include "mnemonics.h"
#include "text.h"
#include "theme.h"

#include <QDesktopServices>
#include <QDialog>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

HelpView::HelpView(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_topics(helpTopics(locale))
    , m_find(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_view(new QTextBrowser(this))
    , m_none(new EmptyState(u"help"_s, this))
{
    m_find->setPlaceholderText(tr("Find in help"));
    m_find->setAccessibleName(tr("Find in help"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(
        m_find->fontMetrics().horizontalAdvance(m_find->placeholderText()) + emPx(this, 3));
    m_list->setAccessibleName(tr("Contents"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("The help page"));
    m_view->setOpenLinks(false);
    m_view->setTabChangesFocus(true);
    m_none->setTexts(tr("No help page was found"), tr("Try fewer or other words."));
    for (const HelpTopic &topic : std::as_const(m_topics))
        m_list->addItem(topic.title);

    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    left->setMinimumWidth(emPx(this, 13));
    leftColumn->addWidget(m_find);
    leftColumn->addWidget(m_list, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_view);
    splitter->addWidget(m_none);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setStretchFactor(2, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter, 1);
    m_none->setVisible(m_topics.isEmpty());
    m_view->setVisible(!m_topics.isEmpty());

    connect(m_list, &QListWidget::currentRowChanged, this, &HelpView::showTopic);
    connect(m_find, &QLineEdit::textChanged, this, &HelpView::find);
    connect(m_view, &QTextBrowser::anchorClicked, this, &HelpView::follow);
    m_list->setCurrentRow(0);
}

QString HelpView::topic() const
{
    return m_topics.value(m_list->currentRow()).name;
}

void HelpView::goTo(const QString &topic)
{
    m_find->clear();
    for (int row = 0; row < m_topics.size(); ++row)
        if (m_topics[row].name == topic)
            m_list->setCurrentRow(row);
}

void HelpView::showTopic()
{
    const HelpTopic topic = m_topics.value(m_list->currentRow());
    QTextDocument *document = m_view->document();
    document->setDefaultFont(m_view->font());
    document->setDocumentMargin(emPx(this, 1));
    m_view->setMarkdown(topic.markdown);
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &word : m_find->text().split(u' ', Qt::SkipEmptyParts)) {
        for (QTextCursor at = document->find(word); !at.isNull(); at = document->find(word, at)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(palette().color(QPalette::Highlight));
            mark.format.setForeground(palette().color(QPalette::HighlightedText));
            marks.append(mark);
        }
    }
    m_view->setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor first = marks.first().cursor;
        first.clearSelection();
        m_view->setTextCursor(first);
        m_view->ensureCursorVisible();
    }
}

void HelpView::find(const QString &words)
{
    const QStringList wanted = fold(words).split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_topics.size(); ++row) {
        const QString text = fold(m_topics[row].markdown);
        const bool found = std::all_of(
            wanted.begin(), wanted.end(), [&](const QString &word) { return text.contains(word); });
        m_list->item(row)->setHidden(!found);
        if (found && first < 0)
            first = row;
    }
    m_none->setVisible(first < 0);
    m_view->setVisible(first >= 0);
    if (first < 0)
        return;
    if (m_list->currentRow() < 0 || m_list->currentItem()->isHidden())
        m_list->setCurrentRow(first);
    else
        showTopic();
}

// people.md, people.md#hosting: another page; the web: the browser of the computer.
void HelpView::follow(const QUrl &link)
{
    if (!link.scheme().isEmpty()) {
        QDesktopServices::openUrl(link);
        return;
    }
    QString name = link.path();
    if (name.endsWith(".md"_L1))
        name.chop(3);
    goTo(name);
}

std::optional<Report> HelpView::report() const
{
    if (m_list->currentRow() < 0)
        return {};
    Report report;
    report.title = m_topics[m_list->currentRow()].title;
    report.fileStem = u"help-"_s + topic();
    for (QTextBlock block = m_view->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level > 1)
            report.blocks.append(Heading{block.text(), std::min(level - 1, 2)});
        else if (level == 0 && !block.text().trimmed().isEmpty())
            report.blocks.append(Paragraph{(block.textList() ? u"- "_s : QString()) + block.text(), false});
    }
    return report;
}

void HelpView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        showTopic();
}

QDialog *makeHelpDialog(const QString &topic, const QLocale &locale, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setWindowTitle(HelpView::tr("Help"));
    auto *view = new HelpView(locale, dialog);
    view->goTo(topic);
    auto *close = new QPushButton(HelpView::tr("Close"), dialog);
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(view, 1);
    column->addWidget(close, 0, Qt::AlignTrailing);
    giveMnemonics(dialog);
    const QSize wanted(emPx(dialog, 62), emPx(dialog, 44));
    dialog->resize(wanted.boundedTo(dialog->screen()->availableSize() * 0.94));
    return dialog;
}

} // namespace twinbook
