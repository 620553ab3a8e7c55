"""Names and initials of persons, found by their form, by common given names, and by the words before them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tipcoder.analysis.identifiers.letters import CAPITALS, WORD
from tipcoder.analysis.identifiers.words import is_also_word, is_cue, is_given_name, is_public_word, is_surname
from tipcoder.domain.folding import fold
from tipcoder.domain.identifiers import Certainty, Identifier, IdentifierKind

_PIECE = rf"(?:{WORD}(?:['’][^\W\d_]+)?(?:-{WORD})*|[{CAPITALS}][hjnxžъ]?\.)"
_RUN = re.compile(rf"(?<![\w’'.-]){_PIECE}(?:[ \u00a0]\n?{_PIECE}|\n{_PIECE}|\s\({WORD}\))*(?!\w)")
_WORD = re.compile(_PIECE)
_BEFORE = re.compile(r"([^\W\d_]+)(\.?)[\s:„“\"»'(–-]{1,3}$")
_SENTENCE_END = re.compile(r"(?:[.!?…:;•]|\n\s*\n|[\w.)][\])]|^\s*[–—-])[\s„“\"»'(]*$")
_LONGEST = 4
"""Words of a name, at most."""

_ABBREVIATED = frozenset(
    (
        "adv",
        "av",
        "dl",
        "dna",
        "dr",
        "inz",
        "mal",
        "mr",
        "mrs",
        "ms",
        "obv",
        "okr",
        "opt",
        "ost",
        "prof",
        "zn",
        "znj",
        "zv",
    )
)
"""Words before names that end with a full stop."""

_LETTER = rf"[{CAPITALS}][hjnxžхјњ]?"
_INITIALS = re.compile(
    rf"(?<![\w.])(?:(?:{_LETTER}\.){{1,2}}-?{_LETTER}(?:\.|(?![\w.]))"
    rf"|{_LETTER}\.[ \u00a0]{_LETTER}\.(?:[ \u00a0]{_LETTER}\.)?)(?!\w)"
)
_CODES = """
    srl sa sha shpk ad sad sr srj sfrj rs rm rsm rcg cg us usa uk eu ee un oun nn ps pp pm am bc mvr mup kp kz kpp
    cpp cp zkp ju jp sc tc ii iii iv vi ix xi
"""
_NO_INITIALS = frozenset(_CODES.split())


@dataclass(frozen=True, slots=True)
class _Piece:
    """A word of a run of words with capitals."""

    text: str
    start: int
    end: int
    language: str

    @property
    def is_initial(self) -> bool:
        return self.text.endswith(".")

    @property
    def is_upper(self) -> bool:
        return len(self.text) > 1 and self.text.isupper()

    @property
    def is_given(self) -> bool:
        return any(is_given_name(part) for part in self.text.split("-"))

    @property
    def is_surname(self) -> bool:
        return any(is_surname(part, self.language) for part in self.text.split("-"))

    @property
    def is_public(self) -> bool:
        return all(is_public_word(part) for part in self.text.split("-"))


def find_names(text: str, language: str) -> Iterator[Identifier]:
    """Yield what looks like a person's name in a text of this language."""
    for run in _RUN.finditer(text):
        pieces = [
            _Piece(found[0], run.start() + found.start(), run.start() + found.end(), language)
            for found in _WORD.finditer(run[0])
        ]
        yield from _names_in(text, pieces)


def find_initials(text: str) -> Iterator[Identifier]:
    """Yield initials such as `M.M.`; those of companies, states and codes are none."""
    for found in _INITIALS.finditer(text):
        letters = fold(re.sub(r"[\W_]", "", found[0]))
        if letters not in _NO_INITIALS:
            yield Identifier(IdentifierKind.INITIALS, found.start(), found.end(), found[0], Certainty.LIKELY)


def _names_in(text: str, pieces: list[_Piece]) -> Iterator[Identifier]:
    """Split a run at words that are of no name, and look at each part."""
    part: list[_Piece] = []
    cue = _cue_before(text, pieces[0].start)
    at_start = not cue and _begins_sentence(text, pieces[0].start)
    for piece in pieces:
        if not _may_be_name(piece, pieces):
            yield from _judged(text, part, is_called=cue, at_start=at_start)
            part, cue, at_start = [], is_cue(piece.text.rstrip(".")), False
        else:
            part.append(piece)
    yield from _judged(text, part, is_called=cue, at_start=at_start)


def _may_be_name(piece: _Piece, run: list[_Piece]) -> bool:
    if piece.is_initial:
        return True
    if piece.is_upper:
        # Names in capitals stand beside a given name; anything else in capitals is a heading or an abbreviation.
        return len(piece.text) > 2 and not piece.is_public and any(_is_sure(other) for other in run)
    return len(piece.text) > 2 and (piece.is_given or piece.is_surname or not piece.is_public)


def _is_sure(piece: _Piece) -> bool:
    return piece.is_given and not is_also_word(piece.text) and not piece.is_public


def _judged(text: str, part: list[_Piece], *, is_called: bool, at_start: bool) -> Iterator[Identifier]:
    if at_start and part and not (part[0].is_given or part[0].is_surname):
        # Its capital is that of the sentence.
        part, at_start = part[1:], False
    words = [piece for piece in part if not piece.is_initial]
    if not words or len(words) > _LONGEST:
        return
    certainty = _certainty(words, is_called=is_called, at_start=at_start, with_initial=len(words) < len(part))
    if certainty is None:
        return
    kept = part if len(words) < len(part) else words
    start, end = kept[0].start, kept[-1].end
    if text[end : end + 1] == ")" and "(" in text[start:end]:
        end += 1
    yield Identifier(IdentifierKind.NAME, start, end, text[start:end], certainty)


def _certainty(words: list[_Piece], *, is_called: bool, at_start: bool, with_initial: bool) -> Certainty | None:
    is_given = any(word.is_given for word in words)
    has_surname = any(word.is_surname for word in words)
    if len(words) > 1 and (is_given or has_surname):
        return Certainty.CERTAIN if is_given and not all(word.is_public for word in words) else Certainty.LIKELY
    if is_called:
        return Certainty.LIKELY
    if len(words) > 1:
        return Certainty.POSSIBLE if not at_start else None
    return _certainty_alone(words[0], at_start=at_start, with_initial=with_initial)


def _certainty_alone(word: _Piece, *, at_start: bool, with_initial: bool) -> Certainty | None:
    if word.is_public:
        return None
    if word.is_surname:
        return Certainty.LIKELY if with_initial or not at_start else Certainty.POSSIBLE
    if not word.is_given:
        return None
    if is_also_word(word.text):
        return None if at_start else Certainty.POSSIBLE
    return Certainty.LIKELY


def _cue_before(text: str, start: int) -> bool:
    found = _BEFORE.search(text, max(0, start - 32), start)
    # Only an abbreviation is followed by a full stop: `адв. Петровић`.
    return found is not None and is_cue(found[1]) and (not found[2] or fold(found[1]) in _ABBREVIATED)


def _begins_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 12) : start]
    return not before.strip() or _SENTENCE_END.search(before) is not None
