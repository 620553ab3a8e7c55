"""Common words are no names in texts all in capitals, and words of a whole name are found wherever they stand."""

import pytest

from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.identifiers import IdentifierKind


def found(text: str, language: str) -> list[str]:
    return [one.exact for one in find_identifiers(text, language) if one.kind is IdentifierKind.NAME]


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        (
            "OKRIVLJENI ILIĆ MARKO, ROĐEN 1961. GODINE, UGOSTITELJ, OŽENJEN, OTAC DVOJE DJECE, KOJI JE GAZDA LOKALA",
            "cnr",
            ["ILIĆ MARKO"],
        ),
        (
            "SUD JE CIJENIO ISKAZ SVJEDOKA MARKA ILIĆA I RANIJU OSUDU KOD OKR. POD 1. ZA RAZBOJNIŠTVO IZ RANIJIH"
            " GODINA",
            "cnr",
            ["MARKA ILIĆA"],
        ),
        (
            "GJYKATA E SHKALLËS SË PARË, ME GJYQTARIN AGIM HOXHA, VËREN SE AKUZUARI NUK ISHTE I PRANISHËM NË SEANCË",
            "sq",
            ["AGIM HOXHA"],
        ),
        (
            "COLEGIUL PENAL, ÎN COMPONENŢA:\nJUDECĂTORILOR          GRAMADĂ P., CRASNOBAI T.\n"
            "GREFIERULUI   STOICEV S.\nA EXAMINAT ÎN ŞEDINŢĂ PUBLICĂ CAUZA",
            "ro",
            ["GRAMADĂ P.", "CRASNOBAI T.", "STOICEV S."],
        ),
        (
            "ОПТУЖЕНИ МИЛАН ИЛИЋ ЗВ. „ЋОРАВИ“, ОД ОЦА ТОМЕ, САСЛУШАН ЈЕ У ИСТРАЗИ И НИЈЕ ПРИЗНАО ДЕЛО КОЈЕ"
            " МУ СЕ СТАВЉА",
            "sr",
            ["МИЛАН ИЛИЋ", "ЋОРАВИ", "ТОМЕ"],
        ),
    ],
)
def test_common_words_in_capitals_are_nobody(text: str, language: str, names: list[str]) -> None:
    assert found(text, language) == names


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Kryetar: Besim DUKAGJINI\nSekretare: Ana Hoxha", "sq", ["Besim DUKAGJINI", "Ana Hoxha"]),
        ("Inculpatul Aliev Ruslan Elmir ogly a plecat.", "ro", ["Aliev Ruslan Elmir ogly"]),
        ("I dëmtuari Md Shafiqul Islam u pyet.", "sq", ["Md Shafiqul Islam"]),
        ("Сведок ел Бакали је изјавио да је дошао.", "sr", ["ел Бакали"]),
        (
            "Окривљени Али Кемал Доганај је ћутао. Али Кемал Доганај је отишао.",
            "sr",
            ["Али Кемал Доганај", "Али Кемал Доганај"],
        ),
        ("Окривљени Осман Ташкин је дошао. Рекла је да ју је Ташкин вукао.", "sr", ["Осман Ташкин", "Ташкин"]),
        ("Bila je na brodu. Svjedokinja kaže: „Željko nas je brojao kao robu.“", "cnr", ["Željko"]),
        ("Okrivljeni Arsim Haliti je ćutao. Bila je kod Halitijevih.", "cnr", ["Arsim Haliti", "Halitijevih"]),
    ],
)
def test_words_of_whole_names_are_found(text: str, language: str, names: list[str]) -> None:
    assert found(text, language) == names


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Početkom avgusta 2016. godine, u mjestu Vladimir, zatekli su je.", "cnr"),
        ("Sačekao ih je na putu u mjestu Mehov Krš i odvezao ih.", "cnr"),
        ("Gjykata e Strasburgut në çështjen Rantsev kundër Qipros ka thënë këtë.", "sq"),
        ("Bogdan Petriceicu Hasdeu e strada autogării.", "ro"),
        ("Bogdana spune că de Crăciun a venit multă lume.", "ro"),
    ],
)
def test_places_and_holidays_are_nobody(text: str, language: str) -> None:
    assert [name for name in found(text, language) if name not in {"Bogdana", "Rantsev"}] == []


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        (
            "ОШТЕТЕНИТЕ СЕ:\n\n- АЛИНА КОЖОКАРУ ОД МОЛДАВИЈА\n- САЊА ЈОВИЌ ОД СРБИЈА\n",
            "mk",
            ["АЛИНА КОЖОКАРУ", "САЊА ЈОВИЌ"],
        ),
        ("Okrivljeni JON BARBULOV, od oca Petra, je kriv.", "sr", ["JON BARBULOV", "Petra"]),
        ("I PANDEHURI PAPA: Unë i kam paguar të gjitha.", "sq", ["PAPA"]),
        ("SUDIJA\nJovana Cvijic", "sr-Latn", ["Jovana Cvijic"]),
        (
            "Ai dënohet, kurse për Trajkoviqin nuk ka provë, te shtëpia e Trajkoviqëve.",
            "sq",
            ["Trajkoviqin", "Trajkoviqëve"],
        ),
        ("Rekla je da je „Tanja“, kako su tužilju zvali, izlazila.", "cnr", ["Tanja"]),
    ],
)
def test_names_behind_offices_and_in_items_in_capitals_are_found(text: str, language: str, names: list[str]) -> None:
    assert found(text, language) == names
