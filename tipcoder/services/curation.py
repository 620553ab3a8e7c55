"""Adds texts, illustrations, confirmations, recommendations and released quotations to findings; all can be undone."""

import re
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain

from tipcoder.analysis.figures.catalogues import MOST_ILLUSTRATIONS, NOTED_KINDS, CatalogueEntry, NotedEntry
from tipcoder.analysis.identifiers.dates import find_exact_dates
from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.answers import Ref
from tipcoder.domain.curation import Confirmation, Curation, CurationEdit, CurationKind, Quotation, TextRelease
from tipcoder.domain.identifiers import Identifier, IdentifierKind, Sign
from tipcoder.domain.ids import new_id
from tipcoder.domain.passages import Passage
from tipcoder.domain.progress import Progress
from tipcoder.domain.release import Audience, WrittenText
from tipcoder.errors import UserError
from tipcoder.exchange.workbook.labels import Labels
from tipcoder.languages.registry import LANGUAGES, main_language
from tipcoder.services.cases import get_case, list_cases, list_judgments
from tipcoder.services.coding import open_coding
from tipcoder.services.double_coding.coders import known_coder
from tipcoder.services.findings.catalogues import Catalogues, read_measures
from tipcoder.services.findings.outline import read_outline
from tipcoder.services.identifiers import known_parties
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.gate import TextGate
from tipcoder.services.release.open_identifiers import names_of_parties
from tipcoder.services.report.words import ReportWords
from tipcoder.storage.curation import (
    confirmation_edit,
    illustration_places,
    next_redo,
    next_undo,
    quotation_edit,
    read_curation,
    save_curation,
    store_redo,
    store_undo,
    text_release_edit,
    text_release_subject,
)

__all__ = ["Curation", "can_redo", "can_undo", "curation_of"]

_WITHOUT_AUTHOR = "about"
"""The kind of chapter for which nobody writes."""

MOST_WORDS = 60
_NUMBER = re.compile(r"\d+")
_STEPS = len(LANGUAGES) + 1
"""Lists that a text is looked through by."""


def curation_of(project: OpenProject) -> Curation:
    """Return all that persons added to the findings of a project."""
    return read_curation(project.database)


def write_chapter(project: OpenProject, chapter: str, language: str, text: str) -> bool:
    """Give a chapter of the report the text of its author in a language, none for blanks; False if nothing changes.

    Raises:
        UserError: it could not be saved.
    """
    return _save(project, CurationEdit(CurationKind.CHAPTER_TEXT, f"{chapter} {language}", text.strip() or None))


def choose_illustration(project: OpenProject, noted: NotedEntry, *, is_chosen: bool = True) -> bool:
    """Let a description illustrate its challenge or practice, behind those chosen before, or no longer.

    Raises:
        UserError: illustrations_full; it could not be saved.
    """
    subject = f"{noted.code} {noted.row}"
    if not is_chosen:
        return _save(project, CurationEdit(CurationKind.ILLUSTRATION, subject, None, noted.case))
    chosen = read_curation(project.database).illustrations.get(noted.code, ())
    if noted.row in chosen:
        return False
    if len(chosen) >= MOST_ILLUSTRATIONS:
        raise UserError("illustrations_full", count=MOST_ILLUSTRATIONS)
    place = 1 + max(illustration_places(project.database, noted.code), default=0)
    return _save(project, CurationEdit(CurationKind.ILLUSTRATION, subject, str(place), noted.case))


def confirm_exemplary(project: OpenProject, practice: CatalogueEntry, reviewer: str) -> bool:
    """Confirm that a practice is exemplary. `reviewer` is the code of who confirms it.

    Raises:
        UserError: practice_not_marked: nobody marked it so in a case; practice_own: nobody but the reviewer did;
            coder_no_code.
    """
    coder = known_coder(project, reviewer.upper()) if reviewer.strip() else ""
    marked = {entry.case for entry in practice.entries if entry.rank == 0}
    if not marked:
        raise UserError("practice_not_marked")
    if not coder or all(case.coding.coder == coder for case in list_cases(project) if case.id in marked):
        raise UserError("practice_own", coder=coder)
    return _save(project, confirmation_edit(practice.code, Confirmation(coder, datetime.now(UTC))))


