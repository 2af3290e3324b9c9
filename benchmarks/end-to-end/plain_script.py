#!/usr/bin/env python3
"""What an analyst writes today: one regular expression a paragraph, and a CSV.

usage: plain_script.py FOLDER OUT.csv

Reads every .txt file of FOLDER, splits it at blank lines, and writes a row for each paragraph with
the theme words that it holds. It knows no section, no actor and no request: it is the yardstick for
speed, not for content.
"""
import csv
import pathlib
import re
import sys

WORDS = re.compile(
    r"\b(remittances?|gender|wom[ae]n|girls?|maternal|cris[ie]s|emergenc(?:y|ies)|pandemics?"
    r"|covid-19|ebola|shocks?|famine|human rights?|fundamental freedoms?|migra\w+|refugees?"
    r"|displaced|asylum|diasporas?|traffick\w+|employment|decent work|workers?|development"
    r"|poverty|financing|trade|debt|investments?|statistic\w+|data|climate|environment\w*"
    r"|child(?:ren)?|youth|health|diseases?|education|schools?|rule of law|justice|courts?"
    r"|peace\w*|conflicts?|security|disarmament|weapons?|terroris\w+)\b",
    re.IGNORECASE,
)
OPENING = re.compile(r"\s*(\d+\.|\([a-z]+\))?\s*(\w+)")


def main(folder, out):
    with open(out, "w", newline="", encoding="utf-8") as f:
        rows = csv.writer(f)
        rows.writerow(["document", "paragraph", "number", "first_word", "words", "text"])
        for path in sorted(pathlib.Path(folder).rglob("*.txt")):
            text = path.read_text(encoding="utf-8", errors="replace")
            for i, paragraph in enumerate(re.split(r"\n\s*\n", text)):
                opening = OPENING.match(paragraph)
                number, first = opening.groups() if opening else ("", "")
                found = {word.lower() for word in WORDS.findall(paragraph)}
                rows.writerow([path.stem, i, number, first, "|".join(sorted(found)), paragraph])


if __name__ == "__main__":
    main(*sys.argv[1:])
