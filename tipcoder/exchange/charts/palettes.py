"""Names the colours of charts, light and dark: each text reads at 4.5 to 1, each shape at 3 to 1."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """Colours of a chart. `series` tells court from expert, `degrees` run from light to dark."""

    background: str
    text: str
    muted: str
    track: str
    line: str
    series: tuple[str, str]
    parts: tuple[str, ...]
    degrees: tuple[str, str]
    shade: str

    def part(self, place: int) -> str:
        """Return the colour of a part."""
        return self.parts[place % len(self.parts)]

    def degree(self, place: int, count: int) -> str:
        """Return the colour of a degree, the first of `count` the lightest."""
        return mixed(*self.degrees, place / max(1, count - 1))

    def shaded(self, share: float) -> str:
        """Return the colour of a cell by its share of the highest."""
        return mixed(self.background, self.shade, share)

    def text_on(self, colour: str) -> str:
        """Return the colour of text on a colour. Between black and white one reads on any."""
        return max(("#000000", "#ffffff"), key=lambda own: contrast(own, colour))


LIGHT = Palette(
    background="#ffffff",
    text="#1b2430",
    muted="#566172",
    track="#eaeef3",
    line="#828d9c",
    series=("#0a5aa8", "#b3530b"),
    parts=("#0a5aa8", "#b3530b", "#1d6637", "#7a3e9d", "#a8231c", "#566172", "#0f766e", "#7d4d00"),
    degrees=("#8bb4dd", "#0b3c70"),
    shade="#2f7fca",
)
DARK = Palette(
    background="#1c2129",
    text="#e5e9ef",
    muted="#a5b0be",
    track="#2c3440",
    line="#6f7b8b",
    series=("#7fb8f5", "#f3a65c"),
    parts=("#7fb8f5", "#f3a65c", "#88d5a0", "#c9a3ec", "#ff9f96", "#a5b0be", "#6fd0c8", "#f3c06c"),
    degrees=("#4a7eb5", "#d3e7fd"),
    shade="#5f9fe0",
)


def mixed(first: str, second: str, share: float) -> str:
    """Return a colour between two."""
    channels = zip(_channels(first), _channels(second), strict=True)
    return "#" + "".join(f"{round(one + (other - one) * share):02x}" for one, other in channels)


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours as WCAG 2 defines it, from 1 to 21."""
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = [value / 255 for value in _channels(colour)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _channels(colour: str) -> Sequence[int]:
    return bytes.fromhex(colour.removeprefix("#"))
