"""Random surveys, two of which are versions of one framework, and values for their questions."""

import random

from hypothesis import strategies as st

from tests.support.xlsforms import YES_NO, question

LIST = ({"list_name": "list", "name": "a", "label": "A"}, {"list_name": "list", "name": "b", "label": "B"})
CHOICES = (*YES_NO, *LIST)
END_REPEAT = question("end repeat")
KINDS = ("text", "integer", "decimal", "date", "select_one list", "select_multiple list", "note", "calculate")


@st.composite
def surveys(draw: st.DrawFn) -> list[dict[str, str]]:
    """Questions at the top, in a section, and in a roster within a roster; always something at each place."""
    chance = draw(st.randoms(use_true_random=False))
    names = [f"q{number}" for number in range(12)]
    chance.shuffle(names)
    parts = [_some(chance, names) for _ in range(4)]
    top, section, outer, inner = parts
    return [
        *top,
        question("begin group", "section"),
        *section,
        question("end group"),
        question("begin repeat", chance.choice(["outer", "other"])),
        *outer,
        question("begin repeat", chance.choice(["inner", "within"]), tip_was=chance.choice(["", "inner", "within"])),
        *inner,
        END_REPEAT,
        END_REPEAT,
    ]


def _some(chance: random.Random, names: list[str]) -> list[dict[str, str]]:
    found = []
    for _ in range(chance.randrange(1, 4)):
        kind = chance.choice(KINDS)
        extra = {"calculation": "1 + 1"} if kind == "calculate" else {}
        if chance.random() < 0.3:
            extra["tip_was"] = f"q{chance.randrange(12)}"
        if chance.random() < 0.2 and kind not in ("note", "calculate"):
            extra["tip_states"] = chance.choice(["none", "unclear"])
        found.append(question(kind, names.pop(), **extra))
    return found


VALUES = ("a", "b", "a b", "c", "3", "3.5", "2021-03", "some words", "unclear")
