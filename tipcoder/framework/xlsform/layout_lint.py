"""Lints the layouts of groups: matrices whose questions do not share what stands beside all of them."""

from collections.abc import Iterator

from tipcoder.framework.form.form import Form, GroupLayout, Item, Section
from tipcoder.framework.form.matrix import misfit


def lint_layout(form: Form) -> Iterator[tuple[Section, str]]:
    """Yield each group that cannot be the matrix it is to be, with the name of what does not fit."""
    for level in form.levels():
        yield from _lint(form.level(level))


def _lint(items: tuple[Item, ...]) -> Iterator[tuple[Section, str]]:
    for item in items:
        if isinstance(item, Section):
            if item.layout is GroupLayout.MATRIX and (found := misfit(item)):
                yield item, found.name
            yield from _lint(item.children)
