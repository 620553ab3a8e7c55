"""Settles terms that deliveries bring and the regional taxonomies do not have: proposals, decided on before they stay.

A proposal of several countries is one if its labels are the same; if they are not, each country's has a code of its
own, so nothing is taken for the same because two people chose the same code.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import KW_ONLY, dataclass, replace

from tipcoder.domain.consolidation import APPROVE, MERGE, REJECT, Decisions
from tipcoder.domain.folding import fold
from tipcoder.domain.records import CaseRecord, RowRecord
from tipcoder.domain.taxonomies import Taxonomy, Term, TermStatus
from tipcoder.errors import UserError
from tipcoder.services.consolidation.scanning import Place, ScannedDelivery, TermKey
from tipcoder.services.taxonomies.taxonomy_merge import GONE


@dataclass(frozen=True, slots=True)
class WaitingTerm:
    """A term that waits for a decision. `codes` are what the deliveries (by id) call it, `uses` counts answers.

    `is_known_there`: the delivery says what it means; else it is only a code in answers. `decision` is "" while open.
    `nearest` is the code of a term with the same label, if there is one.
    """

    taxonomy: str
    term: Term
    _: KW_ONLY
    codes: Mapping[str, str]
    countries: tuple[str, ...]
    uses: int
    is_known_there: bool
    decision: str = ""
    nearest: str = ""

    @property
    def code(self) -> str:
        """Its regional code."""
        return self.term.code

    @property
    def is_open(self) -> bool:
        """Return whether nobody decided on it yet."""
        return self.term.status is TermStatus.PROPOSED


@dataclass(frozen=True, slots=True)
class SettledTerms:
    """Proposals after decisions, `taxonomies` as they will be, and by delivery the codes that replace others."""

    proposals: tuple[WaitingTerm, ...]
    taxonomies: Mapping[str, Taxonomy]
    codes: Mapping[str, Mapping[TermKey, str]]


def settle_terms(
    scanned: Sequence[ScannedDelivery], taxonomies: Mapping[str, Taxonomy], decisions: Decisions
) -> SettledTerms:
    """Return what becomes of the terms that deliveries bring.

    `taxonomies` are the regional ones; a term there that an earlier delivery brought is that of its country, which
    `proposed_by` has.

    Raises:
        UserError: decision_term_unknown, for a decision on a term that nobody proposed, or a merge into none.
    """
    brought = _proposals(scanned, taxonomies)
    every = (*brought, *_waiting(taxonomies, brought))
    proposals = [_decided(found, taxonomies, decisions) for found in every]
    known = {(found.taxonomy, found.code) for found in proposals}
    for taxonomy, code in decisions.terms:
        if (taxonomy, code) not in known:
            raise UserError("decision_term_unknown", taxonomy=taxonomy, term=code)
    changed = {
        id: _with_proposals(taxonomy, [found for found in proposals if found.taxonomy == id])
        for id, taxonomy in taxonomies.items()
    }
    return SettledTerms(tuple(proposals), changed, _codes(proposals))


def delivered_terms(settled: SettledTerms) -> dict[str, dict[str, Term]]:
    """Return the terms that deliveries bring, by taxonomy and regional code."""
    found: dict[str, dict[str, Term]] = {}
    for proposal in settled.proposals:
        if proposal.codes:
            found.setdefault(proposal.taxonomy, {})[proposal.code] = Term(proposal.code, {})
    return found


def recode(case: CaseRecord, codes: Mapping[TermKey, str], asked: Mapping[Place, str]) -> CaseRecord:
    """Return a case with other codes in place of some. `asked` maps questions that choose terms to their taxonomy."""

    def recoded(row: RowRecord) -> RowRecord:
        answers = dict(row.answers)
        for key, answer in row.answers.items():
            taxonomy = asked.get((row.roster, key))
            if taxonomy is not None and answer.value:
                now = dict.fromkeys(codes.get((taxonomy, code), code) for code in answer.value.split())
                answers[key] = replace(answer, value=" ".join(now))
        return replace(row, answers=answers)

    return {roster: [recoded(row) for row in rows] for roster, rows in case.items()}


def _proposals(scanned: Sequence[ScannedDelivery], taxonomies: Mapping[str, Taxonomy]) -> list[WaitingTerm]:
    by_key: dict[TermKey, list[tuple[ScannedDelivery, Term | None, int]]] = {}
    for found in scanned:
        for key, (term, uses) in found.foreign.items():
            by_key.setdefault(key, []).append((found, term, uses))
    proposals: list[WaitingTerm] = []
    for taxonomy, code in sorted(by_key):
        known = taxonomies[taxonomy].by_code() if taxonomy in taxonomies else {}
        # Two countries may have given the same code to different terms.
        groups: dict[tuple[tuple[str, str], ...], list[tuple[ScannedDelivery, Term | None, int]]] = {}
        for found, term, uses in by_key[taxonomy, code]:
            groups.setdefault(_meaning(term, found.delivery.country), []).append((found, term, uses))
        for meaning in sorted(groups):
            proposals.append(_proposal(taxonomy, code, groups[meaning], known, is_alone=len(groups) == 1))
    return proposals


def _meaning(term: Term | None, country: str) -> tuple[tuple[str, str], ...]:
    """Return what makes two terms the same: their labels; of one without, its country."""
    labels = tuple(sorted((language, fold(text)) for language, text in term.labels.items())) if term else ()
    return labels or (("", country),)


def _proposal(
    taxonomy: str,
    code: str,
    found: Sequence[tuple[ScannedDelivery, Term | None, int]],
    known: Mapping[str, Term],
    *,
    is_alone: bool,
) -> WaitingTerm:
    countries = tuple(sorted({one.delivery.country for one, _, _ in found}))
    described = next((term for _, term, _ in found if term is not None), None)
    term = _known_before(code, countries, described, known) or Term(
        code if is_alone and code not in known else _apart(code, countries),
        described.labels if described and described.labels else {"en": code},
        parent=described.parent if described and described.parent in known else "",
        status=TermStatus.PROPOSED,
        proposed_by=" ".join(countries),
    )
    same = {fold(text) for text in term.labels.values()}
    alike = (
        one for one in known.values() if not one.proposed_by and same & {fold(text) for text in one.labels.values()}
    )
    nearest = next((one.code for one in alike), "")
    codes = {one.delivery.id: code for one, _, _ in found}
    uses = sum(count for _, _, count in found)
    return WaitingTerm(
        taxonomy,
        term,
        codes=codes,
        countries=countries,
        uses=uses,
        is_known_there=described is not None,
        nearest=nearest,
    )


def _known_before(
    code: str, countries: tuple[str, ...], described: Term | None, known: Mapping[str, Term]
) -> Term | None:
    """Return the term that an earlier delivery brought and that is this one."""
    for name in (_apart(code, countries), code):
        term = known.get(name)
        if term is not None and (set(term.proposed_by.split()) & set(countries) or _is_same(term, described)):
            return term
    return None


def _is_same(term: Term, described: Term | None) -> bool:
    return described is not None and bool(described.labels) and _meaning(term, "") == _meaning(described, "")


def _apart(code: str, countries: tuple[str, ...]) -> str:
    return f"{code}_{'_'.join(countries).lower()}"


def _waiting(taxonomies: Mapping[str, Taxonomy], brought: Iterable[WaitingTerm]) -> Iterator[WaitingTerm]:
    """Yield the proposals of earlier deliveries that wait for a decision, but those brought again."""
    again = {(found.taxonomy, found.code) for found in brought}
    for id, taxonomy in sorted(taxonomies.items()):
        for term in taxonomy.terms:
            if term.status is TermStatus.PROPOSED and (id, term.code) not in again:
                yield WaitingTerm(
                    id, term, codes={}, countries=tuple(term.proposed_by.split()), uses=0, is_known_there=True
                )


def _decided(proposal: WaitingTerm, taxonomies: Mapping[str, Taxonomy], decisions: Decisions) -> WaitingTerm:
    choice = decisions.terms.get((proposal.taxonomy, proposal.code), "")
    if not choice:
        return proposal
    term = proposal.term
    if choice == APPROVE:
        return replace(proposal, decision=choice, term=replace(term, status=TermStatus.ACTIVE))
    if choice == REJECT:
        return replace(proposal, decision=choice, term=replace(term, status=TermStatus.REJECTED))
    into = choice.removeprefix(MERGE)
    known = taxonomies[proposal.taxonomy].by_code() if proposal.taxonomy in taxonomies else {}
    if into not in known or known[into].status in GONE or into == term.code:
        raise UserError("decision_term_unknown", taxonomy=proposal.taxonomy, term=into)
    merged = replace(term, status=TermStatus.DEPRECATED, replaced_by=(into,))
    return replace(proposal, decision=choice, term=merged)


def _with_proposals(taxonomy: Taxonomy, proposals: Iterable[WaitingTerm]) -> Taxonomy:
    """Return a taxonomy with proposals in their place, new ones behind all others: what they are under is known."""
    terms = {term.code: term for term in taxonomy.terms} | {found.code: found.term for found in proposals}
    return replace(taxonomy, terms=tuple(terms.values()))


def _codes(proposals: Iterable[WaitingTerm]) -> dict[str, dict[TermKey, str]]:
    found: dict[str, dict[TermKey, str]] = {}
    for proposal in proposals:
        now = proposal.term.replaced_by[0] if proposal.term.replaced_by else proposal.code
        for delivery, code in proposal.codes.items():
            if now != code:
                found.setdefault(delivery, {})[proposal.taxonomy, code] = now
    return found
