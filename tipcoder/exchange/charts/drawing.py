"""Draws charts as bytes of PNG and SVG files: the same for the same chart, on every computer.

Pillow, which draws PNG, takes a while to load: it is imported where a chart is drawn.
"""

from collections.abc import Iterator
from functools import lru_cache
from html import escape
from io import BytesIO
from math import ceil, floor
from typing import TYPE_CHECKING

from tipcoder.exchange.charts.chart import Chart
from tipcoder.exchange.charts.font import font
from tipcoder.exchange.charts.layout import lay_out
from tipcoder.exchange.charts.palettes import LIGHT, Palette
from tipcoder.exchange.charts.scene import Align, BoxShape, DotShape, LineShape, Scene, Shape, TextShape

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFont import FreeTypeFont

DPI = 200
_POINTS = 72.0
_FINER = 4
"""Times by which text and dots are drawn finer than the picture: edges are smooth, and glyphs stand at even distances.

Pillow alone begins each glyph at a whole dot.
"""
_EFFORT = 3
"""Of zlib: the usual 6 takes 1.7 times as long for files 1.6 % smaller."""
_OUTLINE = 1.0
"""Width in points of the line of a hollow dot. It lies inside, so that hollow dots are as large as filled ones."""
_BEFORE = {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}
"""Share of a text that stands before its place."""


def png_bytes(chart: Chart, palette: Palette = LIGHT, dpi: float = DPI) -> bytes:
    """Draw a chart as PNG. Its title and its alternative text stand in the file."""
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    scene, scale = _scene(chart, palette), dpi / _POINTS
    image = Image.new("RGB", (round(scene.width * scale), round(scene.height * scale)), palette.background)
    for shape in scene.shapes:
        _paint(image, shape, scale)
    written, buffer = PngInfo(), BytesIO()
    written.add_text("Title", chart.title)
    written.add_text("Description", chart.alternative)
    image.save(buffer, "PNG", dpi=(dpi, dpi), pnginfo=written, compress_level=_EFFORT)
    return buffer.getvalue()


def svg_bytes(chart: Chart, palette: Palette = LIGHT) -> bytes:
    """Draw a chart as SVG, letters as outlines: it looks the same where the font is not there."""
    scene = _scene(chart, palette)
    texts = [shape for shape in scene.shapes if isinstance(shape, TextShape)]
    glyphs = sorted({(text.bold, glyph) for text in texts for _, glyph, _ in font(text.bold).placed(text.text)})
    ground = BoxShape(x=0, y=0, width=scene.width, height=scene.height, colour=palette.background)
    width, height = _number(scene.width), _number(scene.height)
    lines = (
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" role="img"'
        f' width="{width}pt" height="{height}pt" viewBox="0 0 {width} {height}">',
        f"<title>{escape(chart.title)}</title>",
        f"<desc>{escape(chart.alternative)}</desc>",
        "<defs>",
        *(f'<path id="{_glyph_id(bold, glyph)}" d="{font(bold).outline(glyph)}"/>' for bold, glyph in glyphs),
        "</defs>",
        *(line for shape in (ground, *scene.shapes) for line in _svg_lines(shape)),
        "</svg>",
    )
    return "".join(f"{line}\n" for line in lines).encode()


def _scene(chart: Chart, palette: Palette) -> Scene:
    return lay_out(chart, palette, lambda text, size, bold: font(bold).width(text, size))


def _before(shape: TextShape) -> float:
    """Return how much of a text stands before its place, in points."""
    return _BEFORE[shape.align] * font(shape.bold).width(shape.text, shape.size)


def _paint(image: "Image", shape: Shape, scale: float) -> None:
    match shape:
        case BoxShape():
            _fill(image, shape, scale)
        case LineShape():
            _fill(image, _box_of(shape), scale)
        case DotShape():
            mask, place = _dot_mask(shape, scale)
            image.paste(shape.colour, place, mask)
        case TextShape():
            mask, place = _text_mask(shape, scale)
            image.paste(shape.colour, place, mask)


def _fill(image: "Image", box: BoxShape, scale: float) -> None:
    """Fill a box, its edges at whole dots so that they are sharp; one that is thin is a dot wide."""
    if box.width and box.height:
        left, top = round(box.x * scale), round(box.y * scale)
        right, bottom = round((box.x + box.width) * scale), round((box.y + box.height) * scale)
        image.paste(box.colour, (left, top, max(left + 1, right), max(top + 1, bottom)))


