"""Computes the agreement of a region from the pairs of readings that its deliveries hold."""

from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import replace

from tipcoder.analysis.agreement.matching.features import case_set_questions
from tipcoder.domain.consolidation import Delivery, DeliveryKind
from tipcoder.domain.progress import Progress
from tipcoder.domain.records import PairRecord
from tipcoder.exchange.privacy.profiles import profile_named
from tipcoder.framework.form.form import Form
from tipcoder.services.consolidation.delivered_pairs import PairMapper
from tipcoder.services.consolidation.generalisation import Reducer
from tipcoder.services.consolidation.planning import ConsolidationPlan
from tipcoder.services.consolidation.scanning import ScannedDelivery, WatchedQuestions
from tipcoder.services.consolidation.terms import delivered_terms
from tipcoder.services.double_coding.regional import (
    PAIRS,
    DeliveredPairs,
    RegionalAgreement,
    regional_agreement,
    unpacked_pairs,
)
from tipcoder.storage.regional.deliveries import StoredDelivery


def agreement_of(plan: ConsolidationPlan) -> Generator[Progress, None, RegionalAgreement]:
    """Return the agreement over the pairs of the deliveries that a plan takes or keeps; yield progress."""
    form = plan.target.form
    delivered = [(found.delivery, coming_pairs(plan, found)) for found in plan.taken]
    delivered += ((kept.delivery, _kept_pairs(plan, kept)) for kept in plan.kept)
    ordered = sorted(delivered, key=lambda one: (one[0].country, one[0].project))
    return (yield from regional_agreement(form, [_of(plan, delivery, pairs) for delivery, pairs in ordered]))


def coming_pairs(plan: ConsolidationPlan, found: ScannedDelivery) -> list[PairRecord]:
    """Return the pairs that a delivery brings, with the codes that were decided on."""
    codes = plan.terms.codes.get(found.delivery.id, {})
    return list(_recoded(found.pairs, codes, plan.watch, plan.target.form))


def _kept_pairs(plan: ConsolidationPlan, kept: StoredDelivery) -> list[PairRecord]:
    """Return the pairs of an earlier delivery, of no more than the profile gives."""
    pairs = unpacked_pairs(kept.report.get(PAIRS, ""))
    if not plan.profile.narrows(profile_named(kept.delivery.profile)):
        return pairs
    target, terms = plan.target, delivered_terms(plan.terms)
    is_typed = kept.delivery.kind is DeliveryKind.WORKBOOK
    reducer = Reducer(plan.release, target, target, {}, is_whole=True, is_typed=is_typed, terms=terms)
    mapper = PairMapper(kept.delivery.project, target, target, reducer, terms)
    return [replace(found, case=pair.case) for pair in pairs if (found := mapper.mapped(pair)) is not None]


def _of(plan: ConsolidationPlan, delivery: Delivery, pairs: Iterable[PairRecord]) -> DeliveredPairs:
    kept = [pair for pair in pairs if pair.case not in plan.left_out]
    return DeliveredPairs(delivery.country, delivery.name, kept)


def _recoded(
    pairs: Iterable[PairRecord], codes: Mapping[tuple[str, str], str], watch: WatchedQuestions, form: Form
) -> Iterator[PairRecord]:
    """Yield pairs with other codes in place of some, as `recode` does for answers."""
    sets = {question.name: (roster, question.key) for roster, question in case_set_questions(form)}
    keys = {(roster, question.name): (roster, question.key) for roster, question in form.all_questions()}
    for pair in pairs:
        place = keys.get((pair.roster, pair.question)) or sets.get(pair.question)
        taxonomy = watch.taxonomies.get(place) if place is not None else None
        if taxonomy is None or not codes:
            yield pair
            continue
        values = (
            " ".join(dict.fromkeys(codes.get((taxonomy, code), code) for code in value.split()))
            for value in (pair.first, pair.second)
        )
        first, second = values
        yield replace(pair, first=first, second=second)
