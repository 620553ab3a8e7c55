"""Completeness of every section, roster and row, counted again only where something changed."""

from collections.abc import Iterable, Iterator

from tipcoder.analysis.completeness import Status, question_status
from tipcoder.domain.answers import Ref
from tipcoder.domain.projects import Completeness
from tipcoder.framework.form import Item, Question, Roster
from tipcoder.framework.live import Changes, LiveCoding
from tipcoder.ui.coding.structure import FormPage, Structure

_ANSWERED = frozenset((Status.ANSWERED, Status.WARNING, Status.WRONG))


class Counts:
    """Remembers what it counted, so that an answer in one row of a hundred costs one row."""

    def __init__(self, live: LiveCoding, structure: Structure) -> None:
        self._live = live
        self._structure = structure
        self._known: dict[Ref, Completeness] = {}

    def node(self, ref: Ref) -> Completeness:
        """Count at and below a node; `Ref(row, "")` is a row."""
        known = self._known.get(ref)
        if known is None:
            known = self._known[ref] = _sum(self._parts(ref))
        return known

    def page(self, page: FormPage) -> Completeness:
        """Count on a page of the form."""
        return _sum(self._of(self._live.root, page.items))

    def forget(self, changes: Changes) -> None:
        """Count anew, when asked, what stands above the nodes that changed."""
        for ref in (*changes.refs, *changes.rosters):
            if self._live.has(ref):
                for above in self._structure.above(self._live, ref):
                    self._known.pop(above, None)

    def _parts(self, ref: Ref) -> Iterator[Completeness]:
        if not ref.key:
            return self._of(ref.row, self._live.form.level(self._live.row(ref.row).roster))
        if ref.row == self._live.root and ref.key in self._structure.loose:
            return self._of(ref.row, self._structure.loose[ref.key].items)
        node = self._live.node(ref)
        if isinstance(node, Roster):
            return (self.node(Ref(row.id, "")) for row in self._live.rows(ref.row, node.key))
        return self._of(ref.row, (node,) if isinstance(node, Question) else node.children)

    def _of(self, row: str, items: tuple[Item, ...]) -> Iterator[Completeness]:
        for item in items:
            ref = Ref(row, item.key)
            if not isinstance(item, Question):
                if self._live.is_relevant(ref):
                    yield self.node(ref)
            elif item.is_answered_by_person:
                status = question_status(self._live, ref, item)
                if status is not Status.HIDDEN:
                    missing, wrong = status is Status.MISSING, status is Status.WRONG
                    yield Completeness(int(status in _ANSWERED), int(missing), int(wrong), 1)


def _sum(parts: Iterable[Completeness]) -> Completeness:
    answered = missing = wrong = total = 0
    for part in parts:
        answered += part.answered
        missing += part.missing
        wrong += part.wrong
        total += part.total
    return Completeness(answered, missing, wrong, total)
