"""A site with a hostile text in every place where an author can put one."""

import re
from collections.abc import Callable, Iterable, Iterator

from small_site import FOLLOW_UP, PROMISE, SITE, media, sound_site

#: The classic ways to get from text into markup, an attribute, an address or a script.
VECTORS = {
    "a script": "<script>alert(1)</script>",
    "the end of an attribute": "\"><img src=x onerror=alert(1)>",
    "the end of an attribute in single quotes": "'><svg onload=alert(1)>",
    "an event handler": "\" onmouseover=\"alert(1)",
    "an event handler in single quotes": "' onfocus='alert(1)' autofocus='",
    "the end of a title": "</title><script>alert(1)</script>",
    "the end of a style": "</style><script>alert(1)</script>",
    "the end of a script": "</script><script>alert(1)</script>",
    "a comment": "--><script>alert(1)</script><!--",
    "a CDATA section": "]]><script>alert(1)</script>",
    "an entity": "&lt;script&gt;alert(1)&lt;/script&gt;&#60;b&#62;",
    "an address": "javascript:alert(1)",
    "an address with a tab": "java\tscript:alert(1)",
    "an address in entities": "&#106;avascript&colon;alert(1)",
    "an address in other letters": "JaVaScRiPt:alert(1)",
    "data": "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "Visual Basic": "vbscript:msgbox(1)",
    "a template": "{{{html}}}{{#pages}}{{/pages}}{{>layout}}",
    "an SVG": "<svg><script>alert(1)</script></svg>",
    "MathML": "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "a base": "<base href=//evil.example>",
    "a refresh": "0;url=javascript:alert(1)",
    "a formula": "=HYPERLINK(\"https://evil.example\";\"a\")",
    "the end of a feed": "]]></content></entry></feed><script xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</script>",
    "a line of a calendar": "a\nEND:VEVENT\nBEGIN:VALARM\nACTION:AUDIO\nATTACH:https://evil.example/a",
    "a line of a calendar by other line ends": "a\u2028ATTACH:b\u2029ATTACH:c\\nATTACH:d",
    "turned text": "\u202etxt.exe\u2066\u200b\ufeff",
}

#: What no file may hold: where it is not refused, nothing of it may be left.
CONTROLS = {
    "a line of a calendar by its own line end": "a\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nATTACH:https://evil.example/a",
    "control characters": "a\x08\x0b\x1b[31m\x7f\x9b",
    "no characters": "a\ufffe\uffff",
}

#: What stands in all places instead, to see what the templates make of it.
HARMLESS = "Ofarlig text"


def quoted(text: str) -> str:
    """A YAML scalar in double quotes."""
    escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")
    return '"' + "".join(c if c.isprintable() and (c.isascii() or c.isalpha()) else f"\\u{ord(c):04x}" for c in escaped) + '"'


def cell(text: str) -> str:
    """A CSV cell."""
    return '"' + text.replace("\"", "\"\"") + '"'


def free_texts(text: str) -> dict[str, str]:
    """Content with `text` wherever any text is allowed; each begins with the same letter, so that lists
    under letters stay as they are."""
    value = quoted("X " + text)
    people = f"- {{ name: {value}, role: {value}, organisation: {value} }}"
    alike = f"""summary: {value}
published-by: {value}
contacts:
{people}
image: {{ file: media/karta.png, alt: {value}, caption: {value}, credit: {value} }}
documents:
- {{ title: {value}, url: "https://a.example/" }}
- {{ title: {value}, file: media/plan.txt }}
- {{ title: {value} }}
survey: {{ title: {value}, closes: 2024 }}
corrections:
- {{ date: 2023-05-02, text: {value} }}
notes:
- {{ text: {value} }}
"""
    return {
        "site.yaml": f"""title: {value}
base-url: https://loften.example/
description: {value}
publisher: {{ name: {value}, url: "https://a.example", email: a@a.example }}
theme: {{ logotype: media/karta.png, logotype-alt: {value} }}
""",
        "data/municipalities.csv": "code,name,full-name,slug,county,police-region\n"
        + f"9001,{cell('X ' + text)},{cell('X ' + text)},norrvik,{cell('X ' + text)},{cell('X ' + text)}\n"
        + "9002,Ekhult,Ekhults kommun,ekhult,Vätterhems län,Mitt\n",
        "municipalities/norrvik.md": f"""---
contacts:
{people}
image: {{ file: media/karta.png, alt: {value}, caption: {value}, credit: {value} }}
---
Hej.
""",
        "focus-areas/trafik.md": f"---\ntitle: {value}\nsummary: {value}\n---\nHej.\n",
        "years/2022.md": f"---\ntitle: {value}\nsummary: {value}\n---\nHej.\n",
        "pages/om.md": f"---\ntitle: {value}\nsummary: {value}\n---\nHej.\n",
        "promises/titel.md": f"""---
municipality: norrvik
period: 2022
title: {value}
police-area: {value}
parties: {{ hemvarnet: {value} }}
signatories:
{people}
{alike}focus: trafik
---
- Vi går trygghetsvandringar. {{#vandringar by=both}}
- Vi står vid skolan. {{#skolan by=hemvarnet at-least=3}}
""",
        "promises/trakt.md": f"""---
municipality: ekhult
period: 2022
district: {value}
---
- Vi går trygghetsvandringar. {{#vandringar by=both}}
""",
        "follow-ups/titel.md": f"""---
municipality: norrvik
period: 2022
year: 2022
title: {value}
published: 2023-02-01
{alike}---
- Vi gick. {{#vandringar status=fulfilled}}
- Vi stod. {{#skolan result="ca 3"}}
""",
        "follow-ups/del.md": f"""---
municipality: norrvik
period: 2022
year: 2022
part: {quoted("X del " + text)}
published: 2022-07
---
- Vi gick. {{#vandringar}}
""",
        "follow-ups/andra.md": f"""---
municipality: norrvik
period: 2022
year: 2022
assessed-by: {value}
published: 2023-03
---
- De gick. {{#vandringar}}
""",
        **media(),
    }


