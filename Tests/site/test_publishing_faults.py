"""Whatever happens to a build, what is published is the old site or the new one, byte for byte."""

import fcntl
import os
import random
import re
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from fault_site import FaultSite, Tree, tree
from program import started

#: At least so many builds are killed at a moment that chance chooses.
KILLS = 200
#: The same moments every run.
SEED = 20260601

#: Every call that changes a disk, and what it says when it can't.
WRITES = {
    "mkdir": "EACCES", "mkdirat": "ENOSPC", "openat": "ENOSPC", "write": "ENOSPC", "linkat": "EIO", "renameat": "EIO",
    "renameat2": "EIO", "unlinkat": "EIO", "syncfs": "EIO", "fchmodat": "EPERM", "fchownat": "EPERM", "fcntl": "ENOLCK",
}  # fmt: skip


@pytest.fixture
def site() -> Iterator[FaultSite]:
    # Not in pytest's own folder, which only its owner may enter.
    folder = Path(tempfile.mkdtemp(prefix="promise-pages-faults-"))
    folder.chmod(0o755)
    yield FaultSite.make(folder)
    subprocess.run(["chmod", "-R", "u+rwX", folder], check=False)
    shutil.rmtree(folder)


def judge(site: FaultSite, sites: dict[str, Tree], what: str) -> str:
    """Which of the two is published."""
    published = tree(site.output)
    for name, expected in sites.items():
        if published == expected:
            return name
    differing = {path for path in published.keys() | sites["old"].keys() if published.get(path) != sites["old"].get(path)}
    pytest.fail(f"{what}: neither the old site nor the new one: {sorted(differing)[:20]}")


def recover(site: FaultSite, sites: dict[str, Tree], content: str) -> None:
    """The next build succeeds, and leaves nothing behind."""
    run = site.build(content)
    assert run.returncode == 0, run.stderr
    assert tree(site.output) == sites[content]
    assert site.left_behind() == []


def test_killed_at_any_moment(site: FaultSite) -> None:
    sites = site.sites()
    chance = random.Random(SEED)
    start = time.monotonic()
    site.build("new")
    length = time.monotonic() - start
    site.build("old")

    missing = []
    stop = threading.Event()

    def visit() -> None:
        while not stop.is_set():
            try:
                (site.output / "index.html").read_bytes()
            except OSError as error:
                missing.append(error)

    visitor = threading.Thread(target=visit)
    visitor.start()
    published = "old"
    outcomes = {"old": 0, "new": 0}
    try:
        for number in range(KILLS):
            content = "new" if published == "old" else "old"
            with started(site.command(content), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL):
                time.sleep(chance.uniform(0, length))
            published = judge(site, sites, f"kill {number}")
            outcome = "new" if published == content else "old"
            outcomes[outcome] += 1
            # How long a build takes changes with what else the machine does: the moments follow it.
            length *= 1.1 if outcome == "old" else 0.9
            if number % 10 == 9:
                recover(site, sites, published)
    finally:
        stop.set()
        visitor.join()
    assert not missing, "a visitor met half a site"
    assert min(outcomes.values()) > 0, f"the moments cover both outcomes: {outcomes}"
    recover(site, sites, "new")


#: It stops the program at the calls that are named, and at no others.
STRACE = ["strace", "-f", "--seccomp-bpf"]


def strace_works() -> bool:
    if shutil.which("strace") is None:
        return False
    trial = [*STRACE, "-e", "trace=getcwd", "-e", "inject=getcwd:error=EIO", "true"]
    return subprocess.run(trial, capture_output=True).returncode == 0


def traced(
    site: FaultSite, call: str, *options: str, more: tuple[str, ...] = ()
) -> tuple[subprocess.CompletedProcess[str], list[str]]:
    """Builds the new site, and lists each `call` that the program makes."""
    log = site.folder / "strace.log"
    run = site.build("new", [*STRACE, "-o", log.as_posix(), "-e", f"trace={call}", *options], *more)
    return run, [line for line in log.read_text(errors="replace").splitlines() if f" {call}(" in line]


