// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlock_dialog.h"

#include "ui/widgets/form_field.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sizao::shell {
namespace {

using namespace widgets;

constexpr int dialogWidth = 460;

QString defaultPath() {
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/")
           + UnlockDialog::tr("监督数据") + QStringLiteral(".sizao");
}

QString fileFilter() {
    return UnlockDialog::tr("四早数据文件 (*.sizao)");
}

QWidget* withButton(QWidget* editor, QToolButton* button) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addWidget(editor, 1);
    layout->addWidget(button);
    row->setFocusProxy(editor);
    return row;
}

QToolButton* folderButton(const QString& toolTip) {
    auto* button = new QToolButton;
    button->setIcon(icon(Icon::Folder));
    button->setIconSize({20, 20});
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

UnlockDialog::UnlockDialog(UnlockDoor& door, const QStringList& recent, QWidget* parent)
    : QDialog(parent),
      m_door(door),
      m_pages(new QStackedWidget(this)),
      m_message(new NoticeBar(Icon::Error, this)) {
    setWindowTitle(tr("四早"));
    setWindowIcon(programIcon());
    auto* sign = new QLabel(this);
    sign->setPixmap(programIcon().pixmap(QSize(40, 40)));
    auto* name = new QLabel(tr("四早"), this);
    setLabelRole(name, LabelRole::Title);
    auto* motto = new QLabel(tr("早发现 · 早提醒 · 早纠正 · 早查处"), this);
    setLabelRole(motto, LabelRole::Quiet);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(name);
    texts->addWidget(motto);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(sign);
    head->addLayout(texts, 1);

    m_pages->addWidget(makeOpenPage(recent));
    m_pages->addWidget(makeCreatePage());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 20);
    layout->setSpacing(space::large);
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(m_pages);
    layout->addStretch(1);
    setMinimumWidth(dialogWidth);
    connect(m_message, &NoticeBar::actionRequested, this, [this] {
        if (m_isDamaged)
            emit restoreRequested(path());
        else
            browse();
    });
    if (recent.isEmpty())
        showCreate();
    else
        showOpen();
}

QWidget* UnlockDialog::makeOpenPage(const QStringList& recent) {
    auto* page = new QWidget;
    m_files = new QComboBox;
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const QString& file : recent)
        m_files->addItem(QFileInfo(file).completeBaseName() + QStringLiteral("  ·  ")
                             + QFileInfo(file).absolutePath(),
                         file);
    auto* button = folderButton(tr("选择其他数据文件"));
    connect(button, &QToolButton::clicked, this, &UnlockDialog::browse);
    connect(m_files, &QComboBox::currentIndexChanged, this, [this] { showMessage({}); });
    m_passphrase = new PassphraseEdit(PassphraseUse::Existing);
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphraseField = new FormField(tr("口令"), m_passphrase);
    connect(m_passphrase, &PassphraseEdit::submitted, this, &UnlockDialog::open);
    m_openButton = new QPushButton(tr("打开"));
    m_openButton->setAutoDefault(false);
    setButtonWeight(m_openButton, ButtonWeight::Primary);
    connect(m_openButton, &QPushButton::clicked, this, &UnlockDialog::open);
    auto* toCreate = new QPushButton(tr("新建数据文件"));
    toCreate->setAutoDefault(false);
    setButtonWeight(toCreate, ButtonWeight::Link);
    connect(toCreate, &QPushButton::clicked, this, &UnlockDialog::showCreate);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(toCreate);
    buttons->addStretch(1);
    buttons->addWidget(m_openButton);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(new FormField(tr("数据文件"), withButton(m_files, button)));
    layout->addWidget(m_passphraseField);
    layout->addStretch(1);
    layout->addLayout(buttons);
    return page;
}

void UnlockDialog::makeCreateEdits() {
    m_newPath = new QLineEdit(defaultPath());
    m_office = new QLineEdit;
    m_office->setPlaceholderText(tr("如：云湖区纪律检查委员会"));
    m_person = new QLineEdit;
    m_handlers = new QLineEdit;
    m_handlers->setPlaceholderText(tr("如：王芳、李强"));
    const std::pair<QLineEdit*, const char*> named[] = {
        {m_newPath, "path"}, {m_office, "office"}, {m_person, "person"}, {m_handlers, "handlers"}};
    for (const auto& [edit, name] : named)
        edit->setObjectName(QLatin1String(name));
    m_newPassphrase = new PassphraseEdit(PassphraseUse::New);
    m_again = new PassphraseEdit(PassphraseUse::Existing);
    m_newPassphrase->setObjectName(QStringLiteral("newPassphrase"));
    m_again->setObjectName(QStringLiteral("passphraseAgain"));
}

