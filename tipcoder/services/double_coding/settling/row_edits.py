"""Builds the edits that bring rows of both sides into an agreed coding, and take them out again."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager

from tipcoder.domain.answers import Ref, Row
from tipcoder.domain.edits import AddEvidence, AddRows, Edit, RemoveEvidence, SetAnswer, inverse
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.services.double_coding.settling.beginning import equal_answers, is_settled
from tipcoder.services.double_coding.settling.sides import AgreedRows, AgreedWords, Rows, Side, agreed_row_id

_Apply = Callable[[Edit], None]


class RowEdits:
    """Builds edits of the rows of one agreed coding, which stays as it was."""

    def __init__(self, live: LiveCoding, sides: Sequence[Side], rows: AgreedRows, words: AgreedWords) -> None:
        self._live = live
        self._sides = sides
        self._rows = rows
        self._words = words

    def without(self, sources: Iterable[str]) -> Edit:
        """Return the edit that removes what stands for rows of the sides, with all under it; empty for nothing."""
        agreed = self._rows.standing_for()
        edit: Edit = ()
        with self._tried(()) as apply:
            for row in dict.fromkeys(agreed[source] for source in sources if source in agreed):
                if self._live.has_row(row):
                    there = {record.id for record in self._live.family(row)[0]}
                    proofs = [(ref, passage) for ref, passage in self._live.all_evidence() if ref.row in there]
                    gone = (*(RemoveEvidence(*proof) for proof in proofs), *editing.remove_row(self._live, row))
                    apply(gone)
                    edit = (*edit, *gone)
        return edit

    def with_row(self, parent: str, roster: str, sources: Rows) -> Edit:
        """Return the edit that adds the row which stands for rows of the sides, in place of what stands for these.

        For a row of one side alone it brings all that this side says in it and under it, else what both say alike.
        """
        gone = self.without(source for source in sources if source)
        live = self._live
        with self._tried(gone) as apply:
            top = Row(agreed_row_id(live.root, sources), parent, roster, len(live.rows(parent, roster)))
            side = None if all(sources) else self._sides[0 if sources[0] else 1]
            rows = [top] if side is None else [top, *self._rows_under(side, sources[side.place], top.id)]
            added: Edit = (*editing.take_none_back(live, parent, roster), *(AddRows((row,)) for row in rows))
            apply(added)
            said = equal_answers(live, self._sides, (top.id,)) if side is None else self._said_by(side, rows)
        return (*gone, *added, *said)

    @contextmanager
    def _tried(self, edit: Edit) -> Iterator[_Apply]:
        """Apply edits within a block, and take them back at its end."""
        done: list[Edit] = []

        def apply(step: Edit) -> None:
            self._live.apply(step)
            done.append(step)

        try:
            apply(edit)
            yield apply
        finally:
            for step in reversed(done):
                self._live.apply(inverse(step))

    def _rows_under(self, side: Side, source: str, parent: str) -> Iterator[Row]:
        """Yield the rows of a side under a row of its own, as rows of the agreed coding under another."""
        places: defaultdict[str, int] = defaultdict(int)
        for row in side.coded.rows.by_id.values():
            if row.parent == source:
                own = agreed_row_id(self._live.root, (row.id, "") if side.place == 0 else ("", row.id))
                yield Row(own, parent, row.roster, places[row.roster])
                places[row.roster] += 1
                yield from self._rows_under(side, row.id, own)

    def _said_by(self, side: Side, rows: Sequence[Row]) -> Edit:
        found: list[SetAnswer | AddEvidence] = []
        for row in rows:
            for question in self._live.form.questions(row.roster):
                ref = Ref(row.id, question.key)
                answer = self._words.answer(side, row.id, question) if is_settled(question) else None
                if answer is not None:
                    found.append(SetAnswer(ref, self._live.answer(ref), answer))
                    found += [AddEvidence(ref, passage) for passage in self._words.passages(side, row.id, ref.key)]
        return tuple(found)