@pytest.mark.skipif(not strace_works(), reason="strace is not there, or may not trace")
@pytest.mark.parametrize("call", WRITES)
@pytest.mark.parametrize("fault", ["fails", "is the last"])
def test_every_step(site: FaultSite, call: str, fault: str) -> None:
    """Each call in its turn fails, or the program is killed in it."""
    sites = site.sites()
    calls = traced(site, call)[1]
    recover(site, sites, "old")
    # Before publishing begins, the loader and the reader open files.
    first = next((turn for turn, line in enumerate(calls, start=1) if "public" in line), 1)
    injected = f"error={WRITES[call]}" if fault == "fails" else "signal=KILL"
    # Of very many alike, such as opening each page, a part will do; the last ones are all of another kind.
    last = len(calls) + 1
    for turn in sorted({*range(first, last, 1 + len(calls) // 25), *range(max(first, last - 20), last)}):
        run, _ = traced(site, call, "-e", f"inject={call}:{injected}:when={turn}")
        published = judge(site, sites, f"{call} {turn} {fault}")
        if run.returncode == 0:
            assert published == "new", "it said that it published"
        elif fault == "fails":
            assert run.returncode == 3 and run.stderr.startswith("promise-pages: "), run.stderr
        else:
            # What was made half is not taken for something else by the one that publishes next.
            recover(site, sites, "new")
        recover(site, sites, "old")


@pytest.mark.skipif(not strace_works(), reason="strace is not there, or may not trace")
def test_no_way_back_to_half_a_site(site: FaultSite) -> None:
    """Files are replaced one by one: then the site before goes, and a build is killed while it removes it."""
    sites = site.sites()
    calls = traced(site, "unlinkat", more=("--in-place",))[1]
    refused = 0
    for turn in range(1, len(calls) + 1, 1 + len(calls) // 12):
        recover(site, sites, "new")
        recover(site, sites, "old")
        traced(site, "unlinkat", "-e", f"inject=unlinkat:signal=KILL:when={turn}", more=("--in-place",))
        run = site.roll_back()
        if run.returncode == 0:
            judge(site, sites, f"back after {turn}")
        else:
            assert run.returncode == 3 and "tidigare" in run.stderr, run.stderr
            refused += 1
        assert not (site.output / ".promise-pages-staging").exists()
    assert refused > 0, "some were killed when it had begun to go"


def test_a_full_disk(site: FaultSite) -> None:
    volume = site.output.parent
    volume.mkdir(exist_ok=True)
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16m", "none", volume], capture_output=True)
    if mounted.returncode != 0:
        pytest.skip("may not mount a file system")
    try:
        sites = site.sites()
        refused = 0
        used = shutil.disk_usage(volume).used
        for more in range(0, 400, 12):
            size = (used // 1024 + more) * 1024
            assert subprocess.run(["mount", "-o", f"remount,size={size}", volume]).returncode == 0
            run = site.build("new")
            published = judge(site, sites, f"{more} kB left")
            assert (run.returncode == 0) == (published == "new"), run.stderr
            if run.returncode != 0:
                assert run.returncode == 3 and "Disken är full" in run.stderr, run.stderr
                refused += 1
            subprocess.run(["mount", "-o", "remount,size=16m", volume], check=True)
            recover(site, sites, "old")
        assert refused > 0, "the disk was full at least once"
    finally:
        subprocess.run(["umount", volume], check=True)


def as_nobody(site: FaultSite) -> list[str]:
    """Words before a command that make it an ordinary user's, who owns what is published."""
    if os.geteuid() != 0:
        return []
    if shutil.which("setpriv") is None:
        pytest.skip("permissions do not bind root, and setpriv is not there")
    subprocess.run(["chown", "-R", "65534:65534", site.output.parent], check=True)
    return ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]


@pytest.mark.parametrize("closed", ["public/output", "public/output/kvar", "old/pages/kvar.md", "templates", "public"])
def test_a_permission_that_is_lost(site: FaultSite, closed: str) -> None:
    sites = site.sites()
    nobody = as_nobody(site)
    content = "new" if closed.startswith("public") else "old"
    path = site.folder / closed
    permissions = path.stat().st_mode
    # A file or folder that is read can't be read; one that is written can't be written.
    path.chmod(0o555 if closed.startswith("public") else 0)
    run = site.build(content, nobody)
    path.chmod(permissions)
    published = judge(site, sites, closed)
    assert run.returncode in (0, 3), run.stderr
    if run.returncode == 0:
        # A new folder takes the place of a closed one; where nothing can stand beside the folder, files are
        # replaced one by one.
        assert published == "new" and closed.startswith("public")
    else:
        assert "rätt" in run.stderr or "får" in run.stderr, run.stderr
    run = site.build("new", nobody)
    assert run.returncode == 0, run.stderr
    assert tree(site.output) == sites["new"] and site.left_behind() == []


def test_two_builds_at_once(site: FaultSite) -> None:
    sites = site.sites()
    for number in range(30):
        with (
            started(site.command("new"), stderr=subprocess.PIPE, stdout=subprocess.DEVNULL) as first,
            started(site.command("old"), stderr=subprocess.PIPE, stdout=subprocess.DEVNULL) as second,
        ):
            for process in (first, second):
                errors = process.communicate(timeout=60)[1]
                assert process.returncode == 0, errors
        judge(site, sites, f"round {number}")
        assert site.left_behind() == []


def test_a_build_that_finds_another_one_says_so(site: FaultSite) -> None:
    sites = site.sites()
    with open(site.output / ".promise-pages", "r+b") as lock:
        fcntl.lockf(lock, fcntl.LOCK_EX)
        run = site.build("new")
    assert run.returncode == 3
    assert "ett annat" in run.stderr and re.search(r"Vänta", run.stderr), run.stderr
    assert judge(site, sites, "locked") == "old"
    recover(site, sites, "new")


def test_a_stop_by_hand(site: FaultSite) -> None:
    """Ctrl-C is no different from a kill."""
    sites = site.sites()
    with started(site.command("new"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        time.sleep(0.005)
        process.send_signal(signal.SIGINT)
        process.wait(timeout=60)
    judge(site, sites, "stopped")
    recover(site, sites, "old")
