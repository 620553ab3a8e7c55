"""Lists the texts of chosen cases that would cross a border, and stores what persons decide on them.

Every answer in a person's own words leaves only after a person saw that very text, whether something was found in it or
not; a number, if something was found in it.
"""

from collections.abc import Collection, Generator, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from itertools import chain, islice

from tipcoder.analysis.disclosure.numbers import find_in_number, most_digits
from tipcoder.analysis.identifiers.finder import occurrences
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.folding import fold
from tipcoder.domain.identifiers import (
    AnswerIdentifier,
    Decision,
    Identifier,
    LeavingText,
    TextDecision,
    TextKey,
    TextReview,
    Words,
)
from tipcoder.domain.progress import Progress
from tipcoder.domain.retired import is_retired, split_retired
from tipcoder.errors import UserError
from tipcoder.exchange.privacy.profiles import Leaving
from tipcoder.exchange.privacy.release_plan import ReleasePlan, is_free_text
from tipcoder.framework.engine.editing import set_answer
from tipcoder.framework.form.form import Form
from tipcoder.framework.form.question_types import ValueKind
from tipcoder.framework.versions.matching import match_forms, nodes_of
from tipcoder.languages.registry import main_language
from tipcoder.services.cases import get_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.identifiers import AnswerFinder, decide, found_in_answer
from tipcoder.services.projects import OpenProject, form_of
from tipcoder.services.release.open_identifiers import Known, NamesOfParties, find_in_texts, known_words
from tipcoder.services.retired import RetiredQuestions
from tipcoder.storage.coding.exports import list_keys
from tipcoder.storage.coding.frameworks import framework_ids
from tipcoder.storage.coding.identifiers import StoredAnswer, list_cases_coded, stream_answers
from tipcoder.storage.coding.text_reviews import list_text_reviews, read_case_texts, save_text_reviews

