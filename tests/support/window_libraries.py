"""The libraries of the system that Qt's windows need, also offscreen."""

PACKAGES = "libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1"
"""Their packages on Debian, as README names them."""


def missing_window_libraries() -> str:
    """Return one line that says which library is missing and what to install, "" if windows can be made."""
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        return (
            f"The tests open windows, and this computer lacks a library for them ({error}): apt-get install {PACKAGES}"
        )
    return ""
