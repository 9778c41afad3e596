// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/mapping_profile.h"

namespace sizao::intake {

// A first profile from the headings alone, for an office that has none yet: common headings such as
// 姓名, 工号, 发生时间, 问题描述 become fields. A person completes and accepts it. The channel is
// for the caller to set. nullopt when too little is recognised to make a draft of anything.
[[nodiscard]] std::optional<MappingProfile> suggestProfile(const QStringList& headings);

// Every heading that suggestProfile() understands, for finding where the heading stands.
[[nodiscard]] QStringList commonHeadings();

} // namespace sizao::intake
