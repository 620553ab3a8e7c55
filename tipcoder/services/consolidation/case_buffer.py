"""Buffers cases between report and writing, compressed: beyond a megabyte in a file that nobody can read."""

import json
import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from hashlib import blake2b
from operator import attrgetter
from pathlib import Path
from tempfile import gettempdir
from typing import Any

from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.domain.records import CaseRecord, Proof, RemarkRecord, RowRecord
from tipcoder.exchange.spreadsheet.files import plain_faults
from tipcoder.exchange.spreadsheet.secret_spool import SecretSpool

_BATCH = 50
_LEVEL = 1
_SHORT = 40
"""Characters of an answer that may be a code. Longer ones are somebody's text, which is not kept."""
_MOST_SHARED = 20_000

_BEGIN = 8
_ID = re.compile(r"-(?<=[0-9a-f]{8}-)[0-9a-f]{4}(?:-[0-9a-f]{4}){2}-[0-9a-f]{12}")
"""Rest of an id behind its first digits: looked for by a hyphen, it is found thirty times as fast as by any digit."""

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode
_PROOF_FIELDS = tuple(found.name for found in fields(Proof))
_REMARK_FIELDS = tuple(found.name for found in fields(RemarkRecord))
_proof_values = attrgetter(*_PROOF_FIELDS)
_remark_values = attrgetter(*_REMARK_FIELDS)


@dataclass(slots=True)
class CaseBuffer:
    """Packed cases, in order. Written once, read as often as needed."""

    _spool: SecretSpool = field(default_factory=SecretSpool)
    _batches: list[tuple[int, int]] = field(default_factory=list)
    """Places and sizes in the spool."""
    _waiting: list[str] = field(default_factory=list)
    cases: int = 0

    def add(self, case: CaseRecord) -> str:
        """Keep a case, and return a digest of what it says: the same for cases whose rows have the same answers."""
        # Apart from ids and origins, so that the digest is of what the case says alone.
        content = _content(case)
        root = case[""][0]
        places = [_identity(row) for rows in case.values() for row in rows]
        self._waiting.append(f"[{content},{_encode([root.case_id, root.framework_id, places])}]")
        self.cases += 1
        if len(self._waiting) == _BATCH:
            self._pack()
        return _digest(content)

    def read(self) -> Iterator[CaseRecord]:
        """Yield the cases as they were."""
        self._pack()
        shared: dict[str, Answer] = {}
        for place, size in self._batches:
            packed = self._spool.read(place, size)
            for content, (case_id, framework_id, places) in json.loads(zlib.decompress(packed)):
                yield _unpacked(content, case_id, framework_id, places, shared)

    def _pack(self) -> None:
        if self._waiting:
            text = f"[{','.join(self._waiting)}]"
            packed = zlib.compress(text.encode("utf-8", "surrogatepass"), _LEVEL)
            self._batches.append((self._spool.size, len(packed)))
            with plain_faults(Path(gettempdir())):
                self._spool.write(packed)
            self._waiting.clear()


def digest_of(case: CaseRecord) -> str:
    """Return the digest of a case that is kept elsewhere."""
    return _digest(_content(case))


def _content(case: CaseRecord) -> str:
    return _encode([[roster, [[row.position, _packed(row.answers)] for row in rows]] for roster, rows in case.items()])


def _identity(row: RowRecord) -> list[object]:
    identity: list[object] = [row.row_id, row.parent_id, row.sheet, row.source_key]
    if row.proofs or row.remarks:
        identity += (list(map(_proof_values, row.proofs)), list(map(_remark_values, row.remarks)))
    return identity


def _digest(content: str) -> str:
    """Return a digest without the ids, which differ in every project, whatever the cases say."""
    *before, rest = _ID.split(content)
    said = "".join((*(piece[:-_BEGIN] for piece in before), rest))
    return blake2b(said.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _packed(answers: Mapping[str, Answer]) -> dict[str, str | list[str]]:
    return {key: answer.value or [answer.state.value] for key, answer in answers.items()}


def _unpacked(
    content: list[tuple[str, list[tuple[int, dict[str, str | list[str]]]]]],
    case_id: str,
    framework_id: str,
    places: list[list[Any]],
    shared: dict[str, Answer],
) -> CaseRecord:
    place = iter(places)
    found: dict[str, list[RowRecord]] = {}
    for roster, rows in content:
        level = found[roster] = []
        for position, packed in rows:
            row_id, parent, sheet, key, *attached = next(place)
            answers = {}
            for question, value in packed.items():
                if value.__class__ is list:
                    answers[question] = _STATES[value[0]]
                    continue
                answer = shared.get(value)  # type: ignore[arg-type]
                answers[question] = answer or _answer(value, shared)  # type: ignore[arg-type]
            proofs, remarks = attached or ((), ())
            record = RowRecord(
                row_id=row_id,
                case_id=case_id,
                parent_id=parent,
                roster=roster,
                position=position,
                answers=answers,
                proofs=tuple(Proof(**dict(zip(_PROOF_FIELDS, values, strict=True))) for values in proofs),
                remarks=tuple(RemarkRecord(**dict(zip(_REMARK_FIELDS, values, strict=True))) for values in remarks),
                framework_id=framework_id,
                sheet=sheet,
                source_key=key,
            )
            level.append(record)
    return found


def _answer(value: str, shared: dict[str, Answer]) -> Answer:
    answer = Answer(value)
    if len(value) < _SHORT and len(shared) < _MOST_SHARED:
        shared[value] = answer
    return answer


_STATES = {state.value: Answer("", state) for state in AnswerState if state is not AnswerState.ANSWERED}
