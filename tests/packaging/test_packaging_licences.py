"""Every file of the built bundle stands under a licence that goes with the package."""

import fnmatch
import gzip
import subprocess

import pytest
from packages import built, needs

pytestmark = pytest.mark.package

COPYRIGHT = "./usr/share/doc/diptych/copyright"


def test_every_binary_in_the_bundle_has_a_holder_and_a_licence() -> None:
    needs("dpkg-deb", "tar")
    package = built("diptych_*.deb")
    unpacked = subprocess.run(["dpkg-deb", "--fsys-tarfile", package], capture_output=True, check=True).stdout
    listed = subprocess.run(["tar", "-t"], input=unpacked, capture_output=True, check=True).stdout.decode()
    told = subprocess.run(["tar", "-xO", COPYRIGHT], input=unpacked, capture_output=True, check=True).stdout
    stanzas = [each for each in told.decode().split("\n\n") if each.startswith("Files:")]
    patterns = [pattern for each in stanzas for pattern in each.split("\nCopyright:")[0].split()[1:]]
    assert patterns.pop(0) == "*"
    binaries = [line.removeprefix("./") for line in listed.splitlines() if ".so" in line]
    assert len(binaries) > 50
    bare = [name for name in binaries if not any(fnmatch.fnmatch(name, pattern) for pattern in patterns)]
    assert bare == []


def test_the_manual_page_is_packed_without_a_time() -> None:
    needs("dpkg-deb", "tar")
    package = built("diptych_*.deb")
    unpacked = subprocess.run(["dpkg-deb", "--fsys-tarfile", package], capture_output=True, check=True).stdout
    name = "./usr/share/man/man1/diptych.1.gz"
    page = subprocess.run(["tar", "-xO", name], input=unpacked, capture_output=True, check=True).stdout
    assert page[4:8] == bytes(4)
    assert gzip.decompress(page).startswith(b".TH DIPTYCH 1")
