"""Lists cases in which a closed answer shows a challenge or practice that nobody entered, and the reverse (F30)."""

from collections.abc import Iterable, Iterator

from tipcoder.analysis.figures.catalogues import NOTED_KINDS, code_order
from tipcoder.analysis.figures.items import Item
from tipcoder.analysis.figures.prevalence import PrevalenceRule, read_rules
from tipcoder.exchange.document.blocks import Block, HeadingBlock, ParagraphBlock, TableBlock, TableRow
from tipcoder.paths import resources
from tipcoder.services.findings.findings import Findings
from tipcoder.services.report.drafting import Drafting
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
