"""Reads what the program knows of a language from its file, `resources/languages/<code>.toml`.

A key of the file is a field of `Language`, a table a class of its own, and all of them must be there. The tables
`search` and `identifiers` are long and seldom needed: they are parsed at their first use, and only their keys are
looked at before. In the place of either a file may name another language: it then searches by the rules of that one, or
has no words of persons of its own, as those of all languages are looked for together.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from enum import EnumType, StrEnum
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, get_origin

from tipcoder.domain.projects import Country
from tipcoder.languages.plurals import PluralRule

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    Record = TypeVar("Record", bound=DataclassInstance)

_TABLE = re.compile(r"^(?=\[)", re.MULTILINE)
_KEY = re.compile(r"^(\w+) =", re.MULTILINE)


class LanguageFileError(ValueError):
    """A file of a language with a key that is missing or unknown, or with a value that the key cannot have."""

    def __init__(self, file: Path, key: str, fault: str) -> None:
        """Take the key with the table that it is in: `dates.months`."""
        super().__init__(f"{file}: {key}: {fault}")


class Script(StrEnum):
    """The script that a language is written in, by the English word that headers of columns give in brackets."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"


@dataclass(frozen=True, kw_only=True)
class SearchRules:
    """Rules by which search reduces the words of a language to what their inflected forms have in common.

    One of `snowball`, the name of an algorithm of https://snowballstem.org, and `endings`, which are cut from folded
    words (`tipcoder.domain.folding`), is given. `dictionary` is the name of a word list of simplemma
    (https://github.com/adbar/simplemma), "" for none; `dictionary_letters` turns what judgments write into its letters,
    and `dictionary_alphabet` has all of these, each before those that a person may type in the same way, with fewer
    marks or in the other script.
    """

    key_letter: str
    """Prefix of the keys in the index, for ever: languages with the same find each other's words."""
    snowball: str
    endings: tuple[str, ...]
    dictionary: str
    dictionary_letters: Mapping[str, str]
    dictionary_alphabet: str
    function_words: str
    """Words that hold a sentence together and say nothing of what it is about."""


