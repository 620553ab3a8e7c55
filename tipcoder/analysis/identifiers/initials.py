"""Finds initials of persons: with full stops, with stars, inflected."""

import re
from collections.abc import Iterator

from tipcoder.analysis.identifiers.name_tokens import context_of
from tipcoder.analysis.identifiers.vocabulary import CAPITALS
from tipcoder.domain.folding import fold
from tipcoder.domain.identifiers import Certainty, Identifier, IdentifierKind

_LETTER = rf"(?:[{CAPITALS}][hjnxžхјњ]?|LJ|NJ|DŽ|GJ|SH|XH|TH|DH|ZH|LL|RR)"
_CASES = (
    "a e i u om em oj ja ju jem ov ova ove ovu ovog ovom ovim ev eva eve evu evog ин ина ину а е и у ом ем ој је ју јом"
)
_CASE = rf"(?:-?(?:{'|'.join(sorted(_CASES.split(), key=len, reverse=True))})(?!\w))"
_DOTTED = re.compile(
    rf"(?<![\w.])(?:(?:{_LETTER}\.[ \n]?){{1,3}}-?(?:{_LETTER}\.(?:{_CASE})?|{_LETTER}{_CASE}|{_LETTER}(?![\w.]))"
    rf"|{_LETTER}\.-?{_CASE})(?!\w)"
)
_STARRED = re.compile(
    rf"(?<!\w){_LETTER}\.?\*+(?:[ .]{{0,2}}{_LETTER}\.?\*+){{0,2}}{_CASE}?"
    rf"|(?<!\w)(?:{_LETTER}(?:\.{{2,4}}|_{{2,}})[ ]?){{2,3}}"
)
"""`Đ* M*`, `M... P...`, `M__ P__`."""
_NOBODY = """
    ad doo dd sa srl shpk sha ltd gmbh spa llc ko kd jp dp sr sad srj sfrj rsm rcg rcs rm rs rks usa sua uk eu us un oun
    nn mvr mup mpb kpp cpp zkp kz kzcg kzs zkv ps bb ro md al mk me cg rh bih bi pr ist dd nr br str pg sl fl sh pk
    cp cpc ip im am pm ie eg ss si si
"""
_NO_INITIALS = frozenset(_NOBODY.split())
"""Companies, states, laws, times, `bez broja`: initials only behind a word that names follow, or inflected."""
_NEVER_ALONE = frozenset(["doo", "srl", "shpk", "nn", "usa", "sua", "srj", "sfrj", "oun", "zkp", "kpp", "cpp", "bih"])
"""Those of them that are inflected themselves: initials only behind a word that names follow."""
_GOES_ON = re.compile(r"[ \n](?=[^\W\d_])(?![A-ZА-ЯĆČĐŠŽ])|[,;)]|$")
"""Signs that follow initials whose last letter has no full stop: a sentence goes on in small letters."""


def find_initials(text: str) -> Iterator[Identifier]:
    """Yield initials such as `M.M.`, `K.E.a`, `Đ* M*`; those of companies, states and codes are none."""
    for found in _DOTTED.finditer(text):
        if _are_of_person(text, found):
            yield _identifier(found)
    for found in _STARRED.finditer(text):
        yield _identifier(found)


def _identifier(found: re.Match[str]) -> Identifier:
    exact = found[0].rstrip()
    return Identifier(IdentifierKind.INITIALS, found.start(), found.start() + len(exact), exact, Certainty.LIKELY)


def _are_of_person(text: str, found: re.Match[str]) -> bool:
    exact = found[0]
    letters = fold("".join(re.findall(rf"[{CAPITALS}]", exact)).replace("Đ", "Dj"))
    if context_of(text, found.start()).is_called:
        return True
    if len(letters) == 1 or letters in _NEVER_ALONE:
        return False
    if letters in _NO_INITIALS and not exact[-1].islower():
        return False
    is_whole = exact.rstrip().endswith(".") or exact[-1].islower()
    return is_whole or _GOES_ON.match(text, found.end()) is not None
