// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/staffing.h"

#include <QCoreApplication>

namespace sizao::pages {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Staffing)
};

constexpr int neededHandlers = 2;

} // namespace

QString verifierLack(const models::Desk& desk) {
    if (desk.reference.officers().empty() || desk.reference.handlerCount() >= neededHandlers)
        return {};
    return desk.reference.handlerCount() == 0
               ? Text::tr("还没有承办人。核实须由两名承办人办理")
               : Text::tr("还没有第二名承办人。核实须由两名承办人办理");
}

QString handlerLack(const models::Desk& desk) {
    const int others = desk.reference.handlerCount(desk.session.actor().user);
    if (desk.reference.officers().empty() || others >= neededHandlers)
        return {};
    return others == 0 ? Text::tr("除您以外还没有承办人。立案须由决定人以外的两名承办人办理")
                       : Text::tr("除您以外只有一名承办人。立案须由决定人以外的两名承办人办理");
}

QString proposerLack(const models::Desk& desk) {
    const int others = desk.reference.handlerCount(desk.session.actor().user);
    if (desk.reference.officers().empty() || others > 0)
        return {};
    return Text::tr("除您以外还没有承办人。研判意见须由决定人以外的承办人提出");
}

QString addOfficerText() {
    return Text::tr("去添加");
}

widgets::Target addOfficerTarget() {
    return {QStringLiteral("admin"), QStringLiteral("command"), QStringLiteral("new")};
}

} // namespace sizao::pages
