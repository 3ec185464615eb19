"""What the program says of itself: help, version, and commands that can't be followed, in both languages."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from marked_content import lay_out
from program import build, check, executable, on_terminal, repository, run

COMMANDS = [
    [], ["build"], ["check"], ["status"], ["import"], ["init"], ["new", "promise"], ["new", "follow-up"], ["new", "page"],
    ["new", "focus-area"],
]
LANGUAGES = ["sv", "en"]

#: What libraries for command lines say in English.
ENGLISH = re.compile(r"\b(?:overview|usage|options|subcommands|arguments|show|help|error|default|values|see)\b:?\s", re.I)


def help_of(command: list[str], language: str) -> str:
    told = run(*command, "--help", "--language", language)
    assert told.returncode == 0 and told.stderr == ""
    return told.stdout


# MARK: Help


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_swedish_for_swedes(command: list[str]) -> None:
    told = help_of(command, "sv")
    assert "Inställningar:" in told and "Visa den här hjälpen." in told
    assert not ENGLISH.search(told.replace("--help", "")), told


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_english_for_those_who_ask_for_it(command: list[str]) -> None:
    told = help_of(command, "en")
    assert "Options:" in told and "Show this help." in told
    assert not re.search("[åäöÅÄÖ]", told)
    assert run(*command, "--help", environment={"LC_ALL": "en_GB.UTF-8"}).stdout == told


@pytest.mark.parametrize("command", COMMANDS[1:])
def test_both_languages_tell_of_the_same_options(command: list[str]) -> None:
    swedish, english = (re.findall(r"^  (-\S+)", help_of(command, language), re.M) for language in LANGUAGES)
    assert swedish == english
    assert len(swedish) == len(set(swedish)) > 4


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("columns", [80, 120])
def test_no_sentence_is_broken_on_a_screen_of_the_usual_width(command: list[str], language: str, columns: int) -> None:
    told = on_terminal(*command, "--help", "--language", language, columns=columns)
    assert told == help_of(command, language)
    assert max(map(len, told.split("\n"))) <= 80


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", COMMANDS)
def test_lines_are_broken_between_words_on_a_narrow_screen(command: list[str], language: str) -> None:
    told = on_terminal(*command, "--help", "--language", language, columns=60)
    assert max(map(len, told.split("\n"))) <= 60
    assert told.split() == help_of(command, language).split()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_that_commands_begin_with_has_help_of_its_own(language: str) -> None:
    told = help_of(["new"], language)
    assert run("help", "new", "--language", language).stdout == run("new", "-h", "--language", language).stdout == told
    for command in ("new promise", "new follow-up", "new page", "new focus-area"):
        assert f"\n  promise-pages {command} " in told and f"\n  {command} " in told
    assert max(map(len, told.split("\n"))) <= 80
    narrow = on_terminal("new", "--help", "--language", language, columns=60)
    assert max(map(len, narrow.split("\n"))) <= 60 and narrow.split() == told.split()


#: How a script closes a stream.
CLOSED = {"output": '"$0" "$@" >&-', "error": '"$0" "$@" 2>&-', "input": '"$0" "$@" <&-', "all": '"$0" "$@" <&- >&- 2>&-'}


@pytest.mark.parametrize("closed", CLOSED)
def test_what_is_told_to_a_closed_stream_gets_into_no_file(closed: str, tmp_path: Path) -> None:
    site = tmp_path / "site"
    ran = subprocess.run(
        ["sh", "-c", CLOSED[closed], executable, "init", site, "--municipality", "berg", "--language", "sv"],
        capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    open_site = tmp_path / "open"
    assert run("init", open_site, "--municipality", "berg").returncode == 0
    def texts(folder: Path) -> dict[str, bytes]:
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert texts(site) == texts(open_site)
    assert ran.returncode == (0 if closed in ("input", "error") else 3)
    if closed == "output":
        assert ran.stderr == (
            "promise-pages: Datorn kunde inte läsa eller skriva /dev/stdout (det är stängt).\n"
            "  Försök igen; visa annars det här för den som sköter datorn.\n"
        )


def limited(limit: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run within what `ulimit` says."""
    command = ["sh", "-c", f'ulimit {limit}; exec "$0" "$@"', executable, *arguments, "--language", "sv"]
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)


