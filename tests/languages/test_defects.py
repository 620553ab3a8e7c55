"""Defects that a reading of the whole corpus found stand nowhere again: a test for each class of them."""

import ast
import csv
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import pytest
from lxml import html
from PySide6.QtCore import QCoreApplication

from tests.support.catalogues import TRANSLATED, catalogue, translated_texts
from tests.support.shipped_form import form as shipped_form
from tipcoder.languages import ui_language
from tipcoder.languages.captions import CodebookCaptions
from tipcoder.languages.record import Script
from tipcoder.languages.registry import LANGUAGES
from tipcoder.paths import resources
from tipcoder.services.codebook import write_codebook
from tipcoder.services.report.words import ReportWords
from tipcoder.services.taxonomy_files import shipped_taxonomy
from tipcoder.services.texts.model import Part, TranslatedText
from tipcoder.services.texts.reviews import read_reviews

ROOT = Path(__file__).resolve().parents[2]
DIRECTIONS = Path(__file__).with_name("directions.csv")
"""What excludes of terms name behind a colon, where it is no label of their list: read once by a person."""
FEWER_PARTS = Path(__file__).with_name("fewer_parts.csv")
"""Labels that have fewer parts than their English and lose nothing, with the reason."""
FRAMEWORK = resources() / "frameworks" / "tip_case_law_see"
SEVERAL_TRANSLATIONS = Path(__file__).with_name("several_translations.csv")
"""English texts of several translations in a language, with the reason."""
COUNTRIES = ("alb", "mda", "mne", "mkd", "srb", "fra", "bel")
NAMED_APART = ("courts", "countries", "languages", "currencies")
AND_OR = {
    "en": "or|and|nor",
    "sq": "ose|dhe|apo|e|opo|as",
    "ro": "sau|și|ori|iar|nici",
    "cnr": "ili|i|a|odnosno|ni",
    "mk": "или|и|а|односно|ниту",
    "sr": "или|и|а|односно|ни",
    "sr-Latn": "ili|i|a|odnosno|ni",
}
ALIKE_IN_A_WINDOW = {
    "QAccessibleActionInterface",  # what a key does, and what was done
    "QFileSystemModel",  # Kind on a Mac, Type elsewhere: one column
    "QShortcut",  # two keys with one name
    "QFileDialog",  # the same button, named twice
    "CommandLine",  # what is wrong with an argument, in several wordings
}
"""Contexts of Qt and of Typer in which different English is one thing."""


PLURALS = {
    "sq": (2, 1, 2, 2, 2, 2, 2),
    "ro": (2, 1, 2, 2, 2, 3, 2),
    "cnr": (3, 1, 2, 3, 3, 1, 1),
    "mk": (2, 1, 2, 2, 2, 1, 1),
    "sr": (3, 1, 2, 3, 3, 1, 1),
    "sr-Latn": (3, 1, 2, 3, 3, 1, 1),
}
"""The form of a word after 0, 1, 2, 5, 11, 21 and 101."""
COUNTED = (0, 1, 2, 5, 11, 21, 101)
CHILD = {"cnr": r"\bd(?:ij|j)et(?:e|a|u|eta|etu|etom)\b|\bdjec", "sr": r"\bдет(?:е|ета|ету|етом)\b|\bдец(?!им|ем|ен)"}
OTHER_CHILDREN = {"briefs/questions/c07_3", "briefs/questions/c07_5"}
"""Texts of the children of a defendant: no victims."""


ONE_AND_MANY: Mapping[str, set[str]] = {
    "en": {"cooperation"},
    "sq": set(),
    "ro": set(),
    "cnr": {"cooperation", "defendants"},
    "mk": {"cooperation"},
    "sr": {"cooperation", "defendants"},
    "sr-Latn": {"cooperation", "defendants"},
}
"""Lists of which one entry is called like all of them."""


@cache
def rows(file: Path) -> Sequence[Mapping[str, str]]:
    with open(file, encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines))


def labels(language: str) -> Iterator[tuple[TranslatedText, str]]:
    """Yield the labels that people of the language's country read, with their code."""
    country = (LANGUAGES[language].country or "").lower()
    for text in translated_texts(language):
        is_label = text.key.endswith(".label") and text.part in (Part.TAXONOMIES, Part.FRAMEWORK)
        if is_label and not any(f"/{name}/" in text.key for name in NAMED_APART):
            code = text.key.split(".")[-2]
            prefix = code.partition("_")[0]
            if prefix not in COUNTRIES or prefix == country:
                yield text, code


