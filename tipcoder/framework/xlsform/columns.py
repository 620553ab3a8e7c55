"""Canonical names of XLSForm columns, whatever alias, case or separator a workbook uses."""

import re

TEXTS = ("label", "hint", "guidance_hint", "constraint_message", "required_message")
"""Columns that a person reads; may be given for each language: `label::English (en)`."""
EXPRESSIONS = (
    "relevant",
    "required",
    "readonly",
    "constraint",
    "calculation",
    "choice_filter",
    "repeat_count",
    "trigger",
    "instance_name",
    "default",
)
ALIASES = {
    "command": "type",
    "relevance": "relevant",
    "bind::relevant": "relevant",
    "bind::required": "required",
    "bind::constraint": "constraint",
    "bind::calculate": "calculation",
    "bind::readonly": "readonly",
    "bind::jr:constraintmsg": "constraint_message",
    "bind::jr:requiredmsg": "required_message",
    "jr:constraintmsg": "constraint_message",
    "jr:requiredmsg": "required_message",
    "requiredmsg": "required_message",
    "calculate": "calculation",
    "read_only": "readonly",
    "constraining_message": "constraint_message",
    "caption": "label",
    "count": "repeat_count",
    "jr:count": "repeat_count",
    "control::jr:count": "repeat_count",
    "control::appearance": "appearance",
    "tag": "name",
    "value": "name",
    **{medium: f"media::{medium}" for medium in ("image", "big-image", "audio", "video")},
}
"""Other names of columns that XLSForm allows, in small letters with `_` for spaces."""
_OF_LANGUAGES = (*TEXTS, "media")
_FAMILIES = (*_OF_LANGUAGES, "bind", "control", "body", "instance")
_PLAIN = (
    "type", "name", "appearance", "parameters", "list_name", "disabled", "autoplay", "rows", "save_to",
    "accuracythreshold",
    "form_title", "form_id", "id_string", "set_form_title", "set_form_id", "version", "default_language", "style",
    "public_key", "submission_url", "namespaces", "instance_id", "allow_choice_duplicates", "clean_text_values",
    "omit_instanceid", "auto_send", "auto_delete", "prefix", "client_editable",
)  # fmt: skip
_KNOWN = frozenset((*TEXTS, *EXPRESSIONS, *_PLAIN))


def plain_column(header: str) -> str:
    """Return the name of a column: `Label : English (en)` is `label::English (en)`; one that nobody knows as it is."""
    words = " ".join(header.split())
    small = words.lower().replace(" ", "_")
    name = ALIASES.get(small, small)
    if name in _KNOWN or name.startswith("media::"):
        return name
    marks = re.split(r"\s*::\s*", words) if "::" in words else _single(words)
    return _family(marks) or words


def _single(words: str) -> list[str]:
    """Split at single colons, as forms of old days have them, but not within `jr:count`."""
    parts = [part.strip() for part in words.split(":")]
    for place, part in enumerate(parts[:-1]):
        if part in ("jr", "tip", "odk", "orx"):
            return [*parts[:place], ":".join(parts[place:])]
    return parts


def _family(parts: list[str]) -> str:
    if len(parts) < 2 or not all(parts):
        return ""
    first = parts[0].lower().replace(" ", "_")
    for length in (2, 1):
        head = "::".join([first, *(part.lower() for part in parts[1:length])])
        known = ALIASES.get(head, head)
        if known in _OF_LANGUAGES or known.startswith("media::"):
            return "::".join([known, *parts[length:]])
        if head in ALIASES and len(parts) == length:
            return known
    return "::".join([first, *parts[1:]]) if first in _FAMILIES else ""


def is_text(column: str) -> bool:
    """Return whether a column holds what a person reads: a label in some language, a title."""
    return column.partition("::")[0] in TEXTS or column in ("form_title", "set_form_title")
