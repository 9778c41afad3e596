// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_painter.h"

#include "ui/print/painting.h"
#include "ui/print/sheet_window.h"
#include "ui/print/text_wrap.h"

#include <QCoreApplication>

#include <algorithm>

namespace sizao::print {
namespace {

constexpr qreal padding = 7; // above and below the text of a row

qreal lineHeight(const QFont& font) {
    return QFontMetricsF(font).height();
}
QString text(const char* source) {
    return QCoreApplication::translate("Sheet", source);
}

ScoreMark markOf(const domain::ComputationSheet& sheet) {
    if (!sheet.isByRate())
        return {sheet.score, sheet.thresholds, sheet.tier, std::nullopt};
    const domain::SheetRate& rate = *sheet.rate;
    return {rate.rounded(rate.points, sheet.window_days),
            {rate.yellow, rate.orange, rate.red},
            sheet.tier,
            std::nullopt,
            rate.per_matters ? ScoreUnit::PerHundredMatters : ScoreUnit::PerHundredStaff};
}

// A version that does not fit beside its indicator stands below it in one piece.
QString brokenIndicator(const domain::SheetLine& line, const QFont& font, qreal width) {
    QString indicator = indicatorText(line);
    const auto version = std::max(indicator.lastIndexOf(u'（'), indicator.lastIndexOf(u'('));
    if (version > 0 && QFontMetricsF(font).horizontalAdvance(indicator) > width)
        indicator.insert(version, u'\n');
    return indicator;
}

} // namespace

SheetPainter::SheetPainter(const domain::ComputationSheet& sheet, const SheetCaption& caption,
                           const SheetLayout& layout)
    : m_sheet(sheet),
      m_caption(caption),
      m_layout(layout),
      m_fonts(layout.isPaper),
      m_columns(columnsOf(sheet, layout, m_fonts)),
      m_lineHeight(lineHeight(m_fonts.small)),
      m_mark(markOf(sheet)) {
    // The names of the indicators would have no room on a line each.
    m_layout.isDense = layout.isDense && m_columns.isWide();
    layHead();
    layTableHead();
    for (const domain::SheetLine& line : m_sheet.lines)
        layLine(line);
    m_tableRows = {m_tableHead.bottom, m_height};
    layCategories();
    layFoot();
    m_height += m_layout.margin;
    addBreak();
}

qreal SheetPainter::addText(const QRectF& rect, const QString& text, const QFont& font, Ink ink,
                            Qt::Alignment alignment) {
    const QString wrapped = wrappedText(text, font, rect.width(), SheetLayout::everyLine).text;
    const auto lines = static_cast<qreal>(wrapped.count(u'\n') + 1);
    const qreal height = lines * lineHeight(font);
    m_pieces.push_back(
        {QRectF(rect.left(), rect.top(), rect.width(), height), wrapped, font, ink, alignment});
    return rect.top() + height;
}

void SheetPainter::addCell(const SheetCell& cell, qreal y, const QString& text, const QFont& font,
                           Ink ink, bool isNumber) {
    m_pieces.push_back({QRectF(cell.left, y, cell.width, lineHeight(font)), text, font, ink,
                        isNumber ? Qt::AlignRight : Qt::AlignLeft});
}

void SheetPainter::addRule(qreal y) {
    m_rules.push_back(y);
}

void SheetPainter::layHead() {
    const QSizeF badge = badgeSize(m_fonts.heading);
    const qreal margin = m_layout.margin;
    const qreal inner = width() - 2 * margin;
    qreal y = margin;
    m_badge = QRectF(QPointF(margin, y + (lineHeight(m_fonts.title) - badge.height()) / 2), badge);
    const qreal titleLeft = margin + badge.width() + sheetGap;
    y = addText(QRectF(titleLeft, y, width() - margin - titleLeft, 0), m_caption.subject,
                m_fonts.title, Ink::Text);
    y = addText(QRectF(margin, y + 4, inner, 0), headText(m_sheet), m_fonts.small, Ink::Quiet);
    m_verdict = m_pieces.size();
    y = addText(QRectF(margin, y + 12, inner, 0), scoreSentence(m_mark), m_fonts.body, Ink::Text);
    m_bar = QRectF(margin, y + 4, inner, scoreBarHeight(m_fonts.small));
    m_height = m_bar.bottom() + 14;
}

void SheetPainter::layTableHead() {
    const SheetColumns& c = m_columns;
    const qreal y = m_height;
    qreal bottom = y + m_lineHeight;
    const auto headWith = [&](const SheetCell& cell, const QString& words, bool isNumber) {
        bottom = std::max(bottom, addText(QRectF(cell.left, y, cell.width, 0), words, m_fonts.small,
                                          Ink::Quiet, isNumber ? Qt::AlignRight : Qt::AlignLeft));
    };
    const auto head = [&](const SheetCell& cell, const char* source, bool isNumber) {
        headWith(cell, text(source), isNumber);
    };
    if (c.isWide()) {
        head(c.date, QT_TRANSLATE_NOOP("Sheet", "日期"), false);
        head(c.age, QT_TRANSLATE_NOOP("Sheet", "天数"), true);
        head(c.drops, QT_TRANSLATE_NOOP("Sheet", "不再计入"), false);
        head(c.fact, QT_TRANSLATE_NOOP("Sheet", "事实"), false);
        head(c.indicator, QT_TRANSLATE_NOOP("Sheet", "指标与版本"), false);
        head(c.formula, QT_TRANSLATE_NOOP("Sheet", "级分 × 权重 × 影响缓急 × 重复"), true);
    } else {
        headWith(c.date, QStringList{text("日期"), text("天数"), text("不再计入")}.join(u'\n'),
                 false);
        head(c.fact, QT_TRANSLATE_NOOP("Sheet", "事实、指标与算式"), false);
    }
    head(c.grade, QT_TRANSLATE_NOOP("Sheet", "等级"), false);
    head(c.points, QT_TRANSLATE_NOOP("Sheet", "得分"), true);
    head(c.counted, QT_TRANSLATE_NOOP("Sheet", "计入"), true);
    head(c.without, QT_TRANSLATE_NOOP("Sheet", "如无此条"), true);
    m_height = bottom + 5;
    m_tableHead = {y, m_height};
    addRule(m_height);
    m_height += 1; // the rule belongs to the head
    m_tableHead.bottom = m_height;
}

void SheetPainter::layLine(const domain::SheetLine& line) {
    const SheetColumns& c = m_columns;
    const qreal above = m_layout.spacing(padding);
    const qreal top = m_height;
    const qreal y = top + above;
    const int limit = m_layout.isDense ? 1 : m_layout.factLines;
    const WrappedText fact = wrappedText(factText(line), m_fonts.small, c.fact.width, limit);
    qreal bottom =
        addText(QRectF(c.fact.left, y, c.fact.width, 0), fact.text, m_fonts.small, Ink::Text);
    layIndicator(line, y, bottom);
    qreal beside = y + m_lineHeight;
    layDays(line, y, beside);
    layNumbers(line, y, beside);
    if (line.over_cap != 0 && c.fit == SheetFit::Compact)
        bottom = addText(QRectF(c.fact.left, bottom, c.fact.width, 0), overCapText(line),
                         m_fonts.small, Ink::Quiet);
    m_height = std::max(bottom, beside) + above;
    const qreal aside = std::min<qreal>(8, m_layout.margin);
    m_rows.push_back({QRectF(m_layout.margin - aside, top, width() - 2 * (m_layout.margin - aside),
                             m_height - top),
                      fact.isElided});
    addRule(m_height);
    addBreak();
}

// How long ago, and from which day on it counts no more.
void SheetPainter::layDays(const domain::SheetLine& line, qreal y, qreal& bottom) {
    const SheetColumns& c = m_columns;
    addCell(c.date, y, line.occurred_on.toIso(), m_fonts.small, Ink::Text, false);
    if (c.isWide()) {
        addCell(c.age, y, ageText(line), m_fonts.small, Ink::Quiet, true);
        addCell(c.drops, y, line.drops_out.toIso(), m_fonts.small, Ink::Quiet, false);
        return;
    }
    addCell(c.date, y + m_lineHeight, ageText(line), m_fonts.small, Ink::Quiet, false);
    addCell(c.date, y + 2 * m_lineHeight, line.drops_out.toIso(), m_fonts.small, Ink::Quiet, false);
    bottom = std::max(bottom, y + 3 * m_lineHeight);
}

void SheetPainter::layIndicator(const domain::SheetLine& line, qreal y, qreal& bottom) {
    const SheetColumns& c = m_columns;
    const QFont& font = m_fonts.small;
    if (c.isWide()) {
        const QString words = m_layout.isDense ? indicatorCodeText(line)
                                               : brokenIndicator(line, font, c.indicator.width);
        bottom = std::max(bottom, addText(QRectF(c.indicator.left, y, c.indicator.width, 0), words,
                                          font, Ink::Text));
        addCell(c.formula, y, formulaText(line), font, Ink::Text, true);
        return;
    }
    bottom = addText(QRectF(c.fact.left, bottom + 1, c.fact.width, 0),
                     brokenIndicator(line, font, c.fact.width), font, Ink::Quiet);
    bottom =
        addText(QRectF(c.fact.left, bottom, c.fact.width, 0), formulaText(line), font, Ink::Quiet);
}

void SheetPainter::layNumbers(const domain::SheetLine& line, qreal y, qreal& bottom) {
    const SheetColumns& c = m_columns;
    const QFont& font = m_fonts.small;
    const bool isCompact = c.fit == SheetFit::Compact;
    const QString grade = m_layout.isDense ? gradeText(line) : domain::toLabel(line.grade);
    addCell(c.grade, y, grade, font, Ink::Text, false);
    addCell(c.points, y, pointsText(line.points), font, Ink::Text, true);
    addCell(c.counted, y, pointsText(line.counted), m_fonts.strong, Ink::Text, true);
    const QString without = withoutText(m_sheet, line);
    bottom = std::max(bottom, addText(QRectF(c.without.left, y, c.without.width, 0),
                                      isCompact ? QString(without).replace(u' ', u'\n') : without,
                                      font, Ink::Quiet, Qt::AlignRight));
    if (m_layout.isDense) // what is over the cap is the difference of the two numbers
        return;
    if (line.direct != domain::Tier::None)
        bottom = std::max(bottom, addText(QRectF(c.grade.left, y + m_lineHeight, c.grade.width, 0),
                                          directText(line), font, Ink::Text));
    if (line.over_cap != 0 && !isCompact) {
        addCell(c.counted, y + m_lineHeight, overCapText(line), font, Ink::Quiet, true);
        bottom = std::max(bottom, y + 2 * m_lineHeight);
    }
}

void SheetPainter::layCategories() {
    const QFont& font = m_fonts.small;
    qreal each = m_columns.counted.width + sheetGap;
    for (const char* word : {"小计", "上限", "计入"})
        each = std::max(each, QFontMetricsF(font).horizontalAdvance(text(word)));
    const qreal right = width() - m_layout.margin;
    const SheetCell counted{right - each, each};
    const SheetCell cap{counted.left - sheetGap - each, each};
    const SheetCell subtotal{cap.left - sheetGap - each, each};
    const SheetCell name{m_layout.margin, subtotal.left - sheetGap - m_layout.margin};
    const auto row = [&](const QString& label, const QString& a, const QString& b, const QString& c,
                         const QFont& rowFont, Ink ink) {
        addCell(name, m_height, label, rowFont, ink, false);
        addCell(subtotal, m_height, a, rowFont, ink, true);
        addCell(cap, m_height, b, rowFont, ink, true);
        addCell(counted, m_height, c, rowFont, ink, true);
        m_height += lineHeight(rowFont) + m_layout.spacing(4);
    };
    m_height += m_layout.spacing(16) + 2;
    row(text(QT_TRANSLATE_NOOP("Sheet", "分类小计")), text(QT_TRANSLATE_NOOP("Sheet", "小计")),
        text(QT_TRANSLATE_NOOP("Sheet", "上限")), text(QT_TRANSLATE_NOOP("Sheet", "计入")), font,
        Ink::Quiet);
    for (const domain::SheetCategory& category : m_sheet.categories) {
        row(category.name.isEmpty() ? category.code : category.name, pointsText(category.sum),
            category.cap ? pointsText(*category.cap) : missingText(), pointsText(category.counted),
            font, Ink::Text);
        addBreak();
    }
    addRule(m_height + 1);
    m_height += 6;
    const domain::MilliPoints sum = m_sheet.score + (m_sheet.rate ? m_sheet.rate->points : 0);
    row(text(QT_TRANSLATE_NOOP("Sheet", "合计")), {}, {}, pointsText(sum), m_fonts.strong,
        Ink::Text);
    addBreak();
}

// A page may end after each of its lines.
void SheetPainter::addParagraph(const SheetParagraph& paragraph, qreal label) {
    const qreal margin = m_layout.margin;
    const qreal left = margin + label + sheetGap;
    const qreal room = width() - margin - left;
    bool isFirst = true;
    for (const QString& line : paragraph.lines) {
        const QString wrapped = wrappedText(line, m_fonts.small, room, SheetLayout::everyLine).text;
        for (const QString& part : wrapped.split(u'\n')) {
            if (isFirst) {
                m_height += m_layout.spacing(8) + 1;
                addCell({margin, label}, m_height, paragraph.heading, m_fonts.small, Ink::Quiet,
                        false);
            }
            isFirst = false;
            m_height = addText(QRectF(left, m_height, room, 0), part, m_fonts.small, Ink::Text);
            addBreak();
        }
    }
}

void SheetPainter::layFoot() {
    m_height += m_layout.spacing(8) + 1;
    addRule(m_height);
    const auto paragraphs = footOf(m_sheet, m_caption, m_layout, elided());
    qreal label = 0; // one width for all of them, so that they stand below each other
    for (const SheetParagraph& paragraph : paragraphs)
        label = std::max(label, QFontMetricsF(m_fonts.small).horizontalAdvance(paragraph.heading));
    for (const SheetParagraph& paragraph : paragraphs)
        addParagraph(paragraph, label);
}

void SheetPainter::paintHead(QPainter& painter, const Tokens& tokens, const ScoreMark& mark) const {
    painter.setFont(m_fonts.heading);
    paintBadge(painter, m_badge, m_sheet.tier, tokens);
    painter.setFont(m_fonts.small);
    paintScoreBar(painter, m_bar, mark, tokens);
}

void SheetPainter::paintPiece(QPainter& painter, const Tokens& tokens, const Piece& piece,
                              const QString& words) const {
    painter.setFont(piece.font);
    painter.setPen(piece.ink == Ink::Quiet ? tokens.quiet : tokens.text);
    drawWords(painter, piece.rect, piece.alignment | Qt::AlignTop, words, tokens);
}

void SheetPainter::paint(QPainter& painter, const Tokens& tokens, std::optional<int> line) const {
    const bool isChosen = line && *line >= 0 && *line < static_cast<int>(m_rows.size());
    paintPart(painter, tokens, {0, m_height}, isChosen ? line : std::nullopt);
}

void SheetPainter::paintSlice(QPainter& painter, const Tokens& tokens,
                              const SheetSlice& slice) const {
    paintPart(painter, tokens, slice, std::nullopt);
}

void SheetPainter::paintPart(QPainter& painter, const Tokens& tokens, const SheetSlice& slice,
                             std::optional<int> line) const {
    const domain::SheetLine* chosen =
        line ? &m_sheet.lines[static_cast<std::size_t>(*line)] : nullptr;
    const auto isIn = [&slice](qreal y) { return y >= slice.top && y < slice.bottom; };
    painter.save();
    ScoreMark mark = m_mark;
    if (chosen != nullptr) {
        mark.comparison = scoreWithout(m_sheet, *chosen);
        painter.fillRect(lineRect(*line), tokens.accentSoft);
    }
    if (isIn(m_badge.top()))
        paintHead(painter, tokens, mark);
    painter.setPen(QPen(tokens.line, 1));
    for (const qreal y : m_rules) {
        const qreal at = m_layout.isPaper ? y : qRound(y) + 0.5;
        if (y > slice.top && y <= slice.bottom)
            painter.drawLine(QPointF(m_layout.margin, at), QPointF(width() - m_layout.margin, at));
    }
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const bool givesWay = chosen != nullptr && i == m_verdict;
        if (isIn(m_pieces[i].rect.top()))
            paintPiece(painter, tokens, m_pieces[i],
                       givesWay ? withoutSentence(m_sheet, *chosen) : m_pieces[i].text);
    }
    painter.restore();
}

