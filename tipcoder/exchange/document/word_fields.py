"""Adds Word's fields, for numbers of captions and pages and the contents, each with its result."""

from collections.abc import Callable

from tipcoder.exchange.document.word_xml import Element, add, add_run


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


class Bookmarks:
    """Gives headings bookmarks, to which the contents lead."""

    def __init__(self) -> None:
        """Begin with none."""
        self._count = 0

    def around(self, paragraph: Element, fill: Callable[[], object]) -> str:
        """Put a bookmark around what is filled into a paragraph, and return its name."""
        self._count += 1
        name = f"_Toc{self._count:08}"
        add(paragraph, "bookmarkStart", id=str(self._count), name=name)
        fill()
        add(paragraph, "bookmarkEnd", id=str(self._count))
        return name
