// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sheet_parser.h"

#include "core/base/xml_walk.h"

#include <QCoreApplication>

namespace sizao::intake {

using base::nextChild;
using base::readText;
using base::skipElement;

namespace {

constexpr int progressRows = 256; // rows between two reports

bool isTrue(QStringView text) {
    return text == QLatin1String("1") || text == QLatin1String("true");
}

// `2013-04-01T00:00:00Z` as a date cell of a strict workbook has it.
QString isoText(QString text) {
    text.replace(u'T', u' ');
    const qsizetype end = text.indexOf(QLatin1String(" 00:00:00"));
    return end > 0 ? text.left(end) : text.left(19);
}

// Takes every `mergeCell ref="A1:B2"` out of `text` that is complete.
bool takeAreas(QByteArrayView text, MergedAreas& areas, int limit) {
    constexpr QByteArrayView mark("mergeCell ");
    for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
        const qsizetype end = text.indexOf('>', at);
        const qsizetype from = text.indexOf("ref=", at);
        if (end < 0 || from < 0 || from > end)
            continue;
        const qsizetype close = text.indexOf(text[from + 4], from + 5);
        if (close > 0 && close < end)
            static_cast<void>(areas.add(text.sliced(from + 5, close - from - 5)));
        if (areas.count() > limit)
            return false;
    }
    return true;
}

} // namespace

base::Result<MergedAreas> scanMergedAreas(PartDevice& device, const ReadLimits& limits) {
    constexpr qint64 blockBytes = 64 * 1024;
    MergedAreas areas;
    QByteArray text;
    QByteArray block(blockBytes, Qt::Uninitialized);
    for (qint64 count = 0; (count = device.read(block.data(), blockBytes)) > 0;) {
        text.append(block.constData(), count);
        const qsizetype complete = text.lastIndexOf('>') + 1;
        if (!takeAreas(QByteArrayView(text).first(complete), areas, limits.mergedAreas))
            return base::fail(base::ErrorCode::LimitReached,
                              QCoreApplication::translate(
                                  "Intake", "这张表的合并单元格超过 %1 处，没有导入任何行。"
                                            "请取消合并或另存为 csv 再导入。")
                                  .arg(limits.mergedAreas));
        text.remove(0, complete);
    }
    if (device.refusal())
        return base::fail(*device.refusal());
    areas.sort();
    return areas;
}

SheetParser::SheetParser(PartDevice& device, const Workbook& workbook, MergedAreas merged,
                         const ReadOptions& options)
    : m_device(device),
      m_workbook(workbook),
      m_merged(std::move(merged)),
      m_options(options),
      m_xml(&device) {}

tl::unexpected<base::Error> SheetParser::broken() const {
    base::Error error = errorOf(m_device);
    if (error.code == base::ErrorCode::Damaged && m_row > 0)
        error.message += QCoreApplication::translate("Intake", "（在第 %1 行附近）").arg(m_row);
    return base::fail(std::move(error));
}

bool SheetParser::findRows() {
    m_started = true;
    if (!nextChild(m_xml) || m_xml.name() != QLatin1String("worksheet"))
        return false;
    while (nextChild(m_xml)) {
        if (m_xml.name() == QLatin1String("sheetData"))
            return true;
        skipElement(m_xml);
    }
    return false;
}

base::Result<bool> SheetParser::next(Row& row, ReadSummary& summary) {
    if (!m_started && !findRows())
        return m_xml.hasError() ? base::Result<bool>(broken()) : base::Result<bool>(false);
    while (nextChild(m_xml)) {
        if (m_xml.name() != QLatin1String("row")) {
            skipElement(m_xml);
            continue;
        }
        if (const auto started = startRow(row, summary); !started)
            return base::fail(started.error());
        if (row.isHidden() && !m_options.includeHiddenRows) {
            skipElement(m_xml);
            continue;
        }
        if (const auto read = readCells(row, summary); !read)
            return base::fail(read.error());
        if (row.count() == 0)
            continue;
        if (++summary.rows > m_options.limits.rows)
            return base::fail(
                base::ErrorCode::LimitReached,
                QCoreApplication::translate("Intake", "文件超过 %1 行，没有导入。请分成几个文件。")
                    .arg(m_options.limits.rows));
        return true;
    }
    return m_xml.hasError() ? base::Result<bool>(broken()) : base::Result<bool>(false);
}

base::Result<> SheetParser::startRow(Row& row, ReadSummary& summary) {
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QStringView number = attributes.value(QLatin1String("r"));
    bool valid = true;
    const int next = number.isEmpty() ? m_row + 1 : number.toInt(&valid);
    if (!valid || next <= m_row || next > 1'048'576)
        return broken();
    m_row = next;
    const bool hidden = isTrue(attributes.value(QLatin1String("hidden")));
    summary.hiddenRows += hidden ? 1 : 0;
    row.start(m_row, hidden);
    if (m_row % progressRows == 0) {
        m_options.progress.report(m_device.bytesRead(), 0);
        if (m_options.progress.isCancelled())
            return base::fail(base::ErrorCode::Cancelled,
                              QCoreApplication::translate("Intake", "已停止读取，文件没有改动。"));
    }
    return {};
}

