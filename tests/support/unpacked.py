"""All that a file holds, unpacked as far as it goes: parts of packages, words in pictures, streams of PDF.

What is looked for is found in any of the ways in which programs store text, and without its accents or its script.
"""

import html
import re
import unicodedata
import zlib
from collections.abc import Collection, Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, is_zipfile

from tipcoder.languages.registry import LANGUAGES

_PNG = b"\x89PNG\r\n\x1a\n"
_PACKED_WORDS = {b"zTXt", b"iTXt", b"iCCP"}
_SHORT = 5
"""Letters of words that are looked for as they are alone: without accents they may stand in anything."""
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_LATIN = LANGUAGES["sr"].search.dictionary_letters


def unpacked(path: Path) -> Iterator[tuple[str, bytes]]:
    """Yield what a file holds, or all files of a folder, by names; what is packed comes packed and unpacked."""
    files = sorted(found for found in path.rglob("*") if found.is_file()) if path.is_dir() else [path]
    for file in files:
        yield "name", file.name.encode()
        yield from _unpacked(file.name, file.read_bytes())


def _unpacked(name: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    yield name, content
    if content.startswith(_PNG):
        yield from ((f"{name}/{kind.decode()}", words) for kind, words in _chunks(content))
    elif content.startswith(b"%PDF"):
        yield from ((f"{name}/stream", _inflated(found[1])) for found in _STREAM.finditer(content))
    elif is_zipfile(BytesIO(content)):
        with ZipFile(BytesIO(content)) as package:
            yield f"{name}/comment", package.comment
            for entry in package.infolist():
                yield f"{name}/names", entry.filename.encode() + entry.comment + entry.extra
                yield from _unpacked(f"{name}/{entry.filename}", package.read(entry))


def _chunks(picture: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield what a PNG holds beside its points."""
    at = len(_PNG)
    while at < len(picture):
        length, kind = int.from_bytes(picture[at : at + 4], "big"), picture[at + 4 : at + 8]
        content = picture[at + 8 : at + 8 + length]
        if kind != b"IDAT":
            yield kind, content
        if kind in _PACKED_WORDS:
            yield kind, b"\n".join(_inflated(content[start:]) for start in range(min(len(content), 120)))
        at += length + 12


def _inflated(packed: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(packed)
    except zlib.error:
        return b""


def folded(text: str) -> str:
    """Return a text in small Latin letters without accents."""
    letters = "".join(_LATIN.get(letter, letter) for letter in text.casefold())
    apart = unicodedata.normalize("NFKD", letters.replace("đ", "d"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def found_in(path: Path, planted: Collection[str]) -> set[tuple[str, str]]:
    """Return which of some words are in a file or folder, each with the name of what it is in."""
    return {(word, name) for name, content in unpacked(path) for word in _words_in(content, planted)}


def _words_in(content: bytes, planted: Collection[str]) -> Iterator[str]:
    is_text = not content.startswith((_PNG, b"PK"))
    plain = folded(html.unescape(re.sub(r"<[^>]+>", "", content.decode("utf-8", "ignore")))) if is_text else ""
    for word in planted:
        stored = (word.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
        if any(one in content for one in stored) or (len(word) > _SHORT and folded(word) in plain):
            yield word
