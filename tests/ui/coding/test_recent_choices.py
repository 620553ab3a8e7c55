"""Choices are offered in the order in which they were used last, those of a case that is opened too."""

import random
from collections.abc import Iterator

from tests.support.xlsforms import Rows, form, question
from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.ui.coding.form_state import RecentChoices

CODES = "abcdef"
CHOICES: Rows = tuple({"list_name": name, "name": code, "label": code} for name in ("one", "two") for code in CODES)
FORM = form(
    question("select_multiple one", "top"),
    question("select_one one", "again"),
    question("begin_repeat", "rows"),
    question("select_multiple one", "many"),
    question("select_one two", "single"),
    question("end_repeat"),
    choices=CHOICES,
)


def answers(chance: random.Random, rows: int) -> Iterator[tuple[Ref, Answer]]:
    for row, keys in (("root", ("top", "again")), *((f"r{number}", ("many", "single")) for number in range(rows))):
        for key in keys:
            count = chance.randrange(4) if key in ("top", "many") else chance.randrange(2)
            if count:
                yield Ref(row, key), Answer(" ".join(chance.sample(CODES, count)))


def test_a_case_that_is_opened_counts_as_if_its_answers_were_given_one_by_one() -> None:
    chance = random.Random(4)
    whole, one_by_one = RecentChoices(), RecentChoices()
    for _ in range(30):
        count = chance.randrange(6)
        given = tuple(answers(chance, count))
        rows = [Row(f"r{number}", "root", "rows", number) for number in range(count)]
        whole.note_coding(LiveCoding(FORM, "root", rows, given))
        for ref, answer in given:
            one_by_one.note("two" if ref.key == "single" else "one", answer.value.split())
        assert [whole.of(name) for name in ("one", "two")] == [one_by_one.of(name) for name in ("one", "two")]
    assert len(whole.of("one")) == len(CODES)
