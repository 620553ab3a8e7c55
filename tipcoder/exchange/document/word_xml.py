"""Makes elements of WordprocessingML and Word's fields, without the cost of an object of python-docx for each."""

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


def add_field(paragraph: Element, instruction: str, result: str, style: str = "") -> None:
    """Add a field with the result that is shown until it is updated."""
    begin_field(paragraph, instruction)
    add_run(paragraph, result, style)
    end_field(paragraph)


def begin_field(paragraph: Element, instruction: str) -> None:
    """Begin a field, whose result follows, and may go over paragraphs."""
    add(add(paragraph, "r"), "fldChar", fldCharType="begin")
    text = add(add(paragraph, "r"), "instrText")
    text.text = f" {instruction} "
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    add(add(paragraph, "r"), "fldChar", fldCharType="separate")


def end_field(paragraph: Element) -> None:
    """End the field that began last."""
    add(add(paragraph, "r"), "fldChar", fldCharType="end")


def add_pattern(paragraph: Element, pattern: str, fields: dict[str, str]) -> None:
    """Add a text in which fields stand in the places that it names: `Page {page} of {pages}`."""
    rest = pattern
    while rest:
        places = [(rest.index(f"{{{name}}}"), name) for name in fields if f"{{{name}}}" in rest]
        if not places:
            add_run(paragraph, rest)
            return
        place, name = min(places)
        if place:
            add_run(paragraph, rest[:place])
        add_field(paragraph, fields[name], "1")
        rest = rest[place + len(name) + 2 :]
