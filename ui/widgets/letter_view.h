// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/display_list.h"

#include <QAbstractScrollArea>

#include <optional>

namespace sizao::widgets {

// A letter on screen, page below page, exactly as it will be printed. As wide as the view, until
// somebody zooms: Ctrl with + or −, or with the wheel; Ctrl+0 goes back. Home and End go to the first
// and the last page.
class LetterView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit LetterView(QWidget* parent = nullptr);

    void setLetter(print::DisplayList letter);
    void clear();

    [[nodiscard]] int pageCount() const;
    // The page in the middle of the view, from 1; 0: there is none.
    [[nodiscard]] int currentPage() const;
    void showPage(int number);

    // In percent of the real size.
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int percent);
    void fitWidth();

    [[nodiscard]] QSize sizeHint() const override;

    static constexpr int leastZoom = 25;
    static constexpr int mostZoom = 400;

signals:
    void currentPageChanged(int number);
    void zoomChanged(int percent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] qreal dotsPerMm(int percent) const;
    [[nodiscard]] QSize pageSize() const;         // in pixels
    [[nodiscard]] QRect pageRect(int page) const; // in the viewport; from 0
    void applyZoom(int percent);
    void lay();
    void tellPage();

    std::optional<print::DisplayList> m_letter;
    int m_zoom = 100;
    bool m_isFitted = true;
    int m_toldPage = 0;
};

} // namespace sizao::widgets
