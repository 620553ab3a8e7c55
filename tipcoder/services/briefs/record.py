"""Tells all that is known of a brief as plain records, as JSON has it."""

from collections.abc import Iterable, Mapping, Sequence

from tipcoder.domain.release import Audience
from tipcoder.exchange.document.blocks import Block, ParagraphBlock, TableBlock
from tipcoder.services.briefs.brief import Brief
from tipcoder.services.briefs.drafts import BriefDrafts
from tipcoder.services.briefs.facts import LadderStep
from tipcoder.services.briefs.parts import BriefPart, read_parts
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.gate import TextGate

Record = Mapping[str, object]


def brief_record(project: OpenProject, brief: Brief) -> Record:
    """Return a brief part by part: its facts, what is drafted of them in each language, what persons wrote.

    It is for the team: texts are whole. What is not there is None.
    """
    gate = TextGate(project, Audience.TEAM)
    drafts = {language: BriefDrafts(brief.form, language) for language in brief.languages}
    return {
        "case": brief.case.number,
        "languages": list(brief.languages),
        "parts": [_part(brief, part, drafts, gate) for part in read_parts()],
        "ladder": [
            {
                "defendant": one.defendant,
                "charge": one.charge,
                "offence": one.offence or None,
                "steps": [{"step": step.instance, **_step(step)} for step in one.steps],
                "stands": _step(one.stands),
            }
            for one in brief.ladder
        ],
    }


def _part(brief: Brief, part: BriefPart, drafts: Mapping[str, BriefDrafts], gate: TextGate) -> Record:
    return {
        "part": part.name,
        "facts": [
            {"question": fact.question, "row": fact.row, "value": fact.value}
            for fact in brief.facts
            if fact.part == part.name
        ],
        "draft": {
            language: "\n".join(lines_of(one.part(part, brief.facts, brief.ladder))) or None
            for language, one in drafts.items()
        },
        "narratives": [
            {"row": one.row, "question": one.question, "national": gate.words(one.written) or None}
            for one in brief.narratives
            if one.part == part.name
        ],
    }


def _step(step: LadderStep) -> Record:
    return {"outcome": step.outcome or None, "type": list(step.types) or None, "months": step.months or None}


def lines_of(blocks: Iterable[Block]) -> Sequence[str]:
    """Return what is drafted as lines of text, the cells of a row apart by strokes."""
    found: list[str] = []
    for block in blocks:
        match block:
            case ParagraphBlock(text):
                found.append(text)
            case TableBlock(heads=heads, rows=rows):
                found += (" | ".join(cells) for cells in (heads, *(row.cells for row in rows)))
    return found
