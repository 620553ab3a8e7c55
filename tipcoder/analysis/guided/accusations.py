"""Reads whom the accusation of a judgment accuses of which offences."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from tipcoder.analysis.guided.law import Article
from tipcoder.analysis.guided.mentions import starts_with
from tipcoder.analysis.guided.reading_state import ReadingState
from tipcoder.analysis.guided.tokens import FoldedJudgment
from tipcoder.domain.proposed_answers import Zone

EARLY = (Zone.HEADING, Zone.INTRODUCTION)
"""Zones that have the accusation."""
_CODE_WORDS = 9
"""Words behind an article, such as those for its code, among which it is said that there are others."""
_PARAGRAPH = ("st", "alin", "paragraf")
"""Beginnings of words for a paragraph of an article."""
_OTHERS = (
    ("i", "drugih"),
    ("i", "dr"),
    ("i", "drugi"),
    ("i", "drugite"),
    ("e", "te", "tjere"),
    ("e", "te", "tjereve"),
    ("dhe", "te", "tjere"),
    ("dhe", "te", "tjereve"),
    ("s", "a"),
    ("etj",),
    ("dhe", "te", "tjera"),
    ("si", "altele"),
    ("si", "altii"),
)
"""Words behind a name that make it stand for several: `i drugih`, `и другите`, `e të tjerë`, `ș.a.`"""
ACCUSED = ("akuz", "invinui", "optuz", "obvin")
"""Beginnings of words that make a paragraph an accusation."""
_BECAUSE = frozenset({"zbog", "poradi", "comiterea", "savarsirea"})
"""Words that begin what somebody is accused of."""
_FOR = frozenset({"za", "per"})
_THEY_ARE_ACCUSED = frozenset({"invinuiti", "invinuitii", "invinuite", "acuzati", "acuzate"})
"""Words in the plural that accuse all whose personal data stand before them."""
_OFFENCE = ("krivicn", "vepr")
"""Beginnings of what follows those words where they begin what somebody is accused of."""
_TITLE = 3
"""Words of a line alone that makes the next paragraph an accusation: `AKUZUAR:`"""
_REPLACED = 6
"""Words from an article to the one that took its place at most."""


def accused(judged: ReadingState, decided: Mapping[str, Article]) -> Iterator[tuple[int, Article]]:
    """Yield each defendant with each article of the accusation, as far as it is clear whose it is.

    Of several paragraphs of one article, that one counts which is `decided`: articles by number.
    """
    people = judged.people
    articles = [
        article
        for article in judged.articles
        if judged.zones.of[article.first] in EARLY and not _took_place(judged, article)
    ]
    everybody = tuple(range(len(people.defendants)))
    if not articles or not everybody:
        return
    groups, of_each = _accused_groups(judged, articles, everybody)
    for named, article in groups:
        first = article.first
        several = {other.code for group, other in groups if group == named}
        is_one = len(several) == 1 and not _names_more(judged.text, article)
        if _names_more(judged.text, article):
            article = decided.get(article.number, article)
        if named and (len(named) == 1 or is_one or first in of_each):
            yield from ((defendant, article) for defendant in named)


def _accused_groups(
    judged: ReadingState, articles: Sequence[Article], everybody: tuple[int, ...]
) -> tuple[Sequence[tuple[tuple[int, ...], Article]], set[int]]:
    """Return the articles with whom they accuse, and the words of those that accuse each of them."""
    groups: list[tuple[tuple[int, ...], Article]] = []
    of_each: set[int] = set()
    previous = 0
    for article in articles:
        begin = judged.text.paragraph_start(article.first)
        named = _together(judged, max(begin, previous), article.first)
        if _speaks_of_everybody(judged, max(begin, previous), article.first):
            named = everybody
            of_each.add(article.first)
        elif not named and begin < previous and groups:
            named = groups[-1][0]
            of_each |= {article.first} if groups[-1][1].first in of_each else set()
        previous = article.last
        if named and named != everybody and _and_others(judged, begin, article.first):
            named = everybody
        if not named and not _names_anybody(judged, begin, article.first):
            named = _of_paragraph(judged, begin, article.first, everybody)
        groups.append((everybody if len(everybody) == 1 else named, article))
    return groups, of_each


def _speaks_of_everybody(judged: ReadingState, begin: int, end: int) -> bool:
    """Return whether some words accuse all defendants of the same, each of them: `të tre të pandehurit`."""
    return any(starts_with(judged.text, place, judged.cues.everybody) for place in range(begin, end))


def _took_place(judged: ReadingState, article: Article) -> bool:
    """Return whether an article is the one that took the place of another: `nga neni 1 në nenin 2`."""
    return any(
        article.first - _REPLACED <= each.first < article.first and judged.is_requalified(each.first)
        for each in judged.articles
    )


def _together(judged: ReadingState, begin: int, end: int) -> tuple[int, ...]:
    """Return the defendants whom some words accuse: `protiv A.B. iz Bara i V.G. iz Budve, zbog ...` accuses both.

    Whoever is named once more, or behind what another is accused of, begins an accusation of its own.
    """
    named: list[int] = []
    last = begin
    for mention in judged.people.mentions:
        number = judged.people.defendant_at(mention) if begin <= mention.first < end else None
        if number is None:
            continue
        if number in named or (named and _accuses(judged.text.words[last : mention.first])):
            named.clear()
        named.append(number)
        last = mention.last
    return tuple(sorted(named))


def _accuses(words: Sequence[str]) -> bool:
    """Return whether some words say what somebody is accused of: `zbog ...`, `za krivično delo`."""
    pairs = pairwise(words)
    return any(word in _BECAUSE for word in words) or any(
        word in _FOR and following.startswith(_OFFENCE) for word, following in pairs
    )


def leaves_out(text: FoldedJudgment, article: Article) -> bool:
    """Return whether words soon behind an article stand for others: `i dr. Krivičnog zakonika`."""
    end = min(article.last + _CODE_WORDS, text.sentence_end(article.last - 1))
    return any(
        text.words[place : place + len(others)] == others for place in range(article.last, end) for others in _OTHERS
    )


def _and_others(judged: ReadingState, begin: int, end: int) -> bool:
    """Return whether the last person who is named among some words stands for all: `protiv A.B. i drugih`."""
    named = [each for each in judged.people.mentions if begin <= each.first < end]
    behind = judged.text.words[named[-1].last : named[-1].last + 3] if named else ()
    return any(behind[: len(others)] == others for others in _OTHERS)


def _of_paragraph(judged: ReadingState, begin: int, end: int, everybody: tuple[int, ...]) -> tuple[int, ...]:
    """Return whose accusation a paragraph without names is.

    It goes on with the sentence that gave the personal data of somebody, or says by a word of its own that it is one.
    """
    if any(word in judged.cues.all_defendants and not judged.cues.role(word) for word in judged.text.words[begin:end]):
        return everybody  # `ambii învinuiți de ...`
    if any(word in _THEY_ARE_ACCUSED for word in judged.text.words[begin:end]):
        return everybody
    if begin and judged.text.printed(begin, begin + 1)[0].islower():
        return judged.defendants_before(begin, judged.text.paragraph_start(begin - 1))
    title = judged.text.paragraph_start(max(0, begin - 1))
    start = title if begin - title <= _TITLE else begin
    return everybody if has_word(judged.text, start, end, ACCUSED) else ()


def _names_anybody(judged: ReadingState, begin: int, end: int) -> bool:
    """Return whether some words name a person: an accusation that names nobody is one of all."""
    return any(begin <= mention.first < end for mention in judged.people.mentions)


def _names_more(text: FoldedJudgment, article: Article) -> bool:
    """Return whether another paragraph follows: which of several persons it is for cannot be told."""
    following = text.words[article.last : article.last + 2]
    return (
        len(following) > 1
        and following[0] in ("i", "e", "si", "dhe")
        and (following[1].startswith(_PARAGRAPH) or (following[1].isdigit() and len(following[1]) == 1))
    )


def has_word(text: FoldedJudgment, first: int, last: int, words: Sequence[str]) -> bool:
    """Return whether one of some words has one of some beginnings."""
    return any(word.startswith(tuple(words)) for word in text.words[max(0, first) : last])
