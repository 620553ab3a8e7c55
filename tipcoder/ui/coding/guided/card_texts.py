"""Words of guided reading: what is proposed, where it stands, and why."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from tipcoder.domain.answers import Ref
from tipcoder.domain.edits import RejectedAnswer
from tipcoder.domain.proposed_answers import ProposedAnswer
from tipcoder.framework.form.answer_words import value_in_words
from tipcoder.framework.form.form import Question, Roster
from tipcoder.languages import ui_language
from tipcoder.services.guided.decisions import ProposedAnswers, steps_of
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.judgment_proposals import Card, Persons, passage_in_words


@dataclass(frozen=True, slots=True)
class CardText:
    """Texts of a card: the entry it is about, the question with the value, and why; of rivals, one line each.

    `is_conflict` asks for a choice between the lines.
    """

    place: str
    answer: str
    why: tuple[str, ...]
    is_conflict: bool = False
    can_correct: bool = True


def card_text(work: CodingWork, answers: ProposedAnswers, card: Card) -> CardText:
    """Return the words of a card."""
    if isinstance(card, Persons):
        return _persons_text(work, card)
    label, place = _label(work, card.row, card.question), _place_in_words(work, answers, card)
    if card.conflict is not None:
        rivals = enumerate((card, *answers.rivals(card)), 1)
        lines = (f"{number}   {_value(work, one)}   {passage_in_words(one.passage)}" for number, one in rivals)
        words = QCoreApplication.translate("GuidedCard", "{question}: the judgment says different things")
        return CardText(place, words.format(question=label), tuple(lines), is_conflict=True)
    words = QCoreApplication.translate("GuidedCard", "{question}: {answer}")
    why = [passage_in_words(card.passage)]
    if card.tried:
        tried = QCoreApplication.translate(
            "GuidedCard", "The rule was right in {right} of the {tried} places on which it was tried."
        )
        why.append(tried.format(right=card.right, tried=card.tried))
    return CardText(place, words.format(question=label, answer=_value(work, card)), tuple(why))


def rejected_in_words(work: CodingWork, rejected: RejectedAnswer) -> str:
    """Return a question with the value that was rejected for it."""
    path = rejected.row
    if work.live.has_row(path):
        roster = work.live.row(path).roster
        path = f"{roster}[]" if roster else ""
    question = _question(work, path, rejected.question)
    value = _words_of(work, question, rejected.value)
    words = QCoreApplication.translate("GuidedCard", "{question}: {answer}")
    return words.format(question=_label(work, path, rejected.question), answer=value)


def _persons_text(work: CodingWork, card: Persons) -> CardText:
    by_roster: dict[str, list[str]] = {}
    for one in card.names:
        by_roster.setdefault(_roster_title(work, work.live.root, one.row), []).append(one.value)
    asked = QCoreApplication.translate(
        "GuidedCard",
        "The judgment names %n person(s) who are not in the form yet. Add all of them?",
        "",
        len(card.names),
    )
    return CardText(
        "", asked, tuple(f"{title}: {', '.join(names)}" for title, names in by_roster.items()), False, False
    )


def _place_in_words(work: CodingWork, answers: ProposedAnswers, proposed: ProposedAnswer) -> str:
    """Return the entry that an answer is about; of one that is not there yet, what it will be called."""
    if not proposed.row:
        return ""
    row = answers.row(proposed.row)
    if row is not None:
        return work.path_in_words(Ref(row, proposed.question))
    names = [f"{roster} {name}" for roster, name in steps_of(answers.label_path(proposed.row))]
    words = QCoreApplication.translate("GuidedCard", "New entry: {entry}")
    return words.format(entry=" › ".join(names))


def _roster_title(work: CodingWork, parent: str, path: str) -> str:
    roster = work.live.node(Ref(parent, steps_of(path)[0][0]))
    return work.roster_title(parent, roster) if isinstance(roster, Roster) else roster.name


def _label(work: CodingWork, path: str, question: str) -> str:
    found = _question(work, path, question)
    return found.label.plain(ui_language.current(), work.live.form.default_language) if found is not None else question


def _value(work: CodingWork, proposed: ProposedAnswer) -> str:
    return _words_of(work, _question(work, proposed.row, proposed.question), proposed.value)


def _words_of(work: CodingWork, question: Question | None, value: str) -> str:
    return value_in_words(work.live.form, question, value, ui_language.current()) if question is not None else value


def _question(work: CodingWork, path: str, key: str) -> Question | None:
    roster = steps_of(path)[-1][0] if path else ""
    return next((one for one in work.live.form.questions(roster) if one.key == key), None)
