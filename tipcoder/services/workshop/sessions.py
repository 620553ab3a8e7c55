"""Plans sessions of a pack minute by minute, and drafts their slides: no answer stands before its question."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tipcoder.exchange.document.blocks import (
    Block,
    HeadingBlock,
    ParagraphBlock,
    ParagraphKind,
    PictureBlock,
    TableBlock,
    TableRow,
)
from tipcoder.exchange.document.slides import Slide
from tipcoder.services.briefs.drafts import BriefDrafts
from tipcoder.services.briefs.exercise_checks import outcome_words
from tipcoder.services.workshop.cards import CardContent
from tipcoder.services.workshop.mock_trial import HEARING, MockTrial
from tipcoder.services.workshop.pack_cases import PackCase
from tipcoder.services.workshop.words import WorkshopWords

_RULES = ("rule_speak", "rule_case", "rule_time")
_TRIAL_FILES = "1–8"
_CLOSING = "handout.docx"
_NOTES = {
    "act_welcome": ("note_welcome",),
    "act_figures": ("note_figures",),
    "act_case": ("note_case",),
    "act_trial": ("note_trial",),
    "act_solution": ("note_answer",),
    "act_cards": ("note_question", "note_answer"),
    "act_close": ("note_close",),
}
"""Texts for the person who leads a step, by its activity."""
_LEAST_SENTENCE = ". "


@dataclass(frozen=True, slots=True)
class SessionStep:
    """A step of a session: its minutes, and the keys of the words for activity and who does it, its material."""

    minutes: int
    activity: str
    who: str
    material: str = ""


@dataclass(frozen=True, slots=True)
class SessionPlan:
    """A session: `name` is 60 or half_day; the case that it works with, and its cards."""

    name: str
    case: PackCase
    cards: Sequence[CardContent]
    steps: Sequence[SessionStep]

    @property
    def has_trial(self) -> bool:
        """Return whether its case is tried in roles."""
        return any(step.activity == "act_trial" for step in self.steps)

    @property
    def aim(self) -> str:
        """The key of the words for what the session is for: it names cards only where there are some."""
        return f"aim_{'trial' if self.has_trial else 'case'}{'_cards' if self.cards else ''}"


def plan_60(cases: Sequence[PackCase], cards: Sequence[CardContent]) -> SessionPlan:
    """Plan 60 minutes: one case, and four cards if there are so many."""
    case, some = cases[0], cards[:4]
    steps = [
        SessionStep(5, "act_welcome", "trainer", "slides_60.pptx"),
        SessionStep(5, "act_figures", "everybody", "slides_60.pptx"),
        SessionStep(25 if some else 45, "act_case", "groups", _file_of(case)),
        *([SessionStep(20, "act_cards", "groups", _cards(some))] if some else []),
        SessionStep(5, "act_close", "everybody", _CLOSING),
    ]
    return SessionPlan("60", case, some, steps)


def plan_half_day(cases: Sequence[PackCase], cards: Sequence[CardContent]) -> SessionPlan:
    """Plan 240 minutes: the mock trial of the first case that has one, else a case study, and eight cards."""
    case = next((one for one in cases if one.is_exercise), cases[0])
    some, folder = cards[:8], f"mock_trials/case_{case.place:02}"
    middle = (
        [
            SessionStep(sum(HEARING.values()), "act_trial", "roles", f"{folder}/{_TRIAL_FILES}"),
            SessionStep(30, "act_solution", "everybody", f"{folder}/solution"),
        ]
        if case.is_exercise
        else [SessionStep(150, "act_case", "groups", _file_of(case))]
    )
    left = 40 if some else 0
    steps = [
        SessionStep(10, "act_welcome", "trainer", "slides_half_day.pptx"),
        SessionStep(10 if some else 50, "act_figures", "everybody", "slides_half_day.pptx"),
        *middle[:1],
        SessionStep(20, "act_break", "everybody"),
        *middle[1:],
        *([SessionStep(left, "act_cards", "groups", _cards(some))] if some else []),
        SessionStep(10, "act_close", "everybody", _CLOSING),
    ]
    return SessionPlan("half_day", case, some, steps)


def _file_of(case: PackCase) -> str:
    if case.is_exercise:
        return f"mock_trials/case_{case.place:02}/1_facts.docx"
    return f"case_studies/case_{case.place:02}.docx"


def _cards(cards: Sequence[CardContent]) -> str:
    return f"cards_a6.docx: {', '.join(str(card.number) for card in cards)}"


def plan_document(plan: SessionPlan, drafts: BriefDrafts, words: WorkshopWords) -> Iterator[Block]:
    """Yield the plan of a session: its aim, its case, the table of its steps, and what the trainer does in each."""
    yield ParagraphBlock(words.text(plan.aim), lead=f"{words.text('aim')}:")
    yield ParagraphBlock(words.text("read_me_case", number=plan.case.place, title=plan.case.title(drafts)))
    lines = [
        TableRow((str(step.minutes), words.text(step.activity), step.material, words.text(step.who)))
        for step in plan.steps
    ]
    lines.append(TableRow((str(sum(step.minutes for step in plan.steps)), words.text("total"), "", "")))
    heads = tuple(map(words.text, ("minutes", "activity", "material", "who")))
    yield TableBlock(heads=heads, rows=lines, widths=(1.0, 2.7, 2.6, 1.5), numbers=frozenset((0,)))
    yield HeadingBlock(words.text("trainer"), 2)
    for step in plan.steps:
        if notes := " ".join(map(words.text, _NOTES.get(step.activity, ()))):
            yield ParagraphBlock(notes, ParagraphKind.BULLET, lead=f"{words.text(step.activity)}.")


class SessionSlides:
    """Drafts the slides of a session in one language; `pictures` are charts of figures."""

    def __init__(
        self, plan: SessionPlan, drafts: BriefDrafts, words: WorkshopWords, pictures: Sequence[PictureBlock]
    ) -> None:
        self._plan = plan
        self._drafts = drafts
        self._words = words
        self._pictures = pictures

    def slides(self) -> Iterator[Slide]:
        """Yield the slides in their order."""
        words, plan = self._words, self._plan
        by_activity = {step.activity: step.minutes for step in plan.steps}
        title = words.text(f"plan_{plan.name}")
        yield Slide(
            title=title,
            lines=(words.text(plan.aim), *map(words.text, _RULES)),
            notes=self._notes("note_welcome", by_activity["act_welcome"]),
        )
        program = [(words.text("minutes"), words.text("activity"))]
        program += [(str(step.minutes), words.text(step.activity)) for step in plan.steps]
        yield Slide(title=words.text("activity"), table=program, notes=self._notes("note_welcome", 0))
        for picture in self._pictures:
            notes = self._notes("note_figures", by_activity["act_figures"] // len(self._pictures))
            yield Slide(title=picture.caption, picture=picture, notes=notes)
        yield from (slide for slide in self._case(by_activity) if slide.lines or slide.table)
        for card in plan.cards:
            yield from self._card(card, by_activity["act_cards"] // len(plan.cards))
        close = words.text("note_close")
        yield Slide(
            title=words.text("act_close"), lines=(close,), notes=self._notes("note_close", by_activity["act_close"])
        )

    def _case(self, minutes: dict[str, int]) -> Iterator[Slide]:
        words, case = self._words, self._plan.case
        trial = MockTrial(case, self._drafts, words)
        key = "trial" if self._plan.has_trial else "case"
        notes = self._notes(f"note_{key}", minutes[f"act_{key}"])
        yield Slide(title=words.text(f"act_{key}"), lines=(case.title(self._drafts),), notes=notes)
        yield Slide(title=words.text("facts"), lines=_without_outcome(case.what_happened), notes=notes)
        parties = [f"{name}: {told}" for name, told in trial.parties()]
        yield Slide(title=words.text("parties"), lines=parties, notes=notes)
        if self._plan.has_trial:
            rows = [(words.text("minutes"), words.text("activity"))]
            rows += [(str(spent), words.text(f"step_{step}")) for step, spent in HEARING.items()]
            yield Slide(title=words.text("order"), table=rows, notes=notes)
        asked = [block.text for block in trial.file("questions") if isinstance(block, ParagraphBlock) and block.lead]
        yield Slide(title=_as_title(words.text("file_questions")), lines=asked, notes=notes)
        if self._plan.has_trial:
            solved = self._notes("note_answer", minutes["act_solution"])
            for block in _ladder(case.outcome(self._drafts)):
                table = [block.heads, *(row.cells for row in block.rows)]
                yield Slide(title=_as_title(words.text("file_solution")), table=table, notes=solved)

    def _card(self, card: CardContent, minutes: int) -> Iterator[Slide]:
        words = self._words
        number = words.text("card", number=card.number)
        yield Slide(
            title=f"{number} · {card.stage}",
            above=card.situation,
            lines=(card.question,),
            notes=self._notes("note_question", minutes),
        )
        related = "; ".join(card.related)
        answers = words.text("card_answers" if card.code.startswith("c") else "card_prevents")
        lines = (card.definition, card.noted, f"{answers}: {related}" if related else "")
        yield Slide(title=card.name, lines=tuple(filter(None, lines)), notes=self._notes("note_answer", 0))

    def _notes(self, key: str, minutes: int) -> str:
        told = [self._words.text(key)]
        if minutes:
            told.append(self._words.text("note_minutes", minutes=minutes))
        return "\n".join(told)


def _ladder(outcome: Iterable[Block]) -> Iterator[TableBlock]:
    """Yield the tables of what became of the charges: the first one, and those that go on with the same charges."""
    tables = [one for one in outcome if isinstance(one, TableBlock)]
    charges = [[row.cells[0] for row in one.rows] for one in tables]
    yield from (one for one, of in zip(tables, charges, strict=True) if of == charges[0])


def _as_title(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


def _without_outcome(text: str) -> list[str]:
    """Return the lines of a text without the sentences that tell how a case ended: a brief may tell it."""
    return [
        ". ".join(one for one in line.split(_LEAST_SENTENCE) if not outcome_words(one))
        for line in text.splitlines()
        if line.strip()
    ]
