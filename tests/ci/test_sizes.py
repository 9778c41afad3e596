# SPDX-License-Identifier: GPL-3.0-or-later
"""check-sizes prints what exceeds an aim and fails over the hard limit only."""

import unittest

from trees import ROOT, TreeTest


def function(name, lines, indent=""):
    """A function of exactly so many lines."""
    return f"{indent}int {name}(int a) {{\n" + f"{indent}    a += 1;\n" * (lines - 2) + f"{indent}}}\n"


class Sizes(TreeTest):
    def check(self):
        return self.run_script(ROOT / ".ci/check-sizes", self.tree)

    def assert_notes(self, files, status, *expected):
        self.write(files)
        got, output = self.check()
        self.assertEqual(got, status, output)
        self.assertEqual(output.splitlines()[:-1], list(expected))

    def test_at_the_aims_nothing_is_said(self):
        self.assert_notes({"core/base/a.cpp": "// x\n" * 400, "core/base/a.h": "// x\n" * 150,
                           "core/base/b.cpp": function("f", 70), "core/base/c.cpp": "/" * 100 + "\n",
                           "core/base/d.cpp": "// " + "四" * 48 + "\n"}, 0)

    def test_source_over_the_aim_is_a_note(self):
        self.assert_notes({"core/base/a.cpp": "// x\n" * 401}, 0, "core/base/a.cpp:1: 401 lines, aim 400")

    def test_source_at_the_hard_limit(self):
        self.assert_notes({"core/base/a.cpp": "// x\n" * 600}, 0, "core/base/a.cpp:1: 600 lines, aim 400")

    def test_source_over_the_hard_limit_fails(self):
        self.assert_notes({"ui/pages/a.cpp": "// x\n" * 601}, 1, "ui/pages/a.cpp:1: 601 lines, never more than 600")

    def test_header(self):
        self.assert_notes({"core/base/a.h": "// x\n" * 151}, 0, "core/base/a.h:1: header of 151 lines, aim 150")

    def test_main_window(self):
        self.assert_notes({"ui/shell/main_window.cpp": "// x\n" * 301}, 0,
                          "ui/shell/main_window.cpp:1: the main window has 301 lines, aim 300")

    def test_functions(self):
        text = "namespace a {\n" + function("short", 70) + function("long", 71) + "} // namespace a\n"
        self.assert_notes({"core/base/a.cpp": text}, 0, "core/base/a.cpp:72: function of 71 lines, aim 70")

    def test_method_in_a_class(self):
        text = "class A {\npublic:\n" + function("run", 75, "    ") + "};\n"
        self.assert_notes({"core/base/a.h": text}, 0, "core/base/a.h:3: function of 75 lines, aim 70")

    def test_inner_blocks_belong_to_the_function(self):
        inner = "    for (int i : a) {\n" + "        f(i);\n" * 80 + "    }\n"
        self.assert_notes({"core/base/a.cpp": "void f() {\n" + inner + "}\n"}, 0,
                          "core/base/a.cpp:1: function of 84 lines, aim 70")

    def test_a_lambda_belongs_to_the_function(self):
        inner = "    auto g = [](int a) {\n" + "        f(a);\n" * 80 + "    };\n"
        self.assert_notes({"core/base/a.cpp": "void f() {\n" + inner + "}\n"}, 0,
                          "core/base/a.cpp:1: function of 84 lines, aim 70")

    def test_long_signature(self):
        text = "A::A(int a,\n     int b)\n    : m_a(a), m_b(b) {\n" + "    f();\n" * 80 + "}\n"
        self.assert_notes({"core/base/a.cpp": "int x;\n" + text}, 0, "core/base/a.cpp:2: function of 84 lines, aim 70")

    def test_columns_count_chinese_as_two(self):
        self.assert_notes({"core/base/a.cpp": "// " + "四" * 49 + "\n"}, 0, "core/base/a.cpp:1: 101 columns, aim 100")

    def test_ratio(self):
        self.write({"core/base/a.cpp": "// x\n" * 100, "tests/core/base/test_a.cpp": "// x\n" * 125})
        self.assertIn("core 100 lines, 1.25 lines of test a line", self.check()[1])


if __name__ == "__main__":
    unittest.main()
