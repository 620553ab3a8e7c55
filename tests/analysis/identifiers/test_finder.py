"""Identifiers of persons are found in seven languages, and next to nothing else."""

import sys
import tomllib
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.identifier_measures import measure
from tests.support.identifier_sentences import SENTENCES
from tipcoder.analysis.identifiers.finder import find_by_pieces, find_identifiers, occurrences
from tipcoder.domain.identifiers import Certainty, IdentifierKind, KnownParties
from tipcoder.paths import resources

CHARACTERS_A_FINDING = 2_000
"""The texts that ship name next to nobody: so many characters of them must lie between two findings, at least."""


@pytest.mark.parametrize("language", SENTENCES)
def test_nearly_all_is_found_and_nearly_nothing_else(language: str) -> None:
    seen = measure(language)
    assert seen.recall >= 0.92, f"missed: {seen.missed}"
    assert seen.precision >= 0.97, f"found and identify nobody: {seen.wrong}"


@pytest.mark.parametrize("language", ["sq", "ro", "cnr", "mk", "sr", "sr-Latn"])
def test_texts_on_law_institutions_and_countries_have_next_to_no_findings(language: str) -> None:
    texts = shipped_texts()[language]
    found = [one for text in texts for one in find_identifiers(text, language)]
    assert sum(map(len, texts)) / len(found) > CHARACTERS_A_FINDING


@pytest.mark.parametrize(
    ("text", "kind", "certainty"),
    [
        ("0101990710008", IdentifierKind.PERSONAL_NUMBER, Certainty.CERTAIN),
        ("01 01 990 71 000 8", IdentifierKind.PERSONAL_NUMBER, Certainty.CERTAIN),
        ("0101.990.710008", IdentifierKind.PERSONAL_NUMBER, Certainty.CERTAIN),
        ("0101990710007", IdentifierKind.PERSONAL_NUMBER, Certainty.LIKELY),
        ("2001003456780", IdentifierKind.PERSONAL_NUMBER, Certainty.CERTAIN),
        ("H90503123K", IdentifierKind.PERSONAL_NUMBER, Certainty.CERTAIN),
        ("H95503123K", IdentifierKind.PERSONAL_NUMBER, Certainty.CERTAIN),
        ("160-0000000000123-95", IdentifierKind.ACCOUNT, Certainty.CERTAIN),
        ("160-123-95", None, None),
        ("RS35 2600 0560 1001 6113 79", IdentifierKind.ACCOUNT, Certainty.CERTAIN),
        ("RS36 2600 0560 1001 6113 79", IdentifierKind.ACCOUNT, Certainty.LIKELY),
        ("9999990710008", None, None),
        ("1008600038413", None, None),
        ("H92203123K", None, None),
        ("1.500.000,00", None, None),
        ("2019/2020", None, None),
        ("14.06.2022.", None, None),
        ("(чл. 388, ст. 3)", None, None),
    ],
)
def test_numbers_are_told_apart_by_their_check_digits_and_dates(
    text: str, kind: IdentifierKind | None, certainty: Certainty | None
) -> None:
    found = find_identifiers(f"утврђено је {text} у поступку", "sr")
    assert [(one.kind, one.certainty) for one in found] == ([(kind, certainty)] if kind else [])


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Preduzeće Sunce, matični broj 20123456, iz Niša.", "sr-Latn", []),
        ("Предузеће Сунце, матични број: 20123456.", "sr", []),
        ("Društvo Sunce, matični broj 02.345.678 i PIB.", "cnr", []),
        ("Компанијата има матичен број 65432109 во регистарот.", "mk", []),
        ("Okrivljeni, matični broj 0101990710007, iz Niša.", "sr-Latn", ["0101990710007"]),
        ("Okrivljeni, matični broj 010199071000, iz Niša.", "sr-Latn", ["010199071000"]),
        ("Okrivljeni, JMBG 01019907, iz Niša.", "sr-Latn", ["01019907"]),
        ("Număr personal 20123456, IDNP 20010034.", "ro", ["20123456", "20010034"]),
    ],
)
def test_a_registration_number_of_eight_digits_is_that_of_a_company(text: str, language: str, found: list[str]) -> None:
    kind = IdentifierKind.PERSONAL_NUMBER
    assert [one.exact for one in find_identifiers(text, language) if one.kind is kind] == found


