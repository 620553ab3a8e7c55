"""Finds the persons of a judgment: its defendants by their personal data, its victims by what they are called."""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import chain

from tipcoder.analysis.guided.tokens import FoldedJudgment
from tipcoder.analysis.guided.zones import Zones
from tipcoder.domain.folding import fold
from tipcoder.domain.proposed_answers import Zone

_INITIALS = re.compile(
    r"(?<![\w.])(?P<first>[^\W\d_]{1,2})\.[ \u00a0]?(?P<second>[^\W\d_]{1,2})\."
    r"(?:[ \u00a0]?(?P<third>[^\W\d_]{1,2})\.)?(?P<number>\d{1,2}(?![\w/-]|\.\d))?(?!\w)"
    r"(?![ \u00a0]?(?:br|бр|nr|\d+\s?[/-]\s?\d|Makedon|Македон|Srbij|Србиј|Crn[ae]|Црн[ае]|Shqip|Moldov))"
)
"""`A.B.`, and `A.B.1` where another person has the same letters."""
_SHORTENED = re.compile(
    r"(?<![\w.])(?P<name>[^\W\d_]{3,})[ \u00a0](?P<initial>[^\W\d_])\."
    r"(?![ \u00a0]?(?:[^\W\d_]\.|br|бр|nr|\d{3}|\d+[\s./-]+\d))"
)
_DIGRAPHS = frozenset(["dz", "lj", "nj", "gj", "sh", "xh", "dh", "th", "zh", "rr", "ll", "kj", "sj", "zj"])
_PAIRS = _DIGRAPHS | {"ch", "gh", "st", "kh"}
"""Two letters that courts print as an initial; at the beginning of a full name they are no letter: `Stanko` is S."""
_CYRILLIC = re.compile("[Ѐ-ӿ]")
_NAME = re.compile(r"[^\W\d_]{3,}")
_ENDING = 3
"""Letters that inflection adds to a name at most."""
_SHORTEST_STEM = 3
_PERSONAL_WORDS = 80
"""Words of personal data at most."""
_BEFORE_FIRST = 30
_BETWEEN_CUE_AND_NAME = 3
_BEFORE_CUE = 4
"""Words before one for victims among which it is said that somebody acts for them."""
_HEARD = re.compile(r"(?<!\w)(?:je|su|ka|au|ja|go|gi|a \w+[tsu])(?!\w)")
"""Verbs, folded, between who hears or sees a victim and the word for her."""
_FEATURES = 2
_LONGEST_NAME = 4
"""Words of a name at most, with one in brackets."""
_NUMBER_OF_LIST = 2
_TURNED = 2
"""Letters of a name that can be turned."""
_ANOTHER = "another"
"""Part of the identity of who has the letters of a full name in another order."""
_DATA_BEGIN = 7
"""Words behind a name among which personal data begin."""
_LISTED = 6
"""Words between two names of a list at most."""
_MONEY = ("eur", "evr", "dinar", "denar", "lek", "lei")
"""Beginnings of currencies, which stand between the persons of a list of amounts."""
_YEAR = 3
"""Figures that a year has more of than an age."""
_AND = (("i",), ("e",), ("dhe",), ("si",))
"""Words between two persons who are named together."""
_FAR = 400
"""Words before personal data among which it is said whose they are."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name a person by initials or a name, from `first` to before `last`."""

    first: int
    last: int
    identity: frozenset[str]
    label: str
    surnames: frozenset[str] = frozenset()


@dataclass(slots=True)
class Person:
    """A defendant or victim: the label, all mentions, and the words of the personal data."""

    label: str
    identity: frozenset[str]
    mentions: list[Mention]
    cue: int = -1
    block: tuple[int, int] = (0, 0)
    is_unclear: bool = False
    is_firm: bool = False
    names: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class PersonCues:
    """Beginnings of words, folded: what defendants, victims and others are called, and what personal data say.

    `all_victims` and `all_defendants` are words for all of them together.
    """

    defendant: tuple[str, ...]
    victim: tuple[str, ...]
    other: tuple[str, ...]
    parent: tuple[str, ...]
    features: Mapping[str, tuple[str, ...]]
    no_name: tuple[str, ...]
    listed: tuple[str, ...]
    male: frozenset[str]
    female: frozenset[str]
    all_victims: frozenset[str]
    all_defendants: frozenset[str]

    def role(self, word: str) -> str:
        """Return what a word calls a person, "" if it calls none."""
        if word.startswith(self.victim):
            return "victim"
        if word.startswith(self.defendant):
            return "defendant"
        return "other" if word.startswith(self.other) else ""


