"""A built site: its files, and its pages by address."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urldefrag, urlsplit

from page import Page


@dataclass(frozen=True)
class SiteTree:
    """The files of one output folder."""

    folder: Path
    #: Every file, as a path from the root of the site.
    paths: frozenset[str]

    @classmethod
    def read(cls, folder: Path) -> "SiteTree":
        files = (path for path in folder.rglob("*") if path.is_file())
        return cls(folder, frozenset(path.relative_to(folder).as_posix() for path in files))

    @cached_property
    def pages(self) -> dict[str, Page]:
        """Every HTML page by its path, sorted."""
        return {
            path: Page.parse((self.folder / path).read_text(encoding="utf-8"))
            for path in sorted(self.paths)
            if path.endswith(".html")
        }

    def page(self, address: str) -> Page | None:
        """The page at an address such as `/kommuner/`."""
        return self.pages.get(file_of(address))

    def bytes(self, path: str) -> bytes:
        return (self.folder / path).read_bytes()


def file_of(address: str) -> str:
    """The file behind an address of the site: `/kommuner/` is `kommuner/index.html`."""
    path = address.lstrip("/")
    return path + "index.html" if path == "" or path.endswith("/") else path


def address_of(path: str) -> str:
    """The address of a file of the site, as visitors see it."""
    return "/" + path.removesuffix("index.html") if path.endswith("index.html") else "/" + path


def target_of(link: str, page_path: str) -> tuple[str, str]:
    """The file and the anchor that a relative link on a page leads to."""
    link, anchor = urldefrag(link)
    path = unquote(urlsplit(link).path)
    target = page_path if path == "" else normpath(join(dirname(page_path), path))
    return target + "/" if path.endswith("/") else target, unquote(anchor)
