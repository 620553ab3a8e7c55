"""Says in words where each text of a language stands: the same in the window of a review and in its workbook."""

import csv
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cache

from tipcoder.languages.captions import TextReviewCaptions
from tipcoder.paths import resources
from tipcoder.services.taxonomy_files import shipped_taxonomy
from tipcoder.services.texts.model import Part, TranslatedText
from tipcoder.services.texts.program_texts import program_key
from tipcoder.services.texts.reading import Corpus

VALUE = re.compile(r"\{\w*\}|%n|%L?\d")
"""A place for a value in a text."""
CHOICE = re.compile(r"(frameworks/[^/]+/[^/]+)/choices\.(\d+)\.choices\.")
_NOTED = re.compile(r"(?:briefs/questions/|measures/measures/measure\.)([cg]\w+)")
_KINDS_NOTED = ("challenges", "good_practices")
_LABEL = re.compile(r"frameworks/.+/survey\.(\w+)\.label")
_TERM = re.compile(r"taxonomies/([^/]+)/(?:terms\.(.+)|taxonomy)\.(\w+)")
_MARKS = re.compile(r"<[^<>]+>|&(?=\w)")
_CHOOSING = ("select_one", "select_multiple")
_FORM = re.compile(r" \(\d+/\d+\)$")
"""Which of the forms of a plural a text is."""
_WITHIN = " › "
_SEVERAL_WINDOWS = "windows"


class Area(StrEnum):
    """Kinds of things in which a text stands that is in no window, on no page of the help and of no taxonomy."""

    FORM = "form"
    REPORT = "report"
    FIGURES = "findings"
    WORKBOOK = "workbook"
    BRIEF = "briefs"
    CARD = "questions"
    WORKSHOP = "workshop"
    MEASURES = "measures"
    COUNTRIES = "languages"
    COMMANDS = "commands"
    INSTALLER = "installer"


class Places:
    """Where the texts of a language stand, in its own words."""

    def __init__(self, language: str, corpus: Corpus) -> None:
        self._language = language
        self._corpus = corpus
        texts = [text for places in corpus.distinct() for text in places]
        self._labels = dict(_labels_of_questions(texts))
        frameworks = {choice[1].rpartition("/")[0] for text in texts if (choice := CHOICE.match(text.key))}
        # Read here, which no window waits for.
        self._asking = {framework: _questions_by_list(framework) for framework in frameworks}
        self._noted: Mapping[str, str] | None = None

    def in_words(self, text: TranslatedText, captions: TextReviewCaptions) -> str:
        """Return in what a text stands, and where in it. The kind of thing is said in the language of `captions`."""
        if text.part is Part.DOCUMENTS:
            return _WITHIN.join((captions.areas[text.part], text.place))
        area, place = self.area(text), self.within(text)
        if area is None:
            form = _FORM.search(text.place)
            return f"{place or captions.areas[_SEVERAL_WINDOWS]}{form[0] if form else ''}"
        return _WITHIN.join(filter(None, (captions.areas[area], place)))

    @staticmethod
    def area(text: TranslatedText) -> Area | None:
        """Return in what a text stands, None where its place says it: a window, a page, a term."""
        root, _, rest = text.key.partition("/")
        match text.part:
            case Part.PROGRAM:
                return None if text.key.split("/")[1] in read_windows() else Area.COMMANDS
            case Part.FRAMEWORK:
                return Area.FORM
            case Part.REPORTS | Part.WORKSHOP:
                return Area(rest.partition("/")[0] if rest.startswith(f"{Area.CARD}/") else root)
        return None

    def within(self, text: TranslatedText) -> str:
        """Return in words where in its area a text stands, "" where nothing more can be said or for several windows."""
        if text.part is Part.PROGRAM:
            context, title = read_windows().get(text.key.split("/")[1], ("", ""))
            return bare(VALUE.sub("…", self._words(program_key(context, title)))) if title else ""
        if text.part is Part.HELP:
            return self._words(f"{text.key.partition('#')[0]}#0").lstrip("# ")
        if noted := _NOTED.match(text.key):
            return self._names_noted().get(noted[1], "")
        if choice := CHOICE.match(text.key):
            framework, _, file = choice[1].rpartition("/")
            asked = (self._labels.get(name, "") for name in self._asking[framework][file, int(choice[2])])
            return "; ".join(filter(None, asked))
        name, code, _ = term_named(text)
        if name:
            title = self._words(f"taxonomies/{name}/taxonomy.title")
            return _WITHIN.join(filter(None, (title, code and self._words(f"taxonomies/{name}/terms.{code}.label"))))
        if text.part is not Part.FRAMEWORK:
            return ""
        names = text.key.split(".")
        return next((self._labels[name] for name in reversed(names) if name in self._labels), "")

    def _names_noted(self) -> Mapping[str, str]:
        if self._noted is None:
            terms = (term for name in _KINDS_NOTED for term in shipped_taxonomy(name).terms)
            self._noted = {term.code: term.label(self._language) for term in terms}
        return self._noted

    def _words(self, key: str) -> str:
        """Return a text of the language by its key, the first form of one that counts."""
        found = (*self._corpus.with_key(key), *self._corpus.with_key(f"{key}#1"))
        return found[0].translation if found else ""


@cache
def read_windows() -> Mapping[str, tuple[str, str]]:
    """Return by context of texts which text is the title of their window: its context and English, "" for several."""
    with open(resources() / "windows.csv", encoding="utf-8", newline="") as lines:
        return {row["context"]: (row["of"], row["title"]) for row in csv.DictReader(lines)}


def term_named(text: TranslatedText) -> tuple[str, str, str]:
    """Return the taxonomy, the code of the term and the field of a text, empty for one of no term."""
    found = _TERM.fullmatch(text.key)
    return (found[1], found[2] or "", found[3]) if found else ("", "", "")


def bare(words: str) -> str:
    """Return words without marks of keys and of markup, as they are seen."""
    return " ".join(_MARKS.sub("", words).split())


@cache
def _questions_by_list(framework: str) -> Mapping[tuple[str, int], tuple[str, ...]]:
    """Return the names of the questions whose choices are a list, by its file in a framework and its place there."""
    files = sorted((resources() / framework).glob("*.toml"))
    told = {file.stem: tomllib.loads(file.read_text(encoding="utf-8")) for file in files}
    asking: dict[str, list[str]] = {}
    for row in (row for tables in told.values() for row in tables.get("survey", ())):
        kind, *names = row.get("type", "").split() or ("",)
        if kind in _CHOOSING and len(names) == 1:
            asking.setdefault(names[0], []).append(row["name"])
    return {
        (stem, place): tuple(asking.get(of_list["list"], ()))
        for stem, tables in told.items()
        for place, of_list in enumerate(tables.get("choices", ()))
    }


def _labels_of_questions(texts: Iterable[TranslatedText]) -> Iterator[tuple[str, str]]:
    for text in texts:
        if text.part is Part.FRAMEWORK and (found := _LABEL.fullmatch(text.key)):
            yield found[1], text.translation