@dataclass(frozen=True, slots=True)
class PersonsNamed:
    """The persons of a judgment in the order of their rows."""

    defendants: Sequence[Person]
    victims: Sequence[Person]
    mentions: Sequence[Mention]

    def defendant_at(self, mention: Mention) -> int | None:
        """Return the number of the defendant whom a mention names, from 0."""
        return _number(self.defendants, mention)

    def victim_at(self, mention: Mention) -> int | None:
        """Return the number of the victim whom a mention names, from 0."""
        return _number(self.victims, mention)


def _number(persons: Sequence[Person], mention: Mention) -> int | None:
    return next((number for number, person in enumerate(persons) if mention in person.mentions), None)


@lru_cache(maxsize=4096)
def _part(letters: str) -> str:
    """Return an initial, folded; "" for letters that are none."""
    if not letters[0].isupper():
        return ""
    folded = fold(letters)
    if len(letters) == 2 and folded not in _PAIRS:
        return ""
    return folded


def _initials(text: FoldedJudgment) -> Iterator[Mention]:
    for found in _INITIALS.finditer(text.normal.text):
        parts = [_part(letters) for letters in found.group("first", "second", "third") if letters]
        if len(parts) == 3 and not parts[2]:
            parts.pop()
            end = found.end("second") + 1
        else:
            end = found.end()
        if not all(parts):
            continue
        first, last = text.word_from(found.start()), text.word_from(end)
        if first < last and text.places[first][0] == found.start():
            printed = text.normal.text[found.start() : end]
            number = [found["number"]] if found["number"] and end == found.end() else []
            yield Mention(first, last, frozenset((*parts, *number)), re.sub(r"\s", "", printed))


def _shortened_names(text: FoldedJudgment, cues: PersonCues) -> Iterator[Mention]:
    """Yield first names with the initial of a surname: `Миле Г.`"""
    for found in _SHORTENED.finditer(text.normal.text):
        first, last = text.word_from(found.start()), text.word_from(found.end())
        letters = [_first_letter(found["name"]), found["initial"]]
        if first and _is_name(text, first - 1, cues) and _begins_data(text, last, cues):
            continue  # `Arnaut Dmitri F.`: the initial is that of the father
        if last - first == 2 and found["initial"].isupper() and _is_name(text, first, cues):
            label = "".join(f"{letter}." for letter in letters)
            yield Mention(first, last, frozenset(map(fold, letters)), label)


def _is_name(text: FoldedJudgment, place: int, cues: PersonCues) -> bool:
    printed = text.printed(place, place + 1)
    word = text.words[place]
    return (
        bool(_NAME.fullmatch(printed))
        and printed[0].isupper()
        and len(set(word)) > 1  # `XXXX` stands for what was blacked out
        and not cues.role(word)
        and not word.startswith(cues.no_name)
    )


def _names(text: FoldedJudgment, cues: PersonCues, taken: frozenset[int]) -> Iterator[Mention]:
    """Yield full names: two or three words with capitals behind what a person is called, or before personal data."""
    for place, word in enumerate(text.words):
        if cues.role(word) in ("defendant", "victim"):
            first = place + 1
            words = _capitals(text, cues, taken, first)
            is_name = len(words) > 1 and text.sentences[first] == text.sentences[place]
        elif place in text.line_starts and not (word.isdigit() and len(word) > _NUMBER_OF_LIST):
            first = place + word.isdigit()
            words = _capitals(text, cues, taken, first)
            is_name = len(words) > 1 and _begins_data(text, words[-1] + 1, cues)
        else:
            continue
        if is_name:
            yield _named(text, words)


def _capitals(text: FoldedJudgment, cues: PersonCues, taken: frozenset[int], first: int) -> Sequence[int]:
    """Return up to three words with capitals in one clause from a word on, but for what stands in brackets."""
    found: list[int] = []
    for place in range(first, min(first + _LONGEST_NAME, len(text.words))):
        if found and text.normal.text[text.places[place][0] - 1] == "(":
            continue
        is_apart = bool(found) and text.clauses[place] != text.clauses[found[0]]
        if is_apart and text.normal.text[text.places[place - 1][1]] != ")":
            break
        if place in taken or text.sentences[place] != text.sentences[first] or not _is_name(text, place, cues):
            break
        if len(found) > 1 and not _is_loud(text, found[-1]) and _begins_loud_words(text, place):
            break  # `okrivljenom Petru Savi NOVČANU KAZNU`: what the court does begins there
        found.append(place)
    return found[:3]


