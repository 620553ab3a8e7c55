"""The commands on taxonomies: what they print, make and refuse."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from tests.support.commands import PASSPHRASE, Commands
from tests.support.new_projects import new_project
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import Country
from tipcoder.domain.taxonomies import Term, TermStatus
from tipcoder.framework.engine.editing import set_answer
from tipcoder.languages.captions import caption_texts
from tipcoder.messages.differences import EFFECTS, TERM_DIFFERENCES, term_sentence
from tipcoder.services.cases import add_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.projects import NewProject, close_project, open_project
from tipcoder.services.taxonomy_files import read_taxonomies, shipped_ids, shipped_taxonomy, write_taxonomies
from tipcoder.taxonomy.comparison import Change, Effect


@pytest.fixture
def project(tmp_path: Path) -> Path:
    framework = tmp_path / "framework.xlsx"
    survey = [
        question("select_multiple_from_file acts.csv", "acts"),
        question("select_one_from_file means.csv", "means"),
    ]
    framework.write_bytes(workbook(survey))
    path = tmp_path / "Предмети.tip"
    close_project(new_project(NewProject(path, "A", Country.SRB, "SRB-01", PASSPHRASE, framework)))
    return path


def test_what_is_installed_is_listed(run: Commands, project: Path) -> None:
    said = run("taxonomy", "list", project)
    assert said.exit_code == 0, said.output
    assert [line.partition(",")[0] for line in said.stdout.splitlines()] == ["acts", "means"]
    records = json.loads(run("taxonomy", "list", project, "--json").stdout)
    assert [(record["id"], record["proposed"]) for record in records] == [("acts", 0), ("means", 0)]
    assert all(record["terms"] > 5 and record["titles"]["en"] for record in records)


@pytest.mark.parametrize("ending", [".xlsx", ".csv", ".ttl", ".rdf", ".jsonld", ".qdc"])
def test_shipped_taxonomies_are_written_in_every_format(run: Commands, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"all{ending}"
    assert run("taxonomy", "write", file).exit_code == 0
    assert {taxonomy.id for taxonomy in read_taxonomies([file]).taxonomies} == set(shipped_ids())
    assert run("taxonomy", "write", file, "--name", "means").exit_code == 0
    assert [taxonomy.id for taxonomy in read_taxonomies([file]).taxonomies] == ["means"]


def test_what_a_project_has_is_exported(run: Commands, project: Path, tmp_path: Path) -> None:
    file = tmp_path / "out.ttl"
    assert run("taxonomy", "export", project, file).exit_code == 0
    assert [taxonomy.id for taxonomy in read_taxonomies([file]).taxonomies] == ["acts", "means"]
    assert run("taxonomy", "export", project, file, "--taxonomy", "acts").exit_code == 0
    assert [taxonomy.id for taxonomy in read_taxonomies([file]).taxonomies] == ["acts"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("write", "a.docx"), ".jsonld"),
        (("write", "a.ttl", "--name", "nothing"), "nothing"),
        (("export", "{project}", "a.ttl", "--taxonomy", "nothing"), "nothing"),
        (("export", "{project}", "{project}"), ".jsonld"),
    ],
)
def test_what_cannot_be_written_is_said_in_one_line(
    run: Commands, project: Path, arguments: tuple[str, ...], said: str
) -> None:
    before = project.read_bytes()
    result = run("taxonomy", *(argument.replace("{project}", str(project)) for argument in arguments))
    assert result.exit_code == 1
    assert len(result.stderr.splitlines()) == 1
    assert said in result.stderr
    assert project.read_bytes() == before


def newer_means(folder: Path, name: str = "newer.ttl") -> Path:
    """Return a file with a newer version: one term replaced, one gone, one new, one with another label."""
    means = shipped_taxonomy("means")
    first, second, third, *rest = means.terms
    terms = (
        replace(first, labels={**first.labels, "en": "Another label"}),
        replace(second, status=TermStatus.DEPRECATED, replaced_by=("new_one",)),
        Term("new_one", {"en": "New one"}),
        *rest,
    )
    assert all(term.parent != third.code for term in terms)
    file = folder / name
    write_taxonomies(file, [replace(means, terms=terms, version="next")])
    return file


def coded_with(project: Path, code: str) -> str:
    opened = open_project(project, passphrase=PASSPHRASE)
    coding = open_coding(opened, add_case(opened).coding.id)
    apply_edit(coding, set_answer(coding.live, Ref(coding.live.root, "means"), Answer(code)))
    close_project(opened)
    return coding.coding.id


def answer(project: Path, coding: str) -> Answer | None:
    opened = open_project(project, passphrase=PASSPHRASE)
    found = open_coding(opened, coding).live.answer(Ref(coding, "means"))
    close_project(opened)
    return found


def test_a_dry_run_says_what_would_change_and_changes_nothing(run: Commands, project: Path, tmp_path: Path) -> None:
    _, replaced, gone, *_ = shipped_taxonomy("means").terms
    coded_with(project, replaced.code)
    before = project.read_bytes()
    said = run("taxonomy", "install", project, newer_means(tmp_path), "--dry-run")
    assert said.exit_code == 0, said.output
    assert "to version next" in said.stdout
    assert f'"{replaced.label("en")}" ({replaced.code}) is offered no more' in said.stdout
    assert "(answers: 1, cases: 1)" in said.stdout
    assert f"({gone.code}) is gone" in said.stdout
    assert "--map-replaced" in said.stdout
    assert "Backup" not in said.stdout
    assert project.read_bytes() == before


def test_replaced_terms_are_mapped_when_asked(run: Commands, project: Path, tmp_path: Path) -> None:
    replaced = shipped_taxonomy("means").terms[1]
    coding = coded_with(project, replaced.code)
    file = newer_means(tmp_path)
    kept = json.loads(run("taxonomy", "install", project, file, "--json").stdout)
    assert (kept["installed"], kept["codings"], Path(kept["backup"]).exists()) == (True, [], True)
    (part,) = kept["taxonomies"]
    assert part["replaced"] == {replaced.code: "new_one"}
    assert {found["change"] for found in part["differences"]} >= {"added", "removed", "label", "replaced"}
    assert answer(project, coding) == Answer(replaced.code)
    said = run("taxonomy", "install", project, file, "--map-replaced")
    assert said.exit_code == 0, said.output
    assert "No differences." in said.stdout
    assert answer(project, coding) == Answer("new_one")


def test_a_taxonomy_of_somebody_else_is_installed(run: Commands, project: Path, tmp_path: Path) -> None:
    file = tmp_path / "villages.csv"
    file.write_text("code,label::English (en)\nbar,Bar\nulcinj,Ulcinj\n", encoding="utf-8")
    said = run("taxonomy", "install", project, file)
    assert said.exit_code == 0, said.output
    assert said.stdout.splitlines()[0] == "villages: new, version , terms: 2"
    assert [line.partition(",")[0] for line in run("taxonomy", "list", project).stdout.splitlines()] == [
        "acts",
        "means",
        "villages",
    ]


def test_what_cannot_be_read_is_said_and_nothing_installed(run: Commands, project: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.csv").write_text("code,parent,label::English (en)\na,nowhere,A\n", encoding="utf-8")
    before = project.read_bytes()
    for file in ("bad.csv", "missing.ttl"):
        result = run("taxonomy", "install", project, tmp_path / file)
        assert result.exit_code == 1
        assert file in result.stderr
    assert project.read_bytes() == before


def test_two_files_are_compared(run: Commands, tmp_path: Path) -> None:
    old, new = tmp_path / "old.xlsx", newer_means(tmp_path)
    write_taxonomies(old, [shipped_taxonomy("means")])
    said = run("taxonomy", "compare", old, new)
    assert said.exit_code == 0, said.output
    assert "Safe: " in said.stdout
    assert '"New one" (new_one) is new.' in said.stdout
    (record,) = json.loads(run("taxonomy", "compare", old, new, "--json").stdout)
    assert (record["id"], record["after"]) == ("means", "next")
    assert run("taxonomy", "compare", new, new).stdout.splitlines()[1:] == ["  No differences."]


def test_a_sentence_for_every_change_of_a_term() -> None:
    assert TERM_DIFFERENCES.keys() == {change.value for change in Change}
    assert EFFECTS.keys() == {effect.value for effect in Effect}
    values = dict.fromkeys(("term", "code", "property", "of", "old", "new"), "x")
    assert all(term_sentence(change, values) for change in Change)


def test_what_a_lawyer_must_confirm_is_written_with_room_for_the_answer(run: Commands, tmp_path: Path) -> None:
    file = tmp_path / "review.xlsx"
    said = run("taxonomy", "review", file, "--language", "sq")
    assert said.exit_code == 0, said.output
    heads, *rows = CalamineWorkbook.from_path(file).get_sheet_by_index(0).to_python()
    doubtful = [term for id in shipped_ids() for term in shipped_taxonomy(id).terms if term.needs_confirmation]
    assert [row[1] for row in rows] == [term.code for term in doubtful]
    assert {"alb_128a", "mda_l1_anenii_noi", "labour_exploitation"} <= {term.code for term in doubtful}
    assert "mkd_user_child" not in {term.code for term in doubtful}  # sure enough
    of_albania = next(row for row in rows if row[1] == "alb_128a")
    assert of_albania[2].startswith("neni 128/a")
    assert of_albania[9] == "0.7"
    assert of_albania[-2:] == ["", ""]
    assert heads == list(caption_texts("sq")["term_review"].values())
    assert len(heads) == len(of_albania)
