"""What a build takes is what it took: a slip is seen when it is made, whatever else the machine does.

Record anew with PROMISE_PAGES_RECORD=1, after a change that is meant to cost or save something, or with another
compiler.
"""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from instructions import count
from measured_site import write_measured_site
from program import build, repository

RECORDED = Path(__file__).with_name("instructions.json")
#: Below this, libraries and the order of tables in memory differ from run to run; a slip is more.
TOLERANCE = 0.04


def build_site(folder: Path) -> int:
    return count("build", *options(folder))


def build_again(folder: Path) -> int:
    """Nothing has changed: no page is made."""
    # Counted too, since valgrind is a part of the program then, and another program would make everything.
    build_site(folder)
    return build_site(folder)


def rebuild(folder: Path) -> int:
    """Every page is made and compared."""
    run = build(*options(folder))
    assert run.returncode == 0, run.stderr
    return count("build", *options(folder), "--rebuild")


def options(folder: Path) -> list[str | Path]:
    templates = repository / "templates"
    return ["--site", folder, "--templates", templates, "--date", "2024-06-01", "--jobs", "1", "--quiet"]


#: What is counted, in millions of instructions.
RUNS: dict[str, Callable[[Path], int]] = {
    "start": lambda folder: count("build", "--help"),
    "check": lambda folder: count("check", *options(folder)[:-1]),
    "build": build_site,
    "build again": build_again,
    "rebuild": rebuild,
}


@pytest.mark.parametrize("name", RUNS)
def test_it_takes_what_it_took(name: str, tmp_path: Path) -> None:
    write_measured_site(tmp_path)
    millions = round(RUNS[name](tmp_path) / 1e6, 1)
    recorded = json.loads(RECORDED.read_text()) if RECORDED.exists() else {}
    if "PROMISE_PAGES_RECORD" in os.environ:
        RECORDED.write_text(json.dumps(recorded | {name: millions}, indent=2) + "\n")
        return
    assert millions == pytest.approx(recorded[name], rel=TOLERANCE), (
        f"{name} takes {millions} million instructions, it took {recorded[name]}"
    )
