"""Reads Qt's compiled translations (.qm), and writes texts that go before those of such a file.

Written, not answered by a translator of our own in Python: Qt asks translators under a lock, from any thread, and one
that waits there for Python while another thread waits for the lock stops the program.

Source: https://code.qt.io/cgit/qt/qtbase.git/tree/src/corelib/kernel/qtranslator.cpp
"""

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

Texts = Mapping[tuple[str, str], tuple[str, ...]]
"""Translations by their context and English; several where a number decides, in the order of the plural forms."""

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES, _PLURALS, _DEPENDENCIES = 0x42, 0x69, 0x88, 0x96
_END, _TRANSLATION, _ENGLISH, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
_NUMBER = struct.Struct(">I")
_ENTRY = struct.Struct(">II")
_ALL, _HIGH = 0xFFFFFFFF, 0xF0000000


@dataclass(frozen=True, slots=True)
class CompiledTexts:
    """Texts of a file, and the rules by which Qt chooses among their plural forms."""

    texts: Texts
    plurals: bytes


def read_compiled(content: bytes) -> CompiledTexts:
    """Return the texts of a compiled file; those that a comment tells apart from others are left out."""
    sections: dict[int, bytes] = {}
    start = len(_MAGIC)
    while start < len(content):
        tag, section, start = _field(content, start)
        sections[tag] = section
    return CompiledTexts(dict(_messages(sections.get(_MESSAGES, b""))), sections.get(_PLURALS, b""))


def write_compiled(compiled: CompiledTexts, rest: Path) -> bytes:
    """Return the content of a compiled file; what it lacks, Qt looks for in another one."""
    messages = bytearray()
    places: list[tuple[int, int]] = []
    for (context, english), forms in compiled.texts.items():
        places.append((_hash(english.encode()), len(messages)))
        for form in forms:
            messages += _written(_TRANSLATION, form.encode("utf-16-be"))
        messages += _written(_ENGLISH, english.encode()) + _written(_CONTEXT, context.encode()) + bytes([_END])
    name = str(rest.resolve()).encode("utf-16-be")  # Qt finds no relative one for a file that has no folder itself
    sections = (
        (_DEPENDENCIES, _NUMBER.pack(len(name)) + name),
        (_HASHES, b"".join(_ENTRY.pack(*place) for place in sorted(places))),
        (_MESSAGES, bytes(messages)),
        (_PLURALS, compiled.plurals),
    )
    return _MAGIC + b"".join(_written(tag, section) for tag, section in sections)


def _messages(section: bytes) -> Iterator[tuple[tuple[str, str], tuple[str, ...]]]:
    start = 0
    forms: list[str] = []
    told: dict[int, str] = {}
    while start < len(section):
        if section[start] == _END:
            if not told.get(_COMMENT):
                yield (told.get(_CONTEXT, ""), told.get(_ENGLISH, "")), tuple(forms)
            forms, told = [], {}
            start += 1
            continue
        tag, value, start = _field(section, start)
        if tag == _TRANSLATION:
            forms.append(value.decode("utf-16-be"))
        else:
            told[tag] = value.decode()


def _field(content: bytes, start: int) -> tuple[int, bytes, int]:
    (length,) = _NUMBER.unpack_from(content, start + 1)
    end = start + 1 + _NUMBER.size + length
    return content[start], content[start + 1 + _NUMBER.size : end], end


def _written(tag: int, value: bytes) -> bytes:
    return bytes([tag]) + _NUMBER.pack(len(value)) + value


def _hash(english: bytes) -> int:
    """Return what Qt finds a text by: the hash of ELF, 1 in place of 0."""
    found = 0
    for byte in english:
        found = (found << 4) + byte & _ALL
        high = found & _HIGH
        found = (found ^ high >> 24) & ~high
    return found or 1
