"""Labels the indicators of a region: what is counted of which question, country by country."""

from collections.abc import Iterator, Sequence

from tipcoder.analysis.indicators import FEWEST, Bands, Indicator, Indicators
from tipcoder.domain.answers import AnswerState
from tipcoder.exchange.privacy.groups import band_codes, band_of, bands, is_banded
from tipcoder.exchange.privacy.profiles import Leaving, Profile
from tipcoder.exchange.privacy.release_policy import leaving
from tipcoder.exchange.spreadsheet.naming import sheet_names
from tipcoder.exchange.spreadsheet.sheets import Book
from tipcoder.exchange.workbook.captions import IndicatorCaptions
from tipcoder.exchange.workbook.indicators import (
    ANSWERED,
    MEDIAN_BAND,
    NUMBERS,
    STATE,
    TERM,
    Block,
    CountedRow,
    write_indicators,
)
from tipcoder.exchange.workbook.labels import Labels
from tipcoder.framework.form.form import Form


def regional_indicators(form: Form, profile: Profile) -> Indicators:
    """Return what counts the cases of a region: numbers that leave in bands are told in bands."""
    leaves = leaving(form, profile, is_reviewed=True)
    return Indicators(
        form,
        {
            (roster, question.key): Bands(tuple(band_codes(bands(question))), band_of(bands(question)))
            for roster, question in form.all_questions()
            if leaves[question.path] is Leaving.GROUP and is_banded(question)
        },
    )


def indicator_blocks(counted: Indicators, form: Form, language: str, captions: IndicatorCaptions) -> Iterator[Block]:
    """Yield what was counted as it is written, topic by topic, in a language. `captions` have the words around it."""
    labels = Labels(form, language)
    sheets = sheet_names(form.parents())
    for found in counted.results():
        question = found.question
        title = labels.give(question.label) or question.name
        rows = tuple(_rows(found, form, labels, captions))
        topic = captions.topics.get(found.topic, found.topic)
        yield Block(topic, sheets[found.roster], question.name, title, rows)


def write_regional_indicators(
    counted: Indicators, form: Form, language: str, captions: IndicatorCaptions, book: Book
) -> None:
    """Write the sheets of indicators of what was counted while the others were written."""
    blocks = indicator_blocks(counted, form, language, captions)
    write_indicators(book, blocks, countries_of(counted), captions, few=FEWEST).finish()


def countries_of(counted: Indicators) -> Sequence[str]:
    """Return the countries of which cases were counted, in the order of their codes."""
    return sorted(counted.cases)


def _rows(found: Indicator, form: Form, labels: Labels, captions: IndicatorCaptions) -> Iterator[CountedRow]:
    choices = {choice.code: labels.give(choice.label) for choice in form.choices.get(found.question.choices, ())}
    if found.median_bands:
        choices = band_codes(bands(found.question))
    for code, counts in found.chosen.items():
        yield CountedRow(TERM, code, choices.get(code) or code, counts)
    if found.median_bands:
        medians = {country: choices.get(code, code) for country, code in found.median_bands.items()}
        yield CountedRow(MEDIAN_BAND, MEDIAN_BAND, captions.numbers[MEDIAN_BAND], medians)
    if found.numbers:
        for name, part in zip(NUMBERS, ("count", "mean", "lower", "median", "upper"), strict=True):
            values = {country: float(getattr(summary, part)) for country, summary in found.numbers.items()}
            yield CountedRow(name, name, captions.numbers[name], values)
    yield CountedRow(ANSWERED, AnswerState.ANSWERED, captions.answered, found.answered)
    for state, counts in found.states.items():
        yield CountedRow(STATE, state, captions.states[state], counts)
