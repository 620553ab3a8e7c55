"""Pages of the help: there in every language, alike in structure, true to the window's own words."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication

from tests.support.catalogues import TRANSLATED, catalogue
from tipcoder import __version__, paths
from tipcoder.languages.record import Script
from tipcoder.languages.registry import LANGUAGES
from tipcoder.ui.pages import PAGES

HELP = paths.resources() / "help"
TOPICS = (
    "getting-started",
    "first-case",
    "evidence",
    "guided-reading",
    "answer-states",
    "later-decisions",
    "exchange",
    "second-reading",
    "findings",
    "publishing",
    "briefs",
    "consolidation",
    "recovery-and-backups",
    "when-something-goes-wrong",
    "whats-new",
)
PICTURES = ("start", "coding", "evidence", "answer-states", "export-review", "second-reading", "findings", "backups")
PICTURE_WIDTH, PICTURE_BYTES, ALL_PICTURES_BYTES = 900, 80_000, 3_500_000
FEWEST_WORDS, MOST_WORDS = 200, 450

LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")
PICTURE = re.compile(r"!\[([^\]]+)\]\(([^)]+)\)")
BOLD = re.compile(r"\*\*(.+?)\*\*")
CYRILLIC = re.compile(r"[Ѐ-ӿ]")
LATIN = re.compile(r"[A-Za-zÀ-ž]")
ON_KEYS = {"↓": "Down", "↑": "Up", "Enter": "Return", "Page Down": "PgDown", "Page Up": "PgUp"}
SINGLE_KEYS = re.compile(r"F\d{1,2}|[A-Z0-9]|[↓↑]|Enter|Esc|Delete")

pages = pytest.mark.parametrize(("language", "topic"), [(code, topic) for code in LANGUAGES for topic in TOPICS])
translated_pages = pytest.mark.parametrize(
    ("language", "topic"), [(code, topic) for code in TRANSLATED for topic in TOPICS]
)


@cache
def page(language: str, topic: str) -> str:
    return (HELP / language / f"{topic}.md").read_text("utf-8")


def structure(text: str) -> list[str]:
    """Return what each line is, with the links and pictures in it."""
    kinds = []
    for line in text.splitlines():
        kind = re.match(r"#+ |\d+\. |- |!|$", line)
        links = LINK.findall(line)
        pictures = [target.rpartition("/")[2] for _, target in PICTURE.findall(line)]
        kinds.append(f"{kind[0] if kind else 'text'} {links} {pictures} {len(BOLD.findall(line))}")
    return kinds


def plain(text: str) -> str:
    """Return what stands in no markup, link or name of something in the window."""
    return re.sub(r"\]\([^)]*\)|[#\[\]!]", "", BOLD.sub("", text))


def is_key(name: str) -> bool:
    return bool(re.match(r"(Ctrl|Alt|Shift)\+", name) or SINGLE_KEYS.fullmatch(name))


@cache
def names_of_window(language: str) -> Mapping[str, frozenset[str]]:
    """Return by each English text of the program how it may read in a language, dots at its end left out."""
    names: dict[str, set[str]] = defaultdict(set)
    for _, source, translations in catalogue("sr" if language == "en" else language):
        name = source if language == "en" else translations[0]
        names[source.removesuffix("…")].add(name.removesuffix("…"))
    return {source: frozenset(found) for source, found in names.items()}


@cache
def keys_of_program() -> frozenset[str]:
    """Return all strings in the code of windows that may be keys, and the single keys that it names."""
    found = set()
    for path in (Path(paths.__file__).parent / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
            elif isinstance(node, ast.Attribute) and node.attr.startswith("Key_"):
                found.add(node.attr.removeprefix("Key_"))
    return frozenset(found)


def names_in(language: str, topic: str) -> Iterator[tuple[str, str]]:
    """Return each name or key that stands out in the English page, and what stands for it in the other."""
    return zip(BOLD.findall(page("en", topic)), BOLD.findall(page(language, topic)), strict=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_each_topic_and_no_other(language: str) -> None:
    assert {path.stem for path in (HELP / language).iterdir()} == set(TOPICS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_key_of_the_last_page_is_that_of_the_program(language: str) -> None:
    keys = {int(number) for number in re.findall(r"\*\*Ctrl\+(\d)\*\*", page(language, "getting-started"))}
    assert (min(keys), max(keys)) == (1, len(PAGES))


@pages
def test_a_page_is_as_long_as_one_reads_and_begins_with_its_title(language: str, topic: str) -> None:
    text = page(language, topic)
    assert re.match(r"# \S.*\n\n", text)
    assert FEWEST_WORDS <= len(re.sub(r"\]\([^)]*\)|[#*\[\]!]", "", text).split()) <= MOST_WORDS
    assert not re.search(r"<|\"|(?<!\w)'|'(?!\w)|`", text), "markup that is none, or quotes of a typewriter"


@translated_pages
def test_a_page_has_the_structure_of_the_english_one(language: str, topic: str) -> None:
    assert structure(page(language, topic)) == structure(page("en", topic))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_new_begins_with_the_version_of_the_program(language: str) -> None:
    versions = re.findall(r"^## .* (\S+)\n\n((?:- .+\n)+)", page(language, "whats-new"), re.MULTILINE)
    assert versions[0][0] == __version__
    assert all(8 <= len(lines.splitlines()) <= 12 for _, lines in versions)


@pages
def test_links_and_pictures_lead_somewhere(language: str, topic: str) -> None:
    text = page(language, topic)
    for target in LINK.findall(text):
        assert target.removesuffix(".md") in TOPICS
        assert target != f"{topic}.md"
    for words, target in PICTURE.findall(text):
        assert words
        assert target.startswith(f"../pictures/{language}/")
        assert (HELP / language / target).is_file()


def test_every_page_can_be_reached_from_the_first() -> None:
    seen, waiting = set(), ["getting-started"]
    while waiting:
        topic = waiting.pop()
        seen.add(topic)
        waiting += {target.removesuffix(".md") for target in LINK.findall(page("en", topic))} - seen
    assert seen == set(TOPICS)


@pytest.mark.parametrize("topic", TOPICS)
def test_what_stands_out_is_a_key_or_a_name_of_the_window(topic: str) -> None:
    for name in BOLD.findall(page("en", topic)):
        if is_key(name):
            *held, last = re.split(r"\+(?!$)", name)
            assert "+".join([*held, ON_KEYS.get(last, last)]) in keys_of_program(), name
        else:
            assert name in names_of_window("en"), name


@translated_pages
def test_names_are_those_of_the_window_in_the_language(language: str, topic: str) -> None:
    for english, name in names_in(language, topic):
        if is_key(english):
            assert name == english
        else:
            assert name in names_of_window(language)[english]


@translated_pages
def test_a_page_is_in_the_script_of_its_language(language: str, topic: str) -> None:
    words = plain(page(language, topic))
    if LANGUAGES[language].script is Script.CYRILLIC:
        assert len(CYRILLIC.findall(words)) > 20 * len(LATIN.findall(words))
        assert not re.search(r"[Ѐ-ӿ][A-Za-z]|[A-Za-z][Ѐ-ӿ]", words), "letters of both scripts in one word"
    else:
        assert not CYRILLIC.search(words)


@translated_pages
def test_nothing_is_left_in_english(language: str, topic: str) -> None:
    english, other = page("en", topic).splitlines(), page(language, topic).splitlines()
    assert [line for line, same in zip(english, other, strict=True) if line and line == same] == []


@pytest.mark.parametrize("topic", TOPICS)
def test_serbian_in_latin_letters_is_the_same_text(topic: str) -> None:
    letters = str.maketrans(dict(LANGUAGES["sr"].search.dictionary_letters))
    cyrillic = page("sr", topic).replace("/pictures/sr/", "/pictures/sr-Latn/")
    assert cyrillic.casefold().translate(letters) == page("sr-Latn", topic).casefold()


@pages
def test_a_page_can_be_drawn(qapp: QApplication, language: str, topic: str) -> None:
    document = QTextDocument()
    document.setMarkdown(page(language, topic))
    assert not re.search(r"\*\*|\]\(|^#|^\d+\. ", document.toPlainText(), re.MULTILINE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_its_small_pictures(language: str) -> None:
    files = list((HELP / "pictures" / language).iterdir())
    assert {path.name for path in files} == {f"{name}.png" for name in PICTURES}
    for path in files:
        assert path.stat().st_size < PICTURE_BYTES
        assert 0 < QImage(str(path)).width() <= PICTURE_WIDTH


def test_all_pictures_together_are_small() -> None:
    assert sum(path.stat().st_size for path in (HELP / "pictures").rglob("*.png")) < ALL_PICTURES_BYTES
