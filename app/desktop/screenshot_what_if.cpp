// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshot_tour.h"
#include "ui/pages/what_if_controls.h"
#include "ui/pages/what_if_page.h"
#include "ui/pages/what_if_result.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/value_slider.h"

#include <QComboBox>
#include <QToolButton>

namespace sizao::desktop {

void ScreenshotTour::addWhatIfSteps() {
    const auto whatIf = [this] { return page<pages::WhatIfPage>(); };
    const auto isAnswered = [whatIf] {
        return whatIf()->run().isAnswered() && whatIf()->run().report().has_value();
    };
    const auto drag = [whatIf](const char* name, int by) {
        auto* slider = whatIf()->findChild<widgets::ValueSlider*>(QLatin1String(name));
        slider->setValue(slider->standard() + by);
    };
    m_steps.push_back({QStringLiteral("12g-what-if"),
                       [this, whatIf] {
                           visit(QStringLiteral("what-if"));
                           [[maybe_unused]] const bool wentBack = whatIf()->goBack();
                           whatIf()->controls()->setKind(domain::SubjectKind::Person);
                           whatIf()->controls()->reset();
                           auto* model = whatIf()->findChild<QComboBox*>(QStringLiteral("model"));
                           model->setCurrentIndex(model->findData(QStringLiteral("M-ZF")));
                       },
                       isAnswered});
    m_steps.push_back({QStringLiteral("12h-what-if-moved"),
                       [drag] {
                           drag("line1", 3);
                           drag("YL", 6);
                       },
                       isAnswered});
    m_steps.push_back({QStringLiteral("12i-what-if-sheets"),
                       [whatIf] {
                           auto* table = whatIf()->changedTable();
                           table->selectRow(0);
                           whatIf()->openSheets(table->currentKey());
                       },
                       [whatIf] { return whatIf()->showsSheets(); }});
    m_steps.push_back({QStringLiteral("12j-what-if-groups"),
                       [whatIf] {
                           [[maybe_unused]] const bool wentBack = whatIf()->goBack();
                           for (QToolButton* tab : whatIf()->findChildren<QToolButton*>())
                               if (tab->text() == pages::WhatIfResult::tr("各类人员占比"))
                                   tab->click();
                       },
                       isAnswered});
    addUnitWhatIfSteps();
}

// The same of units: as it is, with other lines, and the sheets of one of them.
void ScreenshotTour::addUnitWhatIfSteps() {
    const auto whatIf = [this] { return page<pages::WhatIfPage>(); };
    const auto isAnswered = [whatIf] {
        const auto& report = whatIf()->run().report();
        return whatIf()->run().isAnswered() && report && report->kind == domain::SubjectKind::Unit;
    };
    m_steps.push_back({QStringLiteral("12k-what-if-units"),
                       [whatIf] {
                           whatIf()->controls()->reset();
                           whatIf()->controls()->setKind(domain::SubjectKind::Unit);
                       },
                       isAnswered});
    m_steps.push_back({QStringLiteral("12l-what-if-units-moved"),
                       [whatIf] {
                           auto* line =
                               whatIf()->findChild<widgets::ValueSlider*>(QStringLiteral("line1"));
                           line->setValue(line->standard() - 15);
                       },
                       isAnswered});
    m_steps.push_back({QStringLiteral("12m-what-if-units-sheets"),
                       [whatIf] {
                           auto* table = whatIf()->changedTable();
                           table->selectRow(0);
                           whatIf()->openSheets(table->currentKey());
                       },
                       [whatIf] { return whatIf()->showsSheets(); }});
}

} // namespace sizao::desktop
