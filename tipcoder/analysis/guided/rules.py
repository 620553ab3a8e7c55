"""Reads the rules of guided reading from a folder of TOML files: patterns by language, cues, markers, and the gate."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tipcoder.analysis.guided.mentions import PersonCues
from tipcoder.analysis.guided.patterns import Key, PatternIndex, parse_pattern
from tipcoder.analysis.guided.verdicts import SentencePatterns, sentence_patterns
from tipcoder.domain.proposed_answers import Zone

LANGUAGES = {"sr": ("sr",), "sr-Latn": ("sr",), "cnr": ("sr", "cnr"), "mk": ("mk",), "sq": ("sq",), "ro": ("ro",)}
"""The languages of patterns that a judgment in each language is read with."""
LEAST_TRIED, LEAST_SHARE, MOST_WRONG = 10, 0.95, 1
"""A rule proposes if it was tried so often, was right so often, and wrong at most once in the judgment's language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule: which question it fills, with what, where, and in which row.

    `value` is the kind of value, or "gives" for the code in `gives`. `zones` are zones or regions. `allows` are kinds
    of excluded words that it may read. `when` are verdicts one of which it needs.
    """

    id: str
    question: str
    zones: frozenset[str]
    value: str = "gives"
    gives: str = ""
    row: str = ""
    allows: frozenset[str] = frozenset()
    when: frozenset[str] = frozenset()
    reach: str = "match"
    is_affirmed: bool = False
    """Whether a negation near before makes it void."""
    instance: str = "first"
    """Judgments that it reads: "first" instance, "again" after a decision was annulled, "second" instance, "later" than
    the first, "any"."""
    country: str = ""
    """Country whose judgments it reads alone: that of a term that only its code has."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Counts of a rule on annotated judgments: how often it was right, and how often wrong by language."""

    right: int = 0
    tried: int = 0
    wrong_by_language: Mapping[str, int] = field(default_factory=dict)

    def proposes(self, language: str) -> bool:
        """Return whether what the rule finds in a judgment of a language may be proposed."""
        return (
            self.tried >= LEAST_TRIED
            and self.right >= LEAST_SHARE * self.tried
            and self.wrong_by_language.get(language, 0) <= MOST_WRONG
        )


@dataclass(frozen=True, slots=True)
class RuleBook:
    """All that guided reading knows of one language of judgments."""

    language: str
    markers: Mapping[str, Sequence[str]]
    cues: PersonCues
    rules: PatternIndex[Rule]
    excluded: PatternIndex[tuple[str, str]]
    regions: PatternIndex[str]
    negations: tuple[str, ...]
    countries: Mapping[str, tuple[str, ...]]
    sentences: SentencePatterns


def load_rules(folder: Path, language: str) -> RuleBook:
    """Return the rules for judgments in a language. Raises ValueError for a pattern that is none."""
    keys = LANGUAGES[language]
    base = keys[0]
    rules: PatternIndex[Rule] = PatternIndex()
    for file in ("rules.toml", "terms.toml", "victims.toml"):
        for table, rule in _rules(_read(folder / file)):
            _add(rules, table, keys, rule)
    excluded: PatternIndex[tuple[str, str]] = PatternIndex()
    for table in _read(folder / "excluded.toml")["excluded"]:
        _add(excluded, table, keys, (table["kind"], table["reach"]))
    regions: PatternIndex[str] = PatternIndex()
    cues = _read(folder / "cues.toml")
    for table in cues["region"]:
        _add(regions, table, keys, table["name"])
    return RuleBook(
        base,
        _read(folder / "zones.toml")[base],
        _person_cues(_read(folder / "persons.toml")[base]),
        rules,
        excluded,
        regions,
        tuple(cues["negations"][base].split()),
        {code: tuple(words.split()) for code, words in cues["countries"].items()},
        sentence_patterns(_read(folder / "sentences.toml")["sentence"], keys),
    )


