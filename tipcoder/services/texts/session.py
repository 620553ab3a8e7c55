"""Lets one reviewer read the texts of a language one by one: what weighs most first, each verdict kept at once."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from statistics import median

from tipcoder.domain.verdicts import Verdict
from tipcoder.errors import UserError
from tipcoder.exchange.document.html import rich_text
from tipcoder.exchange.spreadsheet.files import replacing
from tipcoder.languages.captions import TextReviewCaptions
from tipcoder.services.taxonomy_files import shipped_taxonomy
from tipcoder.services.texts.effect import add_verdicts, said_of, words_of
from tipcoder.services.texts.glossary import law_of
from tipcoder.services.texts.model import WEIGHTS, Part, TranslatedText, heaviest_first, weight_of
from tipcoder.services.texts.overlay import CorpusIn
from tipcoder.services.texts.own_reviews import KeptReview, keep, kept_reviews, own_review, with_verdict
from tipcoder.services.texts.packs import letter_file, letter_of, write_pack
from tipcoder.services.texts.places import CHOICE, VALUE, Places, bare, term_named
from tipcoder.services.texts.reading import CYRILLIC, ReviewerWords, broken, in_other_script
from tipcoder.services.texts.reviews import Judged, State, check_reviewer, in_order, read_reviews

_SEVERAL = 2
_PACE = 5
"""Verdicts that make a pace."""
_AROUND = 7
"""Texts before and behind one that are shown as where it stands."""


_FEWEST = 3
"""Letters that a text must have beside its values to be known by them."""


LATEST = 30
"""Verdicts by whose pace the time is told that the others will take."""


class Shown(StrEnum):
    """Filters of the texts that are listed."""

    UNREAD = "unread"
    ALL = "all"
    DOUBTFUL = "doubtful"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class ReviewedItem:
    """One text to be read, with all places that have its words."""

    text: TranslatedText
    weight: int
    places: tuple[TranslatedText, ...]


@dataclass(frozen=True, slots=True)
class ReviewProgress:
    """Numbers of the texts of a weight: all, and those that one reviewer read, doubts, or says otherwise of."""

    texts: int
    read: int
    doubtful: int
    different: int


def seconds_left(taken: Sequence[float], texts: int) -> float:
    """Return the seconds that some texts will take, by how long the latest verdicts took; 0 for too few of them.

    By the median, so that a break counts for nothing.
    """
    latest = taken[-LATEST:]
    return median(latest) * texts if len(latest) >= _PACE else 0.0


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Surroundings of a text: the headings above it, and the texts around it in their order, it among them at `at`."""

    above: str
    around: tuple[str, ...]
    at: int


