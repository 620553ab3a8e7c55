"""A later edition tells of several persons more, or repeats the earlier table to the letter."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.counted_cases import count_figures, counted_case, shipped_terms
from tests.support.public_tables import columns, definitions, lines, of_nations, some, victims
from tipcoder.analysis.figures.counted_case import CountedCase
from tipcoder.analysis.figures.disclosure import JOINED, OTHERS, Why
from tipcoder.analysis.figures.edition import Edition
from tipcoder.analysis.figures.published import CountedFigures, figure_tables, printable_briefs
from tipcoder.analysis.figures.renewal import published_cells
from tipcoder.analysis.figures.table import ALL, FigureTable
from tipcoder.domain.release import EarlierEdition, PublishedCell, edition_of

NOW = datetime(2026, 3, 1, tzinfo=UTC)
Cells = frozenset[PublishedCell]


def edition(cases: Sequence[CountedCase], earlier: Sequence[EarlierEdition] = ()) -> dict[str, FigureTable]:
    counted = CountedFigures(definitions=definitions(), terms=shipped_terms(), items=count_figures(cases))
    tables = figure_tables(counted, Edition.PUBLIC, earlier=earlier)
    return {table.definition.id: table for table in tables}


def cells_of(table: FigureTable) -> Cells:
    return frozenset(replace(cell, cases=0) for cell in published_cells(table, {}))


def published(tables: Mapping[str, FigureTable], place: int = 0) -> EarlierEdition:
    cells = {figure: found for figure, table in tables.items() if (found := cells_of(table))}
    all_cells = [cell for found in cells.values() for cell in found]
    return EarlierEdition(edition_of(all_cells), NOW + timedelta(days=place), 12, cells)


def sexes(female: int, male: int) -> list[CountedCase]:
    return victims(*some(female, victim_sex="female"), *some(male, victim_sex="male"))


def test_one_person_more_repeats_the_earlier_table() -> None:
    first = published(edition(sexes(20, 6)))
    table = edition(sexes(21, 6), [first])["P8.sex"]
    assert lines(table) == [("", "female", 0, 20, 26), ("", "male", 0, 6, 26)]
    assert table.repeated is not None
    assert (table.repeated.edition_id, table.repeated.made_at, table.why) == (first.id, NOW, Why.NEAR_EARLIER)
    assert table.not_known is None


def test_several_on_each_side_renew_it() -> None:
    first = published(edition(sexes(20, 6)))
    renewed, one_sided = edition(sexes(29, 10), [first])["P8.sex"], edition(sexes(32, 7), [first])["P8.sex"]
    assert lines(renewed) == [("", "female", 0, 29, 39), ("", "male", 0, 10, 39)]
    assert renewed.repeated is None
    assert lines(one_sided) == [("", "female", 0, 20, 26), ("", "male", 0, 6, 26)]


def test_every_earlier_edition_counts_and_the_latest_is_repeated() -> None:
    first = published(edition(sexes(20, 6)))
    second = published(edition(sexes(29, 10), [first]), 1)
    table = edition(sexes(30, 11), [second, first])["P8.sex"]
    assert table.repeated is not None
    assert table.repeated.edition_id == second.id


def test_an_unchanged_project_has_one_edition() -> None:
    first = published(edition(sexes(20, 6)))
    again = edition(sexes(20, 6), [first])
    assert again["P8.sex"].repeated is None
    assert published(again).id == first.id


def test_a_corrected_answer_alone_changes_nothing_and_neither_do_cases_taken_out() -> None:
    first = published(edition(sexes(20, 6)))
    for cases in (sexes(19, 7), sexes(14, 5), sexes(5, 3)):
        assert lines(edition(cases, [first])["P8.sex"]) == [("", "female", 0, 20, 26), ("", "male", 0, 6, 26)]


def test_ages_are_repeated_below_child_and_adult() -> None:
    ages = {"age_14_15": 6, "age_16_17": 4, "age_18_23": 9, "age_24_30": 6, "age_31_38": 4}
    people = [one for age, count in ages.items() for one in some(count, victim_age_group=age)]
    before = edition(victims(*people))["P8.age"]
    first = published({"P8.age": before})
    after = edition(victims(*people, *some(1, victim_age_group="age_16_17")), [first])["P8.age"]
    assert lines(after) == lines(before)
    assert [line.is_derived for line in after.lines] == [line.is_derived for line in before.lines]
    assert after.definition.base == before.definition.base


def test_numbers_are_told_anew_of_eleven_more() -> None:
    def with_victims(cases: int) -> list[CountedCase]:
        return [
            counted_case(str(place), {"victims": some(place % 4 + 1, victim_sex="female")}) for place in range(cases)
        ]

    first = published(edition(with_victims(12)))
    one_more, many_more = (edition(with_victims(cases), [first])["P11.victims"] for cases in (13, 23))
    assert cells_of(one_more) == first.cells["P11.victims"]
    assert one_more.repeated is not None
    assert many_more.repeated is None


def of_nation(country: str, female: int, male: int) -> EarlierEdition:
    """Return what a nation of so many victims publishes."""
    return replace(published(edition(of_nations(**{country: (female, male)}))), country=country)


def test_a_region_may_tell_what_a_nation_in_it_has_published() -> None:
    cases = of_nations(ALB=(20, 8), MDA=(9, 5))
    cases += [counted_case(f"x{place}", {"victims": [{"victim_sex": "another"}]}, "ALB") for place in range(4)]
    alone = [case for case in cases if case.country == "ALB"]
    nation = replace(published(edition(alone)), country="ALB")
    assert cells_of(edition(cases, [nation])["P8.sex"]) == cells_of(edition(cases)["P8.sex"])


def test_a_region_is_not_told_of_one_person_more_than_a_nation_published() -> None:
    cases = of_nations(ALB=(20, 8), MDA=(9, 5))
    table = edition(cases, [of_nation("MDA", 8, 5)])["P8.sex"]
    assert (table.withheld, table.why, table.lines, table.columns) == (True, Why.NEAR_EARLIER, (), ())
    grown = edition(of_nations(ALB=(20, 8), MDA=(17, 9)), [of_nation("MDA", 8, 5)])["P8.sex"]
    assert columns(grown, "female") == {"ALB": (20, 28), "MDA": (17, 26), ALL: (37, 54)}


def test_the_region_repeats_its_own_edition_and_never_that_of_a_nation() -> None:
    own = published(edition(of_nations(ALB=(20, 8), MDA=(9, 5))))
    later = replace(of_nation("MDA", 20, 18), made_at=NOW + timedelta(days=9))
    table = edition(of_nations(ALB=(31, 19), MDA=(20, 19)), [later, own])["P8.sex"]
    assert table.repeated is not None
    assert table.repeated.edition_id == own.id
    assert columns(table, "female") == {"ALB": (20, 28), "MDA": (9, 14), ALL: (29, 42)}


def test_others_are_held_to_what_one_of_them_published() -> None:
    cases = of_nations(ALB=(20, 8), MKD=(9, 2), MNE=(5, 5))
    assert columns(edition(cases)["P8.sex"], "female")[OTHERS] == (14, 21)
    assert edition(cases, [of_nation("MKD", 8, 4)])["P8.sex"].withheld
    more = of_nations(ALB=(20, 8), MKD=(9, 2), MNE=(7, 3), SRB=(6, 4))
    assert columns(edition(more, [of_nation("MKD", 8, 4)])["P8.sex"], "female")[OTHERS] == (22, 31)


def test_others_are_held_to_what_several_of_them_published_together() -> None:
    cases = of_nations(ALB=(20, 8), MKD=(7, 2), MNE=(6, 3), SRB=(4, 3))
    each = [of_nation("MKD", 8, 4), of_nation("MNE", 7, 5)]
    assert [columns(edition(cases, [one])["P8.sex"], "female")[OTHERS] for one in each] == [(17, 25), (17, 25)]
    assert edition(cases, each)["P8.sex"].withheld


def test_what_nations_published_too_often_to_be_added_up_is_not_told() -> None:
    cases = of_nations(ALB=(20, 8), MKD=(7, 2), MNE=(6, 3), SRB=(200, 0), BIH=(0, 100))
    often = [
        of_nation(nation, female, male) for nation in ("MKD", "MNE") for female in range(8, 16) for male in range(4, 8)
    ]
    assert columns(edition(cases, [*often[:8], *often[-8:]])["P8.sex"], "female")[OTHERS] == (213, 318)
    assert edition(cases, often)["P8.sex"].withheld


def test_a_nation_that_is_left_out_of_the_region_does_not_matter() -> None:
    cases = of_nations(ALB=(20, 8), MDA=(9, 5), MKD=(4, 2))
    table = edition(cases, [of_nation("MKD", 8, 4)])["P8.sex"]
    assert cells_of(table) == cells_of(edition(cases)["P8.sex"])
    assert table.left_out == ("MKD",)


def printed(*cases: int) -> EarlierEdition:
    """Return what left with the briefs of cases alone."""
    return EarlierEdition("", NOW, 0, {}, briefs=frozenset(map(str, cases)))


def test_a_table_that_less_printed_briefs_would_tell_of_few_is_not_told_and_says_why() -> None:
    cases = of_nations(MDA=(8, 5))
    assert columns(edition(cases, [printed(1, 2)])["P8.sex"], "female") == {ALL: (8, 13)}
    table = edition(cases, [printed(*range(1, 8))])["P8.sex"]
    assert (table.withheld, table.why, table.columns) == (True, Why.BESIDE_BRIEFS, ())


def test_all_briefs_beside_which_a_table_stands_are_found_and_no_other_could_be_printed_besides() -> None:
    cases = victims(*some(40, victim_sex="female"), *some(12, victim_sex="male"), cases=52)
    counted = CountedFigures(definitions=definitions(), terms=shipped_terms(), items=count_figures(cases))
    ids = [str(place) for place in range(52)]
    known = replace(published(edition(cases)), of_cases=frozenset(ids))
    assert printable_briefs(counted, [known], ids, beside_now=False) == frozenset(ids)
    found = printable_briefs(counted, [known], ids[1:], beside_now=False)
    assert 30 < len(found) < 51
    beside = EarlierEdition("", NOW, 0, {}, briefs=found)
    for one in set(ids[1:]) - found:
        assert printable_briefs(counted, [beside, known], [one], beside_now=False) == frozenset()


def test_beside_an_edition_whose_cases_are_not_known_no_brief_is_printed_and_no_table_told_anew() -> None:
    known = (*some(40, victim_sex="female"), *some(12, victim_sex="male"))
    cases = victims(*known, cases=52)
    counted = CountedFigures(definitions=definitions(), terms=shipped_terms(), items=count_figures(cases))
    ids = frozenset(str(place) for place in range(52))
    before = published(edition(cases))
    assert printable_briefs(counted, [before], ids) == frozenset()
    assert printable_briefs(counted, [printed(3), before], ids) == {"3"}

    more = victims(*known, *some(9, victim_sex="female"), *some(9, victim_sex="male"), cases=70)
    assert edition(more, [before])["P8.sex"].repeated is None
    assert edition(more, [printed(60), before])["P8.sex"].repeated is not None


def test_a_region_tells_no_table_beside_briefs_of_a_nation_whose_published_cases_are_not_known() -> None:
    cases = of_nations(ALB=(20, 8), MKD=(20, 9))
    told = of_nation("MKD", 8, 4)
    assert not edition(cases, [told, printed(1, 2)])["P8.sex"].withheld, "briefs of others"
    assert edition(cases, [told, printed(30)])["P8.sex"].withheld
    counted = CountedFigures(definitions=definitions(), terms=shipped_terms(), items=count_figures(cases))
    assert printable_briefs(counted, [told], ["1", "30"], beside_now=False) == {"1"}


def test_numbers_of_which_printed_briefs_tell_nearly_all_say_so() -> None:
    cases = [counted_case(str(place), {"first_instance_days": str(100 + place)}) for place in range(12)]
    assert edition(cases)["L1"].why is None
    assert edition(cases, [printed(*range(4))])["L1"].why is Why.BESIDE_BRIEFS
    assert edition(cases[:9], [printed(*range(4))])["L1"].why is Why.FEW_VALUES


def test_others_less_a_nation_and_the_briefs_of_the_rest_are_several_or_nobody() -> None:
    cases = of_nations(ALB=(20, 8), MKD=(9, 2), MNE=(7, 3), SRB=(6, 4))
    of_mkd, women = range(28, 39), (*range(39, 46), *range(49, 54))
    told = replace(of_nation("MKD", 8, 4), of_cases=frozenset(map(str, of_mkd)))
    assert columns(edition(cases, [told, printed(*of_mkd[:3])])["P8.sex"], "female")[OTHERS] == (22, 31)
    assert columns(edition(cases, [printed(*women)])["P8.sex"], "female")[OTHERS] == (22, 31)
    assert edition(cases, [told, printed(*women)])["P8.sex"].withheld, "2 of 7 others are women"


def test_numbers_of_a_region_are_told_as_the_nation_told_them_or_of_eleven_more() -> None:
    def cases(**counts: int) -> list[CountedCase]:
        return [
            counted_case(f"{nation}{place}", {"victims": some(place % 4 + 1, victim_sex="female")}, nation)
            for nation, count in counts.items()
            for place in range(count)
        ]

    nation = replace(published(edition(cases(ALB=12))), country="ALB")
    same, one_more, many_more = (edition(cases(ALB=count, MDA=15), [nation])["P11.victims"] for count in (12, 13, 23))
    assert (same.withheld, one_more.withheld, many_more.withheld) == (False, True, False)
    assert one_more.numbers == {}


PERSONS = st.fixed_dictionaries(
    {
        "victim_sex": st.sampled_from(["female"] * 5 + ["male"] * 3 + ["another", "~not_stated"]),
        "victim_age_group": st.sampled_from(
            ["age_14_15", "age_16_17", "age_16_17", "age_18_23", "age_18_23", "age_24_30", "age_31_38", "~unclear"]
        ),
        "victim_protection": st.sampled_from(["none", "shelter", "shelter", "video_link", "shelter video_link"]),
        "victim_vulnerabilities": st.sampled_from(["poverty", "poverty", "debt", "poverty debt", "none"]),
    }
)
COUNTRIES = st.sampled_from(["ALB", "MKD", "SRB", ""])
GROWING = st.tuples(COUNTRIES, st.lists(st.lists(PERSONS, min_size=6, max_size=30), min_size=2, max_size=4))


@settings(max_examples=15)
@given(st.lists(GROWING, min_size=1, max_size=3, unique_by=lambda nation: nation[0]))
def test_what_a_later_edition_adds_is_several_persons_or_nothing(
    nations: list[tuple[str, list[list[dict[str, str]]]]],
) -> None:
    """Over editions of growing nations: a table is repeated to the letter, or each part differs by a cohort or not."""
    editions: list[EarlierEdition] = []
    for place in range(max(len(grown) for _, grown in nations)):
        cases = [
            counted_case(f"{nation}{number}", {"victims": [person]}, nation if len(nations) > 1 else "")
            for nation, grown in nations
            for number, person in enumerate(person for group in grown[: place + 1] for person in group)
        ]
        tables = edition(cases, editions)
        now = published(tables, place)
        for figure, found in now.cells.items():
            before = [one.cells[figure] for one in editions if figure in one.cells]
            if tables[figure].repeated is not None:
                assert found == before[0], figure
            elif found not in before:
                for earlier in before:
                    _check_growth(tables[figure], found, earlier)
        editions.insert(0, now)


def _check_growth(table: FigureTable, now: Cells, before: Cells) -> None:
    earlier = {(cell.part, cell.group, cell.value): cell for cell in before}
    common = [
        (cell, old)
        for cell in now
        if (old := earlier.get((cell.part, cell.group, cell.value))) is not None and cell != old
    ]
    for cell, old in common:
        more, grown = cell.base - old.base, cell.count - old.count
        assert more >= 11, table.definition.id
        assert table.numbers or 3 <= grown <= more - 3, table.definition.id
    if table.is_partition:
        tops = [(cell, old) for cell, old in common if _depth(table, cell.value) == 0]
        for part in {cell.part for cell, _ in tops}:
            of_part = [(cell, old) for cell, old in tops if cell.part == part]
            rest = of_part[0][0].base - of_part[0][1].base - sum(cell.count - old.count for cell, old in of_part)
            assert rest == 0 or rest >= 3, table.definition.id


def _depth(table: FigureTable, value: str) -> int:
    return next(line.depth for line in table.lines if line.value == value and line.value != JOINED)


SEXES = st.tuples(st.integers(0, 25), st.integers(0, 25))
NATIONS = st.dictionaries(
    st.sampled_from(["ALB", "MDA", "MKD", "SRB"]), st.tuples(SEXES, SEXES), min_size=2, max_size=4
)


@settings(max_examples=40)
@given(NATIONS)
def test_a_region_less_a_nation_that_publishes_is_never_one_or_two(
    nations: dict[str, tuple[tuple[int, int], tuple[int, int]]],
) -> None:
    """Nations publish before more cases come: each part that a nation is in, less what it told, is none or several."""
    editions = [of_nation(nation, *before) for nation, (before, _) in nations.items()]
    now = {nation: (before[0] + more[0] % 7, before[1] + more[1]) for nation, (before, more) in nations.items()}
    table = edition(of_nations(**now), editions)["P8.sex"]
    told = {(cell.part, cell.value): cell for cell in cells_of(table)}
    for one in editions:
        parts = {part for part, _ in told}
        is_in = {one.country} if one.country in parts else set() if one.country in table.left_out else parts & {OTHERS}
        for cell in one.cells.get("P8.sex", ()):
            for part in is_in | ({"all"} if is_in else set()):
                if (same := told.get((part, cell.value))) is not None:
                    assert same.base - cell.base not in {1, 2}
                    assert same.count - cell.count not in {1, 2}
