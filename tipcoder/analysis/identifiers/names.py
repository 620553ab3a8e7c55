"""Collects what may be names of persons, each judged by its form, by common names, and by the words beside it.

The decision is made for the whole text or case together (`people`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from tipcoder.analysis.identifiers.name_contexts import (
    NameContext,
    context_of,
    is_birth_cue,
    is_followed_by_act,
    is_followed_by_act_aside,
    is_followed_by_cue,
)
from tipcoder.analysis.identifiers.name_meanings import (
    are_things_listed,
    goes_on_name,
    is_before_firm_form,
    is_firm_form,
    is_in_apposition,
    is_month,
    is_of_citizen,
    is_of_office,
    is_of_people,
    is_of_thing,
    is_other_here,
    is_saint,
    is_street,
    is_title,
    is_word_of_thing,
)
from tipcoder.analysis.identifiers.name_signs import (
    WITH_CAPITAL_TITLES,
    is_common,
    is_of_places,
    is_unknown,
    is_usual_given,
    sign_of,
)
from tipcoder.analysis.identifiers.name_surroundings import (
    are_of_other,
    are_words_in_capitals,
    is_behind_place,
    is_given_in_capitals,
    is_holiday_or_state,
    sign_aside,
    sign_of_entry,
)
from tipcoder.analysis.identifiers.name_tokens import Piece, runs
from tipcoder.analysis.identifiers.name_words import (
    LINE_START,
    MOST_WORDS,
    begins_person,
    form_of_whole_name,
    is_act_of,
    is_inflected_abbreviation,
    is_item_with_country,
    is_nobodys,
    is_row_in_capitals,
    may_be_name,
)
from tipcoder.analysis.identifiers.nicknames import (
    NICKNAME,
    is_alias_behind,
    is_called_in_quotes,
    is_called_so,
    is_named_by_court,
    is_nickname_behind,
    is_spoken_to,
)
from tipcoder.analysis.identifiers.places import follows_in, follows_preposition, is_plain_town
from tipcoder.analysis.identifiers.vocabulary import CAPITALS, pattern_of
from tipcoder.analysis.identifiers.words import (
    has_surname_ending,
    is_common_name,
    is_cue,
    is_cue_in,
    is_exact_given_name,
    is_no_name,
    is_small_word,
)
from tipcoder.domain.identifiers import Sign

_AND = pattern_of(lambda words: words.and_between_names)
_JOINED = re.compile(rf"\s{_AND}\s[{CAPITALS}]")
_BEHIND_NAME = re.compile(rf"[{CAPITALS}]\w+ (?:nga|prej|iz|od|din|из|од) $")
_IN = frozenset(("iz ", "из ", " u ", " у ", "në ", "во "))
_MOST_INITIALS = 2
"""Initials beside a single word, at most."""
_SHORTEST_GIVEN = 4
_PAIR = 2
_CLOSING = frozenset("”“\"»«'’")
_BLANKS = frozenset(" \t")
_BEFORE_PERSONS = re.compile(rf"(?<!\w)(?i:{pattern_of(lambda words: words.before_persons)})[ \n]$")
_OF_MAN = re.compile(r"(?<!\w)[Ll]ui $")
"""Before names of men alone: `lui Ghiță`"""
_BEHIND_PREPOSITION = re.compile(
    r"(?<!\w)(?i:кај|kaj|na|на|po|по|kod|код|pri|при|pred|пред|kraj|крај|te|tek|pranë|lângă|lîngă)[ \n]$"
)
_LONGEST_PREPOSITION = 12
_REACH = 64
_SHORT_GIVEN = re.compile(rf"(?<!\w)([{CAPITALS}](?:(?![{CAPITALS}])[^\W\d_]){{1,2}})\. ?$")
"""`Gr. Moraru`"""
_LONGEST_SHORT = 6
_CELL_END = re.compile(r"[ \t]*(?:\n|$)|\t|[ ]{3}")

_ACTING = NameContext(is_called=True, is_followed=True, is_beside=True)
_BEHIND_COUNTRY = NameContext(is_called=True, is_beside=True)
_SPOKEN_TO = NameContext(is_called=True, is_followed=True, is_beside=True, is_name_only=True)


@dataclass(slots=True)
class NameCandidate:
    """Words side by side that may be the name of one person."""

    pieces: list[Piece]
    context: NameContext
    start: int
    end: int
    sign: Sign | None
    """The strongest of its own that it is a name."""
    is_thing: bool = False
    """It is in the name of a firm, a hotel, a case of another court."""
    words: list[Piece] = field(init=False)
    """The pieces that are no initials."""

    @property
    def is_found(self) -> bool:
        """Return whether it is taken for a name, so far."""
        return self.sign is not None

    def __post_init__(self) -> None:
        """Keep which of the pieces are words: it is asked often."""
        self.words = [piece for piece in self.pieces if not piece.word.is_initial]


@dataclass(slots=True)
class NameRun:
    """Words with capitals side by side, and what in them may be names."""

    pieces: list[Piece]
    context: NameContext
    candidates: list[NameCandidate]


def collect_names(text: str, language: str) -> list[NameRun]:
    """Return the runs of words with capitals in a text of this language, with the candidates in them."""
    found: list[NameRun] = []
    last: NameCandidate | None = None
    for context, run in runs(text, language):
        is_named = last is not None and last.is_found and not last.is_thing
        is_called = is_named and last and last.context.is_quoted and are_things_listed(text, last.end, run[0].start)
        if is_called or (is_named and last and is_nickname_behind(text, last.end, last.words, last.context, run)):
            context = NameContext(is_called=True, is_quoted=True, is_beside=True, is_nickname=True)
        elif is_named and last and is_alias_behind(text, last.end, last.words, run):
            context = NameContext(is_called=True, is_beside=True, is_nickname=True, is_name_only=True)
        if is_named and last and context.is_quoted and not context.is_nickname:
            is_employer = is_in_apposition(text, last.end, run[0].start)
            context = NameContext(is_called=False, is_quoted=True) if is_employer else context
        is_listed = last is not None and last.is_thing and context.is_quoted
        is_listed = is_listed and any(not piece.word.is_initial for piece in run)
        if is_listed and last and are_things_listed(text, last.end, run[0].start):
            candidates = [NameCandidate(run, context, run[0].start, run[-1].end, None, is_thing=True)]
        else:
            candidates = [] if is_nobodys(run, context) else list(_names_in(text, run, context))
        found.append(NameRun(run, context, candidates))
        last = candidates[-1] if candidates else None
    return found


def _names_in(text: str, run: list[Piece], context: NameContext) -> Iterator[NameCandidate]:
    """Take whole names and what somebody is called by others out of a run, and look at the rest."""
    while True:
        if is_row_in_capitals(text, run, context):
            called = NameContext(is_called=True, is_followed=True)
            yield NameCandidate(run, called, run[0].start, run[-1].end, Sign.FOLLOWED)
            return
        form = form_of_whole_name(text, run) if len(run) > 1 else None
        if not form:
            break
        begin, end, sign = form
        yield from _names_in(text, run[:begin], context) if begin else ()
        yield NameCandidate(run[begin:end], NameContext(is_called=False), run[begin].start, run[end - 1].end, sign)
        if end == len(run):
            return
        run = run[end:]
        context = context_of(text, run[0].start)
    if text[run[0].start - 2 : run[0].start] == "& " and text[run[-1].end : run[-1].end + 1] in _CLOSING:
        # `„Grecu & Fiul Agro”`
        return
    nickname = NICKNAME.match(text, run[0].start) if context.is_nickname else None
    if nickname and is_named_by_court(text, run[0].start):
        return
    if nickname and not is_of_thing(text, *nickname.span(), context):
        yield NameCandidate(run, context, *nickname.span(), Sign.CALLED)
        return
    yield from _names_between(text, run, context)


def _names_between(text: str, run: list[Piece], context: NameContext) -> Iterator[NameCandidate]:
    """Split a run at words that are of no name, and judge each part."""
    if context.at_start and len(run) > 1 and is_act_of(*run[:_PAIR]):
        run, context = run[1:], _ACTING
    is_in_thing = is_thing = is_of_thing(text, run[0].start, run[-1].end, context)
    is_in_quotes = context.is_quoted
    part: list[Piece] = []
    for index, piece in enumerate(run):
        is_firm = piece.word.is_upper and is_firm_form(piece.text)
        is_firm = is_firm and not (part and part[-1].word.is_upper and piece.word.is_opener)
        if piece.begins_line and index and not part:
            # Of a list or a table: what the line before ends with says nothing of it.
            context = context_of(text, piece.start)
            is_in_thing = is_thing = False
        if context.is_called and not part and len(run) - index > _PAIR and is_inflected_abbreviation(piece):
            # `komandira OUP-a Kučevo Ana Ilić`
            continue
        if piece is not run[-1] and not part and is_of_citizen(text, piece):
            context = _BEHIND_COUNTRY
            continue
        begins_thing = (bool(part) or not context.is_called) and (
            piece.word.begins_thing or is_word_of_thing(piece.text)
        )
        if not (is_firm or begins_thing) and (
            may_be_name(piece, part, run[index + 1 : index + 3], context)
            or (piece is run[-1] and not part and _is_acting_behind_cue(text, piece, context))
        ):
            part.append(piece)
            continue
        is_firms = is_firm and not context.is_called and text[piece.start - 1 : piece.start] != "("
        yield from _persons(text, part, context, is_thing=is_thing or is_firms) if part else ()
        part, context = [], _context_behind(piece, is_opener=context.at_start and not index)
        is_in_thing = is_in_thing and (is_in_quotes or not piece.word.is_town)
        is_thing = (is_in_thing and is_in_quotes) or (
            (is_in_thing or is_firm or begins_thing) and not context.is_called
        )
    yield from _persons(text, part, context, is_thing=is_thing) if part else ()


def _is_acting_behind_cue(text: str, piece: Piece, context: NameContext) -> bool:
    """Return whether a surname that is another word too is behind whose it is and does what persons do.

    `Mbrojtësi Papa ka pretenduar`, `I PANDEHURI PAPA: Po.`
    """
    is_speaking = piece.word.is_upper and text[piece.end : piece.end + 2] == ": "
    if not context.is_beside or piece.word.is_upper != is_speaking or is_no_name(piece.text) or is_of_people(piece):
        return False
    if is_speaking or is_cue(piece.text):
        return is_speaking and piece.word.is_listed_surname
    return (piece.word.is_listed_surname or piece.word.is_given) and is_followed_by_act(text, piece.end)


def _context_behind(piece: Piece, *, is_opener: bool) -> NameContext:
    """Return the context of words behind one that is of no name: in names of institutions other words have capitals."""
    cue = piece.text.rstrip(".")
    # One of another language is a small word in this one: `НЕА`.
    is_called = is_cue(cue) and (is_cue_in(cue, piece.word.language) or not piece.word.is_opener)
    if is_opener and not (is_called or piece.word.is_upper or is_no_name(piece.text)) and is_small_word(piece.text):
        # `Kod Ibrahima je ...`: only the sentence gives that word its capital.
        return NameContext(is_called=False)
    return NameContext(
        is_called,
        is_upper=piece.word.is_upper,
        is_quoted=not is_called,
        is_beside=is_called,
        is_name_only=is_called and is_birth_cue(cue),
    )


def _persons(text: str, part: list[Piece], context: NameContext, *, is_thing: bool) -> Iterator[NameCandidate]:
    """Divide words that may be names into those of one person each."""
    if context.at_start and len(part) > 1 and is_item_with_country(text, part):
        context = NameContext(is_called=True, is_followed=True)
    elif context.at_start and not (_is_plain_first(part) or _is_before_surname(part)):
        if _is_acting(text, part, context) or _is_acting_whole(text, part):
            context = _ACTING
        elif len(part) == 1 and is_spoken_to(text, part[0], context):
            context = _SPOKEN_TO
        elif len(part) > 1 and not is_common(part[0]) and is_followed_by_cue(text, part[-1].end):
            context = NameContext(is_called=True, is_followed=True)
        elif not _is_alone(text, part):
            # Its capital is that of the sentence.
            part = part[1:]
            context = NameContext(is_called=False, on_new_line=bool(part) and part[0].begins_line)
    person: list[Piece] = []
    for index, piece in enumerate(part):
        if person and begins_person(person, piece, part[index + 1 : index + 2]):
            yield from _judged(text, person, context, is_thing=is_thing)
            person, context = [], _context_of_next(person, piece, context)
        person.append(piece)
    yield from _judged(text, person, context, is_thing=is_thing)


def _context_of_next(person: list[Piece], piece: Piece, context: NameContext) -> NameContext:
    """Return the context of the next person's name, which this word begins."""
    if not piece.begins_line:
        return replace(context, at_start=False)
    at_start = len(person) > 1 and not context.is_called
    return replace(context, at_start=at_start, on_new_line=True, is_apart=context.is_called, is_beside=False)


