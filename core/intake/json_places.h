// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QJsonObject>

#include <optional>

namespace sizao::intake {

// A JSON object together with the lines on which its values stand, so that what is wrong with a
// value can be told as a person finds it in an editor. Lines count from 1.
class JsonPlaces {
public:
    // Refused with the line: what is no JSON object, a key that stands twice in one object (only
    // the last would count), nesting deeper than base::limits::jsonDepth.
    [[nodiscard]] static base::Result<JsonPlaces> read(QByteArrayView text);

    [[nodiscard]] const QJsonObject& document() const { return m_document; }
    // Of `models[0].indicators[3].weight`; where that is absent, of the nearest thing around it.
    [[nodiscard]] int lineOf(QString path) const;

private:
    QJsonObject m_document;
    QHash<QString, int> m_lines; // by path
};

} // namespace sizao::intake
