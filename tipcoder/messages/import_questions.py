"""What a person is asked about columns of a workbook whose cells can mean several things. QtCore only."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

QUESTIONS = {
    "date_order": QT_TRANSLATE_NOOP("Import", "Dates such as {text}: what stands first?"),
    "date_number": QT_TRANSLATE_NOOP("Import", "Numbers such as {text} where a date is asked for: are they dates?"),
    "number_mark": QT_TRANSLATE_NOOP("Import", "Numbers such as {text}: what does the mark stand for?"),
    "term_label": QT_TRANSLATE_NOOP("Import", "Several terms are called {text}: which one is meant?"),
    "codes_or_terms": QT_TRANSLATE_NOOP(
        "Import", "The codes ({text}) and the columns of the terms say different things: which count?"
    ),
    "merged": QT_TRANSLATE_NOOP("Import", "Merged cells ({text}): for which rows do they count?"),
}
"""By the kind of the doubt (`exchange.reading.values.DoubtKind`)."""

CHOICES = {
    "day_month": QT_TRANSLATE_NOOP("Import", "The day"),
    "month_day": QT_TRANSLATE_NOOP("Import", "The month"),
    "days": QT_TRANSLATE_NOOP("Import", "Yes, as Excel counts days"),
    "thousands": QT_TRANSLATE_NOOP("Import", "Thousands"),
    "decimal": QT_TRANSLATE_NOOP("Import", "Decimals"),
    "codes": QT_TRANSLATE_NOOP("Import", "The codes"),
    "terms": QT_TRANSLATE_NOOP("Import", "The columns of the terms"),
    "each": QT_TRANSLATE_NOOP("Import", "For each of them"),
    "first": QT_TRANSLATE_NOOP("Import", "For the first alone"),
}
"""By the choice; of terms these are their codes, which stand for themselves."""


def question_sentence(kind: str, text: str) -> str:
    """Return what is asked, in the language in use."""
    return QCoreApplication.translate("Import", str(QUESTIONS[kind])).format(text=text)


def choice_name(choice: str) -> str:
    """Return what a choice is called, in the language in use."""
    return QCoreApplication.translate("Import", str(CHOICES[choice])) if choice in CHOICES else choice
