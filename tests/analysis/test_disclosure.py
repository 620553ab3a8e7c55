"""Exact dates, quotations of judgments and known names in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcoder.analysis.disclosure.copied_words import find_copied
from tipcoder.analysis.disclosure.names import find_names, known_names
from tipcoder.analysis.disclosure.quotations import find_quotations
from tipcoder.analysis.identifiers.dates import find_exact_dates

PASSAGE = "okrivljeni je oštećenoj oduzeo pasoš"
LONG = "Okrivljeni je vrbovao oštećenu radi rada na njivi, u selu kod grada."


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("On 14 March 2021 it began.", ["14 March 2021"]),
        ("On March 14th, 2021 it began.", ["March 14th, 2021"]),
        ("dana 14.3.2021. godine", ["14.3.2021"]),
        ("на 14. март 2021 година", ["14. март 2021"]),
        ("dana 14. marta 2021. godine i 2. 4. 2022", ["14. marta 2021", "2. 4. 2022"]),
        ("la 5 noiembrie 2019 și pe 2019-11-05", ["5 noiembrie 2019", "2019-11-05"]),
        ("më 3 nëntor 2020, më 1 shkurt 2020", ["3 nëntor 2020", "1 shkurt 2020"]),
        (
            "14. ožujka 2021., 1. siječnja 2020, 2. studenoga 2020",
            ["14. ožujka 2021", "1. siječnja 2020", "2. studenoga 2020"],
        ),
        ("14/3/21, 14.3.21. i 14. 3. '21; 3/14/21", ["14/3/21", "14.3.21", "14. 3. '21", "3/14/21"]),
        ("14.III 2021, 14. XII 2021, 14/IV-21", ["14.III 2021", "14. XII 2021", "14/IV-21"]),
        ("më 14 mars të vitit 2021, 3 janarit 2021", ["14 mars të vitit 2021", "3 janarit 2021"]),
        ("14 martie a anului 2021, 14-ту ноември 2021", ["14 martie a anului 2021", "14-ту ноември 2021"]),
        ("14. септембра 21, March 14, '21", ["14. септембра 21", "March 14, '21"]),
        ("14.marta2021, 14-mar-2021, 2021-Mar-14", ["14.marta2021", "14-mar-2021", "2021-Mar-14"]),
        ("12 women 14 March 2021", ["14 March 2021"]),
        ("in March 2021, in 2021, article 388, 12 months 2021", []),
        ("60 victims 2021, 5 studenata 2021, 5 in March 2021, članovi 5 i 2021", []),
        ("14 March; on 14.03; četrnaestog marta; 20190314", ["14 March", "14.03", "četrnaestog marta", "20190314"]),
        ("la 2 mai multe, čl. 14.03, 14.03 h, 10.05 eura", []),
        ("1.000.000, 10.50.00, 12-14-16 godina, 32.1.2021, 14.13.2021, section 4.1.2", []),
    ],
)
def test_days_are_found_and_months_and_years_are_not(text: str, dates: list[str]) -> None:
    assert [found.exact for found in find_exact_dates(text)] == dates


def test_quotations_are_found_however_they_are_broken_into_lines() -> None:
    text = "Sud: Okrivljeni je\noštećenoj  oduzeo pasoš, kaže."
    (found,) = find_quotations(text, [PASSAGE, "oduzeo pasoš", "nešto sasvim drugo i dugo"])
    assert found.exact == "Okrivljeni je\noštećenoj  oduzeo pasoš"
    assert text[found.start : found.end] == found.exact


@pytest.mark.parametrize(
    "quoted",
    [
        "vrbovao oštećenu radi rada na",
        "VRBOVAO OŠTEĆENU RADI RADA NA NJIVI U SELU",
        "врбовао оштећену ради рада на њиви у селу",
        "vrbovao ostecenu, radi\nrada na njivi",
        "vrbo\u00advao os\u030ctec\u0301enu radi rada na",
        "rada na njivi u selu",
        "okrivljeni je vrbovao oštećenu radi rada na njivi u selu kod grada",
    ],
)
def test_a_part_of_a_passage_is_a_quotation_however_it_is_written(quoted: str) -> None:
    (found,) = find_quotations(f"Sud kaže: {quoted}; tako je.", [PASSAGE, LONG])
    assert found.exact == quoted


@pytest.mark.parametrize(
    "text",
    [
        "vrbovao oštećenu radi rada",
        "njivi, u selu kod",
        "vrbovao je oštećenu zbog rada na njivi kod sela",
        "oštećenoj oduzeo pasoš. Okrivljeni je vrbovao",
        "",
    ],
)
def test_what_anybody_may_say_is_no_quotation(text: str) -> None:
    assert not list(find_quotations(text, [PASSAGE, LONG]))


def test_a_quotation_is_found_to_its_last_word() -> None:
    passage = "a refuzat pornirea procesului împotriva victimei pentru folosirea actului fals"
    (found,) = find_quotations(f"Procurorul {passage} în instanță.", [f"El {passage}."])
    assert found.exact == passage


# Letters that stand alone one after the other are read as one word, spaced out.
WORDS = [word for word in LONG.split() if len(word) > 1]


@given(st.lists(st.sampled_from(WORDS), min_size=5, max_size=20), st.data())
def test_every_part_of_enough_words_is_found_whole(words: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words) - 5))
    end = data.draw(st.integers(start + 5, len(words)))
    part = " ".join(words[start:end])
    found = [quotation.exact for quotation in find_quotations(f"Sud: {part} (...)", [" ".join(words)])]
    assert found == ([part.rstrip(".,")] if sum(map(str.isalpha, part)) >= 16 else [])


def test_quotations_apart_from_each_other_are_several() -> None:
    text = "Vrbovao oštećenu radi rada na brodu, i okrivljeni je oštećenoj oduzeo pasoš."
    found = [quotation.exact for quotation in find_quotations(text, [PASSAGE, LONG])]
    assert found == ["Vrbovao oštećenu radi rada na", PASSAGE]


def test_a_few_long_words_are_a_quotation() -> None:
    (found,) = find_quotations("Снимката е репродуцирана на главната расправа.", ["репродуцирана на главната расправа"])
    assert found.exact == "репродуцирана на главната расправа"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Petrovic zoran i drugi", ["Petrovic zoran"]),
        ("rekla je Kvrgić, ne kvrgić", ["Kvrgić"]),
        ("presuda К 24/21.", ["К 24/21"]),
        ("Zoran, Ana, noćni klub", []),
    ],
)
def test_names_of_all_cases_are_found_in_either_script(text: str, names: list[str]) -> None:
    known = known_names(["Петровић Зоран", "Kvrgić", "K 24/21", "Ana", "noćni klub", "Bar on the road, two victims"])
    assert [found.exact for found in find_names(text, known)] == names


@pytest.mark.parametrize(
    ("text", "initials"),
    [
        ("žrtva MJ i M J", ["MJ", "M J"]),
        ("M.J. i M. J., M.J", ["M.J.", "M. J.", "M.J"]),
        ("сведок МЈ, М Ј", ["МЈ", "М Ј"]),
        ("ŽQ, ZQ i Ž. Q", ["ŽQ", "ZQ", "Ž. Q"]),
        ("LJM, LjM и Љ М", ["LJM", "LjM", "Љ М"]),
        ("I MJ je, M J Petrović", ["MJ", "M J"]),
        ("A.B. i A B", ["A.B.", "A B"]),
        ("R.S. i V.I. i ВИ", ["R.S.", "V.I.", "ВИ"]),
        ("Oštećena KPT", ["KPT"]),
        ("u RS, odeljenje VI, XM, MJK, mj, Mj, MJa, M\nJ", []),
    ],
)
def test_initials_are_found_however_they_are_spaced(text: str, initials: list[str]) -> None:
    known = known_names(["M.J.", "Ž. Q.", "Lj. M.", "AB", "R.S.", "V.I.", "maloletna K. P. T. iz Niša", "Marko Savić"])
    assert [found.exact for found in find_names(text, known)] == initials


JUDGMENT = (
    "Utvrđeno je da je oštećena u stanu na periferiji grada bila zaključana tri meseca i da joj je okrivljeni oduzeo "
    "lične isprave, te je prinuđivao na rad u ugostitelj-\nskom objektu svog rođaka bez naknade.\fNa str\u00adani dva."
)


@pytest.mark.parametrize(
    "copied",
    [
        "u stanu na periferiji grada bila zaključana tri meseca",
        "U STANU na  periferiji\ngrada, bila zakljucana tri meseca",
        "у стану на периферији града била закључана три месеца",
        "prinuđivao na rad u ugostiteljskom objektu svog rođaka",
        "u sta\u200bnu na peri-\nferiji grada bila zaključana tri meseca",
        "ugostiteljskom objektu svog rođaka bez naknade. Na strani dva",
    ],
)
def test_words_of_a_judgment_that_nobody_marked_are_found(copied: str) -> None:
    text = f"Sud navodi, {copied}; tako je."
    ((place,),) = find_copied([text], ["Nešto drugo.", JUDGMENT])
    assert text[slice(*place)] == copied
    assert [found.exact for found in find_quotations(text, ["rad u"], [place])] == [copied]


@pytest.mark.parametrize(
    "text",
    [
        "zaključana tri meseca i da joj je",
        "u stanu na periferiji drugog grada, zaključana tri meseca",
        "",
    ],
)
def test_a_few_words_that_a_judgment_has_too_are_no_quotation(text: str) -> None:
    assert find_copied([text], [JUDGMENT]) == [[]]


@given(st.lists(st.sampled_from("abcdefgh"), min_size=30, max_size=120), st.data())
def test_every_run_of_eight_words_is_found_in_every_text_that_has_it(words: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words) - 8))
    end = data.draw(st.integers(start + 8, len(words)))
    run = " ".join(words[start:end])
    texts = [f"xx {run} yy", "zz " * 12, f"{run} ww {run}"]
    first, second, third = find_copied(texts, [" ".join(words[:start]), " ".join(words)])
    assert first == [(3, 3 + len(run))]
    assert second == []
    assert third == [(0, len(run)), (len(run) + 4, 2 * len(run) + 4)]


def test_a_judgment_that_repeats_itself_costs_no_more_than_another() -> None:
    assert find_copied(["da " * 3_000], ["da " * 100_000]) == [[(0, 8_999)]]
