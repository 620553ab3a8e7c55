"""Cases kept in memory between the report and the writing, packed: thousands of them need a few megabytes."""

import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from hashlib import blake2b
from operator import attrgetter
from typing import Any

from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.domain.consolidation import RegionalCase, RegionalRow
from tipcoder.domain.deliveries import Proof, SaidRemark

_BATCH = 50
_LEVEL = 1
_SHORT = 40
"""Characters of an answer that may be a code. Longer ones are somebody's text, which is not kept."""
_MOST_SHARED = 20_000

_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
"""Ids differ in every project, whatever the cases say."""

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode
_proof_values = attrgetter(*(found.name for found in fields(Proof)))
_remark_values = attrgetter(*(found.name for found in fields(SaidRemark)))
_Packed = list[list[object]]


@dataclass(slots=True)
class Spool:
    """Packed cases, in order. Written once, read as often as needed."""

    _batches: list[bytes] = field(default_factory=list)
    _waiting: list[str] = field(default_factory=list)
    cases: int = 0

    def add(self, case: RegionalCase) -> str:
        """Keep a case, and return a digest of what it says: the same for cases whose rows have the same answers."""
        content = _content(case)
        root = case[""][0]
        places = [_place(row) for rows in case.values() for row in rows]
        self._waiting.append(f"[{content},{_encode([root.case_id, root.framework_id, places])}]")
        self.cases += 1
        if len(self._waiting) == _BATCH:
            self._pack()
        return _digest(content)

    def read(self) -> Iterator[RegionalCase]:
        """Yield the cases as they were."""
        self._pack()
        shared: dict[str, Answer] = {}
        for batch in self._batches:
            for content, (case_id, framework_id, places) in json.loads(zlib.decompress(batch)):
                yield _unpacked(content, case_id, framework_id, places, shared)

    def _pack(self) -> None:
        if self._waiting:
            text = f"[{','.join(self._waiting)}]"
            self._batches.append(zlib.compress(text.encode("utf-8", "surrogatepass"), _LEVEL))
            self._waiting.clear()


def digest_of(case: RegionalCase) -> str:
    """Return the digest of a case that is kept elsewhere."""
    return _digest(_content(case))


def _content(case: RegionalCase) -> str:
    return _encode([[roster, [[row.position, _packed(row.answers)] for row in rows]] for roster, rows in case.items()])


def _place(row: RegionalRow) -> list[object]:
    place: list[object] = [row.row_id, row.parent_id, row.sheet, row.key]
    if row.proofs or row.remarks:
        place += (list(map(_proof_values, row.proofs)), list(map(_remark_values, row.remarks)))
    return place


def _digest(content: str) -> str:
    return blake2b(_ID.sub("", content).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _packed(answers: dict[str, Answer]) -> dict[str, str | list[str]]:
    return {key: answer.value or [answer.state.value] for key, answer in answers.items()}


def _unpacked(
    content: list[tuple[str, list[tuple[int, dict[str, str | list[str]]]]]],
    case_id: str,
    framework_id: str,
    places: list[list[Any]],
    shared: dict[str, Answer],
) -> RegionalCase:
    place = iter(places)
    found: RegionalCase = {}
    for roster, rows in content:
        level = found[roster] = []
        for position, packed in rows:
            row_id, parent, sheet, key, *beside = next(place)
            answers = {}
            for question, value in packed.items():
                if value.__class__ is list:
                    answers[question] = _STATES[value[0]]
                    continue
                answer = shared.get(value)  # type: ignore[arg-type]
                answers[question] = answer or _answer(value, shared)  # type: ignore[arg-type]
            row = RegionalRow(row_id, parent, case_id, 0, position, framework_id, answers, sheet, key)
            if beside:
                row.proofs = tuple(Proof(*one) for one in beside[0])
                row.remarks = tuple(SaidRemark(*one) for one in beside[1])
            level.append(row)
    return found


def _answer(value: str, shared: dict[str, Answer]) -> Answer:
    answer = Answer(value)
    if len(value) < _SHORT and len(shared) < _MOST_SHARED:
        shared[value] = answer
    return answer


_STATES = {state.value: Answer("", state) for state in AnswerState if state is not AnswerState.ANSWERED}
