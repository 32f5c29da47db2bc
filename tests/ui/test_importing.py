"""Importing the window does nothing besides that nobody asked for."""

import subprocess
import sys

SOURCES_READ = """
from reader.ui.importing import import_plainly
import_plainly()
import linecache, reader.app
print([name for name in linecache.cache if "reader" in name])
"""


def test_importing_the_window_reads_no_sources() -> None:
    told = subprocess.run([sys.executable, "-c", SOURCES_READ], check=True, capture_output=True, text=True)
    assert told.stdout == "[]\n"
