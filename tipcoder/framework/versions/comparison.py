"""Compares two versions of a framework: every difference, and what it means for cases that are coded.

| difference | class |
| --- | --- |
| question, roster or section added; renamed by `tip:was`; moved to another section of its roster; order | safe |
| question added that is required | needs a look: cases are incomplete until it is answered |
| question moved into a section with another condition than the one it came from | needs a look |
| question that a person answers removed, or moved into another roster; roster removed or moved so | would drop |
| calculation removed (its values are kept), `tip:was` that two claim or whose name is in use still | needs a look |
| label: a text changed / a language added | needs a look / safe |
| hint, guidance, messages, appearance, default, trigger, title, languages, instance name | safe |
| type: where every value of the old type is one of the new (see `comparison_values`) / else | safe / would drop |
| asked before, calculated now | would drop |
| calculated before, asked now; another calculation | needs a look |
| choice added, replaced by one other, deprecated, order of choices | safe |
| choice relabelled, filter, other source of choices; replaced by several | needs a look |
| columns of choices: used by a filter, or saying when a term is valid / other | needs a look / safe |
| choice removed | would drop |
| condition, constraint, readonly, repeat_count | needs a look |
| required: now, or under another condition / no longer | needs a look / safe |
| answer states allowed: fewer / more | would drop / safe |
| role, privacy, measure, severity; evidence demanded | needs a look |
| other `tip:` columns; evidence no longer demanded | safe |

An expression that only calls a question by its new name or place is no difference. Nothing is ever dropped from the
file: answers that a change "would drop" are kept as retired.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from tipcoder.framework.form.form import Choice, Form, Question, Roster, Section
from tipcoder.framework.versions.choice_matching import ChoiceMatching, match_terms
from tipcoder.framework.versions.differences import DifferenceKind, FormDifference, Impact, Touch
from tipcoder.framework.versions.matching import LocatedNode, Matching, NodeKey, generated_counts, nodes_of
from tipcoder.framework.versions.nodes import VersionPair, compare_nodes, place_name
from tipcoder.framework.xlsform.external import A_CODERS

_LIFE = ("status", "replaced_by", "was", A_CODERS)
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


def compare(matching: Matching) -> tuple[FormDifference, ...]:
    """Return every difference between two matched versions, in the order of the newer one; what is gone comes last."""
    comparing = VersionPair(matching)
    return (
        *_form(comparing),
        *compare_nodes(comparing),
        *compare_choices(comparing),
        *_orders(matching),
        *_added(matching),
        *_displaced(matching),
        *_contested(matching),
        *_removed(matching),
    )


def _form(comparing: VersionPair) -> Iterator[FormDifference]:
    old, new = comparing.matching.old, comparing.matching.new
    if old.title != new.title:
        yield FormDifference(DifferenceKind.TITLE, Impact.SAFE, new.id, before=old.title, after=new.title)
    for language in new.languages:
        if language not in old.languages:
            yield FormDifference(DifferenceKind.LANGUAGE_ADDED, Impact.SAFE, new.id, term=language)
    for language in old.languages:
        if language not in new.languages:
            yield FormDifference(DifferenceKind.LANGUAGE_REMOVED, Impact.SAFE, new.id, term=language)
    if comparing.differs(old.instance_name, new.instance_name):
        yield FormDifference(
            DifferenceKind.INSTANCE_NAME, Impact.SAFE, new.id, before=old.instance_name, after=new.instance_name
        )


def _added(matching: Matching) -> Iterator[FormDifference]:
    """Yield nodes that were added. What came with its roster is reported with the roster."""
    reported = {after.item.path for _, after in matching.displaced} | generated_counts(matching.new).keys()
    levels = {now: before for before, now in matching.rosters.items()}
    for node in matching.added:
        item = node.item
        if item.path in reported or node.roster not in levels:
            continue
        if isinstance(item, Section):
            yield FormDifference(DifferenceKind.SECTION_ADDED, Impact.SAFE, item.name, item.path)
        elif isinstance(item, Roster):
            yield FormDifference(DifferenceKind.ROSTER_ADDED, Impact.SAFE, item.name, item.path)
        elif item.required and item.is_answered_by_person:
            places = (NodeKey(levels[node.roster]),)
            yield FormDifference(
                DifferenceKind.REQUIRED_ADDED,
                Impact.NEEDS_A_LOOK,
                item.name,
                item.path,
                touch=Touch.ROWS,
                places=places,
            )
        else:
            yield FormDifference(DifferenceKind.QUESTION_ADDED, Impact.SAFE, item.name, item.path)


def _removed(matching: Matching) -> Iterator[FormDifference]:
    reported = {before.item.path for before, _ in matching.displaced} | generated_counts(matching.old).keys()
    for node in matching.removed:
        item = node.item
        if item.path in reported or node.roster not in matching.rosters:
            continue
        if isinstance(item, Section):
            yield FormDifference(DifferenceKind.SECTION_REMOVED, Impact.SAFE, item.name, item.path)
        elif isinstance(item, Roster):
            yield FormDifference(
                DifferenceKind.ROSTER_REMOVED,
                Impact.WOULD_DROP_ANSWERS,
                item.name,
                item.path,
                touch=Touch.ROWS,
                places=(NodeKey(item.key),),
            )
        else:
            yield _gone(DifferenceKind.QUESTION_REMOVED, node, item)


def _gone(kind: DifferenceKind, node: LocatedNode, item: Question, after: str = "") -> FormDifference:
    impact = Impact.WOULD_DROP_ANSWERS
    if not item.is_answered_by_person:
        impact = Impact.NEEDS_A_LOOK if item.calculate else Impact.SAFE
    return FormDifference(
        kind,
        impact,
        item.name,
        item.path,
        before=place_name(node.roster),
        after=after,
        touch=Touch.ANSWERS,
        places=(node.place,),
    )


def _displaced(matching: Matching) -> Iterator[FormDifference]:
    """A question that went to another roster with its own roster is reported once, with the roster."""
    rosters = {
        before.item.key: after.item.key for before, after in matching.displaced if isinstance(before.item, Roster)
    }
    for before, after in matching.displaced:
        if rosters.get(before.roster) == after.roster:
            continue
        if isinstance(before.item, Question):
            yield _gone(DifferenceKind.QUESTION_DISPLACED, before, before.item, place_name(after.roster))
        else:
            yield FormDifference(
                DifferenceKind.ROSTER_DISPLACED,
                Impact.WOULD_DROP_ANSWERS,
                after.item.name,
                after.item.path,
                place_name(before.roster),
                place_name(after.roster),
                touch=Touch.ROWS,
                places=(NodeKey(before.item.key),),
            )


def _contested(matching: Matching) -> Iterator[FormDifference]:
    for node, word in matching.contested:
        yield FormDifference(
            DifferenceKind.WAS_CONTESTED, Impact.NEEDS_A_LOOK, node.item.name, node.item.path, before=word
        )


def _orders(matching: Matching) -> Iterator[FormDifference]:
    """Yield every section and roster (and the top) whose nodes are in another order."""
    pairs = {before.item.path: after.item.path for before, after in matching.pairs}
    old_order = _children(nodes_of(matching.old.children, "", everywhere=True), matching.old)
    new_order = _children(nodes_of(matching.new.children, "", everywhere=True), matching.new)
    for above, before in old_order.items():
        name = pairs.get(above, "")
        after = new_order.get(name, []) if name or not above else []
        moved = [pairs.get(path, "") for path in before]
        shared = set(moved) & set(after)
        if [path for path in moved if path in shared] != [path for path in after if path in shared]:
            called = name.rpartition("/")[2] or matching.new.id
            yield FormDifference(DifferenceKind.ORDER, Impact.SAFE, called, name)


def _children(nodes: Iterable[LocatedNode], form: Form) -> dict[str, list[str]]:
    found = {"": [item.path for item in form.children]}
    for node in nodes:
        if not isinstance(node.item, Question):
            found[node.item.path] = [item.path for item in node.item.children]
    return found