_PLACES = (ValueKind.NUMBER, ValueKind.CALCULATED)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question whose numbers leave as they are; `most` digits are before the point of the greatest one meant."""

    most: int
    is_calculated: bool


class NumberFinder:
    """Finds what numbers tell of persons, and words among calculations, answer by answer.

    `keys` are those of the questions whose numbers leave as they are.
    """

    def __init__(self, project: OpenProject, release: ReleasePlan, known: Known) -> None:
        self._asked = _asked(project, release.uncoarsened.unreviewed)
        self._known = known
        self._language = main_language(project.project)
        self._found: dict[tuple[_Asked, str], tuple[Identifier, ...]] = {}
        self.keys = frozenset(key for _, _, key in self._asked)

    def find(self, answer: StoredAnswer) -> tuple[AnswerIdentifier, ...]:
        """Return what is in one answer, nothing for one that leaves otherwise."""
        asked = self._asked.get((answer.framework, answer.roster, answer.question))
        if asked is None:
            return ()
        at = asked, answer.value
        found = self._found.get(at)
        if found is None:
            found = self._found[at] = tuple(_in_answer(answer.value, asked, self._language, self._known.names))
        return tuple(_identifier(answer, one, self._known.decisions) for one in found) if found else ()


def _asked(project: OpenProject, release: ReleasePlan) -> dict[tuple[str, str, str], _Asked]:
    """Return the questions by version, roster and key, as answers are stored."""
    found: dict[tuple[str, str, str], _Asked] = {}
    retired: dict[str, RetiredQuestions] = {}
    newest = release.for_form(project.form)
    for version, roster, key in list_keys(project.database):
        form = form_of(project, version).form
        question = form.question(roster, key)
        if question is None and (is_retired(roster) or is_retired(key)):
            known = retired.setdefault(version, RetiredQuestions(project, form))
            asked_by, _, question = known.find(roster, key)
            form = known.form(asked_by)
        if question is None or question.type.holds not in _PLACES:
            continue
        # By its own version, or by the one by which all is exported.
        if Leaving.AS_IS in (release.for_form(form).at(question.path), newest.at(question.path)):
            found[version, roster, key] = _Asked(most_digits(question.constraint), not question.is_answered_by_person)
    return found


def _in_answer(value: str, asked: _Asked, language: str, names: NamesOfParties) -> Iterator[Identifier]:
    if number := find_in_number(value, asked.most, is_calculated=asked.is_calculated):
        yield number
    elif asked.is_calculated:
        yield from names.find(value) or found_in_answer(value, language)


def _identifier(answer: StoredAnswer, found: Identifier, decisions: Mapping[Words, Decision]) -> AnswerIdentifier:
    words = Words(answer.row, answer.question, found.kind, found.exact)
    return AnswerIdentifier(
        words,
        answer.case,
        answer.number,
        answer.framework,
        found.start,
        found.end,
        answer.value[: found.start],
        answer.value[found.end :],
        found.sign,
        decision=decisions.get(words),
    )


_STEP = 20
"""Cases between two reports of progress."""

LEFT_OUT_WORDS = "[…]"
"""Stands in a text for words that were taken out of it."""

Path = tuple[tuple[str, int], ...]
"""Rosters that hold a row, from the top down, each with the number of the row in it."""
Places = Set[tuple[str, str]]
"""Questions by roster and key."""


class ReviewedQuestions:
    """Questions of each version of the framework whose answers leave as texts that a person reviewed."""

    def __init__(self, project: OpenProject, release: ReleasePlan) -> None:
        self._project = project
        self._release = release
        self._known: dict[str, Places] = {}

    def of(self, framework: str) -> Places:
        """Return those of a version: texts by its own word, and what the newest makes texts of."""
        if framework not in self._known:
            self._known[framework] = frozenset(self._find(framework))
        return self._known[framework]

    def _find(self, framework: str) -> set[tuple[str, str]]:
        form = form_of(self._project, framework).form
        release = self._release.for_form(form)
        own = _leaving_as(release, Leaving.REVIEWED)
        if framework == self._project.framework_id:
            return own
        newest = _leaving_as(self._release.for_form(self._project.form), Leaving.REVIEWED)
        matched = match_forms(form, self._project.form).questions.items()
        become = {(was.roster, was.key) for was, (_, now, _) in matched if (now.roster, now.key) in newest}
        return own | (become - staying_texts(release))


def staying_texts(release: ReleasePlan) -> set[tuple[str, str]]:
    """Return the questions that persons answer in words of their own, and whose answers stay in the country."""
    texts = {(roster, question.key) for roster, question in release.form.all_questions() if is_free_text(question)}
    return texts & _leaving_as(release, Leaving.WITHHELD)


def texts_for_export(
    project: OpenProject, release: ReleasePlan, cases: Collection[str] | None = None
) -> Generator[Progress, None, tuple[LeavingText, ...]]:
    """Return the texts that would leave, with what was found in them and decided on them: case by case, in the order
    in which one reads. Numbers in which something was found are among them. `cases` are the ids of those that leave,
    None for all. Yields progress in cases.
    """
    forms = {id: form_of(project, id).form for id in framework_ids(project.database)}
    questions = ReviewedQuestions(project, release)
    asked = {version: questions.of(version) for version in forms}
    keys = frozenset(key for places in asked.values() for _, key in places)
    known = known_words(project)
    numbers = NumberFinder(project, release, known)
    finder = AnswerFinder(project)
    reader = _TextReader(forms, list_text_reviews(project.database))
    wanted = [case for case in list_cases_coded(project.database) if cases is None or case in cases]
    texts: list[LeavingText] = []
    yield Progress(0, len(wanted))
    stream = stream_answers(project.database, wanted, keys | numbers.keys | finder.keys)
    done = 0
    while several := list(islice(stream, _STEP)):
        held = read_case_texts(project.database, [answers[0].case for answers in several])
        for answers in several:
            judgments = held.judgments.get(answers[0].case, ())
            going = [answer for answer in answers if (answer.roster, answer.question) in asked[answer.framework]]
            before = finder.find(answers, judgments)
            in_numbers = {answer: identifiers for answer in answers if (identifiers := numbers.find(answer))}
            in_texts = find_in_texts(going, [judgment.text for judgment in judgments], known, before)
            identifiers = (*before, *in_texts, *chain.from_iterable(in_numbers.values()))
            texts += reader.texts((*going, *in_numbers), identifiers, held.paths)
        done += len(several)
        if len(several) == _STEP:
            yield Progress(done, len(wanted))
    return tuple(texts)


def decide_texts(
    project: OpenProject, texts: Iterable[LeavingText], decision: TextDecision | None
) -> tuple[LeavingText, ...]:
    """Decide on texts as they are now; None takes the decision back. Who lets a text go accepts what is open in it.
    Return the texts as they are then.

    Raises:
        UserError: it could not be saved.
    """
    chosen = tuple(texts)
    if decision is TextDecision.SEEN:
        decide(project, [identifier for text in chosen for identifier in text.open_identifiers], Decision.ACCEPTED)
        chosen = tuple(replace(text, identifiers=tuple(map(_accepted, text.identifiers))) for text in chosen)
    coder = project.project.coder
    made_at = save_text_reviews(project.database, [text.key for text in chosen], decision, coder)
    review = None if decision is None else TextReview(decision, coder, made_at)
    return tuple(replace(text, review=review) for text in chosen)


def decide_words(
    project: OpenProject, texts: Sequence[LeavingText], identifier: AnswerIdentifier, decision: Decision | None
) -> tuple[LeavingText, ...]:
    """Decide on words that were found in one of the texts of a case, in all of these texts at once: a person is asked
    once for the same words. Return the texts as they are then.

    Raises:
        UserError: it could not be saved.
    """
    same = fold(identifier.words.exact)
    found = {
        one.words
        for text in texts
        for one in text.identifiers
        if one.words.kind is identifier.words.kind and fold(one.words.exact) == same
    }
    decide(project, [one for text in texts for one in text.identifiers if one.words in found], decision)

    def decided(one: AnswerIdentifier) -> AnswerIdentifier:
        return replace(one, decision=decision) if one.words in found else one

    return tuple(replace(text, identifiers=tuple(map(decided, text.identifiers))) for text in texts)


def change_text(
    project: OpenProject, release: ReleasePlan, text: LeavingText, value: str
) -> Generator[Progress, None, tuple[LeavingText, ...]]:
    """Give an answer another text, as a coder does, with its place in the history; return the texts of its case.

    Raises:
        UserError: coding_changed_elsewhere: it is not the text any more that a person saw; or it could not be saved.
    """
    coding = open_coding(project, get_case(project, text.case).coding.id)
    before = coding.live.answer(text.ref) if coding.live.has(text.ref) else None
    if before is None or before.value != text.text:
        raise UserError("coding_changed_elsewhere")
    apply_edit(coding, set_answer(coding.live, text.ref, Answer(value) if value.strip() else None))
    return (yield from texts_for_export(project, release, (text.case,)))


def without_words(text: LeavingText, identifier: AnswerIdentifier) -> str:
    """Return a text in which something says that words were left out, wherever they occur."""
    exact, parts, end = identifier.words.exact, [], 0
    for start, stop in occurrences(exact, text.text):
        parts += [text.text[end:start], LEFT_OUT_WORDS]
        end = stop
    return "".join((*parts, text.text[end:]))


def text_title(project: OpenProject, text: LeavingText, language: str) -> str:
    """Return what the question of a text asks, after the rosters and numbers of its row, in the framework's words."""
    name, version = split_retired(text.ref.key)
    form = form_of(project, version or text.framework).form
    parts: list[str] = []
    for key, number in text.path:
        roster = form.roster(key)
        label = roster.entry.plain(language, form.default_language) if roster else ""
        parts.append(f"{label or key} {number}")
    question = form.question(text.roster, name)
    label = question.label.plain(language, form.default_language) if question else ""
    return " › ".join((*parts, label or name))


