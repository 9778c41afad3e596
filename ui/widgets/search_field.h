// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QLineEdit>

class QCompleter;
class QTimer;

namespace sizao::widgets {

class ChoiceListModel;

struct SearchHit {
    QString title;  // `李建国`
    QString detail; // `干部 · 城管局`
    Target target;
};

// The field that finds anything. It asks when typing rests and shows what it is given; Down and
// Enter go there, Esc leaves.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

    // Answer to searchRequested(text); an answer to another text is dropped.
    void showHits(const QString& text, const QList<SearchHit>& hits);
    [[nodiscard]] qsizetype hitCount() const { return m_hits.size(); }

signals:
    void searchRequested(const QString& text);
    void hitChosen(const sizao::widgets::Target& target);
    void left(); // Esc

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void ask();
    void choose(int row);

    ChoiceListModel* m_rows;
    QCompleter* m_popup;
    QTimer* m_typing;
    QList<SearchHit> m_hits;
};

} // namespace sizao::widgets
