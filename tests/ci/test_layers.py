# SPDX-License-Identifier: GPL-3.0-or-later
"""check-layers accepts a good tree and names file and line of everything else."""

import unittest

from trees import ROOT, TreeTest

GOOD = {
    "core/base/day.h": "#pragma once\n#include <QString>\n",
    "core/base/day.cpp": '#include "core/base/day.h"\n',
    "core/domain/record.h": '#include "core/base/day.h"\n',
    "core/rules/fold.h": '#include "core/domain/record.h"\n',
    "core/storage/engine/database.h": '#include <sqlite3.h>\n#include "core/domain/record.h"\n',
    "core/storage/stores/records.cpp":
        '#include "core/storage/engine/database.h"\nauto text = u"SELECT id FROM record";\n',
    "core/service/office.h": '#include "core/rules/fold.h"\n#include "core/storage/engine/database.h"\n',
    "ui/widgets/badge.h": '#include <QWidget>\n#include "core/domain/record.h"\n',
    "ui/pages/signals_page.cpp":
        '#include "core/service/office.h"\n#include "ui/widgets/badge.h"\n'
        "auto a = f().then([](int i) { return g(i, 1); }); // f().then(this, g)\n"
        "auto b = f().then(QtFuture::Launch::Async, g); auto c = f().and_then(h(this), g);\n",
    "app/cli/main.cpp": '#include "core/service/office.h"\n',
    "app/desktop/main.cpp": '#include <QtWidgets/QApplication>\n#include "ui/widgets/badge.h"\n',
    "tests/support/world.h": '#include "core/service/office.h"\n',
    "tests/core/rules/test_fold.cpp":
        '#include "core/rules/fold.h"\n#include "core/base/day.h"\n#include "tests/support/world.h"\n'
        '#include "test_fold.moc"\nauto text = u"DELETE FROM record";\n',
    "tests/core/storage/test_database.cpp": "#include <sqlite3.h>\n",
    # What looks like a fault and is none
    "core/domain/words.cpp":
        '// #include "core/storage/engine/database.h"\n'
        "/* SELECT id FROM record\n" '#include "ui/pages/x.h" */\n'
        "constexpr int million = 1'000'000; // it's \"SELECT a FROM b\"\n"
        "auto quote = '\"';\n"
        'auto heading = u"UPDATED"; auto verb = u"DELETE"; auto say = u"Select a unit from the list";\n'
        'auto include = R"x(\n#include "ui/pages/x.h"\n)x";\n',
}