def load_measured(file: Path) -> Mapping[str, Measured]:
    """Return what was measured of each rule, by its id; nothing where no file is."""
    if not file.is_file():
        return {}
    return {
        table["id"]: Measured(table["right"], table["tried"], table.get("wrong", {}))
        for table in _read(file).get("rule", ())
    }


def write_measured(file: Path, measured: Mapping[str, Measured]) -> None:
    """Write what was measured of each rule."""
    lines = ["# Written by `python -m tests.benchmarks.guided --write`: how often each rule was right on the corpus.\n"]
    for rule, found in sorted(measured.items()):
        wrong = ", ".join(f"{language} = {count}" for language, count in sorted(found.wrong_by_language.items()))
        lines.append(f'[[rule]]\nid = "{rule}"\nright = {found.right}\ntried = {found.tried}\nwrong = {{ {wrong} }}\n')
    file.write_text("\n".join(lines), encoding="utf-8")


Priors = Mapping[str, Mapping[Zone, float]]
"""By question, which share of what proves its answers stands in each zone."""


def load_priors(file: Path) -> Priors:
    """Return the shares by question and zone; nothing where no file is."""
    if not file.is_file():
        return {}
    return {name: {Zone(zone): share for zone, share in shares.items()} for name, shares in _read(file).items()}


def write_priors(file: Path, priors: Priors) -> None:
    """Write the shares by question and zone."""
    lines = ["# Written by `python -m tests.benchmarks.guided --write`: where in judgments the answers stand.\n"]
    for question, shares in sorted(priors.items()):
        lines.append(f"[{question}]\n" + "".join(f"{zone} = {share:.3f}\n" for zone, share in shares.items()))
    file.write_text("\n".join(lines), encoding="utf-8")


def _read(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8"))


def _add(index: PatternIndex[Key], table: Mapping[str, Any], languages: Sequence[str], key: Key) -> None:
    for language in languages:
        for pattern in table.get(language, ()):
            index.add(parse_pattern(pattern), key)


def _rules(tables: Mapping[str, Any]) -> Iterator[tuple[Mapping[str, Any], Rule]]:
    """Yield the rules of a file, each with the table of its patterns; a group of terms has a rule for each term."""
    for table in tables.get("rule", ()):
        yield table, _rule(table, table["question"])
    for group in tables.get("terms", ()):
        for fill in group["fills"]:
            for code, patterns in group["words"].items():
                country = code.split("_")[0].upper() if group.get("national") else ""
                is_affirmed = patterns.get("affirmed", group.get("affirmed", False))
                own = {"gives": code, "country": country, "affirmed": is_affirmed}
                yield patterns, _rule({**group, **fill, **own}, fill["question"])


def _rule(table: Mapping[str, Any], question: str) -> Rule:
    return Rule(
        id=table["id"],
        question=question,
        zones=frozenset(table["zones"]),
        value=table.get("value", "gives"),
        gives=table.get("gives", ""),
        row=table.get("row", ""),
        allows=frozenset(table.get("allows", ())),
        when=frozenset(table.get("when", ())),
        reach=table.get("reach", "match"),
        is_affirmed=table.get("affirmed", False),
        instance=table.get("instance", "first"),
        country=table.get("country", ""),
    )


def _person_cues(table: Mapping[str, Any]) -> PersonCues:
    return PersonCues(
        defendant=tuple(table["defendant"].split()),
        victim=tuple(table["victim"].split()),
        other=tuple(table["other"].split()),
        parent=tuple(table["parent"].split()),
        relative=tuple(table["relative"].split()),
        features={kind: tuple(words.split()) for kind, words in table["features"].items()},
        no_name=tuple(table["no_name"].split()),
        listed=tuple(table["listed"].split()),
        male=frozenset(table["male"].split()),
        female=frozenset(table["female"].split()),
        all_victims=frozenset(table["all_victims"].split()),
        all_defendants=frozenset(table["all_defendants"].split()),
        everybody=tuple(table["everybody"].split()),
        father_last=table.get("father_last", False),
    )
