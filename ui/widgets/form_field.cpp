// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_field.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace sizao::widgets {
namespace {

constexpr int markSize = 16;

} // namespace

FormField::FormField(const QString& label, QWidget* editor, Need need, QWidget* parent)
    : QWidget(parent),
      m_label(new QLabel(this)),
      m_editor(editor),
      m_mark(new QLabel(this)),
      m_line(new QLabel(this)),
      m_typing(new QTimer(this)) {
    m_label->setText(need == Need::Required ? tr("%1（必填）").arg(label) : label);
    m_label->setBuddy(editor);
    editor->setAccessibleName(m_label->text());
    setLabelRole(m_line, LabelRole::Quiet);
    m_line->setWordWrap(true);
    m_line->setTextFormat(Qt::PlainText);
    auto* below = new QHBoxLayout;
    below->setSpacing(space::tiny);
    below->addWidget(m_mark, 0, Qt::AlignTop);
    below->addWidget(m_line, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addWidget(m_label);
    layout->addWidget(editor, 1);
    layout->addLayout(below);
    m_typing->setSingleShot(true);
    m_typing->setInterval(checkPause_ms);
    connect(m_typing, &QTimer::timeout, this, &FormField::validate);
    watch();
    showLine();
}

void FormField::watch() {
    QList<QWidget*> parts = m_editor->findChildren<QWidget*>();
    parts.prepend(m_editor);
    for (QWidget* part : std::as_const(parts)) {
        part->installEventFilter(this);
        if (auto* line = qobject_cast<QLineEdit*>(part))
            connect(line, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
        else if (auto* text = qobject_cast<QPlainTextEdit*>(part))
            connect(text, &QPlainTextEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
        else if (auto* box = qobject_cast<QComboBox*>(part))
            connect(box, &QComboBox::currentIndexChanged, m_typing, qOverload<>(&QTimer::start));
    }
}

void FormField::setHint(const QString& hint) {
    m_hint = hint;
    showLine();
}

void FormField::setCheck(Check check) {
    m_check = std::move(check);
}

void FormField::setProblem(const QString& problem) {
    m_problem = problem;
    m_editor->setAccessibleDescription(problem.isEmpty() ? m_hint : problem);
    showLine();
}

bool FormField::validate() {
    m_typing->stop();
    setProblem(m_check ? m_check() : QString());
    return m_problem.isEmpty();
}

void FormField::showLine() {
    const bool isProblem = !m_problem.isEmpty();
    m_line->setText(isProblem ? m_problem : m_hint);
    m_line->setVisible(!m_line->text().isEmpty());
    // An icon and words: colour belongs to the tiers.
    setLabelRole(m_line, isProblem ? LabelRole::Body : LabelRole::Quiet);
    m_line->setFont(textFont(TextSize::Small));
    m_mark->setPixmap(icon(Icon::Error).pixmap(QSize(markSize, markSize), QIcon::Normal));
    m_mark->setVisible(isProblem);
}

bool FormField::eventFilter(QObject* watched, QEvent* event) {
    // Leaving a field that was typed into; passing through an untouched one asks nothing.
    if (event->type() == QEvent::FocusOut && m_typing->isActive())
        validate();
    return QWidget::eventFilter(watched, event);
}

} // namespace sizao::widgets
