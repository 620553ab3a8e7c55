"""Makes an exercise of a case: a copy of the coding that counts, whose facts and texts a person alters for training."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from uuid import NAMESPACE_OID, uuid5

from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.domain.briefs import BriefDocument, BriefFact, BriefPlace
from tipcoder.domain.curation import CurationEdit
from tipcoder.domain.edits import AddRows, Edit, SetAnswer, edit_between
from tipcoder.domain.ids import new_id
from tipcoder.errors import UserError
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.engine.trial_run import Step, take_steps
from tipcoder.services.briefs.brief import Brief, Narrative, read_brief, read_briefs
from tipcoder.services.briefs.facts import EVIDENCE, top_row
from tipcoder.services.briefs.parts import read_parts
from tipcoder.services.coding import apply_edit, begin_second, open_coding, standing
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.gate import opened_for_team
from tipcoder.storage.briefs import text_edit
from tipcoder.storage.coding.derived_state import Beginning
from tipcoder.storage.curation import save_curation
from tipcoder.storage.exercises import add_exercise, discard_exercise, list_exercises

MOOT_COURT, CASE_STUDY = "moot_court", "case_study"
FACTS = "facts"
"""The part whose text tells what happened: of an exercise it tells nothing of the outcome."""
SECRETS = ("prosecution", "defence", "judge", "victim", "witnesses")
"""Roles that a person may give secret instructions."""
_SECRET, _WITNESS = "secret_", "witness_"
_TEXT, _CONFIRM = "text", "confirm"
_LENGTHS = {_TEXT: 5, _CONFIRM: 4}
_TOLD_IN_FACTS = ("title", FACTS, "victims")
"""Parts whose facts the narrative of what happened may tell."""


def secret_part(role: str) -> str:
    """Return the part in which the secret instructions of a role stand."""
    return f"{_SECRET}{role}"


def witness_part(address: str) -> str:
    """Return the part in which the words of the witness stand who gives an item of evidence, by its address."""
    return f"{_WITNESS}{address}"


@dataclass(frozen=True, slots=True)
class Exercise:
    """An exercise: `brief` as it is altered, `source` the brief of the case; `coding_id` is that of the copy.

    `rows` are the ids of its rows by those of the source that they were copied from.
    """

    brief: Brief
    source: Brief
    coding_id: str
    rows: Mapping[str, str]

    def changed(self) -> Iterator[tuple[BriefFact | None, BriefFact | None]]:
        """Yield the facts that differ from those of the source: before and after, None for none."""
        before = {(one.part, one.row, one.question): one for one in self.source.facts}
        after = {(one.part, one.row, one.question): one for one in self.brief.facts}
        for place in dict.fromkeys((*before, *after)):
            if before.get(place) != after.get(place):
                yield before.get(place), after.get(place)


def start_exercise(project: OpenProject, case_id: str) -> Exercise:
    """Copy the coding of a case that counts, with the texts of its brief, as an exercise; return it.

    Raises:
        UserError: brief_regional, second_only_codes; exercise_there: a case has one at most; exercise_not_free: no
            expert gave the case free for training; it could not be saved.
    """
    source = read_brief(project, case_id)
    if list_exercises(project.database, (case_id,)):
        raise UserError("exercise_there", case=source.case.number)
    if not {MOOT_COURT, CASE_STUDY}.intersection(source.training_use):
        raise UserError("exercise_not_free", case=source.case.number)
    stored = open_coding(project, source.rows[""])
    root = new_id()
    begun, rows = _copied(stored.live, root)
    coder = project.database.coder or project.project.coder
    now = datetime.now(UTC)
    texts: list[CurationEdit] = []
    for place, words in _texts_of(source, rows):
        texts.append(text_edit(place, words, "", coder, now))
    add_exercise(project.database, case_id, stored.coding.framework, coder, begun, texts)
    found = read_exercise(project, case_id)
    _confirm(project, found, [(one.part, one.address) for one in exercise_texts(found)])
    return read_exercise(project, case_id)


def _copied(live: LiveCoding, root: str) -> tuple[Beginning, dict[str, str]]:
    """Return what a copy of a coding begins with, and the ids of its rows by those of their originals."""
    copy = LiveCoding(live.form, root)
    edit: Edit = begin_second(live.form, root).defaults
    copy.apply(edit)
    originals, answers = live.family(live.root)
    rows = {live.root: root} | {row.id: _row_id(root, row.id) for row in originals if row.parent}
    for row in originals:
        if row.parent:
            added = (AddRows((Row(rows[row.id], rows[row.parent], row.roster, row.position),)),)
            copy.apply(added)
            edit = (*edit, *added)
    keys = _keys(live, copy, rows)
    said = tuple(
        SetAnswer(ref, copy.answer(ref), told)
        for source, answer in answers
        if (ref := Ref(rows[source.row], source.key)) and (told := _referring(answer, keys)) != copy.answer(ref)
    )
    copy.apply(said)
    edit = (*edit, *said)
    return Beginning(root, edit, standing(copy, edit)), rows


def _row_id(root: str, row: str) -> str:
    """Return the id of the row of an exercise that stands for one of its case: it tells which this is."""
    return str(uuid5(NAMESPACE_OID, f"{root} {row}"))


def _keys(live: LiveCoding, copy: LiveCoding, rows: Mapping[str, str]) -> dict[str, str]:
    """Return the keys that the program made of rows, in the copy by those in the original: answers refer to them."""
    found: dict[str, str] = {}
    for original, row in rows.items():
        for question in live.form.questions(live.row(original).roster):
            if "uuid()" in question.calculate:
                found[live.value(Ref(original, question.key))] = copy.value(Ref(row, question.key))
    return found


def _referring(answer: Answer, keys: Mapping[str, str]) -> Answer:
    tokens = answer.value.split(" ")
    if not any(token in keys for token in tokens):
        return answer
    return Answer(" ".join(keys.get(token, token) for token in tokens), answer.state)


def _texts_of(source: Brief, rows: Mapping[str, str]) -> Iterator[tuple[BriefPlace, str]]:
    """Yield the texts of a brief as they stand in an exercise: those of the coding too, which are now its own."""
    for (part, language), text in source.replaced.items():
        place = BriefPlace(source.case.id, part, "", language, BriefDocument.EXERCISE)
        yield place, opened_for_team(text.written)
    for one in source.narratives:
        for language in source.languages:
            if (written := one.text(language, source.national)) is not None:
                place = BriefPlace(source.case.id, one.part, rows[one.row_id], language, BriefDocument.EXERCISE)
                yield place, opened_for_team(written)


def read_exercise(project: OpenProject, case_id: str) -> Exercise:
    """Return the exercise of a case.

    Raises:
        UserError: brief_regional; exercise_missing: nobody has made one.
    """
    found = next(read_exercises(project, (case_id,)), None)
    if found is None:
        raise UserError("exercise_missing", case=read_brief(project, case_id).case.number)
    return found


def read_exercises(project: OpenProject, cases: Sequence[str]) -> Iterator[Exercise]:
    """Yield the exercises of those of the cases that have one, in the order of their numbers."""
    codings = list_exercises(project.database, cases)
    if not codings:
        return
    sources = {brief.case.id: brief for brief in read_briefs(project, list(codings), is_for_training=True)}
    for brief in read_briefs(project, list(codings), BriefDocument.EXERCISE, is_for_training=True):
        coding_id, source = codings[brief.case.id], sources[brief.case.id]
        rows = {row: _row_id(coding_id, row) if address else coding_id for address, row in source.rows.items()}
        yield Exercise(brief, source, coding_id, rows)


@dataclass(frozen=True, slots=True)
class ExerciseText:
    """A text of an exercise in a language: its part, the address of its row, its words, and whether it still fits."""

    part: str
    address: str
    place: BriefPlace
    words: str
    is_older: bool


def exercise_texts(exercise: Exercise) -> tuple[ExerciseText, ...]:
    """Return all texts of an exercise that a person typed, or that came from the brief, in every language."""
    brief = exercise.brief
    found = [
        ExerciseText(
            part, "", text.place, opened_for_team(text.written), text.basis != _basis(brief, part, "", language)
        )
        for (part, language), text in brief.replaced.items()
    ]
    for one in brief.narratives:
        for language, typed in one.typed.items():
            basis = _basis(brief, one.part, one.row, language, one)
            words = opened_for_team(typed.written)
            found.append(ExerciseText(one.part, one.row, typed.place, words, typed.basis != basis))
    return tuple(found)


def _basis(brief: Brief, part: str, address: str, language: str, narrative: Narrative | None = None) -> str:
    """Return the hash of what a text is written from: facts, and for another language the national text."""
    facts = "\n".join(f"{one.row} {one.question} {one.value}" for one in facts_of_text(brief.facts, part, address))
    national = ""
    if language != brief.national:
        source = narrative.typed.get(brief.national) if narrative else brief.replaced.get((part, brief.national))
        national = "" if source is None else source.written.key.sha256
    return sha256(f"{facts}\n{national}".encode()).hexdigest()


def facts_of_text(facts: Iterable[BriefFact], part: str, address: str) -> Iterator[BriefFact]:
    """Yield the facts that a text in a part may tell: of a row its own, of what happened those of the victims too."""
    own = {one.name for one in read_parts()}
    for fact in facts:
        if part in own - {FACTS}:
            is_told = fact.part == part and (not address or fact.row == address)
        else:
            is_told = fact.part in _TOLD_IN_FACTS
        if is_told:
            yield fact


def _confirm(project: OpenProject, exercise: Exercise, places: Iterable[tuple[str, str]], language: str = "") -> None:
    """Store texts anew as they are: who confirms them has seen that they fit the facts."""
    wanted = set(places)
    texts = [one for one in exercise_texts(exercise) if (one.part, one.address) in wanted]
    _save(project, exercise, [(one, one.words) for one in texts if not language or one.place.language == language])


def _save(project: OpenProject, exercise: Exercise, texts: Iterable[tuple[ExerciseText, str]]) -> None:
    narratives = {(one.part, one.row): one for one in exercise.brief.narratives}
    coder, now = project.project.coder, datetime.now(UTC)
    edits = [
        text_edit(
            one.place,
            words,
            _basis(exercise.brief, one.part, one.address, one.place.language, narratives.get((one.part, one.address))),
            coder,
            now,
        )
        for one, words in texts
    ]
    save_curation(project.database, *edits, coder=coder)


def write_text(project: OpenProject, case_id: str, part: str, address: str, language: str, words: str) -> Exercise:
    """Put a text in place of that of an exercise; return it as it is then.

    Raises:
        UserError: exercise_missing; it could not be saved.
    """
    return set_exercise(project, case_id, [[_TEXT, part, address, language, words]])


def confirm_text(project: OpenProject, case_id: str, part: str, address: str, language: str) -> Exercise:
    """Confirm that a text of an exercise still fits the facts; return it as it is then.

    Raises:
        UserError: exercise_missing; it could not be saved.
    """
    return set_exercise(project, case_id, [[_CONFIRM, part, address, language]])


def set_exercise(project: OpenProject, case_id: str, steps: Sequence[Step]) -> Exercise:
    """Alter an exercise step by step; return it as it is then.

    Steps are those of `framework try`, and for its texts `["text", part, address, language, words]`, which take the
    place of those there, and `["confirm", part, address, language]` for one that still fits the facts. All that alter
    facts are saved at once and before the texts, or none.

    Raises:
        UserError: exercise_missing; step_leads_nowhere: steps are counted from 1; it could not be saved.
    """
    exercise = read_exercise(project, case_id)
    _refuse_unknown(exercise, steps)
    coding, trial = (open_coding(project, exercise.coding_id) for _ in range(2))
    take_steps(trial.live, [(number, one) for number, one in enumerate(steps, 1) if one[0] not in _LENGTHS])
    if edit := edit_between(exercise.coding_id, *_held(coding.live), *_held(trial.live)):
        apply_edit(coding, edit)
    for step in steps:
        if step[0] in _LENGTHS:
            exercise = read_exercise(project, case_id)
            part, address, language = map(str, step[1:4])
            if step[0] == _CONFIRM:
                _confirm(project, exercise, [(part, address)], language)
            else:
                rows = {(one.part, one.row): one.row_id for one in exercise.brief.narratives}
                place = exercise.brief.place(part, rows.get((part, address), ""), language)
                _save(project, exercise, [(ExerciseText(part, address, place, "", False), str(step[4]))])
    return read_exercise(project, case_id)


def _held(live: LiveCoding) -> tuple[tuple[Row, ...], dict[str, dict[str, Answer]]]:
    """Return the rows of a coding without that of the case, and its answers by row and question."""
    rows, answers = live.family(live.root)
    by_row: dict[str, dict[str, Answer]] = {}
    for ref, answer in answers:
        by_row.setdefault(ref.row, {})[ref.key] = answer
    return tuple(row for row in rows if row.parent), by_row


def _refuse_unknown(exercise: Exercise, steps: Sequence[Step]) -> None:
    """Make sure that steps for texts name a part, a row and a language that the exercise has."""
    known = {(one.name, "") for one in read_parts()} | {(one.part, one.row) for one in exercise.brief.narratives}
    known |= {(secret_part(role), "") for role in SECRETS}
    known |= {(witness_part(address), "") for address in exercise.brief.rows if top_row(address)[0] == EVIDENCE}
    for number, step in enumerate(steps, 1):
        if (length := _LENGTHS.get(str(step[0]))) is not None:
            is_known = len(step) == length and (step[1], step[2]) in known and step[3] in exercise.brief.languages
            if not is_known:
                where = " ".join(map(str, step[1:4]))
                raise UserError("step_leads_nowhere", step=number, action=str(step[0]), path=where)


def drop_exercise(project: OpenProject, case_id: str) -> None:
    """Delete the exercise of a case with its texts and approvals; the case stays as it is.

    Raises:
        UserError: exercise_missing; it could not be saved.
    """
    exercise = read_exercise(project, case_id)
    discard_exercise(project.database, case_id, exercise.coding_id)