def without_numbers(text: str) -> str:
    return re.sub(r"\d+", "", text).casefold()


def literals(path: Path, wrong: re.Pattern[str]) -> Iterator[int]:
    """Yield the lines of string literals with what is wrong that are no texts to be translated and no patterns."""
    text = path.read_text("utf-8")
    if not wrong.search(text) and not re.search(r"\\[uUN]", text):
        return
    tree = ast.parse(text)
    passed: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func).rpartition(".")[2]
            if name in ("tr", "translate", "QT_TRANSLATE_NOOP", "compile", "frozenset"):
                passed.update(ast.walk(node))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            passed.add(node.value)  # a docstring
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or node in passed:
            continue
        if wrong.search(node.value):
            yield node.lineno


@pytest.mark.parametrize("language", TRANSLATED)
def test_per_cent_is_written_in_one_way(language: str) -> None:
    assert ReportWords(language).text("form", "percent", number=7) == "7\u00a0%"
    assert [text.key for text in translated_texts(language) if re.search(r"[\d}] ?%(?!n|L?\d)", text.translation)] == []


def test_per_cent_in_english_stands_at_the_number() -> None:
    assert ReportWords("en").text("form", "percent", number=7) == "7%"
    english = {text.english for text in translated_texts("sq")}
    assert [text for text in english if re.search(r"\s%(?!n|L?\d)", text)] == []


def test_no_code_writes_per_cent_itself() -> None:
    """It is written as the language does, so by a text: no string of code ends a number with the sign."""
    sign = re.compile(r"^[ \u00a0]%[);.]?$|[\d\w] %(?![\w%(])")
    files = (ROOT / "tipcoder").rglob("*.py")
    assert [f"{path.relative_to(ROOT)}:{line}" for path in files for line in literals(path, sign)] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_quotation_marks_are_those_of_the_language(language: str) -> None:
    others = set("„“”‚‘«»‹›") - set(LANGUAGES[language].quotes)
    assert [text.key for text in translated_texts(language) if others & set(text.translation)] == []


@pytest.mark.parametrize("language", ["mk", "sr"])
def test_articles_in_cyrillic_texts_have_letters_of_that_script(language: str) -> None:
    own = [text for text, _ in labels(language)] + [text for text in translated_texts(language) if "offen" in text.key]
    assert [text.key for text in own if re.search(r"[чЧ]л\. \d+-?[a-zA-Z]\b", text.translation)] == []


def test_countries_in_albanian_are_no_places() -> None:
    places = re.compile(r"\bvende(?:t|ve|vet)?\b", re.IGNORECASE)
    labelled = ("countries.label", "countries", "guidance.country")
    found = [text for text in translated_texts("sq") if text.key.endswith(labelled) and "ountr" in text.english]
    assert len(found) > len(labelled)
    assert [text.key for text in found if places.search(text.translation)] == []


def test_another_country_in_albanian_is_another_state() -> None:
    places = re.compile(r"\bvend tjetër|\bcili\w* vend\b", re.IGNORECASE)
    found = [text for text in translated_texts("sq") if re.search(r"\bcountr(y|ies)\b", text.english)]
    assert [text.key for text in found if places.search(text.translation)] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_label_loses_a_part(language: str) -> None:
    def parts(code: str, text: str) -> int:
        text = re.sub(r"^(?:(?:nenet|neni|art\.|čl\.|чл\.) [^–]*–|\d\S*) ", "", text)  # the article tells no part
        return len(re.findall(rf"(?<!\d)[,;:(–/]|\b(?:{AND_OR[code]})\b", text))

    known = {row["key"] for row in rows(FEWER_PARTS) if language in row["languages"].split()}
    fewer = {
        text.key: text.translation
        for text, _ in labels(language)
        if parts(language, text.translation) < parts("en", text.english)
    }
    assert {key: words for key, words in fewer.items() if key not in known} == {}
    assert known - set(fewer) == set()


@pytest.mark.parametrize("language", TRANSLATED)
def test_labels_of_a_country_are_told_apart_by_more_than_their_numbers(language: str) -> None:
    alike: dict[tuple[str, str], set[str]] = defaultdict(set)
    for text, code in labels(language):
        if text.part is Part.TAXONOMIES and code.partition("_")[0] in COUNTRIES:
            alike[text.key.split("/")[1], without_numbers(text.translation)].add(without_numbers(text.english))
    assert {key: english for key, english in alike.items() if len(english) > 1} == {}


