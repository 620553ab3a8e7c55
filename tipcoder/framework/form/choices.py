"""Reads the choice lists of an XForm, and which of them a question has."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from tipcoder.errors import UserError
from tipcoder.framework.form.form import Choice, View
from tipcoder.framework.form.itext import NO_TEXT, XFORMS, Texts

_FILES = ("jr://file-csv/", "jr://file/")
_ITEMSET = re.compile(r"instance\(\s*['\"]([^'\"]+)['\"]\s*\)/root/item\s*(?:\[(.*)\])?", re.DOTALL)
_RANDOMIZE = re.compile(r"randomize\(\s*(.*?)\s*(?:,([^,\[\]]*))?\)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Itemset:
    """The list of a question ("" for none), and the filter on its choices ("" for all).

    `nodes` instead where the choices are the values of nodes: their XPath. `view` where the list shows other columns
    than `name` and `label` of an external list. `is_randomized` and `seed` say in which order.
    """

    list: str
    filter: str
    nodes: str = ""
    view: View | None = None
    is_randomized: bool = False
    seed: str = ""


def read_choices(model: etree._Element, texts: Texts) -> dict[str, tuple[Choice, ...]]:
    """Read the secondary instances in the form itself."""
    lists: dict[str, tuple[Choice, ...]] = {}
    for instance in model.iterfind(f"{XFORMS}instance"):
        id = instance.get("id", "")
        if id and not instance.get("src"):
            items = instance.iterfind(f"{XFORMS}root/{XFORMS}item")
            lists[id] = tuple(_choice(item, texts) for item in items)
    return lists


def read_external(model: etree._Element) -> dict[str, str]:
    """Return the files of the secondary instances in other files, by id: `jr://file-csv/means.csv`."""
    sources = ((instance.get("id", ""), instance.get("src", "")) for instance in model.iterfind(f"{XFORMS}instance"))
    return {id: source.rpartition("/")[2] for id, source in sources if id and source.startswith(_FILES)}


def _choice(item: etree._Element, texts: Texts) -> Choice:
    columns = {etree.QName(child).localname: child.text or "" for child in item if isinstance(child.tag, str)}
    code = columns.pop("name", "")
    text_id = columns.pop("itextId", "")
    label = texts.by_id(text_id) if text_id else texts.text(item.find(f"{XFORMS}label"))
    columns.pop("label", None)
    return Choice(code, label, columns)


def read_itemset(
    control: etree._Element, path: str, name: str, texts: Texts, external: Mapping[str, str]
) -> tuple[Itemset, tuple[Choice, ...]]:
    """Return the list of a select, and the choices themselves where the control has them.

    Raises UserError framework_choices_from_rows(question) where the choices are neither a list nor answers.
    """
    itemset = control.find(f"{XFORMS}itemset")
    if itemset is None:
        items = control.findall(f"{XFORMS}item")
        choices = tuple(_inline(item, texts) for item in items)
        return Itemset(path if choices else "", ""), choices
    nodeset = itemset.get("nodeset", "").strip()
    randomized = _RANDOMIZE.fullmatch(nodeset)
    nodes, seed = (randomized.group(1), (randomized.group(2) or "").strip()) if randomized else (nodeset, "")
    found = _ITEMSET.fullmatch(nodes)
    if not found:
        value = itemset.find(f"{XFORMS}value")
        if value is None or "instance(" in nodes:
            raise UserError("framework_choices_from_rows", question=name, sheet="survey", row=0)
        return Itemset("", "", f"{nodes}/{value.get('ref', '')}", None, bool(randomized), seed), ()
    filters = (found.group(2) or "").replace("][", ") and (").strip()
    joined = f"({filters})" if ") and (" in filters else filters
    view = _view(itemset, found.group(1)) if found.group(1) in external else None
    id = f"{view.list}:{view.value}:{view.label}" if view else found.group(1)
    return Itemset(id, joined, "", view, bool(randomized), seed), ()


def _view(itemset: etree._Element, list: str) -> View | None:
    value, label = itemset.find(f"{XFORMS}value"), itemset.find(f"{XFORMS}label")
    code = value.get("ref", "") if value is not None else "name"
    text = label.get("ref", "") if label is not None else "label"
    return None if (code, text) == ("name", "label") else View(list, code, text)


def _inline(item: etree._Element, texts: Texts) -> Choice:
    label = item.find(f"{XFORMS}label")
    return Choice(item.findtext(f"{XFORMS}value") or "", texts.text(label) if label is not None else NO_TEXT)
