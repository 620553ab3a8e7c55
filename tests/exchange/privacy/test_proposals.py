"""Terms that a coder proposed: words of a person's own in a list."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.support.read_back import header, parts, rows, write
from tests.support.small_form import small_form, stored_row, text
from tipcoder.domain.answers import Answer
from tipcoder.exchange.privacy import profiles
from tipcoder.exchange.privacy.profiles import Profile
from tipcoder.exchange.privacy.release_plan import keyed_with
from tipcoder.framework.form.form import Choice, Form

PROPOSED = "mkd_01_sold_by_zora"


def asked() -> Form:
    made = small_form()
    means = (*made.choices["means"], Choice(PROPOSED, text("Sold by Zora"), {"status": "proposed", "parent": "force"}))
    return replace(made, choices={**made.choices, "means": means})


def export(path: Path, profile: Profile = profiles.UNODC, **more: Any) -> Path:
    answers = {"means": Answer(f"{PROPOSED} force unheard_of")}
    return write(path, asked(), [{"": [stored_row("r", None, "c", 1, 0, answers)]}], profile, secret=b"s", **more)


def test_neither_words_nor_code_of_a_proposal_leave_unseen(tmp_path: Path) -> None:
    path = export(tmp_path / "a.xlsx")
    for name, content in parts(path).items():
        assert not [secret for secret in (b"Zora", b"zora", b"mkd_01") if secret in content], name
    (case,) = rows(path, "cases")
    code, force = str(case["means"]).split()
    assert (code[:9], force) == ("proposed_", "force"), "what the list does not hold stays behind too"
    assert (case[f"means/{code}"], case["means_label"]) == (1, "Proposed term; Force")
    (term,) = [row for row in rows(path, "terms") if row["status"] == "proposed"]
    assert (term["code"], term["parent"], term["label_en"]) == (code, "force", "Proposed term")


def test_words_that_somebody_looked_at_leave(tmp_path: Path) -> None:
    path = export(tmp_path / "a.xlsx", shown_terms={("means", PROPOSED)})
    (term,) = [row for row in rows(path, "terms") if row["status"] == "proposed"]
    assert term["label_en"] == "Sold by Zora"
    assert header(path, "cases")[f"means/{term['code']}"] == "Means: Sold by Zora"


def test_the_archive_keeps_them(tmp_path: Path) -> None:
    (case,) = rows(export(tmp_path / "a.xlsx", profiles.ARCHIVE), "cases")
    assert case["means"] == f"{PROPOSED} force unheard_of"


def test_several_are_in_the_order_of_their_codes_which_differs_for_each_recipient(tmp_path: Path) -> None:
    made = asked()
    numbers = [f"{PROPOSED}_{number}" for number in range(6)]
    more = tuple(Choice(code, text(code), {"status": "proposed"}) for code in numbers)
    form = replace(made, choices={**made.choices, "means": (*made.choices["means"], *more)})
    orders = []
    for secret in (b"one", b"other"):
        path = write(tmp_path / f"{secret.decode()}.xlsx", form, [], profiles.UNODC, secret=secret)
        codes = [row["code"] for row in rows(path, "terms") if row["status"] == "proposed"]
        assert codes == sorted(codes)
        ids = {f"proposed_{keyed_with(secret)(f'means/{code}')}": code for code in (PROPOSED, *numbers)}
        orders.append([ids[code] for code in codes])
    assert sorted(orders[0]) == sorted(orders[1])
    assert orders[0] != orders[1]
