"""Slips in texts: words that would vanish, or reach the page as what they are not."""

from slip import Reach, block_slips, word_slips

NBSP = "\u00a0"
DATED = ("promises", "follow-ups")

block_slips({
    "a paragraph of Word's HTML": '<p class="MsoNormal">Vi vill ha tryggare gator.</p>',
    "a script with words": "<script>Vi lovar</script>",
    "a division over lines": "<div>\nTre kommuner deltog.\n</div>",
    "tags within a line": "Vi <b>lovar</b> detta.",
    "bullets of Word": "• Vi går ut oftare.\n• Vi ser över belysningen.",
    "dashes for bullets": "– Vi går ut oftare.\n– Vi ser över belysningen.",
    "a table of tabs": "År\tAntal\n2023\t14\n2024\t17",
    "a heading without a blank": "##Rubrik utan mellanslag",
    "hyphens under a sentence": "Det här är en mening om en kväll.\n-----\n\nMer text.",
    "a link with a blank": "Se [planen](../media/Plan 2027.pdf).",
    "a picture with a blank": "![karta över torget](../media/min karta.png)",
    "a reference to nothing": "Se [planen][saknas] om detta.",
    "a footnote": "Detta mättes[^1] i höstas.\n\n[^1]: Enligt enkäten.",
    "an empty link": "Se [planen]().",
    "a link without a host": "Se [planen](https://).",
    "a link without slashes": "Se [planen](https:example.se).",
    "mail to nobody": "Skriv till [kommunen](mailto:).",
    "mail to no address": "Skriv till [kommunen](mailto:inte-en-adress).",
    "mail with more than an address": "Skriv till [oss](mailto:a@example.se?bcc=b@example.se).",
    "a call to nobody": "Ring [polisen](tel:).",
    "a password in an address": "Se [sidan](http://namn:hemligt@example.se/).",
    "a link that leads out of the site": "Se [sidan](../../../annat.md).",
    "an anchor that is not there": "Se [sidan](#finns-inte-alls).",
    "a mark of what is to be filled in": "Vi gick [[fyll i: antal]] vandringar.",
    "a link that says nothing": "Läs mer [här](https://example.se/).",
})
# What stops the reading of a file, or is looked for when all files are read.
block_slips({
    "an anchor that is not there, from the root": "Se [sidan](/#finns-inte).",
    "marks of a merge conflict": "<<<<<<< HEAD\nVår text.\n=======\nDeras text.\n>>>>>>> ny-text",
    "a line tabulation": "Vi lovar\x0bdetta.",
    "a unit separator": "Vi lovar\x1fdetta.",
    "a character that is none": "Vi lovar\ufffedetta.",
}, reach=Reach.FILE)
block_slips({
    "a date that does not exist": "Mötet hölls den 31 juni 2023.",
    "a block with a blank that does not break": f"Ett stycke. {{#ga{NBSP}by=police}}",
}, *DATED)  # fmt: skip

word_slips({
    "a status in Swedish": (r"status=fulfilled", "status=uppfyllt"),
    "a giver in Swedish": (r"(?<=[ {])by=(?:police|both)\b", "by=polisen"),
    "a unit of time in Swedish": (r"(?<= )per=\w+", "per=år"),
    "curly quotes in a block": (r'unit="[^"]*"', "unit=”gång, gånger”"),
})  # fmt: skip
