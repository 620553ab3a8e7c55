"""Compares the nodes that two versions of a framework both have: texts, conditions, types and `tip:` columns."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from tipcoder.domain.answers import AnswerState
from tipcoder.framework.form.form import EvidenceRule, Item, Output, Question, Roster, Section, Text
from tipcoder.framework.versions.differences import DifferenceKind, FormDifference, Impact, Touch
from tipcoder.framework.versions.matching import LocatedNode, Matching, NodeKey, generated_counts, nodes_of
from tipcoder.framework.versions.values import is_safe_change

_STEPS = r"(?:/[^\W\d][\w.-]*)"
_TOKEN = re.compile(
    rf"""(?P<literal>"[^"]*"|'[^']*')"""
    rf"""|(?P<relative>(?:current\(\)/)?\.{{1,2}}(?:/\.\.)*{_STEPS}*(?![\w.]))"""
    rf"""|(?P<absolute>{_STEPS}+)"""
    r"""|(?P<open>\[)|(?P<close>\])|(?P<blank>\s+)|(?P<word>[\w.:-]+)|(?P<sign>.)""",
    re.DOTALL,
)

Names = Mapping[str, str]
"""Names of paths in the version in which both are compared."""


def comparable(expression: str, path: str, names: Names) -> str:
    """Return an expression of the node at `path` with paths resolved and called by `names`, without blanks."""
    written: list[str] = []
    filtered: list[str] = []
    last = path
    for found in _TOKEN.finditer(expression):
        kind, text = found.lastgroup, found.group()
        if kind == "blank":
            continue
        if kind == "open":
            filtered.append(last)
        elif kind == "close":
            last = filtered.pop() if filtered else path
        elif kind in ("relative", "absolute"):
            goes_on = kind == "absolute" and written[-1:] == ["]"]
            is_own = kind == "relative" and (text.startswith("current()") or not filtered)
            start = last if goes_on else path if is_own else filtered[-1] if filtered else path
            last = _resolve(text.removeprefix("current()/"), start, is_absolute=kind == "absolute" and not goes_on)
            text = _called(last, names, text, is_absolute=kind == "absolute")
        elif kind == "literal":
            text = _literal(text, names)
        written.append(text)
    return "".join(written)


def comparable_text(text: Text, path: str, names: Names) -> dict[str, tuple[str, ...]]:
    """Return a text by language, the expressions of its outputs made comparable and marked as such."""
    return {
        language: tuple(
            f"\0{comparable(piece.expression, path, names)}" if isinstance(piece, Output) else piece for piece in pieces
        )
        for language, pieces in text.by_language.items()
    }


def _resolve(text: str, start: str, *, is_absolute: bool) -> str:
    if is_absolute:
        return text
    steps = start.split("/")
    for step in text.lstrip("/").split("/"):
        if step == "..":
            steps.pop()
        elif step != ".":
            steps.append(step)
    return "/".join(steps)


def _called(path: str, names: Names, text: str, *, is_absolute: bool) -> str:
    """Return how a path is written. One that starts at the node itself means other rows than one from the top."""
    if path not in names:
        return text
    return f"{{{names[path]}}}" if is_absolute else f"{{.{names[path]}}}"


def _literal(text: str, names: Names) -> str:
    """Return a literal; one that is a path (of `jr:choice-name`) as the node that it means."""
    path = text[1:-1].strip()
    return f"'{{{names[path]}}}'" if path in names else f'"{text[1:-1]}"'


TOP = "cases"
_OWN_TIPS = ("was", "role", "states", "evidence", "privacy", "measure", "severity", "tier", "least")
_SAFE, _LOOK, _DROP = Impact.SAFE, Impact.NEEDS_A_LOOK, Impact.WOULD_DROP_ANSWERS


