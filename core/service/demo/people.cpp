// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/people.h"

#include <algorithm>
#include <set>

namespace sizao::service::demo {
namespace {

using domain::CadreClass;
using domain::Sex;

constexpr int percentMen = 58;
constexpr int percentCompound = 3;
constexpr int percentRare = 5;
constexpr int percentMoved = 7;
constexpr int pairsOfHomonyms = 5;

Sex drawSex(Random& random) {
    return random.chance(percentMen) ? Sex::Male : Sex::Female;
}

void giveName(const Names& names, Cadre& cadre, Random& random) {
    const QString surname =
        random.chance(percentCompound)
            ? random.pick(names.compound)
            : names.surnames.words[static_cast<qsizetype>(random.weighted(names.surnames.weights))];
    cadre.sex.reset();
    if (random.chance(percentRare)) {
        cadre.name = surname + random.pick(names.rare);
        return;
    }
    const auto generation =
        std::find_if(names.generations.begin(), names.generations.end() - 1,
                     [&](const Generation& one) { return cadre.birth_year <= one.until; });
    cadre.sex = drawSex(random);
    cadre.name =
        surname + random.pick(cadre.sex == Sex::Male ? generation->men : generation->women);
}

PostLevel levelAt(int place, int cadres) {
    if (place == 0)
        return PostLevel::Chief;
    if (place <= (cadres > 7 ? 2 : 1))
        return PostLevel::Deputy;
    return place <= cadres / 2 ? PostLevel::Middle : PostLevel::Staff;
}

Post makePost(const Data& data, std::size_t unit, PostLevel level, Random& random) {
    return {unit, level, random.pick(data.posts.at(data.units[unit].kind).at(level))};
}

int ageFor(PostLevel level, Random& random) {
    switch (level) {
    case PostLevel::Chief:
        return random.between(43, 58);
    case PostLevel::Deputy:
        return random.between(37, 57);
    case PostLevel::Middle:
        return random.between(32, 56);
    case PostLevel::Staff:
        return random.between(23, 54);
    }
    return 0;
}

// Most people are never or hardly reported, few often.
int propensityOf(Random& random) {
    constexpr std::array weights{60, 28, 12};
    constexpr std::array propensities{2, 5, 11};
    return propensities[random.weighted(weights)];
}

Cadre makeCadre(const Data& data, const Post& post, base::Day through, Random& random) {
    Cadre cadre;
    cadre.post = post;
    cadre.birth_year = through.year() - ageFor(post.level, random);
    giveName(data.names, cadre, random);
    cadre.entered_service = std::min(cadre.birth_year + random.between(21, 26), through.year() - 1);
    const Names& names = data.names;
    const auto draw = [&](const WeightedWords& from) {
        return from.words[static_cast<qsizetype>(random.weighted(from.weights))];
    };
    cadre.education = draw(names.education);
    cadre.political =
        post.level == PostLevel::Chief ? names.political.words.front() : draw(names.political);
    // nobody is in the Youth League beyond 28
    if (cadre.political == QStringLiteral("共青团员") && through.year() - cadre.birth_year > 28)
        cadre.political = names.political.words.front();
    cadre.rank = random.pick(data.ranks.at(post.level));
    cadre.post_since = through - random.between(1'150, 3'600);
    cadre.propensity = propensityOf(random);
    return cadre;
}

void moveSome(const Data& data, std::vector<Cadre>& cadres, base::Day start, base::Day through,
              Random& random) {
    for (Cadre& cadre : cadres) {
        if (cadre.post.level == PostLevel::Chief || !random.chance(percentMoved))
            continue;
        const int step = random.between(1, static_cast<int>(data.units.size()) - 1);
        const std::size_t unit =
            (cadre.post.unit + static_cast<std::size_t>(step)) % data.units.size();
        cadre.earlier = makePost(data, unit, cadre.post.level, random);
        cadre.post_since = start + random.between(150, (through - start) - 90);
    }
}

// Staff numbers rise with gaps, whatever the unit.
void numberAll(std::vector<Cadre>& cadres, Random& random) {
    std::vector<int> numbers;
    int number = random.between(11, 40);
    for (std::size_t i = 0; i < cadres.size(); ++i) {
        numbers.push_back(number);
        number += random.between(1, 9);
    }
    for (Cadre& cadre : cadres) {
        const int at = random.below(static_cast<int>(numbers.size()));
        cadre.staff_no = QStringLiteral("%1").arg(numbers[static_cast<std::size_t>(at)], 6, 10,
                                                  QLatin1Char('0'));
        numbers.erase(numbers.begin() + at);
    }
}

void shareNames(std::vector<Cadre>& cadres, Random& random) {
    for (int pair = 0; pair < pairsOfHomonyms; ++pair) {
        const Cadre& one = random.pick(cadres);
        const auto other = static_cast<std::size_t>(random.below(static_cast<int>(cadres.size())));
        if (cadres[other].post.unit != one.post.unit) {
            cadres[other].name = one.name;
            cadres[other].sex = one.sex;
        }
    }
}

// Civil servants who enforce have ranks of their own: 四级主办 for 四级主任科员, 一级行政执法员 for
// 一级科员 (行政执法类公务员管理规定).
void classify(const Data& data, Cadre& cadre) {
    if (cadre.post.level == PostLevel::Chief || cadre.post.level == PostLevel::Deputy) {
        cadre.cadre_class = CadreClass::Leading;
    } else if (cadre.rank.startsWith(QStringLiteral("管理岗"))) {
        cadre.cadre_class = CadreClass::InstitutionManagement;
    } else if (data.units[cadre.post.unit].kind == QStringLiteral("执法队伍")) {
        cadre.cadre_class = CadreClass::Enforcement;
        cadre.rank.replace(QStringLiteral("主任科员"), QStringLiteral("主办"))
            .replace(QStringLiteral("科员"), QStringLiteral("行政执法员"));
    }
}

} // namespace

std::vector<Cadre> makeCadres(const Data& data, Random random, base::Day start, base::Day through) {
    std::vector<Cadre> cadres;
    std::set<QString> taken;
    for (std::size_t unit = 0; unit < data.units.size(); ++unit)
        for (int place = 0; place < data.units[unit].cadres; ++place) {
            const PostLevel level = levelAt(place, data.units[unit].cadres);
            Cadre cadre = makeCadre(data, makePost(data, unit, level, random), through, random);
            while (!taken.insert(cadre.name).second)
                giveName(data.names, cadre, random);
            cadres.push_back(std::move(cadre));
        }
    for (const QString& name : data.names.whole) {
        auto& cadre =
            cadres[static_cast<std::size_t>(random.below(static_cast<int>(cadres.size())))];
        cadre.name = name;
        cadre.sex.reset();
    }
    moveSome(data, cadres, start, through, random);
    shareNames(cadres, random);
    numberAll(cadres, random);
    for (Cadre& cadre : cadres) {
        classify(data, cadre);
        if (!cadre.sex)
            cadre.sex = drawSex(random);
    }
    return cadres;
}

} // namespace sizao::service::demo
