# SPDX-License-Identifier: GPL-3.0-or-later
"""Small trees of files, and running one of our scripts on them."""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


class TreeTest(unittest.TestCase):
    """Each test has an empty folder `self.tree` and a `run` that returns (status, output)."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="sizao-ci-")
        self.addCleanup(folder.cleanup)
        self.tree = Path(folder.name)

    def write(self, files):
        for name, text in files.items():
            path = self.tree / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    def run_script(self, *command, **environment):
        done = subprocess.run(
            [str(word) for word in command], cwd=self.tree, env={**os.environ, **environment},
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, timeout=60)
        return done.returncode, done.stdout.decode("utf-8")
