"""Translates faults of what persons add to findings, and of packs for workshops."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

CURATION_FAULTS = {
    "illustrations_full": QT_TRANSLATE_NOOP(
        "Messages", "There are {count} descriptions already. Take one of them away before you choose another."
    ),
    "population_key": QT_TRANSLATE_NOOP("Messages", "“{key}” is not asked. What is asked: {keys}."),
    "population_value": QT_TRANSLATE_NOOP(
        "Messages",
        "{key}: “{value}” is no number that can be. Give a whole number, a year of four digits, or nothing where it is "
        "not known.",
    ),
    "population_order": QT_TRANSLATE_NOOP(
        "Messages",
        "{low} ({low_value}) is greater than {high} ({high_value}). No more judgments are received than requested, no "
        "more are requested than exist, and a period ends after it begins.",
    ),
    "population_regional": QT_TRANSLATE_NOOP(
        "Messages", "A region knows of all judgments what its deliveries say. Change it in the national projects."
    ),
    "population_without_sign": QT_TRANSLATE_NOOP(
        "Messages", "“{change}” changes nothing. Write the value behind =, and nothing behind it where it is not known."
    ),
    "practice_not_marked": QT_TRANSLATE_NOOP(
        "Messages", "In no case was this good practice marked as exemplary. A reviewer confirms what a coder marked."
    ),
    "practice_own": QT_TRANSLATE_NOOP(
        "Messages",
        "Somebody else than who coded the cases confirms that a practice is exemplary. Enter the code of the reviewer.",
    ),
    "quotation_empty": QT_TRANSLATE_NOOP(
        "Messages", "Write the words of the judgment, with names, places and dates replaced by words in brackets."
    ),
    "quotation_open": QT_TRANSLATE_NOOP(
        "Messages",
        "Words of the quotation may identify somebody ({count}). Replace each of them, or say that it identifies "
        "nobody.",
    ),
    "quotation_too_long": QT_TRANSLATE_NOOP(
        "Messages", "A quotation has at most {most} words, this one has {words}. Shorten it."
    ),
    "workshop_lacks_approval": QT_TRANSLATE_NOOP(
        "Messages",
        "Case {case}: neither its brief nor an exercise is approved in this language, or it has changed since: "
        "{language}.",
    ),
    "workshop_lacks_cells": QT_TRANSLATE_NOOP(
        "Messages",
        "Case {case}: persons in its brief may be recognised, and a pack is for everybody. Tell less in the brief, or "
        "make an exercise.",
    ),
    "workshop_lacks_tables": QT_TRANSLATE_NOOP(
        "Messages",
        "Case {case}: a published table less the persons in its brief would tell of few others. Make an exercise.",
    ),
    "workshop_lacks_use": QT_TRANSLATE_NOOP("Messages", "Case {case} is not free for training."),
    "workshop_no_cases": QT_TRANSLATE_NOOP(
        "Messages",
        "No case is free for training. Answer “Use of this case for training” in the cases that are, and choose them.",
    ),
}
