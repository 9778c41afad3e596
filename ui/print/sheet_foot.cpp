// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_foot.h"

#include "ui/print/sheet_window.h"

#include <QCoreApplication>

namespace sizao::print {
namespace {

constexpr int notCountedOnPaper = 40; // facts of one reason; they carry no points
constexpr int notCountedOnScreen = 1'000'000;

QString text(const char* source) {
    return QCoreApplication::translate("Sheet", source);
}

// Code and name of each indicator, once: rows of one line have room for the code only.
QString indicatorNames(const domain::ComputationSheet& sheet) {
    QStringList names;
    for (const domain::SheetLine& line : sheet.lines) {
        const QString named = line.indicator + u' ' + line.indicator_name;
        if (!line.indicator_name.isEmpty() && !names.contains(named))
            names.append(named);
    }
    names.sort();
    return names.join(text(QT_TRANSLATE_NOOP("Sheet", "；")));
}

QStringList only(const QString& line) {
    return line.isEmpty() ? QStringList() : QStringList{line};
}

// How to come to the same sums with a calculator.
QString arithmeticText(const domain::ComputationSheet& sheet) {
    if (sheet.lines.empty())
        return {};
    return text(QT_TRANSLATE_NOOP("Sheet",
                                  "级分 × 权重 × 影响缓急，四舍五入到 0.001；再 × 重复，四舍五入到 "
                                  "0.001，即得分；超出上限的部分不计入"));
}

} // namespace

std::vector<SheetParagraph> footOf(const domain::ComputationSheet& sheet,
                                   const SheetCaption& caption, const SheetLayout& layout,
                                   int elided) {
    QStringList causes = caption.causes;
    if (causes.isEmpty())
        causes = QStringList(sheet.causes.begin(), sheet.causes.end());
    const int most = layout.isPaper ? notCountedOnPaper : notCountedOnScreen;
    const QString shortened =
        elided == 0 || !layout.isPaper
            ? QString()
            : text(QT_TRANSLATE_NOOP("Sheet", "有 %1 条只印事实的开头，全文见电子依据单，"
                                              "分数不受影响"))
                  .arg(elided);
    return {
        {text(QT_TRANSLATE_NOOP("Sheet", "计分窗口")), windowTexts(sheet)},
        {text(QT_TRANSLATE_NOOP("Sheet", "人均计分")), rateTexts(sheet)},
        {text(QT_TRANSLATE_NOOP("Sheet", "各人得分")), only(staffText(sheet))},
        {text(QT_TRANSLATE_NOOP("Sheet", "何时下降")), only(expiryText(sheet))},
        {text(QT_TRANSLATE_NOOP("Sheet", "定级原因")), causes},
        {text(QT_TRANSLATE_NOOP("Sheet", "未计入")), notCountedTexts(sheet, most)},
        {text(QT_TRANSLATE_NOOP("Sheet", "已归并")), caption.merged},
        {text(QT_TRANSLATE_NOOP("Sheet", "同类参照")), only(contextText(sheet))},
        {text(QT_TRANSLATE_NOOP("Sheet", "算法")), only(arithmeticText(sheet))},
        {text(QT_TRANSLATE_NOOP("Sheet", "指标")),
         only(layout.isDense ? indicatorNames(sheet) : QString())},
        {text(QT_TRANSLATE_NOOP("Sheet", "省略")), only(shortened)},
        {text(QT_TRANSLATE_NOOP("Sheet", "版本")), only(versionText(sheet))},
        {text(QT_TRANSLATE_NOOP("Sheet", "复算码")), only(caption.recomputeCode)},
    };
}

} // namespace sizao::print