QWidget* UnlockDialog::makeCreatePage() {
    auto* page = new QWidget;
    makeCreateEdits();
    auto* button = folderButton(tr("选择存放位置"));
    connect(button, &QToolButton::clicked, this, &UnlockDialog::chooseNewPath);
    const auto field = [this](const QString& label, QWidget* editor, const FormField::Check& check,
                              Need need = Need::Required) {
        auto* made = new FormField(label, editor, need);
        made->setCheck(check);
        m_newFields.append(made);
        return made;
    };
    const auto filled = [](QLineEdit* edit, const QString& problem) {
        return [edit, problem] { return edit->text().trimmed().isEmpty() ? problem : QString(); };
    };
    field(tr("存放位置"), withButton(m_newPath, button), [this] {
        if (m_newPath->text().trimmed().isEmpty())
            return tr("请选择存放位置");
        return QFileInfo::exists(m_newPath->text()) ? tr("这里已有同名文件，请换一个名称")
                                                    : QString();
    });
    field(tr("单位名称"), m_office, filled(m_office, tr("请填写单位名称")));
    field(tr("您的姓名"), m_person, filled(m_person, tr("请填写姓名")));
    const auto eachOnce = [this] {
        QStringList names = handlers();
        names.append(m_person->text().trimmed());
        return names.removeDuplicates() > 0 ? tr("姓名重复，同名的请在姓名后注明部门") : QString();
    };
    field(tr("其他承办人"), m_handlers, eachOnce, Need::Optional)
        ->setHint(tr("核实、立案都要两人办理；也可以以后在“管理”中添加"));
    field(tr("口令"), m_newPassphrase, [this] { return m_newPassphrase->problem(); });
    field(tr("再输入一次"), m_again, [this] {
        return m_again->sameAs(*m_newPassphrase) ? QString() : tr("两次输入的口令不一致");
    })->setHint(tr("口令忘记后无法找回，请牢记或封存保管"));
    connect(m_again, &PassphraseEdit::submitted, this, &UnlockDialog::create);

    m_createButton = new QPushButton(tr("新建并打开"));
    m_createButton->setAutoDefault(false);
    setButtonWeight(m_createButton, ButtonWeight::Primary);
    connect(m_createButton, &QPushButton::clicked, this, &UnlockDialog::create);
    auto* toOpen = new QPushButton(tr("打开已有数据文件"));
    toOpen->setAutoDefault(false);
    setButtonWeight(toOpen, ButtonWeight::Link);
    connect(toOpen, &QPushButton::clicked, this, [this] {
        showOpen();
        if (m_files->count() == 0)
            browse();
    });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(toOpen);
    buttons->addStretch(1);
    buttons->addWidget(m_createButton);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    for (FormField* made : std::as_const(m_newFields))
        layout->addWidget(made);
    layout->addStretch(1);
    layout->addLayout(buttons);
    return page;
}

// A space separates Chinese names and belongs to others.
QStringList UnlockDialog::handlers() const {
    static const QRegularExpression between(
        QStringLiteral("[、，,；;]|(?<=\\p{Han})\\s+(?=\\p{Han})"));
    QStringList names;
    for (const QString& name : m_handlers->text().split(between))
        if (const QString typed = name.simplified(); !typed.isEmpty())
            names.append(typed);
    return names;
}

bool UnlockDialog::isCreating() const {
    return m_pages->currentIndex() == 1;
}

QString UnlockDialog::path() const {
    return isCreating() ? m_newPath->text().trimmed() : m_files->currentData().toString();
}

QString UnlockDialog::message() const {
    return m_message->sentence();
}