def _is_loud(text: FoldedJudgment, place: int) -> bool:
    """Return whether a word is printed in capitals."""
    return text.printed(place, place + 1).isupper()


def _begins_loud_words(text: FoldedJudgment, place: int) -> bool:
    """Return whether a word and the next one of its clause are printed in capitals: a surname stands alone so."""
    following = place + 1
    goes_on = following < len(text.words) and text.clauses[following] == text.clauses[place]
    return goes_on and _is_loud(text, place) and _is_loud(text, following)


def _begins_data(text: FoldedJudgment, place: int, cues: PersonCues) -> bool:
    """Return whether personal data begin among the next words."""
    kinds = [cues.features[kind] for kind in ("birth", "citizenship", "identity") if kind in cues.features]
    begin = (*chain.from_iterable(kinds), *cues.parent)
    return any(starts_with(text, each, begin) for each in range(place, min(place + _DATA_BEGIN, len(text.words))))


def starts_with(text: FoldedJudgment, place: int, beginnings: tuple[str, ...]) -> bool:
    """Return whether a word has one of some beginnings; two words are joined by `_`: `a_n` is `a.n.`"""
    word = text.words[place]
    if word.startswith(beginnings):
        return True
    return place + 1 < len(text.words) and f"{word}_{text.words[place + 1]}" in beginnings


def _named(text: FoldedJudgment, words: Sequence[int]) -> Mention:
    printed = [text.printed(place, place + 1) for place in words]
    # `SHKREPI Gjon Marka`: the surname is in capitals and stands first, and the father's name last.
    if printed[0].isupper() and not printed[-1].isupper():
        printed = [printed[1], printed[0]]
    letters = [_first_letter(word) for word in printed]
    label = "".join(f"{letter}." for letter in letters)
    stems = frozenset(_stem(fold(word)) for word in printed)
    return Mention(words[0], words[-1] + 1, frozenset(map(fold, letters)), label, stems)


def _first_letter(word: str) -> str:
    two = fold(word[:2])
    if not _CYRILLIC.search(word) and two in _DIGRAPHS and len(word) > 2:
        return word[0] + word[1].lower()
    return word[0]


def _stem(word: str) -> str:
    return word[: max(_SHORTEST_STEM, len(word) - 1)] if word[-1] in "aeiou" else word


def _surnames_again(text: FoldedJudgment, named: Sequence[Mention], taken: frozenset[int]) -> Iterator[Mention]:
    """Yield later mentions of named persons by their names, inflected, alone or together."""
    stems = {stem: mention for mention in named for stem in mention.surnames}
    by_length = sorted({len(stem) for stem in stems})
    place = 0
    while place < len(text.words):
        found = _known_name(text, place, stems, by_length) if place not in taken else None
        if found is None:
            place += 1
            continue
        last = place + 1
        while last < len(text.words) and last not in taken and _known_name(text, last, stems, by_length) is found:
            last += 1
        yield Mention(place, last, found.identity, found.label, found.surnames)
        place = last


def _known_name(
    text: FoldedJudgment, place: int, stems: Mapping[str, Mention], lengths: Sequence[int]
) -> Mention | None:
    word = text.words[place]
    for length in reversed(lengths):
        if length <= len(word) <= length + _ENDING and (known := stems.get(word[:length])):
            return known if text.printed(place, place + 1)[0].isupper() else None
    return None


def _all_mentions(text: FoldedJudgment, cues: PersonCues) -> list[Mention]:
    initials = [*_initials(text), *_shortened_names(text, cues)]
    taken = frozenset(place for mention in initials for place in range(mention.first, mention.last))
    named = list(_names(text, cues, taken))
    written = {(mention.identity, _letters(mention.label)) for mention in initials}
    initials = [_apart(mention, named, written) for mention in initials]
    taken |= frozenset(place for mention in named for place in range(mention.first, mention.last))
    return sorted([*initials, *named, *_surnames_again(text, named, taken)], key=lambda mention: mention.first)


def _letters(label: str) -> tuple[str, ...]:
    return tuple(fold(part) for part in label.split(".") if part)


