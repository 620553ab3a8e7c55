"""Names that files cannot have on Windows, and must not have elsewhere: people carry them there."""

_DEVICES = frozenset(
    (
        "CON",
        "PRN",
        "AUX",
        "NUL",
        "CONIN$",
        "CONOUT$",
        *(f"{port}{digit}" for port in ("COM", "LPT") for digit in "123456789¹²³"),
    )
)
"""Names that Windows keeps for devices, whatever follows their first point."""


def is_reserved(name: str) -> bool:
    """Return whether Windows keeps the name of a file, with or without its ending, for a device."""
    return name.partition(".")[0].rstrip(" ").upper() in _DEVICES


def unreserved(stem: str) -> str:
    """Return a name that the program makes, changed where Windows keeps it for a device."""
    return f"_{stem}" if is_reserved(stem) else stem
