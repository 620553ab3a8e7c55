"""Releases anonymised quotations of judgments, after every word that may identify somebody was decided on (F31, F32).

The program translates nothing: a quotation without its English is kept, and stands in nothing that is for others.
"""

import re
from collections.abc import Callable, Collection, Generator, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain

from tipcoder.analysis.disclosure.names import KnownNames, find_names
from tipcoder.analysis.identifiers.dates import find_exact_dates
from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.answers import Ref
from tipcoder.domain.curation import CurationEdit, CurationKind, Quotation
from tipcoder.domain.identifiers import Certainty, Identifier, IdentifierKind
from tipcoder.domain.ids import new_id
from tipcoder.domain.passages import Passage
from tipcoder.domain.progress import Progress
from tipcoder.errors import UserError
from tipcoder.exchange.privacy.release_plan import is_free_text
from tipcoder.languages.registry import LANGUAGES, main_language
from tipcoder.services.cases import get_case, list_judgments
from tipcoder.services.coding import open_coding
from tipcoder.services.identifiers import known_parties
from tipcoder.services.projects import OpenProject, form_of
from tipcoder.services.release.open_identifiers import known_words
from tipcoder.storage.coding.frameworks import list_frameworks
from tipcoder.storage.curation.curated import read_curation
from tipcoder.storage.curation.curating import save_curation
from tipcoder.storage.curation.values import quotation_edit

MOST_WORDS = 60
_NUMBER = re.compile(r"\d+")
_STEPS = len(LANGUAGES) + 1
"""Lists that a text is looked through by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotationDraft:
    """A quotation as a person writes it. `id` is that of a released one that it takes the place of, "" for none."""

    id: str = ""
    code: str
    case: str
    passage: str
    wording: str
    english: str = ""

    @property
    def words(self) -> int:
        """Number of words of the wording."""
        return len(self.wording.split())


@dataclass(frozen=True, slots=True)
class QuotationFinding:
    """Words of a draft that may identify somebody, in its English or in its wording."""

    is_english: bool
    identifier: Identifier


@dataclass(frozen=True, slots=True)
class QuotablePassage:
    """A passage of a case, with the name of its judgment and whether it proves an entry with the code looked for."""

    passage: Passage
    judgment: str
    is_of_entry: bool


class QuotationChecker:
    """Finds what may identify somebody in the texts of one case. Making one reads the parties of all cases once."""

    def __init__(self, project: OpenProject, case: str) -> None:
        self._parties = known_parties(project, case)
        self._names = _names_of_all(project)

    def findings(self, draft: QuotationDraft) -> Generator[Progress, None, tuple[QuotationFinding, ...]]:
        """Return what is in the wording, then in the English, by the lists of every language; yield these as steps."""
        found: list[QuotationFinding] = []
        for place, text in enumerate((draft.wording, draft.english)):
            of_text: list[Identifier] = []
            for step, finds in enumerate((*map(self._by_language, LANGUAGES), self._besides), place * _STEPS):
                yield Progress(step, 2 * _STEPS)
                for one in finds(text):
                    if not any(one.start < known.end and known.start < one.end for known in of_text):
                        of_text.append(one)
            of_text.sort(key=lambda one: one.start)
            found += (QuotationFinding(bool(place), one) for one in of_text)
        yield Progress(2 * _STEPS, 2 * _STEPS)
        return tuple(found)

    def _by_language(self, language: str) -> Callable[[str], Iterable[Identifier]]:
        return lambda text: find_identifiers(text, language, self._parties, with_possible=True)

    def _besides(self, text: str) -> Iterable[Identifier]:
        return chain(find_exact_dates(text), find_names(text, self._names), _numbers(text))


def quotable_passages(project: OpenProject, case: str, code: str) -> tuple[QuotablePassage, ...]:
    """Return the passages marked in a case: first those that prove its entries with a code, then by their place."""
    coding = open_coding(project, get_case(project, case).coding.id)
    names = {judgment.id: judgment.name for judgment in list_judgments(project, case)}
    found: dict[str, QuotablePassage] = {}
    for ref, passage in coding.live.all_evidence():
        is_of_entry = any(
            coding.live.value(Ref(ref.row, key)) == code
            for key in ("challenge_code", "practice_code")
            if coding.live.has(Ref(ref.row, key))
        )
        if passage.id not in found or is_of_entry:
            found[passage.id] = QuotablePassage(passage, names.get(passage.judgment, ""), is_of_entry)
    return tuple(sorted(found.values(), key=_place))


def release_quotation(
    project: OpenProject, draft: QuotationDraft, accepted: Collection[str], checker: QuotationChecker | None = None
) -> Generator[Progress, None, Quotation]:
    """Release a quotation. `accepted` are words found in it that a person looked at and held to identify nobody.
    Yields progress in the lists that it is looked through by.

    Raises:
        UserError: quotation_empty, quotation_too_long, quotation_open; it could not be saved.
    """
    if not draft.wording.strip():
        raise UserError("quotation_empty")
    if draft.words > MOST_WORDS:
        raise UserError("quotation_too_long", words=draft.words, most=MOST_WORDS)
    findings = yield from (checker or QuotationChecker(project, draft.case)).findings(draft)
    exact = {finding.identifier.exact for finding in findings}
    if open_words := exact.difference(accepted):
        raise UserError("quotation_open", count=len(open_words))
    quotation = Quotation(
        id=draft.id or new_id(),
        code=draft.code,
        case=draft.case,
        passage=draft.passage,
        language=main_language(project.project),
        wording=" ".join(draft.wording.split()),
        english=" ".join(draft.english.split()),
        accepted=frozenset(exact),
        released_by=project.project.coder,
        released_at=datetime.now(UTC),
    )
    save_curation(project.database, quotation_edit(quotation), coder=project.project.coder)
    return quotation


def withdraw_quotation(project: OpenProject, id: str) -> bool:
    """Take a released quotation back; what left before stays where it is.

    Raises:
        UserError: it could not be saved.
    """
    edit = CurationEdit(CurationKind.QUOTATION, id, None)
    return save_curation(project.database, edit, coder=project.project.coder)


def list_quotations(project: OpenProject) -> tuple[Quotation, ...]:
    """Return the released quotations, by what they illustrate."""
    return read_curation(project.database).quotations


def _numbers(text: str) -> Iterator[Identifier]:
    """Yield every number: an age, a day or an amount may tell who it was."""
    for number in _NUMBER.finditer(text):
        yield Identifier(IdentifierKind.NUMBER, number.start(), number.end(), number.group(), Certainty.POSSIBLE)


def _names_of_all(project: OpenProject) -> KnownNames:
    privacies = {
        version.id: {
            (roster, question.key): question.privacy
            for roster, question in form_of(project, version.id).form.all_questions()
            if is_free_text(question)
        }
        for version in list_frameworks(project.database)
    }
    keys = frozenset(key for places in privacies.values() for _, key in places)
    return known_words(project, keys, privacies).names


def _place(found: QuotablePassage) -> tuple[bool, str, int, str]:
    return not found.is_of_entry, found.judgment, found.passage.start, found.passage.id
