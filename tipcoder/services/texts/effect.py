"""Works out which texts verdicts change, for the files of the source and for those of one computer alike."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from tipcoder.services.texts.model import TranslatedText
from tipcoder.services.texts.reading import Corpus, ReviewerWords, in_other_script
from tipcoder.services.texts.reviews import Judged, Reviews, State, digest


@dataclass(slots=True)
class ReviewEffect:
    """Texts that verdicts change, `latin` those of the other script with them, and those on which reviewers differ."""

    changes: dict[TranslatedText, str] = field(default_factory=dict)
    latin: dict[TranslatedText, str] = field(default_factory=dict)
    disputed: dict[TranslatedText, list[ReviewerWords]] = field(default_factory=dict)


def add_verdicts(
    verdicts: Sequence[Judged], corpus: Corpus, reviews: Reviews, *, given_now: bool = False
) -> list[TranslatedText]:
    """Add verdicts on whole words to reviews, in every place that they are of, and return these places.

    What a reviewer says of a place goes before what the same one says of the same words elsewhere. Verdicts that are
    `given_now` stand in place of those that their reviewers gave earlier on that day.
    """
    own = {(one.reviewer, one.key) for one in verdicts}
    touched: dict[str, TranslatedText] = {}
    found: list[Judged] = []
    for one in verdicts:
        for text in _places(one, corpus, reviews):
            if text.key == one.key or (one.reviewer, text.key) not in own:
                touched[text.key] = text
                found.append(replace(one, key=text.key).in_digests())
    keep = reviews.put if given_now else reviews.add
    for one in found:
        keep(one)
    return list(touched.values())


def _places(one: Judged, corpus: Corpus, reviews: Reviews) -> Iterator[TranslatedText]:
    for text in corpus.with_key(one.key)[:1]:
        yield text
        if not one.only_here and text.english == one.english:
            yield from (
                other for other in corpus.alike(text) if other.key != text.key and reviews.accepts(other, one.text)
            )


def effect_of(
    verdicts: Sequence[Judged], corpus: Corpus, reviews: Reviews, own: frozenset[str] = frozenset(), *,
    given_now: bool = False,
) -> ReviewEffect:  # fmt: skip
    """Return what verdicts on whole words, taken into reviews, change: what all say whose verdicts count.

    What reviewers say whose codes are `own` goes before: that is so on their own computer.
    """
    texts = add_verdicts(verdicts, corpus, reviews, given_now=given_now)
    words = words_of(verdicts, reviews)
    effect = ReviewEffect()
    for text in texts:
        state = reviews.state(text)
        if state is State.DISPUTED:
            effect.disputed[text] = said_of(text, reviews, words)
        wanted = _wanted(text, state, reviews, own)
        if wanted and wanted != digest(text.translation) and wanted in words:
            effect.changes[text] = words[wanted]
            if (other := corpus.in_latin(text)) is not None:
                effect.latin[other] = in_other_script(text.translation, words[wanted], other.translation)[0]
    return effect


def words_of(verdicts: Iterable[Judged], reviews: Reviews) -> Mapping[str, str]:
    """Return whole words by their digests, as far as somebody wrote them."""
    written = {one.correction for one in reviews.known() if one.correction}
    written.update(words for one in verdicts for words in (one.text, one.correction))
    return {digest(words): words for words in written}


def said_of(text: TranslatedText, reviews: Reviews, words: Mapping[str, str]) -> list[ReviewerWords]:
    """Return what each reviewer says of a text, of those whose verdict counts."""
    known = {**words, digest(text.translation): text.translation}
    found = sorted(reviews.counting(text), key=lambda one: (one.day, one.reviewer))
    return [ReviewerWords(one.reviewer, one.verdict, known.get(one.says, ""), one.comment, one.day) for one in found]


def _wanted(text: TranslatedText, state: State, reviews: Reviews, own: frozenset[str]) -> str:
    """Return the digest of the words that a text should have, "" for those that it has."""
    found = reviews.counting(text)
    mine = [one for one in found if one.reviewer in own]
    if mine:
        return max(mine, key=lambda one: one.day).says
    return next(one.says for one in found if one.says) if state is State.PENDING else ""
