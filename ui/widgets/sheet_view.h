// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheet_painter.h"
#include "ui/widgets/tokens.h"

#include <QAbstractScrollArea>

namespace sizao::widgets {

// The computation sheet 依据单 on screen: one page, as on paper. The line under the mouse, or
// chosen with Up and Down, shows what the sheet would say without it; Enter or a click goes to its
// record.
class SheetView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit SheetView(QWidget* parent = nullptr);

    void setSheet(const domain::ComputationSheet& sheet, const SheetCaption& caption);
    void clear();
    // Inside a page that scrolls by itself: as high as the sheet, no scroll bar of its own.
    void setFullHeight(bool isFull);
    [[nodiscard]] std::optional<int> currentLine() const { return m_line; }
    void setCurrentLine(std::optional<int> line);
    [[nodiscard]] QString plainText() const;

    // At which nothing scrolls.
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void lineActivated(const sizao::domain::RecordId& record);
    void currentLineChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void lay();
    [[nodiscard]] QPointF toSheet(const QPointF& inViewport) const;
    void activate(int line);

    std::optional<domain::ComputationSheet> m_sheet;
    SheetCaption m_caption;
    std::optional<SheetPainter> m_painter;
    std::optional<int> m_line;
    bool m_isFull = false;
};

} // namespace sizao::widgets
