"""The recipes of docs/ that start a build by itself and send a site away: read as their readers do, and run."""

import json
import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import yaml

from program import executable, repository, started
from small_site import lay_out_site, sound_site

DOCS = repository / "docs"
SITE = "/srv/promise-pages"
PROGRAM = "/usr/local/bin/promise-pages"
SENDER = "/usr/local/bin/send-reminders.py"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site as the recipes know it, and the program in a folder of its own."""
    site = tmp_path / "site"
    shutil.copytree(repository / "content", site / "content")
    shutil.copytree(repository / "templates", site / "templates")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/promise-pages").symlink_to(executable)
    return site


def run(command: str, site: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs a line of a recipe, with nothing in the environment but what is given."""
    given = {"PATH": f"{site.parent}/bin:/usr/bin:/bin", "SOURCE_DATE_EPOCH": "1780272000"} | environment
    return subprocess.run(["/bin/sh", "-c", command], env=given, cwd=site, capture_output=True, text=True, timeout=300)


# MARK: systemd


def test_the_units_are_right(tmp_path: Path) -> None:
    for unit in (DOCS / "systemd").iterdir():
        text = unit.read_text(encoding="utf-8").replace(PROGRAM, str(executable)).replace(SENDER, str(DOCS / "send-reminders.py"))
        # A template is verified as one of its units.
        (tmp_path / unit.name.replace("@", "@promise-pages.service")).write_text(text, encoding="utf-8")
    units = sorted(tmp_path.iterdir())
    assert [unit.name for unit in units] == [
        "promise-pages-alarm@promise-pages.service.service", "promise-pages-reminders.service",
        "promise-pages-reminders.timer", "promise-pages.service", "promise-pages.timer",
    ]
    verified = subprocess.run(["systemd-analyze", "verify", "--man=no", *units], capture_output=True, text=True)
    assert (verified.returncode, verified.stderr) == (0, "")


@pytest.mark.parametrize("name", ["promise-pages", "promise-pages-reminders"])
def test_the_service_is_locked_in(name: str) -> None:
    unit = DOCS / f"systemd/{name}.service"
    judged = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--threshold=15", unit], capture_output=True, text=True
    )
    assert judged.returncode == 0, judged.stdout[-500:]


def test_the_service_may_make_every_call_that_a_build_makes(site: Path, tmp_path: Path) -> None:
    calls = tmp_path / "calls"
    command = f"strace -f -qq -o {calls} promise-pages build --precompress --quiet"
    assert run(command, site).returncode == 0
    made = set(re.findall(r"^\d+ +(\w+)\(", calls.read_text(encoding="utf-8", errors="replace"), re.M))
    assert "openat" in made
    assert made <= allowed_calls((DOCS / "systemd/promise-pages.service").read_text(encoding="utf-8"))


def allowed_calls(unit: str) -> set[str]:
    allowed: set[str] = set()
    for words in re.findall(r"^SystemCallFilter=(.*)$", unit, re.M):
        calls = {call for word in words.removeprefix("~").split() for call in calls_of(word)}
        allowed = allowed - calls if words.startswith("~") else allowed | calls
    return allowed


def calls_of(word: str) -> set[str]:
    """The calls that a word of a filter stands for; a set may hold others."""
    if not word.startswith("@"):
        return {word}
    listed = subprocess.run(["systemd-analyze", "syscall-filter", word], check=True, capture_output=True, text=True)
    lines = [line.strip() for line in listed.stdout.splitlines()[1:]]
    return {call for line in lines if line and not line.startswith("#") for call in calls_of(line)}


def test_the_service_runs_what_it_says(site: Path) -> None:
    unit = (DOCS / "systemd/promise-pages.service").read_text(encoding="utf-8")
    command = re.findall(r"^ExecStart=(.*)$", unit, re.M)
    assert len(command) == 1
    built = run(command[0].replace(PROGRAM, "promise-pages").replace(SITE, str(site)), site)
    assert (built.returncode, built.stdout, built.stderr.count("error")) == (0, "", 0)
    assert (site / "report.json").is_file()
    assert (site / "output/index.html.gz").is_file()


# MARK: cron

CRON_FIELDS = [(0, 59), (0, 23), (1, 31), (1, 12), (0, 7)]


