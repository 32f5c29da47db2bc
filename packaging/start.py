"""The program as a bundle starts it: the words of the command line to what they ask for."""

import os
import sys

from reader.__main__ import main


def give_back_the_search_path() -> None:
    """Let other programs, such as a browser, find the libraries of the system and not those of the bundle.

    The loader read the variable when this process began; only those that we start would read it again. Our
    own workers are bundles once more, and PYINSTALLER_RESET_ENVIRONMENT has each of them set it anew.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"


def leave_the_plugins_of_others() -> None:
    """Have Qt look for plugins in the bundle alone: those of the desktop are of another Qt."""
    os.environ.pop("QT_PLUGIN_PATH", None)


if __name__ == "__main__":
    if sys.platform.startswith("linux"):
        give_back_the_search_path()
        leave_the_plugins_of_others()
    sys.exit(main())
