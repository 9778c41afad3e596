// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/list_model.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/header_bar.h"
#include "ui/widgets/page.h"
#include "ui/widgets/quiet_banner.h"
#include "ui/widgets/state_panel.h"

class QSplitter;

namespace sizao::pages {

// List, detail, action: what the pages with a list have in common. The filter bar stands above the
// table, the detail beside it; a form takes the place of the detail, a larger task that of all.
class ListPage : public widgets::Page {
    Q_OBJECT

public:
    explicit ListPage(QWidget* parent = nullptr);
    ~ListPage() override;

    void activate() override;
    [[nodiscard]] bool goBack() override;
    void refresh() override;
    [[nodiscard]] bool navigateTo(const widgets::Target& target) override;

    [[nodiscard]] widgets::DataTable* table() const { return m_table; }
    [[nodiscard]] widgets::FilterBar* filters() const { return m_filters; }
    [[nodiscard]] QWidget* form() const; // what stands in place of the detail; nullptr: nothing

protected:
    struct Texts {
        QString empty;       // nothing is here yet
        QString emptyAction; // what would bring something; empty: nothing
        QString filtered;    // the filter hides all
        QString choose;      // nothing is chosen
        QString counting;    // how many are shown: `%1 人`
    };

    // Once, from the constructor of the page. `detail` is taken over.
    void build(models::ListModel* model, const QList<widgets::Column>& columns, QWidget* detail,
               const Texts& texts);
    [[nodiscard]] widgets::HeaderBar* header() const { return m_header; }
    [[nodiscard]] widgets::ContentStack* detailStack() const { return m_detail; }

    // Another way to show what the filter leaves, in place of list and detail; taken over. `bar`, by
    // which people choose, stands below the filter.
    void addBar(QWidget* bar);
    void addBody(QWidget* body); // the first one is 1
    void showBody(int body);     // 0: list and detail
    [[nodiscard]] int body() const { return m_bodies->currentIndex(); }

    void openForm(QWidget* form);    // beside the list; taken over
    void openTask(QWidget* task);    // instead of the list; taken over
    void closeForm();                // whichever is open
    void choose(const QString& key); // in the list if it is there, else only its detail

    virtual void applyFilter(const widgets::FilterState& state) = 0;
    virtual void showDetail(const QString& key) = 0;
    virtual void showNews() { listModel()->reload(); }
    virtual void startEmptyAction() {}
    // How many the list stands for, also those not read yet.
    [[nodiscard]] virtual qint64 shownCount() const;
    void showShownCount();
    [[nodiscard]] models::ListModel* listModel() const { return m_model; }

private:
    QWidget* makeList();
    void showModelState();
    void showChosen(const QString& key);
    void selectFirst();
    void shareWidth(int list, int side);

    models::ListModel* m_model = nullptr;
    widgets::HeaderBar* m_header;
    widgets::FilterBar* m_filters;
    widgets::DataTable* m_table;
    widgets::ContentStack* m_list = nullptr;
    widgets::ContentStack* m_detail = nullptr;
    widgets::QuietBanner* m_banner;
    QStackedWidget* m_whole; // the list with its detail, or a task
    QStackedWidget* m_side;  // the detail, or a form
    QSplitter* m_splitter;
    QStackedWidget* m_bodies; // list and detail, or what else shows the same
    Texts m_texts;
    QByteArray m_beforeForm; // how the width was shared
    QString m_wanted;        // asked for before the list was there
};

} // namespace sizao::pages