def _apart(mention: Mention, named: Sequence[Mention], written: Set[tuple[frozenset[str], tuple[str, ...]]]) -> Mention:
    """Return initials as those of somebody else, where a full name has their letters turned, both being written."""
    letters = _letters(mention.label)
    orders = {(each.identity, _letters(each.label)) for each in named if each.identity == mention.identity}
    is_other = len(letters) == _TURNED and orders & written and (mention.identity, letters) not in orders
    return replace(mention, identity=mention.identity | {_ANOTHER}) if is_other else mention


def _features(text: FoldedJudgment, first: int, last: int, cues: PersonCues) -> dict[str, int]:
    """Return the kinds of personal data among some words, each with its first word."""
    found: dict[str, int] = {}
    for place in range(first, last):
        for kind, words in cues.features.items():
            if starts_with(text, place, words) and (kind != "age" or _is_age(text, place)):
                found.setdefault(kind, place)
    return found


def _is_age(text: FoldedJudgment, place: int) -> bool:
    before = text.words[max(0, place - 2) : place]
    return any(word.isdigit() and len(word) < _YEAR for word in before)


def _cue_before(text: FoldedJudgment, mention: Mention, cues: PersonCues, most: int) -> tuple[int, str]:
    """Return the nearest word before a mention that says what the person is, -1 and "" without one."""
    for place in range(mention.first - 1, max(-1, mention.first - 1 - most), -1):
        if role := cues.role(text.words[place]):
            return place, role
    return -1, ""


def _defendants(
    text: FoldedJudgment, zones: Zones, mentions: Sequence[Mention], cues: PersonCues
) -> Iterator[tuple[Mention, int, tuple[int, int]]]:
    """Yield the first mention of each defendant, the word that calls the person so, and the words of personal data."""
    allowed = (Zone.HEADING, Zone.INTRODUCTION, Zone.OPERATIVE)
    known: set[frozenset[str]] = set()
    behind = -1
    for mention in mentions:
        if zones.of[mention.first] not in allowed or mention.identity in known:
            continue
        if _is_relative(text, mention, cues):
            continue
        limit = min(mention.last + _PERSONAL_WORDS, len(text.words))
        following = (
            each.first for each in mentions if each.first >= mention.last and not _is_relative(text, each, cues)
        )
        end = min(limit, next(following, limit))
        while end > mention.last and (text.words[end - 1].isdigit() or cues.role(text.words[end - 1]) == "defendant"):
            end -= 1  # what calls the next one so is none of these data
        paragraph = text.paragraphs[mention.first]
        end = next((place for place in range(mention.last, end) if text.paragraphs[place] != paragraph), end)
        found = _features(text, mention.last, end, cues)
        if len(found) < _FEATURES or min(found.values()) > mention.last + _BEFORE_FIRST:
            continue
        cue, role = _role_of_block(text, mention, cues)
        if (
            zones.of[mention.first] is Zone.OPERATIVE
            and mention.first != behind
            and not _begins_entry(text, mention, cues)
        ):
            continue
        if role != "defendant":
            continue
        known.add(mention.identity)
        behind = end
        yield mention, cue, (mention.first, end)


def _accused_by_name(
    text: FoldedJudgment, zones: Zones, mentions: Sequence[Mention], cues: PersonCues
) -> Iterator[tuple[Mention, int, tuple[int, int]]]:
    """Yield as `_defendants` those who are called so by name alone before the reasons, as judgments on appeal do."""
    previous: Mention | None = None
    for mention in mentions:
        if zones.of[mention.first] not in (Zone.INTRODUCTION, Zone.OPERATIVE) or _is_relative(text, mention, cues):
            continue
        cue, role = _cue_before(text, mention, cues, _BETWEEN_CUE_AND_NAME)
        is_next = previous is not None and not role and text.words[previous.last : mention.first] in _AND
        if (role == "defendant" and text.sentences[cue] == text.sentences[mention.first]) or is_next:
            previous = mention
            yield mention, cue, (mention.first, mention.last)
        else:
            previous = None


def _role_of_block(text: FoldedJudgment, mention: Mention, cues: PersonCues) -> tuple[int, str]:
    """Return the word that says whose personal data these are: beside the name, at a line's beginning, the nearest."""
    near, role = _cue_before(text, mention, cues, _BETWEEN_CUE_AND_NAME)
    if role:
        return near, role
    nearest = -1
    for place in range(mention.first - 1, max(-1, mention.first - _FAR), -1):
        role = cues.role(text.words[place])
        if role in ("defendant", "victim") and place in text.line_starts:
            return place, role
        if role == "defendant" and nearest < 0:
            nearest = place
    return nearest, "defendant" if nearest >= 0 else ""


