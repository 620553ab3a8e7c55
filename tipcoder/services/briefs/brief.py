"""Makes the brief of a case: its facts by the coding that counts, and the document that is drafted of them."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from weakref import WeakKeyDictionary

from tipcoder.analysis.figures.counted_case import CodedRow, CountedCase
from tipcoder.analysis.figures.terms import FigureTerms
from tipcoder.analysis.ladder import LadderRung, ladder_of
from tipcoder.domain.answers import Ref
from tipcoder.domain.briefs import BriefDocument, BriefFact, BriefPlace, BriefText
from tipcoder.domain.curation import Quotation
from tipcoder.domain.identifiers import TextKey
from tipcoder.domain.projects import Case
from tipcoder.domain.records import CaseRecord
from tipcoder.domain.release import WrittenText
from tipcoder.errors import UserError
from tipcoder.exchange.privacy.release_plan import NOTHING_COARSER, Coarser
from tipcoder.framework.form.form import Form
from tipcoder.languages.registry import FALLBACK, national_language
from tipcoder.services.briefs.facts import BriefLadder, FactReader, addresses_of, ladders_of, people_of, training_facts
from tipcoder.services.briefs.keywords import keyword_facts, taxonomies_of
from tipcoder.services.briefs.parts import read_parts
from tipcoder.services.cases import list_cases
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.reducing import CaseReducer
from tipcoder.services.release.request import ExportRequest, no_more_than_before
from tipcoder.services.release.versions import ExportedVersions
from tipcoder.storage.briefs import read_brief_texts
from tipcoder.storage.coding.exports import stream_cases
from tipcoder.storage.coding.frameworks import framework_ids
from tipcoder.storage.coding.recipients import ensure_recipient, list_recipients
from tipcoder.storage.coding.text_reviews import list_left_out_texts
from tipcoder.storage.curation import released_quotations
from tipcoder.storage.file.database import Database

_REDUCERS: WeakKeyDictionary[Database, tuple[tuple[ExportRequest, bytes], Form, CaseReducer]] = WeakKeyDictionary()
"""The reducer of each project, as made last: a brief is read again whenever one is typed."""


@dataclass(frozen=True, slots=True)
class Narrative:
    """Narrative of a question in a row: the words of the coding, and what was typed for the brief.

    `row` is the address of the row, `row_id` its id; `typed` are texts by language.
    """

    part: str
    row: str
    row_id: str
    question: str
    coded: WrittenText
    typed: Mapping[str, BriefText]

    def text(self, language: str, national: str) -> WrittenText | None:
        """Return the text in a language, None where there is none; `national` is the language of the coding."""
        if language in self.typed:
            return self.typed[language].written
        return self.coded if language == national else None

    def basis(self, language: str, national: str) -> str:
        """Return the hash of the words that a text in a language is written from."""
        source = self.text(national, national) if language != national else self.coded
        return "" if source is None else source.key.sha256


@dataclass(frozen=True, slots=True)
class Brief:
    """A brief of a case, or of its exercise: facts as they may leave the country, ladder of its charges, texts.

    `form` has the lists by which facts are told. `languages` are those of a brief, the project's own first, and
    English. `replaced` are texts in place of parts, by part and language; `people` what is known of persons by address,
    `rows` the ids of all rows by theirs.
    """

    case: Case
    form: Form
    facts: tuple[BriefFact, ...]
    ladder: tuple[BriefLadder, ...]
    narratives: tuple[Narrative, ...]
    replaced: Mapping[tuple[str, str], BriefText]
    languages: tuple[str, ...]
    training_use: tuple[str, ...]
    people: Mapping[str, Mapping[str, str]]
    rows: Mapping[str, str]
    document: BriefDocument = BriefDocument.BRIEF

    @property
    def national(self) -> str:
        """The language of the coding."""
        return self.languages[0]

    def place(self, part: str, row_id: str, language: str) -> BriefPlace:
        """Return the place of a text in this brief."""
        return BriefPlace(self.case.id, part, row_id, language, self.document)


def brief_languages(project: OpenProject) -> tuple[str, ...]:
    """Return the languages of a project's briefs: its own, and English."""
    country = project.project.country
    return tuple(dict.fromkeys((national_language(country) if country else FALLBACK, FALLBACK)))


class BriefReading:
    """Reads codings that count as the project's framework has them, and as they may leave the country."""

    def __init__(self, project: OpenProject, coarser: Coarser = NOTHING_COARSER) -> None:
        """Take a project of one country, and of which questions less is told than otherwise.

        Raises:
            UserError: brief_regional: briefs are made where cases were coded.
        """
        if project.project.is_regional:
            raise UserError("brief_regional")
        self._database = project.database
        request = no_more_than_before(project, ExportRequest(coarser=coarser))
        self._versions = framework_ids(self._database)
        self._carried = ExportedVersions(project, self._versions).carried
        self._reducer = _reducer(project, request, _secret(self._database, request.recipient))

    @property
    def form(self) -> Form:
        """The form by whose lists answers are told as they leave."""
        return self._reducer.form

    def stored(
        self,
        cases: Collection[str] | None = None,
        only: Mapping[str, Collection[str]] | None = None,
        document: BriefDocument = BriefDocument.BRIEF,
    ) -> Iterator[CaseRecord]:
        """Yield cases by their ids, None for all; with `only` these answers, where one version is all there is.

        Of an exercise it is the copy in which facts are altered, and no case that has none.
        """
        some = only if len(self._versions) == 1 else None
        are_exercises = document is BriefDocument.EXERCISE
        streamed = stream_cases(
            self._database,
            None,
            cases=cases,
            has_proofs=False,
            only=some,
            are_exercises=are_exercises,
            in_few_reads=True,
        )
        with closing(streamed) as found:
            yield from map(self._carried, found)

    def left(self, case: CaseRecord) -> CaseRecord:
        """Return a case as it may leave."""
        return self._reducer.of(case)

    def named(self, case: CaseRecord) -> CaseRecord:
        """Return a case in which proposed terms have no code that says whose they are."""
        return self._reducer.named(case)

    def rungs(self, root: CodedRow) -> Iterator[LadderRung]:
        """Yield the rungs of the charges of a case, with terms as in `named`."""
        name = self._reducer.in_calculated
        for rung in ladder_of(root):
            yield replace(rung, effect=name(rung.effect), result=name(rung.result), types=name(rung.types))


