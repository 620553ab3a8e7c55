"""Nothing that identifies a person crosses a border: generated projects with secrets in every place that takes text."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from html import unescape
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests.support.read_back import about, parts, rows
from tests.support.steps import finished
from tests.support.versions import upgraded
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.passages import whole_text
from tipcoder.domain.projects import Country
from tipcoder.errors import UserErrors
from tipcoder.framework.engine.editing import add_row, set_answer
from tipcoder.services.cases import add_case_of, list_judgments, read_judgment
from tipcoder.services.coding import OpenCoding, apply_edit, open_coding
from tipcoder.services.evidence import mark_passage
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.projects import NewProject, OpenProject, close_project, create_project
from tipcoder.services.remarks import add_remark
from tipcoder.services.taxonomies.proposals import propose_term

HARMLESS = "The victim was promised work abroad."
GIVEN = ("Dragana", "Milorad", "Зорица", "Arben", "Ruxandra", "Snežana")
SURNAMES = ("Kvrgić", "Петровић", "Hoxhaj", "Ciobanu", "Đurđević", "Trajkoska")
WORDS = (
    "okrivljeni",
    "je",
    "oštećenoj",
    "oduzeo",
    "pasoš",
    "držao",
    "zaključanu",
    "stanu",
    "tražio",
    "novac",
    "pretio",
)


@cache
def form(version: str) -> bytes:
    """Two versions: the second drops a text that everybody may have written a name into."""
    gone = [question("text", "gone", tip_privacy="narrative")] if version == "1" else []
    return workbook(
        [
            question("text", "case_title", tip_role="title", tip_privacy="identifier"),
            question("text", "case_number", tip_privacy="identifier"),
            question("date", "decided", tip_role="decision_date", tip_privacy="year"),
            question("date", "heard"),
            question("text", "story", tip_privacy="narrative"),
            question("text", "lesson"),
            question("text", "again", default="${case_title}"),
            *gone,
            question("select_multiple_from_file means.csv", "means"),
            question("calculate", "caption", calculation="concat(${case_title}, ' ', ${case_number})"),
            question("calculate", "day", calculation="${decided}"),
            question("note", "said", "About ${case_title}"),
            question("begin repeat", "persons", "Persons"),
            question("text", "person_name", tip_privacy="identifier"),
            question("integer", "age", tip_privacy="group"),
            question("text", "what", tip_privacy="narrative"),
            question("end repeat"),
            question("select_one ${person_name}", "main_person"),
        ],
        settings={"version": version},
    )


@dataclass(frozen=True)
class Secrets:
    """Facts of one case that must not leave."""

    name: str
    other: str
    number: str
    day: date
    words: tuple[str, ...]

    @property
    def quotation(self) -> str:
        return " ".join(self.words)

    @property
    def part(self) -> str:
        return " ".join(self.words[1:])

    def texts(self) -> tuple[str, ...]:
        """Return what coders write, each with something that gives a person away."""
        day = self.day
        surname = self.other.split()[1]
        return (
            f"{self.name} je pozvao oštećenu.",
            f"Sve je priznala {surname} pred sudom.",
            f"Presuda {self.number} je potvrđena.",
            f"Počelo je {day.day}.{day.month}.{day.year}. godine.",
            f"The hearing of {day:%Y-%m-%d} was closed.",
            f"Počelo je {day.day}. ožujka '{day:%y}, i {day.day}/{day.month}/{day:%y}.",
            f"Sud kaže: {self.quotation}, i to je dovoljno.",
            f"Sud kaže: {self.part.upper()} novac.",
        )

    def traces(self) -> Iterator[str]:
        """Yield what must not be found in any part of a file."""
        yield from (*self.name.split(), *self.other.split(), self.number, self.part)
        day = self.day
        yield from (f"{day:%Y-%m-%d}", f"{day:%d.%m.%Y}", f"{day.day}.{day.month}.{day.year}", f"ožujka '{day:%y}")
        yield f"<v>{(day - date(1899, 12, 30)).days}</v>"


names = st.tuples(st.sampled_from(GIVEN), st.sampled_from(SURNAMES)).map(" ".join)
secrets = st.builds(
    Secrets,
    name=names,
    other=names,
    number=st.tuples(st.integers(100, 999), st.integers(10, 24)).map(lambda found: f"K {found[0]}/{found[1]}"),
    day=st.dates(date(2009, 2, 1), date(2024, 12, 28)),
    words=st.permutations(WORDS).map(lambda words: tuple(words[:6])),
)


@settings(
    max_examples=10,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # a smaller example takes minutes, and says no more
)
@given(st.lists(secrets, min_size=2, max_size=2, unique_by=lambda found: found.number), st.data())
def test_no_secret_leaves(cases: list[Secrets], data: st.DataObject) -> None:
    def chosen(found: Secrets) -> str:
        """Text with a secret of this case or of the other, or none."""
        return data.draw(st.sampled_from((*found.texts(), *cases[0].texts()[:3], HARMLESS)))

    with TemporaryDirectory() as folder:
        project = make(Path(folder), cases[0])
        try:
            for found in cases:
                code(project, Path(folder), found, {key: chosen(found) for key in ("story", "lesson", "again", "gone")})
            upgraded(project, form("2"))
            target = Path(folder) / "out.xlsx"
            export(project, target)
            traces = {trace for found in cases for trace in found.traces()}
            traces |= {"srb_07", project.project.name}
            archive = Path(folder) / "archive.xlsx"
            _drain(project, archive, ExportRequest("archive"))
            everything = unescape(b"".join(parts(archive).values()).decode("utf-8")).casefold()
            assert all(found.name.casefold() in everything and found.quotation in everything for found in cases)
            for name, content in parts(target).items():
                text = unescape(content.decode("utf-8", "replace")).casefold()
                assert not [trace for trace in traces if trace.casefold() in text], name
                assert "srb-07" not in text or name == "xl/worksheets/sheet1.xml", "About alone says who saw the texts"
            found_rows = rows(target, "cases")
            assert len(found_rows) == 2
            texts = {row[key] for row in found_rows for key in ("story", "lesson")}
            assert texts <= {None, HARMLESS}
            assert "gone_retired" in str(about(target)["withheld"])
        finally:
            close_project(project)


def make(folder: Path, found: Secrets) -> OpenProject:
    framework = folder / "form.xlsx"
    framework.write_bytes(form("1"))
    path = folder / "a.tip"
    return create_project(
        NewProject(path, f"Predmet {found.name}", Country.SRB, "SRB-07", "four words here", framework)
    )


def code(project: OpenProject, folder: Path, found: Secrets, texts: Mapping[str, str]) -> OpenCoding:
    """Code a case with its secrets in every place that takes text."""
    judgment = folder / f"{found.name} {found.number.replace('/', '-')}.txt"
    judgment.write_text(f"{found.name} i {found.other}. Sud nalazi da {found.quotation}.", encoding="utf-8")
    case = add_case_of(project, judgment)
    coding = open_coding(project, case.coding.id)
    live, root = coding.live, coding.live.root
    day = found.day.isoformat()
    label = f"Sold by {found.name}, {found.number}"
    term = propose_term(project, "means", {"en": label}, definitions={"en": f"As {found.other} did."})
    answers = {"case_title": f"Predmet {found.name}", "case_number": found.number, "decided": day, "heard": day}
    for key, value in (answers | dict(texts) | {"means": f"force {term.code}"}).items():
        apply_edit(coding, set_answer(live, Ref(root, key), Answer(value)))
    for name in (found.name, found.other):
        edit = add_row(live, root, "persons")
        apply_edit(coding, edit)
        row = live.rows(root, "persons")[-1].id
        for key, value in (("person_name", name), ("age", "17"), ("what", f"{name} je pobegla.")):
            apply_edit(coding, set_answer(live, Ref(row, key), Answer(value)))
        add_remark(project, Ref(row, "age"), f"Is {name} really 17?")
    apply_edit(coding, set_answer(live, Ref(root, "main_person"), Answer(found.name)))
    add_remark(project, Ref(root, "story"), f"See {found.number}: {found.quotation}")
    (document,) = list_judgments(project, case.id)
    pages = read_judgment(project, document.id).pages
    start = whole_text(pages).index(found.quotation)
    mark_passage(coding, Ref(root, "story"), document.id, pages, start, start + len(found.quotation))
    return coding


def export(project: OpenProject, target: Path) -> None:
    """Export as a careful person does: every answer with a finding stays behind."""
    found: dict[str, set[str]] = {"finding_open": set(), "text_open": set()}
    try:
        _drain(project, target, ExportRequest())
    except UserErrors as faults:
        for fault in faults.errors:
            found[fault.code].add(str(fault.values["id"]))
    withheld, accepted = map(frozenset, found.values())
    assert withheld, "the texts of persons always name somebody"
    assert not target.exists()
    _drain(project, target, ExportRequest(accepted=accepted, withheld=withheld, accepts_small_cells=True))


def _drain(project: OpenProject, target: Path, request: ExportRequest) -> None:
    finished(export_workbook(project, target, request))
