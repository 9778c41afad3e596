// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/vault_service.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstring>

// Sheets of one invented office and the vault they are taken into, for every bench that needs many
// records. Each profile lies beside its sheet, where an import looks for it.
namespace sizao::bench {

inline constexpr int cadres = 10'000;
inline constexpr const char* surnames[] = {"王", "李", "张", "刘", "陈",
                                           "杨", "赵", "黄", "周", "吴"};
inline constexpr const char* indicators[] = {"YL03", "XL02", "GL02", "XN02", "YF06", "RC03"};

// SIZAO_BENCH_RECORDS, if it is set.
inline int recordCount(int standard) {
    const int wanted = qEnvironmentVariableIntValue("SIZAO_BENCH_RECORDS");
    return wanted > 0 ? wanted : standard;
}

inline base::Secret passphrase() {
    std::array<std::uint8_t, 27> text{};
    std::memcpy(text.data(), "a bench needs no real words", text.size());
    return base::Secret::takeFrom(text);
}

inline service::NewVault newVault(const QString& path) {
    service::NewVault wanted;
    wanted.path = path;
    wanted.organisation = QStringLiteral("测试");
    wanted.owner = {QStringLiteral("王某"), {domain::Role::SectionHead, domain::Role::Handler}};
    wanted.standards_from = *base::Day::fromCivil(2020, 1, 1);
    return wanted;
}

inline void writeText(const QString& path, const QByteArray& text) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no space for the bench");
}

// Whom line `i` is about.
inline QByteArray personNumber(int i) {
    return QByteArray::number(100'000 + i * 7919LL % cadres);
}

// A register as offices keep it: in the order of the days, with entries of the weeks before.
inline base::Day day(int i, int count) {
    const auto step = static_cast<int>(std::int64_t(i) * 1'400 / count);
    return *base::Day::fromCivil(2022, 1, 1) + std::max(0, step - static_cast<int>(i * 31LL % 21));
}

// people.csv
inline void writePeople(const QString& path) {
    QByteArray people("number,name,unit\n");
    for (int i = 0; i < cadres; ++i)
        people += QByteArray::number(100'000 + i) + ',' + surnames[i % 10] + QByteArray::number(i)
                  + ",单位" + QByteArray::number(i % 200) + '\n';
    writeText(path, people);
    writeText(path + QStringLiteral(".json"),
              R"({"format":"sizao.mapping/1","name":"people","target":"person","key":["number"],
"fields":{"person_no":{"column":"number"},"name":{"column":"name"},"unit_name":{"column":"unit"}}})");
}

// records.csv
inline void writeRecords(const QString& path, int count) {
    QFile records(path);
    if (!records.open(QIODevice::WriteOnly))
        qFatal("no space for the bench");
    records.write("id,number,day,found,indicator,level,facts\n");
    for (int i = 0; i < count; ++i) {
        const QByteArray found = day(i, count).toIso().toLatin1();
        records.write(QByteArray::number(i) + ',' + personNumber(i) + ',' + found + ',' + found
                      + ',' + indicators[i % 6]
                      + ",1,工作时间在岗抽查时不在岗位，当日未履行请假手续，已由所在单位确认。\n");
    }
    records.close();
    writeText(path + QStringLiteral(".json"),
              R"({"format":"sizao.mapping/1","name":"records","target":"record","channel":"C01",
"key":["id"],"fields":{"person_no":{"column":"number"},"occurred_on":{"column":"day"},
"found_on":{"column":"found"},"indicator":{"column":"indicator"},"level":{"column":"level"},
"external_id":{"column":"id"},"facts":{"column":"facts"}}})");
}

} // namespace sizao::bench
