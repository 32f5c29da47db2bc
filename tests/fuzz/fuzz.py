"""Fuzzing for some minutes: with hypothesis, and with atheris where that is installed.

fuzz.py [--minutes 10] [--seed N]

What breaks a law is made as small as possible and printed; the exit status is 1 then.
"""

import argparse
import importlib.util
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "load"), str(HERE.parent.parent)]
EXAMPLES = 300
LONGEST = 20_000


def with_hypothesis(seconds: float, first: int) -> int:
    """Run with one seed after the other until the time is up; how many inputs there were."""
    from hypothesis import HealthCheck, given, seed, settings
    from laws import check_laws, inputs

    count = 0

    def law(given_input: tuple[str, bytes, bytes]) -> None:
        nonlocal count
        count += 1
        check_laws(*given_input)

    end = time.monotonic() + seconds
    round_number = first
    while time.monotonic() < end:
        run = settings(
            max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=list(HealthCheck)
        )(given(inputs())(law))
        seed(round_number)(run)()
        round_number += 1
        print(f"hypothesis: seed {round_number - 1}, {count} inputs", flush=True)
    return count


def with_atheris(seconds: float) -> int:
    """Run libFuzzer over the same laws, in a process of its own; its exit status."""
    with tempfile.TemporaryDirectory() as folder:
        from format_samples import SAMPLES

        for name, data in SAMPLES.items():
            (Path(folder) / name).write_bytes(bytes([sorted(SAMPLES).index(name)]) + data)
        words = [
            f"-max_total_time={int(seconds)}",
            f"-max_len={LONGEST}",
            "-rss_limit_mb=4000",
            "-print_final_stats=1",
        ]
        command = [sys.executable, str(HERE / "fuzz.py"), "--inside-atheris", folder, *words]
        return subprocess.run(command, check=False, cwd=folder).returncode


def inside_atheris(words: list[str]) -> None:
    """The process that atheris takes over: the first byte of an input chooses the name."""
    import atheris

    with atheris.instrument_imports(include=["reader.load", "reader.clean"]):
        import reader.clean.cleaning
        import reader.load.loading
        import reader.load.mail
        import reader.load.pages  # noqa: F401
    from laws import NAMES, check_laws

    def one(data: bytes) -> None:
        if data:
            check_laws(NAMES[data[0] % len(NAMES)], data[1:])

    atheris.Setup([sys.argv[0], *words], one)
    atheris.Fuzz()


def main() -> None:
    """Share the time between what is installed."""
    if sys.argv[1:2] == ["--inside-atheris"]:
        inside_atheris(sys.argv[2:])
        return
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    asked = parser.parse_args()
    warnings.simplefilter("ignore")
    seconds = 60 * asked.minutes
    has_atheris = importlib.util.find_spec("atheris") is not None
    count = with_hypothesis(seconds / 2 if has_atheris else seconds, asked.seed)
    print(f"hypothesis: {count} inputs, no law broken")
    if has_atheris:
        sys.exit(1 if with_atheris(seconds / 2) else 0)
    print("atheris is not installed here, so all of the time went to hypothesis")


if __name__ == "__main__":
    main()