def attribute(text: str) -> str:
    """What may stand in an attribute's quotes."""
    return text.replace("\"", "&quot;").replace("\t", " ")


#: Every way that Markdown has to put a text on a page.
MARKDOWN: dict[str, Callable[[str], str]] = {
    "a paragraph": lambda text: text,
    "a heading": lambda text: f"## {text}",
    "a heading with an id": lambda text: f"## {text} {{#rubrik}}",
    "an id": lambda text: f"Hej. {{#{text}}}",
    "a list": lambda text: f"- {text}\n- {text}",
    "a quote": lambda text: f"> {text}",
    "code": lambda text: f"`{text}`",
    "a block of code": lambda text: f"```\n{text}\n```",
    "the language of a block of code": lambda text: f"```{text}\nHej.\n```",
    "an indented block": lambda text: f"    {text}",
    "emphasis": lambda text: f"*{text}* **{text}**",
    "a link's text": lambda text: f"[{text}](https://a.example)",
    "a link's address": lambda text: f"[Länk]({text})",
    "a link's address in brackets": lambda text: f"[Länk](<{text}>)",
    "a link's title": lambda text: f"[Länk](https://a.example '{text}')",
    "a reference": lambda text: f"[Länk]\n\n[Länk]: <{text}>",
    "a reference's title": lambda text: f"[Länk]\n\n[Länk]: https://a.example '{text}'",
    "an address as such": lambda text: f"<{text}>",
    "an anchor": lambda text: f"[Länk](#{text})",
    "a picture's text": lambda text: f"![{text}](../media/karta.png)",
    "a picture's address": lambda text: f"![Bild]({text})",
    "a picture's title": lambda text: f"![Bild](../media/karta.png '{text}')",
    "a table's cell": lambda text: f"| A | B |\n|---|---|\n| {text} | b |",
    "a table's head": lambda text: f"| {text} | B |\n|---|---|\n| a | b |",
    "raw HTML": lambda text: f"<div title=\"{text}\">Hej</div>",
    "a commitment": lambda text: f"- {text} {{#hej}}",
}

#: Every key and column whose value has a form of its own, in a document that is otherwise sound.
FORMS: dict[str, Callable[[str], tuple[str, str]]] = {}


