"""The sitemap follows its schema, in one file or in many, and robots.txt says where it is."""

import re
import subprocess
from pathlib import Path
from urllib.robotparser import RobotFileParser

import pytest

from program import build, repository
from site_tree import SiteTree

SCHEMAS = repository / "Tests/site/schemas"
#: One more than a file may have, with those that every site has.
MANY = 50_000

SITE_YAML = "title: Löften\nbase-url: https://example.se/a&b/\n"
REGISTER = """code,name,full-name,slug,county,police-region
2326,Berg,,berg,Jämtlands län,Nord
"""


def why_invalid(schema: str, file: Path) -> str:
    """What is wrong with a file by a schema; nothing if nothing is."""
    run = subprocess.run(
        ["xmllint", "--noout", "--nonet", "--schema", SCHEMAS / schema, file], capture_output=True, text=True
    )
    return "" if run.returncode == 0 else run.stderr[:2_000]


def addresses(file: Path) -> list[str]:
    return re.findall(r"<loc>([^<]*)</loc>", file.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def large_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """More pages than one file of the sitemap may have."""
    site = tmp_path_factory.mktemp("large-site")
    (site / "content/data").mkdir(parents=True)
    (site / "content/pages").mkdir()
    (site / "content/site.yaml").write_text(SITE_YAML + "menu: []\n", encoding="utf-8")
    (site / "content/data/municipalities.csv").write_text(REGISTER, encoding="utf-8")
    for number in range(MANY):
        text = f"---\ntitle: Sida {number}\nupdated: 2024-05-{number % 28 + 1:02}\n---\n"
        (site / f"content/pages/sida-{number}.md").write_text(text, encoding="utf-8")
    run = build(
        "--site", site, "--templates", repository / "templates", "--output", site / "output", "--date", "2024-06-01"
    )
    assert run.returncode == 0, run.stderr[:2_000]
    return site / "output"


def test_one_file_follows_the_schema(own_site: SiteTree, golden_sites: list[SiteTree]) -> None:
    for site in [own_site, *golden_sites]:
        assert not why_invalid("sitemap.xsd", site.folder / "sitemap.xml")


def test_many_files_follow_theirs(large_site: Path) -> None:
    assert not why_invalid("siteindex.xsd", large_site / "sitemap.xml")
    parts = [large_site / name for name in ("sitemap-1.xml", "sitemap-2.xml")]
    assert addresses(large_site / "sitemap.xml") == [f"https://example.se/a&amp;b/{part.name}" for part in parts]
    listed = []
    for part in parts:
        assert not why_invalid("sitemap.xsd", part)
        assert len(addresses(part)) <= 50_000
        assert part.stat().st_size <= 50_000_000
        listed += addresses(part)
    assert len(set(listed)) == len(listed)
    assert sum("/sida-" in address for address in listed) == MANY


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