def _is_alone(text: str, part: list[Piece]) -> bool:
    """Return whether words are a line or a cell of their own, or follow a colon: no sentence begins with them."""
    if len(part) == 1 or (
        is_common(part[0]) and not any(piece.word.is_sure or piece.word.is_certain_surname for piece in part)
    ):
        return False
    start = part[0].start
    if text[max(0, start - _REACH) : start].rstrip(" \t").endswith(":"):
        return not is_common(part[0])
    return bool(LINE_START.search(text, start - _REACH, start) and _CELL_END.match(text, part[-1].end))


def _is_plain_first(part: list[Piece]) -> bool:
    """Return whether the word that begins a sentence is a name or an initial, and none that begins sentences anyhow."""
    first, *following = part
    if first.word.is_opener:
        return first.word.is_particle and len(following) > 1
    if first.word.is_surname or first.word.is_initial:
        return True
    # `Folën Arben Hoxha dhe ...`: a verb has the form of some given name.
    return first.word.is_given and (
        is_exact_given_name(first.text)
        or len(following) < _PAIR
        or first.word.language in WITH_CAPITAL_TITLES
        or not any(is_exact_given_name(piece.text) for piece in following)
    )


def _is_acting_whole(text: str, part: list[Piece]) -> bool:
    """Return whether a rare surname and a given name begin a sentence and do what only persons do."""
    first, *following = part
    if not 1 < len(part) <= MOST_WORDS or first.word.is_opener:
        return False
    is_surname = is_unknown(first) or (
        first.word.is_listed_surname and not (first.word.is_public or first.word.is_upper)
    )
    is_given = is_exact_given_name(following[-1].text) and not following[-1].word.is_public
    are_unknown = len(part) == _PAIR and all(map(is_unknown, part))
    return ((is_surname and is_given) or are_unknown) and is_followed_by_act(text, part[-1].end)


