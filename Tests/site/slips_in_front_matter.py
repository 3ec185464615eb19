"""Slips in front matter: values that would be cut, or are none, and fences that are none."""

from collections.abc import Iterator

from slip import Change, Document, Edit, Reach, key_slips, slip

NBSP = "\u00a0"
DATED = ("promises", "follow-ups")
TITLED = (*DATED, "focus-areas", "pages")

key_slips({
    "a comment right at a word": "title: Berg #tryggare",
    "a number sign in a title": "title: Löfte #1 för Berg",
    "a title that is null": "title: ~",
    "a value that is the word null": "summary: null",
    "an empty value": "summary:",
    "bold in a value": "summary: Vi **lovar** detta.",
    "a comment in a value": "summary: <!-- intern --> Vi lovar detta.",
    "letters read in a wrong encoding in a value": "summary: Vi fÃ¶ljer upp.",
    "an alias of another system": "aliases: [/sida.aspx?id=12]",
    "an alias with a blank": 'aliases: ["/a b/"]',
}, *TITLED)  # fmt: skip
key_slips({
    "a name that is null": "contacts:\n  - { name: null, role: Kommunpolis }",
    "a key that is misspelt": "muncipality: berg",
    "a municipality that is not known": "municipality: finns-inte-alls",
    "a municipality by its name": "municipality: Bergs kommun",
    "a key in Swedish": "kommun: berg",
    "a period with a dash": "period: 2025–2026",
    "a source without a host": "source: https://",
    "a source with a password": "source: https://namn:hemligt@example.se/",
}, *DATED)  # fmt: skip
key_slips({"curly quotes": "title: “Berg: tryggare”"}, *TITLED, reach=Reach.FILE)
key_slips({
    "published in the future": "published: 2999-01-01",
    "a note that explains nothing": "notes: [{ text: Så står det., explains: heading-level-skipped }]",
    "a key with a blank that does not break": f"title:{NBSP}Berg",
}, *DATED, reach=Reach.FILE)  # fmt: skip


def before_the_fence(name: str, words: str) -> None:
    def made(document: Document) -> Iterator[Change]:
        if document.front:
            yield Change((Edit(0, 0, words),))

    made.__name__ = name
    slip(Reach.FILE)(made)


before_the_fence("a blank line before the fence", "\n")
before_the_fence("a blank before the fence", " ")
before_the_fence("an invisible mark before the fence", "\u200b")
before_the_fence("a fourth hyphen", "-")


@slip(Reach.FILE)
def a_fence_that_never_closes(document: Document) -> Iterator[Change]:
    if document.front:
        yield document.with_text(f"---\n{document.front}\n{document.body}")
