// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlock_dialog.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/passphrase_edit.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sizao;
using namespace sizao::shell;
using widgets::FormField;
using widgets::PassphraseEdit;

namespace {

// Keeps the answer until the test gives it.
class ScriptedDoor : public UnlockDoor {
public:
    void open(const QString& path, base::Secret passphrase, Answer answer) override {
        ++calls;
        openedPath = path;
        passphraseSize = passphrase.size();
        pending = std::move(answer);
    }
    void create(const NewVault& vault, base::Secret passphrase, Answer answer) override {
        ++calls;
        created = vault;
        passphraseSize = passphrase.size();
        pending = std::move(answer);
    }
    void fail(base::ErrorCode code, const QString& message) { pending(base::fail(code, message)); }

    int calls = 0;
    QString openedPath;
    NewVault created;
    std::size_t passphraseSize = 0;
    Answer pending;
};

const auto passphrase = QStringLiteral("long enough pass");

QPushButton* buttonWith(const QWidget& parent, const QString& text) {
    for (QPushButton* button : parent.findChildren<QPushButton*>())
        if (button->text() == text)
            return button;
    return nullptr;
}

PassphraseEdit* field(const UnlockDialog& dialog, const char* name) {
    return dialog.findChild<PassphraseEdit*>(QLatin1String(name));
}
QLineEdit* line(const UnlockDialog& dialog, const char* name) {
    return dialog.findChild<QLineEdit*>(QLatin1String(name));
}
void type(const UnlockDialog& dialog, const char* name, const QString& text) {
    QTest::keyClicks(field(dialog, name)->focusProxy(), text);
}
void enter(const UnlockDialog& dialog, const char* name) {
    QTest::keyClick(field(dialog, name)->focusProxy(), Qt::Key_Return);
}
bool hasProblem(const UnlockDialog& dialog, const QString& problem) {
    for (const FormField* asked : dialog.findChildren<FormField*>())
        if (asked->problem() == problem)
            return true;
    return false;
}

} // namespace

class TestUnlockDialog : public QObject {
    Q_OBJECT

private slots:
    void opens();
    void emptyPassphraseAsksNobody();
    void wrongPassphraseIsSaidAtTheField();
    void errors_data();
    void errors();
    void damagedOffersBackup();
    void creates();
    void createChecksFields();
    void createNamesTheHandlers();
    void secondEnterWaits();
    void closingDuringWorkIsHarmless();
    void sentenceFindsRoom();
};

void TestUnlockDialog::opens() {
    ScriptedDoor door;
    UnlockDialog dialog(door, {QStringLiteral("/data/a.sizao"), QStringLiteral("/data/b.sizao")});
    dialog.show();
    type(dialog, "passphrase", passphrase);
    enter(dialog, "passphrase");
    QVERIFY(dialog.isBusy());
    QCOMPARE(door.openedPath, QStringLiteral("/data/a.sizao"));
    QCOMPARE(door.passphraseSize, static_cast<std::size_t>(passphrase.size()));
    QVERIFY(field(dialog, "passphrase")->isEmpty());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    door.pending({});
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(dialog.path(), QStringLiteral("/data/a.sizao"));
}

void TestUnlockDialog::emptyPassphraseAsksNobody() {
    ScriptedDoor door;
    UnlockDialog dialog(door, {QStringLiteral("/data/a.sizao")});
    dialog.show();
    QTest::mouseClick(buttonWith(dialog, QStringLiteral("打开")), Qt::LeftButton);
    QCOMPARE(door.calls, 0);
    QVERIFY(hasProblem(dialog, QStringLiteral("请输入口令")));
}

void TestUnlockDialog::wrongPassphraseIsSaidAtTheField() {
    ScriptedDoor door;
    UnlockDialog dialog(door, {QStringLiteral("/data/a.sizao")});
    dialog.show();
    type(dialog, "passphrase", passphrase);
    enter(dialog, "passphrase");
    door.fail(base::ErrorCode::CannotUnlock, QStringLiteral("口令不对，数据没有改动。"));
    QVERIFY(hasProblem(dialog, QStringLiteral("口令不对，数据没有改动。")));
    QVERIFY(!dialog.isBusy());
    QVERIFY(dialog.message().isEmpty());
    type(dialog, "passphrase", passphrase);
    enter(dialog, "passphrase"); // and again
    QCOMPARE(door.calls, 2);
}

void TestUnlockDialog::errors_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("action");
    const auto row = [](const char* name, base::ErrorCode code, const char* action) {
        QTest::newRow(name) << static_cast<int>(code) << QString::fromUtf8(action);
    };
    row("busy", base::ErrorCode::Busy, "");
    row("newer", base::ErrorCode::NewerFile, "");
    row("damaged", base::ErrorCode::Damaged, "从备份恢复");
    row("foreign", base::ErrorCode::NotAVault, "选择其他文件");
    row("missing", base::ErrorCode::NotFound, "选择其他文件");
    row("full", base::ErrorCode::DiskFull, "");
    row("unreadable", base::ErrorCode::Unreadable, "");
    row("internal", base::ErrorCode::Internal, "");
}

void TestUnlockDialog::errors() {
    QFETCH(int, code);
    QFETCH(QString, action);
    ScriptedDoor door;
    UnlockDialog dialog(door, {QStringLiteral("/data/a.sizao")});
    dialog.show();
    type(dialog, "passphrase", passphrase);
    enter(dialog, "passphrase");
    const QString sentence = QStringLiteral("正由周敏在使用，请稍后再开。");
    door.fail(static_cast<base::ErrorCode>(code), sentence);
    QCOMPARE(dialog.message(), sentence);
    QVERIFY(dialog.isVisible());
    if (!action.isEmpty()) {
        QVERIFY(buttonWith(dialog, action));
        QVERIFY(buttonWith(dialog, action)->isVisible());
    }
}

