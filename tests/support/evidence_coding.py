"""A coding with a roster of challenges that passages prove."""

from tipcoder.domain.answers import Ref
from tipcoder.services import cases
from tipcoder.services.coding import OpenCoding

PASSPHRASE = "four fictional words here"
PAGES = ("Виши суд утврђује да је окривљени врбовао оштећену", "и задржао њене исправе.")
SURVEY = [
    {"type": "text", "name": "title", "label": "Title"},
    {"type": "begin_repeat", "name": "challenges", "label": "Challenges"},
    {"type": "text", "name": "code", "label": "Code", "bind::tip:evidence": "required"},
    {"type": "end_repeat"},
]


def judgment_of(coding: OpenCoding) -> str:
    return cases.list_judgments(coding.project, coding.coding.case)[0].id


def code_of(coding: OpenCoding, row: int = 0) -> Ref:
    return Ref(coding.live.rows(coding.live.root, "challenges")[row].id, "code")
