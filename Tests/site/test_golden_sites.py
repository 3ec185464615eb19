"""Each folder of Tests/GoldenSites is a site of made-up municipalities with one theme of the content format.

`facts.txt` says what must be true of it, worked out by hand; `expected.txt` is all that its pages say, so
that a change is seen. PROMISE_PAGES_RECORD=1 records the latter and fails the run: read the diff.
"""

import os
import re
from pathlib import Path

import pytest

from digest import digest
from facts import Judge, Occasion, read_facts, read_words
from program import build, repository
from site_tree import SiteTree

sites = repository / "Tests/GoldenSites"
words = read_words(sites / "words.txt")
recording = "PROMISE_PAGES_RECORD" in os.environ


def themes() -> list[str]:
    return sorted(path.parent.name for path in sites.glob("*/facts.txt"))


def date_of(theme: str) -> str:
    return (sites / theme / "date").read_text().strip()


def occasions() -> list[tuple[str, Occasion]]:
    return [
        (theme, occasion)
        for theme in themes()
        for occasion in read_facts(sites / theme / "facts.txt", date_of(theme), words)
    ]


def name_of(case: tuple[str, Occasion]) -> str:
    theme, occasion = case
    return " ".join([theme, "on", occasion.date, *occasion.options])


def built(theme: str, date: str, options: tuple[str, ...], output: Path) -> SiteTree:
    run = build(
        "--site", sites / theme, "--templates", repository / "templates", "--output", output, "--date", date, *options
    )
    assert run.returncode == 0, run.stderr
    return SiteTree.read(output)


def anchors_of(theme: str) -> set[str]:
    """Every id that the content of a theme gives."""
    files = (sites / theme / "content").rglob("*.md")
    return {id for file in files for id in re.findall(r"\{#([a-z0-9-]+)", file.read_text(encoding="utf-8"))}


@pytest.mark.parametrize("case", occasions(), ids=name_of)
def test_facts_hold(case: tuple[str, Occasion], tmp_path: Path) -> None:
    theme, occasion = case
    judge = Judge(built(theme, occasion.date, occasion.options, tmp_path / "output"), anchors_of(theme))
    troubles = [trouble for fact in occasion.facts for trouble in judge.troubles(fact)]
    assert not troubles, "\n" + "\n".join(troubles)


@pytest.mark.parametrize("theme", themes())
def test_pages_say_what_they_said(theme: str, tmp_path: Path) -> None:
    found = digest(built(theme, date_of(theme), (), tmp_path / "output"))
    expected = sites / theme / "expected.txt"
    if recording:
        expected.write_text(found, encoding="utf-8")
        pytest.fail(f"recorded {expected.name} of {theme}: read what has changed")
    assert expected.exists(), "not recorded yet: PROMISE_PAGES_RECORD=1"
    assert found.splitlines() == expected.read_text(encoding="utf-8").splitlines()