@dataclass(frozen=True, kw_only=True)
class IdentifierWords:
    """Words that tell persons' names, numbers, dates and addresses from other words, in texts of any language.

    Words are separated by blanks, in any script, with marks or folded; patterns are alternatives of a regular
    expression, a list in the file and with `|` between them here, and ignore case where nothing else is said.
    """

    before_names: str = ""
    """Words that a person's name follows: roles in proceedings, relatives, titles."""
    before_names_with_stop: str = ""
    """Those of them, folded, that are abbreviations with a full stop."""
    before_name_articles: str = ""
    """Small words that may be between such a word and the name."""
    possessives: str = ""
    """Small words between such a word and the name that say whose relative it is: `gruaja e tij Ana`."""
    designated: str = ""
    """Pattern of words before letters that stand for somebody: `marked as`."""
    nicknames: str = ""
    """Pattern of words before what somebody is called by others."""
    known_as: str = ""
    """Pattern of words before what a person named before them is known as."""
    before_persons: str = ""
    """Pattern of prepositions behind which a known surname is a person's, where it may be a place's elsewhere."""
    birth_names: str = ""
    """Pattern of words before the surname that somebody was born with."""
    parents: str = ""
    """Words for a son, a daughter, a father or a mother that follow a name in the data of a person."""
    titles: str = ""
    """Words for a gentleman or a lady as they are written in a sentence: behind them hardly anything but names is."""
    somebody: str = ""
    """Words for somebody who may be known as something: `a woman known as`."""
    relatives_of: str = ""
    """Beginnings of words for relatives between which and the name a small word is, where a language has no cases."""
    name_columns: str = ""
    """Pattern of the words for a given name and a surname that head a column of names, in small letters."""
    address_columns: str = ""
    document_columns: str = ""
    """Patterns of the words that head columns of addresses and of documents, beside those before their numbers."""
    acts: str = ""
    """What only persons say and do, in the third person: a name is before it."""
    before_acts: str = ""
    """Small words that may be between the name and that."""
    firm_forms: str = ""
    """Pattern of the forms of companies that are before or after their names."""
    things: str = ""
    """Pattern of the beginnings of words before names of firms, hotels and the like, which may be those of persons."""
    against: str = ""
    """Pattern of the words between the parties in the name of a case."""
    regions: str = ""
    """Pattern of words for valleys, rivers and mountains, with what is between them and their names."""
    public_words: str = ""
    """Words of institutions, law, nations, months, companies: as stems where they are inflected."""
    places: str = ""
    """Words of the names of countries and of towns with courts, folded."""
    sentence_openers: str = ""
    """Words that begin sentences and look like no name in the middle of one."""
    given_names: str = ""
    given_name_stems: str = ""
    """Stems, folded, that given names have when they are inflected, where it is not the name without its vowel."""
    given_names_that_are_words: str = ""
    """Folded: at the beginning of a sentence they say nothing."""
    surnames: str = ""
    """Common surnames that no ending shows."""
    surname_endings: str = ""
    """Pattern: endings of surnames, inflected or not; those that many other words have too are left out."""
    own_surname_endings: str = ""
    """Pattern: endings that show a surname only in texts of this language."""
    surname_tails: str = ""
    """Pattern of the ends of surnames of which the first letter alone is written: `R-ić`."""
    inflection: str = ""
    """Endings that inflection adds to a name, folded."""
    and_between_names: str = ""
    """Pattern of the word for `and`, as it is written."""

    number_sign: str = ""
    """Pattern of `br.`, `nr.`, ... without the full stop."""
    personal_number: str = ""
    document_number: str = ""
    phone_number: str = ""
    plate_number: str = ""
    account_number: str = ""
    bank_card: str = ""
    """Patterns of the words before a number that say what it is the number of."""

    online_account: str = ""
    """Pattern of the words for an account or profile in a network."""
    called: str = ""
    """Pattern of words between such a word and its name: `under the name`."""
    online_handle: str = ""
    """Pattern of words before what only counts if it has the form of a handle, or of a page: `the user ana_88`."""
    named_as: str = ""
    """Pattern of the word right before the name of an account in quotation marks: `registered as`."""
    user_name: str = ""
    """Pattern of the words for the name of a user, in full."""

    month_stems: str = ""
    """Beginnings of months, six more letters following at most, folded."""
    month_names: str = ""
    """Short and inflected names of months, folded; each may be a pattern."""
    between_day_and_month: str = ""
    between_month_and_year: str = ""
    day_ordinals: str = ""
    """Pattern: the beginnings of `first` to `thirty-first`."""
    before_days: str = ""
    """Pattern of words that a day follows: `on`, `from`, `until`."""
    before_sections: str = ""
    """Pattern of words for parts of laws and lists, whose numbers look like a day: `article 14.03`."""
    after_amounts: str = ""
    """Pattern of units that show a number to be no day."""
    year_sign: str = ""
    """Patterns of what separates the parts of a date, and of `g.` after a year."""
    born_before_date: str = ""
    born_after_date: str = ""

    case_before_number: str = ""
    case_after_number: str = ""
    """Patterns of the words for a case or decision; after the number in Albanian only."""
    gazette: str = ""
    """Pattern of words of laws and gazettes, whose numbers are no numbers of cases."""
    street: str = ""
    after_street: str = ""
    """Pattern of what may separate the word for a street from its name."""
    village: str = ""
    within_place_name: str = ""
    """Pattern of words without a capital in names of streets and villages, as they are written."""
    residence: str = ""
    """Pattern of words that an address follows: `residing in`, `address`."""
    address_part: str = ""
    """Pattern of words for parts of an address beside streets and villages: `municipality`, `flat`, `floor`."""
    without_number: str = ""
    """Pattern of words in place of the number of a house."""
    near: str = ""
    """Pattern of words for `near`, `opposite`, before what everybody knows."""
    seat: str = ""
    """Pattern of words for the seat of a court or a firm, which is nobody's address."""
    lawyer: str = ""
    """Pattern of the beginnings of words for lawyers, who have seats as well."""
    before_towns: str = ""
    """Pattern of the prepositions that towns follow."""
    in_towns: str = ""
    """Pattern of those of them that persons hardly follow: `in`."""
    institutions: str = ""
    """Pattern of the words for courts and authorities, in whose names a town is no finding."""
    within_institutions: str = ""
    """Pattern of words without a capital between such a word and the town."""
    homes: str = ""
    """Pattern of the words for shelters, schools and hospitals, whose names follow."""


