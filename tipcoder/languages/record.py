"""The record of one language: everything that the program knows of it.

What is drawn from the records is made where it is used: a record holds nothing but text, and is read at start.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tipcoder.domain.projects import Country


class Script(StrEnum):
    """The script that a language is written in, by the English word that headers of columns give in brackets."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"


class PluralRule(StrEnum):
    """Rules by which a number chooses the form of its noun, named by what they look at."""

    ONE_OTHER = "one_other"
    LAST_DIGIT = "last_digit"
    SLAVIC = "slavic"
    ROMANIAN = "romanian"


@dataclass(frozen=True, kw_only=True)
class Stemming:
    """Rules by which search reduces the words of a language to what their inflected forms have in common.

    One of `snowball`, the name of an algorithm of https://snowballstem.org, and `endings`, which are cut from folded
    words (`tipcoder.domain.folding`), is given. `dictionary` is the name of a word list of simplemma
    (https://github.com/adbar/simplemma), "" for none; `dictionary_letters` turns what judgments write into its letters,
    and `alphabet` has all of these, each before those that a person may type in the same way, with fewer marks or in
    the other script.
    """

    key_letter: str
    """Prefix of the keys in the index, for ever: languages with the same find each other's words."""
    snowball: str = ""
    endings: tuple[str, ...] = ()
    dictionary: str = ""
    dictionary_letters: Mapping[str, str] = field(default_factory=dict)
    alphabet: str = ""


@dataclass(frozen=True, kw_only=True)
class IdentifierWords:
    """Words that tell persons' names, numbers, dates and addresses from other words, in texts of any language.

    Words are separated by blanks, in any script, with marks or folded; patterns are alternatives of a regular
    expression, with `|` between them, and ignore case where nothing else is said.
    """

    before_names: str = ""
    """Words that a person's name follows: roles in proceedings, relatives, titles."""
    before_names_with_stop: str = ""
    """Those of them, folded, that are abbreviations with a full stop."""
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
    before_towns: str = ""
    """Pattern of the prepositions that towns follow."""
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
    in_words: str = "{day} {month} {year}"
    month_in_words: str = "{month} {year}"
    in_numbers: str = "{day:02}.{month:02}.{year}"
    separator: str = "."
    """The sign between day, month and year as they are typed."""


@dataclass(frozen=True, kw_only=True)
class Language:
    """A language of windows, frameworks, taxonomies and judgments, in one script."""

    code: str
    """As workbooks and frameworks write it, after BCP 47: for ever."""
    order: int
    """Its place in menus and among columns."""
    name: str
    """Its name in itself, as a sentence writes it."""
    english_name: str
    """Without the script: two records may have the same."""
    script: Script
    script_name: str = ""
    """Its script's name in itself."""
    locale: str
    """The locale of Qt that writes numbers and names the days of its calendar."""
    dates: DateForms
    ts_language: str = ""
    """Language that its .ts names, which decides the plural forms; "" if it is the code."""
    plurals: PluralRule = PluralRule.ONE_OTHER
    """Form of a noun behind a number."""
    country: Country | None = None
    """The country whose judgments are mostly in it."""
    tags: tuple[str, ...] = ()
    """Other tags that mean it, in small letters: `alb` of ISO 639-2; `sr-me` where the region or script decides."""

    letters: str = ""
    """Its letters beyond a to z."""
    older_letters: Mapping[str, str] = field(default_factory=dict)
    """Letters that older files have, with those that have taken their place."""
    letter_counts: str = ""
    """Letters with their numbers in a thousand of court language; "" where another record speaks for it."""
    code_pages: tuple[str, ...] = ()
    """Encodings of 8 bits that its texts are written in. Where two show the same text, the first is named."""
    ocr_data: tuple[tuple[str, ...], ...]
    """Sets of Tesseract's data that read it, the best first."""
    spelling: tuple[str, ...] = ()
    """Names of Hunspell's dictionaries of it, the best first."""

    stemming: Stemming
    function_words: str
    """Words that hold a sentence together and say nothing of what it is about."""
    number_words: str = ""
    """Numbers from two on as they are written out, folded; one ending each may be cut: beginnings of words."""
    measure_words: str = ""
    """Beginnings, folded, of the words for spans of time and for money: they make a number an amount."""
    frequent_words: str = ""
    """By which its texts are known; "" where another record speaks for it."""
    identifiers: IdentifierWords = IdentifierWords()

    @property
    def menu_name(self) -> str:
        """Its name in itself with a capital."""
        return self.name[0].upper() + self.name[1:]

    @property
    def column_name(self) -> str:
        """Its name as columns of workbooks write it: `shqip (sq)`."""
        return f"{self.name} ({self.code})"
