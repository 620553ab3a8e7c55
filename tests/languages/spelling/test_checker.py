"""Hunspell in a process of its own: what it knows, what it offers, and what happens when it ends."""

import os
import signal
import sys
from collections.abc import Iterator
from multiprocessing import active_children
from pathlib import Path
from threading import Thread

import pytest

from tests.support.dictionaries import make_dictionary
from tipcoder import paths
from tipcoder.languages.registry import LANGUAGES
from tipcoder.languages.spelling import SpellingChecker, SpellingStopped, find_dictionary


@pytest.fixture
def checker() -> Iterator[SpellingChecker]:
    make_dictionary("mk_MK", ["жртва", "сведок", "суд", "жалба"])
    dictionary = find_dictionary("mk")
    assert dictionary is not None
    checker = SpellingChecker(dictionary)
    yield checker
    checker.close()


def test_words_that_the_dictionary_lacks_and_others_for_them(checker: SpellingChecker) -> None:
    assert checker.misspelt({"жртва", "Жртва", "жртав", "суд-сведок", "суд’жалба"}) == {"жртав"}
    assert "жртва" in checker.suggestions("жртав")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal that makes a process wait")
def test_closing_waits_for_no_answer(checker: SpellingChecker) -> None:
    before = set(active_children())
    checker.misspelt({"суд"})
    (process,) = set(active_children()) - before
    os.kill(process.pid or 0, signal.SIGSTOP)  # it answers no more
    answers: list[frozenset[str]] = []
    asking = Thread(target=lambda: answers.append(checker.misspelt({"судд"})))
    asking.start()
    asking.join(0.3)
    assert asking.is_alive()
    checker.close()
    asking.join(10)
    assert not asking.is_alive()
    assert answers == [frozenset()]
    assert checker.suggestions("судд") == ()


def test_a_damaged_dictionary_says_that_it_gives_no_answer(checker: SpellingChecker, tmp_path: Path) -> None:
    for suffix in (".aff", ".dic"):
        (tmp_path / f"empty{suffix}").mkdir()
    with pytest.raises(SpellingStopped):
        SpellingChecker(tmp_path / "empty").misspelt({"суд"})


@pytest.mark.parametrize(
    ("encoding", "known", "wrong", "foreign"),
    [("ISO8859-1", "gjykatë", "gjykate", "članak"), ("microsoft-cp1251", "жртва", "жртав", "Țurcan-жртав")],
)
def test_words_whose_letters_a_dictionary_lacks_end_nothing(
    encoding: str, known: str, wrong: str, foreign: str
) -> None:
    make_dictionary("mk_MK", [known], encoding)
    dictionary = find_dictionary("mk")
    assert dictionary is not None
    checker = SpellingChecker(dictionary)
    try:
        assert checker.misspelt({known, wrong, foreign}) == {wrong}
        assert checker.suggestions(foreign) == ()
        assert known in checker.suggestions(wrong)
    finally:
        checker.close()


def test_every_language_names_its_dictionaries() -> None:
    assert all(language.spelling for language in LANGUAGES.values())


def test_the_own_folder_comes_before_the_others() -> None:
    make_dictionary("sq_AL", ["gjykatë"])
    assert find_dictionary("sq") == paths.own_dictionaries() / "sq_AL"
    assert find_dictionary("mk") is None
