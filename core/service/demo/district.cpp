// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/district.h"

#include "core/service/demo/sheets.h"

namespace sizao::service::demo {
namespace {

constexpr std::size_t practiceChannel = 1; // the daily export of the office systems
constexpr int practiceRows = 80;
constexpr int practiceDays = 7;

} // namespace

base::Result<DemoDistrict> generate(std::uint64_t seed, base::Day through) {
    const auto data = loadData();
    if (!data)
        return base::fail(data.error());
    Random random(seed);
    const Period period{through - demoDays, through};
    const std::vector<Cadre> cadres = makeCadres(*data, random.fork(), period.start, through);
    ReportMaker maker(*data, cadres, period, random.fork());
    const std::vector<Report> reports = maker.makeAll();
    DemoDistrict district;
    district.units = unitSheet(*data);
    district.cadres = cadreSheet(*data, cadres);
    for (std::size_t channel = 0; channel < data->channels.size(); ++channel)
        district.records.push_back(recordSheet(*data, cadres, channel, reports));
    district.practice =
        practiceSheet(*data, cadres, maker.makeRecent(practiceChannel, practiceRows, practiceDays),
                      through, random.fork());
    return district;
}

} // namespace sizao::service::demo
