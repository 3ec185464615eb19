"""Each folder of Tests/GoldenSites/bad adds a mistake to the sound content of `base`, and marks its spot.

Every mistake is found there, nothing else is, and with an error nothing is published. Codes are recorded
with PROMISE_PAGES_RECORD=1, which fails the run: read the diff.
"""

import os
import re
from pathlib import Path

import pytest

from marked_content import Finding, lay_out, with_codes, without_marks
from program import build, repository

cases = repository / "Tests/GoldenSites/bad"
recording = "PROMISE_PAGES_RECORD" in os.environ

#: A diagnostic as the program prints it: place, severity, sentence, and the code in brackets.
PRINTED = re.compile(
    r"^(?P<path>content/[^:]+):(?P<line>\d+):(?P<column>\d+): (?P<severity>fel|varning): .*"
    r"\[(?P<code>[a-z0-9-]+)\]$",
    re.MULTILINE,
)

SEVERITIES = {"fel": "error", "varning": "warning"}

#: Inside the promise of 2023, after the follow-up of 2022 could be written.
DATE = "2023-06-15"


def names() -> list[str]:
    return sorted(path.name for path in cases.iterdir() if path.name != "base")


def printed(text: str) -> list[Finding]:
    return [
        Finding(m["path"], int(m["line"]), int(m["column"]), SEVERITIES[m["severity"]], m["code"])
        for m in PRINTED.finditer(text)
    ]


@pytest.mark.parametrize("name", names())
def test_mistakes_are_found_where_they_stand(name: str, tmp_path: Path) -> None:
    lay_out(cases / "base", tmp_path / "content")
    expected = lay_out(cases / name, tmp_path / "content")
    options = ["--site", tmp_path, "--templates", repository / "templates", "--date", DATE]
    run = build(*options)
    found = printed(run.stderr + run.stdout)

    fatal = any(finding.severity == "error" for finding in expected)
    assert run.returncode == (1 if fatal else 0), run.stderr
    assert (tmp_path / "output/index.html").exists() != fatal
    assert len(found) == len(expected) and all(map(Finding.fits, sorted(found), sorted(expected))), (
        "\nfound:\n" + "\n".join(map(str, found)) + "\nexpected:\n" + "\n".join(map(str, expected))
    )
    if any(finding.code == "?" for finding in expected):
        assert recording, "codes are not recorded yet: PROMISE_PAGES_RECORD=1"
        record(name, found)
    assert build(*options, "--strict").returncode == 1


def record(name: str, found: list[Finding]) -> None:
    """Writes the codes that were found into the marks, and fails."""
    for file in (path for path in (cases / name).rglob("*") if path.is_file()):
        path = f"content/{file.relative_to(cases / name).as_posix()}"
        marked = file.read_bytes()
        marks = without_marks(marked, path)[1]
        codes = [next(finding.code for finding in found if finding.fits(mark)) for mark in marks]
        file.write_bytes(with_codes(marked, codes))
    pytest.fail(f"recorded the codes of {name}: read what has changed")


def test_sound_content_has_nothing_to_find(tmp_path: Path) -> None:
    lay_out(cases / "base", tmp_path / "content")
    run = build("--site", tmp_path, "--templates", repository / "templates", "--date", DATE, "--strict")
    assert run.returncode == 0, run.stderr
