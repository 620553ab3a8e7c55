"""Cases of the regional project that may hold more than may cross a border, brought to what may."""

from collections.abc import Iterable, Iterator, Mapping

from tipcoder.domain.answers import Answer
from tipcoder.domain.consolidation import RegionalCase
from tipcoder.exchange.workbook.row_references import Source
from tipcoder.services.consolidation.attachments import crossing_proofs, crossing_remarks
from tipcoder.services.consolidation.generalisation import Reducer
from tipcoder.services.consolidation.mapping import sources_in
from tipcoder.services.consolidation.redaction import is_id


def public_cases(cases: Iterable[RegionalCase], reducer: Reducer) -> Iterator[RegionalCase]:
    """Yield cases with what may cross a border; their rows are changed in place. What was brought to it stays so."""
    sources = sources_in(reducer.version.form)
    referred = {source for places in sources.values() for source in places.values()}
    for case in cases:
        for roster, rows in case.items():
            named = {source.question for source in referred if source.roster == roster}
            for row in rows:
                row.answers = _public(row.answers, roster, reducer, sources.get(roster, {}))
                row.answers.update(dict.fromkeys(named, Answer(row.row_id)))
                row.key = row.key if is_id(row.key) else row.row_id
                row.proofs, row.remarks = crossing_proofs(row.proofs), crossing_remarks(row.remarks)
        yield case


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
