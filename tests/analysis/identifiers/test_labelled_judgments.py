"""Labels of fictional judgments are sound, and persons are found in those that rules were made on."""

import pytest

from tests.support.labelled_judgments import (
    FURTHER,
    LANGUAGES,
    MOST_CALLS,
    NAMES_OF_PERSONS,
    PARTS,
    measure,
    parse,
    read_texts,
)

TEXTS = {**dict.fromkeys(PARTS, 6), FURTHER: 5}
"""Of each part of a language, at least; none of the unread part while it is written anew."""


@pytest.mark.parametrize("part", TEXTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_are_marked_up_soundly(language: str, part: str) -> None:
    texts = list(read_texts(language, part))
    assert len(texts) >= TEXTS[part] or (part == PARTS[-1] and not texts)
    for text in texts:
        assert text.labels
        assert all(text.text[label.start : label.end].strip() for label in text.labels)


@pytest.mark.parametrize("written", ["{nme|Ana}", "{name| Ana}", "{name|Ana", "Ana}", "{name}"])
def test_labels_that_are_none_are_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"[{}]"):
        parse(f"Okrivljena {written} je", "cnr")


@pytest.mark.parametrize("language", LANGUAGES)
def test_persons_are_found_in_the_texts_that_rules_were_made_on(language: str) -> None:
    seen = measure(read_texts(language, "read"), counts_calls=True)
    for kind in (*NAMES_OF_PERSONS, "personal_number"):
        assert seen.whole_words(kind) >= (0.97 if kind in NAMES_OF_PERSONS else 0.94), seen.missed
        assert seen.precision(kind) >= 0.95, seen.false
    assert seen.false_in_thousand(NAMES_OF_PERSONS) <= 0.3, seen.false
    assert seen.calls_a_word <= MOST_CALLS
