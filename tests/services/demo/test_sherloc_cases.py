"""Cases as UNODC codes them in SHERLOC can be coded here, and their keywords lead to our terms and back without a loss.

The cases are invented; the keywords are those of the database.
"""

from functools import cache

import pytest

from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.taxonomies import MatchKind
from tipcoder.framework.engine.editing import set_answer
from tipcoder.framework.engine.propagation import Validity
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Form
from tipcoder.services.forms import form_with_shipped
from tipcoder.services.frameworks import shipped_framework
from tipcoder.services.taxonomy_files import shipped_taxonomy

SEXUAL = "Exploitation of the prostitution of others or other forms of sexual exploitation"
COERCION = "Threat or use of force or other forms of coercion"
VULNERABILITY = "Abuse of power or a position of vulnerability"
PAYMENTS = (
    "Giving or receiving payments or benefits to achieve the consent of a person having control over another person"
)
CASES: dict[str, dict[str, list[str]]] = {
    "three women taken abroad": {
        "acts": ["Recruitment", "Transportation", "Transfer"], "means": ["Fraud", "Deception"], "purposes": [SEXUAL],
        "sectors": ["Commercial sexual exploitation", "Hotel/Restaurant/Bar"], "form": ["Transnational"],
    },
    "a debt and a locked flat": {
        "acts": ["Recruitment", "Harbouring"], "means": [COERCION, "Abduction", VULNERABILITY], "purposes": [SEXUAL],
        "sectors": ["Commercial sexual exploitation"], "form": ["Internal"],
    },
    "a child bought to beg": {
        "acts": ["Receipt", "Harbouring"], "means": [PAYMENTS, VULNERABILITY], "purposes": ["Other"],
        "sectors": ["Begging"], "form": ["Internal"],
    },
    "workers on a farm": {
        "acts": ["Recruitment", "Transportation", "Receipt"], "means": ["Deception"],
        "purposes": ["Forced labour or services", "Servitude"], "sectors": ["Agriculture", "Construction"],
        "form": ["Transnational", "Internal"],
    },
    "organs": {
        "acts": ["Recruitment", "Transfer"], "means": ["Fraud"],
        "purposes": ["Removal of organs", "Slavery or practices similar to slavery"],
        "sectors": ["Organ/tissue removal", "Other sectors"], "form": ["Transnational"],
    },
}  # fmt: skip
QUESTIONS = {"acts": "acts_court", "means": "means_court", "purposes": "purposes_court", "sectors": "sectors"}
FORMS = {("Internal",): "internal", ("Transnational",): "transnational", ("Transnational", "Internal"): "both"}


@cache
def form() -> Form:
    return form_with_shipped(shipped_framework())


def code_of(taxonomy: str, keyword: str) -> str:
    nearest = list(MatchKind).index
    found = (
        (nearest(match.kind), place, term.code)
        for place, term in enumerate(shipped_taxonomy(taxonomy).terms)
        for match in term.matches
        if (match.scheme, match.target) == ("sherloc", keyword)
    )
    return min(found)[2]


def keywords_of(taxonomy: str, code: str) -> set[str]:
    term = shipped_taxonomy(taxonomy).by_code()[code]
    return {match.target for match in term.matches if match.scheme == "sherloc" and match.kind is not MatchKind.RELATED}


@pytest.mark.parametrize("name", CASES)
def test_a_case_of_the_database_is_coded_without_a_loss(name: str) -> None:
    case, live = CASES[name], LiveCoding(form(), "root")
    for taxonomy, question in QUESTIONS.items():
        codes = [code_of(taxonomy, keyword) for keyword in case[taxonomy]]
        assert len(set(codes)) == len(case[taxonomy]), "two keywords became one term"
        live.apply(set_answer(live, Ref("root", question), Answer(" ".join(codes))))
        assert live.validity(Ref("root", question)) is Validity.VALID
        print(  # noqa: T201  the table of the mapping, for whoever reads the run
            *(f"{name:26} {taxonomy:9} {word} -> {code}" for word, code in zip(case[taxonomy], codes, strict=True)),
            sep="\n",
        )
        for keyword, code in zip(case[taxonomy], codes, strict=True):
            assert keyword in keywords_of(taxonomy, code)
    live.apply(set_answer(live, Ref("root", "trafficking_form"), Answer(FORMS[tuple(case["form"])])))
    assert live.validity(Ref("root", "trafficking_form")) is Validity.VALID


def test_an_organised_group_is_no_form_and_a_child_no_sex() -> None:
    codes = {name: {choice.code for choice in choices} for name, choices in form().choices.items()}
    assert codes["trafficking_forms"] == {"internal", "transnational", "both"}
    assert "organised_group" in codes["group_findings"]
    assert codes["sexes"] == {"female", "male", "another", "mixed"}
    assert {"begging"} <= codes["sectors"]
    assert {"forced_begging", "forced_marriage"} <= codes["purposes"]
