"""Reads an ODK XForm as pyxform writes it into a Form. pyxform is not needed for it, so a project opens at once.

Source: ODK XForms specification (https://getodk.github.io/xforms-spec/).
"""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from lxml import etree

from tipcoder.domain.answers import AnswerState
from tipcoder.domain.projects import Tier
from tipcoder.errors import UserError
from tipcoder.framework.form.derivation import with_durations
from tipcoder.framework.form.form import (
    Choice,
    EvidenceRule,
    Form,
    Item,
    Privacy,
    Question,
    Roster,
    Section,
    Severity,
    Text,
    Triggered,
    View,
)
from tipcoder.framework.form.itext import NO_TEXT, XFORMS, Texts, read_texts
from tipcoder.framework.form.question_types import Measure, QuestionType, type_of_control
from tipcoder.framework.form.tip_columns import LAYOUT, TIER, read_least, read_tips

_ALWAYS = "true()"


def with_emptiness(roster: Roster) -> Roster:
    """Return a roster with the question whether it has no rows, if a person may say so."""
    may_be_said = not roster.count and not roster.least and roster.readonly != _ALWAYS
    return replace(roster, emptiness=_emptiness(roster)) if may_be_said else roster


def _emptiness(roster: Roster) -> Question:
    return Question(
        key=roster.key,
        name=roster.name,
        path=roster.path,
        label=roster.label,
        hint=roster.hint,
        guidance=roster.guidance,
        relevant=roster.relevant,
        tip={},
        type=QuestionType.ROSTER,
        required="",
        readonly=roster.readonly,
        constraint="",
        constraint_message=Text({}),
        calculate="",
        default="",
        appearance="",
        choices="",
        choice_filter="",
        states=(AnswerState.NONE,),
        evidence=EvidenceRule.NONE,
        privacy=Privacy.OPEN,
        measure=Measure.NONE,
        severity=Severity.ERROR,
        tier=roster.tier,
    )


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


XHTML = "{http://www.w3.org/1999/xhtml}"
JAVAROSA = "{http://openrosa.org/javarosa}"
PRELOADS = {"date": "today()", "today": "today()", "timestamp": "now()"}
"""Values known before coding starts: the default of a hidden question of the `today` or `start` kind."""
_EXPRESSIONS = ("calculate", "relevant", "constraint", "required", "readonly")
ACKNOWLEDGED = (Choice("OK", Text({"": ("OK",)})),)
"""An acknowledgement is a choice of one."""


@dataclass(slots=True)
class _Source:
    """The parts of an XForm by the path of the node they belong to."""

    root: str
    tip: str
    texts: Texts
    binds: dict[str, etree._Element] = field(default_factory=dict)
    controls: dict[str, etree._Element] = field(default_factory=dict)
    repeats: dict[str, etree._Element] = field(default_factory=dict)
    setvalues: dict[str, str] = field(default_factory=dict)
    triggered: dict[str, list[Triggered]] = field(default_factory=dict)
    choices: dict[str, Any] = field(default_factory=dict)
    external: dict[str, str] = field(default_factory=dict)
    views: dict[str, View] = field(default_factory=dict)
    names: dict[str, Counter[str]] = field(default_factory=dict)
    rosters: Counter[str] = field(default_factory=Counter)


