# SPDX-License-Identifier: GPL-3.0-or-later
"""check-translations finds every entry a person would meet untranslated."""

import unittest

from trees import ROOT, TreeTest


def file(*messages):
    return ('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="en">\n'
            "<context><name>Office</name>\n" + "\n".join(messages) + "\n</context>\n</TS>\n")


def message(source, translation, state="", attributes=""):
    state = f' type="{state}"' if state else ""
    return f"<message{attributes}><source>{source}</source><translation{state}>{translation}</translation></message>"


GOOD = message("打开 %1", "Open %1")
PLURAL = ' numerus="yes"'

BAD = [
    ("unfinished", message("保存", "Save", "unfinished"), "'保存': unfinished"),
    ("unfinished and empty", message("保存", "", "unfinished"), "'保存': unfinished"),
    ("no translation", "<message><source>保存</source></message>", "'保存': unfinished"),
    ("empty", message("保存", " "), "'保存': empty"),
    ("vanished", message("保存", "Save", "vanished"), "'保存': no longer in the sources"),
    ("obsolete", message("保存", "Save", "obsolete"), "'保存': no longer in the sources"),
    ("lost placeholder", message("保存 %1 到 %2", "Save %1"), "placeholders differ: %2"),
    ("strange placeholder", message("保存", "Save %1"), "placeholders differ: %1"),
    ("empty plural form", message("%n 条", "<numerusform>%n record</numerusform><numerusform></numerusform>", "", PLURAL),
     "'%n 条': empty"),
    ("plural without forms", message("%n 条", "%n records", "", PLURAL), "a plural entry without plural forms"),
    ("placeholder lost in a plural", message("%n 条于 %1", "<numerusform>one</numerusform><numerusform>%n on %1</numerusform>",
                                             "", PLURAL), "placeholders differ: %1"),
]


class Translations(TreeTest):
    def check(self, **files):
        self.write({f"{name}.ts": text for name, text in files.items()})
        return self.run_script(ROOT / ".ci/check-translations", *(f"{name}.ts" for name in files))

    def test_complete_files_pass(self):
        plural = message("%n 条", "<numerusform>one record</numerusform><numerusform>%n records</numerusform>", "", PLURAL)
        status, output = self.check(en=file(GOOD, plural), zh=file(GOOD, plural))
        self.assertEqual((status, output.strip()), (0, "translations: 2 files, 2 entries, 0 faults"))

    def test_each_fault_is_found(self):
        for name, entry, what in BAD:
            with self.subTest(name):
                status, output = self.check(en=file(GOOD, entry))
                self.assertEqual(status, 1, output)
                self.assertIn(what, output)
                self.assertIn("en.ts: Office:", output)

    def test_an_entry_one_language_lacks(self):
        status, output = self.check(en=file(GOOD), zh=file(GOOD, message("保存", "保存")))
        self.assertEqual(status, 1)
        self.assertIn("en.ts: Office: '保存': missing here", output)

    def test_broken_file(self):
        status, output = self.check(en="<TS><context>")
        self.assertEqual(status, 1)
        self.assertIn("en.ts: cannot be read", output)

    def test_missing_file(self):
        self.assertEqual(self.run_script(ROOT / ".ci/check-translations", "nowhere.ts")[0], 1)


if __name__ == "__main__":
    unittest.main()
