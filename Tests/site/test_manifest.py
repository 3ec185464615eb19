"""`--manifest`: what there is to send on, and in which order."""

import gzip
import hashlib
import json
import os
import subprocess
from pathlib import Path

import pytest

from fault_site import FaultSite, tree
from program import started
from test_publishing_faults import site  # noqa: F401


def build(site: FaultSite, content: str, *words: str, file: Path | None = None) -> list[dict[str, object]]:
    """Builds and reads the list."""
    file = file or site.folder / "manifest.jsonl"
    site.output.parent.mkdir(exist_ok=True)
    done = subprocess.run(
        [*site.command(content), "--manifest", file, *words], capture_output=True, text=True, timeout=60, cwd=site.folder
    )
    assert done.returncode == 0, done.stderr
    return read(file)


def read(file: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def assert_true(lines: list[dict[str, object]], output: Path) -> None:
    """All that is said is so."""
    here = {line["path"]: line for line in lines if line["state"] != "removed"}
    there = {path.relative_to(output).as_posix() for path in output.rglob("*") if path.is_file()} - {".promise-pages"}
    assert here.keys() == there
    assert len(lines) == len({line["path"] for line in lines})
    assert [line["order"] for line in lines] == sorted(line["order"] for line in lines)
    for path, line in here.items():
        data = (output / path).read_bytes()
        assert (line["bytes"], line["sha256"]) == (len(data), hashlib.sha256(data).hexdigest())
        if line.get("encoding") == "gzip":
            original = here[path.removesuffix(".gz")]
            assert gzip.decompress(data) == (output / original["path"]).read_bytes()
            assert (line["type"], line["order"]) == (original["type"], original["order"]) or line["state"] != original["state"]
        if path.endswith(".html"):
            assert line["type"] == "text/html; charset=utf-8"


def states(lines: list[dict[str, object]]) -> dict[str, set[str]]:
    return {state: {line["path"] for line in lines if line["state"] == state} for state in ("new", "changed", "same", "removed")}


def held(output: Path) -> dict[str, bytes]:
    """The site's files; of others there are none."""
    return {path: data for path, data in tree(output).items() if data is not None and path != ".promise-pages"}


@pytest.mark.parametrize("way", [(), ("--in-place",), ("--rebuild",)])
def test_it_tells_what_differs_from_what_the_folder_held(site: FaultSite, way: tuple[str, ...]) -> None:
    for content in ("old", "new", "new", "old", "old"):
        before = held(site.output)
        lines = build(site, content, *way)
        assert_true(lines, site.output)
        after = held(site.output)
        assert states(lines) == {
            "new": after.keys() - before.keys(), "removed": before.keys() - after.keys(),
            "changed": {path for path in after.keys() & before.keys() if after[path] != before[path]},
            "same": {path for path in after.keys() & before.keys() if after[path] == before[path]},
        }  # fmt: skip


def test_what_is_gone_goes_last_and_what_is_new_first(site: FaultSite) -> None:
    build(site, "old")
    lines = build(site, "new")
    order = {state: [line["order"] for line in lines if line["state"] == state] for state in ("new", "changed", "removed")}
    assert all(order.values())
    assert max(order["new"]) < min(order["changed"]) and max(order["changed"]) < min(order["removed"])


def test_after_a_rollback_it_tells_of_the_site_before(site: FaultSite) -> None:
    build(site, "old")
    build(site, "new")
    file = site.folder / "back.jsonl"
    for expected in ("old", "new"):
        before = held(site.output)
        command = [site.program, "rollback", "--output", site.output, "--manifest", file]
        assert subprocess.run(command, capture_output=True, timeout=60).returncode == 0
        lines = read(file)
        assert_true(lines, site.output)
        assert states(lines)["removed"] == before.keys() - held(site.output).keys()
    assert not states(build(site, "new"))["changed"]


def test_of_a_build_that_stops_it_tells_nothing(site: FaultSite) -> None:
    file = site.folder / "manifest.jsonl"
    lines = build(site, "old")
    before = file.read_bytes()
    text = site.folder / "old/site.yaml"
    text.write_text(text.read_text(encoding="utf-8") + "okand: 1\n\t\n", encoding="utf-8")
    done = subprocess.run([*site.command("old"), "--manifest", file], capture_output=True, timeout=60)
    assert done.returncode == 1
    assert file.read_bytes() == before
    assert_true(lines, site.output)


def test_a_lost_list_of_our_files_makes_nothing_new(site: FaultSite) -> None:
    build(site, "old")
    (site.output / ".promise-pages").unlink()
    assert states(build(site, "old"))["same"] == held(site.output).keys()


def test_where_it_can_not_be_written_the_next_tells_all(site: FaultSite) -> None:
    build(site, "old")
    report = site.folder / "report.json"
    command = [*site.command("new"), "--manifest", site.folder / "missing/manifest.jsonl", "--report", report]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 3 and done.stderr.count("missing") == 1
    # The site is published all the same.
    assert json.loads(report.read_text(encoding="utf-8"))["published"] is True
    assert "Ny" in (site.output / "om/index.html").read_text(encoding="utf-8")
    assert_true(build(site, "new"), site.output)


def test_files_of_others_are_not_sent(site: FaultSite) -> None:
    build(site, "old")
    (site.output / "theirs.txt").write_text("theirs")
    assert "theirs.txt" not in {line["path"] for line in build(site, "new")}


@pytest.mark.parametrize(
    "place", ["old/site.yaml", "old/a.jsonl", "templates/words.yaml", "public/output/index.html", "public/.output.promise-pages-seals",
              "public/.output.promise-pages-previous/a.jsonl", "public/../old/a.jsonl"],
)  # fmt: skip
@pytest.mark.parametrize("option", ["--manifest", "--report"])
def test_it_replaces_nobodys_file(site: FaultSite, option: str, place: str) -> None:
    build(site, "new")
    build(site, "old")
    there = site.folder / place
    before, published = there.read_bytes() if there.exists() else None, tree(site.output)
    done = subprocess.run([*site.command("old"), option, there], capture_output=True, text=True, timeout=60)
    assert done.returncode == 2 and option in done.stderr, done
    assert (there.read_bytes() if there.exists() else None) == before
    assert tree(site.output) == published


def test_two_lists_do_not_share_a_file(site: FaultSite) -> None:
    words = ["--manifest", "one.json", "--report", "./one.json"]
    done = subprocess.run([*site.command("old"), *words], capture_output=True, text=True, timeout=60, cwd=site.folder)
    assert done.returncode == 2 and "--report" in done.stderr and "--manifest" in done.stderr
    assert not site.output.exists()


def test_it_goes_into_a_pipe(site: FaultSite) -> None:
    pipe = site.folder / "pipe"
    os.mkfifo(pipe)
    site.output.parent.mkdir(exist_ok=True)
    with started(["cat", pipe], stdout=subprocess.PIPE, text=True) as reader:
        assert subprocess.run([*site.command("new"), "--manifest", pipe], timeout=60).returncode == 0
        told, _ = reader.communicate(timeout=60)
    assert {json.loads(line)["path"] for line in told.splitlines()} == held(site.output).keys()
