"""Resolves keys of a workbook to cases and rows of the project.

Three kinds of keys come: those that an export gave (ids, or hashes of them for a recipient), those that a person typed
beside new cases and rows (`1`, `D2`), and none. What is typed gets an id that follows from it and from the workbook, so
that the same workbook read again finds what it brought; what has no key gets one that follows from its content.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from uuid import UUID, uuid5

from tipcoder.domain.records import RowRecord
from tipcoder.exchange.reading.delivery_reading import DeliveryReading
from tipcoder.exchange.reading.values import was_given


class Keys:
    """Understands the keys of one workbook. `key_of` gives the key that an id had there, `rows` all rows' ids.

    Of rows that are `apart`, in a coding of its own, keys say nothing about rows of other codings: whatever gave a key,
    it names the row that had it in this coding before.
    """

    def __init__(
        self,
        project: str,
        incoming: DeliveryReading,
        key_of: Callable[[str], str],
        rows: Callable[[], Iterable[str]],
        *,
        is_apart: bool = False,
    ) -> None:
        self._space = UUID(project)
        self._is_apart = is_apart
        self._source = () if is_apart else (incoming.about.project_id, incoming.about.written_at)
        self._made_up = incoming.new
        self._recipient_keys = key_of
        self._used: set[str] = set()
        self._rows = rows
        self._all: frozenset[str] | None = None

    def by_key(self, ids: Iterable[str]) -> Mapping[str, str]:
        """Return ids of the project by the keys that they had in the workbook, and by themselves."""
        found = {self._recipient_keys(id): id for id in ids}
        return found | {id: id for id in found.values()}

    def is_of_project(self, key: str) -> bool:
        """Return whether some case of the project has a row with a key."""
        if self._all is None:
            self._all = frozenset(map(self._recipient_keys, self._rows()))
        return key in self._all

    def was_given(self, key: str) -> bool:
        """Return whether an export gave a key, by its looks: one that is of no row here is of no row at all."""
        return not self._is_apart and was_given(key)

    def new_id(self, row: RowRecord, case: str, parent: str) -> str:
        """Return the id that a new case or row has, whenever this workbook is read. `case` and `parent` are ids."""
        answers = {key: [answer.value, answer.state] for key, answer in sorted(row.answers.items())}
        is_typed = bool(row.row_id) and row.row_id not in self._made_up
        told = [*self._source, row.row_id] if is_typed else ["", "", answers]
        text = json.dumps([case, parent, row.roster, *told], ensure_ascii=True)
        number, id = 0, str(uuid5(self._space, text))
        while id in self._used and not is_typed:
            number += 1
            id = str(uuid5(self._space, f"{text} {number}"))
        self._used.add(id)
        return id