def test_the_reminders_service_writes_and_sends_what_it_says(site: Path) -> None:
    unit = (DOCS / "systemd/promise-pages-reminders.service").read_text(encoding="utf-8")
    since = re.findall(r"^Environment=SINCE=(.*)$", unit, re.M)
    commands = re.findall(r"^ExecStart=(.*)$", unit, re.M)
    assert len(since) == 1 and len(commands) == 1
    # What systemd reads as a sign of its own stands there twice.
    command = commands[0].replace(PROGRAM, "promise-pages").replace(SENDER, str(DOCS / "send-reminders.py")).replace("$$", "$")
    command = command.replace(SITE, str(site))
    done = run(command, site, SINCE=since[0], SOURCE_DATE_EPOCH="1830297600")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (site / "reminders").is_dir()
    # An error in the texts is told, and what was written is sent all the same.
    (site / "content/pages/fel.md").write_text("---\ntitel: Fel\n---\n", encoding="utf-8")
    done = run(command, site, SINCE=since[0], SOURCE_DATE_EPOCH="1830297600")
    assert done.returncode == 1 and "fel.md:2:1" in done.stderr and done.stdout == ""


@pytest.mark.parametrize("number", [0, 1])
def test_the_cron_lines_run_in_the_environment_of_cron(site: Path, number: int) -> None:
    lines = (DOCS / "cron.d/promise-pages").read_text(encoding="utf-8").splitlines()
    lines = [line for line in lines if line and not line.startswith("#")]
    settings = dict(line.split("=", 1) for line in lines[:-2])
    assert set(settings) == {"SHELL", "PATH", "MAILTO", "TZ"}
    *times, user, command = lines[len(settings) + number].split(maxsplit=6)
    assert len(times) == 5
    for time, (lowest, highest) in zip(times, CRON_FIELDS, strict=True):
        assert time == "*" or lowest <= int(time) <= highest
    assert re.fullmatch(r"[a-z-]+", user)
    # A percent sign is a line's end to cron.
    assert "%" not in command
    path = f"{site.parent}/bin:{settings['PATH']}"
    (site.parent / "bin/send-reminders.py").symlink_to(DOCS / "send-reminders.py")
    given = {"PATH": path, "SHELL": settings["SHELL"], "TZ": settings["TZ"], "HOME": "/", "LOGNAME": user}
    if number == 1:
        given["SOURCE_DATE_EPOCH"] = "1830297600"  # The first day of 2028: no earlier than --since.
    built = run(command.replace(SITE, str(site)), site, **given)
    assert (built.returncode, built.stdout) == (0, "")
    assert (site / ("output/index.html", "reminders")[number]).exists()


def test_the_folder_of_the_recipes_is_one(site: Path) -> None:
    for name in ("nginx.conf", "apache.conf", "cron.d/promise-pages", "systemd/promise-pages.service", "send-changed.sh"):
        assert set(re.findall(r"/srv/[a-z-]+", (DOCS / name).read_text(encoding="utf-8"))) == {SITE}


# MARK: CI


def steps_of_github() -> tuple[dict[str, object], list[str]]:
    flow = yaml.safe_load((DOCS / "ci/github-actions.yml").read_text(encoding="utf-8"))
    steps = [step for job in flow["jobs"].values() for step in job["steps"]]
    assert all(("run" in step) != ("uses" in step) for step in steps)
    return flow, [step["run"] for step in steps if "run" in step]


def test_github_builds_every_proposal_and_every_night(site: Path) -> None:
    flow, commands = steps_of_github()
    # YAML takes the bare word `on` for a truth.
    assert {"push", "pull_request", "schedule"} <= set(flow[True])
    assert flow["permissions"] == {"contents": "read"}
    jobs = flow["jobs"]
    assert all(needed in jobs for job in jobs.values() for needed in [job.get("needs", "check")])
    builds = [command for command in commands if command.startswith("installed/bin/promise-pages ")]
    assert len(builds) == 2
    # The repository with content/ is checked out into the folder `site`.
    for command in builds:
        done = run(f"cd {site.parent} && {command.replace('installed/bin/', '')}", site)
        assert done.returncode == 0, done.stderr
    assert (site.parent / "public/index.html.gz").is_file()


