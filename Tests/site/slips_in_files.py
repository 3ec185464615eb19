"""Slips in files, the register and the settings: what other programs leave behind, and what lies in the wrong place."""

import re
from collections.abc import Iterator

from slip import Change, Document, LinkTo, Reach, file_slips, slip

SVG = '<svg xmlns="http://www.w3.org/2000/svg"'

file_slips({
    "a text with two endings": ("promises/2025.md.txt", "Något"),
    "a document of Word": ("promises/2025.docx", "Något"),
    "a page of HTML among texts": ("pages/om-oss.html", "<p>Om oss</p>"),
    "a PDF among texts": ("follow-ups/2025.pdf", "%PDF-1.4"),
    "a rich text": ("promises/lofte.rtf", "{\\rtf1 Vi lovar}"),
    "a page of HTML among media": ("media/sida.html", "<script>1</script>"),
    "a drawing with a script": ("media/med-script.svg", f"{SVG}><script>1</script></svg>"),
    "a drawing that does something": ("media/gor-nagot.svg", f'{SVG} onload="x()"/>'),
    "a copy of a page that a phone made": ("pages/en-sida (1).md", "---\ntitle: Sidan\n---\nText.\n"),
    "a folder with a capital": ("Promises/2025.md", "Något"),
    "a year that no promise has": ("years/1987.md", "Ett år att minnas.\n"),
    "a folder in Swedish": ("uppföljningar/2025.md", "Något"),
    "settings by another ending": ("site.yml", "title: Löften\n"),
    "a register of Excel": ("data/municipalities.xlsx", "PK"),
    "a link to a file elsewhere": ("media/lankad.txt", LinkTo("/etc/hostname")),
    "a link to nothing": ("pages/lankad.md", LinkTo("saknas.md")),
    "a picture of no bytes": ("media/tom.png", ""),
    "a pointer of a store of large files": (
        "media/pekare.pdf", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n",
    ),
})  # fmt: skip


@slip(Reach.FILE)
def a_code_without_its_nought(document: Document) -> Iterator[Change]:
    if document.path == "data/municipalities.csv":
        for place in list(document.places(r"^0(\d{3}),"))[:1]:
            yield document.with_words(place, f"{place[1]},")


@slip(Reach.FILE)
def a_register_read_in_a_wrong_encoding(document: Document) -> Iterator[Change]:
    wrong = document.text.replace("ä", "Ã¤").replace("ö", "Ã¶")
    if document.path == "data/municipalities.csv" and wrong != document.text:
        yield document.with_text(wrong)


@slip(Reach.FILE)
def an_error_of_Excel_in_the_register(document: Document) -> Iterator[Change]:
    if document.path == "data/municipalities.csv":
        for place in list(document.places(r",[^,\n]+$"))[1:2]:
            yield document.with_words(place, ",#SAKNAS!")


@slip(Reach.FILE)
def an_address_of_the_site_behind_another(document: Document) -> Iterator[Change]:
    if document.path == "site.yaml":
        yield document.with_text(document.text.replace("base-url: https://", "base-url: https://https://"))


@slip(Reach.FILE)
def a_publishers_type_that_is_none(document: Document) -> Iterator[Change]:
    if document.path == "site.yaml":
        rest = re.sub(r"^publisher:.*\n(?: .*\n)*", "", document.text, flags=re.M)
        yield document.with_text(rest + "publisher: { name: Berg, type: kommun }\n")
