"""Turns of phrase of courts in Moldova: personal data, who is accused, sentences, money."""

from collections.abc import Set

import pytest

from tests.support.guided_measures import questions
from tipcoder.domain.projects import Country
from tipcoder.services.guided.reading import read_guided

_TEXT = """JUDECĂTORIA UNGHENI

Dosarul nr. 1-208/2021
SENTINȚĂ
În numele Legii
La data de 14 decembrie 2022                                   or. Ungheni

Judecătoria Ungheni, a judecat în ședință publică cauza penală în privința lui:

1. ROTARU Sandu Ion, a.n. 22.11.1979, IDNP xxxxxxxxxxxxx, cetățean al Republicii Moldova, domiciliat în or. Ungheni,
divorțat, fără antecedente penale, în stare de libertate;

2. BALAN Vera Petru, a.n. 15.03.1990, IDNP xxxxxxxxxxxxx, cetățeană a Republicii Moldova, domiciliată în or. Ungheni,
fără antecedente penale, în stare de libertate,

ambii învinuiți de săvîrșirea infracțiunii prevăzute de art. 206 alin. (3) lit. b), c) Cod penal, iar Rotaru Sandu și de
săvârșirea infracțiunii prevăzute de art. 220 alin. (1) Cod penal.

A CONSTATAT:

Rotaru Sandu și Balan Vera, de la începutul anului 2019 pînă în luna iulie 2020, cunoscând că V.A., a.n. 11.05.2005,
este minoră, au recrutat-o în scopul exploatării sexuale comerciale.
{reasons}

Instanța de judecată

HOTĂREȘTE:

Se recunoaște vinovat Rotaru Sandu Ion de săvârșirea infracțiunii prevăzute de art. 206 alin. (3) lit. b), c) Cod penal
și i se aplică pedeapsa cu închisoare pe termen de 16 (șaisprezece) ani.
Rotaru Sandu Ion se achită de învinuirea adusă în baza art. 220 alin. (1) Cod penal.
Se recunoaște vinovată Balan Vera Petru de săvârșirea infracțiunii prevăzute de art. 206 alin. (3) lit. b), c) Cod penal
și i se stabilește pedeapsa de 10 (zece) ani închisoare.
{operative}
"""


def _found(reasons: str = "", operative: str = "") -> Set[tuple[str, str, str]]:
    text = _TEXT.format(reasons=reasons, operative=operative)
    return {(each.question, each.row, each.value) for each in read_guided([text], Country.MDA, questions()).proposals}


@pytest.mark.parametrize(
    "answer",
    [
        ("decision_date", "", "2022-12-14"),
        ("offence_start_date", "", "2019"),
        ("offence_end_date", "", "2020-07"),
        ("defendant_label", "defendants[1]", "S.R."),
        ("defendant_age_group", "defendants[1]", "age_39_over"),
        ("defendant_sex", "defendants[2]", "female"),
        ("charge_article", "defendants[1]/charges[1]", "mda_206_3"),
        ("charge_outcome", "defendants[1]/charges[2]", "acquitted"),
        ("sentence_months", "defendants[1]/charges[1]/sentences[1]", "192"),
        ("sentence_months", "defendants[2]/charges[1]/sentences[1]", "120"),
    ],
)
def test_what_is_written_short_is_read(answer: tuple[str, str, str]) -> None:
    assert answer in _found()
