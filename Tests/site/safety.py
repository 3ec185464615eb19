"""Judges whether a built site holds anything that an author should not have been able to put there."""

import csv
import io
import json
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from functools import cache
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from site_tree import SiteTree

#: Attributes whose value a browser goes to, fetches or runs.
ADDRESSES = {
    "href", "src", "action", "formaction", "data", "poster", "background", "cite", "ping", "manifest", "srcset",
    "xlink:href", "longdesc", "usemap",
}  # fmt: skip
SCHEMES = {"", "http", "https", "mailto", "tel"}
#: What neither a template nor Markdown makes.
FORBIDDEN = {"iframe", "object", "embed", "form", "input", "button", "base", "applet", "frame", "math", "template"}
#: Scripts that are data and never run.
DATA = {"application/ld+json", "application/json"}
#: The search, by what nobody else can write: ids with an underscore, a form that leads nowhere.
SEARCH = {"form": ("role", "search"), "input": ("id", "_sok"), "button": ("id", "_alla")}
#: They are long, and hold of an author's only what stands around every page.
GUIDES = {"data/index.html", "data/en/index.html"}

#: One element: its name and the names of its attributes.
Shape = tuple[str, tuple[str, ...]]


def elements(html: str) -> Iterator[LexborNode]:
    """Every element of a page as a browser reads it, and its comments."""
    root = LexborHTMLParser(html).root
    assert root
    yield from root.traverse(include_text=False)


def shape(html: str) -> tuple[Shape, ...]:
    """The elements of a page in their order, without what they say."""
    return tuple((str(element.tag), tuple(sorted(element.attributes))) for element in elements(html))


def faults(site: SiteTree) -> list[str]:
    """All that is wrong in the files of a site; a kind of file that nobody thought of is a fault too."""
    found = []
    for path in sorted(site.paths):
        if path.startswith(("media/", ".promise-pages")) or path in GUIDES:
            continue
        suffix = re.sub(r"^.*(?=\.)", "", path)
        if suffix not in CHECKS:
            # Styles and scripts of the templates' own hold nothing of an author's.
            if suffix not in {".css", ".js", ".svg", ".png", ".ico", ".webmanifest"}:
                found.append(f"{path}: nobody checks files of this kind")
            continue
        found += [f"{path}: {fault}" for fault in faults_of_file(suffix, site.bytes(path))]
    return found


@cache
def faults_of_file(suffix: str, content: bytes) -> tuple[str, ...]:
    """Most files of a small site are the same as on the one before: each is read once."""
    return tuple(CHECKS[suffix](content.decode("utf-8")))


def faults_of_page(html: str) -> Iterator[str]:
    for element in elements(html):
        name = str(element.tag)
        # One without a value has an empty one.
        attributes = {attribute: value or "" for attribute, value in element.attributes.items()}
        attribute, wanted = SEARCH.get(name, ("", None))
        if name in FORBIDDEN and (wanted is None or attributes.get(attribute) != wanted):
            yield f"<{name}>"
        if name == "script":
            yield from faults_of_script(attributes.get("type", ""), element.text())
        if name == "meta" and attributes.get("http-equiv", "").lower() == "refresh":
            yield from faults_of_address("refresh", attributes.get("content", "").partition("url=")[2])
        for attribute, value in attributes.items():
            if attribute.lower().startswith("on") or attribute == "srcdoc":
                yield f"{attribute}={value!r} on <{name}>"
            if attribute in ADDRESSES:
                yield from faults_of_address(f"{attribute} of <{name}>", value)
            if attribute == "style" and re.search(r"url\s*\(|expression|@import|\\", value, re.IGNORECASE):
                yield f"style={value!r}"


def faults_of_script(kind: str, text: str) -> Iterator[str]:
    if kind in DATA:
        yield from faults_of_json(text)
        if re.search(r"</|<!--|<script", text, re.IGNORECASE):
            yield "markup in a block of data"
    elif "alert(" in text or "msgbox" in text:
        yield f"a script: {text[:60]}"


