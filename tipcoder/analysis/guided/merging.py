"""Merges what rules found into one answer for each question, row and value, and numbers the rivals."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from tipcoder.analysis.guided.reading_state import ReadingState
from tipcoder.analysis.guided.rules import Measured
from tipcoder.domain.proposed_answers import ProposedAnswer, ProvingPassage, Zone

RANK = {Zone.OPERATIVE: 0, Zone.INTRODUCTION: 1, Zone.HEADING: 2, Zone.REASONS: 3, Zone.REMEDY: 4, Zone.SIGNATURE: 5}
"""Of passages that say the same, the one of the first zone proves it."""


@dataclass(frozen=True, slots=True)
class ReadQuestions:
    """Questions of a form that guided reading fills: the names of all, and those that have several answers."""

    names: Collection[str]
    multiple: Collection[str]


@dataclass(frozen=True, slots=True)
class FoundAnswer:
    """Finding of a rule: a value for a question in a row, with its passage; `rank` is that of the zone."""

    question: str
    row: str
    value: str
    rule: str
    passage: ProvingPassage
    rank: int
    place: int = -1
    """First word of the value, -1 where it is not read from words of its own."""


def found_at(
    judged: ReadingState, question: str, row: str, value: str, rule: str, words: tuple[int, int], place: int = -1
) -> FoundAnswer:
    """Return what a rule found, with the passage of some words."""
    rank = RANK[judged.zones.of[words[0]]]
    return FoundAnswer(question, row, value, rule, judged.text.passage(*words), rank, place)


def settled(found: Sequence[FoundAnswer]) -> Iterator[FoundAnswer]:
    """Yield answers without those that others make void.

    Of several periods the first day and the last one count; who is in custody is not free, though it is said as well.
    What is left for a civil suit, or rejected, beside an award is a part. A claim is told of before it is decided.
    The currency of a claim falls where an award names another one alone.
    A verb has one date, behind it if there is one:
    `nakon pretresa dana 3.2.2022. godine, doneo je dana 5.2.2022. godine` begins with that of a hearing.
    """
    starts = [each.value for each in found if each.question == "offence_start_date"]
    ends = [each.value for each in found if each.question == "offence_end_date"]
    is_special = any(each.question == "court_level" and each.value == "special" for each in found)
    held = {each.row for each in found if each.question == "defendant_detained" and each.value == "yes"}
    paid = {each.row for each in found if each.question == "compensation_amount"}
    decided = [each for each in found if each.question == "decision_date"]
    currencies = {
        each.row for each in found if each.question == "compensation_currency" and each.rule == "compensation.awarded"
    }
    told = {each.row for each in found if each.question == "compensation_claimed" and each.rank != RANK[Zone.OPERATIVE]}
    for each in found:
        is_decided = each.question == "compensation_claimed" and each.rank == RANK[Zone.OPERATIVE] and each.row in told
        is_claimed = (
            each.question == "compensation_currency"
            and each.rule == "compensation.claimed"
            and each.row in currencies
            and each.value
            not in {
                one.value
                for one in found
                if (one.question, one.row) == (each.question, each.row) and one.rule != each.rule
            }
        )
        is_later = each.question == "offence_start_date" and each.value != min(starts)
        is_earlier = each.question == "offence_end_date" and each.value != max(ends)
        is_free = each.question == "defendant_detained" and each.value == "no" and each.row in held
        if each.question == "compensation_decision" and each.value in ("civil_suit", "rejected") and each.row in paid:
            each = replace(each, value="awarded_in_part")
        is_plain = is_special and each.question == "court_level" and each.value != "special"
        is_other_day = each.question == "decision_date" and any(_is_rather(other, each) for other in decided)
        if not (is_plain or is_decided or is_claimed or is_later or is_earlier or is_free or is_other_day):
            yield each


def _is_rather(date: FoundAnswer, other: FoundAnswer) -> bool:
    """Return whether a date makes another void: it says the day of that month, or stands later in the same words."""
    if date.value == other.value:
        return False
    overlap = date.passage.start < other.passage.end and other.passage.start < date.passage.end
    return (overlap and date.place > other.place) or date.value.startswith(other.value)


def merged(found: Sequence[FoundAnswer], judgment: int, measured: Mapping[str, Measured]) -> Iterator[ProposedAnswer]:
    """Yield one answer for each question, row and value: its passage is the best, the others stand in `also`."""
    groups: dict[tuple[str, str, str], list[FoundAnswer]] = defaultdict(list)
    for each in found:
        groups[each.question, each.row, each.value].append(each)
    answers = []
    for (question, row, value), several in groups.items():
        several.sort(key=lambda each: (each.rank, each.passage))
        best = several[0]
        known = measured.get(best.rule, Measured())
        also = tuple(sorted({each.passage for each in several[1:]} - {best.passage}))
        answers.append(
            ProposedAnswer(
                question=question,
                row=row,
                value=value,
                judgment=judgment,
                passage=best.passage,
                also=also,
                rule=best.rule,
                right=known.right,
                tried=known.tried,
                new_row=bool(row),
            )
        )
    yield from sorted(
        answers,
        key=lambda answer: (answer.passage.start, answer.passage.end, answer.question, answer.row, answer.value),
    )


def with_conflicts(answers: Sequence[ProposedAnswer], questions: ReadQuestions) -> list[ProposedAnswer]:
    """Return answers with a number for rivals: different values of a single-valued question in one row."""
    rivals: dict[tuple[str, str], list[ProposedAnswer]] = defaultdict(list)
    for answer in answers:
        rivals[answer.question, answer.row].append(answer)
    numbers: dict[tuple[str, str], int] = {}
    for key, several in rivals.items():
        if len(several) > 1 and key[0] not in questions.multiple:
            numbers[key] = len(numbers) + 1
    return [replace(answer, conflict=numbers.get((answer.question, answer.row))) for answer in answers]
