"""Gives the keywords of SHERLOC, UNODC's database of case law, to the facts of a case."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from tipcoder.analysis.figures.derived import is_child_age
from tipcoder.domain.briefs import BriefFact
from tipcoder.domain.taxonomies import MatchKind, Taxonomy
from tipcoder.paths import resources
from tipcoder.services.briefs.facts import KEYWORDS, terms_of
from tipcoder.services.projects import OpenProject, form_of
from tipcoder.storage.taxonomies import load_taxonomies

SCHEME = "sherloc"
ELEMENTS = ("acts", "means", "purposes")
_BY_ANSWER = {"form": ("trafficking_form", "organised_group"), "offences": ("charge_offence_kind",)}
"""Keywords that follow from answers that are no terms of a taxonomy."""
_LISTS = (*ELEMENTS, "sectors")
_KINDS = (MatchKind.EXACT, MatchKind.CLOSE, MatchKind.BROAD)
_PREFIX = "keyword_"
Keywords = Mapping[str, Any]


@cache
def read_sherloc() -> Mapping[str, Any]:
    """Read the fields and vocabularies of an entry."""
    return tomllib.loads((resources() / "briefs" / "sherloc.toml").read_text(encoding="utf-8"))


def taxonomies_of(project: OpenProject) -> Mapping[str, Taxonomy]:
    """Return the installed taxonomies from which keywords come, by the name of their list."""
    lists = form_of(project, project.framework_id).taxonomies
    named = {kind: lists[kind] for kind in _LISTS if kind in lists}
    found = load_taxonomies(project.database, named.values())
    return {kind: found[taxonomy] for kind, taxonomy in named.items() if taxonomy in found}


def keywords_of(facts: Sequence[BriefFact], taxonomies: Mapping[str, Taxonomy]) -> Keywords:
    """Return the keywords of the facts of a brief in both vocabularies, and the terms that neither has.

    Terms are those that the court found, of the expert where it found none. A term takes its first exact, close or
    broad label that is in a vocabulary, in that order, never a related one. `taxonomies` are by the name of their list.
    """
    vocabularies = {name: read_sherloc()[name] for name in ("legacy", "badge")}
    found: dict[str, dict[str, list[str]]] = {
        name: {kind: [] for kind in vocabulary} for name, vocabulary in vocabularies.items()
    }
    unmapped: list[str] = []
    for kind, codes in _terms(facts):
        terms = {term.code: term for term in taxonomies[kind].terms} if kind in taxonomies else {}
        for code in codes:
            labels = [
                match.target
                for wanted in _KINDS
                for match in (terms[code].matches if code in terms else ())
                if match.scheme == SCHEME and match.kind is wanted
            ]
            taken = [_take(found[name][kind], vocabularies[name][kind], labels) for name in found]
            if not any(taken):
                unmapped.append(code)
    for kind, questions in _BY_ANSWER.items():
        for question in questions:
            known = read_sherloc()["labels"][question]
            for fact in facts:
                if fact.question == question:
                    for label in known.get(fact.value or "", ()):
                        for name in found:
                            _take(found[name].get(kind, []), vocabularies[name].get(kind, ()), [label])
    ordered = {
        name: {kind: sorted(labels, key=vocabularies[name][kind].index) for kind, labels in by_kind.items()}
        for name, by_kind in found.items()
    }
    return {**ordered, "unmapped": list(dict.fromkeys(unmapped))}


def keyword_facts(facts: Sequence[BriefFact], taxonomies: Mapping[str, Taxonomy]) -> Iterator[BriefFact]:
    """Yield what a brief prints of its keywords: those of the older vocabulary, and the offences that the other has."""
    keywords = keywords_of(facts, taxonomies)
    for kind, labels in {"offences": keywords["badge"]["offences"], **keywords["legacy"]}.items():
        if labels:
            yield BriefFact(KEYWORDS, f"{_PREFIX}{kind}", "", "; ".join(labels))


def _take(taken: list[str], vocabulary: Sequence[str], labels: Iterable[str]) -> bool:
    """Add the first label that a vocabulary has, each once; return whether there is one."""
    label = next((label for label in labels if label in vocabulary), None)
    if label is not None and label not in taken:
        taken.append(label)
    return label is not None


def _terms(facts: Sequence[BriefFact]) -> Iterator[tuple[str, list[str]]]:
    values = {fact.question: terms_of(fact.value) for fact in facts if not fact.row}
    for element in ELEMENTS:
        yield element, values.get(f"{element}_court") or values.get(f"{element}_expert") or []
    yield "sectors", values.get("sectors", [])


def missing_elements(facts: Sequence[BriefFact], people: Mapping[str, Mapping[str, str]]) -> tuple[str, ...]:
    """Return which elements neither court nor expert sees: SHERLOC takes a case when all three are there.

    Where every victim is a child, no means are asked for.
    """
    terms = dict(_terms(facts))
    ages = {person.get("age_group", "") for address, person in people.items() if address[-1].isdecimal()}
    only_children = bool(ages) and all(map(is_child_age, ages))
    return tuple(kind for kind in ELEMENTS if not terms[kind] and not (kind == "means" and only_children))
