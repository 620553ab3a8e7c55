"""Letters that are pressed with Alt, chosen for the texts of one menu so that none is there twice."""

from collections.abc import Iterable, Iterator, Sequence


def with_mnemonics(texts: Sequence[str], taken: Iterable[str] = ()) -> list[str]:
    """Return the texts with `&` before the letter of each: first letters of words before others.

    What finds no free letter gets none. `taken` are letters that mean something else already.
    """
    used = {letter.casefold() for letter in taken}
    marked = []
    for text in texts:
        place = next((place for place in _places(text) if text[place].casefold() not in used), None)
        if place is None:
            marked.append(_literal(text))
            continue
        used.add(text[place].casefold())
        marked.append(f"{_literal(text[:place])}&{_literal(text[place:])}")
    return marked


def _places(text: str) -> Iterator[int]:
    """Yield the places of the letters, those that begin a word first."""
    letters = [place for place, letter in enumerate(text) if letter.isalpha()]
    begins = [place for place in letters if place == 0 or not text[place - 1].isalpha()]
    yield from begins
    yield from (place for place in letters if place not in begins)


def _literal(text: str) -> str:
    return text.replace("&", "&&")