base::Result<> SheetParser::readCells(Row& row, ReadSummary& summary) {
    int expected = 0;
    while (nextChild(m_xml)) {
        if (m_xml.name() != QLatin1String("c")) {
            skipElement(m_xml);
            continue;
        }
        const auto cell = cellHead(m_row, expected);
        if (!cell)
            return base::fail(cell.error());
        expected = cell->column + 1;
        readValue(*cell);
        if (const auto stored = store(row, *cell, summary); !stored)
            return base::fail(stored.error());
    }
    return m_xml.hasError() ? base::Result<>(broken()) : base::Result<>();
}

base::Result<SheetParser::Cell> SheetParser::cellHead(int row, int expected) const {
    const QXmlStreamAttributes attributes = m_xml.attributes();
    Cell cell;
    cell.column = expected;
    cell.type = attributes.value(QLatin1String("t")).toString();
    if (const QStringView reference = attributes.value(QLatin1String("r")); !reference.isEmpty()) {
        const auto place = placeFrom(reference.toLatin1());
        if (!place || place->row != row || place->column < expected)
            return broken();
        cell.column = place->column;
    }
    const auto style = static_cast<std::size_t>(attributes.value(QLatin1String("s")).toUInt());
    if (style < m_workbook.styles.size())
        cell.format = m_workbook.styles[style];
    return cell;
}

void SheetParser::readValue(const Cell& cell) {
    m_text.clear();
    m_kind = CellKind::Empty;
    while (nextChild(m_xml)) {
        if (m_xml.name() == QLatin1String("v")) {
            QString text;
            readText(m_xml, [&](QStringView part) { text += part; });
            setValue(cell, std::move(text));
        } else if (m_xml.name() == QLatin1String("is")) {
            m_text = readStringItem(m_xml);
            m_kind = CellKind::Text;
        } else {
            skipElement(m_xml); // f: the formula, never evaluated
        }
    }
}

void SheetParser::setValue(const Cell& cell, QString text) {
    if (cell.type.isEmpty() || cell.type == QLatin1String("n")) {
        setNumber(text, cell.format);
    } else if (cell.type == QLatin1String("s")) {
        bool valid = false;
        const std::size_t index = text.toUInt(&valid);
        const bool known = valid && index < m_workbook.strings.count();
        m_kind = known ? CellKind::Text : CellKind::Error;
        m_text = known ? m_workbook.strings.at(index).toString() : QString();
    } else if (cell.type == QLatin1String("b")) {
        m_kind = CellKind::Boolean;
        m_text = isTrue(text) ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    } else if (cell.type == QLatin1String("e")) {
        m_kind = CellKind::Error;
    } else if (cell.type == QLatin1String("d")) {
        m_kind = CellKind::Date;
        m_text = isoText(std::move(text));
    } else { // str: the result of a formula
        m_kind = CellKind::Text;
        m_text = unescaped(std::move(text));
    }
}

void SheetParser::setNumber(const QString& text, FormatKind format) {
    if (text.isEmpty())
        return;
    bool valid = false;
    const double number = text.toDouble(&valid);
    if (!valid) { // a type left out by a careless writer: keep what stands there
        m_kind = CellKind::Text;
        m_text = text;
    } else if (const auto date = serialText(number, format, m_workbook.from1904)) {
        m_kind = CellKind::Date;
        m_text = *date;
    } else {
        m_kind = CellKind::Number;
        m_text = numberText(number);
    }
}

base::Result<> SheetParser::store(Row& row, const Cell& cell, ReadSummary& summary) {
    if (m_text.isEmpty() && m_kind != CellKind::Error)
        return {};
    if (m_merged.covers(m_row, cell.column)) {
        ++summary.coveredValues;
        return {};
    }
    if (cell.column >= m_options.limits.columns)
        return base::fail(base::ErrorCode::LimitReached,
                          QCoreApplication::translate(
                              "Intake", "第 %1 行的内容超过 %2 列，没有导入。请删去多余的列。")
                              .arg(m_row)
                              .arg(m_options.limits.columns));
    if (m_text.size() > m_options.limits.cellCharacters)
        return base::fail(base::ErrorCode::LimitReached,
                          QCoreApplication::translate(
                              "Intake", "第 %1 行有一格超过 %2 个字，没有导入。请缩短这一格。")
                              .arg(m_row)
                              .arg(m_options.limits.cellCharacters));
    summary.errorCells += m_kind == CellKind::Error ? 1 : 0;
    row.padTo(cell.column);
    row.add(m_text);
    row.finish(m_kind);
    return {};
}

} // namespace sizao::intake
