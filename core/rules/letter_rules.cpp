// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/letter_rules.h"

#include "core/base/hash.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sizao::rules {
namespace {

using enum LetterElement;

constexpr std::size_t elementCount = std::size(domain::EnumText<LetterElement>::entries);

// Columns: yellow, orange, red.
struct Row {
    LetterElement element;
    std::array<Need, 3> needs;
};
constexpr Row table[elementCount] = {
    {Source, {Need::Required, Need::Required, Need::Required}},
    {Facts, {Need::Summary, Need::Required, Need::Required}},
    {Standard, {Need::Required, Need::Required, Need::Required}},
    {Sheet, {Need::Required, Need::Required, Need::Required}},
    {NatureHarm, {Need::Absent, Need::Summary, Need::Required}},
    {Admonish, {Need::Required, Need::Required, Need::Required}},
    {Desist, {Need::Absent, Need::Required, Need::Required}},
    {Rectify, {Need::Required, Need::Required, Need::Required}},
    {DueReport, {Need::Required, Need::Required, Need::Required}},
    {Consequence, {Need::Required, Need::Required, Need::Required}},
    {ArchiveNote, {Need::Required, Need::Required, Need::Required}},
    {Rights, {Need::Required, Need::Required, Need::Required}},
    {Approval, {Need::Required, Need::Required, Need::Required}},
    {StatementResult, {Need::Absent, Need::Required, Need::Required}},
    {Cc, {Need::Required, Need::Required, Need::Required}},
    {Receipt, {Need::Required, Need::Required, Need::Required}},
    {Talk, {Need::Optional, Need::Required, Need::Required}},
};

bool comesFromTheCase(LetterElement element) {
    return element == Sheet || element == Approval || element == Receipt || element == Talk;
}

QJsonObject textsOf(const Letter& letter) {
    return QJsonDocument::fromJson(letter.elements.toUtf8()).object();
}

// The other documents of a case tell the facts they rest on, what is decided, and what can be done
// about it.
Need needOfOther(LetterKind kind, LetterElement element) {
    const bool isPleasant = kind == LetterKind::Clarification;
    switch (element) {
    case Facts:
        return Need::Required;
    case Source:
        return kind == LetterKind::IntentNotice ? Need::Required : Need::Absent;
    case Standard:
    case Rights:
        return isPleasant ? Need::Absent : Need::Required;
    default:
        return Need::Absent;
    }
}

} // namespace

bool isWarning(LetterKind kind) {
    return kind <= LetterKind::Accountability;
}

Need needOf(LetterKind kind, LetterElement element) {
    if (!isWarning(kind))
        return needOfOther(kind, element);
    return table[static_cast<std::size_t>(element)].needs[static_cast<std::size_t>(kind)];
}

std::vector<LetterElement> writtenElements(LetterKind kind) {
    std::vector<LetterElement> elements;
    for (const Row& row : table)
        if (needOf(kind, row.element) != Need::Absent && !comesFromTheCase(row.element))
            elements.push_back(row.element);
    return elements;
}

std::vector<LetterElement> missingElements(const Letter& letter) {
    const QJsonObject texts = textsOf(letter);
    std::vector<LetterElement> missing = writtenElements(letter.kind);
    std::erase_if(missing, [&](LetterElement element) {
        return needOf(letter.kind, element) == Need::Optional
               || !texts.value(QLatin1String(domain::toCode(element)))
                       .toString()
                       .trimmed()
                       .isEmpty();
    });
    return missing;
}

QString elementText(const Letter& letter, LetterElement element) {
    return textsOf(letter).value(QLatin1String(domain::toCode(element))).toString();
}

void setElementText(Letter& letter, LetterElement element, const QString& text) {
    QJsonObject texts = textsOf(letter);
    texts.insert(QLatin1String(domain::toCode(element)), text);
    letter.elements = QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact));
}

QString contentDigest(const Letter& letter) {
    QJsonObject content = textsOf(letter); // its keys are sorted
    content.insert(QStringLiteral("kind"), QLatin1String(domain::toCode(letter.kind)));
    content.insert(QStringLiteral("title"), letter.title);
    content.insert(QStringLiteral("addressee"), letter.addressee);
    content.insert(QStringLiteral("template"), letter.template_digest);
    return QString::fromLatin1(
        base::toHex(base::sha256(QJsonDocument(content).toJson(QJsonDocument::Compact))));
}

LetterKind letterOf(Tier tier) {
    switch (tier) {
    case Tier::None:
    case Tier::Yellow:
        break;
    case Tier::Orange:
        return LetterKind::Admonition;
    case Tier::Red:
        return LetterKind::Accountability;
    }
    return LetterKind::Reminder;
}

domain::DeadlineCode rectificationTerm(Tier tier) {
    if (tier == Tier::Red)
        return domain::DeadlineCode::RectRed;
    return tier == Tier::Orange ? domain::DeadlineCode::RectOrange
                                : domain::DeadlineCode::RectYellow;
}

// Official abbreviations, the same in every language.
QString numberWord(LetterKind kind) {
    switch (kind) {
    case LetterKind::Reminder:
        return QStringLiteral("警提");
    case LetterKind::Admonition:
        return QStringLiteral("警诫");
    case LetterKind::Accountability:
        return QStringLiteral("警追");
    case LetterKind::IntentNotice:
        return QStringLiteral("警告知");
    case LetterKind::ReviewDecision:
        return QStringLiteral("警复");
    case LetterKind::AnnulDecision:
        return QStringLiteral("警撤");
    case LetterKind::Clarification:
        break;
    }
    return QStringLiteral("澄");
}

std::span<const Role> approvalChain(Tier tier) {
    static constexpr std::array chain{Role::SectionHead, Role::SupervisingLeader, Role::Principal};
    return std::span(chain).first(static_cast<std::size_t>(tier));
}

} // namespace sizao::rules
