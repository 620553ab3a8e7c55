"""Asks Hunspell for misspelt words and for what they may mean, in a process of its own.

A dictionary takes Hunspell up to a second to read and a word up to a quarter of one to correct; all that time it holds
the interpreter, and with it every window. So it has an interpreter of its own. Words go there through a pipe: nothing
that a person writes is written to a disk.

Source: https://hunspell.github.io and https://github.com/cdhigh/chunspell.
"""

import re
from collections.abc import Collection
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Lock
from typing import cast

from tipcoder.domain.child_environment import secrets_hidden

SUGGESTIONS = 6
SECONDS = 20.0
"""Time in which an answer comes, that of the first one with the start of the process, on a slow computer."""
_JOINTS = re.compile(r"['\-]")


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

    def misspelt(self, words: Collection[str]) -> frozenset[str]:
        """Return those of some words that the dictionary does not have.

        Raises:
            SpellingStopped: it gives no answer.
        """
        return frozenset(cast("list[str]", self._ask("misspelt", sorted(words))))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return the words that one may mean, the most likely first.

        Raises:
            SpellingStopped: it gives no answer.
        """
        return tuple(cast("list[str]", self._ask("suggestions", word)))

    def close(self) -> None:
        """End the process; it starts again when it is asked again."""
        with self._lock:
            self._end()

    def _ask(self, what: str, of: object) -> object:
        with self._lock:
            try:
                if self._pipe is None:
                    self._pipe = self._start()
                self._pipe.send((what, of))
                if self._pipe.poll(SECONDS):
                    return self._pipe.recv()
            except (EOFError, OSError) as error:
                self._end()
                raise SpellingStopped from error
            self._end()
            raise SpellingStopped

    def _start(self) -> Connection:
        context = get_context("spawn")
        here, there = context.Pipe()
        process = context.Process(target=_answer, args=(there, str(self._dictionary)), daemon=True)
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


def _answer(pipe: Connection, dictionary: str) -> None:
    """Answer until nobody asks any more: what the other process does."""
    from hunspell import Hunspell

    path = Path(dictionary)
    found = Hunspell(path.name, hunspell_data_dir=str(path.parent))

    def is_known(word: str) -> bool:
        plain = word.replace("’", "'")
        return found.spell(plain) or all(found.spell(part) for part in _JOINTS.split(plain))

    while True:
        try:
            what, of = pipe.recv()
        except EOFError:
            return
        if what == "misspelt":
            pipe.send([word for word in of if not is_known(word)])
        else:
            pipe.send(list(found.suggest(of.replace("’", "'")))[:SUGGESTIONS])