def _secret(database: Database, recipient: str) -> bytes:
    """Return the secret of a recipient, none where that is not known and cannot be stored, as in a copy handed over.

    A brief that tells a proposed term is stale there: it has another code than the one that was approved.
    """
    if database.read_only and recipient not in list_recipients(database):
        return b""
    return ensure_recipient(database, recipient).secret


def _reducer(project: OpenProject, request: ExportRequest, secret: bytes) -> CaseReducer:
    asked, form = (request, secret), project.form
    kept = _REDUCERS.get(project.database)
    if kept is None or kept[0] != asked or kept[1] is not form:
        kept = _REDUCERS[project.database] = asked, form, CaseReducer(form, request, secret)
    return kept[2]


def read_brief(project: OpenProject, case_id: str) -> Brief:
    """Return the brief of a case by the coding that counts, with no more in it than what may leave the country.

    Raises:
        UserError: brief_regional: it is made where the case was coded; case_not_found.
    """
    found = next(read_briefs(project, (case_id,)), None)
    if found is None:
        raise UserError("case_not_found", case=case_id)
    return found


def read_briefs(
    project: OpenProject,
    cases: Collection[str],
    document: BriefDocument = BriefDocument.BRIEF,
    *,
    is_for_training: bool = False,
    coarser: Coarser = NOTHING_COARSER,
) -> Iterator[Brief]:
    """Yield the briefs, or exercises, of cases by their ids, in the order of their numbers; the store is read once.

    With `is_for_training` there are those facts too that exercises print beside them, and no words of a judgment.
    Of the questions of `coarser` no more is told than an export with it tells.

    Raises:
        UserError: brief_regional.
    """
    reading, languages = BriefReading(project, coarser), brief_languages(project)
    listed = {case.id: case for case in list_cases(project)}
    terms, texts = FigureTerms(project.form), dict[str, dict[BriefPlace, BriefText]]()
    for text in read_brief_texts(project.database, cases, document):
        texts.setdefault(text.place.case, {})[text.place] = text
    quotations, taxonomies = dict[str, list[Quotation]](), taxonomies_of(project)
    has_quotations = document is BriefDocument.BRIEF and not is_for_training
    left_out = list_left_out_texts(project.database)
    for one in released_quotations(project.database, cases) if has_quotations else ():
        quotations.setdefault(one.case, []).append(one)
    for stored in reading.stored(cases, document=document):
        (root,) = CountedCase(stored, terms).rows("")
        addresses, own = addresses_of(stored), texts.get(stored[""][0].case_id, {})
        named, left = reading.named(stored), reading.left(stored)
        ladder = ladders_of(reading.rungs(root), named, addresses)
        facts = FactReader(left, addresses, ladder, quotations.get(stored[""][0].case_id, ())).facts(read_parts())
        facts = (*facts, *keyword_facts(facts, taxonomies))
        yield Brief(
            listed[stored[""][0].case_id],
            reading.form,
            (*facts, *training_facts(named, left, addresses, reading.form)) if is_for_training else facts,
            ladder,
            tuple(_narratives(stored, addresses, own, left_out, has_coded=document is BriefDocument.BRIEF)),
            {(place.part, place.language): text for place, text in own.items() if not place.row},
            languages,
            root.codes("training_use"),
            people_of(left, addresses),
            {address: row for row, address in addresses.items()},
            document,
        )


def _narratives(
    case: CaseRecord,
    addresses: Mapping[str, str],
    texts: Mapping[BriefPlace, BriefText],
    left_out: Collection[TextKey],
    *,
    has_coded: bool,
) -> Iterator[Narrative]:
    """Yield the narratives of a case; with `has_coded` the words of the coding stand where nobody typed others.

    Words that a person left out of workbooks, which are `left_out`, do not.
    """
    for part in read_parts():
        for roster, question in part.narratives:
            for row in case.get(roster, ()):
                answer = row.answers.get(question)
                if answer is not None and answer.value:
                    typed = {
                        place.language: text
                        for place, text in texts.items()
                        if (place.part, place.row) == (part.name, row.row_id)
                    }
                    coded = WrittenText(Ref(row.row_id, question), answer.value)
                    if not has_coded or coded.key in left_out:
                        coded = WrittenText(coded.ref, "")
                    yield Narrative(part.name, addresses[row.row_id], row.row_id, question, coded, typed)