class ReviewSession:
    """The texts of one language before one reviewer."""

    def __init__(self, language: str, reviewer: str, corpus_in: CorpusIn) -> None:
        """Read all texts and what was said of them: it takes seconds.

        Raises:
            UserError: reviewer_code, reviewed_damaged.
        """
        self.language = language
        self.reviewer = check_reviewer(reviewer)
        self._corpus = corpus_in(language)
        self._review = own_review(language, self.reviewer)
        self._others = tuple(kept for kept in kept_reviews(language) if kept.reviewer != self.reviewer)
        found = [heaviest_first(places, language) for places in self._corpus.distinct()]
        shipped = read_reviews(language)
        ordered = sorted(found, key=lambda one: in_order(one[0], one[1][0], shipped))
        self.items = tuple(ReviewedItem(places[0], weight, places) for weight, places in ordered)
        self._of_weight = {weight: [one for one in self.items if one.weight == weight] for weight in WEIGHTS}
        self._by_file: dict[tuple[Part, str], list[TranslatedText]] = {}
        for places in self._corpus.distinct():
            for text in places:
                self._by_file.setdefault(_group(text), []).append(text)
        named = dict.fromkeys(filter(None, (term_named(item.text)[0] for item in self.items)))
        self._taxonomies = {name: shipped_taxonomy(name) for name in named}
        self._places = Places(language, self._corpus)
        self._given: list[tuple[KeptReview, ReviewedItem]] = []
        self._read_verdicts()

    def _read_verdicts(self) -> None:
        self._reviews = read_reviews(self.language)
        others = [one for kept in self._others for one in kept.verdicts]
        add_verdicts([*others, *self._review.verdicts], self._corpus, self._reviews)
        self._mine = {one.key: one for one in self._review.verdicts}
        self._said: dict[str, Judged | None] = {}
        self._states: dict[str, State] = {}

    def mine(self, item: ReviewedItem) -> Judged | None:
        """Return what the reviewer said of a text as it is now, None for nothing."""
        key = item.text.key
        if key not in self._said:
            found = (self._mine.get(text.key) for text in item.places)
            self._said[key] = next((one for one in found if one and one.text == item.text.translation), None)
        return self._said[key]

    def question(self, item: ReviewedItem) -> str:
        """Return what editors ask the lawyers of a text that nobody answered yet, "" for most."""
        return self._reviews.question(item.text)

    def law(self, item: ReviewedItem) -> str:
        """Return where the law has what a term names, "" for most texts."""
        return law_of(item.text, self._taxonomies.__getitem__)

    def state(self, item: ReviewedItem) -> State:
        """Return what all reviews come to, those of others among them."""
        key = item.text.key
        if key not in self._states:
            self._states[key] = self._reviews.state(item.text)
        return self._states[key]

    def said(self, item: ReviewedItem) -> Sequence[ReviewerWords]:
        """Return what each reviewer says, if the verdicts of several count."""
        if len(self._reviews.counting(item.text)) < _SEVERAL:
            return ()
        verdicts = (one for kept in (*self._others, self._review) for one in kept.verdicts)
        return said_of(item.text, self._reviews, words_of(verdicts, self._reviews))

    def listed(self, weight: int, shown: Shown, words: str = "") -> list[ReviewedItem]:
        """Return the texts of a weight, 0 for any, that are to be shown and have some words, in their order."""
        wanted = words.casefold().split()
        return [
            item
            for item in self.items
            if weight in (0, item.weight)
            and self._fits(item, shown)
            and all(word in _searched(item) for word in wanted)
        ]

    def _fits(self, item: ReviewedItem, shown: Shown) -> bool:
        if shown is Shown.ALL:
            return True
        if shown is Shown.UNREAD:
            return self.mine(item) is None
        return self.state(item) is (State.DOUBTFUL if shown is Shown.DOUBTFUL else State.DISPUTED)

    def progress(self, weight: int) -> ReviewProgress:
        """Return how far the texts of a weight are read."""
        items = self._of_weight[weight]
        mine = Counter(one.verdict for one in map(self.mine, items) if one is not None)
        different = sum(self.state(item) is State.DISPUTED for item in items)
        return ReviewProgress(len(items), mine.total(), mine[Verdict.DOUBTFUL], different)

    def latin(self, item: ReviewedItem, words: str) -> str:
        """Return words in the other script of the language, "" where it has one alone."""
        other = self._corpus.in_latin(item.text)
        return "" if other is None else in_other_script(item.text.translation, words, other.translation)[0]

    def faults(self, item: ReviewedItem, words: str) -> list[UserError]:
        """Return what is wrong with words for a text: as long as anything is, they are no verdict."""
        if words == item.text.translation:
            return []
        found = broken(item.text, words, self.language)
        return [UserError(code, file=self.language, row=0, key=item.text.key, about=about) for code, about in found]

    def judge(
        self, item: ReviewedItem, verdict: Verdict, words: str, comment: str, day: date, *, only_here: bool = False
    ) -> None:
        """Keep a verdict. Of a text on which reviewers differ it settles what the others said before.

        Raises:
            UserError: review_reason_missing; what `faults` says; the file cannot be written.
        """
        is_changed = words != item.text.translation
        before = self.mine(item)
        settles = self.state(item) is State.DISPUTED or (before is not None and before.settles)
        needs_reason = verdict is Verdict.DOUBTFUL or settles or (verdict is Verdict.WRONG and not is_changed)
        if needs_reason and not comment.strip():
            raise UserError("review_reason_missing")
        if is_changed and (faults := self.faults(item, words)):
            raise faults[0]
        if is_changed and verdict is Verdict.RIGHT:
            verdict = Verdict.WRONG  # other words are right: those that stand there are not
        said = Judged(
            item.text.key, item.text.english, item.text.translation, verdict, words if is_changed else "",
            only_here=only_here, comment=comment.strip(), reviewer=self.reviewer, day=day, settles=settles,
        )  # fmt: skip
        review = with_verdict(replace(self._review, is_own=True), said, (text.key for text in item.places))
        keep(review, patience=0)
        self._given.append((self._review, item))
        self._take(review, [said])

    def undo(self) -> ReviewedItem | None:
        """Take the last verdict of this session back, and return its text; None where none was given.

        Raises:
            UserError: the file cannot be written.
        """
        if not self._given:
            return None
        before, item = self._given[-1]
        keep(before, patience=0)
        self._given.pop()
        self._review = before
        self._read_verdicts()
        return item

    def write(self, target: Path, day: date, print_page: Callable[[str, Path, str], None]) -> str:
        """Write all that the reviewer said as a pack, a page to sign beside it as a PDF, and return the seal.

        Raises:
            UserError: a file cannot be written.
        """
        seal = write_pack(target, self.language, self.reviewer, day, self._review.verdicts)
        letter = letter_of(target, self.language, self.reviewer, day, seal, self._counts())
        with replacing(letter_file(target), ".pdf") as scratch:
            print_page(rich_text(letter), scratch, letter.words.page.replace("{page}", "").strip())
        return seal

    def _counts(self) -> dict[int, Counter[Verdict]]:
        """Return how many verdicts the reviewer gave, by weight."""
        counts: dict[int, Counter[Verdict]] = {weight: Counter() for weight in WEIGHTS}
        for one in self._review.verdicts:
            for text in self._corpus.with_key(one.key)[:1]:
                counts[weight_of(text, self.language)][one.verdict] += 1
        return counts

    def find(self, key: str) -> ReviewedItem | None:
        """Return the text with a key, None for none."""
        return next((item for item in self.items if any(text.key == key for text in item.places)), None)

    def saying(self, shown: str) -> list[ReviewedItem]:
        """Return the texts that say what a window shows; where none does word for word, those with values in them."""
        wanted = bare(shown)
        is_other = self.language == CYRILLIC and not re.search("[Ѐ-ӿ]", wanted)
        said = [
            (item, bare((is_other and self.latin(item, item.text.translation)) or item.text.translation))
            for item in self.items
        ]
        return [item for item, words in said if words == wanted] or [
            item for item, words in said if VALUE.search(words) and _is_filled(words, wanted)
        ]

    def place(self, item: ReviewedItem, captions: TextReviewCaptions) -> str:
        """Return in words in what a text stands, and where in it."""
        return self._places.in_words(item.text, captions)

    def surroundings(self, item: ReviewedItem) -> Surroundings:
        """Return where a text stands: a term under its parent among its siblings, others among those around them."""
        text = item.text
        around = self._siblings(text) or self._by_file[_group(text)]
        at = next(place for place, other in enumerate(around) if other.key == text.key)
        first = max(at - _AROUND, 0)
        shown = around[first : at + _AROUND + 1]
        return Surroundings(self._above(text), tuple(other.translation for other in shown), at - first)

    def _above(self, text: TranslatedText) -> str:
        taxonomy, code, _ = term_named(text)
        if not taxonomy:
            is_placed = text.part is Part.PROGRAM or CHOICE.match(text.key)
            return self._places.within(text) if is_placed else ""
        known = self._taxonomies[taxonomy]
        term = known.by_code().get(code)
        parent = known.by_code().get(term.parent) if term is not None else None
        title = known.title(self.language)
        return " › ".join(filter(None, (title, parent.label(self.language) if parent else "")))

    def _siblings(self, text: TranslatedText) -> list[TranslatedText]:
        taxonomy, code, field = term_named(text)
        if not taxonomy:
            return []
        terms = self._taxonomies[taxonomy].by_code()
        if code not in terms:
            return []
        keys = [
            f"taxonomies/{taxonomy}/terms.{other.code}.{field}"
            for other in terms.values()
            if other.parent == terms[code].parent
        ]
        found = (next(iter(self._corpus.with_key(key)), None) for key in keys)
        return [one for one in found if one is not None]

    def _take(self, review: KeptReview, said: Sequence[Judged]) -> None:
        self._review = review
        for text in add_verdicts(said, self._corpus, self._reviews, given_now=True):
            self._states.pop(text.key, None)
            self._said.pop(text.key, None)
        self._mine = {one.key: one for one in review.verdicts}


def _is_filled(words: str, shown: str) -> bool:
    parts = VALUE.split(words)
    letters = sum(map(str.isalpha, "".join(parts)))
    return letters >= _FEWEST and re.fullmatch(".+".join(map(re.escape, parts)), shown) is not None


def _group(text: TranslatedText) -> tuple[Part, str]:
    """Return what tells the texts that stand together: a window, a page, a section or list of the form, a table."""
    root, _, rest = text.key.rpartition("/")
    if choice := CHOICE.match(text.key):
        return text.part, choice[0]
    if text.part is Part.PROGRAM:
        return text.part, text.key.split("/")[1]
    return text.part, text.key.partition("#")[0] if text.part is Part.HELP else f"{root}/{rest.partition('.')[0]}"


def _searched(item: ReviewedItem) -> str:
    return f"{item.text.english}\n{item.text.translation}\n{item.text.place}".casefold()
