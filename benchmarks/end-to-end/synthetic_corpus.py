#!/usr/bin/env python3
"""Writes a made-up corpus of resolutions: same seed and size, same bytes.

usage: synthetic_corpus.py FOLDER --documents N [--seed S]

The texts are nonsense in the form of resolutions: about 50 clauses a document, with theme words,
addressees, dates and citations at about the density of real ones, so that they cost the same work.
"""
import argparse
import pathlib
import random

PREAMBLE = ["Recalling", "Reaffirming", "Recognizing", "Noting with concern", "Welcoming", "Stressing",
            "Bearing in mind", "Acknowledging", "Taking note of", "Emphasizing"]
ASKS = ["Requests", "Calls upon", "Urges", "Invites", "Encourages", "Also requests", "Further invites"]
SAYS = ["Recognizes", "Welcomes", "Takes note of", "Stresses", "Reaffirms", "Notes with appreciation"]
ADDRESSEES = ["the Secretary-General", "Member States", "all States and relevant international organizations",
              "the United Nations Development Programme", "the regional commissions", "Governments",
              "the World Bank and the International Monetary Fund", "the specialized agencies",
              "the Office of the United Nations High Commissioner for Refugees", "civil society"]
NOUNS = ["remittance flows", "gender equality", "the financial and economic crisis", "human rights", "migrant workers",
         "sustainable development", "statistical capacity", "climate change", "young people", "public health",
         "education for all", "the rule of law", "lasting peace", "food security", "external debt", "decent work",
         "least developed countries", "transfer costs", "the pandemic", "trafficking in persons"]
ACTS = ["promote", "strengthen", "consider", "address the effects of", "support", "review", "report on", "invest in",
        "mobilize resources for", "cooperate in matters of"]
FILLER = ["in accordance with national legislation", "as appropriate", "at all levels", "within existing resources",
          "with a view to lasting results", "in close consultation with all partners", "on a voluntary basis",
          "taking into account the situation of each country", "in a coherent and balanced manner"]
DATES = ["at its {} session", "by 2030", "no later than 31 March 2019", "on a biennial basis"]
SESSIONS = ["sixty-seventh", "seventieth", "seventy-third", "eightieth"]


def phrase(rng):
    words = [rng.choice(NOUNS)]
    for _ in range(rng.randint(2, 6)):
        words.append(rng.choice(FILLER))
        words.append("including " + rng.choice(NOUNS))
    return ", ".join(words)


def document(rng, session, number):
    out = [f"{session}/{number}. {rng.choice(NOUNS).capitalize()} and {rng.choice(NOUNS)}", "The General Assembly,"]
    for _ in range(rng.randint(10, 24)):
        cited = f"its resolution {rng.randint(40, 75)}/{rng.randint(1, 300)} of {rng.randint(1, 28)} December {rng.randint(1990, 2020)}"
        out.append(f"{rng.choice(PREAMBLE)} {cited if rng.random() < 0.4 else phrase(rng)} and {phrase(rng)},")
    count = rng.randint(18, 40)
    for i in range(1, count + 1):
        end = "." if i == count else ";"
        if rng.random() < 0.6:
            due = rng.choice(DATES).format(rng.choice(SESSIONS)) if rng.random() < 0.3 else rng.choice(FILLER)
            out.append(f"{i}. {rng.choice(ASKS)} {rng.choice(ADDRESSEES)} to {rng.choice(ACTS)} {phrase(rng)} {due}{end}")
        else:
            out.append(f"{i}. {rng.choice(SAYS)} {phrase(rng)} and {phrase(rng)}{end}")
    out.append(f"{rng.randint(1, 99)}th plenary meeting\n{rng.randint(1, 28)} December {1945 + session}")
    return "\n\n".join(out) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=65170)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    args.folder.mkdir(parents=True, exist_ok=True)
    for i in range(args.documents):
        session, number = 40 + i % 40, 1 + i // 40
        text = document(rng, session, number)
        (args.folder / f"A_RES_{session}_{number}.txt").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
