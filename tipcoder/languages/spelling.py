"""Asks Hunspell for misspelt words and for what they may mean, in a process of its own.

A dictionary takes Hunspell up to a second to read and a word up to a quarter of one to correct; all that time it holds
the interpreter, and with it every window. So it has an interpreter of its own. Words go there through a pipe: nothing
that a person writes is written to a disk.

Source: https://hunspell.github.io and https://github.com/cdhigh/chunspell.
"""

import re
import sys
from collections.abc import Collection, Iterator
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Lock
from typing import Any, cast

from tipcoder import paths
from tipcoder.domain.child_environment import secrets_hidden
from tipcoder.languages.record import Script
from tipcoder.languages.registry import LANGUAGES


def find_dictionary(language: str) -> Path | None:
    """Return the path of a dictionary without its suffixes, None if there is none for the language.

    What the person put into the folder of their own comes first, then what the build brought along, then the system's.
    """
    for folder in _folders():
        for name in LANGUAGES[language].spelling:
            if all((folder / f"{name}{suffix}").is_file() for suffix in (".aff", ".dic")):
                return folder / name
    return None


def _folders() -> Iterator[Path]:
    yield paths.own_dictionaries()
    yield paths.shipped_dictionaries()
    if sys.platform == "darwin":
        yield Path.home() / "Library" / "Spelling"
        yield Path("/Library/Spelling")
    elif sys.platform != "win32":
        yield Path("/usr/share/hunspell")
        yield Path("/usr/share/myspell/dicts")


_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_CYRILLIC = re.compile(r"[Ѐ-ӿ]+")
_LATIN = re.compile(r"[A-Za-zÀ-ɏȘ-ț]+")
_JOINTS_OF_WORDS = re.compile(r"['’\-]")
_NO_WORD = "0123456789_@/\\"
"""Signs that touch parts of numbers, addresses and names of files, and no words."""
_WITHIN = "\"'„“”‚‘’«»([*-–—"
"""Signs between the end of a sentence and the first word of the next one."""


def judged_words(text: str, script: Script) -> Iterator[tuple[int, str]]:
    """Yield the words of a text, each with where it begins, that a dictionary of a language can judge.

    Left out are abbreviations in capitals, words of the other script, parts of numbers and addresses, and words with a
    capital in the middle of a sentence, which are names.
    """
    own = _CYRILLIC if script is Script.CYRILLIC else _LATIN
    for found in _WORD.finditer(text):
        word, start, end = found.group(), found.start(), found.end()
        if len(word) == 1 or not all(own.fullmatch(part) for part in _JOINTS_OF_WORDS.split(word)):
            continue
        if any(sign and sign in _NO_WORD for sign in (text[start - 1 : start], text[end : end + 1])):
            continue
        if word[1:] != word[1:].lower() or (word[0].isupper() and not _begins_sentence(text, start)):
            continue
        yield start, word


def _begins_sentence(text: str, start: int) -> bool:
    before = start - 1
    while before >= 0 and (text[before] in _WITHIN or text[before].isspace()):
        before -= 1
    return before < 0 or text[before] in ".!?…:"


SUGGESTIONS = 6
SECONDS = 20.0
"""Time in which an answer comes, that of the first one with the start of the process, on a slow computer."""
_JOINTS = re.compile(r"['\-]")
_ENCODING = re.compile(rb"^SET[ \t]+microsoft-cp1251", re.MULTILINE)


class SpellingStopped(Exception):  # noqa: N818 (an event, of which nobody has to mend anything)
    """The process of a dictionary ended, or takes too long: a damaged dictionary, or too little memory."""


class SpellingChecker:
    """One dictionary, read when it is asked for the first time. Any thread may ask."""

    def __init__(self, dictionary: Path) -> None:
        """`dictionary` is the path of its two files without their suffixes."""
        self._dictionary = dictionary
        self._lock = Lock()
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._is_closed = False

    def misspelt(self, words: Collection[str]) -> frozenset[str]:
        """Return those of some words that the dictionary does not have.

        Raises:
            SpellingStopped: it gives no answer.
        """
        return frozenset(self._ask("misspelt", sorted(words)))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return the words that one may mean, the most likely first.

        Raises:
            SpellingStopped: it gives no answer.
        """
        return tuple(self._ask("suggestions", word))

    def close(self) -> None:
        """End the process, also while another thread waits for its answer, which is empty then and from now on."""
        self._is_closed = True
        process = self._process
        if process is not None:
            process.kill()
        if self._lock.acquire(blocking=False):
            try:
                self._end()
            finally:
                self._lock.release()

    def _ask(self, what: str, of: object) -> list[str]:
        with self._lock:
            try:
                answer = None if self._is_closed else self._answer(what, of)
            except (EOFError, OSError):
                answer = None
            if answer is not None:
                return answer
            self._end()
            if self._is_closed:
                return []
            raise SpellingStopped

    def _answer(self, what: str, of: object) -> list[str] | None:
        if self._pipe is None:
            self._pipe = self._start()
        if self._is_closed:  # by another thread, which saw no process to end
            return None
        self._pipe.send((what, of))
        return cast("list[str]", self._pipe.recv()) if self._pipe.poll(SECONDS) else None

    def _start(self) -> Connection:
        context = get_context("spawn")
        here, there = context.Pipe()
        process = context.Process(target=_serve, args=(there, str(self._dictionary)), daemon=True)
        with secrets_hidden():
            process.start()
        self._process = process
        there.close()
        return here

    def _end(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
        self._pipe = self._process = None


def _serve(pipe: Connection, dictionary: str) -> None:
    """Answer until nobody asks any more: what the other process does."""
    found = _read(Path(dictionary))

    def is_known(word: str) -> bool:
        plain = word.replace("’", "'")
        try:
            return found.spell(plain) or all(found.spell(part) for part in _JOINTS.split(plain))
        except UnicodeEncodeError:  # the dictionary lacks its letters: a name, or a word of another language
            return True

    while True:
        try:
            what, of = pipe.recv()
        except EOFError:
            return
        if what == "misspelt":
            pipe.send([word for word in of if not is_known(word)])
        elif is_known(of):
            pipe.send([])
        else:
            pipe.send(list(found.suggest(of.replace("’", "'")))[:SUGGESTIONS])


def _read(dictionary: Path) -> Any:
    from hunspell import Hunspell

    # Hunspell takes paths in UTF-8; the binding would write those of Windows in its code page, which lacks letters.
    found = Hunspell(dictionary.name, hunspell_data_dir=str(dictionary.parent), system_encoding="UTF-8")
    if _ENCODING.search(dictionary.with_name(f"{dictionary.name}.aff").read_bytes()):
        found._dic_encoding = "cp1251"  # noqa: SLF001 (public in the binding, which takes this name for ASCII)
    return found