def _add_forms() -> None:
    def form(file: str, frame: str, key: str) -> None:
        FORMS[f"{key} in {file}"] = lambda text: (file, frame.format(key.replace("@", quoted(text)) + "\n"))

    for key in [
        "slug: @", "district: @", "by: @", "focus: @", "signed: @", "published: @", "updated: @", "proposed: @",
        "parties: { @: Hej }", "contacts: { role: A, phone: @ }", "contacts: { role: A, email: @ }",
        "contacts: { role: A, url: @ }", "image: { file: @, alt: A }", "documents: { title: A, url: @ }",
        "documents: { title: A, file: @ }", "survey: { title: A, url: @ }", "source: @", "aliases: @",
        "corrections: { date: @, text: A }", "notes: { text: A, explains: @ }", "@: A",
    ]:  # fmt: skip
        form("promises/norrvik.md", PROMISE, key)
    for key in ["covers: @", "part: @", "assessed-by: @", "slug: @", "aliases: @", "source: @"]:
        form("follow-ups/norrvik.md", FOLLOW_UP, key)
    for key in [
        "language: @", "fault-report: @", "menu: @", "theme: { colour: @ }", "follow-ups-from: @",
        "publisher: { name: A, url: @ }", "publisher: { name: A, email: @ }",
        "theme: { logotype: @, logotype-alt: A }",
    ]:  # fmt: skip
        form("site.yaml", SITE, key)
    FORMS["base-url"] = lambda text: ("site.yaml", f"title: A\nbase-url: {quoted('https://a.example/' + text)}\n")
    FORMS["homepage"] = lambda text: ("municipalities/norrvik.md", f"---\nhomepage: {quoted(text)}\n---\n")
    FORMS["police-page"] = lambda text: ("municipalities/norrvik.md", f"---\npolice-page: {quoted(text)}\n---\n")
    for name in ["by", "focus", "at-least", "unit", "per", "due", "kind", "status"]:
        FORMS[f"the attribute {name}"] = lambda text, name=name: (
            "promises/norrvik.md",
            f"---\nmunicipality: norrvik\nperiod: 2022\n---\n- Vi går. {{#gar {name}=\"{attribute(text)}\"}}\n",
        )
    FORMS["the register's slug"] = lambda text: (
        "data/municipalities.csv",
        f"code,name,slug,county,police-region\n9001,Norrvik,{cell(text)},Vätterhems län,Mitt\n",
    )


_add_forms()

#: Places in names of files: `@` is the hostile text.
NAMES = ["pages/@.md", "focus-areas/@.md", "promises/@.md", "promises/@/a.md", "years/@.md", "media/@.png", "municipalities/@.md", "@.md"]  # fmt: skip


def with_markdown(text: str) -> dict[str, str]:
    """The text in the body of every kind of document."""
    promise = "- Vi går trygghetsvandringar. {#vandringar by=both}\n\n" + text
    return sound_site() | {
        "pages/om.md": f"---\ntitle: Om\n---\n{text}\n",
        "focus-areas/trafik.md": f"---\ntitle: Trafik\n---\n{text}\n",
        "years/2022.md": text + "\n",
        "municipalities/norrvik.md": text + "\n",
        "promises/norrvik.md": f"---\nmunicipality: norrvik\nperiod: 2022\n---\n{promise}\n",
        "follow-ups/norrvik.md": FOLLOW_UP.format("") + f"\n{text}\n",
    }


#: What the cases of a site would share, and what takes its place in the case of a number.
OWN: dict[str, Callable[[int], str]] = {
    "norrvik": lambda number: f"norrvik-{number}",
    "trafik": lambda number: f"trafik-{number}",
    "Trafik": lambda number: f"Trafik {number}",
    "pages/om": lambda number: f"pages/om-{number}",
    "2022": lambda number: str(1950 + number),
    "2023": lambda number: str(1951 + number),
}
SHARED = {"site.yaml", "data/municipalities.csv", *media()}


def numbered(files: dict[str, str], number: int) -> dict[str, str]:
    """What a case adds to the sound site, in a municipality, a focus area, a page and a year of its own."""

    def own(text: str) -> str:
        return re.sub("|".join(OWN), lambda found: OWN[found[0]](number), text)

    assert all(text == sound_site()[path] for path, text in files.items() if path in SHARED), "it changes what all share"
    return {own(path): own(text) for path, text in files.items() if path not in SHARED}


def together(cases: Iterable[dict[str, str]]) -> dict[str, str]:
    """One site of many cases; whose municipality is their own, it is one of the register's."""
    sound = sound_site()
    rows = [f"{9001 + number},Norrvik {number},norrvik-{number},Vätterhems län,Mitt" for number in range(len(VECTORS))]
    register = "\n".join([sound["data/municipalities.csv"].splitlines()[0], *rows, ""])
    site = {path: text for path, text in sound.items() if path in SHARED} | {"data/municipalities.csv": register}
    for files in cases:
        site |= files
    return site


def hostile_names() -> Iterator[str]:
    """Paths with a hostile text in them that a disk can hold."""
    others = {"a line end": "a\nb", "a bell": "a\ab", "an escape": "\x1b[31mröd", "255 bytes": "x" * 240, "a quote": "\"'<>&"}
    for text in (VECTORS | others).values():
        for place in NAMES:
            yield place.replace("@", text.replace("/", "\u2215"))
