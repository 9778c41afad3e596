// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/domain/vocabulary.h"
#include "core/service/demo/data.h"
#include "core/service/demo/random.h"

namespace sizao::service::demo {

struct Post {
    std::size_t unit = 0; // index in Data::units
    PostLevel level = PostLevel::Staff;
    QString name;
};

struct Cadre {
    QString staff_no; // six digits, the first ones zero
    QString name;
    std::optional<domain::Sex> sex; // by the given name; of one for both, drawn last
    int birth_year = 0;
    int entered_service = 0;
    domain::CadreClass cadre_class = domain::CadreClass::General;
    QString political;
    QString education;
    QString rank;
    Post post;
    base::Day post_since;
    std::optional<Post> earlier; // held until the day before post_since
    int propensity = 1;          // how often reports are about him

    [[nodiscard]] const Post& postOn(base::Day day) const {
        return earlier && day < post_since ? *earlier : post;
    }
};

// As many as the units ask for. Staff numbers differ; a few names are shared by two people.
[[nodiscard]] std::vector<Cadre> makeCadres(const Data& data, Random random, base::Day start,
                                            base::Day through);

} // namespace sizao::service::demo
