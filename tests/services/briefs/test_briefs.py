"""Briefs of the demo's cases: their ladders by hand, the same facts in both languages, nothing that stays at home."""

from collections.abc import Iterator
from pathlib import Path

import docx
import pytest

from tests.support.demo import demo_project, demo_region
from tests.support.shipped_form import form
from tests.support.steps import finished
from tipcoder.domain.answers import Answer
from tipcoder.domain.briefs import BriefFact
from tipcoder.domain.projects import REGION
from tipcoder.domain.records import RowRecord
from tipcoder.errors import UserError
from tipcoder.exchange.document.blocks import TableBlock
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.briefs.approving import draft_document, write_draft
from tipcoder.services.briefs.brief import Brief, read_brief
from tipcoder.services.briefs.drafts import BriefContent, BriefDrafts, BriefWords, lines_of
from tipcoder.services.briefs.facts import BriefLadder, FactReader, LadderStep, ladders_of
from tipcoder.services.briefs.generalising import generalised
from tipcoder.services.briefs.parts import read_parts
from tipcoder.services.briefs.record import brief_record
from tipcoder.services.cases import list_cases
from tipcoder.services.curation import (
    QuotationDraft,
    list_quotations,
    quotable_passages,
    release_quotation,
    withdraw_quotation,
)
from tipcoder.services.projects import OpenProject, close_project

ACQUITTED = (["acquitted"], "acquitted")
LADDERS = {
    ("ALB", 1): {
        "A.1": (["convicted_as_charged 192"], "convicted_of_trafficking 192"),
        "A.2": (["convicted_as_charged 6"], "convicted_of_other_offence 6"),
        "B.1": (["convicted_as_charged 180"], "convicted_of_trafficking 180"),
    },
    ("ALB", 2): {
        "A.1": (["convicted_of_other_offence 24"], "convicted_of_other_offence 24"),
        "B.1": (["convicted_of_other_offence 16"], "convicted_of_other_offence 16"),
    },
    ("MDA", 1): {
        "A.1": (["convicted_as_charged 120"], "convicted_of_trafficking 120"),
        "B.1": (["convicted_as_charged 84"], "convicted_of_trafficking 84"),
        "C.1": (["ended_by_non_punishment"], "ended_otherwise"),
    },
    ("MDA", 2): {
        "A.1": (["convicted_as_charged 132"], "convicted_of_trafficking 132"),
        "A.2": (["convicted_as_charged 24"], "convicted_of_other_offence 24"),
        "B.1": (["convicted_on_plea 84"], "convicted_of_trafficking 84"),
    },
    ("MDA", 3): {
        "A.1": (["convicted_as_charged 108", "sentence_raised 132", "upheld"], "convicted_of_trafficking 132"),
        "A.2": (["convicted_as_charged 120", "upheld", "upheld"], "convicted_of_trafficking 120"),
        "B.1": (["convicted_as_charged 96", "sentence_lowered 84", "upheld"], "convicted_of_trafficking 84"),
        "C.1": (["convicted_as_charged 96", "sentence_raised 108", "upheld"], "convicted_of_trafficking 108"),
        "D.1": (["acquitted", "convicted 84", "annulled_and_remitted"], "open"),
        "E.1": (["convicted_as_charged", "upheld", "limitation"], "ended_otherwise"),
    },
    ("MNE", 1): {
        "A.1": (["convicted_as_charged 24"], "convicted_of_trafficking 24"),
        "B.1": (["convicted_as_charged 30"], "convicted_of_trafficking 30"),
        "C.1": (["convicted_as_charged 6"], "convicted_of_other_offence 6"),
    },
    ("MNE", 2): {"A.1": ACQUITTED, "B.1": ACQUITTED},
    ("MNE", 3): {
        "A.1": (["acquitted", "convicted 60"], "convicted_of_trafficking 60"),
        "B.1": (["acquitted", "upheld"], "acquitted"),
    },
    ("MNE", 4): {
        "A.1": (
            [
                *("convicted_as_charged 10", "annulled_and_remitted", "acquitted", "annulled_and_remitted"),
                *("convicted_as_charged 12", "sentence_replaced 18"),
            ],
            "convicted_of_trafficking 18",
        ),
        "A.2": (
            [*2 * ("convicted_as_charged", "annulled_and_remitted"), "limitation", "upheld"],
            "ended_otherwise",
        ),
    },
    ("SRB", 1): {
        "A.1": (["convicted_as_charged 72"], "convicted_of_trafficking 72"),
        "A.2": (["convicted_as_charged 36"], "convicted_of_trafficking 36"),
        "B.1": (["convicted_of_other_offence 12"], "convicted_of_other_offence 12"),
    },
    ("SRB", 2): {
        "A.1": (
            ["convicted_as_charged 96", "annulled_and_remitted", "convicted_as_charged 84"],
            "convicted_of_trafficking 84",
        ),
        "B.1": (
            ["convicted_as_charged 72", "annulled_and_remitted", "convicted_as_charged 60"],
            "convicted_of_trafficking 60",
        ),
    },
    ("SRB", 3): {
        "A.1": (["convicted_of_other_offence 12"], "convicted_of_other_offence 12"),
        "B.1": (["convicted_of_other_offence 8"], "convicted_of_other_offence 8"),
    },
    ("SRB", 4): {"A.1": ACQUITTED, "B.1": (["discontinued"], "ended_otherwise")},
    ("MKD", 1): {
        "A.1": (["convicted_as_charged 144"], "convicted_of_trafficking 144"),
        "B.1": (["convicted_as_charged 102"], "convicted_of_trafficking 102"),
        "C.1": (["convicted_as_charged 96"], "convicted_of_other_offence 96"),
        "D.1": (["convicted_as_charged"], "convicted_of_trafficking"),
    },
    ("MKD", 2): {"A.1": (["convicted_on_plea 30"], "convicted_of_trafficking 30")},
    ("MKD", 3): {
        "A.1": (["convicted_of_other_offence 18", "requalified 72"], "convicted_of_trafficking 72"),
        "B.1": (["convicted_of_other_offence 8", "requalified 48"], "convicted_of_trafficking 48"),
    },
}  # fmt: skip
"""Of all cases by country and number, what each decision did to a charge and the months imposed; what stands."""


