// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/placeholders.h"
#include "core/documents/shipped_templates.h"
#include "core/service/case_letter.h"
#include "tests/core/service/case_desk.h"

#include <QTest>

using namespace sizao;
using namespace sizao::tests;
using domain::LetterElement;
using domain::LetterKind;
using rules::elementText;

namespace {

QString nameOf(LetterElement element) {
    for (const documents::Placeholder& each : documents::elementPlaceholders())
        if (QLatin1String(each.code) == QLatin1String(domain::toCode(element)))
            return QString::fromUtf8(each.name);
    return {};
}

QString textOf(const documents::Blocks& blocks) {
    QString all;
    for (const documents::Block& block : blocks)
        all += block.text + u'\n';
    return all;
}

} // namespace

// Letters of a case: what they begin with, how they go on paper, and how they leave.
class TestCaseLetters : public QObject {
    Q_OBJECT
private slots:
    void everyKindHasItsPaper_data();
    void everyKindHasItsPaper();
    void beginsWithWhatTheCaseSays();
    void aDecisionNamesTheLetterItIsAbout();
    void previewStoresNothing();
    void leavesWithAReason();
};

void TestCaseLetters::everyKindHasItsPaper_data() {
    QTest::addColumn<LetterKind>("kind");
    for (const auto& entry : domain::EnumText<LetterKind>::entries)
        QTest::newRow(entry.code) << entry.value;
}

// What people write has its place on the paper, and the paper asks for nothing else of them.
void TestCaseLetters::everyKindHasItsPaper() {
    QFETCH(LetterKind, kind);
    const auto paper =
        domain::fromCode<documents::Paper>(QString::fromLatin1(domain::toCode(kind)));
    QVERIFY(paper);
    const auto layout = documents::templateOf(documents::shippedTemplate(*paper), {});
    QVERIFY(layout);
    QStringList written;
    for (const LetterElement element : rules::writtenElements(kind))
        written.append(nameOf(element));
    for (const QString& name : written)
        QVERIFY2(layout->names.contains(name), qPrintable(name));
    for (const documents::Placeholder& each : documents::elementPlaceholders()) {
        const QString name = QString::fromUtf8(each.name);
        const bool ofTheCase = name == text("依据单") || name == text("审批");
        if (layout->names.contains(name) && !ofTheCase)
            QVERIFY2(written.contains(name), qPrintable(name));
    }
}

void TestCaseLetters::beginsWithWhatTheCaseSays() {
    Desk desk;
    desk.draftItem();
    service::CaseLetterService letters(desk.vault.session());
    const domain::Letter letter =
        expected(letters.suggestion(desk.id, LetterKind::Reminder).takeResult());
    QCOMPARE(letter.kind, LetterKind::Reminder);
    QCOMPARE(letter.warning_case, desk.id);
    QCOMPARE(letter.addressee, text("张伟同志"));
    // 20 days before 2026-11-24
    QVERIFY(elementText(letter, LetterElement::Source).contains(text("2026年11月4日")));
    QVERIFY(elementText(letter, LetterElement::Source).contains(text("信息1条")));
    QVERIFY(elementText(letter, LetterElement::Facts).startsWith(text("2026年11月4日，")));
    QVERIFY(elementText(letter, LetterElement::Standard).contains(text("BX04，Ⅲ级")));
    QVERIFY(elementText(letter, LetterElement::Rectify).contains(text("窗口无人值守")));
    QVERIFY(elementText(letter, LetterElement::DueReport).contains(text("15日内")));
    QVERIFY(elementText(letter, LetterElement::ArchiveNote).contains(text("不记入廉政档案")));
    QVERIFY(elementText(letter, LetterElement::Rights).contains(text("5个工作日")));
    // What only people can say is left to them.
    QCOMPARE(rules::missingElements(letter), std::vector{LetterElement::Admonish});
    QVERIFY(desk.view().file.letters.empty());
}

void TestCaseLetters::aDecisionNamesTheLetterItIsAbout() {
    Desk desk;
    const CaseFile served = desk.serve();
    service::CaseLetterService letters(desk.vault.session());
    const domain::Letter decision =
        expected(letters.suggestion(desk.id, LetterKind::AnnulDecision).takeResult());
    QCOMPARE(decision.about, std::optional(served.letters.front().id));
    const auto paper = expected(letters.preview(decision).takeResult());
    QVERIFY(textOf(paper.filled.blocks).contains(text("《警示提醒函》（云纪警提〔2026〕1号）")));
    QVERIFY(paper.is_draft);
}

void TestCaseLetters::previewStoresNothing() {
    Desk desk;
    service::CaseLetterService letters(desk.vault.session());
    domain::Letter letter =
        expected(letters.suggestion(desk.id, LetterKind::Reminder).takeResult());
    const auto before = desk.vault.trace();
    rules::setElementText(letter, LetterElement::Admonish, text("请严格遵守"));
    const auto paper = expected(letters.preview(letter).takeResult());
    QVERIFY(textOf(paper.filled.blocks).contains(text("请严格遵守")));
    QVERIFY(desk.vault.trace() == before);
}

void TestCaseLetters::leavesWithAReason() {
    Desk desk;
    const base::RawId letter = desk.draft().letters.back().id;
    service::CaseLetterService letters(desk.vault.session());
    const auto take = [&](service::CopyKind kind, const char* reason) {
        return letters.takeCopy(desk.id, letter, kind, text(reason)).takeResult();
    };
    QCOMPARE(refusal(take(service::CopyKind::File, " ")), base::ErrorCode::Invalid);
    QCOMPARE(desk.vault.number("SELECT count(*) FROM audit WHERE act = 'letter.export'"), 0);
    expected(take(service::CopyKind::File, "送审"));
    expected(take(service::CopyKind::Print, ""));
    QCOMPARE(desk.vault.number("SELECT count(*) FROM audit WHERE act = 'letter.export'"), 1);
    QCOMPARE(desk.vault.number("SELECT count(*) FROM audit WHERE act = 'letter.print'"), 1);
}

QTEST_GUILESS_MAIN(TestCaseLetters)
#include "test_case_letters.moc"