@dataclass(frozen=True, kw_only=True)
class DateForms:
    """Forms in which a language writes dates: patterns with `day`, `month` and `year`."""

    months: str
    """January to December as they stand within a date."""
    in_words: str
    month_in_words: str
    in_numbers: str
    separator: str
    """The sign between day, month and year as they are typed."""
    other_months: tuple[str, ...]
    """What people type for January to December besides, each some words; () for nothing."""
    before_day: str
    after_year: str
    """Patterns of the words that a typed date may have around it."""


@dataclass(frozen=True, kw_only=True)
class DurationForms:
    """The nouns of a length of time, each in the forms that the plural rule has, in its order."""

    years: tuple[str, ...]
    months: tuple[str, ...]
    other_years: tuple[str, ...]
    other_months: tuple[str, ...]
    """What people type in their place."""
    between: tuple[str, ...]
    """Words for `and` between years and months."""


@dataclass(frozen=True, kw_only=True)
class Language:
    """A language of windows, frameworks, taxonomies and judgments, in one script."""

    code: str
    """As workbooks and frameworks write it, after BCP 47: for ever. It is the name of the file."""
    order: int
    """Its place in menus and among columns."""
    name: str
    """Its name in itself, as a sentence writes it."""
    english_name: str
    """Without the script: two records may have the same."""
    script: Script
    script_name: str
    """Its script's name in itself; "" where it has no other script."""
    quotes: tuple[str, ...]
    """The marks before and behind quoted words."""
    locale: str
    """The locale of Qt that writes numbers and names the days of its calendar."""
    ts_language: str
    """Language that its .ts names, which decides the plural forms; "" if it is the code."""
    plural: PluralRule
    """Form of a noun behind a number."""
    country: Country | None
    """The country whose judgments are mostly in it; "" in the file for none."""
    tags: tuple[str, ...]
    """Other tags that mean it, in small letters: `alb` of ISO 639-2; `sr-me` where the region or script decides."""

    letters: str
    """Its letters beyond a to z."""
    alphabet: str
    """Letters of its script in their order, separated by blanks; some are of two signs."""
    older_letters: Mapping[str, str]
    """Letters that older files have, with those that have taken their place."""
    letter_counts: str
    """Letters with their numbers in a thousand of court language; "" where another record speaks for it."""
    code_pages: tuple[str, ...]
    """Encodings of 8 bits that its texts are written in. Where two show the same text, the first is named."""
    ocr_data: tuple[tuple[str, ...], ...]
    """Sets of Tesseract's data that read it, the best first."""
    spelling: tuple[str, ...]
    """Names of Hunspell's dictionaries of it, the best first."""

    number_words: str
    """Numbers from two on as they are written out, folded; one ending each may be cut: beginnings of words."""
    measure_words: str
    """Beginnings, folded, of the words for spans of time and for money: they make a number an amount."""
    frequent_words: str
    """By which its texts are known; "" where another record speaks for it."""

    dates: DateForms
    durations: DurationForms
    countries: Mapping[str, str]
    """Names of all countries of `Country` by their codes."""
    formal_countries: Mapping[str, str]
    """Names of those that papers call otherwise than windows do: `Republic of Moldova`."""
    file: Path = field(repr=False)
    search_file: Path = field(repr=False)
    """The file that its table `search` stands in."""
    long_tables: Mapping[str, str] = field(repr=False)
    """Its tables `search` and `identifiers` as TOML, the latter only where no other language stands for it."""

    @property
    def menu_name(self) -> str:
        """Its name in itself with a capital."""
        return self.name[0].upper() + self.name[1:]

    @property
    def column_name(self) -> str:
        """Its name as columns of workbooks write it: `shqip (sq)`."""
        return f"{self.name} ({self.code})"

    @cached_property
    def search(self) -> SearchRules:
        """Rules by which its texts are searched."""
        return self._long_table(SearchRules, "search")

    @cached_property
    def identifiers(self) -> IdentifierWords:
        """Words that tell persons from other words; empty where another language stands for it."""
        return (
            self._long_table(IdentifierWords, "identifiers") if "identifiers" in self.long_tables else IdentifierWords()
        )

    def _long_table(self, kind: "type[Record]", name: str) -> "Record":
        file = self.search_file if name == "search" else self.file
        return _record(kind, tomllib.loads(self.long_tables[name]), file, f"{name}.")


_LONG_TABLES: "Mapping[str, type[DataclassInstance]]" = {"search": SearchRules, "identifiers": IdentifierWords}


