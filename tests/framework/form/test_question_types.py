"""The table of question types: complete, and without two types that claim the same."""

from collections import Counter

import pytest

from tipcoder.framework.form.question_types import QuestionType, ValueKind, type_of_control
from tipcoder.languages.captions import CodebookCaptions


@pytest.mark.parametrize("type_", QuestionType)
def test_a_type_that_is_asked_can_be_written_and_has_a_caption(type_: QuestionType) -> None:
    if type_.is_asked and type_ is not QuestionType.ROSTER:
        assert type_.kind.words or type_.kind.appearance
        assert type_.kind.binds or type_.kind.controls
        assert CodebookCaptions().kind(type_, calculated=False) != CodebookCaptions().calculated
    assert type_.is_asked is (type_.holds not in (ValueKind.CALCULATED, ValueKind.NOTHING))


def test_no_two_types_have_the_same_word_control_or_bind() -> None:
    kinds = [type_.kind for type_ in QuestionType]
    words = Counter(word for kind in kinds for word in kind.words)
    controls = Counter((control, kind.appearance) for kind in kinds for control in (*kind.controls, *kind.binds))
    assert set(words.values()) == set(controls.values()) == {1}


@pytest.mark.parametrize(
    ("control", "bind", "type_"),
    [
        ("input", "string", QuestionType.TEXT),
        ("range", "int", QuestionType.INTEGER),
        ("select1", "string", QuestionType.SELECT_ONE),
        ("trigger", "string", QuestionType.SELECT_ONE),
        ("rank", "odk:rank", QuestionType.RANK),
        ("upload", "binary", None),
        ("input", "geopoint", None),
        ("upload", "string", None),
    ],
)
def test_types_are_read_from_controls_and_binds(control: str, bind: str, type_: QuestionType | None) -> None:
    assert type_of_control(control, bind, "w4 minimal") is type_
