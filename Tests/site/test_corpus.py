"""A site of the whole country builds without an error, and none of its pages is too heavy."""

import re
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Browser

from kinds import kind_of
from program import build, repository
from site_tree import SiteTree
from test_browser import FIRST, PHONE, SECOND, THIRD, top_of
from test_page_weight import BUDGET, weight


def test_ten_years_of_every_municipality(tmp_path: Path, browser: Browser) -> None:
    generator = repository.parent / "shared/corpus/generate"
    subprocess.run(
        [sys.executable, generator, "--out", tmp_path / "content", "--municipalities", "290", "--years", "10"],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    run = build(
        "--site", tmp_path, "--templates", repository / "templates", "--output", tmp_path / "output",
        "--date", "2025-12-31", "--timings",
    )  # fmt: skip
    print(run.stdout)
    assert run.returncode == 0, run.stderr
    site = SiteTree.read(tmp_path / "output")
    promise = re.compile(r"kommuner/[^/]+/[0-9-]+/index\.html")
    follow_up = re.compile(r"kommuner/[^/]+/[0-9-]+/uppfoljning-[^/]+/index\.html")
    assert sum(bool(promise.fullmatch(path)) for path in site.paths) == 2900
    assert sum(bool(follow_up.fullmatch(path)) for path in site.paths) == 2900
    # A long history stands between nobody and who can be asked.
    with browser.new_context(viewport=PHONE) as context:
        page = context.new_page()
        for name in ("berg", "enkoping", "krokom", "oskarshamn"):
            page.goto((site.folder / f"kommuner/{name}/index.html").as_uri())
            assert top_of(page, ".points li") < FIRST, name
            assert top_of(page, "ul.results li") < SECOND, name
            assert top_of(page, ".contacts") < THIRD, name
    assert not [path for path in largest_pages(site) if weight(site.bytes(path)) > BUDGET[kind_of(path)]]


def largest_pages(site: SiteTree) -> list[str]:
    """The one of each kind that has most on it, of those that do not only lead on from an old address."""
    largest: dict[str, tuple[int, str]] = {}
    for path in site.paths:
        if path.endswith("index.html") and b'http-equiv="refresh"' not in site.bytes(path):
            page, kind = ((site.folder / path).stat().st_size, path), kind_of(path)
            largest[kind] = max(largest.get(kind, page), page)
    return [path for _, path in largest.values()]