def test_gitlab_builds_and_publishes(site: Path) -> None:
    flow = yaml.safe_load((DOCS / "ci/gitlab-ci.yml").read_text(encoding="utf-8"))
    jobs = {name: job for name, job in flow.items() if name not in ("stages", "variables")}
    assert all(job["stage"] in flow["stages"] and job["script"] for job in jobs.values())
    for command in jobs["check"]["script"]:
        if command.startswith("installed/bin/promise-pages "):
            done = run(command.replace("installed/bin/", ""), site)
            assert done.returncode == 0, done.stderr
    assert all((site / path).exists() for path in jobs["check"]["artifacts"]["paths"])


@pytest.mark.parametrize("name", ["install", "build-site"])
def test_scripts_that_are_named_are_there(name: str) -> None:
    assert os.access(repository / "scripts" / name, os.X_OK)


# MARK: rsync


def commands_of_rsync() -> list[str]:
    texts = [path.read_text(encoding="utf-8") for path in (DOCS / "publishing.md", *(DOCS / "ci").iterdir())]
    return [line.removeprefix("- ").strip() for text in texts for line in re.findall(r"^[ -]*(rsync .*)$", text, re.M)]


def test_every_place_has_its_rsync() -> None:
    assert len(commands_of_rsync()) == 3


@pytest.mark.parametrize("command", commands_of_rsync())
def test_only_what_has_changed_is_sent(command: str, site: Path, tmp_path: Path) -> None:
    host = tmp_path / "host"
    command = re.sub(r"\S+@\S+:\S+|\"\$DESTINATION\"", f"{host}/", command).replace("output/", "public/")

    def publish() -> dict[str, int]:
        assert run(f"promise-pages build --output public --quiet && {command}", site).returncode == 0
        files = [path for path in host.rglob("*") if path.is_file()]
        return {path.relative_to(host).as_posix(): path.stat().st_mtime_ns for path in files}

    extra = site / "content/pages/tillfallig.md"
    extra.write_text("---\ntitle: Tillfällig\n---\n", encoding="utf-8")
    first = publish()
    assert "index.html" in first
    assert ".promise-pages" not in first
    extra.unlink()
    settings = site / "content/site.yaml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("title: ", "title: Nya ", 1), encoding="utf-8")
    second = publish()
    assert "tillfallig/index.html" in first.keys() - second.keys()
    # Every page has the new title; a picture is what it was.
    assert second["index.html"] != first["index.html"]
    assert second["icon.svg"] == first["icon.svg"]
    assert not [path for path in second if ".~tmp~" in path]


# MARK: rclone


class Host:
    """A web host of its own that takes files one by one, and the recipe set up for it."""

    def __init__(self, site: Path) -> None:
        self.site = site
        self.folder = site.parent / "host"
        self.folder.mkdir()
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.address = f"127.0.0.1:{probe.getsockname()[1]}"
        (site.parent / "rclone.conf").write_text(f"[host]\ntype = webdav\nurl = http://{self.address}\nvendor = other\n")
        text = (DOCS / "send-changed.sh").read_text(encoding="utf-8")
        assert f"SITE={SITE}\n" in text and "HOST=host:site\n" in text
        self.recipe = site.parent / "send-changed.sh"
        self.recipe.write_text(text.replace(SITE, str(site)), encoding="utf-8")

    @contextmanager
    def running(self) -> Iterator[None]:
        command = ["rclone", "serve", "webdav", "--addr", self.address, "--dir-cache-time", "0s", self.folder]
        with started(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=self._environment):
            for _ in range(1_200):
                try:
                    socket.create_connection(self.address.split(":"), timeout=1).close()
                    break
                except OSError:
                    time.sleep(0.05)
            yield

    @property
    def _environment(self) -> dict[str, str]:
        path = f"{self.site.parent}/bin:/usr/bin:/bin"
        return {
            "PATH": path, "RCLONE_CONFIG": str(self.site.parent / "rclone.conf"), "SOURCE_DATE_EPOCH": "1780272000",
            "HOME": str(self.site.parent), "RCLONE_RETRIES": "1", "RCLONE_LOW_LEVEL_RETRIES": "1",
        }  # fmt: skip

    def send(self, *words: str) -> subprocess.CompletedProcess[str]:
        command = ["/bin/sh", self.recipe, *words]
        return subprocess.run(command, env=self._environment, cwd="/", capture_output=True, text=True, timeout=300)

    def held(self) -> dict[str, bytes]:
        site = self.folder / "site"
        return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}

    def came(self) -> dict[str, int]:
        """When each file came."""
        site = self.folder / "site"
        return {path.relative_to(site).as_posix(): path.stat().st_ctime_ns for path in site.rglob("*") if path.is_file()}

    def built(self) -> dict[str, bytes]:
        output = self.site / "output"
        files = {path.relative_to(output).as_posix(): path.read_bytes() for path in output.rglob("*") if path.is_file()}
        del files[".promise-pages"]
        return files

    def order(self) -> dict[str, int]:
        lines = (self.site / "sending/sent.jsonl").read_text(encoding="utf-8").splitlines()
        return {line["path"]: line["order"] for line in map(json.loads, lines)}


