"""Finds the persons of a judgment: its defendants by their personal data, its victims by what they are called."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tipcoder.analysis.guided.mentions import NOBODY, Mention, PersonCues, are_of_one, find_mentions, starts_with
from tipcoder.analysis.guided.tokens import FoldedJudgment
from tipcoder.analysis.guided.zones import Zones
from tipcoder.domain.proposed_answers import Zone

_PERSONAL_WORDS = 80
"""Words of personal data at most."""
_BEFORE_FIRST = 30
_BETWEEN_CUE_AND_NAME = 3
_MINOR = ("malol", "mitur")
_ARTICLES = ("i", "e")
_YOUNG = ("mladi", "mladeg", "mlada", "punolet", "polnolet", "pomlad", "pomlado")
"""Beginnings of words between the one for a defendant and the name: `okrivljeni mlađi punoletni A.B.`"""
_BEFORE_CUE = 4
"""Words before one for victims among which it is said that somebody acts for them."""
_RELATIVE_BACK = 2
"""Words before one for victims among which it is said that a relative of one is meant: `tetka oštećene, A.B.`"""
_HEARD = re.compile(r"(?<!\w)(?:je|su|ka|au|ja|go|gi|a \w+[tsu])(?!\w)")
"""Verbs, folded, between who hears or sees a victim and the word for her."""
_FEATURES = 2
_SURE = 3
"""Mentions of somebody who is called a victim in one of them that make sure that she is one."""
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
            return (place, role) if role != "victim" else (place, _role_of_minor(text, place, cues))
    return -1, ""


def _role_of_minor(text: FoldedJudgment, place: int, cues: PersonCues) -> str:
    """Return whom a word for a victim calls: a defendant who is a minor stands in one case with it.

    `okrivljeni maloletni A.B.` is a defendant, and `okrivljeni maloletnu A.B.` names a victim.
    """
    words = text.words
    before = place - 1 - (place > 1 and words[place - 1] in _ARTICLES)
    is_minor = words[place].startswith(_MINOR) and before >= 0 and cues.role(words[before]) == "defendant"
    if is_minor and (before < place - 1 or words[before][-2:] == words[place][-2:]):
        return "defendant"
    return "victim"


def _defendants(
    text: FoldedJudgment, zones: Zones, mentions: Sequence[Mention], cues: PersonCues, *, is_appeal: bool
) -> Iterator[tuple[Mention, int, tuple[int, int]]]:
    """Yield the first mention of each defendant, the word that calls the person so, and the words of personal data.

    A judgment on appeal may tell them from the one before, in its reasons.
    """
    allowed = (Zone.HEADING, Zone.INTRODUCTION, Zone.OPERATIVE, *((Zone.REASONS,) if is_appeal else ()))
    known: set[frozenset[str]] = set()
    behind = -1
    for mention in mentions:
        if zones.of[mention.first] not in allowed or mention.identity in known or mention.identity == NOBODY:
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
            zones.of[mention.first] in (Zone.OPERATIVE, Zone.REASONS)
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
    # `mbrojtur nga av. E.D.` ends the data of the one before.
    is_of_former = role == "other" and text.paragraphs[near] != text.paragraphs[mention.first]
    if role and not is_of_former:
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
        and (
            text.words[place - 1].isdigit()
            or cues.role(text.words[place - 1])
            or text.words[place - 1].startswith(_YOUNG)
        )
    ):
        place -= 1
    return place in text.line_starts or place < mention.first


def _is_relative(text: FoldedJudgment, mention: Mention, cues: PersonCues) -> bool:
    """Return whether somebody is named as the parent or child of another: `od oca P.`, `sin optuženog H.M.`"""
    before = text.words[max(0, mention.first - _BETWEEN_CUE_AND_NAME) : mention.first]
    return any(word.startswith(cues.parent) for word in before)


def find_people(text: FoldedJudgment, zones: Zones, cues: PersonCues, *, is_appeal: bool) -> PersonsNamed:
    """Return the defendants in the order of their personal data, and the victims in that of their first mention."""
    mentions = find_mentions(text, cues)
    defendants: list[Person] = []
    accused_by_name = _accused_by_name(text, zones, mentions, cues) if is_appeal else iter(())
    for mention, cue, block in (*_defendants(text, zones, mentions, cues, is_appeal=is_appeal), *accused_by_name):
        if any(person.identity == mention.identity for person in defendants):
            continue
        same = [each for each in mentions if each.identity == mention.identity]
        defendants.append(Person(mention.label, mention.identity, same, cue, block))
    defendants = [person for person in defendants if len(person.mentions) > 1 or is_appeal] or defendants
    _mark_unclear(defendants)
    accused = {person.identity for person in defendants}
    victims: dict[frozenset[str], Person] = {}
    last_victim, previous = False, None
    for mention in mentions:
        cue, role = _cue_before(text, mention, cues, _BETWEEN_CUE_AND_NAME)
        follows = previous is not None and last_victim and _goes_on(text, previous.last, mention.first, cues)
        follows = follows and text.sentences[mention.first] == text.sentences[mention.first - 1]
        is_victim = role == "victim" or (not role and (follows or _is_listed(text, zones, mention, cues)))
        is_victim = is_victim and mention.identity != NOBODY
        if role == "victim" and (
            text.sentences[cue] != text.sentences[mention.first]
            or _acts_for(text, cue, mention, cues)
            or any(word.startswith(cues.relative) for word in text.words[max(0, cue - _RELATIVE_BACK) : cue])
        ):
            is_victim = False
        last_victim, previous = is_victim, mention
        if not is_victim or mention.identity in accused:
            continue
        if mention.identity not in victims:
            same = [each for each in mentions if each.identity == mention.identity]
            victims[mention.identity] = Person(mention.label, mention.identity, same, cue)
    certain = [person for person in victims.values() if _is_named_enough(text, zones, person, cues)]
    in_order = sorted(certain or victims.values(), key=lambda person: person.mentions[0].first)
    return PersonsNamed(defendants, in_order, mentions)


def _is_named_enough(text: FoldedJudgment, zones: Zones, person: Person, cues: PersonCues) -> bool:
    """Return whether a judgment says of somebody more than once, or in what it orders, that she is a victim.

    Who is called so a single time beside others is often somebody else: one who acts for victims, a relative, a victim
    of other acts. All that hangs on such a row would be wrong with it.
    """
    if len(person.mentions) >= _SURE or any(zones.of[each.first] == Zone.OPERATIVE for each in person.mentions):
        return True
    roles = [_cue_before(text, each, cues, _BETWEEN_CUE_AND_NAME)[1] for each in person.mentions]
    return roles.count("victim") > 1


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
        person.is_unclear = not are_of_one(names)
