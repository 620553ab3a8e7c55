"""State of the review before an export: texts by case, what is current, what is still to be decided on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tipcoder.domain.identifiers import AnswerIdentifier, LeavingText


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """Something to decide on in the case that is shown: a finding in a text, or the text itself (`identifier` None)."""

    text: LeavingText
    identifier: AnswerIdentifier | None = None

    @property
    def is_open(self) -> bool:
        """Return whether it is still to be decided on. Nothing in a text that stays is."""
        if self.text.is_left_out:
            return False
        return self.identifier.is_open if self.identifier is not None else self.text.is_open

    def is_same(self, other: "ReviewItem") -> bool:
        """Return whether it is the same place, whatever was decided there."""
        mine, others = self.identifier, other.identifier
        is_same_identifier = (mine and mine.words) == (others and others.words)
        return self.text.ref == other.text.ref and is_same_identifier


class ReviewState:
    """Texts of one case at a time, in reading order: of each text the findings, then the text."""

    def __init__(self) -> None:
        self._texts: dict[str, tuple[LeavingText, ...]] = {}
        self._case = ""
        self.current: ReviewItem | None = None

    def set_texts(self, texts: Iterable[LeavingText]) -> None:
        """Review these, beginning with the first that is open."""
        self._texts = {}
        for text in texts:
            self._texts[text.case] = (*self._texts.get(text.case, ()), text)
        self._case = next(iter(self._texts), "")
        self.current = None
        self.go_on()

    def cases(self) -> tuple[str, ...]:
        """Return the cases in their order."""
        return tuple(self._texts)

    def case(self) -> str:
        """Return the case that is shown."""
        return self._case

    def texts(self) -> tuple[LeavingText, ...]:
        """Return the texts of the case that is shown."""
        return self._texts.get(self._case, ())

    def all_texts(self) -> Iterator[LeavingText]:
        """Yield the texts of all cases."""
        for texts in self._texts.values():
            yield from texts

    def open_count(self) -> int:
        """Return how many texts are still to be decided on."""
        return sum(text.is_open for text in self.all_texts())

    def items(self) -> list[ReviewItem]:
        """Return what is decided on in the case that is shown."""
        found: list[ReviewItem] = []
        for text in self.texts():
            found += (ReviewItem(text, identifier) for identifier in text.identifiers)
            found.append(ReviewItem(text))
        return found

    def renew(self, texts: Iterable[LeavingText]) -> None:
        """Have these texts in place of those of the same answers."""
        now = {text.ref: text for text in texts}
        self._texts[self._case] = tuple(now.get(text.ref, text) for text in self.texts())
        self._keep_current()

    def replace_case(self, texts: Iterable[LeavingText]) -> None:
        """Have these in place of all texts of the case that is shown."""
        self._texts[self._case] = tuple(texts)
        self._keep_current()

    def show_case(self, step: int) -> None:
        """Go on to the next case, or back to the one before, to what is open there."""
        order = self.cases()
        place = order.index(self._case) + step if self._case in order else -1
        if 0 <= place < len(order):
            self._case = order[place]
            items = self.items()
            self.current = next((item for item in items if item.is_open), items[0] if items else None)

    def move(self, step: int) -> None:
        """Go on to the next item of the case, or back to the one before."""
        place = self._place() + step
        items = self.items()
        if 0 <= place < len(items):
            self.current = items[place]

    def go_to(self, item: ReviewItem) -> None:
        """Make an item of the case the current one."""
        self.current = item

    def go_on(self) -> None:
        """Go on to what is open: in this case from here on, from its beginning, or in another case."""
        items = self.items()
        place = self._place()
        following = next((item for item in (*items[place + 1 :], *items[: place + 1]) if item.is_open), None)
        if following is not None:
            self.current = following
            return
        order = self.cases()
        at = order.index(self._case) if self._case in order else 0
        for case in (*order[at + 1 :], *order[:at]):
            if any(text.is_open for text in self._texts[case]):
                self._case, self.current = case, None
                self.go_on()
                return
        if self.current is None and items:
            self.current = items[-1]

    def _place(self) -> int:
        current = self.current
        if current is None:
            return -1
        return next((place for place, item in enumerate(self.items()) if item.is_same(current)), -1)

    def _keep_current(self) -> None:
        """Have the current item as it is now; a finding that is gone leaves its text current."""
        place = self._place()
        items = self.items()
        if place >= 0:
            self.current = items[place]
        elif self.current is not None:
            ref = self.current.text.ref
            self.current = next((item for item in items if item.text.ref == ref), items[0] if items else None)
