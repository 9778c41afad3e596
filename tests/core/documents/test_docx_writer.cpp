// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx_reader.h"
#include "core/documents/docx_writer.h"
#include "tests/core/documents/crafted_docx.h"
#include "tests/support/sample_letters.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::documents;
using namespace sizao::tests;

namespace {

rc::Gen<QString> anyWords() {
    const QStringList words{
        QStringLiteral("警示"), QStringLiteral("<b>"),      QStringLiteral("&amp;"),
        QStringLiteral("\""),   QStringLiteral("{{姓名}}"), QStringLiteral(" 空 "),
        QStringLiteral("𠮷"),   QStringLiteral("2026"),     QStringLiteral("\n行")};
    return rc::gen::map(
        rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(words.size()))),
        [words](const std::vector<int>& chosen) {
            QString text = QStringLiteral("字");
            for (const int word : chosen)
                text += words[word];
            return text;
        });
}

rc::Gen<Table> anyTable() {
    return rc::gen::exec([] {
        Table table;
        const int columns = *rc::gen::inRange(1, 6);
        for (int i = 0; i < columns; ++i)
            table.widths_mm.push_back(*rc::gen::inRange(5, 26));
        const int rows = *rc::gen::inRange(1, 5);
        for (int i = 0; i < rows; ++i) {
            Row row{{}, *rc::gen::arbitrary<bool>(), *rc::gen::inRange(0, 60)};
            for (int used = 0; used < columns;) {
                const int span = *rc::gen::inRange(1, columns - used + 1);
                row.cells.push_back({*anyWords(), span, *rc::gen::arbitrary<bool>()});
                used += span;
            }
            table.rows.push_back(row);
        }
        return table;
    });
}

rc::Gen<Blocks> anyBlocks() {
    return rc::gen::exec([] {
        Blocks blocks;
        const int count = *rc::gen::inRange(0, 12);
        for (int i = 0; i < count; ++i) {
            const auto kinds = paragraphKinds();
            const auto kind = *rc::gen::inRange<std::size_t>(0, kinds.size() + 1);
            if (kind == kinds.size())
                blocks.push_back({BlockKind::Table, {}, *anyTable()});
            else
                blocks.push_back({kinds[kind], *anyWords(), {}});
        }
        return blocks;
    });
}

} // namespace

class TestDocxWriter : public QObject {
    Q_OBJECT
private:
    DocxFolder m_folder;

private slots:
    void isReadAsItWasWritten();
    void samplesAreReadAgain();
    void fiveParts();
    void pageOfTheStandard();
    void whatXmlCannotHoldIsLeftOut();
    void libreOfficeOpensIt();
};

void TestDocxWriter::isReadAsItWasWritten() {
    QVERIFY(rc::check("a docx read back gives the same blocks", [&] {
        const Blocks blocks = *anyBlocks();
        const auto read = readDocx(m_folder.write(docxOf(blocks)));
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == blocks);
    }));
}

void TestDocxWriter::samplesAreReadAgain() {
    for (const Blocks& blocks :
         {support::sampleDocument(), support::sampleLetter(), support::sampleSheetForm()}) {
        const auto read = readDocx(m_folder.write(docxOf(blocks)));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(*read == blocks, true);
        QCOMPARE(docxOf(blocks), docxOf(blocks));
    }
}

void TestDocxWriter::fiveParts() {
    const auto archive =
        base::ZipArchive::open(m_folder.write(docxOf(support::sampleDocument())), 10);
    QVERIFY(archive);
    QStringList names;
    for (const base::ZipEntry& entry : archive->entries())
        names.append(entry.name);
    names.sort();
    QCOMPARE(names,
             (QStringList{QStringLiteral("[Content_Types].xml"), QStringLiteral("_rels/.rels"),
                          QStringLiteral("word/_rels/document.xml.rels"),
                          QStringLiteral("word/document.xml"), QStringLiteral("word/styles.xml")}));
}

void TestDocxWriter::pageOfTheStandard() {
    const QByteArray docx = docxOf(support::sampleDocument()); // stored: its parts can be read
    for (const char* value : {"w:w=\"11906\" w:h=\"16838\"", "w:top=\"2098\"", "w:right=\"1474\"",
                              "w:bottom=\"1984\"", "w:left=\"1588\"", "<w:sz w:val=\"32\"/>",
                              "<w:spacing w:val=\"-5\"/>", "w:line=\"579\" w:lineRule=\"exact\""})
        QVERIFY2(docx.contains(value), value);
    QVERIFY(!docx.contains("docGrid"));
    for (const BlockKind kind : paragraphKinds())
        QVERIFY(docx.contains("w:styleId=\"" + docxStyleId(kind).toUtf8() + "\""));
}

void TestDocxWriter::whatXmlCannotHoldIsLeftOut() {
    const QString text =
        QStringLiteral("甲") + QChar(1) + QChar(0x0B) + QChar(0xFFFF) + QStringLiteral("乙");
    const auto read = readDocx(m_folder.write(docxOf({{BlockKind::Body, text, {}}})));
    QVERIFY(read);
    QCOMPARE(read->at(0).text, QStringLiteral("甲乙"));
}

// Another program opens it: pages, lines and characters are counted in what it prints.
void TestDocxWriter::libreOfficeOpensIt() {
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    const bool hasText = !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
    if (office.isEmpty() || !hasText) {
        QVERIFY(qEnvironmentVariableIntValue("SIZAO_REQUIRE_VALIDATORS") != 1);
        QSKIP("soffice (libreoffice-writer) or pdftotext (poppler-utils) is not installed: whether "
              "another program opens the docx was not checked");
    }
    const Blocks blocks{{BlockKind::Recipient, QStringLiteral("警示").repeated(28 * 22), {}}};
    const QString docx = m_folder.write(docxOf(blocks), QStringLiteral("office.docx"));
    QProcess process;
    process.start(
        office,
        {QStringLiteral("-env:UserInstallation=file://") + m_folder.path(QStringLiteral("profile")),
         QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
         QStringLiteral("--outdir"), QFileInfo(docx).absolutePath(), docx});
    QVERIFY(process.waitForFinished(180'000));
    QProcess text;
    text.start(QStringLiteral("pdftotext"),
               {QStringLiteral("-layout"), m_folder.path(QStringLiteral("office.pdf")),
                QStringLiteral("-")});
    QVERIFY(text.waitForFinished(60'000));
    const QStringList pages =
        QString::fromUtf8(text.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() >= 2);
    QStringList lines;
    for (const QString& line : pages[1].split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    QCOMPARE(lines.size(), 22);
    for (const QString& line : lines)
        QCOMPARE(line.size(), 28);
}

QTEST_GUILESS_MAIN(TestDocxWriter)
#include "test_docx_writer.moc"
