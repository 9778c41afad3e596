// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/session.h"
#include "core/storage/stores/people_store.h"

namespace sizao::service {

using storage::PersonRow;

// Refused without a name or role, or for combinations that are never allowed (the auditor holds no
// second role; administrators no business role).
[[nodiscard]] base::Result<> checkOfficer(const QString& name,
                                          const std::vector<domain::Role>& roles);

// Cadres, units and the officers who use the program.
class PeopleService {
public:
    explicit PeopleService(Session& session) : m_session(session) {}

    // Name, pinyin, initials or staff number begin with `text`; sorted by pinyin.
    [[nodiscard]] QFuture<base::Result<std::vector<PersonRow>>> search(const QString& text,
                                                                       int limit = 50) const;
    [[nodiscard]] QFuture<base::Result<qint64>> count() const;
    [[nodiscard]] QFuture<base::Result<std::vector<domain::Unit>>> units() const;
    // In order of entry; those who were disabled only when asked for.
    [[nodiscard]] QFuture<base::Result<std::vector<domain::User>>>
    officers(bool with_disabled = false) const;
    // Refused to who may not, as by checkOfficer(), and for a name that is there already.
    [[nodiscard]] QFuture<base::Result<domain::UserId>>
    addOfficer(const QString& name, const std::vector<domain::Role>& roles);

private:
    Session& m_session;
};

} // namespace sizao::service
