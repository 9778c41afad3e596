// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/texts.h"

namespace sizao::service::demo {

QString TextFiller::numberFor(const QString& kind, const QString& range) {
    const QStringList ends = range.split(u'-');
    const int least = ends.front().toInt();
    const int most = ends.back().toInt();
    if (kind == u"pct") {
        const int tenths = m_random.between(least * 10, most * 10);
        return QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10);
    }
    const int number = m_random.between(least, most);
    if (kind == u"yuan") {
        const int step = most > 10'000 ? 100 : 10;
        return QString::number(number / step * step);
    }
    return QString::number(number);
}

QString TextFiller::wordFor(const QString& slot) {
    if (const qsizetype colon = slot.indexOf(u':'); colon > 0)
        return numberFor(slot.left(colon), slot.mid(colon + 1));
    const auto known = m_words.find(slot);
    if (known != m_words.end())
        return known->second;
    static const QStringList quarters = {QStringLiteral("一"), QStringLiteral("二"),
                                         QStringLiteral("三"), QStringLiteral("四")};
    QString word;
    if (slot == u"md")
        word = QStringLiteral("%1月%2日").arg(m_day.month()).arg(m_day.dayOfMonth());
    else if (slot == u"month")
        word = QStringLiteral("%1月份").arg(m_day.month());
    else if (slot == u"quartername")
        word = quarters[(m_day.month() - 1) / 3] + QStringLiteral("季度");
    else if (const auto list = m_data.words.find(slot); list != m_data.words.end())
        word = fill(m_random.pick(list->second));
    m_words[slot] = word;
    return word;
}

QString TextFiller::fill(const QString& text) {
    QString filled;
    qsizetype at = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', at)) {
        const qsizetype close = text.indexOf(u'}', open);
        filled += text.mid(at, open - at) + wordFor(text.mid(open + 1, close - open - 1));
        at = close + 1;
    }
    return filled + text.mid(at);
}

QString sourceNumber(const QString& pattern, base::Day day, int sequence) {
    QString number = pattern;
    number.replace(QStringLiteral("{year}"), QString::number(day.year()));
    number.replace(QStringLiteral("{ymd}"), day.toIso().remove(u'-'));
    number.replace(QStringLiteral("{quarter}"), QString::number((day.month() + 2) / 3));
    for (int width = 1; width <= 5; ++width) {
        const QString slot =
            width == 1 ? QStringLiteral("{seq}") : QStringLiteral("{seq:%1}").arg(width);
        number.replace(slot, QStringLiteral("%1").arg(sequence, width, 10, QLatin1Char('0')));
    }
    return number;
}

} // namespace sizao::service::demo
