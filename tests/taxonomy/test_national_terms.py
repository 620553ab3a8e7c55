"""No text that a person reads holds a term that is wrong in the law or the grammar of its language.

Hidden search words are left out: judgments are searched for old and foreign terms, too.
"""

import tomllib
from collections.abc import Iterator
from functools import cache

import pytest

from tests.support.catalogues import TRANSLATED, catalogue
from tipcoder.languages.registry import LANGUAGES
from tipcoder.paths import resources
from tipcoder.services.texts.glossary import read_wrong_terms, wrong_terms_in

WRONG = {code: read_wrong_terms(code) for code in TRANSLATED}
UNREAD = {"hidden"}
"""Parts of the files that are not looked through: search words."""


def texts_in(node: object, language: str | None = None) -> Iterator[tuple[str, str]]:
    """Yield (language, text) of a part of a TOML file, but for the hidden search words in it."""
    if isinstance(node, dict):
        for key, part in node.items():
            if key not in UNREAD:
                yield from texts_in(part, key if key in WRONG else language)
    elif isinstance(node, list):
        for part in node:
            yield from texts_in(part, language)
    elif isinstance(node, str) and language:
        yield language, " ".join(node.split())


@cache
def shipped_texts() -> tuple[tuple[str, str, str], ...]:
    """Return (place, language, text) of taxonomies, framework, findings, briefs, measures, help and program."""
    framework = resources() / "frameworks" / "tip_case_law_see"
    found = []
    written = [
        path
        for name in ("findings", "report", "briefs", "workshop", "workbook", "installer")
        for path in (resources() / name / "texts").glob("*.toml")
    ]
    findings = [path for path in written if path.stem != "en"]
    measures = [path for name in ("measures", "briefs") for path in (resources() / name).glob("*.toml")]
    taxonomies = sorted((resources() / "taxonomies").glob("*.toml"))
    for path in (*taxonomies, *sorted(framework.rglob("*.toml")), *findings, *measures):
        language = path.stem if path.parent.name == "texts" else None
        found += [(path.name, *text) for text in texts_in(tomllib.loads(path.read_text("utf-8")), language)]
    for code in TRANSLATED:
        found += [(path.name, code, path.read_text("utf-8")) for path in (resources() / "help" / code).glob("*.md")]
        found += [(context, code, form) for context, _, forms in catalogue(code) for form in forms]
    return tuple(found)


def test_every_translated_language_has_its_wrong_terms() -> None:
    assert set(TRANSLATED) == set(LANGUAGES) - {"en"}
    assert all(WRONG.values())
    assert {language for _, language, _ in shipped_texts()} == set(WRONG)


@pytest.mark.parametrize("language", list(WRONG))
def test_no_text_holds_a_wrong_term(language: str) -> None:
    read = [(place, text) for place, code, text in shipped_texts() if code == language]
    assert len(read) > 4_000
    assert [(place, *found, text) for place, text in read if (found := list(wrong_terms_in(text, language)))] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sq", "Data e aktakuzës"),
        ("sq", "Mospërgjegjësia e viktimës"),
        ("sq", "Ditë nga kërkesa për gjykim"),
        ("ro", "a expirat termenul de tragere la răspundere penală"),
        ("sq", "veprimet vetëm të akuzuara"),
        ("sq", "Kërkesa të udhëzuara në padi civile"),
        ("sq", "Citimet e lëshuara"),
        ("ro", "Care altă instanță?"),
        ("ro", "Victimele la care se referă acest cap de acuzare"),
        ("cnr", "prikrivene islednike"),
        ("cnr", "iskaz oštećene nije potkrepljen"),
        ("mk", "Не е сослушан вештак"),
        ("mk", "Емотивна зависност од трговецот"),
        ("mk", "кога почнала трговијата."),
        ("mk", "Отвори го случајот"),
        ("sr", "Жртва саслушана на главном претресу"),
        ("sr", "судије и тужиоци обучени за трговину људима"),
        ("sr-Latn", "Ranija trgovina ili eksploatacija"),
    ],
)
def test_wrong_terms_are_known_in_their_inflections(language: str, text: str) -> None:
    assert list(wrong_terms_in(text, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sq", "Mosndëshkimi i viktimës"),
        ("mk", "Врбување од страна на трговецот со луѓе"),
        ("mk", "трговијата со луѓе, трговија со дете"),
        ("mk", "олеснувачки околности"),
        ("mk", "По случаен избор; како е откриен случајот"),
        ("sq", "kërkesa për gjykim të shkurtuar"),
        ("ro", "prescripția tragerii la răspundere penală"),
        ("ro", "un capăt de acuzare; citiți înainte"),
        ("sr", "саслушање окривљеног"),
        ("cnr", "drugih trgovaca ljudima"),
        ("cnr", "šifrovan projekat; evropski; iskaz potkrijepljen"),
    ],
)
def test_right_terms_are_not_taken_for_wrong_ones(language: str, text: str) -> None:
    assert list(wrong_terms_in(text, language)) == []
