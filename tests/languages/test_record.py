"""The file of a language is read whole: a key that is missing, unknown or wrong is named with its file."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tipcoder.languages.record import LanguageFileError, read_languages
from tipcoder.languages.registry import LANGUAGES
from tipcoder.paths import resources

SHIPPED = resources() / "languages"
KEY = re.compile(r"^(\w+) = (?:'''.*?^'''|\[\n.*?^\]|.*?)$\n", re.MULTILINE | re.DOTALL)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(SHIPPED, tmp_path / "languages")


def change(file: Path, how: Callable[[str], str]) -> None:
    before = file.read_text(encoding="utf-8")
    after = how(before)
    assert after != before
    file.write_text(after, encoding="utf-8")


def fault(folder: Path, file: str) -> str:
    with pytest.raises(LanguageFileError) as raised:
        tuple(read_languages(folder))
    assert str(folder / file) in str(raised.value)
    return str(raised.value).partition(f"{file}: ")[2]


def keys_of(code: str) -> list[tuple[str, int, int]]:
    """Return each key of a file, with the table that it is in, and where it stands."""
    text = (SHIPPED / f"{code}.toml").read_text(encoding="utf-8")
    tables = [(found.start(), f"{found[1]}.") for found in re.finditer(r"^\[(\w+)\]$", text, re.MULTILINE)]
    return [
        (next((name for start, name in reversed(tables) if start < key.start()), "") + key[1], *key.span())
        for key in KEY.finditer(text)
    ]


def test_every_missing_key_is_named(folder: Path) -> None:
    file = folder / "mk.toml"
    text = file.read_text(encoding="utf-8")
    keys = keys_of("mk")
    assert len(keys) > 80
    for key, start, end in keys:
        if not key.startswith("formal_countries."):
            file.write_text(text[:start] + text[end:], encoding="utf-8")
            assert fault(folder, "mk.toml") == f"{key}: missing"


@pytest.mark.parametrize("table", ["", "dates", "durations", "countries", "formal_countries", "search", "identifiers"])
def test_a_key_that_nothing_reads_is_named(folder: Path, table: str) -> None:
    added = "colour = 'red'\n"
    change(
        folder / "sq.toml", lambda text: text.replace(f"[{table}]\n", f"[{table}]\n{added}") if table else added + text
    )
    assert fault(folder, "sq.toml") == f"{table + '.' if table else ''}colour: unknown"


@pytest.mark.parametrize("table", ["dates", "durations", "countries", "search", "identifiers"])
def test_a_missing_table_is_named(folder: Path, table: str) -> None:
    change(folder / "ro.toml", lambda text: re.sub(rf"^\[{table}\]$.*?(?=^\[|\Z)", "", text, flags=re.M | re.S))
    assert fault(folder, "ro.toml") == f"{table}: missing"


@pytest.mark.parametrize(
    ("before", "after", "key"),
    [
        ("script = 'latin'", "script = 'runes'", "script"),
        ("plural = 'romanian'", "plural = 'polish'", "plural"),
        ("country = 'MDA'", "country = 'ROU'", "country"),
        ("order = 2", "order = 'two'", "order"),
        ("name = 'română'", "name = 7", "name"),
        ("years = ['an', 'ani', 'de ani']", "years = ['an', 'ani']", "durations.years"),
        ("[search]\n", "[search_rules]\n", "search"),
        ("tags = ['rum', 'ron', 'mo', 'mol']", "tags = 'ron'", "tags"),
        ("older_letters = {", "older_letters = ['ş'] # {", "older_letters"),
        ("ALB = 'Albania'", "ALB = 7", "countries.ALB"),
        ("BEL = 'Belgia'", "BEL = ['Belgia']", "countries.BEL"),
        ("quotes = ['„', '”']", "quotes = ['„', 8]", "quotes"),
        ("ocr_data = [['ron']", "ocr_data = [[1.5]", "ocr_data"),
    ],
)
def test_a_value_that_a_key_cannot_have_is_named(folder: Path, before: str, after: str, key: str) -> None:
    change(folder / "ro.toml", lambda text: text.replace(before, after, 1))
    assert fault(folder, "ro.toml").partition(":")[0] == key


def test_a_language_that_stands_for_another_must_be_there(folder: Path) -> None:
    change(folder / "cnr.toml", lambda text: text.replace("search = 'sr'", "search = 'hr'"))
    assert fault(folder, "cnr.toml") == "search: no table of the language 'hr'"


def test_a_wrong_value_in_words_of_search_is_named_with_the_file_that_has_them(folder: Path) -> None:
    change(folder / "sr.toml", lambda text: text.replace("key_letter = 's'", "key_letter = 7"))
    languages = {language.code: language for language in read_languages(folder)}
    for code in ("sr", "cnr", "sr-Latn"):
        with pytest.raises(LanguageFileError, match=r"sr\.toml: search\.key_letter"):
            _ = languages[code].search


@pytest.mark.parametrize("code", LANGUAGES)
def test_words_of_search_and_of_persons_are_there_when_they_are_used(code: str) -> None:
    language = LANGUAGES[code]
    assert language.search.function_words
    assert bool(language.identifiers.given_names) == (code != "sr-Latn")
    assert set(language.alphabet.split()) >= set(language.letters)
    assert len(language.dates.months.split()) == 12


def test_a_language_is_another_file(folder: Path) -> None:
    shutil.copy(folder / "en.toml", folder / "xx.toml")
    change(folder / "xx.toml", lambda text: text.replace("order = 0", "order = 9").replace("'year'", "'xx-year'"))
    *_, last = read_languages(folder)
    assert (last.code, last.durations.years) == ("xx", ("xx-year", "years"))
