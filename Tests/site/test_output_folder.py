"""The published folder among others: their files, their rights, their ways of reading what is told."""

import fcntl
import os
import shutil
import stat
import subprocess
import threading
import time
from pathlib import Path

import pytest

from fault_site import FaultSite, tree
from program import started
from test_publishing_faults import as_nobody, recover, site  # noqa: F401

PREVIOUS = ".output.promise-pages-previous"


def run(site: FaultSite, *words: str, before: tuple[str, ...] = (), **more: object) -> subprocess.CompletedProcess[str]:
    """Builds the new site with more words."""
    return subprocess.run(
        [*before, *site.command("new"), *words], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60,
        cwd=site.folder, **more,
    )  # fmt: skip


# Files of others


def test_files_of_others_are_refused_and_named(site: FaultSite) -> None:
    site.output.mkdir(parents=True)
    (site.output / "robots.txt").write_text("theirs")
    refused = run(site)
    assert refused.returncode == 3 and "robots.txt" in refused.stderr and "--adopt" in refused.stderr
    assert tree(site.output).keys() == {"robots.txt"}, "nothing of a first build that was refused"
    assert (site.output / "robots.txt").read_text() == "theirs"
    assert run(site, "--adopt").returncode == 0
    assert "theirs" not in (site.output / "robots.txt").read_text()
    assert run(site).returncode == 0


def test_a_lost_list_is_told_of(site: FaultSite) -> None:
    site.sites()
    (site.output / ".promise-pages").unlink()
    told = run(site, "--adopt")
    # The page that went with the new text stays: nobody knows whose it is.
    assert told.returncode == 0 and "publicerats härifrån" in told.stdout + told.stderr, told
    assert (site.output / "borta/index.html").exists()


def test_files_of_others_come_and_change_all_the_while(site: FaultSite) -> None:
    """One who writes new files and replaces old ones as fast as he can loses none of them."""
    site.sites()
    written: dict[str, str] = {}
    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            for name in (f"theirs/{number}.txt", "theirs/log.txt"):
                path = site.output / name
                path.parent.mkdir(exist_ok=True)
                fresh = path.with_suffix(".fresh")
                fresh.write_text(str(number))
                try:
                    fresh.rename(path)
                except FileNotFoundError:
                    # The folder changed places between the two: written again, as anybody would.
                    continue
                written[name] = str(number)
            time.sleep(0.002)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for content in ("new", "old") * 6:
            assert site.build(content).returncode == 0
    finally:
        stop.set()
        writer.join()
    # What came into a tree after it was looked at again is brought over by the next build.
    assert site.build("new").returncode == 0
    lost = {name: text for name, text in written.items() if not (site.output / name).exists()}
    assert len(written) > 50 and not lost
    old = {name for name, text in written.items() if int((site.output / name).read_text()) < int(text)}
    assert not old


def test_what_its_owner_takes_away_stays_away(site: FaultSite) -> None:
    site.sites()
    (site.output / "theirs.txt").write_text("theirs")
    assert site.build("new").returncode == 0
    (site.output / "theirs.txt").unlink()
    for content in ("old", "new", "old"):
        assert site.build(content).returncode == 0
        assert not (site.output / "theirs.txt").exists()


# The site before


def rollback(site: FaultSite) -> subprocess.CompletedProcess[str]:
    command = [str(site.program), "rollback", "--output", str(site.output)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60)


def test_back_to_the_site_before_and_on_from_there(site: FaultSite) -> None:
    sites = site.sites()
    for expected in ("new", "old", "new"):
        back = rollback(site)
        assert back.returncode == 0 and "index.html" in back.stdout, back
        assert tree(site.output) == sites[expected]
    recover(site, sites, "new")
    recover(site, sites, "old")
    assert rollback(site).returncode == 0
    assert tree(site.output) == sites["new"]


def test_there_is_no_site_before_the_first(site: FaultSite) -> None:
    assert rollback(site).returncode == 3
    assert not site.output.exists()
    site.output.parent.mkdir(parents=True, exist_ok=True)
    assert site.build("new").returncode == 0
    back = rollback(site)
    assert back.returncode == 3 and "tidigare" in back.stderr


