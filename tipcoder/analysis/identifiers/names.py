"""Finds names and initials of persons by their form, by common given names, and by the words before them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tipcoder.analysis.identifiers.vocabulary import CAPITALS, WORD, pattern_of, word_set
from tipcoder.analysis.identifiers.words import is_also_word, is_cue, is_given_name, is_public_word, is_surname
from tipcoder.domain.folding import fold
from tipcoder.domain.identifiers import Certainty, Identifier, IdentifierKind

_PIECE = rf"(?:{WORD}(?:['’][^\W\d_]+)?(?:-{WORD})*|[{CAPITALS}][hjnxžъ]?\.)"
_RUN = re.compile(rf"(?<![\w’'.-]){_PIECE}(?:[ \u00a0]\n?{_PIECE}|\n{_PIECE}|\s\({WORD}\)){{0,11}}(?!\w|\.\w)")
_WORD = re.compile(_PIECE)
_JOINED = re.compile(rf"\s{pattern_of(lambda words: words.and_between_names)}\s[{CAPITALS}]")
_BEFORE = re.compile(r"([^\W\d_]+)(\.?)[\s:„“\"»'(–-]{1,3}$")
_SENTENCE_END = re.compile(r"(?:[.!?…:;•]|\n\s*\n|[\w.)][\])]|^\s*[–—-])[\s„“\"»'(]*$")
_QUOTES = frozenset("„“”\"«»'‘’")
_LONGEST = 4
"""Words of a name, at most."""

_ABBREVIATED = word_set(lambda words: words.before_names_with_stop)
"""Words before names that end with a full stop."""

_LETTER = rf"[{CAPITALS}][hjnxžхјњ]?"
_INITIALS = re.compile(
    rf"(?<![\w.])(?:(?:{_LETTER}\.){{1,2}}-?{_LETTER}(?:\.|(?![\w.]))"
    rf"|{_LETTER}\.[ \u00a0]{_LETTER}\.(?:[ \u00a0]{_LETTER}\.)?)(?!\w)"
)
_CODES = "srl shpk sad srj sfrj rsm rcg usa sua uk eu us un oun nn mvr mup kpp cpp zkp"
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


@dataclass(frozen=True, slots=True)
class _Context:
    """Context of a run of words with capitals."""

    is_called: bool
    """Before it is a word that names follow."""
    at_start: bool
    """It begins a sentence."""
    is_quoted: bool
    is_joined: bool = False
    """`and` and another word with a capital follow."""


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
    start = pieces[0].start
    is_called = _cue_before(text, start)
    context = _Context(
        is_called, not is_called and _begins_sentence(text, start), text[max(0, start - 1) : start] in _QUOTES
    )
    for piece in pieces:
        if not _may_be_name(piece, pieces):
            yield from _judged(text, part, context)
            part, context = [], _Context(is_cue(piece.text.rstrip(".")), at_start=False, is_quoted=False)
        else:
            part.append(piece)
    yield from _judged(text, part, context)


def _may_be_name(piece: _Piece, run: list[_Piece]) -> bool:
    if piece.is_initial:
        return True
    if piece.is_upper:
        # A name in capitals has a given name next to it; anything else in capitals is a heading or an abbreviation.
        return len(piece.text) > 2 and not piece.is_public and any(_is_sure(other) for other in run)
    is_long = len(piece.text) > 2 or any(len(other.text) > 2 for other in run)
    return is_long and (piece.is_given or piece.is_surname or not piece.is_public)


def _is_sure(piece: _Piece) -> bool:
    return piece.is_given and not is_also_word(piece.text) and not piece.is_public


def _judged(text: str, part: list[_Piece], context: _Context) -> Iterator[Identifier]:
    if context.at_start and part and not (part[0].is_given or part[0].is_surname):
        # Its capital is that of the sentence.
        part, context = part[1:], _Context(is_called=False, at_start=False, is_quoted=False)
    words = [piece for piece in part if not piece.is_initial]
    if not words or len(words) > _LONGEST:
        return
    context = replace(context, is_joined=_JOINED.match(text, part[-1].end) is not None)
    certainty = _certainty(words, context, with_initial=len(words) < len(part))
    if certainty is None:
        return
    start, end = part[0].start, part[-1].end
    if text[end : end + 1] == ")" and "(" in text[start:end]:
        end += 1
    yield Identifier(IdentifierKind.NAME, start, end, text[start:end], certainty)


def _certainty(words: list[_Piece], context: _Context, *, with_initial: bool) -> Certainty | None:
    if context.is_called:
        return Certainty.LIKELY
    if all(word.is_public for word in words):
        return None
    is_given = any(word.is_given for word in words)
    has_surname = any(word.is_surname for word in words)
    if len(words) > 1 and (is_given or has_surname):
        return Certainty.CERTAIN if is_given else Certainty.LIKELY
    if len(words) > 1:
        return None if context.at_start or context.is_quoted else Certainty.POSSIBLE
    return _certainty_alone(words[0], context, with_initial=with_initial)


def _certainty_alone(word: _Piece, context: _Context, *, with_initial: bool) -> Certainty | None:
    if word.is_surname:
        return Certainty.LIKELY if with_initial or not context.at_start else Certainty.POSSIBLE
    if word.is_given:
        is_doubtful = is_also_word(word.text)
        if is_doubtful:
            return None if context.at_start and not context.is_joined else Certainty.POSSIBLE
        return Certainty.LIKELY
    return None if context.at_start or context.is_quoted or word.is_upper else Certainty.POSSIBLE


def _cue_before(text: str, start: int) -> bool:
    found = _BEFORE.search(text, max(0, start - 32), start)
    # Only an abbreviation is followed by a full stop: `адв. Петровић`.
    return found is not None and is_cue(found[1]) and (not found[2] or fold(found[1]) in _ABBREVIATED)


def _begins_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 12) : start]
    return not before.strip() or _SENTENCE_END.search(before) is not None
