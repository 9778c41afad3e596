# SPDX-License-Identifier: GPL-3.0-or-later
"""The set-up scripts: what they say, and what they leave behind when something fails. Nothing is installed."""

import os
import shutil
import stat
import subprocess
import time
import unittest
from pathlib import Path

from trees import ROOT, TreeTest

CHINESE = {"LC_ALL": "zh_CN.UTF-8"}
ENGLISH = {"LC_ALL": "C.UTF-8"}


class Bootstrap(TreeTest):
    def bootstrap(self, *words, **environment):
        return self.run_script(ROOT / "installer/bootstrap", *words, **environment)

    def test_help_in_both_languages(self):
        for environment, word in ((CHINESE, "用法"), (ENGLISH, "Usage")):
            for words in ((), ("help",), ("--help",)):
                status, output = self.bootstrap(*words, **environment)
                self.assertEqual(status, 0, output)
                self.assertIn(word, output)

    def test_mistakes_are_named(self):
        for words, what in ((("fly",), "fly"), (("test", "--fast"), "--fast"), (("packages", "nothing"), "nothing")):
            for environment in (CHINESE, ENGLISH):
                status, output = self.bootstrap(*words, **environment)
                self.assertEqual(status, 1, output)
                self.assertIn(what, output)


class Library(TreeTest):
    """The parts of bootstrap, sourced into a shell of the test with stand-ins for other programs."""

    def shell(self, script, **environment):
        sources = "".join(f"source '{ROOT}/installer/lib/{part}.sh'\n" for part in ("say", "packages", "build", "demo"))
        return self.run_script("bash", "-c", f"set -euo pipefail\nROOT='{ROOT}'\n{sources}{script}",
                               **{**ENGLISH, "XDG_DATA_HOME": str(self.tree / "data"),
                                  "SAY_LOGS": str(self.tree / "log"), **environment})

    def program(self, name, text):
        path = self.tree / "bin" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("#!/bin/bash\n" + text, encoding="utf-8")
        path.chmod(0o755)
        return str(path)

    def path_with(self, *names):
        """A PATH that holds the stand-ins and these programs of the machine, nothing else."""
        for name in names:
            (self.tree / "bin").mkdir(exist_ok=True)
            (self.tree / "bin" / name).symlink_to(shutil.which(name))
        return str(self.tree / "bin")

    def test_lists_hold_names_only(self):
        for path in sorted((ROOT / "installer/packages").glob("*.list")):
            status, output = self.shell(f"packages_named {path.stem}")
            self.assertEqual(status, 0)
            for name in output.split("\n")[:-1]:
                self.assertRegex(name, r"^[a-z0-9][a-z0-9+.-]+$", path.name)

    def test_only_missing_packages_are_installed(self):
        self.program("dpkg-query", 'case "$3" in dbus-daemon) echo -n installed;; openssl) echo -n config-files;; *) exit 1;; esac\n')
        status, output = self.shell("packages_missing test", PATH=f"{self.tree}/bin:/usr/bin:/bin")
        self.assertEqual(status, 0)
        self.assertNotIn("dbus-daemon", output.split())
        self.assertIn("openssl", output.split())

    def test_nothing_missing_touches_nothing(self):
        self.program("dpkg-query", "echo -n installed\n")
        self.program("apt-get", "touch called\n")
        status, output = self.shell("packages_install build test", PATH=f"{self.tree}/bin:/usr/bin:/bin")
        self.assertEqual(status, 0, output)
        self.assertFalse((self.tree / "called").exists())

    def test_a_failing_installation_shows_its_last_words(self):
        self.program("dpkg-query", "exit 1\n")
        self.program("sudo", 'case "$1" in -v) ;; *) exec "$@";; esac\n')
        self.program("apt-get", "echo 'no route to the mirror'; exit 100\n")
        status, output = self.shell("packages_install test", PATH=f"{self.tree}/bin:/usr/bin:/bin")
        self.assertEqual(status, 1)
        self.assertIn("no route to the mirror", output)
        self.assertIn("log/apt-update.log", output)
        self.assertIn("Not finished", output)

    def test_without_apt_the_names_are_given(self):
        path = self.path_with("bash", "sed", "sort", "paste", "locale")
        status, output = self.shell("packages_install test", PATH=path)
        self.assertEqual(status, 1)
        self.assertIn("gnome-keyring", output)
        self.assertIn("--no-install", output)

    def test_npm_is_wanted_only_when_nothing_else_helps(self):
        path = self.path_with("bash", "locale")
        alone = {"PATH": path, "HOME": str(self.tree), "XDG_CACHE_HOME": "", "SIZAO_CACHE_DIR": "",
                 "SIZAO_SQLCIPHER_SOURCE_DIR": ""}
        self.assertEqual(self.shell("sqlcipher_needs_npm", **alone)[0], 0)
        self.assertEqual(self.shell("sqlcipher_needs_npm", **{**alone, "SIZAO_SQLCIPHER_SOURCE_DIR": "/some"})[0], 1)
        self.write({"cache/a-sqlcipher-1.tgz": ""})
        self.assertEqual(self.shell("sqlcipher_needs_npm", **{**alone, "SIZAO_CACHE_DIR": str(self.tree / "cache")})[0], 1)
        self.program("npm", "")
        self.assertEqual(self.shell("sqlcipher_needs_npm", **alone)[0], 1)

    def test_jobs_are_at_least_one(self):
        status, output = self.shell("jobs_here")
        self.assertEqual(status, 0)
        self.assertGreaterEqual(int(output), 1)

    def test_test_home_is_private(self):
        status, output = self.shell("test_home", TMPDIR=str(self.tree))
        self.assertEqual(status, 0)
        for name in ("runtime", "config", "data", "state", "cache"):
            mode = (self.tree / output.strip() / name).stat().st_mode
            self.assertEqual(stat.S_IMODE(mode), 0o700, name)

    def test_quietly_returns_the_status_and_keeps_the_log(self):
        status, output = self.shell("quietly work bash -c 'echo said; exit 7' || echo status $?")
        self.assertEqual((status, output.strip()), (0, "status 7"))
        self.assertEqual((self.tree / "log/work.log").read_text(), "said\n")

    def test_an_interruption_ends_the_work_too(self):
        script = (f"SAY_LOGS=log; source '{ROOT}/installer/lib/say.sh'; "
                  "quietly work bash -c 'sleep 300 & echo $! >pid.new; mv pid.new pid; wait'")
        shell = subprocess.Popen(["bash", "-c", script], cwd=self.tree, env={**os.environ, **ENGLISH},
                                 stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.wait_until((self.tree / "pid").exists)
        worker = int((self.tree / "pid").read_text())
        shell.terminate()
        output = shell.communicate(timeout=30)[0].decode()
        self.assertEqual(shell.returncode, 130, output)
        self.assertIn("Interrupted", output)
        self.wait_until(lambda: not self.runs(worker))

    def wait_until(self, condition):
        for _ in range(300):
            if condition():
                return
            time.sleep(0.1)
        self.fail("waited in vain")

    @staticmethod
    def runs(process):
        try:
            return " Z " not in Path(f"/proc/{process}/stat").read_text()
        except OSError:
            return False

    def demo(self, sizaoctl):
        return self.shell("demo_prepare", COMMAND_LINE=self.program("sizaoctl", sizaoctl))

    def test_demonstration_is_made_once(self):
        making = 'while (($#)); do [[ $1 == --vault ]] && echo vault >"$2"; shift; done; echo x >>made\n'
        first = self.demo(making)
        second = self.demo(making)
        self.assertEqual((first[0], second[0]), (0, 0), first[1] + second[1])
        folder = self.tree / "data/sizao/demo"
        passphrase = (folder / "passphrase.txt").read_text()
        self.assertRegex(passphrase, r"^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$")
        self.assertIn(passphrase, first[1])
        self.assertIn(passphrase, second[1])
        self.assertEqual((self.tree / "made").read_text(), "x\n")
        self.assertEqual(stat.S_IMODE(folder.stat().st_mode), 0o700)
        self.assertEqual(stat.S_IMODE((folder / "passphrase.txt").stat().st_mode), 0o600)

    def test_a_failed_demonstration_leaves_nothing(self):
        status, output = self.demo("echo 'disk is full'; exit 1\n")
        self.assertEqual(status, 1)
        self.assertIn("disk is full", output)
        self.assertEqual(list((self.tree / "data/sizao").iterdir()), [])

    def test_a_damaged_demonstration_is_not_overwritten(self):
        self.write({"data/sizao/demo/demo.sizao": "something"})
        status, output = self.demo("exit 0\n")
        self.assertEqual(status, 1)
        self.assertIn("is not complete", output)
        self.assertEqual((self.tree / "data/sizao/demo/demo.sizao").read_text(), "something")

    def test_without_a_display_pictures_are_taken(self):
        self.write({"data/sizao/demo/demo.sizao": "vault", "data/sizao/demo/passphrase.txt": "words"})
        desktop = self.program("sizao", '[[ $QT_QPA_PLATFORM == offscreen ]] || exit 3\ntouch "${@: -1}/one.png"\n')
        command_line = self.program("sizaoctl", 'echo "asked: ${@: -1}"\n')
        status, output = self.shell("demo_headless", DESKTOP=desktop, COMMAND_LINE=command_line)
        self.assertEqual(status, 0, output)
        for said in ("asked: signals", "asked: doctor", "1 screenshots"):
            self.assertIn(said, output)

    def test_no_pictures_is_a_failure(self):
        self.write({"data/sizao/demo/demo.sizao": "vault", "data/sizao/demo/passphrase.txt": "words"})
        status, output = self.shell("demo_headless", DESKTOP=self.program("sizao", "echo 'no such plugin'\n"))
        self.assertEqual(status, 1)
        self.assertIn("no such plugin", output)


if __name__ == "__main__":
    unittest.main()
