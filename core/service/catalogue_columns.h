// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

// The columns of the sheets of a catalogue workbook: what both directions go by. Headings are
// Chinese in every language of the program: a workbook travels between offices.
namespace sizao::service::catalogue_columns {

enum class Cell {
    Text,
    Number,
    Word,  // one of `words`, or the code itself
    Words, // several, in a list
    Grade, // I to IV; empty: null
};

struct Column {
    const char* heading;
    const char* key; // dotted place in the object of the row
    Cell cell = Cell::Text;
    double width = 12; // characters
};

inline constexpr const char* indicatorSheet = "指标";
inline constexpr const char* levelSheet = "档次";
inline constexpr const char* modelSheet = "预警模型";
inline constexpr const char* weightPrefix = "权重 "; // then the code of the model

inline constexpr Column indicators[] = {
    {"代码", "code", Cell::Text, 8},
    {"名称", "name", Cell::Text, 24},
    {"类别", "category", Cell::Text, 6},
    {"类型", "kind", Cell::Word, 10},
    {"对象", "subjects", Cell::Words, 10},
    {"封顶组", "cap_group", Cell::Text, 8},
    {"监督渠道", "channels", Cell::Words, 14},
    {"量什么", "metric.measure_zh", Cell::Text, 30},
    {"计量单位", "metric.unit", Cell::Text, 8},
    {"取证要求", "evidence_zh", Cell::Text, 30},
    {"依据", "basis_zh", Cell::Text, 30},
};
// The first column names the indicator.
inline constexpr Column levels[] = {
    {"指标", "", Cell::Text, 8},
    {"档次", "level", Cell::Number, 6},
    {"等级", "grade", Cell::Grade, 6},
    {"起点", "min", Cell::Number, 8},
    {"低于", "max_exclusive", Cell::Number, 8},
    {"表述", "zh", Cell::Text, 60},
};
inline constexpr Column models[] = {
    {"代码", "code", Cell::Text, 8},
    {"名称", "zh", Cell::Text, 24},
    {"黄线", "person.thresholds.YELLOW", Cell::Number, 8},
    {"橙线", "person.thresholds.ORANGE", Cell::Number, 8},
    {"红线", "person.thresholds.RED", Cell::Number, 8},
    {"计分窗口天数", "window_days", Cell::Number, 14},
    {"迟到证据回溯天数", "late_record_grace_days", Cell::Number, 18},
};

struct Word {
    const char* code;
    const char* word;
};
inline constexpr Word words[] = {
    {"QUANT", "量化指标"}, {"ANCHOR", "行为锚定"}, {"PERSON", "干部"}, {"UNIT", "单位"}};

[[nodiscard]] inline QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

} // namespace sizao::service::catalogue_columns
