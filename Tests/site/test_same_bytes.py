"""The same content, templates and date give the same bytes, and what is unchanged is not touched."""

from pathlib import Path

import pytest

from conftest import BUILD_DATE
from program import build, repository
from site_tree import SiteTree

#: What must not matter: threads, time zones, locales.
CIRCUMSTANCES = {
    "one thread, Greenwich": ("1", {"TZ": "UTC", "LANG": "C", "LC_ALL": "C"}),
    "four threads, the date line, Swedish": (
        "4",
        {"TZ": "Pacific/Kiritimati", "LANG": "sv_SE.UTF-8", "LC_ALL": "sv_SE.UTF-8"},
    ),
    "many threads, the other side of it, Turkish": (
        "16",
        {"TZ": "Pacific/Pago_Pago", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"},
    ),
}


def build_own(
    output: Path, jobs: str = "2", environment: dict[str, str] | None = None, options: tuple[str, ...] = ()
) -> SiteTree:
    run = build(
        "--site", repository, "--output", output, "--date", BUILD_DATE, "--jobs", jobs, *options, environment=environment
    )
    assert run.returncode == 0, run.stderr
    return SiteTree.read(output)


@pytest.mark.parametrize("circumstance", CIRCUMSTANCES)
def test_nothing_around_the_build_changes_a_byte(own_site: SiteTree, tmp_path: Path, circumstance: str) -> None:
    jobs, environment = CIRCUMSTANCES[circumstance]
    other = build_own(tmp_path / "output", jobs, environment)
    assert other.paths == own_site.paths
    assert not [path for path in sorted(other.paths) if other.bytes(path) != own_site.bytes(path)]


def test_nor_a_byte_of_the_packed_copies(tmp_path: Path) -> None:
    sites = [
        build_own(tmp_path / str(number), jobs, environment, ("--precompress",))
        for number, (jobs, environment) in enumerate(CIRCUMSTANCES.values())
    ]
    packed = [{path: site.bytes(path) for path in site.paths if path.endswith((".gz", ".br"))} for site in sites]
    assert "index.html.gz" in packed[0]
    assert all(other == packed[0] for other in packed[1:])


@pytest.mark.parametrize("options", [(), ("--precompress",)])
def test_a_second_build_touches_nothing(tmp_path: Path, options: tuple[str, ...]) -> None:
    output = tmp_path / "output"
    build_own(output, options=options)
    before = marks(output)
    build_own(output, options=options)
    assert marks(output) == before


def test_packed_copies_come_and_go_with_the_option(own_site: SiteTree, tmp_path: Path) -> None:
    output = tmp_path / "output"
    before = build_own(output).paths
    times = marks(output)
    packed = build_own(output, options=("--precompress",)).paths
    assert before < packed
    assert build_own(output).paths == before == own_site.paths
    # What was not packed was not touched on the way, but the list of all files was.
    assert {path: mark for path, mark in marks(output).items() if path != ".promise-pages"} == {
        path: mark for path, mark in times.items() if path != ".promise-pages"
    }


def test_a_lost_page_comes_back_and_a_foreign_file_stays(tmp_path: Path) -> None:
    output = tmp_path / "output"
    site = build_own(output)
    (output / "index.html").unlink()
    (output / "administrator.txt").write_text("mine")
    again = build_own(output)
    assert again.paths == site.paths | {"administrator.txt"}


def marks(folder: Path) -> dict[str, tuple[int, int]]:
    """The identity and the time of every file."""
    return {
        path.relative_to(folder).as_posix(): (path.stat().st_ino, path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }
