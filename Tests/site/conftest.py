"""What the checks of built sites share."""

from pathlib import Path

import pytest

from program import build, repository
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