class VersionPair:
    """Two versions whose nodes are matched; knows what expressions and texts of both mean.

    `paths` maps the path of each older node to that of the newer.
    """

    def __init__(self, matching: Matching) -> None:
        self.matching = matching
        root_before, root_after = (_root(form.children) for form in (matching.old, matching.new))
        self.paths = matching.paths()
        self._before: Mapping[str, str] = {root_before: root_after, **self.paths}
        self._languages = (matching.old.languages, matching.new.languages)
        nodes = nodes_of(matching.new.children, "", everywhere=True)
        self._after = {root_after: root_after, **{node.item.path: node.item.path for node in nodes}}

    def differs(self, before: str, after: str, old: str = "", new: str = "") -> bool:
        """Return whether an expression of the node at path `old` means something else than one of the node at `new`."""
        return self.before(before, old) != comparable(after, new, self._after)

    def before(self, expression: str, path: str) -> str:
        """Return an expression of the older version, with the paths of the newer."""
        return comparable(expression, path, self._before)

    def after(self, expression: str, path: str) -> str:
        """Return an expression of the newer version."""
        return comparable(expression, path, self._after)

    def texts(self, before: Text, after: Text, old: str, new: str) -> tuple[list[str], list[str]]:
        """Return the languages in which a text changed or is gone, and those that it is new in.

        A language that the whole framework got or lost is reported once, and not with every text.
        """
        first = comparable_text(before, old, self._before)
        second = comparable_text(after, new, self._after)
        shared = [language for language in first if language in second]
        if first and second and not shared:
            language = self.matching.new.default_language
            return ([language], []) if self.words(before, language) != self.words(after, language) else ([], [])
        changed = [language for language in shared if first[language] != second[language]]
        changed += [language for language in first.keys() - second.keys() if language in ("", *self._languages[1])]
        return changed, [
            language for language in second if language not in first and language in ("", *self._languages[0])
        ]

    def words(self, text: Text, language: str) -> str:
        """Return a text as a message shows it."""
        pieces = text.pieces(language, self.matching.new.default_language)
        return "".join("…" if isinstance(piece, Output) else piece for piece in pieces).strip()


def compare_nodes(comparing: VersionPair) -> Iterator[FormDifference]:
    """Yield what is different in the nodes that both versions have."""
    counts = generated_counts(comparing.matching.new)
    for old, new in comparing.matching.pairs:
        pair = _Pair(comparing, old, new)
        if new.item.path in counts:
            yield from _count(pair, counts[new.item.path].name)
            continue
        yield from pair.place()
        yield from pair.texts()
        yield from pair.conditions()
        if isinstance(old.item, Question) and isinstance(new.item, Question):
            yield from _question(pair, old.item, new.item)
        elif isinstance(old.item, Roster) and isinstance(new.item, Roster):
            yield from pair.expression(DifferenceKind.REPEAT_COUNT, _LOOK, old.item.count, new.item.count)
            yield from _least(pair, old.item, new.item)


def _count(pair: "_Pair", roster: str) -> Iterator[FormDifference]:
    """Yield whether the number of rows is another one, where pyxform made a calculation of it."""
    if isinstance(pair.old.item, Question) and isinstance(pair.new.item, Question):
        for found in pair.expression(
            DifferenceKind.REPEAT_COUNT, _LOOK, pair.old.item.calculate, pair.new.item.calculate
        ):
            yield replace(found, name=roster)


def _least(pair: "_Pair", old: Roster, new: Roster) -> Iterator[FormDifference]:
    """Yield whether another number of rows must be there, and whether it may be said now that there are none."""
    if old.fewest != new.fewest:
        impact = _LOOK if new.fewest > old.fewest else _SAFE
        found = pair.differ(DifferenceKind.LEAST, impact, str(old.fewest), str(new.fewest), touch=Touch.ROWS)
        yield replace(found, places=(NodeKey(pair.old.roster),))
    none = AnswerState.NONE.value
    if old.emptiness and not new.emptiness:
        found = pair.differ(DifferenceKind.STATES_REMOVED, _DROP, term=none, touch=Touch.STATES)
        yield replace(found, places=(pair.old.place,))
    elif new.emptiness and not old.emptiness:
        yield pair.differ(DifferenceKind.STATES_ADDED, _SAFE, term=none, touch=Touch.NONE)


