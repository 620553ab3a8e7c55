"""Drafts what a workshop discusses: cards of challenges and practices, a handout by themes, countries side by side."""

from collections.abc import Iterator, Sequence

from tipcoder.analysis.figures.derived import is_convicted, offence_of_conviction, result, sentence_months
from tipcoder.exchange.document.blocks import (
    Block,
    FactsBlock,
    HeadingBlock,
    ParagraphBlock,
    ParagraphKind,
    TableBlock,
    TableRow,
)
from tipcoder.services.findings.catalogues import Catalogues, DescribedEntry
from tipcoder.services.findings.labels import FigureLabels
from tipcoder.services.workshop.altering import told_sentence
from tipcoder.services.workshop.case_sheets import letter
from tipcoder.services.workshop.training_cases import Alike, ReleasedTexts, TrainingCase, alike
from tipcoder.services.workshop.words import WorkshopWords

_FEWEST_COUNTRIES = 2


def described_entries(catalogues: Catalogues, language: str, texts: ReleasedTexts) -> tuple[DescribedEntry, ...]:
    """Return both catalogues in words, with descriptions of cases for training alone."""
    return tuple(
        entry
        for catalogue in (catalogues.challenges, catalogues.practices)
        for entry in catalogue_entries(catalogues, catalogue.kind.id, language, texts)
    )


def catalogue_entries(
    catalogues: Catalogues, kind: str, language: str, texts: ReleasedTexts
) -> tuple[DescribedEntry, ...]:
    """Return one catalogue in words, without what is in no list: its names are proposals."""
    found = catalogues.described(catalogues.catalogues[kind], language, texts.described)
    return tuple(entry for entry in found if not entry.entry.is_proposed)


def discussion_cards(entries: Sequence[DescribedEntry], texts: ReleasedTexts, words: WorkshopWords) -> Iterator[Block]:
    """Yield a card for each challenge and practice; what is related stands on its back (F39)."""
    for entry in entries:
        yield HeadingBlock(entry.name, 3)
        illustrated = (
            texts.text(one.noted.row, one.noted.kind.question("description")) for one in entry.illustrations[:1]
        )
        front = (entry.definition, *illustrated, words.text("card_question"))
        facts = [(words.text("card_front"), "\n".join(filter(None, front)))]
        if entry.related:
            related = "; ".join(entry.related.values())
            facts.append((words.text("card_back"), f"{words.text('card_related')}: {related}"))
        yield FactsBlock.of(facts)


def handout(catalogues: Catalogues, language: str, texts: ReleasedTexts, words: WorkshopWords) -> Iterator[Block]:
    """Yield both catalogues by theme, without countries (F42)."""
    for title, catalogue in (("challenges", catalogues.challenges), ("practices", catalogues.practices)):
        yield HeadingBlock(words.text(title), 2)
        by_theme: dict[str, list[DescribedEntry]] = {}
        for entry in catalogue_entries(catalogues, catalogue.kind.id, language, texts):
            by_theme.setdefault(entry.themes[0] if entry.themes else "", []).append(entry)
        for theme, entries in sorted(by_theme.items()):
            yield HeadingBlock(theme, 3)
            for entry in entries:
                noted = words.text("noted_in", count=entry.entry.cases, total=catalogue.total)
                yield ParagraphBlock(f"{entry.definition} ({noted})", ParagraphKind.BULLET, lead=f"{entry.name}.")


def comparison(cases: Sequence[TrainingCase], labels: FigureLabels, words: WorkshopWords) -> Iterator[Block]:
    """Yield groups of cases alike in purpose, composition and form, from two countries or more (F24, F40)."""
    groups: dict[Alike, list[TrainingCase]] = {}
    for case in cases:
        groups.setdefault(alike(case.counted), []).append(case)
    for (purposes, who, form), found in sorted(groups.items(), key=lambda group: (sorted(group[0][0]), group[0][1:])):
        if len({case.counted.country for case in found}) >= _FEWEST_COUNTRIES:
            alike_words = [
                *(labels.term("purposes_court", code) for code in sorted(purposes)),
                labels.term("", who),
                labels.term("trafficking_form", form) if form else "",
            ]
            yield TableBlock(
                caption="; ".join(filter(None, alike_words)),
                heads=(
                    words.text("country"),
                    words.text("element_means"),
                    words.text("result"),
                    words.text("compensation"),
                ),
                rows=[_compared(case, labels, words) for case in sorted(found, key=lambda case: case.counted.country)],
                widths=(0.7, 1.5, 2.0, 1.2),
            )


def _compared(case: TrainingCase, labels: FigureLabels, words: WorkshopWords) -> TableRow:
    root = case.counted.rows("")[0]
    means = "; ".join(labels.term("means_court", code) for code in root.codes("means_court"))
    results = []
    for place, row in enumerate(case.counted.rows("defendants")):
        kinds = dict.fromkeys(offence_of_conviction(charge) for charge in row.under("charges") if is_convicted(charge))
        told = [labels.term("charge_offence_kind", kind) for kind in kinds if kind]
        told = told or [labels.term("", result(row).value)]
        if isinstance(months := sentence_months(row), float):
            told.append(words.text("months_prison", number=f"{told_sentence(case, row, months):g}"))
        results.append(f"{letter(place)}: {', '.join(told)}")
    decided = dict.fromkeys(row.value("compensation_decision") for row in case.counted.rows("victims"))
    compensation = "; ".join(labels.term("compensation_decision", code) for code in decided if code)
    return TableRow((case.counted.country, means or "–", "\n".join(results) or "–", compensation or "–"))
