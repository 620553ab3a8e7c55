"""Imports a thesaurus of 5,000 terms in seven languages, large as EuroVoc, from every format, and prints the seconds.

    python -m tests.benchmarks.taxonomy_import [TERMS]

Each import should take less than 5 s.
"""

import random
import sys
import tempfile
import time
from pathlib import Path

from tipcoder.domain.taxonomies import Match, Taxonomy, Term
from tipcoder.languages.registry import LANGUAGES
from tipcoder.taxonomy import formats

WORDS = ("trafficking", "жртва", "fëmijë", "muncă", "принуда", "prinuda", "exploitation", "labour", "court")


def thesaurus(count: int) -> Taxonomy:
    """Return a taxonomy with labels and synonyms in every language, definitions, mappings and six levels or so."""
    chance = random.Random(1)

    def text(words: int, mark: object) -> str:
        return " ".join((*chance.choices(WORDS, k=words), str(mark)))

    terms = [
        Term(
            f"c_{number}",
            {language: text(3, number) for language in LANGUAGES},
            parent=f"c_{chance.randrange(number // 4)}" if number > 20 else "",
            alternatives={
                language: (text(2, number), text(2, -number)) for language in LANGUAGES if chance.random() < 0.5
            },
            definitions={"en": text(20, number)} if number % 3 == 0 else {},
            matches=(Match("eurovoc.europa.eu", f"http://eurovoc.europa.eu/{number}"),),
        )
        for number in range(count)
    ]
    return Taxonomy("thesaurus", tuple(terms), titles={"en": "Thesaurus"})


def main() -> None:
    """Write the thesaurus in every format and read it back."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000
    taxonomy = thesaurus(count)
    with tempfile.TemporaryDirectory() as folder:
        for ending in formats.WRITTEN:
            path = Path(folder) / f"thesaurus{ending}"
            started = time.perf_counter()
            path.write_bytes(formats.content_for((taxonomy,), path.name))
            written = time.perf_counter()
            reading = formats.read_all((path,))
            read = time.perf_counter()
            size = path.stat().st_size / 2**20
            print(f"{ending:7} {size:5.1f} MB  written {written - started:5.2f} s  read {read - written:5.2f} s")
            assert len(reading.taxonomies[0].terms) == count


if __name__ == "__main__":
    main()
