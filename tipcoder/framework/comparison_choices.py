"""The lists of choices of two versions of a framework compared, each list once for all questions that use it."""

from collections.abc import Iterator
from dataclasses import dataclass

from tipcoder.framework.comparison_matching import Place
from tipcoder.framework.comparison_nodes import Comparing
from tipcoder.framework.comparison_terms import Terms, match_terms
from tipcoder.framework.comparison_values import SELECTS
from tipcoder.framework.differences import Difference, Impact, Kind, Touch
from tipcoder.framework.form import Choice, Question

_LIFE = ("status", "replaced_by", "was")
"""Columns that say what became of a choice: what they do is told, not that they changed."""


def compare_choices(comparing: Comparing) -> Iterator[Difference]:
    """Yield what is different in the choices of the questions that both versions have."""
    lists: dict[tuple[str, str], list[Place]] = {}
    for place, (old, _, new) in comparing.matching.questions.items():
        if old.type not in SELECTS or new.type not in SELECTS:
            continue
        yield from _source(comparing, place, old, new)
        if old.choices and new.choices:
            lists.setdefault((old.choices, new.choices), []).append(place)
    for (before, after), places in lists.items():
        yield from _list(comparing, before, after, tuple(places))


def _source(comparing: Comparing, place: Place, old: Question, new: Question) -> Iterator[Difference]:
    def differ(kind: Kind, before: str, after: str) -> Iterator[Difference]:
        if comparing.differs(before, after, old.path, new.path):
            yield Difference(
                kind, Impact.NEEDS_A_LOOK, new.name, new.path, before, after, touch=Touch.ANSWERS, places=(place,)
            )

    yield from differ(Kind.CHOICE_FILTER, old.choice_filter, new.choice_filter)
    yield from differ(Kind.CHOICE_SOURCE, old.choices_from, new.choices_from)


@dataclass(frozen=True, slots=True)
class _Listed:
    """A list under its name now, and where the older version uses it."""

    comparing: Comparing
    name: str
    places: tuple[Place, ...]

    def differ(self, kind: Kind, impact: Impact, code: str, before: str = "", after: str = "") -> Difference:
        """Return a difference of one choice."""
        return Difference(kind, impact, self.name, "", before, after, code, Touch.TERM, self.places)

    def words(self, choice: Choice) -> str:
        """Return the label of a choice as a message shows it."""
        return self.comparing.words(choice.label, "") or choice.code


def _list(comparing: Comparing, before: str, after: str, places: tuple[Place, ...]) -> Iterator[Difference]:
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
            yield Difference(Kind.CHOICE_ADDED, Impact.SAFE, listed.name, after=listed.words(choice), term=code)
    if [code for code in old if code in new] != [code for code in new if code in old]:
        yield Difference(Kind.CHOICE_ORDER, Impact.SAFE, listed.name)


def _life(listed: _Listed, choice: Choice, terms: Terms) -> Iterator[Difference]:
    code, words = choice.code, listed.words(choice)
    if code in terms.replaced:
        yield listed.differ(Kind.CHOICE_REPLACED, Impact.SAFE, code, words, terms.replaced[code])
    elif code in terms.split:
        yield listed.differ(Kind.CHOICE_SPLIT, Impact.NEEDS_A_LOOK, code, words, " ".join(terms.split[code]))
    elif code in terms.gone:
        yield listed.differ(Kind.CHOICE_REMOVED, Impact.WOULD_DROP_ANSWERS, code, words)
    elif code in terms.retired:
        yield listed.differ(Kind.CHOICE_RETIRED, Impact.SAFE, code, words)


def _same(listed: _Listed, old: Choice, new: Choice) -> Iterator[Difference]:
    changed, _ = listed.comparing.texts(old.label, new.label, "", "")
    if changed:
        yield listed.differ(
            Kind.CHOICE_RELABELLED,
            Impact.NEEDS_A_LOOK,
            old.code,
            listed.comparing.words(old.label, changed[0]),
            listed.comparing.words(new.label, changed[0]),
        )
    columns = [
        column
        for column in dict.fromkeys((*old.columns, *new.columns))
        if column not in _LIFE and old.columns.get(column, "") != new.columns.get(column, "")
    ]
    if columns:
        before, after = (" ".join(choice.columns.get(column, "") for column in columns) for choice in (old, new))
        yield listed.differ(Kind.CHOICE_COLUMNS, Impact.NEEDS_A_LOOK, old.code, before, after)