YEARS = {
    **{"en": "years", "sq": "vjeç", "ro": "ani", "mk": "години"},
    **{"cnr": "godina", "sr": "година", "sr-Latn": "godina"},
}
"""What years of age are called."""


@pytest.fixture(params=REGION)
def project(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[OpenProject]:
    opened = demo_project(request.param, tmp_path / f"{request.param}.tip")
    yield opened
    close_project(opened)


def briefs(project: OpenProject) -> list[Brief]:
    return [read_brief(project, case.id) for case in list_cases(project)]


def test_ladders_are_those_counted_by_hand(project: OpenProject) -> None:
    for brief in briefs(project):
        found = {
            one.address: (
                [f"{step.outcome} {step.months}".strip() for step in one.steps],
                f"{one.stands.outcome} {one.stands.months}".strip(),
            )
            for one in brief.ladder
        }
        assert found == LADDERS[str(project.project.country), brief.case.number]


def test_every_language_tells_the_same_facts(project: OpenProject) -> None:
    for brief in briefs(project):
        shapes = []
        for language in brief.languages:
            drafts = BriefDrafts(brief.form, language)
            told = [lines_of(drafts.part(part, BriefContent(brief.facts, brief.ladder))) for part in read_parts()]
            shapes.append([[line.count(" | ") for line in lines] for lines in told])
            values = {fact: drafts.told(fact) for fact in brief.facts if fact.value}
            assert not [fact for fact, words in values.items() if not words]
        assert shapes[0] == shapes[-1]


@pytest.mark.parametrize("decisions", [1, 4, 5, 6, 12])
def test_a_ladder_of_many_decisions_goes_on_below_so_that_words_have_room(decisions: int) -> None:
    steps = tuple(LadderStep(number, "appeal", "upheld") for number in range(decisions))
    charges = [
        BriefLadder(name, 1, "slavery", "", steps, LadderStep(decisions, "appeal", "acquitted")) for name in "AB"
    ]
    outcome = next(part for part in read_parts() if part.name == "outcome")
    blocks = BriefDrafts(form(), "en").part(outcome, BriefContent((), charges))
    tables = [block for block in blocks if isinstance(block, TableBlock)]
    assert sum(len(table.heads) - 1 for table in tables) == decisions + 1
    assert max(len(table.heads) for table in tables) <= 6
    assert [table.heads[0] for table in tables] == ["Charge", *[""] * (len(tables) - 1)]
    assert {tuple(row.cells[0][:3] for row in table.rows) for table in tables} == {("A.1", "B.1")}
    assert tables[-1].heads[-1] == "Stands"


def test_a_charge_of_which_no_step_is_known_is_told_all_the_same() -> None:
    answers = {"charge_offence_kind": Answer("slavery")}
    charge = RowRecord(row_id="row", case_id="case", parent_id="defendant", roster="charges", answers=answers)
    (ladder,) = ladders_of((), {"charges": [charge]}, {"row": "A.1"})
    assert (ladder.steps, ladder.stands.outcome) == ((), "")
    outcome = next(part for part in read_parts() if part.name == "outcome")
    told = lines_of(BriefDrafts(form(), "en").part(outcome, BriefContent((), [ladder])))
    assert told == ["Charge | Stands", "A.1 Slavery | Not stated"]


@pytest.mark.parametrize("language", ["en", "mk"])
def test_a_title_tells_what_is_charged_where_no_purpose_is_seen(language: str) -> None:
    root = RowRecord(
        row_id="root", case_id="case", parent_id=None, roster="", answers={"purposes_court": Answer("none")}
    )
    ladders = [
        BriefLadder("A", n, kind, "", (), LadderStep(0, "", ""))
        for n, kind in enumerate(("slavery", "trafficking_adults", "slavery"), 1)
    ]
    facts = FactReader({"": [root]}, {"root": ""}, ladders).facts(read_parts())
    drafts = BriefDrafts(form(), language)
    head, kinds = (
        drafts.words.text("head", "charge"),
        (drafts.term("charge_offence_kind", one) for one in ("slavery", "trafficking_adults")),
    )
    assert drafts.title(BriefContent(facts, ladders)) == f"{head}: {'; '.join(kinds)}"


@pytest.mark.parametrize(("purposes", "part"), [("none", "keywords"), ("prostitution", "title")])
def test_the_form_of_trafficking_is_a_fact_of_the_title_only_where_that_tells_it(purposes: str, part: str) -> None:
    answers = {"purposes_court": Answer(purposes), "trafficking_form": Answer("internal")}
    root = RowRecord(row_id="root", case_id="case", parent_id=None, roster="", answers=answers)
    facts = FactReader({"": [root]}, {"root": ""}, ()).facts(read_parts())
    assert [fact.part for fact in facts if fact.question == "trafficking_form"] == [part]


def test_what_did_not_happen_is_not_counted() -> None:
    procedure = next(part for part in read_parts() if part.name == "procedure")
    drafts = BriefDrafts(form(), "en")
    for count, told in (("0", []), ("2", ["Sent back: 2."])):
        content = BriefContent((BriefFact("procedure", "remittals", "", count),), ())
        assert lines_of(drafts.part(procedure, content)) == told


def test_who_was_not_heard_is_not_said_to_be_heard_0_times() -> None:
    words = BriefWords("en")
    assert [words.counted("hearings", number) for number in "012"] == ["not heard", "heard once", "heard 2 times"]
    assert BriefWords("sr").counted("hearings", "0") == "без испитивања"
    assert words.counted("months", "0") == "0 months"


@pytest.mark.parametrize(("language", "years"), YEARS.items())
def test_an_age_says_that_it_is_told_in_years(language: str, years: str) -> None:
    drafts = BriefDrafts(form(), language)
    for code in ("age_0_13", "age_14_15", "age_39_over"):
        for question in ("victim_age_group", "defendant_age_group"):
            words = drafts.told(BriefFact("victims", question, "V1", code)).split()
            assert words.count(years) == 1
    assert years not in drafts.term("distinguishing_criteria", "age_or_vulnerability").split()


@pytest.mark.parametrize("language", LANGUAGES)
def test_decimals_stand_behind_the_mark_of_the_language(language: str) -> None:
    mark = "." if language == "en" else ","
    assert BriefWords(language).counted("months", "30.5").startswith(f"30{mark}5 ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_cell_begins_with_a_capital(language: str) -> None:
    facts = [BriefFact("victims", "victim_hearings", f"V{number}", str(number - 1)) for number in (1, 2, 3)]
    victims = next(part for part in read_parts() if part.name == "victims")
    (table,) = BriefDrafts(form(), language).part(victims, BriefContent(facts, ()))
    assert isinstance(table, TableBlock)
    assert [cell for row in table.rows for cell in row.cells if cell[:1].islower()] == []


def test_an_english_brief_has_no_letter_of_another_script_and_no_code(project: OpenProject) -> None:
    for brief in briefs(project):
        words = "\n".join(lines_of(draft_document(brief, "en").blocks))
        assert not [letter for letter in words if "\u0400" <= letter <= "\u04ff"]
        assert "_" not in words


def test_nothing_that_stays_at_home_is_in_a_brief(project: OpenProject) -> None:
    for brief in briefs(project):
        asked = {fact.question for fact in brief.facts}
        assert asked.isdisjoint({"case_number", "court", "victim_label", "defendant_label", "case_title"})
        dates = [fact.value for fact in brief.facts if fact.question in ("decision_date", "decision_given_on")]
        assert all(date is None or (date.isdecimal() and len(date) == 4) for date in dates)


def test_silence_is_told_as_silence_and_never_as_no(tmp_path: Path) -> None:
    project = demo_project("MKD", tmp_path / "MKD.tip")
    brief = briefs(project)[0]
    silent = [fact.question for fact in brief.facts if fact.value is None]
    assert silent == ["is_final", "acts_charged", "means_charged", "purposes_charged"]
    procedure = next(part for part in read_parts() if part.name == "procedure")
    *_, last = lines_of(BriefDrafts(brief.form, "en").part(procedure, BriefContent(brief.facts, brief.ladder)))
    assert last == "Not stated in the judgments read: whether it is final."
    close_project(project)


@pytest.mark.parametrize(
    ("country", "number", "title"),
    [
        ("MNE", 2, "Forced labour or services; 3 men, 8 persons; transnational trafficking"),
        ("SRB", 3, "Charge: Trafficking in persons (adults and children in one article); 2 women"),
    ],
)
def test_a_title_names_what_the_expert_sees_where_the_court_found_none(
    country: str, number: int, title: str, tmp_path: Path
) -> None:
    project = demo_project(country, tmp_path / "project.tip")
    assert draft_document(briefs(project)[number - 1], "en").title == title
    close_project(project)


def test_a_draft_is_marked_and_the_same_twice(project: OpenProject, tmp_path: Path) -> None:
    brief = briefs(project)[0]
    files = [tmp_path / "one.docx", tmp_path / "two.docx"]
    for file in files:
        write_draft(file, draft_document(brief, brief.languages[0]), lambda *_: None)
    assert files[0].read_bytes() == files[1].read_bytes()
    assert docx.Document(str(files[0])).sections[0].footer.paragraphs[0].text


def test_the_record_has_what_the_expert_wrote(project: OpenProject) -> None:
    brief = briefs(project)[0]
    record = brief_record(project, brief)
    assert record["case"] == brief.case.number
    parts = record["parts"]
    assert isinstance(parts, list)
    facts = next(part for part in parts if part["part"] == "facts")
    assert facts["narratives"][0]["national"]


def test_a_region_makes_no_briefs(tmp_path: Path) -> None:
    region = demo_region(tmp_path / "region.tip", ("SRB",))
    with pytest.raises(UserError, match="brief_regional"):
        read_brief(region, "anything")
    close_project(region)


WORDING, ENGLISH = "[Oštećena] nije mogla da napusti stan.", "[The injured party] could not leave the flat."


def test_a_released_quotation_stands_in_english_alone_in_the_english_edition(tmp_path: Path) -> None:
    project = demo_project("MNE", tmp_path / "MNE.tip")
    case = list_cases(project)[0].id
    passage = quotable_passages(project, case, "c07_1")[0].passage.id
    for words, english in ((WORDING, ENGLISH), ("[Oštećena] je ćutala.", "")):
        draft = QuotationDraft(code="c07_1", case=case, passage=passage, wording=words, english=english)
        finished(release_quotation(project, draft, ()))
    brief, other = briefs(project)[:2]
    (part,) = (part for part in read_parts() if part.name == "quotations")
    told = {
        language: lines_of(BriefDrafts(brief.form, language).part(part, BriefContent(brief.facts, brief.ladder)))
        for language in brief.languages
    }
    assert told["en"] == [f"“{ENGLISH}”"]
    assert told["cnr"] == [f"„{WORDING}“\n„{ENGLISH}“", "„[Oštećena] je ćutala.“"]
    assert not [fact for fact in other.facts if fact.part == "quotations"]
    withdraw_quotation(project, list_quotations(project)[0].id)
    assert len({fact.row for fact in briefs(project)[0].facts if fact.part == "quotations"}) == 1
    close_project(project)


def test_keywords_are_printed_in_the_words_of_the_vocabulary_and_tell_less_of_the_sector(tmp_path: Path) -> None:
    project = demo_project("MKD", tmp_path / "MKD.tip")
    brief = briefs(project)[0]
    (part,) = (part for part in read_parts() if part.name == "keywords")
    content = BriefContent(brief.facts, brief.ladder)
    (line,) = lines_of(BriefDrafts(brief.form, "en").part(part, content))
    assert line == (
        "Offences: Trafficking in children (under 18 years). "
        "Acts: Recruitment; Transportation; Harbouring; Receipt. "
        "Means: Abuse of power or a position of vulnerability; Deception. "
        "Purposes: Exploitation of the prostitution of others or other forms of sexual exploitation. "
        "Form: Internal. Sectors: Commercial sexual exploitation."
    )
    told = generalised(brief.facts, ("sector",), brief.form)
    assert "keyword_sectors" not in {fact.question for fact in told}
    close_project(project)
