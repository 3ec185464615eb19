"""A small site that never changes, for counting what a build takes: ten municipalities, four years."""

from pathlib import Path

from small_site import lay_out_site

MUNICIPALITIES = 10
YEARS = range(2020, 2024)

SETTINGS = "title: Löften\nbase-url: https://loften.example/\npublisher: { name: Löftessidan, email: a@a.example }\n"

REGISTER = "code,name,slug,county,police-region\n" + "".join(
    f"{9000 + n},Ekby {n},ekby-{n},{'Södra' if n % 2 else 'Norra'} län,Mitt\n" for n in range(MUNICIPALITIES)
)

AREAS = {"trafik": "Trafik", "narkotika": "Narkotika och *alkohol*", "platser": "Trygga platser"}

PROMISE = """---
municipality: ekby-{n}
period: {year}
summary: Löftet för {year} handlar om trafik och om platser där många rör sig.
focus: [trafik, platser]
signed: {year}-02-03
published: {year}-02-10
published-by: Kommunikationsenheten
signatories:
  - {{ role: Kommunstyrelsens ordförande, organisation: Ekby kommun }}
contacts:
  - {{ role: Kommunpolis, phone: 114 14, email: kommunpolis@polisen.example }}
documents:
  - {{ title: Åtgärdsplan, url: https://www.example.org/plan/{n} }}
---
Kommunen och polisen har enats om *ett nytt löfte* efter samtal med invånare vid torget & stationen. Underlaget
finns i [lägesbilden](https://www.example.org/lagesbild/{n}), och det som gäller [trafiken](../../focus-areas/trafik.md).

## Polisen lovar {{by=police}}

- Polisen kontrollerar hastigheten vid skolorna. {{#hastighet focus=trafik at-least=40 unit="kontroll, kontroller"}}
- Polisen är på torget fredag kväll. {{#torget focus=platser at-least=1 per=week unit=pass}}

## Kommunen lovar {{by=municipality}}

1. Kommunen ser över belysningen. {{#belysning focus=platser due={year}-10}}
2. Kommunen håller högst tio korsningar avstängda. {{#korsningar focus="trafik,platser" at-most=10 unit=korsningar}}

Allt detta ska ge en tryggare ort. {{#trygghet kind=aim}}

| Ort | Anmälda brott |
|---|--:|
| Ekby | 1 204 |
| Åby | 87 |
"""

FOLLOW_UP = """---
municipality: ekby-{n}
period: {year}
year: {year}
published: {next}-02-20
---
## Hastighet {{#hastighet result={result}}}

Det blev fler kontroller än året före, de flesta vid skolorna.

## Torget {{#torget result="ca {result}"}}

- Belysningen är klar på tre av fem platser. {{#belysning status=partly}}
- Sju korsningar var avstängda. {{#korsningar result=7}}
"""


def write_measured_site(folder: Path) -> None:
    files = {"site.yaml": SETTINGS, "data/municipalities.csv": REGISTER}
    for slug, title in AREAS.items():
        files[f"focus-areas/{slug}.md"] = f"---\ntitle: {title.replace('*', '')}\n---\nDet här handlar om **{title}**.\n"
    for n in range(MUNICIPALITIES):
        for year in YEARS:
            files[f"promises/ekby-{n}/{year}.md"] = PROMISE.format(n=n, year=year)
            files[f"follow-ups/ekby-{n}/{year}.md"] = FOLLOW_UP.format(n=n, year=year, next=year + 1, result=38 + n)
    lay_out_site(files, folder)