@pytest.mark.parametrize(
    ("text", "language", "kinds"),
    [
        ("Društvo Sunce DOO, PIB 02741963, radi", "cnr", []),
        ("telefon 069 123 456, radi", "cnr", ["phone"]),
        ("e bija e Tomorrit, dtl. 06.06.1994, NID", "sq", ["name", "birth_date"]),
        ("OPT. MARKO PEROVIĆ, RODJ. 01.01.1956., RADNIK", "sr-Latn", ["name", "birth_date"]),
        ("lindur më\n18.08.1981, në fshat", "sq", ["birth_date"]),
        ("Rusu Tatiana, n. 13.03.1982, în sat", "ro", ["name", "birth_date"]),
    ],
)
def test_numbers_are_told_by_the_word_before_them(text: str, language: str, kinds: list[str]) -> None:
    assert [one.kind.value for one in find_identifiers(text, language)] == kinds


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kasnije je petrović rekao. Zatim je PETROVIĆU javljeno.", ["PETROVIĆU"]),
        ("Затим је и Петровићев брат дошао са Замишљеном.", ["Петровићев", "Замишљеном"]),
        ("Došli su M. M. i R.", ["M. M."]),
        ("Пресуда К.бр. 24/2021 и К 24/21, али не К 124/21.", ["К.бр. 24/2021", "К 24/21", "К 124/21"]),
        ("U Zamišljenovoj kući je nađeno.", ["Zamišljenovoj"]),
    ],
)
def test_parties_of_the_case_are_found_in_either_script_and_inflected(text: str, found: list[str]) -> None:
    known = KnownParties(("Marko Petrović Zamišljen", "M.M."), ("К 24/21",))
    assert [one.exact for one in find_identifiers(text, "sr", known)] == found


@pytest.mark.parametrize(
    "number", ["0101990710008", "064/123-45-67", "160-0000000000123-95", "ruza@primer.rs", "К 24/2021"]
)
@pytest.mark.parametrize(
    "write",
    [
        "\u00ad".join,
        "\u200b".join,
        "\u2060".join,
        "\u200e".join,
        " ".join,
        lambda text: f"{text[:5]}-\n{text[5:]}",
        lambda text: "".join(chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else sign for sign in text),
    ],
)
def test_numbers_are_found_whole_with_signs_in_them_that_nobody_sees(write: Callable[[str], str], number: str) -> None:
    text = f"Утврђено је предмет {write(number)}, тако је."
    assert [one.exact for one in find_identifiers(text, "sr")] == [write(number)]


def test_names_with_decomposed_letters_are_found_whole() -> None:
    name = unicodedata.normalize("NFD", "Đorđe Jovičić")
    (found,) = find_identifiers(f"Okrivljeni {name}, tako je.", "sr-Latn")
    assert found.exact == name


def test_the_stretch_that_cannot_be_anything_else_wins() -> None:
    text = "Живи у ул. Марка Петровића бр. 5, рођен 01.01.1990, ЈМБГ 0101990710008."
    kinds = [one.kind.value for one in find_identifiers(text, "sr")]
    assert kinds == ["address", "birth_date", "personal_number"]


def test_exact_words_are_found_whole() -> None:
    assert occurrences("Ана", "Ана и Анин брат; Ана.") == [(0, 3), (17, 20)]


def test_a_long_text_is_looked_through_piece_by_piece_and_nothing_is_lost() -> None:
    line = "Сведокиња Ружа Замишљен је звала на 064/123-45-67.\n"
    pieces = list(find_by_pieces(line * 4_000, "sr"))
    assert len(pieces) > 3
    found = find_identifiers(line * 4_000, "sr")
    assert found == tuple(one for piece in pieces for one in piece)
    assert [one.exact for one in found] == ["Ружа Замишљен", "064/123-45-67"] * 4_000
    assert found[-1].end == len(line) * 4_000 - 2


@pytest.mark.parametrize("piece", ["A. ", "A.-\n", "Marko ", "u Novi ", "1 ", "a a ", "MARKO\n", "sud Viši "])
def test_work_grows_with_the_length_of_the_text_alone(piece: str) -> None:
    def calls(count: int) -> int:
        made = 0

        def note(_frame: object, event: str, _arg: object) -> None:
            nonlocal made
            made += event in ("call", "c_call")

        sys.setprofile(note)
        try:
            find_identifiers(piece * count, "sr-Latn")
        finally:
            sys.setprofile(None)
        return made

    calls(10)
    few, many = calls(500), calls(2_000)
    assert many < 6 * few


@given(
    st.text(alphabet=st.sampled_from("аБвŠčëÂ Јм.,-/(01239\n„“@'А"), max_size=120), st.sampled_from(["sr", "sq", "ro"])
)
def test_whatever_the_text_stretches_are_in_order_apart_and_say_what_stands_there(text: str, language: str) -> None:
    found = find_identifiers(text, language, KnownParties(("Јм Ав",), ("01/23",)))
    assert all(text[one.start : one.end] == one.exact and one.exact.strip() == one.exact for one in found)
    assert all(before.end <= after.start for before, after in pairwise(found))


@cache
def shipped_texts() -> dict[str, list[str]]:
    texts: dict[str, list[str]] = {}
    for file in resources().glob("taxonomies/*.toml"):
        for language, text in _texts(tomllib.loads(file.read_text(encoding="utf-8")), ""):
            texts.setdefault(language, []).append(text)
    return texts


def _texts(node: object, language: str) -> Iterator[tuple[str, str]]:
    if isinstance(node, dict):
        for key, child in node.items():
            yield from _texts(child, key if key in SENTENCES else language)
    elif isinstance(node, list):
        for child in node:
            yield from _texts(child, language)
    elif isinstance(node, str) and language and " " in node:
        yield language, node
