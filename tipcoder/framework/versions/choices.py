"""Compares the lists of choices of two versions of a framework, each list once for all questions that use it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tipcoder.framework.form.form import Choice, Question
from tipcoder.framework.versions.choice_matching import ChoiceMatching, match_terms
from tipcoder.framework.versions.differences import DifferenceKind, FormDifference, Impact, Touch
from tipcoder.framework.versions.matching import NodeKey
from tipcoder.framework.versions.nodes import VersionPair

_LIFE = ("status", "replaced_by", "was")
"""Columns about the fate of a choice: their effect is reported, not that they changed."""
_VALIDITY = frozenset(("valid_from", "valid_to"))
"""Columns that decide whether a term is open though no filter names them."""
_WORD = re.compile(r"[^\W\d][\w.-]*")


def compare_choices(comparing: VersionPair) -> Iterator[FormDifference]:
    """Yield what is different in the choices of the questions that both versions have."""
    lists: dict[tuple[str, str], list[NodeKey]] = {}
    for place, (old, _, new) in comparing.matching.questions.items():
        if not (old.type.is_select and new.type.is_select):
            continue
        yield from _source(comparing, place, old, new)
        if old.choices and new.choices:
            lists.setdefault((old.choices, new.choices), []).append(place)
    for (before, after), places in lists.items():
        yield from _list(comparing, before, after, tuple(places))


def _source(comparing: VersionPair, place: NodeKey, old: Question, new: Question) -> Iterator[FormDifference]:
    def differ(kind: DifferenceKind, before: str, after: str) -> Iterator[FormDifference]:
        if comparing.differs(before, after, old.path, new.path):
            yield FormDifference(
                kind, Impact.NEEDS_A_LOOK, new.name, new.path, before, after, touch=Touch.ANSWERS, places=(place,)
            )

    yield from differ(DifferenceKind.CHOICE_FILTER, old.choice_filter, new.choice_filter)
    yield from differ(DifferenceKind.CHOICE_SOURCE, old.choices_from, new.choices_from)


@dataclass(frozen=True, slots=True)
class _Listed:
    """A list under its name now, and where the older version uses it."""

    comparing: VersionPair
    name: str
    places: tuple[NodeKey, ...]

    def differ(
        self, kind: DifferenceKind, impact: Impact, code: str, before: str = "", after: str = ""
    ) -> FormDifference:
        """Return a difference of one choice."""
        return FormDifference(kind, impact, self.name, "", before, after, code, Touch.TERM, self.places)

    def words(self, choice: Choice) -> str:
        """Return the label of a choice as a message shows it."""
        return self.comparing.words(choice.label, "") or choice.code


def _list(comparing: VersionPair, before: str, after: str, places: tuple[NodeKey, ...]) -> Iterator[FormDifference]:
    old = {choice.code: choice for choice in comparing.matching.old.choices.get(before, ())}
    new = {choice.code: choice for choice in comparing.matching.new.choices.get(after, ())}
    terms = match_terms(old.values(), new.values())
    if terms.known is None:
        return
    listed = _Listed(comparing, after.rpartition("/")[2], places)
    for code, choice in old.items():
        yield from _life(listed, choice, terms)
        if code in new:
            yield from _same(listed, choice, new[code])
    for code, choice in new.items():
        if code not in old:
            yield FormDifference(
                DifferenceKind.CHOICE_ADDED, Impact.SAFE, listed.name, after=listed.words(choice), term=code
            )
    yield from _columns(listed, old, new, _filters(comparing, places))
    if [code for code in old if code in new] != [code for code in new if code in old]:
        yield FormDifference(DifferenceKind.CHOICE_ORDER, Impact.SAFE, listed.name)


def _filters(comparing: VersionPair, places: tuple[NodeKey, ...]) -> str:
    asked = (comparing.matching.questions[place] for place in places)
    return " ".join(f"{old.choice_filter} {new.choice_filter}" for old, _, new in asked)


def _life(listed: _Listed, choice: Choice, terms: ChoiceMatching) -> Iterator[FormDifference]:
    code, words = choice.code, listed.words(choice)
    if code in terms.replaced:
        yield listed.differ(DifferenceKind.CHOICE_REPLACED, Impact.SAFE, code, words, terms.replaced[code])
    elif code in terms.split:
        yield listed.differ(DifferenceKind.CHOICE_SPLIT, Impact.NEEDS_A_LOOK, code, words, " ".join(terms.split[code]))
    elif code in terms.gone:
        yield listed.differ(DifferenceKind.CHOICE_REMOVED, Impact.WOULD_DROP_ANSWERS, code, words)
    elif code in terms.retired:
        yield listed.differ(DifferenceKind.CHOICE_RETIRED, Impact.SAFE, code, words)


def _same(listed: _Listed, old: Choice, new: Choice) -> Iterator[FormDifference]:
    changed, _ = listed.comparing.texts(old.label, new.label, "", "")
    if changed:
        yield listed.differ(
            DifferenceKind.CHOICE_RELABELLED,
            Impact.NEEDS_A_LOOK,
            old.code,
            listed.comparing.words(old.label, changed[0]),
            listed.comparing.words(new.label, changed[0]),
        )


def _columns(
    listed: _Listed, old: Mapping[str, Choice], new: Mapping[str, Choice], filters: str
) -> Iterator[FormDifference]:
    """Yield one difference for all columns that hold something else for choices that both versions have."""
    changed = {
        column: None
        for code in old.keys() & new.keys()
        for column in (*old[code].columns, *new[code].columns)
        if column not in _LIFE and old[code].columns.get(column, "") != new[code].columns.get(column, "")
    }
    if changed:
        deciding = _VALIDITY.intersection(changed) or set(_WORD.findall(filters)).intersection(changed)
        impact = Impact.NEEDS_A_LOOK if deciding else Impact.SAFE
        names = " ".join(sorted(changed))
        yield FormDifference(
            DifferenceKind.CHOICE_COLUMNS, impact, listed.name, term=names, touch=Touch.ANSWERS, places=listed.places
        )
