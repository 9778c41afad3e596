// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passphrase_edit.h"

#include "core/base/limits.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <optional>

namespace sizao::widgets {
namespace {

// The typed letter tells: upper case without Shift, or lower case with it. Qt cannot ask
// the keyboard.
std::optional<bool> capsLockFrom(const QKeyEvent& event) {
    const QString text = event.text();
    if (text.size() != 1 || !text[0].isLetter() || text[0].toUpper() == text[0].toLower())
        return std::nullopt;
    const bool isShift = event.modifiers() & Qt::ShiftModifier;
    return text[0].isUpper() != isShift;
}

} // namespace

QString passphraseGap(QStringView passphrase) {
    const auto words = passphrase.split(u' ', Qt::SkipEmptyParts).size();
    if (words >= base::limits::passphraseWords)
        return {};
    qsizetype characters = 0; // code points, as a person counts
    for (const QChar unit : passphrase)
        characters += unit.isLowSurrogate() ? 0 : 1;
    if (characters >= base::limits::passphraseCharacters)
        return {};
    return QCoreApplication::translate("PassphraseEdit", "还差 %1 个字符，或者写满 %2 个词")
        .arg(base::limits::passphraseCharacters - characters)
        .arg(base::limits::passphraseWords);
}

PassphraseEdit::PassphraseEdit(PassphraseUse use, QWidget* parent)
    : QWidget(parent),
      m_use(use),
      m_edit(new QLineEdit(this)),
      m_reveal(nullptr),
      m_hint(new QLabel(this)) {
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData
                                | Qt::ImhNoAutoUppercase);
    m_edit->setContextMenuPolicy(Qt::NoContextMenu);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    m_reveal = m_edit->addAction(icon(Icon::Eye), QLineEdit::TrailingPosition);
    m_reveal->setCheckable(true);
    connect(m_reveal, &QAction::toggled, this, &PassphraseEdit::setRevealed);
    setRevealed(false);
    setLabelRole(m_hint, LabelRole::Quiet);
    m_hint->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addWidget(m_edit);
    layout->addWidget(m_hint);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        showHint();
        emit edited();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &PassphraseEdit::submitted);
    showHint();
}

void PassphraseEdit::setRevealed(bool revealed) {
    m_edit->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setIcon(icon(revealed ? Icon::EyeOff : Icon::Eye));
    m_reveal->setToolTip(revealed ? tr("隐藏口令") : tr("显示口令"));
}

base::Secret PassphraseEdit::take() {
    QString text = m_edit->text();
    QByteArray bytes = text.toUtf8();
    m_reveal->setChecked(false);
    m_edit->setText(QString()); // unlike clear(), this drops the undo history as well
    text.fill(u'0');            // ours is now the only reference to that buffer
    return base::Secret::takeFrom(
        {reinterpret_cast<std::uint8_t*>(bytes.data()), static_cast<std::size_t>(bytes.size())});
}

void PassphraseEdit::clear() {
    const base::Secret dropped = take();
}

bool PassphraseEdit::isEmpty() const {
    return m_edit->text().isEmpty();
}

bool PassphraseEdit::sameAs(const PassphraseEdit& other) const {
    return m_edit->text() == other.m_edit->text();
}

QString PassphraseEdit::problem() const {
    if (isEmpty())
        return tr("请输入口令");
    return m_use == PassphraseUse::New ? passphraseGap(m_edit->text()) : QString();
}

void PassphraseEdit::showHint() {
    QStringList lines;
    if (m_use == PassphraseUse::New) {
        const QString gap = passphraseGap(m_edit->text());
        if (isEmpty())
            lines.append(tr("至少 %1 个字符，或者 %2 个用空格隔开的词")
                             .arg(base::limits::passphraseCharacters)
                             .arg(base::limits::passphraseWords));
        else
            lines.append(gap.isEmpty() ? tr("长度符合要求") : gap);
    }
    if (m_isCapsLock)
        lines.append(tr("大写锁定可能已打开"));
    m_hint->setText(lines.join(QStringLiteral(" · ")));
    m_hint->setVisible(!lines.isEmpty());
}

QString PassphraseEdit::hintLine() const {
    return m_hint->text();
}

bool PassphraseEdit::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool before = m_isCapsLock;
        if (key.key() == Qt::Key_CapsLock)
            m_isCapsLock = false; // pressed just now; the next letter tells
        else
            m_isCapsLock = capsLockFrom(key).value_or(m_isCapsLock);
        if (m_isCapsLock != before)
            showHint();
    }
    return QWidget::eventFilter(watched, event);
}

void PassphraseEdit::hideEvent(QHideEvent* event) {
    // Minimised by the window system is not hidden by us.
    if (!event->spontaneous())
        clear();
    QWidget::hideEvent(event);
}

} // namespace sizao::widgets
