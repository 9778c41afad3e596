// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearest.h"
#include "core/documents/docx_reader.h"
#include "core/documents/letter_template.h"
#include "core/documents/placeholders.h"
#include "core/documents/template_pieces.h"

#include <QCoreApplication>
#include <QFile>

namespace sizao::documents {
namespace {

QString text(const char* source) {
    return QCoreApplication::translate("Letter", source);
}

// Goes through a template in the order of its text.
class Check {
public:
    base::Result<QStringList> names(const Blocks& blocks) {
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const Block& block = blocks[i];
            if (block.kind == BlockKind::Table) {
                if (!mayHoldTable(static_cast<int>(i)) || !table(block.table))
                    return base::fail(*m_error);
            } else if (!words(block.text, paragraphPlace(static_cast<int>(i), block))) {
                return base::fail(*m_error);
            }
        }
        if (!isClosed())
            return base::fail(*m_error);
        return m_names;
    }

private:
    static QString paragraphPlace(int number, const Block& block) {
        return text(QT_TRANSLATE_NOOP("Letter", "第 %1 项（%2）"))
            .arg(number + 1)
            .arg(styleName(block.kind));
    }

    bool refuse(const QString& message) {
        m_error = base::Error{base::ErrorCode::Refused, message};
        return false;
    }

    // A group of paragraphs repeats whole paragraphs; a table has groups of its own.
    bool mayHoldTable(int number) {
        if (m_open == nullptr)
            return true;
        return refuse(
            text(QT_TRANSLATE_NOOP("Letter", "第 %1 项是表格，却夹在 {{#%2}} 和 {{/%2}} 之间。"
                                             "请把这两个标记写进表格的同一行。"))
                .arg(number + 1)
                .arg(QString::fromUtf8(m_open->group.name)));
    }

    bool table(const Table& table) {
        ++m_tables;
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            for (std::size_t cell = 0; cell < table.rows[row].cells.size(); ++cell)
                if (!words(table.rows[row].cells[cell].text,
                           text(QT_TRANSLATE_NOOP("Letter", "第 %1 个表格第 %2 行第 %3 格"))
                               .arg(m_tables)
                               .arg(row + 1)
                               .arg(cell + 1)))
                    return false;
        return isClosed();
    }

    bool isClosed() {
        if (m_open == nullptr)
            return true;
        return refuse(
            text(QT_TRANSLATE_NOOP("Letter", "%1的 {{#%2}} 没有结束。请在要重复的内容后面写上 "
                                             "{{/%2}}。"))
                .arg(m_openPlace, QString::fromUtf8(m_open->group.name)));
    }

    bool words(const QString& source, const QString& place) {
        const auto pieces = piecesOf(source, place);
        if (!pieces) {
            m_error = pieces.error();
            return false;
        }
        for (const TemplatePiece& piece : *pieces) {
            const bool isFine = piece.kind == TemplatePiece::Words   ? true
                                : piece.kind == TemplatePiece::Open  ? open(piece.text, place)
                                : piece.kind == TemplatePiece::Close ? close(piece.text, place)
                                                                     : name(piece.text, place);
            if (!isFine)
                return false;
        }
        return true;
    }

    bool open(const QString& name, const QString& place) {
        const PlaceholderGroup* group = groupNamed(name);
        if (group == nullptr)
            return refuse(
                text(QT_TRANSLATE_NOOP("Letter", "%1的 {{#%2}}：没有叫这个名称的重复项。可用"
                                                 "的是：%3。"))
                    .arg(place, name, groupNames().join(QStringLiteral("、"))));
        if (m_open != nullptr)
            return refuse(
                text(QT_TRANSLATE_NOOP("Letter", "%1的 {{#%2}}：前一个 {{#%3}} 还没有结束。请"
                                                 "先写 {{/%3}}。"))
                    .arg(place, name, QString::fromUtf8(m_open->group.name)));
        m_open = group;
        m_openPlace = place;
        return use(name);
    }

    bool close(const QString& name, const QString& place) {
        if (m_open == nullptr || name != QString::fromUtf8(m_open->group.name))
            return refuse(
                text(QT_TRANSLATE_NOOP("Letter", "%1的 {{/%2}}：前面没有与它成对的 {{#%2}}。"
                                                 "请补上，或者删去。"))
                    .arg(place, name));
        m_open = nullptr;
        return true;
    }

    bool name(const QString& name, const QString& place) {
        if (m_open != nullptr && columnNamed(*m_open, name) != nullptr)
            return true;
        if (placeholderNamed(name) != nullptr)
            return use(name);
        for (const PlaceholderGroup& group : placeholderGroups())
            if (columnNamed(group, name) != nullptr)
                return refuse(
                    text(QT_TRANSLATE_NOOP("Letter", "%1的 {{%2}} 只能写在 {{#%3}} 和 {{/%3}} "
                                                     "之间。请移进去，或者改用别的名称。"))
                        .arg(place, name, QString::fromUtf8(group.group.name)));
        QStringList known = placeholderNames();
        if (m_open != nullptr)
            known += columnNames(*m_open);
        const QString meant = base::nearest(name, known);
        return refuse(meant.isEmpty()
                          ? text(QT_TRANSLATE_NOOP(
                                     "Letter", "%1的 {{%2}} 不在占位符清单里。请对照清单改正，或者"
                                               "删去。"))
                                .arg(place, name)
                          : text(QT_TRANSLATE_NOOP(
                                     "Letter", "%1的 {{%2}} 不在占位符清单里，最接近的是 {{%3}}。请"
                                               "改正，或者删去。"))
                                .arg(place, name, meant));
    }

    bool use(const QString& name) {
        if (!m_names.contains(name))
            m_names.append(name);
        return true;
    }

    static QStringList groupNames() {
        QStringList names;
        for (const PlaceholderGroup& group : placeholderGroups())
            names.append(QString::fromUtf8(group.group.name));
        return names;
    }

    QStringList m_names;
    std::optional<base::Error> m_error;
    const PlaceholderGroup* m_open = nullptr;
    QString m_openPlace;
    int m_tables = 0;
};

} // namespace

base::Result<LetterTemplate> templateOf(Blocks blocks, const base::Sha256Digest& version) {
    const auto names = Check().names(blocks);
    if (!names)
        return base::fail(names.error());
    return LetterTemplate{std::move(blocks), version, *names};
}

base::Result<LetterTemplate> readTemplate(const QString& path, const DocxLimits& limits) {
    auto blocks = readDocx(path, limits);
    if (!blocks)
        return base::fail(blocks.error());
    if (blocks->empty())
        return base::fail(base::ErrorCode::Refused,
                          text(QT_TRANSLATE_NOOP("Letter", "文件里没有文字。请写好模板再试。")));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::Unreadable,
                          text(QT_TRANSLATE_NOOP("Letter", "读不了“%1”。")).arg(path));
    return templateOf(std::move(*blocks), base::sha256(file.readAll()));
}

} // namespace sizao::documents
