"""Reads the texts of an XForm: labels, hints and messages in every language, with the values they show."""

import re
from dataclasses import dataclass, field

from lxml import etree

from tipcoder.framework.form.form import Output, Text

XFORMS = "{http://www.w3.org/2002/xforms}"
MISSING = "-"
"""Text that pyxform writes where a translation is missing."""
NO_TEXT = Text({})
_REFERENCE = re.compile(r"""jr:itext\(\s*['"](.*)['"]\s*\)""")
_CODE = re.compile(r"\(([^()]+)\)\s*$")

Pieces = tuple[str | Output, ...]


def language_code(name: str) -> str:
    """Return the code of a language as a workbook names it: `srpski (sr-Latn)` is `sr-Latn`, `default` is ""."""
    code = _CODE.search(name)
    if code:
        return code.group(1).strip()
    return "" if name == "default" else name.strip()


@dataclass(slots=True)
class Texts:
    """All texts of an XForm by id: plain ones, and guidance (`form="guidance"`)."""

    languages: list[str] = field(default_factory=list)
    default_language: str = ""
    plain: dict[str, dict[str, Pieces]] = field(default_factory=dict)
    guidance: dict[str, dict[str, Pieces]] = field(default_factory=dict)

    def text(self, element: etree._Element | None) -> Text:
        """Return the text of a label or hint element, itself or what it refers to."""
        if element is None:
            return NO_TEXT
        found = _REFERENCE.match(element.get("ref", ""))
        if found:
            return self.by_id(found.group(1))
        pieces = _pieces(element)
        return Text({"": pieces}) if pieces else NO_TEXT

    def message(self, attribute: str) -> Text:
        """Return the text of an attribute: the words themselves, or a reference to them."""
        found = _REFERENCE.match(attribute)
        if found:
            return self.by_id(found.group(1))
        return Text({"": (attribute,)}) if attribute else NO_TEXT

    def guidance_text(self, element: etree._Element | None) -> Text:
        """Return the guidance that belongs to a hint element."""
        found = _REFERENCE.match(element.get("ref", "")) if element is not None else None
        return Text(self.guidance.get(found.group(1), {})) if found else NO_TEXT

    def by_id(self, id: str) -> Text:
        """Return a text by its id."""
        return Text(self.plain.get(id, {}))


def read_texts(model: etree._Element) -> Texts:
    """Read the `itext` of a model."""
    texts = Texts()
    for translation in model.iterfind(f"{XFORMS}itext/{XFORMS}translation"):
        language = language_code(translation.get("lang", ""))
        texts.languages.append(language)
        if translation.get("default"):
            texts.default_language = language
        for entry in translation.iterfind(f"{XFORMS}text"):
            for value in entry.iterfind(f"{XFORMS}value"):
                _add_value(texts, entry.get("id", ""), language, value)
    return texts


def _add_value(texts: Texts, id: str, language: str, value: etree._Element) -> None:
    pieces = _pieces(value)
    form = value.get("form", "")
    if not pieces or pieces == (MISSING,) or form not in ("", "guidance"):
        return
    (texts.guidance if form else texts.plain).setdefault(id, {})[language] = pieces


def _pieces(element: etree._Element) -> Pieces:
    """Return text and outputs in order; the spaces that pyxform puts around texts with outputs are taken off."""
    pieces: list[str | Output] = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str) and child.tag == f"{XFORMS}output":
            pieces.append(Output((child.get("value") or child.get("ref") or "").strip()))
        pieces.append(child.tail or "")
    if isinstance(pieces[0], str):
        pieces[0] = pieces[0].lstrip()
    if isinstance(pieces[-1], str):
        pieces[-1] = pieces[-1].rstrip()
    return tuple(piece for piece in pieces if piece)
