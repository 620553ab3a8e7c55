"""Plants identifiers in texts and measures which are found, by kind and by way of writing."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path

from tests.support.planted import templates, values
from tests.support.planted.writings import ANY, inflected, other_script
from tipcoder.analysis.identifiers.dates import find_exact_dates
from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.identifiers import Identifier

LANGUAGES = tuple(templates.NAMES)
NAMES = ("name",)
NUMBERS = ("personal_number", "document", "phone", "account", "card", "transfer", "plate", "case_number", "date")
_SHARE = 0.8
"""Of the letters and figures of a plant that must be found."""
_CAPITALS = ("name", "place", "address", "home", "initials")
_IN_CASES = ("sr", "sr-Latn", "cnr", "mk")


@dataclass(frozen=True)
class Plant:
    """A text with places in it that identify somebody."""

    language: str
    kind: str
    writing: str
    text: str
    places: tuple[tuple[int, int], ...]


@dataclass
class Score:
    """Counts of plants and of those found, with the texts of the others; findings beside the plants."""

    planted: Counter[tuple[str, str]] = field(default_factory=Counter)
    found: Counter[tuple[str, str]] = field(default_factory=Counter)
    missed: dict[tuple[str, str], list[str]] = field(default_factory=lambda: defaultdict(list))
    wrong: list[str] = field(default_factory=list)
    findings: int = 0

    def recall(self, kinds: Sequence[str] = (), writing: str = "") -> float:
        """Return the share found of some kinds, or of all, in a way of writing, or in all."""
        keys = [key for key in self.planted if (not kinds or key[0] in kinds) and writing in ("", key[1])]
        planted = sum(self.planted[key] for key in keys)
        return sum(self.found[key] for key in keys) / planted if planted else 1.0

    @property
    def precision(self) -> float:
        """The share of findings that touch a plant."""
        return 1 - len(self.wrong) / self.findings if self.findings else 1.0


def plants(held_out: bool = False) -> Iterator[Plant]:
    """Yield every plant in every way of writing, in seven languages."""
    for language in LANGUAGES:
        for kind, exacts in _values(language, held_out=held_out).items():
            forms = templates.NAMES[language] if kind == "name" else (templates.OTHERS[kind][language],)
            for number, exact in enumerate(exacts):
                form = forms[number % len(forms)]
                for writing, write in ANY.items():
                    if kind == "initials" and writing == "hyphen and end of line":
                        continue
                    yield _plant(language, kind, writing, form, write(exact))
                if kind == "name":
                    yield from _names(language, form, exact, exacts[number - 1])
                if kind in _CAPITALS:
                    yield _plant(language, kind, "capitals", form.upper().replace("{X}", "{x}"), exact.upper())
                if kind in ("name", "place", "address") and language in _IN_CASES:
                    yield _plant(language, kind, "other script", form, other_script(exact))
                if kind == "initials":
                    yield _plant(language, kind, "in a list", templates.LISTS[language], exact)


def _names(language: str, form: str, exact: str, other: str) -> Iterator[Plant]:
    yield _plant(language, "name", "glued full stop", "{x}", exact, before="mldb." if language != "en" else "1.")
    yield _plant(language, "name", "inflected", form, inflected(exact, language))
    yield _plant(language, "name", "in a list", templates.LISTS[language], f"{exact}\n{other}", parts=(exact, other))
    yield _plant(language, "name", "side by side", form, f"{exact} {other}")
    small = f"{templates.PARTIES[language]} {{x}}"
    yield _plant(language, "name", "small letters", small, exact.lower())
    yield _plant(language, "name", "party in capitals", f"{templates.PARTIES[language]} {{x}}", exact.upper())
    first, _, last = exact.rpartition(" ")
    yield _plant(language, "name", "surname first", form, f"{last} {first}")


def _values(language: str, *, held_out: bool) -> Mapping[str, Sequence[str]]:
    if held_out:
        return {"name": values.HELD_OUT_NAMES[language], "place": values.HELD_OUT_PLACES[language]}
    numbers = dict(values.NUMBERS)
    numbers["date"] = (*numbers["date"], *values.DATES_IN_WORDS[language])
    return {
        "name": values.NAMES[language],
        "initials": values.INITIALS[language],
        "place": values.PLACES[language],
        "address": values.ADDRESSES[language],
        "home": values.HOMES[language],
        **numbers,
    }


def _plant(
    language: str, kind: str, writing: str, form: str, exact: str, before: str = "", parts: Sequence[str] = ()
) -> Plant:
    lead, _, rest = form.partition("{x}")
    start = len(lead) + len(before)
    places, at = [], start
    for part in parts or (exact,):
        places.append((at, at + len(part)))
        at += len(part) + 1
    return Plant(language, kind, writing, f"{lead}{before}{exact}{rest}", tuple(places))


def findings(text: str, language: str) -> list[Identifier]:
    """Return what would be shown before a text leaves: identifiers and days."""
    return [*find_identifiers(text, language), *find_exact_dates(text)]


def measure(planted: Iterator[Plant]) -> Score:
    """Look for every plant."""
    score = Score()
    for plant in planted:
        found = findings(plant.text, plant.language)
        score.findings += len(found)
        key = plant.kind, plant.writing
        for start, end in plant.places:
            score.planted[key] += 1
            if _is_covered(plant.text, start, end, found):
                score.found[key] += 1
            else:
                score.missed[key].append(f"{plant.language}: {plant.text[start:end]!r} in {plant.text!r}")
        score.wrong += [
            f"{plant.language}: {one.kind} {one.exact!r} in {plant.text!r}"
            for one in found
            if not any(one.start < end and start < one.end for start, end in plant.places)
        ]
    return score


def _is_covered(text: str, start: int, end: int, found: Sequence[Identifier]) -> bool:
    letters = [place.start() for place in re.finditer(r"\w", text[start:end])]
    hit = sum(any(one.start <= start + place < one.end for one in found) for place in letters)
    return hit >= _SHARE * len(letters)


def false_alarms(sentences: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Return what is found in each sentence, by language, in which nothing identifies anybody."""
    return {
        sentence: tuple(one.exact for one in findings(sentence, language))
        for language, lines in sentences.items()
        for sentence in lines.strip().splitlines()
    }


def once_certain() -> frozenset[str]:
    """Return the digests of what was certain when each word was looked at by itself."""
    return frozenset((Path(__file__).parent / "once_certain.txt").read_text("ascii").split())


def digest(plant: Plant, start: int) -> str:
    """Return eight figures that stand for what is planted at a place."""
    return blake2b(f"{plant.language}|{start}|{plant.text}".encode(), digest_size=4).hexdigest()


def lost(planted: Iterator[Plant], certain: frozenset[str]) -> list[str]:
    """Return the plants that are certain by their digests and not found."""
    missed = []
    for plant in planted:
        starts = {start: end for start, end in plant.places if digest(plant, start) in certain}
        found = findings(plant.text, plant.language) if starts else []
        missed += [
            f"{plant.language}: {plant.text[start:end]!r} in {plant.text!r}"
            for start, end in starts.items()
            if not _is_covered(plant.text, start, end, found)
        ]
    return missed
