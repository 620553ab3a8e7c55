"""Times the reading of judgments, and the finding of passages in a document that replaces theirs.

Run: python -m tests.benchmarks.documents
A judgment of 300 full pages in each format, read from a file; for PDF also as a multiple of what the engine alone
takes. Then 200 passages of it in copies that differ in lines, pages and letters, and in another text (wanted: 2 s).
Last the memory that the whole process took at most.
"""

import random
import re
import sys
import tempfile
import textwrap
import time
from collections.abc import Callable
from pathlib import Path

import pypdfium2

from tests.support.document_files import docx, odt, pdf
from tipcoder.documents.anchoring import find_again
from tipcoder.documents.reader import read_judgment_file
from tipcoder.domain.passages import Passage, quote, whole_text

PAGES, PASSAGES, WANTED = 300, 200, 2.0
VOCABULARY = (
    "суд је утврдио да окривљени оштећену врбовао обећањем посла у иностранству и задржао јој исправе те принудио на "
    "рад без накнаде у кући свога рођака сведок исказ доказ кривично дело трговина људима члан став казна затвора "
)


def main() -> None:
    """Measure and print."""
    pages = [_page(number) for number in range(PAGES)]
    with tempfile.TemporaryDirectory() as folder:
        for name, content in _files(pages).items():
            path = Path(folder) / name
            path.write_bytes(content)
            seconds = _timed(lambda path=path: read_judgment_file(path))  # type: ignore[misc]
            print(f"{name:16} {len(content) / 1024:8.0f} KB {seconds * 1000:8.0f} ms")
            if name.endswith(".pdf"):
                bare = _timed(lambda content=content: _bare(content))  # type: ignore[misc]
                print(f"{'':16} {seconds / bare:8.2f} times the engine alone")
    passages = _passages(pages)
    text = whole_text(pages)
    for name, other in _changed(text).items():
        seconds = _timed(lambda other=other: find_again(passages, other, len(text)))  # type: ignore[misc]
        found = len(find_again(passages, other, len(text)).found)
        print(f"{name:16} {found} of {PASSAGES} passages {seconds:8.2f} s (wanted {WANTED})")
    _print_memory()


def _page(number: int) -> str:
    chance, words = random.Random(number), VOCABULARY.split()
    return textwrap.fill(" ".join(f"{chance.choice(words)}" for _ in range(420)), 90)


def _files(pages: list[str]) -> dict[str, bytes]:
    lines = "\n".join(pages).split("\n")
    text = "\f".join(pages)
    return {
        "judgment.pdf": pdf(*pages),
        "judgment.docx": docx("".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)),
        "judgment.odt": odt("".join(f"<text:p>{line}</text:p>" for line in lines)),
        "judgment.rtf": b"{\\rtf1\\ansicpg1251 "
        + text.replace("\n", "\\par ").replace("\f", "\\page ").encode("cp1251")
        + b"}",
        "escaped.rtf": ("{\\rtf1 " + "".join(f"\\u{ord(letter)}?" for letter in text) + "}").encode("ascii"),
        "judgment.html": "".join(f"<p>{line}</p>" for line in lines).encode(),
        "utf8.txt": text.encode(),
        "cp1251.txt": text.encode("cp1251"),
    }


def _bare(content: bytes) -> int:
    document = pypdfium2.PdfDocument(content)
    size = sum(len(document[number].get_textpage().get_text_range()) for number in range(len(document)))
    document.close()
    return size


def _passages(pages: list[str]) -> list[Passage]:
    chance = random.Random(1)
    text = whole_text(pages)
    words = [found.start() for found in re.finditer(r"\S+", text)]
    passages = []
    for _ in range(PASSAGES):
        first = chance.randrange(len(words) - 100)
        passage = quote("judgment", pages, words[first], words[first + chance.choice((2, 8, 25, 80))])
        assert passage is not None
        passages.append(passage)
    return passages


def _changed(text: str) -> dict[str, list[str]]:
    chance = random.Random(2)
    letters = "".join(letter for letter in text if letter == "\f" or chance.random() > 0.02)
    lines = textwrap.fill(text.replace("\f", " "), 70).splitlines()
    return {
        "the same": text.split("\f"),
        "reflowed": ["\n".join(lines[at : at + 40]) for at in range(0, len(lines), 40)],
        "with heads": [f"K 12/2020\n{chr(10).join(lines[at : at + 40])}\n{at}" for at in range(0, len(lines), 40)],
        "letters dropped": letters.split("\f"),
        "another text": [_page(number) for number in range(PAGES, 2 * PAGES)],
    }


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _print_memory() -> None:
    if sys.platform == "win32":
        return
    import resource

    print(f"at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
