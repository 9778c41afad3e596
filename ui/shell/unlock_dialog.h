// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/unlock_door.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace sizao::widgets {
class FormField;
class NoticeBar;
class PassphraseEdit;
} // namespace sizao::widgets

namespace sizao::shell {

// The first window: opens a data file or makes a new one. Accepted once the door said yes; until
// then it says in one sentence what is in the way and offers the one thing that helps.
class UnlockDialog : public QDialog {
    Q_OBJECT

public:
    // `recent`: data files last used, latest first; empty starts with making a new one.
    UnlockDialog(UnlockDoor& door, const QStringList& recent, QWidget* parent = nullptr);

    [[nodiscard]] QString path() const; // of the file opened or made
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString message() const;

    void showOpen();
    void showCreate();

signals:
    void restoreRequested(const QString& path); // a damaged file: from its backup

protected:
    void reject() override;
    bool event(QEvent* event) override;

private:
    QWidget* makeOpenPage(const QStringList& recent);
    void makeCreateEdits();
    QWidget* makeCreatePage();
    void showPage(int index);
    void open();
    void create();
    void setBusy(bool busy, const QString& sentence = {});
    void answered(const base::Result<>& result);
    void showError(const base::Error& error);
    void showMessage(const QString& sentence, const QString& action = {});
    void browse();
    void chooseNewPath();
    [[nodiscard]] QStringList handlers() const; // as typed
    [[nodiscard]] bool isCreating() const;

    UnlockDoor& m_door;
    QStackedWidget* m_pages;
    widgets::NoticeBar* m_message;
    QComboBox* m_files = nullptr;
    widgets::PassphraseEdit* m_passphrase = nullptr;
    widgets::FormField* m_passphraseField = nullptr;
    QLineEdit* m_newPath = nullptr;
    QLineEdit* m_office = nullptr;
    QLineEdit* m_person = nullptr;
    QLineEdit* m_handlers = nullptr;
    widgets::PassphraseEdit* m_newPassphrase = nullptr;
    widgets::PassphraseEdit* m_again = nullptr;
    QList<widgets::FormField*> m_newFields;
    QPushButton* m_openButton = nullptr;
    QPushButton* m_createButton = nullptr;
    bool m_isBusy = false;
    bool m_isDamaged = false;
};

} // namespace sizao::shell
