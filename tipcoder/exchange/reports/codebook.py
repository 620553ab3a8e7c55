"""Builds a codebook as a document of headings and entries."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tipcoder import paths
from tipcoder.domain.projects import Tier
from tipcoder.domain.taxonomies import Taxonomy, Term, TermStatus, words_in
from tipcoder.exchange.document.blocks import Block, Document, EntryBlock, Fact, HeadingBlock
from tipcoder.exchange.workbook.labels import Labels
from tipcoder.framework.form.form import EvidenceRule, Form, Item, Question, Roster, Section, Severity
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.languages.captions import CodebookCaptions
from tipcoder.languages.registry import quoted


@dataclass(frozen=True, slots=True)
class Codebook:
    """A framework with its taxonomies, in the words of one language."""

    form: Form
    taxonomies: Mapping[str, Taxonomy]
    language: str
    captions: CodebookCaptions

    def document(self) -> Document:
        """Return it for reading and printing: the title of the framework, its name and version, and all blocks."""
        title, version = self.form.title, self.form.version
        count = paths.corrected().counts.get(self.language)
        told = (
            self.captions.codebook,
            self.captions.version.format(version=version) if version else "",
            self.captions.corrected_texts.format(count=count) if count else "",
        )
        return Document(
            title=self.captions.frameworks.get(title, title),
            subtitle=" · ".join(filter(None, told)),
            language=self.language,
            blocks=self.blocks(),
            runs_on=True,
        )

    def blocks(self) -> Iterator[Block]:
        """Yield the whole content in reading order."""
        labels = Labels(self.form, self.language, corrected=True)
        yield HeadingBlock(self.captions.questions, 1, "questions")
        yield from self._items(self.form.children, 2, labels)
        if self.taxonomies:
            yield HeadingBlock(self.captions.terms, 1, "terms")
        for taxonomy in self.taxonomies.values():
            yield HeadingBlock(taxonomy.title(self.language), 2, _mark(taxonomy.id))
            description = words_in(taxonomy.descriptions, self.language)
            if description:
                yield EntryBlock("", "", (description,), ())
            yield from self._terms(taxonomy)

    def _items(self, items: tuple[Item, ...], depth: int, labels: Labels) -> Iterator[Block]:
        for item in items:
            if isinstance(item, Question):
                yield self._question(item, labels)
                continue
            yield HeadingBlock(labels.give(item.label) or item.name, depth, item.key)
            facts = self._conditions(item, labels)
            if isinstance(item, Roster):
                facts = (Fact(self.captions.roster, item.name), *facts, *self._emptiness(item))
            if facts:
                yield EntryBlock("", "", (), facts)
            yield from self._items(item.children, depth + 1, labels)

    def _question(self, question: Question, labels: Labels) -> EntryBlock:
        hint, guidance = labels.give(question.hint), labels.give(question.guidance)
        paragraphs = (hint, *guidance.split("\n"))
        if question.type is QuestionType.NOTE:
            return EntryBlock(labels.give(question.label), "", (), self._conditions(question, labels))
        return EntryBlock(
            labels.give(question.label) or question.name,
            question.name,
            tuple(filter(None, paragraphs)),
            tuple(self._facts(question, labels)),
        )

    def _facts(self, question: Question, labels: Labels) -> Iterator[Fact]:
        words = self.captions
        yield Fact(words.answer, words.kind(question.type, calculated=bool(question.calculate)))
        if question.type.is_select and question.choices:
            yield self._choices(question.choices, labels)
        if question.is_answered_by_person:
            yield Fact(words.tier, words.core if question.tier is Tier.CORE else words.extended)
        yield from self._conditions(question, labels)
        if question.required not in ("", "false()"):
            always = question.required == "true()"
            yield Fact(words.required, words.required_always if always else self._in_words(question.required, labels))
        message = labels.give(question.constraint_message)
        if message:
            yield Fact(words.plausible if question.severity is Severity.WARNING else words.check, message)
        states = ", ".join(filter(None, map(words.state, question.states)))
        if states:
            yield Fact(words.instead, states)
        if question.evidence is EvidenceRule.REQUIRED:
            yield Fact(words.evidence, words.evidence_required)

    def _emptiness(self, roster: Roster) -> Iterator[Fact]:
        """Yield how many entries there must be, and what may be said instead."""
        words = self.captions
        if roster.fewest:
            yield Fact(words.least, words.least_entries.format(count=roster.fewest))
        if roster.emptiness is not None:
            yield Fact(words.instead, ", ".join(map(words.state, roster.emptiness.states)))

    def _choices(self, id: str, labels: Labels) -> Fact:
        taxonomy = self.taxonomies.get(id)
        if taxonomy is not None:
            return Fact(self.captions.choices, f"{taxonomy.title(self.language)} ({len(taxonomy.terms)})", _mark(id))
        choices = (labels.give(choice.label) or choice.code for choice in self.form.choices.get(id, ()))
        return Fact(self.captions.choices, "; ".join(choices))

    def _conditions(self, item: Item, labels: Labels) -> tuple[Fact, ...]:
        return (Fact(self.captions.asked_if, self._in_words(item.relevant, labels)),) if item.relevant else ()

    def _in_words(self, expression: str, labels: Labels) -> str:
        return in_words(expression, self.form, labels, self.captions)

    def _terms(self, taxonomy: Taxonomy) -> Iterator[EntryBlock]:
        depths: dict[str, int] = {}
        for term in taxonomy.terms:
            depths[term.code] = depths[term.parent] + 1 if term.parent in depths else 0
            if term.status is not TermStatus.REJECTED:
                yield self._term(term, depths[term.code])

    def _term(self, term: Term, depth: int) -> EntryBlock:
        words, language = self.captions, self.language
        texts = ((words.include, term.includes), (words.exclude, term.excludes), (words.example, term.examples))
        statuses = {TermStatus.DEPRECATED: words.deprecated, TermStatus.PROPOSED: words.proposed}
        label = term.label(language)
        if term.status in statuses:
            label = f"{label} ({statuses[term.status]})"
        if term.needs_confirmation:
            label = f"{label} ({words.unconfirmed})"
        definition = words_in(term.definitions, language)
        facts = tuple(
            Fact(caption, text) for caption, by_language in texts if (text := words_in(by_language, language))
        )
        return EntryBlock(label, term.code, (definition,) if definition else (), facts, depth)


def _mark(id: str) -> str:
    return f"terms-{id}"


_TOKEN = re.compile(
    r"'[^']*'|\"[^\"]*\"|(?:current\(\)/)?(?:\.\.|\.(?=/)|/?[A-Za-z_][\w.-]*(?=/)|(?=/))(?:/(?:\.\.|\.|[A-Za-z_][\w.-]*))+"
    r"|[A-Za-z_][\w-]*|\d+(?:\.\d+)?|!=|<=|>=|\S"
)
_OPEN, _CLOSE = "\ue000", "\ue001"
"""Stand around labels until the marks of the language do: what they hold is no part of the expression."""
_LABEL = f"{_OPEN}[^{_CLOSE}]*{_CLOSE}"
_SELECTED = re.compile(rf"selected \( ({_LABEL}) , ({_LABEL}) \)")
_COUNT = re.compile(rf"count \( ({_LABEL}) \)")
_COUNT_OF = re.compile(rf"count \( ({_LABEL}) \[ ([^\[\]]*) \] \)")


def in_words(expression: str, form: Form, labels: Labels, captions: CodebookCaptions) -> str:
    """Return an expression with questions and terms by their labels: `“Kind” = “group” and “Number” > 2`.

    Labels stand in the quotation marks of the language. What has no words stays as it is: better exact than friendly.
    """
    known = {node.name: node for node in _nodes(form.children)}
    words: list[str] = []
    asked: Question | None = None
    for token in _TOKEN.findall(expression):
        node = known.get(token.rsplit("/", 1)[-1]) if "/" in token else None
        if node is not None:
            asked = node if isinstance(node, Question) else None
            words.append(f"{_OPEN}{labels.give(node.label) or node.name}{_CLOSE}")
        elif token[0] in "'\"":
            words.append(_value(token[1:-1], asked, form, labels, captions))
        else:
            words.append(captions.operators().get(token, token))
    text = " ".join(words)
    text = _SELECTED.sub(lambda found: captions.includes.format(question=found[1], term=found[2]), text)
    text = _COUNT.sub(lambda found: captions.number_of.format(question=found[1]), text)
    text = _COUNT_OF.sub(lambda found: captions.number_where.format(question=found[1], condition=found[2]), text)
    text = text.replace("( ", "(").replace(" )", ")").replace(" ,", ",")
    return re.sub(_LABEL, lambda found: quoted(found[0][1:-1], labels.language), text)


def _value(code: str, asked: Question | None, form: Form, labels: Labels, captions: CodebookCaptions) -> str:
    if not code:
        return captions.nothing
    choices = form.choices.get(asked.choices, ()) if asked is not None else ()
    label = next((labels.give(choice.label) for choice in choices if choice.code == code), "")
    return f"{_OPEN}{label or code}{_CLOSE}"


def _nodes(items: tuple[Section | Roster | Question, ...]) -> Iterator[Section | Roster | Question]:
    for item in items:
        yield item
        if not isinstance(item, Question):
            yield from _nodes(item.children)
