"""tipcoder's engine driven by the steps and read into the states that ODK's engine is driven by and read into."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from tests.conformance.odk import State, Step
from tipcoder.domain.answers import Answer, Ref
from tipcoder.framework import editing
from tipcoder.framework.form import Form, Item, Question, Roster, Section
from tipcoder.framework.live import LiveCoding, Validity

_PART = re.compile(r"([^\[]+)(?:\[(\d+)\])?")


def states(form: Form, steps: Sequence[Step], *, every: bool = True) -> list[State]:
    """Return the state before the first step and after each, or (not `every`) only after the last."""
    live = LiveCoding.start(form)
    found = [state(live)] if every else []
    for step in steps:
        take(live, step)
        if every:
            found.append(state(live))
    return found or [state(live)]


def take(live: LiveCoding, step: Step) -> None:
    """Do one step."""
    action, path, *rest = step
    ref = find(live, str(path))
    if action == "set":
        value = str(rest[0])
        live.apply(editing.set_answer(live, ref, Answer(value) if value else None))
    elif action == "add":
        live.apply(editing.add_row(live, ref.row, ref.key))
    else:
        live.apply(editing.remove_row(live, live.rows(ref.row, ref.key)[int(rest[0])].id))


def find(live: LiveCoding, path: str) -> Ref:
    """Return the node at a path with positions: `/data/roster[1]/name`."""
    row, items, ref = live.root, live.form.children, Ref(live.root, "")
    for part in path.split("/")[2:]:
        name, position = _parsed(part)
        item = next(item for item in items if item.name == name)
        ref = Ref(row, item.key)
        if isinstance(item, Roster) and position:
            row = live.rows(row, item.key)[position - 1].id
        items = () if isinstance(item, Question) else item.children
    return ref


def _parsed(part: str) -> tuple[str, int]:
    match = _PART.fullmatch(part)
    if not match:
        raise ValueError(part)
    return match.group(1), int(match.group(2) or 0)


def state(live: LiveCoding) -> State:
    """Return what the engine says of every node."""
    root = live.form.children[0].path.split("/")[1]
    return dict(_states(live, live.root, live.form.children, f"/{root}"))


def _states(live: LiveCoding, row: str, items: tuple[Item, ...], above: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for item in items:
        path, ref = f"{above}/{item.name}", Ref(row, item.key)
        if isinstance(item, Roster):
            for place, child in enumerate(live.rows(row, item.key), 1):
                yield f"{path}[{place}]", {"relevant": live.is_row_relevant(child.id)}
                yield from _states(live, child.id, item.children, f"{path}[{place}]")
        elif isinstance(item, Section):
            yield path, {"relevant": live.is_relevant(ref), "label": live.text(item.label, ref, "")}
            yield from _states(live, row, item.children, path)
        else:
            yield path, _question_state(live, item, ref)


def _question_state(live: LiveCoding, item: Question, ref: Ref) -> dict[str, Any]:
    return {
        "relevant": live.is_relevant(ref),
        "label": live.text(item.label, ref, ""),
        "required": live.is_required(ref),
        "readonly": live.is_readonly(ref),
        "value": live.value(ref),
        "valid": live.validity(ref).value or None,
        "message": _message(live, item, ref),
        "hint": live.text(item.hint, ref, ""),
        "choices": [[choice.code, live.text(choice.label, ref, "")] for choice in live.choices(ref)],
    }


def _message(live: LiveCoding, item: Question, ref: Ref) -> str:
    match live.validity(ref):
        case Validity.REQUIRED:
            return live.text(item.required_message, ref, "")
        case Validity.CONSTRAINT:
            return live.text(item.constraint_message, ref, "")
    return ""
