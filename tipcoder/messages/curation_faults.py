"""Translates faults of what persons add to findings, and of packs for workshops."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

CURATION_FAULTS = {
    "illustrations_full": QT_TRANSLATE_NOOP(
        "Messages", "There are {count} descriptions already. Take one of them away before you choose another."
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
    "workshop_facts_undecided": QT_TRANSLATE_NOOP(
        "Messages",
        "Nothing was written. Fewer than {fewest} cases in the country are like these, and readers could guess which "
        "ones they are: {cases}. Decide for each whether its facts are altered for training or may stand: in the "
        "window by a tick, in the terminal by --altered and --unaltered.",
    ),
    "workshop_no_cases": QT_TRANSLATE_NOOP(
        "Messages",
        "No case is free for training. Answer “Use of this case for training” in the cases that are, and choose them.",
    ),
    "workshop_texts_open": QT_TRANSLATE_NOOP(
        "Messages",
        "Nothing was written. Texts of these cases were not looked at yet, or hold words that may identify somebody "
        "({count}, in the cases {cases}). Decide on them under Export, as before a workbook crosses a border.",
    ),
}
