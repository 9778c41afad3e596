// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/officer_words.h"

#include "app/cli/json_values.h"

namespace sizao::cli {

Outcome<service::NewOfficer> officerFrom(const char* option, const QString& text,
                                         const std::vector<domain::Role>& standard) {
    QString words = text;
    words.replace(u'：', u':').replace(u'，', u',').replace(u'、', u',');
    service::NewOfficer officer{words.section(u':', 0, 0).trimmed(), {}};
    for (const QString& word : words.section(u':', 1).split(u',', Qt::SkipEmptyParts)) {
        const auto role = Arguments::enumFrom<domain::Role>(word.trimmed());
        if (!role)
            return stop(Arguments::unknownChoice(option, word, choicesOf<domain::Role>()));
        officer.roles.push_back(*role);
    }
    if (officer.roles.empty())
        officer.roles = standard;
    return officer;
}

QString roleNames(const std::vector<domain::Role>& roles) {
    QStringList names;
    for (const domain::Role role : roles)
        names.append(domain::toLabel(role));
    return names.join(u'、');
}

QJsonObject toJson(const domain::User& user) {
    QJsonArray roles;
    for (const domain::Role role : user.roles)
        roles.append(toJson(role));
    return {{QStringLiteral("officer"), toJson(static_cast<const base::RawId&>(user.id))},
            {QStringLiteral("name"), user.name},
            {QStringLiteral("roles"), roles}};
}

} // namespace sizao::cli