@dataclass(slots=True)
class _TextReader:
    """Makes the texts of a case of its answers, in the order in which the framework asks."""

    forms: Mapping[str, Form]
    reviews: Mapping[TextKey, TextReview]
    _orders: dict[str, dict[tuple[str, str], int]] = field(default_factory=dict)
    _reviewed: Set[Ref] = field(init=False)

    def __post_init__(self) -> None:
        """Note which answers a decision was ever made on: of the others no hash is made."""
        self._reviewed = {key.ref for key in self.reviews}

    def texts(
        self, answers: Iterable[StoredAnswer], identifiers: Iterable[AnswerIdentifier], paths: Mapping[str, Path]
    ) -> list[LeavingText]:
        of_answer: dict[Ref, list[AnswerIdentifier]] = {}
        for identifier in identifiers:
            of_answer.setdefault(Ref(identifier.words.holder, identifier.words.question), []).append(identifier)
        texts: list[LeavingText] = []
        for answer in answers:
            ref = Ref(answer.row, answer.question)
            text = LeavingText(
                ref=ref,
                case=answer.case,
                case_number=answer.number,
                framework=answer.framework,
                roster=answer.roster,
                path=paths.get(answer.row, ()),
                text=answer.value,
                identifiers=tuple(sorted(of_answer.get(ref, ()), key=lambda one: (one.start, one.end))),
            )
            review = self.reviews.get(text.key) if ref in self._reviewed else None
            texts.append(text if review is None else replace(text, review=review))
        return sorted(texts, key=self._place)

    def _place(self, text: LeavingText) -> tuple[tuple[int, int], ...]:
        if text.framework not in self._orders:
            nodes = nodes_of(self.forms[text.framework].children, "", everywhere=True)
            self._orders[text.framework] = {(node.place.roster, node.place.key): at for at, node in enumerate(nodes)}
        order = self._orders[text.framework]
        above, place = "", []
        for roster, number in text.path:
            place.append((order.get((above, roster), 0), number))
            above = roster
        return (*place, (order.get((text.roster, text.ref.key), 0), 0))


def _accepted(identifier: AnswerIdentifier) -> AnswerIdentifier:
    return replace(identifier, decision=Decision.ACCEPTED) if identifier.is_open else identifier


def _leaving_as(release: ReleasePlan, how: Leaving) -> set[tuple[str, str]]:
    plan = release.uncoarsened.reviewed
    return {(roster, question.key) for roster, question in plan.form.all_questions() if plan.how(question) is how}