// The hidden page asks for no room.
void UnlockDialog::showPage(int index) {
    m_pages->setCurrentIndex(index);
    for (int i = 0; i < m_pages->count(); ++i)
        m_pages->widget(i)->setSizePolicy(
            QSizePolicy::Preferred, i == index ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    adjustSize();
}

void UnlockDialog::showOpen() {
    showPage(0);
    showMessage({});
    m_passphrase->setFocus();
}

void UnlockDialog::showCreate() {
    showPage(1);
    showMessage({});
    m_office->setFocus();
}

void UnlockDialog::browse() {
    const QString file = QFileDialog::getOpenFileName(this, tr("选择数据文件"),
                                                      QFileInfo(path()).path(), fileFilter());
    if (file.isEmpty())
        return;
    int row = m_files->findData(file);
    if (row < 0) {
        m_files->insertItem(0, QFileInfo(file).completeBaseName(), file);
        row = 0;
    }
    showOpen();
    m_files->setCurrentIndex(row);
}

void UnlockDialog::chooseNewPath() {
    const QString file =
        QFileDialog::getSaveFileName(this, tr("选择存放位置"), m_newPath->text(), fileFilter());
    if (!file.isEmpty())
        m_newPath->setText(file);
}

void UnlockDialog::open() {
    if (m_isBusy)
        return;
    if (path().isEmpty()) {
        showMessage(tr("请先选择数据文件"), tr("选择文件"));
        return;
    }
    m_passphraseField->setProblem(m_passphrase->problem());
    if (!m_passphraseField->problem().isEmpty())
        return;
    setBusy(true, tr("正在打开"));
    const QPointer<UnlockDialog> self(this);
    m_door.open(path(), m_passphrase->take(), [self](const base::Result<>& result) {
        if (self)
            self->answered(result);
    });
}

void UnlockDialog::create() {
    if (m_isBusy)
        return;
    bool isGood = true;
    for (FormField* field : std::as_const(m_newFields))
        isGood = field->validate() && isGood;
    if (!isGood)
        return;
    setBusy(true, tr("正在新建"));
    const NewVault vault{path(), m_office->text().trimmed(), m_person->text().trimmed(),
                         handlers()};
    base::Secret passphrase = m_newPassphrase->take();
    m_again->clear();
    const QPointer<UnlockDialog> self(this);
    m_door.create(vault, std::move(passphrase), [self](const base::Result<>& result) {
        if (self)
            self->answered(result);
    });
}

void UnlockDialog::setBusy(bool busy, const QString& sentence) {
    m_isBusy = busy;
    m_pages->setEnabled(!busy);
    m_openButton->setText(busy && !isCreating() ? sentence : tr("打开"));
    m_createButton->setText(busy && isCreating() ? sentence : tr("新建并打开"));
    if (busy)
        showMessage({});
}

void UnlockDialog::answered(const base::Result<>& result) {
    setBusy(false);
    if (result)
        accept();
    else
        showError(result.error());
}

void UnlockDialog::showError(const base::Error& error) {
    m_isDamaged = error.code == base::ErrorCode::Damaged;
    switch (error.code) {
    case base::ErrorCode::CannotUnlock: // said at the field, where it is mended
        if (isCreating())
            showMessage(error.message);
        else
            m_passphraseField->setProblem(error.message);
        break;
    case base::ErrorCode::Damaged:
        showMessage(error.message, tr("从备份恢复"));
        break;
    case base::ErrorCode::NotFound:
    case base::ErrorCode::NotAVault:
        showMessage(error.message, isCreating() ? QString() : tr("选择其他文件"));
        break;
    case base::ErrorCode::Busy:
    case base::ErrorCode::NewerFile:
    case base::ErrorCode::DiskFull:
    case base::ErrorCode::Unreadable:
    case base::ErrorCode::Refused:
    case base::ErrorCode::Invalid:
    case base::ErrorCode::Conflict:
    case base::ErrorCode::Cancelled:
    case base::ErrorCode::LimitReached:
    case base::ErrorCode::Internal:
        showMessage(error.message);
        break;
    }
    if (!isCreating())
        m_passphrase->setFocus();
}

void UnlockDialog::showMessage(const QString& sentence, const QString& action) {
    m_message->setNotice(sentence, action);
    m_passphraseField->setProblem({});
}

bool UnlockDialog::event(QEvent* event) {
    const bool isHandled = QDialog::event(event);
    // A sentence that appears needs room of its own: wrapped labels do not ask a window for it.
    if (event->type() == QEvent::LayoutRequest) {
        const int needed = layout()->totalHeightForWidth(width());
        if (needed > height())
            resize(width(), needed);
    }
    return isHandled;
}

void UnlockDialog::reject() {
    if (!m_isBusy) // the answer is a moment away
        QDialog::reject();
}

} // namespace sizao::shell
