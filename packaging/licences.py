"""What a build bundles to the file from which "About Diptych" tells it: licences.py TARGET

Run in the environment that is bundled. What no library tells of itself is listed in notices.py.
"""

import sys
from pathlib import Path

PROJECT = Path(__file__).parent.parent
sys.path[:0] = [str(PROJECT), str(PROJECT / "packaging")]

from shipped import asked_for  # noqa: E402

from reader.licences import Bundled, collected, written  # noqa: E402


def beside() -> list[Bundled]:
    """Libraries that are bundled and are no distributions of Python."""
    from notices import LISTED

    told = []
    for part in LISTED:
        files = {pattern.rpartition("/")[2].strip("*") for pattern in part.files}
        if not files & {"libpython3", "libQt6"}:  # told already
            told.append(Bundled(", ".join(sorted(filter(None, files))), "", part.licence, part.text))
    return told


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(written([*collected(sorted(asked_for())), *beside()]), encoding="utf-8")