def _box_of(line: LineShape) -> BoxShape:
    """Return the box that an upright or level line fills."""
    (left, right), (top, bottom), width = sorted(line.x), sorted(line.y), line.width
    if left == right:
        return BoxShape(x=left - width / 2, y=top, width=width, height=bottom - top, colour=line.colour)
    return BoxShape(x=left, y=top - width / 2, width=right - left, height=width, colour=line.colour)


def _dot_mask(shape: DotShape, scale: float) -> tuple["Image", tuple[int, int]]:
    """Return the mask of a dot and where its upper left corner lies, in dots of the picture."""
    from PIL import Image, ImageDraw

    left, top = (shape.x - shape.radius) * scale, (shape.y - shape.radius) * scale
    place = floor(left), floor(top)
    x, y, wide = (left - place[0]) * _FINER, (top - place[1]) * _FINER, 2 * shape.radius * scale * _FINER
    side = ceil(wide / _FINER + 2) * _FINER
    mask = Image.new("L", (side, side))
    line = round(_OUTLINE * scale * _FINER)
    ImageDraw.Draw(mask).ellipse(
        (x, y, x + wide - 1, y + wide - 1), fill=255 if shape.filled else 0, outline=255, width=line
    )
    return mask.reduce(_FINER), place


def _text_mask(shape: TextShape, scale: float) -> tuple["Image", tuple[int, int]]:
    """Return the mask of a text and where its upper left corner lies, in dots of the picture."""
    from PIL import Image

    own, size = font(shape.bold), shape.size * scale
    along, across = (-shape.y, shape.x) if shape.turned else (shape.x, shape.y)
    begin = (along - _before(shape)) * scale
    left, edge = floor(begin), ceil(1.2 * size)
    mask = Image.new("L", ((ceil(own.width(shape.text, size)) + 2 * edge) * _FINER, 2 * edge * _FINER))
    for character, _, x in own.placed(shape.text):
        glyph, offset = _glyph(character, size * _FINER, bold=shape.bold)
        place = begin - left + edge + x * size / own.units
        mask.paste(255, (round(place * _FINER) + offset[0], edge * _FINER + offset[1]), glyph)
    mask, top = mask.reduce(_FINER), round(across * scale) - edge
    if shape.turned:
        return mask.transpose(Image.Transpose.ROTATE_90), (top, edge - left - mask.width)
    return mask, (left - edge, top)


@lru_cache(maxsize=4096)
def _glyph(character: str, size: float, *, bold: bool) -> tuple["Image", tuple[int, int]]:
    """Return the mask of a character in this size, and where it lies beside the place where it begins."""
    from PIL import Image, ImageDraw

    opened = _opened(size, bold=bold)
    left, top, right, bottom = (round(edge) for edge in opened.getbbox(character, anchor="ls"))
    mask = Image.new("L", (right - left, bottom - top))
    ImageDraw.Draw(mask).text((-left, -top), character, 255, opened, anchor="ls")
    return mask, (left, top)


@lru_cache(maxsize=64)
def _opened(size: float, *, bold: bool) -> "FreeTypeFont":
    from PIL import ImageFont

    # Its other layout is not there on every computer.
    return ImageFont.truetype(BytesIO(font(bold).content), size, layout_engine=ImageFont.Layout.BASIC)


def _svg_lines(shape: Shape) -> Iterator[str]:
    match shape:
        case BoxShape():
            x, y, width, height = map(_number, (shape.x, shape.y, shape.width, shape.height))
            yield f'<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="{shape.colour}"/>'
        case LineShape():
            yield from _svg_lines(_box_of(shape))
        case DotShape():
            x, y, radius = map(_number, (shape.x, shape.y, shape.radius - _OUTLINE / 2))
            inner = shape.colour if shape.filled else "none"
            line = f'stroke="{shape.colour}" stroke-width="{_number(_OUTLINE)}"'
            yield f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{inner}" {line}/>'
        case TextShape():
            own = font(shape.bold)
            scale = shape.size / own.units
            place = f"translate({_number(shape.x)} {_number(shape.y)}){' rotate(-90)' if shape.turned else ''}"
            begin = f"scale({scale:.6g}) translate({_number(-_before(shape) / scale)} 0)"
            placed = own.placed(shape.text)
            glyphs = (f'<use xlink:href="#{_glyph_id(shape.bold, glyph)}" x="{x}"/>' for _, glyph, x in placed)
            yield f'<g fill="{shape.colour}" transform="{place} {begin}">{"".join(glyphs)}</g>'


def _glyph_id(bold: bool, glyph: int) -> str:
    return f"{'bold' if bold else 'plain'}{glyph}"


def _number(value: float) -> str:
    return f"{round(value, 2):g}"
