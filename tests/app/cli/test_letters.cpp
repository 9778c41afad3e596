// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx_writer.h"
#include "core/documents/placeholders.h"
#include "core/documents/shipped_templates.h"
#include "tests/app/cli/program_run.h"
#include "tests/app/cli/shapes.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace sizao;
using tests::Ran;

namespace {

const QString qs(const char* text) {
    return QString::fromUtf8(text);
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// Templates taken out, filled and printed with the real program, without a vault.
class TestLetters : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    const tests::Shapes m_shapes{QStringLiteral(SIZAOCTL_JSON)};

    QString path(const char* name) const { return m_folder.filePath(qs(name)); }
    // With --json; the shape is checked.
    QJsonObject ask(const QString& command, const QStringList& rest, int exit = 0) const {
        const Ran ran = tests::runProgram(command.split(u' ') + rest + QStringList{qs("--json")});
        if (ran.exit != exit || (exit == 0) == ran.json().isEmpty())
            QTest::qFail(qPrintable(qs("exit %1 %2").arg(ran.exit).arg(ran.problem())), __FILE__,
                         __LINE__);
        for (const QJsonObject& object : ran.json())
            if (const QString difference = m_shapes.difference(command, object);
                !difference.isEmpty())
                QTest::qFail(qPrintable(difference), __FILE__, __LINE__);
        return ran.json().value(0);
    }
    void writeTemplate(const char* name, const documents::Blocks& blocks) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(documents::docxOf(blocks)) < 0)
            qFatal("cannot write a template");
    }

private slots:
    void namesAreListed();
    void everyTemplateIsTakenOutFilledAndPrinted_data();
    void everyTemplateIsTakenOutFilledAndPrinted();
    void missingValuesStopThePrint();
    void draft();
    void onlyChecked();
    void refusals();
    void filesAreNotReplacedUnasked();
    void characterWithoutAFont();
};

void TestLetters::namesAreListed() {
    const Ran ran = tests::runProgram({qs("letter"), qs("names"), qs("--json")});
    COMPARE_EXIT(ran, 0);
    QStringList names;
    for (const QJsonObject& object : ran.json()) {
        QCOMPARE(m_shapes.difference(qs("letter names"), object), QString());
        if (object[qs("kind")] != qs("COLUMN") && object[qs("kind")] != qs("GROUP"))
            names.append(object[qs("name")].toString());
    }
    QCOMPARE(names, documents::placeholderNames());
    const Ran people = tests::runProgram({qs("letter"), qs("names")});
    QVERIFY(people.text().contains(qs("整改事项.销号标准")));
}

void TestLetters::everyTemplateIsTakenOutFilledAndPrinted_data() {
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("code");
    for (const auto& entry : domain::EnumText<documents::Paper>::entries)
        QTest::newRow(entry.code) << domain::toLabel(entry.value) << qs(entry.code);
}

void TestLetters::everyTemplateIsTakenOutFilledAndPrinted() {
    QFETCH(QString, word);
    QFETCH(QString, code);
    const QString docx = m_folder.filePath(code + qs(".docx"));
    const QString pdf = m_folder.filePath(code + qs(".pdf"));
    const QJsonObject taken = ask(qs("letter template"), {word, qs("--to"), docx});
    QCOMPARE(taken[qs("letter")].toString(), code);
    const QByteArray digest =
        QCryptographicHash::hash(bytesOf(docx), QCryptographicHash::Sha256).toHex();
    QCOMPARE(taken[qs("version")].toString().toLatin1(), digest);
    const QJsonObject printed =
        ask(qs("letter render"), {docx, qs("--values"), qs(SIZAO_LETTER_VALUES), qs("--pdf"), pdf,
                                  qs("--docx"), path("filled.docx"), qs("--force")});
    QCOMPARE(printed[qs("version")].toString().toLatin1(), digest);
    QCOMPARE(printed[qs("missing")].toArray().size(), 0);
    QVERIFY(printed[qs("pages")].toInt() >= 1);
    QVERIFY(!printed[qs("faces")].toArray().isEmpty());
    QVERIFY(bytesOf(pdf).startsWith("%PDF-1.4"));
    QVERIFY(bytesOf(path("filled.docx")).contains("张伟"));
    QVERIFY(!bytesOf(path("filled.docx")).contains("{{"));
}

void TestLetters::missingValuesStopThePrint() {
    writeTemplate("missing.docx", {{documents::BlockKind::Body, qs("{{姓名}}，{{单位}}"), {}}});
    tests::writeFile(path("some.json"), qs(R"({"单位": "区住建局"})"));
    const QStringList call{
        path("missing.docx"), qs("--values"), path("some.json"),       qs("--pdf"),
        path("missing.pdf"),  qs("--docx"),   path("missing-out.docx")};
    const QStringList program{qs("letter"), qs("render")};
    const Ran ran = tests::runProgram(program + call + QStringList{qs("--json")});
    COMPARE_EXIT(ran, 1);
    const QJsonObject answer = ran.json().value(0);
    QCOMPARE(m_shapes.difference(qs("letter render"), answer), QString());
    QCOMPARE(answer[qs("missing")].toArray(), QJsonArray{qs("姓名")});
    QVERIFY(answer[qs("pdf")].isNull() && answer[qs("docx")].isNull());
    QVERIFY(!QFile::exists(path("missing.pdf")) && !QFile::exists(path("missing-out.docx")));
    QVERIFY(ran.problem().contains(qs("姓名")));
}

