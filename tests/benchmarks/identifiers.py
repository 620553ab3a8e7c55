"""How fast identifiers are found, and how well: python -m tests.benchmarks.identifiers

A judgment of 40 pages is made of the fictional judgments that ship; answers are of about 400 characters. The table of
recall and precision is that of the sentences of tests/analysis/identifiers.
"""

import time

from tests.support.identifier_measures import measure
from tests.support.identifier_sentences import SENTENCES
from tipcoder.analysis.identifiers.finding import find_identifiers
from tipcoder.domain.identifiers import KnownParties
from tipcoder.domain.projects import Country
from tipcoder.languages.registry import national_language
from tipcoder.paths import resources

PAGES, PAGE = 40, 3_000
ANSWERS, ANSWER = 2_000, 400
KNOWN = KnownParties(("M.M.", "Петар Измишљен", "Arben Trillimi"), ("K 24/21",))


def main() -> None:
    """Print both tables."""
    for country in Country:
        language = national_language(country)
        text = "\n".join(file.read_text("utf-8") for file in sorted(resources().glob(f"judgments/{country}/*.txt")))
        long = (text * (PAGES * PAGE // len(text) + 1))[: PAGES * PAGE]
        start = time.perf_counter()
        found = find_identifiers(long, language, KNOWN)
        took = time.perf_counter() - start
        answers = [f"{number} {long[number * 53 :][:ANSWER]}" for number in range(ANSWERS)]
        start = time.perf_counter()
        for answer in answers:
            find_identifiers(answer, language, KNOWN)
        print(
            f"{country}: a judgment of {PAGES} pages {took * 1000:5.0f} ms ({len(found)} found), "
            f"{ANSWERS} answers {time.perf_counter() - start:4.1f} s"
        )
    print("\n" + f"{'found of marked':18}" + "".join(f"{language:>9}" for language in SENTENCES))
    seen = {language: measure(language) for language in SENTENCES}
    for kind in sorted({kind for one in seen.values() for kind in one.marked}):
        counts = (f"{one.hit[kind]}/{one.marked[kind]}" for one in seen.values())
        print(f"{kind:18}" + "".join(f"{count:>9}" for count in counts))
    print(f"{'recall':18}" + "".join(f"{one.recall:9.2f}" for one in seen.values()))
    print(f"{'precision':18}" + "".join(f"{one.precision:9.2f}" for one in seen.values()))


if __name__ == "__main__":
    main()