def read_languages(folder: Path) -> Iterator[Language]:
    """Yield the languages that have a file in a folder, in the order of menus.

    Raises:
        LanguageFileError: a key is missing or unknown, or has a value that it cannot have.
        tomllib.TOMLDecodeError: a file is not written as TOML is.
    """
    files = {file.stem: _split(file) for file in sorted(folder.glob("*.toml"))}
    languages = [_language(code, files, folder / f"{code}.toml") for code in files]
    yield from sorted(languages, key=lambda language: language.order)


_Split = tuple[dict[str, Any], Mapping[str, str]]
"""Keys and short tables of a file, and its long tables as text."""


def _split(file: Path) -> _Split:
    tables = _TABLE.split(file.read_text(encoding="utf-8"))
    long = {name: table for table in tables for name in _LONG_TABLES if table.startswith(f"[{name}]")}
    try:
        short = tomllib.loads("".join(table for table in tables if table not in long.values()))
        return short, {name: table.partition("\n")[2] for name, table in long.items()}
    except tomllib.TOMLDecodeError as fault:
        fault.add_note(str(file))
        raise


def _language(code: str, files: Mapping[str, _Split], file: Path) -> Language:
    short, long = files[code]
    tables, search_file = dict(long), file
    for name, kind in _LONG_TABLES.items():
        other = short.pop(name, None)
        if name in long:
            _check_keys(_KEY.findall(long[name]), [one.name for one in fields(kind)], file, f"{name}.")
        elif other is None:
            raise LanguageFileError(file, name, "missing")
        elif name not in files.get(str(other), ({}, {}))[1]:
            raise LanguageFileError(file, name, f"no table of the language {other!r}")
        elif name == "search":
            tables[name], search_file = files[other][1][name], file.with_stem(other)
    language = _record(
        Language, short | {"code": code, "file": file, "search_file": search_file, "long_tables": tables}, file
    )
    _check_keys(language.countries, Country, file, "countries.")
    _check_keys({**language.countries, **language.formal_countries}, Country, file, "formal_countries.")
    for noun in ("years", "months"):
        if len(getattr(language.durations, noun)) != len(language.plural.forms):
            raise LanguageFileError(file, f"durations.{noun}", f"{len(language.plural.forms)} forms are needed")
    if len(language.dates.other_months) not in (0, 12):
        raise LanguageFileError(file, "dates.other_months", "12 are needed, or none")
    return language


def _record(kind: "type[Record]", table: Mapping[str, Any], file: Path, within: str = "") -> "Record":
    """Return a table as the class that has its keys as fields."""
    kinds = {one.name: one.type for one in fields(kind)}
    _check_keys(table, kinds, file, within)
    return kind(**{key: _value(kinds[key], value, file, within + key) for key, value in table.items()})


def _value(kind: Any, value: Any, file: Path, key: str) -> Any:
    """Return the value of a key as its field has it: lists as tuples, but alternatives as one pattern."""
    if isinstance(value, dict) and isinstance(kind, type) and is_dataclass(kind):
        return _record(kind, value, file, f"{key}.")
    _check_texts(value, file, key)
    if isinstance(value, list):
        value = "|".join(value) if kind is str else tuple(tuple(one) if isinstance(one, list) else one for one in value)
    if kind == Country | None:
        return _value(Country, value, file, key) if value else None
    if isinstance(kind, EnumType) and value in set(kind):
        return kind(value)
    origin = get_origin(kind) or kind
    if not isinstance(value, dict if origin is Mapping else origin):  # asking the abstract class costs milliseconds
        raise LanguageFileError(file, key, f"{value!r} is no value of it")
    return value


def _check_texts(value: Any, file: Path, key: str) -> None:
    """Hold what is in a list, in the lists in it, or in a table of names to be texts."""
    if isinstance(value, dict):
        wrong = ((f"{key}.{name}", one) for name, one in value.items() if not isinstance(one, str))
    elif isinstance(value, list):
        texts = chain.from_iterable(one if isinstance(one, list) else [one] for one in value)
        wrong = ((key, one) for one in texts if not isinstance(one, str))
    else:
        return
    for place, one in wrong:
        raise LanguageFileError(file, place, f"{one!r} is no text")


def _check_keys(found: Iterable[str], wanted: Iterable[str], file: Path, within: str) -> None:
    for key in sorted(set(found) ^ set(wanted)):
        raise LanguageFileError(file, within + key, "missing" if key in wanted else "unknown")
