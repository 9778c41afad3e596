// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standards_draft.h"
#include "ui/models/desk.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace sizao::widgets {
class ContentStack;
class HeaderBar;
class NoticeBar;
class SegmentBar;
} // namespace sizao::widgets

namespace sizao::pages {

class DraftEditor;
class DraftsPane;
class StandardPane;
class StandardsTree;
class VersionsPane;

// 标准: the negative list to read, its versions side by side, and drafts until two have published
// them.
class StandardsPage : public widgets::Page {
    Q_OBJECT

public:
    enum class View { Catalogue, Versions, Drafts };

    explicit StandardsPage(models::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("standards"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] widgets::Icon icon() const override { return widgets::Icon::Standards; }
    [[nodiscard]] int counter() const override; // drafts under way
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] QList<widgets::PageCommand> commands() const override;

    void activate() override;
    // Kinds: `indicator` and `model` (code), `draft` (id), `command` (new).
    [[nodiscard]] bool navigateTo(const widgets::Target& target) override;
    [[nodiscard]] bool goBack() override;
    void refresh() override;

    void showView(View view);
    void begin(); // a new draft, opened for writing
    void edit(domain::StandardsDraftId id);
    void importFrom(const QString& path);
    void exportTo(const QString& path);

    [[nodiscard]] StandardsTree* tree() const { return m_tree; }
    [[nodiscard]] StandardPane* pane() const { return m_pane; }
    [[nodiscard]] VersionsPane* versions() const { return m_versions; }
    [[nodiscard]] DraftsPane* drafts() const { return m_drafts; }
    [[nodiscard]] DraftEditor* editor() const { return m_editor; } // nullptr: none is open
    [[nodiscard]] QString notice() const;

private:
    void addActions();
    QWidget* makeViews();
    QWidget* makeCatalogue();
    void loadCatalogue();
    void showThing(const QString& code);
    void closeEditor();
    void browseImport();
    void browseExport();

    models::Desk& m_desk;
    widgets::HeaderBar* m_header;
    widgets::NoticeBar* m_notice;
    widgets::SegmentBar* m_choice;
    QStackedWidget* m_whole; // the views, or the editor
    QStackedWidget* m_views; // by View
    StandardsTree* m_tree;
    StandardPane* m_pane;
    widgets::ContentStack* m_catalogueStack;
    VersionsPane* m_versions;
    DraftsPane* m_drafts;
    DraftEditor* m_editor = nullptr;
    QAction* m_begin;
    QAction* m_import;
    QAction* m_export;
    service::CatalogueView m_view;
    QString m_wanted; // asked for before the catalogue was there
};

} // namespace sizao::pages
