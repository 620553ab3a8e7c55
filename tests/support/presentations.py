"""Holds presentations to the rules of ISO 29500 for packages, relationships, ids, and the order of elements."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any
from zipfile import ZipFile

from lxml import etree

_P = "http://schemas.openxmlformats.org/presentationml/2006/main"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_FILL = "(noFill|solidFill|gradFill|blipFill|pattFill|grpFill)?"
_COLOR = "(scrgbClr|srgbClr|hslClr|sysClr|schemeClr|prstClr)"
_SLIDE = "cSld clrMapOvr? transition? timing? extLst?"
_PROPERTIES = f"xfrm? (custGeom|prstGeom)? {_FILL} ln? (effectLst|effectDag)? scene3d? sp3d? extLst?"
_TEXT = "bodyPr lstStyle? p+"
_STYLED = f"{_COLOR}?"
_CHILDREN = {
    "p:sld": _SLIDE,
    "p:notes": _SLIDE,
    "p:presentation": "sldMasterIdLst? notesMasterIdLst? handoutMasterIdLst? sldIdLst? sldSz? notesSz smartTags?"
    " embeddedFontLst? custShowLst? photoAlbum? custDataLst? kinsoku? defaultTextStyle? modifyVerifier? extLst?",
    "p:cSld": "bg? spTree custDataLst? controls? extLst?",
    "p:clrMapOvr": "(masterClrMapping|overrideClrMapping)",
    "p:spTree": "nvGrpSpPr grpSpPr (sp|grpSp|graphicFrame|cxnSp|pic|contentPart)* extLst?",
    "p:nvGrpSpPr": "cNvPr cNvGrpSpPr nvPr",
    "p:grpSpPr": f"xfrm? {_FILL} (effectLst|effectDag)? scene3d? extLst?",
    "p:sp": "nvSpPr spPr style? txBody? extLst?",
    "p:nvSpPr": "cNvPr cNvSpPr nvPr",
    "p:cNvPr": "hlinkClick? hlinkHover? extLst?",
    "p:cNvSpPr": "spLocks? extLst?",
    "p:nvPr": "ph? (audioCd|wavAudioFile|audioFile|videoFile|quickTimeFile)? custDataLst? extLst?",
    "p:spPr": _PROPERTIES,
    "p:style": "lnRef fillRef effectRef fontRef",
    "p:txBody": _TEXT,
    "p:graphicFrame": "nvGraphicFramePr xfrm graphic extLst?",
    "p:nvGraphicFramePr": "cNvPr cNvGraphicFramePr nvPr",
    "p:cNvGraphicFramePr": "graphicFrameLocks? extLst?",
    "p:xfrm": "off? ext?",
    "p:pic": "nvPicPr blipFill spPr style? extLst?",
    "p:nvPicPr": "cNvPr cNvPicPr nvPr",
    "p:cNvPicPr": "picLocks? extLst?",
    "p:blipFill": "blip? srcRect? (tile|stretch)?",
    "a:xfrm": "off? ext? chOff? chExt?",
    "a:prstGeom": "avLst?",
    "a:avLst": "gd*",
    "a:ln": f"{_FILL} (prstDash|custDash)? (round|bevel|miter)? headEnd? tailEnd? extLst?",
    "a:solidFill": _STYLED,
    "a:lnRef": _STYLED,
    "a:fillRef": _STYLED,
    "a:effectRef": _STYLED,
    "a:fontRef": _STYLED,
    "a:txBody": _TEXT,
    "a:bodyPr": "prstTxWarp? (noAutofit|normAutofit|spAutoFit)? scene3d? (sp3d|flatTx)? extLst?",
    "a:p": "pPr? (r|br|fld)* endParaRPr?",
    "a:pPr": "lnSpc? spcBef? spcAft? (buClrTx|buClr)? (buSzTx|buSzPct|buSzPts)? (buFontTx|buFont)?"
    " (buNone|buAutoNum|buChar|buBlip)? tabLst? defRPr? extLst?",
    "a:spcAft": "(spcPct|spcPts)",
    "a:r": "rPr? t",
    "a:fld": "rPr? pPr? t?",
    "a:rPr": f"ln? {_FILL} (effectLst|effectDag)? highlight? (uLnTx|uLn)? (uFillTx|uFill)? latin? ea? cs? sym?"
    " hlinkClick? hlinkMouseOver? rtl? extLst?",
    "a:graphic": "graphicData",
    "a:graphicData": "tbl",
    "a:tbl": "tblPr? tblGrid tr*",
    "a:tblPr": f"{_FILL} (effectLst|effectDag)? (tableStyle|tableStyleId)? extLst?",
    "a:tblGrid": "gridCol*",
    "a:tr": "tc* extLst?",
    "a:tc": "txBody? tcPr? extLst?",
    "a:tcPr": f"lnL? lnR? lnT? lnB? lnTlToBr? lnBlToTr? cell3D? {_FILL} headers? extLst?",
    "a:stretch": "fillRect?",
    "a:lstStyle": "defPPr? lvl1pPr? extLst?",
}
"""What stands in an element, in this order; one that is not named here holds no other."""
_ABOUT = {
    "slide": "presentationml.slide+xml",
    "slideLayout": "presentationml.slideLayout+xml",
    "slideMaster": "presentationml.slideMaster+xml",
    "notesSlide": "presentationml.notesSlide+xml",
    "notesMaster": "presentationml.notesMaster+xml",
    "theme": "theme+xml",
    "image": "image/png",
    "officeDocument": "presentationml.presentation.main+xml",
    "core-properties": "core-properties+xml",
}
"""How the content type of what a relationship of a kind leads to ends."""
_FIRST_SLIDE, _FIRST_MASTER = 256, 2**31
_OURS = re.compile(r"ppt/(presentation|slides/[^/]+|notesSlides/[^/]+)\.xml")
"""Parts of which each element is looked at: the others are those of a template."""


def faults_of_presentation(path: Path) -> list[str]:
    """Return what in a presentation is not as the standard has it."""
    with ZipFile(path) as archive:
        names = archive.namelist()
        parts = {name: archive.read(name) for name in names}
    found = [f"{name} stands there twice" for name, count in Counter(names).items() if count > 1]
    trees = {name: etree.fromstring(data) for name, data in parts.items() if name.endswith((".xml", ".rels"))}
    types = dict(_types(trees["[Content_Types].xml"], list(parts)))
    found += [f"{name} has no type of content" for name in parts if name not in types and name != "[Content_Types].xml"]
    found += [f"{name} is not there, but has a type" for name in types if name not in parts]
    found += _of_relationships(trees, types)
    found += _of_ids(trees)
    for name, tree in trees.items():
        if _OURS.fullmatch(name):
            found += [f"{name}: {fault}" for fault in _of_elements(tree)]
    return found


def _types(tree: Any, parts: list[str]) -> Iterator[tuple[str, str]]:
    by_ending = {one.get("Extension").lower(): one.get("ContentType") for one in tree.iter(f"{_TYPES}Default")}
    yield from ((name, by_ending[end]) for name in parts if (end := name.rpartition(".")[2].lower()) in by_ending)
    yield from (
        (one.get("PartName").removeprefix("/"), one.get("ContentType")) for one in tree.iter(f"{_TYPES}Override")
    )


def _of_relationships(trees: dict[str, Any], types: dict[str, str]) -> Iterator[str]:
    """Yield parts that nothing leads to, and relationships that lead nowhere or elsewhere than they say."""
    reached, leads = set[str](), dict[str, dict[str, str]]()
    for name, tree in trees.items():
        if not name.endswith(".rels"):
            continue
        folder, _, base = name.rpartition("_rels/")
        leads[of := folder + base.removesuffix(".rels")] = {}
        for one in tree:
            kind = one.get("Type").rpartition("/")[2]
            target = _resolved(folder, one.get("Target"))
            if one.get("Id") in leads[of]:
                yield f"{name}: {one.get('Id')} stands there twice"
            leads[of][one.get("Id")] = kind
            reached.add(target)
            if target not in types:
                yield f"{name}: {target} is not there"
            elif kind in _ABOUT and not types[target].endswith(_ABOUT[kind]):
                yield f"{name}: {target} is no {kind}"
    yield from (f"nothing leads to {name}" for name in types if name not in reached and not _is_of_package(name))
    for name, tree in trees.items():
        used = [value for one in tree.iter(etree.Element) for key, value in one.attrib.items() if f"{{{_R}}}" in key]
        yield from (f"{name}: {value} is no relationship" for value in used if value not in leads.get(name, {}))
        if re.fullmatch(r"ppt/slides/[^/]+\.xml", name) and Counter(leads[name].values())["slideLayout"] != 1:
            yield f"{name} has not one layout"


def _is_of_package(name: str) -> bool:
    return name.endswith(".rels") or name == "[Content_Types].xml"


def _resolved(folder: str, target: str) -> str:
    if target.startswith("/"):
        return target.removeprefix("/")
    parts: list[str] = []
    for part in PurePosixPath(folder, target).parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)


def _of_ids(trees: dict[str, Any]) -> Iterator[str]:
    """Yield ids that are not what they may be, masters that are not listed, and slides that stand there twice."""
    made = trees["ppt/presentation.xml"]
    slides = [int(one.get("id")) for one in made.iter(f"{{{_P}}}sldId")]
    masters = [int(one.get("id")) for one in made.iter(f"{{{_P}}}sldMasterId")]
    layouts = [int(one.get("id")) for tree in trees.values() for one in tree.iter(f"{{{_P}}}sldLayoutId")]
    if len(set(slides)) < len(slides) or not all(_FIRST_SLIDE <= one < _FIRST_MASTER for one in slides):
        yield f"ids of slides: {slides}"
    if len({*masters, *layouts}) < len(masters + layouts) or min(masters + layouts) < _FIRST_MASTER:
        yield f"ids of masters and layouts: {masters + layouts}"
    listed = {one.get(f"{{{_R}}}id") for one in made.iter(etree.Element)}
    for one in trees["ppt/_rels/presentation.xml.rels"]:
        kind = one.get("Type").rpartition("/")[2]
        if kind in ("slide", "slideMaster", "notesMaster") and one.get("Id") not in listed:
            yield f"the presentation does not list its {kind}"
    for name, tree in trees.items():
        shapes = [one.get("id") for one in tree.iter(f"{{{_P}}}cNvPr")]
        if len(set(shapes)) < len(shapes):
            yield f"{name}: ids of shapes: {shapes}"


def _of_elements(tree: Any) -> Iterator[str]:
    for element in tree.iter(etree.Element):
        name = _named(element)
        if name in ("p:defaultTextStyle", "p:extLst") or any(
            _named(one) == "p:defaultTextStyle" for one in element.iterancestors()
        ):
            continue  # of the template
        order = _CHILDREN.get(name)
        children = [etree.QName(one).localname for one in element]
        if name.endswith("Lst") and name.startswith("p:"):
            continue
        if order is None:
            if children:
                yield f"{name} holds {children}"
        elif not re.fullmatch(_pattern(order), "".join(f"{one};" for one in children)):
            yield f"{name} holds {children}"
        if name == "a:tbl":
            columns = len(element.findall(f".//{{{_A}}}gridCol"))
            yield from (f"a row has {len(row)} cells" for row in element.iter(f"{{{_A}}}tr") if len(row) != columns)
        if name in ("a:ext", "p:ext") and any(int(element.get(side)) < 0 for side in ("cx", "cy")):
            yield f"{name} is less than nothing"


def _named(element: Any) -> str:
    name = etree.QName(element)
    return f"{ {_P: 'p', _A: 'a'}.get(name.namespace, name.namespace) }:{name.localname}"


def _pattern(order: str) -> str:
    return re.sub(
        r"\(?([\w|]+)\)?([?*+]?)(?: |$)",
        lambda found: f"(?:(?:{found[1]});){found[2]}",
        order,
    )
