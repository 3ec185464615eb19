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

# What other programs, and hands in a hurry, make of Markdown.
block_slips({
    "bold that never closes": "Vi **lovar detta.",
    "words behind a fence": "```Polisen lovar\nmer\n```",
    "a sign of mathematics before a figure": "> 80 procent känner sig trygga.",
    "numbers of a list that jump": "1. Vi går ut.\n2. Vi möts.\n4. Vi ser över belysningen.",
    "an item without its blank": "-Vi går ut oftare.",
    "a row of a table alone": "| År | Antal |",
    "columns between bars": "År | Antal\n2023 | 14",
    "a star that never closes": "Vi *lovar detta.",
    "the number of a character that never ends": "Vi &#228r bra.",
    "what is still to be written": "TODO: skriv mer.",
    "a number that is still to come": "Vi gick XX vandringar.",
    "a link to one's own computer": "Se [planen](http://localhost:8000/plan).",
    "what was struck out": "Vi ~~lovar~~ gör.",
    "what was marked": "Vi ==lovar== detta.",
    "a place of a template": "Vi gick {{antal}} vandringar.",
    "a link of a wiki": "Se [[planen]].",
    "boxes to tick": "- [ ] Vi går ut oftare.\n- [x] Vi ser över belysningen.",
    "a tag of Word within a line": "Vi lovar<o:p></o:p> detta.",
    "a character by no name": "Vi lovar&nsbp;detta.",
    "a comment whose hyphens Word made a dash": "<!– Ring Anna –>",
    "a comment with a hyphen too few": "<!- Ring Anna ->",
    "a comment without its exclamation mark": "<-- Ring Anna -->",
    "an indented line": "Det här är text.\n\n    Vi lovar att gå ut.",
    "an empty heading": "##",
    "minus signs for bullets": "− Vi går ut oftare.\n− Vi ser över belysningen.",
    "ticks for bullets": "✅ Vi går ut oftare.\n✅ Vi ser över belysningen.",
    "letters for bullets": "a) Vi går ut oftare.\nb) Vi ser över belysningen.",
    "a hyphen before a blank that does not break": f"-{NBSP}Vi går ut oftare.\n-{NBSP}Vi ser över belysningen.",
    "a table as a spreadsheet saves it": "År;Antal\n2023;14\n2024;17",
    "a table of blanks": "År      Antal\n2023    14\n2024    17",
    "a table that a blank line cuts in two": "| År | Antal |\n|---|---|\n| 2023 | 14 |\n\n| 2024 | 17 |",
    "a table without its line": "| År | Antal |\n| 2023 | 14 |",
    "a link with its brackets exchanged": "Se (planen)[https://example.se/].",
    "a link whose bracket never closes": "Se [planen(https://example.se/).",
    "a comma in an address": "Se [planen](https://example,se/).",
    "an address pasted behind another's beginning": "Se [planen](https://https://example.se/).",
    "mail with a full stop": "Skriv till [kommunen](mailto:a@example.se.).",
    "a sign of another program's font": "Vi lovar \uf0fc detta.",
    "what turns the order of letters": "Vi \u202elovar detta.",
    "a line end of Outlook": "Vi lovar detta.\u2028Vi lovar mer.",
    "letters read in a wrong encoding": "Vi fÃ¶ljer upp.",
    "a letter that was lost": "Vi f\ufffdljer upp.",
    "a reference of Word that was lost": "Se Fel! Hittar inte referenskälla.",
    "an error of Excel": "| År | Antal |\n|---|---|\n| 2023 | #REF! |",
    "what Word asks to fill in": "Klicka eller tryck här för att ange text.",
    "a block without its number sign": "Vi går ut oftare. {ga-ut by=police}",
    "a block with a blank after its brace": "Vi går ut oftare. { #ga-ut by=police}",
    "a block of another Markdown": "Vi går ut oftare. {:#ga-ut}",
    "a block in wide braces": "Vi går ut oftare. ｛#ga-ut｝",
})
# What is told once in a file, or stands on all lines to its end.
block_slips({
    "code that never closes": "```\nDet här är text.",
    "a block without its first brace": "Vi går ut oftare. #ga-ut by=police}",
    "a block in parentheses": "Vi går ut oftare. (#ga-ut by=police)",
}, reach=Reach.FILE)
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
