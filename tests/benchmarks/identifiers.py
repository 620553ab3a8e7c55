"""Measures recall, precision and speed of the finders of identifiers: python -m tests.benchmarks.identifiers

First the fictional judgments of tests/benchmarks/labelled_judgments: the last of their parts counts, and `--misses`
shows what was missed and wrongly found in `read` alone; `--further` measures the part of that name and shows the same.
Then every kind of identifier is planted in seven languages in every way of writing (tests/support/planted); names and
sentences that nothing was tuned on are measured apart. Then the sentences of tests/support/identifier_sentences.py, and
the time that a judgment of 40 pages and answers of about 400 characters take, made of the fictional judgments.
"""

import sys
import time
from collections.abc import Mapping

from tests.support.identifier_measures import measure as measure_sentences
from tests.support.identifier_sentences import SENTENCES
from tests.support.labelled_judgments import (
    FURTHER,
    KINDS,
    LANGUAGES,
    MOST_CALLS,
    NAMES_OF_PERSONS,
    PARTS,
    Measures,
    read_texts,
)
from tests.support.labelled_judgments import measure as measure_judgments
from tests.support.planted import clean, clean_held_out
from tests.support.planted.measuring import NAMES, NUMBERS, Score, false_alarms, measure, plants
from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.identifiers import KnownParties
from tipcoder.domain.projects import REGION
from tipcoder.languages.registry import national_language
from tipcoder.paths import resources

PAGES, PAGE = 40, 3_000
ANSWERS, ANSWER = 2_000, 400
KNOWN = KnownParties(("M.M.", "Петар Измишљен", "Arben Trillimi"), ("K 24/21",))

LEAST_NAMES, LEAST_NUMBERS = 0.97, 0.99
MOST_ALARMS = 1 / 5
"""Of clean sentences with a false alarm."""
LEAST_WHOLE, LEAST_NUMBER_PRECISION, MOST_FALSE, MOST_MILLISECONDS = 0.97, 0.95, 0.3, 10.0
"""In labelled judgments: whole names and initials, precision of personal numbers; false names, milliseconds of
processor in 1,000 words."""


def main() -> int:
    """Print the tables; 0 if the bounds hold."""
    if "--further" in sys.argv:
        further = _measure_part(FURTHER)
        _print_part(FURTHER, further)
        _print_misses(further)
        return 0
    judged = {part: _measure_part(part) for part in PARTS if all(any(read_texts(each, part)) for each in LANGUAGES)}
    if "--misses" in sys.argv:
        _print_misses(judged["read"])
        return 0
    for part, measures in judged.items():
        _print_part(part, measures)
    missed = {language: _missed_bounds(one) for language, one in judged[list(judged)[-1]].items()}
    for language, bounds in missed.items():
        print(f"{language}: {'MISSED ' + ', '.join(bounds) if bounds else 'all bounds hold'}")
    scores = {"planted": measure(plants()), "held out": measure(plants(held_out=True))}
    alarms = {
        "clean": false_alarms(clean.SENTENCES),
        "clean, held out": false_alarms(clean_held_out.SENTENCES),
    }
    for name, score in scores.items():
        _print_score(name, score)
    for name, found in alarms.items():
        _print_alarms(name, found)
    _print_sentences()
    _print_times()
    holds = all(
        score.recall(NAMES) >= LEAST_NAMES and score.recall(NUMBERS) >= LEAST_NUMBERS for score in scores.values()
    ) and all(sum(map(bool, found.values())) <= MOST_ALARMS * len(found) for found in alarms.values())
    print(f"\nnames {LEAST_NAMES:.0%}, numbers {LEAST_NUMBERS:.0%}, one false alarm in five sentences at most: {holds}")
    return 0 if holds and not any(missed.values()) else 1


def _measure_part(part: str) -> dict[str, Measures]:
    return {language: measure_judgments(read_texts(language, part), counts_calls=True) for language in LANGUAGES}


def _print_misses(measures: Mapping[str, Measures]) -> None:
    for language, one in measures.items():
        for name, lines in (("missed", one.missed), ("false", one.false)):
            print(*(f"{language} {name} {line}" for line in lines), sep="\n")


def _print_part(part: str, measures: Mapping[str, Measures]) -> None:
    print(f"labelled judgments, {part}")
    print(f"  {'':4}{'kind':18}{'labels':>7}{'any':>7}{'whole':>7}{'precision':>11}{'false/1000':>12}")
    for language, one in measures.items():
        for kind in filter(one.labels.__getitem__, KINDS):
            print(
                f"  {language:4}{kind:18}{one.labels[kind]:7}{one.any_word(kind):7.3f}{one.whole_words(kind):7.3f}"
                f"{one.precision(kind):11.3f}{one.false_in_thousand((kind,)):12.2f}"
            )
        print(
            f"  {language:4}{one.words} words, {one.milliseconds:.1f} ms in 1,000, {one.calls_a_word:.1f} calls each\n"
        )


def _missed_bounds(one: Measures) -> list[str]:
    reached = {
        **{f"whole {kind}": one.whole_words(kind) >= LEAST_WHOLE for kind in NAMES_OF_PERSONS},
        "precision of personal numbers": one.precision("personal_number") >= LEAST_NUMBER_PRECISION,
        "false names": one.false_in_thousand(NAMES_OF_PERSONS) <= MOST_FALSE,
        "milliseconds": one.milliseconds <= MOST_MILLISECONDS,
        "calls": one.calls_a_word <= MOST_CALLS,
    }
    return [bound for bound, holds in reached.items() if not holds]


def _print_score(name: str, score: Score) -> None:
    print(f"{name}: precision {score.precision:.3f}")
    for kind in sorted({kind for kind, _ in score.planted}):
        print(f"  {kind:24}{score.recall((kind,)):7.3f}")
    for writing in sorted({writing for _, writing in score.planted}):
        print(f"  {writing:24}{score.recall(writing=writing):7.3f}   names {score.recall(NAMES, writing):7.3f}")
    print(f"  {'names':24}{score.recall(NAMES):7.3f}\n  {'numbers':24}{score.recall(NUMBERS):7.3f}\n")


def _print_alarms(name: str, found: Mapping[str, tuple[str, ...]]) -> None:
    wrong = {sentence: words for sentence, words in found.items() if words}
    print(f"{name}: {len(wrong)} of {len(found)} sentences with a false alarm")
    for sentence, words in wrong.items():
        print(f"  {', '.join(words)}: {sentence}")


def _print_sentences() -> None:
    print("\n" + f"{'found of marked':18}" + "".join(f"{language:>9}" for language in SENTENCES))
    seen = {language: measure_sentences(language) for language in SENTENCES}
    for kind in sorted({kind for one in seen.values() for kind in one.marked}):
        counts = (f"{one.hit[kind]}/{one.marked[kind]}" for one in seen.values())
        print(f"{kind:18}" + "".join(f"{count:>9}" for count in counts))
    print(f"{'recall':18}" + "".join(f"{one.recall:9.2f}" for one in seen.values()))
    print(f"{'precision':18}" + "".join(f"{one.precision:9.2f}" for one in seen.values()) + "\n")


def _print_times() -> None:
    for country in REGION:
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


if __name__ == "__main__":
    sys.exit(main())