#: What means something to a shell, to a list of files, to a pattern or to an address; and one name in two ways.
ODD_NAMES = [
    "Å plan #1.txt", "A\u030a plan #1.txt", "-a.txt", " a.txt", "#a.txt", "a;b.txt", "a*[b]{c,d}?.txt", "a\\b.txt", "a\"b'.txt", "a%20b.txt",
    "$HOME.txt", "a&b=c+d.txt", "!a.txt",
]  # fmt: skip


@pytest.fixture
def host(tmp_path: Path) -> Host:
    # A site of a few pages: each file is a request.
    site = tmp_path / "site"
    odd = {f"media/{name}": name for name in ODD_NAMES}
    lay_out_site(sound_site() | {"pages/om.md": "---\ntitle: Om\n---\nOm.\n"} | odd, site)
    shutil.copytree(repository / "templates", site / "templates")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/promise-pages").symlink_to(executable)
    return Host(site)


def in_order(came: dict[str, int], order: dict[str, int]) -> bool:
    """Whether nothing came before all that is to go before it."""
    return all(came[one] <= came[other] for one in came for other in came if order[one] < order[other])


def test_only_what_the_host_has_not_is_sent_in_order_and_what_is_gone_goes_last(host: Host) -> None:
    content = host.site / "content"
    (content / "pages/tillfallig.md").write_text("---\ntitle: Tillfällig\n---\n", encoding="utf-8")
    with host.running():
        sent = host.send()
        assert sent.returncode == 0, sent.stderr
        assert host.held() == host.built()
        first = host.came()
        assert in_order(first, host.order())

        # A night on which nothing has changed.
        assert host.send().returncode == 0
        assert host.came() == first

        before = host.built()
        (content / "pages/tillfallig.md").unlink()
        (content / "pages/ny.md").write_text("---\ntitle: Ny\n---\nSe [planen](<../media/Å plan %231.txt>).\n", encoding="utf-8")
        sent = host.send()
        assert sent.returncode == 0, sent.stderr
        assert host.held() == host.built()
        second = host.came()
        differing = {path for path, data in host.built().items() if before.get(path) != data}
        assert {path for path, when in second.items() if when != first.get(path)} == differing
        assert in_order({path: second[path] for path in differing}, host.order())
        assert (host.folder / "site/tillfallig").stat().st_mtime_ns >= max(second.values()), "it went before the others came"

        sent = host.send("rollback")
        assert sent.returncode == 0, sent.stderr
        assert host.held() == host.built() == before


def test_what_broke_off_is_made_up_for(host: Host) -> None:
    content = host.site / "content"
    with host.running():
        assert host.send().returncode == 0
        (content / "pages/ny.md").write_text("---\ntitle: Ny\n---\n", encoding="utf-8")
    # Nobody answers; and what was to be sent then is never built again.
    assert host.send().returncode != 0
    assert host.held() != host.built()
    (host.folder / "site/ny").mkdir()
    (host.folder / "site/ny/index.html").write_text("had come")
    (content / "pages/ny.md").unlink()
    (content / "pages/om.md").write_text("---\ntitle: Om\n---\nOm oss.\n", encoding="utf-8")
    with host.running():
        sent = host.send()
        assert sent.returncode == 0, sent.stderr
        assert host.held() == host.built()


def test_nothing_is_sent_of_a_build_that_stops(host: Host) -> None:
    with host.running():
        assert host.send().returncode == 0
        before = host.came()
        (host.site / "content/pages/om.md").write_text("---\ntitle: [\n---\n", encoding="utf-8")
        assert host.send().returncode == 1
        assert host.came() == before
