// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/row_reader.h"
#include "core/service/catalogue_columns.h"
#include "core/service/catalogue_workbook.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <map>

namespace sizao::service {
namespace {

using namespace catalogue_columns;
using base::Error;
using base::Result;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CatalogueWorkbook)
};

constexpr int rowsPerSheet = 1'000'000; // for the order of places
constexpr int columnsPerRow = 100;

QString letters(int column) {
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

struct Place {
    const char* sheet = "";
    int row = 1; // as the spreadsheet program counts
    int column = -1;
    int order = 0;

    [[nodiscard]] QString toText() const {
        const QString where = Text::tr("工作表“%1”第 %2 行").arg(text(sheet)).arg(row);
        return column < 0 ? where : Text::tr("%1 %2 列").arg(where, letters(column));
    }
};

// A sheet as texts under its headings.
struct Table {
    const char* sheet = "";
    int order = 0; // of the sheet
    QStringList headings;
    struct Line {
        int number = 0;
        QStringList cells;
    };
    std::vector<Line> lines;

    [[nodiscard]] int columnOf(const QString& heading) const {
        return static_cast<int>(headings.indexOf(heading));
    }
    [[nodiscard]] Place place(int row, int column = -1) const {
        return {sheet, row, column,
                (order * rowsPerSheet + row) * columnsPerRow + std::max(column, 0)};
    }
};

Error refusal(const Place& place, const QString& why) {
    return {base::ErrorCode::Invalid,
            Text::tr("清单文件不能采用，原有标准没有改动。\n%1：%2").arg(place.toText(), why)};
}

Result<Table> readTable(const QString& path, const char* sheet, int order,
                        std::span<const Column> columns) {
    intake::ReadOptions options;
    options.sheet = text(sheet);
    auto reader = intake::RowReader::open(path, options);
    if (!reader)
        return base::fail(reader.error());
    Table table;
    table.sheet = sheet;
    table.order = order;
    intake::Row row;
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more)
            return base::fail(more.error());
        if (!*more)
            break;
        QStringList cells;
        for (int column = 0; column < row.count(); ++column)
            cells.append(row.text(column).trimmed().toString());
        if (table.headings.isEmpty())
            table.headings = cells;
        else if (!cells.join(QString()).isEmpty())
            table.lines.push_back({static_cast<int>(row.number()), cells});
    }
    for (const Column& column : columns)
        if (table.columnOf(text(column.heading)) < 0)
            return base::fail(
                refusal(table.place(1), Text::tr("缺少“%1”这一列").arg(text(column.heading))));
    return table;
}

QString codeOf(const QString& word) {
    for (const Word& known : words)
        if (word == text(known.word))
            return QLatin1String(known.code);
    return word;
}

