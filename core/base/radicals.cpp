// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/radicals.h"

#include <QList>

#include <string_view>

namespace sizao::base {
namespace {

// One character for each of the block, in its order; those without an ideograph stand for themselves.
constexpr char32_t supplementFirst = 0x2E80;
constexpr std::u32string_view supplement =
    U"⺀厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵⺚旡日月歺母"
    U"民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹"
    U"艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠"
    U"饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

constexpr char32_t kangxiFirst = 0x2F00;
constexpr std::u32string_view kangxi =
    U"一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土"
    U"士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手"
    U"支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉"
    U"瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳"
    U"聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛"
    U"辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯"
    U"鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

} // namespace

char32_t withoutRadical(char32_t character) {
    if (character >= supplementFirst && character - supplementFirst < supplement.size())
        return supplement[character - supplementFirst];
    if (character >= kangxiFirst && character - kangxiFirst < kangxi.size())
        return kangxi[character - kangxiFirst];
    return character;
}

QString withoutRadicals(const QString& text) {
    QString result;
    result.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        const char32_t meant = withoutRadical(character);
        result.append(QString::fromUcs4(&meant, 1));
    }
    return result;
}

} // namespace sizao::base