std::optional<int> SheetPainter::lineAt(const QPointF& point) const {
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].rect.contains(point))
            return static_cast<int>(i);
    return std::nullopt;
}

QRectF SheetPainter::lineRect(int line) const {
    return m_rows.at(static_cast<std::size_t>(line)).rect;
}

bool SheetPainter::isElided(int line) const {
    return m_rows.at(static_cast<std::size_t>(line)).isElided;
}

int SheetPainter::elided() const {
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.isElided; }));
}

std::vector<QRectF> SheetPainter::textRects() const {
    std::vector<QRectF> rects;
    for (const Piece& piece : m_pieces) {
        const QSizeF ink = QFontMetricsF(piece.font).size(0, piece.text);
        const bool isRight = piece.alignment & Qt::AlignRight;
        rects.emplace_back(isRight ? piece.rect.right() - ink.width() : piece.rect.left(),
                           piece.rect.top(), ink.width(), ink.height());
    }
    return rects;
}

QString SheetPainter::plainText() const {
    return plainText({0, m_height});
}

QString SheetPainter::plainText(const SheetSlice& slice) const {
    QStringList texts;
    for (const Piece& piece : m_pieces)
        if (piece.rect.top() >= slice.top && piece.rect.top() < slice.bottom)
            texts.append(piece.text);
    return texts.join(u'\n');
}

} // namespace sizao::print