def form_from_xform(xform: str) -> Form:
    """Read an XForm.

    Lists in other files are empty: `external.with_choices` fills them. Raises UserError: framework_empty,
    framework_choices_from_rows(question), framework_tip_value(...).
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    document = etree.fromstring(xform.encode(), parser)
    model = document.find(f"{XHTML}head/{XFORMS}model")
    body = document.find(f"{XHTML}body")
    instance = model.find(f"{XFORMS}instance/*") if model is not None else None
    if model is None or body is None or instance is None:
        raise UserError("framework_empty", sheet="survey")
    source = _read_source(document, model, body, etree.QName(instance).localname)
    _count_names(source, instance, f"/{source.root}", "")
    children = _children(source, instance, f"/{source.root}", f"/{source.root}")
    if not children:
        raise UserError("framework_empty", sheet="survey")
    named = source.binds.get(f"/{source.root}/meta/instanceName")
    form = Form(
        id=instance.get("id", ""),
        title=document.findtext(f"{XHTML}head/{XHTML}title") or "",
        version=instance.get("version", ""),
        languages=tuple(language for language in source.texts.languages if language),
        default_language=source.texts.default_language,
        children=children,
        choices={**dict.fromkeys((*source.external, *source.views), ()), **source.choices},
        instance_name=named.get("calculate", "").strip() if named is not None else "",
        external=source.external,
        views=source.views,
        texts=_texts_by_id(source),
    )
    return with_durations(form)


def _texts_by_id(source: _Source) -> dict[str, Text]:
    """Return the texts by id, none where no expression asks for one."""
    expressions = (bind.get(name, "") for bind in source.binds.values() for name in _EXPRESSIONS)
    is_asked = any("jr:itext(" in expression for expression in expressions)
    return {id: source.texts.by_id(id) for id in source.texts.plain} if is_asked else {}


def _read_source(document: etree._Element, model: etree._Element, body: etree._Element, root: str) -> _Source:
    source = _Source(root, f"{{{document.nsmap.get('tip', '')}}}", read_texts(model))
    source.choices.update(read_choices(model, source.texts))
    source.external.update(read_external(model))
    for bind in model.iterfind(f"{XFORMS}bind"):
        source.binds[bind.get("nodeset", "").strip()] = bind
    for element in body.iter():
        name = etree.QName(element).localname
        if name == "repeat":
            source.repeats[element.get("nodeset", "").strip()] = element
        elif name != "setvalue" and element.get("ref") and name not in ("label", "hint", "value"):
            source.controls[element.get("ref", "").strip()] = element
    for element in document.iter(f"{XFORMS}setvalue"):
        _read_setvalue(source, element)
    return source


def _read_setvalue(source: _Source, element: etree._Element) -> None:
    path = element.get("ref", "").strip()
    value = (element.get("value") or "").strip() or _quoted((element.text or "").strip())
    control = element.getparent()
    if "xforms-value-changed" not in element.get("event", ""):
        source.setvalues[path] = value
    elif control is not None:
        trigger = control.get("ref", "").strip()
        source.triggered.setdefault(trigger, []).append(Triggered(path, value or "''"))


def _elements(source: _Source, element: etree._Element, path: str) -> list[tuple[str, str, etree._Element]]:
    """Return (name, path, element) of the nodes under an element; of a repeat only its template."""
    found: dict[str, tuple[str, str, etree._Element]] = {}
    for child in element:
        name = etree.QName(child).localname
        if name == "meta" and path == f"/{source.root}":
            continue
        if name not in found or child.get(f"{JAVAROSA}template") is not None:
            found[name] = (name, f"{path}/{name}", child)
    return list(found.values())


def _count_names(source: _Source, element: etree._Element, path: str, level: str) -> None:
    for name, inner, child in _elements(source, element, path):
        source.names.setdefault(level, Counter())[name] += 1
        if inner in source.repeats:
            source.rosters[name] += 1
            _count_names(source, child, inner, inner)
        else:
            _count_names(source, child, inner, level)


def _children(source: _Source, element: etree._Element, path: str, level: str) -> tuple[Item, ...]:
    return tuple(_item(source, name, inner, child, level) for name, inner, child in _elements(source, element, path))


def _item(source: _Source, name: str, path: str, element: etree._Element, level: str) -> Item:
    bind = source.binds.get(path)
    attributes: Mapping[str, str] = (
        {str(key): str(value) for key, value in bind.attrib.items()} if bind is not None else {}
    )
    control = source.controls.get(path)
    common: dict[str, Any] = {
        "key": _key(source, name, path, level),
        "name": name,
        "path": path,
        **_words(source.texts, control, path),
        "relevant": attributes.get("relevant", "").strip(),
        "tip": {key.removeprefix(source.tip): value for key, value in attributes.items() if key.startswith(source.tip)},
    }
    readonly = attributes.get("readonly", "").strip()
    tier = _tier(source, path)
    if path in source.repeats:
        count = source.repeats[path].get(f"{JAVAROSA}count", "").strip()
        children = _children(source, element, path, path)
        least = read_least(common["tip"], name)
        roster = Roster(**common, children=children, count=count, readonly=readonly, tier=tier, least=least)
        return with_emptiness(roster)
    if len(element) or (control is not None and etree.QName(control).localname == "group"):
        children, layout = _children(source, element, path, level), LAYOUT.read(common["tip"], name)
        return Section(**common, children=children, readonly=readonly, tier=tier, layout=layout)
    return _question(source, {**common, "tier": tier}, attributes, control, element.text or "")


def _words(texts: Texts, control: etree._Element | None, path: str) -> dict[str, Text]:
    """Return label, hint and guidance of a node; those of one that nobody is asked have the ids that pyxform gives."""
    if control is None:
        hint = f"{path}:hint"
        return {
            "label": texts.by_id(f"{path}:label"),
            "hint": texts.by_id(hint),
            "guidance": Text(texts.guidance.get(hint, {})),
        }
    found = control.find(f"{XFORMS}hint")
    return {
        "label": texts.text(control.find(f"{XFORMS}label")),
        "hint": texts.text(found),
        "guidance": texts.guidance_text(found),
    }


def _tier(source: _Source, path: str) -> Tier:
    """Return the tier of a node: its own, else that of the nearest section or roster that has one."""
    while path:
        bind = source.binds.get(path)
        own = (
            TIER.stated({TIER.name: bind.get(f"{source.tip}tier", "")}, path.rpartition("/")[2])
            if bind is not None
            else None
        )
        if own is not None:
            return own
        path = path.rpartition("/")[0]
    return Tier.CORE


def _key(source: _Source, name: str, path: str, level: str) -> str:
    if path in source.repeats:
        is_unique = source.rosters[name] == 1 and source.names[_named(source, level)][name] == 1
        return name if is_unique else path.removeprefix(f"/{source.root}/")
    return name if source.names[_named(source, level)][name] == 1 else path.removeprefix(f"{level}/")


def _named(source: _Source, level: str) -> str:
    return "" if level == f"/{source.root}" else level


def _question(
    source: _Source, common: dict[str, Any], attributes: Mapping[str, str], control: etree._Element | None, text: str
) -> Question:
    calculate = attributes.get("calculate", "").strip()
    default = source.setvalues.get(common["path"]) or _quoted(text.strip())
    default = default or PRELOADS.get(attributes.get(f"{JAVAROSA}preload", ""), "")
    kind = _type(attributes, control, has_value=bool(calculate or default))
    itemset = _itemset(source, common, control)
    is_supported = kind is not QuestionType.UNSUPPORTED
    tips = read_tips(common["tip"], kind, common["name"])
    return Question(
        **common,
        type=kind,
        required=attributes.get("required", "").strip() if is_supported else "",
        readonly=attributes.get("readonly", "").strip() if is_supported else "true()",
        constraint=_constraint(kind, attributes, control) if is_supported else "",
        constraint_message=source.texts.message(attributes.get(f"{JAVAROSA}constraintMsg", "")),
        calculate=calculate,
        default=default,
        appearance=control.get("appearance", "").strip() if control is not None else "",
        choices=itemset.list,
        choice_filter=itemset.filter,
        choices_from=itemset.nodes,
        is_randomized=itemset.is_randomized,
        seed=itemset.seed,
        sets=tuple(source.triggered.get(common["path"], ())),
        states=tips.states,
        evidence=tips.evidence,
        privacy=tips.privacy,
        measure=tips.measure,
        severity=tips.severity,
        required_message=source.texts.message(attributes.get(f"{JAVAROSA}requiredMsg", "")),
    )


def _itemset(source: _Source, common: dict[str, Any], control: etree._Element | None) -> Itemset:
    if control is None:
        return Itemset("", "")
    if etree.QName(control).localname == "trigger":
        source.choices[common["path"]] = ACKNOWLEDGED
        return Itemset(common["path"], "")
    itemset, choices = read_itemset(control, common["path"], common["name"], source.texts, source.external)
    if choices:
        source.choices[itemset.list] = choices
    if itemset.view:
        source.views[itemset.list] = itemset.view
    return itemset


def _constraint(kind: QuestionType, attributes: Mapping[str, str], control: etree._Element | None) -> str:
    """Return the constraint of a question with what its type asks for."""
    parts = [attributes.get("constraint", "").strip(), kind.kind.constraint]
    if control is not None and etree.QName(control).localname == "range":
        parts += [f". >= {control.get('start')}", f". <= {control.get('end')}"]
    parts = [part for part in parts if part]
    return parts[0] if len(parts) == 1 else " and ".join(f"({part})" for part in parts)


def _quoted(text: str) -> str:
    """Return a text as an XPath literal."""
    if not text:
        return ""
    return f'"{text}"' if "'" in text and '"' not in text else "'" + text.replace("'", "''") + "'"


def _type(attributes: Mapping[str, str], control: etree._Element | None, *, has_value: bool) -> QuestionType:
    if control is None:
        return QuestionType.CALCULATE
    control_name, appearance = etree.QName(control).localname, control.get("appearance", "")
    found = type_of_control(control_name, attributes.get("type", "string"), appearance)
    is_note = found is QuestionType.TEXT and attributes.get("readonly") == "true()" and not has_value
    return QuestionType.NOTE if is_note else found or QuestionType.UNSUPPORTED
