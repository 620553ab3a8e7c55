"""Makes elements of WordprocessingML, without the cost of an object for each."""

import re
from typing import Any

from docx.oxml.ns import nsmap
from lxml import etree

Element = Any
"""An element of lxml, which has no types of its own here."""
_W = f"{{{nsmap['w']}}}"
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML has no place for."""


def add(parent: Element, tag: str, **attributes: str) -> Element:
    """Add an element of the main namespace, its attributes in the same."""
    child = etree.SubElement(parent, _W + tag)
    for name, value in attributes.items():
        child.set(_W + name, value)
    return child


def element(tag: str, **attributes: str) -> Element:
    """Return an element of the main namespace that stands alone."""
    made = etree.Element(_W + tag, nsmap={"w": nsmap["w"]})
    for name, value in attributes.items():
        made.set(_W + name, value)
    return made


def add_paragraph(parent: Element, style: str, text: str = "", *, keep_next: bool = False) -> Element:
    """Add a paragraph of a style, with its text as one run."""
    paragraph = add(parent, "p")
    properties = add(paragraph, "pPr")
    add(properties, "pStyle", val=style)
    if keep_next:
        add(properties, "keepNext")
    if text:
        add_run(paragraph, text)
    return paragraph


def add_run(paragraph: Element, text: str, style: str = "") -> Element:
    """Add a run of text; line breaks in it stay."""
    run = add(paragraph, "r")
    if style:
        add(add(run, "rPr"), "rStyle", val=style)
    for place, line in enumerate(_FORBIDDEN.sub("", text).split("\n")):
        if place:
            add(run, "br")
        add_text(run, line)
    return run


def add_text(run: Element, text: str) -> None:
    """Add text to a run; blanks at its ends stay."""
    piece = add(run, "t")
    piece.text = text
    piece.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
