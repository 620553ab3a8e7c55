"""Adds and removes evidence, and finds the answers that a passage proves."""

from tipcoder.domain.answers import Ref
from tipcoder.domain.edits import AddEvidence, RemoveEvidence
from tipcoder.domain.passages import Passage, mark_out, quote
from tipcoder.framework.engine.live import Changes
from tipcoder.services.coding import OpenCoding, apply_edit


def mark_passage(
    coding: OpenCoding, ref: Ref, judgment: str, pages: tuple[str, ...], start: int, end: int
) -> Changes | None:
    """Make a quotation evidence for a question; None if there is nothing but blanks, or it is evidence already.

    `start` and `end` count characters of the judgment's whole text (`tipcoder.domain.passages`). Words that were marked
    before, for another question, are the same passage.

    Raises:
        UserError: it could not be saved; the coding is as it was before.
    """
    passage = quote(judgment, pages, start, end)
    if passage is None:
        return None
    place = (judgment, passage.start, passage.end)
    passage = next((known for _, known in coding.live.all_evidence() if _sort_key(known) == place), passage)
    return add_passage(coding, ref, passage)


def mark_region(
    coding: OpenCoding, ref: Ref, judgment: str, pages: tuple[str, ...], page: int, region: str, words: str
) -> Changes | None:
    """Make an area of a page, counted from 1, evidence for a question, with the words that a person reads there.

    `region` is what `tipcoder.domain.passages.write_region` writes. None if there are no words, or it is evidence
    already: the same area with the same words.

    Raises:
        UserError: it could not be saved; the coding is as it was before.
    """
    passage = mark_out(judgment, pages, page, region, words)
    if passage is None:
        return None
    same = (judgment, page, region, passage.exact)
    known = (known for _, known in coding.live.all_evidence())
    found = (one for one in known if (one.judgment, one.page, one.region, one.exact) == same)
    return add_passage(coding, ref, next(found, passage))


def add_passage(coding: OpenCoding, ref: Ref, passage: Passage) -> Changes | None:
    """Let a passage prove the answer of a question too; None if it does already.

    Raises:
        UserError: it could not be saved; the coding is as it was before.
    """
    if any(known.id == passage.id for known in coding.live.evidence(ref)):
        return None
    return apply_edit(coding, (AddEvidence(ref, passage),))


def remove_passage(coding: OpenCoding, ref: Ref, passage: Passage) -> Changes:
    """Let a passage no longer prove an answer. Undo brings it back.

    Raises:
        UserError: it could not be saved; the coding is as it was before.
    """
    return apply_edit(coding, (RemoveEvidence(ref, passage),))


def passages_in(coding: OpenCoding, judgment: str) -> dict[Passage, tuple[Ref, ...]]:
    """Return the passages of a judgment in the order of its text, each with the questions that it proves."""
    found: dict[Passage, tuple[Ref, ...]] = {}
    for ref, passage in coding.live.all_evidence():
        if passage.judgment == judgment:
            found[passage] = (*found.get(passage, ()), ref)
    return dict(sorted(found.items(), key=lambda item: (item[0].start, item[0].end)))


def _sort_key(passage: Passage) -> tuple[str, int, int]:
    return passage.judgment, passage.start, passage.end
