// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/letter_rules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sizao;
using domain::LetterElement;
using domain::LetterKind;
using domain::Tier;
using rules::Need;

class TestLetterRules : public QObject {
    Q_OBJECT
private slots:
    void elementsAreThoseOfTheCatalogue();
    void chainsAreThoseOfTheCatalogue();
    void missingElementsAreNamed();
    void digestCoversEverythingApproved();
};

namespace {

QJsonObject catalogue() {
    QFile file(QStringLiteral(SIZAO_SOURCE_DIR "/resources/catalogue/catalogue_cn.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

Need needFrom(const QString& code) {
    const QStringList codes{QStringLiteral("ABSENT"), QStringLiteral("OPTIONAL"),
                            QStringLiteral("SUMMARY"), QStringLiteral("REQUIRED")};
    return static_cast<Need>(codes.indexOf(code));
}

} // namespace

// The table in the code is the customer's default catalogue, word for word.
void TestLetterRules::elementsAreThoseOfTheCatalogue() {
    const QJsonArray letters = catalogue().value(QLatin1String("letters")).toArray();
    QCOMPARE(letters.size(), 3);
    for (const QJsonValue& value : letters) {
        const QJsonObject letter = value.toObject();
        const auto kind = *domain::fromCode<LetterKind>(letter[QLatin1String("code")].toString());
        const QJsonArray elements = letter[QLatin1String("elements")].toArray();
        QCOMPARE(std::size_t(elements.size()), std::size(domain::EnumText<LetterElement>::entries));
        for (const QJsonValue& entry : elements) {
            const QJsonObject object = entry.toObject();
            const auto element =
                *domain::fromCode<LetterElement>(object[QLatin1String("element")].toString());
            QCOMPARE(static_cast<int>(rules::needOf(kind, element)),
                     static_cast<int>(needFrom(object[QLatin1String("need")].toString())));
        }
        const QString number = letter[QLatin1String("number_template")].toString();
        QVERIFY(number.contains(rules::numberWord(kind)));
    }
}

void TestLetterRules::chainsAreThoseOfTheCatalogue() {
    const QJsonArray tiers = catalogue().value(QLatin1String("tiers")).toArray();
    QCOMPARE(tiers.size(), 3);
    for (const QJsonValue& value : tiers) {
        const QJsonObject object = value.toObject();
        const auto tier = *domain::fromCode<Tier>(object[QLatin1String("code")].toString());
        QCOMPARE(QLatin1String(domain::toCode(rules::letterOf(tier))),
                 object[QLatin1String("letter")].toString());
        const QJsonArray chain = object[QLatin1String("approval_chain")].toArray();
        QCOMPARE(std::size_t(chain.size()), rules::approvalChain(tier).size());
        for (qsizetype i = 0; i < chain.size(); ++i)
            QCOMPARE(QLatin1String(domain::toCode(rules::approvalChain(tier)[i])),
                     chain[i].toString());
    }
}

void TestLetterRules::missingElementsAreNamed() {
    domain::Letter letter;
    letter.kind = LetterKind::Accountability;
    auto missing = rules::missingElements(letter);
    QCOMPARE(missing, rules::writtenElements(letter.kind));
    QCOMPARE(missing.size(), std::size_t(13));
    for (const LetterElement element : missing) {
        QCOMPARE(rules::missingElements(letter).front(), element);
        rules::setElementText(letter, element, QStringLiteral(" \n"));
        QCOMPARE(rules::missingElements(letter).front(), element); // blanks say nothing
        rules::setElementText(letter, element, QStringLiteral("有"));
        QCOMPARE(rules::elementText(letter, element), QStringLiteral("有"));
    }
    QVERIFY(rules::missingElements(letter).empty());
    letter.kind = LetterKind::Reminder;
    QVERIFY(rules::missingElements(letter).empty());
    for (const LetterElement of_the_case :
         {LetterElement::Sheet, LetterElement::Approval, LetterElement::Receipt,
          LetterElement::Talk, LetterElement::Desist}) {
        const auto written = rules::writtenElements(LetterKind::Reminder);
        QVERIFY(std::find(written.begin(), written.end(), of_the_case) == written.end());
    }
}

void TestLetterRules::digestCoversEverythingApproved() {
    domain::Letter letter;
    letter.addressee = QStringLiteral("某某");
    rules::setElementText(letter, LetterElement::Facts, QStringLiteral("事实"));
    const QString digest = rules::contentDigest(letter);
    QCOMPARE(digest.size(), 64);
    const auto changed = [&](auto change) {
        domain::Letter other = letter;
        change(other);
        return rules::contentDigest(other) != digest;
    };
    QVERIFY(changed([](domain::Letter& other) { other.kind = LetterKind::Admonition; }));
    QVERIFY(changed([](domain::Letter& other) { other.title = QStringLiteral("函"); }));
    QVERIFY(changed([](domain::Letter& other) { other.addressee += u'等'; }));
    QVERIFY(changed([](domain::Letter& other) { other.template_digest = QStringLiteral("0a"); }));
    QVERIFY(changed([](domain::Letter& other) {
        rules::setElementText(other, LetterElement::Facts, QStringLiteral("另一事实"));
    }));
    QVERIFY(!changed([](domain::Letter& other) {
        other.state = domain::LetterState::Served;
        other.letter_number = QStringLiteral("云纪警提〔2026〕1号");
    }));
}

QTEST_GUILESS_MAIN(TestLetterRules)
#include "test_letter_rules.moc"
