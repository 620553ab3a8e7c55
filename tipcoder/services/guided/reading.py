"""Reads judgments for the answers that they give to a framework's questions: proposed, never entered."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from pathlib import Path

from tipcoder.analysis.guided.law import CountryLaw
from tipcoder.analysis.guided.merging import ReadQuestions, with_conflicts
from tipcoder.analysis.guided.propose import read_judgment
from tipcoder.analysis.guided.rows import LABELS, LEGAL, match_rows
from tipcoder.analysis.guided.rules import LANGUAGES, Measured, Priors, RuleBook, load_measured, load_priors, load_rules
from tipcoder.analysis.guided.tokens import fold_judgment
from tipcoder.documents.reader import read_judgment_file
from tipcoder.documents.search import guess_language
from tipcoder.domain.answers import Ref, Row
from tipcoder.domain.passages import whole_text
from tipcoder.domain.projects import Case, Country
from tipcoder.domain.proposed_answers import GuidedReading, ProposedAnswer, ProvingPassage, WithheldRule, ZoneSpan
from tipcoder.errors import UserError
from tipcoder.framework.form.form import Form
from tipcoder.framework.xlsform.reader import read_framework
from tipcoder.languages.registry import national_language
from tipcoder.paths import resources
from tipcoder.services.coding import OpenCoding, open_coding
from tipcoder.services.forms import form_with_shipped
from tipcoder.services.frameworks import shipped_framework
from tipcoder.services.judgments.judgments import list_judgments, read_pages
from tipcoder.services.projects import OpenProject
from tipcoder.services.taxonomy_files import shipped_taxonomy

COUNTRIES = (Country.ALB, Country.MDA, Country.MNE, Country.MKD, Country.SRB)
"""Countries whose courts and codes the rules know."""
_TOP = 200
"""Words at the top of a judgment among which its court is named."""


@lru_cache(maxsize=len(LANGUAGES))
def rule_book(language: str) -> RuleBook:
    """Return the rules for judgments in a language."""
    return load_rules(resources() / "guided", language)


@lru_cache(maxsize=len(COUNTRIES))
def country_law(country: Country) -> CountryLaw:
    """Return courts and offences of a country."""
    return CountryLaw(str(country), shipped_taxonomy("courts"), shipped_taxonomy("offences"))


@lru_cache(maxsize=1)
def measured_rules() -> Mapping[str, Measured]:
    """Return how often each rule was right on annotated judgments."""
    return load_measured(resources() / "guided" / "measured.toml")


@lru_cache(maxsize=1)
def zone_priors() -> Priors:
    """Return where in judgments the answers to questions stand."""
    return load_priors(resources() / "guided" / "priors.toml")


def read_questions(form: Form) -> ReadQuestions:
    """Return the questions of a form that a person answers, and those with several answers."""
    asked = [question for _, question in form.all_questions() if question.is_answered_by_person]
    multiple = {question.name for question in asked if question.type.is_multiple}
    return ReadQuestions(frozenset(question.name for question in asked), frozenset(multiple))


def language_of(pages: Sequence[str], country: Country) -> str:
    """Return the language of a judgment, of those whose rules there are."""
    national = national_language(country)
    guessed = guess_language(whole_text(pages), national)
    return guessed if guessed in LANGUAGES else national


def read_guided(
    pages: Sequence[str],
    country: Country,
    questions: ReadQuestions,
    judgment: int = 0,
    measured: Mapping[str, Measured] | None = None,
) -> GuidedReading:
    """Return what a judgment of a country says to the questions of a form; `measured` in place of what ships."""
    language = language_of(pages, country)
    return read_judgment(
        pages,
        rule_book(language),
        country_law(country),
        questions,
        measured_rules() if measured is None else measured,
        language=language,
        judgment=judgment,
    )


@dataclass(frozen=True, slots=True)
class ReadText:
    """A judgment that was read: its name, language, pages and zones."""

    name: str
    language: str
    pages: int
    zones: Sequence[ZoneSpan]


@dataclass(frozen=True, slots=True)
class CaseProposals:
    """Proposals of the judgments of a case, in their order. `withheld` are rules that the gate holds back here."""

    judgments: Sequence[ReadText]
    proposals: Sequence[ProposedAnswer]
    withheld: Sequence[WithheldRule]
    form: Form
    country: Country

    def in_words(self, language: str) -> Iterator[tuple[str, str, str, ProvingPassage]]:
        """Yield question, row, value and passage of each proposed answer, in the words of a language."""
        questions = {question.name: question for _, question in self.form.all_questions()}
        for answer in self.proposals:
            question = questions[answer.question]
            labels = {choice.code: choice.label for choice in self.form.choices.get(question.choices, ())}
            label = labels.get(answer.value)
            value = answer.value if label is None else label.plain(language, self.form.default_language)
            yield question.label.plain(language, self.form.default_language), answer.row, value, answer.passage


Named = tuple[str, Sequence[str]]
"""Name of a judgment and its pages."""


def propose_file(path: Path, country: Country | None, framework: Path | None) -> CaseProposals:
    """Return what a file's judgment proposes to a framework, the shipped one without another.

    Raises:
        UserError: the file or the framework cannot be read; judgment_without_text; guided_country_unknown.
    """
    form = form_with_shipped(read_framework(framework) if framework else shipped_framework())
    text = read_judgment_file(path)
    return _proposed([(text.name, text.pages)], country, form, {})


def propose_case(project: OpenProject, case: Case) -> CaseProposals:
    """Return what all judgments of a case propose to the form that it is coded by; nothing is written.

    Raises:
        UserError: case_without_judgment, judgment_without_text, guided_country_unknown.
    """
    texts = [(each.name, read_pages(project, each.id)) for each in list_judgments(project, case.id)]
    if not texts:
        raise UserError("case_without_judgment", case=case.number)
    coding = open_coding(project, case.coding.id)
    country = project.project.country
    return _proposed(texts, country, coding.live.form, _rows_of(coding))


def _rows_of(coding: OpenCoding) -> dict[str, str]:
    """Return the rows of a coding by path, counted from 1, with what they are called."""
    live = coding.live
    rosters = {roster.key: parent for parent, roster in live.form.rosters()}
    found: dict[str, str] = {}

    def walk(row: Row, path: str) -> None:
        for roster, key in LABELS.items():
            if rosters.get(roster) != row.roster:
                continue
            for number, child in enumerate(live.rows(row.id, roster), 1):
                below = f"{path}/{roster}[{number}]".lstrip("/")
                answer = live.answer(Ref(child.id, key))
                found[below] = answer.value if answer is not None else ""
                kind = live.answer(Ref(child.id, "defendant_kind")) if roster == "defendants" else None
                if kind is not None and kind.value == LEGAL:
                    found[below] = LEGAL
                walk(child, below)

    walk(live.row(live.root), "")
    return found


def _proposed(texts: Sequence[Named], country: Country | None, form: Form, rows: Mapping[str, str]) -> CaseProposals:
    if not any(page.strip() for _, pages in texts for page in pages):
        raise UserError("judgment_without_text", file=texts[0][0])
    questions = read_questions(form)
    country = country or country_of(texts[0][1])
    readings = [read_guided(pages, country, questions, number) for number, (_, pages) in enumerate(texts)]
    matched = match_rows(readings, rows)
    answers = with_conflicts([answer for reading in matched for answer in reading.proposals], questions)
    rules = {
        WithheldRule(answer.rule, answer.question, answer.right, answer.tried)
        for reading in matched
        for answer in reading.withheld
    }
    judgments = [
        ReadText(name, reading.language, len(pages), reading.zones)
        for (name, pages), reading in zip(texts, matched, strict=True)
    ]
    return CaseProposals(judgments, answers, sorted(rules), form, country)


def country_of(pages: Sequence[str]) -> Country:
    """Return the country of a judgment by its court, else by its language.

    Raises:
        UserError: guided_country_unknown, for a language of several countries or of none.
    """
    text = fold_judgment(whole_text(pages))
    named = {country for country in COUNTRIES for _ in islice(country_law(country).courts_named(text, _TOP), 1)}
    if len(named) == 1:
        return named.pop()
    language = guess_language(whole_text(pages), "en")
    alike = [country for country in COUNTRIES if language.startswith(national_language(country).split("-")[0])]
    if len(alike) != 1:
        raise UserError("guided_country_unknown")
    return alike[0]
