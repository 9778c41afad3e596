// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheet_painter.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/text_wrap.h"

#include <QCoreApplication>

#include <algorithm>

namespace sizao::widgets {
namespace {

constexpr qreal margin = 20;
constexpr qreal gap = 12;              // between columns
constexpr qreal padding = 7;           // above and below the text of a row
constexpr qreal widthForColumns = 860; // below it, indicator and formula stand under the fact
constexpr int factCharacters = 9;      // a line of a fact, at least
constexpr int wideCharacters = 20;     // of fact and indicator beside each other
constexpr int screenFactLines = 2;
constexpr int paperFactLines = 1000;

QFont small() {
    return textFont(TextSize::Small);
}
QFont strong() {
    return textFont(TextSize::Small, TextWeight::Strong);
}
qreal lineHeight(const QFont& font) {
    return QFontMetricsF(font).height();
}
qreal advance(const char16_t* text, const QFont& font) {
    return QFontMetricsF(font).horizontalAdvance(QString::fromUtf16(text));
}
QString text(const char* source) {
    return QCoreApplication::translate("Sheet", source);
}

ScoreMark markOf(const domain::ComputationSheet& sheet) {
    if (!isByRate(sheet))
        return {sheet.score, sheet.thresholds, sheet.tier, std::nullopt};
    const domain::SheetRate& rate = *sheet.rate;
    return {rate.rounded(rate.points, sheet.window_days),
            {rate.yellow, rate.orange, rate.red},
            sheet.tier,
            std::nullopt,
            rate.per_matters ? ScoreUnit::PerHundredMatters : ScoreUnit::PerHundredStaff};
}

// A version that does not fit beside its indicator stands below it in one piece.
QString brokenIndicator(const domain::SheetLine& line, qreal width) {
    QString indicator = indicatorText(line);
    if (QFontMetricsF(small()).horizontalAdvance(indicator) > width)
        indicator.replace(QStringLiteral("（"), QStringLiteral("\n（"));
    return indicator;
}

} // namespace

SheetPainter::SheetPainter(const domain::ComputationSheet& sheet, const SheetCaption& caption,
                           qreal width, SheetMedium medium)
    : m_sheet(sheet), m_caption(caption), m_width(width), m_medium(medium), m_mark(markOf(sheet)) {
    layColumns();
    layHead();
    layTableHead();
    for (const domain::SheetLine& line : m_sheet.lines)
        layLine(line);
    layCategories();
    layFoot();
    m_height += margin;
}

qreal SheetPainter::addText(const QRectF& rect, const QString& text, const QFont& font, Ink ink,
                            Qt::Alignment alignment) {
    const QString wrapped = wrappedText(text, font, rect.width(), paperFactLines).text;
    const auto lines = static_cast<qreal>(wrapped.count(u'\n') + 1);
    const qreal height = lines * lineHeight(font);
    m_pieces.push_back(
        {QRectF(rect.left(), rect.top(), rect.width(), height), wrapped, font, ink, alignment});
    return rect.top() + height;
}

void SheetPainter::addCell(const Cell& cell, qreal y, const QString& text, const QFont& font,
                           Ink ink, bool isNumber) {
    m_pieces.push_back({QRectF(cell.left, y, cell.width, lineHeight(font)), text, font, ink,
                        isNumber ? Qt::AlignRight : Qt::AlignLeft});
}

void SheetPainter::addRule(qreal y) {
    m_rules.push_back(y);
}

void SheetPainter::layHead() {
    const QFont titleFont = textFont(TextSize::Title, TextWeight::Strong);
    const QFont badgeFont = textFont(TextSize::Heading, TextWeight::Strong);
    const QSizeF badge = badgeSize(badgeFont);
    const qreal inner = m_width - 2 * margin;
    qreal y = margin;
    m_badge = QRectF(QPointF(margin, y + (lineHeight(titleFont) - badge.height()) / 2), badge);
    const qreal titleLeft = margin + badge.width() + gap;
    y = addText(QRectF(titleLeft, y, m_width - margin - titleLeft, 0), m_caption.subject, titleFont,
                Ink::Text);
    y = addText(QRectF(margin, y + 4, inner, 0), headText(m_sheet), small(), Ink::Quiet);
    m_verdict = m_pieces.size();
    y = addText(QRectF(margin, y + 12, inner, 0), scoreSentence(m_mark), textFont(), Ink::Text);
    m_bar = QRectF(margin, y + 4, inner, scoreBarHeight(small()));
    m_height = m_bar.bottom() + 14;
}

void SheetPainter::layColumns() {
    if (m_width >= widthForColumns && arrangeColumns(Fit::Wide))
        return;
    if (arrangeColumns(Fit::Narrow) || arrangeColumns(Fit::Compact))
        return;
    m_width += leastFactWidth() - m_columns.fact.width;
    [[maybe_unused]] const bool fits = arrangeColumns(Fit::Compact);
}

// A few words, and the formula that stands below them in one piece.
qreal SheetPainter::leastFactWidth() const {
    const qreal width = factCharacters * advance(u"中", small());
    return std::max(width, widestOf(formulaText) + 1);
}

qreal SheetPainter::widestOf(const LineWords& words) const {
    qreal width = 0;
    for (const domain::SheetLine& line : m_sheet.lines)
        width = std::max(width, QFontMetricsF(small()).horizontalAdvance(words(line)));
    return width;
}

// Words are as long as the language makes them; the facts get what is left.
bool SheetPainter::arrangeColumns(Fit fit) {
    const QFont font = small();
    const qreal number = advance(u"00.000", font);
    const auto wordWidth = [&font](const char* source) {
        return QFontMetricsF(font).horizontalAdvance(text(source));
    };
    const bool isCompact = fit == Fit::Compact;
    const auto without = [&](const domain::SheetLine& line) { return withoutText(m_sheet, line); };
    const auto scoreOnly = [&](const domain::SheetLine& line) {
        return pointsText(scoreWithout(m_sheet, line)); // the tier stands below it
    };
    Columns& c = m_columns;
    c.fit = fit;
    qreal right = m_width - margin;
    const auto fromRight = [&right](qreal width) {
        right -= width;
        const Cell cell{right, width};
        right -= gap;
        return cell;
    };
    c.without =
        fromRight(std::max(isCompact ? std::max(number, widestOf(scoreOnly)) : widestOf(without),
                           wordWidth("如无此条")));
    c.counted = fromRight(std::max({QFontMetricsF(strong()).horizontalAdvance(pointsText(99'999)),
                                    isCompact ? 0 : widestOf(overCapText), wordWidth("计入")}));
    c.points = fromRight(std::max(number, wordWidth("得分")));
    if (c.isWide())
        c.formula = fromRight(advance(u"00.000 × 0.00 × 0.0000 × 0.00", font));
    c.grade = fromRight(std::max(advance(u"Ⅳ级", font) + 4, wordWidth("等级")));
    c.date = {margin, std::max(advance(u"0000-00-00", font), wordWidth("日期"))};
    const qreal left = margin + c.date.width + gap;
    const qreal rest = right - left;
    c.fact = {left, c.isWide() ? (rest - gap) * 0.58 : rest};
    if (c.isWide())
        c.indicator = {left + c.fact.width + gap, rest - gap - c.fact.width};
    return rest >= (c.isWide() ? wideCharacters * advance(u"中", font) : leastFactWidth());
}

void SheetPainter::layTableHead() {
    const Columns& c = m_columns;
    const QFont font = small();
    const qreal y = m_height;
    qreal bottom = y + lineHeight(font);
    const auto head = [&](const Cell& cell, const char* source, bool isNumber) {
        bottom = std::max(bottom, addText(QRectF(cell.left, y, cell.width, 0), text(source), font,
                                          Ink::Quiet, isNumber ? Qt::AlignRight : Qt::AlignLeft));
    };
    head(c.date, QT_TRANSLATE_NOOP("Sheet", "日期"), false);
    if (c.isWide()) {
        head(c.fact, QT_TRANSLATE_NOOP("Sheet", "事实"), false);
        head(c.indicator, QT_TRANSLATE_NOOP("Sheet", "指标与版本"), false);
        head(c.formula, QT_TRANSLATE_NOOP("Sheet", "级分 × 权重 × 影响缓急 × 重复"), true);
    } else {
        head(c.fact, QT_TRANSLATE_NOOP("Sheet", "事实、指标与算式"), false);
    }
    head(c.grade, QT_TRANSLATE_NOOP("Sheet", "等级"), false);
    head(c.points, QT_TRANSLATE_NOOP("Sheet", "得分"), true);
    head(c.counted, QT_TRANSLATE_NOOP("Sheet", "计入"), true);
    head(c.without, QT_TRANSLATE_NOOP("Sheet", "如无此条"), true);
    m_height = bottom + 5;
    addRule(m_height);
}

void SheetPainter::layLine(const domain::SheetLine& line) {
    const Columns& c = m_columns;
    const QFont font = small();
    const qreal top = m_height;
    const qreal y = top + padding;
    const int limit = m_medium == SheetMedium::Screen ? screenFactLines : paperFactLines;
    addCell(c.date, y, line.occurred_on.toIso(), font, Ink::Text, false);
    const WrappedText fact = wrappedText(factText(line), font, c.fact.width, limit);
    qreal bottom = addText(QRectF(c.fact.left, y, c.fact.width, 0), fact.text, font, Ink::Text);
    if (c.isWide()) {
        bottom =
            std::max(bottom, addText(QRectF(c.indicator.left, y, c.indicator.width, 0),
                                     brokenIndicator(line, c.indicator.width), font, Ink::Text));
        addCell(c.formula, y, formulaText(line), font, Ink::Text, true);
    } else {
        const QRectF below(c.fact.left, bottom + 1, c.fact.width, 0);
        bottom = addText(below, brokenIndicator(line, c.fact.width), font, Ink::Quiet);
        bottom = addText(QRectF(c.fact.left, bottom, c.fact.width, 0), formulaText(line), font,
                         Ink::Quiet);
    }
    addCell(c.grade, y, domain::toLabel(line.grade), font, Ink::Text, false);
    addCell(c.points, y, pointsText(line.points), font, Ink::Text, true);
    addCell(c.counted, y, pointsText(line.counted), strong(), Ink::Text, true);
    const bool isCompact = c.fit == Fit::Compact;
    qreal second = addText(QRectF(c.without.left, y, c.without.width, 0),
                           isCompact ? withoutText(m_sheet, line).replace(u' ', u'\n')
                                     : withoutText(m_sheet, line),
                           font, Ink::Quiet, Qt::AlignRight);
    if (line.direct != domain::Tier::None)
        second = std::max(
            second, addText(QRectF(c.grade.left, y + lineHeight(font), c.grade.width, 0),
                            text(QT_TRANSLATE_NOOP("Sheet", "直接%1")).arg(tierLetter(line.direct)),
                            font, Ink::Text));
    if (line.over_cap != 0 && isCompact) {
        bottom = addText(QRectF(c.fact.left, bottom, c.fact.width, 0), overCapText(line), font,
                         Ink::Quiet);
    } else if (line.over_cap != 0) {
        addCell(c.counted, y + lineHeight(font), overCapText(line), font, Ink::Quiet, true);
        second = std::max(second, y + 2 * lineHeight(font));
    }
    bottom = std::max(bottom, second);
    m_height = bottom + padding;
    m_rows.push_back(
        {QRectF(margin - 8, top, m_width - 2 * margin + 16, m_height - top), fact.isElided});
    addRule(m_height);
}

void SheetPainter::layCategories() {
    const QFont font = small();
    qreal width = m_columns.counted.width + gap;
    for (const char* word : {"小计", "上限", "计入"})
        width = std::max(width, QFontMetricsF(font).horizontalAdvance(text(word)));
    const qreal right = m_width - margin;
    const Cell counted{right - width, width};
    const Cell cap{counted.left - gap - width, width};
    const Cell subtotal{cap.left - gap - width, width};
    const Cell name{margin, subtotal.left - gap - margin};
    const auto row = [&](const QString& label, const QString& a, const QString& b, const QString& c,
                         const QFont& rowFont, Ink ink) {
        addCell(name, m_height, label, rowFont, ink, false);
        addCell(subtotal, m_height, a, rowFont, ink, true);
        addCell(cap, m_height, b, rowFont, ink, true);
        addCell(counted, m_height, c, rowFont, ink, true);
        m_height += lineHeight(rowFont) + 4;
    };
    m_height += 16;
    row(text(QT_TRANSLATE_NOOP("Sheet", "分类小计")), text(QT_TRANSLATE_NOOP("Sheet", "小计")),
        text(QT_TRANSLATE_NOOP("Sheet", "上限")), text(QT_TRANSLATE_NOOP("Sheet", "计入")), font,
        Ink::Quiet);
    for (const domain::SheetCategory& category : m_sheet.categories)
        row(category.name.isEmpty() ? category.code : category.name, pointsText(category.sum),
            category.cap ? pointsText(*category.cap) : missingText(), pointsText(category.counted),
            font, Ink::Text);
    addRule(m_height + 1);
    m_height += 6;
    const domain::MilliPoints sum = m_sheet.score + (m_sheet.rate ? m_sheet.rate->points : 0);
    row(text(QT_TRANSLATE_NOOP("Sheet", "合计")), {}, {}, pointsText(sum), strong(), Ink::Text);
}

void SheetPainter::addParagraph(const QString& heading, const QStringList& lines) {
    // One width for all of them, so that they stand below each other.
    qreal label = advance(u"何时下降", small());
    for (const char* word :
         {"何时下降", "定级原因", "未计入", "已归并", "版本", "复算码", "人均计分", "各人得分"})
        label = std::max(label, QFontMetricsF(small()).horizontalAdvance(text(word)));
    const qreal left = margin + label + gap;
    bool isFirst = true;
    for (const QString& line : lines) {
        if (line.isEmpty())
            continue;
        if (isFirst) {
            m_height += 8;
            addCell({margin, left - margin}, m_height, heading, small(), Ink::Quiet, false);
        }
        isFirst = false;
        m_height =
            addText(QRectF(left, m_height, m_width - margin - left, 0), line, small(), Ink::Text);
    }
}

void SheetPainter::layFoot() {
    m_height += 8;
    addRule(m_height);
    QStringList causes = m_caption.causes;
    if (causes.isEmpty())
        causes = QStringList(m_sheet.causes.begin(), m_sheet.causes.end());
    QStringList notCounted;
    for (const domain::SheetNotCounted& fact : m_sheet.not_counted)
        notCounted.append(notCountedText(fact));
    addParagraph(text(QT_TRANSLATE_NOOP("Sheet", "人均计分")), rateTexts(m_sheet));
    addParagraph(text(QT_TRANSLATE_NOOP("Sheet", "各人得分")), {staffText(m_sheet)});
    addParagraph(text(QT_TRANSLATE_NOOP("Sheet", "何时下降")), {expiryText(m_sheet)});
    addParagraph(text(QT_TRANSLATE_NOOP("Sheet", "定级原因")), causes);
    addParagraph(text(QT_TRANSLATE_NOOP("Sheet", "未计入")), notCounted);
    addParagraph(text(QT_TRANSLATE_NOOP("Sheet", "已归并")), m_caption.merged);
    addParagraph(text(QT_TRANSLATE_NOOP("Sheet", "版本")), {versionText(m_sheet)});
    addParagraph(text(QT_TRANSLATE_NOOP("Sheet", "复算码")), {m_caption.recomputeCode});
}

void SheetPainter::paint(QPainter& painter, const Tokens& tokens, std::optional<int> line) const {
    const bool isChosen = line && *line >= 0 && *line < static_cast<int>(m_rows.size());
    const auto chosen = isChosen ? static_cast<std::size_t>(*line) : std::size_t{0};
    painter.save();
    painter.setFont(textFont(TextSize::Heading, TextWeight::Strong));
    paintBadge(painter, m_badge, m_sheet.tier, tokens);
    painter.setFont(small());
    ScoreMark mark = m_mark;
    if (isChosen) {
        mark.comparison = scoreWithout(m_sheet, m_sheet.lines[chosen]);
        painter.fillRect(m_rows[chosen].rect, tokens.accentSoft);
    }
    paintScoreBar(painter, m_bar, mark, tokens);
    painter.setPen(QPen(tokens.line, 1));
    for (const qreal y : m_rules)
        painter.drawLine(QPointF(margin, qRound(y) + 0.5),
                         QPointF(m_width - margin, qRound(y) + 0.5));
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const Piece& piece = m_pieces[i];
        painter.setFont(piece.font);
        painter.setPen(piece.ink == Ink::Quiet ? tokens.quiet : tokens.text);
        const bool givesWay = isChosen && i == m_verdict;
        painter.drawText(piece.rect,
                         static_cast<int>(piece.alignment | Qt::AlignTop) | Qt::TextDontClip,
                         givesWay ? withoutSentence(m_sheet, m_sheet.lines[chosen]) : piece.text);
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
    QStringList texts;
    for (const Piece& piece : m_pieces)
        texts.append(piece.text);
    return texts.join(u'\n');
}

} // namespace sizao::widgets
