// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace sizao::widgets {

// How far a new passphrase is from the rule: at least 14 characters, or at least 6 words
// (base::limits). Empty: it keeps the rule. The vault decides; this only tells while typing.
[[nodiscard]] QString passphraseGap(QStringView passphrase);

enum class PassphraseUse { Existing, New }; // New shows the rule and how far it is kept

// A passphrase on its way to the vault. take() moves it into a Secret and empties the field; hiding
// the window empties it too. QLineEdit keeps the text in ordinary memory while it is being typed;
// the buffer is overwritten when it is taken.
class PassphraseEdit : public QWidget {
    Q_OBJECT

public:
    explicit PassphraseEdit(PassphraseUse use, QWidget* parent = nullptr);

    [[nodiscard]] base::Secret take(); // as UTF-8; empty when nothing is typed
    void clear();
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool sameAs(const PassphraseEdit& other) const;
    [[nodiscard]] QString problem() const; // by the rule, for New
    [[nodiscard]] bool capsLockSuspected() const { return m_isCapsLock; }
    [[nodiscard]] QString hintLine() const;

signals:
    void edited();
    void submitted(); // Enter

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void showHint();
    void setRevealed(bool revealed);

    PassphraseUse m_use;
    QLineEdit* m_edit;
    QAction* m_reveal;
    QLabel* m_hint;
    bool m_isCapsLock = false;
};

} // namespace sizao::widgets