// What a cell says; a text where a number belongs stays a text, and the check names it.
QJsonValue valueOf(const QString& cell, Cell kind) {
    if (kind == Cell::Number) {
        bool isNumber = false;
        const double number = cell.toDouble(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(cell);
    }
    if (kind == Cell::Word)
        return codeOf(cell);
    if (kind == Cell::Grade && cell.isEmpty())
        return QJsonValue::Null;
    if (kind != Cell::Words)
        return cell;
    static const QRegularExpression separators(QStringLiteral("[、，,；;\\s]+"));
    QJsonArray list;
    for (const QString& word : cell.split(separators, Qt::SkipEmptyParts))
        list.append(codeOf(word));
    return list;
}

QJsonObject withValue(QJsonObject object, const QStringList& path, const QJsonValue& value) {
    if (path.size() == 1)
        object.insert(path.first(), value);
    else
        object.insert(path.first(),
                      withValue(object.value(path.first()).toObject(), path.mid(1), value));
    return object;
}

QJsonObject firstWith(const QJsonArray& list, const char* key, const QJsonValue& value) {
    for (const QJsonValue item : list)
        if (item[QLatin1String(key)] == value)
            return item.toObject();
    return {};
}

class Reader {
public:
    Reader(QString path, const QJsonObject& base) : m_path(std::move(path)), m_base(base) {}

    [[nodiscard]] Result<CatalogueWorkbook> run() {
        const auto ofIndicators = readTable(m_path, indicatorSheet, 0, indicators);
        const auto ofLevels = readTable(m_path, levelSheet, 1, levels);
        const auto ofModels = readTable(m_path, modelSheet, 2, models);
        if (!ofIndicators || !ofLevels || !ofModels)
            return base::fail(!ofIndicators ? ofIndicators.error()
                              : !ofLevels   ? ofLevels.error()
                                            : ofModels.error());
        m_read.document = m_base;
        takeIndicators(*ofIndicators);
        takeModels(*ofModels);
        if (auto weights = takeWeights(*ofIndicators); !weights)
            return base::fail(weights.error());
        if (auto taken = takeLevels(*ofLevels); !taken)
            return base::fail(taken.error());
        finish();
        return std::move(m_read);
    }

private:
    void note(const QString& path, const Place& place) {
        m_read.places.insert(path, place.toText());
        m_read.order.insert(path, place.order);
    }

    // The row's columns laid over what is known of the thing. An empty cell says nothing about
    // what was not there before.
    QJsonObject taken(QJsonObject object, const Table& table, const Table::Line& line,
                      std::span<const Column> columns, const QString& path) {
        note(path, table.place(line.number));
        for (const Column& column : columns) {
            const int at = table.columnOf(text(column.heading));
            const QStringList keys = QString::fromLatin1(column.key).split(u'.');
            const QString cell = line.cells.value(at);
            note(path + u'.' + keys.join(u'.'), table.place(line.number, at));
            QJsonValue known = object;
            for (const QString& key : keys)
                known = known.toObject().value(key);
            if (cell.isEmpty() && known.isUndefined() && column.cell != Cell::Grade)
                continue;
            if (cell.isEmpty() && column.cell == Cell::Number)
                object.remove(keys.first());
            else
                object = withValue(object, keys, valueOf(cell, column.cell));
        }
        return object;
    }

    void takeIndicators(const Table& table) {
        const QJsonArray known = m_base[u"indicators"].toArray();
        note(QStringLiteral("indicators"), table.place(1));
        for (const Table::Line& line : table.lines) {
            const QString code = line.cells.value(table.columnOf(text(indicators[0].heading)));
            const QString path = QStringLiteral("indicators[%1]").arg(m_indicators.size());
            m_positions.emplace(code, m_indicators.size());
            m_indicators.push_back(
                taken(firstWith(known, "code", code), table, line, indicators, path));
            m_levels.emplace_back();
        }
    }

    void takeModels(const Table& table) {
        const QJsonArray known = m_base[u"models"].toArray();
        note(QStringLiteral("models"), table.place(1));
        for (const Table::Line& line : table.lines) {
            const QString code = line.cells.value(table.columnOf(text(models[0].heading)));
            const QString path = QStringLiteral("models[%1]").arg(m_models.size());
            QJsonObject model = firstWith(known, "code", code);
            if (model.isEmpty() && !known.isEmpty()) // a new one: what has no column, as elsewhere
                model = known.first().toObject();
            m_models.push_back(taken(model, table, line, models, path));
        }
    }

    Result<> takeWeights(const Table& table) {
        std::vector<QJsonArray> members(m_models.size());
        for (int column = 0; column < table.headings.size(); ++column) {
            const QString heading = table.headings[column];
            if (!heading.startsWith(text(weightPrefix).trimmed()))
                continue;
            const QString code = heading.mid(text(weightPrefix).size()).trimmed();
            const auto model =
                std::find_if(m_models.begin(), m_models.end(), [&](const QJsonObject& one) {
                    return one[u"code"].toString() == code;
                });
            if (model == m_models.end())
                return base::fail(
                    refusal(table.place(1, column), Text::tr("没有预警模型“%1”").arg(code)));
            const auto index = static_cast<std::size_t>(model - m_models.begin());
            takeColumn(table, column, index, members[index]);
        }
        for (std::size_t i = 0; i < m_models.size(); ++i)
            m_models[i].insert(QStringLiteral("indicators"), members[i]);
        return {};
    }

    void takeColumn(const Table& table, int column, std::size_t model, QJsonArray& members) {
        for (std::size_t i = 0; i < table.lines.size(); ++i) {
            const QString cell = table.lines[i].cells.value(column);
            if (cell.isEmpty())
                continue;
            note(QStringLiteral("models[%1].indicators[%2]").arg(model).arg(members.size()),
                 table.place(table.lines[i].number, column));
            members.append(QJsonObject{{QStringLiteral("code"), m_indicators[i][u"code"]},
                                       {QStringLiteral("weight"), valueOf(cell, Cell::Number)}});
        }
    }

    Result<> takeLevels(const Table& table) {
        const int of = table.columnOf(text(levels[0].heading));
        const QJsonArray known = m_base[u"indicators"].toArray();
        for (const Table::Line& line : table.lines) {
            const QString code = line.cells.value(of);
            const auto position = m_positions.find(code);
            if (position == m_positions.end())
                return base::fail(
                    refusal(table.place(line.number, of), Text::tr("没有指标“%1”").arg(code)));
            QJsonArray& list = m_levels[position->second];
            const QJsonValue number =
                valueOf(line.cells.value(table.columnOf(text(levels[1].heading))), Cell::Number);
            const QJsonObject before =
                firstWith(firstWith(known, "code", code)[u"levels"].toArray(), "level", number);
            const QString path =
                QStringLiteral("indicators[%1].levels[%2]").arg(position->second).arg(list.size());
            list.append(taken(before, table, line, std::span(levels).subspan(1), path));
        }
        return {};
    }

    void finish() {
        QJsonArray list;
        for (std::size_t i = 0; i < m_indicators.size(); ++i) {
            m_indicators[i].insert(QStringLiteral("levels"), m_levels[i]);
            list.append(m_indicators[i]);
        }
        m_read.document.insert(QStringLiteral("indicators"), list);
        QJsonArray ofModels;
        for (const QJsonObject& model : m_models)
            ofModels.append(model);
        m_read.document.insert(QStringLiteral("models"), ofModels);
    }

    QString m_path;
    const QJsonObject& m_base;
    CatalogueWorkbook m_read;
    std::vector<QJsonObject> m_indicators;
    std::vector<QJsonArray> m_levels; // by indicator
    std::map<QString, std::size_t> m_positions;
    std::vector<QJsonObject> m_models;
};

} // namespace

Result<CatalogueWorkbook> readCatalogueWorkbook(const QString& path, const QJsonObject& base) {
    return Reader(path, base).run();
}

} // namespace sizao::service
