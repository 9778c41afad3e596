// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/letter_pages.h"

#include "ui/print/letter_flow.h"
#include "ui/print/letter_head.h"

#include <QStringList>

#include <algorithm>

namespace sizao::print {
namespace {

using documents::PageForm;
using grid::Um;

// Cuts the flow into pages. Heights are counted from the upper edge of the type area.
class Pagination {
public:
    Pagination(const std::vector<FlowItem>& items, const LetterHead& head)
        : m_items(items), m_pages(1), m_y(grid::lineTop(head.firstLine)) {
        m_pages.front().add(head.piece, 0, 0);
    }

    void run() {
        for (std::size_t from = 0; from < m_items.size();) {
            std::size_t to = from + 1;
            while (to < m_items.size() && m_items[to - 1].staysWithNext && !m_items[to].beginsPage)
                ++to;
            if (m_items[from].beginsPage && !isFresh())
                newPage();
            if (!isFresh() && endOf(from, to) > grid::height)
                newPage();
            for (; from < to; ++from)
                place(from);
        }
    }

    [[nodiscard]] std::vector<PageContent>& pages() { return m_pages; }
    [[nodiscard]] Um end() const { return m_y; }

private:
    [[nodiscard]] bool isFresh() const { return m_isFresh; }

    // Where an item begins if the one before ended here.
    [[nodiscard]] Um beginOf(const FlowItem& item, Um y, bool isFreshPage) const {
        if (item.isOnGrid)
            y = grid::lineTop(static_cast<int>(
                (std::int64_t(y) * grid::lines + grid::height - grid::lines) / grid::height));
        return isFreshPage ? y : y + item.blankLines * grid::lineHeight;
    }

    [[nodiscard]] Um endOf(std::size_t from, std::size_t to) const {
        Um y = m_y;
        for (; from < to; ++from)
            y = beginOf(m_items[from], y, false) + m_items[from].height;
        return y;
    }

    void place(std::size_t at) {
        const FlowItem& item = m_items[at];
        Um y = beginOf(item, m_y, isFresh());
        if (y + item.height > grid::height && !isFresh()) {
            newPage();
            repeatHeads(at);
            y = beginOf(item, m_y, isFresh());
        } else if (isFresh() && at > 0) {
            repeatHeads(at);
            y = beginOf(item, m_y, isFresh());
        }
        m_pages.back().add(item.piece, grid::left, grid::top + y);
        m_y = y + item.height;
        m_isFresh = false;
    }

    // On a page that goes on with a table.
    void repeatHeads(std::size_t at) {
        const int table = m_items[at].table;
        if (table < 0 || m_items[at].isTableHead || at == 0 || m_items[at - 1].table != table)
            return;
        for (std::size_t i = 0; i < at; ++i)
            if (m_items[i].table == table && m_items[i].isTableHead) {
                m_pages.back().add(m_items[i].piece, grid::left, grid::top + m_y);
                m_y += m_items[i].height;
                m_isFresh = false;
            }
    }

    void newPage() {
        m_pages.emplace_back();
        m_y = 0;
        m_isFresh = true;
    }

    const std::vector<FlowItem>& m_items;
    std::vector<PageContent> m_pages;
    Um m_y;
    bool m_isFresh = true; // nothing of the flow stands on the page yet
};

// On the last page; of a letter with a full head that is an even one, as printing on both sides has
// it. Returns how many pages at the end go without a number: the imprint's own and a blank one
// before it.
int addImprint(std::vector<PageContent>& pages, const LetterImprint& imprint, Um end,
               PageForm form) {
    if (imprint.height == 0)
        return 0;
    const std::size_t written = pages.size();
    const bool fits = end + imprint.height + grid::lineHeight / 2 <= grid::height;
    if (!fits)
        pages.emplace_back();
    if (form == PageForm::Document && pages.size() % 2 == 1)
        pages.emplace_back();
    pages.back().add(imprint.piece, grid::left, grid::top + grid::height - imprint.height);
    return pages.size() - written == 2 ? 2 : 0;
}

void addNumbers(std::vector<PageContent>& pages, int without, PageForm form, LetterText& text) {
    const int last = static_cast<int>(pages.size()) - without;
    const int first = form == PageForm::Letter ? 2 : 1;
    if (form == PageForm::Sheet && pages.size() == 1)
        return;
    for (int number = first; number <= last; ++number)
        pages[static_cast<std::size_t>(number - 1)].add(pageNumber(number, text), 0, 0);
}

// Mixed with the paper beforehand, and as an outline: nothing to copy, nothing transparent.
void addWatermark(std::vector<PageContent>& pages, const QString& words, LetterFonts& fonts) {
    constexpr Um size = 46'000;
    const QColor pale(0xE6, 0xE6, 0xE6);
    QPainterPath path;
    qreal x = 0;
    for (const char32_t character : words.toStdU32String())
        if (const auto chosen = fonts.choose(LetterFace::Hei, character)) {
            const QRawFont& font = fonts.fonts()[chosen->font];
            QPainterPath glyph = font.pathForGlyph(chosen->glyph);
            const qreal scale = size / font.pixelSize();
            path.addPath(QTransform::fromScale(scale, scale).map(glyph).translated(x, 0));
            x += size;
        }
    const QRectF box = path.boundingRect();
    path.translate(-box.center());
    path = QTransform().rotate(-35).map(path);
    path.translate(grid::pageWidth / 2.0, grid::pageHeight / 2.0);
    for (PageContent& page : pages)
        page.outlines.push_back({path, pale});
}

} // namespace

QString draftMark() {
    return QStringLiteral("草稿");
}

base::Result<DisplayList> layOut(const documents::Blocks& blocks, const LetterOptions& options) {
    LetterFonts fonts;
    return layOut(blocks, fonts, options);
}

base::Result<DisplayList> layOut(const documents::Blocks& blocks, LetterFonts& fonts,
                                 const LetterOptions& options) {
    const PageForm form = documents::formOf(blocks);
    LetterText text(fonts);
    const std::vector<FlowItem> items = flowOf(blocks, text);
    Pagination pagination(items, headOf(blocks, text));
    pagination.run();
    std::vector<PageContent> pages = std::move(pagination.pages());
    const int without = addImprint(pages, imprintOf(blocks, text), pagination.end(), form);
    addNumbers(pages, without, form, text);
    if (!options.watermark.isEmpty())
        addWatermark(pages, options.watermark, fonts);
    if (const auto problems = text.problems(); !problems.empty()) {
        QStringList messages;
        for (const base::Error& problem : problems)
            messages.append(problem.message);
        return base::fail(base::ErrorCode::Refused, messages.join(u'\n'));
    }
    DisplayList list;
    list.fonts = fonts.fonts();
    list.pages = std::move(pages);
    list.faces = fonts.uses();
    list.replaced = fonts.replaced();
    return list;
}

} // namespace sizao::print
