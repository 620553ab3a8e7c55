"""Words that people write into cells where tipcoder writes codes: states of answers, precisions, yes and no.

They are data for understanding what came in, in all seven languages at once; nothing here is ever shown.
"""

from tipcoder.domain.answers import AnswerState
from tipcoder.domain.folding import fold

_STATES = {
    AnswerState.ANSWERED: "answered; me përgjigje; cu răspuns; odgovoreno; одговорено",
    AnswerState.NOT_STATED: (
        "not stated; not stated in the judgment; silent; nuk përmendet; nuk përmendet në vendim; nemenționat; "
        "nu este menționat în hotărâre; nu este menționat; nije navedeno; nije navedeno u presudi; не е наведено; "
        "не е наведено во пресудата; није наведено; није наведено у пресуди"
    ),
    AnswerState.UNCLEAR: "unclear; e paqartë; neclar; nejasno; нејасно",
    AnswerState.REDACTED: (
        "redacted; anonymised; anonymized; e anonimizuar; depersonalizat; anonimizat; anonimizovano; анонимизирано; "
        "анонимизовано"
    ),
    AnswerState.NOT_APPLICABLE: (
        "not applicable; n/a; nuk zbatohet; neaplicabil; nije primjenjivo; nije primenjivo; не е применливо; "
        "није примењиво"
    ),
    AnswerState.NONE: (
        "none; none in this judgment; asnjë; asnjë në këtë vendim; nu există; nu există în această hotărâre; niciunul; "
        "niciuna; nema; "
        "nema u ovoj presudi; нема; нема во оваа пресуда; нема у овој пресуди"
    ),
}
STATES = {fold(word.strip()): state for state, words in _STATES.items() for word in words.split(";")} | {
    state.value: state for state in AnswerState
}
"""States by the words for them, folded."""

_PRECISIONS = {
    "day": "day; dita; ditë; zi; ziua; dan; ден; дан",
    "month": "month; muaji; muaj; luna; lună; mjesec; месец; mesec",
    "year": "year; viti; vit; anul; an; godina; година",
}
PRECISIONS = {fold(word.strip()): name for name, words in _PRECISIONS.items() for word in words.split(";")}
"""Precision of a date, by the words for it, folded."""

_YES = "1; x; yes; true; po; da; да; ✓; ✔"
_NO = "0; no; false; jo; nu; ne; не; -"
MARKS = {fold(word.strip()): 1 for word in _YES.split(";")} | {fold(word.strip()): 0 for word in _NO.split(";")}
"""Values that are written into the column of a term: 1 chosen, 0 not."""

_LONGEST = 1_000
"""Characters of the longest word or label."""


def folded(text: str) -> str:
    """Return what stands in a cell as words and labels are compared. What is longer than any of them is none."""
    return fold(text[: _LONGEST + 1]).strip()
