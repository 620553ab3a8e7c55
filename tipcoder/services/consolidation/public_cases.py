"""Cases of the regional project that may hold more than may cross a border, brought to what may."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from tipcoder.domain.answers import Answer
from tipcoder.domain.records import CaseRecord, RowRecord
from tipcoder.exchange.workbook.row_references import Source
from tipcoder.services.consolidation.attachments import crossing_proofs, crossing_remarks
from tipcoder.services.consolidation.generalisation import Reducer
from tipcoder.services.consolidation.mapping import sources_in
from tipcoder.services.consolidation.redaction import is_id


def public_cases(cases: Iterable[CaseRecord], reducer: Reducer) -> Iterator[CaseRecord]:
    """Yield cases with what may cross a border. What was brought to it stays so."""
    sources = sources_in(reducer.version.form)
    referred = {source for places in sources.values() for source in places.values()}
    for case in cases:
        public: dict[str, list[RowRecord]] = {}
        for roster, rows in case.items():
            own = [source.question for source in referred if source.roster == roster]
            public[roster] = [_public_row(row, own, reducer, sources.get(roster, {})) for row in rows]
        yield public


def _public_row(row: RowRecord, own: Iterable[str], reducer: Reducer, sources: Mapping[str, Source]) -> RowRecord:
    """Return what of a row may cross a border. `own` are the questions whose value identifies the row."""
    answers = _public(row.answers, row.roster, reducer, sources)
    return replace(
        row,
        answers={**answers, **dict.fromkeys(own, Answer(row.row_id))},
        source_key=row.source_key if is_id(row.source_key) else row.row_id,
        proofs=crossing_proofs(row.proofs),
        remarks=crossing_remarks(row.remarks),
    )


def _public(
    answers: Mapping[str, Answer], roster: str, reducer: Reducer, sources: Mapping[str, Source]
) -> dict[str, Answer]:
    found: dict[str, Answer] = {}
    for key, answer in answers.items():
        reduce = reducer.of(roster, key)
        left = answer if reduce is None else reduce(answer)
        if left is not None and left.value and key in sources:
            rows = " ".join(token for token in left.value.split() if is_id(token))
            left = Answer(rows) if rows else None
        if left is not None:
            found[key] = left
    return found