def _is_before_surname(part: list[Piece]) -> bool:
    """Return whether the first word is no common one and a surname follows: a rare given name begins the sentence."""
    first, *following = part
    return (
        bool(following)
        and not first.word.is_initial
        and not is_common(first)
        and (
            has_surname_ending(following[0].word.bare, following[0].word.language)
            or (is_unknown(first) and following[0].word.is_plain_surname and not following[0].word.is_given)
        )
    )


def _judged(text: str, part: list[Piece], context: NameContext, *, is_thing: bool) -> Iterator[NameCandidate]:
    words = [piece for piece in part if not piece.word.is_initial]
    if len(words) == 1 and len(part) > _MOST_INITIALS + 1:
        # Of an office in a town: `I.P.J. Argeș`. Or a sentence begins behind initials: `J. D. C. Posjeduje`.
        part = words
        context = context if words[0].word.is_given or words[0].word.is_surname else NameContext(False, at_start=True)
    if words:
        yield _candidate(text, part, words, context, is_thing=is_thing)


def _candidate(
    text: str, part: list[Piece], words: list[Piece], context: NameContext, *, is_thing: bool
) -> NameCandidate:
    start, end = part[0].start, part[-1].end
    is_single = len(part) == 1
    if text[end : end + 1] == ")" and "(" in text[start:end]:
        end += 1
    if is_single and not context.is_called and is_spoken_to(text, part[0], context):
        context, is_thing = _SPOKEN_TO, False
    context = _with_what_follows(text, part, words, context, is_thing=is_thing)
    sign = _sign_here(text, part, words, context, is_thing=is_thing)
    if sign is not None and (is_of_office(text, words, end)):
        is_thing = True
    elif context.is_called:
        sign = sign or sign_of_entry(text, part, context) or sign_aside(text, part, words)
        short = _SHORT_GIVEN.search(text, start - _LONGEST_SHORT, start)
        start = short.start() if short and sign and not is_cue(short[1]) else start
    elif context.is_quoted and text[end : end + 1] in _CLOSING:
        # The name of something, but for a given name and another word.
        is_thing = is_thing or len(words) == 1
        sign = sign if any(word.word.is_sure for word in words) else None
    elif (
        is_before_firm_form(text, end)
        or is_street(text, start)
        or (words[0].word.is_given and is_saint(text, start))
        or is_month(text, words, end)
        or is_title(text, words[0], end, context)
    ):
        is_thing = True
    elif is_single and words[0].word.is_town and _is_of_town(text, words[0]):
        # Though somebody of the case is called alike.
        sign, is_thing = None, is_plain_town(words[0].text) or text[start - 3 : start] in _IN
    else:
        sign = sign or sign_of_entry(text, part, context)
    return NameCandidate(part, context, start, end, None if is_thing else sign, is_thing)


