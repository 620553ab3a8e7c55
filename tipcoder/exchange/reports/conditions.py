"""Expressions of a framework put into words, for people who read a codebook and no XPath."""

import re
from collections.abc import Iterator

from tipcoder.exchange.reports.codebook_captions import CodebookCaptions
from tipcoder.exchange.workbook.labels import Labels
from tipcoder.framework.form.form import Form, Question, Roster, Section

_TOKEN = re.compile(
    r"'[^']*'|\"[^\"]*\"|(?:current\(\)/)?(?:\.\.|\.(?=/)|/?[A-Za-z_][\w.-]*(?=/)|(?=/))(?:/(?:\.\.|\.|[A-Za-z_][\w.-]*))+"
    r"|[A-Za-z_][\w-]*|\d+(?:\.\d+)?|!=|<=|>=|\S"
)
_SELECTED = re.compile(r"selected \( (“[^”]*”) , (“[^”]*”) \)")
_COUNT = re.compile(r"count \( (“[^”]*”) \)")


def in_words(expression: str, form: Form, labels: Labels, captions: CodebookCaptions) -> str:
    """Return an expression with questions and terms by their labels: `“Kind” = “group” and “Number” > 2`.

    What has no words stays as it is: better exact than friendly.
    """
    known = {node.name: node for node in _nodes(form.children)}
    words: list[str] = []
    asked: Question | None = None
    for token in _TOKEN.findall(expression):
        node = known.get(token.rsplit("/", 1)[-1]) if "/" in token else None
        if node is not None:
            asked = node if isinstance(node, Question) else None
            words.append(f"“{labels.give(node.label) or node.name}”")
        elif token[0] in "'\"":
            words.append(_value(token[1:-1], asked, form, labels, captions))
        else:
            words.append(captions.operators().get(token, token))
    text = " ".join(words)
    text = _SELECTED.sub(lambda found: captions.includes.format(question=found[1], term=found[2]), text)
    text = _COUNT.sub(lambda found: captions.number_of.format(question=found[1]), text)
    return text.replace("( ", "(").replace(" )", ")").replace(" ,", ",")


def _value(code: str, asked: Question | None, form: Form, labels: Labels, captions: CodebookCaptions) -> str:
    if not code:
        return captions.nothing
    choices = form.choices.get(asked.choices, ()) if asked is not None else ()
    label = next((labels.give(choice.label) for choice in choices if choice.code == code), "")
    return f"“{label or code}”"


def _nodes(items: tuple[Section | Roster | Question, ...]) -> Iterator[Section | Roster | Question]:
    for item in items:
        yield item
        if not isinstance(item, Question):
            yield from _nodes(item.children)