void TestUnlockDialog::damagedOffersBackup() {
    ScriptedDoor door;
    UnlockDialog dialog(door, {QStringLiteral("/data/a.sizao")});
    dialog.show();
    type(dialog, "passphrase", passphrase);
    enter(dialog, "passphrase");
    door.fail(base::ErrorCode::Damaged, QStringLiteral("数据文件有一处损坏。"));
    QSignalSpy spy(&dialog, &UnlockDialog::restoreRequested);
    QTest::mouseClick(buttonWith(dialog, QStringLiteral("从备份恢复")), Qt::LeftButton);
    QCOMPARE(spy.takeFirst().first().toString(), QStringLiteral("/data/a.sizao"));
}

void TestUnlockDialog::creates() {
    const QTemporaryDir folder;
    ScriptedDoor door;
    UnlockDialog dialog(door, {});
    dialog.show();
    line(dialog, "path")->setText(folder.filePath(QStringLiteral("new.sizao")));
    line(dialog, "office")->setText(QStringLiteral("云湖区纪委"));
    line(dialog, "person")->setText(QStringLiteral("周正"));
    type(dialog, "newPassphrase", passphrase);
    type(dialog, "passphraseAgain", passphrase);
    enter(dialog, "passphraseAgain");
    QCOMPARE(door.calls, 1);
    QCOMPARE(door.created.path, folder.filePath(QStringLiteral("new.sizao")));
    QCOMPARE(door.created.office, QStringLiteral("云湖区纪委"));
    QVERIFY(door.created.handlers.isEmpty());
    QCOMPARE(door.passphraseSize, static_cast<std::size_t>(passphrase.size()));
    door.fail(base::ErrorCode::DiskFull, QStringLiteral("磁盘已满，没有新建。"));
    QCOMPARE(dialog.message(), QStringLiteral("磁盘已满，没有新建。"));
}

void TestUnlockDialog::createChecksFields() {
    ScriptedDoor door;
    UnlockDialog dialog(door, {});
    dialog.show();
    type(dialog, "newPassphrase", QStringLiteral("short"));
    type(dialog, "passphraseAgain", QStringLiteral("other"));
    QTest::mouseClick(buttonWith(dialog, QStringLiteral("新建并打开")), Qt::LeftButton);
    QCOMPARE(door.calls, 0);
    QVERIFY(hasProblem(dialog, QStringLiteral("请填写单位名称")));
    QVERIFY(hasProblem(dialog, QStringLiteral("请填写姓名")));
    QVERIFY(hasProblem(dialog, QStringLiteral("两次输入的口令不一致")));
}

void TestUnlockDialog::createNamesTheHandlers() {
    const QTemporaryDir folder;
    ScriptedDoor door;
    UnlockDialog dialog(door, {});
    dialog.show();
    QLineEdit* handlers = line(dialog, "handlers");
    line(dialog, "path")->setText(folder.filePath(QStringLiteral("new.sizao")));
    line(dialog, "office")->setText(QStringLiteral("云湖区纪委"));
    line(dialog, "person")->setText(QStringLiteral("周正"));
    handlers->setText(QStringLiteral("王芳、周正"));
    type(dialog, "newPassphrase", passphrase);
    type(dialog, "passphraseAgain", passphrase);
    QPushButton* create = buttonWith(dialog, QStringLiteral("新建并打开"));
    QTest::mouseClick(create, Qt::LeftButton);
    QCOMPARE(door.calls, 0);
    QVERIFY(hasProblem(dialog, QStringLiteral("姓名重复，同名的请在姓名后注明部门")));
    handlers->setText(QStringLiteral(" 王芳、李强, 何静  郑洁；Zhao  Min "));
    QTest::mouseClick(create, Qt::LeftButton);
    const QStringList expected{QStringLiteral("王芳"), QStringLiteral("李强"),
                               QStringLiteral("何静"), QStringLiteral("郑洁"),
                               QStringLiteral("Zhao Min")};
    QCOMPARE(door.created.handlers, expected);
}

void TestUnlockDialog::secondEnterWaits() {
    ScriptedDoor door;
    UnlockDialog dialog(door, {QStringLiteral("/data/a.sizao")});
    dialog.show();
    type(dialog, "passphrase", passphrase);
    enter(dialog, "passphrase");
    enter(dialog, "passphrase");
    QCOMPARE(door.calls, 1);
    QTest::keyClick(&dialog, Qt::Key_Escape); // stays until the answer
    QVERIFY(dialog.isVisible());
}

void TestUnlockDialog::closingDuringWorkIsHarmless() {
    ScriptedDoor door;
    {
        UnlockDialog dialog(door, {QStringLiteral("/data/a.sizao")});
        dialog.show();
        type(dialog, "passphrase", passphrase);
        enter(dialog, "passphrase");
    }
    door.pending({});
}

// Nothing is squeezed when a long sentence appears above the fields.
void TestUnlockDialog::sentenceFindsRoom() {
    ScriptedDoor door;
    UnlockDialog dialog(door, {QStringLiteral("/data/a.sizao")});
    dialog.show();
    QWidget* edit = field(dialog, "passphrase")->focusProxy();
    const int height = dialog.height();
    const int fieldHeight = edit->height();
    type(dialog, "passphrase", passphrase);
    enter(dialog, "passphrase");
    door.fail(base::ErrorCode::Busy, QStringLiteral("正由周敏在另一台电脑上使用。").repeated(4));
    QTRY_VERIFY(dialog.height() > height);
    QTRY_COMPARE(edit->height(), fieldHeight);
}

QTEST_MAIN(TestUnlockDialog)
#include "test_unlock_dialog.moc"
