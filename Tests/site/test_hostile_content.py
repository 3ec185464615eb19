"""Whatever an author writes, nothing of it becomes markup, script or an address that runs."""

import json
import re
import subprocess
from collections import Counter
from collections.abc import Iterable
from itertools import count
from pathlib import Path

import pytest

from hostile_site import (
    CONTROLS, FORMS, HARMLESS, MARKDOWN, SHARED, VECTORS, free_texts, hostile_names, numbered, together, with_markdown,
)  # fmt: skip
from program import build, check, repository
from safety import GUIDES, Shape, faults, faults_of_calendar, faults_of_csv, faults_of_json, faults_of_page, faults_of_xml, shape
from site_tree import SiteTree
from small_site import lay_out_site, sound_site

#: Where every one of the texts is an error; elsewhere some are published, or nothing is tried.
REFUSED = {"an id", "raw HTML"}

#: After the follow-ups.
DATE = "2023-06-15"


def run(folder: Path) -> subprocess.CompletedProcess[str]:
    done = build("--site", folder, "--templates", repository / "templates", "--date", DATE)
    assert done.returncode in (0, 1), done.stderr
    # What is shown on a terminal can't command it.
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f]", done.stderr + done.stdout), repr(done.stderr)
    return done


def built(files: dict[str, str], folder: Path) -> SiteTree | None:
    """The site that is made of these files, if one is."""
    lay_out_site(files, folder)
    return SiteTree.read(folder / "output") if run(folder).returncode == 0 else None


def built_together(cases: Iterable[dict[str, str]], folder: Path) -> SiteTree:
    """One site of all the cases that are not refused, so that the program is not started for each."""
    left = list(cases)
    while (site := built(together(left), folder / str(len(left)))) is None:
        wrong = files_with_errors(folder / str(len(left)))
        sound = [files for files in left if not wrong & files.keys()]
        assert len(sound) < len(left), f"an error in what all cases share: {wrong}"
        left = sound
    return site


def files_with_errors(site: Path) -> set[str]:
    done = check("--site", site, "--templates", repository / "templates", "--date", DATE, "--format", "json")
    told = json.loads(done.stdout)["diagnostics"]
    return {problem["file"].removeprefix("content/") for problem in told if problem["severity"] == "error"}


def shapes(site: SiteTree) -> Counter[tuple[Shape, ...]]:
    """How often each shape of a page comes."""
    return Counter(shape(site.bytes(path).decode()) for path in site.paths if path.endswith(".html") and path not in GUIDES)


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> Counter[tuple[Shape, ...]]:
    site = built(free_texts(HARMLESS), tmp_path_factory.mktemp("harmless"))
    assert site, "the harmless site is sound"
    assert not faults(site)
    return shapes(site)


@pytest.mark.parametrize("vector", VECTORS)
def test_text_stays_text(vector: str, harmless: Counter[tuple[Shape, ...]], tmp_path: Path) -> None:
    site = built(free_texts(VECTORS[vector]), tmp_path)
    assert site, "any text is allowed in these places"
    assert not faults(site)
    assert shapes(site) == harmless


@pytest.mark.parametrize("control", CONTROLS)
def test_control_characters_reach_no_file(control: str, tmp_path: Path) -> None:
    text = CONTROLS[control]
    site = built(free_texts(text), tmp_path / "values")
    assert site is None or not faults(site)
    cases = [with_markdown(form(text)) for form in MARKDOWN.values()]
    assert not faults(built_together(map(numbered, cases, count()), tmp_path))


@pytest.mark.parametrize("place", MARKDOWN)
def test_markdown_makes_nothing_that_runs(place: str, tmp_path: Path) -> None:
    cases = [with_markdown(MARKDOWN[place](text)) for text in VECTORS.values()]
    site = built_together(map(numbered, cases, count()), tmp_path)
    assert not faults(site)
    assert any(path.startswith("om-") for path in site.paths) == (place not in REFUSED)


@pytest.mark.parametrize("form", FORMS)
def test_a_value_with_a_form_is_refused_or_harmless(form: str, tmp_path: Path) -> None:
    values = [FORMS[form](text) for text in VECTORS.values()]
    cases = [sound_site() | {path: text} for path, text in values]
    if any(path in SHARED for path, _ in values):
        sites = [built(files, tmp_path / str(number)) for number, files in enumerate(cases)]
    else:
        sites = [built_together(map(numbered, cases, count()), tmp_path)]
    for site in sites:
        assert site is None or not faults(site)


def test_names_of_files_are_harmless(tmp_path: Path) -> None:
    # Each alone: a problem tells a name that is no name in other characters.
    for number, path in enumerate(hostile_names()):
        site = built(sound_site() | {path: "---\ntitle: Hej\n---\nHej.\n"}, tmp_path / str(number))
        assert site is None or not faults(site), path


@pytest.mark.parametrize(
    "fault, check",
    {
        "<p onclick='a'>": faults_of_page,
        "<a href=' java&Tab;script:alert(1)'>": faults_of_page,
        "<svg><a xlink:href='data:a'></svg>": faults_of_page,
        "<script>alert(1)</script>": faults_of_page,
        "<script type='application/ld+json'>{\"a\":\"<!--\"}</script>": faults_of_page,
        "<meta http-equiv=refresh content='0; url=javascript:a'>": faults_of_page,
        "<a><script/></a>": faults_of_xml,
        "<a>": faults_of_xml,
        "{": faults_of_json,
        "a,=b": faults_of_csv,
        "BEGIN:VCALENDAR\r\nATTACH:a\r\n": faults_of_calendar,
        "BEGIN:VALARM\r\n": faults_of_calendar,
        "SUMMARY:a\nb\r\n": faults_of_calendar,
        "URL:javascript:a\r\n": faults_of_calendar,
    }.items(),
)
def test_faults_are_seen(fault: str, check: object) -> None:
    assert callable(check) and list(check(fault))
