"""Pictures of outcomes: what the court that judged first said of a charge, and what later decisions did to it."""

from tipcoder.domain import outcomes

_ICONS = {
    "acquitted": "circle-x",
    "annulled_and_remitted": "circle-dashed",
    "convicted": "gavel",
    "open": "circle-dashed",
    "other": "ellipsis",
    "requalified": "redo",
    "sentence_lowered": "arrow-down",
    "sentence_raised": "arrow-up",
    "sentence_replaced": "redo",
}


def outcome_icon(code: str, *, is_change: bool = False) -> tuple[str, str]:
    """Return the names of an icon and of its colour for an outcome or an effect, "" where it is not known.

    `is_change`: it changed what stood before it.
    """
    if code in outcomes.UNCHANGED:
        return "equal", "muted"
    if code in ("annulled_and_remitted", "open"):
        return _ICONS[code], "warning"
    if code in ("", "unknown"):
        return "circle-alert", "warning"
    icon = "gavel" if code.startswith("convicted") else _ICONS.get(code, "circle-slash")
    return icon, "accent" if is_change else "text"
