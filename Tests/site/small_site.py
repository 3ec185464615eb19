"""Folders of content made of texts: a small sound site, and what a check adds to it."""

from collections.abc import Mapping
from pathlib import Path

#: Each with a place for more keys.
PROMISE = "---\nmunicipality: norrvik\nperiod: 2022\n{}---\n- Vi går trygghetsvandringar. {{#vandringar by=both}}\n"
FOLLOW_UP = "---\nmunicipality: norrvik\nperiod: 2022\nyear: 2022\npublished: 2023\n{}---\n- Vi gick. {{#vandringar}}\n"
SITE = "title: Löften\nbase-url: https://loften.example/\n{}"


def media() -> dict[str, str]:
    return {"media/karta.png": "no picture", "media/plan.txt": "plan"}


def sound_site() -> dict[str, str]:
    """What the others are added to, by the path in `content/`."""
    return {
        "site.yaml": SITE.format(""),
        "data/municipalities.csv": "code,name,slug,county,police-region\n9001,Norrvik,norrvik,Vätterhems län,Mitt\n",
        "focus-areas/trafik.md": "---\ntitle: Trafik\n---\n",
        "promises/norrvik.md": PROMISE.format(""),
        **media(),
    }


def lay_out_site(texts: Mapping[str, str | bytes], site: Path) -> None:
    """Makes the folder of a site with this content."""
    write_texts(texts, site / "content")


def write_texts(texts: Mapping[str, str | bytes], folder: Path) -> None:
    """Writes files by their paths in a folder."""
    for path, text in texts.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode() if isinstance(text, str) else text)


def texts_of(folder: Path) -> dict[str, bytes]:
    """The files of a folder by their paths in it."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}