def test_in_place_the_folder_stays_the_same(site: FaultSite) -> None:
    sites = site.sites()
    folder = os.open(site.output, os.O_RDONLY)
    assert run(site, "--in-place").returncode == 0
    assert tree(site.output) == sites["new"]
    assert os.fstat(folder).st_ino == site.output.stat().st_ino
    os.close(folder)
    assert not (site.output.parent / PREVIOUS).exists()


# Whose the files are


def modes(folder: Path) -> set[tuple[str, int, int, int]]:
    """What kinds of rights there are: of folders and files, with owner and group."""
    found = set()
    for path in folder.rglob("*"):
        status = path.stat()
        found.add(("d" if path.is_dir() else "f", stat.S_IMODE(status.st_mode), status.st_uid, status.st_gid))
    return found


needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="only the administrator can give files away")


@pytest.mark.parametrize(("umask", "folder", "file"), [(0o022, 0o755, 0o644), (0o027, 0o750, 0o640), (0o002, 0o775, 0o664)])
def test_rights_are_those_of_the_umask(site: FaultSite, umask: int, folder: int, file: int) -> None:
    for content in ("new", "old", "new"):
        site.output.parent.mkdir(exist_ok=True)
        assert site.build(content, ["sh", "-c", f'umask {umask:04o}; exec "$@"', "sh"]).returncode == 0
        rights = {(kind, mode) for kind, mode, _, _ in modes(site.output)}
        assert rights == {("d", folder), ("f", file)}


@needs_root
@pytest.mark.parametrize("in_place", [False, True])
def test_all_that_is_new_has_the_group_of_the_folder(site: FaultSite, in_place: bool) -> None:
    site.output.mkdir(parents=True)
    os.chown(site.output, 0, 33)
    site.output.chmod(0o2750)
    for content in ("new", "old", "new"):
        words = [*site.command(content), *(["--in-place"] if in_place else [])]
        assert subprocess.run(words, capture_output=True).returncode == 0
        assert {group for _, _, _, group in modes(site.output)} == {33}
        assert (site.output.stat().st_gid, stat.S_IMODE(site.output.stat().st_mode)) == (33, 0o2750)


@needs_root
@pytest.mark.parametrize("in_place", [False, True])
def test_one_build_as_root_leaves_the_folder_its_owner(site: FaultSite, in_place: bool) -> None:
    sites = site.sites()
    nobody = as_nobody(site)
    words = [*site.command("new"), *(["--in-place"] if in_place else [])]
    assert subprocess.run(words, capture_output=True).returncode == 0
    assert {(owner, group) for _, _, owner, group in modes(site.output)} == {(65534, 65534)}
    for content in ("old", "new"):
        run = site.build(content, nobody)
        assert run.returncode == 0, run.stderr
        assert tree(site.output) == sites[content]


@needs_root
def test_two_of_one_group_build_in_turn(site: FaultSite) -> None:
    sites = site.sites()
    shutil.rmtree(site.output)
    for hidden in site.output.parent.glob(".output*"):
        shutil.rmtree(hidden) if hidden.is_dir() else hidden.unlink()
    os.chown(site.output.parent, 0, 4242)
    site.output.parent.chmod(0o2775)
    for number, content in enumerate(("new", "old", "new", "old")):
        who = f"--reuid={5000 + number % 2}"
        words = ["setpriv", who, "--regid=4242", "--clear-groups", "sh", "-c", 'umask 002; exec "$@"', "sh"]
        run = site.build(content, words)
        assert run.returncode == 0, run.stderr
        assert tree(site.output) == sites[content]


@pytest.mark.skipif(shutil.which("setfacl") is None, reason="setfacl is not there")
def test_access_lists_stay(site: FaultSite) -> None:
    site.output.mkdir(parents=True)
    made = subprocess.run(["setfacl", "-m", "u:33:rx", "-d", "-m", "u:33:rX", site.output], capture_output=True)
    if made.returncode != 0:
        pytest.skip("this disk has no access lists")
    for content in ("new", "old", "new"):
        assert site.build(content).returncode == 0
        for path in (site.output, site.output / "index.html", site.output / "kvar", site.output / "kvar/index.html"):
            lists = subprocess.run(["getfacl", "-n", path], capture_output=True, text=True).stdout
            assert "user:33:r" in lists, (path, lists)


