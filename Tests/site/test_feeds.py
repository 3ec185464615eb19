"""Every feed is read as a feed reader reads it, and holds what RFC 4287 asks and no reader complains about."""

import re
import subprocess
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlsplit

import feedparser
import pytest

from safety import elements
from site_tree import SiteTree, file_of
from test_links import base_url

ATOM = "{http://www.w3.org/2005/Atom}"

#: What a feed and an entry must have, and once.
REQUIRED = ("id", "title", "updated")

#: RFC 3339, in the one form that we write; and RFC 4151.
DATE = re.compile(r"\d{4}-\d{2}-\d{2}T00:00:00Z")
TAG = re.compile(r"tag:[a-z0-9.-]+,\d{4}:[A-Za-z0-9/:.-]+")


def feeds(site: SiteTree) -> dict[str, str]:
    return {path: site.bytes(path).decode("utf-8") for path in sorted(site.paths) if path.endswith("feed.xml")}


@pytest.fixture
def sites(own_site: SiteTree, golden_sites: list[SiteTree]) -> list[SiteTree]:
    return [own_site, *golden_sites]


def faults(text: str, base: str, site: SiteTree) -> Iterator[str]:
    feed = ElementTree.fromstring(text)
    entries = feed.findall(ATOM + "entry")
    for element in [feed, *entries]:
        for name in REQUIRED:
            found = element.findall(ATOM + name)
            if len(found) != 1 or not found[0].text:
                yield f"{len(found)} {name} in {element.tag}"
        yield from faults_of_links(element, base, site)
    if not feed.findtext(f"{ATOM}author/{ATOM}name"):
        yield "nobody has written it"
    ids = [element.findtext(ATOM + "id") or "" for element in [feed, *entries]]
    yield from (f"{name} is there twice" for name, count in Counter(ids).items() if count > 1)
    yield from (f"{name} is no tag" for name in ids if not TAG.fullmatch(name))
    for name in ("published", "updated"):
        days = [element.text or "" for element in feed.iter(ATOM + name)]
        yield from (f"{day} is no date" for day in days if not DATE.fullmatch(day))
    published = [entry.findtext(ATOM + "published") or "" for entry in entries]
    if published != sorted(published, reverse=True):
        yield "the newest does not come first"
    if entries and feed.findtext(ATOM + "updated") != max(entry.findtext(ATOM + "updated") or "" for entry in entries):
        yield "it was not changed when its newest entry was"
    for entry in entries:
        yield from faults_of_content(entry)


def faults_of_links(element: ElementTree.Element, base: str, site: SiteTree) -> Iterator[str]:
    links = {link.get("rel"): link.get("href") or "" for link in element.findall(ATOM + "link")}
    wanted = {"self", "alternate"} if element.tag == ATOM + "feed" else {"alternate"}
    if set(links) != wanted:
        yield f"links {sorted(map(str, links))}"
    for link in links.values():
        if not link.startswith(base + "/") or file_of(urlsplit(link[len(base) :]).path) not in site.paths:
            yield f"{link} leads nowhere"


def faults_of_content(entry: ElementTree.Element) -> Iterator[str]:
    content = entry.find(ATOM + "content")
    if content is None or not (content.text or "").strip():
        yield "an entry without text"
    elif content.get("type") == "html":
        for element in elements(content.text or ""):
            for name in ("href", "src"):
                address = element.attributes.get(name)
                if address is not None and not urlsplit(address).scheme:
                    yield f"{address} is not absolute"
            if element.attributes.get("id"):
                yield "an id"


def test_every_feed_is_sound(sites: list[SiteTree]) -> None:
    found = [
        f"{path}: {fault}"
        for site in sites
        for path, text in feeds(site).items()
        for fault in faults(text, base_url(site), site)
    ]
    assert not found


def test_every_feed_is_well_formed(own_site: SiteTree) -> None:
    subprocess.run(["xmllint", "--noout", *[own_site.folder / path for path in feeds(own_site)]], check=True)


def test_a_feed_reader_has_nothing_to_say(sites: list[SiteTree]) -> None:
    for site in sites:
        for path, text in feeds(site).items():
            read = feedparser.parse(text.encode("utf-8"))
            assert not read.bozo, (path, read.get("bozo_exception"))
            assert read.version == "atom10"
            assert len(read.entries) == text.count("<entry>")
            assert all(entry.published_parsed and entry.updated_parsed for entry in read.entries), path


def test_every_part_of_the_site_has_its_feed(own_site: SiteTree) -> None:
    pattern = r"(?:kommuner/[^/]+/|fokusomraden/[^/]+/|uppfoljning/\d+/|)index\.html"
    folders = {path.removesuffix("index.html") for path in own_site.pages if re.fullmatch(pattern, path)}
    assert {path.removesuffix("feed.xml") for path in feeds(own_site)} == folders


def test_something_is_told(own_site: SiteTree) -> None:
    assert len(feedparser.parse(own_site.bytes("feed.xml")).entries) > 3


def test_an_entry_is_called_the_same_in_every_feed(own_site: SiteTree) -> None:
    links: dict[str, set[str]] = {}
    for text in feeds(own_site).values():
        for entry in feedparser.parse(text.encode("utf-8")).entries:
            links.setdefault(entry.id, set()).add(entry.link)
    assert all(len(found) == 1 for found in links.values())


def test_no_draft_is_told_of(golden_sites: list[SiteTree]) -> None:
    """The golden sites are built with their drafts. Each by itself: two of them may have one address."""
    drafts = {site.folder: set(drafts_of(site)) for site in golden_sites}
    assert any(drafts.values())
    for site in golden_sites:
        told = "".join(feeds(site).values())
        assert not [draft for draft in drafts[site.folder] if f'href="{draft}"' in told]


def drafts_of(site: SiteTree) -> list[str]:
    return [
        page.canonical for page in site.pages.values() if "Utkast: sidan är inte publicerad." in page.text()
    ]


BAD = {
    "an id twice": ("tag:a.example,2025:feed</id>", "tag:a.example,2025:x</id>"),
    "no tag": ("tag:a.example,2025:feed</id>", "feed</id>"),
    "no date": ("T00:00:00Z</updated>", "</updated>"),
    "a dead link": ('href="https://a.example/feed.xml"', 'href="https://a.example/nowhere.xml"'),
    "a relative link": ("&lt;p&gt;", "&lt;a href='x'&gt;"),
    "no author": ("<author><name>A</name></author>", ""),
}

SOUND = """<feed xmlns="http://www.w3.org/2005/Atom"><id>tag:a.example,2025:feed</id><title>A</title>
<updated>2023-01-01T00:00:00Z</updated><author><name>A</name></author>
<link rel="self" href="https://a.example/feed.xml"/><link rel="alternate" href="https://a.example/"/>
<entry><id>tag:a.example,2025:x</id><title>A</title><updated>2023-01-01T00:00:00Z</updated>
<link rel="alternate" href="https://a.example/"/><content type="html">&lt;p&gt;Hej</content></entry></feed>"""


@pytest.mark.parametrize("fault", BAD)
def test_a_fault_is_found(own_site: SiteTree, fault: str) -> None:
    assert not list(faults(SOUND, "https://a.example", own_site))
    assert SOUND.count(BAD[fault][0])
    assert list(faults(SOUND.replace(*BAD[fault], 1), "https://a.example", own_site))
