"""Normalises cells: removes invisible characters, and gives the many names of a type one."""

import re

SMART_QUOTES = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"'})
"""Quotation marks that Word and Excel put in place of plain ones; in an expression they mean plain ones."""
_GUARDED = {ord(quote): 0xF018 + place for place, quote in enumerate("\u2018\u2019\u201c\u201d")}
_GUARDING = {guard: quote for quote, guard in _GUARDED.items()}
_SPACES = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_UNSEEN = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_SELECT = re.compile(
    r"(?:add |q )?(?P<kind>select(?:[ _]one|1|[ _]multiple|[ _]all[ _]that[ _]apply)|rank)"
    r"(?: prompt)?(?: using|(?P<file>[ _]from[ _]file)| from)?(?P<list> \S+)?(?P<other> or(?: specify |[ _])other)?",
    re.IGNORECASE,
)
_BOUNDARY = re.compile(
    r"(?P<edge>begin|end)[ _](?P<kind>group|repeat|lgroup|looped group|loop)(?: over \S+)?", re.IGNORECASE
)
_KINDS = {"group": "group", "repeat": "repeat", "lgroup": "repeat", "looped group": "repeat", "loop": "loop"}
_WORD = re.compile(r"^(?:add |q |get )(.*?)(?: prompt)?$")
_SAME = {
    "picture": "image",
    "photo": "image",
    "imei": "deviceid",
    "device id": "deviceid",
    "subscriber id": "subscriberid",
    "sim id": "simserial",
    "phone number": "phonenumber",
    "start time": "start",
    "end time": "end",
    "gps": "geopoint",
    "location": "geopoint",
    "string": "text",
    "int": "integer",
    "datetime": "dateTime",
    "date time": "dateTime",
    "dateTime": "dateTime",
}


def clean_text(text: str) -> str:
    """Return a text for reading: no control characters, plain spaces for those that never break, none around it."""
    return _CONTROL.sub("", text).replace("\u00a0", " ").strip()


def clean_code(text: str) -> str:
    """Return what is not for reading (a name, type, expression): every space a plain one, nothing that is not seen."""
    return _UNSEEN.sub("", _SPACES.sub(" ", _CONTROL.sub("", text))).strip()


def guard_quotes(text: str) -> str:
    """Return a text whose typographic quotation marks pyxform leaves alone; `unguard_quotes` brings them back."""
    return text.translate(_GUARDED)


def unguard_quotes(text: str) -> str:
    """Return a text with the quotation marks that were guarded."""
    return text.translate(_GUARDING)


def plain_type(text: str) -> str:
    """Return a type by the one name that this program and every pyxform know: `select1 x` is `select_one x`."""
    words = " ".join(text.split())
    select, boundary = _SELECT.fullmatch(words), _BOUNDARY.fullmatch(words)
    if select:
        return _plain_select(select)
    if boundary:
        return f"{boundary['edge'].lower()}_{_KINDS[boundary['kind'].lower()]}"
    small = words.lower()
    if small == "phone number":
        return small
    bare = _WORD.sub(r"\1", small)
    return _SAME.get(bare, bare)


def _plain_select(found: re.Match[str]) -> str:
    kind = found["kind"].lower().replace(" ", "_")
    kind = {"select1": "select_one", "select_all_that_apply": "select_multiple"}.get(kind, kind)
    return f"{kind}{'_from_file' if found['file'] else ''}{found['list'] or ''}{' or_other' if found['other'] else ''}"