def _sign_here(
    text: str, part: list[Piece], words: list[Piece], context: NameContext, *, is_thing: bool
) -> Sign | None:
    """Return the sign that words are a name, if what is around them does not show what else they are."""
    sign = sign_of(words, context, with_initial=len(words) < len(part))
    if sign is None:
        return Sign.GIVEN_NAME if not is_thing and is_given_in_capitals(text, words) else None
    if not context.is_called and (is_other_here(text, part, words, sign) or are_of_other(text, part, words, sign)):
        return None
    if context.is_name_only:
        return sign
    if (context.is_followed or not context.is_called) and is_behind_place(text, words[0].start):
        return None
    if context.is_followed and is_holiday_or_state(text, words):
        return None
    return None if are_words_in_capitals(text, part, words, context) else sign


def _with_what_follows(
    text: str, part: list[Piece], words: list[Piece], context: NameContext, *, is_thing: bool
) -> NameContext:
    """Return the context with what stands behind the words."""
    end = part[-1].end
    if context.is_called:
        is_sentence = _is_sentence(text, words, context)
        return replace(context, is_called=False, at_start=True) if is_sentence else context
    if len(part) == 1 and not is_thing:
        word = part[0]
        if is_called_in_quotes(text, word, context) or is_called_so(text, word):
            return replace(context, is_called=True, is_followed=True, is_beside=True, is_name_only=True)
    if len(part) > 1 and not is_of_places(words) and is_followed_by_cue(text, end):
        return replace(context, is_called=True, is_followed=True)
    if not is_thing and (_is_acting(text, part, context) or _is_behind_preposition(text, part, context)):
        return _ACTING
    if context.at_start and _JOINED.match(text, end):
        return replace(context, is_joined=True)
    return context


