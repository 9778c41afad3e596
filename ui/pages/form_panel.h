// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/header_bar.h"
#include "ui/widgets/page.h"

class QHBoxLayout;
class QVBoxLayout;

namespace sizao::widgets {
class NoticeBar;
}

namespace sizao::pages {

// A form in place of the detail: title and the one thing to do (Ctrl+S) on top, fields below in one
// column, and what the rules said against it between them. Esc closes it.
class FormPanel : public QWidget {
    Q_OBJECT

public:
    FormPanel(const QString& title, const QString& submitText, QWidget* parent = nullptr);

    void setSubtitle(const QString& subtitle);
    [[nodiscard]] QString failure() const; // for tests
    [[nodiscard]] widgets::NoticeBar* lack() const { return m_lack; }
    [[nodiscard]] QAction* submitAction() const { return m_submit; }

signals:
    void closeRequested();
    void navigationRequested(const sizao::widgets::Target& target); // what is lacking is there

protected:
    // All fields are good: send it. Answer with answered().
    virtual void submit() = 0;
    void setBusy(bool busy);
    void setFailure(const QString& sentence); // empty: none
    // Something that has to be there before this form can be sent; empty: nothing lacks.
    void setLack(const QString& sentence, const QString& action, const widgets::Target& target);

    widgets::FormField* addField(const QString& label, QWidget* editor,
                                 widgets::Need need = widgets::Need::Optional);
    void addContent(QWidget* content); // in the column of the fields
    void addBeside(QWidget* content);  // right of the fields
    void addOutside(QWidget* content); // right of them too, and does not scroll with them
    // Asked for beside the sentence of setLack(): goes to its target.
    virtual void followLack();
    void paintEvent(QPaintEvent* event) override;

private:
    void trySubmit();

    widgets::HeaderBar* m_header;
    QAction* m_submit;
    widgets::NoticeBar* m_lack;
    widgets::NoticeBar* m_failure;
    widgets::Target m_lackTarget;
    QVBoxLayout* m_column;
    QHBoxLayout* m_body;
    QHBoxLayout* m_outer;
    QList<widgets::FormField*> m_fields;
    QString m_submitText;
};

} // namespace sizao::pages
