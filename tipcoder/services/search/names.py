"""Names sources and filters of a search in the language in use."""

from collections.abc import Iterator
from dataclasses import dataclass

from tipcoder.framework.form.form import Item, Question
from tipcoder.services.projects import OpenProject
from tipcoder.services.taxonomies.installation import list_installed


@dataclass(frozen=True, slots=True)
class SectionOfForm:
    """A section or roster of the framework's top level, with the keys of all questions in it, at any depth."""

    label: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SearchNames:
    """Labels of questions by key, titles of taxonomies by id, the sections, and the questions for the country."""

    questions: dict[str, str]
    taxonomies: dict[str, str]
    sections: tuple[SectionOfForm, ...]
    country_questions: tuple[str, ...]


def search_names(project: OpenProject, language: str) -> SearchNames:
    """Return what the project's framework and taxonomies call things."""
    form = project.form

    def label(item: Item) -> str:
        return item.label.plain(language, form.default_language) or item.name

    questions = list(_questions(form.children))
    sections = tuple(
        SectionOfForm(label(item), tuple(question.key for question in _questions((item,))))
        for item in form.children
        if not isinstance(item, Question)
    )
    return SearchNames(
        {question.key: label(question) for question in questions},
        {taxonomy.id: taxonomy.title(language) for taxonomy in list_installed(project)},
        tuple(section for section in sections if section.questions),
        tuple(question.key for question in questions if question.role == "country"),
    )


def _questions(items: tuple[Item, ...]) -> Iterator[Question]:
    for item in items:
        if isinstance(item, Question):
            yield item
        else:
            yield from _questions(item.children)
