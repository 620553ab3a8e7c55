"""Links from answers to the passages that prove them: queries on the open coding, and changes to it."""

from functools import partial

from tipcoder.domain.answers import Ref
from tipcoder.domain.passages import Passage, quote
from tipcoder.framework.form.form import EvidenceRule, Question
from tipcoder.services import evidence as service
from tipcoder.ui.coding.coding_work import CodingWork


def takes_evidence(work: CodingWork, ref: Ref) -> bool:
    """Return whether passages may prove the answer to a question."""
    node = work.live.node(ref)
    return isinstance(node, Question) and node.is_answered_by_person and node.evidence is not EvidenceRule.NONE


def passages_in(work: CodingWork, judgment: str) -> dict[Passage, tuple[Ref, ...]]:
    """Return the passages of a judgment in the order of its text, each with the questions of the form it proves.

    Passages of the same words at the same place are one.
    """
    found: dict[_Identity, tuple[Passage, tuple[Ref, ...]]] = {}
    for passage, refs in service.passages_in(work.coding, judgment).items():
        identity = _identity(passage)
        first, known = found.get(identity, (passage, ()))
        found[identity] = (first, (*known, *(ref for ref in refs if work.live.has(ref) and ref not in known)))
    return {passage: refs for passage, refs in found.values() if refs}


def also_proves(work: CodingWork, ref: Ref, passage: Passage) -> tuple[Ref, ...]:
    """Return the other questions that a passage proves."""
    return tuple(
        other
        for other, known in work.live.all_evidence()
        if _identity(known) == _identity(passage) and other != ref and work.live.has(other)
    )


def has_words(pages: tuple[str, ...], start: int, end: int) -> bool:
    """Return whether a stretch of the whole text has more than blanks."""
    return quote("", pages, start, end) is not None


def is_proved_by(work: CodingWork, ref: Ref, judgment: str, pages: tuple[str, ...], start: int, end: int) -> bool:
    """Return whether exactly this stretch is evidence for a question already."""
    wanted = quote(judgment, pages, start, end)
    if wanted is None:
        return False
    return any(_identity(known) == _identity(wanted) for known in work.live.evidence(ref))


def mark(work: CodingWork, ref: Ref, judgment: str, pages: tuple[str, ...], start: int, end: int) -> bool:
    """Make a quotation evidence for a question. Returns whether it was saved."""
    return work.change(partial(service.mark_passage, work.coding, ref, judgment, pages, start, end))


def mark_region(
    work: CodingWork, ref: Ref, judgment: str, pages: tuple[str, ...], page: int, region: str, words: str
) -> bool:
    """Make an area of a page evidence for a question. Returns whether it was saved."""
    return work.change(partial(service.mark_region, work.coding, ref, judgment, pages, page, region, words))


def unmark(work: CodingWork, ref: Ref, passage: Passage) -> bool:
    """Remove a passage from the evidence for a question. Returns whether it was saved."""
    return work.change(partial(service.remove_passage, work.coding, ref, passage))


_Identity = tuple[str, int, int, str, str]


def _identity(passage: Passage) -> _Identity:
    """Return what makes passages the same: position and words. Without a position, only the words differ."""
    return passage.judgment, passage.start, passage.end, passage.region, passage.exact