def withdraw_exemplary(project: OpenProject, practice: str) -> bool:
    """Take back, by the code of a practice, that it is exemplary.

    Raises:
        UserError: it could not be saved.
    """
    return _save(project, CurationEdit(CurationKind.EXEMPLARY, practice, None))


def word_recommendation(project: OpenProject, challenge: str, language: str, wording: str) -> bool:
    """Give a recommendation another wording in a language; blanks, or the words of its measure, take this back.

    Raises:
        UserError: it could not be saved.
    """
    words = wording.strip()
    value = None if words in ("", read_measures()[challenge].wording(language)) else words
    return _save(project, CurationEdit(CurationKind.RECOMMENDATION, f"{challenge} {language}", value))


def look_through(project: OpenProject, written: WrittenText) -> tuple[str, ...]:
    """Return the words of a text that may identify a person, in any language, each once."""
    return TextGate(project, Audience.PUBLIC).words_found(written)


def release_text(project: OpenProject, written: WrittenText, accepted: Collection[str]) -> bool:
    """Let a text of an author be published as it is now. `accepted` are words found in it that identify nobody.

    Raises:
        UserError: it could not be saved.
    """
    release = TextRelease(written.key, frozenset(accepted), project.project.coder, datetime.now(UTC))
    return _save(project, text_release_edit(release))


def keep_back_text(project: OpenProject, written: WrittenText) -> bool:
    """Take back that a text of an author may be published.

    Raises:
        UserError: it could not be saved.
    """
    return _save(project, CurationEdit(CurationKind.TEXT_RELEASE, text_release_subject(written.ref), None))


def leave_out_recommendation(project: OpenProject, challenge: str, *, is_left_out: bool = True) -> bool:
    """Make no recommendation for a challenge, or make it again.

    Raises:
        UserError: it could not be saved.
    """
    return _save(project, CurationEdit(CurationKind.LEFT_OUT, challenge, "" if is_left_out else None))


def order_recommendations(project: OpenProject, challenges: Sequence[str]) -> bool:
    """Put recommendations into an order, by the codes of their challenges; none for that of their priority.

    Raises:
        UserError: it could not be saved.
    """
    return _save(project, CurationEdit(CurationKind.ORDER, "", " ".join(challenges) or None))


def can_undo(project: OpenProject) -> bool:
    """Return whether there is a change to take back."""
    return next_undo(project.database) is not None


def can_redo(project: OpenProject) -> bool:
    """Return whether there is a change to bring back."""
    return next_redo(project.database) is not None


def undo(project: OpenProject) -> CurationEdit | None:
    """Take back the last change that stands, and return it; None if there is none.

    Raises:
        UserError: it could not be saved.
    """
    change = next_undo(project.database)
    if change is not None:
        store_undo(project.database, change, coder=project.project.coder)
    return None if change is None else change.edit


def redo(project: OpenProject) -> CurationEdit | None:
    """Bring back what undo took back last, and return it; None if there is nothing.

    Raises:
        UserError: it could not be saved.
    """
    change = next_redo(project.database)
    if change is not None:
        store_redo(project.database, change, coder=project.project.coder)
    return None if change is None else change.edit


def _save(project: OpenProject, edit: CurationEdit) -> bool:
    return save_curation(project.database, edit, coder=project.project.coder)


def chapter_headings(catalogues: Catalogues, language: str) -> Mapping[str, str]:
    """Return the headings of the chapters that have a text of their author, by name.

    Behind them are those for which a text is stored, but which the report does not have: they come of another version.
    """
    words, outline = ReportWords(language), read_outline()
    named = {
        chapter.name: words.heading(chapter.name, catalogues.findings.definitions)
        for chapter in outline.chapters.values()
        if chapter.kind != _WITHOUT_AUTHOR
    }
    others = sorted({chapter for chapter, _ in catalogues.curation.chapter_texts} - set(outline.chapters))
    return named | {chapter: f"{words.word('another_version')}: {chapter}" for chapter in others}


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
        yield Identifier(IdentifierKind.NUMBER, number.start(), number.end(), number.group(), Sign.NUMBER)


