"""Pieces of a judgment, and their ranking by clues."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcoder.analysis.suggestions import Clue, IndexedJudgment, Suggestion, Word, pieces_of, suggest
from tipcoder.domain.searching import words_in

TEXT = """The court of first instance heard the case on 2 May 2021 in public.

The defendant kept the passport of the victim in a drawer, and she could not leave the flat. The victim came from a \
village. A neighbour heard shouting and called the police at night.

The defendant was in custody from 04.11.2021 until the judgment. The police searched the flat of the defendant."""


def read(text: str) -> IndexedJudgment:
    """Return a text whose words have themselves as keys."""
    return IndexedJudgment(pieces_of(text), tuple(Word(start, end, (word,)) for start, end, word in words_in(text)))


def clue(words: str, weight: float = 1.0, term: str = "") -> Clue:
    return Clue(tuple((word,) for word in words.split()), weight, term or words)


def said(found: tuple[Suggestion, ...]) -> list[str]:
    return [TEXT[one.start : one.end] for one in found]


def test_a_sentence_ends_behind_a_word_and_not_behind_an_initial_or_a_date() -> None:
    text = (
        "Окривљени М. Ј. рођен је 04.11.1990. године у З. и осуђен по члану 388. Кривичног законика. Жалба је одбијена."
    )
    assert [text[start:end] for start, end in pieces_of(text)] == [text[:-19], "Жалба је одбијена."]


def test_a_long_sentence_is_parted_at_commas() -> None:
    text = ", ".join(["that he drove the victims to the crossing every day"] * 30) + "."
    pieces = pieces_of(text)
    assert len(pieces) > 4
    assert all(end - start < 400 for start, end in pieces)
    assert all(text[end - 1] in ",." for _, end in pieces)


@given(st.text(alphabet="aA1.,;\n\f –"))
def test_every_letter_is_in_exactly_one_piece(text: str) -> None:
    pieces = pieces_of(text)
    assert all(before[1] <= after[0] for before, after in pairwise(pieces))
    kept = "".join(text[start:end] for start, end in pieces)
    assert [letter for letter in kept if letter.isalnum()] == [letter for letter in text if letter.isalnum()]


def test_a_rare_word_betrays_more_than_one_that_is_everywhere() -> None:
    found = suggest(read(TEXT), [clue("defendant"), clue("neighbour")], 5)
    assert said(found)[0].startswith("A neighbour")


def test_the_words_of_a_clue_say_more_together_than_apart() -> None:
    text = (
        "He kept the dog and threw away her passport. He kept her passport in the drawer there."
        + " It rained the whole week." * 9
    )
    found = suggest(read(text), [clue("kept passport", term="documents")], 5)
    assert [text[one.start : one.end] for one in found] == [text[45:86], text[:44]]
    assert found[0].terms == ("documents",)
    assert [text[start:end] for start, end in found[0].places] == ["kept", "passport"]


def test_a_word_of_the_same_family_is_found_and_weighs_less() -> None:
    (first, *_) = suggest(
        read("She was convicted before. " + "Another matter came today. " * 5), [clue("convictions")], 5
    )
    assert first.places == ((8, 17),)


@pytest.mark.parametrize("clues", [[], [clue("nowhere")]])
def test_without_a_word_that_stands_there_nothing_is_suggested(clues: list[Clue]) -> None:
    assert suggest(read(TEXT), clues, 5) == ()
    assert suggest(read(""), [clue("defendant")], 5) == ()


def test_where_answers_usually_stand_comes_before_where_they_do_not() -> None:
    reading = read(TEXT)
    plain = suggest(reading, [clue("police")], 2)
    priors = [0.9 if start == plain[1].start else 0.1 for start, _ in reading.pieces]
    assert suggest(reading, [clue("police")], 2, (), priors) == plain[::-1]