@pytest.mark.parametrize("command", ["check", "build", "status"])
def test_a_machine_that_lets_few_files_be_open_is_told_of(command: str, tmp_path: Path) -> None:
    assert run("init", tmp_path, "--municipality", "berg").returncode == 0
    for most in range(4, 24):
        ran = limited(f"-n {most}", command, "--site", tmp_path)
        assert ran.returncode in (0, 3), (most, ran)
        assert (ran.returncode == 3) == ("(programmet har för många filer öppna)" in ran.stderr), (most, ran)
        if most == 4:
            assert ran.returncode == 3
    assert ran.returncode == 0


def test_a_file_that_may_not_be_so_large_is_told_of(tmp_path: Path) -> None:
    assert run("init", tmp_path, "--municipality", "berg").returncode == 0
    ran = limited("-f 1", "build", "--site", tmp_path)
    assert ran.returncode == 3 and "(filen blir för stor)" in ran.stderr
    assert not (tmp_path / "output").exists()


def test_each_command_can_be_asked_for_in_three_ways() -> None:
    assert run("help", "check").stdout == run("check", "-h").stdout == help_of(["check"], "sv")
    assert run("help").stdout == help_of([], "sv")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_version_is_one_line(language: str) -> None:
    told = run("--version", "--language", language)
    assert re.fullmatch(r"promise-pages \d+\.\d+\.\d+\n", told.stdout) and told.returncode == 0


def test_readme_names_every_option_of_build() -> None:
    readme = (repository / "README.md").read_text().split("## `promise-pages build`")[1].split("\n## ")[0]
    named = set(re.findall(r"^\| `(--[a-z-]+)", readme, re.M))
    assert named == set(re.findall(r"^  (--\S+)", help_of(["build"], "en"), re.M))


# MARK: Commands that can't be followed

