"""No link and no anchor of the site leads nowhere, in a browser and straight from the disk."""

import re
import subprocess
from collections.abc import Iterator
from urllib.parse import urlsplit

from kinds import kind_of
from site_tree import SiteTree, address_of, file_of, target_of

ELSEWHERE = ("http", "https", "mailto", "tel", "data")


def base_url(site: SiteTree) -> str:
    """Where the site says that it is published: the canonical address of its start page."""
    return site.pages["index.html"].canonical.rstrip("/")


def dead_links(site: SiteTree, base: str) -> Iterator[str]:
    for path, page in site.pages.items():
        for link in page.addresses:
            if reason := why_dead(site, base, path, link):
                yield f"{path}: {link}: {reason}"


def why_dead(site: SiteTree, base: str, path: str, link: str) -> str | None:
    """What is wrong with a link on the page at `path`, if anything is."""
    if link == base or link.startswith(base + "/"):
        link_path = urlsplit(link[len(base) :]).path
        return None if file_of(link_path) in site.paths else "no page has this address"
    scheme = urlsplit(link).scheme
    if scheme:
        return None if scheme in ELSEWHERE else "an unknown scheme"
    root = urlsplit(base).path + "/"
    if path == "404.html" and link.startswith(root):
        # It is shown at any depth, and its pictures are to come from the host that it is on.
        return None if file_of(link.removeprefix(root)) in site.paths else "no such file"
    if link.startswith("/"):
        return "not relative: it breaks below a path and on the disk"
    target, anchor = target_of(link, path)
    if target not in site.paths:
        return "no such file"
    if anchor and anchor not in site.pages[target].ids:
        return "no such anchor"
    return None


def sitemap_addresses(site: SiteTree) -> list[str]:
    return re.findall(r"<loc>([^<]*)</loc>", site.bytes("sitemap.xml").decode())


def test_no_link_leads_nowhere(own_site: SiteTree) -> None:
    assert not list(dead_links(own_site, base_url(own_site)))


def test_every_page_names_its_own_address(own_site: SiteTree) -> None:
    base = base_url(own_site)
    assert base.startswith("https://")
    wrong = [
        f"{path}: {page.canonical}"
        for path, page in own_site.pages.items()
        if path != "404.html" and not page.refresh and page.canonical != base + address_of(path)
        and kind_of(path) != "card"
    ]
    assert not wrong


def test_the_sitemap_holds_every_page_once(own_site: SiteTree) -> None:
    base = base_url(own_site)
    pages = [
        base + address_of(path)
        for path, page in own_site.pages.items()
        if path != "404.html" and not page.refresh and kind_of(path) != "card"
    ]
    assert sorted(sitemap_addresses(own_site)) == sorted(pages)


def test_the_sitemap_is_well_formed(own_site: SiteTree) -> None:
    subprocess.run(["xmllint", "--noout", own_site.folder / "sitemap.xml"], check=True)


def test_robots_know_the_sitemap(own_site: SiteTree) -> None:
    assert f"Sitemap: {base_url(own_site)}/sitemap.xml" in own_site.bytes("robots.txt").decode()