_NOTED = ("challenge_code", "practice_code")
"""Questions of what was noted in a case."""


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
class QuotablePassage:
    """A passage of a case, with the name of its judgment and whether it proves an entry with the code looked for."""

    passage: Passage
    judgment: str
    is_of_entry: bool


def quotable_entries(project: OpenProject, case: str, language: str) -> dict[str, str]:
    """Return the names of the challenges and good practices that were noted in a case, by their codes."""
    live = open_coding(project, get_case(project, case).coding.id).live
    codes = (live.value(ref) for ref in live.refs() if ref.key in _NOTED and live.is_relevant(ref))
    labels = Labels(live.form, language, corrected=True)
    names = {choice.code: choice.label for kind in NOTED_KINDS for choice in live.form.choices.get(kind.id, ())}
    return {code: labels.give(names[code]) if code in names else code for code in codes if code}


def quotable_passages(project: OpenProject, case: str, code: str) -> tuple[QuotablePassage, ...]:
    """Return the passages marked in a case: first those that prove its entries with a code, then by their place."""
    coding = open_coding(project, get_case(project, case).coding.id)
    names = {judgment.id: judgment.name for judgment in list_judgments(project, case)}
    found: dict[str, QuotablePassage] = {}
    for ref, passage in coding.live.all_evidence():
        is_of_entry = any(
            coding.live.value(Ref(ref.row, key)) == code for key in _NOTED if coding.live.has(Ref(ref.row, key))
        )
        if passage.id not in found or is_of_entry:
            found[passage.id] = QuotablePassage(passage, names.get(passage.judgment, ""), is_of_entry)
    return tuple(sorted(found.values(), key=_place))


def _place(found: QuotablePassage) -> tuple[bool, str, int, str]:
    return not found.is_of_entry, found.judgment, found.passage.start, found.passage.id


class QuotationChecker:
    """Finds what may identify somebody in the texts of one case. Making one reads the parties of all cases once."""

    def __init__(self, project: OpenProject, case: str) -> None:
        self._parties = known_parties(project, case)
        self._names = names_of_parties(project)

    def identifiers(self, draft: QuotationDraft) -> Generator[Progress, None, tuple[Identifier, ...]]:
        """Return what is in the wording, then in the English, by the lists of every language; yield these as steps."""
        found: list[Identifier] = []
        for place, text in enumerate((draft.wording, draft.english)):
            of_text: list[Identifier] = []
            for step, finds in enumerate((*map(self._by_language, LANGUAGES), self._besides), place * _STEPS):
                yield Progress(step, 2 * _STEPS)
                for one in finds(text):
                    if not any(one.start < known.end and known.start < one.end for known in of_text):
                        of_text.append(one)
            found += sorted(of_text, key=lambda one: one.start)
        yield Progress(2 * _STEPS, 2 * _STEPS)
        return tuple(found)

    def _by_language(self, language: str) -> Callable[[str], Iterable[Identifier]]:
        return lambda text: find_identifiers(text, language, self._parties)

    def _besides(self, text: str) -> Iterable[Identifier]:
        return chain(find_exact_dates(text), self._names.find(text), _numbers(text))


def release_quotation(
    project: OpenProject, draft: QuotationDraft, accepted: Collection[str], checker: QuotationChecker | None = None
) -> Generator[Progress, None, Quotation]:
    """Release a quotation. `accepted` are words found in it that a person looked at and held to identify nobody.
    Yields progress in the lists that it is looked through by.

    The program translates nothing: a quotation without its English is kept, and stands in nothing that is for others.

    Raises:
        UserError: quotation_empty, quotation_too_long, quotation_open; it could not be saved.
    """
    if not draft.wording.strip():
        raise UserError("quotation_empty")
    if draft.words > MOST_WORDS:
        raise UserError("quotation_too_long", words=draft.words, most=MOST_WORDS)
    found = yield from (checker or QuotationChecker(project, draft.case)).identifiers(draft)
    exact = {one.exact for one in found}
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
