"""Drafts the annexes but for that of briefs: all tables, definitions, what is still open."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from tipcoder.analysis.figures.catalogues import NOTED_KINDS, code_order
from tipcoder.analysis.figures.items import Item
from tipcoder.analysis.figures.prevalence import PrevalenceRule, read_rules
from tipcoder.domain.remarks import WrittenRemark
from tipcoder.exchange.document.blocks import (
    Block,
    HeadingBlock,
    ParagraphBlock,
    ParagraphKind,
    TableBlock,
    TableRow,
)
from tipcoder.paths import resources
from tipcoder.services.findings.findings import Findings
from tipcoder.services.release.gate import TextGate
from tipcoder.services.report.drafting import Drafting
from tipcoder.services.report.figure_chapters import chart_of, is_tabled, not_published
from tipcoder.services.report.figure_tables import figure_table
from tipcoder.services.report.gathering import Gathered
from tipcoder.services.report.regional import comparability, same_facts
from tipcoder.services.report.words import ranges


def cross_checks(drafting: Drafting) -> Iterator[Block]:
    """Yield the table of codes with the numbers of such cases."""
    words, findings = drafting.words, drafting.findings
    rows = []
    for code, rules in sorted(read_rules(resources() / "findings").items(), key=lambda item: code_order(item[0])):
        shown, looked_at = _shown(rules, findings)
        entered = {entry.case for entry in findings.noted if entry.code == code}
        not_entered, not_shown = shown - entered, (entered & looked_at) - shown
        if not_entered or not_shown:
            kind = next(kind for kind in NOTED_KINDS if kind.other[0] == code[0])
            name = drafting.labels.term(kind.question("code"), code)
            rows.append(TableRow((name, _numbers(not_entered, findings), _numbers(not_shown, findings))))
    yield HeadingBlock(words.word("cross_check"), 2)
    if not rows:
        yield ParagraphBlock(words.text("note", "none_open"))
        return
    yield TableBlock(
        caption=words.word("cross_check"),
        heads=tuple(map(words.word, ("challenge_or_practice", "shown_not_entered", "entered_not_shown"))),
        rows=rows,
        widths=(2.4, 1.3, 1.3),
    )


def _shown(rules: Iterable[PrevalenceRule], findings: Findings) -> tuple[set[str], set[str]]:
    """Return the cases in which a closed answer shows it, and those in which it could."""
    shown, looked_at = set[str](), set[str]()
    for rule in rules:
        known = [item for item in _items(rule, findings) if rule.in_base(item)]
        looked_at |= {item.case for item in known}
        shown |= {item.case for item in known if rule.is_hit(item)}
    return shown, looked_at


def _items(rule: PrevalenceRule, findings: Findings) -> Iterator[Item]:
    return (item for found in findings.items.get(rule.figure, {}).values() for item in found)


def _numbers(cases: Iterable[str], findings: Findings) -> str:
    return ranges([findings.facts[case].number for case in cases])


def tables_annex(gathered: Gathered, chapters: Collection[str], drafting: Drafting) -> Iterator[Block]:
    """Yield annex B: the tables that stand in no chapter that is drafted, and the charts that are drawn in none."""
    words = drafting.words
    yield HeadingBlock(words.annex("B"))
    for name, chapter in drafting.outline.chapters.items():
        tables = list(drafting.chapter_tables(name))
        known = [table for table in tables if table.whole.base or table.withheld]
        here = [table for table in known if name not in chapters or not is_tabled(table, drafting)]
        empty = [table for table in tables if table not in known]
        if here or empty:
            yield HeadingBlock(drafting.heading(name), 2)
        for table in (table for table in here if not table.withheld):
            if table.definition.id not in chapter.charts and (picture := chart_of(table, drafting)) is not None:
                yield picture
            yield figure_table(table, drafting)
        yield from not_published(here, drafting)
        if empty:
            titles = "; ".join(drafting.labels.title(table.definition) for table in empty)
            yield ParagraphBlock(f"{words.text('note', 'no_figure')} {titles}.", ParagraphKind.NOTE)
    if drafting.is_regional:
        yield from same_facts(gathered.cases, drafting)
        yield from comparability(drafting)


def definitions_annex(drafting: Drafting) -> Iterator[Block]:
    """Yield annex C: what each figure counts, of what, and by which questions."""
    words, labels = drafting.words, drafting.labels
    yield HeadingBlock(words.annex("C"))
    yield TableBlock(
        caption=words.text("chapter", "C"),
        heads=(
            labels.text("head", "figure"),
            words.word("what"),
            words.word("unit"),
            labels.text("head", "denominator"),
            words.word("comparability"),
        ),
        rows=[
            TableRow(
                (
                    figure.id,
                    "\n".join(filter(None, (labels.title(figure), labels.numerator(figure)))),
                    labels.text("unit", figure.unit),
                    labels.base(figure),
                    labels.text("law", figure.law),
                )
            )
            for figure in (table.definition for table in drafting.tables.values())
        ],
        widths=(1.5, 2.1, 1.6, 1.8, 1.4),
    )


def open_annex(
    gathered: Gathered, remarks: Sequence[WrittenRemark], gate: TextGate, drafting: Drafting
) -> Iterator[Block]:
    """Yield annex D: questions that are open by case, and remarks that nobody closed."""
    words = drafting.words
    yield HeadingBlock(words.annex("D"))
    if drafting.is_public:
        yield ParagraphBlock(words.text("note", "not_public"))
        return
    yield HeadingBlock(words.word("open_questions"), 2)
    if gathered.open_in:
        yield TableBlock(
            caption=words.word("open_questions"),
            heads=(words.word("question"), words.word("cases"), words.word("case")),
            rows=[
                TableRow(
                    (drafting.labels.give(gathered.question(place).label), str(len(set(numbers))), ranges(numbers))
                )
                for place, numbers in sorted(gathered.open_in.items())
            ],
            widths=(3.0, 0.6, 1.6),
            numbers=frozenset({1}),
        )
    else:
        yield ParagraphBlock(words.text("note", "none_open"))
    yield from cross_checks(drafting)
    yield HeadingBlock(words.word("open_remarks"), 2)
    if not remarks:
        yield ParagraphBlock(words.text("note", "none_open"))
    for remark in remarks:
        lead = words.text("title", "case", number=remark.case_number)
        yield ParagraphBlock(f"{gate.words(remark.text)} ({remark.coder})", ParagraphKind.BULLET, lead=f"{lead}.")
