"""Finding words in a judgment as people type them: without marks, in either script, across line ends."""

from functools import lru_cache

from tipcoder.domain.folding import fold


class FoldedText:
    """A text folded for searching that still knows where each letter stood."""

    def __init__(self, text: str) -> None:
        letters: list[str] = []
        places: list[int] = []
        last_was_space = True
        for place, character in enumerate(text):
            if character.isspace():
                if not last_was_space:
                    letters.append(" ")
                    places.append(place)
                last_was_space = True
                continue
            last_was_space = False
            for letter in _folded(character):
                letters.append(letter)
                places.append(place)
        self._folded = "".join(letters)
        self._places = places

    def find(self, words: str) -> list[tuple[int, int]]:
        """Return (start, end) of every place where the words stand as typed, none overlapping."""
        wanted = " ".join(fold(words).split())
        found: list[tuple[int, int]] = []
        at = self._folded.find(wanted) if wanted else -1
        while at >= 0:
            end = at + len(wanted)
            found.append((self._places[at], self._places[end - 1] + 1))
            at = self._folded.find(wanted, end)
        return found


@lru_cache(maxsize=4096)
def _folded(character: str) -> str:
    return fold(character)
