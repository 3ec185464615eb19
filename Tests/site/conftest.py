"""What the checks of built sites share."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from browser import chromium
from program import build, executable, repository
from site_tree import SiteTree

#: The day on which this repository's own content is built for the checks.
BUILD_DATE = "2026-06-01"


@pytest.fixture(scope="session")
def own_site(tmp_path_factory: pytest.TempPathFactory) -> SiteTree:
    """The site of this repository's own content/, built once."""
    output = tmp_path_factory.mktemp("own-site") / "output"
    run = build("--site", repository, "--output", output, "--date", BUILD_DATE)
    assert run.returncode == 0, run.stderr
    return SiteTree.read(output)


@pytest.fixture(scope="session")
def golden_sites(tmp_path_factory: pytest.TempPathFactory) -> list[SiteTree]:
    """The sites of Tests/GoldenSites, each built once for its own day."""
    return [built_golden(facts.parent, tmp_path_factory.mktemp("golden") / "output") for facts in golden_facts()]


@pytest.fixture(scope="session")
def installed_program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program and what comes with it, as scripts/install lays them out."""
    prefix = tmp_path_factory.mktemp("prefix")
    (prefix / "bin").mkdir()
    shutil.copy(executable, prefix / "bin/promise-pages")
    for name, source in [("templates", "templates"), ("starter", "docs/starter")]:
        shutil.copytree(repository / source, prefix / "share/promise-pages" / name)
    return prefix / "bin/promise-pages"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


def golden_facts() -> list[Path]:
    return sorted((repository / "Tests/GoldenSites").glob("*/facts.txt"))


def built_golden(site: Path, output: Path) -> SiteTree:
    date = (site / "date").read_text().strip()
    run = build(
        "--site", site, "--templates", repository / "templates", "--output", output, "--date", date, "--drafts"
    )
    assert run.returncode == 0, run.stderr
    return SiteTree.read(output)
