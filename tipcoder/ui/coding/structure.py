"""Structure of a form: its pages, the holders of its nodes, and the order of questions. Knows no widgets."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tipcoder.analysis.completeness import Status, lacks_evidence, question_status, roster_status
from tipcoder.domain.answers import Ref, Row
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Form, Item, Question, Roster, Section
from tipcoder.framework.form.matrix import matrix_columns
from tipcoder.framework.form.question_types import ValueKind


@dataclass(frozen=True, slots=True)
class FormPage:
    """Page of the form: a section or roster of the top level, or the questions between two of them.

    `key` is the key of its first item. One without items is `RETIRED`.
    """

    key: str
    items: tuple[Item, ...]

    @property
    def node(self) -> Section | Roster | None:
        """The section or roster that the page is; None for loose questions."""
        first = self.items[0] if self.items else None
        return None if isinstance(first, Question) else first


RETIRED = FormPage("@retired", ())
"""Page of answers to questions of earlier versions of the framework: the last page, where there are any."""


class FormStructure:
    """Pages and nesting of a framework. `has_retired`: the coding has answers to questions of earlier versions."""

    def __init__(self, form: Form, *, has_retired: bool = False) -> None:
        self.form = form
        self.pages: tuple[FormPage, ...] = (*_pages(form.children), *((RETIRED,) if has_retired else ()))
        self.number_of = {page.key: number for number, page in enumerate(self.pages)}
        """Place of each page among them, from 0, by its key."""
        self._page_of_key = {item.key: page for page in self.pages for top in page.items for item in _same_level(top)}
        self.loose = {page.key: page for page in self.pages if page.node is None and page.items}
        """Pages of questions outside sections, by the key of their first question."""
        levels = form.levels()
        self._holders = {(level, key): keys for level in levels for key, keys in _holders(form.level(level), ())}
        self._holders |= {("", item.key): (page.key,) for page in self.loose.values() for item in page.items}
        self._folds = dict(self._folded())
        self._naming = {level: tuple(_naming(form.level(level))) for level in levels}
        self._with_nodes = {
            level for level in levels if any(not isinstance(one, Question) for one in form.level(level))
        }

    def page_of(self, live: LiveCoding, ref: Ref) -> FormPage:
        """Return the page of a node, in whatever row. `Ref(row, "")` is the row itself."""
        row, key = live.row(ref.row), ref.key
        while row.parent is not None:
            row, key = live.row(row.parent), row.roster
        return self._page_of_key.get(key, self.pages[0])

    def holders(self, roster: str, key: str) -> tuple[str, ...]:
        """Return the keys of a node and of the sections of its level that hold it, the nearest first.

        Questions are no holders; "" has none.
        """
        return self._holders.get((roster, key), ())

    def above(self, live: LiveCoding, ref: Ref) -> tuple[Ref, ...]:
        """Return the sections, rows (`Ref(row, "")`) and rosters that hold a node, and itself; nearest first."""
        found, row, key = [], live.row(ref.row), ref.key
        while True:
            found += [Ref(row.id, held) for held in self.holders(row.roster, key)]
            if row.parent is None:
                return tuple(found)
            found.append(Ref(row.id, ""))
            row, key = live.row(row.parent), row.roster

    def fold(self, live: LiveCoding, ref: Ref) -> str:
        """Return the fold that a node is in which is shown on demand; "" for any other node."""
        return self._folds.get((live.row(ref.row).roster, ref.key), "")

    def in_fold(self, fold: str) -> tuple[str, ...]:
        """Return the keys of the nodes in a fold."""
        return tuple(key for (_, key), found in self._folds.items() if found == fold)

    def _folded(self) -> Iterator[tuple[tuple[str, str], str]]:
        """Yield (level, key) of each node that is shown on demand, with its fold."""
        for page in self.pages:
            yield from _folded(self.form, "", page.key, page.items if page.node is None else ())
        for level in self.form.levels():
            sections = (item for item in self.form.level(level) if level or not isinstance(item, Question))
            yield from _folded(self.form, level, "", tuple(sections))

    def row_chain(self, live: LiveCoding, row_id: str) -> tuple[Row, ...]:
        """Return a row with the rows that hold it, outermost first, without the root."""
        chain = []
        row = live.row(row_id)
        while row.parent is not None:
            chain.append(row)
            row = live.row(row.parent)
        return tuple(reversed(chain))

    def has_nodes(self, roster: str) -> bool:
        """Return whether a row of a roster has sections or rosters of its own."""
        return roster in self._with_nodes

    def naming_questions(self, roster: str) -> tuple[Question, ...]:
        """Return the questions of a roster whose answers may name a row."""
        return self._naming[roster]


def fold_name(level: str, holder: str) -> str:
    """Return the name of the fold of a section, or page of questions, of a level; of the level itself with ""."""
    return f"{level}/{holder}"


def next_stop(
    live: LiveCoding,
    after: Ref,
    *,
    backwards: bool = False,
    from_start: bool = False,
    is_folded: Callable[[Ref], bool] = lambda _: False,
) -> Ref | None:
    """Return the question, or the roster to which a row may be added, after (or before) a node; None at the end.

    A roster comes after its rows: one is added at its end. `from_start`, what comes after a roster is its first row.
    What is folded is passed over.
    """
    before, beyond = _around(live, after, from_start=from_start)
    order = reversed(before) if backwards else beyond
    return next((ref for ref in order if _is_stop(live, ref) and not is_folded(ref)), None)


def next_addition(
    live: LiveCoding, after: Ref, *, from_start: bool = False, is_folded: Callable[[Ref], bool] = lambda _: False
) -> Ref | None:
    """Return the next roster to which a row may be added, from the top again; None if there is none."""
    before, beyond = _around(live, after, from_start=from_start)
    return next((ref for ref in (*beyond, *before) if takes_rows(live, ref) and not is_folded(ref)), None)


def next_unanswered(
    live: LiveCoding,
    after: Ref,
    *,
    with_rosters: bool = True,
    from_start: bool = False,
    is_folded: Callable[[Ref], bool] = lambda _: False,
) -> Ref | None:
    """Return the next question without answer or state, or without the passage that its answer needs.

    Begins again at the top; None if there is none. A roster that lacks rows counts as unanswered: without
    `with_rosters` it is left out. What is folded is passed over.
    """
    before, beyond = _around(live, after, from_start=from_start)
    order = (*beyond, *before, after)
    return next((ref for ref in order if _is_unanswered(live, ref, with_rosters) and not is_folded(ref)), None)


def next_missing(live: LiveCoding, after: Ref, *, from_start: bool = False) -> Ref | None:
    """Return the next node that counts as missing, from the top again; None if there is none.

    A question that is required or whose answer needs a passage, or a roster that lacks rows, folded or not.
    """
    before, beyond = _around(live, after, from_start=from_start)
    return next((ref for ref in (*beyond, *before, after) if _is_missing(live, ref)), None)


def is_empty_roster(live: LiveCoding, ref: Ref) -> bool:
    """Return whether a node is a roster without rows that the project asks for, to which a person may add one now."""
    return takes_rows(live, ref) and not live.rows(ref.row, ref.key)


def takes_rows(live: LiveCoding, ref: Ref) -> bool:
    """Return whether a node is a roster that the project asks for, and to which a person may add a row now."""
    node = live.node(ref)
    return (
        isinstance(node, Roster)
        and live.form.asks_for(node)
        and node.key not in live.counted
        and live.is_relevant(ref)
        and not live.is_readonly(ref)
    )


def lacks_rows(live: LiveCoding, ref: Ref) -> bool:
    """Return whether a node is a roster that lacks rows, and nobody said that there are none."""
    node = live.node(ref)
    return isinstance(node, Roster) and roster_status(live, ref, node) is Status.MISSING


def _around(live: LiveCoding, ref: Ref, *, from_start: bool) -> tuple[tuple[Ref, ...], tuple[Ref, ...]]:
    """Return all nodes before and all after one, in document order with all rows, each roster after its rows."""
    order = tuple(_ordered(live, live.root, live.form.children))
    if ref.key == RETIRED.key:
        return order, ()
    index = order.index(ref)
    if from_start and isinstance(live.node(ref), Roster):
        rows = {row.id for row in live.rows(ref.row, ref.key)}
        first = next((place for place, one in enumerate(order) if one.row in rows), index)
        return order[:first], order[first:]
    return order[:index], order[index + 1 :]


def _ordered(live: LiveCoding, row: str, items: tuple[Item, ...]) -> Iterator[Ref]:
    for item in items:
        if isinstance(item, Roster):
            for entry in live.rows(row, item.key):
                yield from _ordered(live, entry.id, item.children)
            yield Ref(row, item.key)
            continue
        yield Ref(row, item.key)
        if isinstance(item, Section):
            yield from _ordered(live, row, item.children)


def _is_stop(live: LiveCoding, ref: Ref) -> bool:
    return _is_askable(live, ref) or takes_rows(live, ref)


def _is_unanswered(live: LiveCoding, ref: Ref, with_rosters: bool) -> bool:
    node = live.node(ref)
    if isinstance(node, Question) and _is_askable(live, ref):
        return live.answer(ref) is None or lacks_evidence(live, ref, node)
    return with_rosters and lacks_rows(live, ref)


def _is_missing(live: LiveCoding, ref: Ref) -> bool:
    node = live.node(ref)
    if isinstance(node, Question) and node.is_answered_by_person:
        return question_status(live, ref, node) in (Status.MISSING, Status.UNPROVED)
    return lacks_rows(live, ref)


def _is_askable(live: LiveCoding, ref: Ref) -> bool:
    """Return whether a person may answer the node now."""
    node = live.node(ref)
    return isinstance(node, Question) and node.is_answered_by_person and live.is_relevant(ref)


def _pages(items: tuple[Item, ...]) -> Iterator[FormPage]:
    loose: list[Item] = []
    for item in items:
        if isinstance(item, Question):
            loose.append(item)
            continue
        if loose:
            yield FormPage(loose[0].key, tuple(loose))
            loose = []
        yield FormPage(item.key, (item,))
    if loose:
        yield FormPage(loose[0].key, tuple(loose))


def _same_level(item: Item) -> Iterator[Item]:
    yield item
    if isinstance(item, Section):
        for child in item.children:
            yield from _same_level(child)


def _folded(form: Form, level: str, holder: str, items: tuple[Item, ...]) -> Iterator[tuple[tuple[str, str], str]]:
    for item in items:
        if isinstance(item, Section):
            # The columns of a matrix are in the fold of the section around it: there is no place for one in it.
            inner = holder if matrix_columns(item) and (holder or level) else item.key
            yield from _folded(form, level, inner, item.children)
        elif form.is_folded(level, item):
            yield (level, item.key), fold_name(level, holder)


def _naming(items: tuple[Item, ...]) -> Iterator[Question]:
    for item in items:
        if isinstance(item, Section):
            yield from _naming(item.children)
        elif isinstance(item, Question) and item.type.holds in (ValueKind.TEXT, ValueKind.CODE):
            yield item


def _holders(items: tuple[Item, ...], above: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for item in items:
        if isinstance(item, Question):
            yield item.key, above
        else:
            yield item.key, (item.key, *above)
        if isinstance(item, Section):
            yield from _holders(item.children, (item.key, *above))
