"""The sitemap follows its schema, in one file or in many, and robots.txt says where it is."""

import re
import subprocess
from pathlib import Path
from urllib.robotparser import RobotFileParser

import pytest

from program import repository
from site_tree import SiteTree

SCHEMAS = repository / "Tests/site/schemas"
#: What `SmallFilesTests` makes of a small site whose files may have thirteen addresses.
MANY = repository / "Tests/site/sitemaps"
#: A file may have 50 MB and 50,000 addresses: as long as none takes more than its share, the second is enough.
LONGEST = 50_000_000 // 50_000


def why_invalid(schema: str, file: Path) -> str:
    """What is wrong with a file by a schema; nothing if nothing is."""
    run = subprocess.run(
        ["xmllint", "--noout", "--nonet", "--schema", SCHEMAS / schema, file], capture_output=True, text=True
    )
    return "" if run.returncode == 0 else run.stderr[:2_000]


def addresses(file: Path) -> list[str]:
    return re.findall(r"<loc>([^<]*)</loc>", file.read_text(encoding="utf-8"))


def test_one_file_follows_the_schema(own_site: SiteTree, golden_sites: list[SiteTree]) -> None:
    for site in [own_site, *golden_sites]:
        assert not why_invalid("sitemap.xsd", site.folder / "sitemap.xml")
        lines = site.bytes("sitemap.xml").splitlines()
        assert max(map(len, lines)) <= LONGEST and len(lines) <= 50_000


def test_many_files_follow_theirs() -> None:
    assert not why_invalid("siteindex.xsd", MANY / "sitemap.xml")
    parts = [MANY / name for name in ("sitemap-1.xml", "sitemap-2.xml")]
    assert addresses(MANY / "sitemap.xml") == [f"https://example.se/a&amp;b/{part.name}" for part in parts]
    listed = []
    for part in parts:
        assert not why_invalid("sitemap.xsd", part)
        listed += addresses(part)
    assert [len(addresses(part)) for part in parts] == [14, 1]
    assert len(set(listed)) == len(listed)


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        ("sitemap.xsd", "<urlset><url><loc>https://example.se/</loc><lastmod>2023-04</lastmod></url></urlset>"),
        ("sitemap.xsd", "<urlset><url><lastmod>2023-04-01</lastmod></url></urlset>"),
        ("sitemap.xsd", "<urlset></urlset>"),
        ("siteindex.xsd", "<sitemapindex><url><loc>https://example.se/</loc></url></sitemapindex>"),
    ],
)
def test_the_schemas_find_what_is_wrong(schema: str, text: str, tmp_path: Path) -> None:
    file = tmp_path / "wrong.xml"
    file.write_text(text.replace(">", ' xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', 1), encoding="utf-8")
    assert "fails to validate" in why_invalid(schema, file)


def test_robots_may_read_everything(own_site: SiteTree) -> None:
    lines = own_site.bytes("robots.txt").decode("utf-8").splitlines()
    assert all(re.fullmatch(r"|[A-Z][a-z-]+: \S+", line) for line in lines)
    robots = RobotFileParser()
    robots.parse(lines)
    assert robots.can_fetch("*", "https://example.se/kommuner/")
    assert len(robots.site_maps() or []) == 1
