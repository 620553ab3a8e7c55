"""The fixed words of the sheets of indicators, by field of their captions."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tipcoder.exchange.workbook.indicators import IndicatorCaptions
from tipcoder.languages import ui_language

_WORDS = {
    "topic": QT_TRANSLATE_NOOP("Workbook", "Topic"),
    "level": QT_TRANSLATE_NOOP("Workbook", "Level"),
    "name": QT_TRANSLATE_NOOP("Workbook", "Name"),
    "question": QT_TRANSLATE_NOOP("Workbook", "Question"),
    "kind": QT_TRANSLATE_NOOP("Workbook", "What the row has"),
    "code": QT_TRANSLATE_NOOP("Workbook", "Code"),
    "label": QT_TRANSLATE_NOOP("Workbook", "In words"),
    "all": QT_TRANSLATE_NOOP("Workbook", "All countries"),
    "small": QT_TRANSLATE_NOOP("Workbook", "Fewer than {count}"),
    "answered": QT_TRANSLATE_NOOP("Workbook", "Answered"),
}
_TOPICS = {
    "outcomes": QT_TRANSLATE_NOOP("Workbook", "Outcomes"),
    "length": QT_TRANSLATE_NOOP("Workbook", "Length of proceedings"),
    "acts": QT_TRANSLATE_NOOP("Workbook", "Acts"),
    "means": QT_TRANSLATE_NOOP("Workbook", "Means"),
    "purposes": QT_TRANSLATE_NOOP("Workbook", "Purposes"),
    "requalification": QT_TRANSLATE_NOOP("Workbook", "Requalification"),
    "sentences": QT_TRANSLATE_NOOP("Workbook", "Sentences"),
    "compensation": QT_TRANSLATE_NOOP("Workbook", "Compensation"),
    "protection": QT_TRANSLATE_NOOP("Workbook", "Protection of victims"),
    "cooperation": QT_TRANSLATE_NOOP("Workbook", "International co-operation"),
    "challenges": QT_TRANSLATE_NOOP("Workbook", "Challenges"),
    "good_practices": QT_TRANSLATE_NOOP("Workbook", "Good practices"),
}
_STATES = {
    "not_stated": QT_TRANSLATE_NOOP("Workbook", "Not stated"),
    "unclear": QT_TRANSLATE_NOOP("Workbook", "Unclear"),
    "redacted": QT_TRANSLATE_NOOP("Workbook", "Redacted"),
    "not_applicable": QT_TRANSLATE_NOOP("Workbook", "Not applicable"),
}
_NUMBERS = {
    "count": QT_TRANSLATE_NOOP("Workbook", "Number of values"),
    "mean": QT_TRANSLATE_NOOP("Workbook", "Mean"),
    "lower_quartile": QT_TRANSLATE_NOOP("Workbook", "Lower quartile"),
    "median": QT_TRANSLATE_NOOP("Workbook", "Median"),
    "upper_quartile": QT_TRANSLATE_NOOP("Workbook", "Upper quartile"),
}


def indicator_captions(code: str) -> IndicatorCaptions:
    """Return the fixed words of the sheets of indicators in the language of their reader."""
    text_in = ui_language.texts_in(code)

    def told(words: dict[str, object]) -> dict[str, str]:
        return {name: text_in("Workbook", str(text)) for name, text in words.items()}

    return IndicatorCaptions(**told(_WORDS), topics=told(_TOPICS), states=told(_STATES), numbers=told(_NUMBERS))