@pytest.mark.parametrize("language", TRANSLATED)
def test_one_english_text_is_said_in_one_way(language: str) -> None:
    """Of few words, the case or the gender of what is around them may ask for another form."""
    said: dict[tuple[str, str], set[str]] = defaultdict(set)
    for text in translated_texts(language):
        english, form = text.english.strip(), text.key.partition("#")[2] if text.part is Part.PROGRAM else ""
        if not text.is_list and (len(english.split()) >= 4 or (english.endswith(".") and " " in english)):
            said[english, form].add(text.translation.strip())
    known = {row["english"] for row in rows(SEVERAL_TRANSLATIONS) if language in row["languages"].split()}
    assert {english for (english, _), translations in said.items() if len(translations) > 1} == known


def lists_asked() -> Iterator[tuple[str, str]]:
    """Yield the name of each question whose answer "None" stands alone, and the key of the label of that answer."""
    files = [tomllib.loads(file.read_text(encoding="utf-8")) for file in FRAMEWORK.glob("*.toml")]
    own = tomllib.loads((FRAMEWORK / "15_lists.toml").read_text(encoding="utf-8"))["choices"]
    places = {one["list"]: number for number, one in enumerate(own)}
    for row in (row for tables in files for row in tables.get("survey", ())):
        _, *named = row.get("type", "").split()
        if len(named) == 1:
            name = named[0].removesuffix(".csv")
            place = f"/15_lists/choices.{places[name]}.choices" if name in places else f"taxonomies/{name}/terms"
            yield row["name"], f"{place}.none.label"


@pytest.mark.parametrize("language", TRANSLATED)
def test_none_is_called_in_a_message_as_in_its_list(language: str) -> None:
    texts = {text.key.partition("tip_case_law_see")[2] or text.key: text for text in translated_texts(language)}
    opening, closing = LANGUAGES[language].quotes
    wrong, count = [], 0
    for name, key in lists_asked():
        message = texts.get(f"/texts/{language}/constraint_message.{name}")
        if message is None or key not in texts or '"None"' not in message.english:
            continue
        called, count = texts[key].translation.partition(":")[0], count + 1
        if f"{opening}{called}{closing}" not in message.translation:
            wrong.append((name, called, message.translation))
    assert wrong == []
    assert count > 20


@pytest.mark.parametrize("language", TRANSLATED)
def test_two_things_of_one_window_have_two_words(language: str) -> None:
    def bare(text: str) -> str:
        return re.sub(r"[&….:]", "", text).strip().casefold()

    alike: dict[tuple[str, str], set[str]] = defaultdict(set)
    for text in translated_texts(language):
        context = text.key.split("/")[1]
        if text.part is Part.PROGRAM and len(text.english) >= 4 and context not in ALIKE_IN_A_WINDOW:
            alike[context, bare(text.translation)].add(bare(text.english))
    assert {key: english for key, english in alike.items() if len(english) > 1} == {}


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_class_of_a_change_is_not_called_like_the_tier_of_a_question(language: str) -> None:
    found = {text.english: text.translation for text in translated_texts(language) if text.part is Part.PROGRAM}
    tier = next(words for english, words in found.items() if english.startswith('The tier of "{name}"'))
    assert found["Class"].split()[0][:5].casefold() != tier.split()[0][:5].casefold()


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_line_break_is_lost(language: str) -> None:
    wrong = [
        text.key
        for text in translated_texts(language)
        if text.part is not Part.HELP
        and not text.is_list
        and text.english.strip().count("\n") != text.translation.strip().count("\n")
    ]
    assert wrong == []


def test_ranges_in_albanian_have_their_preposition() -> None:
    assert [text.key for text in translated_texts("sq") if re.search(r"\bderi (?=\d)", text.translation)] == []


def test_guidance_in_macedonian_switches_nothing_on_or_off() -> None:
    wrong = re.compile(r"\b(вклучете|исклучете)\b|\bда се (вклучи|исклучи)\b", re.IGNORECASE)
    assert [text.key for text in translated_texts("mk") if wrong.search(text.translation)] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_non_punishment_covers_the_whole_time_of_trafficking(language: str) -> None:
    """An offence at the border, before exploitation begins, is one that a victim committed while trafficked."""
    (sentence,) = (text.translation for text in translated_texts(language) if text.key.endswith("/sentence.N1i"))
    assert re.search(r"(е|e)(к|k)(с|s)(п|p)(л|l)|shfryt", sentence, re.IGNORECASE) is None


