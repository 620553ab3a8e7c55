"""Translates faults of exercises for training: of starting them, and of altered facts that do not agree."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

EXERCISE_FAULTS = {
    "exercise_there": QT_TRANSLATE_NOOP(
        "Messages", "Case {case} has an exercise already. Alter it, or delete it with --discard."
    ),
    "exercise_missing": QT_TRANSLATE_NOOP("Messages", "Case {case} has no exercise. Make one with --start."),
    "exercise_not_free": QT_TRANSLATE_NOOP(
        "Messages", "Case {case} is not free for training: the expert has not coded it as moot court or case study."
    ),
    "exercise_age_threshold": QT_TRANSLATE_NOOP(
        "Messages",
        "{row}: the age crosses 14, 16 or 18 years, on which the article depends: {words}. Look at the charges that "
        "name this victim, then accept it with --accept {id}.",
    ),
    "exercise_article_age": QT_TRANSLATE_NOOP(
        "Messages",
        "{row}: the article does not fit the age of the victims that the charge names: {words}. Change one of them.",
    ),
    "exercise_article_not_in_force": QT_TRANSLATE_NOOP(
        "Messages", "{row}: the article was not in force on the date of the offence: {words}. Change one of them."
    ),
    "exercise_date_order": QT_TRANSLATE_NOOP("Messages", "These dates are in the wrong order: {words}."),
    "exercise_sentence_range": QT_TRANSLATE_NOOP(
        "Messages",
        "{row}: the sentence in months is outside what the law or the other sentences allow: {words}. Change it.",
    ),
    "exercise_sex": QT_TRANSLATE_NOOP("Messages", "{row}: these two do not go together: {words}. Change one of them."),
    "exercise_challenge_untrue": QT_TRANSLATE_NOOP(
        "Messages",
        "{row}: what is noted was true of the case and is not true of the altered facts: {words}. Take the entry out.",
    ),
    "exercise_missing_text": QT_TRANSLATE_NOOP(
        "Messages", "Nobody has written what happened in this language: {language}. Write the text of the part facts."
    ),
    "exercise_not_english": QT_TRANSLATE_NOOP(
        "Messages", "{part} {row}: this is no English: {words}. Type the text in English."
    ),
    "exercise_outcome_told": QT_TRANSLATE_NOOP(
        "Messages",
        "{part} {row}: “{words}” tells how the case ended. Participants read this text before they decide: change it.",
    ),
    "exercise_text_older": QT_TRANSLATE_NOOP(
        "Messages",
        "{part} {row}: facts have changed since the text in this language was written ({language}): {words}. Change "
        "the text or confirm it.",
    ),
    "exercise_still_alike": QT_TRANSLATE_NOOP(
        "Messages",
        "Few cases of the country are like this one, and fewer than two of sex, age group, sector, year, length and "
        "number of victims differ from it ({words}). Alter more, or accept it with --accept {id}: it may stand.",
    ),
    "exercise_identifier": QT_TRANSLATE_NOOP(
        "Messages", "{part} {row}: “{words}” may identify somebody. Change the text, or accept it with --accept {id}."
    ),
}
