"""tipcoder's engine driven by the steps, and read into the states, that ODK's engine is driven by and read into."""

from collections.abc import Sequence

from tests.conformance.odk import State, Step
from tipcoder.domain.answers import Ref
from tipcoder.framework.engine import trial_run
from tipcoder.framework.engine.editing import start_coding
from tipcoder.framework.engine.live import LiveCoding, Validity
from tipcoder.framework.form.form import Form, Question


def states(form: Form, steps: Sequence[Step]) -> list[State]:
    """Return the state before the first step and after each."""
    live = start_coding(form)
    found = [state(live)]
    for step in steps:
        trial_run.take(live, step)
        found.append(state(live))
    return found


def state(live: LiveCoding) -> State:
    """Return what the engine says of every node: as a framework is tried, with labels of choices, hint and message."""
    found = trial_run.state(live)
    for path, node in found.items():
        if "value" in node:
            del node["state"]
            ref = trial_run.find(live, path)
            item = live.node(ref)
            assert isinstance(item, Question)
            node["choices"] = [[choice.code, live.text(choice.label, ref, "")] for choice in live.choices(ref)]
            node["hint"] = live.text(item.hint, ref, "")
            node["message"] = _message(live, item, ref)
    return found


def _message(live: LiveCoding, item: Question, ref: Ref) -> str:
    match live.validity(ref):
        case Validity.REQUIRED:
            return live.text(item.required_message, ref, "")
        case Validity.CONSTRAINT:
            return live.text(item.constraint_message, ref, "")
    return ""
