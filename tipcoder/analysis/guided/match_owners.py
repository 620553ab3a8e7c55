"""Says in which rows what a rule found belongs: whom its sentence names, or is about."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from decimal import Decimal

from tipcoder.analysis.guided.patterns import PatternMatch
from tipcoder.analysis.guided.reading_state import ReadingState
from tipcoder.domain.proposed_answers import Zone

DECISION = "decisions[1]"
"""Row of the decision on appeal that a judgment is, or follows."""
_CLAIMED = ("trazen", "zahtevan", "zahtijevan", "potrazivan", "bara", "pobara", "cerut", "solicitat", "kerkua")
"""Beginnings of words for what was claimed: an amount behind one, in an award, is no part of it."""
_AND = frozenset({"i", "si", "dhe", "e", "kao"})
_FINES = ("kazn", "gjob", "amend", "glob")
_SUMS = ("ukup", "vkup", "total", "gjithsej", "pergjithshm", "pergjithshem")
"""Beginnings of words for an amount that others add up to."""
_EACH = ("po", "cate")
"""Words before an amount that each of several has."""
_AMOUNT_BACK = 4
"""Words before an amount among which one of these stands."""
_CUE_BEFORE = 3
"""Words at most between what calls a defendant so and the personal data."""


class MatchOwners:
    """Finds the rows of matches in a judgment: those of the persons whom their sentences are about."""

    def __init__(self, judged: ReadingState) -> None:
        self._judged = judged
        self._text = judged.text
        self._people = judged.people
        self._kinds: Mapping[str, Callable[[PatternMatch], Iterator[str]]] = {
            "": lambda _: iter([""]),
            "defendants": lambda _: _rows("defendants", range(len(self._people.defendants))),
            "decision": lambda _: iter([DECISION]),
            "effect": lambda _: iter([f"{DECISION}/effects[1]"]),
            "victims": lambda _: _rows("victims", range(len(self._people.victims))),
            "defendant": lambda match: _rows("defendants", self._clear_defendants(match)),
            "one_defendant": lambda match: _rows("defendants", self._one_defendant(match)),
            "jointly": lambda match: iter([""] if self._is_joint(match) else ()),
            "heard_victim": lambda match: _rows("victims", self._clear(self._heard(match))),
            "each_victim": lambda match: _rows("victims", self._clear(self._victims(match))),
            "paid_victim": lambda match: _rows("victims", self._clear(self._paid(match))),
        }

    def rows(self, match: PatternMatch, kind: str) -> Iterator[str]:
        """Yield the rows of a match; `kind` is what the rule says of them: nothing for the case, or one of the above.

        Raises KeyError for another kind.
        """
        return self._kinds[kind](match)

    def block_at(self, place: int) -> int | None:
        """Return the number of the defendant, from 0, in whose personal data a word stands."""
        for number, person in enumerate(self._people.defendants):
            if person.block[0] <= place < person.block[1]:
                return number
        return None

    def _sentence(self, match: PatternMatch) -> tuple[int, int]:
        return self._text.sentence_start(match.first), self._text.sentence_end(match.last - 1)

    def _one_defendant(self, match: PatternMatch) -> Sequence[int]:
        begin, end = self._sentence(match)
        if self._is_of_other_firm(match, begin):
            return ()
        if not self._judged.defendants_before(match.last, begin) and len(self._named(match.last, end)) > 1:
            return ()  # an amount of several who are named behind it, each with a share
        if match.slot is not None and self._is_share(match.slot.first):
            return self._defendants(match)
        if match.slot is not None and self._goes_on(match.slot.last):
            return ()  # `3 200 euro și 15 000 lei`: neither is the whole
        numbers = self._defendants(match)
        return numbers if len(numbers) == 1 else ()

    def _is_share(self, place: int) -> bool:
        """Return whether an amount is one for each: `po 500 eura`."""
        return place > 0 and self._text.words[place - 1] in _EACH

    def _is_joint(self, match: PatternMatch) -> bool:
        """Return whether an amount is one of several defendants together."""
        is_share = match.slot is not None and self._is_share(match.slot.first)
        return not is_share and len(self._defendants(match)) > 1

    def _is_of_other_firm(self, match: PatternMatch, begin: int) -> bool:
        """Return whether an operative part speaks of a firm that is not known as one of the defendants."""
        if any(person.is_firm for person in self._people.defendants):
            return False
        is_operative = self._judged.zones.of[match.first] is Zone.OPERATIVE and self.block_at(match.first) is None
        return is_operative and self._judged.names_firm(begin, match.last)

    def _goes_on(self, place: int) -> bool:
        """Return whether another amount is added to the one before a word."""
        words = self._text.words[place : place + 1]
        return any(word in _AND for word in words) and place + 1 in self._judged.slots.get("amount", {})

    def _clear_defendants(self, match: PatternMatch) -> Sequence[int]:
        """Return the defendants whom a match is about; all who are named behind it, if nobody is before."""
        begin, end = self._sentence(match)
        if self._is_of_other_firm(match, begin):
            return ()
        behind = self._named(match.last, end)
        if self.block_at(match.first) is not None or len(behind) < 2 or self._named(begin, match.last):
            return self._defendants(match)
        return sorted(number for number in behind if not self._people.defendants[number].is_unclear)

    def _named(self, begin: int, end: int) -> set[int]:
        """Return the defendants whom some words name."""
        mentions = (each for each in self._people.mentions if begin <= each.first < end)
        return {number for each in mentions if (number := self._people.defendant_at(each)) is not None}

    def _heard(self, match: PatternMatch) -> Sequence[int]:
        """Return the victims whom a sentence says to have been heard; nobody where it is about somebody else."""
        begin, end = self._sentence(match)
        words, cues = self._text.words, self._judged.cues
        before = [role for word in words[begin : match.last] if (role := cues.role(word))]
        behind = [role for word in words[match.last : end] if (role := cues.role(word))]
        is_named = self._judged.victims_before(match.last, begin) or self._first_victims(match.last, end)
        if not is_named and "victim" not in before and (before or behind[:1]) and "victim" not in behind[:1]:
            return ()
        return self._victims(match)

    def _defendants(self, match: PatternMatch) -> Sequence[int]:
        """Return the defendants whom a match is about: named, in their personal data, or all of them."""
        persons = self._people.defendants
        if (own := self.block_at(match.first)) is not None:
            return (own,)
        begin, end = self._sentence(match)
        named = self._judged.defendants_before(match.last, begin)
        numbers: Sequence[int] = named or self._judged.defendants_before(end, begin)
        if len(persons) == 1 and not self._names_others(match):
            return (0,)
        natural = [number for number, person in enumerate(persons) if not person.is_firm]
        is_told = self._judged.zones.of[match.first] is Zone.REASONS
        if not numbers and is_told and len(natural) == 1 and not self._names_others(match):
            return natural
        if not numbers and any(word in self._judged.cues.all_defendants for word in self._text.words[begin:end]):
            numbers = tuple(range(len(persons)))
        if not numbers:
            numbers = self._by_sex(begin, match.last)
        if not numbers and self._judged.zones.of[match.first] is Zone.OPERATIVE:
            numbers = self._of_part(begin, end)
        if not numbers and self._judged.zones.of[match.first] is Zone.REASONS:
            numbers = self._judged.defendants_before(begin, self._text.paragraph_start(begin))
        return [number for number in numbers if not persons[number].is_unclear]

    def _of_part(self, begin: int, end: int) -> Sequence[int]:
        """Return the defendant whose part of the operative part some words stand in, if they speak of one.

        That part begins with the personal data, and names no other defendant.
        """
        cues, words = self._judged.cues, self._text.words
        called = [word for word in words[begin:end] if cues.role(word) == "defendant"]
        before = [each for each in enumerate(self._people.defendants) if each[1].block[0] < begin]
        if not before or any(word in cues.all_defendants for word in called):
            return ()
        if not called and (len(before) > 1 or len(self._people.defendants) == 1):
            return ()  # without a word for one of them, only the data of the first may stand before
        number, person = max(before, key=lambda each: each[1].block[0])
        others = {
            self._people.defendant_at(each) for each in self._people.mentions if person.block[0] <= each.first < end
        }
        return (number,) if others <= {number, None} else ()

    def _by_sex(self, begin: int, end: int) -> Sequence[int]:
        """Return the defendant whom the last word for one among some words can only mean by its sex: `okrivljenoj`."""
        cues, words = self._judged.cues, self._text.words
        called = (words[place] for place in range(end - 1, begin - 1, -1) if cues.role(words[place]) == "defendant")
        last = next(called, "")
        for sex, other in ((cues.male, cues.female), (cues.female, cues.male)):
            if last in sex and last not in other:
                alike = [number for number in range(len(self._people.defendants)) if self._shows(number, sex, other)]
                return alike if len(alike) == 1 and self._all_show_a_sex() else ()
        return ()

    def _shows(self, number: int, sex: Collection[str], other: Collection[str]) -> bool:
        """Return whether the personal data of a defendant have words of a sex and none of the other."""
        person = self._people.defendants[number]
        begin = person.cue if person.cue >= 0 and person.block[0] - person.cue <= _CUE_BEFORE else person.block[0]
        words = self._text.words[begin : person.block[1]]
        return any(word in sex for word in words) and not any(word in other for word in words)

    def _all_show_a_sex(self) -> bool:
        cues = self._judged.cues
        return all(
            self._shows(number, cues.male, cues.female) or self._shows(number, cues.female, cues.male)
            for number in range(len(self._people.defendants))
        )

    def _names_others(self, match: PatternMatch) -> bool:
        """Return whether a match names somebody who is neither defendant nor victim."""
        return any(
            match.first <= mention.first < match.last
            and self._people.defendant_at(mention) is None
            and self._people.victim_at(mention) is None
            for mention in self._people.mentions
        )

    def _victims(self, match: PatternMatch) -> Sequence[int]:
        """Return the victims whom a sentence is about: those it names, all if it says so, those named last before it.

        A sentence that names none, in a paragraph that names none before it, is about all of them.
        """
        begin, end = self._sentence(match)
        named: Sequence[int] = self._judged.victims_before(match.last, begin)
        if not named and (named := self._first_victims(match.last, end)) and self._speaks_of_all(begin, match.last):
            named = sorted(self._victims_named(match.last, end))  # `на оштетените: на А.А. 300, на Б.Б. 200 денари`
        if not named:
            named = self._judged.victims_before(begin, self._text.paragraph_start(begin))
            if self._speaks_of_all(begin, end) and len(named) == 1:
                named = ()
            elif not named and self._speaks_of_one(begin, end):
                return ()
        return named or range(len(self._people.victims))

    def _speaks_of_all(self, begin: int, end: int) -> bool:
        """Return whether some words have one for all victims together."""
        return any(word in self._judged.cues.all_victims for word in self._text.words[begin:end])

    def _speaks_of_one(self, begin: int, end: int) -> bool:
        """Return whether some words have one for a single one of several victims: which of them is not said."""
        cues = self._judged.cues
        words = [word for word in self._text.words[begin:end] if cues.role(word) == "victim"]
        return len(self._people.victims) > 1 and bool(words) and not any(word in cues.all_victims for word in words)

    def _victims_named(self, begin: int, end: int) -> set[int]:
        mentions = (each for each in self._people.mentions if begin <= each.first < end)
        return {number for each in mentions if (number := self._people.victim_at(each)) is not None}

    def _first_victims(self, begin: int, end: int) -> Sequence[int]:
        """Return the victims who are named first among some words."""
        mentions = (each for each in self._people.mentions if begin <= each.first < end)
        first = next((each for each in mentions if self._people.victim_at(each) is not None), None)
        return () if first is None else self._judged.victims_before(first.last, begin)

    def _paid(self, match: PatternMatch) -> Sequence[int]:
        """Return the victims whom an amount is for: who is named with it, or in the order of the amounts.

        Of several amounts for the same victim none is the whole, so there is nobody.
        """
        place = match.first if match.slot is None else match.slot.first
        begin, end = self._of_one_act(match)
        slots = self._judged.slots.get("amount", {})
        places = [each for each in range(begin, end) if each in slots and not self._is_of_other_kind(each, begin)]
        if place not in places:
            return ()
        if self._judged.zones.of[match.first] is Zone.OPERATIVE:
            places = [each for each in places if not self._has_before(each, _CLAIMED)]
            if place not in places:
                return ()
        owners = self._named_behind(places, begin, end) or {
            each: self._judged.victims_before(each, begin) for each in places
        }
        owner = owners[place]
        alike = [number for number, each in owners.items() if each == owner]
        meant = owner or self._victims(match)
        if len(alike) == 1 or self._is_total(place, alike):
            return meant
        return (meant[alike.index(place)],) if not owner and len(alike) == len(meant) else ()

    def _is_of_other_kind(self, place: int, begin: int) -> bool:
        """Return whether an amount is one of costs or of a fine, or confiscated: no victim gets it."""
        if "costs" in self._judged.excluded.get(place, frozenset()) or self._has_before(place, _FINES):
            return True
        regions = self._judged.regions
        marks = [
            (each.first, kind)
            for kind in ("demanded", "awarded", "confiscated")
            for each in regions.get(kind, ())
            if begin <= each.first <= place
        ]
        return bool(marks) and max(marks)[1] == "confiscated"

    def _is_total(self, place: int, alike: Sequence[int]) -> bool:
        """Return whether an amount is the sum of the others for the same victims."""
        amounts = {each: Decimal(self._judged.slots["amount"][each][0].value) for each in alike}
        if [each for each in alike if self._has_before(each, _SUMS)] == [place]:
            return True
        return len(alike) > 2 and 2 * amounts[place] == sum(amounts.values())

    def _has_before(self, place: int, beginnings: tuple[str, ...]) -> bool:
        """Return whether one of the words before another, in its sentence, begins so."""
        begin = max(place - _AMOUNT_BACK, self._text.sentence_start(place))
        return any(word.startswith(beginnings) for word in self._text.words[begin:place])

    def _of_one_act(self, match: PatternMatch) -> tuple[int, int]:
        """Return the words of a sentence around a match that claim alone, or award alone."""
        begin, end = self._sentence(match)
        regions = self._judged.regions
        marks = sorted(
            (each.first, kind)
            for kind in ("demanded", "awarded")
            for each in regions.get(kind, ())
            if begin <= each.first < end
        )
        if self._judged.zones.of[match.first] is Zone.OPERATIVE:
            return begin, end
        kind = next((kind for place, kind in reversed(marks) if place <= match.first), "")
        for place, other in marks:
            if other != kind and place <= match.first:
                begin = place
            elif other != kind:
                return begin, place
        return begin, end

    def _named_behind(self, places: Sequence[int], begin: int, end: int) -> dict[int, tuple[int, ...]]:
        """Return who is named behind each amount, where nobody is before the first: `300 lekë për A.B., 200 ...`"""
        if len(places) < 2 or self._judged.victims_before(places[0], begin):
            return {}
        ends = [*places[1:], end]
        owners = {
            place: tuple(self._first_victims(place, following)) for place, following in zip(places, ends, strict=True)
        }
        return owners if all(owners.values()) else {}

    def _clear(self, numbers: Sequence[int]) -> Iterator[int]:
        return (number for number in numbers if not self._people.victims[number].is_unclear)


def _rows(roster: str, numbers: Sequence[int] | Iterator[int]) -> Iterator[str]:
    return (f"{roster}[{number + 1}]" for number in numbers)
