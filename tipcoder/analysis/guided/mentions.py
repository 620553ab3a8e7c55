"""Finds where a judgment names persons: by initials, by first names with an initial, by full names, by these again."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain, pairwise

from tipcoder.analysis.guided.tokens import FoldedJudgment
from tipcoder.domain.folding import fold

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
_MOVABLE = ("ar", "ac", "al")
"""Ends of names that lose their vowel in other cases: `Petar`, `Petra`."""
_LONGEST_NAME = 4
"""Words of a name at most, with one in brackets."""
_NUMBER_OF_LIST = 2
_WITH_FATHER = 3
"""Words of a name that ends with that of the father."""
_TURNED = 2
"""Letters of a name that can be turned."""
_ANOTHER = "another"
"""Part of the identity of who has the letters of a full name in another order."""
_DATA_BEGIN = 7
"""Words behind a name among which personal data begin."""
NOBODY: frozenset[str] = frozenset()
"""Identity of a mention that may be of several persons."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name a person by initials or a name, from `first` to before `last`."""

    first: int
    last: int
    identity: frozenset[str]
    label: str
    surnames: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PersonCues:
    """Beginnings of words, folded: what defendants, victims and others are called, and what personal data say.

    `all_victims` and `all_defendants` are words for all of them together. Names may end with that of the father.
    """

    defendant: tuple[str, ...]
    victim: tuple[str, ...]
    other: tuple[str, ...]
    parent: tuple[str, ...]
    relative: tuple[str, ...]
    features: Mapping[str, tuple[str, ...]]
    no_name: tuple[str, ...]
    listed: tuple[str, ...]
    male: frozenset[str]
    female: frozenset[str]
    all_victims: frozenset[str]
    all_defendants: frozenset[str]
    everybody: tuple[str, ...]
    father_last: bool

    def role(self, word: str) -> str:
        """Return what a word calls a person, "" if it calls none."""
        if word.startswith(self.victim):
            return "victim"
        if word.startswith(self.defendant):
            return "defendant"
        return "other" if word.startswith(self.other) else ""


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
            yield _named(text, words, cues)


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


def _named(text: FoldedJudgment, words: Sequence[int], cues: PersonCues) -> Mention:
    printed = [text.printed(place, place + 1) for place in words]
    # `SHKREPI Gjon Marka`: the surname is in capitals and stands first, and the father's name last.
    if printed[0].isupper() and not printed[-1].isupper():
        printed = [printed[1], printed[0]]
    elif cues.father_last and len(printed) == _WITH_FATHER:
        printed = [printed[1], printed[0]]  # `Rusu Ion Petru`
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


def _forms(stem: str) -> tuple[str, ...]:
    """Return how a name begins in all its cases: `Petar` and `Petr-`."""
    return (stem, stem[:-2] + stem[-1]) if stem.endswith(_MOVABLE) and len(stem) > _SHORTEST_STEM + 1 else (stem,)


def are_of_one(names: Iterable[frozenset[str]]) -> bool:
    """Return whether several names, as stems, can be those of one person in different cases."""
    several = sorted(names, key=len)
    return all(
        any(_are_alike(one, other) for other in following) for name, following in pairwise(several) for one in name
    )


def _are_alike(one: str, other: str) -> bool:
    """Return whether two stems are of one name: one, in some case, is the beginning of the other."""
    return any(a.startswith(b) or b.startswith(a) for a in _forms(one) for b in _forms(other))


def _names_again(text: FoldedJudgment, named: Sequence[Mention], taken: frozenset[int]) -> Iterator[Mention]:
    """Yield later mentions of named persons by their names, inflected, alone or together.

    A surname that several have names one of them beside a first name; alone, it names nobody. A name of three words is
    one whole: the father of one may be called as another is.
    """
    stems: dict[str, dict[frozenset[str], Mention]] = defaultdict(dict)
    for mention in named:
        for stem in chain.from_iterable(map(_forms, mention.surnames)):
            stems[stem].setdefault(mention.identity, mention)
    by_length = sorted({len(stem) for stem in stems}, reverse=True)
    whole = {text.words[each.first : each.last]: each for each in named if each.last - each.first == _WITH_FATHER}
    place = 0
    while place < len(text.words):
        same = whole.get(text.words[place : place + _WITH_FATHER])
        if same is not None and taken.isdisjoint(range(place, place + _WITH_FATHER)):
            yield Mention(place, place + _WITH_FATHER, same.identity, same.label, same.surnames)
            place += _WITH_FATHER
            continue
        meant = _known_name(text, place, stems, by_length) if place not in taken else {}
        last = place + 1
        while meant and last < len(text.words) and last not in taken:
            following = _known_name(text, last, stems, by_length)
            both = {identity: mention for identity, mention in meant.items() if identity in following}
            if not both:
                break
            meant, last = both, last + 1
        if len(meant) == 1:
            found = next(iter(meant.values()))
            yield Mention(place, last, found.identity, found.label, found.surnames)
        elif meant:
            yield Mention(place, last, NOBODY, "")
        place = last


def _known_name(
    text: FoldedJudgment, place: int, stems: Mapping[str, Mapping[frozenset[str], Mention]], lengths: Sequence[int]
) -> Mapping[frozenset[str], Mention]:
    """Return those who have a word as a name, by identity; the longest stem that fits counts."""
    word = text.words[place]
    for length in lengths:
        if length <= len(word) <= length + _ENDING and (known := stems.get(word[:length])):
            return known if text.printed(place, place + 1)[0].isupper() else {}
    return {}


def find_mentions(text: FoldedJudgment, cues: PersonCues) -> list[Mention]:
    """Return where persons are named, in order."""
    initials = [*_initials(text), *_shortened_names(text, cues)]
    taken = frozenset(place for mention in initials for place in range(mention.first, mention.last))
    named = list(_names(text, cues, taken))
    written = {(mention.identity, _letters(mention.label)) for mention in initials}
    initials = [_apart(mention, named, written) for mention in initials]
    taken |= frozenset(place for mention in named for place in range(mention.first, mention.last))
    return sorted([*initials, *named, *_names_again(text, named, taken)], key=lambda mention: mention.first)


def _letters(label: str) -> tuple[str, ...]:
    return tuple(fold(part) for part in label.split(".") if part)


def _apart(mention: Mention, named: Sequence[Mention], written: Set[tuple[frozenset[str], tuple[str, ...]]]) -> Mention:
    """Return initials as those of somebody else, where a full name has their letters turned, both being written."""
    letters = _letters(mention.label)
    orders = {(each.identity, _letters(each.label)) for each in named if each.identity == mention.identity}
    is_other = len(letters) == _TURNED and orders & written and (mention.identity, letters) not in orders
    return replace(mention, identity=mention.identity | {_ANOTHER}) if is_other else mention
