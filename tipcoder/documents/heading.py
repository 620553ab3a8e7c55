"""Reads the heading of a judgment: which court gave it, and under which file number.

Judgments of the five countries begin with both, in lines of their own: `ВИШИ СУД У НИШУ`, `К. бр. 12/2022`;
`Gjykata e Shkallës së Parë`, `Nr. 123 Regjistri Themeltar`; `Judecătoria Chișinău`, `Dosarul nr. 1-12/2021`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_LINES = 25
"""So many lines that are not empty are looked at, from the top."""
_LONGEST_COURT = 90
_COURT = re.compile(r"\b(?:суд|sud|gjykata|judecătoria|curtea|tribunalul)\b", re.IGNORECASE)
_GOES_ON = re.compile(
    r"[,;:]\s*(?:u vijeću|у већу|у вијећу|како|преко|me trup|në përbërje|în componența)", re.IGNORECASE
)
"""Words with which a sentence goes on after the name of the court."""
_NUMBER = re.compile(
    r"^(?:(?P<file>Dosar\w*\s+(?:penal\s+)?nr\.?\s*[\w-]*\d[\w./-]*)"
    r"|(?P<register>Nr\.?\s*[\d/]+)\s+(?:i\s+)?Regj\w*.*"
    r"|(?P<mark>[^\W\d_][\w.\- ]{0,14}?(?:\s*\b(?:бр|br|број|broj)\.?)?\s*\d[\w-]*/\d{2,4})\.?\s*$)",
    re.IGNORECASE,
)
_WORDS_OF_NAMES = """
суд основен основни кривичен граѓански апелационен апелациони виши врховен врховни касациони управни за и у во на од
sud osnovni viši apelacioni vrhovni kasacioni upravni specijalni za i u od
gjykata e të së shkallës parë juridiksionit përgjithshëm apelit lartë posaçme për dhe krimin e organizuar korrupsionin
judecătoria curtea de apel supremă justiție sediul
"""
_SMALL = frozenset(_WORDS_OF_NAMES.split())
"""Words of names of courts that are written small within them."""


@dataclass(frozen=True, slots=True)
class JudgmentHeading:
    """Facts that the top of a judgment names; "" for others."""

    court: str = ""
    file_number: str = ""

    @property
    def title(self) -> str:
        """Court and file number as a title of the case."""
        return ", ".join(filter(None, (self.court, self.file_number)))


def read_heading(first_page: str) -> JudgmentHeading:
    """Return court and file number from the first lines of a judgment."""
    lines = [" ".join(line.split()) for line in first_page.splitlines() if line.strip()][:_LINES]
    return JudgmentHeading(_court(lines), _file_number(lines))


def _court(lines: Iterable[str]) -> str:
    for line in lines:
        name = _GOES_ON.split(line)[0]
        if _COURT.search(name) and len(name) <= _LONGEST_COURT:
            return _written_small(name) if name.isupper() else name.rstrip(",;: ")
    return ""


def _written_small(name: str) -> str:
    words = [word.lower() if word.lower().strip(",.") in _SMALL else word.capitalize() for word in name.split()]
    first, *others = words
    return " ".join((first.capitalize(), *others)).rstrip(",;: ")


def _file_number(lines: Iterable[str]) -> str:
    for line in lines:
        if found := _NUMBER.match(line):
            return next(part for part in found.groups() if part).strip()
    return ""
