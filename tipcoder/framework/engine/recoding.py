"""Puts codes that took the place of others into the answers of a coding."""

from collections.abc import Iterator, Mapping

from tipcoder.domain.answers import Answer
from tipcoder.domain.edits import SetAnswer
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Question


def recoded_answers(live: LiveCoding, codes: Mapping[str, Mapping[str, str]]) -> Iterator[SetAnswer]:
    """Yield the changes that put other codes into the answers of a coding, hidden ones too.

    `codes` are the new codes by list and code.
    """
    for ref in live.refs():
        node, before = live.node(ref), live.answer(ref)
        if before is None or not isinstance(node, Question) or not node.type.is_select or node.choices not in codes:
            continue
        new = codes[node.choices]
        after = Answer(" ".join(dict.fromkeys(new.get(code, code) for code in before.value.split())), before.state)
        if after != before:
            yield SetAnswer(ref, before, after)
