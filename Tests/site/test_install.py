"""What scripts/install leaves runs by itself: without this repository and without a Swift toolchain."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import BUILD_DATE
from program import repository

#: Where a Swift toolchain is not.
PLAIN = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"}


@pytest.fixture(scope="module")
def prefix(tmp_path_factory: pytest.TempPathFactory) -> Path:
    prefix = tmp_path_factory.mktemp("prefix") / "with a space"
    run = subprocess.run([repository / "scripts/install", prefix], capture_output=True, text=True, timeout=1_800)
    assert run.returncode == 0, run.stdout[-2_000:] + run.stderr[-2_000:]
    assert f"Installed {prefix}/bin/promise-pages (promise-pages " in run.stdout
    return prefix


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """An officer's site: content, and no templates."""
    shutil.copytree(repository / "content", tmp_path / "site/content")
    return tmp_path / "site"


def run(prefix: Path, site: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [prefix / "bin/promise-pages", "build", "--date", BUILD_DATE, *arguments]
    return subprocess.run(command, cwd=site, env=PLAIN, capture_output=True, text=True, timeout=300)


def test_the_program_its_templates_its_starter_and_its_handbook_are_there(prefix: Path) -> None:
    files = {path.relative_to(prefix).as_posix() for path in prefix.rglob("*") if path.is_file()}
    assert not [path for path in prefix.rglob("*") if path.is_symlink()]
    wanted = {
        f"share/promise-pages/{name}/{path}"
        for name in ["templates", "docs", "starter"] for path in tracked("docs/starter" if name == "starter" else name)
    }
    assert files == {"bin/promise-pages"} | wanted


def tracked(folder: str) -> set[str]:
    """The files of a folder of the repository, those that it leads to by links too."""
    return {
        Path(found, name).relative_to(repository / folder).as_posix()
        for found, _, names in os.walk(repository / folder, followlinks=True) for name in names
    }


def test_a_site_begins_with_nothing_but_the_program(prefix: Path, tmp_path: Path) -> None:
    begun = subprocess.run(
        [prefix / "bin/promise-pages", "init", "--municipality", "berg"], cwd=tmp_path, env=PLAIN, capture_output=True, text=True)
    assert begun.returncode == 0, begun.stderr
    built = run(prefix, tmp_path)
    assert built.returncode == 0, built.stderr
    assert (tmp_path / "output/kommuner/berg/index.html").is_file()


def test_the_program_needs_nothing_of_swift(prefix: Path) -> None:
    libraries = subprocess.run(["ldd", prefix / "bin/promise-pages"], check=True, capture_output=True, text=True, env=PLAIN)
    assert "swift" not in libraries.stdout
    assert "not found" not in libraries.stdout
    sections = subprocess.run(["readelf", "-S", prefix / "bin/promise-pages"], check=True, capture_output=True, text=True)
    assert ".symtab" not in sections.stdout


def test_a_site_without_templates_has_those_of_the_program(prefix: Path, site: Path) -> None:
    built = run(prefix, site)
    assert built.returncode == 0, built.stderr
    assert (site / "output/kommuner/index.html").is_file()


def test_the_program_may_be_reached_by_a_link(prefix: Path, site: Path, tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/promise-pages").symlink_to(prefix / "bin/promise-pages")
    built = run(tmp_path, site)
    assert built.returncode == 0, built.stderr


def test_a_site_with_templates_has_its_own(prefix: Path, site: Path) -> None:
    shutil.copytree(repository / "templates", site / "templates")
    robots = site / "templates/robots.mustache"
    robots.write_text("# Vår egen\n" + robots.read_text(encoding="utf-8"), encoding="utf-8")
    assert run(prefix, site).returncode == 0
    assert (site / "output/robots.txt").read_text(encoding="utf-8").startswith("# Vår egen\n")


def test_templates_that_were_asked_for_and_are_not_there_are_missed(prefix: Path, site: Path) -> None:
    built = run(prefix, site, "--templates", "mallar")
    assert built.returncode == 2
    assert "mallar" in built.stderr


@pytest.mark.parametrize("arguments", [["--help"], ["a", "b"]])
def test_wrong_use_is_told(arguments: list[str]) -> None:
    run = subprocess.run([repository / "scripts/install", *arguments], capture_output=True, text=True, env=os.environ)
    assert run.returncode == 2
    assert run.stderr == "usage: scripts/install [PREFIX]\n"
