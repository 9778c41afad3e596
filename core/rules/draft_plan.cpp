// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/draft_plan.h"

#include <QCoreApplication>

namespace sizao::rules {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DraftPlan)
};

using domain::StandardKind;

tl::unexpected<base::Error> refuse(const QString& why) {
    return base::fail(base::ErrorCode::Refused, Text::tr("%1标准未作任何改动。").arg(why));
}

template <class Version>
QString nameOf(const Version& version) {
    return version.code + u' ' + version.name;
}
QString nameOf(const domain::Catalogue& catalogue) {
    return Text::tr("总则 %1").arg(catalogue.code);
}

template <class Version>
Version dated(Version version, StandardKind kind, base::Day from) {
    version.valid_from = from;
    version.id = decltype(version.id)(versionId(kind, version.code, from));
    return version;
}

// The neighbours of a day among the versions of one code.
template <class Version>
struct Around {
    const Version* before = nullptr; // the last that begins earlier
    const Version* on = nullptr;
    const Version* after = nullptr; // the first that begins later
};

template <class Version>
Around<Version> around(const std::vector<Version>& published, const QString& code, base::Day day) {
    Around<Version> found;
    for (const Version& version : published) {
        if (version.code != code)
            continue;
        if (version.valid_from == day)
            found.on = &version;
        else if (version.valid_from < day) {
            if (!found.before || found.before->valid_from < version.valid_from)
                found.before = &version;
        } else if (!found.after || version.valid_from < found.after->valid_from) {
            found.after = &version;
        }
    }
    return found;
}

template <class Version>
base::Result<void> place(StandardKind kind, const std::vector<Version>& published,
                         const Version& wanted, const DraftInterval& interval,
                         std::vector<Version>& begin, std::vector<Version>& restore) {
    const auto known = around(published, wanted.code, interval.from);
    if (known.on)
        return refuse(Text::tr("“%1”在 %2 已有一个公布的版本施行，同一天不能有两个，请改施行日。")
                          .arg(nameOf(wanted), interval.from.toIso()));
    if (known.after && (!interval.until || *interval.until >= known.after->valid_from))
        return refuse(Text::tr("“%1”已公布自 %2 起施行的版本，与本草案的施行期间重叠。"
                               "请把施行日改到这天以后，或者填写早于这天的止日。")
                          .arg(nameOf(wanted), known.after->valid_from.toIso()));
    if (interval.until && !known.before)
        return refuse(Text::tr("“%1”是新设的，阶段重点结束后没有版本可恢复，会出现空档。"
                               "请去掉止日，或者另行起草。")
                          .arg(nameOf(wanted)));
    begin.push_back(dated(wanted, kind, interval.from));
    if (!interval.until)
        return {};
    const base::Day back = *interval.until + 1;
    if (!known.after || known.after->valid_from != back)
        restore.push_back(dated(*known.before, kind, back));
    return {};
}

template <class Version>
base::Result<void> placeAll(StandardKind kind, const std::vector<Version>& published,
                            const std::vector<Version>& wanted, const DraftInterval& interval,
                            std::vector<Version>& begin, std::vector<Version>& restore) {
    for (const Version& version : wanted)
        if (auto placed = place(kind, published, version, interval, begin, restore); !placed)
            return placed;
    return {};
}

base::Result<Standards> compile(const Versions& versions) {
    return Standards::compile(versions.catalogues, versions.indicators, versions.models);
}

template <class Version>
std::vector<Version> replacedSince(const std::vector<Version>& published,
                                   const std::vector<Version>& changed, StandardKind kind,
                                   base::Day since) {
    std::vector<Version> versions;
    for (const Version& version : published) {
        const bool isReplaced =
            version.valid_from >= since
            && std::any_of(changed.begin(), changed.end(),
                           [&](const Version& other) { return other.code == version.code; });
        if (!isReplaced)
            versions.push_back(version);
    }
    for (const Version& version : changed)
        versions.push_back(dated(version, kind, since));
    return versions;
}

} // namespace

Versions DraftPlan::all() const {
    Versions versions = begin;
    versions.add(restore);
    return versions;
}

base::Result<DraftPlan> planOf(const Versions& published, const Versions& changed,
                               const DraftInterval& interval) {
    if (changed.isEmpty())
        return refuse(Text::tr("草案与现行标准没有不同，无需公布。"));
    DraftPlan plan;
    Versions& begin = plan.begin;
    Versions& back = plan.restore;
    return placeAll(StandardKind::Catalogue, published.catalogues, changed.catalogues, interval,
                    begin.catalogues, back.catalogues)
        .and_then([&] {
            return placeAll(StandardKind::Indicator, published.indicators, changed.indicators,
                            interval, begin.indicators, back.indicators);
        })
        .and_then([&] {
            return placeAll(StandardKind::Model, published.models, changed.models, interval,
                            begin.models, back.models);
        })
        .map([&] { return plan; });
}

base::Result<Standards> compiledWith(const Versions& published, const DraftPlan& plan) {
    Versions versions = published;
    versions.add(plan.all());
    return compile(versions);
}

base::Result<Standards> compiledSince(const Versions& published, const Versions& changed,
                                      base::Day since) {
    return compile(
        {replacedSince(published.catalogues, changed.catalogues, StandardKind::Catalogue, since),
         replacedSince(published.indicators, changed.indicators, StandardKind::Indicator, since),
         replacedSince(published.models, changed.models, StandardKind::Model, since)});
}

} // namespace sizao::rules
