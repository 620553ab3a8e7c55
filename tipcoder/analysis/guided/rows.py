"""Matches the rows of several judgments, and of a coding, by what they are called: one person is one row."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from tipcoder.domain.folding import fold
from tipcoder.domain.proposed_answers import GuidedReading, ProposedAnswer

LABELS = {
    "defendants": "defendant_label",
    "victims": "victim_label",
    "charges": "charge_article",
    "sentences": "sentence_type",
    "decisions": "decision_instance",
    "effects": "effect_outcome",
}
"""The question by whose answer rows of a roster are matched."""
LEGAL = "legal"
"""Kind of a defendant who is a firm, by which alone its row is known: what it is called is for the coder to say."""


def is_label(answer: ProposedAnswer) -> bool:
    """Return whether an answer is what its row is matched by."""
    return LABELS.get(roster_of(answer.row)) == answer.question


def roster_of(row: str) -> str:
    """Return the roster that a row path ends in."""
    return row.rsplit("/", 1)[-1].split("[")[0]


def rows_above(row: str) -> tuple[str, ...]:
    """Return a row and those that hold it, the outermost first."""
    parts = row.split("/") if row else []
    return tuple("/".join(parts[:number]) for number in range(1, len(parts) + 1))


def label_key(row: str, label: str) -> str:
    """Return a label as rows are matched by it: initials in any order, with and without blanks and stops."""
    if roster_of(row) not in ("defendants", "victims"):
        return label
    return " ".join(sorted(filter(None, (part.strip() for part in fold(label).split(".")))))


def match_rows(readings: Sequence[GuidedReading], known: Mapping[str, str]) -> tuple[GuidedReading, ...]:
    """Return readings whose rows are those of a coding, or new ones behind them; what was said before is left out.

    `known` maps the rows of the coding to their labels.
    """
    rows = {row: label_key(row, label) for row, label in known.items()}
    said: set[tuple[str, str, str]] = set()
    matched = []
    for reading in readings:
        names = _matched_names((*reading.proposals, *reading.withheld), rows)
        proposals = [_renamed(answer, names, known) for answer in reading.proposals]
        withheld = [_renamed(answer, names, known) for answer in reading.withheld]
        fresh = [answer for answer in proposals if (answer.question, answer.row, answer.value) not in said]
        said |= {(answer.question, answer.row, answer.value) for answer in fresh}
        matched.append(replace(reading, proposals=tuple(fresh), withheld=tuple(withheld)))
    return tuple(matched)


def _matched_names(answers: Iterable[ProposedAnswer], rows: dict[str, str]) -> dict[str, str]:
    """Return the row of each row of a judgment; new ones are added to `rows`."""
    answers = list(answers)
    firms = {answer.row: LEGAL for answer in answers if (answer.question, answer.value) == ("defendant_kind", LEGAL)}
    labels = firms | {answer.row: label_key(answer.row, answer.value) for answer in answers if is_label(answer)}
    names: dict[str, str] = {"": ""}
    for row in sorted(
        {above for answer in answers for above in rows_above(answer.row)}, key=lambda row: (row.count("/"), row)
    ):
        parent, _, last = row.rpartition("/")
        roster = last.split("[")[0]
        within = f"{names[parent]}/" if parent else ""
        alike = [path for path in rows if path.startswith(f"{within}{roster}[") and "/" not in path[len(within) :]]
        label = labels.get(row, "")
        same = next((path for path in alike if label and rows[path] == label and path not in names.values()), "")
        names[row] = same or f"{within}{roster}[{len(alike) + 1}]"
        rows.setdefault(names[row], label)
    return names


def _renamed(answer: ProposedAnswer, names: Mapping[str, str], known: Mapping[str, str]) -> ProposedAnswer:
    row = names[answer.row]
    return replace(answer, row=row, new_row=bool(row) and row not in known)