def faults_of_address(what: str, address: str) -> Iterator[str]:
    # As a browser reads it: no control characters, no blanks around.
    read = re.sub(r"[\t\n\r]", "", address).strip("".join(map(chr, range(0x21))))
    scheme = re.match(r"([a-zA-Z][a-zA-Z0-9+.-]*):", read)
    if scheme and scheme[1].lower() not in SCHEMES:
        yield f"{what} is {address[:80]!r}"
    try:
        host = urlsplit(read).netloc
    except ValueError:
        host = "nowhere"
    if "evil.example" in host:
        yield f"{what} leads to {host}"


def faults_of_xml(text: str) -> Iterator[str]:
    try:
        tree = ElementTree.fromstring(text.encode("utf-8"))
    except ElementTree.ParseError as error:
        yield f"no XML: {error}"
        return
    for element in tree.iter():
        if element.tag.rpartition("}")[2] in {"script", "iframe", "img"}:
            yield f"<{element.tag}>"
        for name, value in element.attrib.items():
            if name in ADDRESSES:
                yield from faults_of_address(name, value)
        if element.get("type") == "html" and element.text:
            yield from faults_of_page(element.text)


def faults_of_json(text: str) -> Iterator[str]:
    try:
        json.loads(text)
    except ValueError as error:
        yield f"no JSON: {error}"


def faults_of_csv(text: str) -> Iterator[str]:
    for number, row in enumerate(csv.reader(io.StringIO(text, newline=""), strict=True), start=1):
        for value in row:
            if value[:1] in ("=", "+", "-", "@", "\t", "\r") and not re.fullmatch(r"[+-]?\d+([.,]\d+)?", value):
                yield f"row {number} has a formula: {value[:60]!r}"


#: What a line of a calendar can begin with: whatever else does was written by somebody else.
PROPERTIES = {
    "BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME", "URL", "REFRESH-INTERVAL;VALUE=DURATION",
    "TZID", "DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "UID", "DTSTAMP", "DTSTART;VALUE=DATE", "SUMMARY", "CATEGORIES",
    "TRANSP",
}  # fmt: skip
COMPONENTS = {"VCALENDAR", "VTIMEZONE", "STANDARD", "VEVENT"}


def faults_of_calendar(text: str) -> Iterator[str]:
    if not text.endswith("\r\n"):
        yield "the last line has no end"
    # Whatever some program may take for the end of a line.
    for line in text.replace("\r\n ", "").removesuffix("\r\n").replace("\r\n", "\0").split("\0"):
        if re.search(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", line):
            yield f"a control character in {line[:60]!r}"
        name, _, value = line.partition(":")
        if name not in PROPERTIES or name in {"BEGIN", "END"} and value not in COMPONENTS:
            yield f"a line {line[:60]!r}"
        if name == "URL":
            yield from faults_of_address(name, value)


#: A line of the old addresses for nginx, whose words are quoted, and for Apache, whose are not.
REDIRECT = re.compile(r'''"/(?:[^"\\\x00-\x20\x7f]|\\["\\])*" "/[!#-\[\]-~]*";|/[^\s\x00-\x20\x7f]* /[!-~]*''')


def faults_of_redirects(text: str) -> Iterator[str]:
    """What a web server could read as anything but an old address and a new one."""
    for line in text.split("\n"):
        if line and not REDIRECT.fullmatch(line):
            yield f"no redirect: {line[:200]!r}"


def faults_of_text(text: str) -> Iterator[str]:
    if any(ord(character) < 0x20 and character not in "\n" for character in text):
        yield "a control character"


#: How the files of a kind are checked.
CHECKS: dict[str, Callable[[str], Iterator[str]]] = {
    ".html": faults_of_page, ".xml": faults_of_xml, ".json": faults_of_json, ".csv": faults_of_csv,
    ".txt": faults_of_text, ".ics": faults_of_calendar, ".atom": faults_of_xml, ".geojson": faults_of_json,
    ".rdf": faults_of_xml, ".map": faults_of_redirects,
}  # fmt: skip
