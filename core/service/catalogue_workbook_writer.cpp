// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/catalogue_columns.h"
#include "core/service/catalogue_workbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace sizao::service {
namespace {

using namespace catalogue_columns;

constexpr double weightWidth = 12; // characters

using base::Error;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CatalogueWorkbook)
};

QJsonValue valueAt(const QJsonObject& object, const char* key) {
    QJsonValue value = object;
    for (const QString& part : QString::fromLatin1(key).split(u'.'))
        value = value.toObject().value(part);
    return value;
}

QString wordOf(const QString& code) {
    for (const Word& known : words)
        if (code == QLatin1String(known.code))
            return text(known.word);
    return code;
}

QJsonValue cellOf(const QJsonObject& object, const Column& column) {
    const QJsonValue value = valueAt(object, column.key);
    if (column.cell == Cell::Word)
        return wordOf(value.toString());
    if (column.cell != Cell::Words)
        return value;
    QStringList list;
    for (const QJsonValue item : value.toArray())
        list.append(wordOf(item.toString()));
    return list.join(u'、');
}

class Sheet {
public:
    Sheet(lxw_workbook* workbook, const char* name, std::span<const Column> columns)
        : m_sheet(workbook_add_worksheet(workbook, name)), m_bold(workbook_add_format(workbook)) {
        format_set_bold(m_bold);
        worksheet_freeze_panes(m_sheet, 1, 1);
        for (const Column& column : columns)
            addHeading(text(column.heading), column.width);
    }

    void addHeading(const QString& heading, double width) {
        worksheet_set_column(m_sheet, m_headings, m_headings, width, nullptr);
        worksheet_write_string(m_sheet, 0, m_headings++, heading.toUtf8().constData(), m_bold);
    }
    void beginRow() {
        ++m_row;
        m_column = 0;
    }
    void put(const QJsonValue& value) {
        if (value.isDouble())
            worksheet_write_number(m_sheet, m_row, m_column, value.toDouble(), nullptr);
        else if (!value.toString().isEmpty())
            worksheet_write_string(m_sheet, m_row, m_column, value.toString().toUtf8().constData(),
                                   nullptr);
        ++m_column;
    }

    void putRow(const QJsonObject& object, std::span<const Column> columns) {
        for (const Column& column : columns)
            put(cellOf(object, column));
    }

private:
    lxw_worksheet* m_sheet;
    lxw_format* m_bold;
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
    lxw_col_t m_headings = 0;
};

QHash<QString, QJsonValue> weightsOf(const QJsonValue& model) {
    QHash<QString, QJsonValue> weights;
    for (const QJsonValue member : model[u"indicators"].toArray())
        weights.insert(member[u"code"].toString(), member[u"weight"]);
    return weights;
}

void addIndicators(lxw_workbook* workbook, const QJsonObject& document) {
    Sheet sheet(workbook, indicatorSheet, indicators);
    std::vector<QHash<QString, QJsonValue>> weights;
    for (const QJsonValue model : document[u"models"].toArray()) {
        sheet.addHeading(text(weightPrefix) + model[u"code"].toString(), weightWidth);
        weights.push_back(weightsOf(model));
    }
    for (const QJsonValue indicator : document[u"indicators"].toArray()) {
        sheet.beginRow();
        sheet.putRow(indicator.toObject(), indicators);
        for (const auto& ofModel : weights)
            sheet.put(ofModel.value(indicator[u"code"].toString()));
    }
}

void addLevels(lxw_workbook* workbook, const QJsonObject& document) {
    Sheet sheet(workbook, levelSheet, levels);
    for (const QJsonValue indicator : document[u"indicators"].toArray())
        for (const QJsonValue level : indicator[u"levels"].toArray()) {
            sheet.beginRow();
            sheet.put(indicator[u"code"]);
            sheet.putRow(level.toObject(), std::span(levels).subspan(1));
        }
}

void addModels(lxw_workbook* workbook, const QJsonObject& document) {
    Sheet sheet(workbook, modelSheet, models);
    for (const QJsonValue model : document[u"models"].toArray()) {
        sheet.beginRow();
        sheet.putRow(model.toObject(), models);
    }
}

Error unwritable(const QString& path, const QString& why) {
    return {base::ErrorCode::Unreadable,
            Text::tr("“%1”没有写成：%2。请换一个位置。").arg(path, why)};
}

} // namespace

// Written aside first: a file that is there stays as it is until the new one is complete.
base::Result<> writeCatalogueWorkbook(const QString& path, const QJsonObject& document) {
    const QTemporaryDir aside;
    const QString made = aside.filePath(QStringLiteral("catalogue.xlsx"));
    lxw_workbook* workbook = workbook_new(QFile::encodeName(made).constData());
    if (!workbook)
        return base::fail(unwritable(path, aside.errorString()));
    addIndicators(workbook, document);
    addLevels(workbook, document);
    addModels(workbook, document);
    if (const lxw_error error = workbook_close(workbook); error != LXW_NO_ERROR)
        return base::fail(unwritable(path, QString::fromLatin1(lxw_strerror(error))));
    QFile written(made);
    QSaveFile target(path);
    if (!written.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly)
        || target.write(written.readAll()) != written.size() || !target.commit())
        return base::fail(unwritable(path, target.errorString()));
    return {};
}

} // namespace sizao::service
