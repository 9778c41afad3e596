// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

// Included before every test of a window. A test waits for something to happen, not for how soon:
// on a busy machine the five seconds of Qt are not long.
inline constexpr int longestWait_ms = 60'000;

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, longestWait_ms)
#define QTRY_VERIFY2(expression, message)                                                          \
    QTRY_VERIFY2_WITH_TIMEOUT(expression, message, longestWait_ms)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, longestWait_ms)