class _Pair:
    """One node in two versions."""

    def __init__(self, comparing: VersionPair, old: LocatedNode, new: LocatedNode) -> None:
        self.comparing = comparing
        self.old = old
        self.new = new
        self.touch, self.places = _touched(old)

    def differ(
        self,
        kind: DifferenceKind,
        impact: Impact,
        before: str = "",
        after: str = "",
        term: str = "",
        touch: Touch | None = None,
    ) -> FormDifference:
        """Return a difference of this node."""
        item = self.new.item
        return FormDifference(kind, impact, item.name, item.path, before, after, term, touch or self.touch, self.places)

    def expression(self, kind: DifferenceKind, impact: Impact, before: str, after: str) -> Iterator[FormDifference]:
        """Yield a difference where an expression says something else."""
        if self.comparing.differs(before, after, self.old.item.path, self.new.item.path):
            yield self.differ(kind, impact, before, after)

    def text(self, kind: DifferenceKind, impact: Impact, before: Text, after: Text) -> Iterator[FormDifference]:
        """Yield a difference where a text changed, one for all languages; `term` is the first that changed."""
        changed, added = self.comparing.texts(before, after, self.old.item.path, self.new.item.path)
        if not changed and not added:
            return
        language = (changed or added)[0]
        is_only_added = kind is DifferenceKind.LABEL and not changed
        yield self.differ(
            DifferenceKind.LABEL_ADDED if is_only_added else kind,
            _SAFE if is_only_added else impact,
            self.comparing.words(before, language) if changed else "",
            self.comparing.words(after, language) if language in after.by_language else "",
            language,
        )

    def place(self) -> Iterator[FormDifference]:
        """Yield whether the node has another name, or is in another section."""
        renamed, moved = _WORDS[type(self.old.item)]
        if self.old.item.name != self.new.item.name:
            yield self.differ(renamed, _SAFE, self.old.item.name, self.new.item.name)
        before = [self.comparing.paths.get(section.path, "") for section in self.old.sections]
        if before[-1:] == [section.path for section in self.new.sections[-1:]]:
            return
        yield self.differ(
            moved,
            _SAFE if self._is_asked_alike() else _LOOK,
            place_name(self.old.roster, self.old.sections),
            place_name(self.new.roster, self.new.sections),
        )

    def texts(self) -> Iterator[FormDifference]:
        """Yield what is different in what a person reads."""
        is_asked = isinstance(self.new.item, Question) and self.new.item.is_answered_by_person
        yield from self.text(
            DifferenceKind.LABEL, _LOOK if is_asked else _SAFE, self.old.item.label, self.new.item.label
        )
        yield from self.text(DifferenceKind.HINT, _SAFE, self.old.item.hint, self.new.item.hint)
        yield from self.text(DifferenceKind.GUIDANCE, _SAFE, self.old.item.guidance, self.new.item.guidance)

    def conditions(self) -> Iterator[FormDifference]:
        """Yield what is different in conditions and `tip:` columns that every node has."""
        old, new = self.old.item, self.new.item
        yield from self.expression(DifferenceKind.RELEVANCE, _LOOK, old.relevant, new.relevant)
        yield from self.expression(DifferenceKind.READONLY, _LOOK, old.readonly, new.readonly)
        for column in dict.fromkeys((*old.tip, *new.tip)):
            before, after = old.tip.get(column, ""), new.tip.get(column, "")
            if column not in _OWN_TIPS and before != after:
                yield self.differ(DifferenceKind.TIP, _SAFE, before, after, column)
        if old.tip.get("tier") != new.tip.get("tier") and old.tier is not new.tier:
            yield self.differ(DifferenceKind.TIER, _SAFE, old.tier.value, new.tier.value)

    def _is_asked_alike(self) -> bool:
        """Return whether the sections that contain the node ask for the same."""
        before = [
            self.comparing.before(section.relevant, section.path) for section in self.old.sections if section.relevant
        ]
        return before == [
            self.comparing.after(section.relevant, section.path) for section in self.new.sections if section.relevant
        ]


_WORDS: Mapping[type[Item], tuple[DifferenceKind, DifferenceKind]] = {
    Question: (DifferenceKind.QUESTION_RENAMED, DifferenceKind.QUESTION_MOVED),
    Roster: (DifferenceKind.ROSTER_RENAMED, DifferenceKind.ROSTER_MOVED),
    Section: (DifferenceKind.SECTION_RENAMED, DifferenceKind.SECTION_MOVED),
}


def _question(pair: _Pair, old: Question, new: Question) -> Iterator[FormDifference]:
    yield from _type(pair, old, new)
    yield from pair.expression(DifferenceKind.CONSTRAINT, _LOOK, old.constraint, new.constraint)
    yield from pair.text(DifferenceKind.MESSAGE, _SAFE, old.constraint_message, new.constraint_message)
    yield from pair.text(DifferenceKind.MESSAGE, _SAFE, old.required_message, new.required_message)
    if old.required and not new.required:
        yield pair.differ(DifferenceKind.NOT_REQUIRED, _SAFE, old.required)
    else:
        yield from _required(pair, old, new)
    yield from pair.expression(DifferenceKind.DEFAULT, _SAFE, old.default, new.default)
    if _triggers(pair.comparing.before, old) != _triggers(pair.comparing.after, new):
        yield pair.differ(DifferenceKind.TRIGGER, _SAFE)
    if old.appearance != new.appearance:
        yield pair.differ(DifferenceKind.APPEARANCE, _SAFE, old.appearance, new.appearance)
    yield from _tips(pair, old, new)