MISTAKES = {
    "a command": (["chekc"], "Det finns inget kommando ”chekc”.", "Menade du ”check”?"),
    "an option": (["check", "--sitte", "x"], "har ingen inställning ”--sitte”.", "Menade du ”--site”?"),
    "an option of another command": (["check", "--quiet"], "har ingen inställning ”--quiet”.", "--help"),
    "a value that is missing": (["build", "--jobs"], "Ett värde saknas: skriv --jobs ANTAL.", ""),
    "a value that is no number": (["build", "--jobs", "x"], "--jobs ska vara ett tal från 1", ""),
    "no jobs at all": (["build", "--jobs", "0"], "och ”0” är inte det.", ""),
    "a value of a flag": (["build", "--drafts=ja"], "--drafts har inget värde, och här står ”ja”.", ""),
    "a day that does not exist": (["build", "--date", "2026-02-30"], "ska vara ett datum som 2026-03-31", ""),
    "a form": (["check", "--format", "jsn"], "text, json, sarif eller github", "Menade du ”json”?"),
    "a language": (["check", "--language", "fi"], "sv eller en", ""),
    "an address": (["build", "--base-url", "example.se"], "ska vara en hel webbadress", "Menade du ”https://example.se”?"),
    "an address in other letters": (["init", "--base-url", "https://bücher.se/"], "ska vara en hel webbadress", "Menade du ”https://xn--bcher-kva.se/”?"),
    "an address of no host": (["build", "--base-url", "https://-.se"], "och ”https://-.se” är inte det.", ""),
    "templates that are not there": (["build", "--templates", "nope"], "I ”nope” finns inga sidmallar.", "Utan --templates används"),
    "templates that are something else": (["check", "--templates", str(repository / "content")], "finns inga sidmallar.", "words.yaml"),
    "a word too many": (["new", "page", "om", "berg"], "har ingen användning för ”berg”.", ""),
    "a text to look at": (["check", "content/promises/berg/2027.md"], "”content/promises/berg/2027.md”: det läser alltid alla texter.", "--site"),
    "a text after the site": (["check", "--site", ".", "content/pages/om.md"], "det läser alltid alla texter.", "Skriv bara promise-pages check."),
    "a place to build": (["build", "berg"], "det läser alltid alla texter.", "Skriv bara promise-pages build."),
    "municipalities without quotes": (["init", "x", "--municipality", "sorsele", "mala"], "ingen användning för ”mala”.", '--municipality "sorsele, mala"'),
    "a part without quotes": (["new", "follow-up", "berg", "2027", "--part", "kvartal", "1"], "ingen användning för ”1”.", '--part "kvartal 1"'),
    "a title without quotes": (["init", "--title", "Vad", "vi", "lovar", "--base-url", "https://x.example/"], "för ”lovar”.", '--title "Vad vi lovar"'),
    "opposites": (["build", "--quiet", "--verbose"], "--quiet och --verbose säger emot varandra.", ""),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_command_that_can_not_be_followed_is_told_of_in_swedish(name: str) -> None:
    arguments, problem, remedy = MISTAKES[name]
    told = run(*arguments)
    assert told.returncode == 2 and told.stdout == ""
    first, second = told.stderr.splitlines()
    assert first.startswith("promise-pages: ") and problem in first
    assert second.startswith("  ") and remedy in second
    assert not ENGLISH.search(told.stderr.replace("--help ", ""))


@pytest.mark.parametrize("name", [name for name in MISTAKES if name != "a language"])
def test_and_in_english(name: str) -> None:
    told = run(*MISTAKES[name][0], "--language", "en")
    assert told.returncode == 2 and told.stdout == ""
    assert not re.search("[åäöÅÄÖ]", told.stderr)


def test_a_moment_of_the_environment_that_is_none_is_told_of(tmp_path: Path) -> None:
    told = check("--site", tmp_path, environment={"SOURCE_DATE_EPOCH": "i dag"})
    assert told.returncode == 2
    assert "SOURCE_DATE_EPOCH ska vara ett antal sekunder sedan 1970, och ”i dag” är inte det." in told.stderr


# MARK: A site that is put into what it is made of


#: Each names the folder to publish into, and the one it can't be told apart from; `link` leads to content/.
NOT_APART = {
    "is the texts": (["--output", "content"], "content"),
    "lies in them": (["--output", "content/media"], "content"),
    "lies in them, once it is made": (["--output", "new/../content/new/deep"], "content"),
    "holds them": (["--output", "."], "content"),
    "is the templates": (["--output", "templates/"], "templates"),
    "lies in the templates": (["--output", "templates/site"], "templates"),
    "leads into the texts": (["--output", "link/media"], "content"),
    "is the texts by another way": (["--output", "content", "--content", "link"], "link"),
    "holds other texts": (["--output", "texts", "--content", "texts/of/norrvik"], "texts/of/norrvik"),
    "holds other templates": (["--output", "looks", "--templates", "looks/plain"], "looks/plain"),
}


@pytest.fixture
def apart(site: Path) -> Path:
    shutil.copytree(repository / "templates", site / "templates")
    shutil.copytree(repository / "templates", site / "looks/plain")
    shutil.copytree(site / "content", site / "texts/of/norrvik")
    (site / "link").symlink_to("content")
    return site


def files(folder: Path) -> dict[Path, bytes | None]:
    return {path: path.read_bytes() if path.is_file() else None for path in sorted(folder.rglob("*"))}


@pytest.mark.parametrize("name", NOT_APART)
def test_a_site_is_not_put_into_what_it_is_made_of(name: str, apart: Path) -> None:
    arguments, folder = NOT_APART[name]
    before = files(apart)
    told = run("build", "--date", "2023-06-15", "--report", "report.json", *arguments, cwd=apart)
    assert told.returncode == 2 and told.stdout == ""
    assert f"kan inte läggas i ”{arguments[1]}”: där blandas den med filerna i ”{folder}”" in told.stderr
    assert f"--output en mapp som varken är ”{folder}”, ligger i den" in told.stderr
    assert files(apart) == before


@pytest.mark.parametrize("arguments", [
    ["build", "--output", "templates"], ["build", "--output", "templates/site"],
    ["build", "--report", "templates/r.json"], ["build", "--manifest", "templates/m"], ["status", "--messages", "templates"],
    ["build", "--output", "templates", "--templates", repository / "templates"],
])  # fmt: skip
def test_nothing_is_put_where_the_sites_own_templates_would_be(arguments: list[str | Path], site: Path) -> None:
    told = run(*arguments, "--date", "2023-06-15", cwd=site)
    assert told.returncode == 2 and "”templates”" in told.stderr
    assert not (site / "templates").exists()


#: What a build keeps beside a site or in it, and the name in the path that says so.
OWN_NAMES = {
    ".output.promise-pages-previous": ".output.promise-pages-previous",
    ".site.promise-pages-staging/deep": ".site.promise-pages-staging",
    "output/.promise-pages-staging": ".promise-pages-staging",
    "output/.promise-pages": ".promise-pages",
}


@pytest.mark.parametrize("output", OWN_NAMES)
def test_a_site_is_not_put_where_the_program_keeps_its_own(output: str, site: Path) -> None:
    told = run("build", "--date", "2023-06-15", "--output", output, cwd=site)
    assert told.returncode == 2 and told.stdout == ""
    assert f"kan inte läggas i ”{output}”: namnet {OWN_NAMES[output]} är programmets eget" in told.stderr
    assert not (site / output).exists()


@pytest.mark.parametrize("folder", [None, "output", "empty"])
def test_there_is_nothing_to_go_back_to_before_the_first_build(folder: str | None, site: Path) -> None:
    (site / "empty").mkdir()
    before = files(site)
    told = run("rollback", *([] if folder is None else ["--output", folder]), cwd=site)
    assert told.returncode == 3
    assert f"I {folder or 'output'} är ingen webbplats publicerad än" in told.stderr
    assert "Bygg först, med promise-pages build." in told.stderr
    assert files(site) == before


@pytest.mark.parametrize("output", ["output", ".promise-pages/site", "content-2", "new/content", "link/../output", "texts"])
def test_it_is_put_anywhere_else(output: str, apart: Path) -> None:
    before = files(apart / "content") | files(apart / "templates")
    assert run("build", "--date", "2023-06-15", "--output", output, cwd=apart).returncode == 0
    assert (apart / output / "index.html").exists()
    assert files(apart / "content") | files(apart / "templates") == before


# MARK: What a build says at its end


@pytest.fixture
def site(tmp_path: Path) -> Path:
    lay_out(repository / "Tests/GoldenSites/bad/base", tmp_path / "content")
    return tmp_path


def built(site: Path, *arguments: str, returncode: int = 0) -> tuple[str, str]:
    """Standard output and standard error."""
    told = build("--site", site, "--templates", repository / "templates", "--date", "2023-03-15", *arguments)
    assert told.returncode == returncode, told.stderr
    return told.stdout, told.stderr


def add_warning(site: Path) -> None:
    (site / "content/pages").mkdir()
    (site / "content/pages/om.md").write_text("---\ntitle: Om\n---\n# Om\n")


def test_one_line_says_how_many_files_what_changed_and_where_to_look(site: Path) -> None:
    start = site / "output/index.html"
    first, _ = built(site)
    count = sum(path.is_file() for path in (site / "output").rglob("[!.]*"))
    assert first == f"{count} filer: {count} nya. Öppna {start}\n"
    assert built(site)[0] == f"{count} filer: inget har ändrats. Öppna {start}\n"
    assert built(site, "--language", "en")[0] == f"{count} files: nothing has changed. Open {start}\n"
    area = site / "content/focus-areas/trafik.md"
    area.write_text(area.read_text() + "\nMer.\n")
    assert re.fullmatch(rf"{count} filer: \d+ ändrade?\. Öppna {start}\n", built(site)[0])
    assert built(site, "--precompress")[0].startswith(f"{count} filer: ")


def test_the_start_page_is_named_from_where_one_stands(site: Path) -> None:
    (site / "templates").symlink_to(repository / "templates")
    assert run("build", "--date", "2023-03-15", cwd=site).stdout.endswith(". Öppna output/index.html\n")
    assert run("build", "--date", "2023-03-15", "--output", "public/", cwd=site).stdout.endswith(
        ". Öppna public/index.html\n"
    )


def test_a_site_with_drafts_is_called_one(site: Path) -> None:
    (site / "content/pages").mkdir()
    (site / "content/pages/om.md").write_text("---\ntitle: Om\ndraft: true\n---\nText.\n")
    told = "Utkasten är med. Bygg utan --drafts innan webbplatsen läggs ut.\n"
    assert told not in built(site)[0]
    assert built(site, "--drafts")[0].endswith(told)
    assert built(site, "--drafts", "--quiet")[0] == ""


def test_warnings_are_counted_in_it(site: Path) -> None:
    add_warning(site)
    told, problems = built(site)
    assert re.search(r"\. \d varning(ar)?\. Öppna ", told) and "varning: " in problems


def test_a_quiet_build_shows_what_stopped_it_and_nothing_else(site: Path) -> None:
    assert built(site, "--quiet") == ("", "")
    add_warning(site)
    assert built(site, "--quiet") == ("", "")
    told, problems = built(site, "--quiet", "--strict", returncode=1)
    assert told == ""
    assert "content/pages/om.md:" in problems and "varning: " in problems
    assert "(--strict räknar varningar som fel)" in problems
