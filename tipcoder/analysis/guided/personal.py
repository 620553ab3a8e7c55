"""Reads the personal data of defendants and victims: sex, age at the offence, citizenship."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tipcoder.analysis.guided.mentions import starts_with
from tipcoder.analysis.guided.persons import Person
from tipcoder.analysis.guided.reading_state import ReadingState
from tipcoder.analysis.guided.tokens import Slot

_GROUPS = (
    (13, "age_0_13"),
    (15, "age_14_15"),
    (17, "age_16_17"),
    (23, "age_18_23"),
    (30, "age_24_30"),
    (38, "age_31_38"),
)
_OLDEST = "age_39_over"
_CHILD = 18
_PROJECT = ("ALB", "MDA", "MNE", "MKD", "SRB")
_BORN = ("roden", "rodj", "lindur", "datelindj", "nascut", "a_n")
_CITIZEN = ("drzavljan", "drzavjan", "shtetas", "cetatean")
_SHORT = {"rm": ("MDA", "MKD"), "rsm": ("MKD",), "rs": ("SRB",), "rsh": ("ALB",)}
"""Countries that letters stand for, of which courts of the country alone make use."""
_FEMALE_CITIZENS = frozenset({"drzavljanke", "drzavjanki", "cetatene", "cetatenele"})
_CITIZENS = _FEMALE_CITIZENS | {
    "drzavljani", "drzavljane", "drzavljana", "drzavljanima", "drzavjani", "cetateni", "cetatenii", "shtetas",
}  # fmt: skip
"""Words for several citizens."""
_NEAR_PLURAL = 12
_CITIZENSHIP_WORDS = 5
_BORN_WORDS = 8
_NEAR_VICTIM = 6
_PUNISHED = ("kazn", "zatvor", "denim", "pedeaps", "inchisoar", "probatiun")
_PRISON = ("burgim", "inchisoar", "zatvor")
"""Beginnings of words before and behind the years of a sentence."""
_OF_SENTENCE = 6
"""Words between these and the years at most."""


@dataclass(frozen=True, slots=True)
class PersonalFact:
    """A question that personal data answer, with the value and its words."""

    question: str
    value: str
    first: int
    last: int


def age_group(youngest: int, oldest: int) -> str:
    """Return the group in which all ages lie, "" if they lie in several."""
    groups = {next((name for most, name in _GROUPS if age <= most), _OLDEST) for age in (youngest, oldest)}
    return groups.pop() if len(groups) == 1 else ""


def citizenship_group(country: str, words: Sequence[str], countries: Mapping[str, Sequence[str]]) -> str:
    """Return the group of the first country among some words, relative to the country of the project; "" for none.

    In the beginnings of countries `_` is the end of a word: `sad_`, `mali_i_zi`.
    """
    for place, word in enumerate(words):
        if country in _SHORT.get(word, ()):
            return "own"
        joined = "_".join((*words[place:], ""))
        for code, beginnings in countries.items():
            if joined.startswith(tuple(beginnings)):
                if code == country:
                    return "own"
                return {"EU": "european_union", "OTHER": "other_country"}.get(code, "project_country")
    return ""


def defendant_facts(
    judged: ReadingState, person: Person, country: str, countries: Mapping[str, Sequence[str]], years: tuple[str, str]
) -> Iterator[PersonalFact]:
    """Yield what the personal data of a defendant say. `years` are the years of the offence and of the decision."""
    begin, end = person.block
    before = person.cue if begin - person.cue <= 3 and person.cue >= 0 else begin
    if fact := _sex(judged, "defendant_sex", before, end, end):
        yield fact
    if fact := _citizenship(judged, "defendant_citizenship", begin, end, country, countries):
        yield fact
    yield from _age_then(judged, begin, end, years)


def _sex(judged: ReadingState, question: str, begin: int, end: int, shown: int) -> PersonalFact | None:
    """Return the sex that all words show; the passage goes on to `shown`."""
    words = judged.text.words
    others = () if question == "defendant_sex" else judged.cues.defendant  # `s-a împăcat cu inculpatul`
    own = [place for place in range(begin, end) if not (others and words[place].startswith(others))]
    male = [place for place in own if words[place] in judged.cues.male]
    female = [place for place in own if words[place] in judged.cues.female]
    if bool(male) == bool(female):
        return None
    place = (male or female)[0]
    return PersonalFact(question, "male" if male else "female", min(begin, place), max(place + 1, shown))


def _citizenship(
    judged: ReadingState, question: str, begin: int, end: int, country: str, countries: Mapping[str, Sequence[str]]
) -> PersonalFact | None:
    words = judged.text.words
    for place in range(begin, end):
        if words[place].startswith(_CITIZEN):
            last = min(place + 1 + _CITIZENSHIP_WORDS, end)
            stop = next(
                (each for each in range(place + 1, last) if judged.text.clauses[each] != judged.text.clauses[place]),
                last,
            )
            if group := citizenship_group(country, words[place + 1 : stop], countries):
                return PersonalFact(question, group, place, stop)
            is_before = place > 0 and judged.text.clauses[place - 1] == judged.text.clauses[place]
            if is_before and (group := citizenship_group(country, words[place - 1 : place], countries)):
                return PersonalFact(question, group, place - 1, place + 1)
    return None


def _age_then(judged: ReadingState, begin: int, end: int, years: tuple[str, str]) -> Iterator[PersonalFact]:
    """Yield the age group at the offence, from the year of birth or from the age at the trial."""
    offence, decision = years
    if not offence:
        return
    born = _born(judged, begin, end)
    if born is not None:
        year, first, last = born
        at = int(offence) - year
        if group := age_group(at - 1, at):
            yield PersonalFact("defendant_age_group", group, first, last)
        return
    if decision:
        for slots in (judged.slots.get("age", {}).get(place, ()) for place in range(begin, end)):
            for slot in slots:
                if _is_punishment(judged, slot):
                    continue
                passed = int(decision) - int(offence)
                if group := age_group(int(slot.value) - passed - 1, int(slot.value) - max(0, passed - 1)):
                    yield PersonalFact("defendant_age_group", group, slot.first, slot.last)
                return


def _is_punishment(judged: ReadingState, slot: Slot) -> bool:
    """Return whether years are those of a sentence: `kaznu zatvora u trajanju od 6 godina`, `10 vjet burgim`."""
    text = judged.text
    begin, end = max(text.sentence_start(slot.first), slot.first - _OF_SENTENCE), slot.last + _OF_SENTENCE
    before = any(word.startswith(_PUNISHED) for word in text.words[begin : slot.first])
    return before or any(word.startswith(_PRISON) for word in text.words[slot.last : end])


def _with_before(judged: ReadingState, place: int) -> int:
    """Return the first of the two words before an age that stand in its clause: `tada imala`, `staru`."""
    first = place
    while first > place - 2 and first and judged.text.clauses[first - 1] == judged.text.clauses[place]:
        first -= 1
    return first


def _born(judged: ReadingState, begin: int, end: int) -> tuple[int, int, int] | None:
    """Return the year of birth among some words, and the words from "born" to it."""
    words = judged.text.words
    for place in range(begin, end):
        if starts_with(judged.text, place, _BORN):
            for each in range(place + 1, min(place + 1 + _BORN_WORDS, end)):
                if len(words[each]) == 4 and words[each].isdigit():
                    return int(words[each]), place, each + 1
    return None


def victim_facts(
    judged: ReadingState, person: Person, country: str, countries: Mapping[str, Sequence[str]], offence: str
) -> Iterator[PersonalFact]:
    """Yield what is said of a victim beside the name: sex, age, citizenship. `offence` is the year of the offence."""
    seen: set[str] = set()
    for mention in person.mentions:
        beside = _beside(judged, person, mention.first, mention.last, country, countries, offence)
        for fact in (*beside, *_together(judged, mention.last, country, countries)):
            if fact.question not in seen:
                seen.add(fact.question)
                yield fact


def _together(
    judged: ReadingState, last: int, country: str, countries: Mapping[str, Sequence[str]]
) -> Iterator[PersonalFact]:
    """Yield what is said once of several victims behind their names: `A.B. i V.G., državljanke Ukrajine`."""
    text = judged.text
    end = text.sentence_end(last - 1)
    plural = next((place for place in range(last, end) if text.words[place] in _CITIZENS), None)
    named = [each for each in judged.people.mentions if plural is not None and last <= each.first < plural]
    if plural is None or not named or any(judged.people.victim_at(each) is None for each in named):
        return
    if plural - named[-1].last > _NEAR_PLURAL:
        return
    if fact := _citizenship(judged, "victim_citizenship", plural, end, country, countries):
        yield fact
    if text.words[plural] in _FEMALE_CITIZENS:
        yield PersonalFact("victim_sex", "female", plural, plural + 1)


def _beside(
    judged: ReadingState,
    person: Person,
    first: int,
    last: int,
    country: str,
    countries: Mapping[str, Sequence[str]],
    offence: str,
) -> Iterator[PersonalFact]:
    text = judged.text
    own = {mention.first for mention in person.mentions}
    end = min(text.sentence_end(first), last + 20)
    end = next(
        (
            mention.first
            for mention in judged.people.mentions
            if last <= mention.first < end and mention.first not in own
        ),
        end,
    )
    begin = first
    while begin > first - 3 and begin and text.clauses[begin - 1] == text.clauses[first]:
        begin -= 1
    near = min(end, last + _NEAR_VICTIM)
    if fact := _sex(judged, "victim_sex", begin, near, last):
        yield fact
    if fact := _citizenship(judged, "victim_citizenship", last, min(end, last + 14), country, countries):
        yield fact
    for place in range(last, min(end, last + 12)):
        for slot in judged.slots.get("age", {}).get(place, ()):
            if not _is_punishment(judged, slot) and (group := age_group(int(slot.value), int(slot.value))):
                yield PersonalFact("victim_age_group", group, _with_before(judged, slot.first), slot.last)
                return
    born = _born(judged, last, min(end, last + 14))
    if born is not None and offence:
        at = int(offence) - born[0]
        if group := age_group(at - 1, at):
            yield PersonalFact("victim_age_group", group, born[1], born[2])
