"""Translates differences between two framework versions. QtCore only."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tipcoder.languages.registry import LANGUAGES

DIFFERENCES = {
    "question_added": QT_TRANSLATE_NOOP("Changes", 'The question "{name}" is new.'),
    "required_added": QT_TRANSLATE_NOOP(
        "Changes", 'The question "{name}" is new and required: cases are incomplete until it is answered.'
    ),
    "question_removed": QT_TRANSLATE_NOOP("Changes", 'The question "{name}" is gone. Its answers are kept as retired.'),
    "question_renamed": QT_TRANSLATE_NOOP("Changes", 'The question "{before}" is called "{after}" now.'),
    "question_moved": QT_TRANSLATE_NOOP("Changes", 'The question "{name}" moved from "{before}" to "{after}".'),
    "question_displaced": QT_TRANSLATE_NOOP(
        "Changes",
        'The question "{name}" moved from "{before}" to "{after}", where its answers have no place. They are kept as '
        "retired.",
    ),
    "roster_added": QT_TRANSLATE_NOOP("Changes", 'The roster "{name}" is new.'),
    "roster_removed": QT_TRANSLATE_NOOP(
        "Changes", 'The roster "{name}" is gone. Its rows with all their answers are kept as retired.'
    ),
    "roster_renamed": QT_TRANSLATE_NOOP("Changes", 'The roster "{before}" is called "{after}" now.'),
    "roster_moved": QT_TRANSLATE_NOOP("Changes", 'The roster "{name}" moved from "{before}" to "{after}".'),
    "roster_displaced": QT_TRANSLATE_NOOP(
        "Changes",
        'The roster "{name}" moved from "{before}" to "{after}", where its rows have no place. They are kept as '
        "retired.",
    ),
    "section_added": QT_TRANSLATE_NOOP("Changes", 'The section "{name}" is new.'),
    "section_removed": QT_TRANSLATE_NOOP("Changes", 'The section "{name}" is gone.'),
    "section_renamed": QT_TRANSLATE_NOOP("Changes", 'The section "{before}" is called "{after}" now.'),
    "section_moved": QT_TRANSLATE_NOOP("Changes", 'The section "{name}" moved from "{before}" to "{after}".'),
    "answers_return": QT_TRANSLATE_NOOP(
        "Changes", 'Retired answers to "{name}" have a place again and return where nothing else was answered.'
    ),
    "was_contested": QT_TRANSLATE_NOOP(
        "Changes",
        '"{name}" says that it was "{before}", but this name is still in use, or another one says so too. It gets no '
        "answers from there.",
    ),
    "order": QT_TRANSLATE_NOOP("Changes", 'The order in "{name}" is another one.'),
    "label": QT_TRANSLATE_NOOP("Changes", '"{name}" reads differently: "{before}" is "{after}" now.'),
    "label_added": QT_TRANSLATE_NOOP("Changes", '"{name}" has its text in more languages.'),
    "hint": QT_TRANSLATE_NOOP("Changes", 'The hint of "{name}" changed.'),
    "guidance": QT_TRANSLATE_NOOP("Changes", 'The guidance of "{name}" changed.'),
    "message": QT_TRANSLATE_NOOP("Changes", 'A message of "{name}" changed.'),
    "type": QT_TRANSLATE_NOOP(
        "Changes",
        'The type of "{name}" was {before} and is {after} now. Answers that do not fit it are kept as retired.',
    ),
    "choice_added": QT_TRANSLATE_NOOP("Changes", 'The list "{name}" has a new choice "{after}" ({term}).'),
    "choice_removed": QT_TRANSLATE_NOOP(
        "Changes",
        'The list "{name}" no longer has the choice "{before}" ({term}), and nothing replaces it. Answers that chose '
        "it are kept as retired.",
    ),
    "choice_relabelled": QT_TRANSLATE_NOOP(
        "Changes", 'The choice {term} of the list "{name}" reads differently: "{before}" is "{after}" now.'
    ),
    "choice_replaced": QT_TRANSLATE_NOOP(
        "Changes", 'In the list "{name}", the choice "{before}" ({term}) is replaced by {after}.'
    ),
    "choice_split": QT_TRANSLATE_NOOP(
        "Changes",
        'In the list "{name}", several choices replace "{before}" ({term}): {after}. A person has to choose between '
        "them in every case.",
    ),
    "choice_retired": QT_TRANSLATE_NOOP(
        "Changes",
        'In the list "{name}", the choice "{before}" ({term}) is not to be used any more. It stays where it was used.',
    ),
    "choice_columns": QT_TRANSLATE_NOOP(
        "Changes", 'Columns of the list "{name}" changed, by which choices are filtered or described: {term}.'
    ),
    "choice_order": QT_TRANSLATE_NOOP("Changes", 'The choices of the list "{name}" are in another order.'),
    "choice_source": QT_TRANSLATE_NOOP("Changes", 'The choices of "{name}" come from elsewhere: {after}'),
    "choice_filter": QT_TRANSLATE_NOOP("Changes", 'The filter on the choices of "{name}" changed: {after}'),
    "relevance": QT_TRANSLATE_NOOP(
        "Changes", '"{name}" is asked under another condition. Before: {before} Now: {after}'
    ),
    "constraint": QT_TRANSLATE_NOOP(
        "Changes", 'Answers to "{name}" are checked differently. Before: {before} Now: {after}'
    ),
    "required": QT_TRANSLATE_NOOP("Changes", 'When "{name}" must be answered changed. Before: {before} Now: {after}'),
    "not_required": QT_TRANSLATE_NOOP("Changes", '"{name}" need not be answered any more.'),
    "readonly": QT_TRANSLATE_NOOP(
        "Changes", 'When "{name}" may be changed is different. Before: {before} Now: {after}'
    ),
    "calculation": QT_TRANSLATE_NOOP("Changes", '"{name}" is calculated differently. Before: {before} Now: {after}'),
    "calculated_now": QT_TRANSLATE_NOOP(
        "Changes",
        '"{name}" was asked and is calculated now. Answers that differ from what is calculated are kept as retired.',
    ),
    "asked_now": QT_TRANSLATE_NOOP(
        "Changes", '"{name}" was calculated and is asked now. What was calculated is kept as retired.'
    ),
    "default": QT_TRANSLATE_NOOP("Changes", '"{name}" begins with another value in new cases.'),
    "trigger": QT_TRANSLATE_NOOP("Changes", 'An answer to "{name}" fills in other questions than before.'),
    "repeat_count": QT_TRANSLATE_NOOP(
        "Changes", 'The number of rows of "{name}" is worked out differently. Before: {before} Now: {after}'
    ),
    "least": QT_TRANSLATE_NOOP(
        "Changes", '"{name}" needs {after} entries at least, unless there are none. Before: {before}'
    ),
    "appearance": QT_TRANSLATE_NOOP("Changes", '"{name}" looks different.'),
    "states_added": QT_TRANSLATE_NOOP("Changes", '"{name}" allows more states: {term}.'),
    "states_removed": QT_TRANSLATE_NOOP(
        "Changes", '"{name}" no longer allows these states: {term}. Where one was given, it is kept as retired.'
    ),
    "role": QT_TRANSLATE_NOOP("Changes", 'The role of "{name}" in the program was "{before}" and is "{after}" now.'),
    "evidence": QT_TRANSLATE_NOOP("Changes", 'Evidence for "{name}" was {before} and is {after} now.'),
    "privacy": QT_TRANSLATE_NOOP("Changes", 'The privacy of "{name}" was {before} and is {after} now.'),
    "measure": QT_TRANSLATE_NOOP("Changes", 'The measure of "{name}" was {before} and is {after} now.'),
    "severity": QT_TRANSLATE_NOOP(
        "Changes", 'A failed check of "{name}" was of severity {before} and is of severity {after} now.'
    ),
    "tier": QT_TRANSLATE_NOOP("Changes", 'The tier of "{name}" was {before} and is {after} now.'),
    "tip": QT_TRANSLATE_NOOP("Changes", 'The column tip:{term} of "{name}" changed from "{before}" to "{after}".'),
    "title": QT_TRANSLATE_NOOP("Changes", 'The title "{before}" is "{after}" now.'),
    "language_added": QT_TRANSLATE_NOOP("Changes", "The framework has a new language: {term}."),
    "language_removed": QT_TRANSLATE_NOOP("Changes", "The framework no longer has the language {term}."),
    "instance_name": QT_TRANSLATE_NOOP("Changes", "Cases are named differently."),
}
"""Sentences by kind of difference (`framework.versions.differences`)."""

IMPACTS = {
    "safe": QT_TRANSLATE_NOOP("Changes", "Safe"),
    "needs_a_look": QT_TRANSLATE_NOOP("Changes", "Needs a look"),
    "would_drop_answers": QT_TRANSLATE_NOOP("Changes", "Would drop answers"),
}
"""Names of the classes of differences."""


TERM_DIFFERENCES = {
    "added": QT_TRANSLATE_NOOP("Changes", '"{term}" ({code}) is new.'),
    "removed": QT_TRANSLATE_NOOP("Changes", '"{term}" ({code}) is gone.'),
    "deprecated": QT_TRANSLATE_NOOP(
        "Changes", '"{term}" ({code}) is offered no more. It stays where it is the answer.'
    ),
    "replaced": QT_TRANSLATE_NOOP("Changes", '"{term}" ({code}) is replaced. Before: "{old}" Now: "{new}"'),
    "revived": QT_TRANSLATE_NOOP("Changes", '"{term}" ({code}) is offered again.'),
    "status": QT_TRANSLATE_NOOP("Changes", 'The status of "{term}" ({code}) was {old} and is {new} now.'),
    "label": QT_TRANSLATE_NOOP("Changes", 'The label of "{term}" ({code}) in {of} was "{old}" and is "{new}" now.'),
    "text": QT_TRANSLATE_NOOP("Changes", 'The text {property} of "{term}" ({code}) in {of} changed.'),
    "moved": QT_TRANSLATE_NOOP(
        "Changes", '"{term}" ({code}) stands elsewhere. Before under: "{old}" Now under: "{new}"'
    ),
    "validity": QT_TRANSLATE_NOOP(
        "Changes", 'The date {property} of "{term}" ({code}) was "{old}" and is "{new}" now.'
    ),
    "mapping": QT_TRANSLATE_NOOP(
        "Changes", 'The mapping ({property}) of "{term}" ({code}) to {of} was "{old}" and is "{new}" now.'
    ),
    "column": QT_TRANSLATE_NOOP(
        "Changes", 'The column {property} of "{term}" ({code}) was "{old}" and is "{new}" now.'
    ),
    "order": QT_TRANSLATE_NOOP("Changes", '"{term}" ({code}) has another place among its neighbours.'),
}
"""Sentences by kind of change of a term (`taxonomy.comparison`)."""

EFFECTS = {
    "safe": QT_TRANSLATE_NOOP("Changes", "Safe"),
    "needs_a_look": QT_TRANSLATE_NOOP("Changes", "Needs a look"),
    "touches_codings": QT_TRANSLATE_NOOP("Changes", "Touches codings"),
}
"""Names of the classes of changes of terms."""

DECISIONS = {
    "numbered": QT_TRANSLATE_NOOP("Changes", "Later decisions and requalifications get their numbers: cases {cases}."),
    "by_place": QT_TRANSLATE_NOOP(
        "Changes", "Numbers are taken from the order of the rows; a remark asks to confirm them: cases {cases}."
    ),
    "effects": QT_TRANSLATE_NOOP("Changes", "Later decisions get what they did to which charges: cases {cases}."),
    "without": QT_TRANSLATE_NOOP("Changes", "Later decisions whose effects a person has to say: cases {cases}."),
    "unused": QT_TRANSLATE_NOOP(
        "Changes", "Outcomes of later decisions that no charge tells, kept as retired alone: cases {cases}."
    ),
    "unplaced": QT_TRANSLATE_NOOP(
        "Changes", "Sentences of an instance that decided more than once, to be given their decision: cases {cases}."
    ),
    "shortened": QT_TRANSLATE_NOOP(
        "Changes", "Shortened proceedings; was the summary procedure meant? Nothing is changed: cases {cases}."
    ),
}
"""Sentences on what an upgrade does to later decisions, and leaves to a person, by the field of `DecisionCounts`."""


def decision_sentences(cases: Mapping[str, int]) -> tuple[str, ...]:
    """Return what an upgrade does to later decisions, in the language in use, by the cases that it touches."""
    translated = {code: QCoreApplication.translate("Changes", str(text)) for code, text in DECISIONS.items()}
    return tuple(translated[code].format(cases=count) for code, count in cases.items() if count)


def difference_sentence(kind: str, values: Mapping[str, str]) -> str:
    """Return the sentence of a difference, in the language in use."""
    return QCoreApplication.translate("Changes", str(DIFFERENCES[kind])).format(**values)


def impact_name(impact: str) -> str:
    """Return the name of a class of differences, in the language in use."""
    return QCoreApplication.translate("Changes", str(IMPACTS[impact]))


def term_sentence(change: str, values: Mapping[str, str]) -> str:
    """Return the sentence of a change of a term, in the language in use: term, code, property, of, old, new."""
    of = values.get("of", "")
    named = {"of": LANGUAGES[of].menu_name} if change in ("label", "text") and of in LANGUAGES else {}
    return QCoreApplication.translate("Changes", str(TERM_DIFFERENCES[change])).format(**{**values, **named})


def effect_name(effect: str) -> str:
    """Return the name of a class of changes of terms, in the language in use."""
    return QCoreApplication.translate("Changes", str(EFFECTS[effect]))