def _required(pair: _Pair, old: Question, new: Question) -> Iterator[FormDifference]:
    for difference in pair.expression(DifferenceKind.REQUIRED, _LOOK, old.required, new.required):
        place = pair.old.roster
        yield FormDifference(
            difference.kind,
            difference.impact,
            difference.name,
            difference.path,
            difference.before,
            difference.after,
            touch=Touch.ROWS,
            places=(NodeKey(place),),
        )


def _type(pair: _Pair, old: Question, new: Question) -> Iterator[FormDifference]:
    if old.is_answered_by_person and new.calculate:
        yield pair.differ(DifferenceKind.CALCULATED_NOW, _DROP, after=new.calculate)
        return
    if old.calculate and not new.calculate:
        yield pair.differ(DifferenceKind.ASKED_NOW, _LOOK, before=old.calculate)
        return
    yield from pair.expression(DifferenceKind.CALCULATION, _LOOK, old.calculate, new.calculate)
    if old.type is new.type:
        return
    is_safe = is_safe_change(old.type, new.type) or not old.is_answered_by_person
    if new.is_answered_by_person and is_safe:
        yield pair.differ(DifferenceKind.TYPE, _SAFE, old.type.value, new.type.value)
    else:
        impact = _DROP if old.is_answered_by_person else _SAFE
        yield pair.differ(DifferenceKind.TYPE, impact, old.type.value, new.type.value, touch=Touch.UNFIT)


def _triggers(meaning: Callable[[str, str], str], question: Question) -> list[tuple[str, str]]:
    return sorted((meaning(given.path, ""), meaning(given.expression, given.path)) for given in question.sets)


def _tips(pair: _Pair, old: Question, new: Question) -> Iterator[FormDifference]:
    if old.role != new.role:
        yield pair.differ(DifferenceKind.ROLE, _LOOK, old.role, new.role)
    yield from _states(pair, old, new)
    are_asked = old.is_answered_by_person and new.is_answered_by_person
    if old.evidence is not new.evidence and are_asked:
        impact = _LOOK if new.evidence is EvidenceRule.REQUIRED else _SAFE
        yield pair.differ(DifferenceKind.EVIDENCE, impact, old.evidence.value, new.evidence.value)
    follows_type = old.type is not new.type and not (old.tip.get("measure") or new.tip.get("measure"))
    for kind, before, after in (
        (DifferenceKind.PRIVACY, old.privacy, new.privacy),
        (DifferenceKind.MEASURE, old.measure, new.measure),
        (DifferenceKind.SEVERITY, old.severity, new.severity),
    ):
        if before is not after and not (kind is DifferenceKind.MEASURE and follows_type):
            yield pair.differ(kind, _LOOK, before.value, after.value)


def _states(pair: _Pair, old: Question, new: Question) -> Iterator[FormDifference]:
    if not (old.is_answered_by_person and new.is_answered_by_person):
        return
    fewer = [state for state in old.states if state not in new.states]
    more = [state for state in new.states if state not in old.states]
    if fewer:
        yield pair.differ(DifferenceKind.STATES_REMOVED, _DROP, term=_listed(fewer), touch=Touch.STATES)
    if more:
        yield pair.differ(DifferenceKind.STATES_ADDED, _SAFE, term=_listed(more))


def _listed(states: list[AnswerState]) -> str:
    return " ".join(state.value for state in states)


def place_name(roster: str, sections: tuple[Section, ...] = ()) -> str:
    """Return what a place in a form is called: its sections, else its roster, else `cases`, as its sheet is."""
    return "/".join(section.name for section in sections) or roster or TOP


def _touched(node: LocatedNode) -> tuple[Touch, tuple[NodeKey, ...]]:
    """Return whose cases a change of a node touches: a section is touched where something in it is answered."""
    if isinstance(node.item, Question):
        return Touch.ANSWERS, (node.place,)
    if isinstance(node.item, Roster):
        return Touch.ROWS, (NodeKey(node.item.key),)
    inside = nodes_of(node.item.children, node.roster, everywhere=True)
    return Touch.ANSWERS, tuple(found.place for found in inside if isinstance(found.item, Question))


def _root(children: tuple[Item, ...]) -> str:
    return "/".join(children[0].path.split("/")[:2]) if children else ""