def test_an_exclude_sends_to_a_term_that_there_is() -> None:
    known: dict[str, set[str]] = defaultdict(set)
    named: set[tuple[str, str, str]] = set()
    for text in translated_texts("sq"):
        if text.part is not Part.TAXONOMIES:
            continue
        taxonomy, _, rest = text.key.removeprefix("taxonomies/").partition("/terms.")
        code, _, field = rest.rpartition(".")
        if field == "label":
            known[taxonomy].add(text.english.casefold())
        if field == "exclude":
            named.update((taxonomy, code, said) for said in re.findall(r"[^.:]+: ([^.:]+)\.", text.english))
    read = {(row["taxonomy"], row["code"], row["named"]) for row in rows(DIRECTIONS)}
    assert {entry for entry in named if entry[2].casefold() not in known[entry[0]]} == read


def test_the_program_has_one_name() -> None:
    files = [*(ROOT / "tipcoder").rglob("*.py"), *resources().rglob("*.toml"), *resources().rglob("*.md")]
    assert [file for file in files if "TIP Coder" in file.read_text(encoding="utf-8")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_entry_of_a_list_is_called_in_the_singular(language: str) -> None:
    rosters = [roster for _, roster in shipped_form().rosters()]
    assert [roster.name for roster in rosters if f"entry.{language}" not in roster.tip] == []
    alike = {one.name for one in rosters if one.entry.plain(language, "") == one.label.plain(language, "")}
    assert alike == ONE_AND_MANY[language]


def test_no_quotation_mark_stands_in_code() -> None:
    knowing = ("analysis", "documents", "framework", "languages")  # what reads knows the marks of all languages
    files = [path for path in (ROOT / "tipcoder").rglob("*.py") if path.relative_to(ROOT).parts[1] not in knowing]
    assert [f"{path.relative_to(ROOT)}:{line}" for path in files for line in literals(path, re.compile("[„“”]"))] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_codebook_has_the_marks_of_its_language_and_no_formula(language: str, tmp_path: Path) -> None:
    target = tmp_path / "codebook.html"
    write_codebook(target, language=language, captions=CodebookCaptions(language))
    page = html.parse(str(target)).getroot()
    mentors = {term.definitions.get("en", "") for term in shipped_taxonomy("national_means").terms}  # in English alone
    lines = [line.strip() for line in page.itertext() if line.strip() and line.strip() not in mentors]
    opening, closing = LANGUAGES[language].quotes
    wrong = re.compile("[„“”]")
    assert [line for line in lines if wrong.search(re.sub(f"{opening}[^„“”]*{closing}", "", line))] == []
    assert [line for line in lines if re.search(r"\[|count \(", line)] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_annexes_have_letters_of_the_script(language: str) -> None:
    headings = [ReportWords(language).annex(letter) for letter in "ABCD"]
    wanted = ["А", "Б", "В", "Г"] if LANGUAGES[language].script is Script.CYRILLIC else ["A", "B", "C", "D"]
    assert [heading.split(".")[0].rpartition(" ")[2] for heading in headings] == wanted


@pytest.fixture
def _english_again() -> Iterator[None]:
    yield
    ui_language.install("en")


@pytest.mark.usefixtures("qapp", "_english_again")
@pytest.mark.parametrize("language", TRANSLATED)
def test_a_number_is_followed_by_its_form_in_every_text(language: str) -> None:
    ui_language.install(language)
    counted = [one for one in catalogue(language) if len(one[2]) > 1]
    assert len(counted) > 80
    wrong = [
        (context, english, number)
        for context, english, forms in counted
        for number, form in zip(COUNTED, PLURALS[language], strict=True)
        if QCoreApplication.translate(context, english, None, number) != forms[form - 1].replace("%n", str(number))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", CHILD)
def test_lawyers_are_asked_wherever_a_child_is_called_by_a_word_that_the_law_may_keep_for_the_youngest(
    language: str,
) -> None:
    """Until they answer, no place goes unasked; then the term is one, and these verdicts go."""
    reviews = read_reviews(language)
    said = re.compile(r"\bchild(?:ren)?\b(?! (?:labour|pornography|prostitution|benefit))", re.IGNORECASE)
    unasked = {
        text.key
        for text in translated_texts(language)
        if said.search(text.english) and re.search(CHILD[language], text.translation, re.IGNORECASE)
        if not reviews.of(text)
    }
    assert unasked == OTHER_CHILDREN


@pytest.mark.parametrize("language", ["cnr", "mk", "sr"])
def test_what_editors_ask_is_asked_of_the_present_words(language: str) -> None:
    reviews = read_reviews(language)
    asked = [text for text in translated_texts(language) if reviews.of(text)]
    assert asked
    assert [text.key for text in asked if not reviews.question(text)] == []
