"""Reads an ODK XForm as pyxform writes it into a Form. pyxform is not needed for it, so a project opens at once.

Source: ODK XForms specification (https://getodk.github.io/xforms-spec/).
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from tipcoder.domain.projects import Tier
from tipcoder.errors import UserError
from tipcoder.framework.form.choices import Itemset, read_choices, read_external, read_itemset
from tipcoder.framework.form.derivation import with_durations
from tipcoder.framework.form.emptiness import with_emptiness
from tipcoder.framework.form.form import Choice, Form, Item, Question, Roster, Section, Text, Triggered, View
from tipcoder.framework.form.itext import XFORMS, Texts, read_texts
from tipcoder.framework.form.question_types import QuestionType, type_of_control
from tipcoder.framework.form.tip_columns import read_layout, read_least, read_tier, read_tips

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
    hint = control.find(f"{XFORMS}hint") if control is not None else None
    common: dict[str, Any] = {
        "key": _key(source, name, path, level),
        "name": name,
        "path": path,
        "label": source.texts.text(control.find(f"{XFORMS}label") if control is not None else None),
        "hint": source.texts.text(hint),
        "guidance": source.texts.guidance_text(hint),
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
        children, layout = _children(source, element, path, level), read_layout(common["tip"], name)
        return Section(**common, children=children, readonly=readonly, tier=tier, layout=layout)
    return _question(source, {**common, "tier": tier}, attributes, control, element.text or "")


def _tier(source: _Source, path: str) -> Tier:
    """Return the tier of a node: its own, else that of the nearest section or roster that has one."""
    while path:
        bind = source.binds.get(path)
        own = (
            read_tier({"tier": bind.get(f"{source.tip}tier", "")}, path.rpartition("/")[2])
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
    source: _Source,
    common: dict[str, Any],
    attributes: Mapping[str, str],
    control: etree._Element | None,
    text: str,
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
