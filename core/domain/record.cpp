// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record.h"

namespace sizao::domain {

RecordState standingOf(RecordState state, std::optional<Conclusion> conclusion) {
    if (!conclusion)
        return state;
    switch (*conclusion) {
    case Conclusion::Verified:
        return RecordState::Verified;
    case Conclusion::PartlyVerified:
        return RecordState::PartlyVerified;
    case Conclusion::Unfounded:
        return RecordState::Unfounded;
    case Conclusion::Unproven:
        return RecordState::Unproven;
    }
    return state;
}

} // namespace sizao::domain