def _begins_entry(text: FoldedJudgment, mention: Mention, cues: PersonCues) -> bool:
    """Return whether a mention begins a line, but for its number, or follows the word that says who it is."""
    place = mention.first
    while (
        place
        and place not in text.line_starts
        and (text.words[place - 1].isdigit() or cues.role(text.words[place - 1]))
    ):
        place -= 1
    return place in text.line_starts or place < mention.first


def _is_relative(text: FoldedJudgment, mention: Mention, cues: PersonCues) -> bool:
    """Return whether somebody is named as the parent or child of another: `od oca P.`, `sin optuženog H.M.`"""
    before = text.words[max(0, mention.first - _BETWEEN_CUE_AND_NAME) : mention.first]
    return any(word.startswith(cues.parent) for word in before)


def find_people(text: FoldedJudgment, zones: Zones, cues: PersonCues, *, is_appeal: bool) -> PersonsNamed:
    """Return the defendants in the order of their personal data, and the victims in that of their first mention."""
    mentions = _all_mentions(text, cues)
    defendants: list[Person] = []
    accused_by_name = _accused_by_name(text, zones, mentions, cues) if is_appeal else iter(())
    for mention, cue, block in (*_defendants(text, zones, mentions, cues), *accused_by_name):
        if any(person.identity == mention.identity for person in defendants):
            continue
        same = [each for each in mentions if each.identity == mention.identity]
        defendants.append(Person(mention.label, mention.identity, same, cue, block))
    _mark_unclear(defendants)
    accused = {person.identity for person in defendants}
    victims: dict[frozenset[str], Person] = {}
    last_victim, previous = False, None
    for mention in mentions:
        cue, role = _cue_before(text, mention, cues, _BETWEEN_CUE_AND_NAME)
        follows = previous is not None and last_victim and _goes_on(text, previous.last, mention.first, cues)
        follows = follows and text.sentences[mention.first] == text.sentences[mention.first - 1]
        is_victim = role == "victim" or (not role and (follows or _is_listed(text, zones, mention, cues)))
        if role == "victim" and (
            text.sentences[cue] != text.sentences[mention.first] or _acts_for(text, cue, mention, cues)
        ):
            is_victim = False
        last_victim, previous = is_victim, mention
        if not is_victim or mention.identity in accused:
            continue
        if mention.identity not in victims:
            same = [each for each in mentions if each.identity == mention.identity]
            victims[mention.identity] = Person(mention.label, mention.identity, same, cue)
    in_order = sorted(victims.values(), key=lambda person: person.mentions[0].first)
    return PersonsNamed(defendants, in_order, mentions)


def _acts_for(text: FoldedJudgment, cue: int, mention: Mention, cues: PersonCues) -> bool:
    """Return whether somebody is named who acts for those whom a word calls victims: `avocatul victimei, Ana Rusu`."""
    clauses = text.clauses
    if clauses[cue] == clauses[mention.first]:
        return False
    before = range(cue - 1, max(-1, cue - 1 - _BEFORE_CUE), -1)
    roles = [place for place in before if clauses[place] == clauses[cue] and cues.role(text.words[place]) == "other"]
    # `tužilac je saslušao oštećenu, A.B.`: who does something to her is another, and she is named.
    return any(not _HEARD.search(" ".join(text.words[place + 1 : cue])) for place in roles)


def _goes_on(text: FoldedJudgment, first: int, last: int, cues: PersonCues) -> bool:
    """Return whether one name follows another in a list, with ages or amounts between: `А.Н., 27 година, и Б.Р.`"""
    between = text.words[first:last]
    return len(between) <= _LISTED and all(
        len(word) <= 2 or word.isdigit() or word.startswith((*cues.listed, *_MONEY)) for word in between
    )


def _is_listed(text: FoldedJudgment, zones: Zones, mention: Mention, cues: PersonCues) -> bool:
    """Return whether somebody is listed in a paragraph of the introduction that begins with a word for victims."""
    if zones.of[mention.first] not in (Zone.HEADING, Zone.INTRODUCTION) or _is_relative(text, mention, cues):
        return False
    begin = text.paragraph_start(mention.first)
    return cues.role(text.words[begin]) == "victim"


def _mark_unclear(persons: Sequence[Person]) -> None:
    """Mark persons whose names differ under equal initials: which of them is meant cannot be told."""
    for person in persons:
        names = {mention.surnames for mention in person.mentions if mention.surnames}
        person.is_unclear = len(names) > 1
