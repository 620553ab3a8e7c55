"""No list of words that ships names a word twice: in one that does, what somebody takes out stays in."""

import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tipcoder.paths import resources

LANGUAGE_FILES = sorted((resources() / "languages").glob("*.toml"))
GUIDED_FILES = sorted((resources() / "guided").glob("*.toml"))
LEXICONS = sorted((resources() / "lexicons").glob("*.txt"))


def twice(words: list[str]) -> list[str]:
    return [word for word, times in Counter(words).items() if times > 1]


def lists(value: object, path: str) -> Iterator[tuple[str, list[str]]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from lists(inner, f"{path}.{key}")
    elif isinstance(value, list) and all(isinstance(each, str) for each in value):
        yield path, value
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from lists(inner, f"{path}.{number}")


@pytest.mark.parametrize("file", LANGUAGE_FILES, ids=lambda file: file.stem)
def test_no_list_of_a_language_names_a_word_twice(file: Path) -> None:
    language = tomllib.loads(file.read_text("utf-8"))
    # A part that is one word is that of the language so called.
    parts = [part for name in ("identifiers", "search") if isinstance(part := language[name], dict)]
    words = {key: text.split() for part in parts for key, text in part.items() if isinstance(text, str)}
    assert not {key: found for key, every in words.items() if (found := twice(every))}


@pytest.mark.parametrize("file", GUIDED_FILES, ids=lambda file: file.stem)
def test_no_list_of_guided_coding_names_a_word_twice(file: Path) -> None:
    found = {path: twice(words) for path, words in lists(tomllib.loads(file.read_text("utf-8")), file.stem)}
    assert not {path: words for path, words in found.items() if words}


@pytest.mark.parametrize("file", LEXICONS, ids=lambda file: file.stem)
def test_no_lexicon_names_a_word_twice(file: Path) -> None:
    lines = [line for line in file.read_text("utf-8").splitlines() if not line.startswith("#")]
    assert not twice([word.rstrip("*") for line in lines for word in line.split()])
