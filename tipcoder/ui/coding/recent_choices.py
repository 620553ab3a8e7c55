"""Choices that were used last, by their list, as long as the page is open; nothing of them is stored."""

from collections.abc import Iterable

from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Question


class RecentChoices:
    """Remembers over all cases in which order choices were chosen."""

    def __init__(self) -> None:
        self._used: dict[str, dict[str, None]] = {}

    def note(self, choices: str, codes: Iterable[str]) -> None:
        """Remember that choices of a list were chosen, the last one last."""
        used = self._used.setdefault(choices, {})
        for code in codes:
            used.pop(code, None)
            used[code] = None

    def note_coding(self, live: LiveCoding) -> None:
        """Remember what a coding that is opened has chosen."""
        for ref, answer in live.family(live.root)[1]:
            question = live.node(ref) if live.has(ref) else None
            if isinstance(question, Question) and question.choices and not question.calculate:
                self.note(question.choices, answer.value.split())

    def of(self, choices: str) -> tuple[str, ...]:
        """Return the choices of a list that were used, the last one first."""
        return tuple(reversed(self._used.get(choices, {})))