# What a build leaves, and who may hold it up


def test_a_full_disk_is_as_free_as_before(site: FaultSite) -> None:
    volume = site.output.parent
    volume.mkdir(exist_ok=True)
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16m", "none", volume], capture_output=True)
    if mounted.returncode != 0:
        pytest.skip("may not mount a file system")
    try:
        assert site.build("old").returncode == 0
        used = shutil.disk_usage(volume).used
        subprocess.run(["mount", "-o", f"remount,size={used + 65_536}", volume], check=True)
        assert site.build("new").returncode == 3
        assert shutil.disk_usage(volume).used <= used
    finally:
        subprocess.run(["umount", volume], check=True)


def test_a_reader_can_not_hold_up_a_build(site: FaultSite) -> None:
    site.sites()
    with open(site.output / ".promise-pages", "rb") as list_of_files:
        with pytest.raises(OSError):
            fcntl.lockf(list_of_files, fcntl.LOCK_EX | fcntl.LOCK_NB)
        fcntl.flock(list_of_files, fcntl.LOCK_EX)
        assert site.build("new").returncode == 0


def test_a_long_name_is_published_in_place(site: FaultSite) -> None:
    output = site.folder / ("n" * 240)
    for content in ("new", "old", "new"):
        words = [str(output) if word == str(site.output) else word for word in site.command(content)]
        done = subprocess.run(words, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr


# What is told, and to whom


def test_a_report_goes_into_a_pipe(site: FaultSite) -> None:
    pipe = site.folder / "pipe"
    os.mkfifo(pipe)
    site.output.parent.mkdir(exist_ok=True)
    with started(["cat", pipe], stdout=subprocess.PIPE, text=True) as reader:
        assert run(site, "--report", str(pipe)).returncode == 0
        assert '"version"' in reader.communicate(timeout=60)[0]
    assert stat.S_ISFIFO(pipe.lstat().st_mode)


def test_what_can_not_be_told_is_no_success(site: FaultSite) -> None:
    site.output.parent.mkdir(exist_ok=True)
    with open("/dev/full", "w") as full:
        done = subprocess.run(site.command("new"), stdout=full, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 3 and "full" in done.stderr, done
    assert (site.output / "index.html").exists()


def test_a_reader_that_goes_is_nobodys_fault(site: FaultSite) -> None:
    site.output.parent.mkdir(exist_ok=True)
    for _ in range(5):
        with started(site.command("new"), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            assert process.stdout
            process.stdout.close()
            assert process.wait(timeout=60) == 0
            assert process.stderr and process.stderr.read() == b""


@needs_root
def test_it_goes_on_alone_without_threads(site: FaultSite) -> None:
    site.sites()
    words = ["--jobs", "8", "--rebuild"]
    limited = ("setpriv", "--reuid=4711", "--regid=4711", "--clear-groups", "sh", "-c", 'ulimit -u 1; exec "$@"', "sh")
    site.output.parent.chmod(0o777)
    output = site.output.parent / "other"
    done = run(site, *words, "--output", str(output), before=limited)
    assert done.returncode == 0, done.stderr
    assert (output / "index.html").exists()


@pytest.mark.parametrize(
    ("way", "told"),
    {
        "a file": "ska vara en mapp",
        "a link that leads nowhere": "finns inte",
        "a report in a folder that is not there": "skapa mappen",
    }.items(),
)
def test_what_is_in_the_way_or_missing_is_named(site: FaultSite, way: str, told: str) -> None:
    there = site.folder / "there"
    words = ["--output", str(there)]
    if way == "a file":
        there.write_text("")
    elif way.startswith("a link"):
        there.symlink_to("nowhere")
    else:
        words += ["--report", str(site.folder / "missing/report.json")]
    done = run(site, *words)
    assert done.returncode == 3 and told in done.stderr and "content/" not in done.stderr, done.stderr


@pytest.mark.parametrize(
    "address", ["https://", "https:///", "https://:8080/", "https://a:b@c.example/", "https://a.example//b/", "https://a.example/\nb"]
)
def test_an_address_that_is_none_is_refused(site: FaultSite, address: str) -> None:
    done = run(site, "--base-url", address)
    assert done.returncode == 2 and not site.output.exists()
