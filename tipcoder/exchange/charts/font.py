"""Reads the fonts that charts are written in: advances, kerning and outlines of their glyphs, in units of the font.

Source: OpenType specification 1.9.1, tables cmap, glyf, head, hhea, hmtx, kern and loca.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from struct import iter_unpack, unpack_from

from tipcoder.paths import resources

_Point = tuple[float, float, bool]
"""A point of a contour, and whether the contour runs through it; else it pulls a quadratic curve towards itself."""
_UNICODE = (3, 10)
_ON, _X_SHORT, _Y_SHORT, _REPEAT, _X_SAME, _Y_SAME = 1, 2, 4, 8, 16, 32
_ARE_WORDS, _MORE = 1, 32


@dataclass(frozen=True)
class Font:
    """A TrueType font built like those in `resources/fonts`.

    Its characters are mapped in format 12, offsets of glyphs are long, and parts of composite glyphs are moved alone.
    """

    content: bytes

    @lru_cache(maxsize=4096)  # noqa: B019 - there are two fonts, which are kept for ever
    def placed(self, text: str) -> Sequence[tuple[str, int, int]]:
        """Return the characters of a text with their glyphs and where each begins; one without a glyph has glyph 0.

        A text is measured many times while a chart is laid out.
        """
        found: list[tuple[str, int, int]] = []
        x, before = 0, None
        glyphs, kerning, advances = self._glyphs, self._kerning, self._advances
        for character in text:
            glyph = glyphs.get(ord(character), 0)
            x += kerning.get((before, glyph), 0)
            found.append((character, glyph, x))
            x += advances[min(glyph, len(advances) - 1)]
            before = glyph
        return found

    def width(self, text: str, size: float) -> float:
        """Return the width of a text in the unit of its size."""
        if not text:
            return 0.0
        _, glyph, x = self.placed(text)[-1]
        return (x + self._advances[min(glyph, len(self._advances) - 1)]) * size / self.units

    def outline(self, glyph: int) -> str:
        """Return the outline of a glyph as data of an SVG path, y running downwards from the base line."""
        return "".join(map(_path, self._contours(glyph))) or "M0 0"  # no data at all would be a fault

    @cached_property
    def units(self) -> int:
        """Units of the size."""
        return int(unpack_from(">H", self.content, self._tables["head"] + 18)[0])

    @cached_property
    def _tables(self) -> dict[str, int]:
        count = unpack_from(">H", self.content, 4)[0]
        entries = iter_unpack(">4s4xI4x", self.content[12 : 12 + 16 * count])
        return {tag.decode("ascii"): offset for tag, offset in entries}

    @cached_property
    def _glyphs(self) -> dict[int, int]:
        start = self._tables["cmap"]
        count = unpack_from(">H", self.content, start + 2)[0]
        encodings = iter_unpack(">HHI", self.content[start + 4 : start + 4 + 8 * count])
        groups = start + next(offset for *encoding, offset in encodings if tuple(encoding) == _UNICODE) + 12
        count = unpack_from(">I", self.content, groups)[0]
        ranges = iter_unpack(">III", self.content[groups + 4 : groups + 4 + 12 * count])
        return {code: glyph + code - first for first, last, glyph in ranges for code in range(first, last + 1)}

    @cached_property
    def _kerning(self) -> dict[tuple[int | None, int], int]:
        start = self._tables["kern"] + 10
        count = unpack_from(">H", self.content, start)[0]
        pairs = iter_unpack(">HHh", self.content[start + 8 : start + 8 + 6 * count])
        return {(left, right): value for left, right, value in pairs}

    @cached_property
    def _advances(self) -> tuple[int, ...]:
        """The advances by glyph; glyphs behind the last have its own."""
        count = unpack_from(">H", self.content, self._tables["hhea"] + 34)[0]
        start = self._tables["hmtx"]
        return tuple(advance for (advance,) in iter_unpack(">H2x", self.content[start : start + 4 * count]))

    def _contours(self, glyph: int) -> Iterator[Sequence[_Point]]:
        begin, end = unpack_from(">II", self.content, self._tables["loca"] + 4 * glyph)
        if begin == end:
            return
        place = self._tables["glyf"] + begin
        count = unpack_from(">h", self.content, place)[0]
        if count >= 0:
            yield from self._simple(place + 10, count)
            return
        place, flags = place + 10, _MORE
        while flags & _MORE:
            flags, part = unpack_from(">HH", self.content, place)
            moves = ">hh" if flags & _ARE_WORDS else ">bb"
            dx, dy = unpack_from(moves, self.content, place + 4)
            place += 8 if flags & _ARE_WORDS else 6
            for contour in self._contours(part):
                yield [(x + dx, y + dy, is_on) for x, y, is_on in contour]

    def _simple(self, place: int, count: int) -> Iterator[Sequence[_Point]]:
        ends = unpack_from(f">{count}H", self.content, place)
        place += 2 * count
        place += 2 + unpack_from(">H", self.content, place)[0]
        flags: list[int] = []
        while len(flags) <= ends[-1]:
            flag = self.content[place]
            repeated = self.content[place + 1] if flag & _REPEAT else 0
            flags += [flag] * (1 + repeated)
            place += 2 if flag & _REPEAT else 1
        xs, place = self._coordinates(place, flags, _X_SHORT, _X_SAME)
        ys, place = self._coordinates(place, flags, _Y_SHORT, _Y_SAME)
        points = [(x, y, bool(flag & _ON)) for x, y, flag in zip(xs, ys, flags, strict=True)]
        for before, last in pairwise((-1, *ends)):
            yield points[before + 1 : last + 1]

    def _coordinates(self, place: int, flags: Sequence[int], short: int, same: int) -> tuple[list[int], int]:
        found, at = [], 0
        for flag in flags:
            if flag & short:
                at += self.content[place] if flag & same else -self.content[place]
                place += 1
            elif not flag & same:
                at += unpack_from(">h", self.content, place)[0]
                place += 2
            found.append(at)
        return found, place


@cache
def font(is_bold: bool) -> Font:
    """Return a font that has Latin, Greek and Cyrillic letters, and is the same on every computer."""
    name = "DejaVuSans-Bold.ttf" if is_bold else "DejaVuSans.ttf"
    return Font((resources() / "fonts" / name).read_bytes())


def _path(contour: Sequence[_Point]) -> str:
    whole: list[_Point] = []
    for one, other in pairwise((*contour, contour[0])):
        whole.append(one)
        if not one[2] and not other[2]:  # the curve runs through the middle of two points that pull
            whole.append(((one[0] + other[0]) / 2, (one[1] + other[1]) / 2, True))
    first = next(place for place, point in enumerate(whole) if point[2])
    whole = [*whole[first:], *whole[: first + 1]]
    parts = [f"M{whole[0][0]:g} {-whole[0][1]:g}"]
    for before, (x, y, is_on) in pairwise(whole):
        letter = "Q" if not is_on else "L" if before[2] else " "
        parts.append(f"{letter}{x:g} {-y:g}")
    return "".join(parts) + "Z"
