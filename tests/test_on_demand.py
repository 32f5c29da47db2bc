"""What a package gives is imported from its modules when it is asked for; what it has not is told."""

import subprocess
import sys
from importlib import import_module

import pytest

PACKAGES = ("load", "clean", "compare", "library", "present", "report")


@pytest.mark.parametrize("name", PACKAGES)
def test_all_that_a_package_promises_is_there(name: str) -> None:
    package = import_module(f"reader.{name}")
    assert [each for each in package.__all__ if getattr(package, each, None) is None] == []


@pytest.mark.parametrize("name", PACKAGES)
def test_what_a_package_does_not_have_is_an_attribute_error_that_names_both(name: str) -> None:
    package = import_module(f"reader.{name}")
    with pytest.raises(AttributeError, match=f"reader[.]{name}.*nothing_of_the_kind"):
        _ = package.nothing_of_the_kind


def test_the_nouns_of_cleaning_and_comparing_come_without_the_work() -> None:
    code = "import sys, reader.clean, reader.compare; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert not {"reader.clean.cleaning", "reader.compare.comparing", "lxml", "diff_match_patch"} & {
        *loaded.split()
    }