# name, files laid over the good tree, where the fault is, what it says
BAD = [
    ("forbidden arrow", {"core/rules/fold.cpp": '#include "core/rules/fold.h"\n\n#include "core/storage/engine/database.h"\n'},
     "core/rules/fold.cpp:3:", "core/rules may not include core/storage"),
    ("going back", {"core/base/day.cpp": '#include "core/domain/record.h"\n'},
     "core/base/day.cpp:1:", "core/base may not include core/domain"),
    ("core looks at ui", {"core/service/office.cpp": '#include "ui/widgets/badge.h"\n'},
     "core/service/office.cpp:1:", "core/service may not include ui/widgets"),
    ("sideways in ui", {"ui/models/list.h": '#include "ui/widgets/badge.h"\n'},
     "ui/models/list.h:1:", "ui/models may not include ui/widgets"),
    ("page goes past the door", {"ui/pages/signals_page.cpp": '#include "core/storage/engine/database.h"\n'},
     "ui/pages/signals_page.cpp:1:", "ui/pages may not include core/storage"),
    ("command line looks at ui", {"app/cli/main.cpp": '#include "ui/widgets/badge.h"\n'},
     "app/cli/main.cpp:1:", "app/cli may not include ui/widgets"),
    ("test of one room uses another", {"tests/core/rules/test_fold.cpp": '#include "core/service/office.h"\n'},
     "tests/core/rules/test_fold.cpp:1:", "tests/core/rules may not include core/service"),
    ("code includes a test", {"core/rules/fold.cpp": '#include "tests/support/world.h"\n'},
     "core/rules/fold.cpp:1:", "core/rules may not include tests/support"),
    ("circle of two files", {"core/base/day.h": '#include "core/base/clock.h"\n',
                             "core/base/clock.h": '\n#include "core/base/day.h"\n'},
     "core/base/day.h:1:", "circle of files: core/base/day.h -> core/base/clock.h -> core/base/day.h"),
    ("circle of three files", {"core/base/a.h": '#include "core/base/b.h"\n', "core/base/b.h": '#include "core/base/c.h"\n',
                               "core/base/c.h": '#include "core/base/a.h"\n'},
     "core/base/a.h:1:", "circle of files"),
    ("a file includes itself", {"core/base/a.h": '#include "core/base/a.h"\n'}, "core/base/a.h:1:", "circle of files"),
    ("unknown room", {"core/helpers/string.h": "\n"}, "core/helpers/string.h:1:", "unknown room"),
    ("file beside the rooms", {"core/all.h": "\n"}, "core/all.h:1:", "unknown room"),
    ("test of an unknown room", {"tests/core/helpers/test_string.cpp": "\n"},
     "tests/core/helpers/test_string.cpp:1:", "unknown room"),
    ("include of an unknown room", {"core/helpers/string.h": "\n", "core/base/day.cpp": '#include "core/helpers/string.h"\n'},
     "core/base/day.cpp:1:", "is in an unknown room"),
    ("include beside the file", {"core/base/day.cpp": '#include "day.h"\n'},
     "core/base/day.cpp:1:", "not written from the root"),
    ("include of nothing", {"core/base/day.cpp": '#include "core/base/night.h"\n'},
     "core/base/day.cpp:1:", "does not exist"),
    ("SQL in service", {"core/service/office.cpp": '\nauto text = u"SELECT id FROM record"_qs;\n'},
     "core/service/office.cpp:2:", "SQL in core/service"),
    ("SQL in a raw literal", {"core/rules/fold.cpp": '\n\nauto text = R"sql(\n  UPDATE record SET a = 1)sql";\n'},
     "core/rules/fold.cpp:3:", "SQL in core/rules"),
    ("SQL in small letters", {"ui/pages/a.cpp": 'auto text = "insert into record values (1)";\n'},
     "ui/pages/a.cpp:1:", "SQL in ui/pages"),
    ("SQL on the command line", {"app/cli/a.cpp": 'auto text = "DELETE FROM record";\n'}, "app/cli/a.cpp:1:", "SQL in app/cli"),
    ("a table elsewhere", {"core/vault/a.cpp": 'auto text = "CREATE TABLE a(b)";\n'}, "core/vault/a.cpp:1:", "SQL in core/vault"),
    ("a pragma elsewhere", {"core/vault/a.cpp": 'auto text = "PRAGMA key";\n'}, "core/vault/a.cpp:1:", "SQL in core/vault"),
    ("SQL after a quote sign", {"core/vault/a.cpp": "auto a = '\"';\nauto text = \"PRAGMA key\";\n"},
     "core/vault/a.cpp:2:", "SQL in core/vault"),
    ("SQL after a digit separator", {"core/vault/a.cpp": "int a = 1'000; auto b = \"'\"; auto c = \"PRAGMA key\";\n"},
     "core/vault/a.cpp:1:", "SQL in core/vault"),
    ("a continuation with a context", {"ui/pages/a.cpp": "\nask()\n    .then(\n        this, [](int) {});\n"},
     "ui/pages/a.cpp:3:", "base::whenDone"),
    ("a continuation with another's context", {"app/cli/a.cpp": "future->then(page.get(), [](int) {});\n"},
     "app/cli/a.cpp:1:", "base::whenDone"),
    ("line numbers after a long comment", {"core/rules/a.h": '/*\n *\n */\n#include "core/storage/engine/database.h"\n'},
     "core/rules/a.h:4:", "core/rules may not include core/storage"),
    ("line numbers after a raw literal", {"core/rules/a.h": 'auto a = R"(\n\n)";\n#include <sqlite3.h>\n'},
     "core/rules/a.h:4:", "<sqlite3.h> belongs to core/storage"),
    ("database header elsewhere", {"core/service/a.h": "#include <sqlite3.h>\n"},
     "core/service/a.h:1:", "<sqlite3.h> belongs to core/storage"),
    ("widgets on the command line", {"app/cli/a.cpp": "\n#include <QMessageBox>\n"},
     "app/cli/a.cpp:2:", "<QMessageBox> is Qt Widgets"),
    ("widgets in core", {"core/rules/a.h": "#include <QtWidgets/QWidget>\n"},
     "core/rules/a.h:1:", "<QtWidgets/QWidget> is Qt Widgets"),
    ("a small header of widgets", {"core/rules/a.h": "#include <QtWidgets/qwidget.h>\n"},
     "core/rules/a.h:1:", "<QtWidgets/qwidget.h> is Qt Widgets"),
    ("all widgets at once", {"core/rules/a.h": "#include <QtWidgets>\n"}, "core/rules/a.h:1:", "<QtWidgets> is Qt Widgets"),
]


class Layers(TreeTest):
    def setUp(self):
        super().setUp()
        self.write({".ci/layers.txt": (ROOT / ".ci/layers.txt").read_text(encoding="utf-8"), **GOOD})

    def check(self):
        return self.run_script(ROOT / ".ci/check-layers", self.tree)

    def test_good_tree_passes(self):
        status, output = self.check()
        self.assertEqual((status, output.strip()), (0, f"layers: {len(GOOD)} files, 0 faults"))

    def test_each_fault_is_found_and_named(self):
        for name, files, place, what in BAD:
            with self.subTest(name):
                self.doCleanups()
                self.setUp()
                self.write(files)
                status, output = self.check()
                self.assertEqual(status, 1, output)
                self.assertTrue(any(line.startswith(place) and what in line for line in output.splitlines()), output)

    def test_circle_of_rooms_in_the_table(self):
        table = (ROOT / ".ci/layers.txt").read_text(encoding="utf-8")
        self.write({".ci/layers.txt": table.replace("core/base:\n", "core/base: core/rules\n")})
        status, output = self.check()
        self.assertEqual(status, 1)
        self.assertIn(".ci/layers.txt:1: the table itself has a circle: core/base -> core/rules", output)

    def test_unreadable_tables(self):
        for line in ("core/new\n", "core/base: core/domain\n", "core/new: core/nowhere\n"):
            with self.subTest(line):
                table = (ROOT / ".ci/layers.txt").read_text(encoding="utf-8")
                self.write({".ci/layers.txt": table + line})
                status, output = self.check()
                self.assertEqual(status, 2, output)
                self.assertIn("layers.txt", output)

    def test_an_empty_tree_is_no_success(self):
        self.doCleanups()
        super().setUp()
        self.write({".ci/layers.txt": (ROOT / ".ci/layers.txt").read_text(encoding="utf-8")})
        self.assertEqual(self.check()[0], 1)


if __name__ == "__main__":
    unittest.main()