void TestLetters::draft() {
    const QJsonObject answer = ask(
        qs("letter render"), {path("missing.docx"), qs("--values"), path("some.json"), qs("--pdf"),
                              path("draft.pdf"), qs("--docx"), path("draft.docx"), qs("--draft")});
    QCOMPARE(answer[qs("missing")].toArray(), QJsonArray{qs("姓名")});
    QCOMPARE(answer[qs("draft")].toBool(), true);
    QVERIFY(QFile::exists(path("draft.pdf")));
    QVERIFY(bytesOf(path("draft.docx")).contains("【姓名】，区住建局"));
}

void TestLetters::onlyChecked() {
    tests::writeFile(path("all.json"), qs(R"({"单位": "区住建局", "姓名": "张伟"})"));
    const QJsonObject answer =
        ask(qs("letter render"), {path("missing.docx"), qs("--values"), path("all.json")});
    QVERIFY(answer[qs("pages")].isNull() && answer[qs("pdf")].isNull());
    COMPARE_EXIT(tests::runProgram({qs("letter"), qs("render"), path("missing.docx"),
                                    qs("--values"), path("some.json")}),
                 1);
}

void TestLetters::refusals() {
    writeTemplate("wrong.docx", {{documents::BlockKind::Title, qs("对{{性名}}的决定"), {}}});
    const QStringList render{qs("letter"), qs("render")};
    const Ran name = tests::runProgram(
        render + QStringList{path("wrong.docx"), qs("--values"), path("all.json")});
    COMPARE_EXIT(name, 1);
    QVERIFY(name.problem().contains(qs("第 1 项（标题）"))
            && name.problem().contains(qs("{{姓名}}")));
    tests::writeFile(path("odd.json"), qs(R"({"性名": "x"})"));
    const Ran value = tests::runProgram(
        render + QStringList{path("missing.docx"), qs("--values"), path("odd.json")});
    COMPARE_EXIT(value, 1);
    QVERIFY(value.problem().contains(qs("姓名")));
    const Ran file =
        tests::runProgram(render + QStringList{path("all.json"), qs("--values"), path("all.json")});
    COMPARE_EXIT(file, 1);
    QVERIFY(file.problem().contains(qs("docx")));
    COMPARE_EXIT(
        tests::runProgram(render
                          + QStringList{path("missing.docx"), qs("--values"), path("absent.json")}),
        1);
    const Ran kind =
        tests::runProgram({qs("letter"), qs("template"), qs("表扬信"), qs("--to"), path("x.docx")});
    COMPARE_EXIT(kind, 2);
    QVERIFY(kind.problem().contains(qs("警示提醒函")));
}

void TestLetters::filesAreNotReplacedUnasked() {
    tests::writeFile(path("there.pdf"), qs("mine"));
    tests::writeFile(path("there.docx"), qs("mine"));
    const QStringList render{qs("letter"), qs("render"), path("missing.docx"), qs("--values"),
                             path("all.json")};
    COMPARE_EXIT(tests::runProgram(render + QStringList{qs("--pdf"), path("there.pdf")}), 1);
    COMPARE_EXIT(tests::runProgram(render + QStringList{qs("--docx"), path("there.docx")}), 1);
    const QStringList taken{qs("letter"), qs("template"), qs("送达回证"), qs("--to"),
                            path("there.docx")};
    COMPARE_EXIT(tests::runProgram(taken), 1);
    QCOMPARE(bytesOf(path("there.pdf")), QByteArray("mine"));
    QCOMPARE(bytesOf(path("there.docx")), QByteArray("mine"));
    COMPARE_EXIT(tests::runProgram(taken + QStringList{qs("--force")}), 0);
    QVERIFY(bytesOf(path("there.docx")).startsWith("PK"));
}

void TestLetters::characterWithoutAFont() {
    tests::writeFile(path("rare.json"), qs("{\"单位\": \"区住建局\", \"姓名\": \"张\U000FFF00\"}"));
    const Ran ran =
        tests::runProgram({qs("letter"), qs("render"), path("missing.docx"), qs("--values"),
                           path("rare.json"), qs("--pdf"), path("rare.pdf")});
    COMPARE_EXIT(ran, 1);
    QVERIFY2(ran.problem().contains(qs("U+FFF00")), qPrintable(ran.problem()));
    QVERIFY(!QFile::exists(path("rare.pdf")));
}

QTEST_GUILESS_MAIN(TestLetters)
#include "test_letters.moc"
