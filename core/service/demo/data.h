// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <array>
#include <map>
#include <optional>
#include <vector>

// What the invented district is made of: word lists of resources/demo, and names, grades and
// points of the seed catalogue, which has them already.
namespace sizao::service::demo {

struct WeightedWords {
    QStringList words;
    std::vector<int> weights;
};

struct Unit {
    QString code;
    QString name;
    QString short_name;
    QString parent; // name; empty: none
    QString kind;
    int quota = 0;
    int cadres = 0;
    QStringList tags;      // dept, street, window, law, approve, fund
    QStringList matters;   // what people come for
    QStringList subsidies; // what it pays out
};

enum class PostLevel { Chief, Deputy, Middle, Staff };
inline constexpr std::array postLevels{PostLevel::Chief, PostLevel::Deputy, PostLevel::Middle,
                                       PostLevel::Staff};
using WordsByPost = std::map<PostLevel, QStringList>;

struct Generation { // given names of those born until a year
    int until = 0;
    QStringList men;
    QStringList women;
};

struct Names {
    WeightedWords surnames;
    QStringList compound;
    QStringList whole; // names that are not surname + given name
    QStringList rare;  // given names with rare characters
    std::vector<Generation> generations;
    WeightedWords education;
    WeightedWords political;
};

struct Level {
    int level = 0;
    int points = 0; // of its grade, 0: only a hint
    int cap = 0;    // of its grade per indicator, 0: none
    int weight = 0;
    QStringList only;   // channels that report it; empty: all of the indicator
    QStringList person; // texts
    QStringList unit;
};

enum class DayRule { Workday, Weekend, Any, MonthEnd, QuarterEnd };
enum class PostRule { All, Frontline, Leading };

struct Indicator {
    QString code;
    QString name;
    DayRule days = DayRule::Workday;
    PostRule posts = PostRule::All;
    QString season;                  // empty: that of the channel
    QStringList tags;                // of the units it fits; empty: all
    int unit_share = 0;              // percent of reports about units
    bool desk = false;               // found in papers and talks, not on the spot
    bool attendance = false;         // in the cap group of attendance
    std::map<QString, int> channels; // weight by code
    std::vector<Level> levels;
};

struct Channel {
    QString code;
    QString file;
    QString heading;             // of the column with the source's own number
    QString number;              // pattern of that number
    int records = 0;             // in three years
    std::array<int, 2> lag{};    // days from conduct to discovery
    std::array<int, 2> verify{}; // days from discovery to conclusion
    QString season;
    WeightedWords conclusions; // empty: still open
    std::vector<int> influence;
    std::vector<int> urgency;
    QStringList authorities;
    QStringList openings;
    QStringList desk_openings; // for what is not found on the spot; empty: the same
    QStringList closings;
};

struct Act { // indicator and level by index
    std::size_t indicator = 0;
    std::size_t level = 0;
};
struct Plot {
    int weight = 0;
    QStringList tags;
    std::vector<Act> acts;
};
struct Fate { // what leads to one tier
    bool unit = false;
    int this_year = 0;
    int earlier_year = 0;
    std::vector<Plot> plots;
};

struct Data {
    std::vector<Unit> units;
    std::map<QString, WordsByPost> posts; // by kind of unit
    WordsByPost ranks;
    Names names;
    std::map<QString, QStringList> words;
    std::map<QString, std::vector<int>> seasons; // weights of twelve months
    std::vector<Channel> channels;
    std::vector<Indicator> indicators;
    std::vector<Fate> fates;
    QStringList influence_words;
    QStringList urgency_words;
    std::vector<int> influence_percent;
    std::vector<int> urgency_percent;
    QJsonObject units_profile;
    QJsonObject cadres_profile;
    QJsonObject record_profile; // without name, channel, key and values
};

// Fails only when the program was built without its resources.
[[nodiscard]] base::Result<Data> loadData();

[[nodiscard]] bool fits(const QStringList& wanted, const Unit& unit);

} // namespace sizao::service::demo