def _is_acting(text: str, part: list[Piece], context: NameContext) -> bool:
    """Return whether a word that is none that is known does what only persons do."""
    word = part[0]
    if context.is_called or context.is_quoted or len(part) > 1 or word.word.is_upper or word.word.is_town:
        return False
    is_other = word.word.is_public or is_common(word)
    is_certain = word.word.is_given and (
        is_exact_given_name(word.text) or word.word.language not in WITH_CAPITAL_TITLES
    )
    is_aside = is_usual_given(word) and is_followed_by_act_aside(text, word.end)
    if is_certain != is_other or not (is_aside or is_followed_by_act(text, word.end)):
        # Another sign decides of a given name that is no other word.
        return False
    is_object = _BEHIND_PREPOSITION.search(text, word.start - _LONGEST_PREPOSITION, word.start) is not None
    if is_object or follows_preposition(text, word.start) or goes_on_name(text, word.start):
        # It is a place, or of an institution.
        return False
    return not context.at_start or is_aside or _is_within_sentence(text, word.text)


def _is_behind_preposition(text: str, part: list[Piece], context: NameContext) -> bool:
    """Return whether a known surname is behind a preposition that persons follow: `împreună cu Rusu`."""
    word = part[0].word
    if len(part) > 1 or context.is_quoted or word.is_upper or word.is_town or word.language not in WITH_CAPITAL_TITLES:
        return False
    start = part[0].start
    if _OF_MAN.search(text, start - _LONGEST_PREPOSITION, start) and (is_unknown(part[0]) or word.is_given):
        return True
    if word.is_common or not (word.is_certain_surname and word.is_plain_surname):
        return False
    return _BEFORE_PERSONS.search(text, start - _LONGEST_PREPOSITION, start) is not None


def _is_within_sentence(text: str, word: str) -> bool:
    """Return whether a word has its capital within a sentence too."""
    before = (text[found.start() - 2 : found.start()] for found in re.finditer(rf"\b{word}\b", text))
    return any(signs[1:] == " " and (signs[0].islower() or signs[0] == ",") for signs in before if signs)


def _is_of_town(text: str, word: Piece) -> bool:
    is_usual = is_common_name(word.word.bare) or not is_plain_town(word.text)
    is_name = is_exact_given_name(word.text) and is_usual and not word.is_common
    if is_name and _BEHIND_NAME.search(text, word.start - _REACH, word.start):
        # `Georgios Stamatis nga Janina`
        is_name = is_common_name(word.word.bare) and is_plain_town(word.text)
    if follows_in(text, word.start):
        return True
    return not is_name and (follows_preposition(text, word.start) or text[word.start - 4 : word.start] == " la ")


def _is_sentence(text: str, words: list[Piece], context: NameContext) -> bool:
    """Return whether a sentence begins behind the colon, or line, after a word that names follow."""
    word = words[0]
    if not context.is_apart or len(words) > 1 or word.word.is_given or word.word.is_surname:
        return False
    return text[word.end : word.end + 1] == " " and text[word.end + 1 : word.end + 2].islower()
